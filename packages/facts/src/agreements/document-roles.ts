import { type Clause, type ResolvedSentence, rangesOverlap, type TokenRange } from '@diplomatic-relations/engine';
import type { DocumentList } from './document-lists.ts';
import { signingIdiomEnd } from './signing-idioms.ts';
import { ACTION_VERBS, COLLECTIVES } from './words.ts';

/** Verbs of which the document itself is the subject: "came into force". */
export const INTRANSITIVE = /^(?:enter|come|go|take|apply|expire|lapse|cease|become|date|be|await)$/;

/** "a party to the Convention": the words before what starts at a token. */
export function isPartyTo({ tokens }: ResolvedSentence, start: number): boolean {
  return tokens[start - 1]?.norm === 'to' && /^part(?:y|ies)$/.test(tokens[start - 2]?.norm ?? '');
}

/** The list is what the verb governs: directly, or behind the preposition that the verb takes. */
export function isObject(sentence: ResolvedSentence, clause: Clause, list: DocumentList): boolean {
  const behindIdiom = signingIdiomEnd(sentence, clause);
  if (behindIdiom > 0) return list.start === behindIdiom;
  // "entered into an agreement"
  if (clause.lemma === 'enter' && sentence.tokens[clause.verb.to]?.norm === 'into')
    return clause.voice === 'active' && list.start === clause.verb.to + 1;
  if (clause.lemma === 'become' || (clause.lemma === 'be' && clause.tense === 'perfect'))
    return list.start > clause.verb.to && list.start <= clause.verb.to + 5 && isPartyTo(sentence, list.start);
  if (clause.voice === 'passive' || INTRANSITIVE.test(clause.lemma)) return false;
  if (list.start < clause.verb.to || list.start > clause.verb.to + 45) return false;
  const nextVerb = sentence.clauses.find((other) => other.verb.from >= clause.verb.to);
  if (nextVerb && nextVerb.verb.from < list.start) {
    // "signed and ratified the Treaty": verbs in a row share the object.
    const row =
      nextVerb.link === 'coordinate' &&
      sentence.tokens.slice(clause.verb.to, nextVerb.verb.from).every((token) => /^(?:and|,|or)$/.test(token.norm));
    return row && ACTION_VERBS.has(nextVerb.lemma) && isObject(sentence, nextVerb, list);
  }
  const preposition = sentence.tokens[list.start - 1]?.norm ?? '';
  const tag = sentence.tagged.tags[list.start - 1] ?? '';
  if (clause.lemma === 'accede') return preposition === 'to';
  if (clause.lemma === 'work') return list.start === clause.verb.to + 1;
  if (clause.lemma === 'settle') return preposition === 'on' || preposition === 'upon';
  if (clause.lemma === 'agree' && !(clause.object && rangesOverlap(clause.object, list)))
    return preposition === 'on' || preposition === 'upon' || preposition === 'to';
  if (preposition === 'into' || (preposition === 'up' && clause.lemma === 'draft')) return false;
  if (preposition === 'of' && isVersion(sentence, list.start - 2)) return true;
  if (tag === 'IN' || tag === 'TO')
    return (
      /^(?:including|regarding|like)$/.test(preposition) && COLLECTIVES.has(sentence.tokens[list.start - 2]?.norm ?? '')
    );
  // Between the verb and its object only a party, a place or a date may stand: "signed with Peru a treaty".
  const gap = sentence.tokens.slice(clause.verb.to, list.start);
  if (gap.length === 0) return true;
  if (gap.some((token) => token.norm === ';' || token.norm === ':')) return false;
  const object = clause.object;
  if (
    object &&
    object.from >= clause.verb.to &&
    object.to <= list.start &&
    !sentence.references.some((reference) => rangesOverlap(reference, object))
  )
    return (
      sentence.tokens.slice(object.to, list.start).every((token) => /^(?:,|and|as|well|the|a|an)$/.test(token.norm)) &&
      !sentence.tokens.slice(object.from, object.to).some((token) => token.norm === 'of')
    );
  return true;
}

/** "signed a revised version of the Treaty", "initialled the final text of an agreement": the document itself. */
function isVersion({ tokens }: ResolvedSentence, at: number): boolean {
  const noun = /^(?:the|their|its|a|an)$/.test(tokens[at]?.norm ?? '') ? at - 1 : at;
  return /^(?:version|text|draft)$/.test(tokens[noun]?.norm ?? '');
}

/** "the Treaty, to which X acceded", "the Convention that both sides ratified". */
export function isRelativeObject(sentence: ResolvedSentence, clause: Clause, list: DocumentList): boolean {
  const { subject } = clause;
  if (
    clause.link !== 'relative' ||
    clause.voice === 'passive' ||
    !subject ||
    subject.from < list.to ||
    subject.from - list.to > 14
  )
    return false;
  const gap = sentence.tokens.slice(list.to, subject.from).map((token) => token.norm);
  return (
    gap.length > 0 &&
    /^(?:which|that)$/.test(gap.at(-1) ?? '') &&
    !gap.slice(0, -1).some((word) => /^(?:which|that|;|:|and)$/.test(word)) &&
    !sentence.clauses.some((other) => other.verb.from >= list.to && other.verb.to <= subject.from)
  );
}

