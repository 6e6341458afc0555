import {
  noteOnWords,
  type ResolvedSentence,
  rangesOverlap,
  singular,
  type Token,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { overlapsAny } from '../shared/ranges.ts';
import { ACTIVITIES, ADJECTIVES, type Area, type AreaStrength, FIELD_NOUNS, TOPICS } from './areas.ts';
import { isBygoneSense } from './bygone-senses.ts';
import { isOnlyNamed } from './only-named.ts';
import { isPresent } from './present.ts';
import { isKindOfRight } from './rights.ts';
import { isVictim } from './victims.ts';
import { INSTITUTIONS } from './words.ts';

/** Words of the text that name an area. */
export interface AreaPhrase extends TokenRange {
  readonly area: Area;
  readonly strength: AreaStrength;
}

interface Entry {
  readonly words: readonly string[];
  readonly area: Area;
  readonly strength: AreaStrength;
}

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defense: 'defence',
    labor: 'labour',
    organized: 'organised',
    women: 'woman',
    children: 'child',
    '&': 'and',
    fora: 'forum',
    programmes: 'programme',
  }),
);

/** The word as the tables have it: singular, in one spelling. */
function keyOf(word: string): string {
  return singular(SPELLINGS.get(word) ?? word);
}

/** Entries by the first word, longest first. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = buildEntries();

function buildEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const tables = [
    ['activity', ACTIVITIES],
    ['topic', TOPICS],
    ['adjective', ADJECTIVES],
  ] as const;
  for (const [strength, table] of tables) {
    for (const [area, phrases] of Object.entries(table)) {
      for (const phrase of new Set((phrases ?? '').split('|'))) {
        const words = phrase.split(' ').map(keyOf);
        const first = words[0] as string;
        entries.set(first, [...(entries.get(first) ?? []), { words, area: area as Area, strength }]);
      }
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

/** What the tables know of a word of the text. */
interface FieldWord {
  readonly key: string;
  /** The phrases that it opens, null for none. */
  readonly entries: readonly Entry[] | null;
  readonly institution: boolean;
  /** What else the word may open: see `CITIZENS`, `TROUBLE` and `LETTERS`. */
  readonly cue: number;
}

const CITIZENS = 1;
const TROUBLE = 2;
const LETTERS = 4;
const TROUBLES = new Set(['situation', 'developments', 'crisis', 'unrest']);

function cueOf(word: string, key: string): number {
  return (key === 'citizen' || key === 'national' ? CITIZENS : 0) | (TROUBLES.has(word) ? TROUBLE : 0);
}

const fieldWord = noteOnWords(({ text, norm }): FieldWord => {
  const key = keyOf(norm);
  return {
    key,
    entries: ENTRIES.get(key) ?? null,
    institution: INSTITUTIONS.has(key),
    cue: cueOf(norm, key) | (text === 'IT' ? LETTERS : 0),
  };
});

/** What was read in the sentence at hand; sentences are read one after the other. */
let latest: { readonly sentence: ResolvedSentence; readonly phrases: readonly AreaPhrase[] } | null = null;

/** Every area named in the sentence, longest phrase first at each place, names of institutions and persons left out; worked out once. */
export function areaPhrases(sentence: ResolvedSentence): readonly AreaPhrase[] {
  if (latest?.sentence !== sentence) latest = { sentence, phrases: readAreaPhrases(sentence) };
  return latest.phrases;
}

function readAreaPhrases(sentence: ResolvedSentence): AreaPhrase[] {
  const found: AreaPhrase[] = [];
  const { tokens } = sentence;
  let cues = 0;
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { entries, cue } = fieldWord((tokens[i] as Token).word);
    cues |= cue;
    if (i < end) continue;
    if (cue & LETTERS && isInformationTechnology(tokens, i))
      found.push({ from: i, to: i + 1, area: 'technology', strength: 'topic' });
    if (entries === null) continue;
    let usable = matchesFrom(tokens, i, entries);
    if (usable.length > 0) usable = usable.filter((match) => isUsable(sentence, match));
    for (const match of usable) end = Math.max(end, match.to);
    for (const match of usable) if (match.to === end) found.push(match);
  }
  const again = saidAgain(sentence, found);
  if (cues & CITIZENS) for (const phrase of departures(sentence)) found.push(phrase);
  if (cues & TROUBLE) for (const phrase of situations(sentence)) found.push(phrase);
  for (const phrase of again) found.push(phrase);
  return found;
}

