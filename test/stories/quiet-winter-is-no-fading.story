# N29, N16: a gardener talks with this client twice a month from April to December and never in winter. The third
# winter without a word is the season, not the client.

client acme "Acme Bakery"
2023-04-05 call with acme
2023-04-20 call with acme
2023-05-05 call with acme
2023-05-20 call with acme
2023-06-05 call with acme
2023-06-20 call with acme
2023-07-05 call with acme
2023-07-20 call with acme
2023-08-05 call with acme
2023-08-20 call with acme
2023-09-05 call with acme
2023-09-20 call with acme
2023-10-05 call with acme
2023-10-20 call with acme
2023-11-05 call with acme
2023-11-20 call with acme
2023-12-05 call with acme
2023-12-20 call with acme
2024-04-05 call with acme
2024-04-20 call with acme
2024-05-05 call with acme
2024-05-20 call with acme
2024-06-05 call with acme
2024-06-20 call with acme
2024-07-05 call with acme
2024-07-20 call with acme
2024-08-05 call with acme
2024-08-20 call with acme
2024-09-05 call with acme
2024-09-20 call with acme
2024-10-05 call with acme
2024-10-20 call with acme
2024-11-05 call with acme
2024-11-20 call with acme
2024-12-05 call with acme
2024-12-20 call with acme
2025-04-05 call with acme
2025-04-20 call with acme
2025-05-05 call with acme
2025-05-20 call with acme
2025-06-05 call with acme
2025-06-20 call with acme
2025-07-05 call with acme
2025-07-20 call with acme
2025-08-05 call with acme
2025-08-20 call with acme
2025-09-05 call with acme
2025-09-20 call with acme
2025-10-05 call with acme
2025-10-20 call with acme
2025-11-05 call with acme
2025-11-20 call with acme
2025-12-05 call with acme
2025-12-20 call with acme
= 2026-02-10
  clear fading acme
= 2026-03-31
  clear fading acme
