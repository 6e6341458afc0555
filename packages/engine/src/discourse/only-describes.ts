import type { ParsedSentence } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import { noteOnWords } from '../word.ts';

/** What a thing is by somebody's doing. Not "led": what one leads is one's own. */
const isDoneBy = noteOnWords(({ norm }) =>
  /^(?:backed|brokered|facilitated|supported|implemented|assisted|mediated|sponsored|funded|financed|imposed|mandated|recogni[sz]ed|based|born|bound|made|built|trained|educated|occupied|held|style)$/.test(
    norm,
  ),
);

/** "the *UN*-backed government", "a *Kenyan*-born writer": who a hyphen joins to such a word takes no part himself. */
export function onlyDescribes({ tokens }: Pick<ParsedSentence, 'tokens'>, { to }: Pick<TokenRange, 'to'>): boolean {
  const [hyphen, done] = [tokens[to], tokens[to + 1]];
  return (
    hyphen !== undefined &&
    done !== undefined &&
    /^[-‐‑–]$/.test(hyphen.text) &&
    hyphen.end === done.start &&
    isDoneBy(done.word)
  );
}
