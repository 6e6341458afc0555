import { collect } from '@diplomatic-relations/engine';
import { calledOn, visitedPerson } from '../shared/courtesy-call.ts';
import { calledDrafts } from './called-drafts.ts';
import { discussedDrafts } from './discussed-drafts.ts';
import { DISCUSS, HAND, MEET, PHONE_VERBS, RECEIVE, SPEAK } from './encounter-verbs.ts';
import { exchangedVisitDrafts } from './exchanged-visits.ts';
import type { EventScene } from './frame.ts';
import { handedDrafts } from './handed-drafts.ts';
import { metDrafts } from './met-drafts.ts';
import { calledOnDrafts, receivedDrafts } from './received-drafts.ts';
import type { EventDraft } from './sketch.ts';

/** Officials who meet, receive one another, or speak by telephone. */
export function encounterDrafts(scene: EventScene): EventDraft[] {
  return collect(scene.sentence.clauses, (clause) => {
    if (MEET.has(clause.lemma)) return metDrafts(scene, clause);
    if (DISCUSS.has(clause.lemma)) return [...discussedDrafts(scene, clause), ...exchangedVisitDrafts(scene, clause)];
    if (RECEIVE.has(clause.lemma)) return receivedDrafts(scene, clause);
    if (HAND.has(clause.lemma)) return handedDrafts(scene, clause);
    const host = calledOn(scene.sentence, clause) ?? visitedPerson(scene.sentence, clause);
    if (host) return calledOnDrafts(scene, clause, host);
    if (SPEAK.has(clause.lemma) || PHONE_VERBS.has(clause.lemma)) return calledDrafts(scene, clause);
    return [];
  });
}
