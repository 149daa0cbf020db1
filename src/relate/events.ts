/** Events: the happenings that several accounts tell, out of the links between accounts. */
import {
  type Account,
  type Article,
  type Casualties,
  cut,
  type Event,
  type Factuality,
  type Judgement,
  makeEvidence,
  type Reading,
} from '../model/index.ts';
import { clusterPairs } from './clusters.ts';
import { countSupport, type OriginOf } from './corroboration.ts';
import type { AccountDigest } from './digest.ts';
import { makeAccountId, makeGroupId, makeStatementId } from './ids.ts';
import type { AccountLink } from './links.ts';
import { findVerdicts } from './verdicts.ts';

/** The mean over all pairs of accounts of two groups. Below that of a single link, as not every pair is ever compared. */
const scoreMin = 0.4;

/** Account ids by event, every account in exactly one; members and events in order of id. */
export function groupEvents(
  accounts: readonly Pick<AccountDigest, 'id'>[],
  links: readonly AccountLink[],
  judgements: readonly Judgement[] = [],
): string[][] {
  const ids = accounts.map((account) => account.id);
  const verdicts = findVerdicts(judgements, 'event', ids, (id) => makeGroupId('evt', [id]));
  return clusterPairs(ids, links, scoreMin, verdicts);
}

/** What the record knows beyond one reading. */
export interface RecordContext {
  readonly originOf: OriginOf;
  /** The record's id of an entity of one article; null where it has none. */
  readonly entityOf: (article: string, entity: string) => string | null;
}

/** An account with the reading that it stands in. */
export interface ToldAccount {
  readonly reading: Reading;
  readonly account: Account;
}

/**
 * The value that most independent origins carry; the latest published on a tie, then the smallest key. An origin speaks
 * through its source alone: what a copy or rewrite makes of a value is no second voice, and no later one.
 */
export function chooseValue<T>(
  members: readonly ToldAccount[],
  context: RecordContext,
  valueOf: (member: ToldAccount) => { readonly key: string; readonly value: T } | null,
): T | null {
  const voices = new Map<string, { article: Article; values: { readonly key: string; readonly value: T }[] }>();
  for (const member of members) {
    const found = valueOf(member);
    if (!found) continue;
    const { article } = member.reading;
    const origin = context.originOf(article.id);
    const voice = voices.get(origin);
    if (!voice || isNearer(article, voice.article, origin)) voices.set(origin, { article, values: [found] });
    else if (voice.article.id === article.id) voice.values.push(found);
  }
  const votes = new Map<string, { value: T; origins: number; latest: string; key: string }>();
  for (const { article, values } of voices.values()) {
    for (const { key, value } of new Map(values.map((one) => [one.key, one])).values()) {
      const vote = votes.get(key) ?? { value, origins: 0, latest: '', key };
      vote.origins++;
      if ((article.published.value ?? '') > vote.latest) vote.latest = article.published.value ?? '';
      votes.set(key, vote);
    }
  }
  const best = [...votes.values()].sort(
    (a, b) => b.origins - a.origins || compare(b.latest, a.latest) || compare(a.key, b.key),
  )[0];
  return best?.value ?? null;
}

