-- What somebody decided of a closed period, by the record of the seal that it was closed by; the newest row
-- of a period counts.
CREATE TABLE period_approval (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  seal BIGINT NOT NULL,
  decision TEXT COLLATE "C" NOT NULL CHECK (decision IN ('approved', 'returned')),
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, seal) REFERENCES company_log (company, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Whether a permanent close goes without a second person; the newest row counts.
CREATE TABLE second_person (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  is_waived BIGINT NOT NULL CHECK (is_waived IN (0, 1)),
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Who acts for whom, by which rights (parted by commas), in one company or, without one, in all; the newest
-- row of a number counts.
CREATE TABLE delegation (
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  number BIGINT NOT NULL,
  giver TEXT COLLATE "C" NOT NULL,
  taker TEXT COLLATE "C" NOT NULL CHECK (taker <> giver),
  rights TEXT COLLATE "C" NOT NULL,
  company_code TEXT COLLATE "C",
  first_day TEXT COLLATE "C",
  last_day TEXT COLLATE "C",
  reason TEXT COLLATE "C" NOT NULL,
  is_revoked BIGINT NOT NULL CHECK (is_revoked IN (0, 1)),
  PRIMARY KEY (sequence, position)
);

CREATE TRIGGER period_approval_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_approval
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER second_person_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON second_person
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER delegation_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON delegation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON period_approval, second_person, delegation TO bokslut_application;
