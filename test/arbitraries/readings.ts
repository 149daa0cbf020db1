/** Invented readings: a builder for cases, and arbitraries that draw whole piles of articles about invented matters. */
import fc from 'fast-check';
import type {
  Account,
  Article,
  Casualties,
  Entity,
  EntityType,
  EventType,
  Factuality,
  Reading,
  Relation,
  Role,
  Span,
  Statement,
} from '../../src/model/index.ts';

export interface AccountSpec {
  /** Words of the text that tell it; the first place where they stand. */
  readonly trigger: string;
  readonly type?: EventType;
  readonly factuality?: Factuality;
  readonly aspect?: Account['aspect'];
  /** Roles to words of the text. */
  readonly roles?: Partial<Record<Role, string>>;
  /** ISO day. */
  readonly day?: string;
  readonly killed?: {
    readonly words: string;
    readonly min: number;
    readonly max?: number | null;
    readonly scope?: 'incident' | 'cumulative';
  }; // prettier-ignore
  /** Id of the statement that tells it. */
  readonly within?: string;
  readonly denies?: string;
}

export interface ReadingSpec {
  readonly id: string;
  readonly headline?: string;
  readonly paragraphs: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  /** Outlets that the text credits, as they stand in it. */
  readonly credits?: readonly string[];
  readonly entities?: readonly {
    readonly name: string;
    readonly type: EntityType;
    readonly aliases?: readonly string[];
  }[]; // prettier-ignore
  /** Ties between entities, by their names. */
  readonly relations?: readonly { readonly type: Relation['type']; readonly from: string; readonly to: string }[];
  readonly accounts?: readonly AccountSpec[];
  readonly statements?: readonly {
    readonly source: string;
    /** Name of the entity that a pronoun means. */
    readonly means?: string;
    readonly cue: string;
    readonly content: string;
    readonly stance?: Statement['stance'];
  }[]; // prettier-ignore
}

/** The first place of `words` in `text`. Throws where they do not stand in it: a case with a slip of the pen must fail. */
export function findSpan(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}

function makeArticle(spec: ReadingSpec): Article {
  const parts = [...(spec.headline === undefined ? [] : [spec.headline]), ...spec.paragraphs];
  const text = parts.join('\n');
  let at = 0;
  const blocks = parts.map((part, index) => {
    const block = { start: at, end: at + part.length };
    at = block.end + 1;
    return {
      kind: index === 0 && spec.headline !== undefined ? ('headline' as const) : ('paragraph' as const),
      ...block,
    };
  });
  return {
    ...{
      id: spec.id,
      file: `${spec.id}.txt`,
      url: null,
      headline: spec.headline ?? null,
      byline: null,
      language: 'en',
      text,
      blocks,
    },
    outlet: { name: spec.outlet ?? null, how: spec.outlet === undefined ? 'unknown' : 'said' },
    published:
      spec.published === undefined
        ? { value: null, precision: null, how: 'unknown' }
        : { value: spec.published, precision: 'day', how: 'said' }, // prettier-ignore
    credits: (spec.credits ?? []).map((outlet) => ({ outlet, ...findSpan(text, outlet) })),
  };
}

