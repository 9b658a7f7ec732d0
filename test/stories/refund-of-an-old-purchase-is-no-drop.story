# N16: the same in a book without invoices: a refund that names its purchase takes back that one.

client acme "Acme Bakery"
2025-01-06 payment acme 200.00 EUR
2025-01-20 payment acme 200.00 EUR
2025-02-03 payment acme 200.00 EUR
2025-02-17 payment acme 200.00 EUR
2025-03-03 payment acme 200.00 EUR
2025-03-17 payment acme 200.00 EUR
2025-03-31 payment acme 200.00 EUR
2025-04-14 payment acme 200.00 EUR
2025-04-28 payment acme 200.00 EUR
2025-05-12 payment acme 200.00 EUR
2025-05-26 payment acme 200.00 EUR
2025-06-09 payment acme 200.00 EUR
2025-06-23 payment acme 200.00 EUR
2025-07-07 payment acme 200.00 EUR
2025-07-21 payment acme 200.00 EUR
2025-08-04 payment acme 200.00 EUR
2025-08-18 payment acme 200.00 EUR
2025-09-01 payment acme 200.00 EUR
2025-09-15 payment acme 200.00 EUR
2025-09-29 payment acme 200.00 EUR
2025-10-13 payment acme 200.00 EUR
2025-10-27 payment acme 200.00 EUR
2025-11-10 payment acme 200.00 EUR
2025-11-24 payment acme 200.00 EUR
2025-12-08 payment acme 200.00 EUR
2025-03-05 payment acme 900.00 EUR for C-900
2025-12-01 refund acme 900.00 EUR for C-900
= 2025-12-20
  clear spend-down acme
  standing acme steady
