# M17: the client does not need it any more. A released promise is neither due nor late.

client acme "Acme Bakery"
2026-03-06 promise to acme "paper samples" by 2026-03-18
2026-03-12 call with acme 10min "They found samples elsewhere"
2026-03-12 released acme "paper samples"
= 2026-03-18
  no signal promise-due acme
= 2026-04-18
  clear promise-late acme
  no move acme
