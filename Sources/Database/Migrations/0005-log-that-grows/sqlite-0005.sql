-- How a record's bytes are made: what stands here is the first field of its header. Whatever a later
-- version changes, older records keep theirs.
ALTER TABLE company_log ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE installation_log ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- What a stored plan would post: how many vouchers, and the SHA-256 of their content.
CREATE TABLE run_plan (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  vouchers INTEGER NOT NULL CHECK (vouchers >= 0),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  PRIMARY KEY (company, run),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Which line of a run a voucher's line comes from. It stands in the record of the act of posting,
-- before the vouchers themselves, so that it cannot refer to them; verify holds it against them.
CREATE TABLE voucher_origin (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  run INTEGER NOT NULL,
  run_line INTEGER NOT NULL CHECK (run_line > 0),
  PRIMARY KEY (company, fiscal_year, voucher, line),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (voucher > sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_plan_is_never_updated BEFORE UPDATE ON run_plan
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 run_plan is never changed');
END;
CREATE TRIGGER run_plan_is_never_deleted BEFORE DELETE ON run_plan
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 run_plan is never deleted');
END;

CREATE TRIGGER voucher_origin_is_never_updated BEFORE UPDATE ON voucher_origin
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_origin is never changed');
END;
CREATE TRIGGER voucher_origin_is_never_deleted BEFORE DELETE ON voucher_origin
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_origin is never deleted');
END;
