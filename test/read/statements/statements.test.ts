/** Statements of short invented texts: source, cue, content by their words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Statement } from '../../../src/model/index.ts';
import { readText, someDay } from '../read-text.ts';

async function read(text: string, kind?: 'paragraph' | 'headline' | 'boilerplate'): Promise<readonly Statement[]> {
  const blocks = text === '' ? [] : [{ kind: kind ?? 'paragraph', start: 0, end: text.length }];
  return (await readText(text, someDay, blocks)).statements;
}

/** "source | cue | content … content | kind | stance" for each statement. */
async function tell(text: string, kind?: 'paragraph' | 'headline' | 'boilerplate'): Promise<string[]> {
  const cut = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '–');
  return (await read(text, kind)).map((item) =>
    [cut(item.source), cut(item.cue), item.content.map(cut).join(' … '), item.quote, item.stance].join(' | '),
  );
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    '“The bridge was empty,” Colonel Irma Dovey said.',
    ['Colonel Irma Dovey | said | “The bridge was empty,” | direct | report'],
  ],
  [
    '"They fired first," said Oren Tash, a baker in the town.',
    ['Oren Tash, a baker in the town | said | "They fired first," | direct | report'],
  ],
  [
    'The interior ministry said that nine people had died.',
    ['The interior ministry | said | that nine people had died | indirect | report'],
  ],
  ['Karsen denied any role in the raid.', ['Karsen | denied | any role in the raid | indirect | deny']],
  ['The minister vowed to rebuild the bridge.', ['The minister | vowed | to rebuild the bridge | indirect | vow']],
  [
    'Dovey called the raid “a cowardly act” and demanded an inquiry.',
    ['Dovey | demanded | an inquiry | indirect | demand'],
  ],
  [
    'The raid was condemned by the Karsen government.',
    ['the Karsen government | was condemned by | The raid | indirect | condemn'],
  ],
  [
    'According to the Red Crescent, 40 people are missing.',
    ['the Red Crescent | According to | 40 people are missing | indirect | report'],
  ],
  ["''The road is open,'' Oren Tash said on Tuesday.", ["Oren Tash | said | ''The road is open,'' | direct | report"]],
  ['‘The road is open,’ Oren Tash said.', ['Oren Tash | said | The road is open, | direct | report']],
  [
    '“We stayed,” Colonel Dovey said on Monday. “We had no choice.”',
    ['Colonel Dovey | said | “We stayed,” … “We had no choice.” | direct | report'],
  ],
  [
    'The ministry said on Tuesday in a statement that the bridge was closed.',
    ['The ministry | said | that the bridge was closed | indirect | report'],
  ],
  [
    "The council rejected the army's claim that the village was empty.",
    ['the army | claim | that the village was empty | indirect | claim'],
  ],
  [
    'The mayor left the hall, saying that the vote was rigged.',
    ['The mayor | saying | that the vote was rigged | indirect | report'],
  ],
  [
    'The general reportedly fled to the coast.',
    ['– | reportedly | The general … fled to the coast | indirect | report'],
  ],
];

for (const [text, wanted] of cases) {
  test(text, async () => {
    const found = await tell(text);
    for (const line of wanted) assert.ok(found.includes(line), `${line}\nnot in\n${found.join('\n')}`);
  });
}

test('a quotation split by "he added" is one statement with two pieces, by the same speaker', async () => {
  const text = '“We will stay,” said Irma Dovey, the mayor.\n\n“And if they come back,” she added, “we will fight.”';
  const found = await tell(text);
  assert.equal(found[1], 'she | added | “And if they come back,” … “we will fight.” | direct | threaten');
  const [first, second] = await read(text);
  assert.ok(first?.source?.entity);
  assert.equal(second?.source?.entity, first.source.entity);
});

test('an addressee is no part of the content', async () => {
  const text = 'The envoy told the council that talks had failed.';
  const [statement] = await read(text);
  assert.deepEqual(statement?.to && text.slice(statement.to.start, statement.to.end), 'the council');
  assert.deepEqual(
    statement?.content.map((span) => text.slice(span.start, span.end)),
    ['that talks had failed'],
  );
});

const nothing = [
  'The children’s books and the farmers’ tools were burned.',
  'He wanted what they called “the long march”.',
  'Residents called the police on Sunday.',
  'The river rose by two metres on Tuesday.',
  'The “Ashen Guard” was founded in 2019.',
  'The road to the claimed territory was closed.',
  'Nobody was hurt when the “Morning Star” hotel burned down.',
];
for (const text of nothing) test(`finds nothing in: ${text}`, async () => assert.deepEqual(await tell(text), []));

test('page furniture is not read', async () => {
  assert.deepEqual(await tell('The editor said that this page uses cookies.', 'boilerplate'), []);
});

test('every span lies in the text, and no content holds its own cue', async () => {
  const words = fc.constantFrom(
    'said',
    'Irma Dovey',
    'that',
    '“',
    '”',
    '"',
    ',',
    'and',
    'denied',
    'told',
    'the army',
    'if',
    '.',
    '\n',
    'by',
    'to',
    'of',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (parts) => {
      const text = parts.join(' ');
      const once = await read(text);
      assert.deepEqual(await read(text), once);
      for (const { source, cue, content, medium, behalf, condition } of once) {
        for (const span of [source, cue, ...content, medium, behalf, condition]) {
          if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
        for (const span of content) if (cue) assert.ok(cue.end <= span.start || span.end <= cue.start, text);
      }
    }),
    { numRuns: 150 },
  );
});

test('a hundred thousand quotation marks are read in time that grows with their number', async () => {
  assert.ok(Array.isArray(await read('“" '.repeat(20_000))));
  assert.ok(Array.isArray(await read("''‘".repeat(33_000))));
});
