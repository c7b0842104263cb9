/// Something that finds one kind of thing that identifies, by its form and the words around it.
///
/// A detector reads both languages at once: a French writer's English phone number is a phone number. It reports what it
/// is sure of by form, or by a cue word and a rough form; a checksum may add to that, its failure takes nothing away, since
/// people mistype their own numbers.
protocol Detector {
  /// Adds what it finds in `document` to `findings`, in any order; findings of one detector do not overlap.
  static func find(in document: Document, into findings: inout [Finding])
}
