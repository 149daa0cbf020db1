/** Publication dates: the forms that pages, feeds and date lines are written in. */
import type { Published } from '../../model/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const clock =
  '(?:[\\sT,|–-]+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*(am|pm)?\\s*(z|gmt|utc|[+-]\\d{2}:?\\d{2})?)?';

const iso = new RegExp(`^(\\d{4})-(\\d{2})(?:-(\\d{2}))?${clock}`, 'i');
const dayFirst = new RegExp(`(?:^|\\s|,)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${month},?[\\s-]+(\\d{4})${clock}`, 'i');
const monthFirst = new RegExp(`(?:^|\\s|,)${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?[,/\\s]+\\s*(\\d{4})${clock}`, 'i');

/** The date that `value` is written as, as precise as it is written; null where it is none. `how` is `said`. */
export function parsePublished(value: string): Published | null {
  const text = value.trim().slice(0, 80);
  let match = iso.exec(text);
  if (match) return make(match[1], match[2], match[3], match.slice(4));
  match = monthFirst.exec(text);
  if (match) return make(match[3], monthNumber(match[1]), match[2], match.slice(4));
  match = dayFirst.exec(text);
  if (match) return make(match[3], monthNumber(match[2]), match[1], match.slice(4));
  return null;
}

const monthNumber = (name: string | undefined): string => String(months.indexOf((name ?? '').toLowerCase()) + 1);

function make(
  year: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
  time: readonly (string | undefined)[],
): Published | null {
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const number = Number(monthText);
  if (!year || number < 1 || number > 12) return null;
  if (!dayText) return { value: `${year}-${two(number)}`, precision: 'month', how: 'said' };
  const day = Number(dayText);
  if (day < 1 || day > 31) return null;
  const date = `${year}-${two(number)}-${two(day)}`;
  const [hourText, minute, second, half, zone] = time;
  if (hourText === undefined || minute === undefined) return { value: date, precision: 'day', how: 'said' };
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hourText);
  const place = zone ? (/^[+-]/.test(zone) ? zone : 'Z') : '';
  return {
    value: `${date}T${two(hour)}:${minute}${second ? `:${second}` : ''}${place}`,
    precision: second ? 'second' : 'minute',
    how: 'said',
  };
}
