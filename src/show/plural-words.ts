/** Words by which a name takes a verb in the plural. General English; names of peoples are those of the world's states. */

const wordsOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Plural though they do not end in "s". */
export const irregularPlurals = wordsOf(
  'people men women children police troops clergy cattle personnel folk militiamen gunmen policemen spokesmen spokeswomen servicemen businessmen fishermen taliban majority others some many several both few most all these those they we you i',
);

/** Singular though they end in "s". */
export const singularInS = wordsOf(
  'news series headquarters means crisis basis analysis alias atlas bus canvas chaos corps census congress consensus christmas campus caucus corpus focus politics physics economics mathematics ethics gas lens plus process press progress status summons terminus virus consortium class boss witness business actress princess hostess mistress abyss states nations netherlands philippines emirates times',
);

/** Heads of names that are written with a capital and are plural all the same: "Coalition Forces", "Northern Brigades". */
export const pluralHeads = wordsOf(
  'forces troops guards brigades militias rebels fighters gunmen militants insurgents soldiers officials authorities commandos officers generals battalions regiments units squads groups factions tribes parties unions lawmakers legislators ministers senators deputies leaders commanders chiefs diplomats envoys ambassadors spokesmen spokespersons sources experts analysts observers investigators inspectors prosecutors judges lawyers doctors medics nurses teachers students workers farmers miners residents villagers civilians citizens refugees migrants settlers protesters protestors demonstrators activists campaigners journalists reporters witnesses survivors relatives families prisoners detainees hostages clerics bishops elders republicans democrats conservatives liberals separatists loyalists islamists jihadists communists socialists nationalists monarchists royalists partisans allies partners powers countries governments embassies courts agencies peacekeepers monitors tigers veterans supporters opponents critics scientists researchers scholars economists investors analysts firefighters rescuers police people',
);

/** People by their state or faith. */
export const peoples = wordsOf(
  'afghans albanians algerians americans angolans arabs argentines argentinians armenians australians austrians azerbaijanis azeris bahrainis bangladeshis belarusians belgians bolivians bosnians brazilians britons bulgarians burundians cambodians cameroonians canadians chadians chechens chileans christians colombians congolese croats croatians cubans cypriots czechs danes druze egyptians emiratis eritreans estonians ethiopians europeans filipinos finns georgians germans ghanaians greeks guatemalans haitians hindus hondurans houthis hungarians indians indonesians iranians iraqis israelis italians ivorians jamaicans jews jordanians kazakhs kenyans koreans kosovars kurds kuwaitis kyrgyz latvians lebanese liberians libyans lithuanians macedonians malaysians malians mauritanians mexicans moldovans mongolians moroccans muslims namibians nepalis nicaraguans nigerians nigeriens norwegians omanis pakistanis palestinians panamanians paraguayans peruvians poles qataris romanians russians rwandans saudis scots senegalese serbs shiites shias sikhs singaporeans slovaks slovenes somalis spaniards sudanese sunnis swedes swiss syrians taiwanese tajiks tanzanians thais tibetans tunisians turks turkmen ugandans ukrainians uruguayans uyghurs uzbeks venezuelans vietnamese yazidis yemenis zambians zimbabweans',
);

/** Words behind which a name only tells more of its head: "militias of the north", "officials in Dorvan". */
export const tails = wordsOf('of in for from at on who which that with by to under behind against near inside across');
