import { type Clause, phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { namedParties, placeParties } from './actors.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

/** Nouns of what is carried to where it is given. */
const LOADS: ReadonlySet<string> = new Set(
  'shipment consignment planeload shipload batch convoy cargo delivery gift donation'.split(' '),
);

/** What is given as help. */
const HELP: ReadonlySet<string> = new Set(
  'aid relief assistance supply supplies food rice wheat grain medicine vaccine blanket tent weapon arms ammunition equipment'.split(
    ' ',
  ),
);

const CRAFT: ReadonlySet<string> = new Set('aircraft plane flight ship vessel train truck lorry helicopter'.split(' '));

/** Lemmas of the verbs that open this frame. */
export const ARRIVALS: readonly string[] = ['arrive', 'reach', 'land'];

/** "A shipment of Ruritanian rice arrived in X", "the first planeload of aid from Ruritania reached X". */
export function arrivalDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const { subject } = clause;
    if (!ARRIVALS.includes(clause.lemma) || clause.form !== 'finite' || clause.voice === 'passive' || !subject)
      continue;
    const lemmas = sentence.tagged.lemmas.slice(subject.from, subject.to);
    const load = subject.from + lemmas.findIndex((lemma) => LOADS.has(lemma));
    const carried = load < subject.from && isLaden(sentence, clause);
    const help = load < subject.from ? subject.head : load;
    if (
      load < subject.from
        ? !carried && !HELP.has(sentence.tagged.lemmas[subject.from] ?? '')
        : !isHelp(sentence, clause, load)
    )
      continue;
    if (clause.negated || moodOf(sentence, clause).mood !== 'done') continue;
    const of = phrasesAfterNoun(sentence, help).filter(({ preposition }) => /^(?:of|from|by)$/.test(preposition ?? ''));
    const sources = [
      ...new Set([{ from: subject.from, to: help }, ...of].flatMap((range) => namedParties(sentence, range))),
    ];
    if (sources.length !== 1) continue;
    const goals =
      clause.lemma === 'reach' && clause.object
        ? [clause.object]
        : clause.phrases.filter(({ preposition, fronted }) => !fronted && /^(?:in|at)$/.test(preposition ?? ''));
    const named = goals.flatMap((range) => namedParties(sentence, range, sources));
    const targets = named.length > 0 ? named : goals.flatMap((range) => placeParties(sentence, range, sources));
    drafts.push(
      ...draftsOf(sentence, context, {
        sources,
        targets: targets.slice(0, 1),
        type: 'AID',
        cameo: '07',
        clause,
        lasting: false,
        range: { from: subject.from, to: clause.to },
        verb: sentence.tokens[clause.head]?.text ?? null,
      }),
    );
  }
  return drafts;
}

/** "four planes landed in X, carrying tents" */
function isLaden({ clauses, tagged }: ResolvedSentence, { index, subject }: Clause): boolean {
  const next = clauses[index + 1];
  if (!subject || !CRAFT.has(tagged.lemmas[subject.head] ?? '') || next?.form !== 'gerund') return false;
  const { object } = next;
  return (
    /^(?:carry|bring|deliver)$/.test(next.lemma) &&
    object !== null &&
    tagged.lemmas.slice(object.from, object.to).some((lemma) => HELP.has(lemma))
  );
}

/** True where the load, or what stands behind it, is help. */
function isHelp({ tagged, tokens }: ResolvedSentence, { verb }: Clause, load: number): boolean {
  for (let i = load - 3; i < verb.from; i++)
    if (HELP.has(tagged.lemmas[i] ?? '') || HELP.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
