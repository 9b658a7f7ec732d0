# N16: a credit for an invoice of last spring says nothing of what is bought this autumn:
# it lowers what was bought in spring.

client acme "Acme Bakery"
2025-01-06 invoice acme 200.00 EUR
2025-01-20 invoice acme 200.00 EUR
2025-02-03 invoice acme 200.00 EUR
2025-02-17 invoice acme 200.00 EUR
2025-03-03 invoice acme 200.00 EUR
2025-03-17 invoice acme 200.00 EUR
2025-03-31 invoice acme 200.00 EUR
2025-04-14 invoice acme 200.00 EUR
2025-04-28 invoice acme 200.00 EUR
2025-05-12 invoice acme 200.00 EUR
2025-05-26 invoice acme 200.00 EUR
2025-06-09 invoice acme 200.00 EUR
2025-06-23 invoice acme 200.00 EUR
2025-07-07 invoice acme 200.00 EUR
2025-07-21 invoice acme 200.00 EUR
2025-08-04 invoice acme 200.00 EUR
2025-08-18 invoice acme 200.00 EUR
2025-09-01 invoice acme 200.00 EUR
2025-09-15 invoice acme 200.00 EUR
2025-09-29 invoice acme 200.00 EUR
2025-10-13 invoice acme 200.00 EUR
2025-10-27 invoice acme 200.00 EUR
2025-11-10 invoice acme 200.00 EUR
2025-11-24 invoice acme 200.00 EUR
2025-12-08 invoice acme 200.00 EUR
2025-03-05 invoice acme 900.00 EUR ref C-900
2025-12-01 credit acme 900.00 EUR for C-900 "Never delivered"
= 2025-12-20
  clear spend-down acme
  standing acme steady
