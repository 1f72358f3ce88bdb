-- What imports bring in besides vouchers ------------------------------------------------------

-- The files of an import, with the hash that their content is kept under.
CREATE TABLE import_part (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  part BIGINT NOT NULL CHECK (part > 0),
  name TEXT COLLATE "C" NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL CHECK (length(sha256) = 64),
  size BIGINT NOT NULL,
  is_kept BIGINT NOT NULL CHECK (is_kept IN (0, 1)),
  PRIMARY KEY (company, run, part),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Balances of objects, months and budgets that the ledger does not post.
CREATE TABLE imported_balance (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('object-opening', 'object-closing', 'period', 'budget')),
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  account TEXT COLLATE "C" NOT NULL,
  dimensions TEXT COLLATE "C" NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);
CREATE INDEX imported_balance_of_run ON imported_balance (company, run, kind);

CREATE TABLE imported_party (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('customer', 'supplier')),
  party TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  organisation_number TEXT COLLATE "C" NOT NULL,
  account TEXT COLLATE "C",
  opening BIGINT NOT NULL,
  closing BIGINT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);
CREATE INDEX imported_party_of_run ON imported_party (company, run, kind);

CREATE TABLE imported_tax_code (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  tax_code TEXT COLLATE "C" NOT NULL,
  description TEXT COLLATE "C" NOT NULL,
  percentage TEXT COLLATE "C" NOT NULL,
  standard_code TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);
CREATE INDEX imported_tax_code_of_run ON imported_tax_code (company, run);

-- What a file says of a line beyond the ledger; a struck line has no number, but its content.
CREATE TABLE imported_line (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  line BIGINT CHECK (line > 0),
  change TEXT COLLATE "C" CHECK (change IN ('added', 'struck')),
  account TEXT COLLATE "C",
  dimensions TEXT COLLATE "C",
  currency TEXT COLLATE "C" CHECK (length(currency) = 3),
  amount BIGINT,
  accounting BIGINT,
  text TEXT COLLATE "C",
  day TEXT COLLATE "C" CHECK (length(day) = 10),
  quantity TEXT COLLATE "C" NOT NULL,
  signature TEXT COLLATE "C" NOT NULL,
  customer TEXT COLLATE "C" NOT NULL,
  supplier TEXT COLLATE "C" NOT NULL,
  tax_code TEXT COLLATE "C",
  tax_percentage TEXT COLLATE "C",
  tax_base BIGINT,
  tax_amount BIGINT,
  reference TEXT COLLATE "C" NOT NULL,
  due_day TEXT COLLATE "C" CHECK (length(due_day) = 10),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  CHECK ((line IS NULL) = (account IS NOT NULL)),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);
CREATE INDEX imported_line_of_voucher ON imported_line (company, voucher, line);

-- The bytes themselves: no part of the log, whose record holds their hash.
CREATE TABLE import_content (
  company BIGINT NOT NULL,
  run BIGINT NOT NULL,
  part BIGINT NOT NULL,
  chunk BIGINT NOT NULL CHECK (chunk > 0),
  bytes BYTEA NOT NULL,
  PRIMARY KEY (company, run, part, chunk),
  FOREIGN KEY (company, run, part) REFERENCES import_part (company, run, part)
);

CREATE TRIGGER import_part_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON import_part
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER imported_balance_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON imported_balance
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER imported_party_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON imported_party
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER imported_tax_code_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON imported_tax_code
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER imported_line_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON imported_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER import_content_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON import_content
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON import_part, imported_balance, imported_party,
  imported_tax_code, imported_line, import_content
  TO bokslut_application;
