import Journal
import Redaction

/// How the words of a language are read: elisions and contractions in full, the short forms of chats spelt out.
struct Spelling: Sendable {
  /// What a word before an apostrophe stands for: `j` → `je`.
  private let elisions: [String: String]
  /// What is read for one token or for several joined by apostrophes (written `'`): `don't` → `do not`.
  private let inFull: [String: [String]]
  /// Words, and pairs of words, that open a clause.
  let openers: [String: ClauseLink]

  /// Words that open a clause only before one of these, and otherwise measure what follows.
  let measures: [String: Set<String>]

  static func of(_ language: Language) -> Spelling {
    switch language {
    case .english: english
    case .french: french
    }
  }

  /// The words read at token `index`, and the token after them.
  func words(at index: Int, in document: Document, before limit: Int) -> (forms: [String], end: Int) {
    let form = String(decoding: document.folded(document.tokens[index]), as: UTF8.self)
    if let joined = joinedByApostrophe(index, in: document, before: limit) {
      let other = String(decoding: document.folded(document.tokens[joined]), as: UTF8.self)
      if let words = inFull[form + "'" + other] { return (words, joined + 1) }
      if let word = elisions[form] { return ([word], joined) }
      // `'s` alone stays a word of its own: a possessive, or `is`.
      if other == "s", self.elisions.isEmpty { return ([form, "'s"], joined + 1) }
    }
    // After a figure it is a distance; alone, in a chat, it is not.
    if form == "kms", index > 0, [.number, .mixed].contains(document.tokens[index - 1].kind) {
      return (["km"], index + 1)
    }
    return (inFull[form] ?? [form], index + 1)
  }

  /// The words of one written word, such as `can't` or `j'ai`, folded already.
  func words(written word: String) -> [String] {
    if let words = inFull[word] { return words }
    guard let apostrophe = word.firstIndex(of: "'") else { return [word] }
    let before = String(word[..<apostrophe])
    let after = String(word[word.index(after: apostrophe)...])
    if let elided = elisions[before] { return [elided] + (after.isEmpty ? [] : words(written: after)) }
    if after == "s" { return [before, "'s"] }
    return [before] + (after.isEmpty ? [] : [after])
  }

  private func joinedByApostrophe(_ index: Int, in document: Document, before limit: Int) -> Int? {
    guard index + 2 < limit, document.isSign("'", at: index + 1) || document.isSign("’", at: index + 1) else {
      return nil
    }
    let next = document.tokens[index + 2]
    guard next.kind == .word, !next.isAfterSpace, !document.tokens[index + 1].isAfterSpace else { return nil }
    return index + 2
  }

  /// - Parameters:
  ///   - inFull: a line `short = words in full` each; several short forms share a line by a comma.
  ///   - openers: the words of each link.
  private init(
    elisions: [String: String], inFull: String, openers: [ClauseLink: String], measures: [String: Set<String>]
  ) {
    self.elisions = elisions
    self.measures = measures
    var read: [String: [String]] = [:]
    for line in inFull[...].byteParts("\n") {
      let sides = line.byteParts("=")
      guard sides.count == 2 else { continue }
      let words = sides[1].byteParts(" ").map(String.init)
      for short in sides[0].byteParts(",") { read[short.byteParts(" ").joined()] = words }
    }
    self.inFull = read
    var links: [String: ClauseLink] = [:]
    for (link, words) in openers {
      for word in words[...].byteParts(",") { links[word.byteParts(" ").joined(separator: " ")] = link }
    }
    self.openers = links
  }

