-- The corrections that stand: neither revoked nor followed by another of the same fact.
CREATE VIEW in_force AS
SELECT id, made, action, session, field, item, value, replaced, reason, source
FROM correction
WHERE action <> 'revoke'
    AND NOT EXISTS (SELECT 1 FROM correction AS revoking WHERE revoking.revokes = correction.id)
    AND NOT EXISTS (
        SELECT 1 FROM correction AS later
        WHERE later.session = correction.session AND later.field = correction.field AND later.item = correction.item
            AND later.id > correction.id
            AND NOT EXISTS (SELECT 1 FROM correction AS revoking WHERE revoking.revokes = later.id)
    );
