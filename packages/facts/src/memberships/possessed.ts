import { type Clause, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { yearBetween } from './chairs.ts';
import { membershipDate, sinceBefore } from './dates.ts';
import { holdersAt } from './holders.ts';
import { governing, type Holding, isEnding, own, SUSPENSIONS, singleHolding } from './holdings.ts';
import type { Place } from './places.ts';
import { termBehind } from './term-years.ts';

const BIDS =
  /^(?:apply|bid|run|stand|compete|seek|announce|submit|present|put|nominate|declare|confirm|support|back|endorse|welcome|launch|reiterate|thank|request|appreciate|commit|pledge|promise|offer|reaffirm|note|grant|extend)$/;

/** "Georgia's path towards EU membership", "its road to membership", "to gain membership": not there yet. */
function isOnTheWay({ tokens }: ResolvedSentence, noun: number): boolean {
  // "its credentials for membership of the group"
  if (tokens[noun]?.norm === 'membership' && FOR_FULL.has(tokens[noun - 1]?.norm ?? '')) {
    const at = tokens[noun - 1]?.norm === 'for' ? noun - 1 : noun - 2;
    if (tokens[at]?.norm === 'for') return true;
  }
  for (let i = noun - 1; i >= 0 && i > noun - 7; i--) {
    const word = tokens[i]?.norm ?? '';
    if (ON_THE_WAY.has(word)) return true;
    // "in its bid to gain membership"
    if (tokens[i - 1]?.norm === 'to' && /^(?:gain|obtain|achieve|attain|acquire|secure|win)$/.test(word)) return true;
    if (tokens[i]?.kind === 'punctuation' && word !== "'" && word !== '-') return false;
  }
  return false;
}

const FOR_FULL: ReadonlySet<string> = new Set(['for', 'full', 'its', 'their', 'permanent']);

const ON_THE_WAY = new Set([
  'path',
  'towards',
  'toward',
  'road',
  'way',
  'journey',
  'quest',
  'aspirations',
  'aspiration',
  'prospect',
  'prospects',
  'future',
  'eventual',
]);

const AS_MEMBER = /^(?:role|status|position|capacity|condition|quality)$/;
const OF_MEMBER = /^(?:capacity|condition|quality|status)$/;

/** "Malta's role as one of the ten members of the Council". */
function inTheRoleOf(sentence: ResolvedSentence, place: Place): Holding | null {
  const { tokens } = sentence;
  const opens = (at: number): boolean =>
    tokens[at]?.norm === 'as' || (tokens[at]?.norm === 'of' && OF_MEMBER.test(tokens[at - 1]?.norm ?? ''));
  let as = place.noun - 1;
  while (as > place.noun - 9 && as > 0 && !opens(as) && tokens[as]?.kind !== 'punctuation') as--;
  const capacity = tokens[as - 1]?.norm ?? '';
  if (!(tokens[as]?.norm === 'as' ? AS_MEMBER : OF_MEMBER).test(capacity)) return null;
  // "to raise the status of Peru to a full member"
  if (tokens.slice(as, place.noun).some(({ norm }) => /^(?:former|possible|future|prospective|to|into)$/.test(norm)))
    return null;
  // "its support to Peru in its capacity as": whose capacity it is stands right before.
  const before = /^(?:its|their)$/.test(tokens[as - 2]?.norm ?? '') && tokens[as - 3]?.norm === 'in' ? as - 3 : -1;
  const beside = sentence.references.find(({ to, kind }) => to === before && kind === 'name');
  const members = own(beside?.parties ?? holdersAt(sentence, as - 1), place);
  return singleHolding(members, 'held', NO_DATE, { from: as - 1, to: place.to });
}

const DATING =
  /^(?:formali[sz]e|finali[sz]e|complete|confirm|approve|begin|start|commence|date|become|mark|effect|take)$/;
const DISPLACING =
  /^(?:pull|put|block|veto|deny|reject|oppose|delay|postpone|reconsider|threaten|jeopardi[sz]e|expect|await|envisage|rule)$/;

/** The noun is what the verb acts on, or what acts. */
function isDoneTo(sentence: ResolvedSentence, { subject, object }: Clause, noun: number): boolean {
  return [subject, object].some(
    (range) => range !== null && range.from <= noun && noun < range.to && headOf(sentence, range.from, noun),
  );
}

/** Nothing governs the noun within its phrase. */
function headOf({ tokens }: ResolvedSentence, from: number, noun: number): boolean {
  return !tokens.slice(from, noun).some(({ norm }) => /^(?:of|for|to|on|in|with|by|from)$/.test(norm));
}

/** "Chile's *upcoming* chairmanship" */
function isYetToCome({ tokens }: ResolvedSentence, noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 2), noun).some(({ norm }) => TO_COME.test(norm));
}

