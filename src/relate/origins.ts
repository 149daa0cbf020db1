/** Origins: which article each one comes from, and which share an independent origin. */
import { addTo } from './lists.ts';
import type { Judgement } from '../model/index.ts';
import { Forest } from './clusters.ts';
import { isSameOutlet } from './credits.ts';
import type { Digest } from './digest.ts';
import type { ArticleLink, DerivedLink } from './links.ts';
import { compareTexts } from './order.ts';
import { findVerdicts } from './verdicts.ts';

/** Where one article stands. Copies, rewrites and tellings of the same interview share `origin`. */
export interface ArticleOrigin {
  readonly article: string;
  /** Id of an article: the first of those without a parent among all that share the origin. */
  readonly origin: string;
  /** The article that this one is derived from, with the link that says so; null for a source. */
  readonly parent: string | null;
  /** Links to describe as derivations `from` this article: to its parent, then to tellings of the same interview. */
  readonly derivations: readonly { readonly to: string; readonly link: DerivedLink }[];
  /** Folded names of credited outlets that no article of the pile stands for. */
  readonly outside: readonly string[];
}

/** Earlier publication first, unknown last; then by id. */
function compareAge(a: Digest, b: Digest): number {
  return compareTexts(a.published ?? '~', b.published ?? '~') || compareTexts(a.article, b.article);
}

/** The end of `link` that the other one comes from: said by the link, else the earlier, longer article. */
function sourceOf(link: DerivedLink, left: Digest, right: Digest): Digest {
  if (link.source !== null) return link.source === left.article ? left : right;
  if (left.length !== right.length) return left.length > right.length ? left : right;
  return compareAge(left, right) <= 0 ? left : right;
}

/** What a credit to the parent's outlet is worth next to the score of the overlap. */
const creditBonus = 0.2;

interface DirectedLink {
  readonly link: DerivedLink;
  readonly from: string;
  readonly to: string;
}

/** A text that stands whole in two others comes from the one that it is the whole of. */
function closeness({ how }: DerivedLink): number {
  return how === 'copy' ? 2 : how === 'reprint' ? 1 : 0;
}

/** Links with their direction, best first: by overlap and credit, then the closer kind, the earlier source, ids. */
function rankLinks(links: readonly DerivedLink[], digests: ReadonlyMap<string, Digest>): DirectedLink[] {
  const ranked = links.flatMap((link) => {
    const [left, right] = [digests.get(link.left), digests.get(link.right)];
    if (!left || !right) return [];
    const source = sourceOf(link, left, right);
    const other = source === left ? right : left;
    const { outlet } = source;
    const credited =
      outlet !== null && other.outlet !== outlet && other.credits.some((name) => isSameOutlet(name, outlet));
    return [{ link, from: other.article, to: source.article, source, rank: link.score + (credited ? creditBonus : 0) }];
  });
  return ranked.sort(
    (a, b) =>
      b.rank - a.rank ||
      closeness(b.link) - closeness(a.link) ||
      compareAge(a.source, b.source) ||
      compareTexts(a.from, b.from) ||
      compareTexts(a.to, b.to),
  );
}

function judgedLinks(
  judgements: readonly Judgement[],
  digests: ReadonlyMap<string, Digest>,
  links: readonly ArticleLink[],
): DerivedLink[] {
  const verdicts = findVerdicts(judgements, 'derivation', digests.keys(), (id) => id);
  const pairs = (list: readonly (readonly [string, string])[]): Set<string> =>
    new Set(list.map((pair) => pair.join('\u001f')));
  const cut = pairs(verdicts.notSame);
  const derived = links.filter(
    (link): link is DerivedLink => link.kind === 'derived' && !cut.has(`${link.left}\u001f${link.right}`),
  );
  const known = new Set(
    derived.filter((link) => link.how !== 'quotes').map((link) => `${link.left}\u001f${link.right}`),
  );
  const joined = verdicts.same
    .filter((pair) => !known.has(pair.join('\u001f')))
    .map(
      ([left, right]): DerivedLink => ({
        kind: 'derived',
        how: 'rewrite',
        left,
        right,
        source: null,
        score: 1,
        reasons: ['a person says so'],
      }),
    ); // prettier-ignore
  return [...joined, ...derived];
}

