import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { classifyShape, shapeClasses } from '../../src/reader/shapes.ts';

const cases: Readonly<Record<keyof typeof shapeClasses, string>> = {
  mark: '. ’ -- $ 😀 … ½',
  number: '5 2,000 10:30 ٣',
  alphanumericUpper: 'F-16 M23 1A iPhone5',
  alphanumericLower: '3rd 2nd ak47',
  otherScript: '北京 القاعدة',
  lower: "the n't été straße",
  oneUpper: 'I A J. É',
  allUpper: "UN U.S. ISIL'S",
  title: "Assad Élysée O'neill ǅon",
  mixedUpper: 'McCain PhD Al-Assad',
  mixedLower: 'al-Assad iPhone d’Ivoire',
};

describe('the shape of a word', () => {
  for (const [name, words] of Object.entries(cases)) {
    it(name, () => {
      for (const word of words.split(' ')) {
        assert.equal(classifyShape(word), shapeClasses[name as keyof typeof shapeClasses], word);
      }
    });
  }
  it('is one of eleven for any word', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        const shape = classifyShape(word);
        assert.ok(Number.isInteger(shape) && shape >= 1 && shape <= 11);
      }),
    ));
});
