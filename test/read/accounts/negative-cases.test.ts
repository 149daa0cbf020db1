/** Sentences that look like events and are none: nothing may be found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf } from './world.ts';

const texts: readonly string[] = [
  'If it rains on Sunday, the match will be postponed.',
  'The two firms struck a deal on Tuesday.',
  'The minister announced an attack on poverty.',
  'A fire broke out in the kitchen of the hotel.',
  'The Killing Joke is a comic book.',
  'He died of a heart attack.',
  'The striker hit the crossbar twice and the goal was disallowed.',
  'The earthquake killed 200 people in Orvane.',
  'The hurricane hit the coast on Monday.',
  'Nine people were killed in a train crash.',
  'The war on drugs has failed, the book says.',
  'Doctors fight cancer with new drugs.',
  'She killed time at the station.',
  'The company launched a new phone and hit sales targets.',
  'The band releases its new album in May.',
  'Prices fell during the trade war.',
  'He was struck by the beauty of the valley.',
  'Workers met the deadline.',
  'The storm battered the village and left 40 homes without power.',
  'The clock struck twelve.',
  'It was a blast, the singer said.',
  'The team attacked from the left wing and scored a goal in the second half of the match.',
  'A shooting star crossed the sky.',
  'The report was released on Monday.',
  'She withdrew 200 dollars from the bank.',
  'The new drug targets a protein.',
  'The chef killed the lights.',
  'The new law targets inflation.',
  'They struck a balance between price and weight.',
  'The price war between the two shops went on.',
];

for (const text of texts) {
  test(text, async () => {
    const accounts = await accountsOf(text);
    assert.deepEqual(
      accounts.map((account) => `${text.slice(account.trigger.start, account.trigger.end)} ${account.type}`),
      [],
    );
  });
}
