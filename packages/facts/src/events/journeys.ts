import { type Clause, collect, type Phrase, type ResolvedSentence } from '@diplomatic-relations/engine';
import { isOverBefore, placeBefore } from './earlier-stops.ts';
import { type EventScene, hasOfficials } from './frame.ts';
import { journeyDraft } from './journey-draft.ts';
import { filedHere, goalsOf, visitedOnPage } from './journey-goals.ts';
import { arrivesAtResult, comesToAnEnd, continuesDoing, isFired } from './no-journey.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { isAwaited, staysFor } from './stays.ts';
import { isTaking, takenOnTour } from './taken-tours.ts';
import { isSomebodyToldOf } from './told-of.ts';

/** Prepositions that lead to where a verb of motion goes; an empty list means its object. */
const MOTION: Readonly<Record<string, readonly string[]>> = {
  visit: [],
  tour: [],
  travel: ['to'],
  fly: ['to', 'into'],
  jet: ['to', 'into'],
  touch: ['in', 'at'],
  set: ['for'],
  journey: ['to'],
  arrive: ['in', 'at', 'to', 'for'],
  land: ['in', 'at'],
  leave: ['for'],
  depart: ['for'],
  head: ['to', 'for'],
  lead: ['to'],
  be: ['in'],
  stay: ['in'],
  return: [],
  come: ['to'],
  stop: ['in'],
  go: ['to'],
  continue: ['to'],
  proceed: ['to'],
  expect: ['in', 'at'],
  take: ['to'],
  bring: ['to'],
};

/** The verbs of journeys. */
export const JOURNEY_VERBS: readonly string[] = Object.keys(MOTION);

/** "will continue to Peru": somebody in office, and the place right behind the verb. */
function goesOnTo({ sentence }: EventScene, { object, subject, verb }: Clause, [goal]: readonly Phrase[]): boolean {
  return (
    object === null &&
    goal !== undefined &&
    goal.from <= verb.to + 2 &&
    (hasOfficials(sentence, subject) || isSomebodyToldOf(sentence, subject)) &&
    destinations(sentence, goal).parties.length === 1
  );
}

/** Officials who travel to another party. */
export function journeyDrafts(scene: EventScene): EventDraft[] {
  return collect(scene.sentence.clauses, (told) => {
    const taken = isTaking(told.lemma) ? takenOnTour(scene, told) : null;
    if (isTaking(told.lemma) && taken === null) return [];
    const clause = taken ?? told;
    const prepositions = MOTION[clause.lemma];
    if (!prepositions || clause.lemma === 'return') return [];
    if (clause.lemma === 'come' && comesToAnEnd(scene.sentence, clause)) return [];
    if (isFired(scene.sentence, clause) || continuesDoing(scene.sentence, clause)) return [];
    if (
      (clause.lemma === 'lead' || (clause.lemma === 'head' && clause.object !== null)) &&
      !(
        clause.object && scene.sentence.tagged.lemmas.slice(clause.object.from, clause.object.to).includes('delegation')
      )
    )
      return [];
    // "leading the delegation to the Assembly's session": the session is the event.
    if (/^(?:lead|head)$/.test(clause.lemma) && clause.object && isSessionOnly(scene, goalsOf(clause, prepositions)))
      return [];
    if (/^(?:touch|set)$/.test(clause.lemma) && !/^(?:down|off|out)$/.test(clause.particle ?? '')) return [];
    if (clause.lemma === 'set' && clause.object) return [];
    if (clause.lemma === 'arrive' && arrivesAtResult(scene.sentence, clause)) return [];
    if (/^(?:be|stay)$/.test(clause.lemma) && !staysFor(scene, clause)) return [];
    if (clause.lemma === 'expect' && !(clause.voice === 'passive' && isAwaited(scene, clause))) return [];
    // "flew blankets to Peru"
    if (clause.lemma === 'fly' && clause.object && !hasOfficials(scene.sentence, clause.object)) return [];
    // "when it comes to Peru"
    if (clause.lemma === 'come' && scene.sentence.tokens[clause.verb.from - 1]?.norm === 'it') return [];
    const goals = goalsOf(clause, prepositions);
    const filed = filedHere(scene, clause) ?? visitedOnPage(scene, clause);
    if (filed !== null) return journeyDraft(scene, clause, [], false, filed);
    if (goals.length === 0 || (/^(?:continue|proceed)$/.test(clause.lemma) && !goesOnTo(scene, clause, goals)))
      return [];
    // "After visiting A, the minister went to B on 3 May"
    if (clause.lemma === 'visit' && clause.form === 'gerund' && isOverBefore(scene.sentence, clause.head))
      return journeyDraft(scene, clause, goals, !isDated(scene.sentence, clause));
    const before = goals.filter((goal) => placeBefore(scene.sentence, goal) === 'stop');
    const after = goals.filter((goal) => placeBefore(scene.sentence, goal) === null);
    // "which has so far taken him to A": before what the item tells.
    if (after.length === goals.length) return journeyDraft(scene, clause, goals, taken?.tense === 'perfect');
    return [
      ...(after.length > 0 ? journeyDraft(scene, clause, after, false) : []),
      ...(before.length > 0 ? journeyDraft(scene, clause, before, true) : []),
    ];
  });
}

function isDated({ resolvedDates }: ResolvedSentence, { verb, to }: Clause): boolean {
  return resolvedDates.some((date) => date.from >= verb.to && date.to <= to);
}

/** All that is named behind the verb is an organization's gathering, and no place. */
function isSessionOnly({ sentence, nouns }: EventScene, goals: readonly Phrase[]): boolean {
  const [goal] = goals;
  if (goal === undefined || !nouns.some(({ head }) => goal.from <= head && head < goal.to)) return false;
  const { parties } = destinations(sentence, goal);
  return parties.length > 0 && parties.every((party) => party.startsWith('org:'));
}
