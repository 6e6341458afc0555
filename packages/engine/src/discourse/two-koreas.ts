import type { ParsedSentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { ActorMention, PartyId } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { givenOver, holdsOneOf } from './given-over.ts';

const NORTH: PartyId = 'PRK';
const SOUTH: PartyId = 'KOR';
const KOREAS = { read: SOUTH, meant: NORTH };

/** Words that name the state in the south by something of its own. */
const OF_SOUTH: ReadonlySet<string> = new Set('seoul rok busan incheon pyeongchang'.split(' '));

const isOfSouth = noteOnWords(({ norm }): boolean => OF_SOUTH.has(norm));

/** "Korea", "Korean", "the Koreans" without a word that says which. */
const BARE = /^korea(?:ns?)?$/;

/**
 * "Korea" is the state in the north in a text that names that one and never the other, and always in the name of its ruling party: "the
 * DPRK … the Korean side … Chairman of the Workers' Party of Korea".
 */
export function settleKoreas(sentences: readonly ParsedSentence[]): readonly ParsedSentence[] {
  if (!sentences.some((sentence) => sentence.actors.some((actor) => isShared(sentence.tokens, actor))))
    return sentences;
  const tellsOfNorth = sentences.some(({ actors }) => actors.some(({ actorId }) => actorId === NORTH));
  const tellsOfSouth = sentences.some(
    ({ actors, tokens }) =>
      actors.some(
        ({ actorId, from, to }) => actorId === SOUTH && !(to - from === 1 && BARE.test(tokens[from]?.norm ?? '')),
      ) || tokens.some(({ word }) => isOfSouth(word)),
  );
  const isMeant = tellsOfNorth && !tellsOfSouth;
  return sentences.map((sentence) => {
    const shared = sentence.actors.filter(
      (actor) => isShared(sentence.tokens, actor) && (isMeant || isOfItsParty(sentence.tokens, actor.from)),
    );
    return shared.length > 0 ? givenOver(sentence, shared, KOREAS, (person) => holdsOneOf(shared, person)) : sentence;
  });
}

function isShared(tokens: readonly Token[], { actorId, from, to }: ActorMention): boolean {
  return actorId === SOUTH && to - from === 1 && BARE.test(tokens[from]?.norm ?? '');
}

/** "the Workers' Party of *Korea*" */
function isOfItsParty(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.norm === 'of' &&
    tokens[at - 2]?.norm === 'party' &&
    tokens.slice(Math.max(0, at - 5), at - 2).some(({ norm }) => /^workers?$/.test(norm))
  );
}
