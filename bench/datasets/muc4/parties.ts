/** Those who take part in an incident: who or what is struck, who strikes, as MUC-4 tells people, things and bodies apart. */
import { type Account, cut, type Entity, type Mention, type Reading } from '../../../src/model/index.ts';
import { isOfClass } from '../../../src/read/en/events/noun-classes.ts';
import { isTitleWord } from '../../../src/read/en/names/titles.ts';

/** `words` as printed, without articles and numbers in front; `name` of a person where one is known. */
export interface Party {
  readonly words: string;
  readonly printed: string;
  readonly name: string | null;
  readonly kind: 'person' | 'thing' | 'body' | 'other';
  readonly entity: Entity | null;
  readonly start: number;
}

/** What a reading knows about the words at a place; texts are in capitals as printed. */
export interface Source {
  readonly reading: Reading;
  readonly entityOf: ReadonlyMap<string, Entity>;
}

export function makeSource(reading: Reading): Source {
  return { reading, entityOf: new Map(reading.entities.map((entity) => [entity.id, entity])) };
}

const pronouns =
  /^(?:THEY|THEM|HE|HIM|SHE|HER|IT|WE|US|WHO|I|ME|YOU|THIS|THAT|THESE|THOSE|THEIR|HIS|ITS|OUR|NO ONE|NOBODY|ANYONE|OTHERS?|WHICH)$/;
const numerals =
  'A AN ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE SEVERAL SOME MANY ANOTHER THE THIS THESE THAT THOSE HIS HER THEIR OUR ITS OTHER AT LEAST ABOUT MORE THAN DOZENS HUNDREDS OF'.split(
    ' ',
  );

/** The parties of `account` in any of `roles`, pronouns replaced by what they point to. */
export function partiesOf(source: Source, account: Account, roles: readonly string[]): Party[] {
  return account.arguments.flatMap((part) => {
    if (!roles.includes(part.role)) return [];
    const entity = source.entityOf.get(part.entity ?? '') ?? null;
    const party = partyAt(source, part.start, part.end, entity);
    return party ? [party] : [];
  });
}

function partyAt(source: Source, start: number, end: number, entity: Entity | null): Party | null {
  const { text } = source.reading.article;
  const printed = tidy(text.slice(start, end));
  if (pronouns.test(printed)) {
    const first = entity && firstMention(source, entity);
    if (!first || (first.start === start && first.end === end)) return null;
    return partyAt(source, first.start, first.end, entity);
  }
  const named = nameWithin(source, start, end, entity) ?? nameBeside(source, start, end);
  const words = named && named.kind === 'person' ? printed : bare(printed);
  if (words === '') return null;
  return {
    words,
    printed,
    name: named?.kind === 'person' ? named.words : null,
    kind: kindOf(source, start, end, entity, named),
    entity,
    start,
  };
}

export const tidy = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

function bare(words: string): string {
  const parts = words.split(' ');
  while (parts.length > 1 && (numerals.includes(parts[0] ?? '') || /^[\d,.]+$/.test(parts[0] ?? ''))) parts.shift();
  return parts.join(' ');
}

/** The mention that tells most: a name, else a description. */
function firstMention({ reading }: Source, entity: Entity): Mention | null {
  const all = reading.mentions.filter((mention) => mention.entity === entity.id);
  return all.find(({ kind }) => kind === 'name') ?? all.find(({ kind }) => kind === 'nominal') ?? null;
}

/** The name inside the words, with the words before it; null where there is none. */
function nameWithin(
  source: Source,
  start: number,
  end: number,
  entity: Entity | null,
): { kind: 'person' | 'other'; words: string; start: number } | null {
  const { reading } = source;
  const name = reading.mentions.find(
    (mention) => mention.kind === 'name' && start <= mention.start && mention.end <= end && mention.end >= end - 1,
  );
  if (!name) return null;
  const type = entity?.type ?? name.type;
  return {
    kind: type === 'person' ? 'person' : 'other',
    words: withoutTitles(tidy(cut(reading.article.text, name))),
    start: name.start,
  };
}

/** The name that words in commas explain: "DIEGO PAZ, THE MAYOR, WAS SHOT", "THE MAYOR, DIEGO PAZ, WAS SHOT". */
function nameBeside({ reading }: Source, start: number, end: number): ReturnType<typeof nameWithin> {
  const { text } = reading.article;
  if (!isOfClass(headOf(tidy(text.slice(start, end))), 'people official')) return null;
  const name = reading.mentions.find(
    (mention) =>
      mention.kind === 'name' &&
      mention.type === 'person' &&
      ((mention.end <= start && /^,\s*(?:(?:A|AN|THE|HIS|HER|\d+)[\s,]+)*$/.test(text.slice(mention.end, start))) ||
        (mention.start >= end && /^,\s*(?:DR\.? |MR\.? |COL\.? )?$/.test(text.slice(end, mention.start)))),
  );
  return name
    ? { kind: 'person', words: withoutTitles(tidy(cut(reading.article.text, name))), start: name.start }
    : null;
}

