import { afterArticle } from './house-at.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

/** "High Commissioner for Tonga": of a state, where he is an envoy. */
export function isCommissionerOfState(
  { tokens, actors }: SentenceView,
  core: { readonly to: number; readonly role: string },
): boolean {
  const served = actors.from(afterArticle({ tokens }, core.to + 1));
  return (
    core.role === 'ambassador' &&
    normAt(tokens, core.to - 1) === 'commissioner' &&
    served !== null &&
    !served.actorId.startsWith('org:')
  );
}
