-- What an import found in its files and in fitting them to the books.
CREATE TABLE import_finding (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  finding INTEGER NOT NULL CHECK (finding > 0),
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  file TEXT,
  line INTEGER,
  problem TEXT NOT NULL,
  items TEXT,
  PRIMARY KEY (company, run, finding),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Accounts that were never used and were taken out of the chart; a later row of account brings one
-- back.
CREATE TABLE account_retirement (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER import_finding_is_never_updated BEFORE UPDATE ON import_finding
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_finding is never changed');
END;
CREATE TRIGGER import_finding_is_never_deleted BEFORE DELETE ON import_finding
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_finding is never deleted');
END;

CREATE TRIGGER account_retirement_is_never_updated BEFORE UPDATE ON account_retirement
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_retirement is never changed');
END;
CREATE TRIGGER account_retirement_is_never_deleted BEFORE DELETE ON account_retirement
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_retirement is never deleted');
END;
