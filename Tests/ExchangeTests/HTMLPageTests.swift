import Journal
import Testing

@testable import Exchange

@Suite struct HTMLPageTests {
  private static func entry(
    _ text: String, title: String = "", date: String = "2026-11-03T21:15:00+01:00", tags: [String] = [],
    mood: Int? = nil, isStarred: Bool = false, isPrivate: Bool = false
  ) throws -> Entry {
    let date = try #require(Timestamp(rfc3339: date))
    let content = EntryContent(
      date: date, title: title, text: text, givenTags: tags.compactMap { Tag($0) }, mood: mood.flatMap { Mood($0) },
      isStarred: isStarred, isPrivate: isPrivate)
    return Entry(
      id: EntryID(high: 1, low: 2), revision: 1, content: content, modified: date, language: .french, wordCount: 12,
      isFromInbox: false)
  }

  private static func page(
    _ entries: [Entry], language: Language = .english, dates: HTMLPage.Dates = .exact
  ) -> String {
    var page = HTMLPage(language: language, written: Clock.paris.now, dates: dates)
    for entry in entries { page.append(EntryRecord(entry)) }
    page.finish()
    return String(decoding: page.take(), as: UTF8.self)
  }

  /// Every element of a page, and that each is closed; `nil` if one is not.
  static func elements(_ html: String) -> [String]? {
    let empty: Set<String> = ["meta", "br", "hr", "path", "circle", "rect", "!doctype"]
    var open: [String] = []
    var all: [String] = []
    // By bytes: a mark that combines with a bracket makes another character of both, but not for a browser.
    for piece in Array(html.utf8).split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      let tag = String(decoding: piece[..<end], as: UTF8.self)
      let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return nil }
      } else {
        all.append(tag)
        if !tag.hasSuffix("/"), name != "rect" ? !empty.contains(name) : true { open.append(name) }
      }
    }
    return open.isEmpty ? all : nil
  }

  static let hostile = [
    "<script>alert(1)</script>", "]]><!--", "\"><img src=x onerror=alert(1)>", "</title></style></svg><svg onload=x>",
    "' onmouseover='x", "\u{202e}gnp.exe", "&lt;b&gt; &amp;", "\u{0}\u{1}\u{1b}[31m\u{85}\u{9f}\u{fffe}",
    "[x](javascript:alert(1))", "![x](https://example.org/pixel.png)", "<https://example.org>", "`<b>`",
    "```\n</code></pre><script>\n```", "- <li>\n  - </ul>\n1. </ol>", "> > > > > > > > </blockquote>", "# </h5>",
    "**<b>** *</em>* ***</strong>***", "\r\n<a href=\"https://example.org\">\r", "{{x}} ${x} %s \\<b>",
    "<a\u{0}href=x>", "\u{2028}</p>", "**a *b** c*", "* * *\n***\n*", "[a](b", "[[a](b)](c)", "![", "`", "``` x",
  ]

  @Test(arguments: hostile, [Language.english, .french])
  func `hostile words do nothing, wherever they stand`(words: String, language: Language) throws {
    let everywhere = try Self.entry(words + "\n\n" + words + words, title: words, tags: ["<b>\"'&"], mood: 3)
    let html = Self.page(
      [everywhere, try Self.entry("calm", date: "2026-11-09T10:00:00+01:00", mood: 5)], language: language)
    let elements = try #require(Self.elements(html), "\(html)")
    let names = Set(elements.map { String($0.prefix { $0 != " " && $0 != "/" }) })
    let allowed: Set<String> = [
      "!doctype", "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p",
      "nav", "dl", "dt", "dd", "ul", "ol", "li", "a", "span", "section", "figure", "figcaption", "b", "svg", "desc",
      "g",
      "text", "path", "rect", "circle", "main", "article", "div", "time", "bdi", "i", "footer", "br", "hr", "pre",
      "code",
      "blockquote", "em", "strong",
    ]
    #expect(names.subtracting(allowed).isEmpty)
    for element in elements {
      #expect(!element.contains(" on") && !element.contains("src=") && !element.contains("javascript:"), "\(element)")
      if element.contains("href=") { #expect(element.contains("href=\"#"), "\(element)") }
    }
    #expect(html.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0a || $0 == 0x09 })
    #expect(!html.unicodeScalars.contains { (0x7f...0x9f).contains($0.value) })
  }

  @Test(arguments: [61, 62, 63, 64, 65, 66] as [UInt64])
  func `whatever is written, every element is closed`(seed: UInt64) throws {
    var random = Seeded(seed)
    let pieces =
      Self.hostile + [
        "- ", "  ", "\n", "\n\n", "**", "*", "_", "`", "1. ", "> ", "#", "[", "](", ")", "a ", "\\", "===", "---",
      ]
    for _ in 0..<150 {
      let text = (0..<Int.random(in: 0...25, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let html = String(decoding: MarkdownHTML.html(text), as: UTF8.self)
      #expect(Self.elements(html) != nil, "seed \(seed): \(text) gave \(html)")
    }
  }

  @Test func `a text that turns the direction of writing turns nothing but itself`() throws {
    let turned = "\u{202e}nruter"
    let text = "\(turned)\n\n- \(turned)\n\n# \(turned)\n\n> \(turned)\n\n```\n\(turned)\n```"
    let html = Self.page([try Self.entry(text, title: turned)])
    for start in [
      "<h4 dir=\"auto\">", "<p dir=\"auto\">", "<li dir=\"auto\">", "<h5 dir=\"auto\">",
      "<blockquote>\n<p dir=\"auto\">", "<pre dir=\"auto\"><code>",
    ] { #expect(html.contains(start + turned), "\(start)") }
    // And nowhere else, such as in the name of the page.
    #expect(html.unicodeScalars.count { $0 == "\u{202e}" } == 6)
  }

  @Test func `the page needs nothing but itself, and forbids the rest`() throws {
    let html = Self.page([try Self.entry("Rain.")])
    #expect(
      html.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">"
      ))
    for word in ["<script", "<link", "<img", "<iframe", "@import", "url(", "http://", "https://", "srcset"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("@media print") && html.contains("prefers-color-scheme: dark"))
    #expect(html.contains("<meta charset=\"utf-8\">") && html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
  }

  @Test func `entries stand under their days, in order, with all that is told of them`() throws {
    let html = Self.page(
      [
        try Self.entry("First.", date: "2026-01-01T23:00:00+01:00"),
        try Self.entry("On a journey west.", date: "2025-12-31T20:00:00-08:00", mood: 1, isPrivate: true),
        try Self.entry(
          "Rain *again*.", title: "Slow & calm", date: "2026-01-02T08:05:00+01:00", tags: ["home"], mood: 4,
          isStarred: true),
      ], language: .french)
    let parts = [
      "31 décembre 2025 – 2 janvier 2026", "3 entrées, 36 mots", "<dt>2025</dt>", "<a href=\"#m2025-12\">décembre</a>",
      "<a href=\"#m2026-01\">janvier</a> <span>2</span>", "Jours écrits en 2025", "L’humeur au fil du temps",
      "<h2 id=\"m2025-12-h\">Décembre 2025</h2>", "<section class=\"day\" id=\"d2025-12-31\">",
      "<h3>Mercredi 31 décembre</h3>", "20\u{a0}h\u{a0}00 UTC−8</time>", "●○○○○", "privé",
      "<h2 id=\"m2026-01-h\">Janvier 2026</h2>", "<h3>Jeudi 1er janvier</h3>", "First.", "<h3>Vendredi 2 janvier</h3>",
      "<h4 dir=\"auto\">Slow &amp; calm</h4>", "8\u{a0}h\u{a0}05", "Humeur 4 sur 5, bonne", "★",
      "<bdi class=\"tag\">#home</bdi>", "Rain <em>again</em>.", "Écrit par Intime le 3 novembre 2026.",
    ]
    var rest = html[...]
    for part in parts {
      let found = try #require(rest.range(of: part), "\(part) is not where it should be in \(rest.suffix(4000))")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `the drawings have titles, a square for each day, and links to the days that were written on`() throws {
    let entries = try (1...28).map {
      try Self.entry("x", date: "2024-02-\($0 < 10 ? "0" : "")\($0)T10:00:00Z", mood: 1 + $0 % 5)
    }
    let html = Self.page(entries)
    let elements = try #require(Self.elements(html))
    #expect(elements.count { $0.hasPrefix("rect") } == 28)
    #expect(elements.count { $0.hasPrefix("circle") } == 28)
    let empty = try #require(elements.first { $0.hasPrefix("path class=\"w0\"") })
    #expect(empty.count { $0 == "M" } == 366 - 28)
    #expect(html.contains("<a href=\"#d2024-02-29\">") == false && html.contains("<a href=\"#d2024-02-28\">"))
    #expect(html.contains("<title>28 February 2024: 1 entry</title>"))
    #expect(html.contains("<title id=\"calendar-2024\">Days written on in 2024</title>"))
    #expect(html.contains("aria-labelledby=\"moods-title moods-summary\""))
    #expect(html.contains("28 entries tell a mood; on average 3.0 of 5."))
  }

  @Test func `a journal without moods, of one day, of many centuries, or of nothing, is a page all the same`() throws {
    #expect(!Self.page([try Self.entry("x")]).contains("class=\"moods\""))
    let ages = Self.page(
      [
        try Self.entry("x", date: "0001-01-01T00:00:00Z", mood: 1),
        try Self.entry("x", date: "9999-12-31T23:59:59Z", mood: 5),
      ])
    #expect(Self.elements(ages) != nil && ages.contains("9999"))
    let nothing = Self.page([])
    #expect(Self.elements(nothing) != nil && nothing.contains("0 entries, 0 words"))
  }

  @Test func `a redacted page shows no more of a date than is true`() throws {
    let entry = try Self.entry("x", date: "2026-11-01T12:00:00Z", mood: 2)
    let days = Self.page([entry], dates: .days)
    #expect(!days.contains("12:00") && days.contains("Sunday 1 November") && days.contains("stand-ins"))
    let months = Self.page([entry], dates: .months)
    #expect(!months.contains("12:00") && !months.contains("1 November") && !months.contains("class=\"calendar\""))
    #expect(months.contains("<h2 id=\"m2026-11-h\">November 2026</h2>"))
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}

@Suite struct MarkdownHTMLTests {
  @Test(
    arguments: [
      ("Rain.", "<p dir=\"auto\">Rain.</p>\n"),
      ("Rain\n\nagain", "<p dir=\"auto\">Rain</p>\n<p dir=\"auto\">again</p>\n"),
      ("Les vagues,\nle vent", "<p dir=\"auto\">Les vagues,<br>\nle vent</p>\n"),
      (
        "a line that an editor broke because it had come to the end of the width\nthat it has",
        "<p dir=\"auto\">a line that an editor broke because it had come to the end of the width that it has</p>\n"
      ),
      ("# One\n### Three", "<h5 dir=\"auto\">One</h5>\n<h6 dir=\"auto\">Three</h6>\n"),
      ("One\n===\nTwo\n---", "<h5 dir=\"auto\">One</h5>\n<h5 dir=\"auto\">Two</h5>\n"), ("---", "<hr>\n"),
      ("#tag not a heading", "<p dir=\"auto\">#tag not a heading</p>\n"),
      (
        "- a\n- b\n  - c\n- [x] d",
        "<ul>\n<li dir=\"auto\">a</li>\n<li dir=\"auto\">b<ul>\n<li dir=\"auto\">c</li>\n</ul>\n</li>\n<li dir=\"auto\">☑ d</li>\n</ul>\n"
      ), ("3. c\n4. d", "<ol start=\"3\">\n<li dir=\"auto\">c</li>\n<li dir=\"auto\">d</li>\n</ol>\n"),
      ("2026. A year.", "<ol start=\"2026\">\n<li dir=\"auto\">A year.</li>\n</ol>\n"),
      ("> a\n> b", "<blockquote>\n<p dir=\"auto\">a<br>\nb</p>\n</blockquote>\n"),
      (
        "```swift\n<b> **x**\n```\nafter",
        "<pre dir=\"auto\"><code>&lt;b&gt; **x**\n</code></pre>\n<p dir=\"auto\">after</p>\n"
      ),
      (
        "*a* **b** ***c*** _d_ __e__",
        "<p dir=\"auto\"><em>a</em> <strong>b</strong> <strong><em>c</em></strong> <em>d</em> <strong>e</strong></p>\n"
      ),
      ("**a *b* c**", "<p dir=\"auto\"><strong>a <em>b</em> c</strong></p>\n"),
      ("5 * 3 * 2, snake_case_name, 2**3", "<p dir=\"auto\">5 * 3 * 2, snake_case_name, 2**3</p>\n"),
      ("*never closed", "<p dir=\"auto\">*never closed</p>\n"), ("\\*a\\* \\q", "<p dir=\"auto\">*a* \\q</p>\n"),
      ("`a*b*` ``c`d`` `e", "<p dir=\"auto\"><code>a*b*</code> <code>c`d</code> `e</p>\n"),
      (
        "[the *sea*](https://x.org/a_b_c)",
        "<p dir=\"auto\"><span class=\"link\">the <em>sea</em></span> <span class=\"address\" dir=\"ltr\">https://x.org/a_b_c</span></p>\n"
      ), ("*a*\u{7a8}*b*", "<p dir=\"auto\"><em>a</em>\u{7a8}<em>b</em></p>\n"), ("[x]", "<p dir=\"auto\">[x]</p>\n"),
      (
        "([Seine](https://x.org/Seine_(river)), [a](b(c) d) [e](f(g",
        "<p dir=\"auto\">(<span class=\"link\">Seine</span> <span class=\"address\" dir=\"ltr\">https://x.org/Seine_(river)</span>, <span class=\"link\">a</span> <span class=\"address\" dir=\"ltr\">b(c) d</span> [e](f(g</p>\n"
      ),
      ("a\r\nb\rc", "<p dir=\"auto\">a<br>\nb<br>\nc</p>\n"), ("", ""), ("\n \n", ""),
    ])
  func `what people write in journals is shown as they mean it`(text: String, html: String) {
    #expect(String(decoding: MarkdownHTML.html(text), as: UTF8.self) == html)
  }

  @Test(arguments: [
    "*", "[", "`", "[a](", "> ", "- ", "**a ", "_a_", "\\", "a\n", "``a`", "# ", "\u{202e}", "![", "* a\n ",
  ])
  func `a long hostile text is shown to its end`(piece: String) {
    let text = String(repeating: piece, count: 300_000 / piece.utf8.count) + "\n\nthe end"
    #expect(String(decoding: MarkdownHTML.html(text), as: UTF8.self).contains("the end"))
  }
}
