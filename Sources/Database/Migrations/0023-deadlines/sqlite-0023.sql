-- What a company says of its deadlines: days after a period by which it means to hold it, and what
-- decides which of the law's deadlines are its. The newest row counts.
CREATE TABLE close_calendar (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  own_days INTEGER CHECK (own_days BETWEEN 0 AND 366),
  turnover TEXT NOT NULL,
  vat_term TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER close_calendar_is_never_updated BEFORE UPDATE ON close_calendar
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 close_calendar is never changed');
END;
CREATE TRIGGER close_calendar_is_never_deleted BEFORE DELETE ON close_calendar
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 close_calendar is never deleted');
END;

-- By which lawful path a period was opened again, beside the status that the same record gives it.
CREATE TABLE period_reopening (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  period TEXT NOT NULL,
  path TEXT NOT NULL CHECK (path IN ('unlock', 'exemption')),
  rule TEXT NOT NULL,
  deadline TEXT CHECK (length(deadline) = 10),
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER period_reopening_is_never_updated BEFORE UPDATE ON period_reopening
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_reopening is never changed');
END;
CREATE TRIGGER period_reopening_is_never_deleted BEFORE DELETE ON period_reopening
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_reopening is never deleted');
END;
