import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isAmongSchools } from '../shared/institutions-only.ts';
import { otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { subjectParty } from './subject-party.ts';
import { CONCLUDED, COUNT_NOUNS, type CountMetric, UNDER_WAY } from './words.ts';

const RULE = 'indicators/count';

interface Parties {
  readonly a: PartyId;
  readonly b: PartyId | null;
}

/** Counts of agreements, resolutions, projects, activities, visits, companies, missions and diplomatic partners. */
export function countFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  const words = sentence.tokens.map((token) => token.norm);
  return collect(amounts, (amount, order) => {
    if (amount.kind !== 'counted' || amount.measure || amount.value < 2) return [];
    if (isName(sentence, amount)) return [];
    if (
      amounts.slice(0, order).some((other) => other.kind === 'counted') &&
      words
        .slice(amounts[order - 1]?.to ?? 0, amount.from)
        .concat(words.slice(amounts[0]?.to ?? 0, amount.from))
        .includes('including')
    )
      return [];
    const partners = partnersOf(sentence, amount);
    const metric = partners
      ? 'diplomatic_partners'
      : (COUNT_NOUNS.get(amount.noun ?? '') ??
        COUNT_NOUNS.get((sentence.tokens[amount.nounAt]?.norm ?? '').replace(/s$/, '')) ??
        null);
    if (!metric || (metric === 'agreements' && isAmongSchools(sentence, context))) return [];
    const unreal = unrealBecause(sentence, amount, amounts[order - 1]?.to ?? 0, false);
    if (unreal) {
      context.note?.(RULE, unreal);
      return [];
    }
    const parties = partners ? { a: partners, b: null } : partiesOf(sentence, amount, metric, words, pair);
    if (!parties) {
      context.note?.(RULE, `${metric}: nothing says whose, or that they are there`);
      return [];
    }
    const next = amounts[order + 1] ?? null;
    const period =
      metric === 'agreements'
        ? signingTime(sentence, amount, next, words, context)
        : periodOf(sentence, amount, next, metric === 'visits' ? 'act' : 'state', context);
    return [
      {
        metric,
        amount,
        unit: 'count',
        a: parties.a,
        b: parties.b,
        period,
        range: { from: amount.from, to: Math.max(amount.to, amount.nounAt + 1) },
        rule: RULE,
      },
    ];
  });
}

/** "the Two Plus Four Agreement": the number is part of a name. */
function isName(sentence: ResolvedSentence, amount: Amount): boolean {
  const first = sentence.tokens[amount.to - 1];
  return first?.kind === 'word' && first.capital && amount.from > 0 && sentence.tokens[amount.nounAt]?.capital === true;
}

/** "has diplomatic relations with 190 states". */
function partnersOf(sentence: ResolvedSentence, amount: Amount): PartyId | null {
  if (!/^(?:state|country|nation)$/.test(amount.noun ?? '')) return null;
  const before = sentence.tokens.slice(Math.max(0, amount.from - 8), amount.from).map((token) => token.norm);
  const at = before.lastIndexOf('diplomatic');
  if (at < 0 || !/^(?:relations|ties|links)$/.test(before[at + 1] ?? '') || !before.slice(at).includes('with'))
    return null;
  const subject = partyReferences(sentence).filter(
    (reference) => reference.to <= amount.from && reference.parties.length === 1,
  )[0];
  return subject?.parties[0] ?? null;
}

/** "In 2021 31 projects were implemented", on a page of a state and an organization: by the organization. */
function implementer(
  sentence: ResolvedSentence,
  amount: Amount,
  named: readonly PartyId[],
  pair: readonly [PartyId, PartyId] | null,
): PartyId | null {
  const passive = sentence.clauses.some(
    ({ voice, form, verb }) =>
      voice === 'passive' && form === 'finite' && verb.from >= amount.to && verb.from - amount.to <= 6,
  );
  const organizations = pair?.filter((party) => party.startsWith('org:')) ?? [];
  return passive && organizations.length === 1 && named.every((party) => pair?.includes(party))
    ? (organizations[0] ?? null)
    : null;
}

