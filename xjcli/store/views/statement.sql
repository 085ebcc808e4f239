-- All claims in one flat form: of which session, which field, of which item, what value. Natural keys only, so that a
-- statement can be compared with that of another run, and pointed at by a correction.
CREATE VIEW statement AS
SELECT fact.document AS document, account.session AS session, 'session' AS field, '' AS item, account.name AS value,
    fact.id AS fact
FROM account JOIN fact ON fact.id = account.id
UNION ALL
SELECT fact.document, account.session, 'start', '', date.start, fact.id
FROM session_date AS date JOIN account ON account.id = date.account JOIN fact ON fact.id = date.id
UNION ALL
SELECT fact.document, account.session, 'end', '', date."end", fact.id
FROM session_date AS date JOIN account ON account.id = date.account JOIN fact ON fact.id = date.id
UNION ALL
SELECT fact.document, account.session, counted.kind, counted.noun, CAST(counted.count AS TEXT), fact.id
FROM delegate_count AS counted JOIN account ON account.id = counted.account JOIN fact ON fact.id = counted.id
UNION ALL
SELECT fact.document, account.session, 'participant', participant.name, NULL, fact.id
FROM participant JOIN account ON account.id = participant.account JOIN fact ON fact.id = participant.id
UNION ALL
SELECT fact.document, account.session, 'title', participant.name || ' ' || title.text, title.status, fact.id
FROM title JOIN participant ON participant.id = title.participant JOIN account ON account.id = participant.account
JOIN fact ON fact.id = title.id
UNION ALL
SELECT fact.document, account.session, 'act', participant.name || ' ' || act.act, NULL, fact.id
FROM act JOIN participant ON participant.id = act.participant JOIN account ON account.id = participant.account
JOIN fact ON fact.id = act.id
UNION ALL
SELECT fact.document, account.session, 'report', report.kind || coalesce(' ' || report.title, ''), report."by", fact.id
FROM report JOIN account ON account.id = report.account JOIN fact ON fact.id = report.id
UNION ALL
SELECT fact.document, account.session, 'election', election.name || ' ' || election.post, election.kind, fact.id
FROM election JOIN account ON account.id = election.account JOIN fact ON fact.id = election.id
UNION ALL
SELECT fact.document, account.session, 'resolution', resolution.name, NULL, fact.id
FROM resolution JOIN account ON account.id = resolution.account JOIN fact ON fact.id = resolution.id
UNION ALL
SELECT fact.document, reference.session, 'reference', reference.text, NULL, fact.id
FROM reference JOIN fact ON fact.id = reference.id;
