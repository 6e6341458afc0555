import type { OfficeTitle } from '@diplomatic-relations/gazetteer';
import { isJoiningHyphen } from '../joints.ts';
import type { Token } from '../tokens.ts';
import type { ActorMention, PlaceMention } from '../types.ts';
import { type ActorLookup, actorLookup } from './actor-lookup.ts';
import { NOT_NAMES } from './name-words.ts';
import { type AddressKind, addressesFrom, officeForms, officeSingular, officesFrom } from './office-vocabulary.ts';
import { ADDRESS_OPENER, COUNTERPART, LEADER, marksOf, OFFICE_OPENER } from './person-word.ts';
import { longestPhrase, type PhraseMatch } from './phrase-trie.ts';
import { RANKING_WORDS, TITLES_THAT_ARE_NAMES } from './title-words.ts';

/** A form of address or a rank before a name. */
export interface Address {
  readonly to: number;
  readonly kind: AddressKind;
}

/** A sentence with what the search for persons looks up again and again. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly actors: ActorLookup;
  /** Cities and regions that the sentence names. */
  readonly places: readonly PlaceMention[];
  /** Core phrases of offices by their first token. */
  readonly cores: ReadonlyMap<number, PhraseMatch<OfficeTitle>>;
  /** Forms of address by their first token. */
  readonly addresses: ReadonlyMap<number, Address>;
  /** The first token of the form of address that ends before a token. */
  readonly addressEnds: ReadonlyMap<number, number>;
  /** Whether the word "counterpart" stands in the sentence. */
  readonly counterpart: boolean;
  /** Whether the family name of a leader stands in it who needs no title. */
  readonly leader: boolean;
}

const NO_CORES: SentenceView['cores'] = new Map();
const NO_ADDRESSES: SentenceView['addresses'] = new Map();
const NO_ENDS: SentenceView['addressEnds'] = new Map();

/** The norm of a token, empty outside the sentence. */
export function normAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? '';
}

/** Looks up offices, ranks and forms of address in one pass over a sentence. */
export function viewSentence(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  places: readonly PlaceMention[],
): SentenceView {
  const actors = actorLookup(mentions, tokens.length);
  let marks = 0;
  for (const token of tokens) marks |= marksOf(token);
  const counterpart = (marks & COUNTERPART) !== 0;
  const leader = (marks & LEADER) !== 0;
  if ((marks & (OFFICE_OPENER | ADDRESS_OPENER)) === 0)
    return {
      tokens,
      actors,
      places,
      cores: NO_CORES,
      addresses: NO_ADDRESSES,
      addressEnds: NO_ENDS,
      counterpart,
      leader,
    };
  const cores = new Map<number, PhraseMatch<OfficeTitle>>();
  const addresses = new Map<number, Address>();
  const addressEnds = new Map<number, number>();
  const coreEnds = new Set<number>();
  const actorEnd = (i: number) => actors.from(i)?.to ?? null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const opens = marksOf(token) & (OFFICE_OPENER | ADDRESS_OPENER);
    if (opens === 0) continue;
    const core =
      (opens & OFFICE_OPENER) !== 0
        ? withInChief(tokens, longestPhrase(officesFrom, tokens, i, officeForms, actorEnd))
        : null;
    if (
      core !== null &&
      !isAccusation(token, i, core) &&
      !isRankedInLowerCase(tokens, i, core) &&
      !isPartOfName(tokens, i, core, actors, addressEnds)
    ) {
      const given = coreEnds.has(i) && core.to === i + 1 && GIVEN_NAMES.has(token.norm);
      if (!given) cores.set(i, core);
      coreEnds.add(core.to);
    }
    if (!token.capital || (opens & ADDRESS_OPENER) === 0 || (cores.has(i) && core !== null && core.to > i + 1))
      continue;
    const address = longestPhrase(addressesFrom, tokens, i, officeForms);
    if (address === null || (token.norm === 'he' && token.text !== 'HE')) continue;
    if (actors.at(i) !== null && actors.at(i)?.form !== 'demonym') continue;
    const to = behindRankNote(tokens, address.to);
    addresses.set(i, { to, kind: address.value });
    if (!addressEnds.has(to)) addressEnds.set(to, i);
  }
  return { tokens, actors, places, cores, addresses, addressEnds, counterpart, leader };
}

