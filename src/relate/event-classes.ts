/** Event classes: PLOVER types between which writers of the same happening differ. */
import type { EventType, Factuality } from '../model/index.ts';

const classes: Readonly<Record<EventType, string>> = {
  AGREE: 'talk',
  CONSULT: 'talk',
  SUPPORT: 'talk',
  CONCEDE: 'yield',
  RETREAT: 'yield',
  COOPERATE: 'help',
  AID: 'help',
  REQUEST: 'demand',
  ACCUSE: 'blame',
  REJECT: 'blame',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'force',
  COERCE: 'force',
  ASSAULT: 'fight',
};

export function eventClassOf(type: EventType): string {
  return classes[type];
}

/** What is said to have come about (even where that is denied) is another event than what is only ahead. */
export function isAhead(factuality: Factuality): boolean {
  return factuality === 'planned' || factuality === 'threatened' || factuality === 'conditional';
}

const lasting = new Set([
  'war',
  'conflict',
  'fight',
  'violenc',
  'offensiv',
  'hostiliti',
  'hostilit',
  'campaign',
  'insurgenc',
  'sieg',
]);

/** True for what goes on for months under one name: a war is the same war wherever it is spoken of. */
export function isLasting(trigger: string): boolean {
  return lasting.has(trigger);
}

const spoken = new Set(['talk', 'demand', 'blame', 'threat']);

/** True for what consists in saying something: it is reported within days, so the day of the report tells its time. */
export function isSpoken(type: EventType): boolean {
  return spoken.has(classes[type]);
}
