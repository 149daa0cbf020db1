/** Accounts of which the text says that they are one count as one when events are grouped. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Judgement } from '../../src/model/index.ts';
import { groupEvents } from '../../src/relate/events/groups.ts';
import type { AccountLink } from '../../src/relate/links.ts';

const link = (left: string, right: string, score: number): AccountLink => ({
  kind: 'same-event',
  left,
  right,
  score,
  reasons: [],
});
const accounts = ['acc_a', 'acc_b', 'acc_c', 'acc_d'].map((id) => ({ id }));
const links = [link('acc_a', 'acc_b', 1), link('acc_b', 'acc_c', 1), link('acc_c', 'acc_d', 0.5)];

test('what points back to an account does not thin out the likeness of that account', () => {
  assert.deepEqual(groupEvents(accounts, links), [['acc_a', 'acc_b', 'acc_c', 'acc_d']]);
  const alike = links.map((one) => ({ ...one, score: Math.min(0.9, one.score) }));
  assert.deepEqual(groupEvents(accounts, alike).length, 2);
});

test('a person parts what the text seems to join', () => {
  const parting: Judgement = {
    id: 'jud_1',
    about: 'event',
    left: 'acc_a',
    right: 'acc_b',
    verdict: 'not-same',
    by: 'person',
    score: 1,
    reasons: [],
  };
  const groups = groupEvents(accounts, links, [parting]);
  assert.ok(!groups.some((group) => group.includes('acc_a') && group.includes('acc_b')), JSON.stringify(groups));
  assert.deepEqual(
    groups.flat().sort(),
    accounts.map(({ id }) => id),
  );
});

test('the order of accounts and links shows nowhere', () => {
  const wanted = groupEvents(accounts, links);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(accounts, { minLength: accounts.length }),
      fc.shuffledSubarray(links, { minLength: links.length }),
      (some, others) => assert.deepEqual(groupEvents(some, others), wanted),
    ),
  );
});
