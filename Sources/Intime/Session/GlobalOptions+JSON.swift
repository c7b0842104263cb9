import JSON

extension GlobalOptions {
  /// Answers with an object on a line if JSON was asked for; whether it was.
  ///
  /// `--json` is an option of every command. One that gives a file, a script or a talk (`age`, `completion`, `converse`, an export to standard output)
  /// gives the same with it. Where an answer is an object a line, as of `list`, nothing found is no line.
  func answeredInJSON(_ members: (inout JSONWriter) -> Void) -> Bool {
    guard json else { return false }
    var writer = JSONWriter()
    writer.object { members(&$0) }
    Console.write(writer.take() + [0x0a])
    return true
  }
}
