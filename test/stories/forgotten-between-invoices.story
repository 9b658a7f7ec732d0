# N15: a client who gets an invoice every month and a reminder now and then has still been forgotten, when
# nobody has really talked with them for half a year. A letter that nobody answers is no talk either.

client acme "Acme Bakery"
2025-01-15 invoice acme 500.00 EUR
2025-02-14 invoice acme 500.00 EUR
2025-02-20 call with acme
2025-03-16 invoice acme 500.00 EUR
2025-04-15 invoice acme 500.00 EUR
2025-05-15 invoice acme 500.00 EUR
2025-06-14 invoice acme 500.00 EUR
2025-07-14 invoice acme 500.00 EUR
2025-08-13 invoice acme 500.00 EUR
2025-09-12 invoice acme 500.00 EUR
2025-10-01 call with acme
2025-10-12 invoice acme 500.00 EUR
2025-11-11 invoice acme 500.00 EUR
2025-12-11 invoice acme 500.00 EUR
2026-01-10 invoice acme 500.00 EUR
2026-01-20 email to acme automatic "Payment reminder"
2026-02-09 invoice acme 500.00 EUR
2026-02-20 email to acme "How are things?"
2026-03-11 invoice acme 500.00 EUR
2026-04-10 invoice acme 500.00 EUR
2026-05-10 invoice acme 500.00 EUR
2026-06-09 invoice acme 500.00 EUR
= 2025-11-30
  clear forgotten acme
= 2026-03-30
  clear forgotten acme
= 2026-03-31
  signal forgotten acme some because 2025-10-01 call
  move acme forgotten log-contact week
