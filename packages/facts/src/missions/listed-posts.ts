import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { usualSides } from './document-posts.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { postsIn } from './posts.ts';
import type { Sides } from './sides.ts';
import { MISSION_VERBS, type MissionChange } from './words.ts';

/** "Other consulates included: P, which opened in 1891 and closed in 1908; and Q in 1872, and closed in 1915": posts and what became of each, item by item. */
export function listedPosts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const { tokens, resolvedDates } = sentence;
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  if (colon < 0 || resolvedDates.length < 2) return [];
  const post = postsIn(sentence, { from: 0, to: colon }).find(({ plural }) => plural);
  const items = itemsBehind(sentence, colon + 1);
  if (!post || items.length < 2) return [];
  const usual = usualSides(context.document);
  const pair = context.document.mainPair;
  const host = post.host ?? usual?.host ?? null;
  const sender = post.sender ?? usual?.sender ?? pair?.find((party) => party !== host) ?? null;
  if (!sender || !host || sender === host) return [];
  const drafts = items.map((item) => draftsOf(sentence, item, post.kind, { sender, host }));
  return drafts.every((each) => each.length > 0) ? drafts.flat() : [];
}

/** The parts of a list that semicolons divide, without the "and" of the last. */
function itemsBehind({ tokens }: ResolvedSentence, start: number): TokenRange[] {
  const items: TokenRange[] = [];
  let from = start;
  for (let i = start; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.norm !== ';') continue;
    items.push({ from: tokens[from]?.norm === 'and' ? from + 1 : from, to: i });
    from = i + 1;
  }
  return items;
}

function draftsOf(
  sentence: ResolvedSentence,
  item: TokenRange,
  kind: MissionDraft['row']['kind'],
  sides: Sides,
): MissionDraft[] {
  const city = townOpening(sentence, item);
  if (!city) return [];
  const dates = sentence.resolvedDates.filter((date) => date.from >= item.from && date.to <= item.to);
  return dates.map((date, index) =>
    missionDraft(sentence, item, {
      kind,
      change: changeBefore(sentence, { from: dates[index - 1]?.to ?? item.from, to: date.from }),
      ...sides,
      city,
      role: null,
      date: factDate(date),
      rule: 'missions/listed-posts',
    }),
  );
}

/** The town that an item begins with, known to the gazetteer or not. */
function townOpening(sentence: ResolvedSentence, item: TokenRange): string | null {
  const { tokens } = sentence;
  const place = sentence.places.find((candidate) => candidate.from >= item.from && candidate.from <= item.from + 2);
  if (place) return place.city;
  let to = item.from;
  while (to < item.to && tokens[to]?.capital) to++;
  return to > item.from && to <= item.from + 3
    ? tokens
        .slice(item.from, to)
        .map(({ text }) => text)
        .join(' ')
    : null;
}

/** What the last verb before a date says; a date without one is the opening. */
function changeBefore({ tagged }: ResolvedSentence, range: TokenRange): MissionChange {
  for (let i = range.to - 1; i >= range.from; i--) {
    const sense = MISSION_VERBS.get(tagged.lemmas[i] ?? '');
    if (sense === 'opened' || sense === 'closed' || sense === 'reopened') return sense;
  }
  return 'opened';
}
