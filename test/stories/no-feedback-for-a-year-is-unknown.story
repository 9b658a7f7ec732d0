# N6: what was said more than twelve months ago says nothing of today. A good word that old
# is no green light, and a bad one no alarm: we do not know.

client acme "Acme Bakery"
client berg "Berg Ltd"
2025-03-01 feedback acme nps 10
2025-03-01 feedback berg csat 1 "Wrong colour again"
= 2026-03-01
  clear just-good-enough acme
  signal just-good-enough berg strong because 2025-03-01 feedback
= 2026-03-02
  unknown just-good-enough acme feedback
  unknown just-good-enough berg feedback
