/** What must hold of the accounts of any text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertProperty, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { accountSchema } from '../../../src/model/index.ts';
import { findAccounts } from '../../../src/read/accounts/index.ts';
import { makeContext } from './world.ts';

const words = constantFrom(
  ...'Ostria Veltra the Marsh Front attacked killed strike on bombing of by in Orvane 12 at least people were said that if would not to and , . ; ( ) " — denied claimed responsibility for Ilan Doru talks with sanctions threatened’s its 2029 soldiers wounded which whose and'.split(
    ' ',
  ),
);
const texts = oneof(
  array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  string({ maxLength: 200, unit: 'grapheme' }),
);

test('spans lie in the text, arguments hold no trigger, ids are in order, twice is equal', async () => {
  await assertProperty(
    asyncProperty(texts, async (text) => {
      const context = await makeContext(text);
      const accounts = findAccounts(context);
      assert.deepEqual(findAccounts(context), accounts);
      for (const [index, account] of accounts.entries()) {
        accountSchema.parse(account);
        assert.equal(account.id, `a${index + 1}`);
        const { killed, injured } = account.casualties;
        const spans = [
          account.trigger,
          ...account.arguments,
          ...account.responsibility,
          account.place,
          killed,
          injured,
        ];
        for (const span of spans)
          if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        for (const each of account.arguments)
          assert.ok(each.end <= account.trigger.start || each.start >= account.trigger.end);
      }
      assert.equal(new Set(accounts.map((account) => account.trigger.start)).size, accounts.length);
    }),
    { numRuns: 300 },
  );
});

test('a long text with one endless sentence is read before it is given up', { timeout: 30_000 }, async () => {
  const context = await makeContext(
    'Ostria attacked Veltra and the Marsh Front killed 12 people in Orvane , '.repeat(400),
  );
  assert.ok(findAccounts(context).length > 0);
});
