# M17: a promised day is watched. Once it has passed we are late, the promise itself
# is named as the reason, and the client is slipping before anyone complains.

client acme "Acme Bakery" since 2019-05-02 trade retail language ne
2026-02-03 invoice acme 1200.00 EUR due 2026-03-05 ref INV-7
2026-03-04 email from acme "When will the new label be ready?"
2026-03-06 promise to acme "new label" by 2026-03-18 by mira
= 2026-03-20
  signal promise-late acme because 2026-03-06 promise
  standing acme slipping
