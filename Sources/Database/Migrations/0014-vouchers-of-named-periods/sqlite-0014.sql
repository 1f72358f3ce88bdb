-- Vouchers of opening and closing periods, which are few, are found without reading all others.
CREATE INDEX voucher_of_named_period ON voucher (company, period, sequence)
WHERE period IS NOT NULL;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('voucher', 'voucher_of_named_period', '1000 1000 100 1');
ANALYZE sqlite_schema;
