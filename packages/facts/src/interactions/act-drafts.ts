import { type Clause, collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import type { Act } from './act.ts';
import { actDate } from './date.ts';
import { type InteractionDraft, interactionDraft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { MoodOfClause } from './mood/mood.ts';
import { isOrganOf } from './organ-of.ts';
import { verbText } from './verb-text.ts';

/** The rows of an act, one for each pair of its parties. */
export function actDrafts(
  sentence: ResolvedSentence,
  clause: Clause,
  act: Act,
  mood: MoodOfClause,
  frame: Frame,
  context: ExtractContext,
): InteractionDraft[] {
  const dated = mood.mood === 'done' ? clause : mood.decider;
  const lasting =
    frame.lasting && (frame.type !== 'SUPPORT' || !isNews(context)) && act.type === frame.type && mood.mood === 'done';
  const date = actDate(sentence, dated, context, { lasting, intended: act.type === 'AGREE' });
  const pairs = act.symmetric
    ? symmetricPairs(act, context)
    : collect(act.sources, (source) => act.targets.map((target): readonly [string, string] => [source, target]));
  return pairs
    .filter(([source, target]) => source !== target && isParty(source) && isParty(target))
    .filter(([source, target]) => !isOrganOf(source, target) && !isOrganOf(target, source))
    .slice(0, 12)
    .map(([source, target]) =>
      interactionDraft(sentence, {
        source,
        target,
        type: act.type,
        symmetric: act.symmetric,
        cameo: act.cameo,
        verb: wordsOf(sentence, clause, frame),
        date,
        range: { from: Math.min(clause.subject?.from ?? clause.from, clause.from), to: clause.to },
        rule: `interactions/${act.type.toLowerCase()}`,
      }),
    );
}

/** Everybody who acts together, paired with the document's main party among them. */
function symmetricPairs(act: Act, context: ExtractContext): (readonly [string, string])[] {
  if (act.targets.length > 0)
    return collect(act.sources, (source) =>
      act.targets.filter((target) => target !== source).map((target) => inOrder(source, target)),
    );
  const { home, mainPair, prominence } = context.document;
  // "The envoys of A, B, C and D spoke": in a text about none of them nobody is the one they spoke with.
  if (act.sources.length >= MANY && !act.sources.some((party) => party === home || mainPair?.includes(party)))
    return [];
  const weight = (party: string): number => (party === home ? Number.POSITIVE_INFINITY : (prominence.get(party) ?? 0));
  const main = [...act.sources].sort((a, b) => weight(b) - weight(a))[0];
  return main === undefined ? [] : act.sources.filter((party) => party !== main).map((party) => inOrder(main, party));
}

const MANY = 5;

/** The verb as written, with the noun that makes its sense. */
function wordsOf(sentence: ResolvedSentence, clause: Clause, frame: Frame): string {
  const verb = verbText(sentence, clause);
  if (frame.objects === null || !clause.object || clause.object.from < clause.verb.to) return verb;
  const noun = sentence.tokens.findIndex(
    (_, i) =>
      i >= (clause.object?.from ?? 0) &&
      i < (clause.object?.to ?? 0) &&
      frame.objects?.has(sentence.tagged.lemmas[i] ?? ''),
  );
  return noun < 0 ? verb : `${verb} ${sentence.tokens[noun]?.text}`;
}
