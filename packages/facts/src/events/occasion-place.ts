import type { Story } from './story.ts';

/** What is held on the sidelines of a conference is held where the conference is. */
export function placedByOccasion(stories: readonly Story[]): readonly Story[] {
  return stories.map((story) => {
    const { occasion, city, country, kind, mode } = story.row;
    if (occasion === null || city !== null || country !== null || kind === 'call' || mode === 'virtual') return story;
    const around = stories.find((other) => other.row.name === occasion && other.row.place_basis === 'stated')?.row;
    return around
      ? { ...story, row: { ...story.row, city: around.city, country: around.country, place_basis: around.place_basis } }
      : story;
  });
}
