/** The mark of a build changes with what the stages are made of, and with nothing else. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { markBuild } from '../../src/pipeline/build-mark.ts';
import { nameInstalled } from '../../src/pipeline/layers.ts';
import { readCaptures } from '../../src/pipeline.ts';
import { captures } from './articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-mark-'));
after(() => rmSync(folder, { recursive: true }));

/** A program of these files, in a folder of its own. */
function makeProgram(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const files = { 'read/rules.js': 'one', 'read/en/words.json': '{}', 'cli/main.js': 'door' };
const mark = markBuild(makeProgram('first', files));

test('the same files have the same mark, wherever they lie and whatever lies beside them', () => {
  assert.match(mark, /^[0-9a-f]{8}$/);
  assert.equal(markBuild(makeProgram('same', files)), mark);
  assert.equal(markBuild(makeProgram('door', { ...files, 'cli/main.js': 'another door' })), mark);
  assert.equal(markBuild(makeProgram('types', { ...files, 'read/rules.d.ts': 'type', 'read/rules.js.map': '' })), mark);
});

test('another rule, list or name of a file is another mark', () => {
  const programs: Readonly<Record<string, string>>[] = [
    { ...files, 'read/rules.js': 'two' },
    { ...files, 'read/en/words.json': '{"a":1}' },
    { ...files, 'relate/links.js': '' },
    { 'read/rule.js': 'one', 'read/en/words.json': '{}' },
  ];
  const others = programs.map((other, index) => markBuild(makeProgram(`other-${index}`, other)));
  assert.equal(new Set([mark, ...others]).size, 5);
});

test('readings carry the name that the reader of today is told by', async () => {
  const name = await nameInstalled('rules');
  assert.ok(name.endsWith(`+${markBuild()}`));
  async function* give(): AsyncGenerator<(typeof captures)[number]> {
    yield* captures;
  }
  for await (const { readings } of readCaptures(give(), { reader: 'rules' }))
    for (const { reader } of readings) assert.equal(reader, name);
});
