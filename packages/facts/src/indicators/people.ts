import { type PartyId, type ResolvedSentence, singular, type TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { otherOf, partyBehind, partyReferences } from '../shared/party-search.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import {
  CASUALTIES,
  CITIZEN_NOUNS,
  COMMUNITY_NOUNS,
  LIVE_WORDS,
  PERSONNEL_NOUNS,
  type PeopleMetric,
  SERVICE_WORDS,
  STUDENT_NOUNS,
  STUDY_WORDS,
  TOURIST_NOUNS,
  TRAINING_WORDS,
  VISIT_WORDS,
  WORK_WORDS,
} from './words.ts';

const RULE = 'indicators/people';

/** Numbers of students, tourists, residents and personnel, with their home and where they are. */
export function peopleFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  if (!amounts.some(({ kind }) => kind === 'counted')) return [];
  const words = sentence.tokens.map((token) => token.norm);
  return amounts.flatMap((given, order) => {
    if (given.kind !== 'counted') return [];
    const amount = withNumberOf(sentence, given);
    if (amount.kind !== 'counted' || (amount.measure && amount.measure !== 'count')) return [];
    const metric = metricOf(sentence, amount);
    if (!metric) return [];
    if (words.some((word) => CASUALTIES.has(word))) {
      context.note?.(RULE, 'casualties, refugees or a population');
      return [];
    }
    const unreal =
      unrealBecause(sentence, amount, amounts[order - 1]?.to ?? 0, false) ??
      (isRepeated(words) && metric === 'personnel' ? 'a repeated practice' : null);
    if (unreal) {
      context.note?.(RULE, unreal);
      return [];
    }
    const parties = peopleParties(sentence, amount, metric, amounts[order + 1] ?? null, pair);
    if (!parties) {
      context.note?.(RULE, `the home of the ${metric} is not known`);
      return [];
    }
    const period = periodOf(
      sentence,
      amount,
      amounts[order + 1] ?? null,
      metric === 'residents' ? 'state' : 'act',
      context,
    );
    return [
      {
        metric,
        amount,
        unit: 'persons',
        a: parties.a,
        b: parties.b,
        period,
        range: { from: amount.from, to: Math.max(amount.to, amount.nounAt + 1) },
        rule: RULE,
      },
    ];
  });
}

/** "The number of Turkish tourists who visited Y was 74,600": the noun that is counted stands before. */
function withNumberOf(sentence: ResolvedSentence, amount: Amount): Amount {
  if (amount.kind !== 'counted' || (amount.nounAt >= 0 && amount.noun !== null && amount.people)) return amount;
  const words = sentence.tokens.slice(0, amount.from).map((token) => token.norm);
  const at = words.lastIndexOf('number');
  if (at < 0 || words[at + 1] !== 'of' || amount.from - at > 18) return amount;
  for (let i = at + 2; i < Math.min(amount.from, at + 8); i++) {
    const noun = singular(words[i] ?? '');
    if (STUDENT_NOUNS.has(noun) || TOURIST_NOUNS.has(noun)) return { ...amount, noun, nounAt: i, people: true };
  }
  return amount;
}

/** The people whose number a percentage says to have changed. */
export function peopleBefore(
  sentence: ResolvedSentence,
  percent: Amount,
  pair: readonly [PartyId, PartyId] | null,
): { metric: PeopleMetric; a: PartyId; b: PartyId | null; at: number } | null {
  const amount = withNumberOf(sentence, { ...percent, kind: 'counted', noun: null, nounAt: -1, people: false });
  if (amount.nounAt < 0) return null;
  const metric: PeopleMetric = STUDENT_NOUNS.has(amount.noun ?? '') ? 'students' : 'tourists';
  const parties = peopleParties(sentence, amount, metric, null, pair);
  return parties ? { metric, ...parties, at: amount.nounAt } : null;
}

function isRepeated(words: readonly string[]): boolean {
  return (
    words.includes('annually') ||
    (words.includes('every') && words.includes('year')) ||
    (words.includes('each') && words.includes('year'))
  );
}

