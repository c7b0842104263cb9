extension EnglishGravity {
  /// What was done already and needs help within the hour, what others did to the writer, and what is denied in so many words.
  static let harm = """
    DRUGS = pills, pill, tablets, tablet, tabs, meds, medication, medications, sleeping pills, sleeping tablets, sleepers, painkillers, paracetamol, paracetamols, panadol, tylenol, acetaminophen, ibuprofen, nurofen, aspirin, aspirins, codeine, cocodamol, co codamol, capsules, xanax, valium, diazepam, antidepressants, benzos, beta blockers, propranolol, amitriptyline, zopiclone, tramadol, temazepam, ambien, morphine, oxy, opioids, lithium, sertraline, fluoxetine, citalopram, quetiapine, insulin, digoxin
    MANY = 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 35, 36, 40, 42, 45, 48, 50, 55, 56, 60, 64, 70, 80, 90, 96, 100, 120, 150, 200, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, a hundred, dozens, a dozen, two dozen, dozens of, loads of, a ton of, tons of, heaps of, all of, all, all my, all the
    MANY = 20x, 30x, 40x, x20, x30, x40, about twenty, about thirty, twenty odd, thirty odd, twenty something, thirty something
    SWALLOWED = took, taken, swallowed, downed, necked, popped, gulped, ate, have taken, washed down, knocked back
    PACK = box, boxes, bottle, bottles, packet, packets, pack, packs, strip, strips, blister, blister pack, blister packs, handful, handfuls, fistful, fistfuls, mouthful, jar, tub
    POISON = bleach, antifreeze, drain cleaner, weedkiller, weed killer, pesticide, insecticide, paraquat, rat poison, poison, disinfectant, detergent, white spirit, turpentine, petrol, battery acid, acid, caustic soda, toilet cleaner, oven cleaner, methanol, domestos, lye, ammonia, rubbing alcohol, screenwash, nail varnish remover, nail polish remover

    active 2 taken: SELF SWALLOWED over|around|about|at_least|maybe|some|nearly? MANY of? my|the|his|her|mums|dads|moms|those|grans|grandmas? DRUGS unless CARE GAME FICTION WORK
    active 2 taken: SELF swallowed|downed|necked|gulped|popped|taken|have_taken the|my|a|all_the|all_my|mums|dads|his|her whole|entire|full? DRUGS|PACK of? my|the|his|her? DRUGS unless CARE GAME FICTION WORK
    active 2 taken: SELF SWALLOWED a|the|an|my|two|three|four|five whole|entire|full|half? handful|handfuls|fistful|mouthful|strip|blister|whole_box|whole_bottle|whole_packet|whole_pack|entire_bottle|entire_box|full_bottle|full_box|boxes|bottles|packets|packs|strips of of? my|the|his|her|those? DRUGS unless CARE GAME FICTION WORK MOVING
    active 2 taken: SELF SWALLOWED too_many|so_many|way_too_many|far_too_many|too_much|way_too_much of? my|the|those|his|her? DRUGS unless CARE GAME FICTION WORK
    active 2 taken: SELF swallowed|downed|necked|gulped them|it|the_lot|the_whole_lot all|of_them unless CARE GAME FICTION WORK
    active 2 taken: SELF took|taken|have_taken them_all|all_of_them|the_lot|the_whole_lot|the_whole_bottle|the_whole_box|the_whole_packet|all_my_pills|all_the_pills $ unless CARE GAME FICTION WORK
    active 2 taken: SELF overdosed|od|odd|oded again|last_night|tonight|today|yesterday|this|an_hour|on|and if NOW unless GAME FICTION
    active 2 taken: SELF od'd again|last_night|tonight|today|yesterday|this|an_hour|on|and if NOW unless GAME FICTION
    active 2 taken: SELF have? overdosed $ unless GAME FICTION
    active 2 taken: SELF overdosed|odd|od|oded on my|the|his|her|mums? DRUGS unless GAME FICTION
    active 2 taken: SELF took|taken|have_taken|had an? overdose unless GAME FICTION
    active 2 taken: SELF drank|drunk|swallowed|downed|necked|drinking|took|taken|gulped a? cup|glass|bottle|mouthful|half|lot|whole? of? some|the|a|all|that|bottle? of|the? POISON unless GAME FICTION
    active 2 taken: SELF have? slit|slashed|sliced|opened|cut my|both_my|both wrists|veins|throat unless GAME FICTION WORK
    active 2 taken: SELF have? slit|slashed|sliced|opened my|both wrist unless GAME FICTION WORK
    active 2 taken: SELF injected .. all|too_much|whole .. insulin|morphine|heroin|pen unless GAME FICTION WORK
    active 2 taken: SELF swallowed|ate batteries|razor_blades|blades|glass|needles unless GAME FICTION
    idiom: overdose|overdosed|overdosing|od|odd on|of chocolate|cake|coffee|caffeine|netflix|sugar|tv|sun|cheese|christmas|news|telly|cuteness|crisps|tea
    idiom: overdose de chocolat|gateau|cafe|series|sucre|fromage|noel
    idiom: last page of this|the|my notebook|book|journal|diary|novel|chapter
    context CARE: as prescribed|usual|directed|instructed|the_doctor|my_doctor|the_gp|the_nurse
    idiom: an overdose of chocolate|cake|coffee|caffeine|netflix|sugar|tv|sun|cheese|christmas|news

    active 2 intent: PILLS ... going_to|gonna|will|about_to take|swallow|neck|down them|it|all|all_of_them|the_lot tonight|now|soon|all unless CARE GAME FICTION WORK TRAVEL EVENT
    active 1 intent: going_to|gonna|about_to swallow|neck them|all|the_lot unless CARE GAME FICTION WORK
    active 2 means: have|got the|my|all_the|all_my|enough PILLS here|with_me|ready|waiting unless CARE GAME FICTION WORK TRAVEL
    active 2 farewell: this|here is my last|final|very_last page|entry|post|diary_entry|journal_entry|blog $ unless PROJECT JOB MOVING
    active 1 letters: wrote|written|finished|done|sealed|signed the|all_the|my|three|four|five|all_my notes|letters $ unless WORK PROJECT JOB EVENT
    active 1 affairs: everything|it_all is in the|a|my? drawer|folder|envelope|safe|tin|box|desk for unless MOVING WORK

    distress 2 hopelessness: ^ i? cannot|can_not|could_not go_on $
    distress 2 hopelessness: ^ i? cannot|can_not go_on like_this|like_that|any_more|anymore

    HURTER = he, she, they, dad, mum, mom, father, mother, husband, wife, boyfriend, girlfriend, brother, stepdad, stepfather, stepmother, ex, partner, uncle, aunt, boss, manager, coach, teacher, priest, cousin, grandad, grandfather, neighbour, neighbor, colleague, landlord, supervisor, doctor, man, somebody, someone, guy, bloke, stranger, boys, lads, men, babysitter, stepbrother, roommate, flatmate, date
    distress 2 violence: HURTER .. keeps|kept|used_to|started|would|tried_to|always|carries_on? touching|touched|touch|touches|groping|groped|grabbing|rubbing|feeling|stroking me|my_waist|my_leg|my_legs|my_thigh|my_thighs|my_breasts|my_breast|my_chest|my_bum|my_bottom|my_back|my_hair|my_body|us unless CARE GLADNESS
    distress 2 violence: touching|touched|groping|groped|grabbing|grabbed|rubbing my waist|thigh|thighs|breasts|breast|bum|bottom|arse unless CARE
    distress 2 violence: HURTER .. pushed|shoved|pushes|shoves|threw|throws|slammed|pinned|held|holds me .. wall|floor|stairs|door|down|bed|against|across
    distress 2 violence: HURTER .. forced|forces|made|makes me to? have_sex|have|sleep_with|touch|do_it|undress|watch .. sex|him|himself|it|again
    distress 2 violence: did not|never want|ask .. him|he|it|sex .. stop|did_not|carried_on|went_on|inside
    distress 2 violence: said|told|says no|stop .. he|him|they did_not|would_not|carried_on|kept|went_on stop|listen|going|anyway|on
    distress 2 violence: HURTER .. raped|assaulted|molested|abused|strangled|choked|punched|slapped|slaps|kicks|kicked|stalked|stalks|stalking|harassed|harasses|harassing|bullied|bullies|bully|bullying me|us unless GAME GLADNESS HUMOUR
    distress 2 violence: HURTER .. touched|touches me $|when|there|at_night|without|under|down|in_bed|again unless GLADNESS CARE
    distress 2 violence: HURTER .. beat|beats|beating me|us|the_kids up|again|when|with|because|black unless GAME GLADNESS HUMOUR TEAM
    distress 2 violence: dad|daddy|father|mum|mom|mother|stepdad|stepfather|stepmum|stepmother|husband|wife|boyfriend|partner|uncle .. beat|beats|beating me|us|the_kids $ unless GAME GLADNESS HUMOUR TEAM
    distress 2 violence: HURTER .. grabbed|grabs|dragged|drags me by|out|across|again unless GLADNESS GAME
    distress 2 violence: i was|got|am|have_been|being|keep_being|keep_getting raped|assaulted|sexually_assaulted|molested|abused|groped|beaten|beaten_up|attacked|harassed|sexually_harassed|bullied|stalked|threatened|mugged|hit
    distress 2 violence: HURTER .. sends|keeps_sending|sent|posted|shared me|my .. nudes|naked|pictures|photos|threats unless GLADNESS TRAVEL EVENT
    distress 2 violence: HURTER .. threatened|threatens|threatening to .. kill|hurt|hit|take|find|post me|us|the_kids|it|them
    distress 1 violence: HURTER .. say|says|said|tells|told .. my fault|own_fault
    distress 1 violence: my fault because i .. him|her|wind|provoke|made

    distress 2 eating: not|nothing eaten|eat|ate .. for .. days|three|four|five|two unless CARE
    distress 2 eating: have not eaten|eat .. for|in|since .. days|three|four|five|two|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week unless CARE
    distress 2 eating: eaten|ate|eating|had|eat nothing|hardly_anything|next_to_nothing|almost_nothing since|for|in .. days|three|four|five|six|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week unless CARE
    distress 1 bodily: nothing|not|not_had_anything_to .. eaten|eat|ate .. for|in|since .. three|four|five|six|seven|eight|3|4|5|6|7|8|ten|10 days unless CARE
    distress 1 bodily: eaten|ate|eating|had|eat nothing|hardly_anything|next_to_nothing .. for|in three|four|five|six|seven|eight|3|4|5|6|7|8|ten|10|a days|week unless CARE
    distress 1 bodily: not|nothing .. eaten|eat|ate .. for|in a|over_a|two|all whole? week|weeks unless CARE
    distress 1 bodily: three|four|five|six|seven|eight|3|4|5|6|7|8|ten|10 days without eating|food|a_meal|any_food unless CARE
    distress 1 bodily: day three|four|five|six|seven|3|4|5|6|7 without|of_no|of_not? eating|food unless CARE
    distress 1 bodily: fainted|faint|fainting|passed_out|passing_out|blacked_out|blacking_out|black_out|collapsed|keeled_over|see_black|went_black|goes_black unless CARE
    distress 2 eating: day three|four|five|six|seven|3|4|5|6|7 without|of_no|of_not? eating|food unless CARE
    distress 2 eating: three|four|five|six|seven|eight|3|4|5|6|7|8|ten|10 days without eating|food|a_meal|any_food unless CARE
    distress 2 eating: nothing|ate|eaten .. but|except|only an? apple|apples|lettuce|cucumber|coffee|gum|rice_cake|carrot
    distress 2 eating: threw|throw|throwing|bring|bringing|brought it? up after|again|dinner|lunch|my_dinner|my_lunch|everything|in_secret unless CARE
    distress 2 eating: skip|skipped|skipping .. meals|dinner|lunch|breakfast .. and|again .. strong|proud|winning|light|good|powerful|control

    distress 2 drinking: drank|drunk|finished|emptied|put_away .. bottle|bottles|vodka|whisky|gin .. alone|on_my_own|by_myself|again|every
    distress 2 drinking: bottles|bottle .. on_my_own|alone|by_myself again|tonight|last_night|every
    distress 2 drinking: i drink too_much|every_night|every_day|to_forget|to_sleep|alone
    distress 2 drinking: drank|drunk|drinking .. until|till .. blacked_out|passed_out|black|nothing|cannot_remember
    distress 2 drinking: blacked out|black_out .. again|drinking|drunk|wine|vodka

    # A body that may need a doctor now.
    context PANIC: panic|anxiety attack|attacks
    context PANIC: panicking|hyperventilating
    idiom: chest|heart|ribs hurts|hurt|hurting|aches|ached|burned|burns|bursting|ache from|with|of|after laughing|laughter|running|coughing|the_run|the_gym|press_ups|push_ups|love|pride|joy|crying|singing|sobbing|shouting
    idiom: nearly|almost|give|gave|gives|giving|gonna|going_to had|have|me|him|her|us a? heart attack|failure
    idiom: heart attack on a plate
    idiom: having a heart_attack|stroke every|each|whenever|when|over|at|if
    context CHEST: pain|pains|pressure|squeezing|burning|stabbing .. in|across|on|through|behind my|the chest|breastbone|ribs
    context CHEST: chest pain|pains
    context CHEST: my chest hurts|is_hurting|hurt|aches|is_crushed|feels_crushed|is_being_crushed|burns
    idiom: blood test|tests|pressure|donation|donor|donors|bank|sample|samples|sugar|work|type|group|orange|oranges|count|results
    idiom: gave|give|giving|donated|donating|took|take|takes|taken|taking|drew|drawn|drawing my|some|his|her|their? blood
    distress 2 bleeding: I .. vomit|vomited|vomiting|threw_up|throw_up|throwing_up|puke|puked|puking|purged|purging|been_sick|made_myself_sick .. blood|coffee_grounds unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: ^ vomit|vomited|vomiting|threw_up|throw_up|throwing_up|puke|puked|puking|purged|purging|been_sick|made_myself_sick .. blood|coffee_grounds unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: I .. brought_up|bring_up|bringing_up|coughed_up|coughing_up|spat|spitting some|bright|fresh|dark|a_bit_of|a_little? blood unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: ^ brought_up|bring_up|bringing_up|coughed_up|coughing_up|spat|spitting some|bright|fresh|dark|a_bit_of|a_little? blood unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: blood in|with my vomit|sick unless CARE PAST WORK FICTION GAME
    distress 1 bleeding: was|is|saw|some|of blood unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: it|this|cut|cuts|wound|wrist|wrists|arm|arms|thigh|thighs|leg .. not stop bleeding unless CARE PAST WORK FICTION GAME HUMOUR
    distress 2 bleeding: cut|cuts|wound|wrist|wrists|arm|arms|thigh|thighs .. bleeding .. not stop|stopped|stopping unless CARE PAST WORK FICTION GAME HUMOUR
    distress 2 bodily: crushing|squeezing|tearing|ripping pain|pains|pressure|feeling in|across|on|through|behind my|the chest|breastbone unless CARE PAST GLADNESS HUMOUR WORK FICTION PANIC
    distress 2 bodily: left arm|shoulder|hand .. numb|tingling|tingles|tingly|heavy|dead|hurts|aches|aching|pain|weak if CHEST unless CARE PAST WORK FICTION
    distress 2 bodily: pain|pains|it|hurts|ache|aching .. down|into|up|in my? left? arm|jaw|arms if CHEST unless CARE PAST WORK FICTION
    distress 2 bodily: my jaw hurts|aches|is_numb|is_tight|pain if CHEST unless CARE PAST WORK FICTION
    distress 2 bodily: not breathe|get_my_breath|catch_my_breath|get_enough_air|get_air if CHEST unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: short|out of breath if CHEST unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: cold|drenched|dripping|clammy sweat|in_sweat|with_sweat|hands|skin if CHEST unless CARE PAST WORK FICTION PANIC
    distress 2 bodily: chest .. pain|pains|hurts|hurt .. since|for|all .. hour|hours|morning|afternoon|evening|night|lunch|breakfast|minutes|day unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: pain|pains|pressure .. in|across my chest .. since|for|all .. hour|hours|morning|afternoon|evening|night|lunch|breakfast|minutes|day unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: pain|pains|pressure .. in|across my chest .. will_not|does_not|wont|is_not|is_getting|gets|keeps stop|go|going|easing|worse|coming unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: i am|might_be|may_be|could_be having a heart_attack|stroke unless HUMOUR PANIC FICTION WORK PAST GAME

    distress 1 denied: not suicidal|in_danger|a_danger_to_myself|having_those_thoughts
    distress 1 denied: not going_to|gonna|planning_to KILL-SELF|do_anything|do_anything_stupid|hurt_myself|harm_myself
    distress 1 denied: not thinking|think .. SUICIDE|KILL-SELF|dying
    distress 1 denied: do|does not .. want to die|KILL-SELF
    distress 1 denied: no|not|never .. plans|plan|intention|thoughts|wish|desire .. SUICIDE|KILL-SELF|die
    """
}
