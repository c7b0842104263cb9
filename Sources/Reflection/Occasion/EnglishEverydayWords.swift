/// What is said and asked of everyday things that happen, in English; the form is that of `OccasionWords.english`.
extension OccasionWords {
  static let everydayInEnglish = """
    medical-worry | o | Something was found, and nobody can say yet what it is. Until then it goes everywhere with you.
    medical-worry | o | Between now and the day when it is known, there is nothing to do but carry it.
    medical-worry | o | A small thing in a body can take up a whole house until it has a name.
    medical-worry | q | Who knows about it besides you and the doctor?
    medical-worry | q | At what hour of the day is it loudest?
    medical-worry | q | What would make the days until the biopsy or the scan a little shorter?
    ill-again | o | It has come back, and with it everything one had hoped not to see again so soon.
    ill-again | o | Being ill is work, and part of the work is answering how one is.
    ill-again | o | Once more the same rooms, the same questions, the same waiting.
    ill-again | q | To whom could you say how it really is?
    ill-again | q | What is the most tiring part, this time?
    ill-again | q | What is different from the last time, if anything?
    unsaid-love | o | It is their day, and you bring something to it that nobody has set a place for.
    unsaid-love | o | You love, and the one it is meant for does not know. That is a great deal to hold behind a smile.
    unsaid-love | o | So many years of it, and not one word said. It is said here.
    unsaid-love | q | What did you leave out?
    unsaid-love | q | What does it take to get through such a day?
    unsaid-love | q | Who could know of it, without anything having to come of it?
    fading | o | It was a small thing, and it was not small: somebody who looked after you may be losing the thread.
    fading | o | Something slipped there, and you saw it. It is hard to unsee.
    fading | o | One watches more closely after a day like this, and would rather not have to.
    fading | q | What went through you in the moment when you noticed?
    fading | q | What did you say, and what did you keep to yourself?
    fading | q | Who else has seen what you see?
    day-one | o | A first day, whatever came before it. It counts from this morning.
    day-one | o | Something was put down today, and that is done, whatever tonight says.
    day-one | o | One day. It may be the heaviest of them, and it is yours.
    day-one | q | What was different this morning?
    day-one | q | Which hour of the day is the longest, and who could be there for it?
    day-one | q | Who may know that it is the first day?
    shouted | o | You heard yourself, and you saw what it did. Both have stayed with you.
    shouted | o | It came out louder than you wanted, and it is you who cannot let it go.
    shouted | o | What stays with you is not what set it off, but what came after.
    shouted | q | What would you like to say about it tomorrow, when it is quiet?
    shouted | q | What had the day been like, before it came out?
    shouted | q | What did you see, in the moment after?
    hollow | o | It came, and the joy did not come with it. That happens, and it is allowed.
    hollow | o | Everybody else seems to know what this is worth. Inside, it is still quiet.
    hollow | o | Good news on paper, and little that answers to it.
    hollow | q | What had you expected to feel?
    hollow | q | Who could hear that it feels like nothing, without a word of congratulation?
    hollow | q | What did it cost to get there?
    lied-to | o | You were told something that was not so, and now you know.
    lied-to | o | It is out now, and what was said before it looks different.
    lied-to | o | Part of it is the thing itself, and part is not having been told.
    lied-to | q | Which is the harder part: what was hidden, or that it was hidden from you?
    lied-to | q | What would you have done with the truth, if you had been told?
    lied-to | q | What would you like to ask, now that you know?
    stolen-work | o | It was your work, and somebody else stood in its light.
    stolen-work | o | Something of yours was taken in plain sight.
    stolen-work | o | It has your hours in it, and the credit went elsewhere.
    stolen-work | q | What would you have liked to say, there and then?
    stolen-work | q | Who knows whose work it is?
    stolen-work | q | What was behind your face while it happened?
    inheritance | o | It is about a thing, and it is about far more than the thing.
    inheritance | o | Somebody is gone, and what they left stands between those who are left.
    inheritance | o | A family does its sums after a death, and they never come out even.
    inheritance | q | What would you want them to know about it, if they could hear it?
    inheritance | q | What does that thing stand for, between the two of you?
    inheritance | q | When did it last go well between you?
    short-of-money | o | The money ends before the month does, and you do the sums so that others need not notice.
    short-of-money | o | Every day has a price until the money comes, and you are the one who knows it by heart.
    short-of-money | o | There is less in the account than there is of the month. That takes thinking about, all day long.
    short-of-money | q | What do the days until payday look like?
    short-of-money | q | Which of the bills is the one that keeps you awake?
    short-of-money | q | Who knows how tight it is?
    others-news | o | It is good news, and it is theirs. You did what one does, and something in you stayed behind.
    others-news | o | One can wish them well and still have to look away for a moment.
    others-news | o | Other people’s news has a way of landing on one’s own empty place.
    others-news | q | What did you do with your face, and with what was behind it?
    others-news | q | What is it that you would have liked to announce?
    others-news | q | To whom could you say that it stung?
    apart | o | So near, and no nearer. One can miss somebody who lies right beside one.
    apart | o | There are two of you in these lines, and a space between that neither of you speaks of.
    apart | o | Something has gone quiet between two bodies, and you have noticed since when.
    apart | q | What has slipped in between the two of you?
    apart | q | What would be the smallest way back?
    apart | q | What do the two of you pretend not to notice?
    new-town | o | New streets, new faces, and nobody yet who knows your name without being told.
    new-town | o | A place can be all right and still have nobody in it.
    new-town | o | One can count on one hand who speaks to you there, and you have counted.
    new-town | q | Whom would you like to have a coffee with, if you could pick?
    new-town | q | Which face there is already a little familiar?
    new-town | q | What did you have where you lived before, that has not moved with you?
    secret | o | You carry this alone, and it is the carrying that is heavy.
    secret | o | Nobody knows, and it takes work every day to keep it so.
    secret | o | Now it stands on a page, which is one place more than before.
    secret | q | What would happen, do you think, if one person knew?
    secret | q | Who would be the least difficult person to tell?
    secret | q | What does it take, on an ordinary day, that nobody knows?
    now-can | o | There was a time when this could not be done, and you remember exactly how it was.
    now-can | o | That is a long way, and you went all of it yourself.
    now-can | o | Then you could not; now you can. The two stand side by side in these lines.
    now-can | q | What lay between then and now?
    now-can | q | What would you tell the one who could not do it yet?
    now-can | q | What comes after this, if anything has to?
    made | o | It did not exist, and now it does, and your hands are in it.
    made | o | All those hours can be seen at last, by you and by anybody who looks.
    made | o | That is finished work, and it can stand there by itself now.
    made | q | What do you see in it when you look at it?
    made | q | Which part of it gave you the most trouble, and does it show?
    made | q | Who has seen it so far?
    sold | o | Somebody wanted it, and it came from your hands.
    sold | o | Something you made goes on living with somebody else now.
    sold | o | It was yours alone, and then somebody saw it and took it home.
    sold | q | What do you think they saw in it?
    sold | q | What was it like to let it go?
    sold | q | What had to go wrong first, before there was one to sell?
    their-news | o | Good news, and it belongs to somebody you are glad for.
    their-news | o | It is their day, and a good piece of it has landed on this page.
    their-news | o | Somebody you care about got where they were going, and one can hear you cheering.
    their-news | q | How did you hear of it, and what did you say first?
    their-news | q | What do you know of the way that led there?
    their-news | q | What would you like them to know about how glad you are?
    awake | o | The night is long at this hour, and everything in it is larger than by day.
    awake | o | Awake, and the head does its rounds while everybody else sleeps.
    awake | o | It is the hour when nothing can be settled, and everything asks to be.
    awake | q | What comes round most often, in a night like this?
    awake | q | Which of these thoughts will look smaller by daylight, and which will not?
    awake | q | What does the night say that the day does not?
    ironic | o | One can hear how much patience is left for this.
    ironic | o | Praise of that kind says it better than a complaint would.
    ironic | o | That was said with a very straight face.
    ironic | q | What does each one of these cost you?
    ironic | q | What would you say about it without the irony?
    ironic | q | What was the last straw in this?
    unheard | o | You want to be heard, and nobody was there to do it. It is heard on this page.
    unheard | o | This is loud because nobody listened when it was quiet.
    unheard | q | Who should have listened?
    unheard | q | What would you say if they did listen, for once?

    """
}
