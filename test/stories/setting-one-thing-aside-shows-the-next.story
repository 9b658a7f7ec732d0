# M17: setting aside the silence does not hide the late promise, and a late promise of ours
# comes before anything the client does.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-01-19 call with acme 15min
2026-02-02 call with acme 15min
2026-02-16 call with acme 15min
2026-03-02 call with acme 15min
2026-03-16 call with acme 15min
2026-03-30 call with acme 15min
2026-04-13 call with acme 15min
2026-05-04 promise to acme "new label" by 2026-05-18
2026-05-13 aside acme promise-late until 2026-06-30
= 2026-05-12
  move acme silence log-contact week
= 2026-05-20
  signal promise-late acme
  move acme silence log-contact week
= 2026-06-30
  move acme promise-late keep-promise today
