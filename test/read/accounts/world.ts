/** An invented world for the tests of accounts: names with their types, and contexts made of short texts about them. */
import { makePlainArticle } from '../../../bench/accounts-of.ts';
import type {
  Account,
  Article,
  Entity,
  EntityType,
  Mention,
  Place,
  Statement,
  Timex,
} from '../../../src/model/index.ts';
import { findAccounts } from '../../../src/read/accounts/index.ts';
import type { StatementContext } from '../../../src/read/context.ts';
import { winkLayer } from '../../../src/read/index.ts';

/** Name → type, kind and entity of its mentions. */
const world: readonly (readonly [string, EntityType, Mention['kind'], string])[] = [
  ['Ostrian army', 'military_unit', 'name', 'ostrian-army'],
  ['Ostrian', 'state', 'adjective', 'ostria'],
  ['Ostria', 'state', 'name', 'ostria'],
  ['Veltran', 'state', 'adjective', 'veltra'],
  ['Veltra', 'state', 'name', 'veltra'],
  ['Marsh Front', 'armed_group', 'name', 'marsh-front'],
  ['Ilan Doru', 'person', 'name', 'doru'],
  ['Mara Velin', 'person', 'name', 'velin'],
  ['Orvane', 'place', 'name', 'orvane'],
  ['Tarsk', 'place', 'name', 'tarsk'],
];

export interface Given {
  readonly times?: readonly (readonly [string, string])[];
  readonly statements?: readonly {
    readonly content: string;
    readonly cue?: string;
    readonly source?: string;
    readonly entity?: string;
    readonly stance?: Statement['stance'];
    readonly quote?: Statement['quote'];
  }[];
  readonly blocks?: Article['blocks'];
}

/** What the step of accounts is given for `text`: mentions by the names of the world, the rest as `given`. */
export async function makeContext(text: string, given: Given = {}): Promise<StatementContext> {
  const plain = makePlainArticle('test', text, '2031-05-14');
  const article = { ...plain, blocks: given.blocks ?? plain.blocks };
  const [analysis] = await winkLayer.analyse([{ text, blocks: article.blocks }]);
  if (!analysis) throw new Error('the layer gave no analysis');
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  for (const [name, type, kind, entity] of world) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (/\w/.test(text[end] ?? '') || mentions.some((other) => other.start <= at && end <= other.end)) continue;
      mentions.push({ start: at, end, kind, type, entity });
      entities.set(entity, { id: entity, name, type, aliases: [] });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const times: Timex[] = (given.times ?? []).map(([words, value]) => ({ ...spanOf(text, words), type: 'DATE', value }));
  const places: Place[] = mentions
    .filter((mention) => mention.type === 'place')
    .map((mention, index) => ({
      start: mention.start,
      end: mention.end,
      name: text.slice(mention.start, mention.end),
      lat: 1,
      lon: 1,
      country: 'XX',
      geonameId: 1000 + index,
      precision: 'town',
    }));
  const statements: Statement[] = (given.statements ?? []).map((each, index) => ({
    id: `s${index + 1}`,
    source: each.source === undefined ? null : { ...spanOf(text, each.source), entity: each.entity ?? null },
    cue: each.cue === undefined ? null : spanOf(text, each.cue),
    content: [spanOf(text, each.content)],
    quote: each.quote ?? 'indirect',
    stance: each.stance ?? 'claim',
    modality: 'fact',
    to: null,
    within: null,
    date: null,
    confidence: 0.9,
    step: 'test',
  }));
  return {
    article,
    analysis: {
      ...analysis,
      names: mentions
        .filter((mention) => mention.kind === 'name')
        .map(({ start, end, type }) => ({ start, end, type, confidence: 1 })),
    },
    times,
    places,
    entities: [...entities.values()],
    mentions,
    relations: [],
    statements,
  };
}

export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

/** The accounts of `text`. */
export async function accountsOf(text: string, given: Given = {}): Promise<Account[]> {
  return findAccounts(await makeContext(text, given));
}

/** The account triggered by `word`, or a failure that lists the triggers there are. */
export function triggeredBy(text: string, accounts: readonly Account[], word: string): Account {
  const found = accounts.find((account) => text.slice(account.trigger.start, account.trigger.end) === word);
  if (!found)
    throw new Error(
      `no account of "${word}" in "${text}", only of ${accounts.map((account) => text.slice(account.trigger.start, account.trigger.end)).join(', ') || 'nothing'}`,
    );
  return found;
}

/** The words of the arguments of `account` in `role`, in order. */
export function wordsOf(text: string, account: Account, role: Account['arguments'][number]['role']): string[] {
  return account.arguments
    .filter((argument) => argument.role === role)
    .map((argument) => text.slice(argument.start, argument.end));
}
