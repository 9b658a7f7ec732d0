# Icelandic krónur and yen have no cents, Kuwaiti dinars have three decimals. A hundred is
# a hundred in each, and cents in a currency without them are refused.

client reykjavik "Kaffihús" currency ISK
client tokyo "Tokyo Books" currency JPY
client kuwait "Kuwait Trading" currency KWD
2026-01-10 invoice reykjavik 125000 ISK
2026-02-10 invoice reykjavik 5000.00 ISK
2026-01-10 invoice tokyo 98000 JPY
2026-01-10 invoice kuwait 12.345 KWD
2026-02-10 invoice tokyo 98.50 JPY
= 2026-02-28
  value reykjavik 130000 ISK
  value tokyo 98000 JPY
  value kuwait 12.345 KWD
  problem 11 not-understood
