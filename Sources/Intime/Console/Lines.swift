/// Paragraphs and rows of tables on lines of a width; `Int.max` where nobody looks at columns, and then all stay whole.
enum Lines {
  /// A paragraph, broken between words.
  /// - Parameter hanging: by how many columns more than its beginning it is indented where it goes on.
  static func paragraph(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    // Escape sequences take no columns; whoever wrote them has broken the line already.
    guard width < Int.max, !text.unicodeScalars.contains("\u{1b}") else { return [text] }
    return Wrapping.lines(of: text, width: width, hanging: hanging).map(\.text)
  }

  /// A row: its cells two spaces apart, broken between cells where it can be, and gone on with under the second.
  static func row(_ cells: [String], width: Int) -> [String] {
    let whole = cells.joined(separator: gap)
    guard width < Int.max, DisplayWidth.of(whole) > width, let first = cells.first else { return [whole] }
    let hanging = min(DisplayWidth.of(first) + gap.count, width / 2)
    let bound = cells.map { cell in
      DisplayWidth.of(cell) <= width - hanging ? String(cell.map { $0 == " " ? boundSpace : $0 }) : cell
    }
    return Wrapping.lines(of: bound.joined(separator: gap), width: width, hanging: hanging).map { line in
      String(line.text.map { $0 == boundSpace ? " " : $0 })
    }
  }

  private static let gap = "  "
  /// Stands for a space within a cell while the row is broken.
  private static let boundSpace: Character = "\u{e000}"
}
