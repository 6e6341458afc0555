const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[t ]\d.*)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?: .*)?$/;
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?: .*)?$/;
const MONTH_AND_YEAR = /^([a-z]{3,9})\.? (\d{4})$/;

/** The day, month or year (EDTF) that a metadata field gives, as written there (no time zone is applied); null where it is no date. */
export function readDate(text: string): string | null {
  const lower = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const iso = ISO.exec(lower);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = DOTTED.exec(lower);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const dayFirst = DAY_FIRST.exec(lower);
  if (dayFirst) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(lower);
  if (monthFirst) return dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const monthAndYear = MONTH_AND_YEAR.exec(lower);
  if (monthAndYear) return dateOf(monthAndYear[2], monthOf(monthAndYear[1]), undefined);
  return null;
}

function monthOf(word: string | undefined): string {
  const at = MONTHS.findIndex(
    (month) => word !== undefined && word.length >= 3 && month.startsWith(word === 'sept' ? 'sep' : word),
  );
  return String(at + 1);
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || Number(year) === 0) return null;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const mm = String(m).padStart(2, '0');
  if (day === undefined) return `${year}-${mm}`;
  const d = Number(day);
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const length = m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  if (d < 1 || d > length) return null;
  return `${year}-${mm}-${String(d).padStart(2, '0')}`;
}
