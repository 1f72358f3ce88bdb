-- What a company says of its deadlines: days after a period by which it means to hold it, and what
-- decides which of the law's deadlines are its. The newest row counts.
CREATE TABLE close_calendar (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  own_days BIGINT CHECK (own_days BETWEEN 0 AND 366),
  turnover TEXT COLLATE "C" NOT NULL,
  vat_term TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- By which lawful path a period was opened again, beside the status that the same record gives it.
CREATE TABLE period_reopening (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  path TEXT COLLATE "C" NOT NULL CHECK (path IN ('unlock', 'exemption')),
  rule TEXT COLLATE "C" NOT NULL,
  deadline TEXT COLLATE "C" CHECK (length(deadline) = 10),
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER close_calendar_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON close_calendar
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_reopening_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_reopening
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON close_calendar, period_reopening TO bokslut_application;
