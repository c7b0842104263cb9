/// What is said and asked of everyday things that happen, in English; the form is that of `OccasionWords.english`.
extension OccasionWords {
  static let everydayInEnglish = """
    medical-worry | o | There is something there, and nobody can say yet what it is.
    medical-worry | o | Until it is known what it is, it comes along into every hour of the day.
    medical-worry | o | A small thing in a body can take up a whole house until it has a name.
    medical-worry | q | Who could sit beside you in the waiting room?
    medical-worry | q | At what hour of the day is the worry loudest?
    medical-worry | q | What makes the days until you know a little shorter?
    medical-worry | q | What would you like to hear from the doctor, in plain words?
    ill-again | o | It has come back, and with it everything one had hoped not to see again so soon.
    ill-again | o | Being ill is work, and part of the work is answering how one is.
    ill-again | o | Once more, and by now one knows the way by heart.
    ill-again | q | To whom could you say how it really is, being ill again?
    ill-again | q | What is the most tiring part, this time?
    ill-again | q | What is different from the last time, if anything?
    ill-again | q | What had you got used to, while the illness was away?
    unsaid-love | o | You were close by, and you said nothing of it.
    unsaid-love | o | You love, and the one it is meant for does not know. That is a great deal to hold behind a smile.
    unsaid-love | o | Not one word of it has been said, except here.
    unsaid-love | q | What were you about to say, and did not?
    unsaid-love | q | What does it take, to stand so near and say nothing?
    unsaid-love | q | Who could know of this love, without anything having to come of it?
    unsaid-love | q | Which small thing about this person does nobody else notice?
    fading | o | Somebody close to you is losing the thread, and you are there to see it.
    fading | o | They are still themselves, and the thread keeps slipping.
    fading | o | One watches more closely after a day like this, and would rather not have to.
    fading | q | What is there about {person} that has not changed?
    fading | q | What did you keep to yourself, at the moment when the thread was lost?
    fading | q | Which habit or saying is still exactly as it always was?
    fading | q | What do you do now that used to be done without you?
    fading | q | Who else has seen what you see?
    day-one | o | A first day, whatever came before it.
    day-one | o | Something was put down today, and that is done, whatever tonight says.
    day-one | o | One day. It may be the heaviest of them, and it is yours.
    day-one | q | Which hour of a first day is the longest?
    day-one | q | What was it that made today the first day?
    day-one | q | Who may know that it is the first day?
    day-one | q | What will you do with the hour that used to go to the habit?
    shouted | o | You heard yourself, and you saw what it did. Both have stayed with you.
    shouted | o | It came out louder than you wanted, and it is you who cannot let it go.
    shouted | o | What stays with you is not what set it off, but what came after.
    shouted | q | What would you like to say tomorrow, when it is quiet, to the one you shouted at?
    shouted | q | What had been piling up before you shouted?
    shouted | q | What would you have said in your ordinary voice?
    shouted | q | What happened in the room in the minute after you shouted?
    hollow | o | It came, and the joy did not come with it. That happens, and it is allowed.
    hollow | o | Everybody else seems to know what this is worth. Inside, it is still quiet.
    hollow | o | Good news on paper, and little that answers to it.
    hollow | q | What had you expected to feel?
    hollow | q | What was there, where the joy should have been?
    hollow | q | Who could hear that it feels like nothing, without a word of congratulation?
    hollow | q | When did you last feel glad without having to look for it?
    lied-to | o | You were told something that was not so, and now you know.
    lied-to | o | It is out now, and what was said before it looks different.
    lied-to | o | Part of it is the thing itself, and part is not having been told.
    lied-to | q | Which is the harder part: what was hidden, or that it was hidden from you?
    lied-to | q | What would you have done with the truth, if you had been told?
    lied-to | q | What would you like to ask the person who lied to you?
    lied-to | q | Which of the things you were told do you look at differently now?
    stolen-work | o | It was your work, and somebody else stood in its light.
    stolen-work | o | Something of yours was taken in plain sight.
    stolen-work | o | It has your hours in it, and the credit went elsewhere.
    stolen-work | q | What would you have liked to say, there and then?
    stolen-work | q | Who knows whose work it is?
    stolen-work | q | What went on in you while somebody else took the thanks?
    stolen-work | q | Which part of the work could only have come from you?
    inheritance | o | It is about a thing, and it is about far more than the thing.
    inheritance | o | Somebody is gone, and what they left stands between those who are left.
    inheritance | o | A family does its sums after a death, and they never come out even.
    inheritance | q | What would you want the others in the family to see?
    inheritance | q | What does it stand for, the thing that is being shared out?
    inheritance | q | When did things last go well in the family?
    inheritance | q | What would the one who died have said to all this?
    short-of-money | o | The money ends before the month does, and the sums have to be done all the same.
    short-of-money | o | Every day has a price until the money comes, and you are the one who knows it by heart.
    short-of-money | o | It takes up the whole head, to count what others spend without looking.
    short-of-money | q | What do the days until the next money look like?
    short-of-money | q | Which sum do you keep doing in your head?
    short-of-money | q | Who knows how tight the money is?
    short-of-money | q | What do you go without that nobody notices?
    others-news | o | It is good news, and it is theirs. You did what one does, and something in you stayed behind.
    others-news | o | One can wish them well and still have to look away for a moment.
    others-news | o | Other people’s news has a way of landing on one’s own empty place.
    others-news | q | What did you do in the first minute after the news?
    others-news | q | What is it that you would have liked to announce?
    others-news | q | To whom could you say that the news stung?
    others-news | q | How long have you been hoping for news like that of your own?
    apart | o | So near, and no nearer. One can miss somebody who is right beside one.
    apart | o | There are two of you in these lines, and a space between.
    apart | o | Something has gone quiet between the two of you, and you have noticed.
    apart | q | What has slipped in between the two of you?
    apart | q | What would be the smallest way back to each other?
    apart | q | What do the two of you pretend not to notice?
    apart | q | When did the two of you last laugh at the same thing?
    new-town | o | New streets, new faces, and nobody yet who knows your name without being told.
    new-town | o | A place can be all right and still have nobody in it.
    new-town | o | You know your way about there a little, and hardly anybody knows you.
    new-town | q | Who would you like to have a coffee with in the new place, if you could pick?
    new-town | q | Which face in the new place is already a little familiar?
    new-town | q | What did you have where you lived before, that has not moved with you?
    new-town | q | Which way do you walk by now without having to think?
    secret | o | You carry this alone, and it is the carrying that is heavy.
    secret | o | Nobody knows, and it takes work every day to keep it so.
    secret | o | Now it stands on a page, which is one place more than before.
    secret | q | What would happen, do you think, if one person knew?
    secret | q | Who would be the least difficult person to tell?
    secret | q | When, on an ordinary day, is the secret hardest to keep?
    secret | q | Which simple question do you hope nobody asks?
    now-can | o | There was a time when this could not be done, and you remember exactly how it was.
    now-can | o | That is a long way, and you went all of it yourself.
    now-can | o | Then you could not; now you can. The two stand side by side in these lines.
    now-can | q | What lay between then and now?
    now-can | q | What would you tell the one who could not do it yet?
    now-can | q | Who remembers the time when you could not?
    now-can | q | What will you do with it next, now that you can?
    made | o | It did not exist, and now it does, and your hands are in it.
    made | o | All those hours can be seen at last, by you and by anybody who looks.
    made | o | That is finished work, and it can stand there by itself now.
    made | q | What do you see first when you look at the finished thing?
    made | q | Which part of the work gave you the most trouble, and does it show?
    made | q | Who has seen the finished thing so far?
    made | q | What would you do differently, if you were to begin again?
    sold | o | Somebody wanted it, and it came from your hands.
    sold | o | Something you made goes on living with somebody else now.
    sold | o | It was yours alone, and then somebody saw it and took it home.
    sold | q | What do you think the buyer saw in your work?
    sold | q | What was it like to hand over something of yours?
    sold | q | What does the buyer not know about the making?
    sold | q | Where do you picture the thing you sold, now?
    their-news | o | Good news, and it belongs to somebody you are glad for.
    their-news | o | It is their day, and a good piece of it has landed on this page.
    their-news | o | Somebody you care about got where they were going, and one can hear you cheering.
    their-news | q | What did you say first, when you heard the good news?
    their-news | q | What do you know of the way that led to this good news?
    their-news | q | What would you like the one with the good news to know about how glad you are?
    awake | o | The night is long at this hour, and everything in it is larger than by day.
    awake | o | Awake, and the head does its rounds while everybody else sleeps.
    awake | o | It is the hour when nothing can be settled, and everything asks to be.
    awake | q | What comes round most often, in a night like this?
    awake | q | Which of the night’s thoughts will look smaller by daylight, and which will not?
    awake | q | What does the night say that the day does not?
    awake | q | What can be heard in the house at that hour?
    ironic | o | One can hear how much patience is left for this.
    ironic | o | Praise of that kind says it better than a complaint would.
    ironic | o | That was said with a very straight face.
    ironic | q | What does all this cost you, in patience?
    ironic | q | What would you say about all this without the irony?
    ironic | q | What was the last straw?
    unheard | o | You want to be heard, and nobody was there to do it. It is heard on this page.
    unheard | o | This is loud because nobody listened when it was quiet.
    unheard | o | All in capitals, since nothing smaller was heard.
    unheard | q | Who should have listened?
    unheard | q | What would you say if somebody did listen, for once?
    unheard | q | What would it have looked like, to be listened to?

    """
}
