# N29: this client calls three times in a week and then not for two months, always. One quiet quarter
# is how they are, and no reason for an alarm.

client acme "Acme Bakery"
2024-01-10 call with acme
2024-01-12 call with acme
2024-01-15 call with acme
2024-03-15 call with acme
2024-03-17 call with acme
2024-03-20 call with acme
2024-05-19 call with acme
2024-05-21 call with acme
2024-05-24 call with acme
2024-07-23 call with acme
2024-07-25 call with acme
2024-07-28 call with acme
2024-09-26 call with acme
2024-09-28 call with acme
2024-10-01 call with acme
2024-11-30 call with acme
2024-12-02 call with acme
2024-12-05 call with acme
2025-02-03 call with acme
2025-02-05 call with acme
2025-02-08 call with acme
2025-04-09 call with acme
2025-04-11 call with acme
2025-04-14 call with acme
2025-06-13 call with acme
2025-06-15 call with acme
2025-06-18 call with acme
2025-08-17 call with acme
2025-08-19 call with acme
2025-08-22 call with acme
2025-10-21 call with acme
2025-10-23 call with acme
2025-10-26 call with acme
2025-12-25 call with acme
2025-12-27 call with acme
2025-12-30 call with acme
= 2026-03-01
  clear fading acme
