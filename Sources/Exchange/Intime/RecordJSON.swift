internal import JSON
import Journal

/// What our JSON has beside an entry's own members, each only where there is something to tell:
/// - `given`: the tags given beside the text, where `tags` cannot tell them because the text has one of them too;
/// - `foreign`: what it came with from other programs and has no field here, by the names of their formats;
/// - `inbox`: `true` for one that came through the sealed inbox; `deleted`: `true` for one that is deleted;
/// - `revisions`: all of them, `{"name","follows":[…],"revision","written"}` and either `"deleted":true` or the members
///   of the entry as it was;
/// - `reflections`: `{"written","engine","endpoint","level","gravity","reflection","questions","exercise","helplines",
///   "seed","questionIDs","exerciseIDs","ledger"}`; `conversation`: `{"role","written","engine","endpoint","text",
///   "ledger"}` each, and `standIns`, who stands for whom in it, in base 16.
///
/// `engine` is `guide` or `endpoint`, whose name then follows. Ledger numbers are those of the vault it comes from.
enum RecordJSON {
  /// Writes the members of `record` that come after the entry's own.
  static func write(_ record: EntryRecord, to json: inout JSONWriter) {
    write(besideText: record.entry.content, to: &json)
    if record.entry.isFromInbox { json.field("inbox", true) }
    if record.isDeleted { json.field("deleted", true) }
    if !record.revisions.isEmpty {
      json.array("revisions") { json in for revision in record.revisions { write(revision, to: &json) } }
    }
    if !record.reflections.isEmpty {
      json.array("reflections") { json in for reflection in record.reflections { write(reflection, to: &json) } }
    }
    guard let conversation = record.conversation else { return }
    json.array("conversation") { json in for turn in conversation.turns { write(turn, to: &json) } }
    if let standIns = conversation.standIns { json.field("standIns", Hexadecimal.text(standIns)) }
  }

  private static func write(besideText content: EntryContent, to json: inout JSONWriter) {
    write(given: content, to: &json)
    guard let foreign = ForeignFields.all(content.foreign) else { return }
    json.name("foreign")
    json.value(foreign)
  }

  private static func write(given content: EntryContent, to json: inout JSONWriter) {
    guard !content.givenTags.isEmpty else { return }
    let written = Set(content.writtenTags)
    if content.givenTags.contains(where: written.contains) {
      json.array("given") { json in for tag in content.givenTags { json.value(tag.name) } }
    }
  }

  private static func write(_ revision: EntryRecord.Revision, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", revision.name.description)
      json.array("follows") { json in for name in revision.follows { json.value(name.description) } }
      json.field("revision", revision.number)
      json.field("written", revision.written.description)
      guard let content = revision.content else { return json.field("deleted", true) }
      json.field("date", content.date.description)
      json.field("title", content.title)
      json.field("text", content.text)
      json.array("tags") { json in for tag in content.tags { json.value(tag.name) } }
      json.field("mood", content.mood?.value)
      json.field("starred", content.isStarred)
      json.field("private", content.isPrivate)
      write(besideText: content, to: &json)
    }
  }

  private static func write(_ reflection: KeptReflection, to json: inout JSONWriter) {
    let (summary, parts) = (reflection.summary, reflection.parts)
    json.object { json in
      json.field("written", summary.written.description)
      write(summary.engine, to: &json)
      json.field("level", summary.level?.name.en)
      json.field("gravity", summary.gravity)
      json.field("reflection", parts.reflection)
      write("questions", parts.questions, to: &json)
      json.field("exercise", parts.exercise)
      write("helplines", parts.helpLines, to: &json)
      json.field("seed", summary.seed.map { String($0) })  // more than a number of JSON is sure to hold
      write("questionIDs", summary.questionIDs, to: &json)
      write("exerciseIDs", summary.exerciseIDs, to: &json)
      json.field("ledger", summary.ledger)
    }
  }

  private static func write(_ turn: Conversation.Turn, to json: inout JSONWriter) {
    json.object { json in
      json.field("role", turn.role == .writer ? "writer" : "reply")
      json.field("written", turn.time.description)
      if let engine = turn.engine { write(engine, to: &json) }
      json.field("text", turn.text)
      if let ledger = turn.ledger { json.field("ledger", ledger) }
    }
  }

  private static func write(_ engine: KeptReflection.Engine, to json: inout JSONWriter) {
    switch engine {
    case .guide: json.field("engine", "guide")
    case .endpoint(let name):
      json.field("engine", "endpoint")
      json.field("endpoint", name)
    }
  }

  private static func write(_ name: String, _ texts: [String], to json: inout JSONWriter) {
    json.array(name) { json in for text in texts { json.value(text) } }
  }
}

// MARK: - Reading

extension RecordJSON {
  /// A revision as it was read.
  struct ReadRevision {
    var revision: EntryRecord.Revision
    /// Its members that are not known here.
    var unknown = ForeignFields()
    /// The names of members with a value that is of no use or too large, and of those that a deletion has no room for.
    var lost: [String] = []
  }

