# M17: what the client promised us is not a promise of ours: we are not late with it.

client acme "Acme Bakery"
2026-03-06 promise from acme "signed contract" by 2026-03-10
= 2026-03-20
  no signal promise-late acme
  unknown promise-late acme promises
  no move acme
