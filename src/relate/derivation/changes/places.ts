/** Changed places: where something happened is left out, or another place stands in its place. */
import { type Change, overlaps, type Place } from '../../../model/index.ts';
import { foldName } from '../../names.ts';
import { type ChangeFinder, counterpartsOf, makeChange, quote } from '../comparison.ts';

export const findPlaceChanges: ChangeFinder = (comparison) => {
  const { here, there, alignment } = comparison;
  const keyOf = (place: Place): string => (place.geonameId === null ? foldName(place.name) : `#${place.geonameId}`);
  const mentioned = new Set(here.reading.places.map(keyOf));
  const known = new Set(there.reading.places.map(keyOf));
  const text = foldName(here.reading.article.text);
  const changes: Change[] = [];
  const told = new Set<Place>();
  for (const sentence of new Set(alignment.pairs.map((pair) => pair.here))) {
    const own = here.reading.places.filter((place) => overlaps(place, sentence));
    const counterparts = counterpartsOf(alignment, sentence, 'here');
    for (const place of there.reading.places) {
      if (told.has(place) || place.precision === 'region' || !counterparts.some((one) => overlaps(one, place)))
        continue;
      told.add(place);
      if (mentioned.has(keyOf(place)) || text.includes(foldName(place.name))) continue;
      const rival = own.find((one) => one.precision === place.precision && !known.has(keyOf(one)));
      if (rival) {
        const says = `${quote(here, rival)} stands for ${quote(there, place)} in the source`;
        changes.push(
          makeChange(comparison, { kind: 'altered', what: 'place', severity: 'critical', says }, rival, place),
        );
      } else {
        const says = `the place ${quote(there, place)} is left out`;
        const severity = place.precision === 'country' ? 'minor' : 'major';
        changes.push(makeChange(comparison, { kind: 'dropped', what: 'place', severity, says }, sentence, place));
      }
    }
  }
  return changes;
};
