# An ended relationship is left from that day, whatever is still open. The next word or
# invoice from the client means that they are back.

client return "Return Ltd"
2025-01-10 invoice return 100.00 EUR
2025-02-01 promise to return "closing report" by 2025-02-10
2025-03-01 end return initiative mutual "Project finished"
2025-04-01 email to return "A greeting"
2025-09-10 call with return 25min "They want us again"
= 2025-02-28
  standing return in trouble
= 2025-03-01
  standing return left why ended
  no move return
= 2025-04-02
  standing return left
= 2025-09-10
  standing return in trouble why promise-late
  move return promise-late keep-promise today
