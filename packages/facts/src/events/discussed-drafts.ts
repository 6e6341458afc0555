import { type Clause, collect } from '@diplomatic-relations/engine';
import { peopleIn } from './draft.ts';
import { finishedEncounter } from './finished-encounter.ts';
import { type EventScene, isLead, isReported } from './frame.ts';
import { modeOf } from './mode-of.ts';
import { NOWHERE, placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { withPhrases } from './with-phrases.ts';

/** Two named officials of two parties who discuss something at a stated place or time have met. */
export function discussedDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  const { subject } = clause;
  if (!subject || clause.voice === 'passive' || clause.form !== 'finite' || context.row.genre === 'bilateral_profile')
    return [];
  // "exchanged prisoners"
  if (
    clause.lemma === 'exchange' &&
    !/^(?:view|opinion)$/.test(sentence.tagged.lemmas[clause.object?.head ?? -1] ?? '')
  )
    return [];
  const partner = withPhrases(sentence, clause).find((range) =>
    peopleIn(sentence, range).some((person) => person.party !== null),
  );
  const ranges = partner ? [subject, partner] : [subject];
  const people = collect(ranges, (range) => peopleIn(sentence, range)).filter((person) => person.party !== null);
  const parties = [...new Set(people.map((person) => person.party as string))];
  const place = placeIn(sentence, clause, new Set(['in', 'at']));
  const told = place.city !== null || (isLead(scene) && isReported(scene, clause) && clause.tense !== 'future');
  if (
    parties.length !== 2 ||
    people.length < 2 ||
    !told ||
    (!partner && scene.nouns.some((noun) => noun.kind === 'call'))
  )
    return [];
  return finishedEncounter(scene, clause, {
    kind: byTelephone(scene) ? 'call' : 'meeting',
    parties,
    ranges,
    // "discussed the election in Kenya": a third state is what they spoke of.
    place: place.city === null && !parties.includes(place.country ?? '') ? NOWHERE : place,
    rule: 'events/discussed',
    hosts: [],
    visitors: [],
  });
}

/** Sentences on either side in which the telephone may be spoken of. */
const NEAR = 3;

/** The item speaks of the telephone: what the two discussed, they discussed on it. */
function byTelephone(scene: EventScene): boolean {
  const { index } = scene.sentence;
  return scene.context.document.sentences
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((other) => modeOf(other, { from: 0, to: other.tokens.length }) === 'phone');
}
