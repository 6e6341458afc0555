const MILLISECONDS_A_DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** The days from 1970-01-01 to an ISO date, or null where it is no date of the calendar. */
export const daysOfDate = (date: string): number | null => {
  if (!DATE.test(date)) return null;
  const days = Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
  // Date.parse takes 30 February for 1 March in some forms, so the way back must give the same text
  return Number.isInteger(days) && dateOfDays(days) === date ? days : null;
};

/** The ISO date that lies so many days after 1970-01-01. */
export const dateOfDays = (days: number): string =>
  new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The milliseconds from 1970-01-01T00:00:00 to an ISO timestamp without zone, or null where it is none. */
export const millisecondsOfTimestamp = (timestamp: string): number | null => {
  if (!TIMESTAMP.test(timestamp)) return null;
  const milliseconds = Date.parse(`${timestamp}Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(timestamp)
    ? milliseconds
    : null;
};

/** The ISO timestamp without zone that lies so many microseconds after 1970-01-01T00:00:00. */
export const timestampOfMicroseconds = (microseconds: bigint): string => {
  const rest = ((microseconds % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((microseconds - rest) / 1000n)).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return rest === 0n ? seconds : `${seconds}.${rest.toString().padStart(6, '0').replace(/0+$/, '')}`;
};
