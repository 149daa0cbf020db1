/** `onrecord explain`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from './run.ts';

const article =
  'Rebels hit a base\n\nRebels attacked an army base near Kabul on Monday. The company painted its house.\n';

test('explain tells why a sentence gave an account', async () => {
  const { code, out } = await runCli(['explain', '-', '--sentence', '2'], { input: article });
  assert.equal(code, 0);
  assert.match(out, /attacked: account a\d/);
  assert.match(out, /type: ASSAULT, frame attack: verb "attack"/);
});

test('explain --json gives the same as data', async () => {
  const { code, out } = await runCli(['explain', '-', '--sentence', '3', '--json'], { input: article });
  assert.equal(code, 0);
  const { sentence, predicates } = JSON.parse(out) as {
    sentence: number;
    predicates: { words: string; outcome: string }[];
  };
  assert.equal(sentence, 3);
  assert.deepEqual(
    predicates.map(({ words, outcome }) => [words, outcome]),
    [['painted', 'none']],
  );
});

test('explain says how many sentences there are where one is not there', async () => {
  const { code, out, err } = await runCli(['explain', '-', '--sentence', '9'], { input: article });
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(err, /there is no sentence 9: the article has 3/);
});
