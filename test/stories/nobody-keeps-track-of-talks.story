# N15, N6: where no conversation is on record at all, nobody can say whether the client was forgotten or the
# talks were just not written down: unknown, not fine.

client acme "Acme Bakery"
2025-01-15 invoice acme 500.00 EUR
2025-02-14 invoice acme 500.00 EUR
2025-03-16 invoice acme 500.00 EUR
2025-04-15 invoice acme 500.00 EUR
2025-05-15 invoice acme 500.00 EUR
2025-06-14 invoice acme 500.00 EUR
2025-07-14 invoice acme 500.00 EUR
2025-08-13 invoice acme 500.00 EUR
2025-09-12 invoice acme 500.00 EUR
2025-10-12 invoice acme 500.00 EUR
2025-11-11 invoice acme 500.00 EUR
2025-12-11 invoice acme 500.00 EUR
2026-01-10 invoice acme 500.00 EUR
2026-02-09 invoice acme 500.00 EUR
2026-03-11 invoice acme 500.00 EUR
2026-04-10 invoice acme 500.00 EUR
2026-05-10 invoice acme 500.00 EUR
2026-06-09 invoice acme 500.00 EUR
= 2026-05-31
  unknown forgotten acme contacts
  no move acme
