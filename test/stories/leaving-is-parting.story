# It has been said that the work ends (I38, I16): the team sees that it is parting, no new contact is
# advised, but what was promised still counts. With the end the client has left.

client dawn "Dawn Studio"
2025-01-10 invoice dawn 100.00 EUR
2025-02-10 invoice dawn 100.00 EUR
2025-03-10 invoice dawn 100.00 EUR
2025-03-12 call with dawn 20min
2025-06-01 leaving dawn initiative us on 2025-07-15 member mira
2025-06-02 promise to dawn "the files" by 2025-06-20
2025-06-21 kept dawn "the files"
2025-07-15 end dawn initiative us
= 2025-06-01
  standing dawn parting why leaving
  no move dawn
= 2025-06-21
  standing dawn parting
= 2025-06-25
  standing dawn parting
  no move dawn
= 2025-07-15
  standing dawn left why ended
