import {
  type Clause,
  collect,
  type PartyId,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { accreditation } from './accreditation-draft.ts';
import { statesAt } from './accreditation-targets.ts';
import { postOf, seatedPost } from './accredited-post.ts';
import { isEnvoy, type Seat, seatIn } from './covering-seat.ts';
import type { MissionDraft } from './draft.ts';
import { postsIn } from './posts.ts';

/** Verbs of looking after relations with a state where one has no post. */
const COVERING: ReadonlySet<string> = new Set([
  'cover',
  'handle',
  'conduct',
  'manage',
  'serve',
  'look',
  'attend',
  'oversee',
  'run',
  'represent',
]);
const THROUGH = ['through', 'via', 'from', 'by', 'out of'] as const;
const CHARGE =
  /^(?:jurisdiction|responsibility|responsible|competence|competent|purview|remit|ambit|charge|concurrent)$/;

/** States that a post elsewhere looks after: "is covered by the embassy of A in P", "A handles relations with B through its embassy in P", "the embassy in P has jurisdiction over B". */
export function coveredStates(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (clause.negated || clause.modal || clause.tense === 'future') return [];
    const interests = interestsIn(sentence, clause);
    if (interests.length > 0) return interests;
    if (COVERING.has(clause.lemma))
      return clause.voice === 'passive' ? handled(sentence, clause) : handles(sentence, clause, context);
    const area = extendsTo(sentence, clause);
    return area.length > 0 ? area : inCharge(sentence, clause, context);
  });
}

const GUARDING: ReadonlySet<string> = new Set('represent look protect defend safeguard handle serve manage'.split(' '));

/** "The embassy of A in P represents A's interests in B", "A's interests in B are looked after by its embassy in P". */
function interestsIn(sentence: ResolvedSentence, clause: Clause): MissionDraft[] {
  const { tokens, tagged } = sentence;
  const { subject, object, voice } = clause;
  if (!subject || !GUARDING.has(clause.lemma)) return [];
  const passive = voice === 'passive';
  const by = passive ? phrasesBehind(clause, ...THROUGH)[0] : undefined;
  const guarded = passive ? subject : clause.lemma === 'look' ? phrasesBehind(clause, 'after')[0] : object;
  if (!guarded || (passive && !by) || tagged.lemmas[guarded.head] !== 'interest') return [];
  const where = passive
    ? { from: guarded.head + 1, to: clause.verb.from }
    : (phrasesBehind(clause, 'in', 'with')[0] ?? { from: guarded.head + 1, to: guarded.to });
  const seat = by
    ? seatIn(sentence, { from: by.from, to: clauseEnd(sentence, clause) }, null)
    : (seatIn(sentence, subject, null) ?? seatBeforeComma(sentence, clause));
  const owner = partiesIn(sentence, { from: guarded.from, to: guarded.head }).find(isState) ?? null;
  if (!seat || (owner && seat.sender && owner !== seat.sender)) return [];
  const states =
    tokens[guarded.head + 1]?.norm === 'there' ? statesWithout(sentence, clause) : statesAt(sentence, where);
  return drafts(sentence, clause, seat.sender ?? owner, states, seat.country);
}

/** "As A has no embassy in B, its interests there …": the state of the clause before. */
function statesWithout(sentence: ResolvedSentence, { index }: Clause): readonly PartyId[] {
  const before = sentence.clauses.findLast((other) => other.index < index && other.form === 'finite');
  return before ? phrasesBehind(before, 'in').flatMap((phrase) => statesAt(sentence, phrase)) : [];
}

/** "The embassy of A in Lisbon, Portugal, represents …": the state behind the comma is where the seat lies. */
function seatBeforeComma(sentence: ResolvedSentence, clause: Clause): Seat | null {
  const post = seatedPost(sentence, clause);
  const country = partiesIn(sentence, clause.subject)[0];
  return post?.sender && country ? { sender: post.sender, country } : null;
}

/** "B is covered by the embassy of A in P", "Relations with B were handled through A's ambassador residing in P". */
function handled(sentence: ResolvedSentence, clause: Clause): MissionDraft[] {
  if (!clause.subject || clause.lemma === 'serve' || clause.lemma === 'represent') return [];
  const phrase = phrasesBehind(clause, ...THROUGH)[0];
  const seat = phrase ? seatIn(sentence, { from: phrase.from, to: clauseEnd(sentence, clause) }, null) : null;
  if (!seat) return [];
  const named = statesAt(sentence, oneOfMany(sentence, clause) ?? clause.subject);
  // "Peruvian affairs in B": whose affairs they are is the one who sends
  // "A's interests in B are handled by its embassy in P": it is A's.
  const [owner, host] = named;
  const own = owner !== undefined && seat.sender === host && sentence.tokens[phrase?.from ?? 0]?.norm === 'its';
  const sender = (own ? owner : seat.sender) ?? named.find((party) => party !== seat.country) ?? null;
  return drafts(sentence, clause, sender, named, seat.country);
}

