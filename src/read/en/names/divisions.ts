/** Adjectives and people of divisions that news names by them: "Ohioans", "Abkhaz". Own list: country, division, forms. */

const table = `
US Alabama|Alabamian,Alabamians,Alabaman,Alabamans
US Alaska|Alaskan,Alaskans
US Arizona|Arizonan,Arizonans
US Arkansas|Arkansan,Arkansans
US California|Californian,Californians
US Colorado|Coloradan,Coloradans
US Florida|Floridian,Floridians
US Hawaii|Hawaiian,Hawaiians
US Idaho|Idahoan,Idahoans
US Illinois|Illinoisan,Illinoisans
US Indiana|Hoosiers
US Iowa|Iowan,Iowans
US Kansas|Kansan,Kansans
US Kentucky|Kentuckian,Kentuckians
US Louisiana|Louisianan,Louisianans
US Maine|Mainer,Mainers
US Maryland|Marylander,Marylanders
US Michigan|Michigander,Michiganders
US Minnesota|Minnesotan,Minnesotans
US Mississippi|Mississippian,Mississippians
US Missouri|Missourian,Missourians
US Montana|Montanan,Montanans
US Nebraska|Nebraskan,Nebraskans
US Nevada|Nevadan,Nevadans
US New Mexico|New Mexican,New Mexicans
US New York|New Yorker,New Yorkers
US North Carolina|North Carolinian,North Carolinians
US North Dakota|North Dakotan,North Dakotans
US Ohio|Ohioan,Ohioans
US Oklahoma|Oklahoman,Oklahomans
US Oregon|Oregonian,Oregonians
US Pennsylvania|Pennsylvanian,Pennsylvanians
US South Carolina|South Carolinian,South Carolinians
US South Dakota|South Dakotan,South Dakotans
US Tennessee|Tennessean,Tennesseans
US Texas|Texan,Texans
US Utah|Utahn,Utahns
US Vermont|Vermonter,Vermonters
US Virginia|Virginian,Virginians
US West Virginia|West Virginian,West Virginians
US Wyoming|Wyomingite,Wyomingites
CA Alberta|Albertan,Albertans
CA British Columbia|British Columbian,British Columbians
CA Manitoba|Manitoban,Manitobans
CA Nova Scotia|Nova Scotian,Nova Scotians
CA Ontario|Ontarian,Ontarians
CA Quebec|Quebecer,Quebecers,Quebecker,Quebeckers,Quebecois,Québécois
AU Queensland|Queenslander,Queenslanders
AU Tasmania|Tasmanian,Tasmanians
GE Abkhazia|Abkhaz,Abkhazian,Abkhazians
GE South Ossetia|South Ossetian,South Ossetians
RU North Ossetia|North Ossetian,North Ossetians
RU Chechnya|Chechen,Chechens
RU Dagestan|Dagestani,Dagestanis
RU Ingushetia|Ingush
RU Tatarstan|Tatar,Tatars
RU Siberia|Siberian,Siberians
UA Crimea|Crimean,Crimeans
CN Tibet|Tibetan,Tibetans
IN Kashmir|Kashmiri,Kashmiris
IN Bihar|Bihari,Biharis
IN Kerala|Keralite,Keralites
PK Sindh|Sindhi,Sindhis
PK Balochistan|Balochi,Balochis
IQ Kurdistan|Kurdistani
ES Catalonia|Catalan,Catalans
ES Andalusia|Andalusian,Andalusians
ES Galicia|Galician,Galicians
FR Corsica|Corsican,Corsicans
FR Brittany|Breton,Bretons
IT Sicily|Sicilian,Sicilians
IT Sardinia|Sardinian,Sardinians
DE Bavaria|Bavarian,Bavarians
DE Saxony|Saxon,Saxons
GR Crete|Cretan,Cretans
TZ Zanzibar|Zanzibari,Zanzibaris
SD Darfur|Darfuri,Darfuris
ET Tigray|Tigrayan,Tigrayans
SO Puntland|Puntlander,Puntlanders
ID Bali|Balinese
ID Aceh|Acehnese
`;

export interface Division {
  readonly country: string;
  readonly name: string;
}

/** Divisions by the adjective or the word for their people. */
export const divisionByPeople: ReadonlyMap<string, Division> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [place = '', forms = ''] = line.split('|');
      const division = { country: place.slice(0, 2), name: place.slice(3) };
      return forms.split(',').map((form): [string, Division] => [form, division]);
    }),
);
