/** Faulty inputs and command lines: one clear line that names the fault, the right exit code, and nothing else lost. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './example-record.ts';
import { examples, runCli } from './run.ts';

const folder = makeFolder();
const at = (name: string): string => join(folder, name);
const good = join(examples, 'meridian-ceasefire.html');

const inputs: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'blank.txt': ' \n\t ',
  'photo.txt': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
  'bare.html': '<html><body><script>x()</script></body></html>',
  'check.txt': 'Just a moment...\n\nPlease enable JavaScript and cookies to continue.',
  'gone.html': '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>',
  'links.txt': Array.from({ length: 30 }, (_, i) => `Port and ferry news ${i}`).join('\n'),
  'feed.rss': '<catalogue/>',
  'half.jsonl': '{"text": "The port',
  'latin.txt': Buffer.from('Le maire a été réélu dimanche à une large majorité, a annoncé la préfecture.', 'latin1'),
  'cut.html': '<html><body><p>The port of Vessen closed on Monday after a strike, the union said.</p><p>It <a hre',
};
for (const [name, content] of Object.entries(inputs)) writeFileSync(at(name), content);
mkdirSync(at('nothing'));

const faults: readonly (readonly [input: string, code: string])[] = [
  [at('absent.txt'), 'file-not-found'],
  [at('nothing'), 'empty-folder'],
  [at('empty.txt'), 'empty-text'],
  [at('blank.txt'), 'empty-text'],
  [at('photo.txt'), 'binary-file'],
  [at('bare.html'), 'empty-text'],
  [at('check.txt'), 'not-an-article'],
  [at('gone.html'), 'not-an-article'],
  [at('links.txt'), 'not-an-article'],
  [at('feed.rss'), 'not-a-feed'],
  [at('half.jsonl'), 'bad-json-line'],
  ['http://127.0.0.1:9/report', 'address-refused'],
  ['http://169.254.169.254/latest/', 'address-refused'],
  ['file:///etc/passwd', 'address-refused'],
];

for (const [input, code] of faults)
  for (const command of ['add', 'read'])
    test(`${command}: ${code} of ${input.replace(folder, '')}, and the next input is taken`, async () => {
      const db = command === 'add' ? ['--db', ':memory:'] : [];
      const { code: exit, out, err } = await runCli([command, input, good, '--json', ...db]);
      assert.equal(exit, 1);
      const errors = err.split('\n').filter((line) => line.startsWith('error: '));
      assert.equal(errors.length, 1, err);
      assert.ok(errors[0]?.endsWith(` (${code})`), err);
      const name = input.startsWith(folder) ? (input.split('/').at(-1) ?? '') : input;
      assert.ok(errors[0]?.includes(name), err);
      assert.ok(out.includes('"meridian-ceasefire.html"'), 'the next input');
      if (command === 'add') assert.ok(out.endsWith('{"summary":{"added":1,"known":0,"refused":1}}\n'), out);
    });

const oddities: readonly (readonly [file: string, code: string])[] = [
  ['latin.txt', 'wrong-charset'],
  ['cut.html', 'truncated-page'],
];
for (const [file, code] of oddities)
  test(`add: ${file} is added with a warning`, async () => {
    const { code: exit, out, err } = await runCli(['add', at(file), '--db', ':memory:', '--json']);
    assert.equal(exit, 0, err);
    assert.match(err, new RegExp(`^warning: ${file}.*\\(${code}\\)$`, 'm'));
    assert.ok(out.includes(`"code":"${code}"`) && out.includes('"added":1'), out);
  });

test('standard input is an input like others', async () => {
  const input = 'Four people were killed when shells hit a market in Orvel on Tuesday, the mayor said.';
  const { out } = await runCli(['read', '-', '--json'], { input });
  assert.equal((JSON.parse(out) as { article: { text: string } }).article.text, input);
  const empty = await runCli(['read', '-', '--json']);
  assert.deepEqual([empty.code, empty.out], [1, '']);
  assert.match(empty.err, /^error: standard input.* \(empty-text\)\n$/);
});

/** Runs a command that must fail in one line, hints on what to do aside. */
async function failure(args: readonly string[]): Promise<{ code: number | null; line: string }> {
  const { code, out, err } = await runCli(args, { cwd: folder });
  assert.equal(out, '');
  const lines = err
    .trimEnd()
    .split('\n')
    .filter((line) => !/^(Run with --help for the usage\.|\(Did you mean .*\))$/.test(line));
  assert.equal(lines.length, 1, err);
  return { code, line: lines[0] ?? '' };
}

test('what is not in the record is named', async () => {
  const db = at('one.db');
  assert.equal((await runCli(['add', good, '--db', db])).code, 0);
  for (const noun of ['article', 'event', 'story', 'entity']) {
    const { code, line } = await failure([noun, 'no_such_id', '--db', db]);
    assert.deepEqual([code, line], [1, `onrecord: no ${noun} no_such_id in ${db}`]);
  }
});

const refused: readonly (readonly [args: readonly string[], code: number, line: RegExp])[] = [
  [['events'], 1, /^onrecord: there is no record at onrecord\.db/],
  [['status', '--db', 'photo.txt'], 1, /^onrecord: cannot open the record photo\.txt/],
  [['add', good, '--db', 'no/such/folder.db'], 1, /^onrecord: cannot open the record no\/such\/folder\.db/],
  [['events', '--nonsense'], 2, /^error: unknown option '--nonsense'$/],
  [['events', '--limit', 'many'], 2, /^error: option '--limit <n>' argument 'many' is invalid/],
  [['events', '--since', 'yesterday'], 2, /^error: option '--since <date>' argument 'yesterday' is invalid/],
  [['events', '--until', '2024-02-31'], 2, /^error: option '--until <date>' argument '2024-02-31' is invalid/],
  [['events', '--since', '2024-13'], 2, /^error: option '--since <date>' argument '2024-13' is invalid/],
  [['events', '--type', 'WAR'], 2, /^error: option '--type <type>' argument 'WAR' is invalid/],
  [['event'], 2, /^error: missing required argument 'id'$/],
  [['evnts'], 2, /^error: unknown command 'evnts'/],
  [['completion', 'cmd'], 2, /^error: .*'cmd' is invalid/],
];
for (const [args, exit, expected] of refused)
  test(`onrecord ${args.join(' ').replace(good, 'FILE')}`, async () => {
    const { code, line } = await failure(args);
    assert.match(line, expected);
    assert.equal(code, exit);
  });

test('an export that cannot be written says where', async () => {
  const db = at('two.db');
  assert.equal((await runCli(['add', good, '--db', db])).code, 0);
  for (const format of ['json', 'jsonl', 'csv']) {
    const { code, line } = await failure(['export', '--db', db, '--format', format, '--out', 'empty.txt/export']);
    assert.match(line, /^onrecord: cannot write empty\.txt\/export/);
    assert.equal(code, 1);
  }
  const { code, line } = await failure(['export', '--db', db, '--format', 'csv']);
  assert.deepEqual([code, line], [2, 'onrecord: csv has many files: say --out FOLDER']);
});
