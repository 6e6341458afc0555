import {
  type Clause,
  collect,
  type PartyId,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  rangeContains,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dateOf, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { areaDrafts } from './accreditation-area.ts';
import { accreditation } from './accreditation-draft.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { postsIn } from './posts.ts';

const HEADS_OF_MISSION =
  /^(?:ambassador|envoy|minister|embassy|commission|representative|commissioner|head|chief|mission|legation|he|she)$/;

/** Heads of mission accredited where they have no post: "is also accredited to X", "is responsible for X too", "non-resident ambassador to X". */
export function accreditationDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const area = areaDrafts(sentence, context);
  if (area.length > 0) return area;
  return [
    ...collect(sentence.clauses, (clause) => accredited(sentence, clause, context)),
    ...collect(sentence.clauses, (clause) => actsElsewhere(sentence, clause)),
    ...nonResident(sentence),
  ];
}

function accredited(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): MissionDraft[] {
  if (clause.negated || clause.modal || !clause.subject) return [];
  const represented = representedFromAbroad(sentence, clause);
  if (represented) return [represented];
  const targets = targetsOf(sentence, clause).filter(
    // "accredited to B and the Embassy of B in Oslo": where the next post lies is no target.
    (phrase) =>
      clause.lemma !== 'accredit' || postsIn(sentence, { from: clause.verb.to, to: phrase.from }).length === 0,
  );
  const seated = seatedPost(sentence, clause) ?? laterPost(sentence, clause);
  if (seated?.sender && targets.length > 0) {
    const { sender, host: seat } = seated;
    return [...new Set(collect(targets, (phrase) => partiesIn(sentence, phrase)).filter(isState))]
      .filter((host) => host !== sender && host !== seat)
      .map((host) => accreditation(sentence, clause, sender, host, NO_DATE));
  }
  const through = clause.lemma === 'accredit' && phrasesBehind(clause, 'through', 'via', 'from').length > 0;
  const ofState = clause.lemma !== 'accredit' && hasStateFor(sentence, clause.subject);
  if (targets.length === 0 || !(through || ofState || isHeadOfMission(sentence, clause.subject))) return [];
  const post = postsIn(sentence, clause.subject)[0] ?? null;
  const sender =
    partiesIn(sentence, clause.subject)[0] ?? postOf(sentence, clause, context)?.sender ?? context.document.home;
  const resident = residence(sentence);
  // "…, whose head was accredited there; in 2017 an embassy opened": a clause about somebody in passing has no date but its own.
  const inPassing = clause.link === 'relative' || sentence.tokens[clause.subject.from]?.norm === 'whose';
  const dated = !inPassing || sentence.resolvedDates.some((each) => rangeContains(clause, each));
  const date = clause.tense === 'past' && dated ? dateOf(sentence, clause) : NO_DATE;
  const hosts = [...new Set(collect(targets, (phrase) => statesAt(sentence, phrase)))];
  return collect(hosts, (host) =>
    sender && host !== sender && host !== resident && host !== post?.host
      ? [accreditation(sentence, clause, sender, host, date)]
      : [],
  );
}

/** The states of a phrase, also where it names their capitals: "accredited in Lima and Quito". */
function statesAt(sentence: ResolvedSentence, phrase: TokenRange): PartyId[] {
  const named = partiesIn(sentence, phrase).filter(isState);
  const cities = collect(sentence.places, (place) =>
    place.country && place.from >= phrase.from && place.to <= phrase.to ? [place.country] : [],
  );
  return [...new Set([...named, ...cities])];
}

/** "has a dual accreditation to X", "maintains non-resident accreditation to a number of countries including X and Y": the noun says the same. */
function nounTargets(sentence: ResolvedSentence): TokenRange[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.norm === 'accreditation');
  if (at < 0 || !isBesideAPost(tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? '')) return [];
  if (!/^(?:to|in|for)$/.test(tokens[at + 1]?.norm ?? '')) return [];
  const many = tokens.findIndex(({ norm }, i) => i > at && i < at + 8 && /^(?:including|namely|:)$/.test(norm));
  if (many < 0) return [{ from: at + 2, to: listEnd(sentence, at + 2) }];
  const end = tokens.findIndex(({ norm }, i) => i > many && /^[.;]$/.test(norm));
  return [{ from: many + 1, to: end < 0 ? tokens.length : end }];
}

