/** Common nouns for people, groups, bodies, places and weapons, with the type of what they stand for. Singular, lower case. */
import type { EntityType } from '../../../model/index.ts';

const typed = (type: EntityType, list: string): [string, EntityType][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, type]);

/** Type of the thing that a noun stands for: "militia" → armed group. */
export const nounTypes: ReadonlyMap<string, EntityType> = new Map([
  ...typed(
    'person',
    `official spokesman spokeswoman spokesperson commander leader chief minister president lawmaker diplomat envoy ambassador
     officer general colonel soldier fighter militant gunman reporter journalist activist contractor resident witness
     analyst expert cleric judge prosecutor lawyer doctor teacher student farmer worker aide adviser advisor negotiator
     representative governor mayor senator premier prime-minister secretary director head chairman chairwoman founder
     member bomber attacker pilot driver businessman businesswoman politician candidate author editor professor scholar
     economist engineer priest bishop imam king queen prince princess emir dictator warlord captain coach player star
     singer actor actress son daughter brother sister father mother wife husband source man woman boy girl chef nurse
     physician coordinator veteran suspect successor predecessor prisoner detainee hostage`,
  ),
  ...typed(
    'armed_group',
    `militia group movement faction rebel insurgent guerrilla insurgency cartel gang paramilitary offshoot affiliate
     outfit organization organisation jihadist network`,
  ),
  ...typed('coalition', 'coalition alliance bloc umbrella axis'),
  ...typed(
    'military_unit',
    `army military force troop navy corps brigade battalion regiment division unit command guard air-force soldiery
     personnel peacekeeper marine commando`,
  ),
  ...typed(
    'government_body',
    `government administration ministry parliament council commission cabinet court authority agency police department
     senate congress legislature presidency regime junta office bureau embassy assembly committee judiciary`,
  ),
  ...typed('party', 'party'),
  ...typed('media', 'newspaper magazine broadcaster outlet channel website daily weekly tabloid station publication'),
  ...typed(
    'organisation',
    `company firm charity university institute institution foundation association union bank club team airline ngo
     nonprofit think-tank federation corporation supplier operator manufacturer producer college hospital`,
  ),
  ...typed(
    'place',
    `city town village province district region area capital country state neighborhood neighbourhood suburb county island
     river valley border governorate municipality settlement territory enclave hamlet peninsula lake mountain prefecture
     constituency township port airspace coast`,
  ),
  ...typed('facility', 'base airport airbase camp hospital prison dam bridge refinery mosque church plant checkpoint'),
  ...typed('population', 'tribe clan community people nation'),
]);

/** Weapon nouns, singular. */
export const weaponNouns: ReadonlySet<string> = new Set(
  `rocket missile drone mortar bomb grenade rifle gun pistol tank warplane jet helicopter shell artillery uav uavs landmine mine
  explosive ied warhead torpedo howitzer machinegun bullet knife machete warship gunship munition napalm projectile
  fighter-jet bomber submarine`.split(/\s+/),
);

/** Words before a weapon noun that make part of its name ("ballistic missiles", "reconnaissance drones"). Lower case. */
export const weaponModifiers: ReadonlySet<string> = new Set(
  `ballistic cruise anti-tank anti-aircraft antitank surface-to-air air-to-air ground-to-ground hypersonic guided precision
  precision-guided reconnaissance surveillance attack armed combat suicide kamikaze explosive one-way uncrewed unmanned aerial
  naval sea underwater car truck roadside barrel cluster nuclear chemical dirty thermobaric incendiary hand rocket-propelled
  assault sniper machine submachine heavy light armored armoured battle fighter attack military helicopter mortar artillery
  long-range short-range medium-range intercontinental improvised nail petrol gasoline land tactical stealth smart shoulder-fired
  man-portable self-propelled loitering spy quadcopter`.split(/\s+/),
);

/** Weapon names of several words whose last word is no weapon by itself. */
export const weaponPhrases: readonly string[] = [
  'aerial systems',
  'aerial system',
  'aerial vehicles',
  'aerial vehicle',
  'loitering munitions',
  'armoured vehicles',
  'armored vehicles',
  'explosive device',
  'explosive devices',
  'defence systems',
  'defense systems',
  'air defences',
  'air defenses',
];
