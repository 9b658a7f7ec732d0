# A4: the invoices go on and no payment is recorded any more. Whether the client stopped paying or
# we stopped recording, the figures cannot tell, so this is never a strong sign; but it is one,
# whichever it is. One bill that stays open while others are paid is the client's.

client stopped "Stopped Ltd"
client one "One Ltd"
2024-01-08 invoice stopped 500.00 EUR due 2024-01-22 ref STOPPED-1
2024-02-11 payment stopped 500.00 EUR for STOPPED-1
2024-02-07 invoice stopped 500.00 EUR due 2024-02-21 ref STOPPED-2
2024-03-12 payment stopped 500.00 EUR for STOPPED-2
2024-03-08 invoice stopped 500.00 EUR due 2024-03-22 ref STOPPED-3
2024-04-11 payment stopped 500.00 EUR for STOPPED-3
2024-04-07 invoice stopped 500.00 EUR due 2024-04-21 ref STOPPED-4
2024-05-11 payment stopped 500.00 EUR for STOPPED-4
2024-05-07 invoice stopped 500.00 EUR due 2024-05-21 ref STOPPED-5
2024-06-10 payment stopped 500.00 EUR for STOPPED-5
2024-06-06 invoice stopped 500.00 EUR due 2024-06-20 ref STOPPED-6
2024-07-10 payment stopped 500.00 EUR for STOPPED-6
2024-07-06 invoice stopped 500.00 EUR due 2024-07-20 ref STOPPED-7
2024-08-05 invoice stopped 500.00 EUR due 2024-08-19 ref STOPPED-8
2024-09-04 invoice stopped 500.00 EUR due 2024-09-18 ref STOPPED-9
2024-10-04 invoice stopped 500.00 EUR due 2024-10-18 ref STOPPED-10
2024-11-03 invoice stopped 500.00 EUR due 2024-11-17 ref STOPPED-11
2024-12-03 invoice stopped 500.00 EUR due 2024-12-17 ref STOPPED-12
2025-01-02 invoice stopped 500.00 EUR due 2025-01-16 ref STOPPED-13
2025-02-01 invoice stopped 500.00 EUR due 2025-02-15 ref STOPPED-14
2025-03-03 invoice stopped 500.00 EUR due 2025-03-17 ref STOPPED-15
2025-04-02 invoice stopped 500.00 EUR due 2025-04-16 ref STOPPED-16
2024-01-08 invoice one 500.00 EUR due 2024-01-22 ref ONE-1
2024-02-11 payment one 500.00 EUR for ONE-1
2024-02-07 invoice one 500.00 EUR due 2024-02-21 ref ONE-2
2024-03-12 payment one 500.00 EUR for ONE-2
2024-03-08 invoice one 500.00 EUR due 2024-03-22 ref ONE-3
2024-04-11 payment one 500.00 EUR for ONE-3
2024-04-07 invoice one 500.00 EUR due 2024-04-21 ref ONE-4
2024-05-11 payment one 500.00 EUR for ONE-4
2024-05-07 invoice one 500.00 EUR due 2024-05-21 ref ONE-5
2024-06-10 payment one 500.00 EUR for ONE-5
2024-06-06 invoice one 500.00 EUR due 2024-06-20 ref ONE-6
2024-07-10 payment one 500.00 EUR for ONE-6
2024-07-06 invoice one 500.00 EUR due 2024-07-20 ref ONE-7
2024-08-05 invoice one 500.00 EUR due 2024-08-19 ref ONE-8
2024-09-08 payment one 500.00 EUR for ONE-8
2024-09-04 invoice one 500.00 EUR due 2024-09-18 ref ONE-9
2024-10-08 payment one 500.00 EUR for ONE-9
2024-10-04 invoice one 500.00 EUR due 2024-10-18 ref ONE-10
2024-11-07 payment one 500.00 EUR for ONE-10
2024-11-03 invoice one 500.00 EUR due 2024-11-17 ref ONE-11
2024-12-07 payment one 500.00 EUR for ONE-11
2024-12-03 invoice one 500.00 EUR due 2024-12-17 ref ONE-12
2025-01-06 payment one 500.00 EUR for ONE-12
2025-01-02 invoice one 500.00 EUR due 2025-01-16 ref ONE-13
2025-02-05 payment one 500.00 EUR for ONE-13
2025-02-01 invoice one 500.00 EUR due 2025-02-15 ref ONE-14
2025-03-07 payment one 500.00 EUR for ONE-14
2025-03-03 invoice one 500.00 EUR due 2025-03-17 ref ONE-15
2025-04-06 payment one 500.00 EUR for ONE-15
2025-04-02 invoice one 500.00 EUR due 2025-04-16 ref ONE-16
2025-05-06 payment one 500.00 EUR for ONE-16
= 2024-08-16
  clear pays-late stopped
= 2024-08-17
  signal pays-late stopped some because 2024-07-06 invoice
= 2025-04-22
  signal pays-late stopped some because 2024-07-06 invoice, 2025-04-02 invoice, 2024-07-10 payment
  standing stopped slipping why pays-late
  signal pays-late one strong because 2024-07-06 invoice
