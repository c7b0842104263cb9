/// What is about to leave, shown to whoever must record it first.
public struct Departure: Sendable {
  /// Where it goes.
  public let endpoint: ChatEndpoint
  /// The exact bytes that will be sent, as often as there are attempts, and no others.
  public let payload: [UInt8]
}

/// A request whose bytes are in the ledger already: the only thing that can be sent.
///
/// It can be made in one way: by handing its bytes to a ledger, and getting a number for them. They are the bytes that are
/// sent, to the endpoint that was recorded, and once only: sending consumes it.
public struct RecordedRequest: ~Copyable, Sendable {
  /// What the ledger calls it.
  public let number: Int
  let departure: Departure

  /// Records a request and makes it ready to be sent.
  ///
  /// - Parameter ledger: keeps the departure durably before it returns, and returns its number. What it throws is thrown on,
  ///   and nothing can be sent.
  public init<Failure: Error>(
    _ request: ChatRequest, to endpoint: ChatEndpoint, in ledger: (Departure) throws(Failure) -> Int
  ) throws(Failure) {
    departure = Departure(endpoint: endpoint, payload: request.body(for: endpoint.model))
    number = try ledger(departure)
  }
}
