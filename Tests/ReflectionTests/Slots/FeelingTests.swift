import Journal
import Reflection
import Testing

/// What is read of one sentence: each feeling as `family strength noun`, with `not` before one that is not felt.
func feelings(_ text: String, _ language: Language) -> [String] {
  EntryReading(Passage(text, language: language)).feelings.map {
    "\($0.isNegated ? "not " : "")\($0.family) \($0.strength.rawValue) \($0.noun.text)"
  }
}

@Suite struct EnglishFeelingTests {
  @Test(arguments: [
    ("I am so angry at my boss.", ["anger 3 anger"]),
    ("I feel a bit lonely tonight.", ["loneliness 1 loneliness"]),
    ("She made me furious today.", ["anger 3 fury"]),
    ("Why am I so sad?", ["sadness 3 sadness"]),
    ("I've never been so happy.", ["joy 3 happiness"]),
    ("It's so annoying.", ["anger 2 annoyance"]),
    ("This scares me.", ["fear 2 fear"]),
    ("I dread the meeting with the landlord tomorrow.", ["fear 2 dread"]),
    ("So overwhelmed.", ["exhaustion 3 feeling of being overwhelmed"]),
    ("I've been crying all day.", ["sadness 2 tears"]),
    ("I'm down in the dumps.", ["sadness 2 sadness"]),
    ("I am on edge.", ["fear 1 worry"]),
    ("I'm fed up.", ["anger 1 feeling of being fed up"]),
    ("I'm sick and tired of this.", ["anger 1 feeling of being fed up"]),
    ("I can't stop crying.", ["sadness 2 tears"]),
    ("I am proud of my daughter.", ["pride 2 pride"]),
    ("I finally told Tom that I'm leaving. I feel relieved but guilty too.", ["calm 1 relief", "shame 1 guilt"]),
    ("Felt calm for the first time in weeks.", ["calm 2 calm"]),
    ("There is so much anger in me.", ["anger 3 anger"]),
    ("What a relief!", ["calm 1 relief"]),
    ("He makes me happy.", ["joy 2 happiness"]),
    ("I'm crazy about her.", ["affection 3 passion"]),
    ("My parents are getting divorced and I am devastated.", ["sadness 3 despair"]),
    ("We were happy together.", ["joy 2 happiness"]),
    ("I felt a wave of sadness when I read the letter.", ["sadness 2 sadness"]),
    ("I feel confused and lost.", ["confusion 2 confusion", "confusion 2 sense of being lost"]),
    ("I feel stuck in my job.", ["confusion 2 feeling of being stuck"]),
    ("My heart is heavy tonight.", ["sadness 2 sadness"]),
    ("idk why im crying tbh", ["sadness 2 tears"]),
    ("feeling anxious af about tmrw", ["fear 3 anxiety"]),
    ("I'm grateful for the support of my colleagues.", ["joy 2 gratitude"]),
    ("I'm kind of excited about the trip.", ["joy 1 excitement"]),
    ("I'm tired of being alone.", ["loneliness 2 loneliness", "anger 1 feeling of being fed up"]),
    ("I'm ashamed of what I said.", ["shame 2 shame"]),
    ("He was furious with me and I was terrified.", ["fear 3 terror"]),
    ("I'm worried my boss will fire me.", ["fear 1 worry"]),
    ("I don't know why I'm so sad.", ["sadness 3 sadness"]),
    ("It broke my heart.", ["sadness 2 hurt"]),
    ("I am completely burnt out.", ["exhaustion 3 feeling of being burnt out"]),
    ("I'm hopeful.", ["hope 1 hope"]),
    ("I am jealous of her.", ["anger 2 jealousy"]),
    ("My job is exhausting.", ["exhaustion 2 exhaustion"]),
    ("I was frightened to death.", ["fear 3 terror"]),
  ])
  func `the writer's feelings are found`(text: String, expected: [String]) {
    #expect(feelings(text, .english) == expected)
  }

  @Test(arguments: [
    ("I am not angry any more.", ["not anger 2 anger"]),
    ("I don't think I'm jealous.", ["not anger 2 jealousy"]),
    ("I have no fear.", ["not fear 2 fear"]),
    ("He doesn't make me happy any more.", ["not joy 2 happiness"]),
    ("I'm not sad or angry, just tired.", ["exhaustion 1 tiredness", "not sadness 2 sadness", "not anger 2 anger"]),
    ("I don't feel sad, I feel empty.", ["sadness 2 sense of emptiness", "not sadness 2 sadness"]),
    ("I was never afraid of him.", ["not fear 2 fear"]),
    ("Without fear I went in.", ["not fear 2 fear"]),
    ("I'm neither sad nor angry.", ["not sadness 2 sadness", "not anger 2 anger"]),
    ("It doesn't scare me.", ["not fear 2 fear"]),
    ("I am no longer sad.", ["not sadness 2 sadness"]),
  ])
  func `what is not felt is marked so`(text: String, expected: [String]) {
    #expect(feelings(text, .english) == expected)
  }

