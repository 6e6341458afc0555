import { type PartyId, type ResolvedSentence, type TokenRange, unitAt } from '@diplomatic-relations/engine';
import { type EventScene, partiesOf } from './frame.ts';
import { gatheringOwner } from './gathering-owners.ts';
import { type EventNoun, eventNouns } from './nouns.ts';
import { isOrdinal } from './ordinals.ts';
import { HOLD_VERBS } from './words.ts';

const WHICH = new Set('last next previous latest preceding upcoming forthcoming following extraordinary'.split(' '));

/** Sentences back, besides the title, within which the series is named. */
const NEAR = 8;

/** "The Union held four summits. The last was the 11th extraordinary summit": whose gathering it is that bears only a number, where the text told of one organization's before; none where of several. */
export function seriesOwner(scene: EventScene, noun: EventNoun): PartyId[] {
  if (noun.kind !== 'summit' && noun.kind !== 'conference') return [];
  const { sentence, context } = scene;
  if (!isOneOfSeries(sentence, noun)) return [];
  const told = context.document.sentences
    .slice(0, sentence.index)
    .filter(({ index, segment }) => segment.kind === 'title' || index >= sentence.index - NEAR);
  const owners = new Set<PartyId>();
  for (const before of told)
    for (const other of eventNouns(before)) {
      if (other.kind !== noun.kind) continue;
      const owner = gatheringOwner(before, other);
      for (const party of [...partiesOf(before, [other, ...holders(before, other)]), ...(owner ? [owner] : [])])
        owners.add(party);
    }
  const [only] = owners;
  return owners.size === 1 && only?.startsWith('org:') ? [only] : [];
}

/** "The Union held four summits": who held it. */
function holders({ clauses }: ResolvedSentence, { head }: EventNoun): (TokenRange | null)[] {
  const holding = clauses.find(
    ({ object, voice, lemma }) =>
      voice === 'active' && HOLD_VERBS.has(lemma) && object !== null && object.from <= head && head < object.to,
  );
  return holding ? [holding.subject] : [];
}

function isOneOfSeries(sentence: ResolvedSentence, { head }: EventNoun): boolean {
  const { tokens } = sentence;
  const from = unitAt(sentence, head)?.from ?? head;
  return tokens.slice(from, head).some(({ norm }) => WHICH.has(norm) || isOrdinal(norm));
}
