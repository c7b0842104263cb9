import Journal

/// One thing to be proud of, in the writer's own words.
struct Pride: Sendable {
  let line: OwnLine
  let date: CivilDate
  let entry: EntryID

  /// The one of the best day that has one; nothing is quoted from a page of danger.
  init?(_ entries: [ReviewedEntry]) {
    var best: (score: Int, line: OwnLine, entry: ReviewedEntry)?
    for entry in entries where entry.gravity < .passive {
      guard let (weight, sentence) = Self.deed(in: entry.reading) else { continue }
      let score = weight * 3 + (entry.mood?.value ?? 3) + (entry.isStarred ? 2 : 0)
      if score >= best?.score ?? 0 {
        best = (score, OwnLine(sentence, entry.reading.passage), entry)
      }
    }
    guard let best else { return nil }
    (line, date, entry) = (best.line, best.entry.moment.date, best.entry.id)
  }

  /// The sentence of something done, and how plainly it is one.
  private static func deed(in reading: EntryReading) -> (Int, Sentence)? {
    let language = reading.passage.language
    let phrases = language == .english ? english : french
    for sentence in reading.passage.sentences where !sentence.isQuestion && sentence.words.count >= 3 {
      let cues = sentence.words.map { Cue($0, language) }
      let isNo = cues.contains {
        ["not", "never", "pas", "jamais", "nearly", "almost", "presque", "failli"].contains($0.form)
      }
      for (weight, list) in phrases where cues.indices.contains(where: { list.longest(cues, at: $0) != nil }) {
        // `I didn't drink` is a deed; `I did not finish` is none.
        if !isNo || weight == 4 { return (weight, sentence) }
      }
    }
    return nil
  }

  private static let english: [(Int, PhraseList)] = [
    (
      4,
      PhraseList(
        """
        did not drink, have not had a drink, without a drink, said no to, did not give in, not give up, did not shout, stayed calm, stopped myself
        """)
    ),
    (
      3,
      PhraseList(
        """
        proud of, proud that, i managed, managed to, i did it, i finally, for the first time, first time i, asked for help, without help, all by myself,
        on my own for the first, i dared, plucked up, i finished, finished my, finished the, i passed, passed my, told him the truth, told her the truth,
        told them the truth, the whole truth, stood up for, i made it, got the job, kept my word, i apologised, said sorry to
        """)
    ),
    (
      2,
      PhraseList(
        """
        i told my, told my brother, told my sister, told my boss, told my manager, told mum, told dad, i asked, lengths, i ran, i walked, i booked, i called the,
        i rang, rang the, i cleaned, cleared the, i wrote the, i sent, handed in, sold the, i fixed, i repaired, i baked, i signed, i went anyway, went anyway
        """)
    ),
  ]
  private static let french: [(Int, PhraseList)] = [
    (
      4,
      PhraseList(
        "pas bu, sans boire, sans un verre, dit non, tenu bon, pas craque, pas crie, suis restee calme, suis reste calme"
      )
    ),
    (
      3,
      PhraseList(
        """
        fiere de, fier de, fiere que, fier que, reussi a, ai reussi, je le ai fait, enfin ose, ai ose, pour la premiere fois, demande de le aide, toute seule comme, ai termine,
        ai fini, ai eu mon, dit la verite, ai defendu, tenu parole, ai demande pardon, me suis excusee, me suis excuse
        """)
    ),
    (
      2,
      PhraseList(
        """
        ai dit a, ai demande, longueurs, ai couru, ai marche, ai appele, ai range, ai envoye, ai rendu, ai vendu, ai repare, ai ecrit la, ai signe, y suis allee quand,
        y suis alle quand, ai pris rendez vous
        """)
    ),
  ]
}
