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

/**
 * The value that most independent origins carry; on a tie the latest published, then the one told most often, then the
 * smallest key. An origin speaks
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
  const votes = new Map<string, { value: T; origins: number; latest: string; told: number; key: string }>();
  for (const { article, values } of voices.values()) {
    for (const { key, value } of new Map(values.map((one) => [one.key, one])).values()) {
      const vote = votes.get(key) ?? { value, origins: 0, latest: '', told: 0, key };
      vote.origins++;
      vote.told += values.filter((one) => one.key === key).length;
      if ((article.published.value ?? '') > vote.latest) vote.latest = article.published.value ?? '';
      votes.set(key, vote);
    }
  }
  const best = [...votes.values()].sort(
    (a, b) =>
      b.origins - a.origins || compareTexts(b.latest, a.latest) || b.told - a.told || compareTexts(a.key, b.key),
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
