# N15, N29: we usually speak every two weeks. Four weeks of silence is still within this
# client's own rhythm, more is not, and far more is in itself a strong sign. The last calls
# are the reason.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-01-19 call with acme 15min
2026-02-02 call with acme 15min
2026-02-16 call with acme 15min
2026-03-02 call with acme 15min
2026-03-16 call with acme 15min
2026-03-30 call with acme 15min
2026-04-13 call with acme 15min
= 2026-05-11
  clear silence acme
  two-way acme 2026-04-13
= 2026-05-12
  signal silence acme some because 2026-04-13 call, 2026-03-30 call
  move acme silence log-contact week
  standing acme slipping why silence
= 2026-06-09
  signal silence acme strong
  move acme silence log-contact today
