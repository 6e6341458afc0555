import {
  distinctParties,
  partiesIn,
  type ResolvedSentence,
  referencesIn,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isParty, isState } from '../shared/parties.ts';

/** "the U.S. recognition of …", "Kenya's formal recognition of …": the party right before the noun. */
export function possessorOf(sentence: ResolvedSentence, noun: number): string | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const actor = sentence.actors.find((candidate) => candidate.to === i + 1);
    if (actor) return isParty(actor.actorId) ? actor.actorId : null;
    const tag = sentence.tagged.tags[i];
    if (tag === 'PS') return partiesIn(sentence, { from: i, to: i + 1 })[0] ?? null;
    if (tag !== 'JJ' && tag !== 'POS') return null;
  }
  return null;
}

/** The first state among the parties, else the first of them. */
export function preferredParty(parties: readonly string[]): string | null {
  return parties.find(isState) ?? parties[0] ?? null;
}

/** "by 100 states", "most countries", "the treaty": nobody that the pair of the text may stand in for. */
export function isNoRecogniser(sentence: ResolvedSentence, agent: TokenRange & { readonly head: number }): boolean {
  if (
    /^(?:treaty|agreement|convention|resolution|act|declaration|constitution|law|court|document)$/.test(
      sentence.tagged.lemmas[agent.head] ?? '',
    )
  )
    return true;
  const parties = partiesIn(sentence, agent);
  // "a majority of the Union's member states": not the Union itself.
  if (
    parties.length > 0 &&
    !parties.some(isState) &&
    sentence.tokens.slice(agent.from, agent.to).some(({ norm }) => /^(?:states|members|countries|nations)$/.test(norm))
  )
    return true;
  return (
    parties.length === 0 &&
    sentence.tokens
      .slice(agent.from, agent.to)
      .some((token) =>
        /^(?:states|countries|nations|governments|members|powers|ruler|sovereign|former)$/.test(token.norm),
      )
  );
}

/** The state that is recognised; null for a colony and where none is named. */
export function recognisedParty(
  sentence: ResolvedSentence,
  range: TokenRange,
  without: readonly string[],
): string | null {
  if (
    sentence.tagged.lemmas
      .slice(range.from, range.to)
      .some((lemma) => /^(?:colony|protectorate|possession|territory|dependency)$/.test(lemma))
  )
    return null;
  const references = referencesIn(sentence, range).filter((reference) => reference.kind !== 'person');
  const named = distinctParties(references).find((party) => isState(party) && !without.includes(party));
  return named ?? ownerBehind(sentence, range, without);
}

/** "the independence from Spain of Colombia": whose independence it is, told behind what it is of. */
function ownerBehind(sentence: ResolvedSentence, range: TokenRange, without: readonly string[]): string | null {
  const { tokens } = sentence;
  if (!/^(?:independence|sovereignty)$/.test(tokens[range.to - 1]?.norm ?? '') || tokens[range.to]?.norm !== 'from')
    return null;
  for (let i = range.to; i < range.to + 8 && tokens[i] && tokens[i]?.norm !== ','; i++) {
    if (tokens[i]?.norm !== 'of') continue;
    const owner = sentence.actors.find((actor) => actor.from === i + 1 || actor.from === i + 2);
    if (owner && isState(owner.actorId) && !without.includes(owner.actorId)) return owner.actorId;
  }
  return null;
}

/** Fills a missing side from the pair that the text is about. */
export function completePair(
  sentence: ResolvedSentence,
  recogniser: string | null,
  other: string | null,
  context: ExtractContext,
): readonly [string, string] | null {
  if (recogniser && other && recogniser !== other) return [recogniser, other];
  const pair = context.document.mainPair ?? sentence.pair;
  if (!pair) return null;
  if (recogniser && !other) {
    const rest = pair.find((party) => party !== recogniser);
    return rest && pair.includes(recogniser) ? [recogniser, rest] : null;
  }
  if (other && !recogniser) {
    const rest = pair.find((party) => party !== other);
    return rest && pair.includes(other) ? [rest, other] : null;
  }
  return null;
}
