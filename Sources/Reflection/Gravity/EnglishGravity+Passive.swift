extension EnglishGravity {
  static let passive = """
    # The wish to be dead.
    passive 2 wish-to-die: SELF WANT .. to|for? .. DIE unless GAME
    passive 2 wish-to-die: SELF WANT i? was|were|am|be|had_been|to_be DEAD
    passive 2 wish-to-die: SELF WANT i had died|not_survived|not_woken|never_woken|died
    passive 2 wish-to-die: SELF WANT i? could|would|might .. DIE
    passive 2 wish-to-die: wish|wishing|hope|hoping|pray|praying .. i .. dead|die|died|not_be_here|not_alive|not_exist unless GAME
    passive 2 wish-to-die: wish|wished|hope|hoped|pray|prayed i .. not here|around|alive|exist
    passive 2 wish-to-die: wish|wished|want|wanted|hope|like .. NEVER-BORN
    passive 2 wish-to-die: NEVER-BORN .. better|easier|simpler|best|preferable|kinder
    passive 2 wish-to-die: better|easier|simpler|best|nicer|kinder|rather|prefer|anything .. NEVER-BORN
    passive 2 wish-to-die: did|do not ask|choose to be born
    passive 2 wish-to-die: never should have been born
    passive 2 wish-to-die: should never have been born|existed
    passive 2 wish-to-die: should not have been born|existed|survived|lived
    passive 2 wish-to-die: better|easier|happier|best|nicer|peaceful|simpler .. being? dead|not_here|not_alive|underground|off_dead|to_be_dead|if_i_was_dead|if_i_were_dead|if_i_died unless GAME MOURNING
    passive 2 wish-to-die: better off dead
    passive 2 wish-to-die: rather|sooner|prefer be|being|to_be dead|under|in_the_ground|buried|not_here
    passive 2 wish-to-die: rather|prefer .. be? dead|under|not_be|not_exist|die .. than unless HUMOUR
    passive 2 wish-to-die: rather be under|beneath
    passive 2 wish-to-die: would|do|did not mind|care|be_sad|be_sorry|be_upset|matter|bother|object .. dying|if|being_dead|not_waking|death|to_die ... died|die|dead|gone|wake|end|tomorrow|hit|killed|crashed|over|dying|terminal|cancer
    passive 2 wish-to-die: would|do|does not mind|care|matter .. dying|being_dead|not_waking|if_i_died|if_i_die|if_i_live|whether_i_live|whether_i_die|if_i_am_alive
    passive 2 wish-to-die: do not care .. if|whether i live|am_alive|die|wake|survive|exist
    passive 2 wish-to-die: live or die .. care|matter|same|indifferent|equal|mind
    passive 2 wish-to-die: indifferent|indifference .. living|dying|life|alive
    passive 2 wish-to-die: if i died|die|dropped .. tomorrow|tonight|today|dead|sleep|now|right .. fine|ok|okay|relieved|care|mind|bad|good|great
    passive 2 wish-to-die: hope|hoping|wish|wishing|pray|praying|want|wanting|would_like|would_love|like|wanted .. get|get_hit|catch|something|car|bus|truck|lorry|plane|heart|somebody|someone|lightning|tumour|tumor .. cancer|terminal|hit_me|killed|kills|crashes|hits|runs_me|fatal|malignant|incurable|kill_me|takes_me
    passive 2 wish-to-die: hope|wish|pray|hoping .. cancer|terminal|malignant|tumour|tumor|incurable|fatal unless OTHER
    passive 2 wish-to-die: terminal|incurable|cancer|malignant|fatal .. relieved|relief|glad|happy|hope|pleased|lucky
    passive 2 wish-to-die: disappointed|disappointing|sad|sorry .. benign|not_cancer|all_clear|healthy|negative|clear
    passive 2 wish-to-die: relieved|relief|glad|happy|hope|lucky|thankful .. terminal|incurable|to_die|cancer|if_i_died|if_i_were_dead|if_it_all_ended
    passive 2 wish-to-die: if .. car|bus|truck|lorry|something|train|meteor|bomb|plane|driver|lightning .. hit|hits|ran|kills|killed|took|run_over|crashed|crashes .. me|fine|ok|mind|not unless HUMOUR
    passive 2 wish-to-die: not|without .. look|looking|check|checking .. crossing|cross|road|street|traffic|both_ways ... if|care|mind|hope|hit
    passive 1 wish-to-die: cross|crossing .. road|street .. without|not .. look|looking|much
    passive 2 wish-to-die: cross|crossing .. road|street .. without|not .. look|looking .. anymore|these_days|much|hoping|lately|now
    passive 1 wish-to-die: stopped|not wearing|wear|wore|putting_on|fasten .. seatbelt|seat_belt|helmet
    passive 2 wish-to-die: plane|turbulence|lift|car|bus|ferry|skid ... thought|hoped|think ... good|finally|let_it|please|at_last|oh_good|relieved
    passive 2 wish-to-die: jealous|envy|envious|envied|lucky|envying of? .. dead|died|grandad|grandpa|granddad|grandma|gran|corpse|cemetery|graves|him|her|people|headstones .. rest|rests|resting|get|gets|dead|peace|sleep|out|gone|over|underground unless GAME
    passive 2 wish-to-die: jealous|envy|envious|envied of? .. the dead|dead_people|people_who_died|people_who_die|people_who_are_dead|people_with_cancer|corpse|graves
    passive 2 wish-to-die: death|dying|being_dead|oblivion|the_grave|nothingness|non_existence|not_existing .. sounds|seems|looks|feels|is|would_be|would|sound|seem|like|as .. nice|peaceful|kind|good|relief|holiday|comforting|appealing|tempting|warm|friend|rest|soft|inviting|sweet|easy|beautiful|mercy|gift|blessing|welcome|release|quiet|better|calm|attractive unless MOURNING FICTION
    passive 2 wish-to-die: welcome|welcoming|look_forward|looking_forward|waiting|wait|long|longing|ready|begging|praying|craving|crave to|for|on? .. death|die|the_end|it_to_be_over|my_time|my_turn|dying|the_reaper|god_to_take|the_lord_to_take unless FICTION GAME OVER
    passive 2 wish-to-die: waiting|wait to|for die|death|dying|my_turn unless GAME
    passive 2 wish-to-die: waiting|wait to|for it_to_end unless GAME OVER PROJECT JOB CARE EVENT TRAVEL
    passive 2 wish-to-die: ready to go if MOURNING
    passive 2 wish-to-die: had|have enough of life|living|being_alive|it_all|this_life|this_world|existence|existing|the_world
    passive 2 wish-to-die: lived long enough|too_long
    passive 2 wish-to-die: lived|live too long
    passive 2 wish-to-die: hope|hoping|wish|pray|praying|let|want|asking|ask|begging .. winter|night|one|it|year|birthday|summer|day|christmas .. is|was|be|to_be|will_be|being the|my last
    passive 2 wish-to-die: i should|ought be|have_been|to_be dead|died|the_one_who_died
    passive 2 wish-to-die: should|wish|why|if_only it|that have|had|was|were been|not? me
    passive 2 wish-to-die: should have been me .. instead|dead|died|killed|coffin|grave|car|buried
    passive 2 wish-to-die: died|killed|coffin|grave|funeral|accident|crash .. should have been me
    passive 1 wish-to-die: should have been me
    passive 2 wish-to-die: wish it was|were|had_been me|i
    passive 2 wish-to-die: take|took me instead
    passive 2 wish-to-die: deserve to die|be_dead|not_live|death
    passive 2 wish-to-die: not deserve to live|be_alive|be_here|exist|life|breathe|oxygen
    passive 2 wish-to-die: let me die|go|sleep|slip unless JOB HUMOUR EVENT
    passive 2 wish-to-die: kill me $ unless HUMOUR GAME FICTION JOB TRIVIAL
    passive 2 wish-to-die: someone|somebody|something|anyone|anything|god|please would|will|to|could|should|just? .. kill|shoot|run_over|run|end|erase|take me .. please|now|out|already|away|over? unless HUMOUR GAME FICTION TRIVIAL
    passive 2 wish-to-die: wish|hope|want|wanted|pray someone|somebody|something|anyone|god|he|they|it would|will|to|could .. kill|shoot|end|take|stop me unless HUMOUR GAME TRIVIAL
    passive 2 wish-to-die: i am ready to die|go
    passive 1 wish-to-die: not|no|longer afraid|scared|fear of|to|dying|death .. dying|die|death|go
    passive 2 wish-to-die: death wish
    passive 2 wish-to-die: i .. die in my sleep
    passive 2 wish-to-die: SELF THINK of|about .. dying|death|being_dead|not_existing|not_being_here|being_gone|my_death|my_own_death|how_it_would_be_to_be_dead|what_if_i_died .. every|all|constantly|lot|lately|often|again|day|night|comfort|comforting|calms|nice|relief|peace|home unless FICTION GAME MOURNING WORK
    passive 1 wish-to-die: SELF THINK of|about .. dying|death|being_dead|my_death unless FICTION GAME MOURNING WORK DREAM
    passive 2 wish-to-die: dying|being_dead would be|feel|not_be|seem .. easier|better|relief|so_bad|nice|bad|worse
    passive 2 wish-to-die: easier|better to be|just? dead|die|not_exist|not_be_here|not_live
    passive 2 wish-to-die: want|wanted|wanna|need|wish|like out of|from life|this_life|this_world|existence|all_of_it|my_own_life|living
    passive 1 wish-to-die: want|wanted|wanna out $ unless JOB DECISION
    passive 2 wish-to-die: want|wish|need|wanted|like|love|long|longing|hope|pray|ready|would_like for? everything|life|it_all all? to? be over|finished|done unless PROJECT JOB CARE EVENT TRAVEL
    passive 2 wish-to-die: want|wish|need|wanted|like|love|long|longing|hope|pray|ready|would_like for? it to? be over|finished|done unless PROJECT JOB CARE EVENT TRAVEL OVER
    passive 2 wish-to-die: want|wish|need|wanted|long|hope|ready for? it|everything all to? end|stop|be_over|over|be_done|finish unless PROJECT JOB CARE HUMOUR
    idiom: want|wish|need|wanted|like|love|long|longing|hope|pray|ready|would_like|cannot_wait|waiting|wait for? it to? be over|finished|done|end|over this|the|that|these|those week|weekend|move|exam|exams|waiting|wait|treatment|chemo|trial|winter|heatwave|renovation|school_year|term|pregnancy
    passive 1 wish-to-die: want|need|wish|wanted .. pain|it|noise|everything|hurting|hurt to? stop|end unless CARE PROJECT
    passive 1 wish-to-die: make it|everything all? stop|end
    passive 2 wish-to-die: anything|everything .. to|if .. DIE
    passive 2 wish-to-die: you|one|someone .. would|will|might .. want|wish .. to? .. DIE
    passive 2 wish-to-die: you should|deserve|ought|need just? to? .. die|be_dead|not_exist|KILL-SELF|kill_yourself unless OTHER
    passive 1 wish-to-die: eternal|long|final rest|sleep|peace unless MOURNING
    passive 2 wish-to-die: eternal|final|long|never_ending|endless rest|sleep|peace .. want|wish|need|please|for_me|me|like|crave|finally|sounds unless MOURNING FICTION
    passive 2 wish-to-die: WANT .. eternal|final|endless|everlasting|forever rest|sleep|peace|silence|nothing|nothingness
    passive 2 wish-to-die: WANT .. oblivion|nothingness|nonexistence
    passive 1 wish-to-die: rest|peace|quiet|silence .. forever|for_good|at_last|eternal unless MOURNING
    passive 2 wish-to-die: they|someone|somebody had? buried|bury|should_have_buried me too|with|instead|as_well
    passive 2 wish-to-die: bury me|have_buried_me with|too|already|next_to|beside
    passive 2 wish-to-die: keeps|keep|kept|refuses|will|my_heart|body .. heart|body|beating|waking|going .. anyway|for_nothing|no_reason|stubborn|why|despite
    passive 2 wish-to-die: why am|did|do|have i still? here|alive|wake|survive|breathing|exist|living|born|existing|been_born
    passive 2 wish-to-die: disappointed|disappointment|disappoint|angry|sad|furious|annoyed|cried|gutted|sorry .. that|to|when|because|at|be|i? .. still_here|still_alive|wake|woke|waking|woken|alive|survived|morning unless JOB PROJECT EVENT
    passive 2 wish-to-die: wake|woke|waking up .. angry|disappointed|sad|crying|furious|gutted|sorry .. still|that_i|to_be|again|because|alive|about_it unless JOB DREAM
    passive 2 wish-to-die: wake|woke|waking .. still_here|still_alive|unfortunately|sadly|again_unfortunately|not_again|damn
    passive 2 wish-to-die: still here|alive|breathing|not_dead .. unfortunately|sadly|disappointed|disappointment|somehow|why|damn|yet|apparently unless GLADNESS
    passive 2 wish-to-die: not dead yet

    # Not waking.
    passive 2 not-waking: SELF? WANT .. to? .. sleep|asleep|nap|close_my_eyes .. forever|for_good|for_ever|and_never|and_not|never|not|eternally|for_eternity|permanently
    passive 2 not-waking: WANT .. not|never .. wake|waking|woken|wakes|woke up? unless JOB
    passive 2 not-waking: wish|hope|pray|want|wanted|hoping|praying|like|love|nice|good|great|lovely|fine|ok|better|rather|better_if|wonderful|dream|perfect .. sleep|asleep|bed|nap .. not|never|and_never|forever|and_thats_it|and_that_is_it|for_good|without .. wake|waking|woke|it|alarm? unless FICTION
    passive 2 not-waking: fall|falling|go|going|drift|drifting|fell|went .. asleep|sleep|off|bed .. and|to? .. not|never|that_is_it|thats_it|stay_there|forever|stay_asleep|for_good .. wake|waking|woken|again|up unless FICTION
    passive 2 not-waking: fall|falling asleep .. and that is it
    passive 2 not-waking: sleep|asleep|sleeping forever|for_ever|for_good|and_never_wake|and_never_wake_up|and_not_wake|and_not_wake_up|eternally|without_waking unless FICTION
    passive 2 not-waking: if i did|do|would|were|had|never|just not? .. wake|woken|woke|waking up? .. fine|ok|okay|mind|care|good|tomorrow|relieved|happy|bad|glad|matter|again|one
    passive 2 not-waking: if i never|not wake|woke|waking up? unless HUMOUR
    passive 2 not-waking: not|never .. wake|waking up .. again|tomorrow|anymore|ever|in_the_morning|one_day .. fine|ok|hope|wish|pray|mind|nice|good|relief|please
    passive 2 not-waking: do|does|did not want|wanna|need|wish|care to .. wake|see .. up|another|tomorrow|the_morning|again unless JOB
    passive 2 not-waking: please|pray|god|beg|let me? .. not|never .. wake
    passive 2 not-waking: let|hope|pray|ask|asking|wish|hoping|begging|want .. it|this|tonight|night|one|sleep .. be|is|was|to_be|were the|my last one?
    passive 2 not-waking: no more mornings|tomorrows|days|alarms|waking
    passive 2 not-waking: asking|ask|hoping|praying for .. to be the|my last
    passive 2 not-waking: slip away in|quietly|peacefully .. sleep|night
    passive 2 not-waking: coma

    # Disappearing, not existing.
    passive 2 disappearance: SELF? WANT .. DISAPPEAR .. FOREVER
    passive 2 disappearance: SELF? WANT .. to? .. DISAPPEAR unless SHAME TRAVEL
    passive 2 disappearance: WANT .. i could .. DISAPPEAR unless SHAME TRAVEL
    passive 2 disappearance: if i could|just .. DISAPPEAR unless SHAME TRAVEL
    passive 2 disappearance: DISAPPEAR .. FOREVER unless SHAME TRAVEL OTHER FICTION
    passive 2 disappearance: not|never .. meant|supposed|made|want|wanted|cut_out to|for .. exist|be_here|live|this_world|this_life|life
    passive 2 disappearance: do|did|does not want|wanna|wish|like|feel_like|need .. to? .. exist|be_alive|live|go_on_living|keep_living|continue_living|be_me|be_in_this_world|be_on_this_planet|be_on_this_earth|be_a_person|be|living|existing|being_alive|life unless JOB
    passive 2 disappearance: do|did|does not want|wanna to? be|stay here|around anymore|any_more|at_all|any_longer|$ unless JOB
    passive 1 disappearance: do|did|does not want|wanna to? be|stay here
    passive 2 disappearance: without wanting|want to? live|be_alive
    passive 2 disappearance: wish|hope|pray|wanted|want|prefer .. not|never .. to? .. be|been|being|exist|here .. here|alive|around|person|anymore|exist unless JOB TRAVEL
    passive 2 disappearance: stop|stopping|quit|cease being|to_be|existing|living|breathing .. a_person|person|here|alive|me|altogether|anymore|for_good if NOW SERIOUS PAST RECOVERED MOURNING
    passive 2 disappearance: stop|cease|quit existing|to_exist|living|being_alive|being_a_person unless FICTION
    passive 2 disappearance: world|life|everything|everyone|they|things|family .. carrying|going|go|carry|goes|carries|continue|continuing|continues|turning|turns|live .. on? without me .. calm|calms|better|nice|good|peace|comfort|soothing|easier|fine|relief|helps|anyway|same
    passive 1 disappearance: world|life|everything|everyone|they|things|family .. carrying|going|go|carry|goes|carries|continue|continuing|continues|turning|turns|live .. on? without me unless TRAVEL JOB
    passive 2 disappearance: imagine|imagining|picture|picturing|imagined .. world|life|family|everyone|them|house|it|kids .. without me|me_gone unless TRAVEL JOB
    passive 2 disappearance: tired|sick|weary|exhausted|fed_up|bored|done|finished|over|through of|with? living|existing|life|breathing|existence .. SELF? unless JOB
    passive 2 disappearance: tired|sick|weary|exhausted|fed_up|bored|done|finished|over|through of|with? being $ unless JOB
    passive 2 disappearance: tired|sick|weary|exhausted|fed_up|bored|done|finished|through of|with? .. living|existing|life|being_alive|existence|breathing|waking_up|this_world|being_here|being_me|being_a_person|my_life|this_life|everything_and_everyone unless JOB HUMOUR FICTION TRAVEL
    passive 2 disappearance: tired of life
    passive 2 disappearance: existing|living|being_alive|life|breathing|existence .. hurts|is_exhausting|is_torture|is_too_much|too_hard|is_pain|is_painful|is_a_chore|is_unbearable|unbearable|exhausting|not_for_me|is_not_for_me|was_a_mistake|feels_like_a_punishment|too_heavy unless JOB GAME TRAVEL
    passive 1 disappearance: nobody|no_one .. look|looks|looking for|finds me
    passive 2 disappearance: nobody|no_one|people .. remember|remembers|knew|know|forget .. me|i_existed|i_was|ever

    # Burden.
    passive 2 burden: PEOPLE .. BETTER .. GONE-IF unless TEAM
    passive 2 burden: GONE-IF .. PEOPLE ... BETTER unless TEAM
    passive 2 burden: BETTER .. GONE-IF unless TRAVEL JOB TEAM
    passive 2 burden: GONE-IF .. BETTER unless TRAVEL JOB TEAM
    passive 2 burden: GONE-IF .. nobody|no_one|not|hardly|who|wouldnt|anyone|anybody .. NOTICE unless TRAVEL JOB TEAM
    passive 2 burden: NOBODY .. not? .. NOTICE .. GONE-IF unless TRAVEL TEAM
    passive 2 burden: would|will NOBODY .. even? .. NOTICE .. GONE-IF unless TRAVEL TEAM
    passive 2 burden: wonder|wondered|wondering|think .. NOTICE .. GONE-IF unless TRAVEL TEAM
    passive 2 burden: better off GONE-IF unless TEAM
    passive 2 burden: PEOPLE would|will|might|must|is|are|will_all|would_all .. be? .. better off $ unless TEAM
    passive 2 burden: better off with|without .. someone_else|another_mother|another_father|any_other|me unless JOB TEAM
    passive 2 burden: PEOPLE .. better_off with the? insurance|life_insurance|insurance_money|life_insurance_money|payout unless TEAM
    passive 1 burden: PEOPLE .. better|happier|easier .. off unless TEAM
    passive 1 burden: i|me|being|am|just|such|feel .. a|an|the|dead|everyones|only|his|her|their? .. BURDEN unless JOB TEAM
    passive 2 burden: BURDEN ... GONE-IF|better|better_off|free|relieved|disappear|gone|picture|die|dead|easier|happier|breathe unless JOB TEAM
    passive 2 burden: a|the BURDEN .. to|on|for|around PEOPLE ... disappear|gone|end|die|stop|out|over|longer|without unless TEAM
    passive 2 burden: deserve|deserves .. mother|father|mum|mom|dad|wife|husband|parent|daughter|son|someone|somebody|life .. not|other|else|better|without|who_is .. me? unless TEAM
    passive 1 burden: deserve|deserves .. better|someone_else|somebody_else .. than me unless TEAM
    passive 2 burden: would|will|might .. cry|sad|grieve|mourn|upset|hurt|miss_me .. for|at .. bit|while|week|month|few|year|first|days .. and|then|but .. free|over|on|fine|better|forget|relieved|happy|happier|okay|ok unless TEAM
    passive 2 burden: they|everyone|he|she|it would get|be|move over|fine|okay|on .. it|eventually|soon|without|in_time if MOURNING SERIOUS NOW unless TEAM
    passive 2 burden: would|will get over it|me unless JOB GAME TEAM
    passive 2 burden: worth more dead unless TEAM
    passive 2 burden: only .. thing|gift|useful|good .. left|could|can .. give|do|offer .. is|them|are|be ... absence|gone|leave|die|disappear|insurance|end|go unless TEAM
    passive 2 burden: doing|do|be .. everyone|them|her|him|you|the_world|people .. favour|favor|service if MOURNING SERIOUS NOW PAST unless TEAM
    passive 2 burden: do|doing everyone|them|the_world|everybody|my_family|you_all a favour|favor|service unless TEAM
    passive 1 burden: life insurance unless TEAM
    passive 2 burden: weight|stone|millstone|chain .. around .. neck unless TEAM
    passive 2 burden: breathe|live|rest|sleep easier|easy|again|freely|better .. with|if|when|without|once me? gone|out|dead|not unless TEAM
    passive 2 burden: not|nobody|no_one|hardly|wouldnt|doubt .. NOTICE .. if i|me .. never|died|dead|gone|disappeared|vanished|not|stopped|dropped unless TEAM
    passive 2 burden: how long .. before|until|till|for .. anyone|someone|somebody|anybody|they|people .. noticed|notice|found|find|finds|realise|realised|realize|realized|come unless TEAM
    passive 2 burden: nobody|no_one|who would|will|even? .. miss|mourn|cry .. me|for_me unless TRAVEL JOB TEAM
    passive 2 burden: nobody|no_one would|will .. come|be|go .. to? .. my funeral unless TEAM
    passive 2 burden: world|earth|planet|everyone|family|house|life .. better|brighter|nicer|easier|good .. place? .. without me|if_i unless TEAM
    passive 1 burden: waste of space|air|oxygen|skin|life unless TEAM
    passive 1 burden: not matter|make .. to_anyone|difference|whether_i|if_i unless TEAM
    passive 2 burden: not .. matter|make_a_difference .. if|whether i .. here|gone|exist|live|alive|die unless TEAM

    # No reason to live, no future.
    passive 2 no-reason-to-live: no|not|any|without|lost|find|see|only|lose|losing reason|reasons|point|purpose|will|desire|wish|use|sense|motivation|strength|energy|cause .. left? .. to|in|for|of .. live|living|be_alive|being_alive|stay_alive|staying_alive|go_on_living|exist|existing|be_here|being_here|carry_on|carrying_on|keep_going|continuing|continue|go_on|going_on|my_life|life|wake_up|waking_up|stay|staying|anymore_living unless JOB TRAVEL RECOVERED
    passive 2 no-reason-to-live: not|do|never .. see|know|get|understand|find the? point|purpose|sense|reason|why .. of|in|to|i .. living|being_alive|life|existing|going_on|carrying_on|live|alive|staying|exist|continuing|any_of_it|keep_going unless JOB
    passive 2 no-reason-to-live: not|hardly .. see|know|get|find the? point|use|sense|reason of|in being|staying here|around|alive anymore|any_more|any_longer|at_all|$
    passive 2 no-reason-to-live: what is|am|was|for? the? point|use|purpose|sense|good .. of|in|to? living|being_alive|life|existing|going_on|carrying_on|continuing|keeping_going|waking_up|surviving|staying|my_life|me|another_day
    passive 1 no-reason-to-live: what is the point|use $
    passive 1 no-reason-to-live: what is the point|use of|in anything|it|it_all|any_of_it|trying|fighting|this
    passive 1 no-reason-to-live: and for what $
    passive 1 no-reason-to-live: why bother $
    passive 2 no-reason-to-live: why bother|keep|go_on|carry_on|continue|stay living|alive|waking|breathing|existing|going|going_on unless JOB
    passive 1 no-reason-to-live: why bother|keep|go going|on|trying|with
    passive 2 no-reason-to-live: nothing .. to? live for
    passive 2 no-reason-to-live: nothing|nobody|no_one .. left|keeping|keeps|holds|holding|ties|tying|anchoring .. me .. here|alive|to_live|to_this_world|to_life|in_this_world
    passive 2 no-reason-to-live: left to live for
    passive 2 no-reason-to-live: life|it|living|this .. is|was|does|feels|seems not|no_longer .. worth .. living|it|anything|the_pain|the_effort|the_trouble unless JOB PROJECT HUMOUR
    passive 2 no-reason-to-live: not worth living
    passive 2 no-reason-to-live: worth living .. not|anymore|no|hardly|never|question|wonder|doubt|if
    passive 2 no-reason-to-live: done|finished|through|had_it with life|living|being_alive|existing|this_life|this_world|the_world|being_here|everything|it_all|all_of_it|being_a_person|breathing|all_this unless JOB PROJECT GLADNESS HUMOUR
    passive 2 no-reason-to-live: done with life
    passive 2 no-reason-to-live: do|does|did not want|wanna|need|have this|my|the|a life anymore|any_more|any_longer|back|at_all unless JOB
    passive 2 no-reason-to-live: do|does|did not want|wanna|need this|my|the life $ unless JOB
    passive 2 no-reason-to-live: lost|no|without|lose the? .. will to|for live|life|living
    passive 2 no-reason-to-live: only|just|merely .. alive|living|here|reason .. because|for|so|is|out_of .. kids|mum|mom|dog|cat|children|them|family|habit|obligation|guilt|daughter|son|parents|others|duty|inertia|too_scared unless GLADNESS
    passive 2 no-reason-to-live: stay|staying|stayed|live|living|remain alive? for .. kids|mum|mom|dog|cat|children|them|others|daughter|son|parents|other_people .. only|not_me|not_for_me|otherwise|if_not
    passive 2 no-reason-to-live: only|just reason .. i am|still|am|have here|alive|not_dead|not_gone|stayed|breathing
    passive 2 no-future: can|do|could|cant not|hardly|never .. see|imagine|picture .. myself|me|future|being|ever|a_life|a_version .. at|in|next|past|beyond|after|older|old|thirty|forty|twenty|eighteen|thirties|alive|here|anymore|for_me unless JOB TRAVEL DECISION MOVING EVENT
    passive 2 no-future: can|could|cant not|hardly|never see|imagine|picture a|any|my future $ unless JOB TRAVEL DECISION MOVING EVENT
    passive 2 no-future: when i look .. nobody|no_one|nothing|blank|empty|dark|black
    passive 2 no-future: no|not|any future .. for me|ahead|anymore|left|in_me|to_speak unless JOB
    passive 1 no-future: no|not|any future unless JOB
    passive 2 no-future: will|would|going_to not|never .. make it|live|reach|see|be|get|last .. to|past|till|until|alive|around .. thirty|forty|twenty|twenty_five|eighteen|twenty_one|graduation|next|christmas|summer|old_age|spring|end_of unless GAME JOB MOURNING
    passive 2 no-future: never thought|expected|planned|meant i|to .. live|make|be|reach .. this_long|this_old|alive|here|past unless GLADNESS RECOVERED
    passive 2 no-future: how much|many longer|more .. can|could|will|have|must|do|mornings .. i? .. do|take|bear|stand|hold|go|keep|carry|last|stay|live .. this|it|on|out|going|alive|here|to unless JOB PROJECT HUMOUR
    passive 1 no-future: how much longer .. can|could|will
    passive 2 no-future: being alive i mean
    passive 1 hopelessness: can|could|do not|no_longer .. go|carry|keep|hold on|going|carrying .. anymore|any_more|any_longer|much unless JOB PROJECT
    passive 1 hopelessness: can|could|do not|no_longer .. go|carry|keep on|going $ unless JOB PROJECT
    passive 1 hopelessness: can|could not .. do|take|bear|stand this|it|life|living anymore|any_more|any_longer|much_longer unless JOB PROJECT HUMOUR
    passive 2 hopelessness: can|could not .. do|take|bear|stand|want|face|handle life|living|existing|being_alive|another_day|one_more_day .. anymore? unless JOB PROJECT HUMOUR
    passive 2 hopelessness: do not .. take|bear|stand|want|face life|living|existing|being_alive|another_day|one_more_day .. anymore? unless JOB PROJECT HUMOUR
    passive 2 hopelessness: can|could not .. bear|stand|face|handle tomorrow unless JOB PROJECT HUMOUR
    passive 2 hopelessness: do not want tomorrow $ unless JOB PROJECT HUMOUR
    passive 1 hopelessness: no|not|any way out|hope|other_way|escape|end_in_sight unless JOB PROJECT GAME
    passive 1 hopelessness: give|giving|given|gave up .. on? .. life|everything|hope|myself|completely|on_me unless JOB PROJECT GAME
    passive 2 hopelessness: give|giving|given|gave up on life|living|being_alive
    passive 1 hopelessness: nothing .. will|ever|is|going|gets|matters|left|helps .. better|change|matters|left|help|anymore|improve unless JOB PROJECT GAME
    passive 1 hopelessness: hopeless|pointless|trapped|no_escape unless JOB PROJECT GAME HUMOUR
    passive 1 hopelessness: cannot|not .. fight|keep_fighting|hold .. anymore|on_any unless JOB
    passive 1 hopelessness: tired of .. fighting|trying|everything|all_of_it|it_all|pretending|everyone|hurting|pain|hoping|this
    passive 1 hopelessness: i am so|too tired $ if MOURNING SERIOUS
    passive 1 hopelessness: life .. is|has|seems|feels .. meaningless|empty|pointless|no_meaning|over|nothing|lost_its
    passive 2 no-reason-to-live: life|existence|living .. is|has|seems|feels .. meaningless|pointless|over|no_meaning|no_point|without_meaning if MOURNING SERIOUS NOW
    passive 2 reunion: want|wish|need|long|longing|ready|hope|like|love|going to|i|i_could .. be|join|follow|go|see|lie|was|were .. with|him|her|you|them|to ... wherever|heaven|again|soon|grave|beside|other_side|instead|now|there|is|are if MOURNING
    passive 2 reunion: join|joining|follow|following|joined him|her|them|you|mum|mom|dad|grandma|grandpa|my_husband|my_wife|my_son|my_daughter .. heaven|soon|there|in_death?  if MOURNING
    passive 2 reunion: join|follow|reunited .. with? .. him|her|mum|mom|dad|gran|grandma|grandad|my_husband|my_wife|my_son|my_daughter|my_baby if MOURNING
    passive 2 reunion: do|can not want|live|imagine .. to? .. be|live|exist|live_in|world .. world|without|life .. him|her|without|that
    passive 2 reunion: world|life .. without|that him|her|he|she .. not|no .. want|part|in|interest|worth
    passive 2 reunion: should|could|wish|why have|had|did|i not? .. gone|died|go|die .. with|before|instead|too .. him|her|of|them? if MOURNING
    passive 2 reunion: be with him|her|you|them .. again|wherever|now|up_there|soon if MOURNING
    """

  static let distress = """
    distress 1 suffering: cry|cried|crying|sobbed|sobbing|tears|weeping
    distress 1 suffering: panic attack|attacks
    distress 1 suffering: can|could not breathe|cope|stop_crying|get_out_of_bed|function|sleep|eat
    distress 2 suffering: i .. hate|loathe|despise|disgusted .. myself|my_body|my_face|my_life|who_i_am|with_myself
    distress 2 suffering: hate|loathe myself|my_life
    distress 1 suffering: worthless|useless|failure|pathetic|lonely|alone|lonelier|empty|numb|hopeless|desperate|despair|broken|overwhelmed|depressed|depression|anxious|anxiety|terrified|miserable|exhausted|heavy|grey|ashamed|shattered|unbearable|drained|drowning|suffocating|trapped
    distress 2 suffering: so|such|very|completely|utterly|feel|feeling|am worthless|lonely|empty|hopeless|desperate|broken|depressed|numb
    distress 1 suffering: have|has not .. washed|showered|eaten|slept|left|got_up|spoken|answered
    distress 1 suffering: can|could not .. go|do|take .. on|this|it .. like|anymore|any_more|any
    distress 1 suffering: breakdown|breaking_down|falling_apart|fell_apart
    distress 2 self-harm: cut|cutting|burn|burned|burning|scratch|scratched|hurt|hurting|harm|harming|hit|hitting|punch|bite|biting myself
    distress 2 self-harm: i cut again|my_arm|my_arms|my_legs|my_thigh|my_thighs|deeper|last_night|tonight
    distress 2 self-harm: self harm|harming|harmed|injury|injured
    distress 1 self-harm: long sleeves
    distress 2 self-harm: scratches|scars|cuts|burns .. arm|arms|thigh|thighs|legs|sleeves|wrist|cat|mum|mom|hide
    distress 2 self-harm: sleeves ... scratches|scars|cuts|marks
    distress 1 self-harm: razor|blade|blades|lighter .. skin|arm|thigh|again|noise|relief|calm
    distress 2 self-harm: relapsed|clean .. cutting|self_harm|days_since
    distress 2 violence: he|she|dad|mum|mom|father|mother|husband|wife|boyfriend|girlfriend|brother|stepdad|ex|partner|they|uncle|boss|who .. hit|hits|slapped|slaps|choked|chokes|strangled|kicked|kicks|punched|punches|raped me|us|the_kids unless GAME GLADNESS HUMOUR
    distress 2 violence: raped|molested|abused|assaulted|groped|rape|beaten|groomed
    distress 2 violence: by the throat|hair|neck|arm .. me|because|and|again|he
    distress 1 violence: bruise|bruises|bruised|black_eye|split_lip
    distress 2 violence: afraid|scared|terrified|frightened of him|my_husband|my_father|dad|my_dad|going_home|my_boyfriend|my_partner|her
    distress 1 violence: does not let|allow me|us
    distress 2 violence: chair|wardrobe|lock .. against|on .. door|bedroom
    distress 2 eating: made|make|making|makes myself sick|throw_up|vomit|puke
    distress 2 eating: purge|purged|purging|binge|binged|binging|bingeing|laxative|laxatives|bulimia|bulimic|anorexia|anorexic|restricting|thinspo
    distress 2 eating: fingers|toothbrush .. down .. throat
    distress 1 eating: calories|kcal
    distress 2 eating: calories ... strong|empty|fat|disgusting|failed|sick|too_much|allowed|only|weigh|guilt|today
    distress 2 eating: starve|starving|starved|fast|fasting myself|again|days|day_three
    distress 2 eating: feel|feels|am|so|too fat|strong|clean|powerful|light .. when|because|if .. empty|eaten|eat|hungry
    distress 1 eating: weighed|weigh|scales|scale
    distress 2 eating: eat|ate|eating .. then|and .. sick|vomit|throw_up|threw_up|throat|toilet
    distress 2 other-person: she|he|they|friend|brother|sister|mum|mom|dad|son|daughter|cousin|husband|wife|girlfriend|boyfriend|mate|neighbour|colleague|student|uncle|aunt|roommate|classmate|boy|girl|somebody|someone .. want|wants|wanted|wanting|threatened|threatens|tried|talks|talked|said|says|texted|told|going|attempted|thinking|plans|planned .. to|about|of|he|she|they? .. die|dying|kill|killing|suicide|end|ending|jump|overdose|dead|KILL-SELF
    distress 2 grief: killed|hanged|hung|shot|drowned himself|herself|themselves|themself unless NEWS FICTION
    distress 2 grief: died by suicide
    distress 2 grief: committed suicide
    distress 2 other-person: kill|killing|hang|hurt|cut|cuts himself|herself|themselves|themself|theirself
    idiom: killed|killing|kill himself|herself|themselves laughing|with_laughter|at_work|over_it|over_nothing
    idiom: shot|shoot|shooting himself|herself|themselves in_the foot
    idiom: drowned|drowning|buried himself|herself|themselves in work|paperwork|books|wine|beer|drink|music|whisky|her_work|his_work|his_studies|her_studies
    idiom: took|takes|taken his|her|their life in|into his|her|their hands|own_hands
    distress 2 grief: ended|took|taken his|her|their own life
    distress 2 grief: ended|took|taken his|her|their life $|last|on|when|after|before|at|yesterday|this|two|three|four|five|ten|years
    distress 2 grief: lost .. to suicide
    distress 2 grief: suicide of my|our|his|her
    distress 2 grief: brother's|sister's|mother's|father's|dad's|mum's|mom's|son's|daughter's|husband's|wife's|friend's|partner's|uncle's|aunt's|cousin's|boyfriend's|girlfriend's suicide
    distress 2 other-person: end|take|ending|taking his|her|their own? life
    distress 2 other-person: he|she|they|friend|brother|sister|son|daughter|mum|mom|dad .. overdosed|suicidal|attempted|in_danger|a_plan|self_harms|self_harm|overdose|jumped
    distress 1 other-person: intensive care
    distress 1 other-person: SUICIDE
    distress 1 grief: died|funeral|buried|grave|cemetery|passed_away|mourning|grief|grieving|bereaved|widow|widower|ashes|miscarriage|stillborn|coffin|eulogy|memorial
    distress 1 grief: miss|missing her|him|them .. so|every|much|terribly|today
    distress 1 past: SUICIDE|KILL-SELF if PAST
    """
}
