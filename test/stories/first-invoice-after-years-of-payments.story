# N16: a shop that begins to write invoices keeps the years of payments before the first one.
# A payment ahead for an invoice is no purchase of its own.

client shop "Shop Ltd"
2024-01-08 payment shop 100.00 EUR
2024-02-07 payment shop 100.00 EUR
2024-03-08 payment shop 100.00 EUR
2024-04-07 payment shop 100.00 EUR
2024-05-07 payment shop 100.00 EUR
2024-06-06 payment shop 100.00 EUR
2024-07-06 payment shop 100.00 EUR
2024-08-05 payment shop 100.00 EUR
2024-09-04 payment shop 100.00 EUR
2024-10-04 payment shop 100.00 EUR
2024-11-03 payment shop 100.00 EUR
2024-12-03 payment shop 100.00 EUR
2025-01-02 payment shop 100.00 EUR
2025-02-01 payment shop 100.00 EUR
2025-03-03 payment shop 100.00 EUR
2025-04-02 payment shop 100.00 EUR
2025-05-02 payment shop 100.00 EUR
2025-06-01 payment shop 100.00 EUR
2025-07-01 payment shop 100.00 EUR
2025-07-31 payment shop 100.00 EUR
2025-08-30 payment shop 100.00 EUR
2025-09-29 payment shop 100.00 EUR
2025-10-29 payment shop 100.00 EUR
2025-11-28 payment shop 100.00 EUR
2025-12-23 payment shop 40.00 EUR for S-1
2025-12-28 invoice shop 100.00 EUR ref S-1
2026-01-17 payment shop 60.00 EUR for S-1
= 2025-12-28
  clear orders-overdue shop
  clear spend-down shop
  value shop 1300.00 EUR
= 2026-01-17
  value shop 1200.00 EUR
= 2026-04-07
  signal orders-overdue shop
