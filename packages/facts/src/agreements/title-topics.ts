import type { ResolvedSentence, Unit } from '@diplomatic-relations/engine';
import { PURPOSE } from './title-tails.ts';
import { COLLECTIVES, DOCUMENT_NOUNS } from './words.ts';

/** "to Accelerate": the verb of what a title says is its purpose. */
function opensPurpose(tokens: ResolvedSentence['tokens'], unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.to === unit.from + 1 &&
    tokens[unit.from - 1]?.norm === 'to' &&
    tokens[unit.from]?.capital === true &&
    PURPOSE.test(tokens[unit.from]?.norm ?? '')
  );
}

/** "for Extending a Line of Credit": what is done, and to what. */
function isDoing({ units, tokens, tagged }: ResolvedSentence, start: number): boolean {
  const [doing, object] = [units[start], units[start + 1]];
  if (opensPurpose(tokens, doing) && object?.kind === 'noun') return true;
  return (
    doing?.to === (doing?.from ?? 0) + 1 &&
    /ing$/.test(tokens[doing?.from ?? 0]?.norm ?? '') &&
    object?.kind === 'noun' &&
    tagged.tags[object.from] === 'DT'
  );
}

/** The unit after a topic: its "of" phrases, coordinated nouns and lists. */
export function groupEnd(sentence: ResolvedSentence, start: number): number {
  const { units, tokens, tagged } = sentence;
  let k = isDoing(sentence, start) ? start + 2 : start + 1;
  for (;;) {
    const unit = units[k];
    const next = units[k + 1];
    if (!unit || !next) return k;
    if (
      unit.kind === 'preposition' &&
      tokens[unit.from]?.norm === 'of' &&
      next.kind === 'verb' &&
      tagged.tags[next.from] === 'VBG' &&
      units[k + 2]?.kind === 'noun'
    ) {
      k += 3;
      continue;
    }
    if (unit.kind === 'preposition' && tokens[unit.from]?.norm === 'of' && next.kind === 'noun') {
      k += 2;
      continue;
    }
    if (
      unit.kind === 'conjunction' &&
      /^(?:and|or|&)$/.test(tokens[unit.from]?.norm ?? '') &&
      next.kind === 'noun' &&
      tokens[next.from + 1]?.norm !== ')' &&
      isTopic(sentence, next) &&
      !startsClause(sentence, k + 1)
    ) {
      k += 2;
      continue;
    }
    if (unit.kind === 'comma' && next.kind === 'noun' && isTopic(sentence, next) && listLeadsToAnd(sentence, k)) {
      k += 2;
      continue;
    }
    if (
      unit.kind === 'comma' &&
      next.kind === 'conjunction' &&
      units[k + 2]?.kind === 'noun' &&
      isTopic(sentence, units[k + 2] as Unit) &&
      tokens[units[k - 2]?.from ?? 0]?.norm === ','
    ) {
      k += 3;
      continue;
    }
    return k;
  }
}

/** What agreements are on besides: "and the prevention of tax evasion". */
const WORK =
  /^(?:prevention|avoidance|protection|promotion|elimination|exchange|development|establishment|use|transfer|recognition|suppression|facilitation|regulation|encouragement|combating|liquidation|exemption|abolition)$/;

/** A noun chunk that can be part of a topic: no party, no person, no other document. */
export function isTopic(sentence: ResolvedSentence, unit: Unit): boolean {
  const { tokens, tagged } = sentence;
  if (sentence.persons.some((person) => person.from < unit.to && person.to > unit.from)) return false;
  if (sentence.references.some((reference) => reference.from <= unit.head && unit.head < reference.to)) return false;
  const lemma = tagged.lemmas[unit.head] ?? '';
  if (/^(?:another|one)$/.test(tokens[unit.from]?.norm ?? '')) return false;
  const article = /^(?:the|a|an)$/.test(tokens[unit.from]?.norm ?? '');
  if (
    (DOCUMENT_NOUNS.has(lemma) && !/^(?:programme|program|plan|strategy|agenda|release|statement)$/.test(lemma)) ||
    COLLECTIVES.has(tokens[unit.head]?.norm ?? '')
  )
    return false;
  if (DOCUMENT_NOUNS.has(lemma) && article) return false;
  if (article && !tokens[unit.head]?.capital && !(tokens[unit.to]?.norm === 'of' && WORK.test(lemma))) return false;
  if (tagged.tags[unit.from] === 'PS' || tagged.tags[unit.from] === 'PR') return false;
  return true;
}

function startsClause(sentence: ResolvedSentence, noun: number): boolean {
  const verb = sentence.units[noun + 1];
  if (verb?.kind !== 'verb') return false;
  return (
    !sentence.clauses.some((clause) => clause.verb.from === verb.from && clause.link === 'reduced') &&
    /^(?:VBD|VBZ|MD|BE|HV)$/.test(sentence.tagged.tags[verb.from] ?? '') &&
    sentence.clauses.some(
      (clause) =>
        clause.verb.from === verb.from &&
        clause.subject !== null &&
        clause.subject.from >= (sentence.units[noun]?.from ?? 0),
    )
  );
}

/** ", B, C and D": the comma opens a list that ends with a conjunction, all of topics. */
function listLeadsToAnd(sentence: ResolvedSentence, at: number): boolean {
  const { units } = sentence;
  let k = at;
  while (k < units.length && k < at + 16) {
    const unit = units[k] as Unit;
    const isConjunction = unit.kind === 'conjunction';
    if (unit.kind !== 'comma' && !isConjunction) return false;
    let noun = k + 1;
    let last = isConjunction;
    if (unit.kind === 'comma' && units[noun]?.kind === 'conjunction') {
      noun++;
      last = true;
    }
    const next = units[noun];
    if (next?.kind !== 'noun' || !isTopic(sentence, next)) return false;
    if (last) return !startsClause(sentence, noun);
    k = noun + 1;
    while (
      units[k]?.kind === 'preposition' &&
      sentence.tokens[units[k]?.from ?? 0]?.norm === 'of' &&
      units[k + 1]?.kind === 'noun'
    )
      k += 2;
  }
  return false;
}
