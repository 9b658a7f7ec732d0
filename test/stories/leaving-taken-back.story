# Who said that the work ends and takes it back is a client like any other again (I38).

client dusk "Dusk Films"
2025-01-10 invoice dusk 100.00 EUR
2025-06-01 leaving dusk initiative client on 2025-07-15
2025-06-20 leaving dusk initiative client
= 2025-06-05
  standing dusk parting
= 2025-06-21
  standing dusk unknown
