-- relations-broken: Who severed, suspended or lowered relations with whom, and were they restored?
-- Run views.sql first.

SELECT r.date, r.actor_a, r.actor_b, r.kind, r.change, r.label,
  (SELECT min(s.date_start) FROM relations s
   WHERE s.actor_a = r.actor_a AND s.actor_b = r.actor_b AND s.kind = r.kind
     AND s.change IN ('restored', 'established') AND s.date_start >= coalesce(r.date_end, r.date_start)) AS restored,
  r.sources, r.id
FROM relations r
WHERE r.change IN ('severed', 'suspended', 'downgraded')
ORDER BY coalesce(r.date_start, r.date_end), r.actor_a, r.actor_b, r.kind, r.change, r.id;
