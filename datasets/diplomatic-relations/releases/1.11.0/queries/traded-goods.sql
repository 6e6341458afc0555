-- traded-goods: Which goods does one party sell to the other?
-- Run views.sql first.
-- a: a party, as ISO 3166-1 alpha-3 code or org: id; any where absent
SET VARIABLE a = CAST(NULL AS VARCHAR);
-- b: the other party, likewise
SET VARIABLE b = CAST(NULL AS VARCHAR);

SELECT exporter, importer, product, sources, id
FROM trade_goods
WHERE (getvariable('a') IS NULL OR getvariable('a') IN (exporter, importer)) AND (getvariable('b') IS NULL OR getvariable('b') IN (exporter, importer))
ORDER BY exporter, importer, product, id;
