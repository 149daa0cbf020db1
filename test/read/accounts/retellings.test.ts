/** Retellings: a headline and its lead are one telling; tolls without a place of their own are those of the deed before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf, triggeredBy } from './world.ts';

/** The accounts of a headline and paragraphs below it. */
async function tell(headline: string, ...paragraphs: readonly string[]) {
  const parts = [headline, ...paragraphs];
  const text = parts.join('\n\n');
  let start = 0;
  const blocks = parts.map((part, index) => {
    const block = {
      kind: index === 0 ? ('headline' as const) : ('paragraph' as const),
      start,
      end: start + part.length,
    };
    start = block.end + 2;
    return block;
  });
  const accounts = await accountsOf(text, { blocks });
  return {
    of: (word: string) => triggeredBy(text, accounts, word),
    antecedentOf: (word: string) => {
      const { antecedent } = triggeredBy(text, accounts, word);
      return accounts.find(({ id }) => id === antecedent)?.trigger;
    },
    text,
  };
}

test('the lead tells again what the headline tells', async () => {
  const { of, antecedentOf } = await tell(
    'Marsh Front shells Tarsk',
    'Fighters of the Marsh Front attacked the town of Tarsk with mortars, residents said.',
  );
  assert.deepEqual(antecedentOf('attacked'), of('shells').trigger);
});

test('a headline may make more of a party than the lead, as long as it is of the same country', async () => {
  const { of, antecedentOf } = await tell(
    'Kenyan army threatens new attacks on Ghana',
    'A leader of the Kenyan Marsh Front warned that Ghanaian troops would be hit.',
  );
  assert.deepEqual(antecedentOf('warned'), of('threatens').trigger);
});

test('a lead with another doer or another toll tells something else', async () => {
  const other = await tell('Marsh Front attacks Tarsk', 'The Ostrian army attacked Tarsk on Monday.');
  assert.equal(other.of('attacked').antecedent, undefined);
  const toll = await tell(
    'Marsh Front kills four people in Tarsk',
    'The Marsh Front killed nine people in Tarsk on Monday.',
  );
  assert.equal(toll.of('kills').casualties.killed?.min, 4);
  assert.equal(toll.of('killed').antecedent, undefined);
});

test('people hurt, with nothing else told of it, were hurt in the deed before', async () => {
  const { of, antecedentOf } = await tell(
    'News of the week',
    'The Marsh Front attacked Tarsk on Monday. Schools were closed. The ministry said 36 people were injured.',
  );
  assert.deepEqual(antecedentOf('injured'), of('attacked').trigger);
});

test('a toll with a place of its own, of another deed, or of a whole war stays by itself', async () => {
  for (const sentence of [
    'Six people were injured in Orvane.',
    'In another incident, six people were injured.',
    'Some 2,300 people have been killed since January.',
  ]) {
    const { of } = await tell('News of the week', `The Marsh Front attacked Tarsk on Monday. ${sentence}`);
    assert.equal(of(sentence.includes('injured') ? 'injured' : 'killed').antecedent, undefined, sentence);
  }
});

test('a headline that names the deed alone, and a lead of the same weapon; the harm of the same sentence', async () => {
  const { of, antecedentOf } = await tell(
    'Deadly shooting in Tarsk.',
    'A gunman opened fire in Tarsk on Wednesday and wounded five people, police said.',
  );
  assert.deepEqual(antecedentOf('opened fire'), of('shooting').trigger);
  assert.deepEqual(antecedentOf('wounded'), of('opened fire').trigger);
});

test('harm by another doer of the sentence is a deed of its own', async () => {
  const { of } = await tell('News', 'Gunmen attacked a convoy and the Ostrian army killed nine people in Orvane.');
  assert.equal(of('killed').antecedent, undefined);
});
