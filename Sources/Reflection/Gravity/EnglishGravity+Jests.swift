extension EnglishGravity {
  /// Grave words said of trifles, and turns of speech that name death and mean none.
  static let jests = """
    CHORE = sing, sings, singing, eat, eating, wear, wearing, speak, speaking, dance, dancing, watch, watching, phone, phoning, ring, ringing, call, present, iron, ironing, cook, cooking, listen, share, attend, apologise, apologize, kiss, admit, text, swim, read, clean, play, join, drink, sit through, sit next to, go to, go on a date, buy, be seen, do the, do my, do his, do their, do another, do karaoke, use, ask, answer, touch, give a speech, give up chocolate, give up coffee, lend, borrow, miss the, run a, run another, take the bus, try, watch another, show, host, dress up, camp, camping, shop, shopping, queue, email, support, work for, work with, spend christmas with, spend another weekend, shave, sit on, hear that, revise, study, sew, hoover, move back in, ride, ever wear, ever sing

    context TRIVIAL: meeting|meetings|powerpoint|slides|slide|homework|essay|maths|math|queue|laundry|dishes|dishwasher|ironing|monday|mondays|traffic|spreadsheet|spreadsheets|hangover|karaoke|wifi|printer|zoom|teams|tax|inbox|emails|diet|gym|choir|autotune|small_talk|homeroom|icebreaker|icebreakers|team_building|lecture|revision|timetable|packed_lunch|nits|glitter|recorder|playlist|parking|ikea|sudoku|crossword|bake_sale|baby_shark|frozen|peppa|washing|hoovering|socks|bins|school_run|parents_evening|council|landlord|bill|bills|deadline|audit|appraisal|bus|train|delayed|cancelled|jury_duty|dentist|commute|standup|stand_up|roadworks|kettle|toaster|microwave|broke|decaf|mosquito|mosquitoes|hiccups|sunburn|blisters|leg_day|burpees|squats
    context TRIVIAL: he|she|they|someone|everybody|everyone|they are will|would|is|are|keeps|keep? singing|snoring|chewing|humming|whistling|talking_about|explaining|slurping

    idiom: rather|sooner|prefer|prefers|preferred to? die|be_dead|drop_dead|be_buried_alive|be_shot than|before have_to? CHORE
    idiom: die|dead before|than i ever? CHORE
    idiom: shot|shoot|shooting|shoots myself|yourself|himself|herself|ourselves|themselves in|into the? foot|feet|leg
    idiom: put|puts|putting me|us|it|him|her out of my|our|its|his|her misery
    idiom: final|last|second|third letter|notice|reminder|note|warning|bill|email to|from|for the? council|landlord|bank|school|solicitor|solicitors|insurance|tax|hmrc|neighbours|neighbors|agency|builders|board|committee|editor|university|bailiffs|company|airline|gp|court
    idiom: wants|want|wanted us|me|everybody|everyone dead
    idiom: would|could|might? shoot|kill me|myself now? if|when he|she|they|it|one|anyone|another .. again|more|another
    idiom: dying|died inside|of_boredom
    idiom: my will to live lost|lost_in|gone|leaving
    idiom: lose|lost|losing the|my will to live when|in|during|at|somewhere|halfway|after|by
    idiom: while|when|as|where it is happening
    idiom: ground|floor|earth|sofa to? swallow|swallowed|open|opened me|up
    idiom: want|wanted|wish|wished the? ground|floor|earth to? would? .. swallow|open|eat|take me|up
    idiom: burned|burnt|burn my|all_my bridges|boats

    passive 1 wish-to-die: kill|shoot|murder me now|please|already? $ if TRIVIAL HUMOUR
    passive 2 wish-to-die: ^ please|just|someone|somebody|god? just|please? kill|shoot me now|please|already? $ unless TRIVIAL HUMOUR GAME FICTION JOB
    active 1 farewell: goodbye|farewell|bye cruel world unless TRIVIAL HUMOUR
    """
}
