import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { MissionDraft } from './draft.ts';
import type { Post } from './posts.ts';

/** Sentences back in which a post is still the one spoken of. */
const REACH = 4;

/** "The consulate was closed in 1924": the post of that kind whose opening the sentences before told. */
export function toldBefore(
  sentence: ResolvedSentence,
  post: Post,
  context: ExtractContext,
  read: (before: ResolvedSentence) => readonly MissionDraft[],
): { readonly sender: string; readonly host: string; readonly city: string | null } | null {
  // "The office was upgraded": its town stands where it was named.
  if (post.plural || (post.city !== null && post.to - post.from > 2)) return null;
  if (!/^(?:the|this|that|it)$/.test(sentence.tokens[post.from]?.norm ?? '')) return null;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = context.document.sentences[i];
    if (!before || before.segment.kind === 'heading') return null;
    const found = read(before).filter((draft) => draft.row.kind === post.kind);
    const last = found.at(-1);
    if (last && found.every((draft) => draft.row.host === last.row.host)) return last.row;
  }
  return null;
}
