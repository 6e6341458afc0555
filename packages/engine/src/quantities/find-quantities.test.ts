import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.ts';
import { tokenize } from '../tokens.ts';
import type { CurrencyWords } from './currency.ts';
import { findQuantities } from './find-quantities.ts';

const CURRENCIES: readonly CurrencyWords[] = [
  {
    code: 'USD',
    words: ['us dollars', 'us dollar'],
    sharedWords: ['dollars', 'dollar'],
    symbols: ['$'],
    prefixes: ['US$'],
  },
  { code: 'AUD', words: ['australian dollars'], sharedWords: ['dollars', 'dollar'], symbols: [], prefixes: ['A$'] },
  { code: 'EUR', words: ['euro', 'euros'], symbols: ['€'], prefixes: [] },
  { code: 'GBP', words: ['pounds sterling'], sharedWords: ['pounds', 'pound'], symbols: ['£'], prefixes: [] },
  { code: 'KES', words: ['kenyan shillings'], sharedWords: ['shillings', 'sh'], symbols: [], prefixes: ['Ksh'] },
  { code: 'TZS', words: ['tanzanian shillings'], sharedWords: ['shillings', 'sh'], symbols: [], prefixes: ['Tsh'] },
  { code: 'INR', words: ['indian rupees'], sharedWords: ['rupees', 'rs'], symbols: ['₹'], prefixes: [] },
  { code: 'PKR', words: ['pakistani rupees'], sharedWords: ['rupees', 'rs'], symbols: [], prefixes: [] },
  { code: 'TMT', words: ['turkmen manat'], sharedWords: ['manat'], symbols: [], prefixes: [] },
];

function quantities(text: string): string[] {
  const tokens = tokenize(text);
  return findQuantities(tokens, findDates(tokens), CURRENCIES).map((q) =>
    [q.qualifier === 'exact' ? null : q.qualifier, q.value, q.unit ?? '-', q.noun]
      .filter((part) => part !== null)
      .join(' '),
  );
}

