import Testing

@testable import Redaction

@Suite struct AgeDetectorTests {
  @Test(arguments: [
    "he's ⟦27⟧ years old", "I'm ⟦42⟧.", "I am ⟦42⟧ and tired", "a ⟦42⟧-year-old woman", "a ⟦42⟧ year old",
    "turned ⟦40⟧ today", "aged ⟦7⟧", "my ⟦6yo⟧", "⟦f23⟧", "⟦24M⟧ here", "(⟦34F⟧)",
    "Grandad turned ⟦eighty-four⟧.", "when I was ⟦seven⟧.", "⟦Nine⟧ years old and she apologises",
    "a ⟦fifty-six⟧ year old lady", "I'm ⟦eighty-five⟧ and I'm well", "she is ⟦12⟧", "at the age of ⟦16⟧", "at age ⟦30⟧",
    "my ⟦twenty-six⟧-year-old son", "he'll be ⟦18⟧ in June", "age: ⟦34⟧", "Age ⟦34⟧", "she was only ⟦19⟧ when",
    "he turns ⟦5⟧ on Friday", "my mother, ⟦71⟧, lives alone", "Sam (⟦12⟧) and Eve", "I was ⟦17⟧ at the time",
    "her ⟦40th⟧ birthday", "my ⟦thirtieth⟧ birthday", "just turned ⟦21⟧!", "im ⟦15⟧ lol", "⟦16⟧ y/o", "⟦3 months⟧ old",
    "a ⟦3-month⟧-old baby", "when he was ⟦5⟧", "⟦19⟧ yrs old", "I'm a ⟦33⟧ year-old nurse", "he died at ⟦93⟧",
    "at ⟦fifty-three⟧ I learnt to whistle", "when I was ⟦twelve⟧ we had a dog", "by ⟦fifteen⟧ she had read it all",
    "the kids (⟦9⟧, ⟦6⟧ and ⟦2⟧) slept", "someone of ⟦twenty-two⟧", "almost ⟦forty⟧ and renting",
    "it's my ⟦21st⟧ on Saturday",
    "she must be ⟦eighty⟧ by now", "we were ⟦seventeen⟧ and stupid", "we were six at table", "seven of us went",
    "at six I gave up",
    "she looks ⟦50⟧", "hit ⟦50⟧ last week", "I’m ⟦fourteen and a half⟧", "⟦24⟧/M/Leeds", "a woman of ⟦60⟧",
    "almost ⟦18⟧ years of age", "in his ⟦fifties⟧", "She's in her ⟦late sixties⟧", "Mehmet, ⟦mid-thirties⟧, odd socks",
    "in my ⟦late 30s⟧", "a ⟦forty-something⟧ mum", "I am ⟦seventy-odd⟧.", "an ⟦octogenarian⟧",
    "at ⟦four-and-twenty⟧ he wed",
    "a son at ⟦six and forty⟧, and", "four-and-twenty blackbirds", "in his ⟦eighty-third⟧ year",
    "in my ⟦twentieth⟧ year",
    "a sprightly ninety-one", "She is a sprightly ⟦ninety-one⟧ and swears", "⟦Four and three-quarters⟧, and already",
    "she's ⟦two and a bit⟧.", "⟦six hours⟧ old", "male, ⟦54⟧, in for his knees", "Child K, ⟦9⟧; child M, ⟦6⟧; mother",
    "⟦Forty⟧ he'd be.", "Ezekiel (⟦10 wks⟧, heart)", "⟦twelve⟧ going on a ⟦hundred⟧",
    "the big ⟦five⟧-oh", "Kids ⟦4⟧, ⟦6⟧ and ⟦13⟧", "the boys, ⟦eleven⟧ and ⟦six⟧, slept", "my sister's ⟦8mo⟧",
    "he owns to ⟦fourteen⟧, looks ⟦ten⟧.", "she is ⟦17⟧ to-morrow", "he lived to ⟦ninety-four⟧.",
    "Nan, now ⟦81⟧, swears",
    "She's knocking on ⟦seventy⟧.", "\"How old are you?\" \"⟦Nine⟧.\"", "me (⟦34⟧) and him", "her sweet ⟦sixteen⟧",
    "⟦33⟧, single, allergic to cats", "brenda is ⟦15⟧ btw", "the twins are ⟦three⟧.", "at ⟦101⟧ or ⟦97⟧ depending",
    "I was ⟦nine⟧ that summer", "Tom ⟦9⟧ and Lily ⟦6⟧, asleep", "my ⟦80-something⟧ neighbour", "he's ⟦fortyish⟧",
    "At ⟦sixty-odd⟧ you'd think", "⟦6mths⟧ old", "Happy ⟦30th⟧!", "for my ⟦fiftieth⟧ we went",
    "the twins, ⟦8⟧, slept",
    "mum of two (⟦7½⟧ and ⟦11⟧)", "I was ⟦six⟧ when we left the farm and ⟦nine⟧ when we came back",
  ])
  func `ages are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: AgeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "j’ai ⟦34⟧ ans", "à ⟦trente-quatre⟧ ans", "elle a ⟦4⟧ ans et elle croit", "âgée de ⟦82⟧ ans", "mon fils de ⟦6⟧ ans",
    "un enfant de ⟦neuf⟧ ans", "Suzie, ⟦8⟧ ans, a été", "Lila (⟦6⟧ ans samedi !!)", "Il a fêté ses ⟦40⟧ ans",
    "mes ⟦trente⟧ ans",
    "j’avais ⟦onze⟧ ans", "elle est morte à ⟦16⟧ ans", "Il aurait eu ⟦cent⟧ ans", "⟦soixante-dix-neuf⟧ ans",
    "elle va sur ses ⟦vingt et un⟧ ans", "⟦quatre-vingt-douze⟧ ans", "bébé de ⟦18 mois⟧", "à l’âge de ⟦12⟧ ans",
    "son ⟦30e⟧ anniversaire", "pour ses ⟦18⟧ ans",
    "Père, ⟦90⟧ ans, a reconnu", "j’ai ⟦16ans⟧", "⟦17 ans et demi⟧", "des genoux de ⟦70⟧ ans", "âge : ⟦34⟧",
    "mes enfants ont ⟦9⟧, ⟦6⟧ et ⟦2⟧ ans", "elle vient d'avoir ⟦vingt⟧ ans", "j'en ai ⟦trente-neuf⟧, elle aussi",
    "on était six à table",
    "dans la ⟦soixantaine⟧", "un homme d'une ⟦trentaine⟧ d'années", "une ⟦septuagénaire⟧ qui débute",
    "« ⟦Soixante⟧ balais, ma vieille »",
    "la petite ⟦cinquantaine⟧", "il a passé la ⟦quarantaine⟧", "dans sa ⟦quatre-vingtième⟧ année",
    "Le bébé a ⟦11 jours⟧,",
    "mon fils Achille, ⟦3½⟧ ans", "de mes ⟦dix⟧ à mes ⟦seize⟧ ans", "elle frôle les ⟦soixante-dix⟧ ans",
    "pas mal pour ⟦cinquante-huit⟧ ans",
    "j'avais dans les ⟦huit⟧ ans", "Quel âge j'avais ? ⟦Neuf⟧ ans, je crois", "Léontine, ⟦quatre jours⟧.",
    "les ⟦80⟧ ans de ma mère", "pr les ⟦12⟧ ans de timothée", "depuis peu, ⟦34⟧ ans, pompe", "elle a eu ⟦4⟧ ans samedi",
    "Elle a presque ⟦six⟧ ans.", "elle a pris ses ⟦40⟧ ans avec humour", "sa ⟦septante-deuxième⟧ année",
    "j'ai la ⟦trentaine⟧",
    "des ados de 13-⟦15⟧ ans",
    "⟦quarante-quatre⟧ bougies",
    "F, ⟦28⟧ ans", "J'ai eu ⟦37⟧ ans hier", "il a ⟦3 ans et demi⟧", "elle a 20 ans de plus",
    "une fille de ⟦17⟧ ans avec un chien", "Lola avait ⟦trente-deux⟧ ans, lui ⟦cinquante⟧, et",
    "J'ai aujourd'hui ⟦trente⟧ ans, dit-il",
    "Elle allait sur ⟦vingt-six⟧ ans.", "ma tante avoue ⟦soixante⟧ ans", "Nour a eu ⟦neuf semaines⟧ lundi",
    "J'ai ⟦15⟧ ans, bientôt ⟦16⟧, et",
    "Jean a eu trois mois de répit", "on a eu six jours de pluie", "rendez-vous à 18 heures, moi 3 parts",
  ])
  func `ages are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: AgeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "dans sa ⟦soixante-treizième⟧ année", "in her ⟦ninth⟧ decade",
    "in my ⟦7th⟧ decade, still",
    "Mathurin est ⟦né avec le siècle⟧, et", "she was ⟦born with the century⟧", "a man as ⟦old as the century⟧",
    "celebrated her ⟦three-quarters of a century⟧ on a zip wire", "il a fêté son ⟦demi-siècle⟧ hier",
    "Mamie a ⟦quatre fois vingt⟧ ans samedi", "the dirty ⟦thirty⟧!!! (⟦thirty five⟧ but who's counting)",
    "la plus jeune ⟦onze mois⟧, le plus vieux ⟦nonante⟧ ans", "the eldest ⟦nine months⟧ and teething",
    "ils ont en moyenne ⟦quatre-vingt-sept⟧ ans et",
    "moi, au milieu, ⟦vingt et un⟧ hivers et un CAP", "une vie de ⟦quatre-vingt-quatre⟧ ans, et",
    "il aura donc ⟦dix-neuf⟧ ans cette année (⟦76⟧ pour la Sécu)",
    "la sœur a dit « ⟦quarante⟧ ans », l’autre « ⟦trente⟧ et bien tapés »",
    "⟦Four and a bit⟧, with a bag bigger than he is",
    "⟦cinquante⟧ ans bien sonnés",
  ])
  func `ages told in unusual ways are found`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: AgeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "for half a century", "un demi-siècle de mariage", "three quarters of a century ago", "trois étés de suite",
    "a decade ago", "in its third decade",
    "une vie de dix ans de galères", "deux fois trois ans", "four and a bit miles", "the youngest of nine",
    "nés avec des dents", "la maison est née avec le jardin",
  ])
  func `stretches of time and shares stay`(text: String) {
    #expect(MarkedText(text).found(by: AgeDetector.self) == [])
  }

  @Test(arguments: [
    "for 12 years", "12 years ago", "two years of marriage", "I was 5 minutes late", "I'm 100 percent sure",
    "it is 7 o'clock", "it's 5", "at seven", "at 7", "there are 12", "she is 5 foot 2", "he was 3rd", "in 10 years",
    "five years later",
    "they were two", "I have 3", "after 30 years together", "a two-year course", "he was one of them",
    "she's one in a million", "I am one", "sentenced to 15 years", "5 months pregnant", "he is 10 times better",
    "depuis dix ans", "il y a 3 ans", "pendant 5 ans", "dans deux ans", "la quarantaine", "tous les 4 ans", "en 10 ans",
    "ça fait 6 ans", "quinze ans de mariage", "ancienneté onze ans", "deux ans après", "vingt-trois ans d’abstinence",
    "prendre cinq ans ferme",
    "un bail de 3 ans", "cela a duré sept ans", "tous les ans", "3 mois plus tard", "pour deux ans", "F1", "M6", "24/7",
    "A4", "il a 3 chats", "elle en a 12", "au bout de 2 ans", "un prêt sur 20 ans", "j’y travaille depuis 12 ans",
    "a 7 year sentence", "the 30 Years War", "ten years on", "over 20 years", "10 years in prison",
    "we are 12 at table", "in the sixties", "the late eighties", "sixty-odd pages", "une trentaine de pages",
    "pendant la quarantaine",
    "a whole twenty minutes", "in his second year", "en quatrième année", "the big seven banks", "by ten to six",
    "between ten and twelve pages",
    "une soixantaine d'élèves", "twenty-one pages", "it is just gone seven", "five or six times",
    "the thirties were hard",
    "kids 4 to a room", "dix à vingt pages",
  ])
  func `durations, counts and times stay`(text: String) {
    #expect(MarkedText(text).found(by: AgeDetector.self) == [])
  }

  @Test(arguments: [
    "I'm", "42", "ans", "à ans", "-year-old", "0 ans", "999 ans", "４２ ans", "⟦", "turned", "years old",
    "\u{0}42\u{0}ans", "a a a a", "I'm 99999999999999999999",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: AgeDetector.self))
  }
}
