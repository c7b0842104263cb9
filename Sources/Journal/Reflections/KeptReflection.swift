/// A reflection that is kept beside its entry.
public struct KeptReflection: Hashable, Sendable {
  /// Who wrote it.
  public enum Engine: Hashable, Sendable {
    /// The offline guide.
    case guide
    /// A model, at the endpoint of this name.
    case endpoint(String)
  }

  /// What the writer was shown, part by part.
  public struct Parts: Hashable, Sendable {
    public var reflection: String
    public var questions: [String]
    public var exercise: String?
    /// The help lines that stood before it, one a text.
    public var helpLines: [String]

    public init(reflection: String, questions: [String] = [], exercise: String? = nil, helpLines: [String] = []) {
      self.reflection = reflection
      self.questions = questions
      self.exercise = exercise
      self.helpLines = helpLines
    }
  }

  /// What can be told without reading the text.
  public struct Summary: Hashable, Sendable {
    /// The entry it is about.
    public var entry: EntryID
    public var written: Timestamp
    public var engine: Engine
    /// How much of the entry left; `nil` where nothing was sent.
    public var level: AnonymityLevel?
    /// `none`, `distress`, `passive` or `active`.
    public var gravity: String
    /// What the wording was drawn with; `nil` where nothing was drawn.
    public var seed: UInt64?
    /// The number of the ledger's record of what was sent for it.
    public var ledger: Int?
    /// The questions of the bank that it asks, so that none is asked again too soon.
    public var questionIDs: [String]
    /// The exercises that it offers, likewise.
    public var exerciseIDs: [String]

    public init(
      entry: EntryID, written: Timestamp, engine: Engine = .guide, level: AnonymityLevel? = nil, gravity: String,
      seed: UInt64? = nil, ledger: Int? = nil, questionIDs: [String] = [], exerciseIDs: [String] = []
    ) {
      self.entry = entry
      self.written = written
      self.engine = engine
      self.level = level
      self.gravity = gravity
      self.seed = seed
      self.ledger = ledger
      self.questionIDs = questionIDs
      self.exerciseIDs = exerciseIDs
    }
  }

  public var summary: Summary
  public var parts: Parts

  public init(_ summary: Summary, _ parts: Parts) {
    self.summary = summary
    self.parts = parts
  }
}
