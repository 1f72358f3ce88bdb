-- From a posting date on vouchers balance by the values of a dimension, and what lacks is added on these
-- accounts; without a dimension they need not. The newest row of a day counts.
CREATE TABLE balancing_dimension (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  dimension INTEGER,
  debit_account TEXT,
  credit_account TEXT,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A line that was added to a voucher so that a value of a dimension, or none, balances.
CREATE TABLE balancing_line (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  line INTEGER NOT NULL,
  dimension INTEGER NOT NULL,
  code TEXT,
  PRIMARY KEY (company, fiscal_year, voucher, line),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER balancing_dimension_is_never_updated BEFORE UPDATE ON balancing_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 balancing_dimension is never changed');
END;
CREATE TRIGGER balancing_dimension_is_never_deleted BEFORE DELETE ON balancing_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 balancing_dimension is never deleted');
END;

CREATE TRIGGER balancing_line_is_never_updated BEFORE UPDATE ON balancing_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 balancing_line is never changed');
END;
CREATE TRIGGER balancing_line_is_never_deleted BEFORE DELETE ON balancing_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 balancing_line is never deleted');
END;
