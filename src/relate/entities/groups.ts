/**
 * Entities over all articles. Names are tied where articles use them for one and the same; groups are what hangs together.
 * Against chains: an alias counts only where more articles use it so than tell the two apart; a short form (a surname, an
 * abbreviation, a part of a longer name) never ties two full names, but follows the one that lays claim to it, if it is
 * the only one.
 */
import { addTo } from '../lists.ts';
import type { Judgement } from '../../model/index.ts';
import { Forest, type Verdicts } from '../clusters.ts';
import { makeGroupId } from '../ids.ts';
import { compareTexts } from '../order.ts';
import { findVerdicts } from '../verdicts.ts';
import { type ArticleNames, isShortening, type NameNode, nodesOf } from './nodes.ts';

/** One entity of the record: the entities of single articles that it joins, in order of article, then entity. */
export interface EntityGroup {
  readonly id: string;
  readonly members: readonly { readonly article: string; readonly entity: string }[];
}

/** A tie between two nodes, with the articles that use both for one entity and those that hold them apart. */
interface Tie {
  readonly left: NameNode;
  readonly right: NameNode;
  together: number;
  apart: number;
}

interface NameGraph {
  readonly nodes: ReadonlyMap<string, NameNode>;
  /** Articles that use a node. */
  readonly uses: ReadonlyMap<string, number>;
  readonly ties: readonly Tie[];
}

/** A name that one full name claims this many times as often as any other follows it. */
const dominance = 10;

function buildGraph(articles: readonly ArticleNames[]): NameGraph {
  const nodes = new Map<string, NameNode>();
  const uses = new Map<string, number>();
  const ties = new Map<string, Map<string, Tie>>();
  const perArticle = articles.map((article) => {
    const owner = new Map<string, string>();
    for (const name of article.names) {
      const own = nodesOf(article.article, name);
      for (const node of own) {
        nodes.set(node.key, node);
        uses.set(node.key, (uses.get(node.key) ?? 0) + 1);
        if (!owner.has(node.key)) owner.set(node.key, name.entity);
      }
      const [first] = own;
      if (first) for (const node of own.slice(1)) countTie(ties, first, node);
    }
    return owner;
  });
  for (const owner of perArticle) {
    for (const [key, entity] of owner) {
      for (const tie of ties.get(key)?.values() ?? []) {
        const other = owner.get(tie.left.key === key ? tie.right.key : tie.left.key);
        if (other !== undefined && other !== entity) tie.apart++;
      }
    }
  }
  return { nodes, uses, ties: [...ties.values()].flatMap((row) => [...row.values()]) };
}

function countTie(ties: Map<string, Map<string, Tie>>, one: NameNode, other: NameNode): void {
  const [left, right] = one.key < other.key ? [one, other] : [other, one];
  const row = ties.get(left.key) ?? new Map<string, Tie>();
  const tie = row.get(right.key) ?? { left, right, together: 0, apart: 0 };
  tie.together++;
  row.set(right.key, tie);
  ties.set(left.key, row);
}

/** Joins where no verdict of a person stands against it. */
function makeJoin(forest: Forest, verdicts: Verdicts): (left: string, right: string) => void {
  return (left, right) => {
    const [a, b] = [forest.find(left), forest.find(right)];
    const barred = verdicts.notSame.some(([x, y]) => {
      const [one, other] = [forest.find(x), forest.find(y)];
      return (one === a && other === b) || (one === b && other === a);
    });
    if (!barred) forest.join(a, b);
  };
}

/** A tie's short form and its full name; null where both stand on the same footing. */
function findShort(left: NameNode, right: NameNode): [NameNode, NameNode] | null {
  if (left.weak !== right.weak) return left.weak ? [left, right] : [right, left];
  if (left.weak || left.words.length === right.words.length || !isShortening(left, right)) return null;
  return left.words.length < right.words.length ? [left, right] : [right, left];
}

/** For each short form, the roots of the full names that claim it: by an alias in some article, or by a surname. */
function findClaims(graph: NameGraph, forest: Forest): Map<string, Map<string, number>> {
  const claims = new Map<string, Map<string, number>>();
  const claim = (word: string, full: string, weight: number): void => {
    const row = claims.get(word) ?? new Map<string, number>();
    const root = forest.find(full);
    row.set(root, (row.get(root) ?? 0) + weight);
    claims.set(word, row);
  };
  for (const { left, right, together, apart } of graph.ties) {
    const pair = together > apart ? findShort(left, right) : null;
    if (!pair) continue;
    const [word, full] = pair;
    // Held apart even once, a short form of a longer name is a name of its own.
    if (apart > 0 && isShortening(word, full)) continue;
    claim(word.key, full.key, together);
  }
  const surnames = new Map<string, NameNode[]>();
  for (const node of graph.nodes.values()) {
    const last = node.words.at(-1);
    if (node.weak || last === undefined || !node.key.startsWith('person:')) continue;
    addTo(surnames, last, node);
  }
  const resolved = new Set(claims.keys());
  for (const node of graph.nodes.values()) {
    if (!node.weak || !node.key.startsWith('person:') || resolved.has(node.key)) continue;
    for (const full of surnames.get(node.words[0] ?? '') ?? [])
      claim(node.key, full.key, graph.uses.get(full.key) ?? 1);
  }
  return claims;
}

/** The root that a single word follows; null where it is contested. */
function findOwner(claims: ReadonlyMap<string, number>): string | null {
  const ranked = [...claims].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]));
  const [first, second] = ranked;
  return first && (!second || first[1] >= dominance * second[1]) ? first[0] : null;
}

function joinNodes(graph: NameGraph, verdicts: Verdicts): Forest {
  const forest = new Forest();
  const join = makeJoin(forest, verdicts);
  for (const [left, right] of [...verdicts.same].sort((a, b) => compareTexts(a.join(' '), b.join(' '))))
    join(left, right);
  const sorted = [...graph.ties].sort(
    (a, b) => b.together - a.together || compareTexts(a.left.key, b.left.key) || compareTexts(a.right.key, b.right.key),
  );
  for (const { left, right, together, apart } of sorted) {
    if (together > apart && findShort(left, right) === null) join(left.key, right.key);
  }
  const claims = findClaims(graph, forest);
  for (const word of [...claims.keys()].sort(compareTexts)) {
    const owner = findOwner(claims.get(word) ?? new Map());
    if (owner !== null) join(word, owner);
  }
  return forest;
}

/** Every entity of every article in exactly one group; groups in order of id. `judgements` by people join and part. */
export function groupEntities(articles: readonly ArticleNames[], judgements: readonly Judgement[] = []): EntityGroup[] {
  const graph = buildGraph(articles);
  const members = new Map<string, { article: string; entity: string }[]>();
  for (const article of articles) {
    for (const name of article.names) {
      const [first] = nodesOf(article.article, name);
      if (!first) continue;
      const list = members.get(first.key);
      const member = { article: article.article, entity: name.entity };
      if (list) list.push(member);
      else members.set(first.key, [member]);
    }
  }
  const verdicts = findVerdicts(judgements, 'entity', members.keys(), (node) => makeGroupId('ent', [node]));
  return joinNodes(graph, verdicts)
    .groups(members.keys())
    .map((nodes) => ({
      id: makeGroupId('ent', nodes),
      members: nodes
        .flatMap((node) => members.get(node) ?? [])
        .sort((a, b) => compareTexts(a.article, b.article) || compareTexts(a.entity, b.entity)),
    }))
    .sort((a, b) => compareTexts(a.id, b.id));
}
