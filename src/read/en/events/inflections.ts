/** English verb forms: from a dictionary form to every form that a text may hold. */

/** `base` is also the present plural; `past` also stands for the participle where the two are spelled alike. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Past and participle of the irregular verbs that the trigger lists use. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  beat: ['beat', 'beaten'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  burn: ['burned', 'burnt'],
  burst: ['burst', 'burst'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  forbid: ['forbade', 'forbidden'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hang: ['hanged', 'hanged'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  retake: ['retook', 'retaken'],
  overtake: ['overtook', 'overtaken'],
  tell: ['told', 'told'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
};

/** One-syllable endings that double their consonant, and the longer verbs that do. */
const doubling =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|abet|abhor|commit|compel|concur|deter|expel|infer|permit|rebut|rebel|admit|regret|submit|kidnap|transfer|propel|prefer|repel|quell?|patrol|equip|wiretap)$/;
/** Short verbs that look as if they doubled but do not. */
const single: ReadonlySet<string> = new Set([
  'visit',
  'target',
  'enter',
  'offer',
  'order',
  'honor',
  'row',
  'fix',
  'tax',
]);
/** British spelling doubles the l. */
const doublesL = /(?:cancel|shell|expel|compel|patrol|signal|quell|propel|repel|rebel|control)$/;

/** All forms of `verb` with what each is. A form may stand twice (`hit`: base and past). */
export function inflect(verb: string): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [[verb, 'base']];
  forms.push([thirdPerson(verb), 's']);
  const odd = irregular[verb];
  for (const stem of stems(verb)) {
    const mute = stem.endsWith('e') && !/(?:ee|oe|ye)$/.test(stem) ? stem.slice(0, -1) : stem;
    forms.push([stem.endsWith('ie') ? `${stem.slice(0, -2)}ying` : `${mute}ing`, 'ing']);
    if (odd) continue;
    const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
    forms.push([past, 'past']);
  }
  if (odd) forms.push([odd[0], 'past'], [odd[1], odd[0] === odd[1] ? 'past' : 'participle']);
  return forms;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** The stems that endings are put on: `stab` → `stabb`, `cancel` → `cancel`, `cancell`. */
function stems(verb: string): string[] {
  const last = verb.at(-1) ?? '';
  if (doublesL.test(verb) && last === 'l' && !verb.endsWith('ll')) return [verb, `${verb}l`];
  if (doubling.test(verb) && !single.has(verb) && !/[aeiou]{2}[^aeiou]$/.test(verb)) return [`${verb}${last}`];
  return [verb];
}

/** Singular and plural of an event noun. */
export function pluralize(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}