  static let english = Spelling(
    elisions: [:],
    inFull: """
      i'm, im = i am
      i've, ive = i have
      i'd = i would
      i'll = i will
      you're, youre, ur = you are
      you've, youve = you have
      you'd = you would
      you'll, youll = you will
      he's = he is
      she's = she is
      it's = it is
      that's, thats = that is
      there's, theres = there is
      what's, whats = what is
      who's = who is
      where's = where is
      how's = how is
      here's = here is
      let's, lets = let us
      he'd = he would
      she'd = she would
      it'd = it would
      they'd = they would
      we'd = we would
      he'll = he will
      she'll = she will
      it'll = it will
      they'll = they will
      we'll = we will
      we're = we are
      they're, theyre = they are
      we've = we have
      they've = they have
      don't, dont, don = do not
      doesn't, doesnt = does not
      didn't, didnt = did not
      isn't, isnt = is not
      aren't, arent = are not
      wasn't, wasnt = was not
      weren't, werent = were not
      haven't, havent = have not
      hasn't, hasnt = has not
      hadn't, hadnt = had not
      can't, cant, cannot = can not
      couldn't, couldnt = could not
      won't = will not
      wouldn't, wouldnt = would not
      shouldn't, shouldnt = should not
      mustn't = must not
      needn't = need not
      ain't, aint = is not
      gonna = going to
      wanna = want to
      gotta = got to
      hafta = have to
      kinda = kind of
      sorta = sort of
      dunno = do not know
      idk = i do not know
      idc = i do not care
      ive = i have
      u = you
      r = are
      ya = you
      y'all = you all
      bc, cuz, coz, cos, becuz, bcoz = because
      tho = though
      thru = through
      tmrw, tmr, tomoz = tomorrow
      2day = today
      2moro, 2morrow = tomorrow
      2nite, tonite = tonight
      w/o = without
      ppl = people
      smth, sth = something
      rn = right now
      tbh = to be honest
      omg = oh my god
      irl = in real life
      n = and
      plz, pls = please
      alot = a lot
      wnat, wan, wana = want
      nvr, nevr, neva = never
      kil = kill
      rlly, rly = really
      imma, ima = i am going to
      shouldve, should've = should have
      couldve, could've = could have
      wouldve, would've = would have
      anymor = anymore
      evry = every
      ths = this
      jst, jus = just
      bron = born
      wont = will not
      wasn = was not
      noone = no one
      abt = about
      b4 = before
      gf = girlfriend
      wk = week
      wks = weeks
      nxt = next
      sry, sori, soz = sorry
      nemore, nemor, animore = anymore
      cud = could
      cudnt = could not
      shud = should
      wud = would
      wudnt = would not
      dnt = do not
      cnt = can not
      hav = have
      havnt = have not
      wen = when
      wat, wot, wht = what
      tht = that
      lst = last
      nite = night
      nites = nights
      thot = thought
      lookin = looking
      thinkin = thinking
      goin = going
      doin = doing
      feelin = feeling
      standin = standing
      sittin = sitting
      walkin = walking
      tryin = trying
      cryin = crying
      cuttin = cutting
      hurtin = hurting
      dyin = dying
      livin = living
      sleepin = sleeping
      wakin = waking
      nothin = nothing
      wantin = wanting
            bf = boyfriend
      """,
    openers: [
      .addition: "and, or, nor, then, plus",
      .contrast: "but, yet, however, still i, though, except",
      .cause: "because, since, cause",
      .consequence: "so, therefore, thus, hence",
      .condition: "if, unless, even if, as if, in case",
      .time: "when, while, whenever, until, till, once, after, before, as soon",
      .concession: "although, even though, despite",
    ],
    measures: [
      "so": [
        "i", "you", "he", "she", "it", "we", "they", "that", "this", "there", "my", "your", "his", "her", "our",
        "their", "the", "a",
        "now", "then", "what", "why", "how", "if", "when", "can", "do", "did", "is", "am", "are", "was", "were",
        "today", "yesterday",
        "tonight", "please", "nobody", "everyone", "everybody", "maybe", "to",
      ]
    ])

  static let french = Spelling(
    elisions: [
      "j": "je", "d": "de", "l": "le", "n": "ne", "m": "me", "t": "te", "s": "se", "c": "ce", "qu": "que",
      "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique",
    ],
    inFull: """
      aujourd'hui, ajd, auj = aujourdhui
      jsuis, chuis, chui, jsui = je suis
      jai, g = je ai
      jveux, jveu = je veux
      jpeux = je peux
      jvais, jvai = je vais
      jsais = je sais
      jfais = je fais
      jdois = je dois
      jcrois = je crois
      jpense = je pense
      jarrive = je arrive
      jaime = je aime
      javais = je avais
      jetais = je etais
      jaurais = je aurais
      jen = je en
      jme = je me
      jte = je te
      jle = je le
      jla = je la
      jpp = je en peux plus
      jsp = je ne sais pas
      c, cest = ce est
      cetait, ct = ce etait
      ca = ca
      qqn = quelqu un
      qqch, qqchose = quelque chose
      quelqu'un = quelqu un
      t'es = tu es
      t'as = tu as
      t'etais = tu etais
      y'a, ya = il y a
      pcq, pck, parcq, psk = parce que
      pk, pq, pkoi, prkoi = pourquoi
      jy = je y
      jetai = je etais
      jla = je la
      jaurai = je aurais
      javai = je avais
      jsui = je suis
      envi = envie
      veu = veux
      tps = temps
      qqch = quelque chose
      tro = trop
      tt = tout
      ts = tous
      tjs, tjr, tjrs, toujour = toujours
      pr = pour
      ds = dans
      ac, avc = avec
      mm, mem = meme
      bcp = beaucoup
      qd = quand
      qq = quelque
      tkt = ne te inquiete pas
      vrmt, vrm = vraiment
      jms = jamais
      dem, 2main, dmain = demain
      rdv = rendez vous
      nn = non
      wsh = wesh
      stp = s il te plait
      svp = s il vous plait
      msg = message
      p'tit = petit
      p'tite = petite
      """,
    openers: [
      .addition: "et, ou, puis, ni",
      .contrast: "mais, pourtant, cependant, toutefois, or, sauf que, sinon",
      .cause: "car, parce que, puisque, vu que, comme je, a cause",
      .consequence: "donc, alors, du coup, si bien",
      .condition: "si, sauf si, comme si, au cas",
      .time: "quand, lorsque, pendant que, des que, avant que, apres que, depuis que, tant que, jusque",
      .concession: "meme si, bien que, quoique, malgre, alors que, tandis que",
    ],
    measures: [
      "si": [
        "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "ca", "cela", "le", "la", "les", "un",
        "une", "des",
        "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs",
        "cette", "ces",
        "jamais", "quelqu", "personne", "tout", "tous", "toutes", "toute", "seulement", "bien", "possible", "besoin",
        "quelque",
        "chaque", "rien", "au", "par", "en", "de", "a", "demain", "maintenant", "meme", "seul", "quelques",
      ]
    ])
}
