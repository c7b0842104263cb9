import Exchange
import Glibc
import Testing

@testable import Intime

@Suite struct RedactTests {
  private let intime: Program

  init() throws { intime = try Program() }

  private func redact(
    _ words: String..., input: String, with variables: KeyValuePairs<String, String> = [:]
  ) throws -> Run {
    try intime.run(["redact"] + words, input: input, key: false, with: variables)
  }

  private func answers(_ run: Run) throws -> [JSONValue] {
    try run.output.split(separator: "\n").map { try JSONValue(Array($0.utf8)) }
  }

  @Test(arguments: ["", "\n", "it rained all day", "it rained\r\nall day\n\n", "\u{feff}hé 🙂\n"])
  func `a text without anybody comes out as it went in, without a vault`(text: String) throws {
    let run = try redact(input: text)
    #expect(run.output == text)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    #expect(unsafe access(intime.vault, F_OK) != 0)
  }

  @Test func `a level is named in either language or by its number, and open changes nothing`() throws {
    for level in ["open", "ouvert", "4", "OUVERT"] {
      #expect(try redact("--level", level, input: "Call 06 12 34 56 78.\n").output == "Call 06 12 34 56 78.\n")
    }
  }

  @Test func `nothing comes out at level sealed`() throws {
    let run = try redact("--level", "sealed", input: "Anne")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("at level sealed nothing leaves"))
    #expect(run.status == 77)
  }

  @Test func `a level that there is not is a usage error in the language asked for`() throws {
    let run = try redact("--level", "half", "--lang", "fr", input: "Anne")
    #expect(run.errors.contains("n’est pas un niveau"))
    #expect(run.status == 64)
  }

  @Test func `a text that is no UTF-8 is refused whole`() throws {
    let file = try intime.file("broken", "")
    try intime.replace(file, with: [0x41, 0xff, 0x42])
    let run = try shell("\(program) redact < \(file)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("not UTF-8"))
    #expect(run.status == 65)
  }

  @Test func `each line is answered in order with its id, language and level`() throws {
    let run = try redact(
      "--jsonl",
      input: """
        {"id":"a","text":"il pleut et je suis dans la maison"}
        {"text":"it was raining and the house was cold","id":7,"more":{"x":[1,2]}}

        {"id":null,"lang":"fr-CA","text":""}
        {"id":true,"lang":"EN","text":"the dog and the cat were with me","text":"the cat was in the house"}
        """)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    let answers = try answers(run)
    #expect(answers.map { $0["id"] } == [.string("a"), .number(JSONNumber(7)), .null, .bool(true)])
    #expect(answers.map { $0["lang"]?.string } == ["fr", "en", "fr", "en"])
    #expect(answers.allSatisfy { $0["level"]?.string == "pseudonymous" && $0["spans"]?.elements == [] })
    #expect(answers.last?["redacted"]?.string == "the cat was in the house")
  }

  @Test func `spans rebuild the redacted text from the input, in Unicode scalars`() throws {
    let text =
      "🙂 É\u{301}tait-ce Anne Dubois, née le 12/04/1983 ? "
      + "anne@example.org, +33 6 12 34 56 78, 12 rue des Lilas à Évry."
    let line = JSONValue.object([.init("id", .string("1")), .init("text", .string(text))]).written()
    let answer = try #require(
      try answers(redact("--jsonl", input: String(decoding: line, as: UTF8.self) + "\n")).first)
    let scalars = Array(text.unicodeScalars)
    var rebuilt = String.UnicodeScalarView()
    var position = 0
    for span in answer["spans"]?.elements ?? [] {
      let start = try #require(span["start"]?.int)
      let end = try #require(span["end"]?.int)
      #expect(position <= start && start < end && end <= scalars.count)
      rebuilt.append(contentsOf: scalars[position..<start])
      rebuilt.append(contentsOf: try #require(span["replacement"]?.string).unicodeScalars)
      #expect(span["type"]?.string != nil && span["detector"]?.string != nil)
      position = end
    }
    rebuilt.append(contentsOf: scalars[position...])
    #expect(answer["redacted"]?.string == String(rebuilt))
  }

  @Test(arguments: [
    (#"{"id":2,"text":"x""#, "line 2 is no JSON object"), ("[1]", "line 2 is no JSON object"),
    (#"{"id":2}"#, "line 2 has no “text”"), (#"{"id":2,"text":3}"#, "line 2 has no “text”"),
    (#"{"id":2,"text":"x"} y"#, "line 2 is no JSON object"), ("nonsense", "line 2 is no JSON object"),
  ])
  func `a bad line ends the work at its number, and what came before is answered`(line: String, message: String) throws
  {
    let run = try redact("--jsonl", input: "{\"id\":1,\"text\":\"rain\"}\n\(line)\n{\"id\":3,\"text\":\"sun\"}\n")
    #expect(try answers(run).map { $0["id"]?.int } == [1])
    #expect(run.errors.contains(message))
    #expect(!run.errors.contains("nonsense"))
    #expect(run.status == 65)
  }

  @Test func `a line is answered before the next one is there`() throws {
    let run = try shell(
      """
      mkfifo \(intime.folder)/in \(intime.folder)/out
      \(program) redact --jsonl < \(intime.folder)/in > \(intime.folder)/out &
      exec 3> \(intime.folder)/in 4< \(intime.folder)/out
      for id in 1 2 3; do
        echo '{"id":'$id',"text":"rain"}' >&3
        read -r answer <&4
        echo "$answer" | cut -c1-8
      done
      exec 3>&-
      wait
      """)
    #expect(run.output == "{\"id\":1,\n{\"id\":2,\n{\"id\":3,\n")
  }

  @Test func `on a terminal what is typed comes out`() throws {
    let end = "\n\u{4}"  // the end of input
    let run = try intime.runOnTerminal(["redact"], answers: [("Ctrl-D", "it rained all day" + end)])
    #expect(run.screen.contains("it rained all day"))
    #expect(run.status == 0)
  }

  @Test func `on a terminal what was removed is shown in colour by type, with what stands for it`() throws {
    let end = "\n\u{4}"
    let run = try intime.runOnTerminal(
      ["redact"], answers: [("Ctrl-D", "Write to anne@example.org or call 06 12 34 56 78." + end)])
    #expect(run.screen.contains("Write to \u{1b}[34m[e-mail address 1]\u{1b}[39m or call"))
    #expect(run.screen.contains("anne@example.org → [e-mail address 1]"))
    let plain = try intime.runOnTerminal(
      ["redact", "--no-color", "--lang", "fr"], answers: [("Ctrl-D", "Vois avec anne@example.org." + end)])
    #expect(plain.screen.contains("Vois avec [adresse e-mail 1]."))
    #expect(!plain.screen.contains("\u{1b}[34m"))
  }

  @Test func `at each level what identifies is gone, and the levels differ`() throws {
    let text = "Hier j'ai vu Anne Dubois à Rennes. Mon numéro est le 06 12 34 56 78 et je pleurais dans la voiture.\n"
    let outputs = try ["gist", "veiled", "pseudonymous"].map { try redact("--level", $0, input: text).output }
    #expect(Set(outputs).count == 3)
    for output in outputs {
      for trace in ["Anne", "Dubois", "Rennes", "06", "34 56"] { #expect(!output.contains(trace), "\(output)") }
    }
    #expect(outputs[1].contains("je pleurais") && outputs[2].contains("je pleurais"))
    #expect(!outputs[0].contains("pleurais"))
  }

  // MARK: Shell

  private var program: String { "\"$INTIME\"" }

  private func shell(_ script: String) throws -> Run {
    let output = try System.open("\(intime.folder)/shell.out", O_RDWR | O_CREAT | O_TRUNC, mode: 0o600)
    let errors = try System.open("\(intime.folder)/shell.err", O_RDWR | O_CREAT | O_TRUNC, mode: 0o600)
    let nothing = try System.open("/dev/null", O_RDONLY)
    let child = try ChildProgram(
      "/bin/sh", ["-c", script],
      environment: Environment([
        "PATH": "/usr/bin:/bin", "HOME": intime.folder, "INTIME": intime.path, "LC_ALL": "C.UTF-8",
      ]),
      input: nothing.number, output: output.number, errors: errors.number)
    let end = try child.wait()
    let status: Int32 = if case .exited(let code) = end { code } else { -1 }
    return Run(
      output: String(decoding: try intime.bytes(of: "\(intime.folder)/shell.out"), as: UTF8.self),
      errors: String(decoding: try intime.bytes(of: "\(intime.folder)/shell.err"), as: UTF8.self), status: status)
  }
}
