/**
 * The record as tables (RFC 4180, UTF-8), for spreadsheets and statistics: one file a kind, and files of their own for what
 * a row has many of. Ids join them. Every row that states something has the article, the place and the words it rests on.
 */
import {
  type Event,
  type Evidence,
  type RecordArticle,
  type RecordEntity,
  type RecordStatement,
  type Story,
  speakersOf,
} from '../../model/index.ts';
import type { RecordKind, RecordReader } from '../../record/store.ts';
import { tables, type TableName } from './columns.ts';
import { type ExportOptions, type ExportRow, exportKinds, exportRows } from './rows.ts';

type Cell = string | number | boolean | null | undefined;

/** A table that one kind of row gives lines to. */
interface Sheet<Row> {
  readonly name: TableName;
  readonly lines: (row: Row) => readonly (readonly Cell[])[];
}

const place = (evidence: Evidence | null | undefined): Cell[] => [
  evidence?.article,
  evidence?.start,
  evidence?.end,
  evidence?.quote,
];

const articleSheets: readonly Sheet<ExportRow<'articles'>>[] = [
  {
    name: 'articles',
    lines: (row: RecordArticle) => [
      [
        row.id,
        row.file,
        row.url,
        row.headline,
        row.outlet.name,
        row.outlet.how,
        row.byline,
        row.published.value,
        row.published.precision,
        row.published.how,
        row.language,
        row.story,
        row.origin,
        row.sha256,
        row.text,
      ],
    ],
  },
  {
    name: 'captures',
    lines: (row) =>
      (row.captures ?? []).map((one) => [row.id, one.sha256, one.file, one.url, one.mediaType, one.takenAt, one.bytes]),
  },
];

const entitySheets: readonly Sheet<RecordEntity>[] = [
  {
    name: 'entities',
    lines: (row) => [
      [
        row.id,
        row.name,
        row.type,
        row.articles,
        row.code?.country,
        row.code?.sectors.join(' '),
        ...place(row.evidence[0]),
      ],
    ],
  },
  {
    name: 'aliases',
    lines: (row) => row.aliases.map((alias) => [row.id, alias.name, alias.mentions, ...place(alias.evidence)]),
  },
];

const statementSheets: readonly Sheet<RecordStatement>[] = [
  {
    name: 'statements',
    lines: (row) => [
      [
        row.id,
        row.article,
        row.source?.entity,
        row.source?.quote,
        row.to?.entity,
        row.quote,
        row.stance,
        row.modality,
        row.date,
        row.within,
        row.content[0]?.start,
        row.content.at(-1)?.end,
        row.content.map((part) => part.quote).join(' … '),
        row.confidence,
        row.cue?.quote,
        row.polarity ?? 'positive',
        row.to?.quote,
        row.medium?.quote,
        row.behalf?.entity,
        row.behalf?.quote,
        row.condition?.quote,
        row.step,
      ],
    ],
  },
  {
    name: 'statement_parties',
    lines: (row) => [
      ...speakersOf(row).map((one) => [row.id, 'speaker', one.entity, row.article, one.start, one.end, one.quote]),
      ...(row.about ?? []).map((entity) => [row.id, 'about', entity, row.article, null, null, null]),
    ],
  },
];

const eventSheets: readonly Sheet<Event>[] = [
  {
    name: 'events',
    lines: ({ casualties: { killed, injured }, corroboration: support, ...row }) => [
      [
        row.id,
        row.type,
        row.mode,
        row.factuality,
        row.time?.value,
        row.time?.end,
        row.time?.precision,
        row.place?.name,
        row.place?.lat,
        row.place?.lon,
        row.place?.country,
        row.place?.geonameId,
        killed?.min,
        killed?.max,
        killed?.scope,
        injured?.min,
        injured?.max,
        injured?.scope,
        support.articles,
        support.outlets,
        support.origins,
        support.opposedParties,
        ...place(row.evidence[0]),
      ],
    ],
  },
  {
    name: 'event_parties',
    lines: (row) => [
      ...row.actors.map((id) => [row.id, 'actor', id]),
      ...row.recipients.map((id) => [row.id, 'recipient', id]),
      ...row.victims.map((id) => [row.id, 'victim', id]),
    ],
  },
  {
    name: 'accounts',
    lines: (row) =>
      row.accounts.map((one) => [
        one.id,
        row.id,
        one.type,
        one.mode,
        one.cameo,
        one.factuality,
        one.time?.value,
        one.assertedBy,
        one.confidence,
        one.aspect ?? 'single',
        one.antecedent,
        one.article,
        one.trigger.start,
        one.trigger.end,
        one.quote,
      ]),
  },
];

const storySheets: readonly Sheet<Story>[] = [
  {
    name: 'stories',
    lines: ({ id, title, first, last, corroboration }) => [
      [id, title, first, last, corroboration.articles, corroboration.outlets, corroboration.origins],
    ],
  },
];

const sheets: { readonly [Kind in RecordKind]: readonly Sheet<ExportRow<Kind>>[] } = {
  articles: articleSheets,
  stories: storySheets,
  entities: entitySheets,
  statements: statementSheets,
  events: eventSheets,
  derivations: [
    {
      name: 'derivations',
      lines: ({ id, from, to, kind, score }) => [
        typeof to === 'string' ? [id, from, to, null, kind, score] : [id, from, null, to.outlet, kind, score],
      ],
    },
    {
      name: 'changes',
      lines: ({ id, changes }) =>
        changes.map((one) => [id, one.kind, one.what, one.severity, one.says, ...place(one.here), ...place(one.there)]),
    },
  ],
  relations: [
    {
      name: 'relations',
      lines: (row) => row.evidence.map((one) => [row.id, row.type, row.from, row.to, row.role, ...place(one)]),
    },
    {
      name: 'relation_terms',
      lines: ({ id, terms = [] }) =>
        terms.map(({ status, since, until, evidence }) => [id, status, since, until, ...place(evidence)]),
    },
  ],
  contradictions: [
    {
      name: 'contradictions',
      lines: (row) =>
        row.values.map((one) => [
          row.id,
          row.event,
          row.attribute,
          row.kind,
          row.says,
          one.value,
          one.accounts.join(' '),
          ...place(one.evidence[0]),
        ]),
    },
  ],
  judgements: [
    {
      name: 'judgements',
      lines: (row) => [
        [row.id, row.about, row.left, row.right, row.verdict, row.by, row.score, row.reasons.join('; ')],
      ],
    },
  ],
};

/** A cell as RFC 4180 writes it. What a spreadsheet would run as a formula is made text by an apostrophe. */
function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const writeLine = (cells: readonly Cell[]): string => `${cells.map(writeCell).join(',')}\r\n`;

/** Lines of the files of the export, kind by kind; the first line of each file is its head. */
export async function* exportCsv(
  reader: RecordReader,
  options: ExportOptions = {},
): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  for (const kind of exportKinds) yield* exportSheets(reader, kind, options);
}

async function* exportSheets<Kind extends RecordKind>(
  reader: RecordReader,
  kind: Kind,
  options: ExportOptions,
): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  const wanted = sheets[kind].filter((sheet) => sheet.name !== 'captures' || options.withCapture);
  for (const sheet of wanted)
    yield { file: `${sheet.name}.csv`, text: writeLine(Object.keys(tables[sheet.name].columns)) };
  for await (const row of exportRows(reader, kind, options)) {
    for (const sheet of wanted) {
      const text = sheet.lines(row).map(writeLine).join('');
      if (text !== '') yield { file: `${sheet.name}.csv`, text };
    }
  }
}
