public import Journal

/// Something that shows when an entry is seen beside earlier ones: counted, and dated by real entries.
public struct Observation: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A tag of the writer's own comes back: surer than any theme.
    case tag(String)
    /// A theme comes back.
    case theme(Theme)
    /// Somebody comes back: the name as it is said in this entry.
    case person(NounPhrase)
    /// A feeling comes back.
    case feeling(FeelingFamily)
    /// The mood with this theme is another than it was: medians before and now.
    case moodWithTheme(Theme, before: Mood, now: Mood)
    /// The mood of the last two weeks is another than that of the weeks before: medians.
    case moodTrend(before: Mood, now: Mood)
    /// A feeling that was there often is not named lately.
    case fadedFeeling(FeelingFamily, Theme)
    /// Something did good in an earlier entry on the same theme; the writer's words are in that entry.
    case helped(Theme)
    /// Same theme, same feeling, same wording, nothing new over several entries.
    case rumination(Theme)
    /// Written in the small hours, again.
    case atNight
  }

  public let kind: Kind
  /// The entries it rests on, oldest first; this one is not among them.
  public let evidence: [Evidence]

  /// An entry that an observation rests on.
  public struct Evidence: Hashable, Sendable {
    public let entry: EntryID
    public let date: CivilDate

    public init(entry: EntryID, date: CivilDate) {
      self.entry = entry
      self.date = date
    }
  }
}
