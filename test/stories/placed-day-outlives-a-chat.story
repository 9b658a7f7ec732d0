# N32: what a person put on a day stays there although both spoke long before; a contact near the day or after it uses it up.
business "Studio Mira" zone Europe/Vienna
client acme "Acme" since 2019-05-04
2026-01-05 plan acme touch "What you plan next" every 6w as touch via call
2026-02-02 placed acme touch on 2026-03-24 "Anna is back"
2026-02-09 call with acme 5min
2026-03-19 call with acme 20min
= 2026-02-10
  contact acme touch 2026-03-24 why placed
= 2026-03-20
  contact acme touch 2026-04-30 why rhythm.touch
