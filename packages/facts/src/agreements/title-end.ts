import type { ResolvedSentence, TokenRange, Unit } from '@diplomatic-relations/engine';
import { COLLECTIVES, DOCUMENT_NOUNS } from './words.ts';

export interface TitleEnd {
  readonly to: number;
  /** Stretches that make up the title after its start; the first ends where the words around the head end. */
  readonly pieces: readonly TokenRange[];
  readonly quoted: boolean;
  readonly acronym: string | null;
  readonly period: string | null;
  /** "between X and Y" phrases that are no part of a generic title. */
  readonly between: readonly TokenRange[];
}

const TAIL = new Set([
  'of',
  'on',
  'for',
  'to',
  'against',
  'concerning',
  'regarding',
  'about',
  'between',
  'in',
  'towards',
  'among',
]);
const TAIL_GERUNDS = /^(?:establishing|amending|governing|supplementing|implementing|creating|relating|covering)$/;
const OPEN_QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“', '‘': '’' };
/** "on behalf of", "on the sidelines of", "for the first time": no part of a title. */
const NO_TOPIC =
  /^(?:behalf|sidelines|sideline|margins|margin|occasion|eve|basis|side|part|top|track|hand|board|condition|first|second|time|purpose|example|instance|signature|ratification|approval|adoption|consideration|force|it|them|us|him|which|whom|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Verbs of titles: "Convention to Avoid …", "Plan to Combat …". */
const PURPOSE =
  /^(?:avoid|combat|prevent|counter|promote|protect|eliminate|end|support|suppress|fight|address|improve|strengthen|tackle|reduce|facilitate|ensure|develop|establish|prohibit|ban|regulate|enhance)$/;
/** "cooperation in agriculture". */
const SHARED_WORK =
  /^(?:cooperation|partnership|collaboration|assistance|exchange|exchanges|research|training|trade|interaction)$/;
const FIELD = /^(?:field|fields|area|areas|sphere|spheres|domain|sector|sectors|matters|respect|relation)$/;

/** The end of a title: its "on …", "of …", "between …" tails, with acronyms in parentheses left out. */
export function titleEnd(sentence: ResolvedSentence, head: number, unit: Unit): TitleEnd {
  const { units, tokens, tagged } = sentence;
  const capital =
    Boolean(tokens[head]?.capital) &&
    (head > 0 ||
      Boolean(tokens[head + 2]?.capital) ||
      /^(?:on|for|between|concerning|regarding|establishing)$/.test(tokens[head + 1]?.norm ?? ''));
  const pieces: { from: number; to: number }[] = [
    { from: head, to: Math.max(head + 1, wordsAfterHead(sentence, head, unit)) },
  ];
  const between: TokenRange[] = [];
  let acronym: string | null = null;
  let quoted = false;
  let k = units.indexOf(unit) + 1;
  let to = Math.max(head + 1, pieces[0]?.to ?? 0);
  const extend = (end: number, from: number): void => {
    const last = pieces.at(-1);
    if (last && last.to === from) last.to = end;
    else pieces.push({ from, to: end });
    to = end;
  };
  const inner = quoteAt(sentence, to);
  if (inner) {
    extend(inner, to);
    return { to, pieces, quoted: true, acronym, period: periodIn(sentence, head, to), between };
  }
  while (k < units.length) {
    const current = units[k] as Unit;
    if (current.from < to) {
      k++;
      continue;
    }
    if (current.kind === 'open') {
      const close = units.findIndex((candidate, index) => index > k && candidate.kind === 'close');
      if (close < 0 || close > k + 4) break;
      const inside = tokens.slice(current.to, units[close]?.from ?? current.to);
      if (
        inside.length === 1 &&
        /^[\p{Lu}][\p{L}\d&]{1,9}$/u.test(inside[0]?.text ?? '') &&
        /\p{Lu}.*\p{Lu}/u.test(inside[0]?.text ?? '')
      )
        acronym = inside[0]?.text ?? null;
      else if (!inside.every((token) => token.kind === 'number')) break;
      // Only what continues the title behind the parenthesis makes it part of the range.
      const next = units[close + 1];
      const continues =
        next?.kind === 'preposition' && TAIL.has(tokens[next.from]?.norm ?? '') && isTail(sentence, close + 1, capital);
      to = units[close]?.to ?? to;
      k = close + 1;
      if (!continues) break;
      continue;
    }
    if (current.kind === 'quote') {
      const end = quoteAt(sentence, current.from);
      if (end && to === current.from) {
        extend(end, current.from);
        quoted = true;
      }
      break;
    }
    if (current.kind === 'verb') {
      const gerund = TAIL_GERUNDS.test(tokens[current.from]?.norm ?? '') && (capital || current.from === head + 1);
      const purpose =
        tagged.tags[current.from] === 'TO' &&
        capital &&
        Boolean(
          tokens[current.from + 1]?.capital ||
            (tokens[head]?.capital && PURPOSE.test(tokens[current.from + 1]?.norm ?? '')),
        );
      const aim =
        !capital &&
        tagged.tags[current.from] === 'TO' &&
        current.from === head + 1 &&
        /^(?:agreement|deal|accord|memorandum|mou|protocol|contract)$/.test(tokens[head]?.norm ?? '') &&
        tagged.tags[current.from + 1] === 'VB';
      const noun = units[k + 1];
      if ((!gerund && !purpose && !aim) || !noun || (noun.kind !== 'noun' && noun.kind !== 'preposition')) break;
      const start = noun.kind === 'preposition' ? k + 2 : k + 1;
      if (units[start]?.kind !== 'noun') break;
      const end = groupEnd(sentence, start, capital);
      extend(units[end - 1]?.to ?? to, current.from);
      k = end;
      continue;
    }
    if (
      current.kind === 'conjunction' &&
      units[k + 1]?.kind === 'preposition' &&
      isTail(sentence, k + 1, capital) &&
      to > head + 1 &&
      units[k + 2]?.kind === 'noun' &&
      isTopic(sentence, units[k + 2] as Unit, capital)
    ) {
      k++;
      continue;
    }
    const partner = units[k + 1];
    if (
      current.kind === 'preposition' &&
      tokens[current.from]?.norm === 'with' &&
      partner?.kind === 'noun' &&
      namesParty(sentence, partner) &&
      units[k + 2]?.kind === 'preposition' &&
      /^(?:on|concerning|regarding|for)$/.test(tokens[units[k + 2]?.from ?? 0]?.norm ?? '') &&
      isTail(sentence, k + 2, capital)
    ) {
      between.push(partner);
      to = partner.to;
      k += 2;
      continue;
    }
    if (current.kind !== 'preposition' || !isTail(sentence, k, capital)) break;
    const word = tokens[current.from]?.norm ?? '';
    const after = units[k + 1] as Unit;
    if (after.kind === 'date') {
      extend(after.to, Math.min(current.from, conjunctionStart(units, k, to)));
      k += 2;
      continue;
    }
    const end =
      word === 'between' || word === 'among' ? betweenEnd(sentence, k + 1) : groupEnd(sentence, k + 1, capital);
    const endToken = units[end - 1]?.to ?? after.to;
    if (
      (word === 'between' || word === 'among') &&
      isBetweenParties(sentence, after) &&
      (!capital || !namesParty(sentence, { from: after.from, to: endToken }))
    ) {
      between.push({ from: after.from, to: endToken });
      to = endToken;
    } else extend(endToken, Math.min(current.from, conjunctionStart(units, k, to)));
    k = end;
  }
  return { to, pieces, quoted, acronym, period: periodIn(sentence, head, to), between };
}

/** "between the two Governments", "between Peru and Chile", not "between the academies of …". */
function isBetweenParties(sentence: ResolvedSentence, unit: Unit): boolean {
  return (
    /^(?:government|ministry|side|country|party|state|nation|people)$/.test(sentence.tagged.lemmas[unit.head] ?? '') ||
    sentence.references.some((reference) => reference.from <= unit.head && unit.head < reference.to)
  );
}

/** True where a party is named, not described ("the two countries"). */
function namesParty(sentence: ResolvedSentence, range: TokenRange): boolean {
  return sentence.references.some(
    (reference) =>
      reference.from >= range.from &&
      reference.to <= range.to &&
      /^(?:name|organization|demonym)$/.test(reference.kind),
  );
}

/** "on trade and on culture": the conjunction before the preposition belongs to the title. */
function conjunctionStart(units: readonly Unit[], k: number, to: number): number {
  const before = units[k - 1];
  return before?.kind === 'conjunction' && before.from === to ? before.from : Number.POSITIVE_INFINITY;
}

/** Numbers and names behind the head inside its own chunk: "Resolution 1325", "Protocol No. 2". */
function wordsAfterHead(sentence: ResolvedSentence, head: number, unit: Unit): number {
  let to = head + 1;
  while (
    to < unit.to &&
    (sentence.tokens[to]?.kind === 'number' ||
      /^(?:no|nos|number|№)\.?$/.test(sentence.tokens[to]?.norm ?? '') ||
      sentence.tokens[to]?.norm === '/')
  )
    to++;
  return to;
}

/** End of the quotation that opens at token `at`, 0 where none does. */
function quoteAt(sentence: ResolvedSentence, at: number): number {
  const close = OPEN_QUOTES[sentence.tokens[at]?.norm ?? ''];
  if (!close) return 0;
  for (let i = at + 2; i < sentence.tokens.length && i < at + 40; i++)
    if (sentence.tokens[i]?.norm === close) return i + 1;
  return 0;
}

function isTail(sentence: ResolvedSentence, k: number, capital: boolean): boolean {
  const { units, tokens } = sentence;
  const preposition = units[k] as Unit;
  const word = tokens[preposition.from]?.norm ?? '';
  const noun = units[k + 1];
  if (!TAIL.has(word) || !noun) return false;
  if (noun.kind === 'date')
    return (
      word === 'for' &&
      /^\d{4}(?:\D+\d{2,4})?$/.test(
        sentence.tokens
          .slice(noun.from, noun.to)
          .map((token) => token.text)
          .join(''),
      )
    );
  if (noun.kind !== 'noun') return false;
  const words = tokens.slice(noun.from, noun.to).map((token) => token.norm);
  if (words.some((norm, i) => NO_TOPIC.test(norm) && (i < 2 || norm !== 'time'))) {
    if (
      !(capital && tokens[noun.head]?.capital) ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|behalf|sidelines|margins|occasion)$/.test(
        words.at(-1) ?? '',
      )
    )
      return false;
  }
  const party = sentence.references.some(
    (reference) =>
      reference.from <= noun.head &&
      noun.head < reference.to &&
      (reference.kind === 'name' ||
        reference.kind === 'organization' ||
        reference.kind === 'person' ||
        reference.kind === 'office' ||
        reference.kind === 'pronoun' ||
        reference.kind === 'pair'),
  );
  if (word === 'between' || word === 'among') return true;
  if (word === 'in') {
    if (words.some((norm) => FIELD.test(norm))) return true;
    const place = sentence.places.some((candidate) => candidate.from < noun.to && candidate.to > noun.from);
    if (place && capital && units[k + 2]?.kind === 'open' && holdsAcronym(sentence, units[k + 2] as Unit)) return true;
    if (party || place)
      return (
        units[k + 2]?.kind === 'preposition' &&
        tokens[units[k + 2]?.from ?? 0]?.norm === 'for' &&
        units[k + 3]?.kind === 'date'
      );
    if (
      noun.from === noun.head &&
      /^(?:full|force|principle|place|writing|question|turn|addition|particular|general|line|order|return|exchange|response|2\d{3})$/.test(
        words[0] ?? '',
      )
    )
      return false;
    return (
      (capital && Boolean(tokens[noun.head]?.capital)) || SHARED_WORK.test(tokens[preposition.from - 1]?.norm ?? '')
    );
  }
  if (word === 'to' && capital && tokens[noun.from]?.capital && PURPOSE.test(tokens[noun.from]?.norm ?? ''))
    return true;
  if (word === 'to')
    return (
      capital &&
      Boolean(tokens[noun.head]?.capital) &&
      !party &&
      DOCUMENT_NOUNS.has(sentence.tagged.lemmas[noun.head] ?? '')
    );
  if (word === 'for' && (party || /^[\d$€£]/.test(tokens[noun.from]?.text ?? ''))) return false;
  if (word === 'on' && sentence.persons.some((person) => person.from < noun.to && person.to > noun.from)) return false;
  return true;
}

