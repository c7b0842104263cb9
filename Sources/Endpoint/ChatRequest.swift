internal import JSON

/// One turn of a conversation.
public struct ChatMessage: Hashable, Sendable {
  /// Who speaks.
  public enum Role: String, Sendable { case system, user, assistant }

  public let role: Role
  public let content: String

  public init(_ role: Role, _ content: String) {
    self.role = role
    self.content = content
  }
}

/// What is asked of a model. The same request is always the same bytes.
public struct ChatRequest: Hashable, Sendable {
  public var messages: [ChatMessage]
  /// How long the reply may be, in the model's own pieces of words; `nil` leaves it to the service.
  public var maxTokens: Int?
  /// How freely the model chooses, from 0; `nil` leaves it to the service.
  public var temperature: Double?
  /// Whether the reply comes piece by piece.
  public var isStreamed: Bool

  public init(_ messages: [ChatMessage], maxTokens: Int? = nil, temperature: Double? = nil, isStreamed: Bool = true) {
    self.messages = messages
    self.maxTokens = maxTokens
    self.temperature = temperature
    self.isStreamed = isStreamed
  }

  /// The bytes of the request to `model`, to the last one: what a ledger keeps and what is sent.
  public func body(for model: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("model", model)
      json.array("messages") { json in
        for message in messages {
          json.object { json in
            json.field("role", message.role.rawValue)
            json.field("content", message.content)
          }
        }
      }
      if let maxTokens { json.field("max_tokens", maxTokens) }
      if let temperature {
        json.name("temperature")
        json.value(temperature)
      }
      json.name("store")
      json.value(false)
      json.name("stream")
      json.value(isStreamed)
      if isStreamed {
        json.name("stream_options")
        json.object { json in
          json.name("include_usage")
          json.value(true)
        }
      }
    }
    return json.take()
  }
}
