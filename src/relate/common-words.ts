/** Common words: they stand in news of every kind and tell nothing of what an article is about. Written by hand. */

const words = `
a about above according across actually added adding after again against ago all almost along already also although always am
amid among an and announced another any anything april are area areas around as ask asked at august away back based be became
because become been before began begin behind being believe below best better between beyond big both brought but by call
called calls came can cannot case cases cause caused change chief city clear close come comes coming comment community continue
continued could country countries current currently date day days december despite did didn different do does doing don done
down due during each earlier early efforts eight either eleven else end ended enough especially even evening event ever every
everyone expected face far february few fifth final find first five following for force former found four fourth friday from
front full further gave general get give given go going good got government great group groups had half hand happened hard has
have having he head hear heard help her here herself high him himself his history hold home hope hour hours how however hundred
hundreds i if immediately important in include included including increase inside instead into involved is issue issued it its
itself january joined july june just keep kept key kind know known large largest last late later latest lead leader leaders
least leave led left less let level life like likely line little living local long longer look looking lot made main major make
makes making man many march matter may me mean means meanwhile meet meeting member members men met middle might million month
months more morning most mostly move moved much must my name named national near nearby nearly need needed never new news next
night nine no nobody nor not nothing november now number october of off office official officials often old on once one only
open or order other others our out outside over own part past people per percent person place plan plans point police possible
present president press previous previously prime put quickly quoted read ready really recent recently remain remained remains
report reported reportedly reporter reporters reporting reports result return right role round said same saturday saw say saying
says second see seen sent september series service set seven several she short should show showed since site situation six small
so social some someone something soon source sources speaking spokesman spokesperson spokeswoman staff stand start started state
statement states still stop such sunday support sure t take taken taking talks team tell ten than thanks that the their them
themselves then there these they thing things think third this those though thought thousand thousands three through thursday
thus time times to today together told tomorrow too took top toward towards tuesday turn twelve two under until up update
updated us use used using very via video view visit want wanted was way we wednesday week weekend weeks well went were what when
where whether which while who whole whom whose why will with within without woman women word words work worked working world
would year years yes yesterday yet you young your yours`;

export const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

const conflictWords = `
abduct accuse agreement aid air ally ambulance ammunition anger appeal armed army arrest artillery assault attack authorities
ballot barrage base battle blame blast blaze blockade body bomb bombing border bullet burn camp campaign candidate capital
captive capture casualties ceasefire charge child children church citizen civil civilian claim clash coalition colonel column
combat command commander commission condemn conflict convoy corruption coup court crime crisis crossing crowd custody damage
dead deadly death defence defend defense delegation demand democracy demonstration deny depot destroy detain died diplomat
disaster displaced drone east eastern economy election embassy emergency enemy envoy escalation evacuate evidence execute
explosion explosive extremist family father fighter fighting fire flee flight food foreign fuel funeral gas general gun gunfire
gunman gunmen harm headquarter helicopter hit hospital hostage house human humanitarian hurt independent injure injured inmate
innocent insurgent intelligence interior international interview invade invasion investigate investigation jail jet journalist
judge justice kidnap kill killed killing law lawmaker leadership liberation loss loyal mayor media mediator medic military
militant militia mine minister ministry missile mob mosque mother mourn murder nation national negotiate neighbour neighborhood
north northern nuclear offensive officer oil operation opposition organisation organization outskirt pact parliament party
peace peaceful plane political politician politics power prison prisoner prosecutor protect protest protester province raid
rally ransom rebel refugee regime region regional reject release religious rescue resident resign resistance resolution
responsibility restore retaliate revenge rifle riot rival road rocket rule ruling sanction school secretary security seize
separatist shell shelling shoot shooting shot siege soldier south southern sovereign spokes squad state strike struck student
suicide supply support surrender suspect tank target tension territory terror terrorism terrorist threat threaten toll town
trial tribe troop truce truck trust united unity university uprising vehicle victim village violence violent volunteer vote
vow war warn warning warplane weapon west western withdraw withdrawal witness wound wounded youth`;

/** Words that news of conflict and politics is full of: they weigh in what an article is about, but bring no two together. */
export const newsWords: ReadonlySet<string> = new Set(conflictWords.trim().split(/\s+/));
