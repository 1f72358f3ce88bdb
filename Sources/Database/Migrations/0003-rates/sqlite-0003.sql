-- A file of exchange rates that was brought in; its rates have the same record.
CREATE TABLE rate_import (
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  rate_type TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  rates INTEGER NOT NULL CHECK (rates > 0),
  added INTEGER NOT NULL CHECK (added >= 0),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  UNIQUE (sequence, position),
  CHECK (first_day <= last_day),
  CHECK (added + changed <= rates)
) STRICT;

-- From this record on there is no rate for the day, until a later record sets one.
CREATE TABLE withdrawn_rate (
  rate_type TEXT NOT NULL,
  from_currency TEXT NOT NULL CHECK (length(from_currency) = 3),
  to_currency TEXT NOT NULL CHECK (length(to_currency) = 3),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  PRIMARY KEY (rate_type, from_currency, to_currency, first_day, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX withdrawn_rate_by_record ON withdrawn_rate (sequence, position);

CREATE TABLE rate_import_undo (
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  number INTEGER NOT NULL PRIMARY KEY REFERENCES rate_import (number),
  UNIQUE (sequence, position)
) STRICT;

CREATE TRIGGER rate_import_is_never_updated BEFORE UPDATE ON rate_import
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 rate_import is never changed');
END;
CREATE TRIGGER rate_import_is_never_deleted BEFORE DELETE ON rate_import
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 rate_import is never deleted');
END;

CREATE TRIGGER withdrawn_rate_is_never_updated BEFORE UPDATE ON withdrawn_rate
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 withdrawn_rate is never changed');
END;
CREATE TRIGGER withdrawn_rate_is_never_deleted BEFORE DELETE ON withdrawn_rate
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 withdrawn_rate is never deleted');
END;

CREATE TRIGGER rate_import_undo_is_never_updated BEFORE UPDATE ON rate_import_undo
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 rate_import_undo is never changed');
END;
CREATE TRIGGER rate_import_undo_is_never_deleted BEFORE DELETE ON rate_import_undo
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 rate_import_undo is never deleted');
END;
