import { noteOnWords, type ResolvedSentence } from '@diplomatic-relations/engine';

/** What the words of a text may be part of; each is one bit. */
const REPORTING = 1;
const MEDIA = 2;
const CITING = 4;
const SAYING = 8;
const TELLING = 16;
const WEEKDAY = 32;
const YESTERDAY = 64;
const PICTURE = 128;
const PEN = 256;
/** Of every text. */
const ANY = 512;

const STEMS: readonly (readonly [bit: number, stem: RegExp])[] = [
  [REPORTING, /report|inform|learn/],
  [MEDIA, /agenc|correspond|journalis|report|media/],
  [CITING, /citing|quot|referenc|referring|according/],
  [SAYING, /said|says|announc|confirm|stated|added|noted|indicat/],
  [TELLING, /told|interview|post|tweet|statement/],
  [WEEKDAY, /day/],
  [YESTERDAY, /yesterday/],
  [PICTURE, /photo|afp|reuters|getty|anadolu/],
  [PEN, /staff|correspond|desk/],
];

const stemsOf = noteOnWords(({ norm }): number =>
  STEMS.reduce((bits, [bit, stem]) => (stem.test(norm) ? bits | bit : bits), ANY),
);

/** The bits of all words of a text: most texts have no word of most cues, and no expression reads them in vain. */
export function newsWords(sentences: readonly ResolvedSentence[]): number {
  let bits = ANY;
  for (const { tokens } of sentences) for (const { word } of tokens) bits |= stemsOf(word);
  return bits;
}

/** How a newspaper or agency tells a story that an official page tells otherwise: a word it cannot do without, what it says, and how much that weighs. */
const CUES: readonly (readonly [word: number, cue: RegExp, weight: number])[] = [
  // who reports it
  [
    REPORTING,
    /(?<!(?:Ministry|Office|Department|Service|Embassy|Mission) )\b[A-Z][\w.-]*\)? (?:reports|informs|has learned|learned|reported)\b(?! that (?:he|she|it|they)\b)/,
    1.5,
  ],
  [MEDIA, /\b(?:news agency|correspondent|journalists?|reporters|media reports?|local media|state media)\b/i, 1],
  // on whose word: an official page is its own source
  [
    CITING,
    /\b(?:citing|quoting|quoted|with reference to|referring to|according to|referencing) (?:(?:the|a|an|its|his|her) )?(?:[\w’'.-]+ ){0,5}?(?:ministry|office|service|statement|officials?|spokes\w+|sources?|media|agency|report|release|website|post|mfa)\b/i,
    1.5,
  ],
  [
    SAYING,
    /\b(?:ministry|office|embassy|government|palace|spokes(?:man|woman|person)|secretary|officials?) (?:has |have |had |also )?(?:said|says|announced|confirmed|stated) (?:in a (?:press |written )?(?:statement|release)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)/i,
    1.5,
  ],
  [
    TELLING,
    /\b(?:told (?:reporters|journalists|the (?:media|press)|[A-Z]{2,})|in an interview with|tweeted|posted (?:on|about)|in a (?:tweet|post|statement on))\b/,
    1,
  ],
  // where it was said
  [
    SAYING,
    /\b(?:said|says|stated|announced) (?:\w+ )?(?:on|in|via|through) (?:(?:a|an|the|his|her|its|\w+) )?(?:(?:official|verified|\w+) )?(?:television|radio|social (?:media|network)|Twitter|Facebook|X account)\b/,
    1,
  ],
  // “…,” Keita said.
  [SAYING, /,[”"'’] \p{Lu}[\p{L}-]+ (?:said|added|noted|indicated|stated)\b/u, 1],
  // whose word it is: an official page is its own press service
  [REPORTING, /\b[Pp]ress (?:service|office) (?:of [^.,]{3,50} )?(?:reported|reports|informed)\b/, 2],
  // “…,” said Dr. Keita.
  [SAYING, /[”"'’] (?:said|added|noted) (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}-]+/u, 1],
  // when, by the reader's calendar
  [WEEKDAY, /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?\d)/, 1],
  [YESTERDAY, /\byesterday\b/i, 0.5],
  // whose picture, and whose pen
  [PICTURE, /\b(?:file photo|photo\s?:|photograph:|AFP|AP Photo|Reuters|Getty|Anadolu|photo (?:by|courtesy))/i, 1],
  [PEN, /\b(?:staff (?:reporter|writer|correspondent)|our correspondent|news desk)\b/i, 1.5],
  [ANY, /[–—-]\s?[A-Z]{2,8}(?:\/[A-Z]{2,8})?$|^\((?:\p{Lu}[\p{L}-]*\s?){1,5}\)/mu, 1],
];

const FURNITURE =
  /\b(?:read more|also read|related (?:news|articles|stories|posts)|advertisement|subscribe|newsletter|share (?:this|on)|leave a (?:comment|reply)|comments?|tags?:|min(?:utes?)? read|last updated|updated:|trending|latest (?:news|headlines)|most viewed|top stories|breaking news|most read|must read|whatsapp)\b/gi;

/** How an official page speaks of itself. */
const OFFICIAL_VOICE =
  /\b(?:P(?:ress|RESS) (?:Release|RELEASE)|Media Release|Read-?out|H\.\s?E\.|(?:our|this) (?:embassy|ministry|mission|high commission)|the Hon(?:\.|ourable|orable))/;

/** Points for a page that reads as a newspaper's or agency's item; `lead` is its first paragraphs, `furniture` what stands around the text, `words` are the `newsWords` of the text. */
export function newsStyle(lead: string, furniture: readonly string[], words: number): number {
  const told = CUES.reduce((sum, [word, cue, weight]) => (words & word && cue.test(lead) ? sum + weight : sum), 0);
  const around = furniture.reduce((count, line) => count + (line.match(FURNITURE)?.length ?? 0), 0);
  return told + Math.min(1, around / 2) - (OFFICIAL_VOICE.test(lead) ? 1.5 : 0);
}
