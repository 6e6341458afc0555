import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** What somebody says before others. */
const SPEECH = /^(?:remarks|speech|address|toast|statement|intervention|keynote)$/;
const FEWEST = 3;

/** The party of whoever gives the speech that a page is by its title: "Remarks by High Representative N", where the text says "we" and "I". */
export function speakerOfTitle(title: readonly ParsedSentence[], sentences: readonly ParsedSentence[]): PartyId | null {
  for (const { tokens, persons } of title) {
    const speech = tokens.findIndex(({ norm }) => SPEECH.test(norm));
    const by = tokens.findIndex(({ norm }, i) => i > speech && norm === 'by');
    if (speech < 0 || by < 0) continue;
    const [speaker, other] = persons.filter(({ from }) => from > by && from <= by + 2);
    const party = speaker?.offices.find((office) => office.party !== null)?.party ?? null;
    if (party !== null && other === undefined && isInFirstPerson(sentences)) return party;
  }
  return null;
}

function isInFirstPerson(sentences: readonly ParsedSentence[]): boolean {
  const own = sentences.filter(({ segment, clauses, tokens }) =>
    segment.kind === 'body' && !tokens.some(({ norm }) => /^[“”"]$/.test(norm))
      ? clauses.some(
          ({ subject }) =>
            subject !== null && subject.to - subject.from === 1 && /^(?:i|we)$/.test(tokens[subject.from]?.norm ?? ''),
        )
      : false,
  );
  return own.length >= FEWEST;
}
