-- The day of a voucher's document, where it is posted on another.
CREATE TABLE voucher_document (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  day TEXT COLLATE "C" NOT NULL CHECK (length(day) = 10),
  PRIMARY KEY (company, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- An imported voucher that looks like one of an earlier file.
CREATE TABLE voucher_likeness (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  other_year TEXT COLLATE "C" NOT NULL,
  other BIGINT NOT NULL,
  PRIMARY KEY (company, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, other_year, other) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A voucher that was sent to another program, with the mark that it carries there.
CREATE TABLE sent_voucher (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  mark TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A voucher that an import found come home, under the reference that it has in the other program.
CREATE TABLE returned_voucher (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  reference_series TEXT COLLATE "C",
  reference_number TEXT COLLATE "C",
  is_marked BIGINT NOT NULL CHECK (is_marked IN (0, 1)),
  PRIMARY KEY (company, run, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, fiscal_year, voucher) REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK ((reference_series IS NULL) = (reference_number IS NULL))
);

CREATE TRIGGER voucher_document_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON voucher_document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER voucher_likeness_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON voucher_likeness
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sent_voucher_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON sent_voucher
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER returned_voucher_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON returned_voucher
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON voucher_document, voucher_likeness, sent_voucher, returned_voucher
  TO bokslut_application;
