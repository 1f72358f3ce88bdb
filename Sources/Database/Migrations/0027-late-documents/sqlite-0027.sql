-- What becomes of documents that come after their period was shut, by kind. The newest row counts.
CREATE TABLE late_document (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('refuse', 'move', 'ask')),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- The period that overtook a voucher's document, out of which the voucher was moved. The document's day
-- stands in voucher_document.
CREATE TABLE late_voucher (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  period TEXT NOT NULL,
  PRIMARY KEY (company, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER late_document_is_never_updated BEFORE UPDATE ON late_document
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 late_document is never changed');
END;
CREATE TRIGGER late_document_is_never_deleted BEFORE DELETE ON late_document
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 late_document is never deleted');
END;
CREATE TRIGGER late_voucher_is_never_updated BEFORE UPDATE ON late_voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 late_voucher is never changed');
END;
CREATE TRIGGER late_voucher_is_never_deleted BEFORE DELETE ON late_voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 late_voucher is never deleted');
END;
