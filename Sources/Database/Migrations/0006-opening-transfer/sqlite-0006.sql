-- What was asked of a transfer of what imported openings left on a suspense account.
CREATE TABLE opening_transfer (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  target TEXT NOT NULL,
  reason TEXT NOT NULL,
  accounts TEXT,
  PRIMARY KEY (company, run),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- What each account got in each period, and what of it is moved, in all three books.
CREATE TABLE opening_transfer_line (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  account TEXT NOT NULL,
  dimensions TEXT NOT NULL,
  layer TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'operating', 'closing', 'year-end')),
  day TEXT NOT NULL CHECK (length(day) = 10),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  balance INTEGER NOT NULL,
  moved INTEGER NOT NULL,
  accounting INTEGER NOT NULL,
  reporting INTEGER NOT NULL,
  PRIMARY KEY (company, run, line),
  UNIQUE (company, sequence, position),
  FOREIGN KEY (company, run) REFERENCES opening_transfer (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER opening_transfer_is_never_updated BEFORE UPDATE ON opening_transfer
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 opening_transfer is never changed');
END;
CREATE TRIGGER opening_transfer_is_never_deleted BEFORE DELETE ON opening_transfer
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 opening_transfer is never deleted');
END;

CREATE TRIGGER opening_transfer_line_is_never_updated BEFORE UPDATE ON opening_transfer_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 opening_transfer_line is never changed');
END;
CREATE TRIGGER opening_transfer_line_is_never_deleted BEFORE DELETE ON opening_transfer_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 opening_transfer_line is never deleted');
END;
