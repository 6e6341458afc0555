import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties } from './actors.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';
import { verbText } from './verb-text.ts';

/** Lemmas of the verbs that open this frame. */
export const IN_KIND_VERBS: readonly string[] = ['follow', 'retaliate', 'reciprocate', 'respond'];

/** "X expelled two envoys of Y, and Z followed suit", "… and Y retaliated": the act told before is done again, or given back. */
export function inKindDrafts(
  sentence: ResolvedSentence,
  drafts: readonly Draft<'interactions'>[],
  context: ExtractContext,
): Draft<'interactions'>[] {
  const found: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const kind = kindOf(sentence, clause);
    if (!kind || !clause.subject || clause.negated || moodOf(sentence, clause).mood !== 'done') continue;
    const model = drafts.findLast(
      ({ row, range }) =>
        range.from < clause.verb.from && /^(?:SANCTION|ACCUSE|COERCE|SUPPORT|AID)$/.test(row.event_type),
    )?.row;
    const [source, another] = actingParties(sentence, clause.subject);
    if (!model || !source || another) continue;
    // "X expelled the envoys of Y, and Y followed suit": done to X.
    const target = kind === 'suit' && source !== model.target ? model.target : model.source;
    if (kind === 'back' && (source !== model.target || model.event_type !== 'SANCTION')) continue;
    found.push(
      ...draftsOf(sentence, context, {
        sources: [source],
        targets: [target],
        type: model.event_type,
        cameo: model.cameo ?? '16',
        clause,
        lasting: false,
        range: { from: clause.subject.from, to: clause.to },
        verb: verbText(sentence, clause),
      }),
    );
  }
  return found;
}

/** "followed suit" does what was done, "retaliated" and "responded in kind" give it back. */
function kindOf({ tokens, tagged }: ResolvedSentence, { lemma, object, verb, voice }: Clause): 'suit' | 'back' | null {
  if (voice === 'passive') return null;
  if (lemma === 'follow') return object && tagged.lemmas[object.head] === 'suit' ? 'suit' : null;
  if (lemma === 'retaliate' || lemma === 'reciprocate') return 'back';
  return lemma === 'respond' && tokens[verb.to]?.norm === 'in' && tokens[verb.to + 1]?.norm === 'kind' ? 'back' : null;
}
