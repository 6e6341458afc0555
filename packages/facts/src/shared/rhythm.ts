import type { ResolvedSentence } from '@diplomatic-relations/engine';

const RHYTHM =
  /^(?:annual|yearly|biennial|biannual|triennial|quarterly|monthly|weekly|regular|permanent|rotating|rotational|alternate|alternating|ongoing|continuous|daily|periodic|routine)$/;

/** "meets on a biennial basis", "at intervals of two years": what comes round again. */
export function saysRhythm({ tokens }: Pick<ResolvedSentence, 'tokens'>): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]?.norm;
    if (word === 'basis' && RHYTHM.test(tokens[i - 1]?.norm ?? '')) return true;
    if (word === 'intervals' && tokens[i - 1]?.norm !== 'the') return true;
  }
  return false;
}
