/// What a sentence of the guide gives back.
enum OpeningKind: String, CaseIterable, Sendable {
  /// Two sides of one matter.
  case doubleSided = "double"
  /// A heavy feeling and what it is about.
  case heavyWithTopic = "heavy-topic"
  case heavyWithPerson = "heavy-person"
  case heavy
  /// A glad feeling and what it is about.
  case gladWithTopic = "glad-topic"
  case gladWithPerson = "glad-person"
  case glad
  /// Both a heavy and a glad feeling: `{feeling}` is the heavy one, `{other}` the glad one.
  case mixed
  /// Two heavy feelings: `{feeling}` and `{other}`.
  case twoHeavy = "two-heavy"
  /// Something that happened: ``OccasionWords``.
  case occasion
  /// A line of it told to the writer.
  case told
  /// A day like others, by the writer's own word.
  case ordinary
  /// What is different from before.
  case change
  /// What was managed: from the entry's own words only.
  case strength
  /// What did good.
  case relief
  case dream
  case list
  /// Nothing at all was written.
  case blank
  /// A language that is not read here.
  case foreign
  /// Plain facts.
  case facts
  /// A few words only.
  case short
  /// Marked suffering.
  case distress
  /// A wish to be dead, or worse.
  case danger
  /// A danger that the text sounds like as a whole, and that no word of it says.
  case wary
  case grief
  /// The writer is hurt by somebody.
  case hurt
  /// Their body may need a doctor now.
  case body
  /// The writer hurts themselves, fasts, purges or drinks too much.
  case cost
  /// Somebody took their own life, and is mourned.
  case bereaved
  /// Somebody else is in danger.
  case another
  /// A child was hurt by the writer, or might be.
  case child
  /// A danger denied in so many words.
  case denied
}
