import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** What one does to another with one's hands, not in words: it has a day of its own. */
const DEEDS: ReadonlySet<string> = new Set(
  (
    'give provide donate send supply deliver grant lend disburse extend allocate hand train help assist aid sign impose lift expel sever ' +
    'cut close establish join host receive deploy attack bomb shell invade seize arrest detain sell export ban suspend freeze build launch ' +
    'contribute invest finance fund rescue evacuate withdraw recognise recognize exchange award offer ship dispatch equip repatriate ' +
    'transfer restore resume annex occupy blockade intervene fire shoot capture kill hold sponsor organise organize conduct'
  ).split(' '),
);

/** "gave ten boats to Kenya in 2014" in a text of 2020: what was done before the text has its own date, and not the text's. */
export function isEarlierDeed(
  { tokens }: ResolvedSentence,
  { lemma, tense }: Clause,
  date: ResolvedDate,
  today: string | null,
): boolean {
  if (today === null || tense !== 'past' || date.edtf.includes('/')) return false;
  if (date.edtf >= today.slice(0, date.edtf.length)) return false;
  const before = tokens[date.from - 1]?.norm;
  return (before === 'in' || before === 'during') && DEEDS.has(lemma);
}
