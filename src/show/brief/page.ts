/** A brief as one self-contained HTML page: no script, no outside address. Notes lead to the marked words in the articles. */
import type { RecordArticle, RecordExport } from '../../model/index.ts';
import type { Brief, BriefStory, Line, Note } from './brief.ts';
import { html, type Markup } from './markup.ts';
import { drawStory } from './picture.ts';
import { pageStyle } from './style.ts';

export function briefToHtml(brief: Brief, record: Pick<RecordExport, 'articles' | 'derivations'>): string {
  const notesOf = Map.groupBy(brief.notes, (note) => note.article);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${brief.title}</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<header><h1>${brief.title}</h1>${brief.summary.map((line) => html`<p>${writeLine(line)}</p>`)}
<p class="word">Every number leads to the words it rests on. This page says who says what, not what is true.</p></header>
<main>
${brief.stories.map((story, index) => writeStory(story, index, record))}
</main>
<section class="notes" aria-label="Notes"><h2>Notes</h2><ol>${brief.notes.map(writeNote)}</ol></section>
<section class="articles" aria-label="Articles"><h2>The articles</h2>${brief.articles.map((article) => writeArticle(article, notesOf.get(article.id) ?? []))}</section>
</body>
</html>
`;
  return page.markup;
}

function writeLine(line: Line): Markup {
  const notes = line.notes.map((note) => html`<a href="#n${note}">${note}</a>`);
  return html`${line.text}${notes.length > 0 ? html`<sup>${notes.map((note, index) => [index > 0 ? ' ' : '', note])}</sup>` : null}`;
}

function writeStory(story: BriefStory, index: number, record: Pick<RecordExport, 'articles' | 'derivations'>): Markup {
  const members = new Set(story.story?.articles ?? []);
  const articles = record.articles.filter((article) => members.has(article.id));
  const derivations = record.derivations.filter((derivation) => members.has(derivation.from));
  return html`<article class="story" id="story-${index + 1}"><h2>${story.title}</h2><p class="count">${writeLine(story.summary)}</p>
${drawStory(articles, derivations)}
${story.sections.map((section) => html`<h3>${section.title}</h3><ul>${section.lines.map((line) => html`<li>${writeLine(line)}</li>`)}</ul>`)}
</article>`;
}

function writeNote(note: Note): Markup {
  const where = `${note.outlet ?? 'unnamed outlet'}, ${note.date?.slice(0, 10) ?? 'undated'}`;
  return html`<li id="n${note.number}"><q>${note.quote}</q> <a class="where" href="#m${note.number}">${where}</a></li>`;
}

function writeArticle(article: RecordArticle, notes: readonly Note[]): Markup {
  const where = `${article.outlet.name ?? 'unnamed outlet'}, ${article.published.value ?? 'undated'}`;
  const blocks = article.blocks.map((block) => {
    const words = markWords(article.text, block, notes);
    return block.kind === 'headline' ? html`<h4>${words}</h4>` : html`<p class="${block.kind}">${words}</p>`;
  });
  return html`<details open id="${article.id}"><summary>${article.headline ?? 'No headline'} <span class="where">${where}</span></summary>${blocks}</details>`;
}

/** The words of one block, cut at the ends of notes; each note's first piece carries the place that its link leads to. */
function markWords(text: string, block: { start: number; end: number }, notes: readonly Note[]): Markup[] {
  const here = notes.filter((note) => note.start < block.end && block.start < note.end);
  const inside = (place: number): boolean => place > block.start && place < block.end;
  const cuts = new Set([block.start, block.end, ...here.flatMap((note) => [note.start, note.end].filter(inside))]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const words = text.slice(start, places[index + 1]);
    const covering = here.filter((note) => note.start <= start && start < note.end);
    const anchors = covering
      .filter((note) => note.start === start)
      .map((note) => html`<span class="anchor" id="m${note.number}"></span>`);
    return covering.length > 0 ? html`${anchors}<mark>${words}</mark>` : html`${words}`;
  });
}
