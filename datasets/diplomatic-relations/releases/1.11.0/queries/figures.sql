-- figures: Which figures (trade, investment, aid, people) are known of a party?
-- Run views.sql first.
-- party: one of the two parties; any where absent
SET VARIABLE party = CAST(NULL AS VARCHAR);
-- metric: the metric, such as investment; any where absent
SET VARIABLE metric = CAST(NULL AS VARCHAR);

SELECT metric, actor_a, actor_b, period, qualifier, value, unit, sources, id
FROM indicators
WHERE (getvariable('party') IS NULL OR getvariable('party') = actor_a OR getvariable('party') = actor_b) AND (getvariable('metric') IS NULL OR metric = getvariable('metric'))
ORDER BY metric, actor_a, actor_b, edtf_start(period), value, id;
