# A4: paid twice by mistake and paid back. The money that went back pays no later invoice,
# whether the refund names the invoice or not.

client unnamed "Unnamed Ltd"
client named "Named Ltd"
2025-01-06 invoice unnamed 500.00 EUR due 2025-01-20 ref UNNAMED-1
2025-01-20 payment unnamed 500.00 EUR for UNNAMED-1
2025-02-05 invoice unnamed 500.00 EUR due 2025-02-19 ref UNNAMED-2
2025-02-19 payment unnamed 500.00 EUR for UNNAMED-2
2025-03-07 invoice unnamed 500.00 EUR due 2025-03-21 ref UNNAMED-3
2025-03-21 payment unnamed 500.00 EUR for UNNAMED-3
2025-04-06 invoice unnamed 500.00 EUR due 2025-04-20 ref UNNAMED-4
2025-04-20 payment unnamed 500.00 EUR for UNNAMED-4
2025-05-06 invoice unnamed 500.00 EUR due 2025-05-20 ref UNNAMED-5
2025-05-20 payment unnamed 500.00 EUR for UNNAMED-5
2025-05-25 payment unnamed 500.00 EUR
2025-06-02 refund unnamed 500.00 EUR "Paid twice"
2025-09-01 invoice unnamed 500.00 EUR due 2025-09-15 ref UNNAMED-6
2025-01-06 invoice named 500.00 EUR due 2025-01-20 ref NAMED-1
2025-01-20 payment named 500.00 EUR for NAMED-1
2025-02-05 invoice named 500.00 EUR due 2025-02-19 ref NAMED-2
2025-02-19 payment named 500.00 EUR for NAMED-2
2025-03-07 invoice named 500.00 EUR due 2025-03-21 ref NAMED-3
2025-03-21 payment named 500.00 EUR for NAMED-3
2025-04-06 invoice named 500.00 EUR due 2025-04-20 ref NAMED-4
2025-04-20 payment named 500.00 EUR for NAMED-4
2025-05-06 invoice named 500.00 EUR due 2025-05-20 ref NAMED-5
2025-05-20 payment named 500.00 EUR for NAMED-5
2025-05-25 payment named 500.00 EUR for NAMED-5
2025-06-02 refund named 500.00 EUR for NAMED-5 "Paid twice"
2025-09-01 invoice named 500.00 EUR due 2025-09-15 ref NAMED-6
= 2025-09-14
  clear pays-late unnamed
  clear pays-late named
= 2025-10-06
  signal pays-late unnamed some because 2025-09-01 invoice
  signal pays-late named some because 2025-09-01 invoice
