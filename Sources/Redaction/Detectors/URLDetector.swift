/// Web addresses (RFC 3986, with the letters of RFC 3987): with any scheme, with `www.`, or a bare domain with its path and query.
///
/// The domain may have any top level: the two letters of a country, the common generic ones, and any other before a slash or where neither of
/// its words is one of the languages. `etc.Then` and `ok.et voilà` are sentences without their space; `photo.jpg` is a file.
enum URLDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    var last = 0
    while index < document.tokens.count {
      let found: Range<Int>?
      if document.isSign(":", at: index) {
        found = withScheme(document, index, last)
      } else if document.isSign(".", at: index), document.isJoined(index), document.isJoined(index + 1) {
        found = bare(document, index, last)
      } else {
        found = nil
      }
      if let found {
        findings.append(Finding(document.range(found.lowerBound, found.upperBound), .url, by: .url))
        last = found.upperBound
      }
      index = max(index + 1, found?.upperBound ?? 0)
    }
  }

  /// `scheme://…`, and the schemes that have no slashes.
  private static func withScheme(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    guard index > last, document.isJoined(index), document.isJoined(index + 1), let scheme = document.token(index - 1),
      scheme.kind == .word || scheme.kind == .mixed
    else { return nil }
    let hasSlashes =
      document.isSign("/", at: index + 1) && document.isSign("/", at: index + 2) && document.isJoined(index + 2)
    if hasSlashes {
      guard document.isJoined(index + 3) else { return nil }
    } else if !plainSchemes.contains(scheme) {
      // "localhost:3000/x"
      guard scheme.key == localhost, document.token(index + 1)?.kind == .number else { return nil }
    }
    var start = index - 1
    while start - 1 >= last, document.isJoined(start), hasSlashes, document.isSign(of: ["+", "-", "."], at: start - 1),
      start - 2 >= last,
      document.isJoined(start - 1), document.tokens[start - 2].kind == .word
    {
      start -= 2
    }
    let end = end(document, from: index + (hasSlashes ? 3 : 1))
    return end > index + (hasSlashes ? 3 : 1) ? start..<end : nil
  }

  /// A domain that has its first point at `index`.
  private static func bare(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    var start = index - 1
    guard start >= last, isLabel(document, start) else { return nil }
    while start - 2 >= last, document.isSign("-", at: start - 1), document.isJoined(start),
      document.isJoined(start - 1), isLabel(document, start - 2)
    { start -= 2 }
    guard !document.isJoined(start) || !document.isSign(of: ["@", ".", "/", "-", "_", "#", "&"], at: start - 1) else {
      return nil
    }
    // The labels: words, digits and hyphens.
    var end = index
    var labels = 1
    var lastLabel = index - 1
    while document.isSign(".", at: end), document.isJoined(end), document.isJoined(end + 1), isLabel(document, end + 1)
    {
      lastLabel = end + 1
      end += 2
      labels += 1
      var isHyphened = false
      while document.isSign("-", at: end), document.isJoined(end), document.isJoined(end + 1),
        isLabel(document, end + 1)
      {
        end += 2
        isHyphened = true
      }
      if isHyphened { lastLabel = -1 }
    }
    // "jane@example.com" is mail.
    guard labels > 1, lastLabel >= 0, !document.isSign("@", at: end) || !document.isJoined(end) else { return nil }
    let first = document.tokens[start]
    let hasPath = document.isSign("/", at: end) && document.isJoined(end) && document.isJoined(end + 1)
    let hasPort =
      document.isSign(":", at: end) && document.isJoined(end) && document.isJoined(end + 1)
      && document.token(end + 1)?.kind == .number
    let isWeb = www.contains(first) && labels > 1
    guard isWeb || isTopLevel(document, lastLabel, start, labels: labels, hasPath: hasPath || hasPort) else {
      return nil
    }
    return start..<self.end(document, from: end - 1)
  }

  private static func isLabel(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    return token.kind == .word || token.kind == .mixed || token.kind == .number
  }

  private static func isTopLevel(_ document: Document, _ index: Int, _ start: Int, labels: Int, hasPath: Bool) -> Bool {
    let label = document.tokens[index]
    let first = document.tokens[start]
    guard label.kind == .word, label.count >= 2, first.kind != .number || labels > 2 else { return false }
    let name = document.tokens[index - 2 >= start ? index - 2 : start]
    // "end.In": a capital begins a sentence, but "EXAMPLE.COM" and "Example.Com" are written.
    if label.casing != .lower, !(label.casing == .upper && name.casing == .upper),
      !(label.casing == .title && common.contains(label))
    {
      return false
    }
    if hasPath, first.count > 1 || labels > 2 || isKnown(label) {
      // "he.she/it" is none, "t.me/x" is.
      return isKnown(label) || labels > 2 || !Lexicon.facts(of: label.key).isOrdinary
        || !Lexicon.facts(of: name.key).isOrdinary
    }
    guard first.count > 1 || first.kind != .word || labels > 2 else { return common.contains(label) && name.count > 1 }
    if files.contains(label) { return false }
    if common.contains(label) { return !(titles.contains(first) && labels == 2) }
    if titles.contains(first) { return false }
    // "see tug.gives", "on crumbsandconsequences.cooking": where an address is announced, or what stands before is no word at all.
    if labels == 2, start == index - 2, generic.contains(label), label.casing == .lower, name.casing != .upper,
      document.isOne(of: leading, at: start - 1)
        || name.count > 9 && Lexicon.facts(of: name.key) == .none,
      !document.isJoined(index + 1) || document.token(index + 1)?.kind == .sign
    {
      return true
    }
    let isPlain = labels == 2 && start == index - 2 && name.kind == .word && Lexicon.facts(of: name.key).isOrdinary
    if wordy.contains(label) { return !isPlain && name.count > 1 }
    if countries.contains(label) { return true }
    if generic.contains(label) { return !isPlain || !Lexicon.facts(of: label.key).isOrdinary }
    // Any other: a word of no language after a name that is none either.
    return labels > 2 && label.count <= 18 && !Lexicon.facts(of: label.key).isOrdinary
      && !Lexicon.facts(of: name.key).isOrdinary
  }

  private static func isKnown(_ label: Token) -> Bool {
    common.contains(label) || countries.contains(label) || generic.contains(label) || wordy.contains(label)
  }

  /// Where the address ends whose token at `index` is read: at a space or a quotation mark, without the punctuation of the sentence.
  private static func end(_ document: Document, from index: Int) -> Int {
    var end = index
    while end < document.tokens.count, end == index || document.isJoined(end), document.tokens[end].kind != .lineBreak,
      !document.isSign(of: ["<", ">", "\"", "«", "»", "“", "”", "`", "|", "\\", "^"], at: end)
    {
      end += 1
    }
    while end > index {
      if document.isSign(")", at: end - 1) || document.isSign("]", at: end - 1) {
        // A bracket that was opened within belongs to it: `Foo_(bar)`.
        let isRound = document.isSign(")", at: end - 1)
        let opened = (index..<end - 1).count { document.isSign(isRound ? "(" : "[", at: $0) }
        let closed = (index..<end - 1).count { document.isSign(isRound ? ")" : "]", at: $0) }
        guard opened <= closed else { break }
      } else if !document.isSign(
        of: [".", ",", ";", ":", "!", "?", "'", "’", "…", "*", "_", "(", "[", "}", "—", "–"], at: end - 1)
      {
        break
      }
      end -= 1
    }
    return end
  }

  private static let leading = Cues(
    "via see visit site website web webpage blog page link url www book order read voir lien blogue boutique sur on at chez http https"
  )
  private static let localhost = WordKey("localhost")
  private static let www = Cues("www www1 www2 www3 ww")
  /// Schemes without slashes that lead to somebody; mail and telephone have detectors of their own.
  private static let plainSchemes = Cues(
    "magnet geo urn data spotify bitcoin ethereum xmpp sip sips skype facetime whatsapp matrix")
  private static let titles = Cues(
    "mr mrs ms mme mlle mm dr prof st ste me mgr sr jr vs etc no art fig vol chap pp ed cf")
  private static let files = Cues(
    "jpg jpeg png gif webp heic svg pdf doc docx odt xls xlsx csv ods ppt pptx txt rtf md mp3 mp4 mov avi wav flac ogg zip gz tar rar exe dmg py js css html htm json xml yml yaml sh swift rs java cpp h c ps psd ai eps ics vcf epub log bak tmp"
  )
  private static let common = Cues("com org net fr uk edu gov io info biz ch dev app")
  /// Countries whose letters are a word of either language.
  private static let wordy = Cues(
    "is it me my so in at us am no do as by la ma je et au se un va tu ne ou de il mu sa to go be ai an id re il si ni ci hm mm ps pm ad al ba bi bo fo ga gp gu ht im ms na om pa pe st de ca eu bb tg pk cc vs lu vu nu mg ml cm km kg gr gs sm pr mr my sh"
  )
  private static let countries = Cues(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz
    de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je
    jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no
    np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm
    tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """)
  private static let generic = Cues(
    """
    mobi name pro aero asia cat coop int jobs mil museum post tel travel xxx arpa xyz online site shop blog club tech store space website live life world today news
    media agency studio design digital email cloud host page link click icu top vip win fun art music photo photos photography gallery video tube chat social community
    network systems solutions services consulting academy school university college education courses training health care clinic dental doctor hospital law legal lawyer
    finance bank money fund insurance capital business company enterprises group holdings ventures partners associates international global city town village land house homes
    estate properties rentals apartments hotel restaurant cafe bar pub pizza kitchen food recipes coffee wine beer garden farm pet dog cars auto bike taxi tours flights
    holiday camp surf ski golf football run fit fitness yoga dance fashion shoes jewelry gifts cards toys games game bet casino poker lol wtf ninja guru expert rocks cool
    gay lgbt moe wiki zone bzh corsica alsace paris quebec brussels vlaanderen gent london wales scot cymru irish nyc berlin hamburg wien amsterdam frl swiss eus gal cat
    sncf leclerc ovh google goog youtube android microsoft apple amazon aws bbc bmw canon sony example test invalid local localhost internal lan home onion
    gmbh ltd llc inc sarl srl sas kids mom dad baby family wedding love date dating singles sexy porn adult forum directory report support help tips reviews science
    academy accountant accountants actor airforce army attorney auction autos band bargains best bid bike bingo bio black blackfriday blue boats boo boutique broker build builders
    buzz camera capetown cards care career careers casa cash catering center ceo charity cheap christmas church claims cleaning clothing coach coffee college community computer
    condos construction contact contractors cooking country coupon coupons credit creditcard cricket cruises dad day deals degree delivery democrat diamonds diet digital direct
    discount diy dog download earth eat eco energy equipment esq exchange exposed express fail faith fans farm feedback film fish fishing flowers foo foundation free fund furniture
    futbol fyi gift gives giving glass gold golf graphics gratis green gripe grocery guide guitars hair hangout haus healthcare help hiphop hiv hockey homes horse hosting how immo
    immobilien industries ink institute insure investments irish ist jetzt joburg juegos kaufen kim kitchen koeln lawyer lease lgbtq lifestyle lighting limited limo loan loans
    lotto love ltda luxe luxury maison makeup management market marketing markets mba meet melbourne meme memorial men menu miami mobile moda monster mortgage motorcycles
    movie moto navy network ninja nowruz observer okinawa one onl organic osaka pics pictures place plumbing plus pohl press productions promo properties property protection
    qpon racing realestate realtor realty rehab reise reisen rent repair republican rest review rip rodeo room rugby ruhr run sale salon sarl save schule scot search seat secure
    security select services shiksha shoes shopping show singles skin soccer software soy spa storage studio stuttgart style sucks supplies supply surgery sydney tattoo tax taxi
    team technology tennis theatre tienda tires tires today tokyo tools top toys trade trading trust university vacations vegas vet viajes video villas vision vodka vote voting voto
    voyage wang watch webcam win wiki work works wtf yachts yoga yokohama you zuerich
    engineer engineering software codes computer hosting domains download stream watch movie film theater tickets events show band audio radio fm art press ink works
    """)
}
