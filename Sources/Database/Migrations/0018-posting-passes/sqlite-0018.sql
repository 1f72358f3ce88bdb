-- Leave to post in a period that is on hold or to whose module access is shut, for a time. The holder is
-- a person's name, or a group's behind @; the maximum is in minor units of the accounting currency.
CREATE TABLE posting_pass (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  pass TEXT NOT NULL,
  holder TEXT NOT NULL,
  period TEXT NOT NULL,
  module TEXT NOT NULL,
  maximum INTEGER CHECK (maximum > 0),
  expires TEXT NOT NULL CHECK (length(expires) = 20),
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, pass),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE posting_pass_end (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  pass TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, pass),
  FOREIGN KEY (company, pass) REFERENCES posting_pass (company, pass),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER posting_pass_is_never_updated BEFORE UPDATE ON posting_pass
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 posting_pass is never changed');
END;
CREATE TRIGGER posting_pass_is_never_deleted BEFORE DELETE ON posting_pass
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 posting_pass is never deleted');
END;

CREATE TRIGGER posting_pass_end_is_never_updated BEFORE UPDATE ON posting_pass_end
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 posting_pass_end is never changed');
END;
CREATE TRIGGER posting_pass_end_is_never_deleted BEFORE DELETE ON posting_pass_end
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 posting_pass_end is never deleted');
END;

-- What has been posted under a pass is found without reading all vouchers.
CREATE INDEX voucher_of_pass ON voucher (company, posting_pass, sequence)
WHERE posting_pass IS NOT NULL;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('voucher', 'voucher_of_pass', '1000 1000 100 1 noskipscan');
ANALYZE sqlite_schema;

-- A voucher that names a pass needs one that was granted for its period and module and not revoked; but
-- what keeps every opening as it is names no pass of ours. Passes are looked at where one is named.
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
OR CASE
  WHEN NEW.posting_pass IS NULL THEN 0
  WHEN NEW.posting_pass = 'keeps-openings' THEN NEW.kind <> 'opening'
  ELSE NEW.kind = 'opening' OR NOT EXISTS (
    SELECT 1 FROM posting_pass AS pass
    JOIN period ON period.company = pass.company AND period.period = pass.period
    WHERE pass.company = NEW.company AND pass.pass = NEW.posting_pass
      AND pass.module = NEW.module AND period.fiscal_year = NEW.fiscal_year
      AND CASE WHEN NEW.period IS NULL THEN period.kind = 'operating'
        ELSE period.period = NEW.period END
      AND COALESCE(period.shaped_first_day, period.first_day) <= NEW.day
      AND COALESCE(period.shaped_last_day, period.last_day) >= NEW.day
      AND NOT EXISTS (
        SELECT 1 FROM posting_pass_end AS done
        WHERE done.company = NEW.company AND done.pass = NEW.posting_pass)) END
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT PER-001 the period is not open');
END;
