/** Roles that the trained reader gives, where the rules find none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Predicate } from '../../../src/model/index.ts';
import { findAccounts } from '../../../src/read/accounts/index.ts';
import { makeContext, spanOf, triggeredBy, wordsOf } from './world.ts';

/** The arguments of the account of `verb` as `role → words`, with `args` (label → words) given by the reader. */
async function rolesOf(
  text: string,
  verb: string,
  args: Readonly<Record<string, string>>,
): Promise<Record<string, string[]>> {
  const context = await makeContext(text);
  const predicate: Predicate = {
    ...spanOf(text, verb),
    factuality: 3,
    args: Object.entries(args).map(([label, words]) => ({ label, ...spanOf(text, words) })),
  };
  const analysis = { ...context.analysis, predicates: [predicate] };
  const account = triggeredBy(text, findAccounts({ ...context, analysis }), verb);
  return { actor: wordsOf(text, account, 'actor'), recipient: wordsOf(text, account, 'recipient') };
}

const torn = 'It was Ostria, a diplomat of whom nothing more was known said, that in May attacked the town of Tarsk.';

test('an actor that the rules do not find is taken from the reader', async () => {
  assert.deepEqual((await rolesOf(torn, 'attacked', {})).actor, []);
  assert.deepEqual((await rolesOf(torn, 'attacked', { ARG0: 'Ostria' })).actor, ['Ostria']);
});

test('what the rules find stands', async () => {
  const found = await rolesOf('The Marsh Front attacked Ostria.', 'attacked', {
    ARG0: 'Ostria',
    ARG1: 'The Marsh Front',
  });
  assert.deepEqual(found, { actor: ['Marsh Front'], recipient: ['Ostria'] });
});

test('an argument that cannot act is left out', async () => {
  assert.deepEqual((await rolesOf(torn, 'attacked', { ARG0: 'May' })).actor, []);
});
