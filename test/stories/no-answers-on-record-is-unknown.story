# N18, N6: where no question was answered, or messages came without their words, nobody can
# tell whether an answer was right. Calls alone say nothing of it either, and two good
# answers are too few to be sure, unless the client says so.

client acme "Acme Bakery"
client berg "Berg Ltd"
client cox "Cox Ltd"
client dent "Dent Ltd"
2026-03-02 call with acme 20min
2026-03-02 email from berg
2026-03-03 email to berg
2026-03-02 email from cox "When will the label be ready?"
2026-03-02 email from dent "What would gold foil cost?"
2026-03-03 email to dent "About a third more"
2026-03-11 feedback dent helped 1
= 2026-03-10
  unknown unhappy-with-answer acme answers
  unknown unhappy-with-answer berg answers
  unknown unhappy-with-answer cox answers
  unknown unhappy-with-answer dent answers
= 2026-03-11
  clear unhappy-with-answer dent
