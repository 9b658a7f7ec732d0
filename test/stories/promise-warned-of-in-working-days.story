# M17: a warning comes while there is still time to work; weekends and days on which we are closed are none.
business "Studio Mira" zone Europe/Vienna
client acme "Acme"
client bolt "Bolt"
2026-02-01 closed from 2026-03-12 until 2026-03-13 "Moving house"
2026-03-02 promise to acme "new label" by 2026-03-16
2026-03-02 promise to bolt "new menu" by 2026-03-25
= 2026-03-08
  no signal promise-due acme
= 2026-03-09
  signal promise-due acme weak because 2026-03-02 promise
= 2026-03-13
  signal promise-due acme some
= 2026-03-19
  no signal promise-due bolt
= 2026-03-20
  signal promise-due bolt weak
