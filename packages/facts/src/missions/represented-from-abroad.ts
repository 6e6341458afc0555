import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
} from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isParty, isState } from '../shared/parties.ts';
import { accreditation } from './accreditation-draft.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { livesElsewhere } from './living-elsewhere.ts';
import { postsIn } from './posts.ts';

/** "A is represented in B by a non-resident ambassador". */
export function representedFromAbroad(sentence: ResolvedSentence, clause: Clause): MissionDraft | null {
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
  const sender = partiesIn(sentence, clause.subject).find(post?.kind === 'delegation' ? isParty : isState);
  const host =
    collect(
      phrasesBehind(clause, 'in', 'to').filter((phrase) => through !== undefined && phrase.from < through.from),
      (phrase) => partiesIn(sentence, phrase),
    ).find(isState) ?? withoutPost(sentence, clause);
  if (!post || !/^(?:embassy|high_commission|delegation)$/.test(post.kind) || !place?.country || !sender || !host)
    return null;
  if (sender === host || place.country === sender) return null;
  const since = sentence.resolvedDates.find((date) => date.since);
  if (place.country !== host) return accreditation(sentence, clause, sender, host, since ? factDate(since) : NO_DATE);
  if (post.kind === 'delegation') return null;
  const facts = { kind: post.kind, change: 'operating', sender, host, city: place.city, role: null } as const;
  return missionDraft(sentence, clause, { ...facts, date: NO_DATE, rule: 'missions/operating' });
}

/** "has no embassy in B and is represented by …": where one has none. */
function withoutPost(sentence: ResolvedSentence, clause: Clause): PartyId | undefined {
  const before = sentence.clauses[clause.index - 1];
  if (clause.link !== 'coordinate' || before?.lemma !== 'have' || !before.object) return undefined;
  const range = { from: before.verb.to, to: clause.verb.from };
  const [post] = postsIn(sentence, range);
  const none = post && sentence.tokens.slice(range.from, post.head).some(({ norm }) => norm === 'no');
  return none ? (post.host ?? partiesIn(sentence, { from: post.head, to: range.to }).find(isState)) : undefined;
}
