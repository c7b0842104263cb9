internal import JSON

/// How many pieces of words a service says it has counted.
public struct TokenUsage: Hashable, Sendable {
  /// Read.
  public let prompt: Int
  /// Written.
  public let completion: Int
}

/// What one JSON text of a service says: a whole reply, or a piece of one. Only what matters is read; the rest is skipped.
struct ChatChunk: Equatable {
  /// What the service says went wrong.
  struct Fault: Equatable {
    var status: Int?
    var message: String?
  }

  var text = ""
  var finish: FinishReason?
  var usage: TokenUsage?
  var model: ServerWords?
  var fault: Fault?
  /// Whether it had anything that a reply has.
  var isReply = false

  private static let depth = 32
  private static var notObject: JSONError { .malformed(.unexpectedByte(0), Place(offset: 0, line: 1)) }

  /// Reads one JSON text, which must be an object.
  init(_ bytes: [UInt8], textLimit: Int) throws(EndpointError) {
    do throws(JSONError) {
      var reader = Self.reader(bytes, stringLimit: textLimit)
      guard try reader.beginObject() else { throw Self.notObject }
      while let key = try reader.nextKey() { try read(key, &reader) }
      try reader.finish()
    } catch {
      switch error {
      case .malformed(.stringTooLong, _): throw .tooLarge(.text, limit: textLimit)
      case .malformed(.unexpectedByte(UInt8(ascii: "<")), _): throw .nonsense(.page)
      case .malformed, .unreadable: throw .nonsense(.notJSON)
      }
    }
  }

  private static func reader(_ bytes: [UInt8], stringLimit: Int) -> JSONReader {
    var limits = JSONReader.Limits()
    limits.depth = depth
    limits.stringBytes = stringLimit
    return JSONReader(ByteSource(bytes), limits: limits)
  }

  private mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONError) {
    switch key {
    case "choices":
      guard try reader.beginArray() else { return }
      isReply = true
      while try reader.nextElement() { try readChoice(&reader) }
    case "usage":
      guard try reader.beginObject() else { return }
      isReply = true
      var (prompt, completion): (Int?, Int?)
      while let key = try reader.nextKey() {
        if key == "prompt_tokens" { prompt = try reader.number()?.int }
        if key == "completion_tokens" { completion = try reader.number()?.int }
      }
      if let prompt, let completion, prompt >= 0, completion >= 0 {
        usage = TokenUsage(prompt: prompt, completion: completion)
      }
    case "model":
      model = try reader.string().flatMap { ServerWords($0) }
    case "error": fault = try Self.fault(&reader)
    default: break
    }
  }

  private mutating func readChoice(_ reader: inout JSONReader) throws(JSONError) {
    guard try reader.beginObject() else { return }
    var index = 0
    var content = ""
    var reason: FinishReason?
    while let key = try reader.nextKey() {
      switch key {
      case "index": index = try reader.number()?.int ?? 0
      case "finish_reason": reason = try reader.string().flatMap { FinishReason($0) }
      case "delta", "message": content += try Self.message(&reader)
      default: break
      }
    }
    guard index == 0 else { return }  // one reply was asked for
    text += content
    finish = reason ?? finish
  }

  /// The text of a message: a string, parts with texts, or else the words with which the model declines.
  private static func message(_ reader: inout JSONReader) throws(JSONError) -> String {
    guard try reader.beginObject() else { return "" }
    var content = ""
    var refusal = ""
    while let key = try reader.nextKey() {
      switch key {
      case "refusal": refusal = try reader.string() ?? ""
      case "content":
        if let text = try reader.string() {
          content = text
        } else if try reader.beginArray() {
          while try reader.nextElement() { content += try part(&reader) }
        }
      default: break
      }
    }
    return content.isEmpty ? refusal : content
  }

  private static func part(_ reader: inout JSONReader) throws(JSONError) -> String {
    guard try reader.beginObject() else { return "" }
    var (isText, text) = (true, "")
    while let key = try reader.nextKey() {
      if key == "type" { isText = try reader.string() == "text" }
      if key == "text" { text = try reader.string() ?? "" }
    }
    return isText ? text : ""
  }

  /// `null`, a string, or an object with `message` and `code`.
  private static func fault(_ reader: inout JSONReader) throws(JSONError) -> Fault? {
    if try reader.null() { return nil }
    var fault = Fault()
    if let text = try reader.string() {
      fault.message = text
    } else if try reader.beginObject() {
      while let key = try reader.nextKey() {
        switch key {
        case "message": fault.message = try reader.string()
        case "code", "status":
          let number: Int?
          if let text = try reader.string() { number = Int(text) } else { number = try reader.number()?.int }
          if let number, (400...599).contains(number) { fault.status = number }
        default: break
        }
      }
    }
    return fault
  }

  /// The message in an answer that is an error: `{"error":{"message":…}}`, or one of the other ways.
  static func errorMessage(in bytes: [UInt8]) -> String? {
    var reader = reader(bytes, stringLimit: 64 << 10)
    var message: String?
    do throws(JSONError) {
      guard try reader.beginObject() else { return nil }
      while let key = try reader.nextKey() {
        switch key {
        case "error": message = try fault(&reader)?.message ?? message
        case "message", "detail": message = try reader.string() ?? message
        default: break
        }
      }
      return message
    } catch { return message }
  }
}
