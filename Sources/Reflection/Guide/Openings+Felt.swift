/// Sentences for one feeling each: shade, then sentence, a line each. Of each shade two at least need nothing but the feeling itself.
extension Openings {
  static let feltInEnglish = """
    joy | There is {feeling} in this page, all the way down to {quote}.
    joy | {Quote}: what a good thing to be able to write.
    joy | {This feeling} {feeling:runs|run} right through these lines, and {feeling:it has|they have} every right to.
    joy | A day can be good, and this one has {feeling} in it.
    joy | {Felt}: that is said plainly, and it lights up the rest.
    gladness | {Quote}: that has the sound of a good moment.
    gladness | There is something bright in this page, and {quote} is at the middle of it.
    gladness | {Quote}. Some days give a little more than they promised.
    gladness | This page has light in it, and now it is kept.
    gladness | A good moment, set down while it is still warm.
    gladness | These lines smile, and there is no need to add anything to that.
    satisfaction | {Quote}: that is done, and nobody can take it back.
    satisfaction | {Quote}. It took something to get there, and here it is.
    satisfaction | Something has come good here, and you took the time to say so.
    satisfaction | That is a thing to hold up to the light for a moment.
    excitement | Something is waiting ahead, and these lines lean towards it.
    excitement | {Felt}: there is something to look forward to in that.
    excitement | There is {feeling} in this, and it makes the page go faster.
    gratitude | {Quote}: noticing that is worth a good deal.
    gratitude | There is {feeling} here, for things that are small and quite exact.
    gratitude | Something was given here, large or small, and you saw it.
    gratitude | {This feeling} {feeling:goes|go} to {quote}, and to more than that.
    relief | {Quote}: one can hear the breath that comes after.
    relief | Something that was held tight can let go a little here.
    relief | There is {feeling} in these lines, the kind that one feels in the shoulders.
    relief | {Quote}. It sounds as if a weight has come down.
    rest | There is {feeling} in these lines, and it seems well come by.
    rest | Something in you could put its feet up, it seems.
    rest | {Felt}: that is worth a line.
    calm | There is {feeling} in this page, and nothing in it has to hurry.
    calm | {Quote}: a quiet moment, and it may be just that.
    calm | Nothing needs to happen on a page like this one, and that is the good of it.
    tenderness | {Quote}: one reads that softly.
    tenderness | There is {feeling} here, and it is in the small things.
    tenderness | {This feeling} {feeling:shows|show} in how exactly you saw it all.
    tenderness | {Person} and {feeling}: the whole page seems to lean that way.
    love | There is {feeling} in these lines, and it does not hide.
    love | {Quote}: one hears {feeling} in that.
    love | {This feeling} {feeling:is|are} written down here, and that is a moment in itself.
    love | {Person}, and {feeling}: the page needs little else.
    longing | Somebody is missing from this page, and very present in it.
    longing | There is {feeling} here, and it tells how much there is behind it.
    longing | {Quote}: that is what missing somebody can sound like.
    pride | There is {feeling} here, and something solid under it.
    pride | {Quote}: {feeling} {feeling:has|have} a good place next to that.
    pride | {Feeling}, and no need to make {feeling:it|them} any smaller.
    pride | {Quote}. That may be said out loud.
    hope | Something in these lines looks ahead.
    hope | There is {feeling} here, and it does not have to be sure of itself.
    hope | {Quote}: there is a little light in that.
    sadness | There {feeling:is|are} {feeling} in this, and {feeling:it does|they do} not have to be explained.
    sadness | {Quote}: there {feeling:is|are} {feeling} close to that line.
    sadness | {This feeling} may take the room that {feeling:it needs|they need} here.
    sadness | Something weighs in these lines: {feeling}, and you let {feeling:it|them} be seen.
    disappointment | Something did not turn out as it might have, and that is allowed to sting.
    disappointment | There is {feeling} here, and behind it something you had hoped for.
    disappointment | {Quote}: one can hear what was hoped for in that.
    regret | There is {feeling} here, and it shows what you hold dear.
    regret | Part of this page looks back and would like another try.
    regret | {Quote}: {feeling} {feeling:stays|stay} close to that.
    nostalgia | Something from before is near in these lines, and it is both warm and a little sore.
    nostalgia | There is {feeling} here, and it looks back gently.
    nostalgia | {Quote}: that is said with one eye on what used to be.
    emptiness | Where one might expect a feeling, there is {feeling}. That can be said, too.
    emptiness | It sounds as if things happen, and little of them arrives inside.
    emptiness | There is {feeling} in these lines, and it is put down without dressing it up.
    hurt | Something here touched a sore place, and you say it as it is.
    hurt | There is {feeling} in these lines, and it is not made smaller than it is.
    hurt | {Quote}: there is {feeling} in that line.
    worry | There is {feeling} here, and it is about something that matters to you.
    worry | {Quote}: {feeling} {feeling:keeps|keep} close to that.
    worry | {This feeling} {feeling:seems|seem} to have been with you for a while on this page.
    worry | There is {feeling} here about what is not decided yet.
    fear | There is {feeling} in these lines, and it is said plainly.
    fear | {Quote}, and under it, {feeling}.
    fear | {This feeling} {feeling:takes|take} up room here, and you give it its name.
    anger | There is {feeling} here, and there is a reason for it.
    anger | {Quote}: {feeling} {feeling:comes|come} up with that line, and one can see why.
    anger | Something was not right for you here, and {feeling} {feeling:says|say} so.
    anger | It sounds as if a line was crossed, and {feeling} {feeling:stands|stand} on the other side of it.
    resentment | There is {feeling} here, as if something has been uneven for a while.
    resentment | {This feeling} {feeling:has|have} not forgotten what went before.
    resentment | {Quote}: {feeling} {feeling:is|are} not far from that line.
    jealousy | You write {feeling} without hiding it, and that is not easy.
    jealousy | Behind {this feeling} there may be something you would very much like, too.
    jealousy | To look on at what others have can sting, and you say it as it is.
    aversion | There is a clear no in these lines.
    aversion | Something in you turns away here, and firmly.
    aversion | Something has gone on long enough, and these lines say so.
    guilt | There is {feeling} here, and it looks at you rather strictly.
    guilt | {This feeling} {feeling:shows|show} that something, or somebody, matters to you.
    guilt | {Quote}: {feeling} {feeling:stays|stay} close to that line.
    guilt | You look at yourself closely here, and rather strictly.
    shame | It is not easy to write about {feeling}, and it is written here.
    shame | There is {feeling} in these lines, and you looked at it all the same.
    shame | What stays is {quote}, and {feeling} with it.
    unworthiness | A strict voice takes your measure in these lines, and finds something missing.
    unworthiness | It sounds as if you would have liked to be otherwise than you were, and that this weighs.
    unworthiness | What you expect of yourself stands very high here.
    unworthiness | {Quote}: there is a hard look at yourself close to that line.
    rejection | To be turned away, or left aside, goes deep, and these lines do not pretend otherwise.
    rejection | It sounds as if you stood outside of something you would have liked to be part of.
    rejection | {Quote}: that can sting for longer than others think.
    loneliness | It is quiet around you in these lines, and the quiet has weight.
    loneliness | There is {feeling} here, and it tells how much company would count.
    loneliness | {Quote}: one hears how far away others were.
    boredom | Time seems long in these lines, and nothing quite fills it.
    boredom | There is {feeling} here: nothing pulls, and nothing starts.
    boredom | {Quote}: an hour like that can be very long.
    tiredness | There is {feeling} in these lines, and you say so without any fuss.
    tiredness | There is {feeling} here, and it did not come from nothing.
    tiredness | {Quote}: one feels the weight of the day in that.
    overload | A great deal comes at once here, and there is only one of you.
    overload | There is {feeling} in these lines, and so many things that all want to be first.
    overload | {Quote}, and all the rest on top of it.
    doubt | There is {feeling} here, and nothing has to be settled on this page.
    doubt | Several things seem to be true at once, and it is not clear yet which one leads.
    doubt | {Quote}: it may look different each time you turn to it.
    """

