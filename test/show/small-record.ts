/** A record of two invented articles, made by hand: what the views are tested on. */
import type { BriefInput } from '../../src/show/index.ts';
import type { Account, Event, Evidence, RecordArticle } from '../../src/model/index.ts';

const source = 'Shells hit a market\n\nFour people died in Orvel on Tuesday, the mayor said.';
const rewrite = 'Rebels <b>shell</b> a market\n\nRebels killed many in Orvel.';

function makeArticle(id: string, text: string, outlet: string, day: string | null, file: string): RecordArticle {
  const end = text.indexOf('\n');
  return {
    id,
    file,
    files: [file],
    url: null,
    headline: text.slice(0, end),
    outlet: { name: outlet, how: 'said' },
    byline: null,
    published: { value: day, precision: day ? 'day' : null, how: day ? 'said' : 'unknown' },
    language: 'en',
    credits: [],
    text,
    blocks: [
      { kind: 'headline', start: 0, end },
      { kind: 'paragraph', start: end + 2, end: text.length },
    ],
    sha256: '00',
    story: 'sto_1',
    origin: 'art_1',
  };
}

export const wire = makeArticle('art_1', source, 'Wire & Co', '2031-02-04', 'wire.txt');
export const copy = makeArticle('art_2', rewrite, 'The <i>Copyist</i>', null, 'copy.txt');

export function quote(article: RecordArticle, words: string): Evidence {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${article.id}`);
  return { article: article.id, start, end: start + words.length, quote: words };
}

const corroboration = { articles: 2, outlets: 2, origins: 1, opposedParties: false };

function makeAccount(
  id: string,
  article: RecordArticle,
  trigger: string,
): Account & { article: string; quote: string } {
  const { start, end, quote: words } = quote(article, trigger);
  return {
    id,
    article: article.id,
    quote: words,
    trigger: { start, end },
    type: 'ASSAULT',
    mode: null,
    cameo: '19',
    arguments: [],
    time: null,
    place: null,
    factuality: 'happened',
    casualties: { killed: null, injured: null },
    assertedBy: 'narrator',
    responsibility: [],
    confidence: 0.9,
    step: 'test',
  };
}

const death: Event = {
  id: 'evt_1',
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  actors: ['ent_1'],
  recipients: [],
  victims: [],
  time: { value: '2031-02-04', precision: 'day' },
  place: null,
  casualties: {
    killed: { min: 4, max: null, scope: 'incident', account: 'acc_1', ...quote(wire, 'Four') },
    injured: null,
  },
  factuality: 'happened',
  accounts: [makeAccount('acc_1', wire, 'died'), makeAccount('acc_2', copy, 'killed')],
  assertedBy: [
    { account: 'acc_1', article: 'art_1', by: 'ent_2' },
    { account: 'acc_2', article: 'art_2', by: 'narrator' },
  ],
  responsibility: [{ stance: 'denies', by: 'ent_1', on: null, start: 0, end: 4, article: 'art_1' }],
  corroboration,
  evidence: [quote(wire, 'Four people died in Orvel'), quote(copy, 'Rebels killed many')],
};

export const smallRecord: BriefInput = {
  articles: [wire, copy],
  derivations: [
    {
      id: 'drv_1',
      from: 'art_2',
      to: 'art_1',
      kind: 'rewrite',
      score: 0.8,
      evidence: [{ says: 'same words', here: quote(copy, 'in Orvel'), there: quote(wire, 'in Orvel') }],
      changes: [
        {
          kind: 'altered',
          what: 'actor',
          here: quote(copy, 'Rebels'),
          there: quote(wire, 'Shells'),
          severity: 'critical',
          says: 'the headline names an actor that the source does not',
        },
        {
          kind: 'dropped',
          what: 'date',
          here: null,
          there: quote(wire, 'on Tuesday'),
          severity: 'minor',
          says: 'no day',
        },
      ],
    },
  ],
  stories: [
    {
      id: 'sto_1',
      title: 'Shells hit a market',
      articles: ['art_1', 'art_2'],
      first: '2031-02-04',
      last: '2031-02-04',
      corroboration,
      evidence: [quote(wire, 'Shells hit a market')],
    },
  ],
  entities: [
    { id: 'ent_1', name: 'Rebels', type: 'armed_group', aliases: [], articles: 1, evidence: [] },
    { id: 'ent_2', name: 'the mayor', type: 'person', aliases: [], articles: 1, evidence: [] },
  ],
  statements: [
    {
      id: 'stm_1',
      article: 'art_1',
      source: { ...quote(wire, 'the mayor'), entity: 'ent_2' },
      cue: { start: 0, end: 1 },
      content: [quote(wire, 'Four people died in Orvel on Tuesday')],
      quote: 'indirect',
      stance: 'report',
      modality: 'fact',
      to: null,
      within: null,
      date: null,
      confidence: 0.9,
      step: 'test',
    },
  ],
  events: [death],
  contradictions: [
    {
      id: 'con_1',
      event: 'evt_1',
      attribute: 'killed',
      kind: 'coarser',
      values: [
        { value: '4', accounts: ['acc_1'], evidence: [quote(wire, 'Four')] },
        { value: 'many', accounts: ['acc_2'], evidence: [quote(copy, 'many')] },
      ],
      says: 'four, many',
    },
  ],
};
