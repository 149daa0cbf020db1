/** The wordings by which a story says which outlet its words come from. `(?<name>…)` is the outlet's name. */

const inner = "['’\\-](?=[\\p{L}\\d])|\\.(?=\\p{Ll})|(?<=\\b\\p{Lu})\\.(?=\\p{Lu})";
const word = `\\p{Lu}(?:[\\p{L}\\p{M}\\d&]|${inner})*`;
/** A name of up to five words; "the" in front is part of it only when it is written with a capital. */
const name = `(?<name>(?:The )?${word}(?: (?:(?:of|de|du|la|le|des|for|der|die|el|al) )?${word}){0,4})`;
const the = '(?:(?<the>the) )?';
const adverb = '(?:\\p{Ll}+ )?';

export interface CreditForm {
  /** Words of which one has to be in a paragraph before its form is tried on it. */
  readonly cues: readonly string[];
  readonly form: RegExp;
  /** How strongly the wording alone makes the name an outlet's; 2 together are enough. */
  readonly weight: number;
  /** True where only an outlet of this very text speaks so: it asked, it waited for an answer. */
  readonly self: boolean;
}

function makeForm(weight: number, cues: string, source: string, self = false): CreditForm {
  return { cues: cues.split('|'), form: new RegExp(source, 'gu'), weight, self };
}

/** In interviews and quotations: who was spoken to. */
const spokenTo: readonly CreditForm[] = [
  makeForm(1, 'told|tells|telling', `\\b(?:told|tells|telling) ${the}${name}`),
  makeForm(
    1,
    'peaking|spok|speaks|alk|riting|wrote|confirmed|described|explained|said|admitted',
    `\\b(?:[Ss]peaking|spoke|spoken|speaks|[Tt]alking|talked|[Ww]riting|wrote|said|admitted|(?:confirmed|described|explained)(?: \\p{Ll}+){0,3}) (?:exclusively )?(?:to|with|for) ${the}${name}`,
  ),
  makeForm(1, 'nterview', `\\b[Ii]nterview(?:s|ed)? ${adverb}(?:with|by|to|for|on) ${the}${name}`),
  makeForm(
    1,
    'comment|remark|statement|mail|message|letter|call|answer|response',
    `\\b(?:comments?|remarks?|statements?|emails?|e-mails?|messages?|letters?|call|answers?|response) (?:sent |given |provided |made |made available |e?-?mailed )?(?:to|with) ${the}${name}`,
  ),
];

/** Reports of others: whose words are told again. */
const reportedBy: readonly CreditForm[] = [
  makeForm(
    1,
    'report|article|story|interview|investigation|dispatch|exclusive|analysis|tally|count|scoop',
    `\\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Aa]nother) ${name}(?:['’]s?)? (?:report|article|story|interview|investigation|dispatch|exclusive|analysis|tally|count|scoop)\\b`,
  ),
  makeForm(
    1,
    'report|article|story|investigation|dispatch|piece|account|interview|op-ed|essay|column',
    `\\b(?:report|article|story|investigation|dispatch|piece|account|interview|op-ed|essay|column) ${adverb}(?:by|in|from|on|for) ${the}${name}`,
  ),
  makeForm(
    3,
    'correspondent|reporter|journalist|photographer|crew|columnist|newsroom|videographer',
    `\\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Oo]ne|[Aa]nother) ${name}(?:['’]s?)? (?:correspondents?|reporters?|journalists?|photographers?|crew|columnists?|newsroom|videographers?)\\b`,
  ),
  makeForm(
    0,
    'report|quote|cite|broke the',
    `${name} (?:has |have |had |first |also |earlier |previously |later |exclusively )?(?:report(?:ed|s)|quoted|cited|quotes|cites|broke the (?:story|news))\\b`,
  ),
  makeForm(
    0,
    'ed by|ed in|ed on|ast by|ast on|ast in|een by|reported|published',
    `\\b(?:reported|published|quoted|cited|carried|aired|broadcast|seen|obtained|reviewed|viewed|verified|compiled) ${adverb}(?:by|in|on) ${the}${name}`,
  ),
  makeForm(
    0,
    'iting |ccording to|uoting |er |ia ',
    `\\b(?:[Cc]iting|[Aa]ccording to|[Qq]uoting|[Pp]er|[Vv]ia) ${the}${name}`,
  ),
];

/** What an outlet is called: "the newspaper X", "X magazine". */
const calledOutlet: readonly CreditForm[] = [
  makeForm(
    2,
    'newspaper|agency|broadcaster|news |magazine|weekly|daily|channel|station|network|wire service',
    `\\b(?:newspaper|news agency|broadcaster|news channel|news website|news site|news outlet|magazine|weekly|daily|television channel|TV channel|TV station|TV network|radio station|wire service|news portal) ${name}`,
  ),
  makeForm(
    2,
    'newspaper|news |magazine|television|TV|weekly|broadcaster|wire service',
    `${name} (?:newspaper|news agency|magazine|daily newspaper|television|TV|news website|news site|news channel|weekly|broadcaster|wire service)\\b`,
  ),
];

