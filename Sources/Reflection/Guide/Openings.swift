import Journal

/// The sentences with which the guide gives back what it read: kind, then sentence, a line each.
///
/// They are hedged, say nothing that the writer did not, judge nothing, promise nothing, and never say *I understand*.
struct Openings: Sendable {
  struct Opening: Hashable, Sendable {
    /// Kind and number: what is remembered, so that it does not come twice in a row.
    let name: String
    let template: Template

    /// Whether it gives words of the entry back as they stand.
    var isQuoting: Bool { !template.needs.isDisjoint(with: ["quote", "felt"]) }
  }

  let byKind: [OpeningKind: [Opening]]
  /// Those for one feeling and no other.
  let byShade: [Shade: [Opening]]

  static func of(_ language: Language) -> Openings {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private init(_ text: String, felt: String) {
    byShade = Self.read(felt, Shade.init(rawValue:)) { "felt-\($0.rawValue)-\($1)" }
    byKind = Self.read(text, OpeningKind.init(rawValue:)) { "\($0.rawValue)-\($1)" }
  }

  /// The sentences of `text` by what stands before each, which `kind` knows; they are named by it and their number.
  private static func read<Kind: Hashable>(
    _ text: String, _ kind: (String) -> Kind?, _ name: (Kind, Int) -> String
  ) -> [Kind: [Opening]] {
    var found: [Kind: [Opening]] = [:]
    for line in text[...].byteParts("\n") {
      let parts = line.byteParts("|", most: 1)
      guard parts.count == 2, let kind = kind(parts[0].byteParts(" ").joined()) else { continue }
      found[kind, default: []].append(
        Opening(
          name: name(kind, (found[kind]?.count ?? 0) + 1), template: Template(String(parts[1].drop { $0 == " " }))))
    }
    return found
  }

  private static let english = Openings(
    """
    double | Part of you {first}, and part of you {second}. Both are in these lines.
    double | It sounds as if something in you {first}, while something else {second}.
    double | Two things seem true at once here: one side {first}, the other {second}.
    double | On the one hand, a voice in you {first}; on the other, one {second}.
    heavy-topic | There {feeling:is|are} {feeling} in these lines, and {topic} {topic:seems|seem} to be where {feeling:it gathers|they gather}.
    heavy-topic | What comes through {feeling:is|are} {feeling}, with {topic} close to the centre.
    heavy-topic | It sounds as if {topic} brought up a good deal of {feeling}.
    heavy-topic | {This feeling} {feeling:seems|seem} to have a lot to do with {topic}.
    heavy-topic | Around {topic}, there {feeling:seems|seem} to be {feeling}, and {feeling:it takes|they take} up room.
    heavy-topic | Reading this, {topic} and {feeling} seem hard to pull apart at the moment.
    heavy-person | There {feeling:is|are} {feeling} here, and {person} {person:is|are} close to the middle of it.
    heavy-person | It sounds as if what passed with {person} left {feeling} behind.
    heavy-person | {This feeling} {feeling:seems|seem} to speak of {person}, and of something that matters between you.
    heavy-person | With {person}, something seems to have touched a sore place, and {feeling} {feeling:is|are} what shows.
    heavy | There {feeling:is|are} {feeling} in what you write, and {feeling:it seems|they seem} to ask for some room.
    heavy | {This feeling} {feeling:comes|come} through clearly, even in a few lines.
    heavy | It sounds as if there {feeling:is|are} {feeling} in this, and not only a little.
    heavy | You put words on {feeling}. That is not nothing.
    heavy | What stands out {feeling:is|are} {feeling}, and how much {feeling:it seems|they seem} to weigh.
    glad-topic | There {feeling:is|are} {feeling} here, and {topic} {topic:has|have} a good part in it.
    glad-topic | It sounds as if {topic} brought some {feeling} into the day.
    glad-topic | {This feeling} about {topic} {feeling:comes|come} right through the page.
    glad-topic | Something about {topic} did you good: there {feeling:is|are} {feeling} between the lines.
    glad-person | There {feeling:is|are} {feeling} here, and {person} {person:is|are} part of it.
    glad-person | It sounds as if the time with {person} left {feeling} behind.
    glad-person | {This feeling} {feeling:has|have} a name next to {feeling:it|them}: {person}.
    glad | There {feeling:is|are} {feeling} in these lines. It is good to have {feeling:it|them} on paper.
    glad | {This feeling} {feeling:comes|come} through clearly.
    glad | It sounds as if there was room for {feeling} today.
    mixed | There {feeling:is|are} {feeling} here, and {other} too; neither cancels the other.
    mixed | {Feeling} and {other} seem to stand side by side in this entry.
    mixed | It sounds as if {other} found a place even next to {feeling}.
    change | Something seems to have shifted: {deed}.
    change | One thing is different here, and you noticed it: {deed}.
    strength | And in the middle of all this, there is something you did: {deed}.
    strength | {Deed}: that took something, and you found it.
    strength | It would be easy to pass over it: {deed}. You wrote it down.
    relief | You also name something that did you good: {deed}.
    relief | And there was this, which helped a little: {deed}.
    facts | Noted, just as it was.
    facts | Noted, as plainly as it happened.
    facts | It is noted, and nothing has to be made of it.
    facts | Noted. Not everything has to be more than it is.
    short | A few words are enough to begin.
    short | Short, and yet you came and wrote it.
    short | Few words, set down all the same.
    distress | What you describe is a lot to carry, and it is heard here just as you put it.
    distress | This sounds very hard, and it counts, whatever anybody else would say of it.
    distress | What you write weighs a great deal. You do not have to sort it out tonight.
    distress | There is real pain in these lines. Putting it into words can take all one has.
    danger | What you write tells of a pain that has become very hard to bear. Thank you for putting it into words.
    danger | It takes a lot to write this down. The pain in it is real, and it deserves more than a page.
    danger | These words carry a great deal of pain. You should not have to be alone with it.
    wary | Whatever lies behind these lines, it was worth writing down, and it is read here with care.
    wary | There may be more in these words than they say. You know best what it is.
    wary | These lines can be read in more than one way, and only you know which is yours.
    wary | What you set down here may weigh more than it looks. It has a place on this page.
    grief | There is an absence in these lines, and it has its own weight. Nothing here needs to be hurried.
    grief | What you write speaks of somebody who is missed. Grief keeps its own time.
    grief | The one you miss is very present in these words.
    double | Two wishes seem to pull at you: something {first}, and something {second}.
    double | Part of you {first}. Another part {second}, and both seem to have their reasons.
    heavy-topic | Between the lines about {topic}, {feeling} can be heard.
    heavy-topic | It sounds as if {topic} still {topic:has|have} a hold on you, and {feeling} with it.
    heavy-person | It sounds as if {person} {person:is|are} on your mind, and {feeling} comes along.
    heavy | It sounds as if {feeling} {feeling:has|have} not left you much rest.
    heavy | You give {feeling} a place on the page; perhaps {feeling:it needed|they needed} one.
    glad-topic | {Topic} and {feeling}: the two seem to go together here.
    glad-person | {Person} and {feeling} stand close together in these lines.
    glad-person | It sounds as if {person} brought some {feeling} with them.
    glad | A moment of {feeling}, and you took the time to keep it.
    glad | It sounds as if there {feeling:was|were} {feeling}, and room for {feeling:it|them}.
    mixed | Two things at once: {feeling}, and still {other}.
    change | Compared with before, something is not the same: {deed}.
    change | It sounds as if a small thing has moved: {deed}.
    strength | You write it almost in passing: {deed}.
    strength | There is this, too, and it is yours: {deed}.
    relief | Something was on your side: {deed}.
    relief | In all of it, one thing lightened the load a little: {deed}.
    short | A line is a beginning, too.
    short | Some days fit into a few words.
    short | You left a mark here today, and it may stay as small as it is.
    distress | It sounds as if this asks more of you than anybody should have to find alone.
    danger | You put into words something that is very hard to say. It matters that you did, and that you are here.
    grief | These lines are full of somebody. There is no right way to miss them.
    grief | A loss like this changes even ordinary days. It may be as heavy as it is.
    told | {Told}.
    two-heavy | There {feeling:is|are} {feeling} here, and {other} close by.
    two-heavy | {Feeling}, and {other} with {feeling:it|them}: that is a lot for one page.
    two-heavy | Under {feeling} there {other:is|are} {other} too, it seems, and each makes the other heavier.
    two-heavy | These lines hold {feeling} and {other} at once.
    ordinary | An ordinary day, and it has its place here as well as any other.
    ordinary | Not every day has to be an event, and this one is kept all the same.
    ordinary | A quiet sort of day, and it is kept here.
    ordinary | A day like others, and it has a page of its own.
    dream | A dream like this can leave its own weather behind.
    dream | You brought this dream back and wrote it down before it faded.
    dream | Dreams need not mean anything, and still this one seems to have left a trace.
    dream | It sounds as if the dream was vivid enough to follow you into the day.
    list | A list: each line is short, and each may have something behind it.
    list | Set down side by side, these things can be looked at one at a time.
    list | A list can take some weight off the head. Here it is, out of your head.
    list | Item after item, it is out of your head now and on the page.
    blank | There is nothing on this page yet, and that is fine.
    blank | An empty page. It may stay so for as long as you like.
    foreign | These lines seem to be in a language that this guide does not read; it knows English and French.
    blank | Nothing written, and nothing asked of you.
    blank | Here is an empty page, and no hurry.
    foreign | The guide knows English and French; these lines seem to be in another language.
    foreign | In this language the guide cannot follow you; in English or French it can.
    foreign | This guide reads English and French only; what these lines say is beyond it.
    """ + harmInEnglish, felt: feltInEnglish)

  private static let french = Openings(
    """
    double | Une part de vous {first}, une autre {second}. Les deux sont là, dans ces lignes.
    double | On dirait que quelque chose en vous {first}, tandis qu’autre chose {second}.
    double | Deux choses semblent vraies à la fois\u{a0}: un côté de vous {first}, l’autre {second}.
    double | D’un côté, une voix en vous {first}\u{a0}; de l’autre, une voix {second}.
    heavy-topic | Il y a {some feeling} dans ces lignes, et cela semble se rassembler autour {de topic}.
    heavy-topic | Ce qui ressort, {feeling:c’est|ce sont} {feeling}, avec {topic} au centre.
    heavy-topic | On dirait {que topic} {topic:réveille|réveillent} {some feeling}.
    heavy-topic | {This feeling} {feeling:semble|semblent} tenir pour beaucoup {à topic}.
    heavy-topic | Autour {de topic}, il semble y avoir {some feeling}, et cela prend de la place.
    heavy-topic | À vous lire, {topic} et {feeling} semblent difficiles à démêler en ce moment.
    heavy-person | Il y a {some feeling} ici, et {person} n’y {person:est|sont} pas pour rien.
    heavy-person | On dirait que ce qui s’est passé avec {person} a laissé {some feeling}.
    heavy-person | {This feeling} {feeling:semble|semblent} parler {de person}, et de quelque chose qui compte entre vous.
    heavy-person | Avec {person}, quelque chose a touché un endroit sensible, et {feeling:c’est|ce sont} {feeling} qui se {feeling:montre|montrent}.
    heavy | Il y a {some feeling} dans ce que vous écrivez, et cela semble demander un peu de place.
    heavy | {This feeling} se {feeling:lit|lisent} nettement, même en quelques lignes.
    heavy | On dirait qu’il y a là {some feeling}, et plus qu’un peu.
    heavy | Vous mettez des mots sur {feeling}. Ce n’est pas rien.
    heavy | Ce qui frappe, {feeling:c’est|ce sont} {feeling}, et ce que cela semble peser.
    glad-topic | Il y a {some feeling} ici, et {topic} y {topic:est|sont} pour beaucoup.
    glad-topic | On dirait {que topic} {topic:a|ont} apporté {some feeling} à cette journée.
    glad-topic | {This feeling} à propos {de topic} {feeling:traverse|traversent} toute la page.
    glad-topic | Quelque chose, du côté {de topic}, vous a fait du bien\u{a0}: il y a {some feeling} entre les lignes.
    glad-person | Il y a {some feeling} ici, et {person} en {person:fait|font} partie.
    glad-person | On dirait que ce moment avec {person} a laissé {some feeling}.
    glad-person | {This feeling} {feeling:a|ont} aussi un nom\u{a0}: {person}.
    glad | Il y a {some feeling} dans ces lignes. C’est bon de l’avoir posé par écrit.
    glad | {This feeling} se {feeling:lit|lisent} nettement.
    glad | On dirait qu’il y a eu de la place, aujourd’hui, pour {feeling}.
    mixed | Il y a {some feeling} ici, et {some other} aussi\u{a0}; rien n’y efface rien.
    mixed | {Feeling} et {other} semblent tenir côte à côte dans cette page.
    mixed | On dirait que {other} {other:a|ont} trouvé une place, même à côté {de feeling}.
    change | Quelque chose semble avoir bougé\u{a0}: {deed}.
    change | Une chose est différente ici, et vous l’avez remarquée\u{a0}: {deed}.
    strength | Et au milieu de tout cela, il y a quelque chose que vous avez fait\u{a0}: {deed}.
    strength | {Deed}\u{a0}: cela demandait quelque chose, et vous l’avez trouvé en vous.
    strength | On pourrait passer dessus sans le voir\u{a0}: {deed}. Vous l’avez écrit.
    relief | Vous nommez aussi ce qui vous a fait du bien\u{a0}: {deed}.
    relief | Et il y a eu cela, qui a un peu aidé\u{a0}: {deed}.
    facts | C’est noté, tel quel.
    facts | C’est noté, comme cela s’est passé.
    facts | C’est noté, simplement.
    facts | Voilà qui est noté, tel que c’était.
    short | Quelques mots suffisent pour commencer.
    short | C’est court, et pourtant c’est écrit.
    short | Peu de mots, mais ils sont là.
    distress | Ce que vous décrivez est lourd à porter, et c’est lu ici tel que vous l’écrivez.
    distress | Cela semble très dur, et cela compte, quoi qu’on puisse en dire autour de vous.
    distress | Ce que vous écrivez pèse beaucoup. Rien n’oblige à tout démêler ce soir.
    distress | Il y a une vraie douleur dans ces lignes. La mettre en mots peut demander tout ce que l’on a.
    danger | Ce que vous écrivez dit une douleur devenue très difficile à supporter. Merci d’avoir mis des mots dessus.
    danger | Il faut beaucoup pour écrire cela. Cette douleur est réelle, et elle mérite plus qu’une page.
    danger | Ces mots portent beaucoup de douleur. Vous ne devriez pas avoir à rester sans personne avec elle.
    wary | Quoi qu’il y ait derrière ces lignes, cela valait d’être écrit, et c’est lu ici avec soin.
    wary | Il y a peut-être dans ces mots plus qu’ils ne disent. C’est vous qui savez le mieux ce que c’est.
    wary | Ces lignes peuvent se lire de plusieurs façons, et c’est vous qui savez laquelle est la vôtre.
    wary | Ce que vous déposez ici pèse peut-être plus qu’il n’y paraît. Cette page est faite pour cela.
    grief | Il y a une absence dans ces lignes, et elle a son poids à elle. Rien ne presse ici.
    grief | Ce que vous écrivez parle de quelqu’un qui manque. Le chagrin a son temps à lui.
    grief | La personne qui vous manque est très présente dans ces mots.
    double | Deux élans semblent vous tirer\u{a0}: quelque chose en vous {first}, et quelque chose {second}.
    double | Une part de vous {first}. Une autre {second}, et chacune semble avoir ses raisons.
    heavy-topic | Entre les lignes sur {topic}, on entend {some feeling}.
    heavy-topic | On dirait {que topic} {topic:pèse|pèsent} encore, et {feeling} avec.
    heavy-person | On dirait que {feeling} {feeling:vient|viennent} quand il est question {de person}.
    heavy | On dirait que {feeling} ne vous {feeling:laisse|laissent} pas beaucoup de repos.
    heavy | Vous faites une place à {this feeling} sur la page\u{a0}; peut-être en fallait-il une.
    glad-topic | {Topic} et {feeling}\u{a0}: les deux semblent aller ensemble ici.
    glad-person | {Person} et {feeling} se tiennent tout près dans ces lignes.
    glad-person | On dirait qu’avec {person} est venu un peu de douceur\u{a0}: il y a {some feeling} ici.
    glad | Il y a eu {some feeling}, et vous avez pris le temps de l’écrire.
    glad | On dirait qu’il y a eu {some feeling}, et de la place pour cela.
    mixed | Deux choses à la fois\u{a0}: {feeling}, et malgré tout {other}.
    change | Par rapport à avant, quelque chose n’est plus pareil\u{a0}: {deed}.
    change | On dirait qu’une petite chose s’est déplacée\u{a0}: {deed}.
    strength | Vous l’écrivez presque en passant\u{a0}: {deed}.
    strength | Il y a cela aussi, et c’est à vous\u{a0}: {deed}.
    relief | Quelque chose était de votre côté\u{a0}: {deed}.
    relief | Dans tout cela, une chose a rendu le poids un peu moins lourd\u{a0}: {deed}.
    short | Une ligne, c’est aussi un début.
    short | Certains jours tiennent en quelques mots.
    short | Vous avez laissé une trace ici aujourd’hui, et elle peut rester petite.
    distress | On dirait que cela demande plus que ce que quiconque devrait trouver sans aide.
    danger | Vous mettez en mots quelque chose de très difficile à dire. Cela compte de l’avoir fait, et que vous soyez là.
    grief | Ces lignes sont pleines de quelqu’un. Il n’y a pas de bonne façon de vivre un manque.
    grief | Une telle absence change jusqu’aux jours ordinaires. Elle a le droit de peser ce qu’elle pèse.
    told | {Told}.
    two-heavy | Il y a {some feeling} ici, et {some other} tout près.
    two-heavy | {Feeling}, et {other} avec\u{a0}: c’est beaucoup pour une seule page.
    two-heavy | Sous {feeling}, il y a aussi {some other}, semble-t-il, et chacune de ces choses alourdit l’autre.
    two-heavy | Ces lignes tiennent ensemble {feeling} et {other}.
    ordinary | Une journée ordinaire, qui a sa place ici comme une autre.
    ordinary | Toutes les journées n’ont pas à être des événements, et celle-ci est gardée quand même.
    ordinary | Une journée tranquille, et la voilà gardée ici.
    ordinary | Une journée comme il y en a d’autres, et elle a sa page à elle.
    dream | Un rêve comme celui-ci peut laisser longtemps sa couleur sur la journée.
    dream | Vous avez rapporté ce rêve et l’avez écrit avant qu’il ne s’efface.
    dream | Un rêve n’a pas besoin de vouloir dire quelque chose, et celui-ci semble pourtant avoir laissé une trace.
    dream | On dirait que ce rêve était assez vif pour vous suivre jusqu’ici.
    list | Une liste\u{a0}: les lignes sont courtes, et il y a peut-être quelque chose derrière chacune.
    list | Posées côte à côte, ces choses peuvent se regarder une par une.
    list | Une liste peut soulager un peu la tête. La voici sur le papier.
    list | Ligne après ligne, c’est sorti de la tête et posé sur la page.
    blank | Cette page est encore vide, et c’est très bien ainsi.
    blank | Une page vide. Elle peut le rester aussi longtemps que vous voudrez.
    foreign | Ces lignes semblent écrites dans une langue que ce guide ne lit pas\u{a0}; il connaît le français et l’anglais.
    blank | Rien d’écrit, et rien ne vous est demandé.
    blank | Voici une page vide, et rien ne presse.
    foreign | Le guide connaît le français et l’anglais\u{a0}; ces lignes semblent être dans une autre langue.
    foreign | Dans cette langue, le guide ne peut pas vous suivre\u{a0}; en français ou en anglais, si.
    foreign | Ce guide ne lit que le français et l’anglais\u{a0}; le sens de ces lignes lui échappe.
    """ + harmInFrench, felt: feltInFrench)
}
