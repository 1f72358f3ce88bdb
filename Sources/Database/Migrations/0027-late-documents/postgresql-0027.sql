-- What becomes of documents that come after their period was shut, by kind. The newest row counts.
CREATE TABLE late_document (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  way TEXT COLLATE "C" NOT NULL CHECK (way IN ('refuse', 'move', 'ask')),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- The period that overtook a voucher's document, out of which the voucher was moved. The document's day
-- stands in voucher_document.
CREATE TABLE late_voucher (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, fiscal_year, voucher),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER late_document_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON late_document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER late_voucher_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON late_voucher
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON late_document, late_voucher TO bokslut_application;
