import { normAt, type SentenceView } from './sentence-view.ts';
import { AGENCY_WORDS, PARLIAMENT_WORDS } from './title-words.ts';

/** What may stand between a body and "its President". */
const LINKS: ReadonlySet<string> = new Set(
  'of the , and headed led chaired presided represented by through with under over'.split(' '),
);

const FARTHEST = 8;

/** "a delegation of the Congress of Peru, headed by *its* President": the noun of the body over which one presides; null where none is named. */
export function presidedBody({ tokens, actors }: SentenceView, office: number): string | null {
  if (normAt(tokens, office - 1) !== 'its') return null;
  for (let i = office - 2; i >= 0 && i > office - FARTHEST; i--) {
    const norm = normAt(tokens, i);
    if (PARLIAMENT_WORDS.has(norm) || AGENCY_WORDS.has(norm)) return norm;
    if (!LINKS.has(norm) && actors.at(i) === null) return null;
  }
  return null;
}
