# N16: a client who changes to another currency goes on buying. Amounts of two currencies
# are never compared, so until there is enough in the new one nobody can say whether it is less.

client nordic "Nordic Trade"
2024-01-10 invoice nordic 500.00 EUR
2024-02-10 invoice nordic 500.00 EUR
2024-03-10 invoice nordic 500.00 EUR
2024-04-10 invoice nordic 500.00 EUR
2024-05-10 invoice nordic 500.00 EUR
2024-06-10 invoice nordic 500.00 EUR
2024-07-10 invoice nordic 500.00 EUR
2024-08-10 invoice nordic 500.00 EUR
2024-09-10 invoice nordic 500.00 EUR
2024-10-10 invoice nordic 500.00 EUR
2024-11-10 invoice nordic 500.00 EUR
2024-12-10 invoice nordic 500.00 EUR
2025-01-10 invoice nordic 550.00 USD
2025-02-10 invoice nordic 550.00 USD
2025-03-10 invoice nordic 550.00 USD
2025-04-10 invoice nordic 550.00 USD
2025-05-10 invoice nordic 550.00 USD
2025-06-10 invoice nordic 550.00 USD
2025-07-10 invoice nordic 550.00 USD
2025-08-10 invoice nordic 550.00 USD
2025-09-10 invoice nordic 550.00 USD
2025-10-10 invoice nordic 550.00 USD
2025-11-10 invoice nordic 550.00 USD
2025-12-10 invoice nordic 550.00 USD
= 2025-05-20
  clear orders-overdue nordic
  unknown spend-down nordic
  no move nordic
= 2025-12-20
  clear orders-overdue nordic
  clear spend-down nordic
  standing nordic steady
  value nordic 6600.00 USD
