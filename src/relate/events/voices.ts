/** Voices: which of several values the record gives, when independent origins differ. */
import type { Account, Article, Reading } from '../../model/index.ts';
import type { OriginOf } from '../corroboration.ts';
import { compareTexts } from '../order.ts';

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

/** What an account says; `firsthand` where its narrator tells it, rather than somebody quoted. */
interface Value<T> {
  readonly key: string;
  readonly value: T;
  readonly firsthand?: boolean;
}

interface Vote<T> {
  readonly value: T;
  readonly key: string;
  origins: number;
  firsthand: boolean;
  latest: string;
  told: number;
}

/**
 * The value that most independent origins carry; on a tie one that is told at first hand, where that is asked for, then the
 * latest published, then the one told most often, then the smallest key. An origin speaks through its source alone: what a
 * copy or rewrite makes of a value is no second voice, and no later one.
 */
export function chooseValue<T>(
  members: readonly ToldAccount[],
  context: RecordContext,
  valueOf: (member: ToldAccount) => Value<T> | null,
): T | null {
  const voices = new Map<string, { article: Article; values: Value<T>[] }>();
  for (const member of members) {
    const found = valueOf(member);
    if (!found) continue;
    const { article } = member.reading;
    const origin = context.originOf(article.id);
    const voice = voices.get(origin);
    if (!voice || isNearer(article, voice.article, origin)) voices.set(origin, { article, values: [found] });
    else if (voice.article.id === article.id) voice.values.push(found);
  }
  const votes = new Map<string, Vote<T>>();
  for (const { article, values } of voices.values()) {
    for (const { key, value } of new Map(values.map((one) => [one.key, one])).values()) {
      const vote = votes.get(key) ?? { value, origins: 0, firsthand: false, latest: '', told: 0, key };
      const alike = values.filter((one) => one.key === key);
      vote.origins++;
      vote.told += alike.length;
      vote.firsthand ||= alike.some(({ firsthand }) => firsthand);
      if ((article.published.value ?? '') > vote.latest) vote.latest = article.published.value ?? '';
      votes.set(key, vote);
    }
  }
  const best = [...votes.values()].sort(
    (a, b) =>
      b.origins - a.origins ||
      Number(b.firsthand) - Number(a.firsthand) ||
      compareTexts(b.latest, a.latest) ||
      b.told - a.told ||
      compareTexts(a.key, b.key),
  )[0];
  return best?.value ?? null;
}

/** True where `article` is nearer to the source of `origin` than `other`: the source itself, then the earlier one. */
function isNearer(article: Article, other: Article, origin: string): boolean {
  if (article.id === other.id) return false;
  if (other.id === origin || article.id === origin) return article.id === origin;
  return (
    (compareTexts(article.published.value ?? '~', other.published.value ?? '~') || compareTexts(article.id, other.id)) <
    0
  );
}
