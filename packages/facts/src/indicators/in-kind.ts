import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isParty } from '../shared/parties.ts';
import { otherOf, partyBehind, partyModifying, partyReferences } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { isForMany } from './for-many.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { mainSubject, subjectParty } from './subject-party.ts';

const RULE = 'indicators/in-kind';
const GIVEN =
  /^(?:donated|donate|donates|donating|donation|handed|handing|handover|gave|granted|gifted|delivered|provided|supplied|dispatched|shipped|sent|received|receiving)$/;
const CERTAIN = /^(?:donated|donate|donates|donating|donation|handed|handing|handover|gifted|granted)$/;
const AID_WORDS = /^(?:aid|assistance|humanitarian|relief|donation|vaccine|vaccines|donated|gift|emergency)$/;
/** Goods that are sent as aid, whatever the verb. */
const AID_GOODS =
  /^(?:doses?|vials?|tents?|blankets?|ventilators?|ambulances?|masks?|respirators?|wheelchairs?|beds|mattresses|incubators?|generators?|textbooks?|kits|parcels|concentrators?|cylinders?|syringes?)$/;
/** Goods that are sent as aid by the ton. */
const AID_CARGO = /^(?:rice|food|foodstuffs|flour|wheat|maize|grain|medicines?|medical|supplies|blankets|seeds|milk)$/;
/** Counted nouns that are never goods handed over. */
const NOT_GOODS =
  /^(?:times|years?|months?|days?|weeks?|hours?|minutes?|kilometres|metres|miles|square_.*|percent|degrees|persons?|people|students?|countries|states|agreements?|documents?|projects?|visits?|meetings?|experts?|officers?|members?|companies|nations|hectares|acres|points?|scholarships?|places?|words?|speech|letters?|credentials|points|awards?|medals?|copies|questions|megawatts|households|families|children|women|men|others|troops|soldiers|prisoners?|detainees?|hostages?|captives?|fugitives?|suspects?|criminals?|militants?|inmates?|sailors?|fishermen|refugees?|migrants?|diplomats?|journalists?|citizens|nationals|defectors?|deserters?|pirates?|smugglers?|traffickers?|gangsters?|terrorists?|murderers?|rebels?|spies|spy|agents?|activists?|dissidents?|pilots?|bodies|remains|skulls|training|sessions|courses|events|activities|centuries|decades|parts|areas|grants|prizes|certificates|flags|planes|aircraft|flights|shipments|consignments|containers|batches|cargoes|million|billion)$/;

/** Goods given: "150,000 doses of vaccine", "10 tractors". */
export function inKindFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  return collect(amounts, (amount, order) => {
    if (
      amount.kind !== 'counted' ||
      amount.people ||
      amount.nounAt < 0 ||
      NOT_GOODS.test(amount.unit) ||
      NOT_GOODS.test(amount.noun ?? '')
    )
      return [];
    const { first, last } = chainOf(sentence, amounts, order);
    const floor = amounts[first - 1]?.to ?? 0;
    const asAid = amounts.slice(first, last + 1).some((other) => isAidGood(sentence, other));
    const given = giving(sentence, { ...amount, from: amounts[first]?.from ?? amount.from }, floor, asAid);
    if (!given || isReceiving(sentence, amount, given)) return [];
    const unreal =
      unrealBecause(sentence, amount, floor, true) ?? (given.thanked ? null : modalBefore(sentence, amount));
    if (unreal) {
      context.note?.(RULE, unreal);
      return [];
    }
    const nobody = given.a === null && given.b === null;
    const a = given.a ?? otherOf(pair, given.b) ?? (nobody ? givingOrganization(pair) : null);
    const many = isForMany(sentence, { from: amount.to, to: sentence.tokens.length });
    const b = given.b ?? (many ? null : (otherOf(pair, a) ?? assistedState(pair, a, context)));
    if (!a || (!b && !many) || a === b || !isParty(a)) {
      context.note?.(RULE, 'giver or receiver is not known');
      return [];
    }
    return [
      {
        metric: 'aid',
        amount,
        unit: amount.unit,
        a,
        b,
        period: periodOf(sentence, amounts[last] ?? amount, amounts[last + 1] ?? null, 'act', context),
        range: { from: amount.from, to: amount.nounAt + 1 },
        rule: RULE,
      },
    ];
  });
}

