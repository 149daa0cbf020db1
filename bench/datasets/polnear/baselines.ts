/**
 * Two plain ways to find who said what, to stand beside the score: patterns of cue verbs and quotation marks, and the sieves of
 * CoreNLP's quotation attribution (Muzny et al., EACL 2017: every quotation; a name beside a verb of saying, then the only name of
 * the paragraph, then the name before), written anew over this reader's names, as CoreNLP's are written over its own.
 */
import type { Mention, Span } from '../../../src/model/index.ts';
import type { Attribution } from './attributions.ts';

const verbs = String.raw`(?:said|says|say|told|tells|wrote|writes|added|adds|argued|claimed|claims|warned|noted|asked|replied|explained|announced|stated|tweeted|insisted|suggested)`;
const title = String.raw`(?:(?:the|The|a|A|an|An|one|One|his|her|its|their|some|Some|many|Many) (?:[a-z][\w’'-]* ){0,3})`;
const name = String.raw`(?:${title}?[A-Z][\w.’'-]+(?: (?:of |for )?[A-Z][\w.’'-]+){0,4}(?:, [^,.\n"“”]{3,60},)?|${title}[a-z]+|he|she|they|it|He|She|They|It|officials|critics)`;

/** Cue verbs and marks by regular expression: “…,” X said; X said “…”; X said that …; …, X said; …, according to X. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<content>(?:["“]|'')[^"“”\n]+(?:["”]|''))\\s*(?<source>${name}) ${verbs}\\b`, 'g'),
  new RegExp(`(?<content>(?:["“]|'')[^"“”\n]+(?:["”]|''))\\s*${verbs} (?<source>${name})`, 'g'),
  new RegExp(
    `(?<source>${name}) (?:has |have |had |also )?${verbs}(?: \\w+){0,5}[,:]? (?<content>["“][^"“”\n]+["”])`,
    'g',
  ),
  new RegExp(`(?<source>${name}) (?:has |have |had |also )?${verbs} (?<content>(?:that )?[^.\n"“”]{12,})`, 'g'),
  new RegExp(`(?<content>[A-Z][^.\n]+), (?<source>${name}) ${verbs}\\b`, 'g'),
  new RegExp(`(?<content>[A-Z][^.\n]+), according to (?<source>${name})`, 'g'),
];

export function findByPatterns(text: string): Attribution[] {
  const found: Attribution[] = [];
  for (const pattern of patterns) {
    for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
      const place = (words: string | undefined): [number, number][] => {
        const at = words === undefined ? -1 : whole.indexOf(words);
        return words === undefined || at < 0 ? [] : [[index + at, index + at + words.length]];
      };
      const [content, source] = [place(groups?.content), place(groups?.source)];
      const taken = found.some((one) => one.content.some(([a, b]) => content.some(([c, d]) => a < d && c < b)));
      if (content.length > 0 && !taken) found.push({ source, content });
    }
  }
  return found;
}

const beside = new RegExp(`^\\W{0,3}(?:${verbs}|\\w+ly ${verbs})\\b`);
const besideBefore = new RegExp(`\\b${verbs}(?: \\w+ly)?\\W{0,3}$`);
const nearMax = 60;

export function findBySieves(text: string, paragraphs: readonly Span[], mentions: readonly Mention[]): Attribution[] {
  const found: Attribution[] = [];
  let last: Mention | null = null;
  for (const { start, end } of paragraphs) {
    const quotes = [...text.slice(start, end).matchAll(/["“][^"“”]+(?:["”]|$)/g)].map(({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    }));
    const outside = mentions.filter(
      (one) =>
        (one.kind === 'pronoun' || (one.kind === 'name' && one.type === 'person')) &&
        one.start >= start &&
        one.end <= end &&
        quotes.every((quote) => one.end <= quote.start || quote.end <= one.start),
    );
    for (const quote of quotes) {
      const gap = (one: Mention): number => (one.end <= quote.start ? quote.start - one.end : one.start - quote.end);
      const speaking = outside
        .filter((one) => gap(one) < nearMax)
        .filter(
          (one) =>
            beside.test(text.slice(one.end, one.end + 30)) || besideBefore.test(text.slice(one.start - 30, one.start)),
        )
        .toSorted((a, b) => gap(a) - gap(b))[0];
      const only = outside.length === 1 ? outside[0] : undefined;
      const before: Mention | null | undefined = outside.findLast((one) => one.end <= quote.start) ?? last;
      const speaker: Mention | null = speaking ?? only ?? before ?? outside[0] ?? null;
      last = speaker ?? last;
      found.push({
        source: speaker ? [[speaker.start, speaker.end]] : [],
        content: [[quote.start, quote.end]],
      });
    }
    last = outside.at(-1) ?? last;
  }
  return found;
}
