-- From a posting date on vouchers balance by the values of a dimension, and what lacks is added on these
-- accounts; without a dimension they need not. The newest row of a day counts.
CREATE TABLE balancing_dimension (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  first_day TEXT COLLATE "C" NOT NULL,
  dimension BIGINT,
  debit_account TEXT COLLATE "C",
  credit_account TEXT COLLATE "C",
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A line that was added to a voucher so that a value of a dimension, or none, balances.
CREATE TABLE balancing_line (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  line BIGINT NOT NULL,
  dimension BIGINT NOT NULL,
  code TEXT COLLATE "C",
  PRIMARY KEY (company, fiscal_year, voucher, line),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER balancing_dimension_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON balancing_dimension
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER balancing_line_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON balancing_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON balancing_dimension, balancing_line TO bokslut_application;
