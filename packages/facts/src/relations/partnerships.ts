import {
  type Clause,
  collect,
  findPredications,
  partiesIn,
  phrasesBehind,
  type ResolvedDate,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dateOf, factDate, NO_DATE } from '../shared/dates.ts';
import { isPrivateDoer } from '../shared/private-doers.ts';
import { changeDate } from './change-date.ts';
import { type RelationDraft, relationDraft } from './draft.ts';
import { type RelationObject, relationObject } from './object.ts';
import { partiesAtNoun, relationParties } from './parties.ts';
import { raisingClause, raisingNoun, raisingPredication } from './raised-partnerships.ts';
import { RELATION_NOUNS, RELATION_VERBS, SIGNING } from './words.ts';

/** Partnerships that the text says exist, or to which relations were raised. */
export function partnershipDrafts(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  const range = { from: 0, to: sentence.tokens.length };
  return collect(sentence.units, (unit) => {
    const object = unit.kind === 'noun' ? relationObject(sentence, unit) : null;
    if (!object || (object.kind !== 'strategic_partnership' && object.kind !== 'partnership')) return [];
    if (isOfDocument(sentence, object) || isRole(sentence, object)) return [];
    if (isPrivateAffair(sentence, object) || isOnlyPossible(sentence, object) || isYetToCome(sentence, object))
      return [];
    const lifted = raisingNoun(sentence, object);
    if (lifted) {
      const pair = relationParties(sentence, object, lifted);
      return pair
        ? compact(
            relationDraft(
              sentence,
              { range },
              {
                kind: object.kind,
                parties: pair,
                label: object.label,
                change: 'upgraded',
                date: changeDate(sentence, lifted),
                rule: 'relations/partnership-upgraded',
              },
            ),
          )
        : [];
    }
    const raised = raisingClause(sentence, object);
    if (!raised && isHandled(sentence, object)) return [];
    // "to advanced phases of strategic partnerships": none by name.
    if (raised && /^(?:partnerships|alliances)$/.test(sentence.tokens[object.to - 1]?.norm ?? '')) return [];
    const parties = relationParties(sentence, object, raised ? raisingPredication(raised) : null);
    if (!parties) return [];
    const fact = { kind: object.kind, parties, label: object.label };
    const since = sentence.resolvedDates.find((date) => date.since && date.from >= object.from);
    if (since)
      return compact(
        relationDraft(
          sentence,
          { range },
          {
            ...fact,
            change: 'established',
            date: { date: since.edtf, date_basis: since.basis },
            rule: 'relations/partnership-since',
          },
        ),
      );
    if (raised) {
      const governor = agreementOf(sentence, raised);
      const realis = realisOf(sentence, raised);
      if (realis !== 'asserted' && !governor) {
        context.note?.('relations/partnership-upgraded', `${raised.lemma} is ${realis}`);
        return [];
      }
      return compact(
        relationDraft(
          sentence,
          { range },
          {
            ...fact,
            change: 'upgraded',
            date: dateOf(sentence, governor ?? raised),
            rule: 'relations/partnership-upgraded',
          },
        ),
      );
    }
    const became =
      proclaimingClause(sentence, object) ??
      sentence.clauses.find(
        (clause) =>
          clause.lemma === 'become' &&
          clause.object &&
          clause.object.from <= object.from &&
          object.to <= clause.object.to,
      );
    if (became)
      return realisOf(sentence, became) === 'asserted'
        ? compact(
            relationDraft(
              sentence,
              { range },
              { ...fact, change: 'established', date: dateOf(sentence, became), rule: 'relations/partnership-became' },
            ),
          )
        : [];
    const wished = sentence.clauses.find(
      (clause) =>
        clause.modal !== null &&
        clause.subject !== null &&
        clause.subject.from <= object.from &&
        object.to <= clause.subject.to,
    );
    if (wished) {
      context.note?.('relations/partnership', `"${wished.modal}" does not say that it exists`);
      return [];
    }
    const founded = foundedThen(sentence, object);
    if (founded)
      return compact(
        relationDraft(
          sentence,
          { range },
          { ...fact, change: 'established', date: factDate(founded), rule: 'relations/partnership-founded' },
        ),
      );
    if (/^towards?$/.test(sentence.tokens[unit.from - 1]?.norm ?? '')) {
      context.note?.('relations/partnership', 'a goal that is worked towards');
      return [];
    }
    const isAlliance = sentence.tagged.lemmas[object.to - 1] === 'alliance';
    if (isAlliance ? partiesAtNoun(sentence, object).length < 2 : partiesIn(sentence, range).length < 2) {
      context.note?.('relations/partnership', 'the two parties are not named');
      return [];
    }
    return compact(
      relationDraft(sentence, { range }, { ...fact, change: 'in_force', date: NO_DATE, rule: 'relations/partnership' }),
    );
  });
}

/** "their strategic partnership established in 2008": the year behind the participle. */
function foundedThen(
  { tokens, references, resolvedDates }: ResolvedSentence,
  { to }: RelationObject,
): ResolvedDate | null {
  const named = /^(?:between|with)$/.test(tokens[to]?.norm ?? '')
    ? references.filter((reference) => reference.from > to && reference.to <= to + 10)
    : [];
  const end = named.at(-1)?.to ?? to;
  let at = end;
  while (at < end + 3 && /^(?:that|which|,|was|has|been)$/.test(tokens[at]?.norm ?? '')) at++;
  if (!/^(?:established|launched|concluded|proclaimed)$/.test(tokens[at]?.norm ?? '')) return null;
  return resolvedDates.find(({ from }) => from > at && from <= at + 2) ?? null;
}

