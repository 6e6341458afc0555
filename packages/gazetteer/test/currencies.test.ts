import { describe, expect, it } from 'vitest';
import {
  CURRENCIES,
  currencyByCode,
  currencyOfState,
  currencySurfaces,
  SHARED_CURRENCY_WORDS,
} from '../src/currencies.ts';
import { STATES } from '../src/states.ts';

const surfaces = currencySurfaces();

const EXAMPLES: readonly (readonly [surface: string, code: string | null])[] = [
  ['US$', 'USD'],
  ['$', 'USD'],
  ['u.s. dollars', 'USD'],
  ['dollars', 'USD'],
  ['A$', 'AUD'],
  ['R$', 'BRL'],
  ['KSh', 'KES'],
  ['Rp', 'IDR'],
  ['pounds sterling', 'GBP'],
  ['renminbi', 'CNY'],
  ['yuan', 'CNY'],
  ['tenge', 'KZT'],
  ['meticais', 'MZN'],
  ['FJ$', 'FJD'],
  ['NT$', 'TWD'],
  ['hryvnias', 'UAH'],
  ['turkmen manats', 'TMT'],
  ['peso', null],
  ['crowns', null],
  ['real', null],
  ['gold', null],
];

const BY_STATE: readonly (readonly [word: string, state: string, code: string | null])[] = [
  ['rupees', 'PAK', 'PKR'],
  ['rupees', 'LKA', 'LKR'],
  ['shillings', 'UGA', 'UGX'],
  ['manat', 'TKM', 'TMT'],
  ['manat', 'AZE', 'AZN'],
  ['dollars', 'AUS', 'AUD'],
  ['dinars', 'KWT', 'KWD'],
  ['pesos', 'MEX', 'MXN'],
  ['cfa francs', 'CMR', 'XAF'],
  ['rupees', 'FRA', null],
];

describe('currencies', () => {
  it('has unique codes and known states', () => {
    const states = new Set(STATES.map((state) => state.id));
    expect(new Set(CURRENCIES.map((currency) => currency.code)).size).toBe(CURRENCIES.length);
    for (const currency of CURRENCIES) {
      expect(currency.code).toMatch(/^[A-Z]{3}$/);
      for (const state of currency.states) expect(states, currency.code).toContain(state);
    }
  });

  it('knows the currency of every state', () => {
    const without = STATES.filter((state) => state.kind === 'state' && currencyByCode(state.currency) === null);
    expect(without.map((state) => state.id)).toEqual([]);
  });

  it('gives each surface to one currency', () => {
    const keys = surfaces.map((surface) => surface.surface);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('says of every shared word what it means by itself', () => {
    const shared = new Set(CURRENCIES.flatMap((currency) => currency.sharedWords));
    expect([...shared].sort()).toEqual(Object.keys(SHARED_CURRENCY_WORDS).sort());
    for (const [word, code] of Object.entries(SHARED_CURRENCY_WORDS)) {
      if (code !== null) expect(currencyByCode(code)?.sharedWords, word).toContain(word);
    }
  });

  it.each(EXAMPLES)('%s is %s', (surface, code) => {
    expect(surfaces.find((candidate) => candidate.surface === surface)?.code ?? null).toBe(code);
  });

  it.each(BY_STATE)('%s of %s is %s', (word, state, code) => {
    expect(currencyOfState(word, state)?.code ?? null).toBe(code);
  });
});