function metricOf(sentence: ResolvedSentence, amount: Amount): PeopleMetric | null {
  const noun = amount.noun ?? '';
  if (STUDENT_NOUNS.has(noun)) return 'students';
  const demonym = isDemonym(sentence, amount);
  const people = CITIZEN_NOUNS.has(noun) || demonym;
  if (noun && !people && !TOURIST_NOUNS.has(noun) && !PERSONNEL_NOUNS.has(noun)) return null;
  const near = clauseWords(sentence, amount);
  const has = (set: ReadonlySet<string>): boolean => near.some((word) => set.has(word));
  if (TOURIST_NOUNS.has(noun))
    return has(VISIT_WORDS) || near.includes('tourists') || near.includes('arrivals') ? 'tourists' : null;
  if (people && has(STUDY_WORDS)) return 'students';
  if (people && (has(LIVE_WORDS) || isCommunity(sentence, amount) || near.includes('community'))) return 'residents';
  if (
    people &&
    has(TRAINING_WORDS) &&
    /^(?:participate|attend|train|undergo|complete|benefit|receive|take)/.test(
      near.find((word) =>
        /^(?:participat|attend|train(?:ed)?$|underw|undergo|complet|benefit|receiv|took|taken)/.test(word),
      ) ?? '',
    )
  )
    return 'personnel';
  if (people && near.some((word) => /^(?:serve|serves|served|serving|deployed)$/.test(word))) return 'personnel';
  if (people && has(WORK_WORDS)) return 'residents';
  if (people && has(VISIT_WORDS) && !has(new Set(['delegation', 'mission', 'president', 'minister'])))
    return 'tourists';
  if (people && (numberOf(sentence, amount) || thereAre(sentence, amount))) return 'residents';
  if (!noun && !demonym) return isCommunity(sentence, amount) || numberOf(sentence, amount) ? 'residents' : null;
  if (PERSONNEL_NOUNS.has(noun) && (has(SERVICE_WORDS) || has(TRAINING_WORDS))) return 'personnel';
  return null;
}

/** "there are about 1,200 Fijians in X". */
function thereAre(sentence: ResolvedSentence, amount: Amount): boolean {
  const before = sentence.tokens.slice(Math.max(0, amount.from - 6), amount.from).map((token) => token.norm);
  const there = before.lastIndexOf('there');
  const behind = sentence.tokens.slice(amount.to, amount.to + 5).map((token) => token.norm);
  return there >= 0 && /^(?:are|were|is)$/.test(before[there + 1] ?? '') && behind.includes('in');
}

/** The words of the part of the sentence that the amount stands in. */
function clauseWords(sentence: ResolvedSentence, amount: Amount): string[] {
  const { tokens } = sentence;
  let from = amount.from;
  while (from > 0 && !/^(?:[;:]|while|whereas)$/.test(tokens[from - 1]?.norm ?? '')) from--;
  let to = amount.to;
  while (to < tokens.length && !/^(?:[;:]|while|whereas)$/.test(tokens[to]?.norm ?? '')) to++;
  return tokens.slice(from, to).map((token) => token.norm);
}

/** "5,000 Kenyans", "over 32,000 Vietnamese": the people themselves are counted. */
function isDemonym(sentence: ResolvedSentence, amount: Amount): boolean {
  return sentence.actors.some(
    (reference) =>
      (reference.form === 'demonym' || reference.form === 'people') &&
      reference.from >= amount.to &&
      reference.from <= amount.to + 3 &&
      (!/^(?:NN|NNP|JJ)$/.test(sentence.tagged.tags[reference.to] ?? '') ||
        isDoing(sentence.tokens[reference.to]?.norm ?? '')) &&
      sentence.tokens
        .slice(amount.to, reference.from)
        .every((token) => /^(?:young|ethnic|of|male|female|other)$/.test(token.norm)),
  );
}

function isDoing(word: string): boolean {
  return LIVE_WORDS.has(word) || STUDY_WORDS.has(word) || WORK_WORDS.has(word) || VISIT_WORDS.has(word);
}

/** "The Hungarian community in Chile is estimated at 3,000", "a 5,000-strong diaspora". */
function isCommunity(sentence: ResolvedSentence, amount: Amount): boolean {
  const before = sentence.tokens.slice(Math.max(0, amount.from - 12), amount.from).map((token) => token.norm);
  const after = sentence.tokens.slice(amount.to, amount.to + 5).map((token) => token.norm);
  if (after.includes('strong') && after.some((word) => COMMUNITY_NOUNS.has(word) || word === 'expatriate')) return true;
  return (
    before.some((word) => COMMUNITY_NOUNS.has(word)) &&
    before.some((word) =>
      /^(?:estimated|numbers|numbering|numbered|counts|comprises|totals|consists|amounts|is|of|includes|has|residing|living|exceeds|reached)$/.test(
        word,
      ),
    ) &&
    !before.includes('economic') &&
    !before.includes('international') &&
    !before.includes('european')
  );
}

/** "The number of Indonesian citizens in Fiji is 162". */
function numberOf(sentence: ResolvedSentence, amount: Amount): boolean {
  const words = sentence.tokens.slice(0, amount.from).map((token) => token.norm);
  const at = words.lastIndexOf('number');
  if (at < 0 || words[at + 1] !== 'of') return false;
  const counted = words.slice(at + 2, at + 7);
  return (
    counted.some((word) =>
      /^(?:citizens|nationals|compatriots|residents|expatriates|migrants|community)$/.test(word),
    ) &&
    words
      .slice(at)
      .some((word) => /^(?::|is|was|reached|stands|stood|exceeds|exceeded|totals|amounts|are|at|to)$/.test(word)) &&
    amount.from - at <= 14
  );
}

