-- Who acts; the newest row of a name counts.
CREATE TABLE ledger_user (
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('person', 'agent', 'auditor')),
  full_name TEXT COLLATE "C" NOT NULL,
  is_active BIGINT NOT NULL CHECK (is_active IN (0, 1)),
  PRIMARY KEY (sequence, position)
);

-- Who may do what: a user or @group, in one company or, without one, in all; the newest row counts.
CREATE TABLE right_grant (
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  holder TEXT COLLATE "C" NOT NULL,
  granted TEXT COLLATE "C" NOT NULL,
  company_code TEXT COLLATE "C",
  is_granted BIGINT NOT NULL CHECK (is_granted IN (0, 1)),
  first_day TEXT COLLATE "C",
  last_day TEXT COLLATE "C",
  PRIMARY KEY (sequence, position)
);

-- What a user shows to act; of its text only the hash is kept; the newest row of a number counts.
CREATE TABLE api_token (
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  number BIGINT NOT NULL,
  user_name TEXT COLLATE "C" NOT NULL,
  scopes TEXT COLLATE "C" NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL CHECK (length(sha256) = 64),
  last_day TEXT COLLATE "C",
  is_revoked BIGINT NOT NULL CHECK (is_revoked IN (0, 1)),
  PRIMARY KEY (sequence, position)
);

CREATE TRIGGER ledger_user_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_user
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER right_grant_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON right_grant
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER api_token_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON api_token
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON ledger_user, right_grant, api_token TO bokslut_application;

-- Its members act as administrators without a token. An owner who may not make roles leaves it out;
-- whoever may makes it later. Another database of the server may make it at the same time.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bokslut_administrator') THEN
    CREATE ROLE bokslut_administrator NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN NULL;
END $$;
