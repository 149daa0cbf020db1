/** Attribution cues: verbs by lemma, with the stance that they carry and what may stand after them. */
import type { Stance } from '../../../model/index.ts';

/**
 * `that`: a clause or a quotation, or a piece of one; `clause`: with a verb of its own or in quotation marks; `np`: a noun
 * phrase; `to`: an infinitive or a noun phrase; `infinitive`: nothing else; `of`: "accuse X of Y"; `for`: "call for X";
 * `as`: "portray X as Y".
 */
type Frame = 'that' | 'clause' | 'np' | 'to' | 'infinitive' | 'of' | 'for' | 'as';

export interface Cue {
  readonly stance: Stance;
  readonly frames: readonly Frame[];
  /** Prepositions that may lead to a noun phrase: "complained about the plan". */
  readonly with: ReadonlySet<string>;
}

const table: readonly (readonly [Stance, readonly Frame[], string])[] = [
  [
    'report',
    ['that'],
    'say tell state note explain report write comment remark recall conclude observe tweet reiterate stress emphasize emphasise underline underscore',
  ],
  ['claim', ['that'], 'claim allege insist argue assert contend suggest reveal affirm'],
  ['report', ['that'], 'declare announce'],
  ['claim', ['clause'], 'maintain purport'],
  ['acknowledge', ['that', 'np'], 'acknowledge admit concede confirm'],
  ['other', ['clause'], 'believe think hope fear expect'],
  [
    'report',
    ['clause'],
    'assess show find continue add respond reply predict estimate testify indicate charge complain joke boast',
  ],
  ['report', ['np'], 'cite mention describe'],
  ['deny', ['that', 'np'], 'deny reject dispute refute dismiss question'],
  ['accuse', ['of'], 'accuse blame'],
  ['condemn', ['np'], 'condemn criticize criticise denounce decry slam deplore lament'],
  ['other', ['np'], 'express voice'],
  ['praise', ['np'], 'praise hail welcome applaud thank'],
  ['justify', ['np'], 'justify defend'],
  ['demand', ['that', 'np', 'to', 'for'], 'demand'],
  ['demand', ['that', 'infinitive'], 'order'],
  ['request', ['that', 'to', 'for'], 'urge ask request appeal call'],
  ['vow', ['that', 'to', 'np'], 'vow promise pledge swear'],
  ['threaten', ['that', 'to', 'np'], 'threaten'],
  ['warn', ['that', 'of', 'to'], 'warn caution'],
  [
    'report',
    ['that'],
    'put opine quip muse retort counter exclaim blurt intone interject theorize posit proclaim profess proffer reason recount relate stipulate tout vouch retweet shout yell scream chant whisper mutter snap fume scoff',
  ],
  [
    'report',
    ['clause'],
    'post remind inform notify assure reassure advise signal hint imply insinuate disclose clarify specify document detail repeat echo demonstrate illustrate publish conclude rule reflect',
  ],
  [
    'other',
    ['clause'],
    'know feel worry understand realize realise learn doubt suspect wonder guess assume presume imagine speculate forecast foresee anticipate determine decide consider agree discover remember reckon',
  ],
  ['other', ['infinitive'], 'want plan intend agree refuse decline offer'],
  [
    'condemn',
    ['np'],
    'lambast lambaste excoriate chastise scold rebuke berate chide mock ridicule deride disparage belittle malign vilify castigate admonish bemoan',
  ],
  ['praise', ['np'], 'commend laud extol endorse congratulate'],
  ['request', ['np', 'that'], 'propose recommend'],
  ['claim', ['as'], 'portray depict label dub characterize characterise brand liken view regard cast paint'],
  ['request', ['infinitive'], 'encourage implore beg beseech invite advise press instruct direct'],
];

/** Verbs that make a decision known: of a plan, or of a state of things that begins with it. */
export const announcing: ReadonlySet<string> = new Set(['declare', 'announce']);

/** Verbs with the prepositions that lead to what is said. */
const prepositions: readonly (readonly [string, string])[] = [
  ['about', 'complain talk speak boast brag joke write tweet warn ask'],
  ['of', 'complain warn speak boast'],
  ['to', 'refer point object allude agree admit confess'],
  ['against', 'warn rail argue rule decide protest'],
  ['at', 'hint scoff'],
  ['for', 'argue apologize apologise'],
  ['on', 'insist comment'],
  ['with', 'agree disagree'],
  ['out', 'point'],
];

/** The cue verbs by lemma. */
export const cues: ReadonlyMap<string, Cue> = makeCues();

function makeCues(): ReadonlyMap<string, Cue> {
  const found = new Map<string, { stance: Stance; frames: Frame[]; with: Set<string> }>();
  const take = (word: string, stance: Stance): { frames: Frame[]; with: Set<string> } => {
    const cue = found.get(word) ?? { stance, frames: [], with: new Set<string>() };
    found.set(word, cue);
    return cue;
  };
  for (const [stance, frames, words] of table) {
    for (const word of words.split(' ')) take(word, stance).frames.push(...frames);
  }
  for (const [preposition, words] of prepositions) {
    for (const word of words.split(' ')) take(word, 'report').with.add(preposition);
  }
  return found;
}
