/**
 * Words of matters in which violence is mostly a figure of speech — sport, business, science, culture — and words of public
 * life and of force, which speak against that. Singular, lower case; general knowledge, written by hand.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** By matter: each word is rare outside it. */
export const quietWords: readonly ReadonlySet<string>[] = [
  words(`
    goal match striker league cup coach innings penalty goalkeeper keeper midfielder defender tournament championship wicket
    batsman batting bowler quarterback touchdown inning pitcher homer basketball football soccer tennis cricket rugby hockey
    playoff season stadium semifinal quarterfinal quarter-final semi-final final referee umpire racket forehand backhand serve
    seed ace marathon sprinter runner jersey rider cyclist peloton stage rower rowing stroke swimmer skier ski jumper medal
    bronze silver gold title champion contender round knockout boxer boxing bout ring hook volleyball handball golf golfer
    birdie putt chess rook pawn grandmaster derby side squad bench transfer club fixture kickoff halftime shootout equaliser
    winger offside relegation promotion standings podium lap circuit grandprix driver crash athlete olympics athletics record
    sprint hurdle javelin metre kilometre race racing jockey horse captain teammate fan supporter crowd break tie-break game
    qualifier scorer scoreline pitch tour injury debut opener stump visitors
  `),
  words(`
    share shareholder stock bond trader investor analyst profit revenue earnings quarter forecast dividend merger takeover bid
    acquisition buyout board chairman chief-executive founder start-up startup company firm brand retailer shop customer
    consumer market sale price inflation interest rate bank lender insurer premium fund hedge index rally trading currency
    dollar euro turnover margin cost supply demand supplier chipmaker processor carmaker vehicle airline carrier fare passenger
    fee payment product launch advertisement advertising marketing shopkeeper employee plant factory battery recall software
    freight shipping route warehouse furniture clothing fashion coffee bakery toy studio franchise chain branch sponsor
    audit bankruptcy creditor debt loan mortgage economist growth recession grid wind-farm cloud app user subscriber startup
  `),
  words(`
    researcher scientist study experiment laboratory telescope astronomer comet planet moon orbit probe rover spacecraft galaxy
    star particle physicist laser atom reactor molecule protein cell bacterium bacteria virus gene genome dna enzyme tissue
    patient drug vaccine trial infection disease tumour tumor cancer therapy clinic doctor surgeon injection immune species
    biologist wasp bee mite insect larva caterpillar crab mussel fish salmon bird whale shark wolf bear predator prey habitat
    ecosystem climate temperature degree glacier ocean algae bloom oxygen nitrogen carbon emission earthquake quake fault crust
    volcano crater eruption lava geologist seismometer storm hurricane cyclone typhoon tornado flood forecaster wave wind rain
    fossil bone cave mammoth dinosaur archaeologist tool spear sample instrument sensor algorithm robot data measurement
    mouse mice rat plant leaf root seed fungus mushroom parasite nest colony hive heart lung brain kidney blood artery symptom
  `),
  words(`
    film movie drama comedy thriller novel novelist author book chapter reader publisher poem poet poetry play theatre theater
    actor actress director scene stage audience applause critic review opera orchestra conductor concert album song singer
    band guitarist cellist quartet violin piano choir festival music musician pop rock chart tour museum exhibition gallery
    painting painter sculpture artist collection master portrait dance dancer choreographer ballet circus comedian joke chef
    recipe restaurant dish soup kitchen menu wine fashion designer collection dress model series episode streaming television
    show host game player console character hero detective plot nomination award ceremony premiere screen box-office remake
    sequel cast role script screenplay curator mask fountain castle legend folk fan agent manager
  `),
];

/** Words of force and of public life. Two or three of these in a short text make it no quiet one. */
export const publicWords: ReadonlySet<string> = words(`
  troop soldier army military militia rebel militant insurgent gunman gunmen terrorist terrorism police policeman officer
  guerrilla separatist paramilitary warplane airstrike missile rocket mortar shelling artillery ceasefire truce militiaman
  hostage kidnapper bomb bomber bombing explosive grenade ambush checkpoint frontline offensive insurgency sanction embargo
  government minister ministry parliament president opposition lawmaker embassy ambassador diplomat election junta coup regime
  protester demonstrator demonstration riot curfew detainee prisoner arrest custody prosecutor refugee civilian occupation
  invasion peacekeeper treaty nato un border attacker assailant gunfire shooting drone airbase navy
`);
