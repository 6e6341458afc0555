-- pairs: Which pairs of parties does the data know most about?
-- Run views.sql first.

SELECT party_a, name_a, party_b, name_b, facts, relations_since, first_date, last_date, events, agreements, interactions, documents
FROM dyads
ORDER BY facts DESC, party_a, party_b;
