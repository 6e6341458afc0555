-- missions-by-decade: How many missions were opened, upgraded and closed in each decade?
-- Run views.sql first.
-- sender: the party that sends; any where absent
SET VARIABLE sender = CAST(NULL AS VARCHAR);
-- host: the party that receives; any where absent
SET VARIABLE host = CAST(NULL AS VARCHAR);

SELECT CAST(floor(year(coalesce(date_start, date_end)) / 10) * 10 AS INTEGER) AS decade, kind,
  count(*) FILTER (change IN ('opened', 'reopened')) AS opened,
  count(*) FILTER (change = 'upgraded') AS upgraded,
  count(*) FILTER (change = 'closed') AS closed
FROM missions
WHERE change IN ('opened', 'reopened', 'upgraded', 'closed') AND date IS NOT NULL
  AND (getvariable('sender') IS NULL OR sender = getvariable('sender')) AND (getvariable('host') IS NULL OR host = getvariable('host'))
GROUP BY ALL
ORDER BY decade, kind;
