import { type Clause, type ResolvedSentence, rangesOverlap, type TokenRange } from '@diplomatic-relations/engine';
import type { DocumentAction } from './document-action.ts';
import type { DocumentList } from './document-lists.ts';
import { INTRANSITIVE, isObject, isPartyTo, isRelativeObject, isSubject } from './document-roles.ts';
import { isIncluded } from './included.ts';
import { invertedAction } from './inverted.ts';
import { negotiation } from './negotiation.ts';
import { nominalActions, PARLIAMENT } from './nominal-actions.ts';
import { realisIn } from './realis.ts';
import { isPutToPaper, signingIdiomEnd } from './signing-idioms.ts';
import { goesOnBehind, isDescribedBehind, isDescribedInFront } from './trailing-participle.ts';
import { ACTION_VERBS, type AgreementAction } from './words.ts';

/** Everything that the sentence says is done with the list. */
export function actionsOn(
  sentence: ResolvedSentence,
  list: DocumentList,
  others: readonly DocumentList[],
): DocumentAction[] {
  const inverted = invertedAction(sentence, list);
  if (inverted) return [inverted];
  return [...verbalActions(sentence, list, others), ...nominalActions(sentence, list)];
}

function verbalActions(
  sentence: ResolvedSentence,
  list: DocumentList,
  others: readonly DocumentList[],
): DocumentAction[] {
  const found: DocumentAction[] = [];
  for (const clause of sentence.clauses) {
    const negotiated = negotiation(sentence, clause);
    const action = negotiated ?? verbAction(sentence, clause, list);
    if (!action || action === 'failed') continue;
    const stands = action === 'entered_into_force';
    if (stands && others.some((other) => other.from !== list.from && goesOnBehind(sentence, clause, other))) continue;
    const included = isIncluded(sentence, clause, list);
    const byObject =
      (included && clause.voice === 'active') ||
      isObject(sentence, clause, list) ||
      isRelativeObject(sentence, clause, list);
    const described =
      isDescribedBehind(sentence, clause, list) ||
      isDescribedInFront(sentence, clause, list.start) ||
      (stands && goesOnBehind(sentence, clause, list));
    const bySubject = !byObject && (included || described || isSubject(sentence, clause, list, others));
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
      // "… and a memorandum between the academies": who that other document is between.
      const ofDocument = phrase.preposition === 'between' && others.some((other) => rangesOverlap(phrase, other));
      if (
        (phrase.preposition === 'with' && (!phrase.fronted || isRelativeSide(sentence, phrase))) ||
        (phrase.preposition === 'between' && !ofDocument)
      )
        agents.push(phrase);
    }
    found.push({
      action,
      realis: negotiated ? 'planned' : realisIn(sentence, clause),
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

/** "with Kenya, *with which* it signed an accord": whom the relative pronoun stands for. */
function isRelativeSide({ tokens }: ResolvedSentence, { to }: TokenRange): boolean {
  const at = tokens[to]?.norm === ',' ? to + 1 : to;
  return tokens[at]?.norm === 'with' && /^wh(?:ich|om)$/.test(tokens[at + 1]?.norm ?? '');
}

/** "agreed a new action plan": programmes are agreed without "on" too. */
function isPlan({ documents }: DocumentList): boolean {
  return /^(?:plan|programme|roadmap)$/.test(documents[0]?.kind ?? '');
}

/** Verbs of what comes before the signature. */
const DRAFTING = /^(?:negotiate|draft|finali[sz]e|prepare)$/;

const PREPARING = /^(?:negotiations?|discussion|study|consideration|preparation|elaboration|examination)$/;

const NOT_YET_SIGNED = /^(?:signature|signing|conclusion|finali[sz]ation)$/;

/** "is under negotiation", "are currently in preparation": what a document is in before it is signed. */
function isBeingPrepared({ tokens }: ResolvedSentence, { verb, negated }: Clause): boolean {
  if (negated) return false;
  let at = verb.to;
  while (/^(?:still|currently|also|now|already|presently)$/.test(tokens[at]?.norm ?? '')) at++;
  const first = tokens[at]?.norm ?? '';
  // "is ready for signature", "is pending signature"
  if (first === 'pending' || (first === 'ready' && tokens[at + 1]?.norm === 'for'))
    return NOT_YET_SIGNED.test(tokens[at + (first === 'ready' ? 2 : 1)]?.norm ?? '');
  if (!/^(?:under|in|at)$/.test(first)) return false;
  const opening = ++at;
  while (/^(?:the|an?|its|their|final|last|advanced|early|initial)$/.test(tokens[at]?.norm ?? '')) at++;
  if (at === opening && PREPARING.test(tokens[at]?.norm ?? '')) return true;
  // "is in the pipeline", "is at an advanced stage of negotiation", "is in the final stages"
  if (tokens[at]?.norm === 'pipeline') return true;
  return (
    /^(?:stages?|phase)$/.test(tokens[at]?.norm ?? '') &&
    (tokens[at + 1]?.norm !== 'of' || PREPARING.test(tokens[at + 2]?.norm ?? ''))
  );
}

/** "is being negotiated" */
function isGoingOn({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return tokens.slice(verb.from, verb.to).some((token) => token.norm === 'being');
}

/** "reached a border agreement", and no "preliminary agreement" or one "to meet again". */
function isReached({ documents }: DocumentList): boolean {
  const [document] = documents;
  return (
    document?.kind === 'agreement' &&
    /\s/.test(document.title) &&
    !/\b(?:preliminary|tentative|partial|broad|general|framework|political|staff-level|ceasefire|in principle|to)\b/i.test(
      document.title,
    )
  );
}

/** "entered into provisional application" */
function isIntoApplication(after: readonly string[]): boolean {
  return after[0] === 'into' && /^(?:provisional|temporary)$/.test(after[1] ?? '') && after[2] === 'application';
}

/** "has been in effect since 2003" */
function standsSince({ tokens }: ResolvedSentence, { verb, negated }: Clause): boolean {
  return (
    !negated &&
    tokens[verb.to]?.norm === 'in' &&
    /^(?:force|effect|place|operation)$/.test(tokens[verb.to + 1]?.norm ?? '') &&
    /^(?:since|from)$/.test(tokens[verb.to + 2]?.norm ?? '')
  );
}

/** "has been a party to the Convention since 1982", "since 1982 … has been": of the year in which it became one. */
function isPartySince(sentence: ResolvedSentence, { negated, tense }: Clause, start: number): boolean {
  return (
    !negated && tense === 'perfect' && isPartyTo(sentence, start) && sentence.resolvedDates.some(({ since }) => since)
  );
}

function isByParliament({ tokens }: ResolvedSentence, { voice, subject, phrases }: Clause): boolean {
  const doer = voice === 'passive' ? phrases.find(({ preposition }) => preposition === 'by') : subject;
  return doer != null && tokens.slice(doer.from, doer.to).some(({ norm }) => PARLIAMENT.test(norm));
}

/** What the verb says of a document, where its particles and the document's kind allow it. */
function verbAction(sentence: ResolvedSentence, clause: Clause, list: DocumentList): AgreementAction | null {
  if (clause.lemma === 'be') {
    if (isBeingPrepared(sentence, clause)) return 'planned';
    if (isPartySince(sentence, clause, list.start)) return 'acceded';
    return standsSince(sentence, clause) ? 'entered_into_force' : null;
  }
  if (signingIdiomEnd(sentence, clause) > 0 || isPutToPaper(sentence, clause)) return 'signed';
  const action = ACTION_VERBS.get(clause.lemma);
  if (!action) return null;
  const after = sentence.tokens.slice(clause.verb.to, clause.verb.to + 5).map((token) => token.norm);
  const kind = list.documents[0]?.kind;
  const before = sentence.tokens.slice(Math.max(0, clause.verb.from - 3), clause.verb.from).map((token) => token.norm);
  if (clause.lemma === 'enter' && isIntoApplication(after)) return action;
  if (clause.lemma === 'enter' && after[0] === 'into' && !/^(?:force|effect|operation)$/.test(after[1] ?? ''))
    return 'signed';
  if (clause.lemma === 'enter' || clause.lemma === 'come' || clause.lemma === 'go')
    return after.includes('force') ||
      after.includes('effect') ||
      (clause.lemma === 'come' && after.includes('operation'))
      ? action
      : null;
  // "was brought into force", "has been put into effect"
  if (clause.lemma === 'bring' || clause.lemma === 'put')
    return after[0] === 'into' && /^(?:force|effect|operation)$/.test(after[1] ?? '') ? action : null;
  // "denounced the deal as a breach": blamed, not ended.
  if (clause.lemma === 'denounce' && sentence.tokens.some((token, i) => i >= clause.verb.to && token.norm === 'as'))
    return null;
  // "became a party to the Convention"
  if (clause.lemma === 'become' && isPartyTo(sentence, list.start)) return 'acceded';
  if (clause.lemma === 'become')
    return /^(?:effective|operational|operative|applicable)$/.test(after[0] ?? '') ? action : null;
  // "dates from 2003", "dates back to 2003"
  if (clause.lemma === 'date')
    return clause.voice === 'active' && /^(?:from|back)$/.test(after[0] ?? '') ? action : null;
  if (clause.lemma === 'reach') return isReached(list) ? action : null;
  // "are working towards an agreement"
  if (clause.lemma === 'work')
    return sentence.tokens[clause.head]?.norm === 'working' && /^(?:on|towards?)$/.test(after[0] ?? '') ? action : null;
  // "are preparing", "is being prepared", and not "is prepared every year"
  if (clause.lemma === 'prepare' && sentence.tokens[clause.head]?.norm !== 'preparing' && !isGoingOn(sentence, clause))
    return null;
  if (clause.lemma === 'cease')
    return after[0] === 'to' && /^(?:apply|be|exist|operate|have)$/.test(after[1] ?? '') ? action : null;
  // "is awaiting signature"
  if (clause.lemma === 'await') return NOT_YET_SIGNED.test(after[0] ?? '') ? action : null;
  if (clause.lemma === 'take') return after.includes('effect') ? action : null;
  if (clause.lemma === 'apply')
    return (clause.tense === 'perfect' || after.includes('provisionally')) &&
      clause.phrases.every((phrase) => phrase.preposition !== 'for')
      ? action
      : null;
  // "The parliament approved the Treaty"
  if (clause.lemma === 'approve' && isByParliament(sentence, clause)) return 'ratified';
  if (clause.lemma === 'agree' && clause.voice === 'passive' && isGoingOn(sentence, clause)) return 'planned';
  if (clause.lemma === 'agree')
    return after[0] === 'on' || after[0] === 'upon' || after[0] === 'to' || clause.voice === 'passive' || isPlan(list)
      ? action
      : null;
  // What was negotiated or finalised in the past is told by what came of it.
  if (
    DRAFTING.test(clause.lemma) &&
    (clause.form === 'participle' || (clause.tense === 'past' && !isGoingOn(sentence, clause)))
  )
    return null;
  if (/^(?:issue|make|release|publish|announce)$/.test(clause.lemma))
    return kind === 'joint_statement' || kind === 'declaration' ? action : null;
  if (clause.lemma === 'join') return kind === 'treaty' || kind === 'convention' || kind === 'protocol' ? action : null;
  // "The agreement extends through 2025": how long it lasts.
  if (clause.lemma === 'extend' && clause.voice === 'active' && clause.tense === 'present' && clause.object === null)
    return null;
  if (clause.lemma === 'cancel' || clause.lemma === 'extend')
    return list.documents[0]?.strength === 'strong' || clause.lemma === 'extend' ? action : null;
  if (
    (clause.lemma === 'conclude' || clause.lemma === 'finalize' || clause.lemma === 'finalise') &&
    [...before, ...after.slice(0, 3)].some((word) => /^(?:negotiations?|talks)$/.test(word))
  )
    return 'planned';
  return action;
}
