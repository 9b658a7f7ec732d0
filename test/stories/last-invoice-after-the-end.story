# A final invoice and a goodbye within a month belong to the end: the client has left and
# has not come back. An invoice months later is a new beginning.

client done "Done Ltd"
2025-01-10 invoice done 100.00 EUR
2025-03-01 end done initiative natural "Project finished"
2025-03-15 invoice done 80.00 EUR ref LAST
2025-03-20 email from done "Thank you for everything"
2025-08-01 invoice done 100.00 EUR
= 2025-03-31
  standing done left why ended
= 2025-07-31
  standing done left why ended
= 2025-08-01
  standing done unknown
