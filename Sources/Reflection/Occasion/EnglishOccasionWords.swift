/// What is said and asked of what happened, in English: kind, then `o` for what opens and `q` for a question.
extension OccasionWords {
  static let english = OccasionWords(
    everydayInEnglish + daysInEnglish + """
      death-now | o | It has only just happened. Nothing has to be written well now, and nothing has to be understood.
      death-now | o | This is very new, and very big. These words are enough for now.
      death-now | q | Who is with you?
      death-now | q | Who could be with you in these hours, or on the telephone?
      miscarriage | o | Somebody was expected, and there was already a place for them. That is a loss, and it may be called one.
      miscarriage | o | You lose somebody here whom hardly anyone had met yet. That does not make it smaller.
      miscarriage | q | What had already begun, for you, with this baby?
      miscarriage | q | Who may know how much was lost, besides this page?
      diagnosis | o | It has a name now, and the name is a heavy one. It does not have to be taken in all at once.
      diagnosis | o | There is a before and an after this word, and you are only just on the other side of it.
      diagnosis | q | What went through you when the word was said?
      diagnosis | q | What is it like to see the word written here?
      diagnosis | q | Who do you want to know about this, and who not yet?
      forgetting | o | To be no longer known by somebody who has always known you, or by turns, is a farewell in small pieces.
      forgetting | o | There is somebody here who is still there, and who is slipping away. Both at once is hard to hold.
      forgetting | q | What went through you at that moment?
      forgetting | q | What is still there between you, where the names go missing?
      forgetting | q | What was the day like afterwards, with that in it?
      pet-death | o | An animal shares every day, and leaves a gap in every one of them.
      pet-death | o | That was a goodbye, and to one who trusted you to the end.
      pet-death | q | Where in the house is the gap felt most?
      pet-death | q | What would you like to keep of that last hour?
      mourning | o | Somebody is missing, and the days keep running into the gap.
      mourning | o | One goes on wanting to tell them things. That does not stop because somebody died.
      mourning | q | What would you tell them about today, if you could?
      mourning | q | What of them was closest to you today?
      survived | o | You came close to not being here, and you are here. Today has its own place next to that.
      survived | o | Between that day and this one lies a whole stretch of life, and you are glad of it today.
      survived | q | What would the person you were then have liked to know about today?
      survived | q | What has come since that you would not have wanted to miss?
      affair | o | You know something now that cannot be unknown. It is a great deal to carry through an evening.
      affair | o | The ground has moved here, and the day went on around it all the same.
      affair | q | What did you do with what you knew, in the hours after?
      affair | q | What does your silence protect, for the moment?
      parting | o | Somebody went, and what is left is a house that sounds different.
      parting | o | A door closed, and the small things say it: what was taken, and what is quiet now.
      parting | q | What is it like at home now that the place has gone quiet?
      parting | q | What would you have wanted to be said before the leaving?
      breakup | o | Something that was two is being taken apart, and that is work for the whole body.
      breakup | o | An end was spoken here, and an end takes longer than the sentence that says it.
      breakup | q | What do you miss already, and what do you not miss at all?
      breakup | q | What does tonight need, now that it is over?
      panic | o | That was panic, and you got through it, from one minute to the next.
      panic | o | The body sounded every alarm, and you found something to hold on to until it went by.
      panic | q | What helped you through the attack, even a little?
      panic | q | How did the panic let go in the end?
      self-blame | o | You are hard on yourself today, harder than you would be on anybody else.
      self-blame | o | There is a stern voice on this page, and all of it is turned against you.
      self-blame | o | Something went wrong, and you make yourself pay for it twice.
      self-blame | q | What would you say to a friend who had done the same?
      self-blame | q | What happened, if it were told without the insult?
      self-blame | q | What do you wish had happened instead?
      lie | o | It would have been easy not to write this down. You did, and it weighs.
      lie | o | You did not tell the truth there, and you tell it here.
      lie | q | What would have been hard about the truth?
      lie | q | What did the lie keep safe?
      loser | o | The money is gone, and what you said about it makes it lonelier still.
      loser | o | It happened again, and you do not dress it up here.
      loser | q | What was going on in you just before you played?
      loser | q | Who could know about the money, as it really was?
      failure | o | A good deal of time and hope had gone into this, and it did not work out.
      failure | o | It did not come off, and there is no need to find it instructive tonight.
      failure | q | What is the hardest part of it: the result, or having to tell it?
      failure | q | Who would you want to tell first, and how?
      rejection | o | Another no, and each one has to be opened by somebody. It wears thin.
      rejection | o | They said no, and that stings, whatever one's face does with it.
      rejection | q | What did you hope for when you opened it?
      rejection | q | What would you like to hear after a refusal like this one?
      credit | o | It was done over your head, and that is what burns.
      credit | o | Something of yours was taken or given away, and nobody asked you.
      credit | q | What would you have liked to say at that moment?
      credit | q | What would have to happen for this to be fair?
      unanswered | o | You are waiting for an answer, and the silence fills up with guesses.
      unanswered | o | No answer is hard to read, and one reads it all day long.
      unanswered | q | What do you tell yourself about the silence?
      unanswered | q | What answer are you hoping for?
      alone | o | It was quiet around you, and not the kind of quiet one chooses.
      alone | o | Nobody came near these hours, and you noticed every one of them.
      alone | q | Whose call would you have been glad of?
      alone | q | What would a little company have looked like?
      envy | o | Somebody has what you would like too, and it stings. You say so without hiding it.
      envy | o | Envy is on this page, and under it there is usually a wish.
      envy | q | What exactly would you have liked for yourself when you looked at it?
      envy | q | If this envy pointed at something you want, what would it be?
      waiting | o | There is something to wait for, and nothing to be done about it until then. Those are long days.
      waiting | o | Part of you is already there, on the day when it will be known.
      waiting | q | What is the waiting like at its worst, and what makes it a little shorter?
      waiting | q | Who will be with you on that day, or right after it?
      broken | o | Everything gives up at the same time, and you are the one who has to ring round.
      broken | o | One thing after another breaks down here, and patience is not endless.
      broken | q | Which of it would you hand to somebody else, if you could?
      broken | q | What would make the week a little less ridiculous?
      body-shame | o | That is a very hard look, and you were alone with it.
      body-shame | o | There is a mirror in these lines, and it was not kind to you.
      body-shame | q | What would you have needed to hear in that moment?
      body-shame | q | Whose eyes were you seeing your body with?
      proposal | o | A question, and a yes. It is on paper now, as it happened.
      proposal | o | That is a yes one only gets to write down once.
      proposal | q | What was the first thing you thought after the yes?
      proposal | q | Who was the first to hear it, or who will be?
      birth | o | Somebody is here who was not here before.
      birth | o | A new person has come into the world, and right into the middle of this page.
      birth | q | What was it like to see the newborn for the first time?
      birth | q | What would you like to tell this child one day about the day of the birth?
      pregnancy | o | Something is certain now, and what it means is not yet. Both may stand here.
      pregnancy | q | What comes first when you think of being pregnant, before anybody's opinion?
      pregnancy | q | Who could you think aloud with about it?
      coming-out | o | You let something true be seen, and the world stayed where it was.
      coming-out | o | A small word, and a good deal of you was in it.
      coming-out | q | What was it like in the second after you had said it?
      coming-out | q | Who would you like to say it to next, if anybody?
      job | o | They want you for this, and you got it.
      job | o | A door opened, and it was you they opened it for.
      job | q | What are you looking forward to most?
      job | q | What did they see in you that you are glad they saw?
      passed | o | You passed. All the work that nobody saw is in that result.
      passed | o | It worked, and it was you who did it.
      passed | q | What did it take to get there?
      passed | q | Who was happy with you about it?
      clear | o | The news is good, and a breath that was held can go out.
      clear | o | It came back well. Something that was held tight can let go a little now.
      clear | q | What can you think about again, now that this is settled?
      clear | q | What did you not let yourself hope until the result came back?
      sober | o | Days went by without it, and you count them because each one cost something.
      sober | o | You kept to it, and mostly nobody saw how.
      sober | q | What are the mornings like, now?
      sober | q | What helps you keep to it?
      first-since | o | For the first time in a long while, something is moving again.
      first-since | o | Something came back that had been gone for a long while.
      first-since | q | What made it possible this time, for the first time?
      first-since | q | How did you notice that it was there again?
      woke-happy | o | Happy for no reason, and it stayed. It needs none.
      woke-happy | q | What did the happy morning look like?
      woke-happy | q | What did you do with a day that began happy?
      glad-tears | o | These are the tears that come when something is too good to be only smiled at.
      glad-tears | q | What was it about that moment that went so deep?
      glad-tears | q | What would you like to keep of this joy?
      set-out | o | It is decided, and you are on your way.
      set-out | o | This is no longer a plan; it is happening.
      set-out | q | What are you taking with you, and what are you leaving here?
      set-out | q | What are you looking forward to most?
      skilled | o | You are good at this, and you say it without a but.
      skilled | o | This is a thing you can do, and you know it.
      skilled | q | What does being good at it feel like while you are doing it?
      skilled | q | Who taught you what is needed for it?
      talked | o | What had been between you was spoken about, and it ended better than it began.
      talked | o | You found your way back to each other, if only for this once.
      talked | q | What made it possible to talk this time?
      talked | q | What was said that had needed to be said?
      forgave | o | You forgave, and it may be that only you know what it took.
      forgave | q | What is lighter since you forgave, and what is not?
      forgave | q | What went before this day, that you could forgive today?
      confided | o | It is said, and the one who had to hear it has heard it.
      confided | o | It is out, and somebody knows now.
      confided | q | What changed in you once it was told?
      confided | q | What did it take to tell it?
      slept | o | A whole night. The body got back what it had been waiting for.
      slept | o | You slept, and the day began somewhere else.
      slept | q | What did you notice in the day after having slept like that?
      slept | q | What may have let you sleep?
      milestone | o | A first time. There will not be another first, and this one is written down.
      milestone | o | Small for the world, large in a house: a first time.
      milestone | q | What did you do, the moment after?
      milestone | q | What would you like to remember of this first time?
      calm-evening | o | Nothing is missing here. That is rarer than it sounds.
      calm-evening | o | A moment that asks for nothing.
      calm-evening | q | Which part of it would you keep, if you could keep only one?
      calm-evening | q | What made this moment so restful?
      shout | o | All in capitals: that had to come out at full voice.
      shout | o | This is a shout, and it has its reasons.
      shout | q | What happened just before these capitals?
      shout | q | What comes after it, when the shout is out?
      """)
}
