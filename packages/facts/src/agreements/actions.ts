import {
  type Clause,
  findPredications,
  type Realis,
  type ResolvedSentence,
  rangesOverlap,
  realisOf,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { NamedDocument } from './documents.ts';
import { ACTION_NOUNS, ACTION_VERBS, type AgreementAction, COLLECTIVES, LEADING } from './words.ts';

/** Documents that stand in one list and share what is said of them. */
export interface DocumentList extends TokenRange {
  readonly documents: readonly NamedDocument[];
  /** Where the phrase starts that the verb governs: the article, or "eight instruments, among them". */
  readonly start: number;
}

/** What a sentence says is done with a list of documents. */
export interface DocumentAction {
  readonly action: AgreementAction;
  readonly realis: Realis;
  readonly clause: Clause | null;
  readonly head: number;
  readonly nominal: boolean;
  readonly lemma: string;
  /** Who does it, as far as the words around say so. */
  readonly agents: readonly TokenRange[];
  readonly range: TokenRange;
}

const LIST_LINK = /^(?:,|;|and|as|well|the|a|an|also|both|plus|two|three|another|along|with|in|addition|to|"|”|“|»|«)$/;
const COLLECTIVE_LINK =
  /^(?:,|:|–|-|—|among|them|including|included|include|such|as|namely|like|these|which|the|a|an|following|notably|in|particular|on|between|of|mutual)$/;

/** The documents of a sentence in lists. */
export function documentLists(sentence: ResolvedSentence, documents: readonly NamedDocument[]): DocumentList[] {
  const lists: { documents: NamedDocument[]; from: number; to: number; start: number }[] = [];
  for (const document of documents) {
    const last = lists.at(-1);
    const between = last ? sentence.tokens.slice(last.to, document.from).map((token) => token.norm) : [];
    if (
      last &&
      between.length > 0 &&
      between.length <= 8 &&
      between.every((word) => LIST_LINK.test(word)) &&
      between.some((word) => /^(?:,|;|and|as)$/.test(word)) &&
      !between.includes('with')
    ) {
      last.documents.push(document);
      last.to = document.to;
      continue;
    }
    lists.push({
      documents: [document],
      from: document.from,
      to: document.to,
      start: phraseStart(sentence, document.from),
    });
  }
  return lists;
}

function phraseStart(sentence: ResolvedSentence, from: number): number {
  let start = from;
  const { tokens, tagged } = sentence;
  // "the country's first Programme": the owner belongs to the phrase.
  const chunk = sentence.units.find((candidate) => candidate.from < from && from < candidate.to);
  if (chunk && sentence.tagged.tags.slice(chunk.from, from).includes('POS')) start = chunk.from;
  while (start > 0) {
    const norm = tokens[start - 1]?.norm ?? '';
    const tag = tagged.tags[start - 1] ?? '';
    if (LEADING.has(norm) || tag === 'POS' || tag === 'PS' || /^["“«]$/.test(norm) || norm === "'s") start--;
    else if (
      sentence.references.some(
        (reference) =>
          reference.to === start && (tagged.tags[start] === 'POS' || /^'s?$/.test(tokens[start]?.norm ?? '')),
      )
    )
      start = sentence.references.find((reference) => reference.to === start)?.from ?? start - 1;
    else break;
  }
  // "eight instruments, among them …"
  let k = start;
  while (k > 0 && start - k < 8 && COLLECTIVE_LINK.test(tokens[k - 1]?.norm ?? '')) k--;
  if (k < start && k > 0 && COLLECTIVES.has(tokens[k - 1]?.norm ?? '')) {
    const unit = sentence.units.find((candidate) => candidate.from <= k - 1 && k - 1 < candidate.to);
    return unit?.from ?? k - 1;
  }
  return start;
}

const INTRANSITIVE = /^(?:enter|come|take|apply|expire)$/;
const WEIGHED =
  /^(?:discuss|consider|explore|propose|favour|favor|study|examine|possibility|await|mean|advocate|stress|emphasize|underline|prospect|recommend|suggest|welcome_possibility|stand)$/;

/** Everything that the sentence says is done with the list. */
export function actionsOn(
  sentence: ResolvedSentence,
  list: DocumentList,
  others: readonly DocumentList[],
): DocumentAction[] {
  return [...verbalActions(sentence, list, others), ...nominalActions(sentence, list)];
}

function verbalActions(
  sentence: ResolvedSentence,
  list: DocumentList,
  others: readonly DocumentList[],
): DocumentAction[] {
  const found: DocumentAction[] = [];
  for (const clause of sentence.clauses) {
    const action = verbAction(sentence, clause, list);
    if (!action) continue;
    const byObject = isObject(sentence, clause, list) || isRelativeObject(sentence, clause, list);
    const bySubject = !byObject && isSubject(sentence, clause, list, others);
    if (!byObject && !bySubject) continue;
    if (
      bySubject &&
      clause.object &&
      clause.voice === 'active' &&
      !INTRANSITIVE.test(clause.lemma) &&
      clause.object.from >= clause.verb.to
    )
      continue;
    const passive = bySubject && !INTRANSITIVE.test(clause.lemma);
    const by = clause.phrases.find((phrase) => phrase.preposition === 'by' && !phrase.fronted);
    const agents: TokenRange[] = passive
      ? by
        ? [by]
        : []
      : byObject && clause.subject && !rangesOverlap(clause.subject, list)
        ? [clause.subject]
        : [];
    for (const phrase of clause.phrases) {
      if ((phrase.preposition === 'with' && !phrase.fronted) || phrase.preposition === 'between') agents.push(phrase);
    }
    found.push({
      action,
      realis: realisIn(sentence, clause),
      clause,
      head: clause.head,
      nominal: false,
      lemma: clause.lemma,
      agents,
      range: { from: Math.min(clause.from, list.from), to: Math.max(clause.to, list.to) },
    });
  }
  return found;
}

/** What the verb says of a document, where its particles and the document's kind allow it. */
function verbAction(sentence: ResolvedSentence, clause: Clause, list: DocumentList): AgreementAction | null {
  const action = ACTION_VERBS.get(clause.lemma);
  if (!action) return null;
  const after = sentence.tokens.slice(clause.verb.to, clause.verb.to + 5).map((token) => token.norm);
  const kind = list.documents[0]?.kind;
  const before = sentence.tokens.slice(Math.max(0, clause.verb.from - 3), clause.verb.from).map((token) => token.norm);
  if (clause.lemma === 'enter' || clause.lemma === 'come')
    return after.includes('force') ||
      after.includes('effect') ||
      (clause.lemma === 'come' && after.includes('operation'))
      ? action
      : null;
  if (clause.lemma === 'take') return after.includes('effect') ? action : null;
  if (clause.lemma === 'apply')
    return (clause.tense === 'perfect' || after.includes('provisionally')) &&
      clause.phrases.every((phrase) => phrase.preposition !== 'for')
      ? action
      : null;
  if (clause.lemma === 'agree')
    return after[0] === 'on' || after[0] === 'upon' || after[0] === 'to' || clause.voice === 'passive' ? action : null;
  // What was negotiated or finalised in the past is told by what came of it.
  if (
    /^(?:negotiate|draft|finalize|finalise)$/.test(clause.lemma) &&
    clause.tense === 'past' &&
    !sentence.tokens.slice(clause.verb.from, clause.verb.to).some((token) => token.norm === 'being')
  )
    return null;
  if (/^(?:negotiate|draft|finalize|finalise)$/.test(clause.lemma) && clause.form === 'participle') return null;
  if (/^(?:issue|release|publish)$/.test(clause.lemma))
    return kind === 'joint_statement' || kind === 'declaration' ? action : null;
  if (clause.lemma === 'join') return kind === 'treaty' || kind === 'convention' || kind === 'protocol' ? action : null;
  if (clause.lemma === 'cancel' || clause.lemma === 'extend')
    return list.documents[0]?.strength === 'strong' || clause.lemma === 'extend' ? action : null;
  if (
    (clause.lemma === 'conclude' || clause.lemma === 'finalize' || clause.lemma === 'finalise') &&
    [...before, ...after.slice(0, 3)].some((word) => /^(?:negotiations?|talks)$/.test(word))
  )
    return 'planned';
  return action;
}

/** The list is what the verb governs: directly, or behind the preposition that the verb takes. */
function isObject(sentence: ResolvedSentence, clause: Clause, list: DocumentList): boolean {
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
  if (clause.lemma === 'agree') return preposition === 'on' || preposition === 'upon' || preposition === 'to';
  if (preposition === 'into' || (preposition === 'up' && clause.lemma === 'draft')) return clause.lemma === 'enter';
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

/** "the Treaty, to which X acceded", "the Convention that both sides ratified". */
function isRelativeObject(sentence: ResolvedSentence, clause: Clause, list: DocumentList): boolean {
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
function isSubject(
  sentence: ResolvedSentence,
  clause: Clause,
  list: DocumentList,
  others: readonly DocumentList[],
): boolean {
  if (list.to > clause.verb.from) return false;
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

function realisIn(sentence: ResolvedSentence, clause: Clause): Realis {
  if (clause.form === 'infinitive' && isAchievement(sentence, clause)) return 'asserted';
  const own = realisOf(sentence, clause);
  if (own !== 'asserted')
    return own === 'planned' && WEIGHED.test(clause.licensor ?? '') && clause.licensor !== 'propose'
      ? 'hypothetical'
      : own;
  if (clause.form === 'gerund') {
    const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
    const before = sentence.tokens
      .slice(Math.max(0, clause.verb.from - 4), clause.verb.from)
      .map((token) => token.norm);
    if (governor && WEIGHED.test(governor.lemma)) return 'hypothetical';
    if (
      before.some((word) =>
        /^(?:possibility|prospects?|importance|need|idea|option|towards|toward|for|interest|before|without|instead|feasibility)$/.test(
          word,
        ),
      )
    )
      return 'hypothetical';
    if (governor && governor.governor === null && realisOf(sentence, governor) !== 'asserted')
      return realisOf(sentence, governor);
  }
  if (clause.link === 'coordinate' && clause.governor !== null && clause.tense === 'present') {
    const governor = sentence.clauses[clause.governor];
    if (governor && governor.modal) return 'hypothetical';
  }
  return own;
}

/** "became the first country to ratify the Treaty". */
function isAchievement(sentence: ResolvedSentence, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  const before = sentence.tokens.slice(Math.max(0, clause.verb.from - 5), clause.verb.from);
  return (
    governor !== undefined &&
    /^(?:become|be)$/.test(governor.lemma) &&
    !governor.negated &&
    governor.modal === null &&
    governor.tense !== 'future' &&
    before.some((token) => /^(?:first|second|third|latest|last|only|\d+(?:st|nd|rd|th))$/.test(token.norm)) &&
    before.some((token) => /^(?:country|state|nation|party|member)$/.test(token.norm))
  );
}

const NOUN_LINK =
  /^(?:of|to|on|for|the|a|an|this|that|into|force|effect|new|its|their|first|regarding|about|concerning|several|two|three|four|five|six|seven|eight|nine|ten|bilateral)$/;

function nominalActions(sentence: ResolvedSentence, list: DocumentList): DocumentAction[] {
  const found: DocumentAction[] = [];
  for (const predication of findPredications(sentence, new Map<string, AgreementAction>(), NOUNS)) {
    const { head, lemma } = predication;
    if (head >= list.start || list.start - head > 12) continue;
    const link = sentence.tokens
      .slice(head + 1, list.start)
      .filter((_, k) => !sentence.resolvedDates.some((date) => date.from - 1 <= head + 1 + k && head + 1 + k < date.to))
      .map((token) => token.norm);
    if (link.length > 6 || (lemma === 'exchange' && !announced(sentence, list))) continue;
    if (!link.every((word) => NOUN_LINK.test(word) || /^\d+$/.test(word))) continue;
    if (!link.some((word) => /^(?:of|to|on|for|regarding|concerning|about)$/.test(word)) && lemma !== 'signing')
      continue;
    if (lemma === 'accession' && !link.includes('to')) continue;
    let action = predication.sense;
    if (lemma === 'entry') {
      if (!link.includes('force') && !link.includes('effect')) continue;
      action = 'entered_into_force';
    }
    if (lemma === 'conclusion' && link.some((word) => /negotiation|talks/.test(word))) continue;
    const before = sentence.tokens.slice(Math.max(0, head - 4), head).map((token) => token.norm);
    const weighed = before.some((word) =>
      /^(?:possible|early|swift|possibility|prospects?|potential|proposed|need|importance|speedy|prompt|for|towards|toward|before|until|pending|expected|upcoming|forthcoming|planned|after)$/.test(
        word,
      ),
    );
    let realis = predication.realis;
    // One welcomes what happened.
    if (
      realis === 'hypothetical' &&
      action !== 'planned' &&
      predication.clause &&
      /^(?:welcome|hail|support)$/.test(predication.clause.lemma) &&
      !predication.clause.modal &&
      predication.clause.tense !== 'future'
    )
      realis = 'asserted';
    if (action === 'planned') {
      if (
        before.some((word) =>
          /^(?:possible|possibility|potential|need|launching|starting|relaunch|push)$/.test(word),
        ) ||
        (realis !== 'asserted' && realis !== 'planned')
      )
        realis = 'hypothetical';
    } else if (before.some((word) => /^(?:upcoming|forthcoming|planned|expected)$/.test(word))) realis = 'planned';
    else if (weighed && !before.includes('after')) realis = 'hypothetical';
    const clause = predication.clause;
    if (
      clause &&
      clause.verb.from < head &&
      /^(?:discuss|consider|await|accelerate|expedite|facilitate|prepare|complete|anticipate|finalize|finalise|look|aim|stress|note_importance|hasten|pursue|seek|speed|urge|call)$/.test(
        clause.lemma,
      ) &&
      action !== 'planned'
    )
      realis = 'hypothetical';
    const agents: TokenRange[] = predication.phrases.filter(
      (phrase) => (phrase.preposition === 'by' || phrase.preposition === 'between') && phrase.from > head,
    );
    if (predication.agent && predication.agent.to <= head) agents.push(predication.agent);
    if (
      clause &&
      clause.verb.from < head &&
      clause.subject &&
      /^(?:witness|attend|oversee|announce|celebrate|hail|note|begin|start|launch|open|hold|conduct|conclude|resume|continue|complete|welcome|mark|preside)$/.test(
        clause.lemma,
      )
    )
      agents.push(clause.subject);
    if (clause && clause.phrases.length > 0)
      agents.push(...clause.phrases.filter((phrase) => phrase.preposition === 'with' && phrase.from > head));
    found.push({
      action,
      realis,
      clause,
      head,
      nominal: true,
      lemma,
      agents,
      range: { from: Math.min(predication.range.from, list.from), to: Math.max(list.to, predication.range.to) },
    });
  }
  return found;
}

/** True where "documents", "agreements" and the like announce the list. */
function announced(sentence: ResolvedSentence, list: DocumentList): boolean {
  return sentence.tokens.slice(list.start, list.from).some((token) => COLLECTIVES.has(token.norm));
}

const NOUNS: ReadonlyMap<string, AgreementAction> = new Map([
  ...ACTION_NOUNS,
  ['entry', 'entered_into_force'],
  ['exchange', 'signed'],
]);
