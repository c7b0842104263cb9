import Journal
import Testing

@testable import Reflection

/// Everyday things that happen, and what only looks like them.
@Suite struct EverydayOccasionTests {
  private func kinds(_ text: String, _ language: Language) -> [Occasion.Kind] {
    OccasionReader.occasions(Passage(text, language: language)).map(\.kind)
  }

  @Test(arguments: [
    ("Nell said mama for the first time, to the washing machine.", Occasion.Kind.milestone),
    ("Our grandson took his first steps on the lawn, straight at the hose.", .milestone),
    ("Dad asked me three times what day it was, and laughed about it.", .fading),
    ("Mum has left the gas on again. I smelt it from the stairs.", .fading),
    ("Granny put her purse in the freezer.", .fading),
    ("We moved to this town in May and I don’t know anyone here yet.", .newTown),
    ("2.15am. The ceiling has a crack in it I know by heart.", .awake),
    ("Been awake since two, doing the sums again.", .awake),
    ("Ten days until payday and my card was declined at the till.", .shortOfMoney),
    ("Day one. I tipped the last of the gin down the sink.", .dayOne),
    ("First day without a cigarette in nine years.", .dayOne),
    ("I finished the scarf, eleven months of it.", .made),
    ("A woman bought two. I sold my first print today.", .sold),
    ("Last winter I couldn’t climb our own stairs. Today I carried the shopping up.", .nowCan),
    ("I learned to swim at 58 and did ten lengths.", .nowCan),
    ("My cousin is pregnant. I smiled, then sat in the loo until my face came back.", .othersNews),
    ("Marc presented my figures as his, and the room nodded.", .stolenWork),
    ("They praised him for my design.", .stolenWork),
    ("I felt a lump under my arm in the shower. The doctor wants a scan.", .medicalWorry),
    ("My sister and I have not talked since the will. It is about the piano.", .inheritance),
    ("We buried Otto under the pear tree. His lead is still on the hook and the dog bed is empty.", .petDeath),
    ("I shouted at Ben over his shoes. His face. He’s four.", .shouted),
    ("Nobody at the office knows that I sleep in the car.", .secret),
    ("Jonas lied to me about the money.", .liedTo),
    ("I lied to Jonas about the money.", .lie),
    ("My daughter got the job! I cried in the office.", .theirNews),
    ("Got the job!", .job),
    ("I rang Mum and got the job on the same day.", .job),
    ("He passed his driving test and we hugged in the road.", .theirNews),
    ("I got the grant and I feel nothing.", .hollow),
    ("Wonderful, the lift is late again.", .ironic),
    ("Lovely. The flight is cancelled.", .ironic),
    ("WE ARE MOVING HOUSE ON SATURDAY", .shout),
    ("NOBODY EVER LISTENS TO A WORD", .unheard),
    ("We haven’t kissed since August. I miss his hands on me.", .apart),
    ("I hated every bit of me in that mirror.", .bodyShame),
    ("I haven’t done that since the operation, and it was lovely.", .firstSince),
    ("The migraine is back, the fourth this month, and I say I am fine.", .illAgain),
    ("I held the rings. I have loved him since school and he is getting married.", .unsaidLove),
    ("Tea on the bench, two birds. Nothing to add.", .calmEvening),
    ("It would have been Grandad’s birthday. I made the pie.", .mourning),
  ])
  func `What happened is read in English`(text: String, kind: Occasion.Kind) {
    #expect(kinds(text, .english).contains(kind), "\(kinds(text, .english))")
  }

