# Lindgren & Sarkis, a small studio for labels and packaging, and its clients.
# Everything here is invented: no such business, client or person exists. It may be copied freely.
# Written by scripts/write-sample.ts; change the profiles and texts in scripts/sample and write it again.
business "Lindgren & Sarkis" zone Europe/Berlin currency EUR language en country DE
member eva "Eva Lindgren" role owner email eva@lindgren-sarkis.example
member armen "Armen Sarkis" role owner email armen@lindgren-sarkis.example
member sunita "Sunita Rai" role designer email sunita@lindgren-sarkis.example
member hafiz "Hafiz Rahman" role production email hafiz@lindgren-sarkis.example
client brim "Brim Brugghús" since 2020-03-02 trade brewery language is zone Atlantic/Reykjavik currency ISK country IS email hello@brim.example
person halldora at brim "Halldóra Jónsdóttir" role owner email halldora@brim.example language is
client skjalfandi "Skjálfandi Hvalaferðir" since 2018-01-15 trade tours language is zone Atlantic/Reykjavik currency ISK country IS email hello@skjalfandi.example
person bjarki at skjalfandi "Bjarki Þórsson" role manager email bjarki@skjalfandi.example language is
client ullarhus "Ullarhúsið á Selfossi" since 2021-09-06 trade wool language is zone Atlantic/Reykjavik currency ISK country IS email hello@ullarhus.example
person gudrun at ullarhus "Guðrún Ketilsdóttir" role owner email gudrun@ullarhus.example language is
client djupasalt "Djúpasalt" since 2022-02-14 trade sea-salt language is zone Atlantic/Reykjavik currency EUR country IS email hello@djupasalt.example
person sindri at djupasalt "Sindri Máni Karlsson" role sales email sindri@djupasalt.example language is
person asta at djupasalt "Ásta Björk" role accounts email asta@djupasalt.example language is
client vor "Bókaútgáfan Vör" since 2017-11-20 trade publisher language is zone Atlantic/Reykjavik currency ISK country IS email hello@vor.example
person ragnheidur at vor "Ragnheiður Sól" role editor email ragnheidur@vor.example language is
client holar "Skyrgerðin Hólar" since 2019-05-13 trade dairy language is zone Atlantic/Reykjavik currency ISK country IS email hello@holar.example
person einar at holar "Einar Freyr Ólafsson" role production email einar@holar.example language is
client kinvara "Kinvara Seaweed Company" since 2020-08-03 trade seaweed language en zone Europe/Dublin currency EUR country IE email hello@kinvara.example
person aoife at kinvara "Aoife Brennan" role owner email aoife@kinvara.example language en
client sjovik "Sjövik Rökeri" since 2021-01-11 trade smokehouse language en zone Europe/Stockholm currency EUR country SE email hello@sjovik.example
person linnea at sjovik "Linnea Ek" role owner email linnea@sjovik.example language en
person per-ek at sjovik "Per Ek" role production email per-ek@sjovik.example language en
client lofoten "Lofoten Tørrfisk" since 2019-10-07 trade fish language en zone Europe/Oslo currency EUR country NO email hello@lofoten.example
person ingrid-moe at lofoten "Ingrid Moe" role owner email ingrid-moe@lofoten.example language en
client mustika "Mustika Talu" since 2021-06-21 trade berries language en zone Europe/Tallinn currency EUR country EE email hello@mustika.example
person kadri at mustika "Kadri Saar" role owner email kadri@mustika.example language en
client thornbury "Thornbury & Hale Catering" since 2019-02-04 trade catering language en zone Europe/London currency GBP country GB email hello@thornbury.example
person gareth at thornbury "Gareth Hale" role owner email gareth@thornbury.example language en
person moira at thornbury "Moira Kemp" role accounts email moira@thornbury.example language en
client northmoor "Northmoor Museums" since 2017-04-10 trade museum language en zone Europe/London currency GBP country GB email hello@northmoor.example
person imogen at northmoor "Imogen Ashworth" role exhibitions email imogen@northmoor.example language en
person ledger-desk at northmoor "Purchase Ledger" role accounts email ledger-desk@northmoor.example language en
client mossgate "Mossgate Gin" since 2020-10-19 trade distillery language en zone Europe/London currency GBP country GB email hello@mossgate.example
person fergus at mossgate "Fergus Boyle" role owner email fergus@mossgate.example language en
client fenwick "Fenwick Apiary" since 2021-05-03 trade honey language en zone Europe/London currency GBP country GB email hello@fenwick.example
person dot at fenwick "Dorothy Fenwick" role owner email dot@fenwick.example language en
client little-harbour "Little Harbour Fish Co." since 2018-09-17 trade fish language en zone Europe/London currency GBP country GB email hello@littleharbour.example
person tamsin at little-harbour "Tamsin Rowe" role owner email tamsin@littleharbour.example language en
client calder "Calder Candle Works" since 2020-01-20 trade candles language en zone Europe/London currency GBP country GB email hello@calder.example
person nell at calder "Nell Sutcliffe" role owner email nell@calder.example language en
client ottoline "Ottoline Chocolate" since 2021-11-08 trade chocolate language en zone Europe/London currency GBP country GB email hello@ottoline.example
person ottilie at ottoline "Ottilie Grant" role owner email ottilie@ottoline.example language en
person sam-grant at ottoline "Sam Grant" role production email sam-grant@ottoline.example language en
client brackenbury "Brackenbury Cider" since 2022-03-28 trade cider language en zone Europe/London currency GBP country GB email hello@brackenbury.example
person joss at brackenbury "Joss Pender" role sales email joss@brackenbury.example language en
client kraeuterhof "Kräuterhof Lenz" since 2019-03-11 trade cosmetics language en zone Europe/Berlin currency EUR country DE email hello@kraeuterhof.example
person jutta at kraeuterhof "Jutta Lenz" role owner email jutta@kraeuterhof.example language en
person malte at kraeuterhof "Malte Lenz" role production email malte@kraeuterhof.example language en
client wendel "Brauhaus Wendel" since 2018-06-04 trade brewery language en zone Europe/Berlin currency EUR country DE email hello@wendel.example
person konrad at wendel "Konrad Wendel" role owner email konrad@wendel.example language en
client marktapotheke "Apotheke am Markt" since 2020-05-25 trade pharmacy language en zone Europe/Berlin currency EUR country DE email hello@marktapotheke.example
person dr-hoyer at marktapotheke "Dr. Birgit Hoyer" role owner email dr-hoyer@marktapotheke.example language en
client albrecht "Feinkost Albrecht" since 2019-09-02 trade delicatessen language en zone Europe/Berlin currency EUR country DE email hello@albrecht.example
person carla at albrecht "Carla Albrecht" role owner email carla@albrecht.example language en
person timo at albrecht "Timo Frey" role purchasing email timo@albrecht.example language en
client sommer "Papeterie Sommer" since 2017-02-13 trade stationery language en zone Europe/Berlin currency EUR country DE email hello@sommer.example
person edith at sommer "Edith Sommer" role owner email edith@sommer.example language en
client seeblick "Tierklinik Seeblick" since 2021-07-12 trade veterinary language en zone Europe/Berlin currency EUR country DE email hello@seeblick.example
person dr-nowak at seeblick "Dr. Piotr Nowak" role owner email dr-nowak@seeblick.example language en
client rheinkiesel "Rheinkiesel Keramik" since 2022-09-19 trade ceramics language en zone Europe/Berlin currency EUR country DE email hello@rheinkiesel.example
person vera at rheinkiesel "Vera Dahm" role owner email vera@rheinkiesel.example language en
client gouden-oven "De Gouden Oven" since 2020-02-17 trade bakery language en zone Europe/Amsterdam currency EUR country NL email hello@goudenoven.example
person sanne at gouden-oven "Sanne de Wit" role owner email sanne@goudenoven.example language en
person joris at gouden-oven "Joris Bakker" role shop email joris@goudenoven.example language en
client loureiro "Quinta do Loureiro" since 2020-11-16 trade olive-oil language en zone Europe/Lisbon currency EUR country PT email hello@loureiro.example
person beatriz at loureiro "Beatriz Loureiro" role owner email beatriz@loureiro.example language en
client morvan "Atelier Morvan" since 2026-10-12 trade perfume language en zone Europe/Paris currency EUR country FR email hello@morvan.example
person elodie at morvan "Élodie Morvan" role owner email elodie@morvan.example language en
client arpa-gini "Արփա Գինետուն" since 2018-08-20 trade winery language hy zone Asia/Yerevan currency EUR country AM email hello@arpagini.example
person gayane at arpa-gini "Գայանե Սարգսյան" role owner email gayane@arpagini.example language hy
person tigran at arpa-gini "Տիգրան Մելիքյան" role production email tigran@arpagini.example language hy
client chir "Չիր և Ընկույզ" since 2021-03-15 trade dried-fruit language hy zone Asia/Yerevan currency AMD country AM email hello@chir.example
person lusine at chir "Լուսինե Պետրոսյան" role owner email lusine@chir.example language hy
client urts "Ուրց Թեյատուն" since 2022-01-24 trade tea language hy zone Asia/Yerevan currency AMD country AM email hello@urts.example
person narek at urts "Նարեկ Դավթյան" role owner email narek@urts.example language hy
client gorgatun "Գորգատուն Սյունիք" since 2026-07-06 trade carpets language hy zone Asia/Yerevan currency EUR country AM email hello@gorgatun.example
person hripsime at gorgatun "Հռիփսիմե Ավագյան" role owner email hripsime@gorgatun.example language hy
client aghbyur "Դիլիջանի Աղբյուր" since 2019-06-17 trade water language hy zone Asia/Yerevan currency AMD country AM email hello@aghbyur.example
person vahan at aghbyur "Վահան Գրիգորյան" role sales email vahan@aghbyur.example language hy
person mariam at aghbyur "Մարիամ Հակոբյան" role accounts email mariam@aghbyur.example language hy
client հացատուն "Հացատուն Կասկադ" since 2020-12-07 trade bakery language hy zone Asia/Yerevan currency AMD country AM email hello@hatsatun.example
person anahit at հացատուն "Անահիտ Մանուկյան" role owner email anahit@hatsatun.example language hy
client himal-chiya "हिमाल चिया" since 2019-11-04 trade tea language ne zone Asia/Kathmandu currency EUR country NP email hello@himalchiya.example
person bikash at himal-chiya "बिकाश गुरुङ" role owner email bikash@himalchiya.example language ne
person sarita at himal-chiya "सरिता गुरुङ" role export email sarita@himalchiya.example language ne
client sagar-trek "सगर पदयात्रा" since 2021-02-08 trade trekking language ne zone Asia/Kathmandu currency EUR country NP email hello@sagartrek.example
person pasang at sagar-trek "पासाङ शेर्पा" role owner email pasang@sagartrek.example language ne
client patan-kala "पाटन हस्तकला" since 2020-07-13 trade crafts language ne zone Asia/Kathmandu currency EUR country NP email hello@patankala.example
person ramesh at patan-kala "रमेश शाक्य" role owner email ramesh@patankala.example language ne
client lokta-ghar "लोक्ता घर" since 2022-05-09 trade paper language ne zone Asia/Kathmandu currency EUR country NP email hello@loktaghar.example
person anju at lokta-ghar "अञ्जु तामाङ" role owner email anju@loktaghar.example language ne
client rempah "Rempah Nusantara" since 2019-08-12 trade spices language ms zone Asia/Kuala_Lumpur currency MYR country MY email hello@rempah.example
person aisyah at rempah "Nur Aisyah binti Osman" role owner email aisyah@rempah.example language ms
person faizal at rempah "Faizal Kamarudin" role production email faizal@rempah.example language ms
client kopi-bukit "Kopi Bukit Tinggi" since 2020-09-21 trade coffee language ms zone Asia/Kuala_Lumpur currency MYR country MY email hello@kopibukit.example
person weijie at kopi-bukit "Tan Wei Jie" role owner email weijie@kopibukit.example language ms
client batik-seri "Batik Seri Terengganu" since 2021-04-19 trade textiles language ms zone Asia/Kuala_Lumpur currency MYR country MY email hello@batikseri.example
person rohani at batik-seri "Rohani binti Salleh" role owner email rohani@batikseri.example language ms
client sabun-wangi "Sabun Wangi Melaka" since 2022-08-15 trade soap language ms zone Asia/Kuala_Lumpur currency MYR country MY email hello@sabunwangi.example
person mei-ling at sabun-wangi "Lim Mei Ling" role owner email mei-ling@sabunwangi.example language ms
2024-05-21 time himal-chiya 225min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-05-21 email from sabun-wangi "Boleh kami lihat kotak set mandian atas kertas kasar?" person mei-ling thread sabun-wangi-0
2024-05-21 email to sabun-wangi "Tiga contoh kami pos hari ini." person mei-ling thread sabun-wangi-0 by hafiz
2024-05-22 email to kraeuterhof "The proof of the lip balm display is ready. Please look at the small print first." person malte thread kraeuterhof-1 by armen
2024-05-22 email from kraeuterhof "Looks good. One comma too many in line three, otherwise print it." person malte thread kraeuterhof-1
2024-05-22 email from sabun-wangi "Nombor dua." person mei-ling thread sabun-wangi-0
2024-05-24 call with sjovik 6min "Went through the open points; the back label can be printed" person per-ek by hafiz
2024-05-24 note brackenbury "A second shop is to open nearby" as fact by hafiz
2024-05-24 message from urts "Կեսօրից հետո կզանգե՞ք" person narek
2024-05-24 message to urts "Գրի առա, շնորհակալ եմ" person narek by armen
2024-05-27 call with skjalfandi 22min "They count stock on Friday and will tell us the quantity" person bjarki by eva
2024-05-27 email from albrecht "The invoice for the olive jar label names our old address. Could you change it?" person timo thread albrecht-5
2024-05-27 email to albrecht "Changed, sorry about that. A new copy is attached." person timo thread albrecht-5 by armen
2024-05-27 meeting with հացատուն 55min "Plan for the gift boxes, quantities by the end of the month" person anahit by armen
2024-05-28 promise from mustika "photo: juice label" by 2024-06-03 by hafiz
2024-05-28 visit with gouden-oven 150min "They came to the press and approved the first sheet" person sanne by hafiz
2024-05-29 email from djupasalt "Góðan dag. Okkur vantar meira: askja fyrir birkisalt, 2.000 stykki. Sami pappír og síðast." person sindri thread djupasalt-8
2024-05-29 promise to thornbury "samples: allergen stickers" by 2024-06-06 owner sunita by hafiz
2024-05-29 promise to calder "samples: gift box" by 2024-06-06 owner sunita by sunita
2024-05-29 call with calder 20min "Short call about the delivery, all boxes counted and complete" person nell by sunita
2024-05-29 meeting with ottoline 30min "Went through all texts line by line; two words changed" person ottilie by eva
2024-05-29 promise to kraeuterhof "samples: lip balm display" by 2024-06-06 owner sunita by armen
2024-05-29 invoice himal-chiya 890.00 EUR due 2024-06-28 ref LS-3101 "इलाम चियाको लेबल"
2024-05-29 email to himal-chiya "मेला कस्तो रह्यो? इलाम चियाको लेबल मन पराए?" person sarita thread himal-chiya-8 by sunita
2024-05-29 meeting with lokta-ghar 70min "Talked about the whole range: the small sizes need a simpler design" person anju by sunita
2024-05-30 promise from skjalfandi "text: farmiðar" by 2024-06-05 by eva
2024-05-30 email to djupasalt "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person sindri thread djupasalt-8 by eva
2024-05-30 promise from thornbury "text: allergen stickers" by 2024-06-05 by hafiz
2024-05-30 email from fenwick "Could one of you come by and see the shelf with the heather honey label?" person dot thread fenwick-9
2024-05-30 email to fenwick "Gladly. Would Wednesday at ten suit you?" person dot thread fenwick-9 by sunita
2024-05-30 email from fenwick "Wednesday is good." person dot thread fenwick-9
2024-05-30 email from himal-chiya "एकदम राम्रो। दिउँसोसम्म सबै बिक्यो।" person sarita thread himal-chiya-8
2024-05-30 promise to rempah "delivery date: peket kari" by 2024-06-07 owner sunita by hafiz
2024-05-31 email from vor "Hvað kosta 1.000 og 5.000 stykki? (bókamerki)" person ragnheidur thread vor-10
2024-05-31 email to vor "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person ragnheidur thread vor-10 by eva
2024-05-31 email from vor "Þá tökum við 2.500." person ragnheidur thread vor-10
2024-05-31 email from brackenbury "Can you move the barcode on the keg badge? The scanner at the shop does not like the curve." person joss thread brackenbury-11
2024-05-31 email to brackenbury "Moved to the flat side and tested with three scanners. New file attached." person joss thread brackenbury-11 by hafiz
2024-06-03 time skjalfandi 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2024-06-03 email from holar "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person einar thread holar-12
2024-06-03 email to holar "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person einar thread holar-12 by eva
2024-06-03 email from northmoor "The courier left one box of the shop tags at the wrong door. We found it, no harm done." person imogen thread northmoor-12
2024-06-03 email to northmoor "Thank you for telling me. I have written to the courier all the same." person imogen thread northmoor-12 by eva
2024-06-03 promise to little-harbour "proof: tin label" by 2024-06-11 owner hafiz by hafiz
2024-06-03 time calder 60min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2024-06-03 kept kraeuterhof "samples: lip balm display" by armen
2024-06-03 call with rheinkiesel 19min "Went through the open points; the back label can be printed" person vera by sunita
2024-06-03 email from loureiro "Could you send us last time's prices for the tasting card for 1,000 and 5,000?" person beatriz thread loureiro-12
2024-06-03 email to loureiro "Attached. Most clients take 2,500, which is the cheapest per piece." person beatriz thread loureiro-12 by eva
2024-06-04 kept mustika "photo: juice label" by hafiz
2024-06-04 email from mossgate "The invoice for the tasting set box names our old address. Could you change it?" person fergus thread mossgate-14
2024-06-04 email from loureiro "Then 2,500 it is." person beatriz thread loureiro-12
2024-06-05 call with ullarhus 5min "They are content with the last run, nothing open" person gudrun by eva
2024-06-05 email to mossgate "Changed, sorry about that. A new copy is attached." person fergus thread mossgate-14 by eva
2024-06-05 meeting with little-harbour 65min "Plan for the gift boxes, quantities by the end of the month" person tamsin by hafiz
2024-06-05 kept calder "samples: gift box" by sunita
2024-06-05 message from sommer "Thank you, looks great" person edith
2024-06-05 message to sommer "Wonderful, thank you" person edith by eva
2024-06-05 email from rempah "Boleh kami lihat peket kari atas kertas kasar?" person aisyah thread rempah-15
2024-06-05 email to rempah "Tiga contoh kami pos hari ini." person aisyah thread rempah-15 by hafiz
2024-06-06 promise to kinvara "proof: bath salts box" by 2024-06-14 owner eva by eva
2024-06-06 note kinvara "I show your proofs to the postman. He has a good eye." as quote by eva
2024-06-06 time sjovik 180min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-06-06 kept thornbury "text: allergen stickers" by hafiz
2024-06-06 note thornbury "Asked for a delivery note in two copies" as fact by hafiz
2024-06-06 time kraeuterhof 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-06 email from aghbyur "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (շշի պիտակ)" person vahan thread aghbyur-16
2024-06-06 promise to հացատուն "proof: գաթայի պիտակ" by 2024-06-14 owner hafiz by armen
2024-06-06 kept rempah "delivery date: peket kari" by hafiz
2024-06-06 email from rempah "Nombor dua." person aisyah thread rempah-15
2024-06-06 time sabun-wangi 30min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-06-07 kept skjalfandi "text: farmiðar" by eva
2024-06-07 email to lofoten "We have kept 150 of the stockfish band from the last run for you. Shall we send them along?" person ingrid-moe thread lofoten-18 by eva
2024-06-07 email from lofoten "Yes please, they will be gone in a week." person ingrid-moe thread lofoten-18
2024-06-07 time mustika 60min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-06-07 kept thornbury "samples: allergen stickers" by hafiz
2024-06-07 kept little-harbour "proof: tin label" by hafiz
2024-06-07 time ottoline 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-06-07 visit with kraeuterhof 150min "Saw the filling line; the label has to sit 4 mm higher" person jutta by armen
2024-06-07 email from arpa-gini "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (սպիտակ գինու պիտակ)" person tigran thread arpa-gini-17
2024-06-07 email to arpa-gini "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person tigran thread arpa-gini-17 by armen
2024-06-07 email from arpa-gini "Այսօր կուղարկեմ։" person tigran thread arpa-gini-17
2024-06-07 time aghbyur 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-06-07 email to aghbyur "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person vahan thread aghbyur-16 by armen
2024-06-07 email from aghbyur "Ուրեմն 2 500։" person vahan thread aghbyur-16
2024-06-07 email from sagar-trek "नमस्ते। बाटोको नक्सा अझै २,००० वटा चाहियो। कागज पहिलेकै।" person pasang thread sagar-trek-17
2024-06-07 email to sagar-trek "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person pasang thread sagar-trek-17 by sunita
2024-06-07 call with kopi-bukit 9min "Asked how the new product sells: better than hoped" person weijie by hafiz
2024-06-07 time sabun-wangi 60min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-10 time djupasalt 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-10 email to djupasalt "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (gjafakassi)" person sindri thread djupasalt-20 by eva
2024-06-10 email from djupasalt "Gott að þú spyrð. Það er orðið 18 mánuðir." person sindri thread djupasalt-20
2024-06-10 email to djupasalt "Breytt, ný próförk fylgir." person sindri thread djupasalt-20 by eva
2024-06-10 email from kinvara "The courier left one box of the bath salts box at the wrong door. We found it, no harm done." person aoife thread kinvara-19
2024-06-10 cost mustika 20.00 EUR "Courier" by hafiz
2024-06-10 time thornbury 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-10 message from thornbury "Proof approved" person gareth
2024-06-10 message to thornbury "Wonderful, thank you" person gareth by hafiz
2024-06-10 time calder 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-06-10 time gouden-oven 135min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-06-10 note patan-kala "Nobody ever complained about the box." as quote by sunita
2024-06-10 email from sabun-wangi "pembalut sabun serai sampai pagi tadi. Warnanya tepat, terima kasih." person mei-ling thread sabun-wangi-20
2024-06-10 email to sabun-wangi "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person mei-ling thread sabun-wangi-20 by hafiz
2024-06-11 time skjalfandi 210min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-06-11 kept kinvara "proof: bath salts box" by eva
2024-06-11 email to kinvara "Thank you for telling me. I have written to the courier all the same." person aoife thread kinvara-19 by eva
2024-06-11 invoice mustika 610.00 EUR due 2024-06-25 ref LS-3102 "juice label"
2024-06-11 time thornbury 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-11 time arpa-gini 30min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-06-11 cost arpa-gini 50.00 EUR "Cutting die" by armen
2024-06-11 time հացատուն 60min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-06-11 time rempah 60min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-06-11 invoice sabun-wangi 2500.00 MYR due 2024-07-11 ref LS-3103 "kotak set mandian"
2024-06-12 promise to brim "delivery date: dósamiðar á ljósöl" by 2024-06-20 owner eva by eva
2024-06-12 email from brim "Er pláss fyrir enskan texta líka? Ég á við: miðar á pilsner." person halldora thread brim-22
2024-06-12 time chir 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-12 cost rempah 175.00 MYR "Varnish samples" by hafiz
2024-06-13 email to brim "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person halldora thread brim-22 by eva
2024-06-13 email from brim "Seinni tillagan er betri." person halldora thread brim-22
2024-06-13 invoice skjalfandi 430000 ISK due 2024-07-13 ref LS-3104 "farmiðar"
2024-06-13 invoice thornbury 905.00 GBP due 2024-07-13 ref LS-3105 "allergen stickers"
2024-06-13 promise to fenwick "delivery date: heather honey label" by 2024-06-21 owner hafiz by sunita
2024-06-13 invoice calder 725.00 GBP due 2024-07-13 ref LS-3106 "gift box"
2024-06-13 time ottoline 195min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-06-13 invoice kraeuterhof 2000.00 EUR due 2024-06-27 ref LS-3107 "lip balm display"
2024-06-13 email from albrecht "We are changing our bottle and the hamper card has to fit a smaller neck. What do you need from us?" person timo thread albrecht-23
2024-06-13 email to albrecht "One empty bottle by post and the drawing of the supplier, that is all." person timo thread albrecht-23 by armen
2024-06-13 call with gouden-oven 18min "Explained the difference between the two varnishes; they take matt" person sanne by hafiz
2024-06-13 invoice arpa-gini 1450.00 EUR due 2024-07-13 ref LS-3108 "նվերի տուփ"
2024-06-14 time djupasalt 240min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-06-14 time kinvara 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-06-14 email from marktapotheke "Our printer asks for the cream jar label with 3 mm bleed. Do you have that?" person dr-hoyer thread marktapotheke-24
2024-06-14 email to marktapotheke "Here it is, bleed and crop marks included." person dr-hoyer thread marktapotheke-24 by hafiz
2024-06-14 email to seeblick "The proof of the food bag sticker is ready. Please look at the small print first." person dr-nowak thread seeblick-25 by hafiz
2024-06-14 email from seeblick "Looks good. One comma too many in line three, otherwise print it." person dr-nowak thread seeblick-25
2024-06-14 time հացատուն 180min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-06-14 kept հացատուն "proof: գաթայի պիտակ" by armen
2024-06-14 invoice rempah 3500.00 MYR due 2024-07-14 ref LS-3109 "peket kari"
2024-06-17 invoice djupasalt 1550.00 EUR due 2024-07-17 ref LS-3110 "askja fyrir birkisalt"
2024-06-17 note thornbury "Just tell me early when something is late." as quote by hafiz
2024-06-17 time northmoor 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-17 time little-harbour 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-17 meeting with ottoline 60min "Talked about the whole range: the small sizes need a simpler design" person ottilie by eva
2024-06-17 time brackenbury 105min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-06-17 visit with wendel 90min "Brought the samples; the whole family had a say" person konrad by armen
2024-06-17 time albrecht 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-06-17 visit with chir 75min "Saw the filling line; the label has to sit 4 mm higher" person lusine by armen
2024-06-17 promise from kopi-bukit "measures of the new box" by 2024-06-24 by hafiz
2024-06-18 email from vor "Góðan dag. Okkur vantar meira: bókarkápa, 2.000 stykki. Sami pappír og síðast." person ragnheidur thread vor-28
2024-06-18 invoice sjovik 1400.00 EUR due 2024-07-18 ref LS-3111 "smoked trout sleeve"
2024-06-18 time mossgate 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-18 invoice little-harbour 750.00 GBP due 2024-07-18 ref LS-3112 "tin label"
2024-06-18 email from calder "Could we have another 2,000 of the matchbox sleeve? Same paper as last time." person nell thread calder-28
2024-06-18 email to calder "Of course. I have booked the press for Thursday; you will have the sheets the week after." person nell thread calder-28 by sunita
2024-06-18 invoice ottoline 1400.00 GBP due 2024-07-18 ref LS-3113 "bar wrapper"
2024-06-18 cost brackenbury 50.00 GBP "Courier" by hafiz
2024-06-18 note albrecht "Please no surprises on the invoice, then everything is easy." as quote by armen
2024-06-18 time sommer 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-06-18 invoice aghbyur 555000.00 AMD due 2024-07-18 ref LS-3114 "շշի պիտակ"
2024-06-19 time brim 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-19 email to vor "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person ragnheidur thread vor-28 by eva
2024-06-19 time fenwick 120min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-19 kept fenwick "delivery date: heather honey label" by sunita
2024-06-19 note marktapotheke "Wants every file as PDF and nothing else" as fact by hafiz
2024-06-19 invoice gouden-oven 920.00 EUR due 2024-07-19 ref LS-3115 "cake box sticker"
2024-06-19 time loureiro 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-19 time himal-chiya 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-19 time batik-seri 105min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2024-06-20 time holar 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-06-20 invoice brackenbury 1050.00 GBP due 2024-07-20 ref LS-3116 "keg badge"
2024-06-20 time urts 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2024-06-20 email from հացատուն "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person anahit thread հացատուն-30
2024-06-20 email to հացատուն "Իհարկե, շնորհակալություն։" person anahit thread հացատուն-30 by armen
2024-06-20 promise to patan-kala "delivery date: मूर्तिको प्रमाणपत्र" by 2024-06-28 owner sunita by sunita
2024-06-21 kept brim "delivery date: dósamiðar á ljósöl" by eva
2024-06-21 time holar 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-06-21 invoice kinvara 1150.00 EUR due 2024-07-21 ref LS-3117 "bath salts box"
2024-06-21 time chir 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-21 cost chir 22500.00 AMD "Courier" by armen
2024-06-21 invoice հացատուն 235000.00 AMD due 2024-07-05 ref LS-3118 "գաթայի պիտակ"
2024-06-21 meeting with patan-kala 30min "Half-year talk: what sells, what comes next, two new products to come" person ramesh by sunita
2024-06-21 visit with batik-seri 90min "They came to the press and approved the first sheet" person rohani by hafiz
2024-06-24 cost mossgate 75.00 GBP "Special paper" by eva
2024-06-24 call with kraeuterhof 8min "Short call about the delivery, all boxes counted and complete" person jutta by armen
2024-06-24 time wendel 90min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-24 time marktapotheke 30min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-24 time albrecht 240min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-24 email to rheinkiesel "Two ideas for the swing tag, both in the price we agreed. Which one is closer?" person vera thread rheinkiesel-33 by sunita
2024-06-24 email from arpa-gini "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-33
2024-06-24 invoice chir 405000.00 AMD due 2024-07-08 ref LS-3119 "ընկույզի տուփ"
2024-06-24 time urts 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-24 time kopi-bukit 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-06-24 kept kopi-bukit "measures of the new box" by hafiz
2024-06-25 invoice mossgate 1450.00 GBP due 2024-07-25 ref LS-3120 "tasting set box"
2024-06-25 time marktapotheke 30min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-25 email from rheinkiesel "The first. We laid both on the counter and asked everybody who came in." person vera thread rheinkiesel-33
2024-06-25 email to arpa-gini "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person gayane thread arpa-gini-33 by armen
2024-06-25 email from arpa-gini "Երկրորդը լավն է։" person gayane thread arpa-gini-33
2024-06-25 invoice urts 325000.00 AMD due 2024-07-09 ref LS-3121 "անանուխի պիտակ"
2024-06-25 invoice himal-chiya 910.00 EUR due 2024-07-25 ref LS-3122 "उपहार बाकस"
2024-06-26 call with brim 23min "New size of jar: we need the drawing, they send it" person halldora by eva
2024-06-26 time ullarhus 60min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-26 email to thornbury "A short note: the paper for the allergen stickers goes up by 4 per cent next month. Shall we print before that?" person moira thread thornbury-36 by hafiz
2024-06-26 time wendel 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-26 promise from arpa-gini "quantities for the next run" by 2024-07-02 by armen
2024-06-26 email to aghbyur "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-36 by armen
2024-06-26 email from himal-chiya "उपहार बाकस लोक्ता कागजमा हेर्न मिल्छ?" person sarita thread himal-chiya-36
2024-06-26 email to himal-chiya "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person sarita thread himal-chiya-36 by sunita
2024-06-26 email from himal-chiya "दोस्रो नै ठीक छ।" person sarita thread himal-chiya-36
2024-06-26 email from rempah "kotak hadiah raya sampai pagi tadi. Warnanya tepat, terima kasih." person aisyah thread rempah-36
2024-06-26 email to rempah "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person aisyah thread rempah-36 by hafiz
2024-06-27 invoice brim 255000 ISK due 2024-07-27 ref LS-3123 "dósamiðar á ljósöl"
2024-06-27 email from thornbury "Thank you for telling us. Yes, print now." person moira thread thornbury-36
2024-06-27 email from northmoor "Could you send us last time's prices for the family trail leaflet for 1,000 and 5,000?" person ledger-desk thread northmoor-37
2024-06-27 email to northmoor "Attached. Most clients take 2,500, which is the cheapest per piece." person ledger-desk thread northmoor-37 by eva
2024-06-27 email from northmoor "Then 2,500 it is." person ledger-desk thread northmoor-37
2024-06-27 payment kraeuterhof 2000.00 EUR for LS-3107
2024-06-27 invoice albrecht 1500.00 EUR due 2024-07-11 ref LS-3124 "hamper card"
2024-06-27 invoice sommer 845.00 EUR due 2024-07-11 ref LS-3125 "calendar sleeve"
2024-06-27 email from aghbyur "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person vahan thread aghbyur-36
2024-06-27 time patan-kala 135min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-06-27 email from lokta-ghar "डायरीको गाता लोक्ता कागजमा हेर्न मिल्छ?" person anju thread lokta-ghar-37
2024-06-27 email to lokta-ghar "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person anju thread lokta-ghar-37 by sunita
2024-06-27 email from lokta-ghar "दोस्रो नै ठीक छ।" person anju thread lokta-ghar-37
2024-06-27 promise to sabun-wangi "proof: pembalut sabun serai" by 2024-07-05 owner hafiz by hafiz
2024-06-28 message from skjalfandi "Takk, lítur mjög vel út" person bjarki
2024-06-28 message to skjalfandi "Skráð, takk" person bjarki by eva
2024-06-28 time vor 105min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-06-28 invoice holar 255000 ISK due 2024-07-28 ref LS-3126 "lok á bláberjaskyr"
2024-06-28 call with holar 11min "Went through the open points; the back label can be printed" person einar by eva
2024-06-28 call with sjovik 4min "Moved the press date by two days because of a holiday there" person per-ek by hafiz
2024-06-28 note sjovik "Could do with one design for all sizes" as opinion by hafiz
2024-06-28 time lofoten 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-06-28 invoice northmoor 1550.00 GBP due 2024-07-28 ref LS-3127 "shop tags"
2024-06-28 invoice fenwick 725.00 GBP due 2024-07-12 ref LS-3128 "heather honey label"
2024-06-28 time seeblick 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-28 time arpa-gini 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-06-28 kept patan-kala "delivery date: मूर्तिको प्रमाणपत्र" by sunita
2024-07-01 email from ullarhus "Góðan dag. Okkur vantar meira: lopamiðar, 2.000 stykki. Sami pappír og síðast." person gudrun thread ullarhus-40
2024-07-01 email to ullarhus "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person gudrun thread ullarhus-40 by eva
2024-07-01 time lofoten 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-07-01 invoice lofoten 1600.00 EUR due 2024-07-31 ref LS-3129 "stockfish band"
2024-07-01 email from mustika "We sold out faster than we thought. Same again of the juice label, a week earlier if possible?" person kadri thread mustika-41
2024-07-01 call with mossgate 6min "They are content with the last run, nothing open" person fergus by eva
2024-07-01 promise to calder "delivery date: matchbox sleeve" by 2024-07-08 owner sunita by sunita
2024-07-01 meeting with brackenbury 35min "Went through all texts line by line; two words changed" person joss by hafiz
2024-07-01 invoice wendel 1800.00 EUR due 2024-07-15 ref LS-3130 "lager label"
2024-07-01 time rheinkiesel 180min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-07-01 invoice loureiro 1300.00 EUR due 2024-07-31 ref LS-3131 "olive oil label"
2024-07-01 kept arpa-gini "quantities for the next run" by armen
2024-07-01 note lokta-ghar "Nobody is in on Wednesday afternoons" as fact by sunita
2024-07-01 invoice kopi-bukit 3150.00 MYR due 2024-07-31 ref LS-3132 "beg kopi"
2024-07-01 invoice batik-seri 2350.00 MYR due 2024-07-31 ref LS-3133 "tag batik"
2024-07-01 email from sabun-wangi "Berapa harga kotak set mandian untuk 1,000 dan 5,000?" person mei-ling thread sabun-wangi-40
2024-07-02 time ullarhus 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-02 call with djupasalt 4min "Asked how the new product sells: better than hoped" person sindri by eva
2024-07-02 time vor 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-07-02 email to mustika "The press has a gap on Tuesday, so yes." person kadri thread mustika-41 by hafiz
2024-07-02 invoice seeblick 555.00 EUR due 2024-07-16 ref LS-3134 "appointment card"
2024-07-02 promise to gouden-oven "samples: rusk tin" by 2024-07-10 owner hafiz by hafiz
2024-07-02 note loureiro "Prints the small runs in house since last year" as fact by eva
2024-07-02 email from kopi-bukit "Kami ada pameran hari Sabtu. Sempat siap label biji panggang?" person weijie thread kopi-bukit-42
2024-07-02 email to kopi-bukit "Sempat, kalau teks sampai hari Isnin." person weijie thread kopi-bukit-42 by hafiz
2024-07-02 email to sabun-wangi "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person mei-ling thread sabun-wangi-40 by hafiz
2024-07-03 invoice ullarhus 200000 ISK due 2024-07-17 ref LS-3135 "lopamiðar"
2024-07-03 payment mustika 610.00 EUR for LS-3102
2024-07-03 note northmoor "Pays by standing order on Tuesdays" as fact by eva
2024-07-03 email from ottoline "I cannot open the file with the bar wrapper. Could you send a PDF?" person ottilie thread ottoline-43
2024-07-03 email to ottoline "Here is a PDF. I also made it smaller." person ottilie thread ottoline-43 by eva
2024-07-03 invoice marktapotheke 725.00 EUR due 2024-07-17 ref LS-3136 "tea bag tag"
2024-07-03 promise from gouden-oven "quantities for the next run" by 2024-07-09 by hafiz
2024-07-03 cost patan-kala 17.50 EUR "Varnish samples" by sunita
2024-07-03 time lokta-ghar 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-07-03 email from kopi-bukit "Saya hantar hari ini juga." person weijie thread kopi-bukit-42
2024-07-03 time sabun-wangi 165min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-07-03 email from sabun-wangi "Kalau begitu 2,500." person mei-ling thread sabun-wangi-40
2024-07-04 message from gouden-oven "Running ten minutes late" person sanne
2024-07-04 message to gouden-oven "Wonderful, thank you" person sanne by hafiz
2024-07-04 email from urts "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person narek thread urts-44
2024-07-04 kept sabun-wangi "proof: pembalut sabun serai" by hafiz
2024-07-05 cost vor 15000 ISK "Varnish samples" by eva
2024-07-05 email to vor "bókamerki: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person ragnheidur thread vor-46 by eva
2024-07-05 email from vor "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person ragnheidur thread vor-46
2024-07-05 visit with lofoten 60min "They came to the press and approved the first sheet" person ingrid-moe by eva
2024-07-05 time thornbury 240min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-07-05 email from wendel "How long is it from proof to door for the wheat beer label now?" person konrad thread wendel-46
2024-07-05 email to wendel "Eight working days at the moment, five if it is urgent." person konrad thread wendel-46 by armen
2024-07-05 note sommer "Half of the year's work falls into ten weeks" as fact by eva
2024-07-05 call with loureiro 8min "Asked how the new product sells: better than hoped" person beatriz by eva
2024-07-05 email to urts "Իհարկե, շնորհակալություն։" person narek thread urts-44 by armen
2024-07-05 payment himal-chiya 890.00 EUR for LS-3101
2024-07-05 invoice patan-kala 815.00 EUR due 2024-08-04 ref LS-3137 "मूर्तिको प्रमाणपत्र"
2024-07-05 time lokta-ghar 75min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-07-05 time rempah 165min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-07-05 payment sabun-wangi 2500.00 MYR for LS-3103
2024-07-08 invoice vor 310000 ISK due 2024-08-07 ref LS-3138 "bæklingur"
2024-07-08 promise to mustika "price: jam label" by 2024-07-15 owner hafiz by hafiz
2024-07-08 promise from mustika "quantities for the next run" by 2024-07-15 by hafiz
2024-07-08 time calder 165min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-07-08 kept calder "delivery date: matchbox sleeve" by sunita
2024-07-08 email from albrecht "The antipasti lid arrived this morning. The colour is exactly right, thank you." person timo thread albrecht-48
2024-07-08 email to albrecht "Good to hear. We keep the ink recipe on file for the next run." person timo thread albrecht-48 by armen
2024-07-08 payment sommer 845.00 EUR for LS-3125
2024-07-08 kept gouden-oven "samples: rusk tin" by hafiz
2024-07-08 time aghbyur 240min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-07-08 promise to himal-chiya "price: मसला चियाको खोल" by 2024-07-16 owner sunita by sunita
2024-07-09 payment calder 725.00 GBP for LS-3106
2024-07-09 invoice rheinkiesel 640.00 EUR due 2024-07-23 ref LS-3139 "swing tag"
2024-07-09 time gouden-oven 45min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-07-09 kept gouden-oven "quantities for the next run" by hafiz
2024-07-09 payment հացատուն 235000.00 AMD for LS-3118
2024-07-10 time thornbury 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-07-10 invoice arpa-gini 1800.00 EUR due 2024-08-09 ref LS-3140 "սպիտակ գինու պիտակ"
2024-07-10 email to chir "Ինչպե՞ս անցավ տոնավաճառը։ (ընկույզի տուփ)" person lusine thread chir-50 by armen
2024-07-10 email from chir "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person lusine thread chir-50
2024-07-11 message from little-harbour "Running ten minutes late" person tamsin
2024-07-11 message to little-harbour "Will do" person tamsin by hafiz
2024-07-11 promise to kraeuterhof "delivery date: calendula cream label" by 2024-07-19 owner hafiz by armen
2024-07-11 email to sommer "We have kept 150 of the wrapping paper from the last run for you. Shall we send them along?" person edith thread sommer-51 by eva
2024-07-11 email from sommer "Yes please, they will be gone in a week." person edith thread sommer-51
2024-07-11 payment chir 405000.00 AMD for LS-3119
2024-07-11 payment rempah 3500.00 MYR for LS-3109
2024-07-12 payment skjalfandi 430000 ISK for LS-3104
2024-07-12 payment djupasalt 1550.00 EUR for LS-3110
2024-07-12 moved mustika "price: jam label" to 2024-07-19 by hafiz
2024-07-12 invoice thornbury 1020.00 GBP due 2024-08-11 ref LS-3141 "menu cards"
2024-07-12 payment fenwick 725.00 GBP for LS-3128
2024-07-12 email from fenwick "Please put the lid seal on hold for a week, we are waiting for the lab." person dot thread fenwick-53
2024-07-12 email to fenwick "Done. I will ask again next Thursday." person dot thread fenwick-53 by sunita
2024-07-12 email from fenwick "The lab says yes. You can go on." person dot thread fenwick-53
2024-07-12 time little-harbour 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-07-12 email from kraeuterhof "Somebody asked me who makes our calendula cream label. May I give them your name?" person jutta thread kraeuterhof-52
2024-07-12 email to kraeuterhof "With pleasure, and thank you." person jutta thread kraeuterhof-52 by armen
2024-07-12 payment arpa-gini 1450.00 EUR for LS-3108
2024-07-12 email from arpa-gini "Բարև ձեզ։ նվերի տուփ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person tigran thread arpa-gini-52
2024-07-12 email to arpa-gini "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person tigran thread arpa-gini-52 by armen
2024-07-12 time aghbyur 240min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-07-12 meeting with aghbyur 60min "Chose the paper from the sample book: uncoated, 90 g" person vahan by armen
2024-07-12 invoice rempah 3850.00 MYR due 2024-08-11 ref LS-3142 "label rendang"
2024-07-12 invoice sabun-wangi 2300.00 MYR due 2024-08-11 ref LS-3143 "pembalut sabun serai"
2024-07-15 credit thornbury 51.00 GBP for LS-3141 ref LS-3141-C "Some sheets with a scratch" by hafiz
2024-07-15 invoice calder 740.00 GBP due 2024-08-14 ref LS-3144 "matchbox sleeve"
2024-07-15 payment wendel 1800.00 EUR for LS-3130
2024-07-15 payment marktapotheke 725.00 EUR for LS-3136
2024-07-15 payment albrecht 1500.00 EUR for LS-3124
2024-07-15 cost gouden-oven 47.50 EUR "Proof prints" by hafiz
2024-07-15 payment urts 325000.00 AMD for LS-3121
2024-07-15 invoice lokta-ghar 655.00 EUR due 2024-08-14 ref LS-3145 "पात्रो"
2024-07-16 time djupasalt 75min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-07-16 note djupasalt "If I can read it without my glasses, it is right." as quote by eva
2024-07-16 kept mustika "quantities for the next run" by hafiz
2024-07-16 meeting with հացատուն 45min "Talked about the whole range: the small sizes need a simpler design" person anahit by armen
2024-07-16 kept himal-chiya "price: मसला चियाको खोल" by sunita
2024-07-17 email from brim "Skanninn í búðinni les ekki strikamerkið. (miðar á bokk)" person halldora thread brim-57
2024-07-17 email to brim "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person halldora thread brim-57 by eva
2024-07-17 payment kinvara 1150.00 EUR for LS-3117
2024-07-17 payment thornbury 905.00 GBP for LS-3105
2024-07-17 time ottoline 45min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-07-17 cost ottoline 75.00 GBP "Proof prints" by eva
2024-07-17 time kraeuterhof 195min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-07-17 invoice gouden-oven 825.00 EUR due 2024-08-16 ref LS-3146 "rusk tin"
2024-07-17 time himal-chiya 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-07-18 email from holar "Hvað kosta 1.000 og 5.000 stykki? (lok á bláberjaskyr)" person einar thread holar-58
2024-07-18 email from kinvara "The new colour looks a little cold on the shelf. Are we alone with that?" person aoife thread kinvara-58
2024-07-18 email to kinvara "I see it too. Shall we try five per cent more yellow on the next run of the kelp flakes label?" person aoife thread kinvara-58 by eva
2024-07-18 email from kinvara "Please do." person aoife thread kinvara-58
2024-07-18 time mustika 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-07-18 email from calder "We would like to see the gift box on uncoated paper. Is there a sample?" person nell thread calder-58
2024-07-18 email to calder "Three samples are in the post today." person nell thread calder-58 by sunita
2024-07-18 email from calder "Number two, clearly." person nell thread calder-58
2024-07-18 payment gouden-oven 920.00 EUR for LS-3115
2024-07-18 invoice aghbyur 625000.00 AMD due 2024-08-17 ref LS-3147 "գազավորված ջրի պիտակ"
2024-07-18 email to rempah "Harga kertas naik empat peratus bulan depan. Perlu kami cetak label rendang sekarang?" person aisyah thread rempah-58 by hafiz
2024-07-18 email from rempah "Terima kasih kerana beritahu. Ya, cetak sekarang." person aisyah thread rempah-58
2024-07-19 email to holar "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person einar thread holar-58 by eva
2024-07-19 email from holar "Þá tökum við 2.500." person einar thread holar-58
2024-07-19 time mustika 60min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2024-07-19 kept mustika "price: jam label" by hafiz
2024-07-19 payment mossgate 1450.00 GBP for LS-3120
2024-07-19 cost little-harbour 37.50 GBP "Photographs" by hafiz
2024-07-19 payment ottoline 1400.00 GBP for LS-3113
2024-07-19 invoice ottoline 1200.00 GBP due 2024-08-18 ref LS-3148 "truffle box"
2024-07-19 payment brackenbury 1050.00 GBP for LS-3116
2024-07-19 kept kraeuterhof "delivery date: calendula cream label" by armen
2024-07-19 email from marktapotheke "Our lawyer wants the country of origin on the front of the tea bag tag." person dr-hoyer thread marktapotheke-60
2024-07-19 email to marktapotheke "It fits under the name if we take the line away. Proof attached." person dr-hoyer thread marktapotheke-60 by hafiz
2024-07-19 email from marktapotheke "Approved." person dr-hoyer thread marktapotheke-60
2024-07-19 email from gouden-oven "We are changing our bottle and the bread bag has to fit a smaller neck. What do you need from us?" person joris thread gouden-oven-59
2024-07-19 email to gouden-oven "One empty bottle by post and the drawing of the supplier, that is all." person joris thread gouden-oven-59 by hafiz
2024-07-19 payment aghbyur 555000.00 AMD for LS-3114
2024-07-22 payment ullarhus 200000 ISK for LS-3135
2024-07-22 invoice djupasalt 1600.00 EUR due 2024-08-21 ref LS-3149 "miðar á flögusalt"
2024-07-22 email to djupasalt "miðar á flögusalt: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person sindri thread djupasalt-62 by eva
2024-07-22 payment sjovik 1400.00 EUR for LS-3111
2024-07-22 promise to lofoten "samples: export carton" by 2024-07-30 owner sunita by eva
2024-07-22 invoice mustika 690.00 EUR due 2024-08-05 ref LS-3150 "jam label"
2024-07-22 invoice little-harbour 815.00 GBP due 2024-08-21 ref LS-3151 "counter sign"
2024-07-22 email to albrecht "How did the olive jar label do at the market?" person carla thread albrecht-62 by armen
2024-07-22 email from albrecht "Very well. People picked it up because of the window in the label." person carla thread albrecht-62
2024-07-22 payment seeblick 555.00 EUR for LS-3134
2024-07-22 payment rheinkiesel 640.00 EUR for LS-3139
2024-07-22 message from himal-chiya "सामान आइपुग्यो, सबै ठीक छ" person sarita
2024-07-22 message to himal-chiya "धेरै राम्रो, धन्यवाद" person sarita by sunita
2024-07-22 message from sagar-trek "धन्यवाद, राम्रो देखियो" person pasang
2024-07-22 message to sagar-trek "धेरै राम्रो, धन्यवाद" person pasang by sunita
2024-07-22 email to sabun-wangi "Bagaimana jualan di pasar malam? pembalut sabun serai dapat sambutan?" person mei-ling thread sabun-wangi-61 by hafiz
2024-07-22 email from sabun-wangi "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person mei-ling thread sabun-wangi-61
2024-07-23 email from djupasalt "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person sindri thread djupasalt-62
2024-07-23 email to northmoor "The proof of the shop tags is ready. Please look at the small print first." person imogen thread northmoor-63 by eva
2024-07-23 email from northmoor "Looks good. One comma too many in line three, otherwise print it." person imogen thread northmoor-63
2024-07-23 call with mossgate 18min "Moved the press date by two days because of a holiday there" person fergus by eva
2024-07-23 visit with ottoline 120min "They came to the press and approved the first sheet" person ottilie by eva
2024-07-23 promise from chir "photo: ծիրանի չրի տոպրակ" by 2024-07-29 by armen
2024-07-23 promise to հացատուն "samples: լավաշի փաթեթ" by 2024-07-31 owner sunita by armen
2024-07-23 invoice himal-chiya 1020.00 EUR due 2024-08-22 ref LS-3152 "मसला चियाको खोल"
2024-07-23 note sabun-wangi "Has a cousin who prints T-shirts and compares our colours with his" as fact by hafiz
2024-07-24 email to sjovik "We have updated the nutrition table on the gift box to the new rule. Please check the numbers." person linnea thread sjovik-64 by hafiz
2024-07-24 email from sjovik "Checked. The salt is 0.8, not 0.08. Everything else is right." person linnea thread sjovik-64
2024-07-24 payment little-harbour 750.00 GBP for LS-3112
2024-07-24 email to batik-seri "Pruf tag batik sudah siap. Tolong semak huruf kecil dahulu." person rohani thread batik-seri-64 by hafiz
2024-07-25 promise from skjalfandi "quantities for the next run" by 2024-07-31 by eva
2024-07-25 note ottoline "Asked for a delivery note in two copies" as fact by eva
2024-07-25 promise to arpa-gini "samples: կարմիր գինու պիտակ" by 2024-08-02 owner armen by armen
2024-07-25 payment himal-chiya 910.00 EUR for LS-3122
2024-07-25 email from batik-seri "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person rohani thread batik-seri-64
2024-07-26 promise from brim "quantities for the next run" by 2024-08-01 by eva
2024-07-26 visit with skjalfandi 135min "They came to the press and approved the first sheet" person bjarki by eva
2024-07-26 time sjovik 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-07-26 message from thornbury "Box is here, all fine" person gareth
2024-07-26 message to thornbury "Wonderful, thank you" person gareth by hafiz
2024-07-26 invoice kraeuterhof 2000.00 EUR due 2024-08-09 ref LS-3153 "calendula cream label"
2024-07-26 email to kraeuterhof "We have kept 150 of the soap band from the last run for you. Shall we send them along?" person jutta thread kraeuterhof-66 by armen
2024-07-26 email from kraeuterhof "Yes please, they will be gone in a week." person jutta thread kraeuterhof-66
2024-07-26 email to wendel "A short note: the paper for the beer mat goes up by 4 per cent next month. Shall we print before that?" person konrad thread wendel-66 by armen
2024-07-26 email from wendel "Thank you for telling us. Yes, print now." person konrad thread wendel-66
2024-07-26 email from patan-kala "मूर्तिको प्रमाणपत्र लोक्ता कागजमा हेर्न मिल्छ?" person ramesh thread patan-kala-67
2024-07-26 email to patan-kala "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person ramesh thread patan-kala-67 by sunita
2024-07-26 email from patan-kala "दोस्रो नै ठीक छ।" person ramesh thread patan-kala-67
2024-07-29 email from vor "bæklingur: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person ragnheidur thread vor-68
2024-07-29 email to vor "Gott að heyra. Við geymum litablönduna til næsta skiptis." person ragnheidur thread vor-68 by eva
2024-07-29 payment holar 255000 ISK for LS-3126
2024-07-29 time lofoten 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-29 time sommer 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-29 call with seeblick 9min "They are content with the last run, nothing open" person dr-nowak by hafiz
2024-07-29 time chir 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-29 kept chir "photo: ծիրանի չրի տոպրակ" by armen
2024-07-29 meeting with aghbyur 60min "Talked about the whole range: the small sizes need a simpler design" person vahan by armen
2024-07-29 message from kopi-bukit "Boleh telefon selepas makan tengah hari?" person weijie
2024-07-29 message to kopi-bukit "Dicatat, terima kasih" person weijie by hafiz
2024-07-30 payment brim 255000 ISK for LS-3123
2024-07-30 time kinvara 240min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-07-30 kept lofoten "samples: export carton" by eva
2024-07-30 email from mustika "The jam label arrived this morning. The colour is exactly right, thank you." person kadri thread mustika-70
2024-07-30 time mossgate 225min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-07-30 email from brackenbury "We are changing our bottle and the bottle collar has to fit a smaller neck. What do you need from us?" person joss thread brackenbury-70
2024-07-30 time arpa-gini 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-07-30 kept հացատուն "samples: լավաշի փաթեթ" by armen
2024-07-31 email to mustika "Good to hear. We keep the ink recipe on file for the next run." person kadri thread mustika-70 by hafiz
2024-07-31 time thornbury 75min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-07-31 promise to calder "samples: gift box" by 2024-08-08 owner sunita by sunita
2024-07-31 email to brackenbury "One empty bottle by post and the drawing of the supplier, that is all." person joss thread brackenbury-70 by hafiz
2024-07-31 moved arpa-gini "samples: կարմիր գինու պիտակ" to 2024-08-06 by armen
2024-07-31 time sagar-trek 180min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-07-31 payment kopi-bukit 3150.00 MYR for LS-3132
2024-08-01 kept brim "quantities for the next run" by eva
2024-08-01 time lofoten 60min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-08-01 time thornbury 105min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-08-01 email from loureiro "We would like to see the olive oil label on uncoated paper. Is there a sample?" person beatriz thread loureiro-72
2024-08-01 email to loureiro "Three samples are in the post today." person beatriz thread loureiro-72 by eva
2024-08-01 email from loureiro "Number two, clearly." person beatriz thread loureiro-72
2024-08-01 invoice sagar-trek 625.00 EUR due 2024-08-31 ref LS-3154 "बाटोको नक्सा"
2024-08-01 meeting with lokta-ghar 35min "Looked at three drafts together; draft B goes on with a darker green" person anju by sunita
2024-08-02 time brim 165min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-08-02 kept skjalfandi "quantities for the next run" by eva
2024-08-02 invoice sjovik 1500.00 EUR due 2024-09-01 ref LS-3155 "gift box"
2024-08-02 call with lofoten 6min "Asked how the new product sells: better than hoped" person ingrid-moe by eva
2024-08-02 cost brackenbury 50.00 GBP "Photographs" by hafiz
2024-08-02 time wendel 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-08-02 time sommer 150min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-08-02 email from rheinkiesel "Could we have another 2,000 of the shipping box? Same paper as last time." person vera thread rheinkiesel-73
2024-08-02 email to rheinkiesel "Of course. I have booked the press for Thursday; you will have the sheets the week after." person vera thread rheinkiesel-73 by sunita
2024-08-02 email to arpa-gini "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-74 by armen
2024-08-02 email from arpa-gini "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person gayane thread arpa-gini-74
2024-08-02 email to arpa-gini "Փոխված է, նոր օրինակը կցված է։" person gayane thread arpa-gini-74 by armen
2024-08-02 time chir 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-08-02 meeting with հացատուն 50min "Chose the paper from the sample book: uncoated, 90 g" person anahit by armen
2024-08-02 note հացատուն "I would rather wait a week than have the wrong green." as quote by armen
2024-08-05 email to brim "miðar á pilsner: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person halldora thread brim-75 by eva
2024-08-05 email from brim "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person halldora thread brim-75
2024-08-05 time skjalfandi 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-05 email from ullarhus "Hvað kosta 1.000 og 5.000 stykki? (gjafakort)" person gudrun thread ullarhus-75
2024-08-05 email to ullarhus "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person gudrun thread ullarhus-75 by eva
2024-08-05 email from ullarhus "Þá tökum við 2.500." person gudrun thread ullarhus-75
2024-08-05 time holar 30min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-05 visit with holar 135min "They came to the press and approved the first sheet" person einar by eva
2024-08-05 time kinvara 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-08-05 invoice kinvara 1300.00 EUR due 2024-09-04 ref LS-3156 "kelp flakes label"
2024-08-05 payment lofoten 1600.00 EUR for LS-3129
2024-08-05 time northmoor 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-08-05 cost mossgate 75.00 GBP "Cutting die" by eva
2024-08-05 time calder 240min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-08-05 email to calder "Two ideas for the tin label, both in the price we agreed. Which one is closer?" person nell thread calder-75 by sunita
2024-08-05 time brackenbury 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-08-05 invoice brackenbury 1050.00 GBP due 2024-09-04 ref LS-3157 "bottle collar"
2024-08-05 email from kraeuterhof "The invoice for the lip balm display names our old address. Could you change it?" person jutta thread kraeuterhof-75
2024-08-05 time wendel 120min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR unbilled
2024-08-05 email to chir "ծիրանի չրի տոպրակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person lusine thread chir-75 by armen
2024-08-05 email from chir "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person lusine thread chir-75
2024-08-05 promise from aghbyur "text: շշի պիտակ" by 2024-08-12 by armen
2024-08-05 time rempah 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-08-05 email to rempah "Bagaimana jualan di pasar malam? kotak hadiah raya dapat sambutan?" person aisyah thread rempah-76 by hafiz
2024-08-05 email from rempah "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person aisyah thread rempah-76
2024-08-06 cost skjalfandi 32500 ISK "Proof prints" by eva
2024-08-06 meeting with djupasalt 25min "Chose the paper from the sample book: uncoated, 90 g" person asta by eva
2024-08-06 invoice lofoten 1500.00 EUR due 2024-09-05 ref LS-3158 "export carton"
2024-08-06 time northmoor 30min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-08-06 email from calder "The first. We laid both on the counter and asked everybody who came in." person nell thread calder-75
2024-08-06 email to kraeuterhof "Changed, sorry about that. A new copy is attached." person jutta thread kraeuterhof-75 by armen
2024-08-06 time albrecht 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-08-06 cost albrecht 75.00 EUR "Photographs" by armen
2024-08-06 payment arpa-gini 1800.00 EUR for LS-3140
2024-08-06 kept arpa-gini "samples: կարմիր գինու պիտակ" by armen
2024-08-06 invoice chir 410000.00 AMD due 2024-08-20 ref LS-3159 "ծիրանի չրի տոպրակ"
2024-08-06 time հացատուն 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2024-08-06 time հացատուն 180min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-08-06 note sagar-trek "Send me the simple one first, then the clever one." as quote by sunita
2024-08-06 payment patan-kala 815.00 EUR for LS-3137
2024-08-06 time rempah 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-08-07 email to northmoor "Reminder: invoice LS-3127 is due" automatic
2024-08-07 call with northmoor 6min "Price for the larger size agreed, order follows by mail" person imogen by eva
2024-08-07 invoice mossgate 1400.00 GBP due 2024-09-06 ref LS-3160 "dry gin label"
2024-08-07 payment kraeuterhof 2000.00 EUR for LS-3153
2024-08-07 email from albrecht "I like the small drawing on the hamper card. Can we use it on our van?" person timo thread albrecht-78
2024-08-07 email to albrecht "You can, it is yours. I send you a file that can be enlarged." person timo thread albrecht-78 by armen
2024-08-07 invoice sommer 790.00 EUR due 2024-08-21 ref LS-3161 "wrapping paper"
2024-08-07 payment loureiro 1300.00 EUR for LS-3131
2024-08-07 invoice հացատուն 280000.00 AMD due 2024-08-21 ref LS-3162 "լավաշի փաթեթ"
2024-08-08 invoice skjalfandi 505000 ISK due 2024-09-07 ref LS-3163 "veggspjald við höfnina"
2024-08-08 kept calder "samples: gift box" by sunita
2024-08-08 invoice albrecht 1350.00 EUR due 2024-08-22 ref LS-3164 "olive jar label"
2024-08-08 time kopi-bukit 135min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-08-08 payment batik-seri 2350.00 MYR for LS-3133
2024-08-09 invoice brim 330000 ISK due 2024-09-08 ref LS-3165 "miðar á bokk"
2024-08-09 payment mustika 690.00 EUR for LS-3150
2024-08-09 invoice thornbury 1080.00 GBP due 2024-09-08 ref LS-3166 "sandwich sleeve"
2024-08-09 email from mossgate "The sloe gin label arrived this morning. The colour is exactly right, thank you." person fergus thread mossgate-81
2024-08-09 email to mossgate "Good to hear. We keep the ink recipe on file for the next run." person fergus thread mossgate-81 by eva
2024-08-09 email to gouden-oven "We have updated the nutrition table on the cake box sticker to the new rule. Please check the numbers." person sanne thread gouden-oven-81 by hafiz
2024-08-09 email from gouden-oven "Checked. The salt is 0.8, not 0.08. Everything else is right." person sanne thread gouden-oven-81
2024-08-09 invoice arpa-gini 1550.00 EUR due 2024-09-08 ref LS-3167 "կարմիր գինու պիտակ"
2024-08-09 call with urts 21min "New size of jar: we need the drawing, they send it" person narek by armen
2024-08-09 meeting with sabun-wangi 60min "Went through all texts line by line; two words changed" person mei-ling by hafiz
2024-08-12 kept aghbyur "text: շշի պիտակ" by armen
2024-08-12 payment rempah 3850.00 MYR for LS-3142
2024-08-13 time holar 180min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-08-13 visit with sjovik 60min "Brought the samples; the whole family had a say" person per-ek by hafiz
2024-08-13 meeting with fenwick 65min "Plan for the gift boxes, quantities by the end of the month" person dot by sunita
2024-08-13 time gouden-oven 165min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2024-08-13 payment sabun-wangi 2300.00 MYR for LS-3143
2024-08-13 time sabun-wangi 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-08-14 payment thornbury 969.00 GBP for LS-3141
2024-08-14 time calder 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2024-08-14 email from ottoline "We sold out faster than we thought. Same again of the truffle box, a week earlier if possible?" person ottilie thread ottoline-85
2024-08-14 email to ottoline "The press has a gap on Tuesday, so yes." person ottilie thread ottoline-85 by eva
2024-08-14 invoice wendel 1650.00 EUR due 2024-08-28 ref LS-3168 "wheat beer label"
2024-08-14 time aghbyur 90min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2024-08-14 payment lokta-ghar 655.00 EUR for LS-3145
2024-08-14 invoice sabun-wangi 2400.00 MYR due 2024-09-13 ref LS-3169 "kotak set mandian"
2024-08-15 time djupasalt 240min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR unbilled
2024-08-15 invoice holar 215000 ISK due 2024-09-14 ref LS-3170 "skyrdósir"
2024-08-15 invoice northmoor 1750.00 GBP due 2024-09-14 ref LS-3171 "exhibition labels"
2024-08-15 meeting with little-harbour 60min "Talked about the whole range: the small sizes need a simpler design" person tamsin by hafiz
2024-08-15 payment calder 740.00 GBP for LS-3144
2024-08-15 invoice calder 900.00 GBP due 2024-09-14 ref LS-3172 "gift box"
2024-08-15 time ottoline 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-08-15 time ottoline 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-08-15 invoice gouden-oven 950.00 EUR due 2024-09-14 ref LS-3173 "bread bag"
2024-08-15 time loureiro 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-08-15 meeting with aghbyur 70min "Half-year talk: what sells, what comes next, two new products to come" person vahan by armen
2024-08-16 call with skjalfandi 18min "Asked how the new product sells: better than hoped" person bjarki by eva
2024-08-16 invoice djupasalt 1400.00 EUR due 2024-09-15 ref LS-3174 "gjafakassi"
2024-08-16 email to vor "Reminder: invoice LS-3138 is due" automatic
2024-08-16 payment northmoor 1550.00 GBP for LS-3127
2024-08-16 promise from fenwick "quantities for the next run" by 2024-08-22 by sunita
2024-08-16 cost ottoline 75.00 GBP "Photographs" by eva
2024-08-16 payment gouden-oven 825.00 EUR for LS-3146
2024-08-16 invoice loureiro 1200.00 EUR due 2024-09-15 ref LS-3175 "tasting card"
2024-08-16 note chir "Keeps about six weeks of labels in stock" as fact by armen
2024-08-16 invoice rempah 3850.00 MYR due 2024-09-15 ref LS-3176 "kotak hadiah raya"
2024-08-19 payment vor 310000 ISK for LS-3138
2024-08-19 time fenwick 165min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-08-19 payment ottoline 1200.00 GBP for LS-3148
2024-08-19 invoice ottoline 1300.00 GBP due 2024-09-18 ref LS-3177 "gift sleeve"
2024-08-19 call with kraeuterhof 16min "They are content with the last run, nothing open" person malte by armen
2024-08-19 call with arpa-gini 8min "Talked about the shelf: their label is the only one with a window" person gayane by armen
2024-08-19 payment aghbyur 625000.00 AMD for LS-3147
2024-08-19 invoice aghbyur 625000.00 AMD due 2024-09-18 ref LS-3178 "շշի պիտակ"
2024-08-19 time himal-chiya 90min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-08-19 email from sagar-trek "झोलाको ट्याग मा अङ्ग्रेजी पनि राख्न मिल्छ?" person pasang thread sagar-trek-89
2024-08-19 email to sagar-trek "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person pasang thread sagar-trek-89 by sunita
2024-08-19 email from sagar-trek "दोस्रो राम्रो छ।" person pasang thread sagar-trek-89
2024-08-19 invoice kopi-bukit 2700.00 MYR due 2024-09-18 ref LS-3179 "label biji panggang"
2024-08-19 promise to batik-seri "proof: kotak sarung" by 2024-08-26 owner hafiz by hafiz
2024-08-20 visit with djupasalt 75min "They came to the press and approved the first sheet" person sindri by eva
2024-08-20 email to thornbury "Before we print the sandwich sleeve: is the best-before line still the same?" person moira thread thornbury-91 by hafiz
2024-08-20 email from thornbury "Good that you ask. It is now 18 months instead of 12." person moira thread thornbury-91
2024-08-20 email to thornbury "Changed, and the new proof is attached." person moira thread thornbury-91 by hafiz
2024-08-20 email from himal-chiya "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। मसला चियाको खोल पनि त्यही हिसाबले पठाउनुहोला।" person bikash thread himal-chiya-91
2024-08-21 payment djupasalt 1600.00 EUR for LS-3149
2024-08-21 email from marktapotheke "I cannot open the file with the cream jar label. Could you send a PDF?" person dr-hoyer thread marktapotheke-92
2024-08-21 email to marktapotheke "Here is a PDF. I also made it smaller." person dr-hoyer thread marktapotheke-92 by hafiz
2024-08-21 payment albrecht 1350.00 EUR for LS-3164
2024-08-21 payment sommer 790.00 EUR for LS-3161
2024-08-21 payment chir 410000.00 AMD for LS-3159
2024-08-21 call with chir 23min "Price for the larger size agreed, order follows by mail" person lusine by armen
2024-08-21 payment հացատուն 280000.00 AMD for LS-3162
2024-08-21 email to himal-chiya "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person bikash thread himal-chiya-91 by sunita
2024-08-22 visit with vor 135min "Brought the samples; the whole family had a say" person ragnheidur by eva
2024-08-22 time little-harbour 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-08-22 call with calder 21min "Asked how the new product sells: better than hoped" person nell by sunita
2024-08-23 kept fenwick "quantities for the next run" by sunita
2024-08-23 call with brackenbury 10min "Explained the difference between the two varnishes; they take matt" person joss by hafiz
2024-08-23 payment wendel 1650.00 EUR for LS-3168
2024-08-23 email from wendel "The invoice for the lager label names our old address. Could you change it?" person konrad thread wendel-94
2024-08-23 email to wendel "Changed, sorry about that. A new copy is attached." person konrad thread wendel-94 by armen
2024-08-23 email to loureiro "We have updated the nutrition table on the tasting card to the new rule. Please check the numbers." person beatriz thread loureiro-95 by eva
2024-08-23 email from loureiro "Checked. The salt is 0.8, not 0.08. Everything else is right." person beatriz thread loureiro-95
2024-08-23 time urts 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-23 invoice himal-chiya 900.00 EUR due 2024-09-22 ref LS-3180 "इलाम चियाको लेबल"
2024-08-23 time batik-seri 240min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-08-23 kept batik-seri "proof: kotak sarung" by hafiz
2024-08-23 email from sabun-wangi "Mesin di kedai tidak dapat baca kod bar pada kotak set mandian." person mei-ling thread sabun-wangi-95
2024-08-23 email to sabun-wangi "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person mei-ling thread sabun-wangi-95 by hafiz
2024-08-26 email to brim "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (dósamiðar á ljósöl)" person halldora thread brim-97 by eva
2024-08-26 email from brim "Takk fyrir að láta vita. Já, prentið núna." person halldora thread brim-97
2024-08-26 time vor 165min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-08-26 time mustika 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-08-26 payment little-harbour 815.00 GBP for LS-3151
2024-08-26 promise to kraeuterhof "samples: soap band" by 2024-09-03 owner armen by armen
2024-08-26 time urts 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-08-26 invoice urts 315000.00 AMD due 2024-09-09 ref LS-3181 "ուրցի թեյի տուփ"
2024-08-26 payment himal-chiya 1020.00 EUR for LS-3152
2024-08-26 time patan-kala 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-26 call with rempah 9min "They are content with the last run, nothing open" person aisyah by hafiz
2024-08-27 time ullarhus 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-08-27 email from sommer "Our printer asks for the calendar sleeve with 3 mm bleed. Do you have that?" person edith thread sommer-98
2024-08-28 email from kinvara "We are changing our bottle and the dulse pouch has to fit a smaller neck. What do you need from us?" person aoife thread kinvara-99
2024-08-28 email to kinvara "One empty bottle by post and the drawing of the supplier, that is all." person aoife thread kinvara-99 by eva
2024-08-28 invoice little-harbour 990.00 GBP due 2024-09-27 ref LS-3182 "tin label"
2024-08-28 time marktapotheke 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-08-28 email to albrecht "We have kept 150 of the antipasti lid from the last run for you. Shall we send them along?" person carla thread albrecht-99 by armen
2024-08-28 email from albrecht "Yes please, they will be gone in a week." person carla thread albrecht-99
2024-08-28 email to sommer "Here it is, bleed and crop marks included." person edith thread sommer-98 by eva
2024-08-28 email from kopi-bukit "Boleh kami lihat pelekat cawan atas kertas kasar?" person weijie thread kopi-bukit-99
2024-08-28 email to kopi-bukit "Tiga contoh kami pos hari ini." person weijie thread kopi-bukit-99 by hafiz
2024-08-28 email from kopi-bukit "Nombor dua." person weijie thread kopi-bukit-99
2024-08-29 time seeblick 225min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-08-29 time seeblick 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-08-30 note ullarhus "Has a cousin who prints T-shirts and compares our colours with his" as fact by eva
2024-08-30 time vor 150min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-08-30 call with northmoor 20min "Went through the open points; the back label can be printed" person imogen by eva
2024-08-30 payment mossgate 1400.00 GBP for LS-3160
2024-08-30 invoice fenwick 555.00 GBP due 2024-09-13 ref LS-3183 "wax wrap band"
2024-08-30 cost seeblick 20.00 EUR "Cutting die" by hafiz
2024-08-30 email from seeblick "Could you send us last time's prices for the vaccination card for 1,000 and 5,000?" person dr-nowak thread seeblick-101
2024-08-30 email to seeblick "Attached. Most clients take 2,500, which is the cheapest per piece." person dr-nowak thread seeblick-101 by hafiz
2024-08-30 email from seeblick "Then 2,500 it is." person dr-nowak thread seeblick-101
2024-08-30 email from հացատուն "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (գաթայի պիտակ)" person anahit thread հացատուն-101
2024-08-30 email to հացատուն "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person anahit thread հացատուն-101 by armen
2024-08-30 email from հացատուն "Այսօր կուղարկեմ։" person anahit thread հացատուն-101
2024-08-30 email to patan-kala "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। उपहार बाकस अहिले नै छापौं?" person ramesh thread patan-kala-101 by sunita
2024-08-30 email from patan-kala "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person ramesh thread patan-kala-101
2024-08-30 email from lokta-ghar "पात्रो मा अङ्ग्रेजी पनि राख्न मिल्छ?" person anju thread lokta-ghar-102
2024-08-30 email to lokta-ghar "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person anju thread lokta-ghar-102 by sunita
2024-08-30 email from lokta-ghar "दोस्रो राम्रो छ।" person anju thread lokta-ghar-102
2024-08-30 cost batik-seri 50.00 MYR "Photographs" by hafiz
2024-09-02 note skjalfandi "The old logo may still be used on boxes, not on cards" as fact by eva
2024-09-02 invoice ullarhus 170000 ISK due 2024-09-16 ref LS-3184 "gjafakort"
2024-09-02 email to djupasalt "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (askja fyrir birkisalt)" person sindri thread djupasalt-104 by eva
2024-09-02 email from djupasalt "Takk fyrir að láta vita. Já, prentið núna." person sindri thread djupasalt-104
2024-09-02 email from holar "Góðan dag. Okkur vantar meira: miðar á mysu, 2.000 stykki. Sami pappír og síðast." person einar thread holar-104
2024-09-02 email to holar "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person einar thread holar-104 by eva
2024-09-02 payment kinvara 1300.00 EUR for LS-3156
2024-09-02 payment sjovik 1500.00 EUR for LS-3155
2024-09-02 invoice mustika 615.00 EUR due 2024-09-16 ref LS-3185 "juice label"
2024-09-02 time kraeuterhof 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-09-02 kept kraeuterhof "samples: soap band" by armen
2024-09-02 email from kraeuterhof "I cannot open the file with the calendula cream label. Could you send a PDF?" person jutta thread kraeuterhof-103
2024-09-02 invoice marktapotheke 750.00 EUR due 2024-09-16 ref LS-3186 "dosage label"
2024-09-02 invoice seeblick 640.00 EUR due 2024-09-16 ref LS-3187 "vaccination card"
2024-09-02 time rheinkiesel 135min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-09-02 promise from aghbyur "measures of the new box" by 2024-09-09 by armen
2024-09-02 time patan-kala 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-09-02 invoice batik-seri 2800.00 MYR due 2024-10-02 ref LS-3188 "kotak sarung"
2024-09-03 email from sjovik "Could one of you come by and see the shelf with the roe jar label?" person linnea thread sjovik-105
2024-09-03 email to sjovik "Gladly. Would Wednesday at ten suit you?" person linnea thread sjovik-105 by hafiz
2024-09-03 email from sjovik "Wednesday is good." person linnea thread sjovik-105
2024-09-03 email from mossgate "How long is it from proof to door for the tasting set box now?" person fergus thread mossgate-105
2024-09-03 email to mossgate "Eight working days at the moment, five if it is urgent." person fergus thread mossgate-105 by eva
2024-09-03 email to kraeuterhof "Here is a PDF. I also made it smaller." person jutta thread kraeuterhof-103 by armen
2024-09-03 time lokta-ghar 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2024-09-03 email from batik-seri "Alamat pada invois masih alamat lama. Boleh tukar?" person rohani thread batik-seri-105
2024-09-03 email to batik-seri "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person rohani thread batik-seri-105 by hafiz
2024-09-03 time sabun-wangi 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-09-04 invoice vor 305000 ISK due 2024-10-04 ref LS-3189 "bókarkápa"
2024-09-04 payment lofoten 1500.00 EUR for LS-3158
2024-09-04 message from lofoten "Running ten minutes late" person ingrid-moe
2024-09-04 message to lofoten "Noted, thank you" person ingrid-moe by eva
2024-09-04 email from ottoline "Our printer asks for the gift sleeve with 3 mm bleed. Do you have that?" person ottilie thread ottoline-106
2024-09-04 email to ottoline "Here it is, bleed and crop marks included." person ottilie thread ottoline-106 by eva
2024-09-04 note brackenbury "It looks like us now." as quote by hafiz
2024-09-04 invoice patan-kala 915.00 EUR due 2024-10-04 ref LS-3190 "उपहार बाकस"
2024-09-05 time thornbury 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-09-05 time calder 45min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-09-05 time kraeuterhof 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-09-05 promise to himal-chiya "samples: उपहार बाकस" by 2024-09-13 owner sunita by sunita
2024-09-06 payment skjalfandi 505000 ISK for LS-3163
2024-09-06 time brackenbury 210min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-06 time brackenbury 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2024-09-06 time chir 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-06 time chir 210min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-09-06 payment sagar-trek 625.00 EUR for LS-3154
2024-09-06 time rempah 180min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-09-06 email from rempah "Berapa harga peket kari untuk 1,000 dan 5,000?" person faizal thread rempah-109
2024-09-06 email to rempah "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person faizal thread rempah-109 by hafiz
2024-09-06 email from rempah "Kalau begitu 2,500." person faizal thread rempah-109
2024-09-09 payment brim 330000 ISK for LS-3165
2024-09-09 email from brim "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (miðar á bokk)" person halldora thread brim-110
2024-09-09 email to brim "Ekkert mál, við geymum þá hjá okkur." person halldora thread brim-110 by eva
2024-09-09 time sjovik 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-09-09 time lofoten 75min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-09-09 email from mustika "I like the small drawing on the juice label. Can we use it on our van?" person kadri thread mustika-111
2024-09-09 email to mustika "You can, it is yours. I send you a file that can be enlarged." person kadri thread mustika-111 by hafiz
2024-09-09 payment thornbury 1080.00 GBP for LS-3166
2024-09-09 time thornbury 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-09-09 payment brackenbury 1050.00 GBP for LS-3157
2024-09-09 promise from albrecht "text: hamper card" by 2024-09-16 by armen
2024-09-09 time rheinkiesel 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-09-09 email from gouden-oven "We sold out faster than we thought. Same again of the bread bag, a week earlier if possible?" person sanne thread gouden-oven-110
2024-09-09 time arpa-gini 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-09-09 email from arpa-gini "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-110
2024-09-09 kept aghbyur "measures of the new box" by armen
2024-09-09 email from aghbyur "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (շշի պիտակ)" person vahan thread aghbyur-111
2024-09-09 email to aghbyur "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person vahan thread aghbyur-111 by armen
2024-09-10 call with little-harbour 14min "Asked how the new product sells: better than hoped" person tamsin by hafiz
2024-09-10 time calder 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-09-10 invoice kraeuterhof 1800.00 EUR due 2024-09-24 ref LS-3191 "soap band"
2024-09-10 payment marktapotheke 750.00 EUR for LS-3186
2024-09-10 invoice rheinkiesel 750.00 EUR due 2024-09-24 ref LS-3192 "shipping box"
2024-09-10 email from rheinkiesel "Somebody asked me who makes our care card. May I give them your name?" person vera thread rheinkiesel-112
2024-09-10 email to gouden-oven "The press has a gap on Tuesday, so yes." person sanne thread gouden-oven-110 by hafiz
2024-09-10 invoice arpa-gini 1400.00 EUR due 2024-10-10 ref LS-3193 "սպիտակ գինու պիտակ"
2024-09-10 email to arpa-gini "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person tigran thread arpa-gini-110 by armen
2024-09-10 email from arpa-gini "Ուրեմն 2 500։" person tigran thread arpa-gini-110
2024-09-10 email from aghbyur "Այսօր կուղարկեմ։" person vahan thread aghbyur-111
2024-09-10 email from sagar-trek "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person pasang thread sagar-trek-112
2024-09-10 email to sagar-trek "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person pasang thread sagar-trek-112 by sunita
2024-09-11 call with ullarhus 22min "Price for the larger size agreed, order follows by mail" person gudrun by eva
2024-09-11 payment djupasalt 1400.00 EUR for LS-3174
2024-09-11 invoice thornbury 1000.00 GBP due 2024-10-11 ref LS-3194 "allergen stickers"
2024-09-11 time albrecht 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-09-11 email to rheinkiesel "With pleasure, and thank you." person vera thread rheinkiesel-112 by sunita
2024-09-11 payment arpa-gini 1550.00 EUR for LS-3167
2024-09-11 time հացատուն 30min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-09-11 kept himal-chiya "samples: उपहार बाकस" by sunita
2024-09-11 invoice rempah 3950.00 MYR due 2024-10-11 ref LS-3195 "peket kari"
2024-09-12 time djupasalt 180min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-09-12 invoice lofoten 1400.00 EUR due 2024-10-12 ref LS-3196 "stockfish band"
2024-09-12 note brackenbury "Nobody ever complained about the box." as quote by hafiz
2024-09-12 time sommer 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-09-12 time gouden-oven 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-09-12 time himal-chiya 165min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-09-12 invoice lokta-ghar 755.00 EUR due 2024-10-12 ref LS-3197 "डायरीको गाता"
2024-09-13 note holar "Moved to a larger workshop two streets away" as fact by eva
2024-09-13 time kinvara 120min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-13 time sjovik 75min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-09-13 time mossgate 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-09-13 payment fenwick 555.00 GBP for LS-3183
2024-09-13 payment calder 900.00 GBP for LS-3172
2024-09-13 payment ottoline 1300.00 GBP for LS-3177
2024-09-13 email to wendel "We have kept 150 of the beer mat from the last run for you. Shall we send them along?" person konrad thread wendel-116 by armen
2024-09-13 email from wendel "Yes please, they will be gone in a week." person konrad thread wendel-116
2024-09-13 kept albrecht "text: hamper card" by armen
2024-09-13 cost sommer 30.00 EUR "Photographs" by eva
2024-09-13 payment gouden-oven 950.00 EUR for LS-3173
2024-09-13 invoice gouden-oven 1010.00 EUR due 2024-10-13 ref LS-3198 "cake box sticker"
2024-09-13 payment loureiro 1200.00 EUR for LS-3175
2024-09-13 visit with chir 45min "Brought the samples; the whole family had a say" person lusine by armen
2024-09-13 payment urts 315000.00 AMD for LS-3181
2024-09-13 time sagar-trek 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-09-13 payment sabun-wangi 2400.00 MYR for LS-3169
2024-09-13 invoice sabun-wangi 2200.00 MYR due 2024-10-13 ref LS-3199 "pembalut sabun serai"
2024-09-16 invoice djupasalt 1500.00 EUR due 2024-10-16 ref LS-3200 "miðar á flögusalt"
2024-09-16 email from djupasalt "gjafakassi: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person asta thread djupasalt-117
2024-09-16 email to djupasalt "Gott að heyra. Við geymum litablönduna til næsta skiptis." person asta thread djupasalt-117 by eva
2024-09-16 call with vor 26min "Asked about recycled paper; sent two samples afterwards" person ragnheidur by eva
2024-09-16 payment holar 215000 ISK for LS-3170
2024-09-16 invoice sjovik 1250.00 EUR due 2024-10-16 ref LS-3201 "roe jar label"
2024-09-16 note sjovik "Nobody ever complained about the box." as quote by hafiz
2024-09-16 invoice calder 790.00 GBP due 2024-10-16 ref LS-3202 "tin label"
2024-09-16 time ottoline 120min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-09-16 time ottoline 240min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-09-16 invoice sommer 665.00 EUR due 2024-09-30 ref LS-3203 "calendar sleeve"
2024-09-16 payment aghbyur 625000.00 AMD for LS-3178
2024-09-16 time aghbyur 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-09-16 invoice aghbyur 530000.00 AMD due 2024-10-16 ref LS-3204 "գազավորված ջրի պիտակ"
2024-09-16 email from himal-chiya "शनिबार मेला छ, इलाम चियाको लेबल त्यतिन्जेल हुन्छ?" person bikash thread himal-chiya-118
2024-09-16 payment rempah 3850.00 MYR for LS-3176
2024-09-16 promise to kopi-bukit "delivery date: beg kopi" by 2024-09-24 owner hafiz by hafiz
2024-09-16 email from sabun-wangi "Boleh kami lihat pembalut sabun serai atas kertas kasar?" person mei-ling thread sabun-wangi-117
2024-09-17 email from thornbury "One question about the menu cards: is there room for a second language?" person gareth thread thornbury-119
2024-09-17 email to thornbury "Yes, if the ingredients go down by half a point. I have attached both versions." person gareth thread thornbury-119 by hafiz
2024-09-17 email to brackenbury "The proof of the still cider label is ready. Please look at the small print first." person joss thread brackenbury-119 by hafiz
2024-09-17 email from brackenbury "Looks good. One comma too many in line three, otherwise print it." person joss thread brackenbury-119
2024-09-17 email to marktapotheke "Before we print the dosage label: is the best-before line still the same?" person dr-hoyer thread marktapotheke-119 by hafiz
2024-09-17 time himal-chiya 150min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-09-17 email to himal-chiya "सोमबारसम्म पाठ आयो भने हुन्छ।" person bikash thread himal-chiya-118 by sunita
2024-09-17 email from himal-chiya "आजै पठाउँछु।" person bikash thread himal-chiya-118
2024-09-17 email to sabun-wangi "Tiga contoh kami pos hari ini." person mei-ling thread sabun-wangi-117 by hafiz
2024-09-17 email from sabun-wangi "Nombor dua." person mei-ling thread sabun-wangi-117
2024-09-18 invoice kinvara 1300.00 EUR due 2024-10-18 ref LS-3205 "dulse pouch"
2024-09-18 email from thornbury "The second version is fine. Please go ahead." person gareth thread thornbury-119
2024-09-18 email from kraeuterhof "The lip balm display arrived this morning. The colour is exactly right, thank you." person jutta thread kraeuterhof-120
2024-09-18 email to kraeuterhof "Good to hear. We keep the ink recipe on file for the next run." person jutta thread kraeuterhof-120 by armen
2024-09-18 email from marktapotheke "Good that you ask. It is now 18 months instead of 12." person dr-hoyer thread marktapotheke-119
2024-09-18 email to marktapotheke "Changed, and the new proof is attached." person dr-hoyer thread marktapotheke-119 by hafiz
2024-09-18 invoice chir 415000.00 AMD due 2024-10-02 ref LS-3206 "ընկույզի տուփ"
2024-09-18 call with urts 8min "Price for the larger size agreed, order follows by mail" person narek by armen
2024-09-18 cost հացատուն 5000.00 AMD "Special paper" by armen
2024-09-18 invoice sagar-trek 710.00 EUR due 2024-10-18 ref LS-3207 "झोलाको ट्याग"
2024-09-19 email from mossgate "We need the dry gin label for a fair in three weeks. Is that possible?" person fergus thread mossgate-121
2024-09-19 email to mossgate "It is, if the text is with us by Monday." person fergus thread mossgate-121 by eva
2024-09-19 email from mossgate "You will have it tomorrow." person fergus thread mossgate-121
2024-09-19 invoice brackenbury 1200.00 GBP due 2024-10-19 ref LS-3208 "still cider label"
2024-09-19 payment kopi-bukit 2700.00 MYR for LS-3179
2024-09-20 payment ullarhus 170000 ISK for LS-3184
2024-09-20 payment mustika 615.00 EUR for LS-3185
2024-09-20 invoice mossgate 1550.00 GBP due 2024-10-20 ref LS-3209 "sloe gin label"
2024-09-20 invoice ottoline 1300.00 GBP due 2024-10-20 ref LS-3210 "bar wrapper"
2024-09-20 email from albrecht "The courier left one box of the olive jar label at the wrong door. We found it, no harm done." person carla thread albrecht-123
2024-09-20 email to albrecht "Thank you for telling me. I have written to the courier all the same." person carla thread albrecht-123 by armen
2024-09-20 payment seeblick 640.00 EUR for LS-3187
2024-09-20 invoice հացատուն 230000.00 AMD due 2024-10-04 ref LS-3211 "գաթայի պիտակ"
2024-09-20 call with հացատուն 16min "Asked about recycled paper; sent two samples afterwards" person anahit by armen
2024-09-20 invoice himal-chiya 1085.00 EUR due 2024-10-20 ref LS-3212 "उपहार बाकस"
2024-09-20 kept kopi-bukit "delivery date: beg kopi" by hafiz
2024-09-23 time brim 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-09-23 email from brim "Er pláss fyrir enskan texta líka? Ég á við: dósamiðar á ljósöl." person halldora thread brim-124
2024-09-23 email to brim "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person halldora thread brim-124 by eva
2024-09-23 email from brim "Seinni tillagan er betri." person halldora thread brim-124
2024-09-23 email from holar "Við þurfum þetta fyrir sýningu á laugardaginn: skyrdósir. Næst það?" person einar thread holar-125
2024-09-23 email to holar "Það næst ef textinn kemur á mánudag." person einar thread holar-125 by eva
2024-09-23 email from holar "Hann kemur í dag." person einar thread holar-125
2024-09-23 time little-harbour 60min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-09-23 email from ottoline "Our lawyer wants the country of origin on the front of the bar wrapper." person ottilie thread ottoline-124
2024-09-23 email to ottoline "It fits under the name if we take the line away. Proof attached." person ottilie thread ottoline-124 by eva
2024-09-23 payment kraeuterhof 1800.00 EUR for LS-3191
2024-09-23 time wendel 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-09-23 invoice albrecht 1450.00 EUR due 2024-10-07 ref LS-3213 "hamper card"
2024-09-23 payment rheinkiesel 750.00 EUR for LS-3192
2024-09-23 time loureiro 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-09-23 email from loureiro "We need the olive oil label for a fair in three weeks. Is that possible?" person beatriz thread loureiro-124
2024-09-23 email to loureiro "It is, if the text is with us by Monday." person beatriz thread loureiro-124 by eva
2024-09-23 email from loureiro "You will have it tomorrow." person beatriz thread loureiro-124
2024-09-23 email from kopi-bukit "Logo halal pada beg kopi perlu besar sedikit, kata pegawai." person weijie thread kopi-bukit-124
2024-09-23 email to kopi-bukit "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person weijie thread kopi-bukit-124 by hafiz
2024-09-23 email from kopi-bukit "Diluluskan, terima kasih." person weijie thread kopi-bukit-124
2024-09-24 email to northmoor "Reminder: invoice LS-3171 is due" automatic
2024-09-24 call with northmoor 12min "They are content with the last run, nothing open" person imogen by eva
2024-09-24 email to calder "A short note: the paper for the matchbox sleeve goes up by 4 per cent next month. Shall we print before that?" person nell thread calder-126 by sunita
2024-09-24 email from calder "Thank you for telling us. Yes, print now." person nell thread calder-126
2024-09-24 email from ottoline "Approved." person ottilie thread ottoline-124
2024-09-24 time kopi-bukit 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-09-25 cost brim 15000 ISK "Photographs" by eva
2024-09-25 promise to thornbury "corrected file: menu cards" by 2024-10-03 owner hafiz by hafiz
2024-09-25 cost wendel 75.00 EUR "Varnish samples" by armen
2024-09-26 time holar 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-26 promise from mustika "quantities for the next run" by 2024-10-02 by hafiz
2024-09-26 time northmoor 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-09-26 meeting with fenwick 45min "Chose the paper from the sample book: uncoated, 90 g" person dot by sunita
2024-09-26 meeting with aghbyur 60min "Went through all texts line by line; two words changed" person vahan by armen
2024-09-27 invoice brim 315000 ISK due 2024-10-27 ref LS-3214 "miðar á pilsner"
2024-09-27 call with sjovik 11min "They count stock on Friday and will tell us the quantity" person linnea by hafiz
2024-09-27 time thornbury 90min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-09-27 invoice wendel 1750.00 EUR due 2024-10-11 ref LS-3215 "beer mat"
2024-09-27 payment sommer 665.00 EUR for LS-3203
2024-09-27 email to gouden-oven "Before we print the rusk tin: is the best-before line still the same?" person sanne thread gouden-oven-130 by hafiz
2024-09-27 email from gouden-oven "Good that you ask. It is now 18 months instead of 12." person sanne thread gouden-oven-130
2024-09-27 email to gouden-oven "Changed, and the new proof is attached." person sanne thread gouden-oven-130 by hafiz
2024-09-27 payment himal-chiya 900.00 EUR for LS-3180
2024-09-27 email from rempah "Boleh letak bahasa Inggeris sekali pada label rendang?" person faizal thread rempah-130
2024-09-27 email to rempah "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person faizal thread rempah-130 by hafiz
2024-09-27 email from rempah "Pilihan kedua lebih baik." person faizal thread rempah-130
2024-09-30 invoice northmoor 1750.00 GBP due 2024-10-30 ref LS-3216 "family trail leaflet"
2024-09-30 time little-harbour 75min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-09-30 call with seeblick 16min "They want the next run a week earlier, agreed" person dr-nowak by hafiz
2024-09-30 time arpa-gini 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-09-30 promise to sabun-wangi "price: kotak set mandian" by 2024-10-08 owner hafiz by hafiz
2024-09-30 email from sabun-wangi "Selamat pagi. Boleh kami tambah 2,000 lagi kotak set mandian? Kertas yang sama." person mei-ling thread sabun-wangi-132
2024-10-01 invoice holar 240000 ISK due 2024-10-31 ref LS-3217 "miðar á mysu"
2024-10-01 cost little-harbour 22.50 GBP "Varnish samples" by hafiz
2024-10-01 email to little-harbour "The proof of the tin label is ready. Please look at the small print first." person tamsin thread little-harbour-133 by hafiz
2024-10-01 promise to himal-chiya "proof: मसला चियाको खोल" by 2024-10-09 owner sunita by sunita
2024-10-01 promise to rempah "proof: kotak hadiah raya" by 2024-10-09 owner hafiz by hafiz
2024-10-01 invoice kopi-bukit 2850.00 MYR due 2024-10-31 ref LS-3218 "beg kopi"
2024-10-01 promise from sabun-wangi "photo: kotak set mandian" by 2024-10-07 by hafiz
2024-10-01 email to sabun-wangi "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person mei-ling thread sabun-wangi-132 by hafiz
2024-10-02 email from lofoten "Could you send us last time's prices for the export carton for 1,000 and 5,000?" person ingrid-moe thread lofoten-134
2024-10-02 email to lofoten "Attached. Most clients take 2,500, which is the cheapest per piece." person ingrid-moe thread lofoten-134 by eva
2024-10-02 email from lofoten "Then 2,500 it is." person ingrid-moe thread lofoten-134
2024-10-02 payment northmoor 1750.00 GBP for LS-3171
2024-10-02 payment little-harbour 990.00 GBP for LS-3182
2024-10-02 email from little-harbour "Looks good. One comma too many in line three, otherwise print it." person tamsin thread little-harbour-133
2024-10-02 promise to ottoline "proof: gift sleeve" by 2024-10-10 owner hafiz by eva
2024-10-02 email from kraeuterhof "We need the soap band for a fair in three weeks. Is that possible?" person malte thread kraeuterhof-134
2024-10-02 invoice loureiro 1150.00 EUR due 2024-11-01 ref LS-3219 "tin print"
2024-10-02 payment patan-kala 915.00 EUR for LS-3190
2024-10-03 note skjalfandi "Prints the small runs in house since last year" as fact by eva
2024-10-03 note vor "It looks like us now." as quote by eva
2024-10-03 invoice little-harbour 905.00 GBP due 2024-11-02 ref LS-3220 "counter sign"
2024-10-03 email to kraeuterhof "It is, if the text is with us by Monday." person malte thread kraeuterhof-134 by armen
2024-10-03 email from kraeuterhof "You will have it tomorrow." person malte thread kraeuterhof-134
2024-10-03 email from rheinkiesel "The invoice for the swing tag names our old address. Could you change it?" person vera thread rheinkiesel-135
2024-10-03 email to rheinkiesel "Changed, sorry about that. A new copy is attached." person vera thread rheinkiesel-135 by sunita
2024-10-03 note gouden-oven "Please no surprises on the invoice, then everything is easy." as quote by hafiz
2024-10-03 email from batik-seri "Boleh letak bahasa Inggeris sekali pada tag batik?" person rohani thread batik-seri-135
2024-10-04 kept mustika "quantities for the next run" by hafiz
2024-10-04 kept thornbury "corrected file: menu cards" by hafiz
2024-10-04 time ottoline 225min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-10-04 email to ottoline "We have updated the nutrition table on the gift sleeve to the new rule. Please check the numbers." person ottilie thread ottoline-137 by eva
2024-10-04 email from ottoline "Checked. The salt is 0.8, not 0.08. Everything else is right." person ottilie thread ottoline-137
2024-10-04 email from wendel "The new colour looks a little cold on the shelf. Are we alone with that?" person konrad thread wendel-137
2024-10-04 email to wendel "I see it too. Shall we try five per cent more yellow on the next run of the wheat beer label?" person konrad thread wendel-137 by armen
2024-10-04 email from wendel "Please do." person konrad thread wendel-137
2024-10-04 visit with sommer 75min "Brought the samples; the whole family had a say" person edith by eva
2024-10-04 email from arpa-gini "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person gayane thread arpa-gini-136
2024-10-04 email to arpa-gini "Իհարկե, շնորհակալություն։" person gayane thread arpa-gini-136 by armen
2024-10-04 payment chir 415000.00 AMD for LS-3206
2024-10-04 email from patan-kala "शनिबार मेला छ, मूर्तिको प्रमाणपत्र त्यतिन्जेल हुन्छ?" person ramesh thread patan-kala-136
2024-10-04 email to patan-kala "सोमबारसम्म पाठ आयो भने हुन्छ।" person ramesh thread patan-kala-136 by sunita
2024-10-04 email from patan-kala "आजै पठाउँछु।" person ramesh thread patan-kala-136
2024-10-04 time rempah 30min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR unbilled
2024-10-04 email to batik-seri "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person rohani thread batik-seri-135 by hafiz
2024-10-04 email from batik-seri "Pilihan kedua lebih baik." person rohani thread batik-seri-135
2024-10-07 email to ullarhus "hangimiðar á peysur: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person gudrun thread ullarhus-138 by eva
2024-10-07 kept ottoline "proof: gift sleeve" by eva
2024-10-07 payment wendel 1750.00 EUR for LS-3215
2024-10-07 note albrecht "If I can read it without my glasses, it is right." as quote by armen
2024-10-07 time arpa-gini 135min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-10-07 kept himal-chiya "proof: मसला चियाको खोल" by sunita
2024-10-07 payment batik-seri 2800.00 MYR for LS-3188
2024-10-07 kept sabun-wangi "price: kotak set mandian" by hafiz
2024-10-07 kept sabun-wangi "photo: kotak set mandian" by hafiz
2024-10-08 message from brim "Takk, lítur mjög vel út" person halldora
2024-10-08 message to brim "Geri það" person halldora by eva
2024-10-08 email from ullarhus "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person gudrun thread ullarhus-138
2024-10-08 email from djupasalt "Litla teikningin er falleg. Megum við nota hana á bílinn?" person sindri thread djupasalt-140
2024-10-08 time calder 180min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-10-08 payment հացատուն 230000.00 AMD for LS-3211
2024-10-08 call with himal-chiya 10min "They are content with the last run, nothing open" person bikash by sunita
2024-10-09 email to djupasalt "Já, hún er ykkar. Ég sendi skrá sem má stækka." person sindri thread djupasalt-140 by eva
2024-10-09 email from vor "Litla teikningin er falleg. Megum við nota hana á bílinn?" person ragnheidur thread vor-141
2024-10-09 email to vor "Já, hún er ykkar. Ég sendi skrá sem má stækka." person ragnheidur thread vor-141 by eva
2024-10-09 visit with kinvara 120min "Visited the shop and photographed the shelf" person aoife by eva
2024-10-09 promise to lofoten "corrected file: export carton" by 2024-10-17 owner eva by eva
2024-10-09 time mustika 90min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-10-09 time thornbury 150min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-10-09 invoice arpa-gini 1800.00 EUR due 2024-11-08 ref LS-3221 "նվերի տուփ"
2024-10-10 payment djupasalt 1500.00 EUR for LS-3200
2024-10-10 promise from lofoten "quantities for the next run" by 2024-10-16 by eva
2024-10-10 invoice mustika 690.00 EUR due 2024-10-24 ref LS-3222 "jam label"
2024-10-10 invoice thornbury 1095.00 GBP due 2024-11-09 ref LS-3223 "menu cards"
2024-10-10 payment albrecht 1450.00 EUR for LS-3213
2024-10-10 email from albrecht "How long is it from proof to door for the antipasti lid now?" person carla thread albrecht-142
2024-10-10 payment arpa-gini 1400.00 EUR for LS-3193
2024-10-11 time djupasalt 150min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-10-11 payment thornbury 1000.00 GBP for LS-3194
2024-10-11 note fenwick "The old logo may still be used on boxes, not on cards" as fact by sunita
2024-10-11 message from marktapotheke "Thank you, looks great" person dr-hoyer
2024-10-11 message to marktapotheke "Will do" person dr-hoyer by hafiz
2024-10-11 email to albrecht "Eight working days at the moment, five if it is urgent." person carla thread albrecht-142 by armen
2024-10-11 payment gouden-oven 1010.00 EUR for LS-3198
2024-10-11 note loureiro "Could do with one design for all sizes" as opinion by eva
2024-10-11 time aghbyur 135min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-10-11 time himal-chiya 195min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-10-11 email from lokta-ghar "शनिबार मेला छ, डायरीको गाता त्यतिन्जेल हुन्छ?" person anju thread lokta-ghar-144
2024-10-11 email to lokta-ghar "सोमबारसम्म पाठ आयो भने हुन्छ।" person anju thread lokta-ghar-144 by sunita
2024-10-11 email from lokta-ghar "आजै पठाउँछु।" person anju thread lokta-ghar-144
2024-10-11 payment rempah 3950.00 MYR for LS-3195
2024-10-11 kept rempah "proof: kotak hadiah raya" by hafiz
2024-10-14 email to brim "Studio news: labels that come off in the wash" automatic
2024-10-14 email to skjalfandi "Studio news: labels that come off in the wash" automatic
2024-10-14 email to ullarhus "Studio news: labels that come off in the wash" automatic
2024-10-14 email to djupasalt "Studio news: labels that come off in the wash" automatic
2024-10-14 email to vor "Reminder: invoice LS-3189 is due" automatic
2024-10-14 email to vor "Studio news: labels that come off in the wash" automatic
2024-10-14 email to holar "Studio news: labels that come off in the wash" automatic
2024-10-14 email to kinvara "Studio news: labels that come off in the wash" automatic
2024-10-14 email to sjovik "Studio news: labels that come off in the wash" automatic
2024-10-14 email to lofoten "Studio news: labels that come off in the wash" automatic
2024-10-14 note lofoten "Good example for the website if they agree" as opinion by eva
2024-10-14 email to mustika "Studio news: labels that come off in the wash" automatic
2024-10-14 email to thornbury "Studio news: labels that come off in the wash" automatic
2024-10-14 email from northmoor "I cannot open the file with the exhibition labels. Could you send a PDF?" person imogen thread northmoor-145
2024-10-14 email to northmoor "Studio news: labels that come off in the wash" automatic
2024-10-14 email from mossgate "We sold out faster than we thought. Same again of the sloe gin label, a week earlier if possible?" person fergus thread mossgate-146
2024-10-14 email to mossgate "Studio news: labels that come off in the wash" automatic
2024-10-14 promise to fenwick "corrected file: lid seal" by 2024-10-21 owner sunita by sunita
2024-10-14 promise from fenwick "text: lid seal" by 2024-10-21 by sunita
2024-10-14 email to fenwick "Studio news: labels that come off in the wash" automatic
2024-10-14 email to little-harbour "Studio news: labels that come off in the wash" automatic
2024-10-14 note little-harbour "Nobody ever complained about the box." as quote by hafiz
2024-10-14 cost calder 40.00 GBP "Courier" by sunita
2024-10-14 email to calder "Studio news: labels that come off in the wash" automatic
2024-10-14 email to ottoline "Studio news: labels that come off in the wash" automatic
2024-10-14 email from brackenbury "Our lawyer wants the country of origin on the front of the bottle collar." person joss thread brackenbury-146
2024-10-14 email to brackenbury "It fits under the name if we take the line away. Proof attached." person joss thread brackenbury-146 by hafiz
2024-10-14 email from brackenbury "Approved." person joss thread brackenbury-146
2024-10-14 email to brackenbury "Studio news: labels that come off in the wash" automatic
2024-10-14 promise to kraeuterhof "proof: calendula cream label" by 2024-10-21 owner sunita by armen
2024-10-14 meeting with kraeuterhof 25min "Went through all texts line by line; two words changed" person jutta by armen
2024-10-14 email to kraeuterhof "Studio news: labels that come off in the wash" automatic
2024-10-14 email to wendel "Studio news: labels that come off in the wash" automatic
2024-10-14 email to marktapotheke "Studio news: labels that come off in the wash" automatic
2024-10-14 email to albrecht "Studio news: labels that come off in the wash" automatic
2024-10-14 email to sommer "Studio news: labels that come off in the wash" automatic
2024-10-14 email to seeblick "Studio news: labels that come off in the wash" automatic
2024-10-14 email to rheinkiesel "Studio news: labels that come off in the wash" automatic
2024-10-14 time gouden-oven 120min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-10-14 email to gouden-oven "Studio news: labels that come off in the wash" automatic
2024-10-14 email to loureiro "Studio news: labels that come off in the wash" automatic
2024-10-14 email to arpa-gini "Studio news: labels that come off in the wash" automatic
2024-10-14 email to chir "Studio news: labels that come off in the wash" automatic
2024-10-14 promise to urts "samples: անանուխի պիտակ" by 2024-10-21 owner hafiz by armen
2024-10-14 email to urts "Studio news: labels that come off in the wash" automatic
2024-10-14 email to aghbyur "Studio news: labels that come off in the wash" automatic
2024-10-14 email to հացատուն "Studio news: labels that come off in the wash" automatic
2024-10-14 email to himal-chiya "Studio news: labels that come off in the wash" automatic
2024-10-14 email to sagar-trek "Studio news: labels that come off in the wash" automatic
2024-10-14 email to patan-kala "Studio news: labels that come off in the wash" automatic
2024-10-14 email to lokta-ghar "Studio news: labels that come off in the wash" automatic
2024-10-14 time rempah 240min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-10-14 email to rempah "Studio news: labels that come off in the wash" automatic
2024-10-14 email to kopi-bukit "Bagaimana jualan di pasar malam? label biji panggang dapat sambutan?" person weijie thread kopi-bukit-145 by hafiz
2024-10-14 email from kopi-bukit "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person weijie thread kopi-bukit-145
2024-10-14 email to kopi-bukit "Studio news: labels that come off in the wash" automatic
2024-10-14 email to batik-seri "Studio news: labels that come off in the wash" automatic
2024-10-14 payment sabun-wangi 2200.00 MYR for LS-3199
2024-10-14 time sabun-wangi 45min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-10-14 email to sabun-wangi "Studio news: labels that come off in the wash" automatic
2024-10-15 payment vor 305000 ISK for LS-3189
2024-10-15 kept lofoten "corrected file: export carton" by eva
2024-10-15 email from thornbury "Can you move the barcode on the allergen stickers? The scanner at the shop does not like the curve." person gareth thread thornbury-147
2024-10-15 email to thornbury "Moved to the flat side and tested with three scanners. New file attached." person gareth thread thornbury-147 by hafiz
2024-10-15 email to northmoor "Here is a PDF. I also made it smaller." person imogen thread northmoor-145 by eva
2024-10-15 email to mossgate "The press has a gap on Tuesday, so yes." person fergus thread mossgate-146 by eva
2024-10-15 message from chir "Օրինակը հաստատում եմ" person lusine
2024-10-15 message to chir "Հիանալի, շնորհակալություն" person lusine by armen
2024-10-15 invoice aghbyur 595000.00 AMD due 2024-11-14 ref LS-3224 "շշի պիտակ"
2024-10-15 email from հացատուն "լավաշի փաթեթ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person anahit thread հացատուն-147
2024-10-15 email to հացատուն "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person anahit thread հացատուն-147 by armen
2024-10-15 message from sagar-trek "धन्यवाद, राम्रो देखियो" person pasang
2024-10-15 message to sagar-trek "टिपें, धन्यवाद" person pasang by sunita
2024-10-15 payment lokta-ghar 755.00 EUR for LS-3197
2024-10-15 invoice sabun-wangi 2450.00 MYR due 2024-11-14 ref LS-3225 "kotak set mandian"
2024-10-16 payment sjovik 1250.00 EUR for LS-3201
2024-10-16 call with sjovik 26min "They want the next run a week earlier, agreed" person per-ek by hafiz
2024-10-16 payment lofoten 1400.00 EUR for LS-3196
2024-10-16 kept lofoten "quantities for the next run" by eva
2024-10-16 payment calder 790.00 GBP for LS-3202
2024-10-16 invoice calder 720.00 GBP due 2024-11-15 ref LS-3226 "gift box"
2024-10-16 invoice gouden-oven 890.00 EUR due 2024-11-15 ref LS-3227 "bread bag"
2024-10-16 email from gouden-oven "Could we have another 2,000 of the cake box sticker? Same paper as last time." person sanne thread gouden-oven-148
2024-10-16 email from loureiro "I like the small drawing on the tin print. Can we use it on our van?" person beatriz thread loureiro-148
2024-10-16 email to loureiro "You can, it is yours. I send you a file that can be enlarged." person beatriz thread loureiro-148 by eva
2024-10-16 invoice himal-chiya 990.00 EUR due 2024-11-15 ref LS-3228 "मसला चियाको खोल"
2024-10-16 invoice rempah 3550.00 MYR due 2024-11-15 ref LS-3229 "kotak hadiah raya"
2024-10-16 email from rempah "Alamat pada invois masih alamat lama. Boleh tukar?" person aisyah thread rempah-148
2024-10-16 email to rempah "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person aisyah thread rempah-148 by hafiz
2024-10-17 email from mustika "One question about the jam label: is there room for a second language?" person kadri thread mustika-149
2024-10-17 email to mustika "Yes, if the ingredients go down by half a point. I have attached both versions." person kadri thread mustika-149 by hafiz
2024-10-17 email from mustika "The second version is fine. Please go ahead." person kadri thread mustika-149
2024-10-17 payment mossgate 1550.00 GBP for LS-3209
2024-10-17 invoice ottoline 1150.00 GBP due 2024-11-16 ref LS-3230 "gift sleeve"
2024-10-17 email to gouden-oven "Of course. I have booked the press for Thursday; you will have the sheets the week after." person sanne thread gouden-oven-148 by hafiz
2024-10-17 payment aghbyur 530000.00 AMD for LS-3204
2024-10-17 promise to sagar-trek "price: बाटोको नक्सा" by 2024-10-25 owner sunita by sunita
2024-10-17 email from sabun-wangi "Alamat pada invois masih alamat lama. Boleh tukar?" person mei-ling thread sabun-wangi-149
2024-10-17 email to sabun-wangi "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person mei-ling thread sabun-wangi-149 by hafiz
2024-10-18 note brim "Nobody ever complained about the box." as quote by eva
2024-10-18 invoice djupasalt 1350.00 EUR due 2024-11-17 ref LS-3231 "askja fyrir birkisalt"
2024-10-18 payment kinvara 1300.00 EUR for LS-3205
2024-10-18 time sjovik 120min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-10-18 time lofoten 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-10-18 kept fenwick "text: lid seal" by sunita
2024-10-18 call with calder 23min "They want the next run a week earlier, agreed" person nell by sunita
2024-10-18 payment ottoline 1300.00 GBP for LS-3210
2024-10-18 time kraeuterhof 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2024-10-18 kept kraeuterhof "proof: calendula cream label" by armen
2024-10-18 note albrecht "Could do with one design for all sizes" as opinion by armen
2024-10-18 time urts 105min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2024-10-18 moved urts "samples: անանուխի պիտակ" to 2024-10-25 by armen
2024-10-18 email to aghbyur "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-151 by armen
2024-10-18 email from aghbyur "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person vahan thread aghbyur-151
2024-10-18 email to aghbyur "Փոխված է, նոր օրինակը կցված է։" person vahan thread aghbyur-151 by armen
2024-10-21 kept fenwick "corrected file: lid seal" by sunita
2024-10-21 promise to little-harbour "price: tin label" by 2024-10-28 owner hafiz by hafiz
2024-10-21 promise from brackenbury "measures of the new box" by 2024-10-28 by hafiz
2024-10-21 time seeblick 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-10-22 email from holar "Skanninn í búðinni les ekki strikamerkið. (lok á bláberjaskyr)" person einar thread holar-154
2024-10-22 call with urts 12min "They count stock on Friday and will tell us the quantity" person narek by armen
2024-10-23 message from brim "Próförk samþykkt" person halldora
2024-10-23 message to brim "Frábært, takk" person halldora by eva
2024-10-23 email to holar "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person einar thread holar-154 by eva
2024-10-23 email from lofoten "The courier left one box of the stockfish band at the wrong door. We found it, no harm done." person ingrid-moe thread lofoten-155
2024-10-23 note mustika "Came to us through a neighbour at the fair" as fact by hafiz
2024-10-23 note ottoline "Could do with one design for all sizes" as opinion by eva
2024-10-23 payment brackenbury 1200.00 GBP for LS-3208
2024-10-23 payment himal-chiya 1085.00 EUR for LS-3212
2024-10-24 promise to brim "samples: miðar á bokk" by 2024-11-01 owner eva by eva
2024-10-24 email to skjalfandi "veggspjald við höfnina: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person bjarki thread skjalfandi-156 by eva
2024-10-24 email from skjalfandi "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person bjarki thread skjalfandi-156
2024-10-24 time ullarhus 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-10-24 invoice lofoten 1700.00 EUR due 2024-11-23 ref LS-3232 "export carton"
2024-10-24 email to lofoten "Thank you for telling me. I have written to the courier all the same." person ingrid-moe thread lofoten-155 by eva
2024-10-24 time fenwick 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-10-24 note kraeuterhof "A second shop is to open nearby" as fact by armen
2024-10-24 email from wendel "Somebody asked me who makes our lager label. May I give them your name?" person konrad thread wendel-156
2024-10-24 email to wendel "With pleasure, and thank you." person konrad thread wendel-156 by armen
2024-10-24 promise to albrecht "delivery date: antipasti lid" by 2024-11-01 owner sunita by armen
2024-10-24 kept sagar-trek "price: बाटोको नक्सा" by sunita
2024-10-25 payment mustika 690.00 EUR for LS-3222
2024-10-25 email from ottoline "One question about the truffle box: is there room for a second language?" person sam-grant thread ottoline-158
2024-10-25 email to ottoline "Yes, if the ingredients go down by half a point. I have attached both versions." person sam-grant thread ottoline-158 by eva
2024-10-25 email from ottoline "The second version is fine. Please go ahead." person sam-grant thread ottoline-158
2024-10-25 cost seeblick 37.50 EUR "Special paper" by hafiz
2024-10-25 time chir 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-10-25 kept urts "samples: անանուխի պիտակ" by armen
2024-10-25 time patan-kala 75min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-10-28 time vor 150min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-10-28 email from vor "Er pláss fyrir enskan texta líka? Ég á við: bókamerki." person ragnheidur thread vor-160
2024-10-28 time kinvara 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-10-28 time kinvara 90min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR unbilled
2024-10-28 promise to northmoor "proof: exhibition labels" by 2024-11-05 owner sunita by eva
2024-10-28 time mossgate 45min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-10-28 invoice fenwick 665.00 GBP due 2024-11-11 ref LS-3233 "lid seal"
2024-10-28 time brackenbury 210min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-10-28 kept brackenbury "measures of the new box" by hafiz
2024-10-28 invoice kraeuterhof 2000.00 EUR due 2024-11-11 ref LS-3234 "calendula cream label"
2024-10-28 time marktapotheke 105min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-10-28 time marktapotheke 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-10-28 time seeblick 75min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-10-28 invoice seeblick 590.00 EUR due 2024-11-11 ref LS-3235 "food bag sticker"
2024-10-28 email from arpa-gini "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person tigran thread arpa-gini-160
2024-10-28 email to arpa-gini "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person tigran thread arpa-gini-160 by armen
2024-10-28 time chir 210min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-10-28 invoice urts 350000.00 AMD due 2024-11-11 ref LS-3236 "անանուխի պիտակ"
2024-10-28 payment sagar-trek 710.00 EUR for LS-3207
2024-10-28 time batik-seri 30min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-10-28 invoice batik-seri 2600.00 MYR due 2024-11-27 ref LS-3237 "tag batik"
2024-10-28 promise to sabun-wangi "delivery date: pembalut sabun serai" by 2024-11-05 owner sunita by hafiz
2024-10-29 kept brim "samples: miðar á bokk" by eva
2024-10-29 email to djupasalt "Hvernig gekk á markaðnum? (askja fyrir birkisalt)" person sindri thread djupasalt-161 by eva
2024-10-29 email to vor "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person ragnheidur thread vor-160 by eva
2024-10-29 email from vor "Seinni tillagan er betri." person ragnheidur thread vor-160
2024-10-29 time little-harbour 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-10-29 promise to calder "delivery date: tin label" by 2024-11-06 owner sunita by sunita
2024-10-29 kept albrecht "delivery date: antipasti lid" by armen
2024-10-29 promise to himal-chiya "price: इलाम चियाको लेबल" by 2024-11-06 owner sunita by sunita
2024-10-29 time sagar-trek 60min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-10-30 payment brim 315000 ISK for LS-3214
2024-10-30 call with ullarhus 6min "Moved the press date by two days because of a holiday there" person gudrun by eva
2024-10-30 email from djupasalt "Ljómandi vel. Allt seldist upp fyrir hádegi." person sindri thread djupasalt-161
2024-10-30 invoice sjovik 1500.00 EUR due 2024-11-29 ref LS-3238 "gift box"
2024-10-30 time mossgate 225min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-10-30 kept little-harbour "price: tin label" by hafiz
2024-10-30 call with kraeuterhof 13min "They count stock on Friday and will tell us the quantity" person malte by armen
2024-10-30 promise from wendel "text: lager label" by 2024-11-05 by armen
2024-10-30 call with marktapotheke 16min "They count stock on Friday and will tell us the quantity" person dr-hoyer by hafiz
2024-10-30 time albrecht 195min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-10-30 message from albrecht "Can you call me after lunch?" person carla
2024-10-30 message to albrecht "Wonderful, thank you" person carla by armen
2024-10-30 time sommer 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-10-31 invoice ullarhus 160000 ISK due 2024-11-14 ref LS-3239 "hangimiðar á peysur"
2024-10-31 promise to djupasalt "delivery date: gjafakassi" by 2024-11-08 owner hafiz by eva
2024-10-31 time vor 120min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2024-10-31 visit with kinvara 135min "They came to the press and approved the first sheet" person aoife by eva
2024-10-31 time sommer 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-10-31 promise from aghbyur "quantities for the next run" by 2024-11-06 by armen
2024-10-31 payment kopi-bukit 2850.00 MYR for LS-3218
2024-11-01 time northmoor 180min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-11-01 time northmoor 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-11-01 email from northmoor "The invoice for the family trail leaflet names our old address. Could you change it?" person imogen thread northmoor-165
2024-11-01 email to northmoor "Changed, sorry about that. A new copy is attached." person imogen thread northmoor-165 by eva
2024-11-01 call with little-harbour 22min "Talked about the shelf: their label is the only one with a window" person tamsin by hafiz
2024-11-01 invoice marktapotheke 720.00 EUR due 2024-11-15 ref LS-3240 "cream jar label"
2024-11-01 invoice sommer 705.00 EUR due 2024-11-15 ref LS-3241 "wrapping paper"
2024-11-01 time rheinkiesel 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-11-01 time հացատուն 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-11-01 invoice sagar-trek 645.00 EUR due 2024-12-01 ref LS-3242 "बाटोको नक्सा"
2024-11-01 time patan-kala 240min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-11-01 cost patan-kala 47.50 EUR "Special paper" by sunita
2024-11-04 time djupasalt 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-11-04 payment holar 240000 ISK for LS-3217
2024-11-04 time holar 105min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-11-04 invoice kinvara 1050.00 EUR due 2024-12-04 ref LS-3243 "bath salts box"
2024-11-04 time thornbury 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-11-04 kept northmoor "proof: exhibition labels" by eva
2024-11-04 invoice little-harbour 990.00 GBP due 2024-12-04 ref LS-3244 "tin label"
2024-11-04 promise to ottoline "samples: truffle box" by 2024-11-11 owner eva by eva
2024-11-04 time brackenbury 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-11-04 invoice brackenbury 1250.00 GBP due 2024-12-04 ref LS-3245 "bottle collar"
2024-11-04 note sommer "Orders by mail, decides by telephone" as fact by eva
2024-11-04 email from rheinkiesel "The courier left one box of the care card at the wrong door. We found it, no harm done." person vera thread rheinkiesel-166
2024-11-04 email to rheinkiesel "Thank you for telling me. I have written to the courier all the same." person vera thread rheinkiesel-166 by sunita
2024-11-04 payment loureiro 1150.00 EUR for LS-3219
2024-11-04 invoice chir 465000.00 AMD due 2024-11-18 ref LS-3246 "ծիրանի չրի տոպրակ"
2024-11-04 time aghbyur 150min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2024-11-04 time aghbyur 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-11-04 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2024-11-04 invoice patan-kala 825.00 EUR due 2024-12-04 ref LS-3247 "मूर्तिको प्रमाणपत्र"
2024-11-04 moved sabun-wangi "delivery date: pembalut sabun serai" to 2024-11-08 by hafiz
2024-11-05 time djupasalt 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-11-05 kept calder "delivery date: tin label" by sunita
2024-11-05 time gouden-oven 135min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-11-05 call with loureiro 16min "They are content with the last run, nothing open" person beatriz by eva
2024-11-05 call with sagar-trek 14min "Explained the difference between the two varnishes; they take matt" person pasang by sunita
2024-11-05 email from rempah "Selamat pagi. Boleh kami tambah 2,000 lagi peket kari? Kertas yang sama." person aisyah thread rempah-168
2024-11-05 email to rempah "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person aisyah thread rempah-168 by hafiz
2024-11-06 kept djupasalt "delivery date: gjafakassi" by eva
2024-11-06 invoice vor 355000 ISK due 2024-12-06 ref LS-3248 "bókamerki"
2024-11-06 payment thornbury 1095.00 GBP for LS-3223
2024-11-06 email from fenwick "I like the small drawing on the wax wrap band. Can we use it on our van?" person dot thread fenwick-169
2024-11-06 email to fenwick "You can, it is yours. I send you a file that can be enlarged." person dot thread fenwick-169 by sunita
2024-11-06 payment little-harbour 905.00 GBP for LS-3220
2024-11-06 kept wendel "text: lager label" by armen
2024-11-07 time brim 30min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-11-07 time albrecht 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-11-07 kept aghbyur "quantities for the next run" by armen
2024-11-07 time հացատուն 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-11-07 email to himal-chiya "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। उपहार बाकस अहिले नै छापौं?" person bikash thread himal-chiya-170 by sunita
2024-11-07 email from himal-chiya "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person bikash thread himal-chiya-170
2024-11-07 email from batik-seri "Boleh kami lihat kotak sarung atas kertas kasar?" person rohani thread batik-seri-170
2024-11-07 email to batik-seri "Tiga contoh kami pos hari ini." person rohani thread batik-seri-170 by hafiz
2024-11-07 email from sabun-wangi "kotak set mandian sampai pagi tadi. Warnanya tepat, terima kasih." person mei-ling thread sabun-wangi-170
2024-11-07 email to sabun-wangi "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person mei-ling thread sabun-wangi-170 by hafiz
2024-11-08 invoice brim 270000 ISK due 2024-12-08 ref LS-3249 "miðar á bokk"
2024-11-08 call with thornbury 13min "Went through the open points; the back label can be printed" person gareth by hafiz
2024-11-08 email to northmoor "Reminder: invoice LS-3216 is due" automatic
2024-11-08 invoice mossgate 1650.00 GBP due 2024-12-08 ref LS-3250 "dry gin label"
2024-11-08 email from mossgate "The new colour looks a little cold on the shelf. Are we alone with that?" person fergus thread mossgate-171
2024-11-08 email to mossgate "I see it too. Shall we try five per cent more yellow on the next run of the tasting set box?" person fergus thread mossgate-171 by eva
2024-11-08 email from mossgate "Please do." person fergus thread mossgate-171
2024-11-08 time ottoline 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-11-08 kept ottoline "samples: truffle box" by eva
2024-11-08 email from kraeuterhof "We would like to see the calendula cream label on uncoated paper. Is there a sample?" person malte thread kraeuterhof-172
2024-11-08 email to kraeuterhof "Three samples are in the post today." person malte thread kraeuterhof-172 by armen
2024-11-08 email from kraeuterhof "Number two, clearly." person malte thread kraeuterhof-172
2024-11-08 time wendel 180min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-11-08 invoice albrecht 1400.00 EUR due 2024-11-22 ref LS-3251 "antipasti lid"
2024-11-08 email from gouden-oven "We need the rusk tin for a fair in three weeks. Is that possible?" person sanne thread gouden-oven-172
2024-11-08 email to gouden-oven "It is, if the text is with us by Monday." person sanne thread gouden-oven-172 by hafiz
2024-11-08 email from gouden-oven "You will have it tomorrow." person sanne thread gouden-oven-172
2024-11-08 cost arpa-gini 50.00 EUR "Cutting die" by armen
2024-11-08 invoice հացատուն 230000.00 AMD due 2024-11-22 ref LS-3252 "լավաշի փաթեթ"
2024-11-08 time himal-chiya 240min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-11-08 email from patan-kala "नमस्ते। उपहार बाकस अझै २,००० वटा चाहियो। कागज पहिलेकै।" person ramesh thread patan-kala-171
2024-11-08 email to patan-kala "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person ramesh thread patan-kala-171 by sunita
2024-11-08 time lokta-ghar 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR unbilled
2024-11-08 time rempah 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-11-08 email from batik-seri "Nombor dua." person rohani thread batik-seri-170
2024-11-08 kept sabun-wangi "delivery date: pembalut sabun serai" by hafiz
2024-11-11 call with brim 9min "They are content with the last run, nothing open" person halldora by eva
2024-11-11 invoice thornbury 905.00 GBP due 2024-12-11 ref LS-3253 "sandwich sleeve"
2024-11-11 payment fenwick 665.00 GBP for LS-3233
2024-11-11 payment kraeuterhof 2000.00 EUR for LS-3234
2024-11-11 email from sommer "The wrapping paper arrived this morning. The colour is exactly right, thank you." person edith thread sommer-173
2024-11-11 time rheinkiesel 30min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-11-11 invoice rheinkiesel 730.00 EUR due 2024-11-25 ref LS-3254 "care card"
2024-11-11 time loureiro 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR unbilled
2024-11-11 time arpa-gini 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-11-11 invoice arpa-gini 1500.00 EUR due 2024-12-11 ref LS-3255 "կարմիր գինու պիտակ"
2024-11-11 email from aghbyur "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (շշի պիտակ)" person mariam thread aghbyur-173
2024-11-11 email to aghbyur "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person mariam thread aghbyur-173 by armen
2024-11-11 email from aghbyur "Այսօր կուղարկեմ։" person mariam thread aghbyur-173
2024-11-11 time himal-chiya 75min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-11-11 time sabun-wangi 135min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-11-11 time sabun-wangi 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-11-12 cost holar 5000 ISK "Proof prints" by eva
2024-11-12 visit with holar 150min "Saw the filling line; the label has to sit 4 mm higher" person einar by eva
2024-11-12 invoice northmoor 1950.00 GBP due 2024-12-12 ref LS-3256 "exhibition labels"
2024-11-12 time calder 60min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-11-12 email to sommer "Good to hear. We keep the ink recipe on file for the next run." person edith thread sommer-173 by eva
2024-11-12 email from seeblick "Our printer asks for the appointment card with 3 mm bleed. Do you have that?" person dr-nowak thread seeblick-175
2024-11-12 payment aghbyur 595000.00 AMD for LS-3224
2024-11-12 time kopi-bukit 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR unbilled
2024-11-12 invoice sabun-wangi 2400.00 MYR due 2024-12-12 ref LS-3257 "pembalut sabun serai"
2024-11-13 email to djupasalt "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (gjafakassi)" person asta thread djupasalt-176 by eva
2024-11-13 email from djupasalt "Gott að þú spyrð. Það er orðið 18 mánuðir." person asta thread djupasalt-176
2024-11-13 invoice calder 820.00 GBP due 2024-12-13 ref LS-3258 "tin label"
2024-11-13 call with calder 18min "Went through the open points; the back label can be printed" person nell by sunita
2024-11-13 invoice wendel 1850.00 EUR due 2024-11-27 ref LS-3259 "lager label"
2024-11-13 payment seeblick 590.00 EUR for LS-3235
2024-11-13 email to seeblick "Here it is, bleed and crop marks included." person dr-nowak thread seeblick-175 by hafiz
2024-11-13 payment gouden-oven 890.00 EUR for LS-3227
2024-11-13 invoice gouden-oven 840.00 EUR due 2024-12-13 ref LS-3260 "rusk tin"
2024-11-13 call with հացատուն 5min "Moved the press date by two days because of a holiday there" person anahit by armen
2024-11-13 invoice himal-chiya 1080.00 EUR due 2024-12-13 ref LS-3261 "इलाम चियाको लेबल"
2024-11-13 invoice lokta-ghar 685.00 EUR due 2024-12-13 ref LS-3262 "पात्रो"
2024-11-13 note lokta-ghar "Worries about the paper price more than about ours" as opinion by sunita
2024-11-13 payment rempah 3550.00 MYR for LS-3229
2024-11-13 email from kopi-bukit "Berapa harga pelekat cawan untuk 1,000 dan 5,000?" person weijie thread kopi-bukit-176
2024-11-13 email to kopi-bukit "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person weijie thread kopi-bukit-176 by hafiz
2024-11-13 email from kopi-bukit "Kalau begitu 2,500." person weijie thread kopi-bukit-176
2024-11-14 email to djupasalt "Breytt, ný próförk fylgir." person asta thread djupasalt-176 by eva
2024-11-14 invoice holar 230000 ISK due 2024-12-14 ref LS-3263 "skyrdósir"
2024-11-14 payment ottoline 1150.00 GBP for LS-3230
2024-11-14 payment marktapotheke 720.00 EUR for LS-3240
2024-11-14 payment arpa-gini 1800.00 EUR for LS-3221
2024-11-14 payment urts 350000.00 AMD for LS-3236
2024-11-14 invoice aghbyur 490000.00 AMD due 2024-12-14 ref LS-3264 "գազավորված ջրի պիտակ"
2024-11-14 time kopi-bukit 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-11-15 invoice djupasalt 1300.00 EUR due 2024-12-15 ref LS-3265 "gjafakassi"
2024-11-15 note little-harbour "Wants every file as PDF and nothing else" as fact by hafiz
2024-11-15 message from ottoline "Proof approved" person ottilie
2024-11-15 message to ottoline "Will do" person ottilie by eva
2024-11-15 meeting with brackenbury 40min "Talked about the whole range: the small sizes need a simpler design" person joss by hafiz
2024-11-15 payment sommer 705.00 EUR for LS-3241
2024-11-15 invoice loureiro 1250.00 EUR due 2024-12-15 ref LS-3266 "tasting card"
2024-11-15 email from lokta-ghar "पात्रो आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person anju thread lokta-ghar-179
2024-11-15 email to lokta-ghar "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person anju thread lokta-ghar-179 by sunita
2024-11-15 invoice rempah 3900.00 MYR due 2024-12-15 ref LS-3267 "label rendang"
2024-11-15 invoice kopi-bukit 3450.00 MYR due 2024-12-15 ref LS-3268 "pelekat cawan"
2024-11-15 payment sabun-wangi 2450.00 MYR for LS-3225
2024-11-18 call with vor 12min "They want the next run a week earlier, agreed" person ragnheidur by eva
2024-11-18 email from sjovik "I like the small drawing on the gift box. Can we use it on our van?" person linnea thread sjovik-181
2024-11-18 email to sjovik "You can, it is yours. I send you a file that can be enlarged." person linnea thread sjovik-181 by hafiz
2024-11-18 invoice ottoline 1250.00 GBP due 2024-12-18 ref LS-3269 "truffle box"
2024-11-18 email from chir "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (ընկույզի տուփ)" person lusine thread chir-181
2024-11-19 call with ullarhus 7min "They want the next run a week earlier, agreed" person gudrun by eva
2024-11-19 payment djupasalt 1350.00 EUR for LS-3231
2024-11-19 payment northmoor 1750.00 GBP for LS-3216
2024-11-19 payment calder 720.00 GBP for LS-3226
2024-11-19 email to chir "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person lusine thread chir-181 by armen
2024-11-19 email from chir "Երկրորդը, առանց կասկածի։" person lusine thread chir-181
2024-11-20 payment ullarhus 160000 ISK for LS-3239
2024-11-20 time lofoten 180min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-11-20 time lofoten 240min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-11-20 payment albrecht 1400.00 EUR for LS-3251
2024-11-20 payment chir 465000.00 AMD for LS-3246
2024-11-20 payment himal-chiya 990.00 EUR for LS-3228
2024-11-21 message from wendel "Box is here, all fine" person konrad
2024-11-21 message to wendel "Will do" person konrad by armen
2024-11-21 email from albrecht "I cannot open the file with the hamper card. Could you send a PDF?" person carla thread albrecht-184
2024-11-21 email to albrecht "Here is a PDF. I also made it smaller." person carla thread albrecht-184 by armen
2024-11-22 payment lofoten 1700.00 EUR for LS-3232
2024-11-22 call with lofoten 4min "They count stock on Friday and will tell us the quantity" person ingrid-moe by eva
2024-11-22 meeting with arpa-gini 45min "Plan for the gift boxes, quantities by the end of the month" person tigran by armen
2024-11-22 meeting with himal-chiya 55min "Looked at three drafts together; draft B goes on with a darker green" person sarita by sunita
2024-11-25 email to kraeuterhof "We have updated the nutrition table on the soap band to the new rule. Please check the numbers." person jutta thread kraeuterhof-187 by armen
2024-11-25 email from kraeuterhof "Checked. The salt is 0.8, not 0.08. Everything else is right." person jutta thread kraeuterhof-187
2024-11-25 payment wendel 1850.00 EUR for LS-3259
2024-11-25 email from marktapotheke "Could you send us last time's prices for the tea bag tag for 1,000 and 5,000?" person dr-hoyer thread marktapotheke-187
2024-11-25 email to marktapotheke "Attached. Most clients take 2,500, which is the cheapest per piece." person dr-hoyer thread marktapotheke-187 by hafiz
2024-11-25 email from marktapotheke "Then 2,500 it is." person dr-hoyer thread marktapotheke-187
2024-11-25 payment հացատուն 230000.00 AMD for LS-3252
2024-11-26 email from gouden-oven "We would like to see the bread bag on uncoated paper. Is there a sample?" person sanne thread gouden-oven-189
2024-11-26 email to gouden-oven "Three samples are in the post today." person sanne thread gouden-oven-189 by hafiz
2024-11-26 email from gouden-oven "Number two, clearly." person sanne thread gouden-oven-189
2024-11-26 email from urts "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (անանուխի պիտակ)" person narek thread urts-189
2024-11-26 email to urts "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person narek thread urts-189 by armen
2024-11-26 email from sabun-wangi "Boleh letak bahasa Inggeris sekali pada pembalut sabun serai?" person mei-ling thread sabun-wangi-189
2024-11-26 email to sabun-wangi "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person mei-ling thread sabun-wangi-189 by hafiz
2024-11-27 email from djupasalt "Getum við séð þetta á grófari pappír? (miðar á flögusalt)" person sindri thread djupasalt-190
2024-11-27 email to djupasalt "Þrjú sýnishorn fara í póst í dag." person sindri thread djupasalt-190 by eva
2024-11-27 email from djupasalt "Númer tvö, ekki spurning." person sindri thread djupasalt-190
2024-11-27 promise from little-harbour "measures of the new box" by 2024-12-03 by hafiz
2024-11-27 payment rheinkiesel 730.00 EUR for LS-3254
2024-11-27 email from urts "Այսօր կուղարկեմ։" person narek thread urts-189
2024-11-27 message from rempah "Pruf diluluskan" person faizal
2024-11-27 message to rempah "Dicatat, terima kasih" person faizal by hafiz
2024-11-27 promise from sabun-wangi "quantities for the next run" by 2024-12-03 by hafiz
2024-11-27 email from sabun-wangi "Pilihan kedua lebih baik." person mei-ling thread sabun-wangi-189
2024-11-28 call with brim 18min "They count stock on Friday and will tell us the quantity" person halldora by eva
2024-11-28 email from little-harbour "We sold out faster than we thought. Same again of the counter sign, a week earlier if possible?" person tamsin thread little-harbour-191
2024-11-28 email to little-harbour "The press has a gap on Tuesday, so yes." person tamsin thread little-harbour-191 by hafiz
2024-11-28 email from loureiro "How long is it from proof to door for the tasting card now?" person beatriz thread loureiro-191
2024-11-28 email to loureiro "Eight working days at the moment, five if it is urgent." person beatriz thread loureiro-191 by eva
2024-11-29 payment sjovik 1500.00 EUR for LS-3238
2024-11-29 email from northmoor "The shop tags arrived this morning. The colour is exactly right, thank you." person imogen thread northmoor-192
2024-11-29 email to northmoor "Good to hear. We keep the ink recipe on file for the next run." person imogen thread northmoor-192 by eva
2024-11-29 visit with mossgate 75min "Visited the shop and photographed the shelf" person fergus by eva
2024-11-29 email from ottoline "Is the glue of the bar wrapper food safe? An inspector asked." person ottilie thread ottoline-193
2024-11-29 email to ottoline "It is. The certificate is attached, so that you can show it." person ottilie thread ottoline-193 by eva
2024-11-29 time himal-chiya 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2024-11-29 time sabun-wangi 90min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-11-29 time sabun-wangi 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-12-02 promise to djupasalt "price: miðar á flögusalt" by 2024-12-09 owner eva by eva
2024-12-02 invoice lofoten 1800.00 EUR due 2025-01-01 ref LS-3270 "stockfish band"
2024-12-02 time thornbury 195min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-12-02 time little-harbour 180min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2024-12-02 promise to calder "price: matchbox sleeve" by 2024-12-09 owner hafiz by sunita
2024-12-02 payment brackenbury 1250.00 GBP for LS-3245
2024-12-02 payment sagar-trek 645.00 EUR for LS-3242
2024-12-02 payment batik-seri 2600.00 MYR for LS-3237
2024-12-03 email from calder "I like the small drawing on the tin label. Can we use it on our van?" person nell thread calder-196
2024-12-03 call with հացատուն 14min "They count stock on Friday and will tell us the quantity" person anahit by armen
2024-12-03 meeting with patan-kala 70min "Went through all texts line by line; two words changed" person ramesh by sunita
2024-12-03 time rempah 180min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-12-04 time djupasalt 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-04 payment kinvara 1050.00 EUR for LS-3243
2024-12-04 kept little-harbour "measures of the new box" by hafiz
2024-12-04 email to calder "You can, it is yours. I send you a file that can be enlarged." person nell thread calder-196 by sunita
2024-12-04 call with kraeuterhof 24min "They want the next run a week earlier, agreed" person jutta by armen
2024-12-04 time sommer 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-12-04 time aghbyur 75min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-12-05 message from vor "Kassinn er kominn, allt í lagi" person ragnheidur
2024-12-05 message to vor "Skráð, takk" person ragnheidur by eva
2024-12-05 note holar "The old logo may still be used on boxes, not on cards" as fact by eva
2024-12-05 time sjovik 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-05 payment mossgate 1650.00 GBP for LS-3250
2024-12-05 payment little-harbour 990.00 GBP for LS-3244
2024-12-05 call with sommer 4min "Went through the open points; the back label can be printed" person edith by eva
2024-12-05 message from aghbyur "Տուփը հասավ, ամեն ինչ կարգին է" person vahan
2024-12-05 message to aghbyur "Հիանալի, շնորհակալություն" person vahan by armen
2024-12-05 kept sabun-wangi "quantities for the next run" by hafiz
2024-12-06 payment brim 270000 ISK for LS-3249
2024-12-06 payment djupasalt 1300.00 EUR for LS-3265
2024-12-06 message from kinvara "Running ten minutes late" person aoife
2024-12-06 message to kinvara "Will do" person aoife by eva
2024-12-06 email from thornbury "We need the menu cards for a fair in three weeks. Is that possible?" person moira thread thornbury-199
2024-12-06 email to thornbury "It is, if the text is with us by Monday." person moira thread thornbury-199 by hafiz
2024-12-06 email from thornbury "You will have it tomorrow." person moira thread thornbury-199
2024-12-06 moved calder "price: matchbox sleeve" to 2024-12-13 by sunita
2024-12-06 time himal-chiya 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-12-06 time sagar-trek 75min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-12-06 payment patan-kala 825.00 EUR for LS-3247
2024-12-09 kept djupasalt "price: miðar á flögusalt" by eva
2024-12-09 note sjovik "Keeps one sheet of every run in a drawer, with the date on it" as fact by hafiz
2024-12-09 payment thornbury 905.00 GBP for LS-3253
2024-12-09 promise to mossgate "corrected file: tasting set box" by 2024-12-16 owner eva by eva
2024-12-09 cost little-harbour 32.50 GBP "Special paper" by hafiz
2024-12-09 note calder "You always answer the same day, that is why we stay." as quote by sunita
2024-12-09 time brackenbury 45min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-12-09 time kraeuterhof 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-09 invoice sommer 800.00 EUR due 2024-12-23 ref LS-3271 "calendar sleeve"
2024-12-09 time հացատուն 105min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-12-09 email from kopi-bukit "Mesin di kedai tidak dapat baca kod bar pada beg kopi." person weijie thread kopi-bukit-201
2024-12-09 email to kopi-bukit "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person weijie thread kopi-bukit-201 by hafiz
2024-12-10 email from sjovik "The invoice for the smoked trout sleeve names our old address. Could you change it?" person linnea thread sjovik-203
2024-12-10 email to sjovik "Changed, sorry about that. A new copy is attached." person linnea thread sjovik-203 by hafiz
2024-12-10 cost thornbury 50.00 GBP "Photographs" by hafiz
2024-12-10 time little-harbour 60min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-12-10 time calder 180min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-12-10 time brackenbury 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-12-10 promise from albrecht "text: olive jar label" by 2024-12-16 by armen
2024-12-10 time arpa-gini 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-12-10 promise to urts "proof: ուրցի թեյի տուփ" by 2024-12-18 owner armen by armen
2024-12-10 payment aghbyur 490000.00 AMD for LS-3264
2024-12-10 invoice himal-chiya 1035.00 EUR due 2025-01-09 ref LS-3272 "मसला चियाको खोल"
2024-12-10 time sagar-trek 120min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-12-11 invoice little-harbour 845.00 GBP due 2025-01-10 ref LS-3273 "counter sign"
2024-12-11 invoice kraeuterhof 1700.00 EUR due 2024-12-25 ref LS-3274 "lip balm display"
2024-12-11 invoice arpa-gini 1800.00 EUR due 2025-01-10 ref LS-3275 "սպիտակ գինու պիտակ"
2024-12-11 cost rempah 150.00 MYR "Photographs" by hafiz
2024-12-11 email to rempah "Pruf label rendang sudah siap. Tolong semak huruf kecil dahulu." person aisyah thread rempah-204 by hafiz
2024-12-11 email from rempah "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person aisyah thread rempah-204
2024-12-11 meeting with batik-seri 25min "Half-year talk: what sells, what comes next, two new products to come" person rohani by hafiz
2024-12-11 invoice sabun-wangi 2200.00 MYR due 2025-01-10 ref LS-3276 "kotak set mandian"
2024-12-11 email to sabun-wangi "Sebelum cetak kotak set mandian: tarikh luput masih 12 bulan?" person mei-ling thread sabun-wangi-204 by hafiz
2024-12-11 email from sabun-wangi "Nasib baik tanya. Sekarang 18 bulan." person mei-ling thread sabun-wangi-204
2024-12-12 invoice thornbury 1075.00 GBP due 2025-01-11 ref LS-3277 "allergen stickers"
2024-12-12 promise to wendel "delivery date: wheat beer label" by 2024-12-20 owner hafiz by armen
2024-12-12 credit sommer 40.00 EUR for LS-3271 ref LS-3271-C "Some sheets with a scratch" by eva
2024-12-12 email from rheinkiesel "Could you send us last time's prices for the shipping box for 1,000 and 5,000?" person vera thread rheinkiesel-205
2024-12-12 email to rheinkiesel "Attached. Most clients take 2,500, which is the cheapest per piece." person vera thread rheinkiesel-205 by sunita
2024-12-12 email from rheinkiesel "Then 2,500 it is." person vera thread rheinkiesel-205
2024-12-12 payment lokta-ghar 685.00 EUR for LS-3262
2024-12-12 payment sabun-wangi 2400.00 MYR for LS-3257
2024-12-12 email to sabun-wangi "Sudah ditukar." person mei-ling thread sabun-wangi-204 by hafiz
2024-12-13 meeting with skjalfandi 40min "Talked about the whole range: the small sizes need a simpler design" person bjarki by eva
2024-12-13 message from djupasalt "Kassinn er kominn, allt í lagi" person sindri
2024-12-13 message to djupasalt "Geri það" person sindri by eva
2024-12-13 payment vor 355000 ISK for LS-3248
2024-12-13 call with holar 5min "Short call about the delivery, all boxes counted and complete" person einar by eva
2024-12-13 time mossgate 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-13 note mossgate "The second person really decides about colours" as opinion by eva
2024-12-13 kept calder "price: matchbox sleeve" by sunita
2024-12-13 payment ottoline 1250.00 GBP for LS-3269
2024-12-13 time ottoline 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-13 call with kraeuterhof 12min "Talked about the shelf: their label is the only one with a window" person malte by armen
2024-12-13 email from marktapotheke "Can you move the barcode on the cream jar label? The scanner at the shop does not like the curve." person dr-hoyer thread marktapotheke-206
2024-12-13 email to marktapotheke "Moved to the flat side and tested with three scanners. New file attached." person dr-hoyer thread marktapotheke-206 by hafiz
2024-12-13 payment loureiro 1250.00 EUR for LS-3266
2024-12-13 payment arpa-gini 1500.00 EUR for LS-3255
2024-12-13 email from arpa-gini "Խանութի սարքը շտրիխ կոդը չի կարդում։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-207
2024-12-13 email to arpa-gini "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person gayane thread arpa-gini-207 by armen
2024-12-13 email from chir "ծիրանի չրի տոպրակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person lusine thread chir-206
2024-12-13 email to chir "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person lusine thread chir-206 by armen
2024-12-13 time հացատուն 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-12-13 payment himal-chiya 1080.00 EUR for LS-3261
2024-12-13 meeting with sagar-trek 60min "Plan for the gift boxes, quantities by the end of the month" person pasang by sunita
2024-12-13 meeting with lokta-ghar 30min "Plan for the gift boxes, quantities by the end of the month" person anju by sunita
2024-12-13 invoice rempah 3350.00 MYR due 2025-01-12 ref LS-3278 "kotak hadiah raya"
2024-12-16 invoice djupasalt 1300.00 EUR due 2025-01-15 ref LS-3279 "miðar á flögusalt"
2024-12-16 payment holar 230000 ISK for LS-3263
2024-12-16 invoice sjovik 1350.00 EUR due 2025-01-15 ref LS-3280 "smoked trout sleeve"
2024-12-16 kept mossgate "corrected file: tasting set box" by eva
2024-12-16 time calder 105min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-12-16 invoice calder 820.00 GBP due 2025-01-15 ref LS-3281 "matchbox sleeve"
2024-12-16 email from wendel "We need the wheat beer label for a fair in three weeks. Is that possible?" person konrad thread wendel-209
2024-12-16 email to wendel "It is, if the text is with us by Monday." person konrad thread wendel-209 by armen
2024-12-16 email from wendel "You will have it tomorrow." person konrad thread wendel-209
2024-12-16 promise from seeblick "photo: vaccination card" by 2024-12-23 by hafiz
2024-12-16 payment gouden-oven 840.00 EUR for LS-3260
2024-12-16 time gouden-oven 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-12-16 time gouden-oven 150min member armen "Proof" rate 88.00 EUR cost 50.00 EUR unbilled
2024-12-16 invoice gouden-oven 965.00 EUR due 2025-01-15 ref LS-3282 "cake box sticker"
2024-12-16 kept urts "proof: ուրցի թեյի տուփ" by armen
2024-12-16 invoice aghbyur 565000.00 AMD due 2025-01-15 ref LS-3283 "շշի պիտակ"
2024-12-16 call with himal-chiya 12min "Short call about the delivery, all boxes counted and complete" person bikash by sunita
2024-12-16 invoice sagar-trek 665.00 EUR due 2025-01-15 ref LS-3284 "झोलाको ट्याग"
2024-12-16 note patan-kala "Keeps one sheet of every run in a drawer, with the date on it" as fact by sunita
2024-12-16 payment kopi-bukit 3450.00 MYR for LS-3268
2024-12-17 time kinvara 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-12-17 payment calder 820.00 GBP for LS-3258
2024-12-17 time albrecht 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-12-17 message from albrecht "Can you call me after lunch?" person timo
2024-12-17 message to albrecht "Noted, thank you" person timo by armen
2024-12-17 meeting with gouden-oven 65min "Talked about the whole range: the small sizes need a simpler design" person joris by hafiz
2024-12-17 email from aghbyur "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person vahan thread aghbyur-210
2024-12-17 email to aghbyur "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person vahan thread aghbyur-210 by armen
2024-12-17 payment rempah 3900.00 MYR for LS-3267
2024-12-18 email to ottoline "How did the gift sleeve do at the market?" person ottilie thread ottoline-211 by eva
2024-12-18 email from ottoline "Very well. People picked it up because of the window in the label." person ottilie thread ottoline-211
2024-12-18 kept albrecht "text: olive jar label" by armen
2024-12-18 time loureiro 195min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-18 promise from batik-seri "text: kotak sarung" by 2024-12-24 by hafiz
2024-12-19 invoice kinvara 1050.00 EUR due 2025-01-18 ref LS-3285 "dulse pouch"
2024-12-19 invoice ottoline 1150.00 GBP due 2025-01-18 ref LS-3286 "gift sleeve"
2024-12-19 time chir 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-12-19 time kopi-bukit 240min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-12-20 time holar 150min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-12-20 email from lofoten "Our printer asks for the export carton with 3 mm bleed. Do you have that?" person ingrid-moe thread lofoten-213
2024-12-20 email to lofoten "Here it is, bleed and crop marks included." person ingrid-moe thread lofoten-213 by eva
2024-12-20 time mossgate 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-12-20 invoice brackenbury 1050.00 GBP due 2025-01-19 ref LS-3287 "keg badge"
2024-12-20 time wendel 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2024-12-20 kept wendel "delivery date: wheat beer label" by armen
2024-12-20 kept seeblick "photo: vaccination card" by hafiz
2024-12-20 cost chir 10000.00 AMD "Photographs" by armen
2024-12-20 invoice հացատուն 250000.00 AMD due 2025-01-03 ref LS-3288 "գաթայի պիտակ"
2024-12-20 note rempah "My accountant likes your invoices more than I do." as quote by hafiz
2024-12-23 meeting with brim 55min "Went through all texts line by line; two words changed" person halldora by eva
2024-12-23 promise from lofoten "measures of the new box" by 2024-12-30 by eva
2024-12-23 email to northmoor "Reminder: invoice LS-3256 is due" automatic
2024-12-23 email to northmoor "Two ideas for the exhibition labels, both in the price we agreed. Which one is closer?" person imogen thread northmoor-215 by eva
2024-12-23 email from northmoor "The first. We laid both on the counter and asked everybody who came in." person imogen thread northmoor-215
2024-12-23 invoice mossgate 1450.00 GBP due 2025-01-22 ref LS-3289 "tasting set box"
2024-12-23 email from fenwick "We sold out faster than we thought. Same again of the heather honey label, a week earlier if possible?" person dot thread fenwick-215
2024-12-23 email to fenwick "The press has a gap on Tuesday, so yes." person dot thread fenwick-215 by sunita
2024-12-23 message from calder "Can you call me after lunch?" person nell
2024-12-23 message to calder "Wonderful, thank you" person nell by sunita
2024-12-23 email from brackenbury "One question about the keg badge: is there room for a second language?" person joss thread brackenbury-216
2024-12-23 email from kraeuterhof "Our printer asks for the lip balm display with 3 mm bleed. Do you have that?" person jutta thread kraeuterhof-216
2024-12-23 email to kraeuterhof "Here it is, bleed and crop marks included." person jutta thread kraeuterhof-216 by armen
2024-12-23 cost albrecht 50.00 EUR "Photographs" by armen
2024-12-23 payment sommer 760.00 EUR for LS-3271
2024-12-23 email from seeblick "Somebody asked me who makes our food bag sticker. May I give them your name?" person dr-nowak thread seeblick-215
2024-12-23 email to seeblick "With pleasure, and thank you." person dr-nowak thread seeblick-215 by hafiz
2024-12-23 invoice chir 380000.00 AMD due 2025-01-06 ref LS-3290 "ընկույզի տուփ"
2024-12-23 time urts 75min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2024-12-23 call with հացատուն 10min "Went through the open points; the back label can be printed" person anahit by armen
2024-12-24 time brim 45min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-12-24 visit with ullarhus 90min "They came to the press and approved the first sheet" person gudrun by eva
2024-12-24 time northmoor 75min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-12-24 email to brackenbury "Yes, if the ingredients go down by half a point. I have attached both versions." person joss thread brackenbury-216 by hafiz
2024-12-24 email from brackenbury "The second version is fine. Please go ahead." person joss thread brackenbury-216
2024-12-24 invoice albrecht 1500.00 EUR due 2025-01-07 ref LS-3291 "olive jar label"
2024-12-24 time seeblick 165min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-12-24 promise from arpa-gini "text: կարմիր գինու պիտակ" by 2024-12-30 by armen
2024-12-24 time batik-seri 60min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-12-25 time wendel 225min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2024-12-25 invoice urts 320000.00 AMD due 2025-01-08 ref LS-3292 "ուրցի թեյի տուփ"
2024-12-25 call with urts 5min "Talked about the shelf: their label is the only one with a window" person narek by armen
2024-12-25 kept batik-seri "text: kotak sarung" by hafiz
2024-12-26 invoice brim 255000 ISK due 2025-01-25 ref LS-3293 "dósamiðar á ljósöl"
2024-12-26 time lofoten 225min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-12-26 time northmoor 210min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-12-26 time fenwick 240min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-12-26 payment kraeuterhof 1700.00 EUR for LS-3274
2024-12-26 time kopi-bukit 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-12-27 email from djupasalt "askja fyrir birkisalt: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person sindri thread djupasalt-221
2024-12-27 email to djupasalt "Gott að heyra. Við geymum litablönduna til næsta skiptis." person sindri thread djupasalt-221 by eva
2024-12-27 time vor 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-27 call with vor 10min "Went through the open points; the back label can be printed" person ragnheidur by eva
2024-12-27 time thornbury 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-12-27 invoice northmoor 1800.00 GBP due 2025-01-26 ref LS-3294 "shop tags"
2024-12-27 email from mossgate "We would like to see the dry gin label on uncoated paper. Is there a sample?" person fergus thread mossgate-221
2024-12-27 email to mossgate "Three samples are in the post today." person fergus thread mossgate-221 by eva
2024-12-27 email from mossgate "Number two, clearly." person fergus thread mossgate-221
2024-12-27 invoice fenwick 620.00 GBP due 2025-01-10 ref LS-3295 "wax wrap band"
2024-12-27 invoice wendel 1700.00 EUR due 2025-01-10 ref LS-3296 "wheat beer label"
2024-12-27 time marktapotheke 60min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-12-27 cost seeblick 25.00 EUR "Photographs" by hafiz
2024-12-27 email to loureiro "The last sheets of the olive oil label came out a shade too dark. We print them again at our cost." person beatriz thread loureiro-221 by eva
2024-12-27 email from loureiro "Thank you for noticing before we did." person beatriz thread loureiro-221
2024-12-27 time arpa-gini 135min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-12-27 time patan-kala 60min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-12-27 time batik-seri 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-12-30 time ullarhus 240min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2024-12-30 time holar 165min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-30 invoice holar 225000 ISK due 2025-01-29 ref LS-3297 "lok á bláberjaskyr"
2024-12-30 payment lofoten 1800.00 EUR for LS-3270
2024-12-30 kept lofoten "measures of the new box" by eva
2024-12-30 promise to calder "samples: gift box" by 2025-01-06 owner sunita by sunita
2024-12-30 time marktapotheke 240min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-12-30 invoice seeblick 605.00 EUR due 2025-01-13 ref LS-3298 "vaccination card"
2024-12-30 time rheinkiesel 165min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR unbilled
2024-12-30 time loureiro 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-12-30 invoice loureiro 1250.00 EUR due 2025-01-29 ref LS-3299 "tin print"
2024-12-30 time arpa-gini 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-12-30 invoice kopi-bukit 2750.00 MYR due 2025-01-29 ref LS-3300 "label biji panggang"
2024-12-30 promise from sabun-wangi "measures of the new box" by 2025-01-06 by hafiz
2024-12-31 invoice ullarhus 175000 ISK due 2025-01-14 ref LS-3301 "lopamiðar"
2024-12-31 time lofoten 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-12-31 email from thornbury "The sandwich sleeve arrived this morning. The colour is exactly right, thank you." person gareth thread thornbury-224
2024-12-31 email to thornbury "Good to hear. We keep the ink recipe on file for the next run." person gareth thread thornbury-224 by hafiz
2024-12-31 time himal-chiya 165min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-01-01 time vor 135min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-01-01 invoice marktapotheke 830.00 EUR due 2025-01-15 ref LS-3302 "tea bag tag"
2025-01-01 kept arpa-gini "text: կարմիր գինու պիտակ" by armen
2025-01-01 call with kopi-bukit 4min "Price for the larger size agreed, order follows by mail" person weijie by hafiz
2025-01-01 invoice batik-seri 2400.00 MYR due 2025-01-31 ref LS-3303 "kotak sarung"
2025-01-02 email to holar "miðar á mysu: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person einar thread holar-226 by eva
2025-01-02 email from holar "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person einar thread holar-226
2025-01-02 time thornbury 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2025-01-02 note urts "Just tell me early when something is late." as quote by armen
2025-01-02 time lokta-ghar 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-01-02 time rempah 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-01-02 email to batik-seri "Harga kertas naik empat peratus bulan depan. Perlu kami cetak tag batik sekarang?" person rohani thread batik-seri-226 by hafiz
2025-01-02 email from batik-seri "Terima kasih kerana beritahu. Ya, cetak sekarang." person rohani thread batik-seri-226
2025-01-03 email from sjovik "Our lawyer wants the country of origin on the front of the roe jar label." person linnea thread sjovik-228
2025-01-03 email to sjovik "It fits under the name if we take the line away. Proof attached." person linnea thread sjovik-228 by hafiz
2025-01-03 email from sjovik "Approved." person linnea thread sjovik-228
2025-01-03 payment northmoor 1950.00 GBP for LS-3256
2025-01-03 call with ottoline 13min "They count stock on Friday and will tell us the quantity" person sam-grant by eva
2025-01-03 email from albrecht "Could we have another 2,000 of the olive jar label? Same paper as last time." person carla thread albrecht-228
2025-01-03 email to albrecht "Of course. I have booked the press for Thursday; you will have the sheets the week after." person carla thread albrecht-228 by armen
2025-01-03 time gouden-oven 60min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-03 email from aghbyur "շշի պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person vahan thread aghbyur-227
2025-01-03 email to aghbyur "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person vahan thread aghbyur-227 by armen
2025-01-03 payment հացատուն 250000.00 AMD for LS-3288
2025-01-03 invoice patan-kala 915.00 EUR due 2025-02-02 ref LS-3304 "उपहार बाकस"
2025-01-03 email from patan-kala "मूर्तिको प्रमाणपत्र मा अङ्ग्रेजी पनि राख्न मिल्छ?" person ramesh thread patan-kala-227
2025-01-03 email to patan-kala "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person ramesh thread patan-kala-227 by sunita
2025-01-03 email from patan-kala "दोस्रो राम्रो छ।" person ramesh thread patan-kala-227
2025-01-03 time sabun-wangi 45min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-01-03 call with sabun-wangi 20min "Asked about recycled paper; sent two samples afterwards" person mei-ling by hafiz
2025-01-06 invoice vor 365000 ISK due 2025-02-05 ref LS-3305 "bæklingur"
2025-01-06 invoice lofoten 1750.00 EUR due 2025-02-05 ref LS-3306 "export carton"
2025-01-06 time little-harbour 60min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-01-06 kept calder "samples: gift box" by sunita
2025-01-06 call with kraeuterhof 13min "New size of jar: we need the drawing, they send it" person jutta by armen
2025-01-06 email to wendel "Two ideas for the beer mat, both in the price we agreed. Which one is closer?" person konrad thread wendel-229 by armen
2025-01-06 payment albrecht 1500.00 EUR for LS-3291
2025-01-06 email from rheinkiesel "How long is it from proof to door for the care card now?" person vera thread rheinkiesel-230
2025-01-06 email to rheinkiesel "Eight working days at the moment, five if it is urgent." person vera thread rheinkiesel-230 by sunita
2025-01-06 cost arpa-gini 75.00 EUR "Photographs" by armen
2025-01-06 email from sagar-trek "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। झोलाको ट्याग पनि त्यही हिसाबले पठाउनुहोला।" person pasang thread sagar-trek-229
2025-01-06 email to sagar-trek "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person pasang thread sagar-trek-229 by sunita
2025-01-06 email from rempah "Boleh kami lihat peket kari atas kertas kasar?" person aisyah thread rempah-229
2025-01-06 kept sabun-wangi "measures of the new box" by hafiz
2025-01-07 invoice thornbury 855.00 GBP due 2025-02-06 ref LS-3307 "sandwich sleeve"
2025-01-07 email from little-harbour "Could you send us last time's prices for the tin label for 1,000 and 5,000?" person tamsin thread little-harbour-231
2025-01-07 email to little-harbour "Attached. Most clients take 2,500, which is the cheapest per piece." person tamsin thread little-harbour-231 by hafiz
2025-01-07 email from little-harbour "Then 2,500 it is." person tamsin thread little-harbour-231
2025-01-07 email from wendel "The first. We laid both on the counter and asked everybody who came in." person konrad thread wendel-229
2025-01-07 invoice arpa-gini 1700.00 EUR due 2025-02-06 ref LS-3308 "կարմիր գինու պիտակ"
2025-01-07 time lokta-ghar 75min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-01-07 email to rempah "Tiga contoh kami pos hari ini." person aisyah thread rempah-229 by hafiz
2025-01-07 email from rempah "Nombor dua." person aisyah thread rempah-229
2025-01-08 time rheinkiesel 180min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-08 cost himal-chiya 50.00 EUR "Photographs" by sunita
2025-01-09 email to brim "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (miðar á pilsner)" person halldora thread brim-233 by eva
2025-01-09 payment djupasalt 1300.00 EUR for LS-3279
2025-01-09 payment wendel 1700.00 EUR for LS-3296
2025-01-09 meeting with arpa-gini 35min "Looked at three drafts together; draft B goes on with a darker green" person gayane by armen
2025-01-09 payment chir 380000.00 AMD for LS-3290
2025-01-09 payment urts 320000.00 AMD for LS-3292
2025-01-09 payment sabun-wangi 2200.00 MYR for LS-3276
2025-01-10 email from brim "Gott að þú spyrð. Það er orðið 18 mánuðir." person halldora thread brim-233
2025-01-10 email to brim "Breytt, ný próförk fylgir." person halldora thread brim-233 by eva
2025-01-10 message from djupasalt "Kassinn er kominn, allt í lagi" person sindri
2025-01-10 message to djupasalt "Frábært, takk" person sindri by eva
2025-01-10 payment thornbury 1075.00 GBP for LS-3277
2025-01-10 payment fenwick 620.00 GBP for LS-3295
2025-01-10 time ottoline 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-10 time ottoline 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-01-10 payment marktapotheke 830.00 EUR for LS-3302
2025-01-10 email to marktapotheke "We have kept 150 of the tea bag tag from the last run for you. Shall we send them along?" person dr-hoyer thread marktapotheke-234 by hafiz
2025-01-10 email from marktapotheke "Yes please, they will be gone in a week." person dr-hoyer thread marktapotheke-234
2025-01-10 meeting with sommer 65min "Plan for the gift boxes, quantities by the end of the month" person edith by eva
2025-01-10 invoice rheinkiesel 710.00 EUR due 2025-01-24 ref LS-3309 "swing tag"
2025-01-10 email from gouden-oven "Our lawyer wants the country of origin on the front of the cake box sticker." person sanne thread gouden-oven-234
2025-01-10 email to gouden-oven "It fits under the name if we take the line away. Proof attached." person sanne thread gouden-oven-234 by hafiz
2025-01-10 email from gouden-oven "Approved." person sanne thread gouden-oven-234
2025-01-10 payment aghbyur 565000.00 AMD for LS-3283
2025-01-10 invoice himal-chiya 1040.00 EUR due 2025-02-09 ref LS-3310 "उपहार बाकस"
2025-01-10 payment rempah 3350.00 MYR for LS-3278
2025-01-10 cost sabun-wangi 50.00 MYR "Cutting die" by hafiz
2025-01-13 payment little-harbour 845.00 GBP for LS-3273
2025-01-13 invoice little-harbour 905.00 GBP due 2025-02-12 ref LS-3311 "tin label"
2025-01-13 time calder 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-13 invoice calder 930.00 GBP due 2025-02-12 ref LS-3312 "gift box"
2025-01-13 time sommer 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR unbilled
2025-01-13 time sommer 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-01-13 time gouden-oven 165min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-01-13 payment arpa-gini 1800.00 EUR for LS-3275
2025-01-13 call with chir 15min "They want the next run a week earlier, agreed" person lusine by armen
2025-01-13 invoice lokta-ghar 705.00 EUR due 2025-02-12 ref LS-3313 "डायरीको गाता"
2025-01-13 invoice rempah 4300.00 MYR due 2025-02-12 ref LS-3314 "peket kari"
2025-01-13 invoice sabun-wangi 2050.00 MYR due 2025-02-12 ref LS-3315 "pembalut sabun serai"
2025-01-14 payment gouden-oven 965.00 EUR for LS-3282
2025-01-14 invoice gouden-oven 1040.00 EUR due 2025-02-13 ref LS-3316 "rusk tin"
2025-01-15 time djupasalt 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-01-15 email from calder "I cannot open the file with the matchbox sleeve. Could you send a PDF?" person nell thread calder-239
2025-01-15 email to calder "Here is a PDF. I also made it smaller." person nell thread calder-239 by sunita
2025-01-15 time aghbyur 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-01-15 email from aghbyur "Խանութի սարքը շտրիխ կոդը չի կարդում։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-239
2025-01-15 email to aghbyur "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person vahan thread aghbyur-239 by armen
2025-01-16 promise to sjovik "price: gift box" by 2025-01-24 owner hafiz by hafiz
2025-01-16 note lofoten "The daughter joins the business next year" as fact by eva
2025-01-16 email from thornbury "Could one of you come by and see the shelf with the allergen stickers?" person gareth thread thornbury-240
2025-01-16 email to thornbury "Gladly. Would Wednesday at ten suit you?" person gareth thread thornbury-240 by hafiz
2025-01-16 email from thornbury "Wednesday is good." person gareth thread thornbury-240
2025-01-16 email to fenwick "We have kept 150 of the lid seal from the last run for you. Shall we send them along?" person dot thread fenwick-240 by sunita
2025-01-16 payment ottoline 1150.00 GBP for LS-3286
2025-01-16 time kraeuterhof 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-01-16 invoice aghbyur 495000.00 AMD due 2025-02-15 ref LS-3317 "գազավորված ջրի պիտակ"
2025-01-16 payment himal-chiya 1035.00 EUR for LS-3272
2025-01-16 email to himal-chiya "इलाम चियाको लेबल को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person sarita thread himal-chiya-240 by sunita
2025-01-16 email from himal-chiya "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person sarita thread himal-chiya-240
2025-01-17 invoice djupasalt 1500.00 EUR due 2025-02-16 ref LS-3318 "gjafakassi"
2025-01-17 payment sjovik 1350.00 EUR for LS-3280
2025-01-17 email from northmoor "How long is it from proof to door for the family trail leaflet now?" person ledger-desk thread northmoor-242
2025-01-17 email to northmoor "Eight working days at the moment, five if it is urgent." person ledger-desk thread northmoor-242 by eva
2025-01-17 email from fenwick "Yes please, they will be gone in a week." person dot thread fenwick-240
2025-01-17 note aghbyur "Prefers a call to a long mail" as fact by armen
2025-01-17 note himal-chiya "We grow slowly and that is how we want it." as quote by sunita
2025-01-20 payment ullarhus 175000 ISK for LS-3301
2025-01-20 meeting with vor 25min "Chose the paper from the sample book: uncoated, 90 g" person ragnheidur by eva
2025-01-20 payment kinvara 1050.00 EUR for LS-3285
2025-01-20 time sjovik 45min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-01-20 payment mossgate 1450.00 GBP for LS-3289
2025-01-20 payment calder 820.00 GBP for LS-3281
2025-01-20 invoice ottoline 1400.00 GBP due 2025-02-19 ref LS-3319 "bar wrapper"
2025-01-20 visit with ottoline 120min "Brought the samples; the whole family had a say" person ottilie by eva
2025-01-20 payment brackenbury 1050.00 GBP for LS-3287
2025-01-20 time brackenbury 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2025-01-20 payment seeblick 605.00 EUR for LS-3298
2025-01-20 note rheinkiesel "My accountant likes your invoices more than I do." as quote by sunita
2025-01-20 email from sabun-wangi "Logo halal pada pembalut sabun serai perlu besar sedikit, kata pegawai." person mei-ling thread sabun-wangi-244
2025-01-21 kept sjovik "price: gift box" by hafiz
2025-01-21 call with kraeuterhof 16min "Asked about recycled paper; sent two samples afterwards" person jutta by armen
2025-01-21 email from albrecht "We need the hamper card for a fair in three weeks. Is that possible?" person carla thread albrecht-245
2025-01-21 email to sabun-wangi "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person mei-ling thread sabun-wangi-244 by hafiz
2025-01-21 email from sabun-wangi "Diluluskan, terima kasih." person mei-ling thread sabun-wangi-244
2025-01-22 message from brim "Takk, lítur mjög vel út" person halldora
2025-01-22 message to brim "Skráð, takk" person halldora by eva
2025-01-22 email from holar "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (skyrdósir)" person einar thread holar-246
2025-01-22 email to holar "Ekkert mál, við geymum þá hjá okkur." person einar thread holar-246 by eva
2025-01-22 email from mossgate "Could we have another 2,000 of the sloe gin label? Same paper as last time." person fergus thread mossgate-246
2025-01-22 email to mossgate "Of course. I have booked the press for Thursday; you will have the sheets the week after." person fergus thread mossgate-246 by eva
2025-01-22 email to albrecht "It is, if the text is with us by Monday." person carla thread albrecht-245 by armen
2025-01-22 payment sagar-trek 665.00 EUR for LS-3284
2025-01-23 promise to mossgate "delivery date: dry gin label" by 2025-01-31 owner sunita by eva
2025-01-23 time kraeuterhof 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-01-23 promise to wendel "delivery date: beer mat" by 2025-01-31 owner armen by armen
2025-01-23 email from albrecht "You will have it tomorrow." person carla thread albrecht-245
2025-01-23 invoice sommer 710.00 EUR due 2025-02-06 ref LS-3320 "wrapping paper"
2025-01-23 time chir 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2025-01-23 email from հացատուն "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (գաթայի պիտակ)" person anahit thread հացատուն-247
2025-01-23 email to հացատուն "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person anahit thread հացատուն-247 by armen
2025-01-23 email from հացատուն "Երկրորդը, առանց կասկածի։" person anahit thread հացատուն-247
2025-01-23 time sagar-trek 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2025-01-23 email to rempah "Pruf kotak hadiah raya sudah siap. Tolong semak huruf kecil dahulu." person faizal thread rempah-247 by hafiz
2025-01-23 email from rempah "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person faizal thread rempah-247
2025-01-23 visit with batik-seri 150min "Brought the samples; the whole family had a say" person rohani by hafiz
2025-01-24 meeting with brackenbury 60min "Chose the paper from the sample book: uncoated, 90 g" person joss by hafiz
2025-01-24 invoice kraeuterhof 1800.00 EUR due 2025-02-07 ref LS-3321 "soap band"
2025-01-24 payment rheinkiesel 710.00 EUR for LS-3309
2025-01-24 time himal-chiya 150min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-01-24 email to lokta-ghar "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। डायरीको गाता अहिले नै छापौं?" person anju thread lokta-ghar-248 by sunita
2025-01-24 email from lokta-ghar "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person anju thread lokta-ghar-248
2025-01-24 payment kopi-bukit 2750.00 MYR for LS-3300
2025-01-24 email from kopi-bukit "label biji panggang sampai pagi tadi. Warnanya tepat, terima kasih." person weijie thread kopi-bukit-248
2025-01-24 email to kopi-bukit "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person weijie thread kopi-bukit-248 by hafiz
2025-01-27 promise to thornbury "corrected file: menu cards" by 2025-02-03 owner hafiz by hafiz
2025-01-27 call with gouden-oven 7min "Talked about the shelf: their label is the only one with a window" person sanne by hafiz
2025-01-27 promise to arpa-gini "price: նվերի տուփ" by 2025-02-03 owner armen by armen
2025-01-27 promise from arpa-gini "text: նվերի տուփ" by 2025-02-03 by armen
2025-01-27 promise to sabun-wangi "price: kotak set mandian" by 2025-02-04 owner hafiz by hafiz
2025-01-28 visit with ullarhus 120min "Brought the samples; the whole family had a say" person gudrun by eva
2025-01-28 time mossgate 120min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-01-28 time chir 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-01-28 message from aghbyur "Շնորհակալություն, շատ լավ է" person vahan
2025-01-28 message to aghbyur "Գրի առա, շնորհակալ եմ" person vahan by armen
2025-01-29 payment brim 255000 ISK for LS-3293
2025-01-29 kept wendel "delivery date: beer mat" by armen
2025-01-30 email from skjalfandi "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person bjarki thread skjalfandi-254
2025-01-30 email to skjalfandi "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person bjarki thread skjalfandi-254 by eva
2025-01-30 time sjovik 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-01-30 call with lofoten 20min "New size of jar: we need the drawing, they send it" person ingrid-moe by eva
2025-01-30 call with wendel 19min "They count stock on Friday and will tell us the quantity" person konrad by armen
2025-01-30 time rempah 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2025-01-31 time brim 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-01-31 email to djupasalt "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (gjafakassi)" person sindri thread djupasalt-255 by eva
2025-01-31 email from djupasalt "Takk fyrir að láta vita. Já, prentið núna." person sindri thread djupasalt-255
2025-01-31 payment holar 225000 ISK for LS-3297
2025-01-31 invoice sjovik 1300.00 EUR due 2025-03-02 ref LS-3322 "gift box"
2025-01-31 time northmoor 30min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-01-31 kept mossgate "delivery date: dry gin label" by eva
2025-01-31 email to calder "The last sheets of the gift box came out a shade too dark. We print them again at our cost." person nell thread calder-256 by sunita
2025-01-31 email from calder "Thank you for noticing before we did." person nell thread calder-256
2025-01-31 call with ottoline 17min "They want the next run a week earlier, agreed" person sam-grant by eva
2025-01-31 invoice brackenbury 1000.00 GBP due 2025-03-02 ref LS-3323 "still cider label"
2025-01-31 time wendel 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-01-31 kept arpa-gini "price: նվերի տուփ" by armen
2025-01-31 cost chir 30000.00 AMD "Cutting die" by armen
2025-01-31 meeting with urts 30min "Talked about the whole range: the small sizes need a simpler design" person narek by armen
2025-01-31 time himal-chiya 45min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-01-31 payment patan-kala 915.00 EUR for LS-3304
2025-02-03 promise to djupasalt "proof: askja fyrir birkisalt" by 2025-02-10 owner eva by eva
2025-02-03 email from sjovik "Could you send us last time's prices for the gift box for 1,000 and 5,000?" person linnea thread sjovik-257
2025-02-03 email to sjovik "Attached. Most clients take 2,500, which is the cheapest per piece." person linnea thread sjovik-257 by hafiz
2025-02-03 email from sjovik "Then 2,500 it is." person linnea thread sjovik-257
2025-02-03 payment lofoten 1750.00 EUR for LS-3306
2025-02-03 time thornbury 180min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-03 kept thornbury "corrected file: menu cards" by hafiz
2025-02-03 time wendel 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-02-03 time albrecht 120min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-02-03 email from albrecht "Please put the antipasti lid on hold for a week, we are waiting for the lab." person timo thread albrecht-258
2025-02-03 email to albrecht "Done. I will ask again next Thursday." person timo thread albrecht-258 by armen
2025-02-03 email from albrecht "The lab says yes. You can go on." person timo thread albrecht-258
2025-02-03 payment loureiro 1250.00 EUR for LS-3299
2025-02-03 call with loureiro 26min "Talked about the shelf: their label is the only one with a window" person beatriz by eva
2025-02-03 payment arpa-gini 1700.00 EUR for LS-3308
2025-02-03 kept arpa-gini "text: նվերի տուփ" by armen
2025-02-03 invoice chir 460000.00 AMD due 2025-02-17 ref LS-3324 "ծիրանի չրի տոպրակ"
2025-02-03 promise to aghbyur "price: շշի պիտակ" by 2025-02-10 owner sunita by armen
2025-02-03 invoice sagar-trek 715.00 EUR due 2025-03-05 ref LS-3325 "बाटोको नक्सा"
2025-02-03 kept sabun-wangi "price: kotak set mandian" by hafiz
2025-02-04 payment thornbury 855.00 GBP for LS-3307
2025-02-04 email from arpa-gini "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (նվերի տուփ)" person gayane thread arpa-gini-259
2025-02-04 email to arpa-gini "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person gayane thread arpa-gini-259 by armen
2025-02-04 email from arpa-gini "Այսօր կուղարկեմ։" person gayane thread arpa-gini-259
2025-02-04 time հացատուն 195min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-02-04 invoice himal-chiya 950.00 EUR due 2025-03-06 ref LS-3326 "इलाम चियाको लेबल"
2025-02-04 time sabun-wangi 90min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-02-05 email from kinvara "Our printer asks for the bath salts box with 3 mm bleed. Do you have that?" person aoife thread kinvara-260
2025-02-05 email to kinvara "Here it is, bleed and crop marks included." person aoife thread kinvara-260 by eva
2025-02-05 time lofoten 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-02-05 email to northmoor "Reminder: invoice LS-3294 is due" automatic
2025-02-05 cost mossgate 75.00 GBP "Cutting die" by eva
2025-02-05 email from marktapotheke "Please put the dosage label on hold for a week, we are waiting for the lab." person dr-hoyer thread marktapotheke-260
2025-02-05 email to marktapotheke "Done. I will ask again next Thursday." person dr-hoyer thread marktapotheke-260 by hafiz
2025-02-05 payment sommer 710.00 EUR for LS-3320
2025-02-05 meeting with seeblick 70min "Talked about the whole range: the small sizes need a simpler design" person dr-nowak by hafiz
2025-02-05 note հացատուն "Good example for the website if they agree" as opinion by armen
2025-02-05 payment batik-seri 2400.00 MYR for LS-3303
2025-02-06 email from brim "dósamiðar á ljósöl: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person halldora thread brim-261
2025-02-06 email to brim "Gott að heyra. Við geymum litablönduna til næsta skiptis." person halldora thread brim-261 by eva
2025-02-06 time djupasalt 180min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-06 call with northmoor 12min "They want the next run a week earlier, agreed" person imogen by eva
2025-02-06 email from marktapotheke "The lab says yes. You can go on." person dr-hoyer thread marktapotheke-260
2025-02-06 invoice հացատուն 260000.00 AMD due 2025-02-20 ref LS-3327 "լավաշի փաթեթ"
2025-02-07 invoice brim 270000 ISK due 2025-03-09 ref LS-3328 "miðar á pilsner"
2025-02-07 time holar 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR unbilled
2025-02-07 cost thornbury 55.00 GBP "Cutting die" by hafiz
2025-02-07 time northmoor 45min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-07 invoice mossgate 1350.00 GBP due 2025-03-09 ref LS-3329 "dry gin label"
2025-02-07 time little-harbour 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-02-07 time ottoline 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR unbilled
2025-02-07 payment kraeuterhof 1800.00 EUR for LS-3321
2025-02-07 meeting with kraeuterhof 60min "Looked at three drafts together; draft B goes on with a darker green" person jutta by armen
2025-02-07 invoice wendel 1700.00 EUR due 2025-02-21 ref LS-3330 "beer mat"
2025-02-07 time arpa-gini 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-02-07 kept aghbyur "price: շշի պիտակ" by armen
2025-02-07 email from sagar-trek "बाटोको नक्सा को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person pasang thread sagar-trek-262
2025-02-07 email to sagar-trek "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person pasang thread sagar-trek-262 by sunita
2025-02-07 email from sagar-trek "त्यसो भए २,५०० नै।" person pasang thread sagar-trek-262
2025-02-07 call with rempah 12min "Moved the press date by two days because of a holiday there" person aisyah by hafiz
2025-02-07 payment sabun-wangi 2050.00 MYR for LS-3315
2025-02-07 time sabun-wangi 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-10 kept djupasalt "proof: askja fyrir birkisalt" by eva
2025-02-10 email from holar "Er pláss fyrir enskan texta líka? Ég á við: lok á bláberjaskyr." person einar thread holar-264
2025-02-10 time lofoten 135min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-10 invoice thornbury 990.00 GBP due 2025-03-12 ref LS-3331 "menu cards"
2025-02-10 time calder 150min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-02-10 note calder "Paper is the only thing my customers touch before they pay." as quote by sunita
2025-02-10 invoice albrecht 1250.00 EUR due 2025-02-24 ref LS-3332 "hamper card"
2025-02-10 payment gouden-oven 1040.00 EUR for LS-3316
2025-02-10 time loureiro 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-02-10 time arpa-gini 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-02-10 invoice arpa-gini 1700.00 EUR due 2025-03-12 ref LS-3333 "նվերի տուփ"
2025-02-10 promise to urts "samples: անանուխի պիտակ" by 2025-02-17 owner armen by armen
2025-02-10 payment aghbyur 495000.00 AMD for LS-3317
2025-02-10 time aghbyur 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-02-11 payment djupasalt 1500.00 EUR for LS-3318
2025-02-11 email to holar "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person einar thread holar-264 by eva
2025-02-11 email from holar "Seinni tillagan er betri." person einar thread holar-264
2025-02-11 invoice rempah 4300.00 MYR due 2025-03-13 ref LS-3334 "label rendang"
2025-02-11 invoice sabun-wangi 2400.00 MYR due 2025-03-13 ref LS-3335 "kotak set mandian"
2025-02-12 invoice northmoor 1550.00 GBP due 2025-03-14 ref LS-3336 "family trail leaflet"
2025-02-12 payment calder 930.00 GBP for LS-3312
2025-02-12 invoice calder 880.00 GBP due 2025-03-14 ref LS-3337 "matchbox sleeve"
2025-02-12 time urts 195min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-02-13 invoice lofoten 1650.00 EUR due 2025-03-15 ref LS-3338 "stockfish band"
2025-02-13 call with thornbury 5min "Talked about the shelf: their label is the only one with a window" person gareth by hafiz
2025-02-13 email to rheinkiesel "We have kept 150 of the shipping box from the last run for you. Shall we send them along?" person vera thread rheinkiesel-268 by sunita
2025-02-13 email from rheinkiesel "Yes please, they will be gone in a week." person vera thread rheinkiesel-268
2025-02-13 time gouden-oven 30min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-02-13 meeting with himal-chiya 55min "Half-year talk: what sells, what comes next, two new products to come" person sarita by sunita
2025-02-13 payment lokta-ghar 705.00 EUR for LS-3313
2025-02-13 email from sabun-wangi "Kami ada pameran hari Sabtu. Sempat siap kotak set mandian?" person mei-ling thread sabun-wangi-268
2025-02-13 email to sabun-wangi "Sempat, kalau teks sampai hari Isnin." person mei-ling thread sabun-wangi-268 by hafiz
2025-02-14 email to vor "Reminder: invoice LS-3305 is due" automatic
2025-02-14 invoice holar 225000 ISK due 2025-03-16 ref LS-3339 "miðar á mysu"
2025-02-14 payment northmoor 1800.00 GBP for LS-3294
2025-02-14 payment little-harbour 905.00 GBP for LS-3311
2025-02-14 invoice ottoline 1350.00 GBP due 2025-03-16 ref LS-3340 "truffle box"
2025-02-14 call with gouden-oven 11min "They count stock on Friday and will tell us the quantity" person sanne by hafiz
2025-02-14 invoice loureiro 1300.00 EUR due 2025-03-16 ref LS-3341 "olive oil label"
2025-02-14 email from chir "Խանութի սարքը շտրիխ կոդը չի կարդում։ (ընկույզի տուփ)" person lusine thread chir-270
2025-02-14 email to chir "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person lusine thread chir-270 by armen
2025-02-14 time urts 150min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-14 kept urts "samples: անանուխի պիտակ" by armen
2025-02-14 time aghbyur 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-02-14 cost aghbyur 12500.00 AMD "Proof prints" by armen
2025-02-14 email from հացատուն "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person anahit thread հացատուն-270
2025-02-14 email to հացատուն "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person anahit thread հացատուն-270 by armen
2025-02-14 payment himal-chiya 1040.00 EUR for LS-3310
2025-02-14 time kopi-bukit 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-02-14 time kopi-bukit 105min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-02-14 email from sabun-wangi "Saya hantar hari ini juga." person mei-ling thread sabun-wangi-268
2025-02-17 invoice djupasalt 1600.00 EUR due 2025-03-19 ref LS-3342 "askja fyrir birkisalt"
2025-02-17 meeting with djupasalt 30min "Talked about the whole range: the small sizes need a simpler design" person sindri by eva
2025-02-17 payment vor 365000 ISK for LS-3305
2025-02-17 message from mossgate "Can you call me after lunch?" person fergus
2025-02-17 message to mossgate "Noted, thank you" person fergus by eva
2025-02-17 time fenwick 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-02-17 time little-harbour 240min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-02-17 payment ottoline 1400.00 GBP for LS-3319
2025-02-17 email from albrecht "Do you also do boxes? Twelve of the olive jar label fall over in the one we have." person carla thread albrecht-272
2025-02-17 email to albrecht "We do. I have drawn one with a divider; the price is in the PDF." person carla thread albrecht-272 by armen
2025-02-17 promise from seeblick "text: appointment card" by 2025-02-24 by hafiz
2025-02-17 invoice gouden-oven 825.00 EUR due 2025-03-19 ref LS-3343 "bread bag"
2025-02-17 payment chir 460000.00 AMD for LS-3324
2025-02-17 invoice aghbyur 490000.00 AMD due 2025-03-19 ref LS-3344 "շշի պիտակ"
2025-02-17 email from aghbyur "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person vahan thread aghbyur-272
2025-02-17 email to aghbyur "Իհարկե, շնորհակալություն։" person vahan thread aghbyur-272 by armen
2025-02-17 email from patan-kala "उपहार बाकस को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person ramesh thread patan-kala-271
2025-02-17 email to patan-kala "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person ramesh thread patan-kala-271 by sunita
2025-02-17 email from patan-kala "त्यसो भए २,५०० नै।" person ramesh thread patan-kala-271
2025-02-17 payment rempah 4300.00 MYR for LS-3314
2025-02-17 invoice kopi-bukit 3250.00 MYR due 2025-03-19 ref LS-3345 "pelekat cawan"
2025-02-17 email to kopi-bukit "Bagaimana jualan di pasar malam? pelekat cawan dapat sambutan?" person weijie thread kopi-bukit-272 by hafiz
2025-02-18 message from vor "Geturðu hringt eftir hádegi?" person ragnheidur
2025-02-18 message to vor "Frábært, takk" person ragnheidur by eva
2025-02-18 invoice little-harbour 785.00 GBP due 2025-03-20 ref LS-3346 "counter sign"
2025-02-18 meeting with little-harbour 40min "Chose the paper from the sample book: uncoated, 90 g" person tamsin by hafiz
2025-02-18 email from kopi-bukit "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person weijie thread kopi-bukit-272
2025-02-19 email to brim "Hvernig gekk á markaðnum? (miðar á bokk)" person halldora thread brim-274 by eva
2025-02-19 promise to himal-chiya "proof: उपहार बाकस" by 2025-02-27 owner sunita by sunita
2025-02-19 email from batik-seri "Selamat pagi. Boleh kami tambah 2,000 lagi kotak sarung? Kertas yang sama." person rohani thread batik-seri-274
2025-02-19 email to batik-seri "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person rohani thread batik-seri-274 by hafiz
2025-02-20 email from brim "Ljómandi vel. Allt seldist upp fyrir hádegi." person halldora thread brim-274
2025-02-20 email to ottoline "The proof of the truffle box is ready. Please look at the small print first." person ottilie thread ottoline-275 by eva
2025-02-20 email from ottoline "Looks good. One comma too many in line three, otherwise print it." person ottilie thread ottoline-275
2025-02-20 payment wendel 1700.00 EUR for LS-3330
2025-02-20 email to rempah "Bagaimana jualan di pasar malam? label rendang dapat sambutan?" person faizal thread rempah-275 by hafiz
2025-02-21 email to sjovik "How did the smoked trout sleeve do at the market?" person linnea thread sjovik-276 by hafiz
2025-02-21 email from sjovik "Very well. People picked it up because of the window in the label." person linnea thread sjovik-276
2025-02-21 note northmoor "Send me the simple one first, then the clever one." as quote by eva
2025-02-21 email from calder "Somebody asked me who makes our matchbox sleeve. May I give them your name?" person nell thread calder-277
2025-02-21 email to calder "With pleasure, and thank you." person nell thread calder-277 by sunita
2025-02-21 email from kraeuterhof "Can you move the barcode on the calendula cream label? The scanner at the shop does not like the curve." person jutta thread kraeuterhof-276
2025-02-21 email to kraeuterhof "Moved to the flat side and tested with three scanners. New file attached." person jutta thread kraeuterhof-276 by armen
2025-02-21 time marktapotheke 135min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-21 kept seeblick "text: appointment card" by hafiz
2025-02-21 payment հացատուն 260000.00 AMD for LS-3327
2025-02-21 time patan-kala 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-02-21 email from rempah "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person faizal thread rempah-275
2025-02-24 promise from kraeuterhof "quantities for the next run" by 2025-03-03 by armen
2025-02-24 promise to rheinkiesel "samples: shipping box" by 2025-03-03 owner sunita by sunita
2025-02-24 invoice urts 285000.00 AMD due 2025-03-10 ref LS-3347 "անանուխի պիտակ"
2025-02-24 call with urts 11min "They are content with the last run, nothing open" person narek by armen
2025-02-24 time patan-kala 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-02-24 time batik-seri 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-02-25 promise from thornbury "quantities for the next run" by 2025-03-03 by hafiz
2025-02-25 email from wendel "I like the small drawing on the lager label. Can we use it on our van?" person konrad thread wendel-280
2025-02-25 email to wendel "You can, it is yours. I send you a file that can be enlarged." person konrad thread wendel-280 by armen
2025-02-25 time seeblick 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-25 moved himal-chiya "proof: उपहार बाकस" to 2025-03-03 by sunita
2025-02-26 payment albrecht 1250.00 EUR for LS-3332
2025-02-26 note gouden-oven "The old logo may still be used on boxes, not on cards" as fact by hafiz
2025-02-26 promise to arpa-gini "price: կարմիր գինու պիտակ" by 2025-03-06 owner armen by armen
2025-02-27 email from fenwick "Could you send us last time's prices for the wax wrap band for 1,000 and 5,000?" person dot thread fenwick-282
2025-02-27 email to fenwick "Attached. Most clients take 2,500, which is the cheapest per piece." person dot thread fenwick-282 by sunita
2025-02-27 email from fenwick "Then 2,500 it is." person dot thread fenwick-282
2025-02-27 email from sommer "The invoice for the calendar sleeve names our old address. Could you change it?" person edith thread sommer-282
2025-02-27 email to sommer "Changed, sorry about that. A new copy is attached." person edith thread sommer-282 by eva
2025-02-27 promise to lokta-ghar "price: पात्रो" by 2025-03-07 owner sunita by sunita
2025-02-27 call with lokta-ghar 23min "They count stock on Friday and will tell us the quantity" person anju by sunita
2025-02-28 call with ullarhus 15min "Asked about recycled paper; sent two samples afterwards" person gudrun by eva
2025-02-28 time vor 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-02-28 invoice fenwick 610.00 GBP due 2025-03-14 ref LS-3348 "heather honey label"
2025-02-28 call with brackenbury 21min "They are content with the last run, nothing open" person joss by hafiz
2025-02-28 time kraeuterhof 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-02-28 cost seeblick 37.50 EUR "Photographs" by hafiz
2025-02-28 time rempah 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-28 call with sabun-wangi 7min "Short call about the delivery, all boxes counted and complete" person mei-ling by hafiz
2025-03-03 time ullarhus 225min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-03-03 invoice ullarhus 175000 ISK due 2025-03-17 ref LS-3349 "gjafakort"
2025-03-03 email from kinvara "Do you also do boxes? Twelve of the kelp flakes label fall over in the one we have." person aoife thread kinvara-286
2025-03-03 email to lofoten "How did the stockfish band do at the market?" person ingrid-moe thread lofoten-285 by eva
2025-03-03 email from lofoten "Very well. People picked it up because of the window in the label." person ingrid-moe thread lofoten-285
2025-03-03 kept thornbury "quantities for the next run" by hafiz
2025-03-03 email from mossgate "Somebody asked me who makes our dry gin label. May I give them your name?" person fergus thread mossgate-286
2025-03-03 email to mossgate "With pleasure, and thank you." person fergus thread mossgate-286 by eva
2025-03-03 time calder 180min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-03-03 kept kraeuterhof "quantities for the next run" by armen
2025-03-03 invoice marktapotheke 745.00 EUR due 2025-03-17 ref LS-3350 "cream jar label"
2025-03-03 email from marktapotheke "One question about the cream jar label: is there room for a second language?" person dr-hoyer thread marktapotheke-285
2025-03-03 email to marktapotheke "Yes, if the ingredients go down by half a point. I have attached both versions." person dr-hoyer thread marktapotheke-285 by hafiz
2025-03-03 invoice seeblick 580.00 EUR due 2025-03-17 ref LS-3351 "appointment card"
2025-03-03 time rheinkiesel 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-03-03 kept rheinkiesel "samples: shipping box" by sunita
2025-03-03 note rheinkiesel "Moved to a larger workshop two streets away" as fact by sunita
2025-03-03 visit with loureiro 150min "Visited the shop and photographed the shelf" person beatriz by eva
2025-03-03 visit with arpa-gini 60min "Brought the samples; the whole family had a say" person gayane by armen
2025-03-03 promise to aghbyur "price: գազավորված ջրի պիտակ" by 2025-03-10 owner armen by armen
2025-03-03 kept himal-chiya "proof: उपहार बाकस" by sunita
2025-03-03 invoice batik-seri 2550.00 MYR due 2025-04-02 ref LS-3352 "tag batik"
2025-03-04 time vor 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-03-04 email to kinvara "We do. I have drawn one with a divider; the price is in the PDF." person aoife thread kinvara-286 by eva
2025-03-04 promise to brackenbury "delivery date: keg badge" by 2025-03-12 owner hafiz by hafiz
2025-03-04 email from marktapotheke "The second version is fine. Please go ahead." person dr-hoyer thread marktapotheke-285
2025-03-04 time rheinkiesel 150min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-03-04 promise to gouden-oven "proof: rusk tin" by 2025-03-12 owner hafiz by hafiz
2025-03-04 email from gouden-oven "Could you send us last time's prices for the rusk tin for 1,000 and 5,000?" person sanne thread gouden-oven-287
2025-03-04 email to gouden-oven "Attached. Most clients take 2,500, which is the cheapest per piece." person sanne thread gouden-oven-287 by hafiz
2025-03-04 cost himal-chiya 22.50 EUR "Proof prints" by sunita
2025-03-05 cost vor 22500 ISK "Varnish samples" by eva
2025-03-05 time sjovik 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-03-05 time thornbury 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-03-05 payment brackenbury 1000.00 GBP for LS-3323
2025-03-05 promise from brackenbury "quantities for the next run" by 2025-03-11 by hafiz
2025-03-05 time sommer 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-03-05 email from gouden-oven "Then 2,500 it is." person sanne thread gouden-oven-287
2025-03-05 time himal-chiya 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-03-05 invoice patan-kala 915.00 EUR due 2025-04-04 ref LS-3353 "मूर्तिको प्रमाणपत्र"
2025-03-05 kept lokta-ghar "price: पात्रो" by sunita
2025-03-06 payment sjovik 1300.00 EUR for LS-3322
2025-03-06 email to northmoor "A short note: the paper for the shop tags goes up by 4 per cent next month. Shall we print before that?" person imogen thread northmoor-289 by eva
2025-03-06 time sommer 165min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-03-06 kept arpa-gini "price: կարմիր գինու պիտակ" by armen
2025-03-06 invoice himal-chiya 895.00 EUR due 2025-04-05 ref LS-3354 "उपहार बाकस"
2025-03-06 time sabun-wangi 195min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-03-07 time djupasalt 120min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-03-07 invoice vor 380000 ISK due 2025-04-06 ref LS-3355 "bókamerki"
2025-03-07 email from northmoor "Thank you for telling us. Yes, print now." person imogen thread northmoor-289
2025-03-07 promise from ottoline "photo: bar wrapper" by 2025-03-13 by eva
2025-03-07 meeting with albrecht 45min "Chose the paper from the sample book: uncoated, 90 g" person carla by armen
2025-03-07 invoice sommer 815.00 EUR due 2025-03-21 ref LS-3356 "calendar sleeve"
2025-03-07 kept aghbyur "price: գազավորված ջրի պիտակ" by armen
2025-03-07 meeting with հացատուն 70min "Went through all texts line by line; two words changed" person anahit by armen
2025-03-07 payment himal-chiya 950.00 EUR for LS-3326
2025-03-10 promise from lofoten "text: export carton" by 2025-03-17 by eva
2025-03-10 payment thornbury 990.00 GBP for LS-3331
2025-03-10 payment mossgate 1350.00 GBP for LS-3329
2025-03-10 meeting with ottoline 45min "Chose the paper from the sample book: uncoated, 90 g" person ottilie by eva
2025-03-10 moved brackenbury "delivery date: keg badge" to 2025-03-17 by hafiz
2025-03-10 invoice kraeuterhof 1950.00 EUR due 2025-03-24 ref LS-3357 "calendula cream label"
2025-03-10 email from kraeuterhof "We sold out faster than we thought. Same again of the lip balm display, a week earlier if possible?" person jutta thread kraeuterhof-293
2025-03-10 email to kraeuterhof "The press has a gap on Tuesday, so yes." person jutta thread kraeuterhof-293 by armen
2025-03-10 meeting with seeblick 25min "Chose the paper from the sample book: uncoated, 90 g" person dr-nowak by hafiz
2025-03-10 invoice rheinkiesel 750.00 EUR due 2025-03-24 ref LS-3358 "shipping box"
2025-03-10 time gouden-oven 195min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-03-10 payment arpa-gini 1700.00 EUR for LS-3333
2025-03-10 meeting with chir 40min "Plan for the gift boxes, quantities by the end of the month" person lusine by armen
2025-03-10 payment sagar-trek 715.00 EUR for LS-3325
2025-03-10 email from sagar-trek "झोलाको ट्याग लोक्ता कागजमा हेर्न मिल्छ?" person pasang thread sagar-trek-293
2025-03-10 email to sagar-trek "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person pasang thread sagar-trek-293 by sunita
2025-03-10 email from sagar-trek "दोस्रो नै ठीक छ।" person pasang thread sagar-trek-293
2025-03-10 email from rempah "Kami ada pameran hari Sabtu. Sempat siap peket kari?" person faizal thread rempah-292
2025-03-10 email to rempah "Sempat, kalau teks sampai hari Isnin." person faizal thread rempah-292 by hafiz
2025-03-10 message from kopi-bukit "Pruf diluluskan" person weijie
2025-03-10 message to kopi-bukit "Dicatat, terima kasih" person weijie by hafiz
2025-03-11 visit with brim 135min "They came to the press and approved the first sheet" person halldora by eva
2025-03-11 payment djupasalt 1600.00 EUR for LS-3342
2025-03-11 call with sjovik 10min "Short call about the delivery, all boxes counted and complete" person linnea by hafiz
2025-03-11 invoice thornbury 960.00 GBP due 2025-04-10 ref LS-3359 "sandwich sleeve"
2025-03-11 note thornbury "Nobody ever complained about the box." as quote by hafiz
2025-03-11 kept gouden-oven "proof: rusk tin" by hafiz
2025-03-11 time arpa-gini 240min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-03-11 time aghbyur 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-03-11 call with aghbyur 13min "Short call about the delivery, all boxes counted and complete" person mariam by armen
2025-03-11 time հացատուն 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-11 time lokta-ghar 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-03-11 email from rempah "Saya hantar hari ini juga." person faizal thread rempah-292
2025-03-11 time sabun-wangi 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-03-12 payment brim 270000 ISK for LS-3328
2025-03-12 email from djupasalt "Góðan dag. Okkur vantar meira: askja fyrir birkisalt, 2.000 stykki. Sami pappír og síðast." person sindri thread djupasalt-295
2025-03-12 email to djupasalt "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person sindri thread djupasalt-295 by eva
2025-03-12 email to holar "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (miðar á mysu)" person einar thread holar-295 by eva
2025-03-12 email from holar "Takk fyrir að láta vita. Já, prentið núna." person einar thread holar-295
2025-03-12 time calder 135min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-12 time brackenbury 165min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-03-12 kept brackenbury "quantities for the next run" by hafiz
2025-03-12 promise to wendel "corrected file: lager label" by 2025-03-20 owner armen by armen
2025-03-12 note gouden-oven "Pays by standing order on Tuesdays" as fact by hafiz
2025-03-12 invoice rempah 4350.00 MYR due 2025-04-11 ref LS-3360 "kotak hadiah raya"
2025-03-12 payment sabun-wangi 2400.00 MYR for LS-3335
2025-03-12 cost sabun-wangi 125.00 MYR "Proof prints" by hafiz
2025-03-13 time kinvara 75min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-03-13 time lofoten 60min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-03-13 time ottoline 30min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-03-13 invoice arpa-gini 1600.00 EUR due 2025-04-12 ref LS-3361 "կարմիր գինու պիտակ"
2025-03-13 note arpa-gini "Nobody is in on Wednesday afternoons" as fact by armen
2025-03-13 payment kopi-bukit 3250.00 MYR for LS-3345
2025-03-14 time djupasalt 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-03-14 time sjovik 195min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-14 payment lofoten 1650.00 EUR for LS-3338
2025-03-14 payment fenwick 610.00 GBP for LS-3348
2025-03-14 time little-harbour 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR unbilled
2025-03-14 payment calder 880.00 GBP for LS-3337
2025-03-14 invoice calder 735.00 GBP due 2025-04-13 ref LS-3362 "tin label"
2025-03-14 payment ottoline 1350.00 GBP for LS-3340
2025-03-14 kept ottoline "photo: bar wrapper" by eva
2025-03-14 call with rheinkiesel 17min "Price for the larger size agreed, order follows by mail" person vera by sunita
2025-03-14 payment urts 285000.00 AMD for LS-3347
2025-03-14 invoice lokta-ghar 690.00 EUR due 2025-04-13 ref LS-3363 "पात्रो"
2025-03-14 invoice sabun-wangi 2300.00 MYR due 2025-04-13 ref LS-3364 "pembalut sabun serai"
2025-03-17 payment ullarhus 175000 ISK for LS-3349
2025-03-17 time holar 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-17 cost kinvara 75.00 EUR "Special paper" by eva
2025-03-17 invoice sjovik 1350.00 EUR due 2025-04-16 ref LS-3365 "roe jar label"
2025-03-17 kept lofoten "text: export carton" by eva
2025-03-17 email from thornbury "The new colour looks a little cold on the shelf. Are we alone with that?" person gareth thread thornbury-300
2025-03-17 email to thornbury "I see it too. Shall we try five per cent more yellow on the next run of the sandwich sleeve?" person gareth thread thornbury-300 by hafiz
2025-03-17 email from thornbury "Please do." person gareth thread thornbury-300
2025-03-17 kept brackenbury "delivery date: keg badge" by hafiz
2025-03-17 time wendel 225min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-03-17 payment marktapotheke 745.00 EUR for LS-3350
2025-03-17 payment sommer 815.00 EUR for LS-3356
2025-03-17 invoice aghbyur 605000.00 AMD due 2025-04-16 ref LS-3366 "գազավորված ջրի պիտակ"
2025-03-17 payment rempah 4300.00 MYR for LS-3334
2025-03-18 payment holar 225000 ISK for LS-3339
2025-03-18 time kinvara 165min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-03-18 time ottoline 90min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-03-18 payment seeblick 580.00 EUR for LS-3351
2025-03-18 time gouden-oven 75min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-03-18 time հացատուն 45min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-03-18 call with himal-chiya 13min "They count stock on Friday and will tell us the quantity" person sarita by sunita
2025-03-18 time sagar-trek 180min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-03-19 invoice djupasalt 1550.00 EUR due 2025-04-18 ref LS-3367 "miðar á flögusalt"
2025-03-19 invoice kinvara 1300.00 EUR due 2025-04-18 ref LS-3368 "kelp flakes label"
2025-03-19 time northmoor 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-03-19 time mossgate 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-03-19 invoice brackenbury 950.00 GBP due 2025-04-18 ref LS-3369 "keg badge"
2025-03-19 invoice gouden-oven 980.00 EUR due 2025-04-18 ref LS-3370 "rusk tin"
2025-03-19 time chir 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-03-19 invoice sagar-trek 770.00 EUR due 2025-04-18 ref LS-3371 "झोलाको ट्याग"
2025-03-20 time brim 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-03-20 note djupasalt "The second person really decides about colours" as opinion by eva
2025-03-20 kept wendel "corrected file: lager label" by armen
2025-03-20 payment gouden-oven 825.00 EUR for LS-3343
2025-03-21 message from skjalfandi "Kassinn er kominn, allt í lagi" person bjarki
2025-03-21 message to skjalfandi "Skráð, takk" person bjarki by eva
2025-03-21 call with vor 13min "They count stock on Friday and will tell us the quantity" person ragnheidur by eva
2025-03-21 invoice ottoline 1300.00 GBP due 2025-04-20 ref LS-3372 "bar wrapper"
2025-03-21 payment kraeuterhof 1950.00 EUR for LS-3357
2025-03-21 time albrecht 225min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2025-03-21 time loureiro 195min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-03-21 invoice chir 375000.00 AMD due 2025-04-04 ref LS-3373 "ընկույզի տուփ"
2025-03-21 payment aghbyur 490000.00 AMD for LS-3344
2025-03-21 invoice հացատուն 270000.00 AMD due 2025-04-04 ref LS-3374 "գաթայի պիտակ"
2025-03-24 time brim 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-03-24 cost brim 15000 ISK "Proof prints" by eva
2025-03-24 invoice lofoten 1800.00 EUR due 2025-04-23 ref LS-3375 "export carton"
2025-03-24 email to northmoor "Reminder: invoice LS-3336 is due" automatic
2025-03-24 invoice mossgate 1750.00 GBP due 2025-04-23 ref LS-3376 "tasting set box"
2025-03-24 payment little-harbour 785.00 GBP for LS-3346
2025-03-24 call with ottoline 10min "They are content with the last run, nothing open" person ottilie by eva
2025-03-24 email from kraeuterhof "We would like to see the soap band on uncoated paper. Is there a sample?" person jutta thread kraeuterhof-307
2025-03-24 email to kraeuterhof "Three samples are in the post today." person jutta thread kraeuterhof-307 by armen
2025-03-24 email from kraeuterhof "Number two, clearly." person jutta thread kraeuterhof-307
2025-03-24 time albrecht 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-03-24 call with albrecht 10min "They count stock on Friday and will tell us the quantity" person timo by armen
2025-03-24 email from sommer "I cannot open the file with the wrapping paper. Could you send a PDF?" person edith thread sommer-307
2025-03-24 email to sommer "Here is a PDF. I also made it smaller." person edith thread sommer-307 by eva
2025-03-24 email from aghbyur "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-307
2025-03-24 email to aghbyur "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person vahan thread aghbyur-307 by armen
2025-03-25 invoice brim 290000 ISK due 2025-04-24 ref LS-3377 "miðar á bokk"
2025-03-25 invoice little-harbour 905.00 GBP due 2025-04-24 ref LS-3378 "tin label"
2025-03-25 email from brackenbury "How long is it from proof to door for the still cider label now?" person joss thread brackenbury-308
2025-03-25 email to brackenbury "Eight working days at the moment, five if it is urgent." person joss thread brackenbury-308 by hafiz
2025-03-25 time wendel 210min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-03-25 invoice albrecht 1350.00 EUR due 2025-04-08 ref LS-3379 "antipasti lid"
2025-03-25 payment loureiro 1300.00 EUR for LS-3341
2025-03-25 email from aghbyur "Երկրորդը լավն է։" person vahan thread aghbyur-307
2025-03-25 email from lokta-ghar "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। पात्रो पनि त्यही हिसाबले पठाउनुहोला।" person anju thread lokta-ghar-308
2025-03-25 email to lokta-ghar "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person anju thread lokta-ghar-308 by sunita
2025-03-25 email from rempah "Logo halal pada kotak hadiah raya perlu besar sedikit, kata pegawai." person aisyah thread rempah-308
2025-03-25 email to rempah "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person aisyah thread rempah-308 by hafiz
2025-03-25 time kopi-bukit 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-03-25 call with sabun-wangi 12min "They count stock on Friday and will tell us the quantity" person mei-ling by hafiz
2025-03-26 email from ullarhus "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (lopamiðar)" person gudrun thread ullarhus-309
2025-03-26 email to ullarhus "Ekkert mál, við geymum þá hjá okkur." person gudrun thread ullarhus-309 by eva
2025-03-26 email from gouden-oven "I like the small drawing on the bread bag. Can we use it on our van?" person sanne thread gouden-oven-309
2025-03-26 time himal-chiya 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-03-26 email from rempah "Diluluskan, terima kasih." person aisyah thread rempah-308
2025-03-26 call with batik-seri 21min "They are content with the last run, nothing open" person rohani by hafiz
2025-03-27 promise to thornbury "price: menu cards" by 2025-04-04 owner hafiz by hafiz
2025-03-27 invoice wendel 1850.00 EUR due 2025-04-10 ref LS-3380 "lager label"
2025-03-27 payment rheinkiesel 750.00 EUR for LS-3358
2025-03-27 email to gouden-oven "You can, it is yours. I send you a file that can be enlarged." person sanne thread gouden-oven-309 by hafiz
2025-03-27 time loureiro 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-03-27 promise to arpa-gini "proof: սպիտակ գինու պիտակ" by 2025-04-04 owner armen by armen
2025-03-27 visit with arpa-gini 75min "They came to the press and approved the first sheet" person tigran by armen
2025-03-27 time kopi-bukit 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2025-03-28 invoice holar 220000 ISK due 2025-04-27 ref LS-3381 "skyrdósir"
2025-03-28 email to sjovik "Two ideas for the gift box, both in the price we agreed. Which one is closer?" person linnea thread sjovik-312 by hafiz
2025-03-28 email from sjovik "The first. We laid both on the counter and asked everybody who came in." person linnea thread sjovik-312
2025-03-28 promise from thornbury "measures of the new box" by 2025-04-03 by hafiz
2025-03-28 invoice northmoor 1900.00 GBP due 2025-04-27 ref LS-3382 "shop tags"
2025-03-28 email from northmoor "One question about the exhibition labels: is there room for a second language?" person imogen thread northmoor-311
2025-03-28 email to northmoor "Yes, if the ingredients go down by half a point. I have attached both versions." person imogen thread northmoor-311 by eva
2025-03-28 email from northmoor "The second version is fine. Please go ahead." person imogen thread northmoor-311
2025-03-28 email from calder "The tin label arrived this morning. The colour is exactly right, thank you." person nell thread calder-311
2025-03-28 email to calder "Good to hear. We keep the ink recipe on file for the next run." person nell thread calder-311 by sunita
2025-03-28 email to wendel "We have updated the nutrition table on the wheat beer label to the new rule. Please check the numbers." person konrad thread wendel-312 by armen
2025-03-28 email from wendel "Checked. The salt is 0.8, not 0.08. Everything else is right." person konrad thread wendel-312
2025-03-28 email from marktapotheke "Could one of you come by and see the shelf with the dosage label?" person dr-hoyer thread marktapotheke-312
2025-03-28 email to marktapotheke "Gladly. Would Wednesday at ten suit you?" person dr-hoyer thread marktapotheke-312 by hafiz
2025-03-28 email from marktapotheke "Wednesday is good." person dr-hoyer thread marktapotheke-312
2025-03-28 meeting with հացատուն 35min "Looked at three drafts together; draft B goes on with a darker green" person anahit by armen
2025-03-31 note vor "Prefers a call to a long mail" as fact by eva
2025-03-31 meeting with mossgate 50min "Went through all texts line by line; two words changed" person fergus by eva
2025-03-31 email to little-harbour "We have updated the nutrition table on the counter sign to the new rule. Please check the numbers." person tamsin thread little-harbour-313 by hafiz
2025-03-31 email from little-harbour "Checked. The salt is 0.8, not 0.08. Everything else is right." person tamsin thread little-harbour-313
2025-03-31 promise to sommer "corrected file: wrapping paper" by 2025-04-08 owner eva by eva
2025-03-31 cost loureiro 75.00 EUR "Photographs" by eva
2025-03-31 email to loureiro "How did the tin print do at the market?" person beatriz thread loureiro-313 by eva
2025-03-31 email from loureiro "Very well. People picked it up because of the window in the label." person beatriz thread loureiro-313
2025-03-31 time arpa-gini 90min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-03-31 email to sagar-trek "बाटोको नक्सा को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person pasang thread sagar-trek-313 by sunita
2025-03-31 email from sagar-trek "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person pasang thread sagar-trek-313
2025-03-31 note lokta-ghar "Just tell me early when something is late." as quote by sunita
2025-03-31 promise to rempah "corrected file: peket kari" by 2025-04-08 owner hafiz by hafiz
2025-04-01 payment northmoor 1550.00 GBP for LS-3336
2025-04-01 promise from rempah "measures of the new box" by 2025-04-07 by hafiz
2025-04-02 email to brim "miðar á pilsner: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person halldora thread brim-316 by eva
2025-04-02 email from brim "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person halldora thread brim-316
2025-04-02 email from kinvara "Can you move the barcode on the bath salts box? The scanner at the shop does not like the curve." person aoife thread kinvara-316
2025-04-02 promise to ottoline "price: gift sleeve" by 2025-04-10 owner eva by eva
2025-04-02 invoice loureiro 1150.00 EUR due 2025-05-02 ref LS-3383 "tasting card"
2025-04-02 email from chir "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person lusine thread chir-316
2025-04-02 email to chir "Իհարկե, շնորհակալություն։" person lusine thread chir-316 by armen
2025-04-02 payment patan-kala 915.00 EUR for LS-3353
2025-04-02 email from patan-kala "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। मूर्तिको प्रमाणपत्र पनि त्यही हिसाबले पठाउनुहोला।" person ramesh thread patan-kala-316
2025-04-02 email to patan-kala "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person ramesh thread patan-kala-316 by sunita
2025-04-02 invoice kopi-bukit 2750.00 MYR due 2025-05-02 ref LS-3384 "label biji panggang"
2025-04-03 email to kinvara "Moved to the flat side and tested with three scanners. New file attached." person aoife thread kinvara-316 by eva
2025-04-03 email to ottoline "A short note: the paper for the gift sleeve goes up by 4 per cent next month. Shall we print before that?" person ottilie thread ottoline-317 by eva
2025-04-03 email from ottoline "Thank you for telling us. Yes, print now." person ottilie thread ottoline-317
2025-04-03 promise to gouden-oven "samples: cake box sticker" by 2025-04-11 owner sunita by hafiz
2025-04-03 kept arpa-gini "proof: սպիտակ գինու պիտակ" by armen
2025-04-04 promise from djupasalt "quantities for the next run" by 2025-04-10 by eva
2025-04-04 call with djupasalt 16min "Short call about the delivery, all boxes counted and complete" person asta by eva
2025-04-04 email to holar "skyrdósir: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person einar thread holar-318 by eva
2025-04-04 email from holar "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person einar thread holar-318
2025-04-04 kept thornbury "measures of the new box" by hafiz
2025-04-04 time ottoline 45min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-04-04 note marktapotheke "Just tell me early when something is late." as quote by hafiz
2025-04-04 promise from gouden-oven "text: cake box sticker" by 2025-04-10 by hafiz
2025-04-04 meeting with urts 45min "Half-year talk: what sells, what comes next, two new products to come" person narek by armen
2025-04-04 invoice himal-chiya 975.00 EUR due 2025-05-04 ref LS-3385 "मसला चियाको खोल"
2025-04-04 kept rempah "corrected file: peket kari" by hafiz
2025-04-04 payment batik-seri 2550.00 MYR for LS-3352
2025-04-04 time sabun-wangi 120min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-04-07 time thornbury 150min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-04-07 time thornbury 210min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-04-07 kept thornbury "price: menu cards" by hafiz
2025-04-07 email from thornbury "Our lawyer wants the country of origin on the front of the menu cards." person moira thread thornbury-321
2025-04-07 email to thornbury "It fits under the name if we take the line away. Proof attached." person moira thread thornbury-321 by hafiz
2025-04-07 email from thornbury "Approved." person moira thread thornbury-321
2025-04-07 kept ottoline "price: gift sleeve" by eva
2025-04-07 meeting with kraeuterhof 40min "Chose the paper from the sample book: uncoated, 90 g" person jutta by armen
2025-04-07 payment wendel 1850.00 EUR for LS-3380
2025-04-07 email from wendel "Out of office until Monday" automatic
2025-04-07 meeting with albrecht 30min "Talked about the whole range: the small sizes need a simpler design" person carla by armen
2025-04-07 payment հացատուն 270000.00 AMD for LS-3374
2025-04-07 payment himal-chiya 895.00 EUR for LS-3354
2025-04-07 time rempah 60min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-04-07 kept rempah "measures of the new box" by hafiz
2025-04-08 time djupasalt 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-04-08 call with fenwick 11min "They count stock on Friday and will tell us the quantity" person dot by sunita
2025-04-08 payment albrecht 1350.00 EUR for LS-3379
2025-04-08 time sommer 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-08 kept sommer "corrected file: wrapping paper" by eva
2025-04-08 payment chir 375000.00 AMD for LS-3373
2025-04-08 time aghbyur 90min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-09 kept djupasalt "quantities for the next run" by eva
2025-04-09 email from thornbury "Out of office until Monday" automatic
2025-04-09 kept gouden-oven "samples: cake box sticker" by hafiz
2025-04-09 email from kopi-bukit "Berapa harga beg kopi untuk 1,000 dan 5,000?" person weijie thread kopi-bukit-323
2025-04-10 note kinvara "My accountant likes your invoices more than I do." as quote by eva
2025-04-10 payment calder 735.00 GBP for LS-3362
2025-04-10 payment rempah 4350.00 MYR for LS-3360
2025-04-10 email to kopi-bukit "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person weijie thread kopi-bukit-323 by hafiz
2025-04-10 email from kopi-bukit "Kalau begitu 2,500." person weijie thread kopi-bukit-323
2025-04-10 invoice sabun-wangi 2500.00 MYR due 2025-05-10 ref LS-3386 "kotak set mandian"
2025-04-11 email from skjalfandi "Við þurfum þetta fyrir sýningu á laugardaginn: farmiðar. Næst það?" person bjarki thread skjalfandi-326
2025-04-11 email to skjalfandi "Það næst ef textinn kemur á mánudag." person bjarki thread skjalfandi-326 by eva
2025-04-11 email from skjalfandi "Hann kemur í dag." person bjarki thread skjalfandi-326
2025-04-11 payment djupasalt 1550.00 EUR for LS-3367
2025-04-11 time djupasalt 195min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-11 email to lofoten "Two ideas for the export carton, both in the price we agreed. Which one is closer?" person ingrid-moe thread lofoten-326 by eva
2025-04-11 email from lofoten "The first. We laid both on the counter and asked everybody who came in." person ingrid-moe thread lofoten-326
2025-04-11 payment thornbury 960.00 GBP for LS-3359
2025-04-11 invoice thornbury 995.00 GBP due 2025-05-11 ref LS-3387 "menu cards"
2025-04-11 note fenwick "Room for gift boxes here, worth asking" as opinion by sunita
2025-04-11 time calder 135min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-11 time kraeuterhof 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-04-11 email from seeblick "One question about the appointment card: is there room for a second language?" person dr-nowak thread seeblick-326
2025-04-11 email to seeblick "Yes, if the ingredients go down by half a point. I have attached both versions." person dr-nowak thread seeblick-326 by hafiz
2025-04-11 email from seeblick "The second version is fine. Please go ahead." person dr-nowak thread seeblick-326
2025-04-11 time gouden-oven 180min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-04-11 kept gouden-oven "text: cake box sticker" by hafiz
2025-04-11 email from gouden-oven "Do you also do boxes? Twelve of the rusk tin fall over in the one we have." person joris thread gouden-oven-325
2025-04-11 email to gouden-oven "We do. I have drawn one with a divider; the price is in the PDF." person joris thread gouden-oven-325 by hafiz
2025-04-11 invoice arpa-gini 1500.00 EUR due 2025-05-11 ref LS-3388 "սպիտակ գինու պիտակ"
2025-04-11 payment lokta-ghar 690.00 EUR for LS-3363
2025-04-14 email to brim "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to skjalfandi "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to ullarhus "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to djupasalt "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to vor "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to holar "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to kinvara "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to sjovik "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to lofoten "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to thornbury "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to northmoor "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to mossgate "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to fenwick "Studio news: our opening hours over the holidays" automatic
2025-04-14 promise to little-harbour "price: counter sign" by 2025-04-22 owner hafiz by hafiz
2025-04-14 email to little-harbour "Studio news: our opening hours over the holidays" automatic
2025-04-14 time calder 210min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-04-14 invoice calder 910.00 GBP due 2025-05-14 ref LS-3389 "matchbox sleeve"
2025-04-14 email to calder "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to ottoline "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to brackenbury "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to kraeuterhof "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to wendel "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to marktapotheke "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to albrecht "Studio news: our opening hours over the holidays" automatic
2025-04-14 time sommer 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR unbilled
2025-04-14 email to sommer "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to seeblick "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to rheinkiesel "Studio news: our opening hours over the holidays" automatic
2025-04-14 payment gouden-oven 980.00 EUR for LS-3370
2025-04-14 email to gouden-oven "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to loureiro "Studio news: our opening hours over the holidays" automatic
2025-04-14 payment arpa-gini 1600.00 EUR for LS-3361
2025-04-14 email to arpa-gini "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to chir "Studio news: our opening hours over the holidays" automatic
2025-04-14 promise to urts "samples: ուրցի թեյի տուփ" by 2025-04-21 owner armen by armen
2025-04-14 email to urts "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to aghbyur "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to հացատուն "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to himal-chiya "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to sagar-trek "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to patan-kala "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to lokta-ghar "Studio news: our opening hours over the holidays" automatic
2025-04-14 time rempah 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-04-14 cost rempah 225.00 MYR "Cutting die" by hafiz
2025-04-14 email to rempah "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to kopi-bukit "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to batik-seri "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to sabun-wangi "Studio news: our opening hours over the holidays" automatic
2025-04-15 email from brim "Hvað kosta 1.000 og 5.000 stykki? (miðar á bokk)" person halldora thread brim-329
2025-04-15 email to brim "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person halldora thread brim-329 by eva
2025-04-15 email from brim "Þá tökum við 2.500." person halldora thread brim-329
2025-04-15 email from vor "Getum við séð þetta á grófari pappír? (bæklingur)" person ragnheidur thread vor-329
2025-04-15 email to vor "Þrjú sýnishorn fara í póst í dag." person ragnheidur thread vor-329 by eva
2025-04-15 payment sjovik 1350.00 EUR for LS-3365
2025-04-15 message from mossgate "Running ten minutes late" person fergus
2025-04-15 message to mossgate "Wonderful, thank you" person fergus by eva
2025-04-15 promise from little-harbour "measures of the new box" by 2025-04-21 by hafiz
2025-04-15 invoice sommer 700.00 EUR due 2025-04-29 ref LS-3390 "wrapping paper"
2025-04-15 email from rheinkiesel "I cannot open the file with the swing tag. Could you send a PDF?" person vera thread rheinkiesel-329
2025-04-15 invoice rempah 4400.00 MYR due 2025-05-15 ref LS-3391 "peket kari"
2025-04-15 email to rempah "Sebelum cetak peket kari: tarikh luput masih 12 bulan?" person aisyah thread rempah-329 by hafiz
2025-04-15 email from rempah "Nasib baik tanya. Sekarang 18 bulan." person aisyah thread rempah-329
2025-04-15 email to rempah "Sudah ditukar." person aisyah thread rempah-329 by hafiz
2025-04-15 payment sabun-wangi 2300.00 MYR for LS-3364
2025-04-16 promise to ullarhus "samples: hangimiðar á peysur" by 2025-04-24 owner eva by eva
2025-04-16 cost djupasalt 50.00 EUR "Cutting die" by eva
2025-04-16 email to vor "Reminder: invoice LS-3355 is due" automatic
2025-04-16 email from vor "Númer tvö, ekki spurning." person ragnheidur thread vor-329
2025-04-16 payment kinvara 1300.00 EUR for LS-3368
2025-04-16 payment brackenbury 950.00 GBP for LS-3369
2025-04-16 email to rheinkiesel "Here is a PDF. I also made it smaller." person vera thread rheinkiesel-329 by sunita
2025-04-16 payment aghbyur 605000.00 AMD for LS-3366
2025-04-16 invoice aghbyur 635000.00 AMD due 2025-05-16 ref LS-3392 "շշի պիտակ"
2025-04-16 call with aghbyur 14min "Asked about recycled paper; sent two samples afterwards" person mariam by armen
2025-04-17 promise from ullarhus "photo: hangimiðar á peysur" by 2025-04-23 by eva
2025-04-17 payment vor 380000 ISK for LS-3355
2025-04-17 invoice ottoline 1200.00 GBP due 2025-05-17 ref LS-3393 "gift sleeve"
2025-04-17 email from arpa-gini "սպիտակ գինու պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person gayane thread arpa-gini-331
2025-04-17 email to arpa-gini "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person gayane thread arpa-gini-331 by armen
2025-04-17 promise to himal-chiya "price: इलाम चियाको लेबल" by 2025-04-25 owner sunita by sunita
2025-04-17 message from sabun-wangi "Boleh telefon selepas makan tengah hari?" person mei-ling
2025-04-17 message to sabun-wangi "Bagus, terima kasih" person mei-ling by hafiz
2025-04-18 time skjalfandi 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR unbilled
2025-04-18 email to ullarhus "gjafakort: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person gudrun thread ullarhus-333 by eva
2025-04-18 email from ullarhus "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person gudrun thread ullarhus-333
2025-04-18 invoice djupasalt 1500.00 EUR due 2025-05-18 ref LS-3394 "askja fyrir birkisalt"
2025-04-18 time lofoten 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-04-18 time fenwick 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-18 email from kraeuterhof "We need the lip balm display for a fair in three weeks. Is that possible?" person jutta thread kraeuterhof-332
2025-04-18 email to kraeuterhof "It is, if the text is with us by Monday." person jutta thread kraeuterhof-332 by armen
2025-04-18 email from kraeuterhof "You will have it tomorrow." person jutta thread kraeuterhof-332
2025-04-18 invoice gouden-oven 980.00 EUR due 2025-05-18 ref LS-3395 "cake box sticker"
2025-04-18 call with lokta-ghar 24min "Asked how the new product sells: better than hoped" person anju by sunita
2025-04-21 time ullarhus 30min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-21 promise to vor "price: bókarkápa" by 2025-04-28 owner eva by eva
2025-04-21 promise from vor "photo: bókarkápa" by 2025-04-28 by eva
2025-04-21 promise to kinvara "corrected file: bath salts box" by 2025-04-29 owner eva by eva
2025-04-21 time sjovik 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-04-21 promise to mossgate "delivery date: sloe gin label" by 2025-04-29 owner eva by eva
2025-04-21 kept little-harbour "measures of the new box" by hafiz
2025-04-21 call with ottoline 11min "New size of jar: we need the drawing, they send it" person ottilie by eva
2025-04-21 time marktapotheke 60min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-04-21 promise to chir "corrected file: ծիրանի չրի տոպրակ" by 2025-04-29 owner hafiz by armen
2025-04-21 time urts 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-04-21 kept urts "samples: ուրցի թեյի տուփ" by armen
2025-04-21 promise to հացատուն "proof: լավաշի փաթեթ" by 2025-04-28 owner armen by armen
2025-04-21 promise from հացատուն "text: լավաշի փաթեթ" by 2025-04-28 by armen
2025-04-21 message from himal-chiya "नमुना स्वीकृत" person bikash
2025-04-21 message to himal-chiya "धेरै राम्रो, धन्यवाद" person bikash by sunita
2025-04-22 time skjalfandi 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-22 email from sjovik "Can you move the barcode on the roe jar label? The scanner at the shop does not like the curve." person linnea thread sjovik-336
2025-04-22 kept little-harbour "price: counter sign" by hafiz
2025-04-22 payment ottoline 1300.00 GBP for LS-3372
2025-04-22 time brackenbury 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-04-22 time seeblick 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-04-23 invoice skjalfandi 430000 ISK due 2025-05-23 ref LS-3396 "bæklingur"
2025-04-23 kept ullarhus "samples: hangimiðar á peysur" by eva
2025-04-23 kept ullarhus "photo: hangimiðar á peysur" by eva
2025-04-23 email to sjovik "Moved to the flat side and tested with three scanners. New file attached." person linnea thread sjovik-336 by hafiz
2025-04-23 invoice kraeuterhof 2100.00 EUR due 2025-05-07 ref LS-3397 "lip balm display"
2025-04-23 moved himal-chiya "price: इलाम चियाको लेबल" to 2025-04-29 by sunita
2025-04-23 time sagar-trek 180min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-23 promise from patan-kala "quantities for the next run" by 2025-04-29 by sunita
2025-04-24 payment brim 290000 ISK for LS-3377
2025-04-24 promise to brim "delivery date: dósamiðar á ljósöl" by 2025-05-02 owner eva by eva
2025-04-24 time fenwick 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-04-24 promise to wendel "samples: wheat beer label" by 2025-05-02 owner armen by armen
2025-04-25 time ullarhus 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-04-25 email from djupasalt "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (miðar á flögusalt)" person sindri thread djupasalt-339
2025-04-25 email to djupasalt "Ekkert mál, við geymum þá hjá okkur." person sindri thread djupasalt-339 by eva
2025-04-25 payment holar 220000 ISK for LS-3381
2025-04-25 time kinvara 165min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-04-25 payment lofoten 1800.00 EUR for LS-3375
2025-04-25 email from northmoor "The courier left one box of the family trail leaflet at the wrong door. We found it, no harm done." person imogen thread northmoor-339
2025-04-25 email to northmoor "Thank you for telling me. I have written to the courier all the same." person imogen thread northmoor-339 by eva
2025-04-25 payment mossgate 1750.00 GBP for LS-3376
2025-04-25 time little-harbour 195min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-04-25 promise from wendel "quantities for the next run" by 2025-05-01 by armen
2025-04-25 time chir 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-04-25 time patan-kala 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-04-28 time vor 30min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-04-28 time vor 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-04-28 kept vor "price: bókarkápa" by eva
2025-04-28 kept vor "photo: bókarkápa" by eva
2025-04-28 time kinvara 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-04-28 time thornbury 225min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-04-28 time mossgate 120min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-04-28 kept mossgate "delivery date: sloe gin label" by eva
2025-04-28 invoice fenwick 645.00 GBP due 2025-05-12 ref LS-3398 "lid seal"
2025-04-28 email to calder "We have kept 150 of the gift box from the last run for you. Shall we send them along?" person nell thread calder-341 by sunita
2025-04-28 email from calder "Yes please, they will be gone in a week." person nell thread calder-341
2025-04-28 promise to rheinkiesel "price: care card" by 2025-05-05 owner sunita by sunita
2025-04-28 kept chir "corrected file: ծիրանի չրի տոպրակ" by armen
2025-04-28 invoice urts 340000.00 AMD due 2025-05-12 ref LS-3399 "ուրցի թեյի տուփ"
2025-04-28 kept հացատուն "proof: լավաշի փաթեթ" by armen
2025-04-28 email from հացատուն "գաթայի պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person anahit thread հացատուն-341
2025-04-28 email to հացատուն "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person anahit thread հացատուն-341 by armen
2025-04-28 payment sagar-trek 770.00 EUR for LS-3371
2025-04-28 time patan-kala 150min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-04-28 time batik-seri 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-04-29 kept kinvara "corrected file: bath salts box" by eva
2025-04-29 invoice lofoten 1550.00 EUR due 2025-05-29 ref LS-3400 "stockfish band"
2025-04-29 payment little-harbour 905.00 GBP for LS-3378
2025-04-29 invoice little-harbour 830.00 GBP due 2025-05-29 ref LS-3401 "counter sign"
2025-04-29 call with wendel 24min "Short call about the delivery, all boxes counted and complete" person konrad by armen
2025-04-29 cost seeblick 32.50 EUR "Cutting die" by hafiz
2025-04-29 visit with aghbyur 75min "They came to the press and approved the first sheet" person vahan by armen
2025-04-29 kept հացատուն "text: լավաշի փաթեթ" by armen
2025-04-29 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2025-04-29 cost sagar-trek 20.00 EUR "Cutting die" by sunita
2025-04-29 call with sagar-trek 25min "Price for the larger size agreed, order follows by mail" person pasang by sunita
2025-04-30 time brim 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-04-30 visit with brackenbury 90min "They came to the press and approved the first sheet" person joss by hafiz
2025-04-30 kept wendel "samples: wheat beer label" by armen
2025-04-30 kept wendel "quantities for the next run" by armen
2025-04-30 call with marktapotheke 19min "Asked how the new product sells: better than hoped" person dr-hoyer by hafiz
2025-04-30 payment sommer 700.00 EUR for LS-3390
2025-04-30 note հացատուն "Decides fast once a printed sample is on the table" as opinion by armen
2025-04-30 cost himal-chiya 57.50 EUR "Varnish samples" by sunita
2025-04-30 kept patan-kala "quantities for the next run" by sunita
2025-04-30 promise to rempah "price: label rendang" by 2025-05-08 owner hafiz by hafiz
2025-04-30 email from batik-seri "Berapa harga tag batik untuk 1,000 dan 5,000?" person rohani thread batik-seri-344
2025-04-30 email to batik-seri "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person rohani thread batik-seri-344 by hafiz
2025-04-30 email from batik-seri "Kalau begitu 2,500." person rohani thread batik-seri-344
2025-05-01 kept brim "delivery date: dósamiðar á ljósöl" by eva
2025-05-01 invoice ullarhus 185000 ISK due 2025-05-15 ref LS-3402 "hangimiðar á peysur"
2025-05-01 email to kinvara "The last sheets of the kelp flakes label came out a shade too dark. We print them again at our cost." person aoife thread kinvara-345 by eva
2025-05-01 email from kinvara "Thank you for noticing before we did." person aoife thread kinvara-345
2025-05-01 invoice sjovik 1150.00 EUR due 2025-05-31 ref LS-3403 "smoked trout sleeve"
2025-05-01 message from kraeuterhof "Thank you, looks great" person jutta
2025-05-01 message to kraeuterhof "Will do" person jutta by armen
2025-05-01 invoice seeblick 660.00 EUR due 2025-05-15 ref LS-3404 "food bag sticker"
2025-05-01 visit with loureiro 135min "Saw the filling line; the label has to sit 4 mm higher" person beatriz by eva
2025-05-01 message from urts "Կեսօրից հետո կզանգե՞ք" person narek
2025-05-01 message to urts "Անպայման" person narek by armen
2025-05-01 time himal-chiya 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-05-01 invoice sagar-trek 800.00 EUR due 2025-05-31 ref LS-3405 "बाटोको नक्सा"
2025-05-01 email from rempah "Selamat pagi. Boleh kami tambah 2,000 lagi kotak hadiah raya? Kertas yang sama." person faizal thread rempah-345
2025-05-01 payment kopi-bukit 2750.00 MYR for LS-3384
2025-05-02 note brim "Would rather come by than read a long mail" as opinion by eva
2025-05-02 call with lofoten 26min "Talked about the shelf: their label is the only one with a window" person ingrid-moe by eva
2025-05-02 note northmoor "Nobody ever complained about the box." as quote by eva
2025-05-02 time calder 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-05-02 invoice brackenbury 1100.00 GBP due 2025-06-01 ref LS-3406 "bottle collar"
2025-05-02 invoice marktapotheke 670.00 EUR due 2025-05-16 ref LS-3407 "dosage label"
2025-05-02 email from albrecht "We sold out faster than we thought. Same again of the hamper card, a week earlier if possible?" person carla thread albrecht-346
2025-05-02 email to albrecht "The press has a gap on Tuesday, so yes." person carla thread albrecht-346 by armen
2025-05-02 time rheinkiesel 210min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-05-02 kept rheinkiesel "price: care card" by sunita
2025-05-02 payment loureiro 1150.00 EUR for LS-3383
2025-05-02 time loureiro 180min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-02 invoice himal-chiya 955.00 EUR due 2025-06-01 ref LS-3408 "इलाम चियाको लेबल"
2025-05-02 email to rempah "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person faizal thread rempah-345 by hafiz
2025-05-02 invoice batik-seri 2700.00 MYR due 2025-06-01 ref LS-3409 "kotak sarung"
2025-05-02 time sabun-wangi 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-05-05 promise to djupasalt "price: gjafakassi" by 2025-05-12 owner hafiz by eva
2025-05-05 invoice vor 300000 ISK due 2025-06-04 ref LS-3410 "bókarkápa"
2025-05-05 visit with vor 150min "Visited the shop and photographed the shelf" person ragnheidur by eva
2025-05-05 time holar 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-05-05 cost kinvara 50.00 EUR "Proof prints" by eva
2025-05-05 email to mossgate "We have updated the nutrition table on the tasting set box to the new rule. Please check the numbers." person fergus thread mossgate-349 by eva
2025-05-05 time albrecht 225min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-05-05 time albrecht 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-05-05 email from sommer "We need the calendar sleeve for a fair in three weeks. Is that possible?" person edith thread sommer-349
2025-05-05 email to sommer "It is, if the text is with us by Monday." person edith thread sommer-349 by eva
2025-05-05 email from sommer "You will have it tomorrow." person edith thread sommer-349
2025-05-05 time chir 180min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-05-05 time հացատուն 60min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-05-05 invoice հացատուն 265000.00 AMD due 2025-05-19 ref LS-3411 "լավաշի փաթեթ"
2025-05-05 time lokta-ghar 60min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2025-05-05 promise to kopi-bukit "corrected file: beg kopi" by 2025-05-12 owner sunita by hafiz
2025-05-06 email from holar "Er pláss fyrir enskan texta líka? Ég á við: lok á bláberjaskyr." person einar thread holar-350
2025-05-06 email to holar "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person einar thread holar-350 by eva
2025-05-06 email from holar "Seinni tillagan er betri." person einar thread holar-350
2025-05-06 invoice kinvara 1200.00 EUR due 2025-06-05 ref LS-3412 "bath salts box"
2025-05-06 time northmoor 135min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-05-06 invoice mossgate 1500.00 GBP due 2025-06-05 ref LS-3413 "sloe gin label"
2025-05-06 email from mossgate "Checked. The salt is 0.8, not 0.08. Everything else is right." person fergus thread mossgate-349
2025-05-06 invoice chir 470000.00 AMD due 2025-05-20 ref LS-3414 "ծիրանի չրի տոպրակ"
2025-05-06 email from chir "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (ընկույզի տուփ)" person lusine thread chir-350
2025-05-06 email to chir "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person lusine thread chir-350 by armen
2025-05-06 time lokta-ghar 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-05-06 kept rempah "price: label rendang" by hafiz
2025-05-06 email from batik-seri "Out of office until Monday" automatic
2025-05-07 time brim 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-07 cost thornbury 42.50 GBP "Proof prints" by hafiz
2025-05-07 email to northmoor "Reminder: invoice LS-3382 is due" automatic
2025-05-07 cost wendel 75.00 EUR "Varnish samples" by armen
2025-05-07 email from chir "Ուրեմն 2 500։" person lusine thread chir-350
2025-05-07 invoice patan-kala 725.00 EUR due 2025-06-06 ref LS-3415 "उपहार बाकस"
2025-05-07 email from kopi-bukit "Alamat pada invois masih alamat lama. Boleh tukar?" person weijie thread kopi-bukit-351
2025-05-08 credit vor 15000 ISK for LS-3410 ref LS-3410-C "Some sheets with a scratch" by eva
2025-05-08 time thornbury 195min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-05-08 note mossgate "The old logo may still be used on boxes, not on cards" as fact by eva
2025-05-08 time wendel 30min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-05-08 time gouden-oven 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-05-08 time arpa-gini 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-05-08 email to kopi-bukit "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person weijie thread kopi-bukit-351 by hafiz
2025-05-08 time sabun-wangi 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-05-09 invoice brim 280000 ISK due 2025-06-08 ref LS-3416 "dósamiðar á ljósöl"
2025-05-09 call with brim 18min "Price for the larger size agreed, order follows by mail" person halldora by eva
2025-05-09 call with djupasalt 24min "They count stock on Friday and will tell us the quantity" person sindri by eva
2025-05-09 time holar 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-05-09 note lofoten "Prefers a call to a long mail" as fact by eva
2025-05-09 invoice thornbury 980.00 GBP due 2025-06-08 ref LS-3417 "allergen stickers"
2025-05-09 email from thornbury "Is the glue of the allergen stickers food safe? An inspector asked." person gareth thread thornbury-354
2025-05-09 email to thornbury "It is. The certificate is attached, so that you can show it." person gareth thread thornbury-354 by hafiz
2025-05-09 payment kraeuterhof 2100.00 EUR for LS-3397
2025-05-09 invoice wendel 1800.00 EUR due 2025-05-23 ref LS-3418 "wheat beer label"
2025-05-09 invoice albrecht 1450.00 EUR due 2025-05-23 ref LS-3419 "olive jar label"
2025-05-09 time rheinkiesel 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-05-09 meeting with gouden-oven 70min "Looked at three drafts together; draft B goes on with a darker green" person sanne by hafiz
2025-05-09 payment arpa-gini 1500.00 EUR for LS-3388
2025-05-09 time aghbyur 90min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-05-09 time aghbyur 135min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-05-09 payment himal-chiya 975.00 EUR for LS-3385
2025-05-09 email from patan-kala "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person ramesh thread patan-kala-354
2025-05-09 email to patan-kala "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person ramesh thread patan-kala-354 by sunita
2025-05-12 email from ullarhus "Hvað kosta 1.000 og 5.000 stykki? (hangimiðar á peysur)" person gudrun thread ullarhus-355
2025-05-12 time djupasalt 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-05-12 time djupasalt 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-12 kept djupasalt "price: gjafakassi" by eva
2025-05-12 payment fenwick 645.00 GBP for LS-3398
2025-05-12 visit with little-harbour 105min "Saw the filling line; the label has to sit 4 mm higher" person tamsin by hafiz
2025-05-12 payment marktapotheke 670.00 EUR for LS-3407
2025-05-12 invoice rheinkiesel 730.00 EUR due 2025-05-26 ref LS-3420 "care card"
2025-05-12 cost loureiro 75.00 EUR "Special paper" by eva
2025-05-12 payment urts 340000.00 AMD for LS-3399
2025-05-12 payment aghbyur 635000.00 AMD for LS-3392
2025-05-12 invoice lokta-ghar 680.00 EUR due 2025-06-11 ref LS-3421 "डायरीको गाता"
2025-05-12 time kopi-bukit 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-05-12 kept kopi-bukit "corrected file: beg kopi" by hafiz
2025-05-12 cost sabun-wangi 150.00 MYR "Courier" by hafiz
2025-05-13 note skjalfandi "The daughter joins the business next year" as fact by eva
2025-05-13 email to ullarhus "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person gudrun thread ullarhus-355 by eva
2025-05-13 email from ullarhus "Þá tökum við 2.500." person gudrun thread ullarhus-355
2025-05-13 invoice holar 220000 ISK due 2025-06-12 ref LS-3422 "lok á bláberjaskyr"
2025-05-13 payment thornbury 995.00 GBP for LS-3387
2025-05-13 invoice northmoor 1900.00 GBP due 2025-06-12 ref LS-3423 "exhibition labels"
2025-05-13 invoice calder 770.00 GBP due 2025-06-12 ref LS-3424 "gift box"
2025-05-13 meeting with ottoline 45min "Half-year talk: what sells, what comes next, two new products to come" person ottilie by eva
2025-05-13 email from rheinkiesel "One question about the shipping box: is there room for a second language?" person vera thread rheinkiesel-357
2025-05-13 invoice arpa-gini 1600.00 EUR due 2025-06-12 ref LS-3425 "նվերի տուփ"
2025-05-13 time rempah 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-05-13 payment sabun-wangi 2500.00 MYR for LS-3386
2025-05-14 time ottoline 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-05-14 email to rheinkiesel "Yes, if the ingredients go down by half a point. I have attached both versions." person vera thread rheinkiesel-357 by sunita
2025-05-14 email from rheinkiesel "The second version is fine. Please go ahead." person vera thread rheinkiesel-357
2025-05-14 invoice loureiro 1400.00 EUR due 2025-06-13 ref LS-3426 "tin print"
2025-05-14 email from arpa-gini "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-358
2025-05-14 email to arpa-gini "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person tigran thread arpa-gini-358 by armen
2025-05-14 invoice sabun-wangi 2450.00 MYR due 2025-06-13 ref LS-3427 "pembalut sabun serai"
2025-05-15 email from wendel "We would like to see the lager label on uncoated paper. Is there a sample?" person konrad thread wendel-359
2025-05-15 email from arpa-gini "Երկրորդը, առանց կասկածի։" person tigran thread arpa-gini-358
2025-05-15 payment rempah 4400.00 MYR for LS-3391
2025-05-15 invoice rempah 3900.00 MYR due 2025-06-14 ref LS-3428 "label rendang"
2025-05-15 email from rempah "Boleh letak bahasa Inggeris sekali pada label rendang?" person faizal thread rempah-359
2025-05-15 email to rempah "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person faizal thread rempah-359 by hafiz
2025-05-15 email from rempah "Pilihan kedua lebih baik." person faizal thread rempah-359
2025-05-16 payment ullarhus 185000 ISK for LS-3402
2025-05-16 payment northmoor 1900.00 GBP for LS-3382
2025-05-16 payment calder 910.00 GBP for LS-3389
2025-05-16 payment ottoline 1200.00 GBP for LS-3393
2025-05-16 cost ottoline 75.00 GBP "Photographs" by eva
2025-05-16 email to wendel "Three samples are in the post today." person konrad thread wendel-359 by armen
2025-05-16 email from wendel "Number two, clearly." person konrad thread wendel-359
2025-05-16 email from albrecht "One question about the antipasti lid: is there room for a second language?" person carla thread albrecht-361
2025-05-16 email to albrecht "Yes, if the ingredients go down by half a point. I have attached both versions." person carla thread albrecht-361 by armen
2025-05-16 email from albrecht "The second version is fine. Please go ahead." person carla thread albrecht-361
2025-05-16 note rheinkiesel "Keeps about six weeks of labels in stock" as fact by sunita
2025-05-16 invoice aghbyur 570000.00 AMD due 2025-06-15 ref LS-3429 "գազավորված ջրի պիտակ"
2025-05-16 email from aghbyur "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (շշի պիտակ)" person mariam thread aghbyur-360
2025-05-16 email to aghbyur "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person mariam thread aghbyur-360 by armen
2025-05-16 email from aghbyur "Երկրորդը, առանց կասկածի։" person mariam thread aghbyur-360
2025-05-16 payment հացատուն 265000.00 AMD for LS-3411
2025-05-16 call with sabun-wangi 11min "Price for the larger size agreed, order follows by mail" person mei-ling by hafiz
2025-05-19 note brim "The second person really decides about colours" as opinion by eva
2025-05-19 payment skjalfandi 430000 ISK for LS-3396
2025-05-19 email from skjalfandi "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person bjarki thread skjalfandi-363
2025-05-19 payment djupasalt 1500.00 EUR for LS-3394
2025-05-19 invoice djupasalt 1300.00 EUR due 2025-06-18 ref LS-3430 "gjafakassi"
2025-05-19 meeting with fenwick 50min "Half-year talk: what sells, what comes next, two new products to come" person dot by sunita
2025-05-19 invoice ottoline 1250.00 GBP due 2025-06-18 ref LS-3431 "truffle box"
2025-05-19 visit with kraeuterhof 120min "They came to the press and approved the first sheet" person jutta by armen
2025-05-19 payment seeblick 660.00 EUR for LS-3404
2025-05-19 email from seeblick "How long is it from proof to door for the vaccination card now?" person dr-nowak thread seeblick-362
2025-05-19 email to seeblick "Eight working days at the moment, five if it is urgent." person dr-nowak thread seeblick-362 by hafiz
2025-05-19 payment gouden-oven 980.00 EUR for LS-3395
2025-05-19 invoice gouden-oven 1030.00 EUR due 2025-06-18 ref LS-3432 "bread bag"
2025-05-19 payment chir 470000.00 AMD for LS-3414
2025-05-19 note himal-chiya "Nobody is in on Wednesday afternoons" as fact by sunita
2025-05-19 invoice kopi-bukit 3250.00 MYR due 2025-06-18 ref LS-3433 "beg kopi"
2025-05-20 email to skjalfandi "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person bjarki thread skjalfandi-363 by eva
2025-05-20 time sommer 240min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-05-20 meeting with հացատուն 45min "Half-year talk: what sells, what comes next, two new products to come" person anahit by armen
2025-05-20 time himal-chiya 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-21 payment albrecht 1450.00 EUR for LS-3419
2025-05-22 email to northmoor "The last sheets of the shop tags came out a shade too dark. We print them again at our cost." person ledger-desk thread northmoor-366 by eva
2025-05-22 promise to arpa-gini "proof: կարմիր գինու պիտակ" by 2025-05-30 owner armen by armen
2025-05-22 message from himal-chiya "दिउँसो फोन गर्नुहोस् न" person bikash
2025-05-22 message to himal-chiya "टिपें, धन्यवाद" person bikash by sunita
2025-05-23 email from brim "Getum við séð þetta á grófari pappír? (miðar á pilsner)" person halldora thread brim-367
2025-05-23 email to brim "Þrjú sýnishorn fara í póst í dag." person halldora thread brim-367 by eva
2025-05-23 email from brim "Númer tvö, ekki spurning." person halldora thread brim-367
2025-05-23 visit with holar 120min "Brought the samples; the whole family had a say" person einar by eva
2025-05-23 email from sjovik "One question about the smoked trout sleeve: is there room for a second language?" person linnea thread sjovik-367
2025-05-23 email to sjovik "Yes, if the ingredients go down by half a point. I have attached both versions." person linnea thread sjovik-367 by hafiz
2025-05-23 email from sjovik "The second version is fine. Please go ahead." person linnea thread sjovik-367
2025-05-23 email from northmoor "Thank you for noticing before we did." person ledger-desk thread northmoor-366
2025-05-23 meeting with calder 65min "Went through all texts line by line; two words changed" person nell by sunita
2025-05-23 email to brackenbury "How did the keg badge do at the market?" person joss thread brackenbury-367 by hafiz
2025-05-23 email from brackenbury "Very well. People picked it up because of the window in the label." person joss thread brackenbury-367
2025-05-23 payment wendel 1800.00 EUR for LS-3418
2025-05-23 payment rheinkiesel 730.00 EUR for LS-3420
2025-05-26 email to vor "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (bókarkápa)" person ragnheidur thread vor-370 by eva
2025-05-26 email from vor "Takk fyrir að láta vita. Já, prentið núna." person ragnheidur thread vor-370
2025-05-26 time lofoten 90min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-05-26 email to mossgate "Two ideas for the dry gin label, both in the price we agreed. Which one is closer?" person fergus thread mossgate-370 by eva
2025-05-26 promise from kraeuterhof "text: calendula cream label" by 2025-06-02 by armen
2025-05-26 invoice sommer 725.00 EUR due 2025-06-09 ref LS-3434 "calendar sleeve"
2025-05-26 email from chir "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person lusine thread chir-370
2025-05-26 email to lokta-ghar "डायरीको गाता को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person anju thread lokta-ghar-370 by sunita
2025-05-26 email from lokta-ghar "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person anju thread lokta-ghar-370
2025-05-26 note sabun-wangi "Could do with one design for all sizes" as opinion by hafiz
2025-05-27 email from mossgate "The first. We laid both on the counter and asked everybody who came in." person fergus thread mossgate-370
2025-05-27 time arpa-gini 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-05-27 email to chir "Իհարկե, շնորհակալություն։" person lusine thread chir-370 by armen
2025-05-27 time himal-chiya 195min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-05-28 kept arpa-gini "proof: կարմիր գինու պիտակ" by armen
2025-05-28 promise to rempah "samples: kotak hadiah raya" by 2025-06-05 owner hafiz by hafiz
2025-05-29 promise to skjalfandi "price: farmiðar" by 2025-06-06 owner eva by eva
2025-05-29 email from sjovik "Out of office until Monday" automatic
2025-05-29 visit with batik-seri 60min "Visited the shop and photographed the shelf" person rohani by hafiz
2025-05-30 payment lofoten 1550.00 EUR for LS-3400
2025-05-30 time little-harbour 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2025-05-30 payment brackenbury 1100.00 GBP for LS-3406
2025-05-30 email to kraeuterhof "Two ideas for the calendula cream label, both in the price we agreed. Which one is closer?" person jutta thread kraeuterhof-375 by armen
2025-05-30 email from kraeuterhof "The first. We laid both on the counter and asked everybody who came in." person jutta thread kraeuterhof-375
2025-05-30 invoice himal-chiya 895.00 EUR due 2025-06-29 ref LS-3435 "उपहार बाकस"
2025-05-30 time sabun-wangi 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2025-06-02 email from djupasalt "Litla teikningin er falleg. Megum við nota hana á bílinn?" person sindri thread djupasalt-377
2025-06-02 email to djupasalt "Já, hún er ykkar. Ég sendi skrá sem má stækka." person sindri thread djupasalt-377 by eva
2025-06-02 cost little-harbour 42.50 GBP "Cutting die" by hafiz
2025-06-02 promise to ottoline "price: gift sleeve" by 2025-06-10 owner eva by eva
2025-06-02 kept kraeuterhof "text: calendula cream label" by armen
2025-06-02 email from marktapotheke "How long is it from proof to door for the tea bag tag now?" person dr-hoyer thread marktapotheke-376
2025-06-02 note chir "Has a cousin who prints T-shirts and compares our colours with his" as fact by armen
2025-06-02 promise from aghbyur "photo: շշի պիտակ" by 2025-06-09 by armen
2025-06-02 email to aghbyur "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-377 by armen
2025-06-02 email from aghbyur "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person vahan thread aghbyur-377
2025-06-02 payment sagar-trek 800.00 EUR for LS-3405
2025-06-02 time rempah 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-06-02 email from kopi-bukit "Mesin di kedai tidak dapat baca kod bar pada pelekat cawan." person weijie thread kopi-bukit-377
2025-06-02 email to kopi-bukit "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person weijie thread kopi-bukit-377 by hafiz
2025-06-03 promise to djupasalt "corrected file: miðar á flögusalt" by 2025-06-11 owner eva by eva
2025-06-03 payment sjovik 1150.00 EUR for LS-3403
2025-06-03 cost lofoten 50.00 EUR "Cutting die" by eva
2025-06-03 time thornbury 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-06-03 invoice little-harbour 895.00 GBP due 2025-07-03 ref LS-3436 "tin label"
2025-06-03 email from ottoline "We need the bar wrapper for a fair in three weeks. Is that possible?" person sam-grant thread ottoline-378
2025-06-03 email to ottoline "It is, if the text is with us by Monday." person sam-grant thread ottoline-378 by eva
2025-06-03 email from ottoline "You will have it tomorrow." person sam-grant thread ottoline-378
2025-06-03 email to marktapotheke "Eight working days at the moment, five if it is urgent." person dr-hoyer thread marktapotheke-376 by hafiz
2025-06-03 note seeblick "Half of the year's work falls into ten weeks" as fact by hafiz
2025-06-03 email from gouden-oven "The invoice for the cake box sticker names our old address. Could you change it?" person joris thread gouden-oven-378
2025-06-03 email to gouden-oven "Changed, sorry about that. A new copy is attached." person joris thread gouden-oven-378 by hafiz
2025-06-03 email to arpa-gini "նվերի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person tigran thread arpa-gini-378 by armen
2025-06-03 promise to chir "samples: ընկույզի տուփ" by 2025-06-11 owner sunita by armen
2025-06-03 email to aghbyur "Փոխված է, նոր օրինակը կցված է։" person vahan thread aghbyur-377 by armen
2025-06-03 kept rempah "samples: kotak hadiah raya" by hafiz
2025-06-04 email from albrecht "The invoice for the hamper card names our old address. Could you change it?" person carla thread albrecht-379
2025-06-04 email to albrecht "Changed, sorry about that. A new copy is attached." person carla thread albrecht-379 by armen
2025-06-04 payment sommer 725.00 EUR for LS-3434
2025-06-04 email from loureiro "Our lawyer wants the country of origin on the front of the olive oil label." person beatriz thread loureiro-379
2025-06-04 email to loureiro "It fits under the name if we take the line away. Proof attached." person beatriz thread loureiro-379 by eva
2025-06-04 email from loureiro "Approved." person beatriz thread loureiro-379
2025-06-04 email from arpa-gini "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person tigran thread arpa-gini-378
2025-06-04 payment patan-kala 725.00 EUR for LS-3415
2025-06-05 email from kinvara "Could you send us last time's prices for the dulse pouch for 1,000 and 5,000?" person aoife thread kinvara-380
2025-06-05 invoice lofoten 1600.00 EUR due 2025-07-05 ref LS-3437 "export carton"
2025-06-05 payment little-harbour 830.00 GBP for LS-3401
2025-06-05 time calder 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-06-05 promise to albrecht "delivery date: hamper card" by 2025-06-13 owner sunita by armen
2025-06-05 email from հացատուն "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (լավաշի փաթեթ)" person anahit thread հացատուն-380
2025-06-05 email to հացատուն "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person anahit thread հացատուն-380 by armen
2025-06-05 email from հացատուն "Այսօր կուղարկեմ։" person anahit thread հացատուն-380
2025-06-06 email from brim "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person halldora thread brim-382
2025-06-06 email to brim "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person halldora thread brim-382 by eva
2025-06-06 time skjalfandi 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-06-06 kept skjalfandi "price: farmiðar" by eva
2025-06-06 time djupasalt 195min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-06-06 email to kinvara "Attached. Most clients take 2,500, which is the cheapest per piece." person aoife thread kinvara-380 by eva
2025-06-06 email from kinvara "Then 2,500 it is." person aoife thread kinvara-380
2025-06-06 email from lofoten "How long is it from proof to door for the stockfish band now?" person ingrid-moe thread lofoten-382
2025-06-06 email to lofoten "Eight working days at the moment, five if it is urgent." person ingrid-moe thread lofoten-382 by eva
2025-06-06 payment mossgate 1500.00 GBP for LS-3413
2025-06-06 time calder 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-06-06 time ottoline 90min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-06-06 time kraeuterhof 120min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR unbilled
2025-06-06 promise from albrecht "text: hamper card" by 2025-06-12 by armen
2025-06-06 invoice arpa-gini 1750.00 EUR due 2025-07-06 ref LS-3438 "կարմիր գինու պիտակ"
2025-06-06 call with urts 22min "Asked about recycled paper; sent two samples afterwards" person narek by armen
2025-06-06 time aghbyur 45min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-06-06 call with patan-kala 25min "They are content with the last run, nothing open" person ramesh by sunita
2025-06-06 call with rempah 21min "Short call about the delivery, all boxes counted and complete" person aisyah by hafiz
2025-06-06 payment batik-seri 2700.00 MYR for LS-3409
2025-06-06 email to sabun-wangi "Harga kertas naik empat peratus bulan depan. Perlu kami cetak pembalut sabun serai sekarang?" person mei-ling thread sabun-wangi-382 by hafiz
2025-06-06 email from sabun-wangi "Terima kasih kerana beritahu. Ya, cetak sekarang." person mei-ling thread sabun-wangi-382
2025-06-09 payment brim 280000 ISK for LS-3416
2025-06-09 email from ullarhus "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (lopamiðar)" person gudrun thread ullarhus-384
2025-06-09 email to ullarhus "Ekkert mál, við geymum þá hjá okkur." person gudrun thread ullarhus-384 by eva
2025-06-09 moved djupasalt "corrected file: miðar á flögusalt" to 2025-06-16 by eva
2025-06-09 payment kinvara 1200.00 EUR for LS-3412
2025-06-09 promise to mossgate "price: tasting set box" by 2025-06-16 owner hafiz by eva
2025-06-09 kept ottoline "price: gift sleeve" by eva
2025-06-09 invoice kraeuterhof 2050.00 EUR due 2025-06-23 ref LS-3439 "calendula cream label"
2025-06-09 time albrecht 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-06-09 email from seeblick "Out of office until Monday" automatic
2025-06-09 payment arpa-gini 1600.00 EUR for LS-3425
2025-06-09 time chir 105min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-06-09 kept chir "samples: ընկույզի տուփ" by armen
2025-06-09 kept aghbyur "photo: շշի պիտակ" by armen
2025-06-09 payment himal-chiya 955.00 EUR for LS-3408
2025-06-09 time rempah 105min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-06-10 promise to brim "corrected file: miðar á pilsner" by 2025-06-18 owner eva by eva
2025-06-10 time sjovik 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-06-10 invoice thornbury 910.00 GBP due 2025-07-10 ref LS-3440 "menu cards"
2025-06-10 invoice sabun-wangi 2450.00 MYR due 2025-07-10 ref LS-3441 "kotak set mandian"
2025-06-11 call with skjalfandi 4min "Moved the press date by two days because of a holiday there" person bjarki by eva
2025-06-11 message from vor "Takk, lítur mjög vel út" person ragnheidur
2025-06-11 message to vor "Skráð, takk" person ragnheidur by eva
2025-06-11 payment thornbury 980.00 GBP for LS-3417
2025-06-11 email to wendel "The proof of the beer mat is ready. Please look at the small print first." person konrad thread wendel-386 by armen
2025-06-11 email from wendel "Looks good. One comma too many in line three, otherwise print it." person konrad thread wendel-386
2025-06-11 promise to urts "corrected file: անանուխի պիտակ" by 2025-06-19 owner armen by armen
2025-06-11 time aghbyur 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-06-11 time հացատուն 60min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-06-11 payment sabun-wangi 2450.00 MYR for LS-3427
2025-06-12 call with thornbury 25min "New size of jar: we need the drawing, they send it" person moira by hafiz
2025-06-12 time brackenbury 165min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-06-12 time brackenbury 75min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-06-12 kept albrecht "delivery date: hamper card" by armen
2025-06-12 time gouden-oven 105min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-06-12 promise to loureiro "delivery date: olive oil label" by 2025-06-20 owner sunita by eva
2025-06-12 promise from urts "quantities for the next run" by 2025-06-18 by armen
2025-06-12 invoice rempah 3600.00 MYR due 2025-07-12 ref LS-3442 "kotak hadiah raya"
2025-06-13 invoice skjalfandi 480000 ISK due 2025-07-13 ref LS-3443 "farmiðar"
2025-06-13 payment djupasalt 1300.00 EUR for LS-3430
2025-06-13 email to vor "Reminder: invoice LS-3410 is due" automatic
2025-06-13 payment holar 220000 ISK for LS-3422
2025-06-13 time kinvara 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-06-13 kept mossgate "price: tasting set box" by eva
2025-06-13 time ottoline 195min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-06-13 call with kraeuterhof 6min "Moved the press date by two days because of a holiday there" person jutta by armen
2025-06-13 time albrecht 225min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-06-13 kept albrecht "text: hamper card" by armen
2025-06-13 email to sommer "Two ideas for the wrapping paper, both in the price we agreed. Which one is closer?" person edith thread sommer-388 by eva
2025-06-13 email from sommer "The first. We laid both on the counter and asked everybody who came in." person edith thread sommer-388
2025-06-13 email to seeblick "We have kept 150 of the food bag sticker from the last run for you. Shall we send them along?" person dr-nowak thread seeblick-389 by hafiz
2025-06-13 email from seeblick "Yes please, they will be gone in a week." person dr-nowak thread seeblick-389
2025-06-13 cost gouden-oven 40.00 EUR "Proof prints" by hafiz
2025-06-13 payment loureiro 1400.00 EUR for LS-3426
2025-06-16 time brim 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-06-16 kept brim "corrected file: miðar á pilsner" by eva
2025-06-16 kept djupasalt "corrected file: miðar á flögusalt" by eva
2025-06-16 payment vor 285000 ISK for LS-3410
2025-06-16 promise to holar "corrected file: miðar á mysu" by 2025-06-23 owner eva by eva
2025-06-16 time sjovik 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-06-16 time mossgate 195min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-06-16 note fenwick "Wants every file as PDF and nothing else" as fact by sunita
2025-06-16 meeting with little-harbour 55min "Looked at three drafts together; draft B goes on with a darker green" person tamsin by hafiz
2025-06-16 payment calder 770.00 GBP for LS-3424
2025-06-16 invoice calder 725.00 GBP due 2025-07-16 ref LS-3444 "tin label"
2025-06-16 message from calder "Box is here, all fine" person nell
2025-06-16 message to calder "Noted, thank you" person nell by sunita
2025-06-16 invoice gouden-oven 850.00 EUR due 2025-07-16 ref LS-3445 "cake box sticker"
2025-06-16 time urts 105min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-06-16 kept urts "corrected file: անանուխի պիտակ" by armen
2025-06-16 invoice aghbyur 555000.00 AMD due 2025-07-16 ref LS-3446 "շշի պիտակ"
2025-06-16 time himal-chiya 90min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-06-16 meeting with himal-chiya 35min "Talked about the whole range: the small sizes need a simpler design" person bikash by sunita
2025-06-16 email to sagar-trek "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। झोलाको ट्याग अहिले नै छापौं?" person pasang thread sagar-trek-391 by sunita
2025-06-16 email from sagar-trek "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person pasang thread sagar-trek-391
2025-06-16 payment lokta-ghar 680.00 EUR for LS-3421
2025-06-16 email from lokta-ghar "नमस्ते। पात्रो अझै २,००० वटा चाहियो। कागज पहिलेकै।" person anju thread lokta-ghar-390
2025-06-17 call with djupasalt 19min "New size of jar: we need the drawing, they send it" person sindri by eva
2025-06-17 email from northmoor "We would like to see the family trail leaflet on uncoated paper. Is there a sample?" person imogen thread northmoor-392
2025-06-17 invoice ottoline 1300.00 GBP due 2025-07-17 ref LS-3447 "gift sleeve"
2025-06-17 email from albrecht "The new colour looks a little cold on the shelf. Are we alone with that?" person carla thread albrecht-392
2025-06-17 kept loureiro "delivery date: olive oil label" by eva
2025-06-17 email to aghbyur "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (շշի պիտակ)" person vahan thread aghbyur-392 by armen
2025-06-17 email from aghbyur "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person vahan thread aghbyur-392
2025-06-17 email to lokta-ghar "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person anju thread lokta-ghar-390 by sunita
2025-06-17 promise to kopi-bukit "corrected file: pelekat cawan" by 2025-06-25 owner hafiz by hafiz
2025-06-17 promise to batik-seri "corrected file: tag batik" by 2025-06-25 owner hafiz by hafiz
2025-06-18 invoice djupasalt 1450.00 EUR due 2025-07-18 ref LS-3448 "miðar á flögusalt"
2025-06-18 invoice sjovik 1450.00 EUR due 2025-07-18 ref LS-3449 "roe jar label"
2025-06-18 email to northmoor "Three samples are in the post today." person imogen thread northmoor-392 by eva
2025-06-18 email from northmoor "Number two, clearly." person imogen thread northmoor-392
2025-06-18 time mossgate 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-06-18 meeting with brackenbury 50min "Half-year talk: what sells, what comes next, two new products to come" person joss by hafiz
2025-06-18 cost albrecht 75.00 EUR "Special paper" by armen
2025-06-18 email to albrecht "I see it too. Shall we try five per cent more yellow on the next run of the olive jar label?" person carla thread albrecht-392 by armen
2025-06-18 email from albrecht "Please do." person carla thread albrecht-392
2025-06-18 invoice chir 375000.00 AMD due 2025-07-02 ref LS-3450 "ընկույզի տուփ"
2025-06-18 payment aghbyur 570000.00 AMD for LS-3429
2025-06-18 time հացատուն 150min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-06-18 cost հացատուն 12500.00 AMD "Courier" by armen
2025-06-18 payment kopi-bukit 3250.00 MYR for LS-3433
2025-06-18 email to kopi-bukit "Pruf label biji panggang sudah siap. Tolong semak huruf kecil dahulu." person weijie thread kopi-bukit-393 by hafiz
2025-06-19 time ullarhus 210min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-06-19 email to marktapotheke "A short note: the paper for the cream jar label goes up by 4 per cent next month. Shall we print before that?" person dr-hoyer thread marktapotheke-394 by hafiz
2025-06-19 email from marktapotheke "Thank you for telling us. Yes, print now." person dr-hoyer thread marktapotheke-394
2025-06-19 payment gouden-oven 1030.00 EUR for LS-3432
2025-06-19 time urts 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-06-19 kept urts "quantities for the next run" by armen
2025-06-19 email from urts "Out of office until Monday" automatic
2025-06-19 credit aghbyur 27750.00 AMD for LS-3446 ref LS-3446-C "Some sheets with a scratch" by armen
2025-06-19 payment rempah 3900.00 MYR for LS-3428
2025-06-19 email from kopi-bukit "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person weijie thread kopi-bukit-393
2025-06-20 time ullarhus 225min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-06-20 payment ottoline 1250.00 GBP for LS-3431
2025-06-20 invoice brackenbury 1200.00 GBP due 2025-07-20 ref LS-3451 "keg badge"
2025-06-20 payment kraeuterhof 2050.00 EUR for LS-3439
2025-06-20 time wendel 135min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-06-20 invoice albrecht 1400.00 EUR due 2025-07-04 ref LS-3452 "hamper card"
2025-06-20 time seeblick 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-06-20 invoice հացատուն 270000.00 AMD due 2025-07-04 ref LS-3453 "գաթայի պիտակ"
2025-06-23 time holar 105min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-06-23 kept holar "corrected file: miðar á mysu" by eva
2025-06-23 email from holar "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (skyrdósir)" person einar thread holar-398
2025-06-23 email to holar "Ekkert mál, við geymum þá hjá okkur." person einar thread holar-398 by eva
2025-06-23 invoice kinvara 1250.00 EUR due 2025-07-23 ref LS-3454 "kelp flakes label"
2025-06-23 email to northmoor "Reminder: invoice LS-3423 is due" automatic
2025-06-23 time northmoor 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-06-23 time northmoor 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-06-23 invoice mossgate 1700.00 GBP due 2025-07-23 ref LS-3455 "tasting set box"
2025-06-23 credit brackenbury 60.00 GBP for LS-3451 ref LS-3451-C "Some sheets with a scratch" by hafiz
2025-06-23 email from rheinkiesel "We would like to see the care card on uncoated paper. Is there a sample?" person vera thread rheinkiesel-397
2025-06-23 email to rheinkiesel "Three samples are in the post today." person vera thread rheinkiesel-397 by sunita
2025-06-23 email from rheinkiesel "Number two, clearly." person vera thread rheinkiesel-397
2025-06-23 time loureiro 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-06-23 email from հացատուն "Խանութի սարքը շտրիխ կոդը չի կարդում։ (գաթայի պիտակ)" person anahit thread հացատուն-398
2025-06-23 email to հացատուն "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person anahit thread հացատուն-398 by armen
2025-06-23 kept kopi-bukit "corrected file: pelekat cawan" by hafiz
2025-06-24 email from mossgate "We are changing our bottle and the tasting set box has to fit a smaller neck. What do you need from us?" person fergus thread mossgate-399
2025-06-24 time batik-seri 210min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-06-25 invoice brim 310000 ISK due 2025-07-25 ref LS-3456 "miðar á pilsner"
2025-06-25 email from sjovik "Is the glue of the roe jar label food safe? An inspector asked." person linnea thread sjovik-400
2025-06-25 email to sjovik "It is. The certificate is attached, so that you can show it." person linnea thread sjovik-400 by hafiz
2025-06-25 promise to thornbury "corrected file: allergen stickers" by 2025-07-03 owner hafiz by hafiz
2025-06-25 invoice northmoor 1850.00 GBP due 2025-07-25 ref LS-3457 "family trail leaflet"
2025-06-25 email to mossgate "One empty bottle by post and the drawing of the supplier, that is all." person fergus thread mossgate-399 by eva
2025-06-25 time fenwick 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-06-25 time marktapotheke 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-06-25 email to gouden-oven "How did the bread bag do at the market?" person sanne thread gouden-oven-400 by hafiz
2025-06-25 email from loureiro "Our printer asks for the tasting card with 3 mm bleed. Do you have that?" person beatriz thread loureiro-400
2025-06-25 email to loureiro "Here it is, bleed and crop marks included." person beatriz thread loureiro-400 by eva
2025-06-25 kept batik-seri "corrected file: tag batik" by hafiz
2025-06-26 time fenwick 30min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-06-26 meeting with ottoline 30min "Looked at three drafts together; draft B goes on with a darker green" person ottilie by eva
2025-06-26 time marktapotheke 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-06-26 time seeblick 75min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-06-26 email from gouden-oven "Very well. People picked it up because of the window in the label." person sanne thread gouden-oven-400
2025-06-26 email from chir "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (ընկույզի տուփ)" person lusine thread chir-401
2025-06-26 email to chir "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person lusine thread chir-401 by armen
2025-06-26 invoice urts 350000.00 AMD due 2025-07-10 ref LS-3458 "անանուխի պիտակ"
2025-06-27 invoice fenwick 690.00 GBP due 2025-07-11 ref LS-3459 "wax wrap band"
2025-06-27 email from kraeuterhof "Could one of you come by and see the shelf with the soap band?" person jutta thread kraeuterhof-402
2025-06-27 email to kraeuterhof "Gladly. Would Wednesday at ten suit you?" person jutta thread kraeuterhof-402 by armen
2025-06-27 email from kraeuterhof "Wednesday is good." person jutta thread kraeuterhof-402
2025-06-27 invoice wendel 1850.00 EUR due 2025-07-11 ref LS-3460 "beer mat"
2025-06-27 invoice loureiro 1100.00 EUR due 2025-07-27 ref LS-3461 "olive oil label"
2025-06-27 email from chir "Երկրորդը, առանց կասկածի։" person lusine thread chir-401
2025-06-27 invoice himal-chiya 870.00 EUR due 2025-07-27 ref LS-3462 "मसला चियाको खोल"
2025-06-27 time kopi-bukit 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-06-27 email to sabun-wangi "Pruf kotak set mandian sudah siap. Tolong semak huruf kecil dahulu." person mei-ling thread sabun-wangi-402 by hafiz
2025-06-27 email from sabun-wangi "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person mei-ling thread sabun-wangi-402
2025-06-30 email from brim "Litla teikningin er falleg. Megum við nota hana á bílinn?" person halldora thread brim-405
2025-06-30 email to brim "Já, hún er ykkar. Ég sendi skrá sem má stækka." person halldora thread brim-405 by eva
2025-06-30 cost ullarhus 10000 ISK "Proof prints" by eva
2025-06-30 time vor 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-06-30 invoice holar 220000 ISK due 2025-07-30 ref LS-3463 "miðar á mysu"
2025-06-30 promise to lofoten "samples: stockfish band" by 2025-07-07 owner eva by eva
2025-06-30 cost seeblick 30.00 EUR "Special paper" by hafiz
2025-06-30 call with batik-seri 6min "They count stock on Friday and will tell us the quantity" person rohani by hafiz
2025-07-01 invoice ullarhus 185000 ISK due 2025-07-15 ref LS-3464 "lopamiðar"
2025-07-01 time vor 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-07-01 payment northmoor 1900.00 GBP for LS-3423
2025-07-01 time rheinkiesel 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-07-01 email to urts "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (ուրցի թեյի տուփ)" person narek thread urts-406 by armen
2025-07-01 payment himal-chiya 895.00 EUR for LS-3435
2025-07-01 time batik-seri 210min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-07-02 email from northmoor "We need the exhibition labels for a fair in three weeks. Is that possible?" person imogen thread northmoor-407
2025-07-02 email to northmoor "It is, if the text is with us by Monday." person imogen thread northmoor-407 by eva
2025-07-02 invoice marktapotheke 710.00 EUR due 2025-07-16 ref LS-3465 "tea bag tag"
2025-07-02 time sommer 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-07-02 time sommer 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-07-02 invoice seeblick 525.00 EUR due 2025-07-16 ref LS-3466 "vaccination card"
2025-07-02 email to arpa-gini "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-407 by armen
2025-07-02 email from arpa-gini "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person gayane thread arpa-gini-407
2025-07-02 email from urts "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person narek thread urts-406
2025-07-02 email to urts "Փոխված է, նոր օրինակը կցված է։" person narek thread urts-406 by armen
2025-07-02 message from rempah "Terima kasih, cantik" person aisyah
2025-07-02 message to rempah "Baik" person aisyah by hafiz
2025-07-02 invoice kopi-bukit 3200.00 MYR due 2025-08-01 ref LS-3467 "pelekat cawan"
2025-07-02 invoice batik-seri 2700.00 MYR due 2025-08-01 ref LS-3468 "tag batik"
2025-07-03 promise to djupasalt "delivery date: askja fyrir birkisalt" by 2025-07-11 owner hafiz by eva
2025-07-03 kept thornbury "corrected file: allergen stickers" by hafiz
2025-07-03 email from northmoor "You will have it tomorrow." person imogen thread northmoor-407
2025-07-03 time arpa-gini 225min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-07-03 payment chir 375000.00 AMD for LS-3450
2025-07-03 time rempah 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-07-04 call with djupasalt 11min "Moved the press date by two days because of a holiday there" person sindri by eva
2025-07-04 time lofoten 225min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2025-07-04 kept lofoten "samples: stockfish band" by eva
2025-07-04 visit with fenwick 90min "Brought the samples; the whole family had a say" person dot by sunita
2025-07-04 payment little-harbour 895.00 GBP for LS-3436
2025-07-04 time little-harbour 75min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-07-04 message from calder "Thank you, looks great" person nell
2025-07-04 message to calder "Noted, thank you" person nell by sunita
2025-07-04 payment albrecht 1400.00 EUR for LS-3452
2025-07-04 time arpa-gini 120min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR unbilled
2025-07-04 time patan-kala 60min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR unbilled
2025-07-07 payment skjalfandi 480000 ISK for LS-3443
2025-07-07 time thornbury 75min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-07-07 call with thornbury 20min "They are content with the last run, nothing open" person gareth by hafiz
2025-07-07 time little-harbour 60min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-07-07 email to brackenbury "We have kept 150 of the still cider label from the last run for you. Shall we send them along?" person joss thread brackenbury-412 by hafiz
2025-07-07 email from brackenbury "Yes please, they will be gone in a week." person joss thread brackenbury-412
2025-07-07 payment wendel 1850.00 EUR for LS-3460
2025-07-07 email from albrecht "Our lawyer wants the country of origin on the front of the antipasti lid." person carla thread albrecht-411
2025-07-07 email to albrecht "It fits under the name if we take the line away. Proof attached." person carla thread albrecht-411 by armen
2025-07-07 email from albrecht "Approved." person carla thread albrecht-411
2025-07-07 time rheinkiesel 75min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-07-07 payment arpa-gini 1750.00 EUR for LS-3438
2025-07-07 payment հացատուն 270000.00 AMD for LS-3453
2025-07-07 invoice patan-kala 900.00 EUR due 2025-08-06 ref LS-3469 "मूर्तिको प्रमाणपत्र"
2025-07-07 time sabun-wangi 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-07-08 call with little-harbour 16min "Short call about the delivery, all boxes counted and complete" person tamsin by hafiz
2025-07-08 promise to himal-chiya "price: इलाम चियाको लेबल" by 2025-07-16 owner sunita by sunita
2025-07-09 invoice vor 325000 ISK due 2025-08-08 ref LS-3470 "bókamerki"
2025-07-09 payment lofoten 1600.00 EUR for LS-3437
2025-07-09 time lofoten 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-07-09 time thornbury 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-07-09 payment fenwick 690.00 GBP for LS-3459
2025-07-09 invoice little-harbour 830.00 GBP due 2025-08-08 ref LS-3471 "counter sign"
2025-07-09 email from wendel "We are changing our bottle and the wheat beer label has to fit a smaller neck. What do you need from us?" person konrad thread wendel-414
2025-07-09 invoice arpa-gini 1800.00 EUR due 2025-08-08 ref LS-3472 "նվերի տուփ"
2025-07-09 time aghbyur 105min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-07-10 invoice thornbury 955.00 GBP due 2025-08-09 ref LS-3473 "allergen stickers"
2025-07-10 email to wendel "One empty bottle by post and the drawing of the supplier, that is all." person konrad thread wendel-414 by armen
2025-07-10 invoice sommer 830.00 EUR due 2025-07-24 ref LS-3474 "wrapping paper"
2025-07-10 call with sommer 10min "Asked about recycled paper; sent two samples afterwards" person edith by eva
2025-07-10 payment urts 350000.00 AMD for LS-3458
2025-07-10 invoice sabun-wangi 2600.00 MYR due 2025-08-09 ref LS-3475 "pembalut sabun serai"
2025-07-11 time djupasalt 30min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-07-11 kept djupasalt "delivery date: askja fyrir birkisalt" by eva
2025-07-11 email from vor "Við þurfum þetta fyrir sýningu á laugardaginn: bæklingur. Næst það?" person ragnheidur thread vor-416
2025-07-11 email to vor "Það næst ef textinn kemur á mánudag." person ragnheidur thread vor-416 by eva
2025-07-11 email from vor "Hann kemur í dag." person ragnheidur thread vor-416
2025-07-11 email to kinvara "The proof of the bath salts box is ready. Please look at the small print first." person aoife thread kinvara-417 by eva
2025-07-11 email from kinvara "Looks good. One comma too many in line three, otherwise print it." person aoife thread kinvara-417
2025-07-11 payment thornbury 910.00 GBP for LS-3440
2025-07-11 time calder 180min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-07-11 time calder 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR unbilled
2025-07-11 invoice rheinkiesel 710.00 EUR due 2025-07-25 ref LS-3476 "swing tag"
2025-07-11 payment gouden-oven 850.00 EUR for LS-3445
2025-07-11 time gouden-oven 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-07-11 email to gouden-oven "A short note: the paper for the rusk tin goes up by 4 per cent next month. Shall we print before that?" person sanne thread gouden-oven-416 by hafiz
2025-07-11 email from gouden-oven "Thank you for telling us. Yes, print now." person sanne thread gouden-oven-416
2025-07-11 email to aghbyur "գազավորված ջրի պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person vahan thread aghbyur-416 by armen
2025-07-11 email from aghbyur "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person vahan thread aghbyur-416
2025-07-11 time lokta-ghar 30min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-07-11 payment rempah 3600.00 MYR for LS-3442
2025-07-11 invoice rempah 4250.00 MYR due 2025-08-10 ref LS-3477 "peket kari"
2025-07-11 payment sabun-wangi 2450.00 MYR for LS-3441
2025-07-14 email to brim "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (miðar á pilsner)" person halldora thread brim-418 by eva
2025-07-14 email from brim "Takk fyrir að láta vita. Já, prentið núna." person halldora thread brim-418
2025-07-14 call with ullarhus 8min "Went through the open points; the back label can be printed" person gudrun by eva
2025-07-14 invoice lofoten 1400.00 EUR due 2025-08-13 ref LS-3478 "stockfish band"
2025-07-14 email to lofoten "The proof of the export carton is ready. Please look at the small print first." person ingrid-moe thread lofoten-419 by eva
2025-07-14 email from lofoten "Looks good. One comma too many in line three, otherwise print it." person ingrid-moe thread lofoten-419
2025-07-14 invoice calder 760.00 GBP due 2025-08-13 ref LS-3479 "gift box"
2025-07-14 time ottoline 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-07-14 time kraeuterhof 150min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-07-14 email to kraeuterhof "How did the lip balm display do at the market?" person jutta thread kraeuterhof-418 by armen
2025-07-14 payment marktapotheke 710.00 EUR for LS-3465
2025-07-14 payment aghbyur 527250.00 AMD for LS-3446
2025-07-14 cost aghbyur 27500.00 AMD "Cutting die" by armen
2025-07-14 call with հացատուն 5min "Short call about the delivery, all boxes counted and complete" person anahit by armen
2025-07-14 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2025-07-14 invoice lokta-ghar 765.00 EUR due 2025-08-13 ref LS-3480 "पात्रो"
2025-07-15 email from skjalfandi "Er pláss fyrir enskan texta líka? Ég á við: farmiðar." person bjarki thread skjalfandi-420
2025-07-15 meeting with mossgate 30min "Plan for the gift boxes, quantities by the end of the month" person fergus by eva
2025-07-15 payment ottoline 1300.00 GBP for LS-3447
2025-07-15 email from kraeuterhof "Very well. People picked it up because of the window in the label." person jutta thread kraeuterhof-418
2025-07-15 call with patan-kala 19min "Price for the larger size agreed, order follows by mail" person ramesh by sunita
2025-07-15 meeting with rempah 70min "Chose the paper from the sample book: uncoated, 90 g" person aisyah by hafiz
2025-07-16 email to skjalfandi "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person bjarki thread skjalfandi-420 by eva
2025-07-16 payment djupasalt 1450.00 EUR for LS-3448
2025-07-16 cost djupasalt 75.00 EUR "Varnish samples" by eva
2025-07-16 payment calder 725.00 GBP for LS-3444
2025-07-16 email from ottoline "We are changing our bottle and the truffle box has to fit a smaller neck. What do you need from us?" person ottilie thread ottoline-421
2025-07-16 invoice gouden-oven 935.00 EUR due 2025-08-15 ref LS-3481 "bread bag"
2025-07-16 invoice aghbyur 605000.00 AMD due 2025-08-15 ref LS-3482 "գազավորված ջրի պիտակ"
2025-07-16 message from kopi-bukit "Pruf diluluskan" person weijie
2025-07-16 message to kopi-bukit "Bagus, terima kasih" person weijie by hafiz
2025-07-17 email from skjalfandi "Seinni tillagan er betri." person bjarki thread skjalfandi-420
2025-07-17 email to ottoline "One empty bottle by post and the drawing of the supplier, that is all." person ottilie thread ottoline-421 by eva
2025-07-17 payment seeblick 525.00 EUR for LS-3466
2025-07-17 message from sabun-wangi "Boleh telefon selepas makan tengah hari?" person mei-ling
2025-07-17 message to sabun-wangi "Bagus, terima kasih" person mei-ling by hafiz
2025-07-18 invoice djupasalt 1650.00 EUR due 2025-08-17 ref LS-3483 "askja fyrir birkisalt"
2025-07-18 payment sjovik 1450.00 EUR for LS-3449
2025-07-18 invoice ottoline 1200.00 GBP due 2025-08-17 ref LS-3484 "truffle box"
2025-07-18 payment brackenbury 1140.00 GBP for LS-3451
2025-07-18 note albrecht "It looks like us now." as quote by armen
2025-07-18 payment sommer 830.00 EUR for LS-3474
2025-07-18 email to arpa-gini "Ինչպե՞ս անցավ տոնավաճառը։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-424 by armen
2025-07-18 email from arpa-gini "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person gayane thread arpa-gini-424
2025-07-18 call with himal-chiya 14min "Moved the press date by two days because of a holiday there" person bikash by sunita
2025-07-18 email from lokta-ghar "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। डायरीको गाता पनि त्यही हिसाबले पठाउनुहोला।" person anju thread lokta-ghar-424
2025-07-18 email to lokta-ghar "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person anju thread lokta-ghar-424 by sunita
2025-07-19 email from patan-kala "Out of office until Monday" automatic
2025-07-21 payment ullarhus 185000 ISK for LS-3464
2025-07-21 call with djupasalt 18min "Explained the difference between the two varnishes; they take matt" person sindri by eva
2025-07-21 email from sjovik "The courier left one box of the smoked trout sleeve at the wrong door. We found it, no harm done." person linnea thread sjovik-425
2025-07-21 payment mossgate 1700.00 GBP for LS-3455
2025-07-21 email from marktapotheke "We would like to see the dosage label on uncoated paper. Is there a sample?" person dr-hoyer thread marktapotheke-426
2025-07-21 email to marktapotheke "Three samples are in the post today." person dr-hoyer thread marktapotheke-426 by hafiz
2025-07-21 time himal-chiya 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-07-22 email to sjovik "Thank you for telling me. I have written to the courier all the same." person linnea thread sjovik-425 by hafiz
2025-07-22 message from northmoor "Proof approved" person imogen
2025-07-22 message to northmoor "Wonderful, thank you" person imogen by eva
2025-07-22 email from marktapotheke "Number two, clearly." person dr-hoyer thread marktapotheke-426
2025-07-22 time himal-chiya 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR unbilled
2025-07-23 payment rheinkiesel 710.00 EUR for LS-3476
2025-07-23 promise to հացատուն "delivery date: լավաշի փաթեթ" by 2025-07-31 owner armen by armen
2025-07-23 invoice himal-chiya 885.00 EUR due 2025-08-22 ref LS-3485 "इलाम चियाको लेबल"
2025-07-24 payment brim 310000 ISK for LS-3456
2025-07-24 visit with thornbury 135min "Saw the filling line; the label has to sit 4 mm higher" person gareth by hafiz
2025-07-25 email from holar "Hvað kosta 1.000 og 5.000 stykki? (miðar á mysu)" person einar thread holar-430
2025-07-25 email to holar "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person einar thread holar-430 by eva
2025-07-25 email from holar "Þá tökum við 2.500." person einar thread holar-430
2025-07-25 invoice kraeuterhof 1950.00 EUR due 2025-08-08 ref LS-3486 "soap band"
2025-07-25 visit with kraeuterhof 60min "Brought the samples; the whole family had a say" person jutta by armen
2025-07-25 email from albrecht "Our printer asks for the hamper card with 3 mm bleed. Do you have that?" person carla thread albrecht-430
2025-07-25 email to albrecht "Here it is, bleed and crop marks included." person carla thread albrecht-430 by armen
2025-07-26 email from rheinkiesel "Out of office until Monday" automatic
2025-07-28 email to vor "bókamerki: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person ragnheidur thread vor-433 by eva
2025-07-28 payment kinvara 1250.00 EUR for LS-3454
2025-07-28 time sjovik 135min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-07-28 email from calder "One question about the tin label: is there room for a second language?" person nell thread calder-433
2025-07-28 email to calder "Yes, if the ingredients go down by half a point. I have attached both versions." person nell thread calder-433 by sunita
2025-07-28 email from calder "The second version is fine. Please go ahead." person nell thread calder-433
2025-07-28 time brackenbury 45min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-07-28 time albrecht 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-07-28 email from seeblick "I like the small drawing on the appointment card. Can we use it on our van?" person dr-nowak thread seeblick-432
2025-07-28 email to seeblick "You can, it is yours. I send you a file that can be enlarged." person dr-nowak thread seeblick-432 by hafiz
2025-07-28 email from gouden-oven "One question about the cake box sticker: is there room for a second language?" person sanne thread gouden-oven-433
2025-07-28 email to gouden-oven "Yes, if the ingredients go down by half a point. I have attached both versions." person sanne thread gouden-oven-433 by hafiz
2025-07-28 time հացատուն 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-07-28 payment himal-chiya 870.00 EUR for LS-3462
2025-07-28 promise to rempah "samples: label rendang" by 2025-08-05 owner hafiz by hafiz
2025-07-28 promise to sabun-wangi "price: kotak set mandian" by 2025-08-05 owner hafiz by hafiz
2025-07-29 time skjalfandi 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-07-29 email from vor "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person ragnheidur thread vor-433
2025-07-29 call with wendel 6min "Price for the larger size agreed, order follows by mail" person konrad by armen
2025-07-29 email from gouden-oven "The second version is fine. Please go ahead." person sanne thread gouden-oven-433
2025-07-29 email from chir "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person lusine thread chir-434
2025-07-29 kept հացատուն "delivery date: լավաշի փաթեթ" by armen
2025-07-29 email from sagar-trek "बाटोको नक्सा आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person pasang thread sagar-trek-434
2025-07-29 email to sagar-trek "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person pasang thread sagar-trek-434 by sunita
2025-07-30 message from brim "Kassinn er kominn, allt í lagi" person halldora
2025-07-30 message to brim "Frábært, takk" person halldora by eva
2025-07-30 promise to djupasalt "proof: gjafakassi" by 2025-08-07 owner eva by eva
2025-07-30 payment holar 220000 ISK for LS-3463
2025-07-30 time kinvara 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-07-30 meeting with brackenbury 30min "Looked at three drafts together; draft B goes on with a darker green" person joss by hafiz
2025-07-30 time chir 210min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-07-30 email to chir "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person lusine thread chir-434 by armen
2025-07-31 invoice sjovik 1300.00 EUR due 2025-08-30 ref LS-3487 "gift box"
2025-07-31 payment loureiro 1100.00 EUR for LS-3461
2025-07-31 email from loureiro "One question about the tin print: is there room for a second language?" person beatriz thread loureiro-436
2025-07-31 email to loureiro "Yes, if the ingredients go down by half a point. I have attached both versions." person beatriz thread loureiro-436 by eva
2025-07-31 email from loureiro "The second version is fine. Please go ahead." person beatriz thread loureiro-436
2025-08-01 time mossgate 210min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-08-01 invoice brackenbury 1200.00 GBP due 2025-08-31 ref LS-3488 "still cider label"
2025-08-01 email to rheinkiesel "The last sheets of the swing tag came out a shade too dark. We print them again at our cost." person vera thread rheinkiesel-438 by sunita
2025-08-01 email from rheinkiesel "Thank you for noticing before we did." person vera thread rheinkiesel-438
2025-08-01 time gouden-oven 240min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-08-01 time հացատուն 225min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-08-01 payment kopi-bukit 3200.00 MYR for LS-3467
2025-08-01 email from batik-seri "kotak sarung sampai pagi tadi. Warnanya tepat, terima kasih." person rohani thread batik-seri-438
2025-08-01 email to batik-seri "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person rohani thread batik-seri-438 by hafiz
2025-08-02 email from ottoline "Out of office until Monday" automatic
2025-08-04 time brim 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-08-04 invoice skjalfandi 405000 ISK due 2025-09-03 ref LS-3489 "veggspjald við höfnina"
2025-08-04 note holar "Came to us through a neighbour at the fair" as fact by eva
2025-08-04 email to northmoor "Reminder: invoice LS-3457 is due" automatic
2025-08-04 time northmoor 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-04 time little-harbour 75min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-08-04 call with ottoline 17min "Moved the press date by two days because of a holiday there" person ottilie by eva
2025-08-04 time arpa-gini 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-08-04 meeting with հացատուն 40min "Talked about the whole range: the small sizes need a simpler design" person anahit by armen
2025-08-04 payment patan-kala 900.00 EUR for LS-3469
2025-08-04 kept rempah "samples: label rendang" by hafiz
2025-08-04 message from kopi-bukit "Pruf diluluskan" person weijie
2025-08-04 message to kopi-bukit "Baik" person weijie by hafiz
2025-08-04 time sabun-wangi 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-08-04 kept sabun-wangi "price: kotak set mandian" by hafiz
2025-08-05 kept djupasalt "proof: gjafakassi" by eva
2025-08-05 email from djupasalt "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person sindri thread djupasalt-441
2025-08-05 email to djupasalt "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person sindri thread djupasalt-441 by eva
2025-08-05 time holar 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-08-05 time albrecht 105min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-08-05 cost albrecht 50.00 EUR "Cutting die" by armen
2025-08-05 time chir 90min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-05 call with urts 5min "Explained the difference between the two varnishes; they take matt" person narek by armen
2025-08-05 email from aghbyur "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person vahan thread aghbyur-441
2025-08-05 email to aghbyur "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person vahan thread aghbyur-441 by armen
2025-08-05 time kopi-bukit 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-08-06 invoice kinvara 1300.00 EUR due 2025-09-05 ref LS-3490 "dulse pouch"
2025-08-06 meeting with lofoten 40min "Half-year talk: what sells, what comes next, two new products to come" person ingrid-moe by eva
2025-08-06 time thornbury 30min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-08-07 payment thornbury 955.00 GBP for LS-3473
2025-08-07 meeting with fenwick 70min "Talked about the whole range: the small sizes need a simpler design" person dot by sunita
2025-08-07 time calder 180min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-08-07 time wendel 60min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR unbilled
2025-08-07 invoice albrecht 1500.00 EUR due 2025-08-21 ref LS-3491 "olive jar label"
2025-08-07 time gouden-oven 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-08-07 payment arpa-gini 1800.00 EUR for LS-3472
2025-08-07 invoice chir 410000.00 AMD due 2025-08-21 ref LS-3492 "ծիրանի չրի տոպրակ"
2025-08-07 invoice հացատուն 275000.00 AMD due 2025-08-21 ref LS-3493 "լավաշի փաթեթ"
2025-08-07 promise to himal-chiya "samples: उपहार बाकस" by 2025-08-15 owner sunita by sunita
2025-08-08 invoice brim 280000 ISK due 2025-09-07 ref LS-3494 "dósamiðar á ljósöl"
2025-08-08 time northmoor 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-08-08 meeting with northmoor 30min "Looked at three drafts together; draft B goes on with a darker green" person imogen by eva
2025-08-08 invoice mossgate 1450.00 GBP due 2025-09-07 ref LS-3495 "sloe gin label"
2025-08-08 email from mossgate "Is the glue of the sloe gin label food safe? An inspector asked." person fergus thread mossgate-444
2025-08-08 email to mossgate "It is. The certificate is attached, so that you can show it." person fergus thread mossgate-444 by eva
2025-08-08 payment little-harbour 830.00 GBP for LS-3471
2025-08-08 payment kraeuterhof 1950.00 EUR for LS-3486
2025-08-08 time sommer 60min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-08-08 time loureiro 120min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-08-08 invoice arpa-gini 1800.00 EUR due 2025-09-07 ref LS-3496 "սպիտակ գինու պիտակ"
2025-08-08 payment rempah 4250.00 MYR for LS-3477
2025-08-08 time rempah 90min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-08-08 payment batik-seri 2700.00 MYR for LS-3468
2025-08-08 payment sabun-wangi 2600.00 MYR for LS-3475
2025-08-11 time holar 105min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-08-11 payment lofoten 1400.00 EUR for LS-3478
2025-08-11 invoice thornbury 985.00 GBP due 2025-09-10 ref LS-3497 "sandwich sleeve"
2025-08-11 invoice wendel 1600.00 EUR due 2025-08-25 ref LS-3498 "lager label"
2025-08-11 time aghbyur 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-08-11 meeting with lokta-ghar 65min "Chose the paper from the sample book: uncoated, 90 g" person anju by sunita
2025-08-11 email from rempah "Mesin di kedai tidak dapat baca kod bar pada peket kari." person aisyah thread rempah-446
2025-08-11 time kopi-bukit 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-08-11 cost sabun-wangi 100.00 MYR "Proof prints" by hafiz
2025-08-12 time djupasalt 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-08-12 cost djupasalt 75.00 EUR "Photographs" by eva
2025-08-12 invoice holar 205000 ISK due 2025-09-11 ref LS-3499 "lok á bláberjaskyr"
2025-08-12 payment northmoor 1850.00 GBP for LS-3457
2025-08-12 cost little-harbour 17.50 GBP "Special paper" by hafiz
2025-08-12 message from little-harbour "Running ten minutes late" person tamsin
2025-08-12 message to little-harbour "Noted, thank you" person tamsin by hafiz
2025-08-12 email from kraeuterhof "I cannot open the file with the soap band. Could you send a PDF?" person malte thread kraeuterhof-448
2025-08-12 email to kraeuterhof "Here is a PDF. I also made it smaller." person malte thread kraeuterhof-448 by armen
2025-08-12 email from marktapotheke "Is the glue of the tea bag tag food safe? An inspector asked." person dr-hoyer thread marktapotheke-448
2025-08-12 email to marktapotheke "It is. The certificate is attached, so that you can show it." person dr-hoyer thread marktapotheke-448 by hafiz
2025-08-12 kept himal-chiya "samples: उपहार बाकस" by sunita
2025-08-12 invoice rempah 3950.00 MYR due 2025-09-11 ref LS-3500 "label rendang"
2025-08-12 email to rempah "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person aisyah thread rempah-446 by hafiz
2025-08-12 invoice sabun-wangi 2200.00 MYR due 2025-09-11 ref LS-3501 "kotak set mandian"
2025-08-13 meeting with ullarhus 25min "Half-year talk: what sells, what comes next, two new products to come" person gudrun by eva
2025-08-13 time djupasalt 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-08-13 time lofoten 30min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-08-13 invoice northmoor 1500.00 GBP due 2025-09-12 ref LS-3502 "exhibition labels"
2025-08-13 cost loureiro 50.00 EUR "Proof prints" by eva
2025-08-13 cost aghbyur 15000.00 AMD "Special paper" by armen
2025-08-13 meeting with sabun-wangi 45min "Chose the paper from the sample book: uncoated, 90 g" person mei-ling by hafiz
2025-08-14 visit with skjalfandi 105min "Visited the shop and photographed the shelf" person bjarki by eva
2025-08-14 promise to ullarhus "corrected file: hangimiðar á peysur" by 2025-08-22 owner hafiz by eva
2025-08-14 invoice djupasalt 1250.00 EUR due 2025-09-13 ref LS-3503 "gjafakassi"
2025-08-14 invoice little-harbour 920.00 GBP due 2025-09-13 ref LS-3504 "tin label"
2025-08-14 invoice gouden-oven 1035.00 EUR due 2025-09-13 ref LS-3505 "rusk tin"
2025-08-14 payment lokta-ghar 765.00 EUR for LS-3480
2025-08-14 promise to batik-seri "samples: kotak sarung" by 2025-08-22 owner sunita by hafiz
2025-08-15 promise from ullarhus "measures of the new box" by 2025-08-21 by eva
2025-08-15 time lofoten 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-08-15 email from thornbury "The courier left one box of the sandwich sleeve at the wrong door. We found it, no harm done." person moira thread thornbury-452
2025-08-15 email to thornbury "Thank you for telling me. I have written to the courier all the same." person moira thread thornbury-452 by hafiz
2025-08-15 promise from fenwick "photo: heather honey label" by 2025-08-21 by sunita
2025-08-15 payment calder 760.00 GBP for LS-3479
2025-08-15 invoice calder 910.00 GBP due 2025-09-14 ref LS-3506 "tin label"
2025-08-15 time ottoline 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-08-15 email from albrecht "We are changing our bottle and the antipasti lid has to fit a smaller neck. What do you need from us?" person carla thread albrecht-451
2025-08-15 email to albrecht "One empty bottle by post and the drawing of the supplier, that is all." person carla thread albrecht-451 by armen
2025-08-15 time sommer 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-15 invoice loureiro 1250.00 EUR due 2025-09-14 ref LS-3507 "tasting card"
2025-08-15 email from arpa-gini "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person gayane thread arpa-gini-452
2025-08-15 email to arpa-gini "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person gayane thread arpa-gini-452 by armen
2025-08-15 invoice aghbyur 580000.00 AMD due 2025-09-14 ref LS-3508 "շշի պիտակ"
2025-08-15 invoice kopi-bukit 2900.00 MYR due 2025-09-14 ref LS-3509 "label biji panggang"
2025-08-18 email from brim "Góðan dag. Okkur vantar meira: dósamiðar á ljósöl, 2.000 stykki. Sami pappír og síðast." person halldora thread brim-453
2025-08-18 time ullarhus 150min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-08-18 payment vor 325000 ISK for LS-3470
2025-08-18 email from kinvara "Somebody asked me who makes our kelp flakes label. May I give them your name?" person aoife thread kinvara-453
2025-08-18 payment ottoline 1200.00 GBP for LS-3484
2025-08-18 email from wendel "Is the glue of the beer mat food safe? An inspector asked." person konrad thread wendel-454
2025-08-18 email to wendel "It is. The certificate is attached, so that you can show it." person konrad thread wendel-454 by armen
2025-08-18 promise to seeblick "price: food bag sticker" by 2025-08-25 owner hafiz by hafiz
2025-08-18 payment gouden-oven 935.00 EUR for LS-3481
2025-08-18 credit gouden-oven 52.00 EUR for LS-3505 ref LS-3505-C "Some sheets with a scratch" by hafiz
2025-08-18 payment aghbyur 605000.00 AMD for LS-3482
2025-08-18 payment հացատուն 275000.00 AMD for LS-3493
2025-08-18 time himal-chiya 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-08-18 time himal-chiya 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-08-18 email from himal-chiya "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person bikash thread himal-chiya-454
2025-08-19 email to brim "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person halldora thread brim-453 by eva
2025-08-19 payment djupasalt 1650.00 EUR for LS-3483
2025-08-19 email to kinvara "With pleasure, and thank you." person aoife thread kinvara-453 by eva
2025-08-19 time ottoline 165min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-08-19 invoice sommer 755.00 EUR due 2025-09-02 ref LS-3510 "calendar sleeve"
2025-08-19 email to himal-chiya "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person bikash thread himal-chiya-454 by sunita
2025-08-20 email from brim "Out of office until Monday" automatic
2025-08-20 kept ullarhus "corrected file: hangimiðar á peysur" by eva
2025-08-20 email from holar "Litla teikningin er falleg. Megum við nota hana á bílinn?" person einar thread holar-456
2025-08-20 email to holar "Já, hún er ykkar. Ég sendi skrá sem má stækka." person einar thread holar-456 by eva
2025-08-20 meeting with calder 50min "Talked about the whole range: the small sizes need a simpler design" person nell by sunita
2025-08-20 invoice ottoline 1200.00 GBP due 2025-09-19 ref LS-3511 "bar wrapper"
2025-08-20 meeting with sagar-trek 30min "Talked about the whole range: the small sizes need a simpler design" person pasang by sunita
2025-08-21 kept ullarhus "measures of the new box" by eva
2025-08-21 time marktapotheke 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-08-21 payment albrecht 1500.00 EUR for LS-3491
2025-08-21 time seeblick 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-08-21 email from kopi-bukit "Boleh letak bahasa Inggeris sekali pada beg kopi?" person weijie thread kopi-bukit-457
2025-08-21 email to kopi-bukit "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person weijie thread kopi-bukit-457 by hafiz
2025-08-21 kept batik-seri "samples: kotak sarung" by hafiz
2025-08-22 invoice lofoten 1450.00 EUR due 2025-09-21 ref LS-3512 "export carton"
2025-08-22 email from mossgate "One question about the dry gin label: is there room for a second language?" person fergus thread mossgate-459
2025-08-22 email to mossgate "Yes, if the ingredients go down by half a point. I have attached both versions." person fergus thread mossgate-459 by eva
2025-08-22 email from mossgate "The second version is fine. Please go ahead." person fergus thread mossgate-459
2025-08-22 kept fenwick "photo: heather honey label" by sunita
2025-08-22 email from ottoline "Can you move the barcode on the gift sleeve? The scanner at the shop does not like the curve." person sam-grant thread ottoline-459
2025-08-22 email to ottoline "Moved to the flat side and tested with three scanners. New file attached." person sam-grant thread ottoline-459 by eva
2025-08-22 email from kraeuterhof "Could you send us last time's prices for the calendula cream label for 1,000 and 5,000?" person malte thread kraeuterhof-459
2025-08-22 email to kraeuterhof "Attached. Most clients take 2,500, which is the cheapest per piece." person malte thread kraeuterhof-459 by armen
2025-08-22 email from kraeuterhof "Then 2,500 it is." person malte thread kraeuterhof-459
2025-08-22 time marktapotheke 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-08-22 email from gouden-oven "How long is it from proof to door for the bread bag now?" person joris thread gouden-oven-458
2025-08-22 email to gouden-oven "Eight working days at the moment, five if it is urgent." person joris thread gouden-oven-458 by hafiz
2025-08-22 invoice himal-chiya 865.00 EUR due 2025-09-21 ref LS-3513 "उपहार बाकस"
2025-08-22 email from kopi-bukit "Pilihan kedua lebih baik." person weijie thread kopi-bukit-457
2025-08-22 time batik-seri 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-08-22 time batik-seri 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-08-25 email from sjovik "Could we have another 2,000 of the gift box? Same paper as last time." person linnea thread sjovik-460
2025-08-25 email to sjovik "Of course. I have booked the press for Thursday; you will have the sheets the week after." person linnea thread sjovik-460 by hafiz
2025-08-25 promise to kraeuterhof "samples: lip balm display" by 2025-09-01 owner sunita by armen
2025-08-25 payment wendel 1600.00 EUR for LS-3498
2025-08-25 email from sommer "How long is it from proof to door for the calendar sleeve now?" person edith thread sommer-460
2025-08-25 email to sommer "Eight working days at the moment, five if it is urgent." person edith thread sommer-460 by eva
2025-08-25 call with rheinkiesel 7min "Short call about the delivery, all boxes counted and complete" person vera by sunita
2025-08-25 promise to arpa-gini "samples: կարմիր գինու պիտակ" by 2025-09-02 owner sunita by armen
2025-08-25 payment chir 410000.00 AMD for LS-3492
2025-08-25 time urts 135min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-08-25 invoice urts 315000.00 AMD due 2025-09-08 ref LS-3514 "ուրցի թեյի տուփ"
2025-08-25 email from aghbyur "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-460
2025-08-25 email to aghbyur "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person vahan thread aghbyur-460 by armen
2025-08-25 email from aghbyur "Ուրեմն 2 500։" person vahan thread aghbyur-460
2025-08-25 email to patan-kala "मूर्तिको प्रमाणपत्र को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person ramesh thread patan-kala-460 by sunita
2025-08-25 email from patan-kala "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person ramesh thread patan-kala-460
2025-08-26 email from brackenbury "I like the small drawing on the bottle collar. Can we use it on our van?" person joss thread brackenbury-462
2025-08-26 promise from arpa-gini "quantities for the next run" by 2025-09-01 by armen
2025-08-26 visit with chir 135min "Visited the shop and photographed the shelf" person lusine by armen
2025-08-27 call with northmoor 10min "Explained the difference between the two varnishes; they take matt" person imogen by eva
2025-08-27 email to brackenbury "You can, it is yours. I send you a file that can be enlarged." person joss thread brackenbury-462 by hafiz
2025-08-27 kept seeblick "price: food bag sticker" by hafiz
2025-08-27 call with հացատուն 4min "They are content with the last run, nothing open" person anahit by armen
2025-08-27 time patan-kala 105min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-08-28 time ullarhus 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-28 email from djupasalt "Við þurfum þetta fyrir sýningu á laugardaginn: askja fyrir birkisalt. Næst það?" person sindri thread djupasalt-464
2025-08-28 email to djupasalt "Það næst ef textinn kemur á mánudag." person sindri thread djupasalt-464 by eva
2025-08-28 email from djupasalt "Hann kemur í dag." person sindri thread djupasalt-464
2025-08-28 time vor 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-08-28 message from vor "Kassinn er kominn, allt í lagi" person ragnheidur
2025-08-28 message to vor "Skráð, takk" person ragnheidur by eva
2025-08-28 payment sjovik 1300.00 EUR for LS-3487
2025-08-28 time fenwick 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-08-28 promise to calder "delivery date: matchbox sleeve" by 2025-09-05 owner sunita by sunita
2025-08-28 visit with albrecht 135min "Visited the shop and photographed the shelf" person carla by armen
2025-08-28 call with loureiro 4min "Explained the difference between the two varnishes; they take matt" person beatriz by eva
2025-08-29 invoice ullarhus 210000 ISK due 2025-09-12 ref LS-3515 "hangimiðar á peysur"
2025-08-29 time thornbury 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-08-29 invoice fenwick 620.00 GBP due 2025-09-12 ref LS-3516 "heather honey label"
2025-08-29 kept kraeuterhof "samples: lip balm display" by armen
2025-08-29 cost marktapotheke 27.50 EUR "Varnish samples" by hafiz
2025-08-29 cost seeblick 12.50 EUR "Photographs" by hafiz
2025-08-29 call with urts 10min "They want the next run a week earlier, agreed" person narek by armen
2025-08-29 payment himal-chiya 885.00 EUR for LS-3485
2025-08-29 promise from rempah "measures of the new box" by 2025-09-04 by hafiz
2025-08-29 email to rempah "Harga kertas naik empat peratus bulan depan. Perlu kami cetak label rendang sekarang?" person aisyah thread rempah-465 by hafiz
2025-08-29 email from rempah "Terima kasih kerana beritahu. Ya, cetak sekarang." person aisyah thread rempah-465
2025-08-29 note rempah "Keeps about six weeks of labels in stock" as fact by hafiz
2025-08-29 invoice batik-seri 2350.00 MYR due 2025-09-28 ref LS-3517 "kotak sarung"
2025-08-29 promise from sabun-wangi "photo: pembalut sabun serai" by 2025-09-04 by hafiz
2025-09-01 call with ullarhus 26min "Explained the difference between the two varnishes; they take matt" person gudrun by eva
2025-09-01 promise to djupasalt "proof: miðar á flögusalt" by 2025-09-08 owner sunita by eva
2025-09-01 payment kinvara 1300.00 EUR for LS-3490
2025-09-01 time thornbury 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-01 email from kraeuterhof "Is the glue of the lip balm display food safe? An inspector asked." person jutta thread kraeuterhof-468
2025-09-01 email to kraeuterhof "It is. The certificate is attached, so that you can show it." person jutta thread kraeuterhof-468 by armen
2025-09-01 invoice marktapotheke 740.00 EUR due 2025-09-15 ref LS-3518 "cream jar label"
2025-09-01 invoice seeblick 575.00 EUR due 2025-09-15 ref LS-3519 "food bag sticker"
2025-09-01 time arpa-gini 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-09-01 kept arpa-gini "quantities for the next run" by armen
2025-09-01 promise to aghbyur "samples: գազավորված ջրի պիտակ" by 2025-09-08 owner armen by armen
2025-09-01 promise to sagar-trek "corrected file: झोलाको ट्याग" by 2025-09-08 owner sunita by sunita
2025-09-01 time sabun-wangi 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-09-02 email from djupasalt "Out of office until Monday" automatic
2025-09-02 time vor 195min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-09-02 kept calder "delivery date: matchbox sleeve" by sunita
2025-09-02 payment sommer 755.00 EUR for LS-3510
2025-09-02 time rheinkiesel 165min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-09-02 kept arpa-gini "samples: կարմիր գինու պիտակ" by armen
2025-09-03 email from brim "Skanninn í búðinni les ekki strikamerkið. (miðar á bokk)" person halldora thread brim-470
2025-09-03 email to brim "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person halldora thread brim-470 by eva
2025-09-03 email to lofoten "A short note: the paper for the stockfish band goes up by 4 per cent next month. Shall we print before that?" person ingrid-moe thread lofoten-470 by eva
2025-09-03 email from lofoten "Thank you for telling us. Yes, print now." person ingrid-moe thread lofoten-470
2025-09-03 promise to brackenbury "price: bottle collar" by 2025-09-11 owner hafiz by hafiz
2025-09-03 kept rempah "measures of the new box" by hafiz
2025-09-04 payment brim 280000 ISK for LS-3494
2025-09-04 payment skjalfandi 405000 ISK for LS-3489
2025-09-04 promise to mossgate "proof: dry gin label" by 2025-09-12 owner sunita by eva
2025-09-04 invoice patan-kala 880.00 EUR due 2025-10-04 ref LS-3520 "उपहार बाकस"
2025-09-05 invoice vor 375000 ISK due 2025-10-05 ref LS-3521 "bæklingur"
2025-09-05 time sjovik 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-09-05 payment brackenbury 1200.00 GBP for LS-3488
2025-09-05 time kraeuterhof 195min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-05 note kraeuterhof "Works with two part-time helpers in the busy weeks" as fact by armen
2025-09-05 email from wendel "Can you move the barcode on the lager label? The scanner at the shop does not like the curve." person konrad thread wendel-472
2025-09-05 email to wendel "Moved to the flat side and tested with three scanners. New file attached." person konrad thread wendel-472 by armen
2025-09-05 email from marktapotheke "Somebody asked me who makes our cream jar label. May I give them your name?" person dr-hoyer thread marktapotheke-472
2025-09-05 email to marktapotheke "With pleasure, and thank you." person dr-hoyer thread marktapotheke-472 by hafiz
2025-09-05 time gouden-oven 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2025-09-05 payment arpa-gini 1800.00 EUR for LS-3496
2025-09-05 note arpa-gini "Half of the year's work falls into ten weeks" as fact by armen
2025-09-05 kept aghbyur "samples: գազավորված ջրի պիտակ" by armen
2025-09-05 promise from himal-chiya "measures of the new box" by 2025-09-11 by sunita
2025-09-05 time sagar-trek 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-09-05 kept sabun-wangi "photo: pembalut sabun serai" by hafiz
2025-09-05 email from sabun-wangi "Berapa harga pembalut sabun serai untuk 1,000 dan 5,000?" person mei-ling thread sabun-wangi-472
2025-09-05 email to sabun-wangi "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person mei-ling thread sabun-wangi-472 by hafiz
2025-09-05 email from sabun-wangi "Kalau begitu 2,500." person mei-ling thread sabun-wangi-472
2025-09-08 kept djupasalt "proof: miðar á flögusalt" by eva
2025-09-08 invoice thornbury 985.00 GBP due 2025-10-08 ref LS-3522 "allergen stickers"
2025-09-08 payment mossgate 1450.00 GBP for LS-3495
2025-09-08 time little-harbour 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-09-08 time brackenbury 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-08 kept brackenbury "price: bottle collar" by hafiz
2025-09-08 invoice kraeuterhof 1850.00 EUR due 2025-09-22 ref LS-3523 "lip balm display"
2025-09-08 email from seeblick "I cannot open the file with the food bag sticker. Could you send a PDF?" person dr-nowak thread seeblick-474
2025-09-08 email to seeblick "Here is a PDF. I also made it smaller." person dr-nowak thread seeblick-474 by hafiz
2025-09-08 call with arpa-gini 18min "Short call about the delivery, all boxes counted and complete" person gayane by armen
2025-09-08 payment urts 315000.00 AMD for LS-3514
2025-09-08 time himal-chiya 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-08 kept sagar-trek "corrected file: झोलाको ट्याग" by sunita
2025-09-08 time lokta-ghar 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-09-08 time rempah 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-08 time rempah 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-09-08 payment kopi-bukit 2900.00 MYR for LS-3509
2025-09-08 time sabun-wangi 195min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-09-09 email from vor "Out of office until Monday" automatic
2025-09-09 promise to northmoor "delivery date: shop tags" by 2025-09-17 owner eva by eva
2025-09-09 time mossgate 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-09-09 kept mossgate "proof: dry gin label" by eva
2025-09-09 promise to albrecht "proof: antipasti lid" by 2025-09-17 owner hafiz by armen
2025-09-09 invoice rheinkiesel 630.00 EUR due 2025-09-23 ref LS-3524 "care card"
2025-09-09 payment gouden-oven 983.00 EUR for LS-3505
2025-09-09 invoice arpa-gini 1550.00 EUR due 2025-10-09 ref LS-3525 "կարմիր գինու պիտակ"
2025-09-10 promise from brim "quantities for the next run" by 2025-09-16 by eva
2025-09-10 payment djupasalt 1250.00 EUR for LS-3503
2025-09-10 time kinvara 180min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-09-10 payment thornbury 985.00 GBP for LS-3497
2025-09-10 payment calder 910.00 GBP for LS-3506
2025-09-10 time gouden-oven 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-10 note batik-seri "Send me the simple one first, then the clever one." as quote by hafiz
2025-09-11 payment ullarhus 210000 ISK for LS-3515
2025-09-11 time calder 240min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-09-11 time brackenbury 195min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-11 time chir 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-09-11 call with batik-seri 11min "Moved the press date by two days because of a holiday there" person rohani by hafiz
2025-09-11 payment sabun-wangi 2200.00 MYR for LS-3501
2025-09-11 email from sabun-wangi "Out of office until Monday" automatic
2025-09-12 cost djupasalt 75.00 EUR "Courier" by eva
2025-09-12 email from djupasalt "Skanninn í búðinni les ekki strikamerkið. (gjafakassi)" person sindri thread djupasalt-480
2025-09-12 email to djupasalt "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person sindri thread djupasalt-480 by eva
2025-09-12 payment holar 205000 ISK for LS-3499
2025-09-12 time sjovik 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-09-12 time northmoor 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2025-09-12 invoice calder 895.00 GBP due 2025-10-12 ref LS-3526 "matchbox sleeve"
2025-09-12 time albrecht 45min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-09-12 call with gouden-oven 21min "Asked about recycled paper; sent two samples afterwards" person joris by hafiz
2025-09-12 payment aghbyur 580000.00 AMD for LS-3508
2025-09-12 time aghbyur 240min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-09-12 email to aghbyur "Ինչպե՞ս անցավ տոնավաճառը։ (շշի պիտակ)" person vahan thread aghbyur-479 by armen
2025-09-12 email from aghbyur "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person vahan thread aghbyur-479
2025-09-12 kept himal-chiya "measures of the new box" by sunita
2025-09-12 email from himal-chiya "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। इलाम चियाको लेबल पनि त्यही हिसाबले पठाउनुहोला।" person sarita thread himal-chiya-480
2025-09-12 email to himal-chiya "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person sarita thread himal-chiya-480 by sunita
2025-09-12 invoice lokta-ghar 770.00 EUR due 2025-10-12 ref LS-3527 "डायरीको गाता"
2025-09-12 invoice rempah 3600.00 MYR due 2025-10-12 ref LS-3528 "kotak hadiah raya"
2025-09-12 invoice sabun-wangi 2600.00 MYR due 2025-10-12 ref LS-3529 "pembalut sabun serai"
2025-09-15 time djupasalt 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-09-15 invoice djupasalt 1650.00 EUR due 2025-10-15 ref LS-3530 "miðar á flögusalt"
2025-09-15 time kinvara 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-09-15 email to kinvara "We have updated the nutrition table on the dulse pouch to the new rule. Please check the numbers." person aoife thread kinvara-482 by eva
2025-09-15 email from kinvara "Checked. The salt is 0.8, not 0.08. Everything else is right." person aoife thread kinvara-482
2025-09-15 invoice sjovik 1300.00 EUR due 2025-10-15 ref LS-3531 "smoked trout sleeve"
2025-09-15 time northmoor 225min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2025-09-15 time mossgate 180min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-09-15 payment fenwick 620.00 GBP for LS-3516
2025-09-15 time little-harbour 165min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR unbilled
2025-09-15 cost little-harbour 52.50 GBP "Photographs" by hafiz
2025-09-15 email from ottoline "Do you also do boxes? Twelve of the truffle box fall over in the one we have." person ottilie thread ottoline-482
2025-09-15 email to ottoline "We do. I have drawn one with a divider; the price is in the PDF." person ottilie thread ottoline-482 by eva
2025-09-15 payment marktapotheke 740.00 EUR for LS-3518
2025-09-15 moved albrecht "proof: antipasti lid" to 2025-09-22 by armen
2025-09-15 call with albrecht 14min "Talked about the shelf: their label is the only one with a window" person carla by armen
2025-09-15 promise to loureiro "delivery date: tin print" by 2025-09-22 owner eva by eva
2025-09-15 meeting with chir 35min "Half-year talk: what sells, what comes next, two new products to come" person lusine by armen
2025-09-15 invoice aghbyur 545000.00 AMD due 2025-10-15 ref LS-3532 "գազավորված ջրի պիտակ"
2025-09-15 time himal-chiya 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-09-15 invoice sagar-trek 695.00 EUR due 2025-10-15 ref LS-3533 "झोलाको ट्याग"
2025-09-15 call with lokta-ghar 5min "Went through the open points; the back label can be printed" person anju by sunita
2025-09-15 call with rempah 21min "Talked about the shelf: their label is the only one with a window" person aisyah by hafiz
2025-09-16 kept brim "quantities for the next run" by eva
2025-09-16 email from thornbury "Could we have another 2,000 of the allergen stickers? Same paper as last time." person gareth thread thornbury-483
2025-09-16 kept northmoor "delivery date: shop tags" by eva
2025-09-16 cost brackenbury 50.00 GBP "Photographs" by hafiz
2025-09-16 payment rempah 3950.00 MYR for LS-3500
2025-09-17 email to thornbury "Of course. I have booked the press for Thursday; you will have the sheets the week after." person gareth thread thornbury-483 by hafiz
2025-09-17 invoice little-harbour 775.00 GBP due 2025-10-17 ref LS-3534 "counter sign"
2025-09-17 email from calder "The invoice for the gift box names our old address. Could you change it?" person nell thread calder-484
2025-09-17 cost ottoline 50.00 GBP "Cutting die" by eva
2025-09-17 visit with brackenbury 150min "Saw the filling line; the label has to sit 4 mm higher" person joss by hafiz
2025-09-17 meeting with rheinkiesel 45min "Plan for the gift boxes, quantities by the end of the month" person vera by sunita
2025-09-17 invoice gouden-oven 875.00 EUR due 2025-10-17 ref LS-3535 "cake box sticker"
2025-09-17 invoice chir 405000.00 AMD due 2025-10-01 ref LS-3536 "ընկույզի տուփ"
2025-09-18 email from sjovik "We sold out faster than we thought. Same again of the roe jar label, a week earlier if possible?" person linnea thread sjovik-485
2025-09-18 email to sjovik "The press has a gap on Tuesday, so yes." person linnea thread sjovik-485 by hafiz
2025-09-18 email to calder "Changed, sorry about that. A new copy is attached." person nell thread calder-484 by sunita
2025-09-18 time ottoline 60min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-09-18 invoice brackenbury 1200.00 GBP due 2025-10-18 ref LS-3537 "bottle collar"
2025-09-18 email from kraeuterhof "Our lawyer wants the country of origin on the front of the soap band." person malte thread kraeuterhof-485
2025-09-18 email to kraeuterhof "It fits under the name if we take the line away. Proof attached." person malte thread kraeuterhof-485 by armen
2025-09-18 payment seeblick 575.00 EUR for LS-3519
2025-09-18 time loureiro 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-09-18 time հացատուն 30min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-09-19 email from brim "Við þurfum þetta fyrir sýningu á laugardaginn: miðar á pilsner. Næst það?" person halldora thread brim-487
2025-09-19 email to brim "Það næst ef textinn kemur á mánudag." person halldora thread brim-487 by eva
2025-09-19 email from brim "Hann kemur í dag." person halldora thread brim-487
2025-09-19 invoice kinvara 1100.00 EUR due 2025-10-19 ref LS-3538 "kelp flakes label"
2025-09-19 time lofoten 75min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2025-09-19 invoice mossgate 1650.00 GBP due 2025-10-19 ref LS-3539 "dry gin label"
2025-09-19 email from mossgate "Our lawyer wants the country of origin on the front of the sloe gin label." person fergus thread mossgate-486
2025-09-19 email to mossgate "It fits under the name if we take the line away. Proof attached." person fergus thread mossgate-486 by eva
2025-09-19 email from mossgate "Approved." person fergus thread mossgate-486
2025-09-19 payment ottoline 1200.00 GBP for LS-3511
2025-09-19 invoice ottoline 1300.00 GBP due 2025-10-19 ref LS-3540 "gift sleeve"
2025-09-19 email from kraeuterhof "Approved." person malte thread kraeuterhof-485
2025-09-19 kept loureiro "delivery date: tin print" by eva
2025-09-19 call with loureiro 8min "New size of jar: we need the drawing, they send it" person beatriz by eva
2025-09-19 time հացատուն 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-09-19 invoice himal-chiya 980.00 EUR due 2025-10-19 ref LS-3541 "मसला चियाको खोल"
2025-09-19 time kopi-bukit 165min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-09-22 time brim 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-09-22 time holar 60min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-09-22 message from holar "Takk, lítur mjög vel út" person einar
2025-09-22 message to holar "Frábært, takk" person einar by eva
2025-09-22 email to northmoor "Reminder: invoice LS-3502 is due" automatic
2025-09-22 email from northmoor "The shop tags arrived this morning. The colour is exactly right, thank you." person imogen thread northmoor-489
2025-09-22 email to northmoor "Good to hear. We keep the ink recipe on file for the next run." person imogen thread northmoor-489 by eva
2025-09-22 payment little-harbour 920.00 GBP for LS-3504
2025-09-22 email from calder "Out of office until Monday" automatic
2025-09-22 kept albrecht "proof: antipasti lid" by armen
2025-09-22 payment loureiro 1250.00 EUR for LS-3507
2025-09-22 invoice հացատուն 265000.00 AMD due 2025-10-06 ref LS-3542 "գաթայի պիտակ"
2025-09-22 note himal-chiya "Likes to be asked before the price changes, even by a little" as opinion by sunita
2025-09-22 call with kopi-bukit 23min "Explained the difference between the two varnishes; they take matt" person weijie by hafiz
2025-09-23 time lofoten 210min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR unbilled
2025-09-23 email from fenwick "The new colour looks a little cold on the shelf. Are we alone with that?" person dot thread fenwick-490
2025-09-23 email to fenwick "I see it too. Shall we try five per cent more yellow on the next run of the lid seal?" person dot thread fenwick-490 by sunita
2025-09-23 call with little-harbour 5min "Price for the larger size agreed, order follows by mail" person tamsin by hafiz
2025-09-23 payment kraeuterhof 1850.00 EUR for LS-3523
2025-09-23 time wendel 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-23 email from wendel "Our lawyer wants the country of origin on the front of the wheat beer label." person konrad thread wendel-490
2025-09-23 email to wendel "It fits under the name if we take the line away. Proof attached." person konrad thread wendel-490 by armen
2025-09-23 email from wendel "Approved." person konrad thread wendel-490
2025-09-23 email from patan-kala "उपहार बाकस आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person ramesh thread patan-kala-490
2025-09-23 email to patan-kala "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person ramesh thread patan-kala-490 by sunita
2025-09-24 invoice brim 315000 ISK due 2025-10-24 ref LS-3543 "miðar á bokk"
2025-09-24 payment lofoten 1450.00 EUR for LS-3512
2025-09-24 invoice northmoor 1850.00 GBP due 2025-10-24 ref LS-3544 "shop tags"
2025-09-24 email from fenwick "Please do." person dot thread fenwick-490
2025-09-24 invoice albrecht 1500.00 EUR due 2025-10-08 ref LS-3545 "antipasti lid"
2025-09-24 payment rheinkiesel 630.00 EUR for LS-3524
2025-09-24 payment himal-chiya 865.00 EUR for LS-3513
2025-09-24 call with sagar-trek 20min "They want the next run a week earlier, agreed" person pasang by sunita
2025-09-25 meeting with marktapotheke 35min "Talked about the whole range: the small sizes need a simpler design" person dr-hoyer by hafiz
2025-09-25 promise to sabun-wangi "proof: kotak set mandian" by 2025-10-03 owner hafiz by hafiz
2025-09-26 message from vor "Takk, lítur mjög vel út" person ragnheidur
2025-09-26 message to vor "Frábært, takk" person ragnheidur by eva
2025-09-26 invoice wendel 1850.00 EUR due 2025-10-10 ref LS-3546 "wheat beer label"
2025-09-29 invoice holar 245000 ISK due 2025-10-29 ref LS-3547 "skyrdósir"
2025-09-29 invoice lofoten 1750.00 EUR due 2025-10-29 ref LS-3548 "stockfish band"
2025-09-29 payment northmoor 1500.00 GBP for LS-3502
2025-09-29 message from gouden-oven "Thank you, looks great" person sanne
2025-09-29 message to gouden-oven "Will do" person sanne by hafiz
2025-09-29 time loureiro 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-09-29 invoice loureiro 1150.00 EUR due 2025-10-29 ref LS-3549 "tin print"
2025-09-29 email to հացատուն "լավաշի փաթեթ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person anahit thread հացատուն-495 by armen
2025-09-29 email from հացատուն "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person anahit thread հացատուն-495
2025-09-30 email from djupasalt "Hvað kosta 1.000 og 5.000 stykki? (askja fyrir birkisalt)" person sindri thread djupasalt-497
2025-09-30 email to djupasalt "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person sindri thread djupasalt-497 by eva
2025-09-30 email from djupasalt "Þá tökum við 2.500." person sindri thread djupasalt-497
2025-09-30 time sommer 120min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-09-30 time sommer 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-30 time arpa-gini 60min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-09-30 payment chir 405000.00 AMD for LS-3536
2025-09-30 email from aghbyur "Բարև ձեզ։ գազավորված ջրի պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person vahan thread aghbyur-497
2025-09-30 promise to himal-chiya "price: इलाम चियाको लेबल" by 2025-10-08 owner sunita by sunita
2025-09-30 time rempah 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-09-30 invoice kopi-bukit 3350.00 MYR due 2025-10-30 ref LS-3550 "beg kopi"
2025-09-30 call with sabun-wangi 21min "Asked how the new product sells: better than hoped" person mei-ling by hafiz
2025-10-01 promise from ottoline "text: truffle box" by 2025-10-07 by eva
2025-10-01 invoice sommer 820.00 EUR due 2025-10-15 ref LS-3551 "wrapping paper"
2025-10-01 email to aghbyur "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person vahan thread aghbyur-497 by armen
2025-10-02 time aghbyur 60min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2025-10-03 message from lofoten "Can you call me after lunch?" person ingrid-moe
2025-10-03 message to lofoten "Will do" person ingrid-moe by eva
2025-10-03 message from ottoline "Can you call me after lunch?" person ottilie
2025-10-03 message to ottoline "Noted, thank you" person ottilie by eva
2025-10-03 email from kraeuterhof "The invoice for the calendula cream label names our old address. Could you change it?" person malte thread kraeuterhof-501
2025-10-03 email to kraeuterhof "Changed, sorry about that. A new copy is attached." person malte thread kraeuterhof-501 by armen
2025-10-03 time arpa-gini 60min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-10-03 email from arpa-gini "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-501
2025-10-03 email to arpa-gini "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person gayane thread arpa-gini-501 by armen
2025-10-03 email from arpa-gini "Այսօր կուղարկեմ։" person gayane thread arpa-gini-501
2025-10-03 time aghbyur 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-10-03 payment հացատուն 265000.00 AMD for LS-3542
2025-10-03 payment batik-seri 2350.00 MYR for LS-3517
2025-10-03 time sabun-wangi 180min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-10-03 kept sabun-wangi "proof: kotak set mandian" by hafiz
2025-10-06 time thornbury 135min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-10-06 time ottoline 90min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-10-06 payment wendel 1850.00 EUR for LS-3546
2025-10-06 payment albrecht 1500.00 EUR for LS-3545
2025-10-06 email from albrecht "The olive jar label arrived this morning. The colour is exactly right, thank you." person carla thread albrecht-503
2025-10-06 email to albrecht "Good to hear. We keep the ink recipe on file for the next run." person carla thread albrecht-503 by armen
2025-10-06 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2025-10-06 call with rempah 8min "They want the next run a week earlier, agreed" person aisyah by hafiz
2025-10-06 email from batik-seri "Kami ada pameran hari Sabtu. Sempat siap tag batik?" person rohani thread batik-seri-502
2025-10-06 email to batik-seri "Sempat, kalau teks sampai hari Isnin." person rohani thread batik-seri-502 by hafiz
2025-10-06 email from batik-seri "Saya hantar hari ini juga." person rohani thread batik-seri-502
2025-10-07 email from kinvara "I cannot open the file with the bath salts box. Could you send a PDF?" person aoife thread kinvara-504
2025-10-07 email to thornbury "The proof of the menu cards is ready. Please look at the small print first." person gareth thread thornbury-504 by hafiz
2025-10-07 email from thornbury "Looks good. One comma too many in line three, otherwise print it." person gareth thread thornbury-504
2025-10-07 invoice arpa-gini 1650.00 EUR due 2025-11-06 ref LS-3552 "նվերի տուփ"
2025-10-07 call with himal-chiya 19min "Asked about recycled paper; sent two samples afterwards" person bikash by sunita
2025-10-07 email from lokta-ghar "शनिबार मेला छ, पात्रो त्यतिन्जेल हुन्छ?" person anju thread lokta-ghar-504
2025-10-07 payment sabun-wangi 2600.00 MYR for LS-3529
2025-10-07 time sabun-wangi 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-10-08 email to kinvara "Here is a PDF. I also made it smaller." person aoife thread kinvara-504 by eva
2025-10-08 payment thornbury 985.00 GBP for LS-3522
2025-10-08 time calder 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-10-08 note wendel "Nobody ever complained about the box." as quote by armen
2025-10-08 email from seeblick "Could we have another 2,000 of the vaccination card? Same paper as last time." person dr-nowak thread seeblick-505
2025-10-08 email to seeblick "Of course. I have booked the press for Thursday; you will have the sheets the week after." person dr-nowak thread seeblick-505 by hafiz
2025-10-08 email from chir "Բարև ձեզ։ ընկույզի տուփ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person lusine thread chir-505
2025-10-08 email to lokta-ghar "सोमबारसम्म पाठ आयो भने हुन्छ।" person anju thread lokta-ghar-504 by sunita
2025-10-08 email from lokta-ghar "आजै पठाउँछु।" person anju thread lokta-ghar-504
2025-10-08 payment rempah 3600.00 MYR for LS-3528
2025-10-09 message from ullarhus "Geturðu hringt eftir hádegi?" person gudrun
2025-10-09 message to ullarhus "Frábært, takk" person gudrun by eva
2025-10-09 kept ottoline "text: truffle box" by eva
2025-10-09 email from brackenbury "The new colour looks a little cold on the shelf. Are we alone with that?" person joss thread brackenbury-506
2025-10-09 email to brackenbury "I see it too. Shall we try five per cent more yellow on the next run of the keg badge?" person joss thread brackenbury-506 by hafiz
2025-10-09 email from brackenbury "Please do." person joss thread brackenbury-506
2025-10-09 email to chir "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person lusine thread chir-505 by armen
2025-10-09 time rempah 210min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-10-10 time djupasalt 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-10-10 time djupasalt 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-10-10 invoice thornbury 945.00 GBP due 2025-11-09 ref LS-3553 "sandwich sleeve"
2025-10-10 cost calder 22.50 GBP "Courier" by sunita
2025-10-10 time ottoline 45min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-10 email from urts "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (անանուխի պիտակ)" person narek thread urts-507
2025-10-10 email to urts "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person narek thread urts-507 by armen
2025-10-10 email from urts "Երկրորդը, առանց կասկածի։" person narek thread urts-507
2025-10-10 payment patan-kala 880.00 EUR for LS-3520
2025-10-10 invoice rempah 3450.00 MYR due 2025-11-09 ref LS-3554 "label rendang"
2025-10-10 invoice sabun-wangi 2600.00 MYR due 2025-11-09 ref LS-3555 "kotak set mandian"
2025-10-13 visit with brim 75min "Saw the filling line; the label has to sit 4 mm higher" person halldora by eva
2025-10-13 email to brim "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to skjalfandi "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to ullarhus "Studio news: the new allergen rules in one page" automatic
2025-10-13 payment djupasalt 1650.00 EUR for LS-3530
2025-10-13 email to djupasalt "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to vor "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to holar "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to kinvara "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to sjovik "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to lofoten "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to thornbury "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to northmoor "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to mossgate "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to fenwick "Studio news: the new allergen rules in one page" automatic
2025-10-13 time little-harbour 150min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-10-13 email to little-harbour "Studio news: the new allergen rules in one page" automatic
2025-10-13 time calder 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-10-13 invoice calder 765.00 GBP due 2025-11-12 ref LS-3556 "gift box"
2025-10-13 call with calder 15min "Explained the difference between the two varnishes; they take matt" person nell by sunita
2025-10-13 email to calder "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to ottoline "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to brackenbury "Studio news: the new allergen rules in one page" automatic
2025-10-13 time kraeuterhof 120min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-10-13 email to kraeuterhof "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to wendel "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to marktapotheke "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to albrecht "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to sommer "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to seeblick "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to rheinkiesel "Studio news: the new allergen rules in one page" automatic
2025-10-13 time gouden-oven 195min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR unbilled
2025-10-13 email to gouden-oven "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to loureiro "Studio news: the new allergen rules in one page" automatic
2025-10-13 payment arpa-gini 1550.00 EUR for LS-3525
2025-10-13 email to arpa-gini "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to chir "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to urts "Studio news: the new allergen rules in one page" automatic
2025-10-13 invoice aghbyur 495000.00 AMD due 2025-11-12 ref LS-3557 "շշի պիտակ"
2025-10-13 email to aghbyur "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to հացատուն "Studio news: the new allergen rules in one page" automatic
2025-10-13 time himal-chiya 180min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-10-13 email to himal-chiya "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to sagar-trek "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to patan-kala "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to lokta-ghar "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to rempah "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to kopi-bukit "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to batik-seri "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to sabun-wangi "Studio news: the new allergen rules in one page" automatic
2025-10-14 cost djupasalt 100.00 EUR "Proof prints" by eva
2025-10-14 promise to fenwick "corrected file: lid seal" by 2025-10-22 owner sunita by sunita
2025-10-14 payment calder 895.00 GBP for LS-3526
2025-10-14 note ottoline "Please no surprises on the invoice, then everything is easy." as quote by eva
2025-10-14 email from sommer "Could you send us last time's prices for the wrapping paper for 1,000 and 5,000?" person edith thread sommer-511
2025-10-14 time urts 120min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-10-14 payment lokta-ghar 770.00 EUR for LS-3527
2025-10-14 promise from batik-seri "photo: tag batik" by 2025-10-20 by hafiz
2025-10-15 email to vor "Reminder: invoice LS-3521 is due" automatic
2025-10-15 payment sjovik 1300.00 EUR for LS-3531
2025-10-15 invoice ottoline 1150.00 GBP due 2025-11-14 ref LS-3558 "truffle box"
2025-10-15 email from wendel "One question about the lager label: is there room for a second language?" person konrad thread wendel-512
2025-10-15 email to wendel "Yes, if the ingredients go down by half a point. I have attached both versions." person konrad thread wendel-512 by armen
2025-10-15 email from wendel "The second version is fine. Please go ahead." person konrad thread wendel-512
2025-10-15 email to marktapotheke "Two ideas for the dosage label, both in the price we agreed. Which one is closer?" person dr-hoyer thread marktapotheke-512 by hafiz
2025-10-15 payment sommer 820.00 EUR for LS-3551
2025-10-15 email to sommer "Attached. Most clients take 2,500, which is the cheapest per piece." person edith thread sommer-511 by eva
2025-10-15 email from sommer "Then 2,500 it is." person edith thread sommer-511
2025-10-15 payment aghbyur 545000.00 AMD for LS-3532
2025-10-15 invoice himal-chiya 905.00 EUR due 2025-11-14 ref LS-3559 "इलाम चियाको लेबल"
2025-10-15 email from sagar-trek "शनिबार मेला छ, झोलाको ट्याग त्यतिन्जेल हुन्छ?" person pasang thread sagar-trek-512
2025-10-15 email to sagar-trek "सोमबारसम्म पाठ आयो भने हुन्छ।" person pasang thread sagar-trek-512 by sunita
2025-10-15 email from sagar-trek "आजै पठाउँछु।" person pasang thread sagar-trek-512
2025-10-15 email from patan-kala "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। मूर्तिको प्रमाणपत्र पनि त्यही हिसाबले पठाउनुहोला।" person ramesh thread patan-kala-512
2025-10-15 email to patan-kala "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person ramesh thread patan-kala-512 by sunita
2025-10-16 invoice djupasalt 1400.00 EUR due 2025-11-15 ref LS-3560 "gjafakassi"
2025-10-16 payment vor 375000 ISK for LS-3521
2025-10-16 payment brackenbury 1200.00 GBP for LS-3537
2025-10-16 email from marktapotheke "The first. We laid both on the counter and asked everybody who came in." person dr-hoyer thread marktapotheke-512
2025-10-16 note seeblick "Asked for a delivery note in two copies" as fact by hafiz
2025-10-16 note urts "The daughter joins the business next year" as fact by armen
2025-10-16 promise to sagar-trek "price: बाटोको नक्सा" by 2025-10-24 owner hafiz by sunita
2025-10-17 email to skjalfandi "bæklingur: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person bjarki thread skjalfandi-515 by eva
2025-10-17 email from skjalfandi "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person bjarki thread skjalfandi-515
2025-10-17 email from vor "Góðan dag. Okkur vantar meira: bókarkápa, 2.000 stykki. Sami pappír og síðast." person ragnheidur thread vor-515
2025-10-17 email to vor "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person ragnheidur thread vor-515 by eva
2025-10-17 email from holar "Við þurfum þetta fyrir sýningu á laugardaginn: lok á bláberjaskyr. Næst það?" person einar thread holar-515
2025-10-17 email to holar "Það næst ef textinn kemur á mánudag." person einar thread holar-515 by eva
2025-10-17 email from holar "Hann kemur í dag." person einar thread holar-515
2025-10-17 payment kinvara 1100.00 EUR for LS-3538
2025-10-17 time sjovik 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2025-10-17 payment mossgate 1650.00 GBP for LS-3539
2025-10-17 email to mossgate "The proof of the tasting set box is ready. Please look at the small print first." person fergus thread mossgate-514 by eva
2025-10-17 email from mossgate "Looks good. One comma too many in line three, otherwise print it." person fergus thread mossgate-514
2025-10-17 payment ottoline 1300.00 GBP for LS-3540
2025-10-17 call with ottoline 8min "Price for the larger size agreed, order follows by mail" person ottilie by eva
2025-10-17 visit with kraeuterhof 75min "Visited the shop and photographed the shelf" person jutta by armen
2025-10-17 invoice gouden-oven 970.00 EUR due 2025-11-16 ref LS-3561 "bread bag"
2025-10-17 email from arpa-gini "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person gayane thread arpa-gini-515
2025-10-17 email to arpa-gini "Իհարկե, շնորհակալություն։" person gayane thread arpa-gini-515 by armen
2025-10-17 email from aghbyur "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (շշի պիտակ)" person vahan thread aghbyur-514
2025-10-17 email to aghbyur "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person vahan thread aghbyur-514 by armen
2025-10-17 email from aghbyur "Ուրեմն 2 500։" person vahan thread aghbyur-514
2025-10-17 call with kopi-bukit 13min "They are content with the last run, nothing open" person weijie by hafiz
2025-10-17 time batik-seri 90min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-10-17 email from sabun-wangi "Selamat pagi. Boleh kami tambah 2,000 lagi kotak set mandian? Kertas yang sama." person mei-ling thread sabun-wangi-514
2025-10-17 email to sabun-wangi "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person mei-ling thread sabun-wangi-514 by hafiz
2025-10-20 promise to kinvara "corrected file: dulse pouch" by 2025-10-27 owner eva by eva
2025-10-20 email from sjovik "Do you also do boxes? Twelve of the gift box fall over in the one we have." person linnea thread sjovik-516
2025-10-20 email to sjovik "We do. I have drawn one with a divider; the price is in the PDF." person linnea thread sjovik-516 by hafiz
2025-10-20 email to northmoor "We have kept 150 of the family trail leaflet from the last run for you. Shall we send them along?" person imogen thread northmoor-516 by eva
2025-10-20 email from northmoor "Yes please, they will be gone in a week." person imogen thread northmoor-516
2025-10-20 payment little-harbour 775.00 GBP for LS-3534
2025-10-20 time marktapotheke 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-20 letter from sommer "I close the shop at the end of the month. Thank you for the most beautiful wrapping paper in town." person edith
2025-10-20 note seeblick "Prints the small runs in house since last year" as fact by hafiz
2025-10-20 call with gouden-oven 20min "Went through the open points; the back label can be printed" person joris by hafiz
2025-10-20 promise to chir "proof: ծիրանի չրի տոպրակ" by 2025-10-28 owner armen by armen
2025-10-20 time patan-kala 45min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-10-20 kept batik-seri "photo: tag batik" by hafiz
2025-10-21 promise to vor "proof: bókarkápa" by 2025-10-29 owner eva by eva
2025-10-21 promise to mossgate "samples: sloe gin label" by 2025-10-29 owner eva by eva
2025-10-21 kept fenwick "corrected file: lid seal" by sunita
2025-10-21 email from fenwick "Somebody asked me who makes our heather honey label. May I give them your name?" person dot thread fenwick-518
2025-10-21 email to fenwick "With pleasure, and thank you." person dot thread fenwick-518 by sunita
2025-10-21 time kraeuterhof 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2025-10-21 time seeblick 165min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-10-21 message from loureiro "Running ten minutes late" person beatriz
2025-10-21 message to loureiro "Noted, thank you" person beatriz by eva
2025-10-21 time sagar-trek 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-10-21 time sagar-trek 135min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-10-22 note kinvara "Two short calls a month do more here than any newsletter" as opinion by eva
2025-10-22 email from little-harbour "Do you also do boxes? Twelve of the tin label fall over in the one we have." person tamsin thread little-harbour-519
2025-10-22 email to little-harbour "We do. I have drawn one with a divider; the price is in the PDF." person tamsin thread little-harbour-519 by hafiz
2025-10-22 time marktapotheke 60min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-10-22 visit with sommer 60min "Coffee and farewell; she keeps a sheet of every design" person edith by eva
2025-10-22 cost urts 20000.00 AMD "Courier" by armen
2025-10-22 moved sagar-trek "price: बाटोको नक्सा" to 2025-10-28 by sunita
2025-10-22 call with rempah 21min "Asked about recycled paper; sent two samples afterwards" person aisyah by hafiz
2025-10-22 time batik-seri 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-10-23 payment brim 315000 ISK for LS-3543
2025-10-23 time kinvara 120min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-23 invoice little-harbour 880.00 GBP due 2025-11-22 ref LS-3562 "tin label"
2025-10-23 payment gouden-oven 875.00 EUR for LS-3535
2025-10-23 payment sagar-trek 695.00 EUR for LS-3533
2025-10-24 call with djupasalt 8min "Talked about the shelf: their label is the only one with a window" person sindri by eva
2025-10-24 moved kinvara "corrected file: dulse pouch" to 2025-10-31 by eva
2025-10-24 time mossgate 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-10-24 invoice kraeuterhof 2100.00 EUR due 2025-11-07 ref LS-3563 "soap band"
2025-10-24 invoice urts 300000.00 AMD due 2025-11-07 ref LS-3564 "անանուխի պիտակ"
2025-10-24 payment himal-chiya 980.00 EUR for LS-3541
2025-10-27 time ullarhus 105min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2025-10-27 time kinvara 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-10-27 time lofoten 105min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-27 time mossgate 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-10-27 time fenwick 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-10-27 time chir 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2025-10-27 time chir 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-10-27 kept chir "proof: ծիրանի չրի տոպրակ" by armen
2025-10-27 call with հացատուն 23min "Talked about the shelf: their label is the only one with a window" person anahit by armen
2025-10-27 time patan-kala 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-10-27 promise to lokta-ghar "corrected file: पात्रो" by 2025-11-04 owner sunita by sunita
2025-10-27 promise to rempah "delivery date: peket kari" by 2025-11-04 owner hafiz by hafiz
2025-10-28 payment holar 245000 ISK for LS-3547
2025-10-28 time brackenbury 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-10-28 end sommer initiative natural "Owner retired, shop closed" by eva
2025-10-28 email from rheinkiesel "Our printer asks for the shipping box with 3 mm bleed. Do you have that?" person vera thread rheinkiesel-525
2025-10-28 email to rheinkiesel "Here it is, bleed and crop marks included." person vera thread rheinkiesel-525 by sunita
2025-10-28 call with himal-chiya 17min "Talked about the shelf: their label is the only one with a window" person bikash by sunita
2025-10-28 kept sagar-trek "price: बाटोको नक्सा" by sunita
2025-10-28 payment kopi-bukit 3350.00 MYR for LS-3550
2025-10-28 invoice batik-seri 2650.00 MYR due 2025-11-27 ref LS-3565 "tag batik"
2025-10-29 time brim 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-10-29 kept vor "proof: bókarkápa" by eva
2025-10-29 invoice sjovik 1300.00 EUR due 2025-11-28 ref LS-3566 "roe jar label"
2025-10-29 kept mossgate "samples: sloe gin label" by eva
2025-10-29 invoice fenwick 585.00 GBP due 2025-11-12 ref LS-3567 "lid seal"
2025-10-29 message from albrecht "Can you call me after lunch?" person carla
2025-10-29 message to albrecht "Will do" person carla by armen
2025-10-29 cost seeblick 32.50 EUR "Photographs" by hafiz
2025-10-30 email to kinvara "Before we print the kelp flakes label: is the best-before line still the same?" person aoife thread kinvara-527 by eva
2025-10-30 email from kinvara "Good that you ask. It is now 18 months instead of 12." person aoife thread kinvara-527
2025-10-30 email to kinvara "Changed, and the new proof is attached." person aoife thread kinvara-527 by eva
2025-10-30 time thornbury 30min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR unbilled
2025-10-30 invoice marktapotheke 640.00 EUR due 2025-11-13 ref LS-3568 "dosage label"
2025-10-31 invoice ullarhus 165000 ISK due 2025-11-14 ref LS-3569 "gjafakort"
2025-10-31 kept kinvara "corrected file: dulse pouch" by eva
2025-10-31 time lofoten 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-10-31 invoice seeblick 660.00 EUR due 2025-11-14 ref LS-3570 "appointment card"
2025-10-31 time gouden-oven 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-10-31 payment loureiro 1150.00 EUR for LS-3549
2025-10-31 time aghbyur 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-10-31 email from aghbyur "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-528
2025-10-31 email to aghbyur "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person vahan thread aghbyur-528 by armen
2025-10-31 email from aghbyur "Երկրորդը լավն է։" person vahan thread aghbyur-528
2025-10-31 invoice sagar-trek 760.00 EUR due 2025-11-30 ref LS-3571 "बाटोको नक्सा"
2025-10-31 invoice patan-kala 810.00 EUR due 2025-11-30 ref LS-3572 "मूर्तिको प्रमाणपत्र"
2025-10-31 time lokta-ghar 60min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR unbilled
2025-11-03 promise from djupasalt "text: askja fyrir birkisalt" by 2025-11-10 by eva
2025-11-03 invoice kinvara 1250.00 EUR due 2025-12-03 ref LS-3573 "dulse pouch"
2025-11-03 email from thornbury "We sold out faster than we thought. Same again of the sandwich sleeve, a week earlier if possible?" person gareth thread thornbury-531
2025-11-03 email to thornbury "The press has a gap on Tuesday, so yes." person gareth thread thornbury-531 by hafiz
2025-11-03 email to northmoor "Reminder: invoice LS-3544 is due" automatic
2025-11-03 time ottoline 210min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-11-03 invoice brackenbury 950.00 GBP due 2025-12-03 ref LS-3574 "keg badge"
2025-11-03 time wendel 120min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-11-03 time albrecht 60min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-11-03 time loureiro 165min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-11-03 time հացատուն 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-11-03 moved lokta-ghar "corrected file: पात्रो" to 2025-11-07 by sunita
2025-11-03 kept rempah "delivery date: peket kari" by hafiz
2025-11-03 time sabun-wangi 210min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-11-04 time vor 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-11-04 payment lofoten 1750.00 EUR for LS-3548
2025-11-04 payment kraeuterhof 2100.00 EUR for LS-3563
2025-11-04 time rheinkiesel 150min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-11-04 time arpa-gini 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-11-04 invoice chir 405000.00 AMD due 2025-11-18 ref LS-3575 "ծիրանի չրի տոպրակ"
2025-11-05 call with brim 22min "Asked how the new product sells: better than hoped" person halldora by eva
2025-11-05 invoice vor 375000 ISK due 2025-12-05 ref LS-3576 "bókarkápa"
2025-11-05 time holar 150min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-11-05 invoice mossgate 1750.00 GBP due 2025-12-05 ref LS-3577 "sloe gin label"
2025-11-05 email from kraeuterhof "Our printer asks for the lip balm display with 3 mm bleed. Do you have that?" person jutta thread kraeuterhof-533
2025-11-05 email to kraeuterhof "Here it is, bleed and crop marks included." person jutta thread kraeuterhof-533 by armen
2025-11-05 invoice հացատուն 240000.00 AMD due 2025-11-19 ref LS-3578 "լավաշի փաթեթ"
2025-11-05 email from sagar-trek "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। बाटोको नक्सा पनि त्यही हिसाबले पठाउनुहोला।" person pasang thread sagar-trek-533
2025-11-05 email to sagar-trek "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person pasang thread sagar-trek-533 by sunita
2025-11-05 payment sabun-wangi 2600.00 MYR for LS-3555
2025-11-06 time northmoor 60min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-11-06 meeting with arpa-gini 70min "Went through all texts line by line; two words changed" person gayane by armen
2025-11-07 invoice lofoten 1600.00 EUR due 2025-12-07 ref LS-3579 "export carton"
2025-11-07 email from calder "The courier left one box of the matchbox sleeve at the wrong door. We found it, no harm done." person nell thread calder-536
2025-11-07 email to calder "Thank you for telling me. I have written to the courier all the same." person nell thread calder-536 by sunita
2025-11-07 time ottoline 240min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-11-07 email from ottoline "We would like to see the bar wrapper on uncoated paper. Is there a sample?" person ottilie thread ottoline-536
2025-11-07 email to ottoline "Three samples are in the post today." person ottilie thread ottoline-536 by eva
2025-11-07 email from ottoline "Number two, clearly." person ottilie thread ottoline-536
2025-11-07 time wendel 210min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-11-07 time loureiro 105min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-11-07 invoice arpa-gini 1650.00 EUR due 2025-12-07 ref LS-3580 "սպիտակ գինու պիտակ"
2025-11-07 payment aghbyur 495000.00 AMD for LS-3557
2025-11-07 time himal-chiya 210min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-11-07 time himal-chiya 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-11-07 kept lokta-ghar "corrected file: पात्रो" by sunita
2025-11-07 time kopi-bukit 180min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-11-07 email from batik-seri "Berapa harga kotak sarung untuk 1,000 dan 5,000?" person rohani thread batik-seri-535
2025-11-07 email to batik-seri "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person rohani thread batik-seri-535 by hafiz
2025-11-07 email from batik-seri "Kalau begitu 2,500." person rohani thread batik-seri-535
2025-11-07 cost sabun-wangi 75.00 MYR "Special paper" by hafiz
2025-11-07 email from sabun-wangi "pembalut sabun serai sampai pagi tadi. Warnanya tepat, terima kasih." person mei-ling thread sabun-wangi-536
2025-11-07 email to sabun-wangi "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person mei-ling thread sabun-wangi-536 by hafiz
2025-11-08 email from sagar-trek "Out of office until Monday" automatic
2025-11-10 invoice brim 250000 ISK due 2025-12-10 ref LS-3581 "miðar á pilsner"
2025-11-10 kept djupasalt "text: askja fyrir birkisalt" by eva
2025-11-10 message from vor "Takk, lítur mjög vel út" person ragnheidur
2025-11-10 message to vor "Skráð, takk" person ragnheidur by eva
2025-11-10 invoice thornbury 1095.00 GBP due 2025-12-10 ref LS-3582 "menu cards"
2025-11-10 cost northmoor 100.00 GBP "Varnish samples" by eva
2025-11-10 time calder 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-11-10 cost wendel 100.00 EUR "Special paper" by armen
2025-11-10 email from marktapotheke "I like the small drawing on the tea bag tag. Can we use it on our van?" person dr-hoyer thread marktapotheke-537
2025-11-10 email to marktapotheke "You can, it is yours. I send you a file that can be enlarged." person dr-hoyer thread marktapotheke-537 by hafiz
2025-11-10 time albrecht 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-11-10 invoice albrecht 1400.00 EUR due 2025-11-24 ref LS-3583 "hamper card"
2025-11-10 invoice rheinkiesel 700.00 EUR due 2025-11-24 ref LS-3584 "shipping box"
2025-11-10 cost loureiro 50.00 EUR "Cutting die" by eva
2025-11-10 cost lokta-ghar 47.50 EUR "Courier" by sunita
2025-11-10 time rempah 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-11-10 cost rempah 225.00 MYR "Photographs" by hafiz
2025-11-10 invoice sabun-wangi 2350.00 MYR due 2025-12-10 ref LS-3585 "pembalut sabun serai"
2025-11-11 invoice aghbyur 485000.00 AMD due 2025-12-11 ref LS-3586 "գազավորված ջրի պիտակ"
2025-11-11 invoice himal-chiya 950.00 EUR due 2025-12-11 ref LS-3587 "उपहार बाकस"
2025-11-11 invoice lokta-ghar 765.00 EUR due 2025-12-11 ref LS-3588 "पात्रो"
2025-11-11 invoice rempah 4300.00 MYR due 2025-12-11 ref LS-3589 "peket kari"
2025-11-12 invoice northmoor 1550.00 GBP due 2025-12-12 ref LS-3590 "family trail leaflet"
2025-11-12 invoice calder 845.00 GBP due 2025-12-12 ref LS-3591 "tin label"
2025-11-12 cost ottoline 75.00 GBP "Photographs" by eva
2025-11-12 email from brackenbury "The bottle collar arrived this morning. The colour is exactly right, thank you." person joss thread brackenbury-540
2025-11-12 email to brackenbury "Good to hear. We keep the ink recipe on file for the next run." person joss thread brackenbury-540 by hafiz
2025-11-12 invoice wendel 1450.00 EUR due 2025-11-26 ref LS-3592 "lager label"
2025-11-12 payment gouden-oven 970.00 EUR for LS-3561
2025-11-12 invoice gouden-oven 935.00 EUR due 2025-12-12 ref LS-3593 "rusk tin"
2025-11-12 invoice loureiro 1400.00 EUR due 2025-12-12 ref LS-3594 "olive oil label"
2025-11-12 payment arpa-gini 1650.00 EUR for LS-3552
2025-11-12 call with chir 20min "Short call about the delivery, all boxes counted and complete" person lusine by armen
2025-11-12 email to urts "Ինչպե՞ս անցավ տոնավաճառը։ (ուրցի թեյի տուփ)" person narek thread urts-540 by armen
2025-11-12 email from urts "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person narek thread urts-540
2025-11-12 email from lokta-ghar "Out of office until Monday" automatic
2025-11-12 note batik-seri "A second shop is to open nearby" as fact by hafiz
2025-11-13 payment ullarhus 165000 ISK for LS-3569
2025-11-13 payment djupasalt 1400.00 EUR for LS-3560
2025-11-13 email from djupasalt "Er pláss fyrir enskan texta líka? Ég á við: miðar á flögusalt." person sindri thread djupasalt-541
2025-11-13 email to djupasalt "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person sindri thread djupasalt-541 by eva
2025-11-13 email from lofoten "Please put the export carton on hold for a week, we are waiting for the lab." person ingrid-moe thread lofoten-541
2025-11-13 email to lofoten "Done. I will ask again next Thursday." person ingrid-moe thread lofoten-541 by eva
2025-11-13 email from lofoten "The lab says yes. You can go on." person ingrid-moe thread lofoten-541
2025-11-13 payment thornbury 945.00 GBP for LS-3553
2025-11-13 email from little-harbour "How long is it from proof to door for the counter sign now?" person tamsin thread little-harbour-541
2025-11-13 email to little-harbour "Eight working days at the moment, five if it is urgent." person tamsin thread little-harbour-541 by hafiz
2025-11-13 payment marktapotheke 640.00 EUR for LS-3568
2025-11-13 payment urts 300000.00 AMD for LS-3564
2025-11-14 time djupasalt 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-11-14 time djupasalt 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-11-14 cost djupasalt 75.00 EUR "Courier" by eva
2025-11-14 email from djupasalt "Seinni tillagan er betri." person sindri thread djupasalt-541
2025-11-14 invoice holar 235000 ISK due 2025-12-14 ref LS-3595 "lok á bláberjaskyr"
2025-11-14 payment northmoor 1850.00 GBP for LS-3544
2025-11-14 message from northmoor "Box is here, all fine" person imogen
2025-11-14 message to northmoor "Will do" person imogen by eva
2025-11-14 email from mossgate "Could one of you come by and see the shelf with the sloe gin label?" person fergus thread mossgate-543
2025-11-14 email to mossgate "Gladly. Would Wednesday at ten suit you?" person fergus thread mossgate-543 by eva
2025-11-14 email from mossgate "Wednesday is good." person fergus thread mossgate-543
2025-11-14 payment fenwick 585.00 GBP for LS-3567
2025-11-14 visit with fenwick 60min "Saw the filling line; the label has to sit 4 mm higher" person dot by sunita
2025-11-14 payment calder 765.00 GBP for LS-3556
2025-11-14 payment ottoline 1150.00 GBP for LS-3558
2025-11-14 invoice ottoline 1400.00 GBP due 2025-12-14 ref LS-3596 "bar wrapper"
2025-11-14 email from wendel "Could you send us last time's prices for the beer mat for 1,000 and 5,000?" person konrad thread wendel-542
2025-11-14 email to wendel "Attached. Most clients take 2,500, which is the cheapest per piece." person konrad thread wendel-542 by armen
2025-11-14 email from wendel "Then 2,500 it is." person konrad thread wendel-542
2025-11-14 email from albrecht "We would like to see the hamper card on uncoated paper. Is there a sample?" person carla thread albrecht-543
2025-11-14 email to albrecht "Three samples are in the post today." person carla thread albrecht-543 by armen
2025-11-14 email from albrecht "Number two, clearly." person carla thread albrecht-543
2025-11-14 message from aghbyur "Օրինակը հաստատում եմ" person mariam
2025-11-14 message to aghbyur "Անպայման" person mariam by armen
2025-11-14 payment himal-chiya 905.00 EUR for LS-3559
2025-11-14 message from lokta-ghar "धन्यवाद, राम्रो देखियो" person anju
2025-11-14 message to lokta-ghar "हुन्छ" person anju by sunita
2025-11-14 payment rempah 3450.00 MYR for LS-3554
2025-11-14 email from rempah "Berapa harga kotak hadiah raya untuk 1,000 dan 5,000?" person aisyah thread rempah-542
2025-11-14 email to rempah "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person aisyah thread rempah-542 by hafiz
2025-11-14 email from rempah "Kalau begitu 2,500." person aisyah thread rempah-542
2025-11-14 invoice kopi-bukit 3150.00 MYR due 2025-12-14 ref LS-3597 "pelekat cawan"
2025-11-17 email from ullarhus "Er pláss fyrir enskan texta líka? Ég á við: gjafakort." person gudrun thread ullarhus-544
2025-11-17 invoice djupasalt 1600.00 EUR due 2025-12-17 ref LS-3598 "askja fyrir birkisalt"
2025-11-17 time little-harbour 90min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-11-17 payment seeblick 660.00 EUR for LS-3570
2025-11-17 email to kopi-bukit "Harga kertas naik empat peratus bulan depan. Perlu kami cetak pelekat cawan sekarang?" person weijie thread kopi-bukit-545 by hafiz
2025-11-17 email from kopi-bukit "Terima kasih kerana beritahu. Ya, cetak sekarang." person weijie thread kopi-bukit-545
2025-11-18 email to ullarhus "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person gudrun thread ullarhus-544 by eva
2025-11-18 email from ullarhus "Seinni tillagan er betri." person gudrun thread ullarhus-544
2025-11-18 meeting with gouden-oven 60min "Went through all texts line by line; two words changed" person joris by hafiz
2025-11-19 email to sjovik "The last sheets of the smoked trout sleeve came out a shade too dark. We print them again at our cost." person per-ek thread sjovik-547 by hafiz
2025-11-19 email from sjovik "Thank you for noticing before we did." person per-ek thread sjovik-547
2025-11-20 email from holar "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person einar thread holar-548
2025-11-20 email to holar "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person einar thread holar-548 by eva
2025-11-20 time little-harbour 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR unbilled
2025-11-20 call with rheinkiesel 24min "Asked how the new product sells: better than hoped" person vera by sunita
2025-11-20 payment chir 405000.00 AMD for LS-3575
2025-11-20 email from aghbyur "Out of office until Monday" automatic
2025-11-21 email from skjalfandi "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (veggspjald við höfnina)" person bjarki thread skjalfandi-549
2025-11-21 email to skjalfandi "Ekkert mál, við geymum þá hjá okkur." person bjarki thread skjalfandi-549 by eva
2025-11-21 email from kraeuterhof "The soap band arrived this morning. The colour is exactly right, thank you." person malte thread kraeuterhof-549
2025-11-21 email to kraeuterhof "Good to hear. We keep the ink recipe on file for the next run." person malte thread kraeuterhof-549 by armen
2025-11-21 payment albrecht 1400.00 EUR for LS-3583
2025-11-21 email from albrecht "Out of office until Monday" automatic
2025-11-21 payment հացատուն 240000.00 AMD for LS-3578
2025-11-21 email from հացատուն "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (գաթայի պիտակ)" person anahit thread հացատուն-549
2025-11-21 email to հացատուն "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person anahit thread հացատուն-549 by armen
2025-11-21 email from հացատուն "Ուրեմն 2 500։" person anahit thread հացատուն-549
2025-11-24 meeting with ottoline 25min "Plan for the gift boxes, quantities by the end of the month" person sam-grant by eva
2025-11-24 email from seeblick "The appointment card arrived this morning. The colour is exactly right, thank you." person dr-nowak thread seeblick-551
2025-11-24 email to seeblick "Good to hear. We keep the ink recipe on file for the next run." person dr-nowak thread seeblick-551 by hafiz
2025-11-24 email from patan-kala "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person ramesh thread patan-kala-552
2025-11-24 email to patan-kala "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person ramesh thread patan-kala-552 by sunita
2025-11-25 invoice little-harbour 840.00 GBP due 2025-12-25 ref LS-3599 "counter sign"
2025-11-25 promise to arpa-gini "proof: կարմիր գինու պիտակ" by 2025-12-03 owner armen by armen
2025-11-25 email to arpa-gini "Ինչպե՞ս անցավ տոնավաճառը։ (նվերի տուփ)" person gayane thread arpa-gini-553 by armen
2025-11-25 email from arpa-gini "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person gayane thread arpa-gini-553
2025-11-25 promise to sabun-wangi "samples: kotak set mandian" by 2025-12-03 owner hafiz by hafiz
2025-11-26 email to brim "Hvernig gekk á markaðnum? (dósamiðar á ljósöl)" person halldora thread brim-554 by eva
2025-11-26 email from brim "Ljómandi vel. Allt seldist upp fyrir hádegi." person halldora thread brim-554
2025-11-26 payment rheinkiesel 700.00 EUR for LS-3584
2025-11-26 call with loureiro 19min "Price for the larger size agreed, order follows by mail" person beatriz by eva
2025-11-26 email from himal-chiya "नमस्ते। उपहार बाकस अझै २,००० वटा चाहियो। कागज पहिलेकै।" person sarita thread himal-chiya-554
2025-11-26 meeting with sabun-wangi 40min "Plan for the gift boxes, quantities by the end of the month" person mei-ling by hafiz
2025-11-27 promise to sjovik "proof: smoked trout sleeve" by 2025-12-05 owner hafiz by hafiz
2025-11-27 email to himal-chiya "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person sarita thread himal-chiya-554 by sunita
2025-11-28 email from skjalfandi "Out of office until Monday" automatic
2025-11-28 payment sjovik 1300.00 EUR for LS-3566
2025-11-28 payment mossgate 1750.00 GBP for LS-3577
2025-11-28 promise from calder "measures of the new box" by 2025-12-04 by sunita
2025-11-28 payment wendel 1450.00 EUR for LS-3592
2025-11-28 email from marktapotheke "The new colour looks a little cold on the shelf. Are we alone with that?" person dr-hoyer thread marktapotheke-556
2025-11-28 email to marktapotheke "I see it too. Shall we try five per cent more yellow on the next run of the cream jar label?" person dr-hoyer thread marktapotheke-556 by hafiz
2025-11-28 email from marktapotheke "Please do." person dr-hoyer thread marktapotheke-556
2025-12-01 email from ullarhus "Out of office until Monday" automatic
2025-12-01 email to djupasalt "gjafakassi: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person sindri thread djupasalt-559 by eva
2025-12-01 time sjovik 90min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-12-01 time thornbury 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-12-01 payment little-harbour 880.00 GBP for LS-3562
2025-12-01 moved arpa-gini "proof: կարմիր գինու պիտակ" to 2025-12-08 by armen
2025-12-01 email from chir "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (ծիրանի չրի տոպրակ)" person lusine thread chir-559
2025-12-01 time himal-chiya 240min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-12-01 meeting with batik-seri 30min "Plan for the gift boxes, quantities by the end of the month" person rohani by hafiz
2025-12-02 email from djupasalt "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person sindri thread djupasalt-559
2025-12-02 promise to kinvara "proof: bath salts box" by 2025-12-10 owner eva by eva
2025-12-02 time arpa-gini 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2025-12-02 email to chir "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person lusine thread chir-559 by armen
2025-12-02 email from chir "Երկրորդը լավն է։" person lusine thread chir-559
2025-12-02 kept sabun-wangi "samples: kotak set mandian" by hafiz
2025-12-03 email to kinvara "Two ideas for the dulse pouch, both in the price we agreed. Which one is closer?" person aoife thread kinvara-561 by eva
2025-12-03 email to thornbury "Two ideas for the allergen stickers, both in the price we agreed. Which one is closer?" person moira thread thornbury-561 by hafiz
2025-12-03 email from thornbury "The first. We laid both on the counter and asked everybody who came in." person moira thread thornbury-561
2025-12-03 time calder 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-12-03 promise to brackenbury "proof: bottle collar" by 2025-12-11 owner hafiz by hafiz
2025-12-03 time kraeuterhof 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-12-03 email from rempah "peket kari sampai pagi tadi. Warnanya tepat, terima kasih." person aisyah thread rempah-561
2025-12-04 email from kinvara "The first. We laid both on the counter and asked everybody who came in." person aoife thread kinvara-561
2025-12-04 email to northmoor "Two ideas for the exhibition labels, both in the price we agreed. Which one is closer?" person imogen thread northmoor-562 by eva
2025-12-04 kept calder "measures of the new box" by sunita
2025-12-04 email from calder "How long is it from proof to door for the tin label now?" person nell thread calder-562
2025-12-04 payment brackenbury 950.00 GBP for LS-3574
2025-12-04 payment patan-kala 810.00 EUR for LS-3572
2025-12-04 email to rempah "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person aisyah thread rempah-561 by hafiz
2025-12-05 time djupasalt 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-12-05 kept sjovik "proof: smoked trout sleeve" by hafiz
2025-12-05 payment lofoten 1600.00 EUR for LS-3579
2025-12-05 time lofoten 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-12-05 time thornbury 60min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-05 email from northmoor "The first. We laid both on the counter and asked everybody who came in." person imogen thread northmoor-562
2025-12-05 email from mossgate "I cannot open the file with the tasting set box. Could you send a PDF?" person fergus thread mossgate-563
2025-12-05 email to mossgate "Here is a PDF. I also made it smaller." person fergus thread mossgate-563 by eva
2025-12-05 email to calder "Eight working days at the moment, five if it is urgent." person nell thread calder-562 by sunita
2025-12-05 time ottoline 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-12-05 note ottoline "Prefers a call to a long mail" as fact by eva
2025-12-05 time brackenbury 75min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-12-05 email to kraeuterhof "We have kept 150 of the calendula cream label from the last run for you. Shall we send them along?" person malte thread kraeuterhof-564 by armen
2025-12-05 email from kraeuterhof "Yes please, they will be gone in a week." person malte thread kraeuterhof-564
2025-12-05 email from albrecht "Can you move the barcode on the olive jar label? The scanner at the shop does not like the curve." person timo thread albrecht-564
2025-12-05 email to albrecht "Moved to the flat side and tested with three scanners. New file attached." person timo thread albrecht-564 by armen
2025-12-05 promise from chir "quantities for the next run" by 2025-12-11 by armen
2025-12-05 email to aghbyur "շշի պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person vahan thread aghbyur-563 by armen
2025-12-05 email from aghbyur "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person vahan thread aghbyur-563
2025-12-05 promise from հացատուն "quantities for the next run" by 2025-12-11 by armen
2025-12-05 time sagar-trek 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-12-05 time sagar-trek 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-05 email from kopi-bukit "Kami ada pameran hari Sabtu. Sempat siap label biji panggang?" person weijie thread kopi-bukit-563
2025-12-05 email to kopi-bukit "Sempat, kalau teks sampai hari Isnin." person weijie thread kopi-bukit-563 by hafiz
2025-12-05 email from kopi-bukit "Saya hantar hari ini juga." person weijie thread kopi-bukit-563
2025-12-05 payment batik-seri 2650.00 MYR for LS-3565
2025-12-08 payment vor 375000 ISK for LS-3576
2025-12-08 payment kinvara 1250.00 EUR for LS-3573
2025-12-08 note calder "Nobody ever complained about the box." as quote by sunita
2025-12-08 time ottoline 105min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-12-08 email to ottoline "We have kept 150 of the gift sleeve from the last run for you. Shall we send them along?" person ottilie thread ottoline-566 by eva
2025-12-08 email from ottoline "Yes please, they will be gone in a week." person ottilie thread ottoline-566
2025-12-08 time gouden-oven 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-12-08 kept arpa-gini "proof: կարմիր գինու պիտակ" by armen
2025-12-08 time himal-chiya 60min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-08 payment sagar-trek 760.00 EUR for LS-3571
2025-12-08 note sagar-trek "Nobody is in on Wednesday afternoons" as fact by sunita
2025-12-08 time rempah 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-08 time rempah 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2025-12-09 payment djupasalt 1600.00 EUR for LS-3598
2025-12-09 time mossgate 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-12-09 moved brackenbury "proof: bottle collar" to 2025-12-15 by hafiz
2025-12-09 payment arpa-gini 1650.00 EUR for LS-3580
2025-12-09 invoice himal-chiya 930.00 EUR due 2026-01-08 ref LS-3600 "इलाम चियाको लेबल"
2025-12-09 time sabun-wangi 165min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-12-10 payment brim 250000 ISK for LS-3581
2025-12-10 promise from brim "measures of the new box" by 2025-12-16 by eva
2025-12-10 time kinvara 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-12-10 kept kinvara "proof: bath salts box" by eva
2025-12-10 invoice thornbury 950.00 GBP due 2026-01-09 ref LS-3601 "sandwich sleeve"
2025-12-10 email from brackenbury "I cannot open the file with the still cider label. Could you send a PDF?" person joss thread brackenbury-568
2025-12-10 invoice kraeuterhof 1650.00 EUR due 2025-12-24 ref LS-3602 "lip balm display"
2025-12-10 invoice arpa-gini 1850.00 EUR due 2026-01-09 ref LS-3603 "կարմիր գինու պիտակ"
2025-12-10 time հացատուն 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-12-10 kept հացատուն "quantities for the next run" by armen
2025-12-10 invoice rempah 3550.00 MYR due 2026-01-09 ref LS-3604 "kotak hadiah raya"
2025-12-10 invoice sabun-wangi 2300.00 MYR due 2026-01-09 ref LS-3605 "kotak set mandian"
2025-12-11 email from vor "Litla teikningin er falleg. Megum við nota hana á bílinn?" person ragnheidur thread vor-569
2025-12-11 email to vor "Já, hún er ykkar. Ég sendi skrá sem má stækka." person ragnheidur thread vor-569 by eva
2025-12-11 promise to northmoor "samples: shop tags" by 2025-12-19 owner eva by eva
2025-12-11 note calder "If I can read it without my glasses, it is right." as quote by sunita
2025-12-11 payment ottoline 1400.00 GBP for LS-3596
2025-12-11 email to brackenbury "Here is a PDF. I also made it smaller." person joss thread brackenbury-568 by hafiz
2025-12-11 kept chir "quantities for the next run" by armen
2025-12-11 promise to urts "proof: ուրցի թեյի տուփ" by 2025-12-19 owner armen by armen
2025-12-11 payment aghbyur 485000.00 AMD for LS-3586
2025-12-11 time aghbyur 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-12-12 payment holar 235000 ISK for LS-3595
2025-12-12 invoice sjovik 1250.00 EUR due 2026-01-11 ref LS-3606 "smoked trout sleeve"
2025-12-12 payment thornbury 1095.00 GBP for LS-3582
2025-12-12 promise from northmoor "photo: shop tags" by 2025-12-18 by eva
2025-12-12 email to little-harbour "How did the tin label do at the market?" person tamsin thread little-harbour-570 by hafiz
2025-12-12 email from little-harbour "Very well. People picked it up because of the window in the label." person tamsin thread little-harbour-570
2025-12-12 invoice calder 715.00 GBP due 2026-01-11 ref LS-3607 "matchbox sleeve"
2025-12-12 promise from wendel "text: wheat beer label" by 2025-12-18 by armen
2025-12-12 meeting with wendel 60min "Plan for the gift boxes, quantities by the end of the month" person konrad by armen
2025-12-12 time albrecht 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-12-12 payment gouden-oven 935.00 EUR for LS-3593
2025-12-12 invoice gouden-oven 965.00 EUR due 2026-01-11 ref LS-3608 "cake box sticker"
2025-12-12 cost sagar-trek 37.50 EUR "Varnish samples" by sunita
2025-12-12 email from sagar-trek "झोलाको ट्याग आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person pasang thread sagar-trek-570
2025-12-12 email to sagar-trek "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person pasang thread sagar-trek-570 by sunita
2025-12-12 payment lokta-ghar 765.00 EUR for LS-3588
2025-12-12 payment kopi-bukit 3150.00 MYR for LS-3597
2025-12-12 payment sabun-wangi 2350.00 MYR for LS-3585
2025-12-12 message from sabun-wangi "Terima kasih, cantik" person mei-ling
2025-12-12 message to sabun-wangi "Baik" person mei-ling by hafiz
2025-12-15 kept brim "measures of the new box" by eva
2025-12-15 email to brim "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (miðar á bokk)" person halldora thread brim-573 by eva
2025-12-15 time mossgate 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-12-15 payment calder 845.00 GBP for LS-3591
2025-12-15 time brackenbury 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-12-15 kept brackenbury "proof: bottle collar" by hafiz
2025-12-15 email from kraeuterhof "One question about the lip balm display: is there room for a second language?" person malte thread kraeuterhof-573
2025-12-15 promise from marktapotheke "measures of the new box" by 2025-12-22 by hafiz
2025-12-15 payment loureiro 1400.00 EUR for LS-3594
2025-12-15 time chir 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-15 time aghbyur 120min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-15 payment himal-chiya 950.00 EUR for LS-3587
2025-12-15 invoice sagar-trek 685.00 EUR due 2026-01-14 ref LS-3609 "झोलाको ट्याग"
2025-12-16 email from brim "Takk fyrir að láta vita. Já, prentið núna." person halldora thread brim-573
2025-12-16 invoice lofoten 1800.00 EUR due 2026-01-15 ref LS-3610 "stockfish band"
2025-12-16 time fenwick 90min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-12-16 invoice ottoline 1100.00 GBP due 2026-01-15 ref LS-3611 "truffle box"
2025-12-16 email to kraeuterhof "Yes, if the ingredients go down by half a point. I have attached both versions." person malte thread kraeuterhof-573 by armen
2025-12-16 time albrecht 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-12-16 email from chir "Out of office until Monday" automatic
2025-12-16 invoice aghbyur 575000.00 AMD due 2026-01-15 ref LS-3612 "շշի պիտակ"
2025-12-16 email from հացատուն "Out of office until Monday" automatic
2025-12-16 payment rempah 4300.00 MYR for LS-3589
2025-12-17 email from ullarhus "Litla teikningin er falleg. Megum við nota hana á bílinn?" person gudrun thread ullarhus-575
2025-12-17 email to ullarhus "Já, hún er ykkar. Ég sendi skrá sem má stækka." person gudrun thread ullarhus-575 by eva
2025-12-17 invoice djupasalt 1600.00 EUR due 2026-01-16 ref LS-3613 "miðar á flögusalt"
2025-12-17 invoice kinvara 1250.00 EUR due 2026-01-16 ref LS-3614 "bath salts box"
2025-12-17 moved northmoor "samples: shop tags" to 2025-12-23 by eva
2025-12-17 email from kraeuterhof "The second version is fine. Please go ahead." person malte thread kraeuterhof-573
2025-12-17 time wendel 105min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-17 email from gouden-oven "Can you move the barcode on the rusk tin? The scanner at the shop does not like the curve." person sanne thread gouden-oven-575
2025-12-17 email to urts "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (անանուխի պիտակ)" person narek thread urts-575 by armen
2025-12-17 email from urts "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person narek thread urts-575
2025-12-18 email from djupasalt "Góðan dag. Okkur vantar meira: askja fyrir birkisalt, 2.000 stykki. Sami pappír og síðast." person sindri thread djupasalt-576
2025-12-18 email to djupasalt "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person sindri thread djupasalt-576 by eva
2025-12-18 call with lofoten 9min "Moved the press date by two days because of a holiday there" person ingrid-moe by eva
2025-12-18 time northmoor 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-18 time fenwick 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-12-18 invoice brackenbury 1050.00 GBP due 2026-01-17 ref LS-3615 "bottle collar"
2025-12-18 email to gouden-oven "Moved to the flat side and tested with three scanners. New file attached." person sanne thread gouden-oven-575 by hafiz
2025-12-18 kept urts "proof: ուրցի թեյի տուփ" by armen
2025-12-18 email from aghbyur "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person vahan thread aghbyur-576
2025-12-18 email to aghbyur "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person vahan thread aghbyur-576 by armen
2025-12-18 email from հացատուն "Բարև ձեզ։ լավաշի փաթեթ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person anahit thread հացատուն-576
2025-12-18 email to հացատուն "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person anahit thread հացատուն-576 by armen
2025-12-18 email from lokta-ghar "डायरीको गाता आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person anju thread lokta-ghar-576
2025-12-19 time brim 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-12-19 meeting with holar 40min "Plan for the gift boxes, quantities by the end of the month" person einar by eva
2025-12-19 kept northmoor "photo: shop tags" by eva
2025-12-19 invoice mossgate 1650.00 GBP due 2026-01-18 ref LS-3616 "dry gin label"
2025-12-19 time little-harbour 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2025-12-19 time little-harbour 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-12-19 kept wendel "text: wheat beer label" by armen
2025-12-19 email to arpa-gini "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-577 by armen
2025-12-19 email from arpa-gini "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person gayane thread arpa-gini-577
2025-12-19 invoice chir 445000.00 AMD due 2026-01-02 ref LS-3617 "ընկույզի տուփ"
2025-12-19 note chir "Two short calls a month do more here than any newsletter" as opinion by armen
2025-12-19 time urts 135min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-12-19 invoice հացատուն 240000.00 AMD due 2026-01-02 ref LS-3618 "գաթայի պիտակ"
2025-12-19 email to lokta-ghar "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person anju thread lokta-ghar-576 by sunita
2025-12-22 time brim 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-12-22 time holar 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-22 email from sjovik "We need the roe jar label for a fair in three weeks. Is that possible?" person linnea thread sjovik-579
2025-12-22 email to sjovik "It is, if the text is with us by Monday." person linnea thread sjovik-579 by hafiz
2025-12-22 email from sjovik "You will have it tomorrow." person linnea thread sjovik-579
2025-12-22 email to northmoor "Reminder: invoice LS-3590 is due" automatic
2025-12-22 time northmoor 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-12-22 time wendel 195min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-22 time marktapotheke 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-12-22 invoice albrecht 1350.00 EUR due 2026-01-05 ref LS-3619 "antipasti lid"
2025-12-22 time seeblick 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-12-22 time loureiro 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-12-22 promise from patan-kala "measures of the new box" by 2025-12-29 by sunita
2025-12-22 time batik-seri 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-12-23 kept northmoor "samples: shop tags" by eva
2025-12-23 email to mossgate "The last sheets of the dry gin label came out a shade too dark. We print them again at our cost." person fergus thread mossgate-581 by eva
2025-12-23 email from mossgate "Thank you for noticing before we did." person fergus thread mossgate-581
2025-12-23 payment kraeuterhof 1650.00 EUR for LS-3602
2025-12-23 time marktapotheke 45min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-23 kept marktapotheke "measures of the new box" by hafiz
2025-12-23 call with albrecht 25min "They want the next run a week earlier, agreed" person carla by armen
2025-12-23 time urts 105min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-23 email from kopi-bukit "beg kopi sampai pagi tadi. Warnanya tepat, terima kasih." person weijie thread kopi-bukit-581
2025-12-23 email to kopi-bukit "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person weijie thread kopi-bukit-581 by hafiz
2025-12-24 invoice brim 260000 ISK due 2026-01-23 ref LS-3620 "dósamiðar á ljósöl"
2025-12-24 note ullarhus "A second shop is to open nearby" as fact by eva
2025-12-24 time holar 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-12-24 cost holar 5000 ISK "Varnish samples" by eva
2025-12-24 email from northmoor "Our printer asks for the family trail leaflet with 3 mm bleed. Do you have that?" person imogen thread northmoor-582
2025-12-24 email to northmoor "Here it is, bleed and crop marks included." person imogen thread northmoor-582 by eva
2025-12-24 email from northmoor "Out of office until Monday" automatic
2025-12-24 time seeblick 120min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-24 cost urts 10000.00 AMD "Cutting die" by armen
2025-12-24 time kopi-bukit 60min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2025-12-24 meeting with batik-seri 40min "Talked about the whole range: the small sizes need a simpler design" person rohani by hafiz
2025-12-25 time ullarhus 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-12-25 meeting with patan-kala 40min "Talked about the whole range: the small sizes need a simpler design" person ramesh by sunita
2025-12-25 call with rempah 24min "Explained the difference between the two varnishes; they take matt" person aisyah by hafiz
2025-12-26 invoice holar 250000 ISK due 2026-01-25 ref LS-3621 "miðar á mysu"
2025-12-26 call with kinvara 21min "Moved the press date by two days because of a holiday there" person aoife by eva
2025-12-26 time thornbury 60min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-12-26 invoice northmoor 1950.00 GBP due 2026-01-25 ref LS-3622 "shop tags"
2025-12-26 invoice fenwick 585.00 GBP due 2026-01-09 ref LS-3623 "wax wrap band"
2025-12-26 email from fenwick "Can you move the barcode on the wax wrap band? The scanner at the shop does not like the curve." person dot thread fenwick-584
2025-12-26 email to fenwick "Moved to the flat side and tested with three scanners. New file attached." person dot thread fenwick-584 by sunita
2025-12-26 invoice wendel 1750.00 EUR due 2026-01-09 ref LS-3624 "wheat beer label"
2025-12-26 invoice seeblick 590.00 EUR due 2026-01-09 ref LS-3625 "food bag sticker"
2025-12-26 email from loureiro "We are changing our bottle and the olive oil label has to fit a smaller neck. What do you need from us?" person beatriz thread loureiro-585
2025-12-26 email to loureiro "One empty bottle by post and the drawing of the supplier, that is all." person beatriz thread loureiro-585 by eva
2025-12-26 note arpa-gini "Asked for a delivery note in two copies" as fact by armen
2025-12-26 invoice urts 315000.00 AMD due 2026-01-09 ref LS-3626 "ուրցի թեյի տուփ"
2025-12-26 email from himal-chiya "मसला चियाको खोल आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person sarita thread himal-chiya-585
2025-12-26 email to himal-chiya "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person sarita thread himal-chiya-585 by sunita
2025-12-26 kept patan-kala "measures of the new box" by sunita
2025-12-29 time thornbury 195min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-29 invoice little-harbour 880.00 GBP due 2026-01-28 ref LS-3627 "tin label"
2025-12-29 message from ottoline "Thank you, looks great" person ottilie
2025-12-29 message to ottoline "Will do" person ottilie by eva
2025-12-29 email from kraeuterhof "The new colour looks a little cold on the shelf. Are we alone with that?" person jutta thread kraeuterhof-587
2025-12-29 email to kraeuterhof "I see it too. Shall we try five per cent more yellow on the next run of the calendula cream label?" person jutta thread kraeuterhof-587 by armen
2025-12-29 email from kraeuterhof "Please do." person jutta thread kraeuterhof-587
2025-12-29 invoice marktapotheke 785.00 EUR due 2026-01-12 ref LS-3628 "tea bag tag"
2025-12-29 credit seeblick 30.00 EUR for LS-3625 ref LS-3625-C "Some sheets with a scratch" by hafiz
2025-12-29 promise to rheinkiesel "price: swing tag" by 2026-01-05 owner sunita by sunita
2025-12-29 meeting with rheinkiesel 50min "Talked about the whole range: the small sizes need a simpler design" person vera by sunita
2025-12-29 invoice loureiro 1150.00 EUR due 2026-01-28 ref LS-3629 "tasting card"
2025-12-29 note loureiro "Wants every file as PDF and nothing else" as fact by eva
2025-12-29 time himal-chiya 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-12-30 note gouden-oven "Nobody is in on Wednesday afternoons" as fact by hafiz
2025-12-30 promise from aghbyur "measures of the new box" by 2026-01-05 by armen
2025-12-30 time patan-kala 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-12-30 invoice batik-seri 3050.00 MYR due 2026-01-29 ref LS-3630 "kotak sarung"
2025-12-31 email from thornbury "I cannot open the file with the menu cards. Could you send a PDF?" person moira thread thornbury-589
2025-12-31 promise to gouden-oven "corrected file: bread bag" by 2026-01-08 owner hafiz by hafiz
2025-12-31 payment հացատուն 240000.00 AMD for LS-3618
2025-12-31 time himal-chiya 30min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-01-01 email from brim "Getum við séð þetta á grófari pappír? (dósamiðar á ljósöl)" person halldora thread brim-590
2026-01-01 email to brim "Þrjú sýnishorn fara í póst í dag." person halldora thread brim-590 by eva
2026-01-01 promise to djupasalt "delivery date: askja fyrir birkisalt" by 2026-01-09 owner eva by eva
2026-01-01 email to thornbury "Here is a PDF. I also made it smaller." person moira thread thornbury-589 by hafiz
2026-01-01 payment little-harbour 840.00 GBP for LS-3599
2026-01-01 call with brackenbury 26min "Asked about recycled paper; sent two samples afterwards" person joss by hafiz
2026-01-01 meeting with marktapotheke 70min "Went through all texts line by line; two words changed" person dr-hoyer by hafiz
2026-01-01 time rheinkiesel 150min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-01-01 email from aghbyur "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person vahan thread aghbyur-590
2026-01-01 email to aghbyur "Իհարկե, շնորհակալություն։" person vahan thread aghbyur-590 by armen
2026-01-01 invoice kopi-bukit 2850.00 MYR due 2026-01-31 ref LS-3631 "label biji panggang"
2026-01-02 email from brim "Númer tvö, ekki spurning." person halldora thread brim-590
2026-01-02 invoice ullarhus 210000 ISK due 2026-01-16 ref LS-3632 "hangimiðar á peysur"
2026-01-02 time vor 180min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-01-02 payment albrecht 1350.00 EUR for LS-3619
2026-01-02 kept rheinkiesel "price: swing tag" by sunita
2026-01-02 time arpa-gini 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-01-02 email from arpa-gini "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-592
2026-01-02 email to arpa-gini "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person tigran thread arpa-gini-592 by armen
2026-01-02 email from arpa-gini "Ուրեմն 2 500։" person tigran thread arpa-gini-592
2026-01-02 payment chir 445000.00 AMD for LS-3617
2026-01-02 time aghbyur 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-01-02 cost patan-kala 35.00 EUR "Special paper" by sunita
2026-01-02 time rempah 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-01-02 note batik-seri "Worries about the paper price more than about ours" as opinion by hafiz
2026-01-02 meeting with sabun-wangi 60min "Half-year talk: what sells, what comes next, two new products to come" person mei-ling by hafiz
2026-01-02 note sabun-wangi "Send me the simple one first, then the clever one." as quote by hafiz
2026-01-05 cost thornbury 62.50 GBP "Photographs" by hafiz
2026-01-05 payment northmoor 1550.00 GBP for LS-3590
2026-01-05 call with seeblick 4min "Explained the difference between the two varnishes; they take matt" person dr-nowak by hafiz
2026-01-05 message from chir "Կեսօրից հետո կզանգե՞ք" person lusine
2026-01-05 message to chir "Անպայման" person lusine by armen
2026-01-05 invoice patan-kala 800.00 EUR due 2026-02-04 ref LS-3633 "उपहार बाकस"
2026-01-06 call with vor 16min "They are content with the last run, nothing open" person ragnheidur by eva
2026-01-06 kept aghbyur "measures of the new box" by armen
2026-01-07 invoice vor 330000 ISK due 2026-02-06 ref LS-3634 "bæklingur"
2026-01-07 invoice thornbury 960.00 GBP due 2026-02-06 ref LS-3635 "menu cards"
2026-01-07 meeting with mossgate 45min "Half-year talk: what sells, what comes next, two new products to come" person fergus by eva
2026-01-07 payment fenwick 585.00 GBP for LS-3623
2026-01-07 cost himal-chiya 50.00 EUR "Special paper" by sunita
2026-01-07 time lokta-ghar 90min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-01-07 payment sabun-wangi 2300.00 MYR for LS-3605
2026-01-07 time sabun-wangi 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-08 payment djupasalt 1600.00 EUR for LS-3613
2026-01-08 email from calder "Our printer asks for the gift box with 3 mm bleed. Do you have that?" person nell thread calder-597
2026-01-08 email to calder "Here it is, bleed and crop marks included." person nell thread calder-597 by sunita
2026-01-08 kept gouden-oven "corrected file: bread bag" by hafiz
2026-01-08 invoice arpa-gini 1600.00 EUR due 2026-02-07 ref LS-3636 "սպիտակ գինու պիտակ"
2026-01-09 call with skjalfandi 20min "They are content with the last run, nothing open" person bjarki by eva
2026-01-09 time djupasalt 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-09 kept djupasalt "delivery date: askja fyrir birkisalt" by eva
2026-01-09 call with djupasalt 13min "Price for the larger size agreed, order follows by mail" person sindri by eva
2026-01-09 call with holar 14min "Asked about recycled paper; sent two samples afterwards" person einar by eva
2026-01-09 meeting with sjovik 70min "Looked at three drafts together; draft B goes on with a darker green" person linnea by hafiz
2026-01-09 time lofoten 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-01-09 email from lofoten "Could we have another 2,000 of the stockfish band? Same paper as last time." person ingrid-moe thread lofoten-598
2026-01-09 email to lofoten "Of course. I have booked the press for Thursday; you will have the sheets the week after." person ingrid-moe thread lofoten-598 by eva
2026-01-09 payment thornbury 950.00 GBP for LS-3601
2026-01-09 time calder 45min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-01-09 payment ottoline 1100.00 GBP for LS-3611
2026-01-09 time ottoline 90min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-01-09 email from ottoline "Somebody asked me who makes our truffle box. May I give them your name?" person ottilie thread ottoline-598
2026-01-09 email to ottoline "With pleasure, and thank you." person ottilie thread ottoline-598 by eva
2026-01-09 call with kraeuterhof 24min "Went through the open points; the back label can be printed" person jutta by armen
2026-01-09 payment wendel 1750.00 EUR for LS-3624
2026-01-09 cost rheinkiesel 12.50 EUR "Courier" by sunita
2026-01-09 payment arpa-gini 1850.00 EUR for LS-3603
2026-01-09 invoice himal-chiya 1015.00 EUR due 2026-02-08 ref LS-3637 "मसला चियाको खोल"
2026-01-09 payment rempah 3550.00 MYR for LS-3604
2026-01-09 invoice rempah 3500.00 MYR due 2026-02-08 ref LS-3638 "label rendang"
2026-01-09 invoice sabun-wangi 2050.00 MYR due 2026-02-08 ref LS-3639 "pembalut sabun serai"
2026-01-12 invoice calder 815.00 GBP due 2026-02-11 ref LS-3640 "tin label"
2026-01-12 email to wendel "How did the wheat beer label do at the market?" person konrad thread wendel-600 by armen
2026-01-12 email from wendel "Very well. People picked it up because of the window in the label." person konrad thread wendel-600
2026-01-12 payment marktapotheke 785.00 EUR for LS-3628
2026-01-12 email from marktapotheke "Out of office until Monday" automatic
2026-01-12 email to albrecht "Before we print the antipasti lid: is the best-before line still the same?" person carla thread albrecht-601 by armen
2026-01-12 email from albrecht "Good that you ask. It is now 18 months instead of 12." person carla thread albrecht-601
2026-01-12 email to albrecht "Changed, and the new proof is attached." person carla thread albrecht-601 by armen
2026-01-12 payment seeblick 560.00 EUR for LS-3625
2026-01-12 invoice rheinkiesel 595.00 EUR due 2026-01-26 ref LS-3641 "swing tag"
2026-01-12 payment urts 315000.00 AMD for LS-3626
2026-01-13 promise to sjovik "corrected file: gift box" by 2026-01-21 owner hafiz by hafiz
2026-01-13 time gouden-oven 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-01-13 invoice aghbyur 585000.00 AMD due 2026-02-12 ref LS-3642 "գազավորված ջրի պիտակ"
2026-01-13 invoice lokta-ghar 700.00 EUR due 2026-02-12 ref LS-3643 "डायरीको गाता"
2026-01-14 cost djupasalt 75.00 EUR "Varnish samples" by eva
2026-01-14 payment sjovik 1250.00 EUR for LS-3606
2026-01-14 time ottoline 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-01-14 message from gouden-oven "Thank you, looks great" person joris
2026-01-14 message to gouden-oven "Noted, thank you" person joris by hafiz
2026-01-15 email from ullarhus "lopamiðar: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person gudrun thread ullarhus-604
2026-01-15 email to ullarhus "Gott að heyra. Við geymum litablönduna til næsta skiptis." person gudrun thread ullarhus-604 by eva
2026-01-15 email from kinvara "Out of office until Monday" automatic
2026-01-15 time lofoten 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2026-01-15 payment calder 715.00 GBP for LS-3607
2026-01-15 payment brackenbury 1050.00 GBP for LS-3615
2026-01-15 payment gouden-oven 965.00 EUR for LS-3608
2026-01-15 invoice gouden-oven 915.00 EUR due 2026-02-14 ref LS-3644 "bread bag"
2026-01-15 payment himal-chiya 930.00 EUR for LS-3600
2026-01-16 invoice djupasalt 1300.00 EUR due 2026-02-15 ref LS-3645 "askja fyrir birkisalt"
2026-01-16 call with little-harbour 20min "Asked about recycled paper; sent two samples afterwards" person tamsin by hafiz
2026-01-16 invoice ottoline 1100.00 GBP due 2026-02-15 ref LS-3646 "gift sleeve"
2026-01-16 call with aghbyur 17min "They are content with the last run, nothing open" person vahan by armen
2026-01-16 email from rempah "Alamat pada invois masih alamat lama. Boleh tukar?" person aisyah thread rempah-606
2026-01-16 email to rempah "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person aisyah thread rempah-606 by hafiz
2026-01-19 email from brim "Góðan dag. Okkur vantar meira: miðar á pilsner, 2.000 stykki. Sami pappír og síðast." person halldora thread brim-608
2026-01-19 email to brim "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person halldora thread brim-608 by eva
2026-01-19 payment kinvara 1250.00 EUR for LS-3614
2026-01-19 cost lofoten 75.00 EUR "Photographs" by eva
2026-01-19 promise to mossgate "samples: tasting set box" by 2026-01-27 owner sunita by eva
2026-01-19 note loureiro "Prefers a call to a long mail" as fact by eva
2026-01-19 payment aghbyur 575000.00 AMD for LS-3612
2026-01-19 email from հացատուն "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person anahit thread հացատուն-608
2026-01-19 email to հացատուն "Իհարկե, շնորհակալություն։" person anahit thread հացատուն-608 by armen
2026-01-19 payment sagar-trek 685.00 EUR for LS-3609
2026-01-19 email from sagar-trek "बाटोको नक्सा लोक्ता कागजमा हेर्न मिल्छ?" person pasang thread sagar-trek-608
2026-01-19 email to sagar-trek "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person pasang thread sagar-trek-608 by sunita
2026-01-19 email from sagar-trek "दोस्रो नै ठीक छ।" person pasang thread sagar-trek-608
2026-01-19 call with kopi-bukit 20min "Short call about the delivery, all boxes counted and complete" person weijie by hafiz
2026-01-20 payment mossgate 1650.00 GBP for LS-3616
2026-01-20 promise to little-harbour "corrected file: counter sign" by 2026-01-28 owner hafiz by hafiz
2026-01-20 time kraeuterhof 210min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-01-20 email from arpa-gini "Խանութի սարքը շտրիխ կոդը չի կարդում։ (նվերի տուփ)" person gayane thread arpa-gini-609
2026-01-20 email to arpa-gini "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person gayane thread arpa-gini-609 by armen
2026-01-20 time sagar-trek 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-01-20 meeting with batik-seri 40min "Went through all texts line by line; two words changed" person rohani by hafiz
2026-01-21 time sjovik 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-01-21 kept sjovik "corrected file: gift box" by hafiz
2026-01-21 payment lofoten 1800.00 EUR for LS-3610
2026-01-21 invoice lofoten 1400.00 EUR due 2026-02-20 ref LS-3647 "export carton"
2026-01-21 call with fenwick 26min "They want the next run a week earlier, agreed" person dot by sunita
2026-01-21 time kraeuterhof 90min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-01-21 promise to albrecht "corrected file: olive jar label" by 2026-01-29 owner sunita by armen
2026-01-22 payment ullarhus 210000 ISK for LS-3632
2026-01-22 promise to thornbury "price: allergen stickers" by 2026-01-30 owner hafiz by hafiz
2026-01-22 email from northmoor "The invoice for the shop tags names our old address. Could you change it?" person imogen thread northmoor-611
2026-01-22 email to northmoor "Changed, sorry about that. A new copy is attached." person imogen thread northmoor-611 by eva
2026-01-22 message from kraeuterhof "Thank you, looks great" person jutta
2026-01-22 message to kraeuterhof "Noted, thank you" person jutta by armen
2026-01-22 time հացատուն 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-01-22 email to patan-kala "मूर्तिको प्रमाणपत्र को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person ramesh thread patan-kala-611 by sunita
2026-01-22 note rempah "Send me the simple one first, then the clever one." as quote by hafiz
2026-01-23 note vor "Asked for a delivery note in two copies" as fact by eva
2026-01-23 credit lofoten 70.00 EUR for LS-3647 ref LS-3647-C "Some sheets with a scratch" by eva
2026-01-23 time mossgate 120min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-23 time little-harbour 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-01-23 invoice kraeuterhof 1700.00 EUR due 2026-02-06 ref LS-3648 "calendula cream label"
2026-01-23 message from loureiro "Running ten minutes late" person beatriz
2026-01-23 message to loureiro "Wonderful, thank you" person beatriz by eva
2026-01-23 email from patan-kala "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person ramesh thread patan-kala-611
2026-01-23 email from lokta-ghar "पात्रो मा अङ्ग्रेजी पनि राख्न मिल्छ?" person anju thread lokta-ghar-612
2026-01-23 email to lokta-ghar "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person anju thread lokta-ghar-612 by sunita
2026-01-23 email from lokta-ghar "दोस्रो राम्रो छ।" person anju thread lokta-ghar-612
2026-01-23 email from sabun-wangi "Boleh letak bahasa Inggeris sekali pada kotak set mandian?" person mei-ling thread sabun-wangi-612
2026-01-23 email to sabun-wangi "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person mei-ling thread sabun-wangi-612 by hafiz
2026-01-23 email from sabun-wangi "Pilihan kedua lebih baik." person mei-ling thread sabun-wangi-612
2026-01-26 payment brim 260000 ISK for LS-3620
2026-01-26 moved little-harbour "corrected file: counter sign" to 2026-02-02 by hafiz
2026-01-26 email to calder "The proof of the matchbox sleeve is ready. Please look at the small print first." person nell thread calder-615 by sunita
2026-01-26 email from calder "Looks good. One comma too many in line three, otherwise print it." person nell thread calder-615
2026-01-26 time brackenbury 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-01-26 payment rheinkiesel 595.00 EUR for LS-3641
2026-01-26 email from rheinkiesel "I like the small drawing on the swing tag. Can we use it on our van?" person vera thread rheinkiesel-614
2026-01-26 email from urts "Բարև ձեզ։ ուրցի թեյի տուփ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person narek thread urts-615
2026-01-26 email to urts "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person narek thread urts-615 by armen
2026-01-26 promise to aghbyur "price: շշի պիտակ" by 2026-02-03 owner hafiz by armen
2026-01-26 time himal-chiya 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-01-26 email from himal-chiya "इलाम चियाको लेबल मा अङ्ग्रेजी पनि राख्न मिल्छ?" person bikash thread himal-chiya-615
2026-01-26 email to himal-chiya "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person bikash thread himal-chiya-615 by sunita
2026-01-26 email from himal-chiya "दोस्रो राम्रो छ।" person bikash thread himal-chiya-615
2026-01-26 note rempah "Works with two part-time helpers in the busy weeks" as fact by hafiz
2026-01-27 note seeblick "The daughter joins the business next year" as fact by hafiz
2026-01-27 email to rheinkiesel "You can, it is yours. I send you a file that can be enlarged." person vera thread rheinkiesel-614 by sunita
2026-01-27 time chir 210min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-01-28 time brim 150min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-01-28 note vor "Paper is the only thing my customers touch before they pay." as quote by eva
2026-01-28 invoice sjovik 1400.00 EUR due 2026-02-27 ref LS-3649 "gift box"
2026-01-28 time thornbury 90min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-01-28 kept thornbury "price: allergen stickers" by hafiz
2026-01-28 email from brackenbury "Out of office until Monday" automatic
2026-01-28 time wendel 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-01-28 email to albrecht "Two ideas for the hamper card, both in the price we agreed. Which one is closer?" person carla thread albrecht-617 by armen
2026-01-28 email from albrecht "The first. We laid both on the counter and asked everybody who came in." person carla thread albrecht-617
2026-01-28 time chir 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-01-28 time sagar-trek 30min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-01-28 cost sagar-trek 50.00 EUR "Courier" by sunita
2026-01-29 payment holar 250000 ISK for LS-3621
2026-01-29 kept mossgate "samples: tasting set box" by eva
2026-01-29 time wendel 180min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-01-29 time albrecht 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-01-29 kept albrecht "corrected file: olive jar label" by armen
2026-01-29 time rempah 30min member sunita "Text" rate 74.00 EUR cost 38.00 EUR unbilled
2026-01-29 payment kopi-bukit 2850.00 MYR for LS-3631
2026-01-29 payment batik-seri 3050.00 MYR for LS-3630
2026-01-29 time sabun-wangi 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-01-30 email from vor "Er pláss fyrir enskan texta líka? Ég á við: bókamerki." person ragnheidur thread vor-620
2026-01-30 email to vor "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person ragnheidur thread vor-620 by eva
2026-01-30 email from vor "Seinni tillagan er betri." person ragnheidur thread vor-620
2026-01-30 message from thornbury "Thank you, looks great" person gareth
2026-01-30 message to thornbury "Noted, thank you" person gareth by hafiz
2026-01-30 time northmoor 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-30 message from ottoline "Can you call me after lunch?" person ottilie
2026-01-30 message to ottoline "Wonderful, thank you" person ottilie by eva
2026-01-30 email from brackenbury "We would like to see the bottle collar on uncoated paper. Is there a sample?" person joss thread brackenbury-619
2026-01-30 email to brackenbury "Three samples are in the post today." person joss thread brackenbury-619 by hafiz
2026-01-30 email from brackenbury "Number two, clearly." person joss thread brackenbury-619
2026-01-30 promise from gouden-oven "measures of the new box" by 2026-02-05 by hafiz
2026-01-30 kept aghbyur "price: շշի պիտակ" by armen
2026-01-30 invoice sagar-trek 800.00 EUR due 2026-03-01 ref LS-3650 "बाटोको नक्सा"
2026-01-30 note sagar-trek "Asked for a delivery note in two copies" as fact by sunita
2026-01-30 email from rempah "Kami ada pameran hari Sabtu. Sempat siap label rendang?" person faizal thread rempah-620
2026-01-30 email to rempah "Sempat, kalau teks sampai hari Isnin." person faizal thread rempah-620 by hafiz
2026-01-30 email from rempah "Saya hantar hari ini juga." person faizal thread rempah-620
2026-01-30 promise from kopi-bukit "photo: beg kopi" by 2026-02-05 by hafiz
2026-02-02 call with brim 17min "Explained the difference between the two varnishes; they take matt" person halldora by eva
2026-02-02 promise from djupasalt "text: gjafakassi" by 2026-02-09 by eva
2026-02-02 email from djupasalt "Er pláss fyrir enskan texta líka? Ég á við: miðar á flögusalt." person sindri thread djupasalt-621
2026-02-02 email to djupasalt "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person sindri thread djupasalt-621 by eva
2026-02-02 email from djupasalt "Seinni tillagan er betri." person sindri thread djupasalt-621
2026-02-02 time mossgate 135min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-02-02 cost mossgate 100.00 GBP "Special paper" by eva
2026-02-02 kept little-harbour "corrected file: counter sign" by hafiz
2026-02-02 call with calder 9min "Fire in the workshop, nobody hurt; everything stops for now" person nell by sunita
2026-02-02 time brackenbury 150min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-02-02 invoice brackenbury 1100.00 GBP due 2026-03-04 ref LS-3651 "still cider label"
2026-02-02 message from gouden-oven "Thank you, looks great" person sanne
2026-02-02 message to gouden-oven "Noted, thank you" person sanne by hafiz
2026-02-02 payment loureiro 1150.00 EUR for LS-3629
2026-02-02 promise from loureiro "quantities for the next run" by 2026-02-09 by eva
2026-02-02 invoice chir 430000.00 AMD due 2026-02-16 ref LS-3652 "ծիրանի չրի տոպրակ"
2026-02-02 call with chir 17min "They count stock on Friday and will tell us the quantity" person lusine by armen
2026-02-02 time himal-chiya 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-02-03 email to sjovik "A short note: the paper for the gift box goes up by 4 per cent next month. Shall we print before that?" person linnea thread sjovik-623 by hafiz
2026-02-03 email from sjovik "Thank you for telling us. Yes, print now." person linnea thread sjovik-623
2026-02-03 invoice mossgate 1550.00 GBP due 2026-03-05 ref LS-3653 "tasting set box"
2026-02-03 email to calder "We are so glad that nobody is hurt. Your files are safe with us, and there is no hurry with the invoice." person nell by sunita
2026-02-03 invoice հացատուն 255000.00 AMD due 2026-02-17 ref LS-3654 "լավաշի փաթեթ"
2026-02-04 cost brim 7500 ISK "Special paper" by eva
2026-02-04 call with holar 26min "Moved the press date by two days because of a holiday there" person einar by eva
2026-02-04 email to northmoor "Reminder: invoice LS-3622 is due" automatic
2026-02-04 email from mossgate "The courier left one box of the sloe gin label at the wrong door. We found it, no harm done." person fergus thread mossgate-624
2026-02-04 payment little-harbour 880.00 GBP for LS-3627
2026-02-04 invoice little-harbour 860.00 GBP due 2026-03-06 ref LS-3655 "counter sign"
2026-02-04 cost wendel 75.00 EUR "Courier" by armen
2026-02-04 email to marktapotheke "How did the tea bag tag do at the market?" person dr-hoyer thread marktapotheke-624 by hafiz
2026-02-04 time albrecht 120min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-02-04 kept gouden-oven "measures of the new box" by hafiz
2026-02-04 cost arpa-gini 50.00 EUR "Photographs" by armen
2026-02-05 time brim 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-02-05 time holar 45min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-02-05 email to mossgate "Thank you for telling me. I have written to the courier all the same." person fergus thread mossgate-624 by eva
2026-02-05 payment kraeuterhof 1700.00 EUR for LS-3648
2026-02-05 call with wendel 20min "They are content with the last run, nothing open" person konrad by armen
2026-02-05 email from marktapotheke "Very well. People picked it up because of the window in the label." person dr-hoyer thread marktapotheke-624
2026-02-05 invoice albrecht 1250.00 EUR due 2026-02-19 ref LS-3656 "olive jar label"
2026-02-05 payment arpa-gini 1600.00 EUR for LS-3636
2026-02-05 time arpa-gini 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-02-05 kept kopi-bukit "photo: beg kopi" by hafiz
2026-02-05 payment sabun-wangi 2050.00 MYR for LS-3639
2026-02-06 invoice brim 310000 ISK due 2026-03-08 ref LS-3657 "miðar á bokk"
2026-02-06 invoice thornbury 885.00 GBP due 2026-03-08 ref LS-3658 "allergen stickers"
2026-02-06 time northmoor 45min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-02-06 email from northmoor "I like the small drawing on the exhibition labels. Can we use it on our van?" person imogen thread northmoor-627
2026-02-06 email to northmoor "You can, it is yours. I send you a file that can be enlarged." person imogen thread northmoor-627 by eva
2026-02-06 visit with kraeuterhof 60min "Saw the filling line; the label has to sit 4 mm higher" person jutta by armen
2026-02-06 invoice wendel 1450.00 EUR due 2026-02-20 ref LS-3659 "beer mat"
2026-02-06 invoice arpa-gini 1500.00 EUR due 2026-03-08 ref LS-3660 "նվերի տուփ"
2026-02-06 call with arpa-gini 9min "They are content with the last run, nothing open" person gayane by armen
2026-02-06 payment aghbyur 585000.00 AMD for LS-3642
2026-02-06 time aghbyur 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-02-06 time aghbyur 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2026-02-06 message from aghbyur "Օրինակը հաստատում եմ" person mariam
2026-02-06 message to aghbyur "Գրի առա, շնորհակալ եմ" person mariam by armen
2026-02-06 invoice himal-chiya 890.00 EUR due 2026-03-08 ref LS-3661 "उपहार बाकस"
2026-02-06 payment patan-kala 800.00 EUR for LS-3633
2026-02-09 email to ullarhus "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (hangimiðar á peysur)" person gudrun thread ullarhus-629 by eva
2026-02-09 email from ullarhus "Takk fyrir að láta vita. Já, prentið núna." person gudrun thread ullarhus-629
2026-02-09 meeting with lofoten 65min "Chose the paper from the sample book: uncoated, 90 g" person ingrid-moe by eva
2026-02-09 payment thornbury 960.00 GBP for LS-3635
2026-02-09 time ottoline 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2026-02-09 time ottoline 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-02-09 time gouden-oven 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-02-09 payment himal-chiya 1015.00 EUR for LS-3637
2026-02-09 email from sagar-trek "नमस्ते। झोलाको ट्याग अझै २,००० वटा चाहियो। कागज पहिलेकै।" person pasang thread sagar-trek-628
2026-02-09 payment rempah 3500.00 MYR for LS-3638
2026-02-09 invoice sabun-wangi 2300.00 MYR due 2026-03-11 ref LS-3662 "kotak set mandian"
2026-02-09 email to sabun-wangi "Bagaimana jualan di pasar malam? pembalut sabun serai dapat sambutan?" person mei-ling thread sabun-wangi-629 by hafiz
2026-02-10 kept djupasalt "text: gjafakassi" by eva
2026-02-10 kept loureiro "quantities for the next run" by eva
2026-02-10 invoice aghbyur 535000.00 AMD due 2026-03-12 ref LS-3663 "շշի պիտակ"
2026-02-10 email to sagar-trek "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person pasang thread sagar-trek-628 by sunita
2026-02-10 invoice rempah 3650.00 MYR due 2026-03-12 ref LS-3664 "peket kari"
2026-02-10 email from sabun-wangi "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person mei-ling thread sabun-wangi-629
2026-02-11 time djupasalt 120min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-02-11 invoice northmoor 1500.00 GBP due 2026-03-13 ref LS-3665 "exhibition labels"
2026-02-11 time loureiro 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-02-11 payment lokta-ghar 700.00 EUR for LS-3643
2026-02-11 time kopi-bukit 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-02-12 payment djupasalt 1300.00 EUR for LS-3645
2026-02-12 email from rempah "Out of office until Monday" automatic
2026-02-12 time kopi-bukit 180min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-02-12 email from kopi-bukit "Selamat pagi. Boleh kami tambah 2,000 lagi pelekat cawan? Kertas yang sama." person weijie thread kopi-bukit-632
2026-02-12 email to kopi-bukit "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person weijie thread kopi-bukit-632 by hafiz
2026-02-13 note brim "Half of the year's work falls into ten weeks" as fact by eva
2026-02-13 invoice holar 210000 ISK due 2026-03-15 ref LS-3666 "skyrdósir"
2026-02-13 payment calder 815.00 GBP for LS-3640
2026-02-13 invoice ottoline 1300.00 GBP due 2026-03-15 ref LS-3667 "bar wrapper"
2026-02-13 call with albrecht 10min "Moved the press date by two days because of a holiday there" person carla by armen
2026-02-13 payment gouden-oven 915.00 EUR for LS-3644
2026-02-13 invoice gouden-oven 980.00 EUR due 2026-03-15 ref LS-3668 "rusk tin"
2026-02-13 time urts 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-02-13 invoice kopi-bukit 2850.00 MYR due 2026-03-15 ref LS-3669 "beg kopi"
2026-02-13 email from batik-seri "Alamat pada invois masih alamat lama. Boleh tukar?" person rohani thread batik-seri-633
2026-02-13 email to batik-seri "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person rohani thread batik-seri-633 by hafiz
2026-02-16 time djupasalt 105min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-02-16 invoice djupasalt 1650.00 EUR due 2026-03-18 ref LS-3670 "gjafakassi"
2026-02-16 email to vor "Reminder: invoice LS-3634 is due" automatic
2026-02-16 email from ottoline "The bar wrapper arrived this morning. The colour is exactly right, thank you." person sam-grant thread ottoline-635
2026-02-16 time seeblick 90min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-02-16 message from seeblick "Can you call me after lunch?" person dr-nowak
2026-02-16 message to seeblick "Noted, thank you" person dr-nowak by hafiz
2026-02-16 time loureiro 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-02-16 invoice loureiro 1200.00 EUR due 2026-03-18 ref LS-3671 "olive oil label"
2026-02-16 payment chir 430000.00 AMD for LS-3652
2026-02-16 note aghbyur "If I can read it without my glasses, it is right." as quote by armen
2026-02-16 call with հացատուն 25min "Price for the larger size agreed, order follows by mail" person anahit by armen
2026-02-17 payment vor 330000 ISK for LS-3634
2026-02-17 email from lofoten "Out of office until Monday" automatic
2026-02-17 payment ottoline 1100.00 GBP for LS-3646
2026-02-17 email to ottoline "Good to hear. We keep the ink recipe on file for the next run." person sam-grant thread ottoline-635 by eva
2026-02-18 email from brim "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (miðar á bokk)" person halldora thread brim-638
2026-02-18 email to brim "Ekkert mál, við geymum þá hjá okkur." person halldora thread brim-638 by eva
2026-02-18 promise from vor "text: bókarkápa" by 2026-02-24 by eva
2026-02-18 payment northmoor 1950.00 GBP for LS-3622
2026-02-18 email from kraeuterhof "Somebody asked me who makes our soap band. May I give them your name?" person jutta thread kraeuterhof-638
2026-02-18 email to kraeuterhof "With pleasure, and thank you." person jutta thread kraeuterhof-638 by armen
2026-02-19 payment lofoten 1330.00 EUR for LS-3647
2026-02-19 email to brackenbury "We have updated the nutrition table on the still cider label to the new rule. Please check the numbers." person joss thread brackenbury-639 by hafiz
2026-02-19 email from brackenbury "Checked. The salt is 0.8, not 0.08. Everything else is right." person joss thread brackenbury-639
2026-02-19 payment albrecht 1250.00 EUR for LS-3656
2026-02-19 email to gouden-oven "We have kept 150 of the cake box sticker from the last run for you. Shall we send them along?" person sanne thread gouden-oven-639 by hafiz
2026-02-19 email from gouden-oven "Yes please, they will be gone in a week." person sanne thread gouden-oven-639
2026-02-19 payment հացատուն 255000.00 AMD for LS-3654
2026-02-19 email to rempah "Pruf peket kari sudah siap. Tolong semak huruf kecil dahulu." person aisyah thread rempah-639 by hafiz
2026-02-19 email from rempah "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person aisyah thread rempah-639
2026-02-20 time vor 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-02-20 payment wendel 1450.00 EUR for LS-3659
2026-02-20 time seeblick 90min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-02-20 time batik-seri 135min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-02-21 email from holar "Out of office until Monday" automatic
2026-02-23 meeting with skjalfandi 60min "Plan for the gift boxes, quantities by the end of the month" person bjarki by eva
2026-02-23 promise from thornbury "quantities for the next run" by 2026-03-02 by hafiz
2026-02-23 time fenwick 105min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR unbilled
2026-02-23 email from little-harbour "Our lawyer wants the country of origin on the front of the counter sign." person tamsin thread little-harbour-642
2026-02-23 email to little-harbour "It fits under the name if we take the line away. Proof attached." person tamsin thread little-harbour-642 by hafiz
2026-02-23 email from little-harbour "Approved." person tamsin thread little-harbour-642
2026-02-23 email from loureiro "Could we have another 2,000 of the tasting card? Same paper as last time." person beatriz thread loureiro-642
2026-02-23 email to loureiro "Of course. I have booked the press for Thursday; you will have the sheets the week after." person beatriz thread loureiro-642 by eva
2026-02-23 invoice urts 345000.00 AMD due 2026-03-09 ref LS-3672 "անանուխի պիտակ"
2026-02-24 email from djupasalt "Við þurfum þetta fyrir sýningu á laugardaginn: askja fyrir birkisalt. Næst það?" person sindri thread djupasalt-644
2026-02-24 kept vor "text: bókarkápa" by eva
2026-02-24 email from vor "Getum við séð þetta á grófari pappír? (bókarkápa)" person ragnheidur thread vor-644
2026-02-24 email to vor "Þrjú sýnishorn fara í póst í dag." person ragnheidur thread vor-644 by eva
2026-02-24 email from wendel "Please put the beer mat on hold for a week, we are waiting for the lab." person konrad thread wendel-644
2026-02-24 email to wendel "Done. I will ask again next Thursday." person konrad thread wendel-644 by armen
2026-02-24 email from wendel "The lab says yes. You can go on." person konrad thread wendel-644
2026-02-24 time marktapotheke 135min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-02-24 time patan-kala 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-02-25 time ullarhus 30min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-02-25 email to djupasalt "Það næst ef textinn kemur á mánudag." person sindri thread djupasalt-644 by eva
2026-02-25 email from djupasalt "Hann kemur í dag." person sindri thread djupasalt-644
2026-02-25 email from vor "Númer tvö, ekki spurning." person ragnheidur thread vor-644
2026-02-25 time fenwick 240min member armen "Proof" rate 88.00 EUR cost 50.00 EUR unbilled
2026-02-25 promise from kraeuterhof "text: soap band" by 2026-03-03 by armen
2026-02-25 invoice seeblick 585.00 EUR due 2026-03-11 ref LS-3673 "appointment card"
2026-02-25 email to chir "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (ընկույզի տուփ)" person lusine thread chir-645 by armen
2026-02-25 email from chir "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person lusine thread chir-645
2026-02-25 promise from sabun-wangi "quantities for the next run" by 2026-03-03 by hafiz
2026-02-26 time vor 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-02-26 payment sjovik 1400.00 EUR for LS-3649
2026-02-26 email to fenwick "Two ideas for the lid seal, both in the price we agreed. Which one is closer?" person dot thread fenwick-646 by sunita
2026-02-26 email to chir "Փոխված է, նոր օրինակը կցված է։" person lusine thread chir-645 by armen
2026-02-26 time himal-chiya 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-02-26 time himal-chiya 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-02-26 time patan-kala 180min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-02-26 email to patan-kala "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। उपहार बाकस अहिले नै छापौं?" person ramesh thread patan-kala-646 by sunita
2026-02-26 email from patan-kala "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person ramesh thread patan-kala-646
2026-02-26 promise from lokta-ghar "photo: पात्रो" by 2026-03-04 by sunita
2026-02-27 note ullarhus "Prints the small runs in house since last year" as fact by eva
2026-02-27 email to kinvara "A short note: the paper for the bath salts box goes up by 4 per cent next month. Shall we print before that?" person aoife thread kinvara-647 by eva
2026-02-27 email from kinvara "Thank you for telling us. Yes, print now." person aoife thread kinvara-647
2026-02-27 time lofoten 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-02-27 payment mossgate 1550.00 GBP for LS-3653
2026-02-27 invoice fenwick 560.00 GBP due 2026-03-13 ref LS-3674 "heather honey label"
2026-02-27 email from fenwick "The first. We laid both on the counter and asked everybody who came in." person dot thread fenwick-646
2026-02-27 time marktapotheke 210min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-02-27 time rheinkiesel 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-02-27 time arpa-gini 90min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-02-27 email to aghbyur "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-647 by armen
2026-02-27 email from aghbyur "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person vahan thread aghbyur-647
2026-02-27 email from himal-chiya "मसला चियाको खोल को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person bikash thread himal-chiya-647
2026-02-27 email to himal-chiya "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person bikash thread himal-chiya-647 by sunita
2026-02-27 email from himal-chiya "त्यसो भए २,५०० नै।" person bikash thread himal-chiya-647
2026-02-27 invoice batik-seri 2800.00 MYR due 2026-03-29 ref LS-3675 "tag batik"
2026-03-02 email from sjovik "Our printer asks for the smoked trout sleeve with 3 mm bleed. Do you have that?" person per-ek thread sjovik-650
2026-03-02 email to sjovik "Here it is, bleed and crop marks included." person per-ek thread sjovik-650 by hafiz
2026-03-02 invoice lofoten 1600.00 EUR due 2026-04-01 ref LS-3676 "stockfish band"
2026-03-02 kept thornbury "quantities for the next run" by hafiz
2026-03-02 invoice marktapotheke 725.00 EUR due 2026-03-16 ref LS-3677 "cream jar label"
2026-03-02 note rheinkiesel "Good example for the website if they agree" as opinion by sunita
2026-03-02 email from arpa-gini "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person gayane thread arpa-gini-649
2026-03-02 email to arpa-gini "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person gayane thread arpa-gini-649 by armen
2026-03-02 time rempah 150min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-03-02 time sabun-wangi 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-03-02 time sabun-wangi 60min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-03-03 time arpa-gini 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-03-03 kept sabun-wangi "quantities for the next run" by hafiz
2026-03-03 message from sabun-wangi "Kotak sudah sampai, semua elok" person mei-ling
2026-03-03 message to sabun-wangi "Bagus, terima kasih" person mei-ling by hafiz
2026-03-04 invoice ullarhus 190000 ISK due 2026-03-18 ref LS-3678 "gjafakort"
2026-03-04 message from ullarhus "Próförk samþykkt" person gudrun
2026-03-04 message to ullarhus "Frábært, takk" person gudrun by eva
2026-03-04 invoice vor 315000 ISK due 2026-04-03 ref LS-3679 "bókarkápa"
2026-03-04 email from thornbury "The invoice for the sandwich sleeve names our old address. Could you change it?" person gareth thread thornbury-652
2026-03-04 email to thornbury "Changed, sorry about that. A new copy is attached." person gareth thread thornbury-652 by hafiz
2026-03-04 payment sagar-trek 800.00 EUR for LS-3650
2026-03-04 cost patan-kala 22.50 EUR "Cutting die" by sunita
2026-03-05 time sjovik 150min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-03-05 payment thornbury 885.00 GBP for LS-3658
2026-03-05 time little-harbour 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-03-05 payment brackenbury 1100.00 GBP for LS-3651
2026-03-05 kept kraeuterhof "text: soap band" by armen
2026-03-05 message from rheinkiesel "Thank you, looks great" person vera
2026-03-05 message to rheinkiesel "Will do" person vera by sunita
2026-03-05 invoice himal-chiya 905.00 EUR due 2026-04-04 ref LS-3680 "इलाम चियाको लेबल"
2026-03-05 kept lokta-ghar "photo: पात्रो" by sunita
2026-03-05 message from lokta-ghar "दिउँसो फोन गर्नुहोस् न" person anju
2026-03-05 message to lokta-ghar "टिपें, धन्यवाद" person anju by sunita
2026-03-06 payment brim 310000 ISK for LS-3657
2026-03-06 email to holar "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (skyrdósir)" person einar thread holar-654 by eva
2026-03-06 email from holar "Gott að þú spyrð. Það er orðið 18 mánuðir." person einar thread holar-654
2026-03-06 email to holar "Breytt, ný próförk fylgir." person einar thread holar-654 by eva
2026-03-06 time thornbury 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-03-06 time thornbury 105min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2026-03-06 call with northmoor 14min "Asked how the new product sells: better than hoped" person imogen by eva
2026-03-06 email from mossgate "I like the small drawing on the tasting set box. Can we use it on our van?" person fergus thread mossgate-654
2026-03-06 email to mossgate "You can, it is yours. I send you a file that can be enlarged." person fergus thread mossgate-654 by eva
2026-03-06 visit with ottoline 90min "Saw the filling line; the label has to sit 4 mm higher" person ottilie by eva
2026-03-06 email to kraeuterhof "The last sheets of the calendula cream label came out a shade too dark. We print them again at our cost." person malte thread kraeuterhof-654 by armen
2026-03-06 email from kraeuterhof "Thank you for noticing before we did." person malte thread kraeuterhof-654
2026-03-06 email to marktapotheke "We have updated the nutrition table on the dosage label to the new rule. Please check the numbers." person dr-hoyer thread marktapotheke-655 by hafiz
2026-03-06 email from marktapotheke "Checked. The salt is 0.8, not 0.08. Everything else is right." person dr-hoyer thread marktapotheke-655
2026-03-06 time rheinkiesel 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-03-06 invoice patan-kala 875.00 EUR due 2026-04-05 ref LS-3681 "मूर्तिको प्रमाणपत्र"
2026-03-06 time lokta-ghar 195min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-03-06 payment sabun-wangi 2300.00 MYR for LS-3662
2026-03-09 time djupasalt 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-03-09 invoice thornbury 1025.00 GBP due 2026-04-08 ref LS-3682 "sandwich sleeve"
2026-03-09 payment little-harbour 860.00 GBP for LS-3655
2026-03-09 cost little-harbour 32.50 GBP "Proof prints" by hafiz
2026-03-09 email from albrecht "Is the glue of the antipasti lid food safe? An inspector asked." person carla thread albrecht-657
2026-03-09 email to albrecht "It is. The certificate is attached, so that you can show it." person carla thread albrecht-657 by armen
2026-03-09 invoice rheinkiesel 665.00 EUR due 2026-03-23 ref LS-3683 "shipping box"
2026-03-09 email from urts "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (անանուխի պիտակ)" person narek thread urts-657
2026-03-09 email to urts "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person narek thread urts-657 by armen
2026-03-09 time aghbyur 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-03-09 promise to հացատուն "corrected file: գաթայի պիտակ" by 2026-03-16 owner sunita by armen
2026-03-09 meeting with kopi-bukit 30min "Plan for the gift boxes, quantities by the end of the month" person weijie by hafiz
2026-03-09 cost sabun-wangi 125.00 MYR "Special paper" by hafiz
2026-03-10 payment djupasalt 1650.00 EUR for LS-3670
2026-03-10 time kinvara 45min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-03-10 invoice little-harbour 880.00 GBP due 2026-04-09 ref LS-3684 "tin label"
2026-03-10 payment ottoline 1300.00 GBP for LS-3667
2026-03-10 time kraeuterhof 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-03-10 invoice arpa-gini 1750.00 EUR due 2026-04-09 ref LS-3685 "սպիտակ գինու պիտակ"
2026-03-10 email from urts "Ուրեմն 2 500։" person narek thread urts-657
2026-03-10 note batik-seri "You always answer the same day, that is why we stay." as quote by hafiz
2026-03-11 cost sjovik 75.00 EUR "Varnish samples" by hafiz
2026-03-11 invoice kraeuterhof 2050.00 EUR due 2026-03-25 ref LS-3686 "soap band"
2026-03-11 payment gouden-oven 980.00 EUR for LS-3668
2026-03-11 payment aghbyur 535000.00 AMD for LS-3663
2026-03-11 invoice rempah 3700.00 MYR due 2026-04-10 ref LS-3687 "kotak hadiah raya"
2026-03-11 email from kopi-bukit "Out of office until Monday" automatic
2026-03-11 invoice sabun-wangi 2100.00 MYR due 2026-04-10 ref LS-3688 "pembalut sabun serai"
2026-03-12 call with brim 4min "Talked about the shelf: their label is the only one with a window" person halldora by eva
2026-03-12 payment fenwick 560.00 GBP for LS-3674
2026-03-12 payment arpa-gini 1500.00 EUR for LS-3660
2026-03-12 payment himal-chiya 890.00 EUR for LS-3661
2026-03-12 email to sagar-trek "बाटोको नक्सा को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person pasang thread sagar-trek-660 by sunita
2026-03-12 invoice lokta-ghar 685.00 EUR due 2026-04-11 ref LS-3689 "पात्रो"
2026-03-12 payment rempah 3650.00 MYR for LS-3664
2026-03-13 payment holar 210000 ISK for LS-3666
2026-03-13 invoice sjovik 1250.00 EUR due 2026-04-12 ref LS-3690 "smoked trout sleeve"
2026-03-13 time ottoline 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-03-13 time brackenbury 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-03-13 time brackenbury 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-03-13 note wendel "Half of the year's work falls into ten weeks" as fact by armen
2026-03-13 payment marktapotheke 725.00 EUR for LS-3677
2026-03-13 time gouden-oven 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-03-13 time chir 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-03-13 email from chir "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person lusine thread chir-662
2026-03-13 email to chir "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person lusine thread chir-662 by armen
2026-03-13 invoice aghbyur 510000.00 AMD due 2026-04-12 ref LS-3691 "գազավորված ջրի պիտակ"
2026-03-13 email from sagar-trek "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person pasang thread sagar-trek-660
2026-03-13 note patan-kala "Boxes go to the side door" as fact by sunita
2026-03-16 email from fenwick "Out of office until Monday" automatic
2026-03-16 time ottoline 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-03-16 invoice ottoline 1200.00 GBP due 2026-04-15 ref LS-3692 "truffle box"
2026-03-16 cost gouden-oven 25.00 EUR "Special paper" by hafiz
2026-03-16 payment urts 345000.00 AMD for LS-3672
2026-03-16 message from aghbyur "Օրինակը հաստատում եմ" person vahan
2026-03-16 message to aghbyur "Անպայման" person vahan by armen
2026-03-16 time հացատուն 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-03-16 kept հացատուն "corrected file: գաթայի պիտակ" by armen
2026-03-16 time sagar-trek 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-03-16 email from rempah "Boleh letak bahasa Inggeris sekali pada kotak hadiah raya?" person aisyah thread rempah-664
2026-03-16 payment kopi-bukit 2850.00 MYR for LS-3669
2026-03-17 note wendel "A second shop is to open nearby" as fact by armen
2026-03-17 invoice gouden-oven 970.00 EUR due 2026-04-16 ref LS-3693 "cake box sticker"
2026-03-17 email to rempah "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person aisyah thread rempah-664 by hafiz
2026-03-18 payment ullarhus 190000 ISK for LS-3678
2026-03-18 invoice djupasalt 1350.00 EUR due 2026-04-17 ref LS-3694 "miðar á flögusalt"
2026-03-18 email from djupasalt "Getum við séð þetta á grófari pappír? (miðar á flögusalt)" person sindri thread djupasalt-666
2026-03-18 email to djupasalt "Þrjú sýnishorn fara í póst í dag." person sindri thread djupasalt-666 by eva
2026-03-18 email from djupasalt "Númer tvö, ekki spurning." person sindri thread djupasalt-666
2026-03-18 time albrecht 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-03-18 payment seeblick 585.00 EUR for LS-3673
2026-03-18 message from հացատուն "Տուփը հասավ, ամեն ինչ կարգին է" person anahit
2026-03-18 message to հացատուն "Հիանալի, շնորհակալություն" person anahit by armen
2026-03-18 email from rempah "Pilihan kedua lebih baik." person aisyah thread rempah-664
2026-03-19 invoice kinvara 1200.00 EUR due 2026-04-18 ref LS-3695 "kelp flakes label"
2026-03-19 message from brackenbury "Running ten minutes late" person joss
2026-03-19 message to brackenbury "Noted, thank you" person joss by hafiz
2026-03-19 email from gouden-oven "Please put the bread bag on hold for a week, we are waiting for the lab." person sanne thread gouden-oven-667
2026-03-19 time հացատուն 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-03-19 promise to himal-chiya "samples: मसला चियाको खोल" by 2026-03-27 owner sunita by sunita
2026-03-19 invoice sagar-trek 670.00 EUR due 2026-04-18 ref LS-3696 "झोलाको ट्याग"
2026-03-20 call with lofoten 12min "Short call about the delivery, all boxes counted and complete" person ingrid-moe by eva
2026-03-20 time northmoor 90min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR unbilled
2026-03-20 invoice brackenbury 1050.00 GBP due 2026-04-19 ref LS-3697 "keg badge"
2026-03-20 email from kraeuterhof "Could we have another 2,000 of the soap band? Same paper as last time." person jutta thread kraeuterhof-668
2026-03-20 email to kraeuterhof "Of course. I have booked the press for Thursday; you will have the sheets the week after." person jutta thread kraeuterhof-668 by armen
2026-03-20 invoice albrecht 1300.00 EUR due 2026-04-03 ref LS-3698 "hamper card"
2026-03-20 email to gouden-oven "Done. I will ask again next Thursday." person sanne thread gouden-oven-667 by hafiz
2026-03-20 email from gouden-oven "The lab says yes. You can go on." person sanne thread gouden-oven-667
2026-03-20 payment loureiro 1200.00 EUR for LS-3671
2026-03-23 time brim 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-03-23 email to northmoor "Reminder: invoice LS-3665 is due" automatic
2026-03-23 time mossgate 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-03-23 email from little-harbour "The courier left one box of the tin label at the wrong door. We found it, no harm done." person tamsin thread little-harbour-671
2026-03-23 email to little-harbour "Thank you for telling me. I have written to the courier all the same." person tamsin thread little-harbour-671 by hafiz
2026-03-23 email to albrecht "The last sheets of the olive jar label came out a shade too dark. We print them again at our cost." person carla thread albrecht-670 by armen
2026-03-23 email from albrecht "Thank you for noticing before we did." person carla thread albrecht-670
2026-03-23 time loureiro 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-03-23 invoice chir 370000.00 AMD due 2026-04-06 ref LS-3699 "ընկույզի տուփ"
2026-03-23 invoice հացատուն 290000.00 AMD due 2026-04-06 ref LS-3700 "գաթայի պիտակ"
2026-03-23 note sagar-trek "The daughter joins the business next year" as fact by sunita
2026-03-24 time holar 75min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-03-24 invoice mossgate 1650.00 GBP due 2026-04-23 ref LS-3701 "sloe gin label"
2026-03-24 time wendel 60min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-03-24 time himal-chiya 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-03-24 kept himal-chiya "samples: मसला चियाको खोल" by sunita
2026-03-24 time kopi-bukit 45min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-03-25 time brim 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-03-25 time northmoor 240min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-03-25 time wendel 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-03-25 email from wendel "Do you also do boxes? Twelve of the lager label fall over in the one we have." person konrad thread wendel-673
2026-03-25 message from loureiro "Thank you, looks great" person beatriz
2026-03-25 message to loureiro "Wonderful, thank you" person beatriz by eva
2026-03-25 email from batik-seri "Kami ada pameran hari Sabtu. Sempat siap kotak sarung?" person rohani thread batik-seri-673
2026-03-25 email to batik-seri "Sempat, kalau teks sampai hari Isnin." person rohani thread batik-seri-673 by hafiz
2026-03-25 email from batik-seri "Saya hantar hari ini juga." person rohani thread batik-seri-673
2026-03-26 call with mossgate 14min "Asked how the new product sells: better than hoped" person fergus by eva
2026-03-26 payment kraeuterhof 2050.00 EUR for LS-3686
2026-03-26 email to wendel "We do. I have drawn one with a divider; the price is in the PDF." person konrad thread wendel-673 by armen
2026-03-26 time loureiro 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-03-26 time himal-chiya 180min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-03-26 promise to sabun-wangi "proof: kotak set mandian" by 2026-04-03 owner hafiz by hafiz
2026-03-27 invoice brim 250000 ISK due 2026-04-26 ref LS-3702 "miðar á pilsner"
2026-03-27 invoice holar 205000 ISK due 2026-04-26 ref LS-3703 "lok á bláberjaskyr"
2026-03-27 invoice northmoor 1700.00 GBP due 2026-04-26 ref LS-3704 "family trail leaflet"
2026-03-27 call with northmoor 11min "Asked about recycled paper; sent two samples afterwards" person imogen by eva
2026-03-27 invoice wendel 1900.00 EUR due 2026-04-10 ref LS-3705 "wheat beer label"
2026-03-27 payment rheinkiesel 665.00 EUR for LS-3683
2026-03-27 cost loureiro 50.00 EUR "Photographs" by eva
2026-03-27 email from patan-kala "मूर्तिको प्रमाणपत्र आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person ramesh thread patan-kala-675
2026-03-27 email to patan-kala "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person ramesh thread patan-kala-675 by sunita
2026-03-27 email to sabun-wangi "Harga kertas naik empat peratus bulan depan. Perlu kami cetak kotak set mandian sekarang?" person mei-ling thread sabun-wangi-675 by hafiz
2026-03-27 email from sabun-wangi "Terima kasih kerana beritahu. Ya, cetak sekarang." person mei-ling thread sabun-wangi-675
2026-03-30 email from brim "Hvað kosta 1.000 og 5.000 stykki? (miðar á pilsner)" person halldora thread brim-678
2026-03-30 email to brim "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person halldora thread brim-678 by eva
2026-03-30 meeting with vor 35min "Plan for the gift boxes, quantities by the end of the month" person ragnheidur by eva
2026-03-30 email from sjovik "We would like to see the roe jar label on uncoated paper. Is there a sample?" person linnea thread sjovik-678
2026-03-30 email to sjovik "Three samples are in the post today." person linnea thread sjovik-678 by hafiz
2026-03-30 email from sjovik "Number two, clearly." person linnea thread sjovik-678
2026-03-30 payment lofoten 1600.00 EUR for LS-3676
2026-03-30 time lofoten 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2026-03-30 time thornbury 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-03-30 email from ottoline "The invoice for the truffle box names our old address. Could you change it?" person ottilie thread ottoline-677
2026-03-30 email to ottoline "Changed, sorry about that. A new copy is attached." person ottilie thread ottoline-677 by eva
2026-03-30 invoice loureiro 1350.00 EUR due 2026-04-29 ref LS-3706 "tin print"
2026-03-30 message from arpa-gini "Շնորհակալություն, շատ լավ է" person gayane
2026-03-30 message to arpa-gini "Հիանալի, շնորհակալություն" person gayane by armen
2026-03-30 note urts "Boxes go to the side door" as fact by armen
2026-03-30 meeting with himal-chiya 65min "Chose the paper from the sample book: uncoated, 90 g" person bikash by sunita
2026-03-31 email from brim "Þá tökum við 2.500." person halldora thread brim-678
2026-03-31 payment northmoor 1500.00 GBP for LS-3665
2026-04-01 email to kraeuterhof "We have updated the nutrition table on the lip balm display to the new rule. Please check the numbers." person jutta thread kraeuterhof-680 by armen
2026-04-01 email from kraeuterhof "Checked. The salt is 0.8, not 0.08. Everything else is right." person jutta thread kraeuterhof-680
2026-04-01 promise from gouden-oven "quantities for the next run" by 2026-04-07 by hafiz
2026-04-01 time arpa-gini 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-01 invoice kopi-bukit 3300.00 MYR due 2026-05-01 ref LS-3707 "pelekat cawan"
2026-04-01 payment batik-seri 2800.00 MYR for LS-3675
2026-04-02 promise to djupasalt "samples: gjafakassi" by 2026-04-10 owner eva by eva
2026-04-02 email to fenwick "A short note: the paper for the wax wrap band goes up by 4 per cent next month. Shall we print before that?" person dot thread fenwick-681 by sunita
2026-04-02 call with seeblick 12min "Short call about the delivery, all boxes counted and complete" person dr-nowak by hafiz
2026-04-03 call with holar 7min "They want the next run a week earlier, agreed" person einar by eva
2026-04-03 email from kinvara "Please put the kelp flakes label on hold for a week, we are waiting for the lab." person aoife thread kinvara-683
2026-04-03 email to kinvara "Done. I will ask again next Thursday." person aoife thread kinvara-683 by eva
2026-04-03 email from kinvara "The lab says yes. You can go on." person aoife thread kinvara-683
2026-04-03 email from fenwick "Thank you for telling us. Yes, print now." person dot thread fenwick-681
2026-04-03 email from kraeuterhof "Out of office until Monday" automatic
2026-04-03 email to marktapotheke "The proof of the tea bag tag is ready. Please look at the small print first." person dr-hoyer thread marktapotheke-683 by hafiz
2026-04-03 email from marktapotheke "Looks good. One comma too many in line three, otherwise print it." person dr-hoyer thread marktapotheke-683
2026-04-03 email from albrecht "Could one of you come by and see the shelf with the hamper card?" person carla thread albrecht-683
2026-04-03 email to albrecht "Gladly. Would Wednesday at ten suit you?" person carla thread albrecht-683 by armen
2026-04-03 email from albrecht "Wednesday is good." person carla thread albrecht-683
2026-04-03 time aghbyur 240min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-04-03 invoice himal-chiya 1080.00 EUR due 2026-05-03 ref LS-3708 "मसला चियाको खोल"
2026-04-03 payment patan-kala 875.00 EUR for LS-3681
2026-04-03 time sabun-wangi 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2026-04-03 kept sabun-wangi "proof: kotak set mandian" by hafiz
2026-04-06 email from skjalfandi "Getum við séð þetta á grófari pappír? (bæklingur)" person bjarki thread skjalfandi-684
2026-04-06 email to skjalfandi "Þrjú sýnishorn fara í póst í dag." person bjarki thread skjalfandi-684 by eva
2026-04-06 email to djupasalt "Hvernig gekk á markaðnum? (gjafakassi)" person sindri thread djupasalt-685 by eva
2026-04-06 email from djupasalt "Ljómandi vel. Allt seldist upp fyrir hádegi." person sindri thread djupasalt-685
2026-04-06 payment vor 315000 ISK for LS-3679
2026-04-06 time lofoten 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2026-04-06 time thornbury 30min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-06 email to thornbury "The last sheets of the menu cards came out a shade too dark. We print them again at our cost." person gareth thread thornbury-685 by hafiz
2026-04-06 email from thornbury "Thank you for noticing before we did." person gareth thread thornbury-685
2026-04-06 payment albrecht 1300.00 EUR for LS-3698
2026-04-06 email to gouden-oven "The proof of the cake box sticker is ready. Please look at the small print first." person joris thread gouden-oven-684 by hafiz
2026-04-06 email to aghbyur "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (շշի պիտակ)" person vahan thread aghbyur-685 by armen
2026-04-06 message from lokta-ghar "सामान आइपुग्यो, सबै ठीक छ" person anju
2026-04-06 message to lokta-ghar "धेरै राम्रो, धन्यवाद" person anju by sunita
2026-04-06 time rempah 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-04-07 email from skjalfandi "Númer tvö, ekki spurning." person bjarki thread skjalfandi-684
2026-04-07 time djupasalt 165min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-04-07 invoice lofoten 1550.00 EUR due 2026-05-07 ref LS-3709 "export carton"
2026-04-07 promise to kraeuterhof "samples: lip balm display" by 2026-04-15 owner armen by armen
2026-04-07 kept gouden-oven "quantities for the next run" by hafiz
2026-04-07 email from gouden-oven "Looks good. One comma too many in line three, otherwise print it." person joris thread gouden-oven-684
2026-04-07 email from aghbyur "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person vahan thread aghbyur-685
2026-04-07 payment himal-chiya 905.00 EUR for LS-3680
2026-04-07 time sabun-wangi 60min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-04-08 time skjalfandi 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-08 message from ullarhus "Takk, lítur mjög vel út" person gudrun
2026-04-08 message to ullarhus "Frábært, takk" person gudrun by eva
2026-04-08 moved djupasalt "samples: gjafakassi" to 2026-04-14 by eva
2026-04-08 payment wendel 1900.00 EUR for LS-3705
2026-04-08 email to aghbyur "Փոխված է, նոր օրինակը կցված է։" person vahan thread aghbyur-685 by armen
2026-04-08 cost sabun-wangi 125.00 MYR "Photographs" by hafiz
2026-04-09 invoice thornbury 1005.00 GBP due 2026-05-09 ref LS-3710 "menu cards"
2026-04-09 time gouden-oven 60min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-04-09 meeting with chir 30min "Talked about the whole range: the small sizes need a simpler design" person lusine by armen
2026-04-09 email from urts "ուրցի թեյի տուփ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person narek thread urts-688
2026-04-09 payment հացատուն 290000.00 AMD for LS-3700
2026-04-09 time rempah 45min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-04-09 email from rempah "Logo halal pada label rendang perlu besar sedikit, kata pegawai." person aisyah thread rempah-688
2026-04-09 email to rempah "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person aisyah thread rempah-688 by hafiz
2026-04-09 email from rempah "Diluluskan, terima kasih." person aisyah thread rempah-688
2026-04-10 time djupasalt 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-10 credit lofoten 78.00 EUR for LS-3709 ref LS-3709-C "Some sheets with a scratch" by eva
2026-04-10 time little-harbour 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-04-10 note little-harbour "A second shop is to open nearby" as fact by hafiz
2026-04-10 time kraeuterhof 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-04-10 invoice arpa-gini 1500.00 EUR due 2026-05-10 ref LS-3711 "կարմիր գինու պիտակ"
2026-04-10 payment chir 370000.00 AMD for LS-3699
2026-04-10 email to urts "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person narek thread urts-688 by armen
2026-04-10 payment lokta-ghar 685.00 EUR for LS-3689
2026-04-10 payment rempah 3700.00 MYR for LS-3687
2026-04-10 meeting with kopi-bukit 65min "Went through all texts line by line; two words changed" person weijie by hafiz
2026-04-10 invoice sabun-wangi 2150.00 MYR due 2026-05-10 ref LS-3712 "kotak set mandian"
2026-04-10 visit with sabun-wangi 75min "Saw the filling line; the label has to sit 4 mm higher" person mei-ling by hafiz
2026-04-12 email from himal-chiya "Out of office until Monday" automatic
2026-04-13 email to brim "Studio news: when to order for the holidays" automatic
2026-04-13 email to skjalfandi "Studio news: when to order for the holidays" automatic
2026-04-13 email to ullarhus "Studio news: when to order for the holidays" automatic
2026-04-13 email to djupasalt "Studio news: when to order for the holidays" automatic
2026-04-13 email to vor "Studio news: when to order for the holidays" automatic
2026-04-13 email to holar "Studio news: when to order for the holidays" automatic
2026-04-13 email to kinvara "Studio news: when to order for the holidays" automatic
2026-04-13 email to sjovik "Studio news: when to order for the holidays" automatic
2026-04-13 email to lofoten "Studio news: when to order for the holidays" automatic
2026-04-13 payment thornbury 1025.00 GBP for LS-3682
2026-04-13 email to thornbury "Studio news: when to order for the holidays" automatic
2026-04-13 email to northmoor "Studio news: when to order for the holidays" automatic
2026-04-13 email to mossgate "Studio news: when to order for the holidays" automatic
2026-04-13 promise to fenwick "delivery date: lid seal" by 2026-04-20 owner sunita by sunita
2026-04-13 promise from fenwick "text: lid seal" by 2026-04-20 by sunita
2026-04-13 email to fenwick "Studio news: when to order for the holidays" automatic
2026-04-13 time little-harbour 165min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-04-13 cost little-harbour 40.00 GBP "Proof prints" by hafiz
2026-04-13 email to little-harbour "Studio news: when to order for the holidays" automatic
2026-04-13 time ottoline 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-13 email from ottoline "Could we have another 2,000 of the bar wrapper? Same paper as last time." person ottilie thread ottoline-691
2026-04-13 email to ottoline "Of course. I have booked the press for Thursday; you will have the sheets the week after." person ottilie thread ottoline-691 by eva
2026-04-13 email to ottoline "Studio news: when to order for the holidays" automatic
2026-04-13 email to brackenbury "Studio news: when to order for the holidays" automatic
2026-04-13 kept kraeuterhof "samples: lip balm display" by armen
2026-04-13 email to kraeuterhof "Studio news: when to order for the holidays" automatic
2026-04-13 email to wendel "Studio news: when to order for the holidays" automatic
2026-04-13 email to marktapotheke "Studio news: when to order for the holidays" automatic
2026-04-13 email to albrecht "Studio news: when to order for the holidays" automatic
2026-04-13 promise to seeblick "proof: vaccination card" by 2026-04-21 owner hafiz by hafiz
2026-04-13 email to seeblick "Studio news: when to order for the holidays" automatic
2026-04-13 email to rheinkiesel "Studio news: when to order for the holidays" automatic
2026-04-13 email to gouden-oven "Studio news: when to order for the holidays" automatic
2026-04-13 email to loureiro "Studio news: when to order for the holidays" automatic
2026-04-13 email to arpa-gini "Studio news: when to order for the holidays" automatic
2026-04-13 email to chir "Studio news: when to order for the holidays" automatic
2026-04-13 email to urts "Studio news: when to order for the holidays" automatic
2026-04-13 payment aghbyur 510000.00 AMD for LS-3691
2026-04-13 email to aghbyur "Studio news: when to order for the holidays" automatic
2026-04-13 email to հացատուն "Studio news: when to order for the holidays" automatic
2026-04-13 email to himal-chiya "Studio news: when to order for the holidays" automatic
2026-04-13 email to sagar-trek "Studio news: when to order for the holidays" automatic
2026-04-13 email to patan-kala "Studio news: when to order for the holidays" automatic
2026-04-13 email to lokta-ghar "Studio news: when to order for the holidays" automatic
2026-04-13 email to rempah "Studio news: when to order for the holidays" automatic
2026-04-13 email to kopi-bukit "Studio news: when to order for the holidays" automatic
2026-04-13 email to batik-seri "Studio news: when to order for the holidays" automatic
2026-04-13 payment sabun-wangi 2100.00 MYR for LS-3688
2026-04-13 email to sabun-wangi "Studio news: when to order for the holidays" automatic
2026-04-14 payment djupasalt 1350.00 EUR for LS-3694
2026-04-14 kept djupasalt "samples: gjafakassi" by eva
2026-04-14 payment sjovik 1250.00 EUR for LS-3690
2026-04-14 invoice little-harbour 915.00 GBP due 2026-05-14 ref LS-3713 "counter sign"
2026-04-14 email from kraeuterhof "Can you move the barcode on the soap band? The scanner at the shop does not like the curve." person malte thread kraeuterhof-693
2026-04-14 email to kraeuterhof "Moved to the flat side and tested with three scanners. New file attached." person malte thread kraeuterhof-693 by armen
2026-04-14 promise to marktapotheke "price: dosage label" by 2026-04-22 owner hafiz by hafiz
2026-04-14 meeting with rheinkiesel 25min "Chose the paper from the sample book: uncoated, 90 g" person vera by sunita
2026-04-14 payment arpa-gini 1750.00 EUR for LS-3685
2026-04-14 invoice rempah 3750.00 MYR due 2026-05-14 ref LS-3714 "peket kari"
2026-04-15 invoice gouden-oven 830.00 EUR due 2026-05-15 ref LS-3715 "bread bag"
2026-04-15 invoice aghbyur 515000.00 AMD due 2026-05-15 ref LS-3716 "շշի պիտակ"
2026-04-15 note kopi-bukit "Orders by mail, decides by telephone" as fact by hafiz
2026-04-16 promise to ullarhus "corrected file: lopamiðar" by 2026-04-24 owner eva by eva
2026-04-16 promise to kinvara "price: dulse pouch" by 2026-04-24 owner sunita by eva
2026-04-16 payment little-harbour 880.00 GBP for LS-3684
2026-04-16 payment ottoline 1200.00 GBP for LS-3692
2026-04-16 invoice ottoline 1200.00 GBP due 2026-05-16 ref LS-3717 "bar wrapper"
2026-04-16 call with sagar-trek 25min "Asked how the new product sells: better than hoped" person pasang by sunita
2026-04-16 promise to patan-kala "corrected file: उपहार बाकस" by 2026-04-24 owner sunita by sunita
2026-04-17 time skjalfandi 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-04-17 invoice djupasalt 1400.00 EUR due 2026-05-17 ref LS-3718 "gjafakassi"
2026-04-17 email from lofoten "I cannot open the file with the export carton. Could you send a PDF?" person ingrid-moe thread lofoten-696
2026-04-17 email to lofoten "Here is a PDF. I also made it smaller." person ingrid-moe thread lofoten-696 by eva
2026-04-17 call with mossgate 14min "Short call about the delivery, all boxes counted and complete" person fergus by eva
2026-04-17 kept fenwick "delivery date: lid seal" by sunita
2026-04-17 message from wendel "Box is here, all fine" person konrad
2026-04-17 message to wendel "Wonderful, thank you" person konrad by armen
2026-04-17 time marktapotheke 30min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-04-17 payment gouden-oven 970.00 EUR for LS-3693
2026-04-17 email to հացատուն "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (լավաշի փաթեթ)" person anahit thread հացատուն-696 by armen
2026-04-17 email from հացատուն "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person anahit thread հացատուն-696
2026-04-17 email to հացատուն "Փոխված է, նոր օրինակը կցված է։" person anahit thread հացատուն-696 by armen
2026-04-19 email from arpa-gini "Out of office until Monday" automatic
2026-04-20 invoice skjalfandi 415000 ISK due 2026-05-20 ref LS-3719 "bæklingur"
2026-04-20 note holar "Prefers a call to a long mail" as fact by eva
2026-04-20 payment kinvara 1200.00 EUR for LS-3695
2026-04-20 time kinvara 90min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-04-20 time sjovik 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-04-20 time kraeuterhof 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-04-20 cost kraeuterhof 75.00 EUR "Special paper" by armen
2026-04-20 email to loureiro "A short note: the paper for the tin print goes up by 4 per cent next month. Shall we print before that?" person beatriz thread loureiro-699 by eva
2026-04-20 email from loureiro "Thank you for telling us. Yes, print now." person beatriz thread loureiro-699
2026-04-20 time urts 105min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-04-20 email from aghbyur "Խանութի սարքը շտրիխ կոդը չի կարդում։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-699
2026-04-20 email to aghbyur "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person vahan thread aghbyur-699 by armen
2026-04-20 time himal-chiya 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-04-20 time himal-chiya 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-04-21 kept ullarhus "corrected file: lopamiðar" by eva
2026-04-21 kept fenwick "text: lid seal" by sunita
2026-04-21 payment brackenbury 1050.00 GBP for LS-3697
2026-04-21 message from albrecht "Box is here, all fine" person timo
2026-04-21 message to albrecht "Will do" person timo by armen
2026-04-21 time seeblick 135min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2026-04-21 kept seeblick "proof: vaccination card" by hafiz
2026-04-21 time urts 120min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-21 promise to հացատուն "corrected file: լավաշի փաթեթ" by 2026-04-29 owner sunita by armen
2026-04-21 kept patan-kala "corrected file: उपहार बाकस" by sunita
2026-04-22 email from djupasalt "Hvað kosta 1.000 og 5.000 stykki? (miðar á flögusalt)" person sindri thread djupasalt-701
2026-04-22 payment mossgate 1650.00 GBP for LS-3701
2026-04-22 invoice kraeuterhof 2000.00 EUR due 2026-05-06 ref LS-3720 "lip balm display"
2026-04-22 kept marktapotheke "price: dosage label" by hafiz
2026-04-22 promise from հացատուն "text: լավաշի փաթեթ" by 2026-04-28 by armen
2026-04-22 meeting with himal-chiya 35min "Went through all texts line by line; two words changed" person bikash by sunita
2026-04-23 email from brim "Við þurfum þetta fyrir sýningu á laugardaginn: dósamiðar á ljósöl. Næst það?" person halldora thread brim-702
2026-04-23 time ullarhus 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-23 email to djupasalt "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person sindri thread djupasalt-701 by eva
2026-04-23 email from djupasalt "Þá tökum við 2.500." person sindri thread djupasalt-701
2026-04-23 kept kinvara "price: dulse pouch" by eva
2026-04-23 email to arpa-gini "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-702 by armen
2026-04-23 email from arpa-gini "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person gayane thread arpa-gini-702
2026-04-23 email to arpa-gini "Փոխված է, նոր օրինակը կցված է։" person gayane thread arpa-gini-702 by armen
2026-04-24 email to brim "Það næst ef textinn kemur á mánudag." person halldora thread brim-702 by eva
2026-04-24 email from brim "Hann kemur í dag." person halldora thread brim-702
2026-04-24 email from vor "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (bæklingur)" person ragnheidur thread vor-704
2026-04-24 email to vor "Ekkert mál, við geymum þá hjá okkur." person ragnheidur thread vor-704 by eva
2026-04-24 email from northmoor "Could you send us last time's prices for the family trail leaflet for 1,000 and 5,000?" person imogen thread northmoor-703
2026-04-24 email to northmoor "Attached. Most clients take 2,500, which is the cheapest per piece." person imogen thread northmoor-703 by eva
2026-04-24 email from northmoor "Then 2,500 it is." person imogen thread northmoor-703
2026-04-24 time fenwick 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-04-24 cost fenwick 30.00 GBP "Cutting die" by sunita
2026-04-24 email from ottoline "Could one of you come by and see the shelf with the gift sleeve?" person ottilie thread ottoline-704
2026-04-24 email to ottoline "Gladly. Would Wednesday at ten suit you?" person ottilie thread ottoline-704 by eva
2026-04-24 email from ottoline "Wednesday is good." person ottilie thread ottoline-704
2026-04-24 message from brackenbury "Proof approved" person joss
2026-04-24 message to brackenbury "Will do" person joss by hafiz
2026-04-24 meeting with kraeuterhof 55min "Half-year talk: what sells, what comes next, two new products to come" person jutta by armen
2026-04-24 email from marktapotheke "We are changing our bottle and the cream jar label has to fit a smaller neck. What do you need from us?" person dr-hoyer thread marktapotheke-703
2026-04-24 email to marktapotheke "One empty bottle by post and the drawing of the supplier, that is all." person dr-hoyer thread marktapotheke-703 by hafiz
2026-04-24 email from gouden-oven "The rusk tin arrived this morning. The colour is exactly right, thank you." person sanne thread gouden-oven-703
2026-04-24 email to gouden-oven "Good to hear. We keep the ink recipe on file for the next run." person sanne thread gouden-oven-703 by hafiz
2026-04-24 time հացատուն 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-04-24 email from patan-kala "शनिबार मेला छ, उपहार बाकस त्यतिन्जेल हुन्छ?" person ramesh thread patan-kala-704
2026-04-24 email to patan-kala "सोमबारसम्म पाठ आयो भने हुन्छ।" person ramesh thread patan-kala-704 by sunita
2026-04-24 email from patan-kala "आजै पठाउँछु।" person ramesh thread patan-kala-704
2026-04-24 payment kopi-bukit 3300.00 MYR for LS-3707
2026-04-27 payment brim 250000 ISK for LS-3702
2026-04-27 promise to brim "price: dósamiðar á ljósöl" by 2026-05-04 owner eva by eva
2026-04-27 email to skjalfandi "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (farmiðar)" person bjarki thread skjalfandi-705 by eva
2026-04-27 email from skjalfandi "Takk fyrir að láta vita. Já, prentið núna." person bjarki thread skjalfandi-705
2026-04-27 email from holar "Góðan dag. Okkur vantar meira: miðar á mysu, 2.000 stykki. Sami pappír og síðast." person einar thread holar-705
2026-04-27 email to holar "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person einar thread holar-705 by eva
2026-04-27 time kinvara 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-04-27 promise to thornbury "proof: allergen stickers" by 2026-05-04 owner hafiz by hafiz
2026-04-27 time mossgate 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-27 invoice fenwick 715.00 GBP due 2026-05-11 ref LS-3721 "lid seal"
2026-04-27 time marktapotheke 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-04-27 time chir 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-27 payment sagar-trek 670.00 EUR for LS-3696
2026-04-27 time sagar-trek 225min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-04-27 email from lokta-ghar "डायरीको गाता लोक्ता कागजमा हेर्न मिल्छ?" person anju thread lokta-ghar-706
2026-04-27 message from kopi-bukit "Boleh telefon selepas makan tengah hari?" person weijie
2026-04-27 message to kopi-bukit "Baik" person weijie by hafiz
2026-04-27 time batik-seri 135min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-04-27 email to sabun-wangi "Pruf pembalut sabun serai sudah siap. Tolong semak huruf kecil dahulu." person mei-ling thread sabun-wangi-705 by hafiz
2026-04-27 email from sabun-wangi "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person mei-ling thread sabun-wangi-705
2026-04-28 payment holar 205000 ISK for LS-3703
2026-04-28 time sjovik 105min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-04-28 email to sjovik "The proof of the smoked trout sleeve is ready. Please look at the small print first." person linnea thread sjovik-707 by hafiz
2026-04-28 promise to mossgate "sketch for the anniversary bottle" by 2026-05-14 owner sunita by eva
2026-04-28 invoice seeblick 520.00 EUR due 2026-05-12 ref LS-3722 "vaccination card"
2026-04-28 invoice urts 345000.00 AMD due 2026-05-12 ref LS-3723 "ուրցի թեյի տուփ"
2026-04-28 email to lokta-ghar "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person anju thread lokta-ghar-706 by sunita
2026-04-28 time batik-seri 120min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-04-28 cost batik-seri 150.00 MYR "Varnish samples" by hafiz
2026-04-29 cost ullarhus 7500 ISK "Courier" by eva
2026-04-29 invoice sjovik 1350.00 EUR due 2026-05-29 ref LS-3724 "roe jar label"
2026-04-29 email from sjovik "Looks good. One comma too many in line three, otherwise print it." person linnea thread sjovik-707
2026-04-29 email from little-harbour "The new colour looks a little cold on the shelf. Are we alone with that?" person tamsin thread little-harbour-708
2026-04-29 email to little-harbour "I see it too. Shall we try five per cent more yellow on the next run of the counter sign?" person tamsin thread little-harbour-708 by hafiz
2026-04-29 email from little-harbour "Please do." person tamsin thread little-harbour-708
2026-04-29 time brackenbury 105min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-04-29 invoice marktapotheke 685.00 EUR due 2026-05-13 ref LS-3725 "dosage label"
2026-04-29 kept հացատուն "corrected file: լավաշի փաթեթ" by armen
2026-04-29 promise to lokta-ghar "delivery date: डायरीको गाता" by 2026-05-07 owner sunita by sunita
2026-04-29 email from lokta-ghar "दोस्रो नै ठीक छ।" person anju thread lokta-ghar-706
2026-04-29 time rempah 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-04-30 promise to aghbyur "proof: գազավորված ջրի պիտակ" by 2026-05-08 owner hafiz by armen
2026-04-30 kept հացատուն "text: լավաշի փաթեթ" by armen
2026-04-30 invoice sagar-trek 815.00 EUR due 2026-05-30 ref LS-3726 "बाटोको नक्सा"
2026-04-30 time patan-kala 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-04-30 invoice batik-seri 2450.00 MYR due 2026-05-30 ref LS-3727 "kotak sarung"
2026-04-30 email from batik-seri "Boleh letak bahasa Inggeris sekali pada tag batik?" person rohani thread batik-seri-709
2026-04-30 time sabun-wangi 135min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-05-01 kept brim "price: dósamiðar á ljósöl" by eva
2026-05-01 invoice ullarhus 160000 ISK due 2026-05-15 ref LS-3728 "lopamiðar"
2026-05-01 promise from djupasalt "quantities for the next run" by 2026-05-07 by eva
2026-05-01 time vor 180min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR unbilled
2026-05-01 time vor 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-05-01 invoice kinvara 1150.00 EUR due 2026-05-31 ref LS-3729 "dulse pouch"
2026-05-01 kept thornbury "proof: allergen stickers" by hafiz
2026-05-01 time northmoor 135min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-05-01 time northmoor 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-05-01 invoice brackenbury 1150.00 GBP due 2026-05-31 ref LS-3730 "still cider label"
2026-05-01 time albrecht 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-05-01 email from gouden-oven "Out of office until Monday" automatic
2026-05-01 time arpa-gini 165min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-05-01 time հացատուն 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-05-01 invoice himal-chiya 1055.00 EUR due 2026-05-31 ref LS-3731 "उपहार बाकस"
2026-05-01 invoice patan-kala 840.00 EUR due 2026-05-31 ref LS-3732 "उपहार बाकस"
2026-05-01 email from rempah "Mesin di kedai tidak dapat baca kod bar pada peket kari." person aisyah thread rempah-711
2026-05-01 email to rempah "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person aisyah thread rempah-711 by hafiz
2026-05-01 email to batik-seri "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person rohani thread batik-seri-709 by hafiz
2026-05-01 email from batik-seri "Pilihan kedua lebih baik." person rohani thread batik-seri-709
2026-05-04 invoice vor 330000 ISK due 2026-06-03 ref LS-3733 "bókamerki"
2026-05-04 time thornbury 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-05-04 time rheinkiesel 150min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-05-04 time arpa-gini 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-05-04 cost chir 30000.00 AMD "Courier" by armen
2026-05-04 kept lokta-ghar "delivery date: डायरीको गाता" by sunita
2026-05-04 time kopi-bukit 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-05-05 invoice mossgate 1600.00 GBP due 2026-06-04 ref LS-3734 "dry gin label"
2026-05-05 payment loureiro 1350.00 EUR for LS-3706
2026-05-05 invoice chir 450000.00 AMD due 2026-05-19 ref LS-3735 "ծիրանի չրի տոպրակ"
2026-05-05 time sabun-wangi 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-05-06 kept djupasalt "quantities for the next run" by eva
2026-05-06 email to djupasalt "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (gjafakassi)" person sindri thread djupasalt-715 by eva
2026-05-06 email from djupasalt "Takk fyrir að láta vita. Já, prentið núna." person sindri thread djupasalt-715
2026-05-06 payment lofoten 1472.00 EUR for LS-3709
2026-05-06 email to northmoor "Reminder: invoice LS-3704 is due" automatic
2026-05-06 email from little-harbour "We have found an agency that does the website as well, so we move the labels there next month. It was good with you." person tamsin thread harbour-end
2026-05-06 invoice հացատուն 245000.00 AMD due 2026-05-20 ref LS-3736 "լավաշի փաթեթ"
2026-05-06 message from հացատուն "Շնորհակալություն, շատ լավ է" person anahit
2026-05-06 message to հացատուն "Գրի առա, շնորհակալ եմ" person anahit by armen
2026-05-06 time lokta-ghar 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-05-07 email to little-harbour "Thank you for telling us yourself. All files are in the folder I have shared, they are yours." person tamsin thread harbour-end by hafiz
2026-05-07 time gouden-oven 45min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-05-07 kept aghbyur "proof: գազավորված ջրի պիտակ" by armen
2026-05-08 time brim 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-05-08 email from brim "Litla teikningin er falleg. Megum við nota hana á bílinn?" person halldora thread brim-718
2026-05-08 email to brim "Já, hún er ykkar. Ég sendi skrá sem má stækka." person halldora thread brim-718 by eva
2026-05-08 time holar 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-05-08 time lofoten 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-05-08 cost thornbury 62.50 GBP "Varnish samples" by hafiz
2026-05-08 email from thornbury "Please put the allergen stickers on hold for a week, we are waiting for the lab." person gareth thread thornbury-717
2026-05-08 email to thornbury "Done. I will ask again next Thursday." person gareth thread thornbury-717 by hafiz
2026-05-08 email from thornbury "The lab says yes. You can go on." person gareth thread thornbury-717
2026-05-08 payment fenwick 715.00 GBP for LS-3721
2026-05-08 time ottoline 75min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-05-08 visit with ottoline 60min "Visited the shop and photographed the shelf" person ottilie by eva
2026-05-08 payment kraeuterhof 2000.00 EUR for LS-3720
2026-05-08 time wendel 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-05-08 cost albrecht 100.00 EUR "Special paper" by armen
2026-05-08 email to seeblick "The last sheets of the food bag sticker came out a shade too dark. We print them again at our cost." person dr-nowak thread seeblick-717 by hafiz
2026-05-08 email from seeblick "Thank you for noticing before we did." person dr-nowak thread seeblick-717
2026-05-08 invoice rheinkiesel 605.00 EUR due 2026-05-22 ref LS-3737 "care card"
2026-05-08 time gouden-oven 210min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-05-08 time loureiro 225min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-05-08 invoice arpa-gini 1550.00 EUR due 2026-06-07 ref LS-3738 "նվերի տուփ"
2026-05-08 payment himal-chiya 1080.00 EUR for LS-3708
2026-05-08 time lokta-ghar 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-05-08 time kopi-bukit 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-05-08 payment sabun-wangi 2150.00 MYR for LS-3712
2026-05-11 invoice brim 265000 ISK due 2026-06-10 ref LS-3739 "dósamiðar á ljósöl"
2026-05-11 time lofoten 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-05-11 payment thornbury 1005.00 GBP for LS-3710
2026-05-11 invoice thornbury 990.00 GBP due 2026-06-10 ref LS-3740 "allergen stickers"
2026-05-11 moved mossgate "sketch for the anniversary bottle" to 2026-05-21 by eva
2026-05-11 payment ottoline 1200.00 GBP for LS-3717
2026-05-11 email to kraeuterhof "Before we print the calendula cream label: is the best-before line still the same?" person jutta thread kraeuterhof-720 by armen
2026-05-11 invoice wendel 1800.00 EUR due 2026-05-25 ref LS-3741 "beer mat"
2026-05-11 time albrecht 195min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-05-11 invoice albrecht 1400.00 EUR due 2026-05-25 ref LS-3742 "antipasti lid"
2026-05-11 email to albrecht "A short note: the paper for the antipasti lid goes up by 4 per cent next month. Shall we print before that?" person carla thread albrecht-719 by armen
2026-05-11 email from albrecht "Thank you for telling us. Yes, print now." person carla thread albrecht-719
2026-05-11 invoice rempah 3800.00 MYR due 2026-06-10 ref LS-3743 "label rendang"
2026-05-11 invoice sabun-wangi 2200.00 MYR due 2026-06-10 ref LS-3744 "pembalut sabun serai"
2026-05-12 time ottoline 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-05-12 email from kraeuterhof "Good that you ask. It is now 18 months instead of 12." person jutta thread kraeuterhof-720
2026-05-12 visit with marktapotheke 45min "Visited the shop and photographed the shelf" person dr-hoyer by hafiz
2026-05-12 cost loureiro 50.00 EUR "Varnish samples" by eva
2026-05-12 email from arpa-gini "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (նվերի տուփ)" person gayane thread arpa-gini-721
2026-05-12 email to arpa-gini "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person gayane thread arpa-gini-721 by armen
2026-05-12 email from arpa-gini "Երկրորդը լավն է։" person gayane thread arpa-gini-721
2026-05-12 email to chir "ընկույզի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person lusine thread chir-721 by armen
2026-05-12 visit with aghbyur 120min "Saw the filling line; the label has to sit 4 mm higher" person vahan by armen
2026-05-13 cost lofoten 100.00 EUR "Varnish samples" by eva
2026-05-13 call with lofoten 10min "They want the next run a week earlier, agreed" person ingrid-moe by eva
2026-05-13 invoice northmoor 1750.00 GBP due 2026-06-12 ref LS-3745 "shop tags"
2026-05-13 email to kraeuterhof "Changed, and the new proof is attached." person jutta thread kraeuterhof-720 by armen
2026-05-13 payment marktapotheke 685.00 EUR for LS-3725
2026-05-13 cost gouden-oven 40.00 EUR "Varnish samples" by hafiz
2026-05-13 email from chir "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person lusine thread chir-721
2026-05-13 time aghbyur 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-05-14 payment skjalfandi 415000 ISK for LS-3719
2026-05-14 time djupasalt 165min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-05-14 call with kinvara 17min "Went through the open points; the back label can be printed" person aoife by eva
2026-05-14 email to mossgate "Before we print the dry gin label: is the best-before line still the same?" person fergus thread mossgate-723 by eva
2026-05-14 end little-harbour initiative client "Wants labels and website from one agency" by hafiz
2026-05-14 email from wendel "Could we have another 2,000 of the wheat beer label? Same paper as last time." person konrad thread wendel-723
2026-05-14 payment seeblick 520.00 EUR for LS-3722
2026-05-14 email from rheinkiesel "The care card arrived this morning. The colour is exactly right, thank you." person vera thread rheinkiesel-723
2026-05-14 invoice loureiro 1200.00 EUR due 2026-06-13 ref LS-3746 "olive oil label"
2026-05-14 email from loureiro "The invoice for the olive oil label names our old address. Could you change it?" person beatriz thread loureiro-723
2026-05-14 payment arpa-gini 1500.00 EUR for LS-3711
2026-05-14 payment urts 345000.00 AMD for LS-3723
2026-05-14 time aghbyur 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2026-05-14 invoice lokta-ghar 750.00 EUR due 2026-06-13 ref LS-3747 "डायरीको गाता"
2026-05-14 meeting with kopi-bukit 50min "Chose the paper from the sample book: uncoated, 90 g" person weijie by hafiz
2026-05-15 call with ullarhus 18min "Asked how the new product sells: better than hoped" person gudrun by eva
2026-05-15 invoice djupasalt 1500.00 EUR due 2026-06-14 ref LS-3748 "askja fyrir birkisalt"
2026-05-15 email from vor "bókamerki: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person ragnheidur thread vor-724
2026-05-15 email to vor "Gott að heyra. Við geymum litablönduna til næsta skiptis." person ragnheidur thread vor-724 by eva
2026-05-15 invoice holar 250000 ISK due 2026-06-14 ref LS-3749 "miðar á mysu"
2026-05-15 invoice lofoten 1550.00 EUR due 2026-06-14 ref LS-3750 "stockfish band"
2026-05-15 email from mossgate "Good that you ask. It is now 18 months instead of 12." person fergus thread mossgate-723
2026-05-15 email to mossgate "Changed, and the new proof is attached." person fergus thread mossgate-723 by eva
2026-05-15 email from fenwick "Could we have another 2,000 of the heather honey label? Same paper as last time." person dot thread fenwick-725
2026-05-15 email to fenwick "Of course. I have booked the press for Thursday; you will have the sheets the week after." person dot thread fenwick-725 by sunita
2026-05-15 invoice ottoline 1400.00 GBP due 2026-06-14 ref LS-3751 "gift sleeve"
2026-05-15 email to wendel "Of course. I have booked the press for Thursday; you will have the sheets the week after." person konrad thread wendel-723 by armen
2026-05-15 email to rheinkiesel "Good to hear. We keep the ink recipe on file for the next run." person vera thread rheinkiesel-723 by sunita
2026-05-15 invoice gouden-oven 985.00 EUR due 2026-06-14 ref LS-3752 "rusk tin"
2026-05-15 email to loureiro "Changed, sorry about that. A new copy is attached." person beatriz thread loureiro-723 by eva
2026-05-15 payment aghbyur 515000.00 AMD for LS-3716
2026-05-15 invoice aghbyur 585000.00 AMD due 2026-06-14 ref LS-3753 "գազավորված ջրի պիտակ"
2026-05-15 payment հացատուն 245000.00 AMD for LS-3736
2026-05-15 invoice kopi-bukit 3250.00 MYR due 2026-06-14 ref LS-3754 "label biji panggang"
2026-05-18 credit holar 12500 ISK for LS-3749 ref LS-3749-C "Some sheets with a scratch" by eva
2026-05-18 message from sjovik "Proof approved" person linnea
2026-05-18 message to sjovik "Will do" person linnea by hafiz
2026-05-18 payment northmoor 1700.00 GBP for LS-3704
2026-05-18 email from himal-chiya "उपहार बाकस लोक्ता कागजमा हेर्न मिल्छ?" person bikash thread himal-chiya-726
2026-05-18 email to himal-chiya "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person bikash thread himal-chiya-726 by sunita
2026-05-18 payment rempah 3750.00 MYR for LS-3714
2026-05-18 note sabun-wangi "Moved to a larger workshop two streets away" as fact by hafiz
2026-05-19 payment djupasalt 1400.00 EUR for LS-3718
2026-05-19 released mossgate "sketch for the anniversary bottle" by eva
2026-05-19 note mossgate "No anniversary bottle after all, they save for a new still" as fact by eva
2026-05-19 email from himal-chiya "दोस्रो नै ठीक छ।" person bikash thread himal-chiya-726
2026-05-20 payment ullarhus 160000 ISK for LS-3728
2026-05-20 payment gouden-oven 830.00 EUR for LS-3715
2026-05-20 email from urts "Խանութի սարքը շտրիխ կոդը չի կարդում։ (անանուխի պիտակ)" person narek thread urts-729
2026-05-20 email to urts "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person narek thread urts-729 by armen
2026-05-20 message from rempah "Terima kasih, cantik" person aisyah
2026-05-20 message to rempah "Bagus, terima kasih" person aisyah by hafiz
2026-05-20 email from sabun-wangi "Kami ada pameran hari Sabtu. Sempat siap kotak set mandian?" person mei-ling thread sabun-wangi-729
2026-05-20 email to sabun-wangi "Sempat, kalau teks sampai hari Isnin." person mei-ling thread sabun-wangi-729 by hafiz
2026-05-20 email from sabun-wangi "Saya hantar hari ini juga." person mei-ling thread sabun-wangi-729
2026-05-21 email to djupasalt "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (askja fyrir birkisalt)" person asta thread djupasalt-730 by eva
2026-05-21 email from djupasalt "Gott að þú spyrð. Það er orðið 18 mánuðir." person asta thread djupasalt-730
2026-05-21 email to djupasalt "Breytt, ný próförk fylgir." person asta thread djupasalt-730 by eva
2026-05-21 payment little-harbour 915.00 GBP for LS-3713
2026-05-21 email from brackenbury "Please put the keg badge on hold for a week, we are waiting for the lab." person joss thread brackenbury-730
2026-05-21 email to brackenbury "Done. I will ask again next Thursday." person joss thread brackenbury-730 by hafiz
2026-05-21 email from brackenbury "The lab says yes. You can go on." person joss thread brackenbury-730
2026-05-21 email from loureiro "Out of office until Monday" automatic
2026-05-21 email to lokta-ghar "पात्रो को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person anju thread lokta-ghar-730 by sunita
2026-05-21 email from lokta-ghar "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person anju thread lokta-ghar-730
2026-05-22 email from northmoor "Could we have another 2,000 of the shop tags? Same paper as last time." person imogen thread northmoor-731
2026-05-22 email to northmoor "Of course. I have booked the press for Thursday; you will have the sheets the week after." person imogen thread northmoor-731 by eva
2026-05-22 email from ottoline "The courier left one box of the truffle box at the wrong door. We found it, no harm done." person ottilie thread ottoline-731
2026-05-22 email to ottoline "Thank you for telling me. I have written to the courier all the same." person ottilie thread ottoline-731 by eva
2026-05-22 payment wendel 1800.00 EUR for LS-3741
2026-05-22 payment rheinkiesel 605.00 EUR for LS-3737
2026-05-22 email from gouden-oven "I cannot open the file with the bread bag. Could you send a PDF?" person sanne thread gouden-oven-732
2026-05-22 email to gouden-oven "Here is a PDF. I also made it smaller." person sanne thread gouden-oven-732 by hafiz
2026-05-22 payment chir 450000.00 AMD for LS-3735
2026-05-22 time himal-chiya 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-05-22 time himal-chiya 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-05-25 promise to kraeuterhof "corrected file: calendula cream label" by 2026-06-02 owner armen by armen
2026-05-25 promise to arpa-gini "delivery date: կարմիր գինու պիտակ" by 2026-06-01 owner armen by armen
2026-05-26 email from skjalfandi "Hvað kosta 1.000 og 5.000 stykki? (bæklingur)" person bjarki thread skjalfandi-735
2026-05-26 email to skjalfandi "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person bjarki thread skjalfandi-735 by eva
2026-05-26 email from skjalfandi "Þá tökum við 2.500." person bjarki thread skjalfandi-735
2026-05-26 email from mossgate "Out of office until Monday" automatic
2026-05-27 message from thornbury "Can you call me after lunch?" person moira
2026-05-27 message to thornbury "Will do" person moira by hafiz
2026-05-28 email to brim "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (miðar á bokk)" person halldora thread brim-737 by eva
2026-05-28 payment sjovik 1350.00 EUR for LS-3724
2026-05-28 meeting with kraeuterhof 30min "Plan for the gift boxes, quantities by the end of the month" person jutta by armen
2026-05-28 payment albrecht 1400.00 EUR for LS-3742
2026-05-28 promise to gouden-oven "price: cake box sticker" by 2026-06-05 owner hafiz by hafiz
2026-05-28 note patan-kala "Good example for the website if they agree" as opinion by sunita
2026-05-28 promise to rempah "corrected file: peket kari" by 2026-06-05 owner hafiz by hafiz
2026-05-29 email from brim "Gott að þú spyrð. Það er orðið 18 mánuðir." person halldora thread brim-737
2026-05-29 email to brim "Breytt, ný próförk fylgir." person halldora thread brim-737 by eva
2026-05-29 promise from skjalfandi "measures of the new box" by 2026-06-04 by eva
2026-05-29 email to holar "Hvernig gekk á markaðnum? (lok á bláberjaskyr)" person einar thread holar-739 by eva
2026-05-29 email from holar "Ljómandi vel. Allt seldist upp fyrir hádegi." person einar thread holar-739
2026-05-29 payment mossgate 1600.00 GBP for LS-3734
2026-05-29 email from mossgate "Can you move the barcode on the tasting set box? The scanner at the shop does not like the curve." person fergus thread mossgate-738
2026-05-29 email to mossgate "Moved to the flat side and tested with three scanners. New file attached." person fergus thread mossgate-738 by eva
2026-05-29 time kraeuterhof 150min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-05-29 kept kraeuterhof "corrected file: calendula cream label" by armen
2026-05-29 kept arpa-gini "delivery date: կարմիր գինու պիտակ" by armen
2026-05-29 visit with aghbyur 75min "Visited the shop and photographed the shelf" person vahan by armen
2026-05-29 invoice himal-chiya 1090.00 EUR due 2026-06-28 ref LS-3755 "इलाम चियाको लेबल"
2026-05-29 email from patan-kala "मूर्तिको प्रमाणपत्र को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person ramesh thread patan-kala-739
2026-05-29 email to patan-kala "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person ramesh thread patan-kala-739 by sunita
2026-05-29 email from patan-kala "त्यसो भए २,५०० नै।" person ramesh thread patan-kala-739
2026-05-29 promise from rempah "measures of the new box" by 2026-06-04 by hafiz
2026-05-29 email from batik-seri "kotak sarung sampai pagi tadi. Warnanya tepat, terima kasih." person rohani thread batik-seri-738
2026-05-29 email to batik-seri "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person rohani thread batik-seri-738 by hafiz
2026-06-01 payment kinvara 1150.00 EUR for LS-3729
2026-06-01 time thornbury 105min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-06-01 note mossgate "Keeps about six weeks of labels in stock" as fact by eva
2026-06-01 promise to brackenbury "samples: bottle collar" by 2026-06-09 owner hafiz by hafiz
2026-06-01 note kraeuterhof "Good example for the website if they agree" as opinion by armen
2026-06-01 email from wendel "Could one of you come by and see the shelf with the beer mat?" person konrad thread wendel-741
2026-06-01 email to wendel "Gladly. Would Wednesday at ten suit you?" person konrad thread wendel-741 by armen
2026-06-01 email from wendel "Wednesday is good." person konrad thread wendel-741
2026-06-01 call with albrecht 8min "Asked how the new product sells: better than hoped" person carla by armen
2026-06-01 email from arpa-gini "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-740
2026-06-01 email to arpa-gini "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person gayane thread arpa-gini-740 by armen
2026-06-01 time aghbyur 225min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-06-01 time aghbyur 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-06-01 payment himal-chiya 1055.00 EUR for LS-3731
2026-06-01 payment patan-kala 840.00 EUR for LS-3732
2026-06-02 note djupasalt "Good example for the website if they agree" as opinion by eva
2026-06-02 kept gouden-oven "price: cake box sticker" by hafiz
2026-06-02 email from arpa-gini "Երկրորդը, առանց կասկածի։" person gayane thread arpa-gini-740
2026-06-02 note chir "Worries about the paper price more than about ours" as opinion by armen
2026-06-02 kept rempah "corrected file: peket kari" by hafiz
2026-06-02 email to rempah "Bagaimana jualan di pasar malam? label rendang dapat sambutan?" person aisyah thread rempah-742 by hafiz
2026-06-03 email from marktapotheke "The courier left one box of the dosage label at the wrong door. We found it, no harm done." person dr-hoyer thread marktapotheke-743
2026-06-03 time rempah 105min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-06-03 email from rempah "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person aisyah thread rempah-742
2026-06-04 kept skjalfandi "measures of the new box" by eva
2026-06-04 time djupasalt 120min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-06-04 email from sjovik "We are changing our bottle and the gift box has to fit a smaller neck. What do you need from us?" person linnea thread sjovik-744
2026-06-04 email to sjovik "One empty bottle by post and the drawing of the supplier, that is all." person linnea thread sjovik-744 by hafiz
2026-06-04 time brackenbury 165min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-06-04 email to marktapotheke "Thank you for telling me. I have written to the courier all the same." person dr-hoyer thread marktapotheke-743 by hafiz
2026-06-04 time gouden-oven 45min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-06-04 email from sagar-trek "झोलाको ट्याग मा अङ्ग्रेजी पनि राख्न मिल्छ?" person pasang thread sagar-trek-744
2026-06-04 email to sagar-trek "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person pasang thread sagar-trek-744 by sunita
2026-06-04 email from sagar-trek "दोस्रो राम्रो छ।" person pasang thread sagar-trek-744
2026-06-05 time skjalfandi 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-06-05 time skjalfandi 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-06-05 email from ullarhus "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person gudrun thread ullarhus-746
2026-06-05 email to ullarhus "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person gudrun thread ullarhus-746 by eva
2026-06-05 payment vor 330000 ISK for LS-3733
2026-06-05 payment brackenbury 1150.00 GBP for LS-3730
2026-06-05 time kraeuterhof 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-05 time arpa-gini 105min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-06-05 email from հացատուն "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (գաթայի պիտակ)" person anahit thread հացատուն-745
2026-06-05 email to հացատուն "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person anahit thread հացատուն-745 by armen
2026-06-05 email from հացատուն "Երկրորդը լավն է։" person anahit thread հացատուն-745
2026-06-05 payment sagar-trek 815.00 EUR for LS-3726
2026-06-05 time rempah 225min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-06-05 kept rempah "measures of the new box" by hafiz
2026-06-05 payment batik-seri 2450.00 MYR for LS-3727
2026-06-08 payment djupasalt 1500.00 EUR for LS-3748
2026-06-08 time djupasalt 135min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-06-08 email from vor "Hvað kosta 1.000 og 5.000 stykki? (bæklingur)" person ragnheidur thread vor-747
2026-06-08 time sjovik 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-06-08 promise to lofoten "samples: export carton" by 2026-06-16 owner hafiz by eva
2026-06-08 email to ottoline "The last sheets of the bar wrapper came out a shade too dark. We print them again at our cost." person ottilie thread ottoline-747 by eva
2026-06-08 email from ottoline "Thank you for noticing before we did." person ottilie thread ottoline-747
2026-06-08 time brackenbury 180min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-06-08 kept brackenbury "samples: bottle collar" by hafiz
2026-06-08 cost kraeuterhof 75.00 EUR "Proof prints" by armen
2026-06-08 invoice arpa-gini 1600.00 EUR due 2026-07-08 ref LS-3756 "կարմիր գինու պիտակ"
2026-06-08 promise from chir "text: ընկույզի տուփ" by 2026-06-15 by armen
2026-06-08 note kopi-bukit "Would like a simpler reorder, perhaps a fixed quarterly run" as opinion by hafiz
2026-06-08 payment sabun-wangi 2200.00 MYR for LS-3744
2026-06-09 email to vor "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person ragnheidur thread vor-747 by eva
2026-06-09 email from vor "Þá tökum við 2.500." person ragnheidur thread vor-747
2026-06-09 email from kinvara "How long is it from proof to door for the dulse pouch now?" person aoife thread kinvara-749
2026-06-09 email to kinvara "Eight working days at the moment, five if it is urgent." person aoife thread kinvara-749 by eva
2026-06-09 email from northmoor "I cannot open the file with the exhibition labels. Could you send a PDF?" person imogen thread northmoor-749
2026-06-09 email to northmoor "Here is a PDF. I also made it smaller." person imogen thread northmoor-749 by eva
2026-06-09 invoice kraeuterhof 1950.00 EUR due 2026-06-23 ref LS-3757 "calendula cream label"
2026-06-10 cost sjovik 50.00 EUR "Courier" by hafiz
2026-06-10 invoice thornbury 1055.00 GBP due 2026-07-10 ref LS-3758 "menu cards"
2026-06-10 time albrecht 60min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2026-06-10 message from rheinkiesel "Proof approved" person vera
2026-06-10 message to rheinkiesel "Noted, thank you" person vera by sunita
2026-06-10 promise to urts "delivery date: անանուխի պիտակ" by 2026-06-18 owner armen by armen
2026-06-10 time հացատուն 240min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-10 promise to himal-chiya "price: मसला चियाको खोल" by 2026-06-18 owner sunita by sunita
2026-06-10 payment lokta-ghar 750.00 EUR for LS-3747
2026-06-10 payment rempah 3800.00 MYR for LS-3743
2026-06-11 promise to holar "proof: skyrdósir" by 2026-06-19 owner eva by eva
2026-06-11 promise to wendel "delivery date: lager label" by 2026-06-19 owner armen by armen
2026-06-11 time sabun-wangi 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-06-12 payment brim 265000 ISK for LS-3739
2026-06-12 invoice skjalfandi 440000 ISK due 2026-07-12 ref LS-3759 "farmiðar"
2026-06-12 email from djupasalt "Skanninn í búðinni les ekki strikamerkið. (gjafakassi)" person sindri thread djupasalt-753
2026-06-12 email to djupasalt "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person sindri thread djupasalt-753 by eva
2026-06-12 payment holar 237500 ISK for LS-3749
2026-06-12 invoice sjovik 1250.00 EUR due 2026-07-12 ref LS-3760 "gift box"
2026-06-12 payment thornbury 990.00 GBP for LS-3740
2026-06-12 payment ottoline 1400.00 GBP for LS-3751
2026-06-12 time ottoline 210min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-06-12 email to brackenbury "The last sheets of the bottle collar came out a shade too dark. We print them again at our cost." person joss thread brackenbury-752 by hafiz
2026-06-12 email from brackenbury "Thank you for noticing before we did." person joss thread brackenbury-752
2026-06-12 email to kraeuterhof "A short note: the paper for the lip balm display goes up by 4 per cent next month. Shall we print before that?" person malte thread kraeuterhof-753 by armen
2026-06-12 email from kraeuterhof "Thank you for telling us. Yes, print now." person malte thread kraeuterhof-753
2026-06-12 promise from wendel "measures of the new box" by 2026-06-18 by armen
2026-06-12 email from albrecht "Somebody asked me who makes our olive jar label. May I give them your name?" person timo thread albrecht-753
2026-06-12 email to albrecht "With pleasure, and thank you." person timo thread albrecht-753 by armen
2026-06-12 invoice gouden-oven 1040.00 EUR due 2026-07-12 ref LS-3761 "cake box sticker"
2026-06-12 payment arpa-gini 1550.00 EUR for LS-3738
2026-06-12 invoice aghbyur 545000.00 AMD due 2026-07-12 ref LS-3762 "շշի պիտակ"
2026-06-12 invoice rempah 3900.00 MYR due 2026-07-12 ref LS-3763 "peket kari"
2026-06-12 payment kopi-bukit 3250.00 MYR for LS-3754
2026-06-12 call with kopi-bukit 15min "Asked about recycled paper; sent two samples afterwards" person weijie by hafiz
2026-06-12 invoice sabun-wangi 2100.00 MYR due 2026-07-12 ref LS-3764 "kotak set mandian"
2026-06-15 time brim 150min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-06-15 invoice djupasalt 1400.00 EUR due 2026-07-15 ref LS-3765 "miðar á flögusalt"
2026-06-15 payment lofoten 1550.00 EUR for LS-3750
2026-06-15 time mossgate 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-15 email from mossgate "Could you send us last time's prices for the sloe gin label for 1,000 and 5,000?" person fergus thread mossgate-755
2026-06-15 email to mossgate "Attached. Most clients take 2,500, which is the cheapest per piece." person fergus thread mossgate-755 by eva
2026-06-15 email from mossgate "Then 2,500 it is." person fergus thread mossgate-755
2026-06-15 email from fenwick "Do you also do boxes? Twelve of the lid seal fall over in the one we have." person dot thread fenwick-754
2026-06-15 email to fenwick "We do. I have drawn one with a divider; the price is in the PDF." person dot thread fenwick-754 by sunita
2026-06-15 time loureiro 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-06-15 kept chir "text: ընկույզի տուփ" by armen
2026-06-15 payment aghbyur 585000.00 AMD for LS-3753
2026-06-16 time holar 240min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-06-16 email from holar "Skanninn í búðinni les ekki strikamerkið. (miðar á mysu)" person einar thread holar-756
2026-06-16 time kinvara 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-06-16 kept lofoten "samples: export carton" by eva
2026-06-16 promise from fenwick "measures of the new box" by 2026-06-22 by sunita
2026-06-16 invoice brackenbury 1150.00 GBP due 2026-07-16 ref LS-3766 "bottle collar"
2026-06-16 time wendel 90min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-06-16 payment gouden-oven 985.00 EUR for LS-3752
2026-06-16 email to chir "Ինչպե՞ս անցավ տոնավաճառը։ (ծիրանի չրի տոպրակ)" person lusine thread chir-756 by armen
2026-06-16 email from chir "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person lusine thread chir-756
2026-06-16 kept himal-chiya "price: मसला चियाको खोल" by sunita
2026-06-16 email from rempah "Berapa harga kotak hadiah raya untuk 1,000 dan 5,000?" person faizal thread rempah-756
2026-06-17 email to holar "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person einar thread holar-756 by eva
2026-06-17 invoice kinvara 1250.00 EUR due 2026-07-17 ref LS-3767 "bath salts box"
2026-06-17 email from lofoten "The invoice for the stockfish band names our old address. Could you change it?" person ingrid-moe thread lofoten-757
2026-06-17 email to lofoten "Changed, sorry about that. A new copy is attached." person ingrid-moe thread lofoten-757 by eva
2026-06-17 moved wendel "delivery date: lager label" to 2026-06-23 by armen
2026-06-17 visit with loureiro 60min "They came to the press and approved the first sheet" person beatriz by eva
2026-06-17 kept urts "delivery date: անանուխի պիտակ" by armen
2026-06-17 email to rempah "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person faizal thread rempah-756 by hafiz
2026-06-17 email from rempah "Kalau begitu 2,500." person faizal thread rempah-756
2026-06-17 promise from kopi-bukit "measures of the new box" by 2026-06-23 by hafiz
2026-06-18 kept holar "proof: skyrdósir" by eva
2026-06-18 time wendel 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-18 meeting with wendel 55min "Half-year talk: what sells, what comes next, two new products to come" person konrad by armen
2026-06-18 call with himal-chiya 24min "Price for the larger size agreed, order follows by mail" person bikash by sunita
2026-06-18 email from sabun-wangi "Boleh kami lihat pembalut sabun serai atas kertas kasar?" person mei-ling thread sabun-wangi-758
2026-06-18 email to sabun-wangi "Tiga contoh kami pos hari ini." person mei-ling thread sabun-wangi-758 by hafiz
2026-06-18 email from sabun-wangi "Nombor dua." person mei-ling thread sabun-wangi-758
2026-06-19 time lofoten 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-06-19 message from thornbury "Can you call me after lunch?" person gareth
2026-06-19 message to thornbury "Wonderful, thank you" person gareth by hafiz
2026-06-19 invoice ottoline 1450.00 GBP due 2026-07-19 ref LS-3768 "truffle box"
2026-06-19 kept wendel "measures of the new box" by armen
2026-06-19 meeting with seeblick 50min "Plan for the gift boxes, quantities by the end of the month" person dr-nowak by hafiz
2026-06-19 time loureiro 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-06-19 time chir 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-06-19 time urts 45min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-06-19 email from aghbyur "Բարև ձեզ։ շշի պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person vahan thread aghbyur-759
2026-06-19 email to aghbyur "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person vahan thread aghbyur-759 by armen
2026-06-19 invoice հացատուն 260000.00 AMD due 2026-07-03 ref LS-3769 "գաթայի պիտակ"
2026-06-19 time kopi-bukit 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-22 time brim 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-06-22 email from brim "Skanninn í búðinni les ekki strikamerkið. (dósamiðar á ljósöl)" person halldora thread brim-761
2026-06-22 email to brim "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person halldora thread brim-761 by eva
2026-06-22 promise to vor "corrected file: bókarkápa" by 2026-06-29 owner eva by eva
2026-06-22 email to northmoor "Reminder: invoice LS-3745 is due" automatic
2026-06-22 time fenwick 105min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-06-22 payment kraeuterhof 1950.00 EUR for LS-3757
2026-06-22 time marktapotheke 195min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-06-22 time marktapotheke 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-06-22 time albrecht 180min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-06-22 invoice albrecht 1450.00 EUR due 2026-07-06 ref LS-3770 "olive jar label"
2026-06-22 email to gouden-oven "Two ideas for the cake box sticker, both in the price we agreed. Which one is closer?" person sanne thread gouden-oven-761 by hafiz
2026-06-22 email from gouden-oven "The first. We laid both on the counter and asked everybody who came in." person sanne thread gouden-oven-761
2026-06-22 payment loureiro 1200.00 EUR for LS-3746
2026-06-22 time chir 150min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-06-22 invoice chir 400000.00 AMD due 2026-07-06 ref LS-3771 "ընկույզի տուփ"
2026-06-22 email from urts "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (ուրցի թեյի տուփ)" person narek thread urts-762
2026-06-23 invoice lofoten 1700.00 EUR due 2026-07-23 ref LS-3772 "export carton"
2026-06-23 invoice mossgate 1500.00 GBP due 2026-07-23 ref LS-3773 "tasting set box"
2026-06-23 email from kraeuterhof "Do you also do boxes? Twelve of the soap band fall over in the one we have." person jutta thread kraeuterhof-763
2026-06-23 email to kraeuterhof "We do. I have drawn one with a divider; the price is in the PDF." person jutta thread kraeuterhof-763 by armen
2026-06-23 kept wendel "delivery date: lager label" by armen
2026-06-23 credit wendel 160.00 EUR ref LS-C2 "200 sheets with a scratch"
2026-06-23 time urts 210min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-23 email to urts "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person narek thread urts-762 by armen
2026-06-23 email from urts "Երկրորդը լավն է։" person narek thread urts-762
2026-06-23 time himal-chiya 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-06-23 time patan-kala 165min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-06-24 note djupasalt "The look sells the first one, the rest is our job." as quote by eva
2026-06-24 cost northmoor 75.00 GBP "Photographs" by eva
2026-06-24 kept fenwick "measures of the new box" by sunita
2026-06-24 cost wendel 50.00 EUR "Photographs" by armen
2026-06-24 email from arpa-gini "Բարև ձեզ։ կարմիր գինու պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person tigran thread arpa-gini-764
2026-06-24 kept kopi-bukit "measures of the new box" by hafiz
2026-06-25 invoice brim 325000 ISK due 2026-07-25 ref LS-3774 "miðar á bokk"
2026-06-25 time northmoor 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-06-25 note northmoor "Nobody is in on Wednesday afternoons" as fact by eva
2026-06-25 refund wendel 160.00 EUR "Credit LS-C2 paid back"
2026-06-25 email from marktapotheke "We sold out faster than we thought. Same again of the cream jar label, a week earlier if possible?" person dr-hoyer thread marktapotheke-765
2026-06-25 email to marktapotheke "The press has a gap on Tuesday, so yes." person dr-hoyer thread marktapotheke-765 by hafiz
2026-06-25 time seeblick 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-06-25 email to arpa-gini "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person tigran thread arpa-gini-764 by armen
2026-06-25 invoice urts 305000.00 AMD due 2026-07-09 ref LS-3775 "անանուխի պիտակ"
2026-06-25 invoice himal-chiya 855.00 EUR due 2026-07-25 ref LS-3776 "मसला चियाको खोल"
2026-06-26 email from skjalfandi "Litla teikningin er falleg. Megum við nota hana á bílinn?" person bjarki thread skjalfandi-766
2026-06-26 email to skjalfandi "Já, hún er ykkar. Ég sendi skrá sem má stækka." person bjarki thread skjalfandi-766 by eva
2026-06-26 kept vor "corrected file: bókarkápa" by eva
2026-06-26 invoice holar 255000 ISK due 2026-07-26 ref LS-3777 "skyrdósir"
2026-06-26 invoice northmoor 1550.00 GBP due 2026-07-26 ref LS-3778 "exhibition labels"
2026-06-26 email from ottoline "How long is it from proof to door for the gift sleeve now?" person sam-grant thread ottoline-766
2026-06-26 email to ottoline "Eight working days at the moment, five if it is urgent." person sam-grant thread ottoline-766 by eva
2026-06-26 invoice wendel 1550.00 EUR due 2026-07-10 ref LS-3779 "lager label"
2026-06-26 invoice loureiro 1200.00 EUR due 2026-07-26 ref LS-3780 "tasting card"
2026-06-26 time patan-kala 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-06-26 call with lokta-ghar 8min "They want the next run a week earlier, agreed" person anju by sunita
2026-06-29 time ullarhus 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-06-29 message from djupasalt "Kassinn er kominn, allt í lagi" person asta
2026-06-29 message to djupasalt "Geri það" person asta by eva
2026-06-29 message from albrecht "Thank you, looks great" person carla
2026-06-29 message to albrecht "Will do" person carla by armen
2026-06-29 time seeblick 135min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-06-29 cost seeblick 25.00 EUR "Photographs" by hafiz
2026-06-29 time kopi-bukit 180min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR unbilled
2026-06-30 invoice ullarhus 185000 ISK due 2026-07-14 ref LS-3781 "hangimiðar á peysur"
2026-06-30 invoice fenwick 715.00 GBP due 2026-07-14 ref LS-3782 "heather honey label"
2026-06-30 time batik-seri 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-07-01 call with sjovik 6min "New size of jar: we need the drawing, they send it" person linnea by hafiz
2026-07-01 time thornbury 30min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-07-01 promise to ottoline "samples: bar wrapper" by 2026-07-09 owner eva by eva
2026-07-01 invoice marktapotheke 655.00 EUR due 2026-07-15 ref LS-3783 "cream jar label"
2026-07-01 invoice seeblick 535.00 EUR due 2026-07-15 ref LS-3784 "food bag sticker"
2026-07-01 invoice kopi-bukit 3350.00 MYR due 2026-07-31 ref LS-3785 "beg kopi"
2026-07-02 message from kraeuterhof "Box is here, all fine" person malte
2026-07-02 message to kraeuterhof "Wonderful, thank you" person malte by armen
2026-07-02 time rheinkiesel 90min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-07-02 email to հացատուն "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (լավաշի փաթեթ)" person anahit thread հացատուն-772 by armen
2026-07-02 email from հացատուն "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person anahit thread հացատուն-772
2026-07-02 invoice batik-seri 2900.00 MYR due 2026-08-01 ref LS-3786 "tag batik"
2026-07-03 time vor 105min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-07-03 time vor 210min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-03 meeting with vor 40min "Went through all texts line by line; two words changed" person ragnheidur by eva
2026-07-03 email from northmoor "Somebody asked me who makes our family trail leaflet. May I give them your name?" person imogen thread northmoor-774
2026-07-03 email to northmoor "With pleasure, and thank you." person imogen thread northmoor-774 by eva
2026-07-03 promise from gouden-oven "photo: rusk tin" by 2026-07-09 by hafiz
2026-07-03 time arpa-gini 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-07-03 email to chir "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (ընկույզի տուփ)" person lusine thread chir-774 by armen
2026-07-03 email from chir "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person lusine thread chir-774
2026-07-03 email to aghbyur "Ինչպե՞ս անցավ տոնավաճառը։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-773 by armen
2026-07-03 email from aghbyur "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person vahan thread aghbyur-773
2026-07-03 payment հացատուն 260000.00 AMD for LS-3769
2026-07-03 invoice patan-kala 740.00 EUR due 2026-08-02 ref LS-3787 "मूर्तिको प्रमाणपत्र"
2026-07-03 meeting with patan-kala 70min "Looked at three drafts together; draft B goes on with a darker green" person ramesh by sunita
2026-07-06 invoice vor 380000 ISK due 2026-08-05 ref LS-3788 "bókarkápa"
2026-07-06 cost thornbury 50.00 GBP "Cutting die" by hafiz
2026-07-06 payment northmoor 1750.00 GBP for LS-3745
2026-07-06 time aghbyur 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-07-06 payment himal-chiya 1090.00 EUR for LS-3755
2026-07-06 email from rempah "Selamat pagi. Boleh kami tambah 2,000 lagi peket kari? Kertas yang sama." person faizal thread rempah-776
2026-07-06 email to rempah "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person faizal thread rempah-776 by hafiz
2026-07-06 time sabun-wangi 120min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-07 invoice thornbury 970.00 GBP due 2026-08-06 ref LS-3789 "allergen stickers"
2026-07-07 email from mossgate "Do you also do boxes? Twelve of the dry gin label fall over in the one we have." person fergus thread mossgate-777
2026-07-07 email to mossgate "We do. I have drawn one with a divider; the price is in the PDF." person fergus thread mossgate-777 by eva
2026-07-07 moved ottoline "samples: bar wrapper" to 2026-07-13 by eva
2026-07-07 call with loureiro 18min "Moved the press date by two days because of a holiday there" person beatriz by eva
2026-07-07 promise to himal-chiya "proof: उपहार बाकस" by 2026-07-15 owner sunita by sunita
2026-07-07 email to sabun-wangi "Sebelum cetak kotak set mandian: tarikh luput masih 12 bulan?" person mei-ling thread sabun-wangi-777 by hafiz
2026-07-08 payment skjalfandi 440000 ISK for LS-3759
2026-07-08 time djupasalt 165min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-08 invoice rheinkiesel 675.00 EUR due 2026-07-22 ref LS-3790 "swing tag"
2026-07-08 time gouden-oven 240min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-07-08 payment arpa-gini 1600.00 EUR for LS-3756
2026-07-08 payment chir 400000.00 AMD for LS-3771
2026-07-08 time rempah 90min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-07-08 email from sabun-wangi "Nasib baik tanya. Sekarang 18 bulan." person mei-ling thread sabun-wangi-777
2026-07-09 email from ullarhus "Góðan dag. Okkur vantar meira: hangimiðar á peysur, 2.000 stykki. Sami pappír og síðast." person gudrun thread ullarhus-779
2026-07-09 email to ullarhus "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person gudrun thread ullarhus-779 by eva
2026-07-09 payment djupasalt 1400.00 EUR for LS-3765
2026-07-09 email from fenwick "I cannot open the file with the heather honey label. Could you send a PDF?" person dot thread fenwick-779
2026-07-09 promise to kraeuterhof "corrected file: soap band" by 2026-07-17 owner hafiz by armen
2026-07-09 payment albrecht 1450.00 EUR for LS-3770
2026-07-09 time aghbyur 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-07-09 time lokta-ghar 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-07-09 email to sabun-wangi "Sudah ditukar." person mei-ling thread sabun-wangi-777 by hafiz
2026-07-10 call with djupasalt 10min "They are content with the last run, nothing open" person sindri by eva
2026-07-10 payment sjovik 1250.00 EUR for LS-3760
2026-07-10 payment thornbury 1055.00 GBP for LS-3758
2026-07-10 email to fenwick "Here is a PDF. I also made it smaller." person dot thread fenwick-779 by sunita
2026-07-10 meeting with brackenbury 55min "Plan for the gift boxes, quantities by the end of the month" person joss by hafiz
2026-07-10 email from wendel "We sold out faster than we thought. Same again of the lager label, a week earlier if possible?" person konrad thread wendel-781
2026-07-10 email to wendel "The press has a gap on Tuesday, so yes." person konrad thread wendel-781 by armen
2026-07-10 payment marktapotheke 655.00 EUR for LS-3783
2026-07-10 kept gouden-oven "photo: rusk tin" by hafiz
2026-07-10 invoice arpa-gini 1400.00 EUR due 2026-08-09 ref LS-3791 "սպիտակ գինու պիտակ"
2026-07-10 invoice rempah 4400.00 MYR due 2026-08-09 ref LS-3792 "label rendang"
2026-07-10 message from kopi-bukit "Terima kasih, cantik" person weijie
2026-07-10 message to kopi-bukit "Dicatat, terima kasih" person weijie by hafiz
2026-07-10 email from batik-seri "Boleh kami lihat tag batik atas kertas kasar?" person rohani thread batik-seri-781
2026-07-10 email to batik-seri "Tiga contoh kami pos hari ini." person rohani thread batik-seri-781 by hafiz
2026-07-10 email from batik-seri "Nombor dua." person rohani thread batik-seri-781
2026-07-10 payment sabun-wangi 2100.00 MYR for LS-3764
2026-07-10 invoice sabun-wangi 2400.00 MYR due 2026-08-09 ref LS-3793 "pembalut sabun serai"
2026-07-13 call with holar 24min "Explained the difference between the two varnishes; they take matt" person einar by eva
2026-07-13 payment kinvara 1250.00 EUR for LS-3767
2026-07-13 visit with thornbury 60min "They came to the press and approved the first sheet" person gareth by hafiz
2026-07-13 time ottoline 135min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-07-13 kept ottoline "samples: bar wrapper" by eva
2026-07-13 payment wendel 1550.00 EUR for LS-3779
2026-07-13 time gouden-oven 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-07-13 payment urts 305000.00 AMD for LS-3775
2026-07-13 payment aghbyur 545000.00 AMD for LS-3762
2026-07-14 email to brim "miðar á pilsner: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person halldora thread brim-784 by eva
2026-07-14 email from brim "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person halldora thread brim-784
2026-07-14 invoice djupasalt 1500.00 EUR due 2026-08-13 ref LS-3794 "gjafakassi"
2026-07-14 kept kraeuterhof "corrected file: soap band" by armen
2026-07-14 payment gouden-oven 1040.00 EUR for LS-3761
2026-07-14 kept himal-chiya "proof: उपहार बाकस" by sunita
2026-07-14 time lokta-ghar 150min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-07-15 promise to sjovik "proof: roe jar label" by 2026-07-23 owner hafiz by hafiz
2026-07-15 call with thornbury 18min "They lost the hospital contract, a third of their turnover" person gareth by hafiz
2026-07-15 note thornbury "It is going to be a lean year, but we will not skimp on the labels." as quote by hafiz
2026-07-15 payment fenwick 715.00 GBP for LS-3782
2026-07-15 payment ottoline 1450.00 GBP for LS-3768
2026-07-15 call with ottoline 5min "Went through the open points; the back label can be printed" person sam-grant by eva
2026-07-15 call with seeblick 19min "They count stock on Friday and will tell us the quantity" person dr-nowak by hafiz
2026-07-15 email from gouden-oven "The new colour looks a little cold on the shelf. Are we alone with that?" person joris thread gouden-oven-785
2026-07-15 email to gouden-oven "I see it too. Shall we try five per cent more yellow on the next run of the bread bag?" person joris thread gouden-oven-785 by hafiz
2026-07-15 email from gouden-oven "Please do." person joris thread gouden-oven-785
2026-07-15 invoice lokta-ghar 620.00 EUR due 2026-08-14 ref LS-3795 "पात्रो"
2026-07-16 note kinvara "Moved to a larger workshop two streets away" as fact by eva
2026-07-16 promise from sjovik "photo: roe jar label" by 2026-07-22 by hafiz
2026-07-16 invoice ottoline 1100.00 GBP due 2026-08-15 ref LS-3796 "bar wrapper"
2026-07-16 payment brackenbury 1150.00 GBP for LS-3766
2026-07-16 invoice aghbyur 575000.00 AMD due 2026-08-15 ref LS-3797 "գազավորված ջրի պիտակ"
2026-07-16 call with aghbyur 22min "Explained the difference between the two varnishes; they take matt" person vahan by armen
2026-07-16 time himal-chiya 30min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-07-17 email to kinvara "How did the bath salts box do at the market?" person aoife thread kinvara-787 by eva
2026-07-17 email from kinvara "Very well. People picked it up because of the window in the label." person aoife thread kinvara-787
2026-07-17 email from kraeuterhof "We are changing our bottle and the lip balm display has to fit a smaller neck. What do you need from us?" person jutta thread kraeuterhof-787
2026-07-17 email to kraeuterhof "One empty bottle by post and the drawing of the supplier, that is all." person jutta thread kraeuterhof-787 by armen
2026-07-17 payment seeblick 535.00 EUR for LS-3784
2026-07-17 invoice gouden-oven 900.00 EUR due 2026-08-16 ref LS-3798 "rusk tin"
2026-07-17 email from arpa-gini "նվերի տուփ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person tigran thread arpa-gini-788
2026-07-17 email to arpa-gini "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person tigran thread arpa-gini-788 by armen
2026-07-17 payment rempah 3900.00 MYR for LS-3763
2026-07-20 payment ullarhus 185000 ISK for LS-3781
2026-07-20 kept sjovik "proof: roe jar label" by hafiz
2026-07-20 payment mossgate 1500.00 GBP for LS-3773
2026-07-20 promise to mossgate "price: sloe gin label" by 2026-07-28 owner eva by eva
2026-07-20 call with albrecht 26min "Price for the larger size agreed, order follows by mail" person carla by armen
2026-07-20 payment rheinkiesel 675.00 EUR for LS-3790
2026-07-20 call with rheinkiesel 25min "They count stock on Friday and will tell us the quantity" person vera by sunita
2026-07-20 promise to chir "proof: ծիրանի չրի տոպրակ" by 2026-07-27 owner sunita by armen
2026-07-20 cost himal-chiya 35.00 EUR "Photographs" by sunita
2026-07-20 call with himal-chiya 9min "Explained the difference between the two varnishes; they take matt" person sarita by sunita
2026-07-20 time sagar-trek 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-07-21 meeting with vor 45min "Half-year talk: what sells, what comes next, two new products to come" person ragnheidur by eva
2026-07-21 kept sjovik "photo: roe jar label" by hafiz
2026-07-22 time kraeuterhof 240min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-07-22 invoice himal-chiya 945.00 EUR due 2026-08-21 ref LS-3799 "उपहार बाकस"
2026-07-23 time skjalfandi 225min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-07-23 time sjovik 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2026-07-24 payment brim 325000 ISK for LS-3774
2026-07-24 kept mossgate "price: sloe gin label" by eva
2026-07-24 invoice kraeuterhof 1700.00 EUR due 2026-08-07 ref LS-3800 "soap band"
2026-07-24 email from marktapotheke "Do you also do boxes? Twelve of the tea bag tag fall over in the one we have." person dr-hoyer thread marktapotheke-795
2026-07-24 email to marktapotheke "We do. I have drawn one with a divider; the price is in the PDF." person dr-hoyer thread marktapotheke-795 by hafiz
2026-07-24 message from հացատուն "Կեսօրից հետո կզանգե՞ք" person anahit
2026-07-24 message to հացատուն "Գրի առա, շնորհակալ եմ" person anahit by armen
2026-07-27 payment holar 255000 ISK for LS-3777
2026-07-27 time lofoten 120min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-07-27 email from lofoten "Could one of you come by and see the shelf with the export carton?" person ingrid-moe thread lofoten-797
2026-07-27 email to lofoten "Gladly. Would Wednesday at ten suit you?" person ingrid-moe thread lofoten-797 by eva
2026-07-27 email from lofoten "Wednesday is good." person ingrid-moe thread lofoten-797
2026-07-27 promise to thornbury "proof: sandwich sleeve" by 2026-08-03 owner hafiz by hafiz
2026-07-27 promise to northmoor "delivery date: family trail leaflet" by 2026-08-03 owner eva by eva
2026-07-27 time mossgate 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-07-27 email to ottoline "Before we print the bar wrapper: is the best-before line still the same?" person ottilie thread ottoline-797 by eva
2026-07-27 kept chir "proof: ծիրանի չրի տոպրակ" by armen
2026-07-27 payment himal-chiya 855.00 EUR for LS-3776
2026-07-27 email from patan-kala "उपहार बाकस मा अङ्ग्रेजी पनि राख्न मिल्छ?" person ramesh thread patan-kala-797
2026-07-27 meeting with rempah 45min "Looked at three drafts together; draft B goes on with a darker green" person aisyah by hafiz
2026-07-28 time sjovik 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-07-28 email from ottoline "Good that you ask. It is now 18 months instead of 12." person ottilie thread ottoline-797
2026-07-28 email to ottoline "Changed, and the new proof is attached." person ottilie thread ottoline-797 by eva
2026-07-28 call with kraeuterhof 22min "Asked how the new product sells: better than hoped" person jutta by armen
2026-07-28 email from loureiro "The courier left one box of the tasting card at the wrong door. We found it, no harm done." person beatriz thread loureiro-798
2026-07-28 email to loureiro "Thank you for telling me. I have written to the courier all the same." person beatriz thread loureiro-798 by eva
2026-07-28 time sagar-trek 30min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-07-28 email to patan-kala "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person ramesh thread patan-kala-797 by sunita
2026-07-28 email from patan-kala "दोस्रो राम्रो छ।" person ramesh thread patan-kala-797
2026-07-28 message from sabun-wangi "Pruf diluluskan" person mei-ling
2026-07-28 message to sabun-wangi "Bagus, terima kasih" person mei-ling by hafiz
2026-07-29 payment lofoten 1700.00 EUR for LS-3772
2026-07-29 time northmoor 90min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-07-29 time հացատուն 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-07-29 promise to rempah "corrected file: kotak hadiah raya" by 2026-08-06 owner hafiz by hafiz
2026-07-29 payment kopi-bukit 3350.00 MYR for LS-3785
2026-07-30 email from brim "dósamiðar á ljósöl: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person halldora thread brim-800
2026-07-30 email to brim "Gott að heyra. Við geymum litablönduna til næsta skiptis." person halldora thread brim-800 by eva
2026-07-30 promise to holar "corrected file: lok á bláberjaskyr" by 2026-08-07 owner eva by eva
2026-07-30 invoice sjovik 1350.00 EUR due 2026-08-29 ref LS-3801 "roe jar label"
2026-07-30 email to thornbury "We have kept 150 of the sandwich sleeve from the last run for you. Shall we send them along?" person moira thread thornbury-800 by hafiz
2026-07-30 time mossgate 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-07-30 email to brackenbury "A short note: the paper for the still cider label goes up by 4 per cent next month. Shall we print before that?" person joss thread brackenbury-800 by hafiz
2026-07-31 time brim 165min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-07-31 time skjalfandi 60min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-31 email from djupasalt "miðar á flögusalt: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person sindri thread djupasalt-802
2026-07-31 email to djupasalt "Gott að heyra. Við geymum litablönduna til næsta skiptis." person sindri thread djupasalt-802 by eva
2026-07-31 time kinvara 120min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-07-31 invoice lofoten 1450.00 EUR due 2026-08-30 ref LS-3802 "stockfish band"
2026-07-31 time thornbury 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-07-31 kept thornbury "proof: sandwich sleeve" by hafiz
2026-07-31 email from thornbury "Yes please, they will be gone in a week." person moira thread thornbury-800
2026-07-31 moved northmoor "delivery date: family trail leaflet" to 2026-08-07 by eva
2026-07-31 meeting with mossgate 50min "Chose the paper from the sample book: uncoated, 90 g" person fergus by eva
2026-07-31 time brackenbury 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-07-31 email from brackenbury "Thank you for telling us. Yes, print now." person joss thread brackenbury-800
2026-07-31 payment loureiro 1200.00 EUR for LS-3780
2026-07-31 time chir 60min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-07-31 time chir 180min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-07-31 message from chir "Շնորհակալություն, շատ լավ է" person lusine
2026-07-31 message to chir "Գրի առա, շնորհակալ եմ" person lusine by armen
2026-07-31 time gorgatun 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-07-31 time հացատուն 210min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-07-31 note հացատուն "Could do with one design for all sizes" as opinion by armen
2026-07-31 invoice sagar-trek 660.00 EUR due 2026-08-30 ref LS-3803 "झोलाको ट्याग"
2026-07-31 email from sagar-trek "बाटोको नक्सा को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person pasang thread sagar-trek-801
2026-07-31 email to sagar-trek "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person pasang thread sagar-trek-801 by sunita
2026-07-31 email from sagar-trek "त्यसो भए २,५०० नै।" person pasang thread sagar-trek-801
2026-07-31 call with lokta-ghar 22min "Moved the press date by two days because of a holiday there" person anju by sunita
2026-08-03 email from skjalfandi "Góðan dag. Okkur vantar meira: veggspjald við höfnina, 2.000 stykki. Sami pappír og síðast." person bjarki thread skjalfandi-804
2026-08-03 email to skjalfandi "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person bjarki thread skjalfandi-804 by eva
2026-08-03 invoice kinvara 1200.00 EUR due 2026-09-02 ref LS-3804 "dulse pouch"
2026-08-03 credit lofoten 73.00 EUR for LS-3802 ref LS-3802-C "Some sheets with a scratch" by eva
2026-08-03 message from northmoor "Can you call me after lunch?" person imogen
2026-08-03 message to northmoor "Noted, thank you" person imogen by eva
2026-08-03 invoice chir 425000.00 AMD due 2026-08-17 ref LS-3805 "ծիրանի չրի տոպրակ"
2026-08-03 email to urts "անանուխի պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person narek thread urts-804 by armen
2026-08-03 email from urts "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person narek thread urts-804
2026-08-03 time gorgatun 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-08-03 promise to himal-chiya "price: मसला चियाको खोल" by 2026-08-11 owner sunita by sunita
2026-08-03 note himal-chiya "Just tell me early when something is late." as quote by sunita
2026-08-03 email to kopi-bukit "Sebelum cetak beg kopi: tarikh luput masih 12 bulan?" person weijie thread kopi-bukit-803 by hafiz
2026-08-03 email from kopi-bukit "Nasib baik tanya. Sekarang 18 bulan." person weijie thread kopi-bukit-803
2026-08-03 time sabun-wangi 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-08-04 invoice skjalfandi 415000 ISK due 2026-09-03 ref LS-3806 "veggspjald við höfnina"
2026-08-04 time holar 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2026-08-04 invoice mossgate 1500.00 GBP due 2026-09-03 ref LS-3807 "sloe gin label"
2026-08-04 invoice brackenbury 1100.00 GBP due 2026-09-03 ref LS-3808 "keg badge"
2026-08-04 time albrecht 30min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-08-04 time gouden-oven 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-08-04 time rempah 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2026-08-04 email to kopi-bukit "Sudah ditukar." person weijie thread kopi-bukit-803 by hafiz
2026-08-05 email from holar "skyrdósir: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person einar thread holar-806
2026-08-05 email to holar "Gott að heyra. Við geymum litablönduna til næsta skiptis." person einar thread holar-806 by eva
2026-08-05 email from sjovik "The new colour looks a little cold on the shelf. Are we alone with that?" person per-ek thread sjovik-806
2026-08-05 time thornbury 105min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-08-05 email to northmoor "Reminder: invoice LS-3778 is due" automatic
2026-08-05 time albrecht 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-08-05 time loureiro 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-08-05 payment sabun-wangi 2400.00 MYR for LS-3793
2026-08-06 email to sjovik "I see it too. Shall we try five per cent more yellow on the next run of the roe jar label?" person per-ek thread sjovik-806 by hafiz
2026-08-06 email from sjovik "Please do." person per-ek thread sjovik-806
2026-08-06 payment thornbury 970.00 GBP for LS-3789
2026-08-06 invoice gorgatun 1200.00 EUR due 2026-09-05 ref LS-3809 "խնամքի քարտ"
2026-08-06 time aghbyur 90min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-08-07 email from ullarhus "Getum við séð þetta á grófari pappír? (lopamiðar)" person gudrun thread ullarhus-808
2026-08-07 email to ullarhus "Þrjú sýnishorn fara í póst í dag." person gudrun thread ullarhus-808 by eva
2026-08-07 email from ullarhus "Númer tvö, ekki spurning." person gudrun thread ullarhus-808
2026-08-07 payment djupasalt 1500.00 EUR for LS-3794
2026-08-07 time djupasalt 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2026-08-07 cost northmoor 125.00 GBP "Varnish samples" by eva
2026-08-07 kept northmoor "delivery date: family trail leaflet" by eva
2026-08-07 time ottoline 240min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-08-07 payment kraeuterhof 1700.00 EUR for LS-3800
2026-08-07 invoice albrecht 1400.00 EUR due 2026-08-21 ref LS-3810 "hamper card"
2026-08-07 message from albrecht "Thank you, looks great" person carla
2026-08-07 message to albrecht "Wonderful, thank you" person carla by armen
2026-08-07 message from gouden-oven "Thank you, looks great" person joris
2026-08-07 message to gouden-oven "Will do" person joris by hafiz
2026-08-07 time arpa-gini 225min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-08-07 email from aghbyur "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (շշի պիտակ)" person vahan thread aghbyur-808
2026-08-07 email to aghbyur "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person vahan thread aghbyur-808 by armen
2026-08-07 email from aghbyur "Երկրորդը, առանց կասկածի։" person vahan thread aghbyur-808
2026-08-07 invoice հացատուն 275000.00 AMD due 2026-08-21 ref LS-3811 "լավաշի փաթեթ"
2026-08-07 email to himal-chiya "मेला कस्तो रह्यो? मसला चियाको खोल मन पराए?" person bikash thread himal-chiya-808 by sunita
2026-08-07 email from himal-chiya "एकदम राम्रो। दिउँसोसम्म सबै बिक्यो।" person bikash thread himal-chiya-808
2026-08-07 payment patan-kala 740.00 EUR for LS-3787
2026-08-07 kept rempah "corrected file: kotak hadiah raya" by hafiz
2026-08-07 time kopi-bukit 45min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-08-07 email to batik-seri "Pruf kotak sarung sudah siap. Tolong semak huruf kecil dahulu." person rohani thread batik-seri-809 by hafiz
2026-08-07 email from batik-seri "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person rohani thread batik-seri-809
2026-08-10 time djupasalt 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-08-10 time holar 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-08-10 kept holar "corrected file: lok á bláberjaskyr" by eva
2026-08-10 invoice thornbury 900.00 GBP due 2026-09-09 ref LS-3812 "sandwich sleeve"
2026-08-10 invoice northmoor 1750.00 GBP due 2026-09-09 ref LS-3813 "family trail leaflet"
2026-08-10 email to ottoline "Two ideas for the gift sleeve, both in the price we agreed. Which one is closer?" person ottilie thread ottoline-811 by eva
2026-08-10 email from ottoline "The first. We laid both on the counter and asked everybody who came in." person ottilie thread ottoline-811
2026-08-10 time wendel 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-08-10 email from wendel "The beer mat arrived this morning. The colour is exactly right, thank you." person konrad thread wendel-810
2026-08-10 email to wendel "Good to hear. We keep the ink recipe on file for the next run." person konrad thread wendel-810 by armen
2026-08-10 time arpa-gini 45min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-08-10 invoice arpa-gini 1500.00 EUR due 2026-09-09 ref LS-3814 "նվերի տուփ"
2026-08-10 call with arpa-gini 4min "Price for the larger size agreed, order follows by mail" person gayane by armen
2026-08-10 promise from urts "text: ուրցի թեյի տուփ" by 2026-08-17 by armen
2026-08-10 payment batik-seri 2900.00 MYR for LS-3786
2026-08-10 invoice sabun-wangi 2300.00 MYR due 2026-09-09 ref LS-3815 "kotak set mandian"
2026-08-11 invoice brim 260000 ISK due 2026-09-10 ref LS-3816 "miðar á pilsner"
2026-08-11 note aghbyur "You always answer the same day, that is why we stay." as quote by armen
2026-08-11 meeting with հացատուն 70min "Plan for the gift boxes, quantities by the end of the month" person anahit by armen
2026-08-11 kept himal-chiya "price: मसला चियाको खोल" by sunita
2026-08-11 cost rempah 150.00 MYR "Courier" by hafiz
2026-08-11 email to rempah "Harga kertas naik empat peratus bulan depan. Perlu kami cetak label rendang sekarang?" person faizal thread rempah-812 by hafiz
2026-08-11 email from rempah "Terima kasih kerana beritahu. Ya, cetak sekarang." person faizal thread rempah-812
2026-08-11 meeting with sabun-wangi 60min "Looked at three drafts together; draft B goes on with a darker green" person mei-ling by hafiz
2026-08-12 invoice wendel 1550.00 EUR due 2026-08-26 ref LS-3817 "wheat beer label"
2026-08-12 invoice gouden-oven 1035.00 EUR due 2026-09-11 ref LS-3818 "bread bag"
2026-08-12 time urts 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-08-12 cost aghbyur 55000.00 AMD "Photographs" by armen
2026-08-12 time kopi-bukit 120min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-08-13 call with kraeuterhof 21min "Price for the larger size agreed, order follows by mail" person jutta by armen
2026-08-13 invoice loureiro 1200.00 EUR due 2026-09-12 ref LS-3819 "tin print"
2026-08-13 time himal-chiya 75min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-08-13 payment lokta-ghar 620.00 EUR for LS-3795
2026-08-13 payment rempah 4400.00 MYR for LS-3792
2026-08-13 invoice rempah 3900.00 MYR due 2026-09-12 ref LS-3820 "kotak hadiah raya"
2026-08-13 promise from batik-seri "photo: kotak sarung" by 2026-08-19 by hafiz
2026-08-14 payment vor 380000 ISK for LS-3788
2026-08-14 call with vor 22min "Short call about the delivery, all boxes counted and complete" person ragnheidur by eva
2026-08-14 invoice holar 210000 ISK due 2026-09-13 ref LS-3821 "lok á bláberjaskyr"
2026-08-14 note sjovik "The old logo may still be used on boxes, not on cards" as fact by hafiz
2026-08-14 payment northmoor 1550.00 GBP for LS-3778
2026-08-14 payment ottoline 1100.00 GBP for LS-3796
2026-08-14 payment arpa-gini 1400.00 EUR for LS-3791
2026-08-14 invoice aghbyur 835000.00 AMD due 2026-09-13 ref LS-3822 "շշի պիտակ"
2026-08-17 invoice djupasalt 2150.00 EUR due 2026-09-16 ref LS-3823 "askja fyrir birkisalt"
2026-08-17 cost ottoline 125.00 GBP "Varnish samples" by eva
2026-08-17 promise to marktapotheke "proof: tea bag tag" by 2026-08-25 owner hafiz by hafiz
2026-08-17 payment gouden-oven 900.00 EUR for LS-3798
2026-08-17 email from arpa-gini "Փոքր քանակները փորձում ենք տեղում թվային տպարանում տպել։ Մեծ պատվերները ձեզ մոտ կմնան։" person gayane thread arpa-digital
2026-08-17 kept urts "text: ուրցի թեյի տուփ" by armen
2026-08-17 invoice kopi-bukit 3100.00 MYR due 2026-09-16 ref LS-3824 "pelekat cawan"
2026-08-18 email from brim "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person halldora thread brim-819
2026-08-18 email to brim "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person halldora thread brim-819 by eva
2026-08-18 invoice ottoline 1950.00 GBP due 2026-09-17 ref LS-3825 "gift sleeve"
2026-08-18 email to arpa-gini "Շնորհակալություն, որ ասացիք։ Եթե գույնը տարբերվի, գրեք, կօգնենք։" thread arpa-digital by armen
2026-08-18 payment aghbyur 575000.00 AMD for LS-3797
2026-08-18 payment հացատուն 275000.00 AMD for LS-3811
2026-08-18 invoice himal-chiya 1095.00 EUR due 2026-09-17 ref LS-3826 "मसला चियाको खोल"
2026-08-19 invoice vor 210000 ISK due 2026-09-18 ref LS-DOUBLE "Bókamerki" &double
2026-08-19 time fenwick 75min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-08-19 email from fenwick "We are changing our bottle and the wax wrap band has to fit a smaller neck. What do you need from us?" person dot thread fenwick-820
2026-08-19 email to fenwick "One empty bottle by post and the drawing of the supplier, that is all." person dot thread fenwick-820 by sunita
2026-08-19 kept batik-seri "photo: kotak sarung" by hafiz
2026-08-20 time ullarhus 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-08-20 void &double "Entered twice"
2026-08-20 payment albrecht 1400.00 EUR for LS-3810
2026-08-20 payment chir 425000.00 AMD for LS-3805
2026-08-20 credit kopi-bukit 155.00 MYR for LS-3824 ref LS-3824-C "Some sheets with a scratch" by hafiz
2026-08-21 email from thornbury "Somebody asked me who makes our allergen stickers. May I give them your name?" person moira thread thornbury-822
2026-08-21 email to thornbury "With pleasure, and thank you." person moira thread thornbury-822 by hafiz
2026-08-21 call with ottoline 22min "Explained the difference between the two varnishes; they take matt" person ottilie by eva
2026-08-21 email to rheinkiesel "The proof of the swing tag is ready. Please look at the small print first." person vera thread rheinkiesel-822 by sunita
2026-08-21 email from rheinkiesel "Looks good. One comma too many in line three, otherwise print it." person vera thread rheinkiesel-822
2026-08-21 payment himal-chiya 945.00 EUR for LS-3799
2026-08-21 promise from patan-kala "text: उपहार बाकस" by 2026-08-27 by sunita
2026-08-24 meeting with djupasalt 45min "Looked at three drafts together; draft B goes on with a darker green" person sindri by eva
2026-08-24 promise to vor "price: bæklingur" by 2026-08-31 owner eva by eva
2026-08-24 call with lofoten 24min "Asked about recycled paper; sent two samples afterwards" person ingrid-moe by eva
2026-08-24 call with northmoor 7min "Short call about the delivery, all boxes counted and complete" person imogen by eva
2026-08-24 email from mossgate "Our printer asks for the sloe gin label with 3 mm bleed. Do you have that?" person fergus thread mossgate-825
2026-08-24 email to mossgate "Here it is, bleed and crop marks included." person fergus thread mossgate-825 by eva
2026-08-24 note mossgate "Works with two part-time helpers in the busy weeks" as fact by eva
2026-08-24 promise from kraeuterhof "quantities for the next run" by 2026-08-31 by armen
2026-08-24 payment wendel 1550.00 EUR for LS-3817
2026-08-24 call with albrecht 21min "Short call about the delivery, all boxes counted and complete" person carla by armen
2026-08-24 time seeblick 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-08-24 invoice urts 305000.00 AMD due 2026-09-07 ref LS-3827 "ուրցի թեյի տուփ"
2026-08-24 email from aghbyur "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (գազավորված ջրի պիտակ)" person mariam thread aghbyur-824
2026-08-24 email to aghbyur "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person mariam thread aghbyur-824 by armen
2026-08-24 email from aghbyur "Այսօր կուղարկեմ։" person mariam thread aghbyur-824
2026-08-24 promise to sabun-wangi "proof: pembalut sabun serai" by 2026-09-01 owner hafiz by hafiz
2026-08-25 kept marktapotheke "proof: tea bag tag" by hafiz
2026-08-25 cost seeblick 27.50 EUR "Photographs" by hafiz
2026-08-26 email from kinvara "We sold out faster than we thought. Same again of the kelp flakes label, a week earlier if possible?" person aoife thread kinvara-827
2026-08-26 time thornbury 210min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-08-26 time kraeuterhof 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-08-26 time marktapotheke 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-08-26 time seeblick 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-08-26 email from chir "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (ծիրանի չրի տոպրակ)" person lusine thread chir-827
2026-08-26 email to chir "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person lusine thread chir-827 by armen
2026-08-26 email from chir "Այսօր կուղարկեմ։" person lusine thread chir-827
2026-08-26 time patan-kala 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR unbilled
2026-08-26 time batik-seri 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2026-08-26 time batik-seri 225min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2026-08-27 email to kinvara "The press has a gap on Tuesday, so yes." person aoife thread kinvara-827 by eva
2026-08-27 email from marktapotheke "Could we have another 2,000 of the dosage label? Same paper as last time." person dr-hoyer thread marktapotheke-828
2026-08-27 invoice seeblick 560.00 EUR due 2026-09-10 ref LS-3828 "appointment card"
2026-08-27 email from seeblick "We would like to see the vaccination card on uncoated paper. Is there a sample?" person dr-nowak thread seeblick-828
2026-08-27 promise to rempah "proof: label rendang" by 2026-09-04 owner hafiz by hafiz
2026-08-27 email from rempah "Alamat pada invois masih alamat lama. Boleh tukar?" person faizal thread rempah-828
2026-08-27 email to rempah "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person faizal thread rempah-828 by hafiz
2026-08-27 invoice batik-seri 2500.00 MYR due 2026-09-26 ref LS-3829 "kotak sarung"
2026-08-28 payment sjovik 1350.00 EUR for LS-3801
2026-08-28 invoice fenwick 570.00 GBP due 2026-09-11 ref LS-3830 "lid seal"
2026-08-28 kept kraeuterhof "quantities for the next run" by armen
2026-08-28 email from kraeuterhof "The courier left one box of the calendula cream label at the wrong door. We found it, no harm done." person jutta thread kraeuterhof-829
2026-08-28 email to kraeuterhof "Thank you for telling me. I have written to the courier all the same." person jutta thread kraeuterhof-829 by armen
2026-08-28 email from wendel "The courier left one box of the lager label at the wrong door. We found it, no harm done." person konrad thread wendel-830
2026-08-28 email to wendel "Thank you for telling me. I have written to the courier all the same." person konrad thread wendel-830 by armen
2026-08-28 time marktapotheke 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-08-28 email to marktapotheke "Of course. I have booked the press for Thursday; you will have the sheets the week after." person dr-hoyer thread marktapotheke-828 by hafiz
2026-08-28 email to seeblick "Three samples are in the post today." person dr-nowak thread seeblick-828 by hafiz
2026-08-28 email from seeblick "Number two, clearly." person dr-nowak thread seeblick-828
2026-08-28 email from gouden-oven "Somebody asked me who makes our rusk tin. May I give them your name?" person sanne thread gouden-oven-830
2026-08-28 email to gouden-oven "With pleasure, and thank you." person sanne thread gouden-oven-830 by hafiz
2026-08-28 email from sagar-trek "शनिबार मेला छ, झोलाको ट्याग त्यतिन्जेल हुन्छ?" person pasang thread sagar-trek-830
2026-08-28 email to sagar-trek "सोमबारसम्म पाठ आयो भने हुन्छ।" person pasang thread sagar-trek-830 by sunita
2026-08-28 email from sagar-trek "आजै पठाउँछु।" person pasang thread sagar-trek-830
2026-08-28 kept patan-kala "text: उपहार बाकस" by sunita
2026-08-28 email from patan-kala "मूर्तिको प्रमाणपत्र लोक्ता कागजमा हेर्न मिल्छ?" person ramesh thread patan-kala-829
2026-08-28 email to patan-kala "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person ramesh thread patan-kala-829 by sunita
2026-08-28 email from patan-kala "दोस्रो नै ठीक छ।" person ramesh thread patan-kala-829
2026-08-28 email from sabun-wangi "Alamat pada invois masih alamat lama. Boleh tukar?" person mei-ling thread sabun-wangi-829
2026-08-28 email to sabun-wangi "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person mei-ling thread sabun-wangi-829 by hafiz
2026-08-31 note brim "Halldóra hands the orders over to a new marketing lead" as fact by eva
2026-08-31 call with skjalfandi 23min "Price for the larger size agreed, order follows by mail" person bjarki by eva
2026-08-31 time ullarhus 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-08-31 kept vor "price: bæklingur" by eva
2026-08-31 email from holar "Getum við séð þetta á grófari pappír? (lok á bláberjaskyr)" person einar thread holar-832
2026-08-31 promise to sjovik "proof: smoked trout sleeve" by 2026-09-08 owner hafiz by hafiz
2026-08-31 time lofoten 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-08-31 message from loureiro "Can you call me after lunch?" person beatriz
2026-08-31 message to loureiro "Wonderful, thank you" person beatriz by eva
2026-08-31 email from gorgatun "խնամքի քարտ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person hripsime thread gorgatun-831
2026-08-31 promise to aghbyur "price: գազավորված ջրի պիտակ" by 2026-09-07 owner armen by armen
2026-08-31 email from himal-chiya "पसलको मेसिनले उपहार बाकस को बारकोड पढेन।" person sarita thread himal-chiya-831
2026-08-31 promise from sagar-trek "photo: बाटोको नक्सा" by 2026-09-07 by sunita
2026-08-31 time patan-kala 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR unbilled
2026-08-31 time rempah 75min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-09-01 invoice ullarhus 185000 ISK due 2026-09-15 ref LS-3831 "gjafakort"
2026-09-01 promise to djupasalt "delivery date: miðar á flögusalt" by 2026-09-09 owner eva by eva
2026-09-01 email to holar "Þrjú sýnishorn fara í póst í dag." person einar thread holar-832 by eva
2026-09-01 email from holar "Númer tvö, ekki spurning." person einar thread holar-832
2026-09-01 email to sjovik "Before we print the gift box: is the best-before line still the same?" person linnea thread sjovik-833 by hafiz
2026-09-01 email from sjovik "Good that you ask. It is now 18 months instead of 12." person linnea thread sjovik-833
2026-09-01 email to sjovik "Changed, and the new proof is attached." person linnea thread sjovik-833 by hafiz
2026-09-01 note thornbury "My accountant likes your invoices more than I do." as quote by hafiz
2026-09-01 invoice marktapotheke 655.00 EUR due 2026-09-15 ref LS-3832 "tea bag tag"
2026-09-01 email to gorgatun "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person hripsime thread gorgatun-831 by armen
2026-09-01 promise to himal-chiya "delivery date: इलाम चियाको लेबल" by 2026-09-09 owner hafiz by sunita
2026-09-01 email to himal-chiya "सम्म भागमा सारेर जाँच्यौं। नयाँ फाइल पठाएको छु।" person sarita thread himal-chiya-831 by sunita
2026-09-01 kept sabun-wangi "proof: pembalut sabun serai" by hafiz
2026-09-02 time arpa-gini 180min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-09-02 promise from himal-chiya "measures of the new box" by 2026-09-08 by sunita
2026-09-02 cost patan-kala 47.50 EUR "Varnish samples" by sunita
2026-09-02 moved rempah "proof: label rendang" to 2026-09-08 by hafiz
2026-09-03 call with brim 25min "Moved the press date by two days because of a holiday there" person halldora by eva
2026-09-03 payment skjalfandi 415000 ISK for LS-3806
2026-09-03 payment lofoten 1377.00 EUR for LS-3802
2026-09-03 time gouden-oven 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-09-04 time vor 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-09-04 time sjovik 90min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-04 time lofoten 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2026-09-04 payment mossgate 1500.00 GBP for LS-3807
2026-09-04 email to brackenbury "Two ideas for the keg badge, both in the price we agreed. Which one is closer?" person joss thread brackenbury-836 by hafiz
2026-09-04 email from brackenbury "The first. We laid both on the counter and asked everybody who came in." person joss thread brackenbury-836
2026-09-04 time aghbyur 90min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-09-04 time himal-chiya 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-09-04 kept sagar-trek "photo: बाटोको नक्सा" by sunita
2026-09-04 invoice patan-kala 760.00 EUR due 2026-10-04 ref LS-3833 "उपहार बाकस"
2026-09-04 meeting with kopi-bukit 35min "Half-year talk: what sells, what comes next, two new products to come" person weijie by hafiz
2026-09-04 email to batik-seri "Harga kertas naik empat peratus bulan depan. Perlu kami cetak tag batik sekarang?" person rohani thread batik-seri-837 by hafiz
2026-09-04 email from batik-seri "Terima kasih kerana beritahu. Ya, cetak sekarang." person rohani thread batik-seri-837
2026-09-07 kept djupasalt "delivery date: miðar á flögusalt" by eva
2026-09-07 invoice vor 355000 ISK due 2026-10-07 ref LS-3834 "bæklingur"
2026-09-07 payment kinvara 1200.00 EUR for LS-3804
2026-09-07 invoice lofoten 1500.00 EUR due 2026-10-07 ref LS-3835 "export carton"
2026-09-07 invoice thornbury 1060.00 GBP due 2026-10-07 ref LS-3836 "menu cards"
2026-09-07 promise to mossgate "proof: dry gin label" by 2026-09-14 owner sunita by eva
2026-09-07 invoice kraeuterhof 1900.00 EUR due 2026-09-21 ref LS-3837 "calendula cream label"
2026-09-07 email from kraeuterhof "Please put the soap band on hold for a week, we are waiting for the lab." person malte thread kraeuterhof-839
2026-09-07 email to kraeuterhof "Done. I will ask again next Thursday." person malte thread kraeuterhof-839 by armen
2026-09-07 email from kraeuterhof "The lab says yes. You can go on." person malte thread kraeuterhof-839
2026-09-07 time rheinkiesel 150min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-07 time arpa-gini 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-09-07 message from arpa-gini "Շնորհակալություն, շատ լավ է" person gayane
2026-09-07 message to arpa-gini "Հիանալի, շնորհակալություն" person gayane by armen
2026-09-07 call with urts 6min "Asked how the new product sells: better than hoped" person narek by armen
2026-09-07 payment gorgatun 1200.00 EUR for LS-3809
2026-09-07 kept aghbyur "price: գազավորված ջրի պիտակ" by armen
2026-09-07 moved himal-chiya "delivery date: इलाम चियाको लेबल" to 2026-09-14 by sunita
2026-09-07 payment sagar-trek 660.00 EUR for LS-3803
2026-09-07 payment sabun-wangi 2300.00 MYR for LS-3815
2026-09-07 time sabun-wangi 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-09-08 time djupasalt 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-09-08 kept sjovik "proof: smoked trout sleeve" by hafiz
2026-09-08 message from mossgate "Running ten minutes late" person fergus
2026-09-08 message to mossgate "Noted, thank you" person fergus by eva
2026-09-08 payment brackenbury 1100.00 GBP for LS-3808
2026-09-08 time rheinkiesel 210min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-09-08 time himal-chiya 120min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-09-08 kept rempah "proof: label rendang" by hafiz
2026-09-08 invoice sabun-wangi 2200.00 MYR due 2026-10-08 ref LS-3838 "pembalut sabun serai"
2026-09-09 person petur at brim "Pétur Arnarson" role marketing email petur@brim.example language is
2026-09-09 call with ullarhus 20min "They count stock on Friday and will tell us the quantity" person gudrun by eva
2026-09-09 time djupasalt 225min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-09-09 call with vor 11min "Price for the larger size agreed, order follows by mail" person ragnheidur by eva
2026-09-09 invoice rheinkiesel 635.00 EUR due 2026-09-23 ref LS-3839 "care card"
2026-09-09 payment urts 305000.00 AMD for LS-3827
2026-09-09 visit with հացատուն 90min "Saw the filling line; the label has to sit 4 mm higher" person anahit by armen
2026-09-09 kept himal-chiya "measures of the new box" by sunita
2026-09-10 promise to brim "delivery date: miðar á bokk" by 2026-09-18 owner eva by eva
2026-09-10 promise to northmoor "delivery date: exhibition labels" by 2026-09-18 owner eva by eva
2026-09-10 email to rheinkiesel "A short note: the paper for the shipping box goes up by 4 per cent next month. Shall we print before that?" person vera thread rheinkiesel-842 by sunita
2026-09-10 email from rheinkiesel "Thank you for telling us. Yes, print now." person vera thread rheinkiesel-842
2026-09-10 payment gouden-oven 1035.00 EUR for LS-3818
2026-09-10 invoice arpa-gini 800.00 EUR due 2026-10-10 ref LS-3840 "սպիտակ գինու պիտակ"
2026-09-10 email from aghbyur "շշի պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person vahan thread aghbyur-842
2026-09-10 email to aghbyur "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person vahan thread aghbyur-842 by armen
2026-09-10 email from lokta-ghar "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person anju thread lokta-ghar-842
2026-09-10 email to lokta-ghar "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person anju thread lokta-ghar-842 by sunita
2026-09-10 payment kopi-bukit 2945.00 MYR for LS-3824
2026-09-11 promise from holar "text: skyrdósir" by 2026-09-17 by eva
2026-09-11 time sjovik 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-09-11 promise from northmoor "measures of the new box" by 2026-09-17 by eva
2026-09-11 kept mossgate "proof: dry gin label" by eva
2026-09-11 payment fenwick 570.00 GBP for LS-3830
2026-09-11 email from ottoline "The new colour looks a little cold on the shelf. Are we alone with that?" person ottilie thread ottoline-844
2026-09-11 email to ottoline "I see it too. Shall we try five per cent more yellow on the next run of the truffle box?" person ottilie thread ottoline-844 by eva
2026-09-11 email from ottoline "Please do." person ottilie thread ottoline-844
2026-09-11 time albrecht 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-09-11 email from albrecht "Could you send us last time's prices for the hamper card for 1,000 and 5,000?" person timo thread albrecht-844
2026-09-11 email to albrecht "Attached. Most clients take 2,500, which is the cheapest per piece." person timo thread albrecht-844 by armen
2026-09-11 email from albrecht "Then 2,500 it is." person timo thread albrecht-844
2026-09-11 time gouden-oven 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-09-11 cost gouden-oven 17.50 EUR "Special paper" by hafiz
2026-09-11 email from gouden-oven "Could one of you come by and see the shelf with the cake box sticker?" person joris thread gouden-oven-844
2026-09-11 email to gouden-oven "Gladly. Would Wednesday at ten suit you?" person joris thread gouden-oven-844 by hafiz
2026-09-11 email from gouden-oven "Wednesday is good." person joris thread gouden-oven-844
2026-09-11 time chir 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2026-09-11 time sagar-trek 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-09-11 time lokta-ghar 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-09-11 time lokta-ghar 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-09-11 invoice rempah 4100.00 MYR due 2026-10-11 ref LS-3841 "label rendang"
2026-09-14 email from brim "Pétur tekur við af mér í næstu viku. Takk fyrir öll þessi ár, þetta verður vonandi jafn gott." person halldora thread brim-petur
2026-09-14 cost sjovik 75.00 EUR "Photographs" by hafiz
2026-09-14 payment marktapotheke 655.00 EUR for LS-3832
2026-09-14 invoice gouden-oven 870.00 EUR due 2026-10-14 ref LS-3842 "cake box sticker"
2026-09-14 payment arpa-gini 1500.00 EUR for LS-3814
2026-09-14 email from chir "Խանութի սարքը շտրիխ կոդը չի կարդում։ (ընկույզի տուփ)" person lusine thread chir-846
2026-09-14 email to chir "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person lusine thread chir-846 by armen
2026-09-14 payment aghbyur 835000.00 AMD for LS-3822
2026-09-14 invoice aghbyur 725000.00 AMD due 2026-10-14 ref LS-3843 "գազավորված ջրի պիտակ"
2026-09-14 kept himal-chiya "delivery date: इलाम चियाको लेबल" by sunita
2026-09-14 time sagar-trek 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-09-14 invoice sagar-trek 760.00 EUR due 2026-10-14 ref LS-3844 "बाटोको नक्सा"
2026-09-14 invoice lokta-ghar 610.00 EUR due 2026-10-14 ref LS-3845 "डायरीको गाता"
2026-09-14 payment rempah 3900.00 MYR for LS-3820
2026-09-15 payment brim 260000 ISK for LS-3816
2026-09-15 email from brim "Er pláss fyrir enskan texta líka? Ég á við: miðar á pilsner." person halldora thread brim-847
2026-09-15 email to brim "Takk sömuleiðis, Halldóra. Við hringjum í Pétur á mánudaginn." thread brim-petur by eva
2026-09-15 email from djupasalt "Litla teikningin er falleg. Megum við nota hana á bílinn?" person sindri thread djupasalt-847
2026-09-15 email to djupasalt "Já, hún er ykkar. Ég sendi skrá sem má stækka." person sindri thread djupasalt-847 by eva
2026-09-15 time kinvara 225min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-09-15 invoice sjovik 1150.00 EUR due 2026-10-15 ref LS-3846 "smoked trout sleeve"
2026-09-15 time northmoor 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-09-15 email from calder "We are back! New workshop, same candles. Can we start with 1,500 tin labels?" person nell thread calder-back
2026-09-15 email to calder "What good news. They are on the press on Thursday." person nell thread calder-back by sunita
2026-09-15 time ottoline 30min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-09-15 time brackenbury 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2026-09-15 time albrecht 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-09-15 time chir 75min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-09-15 time հացատուն 165min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-16 email to brim "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person halldora thread brim-847 by eva
2026-09-16 email from brim "Seinni tillagan er betri." person halldora thread brim-847
2026-09-16 invoice djupasalt 2400.00 EUR due 2026-10-16 ref LS-3847 "miðar á flögusalt"
2026-09-16 email from thornbury "Our printer asks for the menu cards with 3 mm bleed. Do you have that?" person gareth thread thornbury-848
2026-09-16 moved northmoor "delivery date: exhibition labels" to 2026-09-22 by eva
2026-09-16 invoice brackenbury 1050.00 GBP due 2026-10-16 ref LS-3848 "still cider label"
2026-09-16 invoice himal-chiya 1015.00 EUR due 2026-10-16 ref LS-3849 "इलाम चियाको लेबल"
2026-09-17 kept brim "delivery date: miðar á bokk" by eva
2026-09-17 payment holar 210000 ISK for LS-3821
2026-09-17 invoice kinvara 1200.00 EUR due 2026-10-17 ref LS-3850 "bath salts box"
2026-09-17 call with lofoten 15min "They are content with the last run, nothing open" person ingrid-moe by eva
2026-09-17 email to thornbury "Here it is, bleed and crop marks included." person gareth thread thornbury-848 by hafiz
2026-09-17 time mossgate 60min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-09-17 invoice ottoline 1600.00 GBP due 2026-10-17 ref LS-3851 "truffle box"
2026-09-17 meeting with kraeuterhof 35min "Talked about the whole range: the small sizes need a simpler design" person jutta by armen
2026-09-17 payment seeblick 560.00 EUR for LS-3828
2026-09-17 payment loureiro 1200.00 EUR for LS-3819
2026-09-17 invoice chir 430000.00 AMD due 2026-10-01 ref LS-3852 "ընկույզի տուփ"
2026-09-18 time brim 135min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-09-18 time brim 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-09-18 payment djupasalt 2150.00 EUR for LS-3823
2026-09-18 kept holar "text: skyrdósir" by eva
2026-09-18 meeting with lofoten 35min "The fishery is sold; the buyer has a studio of its own" person ingrid-moe by eva
2026-09-18 email to thornbury "Reminder: invoice LS-3812 is due" automatic
2026-09-18 email to northmoor "Reminder: invoice LS-3813 is due" automatic
2026-09-18 kept northmoor "measures of the new box" by eva
2026-09-18 email to northmoor "A short note: the paper for the exhibition labels goes up by 4 per cent next month. Shall we print before that?" person imogen thread northmoor-851 by eva
2026-09-18 email from northmoor "Thank you for telling us. Yes, print now." person imogen thread northmoor-851
2026-09-18 time mossgate 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-09-18 cost mossgate 75.00 GBP "Varnish samples" by eva
2026-09-18 payment ottoline 1950.00 GBP for LS-3825
2026-09-18 payment kraeuterhof 1900.00 EUR for LS-3837
2026-09-18 invoice albrecht 1250.00 EUR due 2026-10-02 ref LS-3853 "olive jar label"
2026-09-21 payment ullarhus 185000 ISK for LS-3831
2026-09-21 time holar 225min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR unbilled
2026-09-21 email from sjovik "I cannot open the file with the smoked trout sleeve. Could you send a PDF?" person linnea thread sjovik-853
2026-09-21 email to sjovik "Here is a PDF. I also made it smaller." person linnea thread sjovik-853 by hafiz
2026-09-21 invoice mossgate 1350.00 GBP due 2026-10-21 ref LS-3854 "dry gin label"
2026-09-21 note calder "Seven months closed after the fire; insurance paid in the end" as fact by sunita
2026-09-21 time wendel 30min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-09-21 time wendel 210min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-09-21 note arpa-gini "Small runs go to a digital printer in Yerevan since this season" as fact by armen
2026-09-21 invoice հացատուն 245000.00 AMD due 2026-10-05 ref LS-3855 "գաթայի պիտակ"
2026-09-21 email from rempah "peket kari sampai pagi tadi. Warnanya tepat, terima kasih." person aisyah thread rempah-852
2026-09-21 email to rempah "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person aisyah thread rempah-852 by hafiz
2026-09-21 email from kopi-bukit "Boleh kami lihat label biji panggang atas kertas kasar?" person weijie thread kopi-bukit-853
2026-09-21 email to kopi-bukit "Tiga contoh kami pos hari ini." person weijie thread kopi-bukit-853 by hafiz
2026-09-21 email from kopi-bukit "Nombor dua." person weijie thread kopi-bukit-853
2026-09-22 kept northmoor "delivery date: exhibition labels" by eva
2026-09-22 meeting with fenwick 30min "Went through all texts line by line; two words changed" person dot by sunita
2026-09-22 email from marktapotheke "The invoice for the cream jar label names our old address. Could you change it?" person dr-hoyer thread marktapotheke-854
2026-09-22 email to marktapotheke "Changed, sorry about that. A new copy is attached." person dr-hoyer thread marktapotheke-854 by hafiz
2026-09-22 promise to arpa-gini "samples: նվերի տուփ" by 2026-09-30 owner sunita by armen
2026-09-22 email from sabun-wangi "Logo halal pada kotak set mandian perlu besar sedikit, kata pegawai." person mei-ling thread sabun-wangi-854
2026-09-23 end lofoten initiative mutual "Fishery sold; files handed over to the new owner" by eva
2026-09-23 call with ottoline 11min "Asked how the new product sells: better than hoped" person ottilie by eva
2026-09-23 invoice wendel 1750.00 EUR due 2026-10-07 ref LS-3856 "lager label"
2026-09-23 email to arpa-gini "սպիտակ գինու պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person gayane thread arpa-gini-855 by armen
2026-09-23 promise to sabun-wangi "price: kotak set mandian" by 2026-10-01 owner hafiz by hafiz
2026-09-23 email to sabun-wangi "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person mei-ling thread sabun-wangi-854 by hafiz
2026-09-24 promise to thornbury "price: allergen stickers" by 2026-10-02 owner sunita by hafiz
2026-09-24 email from arpa-gini "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person gayane thread arpa-gini-855
2026-09-24 promise to aghbyur "delivery date: շշի պիտակ" by 2026-10-02 owner hafiz by armen
2026-09-24 time kopi-bukit 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-09-24 note kopi-bukit "Prints the small runs in house since last year" as fact by hafiz
2026-09-24 email from sabun-wangi "Diluluskan, terima kasih." person mei-ling thread sabun-wangi-854
2026-09-25 invoice brim 315000 ISK due 2026-10-25 ref LS-3857 "miðar á bokk"
2026-09-25 invoice holar 235000 ISK due 2026-10-25 ref LS-3858 "skyrdósir"
2026-09-25 email to holar "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (miðar á mysu)" person einar thread holar-858 by eva
2026-09-25 email from holar "Takk fyrir að láta vita. Já, prentið núna." person einar thread holar-858
2026-09-25 invoice northmoor 1900.00 GBP due 2026-10-25 ref LS-3859 "exhibition labels"
2026-09-25 payment rheinkiesel 635.00 EUR for LS-3839
2026-09-25 promise from aghbyur "quantities for the next run" by 2026-10-01 by armen
2026-09-25 note aghbyur "Would rather come by than read a long mail" as opinion by armen
2026-09-25 payment himal-chiya 1095.00 EUR for LS-3826
2026-09-28 promise to djupasalt "samples: gjafakassi" by 2026-10-05 owner sunita by eva
2026-09-28 email to djupasalt "gjafakassi: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person sindri thread djupasalt-859 by eva
2026-09-28 email to mossgate "A short note: the paper for the tasting set box goes up by 4 per cent next month. Shall we print before that?" person fergus thread mossgate-859 by eva
2026-09-28 email from kraeuterhof "How long is it from proof to door for the calendula cream label now?" person jutta thread kraeuterhof-859
2026-09-28 email to kraeuterhof "Eight working days at the moment, five if it is urgent." person jutta thread kraeuterhof-859 by armen
2026-09-28 email from wendel "Our printer asks for the wheat beer label with 3 mm bleed. Do you have that?" person konrad thread wendel-860
2026-09-28 email to wendel "Here it is, bleed and crop marks included." person konrad thread wendel-860 by armen
2026-09-28 kept arpa-gini "samples: նվերի տուփ" by armen
2026-09-28 meeting with himal-chiya 50min "Plan for the gift boxes, quantities by the end of the month" person bikash by sunita
2026-09-28 payment batik-seri 2500.00 MYR for LS-3829
2026-09-29 email from djupasalt "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person sindri thread djupasalt-859
2026-09-29 message from kinvara "Box is here, all fine" person aoife
2026-09-29 message to kinvara "Noted, thank you" person aoife by eva
2026-09-29 time thornbury 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-29 email from mossgate "Thank you for telling us. Yes, print now." person fergus thread mossgate-859
2026-09-29 email from loureiro "We stop filling until the new line stands, so no labels for two or three months. Nothing to do with you." person beatriz thread loureiro-line
2026-09-29 email to loureiro "Thank you for saying so. Tell us the bottle size when the line runs, we keep a place for you." person beatriz thread loureiro-line by eva
2026-09-29 time aghbyur 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-09-29 email from himal-chiya "यो पाली झरी लामो भयो, दोस्रो टिपाइ ढिलो हुन्छ। अर्डर पछि खबर गर्छु।" person bikash thread himal-jhari
2026-09-29 time sabun-wangi 165min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-09-29 moved sabun-wangi "price: kotak set mandian" to 2026-10-05 by hafiz
2026-09-30 email from vor "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person ragnheidur thread vor-862
2026-09-30 email to vor "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person ragnheidur thread vor-862 by eva
2026-09-30 kept thornbury "price: allergen stickers" by hafiz
2026-09-30 meeting with calder 50min "Looked at three drafts together; draft B goes on with a darker green" person nell by sunita
2026-09-30 kept aghbyur "delivery date: շշի պիտակ" by armen
2026-09-30 email to himal-chiya "बुझें। हामी कागज तयार राख्छौं, हतार नगर्नुहोस्।" person bikash thread himal-jhari by sunita
2026-09-30 call with patan-kala 19min "Went through the open points; the back label can be printed" person ramesh by sunita
2026-09-30 time kopi-bukit 75min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-10-01 time thornbury 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-10-01 promise to ottoline "proof: bar wrapper" by 2026-10-09 owner sunita by eva
2026-10-01 payment albrecht 1250.00 EUR for LS-3853
2026-10-01 payment chir 430000.00 AMD for LS-3852
2026-10-01 kept aghbyur "quantities for the next run" by armen
2026-10-01 call with aghbyur 19min "Went through the open points; the back label can be printed" person vahan by armen
2026-10-01 note kopi-bukit "Has a cousin who prints T-shirts and compares our colours with his" as fact by hafiz
2026-10-01 email from batik-seri "Selamat pagi. Boleh kami tambah 2,000 lagi kotak sarung? Kertas yang sama." person rohani thread batik-seri-863
2026-10-02 time djupasalt 120min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-10-02 moved djupasalt "samples: gjafakassi" to 2026-10-09 by eva
2026-10-02 payment northmoor 1750.00 GBP for LS-3813
2026-10-02 visit with seeblick 105min "They came to the press and approved the first sheet" person dr-nowak by hafiz
2026-10-02 email from gouden-oven "Our printer asks for the rusk tin with 3 mm bleed. Do you have that?" person sanne thread gouden-oven-865
2026-10-02 email to gouden-oven "Here it is, bleed and crop marks included." person sanne thread gouden-oven-865 by hafiz
2026-10-02 email from urts "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person narek thread urts-865
2026-10-02 email to urts "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person narek thread urts-865 by armen
2026-10-02 note urts "Send me the simple one first, then the clever one." as quote by armen
2026-10-02 time gorgatun 120min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-10-02 invoice kopi-bukit 2950.00 MYR due 2026-11-01 ref LS-3860 "label biji panggang"
2026-10-02 email to batik-seri "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person rohani thread batik-seri-863 by hafiz
2026-10-05 note ullarhus "It looks like us now." as quote by eva
2026-10-05 note ottoline "The gift sleeve sold to two department stores" as fact by eva
2026-10-05 note marktapotheke "Half of the year's work falls into ten weeks" as fact by hafiz
2026-10-05 time aghbyur 150min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-10-05 email from sagar-trek "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person pasang thread sagar-trek-867
2026-10-05 email to sagar-trek "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person pasang thread sagar-trek-867 by sunita
2026-10-05 payment patan-kala 760.00 EUR for LS-3833
2026-10-05 time rempah 75min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-10-05 payment sabun-wangi 2200.00 MYR for LS-3838
2026-10-05 time sabun-wangi 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-10-05 kept sabun-wangi "price: kotak set mandian" by hafiz
2026-10-06 email from kraeuterhof "The calendula labels came out in the wrong green. We cannot put them next to the old ones." person jutta thread lenz-green
2026-10-06 email to kraeuterhof "You are right, I see it on our sheets too. I am sorry. We find out what happened and come back to you." person jutta thread lenz-green by armen
2026-10-06 time gouden-oven 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-10-06 time arpa-gini 210min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-10-06 payment հացատուն 245000.00 AMD for LS-3855
2026-10-06 cost sabun-wangi 75.00 MYR "Cutting die" by hafiz
2026-10-07 time ottoline 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-10-07 email from brackenbury "The courier left one box of the still cider label at the wrong door. We found it, no harm done." person joss thread brackenbury-869
2026-10-07 email to brackenbury "Thank you for telling me. I have written to the courier all the same." person joss thread brackenbury-869 by hafiz
2026-10-07 email from kraeuterhof "I like the small drawing on the lip balm display. Can we use it on our van?" person jutta thread kraeuterhof-869
2026-10-07 email to kraeuterhof "You can, it is yours. I send you a file that can be enlarged." person jutta thread kraeuterhof-869 by armen
2026-10-07 note kraeuterhof "Ink was mixed for coated paper; our mistake" as fact by hafiz
2026-10-07 email to albrecht "The proof of the antipasti lid is ready. Please look at the small print first." person carla thread albrecht-869 by armen
2026-10-07 email from albrecht "Looks good. One comma too many in line three, otherwise print it." person carla thread albrecht-869
2026-10-07 invoice arpa-gini 850.00 EUR due 2026-11-06 ref LS-3861 "նվերի տուփ"
2026-10-08 promise to kraeuterhof "proof: lip balm display" by 2026-10-16 owner armen by armen
2026-10-08 promise to urts "corrected file: անանուխի պիտակ" by 2026-10-16 owner armen by armen
2026-10-08 call with rempah 9min "New size of jar: we need the drawing, they send it" person aisyah by hafiz
2026-10-08 invoice sabun-wangi 2100.00 MYR due 2026-11-07 ref LS-3862 "kotak set mandian"
2026-10-09 kept djupasalt "samples: gjafakassi" by eva
2026-10-09 payment vor 355000 ISK for LS-3834
2026-10-09 call with sjovik 7min "Explained the difference between the two varnishes; they take matt" person per-ek by hafiz
2026-10-09 payment lofoten 1500.00 EUR for LS-3835
2026-10-09 invoice thornbury 915.00 GBP due 2026-11-08 ref LS-3863 "allergen stickers"
2026-10-09 kept ottoline "proof: bar wrapper" by eva
2026-10-09 note brackenbury "Prints the small runs in house since last year" as fact by hafiz
2026-10-09 payment wendel 1750.00 EUR for LS-3856
2026-10-09 email from loureiro "Do you also do boxes? Twelve of the tin print fall over in the one we have." person beatriz thread loureiro-871
2026-10-09 email to loureiro "We do. I have drawn one with a divider; the price is in the PDF." person beatriz thread loureiro-871 by eva
2026-10-09 call with chir 7min "New size of jar: we need the drawing, they send it" person lusine by armen
2026-10-09 time gorgatun 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-10-09 invoice aghbyur 670000.00 AMD due 2026-11-08 ref LS-3864 "շշի պիտակ"
2026-10-09 email from հացատուն "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person anahit thread հացատուն-872
2026-10-09 email to հացատուն "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person anahit thread հացատուն-872 by armen
2026-10-12 email to brim "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to skjalfandi "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to ullarhus "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment djupasalt 2400.00 EUR for LS-3847
2026-10-12 invoice djupasalt 2000.00 EUR due 2026-11-11 ref LS-3865 "gjafakassi"
2026-10-12 email to djupasalt "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to vor "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to holar "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment kinvara 1200.00 EUR for LS-3850
2026-10-12 email to kinvara "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to sjovik "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 message from thornbury "Running ten minutes late" person gareth
2026-10-12 message to thornbury "Will do" person gareth by hafiz
2026-10-12 email to thornbury "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to northmoor "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to mossgate "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 promise to fenwick "price: wax wrap band" by 2026-10-20 owner sunita by sunita
2026-10-12 email to fenwick "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 time calder 105min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-10-12 email to calder "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to ottoline "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to brackenbury "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to kraeuterhof "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to wendel "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to marktapotheke "The last sheets of the tea bag tag came out a shade too dark. We print them again at our cost." person dr-hoyer thread marktapotheke-874 by hafiz
2026-10-12 email from marktapotheke "Thank you for noticing before we did." person dr-hoyer thread marktapotheke-874
2026-10-12 email to marktapotheke "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to albrecht "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to seeblick "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 call with rheinkiesel 15min "They want the next run a week earlier, agreed" person vera by sunita
2026-10-12 email to rheinkiesel "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment gouden-oven 870.00 EUR for LS-3842
2026-10-12 email to gouden-oven "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to loureiro "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to arpa-gini "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to chir "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to urts "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 invoice gorgatun 1150.00 EUR due 2026-11-11 ref LS-3866 "գորգի պիտակ"
2026-10-12 email to gorgatun "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment aghbyur 725000.00 AMD for LS-3843
2026-10-12 email to aghbyur "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to հացատուն "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to himal-chiya "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to sagar-trek "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to patan-kala "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to lokta-ghar "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। पात्रो अहिले नै छापौं?" person anju thread lokta-ghar-874 by sunita
2026-10-12 email to lokta-ghar "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 time rempah 135min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-10-12 invoice rempah 4050.00 MYR due 2026-11-11 ref LS-3867 "kotak hadiah raya"
2026-10-12 email to rempah "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to kopi-bukit "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to batik-seri "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to sabun-wangi "Studio news: paper prices and a new uncoated stock" automatic
2026-10-13 call with holar 10min "They are content with the last run, nothing open" person einar by eva
2026-10-13 payment sjovik 1150.00 EUR for LS-3846
2026-10-13 email from thornbury "Could we pay the two open invoices in parts? The hospital still owes us as well." person moira thread thornbury-parts
2026-10-13 promise to seeblick "proof: vaccination card" by 2026-10-21 owner hafiz by hafiz
2026-10-13 invoice gouden-oven 930.00 EUR due 2026-11-12 ref LS-3868 "rusk tin"
2026-10-13 payment arpa-gini 800.00 EUR for LS-3840
2026-10-13 email from lokta-ghar "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person anju thread lokta-ghar-874
2026-10-14 promise to sjovik "samples: gift box" by 2026-10-22 owner sunita by hafiz
2026-10-14 email to thornbury "Of course. Send us a plan that you can keep, and we go by that." person moira thread thornbury-parts by hafiz
2026-10-14 promise from thornbury "plan for the open invoices" by 2026-11-02 by hafiz
2026-10-14 invoice calder 930.00 GBP due 2026-11-13 ref LS-3869 "matchbox sleeve"
2026-10-14 note wendel "Good example for the website if they agree" as opinion by armen
2026-10-14 kept urts "corrected file: անանուխի պիտակ" by armen
2026-10-15 time kraeuterhof 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-10-15 kept kraeuterhof "proof: lip balm display" by armen
2026-10-15 promise to sagar-trek "samples: झोलाको ट्याग" by 2026-10-23 owner sunita by sunita
2026-10-16 note skjalfandi "Half of the year's work falls into ten weeks" as fact by eva
2026-10-16 message from djupasalt "Próförk samþykkt" person sindri
2026-10-16 message to djupasalt "Geri það" person sindri by eva
2026-10-16 email to thornbury "Reminder: invoice LS-3836 is due" automatic
2026-10-16 payment ottoline 1600.00 GBP for LS-3851
2026-10-16 invoice ottoline 1550.00 GBP due 2026-11-15 ref LS-3870 "bar wrapper"
2026-10-16 email from ottoline "Could you send us last time's prices for the bar wrapper for 1,000 and 5,000?" person ottilie thread ottoline-878
2026-10-16 email to ottoline "Attached. Most clients take 2,500, which is the cheapest per piece." person ottilie thread ottoline-878 by eva
2026-10-16 email from ottoline "Then 2,500 it is." person ottilie thread ottoline-878
2026-10-16 payment brackenbury 1050.00 GBP for LS-3848
2026-10-16 time seeblick 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-10-16 meeting with morvan 55min "First meeting: twelve bottles, one family of labels, no gold" person elodie by eva
2026-10-16 note morvan "It has to smell of nothing, the perfume does that." as quote by eva
2026-10-16 note gorgatun "Good example for the website if they agree" as opinion by armen
2026-10-16 payment lokta-ghar 610.00 EUR for LS-3845
2026-10-16 payment rempah 4100.00 MYR for LS-3841
2026-10-16 call with sabun-wangi 25min "They are content with the last run, nothing open" person mei-ling by hafiz
2026-10-19 visit with ullarhus 60min "Visited the shop and photographed the shelf" person gudrun by eva
2026-10-19 promise to vor "delivery date: bókamerki" by 2026-10-26 owner hafiz by eva
2026-10-19 promise to kinvara "delivery date: kelp flakes label" by 2026-10-26 owner eva by eva
2026-10-19 email to northmoor "The proof of the shop tags is ready. Please look at the small print first." person ledger-desk thread northmoor-880 by eva
2026-10-19 email from northmoor "Looks good. One comma too many in line three, otherwise print it." person ledger-desk thread northmoor-880
2026-10-19 time fenwick 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-10-19 kept fenwick "price: wax wrap band" by sunita
2026-10-19 note fenwick "Would rather come by than read a long mail" as opinion by sunita
2026-10-19 email to kraeuterhof "The proof of the soap band is ready. Please look at the small print first." person malte thread kraeuterhof-880 by armen
2026-10-19 call with kraeuterhof 24min "Jutta is disappointed; she wants new sheets before the market and a word on the cost" person jutta by armen
2026-10-19 promise to kraeuterhof "new calendula sheets at our cost" by 2026-11-04 owner hafiz by armen
2026-10-19 note kraeuterhof "I do not need a discount. I need the right green on time." as quote by armen
2026-10-19 email from wendel "I cannot open the file with the beer mat. Could you send a PDF?" person konrad thread wendel-881
2026-10-19 email to wendel "Here is a PDF. I also made it smaller." person konrad thread wendel-881 by armen
2026-10-19 moved seeblick "proof: vaccination card" to 2026-10-26 by hafiz
2026-10-19 meeting with morvan 40min "Plan for the gift boxes, quantities by the end of the month" person elodie by eva
2026-10-19 email from arpa-gini "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person tigran thread arpa-gini-880
2026-10-19 email to arpa-gini "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person tigran thread arpa-gini-880 by armen
2026-10-19 call with himal-chiya 16min "Asked how the new product sells: better than hoped" person bikash by sunita
2026-10-19 payment sagar-trek 760.00 EUR for LS-3844
2026-10-20 kept sjovik "samples: gift box" by hafiz
2026-10-20 email from kraeuterhof "Looks good. One comma too many in line three, otherwise print it." person malte thread kraeuterhof-880
2026-10-20 note arpa-gini "A price for 500 pieces could bring the small runs back" as opinion by armen visible owner
2026-10-21 payment brim 315000 ISK for LS-3857
2026-10-21 email to brim "Sæll Pétur. Eigum við að hittast stuttlega og fara yfir bokkinn?" person petur thread brim-bokk by eva
2026-10-21 time ullarhus 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-10-21 time fenwick 150min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-10-21 time urts 225min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-10-21 email from gorgatun "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person hripsime thread gorgatun-883
2026-10-21 email to gorgatun "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person hripsime thread gorgatun-883 by armen
2026-10-21 payment himal-chiya 1015.00 EUR for LS-3849
2026-10-22 time sjovik 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-10-22 promise to thornbury "delivery date: sandwich sleeve" by 2026-10-30 owner hafiz by hafiz
2026-10-22 payment mossgate 1350.00 GBP for LS-3854
2026-10-22 email from calder "We need the tin label for a fair in three weeks. Is that possible?" person nell thread calder-884
2026-10-22 email to calder "It is, if the text is with us by Monday." person nell thread calder-884 by sunita
2026-10-22 email from calder "You will have it tomorrow." person nell thread calder-884
2026-10-22 time brackenbury 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-10-22 time urts 225min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-10-22 kept sagar-trek "samples: झोलाको ट्याग" by sunita
2026-10-22 email to rempah "Sebelum cetak kotak hadiah raya: tarikh luput masih 12 bulan?" person aisyah thread rempah-884 by hafiz
2026-10-22 email from kopi-bukit "Logo halal pada pelekat cawan perlu besar sedikit, kata pegawai." person weijie thread kopi-bukit-884
2026-10-22 email to kopi-bukit "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person weijie thread kopi-bukit-884 by hafiz
2026-10-22 email from kopi-bukit "Diluluskan, terima kasih." person weijie thread kopi-bukit-884
2026-10-23 time vor 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2026-10-23 moved kinvara "delivery date: kelp flakes label" to 2026-10-30 by eva
2026-10-23 email from mossgate "Please put the dry gin label on hold for a week, we are waiting for the lab." person fergus thread mossgate-886
2026-10-23 email to mossgate "Done. I will ask again next Thursday." person fergus thread mossgate-886 by eva
2026-10-23 email from mossgate "The lab says yes. You can go on." person fergus thread mossgate-886
2026-10-23 invoice kraeuterhof 1650.00 EUR due 2026-11-06 ref LS-3871 "lip balm display"
2026-10-23 promise from wendel "photo: beer mat" by 2026-10-29 by armen
2026-10-23 email to albrecht "How did the olive jar label do at the market?" person timo thread albrecht-886 by armen
2026-10-23 email from albrecht "Very well. People picked it up because of the window in the label." person timo thread albrecht-886
2026-10-23 call with gouden-oven 7min "Asked how the new product sells: better than hoped" person sanne by hafiz
2026-10-23 promise from arpa-gini "quantities for the next run" by 2026-10-29 by armen
2026-10-23 invoice urts 325000.00 AMD due 2026-11-06 ref LS-3872 "անանուխի պիտակ"
2026-10-23 time հացատուն 105min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-10-23 time patan-kala 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-10-23 email from rempah "Nasib baik tanya. Sekarang 18 bulan." person aisyah thread rempah-884
2026-10-23 email to rempah "Sudah ditukar." person aisyah thread rempah-884 by hafiz
2026-10-26 kept vor "delivery date: bókamerki" by eva
2026-10-26 call with vor 12min "Explained the difference between the two varnishes; they take matt" person ragnheidur by eva
2026-10-26 promise to holar "delivery date: miðar á mysu" by 2026-11-03 owner hafiz by eva
2026-10-26 time wendel 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-10-26 time albrecht 45min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-10-26 kept seeblick "proof: vaccination card" by hafiz
2026-10-26 time arpa-gini 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-10-26 time chir 240min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-10-26 call with aghbyur 21min "They count stock on Friday and will tell us the quantity" person vahan by armen
2026-10-26 time sagar-trek 105min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-10-26 time batik-seri 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-10-26 promise from sabun-wangi "quantities for the next run" by 2026-11-02 by hafiz
2026-10-27 time brim 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-10-27 time sjovik 135min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2026-10-27 invoice fenwick 615.00 GBP due 2026-11-10 ref LS-3873 "wax wrap band"
2026-10-27 time marktapotheke 135min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-10-27 time batik-seri 90min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-10-28 payment holar 235000 ISK for LS-3858
2026-10-28 time kinvara 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-10-28 time kinvara 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-10-28 kept thornbury "delivery date: sandwich sleeve" by hafiz
2026-10-28 cost marktapotheke 17.50 EUR "Cutting die" by hafiz
2026-10-28 invoice seeblick 550.00 EUR due 2026-11-11 ref LS-3874 "vaccination card"
2026-10-28 promise to aghbyur "corrected file: գազավորված ջրի պիտակ" by 2026-11-05 owner armen by armen
2026-10-28 cost sagar-trek 35.00 EUR "Proof prints" by sunita
2026-10-29 invoice sjovik 1350.00 EUR due 2026-11-28 ref LS-3875 "gift box"
2026-10-29 time brackenbury 165min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-10-29 kept wendel "photo: beer mat" by armen
2026-10-29 time arpa-gini 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-10-29 kept arpa-gini "quantities for the next run" by armen
2026-10-29 invoice batik-seri 2950.00 MYR due 2026-11-28 ref LS-3876 "tag batik"
2026-10-30 invoice ullarhus 175000 ISK due 2026-11-13 ref LS-3877 "lopamiðar"
2026-10-30 email from djupasalt "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person asta thread djupasalt-892
2026-10-30 email to djupasalt "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person asta thread djupasalt-892 by eva
2026-10-30 time holar 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-10-30 kept holar "delivery date: miðar á mysu" by eva
2026-10-30 kept kinvara "delivery date: kelp flakes label" by eva
2026-10-30 kept thornbury "plan for the open invoices" by hafiz
2026-10-30 time mossgate 180min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-10-30 cost brackenbury 75.00 GBP "Varnish samples" by hafiz
2026-10-30 time wendel 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-10-30 invoice marktapotheke 830.00 EUR due 2026-11-13 ref LS-3878 "dosage label"
2026-10-30 note marktapotheke "Please no surprises on the invoice, then everything is easy." as quote by hafiz
2026-10-30 credit seeblick 28.00 EUR for LS-3874 ref LS-3874-C "Some sheets with a scratch" by hafiz
2026-10-30 invoice sagar-trek 750.00 EUR due 2026-11-29 ref LS-3879 "झोलाको ट्याग"
2026-10-30 invoice patan-kala 780.00 EUR due 2026-11-29 ref LS-3880 "मूर्तिको प्रमाणपत्र"
2026-10-30 payment kopi-bukit 2950.00 MYR for LS-3860
2026-11-02 time djupasalt 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-11-02 invoice vor 315000 ISK due 2026-12-02 ref LS-3881 "bókamerki"
2026-11-02 invoice kinvara 1100.00 EUR due 2026-12-02 ref LS-3882 "kelp flakes label"
2026-11-02 time thornbury 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2026-11-02 invoice brackenbury 1000.00 GBP due 2026-12-02 ref LS-3883 "bottle collar"
2026-11-02 time albrecht 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-11-02 time rheinkiesel 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2026-11-02 aside loureiro orders-overdue until 2027-01-11 "New bottling line, no orders until it runs" by eva
2026-11-02 aside loureiro spend-down until 2027-01-11 "New bottling line, no orders until it runs" by eva
2026-11-02 time aghbyur 90min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-11-02 invoice հացատուն 270000.00 AMD due 2026-11-16 ref LS-3884 "լավաշի փաթեթ"
2026-11-02 time lokta-ghar 195min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-11-02 time kopi-bukit 120min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-11-02 time sabun-wangi 240min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-11-02 kept sabun-wangi "quantities for the next run" by hafiz
2026-11-03 email to brim "Sæll aftur. Miðarnir á bokkinn þurfa að fara í prentun á föstudag, er textinn tilbúinn?" person petur thread brim-bokk by eva
2026-11-03 time thornbury 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-11-03 time morvan 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR unbilled
2026-11-03 invoice chir 410000.00 AMD due 2026-11-17 ref LS-3885 "ծիրանի չրի տոպրակ"
2026-11-04 cost thornbury 55.00 GBP "Cutting die" by hafiz
2026-11-04 email to northmoor "Reminder: invoice LS-3859 is due" automatic
2026-11-04 time northmoor 165min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-11-04 time calder 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-11-04 email from ottoline "Please put the truffle box on hold for a week, we are waiting for the lab." person ottilie thread ottoline-897
2026-11-04 email to ottoline "Done. I will ask again next Thursday." person ottilie thread ottoline-897 by eva
2026-11-04 email from ottoline "The lab says yes. You can go on." person ottilie thread ottoline-897
2026-11-04 payment kraeuterhof 1650.00 EUR for LS-3871
2026-11-04 invoice albrecht 1250.00 EUR due 2026-11-18 ref LS-3886 "antipasti lid"
2026-11-04 message from seeblick "Running ten minutes late" person dr-nowak
2026-11-04 message to seeblick "Will do" person dr-nowak by hafiz
2026-11-04 cost arpa-gini 30.00 EUR "Courier" by armen
2026-11-04 kept aghbyur "corrected file: գազավորված ջրի պիտակ" by armen
2026-11-05 email from skjalfandi "bæklingur: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person bjarki thread skjalfandi-898
2026-11-05 email to skjalfandi "Gott að heyra. Við geymum litablönduna til næsta skiptis." person bjarki thread skjalfandi-898 by eva
2026-11-05 invoice mossgate 1500.00 GBP due 2026-12-05 ref LS-3887 "tasting set box"
2026-11-05 payment aghbyur 670000.00 AMD for LS-3864
2026-11-05 payment sabun-wangi 2100.00 MYR for LS-3862
2026-11-06 invoice brim 270000 ISK due 2026-12-06 ref LS-3888 "dósamiðar á ljósöl"
2026-11-06 payment djupasalt 2000.00 EUR for LS-3865
2026-11-06 invoice thornbury 865.00 GBP due 2026-12-06 ref LS-3889 "sandwich sleeve"
2026-11-06 time northmoor 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-11-06 visit with fenwick 105min "Visited the shop and photographed the shelf" person dot by sunita
2026-11-06 time ottoline 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-11-06 invoice wendel 1650.00 EUR due 2026-11-20 ref LS-3890 "beer mat"
2026-11-06 email from marktapotheke "The dosage label arrived this morning. The colour is exactly right, thank you." person dr-hoyer thread marktapotheke-900
2026-11-06 email to marktapotheke "Good to hear. We keep the ink recipe on file for the next run." person dr-hoyer thread marktapotheke-900 by hafiz
2026-11-06 payment arpa-gini 850.00 EUR for LS-3861
2026-11-06 invoice arpa-gini 800.00 EUR due 2026-12-06 ref LS-3891 "կարմիր գինու պիտակ"
2026-11-06 call with himal-chiya 12min "New size of jar: we need the drawing, they send it" person bikash by sunita
2026-11-06 email from patan-kala "नमस्ते। उपहार बाकस अझै २,००० वटा चाहियो। कागज पहिलेकै।" person ramesh thread patan-kala-900
2026-11-06 email to patan-kala "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person ramesh thread patan-kala-900 by sunita
2026-11-06 time rempah 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-11-06 time rempah 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-11-06 time sabun-wangi 165min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-11-06 cost sabun-wangi 100.00 MYR "Photographs" by hafiz
2026-11-09 email from kinvara "Could we have another 2,000 of the dulse pouch? Same paper as last time." person aoife thread kinvara-902
2026-11-09 time calder 105min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-11-09 call with brackenbury 11min "They count stock on Friday and will tell us the quantity" person joss by hafiz
2026-11-09 email from kraeuterhof "The sheets were to be here last week. When do they come?" person malte thread lenz-green
2026-11-09 invoice rheinkiesel 755.00 EUR due 2026-11-23 ref LS-3892 "shipping box"
2026-11-09 call with urts 26min "Moved the press date by two days because of a holiday there" person narek by armen
2026-11-09 time aghbyur 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-11-09 email to հացատուն "Ինչպե՞ս անցավ տոնավաճառը։ (լավաշի փաթեթ)" person anahit thread հացատուն-901 by armen
2026-11-09 time lokta-ghar 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-11-09 cost rempah 200.00 MYR "Proof prints" by hafiz
2026-11-09 email from rempah "Boleh kami lihat label rendang atas kertas kasar?" person aisyah thread rempah-901
2026-11-09 email to rempah "Tiga contoh kami pos hari ini." person aisyah thread rempah-901 by hafiz
2026-11-09 email from rempah "Nombor dua." person aisyah thread rempah-901
2026-11-09 meeting with batik-seri 70min "Chose the paper from the sample book: uncoated, 90 g" person rohani by hafiz
2026-11-09 invoice sabun-wangi 2150.00 MYR due 2026-12-09 ref LS-3893 "pembalut sabun serai"
2026-11-10 note brim "Nobody answers since Halldóra handed over; the standing order runs on without a word" as opinion by eva
2026-11-10 invoice holar 255000 ISK due 2026-12-10 ref LS-3894 "miðar á mysu"
2026-11-10 email to kinvara "Of course. I have booked the press for Thursday; you will have the sheets the week after." person aoife thread kinvara-902 by eva
2026-11-10 email from sjovik "How long is it from proof to door for the roe jar label now?" person per-ek thread sjovik-903
2026-11-10 email to sjovik "Eight working days at the moment, five if it is urgent." person per-ek thread sjovik-903 by hafiz
2026-11-10 invoice northmoor 1800.00 GBP due 2026-12-10 ref LS-3895 "shop tags"
2026-11-10 email to albrecht "We have updated the nutrition table on the antipasti lid to the new rule. Please check the numbers." person carla thread albrecht-903 by armen
2026-11-10 email from albrecht "Checked. The salt is 0.8, not 0.08. Everything else is right." person carla thread albrecht-903
2026-11-10 time morvan 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-11-10 meeting with arpa-gini 25min "Half-year talk: what sells, what comes next, two new products to come" person gayane by armen
2026-11-10 email from հացատուն "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person anahit thread հացատուն-901
2026-11-10 invoice lokta-ghar 775.00 EUR due 2026-12-10 ref LS-3896 "पात्रो"
2026-11-10 email from lokta-ghar "डायरीको गाता को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person anju thread lokta-ghar-903
2026-11-10 email to lokta-ghar "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person anju thread lokta-ghar-903 by sunita
2026-11-10 email from lokta-ghar "त्यसो भए २,५०० नै।" person anju thread lokta-ghar-903
2026-11-10 invoice rempah 4400.00 MYR due 2026-12-10 ref LS-3897 "peket kari"
2026-11-11 meeting with holar 45min "Went through all texts line by line; two words changed" person einar by eva
2026-11-11 message from thornbury "Box is here, all fine" person gareth
2026-11-11 message to thornbury "Will do" person gareth by hafiz
2026-11-11 payment northmoor 1900.00 GBP for LS-3859
2026-11-11 payment fenwick 615.00 GBP for LS-3873
2026-11-11 invoice calder 880.00 GBP due 2026-12-11 ref LS-3898 "gift box"
2026-11-11 email from rheinkiesel "We need the care card for a fair in three weeks. Is that possible?" person vera thread rheinkiesel-904
2026-11-11 email to rheinkiesel "It is, if the text is with us by Monday." person vera thread rheinkiesel-904 by sunita
2026-11-11 email from rheinkiesel "You will have it tomorrow." person vera thread rheinkiesel-904
2026-11-11 time gouden-oven 45min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-11-11 message from morvan "Box is here, all fine" person elodie
2026-11-11 message to morvan "Noted, thank you" person elodie by eva
2026-11-11 note morvan "Has a cousin who prints T-shirts and compares our colours with his" as fact by eva
2026-11-11 call with himal-chiya 11min "Harvest is in; they have not decided on the next quantity" person bikash at 2026-11-11T06:15:00Z by sunita
2026-11-11 note himal-chiya "A buyer in Kolkata packs part of the tea himself now" as fact by sunita
2026-11-11 payment rempah 4050.00 MYR for LS-3867
2026-11-12 email from ullarhus "Við þurfum þetta fyrir sýningu á laugardaginn: gjafakort. Næst það?" person gudrun thread ullarhus-905
2026-11-12 email to ullarhus "Það næst ef textinn kemur á mánudag." person gudrun thread ullarhus-905 by eva
2026-11-12 email from ullarhus "Hann kemur í dag." person gudrun thread ullarhus-905
2026-11-12 payment marktapotheke 830.00 EUR for LS-3878
2026-11-12 invoice gouden-oven 905.00 EUR due 2026-12-12 ref LS-3899 "bread bag"
2026-11-12 email from gouden-oven "The courier left one box of the bread bag at the wrong door. We found it, no harm done." person sanne thread gouden-oven-905
2026-11-12 email from chir "ծիրանի չրի տոպրակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person lusine thread chir-905
2026-11-12 invoice aghbyur 705000.00 AMD due 2026-12-12 ref LS-3900 "գազավորված ջրի պիտակ"
2026-11-12 email from rempah "Pegawai halal minta logo baharu pada label rendang. Boleh dapat pruf minggu depan?" person aisyah thread rempah-halal
2026-11-13 invoice djupasalt 2050.00 EUR due 2026-12-13 ref LS-3901 "askja fyrir birkisalt"
2026-11-13 email to mossgate "How did the sloe gin label do at the market?" person fergus thread mossgate-907 by eva
2026-11-13 email from mossgate "Very well. People picked it up because of the window in the label." person fergus thread mossgate-907
2026-11-13 payment calder 930.00 GBP for LS-3869
2026-11-13 payment ottoline 1550.00 GBP for LS-3870
2026-11-13 invoice ottoline 1900.00 GBP due 2026-12-13 ref LS-3902 "gift sleeve"
2026-11-13 note kraeuterhof "Orders by mail, decides by telephone" as fact by armen
2026-11-13 meeting with wendel 30min "Chose the paper from the sample book: uncoated, 90 g" person konrad by armen
2026-11-13 email to gouden-oven "Thank you for telling me. I have written to the courier all the same." person sanne thread gouden-oven-905 by hafiz
2026-11-13 call with loureiro 5min "Asked about recycled paper; sent two samples afterwards" person beatriz by eva
2026-11-13 invoice morvan 1650.00 EUR due 2026-12-13 ref LS-3903 "perfume label"
2026-11-13 note arpa-gini "Wants every file as PDF and nothing else" as fact by armen
2026-11-13 email to chir "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person lusine thread chir-905 by armen
2026-11-13 payment urts 325000.00 AMD for LS-3872
2026-11-13 payment հացատուն 270000.00 AMD for LS-3884
2026-11-13 email to sagar-trek "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। झोलाको ट्याग अहिले नै छापौं?" person pasang thread sagar-trek-906 by sunita
2026-11-13 email from sagar-trek "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person pasang thread sagar-trek-906
2026-11-13 email to rempah "Boleh, Selasa depan." person aisyah thread rempah-halal by hafiz
2026-11-13 promise to rempah "proof with the new halal mark" by 2026-11-17 owner sunita by hafiz
2026-11-13 invoice kopi-bukit 3500.00 MYR due 2026-12-13 ref LS-3904 "beg kopi"
2026-11-13 email from sabun-wangi "Mesin di kedai tidak dapat baca kod bar pada pembalut sabun serai." person mei-ling thread sabun-wangi-907
2026-11-13 email to sabun-wangi "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person mei-ling thread sabun-wangi-907 by hafiz
2026-11-16 payment ullarhus 175000 ISK for LS-3877
2026-11-16 email to vor "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (bókamerki)" person ragnheidur thread vor-908 by eva
2026-11-16 payment thornbury 900.00 GBP for LS-3812
2026-11-16 email from northmoor "How long is it from proof to door for the family trail leaflet now?" person imogen thread northmoor-909
2026-11-16 email to northmoor "Eight working days at the moment, five if it is urgent." person imogen thread northmoor-909 by eva
2026-11-16 email from calder "Could you send us last time's prices for the matchbox sleeve for 1,000 and 5,000?" person nell thread calder-908
2026-11-16 email to calder "Attached. Most clients take 2,500, which is the cheapest per piece." person nell thread calder-908 by sunita
2026-11-16 meeting with albrecht 40min "Hampers for the holidays: 600 cards, three sizes; price until Monday" person carla by armen
2026-11-16 promise to albrecht "price for the hamper cards" by 2026-11-23 owner armen by armen
2026-11-16 payment chir 410000.00 AMD for LS-3885
2026-11-16 email from aghbyur "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person mariam thread aghbyur-909
2026-11-16 email to aghbyur "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person mariam thread aghbyur-909 by armen
2026-11-16 email from հացատուն "Շաբաթ օրը Վերնիսաժում սեղան ունենք, գնացուցակի քարտեր են պետք։ Կհասցնե՞ք։" person anahit thread hats-qart
2026-11-16 email to հացատուն "Այո, շաբաթ առավոտյան ձեզ մոտ կլինեն։" person anahit thread hats-qart by armen
2026-11-16 promise to հացատուն "table cards for the Saturday market" by 2026-11-21 owner sunita by armen
2026-11-16 note lokta-ghar "Pays by standing order on Tuesdays" as fact by sunita
2026-11-17 email from djupasalt "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (miðar á flögusalt)" person asta thread djupasalt-910
2026-11-17 email from vor "Takk fyrir að láta vita. Já, prentið núna." person ragnheidur thread vor-908
2026-11-17 email from calder "Then 2,500 it is." person nell thread calder-908
2026-11-17 payment albrecht 1250.00 EUR for LS-3886
2026-11-17 payment gouden-oven 930.00 EUR for LS-3868
2026-11-17 payment gorgatun 1150.00 EUR for LS-3866
2026-11-17 message from kopi-bukit "Pruf diluluskan" person weijie
2026-11-17 message to kopi-bukit "Bagus, terima kasih" person weijie by hafiz
2026-11-18 email to djupasalt "Ekkert mál, við geymum þá hjá okkur." person asta thread djupasalt-910 by eva
2026-11-18 email to thornbury "Reminder: invoice LS-3863 is due" automatic
2026-11-18 email from ottoline "I like the small drawing on the gift sleeve. Can we use it on our van?" person sam-grant thread ottoline-911
2026-11-18 email from rempah "Kami tunggu pruf, pencetak peket sudah bertanya." person faizal thread rempah-halal
2026-11-18 message to rempah "Baik, Sunita sedang siapkan" person faizal by hafiz
2026-11-19 email to ottoline "You can, it is yours. I send you a file that can be enlarged." person sam-grant thread ottoline-911 by eva
2026-11-19 payment seeblick 522.00 EUR for LS-3874
