/**
 * Agent nouns: what a word for people or a body tells of their sector. Sectors are PLOVER's (JRN is the press, MED medicine),
 * and NGO and IGO. Singular, lower case; words of a phrase are joined by `_`. Own list.
 */

/** How much a noun decides: of "police chief", "rebel forces", "military court" the surer word tells. */
export type Rank = 'sure' | 'likely' | 'with_country';

const lists: Readonly<Record<Rank, Readonly<Record<string, string>>>> = {
  sure: {
    AGR: 'farmer peasant fisherman herder herdsman rancher farmworker shepherd',
    BUS: 'company corporation firm businessman businesswoman businesspeople entrepreneur airline investor trader manufacturer oil_company bank shipowner retailer contractor chamber_of_commerce stock_exchange conglomerate',
    COP: 'police policeman policewoman gendarme gendarmerie sheriff constable detective law_enforcement border_patrol security_force riot_police border_guard coast_guard prison_guard prison_service customs_officer',
    CRM: 'gang cartel bandit criminal smuggler trafficker pirate kidnapper kidnaper abductor mafia robber gangster drug_lord',
    CVL: 'protester protestor demonstrator civilian villager marcher rioter bystander mourner activist looter townspeople',
    EDU: 'student teacher professor university college academic lecturer schoolteacher scholar pupil school',
    GOV: 'military_government military_junta military_regime interim_government government_in_exile state_department foreign_minister foreign_ministry attorney_general central_bank national_security_council security_council national_security_adviser intelligence_minister intelligence_ministry justice_minister justice_ministry police_minister police_ministry secretary_of_state electoral_commission election_commission',
    JRN: 'journalist reporter newspaper broadcaster correspondent news_agency editor state_media state_television photographer cameraman news_channel television_station radio_station magazine columnist daily news_website',
    JUD: 'court tribunal judge magistrate prosecutor judiciary supreme_court appeals_court military_court prosecution',
    LAB: 'labourer laborer trade_union labour_union labor_union workers_union teachers_union union_leader miner dockworker trade_unionist factory_worker steelworker',
    LEG: 'parliament lawmaker legislator legislature senator congressman congresswoman congress senate national_assembly member_of_parliament house_of_representatives parliamentarian mp',
    MED: 'doctor nurse hospital medic paramedic physician surgeon health_worker medical_worker clinic ambulance_crew',
    MIL: 'military_police government_force government_troop government_soldier army_officer national_guard presidential_guard peacekeeper peacekeeping_force',
    NGO: 'ngo aid_agency aid_worker aid_group aid_organisation aid_organization charity humanitarian_organisation humanitarian_organization human_rights_group rights_group relief_agency relief_worker human_rights_organisation human_rights_organization advocacy_group non-governmental_organisation non-governmental_organization monitoring_group',
    OPP: 'opposition dissident opposition_leader opposition_figure opposition_politician',
    PRM: 'pro-government_militia pro-government_militiaman pro-government_fighter pro-regime_militia paramilitary death_squad pro-government_paramilitary',
    REB: 'rebel insurgent militant guerrilla guerilla separatist jihadist jihadi terrorist rebel_group rebel_force rebel_army insurgency terror_group terrorist_group armed_group armed_opposition liberation_front liberation_army',
    REF: 'refugee asylum_seeker asylum-seeker displaced_person displaced_people',
    REL: 'cleric priest bishop archbishop imam rabbi monk nun church pope cardinal patriarch mullah religious_leader clergyman clergy pastor preacher',
    SOC: 'civil_society environmentalist',
    SPY: 'intelligence spy spy_agency intelligence_agency intelligence_service intelligence_officer intelligence_official secret_service spy_chief security_service secret_police military_intelligence',
    'LEG OPP': 'opposition_lawmaker opposition_mp opposition_legislator opposition_senator',
    'OPP PTY': 'opposition_party',
    '': 'west_bank left_bank task_force general_assembly general_election secretary_general general_secretary director_general inspector_general general_manager refugee_camp refugee_agency refugee_council',
  },
  likely: {
    CVL: 'resident settler citizen tourist passenger family crowd worshipper voter pedestrian commuter child woman youth',
    GOV: 'government ministry minister administration cabinet regime junta presidency embassy consulate ambassador diplomat envoy consul premier prime_minister chancellor president vice_president vice-president governor mayor king queen emir monarch crown_prince sultan authority municipality council_of_ministers head_of_state palace foreign_secretary secretary_of_defense defense_secretary defence_secretary treasury',
    JRN: 'media television radio',
    LAB: 'worker',
    MIL: 'army military troop soldier navy air_force marine armed_force defense_force defence_force warship battalion brigade paratrooper sailor airman fighter_jet warplane regiment special_force ground_force naval_force serviceman',
    PTY: 'party political_party ruling_party',
    BUS: 'business executive industry',
    UAF: 'gunman armed_man assailant attacker suicide_bomber masked_man',
  },
  with_country: {
    LEG: 'assembly',
    GOV: 'official leader ruler negotiator delegation delegate leadership prince chief_of_staff spokesman spokeswoman spokesperson foreign_policy_chief',
    MIL: 'commander general colonel brigadier lieutenant sergeant admiral force personnel jet aircraft helicopter gunner',
  },
};

export interface AgentNoun {
  readonly rank: Rank;
  /** None for a phrase that is no agent though its words look like one ("West Bank"). */
  readonly sectors: readonly string[];
}

/** Agent nouns by their words, parted by one space. The surest list that has a noun decides. */
export const agentNouns: ReadonlyMap<string, AgentNoun> = new Map(
  (['with_country', 'likely', 'sure'] as const).flatMap((rank) =>
    Object.entries(lists[rank]).flatMap(([sectors, nouns]) =>
      nouns
        .split(' ')
        .map((noun): [string, AgentNoun] => [
          noun.replaceAll('_', ' '),
          { rank, sectors: sectors.split(' ').filter((sector) => sector !== '') },
        ]),
    ),
  ),
);

/** Who heads or belongs to something: "head of the army" is told by what follows. */
export const relationalNouns: ReadonlySet<string> = new Set(
  'head chief president director member spokesman spokeswoman spokesperson leader commander chairman chairwoman chair official officer representative deputy founder secretary-general supporter group wing arm branch part dozen score hundred thousand number crowd'.split(
    ' ',
  ),
);

/** Armed men who may stand on either side: what they are called tells no sector, and their type none either. */
export const openNouns: ReadonlySet<string> = new Set('militia militiaman vigilante mercenary tribesman'.split(' '));

/** Words that put an office into the past. */
export const formerWords: ReadonlySet<string> = new Set(
  'former ex retired ousted deposed exiled onetime one-time'.split(' '),
);
