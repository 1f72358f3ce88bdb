-- Whom to ask at a company, where it is and how it is registered; the newest row counts.
CREATE TABLE company_detail (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  first_name TEXT,
  last_name TEXT,
  telephone TEXT,
  email TEXT,
  street TEXT,
  postal_code TEXT,
  city TEXT,
  country TEXT CHECK (length(country) = 2),
  is_vat_registered INTEGER CHECK (is_vat_registered IN (0, 1)),
  bank_account TEXT,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Where an account stands in the tax return; the newest row of an account counts.
CREATE TABLE account_grouping (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  category TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER company_detail_is_never_updated BEFORE UPDATE ON company_detail
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 company_detail is never changed');
END;
CREATE TRIGGER company_detail_is_never_deleted BEFORE DELETE ON company_detail
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 company_detail is never deleted');
END;

CREATE TRIGGER account_grouping_is_never_updated BEFORE UPDATE ON account_grouping
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_grouping is never changed');
END;
CREATE TRIGGER account_grouping_is_never_deleted BEFORE DELETE ON account_grouping
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_grouping is never deleted');
END;
