# M17: the warning comes before the day, while there is still time to keep the promise
# or to agree on another day. On the day itself it is due, not late. After a week late
# the client is in trouble.

client acme "Acme Bakery"
2026-03-06 promise to acme "new label" by 2026-03-18
= 2026-03-14
  no signal promise-due acme
  no signal promise-late acme
  no move acme
= 2026-03-15
  signal promise-due acme weak because 2026-03-06 promise
  move acme promise-due keep-promise today
= 2026-03-17
  signal promise-due acme some
= 2026-03-18
  signal promise-due acme
  no signal promise-late acme
= 2026-03-19
  signal promise-late acme some because 2026-03-06 promise
  no signal promise-due acme
  standing acme slipping why promise-late
  move acme promise-late keep-promise today
= 2026-03-25
  signal promise-late acme some
= 2026-03-26
  signal promise-late acme strong
  standing acme in trouble
