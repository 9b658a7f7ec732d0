# A file that was read by mistake is undone as a whole: none of its rows count.

source s1 table "invoices.csv" read 2026-03-01T09:00:00Z by mira
source s2 table "other-firm.csv" read 2026-03-02T09:00:00Z by mira undone 2026-03-02T09:10:00Z undone-by mira
client acme "Acme Bakery"
2026-02-10 invoice acme 100.00 EUR @s1:2
2026-02-10 invoice acme 5000.00 EUR @s2:2
2026-02-11 invoice acme 7000.00 EUR @s2:3
2026-02-12 invoice acme 7000.00 EUR @s3:1
= 2026-03-03
  value acme 100.00 EUR
  facts acme 1
  problem 9 unknown-source
