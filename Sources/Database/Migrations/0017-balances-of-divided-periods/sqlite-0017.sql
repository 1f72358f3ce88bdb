-- Balances are added up anew where a period is divided or merged; rights are PostgreSQL's.
SELECT 1;
