import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import { otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import { agreementParties } from './agreement-counts.ts';
import type { Amount } from './amounts.ts';
import type { FigureParties } from './figure.ts';
import { subjectParty } from './subject-party.ts';
import { type CountMetric, UNDER_WAY } from './words.ts';

type Pair = readonly [PartyId, PartyId] | null;

/** Whose the things counted are, and with whom; null where nothing says so, or that they are there. */
export function countParties(
  sentence: ResolvedSentence,
  amount: Amount,
  metric: CountMetric,
  words: readonly string[],
  pair: Pair,
): FigureParties | null {
  switch (metric) {
    case 'agreements':
      return agreementParties(amount, words, namedParties(sentence), pair);
    case 'resolutions':
      return resolutionParties(sentence, amount, words);
    case 'projects':
    case 'activities':
      return projectParties(sentence, amount, metric, words, pair);
    case 'visits':
      return visitParties(sentence, amount, words, pair);
    case 'companies':
      return companyParties(sentence, amount, words, pair);
    case 'missions':
      return missionParties(sentence, amount, words);
    default:
      return null;
  }
}

function namedParties(sentence: ResolvedSentence): readonly PartyId[] {
  return [...new Set(collect(partyReferences(sentence), (reference) => reference.parties))];
}

const AUTHORING =
  /^(?:coauthor|coauthored|author|authored|initiated|initiative|sponsored|sponsor|cosponsored|cosponsor|proposed|put|submitted|tabled)$/;

/** Resolutions of a party that put them forward, alone or with another. */
function resolutionParties(sentence: ResolvedSentence, amount: Amount, words: readonly string[]): FigureParties | null {
  if (!words.some((word) => AUTHORING.test(word.replace(/^co[- ]/, 'co')))) return null;
  const a = subjectParty(sentence, amount.from) ?? nearestBefore(sentence, amount);
  const b = lastState(partyBehind(sentence, { from: amount.to, to: sentence.tokens.length }, 'by', 'of')?.parties);
  if (a && !a.startsWith('org:')) return { a, b: b === a ? null : b };
  return b ? { a: b, b: null } : null;
}

const CARRIED_OUT = {
  projects:
    /^(?:financ|fund|implement|receiv|support|carr|complet|launch|realiz|realis|execut|benefit|participat|grant|award)/,
  activities: /^(?:participat|tak|took|attend|organi|conduct|carr|held|hold|implement)/,
};

/** Projects and activities of the subject with the other party, not those still to come. */
function projectParties(
  sentence: ResolvedSentence,
  amount: Amount,
  metric: 'projects' | 'activities',
  words: readonly string[],
  pair: Pair,
): FigureParties | null {
  const invested = metric === 'projects' ? investedProjects(sentence, amount, words) : null;
  if (invested) return invested;
  if (!words.some((word) => CARRIED_OUT[metric].test(word))) return null;
  if (words.slice(0, amount.from).some((word) => UNDER_WAY.has(word))) return null;
  const named = namedParties(sentence);
  const a = subjectOf(sentence, amount) ?? (metric === 'projects' ? implementer(sentence, amount, named, pair) : null);
  if (!a) return null;
  const other = named.find((party) => party !== a && !isProgramme(party, pair));
  const b = otherOf(pair, a) ?? other ?? null;
  return b ? { a, b } : null;
}

/** "Peru's investors are running 17 projects in Kenya with a capital of …", "Peru has 45 projects in Kenya": those of investors. */
function investedProjects(sentence: ResolvedSentence, amount: Amount, words: readonly string[]): FigureParties | null {
  if (!words.some((word) => /^(?:investors?|investing|invest|invested|investments?|capital)$/.test(word))) return null;
  const noun = amount.nounAt >= 0 ? amount.nounAt : amount.to;
  const b = partyBehind(sentence, { from: noun, to: Math.min(sentence.tokens.length, noun + 4) }, 'in')?.parties;
  const a = subjectParty(sentence, amount.from);
  return a && b?.length === 1 && b[0] !== a && !UNDER_WAY.has(words[amount.from - 1] ?? '')
    ? { a, b: b[0] ?? null }
    : null;
}

/** "In 2021 31 projects were implemented", on a page of a state and an organization: by the organization. */
function implementer(
  sentence: ResolvedSentence,
  amount: Amount,
  named: readonly PartyId[],
  pair: Pair,
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

/** The framework programme of an organization is not the counterpart that the organization is. */
function isProgramme(party: PartyId, pair: Pair): boolean {
  return (
    party.startsWith('org:') && pair?.some((member) => member.startsWith('org:')) === true && !pair.includes(party)
  );
}

/** Official visits that were paid or exchanged, not those of every year. */
function visitParties(
  sentence: ResolvedSentence,
  amount: Amount,
  words: readonly string[],
  pair: Pair,
): FigureParties | null {
  if (
    words.includes('every') ||
    words.includes('annually') ||
    !words.some((word) => /^(?:official|state|mutual|presidential|ministerial|level|working|reciprocal)$/.test(word))
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
  const named = namedParties(sentence);
  return named.length === 2 || (named.length === 0 && pair)
    ? { a: (named[0] ?? pair?.[0]) as PartyId, b: (named[1] ?? pair?.[1]) as PartyId }
    : null;
}

const OPERATING =
  /^(?:operat|work|invest(?:ed|s|ing)?$|register|establish|activ|creat|exist|capital|run|presen|based|represented$|joint|doing|employ|subsidiar|branch|participation$)|^(?:business|hosts?|offices?)$/;

/** Companies of one party, or with its capital, in the other. */
function companyParties(
  sentence: ResolvedSentence,
  amount: Amount,
  words: readonly string[],
  pair: Pair,
): FigureParties | null {
  if (!words.some((word) => OPERATING.test(word))) return null;
  const noun = amount.nounAt >= 0 ? amount.nounAt : amount.to;
  const withCapital =
    partyBehind(sentence, { from: noun, to: Math.min(sentence.tokens.length, noun + 6) }, 'with')?.parties[0] ?? null;
  const owner = withCapital ?? partyModifying(sentence, noun)?.parties[0] ?? null;
  const joint = words.slice(amount.to, noun + 1).includes('joint');
  const place =
    partyBehind(sentence, { from: 0, to: sentence.tokens.length }, 'in')?.parties.find((party) => party !== owner) ??
    null;
  if (owner) return { a: owner, b: place ?? otherOf(pair, owner) };
  return joint && place && otherOf(pair, place) ? { a: otherOf(pair, place) as PartyId, b: place } : null;
}

/** Diplomatic missions that a party has, and in which state. */
function missionParties(sentence: ResolvedSentence, amount: Amount, words: readonly string[]): FigureParties | null {
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
  const named = b?.length === 1 && b[0] !== a ? (b[0] ?? null) : null;
  return a ? { a, b: named ?? stateOfTowns(sentence, noun, a) } : null;
}

/** "three consulates in Lima and Cusco": the one state in which the towns lie. */
function stateOfTowns({ tokens, places }: ResolvedSentence, noun: number, owner: PartyId): PartyId | null {
  const at = tokens.findIndex(({ norm }, i) => i > noun && i < noun + 4 && norm === 'in');
  let next = at + 1;
  const states = new Set<PartyId | null>();
  for (const place of at < 0 ? [] : places) {
    if (place.from !== next || place.city === null) continue;
    states.add(place.country);
    next = place.to;
    while (/^(?:,|and)$/.test(tokens[next]?.norm ?? '')) next++;
  }
  const [only] = states;
  return states.size === 1 && only != null && only !== owner ? only : null;
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
