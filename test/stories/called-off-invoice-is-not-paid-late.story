# A4: an invoice that was called off by a credit note was not paid late. It was not paid at all.

client acme "Acme Bakery"
2025-01-10 invoice acme 500.00 EUR due 2025-01-24 ref I-1
2025-01-22 payment acme 500.00 EUR for I-1
2025-02-09 invoice acme 500.00 EUR due 2025-02-23 ref I-2
2025-02-21 payment acme 500.00 EUR for I-2
2025-03-11 invoice acme 500.00 EUR due 2025-03-25 ref I-3
2025-03-23 payment acme 500.00 EUR for I-3
2025-04-10 invoice acme 500.00 EUR due 2025-04-24 ref I-4
2025-04-22 payment acme 500.00 EUR for I-4
2025-05-10 invoice acme 500.00 EUR due 2025-05-24 ref I-5
2025-05-22 payment acme 500.00 EUR for I-5
2025-06-09 invoice acme 500.00 EUR due 2025-06-23 ref I-6
2025-06-21 payment acme 500.00 EUR for I-6
2025-07-10 invoice acme 500.00 EUR due 2025-07-24 ref I-7
2025-09-08 credit acme 500.00 EUR for I-7 "The job was called off"
= 2025-09-15
  clear pays-late acme
