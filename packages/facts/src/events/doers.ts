import { collect, type TokenRange } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';
import { HOLD_VERBS } from './words.ts';

/** The noun stands within the range. */
export function holds(range: TokenRange | null, { head }: EventNoun): boolean {
  return range !== null && range.from <= head && head < range.to;
}

/** "A visit paid by the President drew much notice": who the participle behind the noun says paid, hosted or held it. */
export function doersBehind({ sentence }: EventScene, noun: EventNoun): TokenRange[] {
  return collect(sentence.clauses, ({ form, lemma, subject, object, phrases }) => {
    if (!holds(subject, noun)) return [];
    if (form === 'participle' && HOLD_VERBS.has(lemma))
      return phrases.filter(({ preposition }) => preposition === 'by');
    // "The exercise, involving forces of A and B, took place"
    return form === 'gerund' && lemma === 'involve' && object !== null
      ? [object, ...phrases.filter(({ preposition }) => preposition === 'from' || preposition === null)]
      : [];
  });
}

/** "The summit which A was to host": whoever the relative clause says would hold it. */
export function thoseToHoldIt({ sentence: { clauses } }: EventScene, noun: EventNoun): TokenRange[] {
  return collect(clauses, ({ form, lemma, subject, governor, object }) => {
    const relative = form === 'infinitive' && governor !== null ? clauses[governor] : undefined;
    const meant = relative?.link === 'relative' && object === null ? relative.object : null;
    return subject !== null && holds(meant, noun) && /^(?:host|hold|organi[sz]e|convene|stage|chair)$/.test(lemma)
      ? [subject]
      : [];
  });
}

/** "convenes the conference, in which the leaders of A and B participate": who the relative clause says was there. */
export function thoseInIt({ sentence }: EventScene, { head, phrases }: EventNoun): TokenRange[] {
  const { tokens, clauses } = sentence;
  const end = phrases.at(-1)?.to ?? head + 1;
  const there = clauses.find(({ lemma, form, voice, subject }) => {
    if (
      form !== 'finite' ||
      voice !== 'active' ||
      subject === null ||
      !/^(?:participate|attend|take|meet)$/.test(lemma)
    )
      return false;
    const which = subject.from - 1;
    return (
      tokens[which]?.norm === 'which' &&
      /^(?:in|at)$/.test(tokens[which - 1]?.norm ?? '') &&
      which > head &&
      which <= end + 3
    );
  });
  return there?.subject ? [there.subject] : [];
}
