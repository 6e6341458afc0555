import type { ResolvedSentence, TokenRange, Unit } from '@diplomatic-relations/engine';
import { DOCUMENT_NOUNS } from './words.ts';

export const TAIL = new Set([
  'of',
  'on',
  'for',
  'to',
  'against',
  'concerning',
  'regarding',
  'respecting',
  'about',
  'between',
  'in',
  'towards',
  'among',
]);

/** "on behalf of", "on the sidelines of", "for the first time": no part of a title. */
const NO_TOPIC =
  /^(?:behalf|sidelines|sideline|margins|margin|occasion|eve|basis|side|part|top|track|hand|board|condition|first|second|time|purpose|example|instance|period|signature|ratification|approval|adoption|consideration|force|it|them|us|him|which|whom|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Verbs of titles: "Convention to Avoid …", "Plan to Combat …". */
export const PURPOSE =
  /^(?:avoid|combat|prevent|counter|promote|protect|eliminate|end|support|suppress|fight|address|improve|strengthen|tackle|reduce|facilitate|ensure|develop|establish|prohibit|ban|regulate|enhance|accelerate|amend|deepen|expand|extend|implement|increase|advance|boost|create|liberali[sz]e|moderni[sz]e|govern|exempt|abolish|waive|coordinate|conserve|control|encourage|end|eradicate|foster|harmoni[sz]e|integrate|limit|manage|monitor|provide|punish|reform|renew|revise|safeguard|save|secure|share|simplify|stabili[sz]e|stop|upgrade)$/;

/** "cooperation in agriculture". */
const SHARED_WORK =
  /^(?:cooperation|partnership|collaboration|assistance|exchange|exchanges|research|training|trade|interaction)$/;

/** What is added to another document. */
const ADDED = /^(?:annex|addendum|amendment|protocol)$/;

/** True for a word of work that is shared: "cooperation", "training". */
export function isSharedWork(word: string): boolean {
  return SHARED_WORK.test(word);
}

const FIELD = /^(?:field|fields|area|areas|sphere|spheres|domain|sector|sectors|matters|respect|relation)$/;

/** "between the two Governments", "between Peru and Chile", not "between the academies of …". */
export function isBetweenParties(sentence: ResolvedSentence, unit: Unit): boolean {
  return (
    /^(?:government|ministry|side|country|party|state|nation|people)$/.test(sentence.tagged.lemmas[unit.head] ?? '') ||
    sentence.references.some((reference) => reference.from <= unit.head && unit.head < reference.to)
  );
}

/** True where a party is named, not described ("the two countries"). */
export function namesParty(sentence: ResolvedSentence, range: TokenRange): boolean {
  return sentence.references.some(
    (reference) =>
      reference.from >= range.from &&
      reference.to <= range.to &&
      /^(?:name|organization|demonym)$/.test(reference.kind),
  );
}

export function isTail(sentence: ResolvedSentence, k: number, capital: boolean): boolean {
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
      ((capital && Boolean(tokens[noun.head]?.capital)) || ADDED.test(tokens[preposition.from - 1]?.norm ?? '')) &&
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
