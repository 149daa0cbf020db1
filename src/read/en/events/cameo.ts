/** CAMEO 1.1b3 codes from PLOVER 2.0 types, modes and, where CAMEO is finer, words: our own tables, codes only. */
import type { EventType } from '../../../model/index.ts';

const byType: Readonly<Record<EventType, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  CONCEDE: '08',
  COOPERATE: '06',
  AID: '07',
  RETREAT: '08',
  REQUEST: '10',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  SANCTION: '16',
  MOBILIZE: '15',
  COERCE: '17',
  ASSAULT: '18',
};

const byMode: Readonly<Record<string, string>> = {
  'CONSULT visit': '042',
  'CONSULT third-party': '045',
  'CONSULT phone': '041',
  'CONSULT multilateral': '046',
  'RETREAT withdraw': '0874',
  'RETREAT release': '0841',
  'RETREAT disarm': '0873',
  'RETREAT ceasefire': '0871',
  'RETREAT access': '086',
  'RETREAT resign': '0831',
  'ACCUSE investigate': '090',
  'ACCUSE allege': '112',
  'ACCUSE disapprove': '111',
  'THREATEN restrict': '137',
  'THREATEN arrest': '137',
  'THREATEN relations': '136',
  'THREATEN expel': '137',
  'THREATEN territory': '138',
  'THREATEN violence': '138',
  'PROTEST demo': '141',
  'PROTEST riot': '145',
  'PROTEST strike': '143',
  'PROTEST hunger': '142',
  'PROTEST boycott': '143',
  'PROTEST obstruct': '144',
  'PROTEST vandalize': '145',
  'SANCTION convict': '116',
  'SANCTION expel': '166',
  'SANCTION withdraw': '166',
  'SANCTION discontinue': '160',
  'MOBILIZE troops': '154',
  'MOBILIZE weapons': '150',
  'MOBILIZE police': '151',
  'MOBILIZE militia': '150',
  'COERCE seize': '171',
  'COERCE restrict': '172',
  'COERCE censor': '172',
  'COERCE curfew': '1723',
  'COERCE martial-law': '1724',
  'COERCE arrest': '173',
  'COERCE deport': '174',
  'COERCE cyber': '176',
  'ASSAULT abduct': '181',
  'ASSAULT beat': '182',
  'ASSAULT torture': '1822',
  'ASSAULT sexual': '1821',
  'ASSAULT targeted': '186',
  'ASSAULT destroy': '1712',
  'ASSAULT primitive': '180',
  'ASSAULT firearms': '193',
  'ASSAULT explosives': '183',
  'ASSAULT suicide-attack': '1831',
  'ASSAULT aerial': '195',
  'ASSAULT drone': '195',
  'ASSAULT heavy-weapons': '194',
  'ASSAULT crowd-control': '175',
  'ASSAULT unconventional': '204',
};

/** Where CAMEO tells apart what PLOVER has in one type: codes by type and dictionary form. A mode's own code goes before. */
const byWord = new Map<string, string>();
const finer: readonly (readonly [EventType, string, string])[] = [
  ['SUPPORT', '051', 'praise hail applaud commend endorse congratulate thank'],
  ['SUPPORT', '052', 'defend'],
  ['SUPPORT', '054', 'recognize recognise'],
  ['SUPPORT', '057', 'sign ratify'],
  [
    'REQUEST',
    '020',
    'urge appeal plead implore beseech ask request invite call_for call_on call_upon call seek reach_out',
  ],
  ['REJECT', '110', 'oppose'],
  ['REJECT', '128', 'defy flout'],
  ['REJECT', '129', 'veto'],
  ['CONCEDE', '055', 'apologize apologise apology'],
  ['ASSAULT', '190', 'war fight battle clash skirmish combat fighting hostility gunbattle invade invasion'],
];
for (const [type, code, words] of finer)
  for (const word of words.split(' ')) byWord.set(`${type} ${word.replaceAll('_', ' ')}`, code);

/** What one says that one will do, by what it is: "promised aid". */
const byContent: ReadonlyMap<string, string> = new Map([
  ['AGREE aid', '033'],
  ['AGREE assistance', '033'],
  ['AGREE humanitarian aid', '033'],
  ['AGREE food aid', '033'],
  ['AGREE military aid', '033'],
]);

/** Disapproval that is no criticism, a complaint or a suit, and measures against trade or a coast: CAMEO parts them from the rest. */
const byWordOverMode: ReadonlyMap<string, string> = new Map([
  ['CONSULT depart', '040'],
  ['CONSULT leave', '040'],
  ['CONSULT present', '040'],
  ['ACCUSE question', '110'],
  ['ACCUSE regret', '110'],
  ['ACCUSE lament', '110'],
  ['ACCUSE complain', '114'],
  ['ACCUSE object', '110'],
  ['ACCUSE complaint', '114'],
  ['ACCUSE sue', '115'],
  ['ACCUSE call for', '113'],
  ['ACCUSE urge', '113'],
  ['ACCUSE lawsuit', '115'],
  ['COERCE sanction', '163'],
  ['COERCE embargo', '163'],
  ['COERCE blacklist', '163'],
  ['COERCE blockade', '191'],
  ['COERCE occupy', '192'],
  ['COERCE occupation', '192'],
]);

/** The CAMEO code of `type` with `mode`, told by the word `lemma` and what it carries, as a string with its leading zeros. */
export function cameoOf(type: EventType, mode: string | null, lemma = '', carried: readonly string[] = []): string {
  return (
    carried.map((word) => byContent.get(`${type} ${word}`)).find((code) => code !== undefined) ??
    byWordOverMode.get(`${type} ${lemma}`) ??
    (mode === null ? byWord.get(`${type} ${lemma}`) : byMode[`${type} ${mode}`]) ??
    byType[type]
  );
}
