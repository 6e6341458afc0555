import { collect } from '@diplomatic-relations/engine';
import type { Refiner } from '../extractor.ts';
import { withAttendance } from './attendance.ts';
import { calledOff } from './called-off.ts';
import { finishedStory } from './finished-story.ts';
import { withListedParticipants } from './listed-participants.ts';
import { placedByOccasion } from './occasion-place.ts';
import { resumedPlans } from './resumed-plans.ts';
import { isSameEvent } from './same-event.ts';
import { sharesName } from './shares-name.ts';
import { type EventDraft, isEventDraft } from './sketch.ts';
import { splitSums } from './split-sums.ts';
import type { Story } from './story.ts';
import { announcedVisits, carrySameDay, carryVisits, dateStories } from './story-dates.ts';
import { unitedRow } from './united-row.ts';
import { withoutSums } from './without-sums.ts';

/** Dates what the item reports, and makes one row of all sentences that tell of one event. */
export const mergeEvents: Refiner = {
  name: 'events/merge',
  refine: (drafts, context) => {
    const told = drafts.filter(isEventDraft);
    if (told.length === 0) return drafts;
    const events = withAttendance(withListedParticipants(told, context), context);
    const ordered = calledOff(resumedPlans(announcedVisits(carryVisits(carrySameDay(events), context))));
    const stories = tell(splitSums(withoutSums(ordered)), context.document.date);
    const dated = placedByOccasion(tellAgain(dateStories(stories, context)));
    const finished = collect(
      dated.filter((story) => !story.mention),
      (story) => finishedStory(story, context),
    );
    return [...drafts.filter((draft) => draft.table !== 'events'), ...finished];
  },
};

function tell(events: readonly EventDraft[], published: string | null): Story[] {
  const stories: Story[] = [];
  for (const event of events) {
    const own: Story = {
      row: event.row,
      drafts: [event],
      reported: event.sketch.reported,
      mention: event.sketch.mention,
      published: published !== null && published.length >= 10 ? published : null,
    };
    join(stories, own);
  }
  return stories;
}

function tellAgain(stories: readonly Story[]): Story[] {
  const again: Story[] = [];
  for (const story of stories) join(again, story);
  return again;
}

/** How many events back the same one is looked for. */
const REACH = 200;

function join(stories: Story[], story: Story): void {
  let same: Story | undefined;
  for (let k = stories.length - 1; k >= 0 && k >= stories.length - REACH && !same; k--)
    if (isSameEvent(stories[k] as Story, story)) same = stories[k];
  if (same && story.row.name !== null && !sharesName(same.row, story.row))
    same = stories.findLast((other) => sharesName(other.row, story.row) && isSameEvent(other, story)) ?? same;
  if (!same) {
    stories.push(story);
    return;
  }
  same.row = unitedRow(same.row, story.row);
  same.drafts.push(...story.drafts);
  same.reported ||= story.reported;
  same.mention &&= story.mention;
}
