# N16: a credit note takes back what was billed. A year of invoices of which the last
# quarter was credited is a quarter without sales.

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
2026-01-10 invoice acme 800.00 EUR ref C-1
2026-02-10 invoice acme 800.00 EUR ref C-2
2026-03-10 invoice acme 800.00 EUR ref C-3
2026-03-20 credit acme 800.00 EUR for C-1
2026-03-20 credit acme 800.00 EUR for C-2
2026-03-20 credit acme 800.00 EUR for C-3
= 2026-03-15
  clear spend-down acme
  value acme 9600.00 EUR
= 2026-03-31
  signal spend-down acme strong because 2026-03-20 credit, 2026-01-10 invoice
  value acme 7200.00 EUR
