/** Changed headline: another kind of actor than the source's, or than the article's own text, does what it tells. */
import { type Change, overlaps, type Span } from '../../../model/index.ts';
import { type ChangeFinder, makeChange, quote } from '../comparison.ts';
import type { Side, TextSentence } from '../sentences.ts';

/** Nouns that say what kind of actor someone is. No kind stands for another: an army is no militia. */
const kinds: readonly (readonly [string, readonly string[]])[] = [
  [
    'armed group',
    [
      'militia',
      'militias',
      'militiamen',
      'rebel',
      'rebels',
      'gunmen',
      'insurgents',
      'militants',
      'militant',
      'guerrillas',
      'fighters',
      'faction',
      'factions',
      'movement',
      'paramilitary',
      'paramilitaries',
      'separatists',
      'jihadists',
    ],
  ], // prettier-ignore
  ['armed forces', ['army', 'military', 'troops', 'soldiers', 'forces', 'navy', 'general', 'generals', 'commandos']], // prettier-ignore
  ['police', ['police', 'officers', 'gendarmes']],
  [
    'government',
    [
      'government',
      'ministry',
      'minister',
      'officials',
      'official',
      'president',
      'cabinet',
      'parliament',
      'lawmakers',
      'authorities',
    ],
  ], // prettier-ignore
  ['civilians', ['civilians', 'residents', 'villagers', 'protesters', 'demonstrators', 'students', 'workers']],
];

function kindOf(word: string): string | null {
  return kinds.find(([, words]) => words.includes(word))?.[0] ?? null;
}

/** How far into a sentence its subject may reach, in words. */
const subjectMax = 12;

/** Words that belong to what follows a subject: "a militia involved in". */
const loose = new Set(
  'in of for to with by from on at that who which and or involved accused known has have had is was were are be been also will would'.split(
    ' ',
  ),
);

/** The words before the first thing that is done or said in `sentence`; null where nothing is. */
function findSubject(side: Side, sentence: TextSentence): Span | null {
  const { reading } = side;
  const verbs = [
    ...reading.accounts.map((account) => account.trigger),
    ...reading.statements.flatMap((statement) => statement.cue ?? []),
  ].filter((span) => overlaps(span, sentence) && span.start > sentence.start);
  const first = Math.min(...verbs.map((span) => span.start), sentence.end);
  const words = sentence.words.filter((word) => word.end <= first).slice(0, subjectMax);
  while (loose.has(words.at(-1)?.text ?? '')) words.pop();
  const last = words.at(-1);
  return last && first < sentence.end ? { start: sentence.start, end: last.end } : null;
}

/** Kinds of actor named in `span`. */
function findKinds(sentence: TextSentence, span: Span): Set<string> {
  const words = sentence.words.filter((word) => word.start >= span.start && word.end <= span.end);
  return new Set(words.flatMap((word) => kindOf(word.text) ?? []));
}

/** The sentence among the first few that has most of the headline's words. */
function findLead(side: Side, headline: TextSentence): TextSentence | null {
  const stems = new Set(headline.words.filter((word) => word.content).map((word) => word.stem));
  const ranked = side.sentences.slice(0, 3).map((sentence) => ({
    sentence,
    shared: new Set(sentence.words.filter((word) => stems.has(word.stem)).map((word) => word.stem)).size,
  }));
  const best = ranked.sort((a, b) => b.shared - a.shared || a.sentence.index - b.sentence.index)[0];
  return best && best.shared >= 1 ? best.sentence : null;
}

export const findHeadlineChanges: ChangeFinder = (comparison) => {
  const { here, there } = comparison;
  const { headline } = here;
  if (!headline) return [];
  const changes: Change[] = [];
  const lead = findLead(there, headline);
  const [subject, leadSubject] = [findSubject(here, headline), lead && findSubject(there, lead)];
  if (subject && lead && leadSubject) {
    const [own, theirs] = [findKinds(headline, subject), findKinds(lead, leadSubject)];
    if (own.size > 0 && theirs.size > 0 && ![...own].some((kind) => theirs.has(kind))) {
      const says = `the headline has ${quote(here, subject)} do it, the source ${quote(there, leadSubject)}`;
      changes.push(
        makeChange(comparison, { kind: 'altered', what: 'actor', severity: 'critical', says }, subject, leadSubject),
      );
    }
  }
  const raised = findRaised(headline, lead);
  if (raised && lead) {
    const says = `the headline has ${quote(here, raised.own)} where the source has ${quote(there, raised.theirs)}`;
    changes.push(
      makeChange(comparison, { kind: 'altered', what: 'headline', severity: 'major', says }, raised.own, raised.theirs),
    );
  }
  const { headline: source } = there;
  if (source && text(source) !== text(headline)) {
    const says = `another headline: ${quote(here, headline)} for ${quote(there, source)}`;
    changes.push(
      makeChange(comparison, { kind: 'altered', what: 'headline', severity: 'minor', says }, headline, source),
    );
  }
  return changes;
};

function text(sentence: TextSentence): string {
  return sentence.words.map((word) => word.text).join(' ');
}

const threats = new Set('threaten threatens threatened vow vows vowed warn warns'.split(' '));
const possibilities = new Set('could may might would'.split(' '));

/** A threat in the headline over a mere possibility in the source's lead. */
function findRaised(headline: TextSentence, lead: TextSentence | null): { own: Span; theirs: Span } | null {
  const own = headline.words.find((word) => threats.has(word.text));
  const theirs = lead?.words.find((word) => possibilities.has(word.text) && word.quoted < 0);
  if (!own || !theirs || lead?.words.some((word) => threats.has(word.text))) return null;
  return { own, theirs };
}
