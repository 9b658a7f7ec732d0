# M17: a new day that both agreed on takes the place of the old one.
# Moved once more, the last day counts. The fact of moving is among the reasons.

client acme "Acme Bakery"
2026-03-06 promise to acme "new label" by 2026-03-18
2026-03-16 moved acme "new label" to 2026-03-25
= 2026-03-20
  clear promise-late acme
  no signal promise-due acme
= 2026-03-24
  signal promise-due acme because 2026-03-06 promise, 2026-03-16 moved
= 2026-03-26
  signal promise-late acme because 2026-03-06 promise, 2026-03-16 moved
