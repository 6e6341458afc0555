import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';

/** "accepted an invitation to visit X" plans the visit. */
export function acceptedInvitation(scene: EventScene, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : scene.sentence.clauses[clause.governor];
  if (clause.form === 'infinitive' && governor && (governor.lemma === 'invite' || clause.licensor === 'invitation'))
    if (governor.lemma !== 'accept') return isAcceptedThen(scene, governor);
  return (
    clause.form === 'infinitive' &&
    governor?.lemma === 'accept' &&
    !governor.negated &&
    // "thanked him for accepting the invitation to visit": he is there.
    scene.sentence.tokens[governor.verb.from - 1]?.norm !== 'for'
  );
}

/** "A invited B to visit Lima. B accepted the invitation": in the clauses behind, or in the next sentence. */
function isAcceptedThen({ sentence, context }: EventScene, invited: Clause): boolean {
  const next = context.document.sentences[sentence.index + 1];
  return [
    ...sentence.clauses.filter(({ index }) => index > invited.index).map((clause) => ({ clause, said: sentence })),
    ...(next?.clauses ?? []).map((clause) => ({ clause, said: next as ResolvedSentence })),
  ].some(({ clause, said }) => {
    const what = clause.voice === 'passive' ? clause.subject : clause.object;
    return (
      clause.lemma === 'accept' &&
      clause.form === 'finite' &&
      clause.tense !== 'future' &&
      !clause.negated &&
      clause.modal === null &&
      what !== null &&
      // "to visit Lima and the invitation was accepted": the town is no second subject.
      said.tagged.lemmas.slice(what.from, what.to).some((word) => word === 'invitation' || word === 'offer')
    );
  });
}
