import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSources, takeIn } from '../../../src/intake/index.ts';
import type { Capture } from '../../../src/intake/index.ts';
import type { OnrecordError } from '../../../src/model/index.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-files-'));
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'c.txt'), 'last');
  await writeFile(join(folder, 'a.html'), '<p>first</p>');
  await writeFile(join(folder, 'b', 'x.xml'), '<rss/>');
  await writeFile(join(folder, '.hidden.txt'), 'hidden');
  await symlink(folder, join(folder, 'b', 'loop'));
  await symlink(join(folder, 'nowhere'), join(folder, 'b', 'broken'));
});
after(() => rm(folder, { recursive: true }));

async function collect(inputs: readonly string[], options: Parameters<typeof openSources>[1] = {}): Promise<Capture[]> {
  const captures: Capture[] = [];
  for await (const capture of openSources(inputs, options)) captures.push(capture);
  return captures;
}

test('a folder is walked in order; hidden files are left out and loops are not followed', async () => {
  const faults: string[] = [];
  const captures = await collect([folder], { onFault: (error) => faults.push(error.code) });
  assert.deepEqual(
    captures.map(({ file, mediaType }) => [file, mediaType]),
    [
      ['a.html', 'text/html'],
      ['x.xml', 'application/xml'],
      ['c.txt', 'text/plain'],
    ],
  );
  assert.deepEqual(faults, ['file-unreadable']);
});

test('a file that is not there and a folder without files are named, and the next input comes', async () => {
  const path = join(folder, 'absent.txt');
  const empty = await mkdtemp(join(tmpdir(), 'onrecord-empty-'));
  const faults: unknown[] = [];
  const onFault = ({ code, subject }: OnrecordError): unknown => faults.push([code, subject]);
  const captures = await collect([path, empty, join(folder, 'c.txt')], { onFault });
  assert.deepEqual(faults, [
    ['file-not-found', path],
    ['empty-folder', empty],
  ]);
  assert.equal(captures.length, 1);
  await assert.rejects(collect([path]), { code: 'file-not-found', subject: path });
  await assert.rejects(collect([empty]), { code: 'empty-folder', subject: empty });
  await rm(empty, { recursive: true });
});

test('a file over the limit is reported without being read, and the next one comes', async () => {
  const big = join(folder, 'b', 'big.txt');
  await writeFile(big, '');
  await truncate(big, 50_000_000);
  const faults: string[] = [];
  const captures = await collect([big, join(folder, 'c.txt')], { onFault: (error) => faults.push(error.message) });
  await rm(big);
  assert.deepEqual(
    captures.map(({ file }) => file),
    ['c.txt'],
  );
  assert.match(faults[0] ?? '', /^big\.txt has 50000000 bytes/);
});

test('a long JSON Lines file comes in parts of whole lines that know their numbers', async () => {
  const path = join(folder, 'b', 'long.jsonl');
  const line = (i: number): string =>
    JSON.stringify({ id: `n${i}`, text: `Report ${i}. ${'The river rose again overnight. '.repeat(40)}` });
  const lines = Array.from({ length: 1700 }, (_, i) => (i === 1650 ? '{broken' : line(i)));
  await writeFile(path, lines.join('\n'));
  const captures = await collect([path]);
  await rm(path);
  assert.ok(captures.length > 1);
  assert.equal(Buffer.concat(captures.map(({ bytes }) => bytes)).toString(), lines.join('\n'));
  const intakes = captures.map((capture) => takeIn(capture));
  assert.equal(intakes.flatMap(({ articles }) => articles).length, 1699);
  const problems = intakes.flatMap(({ problems: found }) => found);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bad-json-line'],
  );
  assert.match(problems[0]?.says ?? '', /^long\.jsonl, line 1651:/);
});

test('a dash is standard input', async () => {
  const [capture] = await collect(['-'], {
    standardInput: (async function* () {
      yield 'A short ';
      yield Buffer.from('text.');
    })(),
  });
  assert.equal(Buffer.from(capture?.bytes ?? []).toString(), 'A short text.');
  assert.equal(capture?.file, null);
});
