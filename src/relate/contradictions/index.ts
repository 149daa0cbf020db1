/**
 * Contradictions: where the accounts of one event cannot both hold, apart from later, rounder and wider values. Nothing
 * is averaged away: each value stands with the accounts that give it and their words.
 */
import {
  type Account,
  type Contradiction,
  cut,
  type Event,
  type Factuality,
  makeEvidence,
  makeId,
  type Place,
  type Role,
  type Span,
  type When,
} from '../../model/index.ts';
import { findDays, gapInDays, lengthInDays } from '../days.ts';
import type { RecordContext, ToldAccount } from '../events/index.ts';
import { makeAccountId } from '../ids.ts';
import { foldName } from '../names.ts';
import { compareTolls, tollAttributes, widenNamed, writeToll } from './tolls.ts';
import { collectValues, findDisagreement, type GivenValue, type Telling } from './values.ts';

type Attribute = Contradiction['attribute'];
type Kind = Contradiction['kind'];

function tell<T>(member: ToldAccount, value: string, told: T, span: Span): Telling<T> {
  const { article } = member.reading;
  const account = makeAccountId(article.id, member.account);
  return { value, told, published: article.published.value, account, evidence: makeEvidence(article, span) };
}

function argumentSpan(account: Account, role: Role): Span {
  return account.arguments.find((argument) => argument.role === role) ?? account.trigger;
}

function build<T>(
  event: Event,
  attribute: Attribute,
  tellings: readonly Telling<T>[],
  compare: (a: GivenValue<T>, b: GivenValue<T>) => Kind | null,
): Contradiction[] {
  const found = findDisagreement(collectValues(tellings), compare);
  if (!found) return [];
  const values = found.values.map(({ value, accounts, evidence }) => ({ value, accounts, evidence }));
  const says = `${attribute}: ${values.map(({ value }) => value).join(' / ')}`;
  return [{ id: makeId('con', event.id, attribute), event: event.id, attribute, kind: found.kind, values, says }];
}

function writeTime(time: When): string {
  return time.end === undefined || time.end === time.value ? time.value : `${time.value} to ${time.end}`;
}

function compareTimes(a: GivenValue<When>, b: GivenValue<When>): Kind | null {
  const [one, other] = [findDays(a.told), findDays(b.told)];
  if (!one || !other) return null;
  if (gapInDays(one, other) > 0) return 'conflict';
  return lengthInDays(one) === lengthInDays(other) ? null : 'coarser';
}

const finest: readonly Place['precision'][] = ['site', 'town', 'district', 'province', 'country', 'region'];
/** Two towns this near one another, in kilometres, are one place to reporters. */
const nearKm = 25;

function distanceKm(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const radians = Math.PI / 180;
  const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * radians);
}

function comparePlaces(a: GivenValue<Place>, b: GivenValue<Place>): Kind | null {
  const [one, other] = [a.told, b.told];
  if (one.geonameId === other.geonameId) return null;
  if (one.country !== other.country) return 'conflict';
  if (finest.indexOf(one.precision) !== finest.indexOf(other.precision)) return 'coarser';
  const distance = distanceKm(one, other);
  return distance !== null && distance <= nearKm ? 'coarser' : 'conflict';
}

function tellPlaces(members: readonly ToldAccount[]): Telling<Place>[] {
  return members.flatMap((member) => {
    const { place } = member.account;
    const known =
      place?.geonameId == null ? undefined : member.reading.places.find((one) => one.geonameId === place.geonameId);
    return place && known ? [tell(member, known.name, known, place)] : [];
  });
}

/** A party by what the record knows it as, and by its words. */
interface Party {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Parties differ where neither the record's entity nor a word of the names is shared: "US" and "US forces" are no conflict. */
function compareParties(a: GivenValue<Party>, b: GivenValue<Party>): Kind | null {
  const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((item) => other.has(item));
  return shares(a.told.ids, b.told.ids) || shares(a.told.words, b.told.words) ? null : 'conflict';
}

const pronoun = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|its|their|our|who|which|that)$/i;

/** The words of a party; for a pronoun the name of what it means. */
function wordsFor(
  { article, entities }: ToldAccount['reading'],
  party: ToldAccount['account']['arguments'][number],
): string {
  const words = cut(article.text, party);
  return pronoun.test(words) ? (entities.find(({ id }) => id === party.entity)?.name ?? words) : words;
}

