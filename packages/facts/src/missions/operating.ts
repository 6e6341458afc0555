import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isParty, isState } from '../shared/parties.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { homePosts } from './home-posts.ts';
import { HAVING, isNoMore, isOnlyWished, SERVING } from './is-no-more.ts';
import { isUnopened } from './is-unopened.ts';
import { BESIDES, leadingPosts } from './leading-posts.ts';
import { locatedTown, townsOf } from './located-town.ts';
import { postNameAt } from './post-name.ts';
import { type Post, postsIn } from './posts.ts';
import { hostOfPhrases } from './sides.ts';
import { isPostThere, STANDING, senderOfPage } from './standing-consuls.ts';

const OF_STATES = /^(?:embassy|high_commission|legation)$/;

/** A post that acts, is had, or is where something happens, with both sides named: it operates. */
export function operatingDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (clause.negated || clause.modal || isNoMore(sentence, clause) || isOnlyWished(sentence, clause)) return [];
    const special = specialFunction(sentence, clause);
    if (special) return [special];
    const home = homePosts(sentence, clause);
    if (home.length > 0) return home;
    const had =
      clause.voice === 'active' &&
      (HAVING.test(clause.lemma) ||
        (clause.lemma === 'appoint' &&
          clause.object !== null &&
          postsIn(sentence, clause.object).some((post) => post.kind === 'honorary_consulate')));
    const possessed = [
      ...(had && clause.object ? [clause.object, ...listedBehind(sentence, clause, clause.object)] : []),
      ...(clause.lemma === 'count' ? phrasesBehind(clause, 'with') : []),
      ...(had ? besidesBefore(sentence, clause) : []),
      ...(clause.voice === 'active' ? partsOfPresence(sentence, clause) : []),
    ];
    const own = [
      ...(clause.subject && clause.form === 'finite' && !isObject(sentence, clause.subject) ? [clause.subject] : []),
      // "was organised by the Embassy of A in Lima": the post acts.
      ...(clause.voice === 'passive' && clause.form === 'finite' && clause.lemma !== 'represent'
        ? phrasesBehind(clause, 'by').filter(({ from }) => from >= clause.verb.to)
        : []),
      ...(clause.lemma === 'be' && clause.object && !leadsWithPost(sentence, clause) ? [clause.object] : []),
      // "is represented by the Permanent Mission of Peru to the UN": the post acts.
      ...(clause.voice === 'passive' && clause.form === 'finite' && clause.tense !== 'future'
        ? actingPosts(sentence, clause)
        : []),
    ];
    const facts = [
      ...collect(own, (range) =>
        leadingPosts(sentence, range)
          .filter((post) => isPostThere(sentence, clause, post))
          .map((post) => {
            const host = post.host ?? locationOf(sentence, clause, post);
            return { post, sender: post.sender ?? senderOfPage(sentence, clause, post, host, context), host };
          }),
      ),
      ...collect(possessed, (range) =>
        collect(
          leadingPosts(sentence, range),
          (post) =>
            exchanged(sentence, clause, post) ??
            severalOwners(sentence, clause, post) ?? [{ post, ...possessor(sentence, clause, post) }],
        ),
      ),
    ];
    return collect(facts, ({ post, sender, host }) => {
      const towns = post.plural && post.city === null ? townsOf(sentence, clause, host) : [];
      if (!sender || !host || sender === host || !isParty(sender) || !isParty(host)) {
        context.note?.('missions/operating', 'sender or host is not named');
        return [];
      }
      // "Since 2004 there has been an embassy of A in P"
      const since =
        clause.lemma === 'be' && clause.tense === 'perfect'
          ? sentence.resolvedDates.find((each) => each.since)
          : undefined;
      return (towns.length > 1 ? towns : [post.city ?? locatedTown(sentence, clause, post, host)]).map((city) =>
        missionDraft(sentence, clause, {
          kind: post.kind,
          change: since ? 'opened' : isUnopened(sentence, post, clause) ? 'planned' : 'operating',
          sender,
          host,
          city,
          role: null,
          date: since ? factDate(since) : NO_DATE,
          rule: 'missions/operating',
        }),
      );
    });
  });
}

