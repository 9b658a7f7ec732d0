# N16: the same gardener's client, but this spring they buy a third of what they bought
# every spring before. That is a real drop, and the invoices are the reason.

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
2026-04-10 invoice garden 300.00 EUR
2026-05-10 invoice garden 300.00 EUR
2026-06-10 invoice garden 300.00 EUR
= 2026-06-30
  signal spend-down garden because 2026-06-10 invoice, 2025-06-10 invoice
  standing garden slipping why spend-down
