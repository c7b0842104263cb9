/// What is said and asked of what happened, in English: kind, then `o` for what opens and `q` for a question.
extension OccasionWords {
  static let english = OccasionWords(
    everydayInEnglish + daysInEnglish + """
      death-now | o | It has only just happened. Nothing has to be written well now, and nothing has to be understood.
      death-now | o | This is very new, and very big. These words are enough for now.
      death-now | o | Somebody has died. There is room for that here, in few words or many.
      death-now | q | Who is with you?
      death-now | q | What did {person} say that comes back to you?
      death-now | q | Who could be with you in these hours, or on the telephone?
      death-now | q | What of these hours would you like to have written down, before they blur?
      miscarriage | o | Somebody was expected, and there was already a place for them. That is a loss, and it may be called one.
      miscarriage | o | You lose somebody here whom hardly anyone had met yet. That does not make it smaller.
      miscarriage | o | There was somebody to look forward to, and now there is not.
      miscarriage | q | What had already begun, for you, with this baby?
      miscarriage | q | Who may know how much was lost, besides this page?
      miscarriage | q | What would you rather nobody said to you about this loss?
      diagnosis | o | It has a name now, and the name is a heavy one. It does not have to be taken in all at once.
      diagnosis | o | There is a before and an after this word, and you are only just on the other side of it.
      diagnosis | o | A word has come into your life that was not in it before.
      diagnosis | q | What went through you when the word was said?
      diagnosis | q | Which question came up only when the doctor had gone?
      diagnosis | q | Who do you want to know about this illness, and who not yet?
      diagnosis | q | What would you like to keep just as it was, for now, in spite of the illness?
      forgetting | o | To be no longer known by somebody who has always known you is a farewell in small pieces.
      forgetting | o | There is somebody here who is still there, and who is slipping away. Both at once is hard to hold.
      forgetting | o | You were there, and you were not recognised. There is hardly a word for that.
      forgetting | q | Which memory that you share would you like to tell {person}?
      forgetting | q | What went through you when you were not recognised?
      forgetting | q | What is still there between you, where the names go missing?
      forgetting | q | What was the rest of the day like, with that moment in it?
      forgetting | q | What do you know about this person that nobody else remembers now?
      pet-death | o | An animal shares every day, and leaves a gap in every one of them.
      pet-death | o | That was a goodbye, and to one who had trusted you.
      pet-death | o | The small sounds are missing, at the door, at the bowl.
      pet-death | q | Where in the house is the gap felt most?
      pet-death | q | What would you like never to forget about this animal?
      pet-death | q | Which of your habits still reckons with the animal?
      pet-death | q | What was the very first day together like?
      mourning | o | Somebody is missing, and the days keep running into the gap.
      mourning | o | One goes on wanting to tell them things. That does not stop because somebody died.
      mourning | o | It need not be new to be near.
      mourning | q | What would you tell {person} about today?
      mourning | q | Where do you still half expect to see {person}?
      mourning | q | What would you tell the one you miss about today, if you could?
      mourning | q | What of the one who died was closest to you today?
      mourning | q | Where do you still half expect to see the one who died?
      mourning | q | With whom can you still talk about the one you miss?
      survived | o | You came close to not being here, and you are here. Today has its own place next to that.
      survived | o | Between that day and this one lies a whole stretch of life, and you are glad of it today.
      survived | o | That day lies behind you, and this one is written down.
      survived | q | What would the person you were then have liked to know about today?
      survived | q | What has come since that you would not have wanted to miss?
      survived | q | What about today would have surprised you, back then?
      affair | o | You know something now that cannot be unknown. It is a great deal to carry through an evening.
      affair | o | The ground has moved here, and the day went on around it all the same.
      affair | o | It was meant to stay hidden, and now you know.
      affair | q | What did you do with what you knew, in the hours after?
      affair | q | What else do you want to know, and what would you rather not?
      affair | q | Who could hear what you know, before anything has to be decided?
      affair | q | Which small thing from the last months makes sense only now?
      parting | o | Somebody went, and what is left is a house that sounds different.
      parting | o | Somebody has gone, and the rooms are the same rooms.
      parting | o | It shows in small things: what was taken, and what was left.
      parting | q | Where at home do you notice it first, that somebody has gone?
      parting | q | What would you have wanted to be said before the leaving?
      parting | q | What was left behind that you do not know where to put?
      parting | q | Which hour of the day has changed most since the leaving?
      breakup | o | It is over between you, and the day still has its habits for two.
      breakup | o | An end takes longer than the sentence that says it.
      breakup | o | There were two of you, and now each has a separate day.
      breakup | q | What do you miss already, and what do you not miss at all?
      breakup | q | Which hour of the day is hardest, now that it is over between you?
      breakup | q | What do you keep wanting to tell the person you were with?
      breakup | q | What was said at the end that you keep hearing?
      panic | o | That was panic, and you got through it, from one minute to the next.
      panic | o | The body sounded every alarm, and you were in the middle of it.
      panic | o | Such minutes are very long, and these are behind you.
      panic | q | What helped you through the panic, even a little?
      panic | q | What was the first thing you noticed when the panic let go?
      panic | q | What would you have needed from the people around you in those minutes?
      panic | q | Where in the body did the panic begin?
      self-blame | o | You are hard on yourself today, harder than you would be on anybody else.
      self-blame | o | There is a stern voice on this page, and all of it is turned against you.
      self-blame | o | Something went wrong, and you make yourself pay for it twice.
      self-blame | q | What would you say to a friend who had done the same?
      self-blame | q | What happened, if it were told without the insult?
      self-blame | q | What do you wish had happened instead?
      self-blame | q | What would be a fair word for what happened?
      lie | o | It would have been easy not to write this down, and you did.
      lie | o | You did not tell the truth there, and you tell it here.
      lie | o | One sentence that was not so, and it has stayed with you.
      lie | q | What would have been hard about the truth?
      lie | q | What did the lie keep safe?
      lie | q | What would happen, do you think, if the truth came out?
      lie | q | What would you have liked to be able to say instead of the lie?
      loser | o | The money is gone, and you write it down as it was.
      loser | o | You played and it went wrong, and you do not dress it up here.
      loser | o | It goes very fast, and the hours after it are long.
      loser | q | What was going on in you just before you played?
      loser | q | Who could hear how much money it really was?
      loser | q | What did you feel at the moment when the money was gone?
      loser | q | What would have to be different for tomorrow to be a day without playing?
      failure | o | A good deal of time and hope had gone into this, and it did not work out.
      failure | o | It did not come off, and there is no need to find it instructive tonight.
      failure | o | It went wrong, and it was something you had wanted.
      failure | q | What is the harder part: the failure itself, or having to tell people?
      failure | q | Who could hear how it really went, without trying to cheer you up?
      failure | q | What had you imagined for the day after, if it had worked?
      failure | q | What was good about it, before it went wrong?
      rejection | o | They said no, and that stings, whatever one's face does with it.
      rejection | o | You had hoped for a yes, and a no came.
      rejection | o | Hours and hope went into this, and the answer was no.
      rejection | q | What would a yes have made possible?
      rejection | q | What would you like to hear after a refusal like this one?
      rejection | q | What had you put into it that the people who said no never saw?
      rejection | q | Who could hear about this no without telling you that it is their loss?
      credit | o | It was done over your head, and that is what burns.
      credit | o | Something of yours was taken or given away, and nobody asked you.
      credit | o | It was yours to give, and it was not left to you.
      credit | q | What would you have liked to say at that moment?
      credit | q | What would have to happen for this to be fair?
      credit | q | Who knows how it really was?
      unanswered | o | You are waiting for an answer, and the silence fills up with guesses.
      unanswered | o | No answer is hard to read, and one reads it all day long.
      unanswered | o | You reached out, and nothing has come back yet.
      unanswered | q | What do you tell yourself about the silence?
      unanswered | q | What answer are you hoping for?
      unanswered | q | What had you hoped for, in the moment when you wrote or rang?
      unanswered | q | What do you catch yourself doing, while no answer comes?
      alone | o | These hours had nobody else in them.
      alone | o | A stretch of time, and hardly a voice in it but your own.
      alone | o | You were on your own, and here is what that was like.
      alone | q | Who came to mind, in the hours that you spent alone?
      alone | q | What would you have shown or told somebody, if somebody had been there?
      alone | q | Which hour of being alone was the longest?
      alone | q | What would a little company have looked like?
      envy | o | Somebody has what you would like too, and it stings. You say so without hiding it.
      envy | o | Envy is on this page, and under it there is usually a wish.
      envy | o | It is hard to clap for something one would have liked oneself.
      envy | q | What exactly would you have liked for yourself, when you looked on?
      envy | q | If this envy pointed at something you want, what would it be?
      envy | q | What did you say aloud, while the envy kept quiet?
      envy | q | How long have you wished for something like that?
      waiting | o | There is something to wait for, and nothing to be done about it until then. Those are long days.
      waiting | o | Part of you is already there, on the day when it will be known.
      waiting | o | The answer is in somebody else's hands, and you are left with the hours.
      waiting | q | What makes the waiting a little shorter, if anything does?
      waiting | q | At what time of day is the waiting hardest?
      waiting | q | What cannot be begun until the answer is there?
      waiting | q | Who will be with you when the answer comes, or right after it?
      broken | o | It has given up, and you are the one who has to see to it.
      broken | o | It worked yesterday, and today everything turns round it.
      broken | o | Things like that choose their moment, and it is never a good one.
      broken | q | Which part of seeing to the damage would you hand to somebody else, if you could?
      broken | q | What would make the week a little less ridiculous?
      broken | q | What do you have to do without, until things work again?
      broken | q | What did you say aloud when the thing gave up?
      body-shame | o | That is a very hard look, and you were alone with it.
      body-shame | o | There is a mirror in these lines, and it was not kind to you.
      body-shame | o | A day in a body one would rather hide is a long day.
      body-shame | q | What would you have needed to hear in that moment?
      body-shame | q | Whose eyes were you seeing your body with?
      body-shame | q | What would you have done, if nobody could have seen you?
      body-shame | q | When did you last forget how you look?
      proposal | o | A question, and a yes. It is on paper now, as it happened.
      proposal | o | Two people have said yes to each other, and here it is in writing.
      proposal | o | Somebody asked, and somebody said yes, and after that it was a different day.
      proposal | q | What was the first thing you thought after the yes?
      proposal | q | What happened in the seconds between the question and the yes?
      proposal | q | Which detail of that moment would you like never to lose?
      proposal | q | What will you say, when people ask you how you got engaged?
      birth | o | Somebody is here who was not here before.
      birth | o | A new person has come into the world, and right into the middle of this page.
      birth | o | There is a new face, and you have seen it.
      birth | q | What was it like to see the newborn for the first time?
      birth | q | Whom does that small face remind you of?
      birth | q | What would you like to tell this child one day about the day of the birth?
      birth | q | What did you think of in the first quiet hour after the birth?
      pregnancy | o | There is a pregnancy in these lines, and everything that comes along with one.
      pregnancy | o | Something has begun, and every ordinary day has it in it.
      pregnancy | o | It goes along everywhere now: to work, to the shops, into bed.
      pregnancy | q | What comes first when you think of the pregnancy, before anybody's opinion?
      pregnancy | q | Who could you think aloud with about the pregnancy?
      pregnancy | q | When in the day is the pregnancy most on your mind?
      pregnancy | q | What has already changed since you knew of the pregnancy?
      coming-out | o | You let something true be seen, and it was yours to show.
      coming-out | o | A small word, and a good deal of you was in it.
      coming-out | o | Something true has words now.
      coming-out | q | What was it like in the second after the words were out?
      coming-out | q | Who would you like to know this about you next, if anybody?
      coming-out | q | How long had you known, before you could say it?
      coming-out | q | What did you leave for another time to say about who you are?
      job | o | They want you for this, and you got it.
      job | o | There is a new job in these lines, and it is yours.
      job | o | The answer was yes, and it was meant for you.
      job | q | What are you looking forward to most in the new job?
      job | q | What do you think they saw in you, when they chose you?
      job | q | What did it take to get this job, that nobody saw?
      job | q | What do you hope an ordinary day in the new job will have in it?
      passed | o | You passed. All the work that nobody saw is in that result.
      passed | o | It worked, and it was you who did it.
      passed | o | Passed. It is written down now, and it stays passed.
      passed | q | What did it take to pass?
      passed | q | Who would you still like to tell that you passed?
      passed | q | What can you put away, now that you have passed?
      passed | q | What were the last minutes before the result like?
      clear | o | The news is good, and the not knowing is over.
      clear | o | They looked closely, and it is all right.
      clear | o | It came back well. That is a sentence one can read twice.
      clear | q | What can you think about again, now that the result is good?
      clear | q | What did you not let yourself hope until the result came back?
      clear | q | Who was waiting for that result along with you?
      clear | q | What looks different since you heard that it is all right?
      sober | o | Days have gone by without it, and you know how many.
      sober | o | You kept to it, and mostly nobody saw how.
      sober | o | There was a time when this would have gone differently.
      sober | q | What are the mornings like, since you stopped?
      sober | q | What helps you on the days when the old habit is close?
      sober | q | What do people notice about you, since you stopped?
      sober | q | What have you got room for, since you stopped?
      first-since | o | For the first time in a long while, something is moving again.
      first-since | o | Something came back that had been gone for a long while.
      first-since | o | For a long time it had not been possible, and now it was.
      first-since | q | What made it possible this time, for the first time?
      first-since | q | What had you missed most, in the time without?
      first-since | q | What was as it used to be, and what was new?
      first-since | q | Who knows how long it has been since the last time?
      woke-happy | o | Happy for no reason, and it stayed. It needs none.
      woke-happy | o | A good morning, and nobody had ordered it.
      woke-happy | o | It was simply there when you opened your eyes.
      woke-happy | q | What was the first thing you saw, that happy morning?
      woke-happy | q | What did you do with a day that began happy?
      woke-happy | q | When did you last wake up like that?
      glad-tears | o | These are the tears that come when something is too good to be only smiled at.
      glad-tears | o | Those were good tears.
      glad-tears | o | It was good, and it went so deep that it had to come out somewhere.
      glad-tears | q | What was it about that moment that went so deep?
      glad-tears | q | What would you like to keep of this joy?
      glad-tears | q | Who else will remember those tears?
      set-out | o | It is decided, and you are on your way.
      set-out | o | This is no longer a plan; it is happening.
      set-out | o | You have done the thing that makes it real.
      set-out | q | What are you taking with you, and what are you leaving behind?
      set-out | q | What are you looking forward to most in what begins now?
      set-out | q | When did the plan stop being only a plan?
      set-out | q | What will be different on the first morning?
      skilled | o | This is something you are good at, and it shows.
      skilled | o | This is a thing you can do, and you know it.
      skilled | o | It came easily, and it came from you.
      skilled | q | What does being good at it feel like while you are doing it?
      skilled | q | When did you first notice that you could do this?
      skilled | q | What do you see, while you are at it, that others do not see?
      skilled | q | Who would you like to show how it is done?
      talked | o | What had been between you was spoken about, and it ended better than it began.
      talked | o | You found your way back to each other, if only for this once.
      talked | o | There had been silence, and then there were words.
      talked | q | What made it possible to talk this time?
      talked | q | What was said that had needed to be said?
      talked | q | What was different in the room, once the two of you had talked?
      talked | q | What still waits to be talked about, another time?
      forgave | o | You forgave, and it may be that only you know what it took.
      forgave | o | Nothing has been undone, and you have let it go.
      forgave | o | What you had held against somebody, you do not hold against them now.
      forgave | q | What is lighter since you forgave, and what is not?
      forgave | q | What had to happen first, before you could forgive?
      forgave | q | What was it like to notice that the anger had gone?
      forgave | q | What would you say to the person you have forgiven, if you met tomorrow?
      confided | o | It is said, and the one who had to hear it has heard it.
      confided | o | It is out, and somebody knows now.
      confided | o | You told it, and it is not only yours any more.
      confided | q | What changed in you once somebody knew?
      confided | q | What did it take to say the first sentence?
      confided | q | What did you look at while you were speaking?
      slept | o | A whole night. The body got back what it had been waiting for.
      slept | o | You slept, and the morning looked different.
      slept | o | A night of proper sleep, and it has earned its line.
      slept | q | What did you notice in the day after having slept like that?
      slept | q | What may have let you sleep?
      slept | q | What was the first thing you saw when you woke?
      slept | q | What was easier today, after such a night?
      milestone | o | A first time. There will not be another first, and this one is written down.
      milestone | o | Small for the world, large in a house: a first time.
      milestone | o | It happened, and somebody was there to see it.
      milestone | q | What did you do, the moment after?
      milestone | q | What would you like to remember of this first time?
      milestone | q | Who would have loved to see this first time?
      milestone | q | What was still unthinkable a few months ago?
      calm-evening | o | Nothing is missing here. That is rarer than it sounds.
      calm-evening | o | A moment that asks for nothing.
      calm-evening | o | It is quiet here, and it is the good kind of quiet.
      calm-evening | q | Which part of this quiet hour would you keep, if you could keep only one?
      calm-evening | q | What made this moment so restful?
      calm-evening | q | What could be heard, in all that quiet?
      shout | o | All in capitals: that had to come out at full voice.
      shout | o | This is a shout, and it has its reasons.
      shout | o | That was not said quietly, and it did not have to be.
      shout | q | What happened just before these capitals?
      shout | q | What is left, when the shout is out?
      shout | q | Who ought to have heard this shout?
      """)
}
