-- A waiver of a check of a period, through a day: the check may fail, and the period is held all the same.
CREATE TABLE check_waiver (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  waiver INTEGER NOT NULL CHECK (waiver > 0),
  period TEXT NOT NULL,
  check_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, waiver),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_waiver_end (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  waiver INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, waiver),
  FOREIGN KEY (company, waiver) REFERENCES check_waiver (company, waiver),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A close of a month: the record of its seal, what its steps did to the year's result in minor units of the
-- accounting currency, how many checks warned, the record of the seal that it took the place of, and how
-- many seals of later periods it moved.
CREATE TABLE period_close (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  close INTEGER NOT NULL CHECK (close > 0),
  period TEXT NOT NULL,
  seal INTEGER NOT NULL,
  effect INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  replaces INTEGER,
  moved INTEGER NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, close),
  UNIQUE (company, seal),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- The runs of a close, with how many vouchers each posted.
CREATE TABLE period_close_run (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  close INTEGER NOT NULL,
  run INTEGER NOT NULL,
  vouchers INTEGER NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, run),
  FOREIGN KEY (company, close) REFERENCES period_close (company, close),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- The waivers that let a close go on.
CREATE TABLE period_close_waiver (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  close INTEGER NOT NULL,
  waiver INTEGER NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, close) REFERENCES period_close (company, close),
  FOREIGN KEY (company, waiver) REFERENCES check_waiver (company, waiver),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A close that was undone as a whole: its runs undone, and its month opened.
CREATE TABLE period_close_undo (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  close INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, close),
  FOREIGN KEY (company, close) REFERENCES period_close (company, close),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER check_waiver_is_never_updated BEFORE UPDATE ON check_waiver
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 check_waiver is never changed');
END;
CREATE TRIGGER check_waiver_is_never_deleted BEFORE DELETE ON check_waiver
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 check_waiver is never deleted');
END;

CREATE TRIGGER check_waiver_end_is_never_updated BEFORE UPDATE ON check_waiver_end
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 check_waiver_end is never changed');
END;
CREATE TRIGGER check_waiver_end_is_never_deleted BEFORE DELETE ON check_waiver_end
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 check_waiver_end is never deleted');
END;

CREATE TRIGGER period_close_is_never_updated BEFORE UPDATE ON period_close
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close is never changed');
END;
CREATE TRIGGER period_close_is_never_deleted BEFORE DELETE ON period_close
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close is never deleted');
END;

CREATE TRIGGER period_close_run_is_never_updated BEFORE UPDATE ON period_close_run
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close_run is never changed');
END;
CREATE TRIGGER period_close_run_is_never_deleted BEFORE DELETE ON period_close_run
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close_run is never deleted');
END;

CREATE TRIGGER period_close_waiver_is_never_updated BEFORE UPDATE ON period_close_waiver
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close_waiver is never changed');
END;
CREATE TRIGGER period_close_waiver_is_never_deleted BEFORE DELETE ON period_close_waiver
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close_waiver is never deleted');
END;

CREATE TRIGGER period_close_undo_is_never_updated BEFORE UPDATE ON period_close_undo
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close_undo is never changed');
END;
CREATE TRIGGER period_close_undo_is_never_deleted BEFORE DELETE ON period_close_undo
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_close_undo is never deleted');
END;
