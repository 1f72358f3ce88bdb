-- A change of periods of many companies at once; `undoes` is the number of one that it takes back.
CREATE TABLE mass_period_change (
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  reason TEXT NOT NULL,
  status TEXT CHECK (status IN ('open', 'on-hold', 'closed')),
  is_together INTEGER NOT NULL CHECK (is_together IN (0, 1)),
  undoes INTEGER,
  PRIMARY KEY (sequence, position),
  FOREIGN KEY (sequence) REFERENCES installation_log (sequence)
) STRICT, WITHOUT ROWID;

-- The access of modules that it asks for.
CREATE TABLE mass_period_change_access (
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  module TEXT NOT NULL,
  access TEXT NOT NULL,
  PRIMARY KEY (sequence, position),
  FOREIGN KEY (sequence) REFERENCES installation_log (sequence)
) STRICT, WITHOUT ROWID;

-- What became of each period of it.
CREATE TABLE mass_period_change_row (
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  company_code TEXT NOT NULL,
  period TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('changed', 'unchanged', 'refused')),
  error TEXT,
  PRIMARY KEY (sequence, position),
  FOREIGN KEY (sequence) REFERENCES installation_log (sequence)
) STRICT, WITHOUT ROWID;

-- Says of a company's record that it is a part of such a change, by its number.
CREATE TABLE mass_period_change_part (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER mass_period_change_is_never_updated
  BEFORE UPDATE ON mass_period_change
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change is never changed');
END;
CREATE TRIGGER mass_period_change_is_never_deleted
  BEFORE DELETE ON mass_period_change
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change is never deleted');
END;

CREATE TRIGGER mass_period_change_access_is_never_updated
  BEFORE UPDATE ON mass_period_change_access
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change_access is never changed');
END;
CREATE TRIGGER mass_period_change_access_is_never_deleted
  BEFORE DELETE ON mass_period_change_access
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change_access is never deleted');
END;

CREATE TRIGGER mass_period_change_row_is_never_updated
  BEFORE UPDATE ON mass_period_change_row
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change_row is never changed');
END;
CREATE TRIGGER mass_period_change_row_is_never_deleted
  BEFORE DELETE ON mass_period_change_row
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change_row is never deleted');
END;

CREATE TRIGGER mass_period_change_part_is_never_updated
  BEFORE UPDATE ON mass_period_change_part
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change_part is never changed');
END;
CREATE TRIGGER mass_period_change_part_is_never_deleted
  BEFORE DELETE ON mass_period_change_part
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 mass_period_change_part is never deleted');
END;
