import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/decode.ts';

const RUSSIAN =
  'Министры иностранных дел двух стран обсудили развитие торговли и договорились провести следующую встречу осенью. '.repeat(
    3,
  );

/** Text, the encoding that it is written in, and the warning's end where it is guessed. */
const READABLE: readonly (readonly [string, string, RegExp | null])[] = [
  ['The café in Bogotá 🤝', 'utf8', null],
  ['\ufeffThe café', 'utf8', null],
  ['\ufeffThe café in Türkiye', 'utf16le', null],
  ['\ufeffThe café in Türkiye', 'utf16be', null],
  ['The ministers met in the capital again.', 'utf16le', null],
  ['The ministers met in the capital again.', 'utf16be', null],
  ['The Minister’s visit – “a success” – cost £5', 'win1252', /read as windows-1252$/],
  ['São Tomé and Côte d’Ivoire signed in Malé', 'win1252', /read as windows-1252$/],
  [RUSSIAN, 'win1251', /read as windows-1251$/],
];

describe('decode', () => {
  it.each(READABLE)('reads %j in %s', (text, encoding, warning) => {
    const decoded = decode(iconv.encode(text, encoding));
    expect(decoded).toMatchObject({ text: text.replace('\ufeff', '') });
    if (!('text' in decoded)) return;
    if (warning === null) expect(decoded.warning).toBeNull();
    else expect(decoded.warning).toMatch(warning);
  });

  it('takes the encoding that a page declares, where it is no UTF-8', () => {
    expect(decode(iconv.encode('Привет', 'koi8-r'), 'KOI8-R')).toMatchObject({ text: 'Привет' });
    expect(decode(Buffer.from('Привет'), 'KOI8-R')).toMatchObject({ text: 'Привет', warning: null });
  });

  it('makes all line ends one', () => {
    expect(decode(Buffer.from('a\r\nb\rc\nd'))).toMatchObject({ text: 'a\nb\nc\nd' });
  });
});
