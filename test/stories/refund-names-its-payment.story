# N16: where there are no invoices a payment has a number of its own, and a refund that names it
# takes it back on its own day: it says nothing of what is bought now.

client walk-in "Walk-in buyers"
2025-01-10 payment walk-in 60.00 EUR ref P-1
2025-12-10 payment walk-in 50.00 EUR ref P-2
2026-01-14 refund walk-in 60.00 EUR for P-1 "Wrong size"
= 2026-01-09
  value walk-in 110.00 EUR
= 2026-01-14
  value walk-in 50.00 EUR
