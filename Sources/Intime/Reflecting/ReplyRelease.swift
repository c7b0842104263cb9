import Redaction
import Reflection

/// Lets a model's reply out while it comes: sentence by sentence, each only once everything up to its end would pass the gate as
/// a reply of its own. What nobody has judged is never on the screen.
struct ReplyRelease {
  private let gate: Gate
  private let instructions: String
  /// What the model was sent of the writer's words.
  private let sent: [String]
  private var restoration: StreamedRestoration
  /// All that has come, with the writer's own names.
  private var text = ""
  /// What of it was let out.
  private(set) var released = ""
  /// The end of the last sentence that was judged, in bytes.
  private var judged = 0
  /// How much had come when it was last looked at for a loop, in bytes.
  private var looked = 0
  /// Why it can no longer be shown, however it goes on; then the rest need not be waited for.
  private(set) var lost: [GateFinding] = []

  /// Of fewer words one cannot tell in which language they are, or whether they have to do with the entry.
  static let fewestWords = 8
  /// After so many bytes a text without an end of a sentence is looked at for a loop again.
  private static let loopStep = 200

  init(_ gate: Gate, _ outbound: Outbound) {
    self.init(
      gate, instructions: outbound.instructions, sent: outbound.parts.map(\.redacted.text),
      restoration: outbound.restoring())
  }

  init(_ gate: Gate, instructions: String, sent: [String] = [], restoration: StreamedRestoration) {
    self.gate = gate
    self.instructions = instructions
    self.sent = sent
    self.restoration = restoration
  }

  /// Takes the next piece of the reply, and returns what may be shown now; it may be empty.
  mutating func take(_ piece: String) -> String {
    text += restoration.feed(piece)
    if released.isEmpty { text = String(text.drop(while: \.isWhitespace)) }
    guard lost.isEmpty else { return "" }
    if text.utf8.count >= looked + Self.loopStep {
      looked = text.utf8.count
      if Gate.isLoop(text) { lost = [.loop] }
    }
    guard lost.isEmpty, let end = Self.lastEnd(in: text) else { return "" }
    let prefix = TerminalEscapes.removed(from: String(text[..<end]))
    guard prefix.utf8.count > judged else { return "" }
    judged = prefix.utf8.count
    let findings = gate.findings(
      inReply: prefix, instructions: instructions, strangers: Outbound.holdsPlaceholder(restoration.strangers),
      sent: sent, isBeginning: true)
    lost = findings.filter(\.isLasting)
    guard findings.isEmpty, prefix.split(whereSeparator: \.isWhitespace).count >= Self.fewestWords else { return "" }
    let piece = prefix.dropFirst(released.count)
    released = prefix
    return String(piece)
  }

  /// What is left to show of `whole`, the reply that passed; `nil` if it does not go on from what was let out.
  func rest(of whole: String) -> String? {
    whole.hasPrefix(released) ? String(whole.dropFirst(released.count)) : nil
  }

  /// The end of the last sentence that something follows: what stands at the very end may still go on.
  private static func lastEnd(in text: String) -> String.Index? {
    var index = text.endIndex
    while index > text.startIndex {
      let before = text.index(before: index)
      if index < text.endIndex, text[index].isWhitespace, endsSentence(text[..<index]) { return index }
      index = before
    }
    return nil
  }

  private static func endsSentence(_ text: Substring) -> Bool {
    // « Vraiment ? » ends with its quotation mark.
    let bare = text.reversed().drop { "”»\"’)\u{a0}\u{202f} ".contains($0) && !$0.isNewline }
    return bare.first.map { ".!?…".contains($0) } ?? false && text.last?.isWhitespace == false
  }
}

/// A text that grows on the screen, wrapped to its width.
struct GrowingText {
  private var text = ""
  private var lines: [String] = []

  /// Whether anything stands there.
  var isEmpty: Bool { text.isEmpty }

  mutating func add(_ piece: String) {
    guard !piece.isEmpty else { return }
    text += piece
    let (wanted, shown) = (EntryPage.wrapped(text, Page.width), lines)
    var output = ""
    for index in max(0, shown.count - 1)..<max(wanted.count, shown.count) where index < wanted.count {
      if index >= shown.count {
        if index > 0 { output += "\n" }
        output += wanted[index]
      } else if wanted[index].hasPrefix(shown[index]) {
        output += wanted[index].dropFirst(shown[index].count)
      }
    }
    lines = wanted
    Console.write(Array(output.utf8))
    Console.flush()
  }

  /// Ends the line it stands on.
  mutating func end() {
    if !isEmpty { Console.print("") }
    text = ""
    lines = []
  }
}

/// A model's reply on its way to the screen.
struct LiveReply {
  private var release: ReplyRelease
  private var shown = GrowingText()

  /// Whether it appears while it comes. It does not in a file or a pipe, nor for somebody who is not well: half a reply that is then
  /// taken back is nothing for them.
  private let appears: Bool
  private let waiting: WaitingLine

  init(_ gate: Gate, _ outbound: Outbound, gravity: Gravity, waiting: WaitingLine, isWanted: Bool = true) {
    appears = isWanted && Console.terminal.isTerminal && gravity == .none
    release = ReplyRelease(gate, outbound)
    self.waiting = waiting
  }

  /// Whether a part of it is on the screen.
  var isShown: Bool { !shown.isEmpty }
  /// Why it can no longer be shown, if so.
  var lost: [GateFinding] { release.lost }

  /// Takes the next piece.
  /// - Returns: whether the rest is worth waiting for.
  mutating func take(_ piece: String) -> Bool {
    let piece = release.take(piece)
    if appears, !piece.isEmpty {
      waiting.clear()
      shown.add(piece)
    }
    return release.lost.isEmpty
  }

  /// Shows what is left of the reply that passed.
  /// - Returns: whether all of it stands there now.
  mutating func finish(_ whole: String) -> Bool {
    guard isShown, let rest = release.rest(of: whole) else {
      shown.end()
      return false
    }
    shown.add(rest)
    shown.end()
    return true
  }

  /// Ends the line where no more comes.
  mutating func breakOff() { shown.end() }
}