  private static let revisionMembers: Set<String> = [
    "name", "follows", "revision", "written", "deleted", "date", "title", "text", "tags", "mood", "starred", "private",
    "given", "foreign",
  ]
  private static let reflectionMembers: Set<String> = [
    "written", "engine", "endpoint", "level", "gravity", "reflection", "questions", "exercise", "helplines", "seed",
    "questionIDs", "exerciseIDs", "ledger",
  ]
  private static let turnMembers: Set<String> = ["role", "written", "engine", "endpoint", "text", "ledger"]

  /// The members of a reflection that are not known here, and for which it has no room.
  static func unknown(inReflection value: JSONValue) -> [String] { unknown(value, known: reflectionMembers) }

  /// The members of a turn that are not known here, and for which it has no room.
  static func unknown(inTurn value: JSONValue) -> [String] { unknown(value, known: turnMembers) }

  private static func unknown(_ value: JSONValue, known: Set<String>) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.name).filter { !known.contains($0) }
  }

  static func revision(_ value: JSONValue) -> ReadRevision? {
    guard let name = value["name"]?.string.flatMap({ EntryID($0) }), let follows = value["follows"]?.elements,
      let number = value["revision"]?.int, number > 0, number <= Int(Int32.max), let written = moment(value["written"])
    else { return nil }
    let names = follows.compactMap { $0.string.flatMap { EntryID($0) } }
    guard names.count == follows.count else { return nil }
    var read = ReadRevision(
      revision: EntryRecord.Revision(name: name, follows: names, number: number, written: written, content: nil))
    let isDeleted = value["deleted"]?.bool == true
    guard case .object(let members) = value else { return nil }
    for member in members where !revisionMembers.contains(member.name) {
      if isDeleted || !read.unknown.add(member.name, member.value) { read.lost.append(member.name) }
    }
    if isDeleted { return read }
    guard let date = moment(value["date"]), let text = value["text"]?.string else { return nil }
    var content = EntryContent(
      date: date, title: value["title"]?.string ?? "", text: text, mood: value["mood"]?.int.flatMap { Mood($0) },
      isStarred: value["starred"]?.bool ?? false, isPrivate: value["private"]?.bool ?? false)
    content.givenTags = given(value["given"]) ?? tagList(value["tags"]).given(beside: content)
    content.foreign = value["foreign"].flatMap(ForeignFields.text(checked:))
    read.revision.content = content
    func note(_ name: String, _ isOfUse: Bool) {
      if !isOfUse, let value = value[name], value != .null { read.lost.append(name) }
    }
    note("title", value["title"]?.string != nil)
    note("mood", content.mood != nil)
    note("starred", value["starred"]?.bool != nil)
    note("private", value["private"]?.bool != nil)
    note("tags", value["tags"]?.elements != nil && tagList(value["tags"]).refused == 0)
    note("given", value["given"]?.elements != nil && tagList(value["given"]).refused == 0)
    note("foreign", content.foreign != nil)
    return read
  }

  /// The tags of a list that says exactly which were given.
  static func given(_ value: JSONValue?) -> [Tag]? { value?.elements == nil ? nil : tagList(value).tags }

  private static func tagList(_ value: JSONValue?) -> TagList {
    var list = TagList()
    for element in value?.elements ?? [] { list.add(element.string ?? "") }
    return list
  }

  static func reflection(_ value: JSONValue, of entry: EntryID) -> KeptReflection? {
    guard let written = moment(value["written"]), let engine = engine(value),
      let gravity = value["gravity"]?.string, let text = value["reflection"]?.string,
      let questions = texts(value["questions"]), let helpLines = texts(value["helplines"])
    else { return nil }
    let level = value["level"]?.string.flatMap { AnonymityLevel(named: $0) }
    guard level != nil || value["level"]?.string == nil else { return nil }
    let summary = KeptReflection.Summary(
      entry: entry, written: written, engine: engine, level: level, gravity: gravity,
      seed: value["seed"]?.string.flatMap { UInt64($0) }, ledger: value["ledger"]?.int.flatMap { $0 > 0 ? $0 : nil },
      questionIDs: texts(value["questionIDs"]) ?? [], exerciseIDs: texts(value["exerciseIDs"]) ?? [])
    return KeptReflection(
      summary,
      KeptReflection.Parts(
        reflection: text, questions: questions, exercise: value["exercise"]?.string, helpLines: helpLines))
  }

  static func turn(_ value: JSONValue) -> Conversation.Turn? {
    guard let role = value["role"]?.string, role == "writer" || role == "reply", let time = moment(value["written"]),
      let text = value["text"]?.string
    else { return nil }
    let engine = engine(value)
    guard engine != nil || role == "writer" else { return nil }
    return Conversation.Turn(
      role: role == "writer" ? .writer : .reply, text: text, time: time, engine: engine,
      ledger: value["ledger"]?.int.flatMap { $0 > 0 ? $0 : nil })
  }

  private static func engine(_ value: JSONValue) -> KeptReflection.Engine? {
    switch value["engine"]?.string {
    case "guide": .guide
    case "endpoint": value["endpoint"]?.string.map { .endpoint($0) }
    default: nil
    }
  }

  private static func moment(_ value: JSONValue?) -> Timestamp? { value?.string.flatMap { Timestamp(rfc3339: $0) } }

  private static func texts(_ value: JSONValue?) -> [String]? {
    guard let elements = value?.elements else { return nil }
    let texts = elements.compactMap(\.string)
    return texts.count == elements.count ? texts : nil
  }
}
