import Glibc
import Journal
import Redaction

// Trainer DATA-FOLDER TEMPLATES-FOLDER FILLERS-FOLDER OUTPUT [ROUNDS [CASES…]]
//
// CASES are files of labelled paragraphs, WRITER-en-tuning.txt or WRITER-fr-tuning.txt. With 0 rounds the weights in OUTPUT are only
// measured. INTIME_HELD_OUT=1 to 5 leaves that fifth of the web texts, tweets and writers out, a writer whole, and measures on it; INTIME_LEVEL measures another level; INTIME_SHOW prints what leaks and what is lost. INTIME_SEARCH looks for
// better thresholds with the weights OUTPUT1 to OUTPUT5, which were made so.
let arguments = CommandLine.arguments
guard arguments.count >= 5 else {
  print("usage: Trainer DATA-FOLDER TEMPLATES-FOLDER FILLERS-FOLDER OUTPUT [ROUNDS]")
  exit(64)
}
let (data, templateFolder, fillers, output) = (arguments[1], arguments[2], arguments[3], arguments[4])
let rounds = arguments.count > 5 ? Int(arguments[5]) ?? 6 : 6
var dice = Dice(state: 20_261_123)

func setting(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

let heldOut = setting("INTIME_HELD_OUT").flatMap { Int($0) }.map { $0 - 1 }
let level = setting("INTIME_LEVEL").flatMap { AnonymityLevel(named: $0) } ?? .pseudonymous
func kept(_ documents: [[LabelledText]], _ isKept: Bool = true) -> [[LabelledText]] {
  documents.enumerated().filter { ($0.offset % 5 != heldOut) == isKept }.map(\.element)
}

let web = documents("\(data)/ewt-dev.iob2", separator: "\t", token: 1, tag: 2)
let tweets = documents("\(data)/wnut17-train.conll", separator: "\t", token: 0, tag: 1)
let comments = documents("\(data)/wnut17-dev.conll", separator: "\t", token: 0, tag: 1)
let papers = paragraphs(documents("\(data)/europeana-fr.bio", separator: " ", token: 0, tag: 1).flatMap(\.self))
let english = Templates("\(templateFolder)/templates-en.txt", language: "en", fillers: fillers)
let french = Templates("\(templateFolder)/templates-fr.txt", language: "fr", fillers: fillers)

/// The project's own cases that may be learnt from; the others are held out for good.
func journal(_ language: Language) -> [[LabelledText]] {
  cases("Tests/RedactionTests/Cases/journal-\(language.rawValue)-tuning.txt").map { [$0] }
}

/// Paragraphs of one writer in one language.
struct Writer {
  let fold: Int
  let language: Language
  let texts: [LabelledText]
}

let writers: [Writer] = {
  let paths = arguments.dropFirst(6).sorted()
  func name(_ path: String) -> Substring { path.split(separator: "/").last?.split(separator: "-").first ?? "" }
  let names = paths.reduce(into: [Substring]()) { if !$0.contains(name($1)) { $0.append(name($1)) } }
  return paths.map { path in
    let fold = names.firstIndex(of: name(path)).map { $0 % 5 } ?? 0
    return Writer(fold: fold, language: path.contains("-fr") ? .french : .english, texts: cases(path))
  }
}()

/// What the writers in `fold` wrote of each kind: their texts by language and genre.
func written(_ fold: Int) -> [(String, Language, [LabelledText])] {
  Language.allCases.flatMap { language in
    ["journal", "diary", "web", "chat"].map { genre in
      let texts = writers.filter { $0.fold == fold && $0.language == language }.flatMap(\.texts)
      return ("\(genre) \(language), other writers", language, texts.filter { $0.genre == genre })
    }
  }.filter { !$0.2.isEmpty }
}

func evaluate(_ bytes: [UInt8]) {
  guard let model = TaggerModel(bytes: bytes) else { return print("no model") }
  let redactor = Redactor(names: NameFinder(model: model))
  var sets: [(String, Language, [LabelledText])] = Language.allCases.map {
    ("journal \($0)", $0, kept(journal($0), heldOut == nil).texts(of: 1))
  }
  if heldOut != nil {
    sets.append(("web sentences", .english, kept(web, false).texts(of: 1)))
    sets.append(("web texts", .english, kept(web, false).texts(of: 30)))
    sets.append(("tweets", .english, kept(tweets, false).texts(of: 1)))
    sets.append(("comments", .english, kept(comments, false).texts(of: 1)))
    if let heldOut { sets += written(heldOut) }
  }
  for (name, language, texts) in sets {
    var evaluation = Evaluation()
    for text in texts { evaluation.add(text, redactor, level, language) }
    evaluation.report(name)
    if setting("INTIME_SHOW") != nil {
      for line in evaluation.leaked.prefix(120) { print("  - \(line)") }
      for line in evaluation.lost.prefix(120) { print("  + \(line)") }
    }
  }
}

/// Chooses thresholds by the weights OUTPUT1 to OUTPUT5, each of which has not seen its fifth.
func search() {
  var tasks: [ThresholdSearch.Task] = []
  for fold in 0..<5 {
    guard let model = TaggerModel(bytes: readBytes(of: "\(output)\(fold + 1)")) else { return print("no model") }
    func fifth(_ documents: [[LabelledText]], _ size: Int) -> [LabelledText] {
      documents.enumerated().filter { $0.offset % 5 == fold }.map(\.element).texts(of: size)
    }
    tasks.append(.init(texts: fifth(web, 1) + fifth(web, 30), language: .english, model: model, group: 2))
    tasks.append(.init(texts: fifth(tweets, 1), language: .english, model: model, group: 3))
    tasks.append(.init(texts: fifth(comments, 1), language: .english, model: model, group: 3))
    for (group, language) in Language.allCases.enumerated() {
      tasks.append(.init(texts: fifth(journal(language), 1), language: language, model: model, group: group))
    }
    for (name, language, texts) in written(fold) {
      let group = name.hasPrefix("web") ? 4 : name.hasPrefix("chat") ? 5 : language == .english ? 0 : 1
      tasks.append(.init(texts: texts, language: language, model: model, group: group))
    }
  }
  let own = (leak: 0.02, small: 0.006, capitals: 0.12)
  let goals = [own, own, (0.03, 0.008, 0.25), (0.12, 0.01, 0.25), (0.025, 0.008, 0.2), (0.08, 0.01, 0.25)]
  ThresholdSearch(tasks: tasks, goals: goals).run(2)
}

if setting("INTIME_SEARCH") != nil {
  search()
  exit(0)
}
if rounds == 0 {
  evaluate(readBytes(of: output))
  exit(0)
}

var trainer = FieldTrainer(tableLog2: 19, decay: 1e-6)
for round in 1...rounds {
  var texts = kept(web).texts(of: 30) + kept(web).texts(of: 1)
  texts += (kept(tweets) + kept(comments)).texts(of: 1) + papers
  let named = kept(web).texts(of: 30) + (kept(tweets) + kept(comments)).texts(of: 1)
  texts += named.compactMap { $0.renamed(from: english, &dice) }
  texts += papers.filter { _ in dice.chance(0.3) }.compactMap { $0.renamed(from: french, &dice) }
  for (language, lists) in [(Language.english, english), (.french, french)] {
    let own = kept(journal(language)).texts(of: 1)
    for _ in 0..<3 { texts += own + own.compactMap { $0.renamed(from: lists, &dice) } }
    let others = writers.filter { $0.language == language && $0.fold != heldOut }.flatMap(\.texts)
    for _ in 0..<2 { texts += others + others.compactMap { $0.renamed(from: lists, &dice) } }
  }
  for _ in 0..<2 { texts += english.filled(&dice) + french.filled(&dice) }
  texts += texts.filter { _ in dice.chance(0.2) }.compactMap(\.lowered)
  texts.shuffle(using: &dice)
  for text in texts { trainer.learn(text, &dice) }
  if round > 2 { trainer.remember() }
  print("round \(round): \(texts.count) texts")
}
guard let file = unsafe fopen(output, "w") else {
  print("cannot write \(output)")
  exit(73)
}
let bytes = trainer.model
guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count, unsafe fclose(file) == 0 else {
  print("could not write \(output)")
  exit(74)
}
print("\(bytes.count) bytes in \(output)")
evaluate(bytes)
