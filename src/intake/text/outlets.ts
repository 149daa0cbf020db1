/** Outlet: who published this copy, by what the page says of itself; else by how the text speaks of one outlet alone. */
import type { Outlet } from '../../model/index.ts';
import type { FoundCredit } from './credits.ts';
import { foldName } from './credits.ts';

/** All that a text says about where it was published, in the order of trust. */
export interface OutletClues {
  /** "© Courier": who holds the page. */
  readonly holders: readonly string[];
  /** "Headline | Courier". */
  readonly titles: readonly string[];
  /** "The views … do not necessarily reflect those of the Courier." */
  readonly disclaimers: readonly string[];
  /** The site's name in a line of its own. */
  readonly sites: readonly string[];
  /** "Courier/ …". */
  readonly slugs: readonly string[];
  /** "Source: Courier". */
  readonly sources: readonly string[];
  /** "DORVAN (Meridian) –". */
  readonly datelines: readonly string[];
}

const order = ['holders', 'titles', 'disclaimers', 'sites', 'slugs', 'sources', 'datelines'] as const;

const unknownOutlet: Outlet = { name: null, how: 'unknown' };

/**
 * The outlet of the copy. Where the page says nothing, an outlet that the text speaks of as itself ("… reached out for
 * comment") is implied, unless another is credited or the page is a reposter's (`reposted`): such a page carries it all over.
 */
export function chooseOutlet(clues: OutletClues, credits: readonly FoundCredit[], reposted: boolean): Outlet {
  for (const kind of order) {
    const name = clues[kind][0];
    if (name)
      return {
        name: kind === 'slugs' || kind === 'holders' || kind === 'disclaimers' ? shorter(name, clues) : name,
        how: 'said',
      };
  }
  const own = credits.find((credit) => credit.self);
  const alone = own && credits.every((credit) => foldName(credit.outlet) === foldName(own.outlet));
  return own && alone && !reposted ? { name: own.outlet, how: 'implied' } : unknownOutlet;
}

/** "Courier Media Group Ltd" in a copyright line is "The Courier" where the page says so elsewhere. */
function shorter(name: string, clues: OutletClues): string {
  const others = [...clues.titles, ...clues.sites, ...clues.slugs, ...clues.sources];
  return others.find((other) => foldName(name).includes(foldName(other))) ?? name;
}

const holder =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\)|by|of)?\s*(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?\s*,?\s*(?:by |of )?(?<name>[\p{Lu}][\p{L}\p{M}\d'’.& /-]{1,50}?)(?=\s*(?:[,;|•·(©]|\.(?:\s|$)|$|all rights|inc\b|ltd\b|llc\b|\d{4}|- ))/iu;
const viewsOf =
  /\b(?:not|n['’]t)\s+(?:\w+\s+){0,3}?(?:reflect|represent|express|match|mirror|coincide with)\b.{0,120}?\b(?:of|by|held by|at|with)\s+(?<name>(?:[Tt]he )?[\p{Lu}][\p{L}\p{M}\d'’&-]*(?: (?:of |the )?[\p{Lu}][\p{L}\p{M}\d'’&-]*){0,5})(?:\.(?:com|org|net))?(?:,? its\b.*|,? or\b.*)?\.?\s*$/u;
const noHolder =
  /^(?:all|the author|author|getty|reuters|ap|afp|photo|image|licen[cs]e|reserved|content|this|rights|policy|notice|owner|holders?|protected|of|is|and|belongs)\b/i;

/** The name in a copyright line, null where it names nobody or a picture's maker. */
export function readHolder(line: string): string | null {
  if (line.length > 200 || !/^(?:©|\(c\)|copyright)/i.test(line)) return null;
  const name = holder.exec(line)?.groups?.['name']?.trim();
  return name && /^[\p{Lu}]/u.test(name) && !noHolder.test(name) ? name : null;
}

/** The name in "The views … do not necessarily reflect the position of the Courier", null where there is none. */
export function readViewsOf(line: string): string | null {
  const name = viewsOf.exec(line.slice(0, 600))?.groups?.['name'];
  return name && !/^(?:The )?(?:Author|Editor|Publisher|Company|Government|Owner)/i.test(name) ? name : null;
}
