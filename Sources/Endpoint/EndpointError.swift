/// Why there is no reply. No case carries a key or a word of a request.
public enum EndpointError: Error, Hashable, Sendable {
  // MARK: Here

  /// libcurl cannot be loaded; why, in the loader's words.
  case libraryMissing(String)
  /// libcurl is there and lacks something that safety needs; its version.
  case libraryUnsuitable(version: String)
  /// libcurl failed in a way that has no case of its own; its number.
  case failed(code: Int)
  case cancelled

  // MARK: On the way

  case nameNotFound(host: String)
  case unreachable(host: String, port: Int)
  /// A name that means this machine was said to mean another.
  case notLoopback(host: String)
  case proxyUnreachable(SocksProxy)
  /// The proxy is there and could not, or would not, reach the host.
  case proxyRefused(SocksProxy)
  case certificate(CertificateFault, host: String)
  /// No encryption of today could be agreed on.
  case insecure(host: String)
  case timedOut(Stage, after: Duration)
  /// The connection ended before the answer did, after so many bytes of it.
  case brokenOff(bytes: Int)

  // MARK: There

  /// 401 or 403.
  case keyRefused(status: Int, said: ServerWords?)
  /// 429: too many requests, or nothing left to pay with.
  case tooMany(retryAfter: Duration?, said: ServerWords?)
  /// 5xx, or an error inside an answer.
  case serverFailed(status: Int, retryAfter: Duration?, said: ServerWords?)
  /// Another status from 400 to 499: the model or the path does not exist, or the request is not to its liking.
  case requestRefused(status: Int, said: ServerWords?)
  /// It sends us elsewhere, and we do not follow: the host it names, if it names one.
  case redirected(status: Int, host: String?)

  // MARK: The answer

  case tooLarge(Part, limit: Int)
  case nonsense(Nonsense)
  /// An answer as it should be, but without a word in it.
  case empty(finish: FinishReason?)

  /// What took too long.
  public enum Stage: Hashable, Sendable { case connecting, firstByte, idle, total }
  /// What was too large.
  public enum Part: Hashable, Sendable { case head, body, text, event }
  /// Why an answer cannot be understood.
  public enum Nonsense: Hashable, Sendable {
    /// It is not HTTP.
    case notHTTP
    /// A status that no answer to this should have.
    case status(Int)
    /// It is a web page.
    case page
    /// It is neither JSON nor a stream of events.
    case notJSON
    /// It is JSON, but says nothing that a chat's reply would.
    case notReply
  }
  /// What is wrong with a certificate.
  public enum CertificateFault: Hashable, Sendable {
    case expired
    case notYetValid
    case selfSigned
    case unknownIssuer
    case otherName
    /// Another reason, by OpenSSL's number; 0 if there is none.
    case other(Int)
  }

  /// Whether the same request may be answered in a while.
  var isPassing: Bool {
    switch self {
    case .tooMany: true
    case .serverFailed(let status, _, _): [500, 502, 503, 504, 529].contains(status)
    default: false
    }
  }

  /// How long the service asks to be left alone.
  var retryAfter: Duration? {
    switch self {
    case .tooMany(let wait, _), .serverFailed(_, let wait, _): wait
    default: nil
    }
  }
}

/// Why a model stopped.
public enum FinishReason: Hashable, Sendable {
  /// It had said what it had to say.
  case stop
  /// The reply became as long as it may.
  case length
  /// The service took offence.
  case contentFilter
  /// Something else, in the service's words.
  case other(ServerWords)

  init?(_ text: String) {
    switch text {
    case "stop", "eos", "end_turn": self = .stop
    case "length", "max_tokens": self = .length
    case "content_filter": self = .contentFilter
    default:
      guard let words = ServerWords(text) else { return nil }
      self = .other(words)
    }
  }
}
