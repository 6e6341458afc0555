import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Place } from './places.ts';

/** "has been a member since joining in 1964", "since its admission in 1964" */
export function sinceJoining({ tokens, resolvedDates }: ResolvedSentence, { to }: Place): ResolvedDate | undefined {
  if (tokens[to]?.norm !== 'since') return undefined;
  const date = resolvedDates.find(({ from }) => from > to && from <= to + 5);
  return date && tokens.slice(to + 1, date.from).every(({ norm }) => JOINING.test(norm)) ? date : undefined;
}

const JOINING = /^(?:joining|acceding|accession|admission|it|its|joined|the|in|on|was|admitted|independence)$/;
