/** The article's blocks: where Readability finds them, or where the page's prose stands when Readability finds a scrap. */
import type { PageBlock } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { findFurniture, keepMarks } from './furniture.ts';
import { findProse } from './prose.ts';
import { chooseContent } from './readable.ts';

/**
 * Below this share of the page's prose Readability's choice is taken for a scrap: a cookie note, a teaser, one entry of a
 * list. Higher bounds lose more on pages with long lists of other stories than they gain (.2 → .5: −3 points of F1).
 */
const scrapShare = 0.2;
/** Shorter blocks and blocks of links are no prose. */
const proseLengthMin = 60;
const linkedMax = 0.5;

/**
 * Blocks of the article on the page, none where there is no text. The document is changed by this. A `heavy` page is read
 * without Readability.
 */
export function readBody(document: PageDocument, heavy: boolean): PageBlock[] {
  const { body } = document;
  if (!body) return [];
  const furniture = findFurniture(body);
  const prose = findProse(body, furniture);
  const around = prose ? readBlocks(prose, (element) => furniture.has(element)) : [];
  keepMarks(furniture);
  const content = heavy ? null : chooseContent(document);
  const chosen = content ? readContent(content) : [];
  if (proseLength(chosen) < scrapShare * proseLength(around)) return around;
  // A page of a few short lines has no prose to go by: all its words outside links are its text.
  return chosen.length > 0 ? chosen : readBlocks(body, (element) => furniture.has(element)).filter(isUnlinked);
}

function readContent(content: PageElement): PageBlock[] {
  const furniture = findFurniture(content);
  return readBlocks(content, (element) => furniture.has(element));
}

function isUnlinked(block: PageBlock): boolean {
  return block.linked < linkedMax;
}

function proseLength(blocks: readonly PageBlock[]): number {
  const prose = blocks.filter((block) => isUnlinked(block) && block.words.length >= proseLengthMin);
  return prose.reduce((sum, block) => sum + block.words.length, 0);
}
