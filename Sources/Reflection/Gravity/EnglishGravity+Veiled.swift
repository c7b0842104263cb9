extension EnglishGravity {
  /// What is said without any of the grave words: hints that decide only together, and turns that leave little doubt.
  static let veiled = """
    KIN = flatmate, friend, friends, brother, sister, mum, mom, mother, dad, father, son, daughter, cousin, uncle, aunt, husband, wife, girlfriend, boyfriend, partner, neighbour, neighbor, colleague, student, pupil, roommate, classmate, boy, girl, somebody, someone, nephew, niece, grandson, granddaughter, grandad, granddad, grandpa, grandma, gran, nan, patient, caller, client, man, woman, kid, teenager, lad, mate, ex, singer, actor, neighbour's, best friend, housemate, stepson, stepdaughter, coworker, teacher, guy, bloke, lady, people
    ARRANGE = cancelled, cancel, canceled, cancelling, signed over, sign over, signing over, transferred, transfer, closed, paid, paid off, paid back, repaid, settled, sorted, handed over, put in order, labelled, labeled, listed, boxed, boxed up, unsubscribed, deactivated, switched over, changed the name on, wound up, packed up, put away, squared away, finished off, tidied, cleared, emptied, deleted, shredded, arranged, organised, organized, updated, renewed
    BELONGING = debts, debt, bills, rent, direct debits, standing orders, subscriptions, subscription, car, locker, library books, books, spare key, keys, account, accounts, papers, passwords, tax, drawers, drawer, wardrobe, photos, diaries, letters, laptop, phone, everything i owe, every penny, what i owed, all i owed, everything i owed, contract, lease, allotment, policy, policies, pension, inbox, emails, files, hard drive, browser, socials, instagram, account, the list, folder, wishes, room, flat, desk, freezer

    # Thoughts.
    active 2 thoughts: not stop|help|quit|shut_off|switch_off thinking about|of ending|dying|death|it_all|jumping|doing_it
    active 2 thoughts: arguing|argue|argued|debating|debate|debated|wondering|wondered|deciding|torn|hesitating|asking_myself|bargaining .. whether|if .. jump|do_it|end|live|die|go_on|go_through|swallow|let_go|stay
    active 2 thoughts: voice|voices|head|brain|it|something .. tells|telling|says|saying|keeps|told|whispers|wants|whispering .. me .. jump|step|do_it|die|kill|end|swallow|drive|let_go|swerve unless FICTION GAME
    active 2 thoughts: let|letting go of the? wheel|railing|rail|rope|edge|branch|ledge unless GAME TRAVEL
    active 2 thoughts: not|never safe with|around|by|from|near myself
    active 2 thoughts: do|does not feel|feel|think safe .. with|by|around|alone .. myself|tonight
    active 1 thoughts: do|doing|done something|smth|sth|anything .. stupid|silly|drastic|irreversible|permanent|i_cannot_undo|rash
    active 1 thoughts: going to do|try something|smth|sth about it
    active 2 thoughts: DIE .. and|n .. i am? .. actually|really|finally going to|gonna do
    active 2 thoughts: not .. question of|about whether|if .. any|anymore|now|but
    active 2 thoughts: not if but when
    active 2 thoughts: SUICIDE ... i think|thinking|dream|want
    active 2 thoughts: think|thinking|thought .. what|how it would be|feel like to .. let_go|jump|fall|drown|not_come_back|never_come_back unless TRAVEL GAME
    active 2 thoughts: what would it be|feel like to .. let_go|jump|fall|drown|be_dead|die
    active 1 thoughts: every bend|bridge|train|crossing|window|high_place|knife|rope
    active 2 thoughts: check|checking|notice|noticing|looking_at|look_at|measure|measuring|counting .. height|heights|high|drop|floors|beams|hooks .. building|buildings|bridge|bridges|stairwell|everywhere|now unless JOB PROJECT TRAVEL
    active 1 thoughts: height|drop of every|the|each|any building|buildings|bridge
    active 2 thoughts: scissors|tablets|knives|razors|pills|medication .. outside|away|locked|hidden|neighbour|door .. safe|myself|tonight|from_me|because|so_i unless CARE OTHER
    active 1 thoughts: put|gave|locked|asked .. scissors|knives|razors|tablets|pills|medication .. outside|away|neighbour|hide|keep unless CARE OTHER
    active 2 thoughts: practice|practise|practised|practiced|practising|rehearsed|rehearsing|trial run|dry_run|test_run .. last|tonight|rope|bridge|again|it|breath|note if SERIOUS NOW
    active 2 thoughts: a test|trial|dry run

    # Means.
    active 1 means: enough .. PILLS|in_the_fridge|in_the_cupboard|in_the_cabinet unless CARE
    active 1 method: more than enough unless CARE GLADNESS JOB
    active 1 method: keep|kept|keeps opening .. drawer|cupboard|door|cabinet|box|fridge|tin|safe|lid|bottle
    active 1 method: open|opened|opening .. and close|closed|closing .. it|drawer|box|cupboard|door|tin
    active 2 means: kept|keep|keeping|held|holding|put|putting|palmed|hid back|aside|by|away .. a|each|every|one|two|some|them|at night|week|time|day|dose unless CARE JOB
    active 2 means: nurse|she|he|they|nobody|staff|matron .. not|never|nobody .. look|looks|check|checks|watch|watches .. mouth|tongue|swallow
    active 2 means: how long|fast|quickly .. take|takes|taken .. to drown|die|bleed|suffocate|freeze|starve|fall|lose_consciousness|work unless FICTION WORK NEWS CARE
    active 1 secrecy: deleted|closed|cleared|wiped everything|it_all|the_tabs|the_tab|the_page|the_search|my_searches|all_of_it
    active 2 means: pistol|gun|rifle|shotgun|revolver|firearm|weapon|ammunition .. wardrobe|drawer|safe|cabinet|attic|closet|shed|garage|loft|locked|unlocked|basement|under_the_bed unless PROJECT FICTION GAME WORK
    active 1 means: different|two|three|four|five|six|several|another|second chemists|chemist|pharmacies|pharmacy|supermarkets|drugstores
    active 1 method: packets|packs|boxes|strips|bottles each|at_a_time|from_each|per|at_each
    active 1 secrecy: nobody|no_one asks|asked|checks|checked|looks|counts|noticed|notices
    active 2 means: tied it|them|the_knot|the_knots|the_rope if NOW SERIOUS MOURNING
    active 1 means: tied it|the_knot|a_knot unless PROJECT TRAVEL
    active 2 means: beam|hook|branch|rail|rafter|pipe|banister|bar|hinge holds|held|is_strong|will_hold|took|would_hold|can_take|is_solid unless PROJECT
    active 1 method: lined|laid|set|arranged up|out .. windowsill|table|desk|bed|counter|bathroom|row|sheet|order|rows|size unless PROJECT EVENT
    active 1 means: lined up
    active 1 means: the? white|blue|pink|yellow|small|round|red|big ones unless EVENT PROJECT GLADNESS
    active 2 means: LOOK-UP how|how_many ... take|need|enough|lethal|kill|die|overdose unless CARE WORK FICTION PROJECT
    active 2 means: how many .. of my|the|them ... would|you|it take|have_to|need|do|enough unless CARE
    active 1 method: LOOK-UP .. ways|method|methods|how_to unless PROJECT WORK JOB
    active 2 means: not|more than enough|i_have|have yet|for_now|still
    active 1 intent: for now $
    active 1 method: for the end of|end_of
    active 1 means: razor|blade|knife|tablets|pills|rope|belt in|on|under the|my .. dish|drawer|bag|pocket|boot|shelf|bed|pillow|coat|hand unless CARE PROJECT FICTION

    # Plans and places.
    active 1 plan: train times|timetable|timetables unless TRAVEL JOB
    active 2 place: train|trains|express|one|ones|it does|do not stop here|at_this|at_our|in_our unless TRAVEL
    active 1 plan: break|force|kick|breaking .. door down|in|open
    active 1 plan: post|posted|leave|left|send|sent|give|gave|hand .. key|keys .. to|under|with|so|sister|brother|mum|mom|neighbour unless TRAVEL MOVING JOB
    active 2 plan: post|send|leave|sent|posted .. key|keys .. so .. not .. break|find|have
    active 2 plan: chose|choose|choosing|picked|chosen .. because .. children|kids|nobody|no_one|people|walkers .. go|come|there|goes|comes|around|see|find unless TRAVEL PROJECT MOVING
    active 1 plan: where nobody|no_one|not|never .. goes|go|comes|come|will|would|sees|find|see unless TRAVEL
    active 2 plan: nobody|no_one will|would|not look|come_looking|come|miss|notice|call|check|be_home|disturb|interrupt|worry|find_out|expect .. before|until|till|for_days|for_a_while if NOW SERIOUS
    active 2 plan: nobody|no_one will|would look_for|come_looking_for|miss|check_on|find|call|disturb me .. before|until|till|for unless TRAVEL
    active 1 plan: off sick|told_work|called_in_sick|booked_the_day|booked_a_day .. so
    active 2 place: fence|railing|barrier|glass|net|wall|parapet .. climbed|climb|low|high|get_over|easy|jump unless GAME TRAVEL PROJECT
    active 1 place: walked|drove|climbed|took_the_bus .. up? to|out to? .. bridge|cliff|cliffs|roof|quarry|reservoir|tracks|viaduct|car_park|headland|ledge unless TRAVEL GLADNESS GAME PROJECT
    active 1 place: PLACE .. again|every_day|every_night|after_dark|at_night|alone|tonight unless TRAVEL GLADNESS GAME PROJECT JOB
    active 1 place: icy|black_ice|no_lights|blind bend|road|corner if SERIOUS
    active 2 plan: look|looks|looking|seem|like|pass|be like|for|as? an accident unless FICTION NEWS WORK HUMOUR
    active 2 plan: no|not|never one|nobody .. think|know .. it was an accident
    active 1 deadline: i can|will stop $ unless JOB PROJECT TRAVEL
    active 2 deadline: when|once|after|until|as_soon_as .. house|money|kids|children|mum|mom|dad|she|they|he|dog|cat|parents|mother|father|nan|gran .. sold|gone|dead|dies|grown|settled|account|old_enough|safe|through|passed|die|eighteen|married|left ... i .. can|will|then|free|stop|go|rest unless TRAVEL MOVING PROJECT GLADNESS DECISION
    active 1 intent: then|and i can|will|may go|stop|leave too|as_well unless TRAVEL
    active 2 deadline: nobody|no_one left to|who hurt|be_hurt|mind|disappoint|miss|worry
    idiom: promised|try|tried|trying|must|have|had|need|needed|want|just|got|managed|aiming myself|to|just|only? to|just|would|i_would|only? hold|hang|last|make|make_it|hold_it_together|keep_going out|on|in_there|it? until|till|til|to|through|through_to monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|lunch|lunchtime|payday|half_term|the_weekend|the_holidays $
    active 1 intent: promised|promise|swore|told .. hold_on|stay_alive|wait|stay|hang_on|hold_out unless JOB TRAVEL
    active 1 deadline: hold|hang|held|holding|hanging|stay|stick on|out|in|around|here until|till|for|through
    active 2 deadline: is|will_be|was_going_to_be my last day|night|one|week unless JOB TRAVEL MOVING PROJECT EVENT GLADNESS
    active 1 deadline: day|days|week|weeks|hours left|to_go|more if SERIOUS
    active 1 deadline: seen|saw|see to it|that unless JOB
    active 2 deadline: i have|had seen|made to|sure it|of_it|of_that

    # Before going.
    active 1 affairs: ARRANGE .. BELONGING unless MOVING TRAVEL EVENT PROJECT
    active 1 affairs: BELONGING .. is|are|has|have .. ARRANGE|done|in_order unless MOVING TRAVEL EVENT PROJECT
    active 1 giving-away: signed|transferred|put|moved|switched .. over|name|account|into .. to|his|her|their|ben|them unless MOVING
    active 1 letters: list|instructions|note|sheet|page .. on|in|by the fridge|table|desk|drawer|folder|door unless EVENT PROJECT TRAVEL
    active 1 after-me: taught|showed|shown|explained|teaching|showing .. how|where .. to|is|are|the .. boiler|radiators|stopcock|bins|fuse|bills|password|passwords|alarm|meter|cat|dog|car|washing|tap|heating|accounts|garden|online
    active 1 secrecy: asked|asks|ask if|whether|why|what .. i .. going|leaving|away|moving|dying|so|up_to|for|planning
    active 1 affairs: sent|gave|told|wrote|given|left .. password|passwords|pin|pins|codes|login|logins
    active 2 letters: playlist|songs|music|readings|hymns .. my funeral unless MOURNING FICTION
    active 2 letters: recorded|wrote|filmed|record|made|bought|signed .. video|videos|card|cards|letter|letters|message|present|presents|gift ... when|for .. eighteen|older|grown|twenty_one|married|bigger|eighteenth|birthdays|wedding unless EVENT TRAVEL
    active 1 letters: for when they|she|he|you is|are eighteen|older|grown|twenty_one|married|bigger
    active 1 giving-away: ring|watch|guitar|necklace|bike|records|books|camera .. went|goes|is|are|for|belongs to|for|with|now unless MOVING EVENT
    active 1 giving-away: never wear|wears|use|play|played|need it|them|any|my .. now|anymore
    active 1 after-me: while|whilst i am|can|have still|here|alive|around
    active 1 after-me: see|watch them|it|her|him .. used|worn|enjoyed|played .. while
    active 1 after-me: leave|leaving|leaves|left nothing|no_trace|no_mess|no_debts|everything_clean|everything_tidy .. behind|undone
    active 2 after-me: they|she|he|mum|mom|the_kids|everyone .. have|has|keep the photos|pictures|videos|memories|memory|recordings if GLADNESS EVENT NOW SERIOUS
    active 1 after-me: they|she|he|mum|the_kids|everyone will|would|can have|keep|remember .. photos|pictures|memories|this|that
    active 1 affairs: cleared|emptied|cleaned|packed my|out|up .. locker|desk|room|drawers|phone|things unless JOB MOVING TRAVEL
    # Books taken back to the library are only books.
    active 1 giving-away: returned|gave_back|brought_back|handed_back .. books|keys|things|everything|tools ... cancelled|closed|letter|letters|goodbye|will|cat|dog|passwords|gave_away
    active 1 giving-away: cancelled|closed|letter|letters|goodbye|will|cat|dog|passwords|gave_away ... returned|gave_back|brought_back|handed_back .. books|keys|things|everything|tools
    active 1 affairs: owe|owed|owing|debt|debts .. nobody|everyone|everything|nothing|paid|clear
    active 2 farewell: to whoever|whomever|anyone opens|finds|reads|is_reading|who
    active 2 farewell: whoever opens|finds|reads this|these
    active 1 letters: sorry about|for the|all? mess|trouble|inconvenience|pain|shock
    active 1 farewell: ring|call|phone|tell my brother|sister|mum|mom|dad|wife|husband first
    active 2 farewell: it was|is|be a? goodbye|the_last_time if SERIOUS NOW MOURNING
    active 2 farewell: it was goodbye|my_goodbye|a_goodbye unless JOB TRAVEL MOVING
    active 1 farewell: goodbye unless JOB TRAVEL MOVING MOURNING FICTION EVENT
    active 1 after-me: hugged|held|kissed|hug|hugging .. longer|tighter|harder .. than|usual
    active 1 intent: held|hung|hanged|stayed|tried|fought|lasted .. on|as|so long|hard as i could|can
    active 1 farewell: pls|plz|please? look|take after|care .. of? unless CARE
    active 1 calm-after-decision: stopped|stop|given_up|done fighting|struggling|pretending|arguing
    active 2 calm-after-decision: there is a? date|end|day now|at_last|in_sight|fixed|set unless PROJECT EVENT TRAVEL JOB DECISION
    active 2 calm-after-decision: smiling|smile|happy|cheerful|laughing|well|better|calm|enjoy|enjoying .. because|since ... know|date|ends|end|over|soon|decided unless PROJECT EVENT TRAVEL JOB DECISION
    active 1 calm-after-decision: know|knows|knowing when|how it ends|stops|will_end|is_over
    active 1 calm-after-decision: think|thinks|believe|believes|say|says the? .. new? tablets|pills|medication|therapy|treatment .. working|helping|works|kicked_in
    active 2 attempt: i tried again|it_again|once_more unless DECISION JOB PROJECT GAME HUMOUR
    active 1 attempt: was|am not supposed|meant|going|planning|expecting to $
    active 2 attempt: was|were|am|is not supposed|meant|going|planning|expecting to wake|be_here|survive|still_be|come_back|be_alive
    passive 1 not-waking: woke up|again $
    active 2 attempt: what|who stopped|made|brought|kept|pulled me stop|turn|back|from unless JOB GAME
    active 2 attempt: not know what|why stopped|turned|i_stopped|i_turned
    active 1 attempt: parked|sat|drove|stood .. wrote .. note|letter
    active 1 attempt: liver|psych|crisis_team|section|sectioned|wristband|charcoal unless OTHER CARE WORK MOURNING
    active 2 attempt: crisis team|nurse|doctor|psychiatrist .. asked|visited|came|sends|sent .. home|again|me|safe|safety
    active 1 attempt: they say|said|tell|told .. lucky|liver|fine|minutes|damage|recover
    active 2 intent: talk|talks|talking me out|round of? it?
    active 1 intent: writing|written this|it so|down .. true|real|knows|know
    active 1 intent: it is|its? decided|settled|happening|over_for_me unless DECISION PROJECT EVENT TRAVEL JOB GLADNESS HUMOUR
    active 1 intent: no|not going|turning back|way_back unless JOB TRAVEL
    active 1 intent: nothing .. left to do|say|lose|prepare unless JOB PROJECT GLADNESS

    # Not wanting to be.
    passive 2 wish-to-die: lord|god|jesus|dear_lord please? take|fetch|gather me
    passive 2 wish-to-die: take me home $ if NOW SERIOUS MOURNING
    passive 2 wish-to-die: lump|tumour|tumor|cancer|illness|growth|shadow|diagnosis|results ... not|no|glad|relieved|hope|happy|refuse .. treat|treatment|fight|operate|honestly|chemo|cure|relief|it_is_bad|finally unless OTHER
    passive 1 wish-to-die: not|no|refuse|will_not going_to|will|want? .. treat|chemo|operation|treatment|doctor unless OTHER
    passive 2 wish-to-die: carried|hearse|ambulance|stretcher|coffin|funeral|obituary|obituaries|graveyard|cemetery ... luck|lucky|jealous|envy|wish|envious|why_not_me unless GAME
    passive 1 wish-to-die: some people .. have|get|got .. luck|lucky
    passive 2 wish-to-die: why do|does|is|not|did .. other|others|somebody|someone|me|them|him|her|it ... heart|cancer|attack|attacks|die|dies|stroke|strokes|killed|accident|accidents|bus|lightning|tumour unless MOURNING
    passive 2 wish-to-die: hold|held|holding my breath .. hope|pray|hoping|night|see
    passive 2 wish-to-die: living|being_alive|existing|life is|feels|has_become .. hard|exhausting|chore|job|sentence|punishment|effort|slog|too_much|unbearable|torture|tiring|endless|mistake unless JOB PROJECT GLADNESS HUMOUR
    passive 1 wish-to-die: nobody|no_one|never|not asked|ask .. me|whether|to .. born|wanted|want|live|here|job
    passive 1 hopelessness: part|half|bit of me .. hoping|hopes|wishes|wants|hoped|wanted|relieved|disappointed
    passive 2 wish-to-die: part|half|bit of me .. hopes|wishes|wants|hoped|wished|wanted|hoping .. not|never|die|dead|end|hit|over|wake|survive|crash
    passive 2 not-waking: tomorrow|morning|the_day|monday .. not|never come|comes|arrive|arrives|for_me|happens|happen unless GLADNESS
    passive 2 not-waking: night .. without|not|no .. morning|tomorrow|next_day .. after|follow|it
    passive 2 not-waking: one|last night .. not|no .. morning
    passive 2 not-waking: hate|dread|dreading|sick_of|tired_of|hating waking|to_wake|wake up $ unless JOB
    passive 2 not-waking: waking|wake|woke up .. hate|worst|dread|realise|realize|remember .. still|my_life|here|alive|me
    passive 1 not-waking: it is still|again|only my life|me|this|here
    passive 2 not-waking: wake .. up|woken ... and|to be|still me|here|alive unless TRAVEL GLADNESS
    passive 2 burden: would|could find|meet|marry|remarry .. someone|somebody .. normal|else|better|new|healthy|stepmother|proper|decent|woman|man|wife|husband .. be|who|within|happy|soon? if MOURNING SERIOUS NOW
    passive 2 burden: husband|wife|he|she|partner|kids|girls|boys|children|they would find|meet|marry|get|have .. someone|somebody|stepmother|stepfather|another|new .. normal|else|better|new|healthy|stepmother|mother|wife|husband|who
    passive 1 burden: he|she|they|everyone would be happy|happier|fine|free|relieved|okay|ok within|in|by|soon|again|eventually unless EVENT JOB
    passive 1 burden: the insurance|life_insurance|the_pension|the_payout|the_money
    passive 2 burden: the|have insurance|payout|pension .. and|would|they .. stepmother|better|fine|house|free
    passive 1 burden: done|did|do|doing the sums|maths|math|numbers|calculation
    passive 2 burden: make|makes|making|made everything|things|it|life|lives .. worse|harder|miserable|sad .. for everyone|everybody|them|him|her|all|my
    passive 2 burden: just|only? by being|existing|breathing|living|my_being here|alive|around
    passive 2 burden: just|only by existing $
    passive 1 burden: who|what is that|it|this|all_this for $
    passive 1 no-reason-to-live: who|what is that|it|this|any_of_it .. for $
    passive 2 burden: if i would? NEVER-BORN
    passive 2 burden: if i would? never existed|been_born ... would
    passive 2 burden: no_one|nobody|who would|will even? cry|mourn|grieve unless HUMOUR
    passive 1 burden: i eat i sleep
    passive 1 burden: nobody|no_one needs|wants|misses|would_miss|asks_for|looks_for|calls|wanted me
    passive 2 burden: they|everyone|he|she|it|the_house|the_world .. quieter|calmer|happier|lighter|richer|better|easier .. without|if .. one|less|me
    passive 1 burden: one|the loose|broken|rotten screw|link|apple|piece
    passive 2 disappearance: want|wish|like|rather|wants|prefer to|just? not be|exist $
    passive 2 disappearance: not .. die|dead|death .. exactly|really|as_such|per_se .. not .. be|exist|here|have|live
    passive 2 disappearance: want|like|wish|love to be .. undone|unmade|deleted|erased|unborn
    passive 2 disappearance: earth|ground|sea|water|snow|night|dark could|would|should|might|to .. open|swallow|take|cover|keep|close .. me|over unless SHAME FICTION TRAVEL
    passive 1 disappearance: not hold|holding|fight|resist|struggle|stop|swim|grab on|it|back|to_anything
    passive 2 disappearance: sleep|lie|lie_down|walk|sink|float|drift .. snow|sea|woods|river|ocean|lake|water .. cover|let|not|never|until|take|keep|end unless TRAVEL FICTION GLADNESS
    passive 2 disappearance: stop being $
    passive 2 disappearance: stop|ready_to_stop being a? person|me|human|anything|anyone|here|alive|at_all
    passive 2 no-future: i am not in next|it|the_picture|the_future|any_of_it|that_future
    passive 2 no-future: next year|summer|christmas|future .. without|not .. me|in_it|there|be_there unless TRAVEL JOB
    passive 2 no-reason-to-live: had my life|time|turn|share|innings|go unless GLADNESS
    passive 1 no-reason-to-live: hand|give|take|keep .. the? rest|years .. back|away|of_it
    passive 2 no-reason-to-live: not want this|my|a|any|another life|existence unless JOB DECISION
    passive 2 no-reason-to-live: nothing|nobody|no_one .. to? stay|live|hang_on|wait|wake_up|get_up for
    passive 2 wish-to-die: how|would_be|be nice|good|great|easy|fine|lovely|wonderful|simple .. if .. derailed|crashed|hit|exploded|killed|crash|sank|fell|not_stop|collapsed|died unless HUMOUR
    passive 2 wish-to-die: if .. train|plane|bus|car|lift|it|taxi|ferry derailed|crashed|exploded|fell|sank|plunged unless FICTION HUMOUR
    passive 2 wish-to-die: hope|hoping|hoped|wish|wished|wishing .. train|plane|bus|car|taxi|lift|lorry .. derail|crash|derails|crashes|hit|hits|fall|falls unless HUMOUR FICTION
    passive 2 wish-to-die: i|you should|ought not|never be|have_been here|alive|born|around unless JOB TRAVEL
    passive 2 wish-to-die: i|you should|ought_to have? been|be dead|died
    passive 2 wish-to-die: you do not deserve|belong to? live|here|alive|exist|be_here if SERIOUS NOW
    passive 2 reunion: come|came|coming and? fetch|get|take|collect|for me if MOURNING
    passive 2 reunion: go|be|get|am_going where he|she|they|you is|are|went|has_gone|have_gone if MOURNING
    passive 2 reunion: soon|see|be we|you|him|her .. together|again|soon .. again|soon if MOURNING
    passive 2 wish-to-die: tired|sick|weary|done of|with? it|everything all? .. all|everything|living|being_here if MOURNING
    passive 2 hopelessness: not want|wish|care|need to .. carry_on|go_on|keep_going|continue|be_saved|get_better|recover|fight_anymore unless JOB PROJECT DECISION
    passive 2 wish-to-die: wish|wished|want|if someone|something|it|they .. would|could|had? .. end|put|stop|finish .. me|my_life|it|misery $ unless HUMOUR JOB
    passive 2 disappearance: not meant|built|made|cut_out for this|the|life world|life|living|planet
    passive 2 no-reason-to-live: only|just going|breathing|alive through|because|out_of|by .. motions|habit|inertia|default if SERIOUS
    passive 2 no-reason-to-live: there is|was nothing|nobody|no_one .. left|here .. for_me|me unless JOB
    passive 2 wish-to-die: peaceful|quiet|restful|safe .. down_there|under|grave|underground|dead|in_the_water unless TRAVEL
    distress 1 violence: checks|counts|reads|tracks|controls my|the|our phone|miles|messages|money|clothes
    distress 2 violence: threw|smashed|throws|broke .. plate|glass|phone|chair|door|wall .. at|me|wall|head
    distress 1 violence: stepdad|stepfather|father|uncle|he|brother .. came|comes .. into|in my room|bed
    """
}
