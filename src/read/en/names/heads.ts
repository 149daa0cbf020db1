/** Head words of names: the word that tells what kind of thing a name is. Own list, lower case. */
import type { EntityType } from '../../../model/index.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const typed = (type: EntityType, list: string): [string, EntityType][] => words(list).map((word) => [word, type]);

/** Head words that end a name ("Foreign Ministry", "Kano State") or begin it before "of" ("Ministry of Defence"). */
export const headTypes: ReadonlyMap<string, EntityType> = new Map([
  ...typed(
    'armed_group',
    `movement front militia militias resistance brigades fighters martyrs mujahideen mujahidin mujahedeen jihad rebels
     insurgents guerrillas faction factions gunmen cartel gang mafia vanguard tigers commandos`,
  ),
  ...typed('coalition', 'coalition alliance axis bloc entente'),
  ...typed(
    'military_unit',
    `army navy marines force forces corps guard guards command battalion battalions regiment division squadron fleet
     brigade platoon militaries military gendarmerie peshmerga airforce infantry legion troops garrison paratroopers`,
  ),
  ...typed(
    'government_body',
    `ministry ministries department government parliament senate congress assembly council commission committee cabinet
     court courts office bureau agency authority authorities administration police directorate embassy consulate treasury
     tribunal judiciary presidency secretariat service services legislature chamber knesset duma bundestag customs
     municipality inspectorate constabulary politburo chancellery junta regime inquiry taskforce registry`,
  ),
  ...typed('party', 'party'),
  ...typed(
    'media',
    `news times post herald tribune gazette journal radio tv television broadcasting press media daily weekly magazine
     newspaper telegraph chronicle observer guardian courier review bulletin dispatch ledger examiner inquirer digest newsroom channel network wire`,
  ),
  ...typed(
    'organisation',
    `university universidad college institute institution foundation association organization organisation group company
     corp corporation inc ltd llc plc bank union federation society club fc trust fund centre center watch international
     church syndicate airlines airways airline industries holdings partners school academy initiative charity campaign
     confederation league team clinic laboratory labs consortium cooperative enterprises motors energy petroleum pharma
     technologies systems group's insurance orchestra ngo monitor observatory caucus lobby thinktank board crescent
     cross bar guild order diocese synod archdiocese collective co-operative firm ventures capital securities
     empire athletic rovers rangers united city-fc wanderers`,
  ),
  ...typed(
    'facility',
    `airport airbase base airfield port harbour harbor bridge dam hospital stadium mosque cathedral prison jail camp square
     street road avenue highway tower towers building palace plant refinery station checkpoint crossing hotel museum market
     park temple shrine barracks headquarters compound tunnel boulevard terminal mall reactor pipeline cemetery arena
     monastery synagogue basilica zoo theatre theater gate barrage lane`,
  ),
  ...typed(
    'place',
    `river lake mountain mountains mount valley sea ocean gulf bay strait island islands peninsula province provinces
     governorate district county state states region city town village desert heights hills hill coast basin delta canal
     plateau corridor strip territory territories oblast republic kingdom prefecture township suburb neighborhood
     neighbourhood forest reservation reserve creek falls beach glacier archipelago atoll cape highlands isle emirate
     sultanate caliphate commune canton departement raion krai islet pass isthmus`,
  ),
  ...typed(
    'other',
    `war wars cup olympics games championship championships agreement treaty accord accords act law constitution plan
     operation revolution festival prize award awards day initiative project programme program summit conference
     convention declaration resolution protocol deal election elections spring uprising intifada massacre genocide
     holocaust charter pact doctrine bill amendment tournament trophy marathon expo forum dialogue strategy roadmap
     code virus disease syndrome hurricane typhoon cyclone earthquake crisis pandemic conflict battle siege offensive
     ramadan christmas easter eid hajj ashura passover diwali bible quran koran covenant referendum memorandum framework
     open grand prix`,
  ),
]);

/** Heads before which "of", "of the", "for", "for the" lead on inside a name. */
export const ofHeads: ReadonlySet<string> = new Set(
  words(`
  ministry ministries department university universidad college institute bank house council court axis front army union
  association organization organisation committee commission republic kingdom gulf bay strait straits city state states
  league office chamber board bureau society federation party movement corps confederation academy school church
  parliament assembly agency authority administration directorate foundation embassy consulate high centre center
  secretariat museum palace cape horn isle island islands mount sea port tower bureau congress group faculty order
  isthmus province governorate bureaux alliance coalition battalion brigade brigades sons daughters people's forces defenders
  guardians partisans friends doctors reporters campaign fund programme program network trust national communist
  international treaty battle siege declaration convention charter day church lord's law forum mothers grandmothers knights
  supporters soldiers lions cross crescent`),
);

/** Heads before which "in" leads on inside a name: "Mission in South Sudan". */
export const inHeads: ReadonlySet<string> = new Set(words('resistance mission qaeda qaida qaïda church'));

/** Words of matters that are joined by "and" inside names: "Food and Agriculture Organization". */
export const matterWords: ReadonlySet<string> = new Set(
  words(`
  food agriculture justice peace security health human humanitarian law order science technology trade industry education
  culture freedom rights refugees migration labor labour employment social economic economy development finance budget
  planning energy oil gas water power environment environmental climate transport transportation communications information
  media press telecommunications foreign internal external interior defense defence home domestic affairs relations women
  children youth family sports sport tourism religious islamic endowments heritage art arts research training monitoring
  evaluation investigation intelligence customs border immigration asylum naturalization citizenship nationality disaster
  emergency relief reconstruction rehabilitation recovery aid cooperation coordination drugs crime corruption integrity
  transparency democracy elections electoral accountability reconciliation truth reform governance local regional national
  rural urban housing infrastructure construction public works mines minerals mining natural resources fisheries livestock
  forests forestry wildlife lands land survey statistics standards quality control drug medicine safety nuclear atomic
  space aviation civil maritime shipping ports veterans martyrs prisoners detainees missing commerce business investment
  enterprise innovation communist revolutionary popular armed strategic special political military police judicial legal
  constitutional legislative executive general supreme high higher central joint combined federal state international
  global world united common mutual free democratic liberal conservative progressive socialist republican christian muslim
  catholic jewish workers farmers peasants students teachers journalists writers lawyers doctors engineers nurses community
  combatting counter anti terrorism counter-terrorism extremism narcotics financial monetary reserve exchange stock
  advisory steering governing organizing transitional provisional interim sovereign sovereignty liberation mobilization
  mobilisation resistance salvation unity solidarity action defence protection rescue response guard islamic electricity
  petroleum atomic scientific technical higher primary secondary tertiary vocational manpower petroleum statistics archives memory`),
);

/**
 * Common nouns that begin names of armed groups in Arabic, Persian, Urdu, Pashto, Kurdish: movement, party, front, army,
 * soldiers, battalions, brigade, companies, supporters …, in their usual spellings.
 */
export const groupOpeners: ReadonlySet<string> = new Set(
  words(`
  harakat haraka hizb hezb hizbul jabhat jaish jaysh jamaat jama'at jamaah jund junud kataib kata'ib kataeb katibat
  katiba liwa lashkar lashkar-e-taiba saraya ansar ansaru asaib asa'ib hayat tahrir tehrik tehreek sipah fatah fedayeen
  quwat firqat faylaq ahrar nusrat tanzim usbat boko`),
);
