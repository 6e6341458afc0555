const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days from one EDTF date to another, negative where the other is earlier. A month or a year counts from its first day, an interval or a
 * time of day from the day that it begins with; `NaN` where one of them is none of these.
 */
export function daysBetween(from: string, to: string): number {
  return (firstDay(to) - firstDay(from)) / MILLISECONDS_A_DAY;
}

function firstDay(edtf: string): number {
  const [start = ''] = edtf.split('/');
  return Date.parse(start.slice(0, 10));
}
