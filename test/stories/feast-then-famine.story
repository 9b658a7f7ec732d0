# N29: a call every week while the client was new, then every few months, then nothing. The signal says how much
# it was at first and how little it is now.

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
2025-05-20 call with acme
2025-07-15 call with acme
2025-10-06 call with acme
= 2025-06-30
  unknown feast-or-famine acme contacts
= 2026-01-20
  signal feast-or-famine acme strong because 2025-01-07 call, 2025-10-06 call
  standing acme slipping why feast-or-famine
