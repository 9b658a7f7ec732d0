# N6, N7: "All fine" is an answer to worry about. Acme is satisfied and nothing more: we say
# so by name, with the day of the last good word, and ask what more would be. It is a weak
# sign: it alone lets nobody slip. Berg would recommend us. Cox never said.

client acme "Acme Bakery" since 2009-01-01
client berg "Berg Ltd"
client cox "Cox Ltd" since 1999-01-01
2025-02-10 feedback acme nps 9 "Great label"
2025-08-11 feedback acme nps 8
2026-03-02 feedback acme nps 7 "All fine"
2025-02-10 feedback berg csat 3
2026-03-02 feedback berg nps 9 person nora
2026-03-02 call with cox 20min
= 2025-03-01
  clear just-good-enough acme
  signal just-good-enough berg weak
= 2026-03-05
  signal just-good-enough acme weak because 2026-03-02 feedback, 2025-02-10 feedback
  clear just-good-enough berg
  unknown just-good-enough cox feedback
= 2026-04-01
  signal just-good-enough acme weak because 2026-03-02 feedback
