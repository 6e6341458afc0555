import { describe, expect, it } from 'vitest';
import { analyseDocument } from './analyse.ts';
import { clauseDate } from './clause-date.ts';

/** A sentence, the word of a verb in it, and the date of what that verb says; "-" for none. */
const EXAMPLES: readonly (readonly [text: string, verb: string, date: string])[] = [
  ['Chile reopened its fair in 1971 and, on 9 June 1984, closed the port.', 'closed', '1984-06-09'],
  ['Chile reopened its fair in 1971 and, on 9 June 1984, closed the port.', 'reopened', '1971'],
  ['Chile reopened its fair in 1971 and in 1984 closed the port.', 'closed', '1984'],
  ['Chile reopened its fair in 1971, and two years later closed the port.', 'closed', '1973'],
  ['Chile reopened its fair in 1971, in 1984 closed it and in 1990 sold it.', 'closed', '1984'],
  ['Chile reopened its fair and, in June 1984, closed the port.', 'closed', '1984-06'],
  // What the sentence only goes on from has its own date
  ['Building on the June 1984 fair, Chile closed the port.', 'closed', '-'],
  ['Pursuant to the accord of 1971, Chile closed the port in 1984.', 'closed', '1984'],
  ['In line with the accord of 1971, Chile closed the port.', 'closed', '-'],
  ['In June 1984, building on the fair, Chile closed the port.', 'closed', '1984-06'],
  // Where "and" joins two dates of a noun, the verb has no date of its own.
  ['Chile reopened its fair, and exports in 1971 and in 1972 fell.', 'reopened', '1971'],
  // A decade before the verb, and the year in it behind the verb
  ['In the first decade of the 2000s Chile closed the port in 2009.', 'closed', '2009'],
  ['In the first decade of the 2000s Chile closed the port sold in 1984.', 'closed', '2000/2009'],
  ['It was on 9 June 1984 that Chile closed the port.', 'closed', '1984-06-09'],
  ['It was in 1984, when Chile closed the port, that trade fell.', 'closed', '1984'],
  ['Chile closed the port on 9 June 1984, an official said.', 'closed', '1984-06-09'],
  ['In June 1984 Chile closed the port, an official said.', 'closed', '1984-06'],
  ['Chile closed, on 9 June 1984, the port.', 'closed', '1984-06-09'],
  ['Chile on Saturday, 9 June 1984, closed the port.', 'closed', '1984-06-09'],
  ['Chile in 1984 severed all its cables.', 'severed', '1984'],
  ['Chile opened a fair in 1971 and on June 9, 1984 closed the port.', 'closed', '1984-06-09'],
  ['While Chile opened a fair in 1971, Cuba closed its port in 1984.', 'opened', '1971'],
  ['While Chile opened a fair in 1971, Cuba closed its port in 1984.', 'closed', '1984'],
  ['Having opened a fair in 1971, Chile closed its port in 1984.', 'closed', '1984'],
  ['Having opened a fair in 1971, Chile closed its port.', 'closed', '-'],
  ['Chile, a member of the club since 1971, closed its port.', 'closed', '-'],
  ['Chile closed its port in the war; it was opened in 1984.', 'closed', '-'],
  ['The port, which Cuba had closed in 1971, was opened in 1984.', 'opened', '1984'],
  ['Chile, having opened a fair in 1971, closed its port in 1984.', 'closed', '1984'],
  ['Opened by Cuba, the port was closed in 1984.', 'opened', '-'],
  ['After opening a fair in 1971, Chile closed its port in 1984.', 'opening', '1971'],
  ['In 1971 Chile opened a fair, and in 1984 Cuba closed its port.', 'opened', '1971'],
  ['In 1971 Chile hailed the fair as an example, and in 1984 Cuba closed its port.', 'hailed', '1971'],
  ['Cuba closed its port in 1984, after Chile and Peru had opened a fair in 1971.', 'opened', '1971'],
  ['In June 1984, in Lima, Chile closed the fair.', 'closed', '1984-06'],
  ['It was said that Chile closed the port.', 'closed', '-'],
  ['Chile opened a port, which was closed in 1984.', 'opened', '-'],
  ['Chile opened a port, which was closed in 1984.', 'closed', '1984'],
  ['Chile opened a port that was sold in June 1984.', 'opened', '-'],
  ['Chile opened a port, which lies in the north, in 1984.', 'opened', '1984'],
  ['In 1984 Chile opened a port which lies in the north.', 'opened', '1984'],
  ['Chile closed the port of a zone, set up in 1971.', 'closed', '-'],
  ['Chile closed the port of a zone, created in 1971.', 'closed', '-'],
  ['Trade began when Chile opened a port in June 1984, and Cuba opened one in 1990.', 'began', '1984-06'],
  ['Trade will begin when Chile opens a port in June 2084.', 'begin', '2084-06'],
];

describe('dates of clauses', () => {
  it.each(EXAMPLES)('%s (%s)', (text, verb, date) => {
    const { sentences } = analyseDocument(text, { title: null, published: null, publisher: null, url: null });
    const found = sentences.flatMap((sentence) =>
      sentence.clauses
        .filter(({ head }) => sentence.tokens[head]?.norm === verb)
        .map((clause) => clauseDate(sentence, clause)?.edtf ?? '-'),
    );
    expect(found[0]).toBe(date);
  });
});
