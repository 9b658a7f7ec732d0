# A4: some clients always pay twenty days after the due day. Twenty-one days is their
# habit, not a sign of money trouble. For the punctual client the same delay is one.

client slow "Slow but sure"
client prompt "Prompt Ltd"
2025-01-06 invoice slow 500.00 EUR due 2025-01-20 ref SLOW-1
2025-02-09 payment slow 500.00 EUR for SLOW-1
2025-02-05 invoice slow 500.00 EUR due 2025-02-19 ref SLOW-2
2025-03-11 payment slow 500.00 EUR for SLOW-2
2025-03-07 invoice slow 500.00 EUR due 2025-03-21 ref SLOW-3
2025-04-10 payment slow 500.00 EUR for SLOW-3
2025-04-06 invoice slow 500.00 EUR due 2025-04-20 ref SLOW-4
2025-05-10 payment slow 500.00 EUR for SLOW-4
2025-05-06 invoice slow 500.00 EUR due 2025-05-20 ref SLOW-5
2025-06-09 payment slow 500.00 EUR for SLOW-5
2025-06-05 invoice slow 500.00 EUR due 2025-06-19 ref SLOW-6
2025-07-09 payment slow 500.00 EUR for SLOW-6
2025-07-05 invoice slow 500.00 EUR due 2025-07-19 ref SLOW-7
2025-08-08 payment slow 500.00 EUR for SLOW-7
2025-08-04 invoice slow 500.00 EUR due 2025-08-18 ref SLOW-8
2025-09-07 payment slow 500.00 EUR for SLOW-8
2025-01-06 invoice prompt 500.00 EUR due 2025-01-20 ref PROMPT-1
2025-01-20 payment prompt 500.00 EUR for PROMPT-1
2025-02-05 invoice prompt 500.00 EUR due 2025-02-19 ref PROMPT-2
2025-02-19 payment prompt 500.00 EUR for PROMPT-2
2025-03-07 invoice prompt 500.00 EUR due 2025-03-21 ref PROMPT-3
2025-03-21 payment prompt 500.00 EUR for PROMPT-3
2025-04-06 invoice prompt 500.00 EUR due 2025-04-20 ref PROMPT-4
2025-04-20 payment prompt 500.00 EUR for PROMPT-4
2025-05-06 invoice prompt 500.00 EUR due 2025-05-20 ref PROMPT-5
2025-05-20 payment prompt 500.00 EUR for PROMPT-5
2025-06-05 invoice prompt 500.00 EUR due 2025-06-19 ref PROMPT-6
2025-06-19 payment prompt 500.00 EUR for PROMPT-6
2025-07-05 invoice prompt 500.00 EUR due 2025-07-19 ref PROMPT-7
2025-07-19 payment prompt 500.00 EUR for PROMPT-7
2025-08-04 invoice prompt 500.00 EUR due 2025-08-18 ref PROMPT-8
2025-08-18 payment prompt 500.00 EUR for PROMPT-8
2025-09-01 invoice slow 500.00 EUR due 2025-09-15 ref SLOW-9
2025-09-01 invoice prompt 500.00 EUR due 2025-09-15 ref PROMPT-9
= 2025-09-22
  clear pays-late prompt
= 2025-09-23
  signal pays-late prompt some because 2025-09-01 invoice
= 2025-10-06
  clear pays-late slow
  signal pays-late prompt some because 2025-09-01 invoice, 2025-08-18 payment
  move prompt pays-late record-payment week
= 2025-10-13
  signal pays-late slow some because 2025-09-01 invoice