  @Test(arguments: [
    "My sister is sad.", "If I get angry, I leave.", "Am I depressed?", "He said \"I am so ashamed\" and left.",
    "The fear in her eyes.", "I want to be happy.", "I used to be happy.", "I wish I was less anxious.",
    "She is worried about me.",
    "I lost my keys.", "I met angry people.", "Sarah is angry with me.", "She's lonely and I can't help her.",
    "I was so happy when I was a child.", "Ten years ago I was depressed.", "I should be happy.",
    "I would be terrified.",
    "I was stuck in traffic.", "An angry customer came in.", "I read a book about grief.", "I wonder what time it is.",
    "I hope so.",
    "Are you sad?", "You are angry.", "They are afraid.", "I told him about her anger.",
    "The party was in the sad part of town.",
    "My boss was furious.", "His joy was great.", "Could I be jealous?", "", "...", "angry birds is a game",
    "In 2009 I was miserable.", "I am still here.", "I'm free tomorrow.", "I am used to it.",
    "As a kid I was terrified of dogs.",
    "My friend thinks I am sad.", "Mum says I'm jealous of him.", "I'm going to be sad.", "I will be happy.",
    "Do you feel lonely?",
    "She wept.", "They cried all night.", "The film is called Anger.", "I had a light lunch.", "He hates me.",
    "Her despair was real.",
  ])
  func `what is not the writer's, not now or not told is none`(text: String) {
    #expect(feelings(text, .english) == [])
  }

  @Test func `The past stays past, the present after a but does not`() {
    #expect(feelings("Ten years ago I was depressed, but now I am calm.", .english) == ["calm 2 calm"])
  }
}

@Suite struct FrenchFeelingTests {
  @Test(arguments: [
    ("Je suis tellement en colère contre mon chef.", ["anger 3 colère"]),
    ("Je me sens un peu seule ce soir.", ["loneliness 1 solitude"]),
    ("Ça m'énerve vachement.", ["anger 2 énervement"]),
    ("Elle m'a mis en colère.", ["anger 2 colère"]),
    ("Il m'a énervée.", ["anger 1 énervement"]),
    ("Pourquoi suis-je si triste ?", ["sadness 3 tristesse"]),
    ("Pourquoi je suis si triste ?", ["sadness 3 tristesse"]),
    ("Je n'ai jamais été aussi heureuse.", ["joy 3 bonheur"]),
    ("J'ai peur de mon père.", ["fear 2 peur"]),
    ("J'ai la boule au ventre.", ["fear 2 peur"]),
    ("j'angoisse trop pour l'examen", ["fear 3 angoisse"]),
    ("Je suis au bout du rouleau.", ["exhaustion 3 sentiment d'être à bout"]),
    ("J'ai le cafard.", ["sadness 1 morosité"]),
    ("J'avais les larmes aux yeux.", ["sadness 2 larmes"]),
    ("Je suis à fleur de peau.", ["fear 1 fragilité"]),
    ("Ma mère me rend folle.", ["anger 3 rage"]),
    ("J'étais heureux de voir mes amis hier soir.", ["joy 2 bonheur"]),
    ("C'est épuisant.", ["exhaustion 2 épuisement"]),
    ("On est tristes de partir.", ["sadness 2 tristesse"]),
    ("Je m'inquiète pour ma fille.", ["fear 1 inquiétude"]),
    ("j'en ai marre", ["anger 1 lassitude"]),
    ("Je suis déçue par mon frère.", ["sadness 1 déception"]),
    ("je suis fière de moi", ["pride 2 fierté"]),
    ("Fatigué et triste aujourd'hui.", ["sadness 2 tristesse", "exhaustion 1 fatigue"]),
    ("Il y a tellement de colère en moi.", ["anger 3 colère"]),
    ("Je suis soulagée mais je culpabilise.", ["calm 1 soulagement", "shame 1 culpabilité"]),
    ("Je suis tellement fier d'elle.", ["pride 3 fierté"]),
    ("Je m'en veux de n'avoir rien dit.", ["shame 1 culpabilité"]),
    ("Ma grand-mère me manque.", ["affection 2 manque"]),
    ("Je pleure encore.", ["sadness 2 larmes"]),
    ("Je panique pour l'argent.", ["fear 3 panique"]),
    ("Elle m'a dit que j'étais égoïste. Je suis blessée.", ["sadness 2 peine"]),
    ("jpp", ["exhaustion 3 sentiment d'être à bout"]),
    ("je sais pas pourquoi je pleure", ["sadness 2 larmes"]),
    ("J'ai la haine contre mon proprio.", ["anger 3 haine"]),
    ("J'en ai assez d'être seule.", ["loneliness 2 solitude", "anger 1 lassitude"]),
    ("Je ne ressens rien.", ["sadness 2 vide"]),
    ("Je me sens vide.", ["sadness 2 vide"]),
    ("Je suis vidée.", ["exhaustion 2 épuisement"]),
    ("Quel soulagement !", ["calm 1 soulagement"]),
    ("Il me rend heureuse.", ["joy 2 bonheur"]),
    ("Mes parents divorcent et je suis effondrée.", ["sadness 3 désespoir"]),
    ("J'ai honte de ce que j'ai dit.", ["shame 2 honte"]),
    ("J'ai ressenti une vague de tristesse en lisant la lettre.", ["sadness 2 tristesse"]),
    ("Je suis partagée entre rester et partir.", ["confusion 2 tiraillement"]),
    ("Je me sens coincé dans mon boulot.", ["confusion 2 sentiment d'être coincé"]),
    ("Tu m'énerves.", ["anger 1 énervement"]),
    ("Il était furieux contre moi et j'étais terrifiée.", ["fear 3 terreur"]),
    ("J'ai trop hâte de partir.", ["joy 2 enthousiasme"]),
  ])
  func `the writer's feelings are found`(text: String, expected: [String]) {
    #expect(feelings(text, .french) == expected)
  }

