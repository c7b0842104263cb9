import Reflection

/// The entries of `Tests/ReflectionTests/Cases`: a line each, `gravity | category | text`.
enum GravityCases {
  struct Item {
    let gravity: Gravity
    let category: String
    let text: String
  }

  static func read(_ name: String) throws -> [Item] {
    try CaseFile.lines(name).map { line in
      let cells = line.split(separator: "|", maxSplits: 2).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard cells.count == 3, let gravity = Gravity(rawValue: cells[0]) else {
        throw CaseFile.Unreadable(line: String(line))
      }
      return Item(gravity: gravity, category: cells[1], text: cells[2])
    }
  }
}
