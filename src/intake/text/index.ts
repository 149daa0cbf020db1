/** The text step: what each line of a text is, and what the text itself says about where it comes from. */
import type { Block, Credit, Outlet, Published } from '../../model/index.ts';
import { classifyLines, type Draft, type Kind } from './classify.ts';
import { choosePublished, collectClues, findNotices, findSigners } from './clues.ts';
import {
  dropOverlaps,
  fillNames,
  findFrameCredits,
  findSignature,
  findStoryCredits,
  type FoundCredit,
} from './credits.ts';
import { readFront } from './front.ts';
import { classifyFurniture, findTail } from './furniture.ts';
import { type FurnitureRole, reposterRoles } from './furniture-forms.ts';
import { detectLanguage } from './language.ts';
import { type Line, linesOfBlocks, splitLines } from './lines.ts';
import { chooseOutlet } from './outlets.ts';
import { splitLine } from './pieces.ts';
import { countWords } from './prose.ts';

/** What a text says of itself. Spans are offsets into the text as it was given. */
export interface TextReading {
  readonly headline: string | null;
  readonly outlet: Outlet;
  readonly byline: string | null;
  readonly published: Published | null;
  readonly language: string | null;
  readonly credits: readonly Credit[];
  readonly blocks: readonly Block[];
  /** Words in paragraphs: the story without its frame. */
  readonly words: number;
}

/** Reads a text of which nothing is known but its characters, and perhaps the name of its outlet. */
export function readText(text: string, outlet: string | null = null): TextReading {
  const lines = splitLines(text);
  const roles = lines.map((line) => classifyFurniture(line.text));
  return readDraft(makeDraft(text, lines, roles, null), outlet);
}

/** Reads the blocks that a page's reader found in `text`: what they are stays, but paragraphs may prove to be less. */
export function readBlocks(text: string, blocks: readonly Block[], outlet: string | null = null): TextReading {
  const kept = blocks.filter((block) => text.slice(block.start, block.end).trim() !== '');
  const lines = linesOfBlocks(text, kept);
  const roles = lines.map((line, i) => (kept[i]?.kind === 'paragraph' ? classifyFurniture(line.text) : null));
  return readDraft(
    makeDraft(
      text,
      lines,
      roles,
      kept.map((block) => block.kind),
    ),
    outlet,
  );
}

function makeDraft(
  text: string,
  lines: readonly Line[],
  roles: readonly (FurnitureRole | null)[],
  given: readonly Kind[] | null,
): Draft {
  const front = readFront(lines, roles);
  const tail = given ? lines.length : Math.max(Math.min(front.body + 1, lines.length), findTail(lines, roles));
  return { text, lines, roles, given, front, tail };
}

function readDraft(draft: Draft, outlet: string | null): TextReading {
  const { text, lines, front } = draft;
  const kinds = classifyLines(draft);
  const firstParagraph = kinds.indexOf('paragraph', front.body);
  const parts = lines.map((line, i) => splitLine(line, kinds[i] ?? 'paragraph', front, i === firstParagraph));
  const blocks = parts.flatMap((part) => part.blocks);
  const datelines = parts.flatMap((part) => part.dateline ?? []);
  const of = (kind: Kind): Block[] => blocks.filter((block) => block.kind === kind);
  const paragraphs = of('paragraph');

  const sources = findFrameCredits(text, of('boilerplate'));
  const frame: FoundCredit[] = [
    ...sources,
    ...datelines.flatMap(({ outlets }) =>
      outlets.map(({ name, start, end }) => ({ outlet: name, start, end, frame: true, self: false })),
    ),
    ...findSigners(draft, kinds),
    ...paragraphs.slice(-2).flatMap((block) => findSignature(text, block) ?? []),
  ];
  const clues = collectClues(
    draft,
    kinds,
    datelines,
    sources.filter(({ start }) => isOfPage(draft, start)).map((source) => source.outlet),
  );
  const named = [...(outlet ? [outlet] : []), ...Object.values(clues).flat(), ...frame.map((credit) => credit.outlet)];
  const story = findStoryCredits(text, [...paragraphs, ...findNotices(draft)], named);
  const credits = fillNames(dropOverlaps([...frame, ...story]), [...named, ...story.map((credit) => credit.outlet)]);
  const reposted = draft.roles.some((role) => role && reposterRoles.has(role));
  const prose = paragraphs.map((block) => text.slice(block.start, Math.min(block.end, block.start + 600)));
  return {
    headline: front.headline ? text.slice(front.headline.start, front.headline.end) : null,
    outlet: chooseOutlet(clues, credits, reposted),
    byline: front.bylines.find(({ names }) => names)?.names ?? null,
    published: choosePublished(draft, kinds, datelines),
    language: detectLanguage(prose.join('\n') || text),
    credits: credits.map(({ outlet, start, end }) => ({ outlet, start, end })),
    blocks,
    words: paragraphs.reduce((sum, block) => sum + countWords(text.slice(block.start, block.end)), 0),
  };
}

/** True for a place above or below the story: "Source: …" in its middle is that of a figure. */
function isOfPage({ text, lines, front }: Draft, start: number): boolean {
  return start < (lines[front.body]?.start ?? 0) || start > 0.8 * text.length;
}
