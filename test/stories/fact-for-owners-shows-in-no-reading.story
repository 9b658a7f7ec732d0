# Readings are seen by the whole team, so they are made of nothing that only owners or only
# the author may see.

client acme "Acme Bakery"
2026-01-03 promise to acme "a word in private" by 2026-01-12 visible owner
2026-01-03 promise to acme "for me only" by 2026-01-12 visible private
= 2026-01-20
  unknown promise-late acme
  standing acme unknown
