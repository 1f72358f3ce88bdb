-- The line of the annual accounts that an account was given; the newest row of an account counts, and
-- nothing in it takes back what was given.
CREATE TABLE statement_key (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  statement_key TEXT,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER statement_key_is_never_updated BEFORE UPDATE ON statement_key
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 statement_key is never changed');
END;
CREATE TRIGGER statement_key_is_never_deleted BEFORE DELETE ON statement_key
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 statement_key is never deleted');
END;
