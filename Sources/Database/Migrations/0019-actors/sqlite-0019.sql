-- Who acts; the newest row of a name counts.
CREATE TABLE ledger_user (
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'agent', 'auditor')),
  full_name TEXT NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;

-- Who may do what: a user or @group, in one company or, without one, in all; the newest row counts.
CREATE TABLE right_grant (
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  holder TEXT NOT NULL,
  granted TEXT NOT NULL,
  company_code TEXT,
  is_granted INTEGER NOT NULL CHECK (is_granted IN (0, 1)),
  first_day TEXT,
  last_day TEXT,
  PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;

-- What a user shows to act; of its text only the hash is kept; the newest row of a number counts.
CREATE TABLE api_token (
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  user_name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  last_day TEXT,
  is_revoked INTEGER NOT NULL CHECK (is_revoked IN (0, 1)),
  PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ledger_user_is_never_updated BEFORE UPDATE ON ledger_user
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 ledger_user is never changed');
END;
CREATE TRIGGER ledger_user_is_never_deleted BEFORE DELETE ON ledger_user
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 ledger_user is never deleted');
END;

CREATE TRIGGER right_grant_is_never_updated BEFORE UPDATE ON right_grant
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 right_grant is never changed');
END;
CREATE TRIGGER right_grant_is_never_deleted BEFORE DELETE ON right_grant
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 right_grant is never deleted');
END;

CREATE TRIGGER api_token_is_never_updated BEFORE UPDATE ON api_token
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 api_token is never changed');
END;
CREATE TRIGGER api_token_is_never_deleted BEFORE DELETE ON api_token
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 api_token is never deleted');
END;
