/// What is said in a talk in English.
enum EnglishTalk {
  static let questions: [TalkStep: [TalkClimate: [Template]]] = [
    .happened: [
      .plain: templates(
        "What happened, in the order in which it came?", "Which moment of it stays with you?",
        "What took up most of the day?", "Where would you begin, if you told it to somebody?"),
      .glad: templates("Which moment do you see again first?", "How did it come about?"),
      .between: templates("What was said, and what was left unsaid?", "How did it begin this time?"),
    ],
    .felt: [
      .plain: templates(
        "What did you feel first, and what came after it?", "Which word comes closest to what it is like?"),
      .heavy: templates("What was hardest about it?", "When was it strongest?"),
      .grief: templates("What are the days like now?", "When do you notice most that {person} is not there any more?"),
      .glad: templates("What is the best of it, now that some time has passed?", "Where in you is it, right now?"),
      .between: templates("What was the hardest part of it for you?", "What stays with you afterwards?"),
    ],
    .touches: [
      .plain: templates(
        "What does it touch in you that matters?", "What is it about, underneath?"),
      .heavy: templates("What makes this weigh more than it looks from outside?"),
      .grief: templates("What did {person} give you that nobody else does?", "What looks different to you since?"),
      .glad: templates("What did it take to get here?", "Who has a part in it?"),
      .between: templates("What matters to you here that {person} may not see?", "Does it stir something older?"),
    ],
    .wish: [
      .plain: templates(
        "How would you like it to be from here on?", "What would you wish for, if it could be wished?"),
      .heavy: templates(
        "What would have to be different for you to breathe more easily?", "How would you like it to be instead?"),
      .grief: templates("What would you like to be able to say?", "What would do you good in these days?"),
      .glad: templates("Whom would you like to tell, and what would you say first?"),
      .between: templates("What would you like to hear from {person}?", "What would be a good way for it to go on?"),
    ],
    .next: [
      .plain: templates(
        "What could be one small thing to do about it, however small?", "Who could be of help with that?",
        "What would the first step be, if it only had to be a small one?"),
      .grief: templates(
        "Is there something small you would like to do this week, in memory or for yourself?"),
      .glad: templates("How would you like to mark it?"),
      .between: templates("If you had one sentence for it, when the moment comes, what would it be?"),
    ],
    .rest: [
      .plain: templates(
        "Is there something to add, or may it rest here for today?",
        "What would you like to keep of what you have written here?",
        "Shall it stop here, or is there a word missing?"),
      .glad: templates("What will you keep of it?"),
    ],
  ]

