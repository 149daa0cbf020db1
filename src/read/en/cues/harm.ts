/** Verbs for what one does to an enemy: said of oneself and on a condition, they make a threat of plain words. */
export const harms: ReadonlySet<string> = new Set(
  `strike struck attack attacked hit burn burned burnt bomb bombed shell shelled kill killed destroy destroyed target targeted
  retaliate avenge punish punished seize seized storm stormed shoot shot fight block blocked cut crush crushed sink sunk raze razed
  invade invaded expel expelled execute executed flatten flattened`.split(/\s+/),
);

/** What may be cut, fought or blocked without harm to anybody. */
export const harmless: ReadonlySet<string> = new Set(
  `tax taxes taxation spending cost costs price prices rate rates inflation crime corruption poverty hunger disease emissions waste
  deficit debt budget hours ads spam discrimination change bill ribbon deal target targets`.split(/\s+/),
);
