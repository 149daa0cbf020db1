/** Bylines: who signed the story. An agency or a desk that signs is no person. */
import type { Span } from '../../model/index.ts';
import { isMediaName, stripDesk } from './media-names.ts';

/** Offsets are into the line. `names` is null where only a desk or an agency signs; `agency` is the latter. */
export interface Byline {
  readonly names: string | null;
  readonly agency: (Span & { readonly name: string }) | null;
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const name = `${word}(?: (?:(?:de|da|di|van|von|der|bin|ibn|al|el|la|le|du|dos|of|the) )?${word}){0,4}`;
const names = `${name}(?:(?:, | and | & |, and | with |; )${name}){0,5}`;
const opener =
  /^(?:(?:story|report(?:ed|ing)?|written|words|text|analysis|opinion|commentary|compiled|posted|published|article)\s+)?(?:by:?|authors?:|reporters?:|writer:|correspondent:)\s+/i;
const signers = new RegExp(
  `^(?<names>${names})(?:$|\\s*[,|•·–—/(-].{0,120}$|\\s+(?:in|for|at|from|on|of)\\s.{1,80}$|\\s{2,}.{1,80}$|\\s+\\d.{0,40}$)`,
  'u',
);
const desk =
  /\b(?:staff|desk|admin|administrator|editor|editors|editorial|agencies|agency|newsroom|team|reporter|correspondent|correspondents|writer|writers|bureau|online|guest|contributor|news service|wire|webdesk|user|anonymous|source)\b/i;
const noName =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|then|now|the|this|that|his|her|their)\b/i;
const signed = new RegExp(
  `^(?<names>${name})(?:,\\s*|\\s*[|•·–—-]\\s*)(?=(?:staff|senior|special|foreign|chief|correspondent|reporter|editor|updated|published|posted|\\d|${'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun'.split(' ').join('|')}))`,
  'iu',
);

/** The byline that `line` is, null where it is none. A poster's box ("I am an editor …") is none. */
export function readByline(line: string): Byline | null {
  if (line.length > 200) return null;
  const opened = opener.exec(line)?.[0].length;
  if (opened === undefined) return null;
  const found = dropOutlets(signers.exec(line.slice(opened))?.groups?.['names'] ?? '');
  if (found === '' || noName.test(found)) return null;
  if (/[.!?]["”]?$/.test(line) && line.split(/\s+/).length > 12) return null;
  const start = opened;
  const outlet = stripDesk(found);
  if (isMediaName(outlet)) return { names: null, agency: { name: outlet, start, end: start + outlet.length } };
  if (desk.test(found)) return { names: null, agency: null };
  return found.includes(' ') ? { names: found, agency: null } : null;
}

/** "Jonas Eilert | March 5, 2025", "Jonas Eilert, staff writer": a name that its office or the date makes a byline. */
export function readSignature(line: string): Byline | null {
  if (line.length > 120) return null;
  const found = signed.exec(line)?.groups?.['names'];
  if (!found || !/^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u.test(found)) return null;
  if (desk.test(found) || isMediaName(found) || noName.test(found)) return null;
  return { names: found, agency: null };
}

const inPlace =
  /^(?<names>\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,2})(?:,? in \p{Lu}[\p{L}\p{M}'’. -]{2,40})$/u;

/** "Pia Norring in Ostrel": a byline only beside a line with the date, because headlines look the same. */
export function readPlacedSignature(line: string): Byline | null {
  const found = line.length <= 80 ? inPlace.exec(line)?.groups?.['names'] : undefined;
  return found && !desk.test(found) && !isMediaName(found) && !noName.test(found)
    ? { names: found, agency: null }
    : null;
}

/** "Pia Norring, CNN" signs as Pia Norring; where only outlets sign, they stay. */
function dropOutlets(found: string): string {
  const parts = found.split(/, (?!and )/);
  const people = parts.filter((part) => !isMediaName(part));
  return people.length > 0 ? people.join(', ') : found;
}
