-- memberships: To which organizations and programmes does a party belong, and in which role?
-- Run views.sql first.
-- party: the member; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);
-- organization: the organization, as org: id; any where absent
SET VARIABLE organization = CAST(NULL AS VARCHAR);

SELECT m.member, m.organization, a.name, m.role, m.change, m.date, m.sources, m.id
FROM memberships m LEFT JOIN actors a ON a.actor_id = m.organization
WHERE (getvariable('party') IS NULL OR m.member = getvariable('party')) AND (getvariable('organization') IS NULL OR m.organization = getvariable('organization'))
ORDER BY m.member, m.organization, coalesce(m.date_start, m.date_end), m.role, m.change, m.id;
