# N16: less than a third of the usual quarter is a strong sign and belongs to today.

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
2026-01-10 invoice acme 200.00 EUR
2026-02-10 invoice acme 200.00 EUR
2026-03-10 invoice acme 200.00 EUR
= 2026-03-31
  signal spend-down acme strong
  move acme spend-down log-contact today
