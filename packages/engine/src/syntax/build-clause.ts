import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from '../words/closed-class.ts';
import { governorOfGerund } from './beyond-reported.ts';
import type { BuildContext } from './build-context.ts';
import type { Clause, ClauseForm } from './clause.ts';
import { cleftFront } from './cleft-front.ts';
import { coordinateFront } from './coordinate-front.ts';
import { coordinateOf } from './coordination.ts';
import { countedAmong } from './counted-among.ts';
import { isEchoedPassive } from './echoed-passive.ts';
import { followingSubject } from './following-subject.ts';
import { frontedPhrases } from './fronted-phrases.ts';
import { governedBefore, groupBefore, nameBeforeWho } from './group-before.ts';
import { isInfinitiveOfSubject, LICENSING_NOUNS, licensorBefore, subjectOfInfinitive } from './infinitives.ts';
import { inversionOf } from './inverted.ts';
import { isMandated } from './mandated.ts';
import { NEGATABLE, negatedBefore, negatedObject, negatedSubject, negatedWithin } from './negation.ts';
import { ownDoer } from './own-doer.ts';
import { isAmbiguousPast, isBareParticiple } from './participle.ts';
import { particleAt } from './particles.ts';
import { bare, type Phrase, phrase, phraseOf } from './phrase.ts';
import { phrasesAfter } from './phrases-after.ts';
import { isPraisedFor } from './praised-for.ts';
import { isReportBehind } from './report-behind.ts';
import { splitAuxiliary } from './split-auxiliary.ts';
import { isSupposed } from './supposed.ts';
import { tenseOf } from './tense-of.ts';
import { isLeftUndone, isNearlyDone } from './unfulfilled.ts';
import type { Unit } from './units.ts';
import { hasBreakBetween, nounBefore, previousSolid } from './units-before.ts';

/** Prepositions that open a clause where a subject and a verb follow. */
const CLAUSE_OPENERS = new Set(['until', 'till', 'after', 'before', 'since']);

const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest', 'should']);

/** Verbs that link a past participle to their subject as "be" does. */
const PREDICATIVE: ReadonlySet<string> = new Set('remain stand stay appear seem feel'.split(' '));