/** Text, then qualifier (unless exact), value, unit ("-" for null) and noun of what is found in it. */
const EXAMPLES: readonly (readonly [string, ...string[]])[] = [
  ['There are 1502 Kenyans in Peru.', '1502 persons kenyan'],
  ['The 1996 Olympics were a success.'],
  ['Trade is near US $3, 000 million a year.', '3000000000 USD'],
  ['Trade came to $ 25.7 million (+48.1%).', '25700000 USD', '48.1 percent'],
  ['Trade came to $ 25.7 million.', '25700000 USD'],
  ['Trade came to $25.7m last year.', '25700000 USD'],
  ['Trade came to US$ 147,3 million.', '147300000 USD'],
  ['Trade came to €1 020 million.', '1020000000 EUR'],
  ['Trade came to EUR 10 mln.', '10000000 EUR'],
  ['Trade came to 1.5 billion euros.', '1500000000 EUR'],
  ['Trade came to 1.125 billion euros.', '1125000000 EUR'],
  ['Trade came to USD5 million.', '5000000 USD'],
  ['Trade came to 20 million dollars.', '20000000 USD'],
  ['Trade came to 20 million US dollars.', '20000000 USD'],
  ['Trade came to 20 million Australian dollars.', '20000000 AUD'],
  ['Trade came to A$20 million.', '20000000 AUD'],
  ['The road cost Sh2.8 billion.', '2800000000 - sh'],
  ['The road cost Ksh2.8 billion.', '2800000000 KES'],
  ['The road cost 300 rupees.', '300 - rupee'],
  ['The road cost Rs. 5,000.', '5000 - rs'],
  ['The road cost £3.5bn.', '3500000000 GBP'],
  ['A loan of half a million pounds sterling', '500000 GBP'],
  ['A 20-million-dollar loan was given.', '20000000 USD'],
  ['Exports exceeded $1 billion.', 'more_than 1000000000 USD'],
  ['Exports of almost €3 million', 'about 3000000 EUR'],
  ['Growth of 18,4% was seen.', '18.4 percent'],
  ['Growth of 4.8 percent was seen.', '4.8 percent'],
  ['Growth of 5 per cent was seen.', '5 percent'],
  ['Growth of some 12 % was seen.', 'about 12 percent'],
  ['Growth by 2 percentage points', '2 - percentage point'],
  ['Growth of -5% was seen.', '-5 percent'],
  ['2020: 24.8', '24.8 -'],
  ['A force of 3.000 persons came.', '3000 persons person'],
  ['A force of 7 200 soldiers came.', '7200 persons soldier'],
  ['1994 soldiers marched.', '1994 persons soldier'],
  ['2000 troops crossed the river.', '2000 persons troop'],
  ['He sold 5,000 tractors.', '5000 count tractor'],
  ['Of them, 63 Chilean students study there.', '63 persons student'],
  ['It has 8 cooperative projects.', '8 count project'],
  ['Over 100 agreements of all kinds', 'more_than 100 count agreement'],
  ['They passed twenty UN General Assembly resolutions.', '20 count resolution'],
  ['They passed twenty-five laws.', '25 count law'],
  ['They sent 26.4 million doses of a vaccine.', '26400000 doses dose'],
  ['They sent two hundred and fifty thousand tonnes of wheat.', '250000 tonnes tonne'],
  ['They sent a dozen ambulances.', '12 count ambulance'],
  ['They sent a hundred tents.', '100 count tent'],
  ['More than 8 thousand citizens came.', 'more_than 8000 persons citizen'],
  ['More than 8.5 thousand tourists came.', 'more_than 8500 persons tourist'],
  ['At least 30 people came.', 'at_least 30 persons person'],
  ['No fewer than 30 companies came.', 'at_least 30 count company'],
  ['Up to 30 officers came.', 'up_to 30 persons officer'],
  ['As many as 30 officers came.', 'up_to 30 persons officer'],
  ['Fewer than 30 officers came.', 'less_than 30 persons officer'],
  ['An estimated 30 families came.', 'about 30 count family'],
  ['Close to 30 companies came.', 'about 30 count company'],
  ['In excess of 30 companies came.', 'more_than 30 count company'],
  ['500+ companies came.', 'more_than 500 count company'],
  ['15 bilateral and multilateral treaties bind them.', '15 count treaty'],
  ['10 human rights defenders spoke.', '10 count defender'],
  ['10 United Nations missions work there.', '10 count mission'],
  ['50 aircraft and 20 personnel came.', '50 count aircraft', '20 persons personnel'],
  ['A line of 120 km and 30 hectares.', '120 kilometres kilometre', '30 hectares hectare'],
  ['They ship 40 barrels and 5 metric tons.', '40 barrels barrel', '5 tonnes tonne'],
  ['They pump 3 billion cubic metres a year.', '3000000000 cubic_metres'],
  ['For 25 years they traded.', '25 years year'],
  ['Only one project is left.', '1 count project'],
  ['Three ministers came.', '3 persons minister'],
  ['From May 5 200 guests came.', '200 persons guest'],
  ['The total rose to 450.', '450 -'],
  ['A plan of 10K trees', '10000 count tree'],
  ['One and a half million visitors came.', '1500000 persons visitor'],
  ['Of a $14.2 billion plan', '14200000000 USD'],
  ['More than 5,000 Kenyans live there.', 'more_than 5000 persons kenyan'],
  ['They gave 500 million vaccine doses.', '500000000 doses dose'],
  ['They sent 30 police officers.', '30 persons officer'],
  ['It grew 3.4 times and covers 12,000 km2.', '3.4 times time', '12000 square_kilometres square_kilometre'],
  ['A line of credit of Rs 500 crore', '5000000000 - rs'],
  // no quantities
  ['They spoke at COP26 and of the Bucharest Nine.'],
  ['Call (202) 646-3272 today.'],
  ['1. The first point is this.'],
  ['It follows a similar one signed there.'],
  ['Resolution 2231 was adopted.'],
  ['The fair Agritex 2025 opens.'],
  ['Under the 1982 Convention it is free.'],
  ['The 2030 Agenda goes on.'],
  ['They spoke at COP27 and of the G20 and 5G.'],
  ['The COVID-19 crisis hit.'],
  ['The 18th session began.'],
  ['The talks began at 16:51.'],
  ['The talks began at 3 p.m. there.'],
  ['The talks began at 10.30, as planned.'],
  ['Call +993 12 or 44-56-92.'],
  ['Article 5 and paragraph 3 apply.'],
  ['A 50-member delegation came.'],
  ['A five-year plan was made.'],
  ['He is 54 years old.'],
  ['The envoy, 54, was tired.'],
  ['One of the aims is peace.'],
  ['The two sides met.'],
  ['Two thirds of the voters agreed.'],
  ['Hundreds of guests came.'],
  ['On 5 May 2019 they met.'],
  ['In 2019 they met.'],
  ['They won 3-1.'],
  ['See section 4.2.1 there.'],
  ['A Boeing 737 landed.'],
  ['Trade came to US$2.b in May.'],
];

describe('findQuantities', () => {
  it.each(EXAMPLES)('%s', (text, ...expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it('covers qualifier, number, scale and unit', () => {
    const text = 'They paid more than US$ 3 million for 20 old ships.';
    const tokens = tokenize(text);
    const found = findQuantities(tokens, findDates(tokens), CURRENCIES);
    expect(found.map((q) => text.slice(tokens[q.from]?.start, tokens[q.to - 1]?.end))).toEqual([
      'more than US$ 3 million',
      '20',
    ]);
  });
});

const VOCABULARY =
  'more than over about at least up to $ US $ € 5 12 3.000 7 200 1,020 147,3 million billion k m % percent per cent dollars students of old and a one twenty five hundred half dozen thousand May 2020 in - , ( ) Sh2 . 8 km tonnes'.split(
    ' ',
  );

describe('properties of findQuantities', () => {
  it('keeps mentions in bounds, in order, without overlap among themselves and with dates', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 20 }), fc.boolean(), (words, tight) => {
        const tokens = tokenize(words.join(tight ? '' : ' '));
        const dates = findDates(tokens);
        let floor = 0;
        for (const quantity of findQuantities(tokens, dates, CURRENCIES)) {
          expect(quantity.from).toBeGreaterThanOrEqual(floor);
          expect(quantity.to).toBeGreaterThan(quantity.from);
          expect(quantity.to).toBeLessThanOrEqual(tokens.length);
          expect(Number.isFinite(quantity.value)).toBe(true);
          expect(dates.some((date) => date.from < quantity.to && quantity.from < date.to)).toBe(false);
          floor = quantity.to;
        }
      }),
      { numRuns: 500, seed: 17 },
    );
  });
});
