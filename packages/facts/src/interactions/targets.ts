import type { Clause, Phrase, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { isAccreditedTo } from '../shared/accredited-to.ts';
import { isOfBond } from '../shared/of-bond.ts';
import { namedParties, placeParties, regionParties } from './actors.ts';
import type { Frame } from './frame.ts';
import { phrasesOfMeasure } from './phrases-of-measure.ts';
import { CONFLICT_TYPES } from './words-conflict.ts';

/** Parties acted upon, and whether the text sets them with the source ("with X", "between X and Y"). */
export interface Targets {
  readonly parties: readonly string[];
  readonly beside: boolean;
  /** False where the text leaves open that it is the other side of the conversation. */
  readonly named?: boolean;
}

const NOBODY: Targets = { parties: [], beside: false };

/** The parties that stand where a frame has its target; `sources` are never targets. */
export function targetsOf(
  sentence: ResolvedSentence,
  clause: Clause,
  frame: Frame,
  sources: readonly string[],
): Targets {
  for (const { slot, range } of slotsInOrder(sentence, clause, frame)) {
    if (slot === 'with' && ACCORDING.test(sentence.tokens[range.from - 2]?.norm ?? '')) continue;
    if (slot === 'with' && (isOfOwnTalks(sentence, clause, range) || isOfExample(sentence, clause, range))) continue;
    // "condemned interference in the affairs of X": X suffers it.
    if (slot === 'in' && frame.type === 'ACCUSE' && /^(?:affair|territory|sovereignty)$/.test(headOf(sentence, range)))
      continue;
    // "met N amid concern over its pact with Y": Y is the other side of the pact.
    if (slot === 'with' && frame.type === 'CONSULT' && isOfBond(sentence, clause, range)) continue;
    // "voiced concern over the famine in X and the need for Y to act": Y is called upon.
    if (
      slot === 'for' &&
      frame.type === 'ACCUSE' &&
      /^(?:need|call|plan|support)$/.test(sentence.tagged.lemmas[range.from - 2] ?? '')
    )
      continue;
    if (frame.type === 'AGREE' && 'head' in range && QUARRELS.test(sentence.tagged.lemmas[range.head as number] ?? ''))
      continue;
    const named = namedParties(sentence, withoutPlace(sentence, range, slot), sources);
    const parties =
      frame.type === 'AGREE'
        ? withoutAuthors(sentence, range, named)
        : frame.type === 'SUPPORT'
          ? withoutAuthors(sentence, range, named, NORMS)
          : named;
    if (parties.length > 0)
      return {
        parties: [...parties, ...listed(sentence, clause, range, [...sources, ...parties])],
        beside: slot === 'with' || slot === 'between',
      };
  }
  if (!frame.place) return NOBODY;
  const event = clause.phrases.find(({ preposition, from }) => from >= clause.verb.to && EVENTS.has(preposition ?? ''));
  for (const { range } of slotsInOrder(sentence, clause, frame)) {
    // "recalled its ambassador after a diplomat in X spoke": X is where somebody spoke.
    if (event !== undefined && range.from >= event.to) continue;
    const parties = placeParties(sentence, range, sources);
    if (parties.length > 0) return { parties, beside: false };
  }
  if (sentence.regions.length === 0 || !(CONFLICT_TYPES.has(frame.type) || frame.type === 'RETREAT')) return NOBODY;
  const ranges = [
    ...slotsInOrder(sentence, clause, frame),
    ...slotRanges(sentence, clause, 'in').map((range) => ({ range })),
  ];
  for (const { range } of ranges) {
    const parties = regionParties(sentence, range, sources);
    if (parties.length > 0) return { parties, beside: false };
  }
  return NOBODY;
}

function headOf({ tagged }: ResolvedSentence, range: TokenRange): string {
  return 'head' in range ? (tagged.lemmas[range.head as number] ?? '') : '';
}

/** "in accordance with the resolutions of X" */
const ACCORDING = /^(?:accordance|line|conformity|compliance|connection|keeping)$/;

const OCCASIONS =
  /^(?:visit|trip|tour|summit|meeting|conference|talks?|journey|stopover|championship|forum|week|games|olympics|cup)$/;

/** "the visit to X was condemned", "security for the X summit": where something takes place is not whom it is done to. */
function withoutPlace(
  { tokens, tagged }: ResolvedSentence,
  range: TokenRange & { readonly head?: number },
  slot: string,
): TokenRange {
  if (range.head === undefined || !OCCASIONS.test(tagged.lemmas[range.head] ?? '')) return range;
  const to = tokens.findIndex(
    ({ norm }, i) => i > (range.head as number) && i < range.to && /^(?:to|in|at)$/.test(norm),
  );
  const from = /^(?:for|to|in|at)$/.test(slot) ? range.head : range.from;
  return to < 0 && from === range.from ? range : { from, to: to < 0 ? range.to : to };
}

const EVENTS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'amid', 'following']);

