/** Cuts of names by two finders: which of them stands where they differ, and which name of one alone is one at all. */
import { matterWords } from '../en/names/heads.ts';
import { isTitleWord } from '../en/names/titles.ts';
import type { Name } from '../language.ts';
import type { Chosen, ModelName } from './fuse-names.ts';
import { shareOf } from './fuse-types.ts';
import { groupOf } from './groups.ts';
import { isAcronym } from './words.ts';

/** From this confidence on, the rules' cut of a name stands against parts that the model makes of it. */
const sure = 0.7;

/** From this confidence on, a single name of the rules (a list, a title) is not taken for a piece of a longer one. */
const certain = 0.9;

/** Below this confidence a name of the rules that the model does not see is taken for an ordinary word with a capital. */
const weak = 0.5;

/** The model's share of its class from which its longer cut stands, and from which a name that it alone sees does. */
const whole = 0.4;
const alone = 0.6;
const aloneAcronym = 0.9;
const people = 0.7;

/** Classes whose names are long, and hold "of", "on" and commas: where the rules cut, the model may know better. */
const wide = new Set(['ORG', 'OTHER']);

/** The names of both, in order, not overlapping. */
export function chooseCuts(text: string, rules: readonly Name[], model: readonly ModelName[]): Chosen[] {
  const chosen: Chosen[] = [];
  let [r, m] = [0, 0];
  while (r < rules.length || m < model.length) {
    const ours: Name[] = [];
    const theirs: ModelName[] = [];
    // Names that overlap one after the other are judged together.
    for (let end = 0; ; ) {
      const [rule, name] = [rules[r], model[m]];
      if (rule && (!name || rule.start <= name.start) && (end === 0 || rule.start < end)) {
        ours.push(rule);
        end = Math.max(end, rule.end);
        r += 1;
      } else if (name && (!rule || name.start < rule.start) && (end === 0 || name.start < end)) {
        theirs.push(name);
        end = Math.max(end, name.end);
        m += 1;
      } else break;
    }
    chosen.push(...judge(text, ours, theirs));
  }
  return dropOverlaps(chosen);
}

function judge(text: string, ours: readonly Name[], seen: readonly ModelName[]): Chosen[] {
  const isSame = (a: Name, b: Name): boolean => a.start === b.start && a.end === b.end;
  // Peoples are mostly adjectives, which cut no name: "West" in "the West Nile virus".
  const theirs = seen.filter(
    (one) =>
      groupOf[one.type] !== 'NORP' ||
      ours.some((rule) => isSame(rule, one) && (rule.confidence >= weak || shareOf(one) >= people)),
  );
  const [rule, name] = [ours[0], theirs[0]];
  if (!name) return ours.filter(({ confidence }) => confidence >= weak).map(ofRules);
  if (!rule) return standsAlone(text, name) ? [ofModel(name)] : [];
  if (theirs.length === 1 && isWhole(text, ours, name)) return [ofModel(name)];
  const chosen = new Map<Name, Chosen>();
  for (const each of ours) {
    const over = theirs.filter((one) => one.start < each.end && one.end > each.start);
    const same = over.find((one) => isSame(one, each));
    if (same) chosen.set(each, { name: each, rule: each, model: same });
    else if (over.length === 0 ? each.confidence >= weak : each.confidence >= sure || each.confidence < weak)
      chosen.set(each, ofRules(each));
    else for (const one of over) chosen.set(one, ofModel(one));
  }
  return [...chosen.values()];
}

const ofRules = (rule: Name): Chosen => ({ name: rule, rule, model: null });
const ofModel = (name: ModelName): Chosen => ({ name, rule: null, model: name });

/** Whether the rules cut the model's name short or in pieces: "Vision 2030", "Operation Guardian of the Walls". */
function isWhole(text: string, ours: readonly Name[], name: ModelName): boolean {
  const [rule] = ours;
  if (ours.length === 1 && rule?.start === name.start && rule.end === name.end) return false;
  if (!ours.every(({ start, end }) => start >= name.start && end <= name.end)) return false;
  const surest = Math.max(...ours.map(({ confidence }) => confidence));
  if (ours.length === 1 && surest >= certain) return false;
  const group = groupOf[name.type];
  // "Prince of Torun": a title is no part of the name.
  const isTitled = isTitleWord(text.slice(name.start, name.end).split(/\s/, 1)[0]?.toLowerCase() ?? '');
  return (wide.has(group) || (group === 'PER' && surest < weak && !isTitled)) && shareOf(name) >= whole;
}

/** Whether a name is one that the model alone sees: a short form, or what a head word or a list names too. */
function standsAlone(text: string, name: ModelName): boolean {
  const form = text.slice(name.start, name.end);
  const group = groupOf[name.type];
  if (isAcronym(form)) return group === 'ORG' && shareOf(name) >= aloneAcronym;
  if (!wide.has(group) || name.confidence < 0.8 || !form.includes(' ') || !/\p{Ll}/u.test(form)) return false;
  // "the Minister of Foreign Affairs": a matter is no body.
  const words = form.toLowerCase().split(/\s+/);
  return !words.every((word) => matterWords.has(word) || /^(?:and|of|the)$/.test(word)) && shareOf(name) >= alone;
}

/** Of two that overlap, as where the model's name reaches into the next of the rules, the first stays. */
function dropOverlaps(chosen: readonly Chosen[]): Chosen[] {
  const kept: Chosen[] = [];
  for (const one of chosen.toSorted((a, b) => a.name.start - b.name.start || b.name.end - a.name.end)) {
    if (one.name.start >= (kept.at(-1)?.name.end ?? 0)) kept.push(one);
  }
  return kept;
}
