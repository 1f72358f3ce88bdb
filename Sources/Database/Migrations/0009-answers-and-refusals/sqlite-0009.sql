-- What an idempotency key was answered with, under the log; older answers stay where they are.
CREATE TABLE answered_call (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  verb TEXT NOT NULL,
  answer INTEGER NOT NULL,
  PRIMARY KEY (company, key),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- The refusals, each linked to the one before it.
CREATE TABLE refusal_link (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
  refusal TEXT NOT NULL UNIQUE REFERENCES refusal (refusal),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE refusal_head (
  head INTEGER NOT NULL PRIMARY KEY CHECK (head = 1),
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER answered_call_is_never_updated BEFORE UPDATE ON answered_call
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 answered_call is never changed');
END;
CREATE TRIGGER answered_call_is_never_deleted BEFORE DELETE ON answered_call
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 answered_call is never deleted');
END;

CREATE TRIGGER refusal_link_is_never_updated BEFORE UPDATE ON refusal_link
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 refusal_link is never changed');
END;
CREATE TRIGGER refusal_link_is_never_deleted BEFORE DELETE ON refusal_link
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 refusal_link is never deleted');
END;
