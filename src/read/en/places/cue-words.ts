/** Words around a name that tell that it is a place, and of what kind. Own lists, lower case. */
import type { Place } from '../../../model/index.ts';

type Precision = Place['precision'];

const each = (list: string, precision: Precision): [string, Precision][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, precision]);

/** Words behind a name that belong to it: "Tarsk Province", "Vell air base". */
export const headsBehind: ReadonlyMap<string, Precision> = new Map([
  ...each('province governorate oblast state prefecture voivodeship emirate canton wilaya muhafazah', 'province'),
  ...each(
    'district county region raion parish municipality subdistrict borough neighborhood neighbourhood suburb',
    'district',
  ),
  ...each('city town village township', 'town'),
  ...each('airbase airport airfield base camp crossing checkpoint dam bridge prison', 'site'),
  ...each(
    'valley river sea lake mountains island islands strait gulf desert peninsula bay canal heights coast hills',
    'region',
  ),
]);

/** Words that divisions share behind a list of their names, each with its singular. */
export const pluralHeads: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
  ['townships', 'township'],
  ['boroughs', 'borough'],
  ['governorates', 'governorate'],
  ['provinces', 'province'],
  ['oblasts', 'oblast'],
  ['districts', 'district'],
]);

/** Words before "of" and a name: "the village of X". */
export const headsBefore: ReadonlyMap<string, Precision> = new Map([
  ...each('province governorate oblast state prefecture', 'province'),
  ...each('district county suburb neighborhood neighbourhood municipality area', 'district'),
  ...each('city town village township hamlet settlement port capital outpost outskirts', 'town'),
  ...each('airbase camp crossing', 'site'),
  ...each('valley island region', 'region'),
]);

/** Prepositions that take a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  `in at near from to into inside outside around across towards toward between throughout within off over north south east
   west northeast northwest southeast southwest along through leaving via beyond`.split(/\s+/),
);

/** Of those, the ones after which a name unknown to the gazetteer is still a place. */
export const sureBefore: ReadonlySet<string> = new Set(['near']);

/** Words that say where about a place: "northern Tarsk", "central Vell". */
export const bearings: ReadonlySet<string> = new Set(
  'northern southern eastern western central northeastern northwestern southeastern southwestern downtown mid upper'.split(
    ' ',
  ),
);

/** Words behind a name that make it where somebody comes from, whoever else is called so: "a Tarsk man". */
export const nativesBehind: ReadonlySet<string> = new Set(
  'man men woman women teen teenager couple resident residents native natives'.split(' '),
);

/** Words behind a name that tell that it is where somebody comes from or holds office: "a Tarsk man", "Vell Mayor Ann Lee". */
export const peopleBehind: ReadonlySet<string> = new Set([
  ...nativesBehind,
  ...`mayor police alderman aldermen councilman councilwoman councillor councillors firefighters area suburb neighborhood
   neighbourhood`.split(/\s+/),
]);

/** Words before "of" and a name: "north of Tarsk". */
export const directions: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest outside'.split(' '),
);

/** Short forms of places as they stand in print. */
export const shortForms: ReadonlyMap<string, string> = new Map([
  ['U.S.', 'United States'],
  ['US', 'United States'],
  ['U.S.A.', 'United States'],
  ['USA', 'United States'],
  ['U.K.', 'United Kingdom'],
  ['UK', 'United Kingdom'],
  ['UAE', 'United Arab Emirates'],
  ['U.A.E.', 'United Arab Emirates'],
  ['D.C.', 'Washington, D.C.'],
  ['DC', 'Washington, D.C.'],
  ['DRC', 'DR Congo'],
  ['NYC', 'New York City'],
  ['L.A.', 'Los Angeles'],
  ['NSW', 'New South Wales'],
]); // prettier-ignore

/** Two-letter codes and newspaper short forms of the states of the United States and the provinces of Canada. */
const statesTable =
  'AL:Ala Alabama|AK:Alaska Alaska|AZ:Ariz Arizona|AR:Ark Arkansas|CA:Calif California|CO:Colo Colorado|CT:Conn Connecticut|' +
  'DE:Del Delaware|FL:Fla Florida|GA:Ga Georgia|HI:Hawaii Hawaii|ID:Idaho Idaho|IL:Ill Illinois|IN:Ind Indiana|IA:Iowa Iowa|' +
  'KS:Kan Kansas|KY:Ky Kentucky|LA:La Louisiana|ME:Maine Maine|MD:Md Maryland|MA:Mass Massachusetts|MI:Mich Michigan|' +
  'MN:Minn Minnesota|MS:Miss Mississippi|MO:Mo Missouri|MT:Mont Montana|NE:Neb Nebraska|NV:Nev Nevada|NH:N.H New Hampshire|' +
  'NJ:N.J New Jersey|NM:N.M New Mexico|NY:N.Y New York|NC:N.C North Carolina|ND:N.D North Dakota|OH:Ohio Ohio|OK:Okla Oklahoma|' +
  'OR:Ore Oregon|PA:Pa Pennsylvania|RI:R.I Rhode Island|SC:S.C South Carolina|SD:S.D South Dakota|TN:Tenn Tennessee|' +
  'TX:Texas Texas|UT:Utah Utah|VT:Vt Vermont|VA:Va Virginia|WA:Wash Washington|WV:W.Va West Virginia|WI:Wis Wisconsin|' +
  'WY:Wyo Wyoming|DC:D.C District of Columbia';

/** Full names by short form, also with a full stop: "Calif.", "N.Y.", "TX". Used behind a comma only. */
export const stateForms: ReadonlyMap<string, string> = new Map(
  statesTable.split('|').flatMap((entry): [string, string][] => {
    const [code = '', rest = ''] = entry.split(':');
    const space = rest.indexOf(' ');
    const [short, name] = [rest.slice(0, space), rest.slice(space + 1)];
    return [
      [code, name],
      [`${short}.`, name],
      [short, name],
    ];
  }),
);

/** Short forms that mean a state wherever they stand, without their spaces: "W.Va.", "Okla."; "Miss.", "Me." and "Ill." need a comma before them. */
export const sureStateForms: ReadonlyMap<string, string> = new Map(
  [...stateForms].filter(
    ([form]) =>
      /^(?:Ariz|Calif|Colo|Conn|Fla|Kan|Ky|Mass|Mich|Minn|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Vt|Wis|Wyo)\.$/.test(form) ||
      /^[A-Z]\.(?:[A-Z]|Va)\.$/.test(form),
  ),
);
