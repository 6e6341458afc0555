import { type ResolvedSentence, unitIndexAt } from '@diplomatic-relations/engine';
import { wordsOf } from '../shared/words-of.ts';
import type { DocumentAction } from './document-action.ts';
import type { NamedDocument } from './documents.ts';
import { isTail } from './title-tails.ts';
import { groupEnd } from './title-topics.ts';

/** "A memorandum was signed *on tourism*", "an agreement was signed *to establish a joint committee*": the rest of the title behind the verb. */
export function withTailBehindVerb(
  sentence: ResolvedSentence,
  document: NamedDocument,
  { clause, nominal }: DocumentAction,
  text: string,
): NamedDocument {
  if (nominal || clause?.voice !== 'passive') return document;
  if (document.to !== document.head + 1 && !/^memorandum of understanding$/i.test(document.title)) return document;
  if (document.parties.length > 0 || document.period !== null || clause.subject === null) return document;
  if (document.from < clause.subject.from || document.to !== clause.subject.to) return document;
  const { units, tokens, tagged } = sentence;
  const k = unitIndexAt(units, clause.verb.to);
  const [opener, topic] = [units[k], units[k + 1]];
  if (opener === undefined || topic?.kind !== 'noun' || opener.from !== clause.verb.to) return document;
  const aim = opener.kind === 'verb' && tagged.tags[opener.from] === 'TO';
  const about =
    opener.kind === 'preposition' && /^(?:on|for|concerning|regarding)$/.test(tokens[opener.from]?.norm ?? '');
  if (!aim && !(about && isTail(sentence, k, false))) return document;
  const tail = { from: opener.from, to: units[groupEnd(sentence, k + 1) - 1]?.to ?? topic.to };
  return { ...document, title: `${document.title} ${wordsOf(sentence, tail, text)}`.replace(/\s+/g, ' ') };
}
