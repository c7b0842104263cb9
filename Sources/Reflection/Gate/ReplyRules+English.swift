extension ReplyRules {
  static let english = ReplyRules(
    firstPerson: ["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"],
    address: ["you", "your", "yours", "yourself"],
    always: [
      (
        .harm,
        WordPattern.list(
          """
          without you
          easier|better|simpler|happier|lighter|kinder|best for|without everyone|everybody|everything|them|others|all|your|family|the|you
          easier|better|simpler|kinder if you
          everyone|everybody|they|others|family|children|kids|people|friends would|will|could|can .. manage|cope|survive|recover|forget|move|adjust|understand|fine|better|okay|ok|happier|relieved|miss
          everyone|everybody manages|copes|forgets|recovers
          away|gone for good|ever
          away from it all
          time to .. let|go|leave|stop|end|rest|die
          just leave|go|vanish|disappear|die|end
          bring|brings|give|gives you .. rest|peace|relief|quiet|silence
          find|finding .. peace|rest
          rest you .. keep|want|need|seek|long|wish
          rest|peace|quiet at last
          not being|be here|there|around|alive
          being away|gone|dead
          not|never wake|exist
          sleep for ever
          sleep forever
          how|when|where you would|will|could|might do|end|go|die|leave
          how|when|where would|will|could|might you do|end|go|die|leave
          how|when|where .. you .. do it
          thought|thinking|think about|of|through .. how|when|where|which
          planned|plan how|when|where
          a way|plan|method|means to|of|for .. go|do|end|out|die
          what|which would|will|could|might you use|take
          what would|will|could|might you .. write|leave to|for|behind .. them|him|her|everyone|everybody|your
          goodbye|goodbyes|farewell
          last words|letter|note
          let go of .. life|everything|all
          nobody would|will .. miss|notice|care|mind
          no one would|will .. miss|notice|care|mind
          burden to|on|for
          give|giving up
          you are not needed|wanted|loved|worth
          better|best off
          end it|everything|things|your
          leave everything|them|all behind
          do it tonight|now|today|already|soon
          go ahead
          do not wait
          """
        )
      ),
      (
        .agreement,
        WordPattern.list(
          """
          you are|were|seem|may|might|could .. right|correct|reasonable|justified
          thought|thoughts|idea|plan|reasoning|conclusion is|are|seems|seem|sounds|sound .. reasonable|right|true|logical|sensible|valid|correct|sound|fine|rational
          that|it|this|which is|was|may|might|could|seems|sounds .. true|reasonable|logical|sensible|correct
          perhaps|maybe|probably true|right|so
          and that|this is|'s fine|ok|okay|good|right|well|alright
          very|rather|quite good thing|idea
          good|great|wonderful|excellent|wise idea|plan|decision|choice
          is a good|great thing
          you do not matter|deserve|belong
          you are useless|worthless|nothing|hopeless|unlovable|unlikeable|ugly
          you are .. no use|good
          agree|agrees|agreed
          """
        )
      ),
      (
        .judgement,
        WordPattern.list(
          """
          fuss
          only|just|merely|simply a|an|another thought|feeling|phase|dream|day|survey|mood|job|game
          it is|was only|just|merely a|an|the|your|another
          that is|was only|just|merely|it
          nothing dramatic|serious|unusual|terrible|special|new
          not dramatic|serious|unusual|terrible
          nothing to worry|fear|cry
          do not worry|fret|panic|whine|complain|dwell|overthink|cry
          everyone|everybody|anyone|anybody has|have|feels|feel|goes|go|gets|get|does|do|knows|thinks|think|would
          many|most|other|lots of people .. have|has|feel|go|are|think|live
          many|most|other people .. have|has|feel|go|are|think|live|worse
          others have|feel|go|are|manage
          your hopes up
          not so|too|very bad|serious
          will pass|heal
          could have been worse
          all in your head
          count|counting|counts|rely|relying|relies on you
          need|needs you to
          children|kids|family|they need|needs|count|counts
          pull yourself
          grow up
          toughen
          you are .. too sensitive|much|emotional
          you are not a|an
          you are a thought|ghost|burden
          """
        )
      ),
      (
        .advice,
        WordPattern.list(
          """
          you should|must|ought|shall
          should|must|ought|shall you
          you had better
          have you ever|already tried|considered
          have you tried|considered
          did you try|consider
          why not
          why do not you
          what if you
          how about
          would|could|can|will you try|consider|please|at
          go for a|some
          get up and|at|early
          be sure to
          make sure
          do not forget
          my|our advice
          advise|advice|suggest|recommend|recommended|recommendation
          """
        )
      ),
      (
        .flattery,
        WordPattern.list(
          """
          congrat*
          well done
          bravo
          kudos
          deserve*
          proud of you
          you are|seem so|such|very|truly|really|an|a|incredibly .. amazing|incredible|wonderful|brilliant|special|strong|brave|perfect|genius|hero|extraordinary|beautiful|inspiring|talented|remarkable|resilient
          amazing|incredible|awesome|fantastic|excellent|great|good job|work|writing|insight|question
          what a wonderful|great|beautiful|amazing|brilliant
          than anyone|anybody|everyone
          keep it up
          keep up
          """
        )
      ),
      (
        .diagnosis,
        WordPattern.list(
          """
          depression|anxiety|illness|disorder|adhd|ptsd|ocd|trauma|condition is|'s .. talking|speaking|lying|telling
          depression|anxiety|illness|disorder|trauma talks|speaks|lies|tells
          mental illness|disorder|health
          chemical imbalance
          """
        )
      ),
      (
        .humanClaim,
        WordPattern.list(
          """
          language model
          ai|virtual|digital assistant
          unable to .. assist|help|answer|continue
          cannot|can not .. assist|help with|provide
          """
        )
      ),
    ],
    statements: [
      (
        .advice,
        WordPattern.list(
          """
          you need|needs to
          you have|'ve got to
          you have to
          you .. better to
          you could|might|may|can try|go|take|talk|tell|write|call|ask|make|get|do|use|start|stop|consider|find|look|set|give|let|think|leave|join|plan|practise|practice|drink|eat|walk|run|say|begin|move|visit|seek|reach|speak|want
          you could|might|may|can also|always|just|perhaps|maybe|simply|even|then try|go|take|talk|tell|write|call|ask|make|get|do|use|start|stop|consider|find|look|set|give|let|think|leave|join|plan|drink|eat|walk|run|say|begin|move|visit|seek|reach|speak
          try to
          trying to .. would|could|might|may help
          it|that|this would|might|could|may|can .. help
          it|that helps at|to|with|you|if
          is|was best|better|important|essential|crucial|necessary|vital|advisable to|that|for
          would be .. good|wise|helpful|useful|better|best|healthy|worth
          remember to|that
          take care
          take your|some|a time|break|breath
          be kind|gentle|patient
          allow|give yourself
          focus on
          is time to
          """
        )
      )
    ],
    pointing: WordPattern.list(
      "you could|might|may|can .. talk|speak .. to|with .. doctor|professional|therapist|counsellor|nurse|somebody|someone"
    ),
    onlyIfNamed: [
      (
        .diagnosis,
        WordPattern.list(
          """
          depression|depressed|depressive
          bipolar*
          adhd
          ptsd
          ocd
          bpd|borderline
          autis*
          anorexi*
          bulimi*
          psychosis|psychotic
          schizo*
          narciss*
          disorder*
          syndrome*
          mania|manic
          paranoi*
          delusion*
          clinical*
          diagnos*
          symptom*
          neurotic|neurosis
          codepend*
          sociopath*|psychopath*
          traumati*
          burnout
          dementia
          insomnia
          toxic
          panic attack|attacks
          """
        )
      ),
      (
        .medication,
        WordPattern.list(
          """
          wine|wines
          beer|beers
          whisky|whiskey
          vodka|gin|rum
          alcohol*
          booze|liquor|cocktail*
          drunk|nightcap
          pint|pints
          glass of
          a drink
          medication*|medicine*
          antidepress*
          pill|pills|tablet|tablets
          melatonin|valium|xanax
          cannabis|cbd|weed
          drug|drugs
          supplement|supplements
          """
        )
      ),
    ],
    others: WordPattern.list(
      """
      jealous|envious|ashamed|afraid|scared|tired|sick|fond|suspicious|contemptuous of you
      angry|furious|annoyed|disappointed|happy|bored with|at|in|by you
      loves|hates|resents|envies|misses|blames|judges|despises|ignores|uses|controls|manipulates|admires|avoids|betrays|cheats|lies|forgives|pities|needs|wants|fears you
      lies|lied|cheats|cheated to|on you
      is|are|was|were|must|might|may .. jealous|envious|lying|cheating|manipulat*|abusive|selfish|unfaithful
      does|do|did not love|care|want|like|respect|understand you|about
      in love with
      """
    ))
}
