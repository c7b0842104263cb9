extension EnglishGravity {
  /// What is told by a gesture, a place or a number, and never by its name: force, harm done to oneself, fasting, a relapse, an attempt broken off.
  static let plainly = """
    SPOT = bridge, tracks, track, platform, railway, cliff, cliffs, ledge, roof, rooftop, viaduct, railing, railings, parapet, balcony, overpass, level crossing, pier, weir, multi storey, sixth floor, top floor
    BODY-PART = arm, arms, thigh, thighs, leg, legs, wrist, wrists, hip, hips, stomach, forearm, ankle, ankles, calf

    idiom: jumped|jump|jumping out_of my|his|her|their skin
    idiom: jumped|jump|jumping for_joy|to_conclusions|at_the_chance|the_queue|the_gun|ship|up_and
    idiom: blade|blades .. mower|lathe|fan|skates|skate|saw|blender|turbine|windscreen|sharpened|grass
    idiom: wiper|saw|mower|fan|turbine|ice|roller|shoulder blades|blade
    idiom: arm|arms round|around my neck and .. laughed|laughing|kissed|hugged|danced|sang|smiled|walked|fell_asleep

    # An attempt that was broken off: the place, how near it came, what came between.
    active 1 attempt: tonight|yesterday|today|last_night|this_time|so_close|i|and|this_morning nearly|almost|very_nearly did|done it
    active 1 attempt: nearly|almost|very_nearly|so_close_to|inches_from did|done|doing it .. but|till|until|when|then|and|because
    active 2 attempt: nearly|almost|very_nearly|came_close_to|close_to jumped|jump|jumping|stepped_off|stepping_off|let_go|letting_go|climbed_over|went_over|going_over|stepped_out|stepping_out unless GAME TRAVEL HUMOUR FICTION DREAM GLADNESS
    active 1 attempt: stepped|moved|backed|walked|climbed|pulled|turned|stood back|away|down|off .. not know|sure|say why|what|how
    active 1 attempt: not know|sure why|what|how .. i|made|stopped .. stepped|moved|backed|climbed|turned|stopped|came me|back|away|down|home
    active 2 attempt: SPOT ... train|lorry|truck|bus came|passed|went|goes|thundered .. and .. stepped|moved|jumped|pulled back|away unless GAME FICTION TRAVEL GLADNESS
    active 1 attempt: but|then|until|till|when a? man|guy|woman|lady|bloke|couple|jogger|dog|someone|somebody|kids|policeman|neighbour|cat came|walked|went|was_walking|ran|stopped|turned_up|said|asked|followed past|by|along|up|in|over|hello|if|me
    active 2 place: been|went|gone|stood|sat|walked|drove|driven .. on|to|at|by|up|over SPOT .. twice|again|three_times|every_night|most_nights|each_night|two_nights|second_time ... look|looking|stare|staring|stared|looked|water|drop|trains|edge|down unless TRAVEL GAME FICTION GLADNESS PROJECT
    active 2 attempt: got_up|went|gone|going|came|crept .. to|and turn|turned|switch|put|open|opened on? the? gas on? ... turned|off|cat|dog|back|stopped|baby|bell unless PROJECT EVENT TRAVEL
    active 2 intent: not think|know|know_if|sure|reckon i would|will|can stop|step_back|turn_back|turn_round|turn_around|come_home|come_back|walk_away .. next time
    active 1 farewell: sorry everyone|everybody|all

    # Not to wake, without a wish in so many words.
    idiom: not|never to? be? wake|waking|wakes|woken up? at_5|at_6|at_4|at_3|at_7|at_five|at_six|at_four|at_three|at_seven|at_half|at_dawn|early|before|every|so_early|with_a|with_the|to_the|to_an|to_a|hungover|in_pain|by_the|by_a|the|my|her|him|anyone|everyone|until|till
    passive 2 not-waking: nice|good|lovely|easy|easier|peaceful|sweet|great|wonderful|better|bliss|restful|simple|simpler|heaven|beautiful|comforting it|that? would|might|must|will|is|sounds|seems|to_be|be? be? not|never to? wake|waking|wake_up|waking_up|be_woken up? unless JOB TRAVEL GAME
    passive 2 not-waking: nice|good|lovely|easy|easier|peaceful|great|wonderful|better|bliss|fine|okay|ok if i|it|tomorrow .. not|never wake|woke|come|came up? unless JOB TRAVEL GAME PROJECT
    passive 2 not-waking: NOT it|that be nice|lovely|good|great|easier|wonderful|peaceful|better just|to? to|just? NOT wake|waking|exist
    passive 2 disappearance: someone|somebody|something|anyone|to|could|would switch|turn|unplug me off unless HUMOUR GAME

    # Force and control told by what is left of them.
    distress 1 violence: only|just my|the|once|on_the wrist|arm|face|lip|eye|ribs|jaw|cheek|shoulder|once this|that time|once
    distress 1 violence: only|just my|the wrist|arm|face|lip|eye|ribs|jaw|cheek|shoulder this_time
    distress 1 violence: he|husband|boyfriend|partner|she|wife|girlfriend|dad .. cried|cries|apologised|apologized|sorry|promised|promises|swore|swears .. afterwards|after|never_again|get_help|last_time|never_do|on_his_knees|flowers|see_someone|stop_drinking
    distress 1 violence: he|she .. down? on his|her knees
    distress 1 violence: told|tell|telling|said|say|says|lied .. i|that_i|id|i_had? slipped|fell|tripped|walked_into|bumped|banged|fallen|hit_my|was_clumsy
    distress 1 violence: PARTNER .. has|knows|wants|demands|insists_on my phone|email|bank|instagram|snapchat|facebook code|passcode|password|pin|card|location|passwords
    distress 1 violence: PARTNER .. has|keeps|took|holds my bank_card|card|cards|keys|bank_cards|wages|phone
    distress 1 violence: because|so|that|he|she|husband|wife|boyfriend|girlfriend|partner he|she? checks|counts|adds_up|goes_through|times|tracks|monitors it|the_receipts|receipts|the_receipt|the_change|the_mileage|the_miles|how_long|where|every_penny|my_steps|my_location|my_messages|my_texts|my_phone
    distress 1 violence: frightened|scared|afraid|terrified|tense|freeze|flinch|sick|shake|shaking|dread when|whenever|every_time|at|if|of i? hear|hears|hearing|the_sound|sound of|his|her|the? .. key|keys|car|footsteps|steps|van|door|boots
    distress 1 violence: sits|sat|waits|waited|parks|parked .. outside|in_the_car|engine .. every|whole|while|until|till|minutes|eleven|ten|watching
    distress 2 violence: boss|manager|supervisor|coach|teacher|colleague|he|uncle|landlord ... put|puts|had|has|got|with|runs|ran|slides|slid his|their hand|hands .. all_over|up_my|down_my|under_my|on_my_bum|on_my_thigh|on_my_breast|on_my_breasts|between_my|inside_my unless GLADNESS CARE
    distress 2 violence: his|her|their|a|one hand|hands|arm|forearm|fingers on|round|around|against|over|across my throat unless CARE GLADNESS
    distress 1 violence: boss|manager|supervisor|coach|teacher|colleague .. corners|cornered|cornering|trapping|traps|trapped|follows|followed|blocks|blocked me .. in|by|into|at
    distress 2 violence: HURTER|THEY .. did|would not stop|let_go|let_me_up when|though|although|even_when i .. said|asked|told|cried|screamed|begged|pushed unless GAME HUMOUR
    distress 1 violence: i said no .. then|after_that|and .. said_nothing|stopped_saying|went_quiet|froze|lay_there|lay_still|gave_up|let_him|just_lay
    distress 1 violence: never|not called|call|calling|named|name it|that by|what|rape|its
    distress 2 violence: dad|daddy|father|brother|stepdad|stepfather|uncle|cousin|grandad|grandpa|lodger comes|came|come|sneaks|creeps into|in|to my room|bedroom|bed .. when|while|whenever|once|after .. mum|mom|mummy|everyone|they|parents|nobody .. is? out|away|work|works|asleep|sleeps|nights|gone|shift|shifts

    # What is done to oneself, in plain words.
    distress 1 self-harm: i|have did|done|doing it again
    distress 1 self-harm: just|only|it_was|on|to my|the|both BODY-PART $
    distress 1 self-harm: just|only my|the BODY-PART this|last time
    distress 1 self-harm: not|nothing that|too|very|so? deep|serious
    distress 1 self-harm: days|weeks|months clean $ unless GAME
    distress 1 self-harm: makes|made|make|makes_it|goes|went|go .. quiet|calm|stop|silent .. for|in|bit|while|minute|moment|head|after
    distress 1 self-harm: hoodie|sleeves|jumper|long_sleeves|leggings|tights .. all_day|boiling|hot|heat|heatwave|swimming|pe|summer
    distress 2 self-harm: lines|cuts|marks|slices on|across|along|down|up my|the|both BODY-PART|skin unless EVENT GAME CARE
    distress 2 self-harm: took|got|dug|found|brought|picked|had|hid|bought .. out|up|back|again|new? .. blade|blades|sharpener_blade|razor_blade|scalpel again|out|out_again|back_out|last_night|tonight|in_the_bathroom unless PROJECT FICTION GAME
    distress 2 self-harm: the|my blade|blades|razor_blade again unless PROJECT FICTION GAME

    # Eating told by numbers and by what is hidden.
    distress 1 eating: supposed|meant|trying|allowed|planned|aiming to_be|to_eat|to_stay|under|only|max|below|for? under|below|only|max? 2*|3*|4*|5*|6*|7*|8*|9*
    distress 1 eating: tomorrow only|just|max|under|less|it_will_be|i_will_do|i_will_eat? 1*|2*|3*|4*|5*|6* $
    distress 1 eating: walked|ran|run|walk|cycled|exercised|jogged|squats|sit_ups|star_jumps .. get_rid|burn|burnt|burned|make_up_for|work_off|undo|earn
    distress 1 eating: hair|nails .. comes|came|coming|falling|fell|falls|breaking out|off unless CARE
    distress 1 eating: mirror .. still|and .. saw|see|all|fat|huge|enormous|all_of_it
    distress 2 eating: weigh|weighed|weighing .. and|still .. still|feel|look|see|am .. fat|huge|enormous|disgusting unless CARE
    distress 2 eating: nothing|not .. touched|swallowed|had|let .. food|anything|thing|bite|nothing|pass_my_lips since|for|in .. days|two|three|four|five|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week unless CARE
    distress 1 eating: bathroom|toilet|loo with|tap|taps|shower .. fan|tap|taps|shower|music|radio|running on|running|so|loud|hear
    distress 1 eating: throat .. is|was|feels|so? raw|burning|burns unless CARE
    distress 1 eating: packets|wrappers|boxes|tubs|cartons|evidence .. bin|bins|hid|hidden|hide|under|neighbour|so
    distress 1 eating: whole thing|lot|packet|loaf|cake|tub again

    # Drinking again.
    distress 2 drinking: relapsed ... drank|drink|drinking|bottle|vodka|wine|beer|gin|whisky|whiskey|sponsor|sober
    distress 1 drinking: i|have|had relapsed|slipped_up|caved|gave_in unless CARE GAME
    distress 1 drinking: drank|drunk|downed|finished|drinking|two|three|whole|half .. bottle|bottles|vodka|wine|gin|whisky|whiskey|cans|pints|beers
    distress 1 drinking: i|was|park|alone .. with a bottle
    distress 1 drinking: sponsor|sobriety|aa_meeting|a_meeting_tonight
    distress 2 drinking: fell|fallen|came|off the wagon
    distress 2 drinking: not .. told|tell|rung|ring|called|call|face .. my sponsor
    distress 2 drinking: drank|drinking|drunk again after|first_time_in .. months|weeks|years|days
    distress 2 drinking: back to|at day one|zero|1|0 unless GAME JOB PROJECT
    distress 1 drinking: months|weeks|days|years sober|dry|without_a_drink|clean .. gone|wasted|thrown_away|over|ruined
    """
}
