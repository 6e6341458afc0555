import { type Clause, collect, type ResolvedSentence, referencesIn } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actingParties } from './actors.ts';
import { actDate } from './date.ts';
import { interactionDraft } from './draft.ts';

/** What is no act that one could call for: how something is, or what befalls somebody. */
const STATES = new Set('be have become remain feel receive get expect know understand win lose need face'.split(' '));

/** "said that Y should hand over the suspects": a speaker calls on another party to act. */
export function calledToAct(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  return collect(sentence.clauses, (clause) => {
    if ((clause.modal !== 'should' && clause.modal !== 'must') || clause.voice === 'passive') return [];
    if (STATES.has(clause.lemma) || !clause.subject) return [];
    const before = sentence.clauses[clause.index - 1];
    const saying = before ?? saidBehind(sentence, clause);
    if (clause.link === 'relative' && !saying?.object) return [];
    if (!saying || !(before === undefined || isSaying(sentence, saying, clause))) return [];
    const named = referencesIn(sentence, clause.subject).some(({ kind }) => kind !== 'pronoun' && kind !== 'pair');
    const [target, another] = named ? actingParties(sentence, clause.subject) : [];
    // "said the minister of X": the speaker stands behind the verb.
    const speaker = before === undefined && saying.object !== null ? saying.object : saying.subject;
    const [source, second] = speaker ? actingParties(sentence, speaker) : [];
    if (!source || !target || another || second || source === target || !isParty(source) || !isParty(target)) return [];
    return [
      interactionDraft(sentence, {
        source,
        target,
        type: 'REQUEST',
        cameo: '02',
        verb: sentence.tokens[saying.head]?.text ?? null,
        date: actDate(sentence, saying, context, { lasting: false, intended: false }),
        range: { from: saying.from, to: clause.to },
        rule: 'interactions/request-should',
      }),
    ];
  });
}

/** "Y must withdraw, said the minister of X", "Y should act, X said": the speaker behind what is said. */
function saidBehind({ clauses, tokens }: ResolvedSentence, { index, verb }: Clause): Clause | null {
  const saying = clauses[index + 1];
  if (saying?.form !== 'finite' || !SAYING.test(saying.lemma) || saying.negated) return null;
  const speaks = saying.object === null ? saying.subject : null;
  const start = speaks?.from ?? saying.verb.from;
  return /^[,”"]$/.test(tokens[start - 1]?.text ?? '') && start > verb.to ? saying : null;
}

const SAYING = /^(?:say|insist|stress|declare|state|add)$/;

const HOLDING = /^(?:reiterate|repeat|reaffirm|restate|maintain|express|hold|stress|underline|underscore|state)$/;

/** "said that", "said": what follows is what is said. */
function isSaying(sentence: ResolvedSentence, saying: Clause, { subject }: Clause): boolean {
  if ((saying.form !== 'finite' && saying.form !== 'gerund') || subject === null) return false;
  // "reiterated its view that X must withdraw"
  if (HOLDING.test(saying.lemma) && saying.object !== null && !saying.negated)
    return (
      /^(?:view|position|stance|belief|call|demand|conviction)$/.test(
        sentence.tagged.lemmas[saying.object.head] ?? '',
      ) && sentence.tokens[subject.from - 1]?.norm === 'that'
    );
  if (!SAYING.test(saying.lemma)) return false;
  if (saying.negated || saying.object !== null || subject === null || subject.from < saying.verb.to) return false;
  return sentence.tokens[subject.from - 1]?.norm === 'that' || subject.from === saying.verb.to;
}
