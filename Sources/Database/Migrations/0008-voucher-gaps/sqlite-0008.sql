-- The numbers that an import has of each series in a year, as ranges without a gap.
CREATE TABLE imported_range (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  series TEXT NOT NULL,
  first_number INTEGER NOT NULL CHECK (first_number >= 0),
  last_number INTEGER NOT NULL CHECK (last_number >= first_number),
  PRIMARY KEY (company, fiscal_year, run, series, first_number),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Why numbers of an imported series are missing, in the words of the person who knows.
CREATE TABLE gap_explanation (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  series TEXT NOT NULL,
  first_number INTEGER NOT NULL CHECK (first_number >= 0),
  last_number INTEGER NOT NULL CHECK (last_number >= first_number),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year) REFERENCES fiscal_year (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER imported_range_is_never_updated BEFORE UPDATE ON imported_range
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_range is never changed');
END;
CREATE TRIGGER imported_range_is_never_deleted BEFORE DELETE ON imported_range
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_range is never deleted');
END;

CREATE TRIGGER gap_explanation_is_never_updated BEFORE UPDATE ON gap_explanation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 gap_explanation is never changed');
END;
CREATE TRIGGER gap_explanation_is_never_deleted BEFORE DELETE ON gap_explanation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 gap_explanation is never deleted');
END;
