extension CivilDate {
  /// The day as one says it: `3 October`, `3 octobre`, `1er mai`; with its year where it is not that of `today`.
  public func written(in language: Language, today: CivilDate) -> String {
    let months =
      switch language {
      case .english:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December",
        ]
      case .french:
        [
          "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
          "décembre",
        ]
      }
    let day = language == .french && self.day == 1 ? "1er" : "\(self.day)"
    return "\(day) \(months[month - 1])" + (year == today.year ? "" : " \(year)")
  }
}
