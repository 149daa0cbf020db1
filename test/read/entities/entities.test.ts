/** Entities of one article: aliases joined, descriptions and pronouns pointed at them, relations with their words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makePlainArticle } from '../../../bench/accounts-of.ts';
import { findEntities } from '../../../src/read/entities/index.ts';
import { analyseText } from '../../../src/read/layer/index.ts';

function readText(text: string) {
  const analysis = analyseText({ text, blocks: [] });
  const found = findEntities({ article: makePlainArticle('a', text), analysis, times: [], places: [] });
  const nameOf = (id: string | null): string | null => found.entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    ...found,
    named: (name: string) => found.entities.find((entity) => [entity.name, ...entity.aliases].includes(name)),
    pointsTo: (words: string): (string | null)[] =>
      found.mentions.filter(({ start, end }) => text.slice(start, end) === words).map(({ entity }) => nameOf(entity)),
    tells: (): string[] =>
      found.relations.map(
        ({ type, from, to, start, end }) => `${nameOf(from)} ${type} ${nameOf(to)}: ${text.slice(start, end)}`,
      ),
  };
}

test('a surname joins the one full name, before or after', () => {
  const { named, entities } = readText('Hale spoke first. General Torvin Hale then left. Mr. Hale was tired.');
  assert.deepEqual(named('Torvin Hale')?.aliases, ['Hale']);
  assert.equal(entities.filter(({ type }) => type === 'person').length, 1);
});

test('a surname that two people share joins neither', () => {
  const { entities } = readText('Torvin Hale met Amina Hale. Mr. Hale left.');
  assert.deepEqual(entities.map(({ name }) => name).toSorted(), ['Amina Hale', 'Hale', 'Torvin Hale']);
});

test('acronyms, second names and short forms are aliases', () => {
  const text =
    'The Northern Relief Union (NRU) met the Velan Movement, also known as Harakat al-Velan. Velan refused; the NRU agreed. ' +
    'The Torun Group, or the Lake Company, paid.';
  const { named } = readText(text);
  assert.deepEqual(named('NRU')?.name, 'Northern Relief Union');
  assert.equal(named('Harakat al-Velan')?.name, 'Velan Movement');
  assert.deepEqual(named('Harakat al-Velan')?.aliases, ['Harakat al-Velan', 'Velan']);
  assert.deepEqual(named('Torun Group')?.aliases, ['Lake Company']);
});

test('spellings of one name are one entity', () => {
  const { named } = readText(
    'The Kenya Defence Forces left. The Kenyan Defense Forces came back. Omar al-Velani saw it. Al-Velani told so.',
  );
  assert.equal(named('Kenya Defence Forces'), named('Kenyan Defense Forces'));
  assert.deepEqual(named('Omar al-Velani')?.aliases, ['Al-Velani']);
});

test('forms of a state are one entity', () => {
  const { named, pointsTo } = readText('The United States agreed. The U.S. paid. American banks lent. America won.');
  assert.deepEqual(named('United States')?.aliases, ['U.S.', 'America']);
  assert.deepEqual(pointsTo('American'), ['United States']);
});

test('a definite description points back; an indefinite one stands for itself', () => {
  const { pointsTo, named } = readText(
    'The Velan Movement attacked. The group denied it. A Kenyan defence official spoke. The official left. A militia came.',
  );
  assert.deepEqual(pointsTo('The group'), ['Velan Movement']);
  assert.deepEqual(pointsTo('The official'), ['a Kenyan defence official']);
  assert.equal(named('a Kenyan defence official')?.type, 'person');
  assert.deepEqual(pointsTo('A militia'), [null]);
});

test('bodies of a state are entities, whatever the wording', () => {
  const { named } = readText(
    'Kenyan troops left. Kenyan forces fired. Kenyan soldiers fled. The Kenyan government resigned.',
  );
  assert.deepEqual(named('Kenyan troops')?.aliases, ['Kenyan forces', 'Kenyan soldiers']);
  assert.equal(named('Kenyan troops')?.type, 'military_unit');
  assert.equal(named('Kenyan government')?.type, 'government_body');
});

test('pronouns point at whom they clearly mean, and at nobody where it is not clear', () => {
  const clear = readText('Amina Hale spoke. She left. Torvin Osk stayed. He slept.');
  assert.deepEqual([...clear.pointsTo('She'), ...clear.pointsTo('He')], ['Amina Hale', 'Torvin Osk']);
  const unclear = readText('Omar Hale met Ahmed Osk and he left.');
  assert.deepEqual(unclear.pointsTo('he'), [null]);
  assert.deepEqual(readText('It rained. They slept.').pointsTo('They'), [null]);
});

test('roles become relations with the words that state them', () => {
  const { tells } = readText(
    'Velan Front leader Torvin Hale spoke. Amina Osk, spokeswoman for the Velan Front, agreed.',
  );
  assert.deepEqual(tells(), [
    'Torvin Hale leads Velan Front: Velan Front leader Torvin Hale',
    'Amina Osk spokesperson_of Velan Front: Amina Osk, spokeswoman for the Velan Front',
  ]);
});

test('memberships, backing and hostility become relations', () => {
  const text =
    'The Velan Front is part of the Lake Alliance. Ghana-backed rebels fled. The Torun Brigades operate under the Lake Alliance. ' +
    'The Lake Alliance, which includes the Orvel Movement, attacked Kenya.';
  const { tells } = readText(text);
  const expected = [
    'Velan Front part_of Lake Alliance: Velan Front is part of the Lake Alliance',
    'Torun Brigades operates_under Lake Alliance: Torun Brigades operate under the Lake Alliance',
    'Orvel Movement part_of Lake Alliance: Lake Alliance, which includes the Orvel Movement',
  ];
  for (const relation of expected) assert.ok(tells().includes(relation), relation);
});

test('who backs whom has its direction', () => {
  const { tells } = readText('The Velan Front is backed by Kenya. The Torun Front supports Ghana.');
  assert.deepEqual(tells(), [
    'Kenya supports Velan Front: Velan Front is backed by Kenya',
    'Torun Front supports Ghana: Torun Front supports Ghana',
  ]);
});

test('a town is no short form of the newspaper that bears its name', () => {
  const { named } = readText('The Orvel Courier said so. Nobody in Orvel knew.');
  assert.deepEqual(named('Orvel Courier')?.aliases, []);
  assert.equal(named('Orvel')?.type, 'place');
});

test('who condemns an attack did not make it', () => {
  const { tells } = readText('The Velan Front condemned attacks on Kenya. Ghana denied strikes on Kenya.');
  assert.deepEqual(tells(), []);
});

test('every named entity has a mention that names it, ids run in order of first mention, twice is the same', () => {
  const pieces = fc.constantFrom(
    'General Torvin Hale',
    'Hale',
    'he',
    'The Velan Front',
    'the group',
    'Kenyan forces',
    'a U.S. official',
    'the official',
    'said',
    'attacked',
    'is part of',
    ', also known as',
    '(NRU)',
    'Northern Relief Union',
    '.',
    ',',
    'drones',
    'Kenya',
    'Nairobi',
    'They',
  ); // prettier-ignore
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { entities, mentions, relations } = readText(text);
        assert.deepEqual(readText(text).entities, entities);
        const seen = [...new Set(mentions.flatMap(({ entity }) => (entity ? [entity] : [])))];
        assert.deepEqual(
          entities.map(({ id }) => id),
          seen,
        );
        assert.deepEqual(
          seen,
          seen.map((_, index) => `e${index + 1}`),
        );
        for (const [index, { start }] of mentions.entries())
          assert.ok(index === 0 || (mentions[index - 1]?.start ?? 0) <= start);
        for (const { from, to } of relations) assert.ok(from !== to && seen.includes(from) && seen.includes(to));
      },
    ),
    { numRuns: 200 },
  );
});

test('"the militias" are those that were described last; "-linked" and "-backed" mean the same', () => {
  const { named, pointsTo } = readText(
    'Two convoys were hit by French-backed militants in May. The militias denied it. In June, French-linked militias left.',
  );
  assert.deepEqual(pointsTo('The militias'), ['French-backed militants']);
  assert.deepEqual(named('French-linked militias')?.name, 'French-backed militants');
});

test('the bases of a state are one, a base of its is any', () => {
  const { pointsTo } = readText(
    'They will strike French military bases. A soldier left a French base. The French bases stay.',
  );
  assert.deepEqual(pointsTo('The French bases'), ['French military bases']);
  assert.deepEqual(pointsTo('a French base'), [null]);
});

test('"it" behind a few words of time is the subject of the sentence before; a person is never "it"', () => {
  const { pointsTo } = readText(
    'The Lumen Front, also known as the Lamp, did not answer. In the past it has denied attacking towns. ' +
      'Torvin Hale spoke. In May it rained.',
  );
  assert.deepEqual(pointsTo('it'), ['Lumen Front', null]);
});

test('an office told first is the person named in it later, and the body without a name theirs', () => {
  const text =
    'The chief of a rebel militia told reporters that talks had failed. Sheikh Omar Velani, head of the Torun Resistance Front, said so.';
  const { pointsTo } = readText(text);
  assert.deepEqual(pointsTo('The chief'), ['Omar Velani']);
  assert.deepEqual(pointsTo('a rebel militia'), ['Torun Resistance Front']);
});

test('an office stays open where two persons hold it, or one another office or one of another body', () => {
  const first = 'The chief of a rebel militia told reporters that talks had failed. ';
  for (const rest of [
    'Omar Velani, deputy head of the Torun Resistance Front, said so.',
    'Omar Velani, head of the Torun Ministry, said so.',
    'Omar Velani, head of the Torun Resistance Front, met Tom Hale, leader of the Norvik Liberation Front.',
  ]) {
    assert.deepEqual(readText(first + rest).pointsTo('The chief'), [null], rest);
  }
});
