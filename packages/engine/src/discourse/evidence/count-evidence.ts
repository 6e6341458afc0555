import type { PartyId } from '../../types.ts';
import { datedVisitors } from '../dated-visitors.ts';
import { accompaniedEvidence } from './accompanied-evidence.ts';
import { accreditedEvidence } from './accredited-evidence.ts';
import { actEvidence } from './act-evidence.ts';
import { actingSideEvidence } from './acting-side-evidence.ts';
import { addressedEvidence } from './addressed-evidence.ts';
import { appointedEvidence } from './appointed-evidence.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { behalfEvidence } from './behalf-evidence.ts';
import { coChairsEvidence } from './co-chairs-evidence.ts';
import { companionEvidence } from './companion-evidence.ts';
import { companyEvidence } from './company-evidence.ts';
import { counterpartEvidence } from './counterpart-evidence.ts';
import { presentationEvidence } from './credentials-evidence.ts';
import { delegationEvidence } from './delegation-evidence.ts';
import { entryEvidence } from './entry-evidence.ts';
import { headingEvidence } from './heading-evidence.ts';
import { hostEvidence } from './host-evidence.ts';
import { houseEvidence } from './house-evidence.ts';
import { includingEvidence } from './including-evidence.ts';
import { journeyEvidence } from './journey-evidence.ts';
import { journeysTold } from './journeys-told.ts';
import { leadEvidence } from './lead-evidence.ts';
import { listEvidence } from './list-evidence.ts';
import { nearEvidence } from './near-evidence.ts';
import { oppositeEvidence } from './opposite-evidence.ts';
import { ownAffairsEvidence, stateOfAffairs } from './own-affairs-evidence.ts';
import { ownerEvidence } from './owner-evidence.ts';
import { postEvidence } from './post-evidence.ts';
import { respectiveEvidence } from './respective-evidence.ts';
import { rowEvidence } from './row-evidence.ts';
import { namesUnitedNations, secretariatEvidence } from './secretariat-evidence.ts';
import { sideEvidence } from './side-evidence.ts';
import { speechEvidence } from './speech-evidence.ts';
import { stageEvidence, stagesOf } from './stage-evidence.ts';
import { superiorEvidence } from './superior-evidence.ts';
import { namedThrones, throneEvidence } from './throne-evidence.ts';
import { titleOfStateEvidence } from './title-of-state-evidence.ts';
import { titleOrderEvidence, titleStates } from './title-order-evidence.ts';
import { rollEvidence, visitEvidence } from './visit-evidence.ts';

/** Points for and against each party: "his host" at a place, a visit to a state, a party's name right before or after. */
export function countEvidence(state: Assignment): ReadonlyMap<string, ReadonlyMap<PartyId, number>> {
  const points = new Map<string, Map<PartyId, number>>();
  const addPoints = (name: string, party: PartyId, value: number): void => {
    const row = points.get(name) ?? new Map<PartyId, number>();
    row.set(party, (row.get(party) ?? 0) + value);
    points.set(name, row);
  };
  const headings = new Map(
    state.sentences
      .filter((sentence) => sentence.segment.kind === 'heading')
      .map((sentence) => [sentence.segment.contentStart, sentence]),
  );
  const journeys = journeysTold(state);
  const stages = stagesOf(state);
  const thrones = namedThrones(state.sentences);
  const inTitle = titleStates(state.sentences);
  const ofAffairs = stateOfAffairs(state.sentences);
  const ofUnitedNations = namesUnitedNations(state.sentences);
  for (const sentence of state.sentences) {
    const visitors = datedVisitors(sentence, sentence.persons, sentence.dates);
    for (const person of sentence.persons) {
      if (person.name === null) continue;
      const full = state.canonical.get(person.name) ?? person.name;
      if (state.party.get(full)) continue;
      const add: AddPoint = (party, value) => addPoints(full, party, value);
      for (const office of person.offices) if (office.party) add(office.party, 3);
      if (state.filed?.persons.has(person)) add(state.filed.party, 2);
      throneEvidence(thrones, person, add);
      titleOfStateEvidence(state.sentences, state.home, person, add);
      rollEvidence(visitors, sentence, person, add);
      visitEvidence(sentence, person, state.home, add);
      hostEvidence(sentence, person, add);
      stageEvidence(stages, sentence, person, add);
      nearEvidence(sentence, person, add);
      ownerEvidence(state, sentence, person, add);
      sideEvidence(sentence, person, add);
      if (!state.filed) accreditedEvidence(sentence, person, add);
      listEvidence(state, sentence, person, add);
      coChairsEvidence(state, sentence, person, add);
      delegationEvidence(state, sentence, person, add);
      presentationEvidence(state, sentence, person, add);
      counterpartEvidence(state, sentence, person, add);
      oppositeEvidence(state, sentence, person, add, journeys.get(sentence)?.goal === state.home);
      journeyEvidence(state, journeys.get(sentence), sentence, person, add);
      speechEvidence(sentence, person, add);
      addressedEvidence(state, sentence, person, add);
      companyEvidence(state, sentence, person, add);
      includingEvidence(sentence, person, add);
      secretariatEvidence(ofUnitedNations, person, add);
      companionEvidence(state, sentence, person, add);
      accompaniedEvidence(state, sentence, person, add);
      if (inTitle.length > 0) titleOrderEvidence(inTitle, sentence, person, add);
      superiorEvidence(state, sentence, person, add);
      respectiveEvidence(sentence, person, add);
      headingEvidence(headings, sentence, person, state.home, add);
      rowEvidence(headings, state.pair, sentence, person, add);
      entryEvidence(state.sentences, state.home, state.pair, sentence, person, add);
      actEvidence(state, sentence, person, add);
      postEvidence(state, sentence, person, add);
      behalfEvidence(sentence, person, add);
      actingSideEvidence(sentence, person, add);
      houseEvidence(sentence, person, add);
      leadEvidence(state.sentences, sentence, person, add);
      ownAffairsEvidence(ofAffairs, sentence, person, add);
      appointedEvidence(state, sentence, person, add);
    }
  }
  return points;
}
