import Glibc
import Testing

@testable import Endpoint

/// The service of a real model, if there is one.
private enum RealModel {
  static let address: String? = {
    guard let value = unsafe getenv("INTIME_TEST_MODEL") else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }()
}

/// Against a real small model, which `Scripts/test` starts and names in INTIME_TEST_MODEL.
@Suite(
  .serialized,
  .enabled(if: RealModel.address != nil, "INTIME_TEST_MODEL names no service: no real model is asked"))
struct RealModelTests {
  private func ask(
    isStreamed: Bool, maxTokens: Int, limits: EndpointLimits = EndpointLimits(), isCancelled: () -> Bool = { false }
  ) throws -> Exchange {
    try Exchange(
      to: try #require(RealModel.address), isStreamed: isStreamed, limits: limits,
      message: "Write a long story about the sea.", maxTokens: maxTokens, isCancelled: isCancelled)
  }

  @Test func `a real model answers whole`() throws {
    let exchange = try ask(isStreamed: false, maxTokens: 12)
    let reply = try #require(exchange.reply, "\(String(describing: exchange.error))")
    #expect(exchange.pieces == [reply.text])
    #expect(reply.finish == .length)
    #expect(reply.usage?.completion == 12)
    #expect(reply.model != nil)
  }

  @Test func `a real model answers piece by piece`() throws {
    let exchange = try ask(isStreamed: true, maxTokens: 24)
    let reply = try #require(exchange.reply, "\(String(describing: exchange.error))")
    #expect(exchange.pieces.count > 5)
    #expect(exchange.pieces.joined() == reply.text)
    #expect(reply.usage?.completion == 24)
    #expect(reply.untilFirstText < reply.took)
  }

  @Test func `a real model can be interrupted`() throws {
    var pieces = 0
    var stopped: Duration?
    let endpoint = try ChatEndpoint(EndpointAddress(try #require(RealModel.address)), model: "m")
    let request = RecordedRequest(
      ChatRequest([ChatMessage(.user, "Write a long story about the sea.")], maxTokens: 1500), to: endpoint
    ) { departure in Record(number: 1, payload: departure.payload) }
    var error: EndpointError?
    do throws(EndpointError) {
      _ = try ChatClient().send(request, key: nil, isCancelled: { pieces >= 3 }) { _ in
        pieces += 1
        if pieces == 3 { stopped = EndpointTime.system.elapsed() }
      }
    } catch let caught { error = caught }
    #expect(error == .cancelled)
    #expect(EndpointTime.system.elapsed() - (try #require(stopped)) < .milliseconds(500))
  }

  @Test func `a real model that takes too long is left`() throws {
    var limits = EndpointLimits()
    limits.total = .milliseconds(500)
    let exchange = try ask(isStreamed: true, maxTokens: 1500, limits: limits)
    #expect(exchange.error == .timedOut(.total, after: .milliseconds(500)))
  }
}
