-- The years of which an imported file states balances, the day that its openings stand at, and the
-- account that the user had take what they leave.
CREATE TABLE stated_year (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  opening_day TEXT COLLATE "C" CHECK (length(opening_day) = 10),
  balancing_account TEXT COLLATE "C",
  PRIMARY KEY (company, run, fiscal_year),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- What it states that each account stands at then, in the accounting currency.
CREATE TABLE stated_opening (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (company, run, account),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER stated_year_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON stated_year
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stated_opening_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON stated_opening
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON stated_year, stated_opening TO bokslut_application;
