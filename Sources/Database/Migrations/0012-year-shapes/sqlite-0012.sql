-- A fiscal year and its periods keep their names for ever; what they become stands here, and the newest
-- row counts. The days of one that is out of use are those that it had.
CREATE TABLE year_shape (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year) REFERENCES fiscal_year (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_shape (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  period TEXT NOT NULL,
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

-- The days of a period that has another shape are kept beside its status, for the trigger on vouchers; a
-- last day of no letters is that of one out of use.
ALTER TABLE period ADD COLUMN shaped_first_day TEXT;
ALTER TABLE period ADD COLUMN shaped_last_day TEXT;

CREATE TRIGGER year_shape_is_never_updated BEFORE UPDATE ON year_shape
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 year_shape is never changed');
END;
CREATE TRIGGER year_shape_is_never_deleted BEFORE DELETE ON year_shape
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 year_shape is never deleted');
END;

CREATE TRIGGER period_shape_is_never_updated BEFORE UPDATE ON period_shape
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_shape is never changed');
END;
CREATE TRIGGER period_shape_is_never_deleted BEFORE DELETE ON period_shape
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_shape is never deleted');
END;

-- An operating period never begins on another day, so the index still finds it.
DROP TRIGGER voucher_lies_in_an_open_period;
CREATE TRIGGER voucher_lies_in_an_open_period BEFORE INSERT ON voucher
WHEN COALESCE(CASE WHEN NEW.period IS NULL THEN (
  SELECT CASE status
    WHEN 'open' THEN 1
    WHEN 'on-hold' THEN NEW.posting_pass IS NOT NULL
    ELSE 0 END
  FROM period
  WHERE company = NEW.company AND kind = 'operating' AND first_day <= NEW.day
    AND COALESCE(shaped_last_day, last_day) >= NEW.day AND fiscal_year = NEW.fiscal_year
  ORDER BY first_day DESC LIMIT 1)
ELSE (
  SELECT CASE status
    WHEN 'open' THEN 1
    WHEN 'on-hold' THEN NEW.kind = 'year-end' OR NEW.posting_pass IS NOT NULL
    ELSE 0 END
  FROM period
  WHERE company = NEW.company AND period = NEW.period AND fiscal_year = NEW.fiscal_year
    AND COALESCE(shaped_first_day, first_day) <= NEW.day
    AND COALESCE(shaped_last_day, last_day) >= NEW.day) END, 0) = 0
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT PER-001 the period is not open');
END;

-- What takes no vouchers keeps its days, so that no other period gets hold of them.
CREATE TRIGGER period_that_is_not_open_keeps_its_days
BEFORE UPDATE OF shaped_first_day, shaped_last_day ON period
WHEN OLD.status <> 'open' AND (NEW.shaped_first_day IS NOT OLD.shaped_first_day
  OR NEW.shaped_last_day IS NOT OLD.shaped_last_day)
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT PER-001 the period is not open');
END;
