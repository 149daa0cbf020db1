/** The wordings by which a story says which outlet its words come from. `(?<name>…)` is the outlet's name. */

const word = "\\p{Lu}(?:[\\p{L}\\p{M}\\d&]|['’.\\-](?=[\\p{L}\\d]))*";
/** A name of up to five words; "the" in front is part of it only when it is written with a capital. */
export const namePattern = `(?:The )?${word}(?: (?:(?:of|de|du|la|le|des|for|der|die|el|al) )?${word}){0,4}`;

export interface CreditForm {
  readonly form: RegExp;
  /** How strongly the wording alone makes the name an outlet's; 2 together are enough. */
  readonly weight: number;
  /** True where only an outlet of this very text speaks so: it asked, it waited for an answer. */
  readonly self?: boolean;
  /** Counts towards its weight no more than once. */
  readonly once?: boolean;
}

const name = `(?<name>${namePattern})`;
const the = '(?:(?<the>the) )?';
const form = (source: string): RegExp => new RegExp(source, 'gu');

export const creditForms: readonly CreditForm[] = [
  // "told Newsday", "in an interview with the Courier", "in remarks to …"
  { weight: 1, form: form(`\\b(?:told|tells|telling) ${the}${name}`) },
  {
    weight: 1,
    form: form(
      `\\b(?:speaking|spoke|spoken|speaks|talking|talked|writing|wrote|confirmed|said|explained|confided|admitted) (?:exclusively )?(?:to|with|for) ${the}${name}`,
    ),
  },
  { weight: 1, form: form(`\\b[Ii]nterview(?:s|ed)? (?:\\p{Ll}+ )?(?:with|by|to|for|on) ${the}${name}`) },
  {
    weight: 1,
    form: form(
      `\\b(?:comments?|remarks?|statements?|emails?|e-mails?|messages?|letters?|call|answers?|response) (?:sent |given |provided |made |made available |e?-?mailed )?(?:to|with) ${the}${name}`,
    ),
  },
  // "according to a Newsday report", "Newsday reported", "reported by", "citing"
  {
    weight: 1,
    form: form(
      `\\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Aa]nother) ${name}(?:['’]s?)? (?:report|article|story|interview|investigation|dispatch|exclusive|analysis|tally|count|scoop)\\b`,
    ),
  },
  {
    weight: 1,
    form: form(
      `\\b(?:report|article|story|investigation|dispatch|piece|account|interview|op-ed|essay|column) (?:\\p{Ll}+ )?(?:by|in|from|on|for) ${the}${name}`,
    ),
  },
  {
    weight: 3,
    form: form(
      `\\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Oo]ne|[Aa]nother) ${name}(?:['’]s?)? (?:correspondents?|reporters?|journalists?|photographers?|crew|columnists?|newsroom|videographers?)\\b`,
    ),
  },
  {
    weight: 0,
    form: form(
      `${name} (?:has |have |had |first |also |earlier |previously |later |exclusively )?(?:report(?:ed|s)|quoted|cited|quotes|cites|broke the (?:story|news))\\b`,
    ),
  },
  {
    weight: 0,
    form: form(
      `\\b(?:reported|published|quoted|cited|carried|aired|broadcast|seen|obtained|reviewed|viewed|verified|compiled|first reported) (?:\\p{Ll}+ )?(?:by|in|on) ${the}${name}`,
    ),
  },
  { weight: 0, form: form(`\\b(?:[Cc]iting|[Aa]ccording to|[Qq]uoting|[Pp]er|[Vv]ia) ${the}${name}`) },
  {
    weight: 2,
    form: form(
      `\\b(?:newspaper|news agency|broadcaster|news channel|news website|news site|news outlet|magazine|weekly|daily|television channel|TV channel|TV station|TV network|radio station|wire service|news portal) ${name}`,
    ),
  },
  {
    weight: 2,
    form: form(
      `${name} (?:newspaper|news agency|magazine|daily newspaper|television|TV|news website|news site|news channel|weekly|broadcaster|wire service)\\b`,
    ),
  },
  // "first appeared in", "republished from", "with inputs from", "contributed to this report"
  {
    weight: 2,
    form: form(
      `\\b(?:originally|first|previously|initially) (?:published|appeared|posted|printed|ran|aired|reported)(?: \\p{Ll}+)? (?:in|on|by|at|with) ${the}${name}`,
    ),
  },
  {
    weight: 2,
    form: form(
      `\\b(?:[Rr]epublished|[Rr]eprinted|[Rr]eposted|[Ss]yndicated|[Rr]eproduced|[Cc]ross-?posted|[Tt]ranslated|[Aa]dapted|[Ee]xcerpted)(?: (?:here|with permission|under license|under licence|in full))? (?:from|by|courtesy of) ${the}${name}`,
    ),
  },
  {
    weight: 2,
    form: form(
      `\\b(?:[Pp]ublished|[Pp]roduced|[Pp]osted|[Rr]epublished) (?:here )?(?:in (?:partnership|collaboration|cooperation) with|courtesy of|with (?:the )?permission (?:of|from)) ${the}${name}`,
    ),
  },
  {
    weight: 2,
    form: form(
      `\\b[Ww]ith (?:inputs?|reporting|material|files|additional reporting|agency inputs?) (?:from|by) ${the}${name}`,
    ),
  },
  {
    weight: 2,
    form: form(
      `${name} (?:writers?|staff|journalists?|reporters?|correspondents?)?[^.]{0,80}?contributed (?:to this|reporting)`,
    ),
  },
  // What only the outlet of the text does: it asks for comment, it cannot verify.
  {
    weight: 3,
    self: true,
    form: form(
      `${name} (?:(?:has|had|have|also) )*(?:reached out|contacted|asked|approached|sought|emailed|e-mailed)(?: (?:to|by))?\\b[^.]{0,160}?\\bfor (?:\\p{Ll}+ )?(?:comments?|responses?|clarification|statement|reaction|information)`,
    ),
  },
  {
    weight: 3,
    self: true,
    form: form(
      `${name} (?:could|was|has|is|were|did)(?: ?not|n['’]t)? (?:been |yet )?(?:able to |unable to |not )?(?:immediately |independently )+(?:verify|confirm|reach|verified|confirmed|authenticate)`,
    ),
  },
  {
    weight: 3,
    self: true,
    form: form(
      `\\b(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?) to (?:\\p{Ll}+ ){0,2}${name}(?:['’]s?)? (?:\\p{Ll}+ ){0,2}(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|queries|calls?|emails?)`,
    ),
  },
  { weight: 3, self: true, form: form(`\\b(?:reached|contacted|asked|interviewed|approached) by ${the}${name}`) },
  { weight: 2, self: true, form: form(`\\b(?:declined|refused) to (?:comment|speak|talk) to ${the}${name}`) },
]; // prettier-ignore

/** "Source: …", "Via: …": the outlet is what follows up to the next separator. */
export const sourceLabel =
  /(?:^|[|•·–—-]\s+|[.)\]]\s+)(?:original )?(?:source|sources|via|agency|agencies|publisher|originally from|news source|courtesy(?: of)?|credit)\s*:\s*(?<name>[^|•·\n]{2,60}?)(?=\s+[–—-]\s|\s*[|•·]|\s*\/\s|[.;]?\s*$|\.\s)/giu;

/** "… he said. (AP)", "… he said. — Meridian Wire": a signature after the last sentence. */
export const endSignature =
  /[.!?"”’)]\s+(?:[([](?<name>[\p{L}][\p{L}\p{M}\d'’.&/ -]{1,40})[)\]]|[–—-]{1,2}\s?(?<dashed>[\p{Lu}][\p{L}\p{M}\d'’.& -]{1,40}))\.?$/u;
