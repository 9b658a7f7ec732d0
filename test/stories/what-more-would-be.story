# N7: what would make it more than good enough is worth knowing, and is among the reasons.
# An unhappy client is another matter than a satisfied one, and slips.

client acme "Acme Bakery"
client berg "Berg Ltd"
client dent "Dent Ltd"
2026-02-01 feedback acme ces 4 more "a faster proof"
2026-03-02 feedback acme csat 3
2026-03-02 feedback berg nps 5
2026-03-02 feedback dent nps 10
2026-03-02 feedback dent csat 2 "This one was late"
= 2026-03-10
  signal just-good-enough acme weak because 2026-03-02 feedback, 2026-02-01 feedback
  signal just-good-enough berg some
  standing berg slipping why just-good-enough
  signal just-good-enough dent some because 2026-03-02 feedback
