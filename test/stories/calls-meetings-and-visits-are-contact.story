# N15: whoever spoke with the client had contact, by phone, at a table or at their door.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-02-09 meeting with acme 60min person nora
2026-03-09 visit with acme "Saw the new shop"
= 2026-01-04
  two-way acme never
= 2026-01-31
  two-way acme 2026-01-05
= 2026-02-28
  two-way acme 2026-02-09
= 2026-03-31
  two-way acme 2026-03-09
