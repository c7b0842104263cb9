/// Which words of names are words that everybody uses: such a name is told from the word by its capital and its context.
///
/// English and French at once, since a journal mixes them. `Roman`, `Manon` or `Noah` are not here: they may be redacted
/// wherever they stand. A word that is missing here costs readability where it is used as a word, never a leak.
enum OrdinaryWords {
  /// When a word of a name, alone, is a mention.
  static func certainty(of token: Token) -> NameForm.Certainty {
    if function.contains(token) { return .function }
    if token.kind == .word, token.count == 1 { return .capitalised }
    return isOrdinary(token.key) || token.kind == .word && token.count == 2 ? .ordinary : .distinct
  }

  static func isOrdinary(_ key: WordKey) -> Bool {
    ordinary.contains(key) || function.contains(key) || link.contains(key)
  }

  /// Whether the word ties names together, or stands before them: it names nobody.
  static func isLink(_ key: WordKey) -> Bool { link.contains(key) }

  /// Whether the word stands inside names: `Anne de la Tour`.
  static func isParticle(_ key: WordKey) -> Bool { particle.contains(key) }

  /// Whether two letters are an abbreviation that everybody uses, so that they are nobody's initials.
  static func isKnownAbbreviation(_ key: WordKey) -> Bool { abbreviations.contains(key) }

  /// Whether two letters with points are one, so that they are nobody's initials.
  static func isDottedAbbreviation(_ key: WordKey) -> Bool { dotted.contains(key) }

  private static let particle = Cues("de du des d la le les van von der den ter ten zu el al bin ibn ben of")

  /// Particles, articles, titles, kinship and the kinds of places and houses.
  private static let link = Cues(
    """
    de du des d la le les l aux au en sur sous lès lez van von der den ter ten zu el al bin ibn ben of the and et und y e o
    s st ste saint sainte san santa mr mrs ms miss mx dr doctor docteur prof professor professeur monsieur madame
    mademoiselle mme mlle m sir lord lady sister brother aunt auntie uncle tante tata tatie oncle tonton cousin cousine
    mamie mémé mémère papi papy pépé mamy mum mummy mom mommy mama mamma dad daddy papa maman nana nan granny grandma
    grandpa gran grandad father mother père mère frère soeur fils fille big little old young petit petite grand grande
    vieux vieille friend ami amie copain copine boss chef jr sr junior senior
    """)

  /// Without these hardly a page is written.
  private static let function = Cues(
    """
    will may can an am as at be by do go he if in is it me my no on or so to up us we are but for had has her him his how
    its nor not off our out she the too was who why you and all any ask let get got say see now own per put ran sat set
    than that them then they this when what with would could should from have here just like more most much must only
    over same some such very well were your tu te se sa si ou où je il ne ni on un une nous vous elle ils son sans dans par
    pas plus pour que qui quoi dont donc mais car comme avec chez tout tous même mes ma mon ton ta tes ses ces cet cette
    ce ci ça va vu su eu y été est sont suis es ai as a ont fait
    """)

