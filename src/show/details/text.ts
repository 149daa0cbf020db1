/** A detail as text for a terminal: wrapped, notes at the end. */
import type { Line } from '../brief/brief.ts';
import type { Detail } from './detail.ts';

export interface TextLook {
  /** Columns to wrap at. */
  readonly width: number;
  /** Styles a piece of text (bold, dim) where the terminal can. */
  readonly style: (style: 'bold' | 'dim', text: string) => string;
  /** Makes text from outside safe to print. */
  readonly plain: (text: string) => string;
}

/** Words of `text` in lines of at most `width` columns; all but the first begin with `indent`. */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}

export function detailToText(detail: Detail, look: TextLook): string {
  const { width, style, plain } = look;
  const write = (line: Line): string => {
    const notes = line.notes.length > 0 ? ` [${line.notes.join(', ')}]` : '';
    return wrap(`- ${plain(line.text)}${notes}`, width, '  ');
  };
  const label = Math.max(...detail.facts.map(([name]) => name.length), 0);
  const parts = [
    style('bold', plain(detail.title)),
    ...detail.facts.map(([name, value]) => `${style('dim', name.padEnd(label))}  ${plain(value)}`),
  ];
  for (const section of detail.sections) parts.push('', style('bold', section.title), ...section.lines.map(write));
  if (detail.notes.length > 0) parts.push('', style('bold', 'Notes'));
  for (const note of detail.notes) {
    const where = `${note.outlet ?? 'unnamed outlet'}, ${note.date?.slice(0, 10) ?? 'undated'}`;
    parts.push(style('dim', wrap(`[${note.number}] “${plain(note.quote)}” — ${plain(where)}`, width, '    ')));
  }
  return `${parts.join('\n')}\n`;
}
