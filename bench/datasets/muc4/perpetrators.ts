/** Perpetrators: the bodies and persons that an incident is laid to, and how surely. */
import { cut, type Entity, type Mention, type Reading, type Statement } from '../../../src/model/index.ts';
import type { Incident } from './incidents.ts';
import { authorities, combatants, military, type Party, tidy } from './parties.ts';

interface Body {
  readonly words: string;
  /** The other names that the report has for it. */
  readonly names: readonly string[];
  readonly confidence: string;
  /** How it is known: by a stance, as the actor or behind it, or as the report's main group. */
  readonly why: 'stance' | 'actor' | 'behind' | 'force' | 'main';
}

export interface Perpetrators {
  readonly bodies: readonly Body[];
  readonly persons: readonly string[];
}

type Why = Body['why'];

const fact = 'REPORTED AS FACT';

/** Bodies with how surely they did it, and persons. */
export function findPerpetrators(reading: Reading, incident: Incident): Perpetrators {
  const entityOf = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const alleged = incident.accounts.every(({ factuality }) => factuality === 'alleged');
  const found = new Bodies(alleged ? 'POSSIBLE' : fact);
  const persons = new Set<string>();
  for (const { stance, by, on, start, end } of stancesOf(reading, incident)) {
    const entity = entityOf.get((stance === 'claims' ? by : on) ?? '');
    if (stance === 'blames' && on === null) {
      const force = forceIn.exec(reading.article.text.slice(start, end + 80))?.[0];
      if (force) found.add(force, 'stance', accused(reading, entityOf.get(by ?? '')));
    }
    if (!entity) continue;
    const words = entity.name.toUpperCase();
    if (entity.type === 'person') persons.add(words);
    else if (isNamed(reading, entity, words))
      found.add(
        words,
        'stance',
        stance === 'claims' ? 'CLAIMED OR ADMITTED' : accused(reading, entityOf.get(by ?? '')),
      );
  }
  for (const actor of incident.actors) {
    const body = bodyBehind(reading, actor);
    const named = actor.kind === 'body' && isNamed(reading, actor.entity, actor.words);
    if (named) found.add(actor.words, 'actor');
    else {
      persons.add(actor.words);
      if (body) found.add(body, 'behind');
    }
  }
  if (persons.size === 0 && found.size === 0) for (const words of suspectsNear(reading, incident)) persons.add(words);
  for (const words of persons)
    if (forces.test(words)) {
      persons.delete(words);
      found.add(words, 'force');
    }
  const soldiers = [...persons].some((words) => military.test(words));
  const army = soldiers && found.size === 0 ? stateForce(reading) : null;
  if (army) found.add(army, 'force');
  const group = found.size === 0 ? mainGroup(reading, incident) : null;
  const fighters = [...persons].some((words) => combatants.test(words));
  // A group that is only named near a deed that nobody claimed may have done it.
  const open = reading.accounts.some(({ responsibility }) =>
    responsibility.some(({ stance }) => stance === 'unclaimed'),
  );
  if (group && (fighters || persons.size === 0)) found.add(group, 'main', open ? 'POSSIBLE' : undefined);
  const bodies = found
    .list(tellers(reading, incident))
    .map((body): Body => ({ ...body, names: namesOf(reading, body.words) }));
  return { bodies, persons: [...persons] };
}

/** The further names of the entity that `words` name. */
function namesOf({ entities }: Reading, words: string): string[] {
  const entity = entities.find(({ name, aliases }) => [name, ...aliases].some((each) => each.toUpperCase() === words));
  const all = entity ? [entity.name, ...entity.aliases] : [];
  return [...new Set(all.map((name) => name.toUpperCase()))].filter((name) => name !== words);
}

type Stance = Reading['accounts'][number]['responsibility'][number];

/** The claims and blames of the incident; where it has none, whoever claims or is blamed at all in the report is meant. */
function stancesOf(reading: Reading, incident: Incident): Stance[] {
  const culprits = ({ responsibility }: Reading['accounts'][number]): Stance[] =>
    responsibility.filter(({ stance }) => stance === 'claims' || stance === 'blames');
  const own = incident.accounts.flatMap(culprits);
  return own.length > 0 ? own : reading.accounts.flatMap(culprits);
}

