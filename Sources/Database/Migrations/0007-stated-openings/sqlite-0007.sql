-- The years of which an imported file states balances, the day that its openings stand at, and the
-- account that the user had take what they leave.
CREATE TABLE stated_year (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  opening_day TEXT CHECK (length(opening_day) = 10),
  balancing_account TEXT,
  PRIMARY KEY (company, run, fiscal_year),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- What it states that each account stands at then, in the accounting currency.
CREATE TABLE stated_opening (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  account TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (company, run, account),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER stated_year_is_never_updated BEFORE UPDATE ON stated_year
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 stated_year is never changed');
END;
CREATE TRIGGER stated_year_is_never_deleted BEFORE DELETE ON stated_year
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 stated_year is never deleted');
END;

CREATE TRIGGER stated_opening_is_never_updated BEFORE UPDATE ON stated_opening
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 stated_opening is never changed');
END;
CREATE TRIGGER stated_opening_is_never_deleted BEFORE DELETE ON stated_opening
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 stated_opening is never deleted');
END;
