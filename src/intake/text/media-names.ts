/** Names of outlets: the big ones by name, all others by the words that such names are made of. General knowledge. */

/** Agencies, broadcasters and papers whose names do not show what they are. Lower case, without "the". */
const listed = new Set(
  `reuters|thomson reuters|ap|associated press|afp|agence france-presse|agence france presse|dpa|efe|ansa|tass|interfax|
ria novosti|xinhua|kyodo|yonhap|pti|ani|anadolu|anadolu agency|irna|isna|tasnim|fars|mehr|upi|bloomberg|bbc|cnn|nbc|abc|
cbs|pbs|npr|msnbc|cnbc|fox|itv|cbc|rfe/rl|rferl|voa|rt|dw|deutsche welle|al jazeera|al arabiya|al-jazeera|al-arabiya|
al mayadeen|france 24|euronews|politico|axios|vox|vice|wsj|nyt|ft|financial times|time|the economist|economist|le monde|
le figaro|der spiegel|spiegel|die zeit|die welt|bild|el país|el pais|el mundo|la repubblica|corriere della sera|haaretz|
ynet|maariv|i24|kan|asharq al-awsat|al-ahram|al-quds al-arabi|dawn|the hindu|hindu|ndtv|al-monitor|middle east eye|
meduza|kommersant|novaya gazeta|ukrinform|ukrainska pravda|suspilne|hürriyet|sabah|belga|apa|anp|ritzau|tt|ntb|sda|
swissinfo|ptb|lusa|agerpres|mti|pap|ctk|hina|tanjug|sana|wafa|petra|spa|wam|kuna|qna|bna|saba|mena|antara|bernama|
vna|kcna|nikkei|asahi|mainichi|yomiuri|globo|folha|clarín|la nación|the intercept|intercept|the atlantic|atlantic|
the new yorker|new yorker|foreign policy|foreign affairs|propublica|mother jones|huffpost|buzzfeed|the hill|the nation`
    .split('|')
    .map((name) => name.trim()),
);

/** Words that stand in names of outlets and rarely in other names. */
const mediaWord =
  /^(?:news|newspaper|newspapers|newswire|times|post|herald|tribune|journal|daily|weekly|radio|tv|television|press|gazette|observer|guardian|telegraph|magazine|review|chronicle|courier|monitor|mail|mirror|express|globe|bulletin|wire|dispatch|examiner|inquirer|independent|insider|broadcasting|broadcaster|media|today|online|voice|sentinel|argus|echo|zeitung|presse|nachrichten|rundschau|pravda|gazeta|izvestia|vedomosti|prensa|diario|jornal|journal|gazzetta|messenger|reporter|standard|ledger|register|argus|advertiser|bugle|clarion|beacon|examiner|recorder|outlook|digest|standard-times|newsroom|24|tv1|fm)$/i;

/** Bodies whose names hold such a word: the Post Office is no newspaper. */
const otherBody =
  /\b(?:office|council|conference|secretary|corps|ministry|committee|commission|union|guards|court|university|command|centre|center|brigade|party|movement|army|front|bank|group of|spokesman|spokeswoman|officer|adviser|watch)\b/i;

/** True for the name of an outlet that is known, or that its words give away. "The" in front does not count. */
export function isMediaName(name: string): boolean {
  const bare = stripThe(name);
  if (listed.has(bare.toLowerCase())) return true;
  const words = bare.split(/[\s/-]+/);
  if (words.length === 1 && !/news|press|wire/i.test(bare)) return false;
  if (otherBody.test(bare)) return false;
  return (
    words.some((word) => /^[\p{Lu}\d]/u.test(word) && mediaWord.test(word)) ||
    /(?:news|press|wire|\.(?:com|net|org|tv|news|info))$/i.test(bare)
  );
}

const stopWord =
  /^(?:I|If|When|While|What|Who|Where|Why|How|The|A|An|In|On|At|But|And|Or|So|As|For|To|By|From|With|He|She|They|It|We|You|This|That|These|Those|His|Her|Their|Our|My|Its|There|Here|After|Before|Since|Some|Many|Most|All|No|Not|Yes|Mr|Mrs|Ms|Dr|TV|Also|Although|Because|MOST|READ|Read|Photo|Image|Video|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|God|Lord|Christmas|Internet|English|Twitter|Facebook|YouTube|Telegram|Instagram)$/;
