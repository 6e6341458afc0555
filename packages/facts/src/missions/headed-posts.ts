import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { usualSender } from './document-posts.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { postsIn } from './posts.ts';
import type { MissionChange } from './words.ts';

/** Words that an item of such a list has at most: "Republic of A (City of P)". */
const LONGEST_ITEM = 10;

/** "Embassies will be established in:", with a state, or a town and its state, in each line below. */
export function headedPosts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const { tokens } = sentence;
  if (tokens.at(-1)?.norm !== ':' || sentence.resolvedDates.length > 0) return [];
  const posts = postsIn(sentence, { from: 0, to: tokens.length });
  const [post] = posts;
  const change = post ? changeToldOf(sentence, post.head) : null;
  if (!post?.plural || posts.length > 1 || post.host !== null || change === null) return [];
  const { document } = context;
  const home = document.home !== null && isState(document.home) ? document.home : null;
  const sender = post.sender ?? doerOf(sentence) ?? home ?? usualSender(document);
  if (sender === null) return [];
  const drafts: MissionDraft[] = [];
  for (const item of itemsBelow(sentence, document.sentences)) {
    const named = partiesIn(item, { from: 0, to: item.tokens.length }).filter(isState);
    const [host] = named;
    if (host === undefined || new Set(named).size > 1 || host === sender) continue;
    drafts.push(
      missionDraft(
        item,
        { from: 0, to: item.tokens.length },
        {
          kind: post.kind,
          change,
          sender,
          host,
          city: cityOf(item),
          role: null,
          date: NO_DATE,
          rule: 'missions/headed',
        },
      ),
    );
  }
  return drafts.length > 1 ? drafts : [];
}

const OPENING: ReadonlySet<string> = new Set(['open', 'establish', 'create', 'inaugurate', 'set']);
const KEEPING: ReadonlySet<string> = new Set(['have', 'maintain', 'operate', 'be', 'keep', 'run']);

/** What the heading says of its posts: that they are to open, or that there are such. */
function changeToldOf({ clauses: all }: ResolvedSentence, head: number): MissionChange | null {
  if (all.some(({ negated, modal }) => negated || modal !== null)) return null;
  const clauses = all.filter(({ object, subject, verb }) => {
    const theme = object ?? subject;
    return theme === null ? head < verb.from : theme.head === head;
  });
  const opening = clauses.find(({ lemma }) => OPENING.has(lemma));
  if (opening) return opening.tense === 'future' || opening.form === 'infinitive' ? 'planned' : null;
  return clauses.some(
    ({ lemma, tense, form }) =>
      KEEPING.has(lemma) && (tense === 'present' || (lemma === 'have' && tense === 'perfect')) && form === 'finite',
  )
    ? 'operating'
    : null;
}

function doerOf(sentence: ResolvedSentence): PartyId | null {
  const [first] = sentence.clauses;
  const named = first?.voice === 'active' ? partiesIn(sentence, first.subject).filter(isState) : [];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The short lines of the list right below. */
function itemsBelow({ index }: ResolvedSentence, sentences: readonly ResolvedSentence[]): ResolvedSentence[] {
  const items: ResolvedSentence[] = [];
  for (let i = index + 1; sentences[i]?.segment.kind === 'list'; i++) {
    const item = sentences[i] as ResolvedSentence;
    if (item.tokens.length > LONGEST_ITEM || item.clauses.length > 0) return [];
    items.push(item);
  }
  return items;
}

/** The town of "A (P)", "P (A)", "P, A"; one that no list knows stands before the bracket that holds its state. */
function cityOf({ places, tokens, references }: ResolvedSentence): string | null {
  const known = places.find(({ city }) => city !== null);
  if (known) return known.city;
  const open = tokens.findIndex(({ norm }) => norm === '(' || norm === ',');
  if (open < 1 || references.some(({ from }) => from < open)) return null;
  return tokens
    .slice(0, open)
    .map(({ text }) => text)
    .join(' ');
}
