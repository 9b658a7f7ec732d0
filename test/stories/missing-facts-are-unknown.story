# N6: a client about whom we know too little is unknown. Never steady, never green, and
# never an alarm either.

client quiet "Quiet Ltd" since 2020-01-01
client once "Once Ltd"
2026-01-10 invoice once 100.00 EUR due 2026-02-10
2026-01-12 call with once 5min
= 2026-03-01
  standing quiet unknown
  unknown silence quiet contacts
  unknown orders-overdue quiet orders
  unknown spend-down quiet spend
  unknown pays-late quiet paid-invoices
  unknown promise-late quiet promises
  two-way quiet never
  value quiet none
  no move quiet
  standing once unknown
  facts once 2
