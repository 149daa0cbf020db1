/** Titles, ranks and roles: words that stand before or after a person's name and are no part of it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address with the gender that they tell. Lower case, without a stop. */
export const addressForms: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...[
    ...words('mr sir lord king prince father fr brother sheikh sheik shaykh sheikh shaikh imam mullah sayyid sayed'),
  ].map((form): [string, 'm'] => [form, 'm']),
  ...[
    ...words(
      'ayatollah maulana mawlana bishop archbishop cardinal pope rabbi emir sultan don monsieur herr señor tsar',
    ),
  ].map((form): [string, 'm'] => [form, 'm']),
  ...[...words('mrs ms miss madam madame mme lady dame queen princess sister mother frau señora sheikha')].map(
    (form): [string, 'f'] => [form, 'f'],
  ),
  ...[...words('dr prof professor doctor rev reverend hon honourable comrade hajji haji hajj judge justice')].map(
    (form): [string, null] => [form, null],
  ),
]);

/** Military and police ranks, full and short, without stops. */
export const rankWords: ReadonlySet<string> = words(`
  general gen major maj lieutenant lt colonel col captain capt cpt sergeant sgt corporal cpl private pvt admiral adm
  commodore brigadier brig marshal commander cmdr cdr ensign constable inspector superintendent supt officer warrant petty
  commandant ssgt cadet subedar havildar field rear vice chief staff first second
`);

/** Roles that are written with a capital before a name. Lower case. */
export const roleWords: ReadonlySet<string> = words(`
  president vice-president premier minister pm chancellor secretary undersecretary under-secretary secretary-general
  governor gov mayor senator sen representative rep congressman congresswoman lawmaker mp mep speaker ambassador envoy
  consul commissioner coordinator co-ordinator adviser advisor director director-general chief chairman chairwoman
  chairperson chair chairmen ceo cfo coo founder co-founder leader head deputy spokesman spokeswoman spokesperson
  spokespersons spokesmen attorney prosecutor ombudsman rapporteur commander commander-in-chief commandant warlord
  councillor councilman councilwoman counsel counselor counsellor delegate negotiator mediator diplomat official officer
  editor editor-in-chief correspondent reporter journalist columnist author writer analyst activist lawyer professor
  researcher historian economist scientist engineer manager coach captain goalkeeper striker midfielder defender player
  singer actor actress rapper artist musician filmmaker poet novelist presenter host anchor blogger founder
  patriarch pastor bishop preacher cleric king queen prince princess emir emperor empress sultan ex-president
  mps senators ministers officials lawmakers presidents governors ambassadors commanders generals
  treasurer administrator superintendent principal dean rector provost registrar inspector marshal monarch ruler
`);

/** Words before a role that belong to it: "former Prime Minister", "Acting Deputy Chief". Lower case. */
export const roleModifiers: ReadonlySet<string> = words(`
  former ex acting interim deputy vice assistant associate senior junior chief top general prime first second third
  national state federal foreign defense defence interior home finance health justice education trade energy labour labor
  environment agriculture transport culture sports oil information communications communication security press public
  political military special supreme executive managing administrative honorary late veteran outgoing incoming incumbent
  crown grand lead principal regional provincial local media external internal home economic economy development affairs
  parliamentary presidential opposition house senate majority minority permanent under strategic human rights
  current joint co head retired
`);

/** True for a form of address, a rank or a role, with or without a stop. Lower case. */
export function isTitleWord(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return addressForms.has(word) || rankWords.has(word) || roleWords.has(word);
}
