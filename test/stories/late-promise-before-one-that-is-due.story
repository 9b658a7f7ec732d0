# M17: of two promises to one client, the one that is late comes first, even when the other
# one is due today.

client lantern "Lantern Books"
2026-03-01 promise to lantern "cover" by 2026-03-17
2026-03-01 promise to lantern "spine" by 2026-03-20
= 2026-03-16
  move lantern promise-due keep-promise today
= 2026-03-20
  signal promise-late lantern some because 2026-03-01 promise
  signal promise-due lantern some
  move lantern promise-late keep-promise today
