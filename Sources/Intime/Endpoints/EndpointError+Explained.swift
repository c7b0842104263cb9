import Endpoint
import Journal

extension EndpointError: Explained {
  var message: Phrase {
    switch self {
    case .libraryMissing(let why):
      Phrase(en: "libcurl cannot be loaded: \(why)", fr: "libcurl ne peut pas être chargée\u{a0}: \(why)")
    case .libraryUnsuitable(let version):
      Phrase(
        en: "libcurl \(version) lacks what a safe connection needs",
        fr: "libcurl \(version) n’a pas ce qu’il faut à une connexion sûre")
    case .failed(let code):
      Phrase(en: "the connection failed (libcurl \(code))", fr: "la connexion a échoué (libcurl \(code))")
    case .cancelled: Phrase(en: "interrupted", fr: "interruption")
    case .nameNotFound(let host):
      Phrase(
        en: "no machine is called \(Printable.quoted(host))",
        fr: "aucune machine ne s’appelle \(Printable.quoted(host))")
    case .unreachable(let host, let port):
      Phrase(
        en: "nobody answers at \(Printable.quoted(host)), port \(port)",
        fr: "personne ne répond à \(Printable.quoted(host)), port \(port)")
    case .notLoopback(let host):
      Phrase(
        en: "\(Printable.quoted(host)) should mean this machine and is said to mean another",
        fr: "\(Printable.quoted(host)) devrait désigner cette machine et en désigne une autre")
    case .proxyUnreachable(let proxy):
      Phrase(en: "the proxy \(proxy) does not answer", fr: "le relais \(proxy) ne répond pas")
    case .proxyRefused(let proxy):
      Phrase(
        en: "the proxy \(proxy) could not reach the service", fr: "le relais \(proxy) n’a pas pu joindre le service")
    case .certificate(let fault, let host): Self.certificate(fault, Printable.quoted(host))
    case .insecure(let host):
      Phrase(
        en: "\(Printable.quoted(host)) knows no encryption that is safe today",
        fr: "\(Printable.quoted(host)) ne connaît aucun chiffrement sûr aujourd’hui")
    case .timedOut(_, let after):
      Phrase(
        en: "the service took too long (\(Int(after.inSeconds.rounded())) s)",
        fr: "le service a mis trop de temps (\(Int(after.inSeconds.rounded())) s)")
    case .brokenOff: Phrase(en: "the answer broke off", fr: "la réponse s’est interrompue")
    case .keyRefused(let status, let said):
      Phrase(
        en: "the service refuses the key (\(status))\(Self.quoted(said, .english))",
        fr: "le service refuse la clé (\(status))\(Self.quoted(said, .french))")
    case .tooMany(let wait, let said):
      Phrase(
        en: "the service has had too many requests\(Self.later(wait, .english))\(Self.quoted(said, .english))",
        fr: "le service a reçu trop de demandes\(Self.later(wait, .french))\(Self.quoted(said, .french))")
    case .serverFailed(let status, _, let said):
      Phrase(
        en: "the service failed (\(status))\(Self.quoted(said, .english))",
        fr: "le service a échoué (\(status))\(Self.quoted(said, .french))")
    case .requestRefused(let status, let said):
      Phrase(
        en: "the service refused the request (\(status))\(Self.quoted(said, .english))",
        fr: "le service a refusé la demande (\(status))\(Self.quoted(said, .french))")
    case .redirected(let status, let host):
      Phrase(
        en:
          "the service sends elsewhere (\(status)\(host.map { ", to \(Printable.quoted($0))" } ?? "")), and that is not followed",
        fr:
          "le service renvoie ailleurs (\(status)\(host.map { ", vers \(Printable.quoted($0))" } ?? "")), ce qui n’est pas suivi"
      )
    case .tooLarge(_, let limit):
      Phrase(
        en: "the answer is larger than \(limit) bytes", fr: "la réponse dépasse \(limit) octets")
    case .nonsense: Phrase(en: "the answer makes no sense", fr: "la réponse n’a pas de sens")
    case .empty: Phrase(en: "the answer is empty", fr: "la réponse est vide")
    }
  }

  var hint: Phrase? {
    switch self {
    case .libraryMissing: Phrase(en: "install it: apt install libcurl4", fr: "installez-la\u{a0}: apt install libcurl4")
    case .keyRefused:
      Phrase(
        en: "give the key again: intime endpoint add NAME … --key-fd N",
        fr: "redonnez la clé\u{a0}: intime endpoint add NOM … --key-fd N")
    case .unreachable, .nameNotFound, .timedOut, .serverFailed, .tooMany, .brokenOff, .proxyUnreachable, .proxyRefused:
      Phrase(en: "try again later; the guide works without it", fr: "réessayez plus tard\u{a0}; le guide s’en passe")
    case .empty:
      Phrase(en: "ask again, or try another model", fr: "redemandez, ou essayez un autre modèle")
    case .nonsense, .tooLarge:
      Phrase(
        en: "perhaps no model answers there; its address: intime endpoint list",
        fr: "ce n’est peut-être pas un modèle qui répond\u{a0}; son adresse\u{a0}: intime endpoint list")
    case .requestRefused, .redirected:
      Phrase(
        en: "check its address and model: intime endpoint list",
        fr: "vérifiez son adresse et son modèle\u{a0}: intime endpoint list")
    case .certificate, .insecure, .notLoopback:
      Phrase(en: "nothing was sent to it", fr: "rien ne lui a été envoyé")
    case .libraryUnsuitable:
      Phrase(
        en: "install a newer one; the guide works without it",
        fr: "installez-en une plus récente\u{a0}; le guide s’en passe")
    case .failed:
      Phrase(en: "try again later; the guide works without it", fr: "réessayez plus tard\u{a0}; le guide s’en passe")
    case .cancelled: nil
    }
  }

