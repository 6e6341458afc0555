import { rangesOverlap } from '@diplomatic-relations/engine';
import type { Extractor } from '../extractor.ts';
import { cueTable } from '../shared/cues.ts';
import { listedOpenings } from './absolute.ts';
import { accreditationDrafts } from './accreditation.ts';
import { activityDrafts, becameDrafts, openingStateDrafts } from './activity.ts';
import { changeDrafts, rememberDrafts } from './changes.ts';
import { coveredStates } from './covered-states.ts';
import type { MissionDraft } from './draft.ts';
import { envoysFromAbroad } from './envoys-from-abroad.ts';
import { firstPosts } from './first-posts.ts';
import { followedPosts } from './followed-posts.ts';
import { headedPosts } from './headed-posts.ts';
import { labelledPosts } from './labelled-posts.ts';
import { listedPosts } from './listed-posts.ts';
import { mirroredPosts } from './mirrored-posts.ts';
import { networkPosts } from './networks.ts';
import { operatingDrafts } from './operating.ts';
import { placedConsuls } from './placed-consuls.ts';
import { plainPosts } from './plain-posts.ts';
import { reciprocatedPosts } from './reciprocated-posts.ts';
import { residentElsewhere } from './resident-elsewhere.ts';
import { POST_NAMES } from './words.ts';

const CUES = cueTable([
  1,
  [
    ...POST_NAMES.map(([phrase]) => phrase.split(' ').at(-1) as string),
    ...'mission representation presence accredit accreditation concurrent concurrently resident reside residing resided nonresident non-resident post ambassador commissioner office centre center concurrent jurisdiction responsibility reciprocated suit so likewise same close closed reopen reopened upgraded relocated'.split(
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
    const listed = [
      ...listedPosts(sentence, context),
      ...firstPosts(sentence),
      ...networkPosts(sentence, context),
      ...labelledPosts(sentence, context),
      ...headedPosts(sentence, context),
      ...placedConsuls(sentence, context),
    ];
    if (listed.length > 0) return listed;
    const changed = [
      ...changeDrafts(sentence, context),
      ...activityDrafts(sentence, context),
      ...becameDrafts(sentence, context),
      ...openingStateDrafts(sentence, context),
    ];
    changed.push(...followedPosts(sentence, context, (before) => changeDrafts(before, context)));
    rememberDrafts(sentence, [...changed]);
    changed.push(
      ...listedOpenings(sentence).filter(({ row }) =>
        changed.every((other) => other.row.sender !== row.sender || other.row.kind !== row.kind),
      ),
    );
    const resident = residentElsewhere(sentence, context);
    const told = [
      ...changed,
      ...operatingDrafts(sentence, context).filter((post) => isBesides(post, changed)),
      ...accreditationDrafts(sentence, context),
      ...(resident.length > 0 ? resident : envoysFromAbroad(sentence, context)),
    ];
    const accredited = told.some(({ row }) => row.kind === 'accreditation');
    const covered = accredited ? [] : coveredStates(sentence, context);
    const more = [...told, ...covered];
    const posts = [
      ...more,
      ...mirroredPosts(sentence, more),
      ...reciprocatedPosts(sentence, more, context),
      ...plainPosts(sentence, context, told),
    ];
    return posts.filter((post) => !isTwinOfMission(post, posts));
  },
};

/** "the Embassy and Permanent Mission of A to the UN": no embassy is one to an organization that the mission is to. */
function isTwinOfMission({ row }: MissionDraft, posts: readonly MissionDraft[]): boolean {
  return (
    row.kind === 'embassy' &&
    row.host.startsWith('org:') &&
    posts.some(
      (other) =>
        other.row.kind === 'permanent_mission' && other.row.host === row.host && other.row.sender === row.sender,
    )
  );
}

/** "A has an embassy in X, and B opened one in Y", "A opened an embassy in X and has a consulate in Y": beside a change, a post of another kind or other sides in a clause of its own. */
function isBesides(post: MissionDraft, changed: readonly MissionDraft[]): boolean {
  return changed.every(
    ({ row, range }) =>
      !rangesOverlap(range, post.range) &&
      (row.sender !== post.row.sender || row.host !== post.row.host || row.kind !== post.row.kind),
  );
}
