/**
 * Exact spans of sources, cues and contents: PolNeAR's open part by CofeNet's protocol (Wang et al., COLING 2022). A token has the
 * role of a span that covers half of it or more – a source before a cue before a content – and runs of one span's tokens are
 * compared with the key's, paragraph by paragraph, each annotator's paragraphs counting by themselves. Nothing was trained on it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../../src/model/index.ts';
import { readAll } from '../../../src/read/index.ts';
import { makePlainArticle, parseLines } from '../../accounts-of.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';
import { readLines } from '../names/spans.ts';

type Pair = readonly [number, number];

interface Paragraph {
  readonly doc: string;
  readonly labels: readonly string[];
  /** Null where the tokens could not be found in the document. */
  readonly offsets: readonly Pair[] | null;
}
interface Row {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

const roles = ['source', 'cue', 'content'] as const;
/** Rules by cue verbs and quotation marks alone, same scorer. */
const simpleRules = { source: 0.29, cue: 0.31, content: 0.36 } as const;
type Role = (typeof roles)[number];

export const scoreSet: ScoreSet = { name: 'polnear-spans', needs: 'data/polnear_cofenet/dev.jsonl', run };

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const documents = parseLines<Row>(readFileSync(join(path, '..', '..', 'polnear', 'dev.jsonl'), 'utf8'));
  const readings = await readAll(
    documents.map(({ id, text, date }) => ({ ...makePlainArticle(id, text, date), blocks: paragraphsOf(text) })),
    layer,
  );
  const statements = new Map(documents.map(({ id }, index) => [id, readings[index]?.statements ?? []]));
  const counts = {
    source: { gold: 0, found: 0, right: 0 },
    cue: { gold: 0, found: 0, right: 0 },
    content: { gold: 0, found: 0, right: 0 },
  };
  for (const { doc, labels, offsets } of readLines<Paragraph>(path)) {
    const gold = runsOf(labels);
    const found = offsets ? runsOf(project(offsets, statements.get(doc) ?? [])) : new Set<string>();
    for (const role of roles) {
      const of = (runs: ReadonlySet<string>): string[] => [...runs].filter((run) => run.startsWith(role));
      counts[role].gold += of(gold).length;
      counts[role].found += of(found).length;
      counts[role].right += of(found).filter((run) => gold.has(run)).length;
    }
  }
  return roles.map((role) => {
    const { gold, found, right } = counts[role];
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)];
    const value = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const peer = { name: 'simple rules', value: simpleRules[role] };
    return { set: 'polnear-spans (dev)', metric: `${role}: exact F1`, value, precision, recall, of: gold, peer };
  });
}

/** A block for each line of `text` that holds words: paragraphs stand on lines of their own. */
function paragraphsOf(text: string): { kind: 'paragraph'; start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ kind: 'paragraph', start: index, end: index + line.length }));
}

/** `role first last` for each run: B- opens one, I- of the same role goes on, anything else closes it. */
function runsOf(labels: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  let open: { role: string; first: number } | null = null;
  for (const [index, label] of [...labels, 'O'].entries()) {
    if (open && label === `I-${open.role}`) continue;
    if (open) runs.add(`${open.role} ${open.first} ${index}`);
    open = label.startsWith('B-') ? { role: label.slice(2), first: index } : null;
  }
  return runs;
}

/** Labels of the tokens at `offsets`, by the spans of `statements`. */
function project(offsets: readonly Pair[], statements: readonly Statement[]): string[] {
  const owners: ({ role: Role; key: string } | null)[] = offsets.map(() => null);
  const [start, end] = [offsets[0]?.[0] ?? 0, offsets.at(-1)?.[1] ?? 0];
  for (const role of roles.toReversed()) {
    for (const { id, source, cue, content } of statements) {
      const spans = { source: source ? [source] : [], cue: cue ? [cue] : [], content }[role];
      for (const [piece, span] of spans.entries()) {
        if (span.end <= start || span.start >= end) continue;
        for (const [index, [from, to]] of offsets.entries()) {
          const shared = Math.min(to, span.end) - Math.max(from, span.start);
          if (shared > 0 && 2 * shared >= to - from) owners[index] = { role, key: `${role} ${id} ${piece}` };
        }
      }
    }
  }
  return owners.map((owner, index) => {
    if (!owner) return 'O';
    return `${owners[index - 1]?.key === owner.key ? 'I' : 'B'}-${owner.role}`;
  });
}
