-- What somebody decided of a closed period, by the record of the seal that it was closed by; the newest row
-- of a period counts.
CREATE TABLE period_approval (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  period TEXT NOT NULL,
  seal INTEGER NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('approved', 'returned')),
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, seal) REFERENCES company_log (company, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Whether a permanent close goes without a second person; the newest row counts.
CREATE TABLE second_person (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  is_waived INTEGER NOT NULL CHECK (is_waived IN (0, 1)),
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Who acts for whom, by which rights (parted by commas), in one company or, without one, in all; the newest
-- row of a number counts.
CREATE TABLE delegation (
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  giver TEXT NOT NULL,
  taker TEXT NOT NULL CHECK (taker <> giver),
  rights TEXT NOT NULL,
  company_code TEXT,
  first_day TEXT,
  last_day TEXT,
  reason TEXT NOT NULL,
  is_revoked INTEGER NOT NULL CHECK (is_revoked IN (0, 1)),
  PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER period_approval_is_never_updated BEFORE UPDATE ON period_approval
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_approval is never changed');
END;
CREATE TRIGGER period_approval_is_never_deleted BEFORE DELETE ON period_approval
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_approval is never deleted');
END;

CREATE TRIGGER second_person_is_never_updated BEFORE UPDATE ON second_person
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 second_person is never changed');
END;
CREATE TRIGGER second_person_is_never_deleted BEFORE DELETE ON second_person
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 second_person is never deleted');
END;

CREATE TRIGGER delegation_is_never_updated BEFORE UPDATE ON delegation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 delegation is never changed');
END;
CREATE TRIGGER delegation_is_never_deleted BEFORE DELETE ON delegation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 delegation is never deleted');
END;
