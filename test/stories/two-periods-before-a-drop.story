# N16, N6: a comparison needs at least two earlier periods of this client's own. Half a
# year of invoices is not enough to call a drop a drop: it is unknown, not fine.

client acme "Acme Bakery"
2025-01-10 invoice acme 800.00 EUR
2025-02-10 invoice acme 800.00 EUR
2025-03-10 invoice acme 800.00 EUR
2025-04-10 invoice acme 800.00 EUR
2025-05-10 invoice acme 800.00 EUR
2025-06-10 invoice acme 100.00 EUR
2025-07-10 invoice acme 100.00 EUR
= 2025-07-31
  unknown spend-down acme spend
