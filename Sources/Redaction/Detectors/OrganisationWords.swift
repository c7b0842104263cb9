/// The words that institutions, firms and clubs are known by.
enum OrganisationWords {
  /// French words that stand before the name.
  static let before = Cues(
    """
    lycée collège école université univ fac faculté maternelle crèche internat pensionnat institut ifsi iut insa iep cfa conservatoire auto-école primaire élémentaire
    clinique hôpital chu chr chru ch ehpad maternité polyclinique dispensaire cmp cmpp ime itep esat mecs foyer sessad csapa hospice sanatorium ssr usld
    résidence garage boulangerie pâtisserie boucherie restaurant resto café bar hôtel brasserie pizzeria pub taverne auberge camping gîte chambre-d-hôtes pharmacie librairie
    cabinet entreprise société sarl sas sasu eurl sci ets établissements établissement groupe start-up startup boîte usine agence étude banque mutuelle notaire fonderie imprimerie
    association asso club amicale fédération syndicat fondation église paroisse mosquée synagogue temple chapelle cathédrale basilique abbaye monastère couvent presbytère
    troupe fanfare chorale compagnie collectif salon boutique crêperie épicerie fromagerie poissonnerie
    mairie gymnase stade théâtre cinéma médiathèque bibliothèque salle-des-fêtes studio atelier haras domaine château caserne régiment prison commissariat brigade
    """)
  static let universities = Cues("université univ fac faculté iut lycée collège école")
  static let adjectives = Cues(
    "privé privée public publique catholique maternelle primaire élémentaire général technique professionnel hospitalier universitaire municipal municipale dentaire médical vétérinaire"
  )
  static let particles = Cues("de du des la le les l d à aux au en sur")
  static let towards = Cues("à au aux en sur")
  static let chez = Cues("chez")
  static let prepositions = Cues("at for with by")
  static let work = Cues(
    """
    travaille travailles travaillé travaillais travaillait travailler bosse bossé bossais bossait bosser embauché embauchée embauche stage cdi cdd client cliente licencié licenciée viré virée
    salarié salariée employé employée entretien boulot alternance mission apprenti apprentie poste job jobs work works worked working employed hired intern internship interned interview interviewed
    fired contract shift shifts
    """)
  /// After these a name follows, of whatever was spoken of.
  static let calling = Cues(
    "called named being nommé nommée appelé appelée baptisé baptisée intitulé s'appelle appelle")
  static let caring = Cues("care members member regulars")
  /// What has a name of its own that ordinary words may make up.
  static let bodies = Cues(
    """
    band charity choir company firm shop café cafe pub place restaurant club team society agency employer bakery bookshop bar hostel hotel gallery nursery startup
    cooperative coop collective troupe squad house cottage boat barge home clinic practice group salon gym studio venue
    groupe asso association entreprise boîte magasin boutique café bar resto restaurant troupe fanfare chorale compagnie collectif salon maison bateau péniche gîte endroit lieu
    """)
  static let employers = Cues("employeur employeuse patron boîte pour")
  static let beginning = Cues("le la les l un une à au aux mon ma mes nos notre votre chez the our")
  static let hiring = Cues("recrute embauche newsletter recrutent")
  static let ladies = Cues("our")
  static let lady = Cues("lady")
  static let and = Cues("and")
  /// Small words inside a name.
  static let small = Cues(
    "of the and to for in on at by not de du des la le les l d et en sur sous dans pour à au aux chez ou")
  static let notFirms = Cues(
    "i the a my home night weekends least last first all once nhs easter christmas it us me mum dad god")

  static let of = Cues("of")
  static let the = Cues("the")
  static let linking = Cues("of the and for de la du")
  static let ofHeads = Cues(
    "university college church school institute hospital academy bank parish cathedral society association ministry department league order friends sisters"
  )

  /// English words that end the name.
  static let after = Cues(
    """
    school schools primary secondary comprehensive elementary infants juniors grammar prep college university uni academy kindergarten nursery preschool playgroup montessori high
    hospital hospitals clinic clinics surgery infirmary hospice practice centre center medical dental orthodontics ward maternity rehab lodge home homes
    church chapel cathedral abbey priory mosque synagogue temple parish mission ministries
    ltd limited inc llc llp plc gmbh ag corp corporation company co group sons partners bank holdings enterprises industries associates
    solicitors lawyers attorneys accountants architects consulting consultants insurance assurance mutual logistics motors motor plumbing construction builders foods textiles
    technologies systems solutions software labs laboratories pharmaceuticals media energy airlines airways railways lettings recruitment cleaning catering bakery butchers florists
    opticians dentists chemist chemists pharmacy vets veterinary haulage engineering turbines steel works mills brewery foundry financial capital securities realty
    fc afc rfc cfc united rovers rangers wanderers athletic harriers club society association foundation trust institute council agency studio studios
    removals scaffolding housing haberdashery roofing joinery landscaping cleaners movers barbers roasters farms estates electrics upholstery joiners
    gym hotel inn cafe café restaurant bistro arms pub tavern bar theatre theater library museum camp unit barracks base academy hostel
    department prison jail hmp court station bookshop books stables choir orchestra regiment battalion cricket rugby
    """)
  /// Of those, the ones that firms end in: names before them may be parted by commas.
  static let firms = Cues(
    "ltd limited inc llc llp plc corp corporation company co group sons partners associates solicitors lawyers attorneys accountants architects"
  )
  /// Words that tell no institution from another.
  static let generic = Cues(
    """
    high primary secondary middle elementary junior senior grammar medical general city county state national local community old new public private our my his her their your
    the a an this that international north south east west upper lower care nursing day night catholic sunday boarding infant infants boys girls children childrens women womens men mens
    mental health social district central village town parish holy free big little good best great whole other next last first second third some every each any no
    police fire post train bus gas power radio tv space coffee youth sports swimming tennis football golf book film drama chess running yacht working dance art music law business
    i and or but so then when after before at in on to from with by for of as if it is was we he she they you not just only also too very still even
    public privé privée catholique municipal municipale central centrale général générale national nationale supérieur supérieure grand grande petit petite nouveau nouvelle
    """)
  /// Words that begin no name.
  static let notFirst = Cues(
    """
    the a an this that my our his her their your i and or but so then when after before at in on to from with by for of as if it is was we he she they you not just mr mrs ms miss dr
    prof dear hello hi yes no monsieur madame m mme mlle today yesterday tomorrow
    """)
  static let saints = Cues("st saint our holy sacred")
  static let numbered = Cues("ward building hut platoon battalion regiment squadron company brigade")
  static let troops = Cues("platoon battalion regiment squadron company brigade")
  static let partners = Cues("fils associés frères cie sœurs sons brothers bros co partners filles")
  static let brothers = Cues("frères brothers bros sœurs")
  static let sons = Cues("fils associés")
}
