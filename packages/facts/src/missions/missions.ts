import { rangesOverlap } from '@diplomatic-relations/engine';
import type { Extractor } from '../extractor.ts';
import { cueTable } from '../shared/cues.ts';
import { listedOpenings } from './absolute.ts';
import { accreditationDrafts } from './accreditation.ts';
import { activityDrafts, becameDrafts } from './activity.ts';
import { changeDrafts, rememberDrafts } from './changes.ts';
import type { MissionDraft } from './draft.ts';
import { envoysFromAbroad } from './envoys-from-abroad.ts';
import { firstPosts } from './first-posts.ts';
import { listedPosts } from './listed-posts.ts';
import { operatingDrafts } from './operating.ts';
import { residentElsewhere } from './resident-elsewhere.ts';
import { POST_NAMES } from './words.ts';

const CUES = cueTable([
  1,
  [
    ...POST_NAMES.map(([phrase]) => phrase.split(' ').at(-1) as string),
    ...'mission representation presence accredit accreditation concurrent concurrently resident reside residing resided nonresident non-resident post ambassador commissioner office centre center'.split(
      ' ',
    ),
  ],
]);

/** Posts opened, closed, moved, upgraded, planned, or at work, and heads of mission accredited from elsewhere. */
export const missionsExtractor: Extractor = {
  name: 'missions',
  cues: CUES,
  always: false,
  extract: (sentence, context) => {
    const listed = [...listedPosts(sentence, context), ...firstPosts(sentence)];
    if (listed.length > 0) return listed;
    const changed = [
      ...changeDrafts(sentence, context),
      ...activityDrafts(sentence, context),
      ...becameDrafts(sentence, context),
    ];
    rememberDrafts(sentence, [...changed]);
    if (changed.length === 0) changed.push(...listedOpenings(sentence));
    return [
      ...changed,
      ...operatingDrafts(sentence, context).filter((post) => isBesides(post, changed)),
      ...accreditationDrafts(sentence, context),
      ...residentElsewhere(sentence, context),
      ...envoysFromAbroad(sentence, context),
    ];
  },
};

/** "A has an embassy in X, and B opened one in Y": beside a change, a post of other sides in a clause of its own. */
function isBesides(post: MissionDraft, changed: readonly MissionDraft[]): boolean {
  return changed.every(
    ({ row, range }) =>
      !rangesOverlap(range, post.range) && (row.sender !== post.row.sender || row.host !== post.row.host),
  );
}
