import AgeFormat
import Journal
import Sodium

/// What opens an age file that is imported.
struct ImportKeys {
  /// Files of identities.
  var identities: [String]
  /// Where the passphrase comes from, if nobody is to be asked.
  var passphraseDescriptor: Int32?
  /// The hardest check of a passphrase to go along with.
  var workFactorLimit: Int

  /// The key of `file`, which never is the vault’s.
  func key(of file: borrowing LockedAgeFile) throws -> AgeFileKey {
    guard file.needsPassphrase else {
      guard !identities.isEmpty else { throw AgeError.needsIdentity }
      return try file.key(for: AgeKeys.identities(files: identities))
    }
    if let passphraseDescriptor {
      return try file.key(passphrase: SecretInput.all(from: passphraseDescriptor), workFactorLimit: workFactorLimit)
    }
    do throws(PromptError) { _ = try Prompt(in: Speech.language) } catch {
      guard error == .noTerminal else { throw error }
      throw Refusal(
        .noPermission,
        Phrase(
          en: "there is no terminal to ask for the file’s passphrase",
          fr: "aucun terminal où demander la phrase secrète du fichier"),
        hint: Phrase(en: "--import-passphrase-fd 3 3< FILE", fr: "--import-passphrase-fd 3 3< FICHIER"))
    }
    var attempt = 1
    while true {
      let secret = try SecretInput.ask(
        Phrase(en: "Passphrase of the file:", fr: "Phrase secrète du fichier\u{a0}:"))
      do { return try file.key(passphrase: secret, workFactorLimit: workFactorLimit) } catch AgeError.wrongPassphrase {
        guard attempt < 3 else { throw AgeError.wrongPassphrase }
        attempt += 1
        Console.say(Phrase(en: "That is not it. Try again.", fr: "Ce n’est pas cela. Recommencez.").said)
      }
    }
  }
}

/// The plaintext of an age file, piece by piece, in ordinary memory and nowhere else.
final class OpenedAge {
  private var reader: AgeReader
  private var piece: [UInt8] = []
  private var taken = 0

  /// How the first bytes of an age file look, armoured or not; white space may stand before an armour.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "age-encryption.org/".utf8)
      || bytes.drop { [0x20, 0x09, 0x0a, 0x0d].contains($0) }.starts(with: "-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  }

  /// Opens what `stream` gives with the key that `key` finds.
  init(_ stream: ImportStream, _ key: (borrowing LockedAgeFile) throws -> AgeFileKey) throws {
    let file = try LockedAgeFile { buffer in
      var chunk = [UInt8](repeating: 0, count: min(buffer.count, 1 << 16))
      let count = try stream.read(into: &chunk)
      for index in 0..<count { buffer[index] = chunk[index] }
      return count
    }
    let fileKey = try key(file)
    reader = try file.opened(with: fileKey)
  }

  /// Fills `buffer` from its beginning; how many bytes, 0 at the end.
  func read(into buffer: inout [UInt8]) throws -> Int {
    while taken == piece.count {
      piece.removeAll(keepingCapacity: true)
      taken = 0
      do {
        guard try reader.next({ bytes in for index in 0..<bytes.count { piece.append(bytes[index]) } }) else {
          return 0
        }
      } catch let error as AgeError {
        throw Refusal(
          error.status, error.message,
          hint: Phrase(
            en: "nothing was imported; look for another copy of the file",
            fr: "rien n’a été importé\u{a0}; cherchez une autre copie du fichier"))
      }
    }
    let more = piece[taken...].prefix(buffer.count)
    buffer.replaceSubrange(0..<more.count, with: more)
    taken += more.count
    return more.count
  }
}
