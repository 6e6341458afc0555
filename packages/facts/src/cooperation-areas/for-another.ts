import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { ofConflict } from './acting-parties.ts';
import type { CooperationContext } from './context.ts';
import type { Pair } from './pairs.ts';

/** "pledged to help Palau with its ports", "vaccines for poorer countries" in a text about two others: it is done for a third. */
export function isForAnother(
  sentence: ResolvedSentence,
  context: CooperationContext,
  only: PartyId,
  main: Pair | null,
): boolean {
  if (context.nominal || (context.kind !== 'help' && context.kind !== 'cooperation')) return false;
  const { tokens } = sentence;
  const foreign = (party: PartyId): boolean => party !== only && !party.startsWith('org:') && !main?.includes(party);
  if (
    context.clause?.phrases.some(
      (phrase) => ofConflict(sentence, phrase) && partiesIn(sentence, phrase).some((party) => foreign(party)),
    )
  )
    return true;
  for (let i = context.from; i < context.to; i++)
    if (
      NATIONS.has(tokens[i]?.norm ?? '') &&
      /^(?:income|developing|poor|poorer|other|many|vulnerable)$/.test(tokens[i - 1]?.norm ?? '')
    )
      return true;
  return sentence.references.some(
    (reference) =>
      reference.kind === 'name' &&
      reference.from >= context.from &&
      reference.to <= context.to &&
      HANDS.test(
        sentence.tagged.lemmas[reference.from - (sentence.tokens[reference.from - 1]?.norm === 'the' ? 2 : 1)] ?? '',
      ) &&
      reference.parties.every((party) => foreign(party)),
  );
}

const NATIONS = new Set(['countries', 'nations', 'states']);

const HANDS = /^(?:help|assist|support|aid|with|to|provide|supply|train|equip)$/;