function findSentences(article: Article): Span[] {
  return article.blocks.flatMap((block) =>
    [...article.text.slice(block.start, block.end).matchAll(/[^.!?]+(?:[.!?]+[”"]?|$)/g)].map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      const start = block.start + match.index;
      return { start: start + lead, end: start + match[0].length };
    }),
  );
}

/** The reading that `spec` describes: sentences end at full stops; mentions are the places where names stand. */
export function makeReading(spec: ReadingSpec): Reading {
  const article = makeArticle(spec);
  const { text } = article;
  const entities: Entity[] = (spec.entities ?? []).map(({ name, type, aliases }, index) => ({
    ...{ id: `e${index + 1}`, name, type, aliases: [...(aliases ?? [])] },
  }));
  const mentions = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].flatMap((name) =>
      text.includes(name)
        ? [{ ...findSpan(text, name), kind: 'name' as const, type: entity.type, entity: entity.id }]
        : [],
    ),
  );
  const entityAt = (words: string): string | null =>
    entities.find((entity) => [entity.name, ...entity.aliases].some((name) => words.includes(name)))?.id ?? null;
  const statements: Statement[] = (spec.statements ?? []).map((one, index) => ({
    ...{
      id: `s${index + 1}`,
      cue: findSpan(text, one.cue),
      content: [findSpan(text, one.content)],
      quote: 'indirect' as const,
    },
    source: { ...findSpan(text, one.source), entity: entityAt(one.means ?? one.source) },
    ...{
      stance: one.stance ?? ('report' as const),
      modality: 'fact' as const,
      to: null,
      within: null,
      date: null,
      confidence: 1,
      step: 'test',
    }, // prettier-ignore
  }));
  const accounts = (spec.accounts ?? []).map((one, index): Account => {
    const roles = Object.entries(one.roles ?? {}) as [Role, string][];
    const killed: Casualties['killed'] = one.killed
      ? {
          ...findSpan(text, one.killed.words),
          min: one.killed.min,
          max: one.killed.max === undefined ? one.killed.min : one.killed.max,
          scope: one.killed.scope ?? 'incident',
        } // prettier-ignore
      : null;
    const place = one.roles?.place;
    return {
      ...{
        id: `a${index + 1}`,
        trigger: findSpan(text, one.trigger),
        type: one.type ?? 'ASSAULT',
        mode: null,
        cameo: null,
      },
      arguments: roles.map(([role, words]) => ({ role, ...findSpan(text, words), entity: entityAt(words) })),
      time: one.day === undefined ? null : { value: one.day, precision: 'day', how: 'said' },
      place: place === undefined ? null : { ...findSpan(text, place), geonameId: null },
      factuality: one.factuality ?? 'happened',
      ...(one.aspect && { aspect: one.aspect }),
      casualties: { killed, injured: null },
      assertedBy: one.within ?? 'narrator',
      responsibility: [],
      ...{ confidence: 1, step: 'test' },
    };
  });
  return {
    ...{ format: 'onrecord.reading/1', reader: 'test', article, sentences: findSentences(article), entities, mentions },
    relations: (spec.relations ?? []).map(({ type, from, to }) => ({
      ...{ type, from: entityAt(from) ?? '', to: entityAt(to) ?? '' },
      ...findSpan(text, from),
    })),
    ...{ times: [], places: [], statements, accounts, problems: [] },
  };
}

const towns = ['Vellmar', 'Osk', 'Tarnhaven', 'Quillet'];
const groups = ['River Front', 'Dawn Brigade', 'Ostran Guard'];
const people = ['Ilya Marek', 'Sena Marek', 'Tomas Brandt', 'Ada Koll'];
const outlets = ['The Meridian', 'Harbour Post', 'Daily Lantern'];

/** One sentence with what it tells, drawn from few enough names that articles meet. */
const toldSentence = fc.record({
  group: fc.constantFrom(...groups),
  town: fc.constantFrom(...towns),
  person: fc.constantFrom(...people),
  killed: fc.integer({ min: 2, max: 9 }),
  day: fc.integer({ min: 1, max: 9 }),
  factuality: fc.constantFrom<Factuality>('happened', 'denied', 'threatened'),
});

type Told = typeof toldSentence extends fc.Arbitrary<infer T> ? T : never;

function writeSentence({ group, town, person, killed, day }: Told): string {
  return `On 0${day} March the ${group} shelled ${town} and killed ${killed} people, ${person} told reporters at the harbour gate.`;
}

function describe(id: string, told: readonly Told[], outlet: string | undefined, day: number | undefined): ReadingSpec {
  const paragraphs = told.map(writeSentence);
  const used = (names: readonly string[]): string[] =>
    names.filter((name) => paragraphs.some((one) => one.includes(name)));
  return {
    ...{ id, headline: `News from ${told[0]?.town ?? 'afar'}`, paragraphs },
    ...(outlet !== undefined && { outlet }),
    ...(day !== undefined && { published: `2031-03-${String(day + 9)}` }),
    entities: [
      ...used(groups).map((name) => ({ name, type: 'armed_group' as const })),
      ...used(towns).map((name) => ({ name, type: 'place' as const })),
      ...used(people).map((name) => ({ name, type: 'person' as const, aliases: [name.split(' ')[1] ?? name] })),
    ],
    accounts: told.slice(0, 1).map((one) => ({
      trigger: 'shelled',
      roles: { actor: one.group, place: one.town },
      day: `2031-03-0${one.day}`,
      killed: { words: `${one.killed} people`, min: one.killed },
      factuality: one.factuality,
    })),
  };
}

const anySpec = fc
  .tuple(
    fc.array(toldSentence, { minLength: 1, maxLength: 4 }),
    fc.option(fc.constantFrom(...outlets), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  )
  .map(([told, outlet, day]) => ({ told, outlet, day }));

/** Piles of two to seven readings with ids of their own. */
export const anyReadings: fc.Arbitrary<Reading[]> = fc
  .array(anySpec, { minLength: 2, maxLength: 7 })
  .map((specs) =>
    specs.map(({ told, outlet, day }, index) => makeReading(describe(`art_${index}`, told, outlet, day))),
  );

/** `reading` as another outlet prints it word for word. */
export function copyReading(reading: Reading, id: string, outlet: string): Reading {
  return { ...reading, article: { ...reading.article, id, file: `${id}.txt`, outlet: { name: outlet, how: 'said' } } };
}
