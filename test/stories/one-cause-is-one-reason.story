# Whoever stops buying buys later and buys less: that is one reason, not two, and one strong reason
# alone is no trouble. Both are named. A second reason of its own makes it trouble.

client quiet "Quiet Ltd"
client silent "Silent Ltd"
2023-01-09 invoice quiet 800.00 EUR
2023-02-08 invoice quiet 800.00 EUR
2023-03-10 invoice quiet 800.00 EUR
2023-04-09 invoice quiet 800.00 EUR
2023-05-09 invoice quiet 800.00 EUR
2023-06-08 invoice quiet 800.00 EUR
2023-07-08 invoice quiet 800.00 EUR
2023-08-07 invoice quiet 800.00 EUR
2023-09-06 invoice quiet 800.00 EUR
2023-10-06 invoice quiet 800.00 EUR
2023-11-05 invoice quiet 800.00 EUR
2023-12-05 invoice quiet 800.00 EUR
2024-01-04 invoice quiet 800.00 EUR
2024-02-03 invoice quiet 800.00 EUR
2024-03-04 invoice quiet 800.00 EUR
2024-04-03 invoice quiet 800.00 EUR
2024-05-03 invoice quiet 800.00 EUR
2024-06-02 invoice quiet 800.00 EUR
2024-07-02 invoice quiet 800.00 EUR
2024-08-01 invoice quiet 800.00 EUR
2024-08-31 invoice quiet 800.00 EUR
2024-09-30 invoice quiet 800.00 EUR
2024-10-30 invoice quiet 800.00 EUR
2024-11-29 invoice quiet 800.00 EUR
2024-12-29 invoice quiet 800.00 EUR
2025-01-28 invoice quiet 800.00 EUR
2025-02-27 invoice quiet 800.00 EUR
2025-03-29 invoice quiet 800.00 EUR
2025-04-28 invoice quiet 800.00 EUR
2025-05-28 invoice quiet 800.00 EUR
2023-01-09 invoice silent 800.00 EUR
2023-02-08 invoice silent 800.00 EUR
2023-03-10 invoice silent 800.00 EUR
2023-04-09 invoice silent 800.00 EUR
2023-05-09 invoice silent 800.00 EUR
2023-06-08 invoice silent 800.00 EUR
2023-07-08 invoice silent 800.00 EUR
2023-08-07 invoice silent 800.00 EUR
2023-09-06 invoice silent 800.00 EUR
2023-10-06 invoice silent 800.00 EUR
2023-11-05 invoice silent 800.00 EUR
2023-12-05 invoice silent 800.00 EUR
2024-01-04 invoice silent 800.00 EUR
2024-02-03 invoice silent 800.00 EUR
2024-03-04 invoice silent 800.00 EUR
2024-04-03 invoice silent 800.00 EUR
2024-05-03 invoice silent 800.00 EUR
2024-06-02 invoice silent 800.00 EUR
2024-07-02 invoice silent 800.00 EUR
2024-08-01 invoice silent 800.00 EUR
2024-08-31 invoice silent 800.00 EUR
2024-09-30 invoice silent 800.00 EUR
2024-10-30 invoice silent 800.00 EUR
2024-11-29 invoice silent 800.00 EUR
2024-12-29 invoice silent 800.00 EUR
2025-01-28 invoice silent 800.00 EUR
2025-02-27 invoice silent 800.00 EUR
2025-03-29 invoice silent 800.00 EUR
2025-04-28 invoice silent 800.00 EUR
2025-05-28 invoice silent 800.00 EUR
2023-01-09 call with silent
2023-02-08 call with silent
2023-03-10 call with silent
2023-04-09 call with silent
2023-05-09 call with silent
2023-06-08 call with silent
2023-07-08 call with silent
2023-08-07 call with silent
2023-09-06 call with silent
2023-10-06 call with silent
2023-11-05 call with silent
2023-12-05 call with silent
2024-01-04 call with silent
2024-02-03 call with silent
2024-03-04 call with silent
2024-04-03 call with silent
2024-05-03 call with silent
2024-06-02 call with silent
2024-07-02 call with silent
2024-08-01 call with silent
2024-08-31 call with silent
2024-09-30 call with silent
2024-10-30 call with silent
2024-11-29 call with silent
2024-12-29 call with silent
2025-01-28 call with silent
2025-02-27 call with silent
2025-03-29 call with silent
2025-04-28 call with silent
2025-05-28 call with silent
2023-01-09 call with quiet
2023-02-08 call with quiet
2023-03-10 call with quiet
2023-04-09 call with quiet
2023-05-09 call with quiet
2023-06-08 call with quiet
2023-07-08 call with quiet
2023-08-07 call with quiet
2023-09-06 call with quiet
2023-10-06 call with quiet
2023-11-05 call with quiet
2023-12-05 call with quiet
2024-01-04 call with quiet
2024-02-03 call with quiet
2024-03-04 call with quiet
2024-04-03 call with quiet
2024-05-03 call with quiet
2024-06-02 call with quiet
2024-07-02 call with quiet
2024-08-01 call with quiet
2024-08-31 call with quiet
2024-09-30 call with quiet
2024-10-30 call with quiet
2024-11-29 call with quiet
2024-12-29 call with quiet
2025-01-28 call with quiet
2025-02-27 call with quiet
2025-03-29 call with quiet
2025-04-28 call with quiet
2025-05-28 call with quiet
2025-06-27 call with quiet
2025-07-27 call with quiet
2025-08-26 call with quiet
2025-09-25 call with quiet
2025-10-25 call with quiet
2025-11-24 call with quiet
2025-12-24 call with quiet
= 2025-12-14
  signal orders-overdue quiet strong
  signal spend-down quiet strong
  signal orders-overdue silent strong
  signal spend-down silent strong
  standing quiet slipping why orders-overdue
  standing quiet slipping why spend-down
  signal silence silent strong
  standing silent in trouble why silence
