# Money of two currencies never meets in one sum. The value of a client is told in the
# currency most of the invoices are in.

client nordic "Nordic Trade"
2026-01-10 invoice nordic 500.00 EUR
2026-02-10 invoice nordic 500.00 EUR
2026-02-11 invoice nordic 7000.00 USD
= 2026-02-28
  value nordic 1000.00 EUR