const withoutTitles = (words: string): string => {
  const parts = words.split(' ');
  while (parts.length > 1 && (isTitleWord((parts[0] ?? '').toLowerCase()) || parts[0] === 'FORMER')) parts.shift();
  return parts.join(' ');
};

const bodyTypes = /^(?:armed_group|military_unit|organisation|government_body|coalition|party|media)$/;

/** The head of a description, in small letters: the last word before "of", "in" and their like. */
const headOf = (words: string): string =>
  words
    .toLowerCase()
    .split(/ (?:of|in|at|near|on|from|for|who|that|which|with) |,|\[|\(/)[0]
    ?.trim()
    .split(/\s+/)
    .at(-1)
    ?.replace(/['’]s?$/, '') ?? '';

/** Stretches of land, which are where something happens rather than what is struck. */
const stretches =
  /^(?:city|cities|town|towns|village|villages|area|areas|region|province|country|countries|capitals?|districts?|outskirts|neighborhoods?|places?|highway|road|roads|street|streets|avenue|border|positions?|hills?|land|islands?|zones?|sectors?|territory|camps?|convoys?|targets?|bases?|objectives?|fields?)$/;
const things = 'building way';
const moreThings =
  /^(?:pylons?|substations?|powerlines?|oleoducts?|buses|trucks?|offices?|headquarters|banks?|systems?|properties|property|interests|installations?|facilities|residences?|mansions?|institutes?|schools?|temples?|newspapers?|stations?|automobiles?|cars?|planes?|aircraft|airplanes?|helicopters?|posts?|towers?|complex|center|centers|neighborhoods?|farms?|haciendas?|oilfields?|wells?|antennas?|equipment|machinery|crops|theaters?|branch|branches|establishments?|businesses|business|stores?|monuments?|statues?|poles?|tracks?|equipment|boxes|booths?|power|service|lines?|tanks?|wagons?|trains?|boats?|jeeps?|pickups?|trailers?|tankers?|vans?|taxis?|university|library|cathedral)$/;

function kindOf(
  { reading }: Source,
  start: number,
  end: number,
  entity: Entity | null,
  named: { kind: string } | null,
): Party['kind'] {
  const words = tidy(reading.article.text.slice(start, end));
  const head = headOf(words);
  if (named?.kind === 'person') return 'person';
  if (stretches.test(head) || numerals.includes(head.toUpperCase()) || /^[\d,.]+$/.test(head)) return 'other';
  if (isOfClass(head, things) || moreThings.test(head)) return isOfClass(head, 'people official') ? 'person' : 'thing';
  if (isOfClass(head, 'people troops official armed')) return 'person';
  const mention = reading.mentions.find((one) => start <= one.start && one.end <= end + 1 && one.end >= end - 1);
  const type = entity?.type ?? mention?.type;
  if (type === 'state' || type === 'place') return 'other';
  if (type === 'facility' || type === 'weapon') return 'thing';
  if (type && bodyTypes.test(type)) return 'body';
  if (type === 'person' || type === 'population') return 'person';
  return /(?:ers?|ists?|men|women|ors?|ans?|ees?)$/.test(head) ? 'person' : 'other';
}

/** Words of armed parties whose own dead are combat losses. */
export const combatants =
  /\b(?:GUERRILLAS?|REBELS?|TERRORISTS?|INSURGENTS?|SUBVERSIVES?|HIT MEN|GUNMEN|GUNMAN|ASSAILANTS?|EXTREMISTS?|COMMANDOS?|ATTACKERS?|KIDNAPPERS?|CONTRAS?|MERCENARIES|DRUG TRAFFICKERS?|CRIMINALS?|MURDERERS?|ASSASSINS?|DEATH SQUADS?)\b/;
export const military =
  /\b(?:ARMY|SOLDIERS?|TROOPS|MILITARY|ARMED FORCES|AIR FORCE|BATTALION|BRIGADE|GARRISON|BARRACKS|PATROLS?|CONVOY|MARINES|SECURITY FORCES)\b/;
export const authorities =
  /\b(?:POLICE|POLICEM[AE]N|GOVERNMENT|ARMY|ARMED FORCES|MINISTER|MINISTRY|COLONEL|GENERAL|MAJOR|OFFICIALS?|AUTHORITIES|PRESIDENT|MILITARY|JUDGE|SPOKESM[AE]N|ATTORNEY|PROSECUTOR|COMMANDER)\b/;
