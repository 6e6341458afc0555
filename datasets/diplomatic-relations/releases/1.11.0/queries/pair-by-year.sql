-- pair-by-year: What is known of two parties in each year: relations in force, and posts each way?
-- Run views.sql first.
-- a: a party, as ISO 3166-1 alpha-3 code or org: id; any where absent
SET VARIABLE a = CAST(NULL AS VARCHAR);
-- b: the other party, likewise
SET VARIABLE b = CAST(NULL AS VARCHAR);

SELECT party_a, party_b, year, diplomatic_relations, diplomatic_relations_basis, relations, representation_a, missions_a,
  representation_b, missions_b, facts
FROM dyad_year
WHERE (getvariable('a') IS NULL OR getvariable('a') IN (party_a, party_b)) AND (getvariable('b') IS NULL OR getvariable('b') IN (party_a, party_b))
ORDER BY party_a, party_b, year;
