-- A waiver of a check of a period, through a day: the check may fail, and the period is held all the same.
CREATE TABLE check_waiver (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  waiver BIGINT NOT NULL CHECK (waiver > 0),
  period TEXT COLLATE "C" NOT NULL,
  check_id TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, waiver),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE check_waiver_end (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  waiver BIGINT NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, waiver),
  FOREIGN KEY (company, waiver) REFERENCES check_waiver (company, waiver),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A close of a month: the record of its seal, what its steps did to the year's result in minor units of the
-- accounting currency, how many checks warned, the record of the seal that it took the place of, and how
-- many seals of later periods it moved.
CREATE TABLE period_close (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  close BIGINT NOT NULL CHECK (close > 0),
  period TEXT COLLATE "C" NOT NULL,
  seal BIGINT NOT NULL,
  effect BIGINT NOT NULL,
  warnings BIGINT NOT NULL,
  replaces BIGINT,
  moved BIGINT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, close),
  UNIQUE (company, seal),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- The runs of a close, with how many vouchers each posted.
CREATE TABLE period_close_run (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  close BIGINT NOT NULL,
  run BIGINT NOT NULL,
  vouchers BIGINT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, run),
  FOREIGN KEY (company, close) REFERENCES period_close (company, close),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- The waivers that let a close go on.
CREATE TABLE period_close_waiver (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  close BIGINT NOT NULL,
  waiver BIGINT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, close) REFERENCES period_close (company, close),
  FOREIGN KEY (company, waiver) REFERENCES check_waiver (company, waiver),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A close that was undone as a whole: its runs undone, and its month opened.
CREATE TABLE period_close_undo (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  close BIGINT NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, close),
  FOREIGN KEY (company, close) REFERENCES period_close (company, close),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER check_waiver_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON check_waiver
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER check_waiver_end_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON check_waiver_end
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_close_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_close
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_close_run_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_close_run
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_close_waiver_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_close_waiver
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_close_undo_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_close_undo
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON check_waiver, check_waiver_end, period_close, period_close_run,
  period_close_waiver, period_close_undo TO bokslut_application;
