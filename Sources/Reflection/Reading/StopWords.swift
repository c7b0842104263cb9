/// Words of four letters or more that say nothing of what a text is about, in both languages, folded.
enum StopWords {
  static func contains(_ form: String) -> Bool { words.contains(form) }

  private static let words = Set(
    """
    about above after again against almost also although always among another anything around because been before being
    between both cannot could does doing done down during each either else even ever every everything from gets getting gone
    have having hence here hers herself himself however into itself just kind know like made make many maybe might more most
    much must myself never nothing often once only onto other others ought ours over perhaps please quite rather really said
    same seem seems several shall should since some someone something sometimes somewhat soon still such sure than that their
    them then there therefore these they thing things think this those though through thus till today together tonight
    tomorrow toward under until upon very want wanted wants well were what whatever when where whether which while whom whose
    will with within without would yesterday your yours yourself feel feeling feels felt going good great right time really
    sound sounds what
    afin ainsi alors apres assez aucun aucune aujourdhui aupres aussi autant autre autres avait avais avant avec avez avoir
    avons aient beaucoup bien bientot cela celle celles celui cependant certain certains cette ceux chaque chez comme comment
    contre dans dehors deja depuis derriere dessous dessus devant devoir doit donc dont durant elle elles encore enfin ensuite
    entre envers etaient etais etait etant etes etre eues fait faire fais faites faut fois font hier hors ici jamais juste
    laquelle lequel lesquels leur leurs lors lorsque lui mais malgre maintenant meme memes mien mienne moins mon nombreux nos
    notre nous nouveau parce parfois parmi pendant personne peut peux plus plusieurs plutot pour pourquoi pourtant presque
    puis puisque quand quel quelle quelles quels quelque quelques quoi rien sans sauf selon sera serait sinon soit sommes sont
    sous souvent suis suivant surtout tandis tant tard tellement temps toujours tous tout toute toutes tres trop trouve vers
    voici voila vont votre vous vraiment sentez ressentez ressens sens semble
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
