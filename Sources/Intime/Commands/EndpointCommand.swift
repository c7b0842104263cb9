import ArgumentParser
import Endpoint
import Exchange
import JSON
import Journal
import Sodium
import Vault

/// `intime endpoint`: the services that may be asked, if the writer consents.
struct EndpointCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "endpoint", en: "Name the models that may be asked, if you consent",
      fr: "Nommer les modèles à qui l’on peut demander, si vous y consentez",
      example:
        "intime endpoint add home --url http://localhost:8080/v1 --model llama\nintime endpoint test home\nintime consent grant home",
      more: Phrase(
        en: "Naming an endpoint sends nothing. Keys are sealed in the vault.",
        fr: "Nommer un service n’envoie rien. Les clés sont scellées dans le coffre."),
      subcommands: [EndpointAdd.self, EndpointListing.self, EndpointTest.self, EndpointRemove.self],
      defaultSubcommand: EndpointListing.self)
  }
}

struct EndpointAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "add", en: "Name an endpoint", fr: "Nommer un service",
      example:
        "intime endpoint add home --url http://localhost:8080/v1 --model llama\nintime endpoint add far --url https://api.example.org/v1 --model small --key-fd 3 3< key",
      more: Phrase(
        en:
          "A name that is in use gets the new address and model. What you consented to for another address does not hold for the new one; a key is kept only for the same host.",
        fr:
          "Un nom déjà pris reçoit la nouvelle adresse et le nouveau modèle. Ce à quoi vous avez consenti pour une autre adresse ne vaut pas pour la nouvelle\u{a0}; une clé n’est gardée que pour le même hôte."
      ))
  }

  @Argument(help: .said(en: "What you call it", fr: "Comment vous l’appelez", valueName: ("name", "nom"))) var name:
    String
  @Option(name: .long, help: .said(en: "Its address", fr: "Son adresse", valueName: ("url", "url"))) var url: String
  @Option(name: .long, help: .said(en: "The model", fr: "Le modèle", valueName: ("model", "modèle"))) var model: String
  @Option(
    name: .customLong("key-fd"),
    help: .said(
      en: "Read its key from this descriptor", fr: "Lire sa clé sur ce descripteur", valueName: ("n", "n")))
  var keyDescriptor: Int32?
  @Option(
    name: .long,
    help: .said(
      en: "Reach it through this proxy: socks5h://HOST:PORT", fr: "Passer par ce relais\u{a0}: socks5h://HÔTE:PORT",
      valueName: ("url", "url")))
  var proxy: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let name = try EndpointName.checked(name, example: "intime endpoint add home --url … --model …")
    guard !model.isEmpty, model.utf8.count <= 500, !model.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw Refusal(.usage, Phrase(en: "the model has no proper name", fr: "le nom du modèle n’est pas valable"))
    }
    let chat = try ChatEndpoint(EndpointAddress(url), model: model, proxy: proxy.map { try SocksProxy($0) })
    let key: Secret?
    if let keyDescriptor { key = try SecretInput.all(from: keyDescriptor) } else { key = nil }
    try Self.check(key)
    let session = try Session(options)
    let before = try StoredEndpoint.all(session.vault.named(.setting)).first { $0.name == name }
    let keepsKey = before?.chat.address.hasSameHost(as: chat.address) ?? false
    try StoredEndpoint.keep(name, chat, key: key, keepsKey: keepsKey, in: session)
    if options.json {
      let kept = StoredEndpoint.all(try session.vault.named(.setting)).first { $0.name == name }
      if let kept { Console.write(kept.json) }
    }
    if let before { tellReplaced(before, by: chat, hasNewKey: keyDescriptor != nil, keepsKey: keepsKey) }
    Console.note(
      Phrase(
        en:
          "“\(Printable.quoted(name))” is \(chat.address). Nothing is sent to it before you consent: intime consent grant \(name)",
        fr:
          "«\u{a0}\(Printable.quoted(name))\u{a0}» est \(chat.address). Rien ne lui est envoyé avant votre accord\u{a0}: intime consent grant \(name)"
      ))
  }

  /// What became of the endpoint that had the name before.
  private func tellReplaced(_ before: StoredEndpoint, by chat: ChatEndpoint, hasNewKey: Bool, keepsKey: Bool) {
    let name = Printable.quoted(before.name)
    let (address, model) = (before.chat.address, Printable.quoted(before.chat.model))
    Console.note(
      Phrase(
        en: "“\(name)” was \(address), model \(model), until now.",
        fr: "«\u{a0}\(name)\u{a0}» était jusqu’ici \(address), modèle \(model)."))
    if address != chat.address {
      Console.note(
        Phrase(
          en: "What you consented to for that address does not hold for the new one.",
          fr: "Ce à quoi vous aviez consenti pour cette adresse ne vaut pas pour la nouvelle."))
    }
    guard before.hasKey, !hasNewKey else { return }
    Console.note(
      keepsKey
        ? Phrase(en: "Its key is kept: the host is the same.", fr: "Sa clé est gardée\u{a0}: l’hôte est le même.")
        : Phrase(
          en: "Its key was forgotten: it was for another host. Give one with --key-fd.",
          fr: "Sa clé a été oubliée\u{a0}: elle valait pour un autre hôte. Donnez-en une avec --key-fd."))
  }

  private static func check(_ key: borrowing Secret?) throws {
    switch key {
    case .none: return
    case .some(let key):
      let copy = try key.withBytes { bytes in try Secret(copying: bytes) }
      guard APIKey(copy) == nil else { return }
      throw Refusal(
        .usage,
        Phrase(
          en: "a key is one line of visible ASCII characters, at most \(APIKey.longest)",
          fr: "une clé est une ligne de caractères ASCII visibles, \(APIKey.longest) au plus"))
    }
  }
}

