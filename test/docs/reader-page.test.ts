/** The examples of docs/reader.md run, and print what the page says. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { hasModel } from '../../src/reader/index.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'reader.md'), 'utf8');
const skip = hasModel() ? false : 'no model of the reader is installed';
const blocks = /<!-- example: (?<name>\w+) -->\n```ts\n(?<code>[^]*?)```\n\n```text\n(?<prints>[^]*?)```/g;

const found = [...page.matchAll(blocks)].map(({ groups }) => groups ?? {});

test('the page has its examples', () =>
  assert.deepEqual(
    found.map(({ name }) => name),
    ['words', 'text'],
  ));

for (const { name = '', code = '', prints } of found) {
  test(`the example "${name}" prints what the page says`, { skip }, async () => {
    // As evaluated text its imports are resolved from the repository, which is the package itself.
    const args = ['--input-type=module-typescript', '--eval', code];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    assert.equal(stdout, prints);
  });
}
