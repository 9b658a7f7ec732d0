# A move can be set aside until a day. Until then it is quiet; the signal and the standing
# stay what they are; on the day it is back.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-01-19 call with acme 15min
2026-02-02 call with acme 15min
2026-02-16 call with acme 15min
2026-03-02 call with acme 15min
2026-03-16 call with acme 15min
2026-03-30 call with acme 15min
2026-04-13 call with acme 15min
2026-05-13 aside acme silence until 2026-05-20 "On holiday" by mira
= 2026-05-12
  move acme silence log-contact
= 2026-05-19
  no move acme
  signal silence acme
  standing acme slipping
= 2026-05-20
  move acme silence log-contact