/** Notes on where a text was printed before. */
const printedIn: readonly CreditForm[] = [
  makeForm(
    2,
    'published|appeared|posted|printed|ran|aired|reported',
    `\\b(?:originally|first|previously|initially) (?:published|appeared|posted|printed|ran|aired|reported)(?: \\p{Ll}+)? (?:in|on|by|at|with) ${the}${name}`,
  ),
  makeForm(
    2,
    'epublished|eprinted|eposted|yndicated|eproduced|posted|ranslated|dapted|xcerpted',
    `\\b(?:[Rr]epublished|[Rr]eprinted|[Rr]eposted|[Ss]yndicated|[Rr]eproduced|[Cc]ross-?posted|[Tt]ranslated|[Aa]dapted|[Ee]xcerpted)(?: (?:here|with permission|under license|under licence|in full))? (?:from|by|courtesy of) ${the}${name}`,
  ),
  makeForm(
    2,
    'partnership|collaboration|cooperation|courtesy|permission',
    `\\b(?:[Pp]ublished|[Pp]roduced|[Pp]osted|[Rr]epublished) (?:here )?(?:in (?:partnership|collaboration|cooperation) with|courtesy of|with (?:the )?permission (?:of|from)) ${the}${name}`,
  ),
  makeForm(
    2,
    'ith ',
    `\\b[Ww]ith (?:inputs?|reporting|material|files|additional reporting|agency inputs?) (?:from|by) ${the}${name}`,
  ),
  makeForm(
    0,
    'contributed',
    `${name} (?:writers?|staff|journalists?|reporters?|correspondents?)?[^.]{0,80}?contributed (?:to this|reporting)`,
  ),
];

/** What only the outlet of the text itself does: it asks for comment, it cannot verify. */
const ofItself: readonly CreditForm[] = [
  makeForm(
    3,
    'for ',
    `${name} (?:(?:has|had|have|also) )*(?:reached out|contacted|asked|approached|sought|emailed|e-mailed)(?: (?:to|by))?\\b[^.]{0,160}?\\bfor (?:\\p{Ll}+ )?(?:comments?|responses?|clarification|statement|reaction|information)`,
    true,
  ),
  makeForm(
    3,
    'verify|confirm|reach|verified|confirmed|authenticate',
    `${name} (?:could|was|has|is|were|did)(?: ?not|n['’]t)? (?:been |yet )?(?:able to |unable to |not )?(?:immediately |independently ){1,2}(?:verify|confirm|reach|verified|confirmed|authenticate)`,
    true,
  ),
  makeForm(
    3,
    'request|question|inquir|enquir|queries|call|email',
    `\\b(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?) to (?:\\p{Ll}+ ){0,2}${name}(?:['’]s?)? (?:\\p{Ll}+ ){0,2}(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|queries|calls?|emails?)`,
    true,
  ),
  makeForm(
    1,
    'reached by|contacted by|asked by|interviewed by|approached by',
    `\\b(?:reached|contacted|asked|interviewed|approached) by ${the}${name}`,
  ),
  makeForm(
    2,
    'to comment|to speak|to talk',
    `\\b(?:declined|refused) to (?:comment|speak|talk) to ${the}${name}`,
    true,
  ),
];

export const creditForms: readonly CreditForm[] = [
  ...spokenTo,
  ...reportedBy,
  ...calledOutlet,
  ...printedIn,
  ...ofItself,
];

/** "Source: …", "Via: …": the outlet is what follows up to the next separator. */
export const sourceLabel =
  /(?:^|[|•·–—-]\s+|[.)\]]\s+)(?:original )?(?:source|sources|via|agency|agencies|publisher|originally from|news source|courtesy(?: of)?|المصدر|Quelle|Fuente|Fonte|Источник|Kaynak|来源)\s*[:：]\s*(?<name>[^|•·\n]{2,60}?)(?=\s+[–—-]\s|\s*[|•·]|\s*\/\s|[.;]?\s*$|\.\s)/giu;

/** "… he said. (AP)", "… he said. — Meridian Wire": a signature after the last sentence. */
export const endSignature =
  /[.!?"”’)]\s+(?:[([](?<name>[\p{L}][\p{L}\p{M}\d'’.&/ -]{1,40})[)\]]|[–—-]{1,2}\s?(?<dashed>[\p{Lu}][\p{L}\p{M}\d'’.& -]{1,40}))\.?$/u;
