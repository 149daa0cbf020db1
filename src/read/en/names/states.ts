/** States and territories: names, adjectives, nationals, capitals. Own list; codes are ISO 3166-1 alpha-2. */

export interface State {
  readonly code: string;
  /** The first is the usual one. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly nationals: readonly string[];
  readonly capital: string;
  /** The capital in every spelling, and further seats of government. */
  readonly capitals: readonly string[];
}

/** One state a line: code|names|adjectives|nationals|capital; several forms are parted by commas. */
const table = `
AF|Afghanistan|Afghan|Afghans|Kabul
AL|Albania|Albanian|Albanians|Tirana
DZ|Algeria|Algerian|Algerians|Algiers
AD|Andorra|Andorran|Andorrans|Andorra la Vella
AO|Angola|Angolan|Angolans|Luanda
AG|Antigua and Barbuda,Antigua|Antiguan|Antiguans|
AR|Argentina|Argentine,Argentinian,Argentinean|Argentines,Argentinians|Buenos Aires
AM|Armenia|Armenian|Armenians|Yerevan
AU|Australia|Australian|Australians|Canberra
AT|Austria|Austrian|Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BS|Bahamas,The Bahamas|Bahamian|Bahamians|Nassau
BH|Bahrain|Bahraini|Bahrainis|Manama
BD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka
BB|Barbados|Barbadian|Barbadians|Bridgetown
BY|Belarus|Belarusian,Belarussian|Belarusians|Minsk
BE|Belgium|Belgian|Belgians|
BZ|Belize|Belizean|Belizeans|Belmopan
BJ|Benin|Beninese|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Bhutanese|Thimphu
BO|Bolivia|Bolivian|Bolivians|La Paz
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian|Bosnians|Sarajevo
BW|Botswana|Botswanan,Motswana|Batswana|Gaborone
BR|Brazil|Brazilian|Brazilians|Brasília,Brasilia
BN|Brunei|Bruneian|Bruneians|
BG|Bulgaria|Bulgarian|Bulgarians|Sofia
BF|Burkina Faso|Burkinabe,Burkinabè,Burkinabé|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Burundians|Bujumbura
KH|Cambodia|Cambodian,Khmer|Cambodians|Phnom Penh
CM|Cameroon|Cameroonian|Cameroonians|Yaounde,Yaoundé
CA|Canada|Canadian|Canadians|Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CF|Central African Republic|Central African||Bangui
TD|Chad|Chadian|Chadians|N'Djamena
CL|Chile|Chilean|Chileans|Santiago
CN|China,People's Republic of China,PRC|Chinese|Chinese|Beijing
CO|Colombia|Colombian|Colombians|Bogota,Bogotá
KM|Comoros|Comoran,Comorian|Comorians|Moroni
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo Kinshasa,Zaire|Congolese|Congolese|Kinshasa
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo|Congolese||Brazzaville
CR|Costa Rica|Costa Rican|Costa Ricans|
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire,Côte d’Ivoire,Cote d’Ivoire|Ivorian|Ivorians|Yamoussoukro
HR|Croatia|Croatian,Croat|Croatians,Croats|Zagreb
CU|Cuba|Cuban|Cubans|Havana
CY|Cyprus|Cypriot|Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech|Czechs|Prague
DK|Denmark|Danish|Danes|Copenhagen
DJ|Djibouti|Djiboutian|Djiboutians|
DM|Dominica||Dominicans|
DO|Dominican Republic|Dominican|Dominicans|Santo Domingo
TL|East Timor,Timor-Leste|East Timorese,Timorese|Timorese|Dili
EC|Ecuador|Ecuadorian,Ecuadorean|Ecuadorians|Quito
EG|Egypt|Egyptian|Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorean|Salvadorans|San Salvador
GQ|Equatorial Guinea|Equatorial Guinean|Equatorial Guineans|Malabo
ER|Eritrea|Eritrean|Eritreans|Asmara
EE|Estonia|Estonian|Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi|Swazis|Mbabane
ET|Ethiopia|Ethiopian|Ethiopians|Addis Ababa
FJ|Fiji|Fijian|Fijians|Suva
FI|Finland|Finnish|Finns|Helsinki
FR|France|French|French|Paris
GA|Gabon|Gabonese|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian|Gambians|Banjul
GE|Georgia|Georgian|Georgians|Tbilisi
DE|Germany|German|Germans|Berlin
GH|Ghana|Ghanaian|Ghanaians|Accra
GR|Greece|Greek|Greeks|Athens
GD|Grenada|Grenadian|Grenadians|
GL|Greenland|Greenlandic|Greenlanders|Nuuk
GT|Guatemala|Guatemalan|Guatemalans|Guatemala City
GN|Guinea|Guinean|Guineans|Conakry
GW|Guinea-Bissau,Guinea Bissau|||Bissau
GY|Guyana|Guyanese|Guyanese|Georgetown
HT|Haiti|Haitian|Haitians|Port-au-Prince
HN|Honduras|Honduran|Hondurans|Tegucigalpa
HK|Hong Kong||Hongkongers|
HU|Hungary|Hungarian|Hungarians|Budapest
IS|Iceland|Icelandic|Icelanders|Reykjavik
IN|India|Indian|Indians|New Delhi,Delhi
ID|Indonesia|Indonesian|Indonesians|Jakarta
IR|Iran,Islamic Republic of Iran|Iranian|Iranians|Tehran,Teheran
IQ|Iraq|Iraqi|Iraqis|Baghdad
IE|Ireland|Irish|Irish|Dublin
IL|Israel|Israeli|Israelis|
IT|Italy|Italian|Italians|Rome
JM|Jamaica|Jamaican|Jamaicans|
JP|Japan|Japanese|Japanese|Tokyo
JO|Jordan|Jordanian|Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhstani|Kazakhs|Astana
KE|Kenya|Kenyan|Kenyans|Nairobi
XK|Kosovo|Kosovar,Kosovan|Kosovars|Pristina
KW|Kuwait|Kuwaiti|Kuwaitis|
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Kyrgyz|Bishkek
LA|Laos|Lao,Laotian|Laotians|Vientiane
LV|Latvia|Latvian|Latvians|Riga
LB|Lebanon|Lebanese|Lebanese|Beirut
LS|Lesotho|Basotho|Basotho|Maseru
LR|Liberia|Liberian|Liberians|Monrovia
LY|Libya|Libyan|Libyans|Tripoli
LI|Liechtenstein|||Vaduz
LT|Lithuania|Lithuanian|Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|Luxembourgers|
MG|Madagascar|Malagasy|Malagasy|Antananarivo
MW|Malawi|Malawian|Malawians|Lilongwe
MY|Malaysia|Malaysian|Malaysians|Kuala Lumpur
MV|Maldives|Maldivian|Maldivians|
ML|Mali|Malian|Malians|Bamako
MT|Malta|Maltese|Maltese|Valletta
MR|Mauritania|Mauritanian|Mauritanians|Nouakchott
MU|Mauritius|Mauritian|Mauritians|Port Louis
MX|Mexico|Mexican|Mexicans|Mexico City
MD|Moldova|Moldovan|Moldovans|Chisinau,Chișinău
MC|Monaco|Monegasque||
MN|Mongolia|Mongolian|Mongolians|Ulaanbaatar
ME|Montenegro|Montenegrin|Montenegrins|Podgorica
MA|Morocco|Moroccan|Moroccans|Rabat
MZ|Mozambique|Mozambican|Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Burmese|Naypyidaw,Naypyitaw
NA|Namibia|Namibian|Namibians|Windhoek
NP|Nepal|Nepali,Nepalese|Nepalis,Nepalese|Kathmandu
NL|Netherlands,The Netherlands,Holland|Dutch|Dutch|The Hague,Amsterdam
NZ|New Zealand||New Zealanders|Wellington
NI|Nicaragua|Nicaraguan|Nicaraguans|Managua
NE|Niger|Nigerien|Nigeriens|Niamey
NG|Nigeria|Nigerian|Nigerians|Abuja
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
MK|North Macedonia,Macedonia|Macedonian|Macedonians|Skopje
NO|Norway|Norwegian|Norwegians|Oslo
OM|Oman|Omani|Omanis|Muscat
PK|Pakistan|Pakistani|Pakistanis|Islamabad
PS|Palestine,State of Palestine,Palestinian Territories,Palestinian territories|Palestinian|Palestinians|Ramallah
PA|Panama|Panamanian|Panamanians|Panama City
PG|Papua New Guinea,PNG|Papua New Guinean|Papua New Guineans|Port Moresby
PY|Paraguay|Paraguayan|Paraguayans|Asuncion,Asunción
PE|Peru|Peruvian|Peruvians|Lima
PH|Philippines,The Philippines|Philippine,Filipino|Filipinos|Manila
PL|Poland|Polish|Poles|Warsaw
PT|Portugal|Portuguese|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
QA|Qatar|Qatari|Qataris|Doha
RO|Romania|Romanian|Romanians|Bucharest
RU|Russia,Russian Federation|Russian|Russians|Moscow
RW|Rwanda|Rwandan|Rwandans|Kigali
WS|Samoa|Samoan|Samoans|Apia
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh
SN|Senegal|Senegalese|Senegalese|Dakar
RS|Serbia|Serbian,Serb|Serbs,Serbians|Belgrade
SC|Seychelles|Seychellois|Seychellois|
SL|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SG|Singapore|Singaporean|Singaporeans|
SK|Slovakia|Slovak,Slovakian|Slovaks|Bratislava
SI|Slovenia|Slovenian,Slovene|Slovenians,Slovenes|Ljubljana
SB|Solomon Islands|||Honiara
SO|Somalia|Somali|Somalis|Mogadishu
XS|Somaliland|Somalilander||Hargeisa
ZA|South Africa|South African|South Africans|Pretoria
KR|South Korea,Republic of Korea|South Korean|South Koreans|Seoul
SS|South Sudan|South Sudanese|South Sudanese|Juba
SU|Soviet Union,USSR,U.S.S.R.|Soviet|Soviets|
ES|Spain|Spanish|Spaniards|Madrid
LK|Sri Lanka|Sri Lankan|Sri Lankans|Colombo
SD|Sudan|Sudanese|Sudanese|Khartoum
SR|Suriname|Surinamese|Surinamese|Paramaribo
SE|Sweden|Swedish|Swedes|Stockholm
CH|Switzerland|Swiss|Swiss|
SY|Syria,Syrian Arab Republic|Syrian|Syrians|Damascus
TW|Taiwan|Taiwanese|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajikistani|Tajiks|Dushanbe
TZ|Tanzania|Tanzanian|Tanzanians|Dodoma
TH|Thailand|Thai|Thais|Bangkok
TG|Togo|Togolese|Togolese|Lomé,Lome
TO|Tonga|Tongan|Tongans|
TT|Trinidad and Tobago,Trinidad & Tobago,Trinidad|Trinidadian|Trinidadians|Port of Spain
TN|Tunisia|Tunisian|Tunisians|Tunis
TR|Turkey,Türkiye,Turkiye|Turkish|Turks|Ankara
TM|Turkmenistan|Turkmen|Turkmens|Ashgabat
UG|Uganda|Ugandan|Ugandans|Kampala
UA|Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Emiratis|Abu Dhabi
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British|Britons,Brits|London
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American|Americans|Washington,Washington D.C.,Washington DC
UY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbekistani|Uzbeks|Tashkent
VU|Vanuatu||Ni-Vanuatu|Port Vila
VA|Vatican,Holy See,Vatican City|||
VE|Venezuela|Venezuelan|Venezuelans|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Vietnamese|Hanoi
EH|Western Sahara|Sahrawi|Sahrawis|
YE|Yemen|Yemeni|Yemenis|Sanaa,Sana'a
YU|Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs|
ZM|Zambia|Zambian|Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean|Zimbabweans|Harare
GBE|England|English|English|
GBS|Scotland|Scottish|Scots|Edinburgh
GBW|Wales|Welsh|Welsh|Cardiff
`;

const list = (field: string | undefined): string[] => (field ?? '').split(',').filter((form) => form !== '');

export const states: readonly State[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', names, adjectives, nationals, capital] = line.split('|');
    return {
      code,
      names: list(names),
      adjectives: list(adjectives),
      nationals: list(nationals),
      capital: list(capital)[0] ?? '',
      capitals: list(capital),
    };
  });

const index = (forms: (state: State) => readonly string[]): ReadonlyMap<string, State> =>
  new Map(states.flatMap((state) => forms(state).map((form) => [form, state])));

/** States by any of their names, written as in print. */
export const stateByName: ReadonlyMap<string, State> = index((state) => state.names);
/** States by their adjectives ("Iraqi", "South Korean"). */
export const stateByAdjective: ReadonlyMap<string, State> = index((state) => state.adjectives);
/** States by the word for their people ("Iraqis", "Danes"). */
export const stateByNationals: ReadonlyMap<string, State> = index((state) => state.nationals);
/** States by their capital, where that word is used for the government. */
export const stateByCapital: ReadonlyMap<string, State> = index((state) => (state.capital ? [state.capital] : []));
