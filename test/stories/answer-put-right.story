# N18: an answer is put right when the client says that it helped, or when we get back to
# them and a week goes by without another sign. When they come back within the week, it was
# not put right yet. What nobody settled stops counting after a quarter.

client acme "Acme Bakery"
client berg "Berg Ltd"
client cox "Cox Ltd"
2026-03-02 email from acme "When will the label be ready?" thread label
2026-03-03 email to acme "We are working on it" thread label
2026-03-05 email from acme "So which day will it be?" thread label
2026-03-06 call with acme 10min "Ready on the 20th, and why it took so long"
2026-03-02 email from berg "Can you send the file?" thread file
2026-03-02 email to berg "Attached" thread file
2026-03-03 feedback berg helped 0 "It does not open"
2026-03-04 email to berg "Here is another one" thread file
2026-03-06 email from berg "Can you send one that opens?" thread file
2026-03-06 email to berg "This one does" thread file
2026-03-16 feedback berg helped 1
2026-03-02 email from cox "Can you send the file?" thread file
2026-03-02 email to cox "Attached" thread file
2026-03-03 feedback cox helped 0
= 2026-03-12
  signal unhappy-with-answer acme weak
  signal unhappy-with-answer berg some because 2026-03-03 feedback, 2026-03-06 email
= 2026-03-13
  clear unhappy-with-answer acme
= 2026-03-16
  clear unhappy-with-answer berg
  signal unhappy-with-answer cox some
= 2026-05-01
  signal unhappy-with-answer cox weak
= 2026-06-02
  clear unhappy-with-answer cox
