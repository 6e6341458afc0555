import type { View } from '../view.ts';

const side = (source: string, target: string, mirrored: boolean): string => `
SELECT id, CASE WHEN date_precision = 'day' THEN date_start END AS event_date, year(coalesce(date_start, date_end)) AS year,
  ${source} AS source, ${target} AS target, event_type, cameo AS root_code,
  CASE
    WHEN cameo BETWEEN '01' AND '05' THEN 1
    WHEN cameo BETWEEN '06' AND '08' THEN 2
    WHEN cameo BETWEEN '09' AND '13' THEN 3
    WHEN cameo BETWEEN '14' AND '20' THEN 4
  END AS quad_class,
  cameo, "symmetric", ${mirrored} AS mirrored, verb, date, date_start, date_end, date_precision, confidence, sources
FROM interactions${mirrored ? ' WHERE "symmetric"' : ''}`;

/** Interactions as event data: both directions, and the columns that researchers of event data know. */
export const interactionsDirected: View = {
  name: 'interactions_directed',
  description:
    'Interactions as event data, one row for each direction: a symmetric one stands from both sides, the second with `mirrored` true. `event_date`: the day, null where only a longer time is known; `event_type`: type of PLOVER; `root_code`: CAMEO root code; `quad_class`: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the root code; null where there is none.',
  sql: `${side('source', 'target', false)}
UNION ALL${side('target', 'source', true)}`,
};
