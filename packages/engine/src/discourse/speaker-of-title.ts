import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { HOME_PRONOUNS } from './pronouns.ts';
import { isOwnPleasure } from './told-pleasure.ts';

/** What somebody says before others. */
const SPEECH = /^(?:remarks|speech|address|toast|statement|intervention|keynote|message|lecture)$/;
const FEWEST = 3;
/** Where the title tells nothing else: "Remarks by Minister N at the reception", and not "Remarks by Minister N draw anger". */
const FEWEST_OF_SPEECH = 2;

/** The party of whoever gives the speech that a page is by its title: "Remarks by High Representative N", where the text says "we" and "I". */
export function speakerOfTitle(title: readonly ParsedSentence[], sentences: readonly ParsedSentence[]): PartyId | null {
  for (const { tokens, persons, clauses } of title) {
    const speech = tokens.findIndex(({ norm }) => SPEECH.test(norm));
    const by = tokens.findIndex(({ norm }, i) => i > speech && norm === 'by');
    if (speech < 0 || by < 0) continue;
    const [speaker, other] = persons.filter(({ from }) => from > by && from <= by + 2);
    const party = speaker?.offices.find((office) => office.party !== null)?.party ?? null;
    if (party !== null && other === undefined && isInFirstPerson(sentences, clauses.length === 0)) return party;
  }
  return null;
}

/** Sentences outside quotations that say "I", or whose it is: "It is *my* pleasure". */
export function isInFirstPerson(sentences: readonly ParsedSentence[], isSpeech: boolean): boolean {
  const own = sentences.filter(
    (sentence) =>
      sentence.segment.kind === 'body' &&
      !sentence.tokens.some(({ norm }) => /^[“”"]$/.test(norm)) &&
      sentence.tokens.some(
        ({ norm, text }, i) =>
          (HOME_PRONOUNS.has(norm) && text !== 'US') || (norm === 'it' && isOwnPleasure(sentence, i)),
      ),
  );
  return own.length >= (isSpeech ? FEWEST_OF_SPEECH : FEWEST);
}
