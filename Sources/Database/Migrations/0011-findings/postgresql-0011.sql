-- What an import found in its files and in fitting them to the books.
CREATE TABLE import_finding (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  finding BIGINT NOT NULL CHECK (finding > 0),
  code TEXT COLLATE "C" NOT NULL,
  severity TEXT COLLATE "C" NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  file TEXT COLLATE "C",
  line BIGINT,
  problem TEXT COLLATE "C" NOT NULL,
  items TEXT COLLATE "C",
  PRIMARY KEY (company, run, finding),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Accounts that were never used and were taken out of the chart; a later row of account brings one
-- back.
CREATE TABLE account_retirement (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER import_finding_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON import_finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_retirement_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON account_retirement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON import_finding, account_retirement TO bokslut_application;
