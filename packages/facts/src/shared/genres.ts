import type { ExtractContext } from '../extractor.ts';
import { isOfTheDay } from './lead-day.ts';

const STANDING_PAGES: ReadonlySet<string> = new Set(['bilateral_profile', 'organization_profile', 'other']);

/** True for a page that stands for years, and is no report of what has just happened. */
export function isStandingPage({ row, document }: Pick<ExtractContext, 'row' | 'document'>): boolean {
  return STANDING_PAGES.has(row.genre) && !(row.genre === 'other' && isOfTheDay(document));
}

/** True for an official report of a meeting or a dialogue. */
export function isReadout({ row }: Pick<ExtractContext, 'row'>): boolean {
  return row.genre === 'meeting_readout' || row.genre === 'dialogue_readout';
}

/** True for a page that portrays a state's ties or an organization. */
export function isProfile({ row }: Pick<ExtractContext, 'row'>): boolean {
  return row.genre === 'bilateral_profile' || row.genre === 'organization_profile';
}

/** True for all that may report what has just happened. */
export function isNews(context: Pick<ExtractContext, 'row'>): boolean {
  return !isProfile(context);
}
