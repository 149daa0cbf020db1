/** First words of names that tell what kind of thing is named: "Lake X", "Camp X", "Radio X". Own list, lower case. */
import type { EntityType } from '../../../model/index.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const typed = (type: EntityType, list: string): [string, EntityType][] => words(list).map((word) => [word, type]);

export const openers: ReadonlyMap<string, EntityType> = new Map([
  ...typed(
    'place',
    `lake mount mt. cape gulf isle rio río wadi jabal jebel fort port puerto kafr tel tell deir beit bait wat villa ciudad nueva new
     st. santa san são khan ras umm ain bandar novo nizhny upper lower north south east west northern southern eastern western
     central greater los las el`,
  ),
  ...typed('facility', 'camp hotel plaza palacio hospital masjid checkpoint rue calle estadio'),
  ...typed('other', 'copa project vision article resolution world'),
  ...typed('media', 'radio canal television tele diario'),
  ...typed(
    'organisation',
    `universidad universidade université universitas instituto banco banque club fc ac cf sc real atlético deportivo sporting
     inter fundación asociación confederación association sindicato colegio petro grupo groupe compagnie federación`,
  ),
  ...typed('party', 'partido parti partai movimiento mouvement frente'),
  ...typed(
    'government_body',
    'ministerio ministère ministério kementerian congreso senado fiscalía tribunal corte policía',
  ),
]);

/** Openers that stand before names of all kinds, so that they tell little. */
export const wideOpeners: ReadonlySet<string> = new Set(
  words('north south east west northern southern eastern western central upper lower greater new el world'),
);

/** Head words that are also last names: "Amina Hill" is a person. */
export const surnameHeads: ReadonlySet<string> = new Set(
  words(`
  hill lane forest temple church park day bridge war post press camp street beach falls pass valley guard law cross bond bell
  house marsh rivers banks price prize grand mall reserve bar act noble case code king prince west north south east`),
);
