/// What is said and asked of what fills most days, in English; the form is that of `OccasionWords.english`.
extension OccasionWords {
  static let daysInEnglish = """
    funeral | o | You stood there with the others, for somebody who is gone.
    funeral | o | Not one of the very closest, and still somebody with a face, a voice, a way of coming in.
    funeral | o | You knew this life from one side only, and now it has ended.
    funeral | q | What do you remember of the one who died that nobody mentioned at the funeral?
    funeral | q | Who did you find yourself thinking of, besides the one who died?
    funeral | q | Where did you last see the one who died?
    funeral | q | Which small thing from the funeral has come home with you?
    childless | o | A child is wished for, and the wish comes along everywhere: to work, to the shops, to other people’s birthdays.
    childless | o | Somebody is missing who has never been there. Hardly anyone knows what to say to that.
    childless | o | There is room for a child in your life, and it has stayed room.
    childless | q | What did you have to walk past, or smile at, lately?
    childless | q | Who knows how long you have been wishing for a child?
    childless | q | Which words about having children do you never want to hear again?
    childless | q | When in the week, or in the month, does the wish come closest?
    ill-day | o | The body has made itself the only subject of the day.
    ill-day | o | Out there an ordinary day went by. You had this one.
    ill-day | o | Everything gets smaller on such a day: one room, one glass of water, the next hour.
    ill-day | q | What did the day shrink down to?
    ill-day | q | What had to be left undone while you were ill?
    ill-day | q | Who looked in on you, or who would you have liked to?
    ill-day | q | What will you want first, when you are well again?
    hospital | o | A bed on wheels, and in it a whole person with a whole life.
    hospital | o | In there it is never quite day and never quite night.
    hospital | o | A corridor, a door, a number on the door: the rest of the world moves very far off.
    hospital | q | What can be seen from the window of the hospital?
    hospital | q | What was said at the hospital that you keep going over?
    hospital | q | What would you have asked on the ward, if somebody had had the time?
    hospital | q | Whose face from the hospital will you remember?
    not-heard | o | You came with something real, and went away with it still in your hands.
    not-heard | o | You know what you said. It was treated as though it had not been said.
    not-heard | o | It is one thing to live with it, and another to have to prove it.
    not-heard | q | What did you not get to say in that room?
    not-heard | q | Which sentence from that room do you still hear?
    not-heard | q | What ought to have been written down, and was not?
    not-heard | q | Who believes you about what your body tells you?
    care | o | Somebody’s whole day hangs on yours, and there is little in it that can be put off till tomorrow.
    care | o | You do it, and then it has to be done again. Hardly anyone sees the hours in between.
    care | o | There is the person, there is the work, and somewhere behind both there is you.
    care | q | What does {person} still do just as ever?
    care | q | Which hour of the caring is the hardest to get through?
    care | q | What of your own was left lying today?
    care | q | Who could take over for one afternoon?
    care | q | What do you do with the first ten minutes that are yours?
    parent-ages | o | For a moment one sees them as a stranger would, and they are old.
    parent-ages | o | One goes on thinking of them at the age they were when one was a child. Then comes a day like this.
    parent-ages | o | There was a time when it was all the other way round.
    parent-ages | q | What help do you give now without making anything of it?
    parent-ages | q | Which gesture is still exactly as it was when you were a child?
    parent-ages | q | What would you still like to ask about the time before you were born?
    parent-ages | q | When did you first notice that the roles were changing?
    friend-ill | o | It is happening to them, and you take it along all the same, to work, to the shops, into bed.
    friend-ill | o | One can drive, one can cook, one can ring up. The thing itself cannot be taken off them.
    friend-ill | o | You are close to it without being the one it happens to. Nobody tells you how to stand there.
    friend-ill | q | How did {person} seem to you, the last time?
    friend-ill | q | What did you say, and what did you swallow, when you were last together?
    friend-ill | q | What do the two of you talk about when you do not talk about that?
    friend-ill | q | How did your friend’s voice sound, the last time?
    friend-ill | q | Who asks how you are in all this?
    divorce | o | A life that had one address is being divided into papers, keys and days of the week.
    divorce | o | The words for it are dry, and what they divide is your own kitchen, your own Sundays.
    divorce | o | It was over once already. It goes on ending, a date and a signature at a time.
    divorce | q | What does home sound like when it is at its emptiest?
    divorce | q | What cannot be written into any agreement?
    divorce | q | What was the last thing the two of you decided together?
    divorce | q | What would you still say to the one you were married to, if no paper hung on it?
    doubt-love | o | One can know somebody by heart and not know this.
    doubt-love | o | Staying would need a reason now, and so would going.
    doubt-love | o | A question of that size comes along everywhere, to supper, into the car, under the blanket.
    doubt-love | q | When did you first ask yourself whether to stay?
    doubt-love | q | What do you answer, when you are asked what you are thinking?
    doubt-love | q | What would you miss on an ordinary Tuesday, if you left?
    doubt-love | q | What have you stopped telling the person you are with?
    crush | o | One person, and suddenly every street is a place where you might run into them.
    crush | o | It has hardly begun, and it already goes everywhere with you.
    crush | o | There is somebody, and the ordinary day cannot quite keep a straight face.
    crush | q | What did you notice first about {person}?
    crush | q | What did you notice first about this person?
    crush | q | Which word or look do you keep playing back?
    crush | q | What would you like to do together, something quite ordinary?
    crush | q | Who has guessed already that there is somebody?
    tender | o | It was a small thing between two people, and it went straight to where it was meant to go.
    tender | o | Nobody else would have noticed. You did.
    tender | o | It took a second, and you were at home in it.
    tender | q | What had the day been like, before that small thing?
    tender | q | How did you answer, with or without words?
    tender | q | What did that small thing say, put into words?
    tender | q | Which other small thing is known only to the two of you?
    desire | o | The body has a say in a life too, and it was the one speaking.
    desire | o | Most of this happens without words. Now there are some.
    desire | o | People hardly ever talk about it. It is there all the same, close under the skin.
    desire | q | What was left unsaid, before or after?
    desire | q | What would you like to be able to ask for, just like that?
    desire | q | When did closeness last need no words?
    desire | q | What would you tell a very old friend about all this?
    wedding | o | A yes was said out loud, and there were people to hear it.
    wedding | o | Two people are married now, and you were there.
    wedding | o | A wedding is made of small scenes, and you have yours, from where you stood.
    wedding | q | Which moment of the wedding is in none of the photographs?
    wedding | q | Whose face do you see first when you think back to the wedding?
    wedding | q | What was said aside, at the wedding, that hardly anybody else heard?
    wedding | q | What was it like when the wedding was over and it had gone quiet?
    new-parent | o | Night and day have come loose, and somebody very small is in charge of both.
    new-parent | o | You are needed at hours that hardly have a name.
    new-parent | o | So light to carry, and the whole house turns round that weight.
    new-parent | q | What does the baby’s face do, just before sleep?
    new-parent | q | What does three in the morning look like in your house?
    new-parent | q | If somebody held the baby for an hour, what would you do?
    new-parent | q | What does the baby do that was not there last week?
    child-proud | o | There it was for a moment: the person this child is.
    child-proud | o | That came from the child alone, and it went straight to you.
    child-proud | o | One day they may have forgotten it. You will not.
    child-proud | q | What did the child’s face look like at that moment?
    child-proud | q | What did you say to the child, and what did you only think?
    child-proud | q | Who would you like to tell about this child?
    child-proud | q | Where does a child get something like that from, do you think?
    child-worry | o | Something is wrong around a child of yours, and everything else in the day moves to the edge.
    child-worry | o | You would take it over from them in an instant, and it cannot be handed over.
    child-worry | o | In this they are out of your reach, even from the next room.
    child-worry | q | What did you see in the child’s face, the last time you looked?
    child-worry | q | When did you first notice that something was wrong?
    child-worry | q | What do you do in the hours when nothing can be done for the child?
    child-worry | q | Who else is keeping an eye on the child?
    child-leaves | o | It was always meant to come to this, and nobody can practise it.
    child-leaves | o | For years the house was set to their hours. The hours are still there.
    child-leaves | o | A room keeps tidy by itself now. One looks in anyway.
    child-leaves | q | What do you still do as though there were a child in the house?
    child-leaves | q | What has been left behind in the room?
    child-leaves | q | When in the day is the house quietest?
    child-leaves | q | What was the last thing said before the door closed?
    teen-parents | o | Same roof, same table, and they are talking to somebody they think is you.
    teen-parents | o | It is your life, and in that house other people get the last word on it.
    teen-parents | o | They have known you since you were small. Sometimes that is just the trouble.
    teen-parents | q | What do the people at home not get, in one sentence?
    teen-parents | q | What did you keep to yourself, when there was trouble at home?
    teen-parents | q | What would you like your family to ask you?
    teen-parents | q | Who would be on your side in this, at home or outside?
    siblings | o | Nobody else grew up at that table, in those years, with those people.
    siblings | o | With a brother or a sister, one is all one’s ages at once.
    siblings | o | You have known each other since before either of you had a say in it.
    siblings | q | What did the two of you call each other as children?
    siblings | q | Which story from childhood would each of you tell differently?
    siblings | q | What have the two of you never talked about?
    siblings | q | What did nobody see in that house but the two of you?
    quarrel | o | The words have stopped, and the quarrel has not.
    quarrel | o | There was a quarrel, and somebody who matters is on the other side of it.
    quarrel | o | One goes through it again, line by line, and the good answers come too late.
    quarrel | q | What would you like {person} to know?
    quarrel | q | Which of your sentences would you take back, and which not?
    quarrel | q | Which sentence of the quarrel has stuck?
    quarrel | q | What was the quarrel about, underneath what it was about?
    quarrel | q | What have you not said yet to the person you quarrelled with?
    apology | o | One of you had to begin, and one of you did.
    apology | o | It is a short word, and it has a great deal to get past.
    apology | o | It does not undo what was. It has been said now, and before it had not.
    apology | q | What happened in the silence right after the apology?
    apology | q | How long had that apology been waiting?
    apology | q | What is still between you, now that sorry has been said?
    apology | q | What was missing from the apology, if anything was?
    not-forgive | o | It happened, and you are not going to act as though it were settled.
    not-forgive | o | Others may be done with it. You are not.
    not-forgive | o | There is no date by which this has to be over.
    not-forgive | q | What would have to be said first, and by whom?
    not-forgive | q | What does the person who did it not know about what it did to you?
    not-forgive | q | When does the thing you cannot forgive come back, out of nowhere?
    not-forgive | q | What did all this cost you that nobody has counted?
    boundary | o | Somebody had counted on your yes, and they got an answer.
    boundary | o | It has been said: this far, and no further.
    boundary | o | You said no, and you meant it.
    boundary | q | What was it like in the second after you had said no?
    boundary | q | How often had you said yes before this no?
    boundary | q | What would have happened if you had kept quiet?
    boundary | q | What does that no leave you more room for?
    regret | o | There was a moment when it could have gone the other way, and you can still find it.
    regret | o | Time has gone over it, and it has kept its edges.
    regret | o | It is long past, and you are not done with it.
    regret | q | What brings that moment back, when it comes?
    regret | q | What would you do at that moment, if it came again?
    regret | q | What did you not know yet, at that moment?
    regret | q | Who else remembers that day?
    forgot-it | o | It only needed remembering, and the hour for it has gone by.
    forgot-it | o | It was forgotten, and somebody felt it.
    forgot-it | o | There is that cold second when it comes back, too late.
    forgot-it | q | What was the day so full of, when this was forgotten?
    forgot-it | q | What would that hour have looked like, if it had not been forgotten?
    forgot-it | q | What had it meant to the person who was forgotten?
    forgot-it | q | What would put a little of it right, if anything can?
    embarrassed | o | It took a few seconds, and it goes on playing.
    embarrassed | o | The others went home with a hundred things from the day. You came home with this one.
    embarrassed | o | One wants the floor to open, and floors never do.
    embarrassed | q | What happened in the second right after?
    embarrassed | q | Whose face do you see when that moment comes back?
    embarrassed | q | How did you get out of that moment?
    embarrassed | q | Who would laugh with you, if you told the story just as it was?
    humiliated | o | Something like that takes them a moment. You are the one who takes it home.
    humiliated | o | Somebody made you small, and you were there to see it done.
    humiliated | o | It ought not to have been said or done. It was, and to you.
    humiliated | q | What did the people who saw it do?
    humiliated | q | What answer has come to you since?
    humiliated | q | Where did you go, in the minutes after?
    humiliated | q | Who would have spoken up for you there?
    age | o | Inside, one has no particular age, and then comes a date, a photograph, a hair.
    age | o | The years come in quietly. Then one day one sees them all together.
    age | o | Time goes by in general, and then it goes by in one’s own face.
    age | q | How had you pictured this age, when it was far off?
    age | q | What are you no longer willing to do?
    age | q | Which age would you go back to for one afternoon?
    age | q | Who in your family do you meet in the mirror by now?
    compare | o | One sees their windows lit from outside, and one’s own only from within.
    compare | o | Everybody else seems to have got hold of a timetable that was never shown to you.
    compare | o | You laid your life next to theirs, and theirs was in good light.
    compare | q | Whose life did you see first, when the comparing began?
    compare | q | Which single thing in those other lives would you really want?
    compare | q | What do other people not see of your days?
    compare | q | Who decided what one has to have by now?
    friend-leaves | o | Somebody who was near will be a long way off.
    friend-leaves | o | A departure, and you are on the side of those who stay.
    friend-leaves | o | Soon there will be a door you no longer knock at.
    friend-leaves | q | What would you like {person} to take along of you?
    friend-leaves | q | What will you miss first, on an ordinary day?
    friend-leaves | q | What would you like them to take along of you?
    friend-leaves | q | What was the most ordinary thing you did together?
    friend-leaves | q | How would you like to stay in touch, if it were up to you?
    putting-off | o | The hours went, and the thing itself is where it was.
    putting-off | o | It is waiting, and you know how long it has been waiting.
    putting-off | o | Not doing it has been work too, of a kind.
    putting-off | q | What would the very first minute of it look like?
    putting-off | q | What makes it heavier than it looks from outside?
    putting-off | q | What would you do with the evening, if it were already done?
    putting-off | q | What part of it could stay undone, and nobody would mind?
    drinking | o | You looked at it straight, on paper. With drink, few things are harder.
    drinking | o | There is the glass, and there is what it is for.
    drinking | o | Nobody made you write this, and it is written.
    drinking | q | What does the first glass do for you, before anything else?
    drinking | q | What is the hour like in which you would rather not pour one?
    drinking | q | Whom could you tell about it, of the people you trust?
    drinking | q | What would you like to have in its place, on one evening only?
    friend-drift | o | There was a time when you would have told each other this.
    friend-drift | o | There are no papers for the end of a friendship, and mostly no date either.
    friend-drift | o | All those years are still there. It is only that nothing new is being added to them.
    friend-drift | q | What would you tell {person}, if the phone rang now?
    friend-drift | q | When did you notice that the friendship had become different?
    friend-drift | q | What did the two of you last really laugh about?
    friend-drift | q | What would you put in a message to this friend, if you sent one tonight?
    friend-drift | q | What do you still save up to tell this friend?
    friend-there | o | Somebody took time out of their own life and put it into yours.
    friend-there | o | They did it as though it were nothing, and it was not nothing.
    friend-there | o | There is somebody who is on your side, and it showed.
    friend-there | q | What would you like to say to {person} that is not said yet?
    friend-there | q | What would the day have been without this friend?
    friend-there | q | What did your friend say, or know not to say?
    friend-there | q | How long have the two of you been there for each other?
    friend-there | q | What does your friend not know about what that meant to you?
    kindness | o | Somebody did not have to, and did.
    kindness | o | By tomorrow they will hardly remember it. You will.
    kindness | o | It took them a minute perhaps, and it is what has stayed of the day.
    kindness | q | What would the day have been without that kindness?
    kindness | q | What do you see first, when you think of the person who was kind?
    kindness | q | What would you have liked to say to the kind person, with a little more time?
    kindness | q | Which other kindness does this one remind you of?
    homesick | o | Part of you is elsewhere, where the light falls differently and something else is on the stove.
    homesick | o | Wherever you are, there is a place from which you are missing.
    homesick | o | It takes a word, a smell, a song, and one is there. Then one is not.
    homesick | q | What would you do first, if you were back home now?
    homesick | q | Which word from home has no match where you are?
    homesick | q | What do you have near you that comes from home?
    homesick | q | What do the people around you not know about the place you come from?
    visit | o | For a while there were more voices around you than usual.
    visit | o | You saw each other, and the day was about that.
    visit | o | You were together for a while, and that leaves something behind.
    visit | q | What was said at the very end of the visit, at the door?
    visit | q | Which moment of the visit could have gone on for longer?
    visit | q | What was said on that visit that you will still know next week?
    visit | q | What has the visit left behind, in the rooms or in you?
    feast | o | So many years, and all of them round one table.
    feast | o | The dishes are the same each time, and it is never the same meal.
    feast | o | At such a table everyone has a place, including the ones who are missing.
    feast | q | Who was missing at the table, whether or not anybody said so?
    feast | q | What was not talked about at the table?
    feast | q | Which dish has to be there, or the feast does not count?
    feast | q | What went on in the kitchen, or out in the hall, while the others sat at table?
    exam-nerves | o | It has not begun yet, and it has already moved into your stomach.
    exam-nerves | o | It has a date and an hour, and every other hour leans towards it.
    exam-nerves | o | You have been through it many times already, in your head.
    exam-nerves | q | Which moment of the coming day do you go over most, in your head?
    exam-nerves | q | What will you do in the first hour when all that is behind you?
    exam-nerves | q | Who will be thinking of you at that hour?
    exam-nerves | q | What will you have with you, in your hand or your pocket?
    first-day | o | New names, new doors, and no chair yet that is yours.
    first-day | o | Everybody there knows how things are done, and on this one day you are the one who does not.
    first-day | o | A day like that is twice as long, because nothing in it is a habit yet.
    first-day | q | Who made that first day a little easier?
    first-day | q | Which of all the new names have you kept?
    first-day | q | Where did you eat on that first day, and with whom?
    first-day | q | What was different from the picture you had of the place?
    last-day | o | It will go on there at the usual hour, without you.
    last-day | o | All those mornings have led up to this one evening.
    last-day | o | What was yours there fits into a bag. The rest stays with the others.
    last-day | q | Who was the last person you spoke to on that last day?
    last-day | q | What have you taken home with you from all that time?
    last-day | q | What was not said at the goodbye?
    last-day | q | What will you do on the first morning, at the usual hour?
    redundant | o | Somebody somewhere did a sum, and you are in it.
    redundant | o | Work is the rent, the hours, the people one says good morning to. All of it is in question at once.
    redundant | o | Such things get decided in a room where one is not sitting.
    redundant | q | What was the first sum you did in your head?
    redundant | q | Who at home knows how things stand with your job?
    redundant | q | What would you say to the people who took that decision?
    redundant | q | What was the way home like, with that news?
    overwork | o | There is more of it than there is of you.
    overwork | o | The day was over long ago, and the work was not.
    overwork | o | One thing is done and two more are waiting, and the evening goes the way of the day.
    overwork | q | What did you go without so that the work got done?
    overwork | q | When did you last sit down properly to eat?
    overwork | q | Which of all these tasks would nobody miss?
    overwork | q | Who sees how late it gets?
    boss | o | It was not fair, and there was hardly a place to say so.
    boss | o | They can leave it at work. You had to bring it home.
    boss | o | You will be in a room with this person again, and that is half of it.
    boss | q | What would you have answered your boss, if nothing hung on it?
    boss | q | Which of the others saw what happened?
    boss | q | What would a fair boss have done in that moment?
    boss | q | What were things like with this boss before?
    teamwork | o | Each had a piece of it, and the pieces fitted.
    teamwork | o | There are working days one would do again. That was one.
    teamwork | o | Several heads, one piece of work, and it came together.
    teamwork | q | At which moment did you know that the work would come together?
    teamwork | q | Who did something that nobody had asked for?
    teamwork | q | Which piece of the work was yours?
    teamwork | q | Who do you like to have next to you at work like that?
    bored-job | o | You are there for all those hours, and hardly any of you is asked for.
    bored-job | o | It gets done and it gets paid. There is not much more to tell of it.
    bored-job | o | One looks at the clock, and looks again, and it is hardly any later.
    bored-job | q | What do you think about while your hands get on with the work?
    bored-job | q | Which hour of the working day is the longest?
    bored-job | q | What did you once want to be doing all day?
    bored-job | q | What do you say when people ask what you do?
    study-stuck | o | It lies there and looks at you, and you look back.
    study-stuck | o | One sits down to it, gets up, makes tea, sits down again.
    study-stuck | o | So much of you is in it already, and it will not take the next step.
    study-stuck | q | Where exactly did the work stop?
    study-stuck | q | What did you do instead of the work?
    study-stuck | q | What do you already know that is not on the page yet?
    study-stuck | q | When did the work last go by itself?
    debt-paid | o | Money can be very loud. Tonight it is quiet.
    debt-paid | o | It is paid. There is one thing less to count.
    debt-paid | o | The list that gets read through at night is one line shorter.
    debt-paid | q | What did you go without on the way to paying it off?
    debt-paid | q | Who knows how long it took to pay?
    debt-paid | q | What do you no longer have to work out in your head, now that it is paid?
    debt-paid | q | What was the first thing you thought of, once nothing was owing?
    lost-thing | o | Others would see an object. You know what hangs on it.
    lost-thing | o | A shop could have a hundred like it, and not one of them would be this one.
    lost-thing | o | One looks in the same place three times, as though it might have thought better of it.
    lost-thing | q | How did the thing come to you, in the first place?
    lost-thing | q | Who comes to mind along with that thing?
    lost-thing | q | What does the thing look like, down to the scratches?
    lost-thing | q | What did you do in the moment you noticed that it was gone?
    stolen | o | Somebody helped themselves to what was yours, and went on with their day.
    stolen | o | What is gone can be put on a list. The rest of it cannot.
    stolen | o | One goes about trusting people, because there is no other way to go about. Somebody made use of that.
    stolen | q | What is gone that was worth nothing to the thief?
    stolen | q | What did you check first, and what do you still check?
    stolen | q | What would you say to the thief, face to face?
    stolen | q | Who came, or rang, after the theft?
    near-miss | o | A second more, or a hand’s breadth, and this would be another evening.
    near-miss | o | It went well, and the body has not quite been told yet.
    near-miss | o | Everything is where it was before. One looks at it twice.
    near-miss | q | What did you see in that second?
    near-miss | q | Who did you think of, when the danger was over?
    near-miss | q | What did you do with your hands, afterwards?
    near-miss | q | Who have you told how close it was, and who not?
    office-war | o | It ought to be simple, and somebody has seen to it that it is not.
    office-war | o | It is a small power, and it is being used to the full.
    office-war | o | So much of your time, for something that was theirs to put right.
    office-war | q | What would you say, if you got hold of the right person?
    office-war | q | What has this business cost you so far, in hours and in sleep?
    office-war | q | What would a decent answer have been?
    office-war | q | Which sentence from all those letters and calls did you take away with you?
    move-house | o | One address ends, and another begins.
    move-house | o | One leaves a place room by room.
    move-house | o | The hand knows every light switch in the one place, and none in the other.
    move-house | q | What turned up in the packing that you had forgotten about?
    move-house | q | Which corner of the old place will you still find in the dark?
    move-house | q | What is the first thing to have its place in the new home?
    move-house | q | What stays behind in the old place?
    decision | o | Two ways, and you have already gone a little down each of them.
    decision | o | As long as it is open, one has both, and neither.
    decision | o | Others have opinions on it. You are the one who will wake up in it every morning.
    decision | q | Which way were you leaning when you woke up?
    decision | q | What would you be giving up, on each side?
    decision | q | What would you decide, if nobody else had a view on the matter?
    decision | q | Who would be hardest to tell, once it is decided?
    travel | o | Another light, other signs, and you in the middle of it with a bag.
    travel | o | There is a spot on the map now where you have been.
    travel | o | On the way, one has only what one carries and what one sees.
    travel | q | What did you see that is on no postcard?
    travel | q | Which face from the journey will you remember?
    travel | q | What does it smell of in that place?
    travel | q | Which corner of that place would you show to somebody?
    relapse | o | There was a time without it, and then there was this. Both happened.
    relapse | o | It is quick, and the afterwards is long.
    relapse | o | It happened, and you put it down here as it was.
    relapse | q | What was the hour before it happened like?
    relapse | q | What were you in need of, in that moment?
    relapse | q | Who could hear how it really went?
    relapse | q | What was different from the days when you did without?
    diet | o | It is with you in the shop, at the table, and in front of the open fridge.
    diet | o | Others simply sit down to eat. You had one eye on it all day.
    diet | o | A plate, a number, a plan: a good part of the day’s thinking went there.
    diet | q | When in the day did food take up most room in your head?
    diet | q | What did you really taste today?
    diet | q | Who at the table knew that you were counting?
    diet | q | What would have been on the plate, if nobody were counting?
    sport | o | For as long as it lasted there was nothing else.
    sport | o | The body will still be telling it tomorrow.
    sport | o | You were out there, out of breath, and that hour was yours.
    sport | q | What could you hear, in the middle of all that effort?
    sport | q | What went through your head at the hardest moment out there?
    sport | q | Which second out there do you play over again?
    sport | q | What does your body say now about all that effort?
    courage | o | You were afraid of it, and you took the fear along and did it.
    courage | o | From outside it may have looked like nothing much. You are the one who had that heartbeat.
    courage | o | Until the last minute it could have been left undone. It was not.
    courage | q | What was the last second like, before you dared?
    courage | q | What did you say to yourself, to go through with it?
    courage | q | Who knows how much courage that took?
    courage | q | What was different from what you had feared?
    worry-loop | o | Round it goes, and every time it comes back past the same bend.
    worry-loop | o | The head has played it through to the end, more than once, and always to the same end.
    worry-loop | o | One puts it away in a drawer, turns round, and it is on the table again.
    worry-loop | q | Where did the worry start, this time?
    worry-loop | q | What of the worry is known, and what is imagined?
    worry-loop | q | What broke the circle off, even for a minute?
    worry-loop | q | Who has heard the worry said aloud?
    tired | o | That was more than one day’s worth.
    tired | o | Little is left, and tonight little is needed.
    tired | o | The days took what there was.
    tired | q | What took the most out of you?
    tired | q | What could wait until you have slept?
    tired | q | When did it begin to be too much?
    tired | q | What would you do with a day that wanted nothing of you?
    low | o | Grey, and no reason to show for it.
    low | o | Everything was there, and nothing had any colour.
    low | o | Heavy, and nothing to point at.
    low | q | How long has it been this grey?
    low | q | Which hour was the greyest?
    low | q | Who noticed how grey the day was for you, if anybody did?
    low | q | What did you do all the same, with the day as grey as it was?
    fine-day | o | An ordinary day, and a good one.
    fine-day | o | Nothing special, and all of it all right.
    fine-day | o | Few days like this one ever get written down.
    fine-day | q | Which five minutes of the day were the best?
    fine-day | q | What made you notice that it was a good day?
    fine-day | q | Which part of this day would you have again tomorrow?
    fine-day | q | What was the light like, on such a good day?
    bored | o | Nothing happened, and it took all day over it.
    bored | o | The clock went, and not much else did.
    bored | o | There were plenty of hours, and nobody wanted them for anything.
    bored | q | What did you nearly do, just so that something happened?
    bored | q | What did you look at longest?
    bored | q | What would you have liked to happen, of all things?
    bored | q | Who would have made the hours shorter?
    nature | o | It was simply there, and wanted nothing from you.
    nature | o | It goes on out there without being asked, and you were present for a piece of it.
    nature | o | One looks up, and for a moment there is nothing that has to be done.
    nature | q | What did you hear out there?
    nature | q | What was the light doing?
    nature | q | How long did you stay and look?
    nature | q | What was in your head before, and where did it go?
    art | o | Somebody made it once, and it reached you where you were.
    art | o | It is over, and it goes on playing.
    art | o | Now and then one is shown something one had known all along, without having the words.
    art | q | Which line, or picture, or bar has stayed with you?
    art | q | Who would you have liked to have beside you while it lasted?
    art | q | What did you do in the first minute after the end?
    art | q | What of your own life did you meet there?
    cooked | o | One can almost smell it from here.
    cooked | o | A piece of the day that could be touched and tasted.
    cooked | o | Such things are simple, and they make a day.
    cooked | q | What did it smell of, where you stood?
    cooked | q | Which kitchen, or which garden, does that taste take you back to?
    cooked | q | Who would you have liked to give a taste of it?
    cooked | q | What were you thinking of while your hands were busy?
    memory | o | All that time in between, and it took so little.
    memory | o | It is long past, and you could still walk about in it.
    memory | o | It had been out of sight, and then it stood in the room, with its own light.
    memory | q | What is there, just outside the picture?
    memory | q | Who else would remember that time?
    memory | q | What would you touch first, if you could go back in?
    memory | q | What did you not know yet, back then?
    dream | o | Most of them are gone before breakfast. This one was not.
    dream | o | It had an order of its own, and while it lasted, that was simply how things were.
    dream | o | One lies in the dark with closed eyes, and sees all that.
    dream | q | Which picture in the dream is the sharpest?
    dream | q | What did you see last, before waking?
    dream | q | What was the light like in the dream?
    dream | q | What was the first minute awake like, after such a dream?
    faith | o | Old words, or no words, or only a question into the quiet.
    faith | o | Believing or doubting, one takes it along into ordinary days.
    faith | o | It is a part of a life that seldom comes up at table.
    faith | q | Which words came, if any did?
    faith | q | What did you leave unasked, in the quiet?
    faith | q | Who first taught you to pray, or not to?
    faith | q | When did faith last feel quite near to you, or quite far off?
    world | o | It comes in from far away, and then it stands in the kitchen.
    world | o | One hears it, and then one still has to make supper.
    world | o | It is too large for one person, and it got as far as you all the same.
    world | q | Which picture or sentence from the news stays?
    world | q | Who do you think of first, when you hear such news?
    world | q | Who can you talk to about the news?
    world | q | What did you do after you had switched the news off?
    therapy | o | That kind of hour is not over when it is over.
    therapy | o | Things were put into words there, or nearly were.
    therapy | o | Afterwards comes the rest of the day, with its bus and its shopping, as though nothing had been touched.
    therapy | q | What did you say in that hour that you had not planned to say?
    therapy | q | What was left unsaid in that hour?
    therapy | q | Which sentence of that hour has come home with you?
    therapy | q | What did you do in the half-hour after the session?
    gratitude | o | You looked at what is there, and it was a good deal.
    gratitude | o | One passes by such things every day. Today you stopped at them.
    gratitude | o | It could all be otherwise, and it is like this.
    gratitude | q | What did you nearly overlook?
    gratitude | q | Who knows how glad you are?
    gratitude | q | Which of these good things was not there a year ago?
    gratitude | q | Which of these good things did nobody have to pay for?

    """
}
