# N15, N29: somebody who talks to us in bursts, fourteen calls for each quarter's work and then
# nothing until the next, has just that rhythm. After one pause the next still surprises; after
# two, one as long as they were does not, and a longer one does.

client bursts "Bursts Ltd"
2025-01-06 call with bursts
2025-01-08 call with bursts
2025-01-10 call with bursts
2025-01-12 call with bursts
2025-01-14 call with bursts
2025-01-16 call with bursts
2025-01-18 call with bursts
2025-01-20 call with bursts
2025-01-22 call with bursts
2025-01-24 call with bursts
2025-01-26 call with bursts
2025-01-28 call with bursts
2025-01-30 call with bursts
2025-02-01 call with bursts
2025-04-07 call with bursts
2025-04-09 call with bursts
2025-04-11 call with bursts
2025-04-13 call with bursts
2025-04-15 call with bursts
2025-04-17 call with bursts
2025-04-19 call with bursts
2025-04-21 call with bursts
2025-04-23 call with bursts
2025-04-25 call with bursts
2025-04-27 call with bursts
2025-04-29 call with bursts
2025-05-01 call with bursts
2025-05-03 call with bursts
2025-07-07 call with bursts
2025-07-09 call with bursts
2025-07-11 call with bursts
2025-07-13 call with bursts
2025-07-15 call with bursts
2025-07-17 call with bursts
2025-07-19 call with bursts
2025-07-21 call with bursts
2025-07-23 call with bursts
2025-07-25 call with bursts
2025-07-27 call with bursts
2025-07-29 call with bursts
2025-07-31 call with bursts
2025-08-02 call with bursts
2025-10-06 call with bursts
2025-10-08 call with bursts
2025-10-10 call with bursts
2025-10-12 call with bursts
2025-10-14 call with bursts
2025-10-16 call with bursts
2025-10-18 call with bursts
2025-10-20 call with bursts
2025-10-22 call with bursts
2025-10-24 call with bursts
2025-10-26 call with bursts
2025-10-28 call with bursts
2025-10-30 call with bursts
2025-11-01 call with bursts
= 2025-03-13
  unknown silence bursts contacts
= 2025-06-12
  signal silence bursts
= 2025-09-11
  clear silence bursts
= 2025-12-11
  clear silence bursts
= 2026-01-05
  clear silence bursts
= 2026-01-06
  signal silence bursts some
