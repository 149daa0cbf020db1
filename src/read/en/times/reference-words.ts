/** Words that point at a time without a calendar value, and words that shade one. Own lists. */

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

const present = [
  'now',
  'right now',
  'currently',
  'current',
  'these days',
  'nowadays',
  'at the moment',
  'presently',
  'this moment',
];
const past = [
  'recently',
  'more recently',
  'most recently',
  'lately',
  'the past',
  'the recent past',
  'previously',
  'long ago',
  'recent',
  'former',
  'formerly',
];
const future = ['soon', 'the future', 'the near future', 'the foreseeable future', 'future'];

/** TIMEX3 values of words and phrases that point at past, present or future. */
export const references: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ...present.map((word): [string, Reference] => [word, 'PRESENT_REF']),
  ...past.map((word): [string, Reference] => [word, 'PAST_REF']),
  ...future.map((word): [string, Reference] => [word, 'FUTURE_REF']),
]);

/** References that histories mean and news does not: "the former minister" is no time. */
export const historyReferences: ReadonlySet<string> = new Set(['former', 'formerly', 'previously']);

/** Phrases before a quantity that belong to it: "nearly two weeks". Longer ones come first. */
export const quantityModifiers: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['over'],
  ['under'],
  ['roughly'],
  ['approximately'],
  ['some'],
];

/** Which part of a stretch is meant: "late July", "the end of 2024". */
export const partWords: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'earlier', 'later']);
export const partNouns: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close', 'rest', 'dawn']);

/** Words that put the verb group they stand in into the future. */
export const futureWords: ReadonlySet<string> = new Set([
  ...['will', 'shall', 'would', 'wo', 'plans', 'plan', 'planned', 'planning', 'expected', 'expects', 'expect', 'ahead'],
  ...['scheduled', 'due', 'going', 'upcoming', 'slated', 'set', 'intends', 'aims', 'hopes', 'should', 'must', 'until'],
]);
