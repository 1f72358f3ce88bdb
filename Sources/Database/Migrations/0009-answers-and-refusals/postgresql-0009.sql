-- What an idempotency key was answered with, under the log; older answers stay where they are.
CREATE TABLE answered_call (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  verb TEXT COLLATE "C" NOT NULL,
  answer BIGINT NOT NULL,
  PRIMARY KEY (company, key),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- The refusals, each linked to the one before it.
CREATE TABLE refusal_link (
  sequence BIGINT NOT NULL PRIMARY KEY CHECK (sequence > 0),
  refusal TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES refusal (refusal),
  hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

CREATE TABLE refusal_head (
  head BIGINT NOT NULL PRIMARY KEY CHECK (head = 1),
  sequence BIGINT NOT NULL,
  hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

CREATE TRIGGER answered_call_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON answered_call
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refusal_link_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON refusal_link
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON answered_call, refusal_link, refusal_head TO bokslut_application;
GRANT UPDATE (sequence, hash) ON refusal_head TO bokslut_application;
