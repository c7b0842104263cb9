extension EnglishGravity {
  static let active = """
    # Thoughts of killing oneself, said.
    active 2 thoughts: KILL-SELF
    active 2 thoughts: can|could not stop|help|quit|shake|escape|avoid .. KILL-SELF|SUICIDE|dying
    active 2 thoughts: why not|should not i? .. KILL-SELF|DO-IT
    active 2 thoughts: why do|should i? not .. KILL-SELF
    active 2 thoughts: I .. SUICIDE unless WORK
    active 2 thoughts: THINK of|about|is|over .. SUICIDE unless WORK
    active 2 thoughts: SUICIDE thoughts|ideation|urges|feelings|mood|again|today|tonight|lately|tendencies unless WORK
    active 2 thoughts: SUICIDE .. on my mind|in_my_head|only|answer|option|solution|crossed|back|returned unless WORK
    active 2 thoughts: my SUICIDE
    active 2 thoughts: idea|thought|thoughts|urge|image|images|voice|voices .. of|to .. ending|end|dying|death|killing|jumping|hanging|hurting .. again|there|back|me|every|breakfast|always|comes|came|loud|louder unless RECOVERED
    active 2 thoughts: THINK .. how|ways|where|when .. i would|could|should|might|am_going_to|will .. do it|end_it|go|kill
    active 2 thoughts: how|where i would|could|will|should|might|am_going_to DO-IT unless DECISION PROJECT
    active 2 thoughts: work*|figur* out .. how .. do it unless PROJECT DECISION
    active 2 thoughts: i want to make it happen
    active 2 thoughts: want to be the one to|who
    active 2 thoughts: THINK of|about ways|methods|how to|of? die|end|go|DO-IT
    active 2 thoughts: SELF THINK of|about ending|finishing it|things|everything|this unless DECISION
    active 1 thoughts: THINK .. DO-IT unless DECISION PROJECT
    active 1 thoughts: tempted|urge|impulse .. jump|step|swerve|let_go|lean|swallow|take_them_all|drive
    active 2 thoughts: urge|impulse|tempted|wanted|want to .. jump .. off|from|in_front|into unless GAME FICTION HUMOUR
    active 1 thoughts: i wanted|want to jump $ unless GAME FICTION HUMOUR TRAVEL
    active 2 place: stood|standing|sat|sitting|stopped on|at|by .. SPOT ... i wanted|want to jump $ unless GAME FICTION HUMOUR TRAVEL
    active 2 thoughts: i could .. jump|step|swerve|drive|swallow|hang|slip .. and .. over|done|end|gone|nobody
    active 2 thoughts: end it tonight|soon|finally|myself|once|today|tomorrow|now unless DECISION
    active 2 thoughts: want|going|ready|ought|need|meant|about|have to end it|things|everything|this $ unless DECISION PROJECT
    active 2 thoughts: want to end it unless DECISION
    active 1 thoughts: the only|an|easy|easiest|quick|best way|road out
    active 1 thoughts: only|permanent solution|answer|exit|escape|option left? unless PROJECT
    active 2 thoughts: KILL-SELF|kms .. mean it
    active 2 thoughts: i am|feel|have_been a danger to myself
    active 2 thoughts: do not trust myself .. alone|around|near|with|tonight|knives|bridge|platform
    active 1 thoughts: do not trust myself
    active 2 thoughts: step|stand|stay|move|stood|keep back from|behind .. edge|platform|line|tracks .. because|in_case|afraid|trust
    active 2 thoughts: afraid|scared|frightened of what i might|could|will|would do
    active 2 thoughts: afraid|scared i might|will|would DO-IT|jump|hurt|KILL-SELF
    active 2 thoughts: stopped being scared of the thought|idea
    active 2 thoughts: talk|talked|talking myself out of it|doing|jumping
    active 2 thoughts: reasons|list .. not to do it|KILL-SELF
    active 2 thoughts: cannot|could_not find .. reason not to KILL-SELF|die|do_it

    # Means: had, stored, looked up.
    active 2 means: SELF STORE .. PILLS unless CARE OTHER
    active 2 means: SELF STORE .. HARD-MEANS unless PROJECT CARE OTHER
    active 2 means: PILLS .. STORE .. away|drawer|sock|tin|box|under|behind|since|nobody|mattress|aside unless CARE
    active 1 means: SELF COUNT .. PILLS|WEAPON|them unless CARE PROJECT
    active 2 means: COUNT .. them|PILLS .. twice|again|left|back|enough|every_night|each_night|over unless CARE
    active 2 means: SELF COUNT .. PILLS ... enough|plenty|more_than_enough unless CARE PROJECT
    active 1 means: there|they is|are|would_be|will_be .. enough|plenty $ unless CARE PROJECT JOB EVENT TRAVEL
    active 1 means: SELF know|knew|remember where MY? PILLS|HARD-MEANS are|is|was|were|would_be unless CARE PROJECT
    active 2 means: PILLS .. laid_out|lined_up|set_out|ready|waiting|put_ready .. on|in|by|beside|next_to|under unless CARE FICTION GAME WORK
    active 2 means: PILLS|that_many|that_much .. left|left_from|leftover .. prescription|dad|mum|mom|grandma|nan|operation|surgery|COUNT unless CARE
    active 2 means: how many MY? PILLS .. too|enough|take|need|lethal|fatal|would|it unless CARE
    active 2 means: how|many .. PILLS .. would|will be|do|take|kill|enough
    active 2 means: enough .. PILLS .. to unless CARE
    active 2 means: PILLS .. would|should|will|is|are|be .. enough unless CARE
    active 1 means: have|got enough now|saved|already|of_them|for
    active 2 means: should|would|will|must be enough $ unless CARE PROJECT JOB
    active 2 means: LOOK-UP .. LETHAL unless WORK FICTION PROJECT
    active 2 means: LETHAL .. cleared|deleted|history|incognito|forum|forums|internet|online|google unless FICTION
    active 2 means: LOOK-UP .. about .. doses|overdoses|drowning|hanging|bridges|insulin|jumping .. until|again unless WORK FICTION
    active 2 means: LOOK-UP how .. die|drown|bleed|suffocate|hang|freeze unless FICTION WORK PROJECT
    active 1 means: cleared|clear|deleted|delete|wiped|erased .. history|searches|browser
    active 2 means: SELF ACQUIRE .. HARD-MEANS unless PROJECT TRAVEL FICTION GAME
    active 1 means: SELF ACQUIRE .. HARD-MEANS|WEAPON|PILLS unless CARE PROJECT
    active 2 means: SELF ACQUIRE .. PILLS .. more_than|enough|just_in_case|different|pharmacies|chemists|shops|three unless CARE
    active 2 means: different pharmacies|chemists|shops|supermarkets|doctors .. PILLS|paracetamol|boxes
    active 2 means: PILLS|paracetamol|boxes .. different|three|several|each pharmacies|pharmacy|chemists|shops|shop|doctors
    active 2 means: told|lied .. pharmacist|pharmacy|doctor|gp|nurse .. lost|spare|another|sleep|misplaced
    active 2 means: PILLS|HARD-MEANS .. NEAR-ME unless CARE PROJECT FICTION GAME WORK
    active 1 means: WEAPON .. NEAR-ME unless PROJECT FICTION GAME WORK
    active 1 means: STARE .. PILLS|HARD-MEANS|knife|razor|blade unless CARE FICTION GAME WORK PROJECT
    active 2 means: knife|blade|razor|PILLS|HARD-MEANS ... stood|sat|stared there|looking|at|for|a_long unless CARE FICTION GAME WORK PROJECT
    active 2 means: SELF STARE .. PILLS|HARD-MEANS .. long|hour|night|hours|tonight|again|wondering|thinking unless CARE FICTION WORK
    active 2 means: know|knows|knew|remember|found where .. keeps|keep|kept|hides|hid|stores|is|are .. HARD-MEANS|PILLS|key|code unless CARE PROJECT
    active 2 means: HARD-MEANS .. code|key|safe|cabinet|loaded|unlocked|still_works unless PROJECT FICTION GAME WORK
    active 2 means: combination|code|key .. safe|cabinet|gun
    active 2 means: asked|ask what|why .. rope|it was|i_needed .. for
    active 2 means: tied|tying|tie|practised|practiced|practising|practicing .. noose|knot|knots|rope unless PROJECT TRAVEL
    active 2 means: beam|hook|branch|tree|rafter|pipe|banister|door .. hold|strong|bear|take|would|support .. weight|me|my
    active 2 means: hold|bear|support|take my weight
    active 1 means: just in case unless CARE TRAVEL PROJECT
    active 2 means: got|have the PILLS|HARD-MEANS $ unless CARE PROJECT
    active 1 means: PILLS|HARD-MEANS .. ready|waiting|hidden unless CARE
    active 2 means: take|swallow|taking|swallowing|down|neck them|MY all|PILLS|lot|packet|box|bottle .. at_once|tonight|and_sleep|and_not|and_never|everything|the_lot unless CARE
    active 2 means: take|swallow|taking|swallowing|swallowed all|every MY? PILLS|of_them|them|last
    active 2 means: mix|mixing|mixed .. PILLS .. vodka|alcohol|whisky|whiskey|wine|gin
    active 1 means: wrote|write|noted .. it|number|one|dose|amount .. down if SERIOUS

    # Plans.
    active 2 plan: know where .. how|when
    active 2 plan: know how .. where|when unless PROJECT
    active 2 plan: know|decided|chosen|picked|planned|worked_out|figured_out how|when|where i will|would|am_going_to|want_to .. do|go|die|end
    active 2 plan: have|got a|my|the|it plan|planned .. die|KILL-SELF|end|DO-IT|leave|kill|exit|out
    active 1 plan: i have|had|got a|my|the plan unless DECISION PROJECT EVENT TRAVEL JOB
    active 2 plan: i have|had it? all? planned out? unless DECISION PROJECT EVENT TRAVEL JOB FICTION
    active 2 plan: picked|chosen|chose|set|fixed|decided .. day|date|night|bridge|method|spot|tree|hour unless EVENT TRAVEL DECISION PROJECT JOB FICTION
    active 2 plan: date is|has set|chosen|been_set|been_chosen unless EVENT TRAVEL DECISION PROJECT
    active 2 plan: nothing|no_one|nobody .. can|will|could|is_going_to .. stop me unless DECISION
    active 2 plan: who would|will|is_going_to|might|should find me|my_body|us
    active 2 plan: whoever|whomever|person|one|someone|somebody that|who? finds|will_find|has_to_find me
    active 2 plan: find|finds|found my body
    active 2 plan: kids|children|mum|mom|girls|boys|daughter|son .. who|to|that? finds|find me
    active 2 plan: found by them|the_kids|my_kids|her|him|mum|mom
    active 1 plan: find me unless GAME TRAVEL
    active 2 plan: it|that|be|plan DO-IT .. WHEN-SPEC unless DECISION PROJECT JOB TRAVEL EVENT HUMOUR
    active 2 plan: WHEN-SPEC .. i will|am_going_to|can DO-IT unless DECISION PROJECT JOB TRAVEL EVENT HUMOUR
    active 1 plan: gone|going|went|go|run|ran over it|through_it|the_plan .. again|in_my_head|mind|every
    active 2 plan: everything is|are ready|prepared|in_place|planned unless PROJECT TRAVEL EVENT GLADNESS DECISION MOVING
    active 2 plan: all that is missing|left
    active 2 plan: if i do it|that|this
    active 1 plan: insurance .. covers|pays|pay|cover|clause|valid|void
    active 2 plan: insurance .. clause|pays|pay|cover|covers|void .. suicide|if_i|in_that_case|two_years|year|after|still
    active 2 plan: house|flat|place is|will_be empty .. WHEN-SPEC|alone unless TRAVEL MOVING EVENT
    active 2 plan: wait|waiting|waited|until|once|when .. asleep|house_is_empty|they_leave|away .. DO-IT|pills|rope|go|then
    active 1 plan: phone switched|turned off
    active 2 plan: note|letter .. pills|rope|bridge
    active 2 plan: i know|knew exactly? what i have|need|ought to do now|tonight|and_when
    active 1 plan: do what i should have done
    active 2 plan: do|doing what i should have done years|long|ages|months|back|already unless DECISION

    # Places, rehearsed.
    active 2 place: other|wrong side of the? railing|railings|rail|barrier|parapet|fence|guardrail|bridge
    active 2 place: climb|climbed|climbing .. over .. railing|railings|rail|barrier|parapet|fence|guardrail|ledge unless GAME TRAVEL PROJECT
    active 2 place: climbed|stepped|came|went|got back|down .. railing|ledge|edge|rail|over unless GAME
    active 2 place: PLACE ... EDGE .. THINK|thought|think|wheel|jump|step unless GAME FICTION TRAVEL
    active 2 place: I .. PLACE ... no railing|barrier|fence
    active 1 place: THINK|drive|drove|walk|walked|stood|stand|standing|stopped|sat|sitting|wait|waited|waiting|cross|crossed|pass|passed|go|went .. PLACE ... EDGE|jump|step|jumping|think|thought unless GAME FICTION
    active 1 place: one turn|step|jump|push|move|slip|second|flick of|forward|off|and|the
    active 2 place: one turn|step|jump|push|flick .. and .. over|done|gone|all|nothing
    active 2 place: one turn|flick|twitch|jerk of the? wheel|steering
    active 2 place: EDGE ... jump|let_go unless GAME TRAVEL FICTION
    active 2 place: went|go|gone|drove|walked|visited|been .. PLACE ... see|check|measure|test how|if|whether|the .. long|high|walk|deep|drop|far|busy|cold|current|trains|fast unless TRAVEL PROJECT GAME
    active 2 place: drop is|was|looks|would_be|from high|enough|far|long|metres|feet|there|the
    active 2 place: times|timetable|timetables|schedule of|when|for the? fast? trains|train|express .. pass|passes|through|not_stop|do_not_stop
    active 2 place: trains|train|express that|which? do|does not stop
    active 2 place: look|looked|looking|stare|stared|staring .. water|drop|tracks|rails|down .. long|hour|thinking|thought|wonder|wondered|ages|minutes|how|would unless TRAVEL GAME FICTION GLADNESS
    active 1 place: look|looked|looking|stare|stared|staring|lean|leaned|leaning .. water|drop|tracks|rails|edge|railing unless TRAVEL GAME FICTION GLADNESS
    active 2 place: drive|drove|driving|crash|steer|swerve .. into|off .. tree|wall|bridge|lorry|truck|oncoming|pillar|river|barrier|cliff .. THINK|could|would|tempted|nobody|accident unless GAME FICTION
    active 2 place: THINK|could|would|tempted|easy|want|wanted .. drive|steer|swerve|crash .. into|off .. tree|wall|bridge|lorry|truck|oncoming|pillar|river|barrier|cliff unless GAME FICTION
    active 1 place: found|know|chose|picked|have the|a|my|perfect|right spot|place|bridge|tree unless TRAVEL MOVING PROJECT DECISION EVENT
    active 2 place: stood|stand|standing on .. edge|ledge|railing|roof|windowsill .. last|tonight|again|for_a|until|thinking|yesterday unless GAME TRAVEL FICTION PROJECT

    # Deadlines.
    active 2 deadline: will|going_to not be here|around|alive|there by|for|at|in|when|next|to|long|much EVENT-TIME|then|it|that|see|longer unless TRAVEL MOVING JOB
    active 1 deadline: will|going_to not be here|around|alive by|for|at|in|when|next|to|long|much unless TRAVEL MOVING
    active 1 deadline: SELF? give|giving|gave it|myself|life|things|this|them till|until|to|one|a|another|six|three|two EVENT-TIME|more|week|month|year|weeks|months|last|few unless PROJECT DECISION JOB MOVING
    active 2 deadline: SELF? give|giving|gave it|myself|life|things|this till|until|one|to ... END unless PROJECT DECISION JOB
    active 1 deadline: after|until|till|once|by|before|through|past EVENT-TIME ... END unless PROJECT TRAVEL MOVING JOB
    active 1 deadline: get|hold|last|make|stay|wait|hang|survive .. until|till|through|to|past|for .. EVENT-TIME
    active 1 deadline: SELF then i|it|that can|will|am|is .. END unless PROJECT DECISION JOB TRAVEL
    active 1 deadline: one|two|three|few more week|weeks|month|months|day|days .. END unless PROJECT DECISION JOB TRAVEL
    active 2 deadline: more|another week|weeks|month|months|day|days ... over|done|finished ... not|me|myself .. me|job|school if SERIOUS
    active 1 intent: that|then|and i can|could|will .. go|rest|leave|stop|sleep $ unless TRAVEL JOB DECISION
    active 2 deadline: if nothing|it .. changed|changes|better|improved|improves .. by|before .. then ... END unless PROJECT DECISION JOB
    active 2 deadline: i mean done|over|finished
    active 2 deadline: not see another|the|this|next|my spring|summer|christmas|winter|birthday|year|sunrise|snow
    active 2 deadline: last|final christmas|birthday|summer|spring|winter|halloween|year|week|weekend|day .. here|alive|on_earth|for_me|ever|of_me|of_my_life unless JOB TRAVEL
    active 2 deadline: my last christmas|birthday|summer|winter|spring|easter|new_year|sunset|sunrise unless JOB TRAVEL CARE
    active 2 deadline: will|would not .. have to|need .. much longer|for_long $ unless JOB PROJECT
    active 1 deadline: not much longer|long_now
    active 2 deadline: not .. be a problem|burden|bother for? .. much|any longer|more

    # Settling, giving away, letters, goodbyes.
    active 1 affairs: SELF SETTLE .. AFFAIRS unless EVENT DECISION TRAVEL
    active 1 affairs: AFFAIRS .. SETTLE|ready|done|in_order|sorted|blue_folder|in_the_folder|on_the_table|on_my_desk unless EVENT DECISION TRAVEL
    active 1 affairs: cancel|cancelled|canceled|cancelling|unsubscribed .. dentist|appointment|appointments|subscription|subscriptions|gym|membership|contract|therapy|phone|checkup|holiday|phone_contract
    active 1 deadline: no point|use|sense|reason .. in? buying|booking|renewing|planting|having|fixing|making|paying|saving|getting|starting|ordering|planning|checkup|in
    active 1 deadline: what is the point|use of|in buying|booking|renewing|planting|fixing|saving|planning|starting|getting
    active 1 letters: SELF WRITE .. LETTERS .. to|for .. PEOPLE unless JOB EVENT TRAVEL
    active 2 letters: SELF WRITE .. LETTERS ... FOR-PEOPLE|when_i_am_gone|after_i_am_gone|when_i_am_not unless EVENT TRAVEL CARE
    active 2 letters: goodbye|farewell|suicide letter|letters|note|notes|video|videos|message|messages|text|texts if NOW SERIOUS PAST RECOVERED
    active 2 letters: my|MY|WRITE .. goodbye|farewell|suicide|final note|letter|letters|notes|video|message unless FICTION NEWS WORK
    active 2 letters: LETTERS .. are|is|have|has .. written|ready|sealed|done|finished|under|in_the_drawer|addressed|hidden unless JOB EVENT
    idiom: disappear|vanish|hide under|beneath|into the|my|a|our duvet|covers|blanket|blankets|quilt|crowd
    idiom: christmas|thank_you|business|cover|rejection|job|application|official|new_year|invitation LETTERS
    active 1 letters: LETTERS .. written|sealed|done|finished|addressed|ready unless JOB EVENT WORK PROJECT
    active 1 letters: FOR-PEOPLE unless EVENT TRAVEL
    active 2 letters: one for PEOPLE .. one for PEOPLE ... one for unless EVENT TRAVEL CARE
    active 1 letters: wrote|writing|written|write .. my? goodbyes|note|obituary|eulogy unless FICTION JOB
    active 2 letters: my own obituary|eulogy|funeral
    active 1 giving-away: SELF GIVE .. MY-THINGS unless MOVING EVENT TRAVEL
    active 2 giving-away: SELF GIVE .. MY-THINGS ... will_not_need|do_not_need|no_longer_need|not_need|should_have|remember_me|to_remember unless MOVING EVENT TRAVEL
    active 1 giving-away: will not need|be_needing|use|want it|them|that|this|my|any .. anymore|any_more|now|where|soon|longer unless MOVING
    active 2 giving-away: not need|need_it|need_them where i am going
    active 1 giving-away: found|find|finding|looking .. home|family|someone for|to_take .. PET unless MOVING
    active 1 giving-away: PET .. someone|home|family|neighbour|neighbor|sister|friend|girl .. take|takes|look|care|love|keep unless MOVING TRAVEL
    active 1 giving-away: who would|will|is_going_to look_after|take|feed|care_for .. PET|plants unless TRAVEL MOVING
    active 1 affairs: SELF CLEAN .. flat|house|room|apartment|everything|freezer|drawers|phone|hard_drive|computer|browser|diaries|letters|desk|locker|photos unless EVENT TRAVEL MOVING PROJECT GLADNESS
    active 1 after-me: so|that nobody|no_one|they|mum|mom|she|he|none .. has|have|does|do|will|would .. to deal|clean|do_it|sort|find|worry|pay|go_through
    active 1 after-me: easy|easier|simple|less_work|less for them|everyone|her|him|mum|mom|my_sister|my_parents .. after|afterwards|later|when|then|once
    active 1 after-me: nobody|no_one|not|never .. has|have|need|needs .. deal|clean|sort .. after|mess|me
    active 1 after-me: after|when|once i am gone|not_here|dead|no_longer_here|not_around|out_of_the_way unless WORK
    active 1 after-me: after_its_done|when_its_done|when_it_is_done|after_it_is_done
    active 2 after-me: when|after|once i|it have done|is_done|did it
    active 1 after-me: planned|planning|plan|chose|choosing|picked|picking|imagine|imagining|imagined|picture .. funeral|songs_for_my|coffin|urn unless FICTION MOURNING
    active 2 after-me: my funeral .. songs|music|playlist|who|come|cry|wear|imagine|picture unless FICTION DREAM MOURNING
    active 1 after-me: one|a last|final memory|day|hug|meal|look|time|dinner|kiss|walk|visit|christmas|weekend unless JOB TRAVEL MOURNING
    active 2 after-me: last|final good? memory|memories .. of_me|for_them|with_me|them|to_keep|to_have|to_remember
    active 2 after-me: wanted|want .. them|her|him|kids|everyone to? have|remember|keep .. one|a|last|good|nice .. memory|memories|day unless TRAVEL
    active 2 farewell: if|when you|anyone|someone|somebody|they are|is|read|reads|find|finds .. reading? this|these ... gone|dead|over|too_late|done|sorry|know|not|longer
    active 2 farewell: by the time you|anyone|they|someone|this
    active 2 farewell: this is goodbye|my_goodbye|the_end_for_me|it_for_me|my_last_entry|my_final
    active 2 farewell: last|final thing|entry|page|words|time|post|message|night i|of .. write|writing|wrote|say unless JOB TRAVEL EVENT PROJECT GLADNESS
    active 1 farewell: my? last|final entry|page|words|post unless JOB PROJECT FICTION
    active 2 farewell: goodbye|farewell|bye world|everyone|everybody|life|all|my_loves|my_love|mum|mom|to_you_all|dear_diary|diary|little unless JOB TRAVEL EVENT MOVING FICTION
    active 1 farewell: say|said|saying|tell|told .. goodbye|goodbyes|farewell .. PEOPLE|properly|without unless JOB TRAVEL EVENT MOVING MOURNING FICTION
    active 1 farewell: hear|heard|see|saw|hug|hugged|hold|kiss|kissed|call|rang|called .. voice|her|him|them|mum|mom|kids|sister|face .. one last time|a_last_time|for_the_last_time|more_time unless MOURNING JOB TRAVEL
    active 1 farewell: one_last_time|for_the_last_time|the_last_time_i unless JOB MOURNING TRAVEL MOVING EVENT GAME
    active 2 farewell: hear|heard|see|saw|hug|hugged|hold|held|kiss|kissed|call|rang|called|visit|visited ... one_last_time|a_last_time|for_the_last_time|last_time ... no_idea|know|suspects|suspect|did_not_know|notice|cried|hung_up|said unless MOURNING JOB TRAVEL
    active 1 farewell: tell|told her|him|them|mum|mom|dad|everyone|my_kids|the_kids .. i loved|love unless MOURNING EVENT
    active 1 farewell: none|not of|this|it .. is|was|your|anyones|anybodys fault|your
    active 1 farewell: not|nobody|no_one|nobody's|anyone's|anybody's|your|theirs? .. fault
    active 1 farewell: do not|please blame yourself|yourselves|anyone|each
    active 1 farewell: forgive me|what_i|this
    active 1 farewell: sorry mum|mom|dad|everyone|for_everything|to_everyone|i_could_not|i_was_not_strong|for_what_i
    active 1 farewell: thank you|thanks .. for everything|listening|trying|all_of_it
    active 1 farewell: look after|take_care_of .. each_other|mum|mom|dad|the_dog|the_cat|the_kids|your_sister|your_brother|yourselves for? .. me
    active 1 farewell: i love you all|so|and_i_am_sorry|both|more
    active 2 farewell: see you on the other side
    active 1 farewell: remember me as|when|for|with|the|kindly|happy
    active 1 farewell: watch over|be_watching .. you|them|her|him

    # Calm after a decision.
    active 2 calm-after-decision: CALM .. since|now|because|after|once|ever_since .. DECIDED unless DECISION EVENT PROJECT TRAVEL
    active 2 calm-after-decision: since|now|because|after|once|ever_since .. DECIDED ... CALM|no_more|over|sleep|slept unless DECISION EVENT PROJECT TRAVEL
    active 2 calm-after-decision: DECIDED ... CALM unless DECISION EVENT PROJECT TRAVEL
    active 2 calm-after-decision: CALM .. now that .. DECIDED|know|date|plan|end unless DECISION EVENT PROJECT TRAVEL
    active 1 calm-after-decision: DECIDED $ unless DECISION EVENT PROJECT TRAVEL
    passive 1 calm-after-decision: not|no_longer afraid|scared|frightened $|anymore|any_more|any_longer|now|of_it unless DECISION EVENT PROJECT TRAVEL
    active 1 calm-after-decision: no|without more fighting|struggle|pretending|fight
    active 1 calm-after-decision: everyone|everybody|people|they|mum|mom says|say|said|thinks|think .. how? well|better|happier|happy .. look|looking|seem|am
    active 1 deadline: it|all|everything will|is_going_to .. be over|finished|done|behind_me soon unless PROJECT TRAVEL JOB EVENT
    active 1 deadline: soon it|this|everything|i will .. be over|finished|done|free|gone unless PROJECT TRAVEL JOB EVENT

    # Intent.
    active 1 intent: i am going to do it unless DECISION PROJECT JOB TRAVEL
    active 2 intent: i am going to do it .. tonight|soon|this_time|tomorrow unless DECISION PROJECT JOB TRAVEL
    active 2 intent: before|until i lose|chicken my? nerve|courage|out
    active 1 intent: get it over with unless PROJECT CARE EVENT
    active 2 intent: want|going to get it over with unless PROJECT CARE EVENT JOB
    active 2 intent: do not want .. to_be|help|anyone|them .. saved|rescued|stop|stopped|stopping|talk_me_out|found|help
    active 1 intent: do not want help
    active 2 intent: this time .. will|am|is|does|do not|going_to|make|nobody|no_one .. mess|fail|survive|screw|botch|wake|stop|saved|found|chicken|sure|rescue|fuck|work|wrong|back
    active 2 intent: next time .. will|do|does|am|is not|going_to .. fail|stop|know|sure|survive|climb|come_back|be_a_dog|saved
    active 2 intent: next time .. i will|am_going_to succeed|jump|manage|do_it_right|get_it_right|go_all|make_sure
    active 2 intent: decided|going|determined|resolved|intend to die
    active 2 intent: i will|am_going_to be dead|gone .. by|tomorrow|tonight|soon|when|before
    active 1 intent: made sure|certain of it|that
    active 1 intent: mind is made up
    active 1 intent: nobody|no_one .. can|will|could|is_going_to .. save me unless FICTION
    active 2 intent: only thing .. stopping|keeping|holding|stops|keeps|holds me .. is|here|alive|from
    active 1 intent: courage|guts|brave|coward|cowardly|scared .. to|enough .. do_it|jump|die|end
    active 2 intent: if i had|were|was .. courage|guts|brave|braver .. DO-IT|jump|KILL-SELF|would_be_gone|dead|end
    active 2 intent: too .. coward|cowardly|scared|chicken|weak .. to .. KILL-SELF|do_it|die|jump|end

    # Attempts.
    active 2 attempt: tried|attempted|attempt|trying|try to? KILL-SELF|die|suicide|hang|od|end_it
    active 2 attempt: my|second|third|last|another|first|failed|the attempt .. hospital|pills|did_not|failed|was|at|since|on_my unless PROJECT FICTION WORK GAME
    idiom: it took|takes me|us? all|half|most_of|a|an|the|two|three|four|five|six|ten? whole|entire|few|good? afternoon|morning|evening|day|days|night|hour|hours|minutes|week|weeks|month|months|year|years|ages
    active 2 attempt: took|swallowed|downed|necked|taken .. all|whole|every|handful|entire|too_many|a_lot_of .. PILLS|them|box|bottle|packet|everything unless CARE
    active 2 attempt: took|swallowed|downed|necked|taken all of them|it|my|mum's|the
    active 1 attempt: took|swallowed|downed them|all|pills|everything unless CARE
    active 1 attempt: threw|thrown|puked|vomited|brought|sicked it|most|them|everything|up .. up|most|it
    active 2 attempt: took|swallowed|taken .. them|all|pills ... threw|vomited|puked|sick|woke|hospital unless CARE
    active 2 attempt: stomach pumped
    active 2 attempt: pumped my|out stomach
    active 2 attempt: rope|belt|knot|branch|beam|cord|noose|hook|pipe .. broke|snapped|slipped|gave_way|came_loose|tore|gave|did_not_hold|held unless GAME PROJECT TRAVEL
    active 2 attempt: kicked the? chair|stool
    active 2 attempt: around my neck
    active 2 attempt: cannot|could_not|not even .. do that|die|this|dying .. right|properly
    active 2 attempt: fail|failed|failing|useless|bad .. even|at .. dying|killing|that|suicide if SERIOUS NOW
    active 2 attempt: failed at dying
    active 2 attempt: woke|waking up .. hospital|icu|ward|ambulance|still_alive|disappointed|angry .. pills|alive|because|tube|drip if MOURNING NOW SERIOUS PAST
    active 2 attempt: i survived .. did_not|should_not|wish|not|unfortunately|supposed|sadly
    active 2 attempt: was not supposed to wake|survive|be_found|live
    active 2 attempt: they|doctors|paramedics|he|she|neighbour|mum|mom|someone|walker|man|woman .. found|saved|pulled|stopped me .. in_time|too_early|unfortunately
    active 2 attempt: they|doctors|paramedics|he|she|neighbour|mum|mom|someone|walker|man|woman .. pulled|talked|got|brought me .. back|down|off|away|out .. edge|ledge|roof|rail|railing|railings|bridge|platform|water|tracks|parapet
    active 2 attempt: they|doctors|paramedics|he|she|neighbour|mum|mom|someone|walker|man|woman .. cut me down
    active 1 attempt: they|doctors|paramedics|he|she|neighbour|mum|mom|someone|walker|man|woman .. found|pulled|stopped|talked me .. back|down|before|off
    active 2 attempt: someone|walker|man|woman|stranger|police|car|jogger|dog|passer .. came|stopped|walked|pulled|saw .. by|me .. so|back|climbed|grabbed
    active 1 attempt: SELF discharged|released|sent_home|let_me_out|came_home|home_from|am_home_from|out_of|am_out_of|left|was_discharged|was_released|was_sent_home|got_home_from|got_out_of .. hospital|ward|monday|icu|psych|unit|a&e|er|yesterday|today|friday|week unless CARE MOURNING
    active 1 attempt: stitches|bandages|bandage|wrists|wrist|charcoal .. itch|pull|hurt|sleeve|sleeves|hide
    active 2 attempt: ask|asks|asking|asked .. if|whether .. i .. regret|sorry|glad
    active 1 attempt: gets|get|got you|me home|out|discharged
    active 2 attempt: put|put|held|had the gun|barrel|knife|blade|it to|in|against my head|mouth|throat|temple|chest|wrist|wrists unless GAME FICTION
    active 2 attempt: gun|barrel|it .. jammed|click|did_not_go_off|misfired unless GAME FICTION
    active 2 attempt: in the car|garage .. engine|exhaust .. running|on
    active 2 attempt: had|have|put the? rope|belt|noose .. round|around .. neck|beam
    active 1 secrecy: did|have|will not tell|told .. anyone|anybody|a_soul|no_one|nobody|mum|mom|them
    active 1 secrecy: told no|no_one|nobody .. one|about
    active 1 secrecy: nobody|no_one|no .. knows|noticed|suspects|suspected|idea|found_out|checks|guessed|realised|realized|clue|sees|saw
    """
}
