/**
 * Place names: LGL (Lieberman et al., ICDE 2010), TR-News (Kamalloo and Rafiei, WWW 2018), GeoVirus (Gritta et al., ACL
 * 2018), GeoWebNews (Gritta et al., LRE 2020); of the last only the places with a point. Recognition: F1 of exact spans.
 * Resolution, on the key's spans: share within 161 km of the key's point, median error, for all places and for populated
 * places alone (a country's or a division's point is a matter of taste).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requestFor } from '../../../src/read/index.ts';
import { findPlaces, placesAt } from '../../../src/read/places/index.ts';
import { distanceKm } from '../../../src/read/places/distance.ts';
import { findTimes } from '../../../src/read/times/index.ts';
import { makePlainArticle, parseLines } from '../../accounts-of.ts';
import type { ScoreContext, ScoreRow, ScoreSet } from '../../score-set.ts';

interface Toponym {
  readonly begin: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly fclass?: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

export const scoreSet: ScoreSet = { name: 'geo', needs: 'data/geo', run };

/** Best stored answers of other systems at 161 km, and the strict F1 of the best recogniser where it is known. */
const peers: Readonly<Record<string, { name: string; value: number }>> = {
  lgl: { name: 'LGL adapter', value: 0.794 },
  'tr-news': { name: 'CHF', value: 0.761 },
  geovirus: { name: 'voting', value: 0.818 },
  geowebnews: { name: 'voting', value: 0.674 },
};

async function run(path: string, { layer }: ScoreContext): Promise<readonly ScoreRow[]> {
  const rows: ScoreRow[] = [];
  for (const [name, peer] of Object.entries(peers)) {
    const documents = parseLines<Row>(readFileSync(join(path, `${name}.jsonl`), 'utf8'));
    const count = { gold: 0, found: 0, exact: 0, touched: 0, touching: 0 };
    const errors: number[] = [];
    const townErrors: number[] = [];
    for (const { id, text, toponyms } of documents) {
      const article = makePlainArticle(id, text);
      const [analysis] = await layer.analyse([requestFor(article)]);
      if (!analysis) continue;
      const context = { article, analysis, times: findTimes({ article, analysis }) };
      const gold = name === 'geowebnews' ? toponyms.filter(({ lat }) => lat !== null) : toponyms;
      const places = findPlaces(context);
      const spans = new Set(places.map(({ start, end }) => `${start}-${end}`));
      count.gold += gold.length;
      count.found += spans.size;
      count.exact += gold.filter(({ begin, end }) => spans.has(`${begin}-${end}`)).length;
      const meet = (place: { start: number; end: number }, { begin, end }: Toponym): boolean =>
        place.start < end && begin < place.end;
      count.touched += gold.filter((toponym) => places.some((place) => meet(place, toponym))).length;
      count.touching += places.filter((place) => gold.some((toponym) => meet(place, toponym))).length;
      const answers = placesAt(
        context,
        toponyms.map(({ begin, end }) => ({ start: begin, end })),
      );
      for (const [index, { lat, lon, fclass }] of toponyms.entries()) {
        if (lat === null || lon === null) continue;
        const place = answers[index];
        const error =
          place?.lat == null || place.lon === null
            ? 20_000
            : distanceKm({ lat: place.lat, lon: place.lon }, { lat, lon });
        errors.push(error);
        if (fclass === 'P') townErrors.push(error);
      }
    }
    const precision = count.exact / count.found;
    const recall = count.exact / count.gold;
    const set = `geo/${name}`;
    rows.push({
      set,
      metric: 'span F1 (exact)',
      value: (2 * precision * recall) / (precision + recall),
      precision,
      recall,
      of: count.gold,
    });
    const [right, covered] = [count.touching / count.found, count.touched / count.gold];
    rows.push({
      set,
      metric: 'span F1 (overlap)',
      value: (2 * right * covered) / (right + covered),
      precision: right,
      recall: covered,
      of: count.gold,
    });
    rows.push({ set, metric: 'within 161 km', value: near(errors), of: errors.length, peer });
    if (townErrors.length > 0)
      rows.push({ set, metric: 'within 161 km, towns', value: near(townErrors), of: townErrors.length });
  }
  return rows;
}

const near = (errors: readonly number[]): number => errors.filter((error) => error <= 161).length / errors.length;