  @Test(arguments: [
    ("He took the first steps towards leaving the firm.", Occasion.Kind.milestone),
    ("I took my first steps without the crutch.", .milestone),
    ("Mum put the kettle on and we talked until six.", .fading),
    ("I left the oven on all morning.", .fading),
    ("I don’t know anyone who bakes like her.", .newTown),
    ("She moved the meeting to Friday and nobody told me.", .newTown),
    ("5am train to Leeds, coffee, fog over the fields.", .awake),
    ("Can’t sleep, too happy. He kissed me at the bus stop.", .awake),
    ("Paid off the overdraft at last!", .shortOfMoney),
    ("We broke until the record in the relay.", .shortOfMoney),
    ("Day 1 of the hike: rain, blisters, soup.", .dayOne),
    ("I poured the pasta water down the sink.", .dayOne),
    ("We sold the car and finished the wine.", .made),
    ("I couldn’t sleep then and I still can’t.", .nowCan),
    ("My cousin is pregnant and the whole table cheered.", .othersNews),
    ("I presented my work as planned.", .stolenWork),
    ("I had a lump in my throat when she sang.", .medicalWorry),
    ("I will speak to my brother in the morning about the boat.", .inheritance),
    ("I buried the bulbs under the pear tree and the dog dug them up.", .petDeath),
    ("He shouted at me in front of the kids and I cried.", .shouted),
    ("We shouted at the referee until we cried laughing.", .shouted),
    ("Nobody knows what the weather will do.", .secret),
    ("Jonas lied to me about the money.", .lie),
    ("My brother has been lying to us all summer.", .lie),
    ("My daughter got the job! I cried in the office.", .job),
    ("Karl got the promotion I applied for.", .job),
    ("Wonderful evening with Tom, we laughed again.", .ironic),
    ("Great, another sunny day by the lake.", .ironic),
    ("Bravo Lucy, you won!", .ironic),
    ("He died in May. I miss his hands on me.", .apart),
    ("The dog is back from the vet and barks at the cat.", .illAgain),
    ("I loved her since the first day, and today we married.", .secret),
    ("He sent me the bill. Nothing to add.", .calmEvening),
    ("It would have been cheaper by train.", .mourning),
    ("He had a girl in Leeds and a good flat.", .theirNews),
    ("Nobody knows my face in this street, and I like it.", .secret),
    ("Ida got the part. I said well done and cried in the loo.", .theirNews),
  ])
  func `What only looks like it is not read in English`(text: String, kind: Occasion.Kind) {
    #expect(!kinds(text, .english).contains(kind))
  }

  @Test(arguments: [
    ("Lino a dit « papa » pour la première fois, au chat.", Occasion.Kind.milestone),
    ("Elle a fait ses premiers pas dans le couloir.", .milestone),
    ("Maman m’a appelé deux fois pour demander quel jour on était.", .fading),
    ("Mamie a mis ses lunettes au frigo.", .fading),
    ("Papa a encore laissé le gaz ouvert, ça sentait dans l’escalier.", .fading),
    ("Cinq mois à Rennes et je ne connais personne, sauf la boulangère.", .newTown),
    ("3h20. Les chiffres défilent, le loyer, la voiture.", .awake),
    ("Je tourne. Le loyer, la voiture, le loyer.", .awake),
    ("À découvert depuis le 9. La carte a été refusée à la caisse.", .shortOfMoney),
    ("Jour 1. J’ai tout vidé dans l’évier, même le rhum.", .dayOne),
    ("J’ai fini mon pull, deux hivers de laine.", .made),
    ("J’ai vendu mon premier vase à une inconnue.", .sold),
    ("Il y a un an je ne marchais pas sans canne. Ce matin, le tour du lac.", .nowCan),
    ("J’ai appris à nager à 62 ans.", .nowCan),
    ("Ma cousine est enceinte. J’ai souri, puis je me suis enfermée aux toilettes.", .othersNews),
    ("Hervé a présenté mon dossier comme le sien.", .stolenWork),
    ("J’ai senti une boule sous le bras. Le médecin veut une biopsie.", .medicalWorry),
    ("Depuis la succession, ma sœur ne me parle plus, à cause d’un buffet.", .inheritance),
    ("On a enterré Moka sous le cerisier. Son collier est encore au clou.", .petDeath),
    ("J’ai crié sur ma fille pour ses devoirs. Son visage, après.", .shouted),
    ("Personne au travail ne sait que je dors chez un ami.", .secret),
    ("Il m’a menti sur tout.", .liedTo),
    ("J’ai menti à ma mère.", .lie),
    ("Ma fille a eu le poste ! J’ai sauté dans la cuisine.", .theirNews),
    ("J’ai eu le poste !", .job),
    ("J’ai eu le poste et je ne ressens rien.", .hollow),
    ("Super, encore une réunion.", .ironic),
    ("Génial, le train est supprimé.", .ironic),
    ("On ne se touche plus, bonne nuit et voilà.", .apart),
    ("LA MER EST FROIDE ET JE RIS", .shout),
    ("PERSONNE NE M’ÉCOUTE DANS CETTE MAISON", .unheard),
    ("Devant la glace de la cabine, je me suis détestée.", .bodyShame),
    ("Les douleurs sont revenues, et je dis que ça va.", .illAgain),
    ("Je porte les alliances. Je l’aime depuis dix ans, et il épouse Claire au mariage de samedi.", .unsaidLove),
    ("Un banc, du soleil, le chat. Rien à ajouter.", .calmEvening),
    ("Mamie aurait eu cent ans. J’ai fait sa tarte.", .mourning),
    ("J’ai eu mon BTS à trente ans !", .passed),
  ])
  func `What happened is read in French`(text: String, kind: Occasion.Kind) {
    #expect(kinds(text, .french).contains(kind), "\(kinds(text, .french))")
  }

