import Exchange
import Journal
import Vault

/// The reflections and conversations that are kept beside some entries, as `show --reflections` prints them.
struct KeptBeside {
  private var reflections: [EntryID: [KeptReflection]] = [:]
  private var conversations: [EntryID: Conversation] = [:]

  /// Reads them; what is damaged is told at the end.
  init(_ entries: Set<EntryID>, in vault: Vault) throws {
    let (found, damage) = try vault.reflections(of: entries)
    DamageReport.shared.add(damage)
    reflections = Dictionary(grouping: found, by: \.summary.entry)
    for entry in entries {
      let (conversation, damage) = try vault.conversation(about: entry)
      DamageReport.shared.add(damage)
      if !conversation.turns.isEmpty { conversations[entry] = conversation }
    }
  }

  var isEmpty: Bool { reflections.isEmpty && conversations.isEmpty }

  /// A page for each, as it was shown.
  func pages(for entry: EntryID, width: Int, style: Style) -> [[String]] {
    (reflections[entry] ?? []).map { Self.lines($0, width: width, style: style) }
      + (conversations[entry].map { [Self.lines($0, width: width, style: style)] } ?? [])
  }

  /// Members of the entry's object.
  func write(for entry: EntryID, to json: inout JSONWriter) {
    json.array("reflections") { json in
      for reflection in reflections[entry] ?? [] { json.object { json in Self.write(reflection, to: &json) } }
    }
    json.array("conversation") { json in
      for turn in conversations[entry]?.turns ?? [] {
        json.object { json in
          json.field("role", turn.role == .writer ? "writer" : "reply")
          json.field("written", turn.time.description)
          json.field("engine", turn.engine?.jsonName)
          json.field("text", turn.text)
          json.field("ledger", turn.ledger)
        }
      }
    }
  }

  /// The members that `reflect --json` has, and when it was written.
  private static func write(_ reflection: KeptReflection, to json: inout JSONWriter) {
    let (summary, parts) = (reflection.summary, reflection.parts)
    json.field("entry", summary.entry.description)
    json.field("written", summary.written.description)
    json.field("engine", summary.engine.jsonName)
    json.field("level", (summary.level ?? .sealed).name.en)
    json.field("gravity", summary.gravity)
    json.field("reflection", parts.reflection)
    json.array("questions") { json in for question in parts.questions { json.value(question) } }
    json.field("exercise", parts.exercise)
    json.array("helplines") { json in for line in parts.helpLines { json.value(line) } }
    json.field("ledger", summary.ledger)
  }

  private static func lines(_ reflection: KeptReflection, width: Int, style: Style) -> [String] {
    let (summary, parts) = (reflection.summary, reflection.parts)
    var facts = [moment(summary.written), summary.engine.shownName]
    if let ledger = summary.ledger { facts.append(sent(ledger)) }
    var lines = [
      style.bold(Phrase(en: "Reflection", fr: "Réflexion").said) + "  " + style.dim(facts.joined(separator: "  ")), "",
    ]
    for text in [parts.helpLines.joined(separator: "\n"), parts.reflection] + parts.questions + [parts.exercise ?? ""]
    where !text.isEmpty { lines += EntryPage.wrapped(text, width) + [""] }
    return lines.dropLast()
  }

  private static func lines(_ conversation: Conversation, width: Int, style: Style) -> [String] {
    var lines = [style.bold(Phrase(en: "Conversation", fr: "Conversation").said)]
    for turn in conversation.turns {
      let who = turn.engine?.shownName ?? Phrase(en: "you", fr: "vous").said
      let facts = [who, moment(turn.time)] + (turn.ledger.map { [sent($0)] } ?? [])
      lines += ["", style.dim(facts.joined(separator: "  "))] + EntryPage.wrapped(turn.text, width)
    }
    return lines
  }

  private static func moment(_ time: Timestamp) -> String { time.shownMinute }

  private static func sent(_ number: Int) -> String {
    Phrase(en: "ledger \(number)", fr: "registre n° \(number)").said
  }
}

extension KeptReflection.Engine {
  /// As JSON has it.
  var jsonName: String {
    switch self {
    case .guide: "guide"
    case .endpoint(let name): name
    }
  }

  /// As a person reads it.
  var shownName: String {
    switch self {
    case .guide: Phrase(en: "the guide", fr: "le guide").said
    case .endpoint(let name): Printable.line(name)
    }
  }
}

extension Timestamp {
  /// Date, hour and minute as the writer's clock showed them.
  var shownMinute: String { "\(local.date) \(local.description.dropFirst(11).prefix(5))" }
}
