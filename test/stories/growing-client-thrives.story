# N6: thriving needs evidence too: clearly more bought than usual, nothing raised.

client acme "Acme Bakery"
2025-01-10 invoice acme 800.00 EUR
2025-02-10 invoice acme 800.00 EUR
2025-03-10 invoice acme 800.00 EUR
2025-04-10 invoice acme 800.00 EUR
2025-05-10 invoice acme 800.00 EUR
2025-06-10 invoice acme 800.00 EUR
2025-07-10 invoice acme 800.00 EUR
2025-08-10 invoice acme 800.00 EUR
2025-09-10 invoice acme 800.00 EUR
2025-10-10 invoice acme 800.00 EUR
2025-11-10 invoice acme 800.00 EUR
2025-12-10 invoice acme 800.00 EUR
2026-01-10 invoice acme 1000.00 EUR
2026-02-10 invoice acme 1000.00 EUR
2026-03-10 invoice acme 1000.00 EUR
= 2025-12-31
  standing acme steady
= 2026-03-31
  standing acme thriving why growing
  no move acme