  private static let ordinary = Cues(
    """
    abbé able ace ado aimé aimée amande amber ambre ami amour amy ange angel angle année anse apple april archer
    ardent argent art ash aster aube auberge aurore avenir avril azur baby balance bar barber barde baron basile basin
    bass bay bear beau beauté bébé becker beige bell belle berger bestie biche bill bird bishop black blanc blanche
    blaze bleu bliss bloom blossom blue bob bois bon bond bone bonheur bonnet boo boss boucher boulanger bourgeois
    bouvier bow bower bowman box boy brave bridge bright britt bro brook brooks brown bruin brun brune bubba buck bud
    bug bull bureau bush butcher butler byrd cadet cain calin candy caprice caramel card carol carpenter carré carter
    cash castle cave center central centre cerise chance chandler chapel chapman charbonnier chardon charity charme
    charmer charpentier charron chase chasseur chat château chaton chef chene cher cheri chérie cherry chevalier
    chêvre choco chocolat chou chouette chuck church ciel cime clair claire clark clarté claude clay clémence clément
    clerc cliff clou cloud club coach cochet coco cole coleman college collier colombe compagnie company comte conseil
    constance constant content cook cooper coq coral corbeau corbin corde cordier corner cosmos council couture
    couturier craft crane crapaud crème crépin cross cruz cure cyprès dahlia daisy dale dame dan dandy darling dauphin
    dawn day dean dee deer delight delphine department désiré désirée dexter diamond dick dimanche doc dodo don dons
    dot doudou doux dove draper drew driver duc duke dune dusk dust dusty duval earl early earnest east easter ecole
    ed ede eden edge église elder ember emerald emir entreprise ere ernest esprit essence étoile even évêque faith
    falcon farmer faucon fauve fédération fern field fifi finch fisher fleur flint flore flower foi fondation fontaine
    forest forester forêt forge forgeron fort fortune foster foundation fountain fournier fox frank frère friday frost
    gamin gamine garde gardener garland garnet gay gem gene genes genêt gent gin ginger gold good grace grand grange grant grave
    gray green grey griffin gros group groupe guy hall ham hardy harmony harp harper hawk haze hazel heart heath
    heather heaven heir heron high hill hills hirondelle hiver hollow holly honey honor honoré hood hope hôpital
    hospital hôtel houx hui hunt hunter île indigo innocent institut institute iris iron ivoire ivory ivy jack jade jasmin
    jasmine jay jean jeans jeudi jeune jewel job joie joli jolie jonquille jourdain journey joy juin july june juniper
    juste justice keen kiki kinder king kitten kitty knight lab laboratoire lake lamb lambert lambin lance land lane
    lapin lapinou lark laurel laurier lavande law leaf léopard leroy liberté liberty library light lilas lili lily
    lime limited lion lis little lola long lotus lou loulou loup love lovely low ltd lucky lumen lumière lundi lune
    lux lycée mace magnolia maire mairie maison maître major malin mama maman mamie march marchand marché mardi
    maréchal marguerite marin marine mark market mars marsh marteau martial mason mat meade meadow médecin medical
    mélodie melody menuisier mercer mercredi mercy merle merry meunier miel mignon miles mill miller mills mimosa minet
    minette ministère ministry miracle mole mon monday moon moss mouche moulin moumoune muse musée museum myrtille
    myrtle nain nana national neige neuf neuve new nick night nil ninon noble noël noir nono nord north nounou
    nounours nouveau nouvelle nova nuage oak océan office oiseau olive olivier ombre opal orange orchard orchidée orme
    ours owl page paix palmer palmier papa papi papillon papou papy parc parent park parker partners pasteur pat patch
    patience patron patty paume peace peach peanut pearl penny pépé pepper perce perle petit petite pharmacie pharmacy
    phoenix piaf pie pierre pierres pierrot pigeon pike pilgrim pilot pin piper pitchoune pivoine plage poirier pois
    police polo pope poppy porter poste pote potier potter pouce poulain poulet poussin power précieuse press prévost
    price priest prieur primary prime prince princess princesse prior private promise prosper prudence prune public
    puce pumpkin puppy quai queen rabbit rainbow rameau raven ray reading reed reign reine renard rene renée résidence
    restaurant rich ridge river rivers rivière rob robe robin roche rocher rock rocky roi romain romaine roman romarin
    rosa rose roses rosette rosier rossignol rouge route roux rowan royal rubis ruby rusty sable sage sailor salon
    samedi sandy santé saphir sapin sapphire saturday saturne saul saule sauvage savage savanna savior sawyer scholar
    school seal secondary seringue serpent serrurier service services sévère shade shaw shell shepherd short silver
    singe singer sis sissy sky small smith snow social société sol solange solar soleil song sorrel sourire souris
    sparrow spring squirrel star station steel sterling steward stone storm strange street strong studio sucre sue
    sugar summer summers sun sunday sunny surprise swan sweet sweetie swift tailleur tante tata tatie taylor team tech
    teddy temple théâtre thistle thorn thrush thursday thym tiger tigre tillé tilleul titine tonton topaz topaze toto
    tournesol toussaint tower town townsend trésor triton true trust truth tuesday turner université university upper
    usine valentin valentine vallée valley vanille velvet vendredi verger vert victoire vierge villa village ville
    viola violet violette virginie voisin walker wall ward warden warren waters weaver wednesday wells west white wild
    will willow wills win wind winter winters wise wolf wolfe wood woods worth wren yard young zaza zephyr
    """)

  private static let dotted = Cues("am pm us uk eu un tv ps ai rv")
  private static let abbreviations = Cues(
    "am pm tv ok us uk eu un ai ia pc cv ex id hr rh it bd tp pv cd dj vs ps pj rv")
}