function tellParties(members: readonly ToldAccount[], role: 'actor', context: RecordContext): Telling<Party>[] {
  return members.flatMap((member) => {
    const { reading, account } = member;
    const named = account.arguments.filter((argument) => argument.role === role && argument.entity !== null);
    const [first] = named;
    if (!first) return [];
    const ids = new Set(named.flatMap((one) => context.entityOf(reading.article.id, one.entity ?? '') ?? []));
    const texts = named.map((one) => wordsFor(reading, one));
    const words = new Set(texts.flatMap((text) => foldName(text).split(' ')).filter((word) => word.length > 1));
    return [tell(member, texts.join(', '), { ids, words }, first)];
  });
}

const cameAbout: ReadonlySet<Factuality> = new Set(['happened', 'ongoing']);
const didNot: ReadonlySet<Factuality> = new Set(['denied', 'negated']);

function compareFactualities(a: GivenValue<Factuality>, b: GivenValue<Factuality>): Kind | null {
  const opposed = (one: Factuality, other: Factuality): boolean => cameAbout.has(one) && didNot.has(other);
  return opposed(a.told, b.told) || opposed(b.told, a.told) ? 'conflict' : null;
}

interface Held {
  readonly stance: 'held' | 'denies';
  readonly who: string;
}

/** Who is held responsible, by his own claim or by blame, and who denies it. */
function tellResponsibility(members: readonly ToldAccount[], event: Event): Telling<Held>[] {
  return members.flatMap((member) =>
    event.responsibility.flatMap((one) => {
      const own = member.account.responsibility.find(({ start, end }) => start === one.start && end === one.end);
      if (!own || one.article !== member.reading.article.id) return [];
      const words = cut(member.reading.article.text, one).replaceAll(/\s+/g, ' ');
      const held = one.stance === 'blames' ? one.on : one.stance === 'claims' ? one.by : null;
      const denier = one.stance === 'denies' ? (one.on ?? one.by) : null;
      const who = held ?? denier;
      return who === null ? [] : [tell<Held>(member, words, { stance: held === null ? 'denies' : 'held', who }, one)];
    }),
  );
}

function compareHeld(a: GivenValue<Held>, b: GivenValue<Held>): Kind | null {
  const [one, other] = [a.told, b.told];
  if (one.stance === 'held' && other.stance === 'held') return one.who === other.who ? null : 'conflict';
  return one.stance !== other.stance && one.who === other.who ? 'conflict' : null;
}

/** The contradictions between `members`, the accounts of `event`, at most one for each attribute. */
export function findContradictions(
  event: Event,
  members: readonly ToldAccount[],
  context: RecordContext,
): Contradiction[] {
  if (members.length < 2) return [];
  const sorted = [...members].sort((a, b) =>
    makeAccountId(a.reading.article.id, a.account) < makeAccountId(b.reading.article.id, b.account) ? -1 : 1,
  );
  const times = sorted.flatMap((member) => {
    const { time } = member.account;
    return time ? [tell(member, writeTime(time), time, argumentSpan(member.account, 'time'))] : [];
  });
  return [
    ...tollAttributes.flatMap((kind) => {
      const tolls = sorted.flatMap((member) => {
        const toll = member.account.casualties[kind];
        if (!toll) return [];
        const { article } = member.reading;
        const told = widenNamed(toll, cut(article.text, toll));
        // A figure that a rewrite has of its own is no later news.
        const isSource = context.originOf(article.id) === article.id;
        return [{ ...tell(member, writeToll(told), told, toll), ...(isSource ? {} : { published: null }) }];
      });
      return build(event, kind, tolls, compareTolls);
    }),
    ...build(event, 'time', times, compareTimes),
    ...build(event, 'place', tellPlaces(sorted), comparePlaces),
    ...build(event, 'actor', tellParties(sorted, 'actor', context), compareParties),
    ...build(event, 'responsibility', tellResponsibility(sorted, event), compareHeld),
    ...build(
      event,
      'factuality',
      sorted.map((member) =>
        tell(member, member.account.factuality, member.account.factuality, member.account.trigger),
      ),
      compareFactualities,
    ),
  ];
}
