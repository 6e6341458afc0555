import type { Reference, ResolvedDate, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';

/** How many states an enumeration has at least where it is told by a noun or a participle. */
export const FEWEST = 3;
const MOST_BETWEEN = 8;
const TO_LIST =
  /^(?:member|members|states?|countries|nations|are|is|were|include|includes|including|included|following|comprises?|comprising|composed|consists?|of|the|its|currently|now|namely|also|to|and|as|follows|full|partner|central|european|african|asian|american|western|eastern|northern|southern|nordic|baltic|arab|gulf|caribbean|pacific|sovereign|independent|founding|original|three|four|five|six|seven|eight|nine|ten|eleven|twelve|islamic|republic|[:(,–—-])$/;

/** The enumeration of states that begins here, after words that lead to it. */
export function runBehind(sentence: ResolvedSentence, from: number): Reference[] {
  const { tokens } = sentence;
  const run: Reference[] = [];
  let to = from;
  for (const reference of sentence.references) {
    if (reference.from < to) continue;
    // "four states: A, B, C and D": those whom the list spells out
    if (run.length === 0 && reference.kind === 'pair') continue;
    const between = tokens.slice(to, reference.from);
    const joined =
      run.length === 0
        ? (isBody(reference) && !between.some(({ norm }) => /^(?:that|which|who|whose)$/.test(norm))) ||
          between.every((token) => TO_LIST.test(token.norm) || token.kind === 'number')
        : between.length > 0 && parts(sentence, to, reference.from);
    if (!joined || between.length > MOST_BETWEEN) break;
    if (isBody(reference) && run.length === 0) {
      to = reference.to;
      continue;
    }
    const listed = reference.kind === 'organization' && run.length > 1;
    if (!listed && (reference.kind !== 'name' || !isState(reference.parties[0] ?? 'org:'))) break;
    run.push(reference);
    to = reference.to;
  }
  return run;
}

/** An organization, also as "the Council". */
function isBody({ kind, parties }: Reference): boolean {
  return (
    kind === 'organization' ||
    (kind === 'description' && parties.length === 1 && parties[0]?.startsWith('org:') === true)
  );
}

/** The enumeration of states that ends right before a verb. */
export function runUpTo(sentence: ResolvedSentence, to: number): Reference[] {
  const run: Reference[] = [];
  let end = to;
  for (const reference of [...sentence.references].reverse()) {
    if (reference.to > end) continue;
    const between = sentence.tokens.slice(reference.to, end);
    if (!between.every((token) => /^(?:,|and|the)$/.test(token.norm)) || (run.length > 0 && between.length === 0))
      break;
    if (reference.kind !== 'name' || !isState(reference.parties[0] ?? 'org:')) break;
    run.unshift(reference);
    end = reference.from;
  }
  return run;
}

const PARTING = /^(?:,|and|the|as|well|;|republic|of|kingdom|&)$/;

/** Commas, "and" and the like between two of a list; a year in brackets says when the first of them came. */
function parts(sentence: ResolvedSentence, from: number, to: number): boolean {
  let at = bracketDateAt(sentence, from)?.to ?? from - 1;
  for (at++; at < to; at++) if (!PARTING.test(sentence.tokens[at]?.norm ?? '')) return false;
  return true;
}

/** The date that stands alone in brackets here. */
export function bracketDateAt({ tokens, resolvedDates }: ResolvedSentence, at: number): ResolvedDate | null {
  if (tokens[at]?.norm !== '(') return null;
  const start = /^(?:in|since|from)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return resolvedDates.find(({ from, to }) => from === start && tokens[to]?.norm === ')') ?? null;
}

/** "former British colonies": an adjective names no member. */
export function isNamed({ references }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return references.some((reference) => reference.kind !== 'demonym' && reference.from >= from && reference.to <= to);
}
