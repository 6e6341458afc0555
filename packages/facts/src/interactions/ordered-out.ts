import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actingParties, namedParties } from './actors.ts';
import { actDate } from './date.ts';
import { verbText } from './verb-text.ts';

const TELLING: ReadonlySet<string> = new Set(['ask', 'order', 'tell', 'request', 'instruct', 'invite', 'give']);

const SAYING: ReadonlySet<string> = new Set(['say', 'announce', 'confirm', 'state', 'add']);

const SENT: ReadonlySet<string> = new Set('ambassador envoy diplomat consul official attache charge staff'.split(' '));

/** "said three Peruvian diplomats were asked to leave the country": who says so of others sends them away. */
export function orderedOut(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const { subject } = clause;
    if (!TELLING.has(clause.lemma) || clause.voice !== 'passive' || clause.form !== 'finite' || subject === null)
      continue;
    if (clause.negated || clause.modal !== null || clause.tense === 'future') continue;
    const leaving = sentence.clauses[clause.index + 1];
    if (leaving?.lemma !== 'leave' || leaving.form !== 'infinitive') continue;
    if (!sentence.tagged.lemmas.slice(subject.from, subject.to).some((lemma) => SENT.has(lemma))) continue;
    const targets = partiesOfAll(sentence, subject);
    const by = clause.phrases.find(({ preposition }) => preposition === 'by');
    const saying = sentence.clauses.find(
      (other) => other.index < clause.index && SAYING.has(other.lemma) && other.subject !== null,
    );
    const source = by
      ? namedParties(sentence, by)[0]
      : saying?.subject
        ? actingParties(sentence, saying.subject)[0]
        : undefined;
    if (source === undefined || !isParty(source) || targets.includes(source)) continue;
    for (const target of targets)
      drafts.push({
        table: 'interactions',
        row: {
          source,
          target,
          event_type: 'SANCTION',
          symmetric: false,
          cameo: '16',
          verb: verbText(sentence, clause),
          ...actDate(sentence, clause, context, { lasting: false, intended: false }),
        },
        sentence,
        range: { from: subject.from, to: leaving.verb.to },
        rule: 'interactions/sanction-leave',
        confidence: 0.75,
      });
  }
  return drafts;
}

/** The states of those who are sent away: "the Mexican ambassador, the Spanish consul". */
function partiesOfAll({ references }: ResolvedSentence, range: { from: number; to: number }): string[] {
  const found = references.filter(
    ({ from, to, kind }) => from >= range.from && to <= range.to && kind !== 'pronoun' && kind !== 'city',
  );
  return [...new Set(found.flatMap(({ parties }) => parties))].filter(isParty);
}
