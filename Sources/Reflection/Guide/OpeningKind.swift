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
  /// A wish.
  case want
  /// What is different from before.
  case change
  /// What was managed: from the entry's own words only.
  case strength
  /// What did good.
  case relief
  case topic
  case person
  /// Nothing clear was said.
  case unclear
  /// A few words only.
  case short
  /// Marked suffering.
  case distress
  /// A wish to be dead, or worse.
  case danger
  case grief
}
