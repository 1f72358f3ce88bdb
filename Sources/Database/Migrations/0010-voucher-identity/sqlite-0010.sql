-- The day of a voucher's document, where it is posted on another.
CREATE TABLE voucher_document (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  PRIMARY KEY (company, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- An imported voucher that looks like one of an earlier file.
CREATE TABLE voucher_likeness (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  other_year TEXT NOT NULL,
  other INTEGER NOT NULL,
  PRIMARY KEY (company, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, other_year, other) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A voucher that was sent to another program, with the mark that it carries there.
CREATE TABLE sent_voucher (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A voucher that an import found come home, under the reference that it has in the other program.
CREATE TABLE returned_voucher (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  reference_series TEXT,
  reference_number TEXT,
  is_marked INTEGER NOT NULL CHECK (is_marked IN (0, 1)),
  PRIMARY KEY (company, run, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK ((reference_series IS NULL) = (reference_number IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER voucher_document_is_never_updated BEFORE UPDATE ON voucher_document
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_document is never changed');
END;
CREATE TRIGGER voucher_document_is_never_deleted BEFORE DELETE ON voucher_document
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_document is never deleted');
END;

CREATE TRIGGER voucher_likeness_is_never_updated BEFORE UPDATE ON voucher_likeness
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_likeness is never changed');
END;
CREATE TRIGGER voucher_likeness_is_never_deleted BEFORE DELETE ON voucher_likeness
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_likeness is never deleted');
END;

CREATE TRIGGER sent_voucher_is_never_updated BEFORE UPDATE ON sent_voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 sent_voucher is never changed');
END;
CREATE TRIGGER sent_voucher_is_never_deleted BEFORE DELETE ON sent_voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 sent_voucher is never deleted');
END;

CREATE TRIGGER returned_voucher_is_never_updated BEFORE UPDATE ON returned_voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 returned_voucher is never changed');
END;
CREATE TRIGGER returned_voucher_is_never_deleted BEFORE DELETE ON returned_voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 returned_voucher is never deleted');
END;
