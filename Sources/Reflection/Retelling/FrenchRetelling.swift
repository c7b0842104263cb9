import Journal

/// Turns a French line to the writer: « j’ai fait » → « vous avez fait », « m’a dit » → « vous a dit ».
///
/// A participle with *être* keeps the gender in which the writer wrote it.
enum FrenchRetelling {
  /// What is told, and whether something happens in it; `nil` where the grammar is not sure.
  static func told(_ text: String) -> (text: String, isEvent: Bool)? {
    var parts = pieces(text.replacing("’", with: "'"))
    guard let opening = parts.first else { return nil }
    let forms = parts.map(\.lower)
    // « mais moi je plane » would be *vous vous planez*, which is another verb.
    if zip(forms, forms.dropFirst()).contains(where: { $0 == "moi" && ["je", "j'"].contains($1) }) { return nil }
    // « moi qui ne sais pas », « que je fasse »: what the verb becomes is not sure. « pour que je crie » would lose its mood.
    if isOfWho(forms) || isWished(forms) { return nil }
    // « Marché, pharmacie, puis la maison de retraite »: a noun in a row.
    if participles.contains(opening.lower), !opening.tail.isEmpty || hasRow(parts) { return nil }
    // « je vais être tata »: what one is called is no aunt of one's own.
    if zip(forms, forms.dropFirst()).contains(where: {
      ["être", "suis", "serai", "devenir", "deviens"].contains($0) && family[$1] != nil
    }) {
      return nil
    }
    // « j'ai dit compte »: words of somebody, with nothing around them.
    if isBareSpeech(forms) { return nil }
    let isOfSeveral = forms.contains { ["on", "nous"].contains($0) }
    // « je sais pas »: what is written without its *ne* cannot be said so to somebody who is addressed as *vous*.
    let isDenied = forms.indices.contains { place in
      ["pas", "jamais", "rien"].contains(forms[place])
        && !(place > 0
          && ["son", "mon", "un", "le", "les", "ses", "mes", "leur", "leurs", "deux", "trois", "de", "des"]
            .contains(forms[place - 1]))
    }
    if isDenied, !forms.contains(where: ["ne", "n'", "sans", "ni"].contains) { return nil }
    var isEvent = false
    // Diaries leave their subject out: « Marché jusqu'au phare », « Réveillée à quatre heures ».
    if reflexives.contains(opening.lower) {
      parts[0].text = opening.lower
      parts.insert(contentsOf: [Piece("vous"), Piece("vous"), Piece("êtes")], at: 0)
      isEvent = true
    } else if participles.contains(opening.lower) {
      parts[0].text = opening.lower
      parts.insert(contentsOf: [Piece("vous"), Piece("avez")], at: 0)
      isEvent = true
    } else if !starts(parts) {
      return nil
    }
    let isAdded = isEvent
    var result: [String] = []
    var index = 0
    if isAdded {
      let count = reflexives.contains(opening.lower) ? 3 : 2
      result = parts[..<count].map(\.text)
      index = count
    }
    while index < parts.count {
      let piece = parts[index]
      switch piece.lower {
      case "tu", "te", "t'", "toi", "ton", "ta", "tes", "vous", "votre", "vos", "moi-même", "mdr", "jsp", "ns", "g",
        "mienne",
        "mien", "miens", "miennes":
        return nil
      case "je", "j'", "on", "nous":
        let isOn = piece.lower == "on"
        let isNous = piece.lower == "nous"
        // The verb comes after what stands before it: « je ne le lui ai ».
        var verb = index + 1
        var between: [String] = []
        while verb < parts.count, clitics.contains(parts[verb].lower) {
          let clitic = parts[verb].lower
          switch clitic {
          case "me", "m'", "nous": between.append("vous")
          case "se", "s'":
            guard isOn else { return nil }
            between.append("vous")
          default: between.append(parts[verb].text)
          }
          verb += 1
        }
        // « on m'a dit » is said by somebody else.
        if isOn, parts[(index + 1)..<verb].contains(where: { ["me", "m'", "nous", "te", "t'"].contains($0.lower) }) {
          return nil
        }
        guard verb < parts.count else { return nil }
        let form = parts[verb].lower
        guard
          let turned = isOn
            ? third[form] : isNous ? plural(form) : second(form)
        else {
          // « nous » as an object: « il nous a vus ».
          if isNous {
            result.append("vous")
            index += 1
            continue
          }
          return nil
        }
        if ["ai", "suis", "a", "est", "avons", "sommes"].contains(form), verb + 1 < parts.count { isEvent = true }
        result.append("vous")
        result += between
        // « ne suis » → « n'êtes », « me suis » → « vous êtes ».
        if let last = result.last, beginsWithVowel(turned) {
          if last == "ne" { result[result.count - 1] = "n'" }
          if last == "le" || last == "la" { result[result.count - 1] = "l'" }
        } else if result.last == "n'" {
          result[result.count - 1] = "ne"
        }
        result.append(turned + parts[verb].tail)
        index = verb + 1
        continue
      case "me", "m'": result.append("vous")
      // « on peut encore se disputer » → « vous pouvez encore vous disputer ».
      case "se", "s'":
        let isInfinitive =
          index + 1 < parts.count && infinitiveEndings.contains(where: parts[index + 1].lower.hasSuffix)
        let isOwn = index > 0 && beforeOwnInfinitive.contains(parts[index - 1].lower)
        result.append(isOfSeveral && isInfinitive && isOwn ? "vous" : piece.text)
      case "moi": result.append("vous" + piece.tail)
      case "mon", "ma", "notre":
        // « ma maman » → « votre mère ».
        result.append("votre")
        if index + 1 < parts.count, let plain = family[parts[index + 1].lower] {
          result.append(plain + parts[index + 1].tail)
          index += 1
        }
      case "mes", "nos": result.append("vos")
      case let name
      where family[name] != nil
        && !["le", "la", "un", "une", "son", "sa"].contains(index > 0 ? parts[index - 1].lower : ""):
        guard let plain = family[name] else { return nil }
        if let last = result.last, last.hasSuffix("'") { result[result.count - 1] = last.dropLast() + "e" }
        result.append("votre \(plain)" + piece.tail)
      case "a", "est", "ont", "sont":
        isEvent = true
        result.append(piece.text + piece.tail)
      default: result.append(piece.text + piece.tail)
      }
      index += 1
    }
    var said = ""
    for word in result {
      if !said.isEmpty, !said.hasSuffix("'") { said += " " }
      said += word
    }
    guard let first = parts.first else { return nil }
    if isAdded || smallStart.contains(first.lower) || family[first.lower] != nil {
      said = said.prefix(1).lowercased() + said.dropFirst()
    }
    while let last = said.last, ",.".contains(last) { said.removeLast() }
    return (said, isEvent)
  }

