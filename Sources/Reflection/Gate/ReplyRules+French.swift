extension ReplyRules {
  static let french = ReplyRules(
    firstPerson: [
      "je", "j", "me", "m", "moi", "mon", "ma", "mes", "mien", "mienne", "nous", "notre", "nos", "jsuis",
    ],
    address: ["vous", "votre", "vos"],
    always: [
      (
        .harm,
        WordPattern.list(
          """
          sans vous
          se passer|passeraient|passerait|passent .. de vous
          seraient|iraient|iront|vivraient .. mieux|heureux|soulages|tranquilles
          vaudrait|vaut .. mieux|que
          mieux|bien pour les|vos|tous|tout|eux|chacun|votre
          plus simple|facile|leger pour|sans
          facile|simple pour tous|tout|eux|chacun|les|vos
          tout le monde|chacun se .. debrouill*|remettr*|porter*
          se debrouill* .. sans
          lacher|lachez prise
          laisser|laissez aller
          partir|disparaitre|absent|absente pour de|toujours
          pour de bon
          il est|serait|est temps de|que .. partir|lacher|arreter|finir|laisser|mourir|reposer|partiez
          est peut etre|temps de|que .. partir|lacher|arreter|finir|laisser|mourir
          apport*|donn*|offr* .. repos|paix|soulagement|silence
          trouver|trouveriez|trouverez|auriez .. paix|repos|soulagement
          repos que|dont|auquel vous
          enfin .. repos|paix
          plus|pas etre la
          etre|soit plus la
          dormir .. toujours|jamais
          comment|quand|ou|quoi vous .. feriez|prendriez|partiriez|finiriez|allez|iriez
          comment|quand|ou le .. feriez|feriez
          comment|quand|ou feriez|prendriez|partiriez|finiriez|iriez vous
          comment vous y
          pense|reflechi|songe a|au .. comment|quand|facon|maniere|moyen|lieu
          pense|reflechi|songe .. comment|quand
          ecririez|laisseriez|diriez|ecrirez vous .. leur|lettre|mot|adieu|derriere
          leur|lui ecririez|laisseriez
          que leur
          adieu|adieux
          dernier|derniere|derniers lettre|mot|mots
          a qui les|le|la confieriez|confiez|laisseriez
          confieriez
          ne .. manqueriez|manquerez
          personne ne .. regrett*|remarqu*|manqu*
          fardeau|poids pour
          baisser|baissez les bras
          abandonner|abandonnez|renoncer|renoncez
          en finir
          tout arreter|quitter|finir|lacher
          faites le
          allez y
          ne attendez plus|pas
          """
        )
      ),
      (
        .agreement,
        WordPattern.list(
          """
          vous avez .. raison
          ce est|serait|etait .. vrai|juste|raisonnable|logique|sense|exact
          peut etre vrai|raison|juste
          est|sont .. raisonnable|raisonnables|logique|logiques|sensee|sensees
          est|serait une|un .. bonne|tres|excellente idee|chose|decision|choix
          ce est|serait|etait bien|mieux
          ce est|serait une bonne
          ce serait .. bien|mieux
          vous ne servez|valez|meritez|comptez
          vous etes .. inutile|rien|nul|nulle|seul|moche|incapable|laid|laide
          de accord
          vous avez bien fait
          """
        )
      ),
      (
        .judgement,
        WordPattern.list(
          """
          rien de .. grave|dramatique|serieux|extraordinaire|special|nouveau|mechant
          ce est|etait .. rien
          ne est|etait rien|que
          ne est|etait .. pas|rien|que|qu .. grave|pensee|chose|drame|fin
          juste|seulement|simplement|simple une|un .. pensee|idee|reve|phase|jour|sentiment|humeur
          que une|un pensee|idee|reve|phase|sentiment
          tout le monde .. connait|passe|vit|ressent|a|pense|sait|fait
          beaucoup de gens|personnes
          de autres .. vivent|souffrent|ont|connaissent
          arrive a tout|tous|chacun
          ne .. faites .. pas|drame|histoire|histoires
          ne vous plaignez|inquietez|tracassez
          ca|cela passera|passe
          ce|cela finira|finit par
          au moins
          comptent|compte sur vous
          ont|a besoin de vous
          secouez
          ^ courage
          du nerf
          vous etes trop .. sensible|susceptible|emotif|emotive
          dans votre tete
          """
        )
      ),
      (
        .advice,
        WordPattern.list(
          """
          devriez|devrez
          vous devez
          devez vous
          auriez du
          aurait fallu
          faut|faudrait|faudra
          vaut|vaudrait mieux
          il suffit|suffirait
          conseil*
          recommand*
          sugger*
          pourquoi ne pas
          pourquoi pas
          et si vous
          si vous essayiez|alliez|preniez|parliez|partiez
          avez vous .. essaye|envisage
          ne hesitez
          pensez a
          prenez .. soin|temps|un|une|le|du|de
          soyez|ayez
          """
        )
      ),
      (
        .flattery,
        WordPattern.list(
          """
          felicit*
          bravo
          merit*
          fier|fiere|fiers de vous
          vous etes|semblez .. formidable|extraordinaire|merveilleu*|exceptionnel*|incroyable|genial*|parfait*|brillant*|admirable|courageu*|fort|forte|resilient*
          quel|quelle .. belle|beau|magnifique|merveilleu*|formidable
          excellent|excellente|beau travail|question
          que quiconque
          continuez
          """
        )
      ),
      (
        .diagnosis,
        WordPattern.list(
          """
          depression|anxiete|maladie|trouble|traumatisme|angoisse qui .. parle|ment|dit
          depression|anxiete|maladie|traumatisme parle|ment
          maladie|trouble|sante mentale|mental
          """
        )
      ),
      (
        .humanClaim,
        WordPattern.list(
          """
          modele de langage|langue
          assistant virtuel|numerique
          intelligence artificielle
          dans le incapacite
          """
        )
      ),
    ],
    statements: [
      (
        .advice,
        WordPattern.list(
          """
          vous pourriez|pouvez
          vous avez besoin de .. dormir|repos|aide|parler|prendre|sortir|pause
          il est|serait .. important|essentiel|necessaire|temps|bon|utile|preferable de|que
          aiderait|aidera
          cela|ca|il .. ferait|fera .. bien|mieux
          fait|ferait du bien
          serait .. bon|bien|utile|mieux|sage|moins
          essayer de
          """
        )
      )
    ],
    pointing: WordPattern.list(
      "vous pourriez|pouvez .. parler .. a|avec|au .. medecin|professionnel|therapeute|psychologue|quelqu|quelqu'un|quelquun"
    ),
    onlyIfNamed: [
      (
        .diagnosis,
        WordPattern.list(
          """
          depression|depressions|depressif|depressive|deprime|deprimee
          bipolaire*|bipolarite
          tdah|tda
          toc|tocs
          borderline
          autis*
          anorexi*
          boulimi*
          psychose*|psychotique*
          schizo*
          narciss*
          trouble|troubles
          syndrome*
          manie|maniaque
          paranoi*
          clinique*
          diagnosti*
          symptome*
          nevrose*
          sociopathe*|psychopathe*
          traumati*
          burnout
          demence
          insomnie*
          toxique*
          perver*
          """
        )
      ),
      (
        .medication,
        WordPattern.list(
          """
          vin|vins
          biere|bieres
          whisky|vodka|gin|rhum
          alcool*
          apero|aperitif|digestif
          petit verre
          un verre
          tisane|tisanes
          medicament*
          antidepress*
          comprime|comprimes|cachet|cachets|pilule|pilules|gelule|gelules
          somnifere*|anxiolytique*|melatonine
          cannabis|cbd
          drogue*
          complement alimentaire
          """
        )
      ),
    ],
    others: WordPattern.list(
      """
      est|sont|etait|etaient .. jaloux|jalouse|jalouses|envieux|envieuse|infidele|manipulat*|egoiste|menteur|menteuse|mechant|mechante
      vous envie|envient|deteste|detestent|hait|haissent|jalouse|jalousent|trompe|trompent|ment|mentent|manipule|manipulent
      vous meprise|meprisent|juge|jugent|utilise|utilisent|controle|controlent|adore|adorent|aime|aiment|evite|evitent
      vous ignore|ignorent|pardonne|pardonnent|plaint|plaignent
      ne vous .. aime|comprend|respecte|merite|veut|ecoute
      ne .. aime|veut plus|pas .. de vous
      a|ont .. honte|peur|pitie|besoin de vous
      est|sont .. decu|decue|fache|fachee|fier|fiere de|contre vous
      amoureux|amoureuse de
      """
    ))
}
