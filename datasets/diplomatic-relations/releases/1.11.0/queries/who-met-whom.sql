-- who-met-whom: Which persons of different parties met, when and where?
-- Run views.sql first.
-- party: the party of one of the two persons; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);
-- person: a part of the name of one of the two; any where absent
SET VARIABLE person = CAST(NULL AS VARCHAR);

WITH present AS (
  SELECT p.event_id, p.party, p.person_id, coalesce(a.name, p.person_id) AS person, p.title
  FROM event_participants p LEFT JOIN actors a ON a.actor_id = p.person_id
  WHERE p.person_id IS NOT NULL
)
SELECT e.date, e.kind, e.city, x.person AS person_a, x.party AS party_a, x.title AS title_a,
  y.person AS person_b, y.party AS party_b, y.title AS title_b, e.id
FROM events e JOIN present x ON x.event_id = e.id JOIN present y ON y.event_id = e.id AND x.party < y.party
WHERE e.status = 'held' AND e.kind IN ('meeting', 'visit', 'call', 'consultations', 'summit', 'conference')
  AND (getvariable('party') IS NULL OR getvariable('party') IN (x.party, y.party))
  AND (getvariable('person') IS NULL OR contains(lower(x.person), lower(getvariable('person'))) OR contains(lower(y.person), lower(getvariable('person'))))
ORDER BY e.date_start, e.date_end, e.id, person_a, person_b, party_a, party_b;
