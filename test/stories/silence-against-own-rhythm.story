# N29: the same eight weeks without a word are an alarm for the client we speak to every
# two weeks and nothing unusual for the one we speak to every quarter.

client weekly "Fortnightly Ltd"
client quarterly "Quarterly Ltd"
2026-01-05 call with weekly
2026-01-19 call with weekly
2026-02-02 call with weekly
2026-02-16 call with weekly
2026-03-02 call with weekly
2026-03-16 call with weekly
2026-03-30 call with weekly
2026-04-13 call with weekly
2025-01-13 meeting with quarterly
2025-04-14 meeting with quarterly
2025-07-14 meeting with quarterly
2025-10-13 meeting with quarterly
2026-01-12 meeting with quarterly
2026-04-13 meeting with quarterly
= 2026-06-08
  signal silence weekly
  clear silence quarterly
  two-way quarterly 2026-04-13