/** True where an acronym stands in the parenthesis that opens here. */
function holdsAcronym(sentence: ResolvedSentence, open: Unit): boolean {
  return /^\p{Lu}{2,9}$/u.test(sentence.tokens[open.to]?.text ?? '') && sentence.tokens[open.to + 1]?.norm === ')';
}

/** The unit after a topic: its "of" phrases, coordinated nouns and lists. */
function groupEnd(sentence: ResolvedSentence, start: number, capital: boolean): number {
  const { units, tokens, tagged } = sentence;
  let k = start + 1;
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
      isTopic(sentence, next, capital) &&
      !startsClause(sentence, k + 1)
    ) {
      k += 2;
      continue;
    }
    if (
      unit.kind === 'comma' &&
      next.kind === 'noun' &&
      isTopic(sentence, next, capital) &&
      listLeadsToAnd(sentence, k, capital)
    ) {
      k += 2;
      continue;
    }
    if (
      unit.kind === 'comma' &&
      next.kind === 'conjunction' &&
      units[k + 2]?.kind === 'noun' &&
      isTopic(sentence, units[k + 2] as Unit, capital) &&
      tokens[units[k - 2]?.from ?? 0]?.norm === ','
    ) {
      k += 3;
      continue;
    }
    return k;
  }
}

