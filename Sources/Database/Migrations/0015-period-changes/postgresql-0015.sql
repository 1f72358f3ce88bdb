-- A change of periods of many companies at once; `undoes` is the number of one that it takes back.
CREATE TABLE mass_period_change (
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  number BIGINT NOT NULL UNIQUE CHECK (number > 0),
  reason TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" CHECK (status IN ('open', 'on-hold', 'closed')),
  is_together BIGINT NOT NULL CHECK (is_together IN (0, 1)),
  undoes BIGINT,
  PRIMARY KEY (sequence, position),
  FOREIGN KEY (sequence) REFERENCES installation_log (sequence)
);

-- The access of modules that it asks for.
CREATE TABLE mass_period_change_access (
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  module TEXT COLLATE "C" NOT NULL,
  access TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (sequence, position),
  FOREIGN KEY (sequence) REFERENCES installation_log (sequence)
);

-- What became of each period of it.
CREATE TABLE mass_period_change_row (
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  company_code TEXT COLLATE "C" NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  outcome TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('changed', 'unchanged', 'refused')),
  error TEXT COLLATE "C",
  PRIMARY KEY (sequence, position),
  FOREIGN KEY (sequence) REFERENCES installation_log (sequence)
);

-- Says of a company's record that it is a part of such a change, by its number.
CREATE TABLE mass_period_change_part (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER mass_period_change_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON mass_period_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mass_period_change_access_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON mass_period_change_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mass_period_change_row_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON mass_period_change_row
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mass_period_change_part_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON mass_period_change_part
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON
  mass_period_change, mass_period_change_access, mass_period_change_row,
  mass_period_change_part
  TO bokslut_application;
