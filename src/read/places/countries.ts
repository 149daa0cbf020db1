/** Countries by adjective and by the word for their people. */
import { stateByAdjective, stateByName, stateByNationals } from '../en/names/states.ts';

/** ISO 3166-1 alpha-2 code for "Iraqi", "Danes" or "Iraq"; null for a word that is none of a country's. */
export function countryOf(adjective: string): string | null {
  const state = stateByAdjective.get(adjective) ?? stateByNationals.get(adjective) ?? stateByName.get(adjective);
  return state?.code.slice(0, 2) ?? null;
}
