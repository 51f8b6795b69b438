/// The one style sheet: screens wide and narrow, light and dark, and A4 paper.
enum StyleSheet {
  static let text: StaticString = """
    :root { color-scheme: light dark; --ink: #1c1f24; --soft: #5b6470; --line: #d9dde3; --page: #fff; --band: #f5f7f9;
      --accent: #1f5f8b; --warn: #8a4b00; --notice: #fff6e0; --shade: #1c1f2440;
      --done: #e5f3e8; --heat1: #f2f7fb; --heat2: #dcebf6; --heat3: #c2dcef; --heat4: #a4cbe6; --heat5: #83b8db; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a2acb8; --line: #3a414b; --page: #16191d;
      --band: #1f242a; --accent: #6db3e3; --warn: #f0b260; --notice: #33290f; --shade: #00000099;
      --done: #14301c; --heat1: #1b232b; --heat2: #1b303f; --heat3: #1b3d54; --heat4: #1b4a69; --heat5: #1b577f; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", Arial, sans-serif; }
    main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
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
    .scroll { overflow-x: auto; margin: .5rem 0 1rem;
      background: linear-gradient(to right, var(--page) 30%, transparent) 0 0 / 2.5rem 100% no-repeat local,
        linear-gradient(to left, var(--page) 30%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
        linear-gradient(to right, var(--shade), transparent) 0 0 / .9rem 100% no-repeat scroll,
        linear-gradient(to left, var(--shade), transparent) 100% 0 / .9rem 100% no-repeat scroll; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .25rem;
      max-width: calc(100vw - 2rem); overflow-wrap: anywhere; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
    th { font-weight: 600; color: var(--soft); }
    th, .nowrap { white-space: nowrap; }
    th.number.wrap { white-space: normal; min-width: 5rem; max-width: 9rem; vertical-align: bottom; }
    tbody th, tfoot th { font-weight: 400; color: inherit; white-space: normal; overflow-wrap: anywhere; }
    tfoot th { font-weight: 600; border-top: 2px solid var(--line); }
    th.name { min-width: 9rem; }
    td.text { min-width: 6rem; }
    td.long { min-width: 14rem; }
    td.number + td:not(.number), th.number + th:not(.number), td.number + th { padding-left: .9rem; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    tfoot td { font-weight: 600; border-top: 2px solid var(--line); }
    .name { min-width: 9rem; }
    .title { font-weight: 600; }
    .award { display: inline-block; border: 1px solid var(--accent); color: var(--accent); border-radius: 3px;
      padding: 0 .35rem; font-size: .8rem; margin: 0 .2rem .2rem 0; white-space: nowrap; }
    .code { font: .8rem ui-monospace, Consolas, monospace; color: var(--soft); white-space: nowrap; }
    .final { background: var(--done); border-left-color: var(--accent); }
    .heat td { padding-left: .6rem; border: 1px solid var(--page); }
    .heat1 { background: var(--heat1); } .heat2 { background: var(--heat2); } .heat3 { background: var(--heat3); }
    .heat4 { background: var(--heat4); } .heat5 { background: var(--heat5); }
    details { border-bottom: 1px solid var(--line); padding: .35rem 0; }
    summary { cursor: pointer; overflow-wrap: anywhere; }
    .unfolded { padding: .25rem 0 .5rem 1rem; }
    .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .5rem 1.5rem; margin: .5rem 0; }
    .facts dt { color: var(--soft); font-size: .85rem; }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .reasons { margin: 0; padding-left: 1.1rem; }
    svg.bar { width: 100%; min-width: 3.5rem; height: .6rem; display: block; margin-top: .45rem; }
    svg.chart { width: 100%; max-width: 40rem; height: auto; display: block; }
    svg .value { fill: var(--accent); }
    svg .track { fill: var(--band); }
    svg .axis { stroke: var(--soft); stroke-width: 1; }
    svg text { fill: var(--soft); font: 11px system-ui, Arial, sans-serif; }
    svg .count, svg .tick { text-anchor: middle; }
    svg .end { text-anchor: end; }
    svg .count, svg .label { fill: var(--ink); }
    svg .strong { fill: var(--accent); font-weight: 700; }
    svg .grid { stroke: var(--line); stroke-width: 1; }
    svg .box { fill: var(--heat3); stroke: var(--soft); stroke-width: 1; }
    svg .median { stroke: var(--ink); stroke-width: 2; }
    svg .lead { stroke: var(--line); stroke-width: 1; }
    svg .dot { fill: var(--soft); }
    svg .line, svg .focus { fill: none; stroke: var(--soft); stroke-width: 1.3; }
    svg .focus { stroke: var(--accent); stroke-width: 3; }
    svg .dash1 { stroke-dasharray: 6 3; } svg .dash2 { stroke-dasharray: 2 3; } svg .dash3 { stroke-dasharray: 8 3 2 3; }
    footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
    @media (max-width: 40rem) { h1 { font-size: 1.4rem; } table { font-size: .85rem; } .figures dd { font-size: 1.2rem; }
      thead th { white-space: normal; vertical-align: bottom; } th, td { padding-right: .4rem; } }
    @media print {
      :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --band: #eee; --accent: #1f5f8b;
        --warn: #8a4b00; --notice: #fff; --done: #fff; --heat1: #f2f7fb; --heat2: #dcebf6; --heat3: #c2dcef; --heat4: #a4cbe6;
        --heat5: #83b8db; }
      @page { size: A4; margin: 16mm 14mm; }
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      nav { display: none; }
      h2, h3, caption, thead { break-after: avoid; }
      tr, svg, .notice { break-inside: avoid; }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      .scroll { overflow: visible; background: none; }
      svg, .award, .heat td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