/** Where the list of states that begins here ends: "for A, B, the C and D". */
function listEnd({ references, tokens }: ResolvedSentence, from: number): number {
  let to = Math.min(tokens.length, from + 4);
  for (const reference of references) {
    if (reference.from < from) continue;
    const gap = reference.from > to ? tokens.slice(to, reference.from) : [];
    if (!gap.every(({ norm }) => norm === ',' || norm === 'and' || norm === 'the') || !reference.parties.every(isState))
      break;
    to = Math.max(to === from + 4 ? 0 : to, reference.to);
  }
  return to;
}

/** "dual accreditation", "non-resident accreditation" */
function isBesideAPost(word: string, before: string): boolean {
  return (
    /^(?:dual|side|concurrent|additional|multiple|double|non-resident|nonresident)$/.test(word) ||
    (word === 'resident' && /^(?:non|-)$/.test(before))
  );
}

/** "The Embassy of A in Lisbon, Portugal is accredited to B": the post before the comma that names where its city lies. */
function seatedPost(
  sentence: ResolvedSentence,
  clause: Clause,
): { readonly sender: PartyId | null; readonly host: PartyId | null } | null {
  const { subject } = clause;
  if (!subject || sentence.tokens[subject.from - 1]?.norm !== ',') return null;
  const city = sentence.places.find((place) => place.to === subject.from - 1);
  if (!city || city.country !== partiesIn(sentence, subject)[0]) return null;
  return postsIn(sentence, { from: Math.max(0, city.from - 8), to: city.to }).at(-1) ?? null;
}

/** How many sentences back "the Embassy" may have been named. */
const FAR = 8;

/** "… and the Embassy of B in Oslo, Norway, was accredited to A": the post that stands between the two verbs. */
function laterPost(
  sentence: ResolvedSentence,
  clause: Clause,
): { readonly sender: PartyId | null; readonly host: PartyId | null } | null {
  const { subject, governor, verb } = clause;
  const first = governor === null ? undefined : sentence.clauses[governor];
  if (clause.lemma !== 'accredit' || clause.link !== 'coordinate' || first === undefined || subject === null)
    return null;
  if (subject.from >= first.verb.to) return null;
  return postsIn(sentence, { from: first.verb.to, to: verb.from }).at(-1) ?? null;
}

/** "India has an embassy in X, which is accredited to Y too", "The Mission is accredited to Y too": the post with its sender that the text spoke of last. */
function postOf(
  sentence: ResolvedSentence,
  clause: Clause,
  context: ExtractContext,
): { readonly sender: PartyId | null; readonly host: PartyId | null } | null {
  const { subject } = clause;
  if (
    !subject ||
    !/^(?:embassy|mission|commission|post|office|it|ambassador|envoy|minister|head|legation)$/.test(
      sentence.tagged.lemmas[subject.head] ?? '',
    )
  )
    return null;
  const named = sentence.tokens[subject.from]?.norm === 'the' && sentence.tokens[subject.head]?.capital === true;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - (named ? FAR : 2)); i--) {
    const before = context.document.sentences[i];
    // "The Embassy" of a page is the same in all its paragraphs.
    if (!before || (!named && before.segment.start !== sentence.segment.start)) continue;
    const post = postsIn(before, { from: 0, to: before.tokens.length }).findLast(
      (candidate) => candidate.sender !== null,
    );
    if (post) return post;
    const had = before.clauses.find(
      (other) =>
        other !== clause &&
        /^(?:have|open|maintain|establish)$/.test(other.lemma) &&
        other.object &&
        postsIn(before, other.object).length > 0,
    );
    const sender = had ? partiesIn(before, had.subject)[0] : undefined;
    if (sender) return { sender, host: null };
  }
  return null;
}

/** "A is represented in B by a non-resident ambassador". */
function representedFromAbroad(sentence: ResolvedSentence, clause: Clause): MissionDraft | null {
  const elsewhere = throughEmbassy(sentence, clause);
  if (elsewhere) return elsewhere;
  if (clause.lemma !== 'represent' || clause.voice !== 'passive') return null;
  const by = phrasesBehind(clause, 'by', 'through', 'via')[0];
  const head = by
    ? sentence.tagged.lemmas.findIndex((lemma, i) => i >= by.from && i < by.to && lemma === 'ambassador')
    : -1;
  const sender = partiesIn(sentence, clause.subject).find(isState);
  const host = collect(phrasesBehind(clause, 'in', 'to'), (phrase) => partiesIn(sentence, phrase)).find(isState);
  return head >= 0 && sender && host && sender !== host && livesElsewhere(sentence, head, host)
    ? accreditation(sentence, clause, sender, host, NO_DATE)
    : null;
}

