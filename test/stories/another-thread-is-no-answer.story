# N15: a mail about something else does not answer ours. Where the threads of two mails are
# known and differ, they are no exchange; in the same thread they are.

client acme "Acme Bakery"
2026-03-02 email to acme "Shall we talk about the summer menu?" thread menu
2026-03-05 email from acme "Please send a copy of the invoice" thread invoice
2026-03-09 email from acme "Yes, gladly" thread menu
= 2026-03-06
  two-way acme never
= 2026-03-09
  two-way acme 2026-03-09
