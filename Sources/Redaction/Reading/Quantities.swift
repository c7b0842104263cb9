/// What is counted or measured: after a number these words say that it is an amount of something, and nobody's.
enum Quantities {
  static let units = Cues(
    """
    mg g gr kg mcg µg ug ml cl dl l km m cm mm mi ft lb lbs oz kcal cal calories kj kwh w watts volts degrees degrés degré percent pourcent
    gramme grammes gram grams kilo kilos kilometre kilometres kilomètre kilomètres mètre mètres metre metres meters miles mile feet inches
    litre litres liter liters tonnes tons hectares acres
    seconde secondes second seconds minute minutes min mins heure heures hour hours hrs h jour jours day days semaine semaines week weeks
    mois month months ans an année années year years siècle siècles
    fois times step steps pas mot mots word words page pages signes caractères characters lignes lines pièce pièces pieces
    personne personnes people persons habitants inhabitants morts deaths dead blessés victimes élèves pupils students abonnés abonnées followers
    subscribers vues views likes points pts bpm rpm fps px pixels mb gb tb ko mo go kb mph kmh hz khz mhz ghz
    million millions milliard milliards billion billions thousand mille
    """)
  /// Currencies, as words and codes.
  static let currencies = Cues(
    """
    euro euros eur dollar dollars usd pound pounds quid gbp pence franc francs chf cad aud fcfa cfa xof xaf balles bucks centimes cents cent
    dirham dirhams mad dinar dinars dzd tnd yen jpy roupies rupees inr peso pesos couronnes sek nok dkk pln zloty zlotys
    """)
}