/**
 * One entry for each digest, in order of article id. Each article gets at most one parent: links are taken best first, and
 * one that would close a circle is passed over. `judgements` by people on derivations cut and make links.
 */
export function groupOrigins(
  digests: readonly Digest[],
  links: readonly ArticleLink[],
  judgements: readonly Judgement[] = [],
): ArticleOrigin[] {
  const digestOf = new Map(digests.map((digest) => [digest.article, digest]));
  const usable = rankLinks(judgedLinks(judgements, digestOf, links), digestOf);
  const tree = new Forest();
  const parent = new Map<string, string>();
  const chosen = new Map<string, { to: string; link: DerivedLink }[]>();
  const choose = (from: string, to: string, link: DerivedLink): void => {
    addTo(chosen, from, { to, link });
    tree.join(from, to);
  };
  for (const { link, from, to } of usable) {
    if (link.how === 'quotes' || link.how === 'same-interview') continue;
    if (parent.has(from) || tree.find(from) === tree.find(to)) continue;
    parent.set(from, to);
    choose(from, to, link);
  }
  for (const { link, from, to } of usable) {
    if (link.how === 'same-interview' && tree.find(from) !== tree.find(to)) choose(from, to, link);
  }
  joinOutside(digests, digestOf, links, tree);
  const outletsBeside = findOutletsBeside(digestOf, links);
  const isInStory = (article: string, name: string): boolean =>
    (outletsBeside.get(article) ?? []).some((outlet) => isSameOutlet(outlet, name));

  const first = new Map<string, Digest>();
  for (const digest of [...digests].sort(compareAge)) {
    const root = tree.find(digest.article);
    if (!first.has(root) && !parent.has(digest.article)) first.set(root, digest);
  }
  return [...digestOf.values()]
    .sort((a, b) => compareTexts(a.article, b.article))
    .map((digest) => ({
      article: digest.article,
      origin: first.get(tree.find(digest.article))?.article ?? digest.article,
      parent: parent.get(digest.article) ?? null,
      derivations: chosen.get(digest.article) ?? [],
      outside: parent.has(digest.article) ? [] : digest.reports.filter((name) => !isInStory(digest.article, name)),
    }));
}

/** Outlets of the articles that each one shares a story with. */
function findOutletsBeside(
  digestOf: ReadonlyMap<string, Digest>,
  links: readonly ArticleLink[],
): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>();
  for (const { kind, left, right } of links) {
    const [one, other] = [digestOf.get(left), digestOf.get(right)];
    if (kind !== 'same-story' || !one || !other) continue;
    if (one.reports.length > 0 && other.outlet !== null) addTo(beside, left, other.outlet);
    if (other.reports.length > 0 && one.outlet !== null) addTo(beside, right, one.outlet);
  }
  return beside;
}

/** Articles on one story that use the same outlet's report have it as their common origin. */
function joinOutside(
  digests: readonly Digest[],
  digestOf: ReadonlyMap<string, Digest>,
  links: readonly ArticleLink[],
  tree: Forest,
): void {
  if (!digests.some((digest) => digest.reports.length > 0)) return;
  for (const link of links) {
    if (link.kind !== 'same-story') continue;
    const [left, right] = [digestOf.get(link.left), digestOf.get(link.right)];
    if (!left || !right) continue;
    const uses = (one: Digest, other: Digest): boolean =>
      one.reports.some((name) => [...other.reports, other.outlet ?? ''].some((used) => isSameOutlet(name, used)));
    if (uses(left, right) || uses(right, left)) tree.join(link.left, link.right);
  }
}
