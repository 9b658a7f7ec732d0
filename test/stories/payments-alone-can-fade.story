# N16: a payment for an invoice that is on no record is a purchase. Two years after the last
# one the client has left.

client acme "Acme Bakery"
2022-01-10 payment acme 100.00 EUR for I-1
2022-02-09 payment acme 100.00 EUR for I-2
2022-03-11 payment acme 100.00 EUR for I-3
2022-04-10 payment acme 100.00 EUR for I-4
2022-05-10 payment acme 100.00 EUR for I-5
2022-06-09 payment acme 100.00 EUR for I-6
= 2023-01-01
  signal orders-overdue acme strong
= 2025-01-01
  standing acme left why faded
  no move acme
