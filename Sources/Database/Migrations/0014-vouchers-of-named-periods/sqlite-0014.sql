-- Vouchers of opening and closing periods, which are few, are found without reading all others.
CREATE INDEX voucher_of_named_period ON voucher (company, period, sequence)
WHERE period IS NOT NULL;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('voucher', 'voucher_of_named_period', '1000 1000 100 1');

-- The statistics tell of one company that has everything. A search by company is then thought to leave
-- nothing out, and SQLite may walk through the books of all companies by a later column of the key
-- instead. It shall not.
UPDATE sqlite_stat1 SET stat = stat || ' noskipscan' WHERE stat NOT LIKE '% noskipscan';
ANALYZE sqlite_schema;