/** "the Bilateral Partnership Arrangement", "the “strategic partnership” treaty": the name of a document or a body. */
function isOfDocument({ tokens }: ResolvedSentence, object: RelationObject): boolean {
  const quote = /^[”"’']$/.test(tokens[object.to]?.norm ?? '') ? 1 : 0;
  const next = tokens[object.to + quote];
  return (
    next !== undefined &&
    /^(?:arrangement|agreement|treaty|declaration|pact|accord|charter|statement|council|committee|commission|forum|fund|programme|program|dialogue|plan|summit|vision|roadmap|agenda|strategy|framework|initiative|project|facility|network|group|conference|meeting|week|act|contract)$/.test(
      next.norm,
    ) &&
    (quote === 1 || next.capital)
  );
}

/** "recognised Chad's role as a strategic partner": praise, and no partnership that has a name. */
function isRole({ tokens }: ResolvedSentence, { from }: RelationObject): boolean {
  let i = from - 1;
  while (i > from - 4 && /^(?:an?|its|their|his|our|key)$/.test(tokens[i]?.norm ?? '')) i--;
  return tokens[i]?.norm === 'as' && tokens.slice(Math.max(0, i - 4), i).some(({ norm }) => norm === 'role');
}

/** Verbs that bring a partnership about where it is their object. */
const PROCLAIMING = /^(?:sign|declare|proclaim|announce|seal|ink|clinch|unveil)$/;

/** "a possible strategic partnership", "mulled a strategic partnership" */
function isOnlyPossible({ tokens, clauses }: ResolvedSentence, { from, to }: RelationObject): boolean {
  return (
    tokens
      .slice(Math.max(0, from - 2), from + 1)
      .some(({ norm }) => /^(?:possible|potential|prospective|proposed|envisaged)$/.test(norm)) ||
    clauses.some(({ lemma, object, subject, voice }) =>
      voice === 'passive'
        ? subject?.head === to - 1 && WEIGHING.test(lemma) && /^an?$/.test(tokens[subject.from]?.norm ?? '')
        : object?.head === to - 1 && WEIGHING.test(lemma) && /^an?$/.test(tokens[object.from]?.norm ?? ''),
    )
  );
}

/** "might develop a strategic partnership", "readiness for the development of a strategic partnership": it is not there yet. */
function isYetToCome(sentence: ResolvedSentence, { from, to }: RelationObject): boolean {
  const { tokens, clauses } = sentence;
  if (
    clauses.some(
      (clause) =>
        BUILDING.test(clause.lemma) &&
        clause.object !== null &&
        clause.object.from <= from &&
        to <= clause.object.to + 1 &&
        (clause.modal !== null || isProposed(sentence, clause)),
    )
  )
    return true;
  const article = /^an?$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  return (
    tokens[from - 1]?.norm !== 'the' &&
    tokens[article]?.norm === 'of' &&
    /^(?:development|establishment|creation|building|launch|formation|conclusion)$/.test(
      tokens[article - 1]?.norm ?? '',
    ) &&
    tokens.slice(Math.max(0, article - 5), article - 1).some(({ norm }) => /^(?:for|towards?)$/.test(norm))
  );
}

/** "proposed to develop a strategic partnership": what somebody brings forward. */
function isProposed({ tokens, clauses }: ResolvedSentence, { form, governor, object }: Clause): boolean {
  return (
    form === 'infinitive' &&
    governor !== null &&
    /^(?:propose|suggest|offer|want|wish|hope|seek|aim|aspire)$/.test(clauses[governor]?.lemma ?? '') &&
    /^an?$/.test(tokens[object?.from ?? -1]?.norm ?? '')
  );
}

const BUILDING = /^(?:develop|establish|build|form|forge|launch|create|conclude|sign|enter|become|start)$/;

const WEIGHING = /^(?:mull|consider|explore|propose|seek|want|envisage|contemplate|weigh|eye)$/;

/** "The Peruvian university announced a strategic partnership with …" */
function isPrivateAffair(sentence: ResolvedSentence, object: RelationObject): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.object !== null &&
      clause.object.from <= object.from &&
      object.to <= clause.object.to &&
      isPrivateDoer(sentence, clause.subject),
  );
}

/** "signed a strategic partnership", "declared a comprehensive partnership": the clause of which it is the whole object. */
function proclaimingClause(sentence: ResolvedSentence, object: RelationObject): Clause | undefined {
  return sentence.clauses.find(
    (clause) =>
      clause.voice === 'active' &&
      (clause.lemma === 'agree'
        ? [...phrasesBehind(clause, 'on', 'to')]
        : clause.object && PROCLAIMING.test(clause.lemma)
          ? [clause.object]
          : []
      ).some(({ head, from }) => head === object.to - 1 && /^an?$/.test(sentence.tokens[from]?.norm ?? '')),
  );
}

/** True where a verb or noun of the tables speaks of the partnership, so that its own rule judges it. */
function isHandled(sentence: ResolvedSentence, object: RelationObject): boolean {
  return findPredications(sentence, RELATION_VERBS, RELATION_NOUNS).some(
    (predication) =>
      predication.sense !== 'in_force' &&
      !SIGNING.test(predication.lemma) &&
      predication.theme !== null &&
      predication.theme.from <= object.from &&
      object.to <= predication.theme.to,
  );
}

/** "agreed to upgrade": the clause of the agreement, which has the date. */
function agreementOf(sentence: ResolvedSentence, clause: Clause): Clause | null {
  if (clause.form !== 'infinitive' || !/^(?:agree|decide)$/.test(clause.licensor ?? '') || clause.governor === null)
    return null;
  const governor = sentence.clauses[clause.governor];
  return governor && !governor.negated && governor.modal === null && governor.tense !== 'future' ? governor : null;
}

function compact<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