/** "Iraqi", "South Korean", "French": the newspaper's country, not its name. */
const demonym =
  /^(?:(?:North|South|East|West|Saudi|Sri|New|Latin|Central|Pan)[ -])?\p{Lu}\p{Ll}*(?:ian|ean|can|tan|ish|ese|aqi|eli|ani|aiti|mani|eni|ench|utch|rman|wiss|reek|abi|ari|hai|zbek|urd|urdish|rab|pino|oman|gan|inian|djani|hmen|uelan|Thai|Czech|Dane|Swede|Turk)$/u;

/** True for a capitalised word that begins a sentence or dates it, or that tells a country: no name of an outlet. */
export function isNoName(name: string): boolean {
  const bare = stripThe(name);
  return (
    stopWord.test(bare.split(' ')[0] ?? '') || bare === '' || (demonym.test(bare) && !listed.has(bare.toLowerCase()))
  );
}

/** True for a listed outlet alone. */
export function isListedOutlet(name: string): boolean {
  return listed.has(stripThe(name).toLowerCase());
}

export function stripThe(name: string): string {
  return name.replace(/^(?:the|an?)\s+/i, '');
}

/** Words after "told" that are people, bodies or states and never outlets. Lower case. */
const neverOutlet = new Set(
  `congress|parliament|senate|knesset|duma|majlis|bundestag|nato|un|eu|idf|isis|isil|hamas|hezbollah|fatah|taliban|opec|
cia|fbi|mi5|mi6|mps|lawmakers|reporters|journalists|police|pentagon|kremlin|white house|state department|downing street|
security council|united nations|general assembly|european union|house|interpol|who|unicef|unhcr|icc|icj|amnesty|
amnesty international|human rights watch|hrw|red cross|red crescent|trump|biden|obama|bush|clinton|harris|putin|lavrov|
zelensky|zelenskyy|xi|modi|erdogan|erdoğan|netanyahu|gantz|gallant|abbas|khamenei|raisi|pezeshkian|rouhani|macron|scholz|
merz|merkel|starmer|sunak|johnson|blinken|rubio|austin|guterres|assad|sisi|sissi|saudi|mbs|maduro|lula|kim|god|allah|
washington|moscow|beijing|tehran|baghdad|damascus|jerusalem|tel aviv|london|paris|berlin|brussels|kyiv|kiev|ankara|
riyadh|cairo|beirut|doha|islamabad|delhi|new delhi|tokyo|seoul|pyongyang|geneva|israel|iran|iraq|syria|lebanon|jordan|
egypt|turkey|türkiye|russia|ukraine|china|india|pakistan|afghanistan|yemen|qatar|kuwait|america|americans|israelis|
palestinians|iranians|iraqis|russians|ukrainians|europe|britain|france|germany|poland|japan|taiwan|sudan|libya|gaza`
    .split('|')
    .map((name) => name.trim()),
);

export function isNeverOutlet(name: string): boolean {
  return neverOutlet.has(stripThe(name).toLowerCase());
}

/** "The Ostrel Courier Staff & Agencies" is the Courier: the desk falls away. */
export function stripDesk(line: string): string {
  return line.replace(
    /\s+(?:staff|newsroom|(?:web |news |world |foreign |digital )?desk|correspondents?|reporters?|editors?|bureau)?(?:\s*(?:,|&|and|with)\s*(?:news )?(?:agencies|agency|wires?))?$/i,
    '',
  );
}

/** True for a line that holds the name of an outlet and nothing else, as pages have it above or below a story. */
export function isSiteLine(text: string): boolean {
  const line = stripDesk(text);
  const words = line.split(/\s+/);
  if (words.length > 5 || /^by\s|[:!?…]|\d{2}|\.$/i.test(line) || !isMediaName(line)) return false;
  return (
    words.every((word) => /^[\p{Lu}\p{N}&|]|^(?:of|and|the|de)$/u.test(word)) ||
    /^[\w-]+\.(?:com|net|org|news|info)$/.test(line)
  );
}
