/// Words that are part of what identifies and do not identify themselves: the street of an address, the hospital of a ward, the
/// month of a date, titles, kin, numbers in words, and the little words between them.
enum GenericWords {
  /// Whether a word says nothing about anybody, wherever it stands.
  static func contains(_ key: WordKey) -> Bool { little.contains(key) || kinds.contains(key) }

  /// Whether a word says what kind of place or body a name belongs to: a part of an address, a hospital, a bank.
  static func isKind(_ key: WordKey) -> Bool { kinds.contains(key) }

  private static let little = keys(of: littleWords)
  private static let kinds = keys(of: kindWords)

  private static func keys(of words: String) -> Set<WordKey> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)) })
  }

  private static let littleWords = """
    the and for from with without into onto near our your his her its their this that these those was were are not but all
    les des une aux dans pour par sur sous chez avec sans entre vers mon mes ton tes son ses notre nos votre vos leur leurs
    cet cette ces que qui est sont pas mais lez lès près van von der den del della dos das las los bin ben ibn

    mister missus miss madam sir lord lady doctor professor father mother sister brother aunt uncle auntie cousin grandma
    grandpa granny nana mum mom mummy mommy dad daddy papa maman mamie papi papy mémé pépé tante tonton oncle cousine frère
    soeur sœur père mère fille fils monsieur madame mademoiselle maître docteur professeur son daughter wife husband
    partner friend nephew niece neveu nièce mari femme ami amie mrs mme mlle messieurs mesdames

    january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv fév févr avr
    juil déc monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi
    vendredi samedi dimanche day days week weeks month months year years morning evening night noon midnight born birthday
    jour jours semaine semaines mois ans année années matin soir nuit midi minuit né née naissance anniversaire aged old
    spring summer autumn winter christmas easter printemps été automne hiver noël pâques

    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million first second third fourth fifth
    sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
    nineteenth twentieth thirtieth zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize
    vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent cents mille million millions
    premier première deuxième troisième demi demie

    euro euros dollar dollars pound pounds franc francs cent cents centime centimes pence quid usd eur gbp chf cad bucks
    balles

    phone telephone mobile number fax mail email address link website account password code reference file case room plate
    passport card person word location organisation organization date age name handle téléphone numéro portable fixe
    courriel adresse lien site compte dossier référence chambre plaque passeport carte personne mot lieu organisation âge
    nom pseudo secret somme sum amount

    http https www com org net fr uk ie be ch ca eu us gov edu html htm php gmail googlemail hotmail outlook yahoo icloud
    orange wanadoo laposte live msn proton protonmail gmx sfr bbox
    """

  private static let kindWords = """
    street road avenue lane drive close court square place crescent terrace gardens grove hill park row walk way mews parade
    boulevard highway route alley mount quay wharf block building house flat apartment floor suite room unit box estate
    north south east west upper lower great little old new saint upon rue allée allées chemin impasse quai cours passage
    sentier voie ruelle faubourg montée esplanade résidence immeuble bâtiment appartement appart étage escalier porte hameau
    lieu-dit lieu dit bis ter quater cedex sainte nord sud est ouest haut bas grand grande petit petite vieux vieille

    hospital clinic surgery practice ward unit department school college university academy nursery primary secondary high
    church cathedral mosque temple synagogue library museum station airport prison police court office bank pharmacy
    restaurant café cafe bar pub hotel shop store market bakery company firm agency association foundation institute society
    club team group centre center service services council ministry trust theatre cinema gym hall limited ltd inc llc plc corp
    hôpital clinique cabinet service unité école collège lycée université académie crèche maternelle élémentaire faculté fac
    église cathédrale mosquée synagogue bibliothèque médiathèque musée gare aéroport prison commissariat gendarmerie
    tribunal mairie bureau banque pharmacie brasserie hôtel magasin marché boulangerie société entreprise agence association
    fondation institut club équipe groupe centre conseil ministère théâtre cinéma salle maison médical médicale sarl sas eurl
    city town village county state country region island river lake ville commune canton département région pays île lac
    fleuve rivière mont montagne forêt plage port pont tour
    """
}
