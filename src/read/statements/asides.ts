/** Asides between a cue and its content: when, where and in what form something was said. */
import type { Line } from './line.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const moments = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently repeatedly previously again also too bluntly publicly privately flatly simply morning afternoon evening night',
);
const units = set('week month year day night weekend morning afternoon evening summer spring fall autumn winter');
const months = set(
  'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.',
);
export const forms: ReadonlySet<string> = set(
  'statement statements interview interviews speech address letter email e-mail tweet tweets post briefing conference message video remarks comments rally hearing report filing memo twitter facebook telegram debate program testimony phone call',
);
const reachTokens = 12;

/** The token behind the asides that begin at token `at`; `at` itself where none stands there. */
export function skipAsides(line: Line, at: number): number {
  let next = at;
  for (let turn = 0; turn < 4; turn += 1) {
    const after = skipOne(line, next);
    if (after === next) return next;
    next = after;
  }
  return next;
}

const asideMax = 14;

/**
 * The token behind a longer aside that begins with a preposition at `at` and ends with "that" or before a quotation: "says at a stop
 * in Toledo, Ohio, that", "said on the other hand, “…”". `at` itself where a verb stands between, or nothing of the kind follows.
 */
export function skipLongAside(line: Line, at: number): number {
  if (line.tag(at) !== 'ADP' || line.quoted(at) || ['of', 'for', 'against', 'about', 'to'].includes(line.word(at)))
    return at;
  for (let next = at + 2; next < Math.min(line.last, at + asideMax); next += 1) {
    const tag = line.tag(next);
    if (line.quoted(next)) return [',', ':'].includes(line.word(next - 1)) ? next : at;
    if (line.word(next) === 'that' && tag !== 'DET' && line.tag(next + 1) !== 'VERB') return next;
    if (tag === 'VERB' || tag === 'AUX' || [';', ':', '.', '—', '–'].includes(line.word(next))) return at;
  }
  return at;
}

function skipOne(line: Line, at: number): number {
  if (at >= line.last || line.quoted(at)) return at;
  const word = line.word(at);
  const next = line.word(at + 1);
  if (moments.has(word)) return at + 1;
  if (['last', 'this', 'that'].includes(word) && units.has(next)) return at + 2;
  if (word === 'on' && (moments.has(next) || months.has(next))) return skipDay(line, at + 1);
  if (word === 'in' && (months.has(next) || /^\d{4}$/.test(next))) return skipDay(line, at + 1);
  if (months.has(word) && line.tag(at + 1) === 'NUM') return skipDay(line, at);
  if (['in', 'during', 'at', 'on', 'via', 'through'].includes(word)) return skipForm(line, at);
  return at;
}

/** "Monday", "July 3", "July 3, 2031". */
function skipDay(line: Line, at: number): number {
  let next = at + 1;
  if (line.tag(next) === 'NUM') next += 1;
  if (line.word(next) === ',' && /^\d{4}$/.test(line.word(next + 1))) next += 2;
  return next;
}

/** "in a statement", "during an interview with the paper": up to "that", a comma, a colon, or a quotation. */
function skipForm(line: Line, at: number): number {
  let form = -1;
  for (let next = at + 1; next < Math.min(line.last, at + reachTokens); next += 1) {
    const word = line.word(next);
    if (line.quoted(next) || [',', ':', 'that'].includes(word)) return form < 0 ? at : next;
    if (forms.has(word)) form = next;
    else if (form >= 0 && line.tag(next) !== 'ADP' && line.word(form + 1) === word && line.tag(next) !== 'NOUN') {
      return form + 1;
    }
    if (line.tag(next) === 'VERB' || line.tag(next) === 'AUX') break;
  }
  return form < 0 ? at : form + 1;
}
