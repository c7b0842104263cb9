import Glibc
import Testing

@testable import Intime

@Suite struct EditorCommandTests {
  let home: TemporaryFolder
  let environment: Environment

  init() throws {
    home = try TemporaryFolder()
    for name in ["nano", "vim.basic", "nvim", "code", "mine", "emacs"] { _ = try home.script(":", as: name) }
    try #require(unsafe symlink("\(home.path)/nano", "\(home.path)/editor") == 0)
    try #require(unsafe symlink("\(home.path)/vim.basic", "\(home.path)/vi") == 0)
    environment = Environment(["PATH": "/nowhere:\(home.path)"])
  }

  func with(_ variables: [String: String]) -> Environment {
    var environment = environment
    for (name, value) in variables { environment[name] = value }
    return environment
  }

  @Test(arguments: [
    (nil, [:], "editor"), (nil, ["EDITOR": "vi"], "vi"), (nil, ["EDITOR": "vi", "VISUAL": "nano"], "nano"),
    ("emacs", ["EDITOR": "vi", "VISUAL": "nano"], "emacs"), (nil, ["VISUAL": "", "EDITOR": "nvim"], "nvim"),
  ])
  func `the setting comes before VISUAL, that before EDITOR, that before what is there`(
    preferred: String?, variables: [String: String], name: String
  ) throws {
    #expect(try EditorCommand(preferred: preferred, environment: with(variables)).name == name)
  }

  @Test(arguments: [("vi", "viminfo="), ("nvim", "shada="), ("vim.basic", "viminfo=")])
  func `vim and its kin keep no swap, backup, undo or history file`(name: String, memory: String) throws {
    let command = try EditorCommand(preferred: name, environment: environment)
    #expect(command.care == .known)
    #expect(command.arguments.starts(with: ["-n", "-i", "NONE"]))
    #expect(command.arguments.contains("set noswapfile nobackup nowritebackup noundofile \(memory)"))
  }

  @Test func `an editor is known by what its links lead to`() throws {
    let command = try EditorCommand(environment: environment)
    #expect(command.care == .known)
    #expect(command.arguments == ["--ignorercfiles"])
  }

  @Test func `an editor that keeps copies is used only if the writer insists`() throws {
    let error = #expect(throws: EditorError.self) {
      try EditorCommand(preferred: "code --wait", environment: environment)
    }
    guard case .leavesCopies("code", _)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    let command = try EditorCommand(preferred: "code --wait", insists: true, environment: environment)
    #expect(command.arguments == ["--wait"])
    #expect(try EditorCommand(preferred: "code", insists: true, environment: environment).arguments == ["--wait"])
  }

  @Test func `an unknown editor is used as it is, and known to be unknown`() throws {
    let command = try EditorCommand(preferred: "mine -x 'two words'", environment: environment)
    #expect(command.care == .unknown)
    #expect(command.arguments == ["-x", "two words"])
  }

  @Test(arguments: ["nonesuch", "/nonesuch/vi", "", "'unclosed", "/tmp"])
  func `an editor that is not there is an error, not another editor`(name: String) {
    let error = #expect(throws: EditorError.self) { try EditorCommand(preferred: name, environment: environment) }
    guard case .noSuchEditor(name)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
  }

  @Test func `without any editor the error says what was tried`() {
    let error = #expect(throws: EditorError.self) { try EditorCommand(environment: Environment(["PATH": "/nowhere"])) }
    guard case .noEditor(["editor", "nano", "vi"])? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    ("vi", ["vi"]), ("  emacs  -nw ", ["emacs", "-nw"]), ("'a b' c", ["a b", "c"]), (#"a\ b"#, ["a b"]),
    (#""a 'b'""#, ["a 'b'"]),
    ("a''b", ["ab"]), ("''", [""]), ("$HOME", ["$HOME"]), (#"'a\b'"#, [#"a\b"#]),
  ])
  func `a command is split as a shell would, without expanding anything`(command: String, words: [String]) {
    #expect(ProgramName.words(of: command) == words)
  }

  @Test(arguments: ["'a", "\"a", "a\\"])
  func `an unfinished command is none`(command: String) {
    #expect(ProgramName.words(of: command) == nil)
  }
}