/** "A is represented in B through its embassy in X": a city of B, or one of a third state. */
function throughEmbassy(sentence: ResolvedSentence, clause: Clause): MissionDraft | null {
  if (clause.lemma !== 'represent' || clause.voice !== 'passive') return null;
  const through = phrasesBehind(clause, 'through', 'by', 'via', 'from')[0];
  const post = through
    ? postsIn(sentence, { from: through.from, to: Math.min(sentence.tokens.length, through.to + 4) })[0]
    : undefined;
  const place = through
    ? sentence.places.find((candidate) => candidate.from > through.from && candidate.from <= through.to + 3)
    : undefined;
  const sender = partiesIn(sentence, clause.subject).find(isState);
  const host = collect(
    phrasesBehind(clause, 'in', 'to').filter((phrase) => through !== undefined && phrase.from < through.from),
    (phrase) => partiesIn(sentence, phrase),
  ).find(isState);
  if (!post || !/^(?:embassy|high_commission)$/.test(post.kind) || !place?.country || !sender || !host) return null;
  if (sender === host || place.country === sender) return null;
  if (place.country !== host) return accreditation(sentence, clause, sender, host, NO_DATE);
  const facts = { kind: post.kind, change: 'operating', sender, host, city: place.city, role: null } as const;
  return missionDraft(sentence, clause, { ...facts, date: NO_DATE, rule: 'missions/operating' }, 0.7);
}

/** The phrases that name where a head of mission is accredited besides the own post. */
function targetsOf(sentence: ResolvedSentence, clause: Clause): TokenRange[] {
  const behind = sentence.tagged.lemmas.slice(clause.verb.to, clause.to);
  if (
    clause.lemma === 'accredit' ||
    (clause.lemma === 'be' && behind.some((lemma) => lemma === 'concurrent' || lemma === 'accredited'))
  )
    return phrasesBehind(clause, 'to', 'in', 'for').filter((phrase) => phrase.from >= clause.verb.to);
  if (/^(?:have|hold|receive|get|maintain|enjoy)$/.test(clause.lemma)) return nounTargets(sentence);
  const also =
    sentence.tokens
      .slice(clause.verb.from, clause.to + 2)
      .some((token) => /^(?:also|concurrently|simultaneously|too|well)$/.test(token.norm)) ||
    sentence.tokens[clause.verb.from - 1]?.norm === 'also';
  if (!also) return [];
  if (clause.lemma === 'be' && behind.some((lemma) => lemma === 'responsible')) return phrasesBehind(clause, 'for');
  return clause.lemma === 'cover' && clause.object ? [clause.object] : [];
}

function isHeadOfMission(sentence: ResolvedSentence, subject: TokenRange): boolean {
  return (
    sentence.tagged.lemmas.slice(subject.from, subject.to).some((lemma) => HEADS_OF_MISSION.test(lemma)) ||
    sentence.people.some((person) => rangeContains(subject, person))
  );
}

/** "Peru also maintains accreditation to X": a state, or its government. */
function hasStateFor(sentence: ResolvedSentence, subject: Phrase): boolean {
  return sentence.references.some(
    ({ from, to, parties }) =>
      parties.length === 1 && parties.every(isState) && from <= subject.head && subject.head < to,
  );
}

/** "the non-resident Ambassador of X to Y", "the Ambassador of X to Y, resident in Z". */
function nonResident(sentence: ResolvedSentence): MissionDraft[] {
  const { tokens, tagged } = sentence;
  const drafts: MissionDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tagged.lemmas[i] !== 'ambassador' && !(tagged.lemmas[i] === 'commissioner' && tokens[i - 1]?.norm === 'high'))
      continue;
    const person = sentence.people.find((candidate) => candidate.from <= i && i < candidate.to);
    const sender = person?.party ?? partiesIn(sentence, { from: Math.max(0, i - 3), to: i })[0] ?? null;
    const host = hostBehind(sentence, i + 1);
    if (!sender || !host || sender === host) continue;
    const elsewhere = livesElsewhere(sentence, i, host);
    if (elsewhere)
      drafts.push(
        accreditation(sentence, { from: Math.min(i, person?.from ?? i), to: elsewhere }, sender, host, NO_DATE),
      );
  }
  return drafts;
}

