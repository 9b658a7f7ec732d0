# N15: writing to somebody who does not answer is not two-way contact, however often.
# An answer after more than a month is not an answer to that mail any more.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-01-19 call with acme 15min
2026-02-02 call with acme 15min
2026-02-16 call with acme 15min
2026-03-02 call with acme 15min
2026-03-16 call with acme 15min
2026-03-30 call with acme 15min
2026-04-13 call with acme 15min
2026-04-20 email to acme "How is the new oven?"
2026-05-04 email to acme "Shall we look at the summer menu?"
2026-05-15 letter to acme "A greeting"
2026-06-20 email from acme "Sorry, it was a busy time"
= 2026-05-20
  two-way acme 2026-04-13
  signal silence acme
= 2026-06-20
  two-way acme 2026-04-13
