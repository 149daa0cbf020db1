import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Capture, type Intake, takeIn } from '../../src/intake/index.ts';

function capture(file: string, bytes: Uint8Array | string, more: Partial<Capture> = {}): Capture {
  return { bytes: Buffer.from(bytes), file, url: null, mediaType: null, charset: null, ...more };
}
function codesOf({ problems, articles }: Intake): string[] {
  return [...problems, ...articles.flatMap((taken) => taken.problems)].map(({ code }) => code);
}

const story =
  'Dockers at the port of Vessen walked out on Tuesday, their union said. Some 300 people took part in the strike, which began before dawn and closed both piers.';
const french = 'Le maire d’Ostréval a été réélu dimanche à une large majorité, a annoncé la préfecture dans la soirée.';

describe('each fault is named, and the file with it', () => {
  const cases: readonly (readonly [string, Capture, string])[] = [
    ['an empty file', capture('empty.txt', ''), 'empty-text'],
    ['white space', capture('blank.txt', ' \n\t\r\n '), 'empty-text'],
    ['a picture', capture('photo.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex')), 'binary-file'],
    ['a PDF', capture('report.pdf', '%PDF-1.7 …'), 'binary-file'],
    [
      'random bytes',
      capture(
        'noise.txt',
        Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
      ),
      'binary-file',
    ],
    ['fifty megabytes', capture('huge.txt', Buffer.alloc(50_000_000, 97)), 'too-large'],
    [
      'a page without words',
      capture('bare.html', '<html><head><script>x()</script></head><body><div></div></body></html>'),
      'empty-text',
    ],
    [
      'an error page',
      capture(
        'gone.html',
        '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1><p>The page was not found on this server.</p></body></html>',
      ),
      'not-an-article',
    ],
    [
      'a robot check',
      capture('check.txt', 'Just a moment...\n\nPlease enable JavaScript and cookies to continue.'),
      'not-an-article',
    ],
    [
      'a list of links',
      capture('links.txt', Array.from({ length: 30 }, (_, i) => `Port and ferry news ${i}`).join('\n')),
      'not-an-article',
    ],
    ['one word', capture('word.txt', 'Hello'), 'not-an-article'],
    ['no feed', capture('feed.rss', '<catalogue/>'), 'not-a-feed'],
    ['broken JSON', capture('broken.json', '{"text": "The port'), 'bad-json-line'],
  ];
  for (const [name, input, code] of cases)
    it(name, () => {
      const intake = takeIn(input);
      assert.deepEqual(intake.articles, []);
      const problem = intake.problems.find((found) => found.code === code);
      assert.ok(problem, `${code} in ${JSON.stringify(intake.problems)}`);
      assert.equal(problem.severity, 'error');
      assert.ok(problem.says.includes(input.file ?? ''), problem.says);
    });
});

describe('charsets', () => {
  const windows = Buffer.from(french.replaceAll('’', "'"), 'latin1');
  it('is found without a name, and reported', () => {
    const intake = takeIn(capture('maire.txt', windows));
    assert.equal(intake.articles[0]?.article.text, french.replaceAll('’', "'"));
    assert.deepEqual(
      codesOf(intake).filter((code) => code === 'wrong-charset'),
      ['wrong-charset'],
    );
  });
  it('by the header, without a word', () => {
    const intake = takeIn(capture('maire.txt', windows, { charset: 'iso-8859-1' }));
    assert.equal(intake.articles[0]?.article.text, french.replaceAll('’', "'"));
    assert.ok(!codesOf(intake).includes('wrong-charset'));
  });
  it('a header that is wrong is reported', () => {
    const intake = takeIn(capture('maire.txt', french, { charset: 'iso-8859-1' }));
    assert.equal(intake.articles[0]?.article.text, french);
    assert.ok(codesOf(intake).includes('wrong-charset'));
  });
  it('UTF-16 with and without its mark; only the mark is dropped', () => {
    const wide = Buffer.from(story, 'utf16le');
    assert.equal(takeIn(capture('wide.txt', wide)).articles[0]?.article.text, story);
    assert.equal(
      takeIn(capture('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).articles[0]?.article.text,
      story,
    );
    const marked = takeIn(capture('marked.txt', `\ufeff  ${story}\n`));
    assert.equal(marked.articles[0]?.article.text, `  ${story}\n`);
  });
  it('Arabic in windows-1256, by the page’s own word', () => {
    const text = 'قالت الوزارة إن الميناء أغلق يوم الثلاثاء بعد إضراب العمال الذي بدأ قبل الفجر في المدينة الساحلية.';
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
    );
    const body = Uint8Array.from(Array.from(text, (sign) => table.get(sign) ?? 63));
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1256"></head><body><article><p>'),
      body,
      Buffer.from('</p></article></body></html>'),
    ]);
    const [taken] = takeIn(capture('port.html', bytes)).articles;
    assert.match(taken?.article.text ?? '', /قالت الوزارة إن الميناء/);
    assert.equal(taken?.article.language, 'ar');
  });
  it('a text cut in the middle of a sign is still UTF-8', () => {
    const bytes = Buffer.from(french.slice(0, 11)).subarray(0, -1);
    const intake = takeIn(capture('cut.txt', Buffer.concat([Buffer.from(`${french} `), bytes])));
    assert.ok(intake.articles[0]?.article.text.startsWith(french));
    assert.ok(codesOf(intake).includes('wrong-charset'));
  });
});

