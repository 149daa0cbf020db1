/** Nodes: the names of all articles as points that aliases tie together. */
import type { Digest, NameDigest } from '../digest.ts';
import { coreWords } from '../names.ts';

/** What grouping needs of an article. */
export type ArticleNames = Pick<Digest, 'article' | 'names'>;

/** A name within its class. */
export interface NameNode {
  /** `group:river front`; `place:#1234` for a known place; `person:tarin@art_…` for a surname, which is its article's own. */
  readonly key: string;
  readonly words: readonly string[];
  /** A single word, which many may share; it follows a full name only where nobody else lays claim to it. */
  readonly weak: boolean;
}

/** Words for a state's men and for those it stands behind that writers change for style. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ['american', 'us'],
  ['troop', 'force'],
  ['troops', 'force'],
  ['soldiers', 'force'],
  ['personnel', 'force'],
  ['linked', 'backed'],
  ['aligned', 'backed'],
  ['supported', 'backed'],
]);

/** `israeli` and `israel`, `forces` and `force`, `defence` and `defense` are one word in the names of groups. */
function foldGroupWord(word: string): string {
  const other = sameWord.get(word);
  if (other) return other;
  return word.length < 5 ? word : word.replace(/(?:i|s)$/, '').replace(/defence$/, 'defense');
}

/** "Kenyan Armed Forces", "Kenya's military forces" are the Kenyan military. */
function foldMilitary(words: readonly string[]): readonly string[] {
  const [state = '', kind = '', force = ''] = words;
  return words.length === 3 && /^(?:armed|military)$/.test(kind) && force === 'force' ? [state, 'military'] : words;
}

/** `rockets` and `rocket` are one kind of weapon. */
function foldPlural(word: string): string {
  return word.length < 5 ? word : word.replace(/(?<!s)s$/, '');
}

function makeNode(article: string, name: NameDigest, folded: string): NameNode {
  const core = coreWords(folded, name.class);
  const words =
    name.class === 'group'
      ? foldMilitary(core.map(foldGroupWord))
      : name.class === 'weapon'
        ? core.map(foldPlural)
        : core;
  const key = `${name.class}:${words.join(' ')}`;
  const weak = words.length === 1 && name.class !== 'place';
  // "A senior official" of one article is not that of another.
  const own = name.class === 'person' && (weak || name.unnamed === true);
  return { key: own ? `${key}@${article}` : key, words, weak };
}

/** The nodes of one entity, strongest first: its number as a known place, its full names, its single words. */
export function nodesOf(article: string, name: NameDigest): NameNode[] {
  const nodes = new Map<string, NameNode>();
  if (name.geonameId !== null) nodes.set('', { key: `place:#${name.geonameId}`, words: [], weak: false });
  for (const folded of name.names) {
    const node = makeNode(article, name, folded);
    // A known place is its number: two towns of one name are two.
    if (!nodes.has(node.key) && name.geonameId === null) nodes.set(node.key, node);
  }
  return [...nodes.values()].sort((a, b) => Number(a.weak) - Number(b.weak));
}

/** True where every word of one name stands in the other: a short form, not another name. */
export function isShortening(a: NameNode, b: NameNode): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word));
}
