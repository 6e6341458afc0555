/** Months by name and by usual abbreviation. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['february', 2], ['march', 3], ['april', 4], ['may', 5], ['june', 6],
  ['july', 7], ['august', 8], ['september', 9], ['october', 10], ['november', 11], ['december', 12],
  ['jan', 1], ['feb', 2], ['febr', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]); // prettier-ignore

/** Month words that are also verbs, names of persons or ordinary words: alone they need a preposition of time. */
export const WEAK_MONTHS: ReadonlySet<string> = new Set([
  'march', 'may', 'april', 'june', 'august', 'jan', 'feb', 'febr', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]); // prettier-ignore

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['saturday', 6], ['sunday', 7],
]); // prettier-ignore

/** Short weekdays count only before a date: "Sat" and "Sun" are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7],
]); // prettier-ignore

/** EDTF seasons. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24],
]); // prettier-ignore

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10],
  ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13], ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17],
  ['eighteenth', 18], ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30],
]); // prettier-ignore

/** Prepositions after which a bare year or month is one, whatever follows. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in', 'since', 'until', 'till', 'during', 'throughout', 'before', 'after', 'circa', 'ca', 'early', 'late', 'mid', 'dated', 'year', 'years',
]); // prettier-ignore

/** Prepositions after which a number may as well be a quantity or belong to a title. */
export const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set(['from', 'by', 'of', 'for', 'through', 'between', 'around']);

/** Words that let "to" or "with" precede a year: "compared to 2019", "dating back to 1844". */
export const YEAR_LEADS: ReadonlySet<string> = new Set([
  'compared', 'comparison', 'relative', 'back', 'prior', 'up', 'extended', 'postponed', 'rescheduled', 'moved', 'valid', 'dating', 'dates', 'dated', 'traced', 'previous',
]); // prettier-ignore

/** Capitalised nouns that make a year before them part of a title: "the 2030 Agenda". */
export const TITLE_NOUNS: ReadonlySet<string> = new Set([
  'agenda', 'convention', 'agreement', 'treaty', 'summit', 'olympics', 'olympic', 'paralympic', 'paralympics', 'games', 'conference', 'accord', 'accords', 'declaration', 'protocol',
  'constitution', 'forum', 'cup', 'championship', 'championships', 'plan', 'programme', 'program', 'strategy', 'vision', 'roadmap', 'act', 'report', 'review', 'memorandum',
  'meeting', 'assembly', 'expo', 'exhibition', 'festival', 'dialogue', 'resolution', 'compact', 'framework', 'edition', 'index', 'budget', 'goals', 'presidency',
]); // prettier-ignore

/** Capitalised nouns that make a day before them part of a name: "14 February Street". */
export const NAMED_AFTER_DAY: ReadonlySet<string> = new Set([
  'street', 'square', 'avenue', 'boulevard', 'bridge', 'movement', 'revolution', 'university', 'brigade', 'front', 'stadium', 'park', 'airport', 'committee', 'commission', 'alliance', 'party', 'hospital', 'school',
]); // prettier-ignore

/** Words before "Friday" or "Sunday" that make a feast or an event of it. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(['good', 'black', 'bloody', 'easter', 'palm', 'holy', 'maundy', 'ash', 'cyber', 'super', 'every', 'each']);

/** Words after a weekday that make a name of it. */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(['times', 'express', 'mirror', 'mail', 'telegraph', 'prayers', 'prayer', 'herald', 'post', 'observer', 'night']);

/** Words after which "N years ago" is only roughly so many. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set([
  'over', 'than', 'almost', 'nearly', 'about', 'some', 'around', 'roughly', 'approximately', 'least', 'barely', 'or', 'to', 'and',
]); // prettier-ignore

/** Function words that may follow a complete date in place of a counted noun. */
export const AFTER_DATE: ReadonlySet<string> = new Set([
  'in', 'at', 'on', 'to', 'with', 'by', 'for', 'from', 'during', 'between', 'under', 'of', 'this', 'last', 'next', 'that', 'where', 'when', 'which', 'as', 'and', 'or', 'but', 'the', 'a', 'an',
  'respectively', 'a.m', 'local', 'while', 'after', 'before', 'was', 'were', 'is', 'are', 'will', 'has', 'had', 'have', 'he', 'she', 'it', 'they', 'we', 'inclusive', 'saw', 'marked', 'brought', 'became', 'witnessed',
]); // prettier-ignore
