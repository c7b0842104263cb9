extension EnglishGravity {
  /// Somebody else in danger of their life, told by whoever sees it, who keeps things safe from them; and a child whom the writer hurt or fears to hurt.
  static let others = """
    NAME = @name
    KIN = mam, mummy, auntie, gran, nan, best friend, housemate, fiance, stepson, stepdaughter, stepdad, stepmum, stepmom, half brother, half sister, mate, bestie, lad, lass, kid, teenager
    LOTS = 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 35, 36, 40, 42, 45, 48, 50, 56, 60, 64, 70, 80, 90, 96, 100, 120, 150, 200, twelve, fourteen, fifteen, sixteen, eighteen, twenty, twenty four, thirty, forty, fifty, sixty, seventy, eighty, ninety, a hundred, dozens, a dozen, two dozen, dozens of, loads of, a load of, a whole load of, a bunch of, a lot of, lots of, a ton of, tons of, heaps of, a heap of, too many, so many, way too many, far too many, too much, god knows how many, goodness knows how many, i do not know how many
    MANY = a load of, a whole load of, a bunch of, a heap of
    CHILD = daughter, son, toddler, child, kids, kid, children, little one, little ones, grandson, granddaughter, grandchildren, grandkids, teenager, teen, stepdaughter, stepson, baby, twins, boys, girls, little girl, little boy, niece, nephew, two year old, three year old, four year old
    CHILDS = daughter's, son's, toddler's, child's, kid's, grandson's, granddaughter's, teenager's, teen's, baby's, stepdaughter's, stepson's, niece's, nephew's, daughters, sons, kids, boy's, girl's
    KINS = mum's, mom's, dad's, mother's, father's, gran's, nan's, grandma's, grandad's, brother's, sister's, husband's, wife's, friend's, boyfriend's, girlfriend's, partner's, neighbour's, flatmate's
    INFANT = baby, newborn, infant, the twins, the little one
    OWN-CHILD = the baby, my baby, our baby, the newborn, my newborn, my son, my daughter, my little girl, my little boy, my kid, my kids, my child, the kids, our son, our daughter, my toddler, the toddler, my boy, my girl, the little one, my stepson, my stepdaughter, one of the twins, my two year old, my three year old, my four year old

    # Pills, knives and keys are kept from a child, or from whoever is in danger.
    context CARE: hidden|hid|hide|hiding|locked|moved|put|away|up .. from|away_from the|my|our|a? CHILD|baby|grandchild
    context CARE: so|so_that|because|in_case she|he|they|the_kids|the_baby|the_children|NAME|CHILD|KIN can_not|cannot|could_not|will_not|does_not|do_not|would_not|might|can .. get_at|get_to|get_hold|get_into|reach|swallow|overdose|take_them|eat_them|drink|hurt_herself|hurt_himself|harm_herself|harm_himself|do_it_again
    context CARE: out of the|my|our? CHILD|her|his|their reach
    context CARE: PILLS .. for my|our|the|his|her? KIN|mum|mom|dad|grandma|grandad|mother|father|the_week|the_month|the_trip|the_fortnight|the_carer|the_dog|the_cat
    idiom: KIN|he|she|they|we|NAME|nurse|carer|pharmacist|chemist has|had|is|was|have? .. COUNT out|up|through? all? my|the|his|her|their|our|those? PILLS
    idiom: enough for|until|till the|a|two|three|four|another|next|this|at_least week|weeks|month|months|days|weekend|fortnight|trip|journey|holiday|prescription|appointment|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    context CARE: for my|his|her|the|a|this cold|headache|back|knee|cough|flu|migraine|toothache|hay_fever|fever
    context TRAVEL: plane|boarding|boarded|take_off|take-off|landed|lands
    context CARE: childproof|child_proof|childproofed|child_lock|child_locks
    context OTHER: KIN|she|he|they|NAME says|said|told_me|texted|wrote|thinks|keeps_saying that? she|he|they does|do|did not want to? be_here|be_alive|live|go_on|exist
    context OTHER: KIN|she|he|they|NAME says|said|told_me|texted|wrote|wants|wanted|tried|talks|talked|keeps_saying|threatened .. to|about|she|he .. die|dying|kill_himself|kill_herself|end_it|end_her|end_his|suicide
    context OTHER: KIN|she|he|they|NAME is|was|has_been|feels suicidal|self_harming
    context OTHER: KIN|NAME has_taken|had_taken|overdosed|has_dementia|has_alzheimers|self_harms|gets_confused|is_confused
    context OTHER: KIN|she|he|NAME .. texted|sent|wrote|left me|us? .. sorry|goodbye .. everything|everyone|all_of_it|letter|note|text|message
    idiom: STORE|locked|locked_away|hid|hidden|moved|put_away|took_away my|our|the? CHILDS PILLS

    # What somebody else swallowed, or did to themselves.
    distress 2 poisoned: KIN|THEY|NAME has|have|had|would|is|just|says|said? she|he|they? has|have|had|would|is? SWALLOWED over|around|about|at_least|maybe|some|nearly|like? LOTS of? my|the|his|her|their|mums|dads|moms|those|grans|grandmas? KINS? DRUGS unless CARE GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|would|is|just|says|said? she|he|they? has|have|had|would|is? SWALLOWED all|every|half|most|everything of? my|the|his|her|their|mums|dads|moms? DRUGS ... hospital|ambulance|a_and_e|a&e|er|emergency|stomach|unconscious|wake|sick|sleepy|drowsy|999|911 unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|would|is|just|says|said? she|he|they? has|have|had|would|is? SWALLOWED a|the|an|my|his|her|two|three|four|whole|entire? whole|entire|full? PACK of? my|the|his|her|their|those|mums|dads|moms? DRUGS unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|would|is|just? swallowed|necked|downed|gulped all|every|everything of? his|her|their|my|the? .. DRUGS unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|would|is|just|says|said|also? she|he|they? has|have|had|would|is|just? took|taken|had an? overdose unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|would|is|just|says|said? she|he|they? has|have|had|would|is|just? overdosed $ unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|would|is|just|says|said? she|he|they? has|have|had|would|is|just? overdosed|od_'d on|again|last_night|tonight|today|this_morning|yesterday|an_hour|at|and unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|is|just|says|said? she|he|they? has|have|had|is|just? drank|drunk|swallowed|downed a|some|the|half|whole? glass|cup|bottle|mouthful? of|the? POISON unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME has|have|had|is|just? slit|slashed|opened|cut his|her|their|both wrists|wrist|veins unless GAME FICTION WORK NEWS PAST
    distress 2 other-person: PACK|boxes|packets of? her|his|their? DRUGS empty|were_empty|was_empty|next_to_her|next_to_him|beside_her|beside_him|by_her|by_his unless CARE WORK FICTION
    distress 2 other-person: KIN|THEY|NAME was|is|stood|were|standing|sat|sitting|been on|at the|a|that bridge|ledge|railway|tracks|cliff|parapet|railings ... police|jump|talked|came_down|fetched|sorry|goodbye|phone|answered|water|edge|alone|found unless GLADNESS TRAVEL GAME FICTION PROJECT
    distress 2 other-person: KIN|NAME was|is|stood|were|standing|sat|sitting|been on|at the|a|that bridge|ledge|railway|tracks|parapet|railings last_night|tonight|again|alone unless GLADNESS TRAVEL GAME FICTION PROJECT
    distress 2 other-person: he|she was|is on|at the|a bridge|ledge|tracks|railings|parapet if OTHER
    distress 2 other-person: KIN|THEY|NAME texted|sent|wrote|rang|called me|us? .. goodbye|sorry .. and? he|she|they was|is on|at the|a bridge|ledge|tracks|railings|parapet unless TRAVEL GAME FICTION
    distress 2 other-person: picked_up|answered|found_her|found_him|rang|called .. she|he was|is on|at the|a bridge|ledge|tracks|railings|parapet unless TRAVEL GAME FICTION
    distress 2 other-person: found|find|discovered|came_across|read|opened .. her|his|their|a|the? goodbye|farewell|suicide letter|note|letters|notes|video .. in|from|under|on|on_her|on_his|he_wrote|she_wrote my|her|his|their|the? KIN|NAME|CHILD|room|desk|drawer|bag|pillow|bed|phone|laptop unless FICTION WORK MOURNING
    distress 2 other-person: KINS|CHILDS goodbye|farewell|suicide letter|note|video unless FICTION MOURNING
    distress 2 other-person: KIN|NAME left|wrote|texted|sent|posted me|us? a? goodbye|farewell|suicide letter|note|text|message unless FICTION MOURNING JOB MOVING
    distress 2 other-person: KIN|THEY|NAME .. says|said|saying|keeps_saying|told_me|texted that? she|he|they does|do|did not want to? be_here|be_alive|live|go_on|exist unless FICTION JOB MOVING
    idiom: want|wanted|wants to be here on|at|for|with|this_early|so_early|until|in_the
    idiom: he|she|husband|wife|partner|boyfriend|girlfriend|dad|ex|they is|was|has|had|would|just? sat|sit|sits|waited|waits|waiting|sitting|stayed|stays|parked|parks .. in|with|by the|his|her|their|it? car? .. with? the engine running|on|idling

    # Somebody who means to take their life, or said farewell, and cannot be reached.
    THEIR-END = kill himself, killing himself, kill herself, killing herself, kill themselves, killing themselves, hang himself, hang herself, end it, ending it, end it all, ending it all, end things, end everything, end his life, ending his life, end her life, ending her life, end their life, take his life, take her life, take his own life, take her own life, commit suicide, suicide, jump off, jump in front, overdose, die, dying, be dead, not be here, not be alive, not be around, not exist, not live, not wake up, not want to be here, not want to be alive, not want to live, not want to go on, not go on, done with life, done with living, cannot go on, can not go on
    HIS-PHONE = his phone, her phone, their phone, his mobile, her mobile, their mobile, his cell, her cell, her number, his number, the phone, the line
    idiom: die|dying her|his|their|my|it hair|roots|pink|blue|blonde
    idiom: goodbye|farewell|leaving email|emails|mail|card|cards|speech|drinks|do|party|cake|lunch|present|tour|concert|kiss|hug|wave
    idiom: colleague|colleagues|boss|manager|coworker|teacher|client|intern|trainee|au_pair .. goodbye|farewell message|messages|text|note|letter|video
    distress 1 beyond-reach: KIN|THEY|NAME .. says|said|saying|wrote|writes|texted|messaged|told|tells|posted|announced|threatens|threatened|threatening|swears|swore|keeps_saying|wants|wanted|plans|planned|talks|talked|going|means|meant .. THEIR-END unless FICTION GAME NEWS DREAM JOB
    distress 1 beyond-reach: she|he|they .. not do|take|face|carry_on|go_on this|it|like_this? any_more|anymore|any_longer .. goodbye|farewell unless FICTION GAME NEWS DREAM JOB
    distress 1 beyond-reach: KIN|THEY|NAME .. will|would|is|was .. THEIR-END|suicidal unless FICTION GAME NEWS DREAM
    distress 1 beyond-reach: KIN|THEY|NAME .. sent|texted|wrote|messaged|posted|left|recorded me|us|mum|mom|dad|everyone|the_family? .. goodbye|goodbyes|farewell unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: KIN|THEY|NAME .. sent|wrote|texted|rang|called|left|messaged ... say|saying|said|says goodbye|farewell unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: got|received|read|have|had|opened|woke .. goodbye|farewell message|messages|text|texts|note|letter|email|video|voicemail .. from my|our? KIN|NAME|CHILD unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: KINS|CHILDS|his|her goodbye|farewell|suicide message|messages|text|texts|note|letter|video unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: KIN|THEY|NAME .. wrote|texted|said|sent|messaged|says|told .. look_after|take_care_of|take_care|sorry_for_everything|thank_you_for_everything|thanks_for_everything|never_see|by_the_time|not_my_fault|nobody's_fault|no_one's_fault .. when_he_is_gone|when_she_is_gone|gone|goodbye|the_kids|the_children|the_dog|mum|mom|always_loved|loves_me|love_me|sorry unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 no-answer: KIN|THEY|NAME .. not answer|answering|answered|pick_up|picking_up|picked_up|reply|replying|replied|respond|responding|responded|ring_back|rung_back|call_back|called_back|calling_back|texted_back|seen|read|come_home|came_home|turned_up|opening_the_door|open_the_door|at_home unless TRAVEL GAME
    distress 1 no-answer: HIS-PHONE is|was|has_been|goes|went|going|seems|rings|rang|just? .. off|switched_off|turned_off|dead|voicemail|out|unreachable|disconnected|answering unless TRAVEL GAME
    distress 1 no-answer: KINS|CHILDS|NAME phone|mobile|cell|number is|was|goes|went|rings|rang|going|just? .. off|switched_off|turned_off|dead|voicemail|out|unreachable unless TRAVEL GAME
    distress 1 no-answer: straight_to|to voicemail unless TRAVEL GAME
    distress 1 no-answer: switched|turned his|her|their phone|mobile off unless TRAVEL GAME
    distress 1 no-answer: not reach|get_hold_of|find|get_through_to him|her|them|KIN|NAME|my_son|my_daughter|my_brother|my_sister unless TRAVEL GAME
    distress 1 no-answer: no|nothing reply|answer|answers|response|word|since|from_him|from_her unless TRAVEL GAME
    distress 1 no-answer: nobody|no_one|none knows|has|can .. where|seen|reach|find|reached|heard he|she|they|him|her|them|from unless TRAVEL GAME
    distress 1 no-answer: not know|knows where he|she|they is|are|went|has|could unless TRAVEL GAME

    # A child whom the writer hurt, or fears to hurt.
    idiom: shook|shaken|shake OWN-CHILD|him|her awake|to_wake|hand|hands|by_the_hand
    idiom: hurt|hurting|harm|harming my|our|his|her|their? CHILDS|KINS|her|his|their chances|feelings|future|career|pride|reputation|confidence|prospects
    idiom: shook|shaken|shake .. hand|hands|head
    idiom: hit|hits|throw|threw|lost OWN-CHILD a|an|up|the ball|party|birthday|in_the_air|into_the_air
    distress 2 child-injured: i|have|just? shook|shaken OWN-CHILD|NAME unless GAME FICTION NEWS WORK PAST DREAM
    distress 2 child-injured: i|have|just? threw|thrown|dropped|slammed OWN-CHILD .. down|bed|cot|sofa|floor|wall|crib|across|hard unless GAME FICTION NEWS WORK PAST DREAM GLADNESS
    distress 2 child-injured: i|have|just? punched|kicked|strangled|choked|smothered|burned|burnt|beat OWN-CHILD unless GAME FICTION NEWS WORK PAST DREAM HUMOUR
    distress 1 child-injured: i|have|just? shook|shaken him|her unless GAME FICTION NEWS WORK PAST DREAM
    distress 1 child-injured: INFANT .. scream|screamed|screaming|screams|crying|cry|cries|cried
    distress 1 child-injured: he|she .. not stop crying|screaming
    distress 2 harm-to-child: i|have|just? slapped|smacked|hit|spanked|hurt|grabbed OWN-CHILD unless GAME FICTION NEWS WORK PAST DREAM HUMOUR TEAM
    distress 2 harm-to-child: afraid|scared|frightened|terrified of|i|that|i_am .. hurt|hurting|harm|harming|shake|shaking|drop_kick|hit|hitting|throw|throwing|smother OWN-CHILD unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: afraid|scared|frightened|terrified of .. myself|what_i_might|what_i_could|what_i_will|i_might .. INFANT|CHILD|cries|screams|crying|screaming unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: afraid|scared|frightened|terrified i|of|that|i_am|i_will|i_might .. hurt|hurting|harm|harming|shake|shaking|throw|smother him|her when|whenever|if he|she|it cries|screams|keeps unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: INFANT|CHILD .. cries|screams|crying|screaming|scream|cry .. afraid|scared|frightened|terrified of myself|what_i unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: wanted|want|nearly|almost|urge|close|about|tempted|could_have to|shook|threw|hit|shaken? shake|throw|hit|shook|threw|smother|hurt|slap|smack|drop|shaking|hitting OWN-CHILD unless GAME FICTION NEWS WORK DREAM HUMOUR
    distress 2 harm-to-child: put|set|laid|placed OWN-CHILD|him|her .. down|in .. too_hard|too_roughly|harder_than unless GAME HUMOUR
    """
}