/** A noun chunk that can be part of a topic: no party, no person, no other document. */
function isTopic(sentence: ResolvedSentence, unit: Unit, capital: boolean): boolean {
  const { tokens, tagged } = sentence;
  if (sentence.persons.some((person) => person.from < unit.to && person.to > unit.from)) return false;
  if (sentence.references.some((reference) => reference.from <= unit.head && unit.head < reference.to)) return false;
  const lemma = tagged.lemmas[unit.head] ?? '';
  const article = /^(?:the|a|an)$/.test(tokens[unit.from]?.norm ?? '');
  if (
    (DOCUMENT_NOUNS.has(lemma) && !/^(?:programme|program|plan|strategy|agenda|release|statement)$/.test(lemma)) ||
    COLLECTIVES.has(tokens[unit.head]?.norm ?? '')
  )
    return false;
  if (DOCUMENT_NOUNS.has(lemma) && article) return false;
  if (article && !tokens[unit.head]?.capital) return false;
  if (tagged.tags[unit.from] === 'PS' || tagged.tags[unit.from] === 'PR') return false;
  void capital;
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
function listLeadsToAnd(sentence: ResolvedSentence, at: number, capital: boolean): boolean {
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
    if (next?.kind !== 'noun' || !isTopic(sentence, next, capital)) return false;
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

/** "between the Government of X and the Government of Y": two noun groups. */
function betweenEnd(sentence: ResolvedSentence, start: number): number {
  const { units, tokens } = sentence;
  const skipOf = (at: number): number => {
    let k = at;
    while (
      units[k]?.kind === 'preposition' &&
      tokens[units[k]?.from ?? 0]?.norm === 'of' &&
      units[k + 1]?.kind === 'noun'
    )
      k += 2;
    return k;
  };
  let k = skipOf(start + 1);
  while (
    (units[k]?.kind === 'conjunction' || units[k]?.kind === 'comma') &&
    units[k + 1]?.kind === 'noun' &&
    !DOCUMENT_NOUNS.has(sentence.tagged.lemmas[units[k + 1]?.head ?? 0] ?? '')
  ) {
    const conjunction = units[k]?.kind === 'conjunction';
    k = skipOf(k + 2);
    if (conjunction) break;
  }
  return k;
}

function periodIn(sentence: ResolvedSentence, head: number, to: number): string | null {
  const date = sentence.resolvedDates.find(
    (candidate) =>
      candidate.from >= head &&
      candidate.to <= to &&
      /^\d{4}(?:\/\d{4})?$/.test(candidate.edtf) &&
      sentence.tokens[candidate.from - 1]?.norm === 'for',
  );
  const behind = sentence.resolvedDates.find(
    (candidate) =>
      candidate.from >= to &&
      candidate.from <= to + 4 &&
      /^\d{4}\/\d{4}$/.test(candidate.edtf) &&
      sentence.tokens[candidate.from - 1]?.norm === 'for',
  );
  return date?.edtf ?? behind?.edtf ?? null;
}
