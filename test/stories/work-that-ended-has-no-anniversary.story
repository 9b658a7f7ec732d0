# N8: a piece of work that has ended has no anniversary any more; one that goes on keeps its own.
business "Studio Mira" zone Europe/Vienna
client acme "Acme" since 2019-05-04
2024-05-06 engagement acme web "Website" until 2026-04-30
2024-05-07 engagement acme shop "Shop"
2026-01-05 plan acme web "Thank you" every 12m as anniversary via video for web
2026-01-05 plan acme shop "Thank you" every 12m as anniversary via video for shop
= 2026-04-30
  contact acme web 2026-05-06 why anniversary
= 2026-05-01
  no contact acme web
  contact acme shop 2026-05-07