/** "Since 1982 A's ambassador to B has acted concurrently as its ambassador to C". */
function actsElsewhere(sentence: ResolvedSentence, clause: Clause): MissionDraft[] {
  if (!/^(?:act|serve|double|be)$/.test(clause.lemma) || clause.negated || clause.modal || !clause.subject) return [];
  const { tokens, tagged } = sentence;
  if (
    !tokens
      .slice(clause.verb.from, clause.verb.to + 3)
      .some(({ norm }) => norm === 'concurrently' || norm === 'also' || norm === 'simultaneously')
  )
    return [];
  const isEnvoy = (i: number): boolean =>
    tagged.lemmas[i] === 'ambassador' || (tagged.lemmas[i] === 'commissioner' && tokens[i - 1]?.norm === 'high');
  let first = clause.subject.from;
  while (first < clause.subject.to && !isEnvoy(first)) first++;
  const end = sentence.clauses[clause.index + 1]?.verb.from ?? tokens.length;
  let second = clause.verb.to;
  while (second < end && !isEnvoy(second)) second++;
  // "is concurrently Ambassador to X", not "is also a friend of the Ambassador to X"
  if (clause.lemma === 'be' && second > clause.verb.to + 2) return [];
  if (first >= clause.subject.to || second >= end) return [];
  const sender = partiesIn(sentence, { from: clause.subject.from, to: first + 1 }).find(isState);
  const seat = hostBehind(sentence, first + 1) ?? stateOfSeat(sentence, first + 1);
  const host = hostBehind(sentence, second + 1);
  if (!sender || !seat || !host || host === sender || host === seat) return [];
  const since = sentence.resolvedDates.find((date) => date.since);
  return [
    accreditation(
      sentence,
      clause,
      sender,
      host,
      since ? dateOf({ ...sentence, resolvedDates: [since] }, clause) : NO_DATE,
    ),
  ];
}

/** "Peru's Ambassador in Lima": the state of the town that stands right behind the title. */
function stateOfSeat({ tokens, places }: ResolvedSentence, after: number): PartyId | null {
  if (tokens[after]?.norm !== 'in') return null;
  return places.find(({ from }) => from === after + 1)?.country ?? null;
}

/** The state behind "to" that follows the title closely. */
function hostBehind(sentence: ResolvedSentence, after: number): PartyId | null {
  for (let i = after; i < Math.min(sentence.tokens.length, after + 8); i++) {
    if (sentence.tokens[i]?.norm === 'to')
      return (
        sentence.actors.find((actor) => actor.from > i && actor.from <= i + 2 && isState(actor.actorId))?.actorId ??
        null
      );
    if (sentence.tagged.tags[i] === 'PU' || /^VB/.test(sentence.tagged.tags[i] ?? '')) return null;
  }
  return null;
}

/** The token after the words that say that the ambassador at `i` lives in another state; null where none do. */
function livesElsewhere(sentence: ResolvedSentence, i: number, host: PartyId): number | null {
  const before = sentence.tokens.slice(Math.max(0, i - 4), i).map((token) => token.norm);
  if (
    before.some(
      (word, k) =>
        word === 'nonresident' ||
        word === 'non-resident' ||
        (word === 'resident' && (before[k - 1] === 'non' || before[k - 2] === 'non')),
    )
  )
    return i + 1;
  const home = residence(sentence, i);
  return home && home !== host ? Math.min(sentence.tokens.length, i + 12) : null;
}

const LIVING: ReadonlySet<string> = new Set(['resident', 'residing', 'reside', 'resides', 'residence', 'based']);

/** "resident in Madrid": the state where the head of mission lives. */
function residence(sentence: ResolvedSentence, after = 0): PartyId | null {
  for (let i = after; i < Math.min(sentence.tokens.length, after === 0 ? sentence.tokens.length : after + 14); i++) {
    if (!LIVING.has(sentence.tokens[i]?.norm ?? '')) continue;
    const place = sentence.places.find((candidate) => candidate.from > i && candidate.from <= i + 3);
    if (place) return place.country;
  }
  return null;
}