/** The list is the subject of a passive or intransitive verb, also in a relative clause or behind a comma. */
export function isSubject(
  sentence: ResolvedSentence,
  clause: Clause,
  list: DocumentList,
  others: readonly DocumentList[],
): boolean {
  if (list.to > clause.verb.from) return false;
  const opening = others.find((other) => opensPassive(sentence, clause, other));
  if (opening) return opening === list;
  const intransitive = INTRANSITIVE.test(clause.lemma);
  const subject = clause.subject;
  const nearer = others.some((other) => other !== list && other.from >= list.to && other.to <= clause.verb.from);
  if (subject && rangesOverlap(subject, list)) {
    if (nearer && others.some((other) => other !== list && other.from >= list.to && rangesOverlap(subject, other)))
      return clause.link === 'main' || clause.link === 'coordinate' ? headsSubject(sentence, subject, list) : false;
    return intransitive || clause.voice === 'passive' || clause.object === null || clause.link === 'reduced'
      ? headsSubject(sentence, subject, list)
      : false;
  }
  if (nearer) return false;
  const between = sentence.clauses.filter((other) => other.verb.from >= list.to && other.verb.from < clause.verb.from);
  if (
    between.some((other) => other.form === 'finite' && !(clause.link === 'coordinate' && ACTION_VERBS.has(other.lemma)))
  )
    return false;
  const gap = sentence.tokens.slice(list.to, clause.verb.from).map((token) => token.norm);
  const plainGap = gap.every((word) =>
    /^(?:,|\(|\)|which|for|that|it|was|were|been|has|have|had|also|recently|being|:|–|-|"|”|»|already|newly|is|are|will|be|to|expected|due|scheduled|planned|set|duly|jointly|ceremonially|provisionally|officially|formally)$/.test(
      word,
    ),
  );
  // "which was signed … and has applied since …": the second verb of a relative clause.
  if (!plainGap && clause.link === 'coordinate' && (intransitive || clause.voice === 'passive')) {
    const first = between.at(-1);
    if (first && first.link === 'relative' && ACTION_VERBS.has(first.lemma) && isSubject(sentence, first, list, others))
      return true;
  }
  if (!plainGap)
    return (
      clause.link === 'coordinate' &&
      between.some((other) => ACTION_VERBS.has(other.lemma)) &&
      (subject === null || between.some((other) => other.subject && subject && other.subject.from === subject.from))
    );
  if (subject && !/^(?:it|which|that)$/.test(sentence.tokens[subject.from]?.norm ?? '') && subject.to <= list.from)
    return (
      clause.voice === 'passive' || gap.length === 0 || gap.some((word) => /^(?:which|that|,|\(|:|–|-)$/.test(word))
    );
  return intransitive || clause.voice === 'passive' || clause.object === null;
}

/** "A declaration voicing the wish to renew the treaty was issued": the document that opens the sentence, over what it is for, is what the first full verb is said of. */
function opensPassive({ tokens, clauses }: ResolvedSentence, clause: Clause, { from, to }: DocumentList): boolean {
  if (
    clause.voice !== 'passive' ||
    clause.form !== 'finite' ||
    clauses.find(({ form }) => form === 'finite') !== clause
  )
    return false;
  const start = /^(?:the|an?|this)$/.test(tokens[from - 1]?.norm ?? '') ? from - 1 : from;
  // "After the meeting, a declaration …"
  if (start > 0 && (tokens[start - 1]?.norm !== ',' || clauses.some(({ verb }) => verb.from < start))) return false;
  const inner = clauses.filter(({ verb }) => verb.from < clause.verb.from);
  return (
    inner.length > 0 &&
    (inner[0]?.verb.from ?? 0) <= to + 1 &&
    inner[0]?.form === 'gerund' &&
    inner.every(({ form, link }) => form !== 'finite' && link !== 'relative') &&
    !tokens.slice(to, clause.verb.from).some(({ norm }) => /^(?:;|:|,|who|which|that)$/.test(norm))
  );
}

/** "the Minister welcomed … the Treaty" is no subject; "the protocol to the Treaty" is about the protocol, which swallows the tail. */
function headsSubject(sentence: ResolvedSentence, subject: TokenRange, list: DocumentList): boolean {
  if (list.start <= subject.from + 1) return true;
  const before = sentence.tokens.slice(subject.from, list.start).map((token) => token.norm);
  // "negotiations on the agreement were concluded" is planned by its noun.
  if (
    /^(?:negotiations?|talks|implementation|provisions?|text|draft|work|discussions?|framework|parties|signatories|progress|annexes?|terms|benefits)$/.test(
      before.find((word) => !/^(?:the|a|an|of|these|bilateral)$/.test(word)) ?? '',
    )
  )
    return before.some((word) => /^(?:text|draft)$/.test(word));
  return true;
}
