import { isLetterOrDigit } from './characters.ts';

/** Nouns that hyphens hold together, by their first part: each is one word. */
const HYPHENATED: ReadonlyMap<string, readonly string[]> = new Map([
  ['pull', ['pull-aside', 'pull-asides']],
  ['tête', ['tête-à-tête', 'tête-à-têtes']],
  ['tete', ['tete-a-tete', 'tete-a-tetes']],
  ['get', ['get-together', 'get-togethers']],
  ['stop', ['stop-over', 'stop-overs']],
  ['kick', ['kick-off']],
  ['follow', ['follow-up']],
  ['shake', ['shake-up', 'shake-ups']],
  ['build', ['build-up']],
  ['stand', ['stand-off', 'stand-offs']],
  ['run', ['run-off', 'run-offs']],
  ['start', ['start-up', 'start-ups']],
  ['line', ['line-up']],
  ['clean', ['clean-up']],
  ['trade', ['trade-off', 'trade-offs']],
  ['tie', ['tie-up', 'tie-ups']],
  ['bail', ['bail-out', 'bail-outs']],
  ['break', ['break-up', 'break-down']],
  ['flare', ['flare-up', 'flare-ups']],
  ['show', ['show-down']],
  ['slow', ['slow-down']],
  ['warm', ['warm-up']],
  ['in', ['in-depth', 'in-person']],
  ['one', ['one-on-one', 'one-to-one']],
  ['tit', ['tit-for-tat']],
  ['back', ['back-to-back']],
  ['day', ['day-to-day']],
  ['state', ['state-of-the-art']],
]);

/** Where the hyphenated noun that begins with this part ends; the part's own end where none does. */
export function hyphenatedEnd(text: string, start: number, partEnd: number, end: number): number {
  const whole = HYPHENATED.get(text.slice(start, partEnd).toLowerCase());
  const found = whole?.findLast(
    (noun) =>
      text
        .slice(start, start + noun.length)
        .toLowerCase()
        .replace(/[‐‑]/g, '-') === noun && !isLetterOrDigit(text, start + noun.length, end),
  );
  return found === undefined ? partEnd : start + found.length;
}
