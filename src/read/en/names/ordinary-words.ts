/** Capitalised words that are no names, or only in company. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Months, days and words of the calendar. */
export const calendarWords: ReadonlySet<string> = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm gmt utc
  est edt pst bst cet
`);

/** Words that begin sentences and are no part of a name there even when a capitalised word follows. */
export const openingWords: ReadonlySet<string> = words(`
  the a an this that these those he she it they we i you his her its their our my your there here what when where while who
  why how which in on at by for from with after before since until during despite although though because if as but and or nor
  so yet however meanwhile moreover also still then now today yesterday tomorrow tonight both some many most several all
  another each no not only even last later earlier under among between against about over more less one two three four five
  six seven eight nine ten dozens hundreds thousands millions according asked following speaking to of up out off into onto
  former current other such every any few little much whether once
  like unlike through throughout without within beyond behind below above across along around near next perhaps maybe
  indeed instead otherwise therefore thus hence further furthermore additionally finally recently currently previously
  apparently reportedly allegedly officials police authorities residents witnesses people men women children protesters
  troops soldiers militants rebels sources analysts experts critics supporters opponents activists journalists reporters
  lawmakers leaders ministers diplomats doctors medics rescuers volunteers families relatives students workers farmers
  citing quoting addressing responding referring asked amid based born calls days echoing given including military months
  photo image video file caption read watch listen see click share subscribe sign advertisement related source sources
  update updated published posted reporting editing additional writing by-line exclusive breaking opinion analysis
  editorial comment interview news please thank thanks yes well oh just never always often sometimes
  let do does did is are was were be been being has have had can could will would shall should may might must
  dear hello welcome congratulations mr. mrs. ms. dr. us me him them myself himself itself themselves
  time year years day week month
  besides nevertheless nonetheless literally ultimately initially eventually unfortunately similarly likewise
  disclaimer copyright tags topics latest about contact privacy terms leave post comments reply
`);

/** Words written with a capital inside prose that make no name by themselves. */
export const loneWords: ReadonlySet<string> = words(`
  i mr mrs ms dr ok okay tv internet web god lord christmas ramadan easter eid new north south east west northern southern
  eastern western central upper lower greater great saint st san general major president minister prime state states
  government parliament constitution republic nation city province district region university college school court police
  army navy force forces ministry department council committee commission party movement church street road avenue day
  covid coronavirus english french christian muslim am a.m p.m pm vs ii iii iv co op
`);

/** Abbreviations in capitals of things that are no names. As printed. */
export const commonAcronyms: ReadonlySet<string> = words(`
  NGO MOU IPO GPS FDI GDP PDF TV CEO CFO COO IT AI PR ID UFO VIP DIY FAQ ATM SUV PhD MBA DNA HR R&D PPE ICU IED UAV RPG MP MPs
  PM AM VAT IQ CV FIR ASAP OK DJ NGO MoU MOU BA MA CTO CCTV NFT SMS SIM USB URL WMD POW GMT LLC PTSD PCR
`);