/** The clause of one verb group: its form, voice, tense and what stands around it. */
export function buildClause(context: BuildContext): Clause {
  const { tokens, tagged, units, u, order, verbUnits, clauses, reduced } = context;
  const unit = units[u] as Unit;
  const split = splitAuxiliary(units, tagged, u);
  const auxiliary = split < 0 ? null : (units[split] as Unit);
  const start = split < 0 ? u : split;
  const own = tagged.tags.slice(unit.from, unit.to);
  const tags = auxiliary === null ? own : [...tagged.tags.slice(auxiliary.from, auxiliary.to), ...own];
  const words = auxiliary === null ? normsOf(tokens, unit) : [...normsOf(tokens, auxiliary), ...normsOf(tokens, unit)];
  const headTag = auxiliary !== null && tagged.tags[unit.head] === 'VBD' ? 'VBN' : (tagged.tags[unit.head] as Tag);
  const previous = previousSolid(units, start);
  const previousUnit = units[previous];
  const previousClause = order > 0 ? (clauses[order - 1] ?? null) : null;

  // "having opened", "having been admitted": active unless "been" stands within.
  const perfect = words[0] === 'having' && headTag === 'VBN';
  const reducedHere =
    auxiliary === null && !perfect && (reduced.has(u) || (isBareParticiple(tagged, unit) && headTag === 'VBN'));
  // "remains fully committed to …", "stands prepared to …": the past form is the predicate of the verb before.
  const predicate =
    (headTag === 'VBD' || headTag === 'VBN') &&
    tags.length === 1 &&
    previousUnit?.kind === 'verb' &&
    previousClause !== null &&
    units[previous] === units[verbUnits[order - 1] ?? -1] &&
    PREDICATIVE.has(previousClause.lemma) &&
    isAmbiguousPast(tokens[unit.from]);
  const echoed = tags.length === 1 && isEchoedPassive(tokens, tagged, unit, previousUnit, previousClause);
  const passive =
    echoed ||
    predicate ||
    (headTag === 'VBN' && (tags.includes('BE') || reducedHere)) ||
    (reducedHere && headTag !== 'VBG');
  let form: ClauseForm = 'finite';
  if (tags[0] === 'TO') form = 'infinitive';
  else if (headTag === 'VBG' && !tags.some((tag) => tag === 'BE' || tag === 'HV')) form = 'gerund';
  else if (tags[0] === 'VBG' && words[0] === 'having') form = 'gerund';
  else if (words[0] === 'being') form = 'gerund';
  else if (reducedHere) form = 'participle';
  else if (
    headTag === 'VB' &&
    tags.length === 1 &&
    (previousUnit?.kind === 'conjunction' || previousUnit?.kind === 'comma') &&
    previousClause?.form === 'infinitive'
  )
    form = 'infinitive';

  if (predicate) form = 'finite';
  let link: Clause['link'] = 'main';
  let governor: number | null = null;
  let licensor: string | null = null;
  let subject: Phrase | null = null;
  let object: Phrase | null = null;
  const phrases: Phrase[] = [];
  let from = unit.from;

  const headline =
    form === 'infinitive' &&
    order === 0 &&
    previousUnit?.kind === 'noun' &&
    !LICENSING_NOUNS.has(tagged.lemmas[previousUnit.head] ?? '')
      ? groupBefore(units, tagged, tokens, u)
      : null;
  // "An attempt by Peru to leave failed", "for Peru to leave": no headline's "to".
  const announced =
    headline !== null &&
    headline.from <= 1 &&
    !LICENSING_NOUNS.has(tagged.lemmas[headline.head] ?? '') &&
    tokens[headline.from - 1]?.norm !== 'for' &&
    !(tokens[headline.head]?.norm === 'order' && tokens[headline.from - 1]?.norm === 'in') &&
    !isInfinitiveOfSubject(tagged, units, verbUnits, order);
  if (announced) form = 'finite';

  const closestClause =
    previousClause && !hasBreakBetween(units, verbUnits[order - 1] as number, u) ? previousClause : null;

  if (form === 'infinitive') {
    link = 'infinitive';
    // "agreed to resume relations and to reopen the embassies": the second infinitive depends on what the first depends on.
    const twin =
      closestClause?.form === 'infinitive' && (previousUnit?.kind === 'conjunction' || previousUnit?.kind === 'comma')
        ? closestClause
        : null;
    licensor = twin
      ? twin.licensor
      : tokens[unit.from - 1]?.norm === 'about'
        ? 'about'
        : licensorBefore(tagged, units, u, closestClause);
    governor = twin ? twin.governor : closestClause ? closestClause.index : null;
    subject = twin ? twin.subject : subjectOfInfinitive(closestClause, tokens, tagged);
  } else if (form === 'gerund') {
    link = 'gerund';
    const noun = previousUnit?.kind === 'noun' ? previousUnit : null;
    const opener = tokens[previousUnit?.from ?? -1]?.norm ?? '';
    const closer = governorOfGerund(clauses, closestClause, tagged.lemmas[unit.head] ?? '', opener);
    governor = closer ? closer.index : null;
    licensor = closer?.lemma ?? null;
    subject = closer ? closer.subject : noun ? phraseOf(noun, noun) : null;
    if (closer !== null && isPraisedFor(tokens, unit, closer)) subject = closer.object;
    if (!closestClause && !noun) subject = followingSubject(context);
    // "The minister, speaking after the talks, thanked …"
    if (!closestClause && subject === null && previousUnit?.kind === 'comma')
      subject = groupBefore(units, tagged, tokens, u);
    if (noun && !closestClause) link = 'reduced';
    if (noun && closestClause?.object && closestClause.object.to === noun.to) {
      subject = closestClause.object;
      link = 'reduced';
    } else if (noun && closestClause) subject = ownDoer(context, previous) ?? subject;
  } else if (form === 'participle') {
    link = 'reduced';
    const noun = nounBefore(units, u);
    subject = noun ? groupBefore(units, tagged, tokens, u) : null;
    if (!subject) subject = followingSubject(context);
    governor = closestClause ? closestClause.index : null;
  } else {
    const found = context.subjectOf(start);
    if (found.subject) {
      subject = bare(found.subject);
      from = subject.from;
      const before = units[found.startUnit - 1];
      const relative = before?.kind === 'relative' ? before : null;
      if (relative) {
        link = 'relative';
        const antecedent = groupBefore(units, tagged, tokens, found.startUnit - 1);
        const prepositionUnit = units[found.startUnit - 2];
        if (antecedent) {
          if (prepositionUnit?.kind === 'preposition')
            phrases.push(
              phrase(
                tokens[prepositionUnit.from]?.norm ?? null,
                groupBefore(units, tagged, tokens, found.startUnit - 2) ?? antecedent,
                true,
              ),
            );
          else object = antecedent;
        }
      } else if (
        before?.kind === 'subordinator' ||
        (before?.kind === 'preposition' && CLAUSE_OPENERS.has(tokens[before.from]?.norm ?? ''))
      )
        link = 'subordinate';
      const cleft = cleftFront(units, tokens, found.startUnit);
      const front = isReportBehind(context, found.startUnit)
        ? { phrases: [], from }
        : frontedPhrases(units, tokens, found.startUnit, { told: tellsApart(previousClause, tokens) });
      phrases.push(...front.phrases);
      if (front.from < from) from = front.from;
      if (cleft >= 0) from = (units[cleft] as Unit).from;
    } else if (previousUnit?.kind === 'relative') {
      link = 'relative';
      const read = groupBefore(units, tagged, tokens, previous);
      subject =
        nameBeforeWho(units, tokens, previous, read) ??
        read ??
        governedBefore(units, tagged, tokens, previous) ??
        countedAmong(closestClause, previousUnit.from);
    } else if (
      (previousUnit?.kind === 'conjunction' ||
        previousUnit?.kind === 'comma' ||
        (previousUnit?.kind === 'break' && tokens[previousUnit.from]?.norm === ';')) &&
      previousClause
    ) {
      link = 'coordinate';
      const closed = previousUnit.kind === 'conjunction' && units[previous - 1]?.kind === 'comma';
      governor = echoed ? previousClause.index : coordinateOf(clauses, tokens, order, tagged.lemmas[unit.head], closed);
      subject = governor !== null ? (clauses[governor]?.subject ?? null) : null;
      if (previousClause.voice === 'passive' && headTag === 'VBD' && governor === null)
        subject = previousClause.subject;
    }
    const joint = subject === null || link === 'coordinate' ? coordinateFront(units, tokens, start) : -1;
    if (joint >= 0 && previousClause && link !== 'relative') {
      link = 'coordinate';
      const closed = units[joint]?.kind === 'conjunction' && units[joint - 1]?.kind === 'comma';
      governor = coordinateOf(clauses, tokens, order, tagged.lemmas[unit.head], closed);
      subject = governor !== null ? (clauses[governor]?.subject ?? null) : null;
      const front = frontedPhrases(units, tokens, start, { floor: joint + 1 });
      phrases.push(...front.phrases);
      from = front.from;
    }
  }

  if (predicate && previousClause) {
    subject = previousClause.subject;
    link = previousClause.link;
    governor = previousClause.governor;
  }
  // What follows the verb.
  const after = phrasesAfter(context, unit);
  const unitLemma = tagged.lemmas[unit.head] ?? '';
  object = object ?? after.object;
  phrases.push(...after.phrases);
  const particle = units[u + 1]?.kind === 'noun' ? null : particleAt(tokens, tagged, unit.to);

  // "will receive him and hold talks": the auxiliary stands once for both verbs.
  const first =
    link === 'coordinate' && governor !== null && headTag === 'VB' && words.length === 1
      ? clauses[governor]
      : undefined;
  const shared = first?.form === 'finite' && first.voice === 'active' ? first : undefined;
  const modalWord = words.find((word, k) => tags[k] === 'MD' && word !== 'will' && word !== 'shall') ?? null;
  let hypothetical = false;
  for (let k = Math.max(0, u - 6); k < u && !hypothetical; k++)
    hypothetical = units[k]?.kind === 'subordinator' && HYPOTHETICAL.has(tokens[units[k]?.from ?? 0]?.norm ?? '');
  hypothetical ||= isSupposed(tokens, tagged, subject, unit, words, previousClause);
  const inversion = inversionOf(tokens, subject, clauses, form);
  const mandated =
    form === 'finite' &&
    own.length === 1 &&
    subject !== null &&
    isMandated(tokens, tagged, subject, unit.head, previousClause);
  return {
    index: order,
    from: Math.min(from, unit.from),
    to: after.to,
    verb: { from: unit.from, to: unit.to },
    head: unit.head,
    lemma: unitLemma,
    particle,
    form,
    voice: passive ? 'passive' : 'active',
    tense:
      predicate && previousClause
        ? previousClause.tense
        : announced || shared?.tense === 'future'
          ? 'future'
          : tenseOf(tags, words, headTag),
    modal: modalWord ?? shared?.modal ?? inversion.modal ?? (hypothetical ? 'if' : mandated ? 'should' : null),
    negated:
      negatedWithin(words, tokens[unit.to + 1]?.norm === 'yet' ? '' : (tokens[unit.to]?.norm ?? '')) ||
      inversion.negated ||
      isNearlyDone(tokens, unitLemma, unit, unit.head) ||
      isLeftUndone(tokens, tagged, unit, subject, clauses, form) ||
      negatedBefore(tokens, tagged, unit.from) ||
      negatedSubject(tokens, subject) ||
      // "would not follow and recall": the bare verb shares the auxiliary with its "not".
      (shared?.negated && own[0] === 'VB' && own.length === 1) ||
      (link !== 'relative' && negatedObject(tokens, object) && NEGATABLE.has(unitLemma)),
    subject,
    object,
    phrases,
    governor,
    licensor,
    link,
  };
}

function normsOf(tokens: readonly Token[], range: TokenRange): string[] {
  const norms: string[] = [];
  for (let i = range.from; i < range.to; i++) norms.push((tokens[i] as Token).norm);
  return norms;
}

/** A verb with a time of its own: a finite one, what was done before by "having", or what "after" opens. */
function tellsApart(clause: Clause | null, tokens: readonly Token[]): boolean {
  if (clause === null) return false;
  if (clause.form === 'finite') return clause.subject !== null;
  if (tokens[clause.verb.from]?.norm === 'having') return true;
  return clause.form === 'gerund' && CLAUSE_OPENERS.has(tokens[clause.verb.from - 1]?.norm ?? '');
}