  private static let infinitiveEndings = ["er", "ir", "re"]
  /// What stands before an infinitive whose subject is that of the line: not « le soleil | se lever ».
  private static let beforeOwnInfinitive: Set<String> = [
    "à", "de", "d'", "sans", "pour", "va", "peut", "veut", "doit", "vient", "allait", "pouvait", "voulait", "devait",
    "allons", "pouvons",
    "voulons", "devons", "encore", "pas", "plus", "toujours", "aller", "pouvoir", "vouloir", "et", "ou",
  ]

  /// Whether the writer is spoken of by a *qui*: « moi qui ne sais pas nager ».
  private static func isOfWho(_ forms: [String]) -> Bool {
    zip(forms, forms.dropFirst()).contains { ["moi", "nous", "je"].contains($0) && $1 == "qui" }
  }

  /// Whether what the writer does is said to be wished, feared or meant, so that its verb may stand in the subjunctive.
  private static func isWished(_ forms: [String]) -> Bool {
    for (place, form) in forms.enumerated() where ["que", "qu'"].contains(form) && place > 0 && place + 1 < forms.count
    {
      guard ["je", "j'", "on", "nous"].contains(forms[place + 1]),
        let verb = forms[(place + 2)...].first(where: { !clitics.contains($0) }),
        verb.hasSuffix("e") || subjunctives.contains(verb)
      else { continue }
      let before = forms[..<place].suffix(2)
      if before.contains(where: { wishing.contains($0) || wishingStems.contains(where: $0.hasPrefix) }) { return true }
    }
    return false
  }

  private static let wishing: Set<String> = [
    "pour", "avant", "sans", "bien", "peur", "afin", "faut", "faille", "jusqu'à", "content", "contente", "dommage",
    "normal",
    "mieux", "temps", "exige", "ordonne", "permet", "refuse",
  ]
  private static let subjunctives: Set<String> = ["sois", "aie", "soit", "ait", "soyons", "ayons"]
  private static let wishingStems = [
    "veu", "voul", "voud", "souhait", "attend", "aimer", "préfér", "préfèr", "crai", "demand", "fall", "faudr",
  ]

  /// Whether words that were said stand after « dit » with nothing around them: « j'ai dit jeudi ».
  private static func isBareSpeech(_ forms: [String]) -> Bool {
    zip(forms, forms.dropFirst()).contains { $0 == "dit" && !afterSaying.contains($1) && !$1.hasSuffix("ment") }
  }

