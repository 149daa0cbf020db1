/** The look of a brief's page: readable at any width, in light and in dark, on paper too. */
export const pageStyle = `
:root { --ink: #1c1d1f; --soft: #5d6168; --line: #d9dbdf; --ground: #fdfdfc; --card: #ffffff; --link: #1557b0; --mark: #fff1b8; --hit: #ffd54d; --warm: #b3471b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e8ea; --soft: #a2a7af; --line: #383c42; --ground: #16181b; --card: #1d2024; --link: #8ab8ff; --mark: #4a4216; --hit: #7d6a10; --warm: #ff9d6e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 48rem; color: var(--ink); background: var(--ground); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; line-height: 1.3; margin-top: 2.2rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; color: var(--soft); }
.story { border-top: 1px solid var(--line); } .count, .word, .where { color: var(--soft); } .word { font-size: .9rem; }
ul, ol { padding-left: 1.25rem; } li { margin: .35rem 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; } sup { line-height: 0; margin-left: .15em; } sup a { padding: 0 .1em; }
.frame { overflow-x: auto; margin: 1rem 0; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.picture { display: block; width: 100%; min-width: 34rem; height: auto; }
.picture text { font: 12px system-ui, sans-serif; fill: var(--ink); } .picture .day { fill: var(--soft); } .picture .lane { stroke: var(--line); } .picture circle { fill: var(--link); stroke: var(--card); stroke-width: 2; }
.picture .arrow { fill: none; stroke: var(--soft); stroke-width: 1.5; } .picture .arrow.rewrite { stroke: var(--warm); stroke-dasharray: 5 3; } .picture .arrow.same-interview { stroke-dasharray: 2 3; } .picture .tip { fill: var(--soft); }
.notes { font-size: .9rem; } .notes li:target { background: var(--mark); }
details { border: 1px solid var(--line); border-radius: 6px; background: var(--card); padding: .6rem .9rem; margin: .8rem 0; } summary { font-weight: 600; cursor: pointer; } summary .where { font-weight: 400; font-size: .9rem; }
.boilerplate { color: var(--soft); font-size: .85rem; } .caption { font-style: italic; } .byline, .dateline { color: var(--soft); }
mark { background: var(--mark); color: inherit; border-radius: 2px; } .anchor { scroll-margin-top: 4rem; } .anchor:target + mark { background: var(--hit); }
@media (max-width: 30rem) { body { padding: 1rem .8rem 3rem; } h1 { font-size: 1.35rem; } }
@media print { body { max-width: none; } details { break-inside: avoid; } }
`;
