import JSON
import Journal

/// What an entry's JSON says of a conflict: the versions beside the one that is shown, in `conflict`, which other entries do not have.
enum ConflictJSON {
  static func write(_ others: [Entry], includingText: Bool, to json: inout JSONWriter) {
    guard !others.isEmpty else { return }
    json.array("conflict") { json in
      for other in others {
        json.object { json in
          json.field("modified", other.modified.description)
          json.field("title", other.content.title)
          if includingText { json.field("text", other.content.text) }
          json.field("revision", other.revision)
        }
      }
    }
  }
}
