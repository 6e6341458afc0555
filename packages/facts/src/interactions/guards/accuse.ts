import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Guard } from './guard.ts';

const PLIGHTS =
  /^(?:situation|crisis|plight|fate|safety|outbreak|suffering|epidemic|disaster|issue|issues|impact|effects|graduation|rise|spread|tensions?|escalation|instability|unrest|developments)$/;

/** Another's accusation, concern about a situation: nobody is accused. */
export const guardAccuse: Guard = ({ sentence, clause, frame, sources }) => {
  if (isOfAnother(sentence, clause, sources)) return 'whose act it is, is not clear';
  if (isDeedCondemned(sentence, clause)) return 'what is condemned is a deed';
  if (isTheirConcern(sentence, clause)) return 'who shares a concern accuses nobody who has it';
  return frame.objects?.has('concern') && isConcernForOthers(sentence, concernOf(sentence, clause))
    ? 'concern about a situation accuses nobody'
    : null;
};

/** "spoke of Peru's campaign, accusing Chile of …": the accuser may be whose campaign it is. */
function isOfAnother(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): boolean {
  const comma = clause.verb.from - 1;
  if (clause.form !== 'gerund' || sentence.tokens[comma]?.norm !== ',') return false;
  return sentence.references.some(
    ({ from, to, parties }) =>
      to < comma &&
      from >= comma - 6 &&
      sentence.tokens[to]?.norm === "'s" &&
      !parties.some((party) => sources.includes(party)),
  );
}

/** "reacted to the execution, condemning it" */
function isDeedCondemned({ tokens }: ResolvedSentence, { lemma, object }: Clause): boolean {
  return (
    /^(?:condemn|denounce|deplore|decry)$/.test(lemma) &&
    object !== null &&
    object.head === object.from &&
    tokens[object.from]?.norm === 'it'
  );
}

/** "shares Peru's concerns over piracy": what the other is worried about too. */
function isTheirConcern({ references, tokens }: ResolvedSentence, { lemma, object }: Clause): boolean {
  if (lemma !== 'share' || object === null) return false;
  return references.some(
    ({ from, to, kind }) =>
      from >= object.from && to <= object.head && (/^['’]s?$/.test(tokens[to]?.norm ?? '') || kind === 'demonym'),
  );
}

function concernOf({ tagged }: ResolvedSentence, clause: Clause): number {
  return tagged.lemmas.findIndex((lemma, i) => i >= clause.verb.from && i < clause.verb.to + 8 && lemma === 'concern');
}

/** "expressed concern over the humanitarian situation in Kenya": what the concern at `at` is about is nobody's deed. */
export function isConcernForOthers({ tokens }: ResolvedSentence, at: number): boolean {
  return at >= 0 && tokens.slice(at + 1, at + 10).some((token) => PLIGHTS.test(token.norm));
}
