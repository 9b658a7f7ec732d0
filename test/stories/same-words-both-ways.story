# M17: both of us promised "the contract". What is kept, moved or released is ours, although the
# client promised first; the next one is the client's.

client acme "Acme Bakery"
2026-01-05 promise from acme "the contract" by 2026-01-20
2026-01-07 promise to acme "the contract" by 2026-01-22
2026-01-15 moved acme "the contract" to 2026-02-10
2026-02-09 kept acme "the contract"
2026-02-12 kept acme "the contract"
= 2026-01-25
  clear promise-late acme
= 2026-02-08
  signal promise-due acme because 2026-01-07 promise, 2026-01-15 moved
= 2026-02-11
  clear promise-late acme
