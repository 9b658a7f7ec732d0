# N5: two clients with the same last ten months. One has been a client for ten years more.
# A long relationship is not a happy one: the years raise nothing, and lower nothing.

client young "Young Ltd" since 2025-06-03
client old "Old Friend & Sons" since 2015-06-03 tier gold
2025-06-03 call with young 20min
2025-07-03 call with young 20min
2025-08-03 call with young 20min
2025-09-03 call with young 20min
2025-10-03 call with young 20min
2025-11-03 call with young 20min
2025-12-03 call with young 20min
2026-01-03 call with young 20min
2026-02-03 call with young 20min
2026-03-03 call with young 20min
2025-06-10 invoice young 700.00 EUR
2025-07-10 invoice young 700.00 EUR
2025-08-10 invoice young 700.00 EUR
2025-09-10 invoice young 700.00 EUR
2025-10-10 invoice young 700.00 EUR
2025-11-10 invoice young 700.00 EUR
2025-12-10 invoice young 700.00 EUR
2026-01-10 invoice young 700.00 EUR
2026-02-10 invoice young 700.00 EUR
2026-03-10 invoice young 700.00 EUR
2026-03-20 promise to young "price list" by 2026-03-28
2025-06-03 call with old 20min
2025-07-03 call with old 20min
2025-08-03 call with old 20min
2025-09-03 call with old 20min
2025-10-03 call with old 20min
2025-11-03 call with old 20min
2025-12-03 call with old 20min
2026-01-03 call with old 20min
2026-02-03 call with old 20min
2026-03-03 call with old 20min
2025-06-10 invoice old 700.00 EUR
2025-07-10 invoice old 700.00 EUR
2025-08-10 invoice old 700.00 EUR
2025-09-10 invoice old 700.00 EUR
2025-10-10 invoice old 700.00 EUR
2025-11-10 invoice old 700.00 EUR
2025-12-10 invoice old 700.00 EUR
2026-01-10 invoice old 700.00 EUR
2026-02-10 invoice old 700.00 EUR
2026-03-10 invoice old 700.00 EUR
2026-03-20 promise to old "price list" by 2026-03-28
= 2026-03-27
  standing young steady
  standing old steady
  signal promise-due young some
  signal promise-due old some
= 2026-04-02
  standing young slipping
  standing old slipping
= 2026-06-30
  standing young in trouble
  standing old in trouble
  signal silence young some
  signal silence old some