/** "education, IT and energy": the letters in a list of fields, not the pronoun. */
function isInformationTechnology(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:,|and|in|the|&)$/.test(tokens[i - 1]?.norm ?? '') &&
    /^(?:,|and|&|\.|;|sector|industry|field|sphere)$/.test(tokens[i + 1]?.norm ?? '')
  );
}

const LEAVING = /^(?:exit|leave|depart|evacuate|repatriate|return)$/;

/** "enable their citizens to leave": the care of a state for its people abroad. */
function departures(sentence: ResolvedSentence): AreaPhrase[] {
  const { tagged } = sentence;
  const citizens = tagged.lemmas.findIndex((lemma) => lemma === 'citizen' || lemma === 'national');
  if (citizens < 0) return [];
  const verb = sentence.clauses.find(
    (clause) =>
      LEAVING.test(clause.lemma) &&
      clause.head > citizens - 8 &&
      clause.head < citizens + 12 &&
      clause.form !== 'finite',
  );
  return verb ? [{ from: citizens, to: citizens + 1, area: 'consular', strength: 'topic' }] : [];
}

/** "the situation in Sudan", "developments around the strait": trouble that is talked about. */
function situations(sentence: ResolvedSentence): AreaPhrase[] {
  const { tokens } = sentence;
  const found: AreaPhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]?.norm;
    if ((next !== 'in' && next !== 'around' && next !== 'on') || !TROUBLES.has(tokens[i]?.norm ?? '')) continue;
    if (
      /^(?:economic|humanitarian|political|epidemiological|financial|health|climate|energy|positive|recent)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      continue;
    const place: TokenRange = { from: i + 2, to: i + 5 };
    const named =
      sentence.actors.some((actor) => rangesOverlap(actor, place)) ||
      sentence.places.some((scene) => rangesOverlap(scene, place)) ||
      tokens
        .slice(i + 2, i + 6)
        .some((token) =>
          /^(?:middle|horn|sahel|region|gulf|balkans|caucasus|transcaucasia|sea|strait|peninsula|bank|strip)$/.test(
            token.norm,
          ),
        );
    if (named) found.push({ from: i, to: i + 1, area: 'security', strength: 'topic' });
  }
  return found;
}

/** "this assistance" after "humanitarian assistance". */
function saidAgain(sentence: ResolvedSentence, found: readonly AreaPhrase[]): AreaPhrase[] {
  const { tokens } = sentence;
  const first = found.find((phrase) => phrase.area === 'humanitarian');
  if (!first) return [];
  const again = tokens.findIndex(
    (token, i) =>
      i > first.to &&
      /^(?:assistance|aid|relief)$/.test(token.norm) &&
      /^(?:this|such|that|the)$/.test(tokens[i - 1]?.norm ?? ''),
  );
  return again < 0 ? [] : [{ from: again - 1, to: again + 1, area: 'humanitarian', strength: 'topic' }];
}

const NO_PHRASES: readonly AreaPhrase[] = [];

function matchesFrom(tokens: readonly Token[], from: number, entries: readonly Entry[]): readonly AreaPhrase[] {
  if (tokens[from]?.kind === 'punctuation') return NO_PHRASES;
  let found: AreaPhrase[] | null = null;
  for (const entry of entries) {
    const to = matchEnd(tokens, from, entry.words);
    if (to === 0) continue;
    found ??= [];
    found.push({ from, to, area: entry.area, strength: entry.strength });
  }
  return found ?? NO_PHRASES;
}

/** End of the phrase that starts here; hyphens, articles, possessives and slashes between its words do not count. */
function matchEnd(tokens: readonly Token[], from: number, words: readonly string[]): number {
  // The first word is the one that the entry was found by.
  let i = from + 1;
  for (let k = 1; k < words.length; k++) {
    while (FILLERS.has(tokens[i]?.norm ?? '')) i++;
    const token = tokens[i];
    if (token === undefined || fieldWord(token.word).key !== words[k]) return 0;
    i++;
  }
  return i;
}

const FILLERS: ReadonlySet<string> = new Set(['-', '–', '‐', '‑', '/', ',', "'s", "'", '’', 'the', 'a', 'an']);

function isUsable(sentence: ResolvedSentence, match: AreaPhrase): boolean {
  if (overlapsAny(sentence.people, match) || overlapsAny(sentence.actors, match) || overlapsAny(sentence.places, match))
    return false;
  if (match.strength === 'adjective' && !fieldNounAfter(sentence, match)) return false;
  if (isKindOfRight(sentence, match) || isVictim(sentence, match) || isOnlyNamed(sentence.tokens, match)) return false;
  if (isInstitution(sentence, match) || isGathering(sentence, match) || isFigureOfSpeech(sentence, match)) return false;
  return true;
}