/** "10 ambulances, 4 buses and 2 boats": from which to which the amounts share a verb and what stands behind the last. */
function chainOf(
  { tokens }: ResolvedSentence,
  amounts: readonly Amount[],
  order: number,
): { readonly first: number; readonly last: number } {
  const joined = (k: number): boolean => {
    const [left, right] = [amounts[k], amounts[k + 1]];
    if (left?.kind !== 'counted' || right?.kind !== 'counted' || left.nounAt < 0) return false;
    const between = tokens.slice(left.nounAt + 1, right.from).map(({ norm }) => norm);
    return between.length > 0 && between.every((word) => word === ',' || word === 'and');
  };
  let [first, last] = [order, order];
  while (first > 0 && joined(first - 1)) first--;
  while (joined(last)) last++;
  return { first, last };
}

/** "handed tents to two camps": how many get them, and not "thanked X for two tents". */
function isReceiving({ tokens }: ResolvedSentence, { from }: Amount, { thanked }: Giving): boolean {
  return !thanked && /^(?:to|for|in|at|among)$/.test(tokens[from - 1]?.norm ?? '');
}

/** On the page of an organization about a state, what a member gives goes to that state. */
function assistedState(
  pair: readonly [PartyId, PartyId] | null,
  giver: PartyId | null,
  { document, row }: ExtractContext,
): PartyId | null {
  if (!pair || !giver || pair.includes(giver) || !pair.some((party) => party.startsWith('org:'))) return null;
  if (row.genre !== 'organization_profile' && !document.home?.startsWith('org:')) return null;
  return pair.find((party) => !party.startsWith('org:')) ?? null;
}

/** "Projects: … handing over of 15 boats to the coast guard": on a page of a state and an organization the organization gives. */
function givingOrganization(pair: readonly [PartyId, PartyId] | null): PartyId | null {
  const organizations = pair?.filter((party) => party.startsWith('org:')) ?? [];
  return organizations.length === 1 ? (organizations[0] ?? null) : null;
}

interface Giving {
  readonly a: PartyId | null;
  readonly b: PartyId | null;
  readonly thanked: boolean;
}

