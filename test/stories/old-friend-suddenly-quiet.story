# N5, I12: five good years do not hide a bad spring. The old friend is noticed by the same
# measure as anyone, with the reason in this year's facts, so that somebody asks what changed.

client friend "Old Friend & Sons" since 2016-01-01
2021-01-12 call with friend
2021-02-12 call with friend
2021-03-12 call with friend
2021-04-12 call with friend
2021-05-12 call with friend
2021-06-12 call with friend
2021-07-12 call with friend
2021-08-12 call with friend
2021-09-12 call with friend
2021-10-12 call with friend
2021-11-12 call with friend
2021-12-12 call with friend
2022-01-12 call with friend
2022-02-12 call with friend
2022-03-12 call with friend
2022-04-12 call with friend
2022-05-12 call with friend
2022-06-12 call with friend
2022-07-12 call with friend
2022-08-12 call with friend
2022-09-12 call with friend
2022-10-12 call with friend
2022-11-12 call with friend
2022-12-12 call with friend
2023-01-12 call with friend
2023-02-12 call with friend
2023-03-12 call with friend
2023-04-12 call with friend
2023-05-12 call with friend
2023-06-12 call with friend
2023-07-12 call with friend
2023-08-12 call with friend
2023-09-12 call with friend
2023-10-12 call with friend
2023-11-12 call with friend
2023-12-12 call with friend
2024-01-12 call with friend
2024-02-12 call with friend
2024-03-12 call with friend
2024-04-12 call with friend
2024-05-12 call with friend
2024-06-12 call with friend
2024-07-12 call with friend
2024-08-12 call with friend
2024-09-12 call with friend
2024-10-12 call with friend
2024-11-12 call with friend
2024-12-12 call with friend
2025-01-12 call with friend
2025-02-12 call with friend
2025-03-12 call with friend
2025-04-12 call with friend
2025-05-12 call with friend
2025-06-12 call with friend
2025-07-12 call with friend
2025-08-12 call with friend
2025-09-12 call with friend
2025-10-12 call with friend
2025-11-12 call with friend
2025-12-12 call with friend
2026-01-12 call with friend
2026-02-12 call with friend
2026-03-12 call with friend
= 2026-03-31
  standing friend steady
= 2026-05-13
  clear silence friend
= 2026-05-14
  signal silence friend some because 2026-03-12 call
  standing friend slipping
