/** An invented pile: a wire story, two reprints, a distorting rewrite; an interview told twice; two strangers. */
import { makeReading, type ReadingSpec } from '../arbitraries/readings.ts';

const wireParagraphs = [
  'A commander of the Tarn Brigade, an armed militia in the northern hills, has said that attacks on the harbour of Quillet could resume within days.',
  'At least 14 dockworkers were killed on Monday when shells hit the fish market in Quillet, the harbour master said.',
  '“We did not fire the shells that fell on the market, and we ask for an inquiry led by people who do not take orders from the capital,” Colonel Edda Rusk, a commander of the brigade, told the Meridian Wire.',
  '“Our quarrel is with the customs house and with the ships that feed it,” she added, “and not with the families who buy their bread and their fish in that square every morning.”',
  'The coast guard claimed the brigade had moved two guns to the ridge above the town on Sunday night.',
  'The brigade and the government signed a truce in Vellmar last spring after eleven weeks of talks in a disused railway hotel.',
];
const entities: ReadingSpec['entities'] = [
  { name: 'Tarn Brigade', type: 'armed_group', aliases: ['the brigade'] },
  { name: 'Quillet', type: 'place' },
  { name: 'Edda Rusk', type: 'person', aliases: ['Rusk'] },
];

export const wire = makeReading({
  id: 'art_wire',
  headline: 'Militia commander says attacks on harbour could resume',
  paragraphs: wireParagraphs,
  outlet: 'Meridian Wire',
  published: '2031-03-11',
  entities,
  accounts: [
    {
      trigger: 'shells hit',
      roles: { place: 'Quillet', victim: 'dockworkers' },
      day: '2031-03-10',
      killed: { words: '14', min: 14, max: null },
    },
  ], // prettier-ignore
  statements: [
    {
      source: 'The coast guard',
      cue: 'claimed',
      content: 'the brigade had moved two guns to the ridge above the town on Sunday night',
      stance: 'claim',
    }, // prettier-ignore
    {
      source: 'A commander of the Tarn Brigade',
      cue: 'said',
      content: 'attacks on the harbour of Quillet could resume within days',
    }, // prettier-ignore
  ],
});

export const reprint = makeReading({
  id: 'art_reprint',
  headline: 'Militia commander says attacks on harbour could resume',
  paragraphs: wireParagraphs,
  outlet: 'Harbour Post',
  published: '2031-03-12',
  credits: [],
  entities,
  accounts: [
    {
      trigger: 'shells hit',
      roles: { place: 'Quillet', victim: 'dockworkers' },
      day: '2031-03-10',
      killed: { words: '14', min: 14, max: null },
    },
  ], // prettier-ignore
});

export const shortReprint = makeReading({
  id: 'art_short',
  headline: 'Shells kill dockworkers in Quillet',
  paragraphs: [...wireParagraphs.slice(0, 4), '(Meridian Wire)'],
  outlet: 'Daily Lantern',
  published: '2031-03-12',
  credits: ['Meridian Wire'],
  entities,
  accounts: [
    {
      trigger: 'shells hit',
      roles: { place: 'Quillet', victim: 'dockworkers' },
      day: '2031-03-10',
      killed: { words: '14', min: 14, max: null },
    },
  ], // prettier-ignore
});

export const rewrite = makeReading({
  id: 'art_rewrite',
  headline: 'Army forces threaten new attacks on harbour',
  paragraphs: [
    'A commander of the northern Tarn Brigade says attacks on Quillet will resume within days, according to a Meridian Wire report.',
    '41 dockworkers were killed when shells hit the fish market in Quillet.',
    'Colonel Edda Rusk told the Meridian Wire: “We did not fire the shells that fell on the market, and we ask for an inquiry led by people who do not take orders.”',
    'She added: “Our quarrel is with the customs house and with the ships that feed it.”',
    'The brigade had moved two guns to the ridge above the town on Sunday night.',
  ],
  outlet: 'Valley Monitor',
  published: '2031-03-13',
  credits: ['Meridian Wire'],
  entities,
  accounts: [
    { trigger: 'threaten', type: 'THREATEN', roles: { actor: 'Army forces' } },
    {
      trigger: 'shells hit',
      roles: { place: 'Quillet', victim: 'dockworkers' },
      day: '2031-03-10',
      killed: { words: '41', min: 41 },
    },
  ],
});

