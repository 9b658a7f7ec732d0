# M17: the same thing promised twice is two promises. Keeping one keeps the older one;
# the other one stays open.

client acme "Acme Bakery"
2026-01-05 promise to acme "monthly report" by 2026-01-31
2026-02-05 promise to acme "monthly report" by 2026-02-28
2026-02-10 kept acme "monthly report"
= 2026-02-05
  signal promise-late acme because 2026-01-05 promise
= 2026-02-20
  clear promise-late acme
= 2026-03-02
  signal promise-late acme because 2026-02-05 promise
