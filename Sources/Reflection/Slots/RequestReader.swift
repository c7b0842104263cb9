import Journal

/// Finds what the writer asks the guide itself.
struct RequestReader {
  private let language: Language
  private(set) var found: [EntryReading.Request] = []
  /// Whether a sentence before named pills: `Can I just stop?` is then about them.
  private var hasNamedMedicine = false

  init(_ language: Language) { self.language = language }

  mutating func read(_ sentence: SentenceCues) {
    guard sentence.cues.count <= 80, !sentence.sentence.clauses.contains(where: \.isQuoted) else { return }
    let lists = language == .english ? Self.english : Self.french
    let hadNamedMedicine = hasNamedMedicine
    if let medicines = lists.first(where: { $0.kind == .medication })?.object,
      sentence.cues.indices.contains(where: { medicines.longest(sentence.cues, at: $0) != nil })
    {
      hasNamedMedicine = true
    }
    for list in lists {
      for index in sentence.cues.indices {
        guard let count = list.opening.longest(sentence.cues, at: index) else { continue }
        // What is not marked as a question is one only where it begins like one.
        let start = sentence.clauseStart(at: index)
        let leads = sentence.cues[start..<index].allSatisfy {
          ["and", "but", "so", "et", "mais", "alors", "ou", "or", "then", "well"].contains($0.form)
        }
        guard sentence.sentence.isQuestion || leads && list.stands || Self.isWondering(index, sentence) else {
          continue
        }
        if let objects = list.object {
          let rest = index + count..<min(sentence.cues.count, index + count + 12)
          let isAboutThem =
            list.kind == .medication && hadNamedMedicine && !Self.quantities.contains(sentence.form(index))
          guard isAboutThem || rest.contains(where: { objects.longest(sentence.cues, at: $0) != nil }) else { continue }
        }
        let tokens = sentence.sentence.clauses[sentence.clauseOf[index]].tokens
        found.append(EntryReading.Request(kind: list.kind, tokens: tokens))
        return
      }
    }
  }

  /// `I wonder if I have ADHD`, « je me demande si je suis bipolaire ».
  private static func isWondering(_ index: Int, _ sentence: SentenceCues) -> Bool {
    let before = sentence.cues[max(0, index - 5)..<index].map(\.form)
    return (before.contains("wonder") || before.contains("wondering") || before.contains("demande"))
      && ["if", "si", "whether"].contains { before.contains($0) }
  }

  private struct Pattern {
    let kind: EntryReading.Request.Kind
    /// Whether it is a question without a question mark too.
    var stands = true
    let opening: PhraseList
    var object: PhraseList?
  }

  /// `how many cigarettes` asks about something else.
  private static let quantities: Set<String> = ["how", "which", "will", "combien", "quelle"]

  private static let disorders = """
    adhd, add, depression, depressed, clinical depression, bipolar, autism, autistic, borderline, bpd, ocd, ptsd,
    anxiety disorder, social anxiety,
    an addiction, addicted, an alcoholic, schizophrenia, schizophrenic, psychosis, psychotic, a narcissist,
    narcissistic, anorexia, anorexic,
    bulimia, bulimic, an eating disorder, burnout, burn out, postnatal depression, postpartum depression, dementia,
    dyslexia, dyslexic, insomnia,
    a disorder, mentally ill, a personality disorder, clinically depressed, asperger, aspergers, crazy, going mad,
    normal, sick, a sociopath, a psychopath, trauma
    """