  static let feltInFrench = """
    joy | Il y a {some feeling} dans cette page, jusque dans {quote}.
    joy | {Quote}\u{a0}: c’est bon de pouvoir l’écrire.
    joy | Il y a {some feeling} dans ces lignes, et c’est très bien ainsi.
    joy | Une journée peut être bonne, et il y a {some feeling} dans celle-ci.
    joy | {Felt}\u{a0}: c’est dit simplement, et cela éclaire le reste.
    gladness | {Quote}\u{a0}: on entend là un bon moment.
    gladness | Il y a quelque chose de lumineux dans cette page, et {quote} en est le milieu.
    gladness | {Quote}. Certaines journées donnent un peu plus qu’elles ne promettaient.
    gladness | Cette page a de la lumière, et la voilà gardée.
    gladness | Un bon moment, posé ici pendant qu’il est encore chaud.
    gladness | Ces lignes sourient, et il n’y a rien à y ajouter.
    satisfaction | {Quote}\u{a0}: c’est fait, et personne ne peut le reprendre.
    satisfaction | {Quote}. Il a fallu quelque chose pour en arriver là, et c’est là.
    satisfaction | Quelque chose a bien tourné ici, et vous avez pris le temps de le dire.
    satisfaction | Voilà une chose à tenir un instant dans la lumière.
    excitement | Quelque chose attend devant, et ces lignes penchent de ce côté.
    excitement | {Felt}\u{a0}: il y a là quelque chose à attendre avec plaisir.
    excitement | Il y a {some feeling} dans ces lignes, et la page en va plus vite.
    gratitude | {Quote}\u{a0}: remarquer cela vaut beaucoup.
    gratitude | Il y a {some feeling} ici, pour des choses petites et très précises.
    gratitude | Quelque chose a été donné ici, grand ou petit, et vous l’avez vu.
    gratitude | {This feeling} {feeling:va|vont} à {quote}, et à plus que cela.
    relief | {Quote}\u{a0}: on entend le souffle qui vient après.
    relief | Quelque chose qui était tenu serré peut se relâcher un peu ici.
    relief | Il y a {some feeling} dans ces lignes, de cette sorte qui se sent jusque dans les épaules.
    relief | {Quote}. On dirait qu’un poids est descendu.
    rest | Il y a {some feeling} dans ces lignes, et cela n’est pas volé.
    rest | Quelque chose en vous a pu se poser, semble-t-il.
    rest | {Felt}\u{a0}: cela vaut une ligne.
    calm | Il y a {some feeling} dans cette page, et rien n’y presse.
    calm | {Quote}\u{a0}: un moment tranquille, et il peut n’être que cela.
    calm | Il n’a besoin de rien se passer, sur une page comme celle-ci, et c’est ce qu’elle a de bon.
    tenderness | {Quote}\u{a0}: cela se lit tout doucement.
    tenderness | Il y a {some feeling} ici, et cela se tient dans les petites choses.
    tenderness | {This feeling} se {feeling:voit|voient} à la précision de votre regard.
    tenderness | {Person} et {feeling}\u{a0}: toute la page semble pencher de ce côté.
    love | Il y a {some feeling} dans ces lignes, et cela ne se cache pas.
    love | {Quote}\u{a0}: on y entend {some feeling}.
    love | Mettre {feeling} par écrit, c’est déjà un moment en soi.
    love | {Person}, et {feeling}\u{a0}: la page n’a guère besoin d’autre chose.
    longing | Quelqu’un manque dans cette page, et y est très présent.
    longing | Il y a {some feeling} ici, et cela dit tout ce qu’il y a derrière.
    longing | {Quote}\u{a0}: l’absence de quelqu’un peut avoir ce son-là.
    pride | Il y a {some feeling} ici, et quelque chose de solide en dessous.
    pride | {Quote}\u{a0}: {feeling} {feeling:a|ont} bien sa place à côté.
    pride | {Feeling}, sans qu’il y ait besoin d’en rien rabattre.
    pride | {Quote}. Cela peut se dire à voix haute.
    hope | Quelque chose, dans ces lignes, regarde devant.
    hope | Il y a {some feeling} ici, et rien n’oblige à la certitude.
    hope | {Quote}\u{a0}: il y a là un peu de lumière.
    sadness | Il y a {some feeling} là-dedans, et cela n’a pas à s’expliquer.
    sadness | {Quote}\u{a0}: il y a {some feeling} tout près de ces mots.
    sadness | {This feeling} {feeling:peut|peuvent} prendre ici la place qu’il faut.
    sadness | Quelque chose pèse dans ces lignes\u{a0}: {feeling}, et vous le laissez voir.
    disappointment | Quelque chose n’a pas tourné comme cela aurait pu, et cela a le droit de piquer.
    disappointment | Il y a {some feeling} ici, et derrière, quelque chose que vous aviez espéré.
    disappointment | {Quote}\u{a0}: on y entend ce qui était espéré.
    regret | Il y a {some feeling} ici, et cela montre à quoi vous tenez.
    regret | Une part de cette page regarde en arrière et voudrait recommencer.
    regret | {Quote}\u{a0}: {feeling} {feeling:reste|restent} tout près.
    nostalgia | Quelque chose d’avant est proche dans ces lignes, à la fois doux et un peu sensible.
    nostalgia | Il y a {some feeling} ici, et cela regarde en arrière avec douceur.
    nostalgia | {Quote}\u{a0}: c’est dit avec un œil sur ce qui était.
    emptiness | Là où l’on attendrait une émotion, il y a {some feeling}. Cela aussi peut se dire.
    emptiness | On dirait que les choses arrivent, et que peu d’entre elles parviennent au-dedans.
    emptiness | Il y a {some feeling} dans ces lignes, posé là sans l’habiller.
    hurt | Quelque chose a touché un endroit sensible, et vous le dites tel quel.
    hurt | Il y a {some feeling} dans ces lignes, et rien n’est fait pour en cacher la taille.
    hurt | {Quote}\u{a0}: il y a {some feeling} dans ces mots.
    worry | Il y a {some feeling} ici, et c’est à propos de quelque chose qui compte pour vous.
    worry | {Quote}\u{a0}: {feeling} se {feeling:tient|tiennent} tout près.
    worry | {This feeling} {feeling:semble|semblent} vous accompagner tout au long de cette page.
    worry | Il y a {some feeling} ici pour ce qui n’est pas encore décidé.
    fear | Il y a {some feeling} dans ces lignes, et c’est dit tout net.
    fear | {Quote}, et en dessous, {feeling}.
    fear | {This feeling} {feeling:prend|prennent} de la place ici, et vous l’appelez par son nom.
    anger | Il y a {some feeling} ici, et il y a de quoi.
    anger | {Quote}\u{a0}: {feeling} {feeling:monte|montent} avec ces mots, et l’on voit pourquoi.
    anger | Quelque chose n’était pas juste pour vous, et {feeling} le {feeling:dit|disent}.
    anger | On dirait qu’une limite a été franchie, et que {feeling} se {feeling:tient|tiennent} juste derrière.
    resentment | Il y a {some feeling} ici, comme si quelque chose était inégal depuis un moment.
    resentment | {This feeling} {feeling:a|ont} de la mémoire, et {feeling:sait|savent} de quoi il s’agit.
    resentment | {Quote}\u{a0}: {feeling} n’{feeling:est|sont} pas loin de ces mots.
    jealousy | Vous écrivez {this feeling} sans la cacher, et ce n’est pas facile.
    jealousy | Derrière {this feeling}, il y a peut-être quelque chose dont vous auriez très envie aussi.
    jealousy | Regarder ce que d’autres ont peut piquer, et vous le dites tel quel.
    aversion | Il y a un non très clair dans ces lignes.
    aversion | Quelque chose en vous se détourne ici, et fermement.
    aversion | Quelque chose a assez duré, et ces lignes le disent.
    guilt | Il y a {some feeling} ici, et un œil plutôt sévère.
    guilt | {This feeling} {feeling:montre|montrent} que quelque chose, ou quelqu’un, compte pour vous.
    guilt | {Quote}\u{a0}: {feeling} {feeling:reste|restent} tout près de ces mots.
    guilt | Vous vous regardez de près ici, et plutôt sévèrement.
    shame | Il n’est pas facile d’écrire {feeling}, et c’est écrit ici.
    shame | Il y a {some feeling} dans ces lignes, et vous l’avez écrit quand même.
    shame | Ce qui reste, c’est {quote}, et {feeling} avec.
    unworthiness | Une voix sévère prend vos mesures dans ces lignes, et trouve qu’il manque quelque chose.
    unworthiness | On dirait que vous auriez voulu être autrement à ce moment-là, et que cela pèse.
    unworthiness | Ce que vous attendez de vous est placé très haut ici.
    unworthiness | {Quote}\u{a0}: il y a un regard dur sur vous tout près de ces mots.
    rejection | Être mis de côté, ou recevoir un non, cela va profond, et ces lignes ne font pas semblant.
    rejection | On dirait que quelque chose s’est passé sans vous, que vous auriez aimé partager.
    rejection | {Quote}\u{a0}: cela peut piquer plus longtemps que les autres ne croient.
    loneliness | C’est bien silencieux autour de vous dans ces lignes, et ce silence a un poids.
    loneliness | Il y a {some feeling} ici, et cela dit combien une présence compterait.
    loneliness | {Quote}\u{a0}: on entend comme les autres étaient loin.
    boredom | Le temps semble long dans ces lignes, et rien ne le remplit tout à fait.
    boredom | Il y a {some feeling} ici\u{a0}: rien n’attire, rien ne commence.
    boredom | {Quote}\u{a0}: une heure comme celle-là peut être très longue.
    tiredness | Il y a {some feeling} dans ces lignes, et vous le dites sans détour.
    tiredness | On sent {feeling} ici, et il y a de quoi.
    tiredness | {Quote}\u{a0}: on y sent le poids de la journée.
    overload | Beaucoup de choses arrivent en même temps ici, et vous n’avez que deux mains.
    overload | Il y a là {some feeling}, et tant de choses qui voudraient passer en premier.
    overload | {Quote}, et tout le reste par-dessus.
    doubt | Il y a {some feeling} ici, et rien n’a besoin d’être tranché sur cette page.
    doubt | Plusieurs choses semblent vraies à la fois, sans que l’on sache encore laquelle l’emporte.
    doubt | {Quote}\u{a0}: cela change peut-être chaque fois que vous y revenez.
    """
}
