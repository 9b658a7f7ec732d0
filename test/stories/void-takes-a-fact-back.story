# A wrong entry stays in the ledger and is taken back by a later one. From then on it is as
# if it had never been, on earlier days too.

client acme "Acme Bakery"
2026-03-06 promise to acme "new label" by 2026-03-18 &wrong
2026-03-07 call with acme 10min
2026-03-08 invoice acme 900.00 EUR &typo
2026-03-08 invoice acme 90.00 EUR
2026-03-20 void &wrong "Promised to another client"
2026-03-20 void &typo
2026-03-21 void &nothing
= 2026-03-19
  no signal promise-late acme
  value acme 90.00 EUR
  facts acme 2
= 2026-03-26
  unknown promise-late acme promises
  standing acme unknown
  problem 11 unknown-label
