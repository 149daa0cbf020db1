/** Words that tell whether an event happened: by the verb, noun or adjective that governs it. General English. */
import type { Factuality } from '../../../model/index.ts';
import { inflect, pluralize } from './inflections.ts';

const verbs: Readonly<Partial<Record<Factuality, string>>> = {
  threatened: 'threaten vow warn swear',
  planned:
    'plan prepare intend seek want aim call urge demand ask order propose offer agree pledge promise consider expect schedule decide plot hope try attempt appeal need request press push organise organize set discuss weigh mull advocate recommend invite instruct allow authorize authorise approve require encourage force fear anticipate await announce prompt',
  negated: 'refuse fail decline prevent avert foil thwart avoid forbid abstain refrain hesitate stop preclude rule',
  denied: 'deny reject dispute',
  alleged: 'allege accuse suspect charge purport claim believe presume blame',
  ongoing: 'continue keep persist',
};

const nouns: Readonly<Partial<Record<Factuality, string>>> = {
  threatened: 'threat vow warning threats',
  planned:
    'plan call demand proposal preparation decision appeal offer order request intention effort bid attempt prospect possibility fear risk danger chance likelihood promise pledge readiness agreement vote talk right commitment deadline timetable timeline goal anticipation way bill motion need condition',
  negated: 'absence lack prevention refusal failure end halt',
  alleged: 'allegation accusation suspicion claim rumor rumour charge report',
  denied: 'denial',
};

const adjectives: Readonly<Partial<Record<Factuality, string>>> = {
  planned:
    'planned upcoming future possible potential likely imminent looming impending proposed prospective scheduled expected eventual ready willing due prepared set',
  alleged: 'alleged suspected purported reported claimed presumed apparent supposed',
  negated: 'foiled thwarted failed attempted averted abortive aborted unsuccessful unable unwilling',
  ongoing: 'ongoing continuing continued daily persistent raging',
  threatened: 'threatened',
};

function byForm(
  lists: Readonly<Partial<Record<Factuality, string>>>,
  forms: (word: string) => string[],
): Map<string, Factuality> {
  const map = new Map<string, Factuality>();
  for (const [factuality, words] of Object.entries(lists)) {
    for (const word of words.split(' '))
      for (const form of forms(word)) if (!map.has(form)) map.set(form, factuality as Factuality);
  }
  return map;
}

export const governingVerbs = byForm(verbs, (word) => inflect(word).map(([form]) => form));
export const governingNouns = byForm(nouns, (word) => [word, pluralize(word)]);
export const qualifyingAdjectives = byForm(adjectives, (word) => [word]);

/** Adverbs that say that somebody else says so. */
export const hedges: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'apparently',
]);
/** Words that open a condition. */
export const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'should', 'provided']);
