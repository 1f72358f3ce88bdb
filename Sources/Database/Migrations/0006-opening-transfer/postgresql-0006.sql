-- What was asked of a transfer of what imported openings left on a suspense account.
CREATE TABLE opening_transfer (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  target TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  accounts TEXT COLLATE "C",
  PRIMARY KEY (company, run),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- What each account got in each period, and what of it is moved, in all three books.
CREATE TABLE opening_transfer_line (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  line BIGINT NOT NULL CHECK (line > 0),
  account TEXT COLLATE "C" NOT NULL,
  dimensions TEXT COLLATE "C" NOT NULL,
  layer TEXT COLLATE "C" NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('opening', 'operating', 'closing', 'year-end')),
  day TEXT COLLATE "C" NOT NULL CHECK (length(day) = 10),
  currency TEXT COLLATE "C" NOT NULL CHECK (length(currency) = 3),
  balance BIGINT NOT NULL,
  moved BIGINT NOT NULL,
  accounting BIGINT NOT NULL,
  reporting BIGINT NOT NULL,
  PRIMARY KEY (company, run, line),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES opening_transfer (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER opening_transfer_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON opening_transfer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opening_transfer_line_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON opening_transfer_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON opening_transfer, opening_transfer_line TO bokslut_application;