/** "B is one of the countries covered by the embassy of A in P": which of them. */
function oneOfMany({ clauses, tokens }: ResolvedSentence, { link, verb }: Clause): TokenRange | null {
  if (link !== 'reduced') return null;
  const being = clauses.find((other) => other.lemma === 'be' && other.verb.to <= verb.from);
  const words = tokens.slice(being?.verb.to ?? 0, verb.from).map(({ norm }) => norm);
  return being?.subject && (words[0] === 'among' || (words[0] === 'one' && words[1] === 'of')) ? being.subject : null;
}

/** "A covers B from its embassy in P", "the embassy of A in P covers B too", "A handled relations with B through the embassy in P". */
function handles(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): MissionDraft[] {
  const { subject, object } = clause;
  if (!subject) return [];
  const [post] = postsIn(sentence, subject);
  const envoy = isEnvoy(sentence, subject);
  if (post || envoy) {
    if (clause.lemma !== 'cover' && clause.lemma !== 'look' && clause.lemma !== 'serve') return [];
    const after = clause.lemma === 'look' ? phrasesBehind(clause, 'after')[0] : object;
    const seat = post?.host ? { sender: post.sender, country: post.host } : seatIn(sentence, subject, null);
    const sender =
      post?.sender ??
      seat?.sender ??
      partiesIn(sentence, subject).find(isState) ??
      postOf(sentence, clause, context)?.sender ??
      null;
    return after && isOnlyStates(sentence, after)
      ? drafts(
          sentence,
          clause,
          sender,
          statesAt(sentence, { from: after.from, to: listEnd(sentence, after.to) }),
          seat?.country ?? null,
        )
      : [];
  }
  const sender = subject.to - subject.from <= 3 ? (partiesIn(sentence, subject).find(isState) ?? null) : null;
  const phrase = phrasesBehind(clause, ...THROUGH)[0];
  const seat =
    phrase && sender ? seatIn(sentence, { from: phrase.from, to: clauseEnd(sentence, clause) }, sender) : null;
  if (!phrase || !seat || !object) return [];
  const ofRelations = /^(?:relations?|ties|affairs|matters)$/.test(sentence.tagged.lemmas[object.head] ?? '');
  const targets = ofRelations
    ? collect(
        phrasesBehind(clause, 'with', 'in').filter((each) => each.from < phrase.from),
        (each) => statesAt(sentence, each),
      )
    : isOnlyStates(sentence, object)
      ? statesAt(sentence, object)
      : [];
  return drafts(sentence, clause, sender, targets, seat.country);
}

/** "The embassy of A in P has jurisdiction over B", "is responsible for B", "is concurrent to B"; "B falls under the jurisdiction of the embassy of A in P". */
function inCharge(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): MissionDraft[] {
  const { tokens } = sentence;
  const end = clauseEnd(sentence, clause);
  let at = clause.verb.to;
  while (at < end && at < clause.verb.to + 6 && !CHARGE.test(tokens[at]?.norm ?? '')) at++;
  if (!CHARGE.test(tokens[at]?.norm ?? '') || !clause.subject) return [];
  if (
    /^(?:fall|come|be)$/.test(clause.lemma) &&
    tokens.slice(clause.verb.to, at).some(({ norm }) => norm === 'under' || norm === 'within')
  ) {
    const seat = seatIn(sentence, { from: at, to: end }, null);
    return seat ? drafts(sentence, clause, seat.sender, statesAt(sentence, clause.subject), seat.country) : [];
  }
  if (!/^(?:have|be|hold|exercise)$/.test(clause.lemma)) return [];
  if (!/^(?:over|for|to|of)$/.test(tokens[at + 1]?.norm ?? '')) return [];
  const [post] = postsIn(sentence, clause.subject);
  const known = post?.sender ? post : postOf(sentence, clause, context);
  if (!post && !known) return [];
  const over = at + 2 + lengthOfMatters(sentence, at + 2);
  const [first] = statesCounted(sentence, over);
  const range = first ?? { from: over, to: listEnd(sentence, over) };
  return drafts(sentence, clause, known?.sender ?? null, statesAt(sentence, range), post?.host ?? known?.host ?? null);
}

