/** Classes of common nouns (singular, lower case) that decide what a verb means. General knowledge, written by hand. */

const lists = {
  money: 'million billion dollar euro money cash saving fund offer bid nomination claim statement name support',
  mission: 'peacekeeper observer mission monitor inspector aid-worker',
  posture: 'presence deployment garrison patrol defence defense',
  emblem: 'flag effigy portrait banner',
  right: 'right',
  ending: 'end cessation halt suspension withdrawal pullout',
  armed:
    'soldier troop fighter militant commander guerrilla rebel insurgent gunman policeman marine officer peacekeeper civilian protester hostage settler',
  riot: 'gas teargas tear-gas spray cannon baton truncheon',
  weapon:
    'rocket missile drone mortar shell bomb grenade gun rifle pistol artillery torpedo bullet shot round gunfire weapon knife machete ied mine landmine explosive dynamite firebomb tank warhead projectile barrage salvo uav molotov stone rock volley',
  stronghold: 'base outpost post headquarters checkpoint camp garrison point',
  arms: 'gun pistol rifle weapon ammunition explosive bomb grenade mine landmine ied mortar rocket missile round bullet cache magazine projectile arm dynamite device machete shell',
  explosive: 'bomb explosive dynamite mine landmine ied grenade firebomb',
  troops:
    'troop force soldier fighter police marine army battalion brigade division regiment warship ship carrier warplane jet aircraft helicopter tank unit contingent peacekeeper officer guard reinforcement navy reservist fleet bomber destroyer frigate vessel convoy armour armor personnel military',
  people:
    'employee trainee volunteer inmate schoolchild pupil opponent critic dissident defector human people person man woman child boy girl civilian soldier troop policeman policewoman police officer guard fighter militant rebel gunman insurgent terrorist journalist reporter protester demonstrator student worker villager farmer resident official leader commander chief general colonel captain minister president mayor governor judge lawyer activist aid-worker tourist passenger member family victim hostage prisoner detainee refugee migrant settler personnel contractor driver doctor nurse medic teacher priest cleric imam monk bishop scientist engineer diplomat ambassador envoy spokesman spokesperson suspect marine airman sailor peacekeeper combatant infant baby teenager youth pedestrian shopper worshipper citizen national expert operative agent spy bomber attacker assailant figure politician lawmaker candidate bodyguard patient staff crew pilot paratrooper ranger conscript recruit reservist cadet peasant fisherman miner trader businessman father mother son daughter brother sister wife husband cousin uncle crowd mourner bystander other fan spectator supporter onlooker passer-by pilgrim commuter motorist shepherd shopkeeper vendor rescuer firefighter toddler pensioner relative guest rioter looter perpetrator robber smuggler trafficker blogger editor photographer cameraman follower backer loyalist functionary aide associate asylum-seeker applicant worshiper publisher missionary nun seminarian rancher landowner landlord legislator congressman senator deputy councilman councilwoman councillor magistrate prosecutor attorney maid housewife gardener watchman chauffeur unionist industrialist banker merchant native settler cleric clergyman jesuit reverend secretary assistant janitor technician adviser advisor consultant economist professor lecturer schoolteacher schoolboy schoolgirl youngster tribesman herder villager elder individual investigator inspector negotiator mediator auditor instructor donor creditor investor musician artist performer delegate congresswoman barrister rival colleague counterpart predecessor successor ruler dictator king prince premier chancellor pope cardinal monarch justice detective broadcaster analyst warden hacker pirate truck-driver trucker tenant chieftain warlord',
  captive:
    'vessel ship tanker boat employee prisoner hostage detainee captive inmate soldier journalist activist suspect pilot sailor crew dissident leader convict captive militant',
  relation:
    'partnership alliance bond tie relation relationship link contact cooperation trade talk negotiation dialogue diplomatic-relation',
  restriction:
    'sanction embargo ban blockade curfew siege restriction tariff penalty quota limit emergency martial-law state-of-emergency moratorium boycott measure',
  aid: 'delivery million billion dollar euro asylum refuge medicine equipment resource compensation aid assistance relief help loan grant food medicine money funding fund supply weapon arm equipment support shelter ammunition donation medical-care humanitarian-aid vaccine fuel tent blanket water training intelligence housing care treatment package contribution tonne ton drug foodstuff generator ambulance expert engineer clothing',
  agreement:
    'agreement deal treaty accord pact protocol memorandum contract convention charter law bill resolution declaration document decree truce ceasefire cease-fire armistice compromise settlement',
  proposal:
    'formula amendment constitution proposal plan offer demand request call appeal ultimatum suggestion deal agreement resolution bill motion condition invitation talk negotiation peace-plan ceasefire cease-fire amendment compromise order ruling charge claim accusation allegation bid application petition settlement nomination candidacy',
  diplomat: 'diplomat ambassador envoy consul attache attaché charge mission embassy staff',
  credential: 'credential',
  refuge: 'refuge asylum shelter sanctuary',
  claimant: 'demand request condition ultimatum petition plea',
  verdict: 'decision ban order ruling sentence conviction verdict restriction injunction measure emergency law',
  proceeding: 'charge case investigation probe lawsuit complaint prosecution inquiry indictment suit appeal',
  newcomer: 'refugee migrant asylum-seeker evacuee',
  reparation: 'compensation reparation restitution damages',
  deadline: 'deadline ultimatum',
  ballot: 'election vote poll referendum ballot runoff',
  honour: 'medal prize honour honor award citizenship order title',
  resistance: 'boycott uprising revolt disobedience resistance jihad intifada',
  event: 'meeting summit talk visit trip conference negotiation session event ceremony dialogue consultation',
  territory:
    'city town village province territory area position base airport hill border checkpoint building headquarters station island region district capital bridge port post stronghold outpost camp crossing land airfield oilfield field neighbourhood neighborhood enclave',
  building:
    'building house home office headquarters embassy church mosque school hospital bridge road pipeline plant factory station airport base camp depot warehouse tanker ship vessel bus car vehicle train convoy market hotel restaurant store shop substation tower line facility refinery dam port village town city position target post checkpoint consulate barracks compound infrastructure site installation runway temple synagogue shrine bank branch shop pylon powerline power-line truck lorry residence mansion apartment cinema theatre theater supermarket university college library courthouse institute substation transformer ambulance jeep van taxi pump kiosk clinic cafe café discotheque nightclub premises',
  official:
    'minister president chief commander general governor ambassador official prime-minister director officer head leader judge adviser cabinet government secretary mayor premier chancellor lawmaker envoy delegation delegate monarch prince king',
  asset:
    'asset property account land house weapon drug ship vessel tanker document newspaper equipment passport cargo artifact artefact manuscript sculpture painting statue relic portrait artwork remain body antiquity fossil remains skull treasure coin bible pendant bust specimen animal wreckage corpse ash',
  conflict:
    'attack strike operation offensive campaign shelling bombardment hostility fighting raid airstrike bombing violence fire action assault drill exercise test',
  ceasefire: 'ceasefire cease-fire truce armistice moratorium amnesty',
  media:
    'newspaper website broadcast television station channel journalist magazine radio book film internet site press outlet broadcaster report publication daily weekly periodical bulletin',
  knowledge: 'information intelligence evidence data technology know-how',
  gathering: 'protester protest demonstration rally crowd demonstrator march gathering strike riot meeting',
  way: 'road highway street bridge border crossing railway port airport entrance traffic access route strait square motorway canal',
  force: 'force violence tear-gas baton water-cannon',
  metaphor:
    'poverty inflation disease cancer virus pandemic epidemic malaria hunger corruption crime drug obesity climate fire blaze wildfire flame problem addiction discrimination racism sexism inequality unemployment bacteria illness depression stigma misinformation fraud waste recession deficit stereotype pollution smoking piracy spam bug prejudice desertification stress fatigue price cost tax bill idea notion theory myth infection flu aids hiv covid covid-19 coronavirus ebola insomnia boredom cliche congestion scam doping erosion pain',
  disaster:
    'earthquake quake storm hurricane cyclone typhoon tornado flood flooding virus disease cancer crash accident avalanche lightning drought heatwave heat collapse blaze wildfire landslide tsunami pandemic epidemic outbreak covid covid-19 coronavirus influenza flu malaria cholera ebola derailment stampede snow cold frost wave volcano eruption hunger famine poverty obesity smoking tobacco stroke overdose bacteria illness pollution wind rain mudslide sinking capsize collision bug shark bear dog elephant tiger crocodile snake power drug alcohol asteroid meteorite iceberg train bus lorry truck recession crisis inflation blizzard monsoon thunderstorm hail hailstorm infection',
  deal: 'deal balance chord bargain tone note pose agreement blow gold oil nerve accord compromise likeness match conversation friendship resemblance contrast lottery jackpot fear fame record high low target mark goal road ground headline screen theater theatre shelf wall milestone post crossbar ball shot homer run century peak bottom key button jackpot',
  sport:
    'goal match striker league cup coach innings penalty goalkeeper midfielder defender tournament championship wicket batsman quarterback touchdown inning pitcher homer basketball football soccer tennis cricket rugby hockey playoff season stadium semifinal quarterfinal midfield fullback scorer halftime referee club scoreline golfer batter bowler olympic',
} as const;

const classes = new Map<string, Set<string>>();
for (const [name, words] of Object.entries(lists)) {
  for (const word of words.split(' ')) {
    const names = classes.get(word) ?? new Set();
    names.add(name);
    classes.set(word, names);
  }
}

/** Dictionary form of a common noun, by rule: `troops` → `troop`, `countries` → `country`, `people` stays. */
export function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zes|buses|viruses|gases)$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun === 'children') return 'child';
  if (noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun)) return noun.slice(0, -1);
  return noun;
}

/** True where `noun` (any number, lower case) is in one of `names` (a space apart). */
export function isOfClass(noun: string, names: string): boolean {
  const found = classes.get(noun) ?? classes.get(singular(noun));
  if (!found) return false;
  for (const name of names.split(' ')) if (found.has(name)) return true;
  return false;
}
