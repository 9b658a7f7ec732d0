# Two years without a word or a bill, but hours booked every fortnight: the client has not left.
# Expenses are work too, a note is not.

client works "Works Ltd"
client spent "Spent Ltd"
client noted "Noted Ltd"
2023-01-09 call with works
2023-02-09 call with works
2023-03-09 call with works
2023-04-09 call with works
2023-05-09 call with works
2023-06-09 call with works
2023-01-09 call with spent
2023-02-09 call with spent
2023-03-09 call with spent
2023-04-09 call with spent
2023-05-09 call with spent
2023-06-09 call with spent
2023-01-09 call with noted
2023-02-09 call with noted
2023-03-09 call with noted
2023-04-09 call with noted
2023-05-09 call with noted
2023-06-09 call with noted
2023-06-19 time works 90min
2023-07-03 time works 90min
2023-07-17 time works 90min
2023-07-31 time works 90min
2023-08-14 time works 90min
2023-08-28 time works 90min
2023-09-11 time works 90min
2023-09-25 time works 90min
2023-10-09 time works 90min
2023-10-23 time works 90min
2023-11-06 time works 90min
2023-11-20 time works 90min
2023-12-04 time works 90min
2023-12-18 time works 90min
2024-01-01 time works 90min
2024-01-15 time works 90min
2024-01-29 time works 90min
2024-02-12 time works 90min
2024-02-26 time works 90min
2024-03-11 time works 90min
2024-03-25 time works 90min
2024-04-08 time works 90min
2024-04-22 time works 90min
2024-05-06 time works 90min
2024-05-20 time works 90min
2024-06-03 time works 90min
2024-06-17 time works 90min
2024-07-01 time works 90min
2024-07-15 time works 90min
2024-07-29 time works 90min
2024-08-12 time works 90min
2024-08-26 time works 90min
2024-09-09 time works 90min
2024-09-23 time works 90min
2024-10-07 time works 90min
2024-10-21 time works 90min
2024-11-04 time works 90min
2024-11-18 time works 90min
2024-12-02 time works 90min
2024-12-16 time works 90min
2024-12-30 time works 90min
2025-01-13 time works 90min
2025-01-27 time works 90min
2025-02-10 time works 90min
2025-02-24 time works 90min
2025-03-10 time works 90min
2025-03-24 time works 90min
2025-04-07 time works 90min
2025-04-21 time works 90min
2025-05-05 time works 90min
2025-05-19 time works 90min
2025-06-02 time works 90min
2025-06-16 time works 90min
2025-06-30 time works 90min
2025-07-14 time works 90min
2025-07-28 time works 90min
2025-08-11 time works 90min
2025-08-25 time works 90min
2025-09-08 time works 90min
2025-09-22 time works 90min
2025-10-06 time works 90min
2025-10-20 time works 90min
2025-11-03 time works 90min
2025-11-17 time works 90min
2025-12-01 time works 90min
2025-12-15 time works 90min
2025-09-01 cost spent 40.00 EUR "Train"
2025-09-01 note noted "Seen at the fair"
= 2025-12-20
  standing works slipping why silence
  standing spent slipping why silence
  standing noted left why faded
= 2027-09-02
  standing spent left why faded
