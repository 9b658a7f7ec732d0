# N16: a gardener's client buys nothing from January to March, every year. The third quiet
# winter is no alarm: the same weeks of last year were as quiet.

client garden "Garden Hotel"
2023-04-10 invoice garden 1000.00 EUR
2023-05-10 invoice garden 1000.00 EUR
2023-06-10 invoice garden 1000.00 EUR
2023-07-10 invoice garden 1000.00 EUR
2023-08-10 invoice garden 1000.00 EUR
2023-09-10 invoice garden 1000.00 EUR
2023-10-10 invoice garden 1000.00 EUR
2023-11-10 invoice garden 1000.00 EUR
2023-12-10 invoice garden 1000.00 EUR
2024-04-10 invoice garden 1000.00 EUR
2024-05-10 invoice garden 1000.00 EUR
2024-06-10 invoice garden 1000.00 EUR
2024-07-10 invoice garden 1000.00 EUR
2024-08-10 invoice garden 1000.00 EUR
2024-09-10 invoice garden 1000.00 EUR
2024-10-10 invoice garden 1000.00 EUR
2024-11-10 invoice garden 1000.00 EUR
2024-12-10 invoice garden 1000.00 EUR
2025-04-10 invoice garden 1000.00 EUR
2025-05-10 invoice garden 1000.00 EUR
2025-06-10 invoice garden 1000.00 EUR
2025-07-10 invoice garden 1000.00 EUR
2025-08-10 invoice garden 1000.00 EUR
2025-09-10 invoice garden 1000.00 EUR
2025-10-10 invoice garden 1000.00 EUR
2025-11-10 invoice garden 1000.00 EUR
2025-12-10 invoice garden 1000.00 EUR
= 2026-01-31
  no signal spend-down garden
= 2026-02-28
  no signal spend-down garden
= 2026-03-31
  no signal spend-down garden