/** True where `article` is nearer to the source of `origin` than `other`: the source itself, then the earlier one. */
function isNearer(article: Article, other: Article, origin: string): boolean {
  if (article.id === other.id) return false;
  if (other.id === origin || article.id === origin) return article.id === origin;
  return (compare(article.published.value ?? '~', other.published.value ?? '~') || compare(article.id, other.id)) < 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type RoleOfEvent = 'actor' | 'recipient' | 'victim';

/** Record ids of the entities that members give `role`, those of most origins first. */
function findParties(members: readonly ToldAccount[], role: RoleOfEvent, context: RecordContext): string[] {
  const origins = new Map<string, Set<string>>();
  for (const { reading, account } of members) {
    for (const argument of account.arguments) {
      if (argument.role !== role || argument.entity === null) continue;
      const id = context.entityOf(reading.article.id, argument.entity);
      if (id !== null) origins.set(id, (origins.get(id) ?? new Set()).add(context.originOf(reading.article.id)));
    }
  }
  return [...origins].sort((a, b) => b[1].size - a[1].size || compare(a[0], b[0])).map(([id]) => id);
}

function chooseToll(
  members: readonly ToldAccount[],
  kind: keyof Casualties,
  context: RecordContext,
): Event['casualties']['killed'] {
  return chooseValue(members, context, ({ reading, account }) => {
    const toll = account.casualties[kind];
    if (!toll) return null;
    const key = `${toll.scope} ${String(toll.min).padStart(9, '0')} ${toll.max ?? ''}`;
    return { key, value: { ...toll, account: makeAccountId(reading.article.id, account) } };
  });
}

function choosePlace(members: readonly ToldAccount[], context: RecordContext): Event['place'] {
  return chooseValue(members, context, ({ reading, account }) => {
    const { place } = account;
    if (!place) return null;
    const known = reading.places.find((one) => one.start < place.end && place.start < one.end);
    const name = cut(reading.article.text, place);
    const { lat = null, lon = null, country = null } = known ?? {};
    const span = { article: reading.article.id, start: place.start, end: place.end };
    return {
      key: place.geonameId === null ? name.toLowerCase() : `#${place.geonameId}`,
      value: { name, geonameId: place.geonameId, lat, lon, country, ...span },
    }; // prettier-ignore
  });
}

const finest: readonly string[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function chooseTime(members: readonly ToldAccount[], context: RecordContext): Event['time'] {
  const precisions = members.flatMap(({ account }) => (account.time ? [finest.indexOf(account.time.precision)] : []));
  const best = Math.max(Math.min(...precisions), finest.indexOf('day'));
  return chooseValue(members, context, ({ account }) => {
    const { time } = account;
    // A coarser time agrees with a finer one: only the finest level votes.
    if (!time || finest.indexOf(time.precision) > best) return null;
    const { how: _how, ...value } = time;
    return { key: `${time.value} ${time.end ?? ''}`, value };
  });
}

/** Most settled first: what one origin asserts as a fact outweighs what others leave open. */
const factualities: readonly Factuality[] = [
  'happened',
  'ongoing',
  'denied',
  'alleged',
  'negated',
  'threatened',
  'planned',
  'conditional',
]; // prettier-ignore

/** The event of `members` (at least one), each value the one that most independent origins carry. */
export function buildEvent(members: readonly ToldAccount[], context: RecordContext): Event {
  const sorted = [...members].sort((a, b) =>
    compare(makeAccountId(a.reading.article.id, a.account), makeAccountId(b.reading.article.id, b.account)),
  );
  const vote = <T extends string>(valueOf: (account: Account) => T | null): T | null =>
    chooseValue(sorted, context, ({ account }) => {
      const value = valueOf(account);
      return value === null ? null : { key: value, value };
    });
  const entityOf = (member: ToldAccount, id: string | null): string | null =>
    id === null ? null : context.entityOf(member.reading.article.id, id);
  return {
    id: makeGroupId(
      'evt',
      sorted.map(({ reading, account }) => makeAccountId(reading.article.id, account)),
    ),
    type: vote((account) => account.type) ?? 'ASSAULT',
    mode: vote((account) => account.mode),
    actors: findParties(sorted, 'actor', context),
    recipients: findParties(sorted, 'recipient', context),
    victims: findParties(sorted, 'victim', context),
    time: chooseTime(sorted, context),
    place: choosePlace(sorted, context),
    casualties: { killed: chooseToll(sorted, 'killed', context), injured: chooseToll(sorted, 'injured', context) },
    factuality: vote((account) => account.factuality) ?? factualities[0] ?? 'happened',
    accounts: sorted.map((member) => recordAccount(member, context)),
    assertedBy: sorted.map((member) => ({
      account: makeAccountId(member.reading.article.id, member.account),
      article: member.reading.article.id,
      by: findAsserter(member, context),
    })),
    responsibility: sorted.flatMap((member) =>
      member.account.responsibility.map((one) => ({
        ...one,
        by: entityOf(member, one.by),
        on: entityOf(member, one.on),
        article: member.reading.article.id,
      })),
    ),
    corroboration: {
      ...countSupport(
        sorted.map(({ reading }) => reading.article),
        context.originOf,
      ),
      opposedParties: false,
    },
    evidence: sorted.map(({ reading, account }) => makeEvidence(reading.article, account.trigger)),
  };
}

function recordAccount(member: ToldAccount, context: RecordContext): Event['accounts'][number] {
  const { reading, account } = member;
  const article = reading.article.id;
  const entityOf = (id: string | null): string | null => (id === null ? null : context.entityOf(article, id));
  const statement = reading.statements.find(({ id }) => id === account.assertedBy);
  return {
    ...account,
    id: makeAccountId(article, account),
    arguments: account.arguments.map((argument) => ({ ...argument, entity: entityOf(argument.entity) })),
    assertedBy: statement ? makeStatementId(article, statement) : 'narrator',
    responsibility: account.responsibility.map((one) => ({ ...one, by: entityOf(one.by), on: entityOf(one.on) })),
    article,
    quote: cut(reading.article.text, account.trigger),
  };
}

/** `narrator`, or the record's id of the speaker; the speaker's own words where it is no entity. */
function findAsserter({ reading, account }: ToldAccount, context: RecordContext): string {
  const statement = reading.statements.find(({ id }) => id === account.assertedBy);
  if (!statement?.source) return 'narrator';
  const { source } = statement;
  const entity = source.entity === null ? null : context.entityOf(reading.article.id, source.entity);
  return entity ?? cut(reading.article.text, source);
}