  private static let english = [
    Pattern(
      kind: .medication,
      opening: PhraseList(
        """
        should i stop, should i take, should i start, should i change, should i increase, should i double,
        should i reduce, should i skip, should i try, can i stop,
        can i just stop, should i just stop, could i just stop,
        can i take, can i mix, can i double, can i skip, can i drink, could i stop, could i take, is it safe to,
        is it ok to, is it okay to, how much, how many, what dose,
        may i stop, may i take, do i need, do i have to take, should i be on, should i go back on,
        should i come off, should i go off, can i come off, which, what happens if i stop, will i need
        """),
      object: PhraseList(
        """
        pills, pill, meds, medication, medications, medicine, antidepressant, antidepressants, sertraline, prozac,
        fluoxetine, citalopram, escitalopram, lexapro,
        zoloft, lithium, xanax, valium, diazepam, lorazepam, ssri, ssris, sleeping pills, tablets, tablet, dose,
        dosage, ritalin, concerta, adderall, quetiapine, seroquel, melatonin,
        venlafaxine, effexor, wellbutrin, bupropion, lamotrigine, treatment, beta blockers, propranolol, ibuprofen,
        paracetamol, zopiclone, benzos, mg
        """)),
    Pattern(
      kind: .diagnosis,
      opening: PhraseList(
        """
        do i have, am i, could i be, could i have, have i got, might i have, might i be, do you think i have,
        do you think i am, is this, is it, could this be, could it be, does it mean i have, does this mean i have,
        does it mean i am, diagnose me with
        """
      ),
      object: PhraseList(disorders)),
    Pattern(
      kind: .diagnosis, stands: false, opening: PhraseList("i have, i am, i might have, i might be, it is"),
      object: PhraseList(disorders)),
    // Said without a question mark it is a sigh, and asks for no doctor.
    Pattern(kind: .diagnosis, stands: false, opening: PhraseList("what is wrong with me")),
    Pattern(
      kind: .diagnosis,
      opening: PhraseList(
        "what is my diagnosis, can you diagnose, diagnose me, what do i suffer from")),
    Pattern(
      kind: .aboutTheGuide,
      opening: PhraseList(
        """
        are you real, are you a real, are you human, are you a human, are you a robot, are you a bot,
        are you a machine, are you an ai, are you ai, are you a person,
        are you a therapist, are you there, are you listening, are you alive, who are you, what are you,
        do you understand, do you understand me, do you remember me, can you hear me, do you care,
        do you have feelings,
        can you help me, are you a program, do you feel, will you tell anyone, do you read, who reads this,
        does anyone read this, who wrote you, are you a doctor, are you chatgpt
        """)),
    Pattern(
      kind: .advice,
      opening: PhraseList(
        """
        what should i do, what do i do, what can i do, what must i do, what shall i do, what would you do, should i,
        how can i stop, how do i stop, how should i, how do i tell,
        how do i get over, how can i tell, how do i deal, how can i deal, what should i say, what should i tell,
        do you think i should, can you give me advice, any advice,
        give me advice, what do you advise, tell me what to do, what do you think i should, how do i cope,
        how can i cope, how can i help, what would help, any tips, how do i know if, ought i to, shall i
        """)),
  ]

  private static let troubles = """
    bipolaire, depressif, depressive, une depression, depression, autiste, tdah, un tdah, tda, borderline,
    un burn out, burn out, burnout, schizophrene, psychotique, paranoiaque, un trouble, toc, des tocs, tocs,
    anorexique, boulimique, hpi,
    addict, alcoolique, dependant, dependante, un pervers narcissique, pervers narcissique, narcissique,
    malade mental, malade mentale, folle, fou, normal, normale, phobique, la phobie sociale, phobie sociale,
    stress post traumatique, un tspt,
    trouble bipolaire, trouble borderline, anxiete generalisee, psychopathe, hypersensible, dyslexique, en burn out,
    en depression, surdoue, surdouee, toxique
    """

