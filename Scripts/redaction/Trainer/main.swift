import Glibc
import Redaction

// Trainer DATA-FOLDER TEMPLATES-FOLDER FILLERS-FOLDER OUTPUT [ROUNDS]
let arguments = CommandLine.arguments
guard arguments.count >= 5 else {
  print("usage: Trainer DATA-FOLDER TEMPLATES-FOLDER FILLERS-FOLDER OUTPUT [ROUNDS]")
  exit(64)
}
let (data, templateFolder, fillers, output) = (arguments[1], arguments[2], arguments[3], arguments[4])
let rounds = arguments.count > 5 ? Int(arguments[5]) ?? 6 : 6
var dice = Dice(state: 20_261_123)

let web = columnTexts("\(data)/ewt-dev.iob2", separator: "\t", token: 1, tag: 2, sentences: 30)
let tweets =
  columnTexts("\(data)/wnut17-train.conll", separator: "\t", token: 0, tag: 1, sentences: 1)
  + columnTexts("\(data)/wnut17-dev.conll", separator: "\t", token: 0, tag: 1, sentences: 1)
let papers = columnTexts("\(data)/europeana-fr.bio", separator: " ", token: 0, tag: 1, sentences: 12)
let english = Templates("\(templateFolder)/templates-en.txt", language: "en", fillers: fillers)
let french = Templates("\(templateFolder)/templates-fr.txt", language: "fr", fillers: fillers)
// INTIME_HELD_OUT leaves every fifth web text and tweet out, to see how the rest does on them.
let holdsOut = unsafe getenv("INTIME_HELD_OUT") != nil
func kept(_ texts: [LabelledText]) -> [LabelledText] {
  holdsOut ? texts.enumerated().filter { $0.offset % 5 != 4 }.map(\.element) : texts
}

func evaluate(_ bytes: [UInt8]) {
  guard let model = TaggerModel(bytes: bytes) else { return print("no model") }
  let finder = NameFinder(model: model)
  var sets = ["en", "fr"].map { ("journal-\($0)", cases("Tests/RedactionTests/Cases/journal-\($0)-tuning.txt")) }
  if holdsOut {
    sets.append(("web", web.enumerated().filter { $0.offset % 5 == 4 }.map(\.element)))
    sets.append(("tweets", tweets.enumerated().filter { $0.offset % 5 == 4 }.map(\.element)))
  }
  for (name, texts) in sets {
    var evaluation = Evaluation()
    for text in texts { evaluation.add(text, finder) }
    evaluation.report(name)
    if unsafe getenv("INTIME_SHOW") != nil {
      for line in evaluation.leaked.prefix(90) { print("  - \(line)") }
      for line in evaluation.lost.prefix(70) { print("  + \(line)") }
    }
  }
}

if rounds == 0 {
  evaluate(readBytes(of: output))
  exit(0)
}

var trainer = FieldTrainer(tableLog2: 18, decay: 1e-6)
for round in 1...rounds {
  var texts = kept(web) + kept(web) + kept(tweets) + papers
  for _ in 0..<2 { texts += english.filled(&dice) + french.filled(&dice) }
  texts += texts.filter { _ in dice.chance(0.2) }.compactMap(\.lowered)
  texts.shuffle(using: &dice)
  for text in texts { trainer.learn(text, &dice) }
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
