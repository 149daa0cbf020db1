/** One place on its way into the gazetteer. */
import type { Place } from '../../src/model/index.ts';

export interface Row {
  /** GeoNames id, 0 where the source has none. */
  readonly id: number;
  readonly name: string;
  /** The place's own names; the index lists them before `aliases`. */
  readonly names: readonly string[];
  /** Other spellings, old names, names in other languages. */
  readonly aliases: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2, empty for none. */
  readonly country: string;
  /** `IQ.07`, empty for none. */
  readonly admin1: string;
  /** `IQ.07.98179`, empty for none. */
  readonly admin2: string;
  readonly precision: Place['precision'];
  readonly population: number;
}
