# N31, N32: while the client is busy the contact moves to the nearest open day; who is busy for long keeps it, with the reason.
business "Studio Mira" zone Europe/Vienna
client acme "Acme" since 2019-05-04
client bolt "Bolt" since 2020-01-07
2026-01-05 plan acme touch "What you plan next" every 6w as touch
2026-02-02 call with acme
2026-02-10 window acme busy from 2026-03-09 until 2026-04-08 "Year-end figures"
2026-01-05 plan bolt touch "What you plan next" every 6w as touch
2026-02-02 call with bolt
2026-02-10 window bolt busy from 2026-02-15 until 2026-06-30 "Harvest"
= 2026-03-02
  contact acme touch 2026-03-06 why instead.busy
  contact bolt touch nowhere why no-open-day
