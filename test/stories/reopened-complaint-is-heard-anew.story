# A28: a complaint that is opened again is new again: the client is owed a word within a working day, whatever
# was said the first time.

client acme "Acme Bakery"
client berg "Berg Ltd"
2026-01-12 case acme c1 complaint "The labels peel off" severity 1
2026-01-12 handled acme c1 acknowledged
2026-01-13 handled acme c1 answered "A new batch is on its way"
2026-01-20 handled acme c1 closed
2026-02-09 handled acme c1 reopened "They peel off again"
2026-01-12 case berg c1 complaint "The labels peel off" severity 1
2026-01-13 handled berg c1 answered "A new batch is on its way"
2026-01-20 handled berg c1 closed
2026-02-09 handled berg c1 reopened "They peel off again"
2026-02-10 handled berg c1 acknowledged
= 2026-02-11
  signal case-open acme some because 2026-01-12 case, 2026-02-09 handled
  signal case-open berg weak because 2026-01-12 case, 2026-02-10 handled
