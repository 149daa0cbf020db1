/**
 * How systems are compared: each is a program that takes requests on standard input and answers on standard output, a JSON
 * object a line. The first line that it prints is a `Hello`. `spacy_system.py` does the same in Python.
 */
import { createInterface } from 'node:readline';

export interface Hello {
  readonly name: string;
}

/** A sentence with its gold words; `spaces` tells behind which of them there is white space. */
export interface GoldWords {
  readonly words: readonly string[];
  readonly spaces: readonly boolean[];
}

/** What a system says of a sentence; what it does not tell is null. Positions are indices of the words, `last` is exclusive. */
export interface Annotated {
  readonly upos: readonly string[] | null;
  /** −1 for the root. */
  readonly heads: readonly number[] | null;
  readonly deprels: readonly string[] | null;
  readonly names: readonly { readonly first: number; readonly last: number; readonly label: string }[] | null;
}

/** What reading `texts` again and again for at least `seconds` of processor time took. */
export interface Timing {
  readonly passes: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

export type SystemRequest =
  | { readonly do: 'annotate'; readonly sentences: readonly GoldWords[] }
  | { readonly do: 'time'; readonly texts: readonly string[]; readonly seconds: number };

export interface System {
  readonly name: string;
  annotate(sentences: readonly GoldWords[]): Promise<Annotated[]>;
  /** Reads one raw text: sentences, words, and all that the system finds. */
  read(text: string): Promise<unknown>;
}

/** Answers requests until standard input ends. */
export async function serve(system: System): Promise<void> {
  const answer = (value: unknown): unknown => process.stdout.write(`${JSON.stringify(value)}\n`);
  answer({ name: system.name } satisfies Hello);
  for await (const line of createInterface(process.stdin)) {
    const request = JSON.parse(line) as SystemRequest;
    answer(request.do === 'annotate' ? await system.annotate(request.sentences) : await time(system, request));
  }
}

async function time(system: System, { texts, seconds }: Extract<SystemRequest, { do: 'time' }>): Promise<Timing> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const cpu = (): number => {
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1e6;
  };
  let passes = 0;
  do {
    for (const text of texts) await system.read(text);
    passes += 1;
  } while (cpu() < seconds);
  const wallSeconds = (performance.now() - began) / 1000;
  return { passes, wallSeconds, cpuSeconds: cpu(), peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/** Text of a sentence as it was printed, with the offset at which each word begins. */
export function layOutWords({ words, spaces }: GoldWords): { text: string; starts: number[] } {
  let text = '';
  const starts = words.map((word, index) => {
    const start = text.length;
    text += word + (spaces[index] ? ' ' : '');
    return start;
  });
  return { text, starts };
}

/** The words that lie on `[start, end)` of the laid-out sentence, as a range; null for none. */
export function wordsAt(
  { words }: GoldWords,
  starts: readonly number[],
  start: number,
  end: number,
): { first: number; last: number } | null {
  const lies = (index: number): boolean =>
    (starts[index] ?? 0) < end && (starts[index] ?? 0) + (words[index]?.length ?? 0) > start;
  const on = words.keys().filter(lies).toArray();
  const [first, last] = [on[0], on.at(-1)];
  return first === undefined || last === undefined ? null : { first, last: last + 1 };
}
