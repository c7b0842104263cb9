/// The English table, first part: concepts, and what stands around. ``GravityTable`` says how to read it.
enum EnglishGravity {
  /// Words that are recognised misspelt or disguised.
  static let keyWords = """
    suicide suicidal myself unalive unaliving disappear existing existence anymore forever tonight
    =killing =kill =kms =die =dead =dying =overdose =tablets =wrists =hang =hanging =death =noose
    """

  static let concepts = """
    I = i, ive, id
    FILLER = just, so, really, very, honestly, truly, simply, even, only, literally, actually, kind of, sort of, fucking, freaking, bloody
    FILLER = please, also, still, sometimes, often, always, maybe, probably, quite, pretty, too, then, lol, tbh, fr, ngl, right now, almost, basically, secretly
    FILLER = like, all, finally, already, again, soon, usually, mostly, genuinely, seriously, properly, quietly, slowly, suddenly, badly, desperately, perhaps, deeply, definitely, def, now, ever, more and more, and more, much, such, far, damn, goddamn, constantly, rather, sorta, today, tonight, lately
    NOT = not, never, no, without, hardly, nor, neither, nothing, nowhere, stopped, refuse, hate
    CONTRAST = but, although, though, however, except, yet
    THEY = he, she, they, who, his, her parents
    REPORT = think, thinking, thought, believe, say, saying, said, mean, meaning, because, like, that, imply, as, if, feel, know
    PAST-FORM = wanted, wished, tried, thought, was, were, had, used, hoped, planned, took, stood, wrote, felt, did, could, would, bought, counted, kept, came, went, swallowed
    PRESENT-FORM = want, wish, hope, am, think, feel, is, are, will, can, have, need, plan, know, thinking, keep, going

    REFLEXIVE = myself, my self, me, my, mine
    BE = be, am, is, are, was, were, been, being, get, feel, feels, felt, seem, seems, 's
    MY = my, our, the, these, those, that, this, all, all my, all the, all of my, all of the, some, mums, dads, moms, his, her, their, a, an, more, enough, every, any, both, two, three, several, old, leftover, grandmas, another, extra
    WANT = want, wants, wanted, wanting, wish, wished, wishing, hope, hoped, hoping, long, longing, crave, craving, need, needed, pray, prayed, praying, beg, begged, begging, yearn, yearning, ache, aching
    WANT = would like, would love, would rather, would prefer, would sooner, would give anything, would give everything, would so much like, am desperate, am ready, feel ready, dream of, dreaming of, fantasise about, fantasize about, fantasising about, fantasizing about, daydream about, daydreaming about, feel like, urge, desire, feel the need, feel an urge, am tempted, would be happy, would be glad, would be fine, am okay with, am ok with, am fine with, would be okay, would be ok, would not mind, do not mind, would be relieved, ready, itching, dying, cannot wait, keep wanting, keep wishing, keep hoping, keep praying
    THINK = think, thinking, thinks, thought, thoughts, ideas, idea, imagine, imagining, imagined, picture, picturing, pictured, fantasise, fantasize, fantasising, fantasizing, consider, considering, considered, contemplate, contemplating, contemplated, daydream, daydreaming, obsess, obsessing, dream, dreaming, plan, planning, planned, visions, images, urge, urges, impulse, temptation, tempted, toy, toying, ponder, pondering, wonder, wondering, rehearse, rehearsing, debate, debating, flirt, flirting, talking myself out, brain, mind, voice, voices, intrusive
    KILL-SELF = kill myself, killing myself, killed myself, kill my self, killing my self, end my life, ending my life, ended my life, end my own life, ending my own life, end this life, ending this life, end it all, ending it all, take my life, taking my life, take my own life, taking my own life, taken my own life, took my own life, end myself, ending myself, ended myself, murder myself, off myself, offing myself, offed myself, do myself in, doing myself in, do away with myself, doing away with myself, done away with myself, top myself, topping myself, delete myself, deleting myself, finish myself, finish myself off, finishing myself off, put an end to myself, put an end to my life, put an end to it all, putting an end to it all, putting an end to my life, put an end to it, putting an end to it, put myself out of my misery, put me out of my misery, hang myself, hanging myself, hung myself, hanged myself, drown myself, drowning myself, drowned myself, shoot myself, shooting myself, shot myself, poison myself, poisoning myself, gas myself, starve myself to death, blow my brains out, blowing my brains out, blow my head off, slit my wrists, slitting my wrists, slit my wrist, slit my throat, slitting my throat, cut my throat, cut my wrists, cutting my wrists, bleed out, bleeding out
    KILL-SELF = throw myself off, throwing myself off, throw myself under, throwing myself under, throw myself in front, throwing myself in front, throw myself out, throw myself into, throwing myself into, throw myself from, fling myself, hurl myself, unalive, unaliving, unalived, unalive myself, unaliving myself, commit suicide, committing suicide, commited suicide, commit sewerslide, sewerslide, kms, kms myself, ctb, catch the bus, overdose, overdosing, overdosed, od, oding, take an overdose, taking an overdose, took an overdose, self delete, exit this life, exit bag, leave this world, leaving this world, leave this life, leave this earth, leaving this earth, check out for good, checking out for good, check out permanently, die by suicide, dying by suicide, die by my own hand, make myself die, suicide myself, game over myself, step in front of a train, step in front of the train, stepping in front of a train, stepping in front of the train, jump in front of, jumping in front of, jumped in front of, step in front of, stepping in front of, walk in front of, walking in front of, step out in front of, walk into traffic, walking into traffic, walk into the sea, walking into the sea, walk into the ocean, walk into the lake, walk into the river, walk out into the sea, walk into the water, step into traffic, stepping into traffic, run into traffic, lie down on the tracks, lying down on the tracks, lie on the tracks, jump off a bridge, jump off the bridge, jump off the roof, jumping off the roof, jumping off a bridge, jumping off the bridge, jump off a building, jump from the balcony, jump off the balcony, jump in the river, jump into the river, jumping into the river, drive into a wall, driving into a wall, drive into a tree, driving into a tree, drive off the road, driving off the road, drive off a cliff, driving off a cliff, drive off the bridge, driving off the bridge, crash my car, crash the car on purpose, crashing the car, steer into, steering into, swerve into, swerving into, swerve across, veer into, pull into the oncoming, turn the wheel, jerk the wheel, yank the wheel
    SUICIDE = suicid*, sewerslide, self murder, ending things for good, ending everything, ending things permanently
    DIE = die, dying, death, not exist, not existing, not be here, not being here, not be alive, not being alive, not be around, not being around, not be anymore, not live, not living, not to exist, not to be here, not to be alive, not to live, not to be, not be a person, stop existing, stopping existing, stop being alive, stop being here, stop living, stop breathing, cease to exist, cease existing, ceasing to exist, quit existing, quit living, be dead, being dead, drop dead, dropping dead, drop down dead, be gone, being gone, be gone forever, be out of here for good, no longer exist, no longer be here, no longer be alive, no longer live, leave this world, leave this earth, leave this life, pass away, be six feet under, be under the ground, be underground, be in the ground, be in a grave, be in a coffin, be buried, be in my grave, be ash, be ashes, be nothing, turn to dust, become nothing, be no more, never wake up, never wake, not wake up, not waking up, not wake, never waking up, stay asleep forever, be put down, be put to sleep, be put out of my misery, flatline, croak, perish, expire, my heart to stop, my heart would stop, my heart to give out, god to take me, god would take me, the lord to take me, the lord would take me, to be taken, death to come, death would come, it to be my time, it was my time, the earth to take me
    DEAD = dead, gone, gone forever, gone for good, not here, not here anymore, not alive, not around, not around anymore, no longer here, no longer alive, no longer around, six feet under, underground, in the ground, buried, in a coffin, in a grave, in my grave, in the grave, never born, not born, unborn, erased, deleted, wiped out, snuffed out, extinct, nonexistent, non existent, no more, in heaven, with god, ash, ashes, dust, out of this world, out of this life
    NEVER-BORN = never been born, never to have been born, never have been born, not been born, never was born, never were born, was never born, were never born, had never existed, had not existed, never existed, never have existed, never to have existed, not have been born, not to have been born, not have existed, had not been born, had not bothered giving birth, had aborted me, had never had me, had not had me, was not born, were not born, unborn, undo my birth, undo being born, been miscarried, hadnt been born, be unborn
    DISAPPEAR = disappear, disappearing, disappeared, vanish, vanishing, vanished, evaporate, evaporating, evaporated, dissolve, dissolving, fade away, fading away, fade out, fading out, fade into nothing, cease, melt away, slip away, slipping away, drift away, drift off, be erased, being erased, erase myself, erasing myself, be wiped out, be deleted, delete myself, be forgotten, be swallowed up by the earth, blow away, blink out, switch off for good, switch myself off, turn myself off, turn off forever, switch off forever, be switched off, be turned off, poof
    FOREVER = forever, for good, for ever, completely, permanently, altogether, entirely, totally, from this world, from the world, from this earth, from the earth, from existence, from everything, from everyone, off the face of, once and for all, and never come back, and not come back, and never be found, without a trace, for real, from life, into nothing, into nothingness, never to return, and nobody would, and no one would, and that would be it, and that be it
    GONE-IF = if i was gone, if i were gone, if i died, if i die, if i had died, if i was dead, if i were dead, if i disappeared, if i disappear, if i vanished, if i vanish, if i was not here, if i were not here, if i was not around, if i were not around, if i was not alive, if i were not alive, if i did not exist, if i do not exist, if i stopped existing, if i never existed, if i had never existed, if i had never been born, if i was never born, if i were never born, if i was not in it, if i were not in it, if i was not there, if i were not there, if i was no longer here, if i were no longer here, if i ceased to exist, if i just died, if i killed myself, if i left this world, if i never woke up, if i did not wake up, if i stopped being here, if i dropped dead, if i am gone, if i am dead, if i am not here, if i just stopped, if i was out of the picture, if i were out of the picture, if i was out of the way, if i were out of the way, if i was not in the picture, if i was out of their lives, when i am gone, when i am dead, once i am gone, once i am dead, after i am gone, after i am dead, with me gone, with me dead, with me out of the picture, with me out of the way, me gone, me dead, me out of the way, me out of the picture, my absence, without me, without me here, without me around, without me in it, without me there, without me in their lives, i were not in it, i was not in it, i were gone, i was gone, i were dead, i was dead, i was not here, i were not here, i wasnt here, my death, my dying, not having me, not having me around, had i never been born, were i gone, i were not around, i was not around, if it was not for me, if it were not for me, i did not exist, i had never existed, i had never been born, i was never born
    BETTER = better off, better, happier, easier, lighter, freer, free, relieved, relief, fine, ok, okay, richer, safer, simpler, calmer, at peace, breathe, breathe again, move on, get over it, cope, manage, best, an improvement, improve, improved, do them a favour, do them a favor, doing them a favour, doing everyone a favour, doing everyone a favor, a favour, a favor, nicer, peace, quieter, do better, be glad, thank me
    BURDEN = burden, burdening, a burden on, weight, dead weight, deadweight, drain, draining, nuisance, liability, millstone, cost, costing, costs, waste of space, waste of air, waste of oxygen, waste of money, waste of skin, in everyone's way, in their way, in the way, dragging everyone down, drag everyone down, dragging them down, drag them down, dragging him down, dragging her down, bring everyone down, ruin everything, ruining everyone's, ruining their lives, ruin their lives, too much for everyone, too much for them, a problem for everyone, unwanted, parasite, leech, ballast, trouble to everyone, a mouth to feed, using up, holding them back, hold them back, holding him back, holding her back, poison to, poison everything, all i do is, all i am is, all i ever do, eat their money, spare them, free them, set them free, unburden, extra, surplus, dispensable, superfluous, useless to everyone, of no use to, no use to anyone, no use to anybody, take up space, taking up space
    PEOPLE = everyone, everybody, they, them, people, my family, the family, my kids, my children, the kids, the children, my husband, my wife, my partner, my parents, my mum, my mom, mum, mom, mam, dad, my dad, my mother, my father, my friends, my sister, my brother, the world, this world, this house, this family, you all, you, he, she, him, her, we, anyone, anybody, life, things, it, all of them, all of you, my son, my daughter, my boys, my girls, the boys, the girls, the team, this planet, the planet, the house, my girlfriend, my boyfriend, husband, wife, their lives, his life, her life, folks, the others, others
    NOBODY = nobody, no one, noone, not a soul, not one person, not a single person, who, none of them, anyone, anybody, someone, somebody, they, everyone, everybody, he, she, people, the world, it
    NOTICE = notice, noticed, miss me, missed me, miss, care, cared, mind, mourn, mourn me, cry, grieve, bother, bat an eye, blink, realise, realize, look for me, come looking, remember, remember me, be sad, be upset, feel anything, matter, make a difference, be relieved, come to my funeral, come to the funeral, show up

    PILLS = pills, pill, tablets, tablet, meds, medication, medications, medicine, medicines, sleeping pills, sleeping tablets, sleepers, painkillers, painkiller, paracetamol, paracetamols, tylenol, ibuprofen, aspirin, codeine, insulin, prescription, prescriptions, capsules, capsule, opioids, morphine, oxy, xanax, valium, antidepressants, benzos, beta blockers, boxes, blister packs, blisters, packs, packets, bottles, bottle, doses, patches, vial, vials, fentanyl, digoxin, lithium, amitriptyline, zopiclone, tramadol, temazepam, ambien, stash, repeat, repeats
    WEAPON = rope, ropes, noose, gun, guns, pistol, rifle, shotgun, revolver, handgun, firearm, bullet, bullets, ammo, ammunition, shells, cartridges, knife, knives, razor, razors, blade, blades, razor blades, razorblade, razorblades, scalpel, box cutter, helium, charcoal, exhaust, hose, hosepipe, belt, cord, flex, antifreeze, poison, pesticide, bleach, nitrogen, the beam, hook, car keys
    HARD-MEANS = rope, noose, gun, pistol, rifle, shotgun, revolver, handgun, helium, antifreeze, pesticide, nitrogen, razor blades, razorblades, blades, bullets, ammo, cartridges, sodium, poison, hosepipe, insulin
    COUNT = count, counted, counting, recounted, recounting, counted out, counting out, counted up, lined up, lining up, line up, laid out, laying out, spread out, tipped out, emptied out, sorted, arranged, arranging, weighed, checked, checking, check
    STORE = save, saved, saving, saving up, saved up, been saving, stockpile, stockpiled, stockpiling, hoard, hoarded, hoarding, hid, hide, hidden, hiding, stash, stashed, stashing, stash away, stashed away, collect, collected, collecting, kept, keep, keeping, putting aside, put aside, set aside, setting aside, storing, stored, store up, storing up, squirrel away, squirreled away, squirrelled away, squirrelling away, building up, build up, built up, palmed, palming, cheeking, cheeked, pocketing, pocketed, skipping, accumulate, accumulating, accumulated, amassed, tucked away, put away, put by, putting by, not taking, pretend to take, pretending to swallow, gathered, gathering
    ACQUIRE = buy, bought, buying, order, ordered, ordering, got hold of, get hold of, picked up, picking up, borrowed, stole, took, purchased, found, got, get, acquired, refilled, asked for, requested, ordered online, delivered, arrived, came in the post, arrived in the post
    LOOK-UP = look up, looked up, looking up, google, googled, googling, search, searched, searching, research, researched, researching, read about, reading about, read up on, reading up on, read, reading, find out, found out, finding out, looked for, looking for, check, checked, ask, asked, asking, calculate, calculated, calculating, worked out, work out, working out, figured out, figure out, figuring out, typed, typing, watched videos, compared, comparing, know, knew, learned, learnt, went online, been online, forums, forum, browsing, wikipedia, internet
    LETHAL = lethal, lethal dose, fatal, fatal dose, painless, painlessly, painless way, painless ways, least painful, quickest way, quick and painless, how many it takes, how many it would take, how much it takes, how much it would take, how many would be enough, how many you need, how many you would need, how many i would need, how many i need, how much i would need, how much would be enough, how many would do it, how much would do it, too many, would be too many, would be enough, be enough, how long it takes to, how long it would take, ways to die, way to die, ways to go, best way to go, how to die, methods, method, how to tie, noose, knots, how to hang, how high, high enough, far enough, how far the drop, deep enough, how tall, survival rate, survive the fall, survive a fall, survive the drop, drop is, overdose, overdoses, od, ld50, doses, dosage, dosages, half life, how to make it look like an accident, make it look like an accident, look like an accident, looks like an accident, would not hurt, does it hurt, if it hurts, whether it hurts, how to end, easiest way, easy way out, what dose, which dose, the right dose, dose
    NEAR-ME = next to me, beside me, in my hand, in my hands, in my lap, in front of me, on the table, on my desk, on the desk, on the bed, on my bed, on the nightstand, on the bedside table, by my bed, by the bed, under my pillow, under the pillow, under my bed, under the bed, in the drawer, in my drawer, in my bag, in my pocket, in the car, in the boot, in the trunk, in the garage, in the shed, in the attic, in the closet, in the wardrobe, in my wardrobe, in the sock, in a sock, in my locker, ready, are ready, is ready, waiting, at hand, right here, loaded, within reach, in the glove box, in the safe, behind the books, in the tin, in a tin, in a shoebox, in the shoebox
    STARE = stare, stared, staring, look at, looked at, looking at, stood, sat with, sat there, sit with, held, hold, holding, sitting with, gaze, gazing, gazed, turning it over, turned it over, put it to, pressed, weighed, looked down, looking down, stared down, stare down
    PLACE = bridge, bridges, cliff, cliffs, roof, rooftop, railway, railway line, train line, rail line, tracks, track, rails, platform, overpass, flyover, viaduct, balcony, ledge, quarry, river, reservoir, lake, sea, car park, multi storey, multi story, parking garage, edge, pier, tower, weir, canal, dam, window, windowsill, train, trains, tube, subway, metro, motorway, highway, motorway bridge, level crossing, crossing, railing, railings, rail, parapet, barrier, guardrail, stairwell, twelfth floor, tenth floor, top floor, water, woods, forest, headland, lighthouse
    EDGE = edge, railing, railings, drop, water below, ledge, other side of the railing, other side of the rail, other side of the barrier, other side of the parapet, other side of the fence, wrong side of, over the railing, over the edge, over the side, one step, one more step, one small step, one push, one jump, one second, one turn of, one slip, a second and, no railing, no barrier, no fence, low wall, how cold, how high, how far down, how long, how fast, how deep, how easy, so easy, it would be quick, would be quick, it would be over, be over in, over in a second, nobody would know, would be so easy, let go, letting go, lean forward, leaned forward, leaning, lean out, leaned out, climb over, climbed over, what if i just, what if i, step back, stepped back, stay behind the line, yellow line, i could just, could just, pull me, pulls me, pulling me, calls me, calling me, call of
    DO-IT = do it, did it, doing it, done it, go through with it, going through with it, gone through with it, get it over with, getting it over with, get it over and done with, get it done, finish it, finish things, finish everything, end it, ending it, end things, ending things, end everything, end this, ending this, carry it out, pull the trigger, take the step, take that step, take the plunge, make it happen, follow through, be done with it, be done with everything, be done with it all, put a stop to it, put a stop to it all, put a stop to everything, make it stop, make it all stop, go for good, leave for good, be the one to do it
    WHEN-SPEC = tonight, tomorrow, tomorrow night, this weekend, this week, next week, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, this time, today, when the kids, when they, when everyone, when he, when she, while they, while everyone, when nobody, when no one, once they, as soon as, the day after, the night before, before christmas, after christmas, next month, in the morning, at midnight, soon
    EVENT-TIME = my birthday, birthday, his birthday, her birthday, the wedding, wedding, her wedding, christmas, xmas, new year, new years, easter, thanksgiving, the holidays, the summer, summer, the winter, winter, spring, autumn, graduation, the exams, exams, finals, results, the results, the funeral, the birth, the baby is born, the party, school starts, term ends, the end of, end of the month, end of the year, end of term, end of the week, the weekend, then, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, next week, next month, next year, one more week, one more month, one more year, a few more days, two more weeks, three more weeks, a week, a month, the anniversary, mum dies, mom dies, the dog dies, my cat dies, my dog dies, mum is gone, mom is gone, my parents are gone, the kids are grown, thirty, forty, fifty, eighteen, twenty, my thirtieth, my parents die, her big day, his big day, the big day, the concert, prom
    END = over, done, finished, the end, gone, free, at peace, no more, be over, all be over, all over, be done, be finished, end, ends, stop, stops, can go, can rest, can stop, can leave, can sleep, let go, can let go, am out, i am out, that is it, thats it, done with all of it, done with everything, done with it all, be the last, no longer here, not be here, no need to pretend, stop pretending, not have to pretend, not have to fight, stop fighting, no more pretending, no more fighting
    AFFAIRS = will, my will, testament, insurance, life insurance, passwords, password, papers, paperwork, documents, bank details, bank accounts, accounts, pension, deeds, funeral plan, funeral, debts, bills, savings, the house, beneficiary, beneficiaries, power of attorney, folder, belongings, arrangements, affairs, loose ends, instructions, account, funeral songs, funeral music, the keys
    SETTLE = update, updated, updating, write down, wrote down, writing down, written down, wrote out, sort, sorted, sorted out, sorting out, put in order, putting in order, set in order, in order, tidy, tidied, tidied up, tidying, listed, list of, close, closed, closing, pay off, paid off, paid, pay, transferred, moved, signed, made, making, made sure, tied up, tying up, tie up, labelled, labeled, labelling, organised, organized, organising, arranged, settled, finalised, finalized, printed, left, planned, chose, picked, put, put everything, filled in, checked, finished
    CLEAN = clean, cleaned, cleaning, cleaned out, cleared, cleared out, emptied, emptying, tidied, tidying, packed up, packed away, scrubbed, threw out, thrown out, threw away, deleted, deleting, burned, burnt, shredded, wiped
    GIVE = give, gave, given, giving, give away, gave away, given away, giving away, hand over, handed over, handing out, sold, passed on, passed, donated, left, bequeath, posted
    MY-THINGS = guitar, watch, ring, rings, books, records, collection, camera, jewellery, jewelry, necklace, clothes, things, stuff, belongings, possessions, dog, cat, violin, piano, bike, medals, tools, paints, games, console, laptop, car, savings, money, keys, favourite, favorite, plants, vinyl, skateboard, hoodie, bracelet, bear, teddy, everything i own, most of what i own, trainers, sneakers, chess set, cards
    PET = cat, dog, cats, dogs, rabbit, hamster, horse, bird, pets, pet, kitten, puppy, budgie, parrot, chickens
    WRITE = write, wrote, writing, written, finish, finished, finishing, drafted, drafting, seal, sealed, sealing, signed, rewrote, rewriting, rewritten, left, leave, leaving, address, addressed, recorded, record, recording
    LETTERS = letter, letters, note, notes, goodbyes, goodbye letter, goodbye letters, goodbye note, farewell letter, last letter, envelopes, video, videos, messages, cards, birthday cards, voice note, text
    FOR-PEOPLE = one for mum, one for mom, one for my mum, one for my mom, one for dad, one for my dad, one for each, one each for, one to mum, one to mom, one for my, one for the kids, one for the, for each of them, to each of them, for each of the kids, to everyone i love, for the kids to open, for when they, for when she is, for when he is, one for her, one for him, for every birthday, for her eighteenth, for his eighteenth, for mum and dad, to my parents, for my parents, to my family
    CALM = enjoy, enjoyed, laugh, laughing, calm, calmer, light, lighter, peace, peaceful, at peace, relieved, relief, serene, serenity, quiet, free, happy, happier, good, clear, clarity, easy, easier, simple, simpler, rested, better, sleep like a baby, slept like a baby, sleeping like a baby, slept, sleep better, sleeping better, smiling, relaxed, not afraid, not scared, unafraid, still, lifted, almost happy, almost cheerful, cheerful
    DECIDED = decided, made up my mind, made my mind up, made the decision, made my decision, made a decision, took the decision, decision is made, decision has been made, decision was made, made my choice, chose, have chosen, choice is made, my mind is made up, my decision, the decision, it is decided, settled, it is settled, know what i will do, know what i am going to do, know what i have to do, stopped fighting it, given up fighting, have a way out, there is a way out, know there is a way out, have an exit, know how it ends, know when it ends, there is an end, there is a date, have a date, have a plan, got a plan
    """

