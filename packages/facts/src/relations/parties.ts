import {
  collect,
  distinctParties,
  type PartyId,
  type Phrase,
  type Predication,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  referencesIn,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import { isAccreditedTo } from '../shared/accredited-to.ts';
import { inOrder } from '../shared/parties.ts';
import { isPrivateDoer } from '../shared/private-doers.ts';
import type { RelationObject } from './object.ts';
import { isOfMembers } from './of-members.ts';

/**
 * The two parties of relations: named at the noun ("between A and B", "A–B relations", "relations with B"),
 * else among the subject and the phrases of the verb, else the pair that the text is about; on a page on the relations of
 * one state with all others (`overview`), that state and the one named with them.
 */
export function relationParties<V>(
  sentence: ResolvedSentence,
  object: RelationObject,
  predication: Predication<V> | null,
  overview: PartyId | null = null,
): readonly [string, string] | null {
  if (isPrivateDoer(sentence, predication?.clause?.subject)) return null;
  const behind = phrasesBehindNoun(sentence, object);
  const named = partiesAtNoun(sentence, object);
  if (named.length === 0 && sentence.tokens[nounStart(sentence, object)]?.norm === 'those') {
    const earlier = earlierSides(sentence, object);
    if (earlier) return earlier;
  }
  // "The four countries suspended relations": with whom is not told at the noun.
  if (named.length > 2 && sentence.references.some(({ parties }) => named.every((party) => parties.includes(party))))
    return null;
  if (named.length >= 2) return inOrder(named[0] as string, named[1] as string);
  if (
    behind.some(
      (phrase) =>
        phrase.preposition === 'with' &&
        partiesIn(sentence, phrase).length === 0 &&
        !CIRCUMSTANCE.has(sentence.tagged.lemmas[phrase.head] ?? ''),
    )
  )
    return null;
  // "relations were established by A with a dozen states"
  if (predication?.phrases.some((phrase) => phrase.preposition === 'with' && isOfUnnamedStates(sentence, phrase)))
    return null;
  const agent = predication ? partiesIn(sentence, predication.agent) : [];
  const withItself =
    agent.length === 1
      ? behind.find(
          (phrase) =>
            phrase.preposition === 'with' &&
            named.every((party) => party === agent[0]) &&
            partiesIn(sentence, phrase)[0] === agent[0],
        )
      : undefined;
  if (withItself) {
    // "A recognised B and established relations with it": the pronoun cannot be the subject itself.
    const other = sentence.references
      .filter(
        (reference) =>
          reference.to <= withItself.from && reference.parties[0] !== agent[0] && reference.kind !== 'person',
      )
      .at(-1)?.parties[0];
    // "relations with A, which its capital had severed": with the other of the two
    const partner =
      other ?? sentence.pair?.find((party) => party !== agent[0] && sentence.pair?.includes(agent[0] ?? ''));
    return partner ? inOrder(agent[0] as string, partner) : null;
  }
  const around: string[] = [];
  if (predication) {
    for (const range of [predication.agent, predication.theme, predication.clause?.subject ?? null])
      if (range) around.push(...partiesIn(sentence, range));
    for (const phrase of predication.phrases)
      if (
        phrase.preposition === 'with' ||
        phrase.preposition === 'between' ||
        (phrase.preposition === 'to' && !isAccreditedTo(sentence, phrase)) ||
        phrase.preposition === 'by'
      )
        around.push(...statesFirst(sentence, phrase));
  }
  const all = unique([...named, ...around]);
  // "The island country ended its relations with B": of the pair, nobody knows which.
  if (predication?.nominal && all.length < 2 && isUnnamedState(sentence, predication.clause?.subject ?? null))
    return null;
  if (predication && all.length < 2 && isWithOthers(sentence, predication)) return null;
  const subject = predication?.clause?.subject;
  // "five have restored relations": as many as nobody names.
  if (subject && partiesIn(sentence, subject).length === 0 && isCounted(sentence, subject)) return null;
  // "A, B and C signed declarations on relations": which of them have relations with which is not told.
  const doers = agent.length > 0 ? agent : partiesIn(sentence, predication?.clause?.subject ?? null);
  if (doers.length > 2 && all.every((party) => doers.includes(party))) return null;
  if (all.length >= 2) return inOrder(all[0] as string, all[1] as string);
  if (all.length === 0 && predication !== null && isWithAThird(sentence, predication)) return null;
  if (sentence.pair) {
    const first = all[0];
    if (!first) return sentence.pair;
    // Of the two that the text is about, neither is the one who has relations with a third.
    if (!sentence.pair.includes(first))
      return withNamed(sentence, sentence.pair, first) ?? withOverview(sentence, first, overview, predication);
    const other = sentence.pair.find((party) => party !== first);
    if (other) return inOrder(first, other);
  }
  return all[0] === undefined ? null : withOverview(sentence, all[0], overview, predication);
}

/** "signed accords with C and D to establish relations", in a text on A and B: neither C nor D is one of the two. */
function isWithAThird<V>(sentence: ResolvedSentence, { clause }: Predication<V>): boolean {
  if (clause?.form !== 'infinitive' || clause.governor === null) return false;
  const others = collect(sentence.clauses[clause.governor]?.phrases ?? [], (phrase) =>
    phrase.preposition === 'with' ? partiesIn(sentence, phrase) : [],
  );
  return others.length > 0 && !others.some((party) => sentence.pair?.includes(party));
}

/** "Relations with C were established in 1973", on a page on Peru: nobody else is said to have them. */
function withOverview<V>(
  { actors }: ResolvedSentence,
  other: string,
  overview: PartyId | null,
  predication: Predication<V> | null,
): readonly [string, string] | null {
  if (overview === null || overview === other || predication === null || predication.agent !== null) return null;
  const named = new Set(actors.map(({ actorId }) => actorId).filter((actorId) => actorId !== overview));
  return named.size === 1 && named.has(other) ? inOrder(overview, other) : null;
}

function isOfUnnamedStates(sentence: ResolvedSentence, phrase: Phrase): boolean {
  return (
    /^(?:state|country|nation|dozen|number|majority)$/.test(sentence.tagged.lemmas[phrase.head] ?? '') &&
    partiesIn(sentence, { from: phrase.from, to: phrase.to + 3 }).length === 0
  );
}

/** "the countries with which Peru maintains relations": whom these are, the clause does not say, unless the sentence names the other of the pair. */
function isWithOthers<V>({ tokens, pair, actors }: ResolvedSentence, { clause }: Predication<V>): boolean {
  if (clause?.link !== 'relative') return false;
  if (pair?.every((party) => actors.some(({ actorId }) => actorId === party))) return false;
  const start = clause.subject?.from ?? clause.verb.from;
  return tokens
    .slice(Math.max(0, start - 3), start)
    .some(({ norm }, i, words) => norm === 'with' && /^wh(?:ich|om)$/.test(words[i + 1]?.norm ?? ''));
}

/** "the South American country": a state, and not told which. */
function isUnnamedState(sentence: ResolvedSentence, subject: (TokenRange & { readonly head: number }) | null): boolean {
  return (
    subject !== null &&
    partiesIn(sentence, subject).length === 0 &&
    /^(?:country|nation|state|republic|island)$/.test(sentence.tagged.lemmas[subject.head] ?? '')
  );
}

/** "relations with C were broken by the Peruvian junta": of the pair, the one that the sentence names. */
function withNamed(
  { actors }: ResolvedSentence,
  pair: readonly [string, string],
  third: string,
): readonly [string, string] | null {
  const named = pair.filter((party) => actors.some(({ actorId }) => actorId === party));
  const [only] = named;
  return only !== undefined && named.length === 1 ? inOrder(only, third) : null;
}

/** "A broke relations with B, but those relations were restored": the sides of the clause before. */
function earlierSides(sentence: ResolvedSentence, object: TokenRange): readonly [string, string] | null {
  const before = sentence.clauses.findLast(
    (clause) => clause.verb.to <= object.from && clause.subject !== null && clause.object !== null,
  );
  if (!before?.subject) return null;
  const [first] = partiesIn(sentence, before.subject);
  const others = before.phrases.filter((phrase) => phrase.preposition === 'with');
  const second = collect([before.object, ...others], (range) => (range ? statesFirst(sentence, range) : []))[0];
  return first && second && first !== second ? inOrder(first, second) : null;
}

const SEVERAL = /^(?:three|four|five|six|seven|eight|nine|ten|several|many)$/;

/** True for a number of states that the text leaves unnamed, other than "the two countries". */
function isCounted(sentence: ResolvedSentence, subject: TokenRange): boolean {
  const words = sentence.tokens.slice(subject.from, subject.to).map((token) => token.norm);
  return (
    !words.some((word) => /^(?:two|both|these)$/.test(word)) &&
    (words.some((word) => SEVERAL.test(word)) ||
      (!words.includes('the') &&
        sentence.quantities.some((quantity) => quantity.from >= subject.from && quantity.to <= subject.to)))
  );
}

/** The parties that the noun itself names: "A–B relations", "our alliance with B", "the partnership between A and B". */
export function partiesAtNoun(sentence: ResolvedSentence, object: RelationObject): string[] {
  const before = partiesIn(sentence, { from: object.from > 6 ? nounStart(sentence, object) : 0, to: object.to });
  return unique([
    ...before,
    ...collect(phrasesBehindNoun(sentence, object), (phrase) => statesFirst(sentence, phrase)),
  ]);
}

function phrasesBehindNoun(sentence: ResolvedSentence, object: TokenRange): Phrase[] {
  return phrasesAfterNoun(sentence, object.to - 1).filter(
    (phrase) => phrase.preposition !== null && /^(?:between|with|of|among)$/.test(phrase.preposition),
  );
}

/** Heads of "with" phrases that name no counterpart. */
const CIRCUMSTANCE = new Set([
  'effect',
  'view',
  'aim',
  'immediate',
  'signing',
  'signature',
  'exchange',
  'opening',
  'respect',
  'purpose',
]);

function nounStart(sentence: ResolvedSentence, object: TokenRange): number {
  return unitAt(sentence, object.from)?.from ?? object.from;
}

/** Parties of a phrase without those that stand for persons' offices inside it, and without organizations whose states it speaks of ("183 UN states"). */
function statesFirst(sentence: ResolvedSentence, range: TokenRange): string[] {
  const references = referencesIn(sentence, range).filter((reference) => !isOfMembers(sentence, reference));
  const plain = references.filter((reference) => reference.kind !== 'person' && reference.kind !== 'office');
  return distinctParties(plain.length > 0 ? plain : references);
}

function unique(parties: readonly string[]): string[] {
  return [...new Set(parties)];
}