/** Bodies by their words, the first of each kept; one name that holds another is the same. */
class Bodies {
  readonly #found = new Map<string, Omit<Body, 'names'>>();
  readonly #usual: string;

  constructor(usual: string) {
    this.#usual = usual;
  }

  get size(): number {
    return this.#found.size;
  }

  add(named: string, why: Why, confidence = this.#usual): void {
    const words = bareBody(named);
    const known = [...this.#found.keys()].find((other) => other.includes(words) || words.includes(other));
    if (known === undefined) this.#found.set(words, { words, confidence, why });
    else if (confidence === 'CLAIMED OR ADMITTED') this.#found.set(known, { words: known, confidence, why });
  }

  list(told: (body: string) => string | null): Omit<Body, 'names'>[] {
    return [...this.#found.values()].map((body) =>
      body.confidence === fact ? { ...body, confidence: told(body.words) ?? fact } : body,
    );
  }
}

/** How sure an accusation is taken to be, by who makes it. */
function accused(reading: Reading, by: Entity | undefined): string {
  return by && isOfficial(reading, by) ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : 'SUSPECTED OR ACCUSED';
}

function isOfficial({ article, mentions }: Reading, { id, type, name }: Entity): boolean {
  return (
    /^(?:government_body|military_unit|state)$/.test(type) ||
    authorities.test(name.toUpperCase()) ||
    mentions.some(
      ({ entity, start, end }) =>
        entity === id &&
        authorities.test(
          article.text
            .slice(Math.max(0, start - 40), end)
            .split(/[.,;]/)
            .at(-1) ?? '',
        ),
    )
  );
}

/** What follows from who tells all of it: the doers themselves, or the authorities of others. */
function tellers(reading: Reading, { accounts }: Incident): (body: string) => string | null {
  const entityOf = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const sourceOf = ({ source }: Statement): string =>
    source
      ? `${tidy(cut(reading.article.text, source))} ${entityOf.get(source.entity ?? '')?.name.toUpperCase() ?? ''}`
      : '';
  const sources = accounts.map(({ assertedBy }) => {
    const statement = reading.statements.find(({ id }) => id === assertedBy);
    return statement?.source ? sourceOf(statement) : null;
  });
  return (body) => {
    if (sources.some((source) => source?.includes(body))) return 'CLAIMED OR ADMITTED';
    const official = sources.every((source) => source !== null && authorities.test(source));
    return official && !military.test(body) ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : null;
  };
}

/** A body has a name of its own, or is a force of the state; "urban commandos" and "armed men" are persons. */
function isNamed({ mentions }: Reading, entity: Entity | null, words: string): boolean {
  return (
    forces.test(words) ||
    collectives.test(words) ||
    (entity !== null &&
      !/^(?:place|facility|weapon|person)$/.test(entity.type) &&
      mentions.some((mention) => mention.entity === entity.id && mention.kind === 'name'))
  );
}

/** What the press calls bodies without a name. */
const collectives = /\b(?:DEATH SQUADS?|MAFIAS?|CARTELS)$/;

/** State forces as such, which are bodies rather than persons. */
const forces =
  /^(?:THE )?(?:\w+ )?(?:ARMED FORCES|ARMY|AIR FORCE|NATIONAL GUARD|NATIONAL POLICE|TREASURY POLICE|GOVERNMENT|MILITARY)$/;
/** The state force that the report names most often. */
function stateForce({ article }: Reading): string | null {
  const counts = Map.groupBy(
    article.text.matchAll(/\b(?:ARMED FORCES|ARMY|NATIONAL GUARD|NATIONAL POLICE)\b/g),
    ([words]) => words,
  );
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

/** A body's name without what the report calls it and its people: "PRO-CUBAN", "REBELS". */
const bareBody = (words: string): string =>
  words
    .replace(/^(?:(?:THE|PRO-[\w-]+|EXTREME|LEFTIST|RIGHTIST|\w+ITE|OUTLAWED) )+/, '')
    .replace(/(?<=\w{3}) (?:REBELS|GUERRILLAS|TROOPS|TERRORISTS|MEMBERS|FIGHTERS|SOLDIERS)$/, '');

/** Where no account names who did it: armed or unknown people in the sentences that tell of it. */
function suspectsNear(reading: Reading, incident: Incident): string[] {
  const { text } = reading.article;
  const taken = new Set(incident.struck.map(({ words }) => words));
  for (const index of incident.sentences) {
    const sentence = reading.sentences[index];
    if (!sentence) continue;
    const found = reading.mentions.find(
      ({ start, end, kind }) =>
        kind === 'nominal' &&
        sentence.start <= start &&
        start < sentence.end &&
        (combatants.test(text.slice(start, end)) || unknown.test(text.slice(start, end))),
    );
    const words = found && tidy(text.slice(found.start, found.end));
    if (words && !taken.has(words)) return [words];
  }
  return [];
}

const unknown =
  /\b(?:UNIDENTIFIED|UNKNOWN|ARMED|HOODED|HEAVILY ARMED|UNIFORMED) (?:\w+ )?(?:INDIVIDUALS?|PERSONS?|MEN|PEOPLE|SUBJECTS?|GROUP)\b/;

/** How far from the incident, in sentences, a report may name the group that did it. */
const groupReach = 4;

/** The armed group that the report names near the incident, of several the nearest, then the one named most often; null for none. */
function mainGroup(reading: Reading, incident: Incident): string | null {
  const claimants = new Set(
    reading.accounts.flatMap(({ responsibility }) =>
      responsibility.flatMap(({ stance, by }) => (stance === 'claims' && by !== null ? [by] : [])),
    ),
  );
  const groups = reading.entities.filter(
    ({ id, name, type }) =>
      type === 'armed_group' ||
      (/^(?:organisation|party|military_unit)$/.test(type) &&
        (claimants.has(id) || /\b(?:Liberation|Guerrilla|Revolutionary|Patriotic|Extraditables|FMLN)\b/.test(name))),
  );
  const counted = groups.map(({ id, name, aliases }) => {
    const mentions = reading.mentions.filter(({ entity }) => entity === id);
    return { name, count: mentions.length + aliases.length, away: distanceTo(reading, incident, mentions) };
  });
  const [best] = counted.sort((a, b) => Math.min(a.away, 3) - Math.min(b.away, 3) || b.count - a.count);
  return best && best.away <= groupReach ? best.name.toUpperCase() : null;
}

/** How many sentences lie between the incident and the nearest of `mentions`. */
function distanceTo({ sentences }: Reading, incident: Incident, mentions: readonly Mention[]): number {
  const at = mentions.map((mention) =>
    sentences.findIndex(({ start, end }) => start <= mention.start && mention.start < end),
  );
  return Math.min(...at.flatMap((here) => incident.sentences.map((there) => Math.abs(here - there))));
}

/** "Members of the Front": the body that the actor's words name, inside them or right behind. */
function bodyBehind(reading: Reading, actor: Party): string | null {
  const { entity, start, printed } = actor;
  const own = forceIn.exec(printed)?.[0];
  if (own) return own;
  if (entity && bodyTypes.test(entity.type) && isNamed(reading, entity, entity.name)) return entity.name.toUpperCase();
  const end = start + printed.length;
  const joint =
    /^\s+(?:OF|FROM|BELONGING TO) (?:THE )?/.exec(reading.article.text.slice(end, end + 40))?.[0].length ?? -1;
  const name = reading.mentions.find(
    (one) =>
      one.kind === 'name' &&
      bodyTypes.test(one.type) &&
      ((start <= one.start && one.end <= end) || (joint > 0 && Math.abs(one.start - end - joint) <= 4)),
  );
  return name ? tidy(cut(reading.article.text, name)) : null;
}

/** "Members of the armed forces", "army troops": the force that words name. */
const forceIn =
  /\b(?:ARMED FORCES|ARMY|AIR FORCE|NATIONAL GUARD|NATIONAL POLICE|TREASURY POLICE|(?:\w+ )?\w+ (?:BATTALION|BRIGADE)|DEATH SQUADS?|(?:DRUG[- ](?:TRAFFICKING )?)?(?:MAFIAS?|CARTELS))\b(?! OF (?!THE ))/;

const bodyTypes = /^(?:armed_group|military_unit|organisation|party|coalition)$/;
