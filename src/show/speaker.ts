/** Who says a statement, as it is shown: all who do, and whether the verb behind them is in the plural. */
import { type RecordStatement, speakersOf } from '../model/index.ts';
import { isPlural, joinNames } from './agreement.ts';

export interface ShownSpeaker {
  readonly name: string;
  readonly plural: boolean;
}

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The speakers by `nameOf` of their entity, else by the words of the text; `otherwise` where there are none. */
export function showSpeaker(
  statement: Pick<RecordStatement, 'source' | 'speakers'>,
  nameOf: (id: string) => string | undefined,
  otherwise: string,
): ShownSpeaker {
  const names = [
    ...new Set(speakersOf(statement).map(({ entity, quote }) => (entity && nameOf(entity)) || clean(quote))),
  ];
  if (names.length === 0) return { name: otherwise, plural: false };
  return { name: joinNames(names), plural: names.length > 1 || names.some(isPlural) };
}
