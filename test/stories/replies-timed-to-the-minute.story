# A28: where mail says when, the hours count: Acme replied within two hours and now takes
# more than a day. Brisk takes three times as long as well, but that is minutes, and
# nothing to worry about.

client acme "Acme Bakery"
2025-01-07 email to acme "Here is the proof" thread p-1 at 2025-01-07T08:00Z
2025-01-07 email from acme "Fine" thread p-1 at 2025-01-07T09:00Z
2025-02-04 email to acme "Here is the proof" thread p-2 at 2025-02-04T08:00Z
2025-02-04 email from acme "Fine" thread p-2 at 2025-02-04T09:30Z
2025-03-04 email to acme "Here is the proof" thread p-3 at 2025-03-04T08:00Z
2025-03-04 email from acme "Fine" thread p-3 at 2025-03-04T10:15Z
2025-04-01 email to acme "Here is the proof" thread p-4 at 2025-04-01T08:00Z
2025-04-01 email from acme "Fine" thread p-4 at 2025-04-01T09:00Z
2025-04-29 email to acme "Here is the proof" thread p-5 at 2025-04-29T08:00Z
2025-04-29 email from acme "Fine" thread p-5 at 2025-04-29T09:30Z
2025-05-27 email to acme "Here is the proof" thread p-6 at 2025-05-27T08:00Z
2025-05-27 email from acme "Fine" thread p-6 at 2025-05-27T10:15Z
2025-06-24 email to acme "Here is the proof" thread p-7 at 2025-06-24T08:00Z
2025-06-24 email from acme "Fine" thread p-7 at 2025-06-24T09:00Z
2025-07-22 email to acme "Here is the proof" thread p-8 at 2025-07-22T08:00Z
2025-07-22 email from acme "Fine" thread p-8 at 2025-07-22T09:30Z
2025-08-19 email to acme "Here is the proof" thread p-9 at 2025-08-19T08:00Z
2025-08-19 email from acme "Fine" thread p-9 at 2025-08-19T10:15Z
2025-09-16 email to acme "Here is the proof" thread p-10 at 2025-09-16T08:00Z
2025-09-16 email from acme "Fine" thread p-10 at 2025-09-16T09:00Z
2025-10-14 email to acme "Here is the proof" thread p-11 at 2025-10-14T08:00Z
2025-10-14 email from acme "Fine" thread p-11 at 2025-10-14T09:30Z
2025-11-11 email to acme "Here is the proof" thread p-12 at 2025-11-11T08:00Z
2025-11-12 email from acme "Fine" thread p-12 at 2025-11-12T16:20Z
2025-12-09 email to acme "Here is the proof" thread p-13 at 2025-12-09T08:00Z
2025-12-10 email from acme "Fine" thread p-13 at 2025-12-10T15:10Z
2026-01-06 email to acme "Here is the proof" thread p-14 at 2026-01-06T08:00Z
2026-01-07 email from acme "Fine" thread p-14 at 2026-01-07T11:40Z
client brisk "Brisk Ltd"
2025-01-07 email to brisk "Here is the proof" thread b-1 at 2025-01-07T08:00Z
2025-01-07 email from brisk "Fine" thread b-1 at 2025-01-07T08:05Z
2025-02-04 email to brisk "Here is the proof" thread b-2 at 2025-02-04T08:00Z
2025-02-04 email from brisk "Fine" thread b-2 at 2025-02-04T08:07Z
2025-03-04 email to brisk "Here is the proof" thread b-3 at 2025-03-04T08:00Z
2025-03-04 email from brisk "Fine" thread b-3 at 2025-03-04T08:09Z
2025-04-01 email to brisk "Here is the proof" thread b-4 at 2025-04-01T08:00Z
2025-04-01 email from brisk "Fine" thread b-4 at 2025-04-01T08:05Z
2025-04-29 email to brisk "Here is the proof" thread b-5 at 2025-04-29T08:00Z
2025-04-29 email from brisk "Fine" thread b-5 at 2025-04-29T08:07Z
2025-05-27 email to brisk "Here is the proof" thread b-6 at 2025-05-27T08:00Z
2025-05-27 email from brisk "Fine" thread b-6 at 2025-05-27T08:09Z
2025-06-24 email to brisk "Here is the proof" thread b-7 at 2025-06-24T08:00Z
2025-06-24 email from brisk "Fine" thread b-7 at 2025-06-24T08:05Z
2025-07-22 email to brisk "Here is the proof" thread b-8 at 2025-07-22T08:00Z
2025-07-22 email from brisk "Fine" thread b-8 at 2025-07-22T08:07Z
2025-08-19 email to brisk "Here is the proof" thread b-9 at 2025-08-19T08:00Z
2025-08-19 email from brisk "Fine" thread b-9 at 2025-08-19T08:09Z
2025-09-16 email to brisk "Here is the proof" thread b-10 at 2025-09-16T08:00Z
2025-09-16 email from brisk "Fine" thread b-10 at 2025-09-16T08:05Z
2025-10-14 email to brisk "Here is the proof" thread b-11 at 2025-10-14T08:00Z
2025-10-14 email from brisk "Fine" thread b-11 at 2025-10-14T08:07Z
2025-11-11 email to brisk "Here is the proof" thread b-12 at 2025-11-11T08:00Z
2025-11-11 email from brisk "Fine" thread b-12 at 2025-11-11T08:27Z
2025-12-09 email to brisk "Here is the proof" thread b-13 at 2025-12-09T08:00Z
2025-12-09 email from brisk "Fine" thread b-13 at 2025-12-09T08:15Z
2026-01-06 email to brisk "Here is the proof" thread b-14 at 2026-01-06T08:00Z
2026-01-06 email from brisk "Fine" thread b-14 at 2026-01-06T08:21Z
= 2026-02-01
  signal replies-slower acme strong
  clear replies-slower brisk
