/** Judgements after a new reading: those that have lost what they speak of, and those whose events have other ids. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, Judgement, Reading } from '../../src/model/index.ts';
import {
  findLostJudgements,
  findSuccessors,
  makeAccountId,
  makeGroupId,
  moveJudgement,
  nameJudged,
} from '../../src/relate/index.ts';

const evt = (account: string): string => makeGroupId('evt', [account]);

function judge(about: Judgement['about'], one: string, other: string, id = 'jdg_1'): Judgement {
  const [left = '', right = ''] = [one, other].sort();
  return { id, about, left, right, verdict: 'not-same', by: 'person', score: 1, reasons: ['told apart'] };
}

const members = {
  articles: ['art_1', 'art_2'],
  accounts: ['acc_1', 'acc_2'],
  names: [
    {
      article: 'art_1',
      names: [
        { entity: 'e1', type: 'armed_group', class: 'group', names: ['river front'], geonameId: null },
        { entity: 'e2', type: 'person', class: 'person', names: ['lom arven', 'arven'], geonameId: null },
      ],
    },
  ],
} as const;
const [front, arven] = ['group:river front', 'person:lom arven'].map((node) => makeGroupId('ent', [node]));

test('what judgements speak of is there by its own id, and by that of the group that it is the smallest of', () => {
  const fine = [
    judge('entity', front ?? '', arven ?? ''),
    judge('event', 'acc_1', evt('acc_2')),
    judge('story', 'art_1', makeGroupId('sto', ['art_2'])),
    judge('derivation', 'art_1', 'art_2'),
  ];
  assert.deepEqual(findLostJudgements(fine, members), []);
});

test('each judgement with an id that nothing goes by is told, in order, with the ids that are gone', () => {
  const short = makeGroupId('ent', ['person:arven@art_1']);
  const lost = [
    judge('event', evt('acc_3'), evt('acc_1'), 'jdg_3'),
    judge('entity', short, front ?? '', 'jdg_2'),
    judge('story', 'art_8', 'art_9', 'jdg_1'),
    // An event's id is no story's.
    judge('story', evt('acc_1'), 'art_1', 'jdg_4'),
  ];
  assert.deepEqual(
    findLostJudgements(lost, members).map(({ judgement, missing }) => [judgement.id, missing]),
    [
      ['jdg_1', ['art_8', 'art_9']],
      ['jdg_2', [short]],
      ['jdg_3', [evt('acc_3')]],
      ['jdg_4', [evt('acc_1')]],
    ],
  );
});

test('a judgement follows accounts and events to their successors, and says so', () => {
  const judgement = judge('event', evt('acc_1'), 'acc_2');
  const moved = moveJudgement(judgement, new Map([['acc_1', 'acc_7']]));
  assert.deepEqual([moved?.left, moved?.right], [evt('acc_7'), 'acc_2'].sort());
  assert.deepEqual(moved?.reasons, ['told apart', `read again: ${evt('acc_1')} is ${evt('acc_7')}`]);
  assert.equal(moveJudgement(judgement, new Map([['acc_5', 'acc_6']])), null);
  // Both sides on one account: nothing can be told apart there.
  assert.equal(moveJudgement(judge('event', evt('acc_1'), evt('acc_2')), new Map([['acc_1', 'acc_2']])), null);
  assert.deepEqual(
    nameJudged(['acc_1']),
    new Map([
      ['acc_1', 'acc_1'],
      [evt('acc_1'), 'acc_1'],
    ]),
  );
});

/** A reading of `text` with an account of each type at its word. */
function readingOf(text: string, told: Readonly<Record<string, Account['type']>>): Reading {
  const accounts = Object.entries(told).map(([word, type]) => {
    const start = text.indexOf(word);
    return { type, trigger: { start, end: start + word.length } } as Account;
  });
  return { article: { id: 'art_1', text }, accounts } as unknown as Reading;
}
const idsOf = (reading: Reading): string[] => reading.accounts.map((account) => makeAccountId('art_1', account));

const text = 'Fighters of the River Front shelled the town and threatened to attack the bridge.';

test('the successor of an account stands at its words, of another type or with another trigger', () => {
  const before = readingOf(text, { shelled: 'ASSAULT', threatened: 'THREATEN' });
  const now = readingOf(text, { shelled: 'ASSAULT', 'threatened to attack': 'THREATEN', bridge: 'COERCE' });
  assert.deepEqual([...findSuccessors(before, now)], [[idsOf(before)[1], idsOf(now)[1]]]);
  const typed = readingOf(text, { shelled: 'COERCE' });
  assert.deepEqual([...findSuccessors(before, typed)], [[idsOf(before)[0], idsOf(typed)[0]]]);
  assert.deepEqual([...findSuccessors(before, readingOf(text, { town: 'ASSAULT' }))], []);
});

test('where intake has cut the text otherwise, an account is known by the words around it', () => {
  const before = readingOf(`Menu | Home | Search\n\n${text}`, { shelled: 'ASSAULT', threatened: 'THREATEN' });
  const now = readingOf(text, { shelled: 'ASSAULT', threatened: 'THREATEN' });
  const [shelled, threatened] = idsOf(before);
  assert.deepEqual(
    [...findSuccessors(before, now)],
    [
      [shelled, idsOf(now)[0]],
      [threatened, idsOf(now)[1]],
    ],
  );
});
