# N16: a client who orders about once a month has not ordered for more than two. The
# orders are the reason; a day later than usual is none.

client acme "Acme Bakery"
2025-10-06 invoice acme 500.00 EUR
2025-11-06 invoice acme 500.00 EUR
2025-12-06 invoice acme 500.00 EUR
2026-01-06 invoice acme 500.00 EUR
2026-02-06 invoice acme 500.00 EUR
2026-03-06 invoice acme 500.00 EUR
= 2026-04-10
  clear orders-overdue acme
= 2026-05-15
  signal orders-overdue acme some because 2026-03-06 invoice, 2026-02-06 invoice
= 2026-08-15
  signal orders-overdue acme strong
