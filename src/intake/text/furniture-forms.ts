/**
 * Page furniture: lines that belong to the page and not to the story, by their wording. General knowledge of how pages of
 * news sites are furnished. Every form is tried on one whole line without the white space at its ends; `\b` and `$` at
 * the end say how much of the line it has to cover.
 */

export type FurnitureRole =
  | 'share'
  | 'comments'
  | 'tags'
  | 'origin-link'
  | 'related'
  | 'subscribe'
  | 'repost'
  | 'legal'
  | 'notice'
  | 'contact'
  | 'navigation'
  | 'advertising'
  | 'sign-off'
  | 'mark';

interface FurnitureForm {
  readonly role: FurnitureRole;
  readonly form: RegExp;
  /** Most words that such a line has; a longer one is prose that happens to begin so. */
  readonly wordsMax: number;
}

const network =
  'facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|e-?mail|mail|messenger|viber|threads|bluesky|flipboard|pocket|copy link|copy|link|print|more|tweet|share|rss|google news|google\\+|tumblr|vk|line|sms|signal|mastodon|save|like|comment';

export const furnitureForms: readonly FurnitureForm[] = [
  {
    role: 'share',
    wordsMax: 14,
    form: new RegExp(
      `^(?:(?:${network}|on|to|via|this|article|story|post|with|friends|and|page|[|,/·•:&-])\\s*)+$`,
      'i',
    ),
  },
  {
    role: 'share',
    wordsMax: 10,
    form: /^(?:share|tweet|e-?mail|print|save|bookmark|forward|send|copy|pin|listen to|gift|recommend)\b(?:\s+(?:this|the|our|it|on|via|to|by|with|article|story|page|post|news|link|a|friend|friends|[\p{L}+]+))*[.!:]?$/iu,
  },
  {
    role: 'share',
    wordsMax: 6,
    form: /^(?:\d[\d.,]*\s?[kKmM]?\s+)?(?:shares?|views?|likes?|reads?|retweets|reactions?|claps?)(?:\s+\d[\d.,]*)?$/i,
  },
  { role: 'share', wordsMax: 6, form: /^(?:click to )?share (?:this|on|via)\b/i },
  {
    role: 'comments',
    wordsMax: 14,
    form: /^(?:leave a (?:comment|reply|response)|(?:post|add|write) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion|debate)|(?:view|show|see|read|load|hide) (?:all |the |more )?(?:\d+ )?comments?|cancel reply|be the first to comment|comments are (?:closed|off|moderated))\b/i,
  },
  {
    role: 'comments',
    wordsMax: 5,
    form: /^(?:no |\d+ )?(?:comments?|replies|responses)(?:\s*\(\d+\)|\s+\d+|\s+(?:yet|off))?:?$/i,
  },
  {
    role: 'comments',
    wordsMax: 40,
    form: /^(?:your e-?mail address will not be published|required fields are marked|save my name,? e-?mail|(?:you must be |please )?log(?:ged)? ?in to (?:leave|post|comment|reply)|this site uses akismet|(?:name|e-?mail|website)\s?\*?$)/i,
  },
  {
    role: 'tags',
    wordsMax: 30,
    form: /^(?:posted in|filed (?:in|under)|tagged(?: as| with| in)?|tags?|categor(?:y|ies)|topics?|keywords?|labels?|hashtags?|sections?|in this (?:story|article)|explore more on these topics)\b\s*(?::.*|[|/•·-].*|$)/i,
  },
  {
    role: 'tags',
    wordsMax: 14,
    form: /^(?:posted in|filed (?:in|under)|tagged(?: as| with)?|published in)\s+(?:[\p{Lu}#][\p{L}\p{M}'’&-]*(?:,?\s+|$))+$/u,
  },
  { role: 'tags', wordsMax: 30, form: /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u },
  {
    role: 'origin-link',
    wordsMax: 12,
    form: /^(?:source link|original (?:link|source|article|post|story)|link to (?:the )?(?:original|source|full story)|(?:read|see|view|visit|go to|continue (?:to|reading)) (?:the )?(?:full|original|entire|complete|rest of the|source) (?:article|story|post|report|text|news|version)(?: (?:here|at|on|in|from)\b.*)?|source|via|click here (?:to|for) (?:read|view|see|the|full)\b.*)\s*[:»>→.]?$/i,
  },
  {
    role: 'related',
    wordsMax: 25,
    form: /^(?:latest|recent|related|popular|trending|top|more|other|similar|featured|suggested|recommended|must-read|most[ -](?:read|popular|viewed|shared|commented|recent))\s+(?:stor(?:y|ies)|news|posts?|articles?|updates?|headlines?|content|topics?|coverage|reads?|videos?|links?|reading|searches|now|this week|today)\b(?:\s*[:|].*)?$/i,
  },
  {
    role: 'related',
    wordsMax: 30,
    form: /^(?:read (?:more|also|next|on|further)|also read|see also|see more|read|watch|watch (?:also|now|live|more)|listen|listen (?:now|also)|more on this(?: story| topic)?|you (?:may|might) (?:also )?(?:like|be interested|enjoy|have missed)|you may like|don[’']?t miss|in case you missed it|icymi|what to read next|up next|next (?:article|post|story|up)|previous (?:article|post|story)|prev(?:ious)?|next|further reading|related|recommended(?: for you)?|most read|most popular|trending(?: now)?|editor[’']?s?[’']? (?:picks?|choice)|explore more|dive deeper|go deeper|recommended reading)(?:\s*[:»>→|].*|$)/i,
  },
  { role: 'related', wordsMax: 14, form: /^(?:more|latest) (?:from|on|stories|in|about|by)\b[^.]*$/i },
  {
    role: 'subscribe',
    wordsMax: 60,
    form: /^(?:(?:please |click (?:here )?to |to )?(?:subscribe|sign[ -]?up|register|download|follow|join|like|support|donate|become a|stay (?:up to date|informed|tuned|connected|ahead)|get (?:the latest|a (?:look|roundup|daily|weekly)|our|unlimited|all|breaking|full|access|alerts|instant|daily|email|your)|never miss|keep up with|turn on|enable|enter your|unlock|already (?:a|have)|log ?in|start your|try|buy us)\b(?=.*\b(?:newsletter|news ?letters|subscri\w*|inbox|e-?mail|app|apps|alerts?|notifications?|facebook|twitter|instagram|telegram|whatsapp|youtube|channel|social media|account|journalism|member\w*|free trial|access|updates|us|our|coffee|stories|headlines|breaking news)\b))/i,
  },
  {
    role: 'subscribe',
    wordsMax: 30,
    form: /^(?:our newsletters?|newsletters?|subscribe(?: now| today)?|sign up(?: now)?|log ?in|sign in|register|follow us|stay connected|donate(?: now)?|support us|premium|members? only|this (?:article|story|content) is (?:for|available|reserved|only)\b.*|thank you for (?:reading|subscribing|registering|visiting)\b.*|you (?:have|[’']ve) \w+ (?:free )?(?:articles?|stories)\b.*|check your inbox\b.*|by (?:signing up|subscribing|clicking|registering|continuing|providing)\b.*)[.!:]?$/i,
  },
  {
    role: 'repost',
    wordsMax: 150,
    form: /^(?:disclaimer\s*[:.\-–—]|(?:the )?copyright of this (?:article|story|text|post|content)\b|(?:re-?post(?:ing|ed)|re-?print(?:ing|ed)|republish(?:ing|ed)|syndicated|cross-?posted) (?:this|of|with|from|by|under|here|in|on|article|content)\b|this (?:article|story|post|piece|report|text|content|item|essay|op-ed|interview) (?:is|was|has been|first|originally|appeared|appears)\b.{0,60}?\b(?:published|republished|reprinted|reproduced|syndicated|translated|appeared|appears|automatically|auto-generated|generated|posted|provided|licen[cs]ed|reposted|copied|taken|adapted|excerpted)\b|(?:originally|first|previously) (?:published|posted|appeared|printed)\b|with inputs? from\b|\(?(?:except for the headline|this story has not been edited)\b|if there is any infringement\b|if you believe .{0,60}copyright)/i,
  },
  {
    role: 'repost',
    wordsMax: 10,
    form: /^(?:original )?(?:sources?|via|publisher|news source|المصدر|Quelle|Fuente|Fonte|Источник|Kaynak|来源)\s*[:：]\s*\S.{0,90}$/i,
  },
  {
    role: 'legal',
    wordsMax: 120,
    form: /^(?:©|\(c\)\s|copyright\b\s*(?:©|\(c\)|\d|by|holder|notice|of|:|$)|all (?:rights|content)\b.{0,40}reserved|terms (?:of|and|&)\b|privacy (?:policy|notice|&|and)|cookies?\b(?:$|.{0,60}\b(?:polic|settings|consent|preferences|experience|accept))|we use cookies\b|this (?:material|content|site|website|page|work) (?:may not|is protected|is licen[cs]ed|uses|and any)|(?:the )?(?:views?|opinions?)\b.{0,60}\b(?:expressed|presented|contained|stated|are those|here|in this)\b.{0,200}\b(?:not|own|author|writer|solely|alone)\b|(?:any )?(?:reproduction|republication|redistribution|unauthori[sz]ed)\b.{0,80}\b(?:prohibited|forbidden|permission|not permitted)|no part of this\b|not for (?:publication|distribution|republication)\b|do not sell\b|accessibility(?: statement)?$|powered by\b)/i,
  },
  {
    role: 'notice',
    wordsMax: 70,
    form: /^\(?(?:this is a (?:developing|breaking|live|rolling|moving)\b|(?:this|the|our) (?:story|article|report|post|page|piece|live ?blog|copy)(?: is| has| will| was| contains| may)\b.{0,40}?\b(?:updated|being|developing|corrected|amended|clarified|edited|revised|changed|breaking|refreshed)\b|more (?:to follow|details (?:to follow|soon)|follows?|soon)\b|(?:story|details) (?:developing|to follow)|developing (?:story|news)\b|(?:correction|clarification|editor[’']?s?[’']? ?note|editors[’']? note|note to (?:readers|editors)|author[’']?s note|corrections?\s*&\s*clarifications?)\s*[:.\-–—]|updates? (?:with|to follow|throughout)\b)/i,
  },
  {
    role: 'contact',
    wordsMax: 45,
    form: /^(?:contact(?: us| the (?:author|reporter|writer|newsroom|editor)\w*)?(?:\s*[:|].*|$|\s+at\b.*)|about (?:us|the author|the writer|this author|the reporter|author)\b\s*:?.{0,60}$|advertise(?: with us)?$|do you have (?:a|an|any)\b.{0,80}\b(?:story|tip|information|question|news)|(?:got|have|send)\b.{0,20}\b(?:tips?|a story|a question|a correction|your (?:story|views|comments|feedback|letters))\b|(?:letters|tips|comments|feedback) (?:to|can be)\b|(?:report|spot|found|see|notice)(?:ed)? (?:a|an) (?:typo|error|mistake|correction|problem)\b|(?:e-?mail|write to|reach|follow|tweet) (?:the (?:author|reporter|writer)|him|her|them|me|us)\b|you can (?:follow|reach|contact|e-?mail)\b)/i,
  },
  {
    role: 'navigation',
    wordsMax: 16,
    form: /^(?:photos?|images?|pictures?|video|gallery|slideshow|audio|media playback is (?:un|not )supported\b.*|(?:image|media|video|photo) (?:caption|copyright|source|credit)|(?:view|open|see|launch) (?:gallery|slideshow|image|photos?|fullscreen)\b.*|hide caption|toggle caption|enlarge(?: this image)?|\d+ ?(?:of|\/) ?\d+(?: photos?)?)$/i,
  },
  {
    role: 'navigation',
    wordsMax: 14,
    form: /^(?:home|menu|search|skip to (?:main )?(?:content|navigation)|back(?: to)?(?: top| home| all)?|close|open|main menu|toggle \w+|sections|view all|see all|load more|show more|hide|go back|site map|sitemap|return to\b.*|jump to\b.*|edition|language|english|archives?|advanced search)\s*[»>→×]?$/i,
  },
  { role: 'navigation', wordsMax: 12, form: /^home\s*[>»/›|→]\s*.+$/i },
  { role: 'navigation', wordsMax: 10, form: /^(?:\p{Lu}[\p{L}&' -]{1,24}\s*[>»›]\s*){1,5}\p{Lu}[\p{L}&' -]{1,40}$/u },
  {
    role: 'navigation',
    wordsMax: 8,
    form: /^(?:(?:estimated )?(?:reading|read) time\b.*|\d+\s?-?\s?min(?:ute)?s?\.?(?: to)? (?:read|ago|listen|watch)|\d+ (?:hours?|days?|minutes?|weeks?|months?) ago|listen to (?:this )?(?:article|story)\b.{0,40}|(?:font|text) size\b.*|a\s?[+-]|(?:\d+:)?\d{1,2}:\d\d|live|play|pause|mute|loading\.*)$/i,
  },
  {
    role: 'advertising',
    wordsMax: 14,
    form: /^[-–—[(]*\s*(?:advertis(?:e|ement|ing)|sponsored(?: content| by\b.*)?|promoted(?: content)?|ads? by\b.*|paid (?:content|post)|(?:story|article|content) continues (?:below|after)\b.*|continue reading(?: below)?|scroll (?:down )?to continue\b.*|ad|partner content)\s*[\])–—-]*$/i,
  },
  {
    role: 'sign-off',
    wordsMax: 80,
    form: /^[([]?\s*(?:(?:additional |further )?(?:reporting|writing|written|editing|edited|compiled|compilation|translation|translated|graphics?|production)\s+by\b|(?:[\p{Lu}][\p{L}\p{M}'’. -]{0,60}\s)?(?:writers?|journalists?|reporters?|correspondents?|staff)\b.{0,120}\bcontributed (?:to|reporting)\b|.{0,80}\bcontributed to this (?:report|story|article|dispatch)\b)/iu,
  },
  {
    role: 'sign-off',
    wordsMax: 30,
    form: /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3} (?:reported|contributed reporting) from \p{Lu}[\p{L}\p{M} ,.'’-]{1,120}\.$/u,
  },
  { role: 'mark', wordsMax: 2, form: /^@[\w.]+$/ },
  {
    role: 'mark',
    wordsMax: 3,
    form: /^(?:[-–—=_*#~.•·\s]+|-?\s?30\s?-?|\(?ends?\)?|###\s*ends?\s*###|\[\d+\]|top|n\/a)$/i,
  },
  { role: 'mark', wordsMax: 4, form: /^(?:https?:\/\/\S+|www\.\S+|pic\.twitter\.com\/\S+)$/i },
]; // prettier-ignore

/** Roles that stand below a story: what follows them to the end of the page rarely is story again. */
export const tailRoles: ReadonlySet<FurnitureRole> = new Set(['comments', 'tags', 'origin-link', 'related']);

/** Roles that betray a page which carries somebody else's text. */
export const reposterRoles: ReadonlySet<FurnitureRole> = new Set(['origin-link', 'repost', 'tags', 'comments']);
