import { dated, done } from './pairs.ts';
import type { PlainFact } from './plain-facts.ts';
import { sentence } from './sentence.ts';

/** A fact as a page tells it, and the time with which a plain sentence tells the same. */
export interface Telling {
  readonly told: (fact: PlainFact) => string;
  readonly time: string;
}

const DAY = 'on 3 May 1990';
const untimed = (fact: PlainFact): string => sentence(fact.subject, done(fact));

const rowOf = (first: string, its: string, last: string, mark: string): ((fact: PlainFact) => string) => {
  return (fact) =>
    [
      `${first}${mark}The flood destroyed the bridge.`,
      `${its}${mark}${untimed(fact)}`,
      `${last}${mark}The school was rebuilt.`,
    ].join('\n');
};

const YEARS = ['1988', '1990', '1991'] as const;
const DAYS = ['1 May 1988', '3 May 1990', '4 June 1991'] as const;
const AMERICAN = ['May 1, 1988', 'May 3, 1990', 'June 4, 1991'] as const;

/** Facts in rows, under heads that date them, and with the marks of a page around them. */
export const LAYOUTS: Readonly<Record<string, Telling>> = {
  'a year on a line of its own': {
    told: (fact) => `History\n\n1990\n\n${untimed(fact)}\n\n1991\n\nThe school was rebuilt.`,
    time: 'in 1990',
  },
  'a year and a colon': { told: rowOf(...YEARS, ': '), time: 'in 1990' },
  'a year and a dash': { told: rowOf(...YEARS, ' – '), time: 'in 1990' },
  'a year and nothing': { told: rowOf(...YEARS, ' '), time: 'in 1990' },
  'an emphasised year': { told: rowOf('* **1988**', '* **1990**', '* **1991**', ' '), time: 'in 1990' },
  'a day and a colon': { told: rowOf(...DAYS, ': '), time: DAY },
  'a day and a dash': { told: rowOf(...DAYS, ' – '), time: DAY },
  'a day and a tab': { told: rowOf(...DAYS, '\t'), time: DAY },
  'an American day and a dash': { told: rowOf(...AMERICAN, ' – '), time: DAY },
  'an emphasised day': {
    told: rowOf('- **1 May 1988**', '- **3 May 1990**', '- **4 June 1991**', ': '),
    time: DAY,
  },
  'a day on a line of its own': { told: rowOf(...DAYS, '\n'), time: DAY },
  'a day as a heading': { told: rowOf('## 1 May 1988', '## 3 May 1990', '## 4 June 1991', '\n\n'), time: DAY },
  'a table': {
    told: (fact) =>
      `| Date | Event |\n| --- | --- |\n| 1 May 1988 | The flood destroyed the bridge. |\n| 3 May 1990 | ${untimed(fact)} |`,
    time: DAY,
  },
  'a list under its year': {
    told: ({ subject, ...fact }) =>
      `In 1990:\n\n- the bridge was rebuilt;\n- ${subject} ${done({ subject, ...fact })};\n- the schools were painted.`,
    time: 'in 1990',
  },
  numbers: { told: (fact) => `1. The bridge was rebuilt.\n2. ${dated(fact, DAY)}\n3. The schools too.`, time: DAY },
  'letters in brackets': {
    told: (fact) => `(a) The bridge was rebuilt.\n(b) ${dated(fact, DAY)}\n(c) The schools too.`,
    time: DAY,
  },
  bullets: { told: (fact) => `• The bridge was rebuilt.\n• ${dated(fact, DAY)}`, time: DAY },
  'the mark of a note behind it': { told: (fact) => `${dated(fact, DAY)}[1] The school was rebuilt.`, time: DAY },
  'the mark of a note within': { told: (fact) => dated(fact, `${DAY}[12]`), time: DAY },
  'two spaces': { told: (fact) => dated(fact, DAY).replaceAll(' ', '  '), time: DAY },
  'spaces that do not break': { told: (fact) => dated(fact, DAY).replaceAll(' ', '\u00a0'), time: DAY },
  emphasis: { told: (fact) => `**${dated(fact, DAY)}**`, time: DAY },
  'a link': {
    told: (fact) => dated(fact, DAY).replace(fact.subject, `[${fact.subject}](https://example.org/x)`),
    time: DAY,
  },
  'a quoted paragraph': { told: (fact) => `> ${dated(fact, DAY)}`, time: DAY },
  'brackets around it': { told: (fact) => `The bridge was rebuilt. (${dated(fact, DAY)}) The school too.`, time: DAY },
  'a dateline': { told: (fact) => `LONDON, 20 June 1996 (ABC) – ${dated(fact, DAY)}`, time: DAY },
};

const YEAR = 'The harvest of 1990 was poor.';
const MONTH = 'The flood of May 1990 was terrible.';
const FLOOD = 'The flood came on 3 May 1990.';

/** A time that points back, what stands before it, and the time that it means. */
const POINTING: readonly (readonly [before: string, time: string, meant: string])[] = [
  [YEAR, 'that year', 'in 1990'],
  [YEAR, 'in the same year', 'in 1990'],
  [YEAR, 'later that year', 'in 1990'],
  [YEAR, 'in May of that year', 'in May 1990'],
  [YEAR, 'on 3 May of the same year', DAY],
  [YEAR, 'the following year', 'in 1991'],
  [YEAR, 'a year later', 'in 1991'],
  [YEAR, 'two years later', 'in 1992'],
  [YEAR, 'a year earlier', 'in 1989'],
  [YEAR, 'the year before', 'in 1989'],
  [YEAR, 'the previous year', 'in 1989'],
  [YEAR, 'in May of the following year', 'in May 1991'],
  [MONTH, 'that month', 'in May 1990'],
  [MONTH, 'the following month', 'in June 1990'],
  [MONTH, 'in September of the same year', 'in September 1990'],
  [FLOOD, 'the same day', DAY],
  [FLOOD, 'on that day', DAY],
  [FLOOD, 'the next day', 'on 4 May 1990'],
  [FLOOD, 'two days later', 'on 5 May 1990'],
  [FLOOD, 'three days earlier', 'on 30 April 1990'],
  [FLOOD, 'on 14 September', 'on 14 September 1990'],
  [FLOOD, 'in September', 'in September 1990'],
];

/** Facts whose time the sentence before tells, behind the verb and before the subject. */
export const POINTING_BACK: Readonly<Record<string, Telling>> = Object.fromEntries(
  POINTING.flatMap(([before, time, meant]): [string, Telling][] => [
    [`${time}, behind it`, { told: (fact) => `${before} ${dated(fact, time)}`, time: meant }],
    [
      `${time}, before it`,
      { told: (fact) => `${before} ${sentence(`${time},`, fact.subject, done(fact))}`, time: meant },
    ],
  ]),
);
