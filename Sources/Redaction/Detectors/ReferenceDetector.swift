/// Numbers after a word that says whose or what they are: rooms, badges, files, accounts, contracts, documents, codes.
enum ReferenceDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for index in document.tokens.indices where document.isOne(of: cues, at: index) {
      var next = index + 1
      var steps = 0
      while steps < 6,
        document.isOne(of: fillers, at: next)
          || document.isSign(of: [":", "#", "°", "º", ".", "'", "’", "=", "(", "-", "\""], at: next)
      {
        next += 1
        steps += 1
      }
      guard let token = document.token(next) else { continue }
      var end = next
      var digits = 0
      while let part = document.token(end),
        end == next || document.isJoined(end) || part.kind == .number && document.tokens[end - 1].kind == .number
      {
        if part.kind == .number || part.kind == .mixed {
          digits += document.digitCount(part)
        } else if part.kind == .word ? part.casing != .upper : !document.isSign(of: ["-", "/", ".", "_", "·"], at: end)
        {
          break
        }
        end += 1
      }
      while end > next, document.tokens[end - 1].kind == .sign { end -= 1 }
      guard end > next, digits >= (places.contains(document.tokens[index]) ? 1 : 2) else { continue }
      if document.isOne(of: units, at: end) { continue }
      if token.kind == .number, end == next + 1, token.count == 4, !places.contains(document.tokens[index]),
        let year = document.number(next),
        (1900...2100).contains(year), !numbered.contains(document.tokens[index])
      {
        continue
      }
      findings.append(Finding(document.range(next, end), .id, by: .number))
    }
  }

  private static let places = Cues(
    "room chambre bed lit ward locker casier box salle desk seat siège siege cell cellule court quai porte gate bungalow emplacement badge cabin"
  )
  private static let numbered = Cues("code pin digicode badge matricule ending finissant alarm alarme")
  private static let cues = Cues(
    """
    room chambre bed lit ward locker casier box salle desk seat siège cell cellule court porte gate bungalow emplacement badge cabin
    matricule dossier case file ticket order commande client customer account compte policy police contrat contract sécu ssn nhs ref réf référence
    reference numéro number num no nº n° code pin digicode siret siren permit permis passeport passport licence license plaque plate
    immatriculation imei adhérent membre member id identifiant puce chip microchip prescription ordonnance facture invoice ausweis nir nino ni ins
    avs nas sin iban rib bic swift vin registration reg serial série badge ending finissant booking réservation reservation confirmation tracking suivi colis
    parcel bureau poste building juror juré vol flight student étudiant employee employé patient mrn insurance assurance mutuelle carte card alarm alarme wifi locataire tva cni dob matr
    """)
  private static let fillers = Cues(
    "is est was number numéro num no n nr the le la de du des my mon ma c it s card carte file dossier of id code client sécu sociale security plate"
  )
  private static let units = Cues(
    "mg ml kg km euros euro dollars pounds minutes minute heures hours h ans years pages days jours weeks semaines mois months times fois percent people personnes"
  )
}
