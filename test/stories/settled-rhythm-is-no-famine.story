# N29: a busy start that settles to a call every four weeks is a rhythm, not a famine.

client acme "Acme Bakery"
2025-01-07 call with acme
2025-01-14 call with acme
2025-01-21 call with acme
2025-01-28 call with acme
2025-02-04 call with acme
2025-02-11 call with acme
2025-02-18 call with acme
2025-02-25 call with acme
2025-03-04 call with acme
2025-03-11 call with acme
2025-03-18 call with acme
2025-03-25 call with acme
2025-04-01 call with acme
2025-05-06 call with acme
2025-06-03 call with acme
2025-07-01 call with acme
2025-07-29 call with acme
2025-08-26 call with acme
2025-09-23 call with acme
2025-10-21 call with acme
2025-11-18 call with acme
2025-12-16 call with acme
2026-01-13 call with acme
2026-02-10 call with acme
2026-03-10 call with acme
2026-04-07 call with acme
2026-05-05 call with acme
= 2025-12-20
  clear feast-or-famine acme
= 2026-05-10
  clear feast-or-famine acme
