import { type PartyId, partiesIn, type TokenRange } from '@diplomatic-relations/engine';
import type { PlainStretch } from '../shared/plain-stretch.ts';
import { type EventScene, partiesOf } from './frame.ts';
import { gatheringOwner } from './gathering-owners.ts';
import { adverbial, isSidelines } from './noun-setting.ts';
import type { EventNoun } from './nouns.ts';

const PLACING = new Set(['in', 'at', 'on', 'for']);

/** Who took part in what a noun names, as far as nobody else stands in its stretch; none where that is not clear. */
export function plainParties(scene: EventScene, noun: EventNoun, { parties }: PlainStretch): readonly PartyId[] {
  const { sentence, context } = scene;
  const owner = gatheringOwner(sentence, noun);
  const own = [
    ...partiesOf(sentence, [noun, ...noun.phrases.filter(({ preposition }) => !PLACING.has(preposition ?? ''))]),
    ...(owner ? [owner] : []),
  ];
  if (noun.kind === 'summit' || noun.kind === 'conference') return ofGathering(scene, noun, own, parties);
  if (parties.length !== 2 || (noun.kind === 'consultations' && !isSitting(scene, noun))) return [];
  const pair = context.document.mainPair;
  return own.length === 2 || parties.every((party) => pair?.includes(party)) ? parties : [];
}

/** An organization's gathering is its own, and that of whoever did something at it; another is that of two who did. */
function ofGathering(
  scene: EventScene,
  noun: EventNoun,
  own: readonly PartyId[],
  parties: readonly PartyId[],
): readonly PartyId[] {
  const there = /^(?:at|during|in|for|within)$/.test(adverbial(scene, noun) ?? '') || isSidelines(scene, noun);
  // "At a summit in Oslo A and B agreed": theirs, who acted there.
  if (noun.name === null) return there && own.length === 0 ? bothActing(scene, noun) : [];
  const all = [...new Set([...own, ...(there ? partiesIn(scene.sentence, actorAt(scene, noun)) : [])])];
  if (all.length > 1 || own.some((party) => party.startsWith('org:'))) return all;
  return there && parties.length === 2 ? parties : [];
}

function bothActing(scene: EventScene, noun: EventNoun): readonly PartyId[] {
  if (!/^(?:a|an|their)$/.test(scene.sentence.tokens[noun.from]?.norm ?? '')) return [];
  const acting = partiesIn(scene.sentence, actorAt(scene, noun));
  return acting.length === 2 ? acting : [];
}

/** The subject of what was done at it. */
function actorAt({ sentence }: EventScene, { head }: EventNoun): TokenRange | null {
  const clause = sentence.clauses.find(
    ({ form, subject, from, to, phrases }) =>
      form === 'finite' &&
      subject !== null &&
      ((from <= head && head < to) || phrases.some((phrase) => phrase.from <= head && head < phrase.to)),
  );
  return clause?.subject ?? null;
}

const WHICH = /^(?:previous|last|first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))$/;

/** "the second dialogue", "a round of consultations": a sitting, not the mechanism. */
function isSitting({ sentence: { tokens } }: EventScene, noun: EventNoun): boolean {
  return (
    /^(?:session|meeting|round|sitting|consultations)$/.test(tokens[noun.head]?.norm ?? '') ||
    tokens.slice(noun.from, noun.head).some(({ norm }) => WHICH.test(norm))
  );
}