  static let cues: [TalkCue] = [
    TalkCue(
      "unsafe", "scared|afraid|frightened|terrified .. home|him|her|tonight, do it again", step: .next, in: [.rough],
      asks: [
        "Is there somewhere else you could be tonight, and somebody who could come for you?",
        "Who could know about this tonight, besides this page?",
      ]),
    TalkCue(
      "untold",
      "not told anyone|anybody, not tell anyone|anybody, never told anyone|anybody, nobody knows, no one knows, told nobody, told no one, cannot tell anyone|anybody",
      step: .touches, says: ["So it stands here before anybody has heard it."],
      asks: ["Who could hear it, and hear it well?", "What makes it hard to say aloud?"]),
    TalkCue(
      "front",
      "i say|said yes|fine|ok|okay, say|said|tell|told i am|was ok|okay|fine|good|alright, say|said|tell|told .. i am|was ok|okay|fine|alright, i pretend, i pretended, put on a face|smile, i keep smiling",
      step: .touches, says: ["There is an answer for others, and there is what is so."],
      asks: ["What would you say if it did not have to sound fine?", "What stands behind that answer?"]),
    TalkCue(
      "tears",
      "start|started crying, if i cry, not stop crying, not cry|cried, begin to cry", step: .wish,
      asks: [
        "Where, or with whom, could tears come without having to stop at once?",
        "What do you fear would happen if they came?",
      ]),
    TalkCue(
      "old",
      "when i was a kid|child|teenager|girl|boy, when i was little|small|young|ten|twelve, as a child|kid, all my life, since i was, ever since i, even back then",
      step: .touches, says: ["So it is older than what happened now."],
      asks: ["What would you have needed back then?", "When did you first notice it?"]),
    TalkCue(
      "unanswered",
      "did|does|do not answer|reply|respond, not answered|replied, never answers|replies, no answer|reply, left on read, did|does|do not call|text back",
      step: .felt,
      asks: ["What do you hear in that silence?", "What would you have liked to get back?"]),
    TalkCue(
      "unlistened",
      "never listens|listened, not listen|listening, never hears|heard me, never asks|asked me, talks|talked over me",
      step: .touches,
      asks: ["What would {person} have to hear, in one sentence?", "What has never been heard?"]),
    TalkCue(
      "could-say",
      "i could|might|will tell|say|ask|call|ring|write|talk|text|speak, i am going to tell|say|ask|call|ring|write|talk, maybe i can|could|should tell|ask|call|ring|write|talk",
      step: .next,
      says: ["That is a next step, and it comes from you.", "There it is, a thing you could do, in your own words."],
      asks: ["What would the first words be?", "When and where would it be easiest?"]),
    TalkCue(
      "would-like-from",
      "i want|wish|need .. her|him|them|people|everyone to, i want|wish someone|somebody|mum|mom|dad to", step: .wish,
      says: ["Now the wish is said."],
      asks: ["How could {person} come to know that?", "What would be different for you then?"]),
    TalkCue(
      "absent-joy", "i wish .. had|could|were|was, if only .. had|could|were, would have loved, not here to see",
      step: .touches, in: [.glad], says: ["Beside the joy, somebody is missing."],
      asks: ["What would {person} have said?", "What would you have wanted to show first?"]),
    TalkCue(
      "absent",
      "i wish .. had|could|were|was, if only .. had|could|were, would have loved, not here to see, did not live to see",
      step: .touches, says: ["Beside all the rest somebody is missing here."],
      asks: ["What would {person} have said?", "What would you have wanted to show first?"]),
    TalkCue(
      "would-have", "he|she|they would have, dad|mum|mom would have", step: .wish,
      says: ["You know {person} well enough to see it before you."],
      asks: ["And what would you have said back?", "What of {person} was there all the same?"]),
    TalkCue(
      "taught",
      "taught me, showed me how, used to take|drive|sing|read|make|tell|call|say|bring, i remember him|her|how|when, always drove|took|made|sang|read",
      step: .felt, in: [.grief, .plain, .glad],
      asks: ["What else belongs to that picture?", "What of that have you kept?"]),
    TalkCue(
      "message", "texted|wrote|messaged|emailed me, text|message|email|letter from", step: .felt,
      asks: ["What went through you when the message came?", "What did you do with the message?"]),
    TalkCue(
      "call", "called|rang|phoned me, rings|calls|phones me", step: .felt,
      asks: ["What did the call leave behind?", "What was left unsaid on the telephone?"]),
    TalkCue(
      "own-fault",
      "my fault, i blame myself, i am to blame, i should have", step: .touches,
      asks: [
        "Which part of it was yours, and which was not?",
        "What would you say to a friend who told you this?",
      ]),
    TalkCue(
      "not-that", "it is not that he|she|they|i, not because he|she|they|i, it is not about", step: .touches,
      says: ["Not that, then."],
      asks: ["So what is it that weighs?", "What is missing, when nothing is wrong?"]),
    TalkCue(
      "assumed", "if that is what you, if you are wondering|asking, in case you are wondering", step: .touches,
      says: ["Nothing was supposed here; now it is said, all the same."],
      asks: ["What would you rather have been asked?"]),
    TalkCue(
      "children", "kids|children|twins|son|daughter", step: .touches, in: [.between],
      says: ["So it is not about the two of you alone."],
      asks: ["What do the children notice, do you think?", "What would you want them to remember of this time?"]),
    TalkCue(
      "minutes", "minutes|minute|hour before|alone|more|to|of, five|ten minutes", step: .felt,
      asks: ["What do those minutes give you?", "What is in that time that is nowhere else?"]),
    TalkCue(
      "not-wanting-what",
      "not know what i want|feel|think|need, no idea what i want|feel|think|need, not know what to do", step: .wish,
      says: ["You don't know yet, and nothing has to be known tonight."],
      asks: ["What do you know that you do not want any more?", "What would you do if nobody were hurt by it?"]),
    TalkCue(
      "again",
      "third|fourth|fifth|second time|one, not the first time, the third, every single time, happens every time, again and again, it is always like this",
      step: .touches, says: ["So it was not the first time."],
      asks: ["What was the same each time?", "What did you do, the other times?"]),
    TalkCue(
      "believed",
      "they|he|she|everyone|everybody|parents think|thinks|believe|believes .. fine|ok|okay|well|good|great, they|he|she think|thinks i am",
      step: .touches, says: ["One side of it can be seen, and you live on the other."],
      asks: ["What would change if they knew?", "What costs most about keeping it up?"]),
    TalkCue(
      "lying",
      "lie|lied|lying to them|him|her|everyone|everybody|my, been lying to, i hide it|this, hiding it|this",
      step: .touches,
      says: ["That is something to be carried every day."],
      asks: ["What do you protect by not saying it?", "What would be the hardest part to say?"]),
    TalkCue(
      "both", "part of me, on the one hand, both at once, at the same time", step: .touches,
      says: ["Both may be true."],
      asks: ["Which of the two sides has been listened to less?", "What does each side want for you?"]),
    TalkCue(
      "lighter",
      "feel|feels|felt|am|is .. lighter, a bit|little better, feel|feels|felt better, easier now, calmer now",
      step: .rest,
      says: ["Something has eased a little."],
      asks: ["What made it lighter?"]),
    TalkCue(
      "sorry", "said sorry, apologised|apologized, say sorry", step: .wish,
      asks: ["What did that sorry change, and what did it leave?", "What would have to follow it?"]),
    TalkCue(
      "results", "scan|biopsy|results|diagnosis|hospital|surgery|operation", step: .felt,
      asks: ["What is known so far, and what is still open?", "Who is with you while you wait?"]),
    TalkCue(
      "ahead", "tomorrow, next week, next month, on monday|tuesday|wednesday|thursday|friday|saturday|sunday",
      step: .next,
      asks: ["What would help you until then?", "How would you like to be when it comes?"]),
    TalkCue(
      "awake", "can|could not sleep, lie|lying|lay awake, awake since|until|at, slept badly", step: .felt,
      in: [.plain, .between, .grief],
      asks: ["What comes when the light is off?", "What is it that will not let go at night?"]),
    TalkCue(
      "missing", "i miss|missed him|her|them|it, miss .. so much, missing him|her|them", step: .touches,
      asks: ["What do you miss most?", "When is it strongest?"]),
    TalkCue(
      "scared",
      "i am|was so|really|just scared|afraid|terrified|worried|frightened, i am|was scared|afraid|terrified|worried|frightened",
      step: .touches,
      asks: ["What exactly could happen, of what you fear?", "What would make it a little less frightening?"]),
    TalkCue(
      "choice", "whether to, stay or go|leave, leave or stay, should i stay|leave|go|take|say|tell, have|has to decide",
      step: .wish, asks: ["What would you lose, and what would you gain, whichever way it goes?"]),
    TalkCue(
      "tired", "so|very|really|just tired|exhausted, worn out, no energy", step: .touches,
      in: [.plain, .between, .grief], asks: ["What takes the most out of you?", "What could be left undone for once?"]),
    TalkCue(
      "speech", "", asks: ["What do you hear in those words?", "What would you have liked to answer?"]),
    TalkCue(
      "proud", "proud of, i did it, i managed", step: .touches,
      asks: ["What did it take to get there?", "Who should know of it?"]),
  ]

  private static func templates(_ texts: String...) -> [Template] { texts.map(Template.init) }
}
