# N16: this client buys when they need something, two or three times a quarter, in no rhythm. A quarter with one
# purchase happens by chance; only what chance does not explain is called a drop.

client acme "Acme Bakery"
2024-01-09 invoice acme 400.00 EUR
2024-02-22 invoice acme 400.00 EUR
2024-03-04 invoice acme 400.00 EUR
2024-05-17 invoice acme 400.00 EUR
2024-05-29 invoice acme 400.00 EUR
2024-07-02 invoice acme 400.00 EUR
2024-08-27 invoice acme 400.00 EUR
2024-09-03 invoice acme 400.00 EUR
2024-10-30 invoice acme 400.00 EUR
2024-12-19 invoice acme 400.00 EUR
2025-01-08 invoice acme 400.00 EUR
2025-02-11 invoice acme 400.00 EUR
2025-03-31 invoice acme 400.00 EUR
2025-04-02 invoice acme 400.00 EUR
2025-06-24 invoice acme 400.00 EUR
2025-07-15 invoice acme 400.00 EUR
2025-09-01 invoice acme 400.00 EUR
2025-09-19 invoice acme 400.00 EUR
2025-10-10 invoice acme 400.00 EUR
2025-12-03 invoice acme 400.00 EUR
2026-01-27 invoice acme 400.00 EUR
= 2026-03-31
  clear spend-down acme
