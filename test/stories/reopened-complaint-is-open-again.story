# M9, A28: a complaint that is opened again is open again, from that day.

client acme "Acme Bakery"
2026-01-12 case acme c1 complaint "The labels peel off" severity 3
2026-01-13 handled acme c1 answered "A new batch is on its way"
2026-01-20 handled acme c1 told
2026-01-20 handled acme c1 closed
2026-02-09 handled acme c1 reopened "They peel off again"
# Cox told us later what would make it right: the same complaint, once said and once more known of.
client cox "Cox Ltd"
2026-01-12 case cox c1 complaint "The labels peel off" severity 2
2026-01-13 handled cox c1 answered "A new batch is on its way"
2026-02-05 case cox c1 complaint "The labels peel off" severity 4 asks "A new batch before the fair"
= 2026-02-06
  signal case-open cox some because 2026-01-12 case
  clear case-open acme
= 2026-02-10
  signal case-open acme some because 2026-01-12 case, 2026-02-09 handled
