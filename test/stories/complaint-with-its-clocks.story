# A28, M28: a complaint is trouble until it is put right. Nobody told Acme that theirs arrived, Berg heard
# from us and still waits for an answer, Cox was given a day for the next word, Dent's is closed, and Eden
# never complained, which is not the same as being content.

client acme "Acme Bakery"
client berg "Berg Ltd"
client cox "Cox Ltd"
client dent "Dent Ltd"
client eden "Eden Ltd"
2026-03-02 case acme c1 complaint "The labels came in the wrong blue" severity 3 asks "print them again"
2026-03-02 case berg c1 complaint "Nobody called back" severity 2
2026-03-02 handled berg c1 acknowledged "We have it, thank you for telling us"
2026-03-02 case cox c1 complaint "The invoice is wrong" severity 4
2026-03-02 handled cox c1 acknowledged
2026-03-03 handled cox c1 updated "We are asking the bank" due 2026-03-10
2026-03-02 case dent c1 complaint "Too late again" severity 4
2026-03-03 handled dent c1 answered "Redone tonight"
2026-03-05 handled dent c1 told "It is there"
2026-03-06 handled dent c1 closed
= 2026-03-03
  signal case-open acme some because 2026-03-02 case
  signal case-open berg weak because 2026-03-02 case
= 2026-03-06
  signal case-open acme some because 2026-03-02 case
  signal case-open berg some because 2026-03-02 case, 2026-03-02 handled
  signal case-open cox some because 2026-03-02 case
  clear case-open dent
  unknown case-open eden complaints
= 2026-03-12
  signal case-open cox strong because 2026-03-02 case, 2026-03-03 handled
  standing cox slipping
