# A4: dollars do not pay an invoice in euros; somebody has to look at it. The same number
# of euros does.

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
2025-09-14 payment parts 500.00 USD for P-6
2025-10-02 payment parts 500.00 EUR for P-6
= 2025-10-01
  signal pays-late parts because 2025-09-01 invoice
= 2025-10-02
  signal pays-late parts weak
