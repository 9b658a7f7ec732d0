# N18: Acme always asks one thing more after our answer; that is how they are, and no sign
# of anything. Berg never did, and now does so after every answer: ours no longer do.

client acme "Acme Bakery"
client berg "Berg Ltd"
2025-09-01 email from acme "Which paper do you advise?" thread acme-0
2025-09-02 email to acme "Yes, like this" thread acme-0
2025-09-03 email from acme "And in blue?" thread acme-0
2025-09-04 email to acme "Of course" thread acme-0
2025-09-01 email from berg "Which paper do you advise?" thread berg-0
2025-09-02 email to berg "Yes, like this" thread berg-0
2025-09-11 email from acme "Can the label be smaller?" thread acme-1
2025-09-12 email to acme "Yes, like this" thread acme-1
2025-09-13 email from acme "And for half the number?" thread acme-1
2025-09-14 email to acme "Of course" thread acme-1
2025-09-11 email from berg "Can the label be smaller?" thread berg-1
2025-09-12 email to berg "Yes, like this" thread berg-1
2025-09-21 email from acme "When could you start?" thread acme-2
2025-09-22 email to acme "Yes, like this" thread acme-2
2025-09-23 email from acme "Is that with tax?" thread acme-2
2025-09-24 email to acme "Of course" thread acme-2
2025-09-21 email from berg "When could you start?" thread berg-2
2025-09-22 email to berg "Yes, like this" thread berg-2
2025-10-01 email from acme "What would gold foil cost?" thread acme-3
2025-10-02 email to acme "Yes, like this" thread acme-3
2025-10-03 email from acme "And by Friday?" thread acme-3
2025-10-04 email to acme "Of course" thread acme-3
2025-10-01 email from berg "What would gold foil cost?" thread berg-3
2025-10-02 email to berg "Yes, like this" thread berg-3
2025-10-11 email from acme "Which paper do you advise?" thread acme-4
2025-10-12 email to acme "Yes, like this" thread acme-4
2025-10-13 email from acme "And in blue?" thread acme-4
2025-10-14 email to acme "Of course" thread acme-4
2025-10-11 email from berg "Which paper do you advise?" thread berg-4
2025-10-12 email to berg "Yes, like this" thread berg-4
2025-10-21 email from acme "Can the label be smaller?" thread acme-5
2025-10-22 email to acme "Yes, like this" thread acme-5
2025-10-23 email from acme "And for half the number?" thread acme-5
2025-10-24 email to acme "Of course" thread acme-5
2025-10-21 email from berg "Can the label be smaller?" thread berg-5
2025-10-22 email to berg "Yes, like this" thread berg-5
2025-10-31 email from acme "When could you start?" thread acme-6
2025-11-01 email to acme "Yes, like this" thread acme-6
2025-11-02 email from acme "Is that with tax?" thread acme-6
2025-11-03 email to acme "Of course" thread acme-6
2025-10-31 email from berg "When could you start?" thread berg-6
2025-11-01 email to berg "Yes, like this" thread berg-6
2025-11-10 email from acme "What would gold foil cost?" thread acme-7
2025-11-11 email to acme "Yes, like this" thread acme-7
2025-11-12 email from acme "And by Friday?" thread acme-7
2025-11-13 email to acme "Of course" thread acme-7
2025-11-10 email from berg "What would gold foil cost?" thread berg-7
2025-11-11 email to berg "Yes, like this" thread berg-7
2025-11-20 email from acme "Which paper do you advise?" thread acme-8
2025-11-21 email to acme "Yes, like this" thread acme-8
2025-11-22 email from acme "And in blue?" thread acme-8
2025-11-23 email to acme "Of course" thread acme-8
2025-11-20 email from berg "Which paper do you advise?" thread berg-8
2025-11-21 email to berg "Yes, like this" thread berg-8
2025-11-30 email from acme "Can the label be smaller?" thread acme-9
2025-12-01 email to acme "Yes, like this" thread acme-9
2025-12-02 email from acme "And for half the number?" thread acme-9
2025-12-03 email to acme "Of course" thread acme-9
2025-11-30 email from berg "Can the label be smaller?" thread berg-9
2025-12-01 email to berg "Yes, like this" thread berg-9
2025-12-10 email from acme "When could you start?" thread acme-10
2025-12-11 email to acme "Yes, like this" thread acme-10
2025-12-12 email from acme "Is that with tax?" thread acme-10
2025-12-13 email to acme "Of course" thread acme-10
2025-12-10 email from berg "When could you start?" thread berg-10
2025-12-11 email to berg "Yes, like this" thread berg-10
2025-12-20 email from acme "What would gold foil cost?" thread acme-11
2025-12-21 email to acme "Yes, like this" thread acme-11
2025-12-22 email from acme "And by Friday?" thread acme-11
2025-12-23 email to acme "Of course" thread acme-11
2025-12-20 email from berg "What would gold foil cost?" thread berg-11
2025-12-21 email to berg "Yes, like this" thread berg-11
2025-12-30 email from acme "Which paper do you advise?" thread acme-12
2025-12-31 email to acme "Yes, like this" thread acme-12
2026-01-01 email from acme "And in blue?" thread acme-12
2026-01-02 email to acme "Of course" thread acme-12
2025-12-30 email from berg "Which paper do you advise?" thread berg-12
2025-12-31 email to berg "Yes, like this" thread berg-12
2026-01-09 email from acme "Can the label be smaller?" thread acme-13
2026-01-10 email to acme "Yes, like this" thread acme-13
2026-01-11 email from acme "And for half the number?" thread acme-13
2026-01-12 email to acme "Of course" thread acme-13
2026-01-09 email from berg "Can the label be smaller?" thread berg-13
2026-01-10 email to berg "Yes, like this" thread berg-13
2026-01-19 email from acme "When could you start?" thread acme-14
2026-01-20 email to acme "Yes, like this" thread acme-14
2026-01-21 email from acme "Is that with tax?" thread acme-14
2026-01-22 email to acme "Of course" thread acme-14
2026-01-19 email from berg "When could you start?" thread berg-14
2026-01-20 email to berg "Yes, like this" thread berg-14
2026-01-29 email from acme "What would gold foil cost?" thread acme-15
2026-01-30 email to acme "Yes, like this" thread acme-15
2026-01-31 email from acme "And by Friday?" thread acme-15
2026-02-01 email to acme "Of course" thread acme-15
2026-01-29 email from berg "What would gold foil cost?" thread berg-15
2026-01-30 email to berg "Yes, like this" thread berg-15
2026-02-08 email from acme "Which paper do you advise?" thread acme-16
2026-02-09 email to acme "Yes, like this" thread acme-16
2026-02-10 email from acme "And in blue?" thread acme-16
2026-02-11 email to acme "Of course" thread acme-16
2026-02-08 email from berg "Which paper do you advise?" thread berg-16
2026-02-09 email to berg "Yes, like this" thread berg-16
2026-02-10 email from berg "And in blue?" thread berg-16
2026-02-11 email to berg "Of course" thread berg-16
2026-02-18 email from acme "Can the label be smaller?" thread acme-17
2026-02-19 email to acme "Yes, like this" thread acme-17
2026-02-20 email from acme "And for half the number?" thread acme-17
2026-02-21 email to acme "Of course" thread acme-17
2026-02-18 email from berg "Can the label be smaller?" thread berg-17
2026-02-19 email to berg "Yes, like this" thread berg-17
2026-02-20 email from berg "And for half the number?" thread berg-17
2026-02-21 email to berg "Of course" thread berg-17
2026-02-28 email from acme "When could you start?" thread acme-18
2026-03-01 email to acme "Yes, like this" thread acme-18
2026-03-02 email from acme "Is that with tax?" thread acme-18
2026-03-03 email to acme "Of course" thread acme-18
2026-02-28 email from berg "When could you start?" thread berg-18
2026-03-01 email to berg "Yes, like this" thread berg-18
2026-03-02 email from berg "Is that with tax?" thread berg-18
2026-03-03 email to berg "Of course" thread berg-18
= 2026-03-08
  clear unhappy-with-answer acme
  signal unhappy-with-answer berg some because 2026-03-02 email
= 2026-03-10
  clear unhappy-with-answer berg
