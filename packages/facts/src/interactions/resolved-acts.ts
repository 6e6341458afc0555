import { isNews, isReadout } from '../shared/genres.ts';
import type { Act, ActContext } from './act.ts';
import type { CameoRoot, Frame, InteractionType } from './frame.ts';
import { sharesFuture } from './mood/mood-of.ts';
import type { Targets } from './targets.ts';
import { CONFLICT_TYPES } from './words-conflict.ts';

/** "will thank", "will reaffirm": words to come are no promise of deeds. */
const EXPRESSING: ReadonlySet<string> = new Set(
  'express convey celebrate hail thank congratulate praise commend applaud honour honor reaffirm reiterate affirm underscore underline'.split(
    ' ',
  ),
);

/** "decided to sever ties", "will expel the envoy with immediate effect": done by being said. */
function isDecreed({ sentence, clause, mood }: ActContext): boolean {
  if (/^(?:decide|decision|resolve|move)$/.test(clause.licensor ?? '') && mood.decider !== clause)
    return mood.decider.modal === null && mood.decider.tense !== 'future';
  return sentence.tokens
    .slice(clause.verb.to, clause.verb.to + 24)
    .some(({ norm }, i, rest) => norm === 'immediately' || (norm === 'immediate' && rest[i + 1]?.norm === 'effect'));
}

/** "will visit X", where the text is nothing but this line of news: as for a meeting to come, below. Whoever was invited has been asked. */
function isJourneyTold({ sentence, clause, mood, context }: ActContext): boolean {
  return (
    context.document.sentences.length === 1 &&
    mood.decider === clause &&
    clause.form === 'finite' &&
    clause.tense === 'future' &&
    clause.link !== 'relative' &&
    !sentence.tokens.some(({ norm }) => /^invit(?:ation|ed)$/.test(norm))
  );
}

/** What saying that one will not do it refuses: no journey, and nothing that one only says. */
function isDeniable({ type, place, objects }: Frame): boolean {
  return type !== 'REQUEST' && !(type === 'CONSULT' && place) && !(type === 'SUPPORT' && objects !== null);
}

/** The acts towards targets that are known: done, refused, threatened, or agreed to. */
export function resolvedActs(given: ActContext, targets: Targets): readonly Act[] {
  const { frame, mood, sources, clause, context } = given;
  const beside = targets.beside || targets.parties.length === 0;
  const symmetric = frame.mutual && (beside || frame.type === 'CONSULT' || frame.type === 'COOPERATE');
  const act = (type: InteractionType, cameo: CameoRoot, both: boolean): readonly Act[] => [
    frame.reverse
      ? { type, cameo, sources: targets.parties, targets: sources, symmetric: both }
      : { type, cameo, sources, targets: targets.parties, symmetric: both },
  ];
  if (clause.negated && mood.mood === 'void') return [];
  if (mood.mood === 'refused' && mood.decider === clause && clause.negated && !isDeniable(frame)) return [];
  if (mood.mood === 'refused')
    return frame.type === 'AGREE' || !CONFLICT_TYPES.has(frame.type) ? act('REJECT', '12', false) : [];
  if (mood.mood === 'threatened') return act('THREATEN', '13', false);
  if (mood.mood === 'done') return act(frame.type, frame.cameo, symmetric);
  // "will defy their demands": refused here and now.
  if (frame.type === 'REJECT' && mood.decider === clause && /^(?:defy|reject|ignore|oppose)$/.test(clause.lemma))
    return act('REJECT', '12', false);
  // "said it would hit back at X"
  if (clause.lemma === 'hit' && clause.particle === 'back') return act('THREATEN', '13', false);
  if (frame.type === 'REQUEST' || frame.type === 'ACCUSE' || frame.type === 'REJECT') return [];
  if (frame.type === 'SANCTION' && isDecreed(given)) return act('SANCTION', frame.cameo, false);
  if (CONFLICT_TYPES.has(frame.type)) return act('THREATEN', '13', false);
  if (frame.type === 'CONSULT' && (!isNews(context) || (frame.place && !isJourneyTold(given)))) return [];
  // "will discuss a treaty with X": a topic to come, not an undertaking towards X.
  if (frame.type === 'CONSULT' && clause.lemma === 'discuss' && mood.decider === clause && clause.tense === 'future')
    return [];
  // "will meet his counterpart": in a report, a planned meeting is an event to come; only a bare line of event data codes it as agreed.
  if (
    frame.type === 'CONSULT' &&
    mood.decider === clause &&
    (clause.tense === 'future' ||
      clause.modal === 'would' ||
      clause.form === 'infinitive' ||
      sharesFuture(given.sentence, clause)) &&
    context.document.sentences.length > (isReadout(context) ? 1 : 4)
  )
    return [];
  if (EXPRESSING.has(clause.lemma) && mood.decider === clause && clause.tense === 'future') return [];
  const named = targets.named !== false;
  const continued =
    frame.type === 'SUPPORT' && mood.decider !== clause && mood.decider.lemma === 'continue'
      ? act('SUPPORT', '05', false)
      : [];
  return [
    ...continued,
    ...act(
      'AGREE',
      '03',
      symmetric && (sources.length > 1 || frame.type === 'CONSULT') && (beside || (frame.type === 'CONSULT' && named)),
    ),
  ];
}
