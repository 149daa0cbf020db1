/** A pair of accounts as the signals see it: what they share and do not share, worked out once. */
import { gapInDays, lengthInDays, rangeOf } from '../days.ts';
import type { AccountDigest, Digest, NameDigest } from '../digest.ts';
import { isLasting } from '../event-classes.ts';

/** An account with the digest that it belongs to. */
export interface DigestedAccount {
  readonly digest: Digest;
  readonly account: AccountDigest;
}

/** How two lists of names meet: `none` where one is empty, `other` where both name someone and nobody is shared. */
type Meeting = 'shared' | 'other' | 'none';

export interface AccountPair {
  readonly one: AccountDigest;
  readonly other: AccountDigest;
  /** Days between the two; null where the day of one is unknown. */
  readonly gap: number | null;
  /** True where one of the two is only known to more than a week. */
  readonly coarse: boolean;
  /** True where a person is a victim on both sides: one dies only once. */
  readonly dead: boolean;
  readonly victims: Meeting;
  readonly actors: Meeting;
  readonly recipients: Meeting;
  /** `local` for the same town or site, `wide` for the same country or area, `other` for two towns. */
  readonly place: 'local' | 'wide' | 'other' | 'none';
  /** A war in one place is the same war wherever it is spoken of. */
  readonly lasting: boolean;
  readonly sameKilled: boolean;
  /** Context words shared, 0–1. */
  readonly words: number;
  readonly heads: number;
}

const sameName = (one: NameDigest, other: NameDigest): boolean => {
  if (one.class !== other.class) return false;
  if (one.geonameId !== null && other.geonameId !== null) return one.geonameId === other.geonameId;
  return one.names.some((name) => other.names.includes(name));
};

type Party = 'actors' | 'recipients' | 'victims' | 'places';

function partiesOf({ digest, account }: DigestedAccount, party: Party): NameDigest[] {
  return (account[party] ?? []).flatMap((index) => digest.names[index] ?? []);
}

function compareParties(a: DigestedAccount, b: DigestedAccount, party: Party): Meeting {
  if (!a.account[party] || !b.account[party]) return 'none';
  const theirs = partiesOf(b, party);
  return partiesOf(a, party).some((one) => theirs.some((other) => sameName(one, other))) ? 'shared' : 'other';
}

const namedPeople = (one: DigestedAccount): NameDigest[] =>
  one.account.victims ? partiesOf(one, 'victims').filter((name) => name.class === 'person') : [];

// Split once for each text: a cache of a pure function.
const splitTexts = new Map<string, readonly string[]>();
const splitTextsMax = 100_000;

function split(text: string): readonly string[] {
  const known = splitTexts.get(text);
  if (known) return known;
  const parts = text === '' ? [] : text.split(/[ ,]/);
  if (splitTexts.size >= splitTextsMax) splitTexts.clear();
  splitTexts.set(text, parts);
  return parts;
}

/** Shared part of two lists of words, each a text: 0–1, the geometric mean of both sides. */
function countShared(a: string, b: string): number {
  const [own, theirs] = [split(a), split(b)];
  let shared = 0;
  for (const word of own) if (theirs.includes(word)) shared++;
  return shared === 0 ? 0 : shared / Math.sqrt(own.length * theirs.length);
}

function comparePlaces(a: DigestedAccount, b: DigestedAccount): AccountPair['place'] {
  const [one, other] = [a.account, b.account];
  const same = one.geonameId !== undefined && one.geonameId === other.geonameId;
  if (same && one.local) return 'local';
  const named = compareParties(a, b, 'places') === 'shared';
  // A town that no gazetteer knows is the same one under the same name.
  if (named && one.local && other.local && (one.geonameId ?? other.geonameId) === undefined) return 'local';
  if (same || named) return 'wide';
  return one.local && other.local ? 'other' : 'none';
}

// The range of each digest's day of publication, worked out once: a cache of a pure function.
const publishedDays = new WeakMap<Digest, { readonly days: readonly [string, string] | null }>();

/** Days of something said: its own, else those of the report. */
export function daysOfReport({ digest, account }: DigestedAccount): readonly [string, string] | null {
  if (account.days) return account.days;
  const known = publishedDays.get(digest) ?? { days: digest.published === null ? null : rangeOf(digest.published) };
  publishedDays.set(digest, known);
  return known.days;
}

export function describePair(a: DigestedAccount, b: DigestedAccount): AccountPair {
  const [one, other] = [a.account, b.account];
  const [own, theirs] = [namedPeople(a), namedPeople(b)];
  const place = comparePlaces(a, b);
  return {
    ...{ one, other, place },
    gap: one.days && other.days ? gapInDays(one.days, other.days) : null,
    coarse: one.days && other.days ? Math.max(lengthInDays(one.days), lengthInDays(other.days)) > 7 : true,
    dead: own.some((name) => theirs.some((counterpart) => sameName(name, counterpart))),
    victims: compareParties(a, b, 'victims'),
    actors: compareParties(a, b, 'actors'),
    recipients: compareParties(a, b, 'recipients'),
    lasting: isLasting(one.trigger) && isLasting(other.trigger) && (place === 'local' || place === 'wide'),
    sameKilled: one.killed !== undefined && one.killed.min > 1 && one.killed.min === other.killed?.min,
    words: countShared(one.words, other.words),
    heads: countShared(one.heads ?? '', other.heads ?? ''),
  };
}

/** True where a person is named as a victim on either side. */
export function namesDead(a: DigestedAccount, b: DigestedAccount): boolean {
  return namedPeople(a).length > 0 || namedPeople(b).length > 0;
}
