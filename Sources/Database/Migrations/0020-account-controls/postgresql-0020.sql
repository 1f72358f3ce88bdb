-- What a company demands of an account; the newest row of an account counts, and what stands in
-- `account_allowance` under the same record is its lists.
CREATE TABLE account_control (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  is_closed_to_entry BIGINT NOT NULL CHECK (is_closed_to_entry IN (0, 1)),
  first_day TEXT COLLATE "C",
  last_day TEXT COLLATE "C",
  side TEXT COLLATE "C" CHECK (side IN ('debit', 'credit')),
  balance_side TEXT COLLATE "C" CHECK (balance_side IN ('debit', 'credit')),
  default_currency TEXT COLLATE "C",
  offset_account TEXT COLLATE "C",
  opening_account TEXT COLLATE "C",
  close_class TEXT COLLATE "C" CHECK (close_class IN ('result', 'balance', 'capital')),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER account_control_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON account_control
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A currency, an origin of vouchers, or a user or group behind @, that an account takes.
CREATE TABLE account_allowance (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('currency', 'origin', 'holder')),
  allowed TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER account_allowance_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON account_allowance
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What an account of type total adds up; the rows of the newest record of an account count.
CREATE TABLE account_total (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  first_account TEXT COLLATE "C" NOT NULL,
  last_account TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER account_total_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON account_total
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The reason for which a line was entered on an account where nobody enters vouchers.
CREATE TABLE manual_override (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  line BIGINT NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER manual_override_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON manual_override
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON account_control, account_allowance, account_total, manual_override
  TO bokslut_application;
