import type { ResolvedSentence } from '@diplomatic-relations/engine';

/** Who gives out a statement together. */
const GATHERED = /^(?:leaders|ministers|chairman|chairmen|chair|chairperson|presidents|ministerial|summit)$/;

/** "the ASEAN Leaders' Statement on …", "the Chairman's Statement of the 5th Summit", "the African Union Statement on …" */
export function isOfGathering({ tokens, references }: ResolvedSentence, i: number): boolean {
  const owner = /^['’]s?$/.test(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1;
  return (
    (tokens[owner]?.capital === true && GATHERED.test(tokens[owner]?.norm ?? '')) ||
    references.some(({ to, kind }) => kind === 'organization' && to === i)
  );
}

/** True for the possessive at `i` of "the Leaders' Statement", which belongs to the title. */
export function belongsToTitle({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens[i - 1]?.capital === true && GATHERED.test(tokens[i - 1]?.norm ?? '');
}