  var status: ExitStatus {
    switch self {
    case .cancelled: .interrupted
    case .nonsense, .empty, .tooLarge, .brokenOff: .protocolError
    default: .unavailable
    }
  }

  private static func quoted(_ said: ServerWords?, _ language: Language) -> String {
    guard let said else { return "" }
    let text = Printable.quoted(said.text)
    return language == .english ? ": “\(text)”" : "\u{a0}: «\u{a0}\(text)\u{a0}»"
  }

  private static func later(_ wait: Duration?, _ language: Language) -> String {
    guard let wait else { return "" }
    let seconds = Int(wait.inSeconds.rounded(.up))
    return language == .english ? ", and asks to wait \(seconds) s" : " et demande d’attendre \(seconds) s"
  }

  private static func certificate(_ fault: CertificateFault, _ host: String) -> Phrase {
    switch fault {
    case .expired: Phrase(en: "the certificate of \(host) has expired", fr: "le certificat de \(host) a expiré")
    case .notYetValid:
      Phrase(en: "the certificate of \(host) is not valid yet", fr: "le certificat de \(host) n’est pas encore valable")
    case .selfSigned:
      Phrase(
        en: "nobody vouches for the certificate of \(host)", fr: "personne ne se porte garant du certificat de \(host)")
    case .unknownIssuer:
      Phrase(
        en: "the certificate of \(host) comes from somebody unknown", fr: "le certificat de \(host) vient d’un inconnu")
    case .otherName:
      Phrase(
        en: "the certificate shown is not that of \(host)", fr: "le certificat présenté n’est pas celui de \(host)")
    case .other(let code):
      Phrase(
        en: "the certificate of \(host) is not in order (\(code))",
        fr: "le certificat de \(host) n’est pas en règle (\(code))")
    }
  }
}

extension AddressFault: Explained {
  var message: Phrase {
    Phrase(
      en: "that address cannot be used: \(fact.en)", fr: "cette adresse ne convient pas\u{a0}: \(fact.fr)")
  }

  private var fact: Phrase {
    switch self {
    case .scheme:
      Phrase(
        en: "a service’s begins with https:// or http://, a proxy’s with socks5h://",
        fr: "celle d’un service commence par https:// ou http://, celle d’un relais par socks5h://")
    case .unencrypted:
      Phrase(
        en: "only this machine itself may be spoken to without encryption",
        fr: "sans chiffrement, on ne parle qu’à cette machine")
    case .loopbackThroughProxy:
      Phrase(
        en: "this machine itself is not reached through a proxy", fr: "cette machine ne se joint pas par un relais")
    case .tooLong(let limit):
      Phrase(en: "it has more than \(limit) bytes", fr: "elle dépasse \(limit) octets")
    case .characters:
      Phrase(
        en: "it holds a space or a character that no address has",
        fr: "elle contient un espace ou un caractère qu’aucune adresse n’a")
    case .userInfo:
      Phrase(
        en: "it holds a user’s name or password, which belong elsewhere: a key goes with --key-fd",
        fr:
          "elle contient un nom d’utilisateur ou un mot de passe, qui n’ont pas leur place ici\u{a0}: une clé se donne avec --key-fd"
      )
    case .query:
      Phrase(en: "it holds a question mark and what follows", fr: "elle contient un point d’interrogation et sa suite")
    case .fragment: Phrase(en: "it holds a # and what follows", fr: "elle contient un # et sa suite")
    case .host: Phrase(en: "it names no machine", fr: "elle ne nomme aucune machine")
    case .port: Phrase(en: "its port is none", fr: "son port n’en est pas un")
    case .path:
      Phrase(
        en: "its path has an empty part, dots or a percent sign",
        fr: "son chemin a une partie vide, des points ou un signe pour cent")
    case .proxyPath: Phrase(en: "a proxy’s has no path", fr: "celle d’un relais n’a pas de chemin")
    }
  }

  var hint: Phrase? {
    Phrase(
      en: "for example: https://api.example.org/v1, or http://localhost:8080/v1; a proxy: socks5h://localhost:9050",
      fr:
        "par exemple\u{a0}: https://api.example.org/v1, ou http://localhost:8080/v1\u{a0}; un relais\u{a0}: socks5h://localhost:9050"
    )
  }

  var status: ExitStatus { .usage }
}