function partiesOf(
  sentence: ResolvedSentence,
  amount: Amount,
  metric: CountMetric,
  words: readonly string[],
  pair: readonly [PartyId, PartyId] | null,
): Parties | null {
  const references = partyReferences(sentence);
  const named = [...new Set(collect(references, (reference) => reference.parties))];
  switch (metric) {
    case 'agreements':
      return agreementParties(amount, words, named, pair);
    case 'resolutions': {
      if (
        !words.some((word) =>
          /^(?:coauthor|coauthored|author|authored|initiated|initiative|sponsored|sponsor|cosponsored|cosponsor|proposed|put|submitted|tabled)$/.test(
            word.replace(/^co[- ]/, 'co'),
          ),
        )
      )
        return null;
      const a = subjectParty(sentence, amount.from) ?? nearestBefore(sentence, amount);
      const b = lastState(partyBehind(sentence, { from: amount.to, to: sentence.tokens.length }, 'by', 'of')?.parties);
      if (a && !a.startsWith('org:')) return { a, b: b === a ? null : b };
      return b ? { a: b, b: null } : null;
    }
    case 'projects':
    case 'activities': {
      const active =
        metric === 'projects'
          ? /^(?:financ|fund|implement|receiv|support|carr|complet|launch|realiz|realis|execut|benefit|participat|grant|award)/
          : /^(?:participat|tak|took|attend|organi|conduct|carr|held|hold|implement)/;
      if (!words.some((word) => active.test(word))) return null;
      if (words.slice(0, amount.from).some((word) => UNDER_WAY.has(word))) return null;
      const a =
        subjectOf(sentence, amount) ?? (metric === 'projects' ? implementer(sentence, amount, named, pair) : null);
      if (!a) return null;
      const other = named.find((party) => party !== a && !isProgramme(party, pair));
      const b = otherOf(pair, a) ?? other ?? null;
      return b ? { a, b } : null;
    }
    case 'visits': {
      if (
        words.includes('every') ||
        words.includes('annually') ||
        !words.some((word) =>
          /^(?:official|state|mutual|presidential|ministerial|level|working|reciprocal)$/.test(word),
        )
      )
        return null;
      if (
        !words.some((word) => /^(?:exchanged|paid|made|took|undertook|place|exchange|took)$/.test(word)) ||
        /^(?:annual|field|site|port)$/.test(words[amount.nounAt - 1] ?? '')
      )
        return null;
      const a = subjectOf(sentence, amount);
      const b = partyBehind(sentence, { from: amount.to, to: sentence.tokens.length }, 'to')?.parties[0] ?? null;
      if (a && b && a !== b) return { a, b };
      return named.length === 2 || (named.length === 0 && pair)
        ? { a: (named[0] ?? pair?.[0]) as PartyId, b: (named[1] ?? pair?.[1]) as PartyId }
        : null;
    }
    case 'companies': {
      if (
        !words.some((word) =>
          /^(?:operat|work|invest(?:ed|s|ing)?$|register|establish|activ|creat|exist|capital|run|presen|based|joint|doing)/.test(
            word,
          ),
        )
      )
        return null;
      const noun = amount.nounAt >= 0 ? amount.nounAt : amount.to;
      const withCapital =
        partyBehind(sentence, { from: noun, to: Math.min(sentence.tokens.length, noun + 6) }, 'with')?.parties[0] ??
        null;
      const owner = withCapital ?? partyModifying(sentence, noun)?.parties[0] ?? null;
      const joint = words.slice(amount.to, noun + 1).includes('joint');
      const place =
        partyBehind(sentence, { from: 0, to: sentence.tokens.length }, 'in')?.parties.find(
          (party) => party !== owner,
        ) ?? null;
      if (owner) return { a: owner, b: place ?? otherOf(pair, owner) };
      return joint && place && otherOf(pair, place) ? { a: otherOf(pair, place) as PartyId, b: place } : null;
    }
    case 'missions': {
      if (!words.some((word) => /^(?:has|have|maintains?|operates?|runs?|counts)$/.test(word))) return null;
      if (
        !words
          .slice(amount.to, amount.nounAt + 1)
          .every((word) => !/^(?:trade|peacekeeping|observation|fact|training|monitoring)$/.test(word))
      )
        return null;
      const a = subjectOf(sentence, amount);
      const noun = amount.nounAt >= 0 ? amount.nounAt : amount.to;
      // "two consulates in Peru": with whom they are
      const b = partyBehind(sentence, { from: noun, to: Math.min(sentence.tokens.length, noun + 4) }, 'in')?.parties;
      return a ? { a, b: b?.length === 1 && b[0] !== a ? (b[0] ?? null) : null } : null;
    }
    default:
      return null;
  }
}

