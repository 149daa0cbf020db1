/** A brief as Markdown with footnotes (GitHub's and Pandoc's form). Article text is escaped: it is data, not markup. */
import type { Brief, Line, Note } from './brief.ts';

/** Escapes what Markdown or HTML would read as markup. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('&', '&amp;');
}

const write = (line: Line): string => escapeMarkdown(line.text) + line.notes.map((note) => `[^${note}]`).join('');

function writeNote(note: Note): string {
  const where = [note.outlet ?? 'unnamed outlet', note.date?.slice(0, 10) ?? 'undated'].join(', ');
  const headline = note.headline ? `, “${note.headline}”` : '';
  return `[^${note.number}]: “${escapeMarkdown(note.quote)}” — ${escapeMarkdown(where + headline)}`;
}

export function briefToMarkdown(brief: Brief): string {
  const lines = [`# ${escapeMarkdown(brief.title)}`, '', ...brief.summary.map(write)];
  for (const story of brief.stories) {
    lines.push('', `## ${escapeMarkdown(story.title)}`, '', write(story.summary));
    for (const section of story.sections) {
      lines.push('', `### ${section.title}`, '', ...section.lines.map((line) => `- ${write(line)}`));
    }
  }
  if (brief.notes.length > 0) lines.push('', ...brief.notes.map(writeNote));
  return `${lines.join('\n')}\n`;
}
