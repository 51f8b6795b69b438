/// The one style sheet: screens wide and narrow, light and dark, and A4 paper.
enum StyleSheet {
  static let text: StaticString = """
    :root { color-scheme: light dark; --ink: #1c1f24; --soft: #5b6470; --line: #d9dde3; --page: #fff; --band: #f5f7f9;
      --accent: #1f5f8b; --warn: #8a4b00; --notice: #fff6e0; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a2acb8; --line: #3a414b; --page: #16191d;
      --band: #1f242a; --accent: #6db3e3; --warn: #f0b260; --notice: #33290f; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", Arial, sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 2px solid var(--line); }
    h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
    p { margin: .25rem 0 .75rem; max-width: 46rem; }
    a { color: var(--accent); }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin: .5rem 0 0; }
    .lead, .small { color: var(--soft); }
    .small { font-size: .85rem; }
    .notice { background: var(--notice); border-left: 4px solid var(--warn); padding: .6rem .8rem; max-width: none; }
    .figures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1rem 0; padding: 0; }
    .figures div { display: flex; flex-direction: column-reverse; }
    .figures dt { color: var(--soft); font-size: .85rem; }
    .figures dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
    .scroll { overflow-x: auto; margin: .5rem 0 1rem; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .25rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
    th { font-weight: 600; color: var(--soft); }
    th, .nowrap { white-space: nowrap; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    tfoot td { font-weight: 600; border-top: 2px solid var(--line); }
    .name { min-width: 9rem; }
    .title { font-weight: 600; }
    .award { display: inline-block; border: 1px solid var(--accent); color: var(--accent); border-radius: 3px;
      padding: 0 .35rem; font-size: .8rem; margin: 0 .2rem .2rem 0; white-space: nowrap; }
    .code { font: .8rem ui-monospace, Consolas, monospace; color: var(--soft); white-space: nowrap; }
    .reasons { margin: 0; padding-left: 1.1rem; }
    svg.bar { width: 100%; min-width: 3.5rem; height: .6rem; display: block; margin-top: .45rem; }
    svg.chart { width: 100%; max-width: 40rem; height: auto; display: block; }
    svg .value { fill: var(--accent); }
    svg .track { fill: var(--band); }
    svg .axis { stroke: var(--soft); stroke-width: 1; }
    svg text { fill: var(--soft); font: 11px system-ui, Arial, sans-serif; }
    svg .count, svg .tick { text-anchor: middle; }
    svg .count { fill: var(--ink); }
    footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
    @media (max-width: 40rem) { h1 { font-size: 1.4rem; } table { font-size: .85rem; } .figures dd { font-size: 1.2rem; } }
    @media print {
      :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --band: #eee; --accent: #1f5f8b;
        --warn: #8a4b00; --notice: #fff; }
      @page { size: A4; margin: 16mm 14mm; }
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      nav { display: none; }
      h2 { break-after: avoid; }
      tr, svg, .notice { break-inside: avoid; }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      .scroll { overflow: visible; }
      svg, .award { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
