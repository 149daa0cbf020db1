/** Statements that a trained layer marks, beside those of the rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../src/model/index.ts';
import { type LanguageLayer, readAll, winkLayer } from '../../../src/read/index.ts';
import { makePlainArticle } from '../../../bench/accounts-of.ts';

interface Mark {
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  readonly confidence?: number;
}

/** The rules' layer, with attributions as a trained one would mark them. */
function markingLayer(text: string, marks: readonly Mark[]): LanguageLayer {
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length };
  };
  const attributions = marks.map(({ source, cue, content, confidence = 0.9 }) => ({
    source: source === null ? null : find(source),
    cue: find(cue),
    content: [find(content)],
    confidence,
  }));
  return {
    name: 'marking/1',
    analyse: async (requests) => (await winkLayer.analyse(requests)).map((analysis) => ({ ...analysis, attributions })),
  };
}

async function tell(text: string, marks: readonly Mark[]): Promise<string[]> {
  const [reading] = await readAll([makePlainArticle('t', text, '2031-02-06')], markingLayer(text, marks));
  return (reading?.statements ?? []).map(({ source, content, stance, step }) =>
    [
      source ? text.slice(source.start, source.end) : '–',
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      stance,
      step.replace('statements/', ''),
    ].join(' | '),
  );
}

test('what only the trained layer marks is a statement, with the stance of its verb', async () => {
  const text = 'By the account of Rask, the council slept. The plan drew sharp words from Dovey.';
  assert.deepEqual(
    await tell(text, [
      { source: 'Rask', cue: 'By the account of', content: 'the council slept' },
      { source: 'Dovey', cue: 'drew sharp words from', content: 'The plan' },
    ]),
    ['Rask | the council slept | report | trained', 'Dovey | The plan | report | trained'],
  );
});

test('the rules stand where both tell of the same words', async () => {
  const text = 'Irma Dovey denied that the dam had cracked.';
  assert.deepEqual(await tell(text, [{ source: 'Dovey', cue: 'denied', content: 'the dam had cracked' }]), [
    'Irma Dovey | that the dam had cracked | deny | verb',
  ]);
});

test('a cue in a quotation, and one that is hardly sure, count for nothing', async () => {
  const text = '“I think the dam will hold.” The river seems to rise.';
  assert.deepEqual(
    await tell(text, [
      { source: 'I', cue: 'think', content: 'the dam will hold' },
      { source: 'The river', cue: 'seems', content: 'to rise', confidence: 0.1 },
    ]),
    [],
  );
});