describe('hostile pages', () => {
  const page = (body: string): Capture =>
    capture(
      'page.html',
      `<!DOCTYPE html><html><head><title>Strike at Vessen</title></head><body>${body}</body></html>`,
    );
  const prose = `<p>${story}</p><p>${story.replace('Tuesday', 'Wednesday')}</p>`;
  it('cut off in the middle of a tag', () => {
    const cut = page(`<article>${prose}<p>The union will meet on <a hre`);
    const intake = takeIn({
      ...cut,
      bytes: Buffer.from(Buffer.from(cut.bytes).toString().replace('</body></html>', '')),
    });
    assert.match(intake.articles[0]?.article.text ?? '', /walked out on Tuesday/);
    assert.deepEqual(codesOf(intake), ['truncated-page']);
  });
  it('nested five thousand deep', () => {
    const intake = takeIn(page(`${'<div>'.repeat(5000)}${prose}`));
    assert.match(intake.articles[0]?.article.text ?? '', /walked out on Tuesday/);
    assert.deepEqual(codesOf(intake), ['too-deep']);
  });
  it('full of scripts: none of them is text', () => {
    const script = '<script>document.write("<p>Buy our boats now.</p>")</script>';
    const [taken] = takeIn(
      page(
        `<article>${script.repeat(500)}${prose}${script}<p onclick="steal()">The port stays shut until Friday, the union said on its site.</p></article>`,
      ),
    ).articles;
    assert.match(taken?.article.text ?? '', /walked out on Tuesday/);
    assert.ok(!/Buy our boats|document\.write|steal/.test(taken?.article.text ?? ''));
  });
});

describe('nothing else of a batch is lost', () => {
  it('one bad line of JSON Lines', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: story, date: '2025-03-04', outlet: 'Port News' }),
      '{"id": "b", "text": ',
      '[]',
      '{"id": "d"}',
      '{"id": "e", "text": "  "}',
      JSON.stringify({ id: 'f', html: `<html><body><article><p>${story}</p></article></body></html>`, date: 'soon' }),
    ];
    const intake = takeIn(capture('pile.jsonl', lines.join('\n')));
    assert.deepEqual(
      intake.articles.map(({ article }) => article.id),
      ['a', 'f'],
    );
    assert.deepEqual(
      intake.problems.map(({ code, says }) => [code, says.split(':')[0]]),
      [
        ['bad-json-line', 'pile.jsonl, line 2'],
        ['bad-json-line', 'pile.jsonl, line 3'],
        ['bad-json-line', 'pile.jsonl, line 4'],
        ['empty-text', 'pile.jsonl, line 5'],
      ],
    );
    assert.deepEqual(
      intake.articles[1]?.problems.map(({ code }) => code),
      ['bad-date'],
    );
  });
  it('a short text is an article, with a note', () => {
    const intake = takeIn(capture('short.txt', 'The port of Vessen opened again on Monday.'));
    assert.equal(intake.articles.length, 1);
    assert.deepEqual(codesOf(intake), ['short-text']);
  });
});
