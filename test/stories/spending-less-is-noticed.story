# N16: nobody complains, the invoices just get smaller. The drop shows with the invoices
# it is counted from, and how it compares with this client's own past.

client acme "Acme Bakery"
2025-01-10 invoice acme 800.00 EUR
2025-02-10 invoice acme 800.00 EUR
2025-03-10 invoice acme 800.00 EUR
2025-04-10 invoice acme 800.00 EUR
2025-05-10 invoice acme 800.00 EUR
2025-06-10 invoice acme 800.00 EUR
2025-07-10 invoice acme 800.00 EUR
2025-08-10 invoice acme 800.00 EUR
2025-09-10 invoice acme 800.00 EUR
2025-10-10 invoice acme 800.00 EUR
2025-11-10 invoice acme 800.00 EUR
2025-12-10 invoice acme 800.00 EUR
2026-01-10 invoice acme 300.00 EUR
2026-02-10 invoice acme 250.00 EUR
2026-03-10 invoice acme 300.00 EUR
= 2025-12-31
  clear spend-down acme
= 2026-03-31
  signal spend-down acme some because 2026-03-10 invoice, 2026-02-10 invoice, 2025-12-10 invoice
  standing acme slipping why spend-down
  move acme spend-down log-contact week
  clear orders-overdue acme
