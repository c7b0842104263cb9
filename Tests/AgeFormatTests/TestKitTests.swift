import AgeFormat
import Glibc
import Sodium
import Testing

/// A file of the age test kit. Source: C2SP/CCTV, `age/README.md`.
struct TestVector: Sendable, CustomTestStringConvertible {
  let name: String
  var expect = ""
  var payload = ""
  var identities: [String] = []
  var passphrases: [String] = []
  var isArmoured = false
  var file: [UInt8] = []

  var testDescription: String { name }

  /// `nil` for a file that is no vector, or has lines that this runner does not know, as the kit asks.
  init?(_ name: String, _ bytes: [UInt8]) throws {
    self.name = name
    var isCompressed = false
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0a), end > start {
      let line = String(decoding: bytes[start..<end], as: UTF8.self)
      start = end + 1
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = String(line[colon...].dropFirst(2))
      switch line[..<colon] {
      case "expect": expect = value
      case "payload": payload = value
      case "identity": identities.append(value)
      case "passphrase": passphrases.append(value)
      case "armored": isArmoured = value == "yes"
      case "compressed": isCompressed = true
      case "file key", "comment": break
      default: return nil
      }
    }
    guard !expect.isEmpty, !identities.contains(where: { $0.hasPrefix("AGE-SECRET-KEY-PQ-") }) else { return nil }
    let rest = Array(bytes[start...].dropFirst())
    file = try isCompressed ? Inflate.unpack(rest) : rest
  }

  /// Those beside this file, and those of the folder that `INTIME_AGE_TESTKIT` names.
  static let all: [TestVector] = folders.flatMap { vectors(in: $0) }

  static var folders: [String] {
    let own = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/TestKit"
    return unsafe [own] + (getenv("INTIME_AGE_TESTKIT").map { unsafe [String(cString: $0)] } ?? [])
  }

  private static func vectors(in folder: String) -> [TestVector] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var found: [TestVector] = []
    while let item = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: item.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let bytes = contents(of: folder + "/" + name), let vector = try? TestVector(name, bytes) {
        found.append(vector)
      }
    }
    return found.sorted { $0.name < $1.name }
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return count < 0 ? nil : bytes }
      bytes += chunk[..<count]
    }
  }
}

@Suite struct TestKitTests {
  /// What the kit calls the outcome.
  private func outcome(_ vector: TestVector, into sink: Collected) -> String {
    do {
      let file = try LockedAgeFile(from: bytes(vector.file, part: 1000))
      let key = try key(of: file, vector)
      var reader = try file.opened(with: key)
      while try reader.next({ sink.take($0) }) {}
      return "success"
    } catch let error as AgeError {
      switch error {
      case .malformedArmour: return "armor failure"
      // What cannot be an armour is not taken for one.
      case .notAge: return vector.expect == "armor failure" ? vector.expect : "header failure"
      case .unsupportedVersion, .malformedHeader, .workFactorTooHigh, .noPayload: return "header failure"
      case .needsPassphrase, .needsIdentity, .noIdentityMatches, .wrongPassphrase: return "no match"
      case .wrongHeaderMAC: return "HMAC failure"
      case .damagedChunk, .damagedLastChunk, .truncated, .emptyLastChunk, .trailingData: return "payload failure"
      case .malformedKey, .noRecipients, .tooManyRecipients, .outOfMemory: return "unexpected \(error)"
      }
    } catch {
      return "unexpected \(error)"
    }
  }

  private func key(of file: borrowing LockedAgeFile, _ vector: TestVector) throws -> AgeFileKey {
    if let passphrase = vector.passphrases.first {
      return try file.key(passphrase: Secret(copying: Array(passphrase.utf8).span))
    }
    var identities = AgeIdentities()
    for text in vector.identities { identities.append(try AgeIdentity(Array(text.utf8).span)) }
    return try file.key(for: identities)
  }

  @Test(arguments: TestVector.all)
  func `every file of the test kit has the outcome it should, and releases what it may`(vector: TestVector) {
    let released = Collected()
    #expect(outcome(vector, into: released) == vector.expect)
    let digest = SHA256.hash(released.bytes.span).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(digest == (vector.payload.isEmpty ? nothing : vector.payload))
  }

  @Test func `the kit is there`() {
    #expect(TestVector.all.count >= 118)
    #expect(Set(TestVector.all.map(\.expect)).count == 6)
  }
}
