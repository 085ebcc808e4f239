-- name: find_session
SELECT id FROM session
WHERE 1
    AND id = :id --? id
    AND body = :body --? body
    AND term IS :term --? body
    AND number IS :number --? body
ORDER BY id
-- name: all_sessions
SELECT id FROM session ORDER BY id
-- name: session
SELECT id, name, body, place, within, term, number, start, "end", basis, state, entitled, present, observers, disagree,
    sources, corrected
FROM sessions WHERE id = ?
-- name: accounts
SELECT telling.account, telling.session_name AS name, own.start, own."end", own.basis,
    passage.source, passage.evidence, passage.headline, document.path, document.paper, document.number AS issue,
    passage.published, passage.page, passage.rule,
    (SELECT evidence FROM passage WHERE fact = own.id) AS date_evidence,
    (SELECT source FROM passage WHERE fact = own.id) AS date_source
FROM telling
JOIN passage ON passage.fact = telling.account
JOIN document ON document.id = passage.document
LEFT JOIN session_date AS own ON own.account = telling.account
WHERE telling.session = ?
ORDER BY passage.document, telling.account
-- name: account_delegates
SELECT counted.kind, counted.count, counted.approximate, counted.noun, passage.source, passage.evidence, passage.corrected
FROM delegate_count AS counted JOIN passage ON passage.fact = counted.id
WHERE counted.account = ? ORDER BY counted.id
-- name: account_participants
SELECT participant.id, participant.name, passage.source, passage.evidence, passage.corrected
FROM participant JOIN passage ON passage.fact = participant.id
WHERE participant.account = ? ORDER BY participant.id
-- name: participant_titles
SELECT title.text, title.organisation, title.post, title.status, passage.source, passage.evidence, passage.corrected
FROM title JOIN passage ON passage.fact = title.id
WHERE title.participant = ? ORDER BY title.id
-- name: participant_acts
SELECT act.act, passage.source, passage.evidence, passage.corrected
FROM act JOIN passage ON passage.fact = act.id
WHERE act.participant = ? ORDER BY act.id
-- name: account_reports
SELECT report.kind, report.title, report."by", report.form, passage.source, passage.evidence, passage.corrected
FROM report JOIN passage ON passage.fact = report.id
WHERE report.account = ? ORDER BY report.id
-- name: account_elections
SELECT election.name, election.post, election.kind, election.organisation, passage.source, passage.evidence, passage.corrected
FROM election JOIN passage ON passage.fact = election.id
WHERE election.account = ? ORDER BY election.id
-- name: account_resolutions
SELECT resolution.name, passage.source, passage.evidence, passage.corrected
FROM resolution JOIN passage ON passage.fact = resolution.id
WHERE resolution.account = ? ORDER BY resolution.id
-- name: mentions
SELECT text, source, evidence, headline, paper, published, page FROM mentions WHERE session = ? ORDER BY document, fact
-- name: people
SELECT person FROM participant UNION SELECT person FROM election
UNION SELECT person FROM report WHERE person IS NOT NULL
ORDER BY person
-- name: is_person
SELECT 1 FROM participant WHERE person = :person UNION ALL SELECT 1 FROM election WHERE person = :person
UNION ALL SELECT 1 FROM report WHERE person = :person
LIMIT 1
-- name: written_names
SELECT name FROM participant WHERE person = :person UNION SELECT name FROM election WHERE person = :person
ORDER BY name
-- name: places
SELECT place FROM session WHERE place IS NOT NULL UNION SELECT place FROM account_within ORDER BY place
-- name: posts
SELECT post FROM title UNION SELECT office_post FROM election ORDER BY post
-- name: organisations
SELECT organisation FROM title WHERE organisation IS NOT NULL
UNION SELECT organisation FROM election WHERE organisation IS NOT NULL ORDER BY organisation
-- name: bodies
SELECT DISTINCT body FROM session ORDER BY body
-- name: status
SELECT
    (SELECT count(*) FROM document WHERE superseded_by IS NULL AND session IS NULL) AS documents,
    (SELECT count(*) FROM document WHERE superseded_by IS NOT NULL) AS superseded,
    (SELECT count(*) FROM article) AS articles,
    (SELECT min(published) FROM document WHERE superseded_by IS NULL) AS oldest,
    (SELECT max(published) FROM document WHERE superseded_by IS NULL) AS newest,
    (SELECT count(DISTINCT session) FROM account) AS reported,
    (SELECT count(*) FROM session) - (SELECT count(DISTINCT session) FROM account) AS mentioned,
    (SELECT count(DISTINCT person) FROM participant) AS people,
    (SELECT count(*) FROM delegate_count) AS delegates,
    (SELECT count(*) FROM title) AS titles,
    (SELECT count(*) FROM act) AS acts,
    (SELECT count(*) FROM report) AS reports,
    (SELECT count(*) FROM election) AS elections,
    (SELECT count(*) FROM resolution) AS resolutions,
    (SELECT count(*) FROM reference) AS "references",
    (SELECT count(*) FROM doubt) AS doubts,
    (SELECT count(*) FROM correction) AS corrections
-- name: last_run
SELECT id, started, finished, command, version FROM run ORDER BY id DESC LIMIT 1
