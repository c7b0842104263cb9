/// Patterns of what fills most days: families, work, friends, small joys and troubles; the form of a line is told by `OccasionPatterns`.
enum DayOccasions {
  static let english = """
    funeral: came back from the|his|her funeral, was the funeral of

    """

  static let french = """
    funeral: l enterrement de, revenu|revenue|rentre|rentree de l enterrement

    """
}
