# M23, I1: to ask for something is not to complain. A request is a case with clocks of its own and no sign
# that somebody is slipping away.

client acme "Acme Bakery"
2026-03-02 case acme c1 request "Could we have the file as a PDF?" asks "a PDF"
= 2026-03-16
  unknown case-open acme complaints
