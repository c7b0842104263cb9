import AgeFormat
import Glibc
import Journal

/// Bytes set aside to be read once more, in a file without a name: it goes away with the program, however that ends.
///
/// On the way it is sealed with a key that never leaves locked memory, so that nothing readable touches the disk.
final class SealedSpool {
  private let file: Descriptor
  private let identities: AgeIdentities
  private var writer: AgeWriter?
  private var reader: OpenedAge?

  /// An empty one, in the folder for temporary files that is meant for large ones.
  init() throws {
    let identity = try AgeIdentity()
    let recipient = identity.recipient
    var identities = AgeIdentities()
    identities.append(identity)
    self.identities = identities
    file = try Self.open()
    let number = file.number
    writer = try AgeWriter(for: [recipient]) { bytes in try Self.put(bytes, number) }
  }

  /// Sets aside what stands at the beginning of `bytes`.
  func write(_ bytes: [UInt8], count: Int) throws { try writer?.write(bytes.span.extracting(0..<count)) }

  /// Fills `buffer` from its beginning with what was set aside first; how many bytes, 0 at the end. From then on nothing
  /// more can be set aside.
  func read(into buffer: inout [UInt8]) throws -> Int {
    if let writer = writer.take() { try writer.finish() }
    let opened: OpenedAge
    if let reader {
      opened = reader
    } else {
      guard lseek(file.number, 0, SEEK_SET) == 0 else { throw SystemFailure.now("lseek") }
      let number = file.number
      let sealed = ImportStream { buffer in
        var span = buffer.mutableSpan
        return try System.read(number, into: &span)
      }
      opened = try OpenedAge(sealed) { locked in try locked.key(for: self.identities) }
      reader = opened
    }
    return try opened.read(into: &buffer)
  }

  private static func put(_ bytes: Span<UInt8>, _ number: Int32) throws {
    do throws(SystemFailure) { try System.writeAll(number, bytes) } catch {
      throw Refusal(
        .inputOutput,
        Phrase(
          en: "there is no room to set the notes aside: \(error.reason.en)",
          fr: "pas de place pour mettre les notes de côté\u{a0}: \(error.reason.fr)"),
        hint: Phrase(
          en: "name a folder on a disk with room: TMPDIR=FOLDER",
          fr: "indiquez un dossier où il reste de la place\u{a0}: TMPDIR=DOSSIER"))
    }
  }

  private static func open() throws -> Descriptor {
    let told = Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : [$0] }
    for folder in told ?? ["/var/tmp", "/tmp"] {
      do throws(SystemFailure) { return try System.open(folder, O_RDWR | System.unnamedFile, mode: 0o600) } catch {
        // A file system that knows no such files: one with a name, which is taken away at once.
        let path = "\(folder)/\(getpid()).\(UInt64.random(in: .min ... .max))"
        guard let file = try? System.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600) else { continue }
        unsafe unlink(path)
        return file
      }
    }
    throw Refusal(
      .inputOutput,
      Phrase(
        en: "there is no folder for temporary files", fr: "il n’y a pas de dossier pour les fichiers temporaires"),
      hint: Phrase(en: "name one: TMPDIR=FOLDER", fr: "indiquez-en un\u{a0}: TMPDIR=DOSSIER"))
  }
}
