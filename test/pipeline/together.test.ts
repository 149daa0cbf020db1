/** Several programs may add to one record at once: each waits for its turn, and the record is that of all their articles. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '../cli/example-record.ts';
import { examples, runCli } from '../cli/run.ts';

test('three adds at once give the record of one', async () => {
  const folder = makeFolder();
  const [alone, together] = [join(folder, 'alone.db'), join(folder, 'together.db')];
  assert.equal((await runCli(['add', examples, '--db', alone])).code, 0);
  const files = readdirSync(examples).map((name) => join(examples, name));
  // Each two of them have a third of the articles in common.
  const shares = [0, 1, 2].map((share) => files.filter((_, index) => index % 3 !== share));
  const runs = await Promise.all(shares.map((share) => runCli(['add', ...share, '--db', together])));
  for (const { code, err } of runs) assert.deepEqual([code, err], [0, '']);
  const [one, all] = await Promise.all([alone, together].map((db) => runCli(['export', '--db', db])));
  assert.ok(one?.out);
  assert.equal(all?.out, one.out);
});
