import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actingParties, namedParties } from './actors.ts';
import { actDate } from './date.ts';
import { interactionDraft } from './draft.ts';
import { verbText } from './verb-text.ts';

const TELLING: ReadonlySet<string> = new Set(['ask', 'order', 'tell', 'request', 'instruct', 'invite', 'give']);

const SAYING: ReadonlySet<string> = new Set(['say', 'announce', 'confirm', 'state', 'add']);

const SENT: ReadonlySet<string> = new Set('ambassador envoy diplomat consul official attache charge staff'.split(' '));

/** "said three Peruvian diplomats were asked to leave the country", "asked the Peruvian ambassador to leave": who says so of others sends them away. */
export function orderedOut(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const sent = sentAway(sentence, clause);
    if (sent === null) continue;
    const { whom, leaving } = sent;
    const targets = partiesOfAll(sentence, whom);
    const source = clause.voice === 'passive' ? senderOfAll(sentence, clause) : senderOf(sentence, clause);
    if (source === undefined || !isParty(source) || targets.includes(source)) continue;
    for (const target of targets)
      drafts.push(
        interactionDraft(sentence, {
          source,
          target,
          type: 'SANCTION',
          cameo: '16',
          verb: verbText(sentence, clause),
          date: actDate(sentence, clause, context, { lasting: false, intended: false }),
          range: { from: Math.min(whom.from, clause.verb.from), to: leaving.verb.to },
          rule: 'interactions/sanction-leave',
        }),
      );
  }
  return drafts;
}

/** Whom a verb of telling has leave, with the clause that says so; null for other verbs. */
export function sentAway(
  sentence: ResolvedSentence,
  clause: Clause,
): { readonly whom: TokenRange; readonly leaving: Clause } | null {
  if (!TELLING.has(clause.lemma) || clause.form !== 'finite') return null;
  if (clause.negated || clause.modal !== null || clause.tense === 'future') return null;
  const whom = clause.voice === 'passive' ? clause.subject : withApposition(sentence, clause);
  const leaving = sentence.clauses[clause.index + 1];
  if (whom === null || leaving?.lemma !== 'leave' || leaving.form !== 'infinitive') return null;
  // "asked the envoys to leave the room"
  if (clause.voice === 'active' && !leavesState(sentence, leaving)) return null;
  const sent = sentence.tagged.lemmas.slice(whom.from, whom.to).some((lemma) => SENT.has(lemma));
  return sent || (leavesState(sentence, leaving) && leaving.object !== null && namesPeople(sentence, whom))
    ? { whom, leaving }
    : null;
}

/** "told Ana Silva, a senior Peruvian diplomat, to leave": the object with what the comma sets beside it. */
function withApposition({ tokens }: ResolvedSentence, { object, phrases }: Clause): TokenRange | null {
  const beside = phrases.find(
    ({ preposition, from }) => preposition === null && object !== null && from === object.to + 1,
  );
  return object && beside && tokens[object.to]?.norm === ',' ? { from: object.from, to: beside.to } : object;
}

/** "eight Ruritanians" */
function namesPeople({ quantities, references }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return quantities.some(
    ({ unit, from: start, to: end }) =>
      unit === 'persons' && start >= from && end <= to && references.some((reference) => reference.to === to),
  );
}

/** "to leave", "to leave the country", "to leave Peru". */
function leavesState({ tokens, tagged, references }: ResolvedSentence, { object, verb }: Clause): boolean {
  if (object === null) return !/^(?:behind|for)$/.test(tokens[verb.to]?.norm ?? '');
  return (
    /^(?:country|nation|state|kingdom|republic)$/.test(tagged.lemmas[object.head] ?? '') ||
    references.some(({ from, to }) => from <= object.head && object.head < to)
  );
}

function senderOf(sentence: ResolvedSentence, { subject }: Clause): string | undefined {
  return subject ? actingParties(sentence, subject)[0] : undefined;
}

/** Who is named behind "by", else who says it. */
function senderOfAll(sentence: ResolvedSentence, clause: Clause): string | undefined {
  const by = clause.phrases.find(({ preposition }) => preposition === 'by');
  if (by) return namedParties(sentence, by)[0];
  const saying = sentence.clauses.find(
    (other) => other.index < clause.index && SAYING.has(other.lemma) && other.subject !== null,
  );
  return saying ? senderOf(sentence, saying) : undefined;
}

/** The states of those who are sent away: "the Mexican ambassador, the Spanish consul". */
function partiesOfAll({ references }: ResolvedSentence, range: TokenRange): string[] {
  const found = references.filter(
    ({ from, to, kind }) => from >= range.from && to <= range.to && kind !== 'pronoun' && kind !== 'city',
  );
  return [...new Set(found.flatMap(({ parties }) => parties))].filter(isParty);
}
