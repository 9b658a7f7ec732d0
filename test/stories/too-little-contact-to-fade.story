# N29, N6: four conversations in a year are too few to say that they become rarer: unknown, not fine.

client acme "Acme Bakery"
2025-02-03 call with acme
2025-05-12 call with acme
2025-08-20 call with acme
2025-12-02 call with acme
= 2026-02-01
  unknown fading acme contacts
  unknown feast-or-famine acme contacts
