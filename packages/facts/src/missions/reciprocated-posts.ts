import { type Clause, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { changeDrafts } from './changes.ts';
import { type MissionDraft, missionDraft } from './draft.ts';

/** "Peru opened its embassy in Nairobi in 1966, and Kenya reciprocated", "Kenya followed suit in 1979": the other's post, which only the first one's words name. */
export function reciprocatedPosts(
  sentence: ResolvedSentence,
  told: readonly MissionDraft[],
  context: ExtractContext,
): MissionDraft[] {
  const clause = sentence.clauses.find((one) => doesTheSame(sentence, one));
  if (clause === undefined) return [];
  const before = context.document.sentences[sentence.index - 1];
  const posts = (told.length > 0 || !before ? told : changeDrafts(before, context)).filter(
    ({ row }) => row.kind !== 'accreditation',
  );
  const [first] = posts;
  if (first === undefined || posts.length > 1 || !/^(?:opened|reopened|closed|upgraded)$/.test(first.row.change))
    return [];
  const { sender, host, kind, change } = first.row;
  if (!isState(sender) || !isState(host)) return [];
  const doers = partiesIn(sentence, clause.subject);
  if (doers.length !== 1 || doers[0] !== host) return [];
  const next = sentence.clauses.find(({ verb }) => verb.from > clause.head)?.verb.from ?? sentence.tokens.length;
  const date = factDate(sentence.resolvedDates.find(({ from, to }) => from > clause.head && to <= next) ?? null);
  if (date.date === null || date.date === first.row.date) return [];
  const own = sentence.places.filter(({ from, country }) => from >= clause.verb.to && country === sender);
  return [
    missionDraft(
      sentence,
      { from: clause.from, to: clause.to },
      {
        kind,
        change,
        sender: host,
        host: sender,
        city: own.length === 1 ? (own[0]?.city ?? null) : null,
        role: null,
        date,
        rule: 'missions/reciprocated',
      },
    ),
  ];
}

/** "reciprocated", "followed suit", "did so", "did the same" */
function doesTheSame(sentence: ResolvedSentence, clause: Clause): boolean {
  const { form, lemma, tense, voice } = clause;
  if (form !== 'finite' || voice !== 'active' || tense !== 'past' || realisOf(sentence, clause) !== 'asserted')
    return false;
  const { tokens } = sentence;
  const next = tokens[clause.head + 1]?.norm ?? '';
  const second = tokens[clause.head + 2]?.norm ?? '';
  if (lemma === 'reciprocate') return true;
  if (lemma === 'follow') return next === 'suit';
  return lemma === 'do' && (/^(?:so|likewise)$/.test(next) || (next === 'the' && second === 'same'));
}
