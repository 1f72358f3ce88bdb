-- The numbers that an import has of each series in a year, as ranges without a gap.
CREATE TABLE imported_range (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  series TEXT COLLATE "C" NOT NULL,
  first_number BIGINT NOT NULL CHECK (first_number >= 0),
  last_number BIGINT NOT NULL CHECK (last_number >= first_number),
  PRIMARY KEY (company, fiscal_year, run, series, first_number),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Why numbers of an imported series are missing, in the words of the person who knows.
CREATE TABLE gap_explanation (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  series TEXT COLLATE "C" NOT NULL,
  first_number BIGINT NOT NULL CHECK (first_number >= 0),
  last_number BIGINT NOT NULL CHECK (last_number >= first_number),
  reason TEXT COLLATE "C" NOT NULL CHECK (length(reason) > 0),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year) REFERENCES fiscal_year (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER imported_range_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON imported_range
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER gap_explanation_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON gap_explanation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON imported_range, gap_explanation TO bokslut_application;
