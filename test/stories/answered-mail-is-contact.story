# N15: a mail with an answer is two-way contact, from the day of the answer, whoever
# began. Both mails are the reason.

client acme "Acme Bakery"
client berg "Berg Advisers"
2026-01-05 call with acme
2026-01-26 call with acme
2026-02-16 call with acme
2026-03-09 call with acme
2026-03-30 call with acme
2026-04-20 call with acme
2026-05-04 email to acme "Shall we look at the summer menu?"
2026-05-06 email from acme "Yes please, Thursday?"
2026-05-07 email from berg "What would a brochure cost?"
2026-05-08 message to berg "About 900, I will call you"
= 2026-05-05
  two-way acme 2026-04-20
= 2026-05-06
  two-way acme 2026-05-06
= 2026-05-07
  two-way berg never
= 2026-05-08
  two-way berg 2026-05-08
= 2026-05-28
  clear silence acme
