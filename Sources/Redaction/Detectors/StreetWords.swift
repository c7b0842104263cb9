/// The words that streets, flats and boxes are called by.
enum StreetWords {
  // MARK: French (La Poste, SNA; NF Z10-011 annex)

  static let french = Cues(
    """
    rue r avenue av ave bd bld bvd blvd boulevard chemin ch che chem impasse imp allé allée allées all place pl quai route rte cours passage pass square sq villa
    lotissement lot sentier sente venelle faubourg fg montée traverse promenade esplanade clos voie ruelle chaussée mail cour rond-point parvis cité galerie
    rocade traboule côte carrefour placette drève chee galeries rang terrasse
    páirc cois bóthar sráid ard cnoc gleann cluain radharc lána plás corrán céide
    """)
  static let certainFrench = Cues(
    "rue avenue boulevard chemin impasse allée allées quai venelle faubourg ruelle chaussée av bd r")
  /// Words that begin a sentence more often than they name a street.
  static let unsureFrench = Cues("place passage square cité clos esplanade")
  static let of = Cues("de du des d")
  static let particles = Cues(
    "de du des la le les l d à aux au en sur sous et saint sainte st ste lès der den von van na")
  /// Before a street in small letters: somebody is there.
  static let whereabouts = Cues(
    "suis es est sommes êtes sont habite habites habitait habitais habitons vit vis rdv gare garé garée passe passé arrive reste"
  )
  /// Words that lead from a street to its town.
  static let towards = Cues("à au aux en")
  static let months = Cues("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
  static let estates = Cues("résidence résidences lotissement hameau domaine copropriété clos quartier zac zi za")
  static let lieu = Cues("lieu")
  static let dit = Cues("dit")

  // MARK: English (USPS Publication 28, appendix C1; Royal Mail)

  static let english = Cues(
    """
    alley aly annex anx arcade arc avenue ave av bayou byu beach bch bend bnd bluff blf bluffs bottom btm boulevard blvd branch br bridge brg brook brk brooks burg
    burgs bypass byp camp cp canyon cyn cape cpe causeway cswy center ctr centers circle cir circles cliff clf cliffs club clb common cmn commons corner cor
    corners course crse court ct courts cts cove cv coves creek crk crescent cres crest crst crossing xing crossroad crossroads curve dale dl dam dm divide dv
    drive dr drives estate est estates ests expressway expy extension ext extensions fall falls fls ferry fry field fld fields flds flat flt flats ford frd fords
    forest frst forge frg forges fork frk forks fort ft freeway fwy garden gdn gardens gdns gateway gtwy glen gln glens green grn greens grove grv groves harbor hbr
    harbors harbour haven hvn heights hts highway hwy hill hl hills hls hollow holw inlet inlt island is islands isle isles junction jct junctions key ky keys knoll knl
    knolls lake lk lakes land landing lndg lane ln light lgt lights loaf lf lock lck locks lodge ldg loop mall manor mnr manors meadow mdw meadows mews mill ml mills
    mission msn motorway mtwy mount mt mountain mtn mountains neck nck orchard orch oval overpass opas park parks parkway pkwy parkways pass passage path pike pine pines
    place pl plain pln plains plaza plz point pt points port prt ports prairie pr radial ramp ranch rnch rapid rapids rest ridge rdg ridges river riv road rd roads route
    row rue run shoal shl shoals shore shr shores skyway spring spg springs spgs spur spurs square sq squares station sta stravenue stra stream strm street st
    streets summit smt terrace ter terr throughway trwy trace trce track trak trafficway trfy trail trl trailer tunnel tunl turnpike tpke underpass upas union un
    unions valley vly valleys via viaduct viad view vw views village vlg villages ville vl vista vis walk walks wall way ways well wells wl
    close cl rise parade pde quay wharf strand yard gate fold croft drove brae wynd vennel copse dene mead side end bank bottom broadway chase drift esplanade boreen
    access laneway roadway roadside reach brace circlet circus claim colonnade concourse connection cutting dash deviation distributor easement edge elbow entrance fairway
    firetrail follow footway frontage gap grange interchange intersection landing lees line link little lookout lower nook outlook parklands part pathway promenade quad quadrant
    quays rampart retreat return right ring rising rosebowl round rue service siding slope sound strip subway thoroughfare tor towers triangle waters waterway wood woods
    nagar chowk marg ganj zila colony sarani bagh gali byway artery riviera glade mew
    cottages house court vale villas buildings mansions paddock paddocks circuit
    """)
  static let certainEnglish = Cues(
    "street road avenue lane boulevard rd ave blvd terrace crescent drive close gdns cres cresc")
  /// Those that name a street also without a number: `Castle Hill Road`.
  static let aloneEnglish = Cues(
    "street road avenue lane drive boulevard terrace crescent mews close rd ave blvd highway parkway quay row turnpike gardens"
  )
  static let numberedRoads = Cues("highway hwy route rt rte road rd interstate freeway fm cr sr farm")
  static let englishParticles = Cues("of the de la le del el los las san y and on upon du des")
  static let directions = Cues(
    "n s e w ne nw se sw north south east west northeast northwest southeast southwest lower upper nord sud est ouest")
  static let counted = Cues("more other different new long short big small old busy narrow empty main")
  static let notBefore = Cues(
    "blocks down up along across off into onto another same every each next last first cross main")
  static let stops = Cues(
    """
    the a an of on in to at my our your his her their this that these those and or but for from with by as is was are were be been i we you he she it they me us
    him them what which who when where how why no not some any all one two three there here then than so if too very just more most down up along away per off
    le la les un une des du de et ou mais pour par avec sans dans sur sous chez ce cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous
    ils elles est était sont qui que quoi où quand comment ne pas plus très trop puis demain hier en au aux à
    """)

  // MARK: Other countries

  /// Types that stand before the name.
  static let foreignBefore = Cues(
    """
    via viale piazza piazzale corso vicolo largo strada contrada calle c cl avenida avda av plaza pza paseo carrer carretera ctra ronda travesía camino glorieta rua
    travessa tv praça praca estrada rúa alameda ul ulica aleja al osiedle os pl jalan jl ulitsa bulevardul calea strasse lungomare rue avenue
    """)
  /// Types that stand after the name as a word of their own.
  static let foreignAfter = Cues(
    "vei veg vej väg vägen gata gate straat weg strasse str allee platz plads katu kuja út utca tér körút laan plein ulice náměstí trg cesta ulica plass stræde"
  )
  /// Those that are common words of their language when in lower case.
  static let foreignCapitals = Cues(
    """
    incrocio rotonda stretto borgo canale cañada cuesta pasadizo acceso urbanización callejón pasaje vereda parque chácara viaduto vale loteamento condomínio conjunto colônia
    distrito estação favela fazenda feira jardim ladeira lago lagoa morro núcleo passarela pátio praia quadra recanto residencial setor sítio trecho trevo vila parc campo esplanada
    plac rynek skwer náměstí nábřeží quinta beco calçada urbanização bairro sokak caddesi cadde bulvarı mahalle intrarea aleea splaiul
    """)
  static let foreignParticles = Cues(
    "de del della dei degli delle di da do dos das d la las los el le les san santa sant y e i al van den der von zum zur am"
  )
  /// Endings of street names in one word.
  static let foreignEndings: [[UInt8]] = [
    "ring", "dreef", "baan", "pad", "hof", "weide", "park", "strasse", "straße", "gasse", "weg", "platz", "allee",
    "ufer", "damm", "str", "gata", "gatan", "gate", "vei", "veien", "vegen", "vagen", "vej", "vejen", "gade", "stien",
    "stræde", "backen", "grand", "plan", "tie", "katu", "kuja", "polku", "raitti", "laan", "straat", "steeg", "gracht",
    "kade", "plein", "dijk", "singel", "hof", "utca", "torget", "plass", "bakken", "allé", "alle",
  ].map { Array($0.utf8) }

  // MARK: Flats and boxes

  static let units = Cues(
    """
    flat apt apartment unit studio app appt apart appart appartement bât bâtiment batiment
    """)
  /// Of those that are no part of an address by themselves.
  static let moreUnits = Cues(
    "suite ste bureau esc escalier étage hall bte boîte spc space trailer floor fl rm room lot entrée interphone maisonette bungalow porte level lvl piano appartamento interno scala piso puerta planta local apto bloco sala casa etg stock top tür whg wohnung"
  )
  static let addressed = Cues("address adresse addresses")
  static let living = Cues(
    "live lives lived living moved move moving send sent ship address stay stayed staying house flat home habite habitait vit"
  )
  static let things = Cues("fois heures heure h enfants filles garçons chats amis")
  static let numberedHouses = Cues("suite ste studio flat unit block house villa")
  static let numberWords = Cues("no nos n nr number numéro num")
  static let rooms = Cues("pièces pièce chambres bedroom bedrooms bed rooms room personnes people mates mate bed")
  static let sides = Cues("gauche droite dr g gche dte face left right front rear fond")
  /// What houses with a name of their own are called.
  static let houses = Cues(
    "cottage cottages house farm farmhouse lodge hall forge mill barn barns rectory vicarage manor villa court grange dairy chapel bungalow croft stables orchard gables laurels oaks elms firs old cottage residence tower point"
  )
  static let floors = Cues("floor étage fl etg")
  static let boxes = Cues("box bp cs tsa postfach casier")
  static let postBox = Cues("box")
  static let office = Cues("po p.o p o post office")
  static let routes = Cues("psc unit cmr rr hc route rd")
  static let ruralRoutes = Cues("rr hc")
  static let rural = Cues("rural star highway contract")
  static let military = Cues("apo fpo dpo bfpo")
  static let ships = Cues("uss usns usnv usnv usav uscgc hms psc unit cmr")
  static let afterHouse = Cues("à in près à near at chez")
}