/** "A's presence in B comprises an embassy in P and a consulate in Q", "its network consists of": the posts of which it is made. */
function partsOfPresence(sentence: ResolvedSentence, clause: Clause): TokenRange[] {
  if (!/^(?:comprise|include|encompass|consist)$/.test(clause.lemma) || clause.subject === null) return [];
  if (!/^(?:presence|network|representation|mission)$/.test(sentence.tagged.lemmas[clause.subject.head] ?? ''))
    return [];
  const parts = clause.lemma === 'consist' ? phrasesBehind(clause, 'of')[0] : clause.object;
  return parts ? [{ from: parts.from, to: clause.to }, ...listedBehind(sentence, clause, parts)] : [];
}

/** "has an embassy in A and a consulate in B", "has an embassy in P, with consulates in R and S": the second of what one has. */
function listedBehind(sentence: ResolvedSentence, clause: Clause, object: TokenRange): TokenRange[] {
  const { clauses, tokens, tagged } = sentence;
  for (let i = object.to; i < clause.to - 1; i++)
    if (
      ((BESIDES.test(tokens[i]?.norm ?? '') || tokens[i]?.norm === ',') && tagged.tags[i + 1] === 'DT') ||
      ((tagged.tags[i] === 'CC' || tokens[i]?.norm === 'with') &&
        (/^(?:an?|one|two|three|honorary|general|consulates?|embassies|legations)$/.test(tokens[i + 1]?.norm ?? '') ||
          postNameAt(sentence, i + 1, tokens.length) !== null))
    )
      return [{ from: i + 1, to: clause.to }];
  // "as well as a consulate in B" hangs on no verb.
  const next = clauses.find(({ verb }) => verb.from >= clause.to)?.from ?? tokens.length;
  const well = tokens.findIndex(({ norm }, i) => i >= object.to && i < next && norm === 'well');
  return well > 0 && tokens[well + 1]?.norm === 'as' && well <= clause.to + 1 ? [{ from: well + 2, to: next }] : [];
}

/** "The plan to open an embassy was dropped": what a verb stands before is its object, whatever follows. */
function isObject(sentence: ResolvedSentence, subject: TokenRange): boolean {
  return /^VB/.test(sentence.tagged.tags[subject.from - 1] ?? '');
}

/** "In addition to its embassy in Lima, A has …": the other post that one has. */
function besidesBefore({ tokens }: ResolvedSentence, { subject }: Clause): TokenRange[] {
  if (!subject || subject.from < 4 || tokens[subject.from - 1]?.norm !== ',') return [];
  const words = tokens.slice(0, 3).map(({ norm }) => norm);
  const opened = words.join(' ') === 'in addition to' ? 3 : words.slice(0, 2).join(' ') === 'apart from' ? 2 : 0;
  const from = opened > 0 ? opened : /^(?:besides|alongside)$/.test(words[0] ?? '') ? 1 : 0;
  return from > 0 && /^(?:its|their|the|an?)$/.test(tokens[from]?.norm ?? '') ? [{ from, to: subject.from - 1 }] : [];
}

/** What a passive verb names as the one who acts, where both sides of the post are named. */
function actingPosts(sentence: ResolvedSentence, clause: Clause): TokenRange[] {
  return phrasesBehind(clause, 'by').flatMap((phrase) => {
    const range = { from: phrase.from + 1, to: sentence.clauses[clause.index + 1]?.from ?? sentence.tokens.length };
    const [first] = postsIn(sentence, range);
    const named =
      first !== undefined &&
      first.sender !== null &&
      first.host !== null &&
      first.from <= phrase.from + 1 &&
      !sentence.tokens.slice(phrase.from, first.head).some(({ norm }) => /^(?:its|their|his|her)$/.test(norm));
    return named ? [{ from: range.from, to: first.head + 1 }] : [];
  });
}

/** "A, B and C have embassies in D", "Three members (A, B and C) maintain embassies in D": one post of each. */
function severalOwners(
  sentence: ResolvedSentence,
  clause: Clause,
  post: Post,
): { post: Post; sender: PartyId; host: PartyId }[] | null {
  const { subject } = clause;
  if (!post.plural || post.sender || !subject) return null;
  const { tokens } = sentence;
  let end = subject.to;
  if (tokens[end]?.text === '(') while (end < clause.verb.from && tokens[end]?.text !== ')') end++;
  const owners = partiesIn(sentence, { from: subject.from, to: end }).filter(isState);
  const host = post.host ?? hostOfPhrases(sentence, clause.phrases, null);
  if (owners.length < 2 || host === null || owners.includes(host)) return null;
  return owners.map((sender) => ({ post, sender, host }));
}

