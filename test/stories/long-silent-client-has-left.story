# Two years without any sign of life: the client has left without saying so. Our own
# unanswered mails, automatic ones and an old bill paid late are no sign of life.

client faded "Faded Ltd"
2023-01-09 call with faded
2023-02-06 call with faded
2023-03-06 call with faded
2023-04-03 call with faded
2023-05-01 call with faded
2023-05-29 call with faded
2023-05-30 invoice faded 300.00 EUR ref F-1
2023-12-01 payment faded 300.00 EUR for F-1
2024-11-04 email to faded "Are you still there?"
2025-03-03 email from faded "This mailbox is no longer read" automatic
= 2025-05-29
  standing faded slipping why silence
= 2025-05-30
  standing faded left why faded
  no move faded
