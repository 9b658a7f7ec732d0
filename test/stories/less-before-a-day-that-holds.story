# N16: the last two purchases of the quarter are of 20 Oct and 4 Nov, nothing came after. That less was bought is
# measured over all of the quarter, so it is said of the time since it began and not since 5 Nov: less, not nothing.

client mill "Old Mill"
2024-11-05 invoice mill 900.00 EUR
2024-11-20 invoice mill 900.00 EUR
2024-12-04 invoice mill 900.00 EUR
2024-12-19 invoice mill 900.00 EUR
2025-01-07 invoice mill 900.00 EUR
2025-01-22 invoice mill 900.00 EUR
2025-02-05 invoice mill 900.00 EUR
2025-02-19 invoice mill 900.00 EUR
2025-03-06 invoice mill 900.00 EUR
2025-03-20 invoice mill 900.00 EUR
2025-04-03 invoice mill 900.00 EUR
2025-04-17 invoice mill 900.00 EUR
2025-05-05 invoice mill 900.00 EUR
2025-05-20 invoice mill 900.00 EUR
2025-06-04 invoice mill 900.00 EUR
2025-06-19 invoice mill 900.00 EUR
2025-07-04 invoice mill 900.00 EUR
2025-07-21 invoice mill 900.00 EUR
2025-08-05 invoice mill 900.00 EUR
2025-08-20 invoice mill 900.00 EUR
2025-09-05 invoice mill 900.00 EUR
2025-09-20 invoice mill 900.00 EUR
2025-10-05 invoice mill 900.00 EUR
2025-10-20 invoice mill 900.00 EUR
2025-11-04 invoice mill 900.00 EUR
= 2025-12-05
  clear spend-down mill
= 2026-01-05
  signal spend-down mill some because 2025-10-20 invoice, 2025-11-04 invoice
  standing mill slipping
= 2026-02-10
  signal spend-down mill strong
