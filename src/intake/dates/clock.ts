/** The time of day that stands beside a date, with its zone. */

/** `zone` is `Z`, `+hh:mm` or empty; `second` null where only hour and minute are told. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly zone: string;
}

/** Zones whose letters mean one offset only; `ET`, `IST` and their like are left out because they mean several. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const time = String.raw`(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}([ap]\.?m\b\.?)?`;
const zone = String.raw`(?:\s{0,2}\(?(?:(UTC|GMT)?\s?([+-]\d{2}):?(\d{2})?(?!\d)|([A-Z]{1,4})\b))?`;
const lead = String.raw`(?:T|[\s,;|•·@/–—-]{1,6}(?:(?:at|um|à|às|ás|a las|alle|kl\.?|ore|o|в|о|στις|saat|om|klo)\s{1,2})?|\s?\()`;
const after = new RegExp(`^${lead}${time}${zone}`, 'i');
const before = new RegExp(
  `(?:^|[^\\d:.])${time}${zone}[\\s,;|•·–—-]{1,6}(?:on\\s{1,2})?(?:\\p{L}{2,12},?\\s{1,2})?$`,
  'iu',
);

/** The clock time right after a date (`"T17:00:05Z"`, `", 9:50PM"`, `" um 17.30 Uhr"`), or null. */
export function readClockAfter(text: string): Clock | null {
  return makeClock(after.exec(text));
}

/** The clock time right before a date (`"5:45 PM EST, Fri "`), or null. */
export function readClockBefore(text: string): Clock | null {
  return makeClock(before.exec(text));
}

function makeClock(match: RegExpExecArray | null): Clock | null {
  if (!match) return null;
  const [, hours = '', minutes, seconds, half, , zoneHours, zoneMinutes, letters] = match;
  // A bare number is no time: only "9 PM" may do without minutes.
  if (minutes === undefined && half === undefined) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const minute = minutes === undefined ? null : Number(minutes);
  const second = seconds === undefined ? null : Number(seconds);
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const offset = zoneHours === undefined ? zones[(letters ?? '').toLowerCase()] : `${zoneHours}:${zoneMinutes ?? '00'}`;
  const plain = offset === '+00:00' || offset === '-00:00' ? 'Z' : offset;
  return { hour, minute, second, zone: plain ?? '' };
}