/** "for *two neighbouring countries, A and B*", "for *the country*": the list behind the words that sum it up, or whom the words alone mean. */
function statesCounted(sentence: ResolvedSentence, from: number): TokenRange[] {
  const { tokens, references } = sentence;
  let at = from;
  while (at < from + 6 && !/^(?:countr(?:y|ies)|states?|nations?)$/.test(tokens[at]?.norm ?? '')) {
    if (!SUMMING.test(tokens[at]?.norm ?? '')) return [];
    at++;
  }
  if (at === from || at === from + 6) return [];
  const only = references.find(
    ({ from: start, to, kind }) => start === from && to === at + 1 && kind === 'description',
  );
  if (only?.parties.length === 1) return [only];
  let list = at + 1;
  while (/^(?:,|:|\(|including|namely|such|as|like)$/.test(tokens[list]?.norm ?? '')) list++;
  const to = listEnd(sentence, list);
  return to > list && list > at + 1 ? [{ from: list, to }] : [];
}

const SUMMING =
  /^(?:a|an|the|its|two|three|four|five|six|seven|eight|nine|ten|several|number|of|other|further|more|neighbou?ring|following|nearby|additional)$/;

/** "is responsible for *political and consular matters in* B": how many tokens stand before the state. */
function lengthOfMatters({ tokens, references }: ResolvedSentence, from: number): number {
  let at = from;
  while (
    /^(?:all|the|both|its|diplomatic|political|consular|bilateral|and|,)$/.test(tokens[at]?.norm ?? '') ||
    references.some((each) => each.kind === 'demonym' && each.from === at && each.to === at + 1)
  )
    at++;
  if (!/^(?:matters|affairs|relations|issues|questions|services|interests)$/.test(tokens[at]?.norm ?? '')) return 0;
  return /^(?:in|with|concerning|regarding)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 - from : 0;
}

/** "The jurisdiction of the embassy of A in P extends to B and C", "… includes B" */
function extendsTo(sentence: ResolvedSentence, clause: Clause): MissionDraft[] {
  const { subject, object } = clause;
  if (!subject || !/^(?:extend|include|comprise|cover|reach)$/.test(clause.lemma) || clause.voice === 'passive')
    return [];
  const named = sentence.tokens
    .slice(subject.from, subject.to)
    .some(({ norm }) => /^(?:jurisdiction|responsibilities|area|district|remit|competence)$/.test(norm));
  const [post] = named ? postsIn(sentence, subject) : [];
  const over = clause.lemma === 'extend' || clause.lemma === 'reach' ? phrasesBehind(clause, 'to', 'over')[0] : object;
  if (!post?.sender || !over || !isOnlyStates(sentence, over)) return [];
  return drafts(
    sentence,
    clause,
    post.sender,
    statesAt(sentence, { from: over.from, to: listEnd(sentence, over.to) }),
    post.host,
  );
}

function drafts(
  sentence: ResolvedSentence,
  clause: Clause,
  sender: PartyId | null,
  targets: readonly PartyId[],
  seat: PartyId | null,
): MissionDraft[] {
  if (!sender || !isState(sender) || sender === seat) return [];
  const since = clause.tense === 'perfect' ? sentence.resolvedDates.find((date) => date.since) : undefined;
  const begun = since ? factDate(since) : NO_DATE;
  return [...new Set(targets)]
    .filter((host) => isState(host) && host !== sender && host !== seat)
    .map((host) => accreditation(sentence, clause, sender, host, begun));
}

/** "covers B, C and the D", not "covers trade with B". */
function isOnlyStates(sentence: ResolvedSentence, { from, to }: TokenRange | Phrase): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:the|and|,|both|also|as|well|republic|of)$/.test(sentence.tokens[i]?.norm ?? '')) continue;
    if (!sentence.references.some((reference) => reference.kind === 'name' && reference.from <= i && i < reference.to))
      return false;
  }
  return true;
}

function listEnd(sentence: ResolvedSentence, from: number): number {
  let to = from;
  for (;;) {
    let k = to;
    while (/^(?:,|and|the|both|also)$/.test(sentence.tokens[k]?.norm ?? '')) k++;
    const next = sentence.references.find((reference) => reference.from === k && reference.kind === 'name');
    if (!next) return to;
    to = next.to;
  }
}

/** Where the next clause with a subject of its own begins. */
function clauseEnd({ clauses, tokens }: ResolvedSentence, { index }: Clause): number {
  const next = clauses.slice(index + 1).find(({ form, subject }) => form === 'finite' && subject !== null);
  return next?.subject
    ? Math.min(next.subject.from > 0 ? next.subject.from : tokens.length, tokens.length)
    : tokens.length;
}
