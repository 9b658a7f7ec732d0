# A4: an invoice paid in two parts is paid on the day of the second part, and money that
# names no invoice goes to the oldest open one.

client parts "Parts Ltd"
2025-01-06 invoice parts 500.00 EUR due 2025-01-20 ref PARTS-1
2025-01-20 payment parts 500.00 EUR for PARTS-1
2025-02-05 invoice parts 500.00 EUR due 2025-02-19 ref PARTS-2
2025-02-19 payment parts 500.00 EUR for PARTS-2
2025-03-07 invoice parts 500.00 EUR due 2025-03-21 ref PARTS-3
2025-03-21 payment parts 500.00 EUR for PARTS-3
2025-04-06 invoice parts 500.00 EUR due 2025-04-20 ref PARTS-4
2025-04-20 payment parts 500.00 EUR for PARTS-4
2025-05-06 invoice parts 500.00 EUR due 2025-05-20 ref PARTS-5
2025-05-20 payment parts 500.00 EUR for PARTS-5
2025-09-01 invoice parts 500.00 EUR due 2025-09-15 ref P-6
2025-09-10 payment parts 200.00 EUR for P-6
2025-10-01 payment parts 300.00 EUR
= 2025-09-14
  clear pays-late parts
= 2025-09-30
  signal pays-late parts some because 2025-09-01 invoice, 2025-09-10 payment
= 2025-10-01
  signal pays-late parts weak because 2025-10-01 payment
= 2025-11-15
  clear pays-late parts
