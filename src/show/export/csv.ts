/**
 * The record as tables (RFC 4180, UTF-8), for spreadsheets and statistics: one file a kind, and files of their own for what
 * a row has many of. Ids join them. Every row that states something has the article, the place and the words it rests on.
 */
import type { Event, Evidence, RecordArticle, RecordEntity, RecordStatement, Story } from '../../model/index.ts';
import type { RecordKind, RecordReader } from '../../record/store.ts';
import { type ExportOptions, type ExportRow, exportKinds, exportRows } from './rows.ts';

type Cell = string | number | boolean | null | undefined;

/** A table that one kind of row gives lines to. */
interface Sheet<Row> {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: (row: Row) => readonly (readonly Cell[])[];
}

const place = (evidence: Evidence | null | undefined): Cell[] => [
  evidence?.article,
  evidence?.start,
  evidence?.end,
  evidence?.quote,
];
const placeHead = 'article start end quote'.split(' ');

const articleSheets: readonly Sheet<ExportRow<'articles'>>[] = [
  {
    name: 'articles',
    head: 'id file url headline outlet outlet_how byline published published_precision published_how language story origin sha256 text'.split(
      ' ',
    ),
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
    head: 'article sha256 file url media_type taken_at bytes'.split(' '),
    lines: (row) =>
      (row.captures ?? []).map((one) => [row.id, one.sha256, one.file, one.url, one.mediaType, one.takenAt, one.bytes]),
  },
];

const entitySheets: readonly Sheet<RecordEntity>[] = [
  {
    name: 'entities',
    head: [...'id name type articles country sectors'.split(' '), ...placeHead],
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
    head: [...'entity name mentions'.split(' '), ...placeHead],
    lines: (row) => row.aliases.map((alias) => [row.id, alias.name, alias.mentions, ...place(alias.evidence)]),
  },
];

const statementSheets: readonly Sheet<RecordStatement>[] = [
  {
    name: 'statements',
    head: 'id article speaker speaker_words to quote_type stance modality date within start end quote confidence'.split(
      ' ',
    ),
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
      ],
    ],
  },
];

const eventSheets: readonly Sheet<Event>[] = [
  {
    name: 'events',
    head: [
      ...'id type mode factuality time time_end time_precision place lat lon country geoname killed_min killed_max killed_scope injured_min injured_max injured_scope articles outlets origins opposed_parties'.split(
        ' ',
      ),
      ...placeHead,
    ],
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
    head: 'event role entity'.split(' '),
    lines: (row) => [
      ...row.actors.map((id) => [row.id, 'actor', id]),
      ...row.recipients.map((id) => [row.id, 'recipient', id]),
      ...row.victims.map((id) => [row.id, 'victim', id]),
    ],
  },
  {
    name: 'accounts',
    head: [...'id event type mode cameo factuality time asserted_by confidence'.split(' '), ...placeHead],
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
    head: 'id title first last articles outlets origins'.split(' '),
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
      head: 'id from to to_outlet kind score'.split(' '),
      lines: ({ id, from, to, kind, score }) => [
        typeof to === 'string' ? [id, from, to, null, kind, score] : [id, from, null, to.outlet, kind, score],
      ],
    },
    {
      name: 'changes',
      head: [
        'derivation',
        'kind',
        'what',
        'severity',
        'says',
        ...placeHead.map((name) => `here_${name}`),
        ...placeHead.map((name) => `there_${name}`),
      ],
      lines: ({ id, changes }) =>
        changes.map((one) => [id, one.kind, one.what, one.severity, one.says, ...place(one.here), ...place(one.there)]),
    },
  ],
  relations: [
    {
      name: 'relations',
      head: [...'id type from to role'.split(' '), ...placeHead],
      lines: (row) => row.evidence.map((one) => [row.id, row.type, row.from, row.to, row.role, ...place(one)]),
    },
  ],
  contradictions: [
    {
      name: 'contradictions',
      head: [...'id event attribute kind says value accounts'.split(' '), ...placeHead],
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
      head: 'id about left right verdict by score reasons'.split(' '),
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
  for (const sheet of wanted) yield { file: `${sheet.name}.csv`, text: writeLine(sheet.head) };
  for await (const row of exportRows(reader, kind, options)) {
    for (const sheet of wanted) {
      const text = sheet.lines(row).map(writeLine).join('');
      if (text !== '') yield { file: `${sheet.name}.csv`, text };
    }
  }
}
