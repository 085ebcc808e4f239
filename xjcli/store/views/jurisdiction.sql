-- Which place lies in which, as the articles on its sessions say, as often as they say it.
CREATE VIEW jurisdiction AS
SELECT session.place AS place, account_within.place AS within
FROM account_within
JOIN account ON account.id = account_within.account
JOIN session ON session.id = account.session;
