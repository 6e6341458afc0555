import { LEADERS, ORGANIZATIONS, STATES } from '@diplomatic-relations/gazetteer';
import { describe, expect, it } from 'vitest';
import type { Office } from '../types.ts';
import { stateOfLeader } from './state-of-leader.ts';

const ROWS: readonly (readonly [name: string, role: string, state: string | null])[] = [
  ['Sarkozy', 'head_of_state', 'FRA'],
  ['Nicolas Sarkozy', 'head_of_state', 'FRA'],
  ['Donald J. Tusk', 'head_of_government', 'POL'],
  ['Joseph R. Biden, Jr.', 'head_of_state', 'USA'],
  ['Kishida Fumio', 'head_of_government', 'JPN'],
  ['Fumio Kishida', 'head_of_government', 'JPN'],
  ['Abdel Fattah El-Sisi', 'head_of_state', 'EGY'],
  ['al-Sisi', 'head_of_state', 'EGY'],
  ['Dilma Vana Rousseff', 'head_of_state', 'BRA'],
  ['Andrés Manuel López Obrador', 'head_of_state', 'MEX'],
  // Another office, another given name, a name that many bear, a name of nobody
  ['Sarkozy', 'head_of_government', null],
  ['Sarkozy', 'minister', null],
  ['Anna Sarkozy', 'head_of_state', null],
  ['Johnson', 'head_of_government', null],
  ['Boris Johnson', 'head_of_government', 'GBR'],
  ['Sergey Lavrov', 'foreign_minister', 'RUS'],
  ['S. Lavrov', 'foreign_minister', 'RUS'],
  ['S Jaishankar', 'foreign_minister', 'IND'],
  ['A. Lavrov', 'foreign_minister', null],
  ['Kamala Harris', 'deputy_head_of_state', 'USA'],
  ['António Guterres', 'organization_head', 'org:un'],
  ['Ursula von der Leyen', 'head_of_state', 'org:eu'],
  ['Ralph Gonsalves', 'head_of_government', 'VCT'],
  ['Elizabeth II', 'head_of_state', 'GBR'],
  // Of less fame: the family name alone is not enough.
  ['Gonsalves', 'head_of_government', null],
  ['Lee', 'head_of_state', null],
  ['Otieno', 'head_of_state', null],
];

describe('the state of a leader', () => {
  it.each(ROWS)('%s, %s', (name, role, state) => {
    const office = { role } as Office;
    expect(stateOfLeader(name, [office], null)).toBe(state);
  });

  it('knows who has no office in the text by the full name, in the years in office', () => {
    expect(stateOfLeader('Angela Merkel', [], '2012-03-04')).toBe('DEU');
    expect(stateOfLeader('Angela Merkel', [], '2023-03-04')).toBe(null);
    expect(stateOfLeader('Angela Merkel', [], null)).toBe('DEU');
    expect(stateOfLeader('Merkel', [], '2012-03-04')).toBe(null);
    expect(stateOfLeader('Paul Merkel', [], '2012-03-04')).toBe(null);
    expect(stateOfLeader('Xi Jinping', [], '2024')).toBe('CHN');
  });

  it('knows every state of the table', () => {
    const states = new Set([...STATES, ...ORGANIZATIONS].map(({ id }) => id));
    expect(LEADERS.filter(({ state, family }) => !states.has(state) || family === '')).toEqual([]);
  });
});
