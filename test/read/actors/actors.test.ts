/** Whose an actor is and of what kind, by written names and descriptions; and in whole texts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlainArticle } from '../../../bench/accounts-of.ts';
import type { EntityType } from '../../../src/model/index.ts';
import { alpha3 } from '../../../src/read/en/actors/alpha3.ts';
import { states } from '../../../src/read/en/names/states.ts';
import { codeActor } from '../../../src/read/actors/index.ts';
import { read, requestFor } from '../../../src/read/index.ts';
import { analyseText } from '../../../src/read/layer/index.ts';

const told: readonly (readonly [EntityType, string, string])[] = [
  ['government_body', 'Iraqi police', 'IRQ COP'],
  ['government_body', "Kenya's police chief", 'KEN COP'],
  ['government_body', 'Moscow police', 'RUS COP'],
  ['person', 'a spokesman for the Iraqi police', 'IRQ COP'],
  ['military_unit', 'American troops', 'USA MIL'],
  ['military_unit', 'U.S. forces', 'USA MIL'],
  ['military_unit', 'Nigerian Air Force', 'NGA MIL'],
  ['person', 'an Israeli army spokesman', 'ISR MIL'],
  ['person', 'a Sudanese general', 'SDN MIL'],
  ['military_unit', 'Syrian government forces', 'SYR MIL'],
  ['armed_group', 'Syrian rebels', 'SYR REB'],
  ['armed_group', 'Afghan rebel leaders', 'AFG REB'],
  ['armed_group', 'Malian insurgents and soldiers', 'MLI MIL REB'],
  ['armed_group', 'Iran-backed militants', '– REB'],
  ['armed_group', 'pro-Russian separatists', '– REB'],
  ['armed_group', 'pro-government militia', '– PRM'],
  ['armed_group', 'Ansar Hamas', '– REB'],
  ['armed_group', 'Hezbollah fighters', 'LBN REB'],
  ['armed_group', 'Boko Haram', 'NGA REB'],
  ['armed_group', 'Islamic State', '– REB'],
  ['armed_group', 'unidentified gunmen', '– UAF'],
  ['government_body', 'Government of Chile', 'CHL GOV'],
  ['government_body', 'Ministry of Defence of Ukraine', 'UKR GOV'],
  ['person', 'the South Korean foreign minister', 'KOR GOV'],
  ['person', 'a U.S. official', 'USA GOV'],
  ['person', 'the British ambassador to Iraq', 'GBR GOV'],
  ['person', 'a former French president', 'FRA ELI'],
  ['person', 'an ex-minister of Peru', 'PER ELI'],
  ['government_body', 'Kremlin', 'RUS GOV'],
  ['person', 'a White House spokeswoman', 'USA GOV'],
  ['government_body', 'Indian parliament', 'IND LEG'],
  ['person', 'a member of the Turkish parliament', 'TUR LEG'],
  ['government_body', 'Knesset', 'ISR LEG'],
  ['government_body', 'Constitutional Court of Latvia', 'LVA JUD'],
  ['person', 'a Spanish judge', 'ESP JUD'],
  ['party', 'Venezuelan opposition party', 'VEN OPP PTY'],
  ['party', 'Dutch Labour Party', 'NLD PTY'],
  ['person', 'a Russian opposition leader', 'RUS OPP'],
  ['population', 'Thai protesters', 'THA CVL'],
  ['population', 'hundreds of protesters', '– CVL'],
  ['population', 'Syrian refugees', 'SYR REF'],
  ['population', 'Danes', 'DNK'],
  ['organisation', 'United Nations', '– IGO'],
  ['military_unit', 'UN peacekeepers', '– IGO MIL'],
  ['coalition', 'NATO', '– IGO'],
  ['organisation', 'European Union', '– IGO'],
  ['organisation', 'International Criminal Court', '– IGO JUD'],
  ['organisation', 'Syrian Red Crescent', 'SYR NGO'],
  ['organisation', 'a Norwegian aid agency', 'NOR NGO'],
  ['organisation', 'Brazilian oil company', 'BRA BUS'],
  ['media', 'Agence France-Presse', 'FRA JRN'],
  ['media', 'Iranian state television', 'IRN JRN'],
  ['government_body', 'Central Intelligence Agency', 'USA SPY'],
  ['government_body', 'Pakistani intelligence service', 'PAK SPY'],
  ['person', 'an Italian doctor', 'ITA MED'],
  ['person', 'a Polish bishop', 'POL REL'],
  ['population', 'Congolese farmers', '– AGR'],
  ['military_unit', 'US-Israeli forces', '– MIL'],
  ['state', 'Kosovo', 'XKX'],
  ['state', 'Scotland', 'GBR'],
  ['organisation', 'Chinese General Insurance', 'CHN'],
  ['organisation', 'Facebook', 'USA BUS'],
  ['person', 'a Greek secretary general', 'GRC'],
  ['place', 'Washington', 'USA GOV'],
  ['place', 'Tehran', 'IRN GOV'],
];

const untold: readonly (readonly [EntityType, string])[] = [
  ['person', 'a spokesman'],
  ['person', 'a senior official'],
  ['person', 'a secretary general'],
  ['person', 'one of the leaders'],
  ['organisation', 'Meridian Foundation'],
  ['armed_group', 'Iran-backed militias'],
  ['coalition', 'Saudi-led coalition'],
  ['population', 'friends of the West Bank'],
  ['population', 'Kurds'],
  ['population', 'Congolese'],
  ['state', 'Georgia'],
  ['state', 'Norland'],
  ['place', 'Mosul'],
  ['place', 'Tripoli'],
  ['place', 'New Mexico'],
  ['facility', 'Iraqi airport'],
  ['weapon', 'Russian missile'],
  ['other', 'Swiss cheese'],
];

const write = (type: EntityType, name: string, acts = true): string => {
  const { country, sectors } = codeActor({ type, names: [name], descriptions: [], acts });
  return country === null && sectors.length === 0 ? '' : [country ?? '–', ...sectors].join(' ');
};

for (const [type, name, expected] of told)
  test(`${name}: ${expected}`, () => assert.equal(write(type, name), expected));
for (const [type, name] of untold) test(`nothing for: ${name}`, () => assert.equal(write(type, name), ''));

test('a capital that does not act is no government', () => assert.equal(write('place', 'Washington', false), ''));

test('every state has its code of three letters', () => {
  for (const { code } of states) assert.match(alpha3.get(code) ?? '', /^[A-Z]{3}$/, code);
});

function codesOf(text: string): Record<string, string> {
  const article = makePlainArticle('a', text);
  const { entities } = read(article, analyseText(requestFor(article)));
  return Object.fromEntries(
    entities.flatMap(({ name, code }) => (code ? [[name, [code.country ?? '–', ...code.sectors].join(' ')]] : [])),
  );
}

test('a person takes the code of the title before the name, or of the group that they speak for or lead', () => {
  const codes = codesOf(
    'Iraqi Prime Minister Karim Haddad met U.S. Secretary of State John Brown. Hamas spokesman Sami Abbas left. ' +
      'Former French president Luc Moreau spoke. Michael Jordan watched.',
  );
  assert.equal(codes['Karim Haddad'], 'IRQ GOV');
  assert.equal(codes['John Brown'], 'USA GOV');
  assert.equal(codes['Sami Abbas'], 'PSE REB');
  assert.equal(codes['Luc Moreau'], 'FRA ELI');
  assert.equal(codes['Michael Jordan'], undefined);
});

test('a capital acts as a government, and is a town where things happen', () => {
  assert.equal(codesOf('Washington condemned the attack on Monday.')['Washington'], 'USA GOV');
  assert.equal(codesOf('A bomb killed three people in Baghdad on Monday.')['Baghdad'], undefined);
});
