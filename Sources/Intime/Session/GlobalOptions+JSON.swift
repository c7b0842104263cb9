import JSON

extension GlobalOptions {
  /// Answers with an object on a line if JSON was asked for; whether it was.
  ///
  /// `--json` is an option of every command. One that gives no data but a text (`redact`, `completion`) or nothing gives the same with it.
  func answeredInJSON(_ members: (inout JSONWriter) -> Void) -> Bool {
    guard json else { return false }
    var writer = JSONWriter()
    writer.object { members(&$0) }
    Console.write(writer.take() + [0x0a])
    return true
  }
}
