import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefToHtml, briefToMarkdown, buildBrief } from '../../src/show/index.ts';
import { smallRecord, wire } from './small-record.ts';

const brief = buildBrief(smallRecord);

test('a brief tells origin, event, statement and disagreement, each with notes', () => {
  const story = brief.stories[0];
  assert.deepEqual(
    story?.sections.map((section) => section.title),
    ['Where it comes from', 'What happened, and who says so', 'Who said what', 'Where accounts disagree'],
  );
  const sentences = story?.sections.flatMap((section) => section.lines) ?? [];
  const bare = sentences.filter((line) => line.notes.length === 0).map((line) => line.text);
  assert.deepEqual(bare, ['1 more changes, 1 of them minor, are in the record.']);
  const event = story?.sections[1]?.lines[0]?.text ?? '';
  assert.match(event, /^Attack \(heavy weapons\) by Rebels \(2031-02-04\)\. At least 4 killed\./);
  assert.match(event, /2 articles, 2 outlets, 1 independent origin\. Rebels deny it\.$/);
});

test('every note quotes the words at its place', () => {
  const texts = new Map(smallRecord.articles.map((article) => [article.id, article.text]));
  assert.ok(brief.notes.length >= 6);
  for (const note of brief.notes) assert.equal(texts.get(note.article)?.slice(note.start, note.end), note.quote);
});

test('the same quotation has one number', () => {
  const places = brief.notes.map((note) => `${note.article}:${note.start}:${note.end}`);
  assert.equal(new Set(places).size, places.length);
  assert.deepEqual(
    brief.notes.map((note) => note.number),
    places.map((_, index) => index + 1),
  );
});

test('limits leave stories out and say so', () => {
  const short = buildBrief(smallRecord, { stories: 0, events: 1, statements: 1, contradictions: 1 });
  assert.equal(short.stories.length, 0);
  assert.match(short.summary[1]?.text ?? '', /1 more are in the record/);
});

test('Markdown has a footnote for every mark, and article text is no markup', () => {
  const text = briefToMarkdown(brief);
  const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
  const notes = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]));
  assert.deepEqual(marks, notes);
  assert.doesNotMatch(text, /<b>|<i>/);
  assert.match(text, /Rebels \\<b\\>shell/);
});

test('HTML has a place for every note and shows article text as text', () => {
  const page = briefToHtml(brief, smallRecord);
  for (const note of brief.notes) {
    assert.ok(page.includes(`href="#m${note.number}"`), `link of note ${note.number}`);
    assert.equal(page.split(`id="m${note.number}"`).length - 1, 1, `place of note ${note.number}`);
  }
  assert.doesNotMatch(page, /<b>|<i>|<script/);
  assert.match(page, /&lt;b&gt;shell&lt;\/b&gt;/);
  assert.match(page, /<svg class="picture"/);
  assert.match(page, /<mark>Four<\/mark>/);
});

test('the marked article reads as it was written', () => {
  const page = briefToHtml(brief, smallRecord);
  const shown = page.slice(page.indexOf(`id="${wire.id}"`)).replaceAll(/<[^>]+>/g, '');
  assert.ok(shown.includes('Four people died in Orvel on Tuesday, the mayor said.'));
});

test('an empty record gives an empty brief', () => {
  const nothing = buildBrief({
    articles: [],
    derivations: [],
    stories: [],
    entities: [],
    statements: [],
    events: [],
    contradictions: [],
  });
  assert.equal(nothing.title, 'Brief: undated articles');
  assert.deepEqual(nothing.stories, []);
  assert.deepEqual(nothing.notes, []);
});
