import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { predicationOf } from './activity.ts';
import { changeDraft } from './changes.ts';
import type { MissionDraft } from './draft.ts';
import { postsIn } from './posts.ts';

/** "A's embassy in P was opened in 1970, B's embassy in Q followed in 1980": the post with which the same was done later. */
export function followedPosts(
  sentence: ResolvedSentence,
  context: ExtractContext,
  told: (before: ResolvedSentence) => readonly MissionDraft[],
): MissionDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (clause.lemma !== 'follow' || clause.voice !== 'active' || clause.object !== null || !clause.subject) return [];
    const [post] = postsIn(sentence, clause.subject);
    if (!post || clause.negated || clause.modal !== null || clause.form !== 'finite') return [];
    const dated = sentence.resolvedDates.some(({ from, to }) => from >= clause.verb.to && to <= clause.to + 1);
    const before = dated ? told(sentence).findLast(({ range }) => range.to <= clause.verb.from) : undefined;
    const earlier = context.document.sentences[sentence.index - 1];
    const first =
      before ?? (dated && earlier?.segment.start === sentence.segment.start ? told(earlier).at(-1) : undefined);
    const sense = first?.row.change;
    if (sense !== 'opened' && sense !== 'reopened' && sense !== 'closed') return [];
    const predication = predicationOf(clause, sense, 'asserted');
    return changeDraft(sentence, predication, post, null, context) ?? [];
  });
}
