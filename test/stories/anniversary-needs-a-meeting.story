# N8, N9, N10: the anniversary of the relationship is kept by a check-in that was held; a call or an e-mail keeps nothing.
business "Studio Mira" zone Europe/Vienna
client acme "Acme" since 2019-05-04
2019-06-30 invoice acme 100.00 EUR
2026-01-05 plan acme yearly "Thank you, your questions, your view" every 12m as anniversary via video
2026-05-04 email to acme "Seven years!"
2026-05-05 call with acme 30min
2026-05-12 checkin acme video 45min thanks "for seven years" said "We sleep better since you watch the colours"
= 2026-04-20
  contact acme yearly 2026-05-04 why anniversary
= 2026-05-11
  contact acme yearly 2026-05-11 why late
= 2026-05-13
  contact acme yearly 2027-05-04
