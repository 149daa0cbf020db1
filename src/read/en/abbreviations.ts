/** English abbreviations that are written with a stop, in lower case and without it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never the last word of a sentence: a name, a number or another word must follow. */
export const leadingAbbreviations: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof rev fr sr hon gov sen rep amb pres min sec supt insp det
  gen maj col capt cpt lt sgt cpl cmdr cdr adm brig pvt pfc spc ssgt msgt ens wo cmd
  st mt ft del vs v ed eds approx est ca cf e.g i.e viz messrs mme mlle
`);

/** Followed by a number, or else whole words: "No. 7", but "No. It was not." */
export const numberAbbreviations: ReadonlySet<string> = words('no nos fig eq vol pp art sec');

/** Months and days: before a number they go on; before another word they may end a sentence. */
export const calendarAbbreviations: ReadonlySet<string> = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** May stand inside a sentence or end it: the next word decides. */
export const trailingAbbreviations: ReadonlySet<string> = words(`
  inc corp co ltd llc plc bros jr esq etc al dept dist univ assn govt gov't ave blvd rd sq
  a.m p.m u.s u.k u.n e.u u.s.a d.c u.a.e b.c a.d ph.d m.d b.a m.a j.d n.y l.a
`);

/** Words that begin sentences and hardly ever go on after an abbreviation when written with a capital. */
export const sentenceOpeners: ReadonlySet<string> = words(`
  the a an this that these those he she it they we i you his her its their our my your there here what when where while
  who why how which in on at by for from with after before since until during despite although though because if as but and
  or nor so yet however meanwhile moreover also still then now today yesterday both some many most several all another
  each no not only even last later earlier under among between against about over more less one two three four five
  according asked following speaking
`);
