/** The outlet that a page belongs to: said by its data, else implied by its title, its account or its address. */
import type { Outlet } from '../../model/index.ts';
import { decodeReferences } from './entities.ts';
import { namesOf } from './linked-data.ts';
import { firstMeta } from './meta-tags.ts';
import type { Page } from './page.ts';
import { squeeze } from './words.ts';

const nameLengthMax = 80;
const saidNames = [
  'og:site_name',
  'sitename',
  'site_name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
  'cre',
  'application-name',
  'apple-mobile-web-app-title',
];

/** The outlet's name and how it is known; a host name (`example.org`) is the last resort. */
export function readOutlet(page: Page): Outlet {
  const host = (URL.parse(page.url ?? '')?.hostname ?? '').replace(/^(?:www\d?|m|amp|mobile)\./, '');
  const said = [
    firstMeta(page.tags, saidNames.slice(0, 1)),
    ...namesOf(page.node?.['publisher'], page.nodes),
    ...page.nodes
      .filter((node) => node['@type'] === 'NewsMediaOrganization')
      .flatMap((node) => namesOf(node, page.nodes)),
    firstMeta(page.tags, saidNames),
  ];
  for (const name of said) {
    const clean = cleanName(name);
    if (clean) return { name: clean, how: 'said' };
  }
  const implied = titleSuffix(page, host) ?? cleanName(firstMeta(page.tags, ['twitter:site'])) ?? host;
  return implied === '' ? { name: null, how: 'unknown' } : { name: implied, how: 'implied' };
}

function cleanName(name: string | null): string | null {
  const clean = squeeze(decodeReferences(name ?? '')).replace(/^@/, '');
  return clean === '' || clean.length > nameLengthMax || /^https?:/.test(clean) ? null : clean;
}

/** The last piece of the window's title where it is what the address spells: "… | The Daily Post" at dailypost.example. */
function titleSuffix(page: Page, host: string): string | null {
  const title = squeeze(page.document.querySelector('title')?.textContent ?? '');
  const last = title.split(/\s+[|»·•–—-]\s+/).at(-1) ?? '';
  const folded = last
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return folded.length > 2 && last !== title && host.replaceAll(/[^a-z0-9]/g, '').includes(folded) ? last : null;
}
