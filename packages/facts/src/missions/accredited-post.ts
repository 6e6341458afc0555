import { type Clause, type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { postsIn } from './posts.ts';

/** "The Embassy of A in Lisbon, Portugal is accredited to B": the post before the comma that names where its city lies. */
export function seatedPost(
  sentence: ResolvedSentence,
  clause: Clause,
): { readonly sender: PartyId | null; readonly host: PartyId | null } | null {
  const { subject } = clause;
  if (!subject || sentence.tokens[subject.from - 1]?.norm !== ',') return null;
  const city = sentence.places.find((place) => place.to === subject.from - 1);
  if (!city || city.country !== partiesIn(sentence, subject)[0]) return null;
  return postsIn(sentence, { from: Math.max(0, city.from - 8), to: city.to }).at(-1) ?? null;
}

/** "… and the Embassy of B in Oslo, Norway, was accredited to A": the post that stands between the two verbs. */
export function laterPost(
  sentence: ResolvedSentence,
  clause: Clause,
): { readonly sender: PartyId | null; readonly host: PartyId | null } | null {
  const { subject, governor, verb } = clause;
  const first = governor === null ? undefined : sentence.clauses[governor];
  if (clause.lemma !== 'accredit' || clause.link !== 'coordinate' || first === undefined || subject === null)
    return null;
  if (subject.from >= first.verb.to) return null;
  return postsIn(sentence, { from: first.verb.to, to: verb.from }).at(-1) ?? null;
}

/** How many sentences back "the Embassy" may have been named. */
const FAR = 8;

/** "India has an embassy in X, which is accredited to Y too", "The Mission is accredited to Y too": the post with its sender that the text spoke of last. */
export function postOf(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
): { readonly sender: PartyId | null; readonly host: PartyId | null } | null {
  const { subject } = clause;
  if (
    !subject ||
    !/^(?:embassy|mission|commission|post|office|it|ambassador|envoy|minister|head|legation)$/.test(
      sentence.tagged.lemmas[subject.head] ?? '',
    )
  )
    return null;
  const named = sentence.tokens[subject.from]?.norm === 'the' && sentence.tokens[subject.head]?.capital === true;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - (named ? FAR : 2)); i--) {
    const before = context.document.sentences[i];
    // "The Embassy" of a page is the same in all its paragraphs.
    if (!before || (!named && before.segment.start !== sentence.segment.start)) continue;
    const post = postsIn(before, { from: 0, to: before.tokens.length }).findLast(
      (candidate) => candidate.sender !== null,
    );
    if (post) return post;
    const had = before.clauses.find(
      (other) =>
        other !== clause &&
        /^(?:have|open|maintain|establish)$/.test(other.lemma) &&
        other.object &&
        postsIn(before, other.object).length > 0,
    );
    const sender = had ? partiesIn(before, had.subject)[0] : undefined;
    if (sender) return { sender, host: null };
  }
  return null;
}
