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
  if (post.plural || !/^(?:the|this|that|it)$/.test(sentence.tokens[post.from]?.norm ?? '')) return null;
  // "The office was upgraded": its town stands where it was named.
  if (post.city !== null && post.to - post.from > 2) return toldOfTown(sentence, post, context, read);
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = context.document.sentences[i];
    if (!before || before.segment.kind === 'heading') return null;
    const found = read(before).filter((draft) => draft.row.kind === post.kind);
    const last = found.at(-1);
    if (last && found.every((draft) => draft.row.host === last.row.host)) return last.row;
  }
  return null;
}

/** "The embassy in Lima was closed in 1950": the post of that kind in that town which the text has told of, whose it was there. */
function toldOfTown(
  sentence: ResolvedSentence,
  { kind, city }: Post,
  { document }: ExtractContext,
  read: (before: ResolvedSentence) => readonly MissionDraft[],
): MissionDraft['row'] | null {
  const found = document.sentences
    .slice(Math.max(0, sentence.index - FARTHEST), sentence.index)
    .flatMap((before) => read(before).filter(({ row }) => row.kind === kind && row.city === city));
  const last = found.at(-1)?.row;
  return last && found.every(({ row }) => row.sender === last.sender) ? last : null;
}

/** Sentences back in which a post with its town is looked for. */
const FARTHEST = 40;
