import AgeFormat
import Glibc
import Journal
import Sodium

/// Reads age keys from the command line and from files.
enum AgeKeys {
  /// The longest file of keys, in bytes: hundreds of keys.
  static let longest = 1 << 16

  /// Recipients named on the command line, and those of files.
  static func recipients(_ named: [String], files: [String]) throws -> [AgeRecipient] {
    var recipients: [AgeRecipient] = []
    for text in named { recipients.append(try AgeRecipient(text)) }
    for path in files {
      let text = try contents(of: path).withBytes { bytes in (0..<bytes.count).map { bytes[$0] } }
      do throws(AgeError) { recipients += try AgeRecipient.list(text) } catch {
        throw AgeKeyFileError(path: path, reason: error)
      }
    }
    return recipients
  }

  /// Whether a word is meant as a public key.
  static func isRecipient(_ text: String) -> Bool { text.lowercased().hasPrefix("age1") }

  /// Whether a word that could be a date, too, names a file of public keys: what is a date never does, and else one with
  /// a slash always, and another where there is such a file.
  static func isFile(_ text: String) -> Bool {
    guard !isRecipient(text), !text.isEmpty, (try? Dates.isPhrase(text)) == false else { return false }
    var facts = stat()
    let isThere = unsafe stat(text, &facts) == 0 && facts.st_mode & S_IFMT != S_IFDIR
    return isThere || text.contains("/")
  }

  /// The identities of files, which never leave locked memory.
  static func identities(files: [String]) throws -> AgeIdentities {
    var identities = AgeIdentities()
    for path in files {
      let text = try contents(of: path)
      let more = try text.withBytes { bytes throws(AgeKeyFileError) -> AgeIdentities in
        do throws(AgeError) { return try AgeIdentities(file: bytes) } catch {
          throw AgeKeyFileError(path: path, reason: error)
        }
      }
      identities.append(contentsOf: more)
    }
    return identities
  }

  private static func contents(of path: String) throws -> Secret {
    do throws(SystemFailure) {
      let file = try System.open(path, O_RDONLY)
      var buffer = try secret(longest + 1)
      var count = 0
      while count < buffer.count {
        let more = try buffer.withMutableBytes { bytes throws(SystemFailure) -> Int in
          var rest = bytes._mutatingExtracting(count...)
          return try System.read(file.number, into: &rest)
        }
        if more == 0 { break }
        count += more
      }
      guard count <= longest else { throw SystemFailure(call: "read", code: EFBIG) }
      return try buffer.withBytes { bytes throws(SystemFailure) -> Secret in
        try secret(bytes.extracting(0..<count))
      }
    } catch {
      throw Refusal(
        .noInput,
        Phrase(
          en: "cannot read \(Printable.quoted(path)): \(error.reason.en)",
          fr: "impossible de lire \(Printable.quoted(path))\u{a0}: \(error.reason.fr)"))
    }
  }

  private static func secret(_ count: Int) throws(SystemFailure) -> Secret {
    do throws(SodiumError) { return try Secret(count: count) } catch { throw SystemFailure(call: "mmap", code: ENOMEM) }
  }

  private static func secret(_ bytes: Span<UInt8>) throws(SystemFailure) -> Secret {
    do throws(SodiumError) { return try Secret(copying: bytes) } catch {
      throw SystemFailure(call: "mmap", code: ENOMEM)
    }
  }
}

/// A file of keys that does not hold what it should.
struct AgeKeyFileError: Explained {
  let path: String
  let reason: AgeError

  var message: Phrase {
    let place: (en: String, fr: String) =
      if case .malformedKey(_, let line) = reason, line > 0 {
        (", line \(line)", ", ligne \(line)")
      } else {
        ("", "")
      }
    let name = Printable.quoted(path)
    return Phrase(
      en: "\(name)\(place.en): \(reason.message.en)", fr: "\(name)\(place.fr)\u{a0}: \(reason.message.fr)")
  }

  var hint: Phrase? { reason.hint }
  var status: ExitStatus { .dataError }
}
