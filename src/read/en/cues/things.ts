/** What does not speak: weather, buildings, states of things. "The storm threatened to …", "the situation calls for …". */
export const things: ReadonlySet<string> = new Set(
  `storm hurricane cyclone typhoon flood rain snow wind drought fire wildfire wave tide river lake sea earthquake volcano eruption
  avalanche landslide winter summer weather climate bridge dam wall tower building roof house mill road tunnel situation crisis
  moment circumstance condition conflict war violence unrest inflation recession economy shortage famine disease virus epidemic
  pandemic outbreak debt deficit dispute scandal delay tension event development occasion problem task job challenge`.split(
    /\s+/,
  ),
);

/** Cue verbs of speakers that things take too, in another meaning. */
export const figurative: ReadonlySet<string> = new Set(['threaten', 'call', 'demand', 'promise', 'invite']);
