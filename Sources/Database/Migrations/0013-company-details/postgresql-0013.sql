-- Whom to ask at a company, where it is and how it is registered; the newest row counts.
CREATE TABLE company_detail (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  first_name TEXT COLLATE "C",
  last_name TEXT COLLATE "C",
  telephone TEXT COLLATE "C",
  email TEXT COLLATE "C",
  street TEXT COLLATE "C",
  postal_code TEXT COLLATE "C",
  city TEXT COLLATE "C",
  country TEXT COLLATE "C" CHECK (length(country) = 2),
  is_vat_registered BIGINT CHECK (is_vat_registered IN (0, 1)),
  bank_account TEXT COLLATE "C",
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Where an account stands in the tax return; the newest row of an account counts.
CREATE TABLE account_grouping (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  category TEXT COLLATE "C" NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER company_detail_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON company_detail
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_grouping_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON account_grouping
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON company_detail, account_grouping TO bokslut_application;
