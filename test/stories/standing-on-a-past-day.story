# A standing can be asked for on any day, and then only what had happened by that day is
# known: later calls, payments and endings do not reach back.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-01-19 call with acme 15min
2026-02-02 call with acme 15min
2026-02-16 call with acme 15min
2026-03-02 call with acme 15min
2026-03-16 call with acme 15min
2026-03-30 call with acme 15min
2026-04-13 call with acme 15min
2026-06-01 call with acme 30min "All is well, they had moved house"
2026-06-15 call with acme 10min
2026-09-01 end acme initiative client "They hired somebody"
= 2026-03-05
  standing acme steady
  two-way acme 2026-03-02
= 2026-05-20
  standing acme slipping
= 2026-06-20
  standing acme steady
= 2026-09-02
  standing acme left why ended