/** Another day, another town; it shares a background sentence and a phrase of the agency with the wire story. */
export const stranger = makeReading({
  id: 'art_stranger',
  headline: 'Talks on salt tax open in Vellmar',
  paragraphs: [
    'Ministers and salt merchants met in Vellmar on Thursday to settle a dispute over the new tax on coastal pans.',
    'The merchants want the levy halved before the autumn fairs, and say that smaller families cannot pay it at all.',
    '“A tax that no one can pay is only a way of closing the pans,” said Orsolya Finch, who speaks for nineteen of the firms.',
    'The brigade and the government signed a truce in Vellmar last spring after eleven weeks of talks in a disused railway hotel.',
    'The Meridian Wire has reached out to the government for comment.',
  ],
  outlet: 'Meridian Wire',
  published: '2031-05-02',
  entities: [
    { name: 'Orsolya Finch', type: 'person', aliases: ['Finch'] },
    { name: 'Vellmar', type: 'place' },
  ],
});

/** The same matter as the wire story, reported by others: one short statement is quoted by both. */
export const ownAccount = makeReading({
  id: 'art_own',
  headline: 'Dozens dead as market in Quillet burns',
  paragraphs: [
    'Fire crews in Quillet worked through Monday night after explosions tore through stalls beside the quay, where witnesses counted 24 bodies.',
    'Hospital staff said that beds had run out and that boats were carrying the injured across the bay.',
    'Edda Rusk of the hill militia called it “not with the families who buy their bread and their fish” and refused to say more.',
    'Shops stayed shut across the lower town, and the school by the pier has become a mortuary.',
  ],
  outlet: 'Bay Courier',
  published: '2031-03-11',
  entities: [
    { name: 'Edda Rusk', type: 'person', aliases: ['Rusk'] },
    { name: 'Quillet', type: 'place' },
  ],
  accounts: [
    {
      trigger: 'explosions tore through',
      roles: { place: 'Quillet' },
      day: '2031-03-10',
      killed: { words: '24', min: 24 },
    },
  ], // prettier-ignore
});

const answers = [
  '“Nobody in the valley asked for this bridge, and nobody in the valley was asked,” ',
  '“My grandfather ran the ferry for forty years, and he would have told them where the river moves in winter,” ',
];

export const interview = makeReading({
  id: 'art_interview',
  headline: 'The ferryman’s granddaughter',
  paragraphs: [
    'Mirela Osk receives us in a kitchen that smells of tar and coffee, above the landing that her family has kept since the flood.',
    `${answers[0]}Osk told the Lantern Review.`,
    'She laughs at the engineers, though not unkindly, and pours another cup.',
    `${answers[1]}she said.`,
  ],
  outlet: 'Lantern Review',
  published: '2031-06-01',
  credits: ['Lantern Review'],
  entities: [{ name: 'Mirela Osk', type: 'person', aliases: ['Osk'] }],
});

export const interviewRetold = makeReading({
  id: 'art_retold',
  headline: 'Valley councillor attacks bridge',
  paragraphs: [
    'The councillor for the lower valley has come out against the planned crossing, joining three parish priests and the union of raft builders.',
    `Mirela Osk told the Lantern Review: ${answers[0]}adding, ${answers[1]}in remarks that the road ministry declined to discuss.`,
    'Work on the approach road began in April and is to end before the snow.',
  ],
  outlet: 'Karsen Post',
  published: '2031-06-04',
  credits: ['Lantern Review'],
  entities: [{ name: 'Mirela Osk', type: 'person', aliases: ['Osk'] }],
});

export const pile = [wire, reprint, shortReprint, rewrite, stranger, ownAccount, interview, interviewRetold];