  static let contexts = """
    context PAST: years|year|decades ago
    context PAST: months ago unless NOW
    context PAST: used to
    context PAST: back then|when|in
    context PAST: in those days
    context PAST: as a teenager|kid|child|student|teen|girl|boy
    context PAST: when i was younger|little|young|sixteen|seventeen|fifteen|fourteen|thirteen|eighteen|nineteen|twenty|twelve|a|at|in|married|ill|still|your|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30
    context PAST: when i was four|five|six|seven|eight|nine|ten|eleven
    context PAST: at sixteen|seventeen|fifteen|fourteen|thirteen|eighteen|nineteen|twenty|twelve|eleven
    context PAST: at the age of
    context PAST: in 1950|1960|1970|1980|1985|1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
    context PAST: once upon
    context PAST: there was a time
    context PAST: last year|winter|summer|spring|autumn
    context PAST: my twenties|teens|thirties
    context PAST: old diary|diaries|journal|journals|notebook|notebooks|entries|entry|me
    context PAST: the person i was|i used
    context PAST: a lifetime|long time|few years ago
    context PAST: in my twenties|teens|thirties|youth
    context PAST: that girl|boy|version|person|time
    context NOW: now
    context NOW: tonight|today|lately|recently|currently|nowadays|again|still
    context NOW: these days
    context NOW: this week|month|morning|evening|afternoon|year|weekend|time
    context NOW: right now
    context NOW: yesterday
    context NOW: last night
    context NOW: came|come|coming|is|are back
    context NOW: every night|day|morning|single
    context RECOVERED: no longer|not anymore|not any
    context RECOVERED: glad|grateful|thankful|happy|lucky .. alive|here|survived|stayed|did not|made it|failed|existed
    context RECOVERED: years|months sober|clean|free|since
    context RECOVERED: in recovery
    context RECOVERED: do not .. anymore|any more
    context RECOVERED: got better|help|through
    context RECOVERED: recovered|recovery|grateful|thankful|hardly recognise|hardly recognize|behind me|came through|proud
    context RECOVERED: i have not .. since
    context RECOVERED: far from|away that|those|there
    context FICTION: film|films|movie|movies|novel|book|chapter|series|episode|documentary|show|scene|character|characters|heroine|hero|protagonist|author|play|stage|actor|actress|poem|poems|plath|woolf|werther|hamlet|ophelia|juliet|romeo|lyrics|song|songs|album|opera|netflix|finale|season|plot|podcast|thriller|manga|anime|comic|script|rehearsal|rehearsals|screenplay|villain|narrator|story|manuscript|theatre|theater|ballad|karenina|bovary|exhibition|painting
    context DREAM: dream|dreamt|dreamed|nightmare|nightmares|dreams
    context DREAM: in my sleep .. saw|was
    context NEWS: news|headline|headlines|newspaper|radio|article|statistics|report|reporter|bbc|singer|celebrity|obituary|twitter|documentary|prime_minister|cnn
    context WORK: ward|patient|patients|clinic|hotline|helpline|crisis_line|icu_shift|night_shift|caseload|client|clients|triage|paramedic|ambulance_crew|colleagues|seminar|lecture|thesis|essay|dissertation|training|workshop|volunteer|samaritans|role_play|nurse|nursing|ems|coroner|inquest|detective|psychology_class|a_and_e|a&e|handover|the_unit|prevention|awareness|first_aid_course|pharmacology|mock_exam
    context TEAM: judo|jujitsu|jiu_jitsu|bjj|mma|sparring|sparred|dojo|tapped|on_the_mat|on_the_mats|wrestling|wrestled|grappling|rear_naked
    context TEAM: captain|coach|players|committee|choir|band|squad|goalkeeper|team|agency|department|league|orchestra|sofa|couch|payment
    context GAME: grenade|grenades|hardcore|games|boss|level|raid|minecraft|fortnite|zelda|elden|souls|respawn|healer|lobby|xbox|playstation|ps5|switch|tank|quest|npc|dungeon|dnd|d&d|campaign|speedrun|checkpoint|sims|valorant|overwatch|controller|guild|gta|skyrim|roguelike|multiplayer|server|match|chess|kart|pve|pvp|co_op|hp|paladin|wizard
    context HUMOUR: lol|lmao|lmfao|haha|hahaha|hahah|rofl|xd|jk|ahaha|ahahaha|lmaooo|lolol|loool|kidding|joking|hilarious|so funny
    context HUMOUR: if .. one more
    context HUMOUR: if .. has|have|had to .. another|again|more|sit|hear|listen|watch
    context HUMOUR: one more zoom|meeting|email|spreadsheet|essay|exam|slide|episode
    context SERIOUS: not a joke
    context SERIOUS: not joking|kidding|exaggerating
    context SERIOUS: for real|fr|seriously|srs|dead serious|mean it|no cap|literally every
    context SERIOUS: every single|night|day|morning|time
    context SERIOUS: nobody|no_one knows|has|would|suspects|notices|sees|believes
    context SERIOUS: actually mean|would|want|do
    context SERIOUS: all the time
    context SERIOUS: most days|nights|of
    context SERIOUS: not .. figure of speech
    context SERIOUS: will not tell|wont tell
    context SERIOUS: cant even
    context EVENT: wedding|exam|exams|trip|party|move|surgery|operation|appointment|interview|race|marathon|launch|opening|holiday|concert|flight|venue|church|hotel|baby_shower|christening|ceremony|reception|scan|due_date|bridesmaid|bridesmaids|tattoo|haircut|driving_test|recital|graduation|proposal|date_with
    context TRAVEL: island|beach|cottage|cabin|portugal|spain|france|italy|greece|flight|flights|holiday|vacation|trip|abroad|airport|hotel|cruise|skiing|travelling|traveling|erasmus|backpacking|new_zealand|australia|canada|gran_canaria|his_parents|her_parents|in_laws|tickets|visa
    context MOVING: move|moving|moved|movers|new_flat|new_house|new_apartment|new_place|declutter|decluttering|charity_shop|kondo|spring_clean|spring_cleaning|removal_van|downsizing|landlord|deposit|allergic|allergies|allergy|moving_out|renovation|builders|jumble|yard_sale|car_boot|ebay|vinted|goodwill|for_charity|the_charity|outgrown|outgrew|too_small_for|upgrade|upgraded
    context CARE: organiser|organizer|pill_box|pill_boxes|carer|caregiver|nurse|patient|patients|care_home|pharmacist_said|gp_said|dementia|her_week|his_week|for_mums|the_week|vet|headache|migraine|flu|antibiotics|vitamins|vitamin|iron_tablets|iron_pills|iron_supplement|her_morning|his_morning|blood_pressure|dosette|fever|after_surgery|pharmacy_shift|dispensary|inventory|stocktake|first_aid|camping|medicine_cabinet_out|expired|out_of_date
    context DECISION: leaving|leave|quit|quitting|resign|resigning|resigned|divorce|job|firm|company|move|moving|school|university|uni|college|apply|break_up|breaking_up|broke_up|house|phd|career|course|surgery|operation|baby|adopt|adoption|marry|propose|engagement|therapy|rehab|treatment|sober|drinking|retire|retirement|offer|contract|boss|transfer|major|degree|come_out|coming_out|tell_them_about|baptised|training|new
    context SHAME: embarrassed|embarrassing|embarrassment|mortified|mortifying|awkward|cringe|blushed|blushing|ashamed|floor|ground|table|hole|humiliated|cringing|wrong_name|red_as
    context MOURNING: died|funeral|buried|widow|widowed|grave|cemetery|passed_away|ashes|his_chair|her_chair|lost_him|lost_her|without_him|without_her|his_death|her_death|since_he|since_she|heaven|wherever_he|wherever_she|miss_him|miss_her|he_is_gone|she_is_gone|he_went|she_went|late_husband|late_wife|years_married|years_together|forty_years|fifty_years|sixty_years|urn|stillborn|headstone|gravestone
    context SELF-SAID: i said|told|wrote|thought|whispered|typed|googled|say|keep saying|texted|answered|replied|screamed|admitted|searched|heard myself|kept thinking|keep thinking|think
    context SELF-SAID: my head|brain|voice|thoughts|mind
    context SELF-SAID: the voice|voices
    context JOB: job|boss|work|office|party|class|school|lesson|meeting|gym|town|city|course|team|event|dinner|queue|camp|flat|house|country|relationship|practice|training|home|hotel|village|place|shift|lecture|club|dorm|this_school
    context PROJECT: extension|builders|kitchen|thesis|project|renovation|dust|exams|exam|essay|deadline|season|audit|trial|chemo|treatment|scaffolding|book|report|paper|tax|roadworks|divorce|lawsuit|construction|swing|boat_trip|climbing|tent|garden|shed|shelf|barbecue|bbq|balloons|party|diy|treehouse|sailing|camping|fishing|hunting|deer|cooking|kitchen_knives|onions|chef|shave|shaving|craft|school_play|costume|fence|laundry_line|washing_line
    context OVER: wait|waiting|queue|week|weekend|month|term|exam|exams|finals|mocks|viva|move|house_move|packing|boxes|session|sessions|scan|scans|results|surgery|labour|labor|contractions|pregnancy|heatwave|trial|hearing|inquest|custody_case|strike|visit|winter|january|christmas|quarantine|probation|notice_period|roadworks|drilling|scaffolding|renovation|radiotherapy|dialysis|infusion|infusions|chemo|hospice|ward|visiting_hours|rehearsals|campaign|election|audit|semester|training_camp|night_shifts|flight|journey|meeting|dinner|ceremony|interview|driving_test|dentist|root_canal|fever|flu|cold|migraine|period
    context GLADNESS: wonderful|amazing|lovely|best_day|so_happy|excited|thrilled|beautiful_day|delighted
    idiom: asked|ask|asks|asking .. if|whether i .. SUICIDE|KILL-SELF|die|dead|hurt|harm
    idiom: is|are|was|were|be killing|slaying me
    idiom: traffic|heat|boss|mum|mom|dad|wife|husband|work|exam|homework|shoes|feet|back|knees|commute|teacher|editor|suspense|coach|landlord|sister|brother|everyone|who is|are|will|would|going|gonna to? kill|murder me
    idiom: ^ he|she|they is|are|will|would|going|gonna to? kill|murder me
    idiom: ^ he|she|they is|are going_to kill|murder|strangle me
    idiom: ^ .. is|are|was going_to|gonna kill|murder|strangle me
    idiom: boss|mum|mom|dad|wife|teacher|coach|sister|brother|landlord|editor is|are going_to|gonna kill|murder|strangle me
    idiom: going to kill|murder|strangle him|her|them|you|someone|somebody
    idiom: could|would|might kill|murder|strangle for|a|an|him|her|them|someone|my
    idiom: die|died|dying|dead of|from laughing|laughter|embarrassment|boredom|shame|cringe|curiosity|happiness|heat|cold|hunger|thirst|cuteness|joy
    idiom: die|died|dying|dead laughing
    idiom: nearly|almost|literally|practically|thought|fully die|died
    idiom: to die for
    idiom: die|died for a|an|those|that|these|the|this|some|chocolate|coffee|pizza|cake
    idiom: dying to see|know|hear|meet|get|try|tell|go|find|eat|read|show|watch|have|ask|start|visit
    idiom: dying for
    idiom: dead tired|serious|end|line|heat|sure|right|good|easy|on|lift|weight|sea|straight|silent|quiet|beat|last|set|centre|center|lock|zone|pan|pool|ringer|asleep|battery
    idiom: i am dead
    idiom: im dead
    idiom: scared|bored|frozen|worried|tickled|starved|starving|sick|loved|thrilled to death
    idiom: dressed to kill
    idiom: die hard
    idiom: die|dead battery|phone|laptop|car|computer|plant|internet|engine|wifi|fridge|boiler
    idiom: battery|phone|laptop|car|computer|plant|plants|internet|engine|wifi|fridge|boiler|conversation|fern|orchid|tomatoes|line .. died|dead|dying|die
    idiom: shoot me now
    idiom: kill|killing|killed time|an hour|two|the lights|the engine|the mood|the vibe|it|the boss|the dragon|bill|the weeds|a few|some|off the
    idiom: killed it|the
    idiom: over my dead body
    idiom: drop dead gorgeous
    idiom: died my|her|his hair
    idiom: a matter of life
    idiom: suicide squad|prevention|awareness|bomber|bombers|squeeze|training|hotline|watch|note in|pact in|mission|rates|rate|statistics|door|helpline
    idiom: career|social|political|commercial|professional suicide
    idiom: left|leave|leaving a|the|her|his|me note|message|voicemail|voice
    idiom: i am going to die alone
    idiom: wouldn't|would not be caught dead
    idiom: die inside
    idiom: dead inside
    idiom: killing me softly
    idiom: kill|killing me slowly
    idiom: live and let die
    idiom: old habits die
    idiom: never say die
    idiom: life and death
    idiom: thought|felt like i was|am dying|going_to_die
    idiom: thought i was going to die
    idiom: afraid|scared|terrified|fear|frightened of dying|death|die
    idiom: i do not want to die
    idiom: die of old age
    idiom: die to|from|against the|that|this boss
    idiom: end it with|between|there|here
    idiom: end things with|between|there
    idiom: ending things with|between
    idiom: broke it off
    idiom: give|gave|giving up smoking|sugar|coffee|drinking|alcohol|chocolate|meat|on the|my seat|cigarettes
    idiom: not worth it
    """
}
