# N16: a shop without invoices is read by its payments, and a refund takes back a payment.

client walk-in "Walk-in buyers"
2026-01-10 payment walk-in 60.00 EUR
2026-02-10 payment walk-in 60.00 EUR
2026-02-14 refund walk-in 60.00 EUR "Wrong size"
= 2026-02-13
  value walk-in 120.00 EUR
= 2026-02-14
  value walk-in 60.00 EUR
