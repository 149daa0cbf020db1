/** Plain words for codes: what people read in briefs and tables. The codes themselves stand in every `--json`. */
import type {
  Account,
  Contradiction,
  Corroboration,
  Derivation,
  Event,
  EventType,
  Factuality,
  RecordStatement,
  Stance,
} from '../model/index.ts';
import { conjugate } from './agreement.ts';
import type { AnswerKind } from './threats.ts';
import type { WordingChange } from './wordings/compare.ts';

/** A short noun for each PLOVER type, in our own words. */
const typeWords: Readonly<Record<EventType, string>> = {
  AGREE: 'agreement or promise',
  CONSULT: 'meeting or talks',
  SUPPORT: 'support or praise',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'withdrawal, release or truce',
  REQUEST: 'demand or appeal',
  ACCUSE: 'accusation or condemnation',
  REJECT: 'refusal',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'arrest or coercion',
  ASSAULT: 'attack',
};

/** "attack (drone)" for ASSAULT with mode `drone`. */
export function nameType(type: EventType, mode: string | null): string {
  return mode ? `${typeWords[type]} (${mode.replaceAll('-', ' ')})` : typeWords[type];
}

/** How sure the telling is, in words that fit after "told as". */
const factualityWords: Readonly<Record<Factuality, string>> = {
  happened: 'having happened',
  ongoing: 'going on',
  planned: 'planned',
  threatened: 'threatened',
  conditional: 'conditional',
  denied: 'denied',
  alleged: 'alleged',
  negated: 'not having happened',
};

export function nameFactuality(factuality: Factuality): string {
  return factualityWords[factuality];
}

/** ", more than once" where all of `accounts` tell of many deeds; else nothing. */
export function nameAspect(accounts: readonly Pick<Account, 'aspect'>[]): string {
  return accounts.every(({ aspect }) => aspect === 'repeated') ? ', more than once' : '';
}

const stanceVerbs: Readonly<Record<Stance, string>> = {
  claim: 'claim',
  report: 'say',
  acknowledge: 'acknowledge',
  deny: 'deny',
  accuse: 'accuse',
  condemn: 'condemn',
  praise: 'praise',
  justify: 'justify',
  demand: 'demand',
  request: 'ask',
  vow: 'vow',
  threaten: 'threaten',
  warn: 'warn',
  other: 'say',
};

/** "denies", "does not deny", of several "deny": what the speaker does by saying it, or is told not to have done. */
export function nameSaying(
  { stance, polarity }: Pick<RecordStatement, 'stance' | 'polarity'>,
  plural: boolean,
): string {
  const verb = stanceVerbs[stance];
  return polarity === 'negative' ? `${conjugate('do', plural)} not ${verb}` : conjugate(verb, plural);
}

const answerWords: Readonly<Record<AnswerKind, string>> = {
  deed: 'a deed',
  'step-back': 'a step back',
  'not-done': 'told as not having happened',
};

/** "a step back": what a later account or statement tells, beside a threat. */
export function nameAnswer(kind: AnswerKind): string {
  return answerWords[kind];
}

const wordingChanges: Readonly<Record<WordingChange, string>> = {
  cut: 'cut',
  longer: 'with more words',
  altered: 'in other words',
  negation: 'a negation lost or added',
  'into-quotes': 'put into quotation marks',
  'out-of-quotes': 'taken out of quotation marks',
  'other-cue': 'with another cue',
  'other-speaker': 'given to another speaker',
};

export function nameWordingChange(change: WordingChange): string {
  return wordingChanges[change];
}

const derivationWords: Readonly<Record<Derivation['kind'], string>> = {
  copy: 'a copy of',
  reprint: 'a reprint of',
  rewrite: 'a rewrite of',
  'same-interview': 'another telling of the same interview as',
  quotes: 'a text that quotes',
};

export function nameDerivation(kind: Derivation['kind']): string {
  return derivationWords[kind];
}

const contradictionWords: Readonly<Record<Contradiction['kind'], string>> = {
  conflict: 'cannot both hold',
  later: 'a later figure',
  coarser: 'one says less exactly',
  scope: 'counts of different scope',
};

export function nameContradiction(kind: Contradiction['kind']): string {
  return contradictionWords[kind];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Never a bare count: "5 articles, 4 outlets, 2 independent origins". */
/** "attack in Dorvan, 2025-03-04": enough to tell an event from the others of its story. */
export function nameEvent({ type, mode, place, time }: Event): string {
  return [`${nameType(type, mode)}${place ? ` in ${place.name}` : ''}`, ...(time ? [time.value] : [])].join(', ');
}

export function nameCorroboration(corroboration: Corroboration): string {
  const { articles, outlets, origins, opposedParties } = corroboration;
  const parts = [plural(articles, 'article'), plural(outlets, 'outlet'), plural(origins, 'independent origin')];
  return parts.join(', ') + (opposedParties ? '; told by opposed parties' : '');
}

/** "at least 4", "4", "4 to 6". */
export function nameToll(toll: { readonly min: number; readonly max: number | null }): string {
  if (toll.max === null) return `at least ${toll.min}`;
  return toll.max === toll.min ? String(toll.min) : `${toll.min} to ${toll.max}`;
}
