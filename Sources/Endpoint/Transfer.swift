internal import CCurl

/// One exchange with a service: the only file that calls libcurl.
///
/// No redirects, no cookies, no netrc, no caches of any kind, no proxy but the one that was asked for, whatever the
/// environment says; certificates are always checked.
@safe final class Transfer {
  private let easy: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  private var headers: UnsafeMutablePointer<curl_slist>?
  private let wentElsewhere: UnsafeMutablePointer<Bool>
  private let incoming: Incoming
  private let endpoint: ChatEndpoint
  private let limits: EndpointLimits

  /// What arrives, written by libcurl's callbacks between two steps.
  private final class Incoming {
    let limits: EndpointLimits
    var head = ResponseHead()
    var body: [UInt8] = []
    var bodyCount = 0
    var excess: EndpointError?

    init(_ limits: EndpointLimits) { self.limits = limits }

    func takeHead(_ line: [UInt8]) -> Bool {
      head.read(line)
      guard head.byteCount <= limits.headBytes else {
        excess = .tooLarge(.head, limit: limits.headBytes)
        return false
      }
      return true
    }

    func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      bodyCount += bytes.count
      guard bodyCount <= limits.bodyBytes else {
        excess = .tooLarge(.body, limit: limits.bodyBytes)
        return false
      }
      unsafe body.append(contentsOf: bytes)
      return true
    }
  }

  /// Readies a transfer of `payload`.
  /// - Parameter authorities: a file of certificates to trust instead of the system's.
  init(
    _ payload: [UInt8], to endpoint: ChatEndpoint, key: APIKey?, limits: EndpointLimits, authorities: String?
  ) throws(EndpointError) {
    if let fault = unsafe ccurl_load() { throw .libraryMissing(unsafe String(cString: fault)) }
    guard let easy = unsafe ccurl_easy_new() else { throw .failed(code: Int(CURLE_OUT_OF_MEMORY.rawValue)) }
    guard let multi = unsafe ccurl_multi_new() else {
      unsafe ccurl_easy_free(easy)
      throw .failed(code: Int(CURLE_OUT_OF_MEMORY.rawValue))
    }
    unsafe self.easy = easy
    unsafe self.multi = multi
    unsafe headers = nil
    unsafe wentElsewhere = .allocate(capacity: 1)
    unsafe wentElsewhere.initialize(to: false)
    incoming = Incoming(limits)
    self.endpoint = endpoint
    self.limits = limits
    try configure()
    if let authorities { try set(CURLOPT_CAINFO, authorities) }
    try check(
      unsafe payload.span.withUnsafeBufferPointer { unsafe ccurl_set_body(easy, $0.baseAddress, $0.count) })
    try setHeaders(key)
    let context = unsafe Unmanaged.passUnretained(incoming).toOpaque()
    try check(
      unsafe ccurl_set_header_sink(
        easy,
        { bytes, size, count, context in
          guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
          let incoming = unsafe Unmanaged<Incoming>.fromOpaque(context).takeUnretainedValue()
          let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
          return unsafe incoming.takeHead(Array(line)) ? size * count : 0
        }, context))
    try check(
      unsafe ccurl_set_body_sink(
        easy,
        { bytes, size, count, context in
          guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
          let incoming = unsafe Unmanaged<Incoming>.fromOpaque(context).takeUnretainedValue()
          let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
          return unsafe incoming.takeBody(piece.bindMemory(to: UInt8.self)) ? size * count : 0
        }, context))
  }

  deinit {
    unsafe ccurl_easy_free(easy)
    unsafe ccurl_multi_free(multi)
    if let headers = unsafe headers { unsafe ccurl_wipe_headers(headers) }
    unsafe wentElsewhere.deallocate()
  }

  // MARK: What is asked of libcurl

  private func configure() throws(EndpointError) {
    let address = endpoint.address
    try set(CURLOPT_URL, address.url)
    try set(CURLOPT_PROTOCOLS_STR, address.isSecure ? "https" : "http")
    try set(CURLOPT_PATH_AS_IS, 1)
    try set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    try set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
    try set(CURLOPT_FOLLOWLOCATION, 0)
    try set(CURLOPT_NETRC, 0)
    // An empty name means none, and keeps libcurl from asking the environment.
    try set(CURLOPT_PROXY, endpoint.proxy?.description ?? "")
    try set(CURLOPT_NOPROXY, "")
    if address.isLoopback { try check(unsafe ccurl_only_loopback(easy, wentElsewhere)) }
    try set(CURLOPT_SSL_VERIFYPEER, 1)
    try set(CURLOPT_SSL_VERIFYHOST, 2)
    try set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    try set(CURLOPT_FRESH_CONNECT, 1)
    try set(CURLOPT_FORBID_REUSE, 1)
    try set(CURLOPT_NOSIGNAL, 1)
    try set(CURLOPT_CONNECTTIMEOUT_MS, Int(clamping: max(1, limits.connecting.milliseconds)))
    // A name that nobody answers for would hold up a cancelled transfer; libcurl before 7.87 does not know better.
    let quickly = unsafe ccurl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
    if quickly != CURLE_UNKNOWN_OPTION { try check(quickly) }
    try set(CURLOPT_POST, 1)
    try set(CURLOPT_USERAGENT, unsafe "curl/" + String(cString: ccurl_version()))
  }

  private func setHeaders(_ key: APIKey?) throws(EndpointError) {
    // The empty one: libcurl shall not wait for leave to send a long body.
    for line in ["Content-Type: application/json", "Accept: application/json, text/event-stream", "Expect:"] {
      unsafe try append(ccurl_append(headers, line))
    }
    if let key {
      unsafe try append(
        key.withBytes { bytes in
          unsafe bytes.withUnsafeBufferPointer { unsafe ccurl_append_bearer(headers, $0.baseAddress, $0.count) }
        })
    }
    try check(unsafe ccurl_set_headers(easy, headers))
  }

  private func append(_ longer: UnsafeMutablePointer<curl_slist>?) throws(EndpointError) {
    guard let longer = unsafe longer else { throw .failed(code: Int(CURLE_OUT_OF_MEMORY.rawValue)) }
    unsafe headers = longer
  }

  private func set(_ option: CURLoption, _ value: Int) throws(EndpointError) {
    try check(unsafe ccurl_set_long(easy, option, value))
  }

  private func set(_ option: CURLoption, _ value: String) throws(EndpointError) {
    try check(unsafe ccurl_set_text(easy, option, value))
  }

  private func check(_ code: CURLcode) throws(EndpointError) {
    guard code != CURLE_OK else { return }
    switch code {
    case CURLE_UNKNOWN_OPTION, CURLE_NOT_BUILT_IN, CURLE_UNSUPPORTED_PROTOCOL:
      throw .libraryUnsuitable(version: unsafe String(cString: ccurl_version()))
    default: throw .failed(code: Int(code.rawValue))
    }
  }

  private func check(_ code: CURLMcode) throws(EndpointError) {
    guard code == CURLM_OK else { throw .failed(code: Int(code.rawValue)) }
  }

  // MARK: Its course

  /// How long it waits at most before it asks again whether it shall go on, in milliseconds.
  private static let patience: Int32 = 40

  /// Sends the request and reads the answer.
  ///
  /// - Parameter receive: gets the head and what of the body came since, and says whether that is enough.
  /// - Returns: the head.
  func run(
    _ time: EndpointTime, isCancelled: () -> Bool,
    receive: (ResponseHead, [UInt8]) throws(EndpointError) -> Bool
  ) throws(EndpointError) -> ResponseHead {
    if isCancelled() { throw .cancelled }
    try check(unsafe ccurl_multi_add(multi, easy))
    defer { _ = unsafe ccurl_multi_remove(multi, easy) }
    let start = time.elapsed()
    var last: Duration?
    while true {
      try check(unsafe ccurl_multi_perform(multi))
      if !incoming.body.isEmpty {
        last = time.elapsed()
        let bytes = incoming.body
        incoming.body = []
        if try receive(incoming.head, bytes) { return incoming.head }
      }
      if let excess = incoming.excess { throw excess }
      var result = CURLE_OK
      if unsafe ccurl_multi_ended(multi, &result) {
        guard result == CURLE_OK else { throw error(result) }
        return incoming.head
      }
      if isCancelled() { throw .cancelled }
      try checkTime(time.elapsed(), start: start, last: last)
      try check(unsafe ccurl_multi_poll(multi, Self.patience))
    }
  }

  private func checkTime(_ now: Duration, start: Duration, last: Duration?) throws(EndpointError) {
    if let last {
      guard now - last < limits.idle else { throw .timedOut(.idle, after: limits.idle) }
    } else {
      guard now - start < limits.firstByte else { throw .timedOut(.firstByte, after: limits.firstByte) }
    }
    guard now - start < limits.total else { throw .timedOut(.total, after: limits.total) }
  }

  /// What went wrong, by libcurl's code.
  private func error(_ code: CURLcode) -> EndpointError {
    let address = endpoint.address
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: return .nameNotFound(host: address.host)
    case CURLE_COULDNT_CONNECT where unsafe wentElsewhere.pointee: return .notLoopback(host: address.host)
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY:
      if let proxy = endpoint.proxy { return .proxyUnreachable(proxy) }
      return .unreachable(host: address.host, port: address.port)
    case CURLE_PROXY:
      if let proxy = endpoint.proxy { return .proxyRefused(proxy) }
      return .failed(code: Int(code.rawValue))
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(.connecting, after: limits.connecting)
    case CURLE_PEER_FAILED_VERIFICATION: return .certificate(certificateFault, host: address.host)
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER: return .insecure(host: address.host)
    case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      return .brokenOff(bytes: incoming.bodyCount)
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL: return .nonsense(.notHTTP)
    default: return .failed(code: Int(code.rawValue))
    }
  }

  /// Source: OpenSSL, X509_STORE_CTX_get_error(3).
  private var certificateFault: EndpointError.CertificateFault {
    var reason = 0
    _ = unsafe ccurl_get_long(easy, CURLINFO_SSL_VERIFYRESULT, &reason)
    switch reason {
    case 9: return .notYetValid
    case 10: return .expired
    case 18, 19: return .selfSigned
    case 2, 20, 21: return .unknownIssuer
    case 0, 1, 62, 64: return .otherName  // the chain is sound, or libcurl has no number: the name is compared last
    default: return .other(reason)
    }
  }
}
