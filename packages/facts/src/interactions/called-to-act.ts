import { type Clause, collect, type ResolvedSentence, referencesIn } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actingParties } from './actors.ts';
import { actDate } from './date.ts';

/** What is no act that one could call for: how something is, or what befalls somebody. */
const STATES = new Set('be have become remain feel receive get expect know understand win lose need face'.split(' '));

/** "said that Y should hand over the suspects": a speaker calls on another party to act. */
export function calledToAct(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  return collect(sentence.clauses, (clause) => {
    if ((clause.modal !== 'should' && clause.modal !== 'must') || clause.voice === 'passive') return [];
    if (STATES.has(clause.lemma) || !clause.subject) return [];
    const saying = sentence.clauses[clause.index - 1];
    if (clause.link === 'relative' && !saying?.object) return [];
    if (!saying || !isSaying(sentence, saying, clause)) return [];
    const named = referencesIn(sentence, clause.subject).some(({ kind }) => kind !== 'pronoun' && kind !== 'pair');
    const [target, another] = named ? actingParties(sentence, clause.subject) : [];
    const [source, second] = saying.subject ? actingParties(sentence, saying.subject) : [];
    if (!source || !target || another || second || source === target || !isParty(source) || !isParty(target)) return [];
    return [
      {
        table: 'interactions',
        row: {
          source,
          target,
          event_type: 'REQUEST',
          symmetric: false,
          cameo: '02',
          verb: sentence.tokens[saying.head]?.text ?? null,
          ...actDate(sentence, saying, context, { lasting: false, intended: false }),
        },
        sentence,
        range: { from: saying.from, to: clause.to },
        rule: 'interactions/request-should',
      },
    ];
  });
}

const HOLDING = /^(?:reiterate|repeat|reaffirm|restate|maintain|express|hold|stress|underline|underscore|state)$/;

/** "said that", "said": what follows is what is said. */
function isSaying(sentence: ResolvedSentence, saying: Clause, { subject }: Clause): boolean {
  if (saying.form !== 'finite' || subject === null) return false;
  // "reiterated its view that X must withdraw"
  if (HOLDING.test(saying.lemma) && saying.object !== null && !saying.negated)
    return (
      /^(?:view|position|stance|belief|call|demand|conviction)$/.test(
        sentence.tagged.lemmas[saying.object.head] ?? '',
      ) && sentence.tokens[subject.from - 1]?.norm === 'that'
    );
  if (!/^(?:say|insist|stress|declare|state|add)$/.test(saying.lemma)) return false;
  if (saying.negated || saying.object !== null || subject === null || subject.from < saying.verb.to) return false;
  return sentence.tokens[subject.from - 1]?.norm === 'that' || subject.from === saying.verb.to;
}