/** "economic, scientific and cultural cooperation": a noun of a field stands behind the adjectives. */
function fieldNounAfter(sentence: ResolvedSentence, match: TokenRange): boolean {
  const { tokens, tagged } = sentence;
  for (let i = match.to; i < tokens.length && i < match.to + 10; i++) {
    const token = tokens[i] as Token;
    const lemma = tagged.lemmas[i] ?? '';
    if (FIELD_NOUNS.has(lemma) || FIELD_NOUNS.has(token.norm)) return true;
    const tag = tagged.tags[i];
    const joins =
      token.norm === ',' ||
      token.norm === 'and' ||
      token.norm === '&' ||
      token.norm === '-' ||
      token.norm === '–' ||
      token.norm === '/' ||
      token.norm === 'or' ||
      token.norm === 'as' ||
      token.norm === 'well';
    if (!joins && tag !== 'JJ' && tag !== 'NN' && tag !== 'NNP' && fieldWord(token.word).entries === null) return false;
  }
  return false;
}

const OF_FOR: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'the', ',', '&', '-', '–']);

/** "the Ministry of Trade and Industry", "the Defence Ministry": a name, no area. */
function isInstitution({ tokens }: ResolvedSentence, match: TokenRange): boolean {
  const first = tokens[match.from] as Token;
  for (let i = match.from - 1; i >= 0 && i > match.from - 14; i--) {
    const token = tokens[i] as Token;
    if (
      fieldWord(token.word).institution &&
      (token.capital || first.capital || (i + 3 >= match.from && OF_FOR.has(tokens[i + 1]?.norm ?? '')))
    )
      return !isJoint(tokens, i);
    if (!token.capital && !OF_FOR.has(token.norm)) break;
    if (token.norm === 'on' && !first.capital) break;
  }
  for (let i = match.to; i < tokens.length && i < match.to + 6; i++) {
    const token = tokens[i] as Token;
    const { institution, key } = fieldWord(token.word);
    if (institution)
      return !(
        key === 'committee' ||
        key === 'service' ||
        key === 'centre' ||
        key === 'center' ||
        (key === 'general' && !token.capital)
      );
    if (!(first.capital && (token.capital || OF_FOR.has(token.norm)))) break;
  }
  return false;
}

const GATHERINGS = /^(?:summit|summits|conference|accord|accords|camp|convention)$/;

/** "the Global Investors Summit", "the Lima Peace Accords", "the Fiji Human Rights Commission": capitalised words that name an event, a text or a national body. */
function isGathering(sentence: ResolvedSentence, match: TokenRange): boolean {
  const { tokens } = sentence;
  if (!tokens[match.from]?.capital) return false;
  // "the Technical and Economic Cooperation Programme (TEC)", "the Council for Cultural Relations"
  if (
    tokens[match.from]?.norm === 'economic' &&
    tokens[match.from - 2]?.norm === 'technical' &&
    tokens[match.from - 2]?.capital &&
    /^(?:programme|program|scheme|\()$/.test(tokens[match.to + 1]?.norm ?? '')
  )
    return true;
  if (tokens[match.from - 1]?.norm === 'for' && tokens[match.from - 2]?.norm === 'council') return true;
  for (let i = match.to; i < tokens.length && i < match.to + 5; i++) {
    const token = tokens[i] as Token;
    if (!token.capital) return false;
    if (GATHERINGS.test(token.norm)) return true;
    if (token.norm !== 'commission') continue;
    const before = tokens.slice(Math.max(0, match.from - 6), i).map((word) => word.norm);
    return !before.some((word) => /^(?:joint|mixed|intergovernmental|inter|bilateral|binational|-|–|—)$/.test(word));
  }
  return false;
}

function isJoint(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i] !== undefined &&
    fieldWord(tokens[i].word).key === 'committee' &&
    tokens
      .slice(Math.max(0, i - 3), i)
      .some((token) => /^(?:joint|mixed|intergovernmental|bilateral)$/.test(token.norm))
  );
}

/** What is military of itself, and no work on defence: "a military provocation", "a military guard of honour". */
const MILITARY_OTHERWISE =
  /^(?:provocations?|neutrality|guards?|honou?rs?|parades?|bands?|occupation|coups?|junta|rule|rulers?|government|regime|council|airport|cemetery|hospital|authorities|uniform)$/;

/** Whose "industry" is no manufacture. */
const TRADES = /^(?:tourism|hospitality|travel|hotel|film|movie|music|creative|fashion|entertainment|sports|cultural)$/;

