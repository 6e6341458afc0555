import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { dealTogether } from '../shared/dealing-together.ts';
import { isNews } from '../shared/genres.ts';
import { inOrder, isParty } from '../shared/parties.ts';
import { actDate } from './date.ts';
import { interactionDraft } from './draft.ts';
import { moodOf } from './mood/mood-of.ts';
import { verbText } from './verb-text.ts';

/** Words that open this frame, as lemmas. */
export const IMPERSONAL_WORDS: readonly string[] = ['agree', 'decide', 'agreement', 'consensus', 'sign'];

/** "It was agreed to …", "there was agreement on …", "agreement was reached to …": nobody is named, the two sides of the page agree. */
export function impersonalAgreements(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const news = isNews(context);
  const clause = sentence.clauses.find((other) =>
    news ? isImpersonal(sentence, other) : isSigning(sentence, other, context),
  );
  if (!clause || moodOf(sentence, clause).mood !== 'done') return [];
  const pair = news ? sides(sentence, context) : context.document.mainPair;
  if (!pair?.every(isParty)) return [];
  // "It was decided to admit Peru": another one is spoken of than the two.
  if (
    sentence.references.some(({ kind, parties }) => kind === 'name' && parties.some((party) => !pair.includes(party)))
  )
    return [];
  const [source, target] = inOrder(pair[0], pair[1]);
  return [
    interactionDraft(sentence, {
      source,
      target,
      type: 'AGREE',
      symmetric: true,
      cameo: '03',
      verb: verbText(sentence, clause),
      date: actDate(sentence, clause, context, { lasting: false, intended: false }),
      range: { from: clause.subject?.from ?? clause.from, to: clause.to },
      rule: 'interactions/agree-impersonal',
    }),
  ];
}

const DOCUMENTS = /^(?:agreement|memorandum|document|treaty|accord|mou|protocol|arrangement)$/;

/** "Several agreements were signed during the visit", on a page about two states: documents that no words name, and nobody else is there. */
function isSigning(
  { tokens, tagged, references }: ResolvedSentence,
  clause: Clause,
  { document }: ExtractContext,
): boolean {
  const { mainPair } = document;
  const { subject, lemma, voice, negated, modal, phrases } = clause;
  if (mainPair === null || subject === null || clause.form !== 'finite') return false;
  return (
    lemma === 'sign' &&
    voice === 'passive' &&
    !negated &&
    modal === null &&
    (clause.tense === 'past' || clause.tense === 'perfect') &&
    tagged.lemmas
      .slice(subject.from, subject.to)
      .some((word, i) => DOCUMENTS.test(word) && tokens[subject.from + i]?.norm !== word) &&
    !phrases.some(({ preposition }) => preposition === 'by' || preposition === 'between' || preposition === 'with') &&
    references.every(({ parties }) => parties.every((party) => mainPair.includes(party)))
  );
}

const TALKING = /^(?:meet|hold|discuss|talk|confer|negotiate|receive|visit)$/;

/** The two whose talks the page reports, or the two who met a few sentences before. */
function sides(sentence: ResolvedSentence, context: ExtractContext): readonly [string, string] | null {
  const { mainPair, sentences } = context.document;
  if (mainPair !== null && dealTogether(context.document)) return mainPair;
  for (let k = sentence.index - 1; k >= 0 && k >= sentence.index - 3; k--) {
    const before = sentences[k];
    if (before?.pair) return before.clauses.some(({ lemma }) => TALKING.test(lemma)) ? before.pair : null;
  }
  return null;
}

function isImpersonal({ tokens, tagged }: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'finite' || clause.negated || clause.modal !== null || clause.tense === 'future') return false;
  const { subject, object, lemma, voice, phrases } = clause;
  if (phrases.some(({ preposition }) => preposition === 'by')) return false;
  const word = subject ? (tokens[subject.head]?.norm ?? '') : '';
  if (voice === 'passive') {
    if (/^(?:agree|decide)$/.test(lemma))
      return word === 'it' || (lemma === 'agree' && /^(?:upon|on)$/.test(tokens[clause.verb.to]?.norm ?? ''));
    return /^(?:reach|achieve)$/.test(lemma) && /^(?:agreement|consensus|understanding)$/.test(word);
  }
  return (
    lemma === 'be' &&
    /^there$/.test(tokens[clause.verb.from - 1]?.norm ?? '') &&
    object !== null &&
    /^(?:agreement|consensus)$/.test(tagged.lemmas[object.head] ?? '') &&
    /^(?:to|on|that|for)$/.test(tokens[object.head + 1]?.norm ?? '')
  );
}
