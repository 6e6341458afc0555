-- office-holders: Who held which office?
-- Run views.sql first.
-- party: the party whose office it is; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);
-- role: the office, such as foreign_minister; any where absent
SET VARIABLE role = CAST(NULL AS VARCHAR);

SELECT party, role, person_name, title, as_of, sources, person_id, id
FROM positions
WHERE (getvariable('party') IS NULL OR party = getvariable('party')) AND (getvariable('role') IS NULL OR role = getvariable('role'))
ORDER BY party, role, edtf_start(as_of), person_name, id;