const GREATEST = /^(?:largest|biggest|top|leading|main|major|ranked|ranks|ranking)$/;

/** "the Royal Court", "told the press", "its second largest investor", "a military parade": the word stands for a body, a rank or an event. */
function isNoField({ tokens }: ResolvedSentence, match: TokenRange, word: string, next: string): boolean {
  const before = tokens.slice(Math.max(0, match.from - 3), match.from).map((token) => token.norm);
  const last = before.at(-1) ?? '';
  if (word === 'court' && (/^(?:royal|amiri|imperial)$/.test(last) || /^(?:statement|announced|said)$/.test(next)))
    return true;
  if (word === 'press' && (last === 'the' || /^(?:remarks|statements|conferences|releases|reports)$/.test(next)))
    return before.at(-2) === 'to' || before.at(-2) === 'told' || last !== 'the';
  if (word === 'military' && MILITARY_OTHERWISE.test(next)) return true;
  if (
    word === 'architecture' &&
    /^(?:regional|security|financial|institutional|global|peace|pacific|multilateral|european)$/.test(last)
  )
    return true;
  if (
    /^infrastructures?$/.test(word) &&
    /^(?:civilian|critical|charging|digital|cyber|network|information|military|defen[cs]e)$/.test(last)
  )
    return true;
  // "the Indian Ocean", "the West Bank", "the World Bank": names
  const named = tokens[match.from]?.capital && tokens[match.from - 1]?.capital;
  if (
    named &&
    /^(?:ocean|bank)$/.test(word) &&
    last !== 'the' &&
    tokens.some((token) => token.kind === 'word' && !token.capital)
  )
    return true;
  if (word === 'disaster' && /^(?:ecological|environmental)$/.test(last)) return true;
  // "fighting trafficking": the verb
  if (word === 'fighting' && !/^(?:in|between|and|,|\.|over|around|near|at|to|has|is|was)$/.test(next)) return true;
  if (word === 'economy' && /^(?:global|world)$/.test(last)) return true;
  if (word === 'industry' && TRADES.test(last)) return true;
  if (word === 'industries' && (next === 'such' || next === 'like' || next === 'including')) return true;
  if (/^(?:investors?|exporters?|importers?|imports?|exports?)$/.test(word) && GREATEST.test(last)) return true;
  return false;
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "'"]);

/** "the launch of what it called a “satellite”": a word of somebody else. */
function isQuoted(tokens: readonly Token[], match: TokenRange): boolean {
  return (
    QUOTATION_MARKS.has(tokens[match.to]?.norm ?? '') &&
    QUOTATION_MARKS.has(tokens[match.from - 1]?.norm ?? '') &&
    tokens[match.from - 2]?.norm !== ','
  );
}

/** What makes an "environment" circumstances: "a safe and secure environment", "the business environment". */
const CONDITIONS = new Set(
  'secure safe stable peaceful business investment security political geopolitical international global economic regulatory enabling favourable favorable conducive strategic operating working competitive attractive legal policy supportive inclusive operational permissive challenging changing complex investor learning information media trading social friendly new current present changed'.split(
    ' ',
  ),
);

/** Who follows a word for a field that only says whose people they are: "trade officials". */
const PEOPLE = new Set(
  'leader leaders actor actors representative representatives expert experts activist activists group groups official officials stakeholders figures defenders envoy envoys leadership minister ministers'.split(
    ' ',
  ),
);

/** Words of fields that are no fields next to certain other words. */
const AMBIGUOUS = new Set(
  'defence defense climate environment language art press port road court bank banks school sport threat tension hospitality military architecture infrastructure infrastructures ocean disaster fighting economy industries investor investors exporter exporters importer importers export exports import imports war conflict trade transit governance woman women border university industry constitutional'.split(
    ' ',
  ),
);

