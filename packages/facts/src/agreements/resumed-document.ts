import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { NamedDocument } from './documents.ts';

/** Verbs of which a document is the subject and hardly anything else that a text calls "it". */
const IN_FORCE = /^(?:force|effect)$/;
const DONE_TO_DOCUMENTS: ReadonlySet<string> = new Set(
  'sign conclude ink initial ratify countersign renew extend prolong terminate denounce'.split(' '),
);

/** "Peru and Kenya signed a treaty in 1994. *It came into force* in 1995.", "*The document was signed* in Lima.": the clause that tells on of the document of the sentence before; null where none does. */
export function resumingClause(sentence: ResolvedSentence): Clause | null {
  const first = sentence.clauses.find(({ form }) => form === 'finite');
  const { subject } = first ?? { subject: null };
  if (!first || subject === null) return null;
  return (isIt(sentence, subject) || isTheDocument(sentence, subject)) && isToldOfDocument(sentence, first)
    ? first
    : null;
}

function isIt({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return to === from + 1 && tokens[from]?.norm === 'it';
}

/** "the document", "the deal": any that was told of. */
export function isTheDocument({ tokens }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return (
    to === from + 2 &&
    /^(?:the|this)$/.test(tokens[from]?.norm ?? '') &&
    /^(?:document|deal|accord|pact|instrument|paper)$/.test(tokens[from + 1]?.norm ?? '')
  );
}

function isToldOfDocument({ tokens }: ResolvedSentence, { lemma, voice, verb }: Clause): boolean {
  if (voice === 'passive' && DONE_TO_DOCUMENTS.has(lemma)) return true;
  const next = tokens[verb.to]?.norm ?? '';
  if (lemma === 'take') return next === 'effect';
  if (!/^(?:enter|come|go|be|remain|bring|put)$/.test(lemma)) return false;
  const behind = tokens[verb.to + 1]?.norm ?? '';
  if (lemma === 'enter' && behind === 'provisional') return tokens[verb.to + 2]?.norm === 'application';
  return /^(?:into|in)$/.test(next) && IN_FORCE.test(behind);
}

/** The one document of a sentence, so that "it" can stand for it; null where "it" may be something else. */
export function soleDocument(
  { clauses, tagged }: ResolvedSentence,
  documents: readonly NamedDocument[],
  { lemma }: Pick<Clause, 'lemma'>,
): NamedDocument | null {
  const [only, other] = documents;
  if (only === undefined || other !== undefined || tagged.lemmas.some((word) => LAWS.has(word))) return null;
  const told = clauses.some(({ subject, object }) =>
    [subject, object].some(
      (range) => range !== null && range.from <= only.from && only.from - range.from <= 3 && only.from < range.to,
    ),
  );
  return told || !OF_OTHER_THINGS_TOO.has(lemma) ? only : null;
}

/** What is done to projects, leases and mandates too. */
const OF_OTHER_THINGS_TOO: ReadonlySet<string> = new Set('conclude renew extend prolong terminate'.split(' '));

/** What else comes into force or is signed. */
const LAWS: ReadonlySet<string> = new Set('law bill act decree regulation tariff order sanction'.split(' '));
