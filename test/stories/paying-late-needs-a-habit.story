# A4, N6: three paid invoices are no habit yet, so an open one says nothing about this
# client: unknown, not fine.

client newcomer "Newcomer Ltd"
2025-01-06 invoice newcomer 500.00 EUR due 2025-01-20 ref NEWCOMER-1
2025-01-20 payment newcomer 500.00 EUR for NEWCOMER-1
2025-02-05 invoice newcomer 500.00 EUR due 2025-02-19 ref NEWCOMER-2
2025-02-19 payment newcomer 500.00 EUR for NEWCOMER-2
2025-03-07 invoice newcomer 500.00 EUR due 2025-03-21 ref NEWCOMER-3
2025-03-21 payment newcomer 500.00 EUR for NEWCOMER-3
2025-09-01 invoice newcomer 500.00 EUR due 2025-09-15 ref N-4
= 2025-10-30
  unknown pays-late newcomer paid-invoices
