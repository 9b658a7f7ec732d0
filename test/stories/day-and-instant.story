# A day is what the calendar of the client says, an instant is what the clock of the world says.
# At a quarter to midnight in New York it is tomorrow in Kathmandu: the day of the mail is that of
# the client. An instant that falls on no such day anywhere is a slip of the pen.

client everest "Everest Tea" zone Asia/Kathmandu
2026-03-05 email from everest "Where is the box?" at 2026-03-04T22:30:00Z
2026-03-05 email to everest "On its way" at 2026-03-05T08:00:00Z
2026-03-09 call with everest 10min at 2026-03-05T08:00:00Z
= 2026-03-10
  problem 8 day-not-of-instant
  two-way everest 2026-03-05
