/**
 * Short written cases, `cases/*.json`: all that is said in a text, and nothing else. Those in `known-gaps.json` must still
 * fail: one that is met is to be taken off that list.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Article, Block, Span } from '../../../src/model/index.ts';
import { readText, someDay } from '../read-text.ts';

interface Case {
  readonly text: string;
  readonly kind?: Block['kind'];
  /** `content` joins its pieces with " … ". */
  readonly find: readonly { source: string | null; content: string; quote: string; stance: string }[];
}

const folder = join(import.meta.dirname, 'cases');
const gapsFile = 'known-gaps.json';
const load = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
/** Texts of the cases that are not met, by kind. */
const gaps = load<Readonly<Record<string, readonly string[]>>>(gapsFile);
const unmet = new Set(Object.values(gaps).flat());
const files = readdirSync(folder).filter((file) => file !== gapsFile);
const cases = files.flatMap((file) => load<readonly Case[]>(file).map((item) => ({ ...item, file })));

/** A block for each line. */
const blocksOf = ({ text, kind = 'paragraph' }: Case): Article['blocks'] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ kind, start: index, end: index + line.length }));

const told = (find: Case['find']): string[] =>
  find.map(({ source, content, quote, stance }) => [source ?? '–', content, quote, stance].join(' | ')).sort();

async function read(item: Case): Promise<string[]> {
  const { statements } = await readText(item.text, someDay, blocksOf(item));
  const cut = ({ start, end }: Span): string => item.text.slice(start, end);
  const found = statements.map(({ source, content, quote, stance }) => ({
    source: source && cut(source),
    content: content.map(cut).join(' … '),
    quote,
    stance,
  }));
  return told(found);
}

for (const item of cases) {
  test(`${item.file.replace('.json', '')}: ${item.text}`, async () => {
    const found = await read(item);
    if (!unmet.has(item.text)) assert.deepEqual(found, told(item.find));
    else assert.notDeepEqual(found, told(item.find), `met now: take it off ${gapsFile}`);
  });
}

test('a hundred and fifty cases or more, a third of which find nothing, and every known gap is one of them', () => {
  assert.ok(cases.length >= 150);
  assert.ok(cases.filter(({ find }) => find.length === 0).length * 3 >= cases.length);
  const texts = new Set(cases.map(({ text }) => text));
  assert.deepEqual(
    [...unmet].filter((text) => !texts.has(text)),
    [],
  );
});
