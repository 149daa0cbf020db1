import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldName } from '../../../src/read/places/fold.ts';
import { lookUp } from '../../../src/read/places/gazetteer.ts';
import { countryOf } from '../../../src/read/places/index.ts';

test('marks, case, hyphens and apostrophes do not matter', () => {
  assert.equal(foldName('Deir ez-Zor'), foldName('DEIR EZ ZOR'));
  assert.equal(foldName('Sana’a'), 'sanaa');
  assert.equal(foldName('Ḩalab'), 'halab');
  assert.equal(foldName('St. Petersburg'), 'saint petersburg');
  assert.equal(foldName('بغداد'), '');
});

test('a city, a division, a country, a region, an air base', () => {
  const kinds = (name: string): string[] => lookUp(name).map((entry) => `${entry.precision} ${entry.country}`);
  assert.ok(kinds('Baghdad').includes('town IQ'));
  assert.ok(kinds('Anbar').includes('province IQ'));
  assert.ok(kinds('Iraq').includes('country IQ'));
  assert.ok(kinds('Golan Heights').includes('region SY'));
  assert.ok(kinds('Ramstein Air Base').includes('site DE'));
});

test('points are where they should be', () => {
  const baghdad = lookUp('Baghdad').find((entry) => entry.precision === 'town');
  assert.equal(baghdad?.geonameId, 98182);
  assert.ok(Math.abs((baghdad?.lat ?? 0) - 33.34) < 0.01 && Math.abs((baghdad?.lon ?? 0) - 44.4) < 0.01);
});

test('another spelling comes after a place’s own name', () => {
  const found = lookUp('Kiev');
  assert.equal(found[0]?.name, 'Kyiv');
  assert.equal(found[0]?.primary, false);
});

test('nothing for what is no place', () => {
  assert.deepEqual(lookUp('Qwertzuiop'), []);
  assert.deepEqual(lookUp(''), []);
});

test('every answer has a point on the earth', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'b', 'd', 'e', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'r', 's', ' '),
        minLength: 2,
        maxLength: 7,
      }),
      (name) => {
        for (const { lat, lon, name: own } of lookUp(name)) {
          assert.ok(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && own !== '');
        }
      },
    ),
  );
});

test('countries of adjectives', () => {
  assert.equal(countryOf('Iraqi'), 'IQ');
  assert.equal(countryOf('Danes'), 'DK');
  assert.equal(countryOf('purple'), null);
});
