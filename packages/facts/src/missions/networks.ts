import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { labelLine } from '../shared/label-line.ts';
import { isParty, isState } from '../shared/parties.ts';
import { usualSender } from './document-posts.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { seatsListedAfter } from './listed-seats.ts';
import { postsIn } from './posts.ts';
import type { MissionKind } from './words.ts';

/** Tokens that may stand before and behind the posts of a label: "3 embassies", "Consulates General in". */
const ASIDE = 3;

/** "3 consulates general: P and Q (A), R (B)", "Permanent missions: UN, EU": what a line says that a network of posts consists of. */
export function networkPosts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const line = labelLine(sentence);
  if (!line || sentence.clauses.some(({ verb }) => verb.from < line.label.to)) return [];
  const posts = postsIn(sentence, line.label);
  const [post] = posts;
  const counted = /^\d+$/.test(sentence.tokens[0]?.norm ?? '');
  if (!post || !(post.plural || counted) || posts.some(({ head }) => head !== post.head)) return [];
  const label = line.label.to - line.label.from;
  if (!counted && label > post.to - post.from + ASIDE + (post.sender ? 3 : 0)) return [];
  const sender = post.sender ?? senderOf(context);
  if (!sender) return [];
  const draft = (kind: MissionKind, host: PartyId, city: string | null): MissionDraft[] =>
    host === sender
      ? []
      : [
          missionDraft(
            sentence,
            { from: line.label.from, to: line.value.to },
            { kind, change: 'operating', sender, host, city, role: null, date: NO_DATE, rule: 'missions/network' },
          ),
        ];
  if (post.kind === 'permanent_mission')
    return organizationsListed(sentence, line.value).flatMap((host) => draft('permanent_mission', host, null));
  return seatsListedAfter(sentence, line.value.from).flatMap(({ city, state }) =>
    state !== null && isState(state) ? draft(post.kind, state, city) : [],
  );
}

/** Whose posts the page tells of: the state that speaks, else the only one whose posts it names, else the one of its title. */
function senderOf({ document, row }: ExtractContext): PartyId | null {
  if (document.home && isState(document.home)) return document.home;
  const usual = usualSender(document);
  if (usual) return usual;
  const first = document.sentences[0];
  const [only, second] =
    first && row.title !== null ? new Set(partiesIn(first, { from: 0, to: first.tokens.length }).filter(isState)) : [];
  return only !== undefined && second === undefined ? only : null;
}

function organizationsListed(
  sentence: ResolvedSentence,
  { from, to }: { readonly from: number; readonly to: number },
): PartyId[] {
  return [...new Set(partiesIn(sentence, { from, to }).filter((party) => isParty(party) && !isState(party)))];
}
