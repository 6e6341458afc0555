import { collect, type ResolvedSentence, referencesIn } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actingParties } from './actors.ts';
import { actDate } from './date.ts';

const SAYING = /^(?:say|insist|stress|declare|state|add|affirm|agree|acknowledge|reiterate|believe|maintain)$/;

/** "said that Y has the right to enrich uranium": whoever says so of another stands up for him. */
export function rightsConceded(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  return collect(sentence.clauses, (clause) => {
    const { object, subject } = clause;
    const saying = sentence.clauses[clause.index - 1];
    if (clause.lemma !== 'have' || clause.negated || clause.modal !== null || object === null || subject === null)
      return [];
    if (sentence.tagged.lemmas[object.head] !== 'right' || sentence.tokens[object.to]?.norm !== 'to') return [];
    if (!saying?.subject || saying.form !== 'finite' || saying.negated || !SAYING.test(saying.lemma)) return [];
    if (subject.from - saying.verb.to > 1) return [];
    const named = referencesIn(sentence, subject).some(({ kind }) => kind !== 'pronoun' && kind !== 'pair');
    const [target, another] = named ? actingParties(sentence, subject) : [];
    const [source, second] = actingParties(sentence, saying.subject);
    if (!source || !target || another || second || source === target || !isParty(source) || !isParty(target)) return [];
    return [
      {
        table: 'interactions',
        row: {
          source,
          target,
          event_type: 'SUPPORT',
          symmetric: false,
          cameo: '05',
          verb: sentence.tokens[saying.head]?.text ?? null,
          ...actDate(sentence, saying, context, { lasting: false, intended: false }),
        },
        sentence,
        range: { from: saying.from, to: clause.to },
        rule: 'interactions/support-right',
      },
    ];
  });
}
