import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

/** Each row is one paragraph; its sentences are parted by "‖". */
const EXAMPLES = [
  'The U.S. Ambassador met Dr. Xu in St. Petersburg on Jan. 21.‖He left at 5 p.m.‖The talks went on.',
  'Minister R.Meredov met S.Lavrov.‖They spoke about No. 5 of the list.‖W. Smith attended.',
  'A consulate opened at Oran on July 3, 1875.‖Another one closed.',
  '“We agree on this.”‖The minister added: “It is done!”‖Then he left.',
  'Trade reached 25.7 million in 2020.‖25 students came.‖Growth was 3.5 percent.',
  'The firm Acme Inc. signed.‖It came from the U.S.‖In May it moved.',
  'J. F. Kennedy and George W. Bush never met here.‖Yu. Gagarin did not either.',
  'Oran-- first: 1883; last: 1904 Tunis-- first: 1856; last: 1901',
  'He asked: "Is it so?" and left.‖"Yes," she said.‖(They laughed.)‖All went home...‖Then it rained.',
  'Gov. Lee, Gen. Kim and Prof. Ito arrived.‖Ministers etc. were there.',
  'See www.example.org for more.‖Visit mfa.example.tm today.',
  'Vol. 2, Art. 5, p. 12 and pp. 14 of Res. 2231.‖Next sentence.',
  'It happened in Washington, D.C.‖The leaders flew to New York.‖From there to the U.K. and back.',
  'Lt. Col. John A. Smith Jr. spoke.‖The talks (see p. 3) ended.',
  'Will it rain?‖Nobody knows!‖We shall see…‖Perhaps.',
  'One point: this; another: that; no more.',
  'The price rose to $1.5 billion.‖$2 billion are expected.',
  'the sides met. they parted',
  'Version 2.0 of the plan, para. 4.1, was adopted.',
  'President Kh.Bat met Yo.Sukh and Lu.Dorj in May.‖They spoke.',
  'Imports stood at US$ 4.5 mn.‖Major items were drugs.‖It cost 5 bn. US dollars and 3 mln. Euros.',
];

describe('splitSentences', () => {
  for (const example of EXAMPLES) {
    it(example.slice(0, 60), () => {
      const parts = example.split('‖');
      const text = parts.join(' ');
      expect(sentencesOf(text)).toEqual(parts);
    });
  }

  it('parts sentences that lost the space between them, but no initials and addresses', () => {
    expect(
      sentencesOf('It opened in 1875.The agency closed.It was in Oran. A.Petrov left for mid.Ru yesterday.'),
    ).toEqual([
      'It opened in 1875.',
      'The agency closed.',
      'It was in Oran.',
      'A.Petrov left for mid.',
      'Ru yesterday.',
    ]);
    expect(sentencesOf('M.Ivanov met A.Petrov at 5.Then')).toHaveLength(2);
    expect(sentencesOf('S.Lavrov and R.Meredov')).toHaveLength(1);
  });

  it('leaves markup out: the marks of notes, emphasis, brackets and addresses of links', () => {
    const tokensOf = (text: string) =>
      splitSentences(text, { kind: 'body', start: 0, end: text.length, headings: [], contentStart: 0 }).map(
        ({ tokens }) => tokens.map((token) => token.text).join(' '),
      );
    expect(tokensOf('The treaty was signed in 1993.[4] The parties[note 2] ratified it.[^5]')).toEqual([
      'The treaty was signed in 1993 .',
      'The parties ratified it .',
    ]);
    expect(tokensOf('**In 1993** [the *treaty*](https://example.org/a_b?c=1) was signed[1](#n1)!')).toEqual([
      'In 1993 the treaty was signed !',
    ]);
    expect(tokensOf('It opened ![a flag](/flag.png) in May \\- or June. |')).toEqual(['It opened in May - or June .']);
    expect(tokensOf('He said "[w]e will go" in [1990] (see below).')).toEqual([
      'He said " [ w ] e will go " in [ 1990 ] ( see below ) .',
    ]);
  });

  it('starts behind the bullet or dateline and gives nothing for an empty segment', () => {
    const text = 'Baku, May 5 – It began. It ended.';
    expect(sentencesOf(text, 14)).toEqual(['It began.', 'It ended.']);
    expect(sentencesOf(text, text.length)).toEqual([]);
  });

  it('cuts what is too long for a sentence, at a comma where it has one', () => {
    const list = sentencesOf('wool, '.repeat(1000).trim());
    expect(list.length).toBeGreaterThan(4);
    expect(list.every((part) => part.endsWith(','))).toBe(true);
    expect(list.join(' ')).toBe('wool, '.repeat(1000).trim());
    expect(sentencesOf('wool '.repeat(1000).trim()).map((part) => part.split(' ').length)).toEqual([400, 400, 200]);
    expect(sentencesOf('wool, '.repeat(150).trim())).toHaveLength(1);
  });
});

function sentencesOf(text: string, contentStart = 0): string[] {
  const segment = { kind: 'body', start: 0, end: text.length, headings: [], contentStart } as const;
  return splitSentences(text, segment).map((sentence) => text.slice(sentence.start, sentence.end));
}
