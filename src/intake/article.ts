/** Articles: the last step of every way in. Puts what came with a text over what the text says of itself. */
import { createHash } from 'node:crypto';
import {
  type Article,
  type Block,
  type Given,
  type Intaken,
  makeId,
  type Outlet,
  type Problem,
  type Published,
} from '../model/index.ts';
import { isMediaName } from './text/media-names.ts';
import { readBlocks, readText, type TextReading } from './text/index.ts';

/** What is known of an article besides its text. Null or absent: ask the text. */
export interface ArticleSource {
  /** The bytes that make the article what it is: its hash and its id are theirs. */
  readonly bytes: Uint8Array;
  readonly file: string | null;
  readonly url: string | null;
  readonly text: string;
  /** Blocks that a page's reader found; null for plain text. */
  readonly blocks: readonly Block[] | null;
  readonly id?: string | null;
  readonly headline?: string | null;
  readonly outlet?: Outlet | null;
  readonly byline?: string | null;
  readonly published?: Published | null;
  readonly language?: string | null;
  readonly given?: Given;
  readonly problems?: readonly Problem[];
}

const unknownDate: Published = { value: null, precision: null, how: 'unknown' };

/** The article of `source`, with its hash, and how the text step read it. Its id is the hash unless one is given. */
export function makeArticle(source: ArticleSource): { taken: Intaken; reading: TextReading } {
  const { text, bytes } = source;
  const reading = readSource(source);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const article: Article = {
    id: source.id ?? makeId('art', sha256),
    file: source.file,
    url: source.url,
    headline: source.headline ?? reading.headline,
    outlet: pickOutlet(source.outlet, reading.outlet),
    byline: source.byline && !isMediaName(source.byline) ? source.byline : reading.byline,
    published: source.published?.value ? source.published : (reading.published ?? unknownDate),
    language: source.language ?? reading.language,
    credits: reading.credits,
    text,
    blocks: reading.blocks,
  };
  const taken = { article, sha256, problems: source.problems ?? [] };
  return { taken: source.given ? { ...taken, given: source.given } : taken, reading };
}

function readSource({ text, blocks, given, outlet }: ArticleSource): TextReading {
  if (given) return readGiven(text, given);
  return blocks ? readBlocks(text, blocks, outlet?.name) : readText(text, outlet?.name);
}

/** What is said comes before what is implied, the input's word before the text's. */
function pickOutlet(known: Outlet | null | undefined, found: Outlet): Outlet {
  if (!known?.name) return found;
  return known.how !== 'said' && found.how === 'said' ? found : known;
}

/**
 * A text with sentences or tokens of its own is analysed whole: all of it is paragraphs, which end at line ends that no
 * given span crosses.
 */
function readGiven(text: string, given: Given): TextReading {
  const reading = readText(text);
  const spans = [...(given.sentences ?? []), ...(given.tokens ?? []), ...(given.predicates ?? [])];
  const crossed = new Set<number>();
  for (const { start, end } of spans)
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) crossed.add(at);
  const blocks: Block[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = start + piece.trim().length;
    if (start < end) blocks.push({ kind: 'paragraph', start, end });
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (crossed.has(at)) continue;
    push(at);
    from = at + 1;
  }
  push(text.length);
  return { ...reading, headline: null, blocks };
}
