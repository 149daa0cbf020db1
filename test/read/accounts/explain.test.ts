/** Explanations of a sentence's predicates, on sentences about an invented world. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainSentence } from '../../../src/read/accounts/explain.ts';
import { findAccounts } from '../../../src/read/accounts/index.ts';
import { makeContext, type Given } from './world.ts';

async function explain(text: string, sentence = 0, given: Given = {}): Promise<ReturnType<typeof explainSentence>> {
  return explainSentence(await makeContext(text, given), sentence);
}

test('an account comes with its rule, its roles and where its words stand', async () => {
  const text = 'Veltran warplanes bombed the Ostrian army in Tarsk.';
  const [one, ...others] = await explain(text);
  assert.deepEqual(others, []);
  assert.equal(one?.outcome, 'account');
  assert.match(one?.rule ?? '', /^ASSAULT\/aerial, frame attack: verb "bomb"/);
  assert.ok(one?.roles.some(({ role, name }) => role === 'recipient' && name === 'Ostrian army'));
  assert.equal(one?.place?.words, 'Tarsk');
  assert.deepEqual(one?.factuality, { value: 'happened', because: [] });
  assert.equal(one?.acled, 'Air/drone strike');
  assert.equal(text.slice(one?.start, one?.end), 'bombed');
});

test('a verb that tells the same event is merged into it', async () => {
  const found = await explain('A drone strike near Orvane killed two policemen.');
  const [strike, killed] = found;
  assert.deepEqual(
    found.map(({ words, outcome }) => [words, outcome]),
    [
      ['drone strike', 'account'],
      ['killed', 'merged'],
    ],
  );
  assert.equal(killed?.account, strike?.account);
});

test('the words that decide the factuality are named', async () => {
  const [threatened, attack] = await explain('The Marsh Front threatened to attack Ostria.');
  assert.equal(threatened?.factuality?.value, 'happened');
  assert.ok(attack?.factuality?.because.includes('governed by "threatened"'));
  const [said] = await explain('Ostria could strike back.');
  assert.deepEqual(said?.factuality?.because.slice(0, 1), ['modal "could"']);
});

test('what is no event says why', async () => {
  const found = await explain('Ilan Doru painted the house after a heart attack.');
  assert.deepEqual(
    found.map(({ words, outcome }) => [words, outcome]),
    [
      ['painted', 'none'],
      ['attack', 'dropped'],
    ],
  );
  assert.match(found[0]?.says ?? '', /in no event list/);
  assert.match(found[1]?.says ?? '', /figure of speech/);
  const [conduct] = await explain('Ilan Doru conducted the orchestra.');
  assert.equal(conduct?.outcome, 'none');
  assert.match(conduct?.says ?? '', /only with a noun/);
});

test('accounts and explanations agree, whatever the sentence', async () => {
  const text =
    'Rebels shelled Tarsk on Monday. Ostria condemned the attack and vowed to strike back. Talks with Veltra failed.';
  const context = await makeContext(text);
  const explained = [0, 1, 2].flatMap((index) => explainSentence(context, index));
  assert.deepEqual(
    explained.filter(({ outcome }) => outcome === 'account').map(({ account }) => account),
    findAccounts(context).map(({ id }) => id),
  );
});

test('there is nothing to explain in a sentence that is not there', async () => {
  assert.deepEqual(await explain('Ostria attacked Tarsk.', 7), []);
});
