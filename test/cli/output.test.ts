/** Output: a reader that goes away, colour, text from outside, and what shells are given. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { test } from 'node:test';
import { makeOutput } from '../../src/cli/output.ts';
import { makeExampleRecord, makeFolder } from './example-record.ts';
import { runCli, startCli } from './run.ts';

const db = await makeExampleRecord();
/** What starts every instruction to a terminal. */
const escape = '\u001b';

for (const args of [['export'], ['articles', '--json', '--limit', '0'], ['brief'], ['events', '--limit', '0']])
  test(`onrecord ${args.join(' ')} | head -1 is silent`, async () => {
    const child = startCli([...args, '--db', db]);
    child.stdin.end();
    const said = text(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    assert.deepEqual([code, await said], [0, '']);
  });

test('no colour where the output is no terminal', async () => {
  for (const args of [['events'], ['timeline'], ['search', 'Dorvan'], ['story', 'sto_'], ['brief']]) {
    const { out, err } = await runCli([...args, '--db', db]);
    assert.ok(!`${out}${err}`.includes(escape), args.join(' '));
  }
});

/** A terminal of 20 columns that looks for colours where a real one does: in the environment. */
function makeTerminal(): PassThrough & NodeJS.WriteStream {
  const getColorDepth = (): number => WriteStream.prototype.getColorDepth();
  return Object.assign(new PassThrough(), { isTTY: true, columns: 20, getColorDepth }) as never;
}

test('a terminal gets colour, and none with NO_COLOR', (t) => {
  const { style } = makeOutput(makeTerminal());
  t.mock.property(process, 'env', { TERM: 'xterm-256color' });
  assert.equal(style('bold', 'Orvel'), `${escape}[1mOrvel${escape}[22m`);
  process.env['NO_COLOR'] = '1';
  assert.equal(style('bold', 'Orvel'), 'Orvel');
});

test('lines of a table end where the terminal does', async () => {
  const terminal = makeTerminal();
  const { table } = makeOutput(terminal);
  await table(['id', 'headline'], [['art_1', 'Shells hit the market in Orvel']]);
  terminal.end();
  const lines = stripVTControlCharacters(await text(terminal)).split('\n');
  assert.deepEqual(lines, ['id     headline', 'art_1  Shells hit t…', '']);
});

test('no article can move the cursor or turn the line', async () => {
  const folder = makeFolder();
  const file = join(folder, 'hostile.jsonl');
  const signs = `${escape}[2J${escape}]0;owned\u0007\u202e`;
  const words = `Shells ${signs} hit a market in Orvel and killed four people, ${signs} the mayor said on Tuesday.`;
  writeFileSync(file, JSON.stringify({ headline: `Shells ${signs} hit market`, outlet: `Wire ${signs}`, text: words }));
  const read = await runCli(['read', file]);
  const other = join(folder, 'hostile.db');
  const added = await runCli(['add', file, '--db', other]);
  const shown = await Promise.all(
    [['articles'], ['statements'], ['events'], ['search', 'market'], ['article', 'art_'], ['brief'], ['stories']].map(
      (args) => runCli([...args, '--db', other]),
    ),
  );
  for (const { code, out, err } of [read, added, ...shown]) {
    assert.equal(code, 0, err);
    for (const sign of [escape, '\u0007', '\u202e']) assert.ok(!`${out}${err}`.includes(sign), out);
  }
});

for (const shell of ['bash', 'zsh', 'fish'])
  test(`the completion script is a script of ${shell}`, async (t) => {
    const { code, out } = await runCli(['completion', shell]);
    assert.equal(code, 0);
    for (const word of ['contradictions', 'factuality', 'ASSAULT', 'armed_group']) assert.ok(out.includes(word), word);
    const checked = spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' });
    if (checked.error) return t.skip(`no ${shell} here`);
    assert.deepEqual([checked.status, checked.stderr], [0, '']);
  });

test('bash offers commands, options and values', async () => {
  const { out } = await runCli(['completion', 'bash']);
  const ask = (...words: readonly string[]): string[] => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const script = `${out}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', { input: script, encoding: 'utf8' }).stdout.trim().split('\n');
  };
  assert.deepEqual(ask('onrecord', 'der'), ['derivations']);
  assert.deepEqual(ask('onrecord', 'events', '--fac'), ['--factuality']);
  assert.deepEqual(ask('onrecord', 'events', '--factuality', 'den'), ['denied']);
});