/** "ready to implement the outcomes of the Forum": nothing is promised to the Forum. */
const WORKS =
  /^(?:outcome|result|decision|resolution|charter|principle|purpose|goal|objective|agenda|consensus|recommendation|convention|provision|plan|strategy)$/;

/** "support for the principles of the Union": backed is what it stands for, nobody in particular. */
const NORMS = /^(?:charter|principle|purpose|convention)$/;

function withoutAuthors(
  { tokens, tagged }: ResolvedSentence,
  range: TokenRange,
  parties: readonly string[],
  works: RegExp = WORKS,
): readonly string[] {
  for (let i = range.from - 2; i < range.to; i++)
    if (tokens[i + 1]?.norm === 'of' && works.test(tagged.lemmas[i] ?? ''))
      return parties.filter((party) => !party.startsWith('org:'));
  return parties;
}

/** "a commitment to end the conflict of A and B" is made to neither of them. */
const QUARRELS = /^(?:conflict|war|dispute|crisis|hostility|fighting)$/;

const TALKS =
  /^(?:engagement|conversation|contact|call|meeting|discussion|talk|talks|consultation|exchange|negotiation|relation|relationship|cooperation|work|visit)$/;

/** "discussed their recent conversations with the presidents": whom the conversations were with is not there. */
function isOfOwnTalks(sentence: ResolvedSentence, clause: Clause, range: TokenRange): boolean {
  const { object } = clause;
  return (
    clause.lemma === 'discuss' &&
    object !== null &&
    object.to <= range.from &&
    range.from - object.to <= 1 &&
    TALKS.test(sentence.tagged.lemmas[object.head] ?? '') &&
    /^(?:their|his|her|its|our)$/.test(sentence.tokens[object.from]?.norm ?? '')
  );
}

/** "discussed regional affairs, especially the border talks with Y": Y belongs to what is singled out. */
function isOfExample({ tokens }: ResolvedSentence, { lemma, verb }: Clause, range: TokenRange): boolean {
  return (
    lemma === 'discuss' &&
    tokens.slice(verb.to, range.from).some(({ norm }) => /^(?:including|especially|particularly|notably)$/.test(norm))
  );
}

/** Where the target may stand: prepositions in the order of the text, the object and its "of" where the frame has them. */
function slotsInOrder(
  sentence: ResolvedSentence,
  clause: Clause,
  frame: Frame,
): readonly { readonly slot: string; readonly range: TokenRange }[] {
  const found: { slot: string; range: TokenRange; rank: number }[] = [];
  let rank = 0;
  for (const slot of frame.slots) {
    const inner = slot === 'object' || slot === 'of';
    if (inner) rank++;
    for (const range of slot === 'of' ? objectTails(sentence, clause, frame.via) : slotRanges(sentence, clause, slot))
      found.push({ slot, range, rank });
    if (inner) rank++;
  }
  return found.sort((a, b) => a.rank - b.rank || a.range.from - b.range.from);
}

/** "to Iran, Libya, with strings attached, Cuba": names that the commas cut off from their preposition. */
function listed(
  sentence: ResolvedSentence,
  clause: Clause,
  range: TokenRange,
  except: readonly string[],
): readonly string[] {
  const more: string[] = [];
  let end = range.to;
  for (const phrase of clause.phrases) {
    if (phrase.preposition !== null || phrase.from < end || phrase.from > end + 2) continue;
    // "praised X for stopping a ship of Y": no list that goes on.
    if (sentence.tagged.tags.slice(end, phrase.from).some((tag) => tag === 'IN' || tag === 'VBG')) continue;
    const named = namedParties(sentence, phrase, except);
    if (named.length === 0 || phrase.to - phrase.from > 5) break;
    more.push(...named);
    end = phrase.to;
  }
  return more;
}

function slotRanges(sentence: ResolvedSentence, clause: Clause, slot: string): readonly TokenRange[] {
  if (slot === 'object') {
    const object = clause.voice === 'passive' ? clause.subject : clause.object;
    return object ? [object] : [];
  }
  if (slot === 'of') return objectTails(sentence, clause, null);
  return [...phrasesOfMeasure(sentence, clause, slot), ...phrasesOfClause(sentence, clause, slot)];
}