function peopleParties(
  sentence: ResolvedSentence,
  amount: Amount,
  metric: PeopleMetric,
  next: Amount | null,
  pair: readonly [PartyId, PartyId] | null,
): { a: PartyId; b: PartyId | null } | null {
  const references = partyReferences(sentence).filter((reference) => reference.parties.length === 1);
  const end = next ? next.from : sentence.tokens.length;
  const numbered = amount.nounAt >= 0 && amount.nounAt < amount.from;
  const phrase: TokenRange = numbered
    ? { from: amount.nounAt - 4, to: amount.nounAt + 1 }
    : { from: amount.to, to: Math.max(amount.nounAt + 1, amount.to + 1) };
  const inside = references.find(
    (reference) =>
      reference.from >= phrase.from &&
      reference.from < Math.min(end, phrase.to + 3) &&
      !(reference.from >= phrase.to && /^(?:in|at|to)$/.test(sentence.tokens[reference.from - 1]?.norm ?? '')) &&
      !between(sentence, phrase.to, reference.from),
  );
  const of = partyBehind(sentence, { from: phrase.to, to: Math.min(end, phrase.to + 4) }, 'from', 'of');
  const owned = references.find(
    (reference) =>
      reference.to <= amount.from &&
      amount.from - reference.to <= 3 &&
      sentence.tokens.slice(reference.to, amount.from).every((token) => /^(?:'s|’s|'|some|the)$/.test(token.norm)) &&
      /^(?:'s|’s|')$/.test(sentence.tokens[reference.to]?.norm ?? ''),
  );
  const listed =
    numberOf(sentence, amount) || isCommunity(sentence, amount)
      ? references.find((reference) => reference.to <= amount.from)
      : undefined;
  const subject = references
    .filter(
      (reference) =>
        reference.to <= amount.from && !/^(?:in|at|to|with|from|by)$/.test(beforeReference(sentence, reference.from)),
    )
    .at(-1);
  const home = inside?.parties[0] ?? of?.parties[0] ?? listed?.parties[0] ?? owned?.parties[0] ?? null;
  const places = references.filter(
    (reference) =>
      reference.from < end &&
      (reference.from >= amount.to || metric === 'residents' || metric === 'students' || metric === 'tourists'),
  );
  const where = (party: PartyId | null): PartyId | null => {
    const at = (prepositions: RegExp): (typeof places)[number] | undefined =>
      places.find(
        (reference) => reference.parties[0] !== party && prepositions.test(beforeReference(sentence, reference.from)),
      );
    const located = at(/^(?:in|at)$/) ?? at(/^(?:to|into)$/);
    if (located) return located.parties[0] ?? null;
    const hosting =
      subject &&
      subject.parties[0] !== party &&
      sentence.tokens
        .slice(subject.to, amount.from)
        .some((token) =>
          /^(?:hosts?|hosted|has|have|received|receives|welcomed|trained|trains|home|accommodates|accepted)$/.test(
            token.norm,
          ),
        )
        ? subject.parties[0]
        : undefined;
    if (hosting && home) return hosting;
    const held = references.find(
      (reference) =>
        reference.from > amount.to &&
        reference.from < end &&
        reference.parties[0] !== party &&
        sentence.tokens[reference.from - 1]?.norm === 'by',
    );
    return held?.parties[0] ?? otherOf(pair, party);
  };
  if (home) {
    if (!isState(home) && metric !== 'personnel') return null;
    const b = where(home);
    const abroad = sentence.tokens
      .slice(amount.to, amount.to + 8)
      .some((token) => token.norm === 'abroad' || token.norm === 'overseas');
    if ((metric === 'tourists' || metric === 'residents' || metric === 'students') && (!b || b === home) && !abroad)
      return null;
    if (abroad) return { a: home, b: null };
    return b === home ? { a: home, b: null } : { a: home, b };
  }
  if (metric === 'personnel' && subject && isState(subject.parties[0] as PartyId)) {
    const a = subject.parties[0] as PartyId;
    return { a, b: where(a) };
  }
  if (metric === 'students' && subject && isState(subject.parties[0] as PartyId)) {
    const a = subject.parties[0] as PartyId;
    const b = where(a);
    return b &&
      sentence.tokens.slice(subject.to, amount.from).some((token) => /^(?:has|have|sent|sends|had)$/.test(token.norm))
      ? { a, b }
      : null;
  }
  return null;
}

function beforeReference(sentence: ResolvedSentence, from: number): string {
  const word = sentence.tokens[from - 1]?.norm ?? '';
  return word === 'the' ? (sentence.tokens[from - 2]?.norm ?? '') : word;
}

function between(sentence: ResolvedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:of|from|the|young|ethnic)$/.test(sentence.tokens[i]?.norm ?? '')) return true;
  return false;
}
