# N15, N6: five calls in the week of a good start are no rhythm. Ten days later nobody can say
# whether it is quiet; once the calls span four weeks there is something to compare with.

client acme "Acme Bakery"
2026-03-02 call with acme 30min
2026-03-03 call with acme 30min
2026-03-04 call with acme 30min
2026-03-05 call with acme 30min
2026-03-06 call with acme 30min
2026-03-30 call with acme 30min
= 2026-03-16
  unknown silence acme contacts
  no move acme
  standing acme unknown
= 2026-03-29
  unknown silence acme contacts
= 2026-03-30
  clear silence acme
