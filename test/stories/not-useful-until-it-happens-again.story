# "Not useful" holds for this silence. After a new call the next silence is another one and
# is shown again.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-01-19 call with acme 15min
2026-02-02 call with acme 15min
2026-02-16 call with acme 15min
2026-03-02 call with acme 15min
2026-03-16 call with acme 15min
2026-03-30 call with acme 15min
2026-04-13 call with acme 15min
2026-05-13 aside acme silence useless "They are on parental leave" by mira
2026-06-22 call with acme 20min
= 2026-06-20
  no move acme
  signal silence acme
= 2026-10-30
  signal silence acme
  move acme silence log-contact
