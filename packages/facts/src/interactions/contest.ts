import type { ResolvedSentence } from '@diplomatic-relations/engine';

const CONTEST_WORDS =
  /^(?:match|matches|trophy|squad|goal|goals|goalkeeper|tournament|championship|championships|league|wicket|wickets|semi-final|semifinal|quarter-final|quarterfinal|medal|striker|midfielder|coach|innings|batsman|odi|odis|playoff|penalty|cup|fixture|fixtures|final|finals|title|pitch|qualifier|qualifiers|referee|fans|supporters|tennis|cricket|football|rugby|batsmen|bowler|bowlers|runner|runners|sprinter|boxer|hockey|basketball)$/;

/** "3-0": two small numbers joined by a dash, with nothing around them that makes them a date. */
function isScore({ tokens }: ResolvedSentence, i: number): boolean {
  const [first, dash, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    first !== undefined &&
    dash !== undefined &&
    second !== undefined &&
    /^\d{1,2}$/.test(first.norm) &&
    /^[-–]$/.test(dash.norm) &&
    /^\d{1,2}$/.test(second.norm) &&
    first.end === dash.start &&
    dash.end === second.start &&
    /^(?:[.,;!?]|in|at|after|before)?$/.test(tokens[i + 3]?.norm ?? '')
  );
}

/** Sides that play each other fight no war. */
export function isContest(sentence: ResolvedSentence): boolean {
  return sentence.tokens.some((token, i) => CONTEST_WORDS.test(token.norm) || isScore(sentence, i));
}
