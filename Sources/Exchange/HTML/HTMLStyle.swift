/// How the page looks, on a screen and on paper.
enum HTMLStyle {
  static let sheet = """
    :root {
      --paper: #fdfbf7; --ink: #2a2723; --faint: #7a736a; --rule: #e4ded3; --accent: #8a4b2f; --wash: #f4efe6;
      --w0: #ece6db; --w1: #e3c9b4; --w2: #cf9f80; --w3: #b3714f; --w4: #8a4b2f;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #1b1a18; --ink: #e6e0d6; --faint: #9b9388; --rule: #37332e; --accent: #e0a582; --wash: #25231f;
        --w0: #2b2824; --w1: #4b382d; --w2: #7a5541; --w3: #b17c5e; --w4: #e0a582;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); scroll-behavior: smooth; }
    body {
      margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 42rem; hyphens: auto; overflow-wrap: break-word;
      font: 1.0625rem/1.65 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", Georgia, serif;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; hyphens: manual; }
    a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
    a:hover, a:focus-visible { text-decoration-color: var(--accent); }
    .cover { padding: 5rem 0 2.5rem; text-align: center; border-bottom: 1px solid var(--rule); }
    .cover h1 { margin: 0; font-size: 2.9rem; font-weight: 400; letter-spacing: .02em; }
    .cover .span { margin: .6rem 0 0; font-size: 1.15rem; font-style: italic; }
    .cover .counts, .cover .note { margin: .5rem 0 0; color: var(--faint); font-size: .9rem; }
    nav h2, .drawings h2 {
      margin: 2.5rem 0 .75rem; font-size: .8rem; font-weight: 600; letter-spacing: .12em; text-transform: uppercase;
      color: var(--faint);
    }
    nav dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem 1.5rem; margin: 0; }
    nav dt { color: var(--accent); font-variant-numeric: oldstyle-nums; }
    nav dd { margin: 0; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0; padding: 0; list-style: none; }
    nav span { color: var(--faint); font-size: .8rem; }
    figure { margin: 1rem 0 1.75rem; }
    figcaption { font-size: .9rem; color: var(--faint); margin-bottom: .35rem; }
    figcaption b { color: var(--ink); font-weight: 600; margin-right: .4rem; }
    svg { display: block; width: 100%; height: auto; }
    svg text { font: 9px system-ui, sans-serif; fill: var(--faint); }
    .w0 { fill: var(--w0); } .w1 { fill: var(--w1); } .w2 { fill: var(--w2); } .w3 { fill: var(--w3); } .w4 { fill: var(--w4); }
    .calendar a:hover rect, .calendar a:focus-visible rect { stroke: var(--ink); stroke-width: 1.5; outline: none; }
    .moods .grid { stroke: var(--rule); fill: none; }
    .moods text { font-size: 12px; }
    .moods circle { fill: var(--accent); fill-opacity: .28; }
    .moods .line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
    details { margin-top: .5rem; font-size: .85rem; color: var(--faint); }
    table { border-collapse: collapse; margin-top: .4rem; }
    th, td { text-align: left; font-weight: 400; padding: .1rem 1.2rem .1rem 0; font-variant-numeric: tabular-nums; }
    .month > h2 {
      margin: 4rem 0 1.5rem; padding-bottom: .5rem; font-size: 1.7rem; font-weight: 400; border-bottom: 1px solid var(--rule);
    }
    .day > h3 { margin: 2.5rem 0 .75rem; font-size: 1.05rem; color: var(--accent); }
    .day:target > h3 { text-decoration: underline; text-underline-offset: .3em; }
    article { margin: 0 0 2.25rem; }
    article h4 { margin: 0 0 .1rem; font-size: 1.25rem; }
    article h5 { margin: 1.2em 0 .3em; font-size: 1.08em; }
    article h6 { margin: 1.2em 0 .3em; font-size: 1em; font-style: italic; }
    .facts { margin: 0 0 .5rem; color: var(--faint); font-size: .85rem; font-variant-numeric: tabular-nums; hyphens: manual; }
    .facts i { font-style: normal; padding: 0 .15em; }
    .facts .star { color: var(--accent); }
    .facts .mood { letter-spacing: .12em; white-space: nowrap; }
    .facts .private { font-variant: small-caps; }
    .facts .tag { unicode-bidi: isolate; margin-right: .25em; }
    .text p { margin: 0 0 .85em; }
    .text ul, .text ol { margin: 0 0 .85em; padding-inline-start: 1.5em; }
    .text li ul, .text li ol { margin-bottom: 0; }
    .text blockquote { margin: 0 0 .85em; padding-inline-start: 1em; border-inline-start: 3px solid var(--rule); color: var(--faint); }
    .text pre { overflow-x: auto; padding: .75em 1em; background: var(--wash); border-radius: 4px; hyphens: manual; }
    .text code { font: .85em/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
    .text hr { width: 4rem; margin: 1.5em auto; border: 0; border-top: 1px solid var(--rule); }
    .text .address { color: var(--faint); font-size: .85em; overflow-wrap: anywhere; }
    .text .address::before { content: "⟨"; } .text .address::after { content: "⟩"; }
    .text .link { text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: .2em; }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--faint); font-size: .85rem; text-align: center; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    @page { size: auto; margin: 22mm 24mm 24mm; @bottom-center { content: counter(page); font: 9pt Georgia, serif; color: #7a736a; } }
    @page :first { @bottom-center { content: none; } }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --faint: #5c564e; --rule: #cfc8bc; --accent: #6e3a23; --wash: #f6f3ee;
        --w0: #efebe4; --w1: #e3c9b4; --w2: #cf9f80; --w3: #b3714f; --w4: #8a4b2f;
      }
      html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.5; }
      .cover { padding: 12mm 0 8mm; }
      main { break-before: page; }
      a { text-decoration: none; }
      details { display: none; }
      h1, h2, h3, h4, h5, h6, article > header { break-after: avoid; break-inside: avoid; }
      figure, blockquote, li { break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
      .text pre { white-space: pre-wrap; }
      .month > h2 { margin-top: 2.5rem; }
    }
    """
}
