# N18: one answer that missed may be chance; a second word against us in the same month is
# not. Several signs of the same answer are one trouble, not many.

client acme "Acme Bakery"
client berg "Berg Ltd"
2026-03-02 email from acme "Can you send the file?" thread file
2026-03-02 email to acme "Attached" thread file
2026-03-03 feedback acme helped 0
2026-03-09 email from acme "Why is the blue so pale?" thread blue
2026-03-10 email to acme "That is how the paper takes it" thread blue
2026-03-11 email from acme "We are disappointed" thread blue
2026-03-02 email from berg "Why is the blue so pale?" thread blue
2026-03-03 email to berg "That is how the paper takes it" thread blue
2026-03-04 email from berg "I am disappointed. Could you print it again?" thread blue
= 2026-03-12
  signal unhappy-with-answer acme strong because 2026-03-03 feedback, 2026-03-11 email
  signal unhappy-with-answer berg some
