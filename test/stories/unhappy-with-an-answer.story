# N18: a case is not closed because we replied. Acme asked again two days after our answer,
# Berg said in words that they are disappointed, Cox said that the answer did not help, and
# Dent wrote back and waits for us. Each shows in another way that the answer was not right.

client acme "Acme Bakery"
client berg "Berg Ltd"
client cox "Cox Ltd"
client dent "Dent Ltd"
client eden "Eden Ltd"
2026-03-02 email from acme "When will the label be ready?" thread label
2026-03-03 email to acme "We are working on it" thread label
2026-03-05 email from acme "So which day will it be?" thread label
2026-03-02 email from berg "Why is the blue so pale?" thread blue
2026-03-03 email to berg "That is how the paper takes it" thread blue
2026-03-04 email from berg "I am disappointed" thread blue
2026-03-02 email from cox "Can you send the file?" thread file
2026-03-02 email to cox "Attached" thread file
2026-03-06 feedback cox helped 0 "It does not open" thread file
2026-03-02 email from dent "What would gold foil cost?" thread foil
2026-03-03 email to dent "About a third more" thread foil
2026-03-13 email from dent "And for half the number?" thread foil
2026-02-02 email from eden "When could you start?"
2026-02-02 email to eden "Tomorrow"
2026-02-16 email from eden "What would gold foil cost?"
2026-02-17 email to eden "About a third more"
2026-03-02 email from eden "Is the blue the same as before?" thread blue
2026-03-03 email to eden "Yes, to the drop" thread blue
2026-03-03 email from eden "Thank you" thread blue
= 2026-03-04
  unknown unhappy-with-answer acme answers
  signal unhappy-with-answer berg some because 2026-03-02 email, 2026-03-03 email, 2026-03-04 email
= 2026-03-16
  signal unhappy-with-answer acme weak because 2026-03-05 email
  signal unhappy-with-answer cox some because 2026-03-06 feedback
  signal unhappy-with-answer dent weak because 2026-03-03 email
  clear unhappy-with-answer eden
