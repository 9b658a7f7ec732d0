# N29: the slope counts, not only the gap. They spoke every two weeks for a year, and now every six;
# on the day after a call nobody is silent, and yet you speak far less than you did.

client acme "Acme Bakery"
2025-01-08 call with acme
2025-01-22 call with acme
2025-02-05 call with acme
2025-02-19 call with acme
2025-03-05 call with acme
2025-03-19 call with acme
2025-04-02 call with acme
2025-04-16 call with acme
2025-04-30 call with acme
2025-05-14 call with acme
2025-05-28 call with acme
2025-06-11 call with acme
2025-06-25 call with acme
2025-07-09 call with acme
2025-07-23 call with acme
2025-08-06 call with acme
2025-08-20 call with acme
2025-09-03 call with acme
2025-09-17 call with acme
2025-10-01 call with acme
2025-10-15 call with acme
2025-10-29 call with acme
2025-11-12 call with acme
2025-11-26 call with acme
2025-12-10 call with acme
2025-12-24 call with acme
2026-02-11 call with acme
2026-03-25 call with acme
2026-05-06 call with acme
2026-06-17 call with acme
= 2025-12-31
  clear fading acme
= 2026-03-26
  clear silence acme
= 2026-06-18
  clear silence acme
  signal fading acme because 2026-06-17 call, 2025-12-24 call
  standing acme slipping why fading
