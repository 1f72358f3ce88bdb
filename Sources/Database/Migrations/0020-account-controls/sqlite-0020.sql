-- What a company demands of an account; the newest row of an account counts, and what stands in
-- `account_allowance` under the same record is its lists.
CREATE TABLE account_control (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  is_closed_to_entry INTEGER NOT NULL CHECK (is_closed_to_entry IN (0, 1)),
  first_day TEXT,
  last_day TEXT,
  side TEXT CHECK (side IN ('debit', 'credit')),
  balance_side TEXT CHECK (balance_side IN ('debit', 'credit')),
  default_currency TEXT,
  offset_account TEXT,
  opening_account TEXT,
  close_class TEXT CHECK (close_class IN ('result', 'balance', 'capital')),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER account_control_is_never_updated BEFORE UPDATE ON account_control
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_control is never changed');
END;
CREATE TRIGGER account_control_is_never_deleted BEFORE DELETE ON account_control
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_control is never deleted');
END;

-- A currency, an origin of vouchers, or a user or group behind @, that an account takes.
CREATE TABLE account_allowance (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('currency', 'origin', 'holder')),
  allowed TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER account_allowance_is_never_updated BEFORE UPDATE ON account_allowance
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_allowance is never changed');
END;
CREATE TRIGGER account_allowance_is_never_deleted BEFORE DELETE ON account_allowance
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_allowance is never deleted');
END;

-- What an account of type total adds up; the rows of the newest record of an account count.
CREATE TABLE account_total (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  first_account TEXT NOT NULL,
  last_account TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER account_total_is_never_updated BEFORE UPDATE ON account_total
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_total is never changed');
END;
CREATE TRIGGER account_total_is_never_deleted BEFORE DELETE ON account_total
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account_total is never deleted');
END;

-- The reason for which a line was entered on an account where nobody enters vouchers.
CREATE TABLE manual_override (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER manual_override_is_never_updated BEFORE UPDATE ON manual_override
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 manual_override is never changed');
END;
CREATE TRIGGER manual_override_is_never_deleted BEFORE DELETE ON manual_override
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 manual_override is never deleted');
END;
