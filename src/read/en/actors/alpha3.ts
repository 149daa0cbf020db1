/**
 * Country codes of actors: ISO 3166-1 alpha-3 by the codes of `../names/states.ts`. Kosovo has the user-assigned `XKX`, states
 * that are no more the code that they had (`SUN`, `YUG`); Somaliland is coded as Somalia, the parts of Britain as Britain.
 */
const table = `
AF AFG, AL ALB, DZ DZA, AD AND, AO AGO, AG ATG, AR ARG, AM ARM, AU AUS, AT AUT, AZ AZE, BS BHS, BH BHR, BD BGD, BB BRB, BY BLR,
BE BEL, BZ BLZ, BJ BEN, BT BTN, BO BOL, BA BIH, BW BWA, BR BRA, BN BRN, BG BGR, BF BFA, BI BDI, KH KHM, CM CMR, CA CAN, CV CPV,
CF CAF, TD TCD, CL CHL, CN CHN, CO COL, KM COM, CD COD, CG COG, CR CRI, CI CIV, HR HRV, CU CUB, CY CYP, CZ CZE, DK DNK, DJ DJI,
DM DMA, DO DOM, TL TLS, EC ECU, EG EGY, SV SLV, GQ GNQ, ER ERI, EE EST, SZ SWZ, ET ETH, FJ FJI, FI FIN, FR FRA, GA GAB, GM GMB,
GE GEO, DE DEU, GH GHA, GR GRC, GD GRD, GL GRL, GT GTM, GN GIN, GW GNB, GY GUY, HT HTI, HN HND, HK HKG, HU HUN, IS ISL, IN IND,
ID IDN, IR IRN, IQ IRQ, IE IRL, IL ISR, IT ITA, JM JAM, JP JPN, JO JOR, KZ KAZ, KE KEN, XK XKX, KW KWT, KG KGZ, LA LAO, LV LVA,
LB LBN, LS LSO, LR LBR, LY LBY, LI LIE, LT LTU, LU LUX, MG MDG, MW MWI, MY MYS, MV MDV, ML MLI, MT MLT, MR MRT, MU MUS, MX MEX,
MD MDA, MC MCO, MN MNG, ME MNE, MA MAR, MZ MOZ, MM MMR, NA NAM, NP NPL, NL NLD, NZ NZL, NI NIC, NE NER, NG NGA, KP PRK, MK MKD,
NO NOR, OM OMN, PK PAK, PS PSE, PA PAN, PG PNG, PY PRY, PE PER, PH PHL, PL POL, PT PRT, PR PRI, QA QAT, RO ROU, RU RUS, RW RWA,
WS WSM, SA SAU, SN SEN, RS SRB, SC SYC, SL SLE, SG SGP, SK SVK, SI SVN, SB SLB, SO SOM, XS SOM, ZA ZAF, KR KOR, SS SSD, SU SUN,
ES ESP, LK LKA, SD SDN, SR SUR, SE SWE, CH CHE, SY SYR, TW TWN, TJ TJK, TZ TZA, TH THA, TG TGO, TO TON, TT TTO, TN TUN, TR TUR,
TM TKM, UG UGA, UA UKR, AE ARE, GB GBR, US USA, UY URY, UZ UZB, VU VUT, VA VAT, VE VEN, VN VNM, EH ESH, YE YEM, YU YUG, ZM ZMB,
ZW ZWE, GBE GBR, GBS GBR, GBW GBR
`;

export const alpha3: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/,\s*/)
    .map((pair) => {
      const [state = '', code = ''] = pair.trim().split(' ');
      return [state, code];
    }),
);

/** Words for more than one country, or for a country and a province: by themselves they tell none. */
export const ambiguousCountries: ReadonlySet<string> = new Set(
  'Congolese,Congo,Georgia,Dominicans,Turkmen,Turkmens,Khmer,Serb,Serbs,Croat,Croats,Kazakhs,Tajiks,Uzbeks'.split(','),
);

/** Capitals that share their name with other towns in the news: no country where they stand before a noun. */
export const ambiguousCapitals: ReadonlySet<string> = new Set(
  'Tripoli,Santiago,San Juan,Wellington,San Salvador,Panama City,Victoria,Lima,Port of Spain'.split(','),
);

/** Names that hold the word of a country and are none of its own; with its country's code where they lie in one. */
export const wordsAround: ReadonlyMap<string, string | null> = new Map([
  ...`New Mexico=USA,Northern Ireland=GBR,Northern Irish=GBR,American Samoa=USA,South Georgia=GBR,Iraqi Kurdistan=IRQ,
    Indian Ocean,Gulf of Mexico,Gulf of Oman,Gulf of Guinea,New England=USA,English Channel,Latin American,North American,South American,
    Central American,African American=USA,African Americans=USA,Native American,Native Americans,Pan American,Inter-American,
    West Indian,South China Sea,East China Sea,Sea of Japan,Lake Chad,Lebanon County,Jordan River,Jordan Valley,
    Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State of Iraq,Bosnian Serb=BIH,Bosnian Serbs=BIH,
    Bosnian Croat=BIH,Bosnian Croats=BIH,Israeli Arab=ISR,Israeli Arabs=ISR,Syrian Kurdish=SYR,Turkish Cypriot=CYP,Greek Cypriot=CYP,
    Turkish Cypriots=CYP,Greek Cypriots=CYP,Irish Republican Army=GBR,Organization of American States`
    .split(/,\s*/)
    .map((pair): [string, string | null] => {
      const [words = '', code] = pair.split('=');
      return [words.trim(), code ?? null];
    }),
]);
