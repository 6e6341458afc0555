import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const PUTTING = new Set(['put', 'set', 'affix', 'append', 'place', 'add']);
const OWN = new Set(['their', 'his', 'her', 'its', 'respective', 'official', 'the']);
const WRITTEN = new Set(['signature', 'signatures', 'name', 'names', 'initials', 'pen']);
const UNDER = new Set(['to', 'on', 'under', 'upon']);

/** "put their signatures to", "put pen to paper on", "affixed her name to": the token behind words that mean "signed"; 0 where there are none. */
export function signingIdiomEnd({ tokens }: ResolvedSentence, { lemma, verb }: Clause): number {
  if (!PUTTING.has(lemma)) return 0;
  let at = verb.to;
  while (OWN.has(tokens[at]?.norm ?? '')) at++;
  if (!WRITTEN.has(tokens[at]?.norm ?? '')) return 0;
  at++;
  if (tokens[at]?.norm === 'to' && tokens[at + 1]?.norm === 'paper') at += 2;
  return UNDER.has(tokens[at]?.norm ?? '') ? at + 1 : 0;
}

/** "five instruments were put to paper" */
export function isPutToPaper({ tokens }: ResolvedSentence, { lemma, verb, voice }: Clause): boolean {
  return (
    lemma === 'put' && voice === 'passive' && tokens[verb.to]?.norm === 'to' && tokens[verb.to + 1]?.norm === 'paper'
  );
}
