import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { PLURAL_NOUNS, SINGULAR_ORGANIZATION, SINGULAR_STATE } from './describing-nouns.ts';
import { descriptionReference } from './description-reference.ts';
import type { DiscourseState } from './discourse-state.ts';
import { explicitReferences } from './explicit-references.ts';
import { inTextOrder } from './in-text-order.ts';
import { NAMED_ORGANIZATION, namedAgain } from './named-again.ts';
import { pairOf } from './pair-of.ts';
import { pronounReference } from './pronoun-reference.ts';
import { PRONOUNS } from './pronouns.ts';
import { regionalReference, regionNamed } from './regional-reference.ts';
import { theTwo } from './the-two.ts';

const isPronoun = noteOnWords(({ norm }) => PRONOUNS.has(norm));

const isOrganizationNoun = noteOnWords(({ norm }) => NAMED_ORGANIZATION.has(norm));

/** Lemmas of every noun that can describe a party. */
const DESCRIBING: ReadonlySet<string> = new Set([
  ...PLURAL_NOUNS,
  ...SINGULAR_STATE,
  ...SINGULAR_ORGANIZATION,
  'counterpart',
  'envoy',
  'guest',
  'visitor',
  'host',
  'side',
  'regime',
  'office',
]);

/** References of one sentence, left to right, without overlaps; explicit names first, then what points back. */
export function findReferences(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  state: DiscourseState,
): FoundReferences {
  const explicit = explicitReferences(sentence, people, state.home, state.mainPair);
  const pair = pairOf(explicit, sentence, state);
  const found = explicit.slice();
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (isOrganizationNoun(token.word)) {
      const named = namedAgain(sentence, i, explicit, state);
      if (named && !found.some((reference) => rangesOverlap(reference, named))) found.push(named);
    }
    if (!isPronoun(token.word)) continue;
    const pronoun = pronounReference(sentence, i, explicit, people, pair, state);
    if (pronoun && !found.some((reference) => rangesOverlap(reference, pronoun))) found.push(pronoun);
  }
  for (const unit of sentence.units) {
    if (unit.kind !== 'noun') continue;
    const two = theTwo(sentence, unit, pair, state);
    if (two) {
      found.push(two);
      continue;
    }
    const region = regionNamed(sentence.tokens, unit);
    if (region !== null && !found.some((reference) => rangesOverlap(reference, unit))) {
      const regional = regionalReference(sentence, unit, region, explicit, state);
      if (regional) found.push(regional);
      continue;
    }
    if (!DESCRIBING.has(sentence.tagged.lemmas[unit.head] ?? '') && sentence.tokens[unit.from]?.norm !== 'both')
      continue;
    if (found.some((reference) => reference.kind !== 'pronoun' && rangesOverlap(reference, unit))) continue;
    const before = pair && pointsBack(unit, explicit, pair, state) ? pairOf([], sentence, state) : pair;
    const description = descriptionReference(sentence, unit, explicit, before, state);
    if (description) found.push(description);
    else if (
      state.group &&
      /^(?:ministers|leaders|members)$/.test(sentence.tokens[unit.head]?.norm ?? '') &&
      /^the$/.test(sentence.tokens[unit.from]?.norm ?? '') &&
      unit.to - unit.from <= 3
    )
      found.push({ from: unit.from, to: unit.to, parties: [state.group], kind: 'description' });
  }
  return { references: inTextOrder(found), pair };
}

/** "The sides discussed the talks between A and B": whom the sentence names only later are not those who speak, save in apposition. */
function pointsBack(
  unit: TokenRange,
  explicit: readonly Reference[],
  pair: readonly [PartyId, PartyId],
  state: DiscourseState,
): boolean {
  if (!state.mainPair || pair.every((party) => state.mainPair?.includes(party))) return false;
  const first = explicit.find((reference) => reference.kind !== 'city');
  return first !== undefined && first.from > unit.to + 1;
}

/** The references of a sentence, and the two parties that "the two countries" means in it. */
export interface FoundReferences {
  readonly references: readonly Reference[];
  readonly pair: readonly [PartyId, PartyId] | null;
}
