import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { Tagged } from './tags.ts';

/** Words behind which "that" opens what is only thought of: "assuming that", "joked that". */
const SUPPOSING: ReadonlySet<string> = new Set(
  'provide assume suppose imagine doubt joke joked pretend wish fantasize condition pretence pretense illusion'.split(
    ' ',
  ),
);
/** Verbs that leave it open, where they are denied: "nobody believed that". */
const BELIEVING: ReadonlySet<string> = new Set(
  'believe think assume expect suppose claim say suggest imply mean'.split(' '),
);
const HEARSAY: ReadonlySet<string> = new Set(['allegedly', 'supposedly', 'purportedly', 'hypothetically']);

/** "assuming that Peru opened it", "as though Peru had", "in case Peru does", "allegedly opened", "will resume once Peru has": nobody says that it happened. */
export function isSupposed(
  tokens: readonly Token[],
  tagged: Tagged,
  subject: Phrase | null,
  verb: TokenRange,
  words: readonly string[],
  previous: Clause | null,
): boolean {
  if (HEARSAY.has(tokens[verb.from - 1]?.norm ?? '') || words.some((word) => HEARSAY.has(word))) return true;
  // "in case Peru closed it": the noun runs into the name.
  if (
    tokens[0]?.norm === 'in' &&
    tokens[1]?.norm === 'case' &&
    tokens[2]?.norm !== 'of' &&
    verb.from < 12 &&
    previous === null
  )
    return true;
  if (subject === null || subject.to > verb.from) return false;
  const at = subject.from - 1;
  const word = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  switch (word) {
    case 'that':
      return SUPPOSING.has(tagged.lemmas[at - 1] ?? '') || isDisbelieved(previous, at);
    case 'though':
      return before === 'as';
    case 'case':
      return before === 'in' || before === 'just';
    case 'until':
      return (
        isAhead(previous) &&
        (/^(?:has|have|is|are)$/.test(words[0] ?? '') || /^VBZ?$/.test(tagged.tags[verb.from] ?? ''))
      );
    case 'when':
    case 'once':
    case 'as':
    case 'after':
      return isAhead(previous) && /^(?:has|have)$/.test(words[0] ?? '');
    default:
      return SUPPOSING.has(tagged.lemmas[at] ?? '') && previous?.verb.to === subject.from && words[0] === 'had';
  }
}

function isDisbelieved(previous: Clause | null, that: number): boolean {
  return previous?.negated === true && previous.verb.to === that && BELIEVING.has(previous.lemma);
}

function isAhead(previous: Clause | null): boolean {
  return previous !== null && (previous.tense === 'future' || previous.modal !== null);
}
