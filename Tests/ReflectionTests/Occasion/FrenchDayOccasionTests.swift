import Journal
import Testing

@testable import Reflection

/// What a French page of an ordinary day is about, and what only looks like it.
@Suite struct FrenchDayOccasionTests {
  private func kinds(_ text: String) -> [Occasion.Kind] {
    OccasionReader.occasions(Passage(text, language: .french)).map(\.kind)
  }

  @Test(arguments: [
    ("L’enterrement de Monsieur Riou, ce matin. L’église était pleine.", Occasion.Kind.funeral),
    ("Deuxième FIV ratée. On a rangé les seringues.", .childless),
    ("Grippe. J’ai 39 de fièvre et la fenêtre tourne.", .illDay),
    ("Chambre 208. La perfusion de maman goutte.", .hospital),
    ("Le médecin ne m’a pas écoutée. C’est le stress, d’après lui.", .notHeard),
    ("Levée trois fois pour le tourner. L’auxiliaire de vie vient à dix heures.", .care),
    ("Mon père a tellement vieilli depuis Noël.", .parentAges),
    ("Mon amie commence la chimio mardi.", .friendIll),
    ("Une semaine sur deux sans eux. La garde alternée a commencé.", .divorce),
    ("Rester ou partir. Il dort à côté.", .doubtLove),
    ("Ils se sont mariés à la mairie, et elle a pleuré dans son bouquet.", .wedding),
    ("Il m’a embrassée devant le cinéma. J’ai des papillons.", .crush),
    ("Elle s’est endormie sur mon épaule devant la série.", .tender),
    ("Nous avons refait l’amour, après tout ce temps.", .desire),
    ("Cinq heures. Il tète encore, je regarde le jour venir.", .newParent),
    ("Mon fils a donné son manteau à un copain. Je suis tellement fière de lui.", .childProud),
    ("Mon aînée s’est installée dans son studio. Je mets encore la table pour quatre.", .childLeaves),
    ("Mes parents ont fouillé mon téléphone.", .teenParents),
    ("Ma sœur et moi, deux heures au bout du fil.", .siblings),
    ("On s’est encore disputés, pour une histoire de volets.", .quarrel),
    ("Je lui ai demandé pardon sur le palier.", .apology),
    ("Je n’arrive toujours pas à lui pardonner.", .notForgive),
    ("J’ai enfin dit non à ma belle-mère.", .boundary),
    ("J’aurais dû lui répondre. Quinze ans que j’y pense.", .regret),
    ("J’ai oublié le spectacle de ma fille. Elle a attendu.", .forgotIt),
    ("J’ai appelé la directrice maman. La honte.", .embarrassed),
    ("Il m’a traitée de bonne à rien devant les invités.", .humiliated),
    ("On m’a cédé sa place dans le bus. Un garçon m’a laissé sa place dans le bus.", .age),
    ("Tous mes amis ont acheté. Moi j’ai encore un coloc.", .compare),
    ("Samir a traversé la ville pour m’apporter des piles.", .friendThere),
    ("Une dame m’a aidée à porter la poussette.", .kindness),
    ("Le pays me manque, même la poussière.", .homesick),
    ("Ma tante est passée nous voir.", .visit),
    ("Réveillon chez mes parents, les cousins, le bruit.", .feast),
    ("L’oral est demain. Je relis mes fiches, les mains moites.", .examNerves),
    ("Premier jour au bureau. J’ai retenu trois prénoms.", .firstDay),
    ("Dernier jour au bureau, un gâteau, et les collègues autour.", .lastDay),
    ("J’ai été licenciée ce matin.", .redundant),
    ("Les heures sup s’ajoutent aux heures sup.", .overwork),
    ("Mon chef m’a hurlé dessus pour une agrafe.", .boss),
    ("On a livré la commande à l’heure. Quelle équipe, une sacrée équipe.", .teamwork),
    ("Au bureau, je me demande à quoi je sers. Les réunions.", .boredJob),
    ("Ma thèse n’avance pas. Même chapitre depuis mai.", .studyStuck),
    ("Dernière mensualité payée ce matin.", .debtPaid),
    ("J’ai perdu la montre de grand-père.", .lostThing),
    ("On m’a volé mon vélo devant la gare.", .stolen),
    ("J’ai failli renverser un cycliste.", .nearMiss),
    ("La CAF : 50 minutes d’attente et mon dossier est incomplet.", .officeWar),
    ("Quarante cartons dans le salon, on rend l’appartement lundi.", .moveHouse),
    ("J’hésite entre Lyon et rester ici. Je dois répondre lundi.", .decision),
    ("Dix heures de bus, et la mer au bout.", .travel),
    ("J’ai rechuté. Une bouteille, puis l’autre.", .relapse),
    ("J’ai couru 12 km sous la pluie.", .sport),
    ("J’ai enfin osé lui parler.", .courage),
    ("Je me repasse la réunion en boucle.", .worryLoop),
    ("Je suis complètement vidée ce soir.", .tired),
    ("Envie de rien. Le ciel est bas.", .low),
    ("Une bonne journée, simple.", .fineDay),
    ("Je m’ennuie tellement.", .bored),
    ("Marché au bord du canal, un héron sur le ponton.", .nature),
    ("J’ai pleuré devant un film, moi qui ne pleure jamais.", .art),
    ("Neuf pots de confiture. La cuisine sent la prune.", .cooked),
    ("Je suis tombée sur une vieille photo de nous trois.", .memory),
    ("J’ai rêvé que la maison flottait.", .dream),
    ("J’ai allumé une bougie à l’église, pour personne en particulier.", .faith),
    ("J’ai éteint les infos, je n’en pouvais plus des images.", .world),
    ("La psy m’a demandé ce que je voulais, moi.", .therapy),
    ("Merci pour ce toit, merci pour la soupe.", .gratitude),
  ])
  func `What the page is about is read`(text: String, kind: Occasion.Kind) {
    #expect(kinds(text).contains(kind), "\(kinds(text))")
  }

  @Test(arguments: [
    ("Un enterrement de vie de garçon au bar d’à côté.", Occasion.Kind.funeral),
    ("J’ai livré des fleurs à l’hôpital.", .hospital),
    ("Je pars du principe que tout ira bien.", .setOut),
    ("Je pars travailler à six heures.", .setOut),
    ("On m’a demandé de prendre le pain.", .job),
    ("J’ai visité la maison où est né le peintre.", .birth),
    ("Je suis lesbienne et ma mère l’ignore.", .comingOut),
    ("Ça faisait quatre mois. J’ai recommencé.", .firstSince),
    ("Ça fait six mois que je n’ai pas bu.", .firstSince),
    ("Je n’ai pas répondu à ma cousine.", .unanswered),
    ("Il est parti ce matin en mission à Nantes.", .parting),
    ("Mon ordinateur est mort cette nuit.", .deathNow),
    ("Je n’ai pas osé lui parler.", .courage),
    ("J’ai craqué pour un gâteau.", .relapse),
    ("Je rêve de vacances.", .dream),
    ("Le bébé des voisins pleure.", .newParent),
    ("Je ne lui en veux plus.", .notForgive),
    ("Le chien a perdu son collier.", .lostThing),
    ("Mon frère a couru 12 km.", .sport),
    ("Dernier jour des vacances, on a mangé dehors.", .lastDay),
    ("L’équipe de foot a perdu, le coach pleurait.", .teamwork),
  ])
  func `What only looks like it is not read`(text: String, kind: Occasion.Kind) {
    #expect(!kinds(text).contains(kind))
  }
}
