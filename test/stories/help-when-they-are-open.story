# N33, N14: a free check that nobody asked for is offered when the client is open to it, before the season of need.
business "Ofen & Kamin" zone Europe/Vienna
client acme "Acme Hotel" since 2019-05-04
2025-06-20 visit with acme
2025-08-01 plan acme inspection "A free chimney inspection before you heat" every 12m as help via visit
2026-01-10 window acme open from 2026-07-06 until 2026-08-14 "Summer break, nobody heats" yearly
= 2026-05-04
  contact acme inspection 2026-07-06 why open-window
= 2026-08-20
  contact acme inspection 2026-08-20 why late
