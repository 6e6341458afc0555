import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';

const SCHOOL = /^(?:university|universities|college|colleges)$/;
const OF_STATE =
  /^(?:countries|nations|sides|governments?|ministry|ministries|ministers?|minister|embassy|ambassador|consulate|consul|delegation|presidents?|intergovernmental)$/;

/** "University A signed two memoranda with College B, Peru": in a news item schools deal with each other, and no party acts. */
export function isAmongSchools(sentence: ResolvedSentence, context: ExtractContext): boolean {
  const { genre } = context.row;
  if (genre !== 'other' && genre !== 'news_wire') return false;
  return (
    sentence.tokens.some(({ norm, capital }) => capital && SCHOOL.test(norm)) &&
    !sentence.tokens.some(({ norm }) => OF_STATE.test(norm)) &&
    !sentence.references.some(({ kind }) => kind === 'pair' || kind === 'office' || kind === 'person')
  );
}
