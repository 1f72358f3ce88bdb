-- How the codes of a dimension are written, and whether vouchers may name it; the newest row counts.
CREATE TABLE dimension_control (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  dimension BIGINT NOT NULL,
  mask TEXT COLLATE "C",
  is_active BIGINT NOT NULL CHECK (is_active IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- When a value of a dimension takes postings; the newest row of a value counts.
CREATE TABLE dimension_value_control (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  dimension BIGINT NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  is_suspended BIGINT NOT NULL CHECK (is_suspended IN (0, 1)),
  first_day TEXT COLLATE "C",
  last_day TEXT COLLATE "C",
  owner TEXT COLLATE "C" NOT NULL,
  group_code TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A cell of a version of an account structure: what a segment may hold, or, where an advanced rule demands
-- it, must. Segment 0 is the account, any other a dimension.
CREATE TABLE structure_cell (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  structure TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  line BIGINT NOT NULL,
  rule TEXT COLLATE "C",
  segment BIGINT NOT NULL,
  criteria TEXT COLLATE "C" NOT NULL,
  is_demand BIGINT NOT NULL CHECK (is_demand IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- From a day on a version of a structure holds; without a version none does.
CREATE TABLE structure_activation (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  structure TEXT COLLATE "C" NOT NULL,
  version BIGINT,
  first_day TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- What an account fixes, whatever is typed: a code, a blank, or nothing any more; the newest row counts.
CREATE TABLE fixed_dimension (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  dimension BIGINT NOT NULL,
  code TEXT COLLATE "C",
  is_fixed BIGINT NOT NULL CHECK (is_fixed IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- What a value implies in another dimension; without another code nothing any more; the newest row counts.
CREATE TABLE derived_dimension (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  dimension BIGINT NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  other_dimension BIGINT NOT NULL,
  other_code TEXT COLLATE "C",
  is_locked BIGINT NOT NULL CHECK (is_locked IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- What was defaulted or fixed of the dimensions of a posted line: what its file states, what is posted, and
-- where that comes from.
CREATE TABLE line_dimension (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  line BIGINT NOT NULL,
  dimension BIGINT NOT NULL,
  stated TEXT COLLATE "C",
  posted TEXT COLLATE "C",
  source TEXT COLLATE "C" NOT NULL CHECK (source IN ('header', 'master', 'account', 'fixed', 'derived', 'structure')),
  PRIMARY KEY (company, fiscal_year, voucher, line, dimension),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER dimension_control_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON dimension_control
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER dimension_value_control_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON dimension_value_control
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER structure_cell_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON structure_cell
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER structure_activation_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON structure_activation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER fixed_dimension_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON fixed_dimension
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER derived_dimension_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON derived_dimension
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER line_dimension_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON line_dimension
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON
  dimension_control, dimension_value_control, structure_cell,
  structure_activation, fixed_dimension, derived_dimension,
  line_dimension
  TO bokslut_application;
