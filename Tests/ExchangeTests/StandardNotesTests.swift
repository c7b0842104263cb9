import Journal
import Testing

@testable import Exchange
@testable import JSON

@Suite struct StandardNotesTests {
  private func read(_ text: String) throws(ImportError) -> Imported {
    var found = Imported()
    let tags = try StandardNotesJSON.tags(from: ByteSource(Array(text.utf8), chunkSize: 7))
    try StandardNotesJSON.read(
      from: ByteSource(Array(text.utf8), chunkSize: 11), tags: tags, clock: .paris,
      onEntry: { found.entries.append($0) }, onProblem: { found.problems.append($0) })
    return found
  }

  @Test func `notes come with their tags, states and dates, wherever the tags stand`() throws {
    let found = try read(
      #"""
      {"version":"004","items":[
       {"uuid":"00000000-0000-0000-0000-000000000001","content_type":"Note","created_at":"2024-03-02T06:40:00.000Z",
        "updated_at":"2024-03-04T06:40:00.000Z","content":{"title":"Slow","text":"Rain.","references":[],
        "appData":{"org.standardnotes.sn":{"client_updated_at":"2024-03-03T06:40:00.000Z","pinned":true,"archived":true}}}},
       {"uuid":"91aa","content_type":"Tag","content":{"title":"at home","references":[
        {"uuid":"00000000-0000-0000-0000-000000000001","content_type":"Note"}]}},
       {"uuid":"2","content_type":"Note","created_at":"2024-08-02T06:40:00.000Z","content":{"title":"","text":"Gone.",
        "trashed":true,"protected":true,"references":[{"uuid":"91aa","content_type":"Tag"},{"uuid":"f","content_type":"File"}]}},
       {"uuid":"x","content_type":"SN|UserPreferences","content":{"a":1}},
       {"uuid":"3","content_type":"Note","deleted":true,"content":null}
      ],"keyParams":{}}
      """#)
    #expect(found.problems.isEmpty && found.entries.count == 2)
    let (slow, gone) = (found.entries[0], found.entries[1])
    #expect(slow.content.date.description == "2024-03-02T07:40:00+01:00" && slow.content.title == "Slow")
    #expect(slow.modified?.description.hasPrefix("2024-03-03") == true)
    #expect(slow.content.tags.map(\.name) == ["at-home", "archived"] && slow.content.isStarred)
    #expect(slow.id == EntryID(high: 0, low: 1) && !slow.beside.isDeleted)
    #expect(gone.content.date.description == "2024-08-02T07:40:00+01:00", "the clock of these tests has no summer")
    #expect(gone.beside.isDeleted && gone.content.isPrivate && gone.content.tags.map(\.name) == ["at-home"])
    #expect(gone.losses == [.pieces("File", 1)] && gone.id == nil)
  }

  @Test func `what has no field here is kept, and a note of which words alone are left as it was too`() throws {
    let tree =
      #"{"root":{"children":[{"type":"paragraph","children":[{"type":"text","text":"a"}]},{"type":"snfile"}]}}"#
    let escaped = String(
      decoding: tree.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [UInt8(ascii: "\\"), $0] : [$0] }, as: UTF8.self)
    let found = try read(
      #"""
      {"items":[{"uuid":"1","content_type":"Note","created_at":"2024-03-02T06:40:00Z","content":{"title":"","noteType":"super",
       "text":"\#(escaped)","preview_plain":"a","mood board":[1],"appData":{"org.standardnotes.sn":{"pinned":true,
       "locked":true},"other":{"x":1}}}},
       {"uuid":"2","content_type":"Note","created_at":"2024-03-02T06:40:00Z","content":{"title":"","text":"b","noteType":"code"}}]}
      """#)
    let (first, second) = (found.entries[0], found.entries[1])
    #expect(first.kept == ["mood board", "appData"] && first.losses == [.pieces("snfile", 1)])
    let kept = ForeignFields.members(first.content.foreign, from: .standardNotes)
    #expect(kept.map(\.name) == ["mood board", "appData", "text"] && kept.last?.value == .string(tree))
    #expect(first.content.foreign?.contains(#"{"org.standardnotes.sn":{"locked":true},"other":{"x":1}}"#) == true)
    #expect(second.kept.isEmpty && second.content.foreign == #"{"standardnotes":{"noteType":"code"}}"#)
  }

  @Test func `what stands before a fault comes, and the fault is told with its place`() throws {
    let text = #"""
      {"items":[{"uuid":"1","content_type":"Note","created_at":"2024-03-02T06:40:00Z","content":{"text":"Rain."}},
      {"uuid":"t","content_type":"Tag","content":{"title":"b","references":[{"uuid":"1","content_type":"Note"}]}},
      {"uuid":!
      """#
    let tags = try StandardNotesJSON.tags(from: ByteSource(Array(text.utf8)))
    var entries: [ImportedEntry] = []
    let error = #expect(throws: ImportError.self) {
      try StandardNotesJSON.read(
        from: ByteSource(Array(text.utf8)), tags: tags, clock: .paris, onEntry: { entries.append($0) },
        onProblem: { Issue.record("\($0)") })
    }
    guard case .malformed(_, let place)? = error else { throw try #require(error) }
    #expect(place.line == 3 && entries.map { $0.content.tags.map(\.name) } == [["b"]])
  }

  @Test func `the notes of a long backup are not gathered`() throws {
    // A source that makes notes as it is read: were they gathered, this would take two gibibytes.
    let words = String(repeating: "rain ", count: 1 << 14)
    func source(_ count: Int) -> ByteSource {
      var (number, rest) = (0, Array(#"{"items":["#.utf8)[...])
      return ByteSource { buffer in
        if rest.isEmpty, number <= count {
          let note =
            #"{"uuid":"\#(number)","content_type":"Note","created_at":"2024-03-02T06:40:00Z","content":{"text":"\#(words)"}}"#
          rest = Array((number < count ? note + "," : "{}]}").utf8)[...]
          number += 1
        }
        let piece = rest.prefix(buffer.count)
        buffer.replaceSubrange(0..<piece.count, with: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
      }
    }
    var (count, alive) = (0, 0)
    let tags = try StandardNotesJSON.tags(from: source(40))
    try StandardNotesJSON.read(
      from: source(40), tags: tags, clock: .paris,
      onEntry: { entry in
        count += 1
        alive = max(alive, entry.record - count)
      }, onProblem: { Issue.record("\($0)") })
    #expect(count == 40 && alive == 0, "each is handed over as soon as it is read")
  }

  @Test func `a super note becomes Markdown, and what has no words is told`() throws {
    let tree = #"""
      {"root":{"type":"root","children":[
       {"type":"heading","tag":"h2","children":[{"type":"text","text":"Day","format":0}]},
       {"type":"paragraph","children":[{"type":"text","text":"So "},{"type":"text","text":"tired ","format":3},
        {"type":"link","url":"https://a.b","children":[{"type":"text","text":"here"}]},{"type":"linebreak"},
        {"type":"text","text":"x = 1","format":16}]},
       {"type":"list","listType":"number","start":3,"children":[{"type":"listitem","children":[{"type":"text","text":"one"}]},
        {"type":"listitem","children":[{"type":"list","listType":"check","children":[
         {"type":"listitem","checked":true,"children":[{"type":"text","text":"done"}]}]}]},
        {"type":"listitem","children":[{"type":"text","text":"two"}]}]},
       {"type":"quote","children":[{"type":"text","text":"a"},{"type":"linebreak"},{"type":"text","text":"b"}]},
       {"type":"code","language":"swift","children":[{"type":"code-highlight","text":"let"},{"type":"linebreak"}]},
       {"type":"horizontalrule"},{"type":"paragraph","children":[]},{"type":"snfile","fileUuid":"f"},
       {"type":"table","children":[{"type":"tablerow","children":[
        {"type":"tablecell","children":[{"type":"paragraph","children":[{"type":"text","text":"l"}]}]},
        {"type":"tablecell","children":[]}]}]},
       {"type":"from-the-future","children":[{"type":"paragraph","children":[{"type":"text","text":"kept"}]}]}
      ]}}
      """#
    let text = try #require(LexicalText(tree))
    #expect(
      text.text == """
        ## Day

        So ***tired*** [here](https://a.b)
        `x = 1`

        3. one
          - [x] done
        4. two

        > a
        > b

        ```swift
        let

        ```

        ---

        | l |  |

        kept
        """)
    #expect(text.lost == ["snfile": 1])
    #expect(LexicalText("Rain.") == nil && LexicalText("{}") == nil)
  }

  @Test func `an encrypted backup is told as such, and a bad record with its place`() throws {
    do throws(ImportError) {
      _ = try read(#"{"items":[{"uuid":"1","content_type":"Note","content":"004:abc"}]}"#)
      Issue.record("read")
    } catch {
      guard case .encrypted = error else {
        Issue.record("\(error)")
        return
      }
    }
    let found = try read(
      #"""
      {"items":[3,
       {"uuid":"1","content_type":"Note","created_at":"yesterday","content":{"text":"a"}},
       {"uuid":"1","content_type":"Note","created_at":"2024-03-02T06:40:00Z","content":{}},
       {"content_type":"Note","content":{"text":"a"}}]}
      """#)
    #expect(
      found.problems.map(\.reason) == [.notAnEntry, .field("created_at"), .field("content"), .field("uuid")])
    #expect(found.problems.map(\.place.line) == [1, 2, 3, 4] && found.entries.isEmpty)
    #expect(throws: ImportError.self) { _ = try read(#"{"entries":[]}"#) }
  }
}

@Suite struct TextEncodingTests {
  @Test(
    arguments: [
      ([0xff, 0xfe, 0x48, 0], .utf16LittleEndian), ([0xfe, 0xff, 0, 0x48], .utf16BigEndian),
      ([0x48, 0, 0x69, 0], .utf16LittleEndian), ([0, 0x48, 0, 0x69], .utf16BigEndian),
      ([0xff, 0xfe, 0, 0, 0x48, 0, 0, 0], .utf32LittleEndian), ([0, 0, 0xfe, 0xff], .utf32BigEndian),
      ([0x48, 0, 0, 0, 0x69, 0, 0, 0], .utf32LittleEndian), (Array("Rain".utf8), nil), ([], nil), ([0x41], nil),
      ([0xef, 0xbb, 0xbf, 0x41], nil), (Array("a\0Rain, \0\0".utf8), nil), ([0, 0, 0, 0], nil),
      (Array("été".utf8), nil),
    ] as [([UInt8], TextEncoding?)])
  func `an encoding other than UTF-8 is told by its beginning`(bytes: [UInt8], encoding: TextEncoding?) {
    #expect(TextEncoding(of: bytes) == encoding)
  }
}
