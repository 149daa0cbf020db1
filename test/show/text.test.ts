import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailToText } from '../../src/show/index.ts';

const look = { width: 40, style: (_: string, text: string) => text, plain: (text: string) => text };

test('a detail is wrapped, its notes at the end', () => {
  const text = detailToText(
    {
      title: 'A title',
      facts: [['told by', '2 articles']],
      sections: [
        { title: 'Accounts', lines: [{ text: 'One two three four five six seven eight nine ten', notes: [1] }] },
      ],
      notes: [
        { number: 1, article: 'a', outlet: 'Wire', date: '2031-02-04', headline: null, quote: 'one', start: 0, end: 3 },
      ],
    },
    look,
  );
  assert.equal(
    text,
    [
      'A title',
      'told by  2 articles',
      '',
      'Accounts',
      '- One two three four five six seven',
      '  eight nine ten [1]',
      '',
      'Notes',
      '[1] “one” — Wire, 2031-02-04',
      '',
    ].join('\n'),
  );
});
