/** Faults of an input as data: the codes that intake gives, and their maker. */
import type { Problem } from '../model/index.ts';

export type IntakeProblemCode =
  | 'bad-date'
  | 'bad-json-line'
  | 'bad-span'
  | 'binary-file'
  | 'broken-feed'
  | 'broken-page'
  | 'duplicate-entry'
  | 'empty-feed'
  | 'empty-text'
  | 'not-a-feed'
  | 'not-an-article'
  | 'short-text'
  | 'too-deep'
  | 'too-large'
  | 'truncated-feed'
  | 'truncated-page'
  | 'wrong-charset';

/** A problem of `subject` (a file, an address, a line of a file): `says` goes on from its name. */
export function makeProblem(
  code: IntakeProblemCode,
  severity: Problem['severity'],
  subject: string,
  says: string,
): Problem {
  return { code, says: `${subject}: ${says}`, severity };
}
