import Glibc

/// A text that an earlier `intime` left in memory: it was killed while the editor was open, or could not save.
struct StaleSession: Hashable, Sendable {
  /// The folder.
  let path: String
  /// The file with the newest text; the folder if there is none.
  let textPath: String
  /// What the text belongs to; `nil` if that was never written down.
  let subject: EditingSubject?
  /// Whether the text stayed on purpose, after a failed save that the writer was told about.
  let isKept: Bool
  /// Whether somebody typed something that exists nowhere else.
  let hasChanges: Bool

  /// Every folder in `places` whose `intime` and whose editor are both gone, in the order of their names.
  static func all(in places: [String]) -> [StaleSession] {
    places.flatMap { place -> [StaleSession] in
      guard let folder = try? System.open(place, O_RDONLY | O_DIRECTORY),
        let names = try? System.names(in: folder.number)
      else { return [] }
      return names.compactMap { name in
        guard let name = String(validating: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) else {
          return nil
        }
        return StaleSession(name, in: place)
      }
    }
  }

  private init?(_ name: String, in place: String) {
    guard let owner = EditingFolder.owner(ofName: name), !owner.isRunning,
      let folder = try? EditingFolder(existing: "\(place)/\(name)"), folder.editor?.isRunning != true
    else { return nil }
    path = folder.path
    textPath = folder.newestText(rescued: .everything).map { "\(folder.path)/\($0)" } ?? folder.path
    subject = folder.subject
    isKept = folder.isKept
    // What cannot be read as text may still be words: only what is certainly unchanged counts as such.
    do throws(EditorError) { hasChanges = try folder.changedText(rescued: .everything) != nil } catch {
      hasChanges = true
    }
  }

  /// Wipes the folders in `places` that hold nothing new, and returns the others: texts to be sealed with ``recover(_:)``.
  ///
  /// To be called at each start; it costs one look at each place.
  static func sweep(in places: [String]) -> [StaleSession] {
    all(in: places).filter { session in
      guard !session.isKept, !session.hasChanges else { return true }
      try? session.wipe()
      return false
    }
  }

  /// Passes the text to `save`, then wipes the folder.
  ///
  /// Of several programs that try at once only one gets the text; for the others nothing happens and `nil` is returned. If the text
  /// cannot be read or `save` throws, it stays where it is, so that a path that somebody was told remains true.
  /// - Throws: ``EditorError``; ``EditorError/notWiped(path:_:)`` after the text was saved.
  func recover<Saved>(_ save: (String) throws -> Saved) throws(EditorError) -> Saved? {
    try checkReadable()
    guard let folder = try? EditingFolder.claim(path) else { return nil }
    let outcome: (saved: Saved?, leftBehind: EditorError?)
    do throws(EditorError) { outcome = try folder.take(rescued: .everything, save: save) } catch {
      guard case .notSaved(_, let cause) = error, (try? System.rename(folder.path, to: path)) != nil else {
        throw error
      }
      throw .notSaved(path: textPath, because: cause)
    }
    if let leftBehind = outcome.leftBehind { throw leftBehind }
    return outcome.saved
  }

  /// Throws why the text cannot be taken over, and notes in its folder that it was told.
  private func checkReadable() throws(EditorError) {
    guard let folder = try? EditingFolder(existing: path) else { return }
    do throws(EditorError) { _ = try folder.changedText(rescued: .everything) } catch {
      try? folder.keep()
      throw error
    }
  }

  /// Wipes the folder with all that is in it.
  func wipe() throws(SystemFailure) { try EditingFolder.claim(path).wipe() }
}
