import type { Token } from '../tokens.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['businessmen', 'businessman'],
  ['businesswomen', 'businesswoman'],
  ['policemen', 'policeman'],
  ['fishermen', 'fisherman'],
  ['sportsmen', 'sportsman'],
  ['spokesmen', 'spokesman'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['police', 'police'],
  ['aircraft', 'aircraft'],
  ['series', 'series'],
  ['headquarters', 'headquarters'],
  ['memoranda', 'memorandum'],
  ['crises', 'crisis'],
  ['offspring', 'offspring'],
  ['livestock', 'livestock'],
  ['equipment', 'equipment'],
  ['feet', 'foot'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['leaves', 'leaf'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['halves', 'half'],
  ['species', 'species'],
  ['cattle', 'cattle'],
  ['criteria', 'criterion'],
  ['alumni', 'alumnus'],
  ['attaches', 'attache'],
  ['caches', 'cache'],
  ['avalanches', 'avalanche'],
  ['headaches', 'headache'],
  ['statuses', 'status'],
  ['campuses', 'campus'],
  ['viruses', 'virus'],
]); // prettier-ignore

const NOT_PLURAL: ReadonlySet<string> = new Set([
  'was',
  'is',
  'has',
  'does',
  'as',
  'its',
  'his',
  'this',
  'thus',
  'yes',
  'always',
  'perhaps',
  'besides',
  'sometimes',
  'nowadays',
  'overseas',
  'towards',
  'afterwards',
  'gas',
  'news',
  'politics',
  'economics',
  'says',
  'goes',
  'means',
  'remains',
  'makes',
  'takes',
  'becomes',
  'abroad',
  'versus',
  'christmas',
  'physics',
  'alias',
  'atlas',
  'canvas',
  'whereas',
  'across',
  'minus',
  'plus',
  'less',
  'unless',
  'ours',
  'theirs',
  'hers',
  'onwards',
  'forwards',
  'backwards',
  'upwards',
  'downwards',
  'includes',
]); // prettier-ignore

/** Whether the noun has one form for singular and plural ("staff", "aircraft"). */
export function isInvariant(word: string): boolean {
  return IRREGULAR.get(word) === word;
}

/** Whether the token looks like a plural noun in lower case ("agreements", "people"). */
export function isPluralNoun(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return isPluralWord(token.norm) && !token.capital;
}

/** Whether a folded word has the form of a plural. */
export function isPluralWord(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.has(word)) return false;
  return !/(?:ss|us|is|'s)$/.test(word);
}

/** The singular of a noun: "agreements" is "agreement", "people" is "person". */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPluralWord(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
