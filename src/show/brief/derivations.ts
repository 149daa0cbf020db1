/** Sentences on where an article comes from, and what it changed on the way. */
import { type Change, type Derivation, quoteWords } from '../../model/index.ts';
import { nameDerivation } from '../words.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';

/** Changes told one by one; minor ones are only counted. */
const changesMax = 6;

/** A sentence for the derivation, then one for each critical or major change, worst first. */
export function writeDerivation(derivation: Derivation, context: BriefContext): Line[] {
  const from = nameArticle(derivation.from, context);
  const to =
    typeof derivation.to === 'string' ? nameArticle(derivation.to, context) : `a report by ${derivation.to.outlet}`;
  const shown = derivation.evidence.slice(0, 2).flatMap((item) => [item.here, item.there]);
  const grave = derivation.changes.filter((change) => change.severity !== 'minor').sort(bySeverity);
  const minor = derivation.changes.length - grave.length;
  const lines = [context.book.write(`${from} is ${nameDerivation(derivation.kind)} ${to}.`, shown)];
  for (const change of grave.slice(0, changesMax)) {
    const words = `Changed (${change.severity}, ${change.kind} ${change.what}): ${change.says.replace(/\.?$/, '.')}`;
    lines.push(context.book.write(words, [change.here, change.there]));
  }
  const rest = grave.length - Math.min(grave.length, changesMax);
  if (rest + minor > 0)
    lines.push({ text: `${rest + minor} more changes, ${minor} of them minor, are in the record.`, notes: [] });
  return lines;
}

const bySeverity = (a: Change, b: Change): number =>
  Number(b.severity === 'critical') - Number(a.severity === 'critical');

/** "The Ostrel Courier, 2025-03-05" – the outlet and the day, as far as they are known. */
export function nameArticle(id: string, context: Pick<BriefContext, 'articles'>): string {
  const article = context.articles.get(id);
  const outlet = article?.outlet.name ?? 'an unnamed outlet';
  const day = article?.published.value?.slice(0, 10);
  return `${outlet}, ${day ?? 'undated'}${article?.headline ? ` (${quoteWords(article.headline)})` : ''}`;
}
