/** The command with the trained reader: without network, without the native runtime, and what it prints. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { hasModel } from '../../src/reader/index.ts';
import { readingSchema } from '../../src/model/index.ts';
import { type Run, runCli } from '../cli/run.ts';

const skip = hasModel() ? false : 'no model of the reader is installed';
const folder = mkdtempSync(join(tmpdir(), 'onrecord-runtimes-'));
after(() => rmSync(folder, { recursive: true }));

const text = `Depot near Orvel shelled

The governor of Norria told Reuters that rebels may attack Orvel.

Gunmen killed three policemen on Tuesday, the mayor said.
`;
const pile = join(folder, 'pile');
mkdirSync(pile);
const file = join(pile, 'depot.txt');
writeFileSync(file, text);

/** The command without network; `bar` says whether it may load the native runtime. */
const runBarred = (args: readonly string[], bar: 'native' | 'nothing'): Promise<Run> =>
  runCli(args, {
    env: {
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'barred.ts')).href}`,
      ONRECORD_TEST_BAR: bar,
    },
  });

describe('the command with the trained reader', { skip }, () => {
  test('prints tags, heads, names, predicates with factuality, without network', async () => {
    const { out, err, code } = await runBarred(['read', file, '--reader', 'model', '--tokens', '--json'], 'nothing');
    assert.equal(code, 0, err);
    assert.ok(!err.includes('WebAssembly'), err);
    const reading = readingSchema.parse(JSON.parse(out));
    assert.match(reading.reader, /^onrecord-reader-en\/[\d.]+\+[\da-f]{8} rules\/\d+\+[\da-f]{8}$/);
    const tokens = reading.tokens ?? [];
    assert.ok(tokens.every(({ upos, head, deprel }) => upos && head !== undefined && deprel));
    const cut = ({ start, end }: { start: number; end: number }): string => reading.article.text.slice(start, end);
    const killed = tokens.find((token) => cut(token) === 'killed');
    assert.deepEqual([killed?.upos, killed?.lemma], ['VERB', 'kill']);
    assert.ok(reading.mentions.some((mention) => cut(mention) === 'Reuters'));
    const factuality = (word: string): number =>
      reading.predicates?.findLast((one) => cut(one) === word)?.factuality ?? Number.NaN;
    assert.ok(factuality('killed') > 1);
    assert.ok(factuality('attack') < 0);
    const [agent] = reading.predicates?.find((one) => cut(one) === 'killed')?.args ?? [];
    assert.deepEqual([agent?.label, agent && cut(agent)], ['ARG0', 'Gunmen']);
  });

  test('reads on WebAssembly without the native runtime, and says so in one line whatever the threads', async () => {
    const db = join(folder, 'wasm.db');
    for (const number of [1, 2, 3]) {
      writeFileSync(join(pile, `more-${number}.txt`), text.replaceAll('Orvel', `Orvel${'abc'[number]}`));
    }
    const args = ['add', pile, '--db', db, '--reader', 'model', '--workers', '2'];
    const { out, err, code } = await runBarred(args, 'native');
    assert.equal(code, 0, err);
    assert.match(out, /^4 new, /m);
    const lines = err.split('\n').filter((line) => /WebAssembly|onnxruntime/.test(line));
    assert.equal(lines.length, 1, err);
    assert.match(
      lines[0] ?? '',
      /the reader runs on WebAssembly, several times slower: onnxruntime-node cannot be loaded \(.+\)$/,
    );
  });
});
