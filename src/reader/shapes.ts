/** Shapes: how a word is written, which the uncased word pieces no longer tell. */

import { wordUnitsMax } from './wordpiece.ts';

/** Classes of a whole word; 0 is for what is no word. */
export const shapeClasses = {
  mark: 1,
  number: 2,
  alphanumericUpper: 3,
  alphanumericLower: 4,
  otherScript: 5,
  lower: 6,
  oneUpper: 7,
  allUpper: 8,
  title: 9,
  mixedUpper: 10,
  mixedLower: 11,
} as const;

/** Added to the class: of every piece of a word but the first, and of every piece up to the sentence's first real word. */
export const continuation = 12;
export const initial = 24;

const commonForms: readonly [RegExp, number][] = [
  [/^[a-z]+$/, shapeClasses.lower],
  [/^[A-Z][a-z]+$/, shapeClasses.title],
  [/^[!-/:-@[-`{-~]+$/, shapeClasses.mark],
  [/^[0-9]+$/, shapeClasses.number],
];

/** The class of `word` as written. */
export function classifyShape(word: string): number {
  const form = word.slice(0, wordUnitsMax);
  const common = commonForms.find(([pattern]) => pattern.test(form));
  if (common) return common[1];
  const letters = form.match(/\p{L}/gu) ?? [];
  const hasDigit = /\p{Nd}/u.test(form);
  if (letters.length === 0) return hasDigit ? shapeClasses.number : shapeClasses.mark;
  const upper = letters.filter((letter) => /[\p{Lu}\p{Lt}]/u.test(letter)).length;
  const lower = letters.filter((letter) => /\p{Ll}/u.test(letter)).length;
  if (hasDigit) return upper > 0 ? shapeClasses.alphanumericUpper : shapeClasses.alphanumericLower;
  if (upper + lower === 0) return shapeClasses.otherScript;
  if (upper === 0) return shapeClasses.lower;
  if (letters.length === 1) return shapeClasses.oneUpper;
  if (lower === 0) return shapeClasses.allUpper;
  const beginsUpper = /[\p{Lu}\p{Lt}]/u.test(letters[0] ?? '');
  if (!beginsUpper) return shapeClasses.mixedLower;
  return upper === 1 ? shapeClasses.title : shapeClasses.mixedUpper;
}

/** True for a class with a letter or a digit: with the first such word the beginning of a sentence is over. */
export function isRealWord(shapeClass: number): boolean {
  return shapeClass !== shapeClasses.mark;
}
