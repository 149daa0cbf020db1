/** What a command prints with: data on standard output, everything else on standard error, colour only on a terminal. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

export interface Output {
  /** Writes `text` as it is; waits while a slow reader is behind. */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line. */
  readonly line: (text?: string) => Promise<void>;
  /** Writes one JSON document, indented, with a line end. */
  readonly json: (value: unknown) => Promise<void>;
  /** Writes rows in columns; the last column takes what is left of the width on a terminal, and is never cut elsewhere. */
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => Promise<void>;
  /** `text` in a style of `util.styleText` where the output is a colour terminal, else as it is. */
  readonly style: (style: Style, text: string) => string;
  /** Columns of the terminal; null where the output is none. */
  readonly width: number | null;
}

/** Text from outside, made safe for a terminal: no control characters, so that no article can move the cursor. */
export function plain(text: string): string {
  // By property: Cc is C0, DEL and C1; the two ranges are the marks that turn the direction of writing.
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** `text` with every line made safe, and its line ends kept. */
export function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n');
}

function pad(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  ');
}

/** Output on `stream`. A reader that goes away (`| head`) ends the writing without an error. */
export function makeOutput(stream: NodeJS.WriteStream): Output {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  const width = stream.isTTY ? (stream.columns ?? 80) : null;

  function write(text: string): Promise<void> {
    if (gone || text === '') return Promise.resolve();
    return new Promise((done) => {
      stream.write(text, () => done());
    });
  }
  function style(format: Style, text: string): string {
    return styleText(format, text, { stream });
  }
  return {
    width,
    write,
    style,
    line: (text = '') => write(`${text}\n`),
    json: (value) => write(`${JSON.stringify(value, null, 1)}\n`),
    async table(head, rows) {
      const safe = rows.map((row) => row.map(plain));
      const widths = head.map((name, index) => Math.max(name.length, ...safe.map((row) => row[index]?.length ?? 0)));
      const fit = (line: string): string =>
        width !== null && line.length > width ? `${line.slice(0, width - 1)}…` : line;
      await write(`${style('bold', fit(pad(head, widths)))}\n`);
      for (const row of safe) await write(`${fit(pad(row, widths)).trimEnd()}\n`);
    },
  };
}