/** "in defence of multilateralism", "a climate of trust", "to bank on": words that name no field here. */
function isFigureOfSpeech(sentence: ResolvedSentence, match: AreaPhrase): boolean {
  const { tokens, tagged } = sentence;
  const word = tokens[match.from]?.norm ?? '';
  const next = tokens[match.to]?.norm ?? '';
  if (PEOPLE.has(next) && word !== 'friendship' && word !== 'parliamentary') return true;
  if (word === 'supply' && tokens.slice(Math.max(0, match.from - 2), match.from).some((token) => token.norm === 'in'))
    return true;
  // "met with civil society", "leaders in civil society": guests, no subject
  if (
    word === 'civil' &&
    tokens[match.from + 1]?.norm === 'society' &&
    (/^(?:by|from)$/.test(tokens[match.from - 1]?.norm ?? '') ||
      isPresent(tokens, match.from) ||
      /^(?:meet|consultation|leader)$/.test(tagged.lemmas[match.from - 2] ?? ''))
  )
    return true;
  const single = match.to === match.from + 1;
  if (!single) return false;
  if (
    next === '-' &&
    /^(?:loving|led|torn|stricken|affected|ridden|style|wide)$/.test(tokens[match.to + 1]?.norm ?? '')
  )
    return true;
  const tag = tagged.tags[match.from];
  const asNoun =
    /^(?:disputes|conflicts|threats|tensions|talks|exports|imports)$/.test(word) &&
    /^(?:in|over|on|of|between|with|to|from)$/.test(next);
  if (asNoun) return false;
  if (tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBN') return true;
  if (
    tag === 'VBG' &&
    !/^(?:mining|fishing|farming|housing|banking|shipping|manufacturing|broadcasting|publishing|policing|trafficking|smuggling|nursing|fighting|trading)$/.test(
      word,
    )
  )
    return true;
  if (isQuoted(tokens, match) || isBygoneSense(tokens, match)) return true;
  if (!AMBIGUOUS.has(word) && !word.startsWith('democrac')) return false;
  if (
    /^(?:defen[cs]e|climate|environment|language|art|press|port|road|court|banks?|school|sport|threat|tension|language)$/.test(
      word,
    ) &&
    next === 'of'
  )
    return !sentence.references.some((reference) => reference.from >= match.to && reference.from <= match.to + 2);
  // "the defence and protection of human rights"
  if (
    /^defen[cs]e$/.test(word) &&
    next === 'and' &&
    tokens[match.to + 2]?.norm === 'of' &&
    /^(?:protection|promotion|preservation)$/.test(tokens[match.to + 1]?.norm ?? '')
  )
    return true;
  if (word === 'climate' && /^(?:for)$/.test(next)) return true;
  if (/^(?:environment|climate)$/.test(word) && CONDITIONS.has(tokens[match.from - 1]?.norm ?? '')) return true;
  if (
    word === 'hospitality' &&
    !/^(?:industry|sector|management|training|services|business)$/.test(next) &&
    !(next === 'and' && /^(?:tourism|travel)$/.test(tokens[match.to + 1]?.norm ?? ''))
  )
    return true;
  if (isNoField(sentence, match, word, next)) return true;
  if (word === 'press' && /^(?:conference|release|statement|briefing|service|secretary|office|team)$/.test(next))
    return true;
  if (/^(?:war|conflict)$/.test(word) && /^(?:memorial|veteran|veterans|museum|of)$/.test(next)) return true;
  if (word === 'trade' && /^(?:drugs?|arms|slave|illicit|illegal|ivory)$/.test(tokens[match.from - 1]?.norm ?? ''))
    return true;
  if (word === 'transit' && /^(?:countries|country|states|state|visa|visas)$/.test(next)) return true;
  if (word === 'governance' && tokens[match.from - 1]?.norm === '-') return true;
  if (word === 'governance' && tag === 'NN' && sentence.tagged.tags[match.from - 1] === 'NN') return true;
  if (word === 'constitutional' && /^(?:neutrality|status|order)$/.test(next)) return true;
  if (/^(?:war)$/.test(word) && tokens[match.from - 1]?.norm === 'cold') return true;
  if (
    /^(?:woman|women)$/.test(word) &&
    !/^(?:and|empowerment|in|rights?|entrepreneurs?|leaders?|,|\.|'s|participation|issues?)$/.test(next)
  )
    return true;
  if (
    /^(?:exports?|imports?)$/.test(word) &&
    /^(?:of|amounted|totalled|totaled|reached|were|accounted|stood)$/.test(next)
  )
    return true;
  if (
    word === 'trade' &&
    /^(?:turnover|amounted|hit|reached|totalled|totaled|stood|surplus|deficit|volume|union|unions|was|grew|rose|minister)$/.test(
      next,
    )
  )
    return true;
  if (
    /^democrac/.test(word) &&
    (word === 'democracies' ||
      /^(?:largest|oldest|vibrant|fellow|a|an|strong|parliamentary|leading|great|greatest|established)$/.test(
        tokens[match.from - 1]?.norm ?? '',
      ))
  )
    return true;
  if (word === 'border' && tokens[match.from - 1]?.norm === '-') return true;
  if (word === 'young' || (word === 'child' && next === "'s")) return false;
  if (/^(?:university|school)$/.test(word) && tokens[match.from]?.capital) return true;
  return false;
}
