# One bad line never loses the good ones: each problem names its line, the rest is read.

client acme "Acme Bakery"
2026-02-31 invoice acme 100.00 EUR
2026-02-03 invoice acme 1.200,00 EUR
2026-02-04 invioce acme 100.00 EUR
2026-02-05 email from acme "Hello
call with acme
2026-02-07 email acme "Hello"
2026-02-08 invoice acme 100.00 EUR tomorrow
2026-02-09 invoice acme -5.00 EUR
2026-02-10 invoice acme 100.00 EUR
= 2026-02-28
  problem 4 no-such-day
  problem 5 not-understood
  problem 6 unknown-kind
  problem 7 quote-not-closed
  problem 8 day-missing
  problem 9 field-missing
  problem 10 not-understood
  problem 11 not-understood
  facts acme 1
  value acme 100.00 EUR
