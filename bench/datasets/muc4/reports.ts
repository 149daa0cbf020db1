/** Reports of MUC-4 as they come, and their readings. */
import type { Reading } from '../../../src/model/index.ts';
import type { LanguageLayer } from '../../../src/read/index.ts';
import { readTexts } from '../../accounts-of.ts';

export interface Report {
  readonly docid: string;
  readonly text: string;
  readonly dateline: string;
  readonly templates: readonly unknown[];
}

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** The day of a dateline ("BOGOTA, 4 FEB 90 (EFE)"), ISO. */
function dayOf(dateline: string): string | undefined {
  const match = /(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b/.exec(dateline);
  const month = months.indexOf(match?.[2] ?? '') + 1;
  return match && month > 0
    ? `19${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
    : undefined;
}

/** The readings of `reports`, in order. */
export function readReports(reports: readonly Report[], layer: LanguageLayer): Promise<Reading[]> {
  return readTexts(
    reports.map(({ docid, text, dateline }) => {
      // The dateline is metadata here: blanked out, so that its town and day are no part of the first sentence.
      const begin = Math.max(0, text.indexOf('--') + 2);
      const prose = ' '.repeat(begin) + text.slice(begin).replace(/\[TEXT\]/, '      ');
      const date = dayOf(dateline);
      return { id: docid, text: prose, ...(date && { date }) };
    }),
    layer,
  );
}
