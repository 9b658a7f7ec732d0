# N15, N16: two clients pause for as long, against the same monthly rhythm. What is expected of the larger one in the
# next year, times the chance of losing it, is more: it comes first on the list. A promise of ours comes before both.

client big "Big Harbour Ltd"
client small "Small Harbour Ltd"
client calm "Calm Harbour Ltd"
2024-08-05 invoice big 4000.00 EUR
2024-09-05 invoice big 4000.00 EUR
2024-10-05 invoice big 4000.00 EUR
2024-11-05 invoice big 4000.00 EUR
2024-12-05 invoice big 4000.00 EUR
2025-01-05 invoice big 4000.00 EUR
2025-02-05 invoice big 4000.00 EUR
2025-03-05 invoice big 4000.00 EUR
2025-04-05 invoice big 4000.00 EUR
2025-05-05 invoice big 4000.00 EUR
2025-06-05 invoice big 4000.00 EUR
2025-07-05 invoice big 4000.00 EUR
2025-08-05 invoice big 4000.00 EUR
2025-09-05 invoice big 4000.00 EUR
2025-10-05 invoice big 4000.00 EUR
2025-11-05 invoice big 4000.00 EUR
2024-08-05 invoice small 300.00 EUR
2024-09-05 invoice small 300.00 EUR
2024-10-05 invoice small 300.00 EUR
2024-11-05 invoice small 300.00 EUR
2024-12-05 invoice small 300.00 EUR
2025-01-05 invoice small 300.00 EUR
2025-02-05 invoice small 300.00 EUR
2025-03-05 invoice small 300.00 EUR
2025-04-05 invoice small 300.00 EUR
2025-05-05 invoice small 300.00 EUR
2025-06-05 invoice small 300.00 EUR
2025-07-05 invoice small 300.00 EUR
2025-08-05 invoice small 300.00 EUR
2025-09-05 invoice small 300.00 EUR
2025-10-05 invoice small 300.00 EUR
2025-11-05 invoice small 300.00 EUR
2024-08-05 invoice calm 900.00 EUR
2024-09-05 invoice calm 900.00 EUR
2024-10-05 invoice calm 900.00 EUR
2024-11-05 invoice calm 900.00 EUR
2024-12-05 invoice calm 900.00 EUR
2025-01-05 invoice calm 900.00 EUR
2025-02-05 invoice calm 900.00 EUR
2025-03-05 invoice calm 900.00 EUR
2025-04-05 invoice calm 900.00 EUR
2025-05-05 invoice calm 900.00 EUR
2025-06-05 invoice calm 900.00 EUR
2025-07-05 invoice calm 900.00 EUR
2025-08-05 invoice calm 900.00 EUR
2025-09-05 invoice calm 900.00 EUR
2025-10-05 invoice calm 900.00 EUR
2025-11-05 invoice calm 900.00 EUR
2025-12-05 invoice calm 900.00 EUR
2026-01-05 invoice calm 900.00 EUR
2026-02-05 invoice calm 900.00 EUR
2026-03-05 invoice calm 900.00 EUR
2026-03-10 promise to calm "price list" by 2026-03-19
= 2026-03-20
  signal orders-overdue big
  signal orders-overdue small
  before big small
  before calm big
