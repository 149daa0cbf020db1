/** Invented layouts of plain-text articles, each with what its own words say of it. */
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly how: 'said' | 'implied' | 'unknown';
  readonly byline: string | null;
  readonly published: string | null;
  readonly credits: readonly string[];
  /** Beginnings of the lines that are not story, in order. */
  readonly furniture: readonly string[];
}

const story = `Soldiers closed the bridge at Ostrel on Tuesday after a shell landed beside the customs house, the mayor said.

Two guards were wounded and the ferry was stopped for six hours. "Nobody warned us," said Mayor Lene Odrak, who has run the town since 2019.

The army did not say who had fired. Fighting in the hills has displaced 4,000 people since May.`;

const plain = {
  headline: null,
  outlet: null,
  how: 'unknown',
  byline: null,
  published: null,
  credits: [],
  furniture: [],
} as const;

export const layouts: readonly Layout[] = [
  { ...plain, name: 'a story and nothing else', text: story },
  {
    ...plain,
    name: 'headline, site, byline, date',
    text: `Shell closes Ostrel bridge\n\nThe Harbour Gazette\nBy Pia Norring and Tom Vask\nMarch 4, 2025\n\nOSTREL - ${story}`,
    headline: 'Shell closes Ostrel bridge',
    outlet: 'The Harbour Gazette',
    how: 'said',
    byline: 'Pia Norring and Tom Vask',
    published: '2025-03-04',
    furniture: ['The Harbour Gazette', 'March 4, 2025'],
  },
  {
    ...plain,
    name: 'page title, then headline',
    text: `Tuesday, 4 March 2025\n\nOstrel bridge closed after shelling | NORDVIEW\n\n\nShell hits customs house, closes bridge at Ostrel\n\n${story}\n\nMost read`,
    headline: 'Shell hits customs house, closes bridge at Ostrel',
    outlet: 'NORDVIEW',
    how: 'said',
    published: '2025-03-04',
    furniture: ['Tuesday, 4 March', 'Ostrel bridge closed', 'Most read'],
  },
  {
    ...plain,
    name: 'page title as the only headline',
    text: `Ostrel bridge closed after shelling - Vessen Daily News\n${story}`,
    headline: 'Ostrel bridge closed after shelling',
    outlet: 'Vessen Daily News',
    how: 'said',
    furniture: ['- Vessen Daily News'],
  },
  {
    ...plain,
    name: 'aggregator: update, source, slug, disclaimer',
    text: `Army closes bridge\n\nLast updated: 04/03/2025 17:00 - Source: Tamrin News\n\nTamrin News/ ${story}\n\nDisclaimer: The opinions expressed here do not necessarily reflect those of Tamrin News`,
    headline: 'Army closes bridge',
    outlet: 'Tamrin News',
    how: 'said',
    published: '2025',
    credits: ['Tamrin News', 'Tamrin News'],
    furniture: ['Last updated', 'Tamrin News/', 'Disclaimer'],
  },
  {
    ...plain,
    name: 'wire dateline with agency',
    text: `OSTREL, Vessen, March 4, 2025 (Meridian) -- ${story}`,
    outlet: 'Meridian',
    how: 'said',
    published: '2025-03-04',
    credits: ['Meridian'],
  },
  {
    ...plain,
    name: 'agency copy on a paper’s page',
    text: `Bridge shut in Ostrel | The Coast Herald\n\nPublished 4 March 2025, 18:40\n\nOSTREL (Reuters) - ${story}\n\n(Reporting by Ada Wirth; Editing by Sam Loden)\n\n© 2025 The Coast Herald. All rights reserved.`,
    headline: 'Bridge shut in Ostrel',
    outlet: 'The Coast Herald',
    how: 'said',
    published: '2025-03-04T18:40',
    credits: ['Reuters'],
    furniture: ['| The Coast Herald', 'Published 4 March', '(Reporting by', '© 2025'],
  },
  {
    ...plain,
    name: 'copy on an unnamed blog',
    text: `Mayor: nobody warned us\n\nMayor: nobody warned us\n\nThe mayor of Ostrel has told Signal Weekly that the army gave no warning before it closed the bridge.\n\n${story}\n\nSignal Weekly has reached out to the army for comment.\n\nSource link\n\nPosted in\n\nArne Holt\n\nI am a writer for Coffee Planet, and I love stories that inspire.\n\nLeave a Comment`,
    headline: 'Mayor: nobody warned us',
    credits: ['Signal Weekly', 'Signal Weekly'],
    furniture: ['Mayor: nobody', 'Source link', 'Posted in', 'Arne Holt', 'I am a writer', 'Leave a Comment'],
  },
  {
    ...plain,
    name: 'bare text that speaks of its outlet as itself',
    text: `The mayor of Ostrel has told Blickpunkt that the army gave no warning.\n${story.replaceAll('\n\n', '\n')}\nBlickpunkt has reached out to the army for comment.`,
    outlet: 'Blickpunkt',
    how: 'implied',
    credits: ['Blickpunkt', 'Blickpunkt'],
  },
  {
    ...plain,
    name: 'repost with its own disclaimer',
    text: `Army Blames Rebels for Ostrel Shell\n\nWorld\nPost At: Mar 04/2025 09:50PM\n\nA general has told Blickpunkt that rebels fired the shell.\n\n${story}\n\n"We will answer," the general told Blickpunkt.\n\nSoldiers stand guard at the bridge in Ostrel on March 4. LISSE ORN/AFP/Getty Images\n\nThis is a developing story and will be updated.\n\nDisclaimer: The copyright of this article belongs to the original author. Thank you.`,
    headline: 'Army Blames Rebels for Ostrel Shell',
    published: '2025-03-04T21:50',
    credits: ['Blickpunkt', 'Blickpunkt'],
    furniture: ['World', 'Post At', 'LISSE ORN', 'This is a developing', 'Disclaimer'],
  },
  {
    ...plain,
    name: 'share line, kicker, deck and reading time',
    text: `EXCLUSIVE\nWho fired on Ostrel?\nThe town's mayor says nobody warned her, and the army will not talk\nBy Pia Norring | Published: 2025-03-04\n5 min read\nShare on Facebook Tweet WhatsApp\n\n${story}\n\nTags: Ostrel, bridge, army`,
    headline: 'Who fired on Ostrel?',
    byline: 'Pia Norring',
    published: '2025-03-04',
    furniture: ['EXCLUSIVE', '5 min read', 'Share on', 'Tags'],
  },
  {
    ...plain,
    name: 'newsletter and related titles in the middle',
    text: `Shell closes Ostrel bridge\n\n${story}\n\nRelated stories\nFerry owners sue the port\nWhy the hills matter\n\nThe ferry will sail again on Friday, the port authority said in a statement on Wednesday.\n\nSign up for our newsletter and get the latest news in your inbox.\n\nThe authority owns nine ships, three of which were damaged during the winter storms of last year.`,
    headline: 'Shell closes Ostrel bridge',
    furniture: ['Related stories', 'Ferry owners', 'Why the hills', 'Sign up'],
  },
  {
    ...plain,
    name: 'first printed elsewhere',
    text: `Shell closes Ostrel bridge\n\n${story}\n\nThis article first appeared in Nordic Dispatch and is republished with permission.`,
    headline: 'Shell closes Ostrel bridge',
    credits: ['Nordic Dispatch'],
    furniture: ['This article first'],
  },
  {
    ...plain,
    name: 'agency signs at the end',
    text: `Shell closes Ostrel bridge\n4 March 2025\n\n${story} (AFP)`,
    headline: 'Shell closes Ostrel bridge',
    published: '2025-03-04',
    credits: ['AFP'],
    furniture: ['4 March 2025'],
  },
  {
    ...plain,
    name: 'caption with its own credit line',
    text: `Shell closes Ostrel bridge\n\nA woman walks past the closed bridge in Ostrel on March 4.\nPia Norring/Meridian/Getty Images\n\n${story}`,
    headline: 'Shell closes Ostrel bridge',
    furniture: ['Pia Norring/Meridian'],
  },
  {
    ...plain,
    name: 'people are told things too, and are no outlets',
    text: `Shell closes Ostrel bridge\n\n${story}\n\nOdrak told Karim Haddad that the town was safe. She told Parliament the same on Monday, and told Putin later.`,
    headline: 'Shell closes Ostrel bridge',
  },
  {
    ...plain,
    name: 'an agency without brackets',
    text: `Ostrel, IRNA – ${story}`,
    outlet: 'IRNA',
    how: 'said',
    credits: ['IRNA'],
  },
  {
    ...plain,
    name: 'an agency between slashes, a dateline without a year',
    text: `OSTREL, March 4. /TASS/. ${story}`,
    outlet: 'TASS',
    how: 'said',
    credits: ['TASS'],
  },
  {
    ...plain,
    name: 'two labelled dates in one line: publication before update',
    text: `Army closes bridge\n\nBy Pia Norring\n\nUpdated March 6, 2025 at 5:22 p.m. EST|Published March 4, 2025 at 10:00 a.m. EST\n\nOSTREL — ${story}`,
    headline: 'Army closes bridge',
    byline: 'Pia Norring',
    published: '2025-03-04T10:00-05:00',
    furniture: ['Updated March 6'],
  },
  {
    ...plain,
    name: 'a desk signs, a sentence stands under the headline',
    text: `Army closes bridge\n\nMayor says nobody warned her as shell hits customs house in border town.\n\nBy Coast Herald Staff\n\nPublished On 4 Mar 2025\n\n${story}\n\nSource: Coast Herald and agencies`,
    headline: 'Army closes bridge',
    outlet: 'Coast Herald',
    how: 'said',
    published: '2025-03-04',
    credits: ['Coast Herald', 'Coast Herald'],
    furniture: ['Published On', 'Source:'],
  },
  {
    ...plain,
    name: 'name and place above the date',
    text: `Army closes bridge at Ostrel\n\nPia Norring in Ostrel\nTue 4 Mar 2025 18.22 GMT\nShare\n${story}`,
    headline: 'Army closes bridge at Ostrel',
    byline: 'Pia Norring',
    published: '2025-03-04T18:22Z',
    furniture: ['Tue 4 Mar', 'Share'],
  },
  {
    ...plain,
    name: 'a mail',
    text: `Subject: Army closes bridge at Ostrel\nFrom: desk@meridian.example\nDate: Tue, 4 Mar 2025 10:00:00 +0000\n\n${story}`,
    headline: 'Army closes bridge at Ostrel',
    published: '2025-03-04T10:00:00Z',
    furniture: ['Subject:', 'From:', 'Date:'],
  },
  {
    ...plain,
    name: 'a figure’s source in the middle is no outlet',
    text: `Army closes bridge at Ostrel\n\n${story}\n\nSource: Vessen Data Lab\n\n${story.replaceAll('Ostrel', 'Pell')}`,
    headline: 'Army closes bridge at Ostrel',
    credits: ['Vessen Data Lab'],
    furniture: ['Source:'],
  },
];