struct EndpointListing: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("list", en: "List the endpoints", fr: "Lister les services", example: "intime endpoint list --json")
  }
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let all = StoredEndpoint.all(try session.vault.named(.setting))
    for endpoint in all {
      if options.json {
        Console.write(endpoint.json)
        continue
      }
      var facts = [
        Printable.line(endpoint.name), endpoint.chat.address.description, Printable.line(endpoint.chat.model),
      ]
      if let proxy = endpoint.chat.proxy { facts.append(proxy.description) }
      if endpoint.hasKey { facts.append(Phrase(en: "with a key", fr: "avec une clé").said) }
      Console.print(row: facts)
    }
    if all.isEmpty, !options.json { Console.note(Phrase(en: "No endpoints.", fr: "Aucun service.")) }
  }
}

struct EndpointTest: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "test", en: "Try an endpoint with a fixed, harmless sentence",
      fr: "Essayer un service avec une phrase fixe et anodine", example: "intime endpoint test home")
  }
  @Argument(help: .said(en: "Its name", fr: "Son nom", valueName: ("name", "nom")), completion: VaultNames.endpoints)
  var name: String
  @OptionGroup var options: GlobalOptions

  /// The sentence: the same for everybody.
  static let sentence = "Please answer with one short sentence about the weather."

  func run() throws {
    let session = try Session(options)
    let endpoint = try StoredEndpoint.named(name, in: session)
    let exchange = ModelExchange(session: session, endpoint: endpoint)
    let request = ChatRequest([ChatMessage(.user, Self.sentence)], maxTokens: 60, temperature: 0)
    let result = try exchange.send(request) { payload in
      try Outgoing.recordedTrial(
        of: endpoint.destination, payload: payload, in: session.vault, now: Clock.current().now)
    }
    let reply = try result.reply.get()
    let seconds = reply.took.inSeconds
    let tokens = reply.usage?.completion
    if options.json {
      var json = JSONWriter()
      json.object { json in
        json.field("name", endpoint.name)
        json.field("model", reply.model?.text)
        json.field("seconds", (seconds * 1000).rounded() / 1000)
        json.field("firstText", (reply.untilFirstText.inSeconds * 1000).rounded() / 1000)
        json.field("tokens", tokens)
        json.field("reply", reply.text)
        json.field("ledger", result.ledger)
      }
      json.endText()
      Console.write(json.take())
      return
    }
    let claimed =
      reply.model.map { Printable.line($0.text) } ?? Phrase(en: "it does not say", fr: "il ne le dit pas").said
    Console.print(Phrase(en: "It answers.", fr: "Il répond.").said)
    Console.print(Phrase(en: "model, as it says: \(claimed)", fr: "modèle, à ce qu’il dit\u{a0}: \(claimed)").said)
    let tenths = Int((seconds * 10).rounded())
    Console.print(
      Phrase(
        en: "time: \(Language.english.figure(tenths: tenths)) s",
        fr: "durée\u{a0}: \(Language.french.figure(tenths: tenths)) s"
      ).said)
    if let tokens, seconds > 0 {
      let speed = Int((Double(tokens) / seconds * 10).rounded())
      Console.print(
        Phrase(
          en: "speed: \(Language.english.figure(tenths: speed)) tokens a second",
          fr: "vitesse\u{a0}: \(Language.french.figure(tenths: speed)) jetons par seconde"
        ).said)
    }
    Console.print(
      Phrase(en: "it said: ", fr: "il a dit\u{a0}: ").said + Printable.line(String(reply.text.prefix(200))))
  }
}

struct EndpointRemove: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "remove", en: "Forget an endpoint and its key", fr: "Oublier un service et sa clé",
      example: "intime endpoint remove home")
  }
  @Argument(help: .said(en: "Its name", fr: "Son nom", valueName: ("name", "nom")), completion: VaultNames.endpoints)
  var name: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    try StoredEndpoint.named(name, in: session).remove(in: session)
    _ = options.answeredInJSON { json in
      json.field("name", name)
      json.field("removed", true)
    }
    Console.note(
      Phrase(
        en: "Forgotten, with its key. Your consents for it stay until you revoke them: intime consent",
        fr: "Oublié, avec sa clé. Vos accords pour lui restent jusqu’à ce que vous les retiriez\u{a0}: intime consent"))
  }
}

extension StoredEndpoint {
  /// A line of JSON, its line end included; never the key.
  fileprivate var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("name", name)
      json.field("url", chat.address.description)
      json.field("model", chat.model)
      json.field("proxy", chat.proxy?.description)
      json.field("key", hasKey)
    }
    json.endText()
    return json.take()
  }
}
