import { type Clause, collect, partiesIn, phrasesBehind } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { peopleIn } from './draft.ts';
import { finishedEncounter } from './finished-encounter.ts';
import { type EventScene, isLead, isReported } from './frame.ts';
import { modeOf } from './mode-of.ts';
import { NOWHERE, placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { withPhrases } from './with-phrases.ts';
import type { EventKind } from './words.ts';

/** Two named officials of two parties who discuss something at a stated place or time have met. */
export function discussedDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence, context } = scene;
  const passive = clause.voice === 'passive';
  // "Trade was discussed by N and M", "Views were exchanged between N and M"
  const subject = passive ? (phrasesBehind(clause, 'by', 'between')[0] ?? null) : clause.subject;
  if (!subject || clause.form !== 'finite') return [];
  const onVisit = isDuringVisit(scene, clause);
  if (context.row.genre === 'bilateral_profile' && !onVisit) return [];
  const topic = passive ? clause.subject : clause.object;
  // "exchanged prisoners"
  if (clause.lemma === 'exchange' && !/^(?:view|opinion)$/.test(sentence.tagged.lemmas[topic?.head ?? -1] ?? ''))
    return [];
  const partner = withPhrases(sentence, clause).find((range) =>
    peopleIn(sentence, range).some((person) => person.party !== null),
  );
  const ranges = partner ? [subject, partner] : [subject];
  const people = collect(ranges, (range) => peopleIn(sentence, range)).filter((person) => person.party !== null);
  const named = [...new Set(people.map((person) => person.party as string))];
  const both = onVisit ? [...new Set(collect(ranges, (range) => partiesIn(sentence, range)))].filter(isState) : [];
  const parties = both.length === 2 ? both : named;
  // "discussed the upcoming summit in Lima": where that will be.
  const ofTopic = scene.nouns.some(({ kind, head }) => isGathering(kind) && topic !== null && topic.head === head);
  const place = ofTopic ? NOWHERE : placeIn(sentence, clause, new Set(['in', 'at']));
  const told = place.city !== null || (isLead(scene) && isReported(scene, clause) && clause.tense !== 'future');
  if (
    parties.length !== 2 ||
    (both.length !== 2 && (people.length < 2 || !told)) ||
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

/** "paid a visit to B in May 2015, during which they discussed trade": what is done on a visit is done face to face. */
function isDuringVisit({ sentence }: EventScene, { link, index, subject }: Clause): boolean {
  if (link !== 'relative' || subject === null) return false;
  const { tokens, tagged, clauses } = sentence;
  if (tokens[subject.from - 1]?.norm !== 'which' || tokens[subject.from - 2]?.norm !== 'during') return false;
  const before = clauses[index - 1];
  return (
    before !== undefined &&
    before.form === 'finite' &&
    (before.lemma === 'visit' ||
      tagged.lemmas.slice(before.verb.to, subject.from).some((lemma) => /^(?:visit|trip|tour)$/.test(lemma)))
  );
}

function isGathering(kind: EventKind): boolean {
  return kind === 'summit' || kind === 'conference';
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
