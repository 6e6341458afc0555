import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { hasOfficials } from './frame.ts';

const PERSON_SPOKEN_OF = /^(?:he|she|him|her|they|them)$/;
const LETTERS = /^(?:MP|MEP|MLA|QC|KC|TD|MD|PhD)$/;

/** The chunk's head is a person, an office, a delegation, officials, or "he" who was named before: not the letter, statement or decision of one. */
export function isGuest(sentence: ResolvedSentence, range: TokenRange & { readonly head: number }): boolean {
  if (sentence.people.some((person) => person.from <= range.head && range.head < person.to)) return true;
  // "received the Minister, Ana Bello MP"
  if (
    sentence.people.some(
      ({ to, name }) => name !== null && to === range.head && LETTERS.test(sentence.tokens[to]?.text ?? ''),
    )
  )
    return true;
  if (range.to - range.from === 1 && PERSON_SPOKEN_OF.test(sentence.tokens[range.head]?.norm ?? ''))
    return sentence.references.some(
      ({ kind, from, parties }) => kind === 'pronoun' && from === range.from && parties.length === 1,
    );
  const lemma = sentence.tagged.lemmas[range.head] ?? '';
  return (
    /^(?:minister|president|delegation|official|counterpart|peer|ambassador|leader|premier|chancellor|king|emir|sultan|prince|speaker|parliamentarian|envoy|representative|senator|guest|commissioner|secretary|mission)$/.test(
      lemma,
    ) && hasOfficials(sentence, range)
  );
}