  private static let french = [
    Pattern(
      kind: .medication,
      opening: PhraseList(
        """
        dois je arreter, dois je prendre, dois je reprendre, dois je augmenter, dois je diminuer, dois je changer,
        est ce que je dois arreter, est ce que je dois prendre,
        est ce que je dois reprendre, est ce que je devrais arreter, est ce que je devrais prendre,
        est ce que je peux arreter, est ce que je peux prendre, est ce que je peux boire, je peux arreter,
        je peux prendre, je peux boire, puis je arreter, puis je prendre, faut il arreter, faut il prendre,
        je dois arreter, je devrais arreter, je devrais prendre, est ce que je peux doubler, je peux doubler,
        combien de, quelle dose, est ce dangereux de, est ce que je devrais changer, est ce que je peux melanger,
        je peux melanger, est ce que je devrais augmenter, est ce que je devrais diminuer,
        est ce que je dois augmenter,
        est ce que il faut arreter, il faut que je arrete, est ce que je arrete, je arrete
        """),
      object: PhraseList(
        """
        medicaments, medicament, medocs, traitement, antidepresseur, antidepresseurs, anxiolytique, anxiolytiques,
        cachets, cachet, comprimes, pilules, pilule, somniferes, somnifere, lithium, xanax, prozac,
        lexomil, seroplex, sertraline, escitalopram, dose, deroxat, paroxetine, zoloft, atarax, ritaline, valium,
        lysanxia, effexor, venlafaxine, neuroleptiques, gouttes, melatonine, dosage, doliprane, mg
        """)),
    Pattern(
      kind: .diagnosis,
      opening: PhraseList(
        """
        est ce que je suis, est ce que je ai, suis je, ai je, serais je, aurais je, tu penses que je suis,
        tu crois que je suis, vous pensez que je suis, vous croyez que je suis, tu penses que je ai,
        vous pensez que je ai, est ce que je fais,
        est ce que ce est, est ce, est ce que je serais, est ce que je aurais, est ce que je souffre, est ce une,
        est ce un
        """),
      object: PhraseList(troubles)),
    Pattern(
      kind: .diagnosis, stands: false, opening: PhraseList("je suis, je ai, je fais, ce est"),
      object: PhraseList(troubles)),
    Pattern(
      kind: .diagnosis,
      opening: PhraseList(
        """
        qu est ce que je ai, que est ce que je ai, que est ce qui ne va pas chez moi,
        que est ce qui cloche chez moi, que est ce qui va pas chez moi, de quoi je souffre,
        ce est quoi mon probleme, quel est mon diagnostic, diagnostique moi, diagnostiquez moi, quelle maladie
        """
      )),
    Pattern(
      kind: .aboutTheGuide,
      opening: PhraseList(
        """
        es tu, etes vous, tu es humain, tu es humaine, tu es reel, tu es reelle, tu es une vraie, tu es un vrai,
        tu es une machine, tu es un robot, tu es une ia, tu es la, tu me comprends, tu me entends,
        vous me comprenez, vous me entendez, vous etes humain, vous etes un robot, vous etes une machine,
        vous etes une vraie, vous etes reel, vous etes une ia, vous etes un vrai, vous etes une personne,
        tu es une personne, qui es tu, qui etes vous, tu es qui, vous etes qui, t es qui, te rappelles tu de moi,
        as tu des sentiments,
        avez vous des sentiments, peux tu me aider, pouvez vous me aider, tu peux me aider, vous pouvez me aider,
        qui lit ceci, qui lit ca, quelqu un lit, me comprends tu, me comprenez vous, tu es chatgpt, tu es psy,
        vous etes psy
        """)),
    Pattern(
      kind: .advice,
      opening: PhraseList(
        """
        que dois je faire, que faire, que est ce que je dois faire, que est ce que je fais,
        que est ce que je devrais faire, que est ce que je peux faire, que puis je faire, je fais quoi,
        je dois faire quoi, quoi faire, dois je, devrais je,
        est ce que je devrais, est ce que je dois, comment faire, comment je fais, comment dois je,
        comment lui dire, comment arreter, comment je peux, que me conseilles tu, que me conseillez vous,
        un conseil, des conseils, tu ferais quoi, vous feriez quoi,
        a ma place, tu me conseilles quoi, vous me conseillez quoi, que feriez vous, que ferais tu, comment puis je,
        dites moi quoi faire, dis moi quoi faire, comment gerer, comment oublier, faut il que je,
        comment m en sortir, comment me en sortir
        """)),
  ]
}
