# M17, A28: a promise kept after its day was late, and from the day it was kept it is
# not late any more. Days in between still show what was known then.

client acme "Acme Bakery"
2026-03-06 promise to acme "new label" by 2026-03-18
2026-03-21 kept acme "New label"
= 2026-03-20
  signal promise-late acme
  standing acme slipping
= 2026-03-21
  clear promise-late acme
  no move acme
  standing acme unknown
