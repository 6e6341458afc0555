import {
  type Clause,
  nominalRealis,
  phrasesAfterNoun,
  type ResolvedSentence,
  realisOf,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { partyModifying } from '../shared/party-search.ts';
import { namedParties } from './actors.ts';
import { clauseOfNoun } from './clause-of-noun.ts';
import type { InteractionDraft } from './draft.ts';

/** Nouns that open an infinitive, and the verbs that say the same. */
const VERB_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    decision: 'decide',
    refusal: 'refuse',
    offer: 'offer',
    pledge: 'pledge',
    promise: 'promise',
    vow: 'vow',
    threat: 'threaten',
  }),
);

/** The words that open this frame. */
export const DECISIONS: readonly string[] = [...VERB_OF.keys()];

type Read = (sentence: ResolvedSentence, clause: Clause, context: ExtractContext) => readonly InteractionDraft[];

/** "Peru's decision to recall its envoy from Chile drew criticism", "an offer by Norway to mediate": what a noun says that its owner decided, refused or offered to do. */
export function ownedDecisions(
  sentence: ResolvedSentence,
  found: readonly InteractionDraft[],
  context: ExtractContext,
  read: Read,
): InteractionDraft[] {
  const drafts: InteractionDraft[] = [];
  for (const infinitive of sentence.clauses) {
    const noun = infinitive.form === 'infinitive' ? nounBefore(sentence, infinitive) : -1;
    const lemma = VERB_OF.get(sentence.tagged.lemmas[noun] ?? '');
    const owner = lemma === undefined ? null : ownerOf(sentence, noun);
    if (lemma === undefined || owner === null || !isReported(sentence, noun)) continue;
    const index = sentence.clauses.length;
    const deciding = clauseOfNoun(lemma, {
      noun,
      doer: owner,
      object: null,
      phrases: [],
      range: { from: noun, to: noun + 1 },
      index,
    });
    const done: Clause = {
      ...infinitive,
      index: index + 1,
      governor: index,
      licensor: lemma,
      subject: deciding.subject,
    };
    const told: ResolvedSentence = { ...sentence, clauses: [...sentence.clauses, deciding, done] };
    const day = sentence.resolvedDates.find(({ from, to }) => from > noun && to <= infinitive.to) ?? null;
    for (const draft of [deciding, done].flatMap((clause) => read(told, clause, context))) {
      const { source, target, event_type } = draft.row;
      const known = [...found, ...drafts].some(
        ({ row }) => row.source === source && row.target === target && row.event_type === event_type,
      );
      if (known) continue;
      const verb = sentence.tokens[noun]?.text ?? null;
      const range = { from: Math.min(owner.from, noun), to: infinitive.to };
      const row = { ...draft.row, verb, ...factDate(day) };
      drafts.push({ ...draft, sentence, range, row, rule: 'interactions/decision' });
    }
  }
  return drafts;
}

/** How many words may stand between the noun and the infinitive: "the decision of the Government of Peru to". */
const REACH = 9;

/** The noun that an infinitive belongs to, right before it or before "of the Government of Peru"; -1 where none is. */
function nounBefore({ tagged, tokens }: ResolvedSentence, { verb }: Clause): number {
  for (let i = verb.from - 1; i >= 0 && i >= verb.from - REACH; i--) {
    if (VERB_OF.has(tagged.lemmas[i] ?? ''))
      return i === verb.from - 1 || /^(?:of|by)$/.test(tokens[i + 1]?.norm ?? '') ? i : -1;
    if (!/^(?:NN|NNP|DT|IN|JJ)$/.test(tagged.tags[i] ?? '')) return -1;
  }
  return -1;
}

/** Whose decision it is: "Peru's", "of Peru", "by the Government of Peru"; null where the words do not say. */
function ownerOf(sentence: ResolvedSentence, noun: number): TokenRange | null {
  const before = partyModifying(sentence, noun);
  if (before !== null) return before.kind === 'pronoun' || before.kind === 'pair' ? null : before;
  const behind = phrasesAfterNoun(sentence, noun).find(({ preposition }) => /^(?:of|by)$/.test(preposition ?? ''));
  return behind !== undefined && namedParties(sentence, behind).length === 1 ? behind : null;
}

/** The noun stands in a clause that reports, and nothing around it leaves open that there was such a thing. */
function isReported(sentence: ResolvedSentence, noun: number): boolean {
  const clause = sentence.clauses.find(
    ({ form, from, to, subject }) =>
      form === 'finite' &&
      ((from <= noun && noun < to) || (subject !== null && subject.from <= noun && noun < subject.to)),
  );
  return (
    clause !== undefined &&
    clause.modal === null &&
    nominalRealis(sentence, noun, clause) === 'asserted' &&
    realisOf(sentence, clause) === 'asserted'
  );
}
