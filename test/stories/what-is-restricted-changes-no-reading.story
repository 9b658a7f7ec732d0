# I10, I6, M22: incidents, care and reviews are for a small circle. What the whole team sees of a client is
# the same with and without them, even when a line forgot to say who may see it.

client acme "Acme Bakery"
2026-03-02 incident acme i1 behaviour gravity 3 "You are all idiots" as words by armen
2026-03-03 care acme set "a written summary after every call" until 2026-06-01 agreed by mira
2026-03-03 review acme r1 opened due 2026-03-17 by mira
2026-03-04 ground acme r1 ethics strong "asked for a second set of books" by mira
= 2026-03-16
  standing acme unknown
  unknown case-open acme complaints
