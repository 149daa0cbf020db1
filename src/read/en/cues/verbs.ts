/** Attribution cues: verbs by lemma, with the stance that they carry and what may stand after them. */
import type { Stance } from '../../../model/index.ts';

/** `that`: a clause or a quotation, or a piece of one; `clause`: with a verb of its own or in quotation marks; `np`: a noun phrase; `to`: an infinitive; `of`: "accuse X of Y"; `for`: "call for X". */
type Frame = 'that' | 'clause' | 'np' | 'to' | 'of' | 'for';

export interface Cue {
  readonly stance: Stance;
  readonly frames: readonly Frame[];
}

const table: readonly (readonly [Stance, readonly Frame[], string])[] = [
  [
    'report',
    ['that'],
    'say tell state note explain report write comment remark recall conclude observe tweet reiterate stress emphasize emphasise underline underscore',
  ],
  ['claim', ['that'], 'claim allege insist argue assert contend suggest declare announce reveal affirm'],
  ['claim', ['clause'], 'maintain purport'],
  ['acknowledge', ['that', 'np'], 'acknowledge admit concede confirm'],
  ['other', ['clause'], 'believe think hope fear expect'],
  [
    'report',
    ['clause'],
    'show find continue add respond reply predict estimate testify indicate charge complain joke boast',
  ],
  ['report', ['np'], 'cite mention describe'],
  ['deny', ['that', 'np'], 'deny reject dispute refute dismiss question'],
  ['accuse', ['of'], 'accuse blame'],
  ['condemn', ['np'], 'condemn criticize criticise denounce decry slam deplore lament'],
  ['other', ['np'], 'express voice'],
  ['praise', ['np'], 'praise hail welcome applaud thank'],
  ['justify', ['np'], 'justify defend'],
  ['demand', ['that', 'np', 'to', 'for'], 'demand order'],
  ['request', ['that', 'to', 'for'], 'urge ask request appeal call'],
  ['vow', ['that', 'to', 'np'], 'vow promise pledge swear'],
  ['threaten', ['that', 'to', 'np'], 'threaten'],
  ['warn', ['that', 'of', 'to'], 'warn caution'],
];

export const cues: ReadonlyMap<string, Cue> = new Map(
  table.flatMap(([stance, frames, words]) => words.split(' ').map((word) => [word, { stance, frames }] as const)),
);
