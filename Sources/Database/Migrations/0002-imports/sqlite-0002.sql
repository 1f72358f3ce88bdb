-- What imports bring in besides vouchers ------------------------------------------------------

-- The files of an import, with the hash that their content is kept under.
CREATE TABLE import_part (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  part INTEGER NOT NULL CHECK (part > 0),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
  PRIMARY KEY (company, run, part),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Balances of objects, months and budgets that the ledger does not post.
CREATE TABLE imported_balance (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('object-opening', 'object-closing', 'period', 'budget')),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  account TEXT NOT NULL,
  dimensions TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_balance_of_run ON imported_balance (company, run, kind);

CREATE TABLE imported_party (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('customer', 'supplier')),
  party TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation_number TEXT NOT NULL,
  account TEXT,
  opening INTEGER NOT NULL,
  closing INTEGER NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_party_of_run ON imported_party (company, run, kind);

CREATE TABLE imported_tax_code (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  tax_code TEXT NOT NULL,
  description TEXT NOT NULL,
  percentage TEXT NOT NULL,
  standard_code TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_tax_code_of_run ON imported_tax_code (company, run);

-- What a file says of a line beyond the ledger; a struck line has no number, but its content.
CREATE TABLE imported_line (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  line INTEGER CHECK (line > 0),
  change TEXT CHECK (change IN ('added', 'struck')),
  account TEXT,
  dimensions TEXT,
  currency TEXT CHECK (length(currency) = 3),
  amount INTEGER,
  accounting INTEGER,
  text TEXT,
  day TEXT CHECK (length(day) = 10),
  quantity TEXT NOT NULL,
  signature TEXT NOT NULL,
  customer TEXT NOT NULL,
  supplier TEXT NOT NULL,
  tax_code TEXT,
  tax_percentage TEXT,
  tax_base INTEGER,
  tax_amount INTEGER,
  reference TEXT NOT NULL,
  due_day TEXT CHECK (length(due_day) = 10),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  CHECK ((line IS NULL) = (account IS NOT NULL)),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_line_of_voucher ON imported_line (company, voucher, line);

-- The bytes themselves: no part of the log, whose record holds their hash.
CREATE TABLE import_content (
  company INTEGER NOT NULL,
  run INTEGER NOT NULL,
  part INTEGER NOT NULL,
  chunk INTEGER NOT NULL CHECK (chunk > 0),
  bytes BLOB NOT NULL,
  PRIMARY KEY (company, run, part, chunk),
  FOREIGN KEY (company, run, part) REFERENCES import_part (company, run, part)
) STRICT;

CREATE TRIGGER import_part_is_never_updated BEFORE UPDATE ON import_part
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_part is never changed');
END;
CREATE TRIGGER import_part_is_never_deleted BEFORE DELETE ON import_part
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_part is never deleted');
END;

CREATE TRIGGER imported_balance_is_never_updated BEFORE UPDATE ON imported_balance
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_balance is never changed');
END;
CREATE TRIGGER imported_balance_is_never_deleted BEFORE DELETE ON imported_balance
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_balance is never deleted');
END;

CREATE TRIGGER imported_party_is_never_updated BEFORE UPDATE ON imported_party
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_party is never changed');
END;
CREATE TRIGGER imported_party_is_never_deleted BEFORE DELETE ON imported_party
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_party is never deleted');
END;

CREATE TRIGGER imported_tax_code_is_never_updated BEFORE UPDATE ON imported_tax_code
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_tax_code is never changed');
END;
CREATE TRIGGER imported_tax_code_is_never_deleted BEFORE DELETE ON imported_tax_code
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_tax_code is never deleted');
END;

CREATE TRIGGER imported_line_is_never_updated BEFORE UPDATE ON imported_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_line is never changed');
END;
CREATE TRIGGER imported_line_is_never_deleted BEFORE DELETE ON imported_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_line is never deleted');
END;

CREATE TRIGGER import_content_is_never_updated BEFORE UPDATE ON import_content
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_content is never changed');
END;
CREATE TRIGGER import_content_is_never_deleted BEFORE DELETE ON import_content
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_content is never deleted');
END;
