-- A file of exchange rates that was brought in; its rates have the same record.
CREATE TABLE rate_import (
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
  name TEXT COLLATE "C" NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  rate_type TEXT COLLATE "C" NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL CHECK (length(sha256) = 64),
  size BIGINT NOT NULL,
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  rates BIGINT NOT NULL CHECK (rates > 0),
  added BIGINT NOT NULL CHECK (added >= 0),
  changed BIGINT NOT NULL CHECK (changed >= 0),
  UNIQUE (sequence, position),
  CHECK (first_day <= last_day),
  CHECK (added + changed <= rates)
);

-- From this record on there is no rate for the day, until a later record sets one.
CREATE TABLE withdrawn_rate (
  rate_type TEXT COLLATE "C" NOT NULL,
  from_currency TEXT COLLATE "C" NOT NULL CHECK (length(from_currency) = 3),
  to_currency TEXT COLLATE "C" NOT NULL CHECK (length(to_currency) = 3),
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  PRIMARY KEY (rate_type, from_currency, to_currency, first_day, sequence)
);
CREATE INDEX withdrawn_rate_by_record ON withdrawn_rate (sequence, position);

CREATE TABLE rate_import_undo (
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  number BIGINT NOT NULL PRIMARY KEY REFERENCES rate_import (number),
  UNIQUE (sequence, position)
);

CREATE TRIGGER rate_import_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON rate_import
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER withdrawn_rate_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON withdrawn_rate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rate_import_undo_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON rate_import_undo
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON rate_import, withdrawn_rate, rate_import_undo TO bokslut_application;