function phrasesOfClause(sentence: ResolvedSentence, clause: Clause, slot: string): readonly TokenRange[] {
  return clause.phrases.filter(
    (phrase) =>
      phrase.preposition === slot &&
      !(phrase.fronted && clause.link !== 'relative') &&
      !(clause.lemma === 'call' && isBehindCalledFor(clause, phrase)) &&
      !(clause.lemma === 'establish' && isAccreditedTo(sentence, phrase)) &&
      // "Malians in Norway sent home …": where the doers live
      !(slot === 'in' && clause.voice === 'active' && clause.link === 'main' && phrase.to <= clause.verb.from),
  );
}

/** "called for progress on the debt of X": nobody is called on. */
function isBehindCalledFor({ phrases, verb }: Clause, { preposition, from }: Phrase): boolean {
  return (
    /^(?:on|upon)$/.test(preposition ?? '') &&
    phrases.some((other) => other.preposition === 'for' && other.from >= verb.to && other.from < from)
  );
}

/** What follows "of" in the object or in the subject of a passive. */
function objectTails(
  sentence: ResolvedSentence,
  clause: Clause,
  via: ReadonlySet<string> | null,
): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const range of [
    clause.voice === 'passive' ? clause.subject : clause.object,
    ...clause.phrases.filter(
      ({ preposition }) => preposition === 'of' || preposition === null || via?.has(preposition) === true,
    ),
  ]) {
    if (!range) continue;
    const of = sentence.tokens.findIndex((token, i) => i >= range.from && i < range.to && token.norm === 'of');
    if (of >= 0) ranges.push({ from: of + 1, to: range.to });
    else if ('preposition' in range && range.preposition === 'of' && !isOfTopic(clause, range)) ranges.push(range);
  }
  return ranges;
}

/** "for the statement on the shelling of X": what hangs on a topic belongs to the topic. */
function isOfTopic(clause: Clause, range: TokenRange): boolean {
  return clause.phrases.some(
    (phrase) => /^(?:on|about|regarding)$/.test(phrase.preposition ?? '') && phrase.to === range.from - 1,
  );
}

/** Infinitives and gerunds that say what a verb agrees to, refuses or threatens. */
export function complementsOf(sentence: ResolvedSentence, clause: Clause): readonly Clause[] {
  const found: Clause[] = [];
  const inside = new Set([clause.index]);
  for (const other of sentence.clauses) {
    if (other.index <= clause.index) continue;
    // "to help defend X": a bare verb behind "help" is its complement.
    const previous = sentence.clauses[other.index - 1];
    if (
      other.subject === null &&
      previous &&
      inside.has(previous.index) &&
      previous.lemma === 'help' &&
      previous.verb.to === other.verb.from
    ) {
      inside.add(other.index);
      found.push(other);
      continue;
    }
    if (other.governor === null || !inside.has(other.governor)) continue;
    if (other.form !== 'infinitive' && other.form !== 'gerund') continue;
    // "…, condemning the raid", "… after expelling two of them": an act of its own.
    if (other.form === 'gerund' && /^(?:,|after|before|since)$/.test(sentence.tokens[other.verb.from - 1]?.norm ?? ''))
      continue;
    inside.add(other.index);
    found.push(other);
  }
  return found;
}

const SETTING_ASIDE = new Set([
  'despite',
  'after',
  'since',
  'before',
  'during',
  'following',
  'under',
  'by',
  'amid',
  'until',
  'like',
  'as',
  'without',
  'within',
]);

/** Any party named in the words of the complement, the nearest first; else the state where a city of it lies. */
export function anyTarget(
  sentence: ResolvedSentence,
  clauses: readonly Clause[],
  sources: readonly string[],
): readonly string[] {
  for (const clause of clauses) {
    for (const range of [clause.object, ...clause.phrases]) {
      if (!range || (range.preposition !== null && SETTING_ASIDE.has(range.preposition)) || range.fronted) continue;
      const parties = withoutAuthors(sentence, range, namedParties(sentence, range, sources));
      if (parties.length > 0) return parties;
    }
  }
  for (const clause of clauses) {
    for (const range of [clause.object, ...clause.phrases]) {
      if (!range || range.fronted) continue;
      const parties = placeParties(sentence, range, sources);
      if (parties.length > 0) return parties;
    }
  }
  return [];
}
