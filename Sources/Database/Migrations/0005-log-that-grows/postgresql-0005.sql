-- How a record's bytes are made: what stands here is the first field of its header. Whatever a later
-- version changes, older records keep theirs.
ALTER TABLE company_log ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE installation_log ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

-- What a stored plan would post: how many vouchers, and the SHA-256 of their content.
CREATE TABLE run_plan (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  vouchers BIGINT NOT NULL CHECK (vouchers >= 0),
  digest TEXT COLLATE "C" NOT NULL CHECK (length(digest) = 64),
  PRIMARY KEY (company, run),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Which line of a run a voucher's line comes from. It stands in the record of the act of posting,
-- before the vouchers themselves, so that it cannot refer to them; verify holds it against them.
CREATE TABLE voucher_origin (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  line BIGINT NOT NULL CHECK (line > 0),
  run BIGINT NOT NULL,
  run_line BIGINT NOT NULL CHECK (run_line > 0),
  PRIMARY KEY (company, fiscal_year, voucher, line),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (voucher > sequence)
);

CREATE TRIGGER run_plan_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON run_plan
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER voucher_origin_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON voucher_origin
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON run_plan, voucher_origin TO bokslut_application;