  @Test(arguments: [
    ("Je ne suis plus triste.", ["not sadness 2 tristesse"]),
    ("je suis pas triste", ["not sadness 2 tristesse"]),
    ("Je ne pense pas être jaloux.", ["not anger 2 jalousie"]),
    ("Je n'ai pas peur.", ["not fear 2 peur"]),
    ("Je n'ai plus peur de mon père.", ["not fear 2 peur"]),
    ("Sans peur, j'y suis allé.", ["not fear 2 peur"]),
    ("Je ne m'inquiète pas.", ["not fear 1 inquiétude"]),
    ("Je ne suis ni triste ni en colère.", ["not sadness 2 tristesse", "not anger 2 colère"]),
    ("Il ne me rend plus heureuse.", ["not joy 2 bonheur"]),
    ("Je ne suis pas en colère contre toi.", ["not anger 2 colère"]),
    ("Ça ne m'énerve plus.", ["not anger 1 énervement"]),
    ("Je ne pleure pas.", ["not sadness 2 larmes"]),
    ("je pleure pas", ["not sadness 2 larmes"]),
  ])
  func `what is not felt is marked so`(text: String, expected: [String]) {
    #expect(feelings(text, .french) == expected)
  }

  @Test(arguments: [
    "je suis plus triste", "Ma sœur est triste.", "Il y a dix ans j'étais déprimé.",
    "Si je me mets en colère, je pars.",
    "Est-ce que je suis triste ?", "Il a dit « j'ai honte » et il est parti.", "Elle s'énerve pour rien.",
    "Je voudrais être heureux.",
    "J'étais si heureuse quand j'étais petite.", "Sophie est fâchée contre moi.",
    "Elle est seule et je ne peux pas l'aider.",
    "Je devrais être heureuse.", "Tu es triste.", "Vous avez peur.", "Son angoisse était grande.",
    "J'ai envie d'un café.",
    "J'ai lu un livre sur le deuil.", "Une fois, je suis parti.", "Mon frère pleure.", "Mes parents ont peur.",
    "À l'époque j'étais malheureuse.",
    "Avant, j'étais jalouse.", "Elle croit que je suis triste.", "Je serai heureuse.", "Je serais terrifié.", "", "…",
    "Ils s'inquiètent.",
    "Leur colère est juste.", "As-tu peur ?", "Mon appartement est en désordre.", "La marche est longue.",
  ])
  func `what is not the writer's, not now or not told is none`(text: String) {
    #expect(feelings(text, .french) == [])
  }
}
