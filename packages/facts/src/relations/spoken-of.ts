import {
  type Clause,
  type Predication,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { inOrder } from '../shared/parties.ts';
import type { RelationDraft } from './draft.ts';
import type { RelationObject } from './object.ts';

/** Verbs that leave no doubt that "they" are relations. */
export const CHANGING_VERBS: readonly string[] =
  'sever break suspend interrupt rupture restore resume reestablish renew reinstate revive normalize normalise upgrade elevate raise downgrade'.split(
    ' ',
  );

const CHANGING: ReadonlySet<string> = new Set(CHANGING_VERBS);
const PRONOUNS: ReadonlySet<string> = new Set(['they', 'these', 'those', 'it', 'them']);

/** Verbs that tell of relations without an object too: "they resumed in 1980". */
const BY_THEMSELVES = /^(?:resume|lapse|cease)$/;

/** Sentences back in which relations are still what is spoken of. */
const REACH = 2;

/** "They were severed in 1939": the relations that the words before tell of, with their two parties. */
export function spokenOf(
  sentence: ResolvedSentence,
  predication: Predication<string>,
  context: ExtractContext,
  read: (before: ResolvedSentence) => readonly RelationDraft[],
): { readonly object: RelationObject; readonly parties: readonly [string, string] } | null {
  const { clause, nominal, lemma } = predication;
  if (nominal || !clause || !CHANGING.has(lemma)) return null;
  const theme = predication.theme ?? unsaid(sentence, clause);
  if (!theme || theme.to - theme.from !== 1) return null;
  if (predication.theme !== null && !PRONOUNS.has(sentence.tokens[theme.from]?.norm ?? '')) return null;
  // "but normalised them in 1994"
  const acted = clause.voice === 'active' && theme === clause.object && sentence.tokens[theme.from]?.norm === 'them';
  if (clause.voice !== 'passive' && !acted && !(clause.object === null && BY_THEMSELVES.test(lemma))) return null;
  if (predication.phrases.some((phrase) => phrase.preposition === 'from' || phrase.preposition === 'as')) return null;
  const reach = predication.theme === null ? 0 : REACH;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - reach); i--) {
    const before = context.document.sentences[i];
    if (!before || before.segment.kind === 'heading') return null;
    const told = read(before).findLast(
      (draft) =>
        (draft.row.kind === 'diplomatic_relations' || draft.row.kind === 'consular_relations') &&
        (i < sentence.index || draft.range.from < theme.from),
    );
    if (told) {
      const { kind, label, actor_a, actor_b } = told.row;
      if (kind !== 'diplomatic_relations' && kind !== 'consular_relations') return null;
      return {
        object: { from: theme.from, to: theme.to, kind, label: label ?? 'relations', bare: false },
        parties: acted ? (ownSides(sentence, clause) ?? [actor_a, actor_b]) : [actor_a, actor_b],
      };
    }
  }
  return null;
}

/** "established relations with B and broke them with C": of this verb the other side is C. */
function ownSides(sentence: ResolvedSentence, clause: Clause): readonly [string, string] | null {
  const beside = clause.phrases.find(({ preposition }) => preposition === 'with');
  const [first, ...more] = partiesIn(sentence, clause.subject);
  const [second, ...others] = beside ? partiesIn(sentence, beside) : [];
  if (first === undefined || second === undefined || more.length + others.length > 0 || first === second) return null;
  return inOrder(first, second);
}

/** "were resumed in 1975 but broken again in 1978": the place where the subject is left out. */
function unsaid(
  { tokens, clauses }: ResolvedSentence,
  { form, voice, subject, verb, index }: Clause,
): TokenRange | null {
  if (form !== 'participle' || voice !== 'passive' || subject !== null) return null;
  if (!/^(?:but|and|then)$/.test(tokens[verb.from - 1]?.norm ?? '')) return null;
  const before = clauses[index - 1];
  return before?.voice === 'passive' && before.form === 'finite' ? { from: verb.from, to: verb.from + 1 } : null;
}
