-- How the codes of a dimension are written, and whether vouchers may name it; the newest row counts.
CREATE TABLE dimension_control (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  dimension INTEGER NOT NULL,
  mask TEXT,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- When a value of a dimension takes postings; the newest row of a value counts.
CREATE TABLE dimension_value_control (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  dimension INTEGER NOT NULL,
  code TEXT NOT NULL,
  is_suspended INTEGER NOT NULL CHECK (is_suspended IN (0, 1)),
  first_day TEXT,
  last_day TEXT,
  owner TEXT NOT NULL,
  group_code TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A cell of a version of an account structure: what a segment may hold, or, where an advanced rule demands
-- it, must. Segment 0 is the account, any other a dimension.
CREATE TABLE structure_cell (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  structure TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  line INTEGER NOT NULL,
  rule TEXT,
  segment INTEGER NOT NULL,
  criteria TEXT NOT NULL,
  is_demand INTEGER NOT NULL CHECK (is_demand IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- From a day on a version of a structure holds; without a version none does.
CREATE TABLE structure_activation (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  structure TEXT NOT NULL,
  version INTEGER,
  first_day TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- What an account fixes, whatever is typed: a code, a blank, or nothing any more; the newest row counts.
CREATE TABLE fixed_dimension (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  dimension INTEGER NOT NULL,
  code TEXT,
  is_fixed INTEGER NOT NULL CHECK (is_fixed IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- What a value implies in another dimension; without another code nothing any more; the newest row counts.
CREATE TABLE derived_dimension (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  dimension INTEGER NOT NULL,
  code TEXT NOT NULL,
  other_dimension INTEGER NOT NULL,
  other_code TEXT,
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- What was defaulted or fixed of the dimensions of a posted line: what its file states, what is posted, and
-- where that comes from.
CREATE TABLE line_dimension (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  line INTEGER NOT NULL,
  dimension INTEGER NOT NULL,
  stated TEXT,
  posted TEXT,
  source TEXT NOT NULL CHECK (source IN ('header', 'master', 'account', 'fixed', 'derived', 'structure')),
  PRIMARY KEY (company, fiscal_year, voucher, line, dimension),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dimension_control_is_never_updated BEFORE UPDATE ON dimension_control
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension_control is never changed');
END;
CREATE TRIGGER dimension_control_is_never_deleted BEFORE DELETE ON dimension_control
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension_control is never deleted');
END;

CREATE TRIGGER dimension_value_control_is_never_updated BEFORE UPDATE ON dimension_value_control
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension_value_control is never changed');
END;
CREATE TRIGGER dimension_value_control_is_never_deleted BEFORE DELETE ON dimension_value_control
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension_value_control is never deleted');
END;

CREATE TRIGGER structure_cell_is_never_updated BEFORE UPDATE ON structure_cell
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 structure_cell is never changed');
END;
CREATE TRIGGER structure_cell_is_never_deleted BEFORE DELETE ON structure_cell
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 structure_cell is never deleted');
END;

CREATE TRIGGER structure_activation_is_never_updated BEFORE UPDATE ON structure_activation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 structure_activation is never changed');
END;
CREATE TRIGGER structure_activation_is_never_deleted BEFORE DELETE ON structure_activation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 structure_activation is never deleted');
END;

CREATE TRIGGER fixed_dimension_is_never_updated BEFORE UPDATE ON fixed_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fixed_dimension is never changed');
END;
CREATE TRIGGER fixed_dimension_is_never_deleted BEFORE DELETE ON fixed_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fixed_dimension is never deleted');
END;

CREATE TRIGGER derived_dimension_is_never_updated BEFORE UPDATE ON derived_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 derived_dimension is never changed');
END;
CREATE TRIGGER derived_dimension_is_never_deleted BEFORE DELETE ON derived_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 derived_dimension is never deleted');
END;

CREATE TRIGGER line_dimension_is_never_updated BEFORE UPDATE ON line_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 line_dimension is never changed');
END;
CREATE TRIGGER line_dimension_is_never_deleted BEFORE DELETE ON line_dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 line_dimension is never deleted');
END;
