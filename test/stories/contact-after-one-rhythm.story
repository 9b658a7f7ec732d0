# N30: a contact comes one rhythm after the last real one; invoices, reminders and unanswered mail move nothing (N15).
business "Studio Mira" zone Europe/Vienna
client acme "Acme" since 2019-05-04
2026-01-05 plan acme touch "What you plan next" every 6w as touch via call
2026-03-02 call with acme 10min
2026-03-20 invoice acme 900.00 EUR
2026-03-24 email to acme "Reminder" automatic
2026-04-01 email to acme "How are things?"
= 2026-04-02
  contact acme touch 2026-04-13 why rhythm.touch
= 2026-04-15
  contact acme touch 2026-04-15 why late