const TO_COME = /^(?:upcoming|forthcoming|future|coming|next|prospective|incoming|impending)$/;

/** "Chile's candidacy to the Council", "its membership of the WTO", "the Czech presidency of the EU". */
export function possessed(sentence: ResolvedSentence, place: Place): Holding | null {
  const lemma = sentence.tagged.lemmas[place.noun] ?? '';
  if (lemma === 'member') return inTheRoleOf(sentence, place);
  if (
    !/^(?:candidacy|candidature|bid|application|membership|presidency|chairmanship|chairship|chairpersonship|chair)$/.test(
      lemma,
    )
  )
    return null;
  const members = own(holdersAt(sentence, place.noun), place);
  const clause =
    sentence.clauses.find((candidate) => candidate.from <= place.noun && place.noun < candidate.to) ??
    governing(sentence, place.noun);
  const range = { from: Math.max(0, place.noun - 3), to: place.to };
  if (place.role === 'candidate') {
    // "an application to the fund" asks for money.
    if (/^(?:application|bid)$/.test(lemma) && place.organizations.every(({ kind }) => kind === 'bank')) return null;
    const holders =
      members.length > 0
        ? members
        : clause && /^(?:submit|present|announce|put|launch|declare)$/.test(clause.lemma)
          ? own(partiesIn(sentence, clause.subject), place)
          : [];
    if (holders.length === 0) return null;
    if (clause && (clause.negated || clause.modal || !BIDS.test(clause.lemma)) && clause.verb.from < place.noun)
      return null;
    const dates = sentence.resolvedDates.filter(
      (date) => date.from >= place.to && date.from <= place.to + 3 && !date.edtf.includes('/'),
    );
    return { members: holders, change: 'applied', date: factDate(dates[0] ?? null), range };
  }
  if (members.length === 0 || isOnTheWay(sentence, place.noun) || isYetToCome(sentence, place.noun)) return null;
  if (place.role === 'chair') {
    if (clause && /^(?:end|expire|conclude|support|welcome|finish|back|prepare)$/.test(clause.lemma)) return null;
    const date = sentence.resolvedDates.find(
      (candidate) => candidate.from >= place.to && candidate.from <= place.to + 3,
    );
    const told = date ? factDate(date) : yearBetween(sentence, Math.max(0, place.noun - 4), place.noun);
    return { members, change: 'held', date: told, range };
  }
  if (clause && (clause.negated || clause.modal || clause.tense === 'future')) return null;
  if (clause && SUSPENSIONS.test(clause.lemma))
    return { members, change: 'suspended', date: membershipDate(sentence, clause), range };
  // "withdrew its application for membership": what ends is the application.
  if (
    clause?.object &&
    isEnding(clause) &&
    /^(?:application|bid|candidacy|candidature)$/.test(sentence.tagged.lemmas[clause.object.head] ?? '')
  )
    return null;
  if (clause && isEnding(clause)) return { members, change: 'left', date: membershipDate(sentence, clause), range };
  if (
    clause &&
    !(clause.subject && place.noun < clause.subject.from && clause.voice === 'active') &&
    /^(?:support|seek|back|discuss|consider|pursue|advocate|welcome|bid|apply|aspire|endorse|favour|favor|hope|block|veto)$/.test(
      clause.lemma,
    )
  )
    return null;
  if (
    /^(?:bid|application|aspirations?|prospects?|perspective|talks|negotiations?|candidacy|requirements?|criteria|action)$/.test(
      sentence.tokens[place.noun + 1]?.norm ?? '',
    )
  )
    return null;
  if (
    clause &&
    clause.voice === 'passive' &&
    /^(?:approve|confirm|ratify|formalize|formalise|finalize|finalise|grant)$/.test(clause.lemma)
  )
    return { members, change: 'joined', date: membershipDate(sentence, clause), range };
  const since =
    sentence.resolvedDates.find((date) => date.from >= place.noun && date.from <= place.to + 2) ??
    (clause === null ? undefined : sinceBefore(sentence, clause));
  const term = termBehind(sentence, place.to);
  if (term) return { members, change: 'held', date: factDate(term), range };
  if (clause !== null && isDoneTo(sentence, clause, place.noun)) {
    if (DISPLACING.test(clause.lemma)) return null;
    // "its membership was debated in 1995": when that was done
    if (since && !since.since && !DATING.test(clause.lemma)) return { members, change: 'held', date: NO_DATE, range };
    const dated =
      clause.lemma === 'date' ? sentence.resolvedDates.find(({ from }) => from >= clause.verb.to) : undefined;
    if (dated) return { members, change: 'joined', date: factDate(dated), range };
  }
  if (since) return { members, change: 'joined', date: factDate(since), range };
  return { members, change: 'held', date: NO_DATE, range };
}
