import type { NamedQuery } from '../named-query.ts';

/** Questions about the posts, treaties, offices and memberships of parties. */
export const PARTY_QUERIES: readonly NamedQuery[] = [
  {
    name: 'missions-by-decade',
    question: 'How many missions were opened, upgraded and closed in each decade?',
    parameters: [
      { name: 'sender', description: 'the party that sends; any where absent', default: null },
      { name: 'host', description: 'the party that receives; any where absent', default: null },
    ],
    sql: `
SELECT CAST(floor(year(coalesce(date_start, date_end)) / 10) * 10 AS INTEGER) AS decade, kind,
  count(*) FILTER (change IN ('opened', 'reopened')) AS opened,
  count(*) FILTER (change = 'upgraded') AS upgraded,
  count(*) FILTER (change = 'closed') AS closed
FROM missions
WHERE change IN ('opened', 'reopened', 'upgraded', 'closed') AND date IS NOT NULL
  AND ($sender IS NULL OR sender = $sender) AND ($host IS NULL OR host = $host)
GROUP BY ALL
ORDER BY decade, kind`,
  },
  {
    name: 'missions',
    question: 'Which missions does a party have with others, and others with it?',
    parameters: [{ name: 'party', description: 'the party that sends or receives; any where absent', default: null }],
    sql: `
SELECT sender, host, kind, change, city, role, date, sources, id
FROM missions
WHERE $party IS NULL OR $party IN (sender, host)
ORDER BY sender, host, kind, date_start, date_end, change, city, id`,
  },
  {
    name: 'relations-broken',
    question: 'Who severed, suspended or lowered relations with whom, and were they restored?',
    parameters: [],
    sql: `
SELECT r.date, r.actor_a, r.actor_b, r.kind, r.change, r.label,
  (SELECT min(s.date_start) FROM relations s
   WHERE s.actor_a = r.actor_a AND s.actor_b = r.actor_b AND s.kind = r.kind
     AND s.change IN ('restored', 'established') AND s.date_start >= coalesce(r.date_end, r.date_start)) AS restored,
  r.sources, r.id
FROM relations r
WHERE r.change IN ('severed', 'suspended', 'downgraded')
ORDER BY coalesce(r.date_start, r.date_end), r.actor_a, r.actor_b, r.kind, r.change, r.id`,
  },
  {
    name: 'relations-since',
    question: 'Since when do parties have diplomatic relations, and which partnerships do they name?',
    parameters: [{ name: 'party', description: 'one of the two parties; any where absent', default: null }],
    sql: `
SELECT actor_a, actor_b, kind, change, date, label, sources, id
FROM relations
WHERE $party IS NULL OR $party IN (actor_a, actor_b)
ORDER BY actor_a, actor_b, coalesce(date_start, date_end), kind, change, id`,
  },
  {
    name: 'agreements-in-force',
    question: 'Which agreements were in force on a day?',
    parameters: [
      { name: 'date', description: 'the day, YYYY-MM-DD; the day of the newest document where absent', default: null },
      { name: 'party', description: 'a party to the agreement; any where absent', default: null },
    ],
    sql: `
WITH asked AS (
  SELECT coalesce(CAST($date AS DATE), (SELECT max(edtf_end(published)) FROM documents)) AS day
)
SELECT g.title, g.kind, g.action, g.date, g.period, g.parties, g.sources, g.id
FROM agreements g, asked
WHERE g.action IN ('signed', 'adopted', 'acceded', 'ratified', 'entered_into_force', 'extended')
  AND ($party IS NULL OR list_contains(g.parties, $party))
  AND (g.date IS NOT NULL OR g.period IS NOT NULL)
  AND (g.date IS NULL OR g.date_start IS NULL OR g.date_start <= day)
  AND (g.period IS NULL OR edtf_start(g.period) IS NULL OR edtf_start(g.period) <= day)
  AND (g.period IS NULL OR edtf_end(g.period) IS NULL OR edtf_end(g.period) >= day)
  AND NOT EXISTS (
    SELECT 1 FROM agreements t
    WHERE t.action = 'terminated' AND lower(t.title) = lower(g.title) AND t.date_start <= day
      AND list_sort(t.parties) = list_sort(g.parties) AND (g.date_start IS NULL OR t.date_start >= g.date_start))
ORDER BY g.date_start, g.title, g.action, g.id`,
  },
  {
    name: 'office-holders',
    question: 'Who held which office?',
    parameters: [
      { name: 'party', description: 'the party whose office it is; any where absent', default: null },
      { name: 'role', description: 'the office, such as foreign_minister; any where absent', default: null },
    ],
    sql: `
SELECT party, role, person_name, title, as_of, sources, person_id, id
FROM positions
WHERE ($party IS NULL OR party = $party) AND ($role IS NULL OR role = $role)
ORDER BY party, role, edtf_start(as_of), person_name, id`,
  },
  {
    name: 'memberships',
    question: 'To which organizations and programmes does a party belong, and in which role?',
    parameters: [
      { name: 'party', description: 'the member; any where absent', default: null },
      { name: 'organization', description: 'the organization, as org: id; any where absent', default: null },
    ],
    sql: `
SELECT m.member, m.organization, a.name, m.role, m.change, m.date, m.sources, m.id
FROM memberships m LEFT JOIN actors a ON a.actor_id = m.organization
WHERE ($party IS NULL OR m.member = $party) AND ($organization IS NULL OR m.organization = $organization)
ORDER BY m.member, m.organization, coalesce(m.date_start, m.date_end), m.role, m.change, m.id`,
  },
  {
    name: 'figures',
    question: 'Which figures (trade, investment, aid, people) are known of a party?',
    parameters: [
      { name: 'party', description: 'one of the two parties; any where absent', default: null },
      { name: 'metric', description: 'the metric, such as investment; any where absent', default: null },
    ],
    sql: `
SELECT metric, actor_a, actor_b, period, qualifier, value, unit, sources, id
FROM indicators
WHERE ($party IS NULL OR $party = actor_a OR $party = actor_b) AND ($metric IS NULL OR metric = $metric)
ORDER BY metric, actor_a, actor_b, edtf_start(period), value, id`,
  },
];
