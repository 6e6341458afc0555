import { describe, expect, it } from 'vitest';
import { analyseDocument } from './analyse.ts';
import { type Realis, realisOf } from './realis.ts';

/** A sentence, the word of a verb in it, and whether it says that what the verb tells happened. */
const EXAMPLES: readonly (readonly [text: string, verb: string, realis: Realis])[] = [
  // What words or papers are about
  ['Norway and Peru reached agreement on opening liaison offices.', 'opening', 'planned'],
  ['Norway issued a statement on opening embassies.', 'opening', 'hypothetical'],
  ['Norway thanked Peru for opening an embassy.', 'opening', 'asserted'],
  ['Norway opened an embassy in Lima.', 'opened', 'asserted'],
  ['Norway is in the process of opening an embassy in Lima.', 'opening', 'planned'],
  // What one nearly did
  ['Norway almost opened an embassy in Lima.', 'opened', 'negated'],
  ['Norway had nearly opened an embassy in Lima.', 'opened', 'negated'],
  ['Norway all but severed relations with Peru.', 'severed', 'negated'],
  ['Peru hardly ever visited Chile.', 'visited', 'negated'],
  ['Norway almost immediately recognised Kosovo.', 'recognised', 'asserted'],
  ['Trade between Norway and Peru almost doubled.', 'doubled', 'asserted'],
  // What one left undone
  ['Norway reformed its schools without opening an embassy.', 'opening', 'negated'],
  ['Norway reformed its schools without ever opening an embassy or signing a treaty.', 'signing', 'negated'],
  ['Norway did not leave without opening an embassy.', 'opening', 'asserted'],
  ['Instead of opening an embassy, Norway reformed its schools.', 'opening', 'negated'],
  ['Instead of waiting, Norway opened an embassy.', 'opened', 'asserted'],
  ['Norway reformed its schools rather than recognise Kosovo.', 'recognise', 'negated'],
  ['Peru stopped short of severing relations.', 'severing', 'negated'],
  ['Peru came close to severing relations.', 'severing', 'negated'],
  ['Peru ruled out opening an embassy.', 'opening', 'hypothetical'],
  ['Peru refrained from opening an embassy.', 'opening', 'negated'],
  ['Peru denied the report after opening an embassy.', 'opening', 'asserted'],
  ['The threat of Norway closing its embassy worried Peru.', 'closing', 'hypothetical'],
  ['Norway neither closed its embassy nor recalled its envoy.', 'recalled', 'negated'],
  // What somebody wants done
  ['Speakers urged that Norway open an embassy.', 'open', 'hypothetical'],
  ['It is essential that Norway and Peru sign a treaty.', 'sign', 'hypothetical'],
  ['Protesters demanded that Georgia become a member.', 'become', 'hypothetical'],
  ['It is known that Norway and Peru sign a treaty every year.', 'sign', 'asserted'],
  ['Norway is yet to open an embassy.', 'open', 'hypothetical'],
  ['Norway is unlikely to open an embassy.', 'open', 'hypothetical'],
  ['It is important for Norway to open an embassy.', 'open', 'hypothetical'],
  ['Norway is ready to open an embassy.', 'open', 'planned'],
  ['Norway cancelled plans to open an embassy.', 'open', 'hypothetical'],
  ['Norway announced plans to open an embassy.', 'open', 'planned'],
  ['Norway came under pressure to open an embassy.', 'open', 'hypothetical'],
  ['Norway ought to open an embassy.', 'open', 'hypothetical'],
  ['An attempt by Norway to open an embassy failed.', 'open', 'hypothetical'],
  ['Norway to open an embassy in Lima', 'open', 'planned'],
  ['A new law would make Norway sever relations.', 'sever', 'hypothetical'],
  ['Let Norway open an embassy.', 'open', 'requested'],
  ['Before opening an embassy, Norway must reform its schools.', 'opening', 'hypothetical'],
  ['Before opening an embassy, Norway reformed its schools.', 'opening', 'asserted'],
  // What lies ahead
  ['The summit of Norway and Peru is going to be held soon.', 'held', 'planned'],
  ['Norway is going to open an embassy in Lima.', 'open', 'planned'],
  ['Norway was going to open an embassy in Lima.', 'open', 'hypothetical'],
  ['Peru said that Norway was going to open an embassy in Lima.', 'open', 'planned'],
  ['The King went to open an embassy in Lima.', 'open', 'asserted'],
  // What one is glad of
  ['It was a pleasure to meet the King of Norway.', 'meet', 'asserted'],
  ['It is my pleasure to receive the King of Norway.', 'receive', 'asserted'],
  ['It would be a pleasure to receive the King of Norway.', 'receive', 'hypothetical'],
  ['It was not a pleasure to receive the King of Norway.', 'receive', 'negated'],
  ['Peru had the opportunity to host the King of Norway.', 'host', 'asserted'],
  // What was fixed
  ['Norway was to open an embassy on 3 May 1990.', 'open', 'planned'],
  ['Norway was to have opened an embassy on 3 May 1990.', 'opened', 'hypothetical'],
  ['Peru was to become a good friend of Norway.', 'become', 'asserted'],
  // What is only thought of
  ['Assuming that Norway opened an embassy, trade would grow.', 'opened', 'hypothetical'],
  ['The press wrote as though Norway had opened an embassy.', 'opened', 'hypothetical'],
  ['Nobody believed that Norway had opened an embassy.', 'opened', 'hypothetical'],
  ['Nobody knew that Norway had opened an embassy.', 'opened', 'asserted'],
  ['Trade will resume as soon as Norway has opened an embassy.', 'opened', 'hypothetical'],
  ['Trade resumed as soon as Norway had opened an embassy.', 'opened', 'asserted'],
  ['Trade will not resume until Norway recognises Kosovo.', 'recognises', 'hypothetical'],
  ['A new law that would make Norway recognise Kosovo was drafted.', 'recognise', 'hypothetical'],
  ['Norway did not open an embassy in the capital of its distant partner Peru until 3 May 1990.', 'open', 'asserted'],
  ['Norway allegedly closed its embassy.', 'closed', 'hypothetical'],
  ['Norway unexpectedly closed its embassy.', 'closed', 'asserted'],
  // The auxiliary before the subject
  ['Never did Norway open an embassy in Lima.', 'open', 'negated'],
  ['Peru did not answer, nor did Norway open an embassy.', 'open', 'negated'],
  ['At no time did Norway open an embassy.', 'open', 'negated'],
  ['Only on 3 May 1990 did Norway open an embassy.', 'open', 'asserted'],
  ['Trade would have grown had Norway opened an embassy.', 'opened', 'hypothetical'],
  // What a history tells with "would"
  ['Norway would later open an embassy, on 3 May 1990.', 'open', 'asserted'],
  ['Norway would eventually recognise Kosovo and join the Commonwealth.', 'join', 'asserted'],
  ['Norway said that it would later open an embassy.', 'open', 'planned'],
  ['Norway would later open an embassy if Peru agreed.', 'open', 'hypothetical'],
  ['Norway would soon have opened an embassy.', 'opened', 'hypothetical'],
  ['Norway would welcome an embassy in Oslo.', 'welcome', 'hypothetical'],
  // What only looks as if it had not been done
  ['Norway was able to open an embassy.', 'open', 'asserted'],
  ['Norway is able to open an embassy.', 'open', 'hypothetical'],
  ['Norway was too weak to open an embassy.', 'open', 'hypothetical'],
  ['Norway saw fit to open an embassy.', 'open', 'asserted'],
  ['Norway was forced to close its embassy.', 'close', 'asserted'],
  ['Norway did not fail to open an embassy.', 'open', 'asserted'],
  ['Norway had no choice but to close its embassy.', 'close', 'asserted'],
  ['Norway had to close its embassy.', 'close', 'asserted'],
  ['Norway has to close its embassy.', 'close', 'hypothetical'],
  ['Norway failed to open an embassy.', 'open', 'negated'],
  ['Norway succeeded in visiting Peru.', 'visiting', 'asserted'],
  ['Norway was not able to open an embassy.', 'open', 'negated'],
  ['Norway and Peru met in Lima to sign a treaty.', 'sign', 'asserted'],
  ['Norway and Peru met in Lima to discuss signing a treaty.', 'signing', 'hypothetical'],
  ['Norway and Peru will meet in Lima to sign a treaty.', 'sign', 'planned'],
  ['Norway and Peru met in Lima to avert a war.', 'avert', 'hypothetical'],
];

function read(text: string, verb: string): Realis | null {
  const { sentences } = analyseDocument(text, { title: null, published: null, publisher: null, url: null });
  for (const sentence of sentences) {
    const clause = sentence.clauses.find(({ head }) => sentence.tokens[head]?.norm === verb);
    if (clause) return realisOf(sentence, clause);
  }
  return null;
}

describe('realis', () => {
  it.each(EXAMPLES)('%s (%s)', (text, verb, realis) => {
    expect(read(text, verb)).toBe(realis);
  });
});
