/** Sectors of an actor: what its agent nouns, and the known bodies that it names, say of its kind. */
import { agentNouns, openNouns, type Rank } from '../en/actors/agent-nouns.ts';
import { type KnownActor, knownActors } from '../en/actors/known-actors.ts';
import { partOfName } from './countries.ts';
import { longest, nounForm } from './phrases.ts';

/** `weak` are sectors that hold only for somebody's: "official" of a country, not by itself. */
export interface Sectors {
  readonly sectors: readonly string[];
  readonly weak: readonly string[];
  /** True where the words say what it is in a way that leaves the sector open, so that the type must not fill it. */
  readonly open: boolean;
}

/** Sectors of a piece: of each member of "police and soldiers" the surest noun, of equally sure ones the last, the head. */
export function tellSectors(words: readonly string[]): Sectors {
  const members: string[][] = [[]];
  for (const word of words) {
    if (/^(?:and|or|&)$/.test(word)) members.push([]);
    else members.at(-1)?.push(word);
  }
  const told = members.map(tellMember);
  const join = (pick: (one: Sectors) => readonly string[]): string[] => [...new Set(told.flatMap(pick))].sort();
  return {
    sectors: join((one) => one.sectors),
    weak: join((one) => one.weak),
    open: told.some((one) => one.open),
  };
}

/** Vague words tell only as the head: "a Chinese general", "Chinese leader Ada Voss", not "Chinese General Insurance". */
function endsPhrase(noun: string, behind: readonly string[]): boolean {
  return behind.length === 0 || (/^\p{Ll}/u.test(noun) && behind.every((word) => /^\p{Lu}/u.test(word)));
}

function tellMember(words: readonly string[]): Sectors {
  const best = new Map<Rank, readonly string[]>();
  let known: KnownActor | null = null;
  let open = false;
  for (let at = 0; at < words.length; ) {
    const nameLength = longest(words, at, (phrase) => knownActors.has(phrase));
    const length = nameLength || longest(words, at, (phrase) => agentNouns.has(nounForm(phrase)));
    const phrase = words.slice(at, at + Math.max(1, length)).join(' ');
    const before = at;
    at += Math.max(1, length);
    if (nameLength > 0) known = partOfName(words, before) ? known : (knownActors.get(phrase) ?? null);
    else if (openNouns.has(nounForm(phrase))) open = true;
    else {
      const noun = agentNouns.get(nounForm(phrase));
      const head = noun?.rank !== 'with_country' || endsPhrase(phrase, words.slice(at));
      if (noun && noun.sectors.length > 0 && head) best.set(noun.rank, noun.sectors);
    }
  }
  if (open) return { sectors: best.get('sure') ?? [], weak: [], open };
  const nouns = best.get('sure') ?? best.get('likely') ?? [];
  const sectors = [...new Set([...(known?.sectors ?? []), ...nouns])].sort();
  return { sectors, weak: sectors.length > 0 || known ? [] : (best.get('with_country') ?? []), open: known !== null };
}