  @Test(arguments: [
    ("Le patron a fait les premiers pas vers un accord avec l’entreprise.", Occasion.Kind.milestone),
    ("Maman a mis la casserole sur le feu et on a chanté.", .fading),
    ("Je ne connais personne qui chante mieux.", .newTown),
    ("Je tourne la page et je respire.", .awake),
    ("5h du soir, thé et pluie.", .awake),
    ("5h30, le réveil sonne, vol pour Lisbonne.", .awake),
    ("Le dessin est à découvert sur la table.", .shortOfMoney),
    ("Premier jour au travail, un café avec Nadia.", .dayOne),
    ("J’ai vidé le lave-vaisselle et rangé l’évier.", .dayOne),
    ("On a vendu la voiture et fini le vin.", .made),
    ("Je ne pouvais pas venir il y a deux jours et je ne peux toujours pas.", .nowCan),
    ("Ma cousine est enceinte, toute la table a crié de joie.", .othersNews),
    ("J’ai repris mon travail lundi.", .stolenWork),
    ("J’ai une boule dans la gorge quand elle chante.", .medicalWorry),
    ("J’ai hérité de la patience de mon père.", .inheritance),
    ("Il a hurlé sur les enfants, j’avais honte pour lui.", .shouted),
    ("Personne ne sait jouer comme lui.", .secret),
    ("Il m’a menti sur tout.", .lie),
    ("Mon fils a eu le poste.", .job),
    ("Super journée, on a ri encore et encore.", .ironic),
    ("Le chien a fait une rechute, dit le vétérinaire.", .illAgain),
    ("Il m’a envoyé la facture. Rien à ajouter.", .calmEvening),
    ("Je l’aime depuis dix ans et il me l’a dit aussi.", .unsaidLove),
    ("J’ai fini le roman, à la fin ils partent en mer.", .made),
    ("J’ai réussi à manger une soupe.", .nowCan),
    ("J’ai versé le vin dans l’évier et j’en ai racheté à cinq heures.", .dayOne),
  ])
  func `What only looks like it is not read in French`(text: String, kind: Occasion.Kind) {
    #expect(!kinds(text, .french).contains(kind))
  }

  /// The feelings that are worth saying.
  private func shades(_ text: String, _ language: Language) -> Set<Shade> {
    let reading = EntryReading(Passage(text, language: language))
    return Set(
      reading.feelings.filter { !$0.isNegated && Ambiguity.isFelt($0, reading.passage) }.map(\.shade))
  }

  @Test(arguments: [
    ("He showed my drawings round. And then thanked me for the paper.", Shade.gratitude, Language.english),
    ("I tore the letter on purpose.", .satisfaction, .english),
    ("My uncle touched me in the car.", .hurt, .english),
    ("My uncle touched me in the car.", .tenderness, .english),
    ("I am so bored of being ill.", .boredom, .english),
    ("J’ai vidé la poubelle et la cave.", .emptiness, .french),
    ("J’ai vidé le lave-vaisselle.", .tiredness, .french),
    ("Il me manque vingt euros pour le plein.", .longing, .french),
    ("Il m’a manqué trois points à l’oral.", .longing, .french),
    ("Dimanche, et même pas envie de m’ennuyer.", .anger, .french),
    ("J’ai rougi de plaisir devant toute la classe.", .shame, .french),
    ("Mon père m’a bousculée dans l’escalier.", .worry, .french),
  ])
  func `A word is not read without its context`(text: String, shade: Shade, language: Language) {
    #expect(!shades(text, language).contains(shade), "\(shades(text, language))")
  }

  @Test(arguments: [
    ("I want to thank Ruth for the soup, I am so grateful.", Shade.gratitude, Language.english),
    ("Her letter touched me deeply.", .tenderness, .english),
    ("I am so bored today.", .boredom, .english),
    ("Je me sens vide depuis lundi.", .emptiness, .french),
    ("Elle me manque tellement.", .longing, .french),
    ("Il me manque.", .longing, .french),
    ("J’ai rougi de honte devant tout le monde.", .shame, .french),
  ])
  func `A word that is felt is read`(text: String, shade: Shade, language: Language) {
    #expect(shades(text, language).contains(shade), "\(shades(text, language))")
  }

  @Test(arguments: [
    ("Told my sister I can’t do the move without her. She takes Sunday.", Language.english)
  ])
  func `Who is needed is not dead`(text: String, language: Language) {
    let themes = EntryReading(Passage(text, language: language)).themes.map(\.theme)
    #expect(!themes.contains(.grief))
  }
}
