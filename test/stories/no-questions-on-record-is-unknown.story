# N17, N6: four questions are no habit; two in a year are too seldom to miss; and where mail
# comes without its words, nobody can tell whether they ask. Unknown, never fine.

client few "Few Words Ltd"
client numb "Numbers Only Ltd"
client seldom "Seldom Ltd"
2025-01-08 email from few "Which paper do you advise?"
2025-01-09 email to few "Yes"
2025-03-09 email from few "Can the label be smaller?"
2025-03-10 email to few "Yes"
2025-05-08 email from few "When could you start?"
2025-05-09 email to few "Yes"
2025-07-07 email from few "What would gold foil cost?"
2025-07-08 email to few "Yes"
2025-01-08 email from numb
2025-01-09 email to numb
2025-01-22 email from numb
2025-01-23 email to numb
2025-02-05 email from numb
2025-02-06 email to numb
2025-02-19 email from numb
2025-02-20 email to numb
2025-03-05 email from numb
2025-03-06 email to numb
2025-03-19 email from numb
2025-03-20 email to numb
2025-04-02 email from numb
2025-04-03 email to numb
2025-04-16 email from numb
2025-04-17 email to numb
2025-04-30 email from numb
2025-05-01 email to numb
2025-05-14 email from numb
2025-05-15 email to numb
2025-05-28 email from numb
2025-05-29 email to numb
2025-06-11 email from numb
2025-06-12 email to numb
2025-06-25 email from numb
2025-06-26 email to numb
2025-07-09 email from numb
2025-07-10 email to numb
2025-07-23 email from numb
2025-07-24 email to numb
2025-08-06 email from numb
2025-08-07 email to numb
2025-08-20 email from numb
2025-08-21 email to numb
2025-09-03 email from numb
2025-09-04 email to numb
2025-09-17 email from numb
2025-09-18 email to numb
2025-10-01 email from numb
2025-10-02 email to numb
2022-03-01 email from seldom "Which paper do you advise?"
2022-08-18 email from seldom "Can the label be smaller?"
2023-02-04 email from seldom "When could you start?"
2023-07-24 email from seldom "What would gold foil cost?"
2024-01-10 email from seldom "Could you send the file again?"
2024-06-28 email from seldom "Is the blue the same as before?"
2024-12-15 email from seldom "Which paper do you advise?"
2025-06-03 email from seldom "Can the label be smaller?"
= 2026-04-08
  unknown asks-less few questions
  unknown asks-less numb questions
  unknown asks-less seldom questions
