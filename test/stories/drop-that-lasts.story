# N16: a drop that lasts stays a drop. This client bought every week but one season, then
# stopped almost entirely; two quarters later the signal still says so, and says it with zero.

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
2026-04-10 invoice garden 200.00 EUR
= 2026-06-30
  signal spend-down garden
= 2026-09-30
  signal spend-down garden strong
  standing garden slipping
