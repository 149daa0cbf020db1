/** Where an incident was, as a chain from the country down. */
import { cut, type Place, type Reading } from '../../../src/model/index.ts';
import { lookUp } from '../../../src/read/places/gazetteer.ts';
import type { Incident } from './incidents.ts';
import { tidy } from './parties.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const nameOf = (code: string): string => names.of(code)?.toUpperCase() ?? code;

/** The country of a report: of its dateline, else the one that its places lie in most often. */
export function landOf(dateline: string, reading: Reading): string | null {
  const said = /\(([A-Z ]+)\), \d/.exec(dateline)?.[1];
  if (said) return said;
  const town = /^([A-Z ]+),/.exec(dateline)?.[1];
  const [best] = town && !/CLANDESTINE|NO CITY/.test(town) ? lookUp(town) : [];
  if (best?.country) return nameOf(best.country);
  const counts = Map.groupBy(
    reading.places.flatMap(({ country }) => (country ? [country] : [])),
    (country) => country,
  );
  const [most] = [...counts].sort((a, b) => b[1].length - a[1].length);
  return most ? nameOf(most[0]) : null;
}

const isFine = ({ precision }: Place): boolean => precision !== 'country' && precision !== 'region';

/** A well-known town: the first of its name in the gazetteer has people enough. */
const isLarge = (place: Place | null): boolean => place !== null && (lookUp(place.name)[0]?.population ?? 0) > 200_000;

export function locate(reading: Reading, incident: Incident, land: string | null): object[] {
  const { text } = reading.article;
  const people = reading.mentions.filter(({ kind, type }) => kind === 'name' && type === 'person');
  const isPerson = ({ start, end }: Place): boolean => people.some((one) => one.start <= start && end <= one.end);
  const near = reading.places
    .filter((one) => !isPerson(one))
    .filter(({ start }) =>
      incident.sentences.some((index) => {
        const sentence = reading.sentences[index];
        return sentence !== undefined && sentence.start <= start && start < sentence.end;
      }),
    );
  const place =
    incident.place && isFine(incident.place) && !isPerson(incident.place)
      ? incident.place
      : (near.find(isFine) ?? incident.place);
  const named = new Set(
    reading.places.flatMap((one) => (one.country && one.precision === 'country' ? [nameOf(one.country)] : [])),
  );
  const own = place?.country ? nameOf(place.country) : null;
  const atHome =
    place !== null && lookUp(place.name).some(({ country }) => country !== null && nameOf(country) === land);
  const country =
    own && (land === null || (!atHome && (named.has(own) || isLarge(place))) || place?.precision === 'country')
      ? own
      : land;
  const town = place && isFine(place) ? tidy(cut(text, place)).toUpperCase() : null;
  if (!country && !town) return [];
  const chain = [
    ...(country ? [{ name: country, kind: 'COUNTRY' }] : []),
    ...(town && town !== country ? [{ name: town, kind: 'CITY' }] : []),
  ];
  return [{ raw: '', optional: false, alts: [chain] }];
}
