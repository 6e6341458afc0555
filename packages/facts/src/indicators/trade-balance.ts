import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { MoneyCue } from './money-cues.ts';

/** True where a surplus or deficit is one of trade, and not of a budget. */
export function isTradeBalance(sentence: ResolvedSentence, cue: MoneyCue, context: ExtractContext): boolean {
  const speaksOfTrade = (other: ResolvedSentence | undefined): boolean =>
    other?.tokens.some(
      (token, i) =>
        !(other === sentence && i === cue.at) &&
        /^(?:trade|exports?|imports?|turnover|balance|commercial)$/.test(token.norm),
    ) === true;
  const earlier = context.document.sentences[sentence.index - 1];
  return (
    (speaksOfTrade(sentence) ||
      isWithParty(sentence, cue) ||
      (earlier?.segment.start === sentence.segment.start && speaksOfTrade(earlier))) &&
    !/^(?:budget|fiscal|account|financing|funding)$/.test(sentence.tokens[cue.at - 1]?.norm ?? '')
  );
}

/** "ran a deficit of 62 million with Peru" */
function isWithParty({ tokens, references }: ResolvedSentence, { at }: MoneyCue): boolean {
  return references.some(
    ({ from, kind }) => kind === 'name' && from > at && from < at + 9 && tokens[from - 1]?.norm === 'with',
  );
}

/** True where the balance is against the one whose it is. */
export function isDeficit(sentence: ResolvedSentence, cue: MoneyCue): boolean {
  return (
    sentence.tokens.slice(cue.at, cue.at + 3).some(({ norm }) => norm === 'deficit' || norm === 'gap') ||
    sentence.tokens.slice(cue.at, cue.at + 6).some((token) => token.norm === 'negative')
  );
}
