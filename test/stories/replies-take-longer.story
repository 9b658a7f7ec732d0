# A28: Acme used to reply within a day or three. Now it takes them a week and more, at every
# letter. Berg replies as ever, and of Cox too little is known to say.

client acme "Acme Bakery"
client berg "Berg Ltd"
client cox "Cox Ltd"
2025-01-07 email to acme "Here is the proof" thread acme-1
2025-01-08 email from acme "Fine" thread acme-1
2025-02-04 email to acme "Here is the proof" thread acme-2
2025-02-06 email from acme "Fine" thread acme-2
2025-03-04 email to acme "Here is the proof" thread acme-3
2025-03-05 email from acme "Fine" thread acme-3
2025-04-01 email to acme "Here is the proof" thread acme-4
2025-04-04 email from acme "Fine" thread acme-4
2025-04-29 email to acme "Here is the proof" thread acme-5
2025-04-30 email from acme "Fine" thread acme-5
2025-05-27 email to acme "Here is the proof" thread acme-6
2025-05-29 email from acme "Fine" thread acme-6
2025-06-24 email to acme "Here is the proof" thread acme-7
2025-06-25 email from acme "Fine" thread acme-7
2025-07-22 email to acme "Here is the proof" thread acme-8
2025-07-25 email from acme "Fine" thread acme-8
2025-08-19 email to acme "Here is the proof" thread acme-9
2025-08-20 email from acme "Fine" thread acme-9
2025-09-16 email to acme "Here is the proof" thread acme-10
2025-09-18 email from acme "Fine" thread acme-10
2025-10-14 email to acme "Here is the proof" thread acme-11
2025-10-15 email from acme "Fine" thread acme-11
2025-11-11 email to acme "Here is the proof" thread acme-12
2025-11-20 email from acme "Fine" thread acme-12
2025-12-09 email to acme "Here is the proof" thread acme-13
2025-12-17 email from acme "Fine" thread acme-13
2026-01-06 email to acme "Here is the proof" thread acme-14
2026-01-12 email from acme "Fine" thread acme-14
2025-01-07 email to berg "Here is the proof" thread berg-1
2025-01-08 email from berg "Fine" thread berg-1
2025-02-04 email to berg "Here is the proof" thread berg-2
2025-02-06 email from berg "Fine" thread berg-2
2025-03-04 email to berg "Here is the proof" thread berg-3
2025-03-05 email from berg "Fine" thread berg-3
2025-04-01 email to berg "Here is the proof" thread berg-4
2025-04-04 email from berg "Fine" thread berg-4
2025-04-29 email to berg "Here is the proof" thread berg-5
2025-04-30 email from berg "Fine" thread berg-5
2025-05-27 email to berg "Here is the proof" thread berg-6
2025-05-29 email from berg "Fine" thread berg-6
2025-06-24 email to berg "Here is the proof" thread berg-7
2025-06-25 email from berg "Fine" thread berg-7
2025-07-22 email to berg "Here is the proof" thread berg-8
2025-07-25 email from berg "Fine" thread berg-8
2025-08-19 email to berg "Here is the proof" thread berg-9
2025-08-20 email from berg "Fine" thread berg-9
2025-09-16 email to berg "Here is the proof" thread berg-10
2025-09-18 email from berg "Fine" thread berg-10
2025-10-14 email to berg "Here is the proof" thread berg-11
2025-10-15 email from berg "Fine" thread berg-11
2025-11-11 email to berg "Here is the proof" thread berg-12
2025-11-14 email from berg "Fine" thread berg-12
2025-12-09 email to berg "Here is the proof" thread berg-13
2025-12-10 email from berg "Fine" thread berg-13
2026-01-06 email to berg "Here is the proof" thread berg-14
2026-01-08 email from berg "Fine" thread berg-14
2025-12-01 email to cox "Here is the proof" thread cox-1
2025-12-13 email from cox "Fine" thread cox-1
2025-12-15 email to cox "Here is the proof" thread cox-2
2025-12-27 email from cox "Fine" thread cox-2
2025-12-29 email to cox "Here is the proof" thread cox-3
2026-01-10 email from cox "Fine" thread cox-3
= 2025-11-01
  clear replies-slower acme
= 2026-02-01
  signal replies-slower acme because 2026-01-06 email
  clear replies-slower berg
  unknown replies-slower cox replies
