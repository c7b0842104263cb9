import Journal

/// What may have been meant by a word that is none of those that are known.
enum Nearness {
  /// The command that is closest to `word`, or what another language or program calls so; `nil` if none is near.
  static func command(for word: String, among known: [String]) -> String? {
    let folded = String(decoding: TextFold.fold(word), as: UTF8.self)
    if let named = otherNames[folded], known.contains(named) { return named }
    let near = known.map { (name: $0, distance: distance(folded, $0)) }.min { $0.distance < $1.distance }
    return near.flatMap { isNear(folded, $0.name, $0.distance) ? $0.name : nil }
  }

  /// Whether `one` may be a slip of the hand for `other`.
  static func isNear(_ one: String, _ other: String) -> Bool { isNear(one, other, distance(one, other)) }

  private static func isNear(_ one: String, _ other: String, _ distance: Int) -> Bool {
    distance <= max(1, min(2, max(one.count, other.count) / 3))
  }

  /// How many letters must be added, taken away, changed, or exchanged with the next to make one word the other. Source: Damerau, 1964
  /// (optimal string alignment).
  static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var next = [row + 1]
      for column in other.indices {
        let isSame = one[row] == other[column]
        var least = min(last[column + 1] + 1, next[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[other.count]
  }

  /// What commands are called in French, or by other programs, without accents.
  private static let otherNames = [
    "ecrire": "write", "ecris": "write", "new": "write", "note": "jot", "noter": "jot", "liste": "list",
    "lister": "list",
    "ls": "list", "montrer": "show", "afficher": "show", "voir": "show", "cat": "show", "view": "show",
    "chercher": "search",
    "recherche": "search", "rechercher": "search", "find": "search", "grep": "search", "modifier": "edit",
    "editer": "edit",
    "corriger": "amend", "supprimer": "delete", "effacer": "delete", "rm": "delete", "remove": "delete",
    "restaurer": "restore", "undelete": "restore", "purger": "purge", "historique": "history", "aujourd'hui": "today",
    "hasard": "random", "etiquettes": "tags", "humeurs": "moods", "humeur": "moods", "mood": "moods",
    "statistiques": "stats", "calendrier": "calendar", "modele": "template", "modeles": "template",
    "templates": "template", "importer": "import", "exporter": "export", "cle": "key", "cles": "key", "keys": "key",
    "deverrouiller": "unlock", "ouvrir": "unlock", "open": "unlock", "verrouiller": "lock", "fermer": "lock",
    "etat": "status", "verifier": "verify", "sauvegarder": "backup", "sauvegarde": "backup", "fusionner": "merge",
    "docteur": "doctor", "reglage": "set", "reglages": "set", "regler": "set", "settings": "set", "config": "set",
    "personnes": "people", "gens": "people", "niveau": "level", "consentement": "consent", "consentir": "consent",
    "registre": "ledger", "service": "endpoint", "services": "endpoint", "endpoints": "endpoint", "expurger": "redact",
    "reflexion": "reflect", "reflechir": "reflect", "conversation": "converse", "parler": "converse",
    "chat": "converse",
    "bilan": "review", "preparer": "prepare", "gravite": "gauge", "aide": "help-lines", "creer": "init",
    "ajouter": "add", "retirer": "remove", "oublier": "forget", "suggerer": "suggest", "changer": "change",
    "accorder": "grant", "revoquer": "revoke", "essayer": "test", "chiffrer": "encrypt", "dechiffrer": "decrypt",
  ]
}
