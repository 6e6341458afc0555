/** How a newspaper or agency tells a story that an official page tells otherwise: what it says, and how much that weighs. */
const CUES: readonly (readonly [cue: RegExp, weight: number])[] = [
  // who reports it
  [
    /(?<!(?:Ministry|Office|Department|Service|Embassy|Mission) )\b[A-Z][\w.-]*\)? (?:reports|informs|has learned|learned|reported)\b(?! that (?:he|she|it|they)\b)/,
    1.5,
  ],
  [/\b(?:news agency|correspondent|journalists?|reporters|media reports?|local media|state media)\b/i, 1],
  // on whose word: an official page is its own source
  [
    /\b(?:citing|quoting|quoted|with reference to|referring to|according to|referencing) (?:(?:the|a|an|its|his|her) )?(?:[\w’'.-]+ ){0,5}?(?:ministry|office|service|statement|officials?|spokes\w+|sources?|media|agency|report|release|website|post|mfa)\b/i,
    1.5,
  ],
  [
    /\b(?:ministry|office|embassy|government|palace|spokes(?:man|woman|person)|secretary|officials?) (?:has |have |had |also )?(?:said|says|announced|confirmed|stated) (?:in a (?:press |written )?(?:statement|release)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)/i,
    1.5,
  ],
  [
    /\b(?:told (?:reporters|journalists|the (?:media|press)|[A-Z]{2,})|in an interview with|tweeted|posted (?:on|about)|in a (?:tweet|post|statement on))\b/,
    1,
  ],
  // “…,” Keita said.
  [/,[”"'’] \p{Lu}[\p{L}-]+ (?:said|added|noted|indicated|stated)\b/u, 1],
  // when, by the reader's calendar
  [/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?\d)/, 1],
  [/\byesterday\b/i, 0.5],
  // whose picture, and whose pen
  [/\b(?:file photo|photo\s?:|photograph:|AFP|AP Photo|Reuters|Getty|Anadolu|photo (?:by|courtesy))/i, 1],
  [/\b(?:staff (?:reporter|writer|correspondent)|our correspondent|news desk)\b/i, 1.5],
  [/[–—-]\s?[A-Z]{2,8}(?:\/[A-Z]{2,8})?$|^\((?:\p{Lu}[\p{L}-]*\s?){1,5}\)/mu, 1],
];

const FURNITURE =
  /\b(?:read more|also read|related (?:news|articles|stories|posts)|advertisement|subscribe|newsletter|share (?:this|on)|leave a (?:comment|reply)|comments?|tags?:|min(?:utes?)? read|last updated|updated:|trending|latest (?:news|headlines)|most viewed|top stories|breaking news|most read|must read|whatsapp)\b/gi;

/** How an official page speaks of itself. */
const OFFICIAL_VOICE =
  /\b(?:P(?:ress|RESS) (?:Release|RELEASE)|Media Release|Read-?out|H\.\s?E\.|(?:our|this) (?:embassy|ministry|mission|high commission)|the Hon(?:\.|ourable|orable))/;

/** Points for a page that reads as a newspaper's or agency's item; `lead` is its first paragraphs, `furniture` what stands around the text. */
export function newsStyle(lead: string, furniture: readonly string[]): number {
  const told = CUES.reduce((sum, [cue, weight]) => (cue.test(lead) ? sum + weight : sum), 0);
  const around = furniture.reduce((count, line) => count + (line.match(FURNITURE)?.length ?? 0), 0);
  return told + Math.min(1, around / 2) - (OFFICIAL_VOICE.test(lead) ? 1.5 : 0);
}
