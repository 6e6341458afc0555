import type { NamedQuery } from '../named-query.ts';

/** Questions about meetings and other events. */
export const MEETING_QUERIES: readonly NamedQuery[] = [
  {
    name: 'who-met-whom',
    question: 'Which persons of different parties met, when and where?',
    parameters: [
      { name: 'party', description: 'the party of one of the two persons; any where absent', default: null },
      { name: 'person', description: 'a part of the name of one of the two; any where absent', default: null },
    ],
    sql: `
WITH present AS (
  SELECT p.event_id, p.party, p.person_id, coalesce(a.name, p.person_id) AS person, p.title
  FROM event_participants p LEFT JOIN actors a ON a.actor_id = p.person_id
  WHERE p.person_id IS NOT NULL
)
SELECT e.date, e.kind, e.city, x.person AS person_a, x.party AS party_a, x.title AS title_a,
  y.person AS person_b, y.party AS party_b, y.title AS title_b, e.id
FROM events e JOIN present x ON x.event_id = e.id JOIN present y ON y.event_id = e.id AND x.party < y.party
WHERE e.status = 'held' AND e.kind IN ('meeting', 'visit', 'call', 'consultations', 'summit', 'conference')
  AND ($party IS NULL OR $party IN (x.party, y.party))
  AND ($person IS NULL OR contains(lower(x.person), lower($person)) OR contains(lower(y.person), lower($person)))
ORDER BY e.date_start, e.date_end, e.id, person_a, person_b, party_a, party_b`,
  },
  {
    name: 'planned-events',
    question: 'Which events were announced, and are not yet reported as held?',
    parameters: [
      {
        name: 'after',
        description: 'only those that may fall on this day (YYYY-MM-DD) or later; all where absent',
        default: null,
      },
      { name: 'party', description: 'a party that takes part; any where absent', default: null },
    ],
    sql: `
SELECT date, kind, name, city, parties, level, sources, id
FROM events
WHERE status = 'planned'
  AND ($after IS NULL OR date IS NULL OR date_end IS NULL OR date_end >= CAST($after AS DATE))
  AND ($party IS NULL OR list_contains(parties, $party))
ORDER BY date_start, date_end, kind, name, id`,
  },
  {
    name: 'events-by-year',
    question: 'How many events of each kind took place each year?',
    parameters: [{ name: 'party', description: 'a party that takes part; any where absent', default: null }],
    sql: `
SELECT CAST(year(date_start) AS INTEGER) AS year, kind, count(*) AS events
FROM events
WHERE status = 'held' AND date_start IS NOT NULL AND ($party IS NULL OR list_contains(parties, $party))
GROUP BY ALL
ORDER BY year, kind`,
  },
];