  private static let afterSaying: Set<String> = [
    "que", "qu'", "oui", "non", "merci", "bonjour", "bonsoir", "au", "aux", "à", "adieu", "pardon", "rien", "tout",
    "la", "le", "l'",
    "un", "une", "des", "du", "de", "d'", "ce", "c'", "cela", "ça", "pourquoi", "comment", "quelque", "pas", "en",
    "avec", "sans",
    "et", "mais", "encore", "plus", "trop", "ces", "cette", "son", "sa", "ses", "mon", "ma", "mes", "quoi", "deux",
    "trois", "je", "j'",
    "d'accord", "bravo", "quand", "hier", "ici", "là", "sur", "dans", "bien", "jamais", "toujours", "même",
  ]

  /// Whether a row of nouns follows: « Couru, douche, travail ».
  private static func hasRow(_ parts: [Piece]) -> Bool { parts.dropLast().count { $0.tail.contains(",") } > 1 }

  struct Piece {
    var text: String
    var tail = ""
    var lower: String { text.lowercased() }
    init(_ text: String, tail: String = "") {
      self.text = text
      self.tail = tail
    }
  }

  /// `J'ai`, `m'a`, `qu'il` in two; a comma stays with its word.
  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(separator: " ") {
      var rest = word
      while let mark = rest.firstIndex(of: "'"), rest.distance(from: rest.startIndex, to: mark) <= 2,
        !["aujourd"].contains(rest[..<mark].lowercased()), rest.index(after: mark) < rest.endIndex
      {
        pieces.append(Piece(String(rest[...mark])))
        rest = rest[rest.index(after: mark)...]
      }
      var tail = ""
      while let last = rest.last, ",.".contains(last) {
        tail = String(last) + tail
        rest.removeLast()
      }
      if !rest.isEmpty { pieces.append(Piece(String(rest), tail: tail)) }
    }
    return pieces
  }

  /// Whether a line may begin with the folded `form` though it is no name.
  static func isHead(_ form: String) -> Bool { heads.contains(form) }

  private static let heads = Set(
    (Array(smallStart) + Array(family.keys) + Array(reflexives) + Array(participles)).map {
      String(decoding: TextFold.fold($0), as: UTF8.self)
    })

  private static func beginsWithVowel(_ word: String) -> Bool { word.first.map { "aeiouyéêèâh".contains($0) } ?? false }

  private static func starts(_ parts: [Piece]) -> Bool {
    guard let first = parts.first else { return false }
    if subjects.contains(first.lower) { return true }
    // « notre anniversaire » is no sentence.
    if smallStart.contains(first.lower) || family[first.lower] != nil {
      return parts.dropFirst().contains { isVerb($0.lower) }
    }
    guard first.text.first?.isUppercase == true, parts.count > 1 else { return false }
    let near = parts.dropFirst().prefix(4).map(\.lower)
    return near.contains { finite.contains($0) } && !notNames.contains(first.lower)
  }

  /// The second person plural of a verb in the first person singular; `nil` where it is not sure.
  static func second(_ form: String) -> String? {
    if let known = irregular[form] { return known }
    // Of these only the table knows the plural: « je reconnais », « je mène », « je jette ».
    if presents.contains(form) { return nil }
    for ending in ["oie", "uie", "aie"] where form.hasSuffix(ending) { return form.dropLast(2) + "yez" }
    if form.contains("è") || form.hasSuffix("elle") || form.hasSuffix("ette") && !doubled.contains(form) { return nil }
    if form.hasSuffix("ais"), form.count > 4 {
      let stem = form.dropLast(3)
      if stem.hasSuffix("ge") { return stem.dropLast() + "iez" }
      if stem.hasSuffix("ç") { return stem.dropLast() + "ciez" }
      return stem + "iez"
    }
    if form.hasSuffix("rai"), form.count > 4 { return form.dropLast(2) + "ez" }
    if form.hasSuffix("e"), form.count > 3 { return form.dropLast() + "ez" }
    return nil
  }

  /// Presents in -ais, beside imperfects such as « je tenais ».
  private static let presents: Set<String> = [
    "distrais", "extrais", "soustrais", "abstrais", "trais", "déplais", "complais", "pais", "repais", "transparais",
  ]

  private static let doubled: Set<String> = ["regrette", "guette", "fouette", "endette"]

  /// Whether it tells of something that happened once: a *passé composé* of a deed, so that « quand » can go before it.
  static func isEvent(_ text: String) -> Bool {
    let words = pieces(text.replacing("’", with: "'")).map(\.lower)
    guard !words.contains(where: habits.contains), !text.contains(", et "), !text.contains(", mais ") else {
      return false
    }
    if let first = words.first, reflexives.contains(first) || participles.contains(first) { return true }
    for (place, word) in words.enumerated() where auxiliaries.contains(word) {
      var next = place + 1
      while next < words.count, adverbs.contains(words[next]) { next += 1 }
      guard next < words.count else { return false }
      let isReflexive = place > 0 && ["me", "m'", "se", "s'", "nous"].contains(words[place - 1])
      let isBeing = ["suis", "est", "sommes", "sont", "es"].contains(word)
      if isBeing, !isReflexive {
        return moved.contains { words[next].hasPrefix($0) && words[next].count <= $0.count + 2 }
      }
      return isParticiple(words[next])
    }
    return false
  }

  private static func isParticiple(_ form: String) -> Bool {
    if ["lieu", "peu", "lui", "ici", "merci", "pas", "plus", "envie", "six", "dix", "ans"].contains(form) {
      return false
    }
    return ["é", "ée", "és", "ées", "i", "ie", "is", "ise", "it", "ite", "u", "ue", "us", "ert", "erte", "aint"]
      .contains(where: form.hasSuffix)
  }

  private static let auxiliaries: Set<String> = ["ai", "a", "avons", "ont", "suis", "est", "sommes", "sont"]
  private static let adverbs: Set<String> = [
    "encore", "enfin", "bien", "mal", "tout", "aussi", "presque", "juste", "vraiment", "déjà", "beaucoup", "trop",
  ]
  private static let moved = [
    "allé", "venu", "arrivé", "parti", "entré", "sorti", "monté", "descendu", "né", "mort", "tombé", "resté", "rentré",
    "revenu", "retourné", "devenu", "passé",
  ]
  private static let habits: Set<String> = [
    "depuis", "toujours", "jamais", "chaque", "souvent", "parfois", "pas", "tous", "toutes", "plus", "rien", "personne",
  ]

  private static func plural(_ form: String) -> String? {
    switch form {
    case "avons": "avez"
    case "sommes": "êtes"
    case "faisons": "faites"
    case "disons": "dites"
    case let form where form.hasSuffix("ions"): form.dropLast(4) + "iez"
    case let form where form.hasSuffix("ons") && form.count > 4: form.dropLast(3) + "ez"
    default: nil
    }
  }

  private static let third: [String: String] = [
    "a": "avez", "est": "êtes", "va": "allez", "avait": "aviez", "était": "étiez", "ira": "irez", "fait": "faites",
    "part": "partez", "veut": "voulez", "doit": "devez", "peut": "pouvez",
  ]

  private static let clitics: Set<String> = [
    "ne", "n'", "me", "m'", "le", "la", "l'", "les", "lui", "leur", "y", "en", "nous", "se", "s'",
  ]

  private static let family = [
    "maman": "mère", "papa": "père", "mamie": "grand-mère", "mamy": "grand-mère", "mémé": "grand-mère",
    "papi": "grand-père",
    "papy": "grand-père", "pépé": "grand-père", "mec": "compagnon", "tata": "tante", "tonton": "oncle",
  ]

  private static let smallStart: Set<String> = [
    "je", "j'", "on", "nous", "il", "elle", "ils", "elles", "mon", "ma", "mes", "notre", "nos", "le", "la", "les", "l'",
    "un",
    "une", "des", "personne", "quelqu'un", "tout", "rien", "ce", "c'", "cela", "ça", "ces", "cette", "son", "sa", "ses",
    "leur",
    "leurs", "deux", "trois", "chaque", "aucun", "aucune",
  ]

  private static let subjects: Set<String> = ["je", "j'", "on", "nous", "il", "elle", "ils", "elles"]

  /// Whether a form is surely a verb of a third person.
  private static func isVerb(_ form: String) -> Bool {
    finite.contains(form) || ["je", "j'", "on", "nous", "vont", "font"].contains(form)
      || form.count > 5 && (form.hasSuffix("ait") || form.hasSuffix("aient"))
  }

  private static let notNames: Set<String> = [
    "quand", "si", "comme", "dans", "avec", "pour", "après", "avant", "depuis", "hier", "demain", "aujourd'hui",
    "encore",
    "toujours", "jamais", "puis", "mais", "et", "donc", "alors", "parce", "que", "qui", "quoi", "où", "comment",
    "pourquoi",
    "peut-être", "journée", "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "même", "à", "au",
    "en",
    "chez", "sans", "sur", "sous", "moi", "première", "premier", "troisième", "toute", "comme",
  ]

  private static let finite: Set<String> = [
    "a", "est", "était", "met", "prend", "tient", "rend", "voit", "lit", "rit", "sort", "boit", "sourit", "ouvre",
    "ferme", "laisse",
    "donne", "cherche", "chante", "marche", "mange", "joue", "pose", "porte", "reste", "garde", "passe", "rentre",
    "cuisine",
    "écoute", "écrit", "attend", "oublie", "demande", "raconte", "envoie", "perd", "connaît", "mettait", "vit",
    "répond",
    "avait", "veut", "dit", "fait", "va", "dort", "pense", "sait", "croit", "peut", "doit", "part",
    "vient", "n'a", "arrive", "appelle", "parle", "regarde", "ont", "sont", "m'a", "s'est", "lui", "me", "m'", "s'",
    "l'", "n'",
    "ne",
  ]

  private static let reflexives: Set<String> = [
    "réveillé", "réveillée", "levé", "levée", "couché", "couchée", "endormi", "endormie", "promené", "promenée",
  ]

  private static let participles: Set<String> = [
    "marché", "dormi", "mangé", "couru", "lu", "fini", "nagé", "cuisiné", "rangé", "nettoyé", "jardiné", "dîné", "bu",
    "pleuré",
    "appelé", "vu", "travaillé", "téléphoné", "écrit", "peint", "dansé", "chanté", "rêvé", "raté", "perdu", "trouvé",
    "acheté",
  ]

  private static let irregular = [
    "ai": "avez", "suis": "êtes", "vais": "allez", "fais": "faites", "dis": "dites", "peux": "pouvez", "veux": "voulez",
    "sais": "savez", "dois": "devez", "vois": "voyez", "crois": "croyez", "prends": "prenez", "comprends": "comprenez",
    "apprends": "apprenez", "viens": "venez", "reviens": "revenez", "deviens": "devenez", "tiens": "tenez",
    "sens": "sentez",
    "pars": "partez", "sors": "sortez", "dors": "dormez", "mets": "mettez", "lis": "lisez", "écris": "écrivez",
    "bois": "buvez",
    "reçois": "recevez", "connais": "connaissez", "attends": "attendez", "entends": "entendez", "perds": "perdez",
    "réponds": "répondez", "rends": "rendez", "descends": "descendez", "finis": "finissez", "choisis": "choisissez",
    "ris": "riez", "vis": "vivez", "cours": "courez", "sers": "servez", "souviens": "souvenez", "appelle": "appelez",
    "rappelle": "rappelez", "jette": "jetez", "achète": "achetez", "lève": "levez", "espère": "espérez",
    "préfère": "préférez", "envoie": "envoyez", "essaie": "essayez", "essaye": "essayez", "emmène": "emmenez",
    "promène": "promenez", "répète": "répétez", "pèse": "pesez", "mens": "mentez", "ressens": "ressentez",
    "réfléchis": "réfléchissez", "rougis": "rougissez", "conduis": "conduisez", "construis": "construisez",
    "ennuie": "ennuyez",
    "appuie": "appuyez", "paie": "payez", "nettoie": "nettoyez", "fus": "fûtes", "aie": "ayez", "sois": "soyez",
    "étais": "étiez", "avais": "aviez", "gèle": "gelez", "protège": "protégez", "inquiète": "inquiétez",
    "tombe": "tombez", "entre": "entrez", "reste": "restez",
    "reconnais": "reconnaissez", "parais": "paraissez", "disparais": "disparaissez", "apparais": "apparaissez",
    "nais": "naissez", "renais": "renaissez", "méconnais": "méconnaissez", "tais": "taisez", "plais": "plaisez",
    "hais": "haïssez", "refais": "refaites", "défais": "défaites", "aperçois": "apercevez", "déçois": "décevez",
    "perçois": "percevez", "revois": "revoyez", "prévois": "prévoyez", "achève": "achevez", "mène": "menez",
    "ramène": "ramenez", "enlève": "enlevez", "soulève": "soulevez", "élève": "élevez", "crève": "crevez",
    "cède": "cédez", "considère": "considérez", "exagère": "exagérez", "libère": "libérez", "récupère": "récupérez",
    "complète": "complétez", "rejette": "rejetez", "projette": "projetez", "renouvelle": "renouvelez",
    "épelle": "épelez", "excelle": "excellez", "mêle": "mêlez", "sèche": "séchez", "relève": "relevez",
  ]
}
