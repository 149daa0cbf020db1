/** Countries that a text speaks of without naming a place in them: adjectives, peoples ("Iraqi", "Danes"), its site. */
import { divisionByPeople } from '../en/names/divisions.ts';
import { stateByAdjective, stateByNationals } from '../en/names/states.ts';
import { isCapital, type Words } from './spans.ts';

/** An adjective says less than the name of a place would. */
const adjectiveWeight = 0.7;

/** Top-level domains of countries that are in use for what they spell. */
const spelling: ReadonlySet<string> = new Set('ai cc co fm gg io la ly me sh tv to ws'.split(' '));

/** The country of the site that published: "news.example.ca" is Canadian. A name without a country may be from anywhere. */
function countryOfSite(url: string | null): string | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const domain = /\.([a-z]{2})$/.exec(host)?.[1];
  if (!domain || spelling.has(domain)) return null;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}

/** Weights of countries by code; how often an adjective stands counts by its square root, as with names. */
export function findHints({ forms }: Words, url: string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms) {
    if (!isCapital(form)) continue;
    const state = stateByAdjective.get(form) ?? stateByNationals.get(form);
    const code = state?.code ?? divisionByPeople.get(form)?.country;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const site = countryOfSite(url);
  if (site) counts.set(site, (counts.get(site) ?? 0) + 1);
  return new Map([...counts].map(([code, count]) => [code, adjectiveWeight * Math.sqrt(count)]));
}
