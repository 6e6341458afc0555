import { governorOfGerund } from './beyond-reported.ts';
import type { BuildContext } from './build-context.ts';
import type { Clause } from './clause.ts';
import { type ClauseTies, tiesOf } from './clause-ties.ts';
import { followingSubject } from './following-subject.ts';
import { groupBefore, tiedBefore } from './group-before.ts';
import { describedByInfinitive, licensorBefore, subjectOfInfinitive } from './infinitives.ts';
import { ownDoer } from './own-doer.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isPraisedFor } from './praised-for.ts';
import { tieFinite } from './tie-finite.ts';
import { joins, nounBefore } from './units-before.ts';
import type { VerbGroup } from './verb-group.ts';
import type { VerbShape } from './verb-shape.ts';

/** Finds by the form of a verb group who does what it says, and what it depends on. */
export function tieClause(
  context: BuildContext,
  verb: VerbGroup,
  { form, predicateOf, echoed }: VerbShape,
): ClauseTies {
  switch (form) {
    case 'infinitive':
      return tieInfinitive(context, verb);
    case 'gerund':
      return tieGerund(context, verb);
    case 'participle':
      return tieParticiple(context, verb);
    case 'finite': {
      const ties = tieFinite(context, verb, echoed);
      if (predicateOf === null) return ties;
      const { subject, link, governor } = predicateOf;
      return { ...ties, subject, link, governor };
    }
  }
}

function tieInfinitive(context: BuildContext, verb: VerbGroup): ClauseTies {
  const { tokens, tagged, units, u } = context;
  const { unit, closest, previousUnit } = verb;
  // "agreed to resume relations and to reopen the embassies": the second infinitive depends on what the first depends on.
  if (closest?.form === 'infinitive' && joins(previousUnit)) {
    const { governor, licensor, subject } = closest;
    return tiesOf(verb, { link: 'infinitive', governor, licensor, subject });
  }
  return tiesOf(verb, {
    link: 'infinitive',
    governor: closest?.index ?? null,
    licensor: tokens[unit.from - 1]?.norm === 'about' ? 'about' : licensorBefore(tagged, units, u, closest),
    subject:
      describedByInfinitive(units, tagged, tokens, u) ??
      // "As the first country to join the group, Peru …"
      (closest === null && tokens[0]?.norm === 'as' ? followingSubject(context) : null) ??
      subjectOfInfinitive(closest, tokens, tagged),
  });
}

function tieGerund(context: BuildContext, verb: VerbGroup): ClauseTies {
  const { tokens, clauses } = context;
  const { lemma, closest, previousUnit } = verb;
  const governor = governorOfGerund(clauses, closest, lemma, tokens[previousUnit?.from ?? -1]?.norm ?? '');
  const behindNoun = previousUnit?.kind === 'noun';
  if (closest === null || governor === null)
    return tiesOf(verb, { link: behindNoun ? 'reduced' : 'gerund', subject: doerApart(context, verb) });
  const ties = { governor: governor.index, licensor: governor.lemma };
  // "welcomed the delegation visiting Lima"
  if (behindNoun && closest.object?.to === previousUnit.to)
    return tiesOf(verb, { ...ties, link: 'reduced', subject: closest.object });
  return tiesOf(verb, { ...ties, link: 'gerund', subject: doerUnder(context, verb, governor) });
}

/** Who does what a gerund says that no verb governs. */
function doerApart(context: BuildContext, { previousUnit }: VerbGroup): Phrase | null {
  const { tokens, tagged, units, u } = context;
  if (previousUnit?.kind === 'noun') return phraseOf(previousUnit, previousUnit);
  const following = followingSubject(context);
  // "The minister, speaking after the talks, thanked …"
  return following === null && previousUnit?.kind === 'comma' ? groupBefore(units, tagged, tokens, u) : following;
}

/** Who does what a gerund says that a verb governs. */
function doerUnder(
  context: BuildContext,
  { unit, previous, previousUnit }: VerbGroup,
  governor: Clause,
): Phrase | null {
  const own = previousUnit?.kind === 'noun' ? ownDoer(context, previous) : null;
  return own ?? (isPraisedFor(context.tokens, unit, governor) ? governor.object : governor.subject);
}

function tieParticiple(context: BuildContext, verb: VerbGroup): ClauseTies {
  const { tokens, tagged, units, u, order } = context;
  const noun = nounBefore(units, u);
  const before = noun === null ? null : groupBefore(units, tagged, tokens, u);
  const tied = units[u - 1] === noun && order > 0 ? tiedBefore(units, tagged, tokens, u) : null;
  const subject = before ?? tied ?? followingSubject(context);
  return tiesOf(verb, { link: 'reduced', governor: verb.closest?.index ?? null, subject });
}
