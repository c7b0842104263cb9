extension EnglishGravity {
  /// Force, threats and being kept in; a child who is hurt in secret; and what is done to oneself on purpose.
  static let violence = """
    HURTER = stepbrother, stepmum, stepmom, foster dad, foster father, mum's boyfriend, mums boyfriend, mom's boyfriend, moms boyfriend, dad's girlfriend, dads girlfriend, fiance, ex boyfriend, ex husband, brother in law, father in law, lodger, tutor
    PARTNER = he, she, husband, wife, boyfriend, girlfriend, partner, ex, fiance, ex boyfriend, ex husband, dad, father, mother, stepdad, stepfather, boss, employer, uncle
    ELDER = stepdad, stepfather, stepmum, stepmom, stepmother, stepbrother, uncle, mum's boyfriend, mums boyfriend, mom's boyfriend, moms boyfriend, grandad, granddad, grandpa, grandfather, foster dad, foster father, cousin, babysitter, lodger
    EX = ex, ex husband, ex boyfriend, ex partner, ex wife, ex girlfriend
    STRIKES = hits, hit, hitting, beats, beat, beating, punches, punched, kicks, kicked, slaps, slapped, strangles, strangled, choked, chokes, thumps, thumped
    OF-HOME = mum, mom, mummy, mommy, my mum, my mom, my mother, dad, my dad, my father, my brother, my sister, my little brother, my little sister, my baby brother, my baby sister, my big brother, my big sister, the kids, our kids, my kids, the children, our children, my son, my daughter, the baby, the little ones
    BLADE = knife, knives, gun, pistol, rifle, shotgun, machete, axe, hammer, weapon
    LIMB = my neck, my throat, my wrist, my wrists, my arm, my arms, my hair, my jaw, my chin, my face, my ear, my fingers, my ankle, my shoulders
    CHOKE = my neck, my throat
    STRANGLES = strangled, strangles, strangling, choked, chokes, throttled, throttles, choking me out

    context HUSHED: pretend|pretended|pretending to_be? asleep|sleeping|sleep|to_sleep|i_was_asleep
    context HUSHED: do not know who|whom i? can? to? tell
    context HUSHED: who|whom|nobody|no_one would|will|is_going_to|going_to .. believe me
    context HUSHED: not believe me
    context HUSHED: our|a little? secret
    context HUSHED: if|when i tell|told anyone|anybody|mum|mom|someone|somebody|her
    context HUSHED: not|never to? tell anyone|anybody|mum|mom|my_mum|my_mom|a_soul
    context HUSHED: i am 8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen $
    context HUSHED: i am 8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen and|years|now
    context HUSHED: i lay|lie|kept very? still
    context REFUSED: SELF had|have|kept|keep|would? said|say|told|tell|saying|telling .. no|stop|not_to|get_off|do_not
    context REFUSED: SELF said so
    context REFUSED: SELF asked|begged him|them|her to_stop|not_to
    context REFUSED: SELF did not want to|it|him|that|sex
    context PRESSED: i am|was his|her|their girlfriend|wife|boyfriend|husband
    context PRESSED: we are married|together|a_couple
    context PRESSED: i owe|owed him|her|it
    context PRESSED: a wife|girlfriend .. should|must|has_to|does
    context PURPOSE: on purpose
    context PURPOSE: deliberately|intentionally
    context PURPOSE: only thing .. quiet|quieter|stop|stops|helps|works|calms
    context PURPOSE: go|goes|went|gets|got quiet|quieter
    context PURPOSE: to feel something|anything
    context PURPOSE: makes|made|make it|the_noise|everything|things .. stop|quiet|bearable

    idiom: choked|chokes me|us up
    idiom: strangled|choked|smothered|suffocated me|us with love|kisses|hugs|kindness|attention|questions
    idiom: kill|kill_me me? with kindness
    idiom: his|her|their little|tiny|small|chubby|sticky|warm hands|hand|fingers
    idiom: pushed|pushes|push me out_of my comfort|over_the edge|line|limit
    idiom: pushed|pushes|push me over|to the edge|limit|limits
    idiom: threw|throws|chucked|hurled a|the|his|her|my|some pillow|pillows|cushion|cushions|snowball|snowballs|ball|sock|socks|popcorn|balloon|teddy|towel|flour|confetti|rice|frisbee
    idiom: locked|locks me|us in .. escape|museum|cinema|lift|library|by_accident|by_mistake
    idiom: locked|locks me in|into a|an|his|her hug|embrace|arms
    idiom: grabbed|took my wrist|arm|hand .. and pulled|dragged|ran|led|danced|laughing|we
    idiom: doctor|gp|nurse|physio|osteopath|dentist|hairdresser|barber .. pressed|felt|held|squeezed|examined|pulled my? neck|throat|arm|wrist|hair|jaw
    idiom: grabbed|took my wrist|arm|hand to help|steady|save|cross|stop_me_falling

    distress 2 violence: HURTER .. put|puts|had|has|got|with|wrapped|closed|tightened|squeezed his|her|their|both|two? hands|hand|fingers round|around|on|about|over|at CHOKE unless CARE GLADNESS
    distress 2 violence: hands|hand round|around my throat unless CARE GLADNESS
    distress 2 violence: his|her|their hands|hand round|around my neck unless CARE GLADNESS
    distress 2 violence: HURTER .. squeezed|squeezes|pressed|presses|held|grabbed|grabs|got me_by? the? CHOKE unless CARE GLADNESS GAME
    distress 2 violence: could not breathe .. his|her hands|hand|arm|grip
    distress 2 violence: HURTER .. grabbed|grabs|gripped|grips|twisted|twists|yanked|yanks|wrenched|bent|pulled|pulls|dragged|crushed LIMB unless CARE GLADNESS GAME HUMOUR
    distress 2 violence: HURTER .. shoved|shoves|shoving|slapped|headbutted|spat_at|spat_on|bit|burned|burnt|smacked|smacks|whipped|belted|thumped|thumps me|us unless GAME HUMOUR TEAM
    distress 2 violence: HURTER .. pushed|pushes|knocked|knocks|threw|throws|slammed|slams me .. over|fridge|cupboard|table|sink|counter|radiator|ground|sofa|wardrobe|car|again|bath|hard|cooker|oven|hob|switch unless GAME HUMOUR
    distress 2 violence: HURTER .. threw|throws|smashed|hurled .. at my? me|head|face
    distress 2 violence: HURTER .. hit|hits|slapped|punched|kicked my? face|head|stomach|back|belly|mouth unless GAME HUMOUR
    distress 2 violence: HURTER .. raised|raises|lifted .. hand|fist|belt|arm .. at|to|against me
    distress 2 violence: knife|gun .. at|to|against me|my_throat|my_face unless FICTION GAME NEWS
    distress 2 violence: HURTER .. pushed|pushes|shoved|shoves|knocked|knocks|threw|throws|slammed|slams me|us .. fridge|cooker|oven|counter|wall|floor|stairs|sink|light_switch|radiator unless HUMOUR TEAM
    idiom: beat|beats|beating OF-HOME again|easily? at chess|cards|tennis|scrabble|darts|pool|monopoly|uno|golf|football|snooker|checkers|draughts|poker|squash|fifa|everything|it|ping_pong|boules|bowling|games|swimming|running|mario_kart|rummy|badminton
    idiom: beat|beats|beating OF-HOME to the|it
    idiom: beat|beats|beating OF-HOME by
    idiom: hit|hits it off
    distress 2 violence: dad|daddy|father|mum|mom|mummy|mother|stepdad|stepfather|stepmum|stepmom|stepmother|mum's_boyfriend|mums_boyfriend|mom's_boyfriend|husband|boyfriend|wife|partner|EX|uncle .. STRIKES up|on? OF-HOME unless GAME TEAM
    distress 2 violence: he|she still|again|always|has? STRIKES up? OF-HOME unless GAME TEAM

    # Threats of death, a knife, and whoever follows everywhere.
    distress 2 violence: HURTER|EX .. says|said|tells|told|swears|swore|keeps_saying|keeps_telling|texted|texts|screamed|shouted|threatens|threatened .. he|she|they will|would|is_going_to|was_going_to|is_gonna|was_gonna kill|murder|stab|strangle|shoot me|us unless HUMOUR GAME
    distress 2 violence: says|said|told|swears|swore .. if i ever? left|leave|leaves|go|went|tell|told .. he|she would|will|is_going_to|was_going_to kill|murder|find|hurt|stab me|us unless HUMOUR GAME
    distress 2 violence: if i ever? left|leave|went|go .. he|she would|will|is_going_to|knows_how_to|could find|kill|murder|hunt|stab me|us unless HUMOUR GAME
    distress 2 violence: he|husband|boyfriend|EX|father|dad|partner .. said|says|shouted|screamed|wrote|texted|sent .. i_will|i_am_going_to|i_am_gonna kill|murder|stab|strangle you unless HUMOUR GAME
    distress 2 violence: i_will|i_am_going_to|i_am_gonna kill|murder|stab|strangle you he|EX said|says|shouted|screamed|wrote|texted unless HUMOUR GAME
    distress 2 violence: death threat|threats unless NEWS
    distress 2 violence: EX .. has|had|holds|held|showed|pulled a|the|his|her|out|me? a|the|his|her? BLADE unless GAME
    distress 2 violence: he|she|husband|boyfriend|partner|EX|wife|girlfriend .. showed|shows|pulled|pulls|waved|waves|pointed me|out? a|the|his|her|out_a|out_the BLADE in|at|from|when|and|so unless GAME WORK
    distress 2 violence: husband|boyfriend|partner|EX .. pulled|waved|pointed|showed me|out? a|the|his|her|out_a|out_the BLADE $ unless GAME WORK
    distress 2 violence: BLADE and|he|she he|she|is? is? waiting|waits|standing outside|downstairs|for_me|by_the_door|at_the_door|there unless GAME
    distress 2 violence: EX .. follows|followed|following|stalks|stalked|stalking me|us
    distress 2 violence: he|she has|is? follows|followed|following|watches|watched|watching|waits_for|waited_for me|us .. since .. broke_up|split|left|breakup|break_up|divorce|separation
    distress 2 violence: since .. broke_up|split|left|breakup|break_up|divorce|separation he|she follows|followed|watches|waits_for|has_followed me|us
    distress 2 violence: man|guy|bloke|stranger|colleague|neighbour followed|follows|keeps_following me home|everywhere|again|down|from|to|off
    distress 2 violence: being|am|was followed|stalked by my? EX|a_man|somebody
    distress 1 violence: EX .. waiting|waits|waited|parked|parks outside|downstairs
    distress 1 violence: he|she is_going_to|will|is_gonna kill me $ unless HUMOUR TRIVIAL GAME
    distress 1 child: dad|daddy|mum|mom|mummy|mums_boyfriend|mum's_boyfriend .. STRIKES up|on? OF-HOME unless PAST

    # What a life is at risk in.
    distress 2 violence: HURTER|EX .. tried|tries|trying|wanted to? strangle|choke|throttle|suffocate|smother|drown me|us unless GAME HUMOUR TEAM
    distress 2 violence: strangled|choked|throttled by my|him|her
    distress 2 violence: HURTER|EX .. threatened|threatens me|us .. with a|the|his|her? BLADE unless GAME HUMOUR
    distress 2 violence: HURTER|EX .. held|holds|pressed|presses|pointed|points|aimed|put|puts|pulled|pulls a|the|his|her? BLADE to|at|against|on|under me|us|my_throat|my_neck|my_face|my_head|my_stomach|my_back|my_ribs|my_side|my_chin unless GAME HUMOUR WORK
    distress 2 violence: held|pressed|put|pushed .. pillow|cushion over|on|against|into my? face|mouth|head|me unless GAME HUMOUR GLADNESS
    distress 2 violence: held|pushed|kept my head|me .. under .. water unless GAME HUMOUR GLADNESS TEAM
    distress 1 deadly: HURTER|EX .. STRANGLES me|us|OF-HOME unless GAME GLADNESS HUMOUR TEAM
    distress 1 deadly: HURTER|EX .. tried|tries|trying|wanted to? strangle|choke|throttle|suffocate|smother|drown me|us unless GAME HUMOUR TEAM
    distress 1 deadly: strangled|choked|throttled by my|him|her
    distress 1 deadly: i was|got strangled|choked unless GAME GLADNESS HUMOUR TEAM
    distress 1 deadly: HURTER|EX .. put|puts|had|has|got|with|wrapped|closed|tightened|squeezed his|her|their|both|two? hands|hand|fingers round|around|on|about|over|at CHOKE unless CARE GLADNESS
    distress 1 deadly: hands|hand round|around my throat unless CARE GLADNESS
    distress 1 deadly: his|her|their hands|hand round|around my neck unless CARE GLADNESS
    distress 1 deadly: HURTER|EX .. squeezed|squeezes|pressed|presses|held|grabbed|grabs|got|pinned me_by? by? the? CHOKE|throat unless CARE GLADNESS GAME
    distress 1 deadly: could not breathe .. his|her hands|hand|arm|grip
    distress 1 deadly: held|pressed|put|pushed .. pillow|cushion over|on|against|into my? face|mouth|head|me unless GAME HUMOUR GLADNESS
    distress 1 deadly: held|pushed|kept my head|me .. under .. water unless GAME HUMOUR GLADNESS TEAM
    distress 1 deadly: HURTER|EX .. held|holds|pressed|presses|pointed|points|aimed|put|puts|pulled|pulls a|the|his|her? BLADE to|at|against|on|under me|us|my_throat|my_neck|my_face|my_head|my_stomach|my_back|my_ribs|my_side|my_chin unless GAME HUMOUR WORK
    distress 1 deadly: HURTER|EX .. threatened|threatens me|us .. with a|the|his|her? BLADE unless GAME HUMOUR
    distress 1 deadly: BLADE .. at|to|against me|my_throat|my_face|my_neck|my_head|my_ribs|my_stomach unless FICTION GAME NEWS WORK
    distress 1 deadly: BLADE and|he|she he|she|is? is? waiting|waits|standing outside|downstairs|for_me|by_the_door|at_the_door|there unless GAME

    # Kept in, kept short, watched.
    distress 2 violence: HURTER .. locked|locks|locking|shut|shuts me|us in|inside|up unless GAME HUMOUR
    distress 2 violence: HURTER .. locks|locked the|our? door|doors|front_door .. so|and .. i|we cannot|can_not|could_not get|leave|go unless GAME HUMOUR
    distress 2 violence: PARTNER .. keeps|kept|hid|hides|hidden|holds|locked_away|locks_away|confiscated|confiscates|took_away|takes_away|taken my|our passport|papers|documents|id|identity_card|wages|salary|bank_card|bank_cards|cards|card|keys .. unless TRAVEL WORK HUMOUR
    distress 2 violence: PARTNER .. took|takes|has_taken|took_away .. my bank_card|bank_cards|bank_account|passport|wages|salary unless TRAVEL WORK HUMOUR
    distress 2 violence: PARTNER .. took|takes|has|keeps|hid .. my phone .. bank_card|card|money|keys|passport|so_i|until|till|cannot|when_i|behave|back_when unless TRAVEL WORK HUMOUR
    distress 2 violence: PARTNER .. not|never .. let|lets|allow|allows me .. see|meet|visit|talk_to|speak_to|call|leave|work|have|go .. friends|sister|family|mum|mom|mother|parents|anyone|anybody|house|flat|alone|job|money|out
    distress 2 violence: PARTNER .. not|never let|lets|allow|allows me|us leave|out|work unless JOB
    distress 2 violence: PARTNER .. will|would|is_going_to|going_to take the|my|our kids|children|baby|little_ones if|when i .. leave|left|go|tell
    distress 2 violence: if i leave|left|tell|told .. PARTNER will|would|is_going_to .. kill|take|find|hurt|kids|children

    # No, and what was done after it.
    distress 2 violence: ^ and|but|then? he|they|she|it just|still|simply? did_it|went_on|carried_on|kept_going|kept_on|continued|did_not_stop|would_not_stop|did_not_listen|would_not_listen anyway|regardless|all_the_same|with_it|still? $ if REFUSED
    distress 2 violence: HURTER .. forced|forces|forcing|coerced me $
    distress 2 violence: HURTER .. forced|forces|forcing|coerced me again|down|last_night|when|anyway|to_do_it|to_have|against
    distress 2 violence: forced|forces|forcing himself|themselves|herself .. on|onto|into? me|us
    distress 2 violence: waited|wait|waiting|lay|laid .. to_be_over|to_finish|until_he|till_he|to_stop|he_was_done|was_over if PRESSED
    distress 2 violence: did not want to|it|that|him .. he|they carried_on|went_on|kept_going|did_it|did|continued|would_not
    distress 2 violence: did not want to|it last_night|with_him|in_the_end|then if PRESSED
    distress 2 violence: had|have sex|to .. with him .. or|otherwise|so_that .. he|sulks|angry|shouts|hits
    distress 2 violence: without my consent|permission unless WORK JOB NEWS

    # A child, and whoever comes at night.
    distress 2 violence: HURTER .. came|come|comes|coming|walks|walked|sneaks|sneaked|slips|slipped|gets|got|climbs|climbed|creeps|crept .. into|in|to|on my? bedroom|room|bed if HUSHED
    distress 2 violence: ELDER .. came|come|comes|coming|walks|walked|sneaks|sneaked|slips|slipped|gets|got|climbs|climbed|creeps|crept .. into|in|to|on my? bedroom|room|bed .. again|night|asleep|drunk|dark
    distress 2 violence: ELDER|dad|father|brother|he|coach|teacher|neighbour|neighbor .. starting|started|start|starts|begun|begins|doing|does|did it|that? again if HUSHED
    distress 2 violence: ELDER|coach|neighbour|neighbor .. it|that|doing|starting|started|does .. again .. when|whenever|while|once .. parents|mum|mom|they|everyone .. out|away|gone|asleep|leave|sleep|work
    distress 2 violence: it|it_has|that is|has|was? starting|started|start|begun|happening|happened|beginning|going_on again .. with .. ELDER|my_dad|my_father|dad
    distress 1 violence: it|it_has|that is|has|was? starting|started|start|begun|happening|happened|beginning again .. with .. husband|boyfriend|partner|him|ex|girlfriend|wife|brother|coach
    distress 2 violence: ELDER|coach|teacher|priest|babysitter|neighbour|neighbor .. touched|touches|touching|kissed|kisses|kissing|watches|watched|films|filmed me|my_body|my_leg|my_legs unless GLADNESS CARE WORK
    distress 2 violence: he|they|someone|somebody|man|dad|father|brother touched|touches|keeps_touching me $ if HUSHED
    distress 2 violence: he|they|someone|somebody|man|dad|father|brother touched|touches|keeps_touching me there|down|where|and if HUSHED
    distress 2 violence: makes|made|make me touch|watch|undress|take_off|sit_on_his|send|keep_it .. him|it|clothes|lap|pictures|photos|secret

    # What was done in childhood, told by what is left out.
    context HUSHED: never|not told|tell|spoken|said anyone|anybody|mum|mom|my_mum|my_mom|a_soul|to_anyone|a_word|my_parents|my_mother
    context HUSHED: nobody|no_one|none_of_them|not_one_of_them knows|knew|ever_knew|has_ever_known|ever_asked
    context HUSHED: told|tell nobody|no_one|not_a_soul
    AGED = four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, so little, only little, very small, so small, a child, a kid, a little girl, a little boy, a small boy, a small girl, a boy, a girl, only a child, just a child
    NEAR-KIN = uncle, cousin, cousins, stepdad, stepfather, stepmum, stepmother, stepbrother, brother, grandad, granddad, grandpa, grandfather, godfather, dad, father, mum's boyfriend, mums boyfriend, mom's boyfriend, moms boyfriend, family friend, neighbour, neighbor, babysitter, lodger, priest, vicar, coach, teacher
    idiom: nobody|no_one|never told me|us
    idiom: what my|our|the? he|she|they|NEAR-KIN|NAME did at work|school|the_office
    idiom: what my|our|the? he|she|they|NEAR-KIN|NAME did for|with|about|next|instead|wrong|best|right
    idiom: what my|our|the? he|she|they|NEAR-KIN|NAME did to the|a|that|our|mum's|dad's|her|his|it
    distress 2 childhood: what|about he|she|they|NEAR-KIN|NAME did|used_to_do .. when|the_year|the_summer|the_winter|that_summer|while i was AGED if HUSHED unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: never|not|nobody|no_one .. told|tell|knows|knew|spoken|said .. what|about .. he|she|they|NEAR-KIN|NAME did|used_to_do|does unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: never|not|nobody|no_one .. told|tell|knows|knew|spoken|said .. what|about .. happened|went_on .. with|in|at|behind|inside|to his|her|their|the|my|our|me? NEAR-KIN|him|her|NAME|room|bedroom|caravan|shed|attic|garage|cellar|bathroom|tent|bed unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: uncle|cousin|stepdad|stepfather|stepbrother|godfather came|used_to_come|would_come|kept_coming into|in|to my room|bedroom|bed unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: when|and|the_year|the_summer|the_winter|since|because|then|that_summer|$? i was AGED unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: not|never|cannot .. hug|kiss|sit_next_to|sit_beside|alone_with|same_room|near|in_a_room_with .. NEAR-KIN|him|NAME if HUSHED unless GLADNESS HUMOUR FICTION GAME

    # Not safe at home.
    distress 2 violence: afraid|scared|terrified|frightened|dreading of|to? .. go|going|be|being|get|getting|come|coming .. back? home|back_there|back_to_him|back_to_her $ unless WORK TRAVEL
    distress 2 violence: afraid|scared|terrified|frightened|dreading of|to? .. go|going|be|being|get|getting|come|coming .. back? home|back_there|back_to_him|back_to_her tonight|because|he|again|after|now|if|when|tomorrow|to_him|to_my unless WORK TRAVEL
    distress 2 violence: not dare|safe to? .. go|be|feel|at .. home .. he|him|dad|tonight|husband|boyfriend|stepdad|father
    distress 2 violence: afraid|scared|terrified|frightened .. he|she|dad|they|stepdad|father|husband|boyfriend will|is_going_to|might|would .. hit|hurt|kill|beat|find|explode|do_it_again unless GAME FICTION

    # What the one who is hurt may be.
    distress 1 child: stepdad|stepfather|stepmum|stepmom|stepmother|stepbrother|mums_boyfriend|mum's_boyfriend|moms_boyfriend|mom's_boyfriend|foster_dad|foster_father|babysitter unless PAST
    distress 1 child: my|HURTER? dad|mum|mom|mummy|daddy|father|mother|parents .. hits|hit|hitting|beats|beat|slaps|slapped|locks|locked|burns|kicks|kicked|punches|punched|shoved|shoves|smacks|smacked|pushes|pushed|belts|whips me|us unless PAST
    distress 1 child: i am 8|9|10|11|12|13|14|15|16|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen $ unless PAST
    distress 1 child: i am 8|9|10|11|12|13|14|15|16|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen and|years|now unless PAST
    distress 1 child: my teacher|coach|babysitter|headteacher|classmates|form_tutor unless PAST
    distress 1 child: in year 7|8|9|10|11|seven|eight|nine|ten|eleven unless PAST
    distress 1 child: when|while|if|whenever .. mum|mom|my_parents|mummy .. is|are|at|goes .. out|away|work|asleep|shops unless PAST

    # What is done to oneself.
    idiom: burned|burnt|burn|burning|hurt|cut myself on|with|taking|making|cooking|frying|baking the|a|an|that|my? oven|pan|tray|stove|kettle|hob|grill|toaster|soup|tea|coffee|steam|dinner|cake|iron $
    idiom: hurt|cut|cutting|scratched|hurting|burned|burnt myself shaving|slicing|chopping|peeling|climbing|running|playing|skiing|gardening|cooking|at|falling|lifting|by_accident|accidentally
    idiom: accidentally burned|burnt|cut|hurt|scratched
    distress 2 self-harm: burned|burnt|burn|burning|cut|cutting|scratched|scratching|bit|biting|hit|hitting|punched|hurt .. my|the|both arm|arms|leg|legs|thigh|thighs|wrist|wrists|hand|hands|skin|stomach|ankle|ankles|head if PURPOSE
    distress 2 self-harm: burned|burnt|burning|stubbed .. my|the arm|arms|leg|legs|thigh|thighs|wrist|skin|stomach .. cigarette|lighter|match|on_purpose|deliberately
    distress 2 self-harm: cigarette|lighter|cigarettes .. on|to|against|into my arm|arms|leg|legs|thigh|wrist|skin
    distress 2 self-harm: banged|bang|banging|hit|hitting|smash|smashed my head .. against|on|into .. wall|floor|door|table until|again|on_purpose|to
    distress 2 self-harm: hurt|hurting|harmed|cut|burned|burnt myself .. on_purpose|again|to_feel|deliberately
    """
}
