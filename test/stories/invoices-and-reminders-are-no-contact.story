# N15: sending invoices and automatic reminders is not being in touch. Neither is the
# client's out-of-office answer. The last real contact stays the last call.

client acme "Acme Bakery"
2026-01-05 call with acme 15min
2026-01-19 call with acme 15min
2026-02-02 call with acme 15min
2026-02-16 call with acme 15min
2026-03-02 call with acme 15min
2026-03-16 call with acme 15min
2026-03-30 call with acme 15min
2026-04-13 call with acme 15min
2026-04-27 invoice acme 400.00 EUR due 2026-05-27 ref INV-1
2026-05-04 email to acme "Your invoice INV-1" automatic
2026-05-04 email from acme "I am out of the office" automatic
2026-05-11 payment acme 400.00 EUR for INV-1
2026-05-12 message to acme "Newsletter May" automatic
= 2026-05-20
  two-way acme 2026-04-13
  signal silence acme because 2026-04-13 call