/** "thanked X for (the donation of) 500 tents". */
function isThankedGift(sentence: ResolvedSentence, thanks: number, amount: Amount): boolean {
  for (let i = amount.from - 1; i > thanks; i--) {
    const word = sentence.tokens[i]?.norm ?? '';
    if (word === 'for') return true;
    if (
      !/^(?:the|its|their|a|donation|donating|of|gift|providing|provision|delivery|delivering|sending|generous|additional|handing|over|supply|supplying|donated|having|given)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

function modalBefore(sentence: ResolvedSentence, amount: Amount): string | null {
  for (let i = amount.from - 1; i >= Math.max(0, amount.from - 8); i--)
    if (sentence.tagged.tags[i] === 'MD') return 'it is still to come';
  return null;
}

/** Who gave the goods and who got them; null where nothing says that they were given. */
function giving(sentence: ResolvedSentence, amount: Amount, floor: number, asAid: boolean): Giving | null {
  const { tokens } = sentence;
  const references = partyReferences(sentence);
  const thanks = sentence.clauses.find(
    (clause) => /^(?:thank|appreciate)$/.test(clause.lemma) && clause.head < amount.from && clause.head >= floor,
  );
  if (thanks) {
    const a =
      references.find((reference) => reference.from > thanks.head && reference.to <= amount.from)?.parties[0] ?? null;
    return isThankedGift(sentence, thanks.head, amount)
      ? { a, b: thanks.subject ? subjectParty(sentence, thanks.head) : null, thanked: true }
      : null;
  }
  let at = -1;
  for (let i = amount.from - 1; i >= Math.max(floor, amount.from - 8); i--) {
    if (/^[;:]$/.test(tokens[i]?.text ?? '')) break;
    if (GIVEN.test(tokens[i]?.norm ?? '')) {
      at = i;
      break;
    }
    if (sentence.clauses.some((clause) => clause.head === i && clause.form === 'finite')) break;
  }
  const words = tokens.map((token) => token.norm);
  const passive =
    at < 0
      ? sentence.clauses.find(
          (clause) =>
            clause.voice === 'passive' &&
            clause.verb.from >= amount.to &&
            clause.verb.from - amount.to <= 8 &&
            GIVEN.test(words[clause.head] ?? ''),
        )
      : undefined;
  if (at < 0 && !passive) return recipientOf(sentence, amount) ?? cameFrom(sentence, amount);
  const verb = at >= 0 ? (words[at] ?? '') : (words[passive?.head ?? 0] ?? '');
  if (!CERTAIN.test(verb) && !words.some((word) => AID_WORDS.test(word)) && !asAid) return null;
  const end = { from: amount.to, to: tokens.length };
  const donation = words.findIndex((word, i) => i >= amount.to && (word === 'donation' || word === 'gift'));
  const by =
    donation >= 0
      ? (partyBehind(sentence, { from: donation, to: tokens.length }, 'by', 'from', 'of')?.parties[0] ?? null)
      : null;
  const ceremony = at > 0 && /^(?:handing|handover|donation)$/.test(verb) ? ambassadorsGift(sentence) : null;
  if (ceremony && !by) return ceremony;
  if (at > 0 && tokens[at - 1]?.norm === 'the' && !by && !partyBehind(sentence, end, 'from', 'by')) return null;
  if (at > 0 && tokens[at - 1]?.norm === 'to') return null;
  const receiving = /^receiv/.test(verb);
  const nominal = verb === 'donation';
  const gerund = /ing$/.test(verb) && !nominal;
  const subject =
    at < 0
      ? null
      : nominal
        ? (partyModifying(sentence, at)?.parties[0] ?? null)
        : gerund
          ? mainSubject(sentence)
          : subjectParty(sentence, at);
  const from = partyBehind(sentence, end, 'from', 'by')?.parties[0] ?? null;
  const to = partyBehind(sentence, { from: Math.max(0, at), to: tokens.length }, 'to', 'for')?.parties[0] ?? null;
  if (receiving) return { a: from, b: subject, thanked: false };
  return {
    a: by ?? from ?? subject ?? (at >= 0 && !gerund && !nominal ? earlierParty(sentence, at) : null),
    b: to,
    thanked: false,
  };
}

function isAidGood({ tokens }: ResolvedSentence, { noun, unit, measure, to }: Amount): boolean {
  if (AID_GOODS.test(noun ?? '') || AID_GOODS.test(unit)) return true;
  // "30 tonnes of rice"
  return measure !== null && tokens.slice(to, to + 4).some(({ norm }) => AID_CARGO.test(norm));
}

/** "The police was the recipient of 37 vehicles from Peru". */
function recipientOf(sentence: ResolvedSentence, { from, to }: Amount): Giving | null {
  const { tokens } = sentence;
  if (tokens[from - 1]?.norm !== 'of' || !/^(?:recipient|beneficiary)$/.test(tokens[from - 2]?.norm ?? '')) return null;
  const a = partyBehind(sentence, { from: to, to: tokens.length }, 'from', 'by')?.parties[0] ?? null;
  return a ? { a, b: mainSubject(sentence, from), thanked: false } : null;
}

/** "3,000 doses came from Peru": what is only sent as aid has a giver. */
function cameFrom(sentence: ResolvedSentence, amount: Amount): Giving | null {
  const came = sentence.clauses.find(
    ({ form, lemma, verb }) =>
      form === 'finite' &&
      (lemma === 'come' || lemma === 'arrive') &&
      verb.from >= amount.to &&
      verb.from - amount.to <= 4,
  );
  if (!came || !isAidGood(sentence, amount)) return null;
  const a = partyBehind(sentence, { from: came.head, to: sentence.tokens.length }, 'from')?.parties[0] ?? null;
  return a ? { a, b: null, thanked: false } : null;
}

/** An ambassador and somebody of the other side at a handing over: the ambassador's party gives. */
function ambassadorsGift(sentence: ResolvedSentence): Giving | null {
  const giver =
    sentence.people.find((person) => person.offices.some((office) => office.role === 'ambassador'))?.party ?? null;
  const others = [...new Set(collect(partyReferences(sentence), (reference) => reference.parties))].filter(
    (party) => party !== giver,
  );
  return giver && others.length === 1 ? { a: giver, b: others[0] ?? null, thanked: false } : null;
}

function earlierParty(sentence: ResolvedSentence, at: number): PartyId | null {
  const first = partyReferences(sentence).find((reference) => reference.to <= at);
  return first?.parties.length === 1 ? (first.parties[0] ?? null) : null;
}
