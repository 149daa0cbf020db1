/**
 * Names by two finders at once: the rules know where a run of capitals is cut and what lists and head words say, the model knows
 * what kind of thing stands in such a sentence. What is sure of one of them wins; what neither is sure of is voted on by all places
 * where the text has the same name.
 */
import type { EntityType } from '../../model/index.ts';
import type { Name } from '../language.ts';
import { groupOf } from './groups.ts';

/** From this confidence on, the rules' own words for a type stand against the model's. */
const sure = 0.7;

/** Below this confidence a name of the rules that the model does not see is taken for an ordinary word with a capital. */
const weak = 0.5;

/** The names of both, in order, not overlapping. The confidence of a name of the model is that of its class. */
export function fuseNames(text: string, rules: readonly Name[], model: readonly Name[]): Name[] {
  const taken = chooseSpans(rules, model);
  const votes = countVotes(text, taken);
  const surnames = new Set(
    taken.flatMap(({ name }) => {
      const words = text.slice(name.start, name.end).split(/\s+/);
      return name.type === 'person' && words.length > 1 && name.confidence >= weak ? [words.at(-1) ?? ''] : [];
    }),
  );
  return taken.map(({ name, isSure }) => {
    if (isSure) return name;
    const key = text.slice(name.start, name.end);
    if (surnames.has(key)) return { ...name, type: 'person' as const, confidence: Math.max(name.confidence, 0.75) };
    const type = mostVotes(votes.get(key), name.type);
    return type === name.type ? name : { ...name, type };
  });
}

interface Chosen {
  readonly name: Name;
  readonly isSure: boolean;
  /** What each finder says of it. */
  readonly said: readonly Name[];
}

function chooseSpans(rules: readonly Name[], model: readonly Name[]): Chosen[] {
  const chosen: Chosen[] = [];
  const used = new Set<Name>();
  let from = 0;
  for (const rule of rules) {
    while ((model[from]?.end ?? Infinity) <= rule.start) from += 1;
    const over: Name[] = [];
    for (let at = from; (model[at]?.start ?? Infinity) < rule.end; at += 1) {
      const name = model[at];
      if (name && name.end > rule.start) over.push(name);
    }
    const [first] = over;
    if (!first) {
      if (rule.confidence >= weak) chosen.push({ name: rule, isSure: rule.confidence >= sure, said: [rule] });
    } else if (over.length === 1 && first.start === rule.start && first.end === rule.end) {
      chosen.push({ name: decideType(rule, first), isSure: rule.confidence >= sure, said: [rule, first] });
    } else if (rule.confidence >= sure || rule.confidence < weak) {
      chosen.push({ name: rule, isSure: rule.confidence >= sure, said: [rule, ...over] });
    } else {
      for (const name of over) {
        if (used.has(name)) continue;
        used.add(name);
        chosen.push({ name, isSure: false, said: [name] });
      }
    }
  }
  return dropOverlaps(chosen);
}

/** Of two that overlap, as where the model's name reaches into the next of the rules, the first stays. */
function dropOverlaps(chosen: readonly Chosen[]): Chosen[] {
  const kept: Chosen[] = [];
  for (const one of chosen.toSorted((a, b) => a.name.start - b.name.start || b.name.end - a.name.end)) {
    if (one.name.start >= (kept.at(-1)?.name.end ?? 0)) kept.push(one);
  }
  return kept;
}

function decideType(rule: Name, model: Name): Name {
  if (groupOf[rule.type] === groupOf[model.type]) {
    const { type } = rule.confidence >= 0.6 ? rule : model;
    return { ...rule, type, confidence: Math.max(rule.confidence, model.confidence) };
  }
  if (rule.confidence >= sure) return rule;
  if (rule.confidence >= weak && model.confidence < 0.8) return rule;
  return model;
}

function countVotes(text: string, chosen: readonly Chosen[]): ReadonlyMap<string, ReadonlyMap<EntityType, number>> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { name, said } of chosen) {
    const key = text.slice(name.start, name.end);
    const counts = votes.get(key) ?? new Map<EntityType, number>();
    votes.set(key, counts);
    counts.set(name.type, (counts.get(name.type) ?? 0) + 0.01);
    for (const { type, confidence } of said) counts.set(type, (counts.get(type) ?? 0) + confidence ** 2);
  }
  return votes;
}

/** The type of most votes within the class of most votes. */
function mostVotes(votes: ReadonlyMap<EntityType, number> | undefined, otherwise: EntityType): EntityType {
  const groups = new Map<string, number>();
  for (const [type, vote] of votes ?? []) groups.set(groupOf[type], (groups.get(groupOf[type]) ?? 0) + vote);
  const [group] = [...groups].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const [type] =
    [...(votes ?? [])]
      .filter(([each]) => groupOf[each] === group)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return type ?? otherwise;
}
