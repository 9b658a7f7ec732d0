# N29, N6: a lively half year is too short to have a usual rate beside it: unknown, not fine.

client acme "Acme Bakery"
2026-01-05 call with acme
2026-01-13 call with acme
2026-01-21 call with acme
2026-01-29 call with acme
2026-02-06 call with acme
2026-02-14 call with acme
2026-02-22 call with acme
2026-03-02 call with acme
2026-03-10 call with acme
2026-03-18 call with acme
2026-03-26 call with acme
2026-04-03 call with acme
2026-04-11 call with acme
2026-04-19 call with acme
2026-04-27 call with acme
2026-05-05 call with acme
2026-05-13 call with acme
2026-05-21 call with acme
2026-05-29 call with acme
2026-06-06 call with acme
= 2026-06-30
  unknown fading acme contacts