/** The framework programme of an organization is not the counterpart that the organization is. */
function isProgramme(party: PartyId, pair: readonly [PartyId, PartyId] | null): boolean {
  return (
    party.startsWith('org:') && pair?.some((member) => member.startsWith('org:')) === true && !pair.includes(party)
  );
}

function lastState(parties: readonly PartyId[] | undefined): PartyId | null {
  return parties?.find((party) => !party.startsWith('org:')) ?? null;
}

function nearestBefore(sentence: ResolvedSentence, amount: Amount): PartyId | null {
  const found = partyReferences(sentence)
    .filter(
      (reference) =>
        reference.to <= amount.from && reference.parties.length === 1 && !reference.parties[0]?.startsWith('org:'),
    )
    .at(-1);
  return found?.parties[0] ?? null;
}

/** The party that the subject before the amount stands for. */
function subjectOf(sentence: ResolvedSentence, amount: Amount): PartyId | null {
  const clause = sentence.clauses
    .filter((candidate) => candidate.form === 'finite' && candidate.subject && candidate.verb.to <= amount.from + 1)
    .at(-1);
  const references = partyReferences(sentence);
  if (clause?.subject && clause.voice === 'active') {
    const subject = clause.subject;
    const inside = references.find(
      (reference) => reference.from >= subject.from && reference.to <= subject.to && reference.parties.length === 1,
    );
    if (inside) return inside.parties[0] ?? null;
  }
  const first = references
    .filter(
      (reference) =>
        reference.to <= amount.from &&
        reference.parties.length === 1 &&
        !/^(?:in|with|to|from|of|under|by|the)$/.test(sentence.tokens[reference.from - 1]?.norm ?? ''),
    )
    .at(-1);
  return first?.parties[0] ?? null;
}

/** Where what is said of the documents ends: "seven agreements that will boost trade" tells of their effect. */
function ownEnd(words: readonly string[], { nounAt }: Amount): number {
  const end = Math.min(words.length, nounAt + 8);
  const relative = words.findIndex((word, i) => i > nounAt && i < end && /^(?:that|which|to)$/.test(word));
  return relative > 0 && words[relative + 1] !== 'be' ? relative : end;
}

/** Documents that two parties have or made; none where they are still to come. */
function agreementParties(
  amount: Amount,
  words: readonly string[],
  named: readonly PartyId[],
  pair: readonly [PartyId, PartyId] | null,
): Parties | null {
  const owned = words
    .slice(Math.max(0, amount.from - 3), amount.from)
    .some((word) => /^(?:have|has|adheres?)$/.test(word));
  if (!owned && !words.some((word) => CONCLUDED.has(word))) return null;
  const from = Math.max(0, amount.from - 10);
  if (
    words.slice(from, ownEnd(words, amount)).some((word) => UNDER_WAY.has(word)) ||
    /\bto be signed\b/.test(words.join(' '))
  )
    return null;
  if (/^(?:working|official|travel|identity|historical|archival|policy)$/.test(words[amount.nounAt - 1] ?? ''))
    return null;
  const two = named.filter((party) => !pair || pair.includes(party) || named.length === 2);
  if (two.length === 2) return { a: two[0] as PartyId, b: two[1] as PartyId };
  if (named.length > 2) return null;
  const one = named[0];
  if (one !== undefined) {
    const b = otherOf(pair, one);
    return b ? { a: one, b } : null;
  }
  return pair ? { a: pair[0], b: pair[1] } : null;
}

/** When the documents were signed: the sentence's own date, else the day or days that the passage speaks of; null for what is merely in force. */
function signingTime(
  sentence: ResolvedSentence,
  amount: Amount,
  next: Amount | null,
  words: readonly string[],
  context: ExtractContext,
): string | null {
  const own = periodOf(sentence, amount, next, 'act', context);
  if (own) return own;
  const days = new Set(sentence.resolvedDates.map((date) => date.edtf));
  const signing = words.some((word) => /^(?:sign|signed|signing|inked|exchanged|adopted)$/.test(word));
  const perfect = sentence.clauses.some((clause) => clause.tense === 'perfect' || clause.tense === 'present');
  if (signing && days.size === 1) return [...days][0] ?? null;
  if (!signing || perfect) return null;
  const recent = sentence.contextDate;
  if (recent && /\d{4}-\d\d-\d\d/.test(recent)) return recent;
  return context.row.genre === 'news_wire' || context.row.genre === 'meeting_readout' ? context.document.date : null;
}