/** What stands in brackets behind a rank or form of address: "Gen. (Retd)", "Admiral (Prof)". */
const RANK_NOTES: ReadonlySet<string> = new Set(
  "retd retd. rtd rtd. ret ret. ret'd retired dr dr. prof prof. eng eng. hon hon. mrs mrs. ms ms. mr mr. lady".split(
    ' ',
  ),
);

function behindRankNote(tokens: readonly Token[], at: number): number {
  if (normAt(tokens, at) !== '(') return at;
  for (let size = 1; size <= 3; size++) {
    if (normAt(tokens, at + 1 + size) !== ')') continue;
    const note = tokens.slice(at + 1, at + 1 + size).map(({ norm }) => norm.replace('’', "'"));
    return RANK_NOTES.has(note.join('')) ? at + 2 + size : at;
  }
  return at;
}

/** Words of address that stand before titles: "His Majesty King …". */
const STYLES: ReadonlySet<string> = new Set([
  'majesty',
  'majesties',
  'highness',
  'highnesses',
  'excellency',
  'excellencies',
  'holiness',
  'hrh',
  'hm',
  'hh',
  'h.e.',
]);

/** Titles that behind another title are given names: "Secretary Dean Acheson". */
const GIVEN_NAMES: ReadonlySet<string> = new Set([
  'dean',
  'earl',
  'duke',
  'hakim',
  'akim',
  'sultan',
  'amir',
  'emir',
  'justice',
  'regent',
]);

/** "Supreme Commander" is known, "Supreme Commander-in-Chief" follows from it. */
function withInChief(tokens: readonly Token[], core: PhraseMatch<OfficeTitle> | null): PhraseMatch<OfficeTitle> | null {
  if (core === null) return null;
  const at = isJoiningHyphen(tokens, core.to) ? core.to + 1 : core.to;
  if (normAt(tokens, at) !== 'in') return core;
  const chief = isJoiningHyphen(tokens, at + 1) ? at + 2 : at + 1;
  return normAt(tokens, chief) === 'chief' ? { ...core, to: chief + 1 } : core;
}

/** "the first Minister": an adjective before a title, though "First Minister" is an office. */
function isRankedInLowerCase(tokens: readonly Token[], i: number, core: PhraseMatch<OfficeTitle>): boolean {
  return (
    core.to > i + 1 &&
    tokens[i]?.capital === false &&
    tokens[i + 1]?.capital === true &&
    RANKING_WORDS.has(normAt(tokens, i))
  );
}

/** "Tom King" and "Dr. Sultan Al Jaber" hold names, where "Saudi King Salman" holds a title. */
function isPartOfName(
  tokens: readonly Token[],
  i: number,
  core: PhraseMatch<OfficeTitle>,
  actors: ActorLookup,
  addressEnds: ReadonlyMap<number, number>,
): boolean {
  const token = tokens[i] as Token;
  if (core.to !== i + 1 || !token.capital || !TITLES_THAT_ARE_NAMES.has(token.norm)) return false;
  if (officeSingular(token.norm) !== null) return false;
  if (isJoiningHyphen(tokens, i + 1) || isJoiningHyphen(tokens, i - 1)) return true;
  // "Amir Khan Jalali": a given name of two words.
  if (normAt(tokens, i + 1) === 'khan') return true;
  if (addressEnds.has(i)) return !STYLES.has(normAt(tokens, i - 1));
  const previous = tokens[i - 1];
  if (previous === undefined || previous.kind !== 'word') return false;
  if (!previous.capital) return ['bin', 'ibn', 'al', 'el', 'von'].includes(previous.norm);
  if (i === 1 && previous.norm.endsWith('ing')) return false;
  return actors.at(i - 1) === null && !NOT_NAMES.has(previous.norm);
}

/** "denied the charges": without accent, capital and "d'affaires" nobody's office. */
function isAccusation({ text }: Token, i: number, core: PhraseMatch<OfficeTitle>): boolean {
  return core.to === i + 1 && /^charges?$/.test(text);
}
