import { type Clause, phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { actingParties, namedParties } from './actors.ts';
import { actDate } from './date.ts';

const HELP: ReadonlyMap<string, 'SUPPORT' | 'AID'> = new Map([
  ['support', 'SUPPORT'],
  ['backing', 'SUPPORT'],
  ['help', 'AID'],
  ['assistance', 'AID'],
  ['aid', 'AID'],
]);

/** "with the support of X, Y was elected": X supported Y. */
export function supportOfDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (let i = 1; i < sentence.tokens.length; i++) {
    const type = HELP.get(sentence.tokens[i]?.norm ?? '');
    if (!type || !/^(?:with|thanks to)$/.test(headPreposition(sentence, i))) continue;
    const of = phrasesAfterNoun(sentence, i).find((phrase) => phrase.preposition === 'of' || phrase.preposition === 'from');
    const clause = clauseBeside(sentence, i);
    if (!of || !clause?.subject || clause.negated || clause.modal || clause.tense === 'future') continue;
    const source = namedParties(sentence, of)[0];
    const target = actingParties(sentence, clause.subject)[0];
    if (!source || !target || source === target || !isParty(source) || !isParty(target)) continue;
    const date = actDate(sentence, clause, context, { lasting: true, intended: false });
    drafts.push({
      table: 'interactions',
      row: { source, target, event_type: type, symmetric: false, cameo: type === 'AID' ? '07' : '05', verb: sentence.tokens[i]?.text ?? null, ...date },
      sentence,
      range: { from: i, to: of.to },
      rule: `interactions/${type.toLowerCase()}`,
      confidence: 0.7,
    });
  }
  return drafts;
}

function headPreposition(sentence: ResolvedSentence, noun: number): string {
  for (let k = noun - 1; k >= 0 && k >= noun - 4; k--) {
    const word = sentence.tokens[k]?.norm ?? '';
    if (word === 'with' || word === 'to') return word === 'to' ? `${sentence.tokens[k - 1]?.norm} to` : word;
    if (!/^(?:DT|JJ|PS)$/.test(sentence.tagged.tags[k] ?? '')) return '';
  }
  return '';
}

function clauseBeside(sentence: ResolvedSentence, at: number): Clause | undefined {
  return sentence.clauses.find((clause) => clause.form === 'finite' && clause.from <= at && at < clause.to) ?? sentence.clauses.find((clause) => clause.form === 'finite' && clause.verb.from > at);
}
