public import Journal

/// What is about to leave, shown to whoever must record it first.
public struct Departure: Sendable {
  /// Where it goes.
  public let endpoint: ChatEndpoint
  /// The exact bytes that would be sent.
  public let payload: [UInt8]
}

/// A request whose bytes are in the ledger already: the only thing that can be sent.
///
/// It can be made in one way: by handing its bytes to a ledger, and getting the record of them. The record's bytes are those that are
/// sent, and no others, as often as there are attempts; to the endpoint that was shown; and once only: sending consumes it.
public struct RecordedRequest: ~Copyable, Sendable {
  let record: any SendingRecord
  let endpoint: ChatEndpoint

  /// What the ledger calls it.
  public var number: Int { record.number }

  /// Records a request and makes it ready to be sent.
  ///
  /// - Parameter ledger: keeps the departure durably before it returns, and returns its record. What it throws is thrown on, and
  ///   nothing can be sent.
  public init<Failure: Error>(
    _ request: ChatRequest, to endpoint: ChatEndpoint, in ledger: (Departure) throws(Failure) -> some SendingRecord
  ) throws(Failure) {
    self.endpoint = endpoint
    record = try ledger(Departure(endpoint: endpoint, payload: request.body(for: endpoint.model)))
  }
}