/** "Trading houses of A operate in the capital of B": where posts that only work are. */
function locationOf(sentence: ResolvedSentence, clause: Clause, post: Post): PartyId | null {
  if (!STANDING.test(clause.lemma)) return null;
  const phrases = phrasesBehind(clause, 'in', 'at');
  const place = sentence.places.find((candidate) =>
    phrases.some(
      (phrase) =>
        candidate.from >= phrase.from &&
        // "in Old Town, Lima"
        (candidate.to <= phrase.to || (candidate.from === phrase.to + 1 && sentence.tokens[phrase.to]?.norm === ',')),
    ),
  );
  return place?.country ?? hostOfPhrases(sentence, phrases, post.sender);
}

/** "The Embassy of A in X is the diplomatic mission of A to B": what it is called besides is no second post. */
function leadsWithPost(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    clause.subject !== null &&
    leadingPosts(sentence, clause.subject).some((post) => post.sender !== null && post.host !== null)
  );
}

/** "Both countries have a high commission in the other", "A and B maintain embassies in each other's capitals": one post each way. */
function exchanged(
  sentence: ResolvedSentence,
  clause: Clause,
  post: Post,
): { post: Post; sender: PartyId; host: PartyId }[] | null {
  const [a, b, ...more] = partiesIn(sentence, clause.subject).filter(isState);
  if (!a || !b || more.length > 0 || post.sender || post.host || post.city || !OF_STATES.test(post.kind)) return null;
  const words = sentence.tokens
    .slice(post.head, Math.min(sentence.tokens.length, post.head + 9))
    .map((token) => token.norm)
    .join(' ');
  if (
    !/\b(?:in|to) (?:the other|each (?:other|country|state)|one another|both capitals|(?:their|the|both) (?:two )?(?:respective )?capitals|respective capitals|their respective)\b/.test(
      words,
    )
  )
    return null;
  return [
    { post, sender: a, host: b },
    { post, sender: b, host: a },
  ];
}

function possessor(
  sentence: ResolvedSentence,
  clause: Clause,
  post: Post,
): { sender: PartyId | null; host: PartyId | null } {
  // "with Peru maintaining an embassy in A": who stands before the gerund
  const absolute =
    clause.form === 'gerund'
      ? sentence.actors.find((actor) => actor.to === clause.verb.from && actor.form === 'name')
      : undefined;
  const owners = partiesIn(sentence, clause.subject);
  // "The two countries have embassies in Lima and Nairobi": the one in Lima is the other's.
  const other = owners.length === 2 && post.host !== null ? owners.find((party) => party !== post.host) : undefined;
  const sender = post.sender ?? absolute?.actorId ?? other ?? owners[0] ?? null;
  return { sender, host: post.host ?? hostOfPhrases(sentence, clause.phrases, sender) };
}

/** "The Contact Point Embassy in A is the embassy of B", "The Embassy of B serves as Contact Point Embassy in A": one post with a special function. */
function specialFunction(sentence: ResolvedSentence, clause: Clause): MissionDraft | null {
  if (!clause.subject || (clause.lemma !== 'be' && !SERVING.test(clause.lemma))) return null;
  const complement = clause.lemma === 'be' ? clause.object : (phrasesBehind(clause, 'as')[0] ?? null);
  if (!complement) return null;
  const one = leadingPosts(sentence, clause.subject)[0];
  const other = leadingPosts(sentence, complement)[0];
  if (!one || !other) return null;
  const [plain, special] = roleOf(sentence, other) ? [one, other] : [other, one];
  const role = roleOf(sentence, special);
  const host = special.host ?? plain.host;
  if (!role || !plain.sender || !host || plain.sender === host) return null;
  return missionDraft(
    sentence,
    { from: Math.min(clause.from, clause.subject.from), to: clause.to },
    {
      kind: plain.kind,
      change: 'operating',
      sender: plain.sender,
      host,
      city: special.city ?? plain.city,
      role,
      date: NO_DATE,
      rule: 'missions/special-function',
    },
  );
}

/** The capitalised title of a post that is more than its party and its kind: "NATO Contact Point Embassy". */
function roleOf(sentence: ResolvedSentence, post: Post): string | null {
  let from = post.head;
  while (from > post.from && sentence.tokens[from - 1]?.capital && sentence.tagged.tags[from - 1] !== 'DT') from--;
  const others = sentence.tokens
    .slice(from, post.head)
    .filter((_, k) => !sentence.references.some((reference) => reference.from <= from + k && from + k < reference.to));
  if (others.length < 2) return null;
  return sentence.tokens
    .slice(from, post.head + 1)
    .map((token) => token.text)
    .join(' ');
}
