# Lindgren & Sarkis, a small studio for labels and packaging, and its clients.
# Everything here is invented: no such business, client or person exists. It may be copied freely.
# Written by scripts/write-sample.ts; change the profiles and texts in scripts/sample and write it again.
business "Lindgren & Sarkis" zone Europe/Berlin currency EUR language en country DE target 65.00 EUR late 9
member eva "Eva Lindgren" role owner email eva@lindgren-sarkis.example level 5 capacity 4 cost 52.00 EUR
member armen "Armen Sarkis" role owner email armen@lindgren-sarkis.example level 5 capacity 4 cost 50.00 EUR
member sunita "Sunita Rai" role designer email sunita@lindgren-sarkis.example level 3 capacity 3 cost 38.00 EUR
member hafiz "Hafiz Rahman" role production email hafiz@lindgren-sarkis.example level 2 capacity 4 cost 36.00 EUR
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
client nran-aygi "Նռան Այգի" since 2026-02-16 trade juice language hy zone Asia/Yerevan currency AMD country AM email hello@nranaygi.example
person arpine at nran-aygi "Արփինե Մկրտչյան" role owner email arpine@nranaygi.example language hy
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
2024-05-21 email from kraeuterhof "The invoice for the lip balm display names our old address. Could you change it?" person malte thread kraeuterhof-0 at 2024-05-21T12:52:00Z
2024-05-21 email to kraeuterhof "Changed, sorry about that. A new copy is attached." person malte thread kraeuterhof-0 at 2024-05-21T15:48:00Z by armen
2024-05-21 time himal-chiya 225min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-05-21 email from himal-chiya "इलाम चियाको लेबल को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person bikash thread himal-chiya-0 at 2024-05-21T09:06:00Z
2024-05-21 email to himal-chiya "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person bikash thread himal-chiya-0 at 2024-05-21T10:53:00Z by sunita
2024-05-21 email from himal-chiya "त्यसो भए २,५०० नै।" person bikash thread himal-chiya-0 at 2024-05-21T11:26:00Z
2024-05-22 message from vor "Geturðu hringt eftir hádegi?" person ragnheidur thread vor-m1 at 2024-05-22T10:22:00Z
2024-05-22 message to vor "Skráð, takk" person ragnheidur thread vor-m1 at 2024-05-22T10:45:00Z by eva
2024-05-23 email from arpa-gini "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-2 at 2024-05-23T12:00:00Z
2024-05-24 email from lofoten "We sold out faster than we thought. Same again of the stockfish band, a week earlier if possible?" person ingrid-moe thread lofoten-4 at 2024-05-24T12:47:00Z
2024-05-24 email to arpa-gini "Չկավճապատ, 90 գ։ Պահեստում կա։" person gayane thread arpa-gini-2 at 2024-05-24T08:29:00Z by armen
2024-05-24 email from arpa-gini "Լավ, նույնը։" person gayane thread arpa-gini-2 at 2024-05-24T10:19:00Z
2024-05-27 email from ullarhus "Við þurfum þetta fyrir sýningu á laugardaginn: lopamiðar. Næst það?" person gudrun thread ullarhus-5 at 2024-05-27T16:18:00Z
2024-05-27 email to sjovik "Before we print the gift box: is the best-before line still the same?" person linnea thread sjovik-6 at 2024-05-27T13:03:00Z by hafiz
2024-05-27 email to lofoten "The press has a gap on Tuesday, so yes." person ingrid-moe thread lofoten-4 at 2024-05-27T08:19:00Z by eva
2024-05-27 email from mustika "When will the jam label leave your house?" person kadri thread mustika-6 at 2024-05-27T14:54:00Z
2024-05-27 message from rheinkiesel "Proof approved" person vera thread rheinkiesel-m6 at 2024-05-27T13:03:00Z
2024-05-27 message to rheinkiesel "Will do" person vera thread rheinkiesel-m6 at 2024-05-27T15:28:00Z by sunita
2024-05-28 email to ullarhus "Það næst ef textinn kemur á mánudag." person gudrun thread ullarhus-5 at 2024-05-28T09:08:00Z by eva
2024-05-28 email from sjovik "Good that you ask. It is now 18 months instead of 12." person linnea thread sjovik-6 at 2024-05-28T09:23:00Z
2024-05-28 promise from mustika "photo: juice label" by 2024-06-03 by hafiz
2024-05-28 email to mustika "On Wednesday, and I send you the number of the parcel." person kadri thread mustika-6 at 2024-05-28T09:24:00Z by hafiz
2024-05-29 email from ullarhus "Hann kemur í dag." person gudrun thread ullarhus-5 at 2024-05-29T10:08:00Z
2024-05-29 email to djupasalt "Hvernig gekk á markaðnum? (miðar á flögusalt)" person sindri thread djupasalt-8 at 2024-05-29T08:17:00Z by eva
2024-05-29 email to sjovik "Changed, and the new proof is attached." person linnea thread sjovik-6 at 2024-05-29T09:31:00Z by hafiz
2024-05-29 promise to thornbury "samples: allergen stickers" by 2024-06-06 owner sunita by hafiz
2024-05-29 message from fenwick "Proof approved" person dot thread fenwick-m8 at 2024-05-29T10:14:00Z
2024-05-29 message to fenwick "Wonderful, thank you" person dot thread fenwick-m8 at 2024-05-29T11:50:00Z by sunita
2024-05-29 promise to calder "samples: gift box" by 2024-06-06 owner sunita by sunita
2024-05-29 note ottoline "Has a cousin who prints T-shirts and compares our colours with his" as fact by eva
2024-05-29 promise to kraeuterhof "samples: lip balm display" by 2024-06-06 owner sunita by armen
2024-05-29 email from loureiro "Which paper did we have for the tin print last time?" person beatriz thread loureiro-8 at 2024-05-29T15:53:00Z
2024-05-29 email from urts "Ե՞րբ կլինի պատրաստ։ (անանուխի պիտակ)" person narek thread urts-8 at 2024-05-29T10:37:00Z
2024-05-29 email to urts "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person narek thread urts-8 at 2024-05-29T10:52:00Z by armen
2024-05-29 invoice himal-chiya 890.00 EUR due 2024-06-28 ref LS-3101 "इलाम चियाको लेबल"
2024-05-30 promise from skjalfandi "text: farmiðar" by 2024-06-05 by eva
2024-05-30 email from djupasalt "Ljómandi vel. Allt seldist upp fyrir hádegi." person sindri thread djupasalt-8 at 2024-05-30T09:54:00Z
2024-05-30 promise from thornbury "text: allergen stickers" by 2024-06-05 by hafiz
2024-05-30 email to loureiro "The uncoated one, 90 g. It is in stock." person beatriz thread loureiro-8 at 2024-05-30T08:29:00Z by eva
2024-05-30 email from loureiro "Good." person beatriz thread loureiro-8 at 2024-05-30T10:52:00Z
2024-05-30 promise to rempah "delivery date: peket kari" by 2024-06-07 owner sunita by hafiz
2024-05-31 email from brim "Geturðu sent mér PDF? (miðar á bokk)" person halldora thread brim-11 at 2024-05-31T14:10:00Z
2024-05-31 email to brim "Hér er það, og minni útgáfa fyrir símann." person halldora thread brim-11 at 2024-05-31T14:48:00Z by eva
2024-05-31 call with brackenbury 15min "Talked about the shelf: their label is the only one with a window" person joss by hafiz
2024-06-03 time skjalfandi 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2024-06-03 email from holar "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person einar thread holar-12 at 2024-06-03T09:40:00Z
2024-06-03 call with northmoor 11min "Short call about the delivery, all boxes counted and complete" person imogen by eva
2024-06-03 promise to little-harbour "proof: tin label" by 2024-06-11 owner hafiz by hafiz
2024-06-03 time calder 60min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2024-06-03 kept kraeuterhof "samples: lip balm display" by armen
2024-06-03 email from kraeuterhof "Could one of you come by and see the shelf with the calendula cream label?" person malte thread kraeuterhof-12 at 2024-06-03T12:36:00Z
2024-06-03 email to kraeuterhof "Gladly. Would Wednesday at ten suit you?" person malte thread kraeuterhof-12 at 2024-06-03T12:54:00Z by armen
2024-06-03 email from albrecht "One question about the antipasti lid: is there room for a second language?" person carla thread albrecht-12 at 2024-06-03T10:12:00Z
2024-06-03 email from arpa-gini "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person tigran thread arpa-gini-13 at 2024-06-03T09:32:00Z
2024-06-03 email to arpa-gini "Իհարկե, շնորհակալություն։" person tigran thread arpa-gini-13 at 2024-06-03T11:35:00Z by armen
2024-06-04 email to holar "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person einar thread holar-12 at 2024-06-04T08:40:00Z by eva
2024-06-04 kept mustika "photo: juice label" by hafiz
2024-06-04 email to mossgate "Two ideas for the sloe gin label, both in the price we agreed. Which one is closer?" person fergus thread mossgate-14 at 2024-06-04T13:20:00Z by eva
2024-06-04 email from ottoline "Do you keep the old files of the gift sleeve?" person ottilie thread ottoline-14 at 2024-06-04T13:49:00Z
2024-06-04 email from kraeuterhof "Wednesday is good." person malte thread kraeuterhof-12 at 2024-06-04T08:29:00Z
2024-06-04 email to albrecht "Yes, if the ingredients go down by half a point. I have attached both versions." person carla thread albrecht-12 at 2024-06-04T09:54:00Z by armen
2024-06-04 email from albrecht "The second version is fine. Please go ahead." person carla thread albrecht-12 at 2024-06-04T11:00:00Z
2024-06-05 note holar "Just tell me early when something is late." as quote by eva
2024-06-05 email from mossgate "The first. We laid both on the counter and asked everybody who came in." person fergus thread mossgate-14 at 2024-06-05T10:07:00Z
2024-06-05 kept calder "samples: gift box" by sunita
2024-06-05 email to ottoline "All of them. Which year do you need?" person ottilie thread ottoline-14 at 2024-06-05T08:25:00Z by eva
2024-06-05 email from marktapotheke "When will the tea bag tag leave your house?" person dr-hoyer thread marktapotheke-15 at 2024-06-05T13:46:00Z
2024-06-05 email from հացատուն "Տեքստը մինչև ե՞րբ ուղարկենք։ (գաթայի պիտակ)" person anahit thread հացատուն-15 at 2024-06-05T12:23:00Z
2024-06-05 email from rempah "Kertas apa kita guna dahulu untuk label rendang?" person aisyah thread rempah-15 at 2024-06-05T02:07:00Z
2024-06-05 email to rempah "Kertas tidak bersalut, 90 g. Stok ada." person aisyah thread rempah-15 at 2024-06-05T08:33:00Z by hafiz
2024-06-06 promise to kinvara "proof: bath salts box" by 2024-06-14 owner eva by eva
2024-06-06 time sjovik 180min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-06-06 kept thornbury "text: allergen stickers" by hafiz
2024-06-06 email from ottoline "The first one, please." person ottilie thread ottoline-14 at 2024-06-06T08:55:00Z
2024-06-06 time kraeuterhof 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-06 email to marktapotheke "On Wednesday, and I send you the number of the parcel." person dr-hoyer thread marktapotheke-15 at 2024-06-06T08:40:00Z by hafiz
2024-06-06 feedback marktapotheke helped 1 person dr-hoyer thread marktapotheke-15
2024-06-06 promise to հացատուն "proof: գաթայի պիտակ" by 2024-06-14 owner hafiz by armen
2024-06-06 kept rempah "delivery date: peket kari" by hafiz
2024-06-06 email from rempah "Guna yang sama." person aisyah thread rempah-15 at 2024-06-06T02:07:00Z
2024-06-06 call with batik-seri 21min "They are content with the last run, nothing open" person rohani by hafiz
2024-06-06 time sabun-wangi 30min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-06-07 kept skjalfandi "text: farmiðar" by eva
2024-06-07 time mustika 60min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-06-07 kept thornbury "samples: allergen stickers" by hafiz
2024-06-07 kept little-harbour "proof: tin label" by hafiz
2024-06-07 time ottoline 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-06-07 email to chir "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (ծիրանի չրի տոպրակ)" person lusine thread chir-17 at 2024-06-07T15:44:00Z by armen
2024-06-07 time aghbyur 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-06-07 email to aghbyur "Ինչպե՞ս անցավ տոնավաճառը։ (շշի պիտակ)" person vahan thread aghbyur-18 at 2024-06-07T12:26:00Z by armen
2024-06-07 email from հացատուն "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person anahit thread հացատուն-15 at 2024-06-07T09:55:00Z
2024-06-07 email to հացատուն "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person anahit thread հացատուն-15 at 2024-06-07T13:02:00Z by armen
2024-06-07 time sabun-wangi 60min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-10 time djupasalt 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-10 cost mustika 20.00 EUR "Courier" by hafiz
2024-06-10 time thornbury 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-10 time calder 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-06-10 email from calder "The courier left one box of the matchbox sleeve at the wrong door. We found it, no harm done." person nell thread calder-19 at 2024-06-10T09:17:00Z
2024-06-10 call with sommer 25min "Price for the larger size agreed, order follows by mail" person edith by eva
2024-06-10 time gouden-oven 135min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-06-10 call with gouden-oven 22min "New size of jar: we need the drawing, they send it" person joris by hafiz
2024-06-10 email from chir "Այո, խնդրում եմ։" person lusine thread chir-17 at 2024-06-10T05:11:00Z
2024-06-10 email from aghbyur "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person vahan thread aghbyur-18 at 2024-06-10T06:05:00Z
2024-06-10 email from kopi-bukit "Fail beg kopi tak dapat dibuka. Boleh hantar PDF?" person weijie thread kopi-bukit-20 at 2024-06-10T05:36:00Z
2024-06-10 email to kopi-bukit "Ini PDF, saya kecilkan sekali." person weijie thread kopi-bukit-20 at 2024-06-10T08:45:00Z by hafiz
2024-06-10 email to sabun-wangi "Ada 150 keping kotak set mandian lagi daripada cetakan lepas. Kami hantar sekali?" person mei-ling thread sabun-wangi-20 at 2024-06-10T10:35:00Z by hafiz
2024-06-11 time skjalfandi 210min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-06-11 kept kinvara "proof: bath salts box" by eva
2024-06-11 invoice mustika 610.00 EUR due 2024-06-25 ref LS-3102 "juice label"
2024-06-11 time thornbury 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-11 email to calder "Thank you for telling me. I have written to the courier all the same." person nell thread calder-19 at 2024-06-11T08:42:00Z by sunita
2024-06-11 note kraeuterhof "Works with two part-time helpers in the busy weeks" as fact by armen
2024-06-11 time arpa-gini 30min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-06-11 cost arpa-gini 50.00 EUR "Cutting die" by armen
2024-06-11 time հացատուն 60min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-06-11 time rempah 60min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-06-11 invoice sabun-wangi 2500.00 MYR due 2024-07-11 ref LS-3103 "kotak set mandian"
2024-06-11 email from sabun-wangi "Ya, boleh hantar." person mei-ling thread sabun-wangi-20 at 2024-06-11T01:35:00Z
2024-06-12 promise to brim "delivery date: dósamiðar á ljósöl" by 2024-06-20 owner eva by eva
2024-06-12 email to skjalfandi "farmiðar: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person bjarki thread skjalfandi-22 at 2024-06-12T11:06:00Z by eva
2024-06-12 email from skjalfandi "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person bjarki thread skjalfandi-22 at 2024-06-12T14:16:00Z
2024-06-12 email from seeblick "What would the appointment card cost with a gold foil?" person dr-nowak thread seeblick-22 at 2024-06-12T11:44:00Z
2024-06-12 email to seeblick "A fifth more. Two samples are in the post, one with and one without." person dr-nowak thread seeblick-22 at 2024-06-12T13:22:00Z by hafiz
2024-06-12 time chir 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-12 email from patan-kala "मूर्तिको प्रमाणपत्र को गुँद खाद्यका लागि सुरक्षित छ?" person ramesh thread patan-kala-22 at 2024-06-12T06:57:00Z
2024-06-12 cost rempah 175.00 MYR "Varnish samples" by hafiz
2024-06-13 invoice skjalfandi 430000 ISK due 2024-07-13 ref LS-3104 "farmiðar"
2024-06-13 invoice thornbury 905.00 GBP due 2024-07-13 ref LS-3105 "allergen stickers"
2024-06-13 message from thornbury "Proof approved" person moira thread thornbury-m23 at 2024-06-13T09:35:00Z
2024-06-13 message to thornbury "Noted, thank you" person moira thread thornbury-m23 at 2024-06-13T10:47:00Z by hafiz
2024-06-13 promise to fenwick "delivery date: heather honey label" by 2024-06-21 owner hafiz by sunita
2024-06-13 invoice calder 725.00 GBP due 2024-07-13 ref LS-3106 "gift box"
2024-06-13 time ottoline 195min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-06-13 invoice kraeuterhof 2000.00 EUR due 2024-06-27 ref LS-3107 "lip balm display"
2024-06-13 email from seeblick "Without, then. It looks calmer." person dr-nowak thread seeblick-22 at 2024-06-13T08:47:00Z
2024-06-13 invoice arpa-gini 1450.00 EUR due 2024-07-13 ref LS-3108 "նվերի տուփ"
2024-06-13 email to patan-kala "छ, प्रमाणपत्र पठाएको छु।" person ramesh thread patan-kala-22 at 2024-06-13T09:13:00Z by sunita
2024-06-13 call with lokta-ghar 4min "They want the next run a week earlier, agreed" person anju by sunita
2024-06-14 time djupasalt 240min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-06-14 time kinvara 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-06-14 email from arpa-gini "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-25 at 2024-06-14T07:31:00Z
2024-06-14 email to arpa-gini "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person gayane thread arpa-gini-25 at 2024-06-14T08:45:00Z by armen
2024-06-14 email from arpa-gini "Երկրորդը լավն է։" person gayane thread arpa-gini-25 at 2024-06-14T11:15:00Z
2024-06-14 time հացատուն 180min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-06-14 kept հացատուն "proof: գաթայի պիտակ" by armen
2024-06-14 invoice rempah 3500.00 MYR due 2024-07-14 ref LS-3109 "peket kari"
2024-06-17 email from brim "Er límið á miðunum matvælavænt?" person halldora thread brim-26 at 2024-06-17T14:18:00Z
2024-06-17 invoice djupasalt 1550.00 EUR due 2024-07-17 ref LS-3110 "askja fyrir birkisalt"
2024-06-17 call with djupasalt 21min "Went through the open points; the back label can be printed" person sindri by eva
2024-06-17 time northmoor 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-17 email from mossgate "We would like to see the dry gin label on uncoated paper. Is there a sample?" person fergus thread mossgate-26 at 2024-06-17T11:45:00Z
2024-06-17 time little-harbour 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-06-17 time brackenbury 105min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-06-17 email from kraeuterhof "Until when do you need our text for the soap band?" person jutta thread kraeuterhof-27 at 2024-06-17T10:30:00Z
2024-06-17 time albrecht 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-06-17 promise from kopi-bukit "measures of the new box" by 2024-06-24 by hafiz
2024-06-18 email to brim "Já, vottorðið fylgir svo þú getir sýnt það." person halldora thread brim-26 at 2024-06-18T08:18:00Z by eva
2024-06-18 email to vor "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (bókamerki)" person ragnheidur thread vor-28 at 2024-06-18T15:32:00Z by eva
2024-06-18 invoice sjovik 1400.00 EUR due 2024-07-18 ref LS-3111 "smoked trout sleeve"
2024-06-18 time mossgate 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-18 email to mossgate "Three samples are in the post today." person fergus thread mossgate-26 at 2024-06-18T08:23:00Z by eva
2024-06-18 email from mossgate "Number two, clearly." person fergus thread mossgate-26 at 2024-06-18T08:51:00Z
2024-06-18 invoice little-harbour 750.00 GBP due 2024-07-18 ref LS-3112 "tin label"
2024-06-18 invoice ottoline 1400.00 GBP due 2024-07-18 ref LS-3113 "bar wrapper"
2024-06-18 cost brackenbury 50.00 GBP "Courier" by hafiz
2024-06-18 time sommer 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-06-18 invoice aghbyur 555000.00 AMD due 2024-07-18 ref LS-3114 "շշի պիտակ"
2024-06-19 time brim 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-19 email from brim "Takk fyrir skjót svör." person halldora thread brim-26 at 2024-06-19T09:38:00Z
2024-06-19 email from vor "Sú fyrri. Við spurðum alla sem komu inn." person ragnheidur thread vor-28 at 2024-06-19T09:52:00Z
2024-06-19 time fenwick 120min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-19 kept fenwick "delivery date: heather honey label" by sunita
2024-06-19 email from kraeuterhof "Sorry to ask again: which day is the last one for the text?" person jutta thread kraeuterhof-27 at 2024-06-19T13:08:00Z
2024-06-19 email to kraeuterhof "Thursday noon. Forgive the wait, we were all at the press." person jutta thread kraeuterhof-27 at 2024-06-19T15:55:00Z by armen
2024-06-19 email from albrecht "Do you also do boxes? Twelve of the hamper card fall over in the one we have." person carla thread albrecht-29 at 2024-06-19T12:48:00Z
2024-06-19 email to albrecht "We do. I have drawn one with a divider; the price is in the PDF." person carla thread albrecht-29 at 2024-06-19T15:01:00Z by armen
2024-06-19 invoice gouden-oven 920.00 EUR due 2024-07-19 ref LS-3115 "cake box sticker"
2024-06-19 time loureiro 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-19 time himal-chiya 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-19 visit with himal-chiya 45min "Saw the filling line; the label has to sit 4 mm higher" person sarita by sunita
2024-06-19 time batik-seri 105min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2024-06-20 time holar 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-06-20 email from little-harbour "We would like to see the tin label on uncoated paper. Is there a sample?" person tamsin thread little-harbour-30 at 2024-06-20T15:08:00Z
2024-06-20 meeting with ottoline 45min "Plan for the gift boxes, quantities by the end of the month" person ottilie by eva
2024-06-20 invoice brackenbury 1050.00 GBP due 2024-07-20 ref LS-3116 "keg badge"
2024-06-20 note wendel "Asked for a delivery note in two copies" as fact by armen
2024-06-20 email to rheinkiesel "The proof of the shipping box is ready. Please look at the small print first." person vera thread rheinkiesel-30 at 2024-06-20T08:37:00Z by sunita
2024-06-20 time urts 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2024-06-20 promise to patan-kala "delivery date: मूर्तिको प्रमाणपत्र" by 2024-06-28 owner sunita by sunita
2024-06-21 kept brim "delivery date: dósamiðar á ljósöl" by eva
2024-06-21 email to ullarhus "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (hangimiðar á peysur)" person gudrun thread ullarhus-31 at 2024-06-21T14:47:00Z by eva
2024-06-21 email from ullarhus "Já, endilega." person gudrun thread ullarhus-31 at 2024-06-21T15:56:00Z
2024-06-21 time holar 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-06-21 invoice kinvara 1150.00 EUR due 2024-07-21 ref LS-3117 "bath salts box"
2024-06-21 email to little-harbour "Three samples are in the post today." person tamsin thread little-harbour-30 at 2024-06-21T08:56:00Z by hafiz
2024-06-21 email from little-harbour "Number two, clearly." person tamsin thread little-harbour-30 at 2024-06-21T09:08:00Z
2024-06-21 email from rheinkiesel "Looks good. One comma too many in line three, otherwise print it." person vera thread rheinkiesel-30 at 2024-06-21T09:00:00Z
2024-06-21 time chir 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-21 cost chir 22500.00 AMD "Courier" by armen
2024-06-21 invoice հացատուն 235000.00 AMD due 2024-07-05 ref LS-3118 "գաթայի պիտակ"
2024-06-21 email from հացատուն "Սոսինձն անվտա՞նգ է սննդի համար։ (լավաշի փաթեթ)" person anahit thread հացատուն-31 at 2024-06-21T09:05:00Z
2024-06-23 principle plain-words "We say what something costs and how long it takes before we begin." by eva
2024-06-23 principle people-first "Nobody who works here is shouted at, by us or by anybody." by eva
2024-06-24 email from holar "skyrdósir: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person einar thread holar-34 at 2024-06-24T10:01:00Z
2024-06-24 email to holar "Gott að heyra. Við geymum litablönduna til næsta skiptis." person einar thread holar-34 at 2024-06-24T10:30:00Z by eva
2024-06-24 call with kinvara 11min "Went through the open points; the back label can be printed" person aoife by eva
2024-06-24 cost mossgate 75.00 GBP "Special paper" by eva
2024-06-24 time wendel 90min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-24 time marktapotheke 30min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-24 time albrecht 240min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-06-24 email from arpa-gini "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person gayane thread arpa-gini-33 at 2024-06-24T10:48:00Z
2024-06-24 email to arpa-gini "Կցված է, ավելի փոքր էլ արեցի։" person gayane thread arpa-gini-33 at 2024-06-24T13:51:00Z by armen
2024-06-24 invoice chir 405000.00 AMD due 2024-07-08 ref LS-3119 "ընկույզի տուփ"
2024-06-24 time urts 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-24 email to հացատուն "Այո, վկայականը կցված է։" person anahit thread հացատուն-31 at 2024-06-24T09:55:00Z by armen
2024-06-24 email from rempah "Boleh letak bahasa Inggeris sekali pada peket kari?" person faizal thread rempah-34 at 2024-06-24T04:25:00Z
2024-06-24 email to rempah "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person faizal thread rempah-34 at 2024-06-24T08:12:00Z by hafiz
2024-06-24 time kopi-bukit 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-06-24 kept kopi-bukit "measures of the new box" by hafiz
2024-06-25 invoice mossgate 1450.00 GBP due 2024-07-25 ref LS-3120 "tasting set box"
2024-06-25 time marktapotheke 30min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-06-25 invoice urts 325000.00 AMD due 2024-07-09 ref LS-3121 "անանուխի պիտակ"
2024-06-25 email from հացատուն "Շնորհակալություն, տեսուչը գոհ կլինի։" person anahit thread հացատուն-31 at 2024-06-25T05:13:00Z
2024-06-25 invoice himal-chiya 910.00 EUR due 2024-07-25 ref LS-3122 "उपहार बाकस"
2024-06-25 email from rempah "Pilihan kedua lebih baik." person faizal thread rempah-34 at 2024-06-25T02:55:00Z
2024-06-25 email to sabun-wangi "Dua cadangan untuk pembalut sabun serai, harga sama. Yang mana lebih dekat?" person mei-ling thread sabun-wangi-35 at 2024-06-25T13:06:00Z by hafiz
2024-06-26 time ullarhus 60min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-26 email from sjovik "We are changing our bottle and the smoked trout sleeve has to fit a smaller neck. What do you need from us?" person linnea thread sjovik-36 at 2024-06-26T12:14:00Z
2024-06-26 email from mustika "How long is it from proof to door for the juice label now?" person kadri thread mustika-36 at 2024-06-26T09:33:00Z
2024-06-26 email to mustika "Eight working days at the moment, five if it is urgent." person kadri thread mustika-36 at 2024-06-26T11:04:00Z by hafiz
2024-06-26 feedback mustika helped 1 person kadri thread mustika-36
2024-06-26 time wendel 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-06-26 email from gouden-oven "Please put the cake box sticker on hold for a week, we are waiting for the lab." person sanne thread gouden-oven-36 at 2024-06-26T14:41:00Z
2024-06-26 email from loureiro "Is the glue of the tasting card food safe? An inspector asked." person beatriz thread loureiro-36 at 2024-06-26T11:53:00Z
2024-06-26 email to loureiro "It is. The certificate is attached, so that you can show it." person beatriz thread loureiro-36 at 2024-06-26T13:01:00Z by eva
2024-06-26 promise from arpa-gini "quantities for the next run" by 2024-07-02 by armen
2024-06-26 email from sabun-wangi "Yang pertama. Semua pelanggan kedai suka." person mei-ling thread sabun-wangi-35 at 2024-06-26T02:03:00Z
2024-06-27 invoice brim 255000 ISK due 2024-07-27 ref LS-3123 "dósamiðar á ljósöl"
2024-06-27 email to sjovik "One empty bottle by post and the drawing of the supplier, that is all." person linnea thread sjovik-36 at 2024-06-27T09:23:00Z by hafiz
2024-06-27 message from lofoten "Box is here, all fine" person ingrid-moe thread lofoten-m37 at 2024-06-27T15:12:00Z
2024-06-27 message to lofoten "Will do" person ingrid-moe thread lofoten-m37 at 2024-06-27T15:49:00Z by eva
2024-06-27 email from mossgate "Is the glue of the tasting set box food safe? An inspector asked." person fergus thread mossgate-37 at 2024-06-27T12:18:00Z
2024-06-27 email to mossgate "It is. The certificate is attached, so that you can show it." person fergus thread mossgate-37 at 2024-06-27T15:27:00Z by eva
2024-06-27 feedback mossgate helped 1 person fergus thread mossgate-37
2024-06-27 payment kraeuterhof 2000.00 EUR for LS-3107
2024-06-27 invoice albrecht 1500.00 EUR due 2024-07-11 ref LS-3124 "hamper card"
2024-06-27 invoice sommer 845.00 EUR due 2024-07-11 ref LS-3125 "calendar sleeve"
2024-06-27 email to gouden-oven "Done. I will ask again next Thursday." person sanne thread gouden-oven-36 at 2024-06-27T09:15:00Z by hafiz
2024-06-27 email from gouden-oven "The lab says yes. You can go on." person sanne thread gouden-oven-36 at 2024-06-27T10:45:00Z
2024-06-27 time patan-kala 135min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-06-27 promise to sabun-wangi "proof: pembalut sabun serai" by 2024-07-05 owner hafiz by hafiz
2024-06-28 time vor 105min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-06-28 invoice holar 255000 ISK due 2024-07-28 ref LS-3126 "lok á bláberjaskyr"
2024-06-28 time lofoten 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-06-28 invoice northmoor 1550.00 GBP due 2024-07-28 ref LS-3127 "shop tags"
2024-06-28 invoice fenwick 725.00 GBP due 2024-07-12 ref LS-3128 "heather honey label"
2024-06-28 time seeblick 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-06-28 time arpa-gini 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-06-28 kept patan-kala "delivery date: मूर्तिको प्रमाणपत्र" by sunita
2024-06-28 note patan-kala "The look sells the first one, the rest is our job." as quote by sunita
2024-07-01 time lofoten 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-07-01 invoice lofoten 1600.00 EUR due 2024-07-31 ref LS-3129 "stockfish band"
2024-07-01 visit with northmoor 45min "Brought the samples; the whole family had a say" person imogen by eva
2024-07-01 promise to calder "delivery date: matchbox sleeve" by 2024-07-08 owner sunita by sunita
2024-07-01 email from calder "We would like to see the gift box on uncoated paper. Is there a sample?" person nell thread calder-41 at 2024-07-01T10:18:00Z
2024-07-01 email to calder "Three samples are in the post today." person nell thread calder-41 at 2024-07-01T12:07:00Z by sunita
2024-07-01 email from calder "Number two, clearly." person nell thread calder-41 at 2024-07-01T13:46:00Z
2024-07-01 invoice wendel 2300.00 EUR due 2024-07-15 ref LS-3130 "lager label"
2024-07-01 time rheinkiesel 180min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-07-01 invoice loureiro 1300.00 EUR due 2024-07-31 ref LS-3131 "olive oil label"
2024-07-01 kept arpa-gini "quantities for the next run" by armen
2024-07-01 email from arpa-gini "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person gayane thread arpa-gini-41 at 2024-07-01T12:04:00Z
2024-07-01 invoice kopi-bukit 3150.00 MYR due 2024-07-31 ref LS-3132 "beg kopi"
2024-07-01 invoice batik-seri 2350.00 MYR due 2024-07-31 ref LS-3133 "tag batik"
2024-07-02 time ullarhus 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-02 time vor 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-07-02 message from thornbury "Thank you, looks great" person gareth thread thornbury-m42 at 2024-07-02T15:57:00Z
2024-07-02 email to fenwick "How did the wax wrap band do at the market?" person dot thread fenwick-42 at 2024-07-02T14:44:00Z by sunita
2024-07-02 meeting with ottoline 65min "Talked about the whole range: the small sizes need a simpler design" person ottilie by eva
2024-07-02 email from kraeuterhof "One question about the calendula cream label: is there room for a second language?" person malte thread kraeuterhof-42 at 2024-07-02T11:04:00Z
2024-07-02 email to kraeuterhof "Yes, if the ingredients go down by half a point. I have attached both versions." person malte thread kraeuterhof-42 at 2024-07-02T11:29:00Z by armen
2024-07-02 email from kraeuterhof "The second version is fine. Please go ahead." person malte thread kraeuterhof-42 at 2024-07-02T11:42:00Z
2024-07-02 invoice seeblick 555.00 EUR due 2024-07-16 ref LS-3134 "appointment card"
2024-07-02 promise to gouden-oven "samples: rusk tin" by 2024-07-10 owner hafiz by hafiz
2024-07-02 email to arpa-gini "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person gayane thread arpa-gini-41 at 2024-07-02T09:41:00Z by armen
2024-07-02 message from aghbyur "Շնորհակալություն, շատ լավ է" person vahan thread aghbyur-m42 at 2024-07-02T12:09:00Z
2024-07-02 message to aghbyur "Գրի առա, շնորհակալ եմ" person vahan thread aghbyur-m42 at 2024-07-02T14:09:00Z by armen
2024-07-03 invoice ullarhus 200000 ISK due 2024-07-17 ref LS-3135 "lopamiðar"
2024-07-03 payment mustika 610.00 EUR for LS-3102
2024-07-03 message to thornbury "Noted, thank you" person gareth thread thornbury-m42 at 2024-07-03T08:28:00Z by hafiz
2024-07-03 email from fenwick "Very well. People picked it up because of the window in the label." person dot thread fenwick-42 at 2024-07-03T10:44:00Z
2024-07-03 invoice marktapotheke 725.00 EUR due 2024-07-17 ref LS-3136 "tea bag tag"
2024-07-03 email from marktapotheke "Our printer asks for the cream jar label with 3 mm bleed. Do you have that?" person dr-hoyer thread marktapotheke-43 at 2024-07-03T13:59:00Z
2024-07-03 promise from gouden-oven "quantities for the next run" by 2024-07-09 by hafiz
2024-07-03 cost patan-kala 17.50 EUR "Varnish samples" by sunita
2024-07-03 time lokta-ghar 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-07-03 time sabun-wangi 165min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-07-04 email to marktapotheke "Here it is, bleed and crop marks included." person dr-hoyer thread marktapotheke-43 at 2024-07-04T09:56:00Z by hafiz
2024-07-04 kept sabun-wangi "proof: pembalut sabun serai" by hafiz
2024-07-05 cost vor 15000 ISK "Varnish samples" by eva
2024-07-05 time thornbury 240min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-07-05 email from brackenbury "Do you keep the old files of the bottle collar?" person joss thread brackenbury-45 at 2024-07-05T11:33:00Z
2024-07-05 email from albrecht "Please put the antipasti lid on hold for a week, we are waiting for the lab." person timo thread albrecht-46 at 2024-07-05T08:14:00Z
2024-07-05 email to albrecht "Done. I will ask again next Thursday." person timo thread albrecht-46 at 2024-07-05T10:13:00Z by armen
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
2024-07-08 email to brackenbury "All of them. Which year do you need?" person joss thread brackenbury-45 at 2024-07-08T08:35:00Z by hafiz
2024-07-08 email from brackenbury "The first one, please." person joss thread brackenbury-45 at 2024-07-08T09:21:00Z
2024-07-08 email from albrecht "The lab says yes. You can go on." person timo thread albrecht-46 at 2024-07-08T08:04:00Z
2024-07-08 payment sommer 845.00 EUR for LS-3125
2024-07-08 kept gouden-oven "samples: rusk tin" by hafiz
2024-07-08 email from chir "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (ընկույզի տուփ)" person lusine thread chir-47 at 2024-07-08T07:12:00Z
2024-07-08 email to chir "Չկավճապատ, 90 գ։ Պահեստում կա։" person lusine thread chir-47 at 2024-07-08T09:40:00Z by armen
2024-07-08 email from chir "Լավ, նույնը։" person lusine thread chir-47 at 2024-07-08T10:25:00Z
2024-07-08 email from urts "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (ուրցի թեյի տուփ)" person narek thread urts-47 at 2024-07-08T12:24:00Z
2024-07-08 email to urts "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person narek thread urts-47 at 2024-07-08T14:58:00Z by armen
2024-07-08 time aghbyur 240min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-07-08 promise to himal-chiya "price: मसला चियाको खोल" by 2024-07-16 owner sunita by sunita
2024-07-08 email from kopi-bukit "Bila label biji panggang boleh siap?" person weijie thread kopi-bukit-47 at 2024-07-08T01:59:00Z
2024-07-08 email to kopi-bukit "Kami cetak hari Rabu, Jumaat boleh hantar." person weijie thread kopi-bukit-47 at 2024-07-08T08:15:00Z by hafiz
2024-07-09 email from brim "Góðan dag. Okkur vantar meira: miðar á pilsner, 2.000 stykki. Sami pappír og síðast." person halldora thread brim-49 at 2024-07-09T13:02:00Z
2024-07-09 email to brim "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person halldora thread brim-49 at 2024-07-09T15:36:00Z by eva
2024-07-09 email from vor "Er pláss fyrir enskan texta líka? Ég á við: bókarkápa." person ragnheidur thread vor-49 at 2024-07-09T14:14:00Z
2024-07-09 payment calder 725.00 GBP for LS-3106
2024-07-09 email to wendel "Before we print the wheat beer label: is the best-before line still the same?" person konrad thread wendel-49 at 2024-07-09T15:16:00Z by armen
2024-07-09 invoice rheinkiesel 640.00 EUR due 2024-07-23 ref LS-3139 "swing tag"
2024-07-09 time gouden-oven 45min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-07-09 kept gouden-oven "quantities for the next run" by hafiz
2024-07-09 email to arpa-gini "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (նվերի տուփ)" person tigran thread arpa-gini-49 at 2024-07-09T11:54:00Z by armen
2024-07-09 email from urts "Այսօր կուղարկեմ։" person narek thread urts-47 at 2024-07-09T05:53:00Z
2024-07-09 payment հացատուն 235000.00 AMD for LS-3118
2024-07-09 email from rempah "Gam pada label rendang selamat untuk makanan?" person aisyah thread rempah-49 at 2024-07-09T04:48:00Z
2024-07-10 email from ullarhus "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person gudrun thread ullarhus-50 at 2024-07-10T14:25:00Z
2024-07-10 email from djupasalt "Er límið á miðunum matvælavænt?" person asta thread djupasalt-50 at 2024-07-10T09:41:00Z
2024-07-10 email to djupasalt "Já, vottorðið fylgir svo þú getir sýnt það." person asta thread djupasalt-50 at 2024-07-10T12:37:00Z by eva
2024-07-10 email from djupasalt "Takk fyrir skjót svör." person asta thread djupasalt-50 at 2024-07-10T13:02:00Z
2024-07-10 email to vor "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person ragnheidur thread vor-49 at 2024-07-10T09:39:00Z by eva
2024-07-10 email from vor "Seinni tillagan er betri." person ragnheidur thread vor-49 at 2024-07-10T11:05:00Z
2024-07-10 time thornbury 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-07-10 email from wendel "Good that you ask. It is now 18 months instead of 12." person konrad thread wendel-49 at 2024-07-10T09:15:00Z
2024-07-10 email to wendel "Changed, and the new proof is attached." person konrad thread wendel-49 at 2024-07-10T10:08:00Z by armen
2024-07-10 invoice arpa-gini 1800.00 EUR due 2024-08-09 ref LS-3140 "սպիտակ գինու պիտակ"
2024-07-10 email from arpa-gini "Այո, խնդրում եմ։" person tigran thread arpa-gini-49 at 2024-07-10T06:03:00Z
2024-07-10 note chir "Decides fast once a printed sample is on the table" as opinion by armen
2024-07-10 email from sagar-trek "बाटोको नक्सा को पाठ कहिलेसम्म पठाउने?" person pasang thread sagar-trek-50 at 2024-07-10T05:41:00Z
2024-07-10 email to rempah "Selamat, sijil dilampirkan." person aisyah thread rempah-49 at 2024-07-10T08:54:00Z by hafiz
2024-07-11 email to ullarhus "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person gudrun thread ullarhus-50 at 2024-07-11T08:19:00Z by eva
2024-07-11 promise to kraeuterhof "delivery date: calendula cream label" by 2024-07-19 owner hafiz by armen
2024-07-11 payment chir 405000.00 AMD for LS-3119
2024-07-11 payment rempah 3500.00 MYR for LS-3109
2024-07-11 email from rempah "Terima kasih, pegawai memang minta." person aisyah thread rempah-49 at 2024-07-11T02:17:00Z
2024-07-12 payment skjalfandi 430000 ISK for LS-3104
2024-07-12 payment djupasalt 1550.00 EUR for LS-3110
2024-07-12 moved mustika "price: jam label" to 2024-07-19 by hafiz
2024-07-12 note mustika "I would rather wait a week than have the wrong green." as quote by hafiz
2024-07-12 invoice thornbury 1020.00 GBP due 2024-08-11 ref LS-3141 "menu cards"
2024-07-12 call with mossgate 26min "New size of jar: we need the drawing, they send it" person fergus by eva
2024-07-12 payment fenwick 725.00 GBP for LS-3128
2024-07-12 time little-harbour 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-07-12 payment arpa-gini 1450.00 EUR for LS-3108
2024-07-12 time aghbyur 240min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-07-12 email from հացատուն "Ե՞րբ կլինի պատրաստ։ (գաթայի պիտակ)" person anahit thread հացատուն-52 at 2024-07-12T12:17:00Z
2024-07-12 email to հացատուն "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person anahit thread հացատուն-52 at 2024-07-12T15:06:00Z by armen
2024-07-12 email from sagar-trek "एकपटक फेरि सोधें है, पाठ कहिलेसम्म चाहिन्छ?" person pasang thread sagar-trek-50 at 2024-07-12T07:41:00Z
2024-07-12 invoice rempah 3850.00 MYR due 2024-08-11 ref LS-3142 "label rendang"
2024-07-12 email from batik-seri "Boleh kami lihat kotak sarung atas kertas kasar?" person rohani thread batik-seri-52 at 2024-07-12T07:38:00Z
2024-07-12 invoice sabun-wangi 2300.00 MYR due 2024-08-11 ref LS-3143 "pembalut sabun serai"
2024-07-15 credit thornbury 51.00 GBP for LS-3141 ref LS-3141-C "Some sheets with a scratch" by hafiz
2024-07-15 email to little-harbour "Before we print the counter sign: is the best-before line still the same?" person tamsin thread little-harbour-55 at 2024-07-15T09:12:00Z by hafiz
2024-07-15 email from little-harbour "Good that you ask. It is now 18 months instead of 12." person tamsin thread little-harbour-55 at 2024-07-15T10:05:00Z
2024-07-15 invoice calder 740.00 GBP due 2024-08-14 ref LS-3144 "matchbox sleeve"
2024-07-15 payment wendel 2300.00 EUR for LS-3130
2024-07-15 payment marktapotheke 725.00 EUR for LS-3136
2024-07-15 payment albrecht 1500.00 EUR for LS-3124
2024-07-15 cost gouden-oven 47.50 EUR "Proof prints" by hafiz
2024-07-15 payment urts 325000.00 AMD for LS-3121
2024-07-15 email to sagar-trek "बिहीबार दिउँसोसम्म। पर्खाएकोमा माफ गर्नुहोला।" person pasang thread sagar-trek-50 at 2024-07-15T08:16:00Z by sunita
2024-07-15 invoice lokta-ghar 655.00 EUR due 2024-08-14 ref LS-3145 "पात्रो"
2024-07-15 email to batik-seri "Tiga contoh kami pos hari ini." person rohani thread batik-seri-52 at 2024-07-15T09:33:00Z by hafiz
2024-07-15 call with sabun-wangi 24min "Asked how the new product sells: better than hoped" person mei-ling by hafiz
2024-07-16 time djupasalt 75min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-07-16 kept mustika "quantities for the next run" by hafiz
2024-07-16 email to little-harbour "Changed, and the new proof is attached." person tamsin thread little-harbour-55 at 2024-07-16T09:49:00Z by hafiz
2024-07-16 email from seeblick "I cannot open the file with the food bag sticker. Could you send a PDF?" person dr-nowak thread seeblick-56 at 2024-07-16T12:04:00Z
2024-07-16 email from arpa-gini "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-56 at 2024-07-16T08:43:00Z
2024-07-16 email to arpa-gini "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person gayane thread arpa-gini-56 at 2024-07-16T10:10:00Z by armen
2024-07-16 email from aghbyur "գազավորված ջրի պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person vahan thread aghbyur-56 at 2024-07-16T11:34:00Z
2024-07-16 email to aghbyur "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person vahan thread aghbyur-56 at 2024-07-16T13:54:00Z by armen
2024-07-16 kept himal-chiya "price: मसला चियाको खोल" by sunita
2024-07-16 email from batik-seri "Nombor dua." person rohani thread batik-seri-52 at 2024-07-16T01:17:00Z
2024-07-17 message from holar "Próförk samþykkt" person einar thread holar-m57 at 2024-07-17T14:09:00Z
2024-07-17 payment kinvara 1150.00 EUR for LS-3117
2024-07-17 payment thornbury 905.00 GBP for LS-3105
2024-07-17 time ottoline 45min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-07-17 cost ottoline 75.00 GBP "Proof prints" by eva
2024-07-17 time kraeuterhof 195min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-07-17 email to seeblick "Here is a PDF. I also made it smaller." person dr-nowak thread seeblick-56 at 2024-07-17T08:43:00Z by hafiz
2024-07-17 invoice gouden-oven 825.00 EUR due 2024-08-16 ref LS-3146 "rusk tin"
2024-07-17 email from arpa-gini "Ուրեմն 2 500։" person gayane thread arpa-gini-56 at 2024-07-17T06:07:00Z
2024-07-17 time himal-chiya 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-07-18 message to holar "Skráð, takk" person einar thread holar-m57 at 2024-07-18T09:39:00Z by eva
2024-07-18 time mustika 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-07-18 payment gouden-oven 920.00 EUR for LS-3115
2024-07-18 invoice aghbyur 625000.00 AMD due 2024-08-17 ref LS-3147 "գազավորված ջրի պիտակ"
2024-07-19 email from lofoten "The new colour looks a little cold on the shelf. Are we alone with that?" person ingrid-moe thread lofoten-60 at 2024-07-19T08:58:00Z
2024-07-19 email to lofoten "I see it too. Shall we try five per cent more yellow on the next run of the export carton?" person ingrid-moe thread lofoten-60 at 2024-07-19T11:59:00Z by eva
2024-07-19 email from lofoten "Please do." person ingrid-moe thread lofoten-60 at 2024-07-19T13:17:00Z
2024-07-19 time mustika 60min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2024-07-19 kept mustika "price: jam label" by hafiz
2024-07-19 payment mossgate 1450.00 GBP for LS-3120
2024-07-19 cost little-harbour 37.50 GBP "Photographs" by hafiz
2024-07-19 email from calder "When will the tin label leave your house?" person nell thread calder-59 at 2024-07-19T10:30:00Z
2024-07-19 email to calder "On Wednesday, and I send you the number of the parcel." person nell thread calder-59 at 2024-07-19T13:28:00Z by sunita
2024-07-19 payment ottoline 1400.00 GBP for LS-3113
2024-07-19 invoice ottoline 1200.00 GBP due 2024-08-18 ref LS-3148 "truffle box"
2024-07-19 email from ottoline "Our printer asks for the truffle box with 3 mm bleed. Do you have that?" person ottilie thread ottoline-60 at 2024-07-19T13:56:00Z
2024-07-19 payment brackenbury 1050.00 GBP for LS-3116
2024-07-19 kept kraeuterhof "delivery date: calendula cream label" by armen
2024-07-19 email from kraeuterhof "The courier left one box of the lip balm display at the wrong door. We found it, no harm done." person jutta thread kraeuterhof-59 at 2024-07-19T08:02:00Z
2024-07-19 email to kraeuterhof "Thank you for telling me. I have written to the courier all the same." person jutta thread kraeuterhof-59 at 2024-07-19T08:36:00Z by armen
2024-07-19 email from gouden-oven "The invoice for the bread bag names our old address. Could you change it?" person joris thread gouden-oven-60 at 2024-07-19T10:44:00Z
2024-07-19 email to gouden-oven "Changed, sorry about that. A new copy is attached." person joris thread gouden-oven-60 at 2024-07-19T11:05:00Z by hafiz
2024-07-19 payment aghbyur 555000.00 AMD for LS-3114
2024-07-19 email to patan-kala "उपहार बाकस को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person ramesh thread patan-kala-60 at 2024-07-19T15:51:00Z by sunita
2024-07-22 payment ullarhus 200000 ISK for LS-3135
2024-07-22 invoice djupasalt 1600.00 EUR due 2024-08-21 ref LS-3149 "miðar á flögusalt"
2024-07-22 payment sjovik 1400.00 EUR for LS-3111
2024-07-22 promise to lofoten "samples: export carton" by 2024-07-30 owner sunita by eva
2024-07-22 invoice mustika 690.00 EUR due 2024-08-05 ref LS-3150 "jam label"
2024-07-22 email from northmoor "I cannot open the file with the family trail leaflet. Could you send a PDF?" person imogen thread northmoor-61 at 2024-07-22T15:21:00Z
2024-07-22 invoice little-harbour 815.00 GBP due 2024-08-21 ref LS-3151 "counter sign"
2024-07-22 email to ottoline "Here it is, bleed and crop marks included." person ottilie thread ottoline-60 at 2024-07-22T08:07:00Z by eva
2024-07-22 call with albrecht 13min "New size of jar: we need the drawing, they send it" person timo by armen
2024-07-22 payment seeblick 555.00 EUR for LS-3134
2024-07-22 payment rheinkiesel 640.00 EUR for LS-3139
2024-07-22 call with rheinkiesel 13min "Explained the difference between the two varnishes; they take matt" person vera by sunita
2024-07-22 email from patan-kala "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person ramesh thread patan-kala-60 at 2024-07-22T05:10:00Z
2024-07-23 email to skjalfandi "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (bæklingur)" person bjarki thread skjalfandi-63 at 2024-07-23T08:24:00Z by eva
2024-07-23 email from skjalfandi "Takk fyrir að láta vita. Já, prentið núna." person bjarki thread skjalfandi-63 at 2024-07-23T11:00:00Z
2024-07-23 email to northmoor "Here is a PDF. I also made it smaller." person imogen thread northmoor-61 at 2024-07-23T09:27:00Z by eva
2024-07-23 promise from chir "photo: ծիրանի չրի տոպրակ" by 2024-07-29 by armen
2024-07-23 promise to հացատուն "samples: լավաշի փաթեթ" by 2024-07-31 owner sunita by armen
2024-07-23 invoice himal-chiya 1020.00 EUR due 2024-08-22 ref LS-3152 "मसला चियाको खोल"
2024-07-23 email to himal-chiya "मसला चियाको खोल को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person bikash thread himal-chiya-63 at 2024-07-23T10:39:00Z by sunita
2024-07-23 email from lokta-ghar "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person anju thread lokta-ghar-63 at 2024-07-23T11:13:00Z
2024-07-23 email to lokta-ghar "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person anju thread lokta-ghar-63 at 2024-07-23T14:00:00Z by sunita
2024-07-24 payment little-harbour 750.00 GBP for LS-3112
2024-07-24 email to marktapotheke "A short note: the paper for the tea bag tag goes up by 4 per cent next month. Shall we print before that?" person dr-hoyer thread marktapotheke-64 at 2024-07-24T14:16:00Z by hafiz
2024-07-24 email from himal-chiya "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person bikash thread himal-chiya-63 at 2024-07-24T05:26:00Z
2024-07-25 email from brim "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person halldora thread brim-65 at 2024-07-25T14:49:00Z
2024-07-25 promise from skjalfandi "quantities for the next run" by 2024-07-31 by eva
2024-07-25 email from marktapotheke "Thank you for telling us. Yes, print now." person dr-hoyer thread marktapotheke-64 at 2024-07-25T09:09:00Z
2024-07-25 promise to arpa-gini "samples: կարմիր գինու պիտակ" by 2024-08-02 owner armen by armen
2024-07-25 payment himal-chiya 910.00 EUR for LS-3122
2024-07-26 promise from brim "quantities for the next run" by 2024-08-01 by eva
2024-07-26 email to brim "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person halldora thread brim-65 at 2024-07-26T09:55:00Z by eva
2024-07-26 feedback brim helped 1 person halldora thread brim-65
2024-07-26 time sjovik 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-07-26 email from sjovik "How long is it from proof to door for the gift box now?" person linnea thread sjovik-67 at 2024-07-26T10:29:00Z
2024-07-26 email to sjovik "Eight working days at the moment, five if it is urgent." person linnea thread sjovik-67 at 2024-07-26T11:10:00Z by hafiz
2024-07-26 email from thornbury "We would like to see the allergen stickers on uncoated paper. Is there a sample?" person moira thread thornbury-66 at 2024-07-26T11:09:00Z
2024-07-26 invoice kraeuterhof 2000.00 EUR due 2024-08-09 ref LS-3153 "calendula cream label"
2024-07-26 email from sommer "How long is it from proof to door for the calendar sleeve now?" person edith thread sommer-67 at 2024-07-26T11:45:00Z
2024-07-26 email to sommer "Eight working days at the moment, five if it is urgent." person edith thread sommer-67 at 2024-07-26T13:43:00Z by eva
2024-07-26 email from arpa-gini "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (նվերի տուփ)" person tigran thread arpa-gini-66 at 2024-07-26T08:00:00Z
2024-07-26 email to arpa-gini "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person tigran thread arpa-gini-66 at 2024-07-26T08:37:00Z by armen
2024-07-26 email from arpa-gini "Երկրորդը, առանց կասկածի։" person tigran thread arpa-gini-66 at 2024-07-26T09:02:00Z
2024-07-29 email from djupasalt "Góðan dag. Okkur vantar meira: gjafakassi, 2.000 stykki. Sami pappír og síðast." person sindri thread djupasalt-68 at 2024-07-29T16:35:00Z
2024-07-29 payment holar 255000 ISK for LS-3126
2024-07-29 call with kinvara 23min "Asked about recycled paper; sent two samples afterwards" person aoife by eva
2024-07-29 time lofoten 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-29 email to thornbury "Three samples are in the post today." person moira thread thornbury-66 at 2024-07-29T08:57:00Z by hafiz
2024-07-29 email from thornbury "Number two, clearly." person moira thread thornbury-66 at 2024-07-29T10:08:00Z
2024-07-29 call with mossgate 17min "Asked how the new product sells: better than hoped" person fergus by eva
2024-07-29 time sommer 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-29 time chir 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-07-29 kept chir "photo: ծիրանի չրի տոպրակ" by armen
2024-07-29 email to chir "ծիրանի չրի տոպրակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person lusine thread chir-68 at 2024-07-29T13:13:00Z by armen
2024-07-30 payment brim 255000 ISK for LS-3123
2024-07-30 email to djupasalt "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person sindri thread djupasalt-68 at 2024-07-30T09:39:00Z by eva
2024-07-30 time kinvara 240min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-07-30 kept lofoten "samples: export carton" by eva
2024-07-30 time mossgate 225min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-07-30 time arpa-gini 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-07-30 email from chir "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person lusine thread chir-68 at 2024-07-30T06:44:00Z
2024-07-30 kept հացատուն "samples: լավաշի փաթեթ" by armen
2024-07-31 time thornbury 75min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-07-31 promise to calder "samples: gift box" by 2024-08-08 owner sunita by sunita
2024-07-31 moved arpa-gini "samples: կարմիր գինու պիտակ" to 2024-08-06 by armen
2024-07-31 time sagar-trek 180min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-07-31 payment kopi-bukit 3150.00 MYR for LS-3132
2024-08-01 kept brim "quantities for the next run" by eva
2024-08-01 time lofoten 60min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-08-01 time thornbury 105min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-08-01 invoice sagar-trek 625.00 EUR due 2024-08-31 ref LS-3154 "बाटोको नक्सा"
2024-08-02 time brim 165min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-08-02 kept skjalfandi "quantities for the next run" by eva
2024-08-02 invoice sjovik 1500.00 EUR due 2024-09-01 ref LS-3155 "gift box"
2024-08-02 cost brackenbury 50.00 GBP "Photographs" by hafiz
2024-08-02 time wendel 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-08-02 time sommer 150min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-08-02 email to loureiro "Before we print the olive oil label: is the best-before line still the same?" person beatriz thread loureiro-74 at 2024-08-02T13:43:00Z by eva
2024-08-02 email from loureiro "Good that you ask. It is now 18 months instead of 12." person beatriz thread loureiro-74 at 2024-08-02T16:35:00Z
2024-08-02 time chir 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-08-02 meeting with rempah 45min "Talked about the whole range: the small sizes need a simpler design" person aisyah by hafiz
2024-08-02 email to kopi-bukit "Ada 150 keping pelekat cawan lagi daripada cetakan lepas. Kami hantar sekali?" person weijie thread kopi-bukit-74 at 2024-08-02T10:18:00Z by hafiz
2024-08-05 time skjalfandi 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-05 time holar 30min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-05 time kinvara 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-08-05 invoice kinvara 1300.00 EUR due 2024-09-04 ref LS-3156 "kelp flakes label"
2024-08-05 payment lofoten 1600.00 EUR for LS-3129
2024-08-05 time northmoor 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-08-05 cost mossgate 75.00 GBP "Cutting die" by eva
2024-08-05 time calder 240min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-08-05 time brackenbury 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-08-05 invoice brackenbury 1050.00 GBP due 2024-09-04 ref LS-3157 "bottle collar"
2024-08-05 time wendel 120min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR unbilled
2024-08-05 email from albrecht "Our lawyer wants the country of origin on the front of the hamper card." person timo thread albrecht-75 at 2024-08-05T08:14:00Z
2024-08-05 email to loureiro "Changed, and the new proof is attached." person beatriz thread loureiro-74 at 2024-08-05T08:32:00Z by eva
2024-08-05 email from arpa-gini "կարմիր գինու պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person tigran thread arpa-gini-75 at 2024-08-05T10:40:00Z
2024-08-05 promise from aghbyur "text: շշի պիտակ" by 2024-08-12 by armen
2024-08-05 email to aghbyur "շշի պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person mariam thread aghbyur-76 at 2024-08-05T15:24:00Z by armen
2024-08-05 time rempah 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-08-05 email from kopi-bukit "Ya, boleh hantar." person weijie thread kopi-bukit-74 at 2024-08-05T01:07:00Z
2024-08-06 cost skjalfandi 32500 ISK "Proof prints" by eva
2024-08-06 email from vor "Litla teikningin er falleg. Megum við nota hana á bílinn?" person ragnheidur thread vor-77 at 2024-08-06T14:14:00Z
2024-08-06 email to vor "Já, hún er ykkar. Ég sendi skrá sem má stækka." person ragnheidur thread vor-77 at 2024-08-06T14:27:00Z by eva
2024-08-06 invoice lofoten 1500.00 EUR due 2024-09-05 ref LS-3158 "export carton"
2024-08-06 time northmoor 30min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-08-06 email from kraeuterhof "Can the soap band go to the warehouse this time?" person malte thread kraeuterhof-77 at 2024-08-06T09:08:00Z
2024-08-06 email to kraeuterhof "Yes. I have put the address on the order." person malte thread kraeuterhof-77 at 2024-08-06T09:26:00Z by armen
2024-08-06 time albrecht 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-08-06 cost albrecht 75.00 EUR "Photographs" by armen
2024-08-06 email to albrecht "It fits under the name if we take the line away. Proof attached." person timo thread albrecht-75 at 2024-08-06T09:57:00Z by armen
2024-08-06 payment arpa-gini 1800.00 EUR for LS-3140
2024-08-06 kept arpa-gini "samples: կարմիր գինու պիտակ" by armen
2024-08-06 email to arpa-gini "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person tigran thread arpa-gini-75 at 2024-08-06T09:14:00Z by armen
2024-08-06 invoice chir 410000.00 AMD due 2024-08-20 ref LS-3159 "ծիրանի չրի տոպրակ"
2024-08-06 email from aghbyur "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person mariam thread aghbyur-76 at 2024-08-06T06:18:00Z
2024-08-06 time հացատուն 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2024-08-06 time հացատուն 180min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-08-06 payment patan-kala 815.00 EUR for LS-3137
2024-08-06 time rempah 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-08-07 email to brim "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (miðar á pilsner)" person halldora thread brim-78 at 2024-08-07T13:43:00Z by eva
2024-08-07 email from brim "Gott að þú spyrð. Það er orðið 18 mánuðir." person halldora thread brim-78 at 2024-08-07T15:18:00Z
2024-08-07 email to northmoor "Reminder: invoice LS-3127 is due" automatic
2024-08-07 invoice mossgate 1400.00 GBP due 2024-09-06 ref LS-3160 "dry gin label"
2024-08-07 payment kraeuterhof 2000.00 EUR for LS-3153
2024-08-07 email from albrecht "Approved." person timo thread albrecht-75 at 2024-08-07T08:58:00Z
2024-08-07 invoice sommer 790.00 EUR due 2024-08-21 ref LS-3161 "wrapping paper"
2024-08-07 email from gouden-oven "Could one of you come by and see the shelf with the rusk tin?" person sanne thread gouden-oven-78 at 2024-08-07T14:14:00Z
2024-08-07 payment loureiro 1300.00 EUR for LS-3131
2024-08-07 invoice հացատուն 280000.00 AMD due 2024-08-21 ref LS-3162 "լավաշի փաթեթ"
2024-08-08 email to brim "Breytt, ný próförk fylgir." person halldora thread brim-78 at 2024-08-08T09:15:00Z by eva
2024-08-08 invoice skjalfandi 505000 ISK due 2024-09-07 ref LS-3163 "veggspjald við höfnina"
2024-08-08 kept calder "samples: gift box" by sunita
2024-08-08 invoice albrecht 1350.00 EUR due 2024-08-22 ref LS-3164 "olive jar label"
2024-08-08 email to gouden-oven "Gladly. Would Wednesday at ten suit you?" person sanne thread gouden-oven-78 at 2024-08-08T08:05:00Z by hafiz
2024-08-08 email from gouden-oven "Wednesday is good." person sanne thread gouden-oven-78 at 2024-08-08T09:56:00Z
2024-08-08 time kopi-bukit 135min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-08-08 payment batik-seri 2350.00 MYR for LS-3133
2024-08-08 call with batik-seri 10min "Short call about the delivery, all boxes counted and complete" person rohani by hafiz
2024-08-09 invoice brim 330000 ISK due 2024-09-08 ref LS-3165 "miðar á bokk"
2024-08-09 payment mustika 690.00 EUR for LS-3150
2024-08-09 email from mustika "Until when do you need our text for the jam label?" person kadri thread mustika-81 at 2024-08-09T12:37:00Z
2024-08-09 invoice thornbury 1080.00 GBP due 2024-09-08 ref LS-3166 "sandwich sleeve"
2024-08-09 visit with northmoor 60min "They came to the press and approved the first sheet" person imogen by eva
2024-08-09 email from mossgate "What would the sloe gin label cost with a gold foil?" person fergus thread mossgate-81 at 2024-08-09T13:05:00Z
2024-08-09 email from ottoline "Can the bar wrapper go to the warehouse this time?" person ottilie thread ottoline-81 at 2024-08-09T13:04:00Z
2024-08-09 email from brackenbury "Which paper did we have for the keg badge last time?" person joss thread brackenbury-80 at 2024-08-09T13:53:00Z
2024-08-09 invoice arpa-gini 1550.00 EUR due 2024-09-08 ref LS-3167 "կարմիր գինու պիտակ"
2024-08-12 email from mustika "Sorry to ask again: which day is the last one for the text?" person kadri thread mustika-81 at 2024-08-12T09:06:00Z
2024-08-12 email to mustika "Thursday noon. Forgive the wait, we were all at the press." person kadri thread mustika-81 at 2024-08-12T11:15:00Z by hafiz
2024-08-12 email to thornbury "How did the menu cards do at the market?" person gareth thread thornbury-83 at 2024-08-12T12:30:00Z by hafiz
2024-08-12 email from thornbury "Very well. People picked it up because of the window in the label." person gareth thread thornbury-83 at 2024-08-12T13:26:00Z
2024-08-12 email to mossgate "A fifth more. Two samples are in the post, one with and one without." person fergus thread mossgate-81 at 2024-08-12T08:54:00Z by eva
2024-08-12 email to ottoline "Yes. I have put the address on the order." person ottilie thread ottoline-81 at 2024-08-12T08:31:00Z by eva
2024-08-12 feedback ottoline helped 1 person ottilie thread ottoline-81
2024-08-12 email to brackenbury "The uncoated one, 90 g. It is in stock." person joss thread brackenbury-80 at 2024-08-12T08:25:00Z by hafiz
2024-08-12 email to marktapotheke "The last sheets of the cream jar label came out a shade too dark. We print them again at our cost." person dr-hoyer thread marktapotheke-82 at 2024-08-12T11:22:00Z by hafiz
2024-08-12 email from marktapotheke "Thank you for noticing before we did." person dr-hoyer thread marktapotheke-82 at 2024-08-12T14:00:00Z
2024-08-12 kept aghbyur "text: շշի պիտակ" by armen
2024-08-12 email from հացատուն "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (լավաշի փաթեթ)" person anahit thread հացատուն-83 at 2024-08-12T09:19:00Z
2024-08-12 email to հացատուն "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person anahit thread հացատուն-83 at 2024-08-12T12:19:00Z by armen
2024-08-12 note sagar-trek "Orders by mail, decides by telephone" as fact by sunita
2024-08-12 email to patan-kala "दुई नमुना, मूल्य एउटै। कुन नजिक छ? (मूर्तिको प्रमाणपत्र)" person ramesh thread patan-kala-83 at 2024-08-12T14:36:00Z by sunita
2024-08-12 payment rempah 3850.00 MYR for LS-3142
2024-08-12 email from sabun-wangi "Bila teks kotak set mandian perlu sampai?" person mei-ling thread sabun-wangi-83 at 2024-08-12T05:18:00Z
2024-08-13 time holar 180min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-08-13 email from mossgate "Without, then. It looks calmer." person fergus thread mossgate-81 at 2024-08-13T09:43:00Z
2024-08-13 feedback mossgate helped 1 person fergus thread mossgate-81
2024-08-13 email from brackenbury "Good." person joss thread brackenbury-80 at 2024-08-13T10:11:00Z
2024-08-13 time gouden-oven 165min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2024-08-13 email from հացատուն "Ուրեմն 2 500։" person anahit thread հացատուն-83 at 2024-08-13T06:03:00Z
2024-08-13 email from patan-kala "पहिलो। पसलमा सबैलाई देखायौं।" person ramesh thread patan-kala-83 at 2024-08-13T05:25:00Z
2024-08-13 payment sabun-wangi 2300.00 MYR for LS-3143
2024-08-13 time sabun-wangi 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-08-14 email to ullarhus "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (gjafakort)" person gudrun thread ullarhus-85 at 2024-08-14T13:13:00Z by eva
2024-08-14 email from ullarhus "Takk fyrir að láta vita. Já, prentið núna." person gudrun thread ullarhus-85 at 2024-08-14T15:50:00Z
2024-08-14 payment thornbury 969.00 GBP for LS-3141
2024-08-14 time calder 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2024-08-14 email to calder "The last sheets of the gift box came out a shade too dark. We print them again at our cost." person nell thread calder-85 at 2024-08-14T13:30:00Z by sunita
2024-08-14 invoice wendel 2050.00 EUR due 2024-08-28 ref LS-3168 "wheat beer label"
2024-08-14 message from urts "Շնորհակալություն, շատ լավ է" person narek thread urts-m85 at 2024-08-14T05:32:00Z
2024-08-14 message to urts "Անպայման" person narek thread urts-m85 at 2024-08-14T08:31:00Z by armen
2024-08-14 time aghbyur 90min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2024-08-14 email from sagar-trek "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। झोलाको ट्याग पनि त्यही हिसाबले पठाउनुहोला।" person pasang thread sagar-trek-85 at 2024-08-14T06:12:00Z
2024-08-14 email to sagar-trek "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person pasang thread sagar-trek-85 at 2024-08-14T08:40:00Z by sunita
2024-08-14 payment lokta-ghar 655.00 EUR for LS-3145
2024-08-14 invoice sabun-wangi 2400.00 MYR due 2024-09-13 ref LS-3169 "kotak set mandian"
2024-08-14 email from sabun-wangi "Maaf tanya lagi: sampai hari apa teks boleh dihantar?" person mei-ling thread sabun-wangi-83 at 2024-08-14T04:04:00Z
2024-08-14 email to sabun-wangi "Khamis tengah hari. Maaf, semua orang di mesin cetak." person mei-ling thread sabun-wangi-83 at 2024-08-14T08:28:00Z by hafiz
2024-08-15 time djupasalt 240min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR unbilled
2024-08-15 email from djupasalt "Við þurfum þetta fyrir sýningu á laugardaginn: miðar á flögusalt. Næst það?" person sindri thread djupasalt-86 at 2024-08-15T14:49:00Z
2024-08-15 invoice holar 215000 ISK due 2024-09-14 ref LS-3170 "skyrdósir"
2024-08-15 invoice northmoor 1750.00 GBP due 2024-09-14 ref LS-3171 "exhibition labels"
2024-08-15 payment calder 740.00 GBP for LS-3144
2024-08-15 invoice calder 900.00 GBP due 2024-09-14 ref LS-3172 "gift box"
2024-08-15 email from calder "Thank you for noticing before we did." person nell thread calder-85 at 2024-08-15T08:51:00Z
2024-08-15 time ottoline 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-08-15 time ottoline 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-08-15 invoice gouden-oven 950.00 EUR due 2024-09-14 ref LS-3173 "bread bag"
2024-08-15 time loureiro 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-08-15 email from arpa-gini "Բարև ձեզ։ սպիտակ գինու պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person gayane thread arpa-gini-86 at 2024-08-15T08:47:00Z
2024-08-15 email to arpa-gini "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person gayane thread arpa-gini-86 at 2024-08-15T09:06:00Z by armen
2024-08-16 invoice djupasalt 1400.00 EUR due 2024-09-15 ref LS-3174 "gjafakassi"
2024-08-16 email to djupasalt "Það næst ef textinn kemur á mánudag." person sindri thread djupasalt-86 at 2024-08-16T08:24:00Z by eva
2024-08-16 email from djupasalt "Hann kemur í dag." person sindri thread djupasalt-86 at 2024-08-16T10:25:00Z
2024-08-16 email to vor "Reminder: invoice LS-3138 is due" automatic
2024-08-16 email from lofoten "Our printer asks for the stockfish band with 3 mm bleed. Do you have that?" person ingrid-moe thread lofoten-88 at 2024-08-16T12:35:00Z
2024-08-16 email to lofoten "Here it is, bleed and crop marks included." person ingrid-moe thread lofoten-88 at 2024-08-16T14:51:00Z by eva
2024-08-16 payment northmoor 1550.00 GBP for LS-3127
2024-08-16 promise from fenwick "quantities for the next run" by 2024-08-22 by sunita
2024-08-16 email from fenwick "The new colour looks a little cold on the shelf. Are we alone with that?" person dot thread fenwick-88 at 2024-08-16T09:40:00Z
2024-08-16 email to fenwick "I see it too. Shall we try five per cent more yellow on the next run of the heather honey label?" person dot thread fenwick-88 at 2024-08-16T09:56:00Z by sunita
2024-08-16 email from fenwick "Please do." person dot thread fenwick-88 at 2024-08-16T13:06:00Z
2024-08-16 cost ottoline 75.00 GBP "Photographs" by eva
2024-08-16 email to albrecht "How did the olive jar label do at the market?" person carla thread albrecht-88 at 2024-08-16T13:21:00Z by armen
2024-08-16 message from rheinkiesel "Can you call me after lunch?" person vera thread rheinkiesel-m87 at 2024-08-16T11:53:00Z
2024-08-16 message to rheinkiesel "Will do" person vera thread rheinkiesel-m87 at 2024-08-16T14:54:00Z by sunita
2024-08-16 payment gouden-oven 825.00 EUR for LS-3146
2024-08-16 invoice loureiro 1200.00 EUR due 2024-09-15 ref LS-3175 "tasting card"
2024-08-16 email from aghbyur "Ե՞րբ կլինի պատրաստ։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-88 at 2024-08-16T06:09:00Z
2024-08-16 email to aghbyur "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person vahan thread aghbyur-88 at 2024-08-16T08:05:00Z by armen
2024-08-16 invoice rempah 3850.00 MYR due 2024-09-15 ref LS-3176 "kotak hadiah raya"
2024-08-19 payment vor 310000 ISK for LS-3138
2024-08-19 email from holar "Geturðu sent mér PDF? (miðar á mysu)" person einar thread holar-90 at 2024-08-19T12:43:00Z
2024-08-19 email to holar "Hér er það, og minni útgáfa fyrir símann." person einar thread holar-90 at 2024-08-19T13:27:00Z by eva
2024-08-19 time fenwick 165min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-08-19 payment ottoline 1200.00 GBP for LS-3148
2024-08-19 invoice ottoline 1300.00 GBP due 2024-09-18 ref LS-3177 "gift sleeve"
2024-08-19 email from wendel "Could one of you come by and see the shelf with the beer mat?" person konrad thread wendel-89 at 2024-08-19T11:29:00Z
2024-08-19 email from albrecht "Very well. People picked it up because of the window in the label." person carla thread albrecht-88 at 2024-08-19T08:01:00Z
2024-08-19 payment aghbyur 625000.00 AMD for LS-3147
2024-08-19 invoice aghbyur 625000.00 AMD due 2024-09-18 ref LS-3178 "շշի պիտակ"
2024-08-19 time himal-chiya 90min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-08-19 invoice kopi-bukit 2700.00 MYR due 2024-09-18 ref LS-3179 "label biji panggang"
2024-08-19 promise to batik-seri "proof: kotak sarung" by 2024-08-26 owner hafiz by hafiz
2024-08-20 note holar "I would rather wait a week than have the wrong green." as quote by eva
2024-08-20 email to sjovik "We have kept 150 of the roe jar label from the last run for you. Shall we send them along?" person linnea thread sjovik-91 at 2024-08-20T08:02:00Z by hafiz
2024-08-20 email from sjovik "Yes please, they will be gone in a week." person linnea thread sjovik-91 at 2024-08-20T10:15:00Z
2024-08-20 email to wendel "Gladly. Would Wednesday at ten suit you?" person konrad thread wendel-89 at 2024-08-20T08:17:00Z by armen
2024-08-20 email from wendel "Wednesday is good." person konrad thread wendel-89 at 2024-08-20T10:43:00Z
2024-08-20 feedback wendel helped 1 person konrad thread wendel-89
2024-08-20 email from rempah "Alamat pada invois masih alamat lama. Boleh tukar?" person aisyah thread rempah-91 at 2024-08-20T04:05:00Z
2024-08-20 email to rempah "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person aisyah thread rempah-91 at 2024-08-20T08:39:00Z by hafiz
2024-08-21 payment djupasalt 1600.00 EUR for LS-3149
2024-08-21 email to mossgate "How did the dry gin label do at the market?" person fergus thread mossgate-92 at 2024-08-21T14:22:00Z by eva
2024-08-21 email from mossgate "Very well. People picked it up because of the window in the label." person fergus thread mossgate-92 at 2024-08-21T14:35:00Z
2024-08-21 email from kraeuterhof "Is the glue of the calendula cream label food safe? An inspector asked." person malte thread kraeuterhof-92 at 2024-08-21T12:25:00Z
2024-08-21 email to kraeuterhof "It is. The certificate is attached, so that you can show it." person malte thread kraeuterhof-92 at 2024-08-21T13:39:00Z by armen
2024-08-21 payment albrecht 1350.00 EUR for LS-3164
2024-08-21 payment sommer 790.00 EUR for LS-3161
2024-08-21 note sommer "Nobody is in on Wednesday afternoons" as fact by eva
2024-08-21 email from seeblick "I like the small drawing on the appointment card. Can we use it on our van?" person dr-nowak thread seeblick-92 at 2024-08-21T13:49:00Z
2024-08-21 email to seeblick "You can, it is yours. I send you a file that can be enlarged." person dr-nowak thread seeblick-92 at 2024-08-21T15:20:00Z by hafiz
2024-08-21 payment chir 410000.00 AMD for LS-3159
2024-08-21 payment հացատուն 280000.00 AMD for LS-3162
2024-08-22 time little-harbour 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-08-22 visit with gouden-oven 135min "Brought the samples; the whole family had a say" person sanne by hafiz
2024-08-23 email to kinvara "Before we print the kelp flakes label: is the best-before line still the same?" person aoife thread kinvara-95 at 2024-08-23T14:27:00Z by eva
2024-08-23 email from kinvara "Good that you ask. It is now 18 months instead of 12." person aoife thread kinvara-95 at 2024-08-23T16:32:00Z
2024-08-23 kept fenwick "quantities for the next run" by sunita
2024-08-23 payment wendel 2050.00 EUR for LS-3168
2024-08-23 email from chir "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person lusine thread chir-94 at 2024-08-23T11:20:00Z
2024-08-23 email to chir "Իհարկե, շնորհակալություն։" person lusine thread chir-94 at 2024-08-23T12:15:00Z by armen
2024-08-23 time urts 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-23 invoice himal-chiya 900.00 EUR due 2024-09-22 ref LS-3180 "इलाम चियाको लेबल"
2024-08-23 email from himal-chiya "नमस्ते। उपहार बाकस अझै २,००० वटा चाहियो। कागज पहिलेकै।" person bikash thread himal-chiya-95 at 2024-08-23T05:40:00Z
2024-08-23 email to himal-chiya "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person bikash thread himal-chiya-95 at 2024-08-23T08:03:00Z by sunita
2024-08-23 time batik-seri 240min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-08-23 kept batik-seri "proof: kotak sarung" by hafiz
2024-08-26 email to brim "Hvernig gekk á markaðnum? (dósamiðar á ljósöl)" person halldora thread brim-97 at 2024-08-26T09:30:00Z by eva
2024-08-26 time vor 165min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-08-26 email to kinvara "Changed, and the new proof is attached." person aoife thread kinvara-95 at 2024-08-26T09:13:00Z by eva
2024-08-26 time mustika 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-08-26 payment little-harbour 815.00 GBP for LS-3151
2024-08-26 email from little-harbour "Do you keep the old files of the tin label?" person tamsin thread little-harbour-96 at 2024-08-26T11:44:00Z
2024-08-26 email to little-harbour "All of them. Which year do you need?" person tamsin thread little-harbour-96 at 2024-08-26T14:15:00Z by hafiz
2024-08-26 promise to kraeuterhof "samples: soap band" by 2024-09-03 owner armen by armen
2024-08-26 email to arpa-gini "նվերի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person gayane thread arpa-gini-96 at 2024-08-26T15:56:00Z by armen
2024-08-26 time urts 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-08-26 invoice urts 315000.00 AMD due 2024-09-09 ref LS-3181 "ուրցի թեյի տուփ"
2024-08-26 payment himal-chiya 1020.00 EUR for LS-3152
2024-08-26 time patan-kala 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-08-27 email from brim "Ljómandi vel. Allt seldist upp fyrir hádegi." person halldora thread brim-97 at 2024-08-27T09:24:00Z
2024-08-27 email from skjalfandi "Geturðu sent mér PDF? (veggspjald við höfnina)" person bjarki thread skjalfandi-98 at 2024-08-27T15:53:00Z
2024-08-27 time ullarhus 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-08-27 email to vor "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (bókamerki)" person ragnheidur thread vor-98 at 2024-08-27T13:00:00Z by eva
2024-08-27 email from vor "Takk fyrir að láta vita. Já, prentið núna." person ragnheidur thread vor-98 at 2024-08-27T15:51:00Z
2024-08-27 email from little-harbour "The first one, please." person tamsin thread little-harbour-96 at 2024-08-27T10:20:00Z
2024-08-27 email from arpa-gini "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person gayane thread arpa-gini-96 at 2024-08-27T06:21:00Z
2024-08-28 email to skjalfandi "Hér er það, og minni útgáfa fyrir símann." person bjarki thread skjalfandi-98 at 2024-08-28T08:34:00Z by eva
2024-08-28 feedback skjalfandi helped 1 person bjarki thread skjalfandi-98
2024-08-28 email from djupasalt "Hvað kosta 1.000 og 5.000 stykki? (askja fyrir birkisalt)" person sindri thread djupasalt-99 at 2024-08-28T10:59:00Z
2024-08-28 email to djupasalt "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person sindri thread djupasalt-99 at 2024-08-28T12:48:00Z by eva
2024-08-28 email from djupasalt "Þá tökum við 2.500." person sindri thread djupasalt-99 at 2024-08-28T13:47:00Z
2024-08-28 email from northmoor "Do you keep the old files of the exhibition labels?" person imogen thread northmoor-99 at 2024-08-28T13:29:00Z
2024-08-28 invoice little-harbour 990.00 GBP due 2024-09-27 ref LS-3182 "tin label"
2024-08-28 time marktapotheke 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-08-28 message from lokta-ghar "नमुना स्वीकृत" person anju thread lokta-ghar-m99 at 2024-08-28T07:03:00Z
2024-08-28 message to lokta-ghar "टिपें, धन्यवाद" person anju thread lokta-ghar-m99 at 2024-08-28T08:22:00Z by sunita
2024-08-28 note lokta-ghar "Two short calls a month do more here than any newsletter" as opinion by sunita
2024-08-29 email to northmoor "All of them. Which year do you need?" person imogen thread northmoor-99 at 2024-08-29T08:25:00Z by eva
2024-08-29 email from northmoor "The first one, please." person imogen thread northmoor-99 at 2024-08-29T10:10:00Z
2024-08-29 email from ottoline "Could we have another 2,000 of the gift sleeve? Same paper as last time." person sam-grant thread ottoline-100 at 2024-08-29T15:52:00Z
2024-08-29 time seeblick 225min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-08-29 time seeblick 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-08-30 time vor 150min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-08-30 payment mossgate 1400.00 GBP for LS-3160
2024-08-30 invoice fenwick 555.00 GBP due 2024-09-13 ref LS-3183 "wax wrap band"
2024-08-30 email to ottoline "Of course. I have booked the press for Thursday; you will have the sheets the week after." person sam-grant thread ottoline-100 at 2024-08-30T09:44:00Z by eva
2024-08-30 email from kraeuterhof "Do you also do boxes? Twelve of the lip balm display fall over in the one we have." person jutta thread kraeuterhof-102 at 2024-08-30T12:42:00Z
2024-08-30 call with albrecht 23min "Short call about the delivery, all boxes counted and complete" person carla by armen
2024-08-30 cost seeblick 20.00 EUR "Cutting die" by hafiz
2024-08-30 meeting with kopi-bukit 70min "Looked at three drafts together; draft B goes on with a darker green" person weijie by hafiz
2024-08-30 cost batik-seri 50.00 MYR "Photographs" by hafiz
2024-08-30 message from sabun-wangi "Boleh telefon selepas makan tengah hari?" person mei-ling thread sabun-wangi-m101 at 2024-08-30T03:58:00Z
2024-08-30 message to sabun-wangi "Bagus, terima kasih" person mei-ling thread sabun-wangi-m101 at 2024-08-30T08:37:00Z by hafiz
2024-09-02 invoice ullarhus 170000 ISK due 2024-09-16 ref LS-3184 "gjafakort"
2024-09-02 payment kinvara 1300.00 EUR for LS-3156
2024-09-02 payment sjovik 1500.00 EUR for LS-3155
2024-09-02 invoice mustika 615.00 EUR due 2024-09-16 ref LS-3185 "juice label"
2024-09-02 time kraeuterhof 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-09-02 kept kraeuterhof "samples: soap band" by armen
2024-09-02 email to kraeuterhof "We do. I have drawn one with a divider; the price is in the PDF." person jutta thread kraeuterhof-102 at 2024-09-02T09:15:00Z by armen
2024-09-02 invoice marktapotheke 750.00 EUR due 2024-09-16 ref LS-3186 "dosage label"
2024-09-02 invoice seeblick 640.00 EUR due 2024-09-16 ref LS-3187 "vaccination card"
2024-09-02 time rheinkiesel 135min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-09-02 promise from aghbyur "measures of the new box" by 2024-09-09 by armen
2024-09-02 time patan-kala 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-09-02 invoice batik-seri 2800.00 MYR due 2024-10-02 ref LS-3188 "kotak sarung"
2024-09-03 call with calder 16min "Asked how the new product sells: better than hoped" person nell by sunita
2024-09-03 time lokta-ghar 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2024-09-03 time sabun-wangi 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-09-04 invoice vor 305000 ISK due 2024-10-04 ref LS-3189 "bókarkápa"
2024-09-04 payment lofoten 1500.00 EUR for LS-3158
2024-09-04 call with mossgate 5min "Moved the press date by two days because of a holiday there" person fergus by eva
2024-09-04 email to brackenbury "Before we print the bottle collar: is the best-before line still the same?" person joss thread brackenbury-106 at 2024-09-04T13:03:00Z by hafiz
2024-09-04 email from brackenbury "Good that you ask. It is now 18 months instead of 12." person joss thread brackenbury-106 at 2024-09-04T14:03:00Z
2024-09-04 email to brackenbury "Changed, and the new proof is attached." person joss thread brackenbury-106 at 2024-09-04T16:00:00Z by hafiz
2024-09-04 email from arpa-gini "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-106 at 2024-09-04T06:51:00Z
2024-09-04 email from aghbyur "Սոսինձն անվտա՞նգ է սննդի համար։ (շշի պիտակ)" person vahan thread aghbyur-106 at 2024-09-04T08:09:00Z
2024-09-04 email to aghbyur "Այո, վկայականը կցված է։" person vahan thread aghbyur-106 at 2024-09-04T08:39:00Z by armen
2024-09-04 invoice patan-kala 915.00 EUR due 2024-10-04 ref LS-3190 "उपहार बाकस"
2024-09-05 time thornbury 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-09-05 time calder 45min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-09-05 time kraeuterhof 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-09-05 email from loureiro "Our printer asks for the tasting card with 3 mm bleed. Do you have that?" person beatriz thread loureiro-107 at 2024-09-05T14:28:00Z
2024-09-05 email to arpa-gini "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person gayane thread arpa-gini-106 at 2024-09-05T09:26:00Z by armen
2024-09-05 email from aghbyur "Շնորհակալություն, տեսուչը գոհ կլինի։" person vahan thread aghbyur-106 at 2024-09-05T05:23:00Z
2024-09-05 promise to himal-chiya "samples: उपहार बाकस" by 2024-09-13 owner sunita by sunita
2024-09-06 payment skjalfandi 505000 ISK for LS-3163
2024-09-06 time brackenbury 210min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-06 time brackenbury 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2024-09-06 note rheinkiesel "Just tell me early when something is late." as quote by sunita
2024-09-06 email to loureiro "Here it is, bleed and crop marks included." person beatriz thread loureiro-107 at 2024-09-06T08:07:00Z by eva
2024-09-06 email from arpa-gini "Այսօր կուղարկեմ։" person gayane thread arpa-gini-106 at 2024-09-06T05:06:00Z
2024-09-06 time chir 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-06 time chir 210min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-09-06 email from urts "Տեքստը մինչև ե՞րբ ուղարկենք։ (անանուխի պիտակ)" person narek thread urts-109 at 2024-09-06T05:53:00Z
2024-09-06 payment sagar-trek 625.00 EUR for LS-3154
2024-09-06 time rempah 180min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-09-06 email to rempah "Bagaimana jualan di pasar malam? peket kari dapat sambutan?" person aisyah thread rempah-109 at 2024-09-06T09:35:00Z by hafiz
2024-09-09 payment brim 330000 ISK for LS-3165
2024-09-09 email from brim "Er pláss fyrir enskan texta líka? Ég á við: miðar á bokk." person halldora thread brim-110 at 2024-09-09T14:37:00Z
2024-09-09 time sjovik 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-09-09 time lofoten 75min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-09-09 call with mustika 23min "Asked about recycled paper; sent two samples afterwards" person kadri by hafiz
2024-09-09 payment thornbury 1080.00 GBP for LS-3166
2024-09-09 time thornbury 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-09-09 payment brackenbury 1050.00 GBP for LS-3157
2024-09-09 email to kraeuterhof "A short note: the paper for the calendula cream label goes up by 4 per cent next month. Shall we print before that?" person malte thread kraeuterhof-110 at 2024-09-09T13:09:00Z by armen
2024-09-09 promise from albrecht "text: hamper card" by 2024-09-16 by armen
2024-09-09 time rheinkiesel 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-09-09 time arpa-gini 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-09-09 email from urts "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person narek thread urts-109 at 2024-09-09T07:39:00Z
2024-09-09 email to urts "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person narek thread urts-109 at 2024-09-09T08:36:00Z by armen
2024-09-09 kept aghbyur "measures of the new box" by armen
2024-09-09 email from հացատուն "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (գաթայի պիտակ)" person anahit thread հացատուն-111 at 2024-09-09T06:02:00Z
2024-09-09 email from rempah "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person aisyah thread rempah-109 at 2024-09-09T01:10:00Z
2024-09-09 call with batik-seri 7min "Price for the larger size agreed, order follows by mail" person rohani by hafiz
2024-09-10 email to brim "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person halldora thread brim-110 at 2024-09-10T09:07:00Z by eva
2024-09-10 email from brim "Seinni tillagan er betri." person halldora thread brim-110 at 2024-09-10T09:44:00Z
2024-09-10 time calder 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-09-10 invoice kraeuterhof 1800.00 EUR due 2024-09-24 ref LS-3191 "soap band"
2024-09-10 email from kraeuterhof "Thank you for telling us. Yes, print now." person malte thread kraeuterhof-110 at 2024-09-10T08:05:00Z
2024-09-10 payment marktapotheke 750.00 EUR for LS-3186
2024-09-10 invoice rheinkiesel 750.00 EUR due 2024-09-24 ref LS-3192 "shipping box"
2024-09-10 invoice arpa-gini 1400.00 EUR due 2024-10-10 ref LS-3193 "սպիտակ գինու պիտակ"
2024-09-10 email to arpa-gini "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-112 at 2024-09-10T13:55:00Z by armen
2024-09-10 note arpa-gini "If I can read it without my glasses, it is right." as quote by armen
2024-09-10 email to հացատուն "Չկավճապատ, 90 գ։ Պահեստում կա։" person anahit thread հացատուն-111 at 2024-09-10T09:17:00Z by armen
2024-09-11 payment djupasalt 1400.00 EUR for LS-3174
2024-09-11 email from djupasalt "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person sindri thread djupasalt-113 at 2024-09-11T12:53:00Z
2024-09-11 email to djupasalt "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person sindri thread djupasalt-113 at 2024-09-11T13:14:00Z by eva
2024-09-11 invoice thornbury 1000.00 GBP due 2024-10-11 ref LS-3194 "allergen stickers"
2024-09-11 email from marktapotheke "The dosage label arrived this morning. The colour is exactly right, thank you." person dr-hoyer thread marktapotheke-113 at 2024-09-11T14:36:00Z
2024-09-11 email to marktapotheke "Good to hear. We keep the ink recipe on file for the next run." person dr-hoyer thread marktapotheke-113 at 2024-09-11T15:39:00Z by hafiz
2024-09-11 time albrecht 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-09-11 payment arpa-gini 1550.00 EUR for LS-3167
2024-09-11 email from arpa-gini "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person tigran thread arpa-gini-112 at 2024-09-11T06:00:00Z
2024-09-11 time հացատուն 30min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-09-11 email from հացատուն "Լավ, նույնը։" person anahit thread հացատուն-111 at 2024-09-11T06:47:00Z
2024-09-11 kept himal-chiya "samples: उपहार बाकस" by sunita
2024-09-11 invoice rempah 3950.00 MYR due 2024-10-11 ref LS-3195 "peket kari"
2024-09-12 time djupasalt 180min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-09-12 visit with vor 105min "They came to the press and approved the first sheet" person ragnheidur by eva
2024-09-12 email from sjovik "Can you move the barcode on the smoked trout sleeve? The scanner at the shop does not like the curve." person linnea thread sjovik-114 at 2024-09-12T09:04:00Z
2024-09-12 email to sjovik "Moved to the flat side and tested with three scanners. New file attached." person linnea thread sjovik-114 at 2024-09-12T09:45:00Z by hafiz
2024-09-12 invoice lofoten 1400.00 EUR due 2024-10-12 ref LS-3196 "stockfish band"
2024-09-12 time sommer 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-09-12 visit with sommer 150min "They came to the press and approved the first sheet" person edith by eva
2024-09-12 time gouden-oven 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-09-12 email to arpa-gini "Փոխված է, նոր օրինակը կցված է։" person tigran thread arpa-gini-112 at 2024-09-12T08:16:00Z by armen
2024-09-12 time himal-chiya 165min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-09-12 invoice lokta-ghar 755.00 EUR due 2024-10-12 ref LS-3197 "डायरीको गाता"
2024-09-13 message from ullarhus "Próförk samþykkt" person gudrun thread ullarhus-m116 at 2024-09-13T16:08:00Z
2024-09-13 time kinvara 120min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-13 time sjovik 75min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-09-13 meeting with thornbury 40min "Went through all texts line by line; two words changed" person moira by hafiz
2024-09-13 time mossgate 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-09-13 email from mossgate "Our lawyer wants the country of origin on the front of the tasting set box." person fergus thread mossgate-115 at 2024-09-13T13:38:00Z
2024-09-13 payment fenwick 555.00 GBP for LS-3183
2024-09-13 payment calder 900.00 GBP for LS-3172
2024-09-13 payment ottoline 1300.00 GBP for LS-3177
2024-09-13 kept albrecht "text: hamper card" by armen
2024-09-13 cost sommer 30.00 EUR "Photographs" by eva
2024-09-13 payment gouden-oven 950.00 EUR for LS-3173
2024-09-13 invoice gouden-oven 1010.00 EUR due 2024-10-13 ref LS-3198 "cake box sticker"
2024-09-13 payment loureiro 1200.00 EUR for LS-3175
2024-09-13 email from chir "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (ծիրանի չրի տոպրակ)" person lusine thread chir-115 at 2024-09-13T12:40:00Z
2024-09-13 email to chir "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person lusine thread chir-115 at 2024-09-13T14:33:00Z by armen
2024-09-13 payment urts 315000.00 AMD for LS-3181
2024-09-13 email to himal-chiya "अघिल्लो छपाइको १५० वटा बाँकी छ। पठाऔं? (इलाम चियाको लेबल)" person bikash thread himal-chiya-116 at 2024-09-13T08:07:00Z by sunita
2024-09-13 time sagar-trek 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-09-13 call with patan-kala 14min "Went through the open points; the back label can be printed" person ramesh by sunita
2024-09-13 payment sabun-wangi 2400.00 MYR for LS-3169
2024-09-13 invoice sabun-wangi 2200.00 MYR due 2024-10-13 ref LS-3199 "pembalut sabun serai"
2024-09-16 message to ullarhus "Frábært, takk" person gudrun thread ullarhus-m116 at 2024-09-16T08:39:00Z by eva
2024-09-16 invoice djupasalt 1500.00 EUR due 2024-10-16 ref LS-3200 "miðar á flögusalt"
2024-09-16 payment holar 215000 ISK for LS-3170
2024-09-16 invoice sjovik 1250.00 EUR due 2024-10-16 ref LS-3201 "roe jar label"
2024-09-16 email to mossgate "It fits under the name if we take the line away. Proof attached." person fergus thread mossgate-115 at 2024-09-16T09:09:00Z by eva
2024-09-16 email from mossgate "Approved." person fergus thread mossgate-115 at 2024-09-16T10:15:00Z
2024-09-16 invoice calder 790.00 GBP due 2024-10-16 ref LS-3202 "tin label"
2024-09-16 time ottoline 120min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-09-16 time ottoline 240min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-09-16 invoice sommer 665.00 EUR due 2024-09-30 ref LS-3203 "calendar sleeve"
2024-09-16 email from chir "Ուրեմն 2 500։" person lusine thread chir-115 at 2024-09-16T05:51:00Z
2024-09-16 payment aghbyur 625000.00 AMD for LS-3178
2024-09-16 time aghbyur 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-09-16 invoice aghbyur 530000.00 AMD due 2024-10-16 ref LS-3204 "գազավորված ջրի պիտակ"
2024-09-16 email from himal-chiya "हुन्छ, पठाउनुहोस्।" person bikash thread himal-chiya-116 at 2024-09-16T04:41:00Z
2024-09-16 payment rempah 3850.00 MYR for LS-3176
2024-09-16 promise to kopi-bukit "delivery date: beg kopi" by 2024-09-24 owner hafiz by hafiz
2024-09-17 call with holar 14min "They are content with the last run, nothing open" person einar by eva
2024-09-17 time himal-chiya 150min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-09-18 invoice kinvara 1300.00 EUR due 2024-10-18 ref LS-3205 "dulse pouch"
2024-09-18 email from gouden-oven "The courier left one box of the cake box sticker at the wrong door. We found it, no harm done." person sanne thread gouden-oven-120 at 2024-09-18T08:03:00Z
2024-09-18 email to gouden-oven "Thank you for telling me. I have written to the courier all the same." person sanne thread gouden-oven-120 at 2024-09-18T09:29:00Z by hafiz
2024-09-18 invoice chir 415000.00 AMD due 2024-10-02 ref LS-3206 "ընկույզի տուփ"
2024-09-18 cost հացատուն 5000.00 AMD "Special paper" by armen
2024-09-18 invoice sagar-trek 710.00 EUR due 2024-10-18 ref LS-3207 "झोलाको ट्याग"
2024-09-18 email from sagar-trek "बाटोको नक्सा लोक्ता कागजमा हेर्न मिल्छ?" person pasang thread sagar-trek-120 at 2024-09-18T10:54:00Z
2024-09-19 invoice brackenbury 1200.00 GBP due 2024-10-19 ref LS-3208 "still cider label"
2024-09-19 call with rheinkiesel 24min "They want the next run a week earlier, agreed" person vera by sunita
2024-09-19 email to sagar-trek "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person pasang thread sagar-trek-120 at 2024-09-19T09:09:00Z by sunita
2024-09-19 email from sagar-trek "दोस्रो नै ठीक छ।" person pasang thread sagar-trek-120 at 2024-09-19T11:16:00Z
2024-09-19 payment kopi-bukit 2700.00 MYR for LS-3179
2024-09-20 payment ullarhus 170000 ISK for LS-3184
2024-09-20 payment mustika 615.00 EUR for LS-3185
2024-09-20 invoice mossgate 1550.00 GBP due 2024-10-20 ref LS-3209 "sloe gin label"
2024-09-20 email from fenwick "We are changing our bottle and the lid seal has to fit a smaller neck. What do you need from us?" person dot thread fenwick-123 at 2024-09-20T11:10:00Z
2024-09-20 email to fenwick "One empty bottle by post and the drawing of the supplier, that is all." person dot thread fenwick-123 at 2024-09-20T12:57:00Z by sunita
2024-09-20 email from calder "I cannot open the file with the matchbox sleeve. Could you send a PDF?" person nell thread calder-122 at 2024-09-20T10:46:00Z
2024-09-20 email to calder "Here is a PDF. I also made it smaller." person nell thread calder-122 at 2024-09-20T12:08:00Z by sunita
2024-09-20 invoice ottoline 1300.00 GBP due 2024-10-20 ref LS-3210 "bar wrapper"
2024-09-20 email from ottoline "I cannot open the file with the bar wrapper. Could you send a PDF?" person sam-grant thread ottoline-122 at 2024-09-20T15:14:00Z
2024-09-20 call with kraeuterhof 19min "Went through the open points; the back label can be printed" person jutta by armen
2024-09-20 email from albrecht "How long is it from proof to door for the hamper card now?" person timo thread albrecht-123 at 2024-09-20T12:32:00Z
2024-09-20 payment seeblick 640.00 EUR for LS-3187
2024-09-20 invoice հացատուն 230000.00 AMD due 2024-10-04 ref LS-3211 "գաթայի պիտակ"
2024-09-20 invoice himal-chiya 1085.00 EUR due 2024-10-20 ref LS-3212 "उपहार बाकस"
2024-09-20 kept kopi-bukit "delivery date: beg kopi" by hafiz
2024-09-20 email from kopi-bukit "label biji panggang sampai pagi tadi. Warnanya tepat, terima kasih." person weijie thread kopi-bukit-122 at 2024-09-20T07:40:00Z
2024-09-20 email to kopi-bukit "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person weijie thread kopi-bukit-122 at 2024-09-20T10:00:00Z by hafiz
2024-09-23 time brim 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-09-23 time little-harbour 60min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-09-23 email to little-harbour "Two ideas for the counter sign, both in the price we agreed. Which one is closer?" person tamsin thread little-harbour-124 at 2024-09-23T11:59:00Z by hafiz
2024-09-23 email to ottoline "Here is a PDF. I also made it smaller." person sam-grant thread ottoline-122 at 2024-09-23T08:34:00Z by eva
2024-09-23 payment kraeuterhof 1800.00 EUR for LS-3191
2024-09-23 time wendel 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-09-23 invoice albrecht 1450.00 EUR due 2024-10-07 ref LS-3213 "hamper card"
2024-09-23 email to albrecht "Eight working days at the moment, five if it is urgent." person timo thread albrecht-123 at 2024-09-23T09:13:00Z by armen
2024-09-23 payment rheinkiesel 750.00 EUR for LS-3192
2024-09-23 time loureiro 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-09-23 email from arpa-gini "Խանութի սարքը շտրիխ կոդը չի կարդում։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-124 at 2024-09-23T09:17:00Z
2024-09-23 email to arpa-gini "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person gayane thread arpa-gini-124 at 2024-09-23T12:18:00Z by armen
2024-09-23 email from rempah "Boleh kami lihat label rendang atas kertas kasar?" person aisyah thread rempah-125 at 2024-09-23T04:56:00Z
2024-09-23 email to rempah "Tiga contoh kami pos hari ini." person aisyah thread rempah-125 at 2024-09-23T08:28:00Z by hafiz
2024-09-23 visit with sabun-wangi 60min "They came to the press and approved the first sheet" person mei-ling by hafiz
2024-09-24 note ullarhus "Just tell me early when something is late." as quote by eva
2024-09-24 call with kinvara 25min "They are content with the last run, nothing open" person aoife by eva
2024-09-24 email to northmoor "Reminder: invoice LS-3171 is due" automatic
2024-09-24 email from northmoor "We need the shop tags for a fair in three weeks. Is that possible?" person imogen thread northmoor-126 at 2024-09-24T14:46:00Z
2024-09-24 email from little-harbour "The first. We laid both on the counter and asked everybody who came in." person tamsin thread little-harbour-124 at 2024-09-24T10:17:00Z
2024-09-24 message from aghbyur "Շնորհակալություն, շատ լավ է" person vahan thread aghbyur-m126 at 2024-09-24T11:49:00Z
2024-09-24 email from rempah "Nombor dua." person aisyah thread rempah-125 at 2024-09-24T02:29:00Z
2024-09-24 time kopi-bukit 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-09-25 cost brim 15000 ISK "Photographs" by eva
2024-09-25 promise to thornbury "corrected file: menu cards" by 2024-10-03 owner hafiz by hafiz
2024-09-25 email to northmoor "It is, if the text is with us by Monday." person imogen thread northmoor-126 at 2024-09-25T08:45:00Z by eva
2024-09-25 cost wendel 100.00 EUR "Varnish samples" by armen
2024-09-25 message to aghbyur "Անպայման" person vahan thread aghbyur-m126 at 2024-09-25T09:06:00Z by armen
2024-09-25 note patan-kala "Could do with one design for all sizes" as opinion by sunita
2024-09-26 note brim "Came to us through a neighbour at the fair" as fact by eva
2024-09-26 time holar 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-09-26 email from lofoten "Could you send us last time's prices for the export carton for 1,000 and 5,000?" person ingrid-moe thread lofoten-128 at 2024-09-26T07:32:00Z
2024-09-26 promise from mustika "quantities for the next run" by 2024-10-02 by hafiz
2024-09-26 time northmoor 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-09-26 email from northmoor "You will have it tomorrow." person imogen thread northmoor-126 at 2024-09-26T10:00:00Z
2024-09-26 call with mossgate 19min "They want the next run a week earlier, agreed" person fergus by eva
2024-09-27 invoice brim 315000 ISK due 2024-10-27 ref LS-3214 "miðar á pilsner"
2024-09-27 email to lofoten "Attached. Most clients take 2,500, which is the cheapest per piece." person ingrid-moe thread lofoten-128 at 2024-09-27T08:06:00Z by eva
2024-09-27 time thornbury 90min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-09-27 invoice wendel 2150.00 EUR due 2024-10-11 ref LS-3215 "beer mat"
2024-09-27 payment sommer 665.00 EUR for LS-3203
2024-09-27 email from seeblick "One question about the vaccination card: is there room for a second language?" person dr-nowak thread seeblick-130 at 2024-09-27T12:23:00Z
2024-09-27 call with arpa-gini 16min "New size of jar: we need the drawing, they send it" person gayane by armen
2024-09-27 payment himal-chiya 900.00 EUR for LS-3180
2024-09-30 email from lofoten "Then 2,500 it is." person ingrid-moe thread lofoten-128 at 2024-09-30T08:20:00Z
2024-09-30 invoice northmoor 1750.00 GBP due 2024-10-30 ref LS-3216 "family trail leaflet"
2024-09-30 time little-harbour 75min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-09-30 meeting with kraeuterhof 30min "Went through all texts line by line; two words changed" person jutta by armen
2024-09-30 email to seeblick "Yes, if the ingredients go down by half a point. I have attached both versions." person dr-nowak thread seeblick-130 at 2024-09-30T08:39:00Z by hafiz
2024-09-30 time arpa-gini 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-09-30 note batik-seri "Moved to a larger workshop two streets away" as fact by hafiz
2024-09-30 promise to sabun-wangi "price: kotak set mandian" by 2024-10-08 owner hafiz by hafiz
2024-10-01 email from brim "Getum við séð þetta á grófari pappír? (miðar á pilsner)" person halldora thread brim-133 at 2024-10-01T12:35:00Z
2024-10-01 email to brim "Þrjú sýnishorn fara í póst í dag." person halldora thread brim-133 at 2024-10-01T15:06:00Z by eva
2024-10-01 email from brim "Númer tvö, ekki spurning." person halldora thread brim-133 at 2024-10-01T15:52:00Z
2024-10-01 invoice holar 240000 ISK due 2024-10-31 ref LS-3217 "miðar á mysu"
2024-10-01 email from sjovik "Our lawyer wants the country of origin on the front of the gift box." person per-ek thread sjovik-133 at 2024-10-01T08:42:00Z
2024-10-01 email to sjovik "It fits under the name if we take the line away. Proof attached." person per-ek thread sjovik-133 at 2024-10-01T10:54:00Z by hafiz
2024-10-01 note mossgate "Pays by standing order on Tuesdays" as fact by eva
2024-10-01 cost little-harbour 22.50 GBP "Varnish samples" by hafiz
2024-10-01 email from marktapotheke "We need the tea bag tag for a fair in three weeks. Is that possible?" person dr-hoyer thread marktapotheke-133 at 2024-10-01T12:05:00Z
2024-10-01 email to marktapotheke "It is, if the text is with us by Monday." person dr-hoyer thread marktapotheke-133 at 2024-10-01T14:35:00Z by hafiz
2024-10-01 email from marktapotheke "You will have it tomorrow." person dr-hoyer thread marktapotheke-133 at 2024-10-01T14:57:00Z
2024-10-01 email from seeblick "The second version is fine. Please go ahead." person dr-nowak thread seeblick-130 at 2024-10-01T08:44:00Z
2024-10-01 promise to himal-chiya "proof: मसला चियाको खोल" by 2024-10-09 owner sunita by sunita
2024-10-01 promise to rempah "proof: kotak hadiah raya" by 2024-10-09 owner hafiz by hafiz
2024-10-01 invoice kopi-bukit 2850.00 MYR due 2024-10-31 ref LS-3218 "beg kopi"
2024-10-01 promise from sabun-wangi "photo: kotak set mandian" by 2024-10-07 by hafiz
2024-10-02 email from sjovik "Approved." person per-ek thread sjovik-133 at 2024-10-02T09:04:00Z
2024-10-02 payment northmoor 1750.00 GBP for LS-3171
2024-10-02 payment little-harbour 990.00 GBP for LS-3182
2024-10-02 promise to ottoline "proof: gift sleeve" by 2024-10-10 owner hafiz by eva
2024-10-02 invoice loureiro 1150.00 EUR due 2024-11-01 ref LS-3219 "tin print"
2024-10-02 payment patan-kala 915.00 EUR for LS-3190
2024-10-03 meeting with djupasalt 35min "Went through all texts line by line; two words changed" person asta by eva
2024-10-03 email to thornbury "Before we print the sandwich sleeve: is the best-before line still the same?" person gareth thread thornbury-135 at 2024-10-03T14:31:00Z by hafiz
2024-10-03 email from thornbury "Good that you ask. It is now 18 months instead of 12." person gareth thread thornbury-135 at 2024-10-03T16:10:00Z
2024-10-03 invoice little-harbour 905.00 GBP due 2024-11-02 ref LS-3220 "counter sign"
2024-10-03 email from chir "ընկույզի տուփ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person lusine thread chir-135 at 2024-10-03T06:33:00Z
2024-10-04 kept mustika "quantities for the next run" by hafiz
2024-10-04 kept thornbury "corrected file: menu cards" by hafiz
2024-10-04 email to thornbury "Changed, and the new proof is attached." person gareth thread thornbury-135 at 2024-10-04T08:22:00Z by hafiz
2024-10-04 email from mossgate "The courier left one box of the sloe gin label at the wrong door. We found it, no harm done." person fergus thread mossgate-137 at 2024-10-04T10:43:00Z
2024-10-04 email to mossgate "Thank you for telling me. I have written to the courier all the same." person fergus thread mossgate-137 at 2024-10-04T13:31:00Z by eva
2024-10-04 time ottoline 225min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-10-04 email from albrecht "Our printer asks for the olive jar label with 3 mm bleed. Do you have that?" person carla thread albrecht-137 at 2024-10-04T14:18:00Z
2024-10-04 note sommer "Pays by standing order on Tuesdays" as fact by eva
2024-10-04 payment chir 415000.00 AMD for LS-3206
2024-10-04 email to chir "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person lusine thread chir-135 at 2024-10-04T09:15:00Z by armen
2024-10-04 time rempah 30min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR unbilled
2024-10-07 kept ottoline "proof: gift sleeve" by eva
2024-10-07 payment wendel 2150.00 EUR for LS-3215
2024-10-07 email to albrecht "Here it is, bleed and crop marks included." person carla thread albrecht-137 at 2024-10-07T08:42:00Z by armen
2024-10-07 time arpa-gini 135min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-10-07 kept himal-chiya "proof: मसला चियाको खोल" by sunita
2024-10-07 payment batik-seri 2800.00 MYR for LS-3188
2024-10-07 kept sabun-wangi "price: kotak set mandian" by hafiz
2024-10-07 kept sabun-wangi "photo: kotak set mandian" by hafiz
2024-10-08 time calder 180min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-10-08 email from urts "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person narek thread urts-140 at 2024-10-08T06:47:00Z
2024-10-08 payment հացատուն 230000.00 AMD for LS-3211
2024-10-08 email to lokta-ghar "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। पात्रो अहिले नै छापौं?" person anju thread lokta-ghar-140 at 2024-10-08T14:01:00Z by sunita
2024-10-09 promise to lofoten "corrected file: export carton" by 2024-10-17 owner eva by eva
2024-10-09 time mustika 90min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-10-09 time thornbury 150min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-10-09 call with ottoline 11min "Moved the press date by two days because of a holiday there" person ottilie by eva
2024-10-09 email to brackenbury "We have kept 150 of the still cider label from the last run for you. Shall we send them along?" person joss thread brackenbury-141 at 2024-10-09T15:19:00Z by hafiz
2024-10-09 invoice arpa-gini 1800.00 EUR due 2024-11-08 ref LS-3221 "նվերի տուփ"
2024-10-09 message from arpa-gini "Տուփը հասավ, ամեն ինչ կարգին է" person gayane thread arpa-gini-m141 at 2024-10-09T10:09:00Z
2024-10-09 message to arpa-gini "Հիանալի, շնորհակալություն" person gayane thread arpa-gini-m141 at 2024-10-09T12:54:00Z by armen
2024-10-09 email to urts "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person narek thread urts-140 at 2024-10-09T08:29:00Z by armen
2024-10-09 call with հացատուն 8min "Asked about recycled paper; sent two samples afterwards" person anahit by armen
2024-10-09 email from lokta-ghar "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person anju thread lokta-ghar-140 at 2024-10-09T05:17:00Z
2024-10-09 email to rempah "Sebelum cetak kotak hadiah raya: tarikh luput masih 12 bulan?" person aisyah thread rempah-141 at 2024-10-09T15:33:00Z by hafiz
2024-10-10 payment djupasalt 1500.00 EUR for LS-3200
2024-10-10 promise from lofoten "quantities for the next run" by 2024-10-16 by eva
2024-10-10 invoice mustika 690.00 EUR due 2024-10-24 ref LS-3222 "jam label"
2024-10-10 invoice thornbury 1095.00 GBP due 2024-11-09 ref LS-3223 "menu cards"
2024-10-10 email from brackenbury "Yes please, they will be gone in a week." person joss thread brackenbury-141 at 2024-10-10T08:56:00Z
2024-10-10 email from wendel "How long is it from proof to door for the lager label now?" person konrad thread wendel-142 at 2024-10-10T07:57:00Z
2024-10-10 email to wendel "Eight working days at the moment, five if it is urgent." person konrad thread wendel-142 at 2024-10-10T09:09:00Z by armen
2024-10-10 payment albrecht 1450.00 EUR for LS-3213
2024-10-10 payment arpa-gini 1400.00 EUR for LS-3193
2024-10-10 email from rempah "Nasib baik tanya. Sekarang 18 bulan." person aisyah thread rempah-141 at 2024-10-10T02:11:00Z
2024-10-10 email to rempah "Sudah ditukar." person aisyah thread rempah-141 at 2024-10-10T08:05:00Z by hafiz
2024-10-11 time djupasalt 150min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-10-11 message from vor "Próförk samþykkt" person ragnheidur thread vor-m144 at 2024-10-11T16:16:00Z
2024-10-11 payment thornbury 1000.00 GBP for LS-3194
2024-10-11 payment gouden-oven 1010.00 EUR for LS-3198
2024-10-11 email from loureiro "The courier left one box of the tin print at the wrong door. We found it, no harm done." person beatriz thread loureiro-144 at 2024-10-11T15:39:00Z
2024-10-11 time aghbyur 135min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-10-11 time himal-chiya 195min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-10-11 call with himal-chiya 4min "Moved the press date by two days because of a holiday there" person bikash by sunita
2024-10-11 payment rempah 3950.00 MYR for LS-3195
2024-10-11 kept rempah "proof: kotak hadiah raya" by hafiz
2024-10-14 email to brim "Studio news: labels that come off in the wash" automatic
2024-10-14 email to skjalfandi "Studio news: labels that come off in the wash" automatic
2024-10-14 email from ullarhus "Hvenær fer hangimiðar á peysur í prentun?" person gudrun thread ullarhus-145 at 2024-10-14T11:00:00Z
2024-10-14 email to ullarhus "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person gudrun thread ullarhus-145 at 2024-10-14T13:35:00Z by eva
2024-10-14 email to ullarhus "Studio news: labels that come off in the wash" automatic
2024-10-14 email to djupasalt "Studio news: labels that come off in the wash" automatic
2024-10-14 email to vor "Reminder: invoice LS-3189 is due" automatic
2024-10-14 message to vor "Frábært, takk" person ragnheidur thread vor-m144 at 2024-10-14T08:26:00Z by eva
2024-10-14 email to vor "Studio news: labels that come off in the wash" automatic
2024-10-14 email to holar "Studio news: labels that come off in the wash" automatic
2024-10-14 email to kinvara "Studio news: labels that come off in the wash" automatic
2024-10-14 email to sjovik "Studio news: labels that come off in the wash" automatic
2024-10-14 email to lofoten "Studio news: labels that come off in the wash" automatic
2024-10-14 email to mustika "Studio news: labels that come off in the wash" automatic
2024-10-14 email to thornbury "Studio news: labels that come off in the wash" automatic
2024-10-14 email to northmoor "Studio news: labels that come off in the wash" automatic
2024-10-14 email to mossgate "Studio news: labels that come off in the wash" automatic
2024-10-14 promise to fenwick "corrected file: lid seal" by 2024-10-21 owner sunita by sunita
2024-10-14 promise from fenwick "text: lid seal" by 2024-10-21 by sunita
2024-10-14 email to fenwick "Studio news: labels that come off in the wash" automatic
2024-10-14 email to little-harbour "Studio news: labels that come off in the wash" automatic
2024-10-14 cost calder 40.00 GBP "Courier" by sunita
2024-10-14 email to calder "Studio news: labels that come off in the wash" automatic
2024-10-14 email to ottoline "Studio news: labels that come off in the wash" automatic
2024-10-14 email to brackenbury "Studio news: labels that come off in the wash" automatic
2024-10-14 promise to kraeuterhof "proof: calendula cream label" by 2024-10-21 owner sunita by armen
2024-10-14 email to kraeuterhof "Studio news: labels that come off in the wash" automatic
2024-10-14 email to wendel "Studio news: labels that come off in the wash" automatic
2024-10-14 email to marktapotheke "Studio news: labels that come off in the wash" automatic
2024-10-14 email to albrecht "Studio news: labels that come off in the wash" automatic
2024-10-14 email to sommer "Studio news: labels that come off in the wash" automatic
2024-10-14 email to seeblick "Studio news: labels that come off in the wash" automatic
2024-10-14 email to rheinkiesel "Studio news: labels that come off in the wash" automatic
2024-10-14 time gouden-oven 120min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-10-14 email from gouden-oven "I like the small drawing on the bread bag. Can we use it on our van?" person sanne thread gouden-oven-145 at 2024-10-14T12:32:00Z
2024-10-14 email to gouden-oven "You can, it is yours. I send you a file that can be enlarged." person sanne thread gouden-oven-145 at 2024-10-14T14:15:00Z by hafiz
2024-10-14 email to gouden-oven "Studio news: labels that come off in the wash" automatic
2024-10-14 email to loureiro "Thank you for telling me. I have written to the courier all the same." person beatriz thread loureiro-144 at 2024-10-14T09:33:00Z by eva
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
2024-10-14 email to kopi-bukit "Studio news: labels that come off in the wash" automatic
2024-10-14 email from batik-seri "Alamat pada invois masih alamat lama. Boleh tukar?" person rohani thread batik-seri-145 at 2024-10-14T07:46:00Z
2024-10-14 email to batik-seri "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person rohani thread batik-seri-145 at 2024-10-14T10:02:00Z by hafiz
2024-10-14 email to batik-seri "Studio news: labels that come off in the wash" automatic
2024-10-14 payment sabun-wangi 2200.00 MYR for LS-3199
2024-10-14 time sabun-wangi 45min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-10-14 email to sabun-wangi "Studio news: labels that come off in the wash" automatic
2024-10-15 meeting with brim 65min "Talked about the whole range: the small sizes need a simpler design" person halldora by eva
2024-10-15 payment vor 305000 ISK for LS-3189
2024-10-15 kept lofoten "corrected file: export carton" by eva
2024-10-15 invoice aghbyur 595000.00 AMD due 2024-11-14 ref LS-3224 "շշի պիտակ"
2024-10-15 payment lokta-ghar 755.00 EUR for LS-3197
2024-10-15 invoice sabun-wangi 2450.00 MYR due 2024-11-14 ref LS-3225 "kotak set mandian"
2024-10-16 email to djupasalt "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (gjafakassi)" person asta thread djupasalt-148 at 2024-10-16T10:27:00Z by eva
2024-10-16 email from djupasalt "Sú fyrri. Við spurðum alla sem komu inn." person asta thread djupasalt-148 at 2024-10-16T11:08:00Z
2024-10-16 call with holar 21min "Asked about recycled paper; sent two samples afterwards" person einar by eva
2024-10-16 payment sjovik 1250.00 EUR for LS-3201
2024-10-16 payment lofoten 1400.00 EUR for LS-3196
2024-10-16 kept lofoten "quantities for the next run" by eva
2024-10-16 message from lofoten "Box is here, all fine" person ingrid-moe thread lofoten-m148 at 2024-10-16T12:54:00Z
2024-10-16 message to lofoten "Wonderful, thank you" person ingrid-moe thread lofoten-m148 at 2024-10-16T15:56:00Z by eva
2024-10-16 payment calder 790.00 GBP for LS-3202
2024-10-16 invoice calder 720.00 GBP due 2024-11-15 ref LS-3226 "gift box"
2024-10-16 email from kraeuterhof "I cannot open the file with the lip balm display. Could you send a PDF?" person malte thread kraeuterhof-148 at 2024-10-16T13:03:00Z
2024-10-16 email to kraeuterhof "Here is a PDF. I also made it smaller." person malte thread kraeuterhof-148 at 2024-10-16T14:04:00Z by armen
2024-10-16 invoice gouden-oven 890.00 EUR due 2024-11-15 ref LS-3227 "bread bag"
2024-10-16 invoice himal-chiya 990.00 EUR due 2024-11-15 ref LS-3228 "मसला चियाको खोल"
2024-10-16 invoice rempah 3550.00 MYR due 2024-11-15 ref LS-3229 "kotak hadiah raya"
2024-10-17 message from mustika "Box is here, all fine" person kadri thread mustika-m149 at 2024-10-17T10:15:00Z
2024-10-17 payment mossgate 1550.00 GBP for LS-3209
2024-10-17 invoice ottoline 1150.00 GBP due 2024-11-16 ref LS-3230 "gift sleeve"
2024-10-17 payment aghbyur 530000.00 AMD for LS-3204
2024-10-17 promise to sagar-trek "price: बाटोको नक्सा" by 2024-10-25 owner sunita by sunita
2024-10-17 email to patan-kala "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। उपहार बाकस अहिले नै छापौं?" person ramesh thread patan-kala-149 at 2024-10-17T15:44:00Z by sunita
2024-10-18 invoice djupasalt 1350.00 EUR due 2024-11-17 ref LS-3231 "askja fyrir birkisalt"
2024-10-18 note djupasalt "Please no surprises on the invoice, then everything is easy." as quote by eva
2024-10-18 note vor "We grow slowly and that is how we want it." as quote by eva
2024-10-18 payment kinvara 1300.00 EUR for LS-3205
2024-10-18 time sjovik 120min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2024-10-18 time lofoten 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-10-18 message to mustika "Wonderful, thank you" person kadri thread mustika-m149 at 2024-10-18T09:13:00Z by hafiz
2024-10-18 kept fenwick "text: lid seal" by sunita
2024-10-18 payment ottoline 1300.00 GBP for LS-3210
2024-10-18 time kraeuterhof 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2024-10-18 kept kraeuterhof "proof: calendula cream label" by armen
2024-10-18 email from rheinkiesel "Until when do you need our text for the care card?" person vera thread rheinkiesel-151 at 2024-10-18T08:25:00Z
2024-10-18 call with arpa-gini 15min "Went through the open points; the back label can be printed" person gayane by armen
2024-10-18 time urts 105min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2024-10-18 moved urts "samples: անանուխի պիտակ" to 2024-10-25 by armen
2024-10-18 email from aghbyur "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person vahan thread aghbyur-151 at 2024-10-18T12:32:00Z
2024-10-18 email from patan-kala "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person ramesh thread patan-kala-149 at 2024-10-18T05:33:00Z
2024-10-18 email from sabun-wangi "Logo halal pada pembalut sabun serai perlu besar sedikit, kata pegawai." person mei-ling thread sabun-wangi-151 at 2024-10-18T04:00:00Z
2024-10-21 note djupasalt "We grow slowly and that is how we want it." as quote by eva
2024-10-21 message from sjovik "Thank you, looks great" person per-ek thread sjovik-m152 at 2024-10-21T12:30:00Z
2024-10-21 message to sjovik "Noted, thank you" person per-ek thread sjovik-m152 at 2024-10-21T13:18:00Z by hafiz
2024-10-21 email from northmoor "One question about the family trail leaflet: is there room for a second language?" person imogen thread northmoor-153 at 2024-10-21T09:30:00Z
2024-10-21 email to northmoor "Yes, if the ingredients go down by half a point. I have attached both versions." person imogen thread northmoor-153 at 2024-10-21T09:58:00Z by eva
2024-10-21 email from northmoor "The second version is fine. Please go ahead." person imogen thread northmoor-153 at 2024-10-21T12:06:00Z
2024-10-21 email from mossgate "Do you also do boxes? Twelve of the dry gin label fall over in the one we have." person fergus thread mossgate-152 at 2024-10-21T14:03:00Z
2024-10-21 kept fenwick "corrected file: lid seal" by sunita
2024-10-21 promise to little-harbour "price: tin label" by 2024-10-28 owner hafiz by hafiz
2024-10-21 promise from brackenbury "measures of the new box" by 2024-10-28 by hafiz
2024-10-21 time seeblick 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-10-21 email from rheinkiesel "Sorry to ask again: which day is the last one for the text?" person vera thread rheinkiesel-151 at 2024-10-21T15:45:00Z
2024-10-21 email from chir "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person lusine thread chir-152 at 2024-10-21T10:27:00Z
2024-10-21 email to aghbyur "Կցված է, ավելի փոքր էլ արեցի։" person vahan thread aghbyur-151 at 2024-10-21T09:28:00Z by armen
2024-10-21 email to kopi-bukit "Harga kertas naik empat peratus bulan depan. Perlu kami cetak beg kopi sekarang?" person weijie thread kopi-bukit-152 at 2024-10-21T10:24:00Z by hafiz
2024-10-21 email to sabun-wangi "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person mei-ling thread sabun-wangi-151 at 2024-10-21T09:54:00Z by hafiz
2024-10-22 email to mossgate "We do. I have drawn one with a divider; the price is in the PDF." person fergus thread mossgate-152 at 2024-10-22T08:37:00Z by eva
2024-10-22 feedback mossgate helped 1 person fergus thread mossgate-152
2024-10-22 email from fenwick "Do you keep the old files of the wax wrap band?" person dot thread fenwick-154 at 2024-10-22T16:21:00Z
2024-10-22 email from little-harbour "Our printer asks for the tin label with 3 mm bleed. Do you have that?" person tamsin thread little-harbour-154 at 2024-10-22T11:10:00Z
2024-10-22 email to little-harbour "Here it is, bleed and crop marks included." person tamsin thread little-harbour-154 at 2024-10-22T11:56:00Z by hafiz
2024-10-22 email to rheinkiesel "Thursday noon. Forgive the wait, we were all at the press." person vera thread rheinkiesel-151 at 2024-10-22T09:57:00Z by sunita
2024-10-22 email to chir "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person lusine thread chir-152 at 2024-10-22T09:43:00Z by armen
2024-10-22 feedback chir helped 1 person lusine thread chir-152
2024-10-22 email from kopi-bukit "Terima kasih kerana beritahu. Ya, cetak sekarang." person weijie thread kopi-bukit-152 at 2024-10-22T02:59:00Z
2024-10-22 email from sabun-wangi "Diluluskan, terima kasih." person mei-ling thread sabun-wangi-151 at 2024-10-22T01:30:00Z
2024-10-23 email to fenwick "All of them. Which year do you need?" person dot thread fenwick-154 at 2024-10-23T09:40:00Z by sunita
2024-10-23 email from fenwick "The first one, please." person dot thread fenwick-154 at 2024-10-23T10:14:00Z
2024-10-23 feedback fenwick helped 1 person dot thread fenwick-154
2024-10-23 call with calder 11min "They are content with the last run, nothing open" person nell by sunita
2024-10-23 payment brackenbury 1200.00 GBP for LS-3208
2024-10-23 payment himal-chiya 1085.00 EUR for LS-3212
2024-10-23 email from sagar-trek "अघिल्लो पटक कुन कागज थियो? (झोलाको ट्याग)" person pasang thread sagar-trek-155 at 2024-10-23T07:28:00Z
2024-10-23 email to sagar-trek "९० ग्रामको खस्रो कागज। मौज्दात छ।" person pasang thread sagar-trek-155 at 2024-10-23T09:13:00Z by sunita
2024-10-24 promise to brim "samples: miðar á bokk" by 2024-11-01 owner eva by eva
2024-10-24 time ullarhus 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-10-24 invoice lofoten 1700.00 EUR due 2024-11-23 ref LS-3232 "export carton"
2024-10-24 email from thornbury "Do you keep the old files of the allergen stickers?" person moira thread thornbury-156 at 2024-10-24T16:02:00Z
2024-10-24 time fenwick 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-10-24 visit with ottoline 90min "Visited the shop and photographed the shelf" person sam-grant by eva
2024-10-24 promise to albrecht "delivery date: antipasti lid" by 2024-11-01 owner sunita by armen
2024-10-24 email to albrecht "The last sheets of the antipasti lid came out a shade too dark. We print them again at our cost." person carla thread albrecht-156 at 2024-10-24T13:35:00Z by armen
2024-10-24 email from albrecht "Thank you for noticing before we did." person carla thread albrecht-156 at 2024-10-24T15:22:00Z
2024-10-24 email to sommer "Two ideas for the wrapping paper, both in the price we agreed. Which one is closer?" person edith thread sommer-156 at 2024-10-24T10:30:00Z by eva
2024-10-24 email from sommer "The first. We laid both on the counter and asked everybody who came in." person edith thread sommer-156 at 2024-10-24T12:22:00Z
2024-10-24 kept sagar-trek "price: बाटोको नक्सा" by sunita
2024-10-24 email from sagar-trek "त्यही राख्नुहोस्।" person pasang thread sagar-trek-155 at 2024-10-24T05:27:00Z
2024-10-25 payment mustika 690.00 EUR for LS-3222
2024-10-25 email to thornbury "All of them. Which year do you need?" person moira thread thornbury-156 at 2024-10-25T09:26:00Z by hafiz
2024-10-25 email from thornbury "The first one, please." person moira thread thornbury-156 at 2024-10-25T10:06:00Z
2024-10-25 feedback thornbury helped 1 person moira thread thornbury-156
2024-10-25 cost seeblick 37.50 EUR "Special paper" by hafiz
2024-10-25 time chir 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-10-25 kept urts "samples: անանուխի պիտակ" by armen
2024-10-25 time patan-kala 75min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-10-28 time vor 150min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
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
2024-10-28 note albrecht "Decides fast once a printed sample is on the table" as opinion by armen
2024-10-28 time seeblick 75min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-10-28 invoice seeblick 590.00 EUR due 2024-11-11 ref LS-3235 "food bag sticker"
2024-10-28 time chir 210min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2024-10-28 invoice urts 350000.00 AMD due 2024-11-11 ref LS-3236 "անանուխի պիտակ"
2024-10-28 payment sagar-trek 710.00 EUR for LS-3207
2024-10-28 email from rempah "Bila teks peket kari perlu sampai?" person aisyah thread rempah-159 at 2024-10-28T07:47:00Z
2024-10-28 time batik-seri 30min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2024-10-28 invoice batik-seri 2600.00 MYR due 2024-11-27 ref LS-3237 "tag batik"
2024-10-28 promise to sabun-wangi "delivery date: pembalut sabun serai" by 2024-11-05 owner sunita by hafiz
2024-10-29 kept brim "samples: miðar á bokk" by eva
2024-10-29 call with djupasalt 20min "New size of jar: we need the drawing, they send it" person sindri by eva
2024-10-29 email from kinvara "I like the small drawing on the bath salts box. Can we use it on our van?" person aoife thread kinvara-161 at 2024-10-29T15:38:00Z
2024-10-29 time little-harbour 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-10-29 promise to calder "delivery date: tin label" by 2024-11-06 owner sunita by sunita
2024-10-29 kept albrecht "delivery date: antipasti lid" by armen
2024-10-29 promise to himal-chiya "price: इलाम चियाको लेबल" by 2024-11-06 owner sunita by sunita
2024-10-29 time sagar-trek 60min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-10-30 payment brim 315000 ISK for LS-3214
2024-10-30 email to kinvara "You can, it is yours. I send you a file that can be enlarged." person aoife thread kinvara-161 at 2024-10-30T09:10:00Z by eva
2024-10-30 invoice sjovik 1500.00 EUR due 2024-11-29 ref LS-3238 "gift box"
2024-10-30 time mossgate 225min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-10-30 kept little-harbour "price: tin label" by hafiz
2024-10-30 promise from wendel "text: lager label" by 2024-11-05 by armen
2024-10-30 time albrecht 195min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-10-30 time sommer 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-10-30 meeting with arpa-gini 40min "Went through all texts line by line; two words changed" person gayane by armen
2024-10-30 email from rempah "Maaf tanya lagi: sampai hari apa teks boleh dihantar?" person aisyah thread rempah-159 at 2024-10-30T04:08:00Z
2024-10-30 email to rempah "Khamis tengah hari. Maaf, semua orang di mesin cetak." person aisyah thread rempah-159 at 2024-10-30T08:39:00Z by hafiz
2024-10-31 invoice ullarhus 160000 ISK due 2024-11-14 ref LS-3239 "hangimiðar á peysur"
2024-10-31 promise to djupasalt "delivery date: gjafakassi" by 2024-11-08 owner hafiz by eva
2024-10-31 time vor 120min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2024-10-31 message from kraeuterhof "Can you call me after lunch?" person jutta thread kraeuterhof-m163 at 2024-10-31T08:11:00Z
2024-10-31 time sommer 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-10-31 promise from aghbyur "quantities for the next run" by 2024-11-06 by armen
2024-10-31 payment kopi-bukit 2850.00 MYR for LS-3218
2024-11-01 email to skjalfandi "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (farmiðar)" person bjarki thread skjalfandi-165 at 2024-11-01T09:48:00Z by eva
2024-11-01 email from skjalfandi "Sú fyrri. Við spurðum alla sem komu inn." person bjarki thread skjalfandi-165 at 2024-11-01T10:35:00Z
2024-11-01 email from vor "Hvaða pappír notuðum við síðast? (bókarkápa)" person ragnheidur thread vor-165 at 2024-11-01T15:28:00Z
2024-11-01 time northmoor 180min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-11-01 time northmoor 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-11-01 message to kraeuterhof "Noted, thank you" person jutta thread kraeuterhof-m163 at 2024-11-01T08:58:00Z by armen
2024-11-01 invoice marktapotheke 720.00 EUR due 2024-11-15 ref LS-3240 "cream jar label"
2024-11-01 invoice sommer 705.00 EUR due 2024-11-15 ref LS-3241 "wrapping paper"
2024-11-01 time rheinkiesel 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-11-01 email to gouden-oven "A short note: the paper for the rusk tin goes up by 4 per cent next month. Shall we print before that?" person sanne thread gouden-oven-164 at 2024-11-01T13:03:00Z by hafiz
2024-11-01 email from gouden-oven "Thank you for telling us. Yes, print now." person sanne thread gouden-oven-164 at 2024-11-01T15:36:00Z
2024-11-01 note urts "We grow slowly and that is how we want it." as quote by armen
2024-11-01 time հացատուն 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2024-11-01 invoice sagar-trek 645.00 EUR due 2024-12-01 ref LS-3242 "बाटोको नक्सा"
2024-11-01 time patan-kala 240min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-11-01 cost patan-kala 47.50 EUR "Special paper" by sunita
2024-11-04 time djupasalt 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-11-04 email to vor "Óhúðaðan, 90 g. Hann er til." person ragnheidur thread vor-165 at 2024-11-04T09:17:00Z by eva
2024-11-04 email from vor "Gott, sama aftur." person ragnheidur thread vor-165 at 2024-11-04T09:42:00Z
2024-11-04 payment holar 240000 ISK for LS-3217
2024-11-04 time holar 105min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-11-04 email from holar "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (skyrdósir)" person einar thread holar-166 at 2024-11-04T13:45:00Z
2024-11-04 email to holar "Ekkert mál, við geymum þá hjá okkur." person einar thread holar-166 at 2024-11-04T15:49:00Z by eva
2024-11-04 invoice kinvara 1050.00 EUR due 2024-12-04 ref LS-3243 "bath salts box"
2024-11-04 time thornbury 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-11-04 kept northmoor "proof: exhibition labels" by eva
2024-11-04 email from mossgate "Could we have another 2,000 of the sloe gin label? Same paper as last time." person fergus thread mossgate-167 at 2024-11-04T10:36:00Z
2024-11-04 email to mossgate "Of course. I have booked the press for Thursday; you will have the sheets the week after." person fergus thread mossgate-167 at 2024-11-04T12:52:00Z by eva
2024-11-04 feedback mossgate helped 1 person fergus thread mossgate-167
2024-11-04 invoice little-harbour 990.00 GBP due 2024-12-04 ref LS-3244 "tin label"
2024-11-04 promise to ottoline "samples: truffle box" by 2024-11-11 owner eva by eva
2024-11-04 time brackenbury 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-11-04 invoice brackenbury 1250.00 GBP due 2024-12-04 ref LS-3245 "bottle collar"
2024-11-04 email from marktapotheke "Which paper did we have for the dosage label last time?" person dr-hoyer thread marktapotheke-167 at 2024-11-04T12:55:00Z
2024-11-04 email to marktapotheke "The uncoated one, 90 g. It is in stock." person dr-hoyer thread marktapotheke-167 at 2024-11-04T13:47:00Z by hafiz
2024-11-04 payment loureiro 1150.00 EUR for LS-3219
2024-11-04 invoice chir 465000.00 AMD due 2024-11-18 ref LS-3246 "ծիրանի չրի տոպրակ"
2024-11-04 time aghbyur 150min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2024-11-04 time aghbyur 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-11-04 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2024-11-04 invoice patan-kala 825.00 EUR due 2024-12-04 ref LS-3247 "मूर्तिको प्रमाणपत्र"
2024-11-04 moved sabun-wangi "delivery date: pembalut sabun serai" to 2024-11-08 by hafiz
2024-11-05 time djupasalt 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-11-05 kept calder "delivery date: tin label" by sunita
2024-11-05 email from marktapotheke "Good." person dr-hoyer thread marktapotheke-167 at 2024-11-05T08:23:00Z
2024-11-05 time gouden-oven 135min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-11-06 kept djupasalt "delivery date: gjafakassi" by eva
2024-11-06 invoice vor 355000 ISK due 2024-12-06 ref LS-3248 "bókamerki"
2024-11-06 payment thornbury 1095.00 GBP for LS-3223
2024-11-06 payment little-harbour 905.00 GBP for LS-3220
2024-11-06 kept wendel "text: lager label" by armen
2024-11-06 email from seeblick "Which paper did we have for the appointment card last time?" person dr-nowak thread seeblick-169 at 2024-11-06T11:07:00Z
2024-11-06 email to seeblick "The uncoated one, 90 g. It is in stock." person dr-nowak thread seeblick-169 at 2024-11-06T13:32:00Z by hafiz
2024-11-06 email from kopi-bukit "Logo halal pada pelekat cawan perlu besar sedikit, kata pegawai." person weijie thread kopi-bukit-169 at 2024-11-06T07:15:00Z
2024-11-07 time brim 30min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-11-07 email from brim "Hvaða pappír notuðum við síðast? (miðar á bokk)" person halldora thread brim-170 at 2024-11-07T14:31:00Z
2024-11-07 note holar "Pays by standing order on Tuesdays" as fact by eva
2024-11-07 email from ottoline "Can you move the barcode on the truffle box? The scanner at the shop does not like the curve." person ottilie thread ottoline-170 at 2024-11-07T09:21:00Z
2024-11-07 email to ottoline "Moved to the flat side and tested with three scanners. New file attached." person ottilie thread ottoline-170 at 2024-11-07T09:41:00Z by eva
2024-11-07 time albrecht 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-11-07 email from seeblick "Good." person dr-nowak thread seeblick-169 at 2024-11-07T09:38:00Z
2024-11-07 kept aghbyur "quantities for the next run" by armen
2024-11-07 time հացատուն 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-11-07 email to հացատուն "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (լավաշի փաթեթ)" person anahit thread հացատուն-170 at 2024-11-07T13:02:00Z by armen
2024-11-07 email to kopi-bukit "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person weijie thread kopi-bukit-169 at 2024-11-07T09:01:00Z by hafiz
2024-11-08 invoice brim 270000 ISK due 2024-12-08 ref LS-3249 "miðar á bokk"
2024-11-08 email to brim "Óhúðaðan, 90 g. Hann er til." person halldora thread brim-170 at 2024-11-08T09:46:00Z by eva
2024-11-08 email from brim "Gott, sama aftur." person halldora thread brim-170 at 2024-11-08T10:26:00Z
2024-11-08 email to northmoor "Reminder: invoice LS-3216 is due" automatic
2024-11-08 invoice mossgate 1650.00 GBP due 2024-12-08 ref LS-3250 "dry gin label"
2024-11-08 time ottoline 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-11-08 kept ottoline "samples: truffle box" by eva
2024-11-08 note ottoline "Asked for a delivery note in two copies" as fact by eva
2024-11-08 time wendel 180min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-11-08 invoice albrecht 1400.00 EUR due 2024-11-22 ref LS-3251 "antipasti lid"
2024-11-08 email from albrecht "Is the glue of the hamper card food safe? An inspector asked." person timo thread albrecht-171 at 2024-11-08T14:51:00Z
2024-11-08 cost arpa-gini 50.00 EUR "Cutting die" by armen
2024-11-08 email from arpa-gini "Ե՞րբ կլինի պատրաստ։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-172 at 2024-11-08T05:11:00Z
2024-11-08 invoice հացատուն 230000.00 AMD due 2024-11-22 ref LS-3252 "լավաշի փաթեթ"
2024-11-08 email from հացատուն "Այո, խնդրում եմ։" person anahit thread հացատուն-170 at 2024-11-08T06:58:00Z
2024-11-08 time himal-chiya 240min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2024-11-08 time lokta-ghar 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR unbilled
2024-11-08 time rempah 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-11-08 email from kopi-bukit "Diluluskan, terima kasih." person weijie thread kopi-bukit-169 at 2024-11-08T01:50:00Z
2024-11-08 note batik-seri "You always answer the same day, that is why we stay." as quote by hafiz
2024-11-08 kept sabun-wangi "delivery date: pembalut sabun serai" by hafiz
2024-11-11 invoice thornbury 905.00 GBP due 2024-12-11 ref LS-3253 "sandwich sleeve"
2024-11-11 payment fenwick 665.00 GBP for LS-3233
2024-11-11 payment kraeuterhof 2000.00 EUR for LS-3234
2024-11-11 email to albrecht "It is. The certificate is attached, so that you can show it." person timo thread albrecht-171 at 2024-11-11T09:20:00Z by armen
2024-11-11 time rheinkiesel 30min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2024-11-11 invoice rheinkiesel 730.00 EUR due 2024-11-25 ref LS-3254 "care card"
2024-11-11 email to rheinkiesel "The last sheets of the shipping box came out a shade too dark. We print them again at our cost." person vera thread rheinkiesel-173 at 2024-11-11T08:48:00Z by sunita
2024-11-11 time loureiro 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR unbilled
2024-11-11 time arpa-gini 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2024-11-11 invoice arpa-gini 1500.00 EUR due 2024-12-11 ref LS-3255 "կարմիր գինու պիտակ"
2024-11-11 email to arpa-gini "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person tigran thread arpa-gini-172 at 2024-11-11T09:23:00Z by armen
2024-11-11 email from chir "Ե՞րբ կլինի պատրաստ։ (ընկույզի տուփ)" person lusine thread chir-174 at 2024-11-11T08:44:00Z
2024-11-11 call with aghbyur 5min "Short call about the delivery, all boxes counted and complete" person vahan by armen
2024-11-11 time himal-chiya 75min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-11-11 meeting with himal-chiya 25min "Half-year talk: what sells, what comes next, two new products to come" person bikash by sunita
2024-11-11 time sabun-wangi 135min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-11-11 time sabun-wangi 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-11-12 cost holar 5000 ISK "Proof prints" by eva
2024-11-12 invoice northmoor 1950.00 GBP due 2024-12-12 ref LS-3256 "exhibition labels"
2024-11-12 call with northmoor 20min "They want the next run a week earlier, agreed" person ledger-desk by eva
2024-11-12 time calder 60min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-11-12 email from rheinkiesel "Thank you for noticing before we did." person vera thread rheinkiesel-173 at 2024-11-12T08:20:00Z
2024-11-12 email to chir "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person lusine thread chir-174 at 2024-11-12T09:49:00Z by armen
2024-11-12 payment aghbyur 595000.00 AMD for LS-3224
2024-11-12 email from lokta-ghar "शनिबार मेला छ, डायरीको गाता त्यतिन्जेल हुन्छ?" person anju thread lokta-ghar-175 at 2024-11-12T05:21:00Z
2024-11-12 email to lokta-ghar "सोमबारसम्म पाठ आयो भने हुन्छ।" person anju thread lokta-ghar-175 at 2024-11-12T08:43:00Z by sunita
2024-11-12 email from lokta-ghar "आजै पठाउँछु।" person anju thread lokta-ghar-175 at 2024-11-12T10:57:00Z
2024-11-12 time kopi-bukit 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR unbilled
2024-11-12 invoice sabun-wangi 2400.00 MYR due 2024-12-12 ref LS-3257 "pembalut sabun serai"
2024-11-13 invoice calder 820.00 GBP due 2024-12-13 ref LS-3258 "tin label"
2024-11-13 invoice wendel 2300.00 EUR due 2024-11-27 ref LS-3259 "lager label"
2024-11-13 payment seeblick 590.00 EUR for LS-3235
2024-11-13 payment gouden-oven 890.00 EUR for LS-3227
2024-11-13 invoice gouden-oven 840.00 EUR due 2024-12-13 ref LS-3260 "rusk tin"
2024-11-13 invoice himal-chiya 1080.00 EUR due 2024-12-13 ref LS-3261 "इलाम चियाको लेबल"
2024-11-13 invoice lokta-ghar 685.00 EUR due 2024-12-13 ref LS-3262 "पात्रो"
2024-11-13 payment rempah 3550.00 MYR for LS-3229
2024-11-13 email from rempah "Kertas apa kita guna dahulu untuk label rendang?" person faizal thread rempah-176 at 2024-11-13T03:02:00Z
2024-11-13 email to rempah "Kertas tidak bersalut, 90 g. Stok ada." person faizal thread rempah-176 at 2024-11-13T08:39:00Z by hafiz
2024-11-14 invoice holar 230000 ISK due 2024-12-14 ref LS-3263 "skyrdósir"
2024-11-14 email from fenwick "Can the heather honey label go to the warehouse this time?" person dot thread fenwick-177 at 2024-11-14T10:57:00Z
2024-11-14 email to fenwick "Yes. I have put the address on the order." person dot thread fenwick-177 at 2024-11-14T13:48:00Z by sunita
2024-11-14 visit with calder 45min "Brought the samples; the whole family had a say" person nell by sunita
2024-11-14 payment ottoline 1150.00 GBP for LS-3230
2024-11-14 payment marktapotheke 720.00 EUR for LS-3240
2024-11-14 payment arpa-gini 1800.00 EUR for LS-3221
2024-11-14 payment urts 350000.00 AMD for LS-3236
2024-11-14 invoice aghbyur 490000.00 AMD due 2024-12-14 ref LS-3264 "գազավորված ջրի պիտակ"
2024-11-14 email from rempah "Guna yang sama." person faizal thread rempah-176 at 2024-11-14T01:39:00Z
2024-11-14 time kopi-bukit 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-11-15 email to ullarhus "lopamiðar: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person gudrun thread ullarhus-179 at 2024-11-15T13:49:00Z by eva
2024-11-15 email from ullarhus "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person gudrun thread ullarhus-179 at 2024-11-15T14:05:00Z
2024-11-15 invoice djupasalt 1300.00 EUR due 2024-12-15 ref LS-3265 "gjafakassi"
2024-11-15 email to sjovik "The proof of the smoked trout sleeve is ready. Please look at the small print first." person linnea thread sjovik-178 at 2024-11-15T11:48:00Z by hafiz
2024-11-15 email from lofoten "Can you move the barcode on the stockfish band? The scanner at the shop does not like the curve." person ingrid-moe thread lofoten-178 at 2024-11-15T13:27:00Z
2024-11-15 email to kraeuterhof "Before we print the soap band: is the best-before line still the same?" person malte thread kraeuterhof-179 at 2024-11-15T08:33:00Z by armen
2024-11-15 email from kraeuterhof "Good that you ask. It is now 18 months instead of 12." person malte thread kraeuterhof-179 at 2024-11-15T10:49:00Z
2024-11-15 email to kraeuterhof "Changed, and the new proof is attached." person malte thread kraeuterhof-179 at 2024-11-15T12:00:00Z by armen
2024-11-15 payment sommer 705.00 EUR for LS-3241
2024-11-15 invoice loureiro 1250.00 EUR due 2024-12-15 ref LS-3266 "tasting card"
2024-11-15 email to urts "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (անանուխի պիտակ)" person narek thread urts-178 at 2024-11-15T10:44:00Z by armen
2024-11-15 email from urts "Առաջինը։ Բոլորին հարցրինք խանութում։" person narek thread urts-178 at 2024-11-15T11:40:00Z
2024-11-15 invoice rempah 3900.00 MYR due 2024-12-15 ref LS-3267 "label rendang"
2024-11-15 invoice kopi-bukit 3450.00 MYR due 2024-12-15 ref LS-3268 "pelekat cawan"
2024-11-15 email from batik-seri "Selamat pagi. Boleh kami tambah 2,000 lagi kotak sarung? Kertas yang sama." person rohani thread batik-seri-178 at 2024-11-15T07:00:00Z
2024-11-15 email to batik-seri "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person rohani thread batik-seri-178 at 2024-11-15T08:44:00Z by hafiz
2024-11-15 payment sabun-wangi 2450.00 MYR for LS-3225
2024-11-15 email from sabun-wangi "Boleh letak bahasa Inggeris sekali pada kotak set mandian?" person mei-ling thread sabun-wangi-179 at 2024-11-15T06:39:00Z
2024-11-15 email to sabun-wangi "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person mei-ling thread sabun-wangi-179 at 2024-11-15T08:05:00Z by hafiz
2024-11-18 email from sjovik "Looks good. One comma too many in line three, otherwise print it." person linnea thread sjovik-178 at 2024-11-18T07:48:00Z
2024-11-18 email to lofoten "Moved to the flat side and tested with three scanners. New file attached." person ingrid-moe thread lofoten-178 at 2024-11-18T09:34:00Z by eva
2024-11-18 meeting with thornbury 50min "Looked at three drafts together; draft B goes on with a darker green" person gareth by hafiz
2024-11-18 call with little-harbour 6min "Short call about the delivery, all boxes counted and complete" person tamsin by hafiz
2024-11-18 invoice ottoline 1250.00 GBP due 2024-12-18 ref LS-3269 "truffle box"
2024-11-18 email from brackenbury "Do you also do boxes? Twelve of the bottle collar fall over in the one we have." person joss thread brackenbury-180 at 2024-11-18T16:17:00Z
2024-11-18 email from gouden-oven "When will the cake box sticker leave your house?" person sanne thread gouden-oven-180 at 2024-11-18T13:12:00Z
2024-11-18 email to gouden-oven "On Wednesday, and I send you the number of the parcel." person sanne thread gouden-oven-180 at 2024-11-18T13:55:00Z by hafiz
2024-11-18 email from loureiro "The tasting card arrived this morning. The colour is exactly right, thank you." person beatriz thread loureiro-181 at 2024-11-18T13:17:00Z
2024-11-18 email to loureiro "Good to hear. We keep the ink recipe on file for the next run." person beatriz thread loureiro-181 at 2024-11-18T13:34:00Z by eva
2024-11-18 email from sabun-wangi "Pilihan kedua lebih baik." person mei-ling thread sabun-wangi-179 at 2024-11-18T02:10:00Z
2024-11-19 payment djupasalt 1350.00 EUR for LS-3231
2024-11-19 payment northmoor 1750.00 GBP for LS-3216
2024-11-19 payment calder 720.00 GBP for LS-3226
2024-11-19 email to brackenbury "We do. I have drawn one with a divider; the price is in the PDF." person joss thread brackenbury-180 at 2024-11-19T09:10:00Z by hafiz
2024-11-20 email from brim "Hvað kosta 1.000 og 5.000 stykki? (dósamiðar á ljósöl)" person halldora thread brim-183 at 2024-11-20T15:54:00Z
2024-11-20 payment ullarhus 160000 ISK for LS-3239
2024-11-20 email from djupasalt "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (miðar á flögusalt)" person sindri thread djupasalt-183 at 2024-11-20T13:48:00Z
2024-11-20 time lofoten 180min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-11-20 time lofoten 240min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-11-20 payment albrecht 1400.00 EUR for LS-3251
2024-11-20 payment chir 465000.00 AMD for LS-3246
2024-11-20 payment himal-chiya 990.00 EUR for LS-3228
2024-11-21 email to brim "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person halldora thread brim-183 at 2024-11-21T09:27:00Z by eva
2024-11-21 email from brim "Þá tökum við 2.500." person halldora thread brim-183 at 2024-11-21T12:24:00Z
2024-11-21 email to djupasalt "Ekkert mál, við geymum þá hjá okkur." person sindri thread djupasalt-183 at 2024-11-21T09:27:00Z by eva
2024-11-21 email to mossgate "A short note: the paper for the tasting set box goes up by 4 per cent next month. Shall we print before that?" person fergus thread mossgate-184 at 2024-11-21T10:14:00Z by eva
2024-11-21 email from mossgate "Thank you for telling us. Yes, print now." person fergus thread mossgate-184 at 2024-11-21T11:00:00Z
2024-11-21 email from arpa-gini "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person gayane thread arpa-gini-184 at 2024-11-21T12:24:00Z
2024-11-21 email to arpa-gini "Կցված է, ավելի փոքր էլ արեցի։" person gayane thread arpa-gini-184 at 2024-11-21T14:12:00Z by armen
2024-11-22 payment lofoten 1700.00 EUR for LS-3232
2024-11-22 message from ottoline "Thank you, looks great" person ottilie thread ottoline-m185 at 2024-11-22T10:29:00Z
2024-11-25 message to ottoline "Wonderful, thank you" person ottilie thread ottoline-m185 at 2024-11-25T09:56:00Z by eva
2024-11-25 payment wendel 2300.00 EUR for LS-3259
2024-11-25 email from wendel "Our printer asks for the beer mat with 3 mm bleed. Do you have that?" person konrad thread wendel-187 at 2024-11-25T14:18:00Z
2024-11-25 email to wendel "Here it is, bleed and crop marks included." person konrad thread wendel-187 at 2024-11-25T14:57:00Z by armen
2024-11-25 email from albrecht "We are changing our bottle and the olive jar label has to fit a smaller neck. What do you need from us?" person carla thread albrecht-188 at 2024-11-25T09:57:00Z
2024-11-25 payment հացատուն 230000.00 AMD for LS-3252
2024-11-26 email from vor "bæklingur: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person ragnheidur thread vor-189 at 2024-11-26T14:33:00Z
2024-11-26 email to vor "Gott að heyra. Við geymum litablönduna til næsta skiptis." person ragnheidur thread vor-189 at 2024-11-26T15:12:00Z by eva
2024-11-26 email from kraeuterhof "The calendula cream label arrived this morning. The colour is exactly right, thank you." person jutta thread kraeuterhof-189 at 2024-11-26T12:01:00Z
2024-11-26 email to kraeuterhof "Good to hear. We keep the ink recipe on file for the next run." person jutta thread kraeuterhof-189 at 2024-11-26T14:41:00Z by armen
2024-11-26 email to albrecht "One empty bottle by post and the drawing of the supplier, that is all." person carla thread albrecht-188 at 2024-11-26T09:35:00Z by armen
2024-11-26 email from aghbyur "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person vahan thread aghbyur-189 at 2024-11-26T07:06:00Z
2024-11-26 email to aghbyur "Իհարկե, շնորհակալություն։" person vahan thread aghbyur-189 at 2024-11-26T09:38:00Z by armen
2024-11-26 email from kopi-bukit "Gam pada beg kopi selamat untuk makanan?" person weijie thread kopi-bukit-189 at 2024-11-26T04:15:00Z
2024-11-26 email to kopi-bukit "Selamat, sijil dilampirkan." person weijie thread kopi-bukit-189 at 2024-11-26T08:04:00Z by hafiz
2024-11-27 promise from little-harbour "measures of the new box" by 2024-12-03 by hafiz
2024-11-27 payment rheinkiesel 730.00 EUR for LS-3254
2024-11-27 email from kopi-bukit "Terima kasih, pegawai memang minta." person weijie thread kopi-bukit-189 at 2024-11-27T01:22:00Z
2024-11-27 promise from sabun-wangi "quantities for the next run" by 2024-12-03 by hafiz
2024-11-29 payment sjovik 1500.00 EUR for LS-3238
2024-11-29 note lofoten "The old logo may still be used on boxes, not on cards" as fact by eva
2024-11-29 message from sommer "Proof approved" person edith thread sommer-m193 at 2024-11-29T11:34:00Z
2024-11-29 message to sommer "Wonderful, thank you" person edith thread sommer-m193 at 2024-11-29T13:17:00Z by eva
2024-11-29 email from chir "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (ծիրանի չրի տոպրակ)" person lusine thread chir-192 at 2024-11-29T05:26:00Z
2024-11-29 email to chir "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person lusine thread chir-192 at 2024-11-29T08:37:00Z by armen
2024-11-29 email from chir "Երկրորդը լավն է։" person lusine thread chir-192 at 2024-11-29T10:49:00Z
2024-11-29 time himal-chiya 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2024-11-29 email to sagar-trek "अघिल्लो छपाइको १५० वटा बाँकी छ। पठाऔं? (बाटोको नक्सा)" person pasang thread sagar-trek-193 at 2024-11-29T13:57:00Z by sunita
2024-11-29 email from patan-kala "मूर्तिको प्रमाणपत्र को गुँद खाद्यका लागि सुरक्षित छ?" person ramesh thread patan-kala-193 at 2024-11-29T07:16:00Z
2024-11-29 email to patan-kala "छ, प्रमाणपत्र पठाएको छु।" person ramesh thread patan-kala-193 at 2024-11-29T10:09:00Z by sunita
2024-11-29 email from rempah "Mesin di kedai tidak dapat baca kod bar pada peket kari." person aisyah thread rempah-192 at 2024-11-29T05:56:00Z
2024-11-29 time sabun-wangi 90min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-11-29 time sabun-wangi 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2024-11-30 exchange 100.00 GBP is 117.10 EUR by eva
2024-11-30 exchange 1000 ISK is 6.70 EUR by eva
2024-11-30 exchange 1000.00 AMD is 2.36 EUR by eva
2024-11-30 exchange 100.00 MYR is 20.40 EUR by eva
2024-12-02 promise to djupasalt "price: miðar á flögusalt" by 2024-12-09 owner eva by eva
2024-12-02 note vor "Would like a simpler reorder, perhaps a fixed quarterly run" as opinion by eva
2024-12-02 email to holar "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (lok á bláberjaskyr)" person einar thread holar-195 at 2024-12-02T15:48:00Z by eva
2024-12-02 invoice lofoten 1800.00 EUR due 2025-01-01 ref LS-3270 "stockfish band"
2024-12-02 time thornbury 195min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-12-02 time little-harbour 180min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2024-12-02 promise to calder "price: matchbox sleeve" by 2024-12-09 owner hafiz by sunita
2024-12-02 payment brackenbury 1250.00 GBP for LS-3245
2024-12-02 email from arpa-gini "սպիտակ գինու պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person gayane thread arpa-gini-194 at 2024-12-02T07:34:00Z
2024-12-02 payment sagar-trek 645.00 EUR for LS-3242
2024-12-02 email from sagar-trek "हुन्छ, पठाउनुहोस्।" person pasang thread sagar-trek-193 at 2024-12-02T05:23:00Z
2024-12-02 email to rempah "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person aisyah thread rempah-192 at 2024-12-02T09:25:00Z by hafiz
2024-12-02 payment batik-seri 2600.00 MYR for LS-3237
2024-12-03 email from holar "Takk fyrir að láta vita. Já, prentið núna." person einar thread holar-195 at 2024-12-03T09:34:00Z
2024-12-03 message from marktapotheke "Thank you, looks great" person dr-hoyer thread marktapotheke-m196 at 2024-12-03T10:54:00Z
2024-12-03 message to marktapotheke "Noted, thank you" person dr-hoyer thread marktapotheke-m196 at 2024-12-03T13:33:00Z by hafiz
2024-12-03 email to arpa-gini "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person gayane thread arpa-gini-194 at 2024-12-03T08:24:00Z by armen
2024-12-03 time rempah 180min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-12-04 time djupasalt 75min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-04 payment kinvara 1050.00 EUR for LS-3243
2024-12-04 email from northmoor "We would like to see the shop tags on uncoated paper. Is there a sample?" person imogen thread northmoor-197 at 2024-12-04T14:21:00Z
2024-12-04 email to northmoor "Three samples are in the post today." person imogen thread northmoor-197 at 2024-12-04T14:47:00Z by eva
2024-12-04 kept little-harbour "measures of the new box" by hafiz
2024-12-04 email from ottoline "We are changing our bottle and the bar wrapper has to fit a smaller neck. What do you need from us?" person sam-grant thread ottoline-197 at 2024-12-04T11:08:00Z
2024-12-04 email to ottoline "One empty bottle by post and the drawing of the supplier, that is all." person sam-grant thread ottoline-197 at 2024-12-04T13:22:00Z by eva
2024-12-04 time sommer 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-12-04 email to seeblick "A short note: the paper for the vaccination card goes up by 4 per cent next month. Shall we print before that?" person dr-nowak thread seeblick-197 at 2024-12-04T13:51:00Z by hafiz
2024-12-04 email to gouden-oven "How did the bread bag do at the market?" person sanne thread gouden-oven-197 at 2024-12-04T12:33:00Z by hafiz
2024-12-04 email from gouden-oven "Very well. People picked it up because of the window in the label." person sanne thread gouden-oven-197 at 2024-12-04T15:11:00Z
2024-12-04 time aghbyur 75min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-12-05 email to brim "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (miðar á pilsner)" person halldora thread brim-198 at 2024-12-05T11:09:00Z by eva
2024-12-05 email from brim "Takk fyrir að láta vita. Já, prentið núna." person halldora thread brim-198 at 2024-12-05T12:14:00Z
2024-12-05 time sjovik 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-05 email from northmoor "Number two, clearly." person imogen thread northmoor-197 at 2024-12-05T10:37:00Z
2024-12-05 payment mossgate 1650.00 GBP for LS-3250
2024-12-05 payment little-harbour 990.00 GBP for LS-3244
2024-12-05 email from kraeuterhof "Please put the soap band on hold for a week, we are waiting for the lab." person jutta thread kraeuterhof-198 at 2024-12-05T09:20:00Z
2024-12-05 email to kraeuterhof "Done. I will ask again next Thursday." person jutta thread kraeuterhof-198 at 2024-12-05T10:37:00Z by armen
2024-12-05 email from seeblick "Thank you for telling us. Yes, print now." person dr-nowak thread seeblick-197 at 2024-12-05T08:38:00Z
2024-12-05 kept sabun-wangi "quantities for the next run" by hafiz
2024-12-06 payment brim 270000 ISK for LS-3249
2024-12-06 payment djupasalt 1300.00 EUR for LS-3265
2024-12-06 moved calder "price: matchbox sleeve" to 2024-12-13 by sunita
2024-12-06 email to calder "We have kept 150 of the tin label from the last run for you. Shall we send them along?" person nell thread calder-200 at 2024-12-06T08:12:00Z by sunita
2024-12-06 email from brackenbury "The courier left one box of the keg badge at the wrong door. We found it, no harm done." person joss thread brackenbury-200 at 2024-12-06T15:20:00Z
2024-12-06 email from kraeuterhof "The lab says yes. You can go on." person jutta thread kraeuterhof-198 at 2024-12-06T08:42:00Z
2024-12-06 email from urts "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (ուրցի թեյի տուփ)" person narek thread urts-200 at 2024-12-06T11:50:00Z
2024-12-06 email from հացատուն "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person anahit thread հացատուն-199 at 2024-12-06T08:28:00Z
2024-12-06 email to հացատուն "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person anahit thread հացատուն-199 at 2024-12-06T11:30:00Z by armen
2024-12-06 time himal-chiya 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-12-06 call with himal-chiya 20min "Short call about the delivery, all boxes counted and complete" person bikash by sunita
2024-12-06 time sagar-trek 75min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-12-06 payment patan-kala 825.00 EUR for LS-3247
2024-12-09 kept djupasalt "price: miðar á flögusalt" by eva
2024-12-09 note djupasalt "Decides fast once a printed sample is on the table" as opinion by eva
2024-12-09 payment thornbury 905.00 GBP for LS-3253
2024-12-09 promise to mossgate "corrected file: tasting set box" by 2024-12-16 owner eva by eva
2024-12-09 email to mossgate "We have kept 150 of the dry gin label from the last run for you. Shall we send them along?" person fergus thread mossgate-201 at 2024-12-09T09:13:00Z by eva
2024-12-09 email from mossgate "Yes please, they will be gone in a week." person fergus thread mossgate-201 at 2024-12-09T09:49:00Z
2024-12-09 cost little-harbour 32.50 GBP "Special paper" by hafiz
2024-12-09 email from calder "Yes please, they will be gone in a week." person nell thread calder-200 at 2024-12-09T10:02:00Z
2024-12-09 time brackenbury 45min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-12-09 email to brackenbury "Thank you for telling me. I have written to the courier all the same." person joss thread brackenbury-200 at 2024-12-09T09:14:00Z by hafiz
2024-12-09 time kraeuterhof 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-09 invoice sommer 800.00 EUR due 2024-12-23 ref LS-3271 "calendar sleeve"
2024-12-09 email to arpa-gini "նվերի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person gayane thread arpa-gini-202 at 2024-12-09T09:30:00Z by armen
2024-12-09 email from arpa-gini "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person gayane thread arpa-gini-202 at 2024-12-09T09:47:00Z
2024-12-09 email to urts "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person narek thread urts-200 at 2024-12-09T09:07:00Z by armen
2024-12-09 email from urts "Երկրորդը լավն է։" person narek thread urts-200 at 2024-12-09T10:34:00Z
2024-12-09 feedback urts helped 1 person narek thread urts-200
2024-12-09 time հացատուն 105min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2024-12-10 email from kinvara "Is the glue of the dulse pouch food safe? An inspector asked." person aoife thread kinvara-203 at 2024-12-10T10:40:00Z
2024-12-10 email to kinvara "It is. The certificate is attached, so that you can show it." person aoife thread kinvara-203 at 2024-12-10T11:01:00Z by eva
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
2024-12-11 visit with albrecht 90min "Saw the filling line; the label has to sit 4 mm higher" person carla by armen
2024-12-11 invoice arpa-gini 1800.00 EUR due 2025-01-10 ref LS-3275 "սպիտակ գինու պիտակ"
2024-12-11 cost rempah 150.00 MYR "Photographs" by hafiz
2024-12-11 email from batik-seri "Berapa harga tag batik untuk 1,000 dan 5,000?" person rohani thread batik-seri-204 at 2024-12-11T01:35:00Z
2024-12-11 email to batik-seri "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person rohani thread batik-seri-204 at 2024-12-11T08:14:00Z by hafiz
2024-12-11 invoice sabun-wangi 2200.00 MYR due 2025-01-10 ref LS-3276 "kotak set mandian"
2024-12-11 email from sabun-wangi "Boleh kami lihat pembalut sabun serai atas kertas kasar?" person mei-ling thread sabun-wangi-204 at 2024-12-11T04:58:00Z
2024-12-11 email to sabun-wangi "Tiga contoh kami pos hari ini." person mei-ling thread sabun-wangi-204 at 2024-12-11T08:16:00Z by hafiz
2024-12-12 invoice thornbury 1075.00 GBP due 2025-01-11 ref LS-3277 "allergen stickers"
2024-12-12 promise to wendel "delivery date: wheat beer label" by 2024-12-20 owner hafiz by armen
2024-12-12 credit sommer 40.00 EUR for LS-3271 ref LS-3271-C "Some sheets with a scratch" by eva
2024-12-12 payment lokta-ghar 685.00 EUR for LS-3262
2024-12-12 email from batik-seri "Kalau begitu 2,500." person rohani thread batik-seri-204 at 2024-12-12T02:54:00Z
2024-12-12 payment sabun-wangi 2400.00 MYR for LS-3257
2024-12-12 email from sabun-wangi "Nombor dua." person mei-ling thread sabun-wangi-204 at 2024-12-12T01:26:00Z
2024-12-13 call with djupasalt 6min "Asked about recycled paper; sent two samples afterwards" person asta by eva
2024-12-13 payment vor 355000 ISK for LS-3248
2024-12-13 message from sjovik "Can you call me after lunch?" person linnea thread sjovik-m206 at 2024-12-13T07:50:00Z
2024-12-13 message to sjovik "Noted, thank you" person linnea thread sjovik-m206 at 2024-12-13T08:36:00Z by hafiz
2024-12-13 email from thornbury "Our lawyer wants the country of origin on the front of the menu cards." person gareth thread thornbury-207 at 2024-12-13T08:54:00Z
2024-12-13 email to thornbury "It fits under the name if we take the line away. Proof attached." person gareth thread thornbury-207 at 2024-12-13T11:37:00Z by hafiz
2024-12-13 time mossgate 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-13 kept calder "price: matchbox sleeve" by sunita
2024-12-13 payment ottoline 1250.00 GBP for LS-3269
2024-12-13 time ottoline 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-13 note seeblick "I show your proofs to the postman. He has a good eye." as quote by hafiz
2024-12-13 payment loureiro 1250.00 EUR for LS-3266
2024-12-13 payment arpa-gini 1500.00 EUR for LS-3255
2024-12-13 time հացատուն 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-12-13 payment himal-chiya 1080.00 EUR for LS-3261
2024-12-13 invoice rempah 3350.00 MYR due 2025-01-12 ref LS-3278 "kotak hadiah raya"
2024-12-16 invoice djupasalt 1300.00 EUR due 2025-01-15 ref LS-3279 "miðar á flögusalt"
2024-12-16 payment holar 230000 ISK for LS-3263
2024-12-16 invoice sjovik 1350.00 EUR due 2025-01-15 ref LS-3280 "smoked trout sleeve"
2024-12-16 email from thornbury "Approved." person gareth thread thornbury-207 at 2024-12-16T10:14:00Z
2024-12-16 kept mossgate "corrected file: tasting set box" by eva
2024-12-16 call with little-harbour 14min "They want the next run a week earlier, agreed" person tamsin by hafiz
2024-12-16 time calder 105min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-12-16 invoice calder 820.00 GBP due 2025-01-15 ref LS-3281 "matchbox sleeve"
2024-12-16 email from kraeuterhof "Do you keep the old files of the lip balm display?" person jutta thread kraeuterhof-209 at 2024-12-16T15:12:00Z
2024-12-16 promise from seeblick "photo: vaccination card" by 2024-12-23 by hafiz
2024-12-16 call with rheinkiesel 20min "Short call about the delivery, all boxes counted and complete" person vera by sunita
2024-12-16 payment gouden-oven 840.00 EUR for LS-3260
2024-12-16 time gouden-oven 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2024-12-16 time gouden-oven 150min member armen "Proof" rate 88.00 EUR cost 50.00 EUR unbilled
2024-12-16 invoice gouden-oven 965.00 EUR due 2025-01-15 ref LS-3282 "cake box sticker"
2024-12-16 email from loureiro "We sold out faster than we thought. Same again of the tin print, a week earlier if possible?" person beatriz thread loureiro-209 at 2024-12-16T10:25:00Z
2024-12-16 kept urts "proof: ուրցի թեյի տուփ" by armen
2024-12-16 invoice aghbyur 565000.00 AMD due 2025-01-15 ref LS-3283 "շշի պիտակ"
2024-12-16 invoice sagar-trek 665.00 EUR due 2025-01-15 ref LS-3284 "झोलाको ट्याग"
2024-12-16 payment kopi-bukit 3450.00 MYR for LS-3268
2024-12-17 time kinvara 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-12-17 email to lofoten "We have updated the nutrition table on the export carton to the new rule. Please check the numbers." person ingrid-moe thread lofoten-210 at 2024-12-17T13:00:00Z by eva
2024-12-17 payment calder 820.00 GBP for LS-3258
2024-12-17 email to kraeuterhof "All of them. Which year do you need?" person jutta thread kraeuterhof-209 at 2024-12-17T08:23:00Z by armen
2024-12-17 email from kraeuterhof "The first one, please." person jutta thread kraeuterhof-209 at 2024-12-17T11:20:00Z
2024-12-17 time albrecht 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-12-17 email to loureiro "The press has a gap on Tuesday, so yes." person beatriz thread loureiro-209 at 2024-12-17T08:41:00Z by eva
2024-12-17 visit with aghbyur 60min "Visited the shop and photographed the shelf" person vahan by armen
2024-12-17 payment rempah 3900.00 MYR for LS-3267
2024-12-18 email from lofoten "Checked. The salt is 0.8, not 0.08. Everything else is right." person ingrid-moe thread lofoten-210 at 2024-12-18T09:17:00Z
2024-12-18 kept albrecht "text: olive jar label" by armen
2024-12-18 time loureiro 195min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2024-12-18 promise from batik-seri "text: kotak sarung" by 2024-12-24 by hafiz
2024-12-19 invoice kinvara 1050.00 EUR due 2025-01-18 ref LS-3285 "dulse pouch"
2024-12-19 email from mossgate "The sloe gin label arrived this morning. The colour is exactly right, thank you." person fergus thread mossgate-212 at 2024-12-19T16:39:00Z
2024-12-19 invoice ottoline 1150.00 GBP due 2025-01-18 ref LS-3286 "gift sleeve"
2024-12-19 email from arpa-gini "Բարև ձեզ։ կարմիր գինու պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person gayane thread arpa-gini-212 at 2024-12-19T11:48:00Z
2024-12-19 email to arpa-gini "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person gayane thread arpa-gini-212 at 2024-12-19T12:34:00Z by armen
2024-12-19 time chir 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-12-19 email to chir "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (ընկույզի տուփ)" person lusine thread chir-212 at 2024-12-19T14:45:00Z by armen
2024-12-19 time kopi-bukit 240min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2024-12-20 limit member 60.00 EUR yearly 200.00 EUR hour 30.00 EUR impact 25.00 EUR by eva
2024-12-20 limit owner 600.00 EUR yearly 1500.00 EUR hour 30.00 EUR impact 25.00 EUR by eva
2024-12-20 email from brim "Skanninn í búðinni les ekki strikamerkið. (dósamiðar á ljósöl)" person halldora thread brim-214 at 2024-12-20T16:16:00Z
2024-12-20 time holar 150min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2024-12-20 call with holar 18min "They want the next run a week earlier, agreed" person einar by eva
2024-12-20 note sjovik "Invoices go to the bookkeeper, not to the person who orders" as fact by hafiz
2024-12-20 price northmoor "Label design" 88.00 EUR per hour by eva
2024-12-20 price northmoor "Colour archive" 60.00 EUR per month by eva
2024-12-20 time mossgate 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2024-12-20 email to mossgate "Good to hear. We keep the ink recipe on file for the next run." person fergus thread mossgate-212 at 2024-12-20T08:12:00Z by eva
2024-12-20 invoice brackenbury 1050.00 GBP due 2025-01-19 ref LS-3287 "keg badge"
2024-12-20 time wendel 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2024-12-20 kept wendel "delivery date: wheat beer label" by armen
2024-12-20 kept seeblick "photo: vaccination card" by hafiz
2024-12-20 cost chir 10000.00 AMD "Photographs" by armen
2024-12-20 email from chir "Առաջինը։ Բոլորին հարցրինք խանութում։" person lusine thread chir-212 at 2024-12-20T05:57:00Z
2024-12-20 invoice հացատուն 250000.00 AMD due 2025-01-03 ref LS-3288 "գաթայի պիտակ"
2024-12-20 email to lokta-ghar "अघिल्लो छपाइको १५० वटा बाँकी छ। पठाऔं? (पात्रो)" person anju thread lokta-ghar-214 at 2024-12-20T12:24:00Z by sunita
2024-12-23 email to brim "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person halldora thread brim-214 at 2024-12-23T09:37:00Z by eva
2024-12-23 email from vor "Getum við séð þetta á grófari pappír? (bókarkápa)" person ragnheidur thread vor-215 at 2024-12-23T11:45:00Z
2024-12-23 promise from lofoten "measures of the new box" by 2024-12-30 by eva
2024-12-23 email to northmoor "Reminder: invoice LS-3256 is due" automatic
2024-12-23 invoice mossgate 1450.00 GBP due 2025-01-22 ref LS-3289 "tasting set box"
2024-12-23 email from ottoline "Somebody asked me who makes our gift sleeve. May I give them your name?" person ottilie thread ottoline-216 at 2024-12-23T13:48:00Z
2024-12-23 email from marktapotheke "Could one of you come by and see the shelf with the cream jar label?" person dr-hoyer thread marktapotheke-215 at 2024-12-23T11:45:00Z
2024-12-23 email to marktapotheke "Gladly. Would Wednesday at ten suit you?" person dr-hoyer thread marktapotheke-215 at 2024-12-23T13:32:00Z by hafiz
2024-12-23 cost albrecht 50.00 EUR "Photographs" by armen
2024-12-23 payment sommer 760.00 EUR for LS-3271
2024-12-23 invoice chir 380000.00 AMD due 2025-01-06 ref LS-3290 "ընկույզի տուփ"
2024-12-23 time urts 75min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2024-12-23 email from lokta-ghar "हुन्छ, पठाउनुहोस्।" person anju thread lokta-ghar-214 at 2024-12-23T04:36:00Z
2024-12-24 time brim 45min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-12-24 email to vor "Þrjú sýnishorn fara í póst í dag." person ragnheidur thread vor-215 at 2024-12-24T08:28:00Z by eva
2024-12-24 time northmoor 75min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2024-12-24 email to ottoline "With pleasure, and thank you." person ottilie thread ottoline-216 at 2024-12-24T09:03:00Z by eva
2024-12-24 email from marktapotheke "Wednesday is good." person dr-hoyer thread marktapotheke-215 at 2024-12-24T08:41:00Z
2024-12-24 feedback marktapotheke helped 1 person dr-hoyer thread marktapotheke-215
2024-12-24 invoice albrecht 1500.00 EUR due 2025-01-07 ref LS-3291 "olive jar label"
2024-12-24 time seeblick 165min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-12-24 promise from arpa-gini "text: կարմիր գինու պիտակ" by 2024-12-30 by armen
2024-12-24 email to rempah "Ada 150 keping kotak hadiah raya lagi daripada cetakan lepas. Kami hantar sekali?" person faizal thread rempah-217 at 2024-12-24T14:31:00Z by hafiz
2024-12-24 time batik-seri 60min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-12-25 email from ullarhus "Geturðu sent mér PDF? (gjafakort)" person gudrun thread ullarhus-218 at 2024-12-25T09:52:00Z
2024-12-25 email to ullarhus "Hér er það, og minni útgáfa fyrir símann." person gudrun thread ullarhus-218 at 2024-12-25T12:07:00Z by eva
2024-12-25 email from vor "Númer tvö, ekki spurning." person ragnheidur thread vor-215 at 2024-12-25T10:55:00Z
2024-12-25 message from fenwick "Running ten minutes late" person dot thread fenwick-m218 at 2024-12-25T09:50:00Z
2024-12-25 message to fenwick "Will do" person dot thread fenwick-m218 at 2024-12-25T11:55:00Z by sunita
2024-12-25 time wendel 225min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2024-12-25 email from gouden-oven "Is the glue of the cake box sticker food safe? An inspector asked." person sanne thread gouden-oven-218 at 2024-12-25T09:54:00Z
2024-12-25 email to gouden-oven "It is. The certificate is attached, so that you can show it." person sanne thread gouden-oven-218 at 2024-12-25T12:05:00Z by hafiz
2024-12-25 invoice urts 320000.00 AMD due 2025-01-08 ref LS-3292 "ուրցի թեյի տուփ"
2024-12-25 email from rempah "Ya, boleh hantar." person faizal thread rempah-217 at 2024-12-25T01:50:00Z
2024-12-25 call with kopi-bukit 14min "They count stock on Friday and will tell us the quantity" person weijie by hafiz
2024-12-25 kept batik-seri "text: kotak sarung" by hafiz
2024-12-26 invoice brim 255000 ISK due 2025-01-25 ref LS-3293 "dósamiðar á ljósöl"
2024-12-26 time lofoten 225min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2024-12-26 time northmoor 210min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2024-12-26 email from northmoor "Until when do you need our text for the exhibition labels?" person ledger-desk thread northmoor-219 at 2024-12-26T13:28:00Z
2024-12-26 time fenwick 240min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2024-12-26 payment kraeuterhof 1700.00 EUR for LS-3274
2024-12-26 meeting with arpa-gini 30min "Half-year talk: what sells, what comes next, two new products to come" person gayane by armen
2024-12-26 time kopi-bukit 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-12-27 time vor 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-27 time thornbury 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2024-12-27 invoice northmoor 1800.00 GBP due 2025-01-26 ref LS-3294 "shop tags"
2024-12-27 email from northmoor "Sorry to ask again: which day is the last one for the text?" person ledger-desk thread northmoor-219 at 2024-12-27T16:08:00Z
2024-12-27 invoice fenwick 620.00 GBP due 2025-01-10 ref LS-3295 "wax wrap band"
2024-12-27 invoice wendel 2100.00 EUR due 2025-01-10 ref LS-3296 "wheat beer label"
2024-12-27 time marktapotheke 60min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2024-12-27 email from albrecht "The new colour looks a little cold on the shelf. Are we alone with that?" person carla thread albrecht-221 at 2024-12-27T08:23:00Z
2024-12-27 email to albrecht "I see it too. Shall we try five per cent more yellow on the next run of the antipasti lid?" person carla thread albrecht-221 at 2024-12-27T10:35:00Z by armen
2024-12-27 email from albrecht "Please do." person carla thread albrecht-221 at 2024-12-27T12:33:00Z
2024-12-27 email from sommer "Can the calendar sleeve go to the warehouse this time?" person edith thread sommer-220 at 2024-12-27T10:47:00Z
2024-12-27 cost seeblick 25.00 EUR "Photographs" by hafiz
2024-12-27 time arpa-gini 135min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2024-12-27 email from sagar-trek "झोलाको ट्याग कहिले तयार हुन्छ?" person pasang thread sagar-trek-220 at 2024-12-27T04:55:00Z
2024-12-27 time patan-kala 60min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2024-12-27 time batik-seri 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2024-12-30 time ullarhus 240min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2024-12-30 time holar 165min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2024-12-30 invoice holar 225000 ISK due 2025-01-29 ref LS-3297 "lok á bláberjaskyr"
2024-12-30 payment lofoten 1800.00 EUR for LS-3270
2024-12-30 kept lofoten "measures of the new box" by eva
2024-12-30 email to northmoor "Thursday noon. Forgive the wait, we were all at the press." person ledger-desk thread northmoor-219 at 2024-12-30T09:21:00Z by eva
2024-12-30 feedback northmoor helped 1 person ledger-desk thread northmoor-219
2024-12-30 email from mossgate "What would the tasting set box cost with a gold foil?" person fergus thread mossgate-222 at 2024-12-30T16:45:00Z
2024-12-30 promise to calder "samples: gift box" by 2025-01-06 owner sunita by sunita
2024-12-30 note ottoline "Came to us through a neighbour at the fair" as fact by eva
2024-12-30 email from kraeuterhof "How long is it from proof to door for the soap band now?" person malte thread kraeuterhof-222 at 2024-12-30T09:39:00Z
2024-12-30 email to kraeuterhof "Eight working days at the moment, five if it is urgent." person malte thread kraeuterhof-222 at 2024-12-30T10:49:00Z by armen
2024-12-30 time marktapotheke 240min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2024-12-30 email to sommer "Yes. I have put the address on the order." person edith thread sommer-220 at 2024-12-30T08:25:00Z by eva
2024-12-30 invoice seeblick 605.00 EUR due 2025-01-13 ref LS-3298 "vaccination card"
2024-12-30 time rheinkiesel 165min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR unbilled
2024-12-30 time loureiro 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2024-12-30 invoice loureiro 1250.00 EUR due 2025-01-29 ref LS-3299 "tin print"
2024-12-30 time arpa-gini 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-12-30 email to հացատուն "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (լավաշի փաթեթ)" person anahit thread հացատուն-222 at 2024-12-30T09:17:00Z by armen
2024-12-30 email from հացատուն "Առաջինը։ Բոլորին հարցրինք խանութում։" person anahit thread հացատուն-222 at 2024-12-30T10:09:00Z
2024-12-30 email to sagar-trek "बुधबार छाप्छौं, शुक्रबार पठाउँछौं।" person pasang thread sagar-trek-220 at 2024-12-30T08:39:00Z by sunita
2024-12-30 invoice kopi-bukit 2750.00 MYR due 2025-01-29 ref LS-3300 "label biji panggang"
2024-12-30 promise from sabun-wangi "measures of the new box" by 2025-01-06 by hafiz
2024-12-31 invoice ullarhus 175000 ISK due 2025-01-14 ref LS-3301 "lopamiðar"
2024-12-31 time lofoten 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2024-12-31 email to mossgate "A fifth more. Two samples are in the post, one with and one without." person fergus thread mossgate-222 at 2024-12-31T08:19:00Z by eva
2024-12-31 time himal-chiya 165min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-01-01 email to djupasalt "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (askja fyrir birkisalt)" person sindri thread djupasalt-225 at 2025-01-01T14:10:00Z by eva
2025-01-01 time vor 135min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-01-01 email from mossgate "Without, then. It looks calmer." person fergus thread mossgate-222 at 2025-01-01T10:23:00Z
2025-01-01 invoice marktapotheke 830.00 EUR due 2025-01-15 ref LS-3302 "tea bag tag"
2025-01-01 meeting with seeblick 50min "Looked at three drafts together; draft B goes on with a darker green" person dr-nowak by hafiz
2025-01-01 kept arpa-gini "text: կարմիր գինու պիտակ" by armen
2025-01-01 invoice batik-seri 2400.00 MYR due 2025-01-31 ref LS-3303 "kotak sarung"
2025-01-02 email from djupasalt "Já, endilega." person sindri thread djupasalt-225 at 2025-01-02T09:35:00Z
2025-01-02 time thornbury 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2025-01-02 message from thornbury "Can you call me after lunch?" person gareth thread thornbury-m226 at 2025-01-02T16:38:00Z
2025-01-02 time lokta-ghar 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-01-02 time rempah 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-01-03 message to thornbury "Noted, thank you" person gareth thread thornbury-m226 at 2025-01-03T08:56:00Z by hafiz
2025-01-03 payment northmoor 1950.00 GBP for LS-3256
2025-01-03 time gouden-oven 60min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-03 feedback loureiro nps 10 person beatriz
2025-01-03 email from arpa-gini "Տեքստը մինչև ե՞րբ ուղարկենք։ (նվերի տուփ)" person gayane thread arpa-gini-227 at 2025-01-03T11:56:00Z
2025-01-03 payment հացատուն 250000.00 AMD for LS-3288
2025-01-03 invoice patan-kala 915.00 EUR due 2025-02-02 ref LS-3304 "उपहार बाकस"
2025-01-03 time sabun-wangi 45min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-01-03 email from sabun-wangi "Selamat pagi. Boleh kami tambah 2,000 lagi kotak set mandian? Kertas yang sama." person mei-ling thread sabun-wangi-227 at 2025-01-03T02:46:00Z
2025-01-06 call with brim 15min "Talked about the shelf: their label is the only one with a window" person halldora by eva
2025-01-06 email from skjalfandi "Litla teikningin er falleg. Megum við nota hana á bílinn?" person bjarki thread skjalfandi-229 at 2025-01-06T09:50:00Z
2025-01-06 email to skjalfandi "Já, hún er ykkar. Ég sendi skrá sem má stækka." person bjarki thread skjalfandi-229 at 2025-01-06T10:20:00Z by eva
2025-01-06 invoice vor 365000 ISK due 2025-02-05 ref LS-3305 "bæklingur"
2025-01-06 invoice lofoten 1750.00 EUR due 2025-02-05 ref LS-3306 "export carton"
2025-01-06 time little-harbour 60min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-01-06 kept calder "samples: gift box" by sunita
2025-01-06 email from ottoline "Is the glue of the truffle box food safe? An inspector asked." person sam-grant thread ottoline-229 at 2025-01-06T15:34:00Z
2025-01-06 email to brackenbury "How did the still cider label do at the market?" person joss thread brackenbury-230 at 2025-01-06T11:57:00Z by hafiz
2025-01-06 email from brackenbury "Very well. People picked it up because of the window in the label." person joss thread brackenbury-230 at 2025-01-06T12:24:00Z
2025-01-06 payment albrecht 1500.00 EUR for LS-3291
2025-01-06 cost arpa-gini 75.00 EUR "Photographs" by armen
2025-01-06 email from arpa-gini "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person gayane thread arpa-gini-227 at 2025-01-06T11:06:00Z
2025-01-06 call with himal-chiya 13min "They are content with the last run, nothing open" person bikash by sunita
2025-01-06 kept sabun-wangi "measures of the new box" by hafiz
2025-01-06 email to sabun-wangi "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person mei-ling thread sabun-wangi-227 at 2025-01-06T09:47:00Z by hafiz
2025-01-07 email from sjovik "Which paper did we have for the roe jar label last time?" person linnea thread sjovik-231 at 2025-01-07T09:38:00Z
2025-01-07 email to sjovik "The uncoated one, 90 g. It is in stock." person linnea thread sjovik-231 at 2025-01-07T09:56:00Z by hafiz
2025-01-07 invoice thornbury 855.00 GBP due 2025-02-06 ref LS-3307 "sandwich sleeve"
2025-01-07 email to ottoline "It is. The certificate is attached, so that you can show it." person sam-grant thread ottoline-229 at 2025-01-07T09:20:00Z by eva
2025-01-07 invoice arpa-gini 1700.00 EUR due 2025-02-06 ref LS-3308 "կարմիր գինու պիտակ"
2025-01-07 email to arpa-gini "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person gayane thread arpa-gini-227 at 2025-01-07T09:02:00Z by armen
2025-01-07 email to aghbyur "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-231 at 2025-01-07T12:16:00Z by armen
2025-01-07 time lokta-ghar 75min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-01-08 email from sjovik "Good." person linnea thread sjovik-231 at 2025-01-08T09:16:00Z
2025-01-08 email from mossgate "We sold out faster than we thought. Same again of the dry gin label, a week earlier if possible?" person fergus thread mossgate-232 at 2025-01-08T11:05:00Z
2025-01-08 email to mossgate "The press has a gap on Tuesday, so yes." person fergus thread mossgate-232 at 2025-01-08T12:11:00Z by eva
2025-01-08 email from little-harbour "The invoice for the counter sign names our old address. Could you change it?" person tamsin thread little-harbour-232 at 2025-01-08T12:14:00Z
2025-01-08 email to little-harbour "Changed, sorry about that. A new copy is attached." person tamsin thread little-harbour-232 at 2025-01-08T13:18:00Z by hafiz
2025-01-08 time rheinkiesel 180min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-08 email from aghbyur "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person vahan thread aghbyur-231 at 2025-01-08T06:41:00Z
2025-01-08 email to aghbyur "Փոխված է, նոր օրինակը կցված է։" person vahan thread aghbyur-231 at 2025-01-08T08:37:00Z by armen
2025-01-08 cost himal-chiya 50.00 EUR "Photographs" by sunita
2025-01-08 email from patan-kala "उपहार बाकस लोक्ता कागजमा हेर्न मिल्छ?" person ramesh thread patan-kala-232 at 2025-01-08T05:49:00Z
2025-01-09 payment djupasalt 1300.00 EUR for LS-3279
2025-01-09 email from holar "Hvenær fer miðar á mysu í prentun?" person einar thread holar-233 at 2025-01-09T10:30:00Z
2025-01-09 email to holar "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person einar thread holar-233 at 2025-01-09T13:30:00Z by eva
2025-01-09 email from kraeuterhof "Can you move the barcode on the lip balm display? The scanner at the shop does not like the curve." person jutta thread kraeuterhof-233 at 2025-01-09T11:31:00Z
2025-01-09 email to kraeuterhof "Moved to the flat side and tested with three scanners. New file attached." person jutta thread kraeuterhof-233 at 2025-01-09T12:57:00Z by armen
2025-01-09 payment wendel 2100.00 EUR for LS-3296
2025-01-09 email from loureiro "Could one of you come by and see the shelf with the olive oil label?" person beatriz thread loureiro-233 at 2025-01-09T13:08:00Z
2025-01-09 email to loureiro "Gladly. Would Wednesday at ten suit you?" person beatriz thread loureiro-233 at 2025-01-09T14:37:00Z by eva
2025-01-09 email from loureiro "Wednesday is good." person beatriz thread loureiro-233 at 2025-01-09T16:07:00Z
2025-01-09 payment chir 380000.00 AMD for LS-3290
2025-01-09 payment urts 320000.00 AMD for LS-3292
2025-01-09 email from urts "Խանութի սարքը շտրիխ կոդը չի կարդում։ (անանուխի պիտակ)" person narek thread urts-233 at 2025-01-09T09:34:00Z
2025-01-09 email to urts "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person narek thread urts-233 at 2025-01-09T12:32:00Z by armen
2025-01-09 email to patan-kala "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person ramesh thread patan-kala-232 at 2025-01-09T09:16:00Z by sunita
2025-01-09 visit with batik-seri 75min "They came to the press and approved the first sheet" person rohani by hafiz
2025-01-09 payment sabun-wangi 2200.00 MYR for LS-3276
2025-01-10 payment thornbury 1075.00 GBP for LS-3277
2025-01-10 payment fenwick 620.00 GBP for LS-3295
2025-01-10 email from calder "One question about the gift box: is there room for a second language?" person nell thread calder-234 at 2025-01-10T14:54:00Z
2025-01-10 time ottoline 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-10 time ottoline 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-01-10 payment marktapotheke 830.00 EUR for LS-3302
2025-01-10 invoice rheinkiesel 710.00 EUR due 2025-01-24 ref LS-3309 "swing tag"
2025-01-10 call with arpa-gini 12min "They count stock on Friday and will tell us the quantity" person gayane by armen
2025-01-10 message from chir "Օրինակը հաստատում եմ" person lusine thread chir-m234 at 2025-01-10T12:21:00Z
2025-01-10 message to chir "Գրի առա, շնորհակալ եմ" person lusine thread chir-m234 at 2025-01-10T14:19:00Z by armen
2025-01-10 payment aghbyur 565000.00 AMD for LS-3283
2025-01-10 invoice himal-chiya 1040.00 EUR due 2025-02-09 ref LS-3310 "उपहार बाकस"
2025-01-10 email from patan-kala "दोस्रो नै ठीक छ।" person ramesh thread patan-kala-232 at 2025-01-10T05:03:00Z
2025-01-10 feedback patan-kala helped 1 person ramesh thread patan-kala-232
2025-01-10 payment rempah 3350.00 MYR for LS-3278
2025-01-10 cost sabun-wangi 50.00 MYR "Cutting die" by hafiz
2025-01-13 note skjalfandi "Came to us through a neighbour at the fair" as fact by eva
2025-01-13 payment little-harbour 845.00 GBP for LS-3273
2025-01-13 invoice little-harbour 905.00 GBP due 2025-02-12 ref LS-3311 "tin label"
2025-01-13 time calder 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-01-13 invoice calder 930.00 GBP due 2025-02-12 ref LS-3312 "gift box"
2025-01-13 email to calder "Yes, if the ingredients go down by half a point. I have attached both versions." person nell thread calder-234 at 2025-01-13T09:47:00Z by sunita
2025-01-13 email from calder "The second version is fine. Please go ahead." person nell thread calder-234 at 2025-01-13T10:41:00Z
2025-01-13 time sommer 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR unbilled
2025-01-13 time sommer 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-01-13 time gouden-oven 165min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-01-13 payment arpa-gini 1800.00 EUR for LS-3275
2025-01-13 invoice lokta-ghar 705.00 EUR due 2025-02-12 ref LS-3313 "डायरीको गाता"
2025-01-13 invoice rempah 4300.00 MYR due 2025-02-12 ref LS-3314 "peket kari"
2025-01-13 email from rempah "Selamat pagi. Boleh kami tambah 2,000 lagi peket kari? Kertas yang sama." person aisyah thread rempah-236 at 2025-01-13T07:19:00Z
2025-01-13 email to rempah "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person aisyah thread rempah-236 at 2025-01-13T08:24:00Z by hafiz
2025-01-13 invoice sabun-wangi 2050.00 MYR due 2025-02-12 ref LS-3315 "pembalut sabun serai"
2025-01-14 email from vor "Geturðu sent mér PDF? (bæklingur)" person ragnheidur thread vor-238 at 2025-01-14T15:50:00Z
2025-01-14 email from marktapotheke "What would the tea bag tag cost with a gold foil?" person dr-hoyer thread marktapotheke-238 at 2025-01-14T13:21:00Z
2025-01-14 email to marktapotheke "A fifth more. Two samples are in the post, one with and one without." person dr-hoyer thread marktapotheke-238 at 2025-01-14T15:02:00Z by hafiz
2025-01-14 email from rheinkiesel "We would like to see the swing tag on uncoated paper. Is there a sample?" person vera thread rheinkiesel-238 at 2025-01-14T12:27:00Z
2025-01-14 payment gouden-oven 965.00 EUR for LS-3282
2025-01-14 invoice gouden-oven 1040.00 EUR due 2025-02-13 ref LS-3316 "rusk tin"
2025-01-15 time djupasalt 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-01-15 email to vor "Hér er það, og minni útgáfa fyrir símann." person ragnheidur thread vor-238 at 2025-01-15T08:07:00Z by eva
2025-01-15 email from marktapotheke "Without, then. It looks calmer." person dr-hoyer thread marktapotheke-238 at 2025-01-15T08:27:00Z
2025-01-15 email to rheinkiesel "Three samples are in the post today." person vera thread rheinkiesel-238 at 2025-01-15T08:06:00Z by sunita
2025-01-15 email from rheinkiesel "Number two, clearly." person vera thread rheinkiesel-238 at 2025-01-15T09:14:00Z
2025-01-15 time aghbyur 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-01-16 promise to sjovik "price: gift box" by 2025-01-24 owner hafiz by hafiz
2025-01-16 payment ottoline 1150.00 GBP for LS-3286
2025-01-16 time kraeuterhof 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-01-16 invoice aghbyur 495000.00 AMD due 2025-02-15 ref LS-3317 "գազավորված ջրի պիտակ"
2025-01-16 payment himal-chiya 1035.00 EUR for LS-3272
2025-01-17 invoice djupasalt 1500.00 EUR due 2025-02-16 ref LS-3318 "gjafakassi"
2025-01-17 payment sjovik 1350.00 EUR for LS-3280
2025-01-17 email to northmoor "The last sheets of the shop tags came out a shade too dark. We print them again at our cost." person imogen thread northmoor-241 at 2025-01-17T13:58:00Z by eva
2025-01-17 email from northmoor "Thank you for noticing before we did." person imogen thread northmoor-241 at 2025-01-17T15:01:00Z
2025-01-17 call with wendel 17min "New size of jar: we need the drawing, they send it" person konrad by armen
2025-01-17 call with albrecht 25min "Moved the press date by two days because of a holiday there" person timo by armen
2025-01-17 email from gouden-oven "Until when do you need our text for the rusk tin?" person joris thread gouden-oven-242 at 2025-01-17T10:02:00Z
2025-01-17 email from lokta-ghar "डायरीको गाता मा अङ्ग्रेजी पनि राख्न मिल्छ?" person anju thread lokta-ghar-241 at 2025-01-17T08:26:00Z
2025-01-17 email to lokta-ghar "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person anju thread lokta-ghar-241 at 2025-01-17T10:39:00Z by sunita
2025-01-17 message from kopi-bukit "Terima kasih, cantik" person weijie thread kopi-bukit-m242 at 2025-01-17T07:39:00Z
2025-01-17 message to kopi-bukit "Bagus, terima kasih" person weijie thread kopi-bukit-m242 at 2025-01-17T08:21:00Z by hafiz
2025-01-20 note brim "Please no surprises on the invoice, then everything is easy." as quote by eva
2025-01-20 payment ullarhus 175000 ISK for LS-3301
2025-01-20 payment kinvara 1050.00 EUR for LS-3285
2025-01-20 time sjovik 45min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-01-20 payment mossgate 1450.00 GBP for LS-3289
2025-01-20 payment calder 820.00 GBP for LS-3281
2025-01-20 invoice ottoline 1400.00 GBP due 2025-02-19 ref LS-3319 "bar wrapper"
2025-01-20 email to ottoline "Two ideas for the bar wrapper, both in the price we agreed. Which one is closer?" person sam-grant thread ottoline-244 at 2025-01-20T12:46:00Z by eva
2025-01-20 email from ottoline "The first. We laid both on the counter and asked everybody who came in." person sam-grant thread ottoline-244 at 2025-01-20T13:45:00Z
2025-01-20 payment brackenbury 1050.00 GBP for LS-3287
2025-01-20 time brackenbury 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2025-01-20 email from kraeuterhof "What would the calendula cream label cost with a gold foil?" person jutta thread kraeuterhof-243 at 2025-01-20T07:45:00Z
2025-01-20 email to kraeuterhof "A fifth more. Two samples are in the post, one with and one without." person jutta thread kraeuterhof-243 at 2025-01-20T10:21:00Z by armen
2025-01-20 payment seeblick 605.00 EUR for LS-3298
2025-01-20 email from gouden-oven "Sorry to ask again: which day is the last one for the text?" person joris thread gouden-oven-242 at 2025-01-20T14:28:00Z
2025-01-20 email to gouden-oven "Thursday noon. Forgive the wait, we were all at the press." person joris thread gouden-oven-242 at 2025-01-20T15:27:00Z by hafiz
2025-01-20 email from arpa-gini "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-243 at 2025-01-20T06:29:00Z
2025-01-20 email to arpa-gini "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person gayane thread arpa-gini-243 at 2025-01-20T09:03:00Z by armen
2025-01-20 email from arpa-gini "Այսօր կուղարկեմ։" person gayane thread arpa-gini-243 at 2025-01-20T11:02:00Z
2025-01-20 email from lokta-ghar "दोस्रो राम्रो छ।" person anju thread lokta-ghar-241 at 2025-01-20T05:40:00Z
2025-01-21 kept sjovik "price: gift box" by hafiz
2025-01-21 email from kraeuterhof "Without, then. It looks calmer." person jutta thread kraeuterhof-243 at 2025-01-21T08:55:00Z
2025-01-22 payment sagar-trek 665.00 EUR for LS-3284
2025-01-22 note lokta-ghar "Wants every file as PDF and nothing else" as fact by sunita
2025-01-23 note skjalfandi "Please no surprises on the invoice, then everything is easy." as quote by eva
2025-01-23 promise to mossgate "delivery date: dry gin label" by 2025-01-31 owner sunita by eva
2025-01-23 email to mossgate "A short note: the paper for the tasting set box goes up by 4 per cent next month. Shall we print before that?" person fergus thread mossgate-247 at 2025-01-23T09:13:00Z by eva
2025-01-23 email from mossgate "Thank you for telling us. Yes, print now." person fergus thread mossgate-247 at 2025-01-23T09:41:00Z
2025-01-23 time kraeuterhof 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-01-23 promise to wendel "delivery date: beer mat" by 2025-01-31 owner armen by armen
2025-01-23 invoice sommer 710.00 EUR due 2025-02-06 ref LS-3320 "wrapping paper"
2025-01-23 time chir 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2025-01-23 time sagar-trek 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2025-01-24 call with djupasalt 24min "Went through the open points; the back label can be printed" person asta by eva
2025-01-24 email from lofoten "We are changing our bottle and the stockfish band has to fit a smaller neck. What do you need from us?" person ingrid-moe thread lofoten-249 at 2025-01-24T08:15:00Z
2025-01-24 email to lofoten "One empty bottle by post and the drawing of the supplier, that is all." person ingrid-moe thread lofoten-249 at 2025-01-24T11:14:00Z by eva
2025-01-24 feedback brackenbury nps 9 "You answer on the same day" person joss
2025-01-24 invoice kraeuterhof 1800.00 EUR due 2025-02-07 ref LS-3321 "soap band"
2025-01-24 email from seeblick "The invoice for the food bag sticker names our old address. Could you change it?" person dr-nowak thread seeblick-249 at 2025-01-24T11:32:00Z
2025-01-24 payment rheinkiesel 710.00 EUR for LS-3309
2025-01-24 time himal-chiya 150min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-01-24 payment kopi-bukit 2750.00 MYR for LS-3300
2025-01-27 promise to thornbury "corrected file: menu cards" by 2025-02-03 owner hafiz by hafiz
2025-01-27 email to seeblick "Changed, sorry about that. A new copy is attached." person dr-nowak thread seeblick-249 at 2025-01-27T08:33:00Z by hafiz
2025-01-27 promise to arpa-gini "price: նվերի տուփ" by 2025-02-03 owner armen by armen
2025-01-27 promise from arpa-gini "text: նվերի տուփ" by 2025-02-03 by armen
2025-01-27 feedback lokta-ghar nps 10 "ढिलो हुने भए पहिले नै खबर गर्नुहुन्छ" person anju
2025-01-27 promise to sabun-wangi "price: kotak set mandian" by 2025-02-04 owner hafiz by hafiz
2025-01-28 message from ullarhus "Geturðu hringt eftir hádegi?" person gudrun thread ullarhus-m252 at 2025-01-28T09:00:00Z
2025-01-28 message to ullarhus "Frábært, takk" person gudrun thread ullarhus-m252 at 2025-01-28T09:59:00Z by eva
2025-01-28 time mossgate 120min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-01-28 meeting with arpa-gini 55min "Plan for the gift boxes, quantities by the end of the month" person gayane by armen
2025-01-28 time chir 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-01-28 email to aghbyur "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (շշի պիտակ)" person mariam thread aghbyur-252 at 2025-01-28T11:31:00Z by armen
2025-01-28 email from sabun-wangi "pembalut sabun serai sampai pagi tadi. Warnanya tepat, terima kasih." person mei-ling thread sabun-wangi-252 at 2025-01-28T04:15:00Z
2025-01-28 email to sabun-wangi "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person mei-ling thread sabun-wangi-252 at 2025-01-28T08:44:00Z by hafiz
2025-01-29 payment brim 255000 ISK for LS-3293
2025-01-29 email from fenwick "Until when do you need our text for the lid seal?" person dot thread fenwick-253 at 2025-01-29T09:41:00Z
2025-01-29 kept wendel "delivery date: beer mat" by armen
2025-01-29 email from aghbyur "Այո, խնդրում եմ։" person mariam thread aghbyur-252 at 2025-01-29T05:33:00Z
2025-01-29 email from հացատուն "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person anahit thread հացատուն-253 at 2025-01-29T12:18:00Z
2025-01-29 email to հացատուն "Իհարկե, շնորհակալություն։" person anahit thread հացատուն-253 at 2025-01-29T14:19:00Z by armen
2025-01-30 email from brim "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (miðar á bokk)" person halldora thread brim-254 at 2025-01-30T13:39:00Z
2025-01-30 email to brim "Ekkert mál, við geymum þá hjá okkur." person halldora thread brim-254 at 2025-01-30T15:40:00Z by eva
2025-01-30 time sjovik 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-01-30 note northmoor "The old logo may still be used on boxes, not on cards" as fact by eva
2025-01-30 note marktapotheke "Nobody is in on Wednesday afternoons" as fact by hafiz
2025-01-30 email from albrecht "Can the olive jar label go to the warehouse this time?" person carla thread albrecht-254 at 2025-01-30T14:54:00Z
2025-01-30 email to albrecht "Yes. I have put the address on the order." person carla thread albrecht-254 at 2025-01-30T15:51:00Z by armen
2025-01-30 email from loureiro "We need the tasting card for a fair in three weeks. Is that possible?" person beatriz thread loureiro-254 at 2025-01-30T09:29:00Z
2025-01-30 time rempah 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2025-01-31 time brim 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-01-31 payment holar 225000 ISK for LS-3297
2025-01-31 invoice sjovik 1300.00 EUR due 2025-03-02 ref LS-3322 "gift box"
2025-01-31 note sjovik "We grow slowly and that is how we want it." as quote by hafiz
2025-01-31 email from thornbury "Somebody asked me who makes our sandwich sleeve. May I give them your name?" person gareth thread thornbury-256 at 2025-01-31T16:35:00Z
2025-01-31 time northmoor 30min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-01-31 kept mossgate "delivery date: dry gin label" by eva
2025-01-31 email from fenwick "Sorry to ask again: which day is the last one for the text?" person dot thread fenwick-253 at 2025-01-31T10:22:00Z
2025-01-31 email to fenwick "Thursday noon. Forgive the wait, we were all at the press." person dot thread fenwick-253 at 2025-01-31T12:21:00Z by sunita
2025-01-31 invoice brackenbury 1000.00 GBP due 2025-03-02 ref LS-3323 "still cider label"
2025-01-31 email from kraeuterhof "Our lawyer wants the country of origin on the front of the soap band." person malte thread kraeuterhof-255 at 2025-01-31T13:38:00Z
2025-01-31 email to kraeuterhof "It fits under the name if we take the line away. Proof attached." person malte thread kraeuterhof-255 at 2025-01-31T13:53:00Z by armen
2025-01-31 email from kraeuterhof "Approved." person malte thread kraeuterhof-255 at 2025-01-31T15:35:00Z
2025-01-31 time wendel 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-01-31 email to loureiro "It is, if the text is with us by Monday." person beatriz thread loureiro-254 at 2025-01-31T09:05:00Z by eva
2025-01-31 email from loureiro "You will have it tomorrow." person beatriz thread loureiro-254 at 2025-01-31T11:55:00Z
2025-01-31 kept arpa-gini "price: նվերի տուփ" by armen
2025-01-31 cost chir 30000.00 AMD "Cutting die" by armen
2025-01-31 email from urts "Տեքստը մինչև ե՞րբ ուղարկենք։ (ուրցի թեյի տուփ)" person narek thread urts-256 at 2025-01-31T11:01:00Z
2025-01-31 time himal-chiya 45min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-01-31 payment patan-kala 915.00 EUR for LS-3304
2025-01-31 email from batik-seri "Boleh kami lihat kotak sarung atas kertas kasar?" person rohani thread batik-seri-255 at 2025-01-31T07:14:00Z
2025-01-31 email to batik-seri "Tiga contoh kami pos hari ini." person rohani thread batik-seri-255 at 2025-01-31T08:23:00Z by hafiz
2025-02-03 promise to djupasalt "proof: askja fyrir birkisalt" by 2025-02-10 owner eva by eva
2025-02-03 feedback holar nps 10 "Þið látið vita í tæka tíð" person einar
2025-02-03 meeting with sjovik 50min "Looked at three drafts together; draft B goes on with a darker green" person linnea by hafiz
2025-02-03 payment lofoten 1750.00 EUR for LS-3306
2025-02-03 time thornbury 180min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-03 kept thornbury "corrected file: menu cards" by hafiz
2025-02-03 email to thornbury "With pleasure, and thank you." person gareth thread thornbury-256 at 2025-02-03T08:44:00Z by hafiz
2025-02-03 email from mossgate "Please put the dry gin label on hold for a week, we are waiting for the lab." person fergus thread mossgate-258 at 2025-02-03T11:45:00Z
2025-02-03 email to mossgate "Done. I will ask again next Thursday." person fergus thread mossgate-258 at 2025-02-03T12:03:00Z by eva
2025-02-03 email from mossgate "The lab says yes. You can go on." person fergus thread mossgate-258 at 2025-02-03T14:38:00Z
2025-02-03 time wendel 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-02-03 time albrecht 120min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-02-03 visit with gouden-oven 60min "They came to the press and approved the first sheet" person joris by hafiz
2025-02-03 payment loureiro 1250.00 EUR for LS-3299
2025-02-03 payment arpa-gini 1700.00 EUR for LS-3308
2025-02-03 kept arpa-gini "text: նվերի տուփ" by armen
2025-02-03 invoice chir 460000.00 AMD due 2025-02-17 ref LS-3324 "ծիրանի չրի տոպրակ"
2025-02-03 email from chir "Տեքստը մինչև ե՞րբ ուղարկենք։ (ծիրանի չրի տոպրակ)" person lusine thread chir-257 at 2025-02-03T12:58:00Z
2025-02-03 email from urts "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person narek thread urts-256 at 2025-02-03T12:21:00Z
2025-02-03 email to urts "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person narek thread urts-256 at 2025-02-03T13:19:00Z by armen
2025-02-03 promise to aghbyur "price: շշի պիտակ" by 2025-02-10 owner sunita by armen
2025-02-03 email from himal-chiya "मसला चियाको खोल लोक्ता कागजमा हेर्न मिल्छ?" person bikash thread himal-chiya-257 at 2025-02-03T04:08:00Z
2025-02-03 email to himal-chiya "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person bikash thread himal-chiya-257 at 2025-02-03T08:15:00Z by sunita
2025-02-03 invoice sagar-trek 715.00 EUR due 2025-03-05 ref LS-3325 "बाटोको नक्सा"
2025-02-03 email from sagar-trek "बाटोको नक्सा लोक्ता कागजमा हेर्न मिल्छ?" person pasang thread sagar-trek-257 at 2025-02-03T05:40:00Z
2025-02-03 email to sagar-trek "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person pasang thread sagar-trek-257 at 2025-02-03T08:29:00Z by sunita
2025-02-03 email from sagar-trek "दोस्रो नै ठीक छ।" person pasang thread sagar-trek-257 at 2025-02-03T10:46:00Z
2025-02-03 email from batik-seri "Nombor dua." person rohani thread batik-seri-255 at 2025-02-03T01:28:00Z
2025-02-03 kept sabun-wangi "price: kotak set mandian" by hafiz
2025-02-04 payment thornbury 855.00 GBP for LS-3307
2025-02-04 email to calder "A short note: the paper for the matchbox sleeve goes up by 4 per cent next month. Shall we print before that?" person nell thread calder-259 at 2025-02-04T12:38:00Z by sunita
2025-02-04 time հացատուն 195min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-02-04 invoice himal-chiya 950.00 EUR due 2025-03-06 ref LS-3326 "इलाम चियाको लेबल"
2025-02-04 email from himal-chiya "दोस्रो नै ठीक छ।" person bikash thread himal-chiya-257 at 2025-02-04T05:36:00Z
2025-02-04 time sabun-wangi 90min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-02-05 email from vor "Við þurfum þetta fyrir sýningu á laugardaginn: bókamerki. Næst það?" person ragnheidur thread vor-260 at 2025-02-05T15:09:00Z
2025-02-05 email from holar "Litla teikningin er falleg. Megum við nota hana á bílinn?" person einar thread holar-260 at 2025-02-05T10:13:00Z
2025-02-05 time lofoten 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-02-05 email to northmoor "Reminder: invoice LS-3294 is due" automatic
2025-02-05 cost mossgate 75.00 GBP "Cutting die" by eva
2025-02-05 email from calder "Thank you for telling us. Yes, print now." person nell thread calder-259 at 2025-02-05T10:06:00Z
2025-02-05 payment sommer 710.00 EUR for LS-3320
2025-02-05 email to arpa-gini "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-260 at 2025-02-05T08:20:00Z by armen
2025-02-05 email from arpa-gini "Առաջինը։ Բոլորին հարցրինք խանութում։" person tigran thread arpa-gini-260 at 2025-02-05T09:15:00Z
2025-02-05 email from chir "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person lusine thread chir-257 at 2025-02-05T10:17:00Z
2025-02-05 email to chir "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person lusine thread chir-257 at 2025-02-05T13:03:00Z by armen
2025-02-05 feedback chir helped 1 person lusine thread chir-257
2025-02-05 payment batik-seri 2400.00 MYR for LS-3303
2025-02-06 time djupasalt 180min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-06 email to vor "Það næst ef textinn kemur á mánudag." person ragnheidur thread vor-260 at 2025-02-06T09:33:00Z by eva
2025-02-06 email to holar "Já, hún er ykkar. Ég sendi skrá sem má stækka." person einar thread holar-260 at 2025-02-06T08:36:00Z by eva
2025-02-06 email from brackenbury "How long is it from proof to door for the bottle collar now?" person joss thread brackenbury-261 at 2025-02-06T12:32:00Z
2025-02-06 email to brackenbury "Eight working days at the moment, five if it is urgent." person joss thread brackenbury-261 at 2025-02-06T15:13:00Z by hafiz
2025-02-06 feedback marktapotheke ces 7 "The colours are right, every time" person dr-hoyer
2025-02-06 invoice հացատուն 260000.00 AMD due 2025-02-20 ref LS-3327 "լավաշի փաթեթ"
2025-02-06 email from rempah "Berapa harga label rendang untuk 1,000 dan 5,000?" person faizal thread rempah-261 at 2025-02-06T01:47:00Z
2025-02-06 email to rempah "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person faizal thread rempah-261 at 2025-02-06T08:18:00Z by hafiz
2025-02-07 invoice brim 270000 ISK due 2025-03-09 ref LS-3328 "miðar á pilsner"
2025-02-07 email to djupasalt "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (gjafakassi)" person sindri thread djupasalt-263 at 2025-02-07T09:13:00Z by eva
2025-02-07 email from vor "Hann kemur í dag." person ragnheidur thread vor-260 at 2025-02-07T10:52:00Z
2025-02-07 time holar 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR unbilled
2025-02-07 cost thornbury 55.00 GBP "Cutting die" by hafiz
2025-02-07 time northmoor 45min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-07 invoice mossgate 1350.00 GBP due 2025-03-09 ref LS-3329 "dry gin label"
2025-02-07 time little-harbour 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-02-07 time ottoline 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR unbilled
2025-02-07 message from ottoline "Proof approved" person ottilie thread ottoline-m262 at 2025-02-07T10:16:00Z
2025-02-07 message to ottoline "Noted, thank you" person ottilie thread ottoline-m262 at 2025-02-07T11:00:00Z by eva
2025-02-07 payment kraeuterhof 1800.00 EUR for LS-3321
2025-02-07 invoice wendel 2100.00 EUR due 2025-02-21 ref LS-3330 "beer mat"
2025-02-07 time arpa-gini 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-02-07 kept aghbyur "price: շշի պիտակ" by armen
2025-02-07 email from rempah "Kalau begitu 2,500." person faizal thread rempah-261 at 2025-02-07T01:19:00Z
2025-02-07 payment sabun-wangi 2050.00 MYR for LS-3315
2025-02-07 time sabun-wangi 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-08 price wendel "Colour archive" 60.00 EUR per month by armen
2025-02-10 kept djupasalt "proof: askja fyrir birkisalt" by eva
2025-02-10 email from djupasalt "Takk fyrir að láta vita. Já, prentið núna." person sindri thread djupasalt-263 at 2025-02-10T10:28:00Z
2025-02-10 time lofoten 135min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-10 invoice thornbury 990.00 GBP due 2025-03-12 ref LS-3331 "menu cards"
2025-02-10 time calder 150min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-02-10 invoice albrecht 1250.00 EUR due 2025-02-24 ref LS-3332 "hamper card"
2025-02-10 payment gouden-oven 1040.00 EUR for LS-3316
2025-02-10 time loureiro 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-02-10 time arpa-gini 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-02-10 invoice arpa-gini 1700.00 EUR due 2025-03-12 ref LS-3333 "նվերի տուփ"
2025-02-10 promise to urts "samples: անանուխի պիտակ" by 2025-02-17 owner armen by armen
2025-02-10 feedback urts csat 4 person narek
2025-02-10 payment aghbyur 495000.00 AMD for LS-3317
2025-02-10 time aghbyur 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-02-11 payment djupasalt 1500.00 EUR for LS-3318
2025-02-11 invoice rempah 4300.00 MYR due 2025-03-13 ref LS-3334 "label rendang"
2025-02-11 invoice sabun-wangi 2400.00 MYR due 2025-03-13 ref LS-3335 "kotak set mandian"
2025-02-12 invoice northmoor 1550.00 GBP due 2025-03-14 ref LS-3336 "family trail leaflet"
2025-02-12 payment calder 930.00 GBP for LS-3312
2025-02-12 invoice calder 880.00 GBP due 2025-03-14 ref LS-3337 "matchbox sleeve"
2025-02-12 call with kraeuterhof 23min "They are content with the last run, nothing open" person jutta by armen
2025-02-12 visit with albrecht 75min "Brought the samples; the whole family had a say" person carla by armen
2025-02-12 time urts 195min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-02-13 invoice lofoten 1650.00 EUR due 2025-03-15 ref LS-3338 "stockfish band"
2025-02-13 time gouden-oven 30min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-02-13 call with arpa-gini 8min "They are content with the last run, nothing open" person gayane by armen
2025-02-13 payment lokta-ghar 705.00 EUR for LS-3313
2025-02-13 email from lokta-ghar "पात्रो को गुँद खाद्यका लागि सुरक्षित छ?" person anju thread lokta-ghar-268 at 2025-02-13T08:17:00Z
2025-02-13 email to lokta-ghar "छ, प्रमाणपत्र पठाएको छु।" person anju thread lokta-ghar-268 at 2025-02-13T09:40:00Z by sunita
2025-02-13 email from kopi-bukit "Berapa harga pelekat cawan untuk 1,000 dan 5,000?" person weijie thread kopi-bukit-268 at 2025-02-13T06:44:00Z
2025-02-13 email to kopi-bukit "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person weijie thread kopi-bukit-268 at 2025-02-13T08:30:00Z by hafiz
2025-02-14 email to vor "Reminder: invoice LS-3305 is due" automatic
2025-02-14 invoice holar 225000 ISK due 2025-03-16 ref LS-3339 "miðar á mysu"
2025-02-14 payment northmoor 1800.00 GBP for LS-3294
2025-02-14 meeting with northmoor 40min "Chose the paper from the sample book: uncoated, 90 g" person ledger-desk by eva
2025-02-14 payment little-harbour 905.00 GBP for LS-3311
2025-02-14 invoice ottoline 1350.00 GBP due 2025-03-16 ref LS-3340 "truffle box"
2025-02-14 email to marktapotheke "How did the cream jar label do at the market?" person dr-hoyer thread marktapotheke-269 at 2025-02-14T11:56:00Z by hafiz
2025-02-14 email from marktapotheke "Very well. People picked it up because of the window in the label." person dr-hoyer thread marktapotheke-269 at 2025-02-14T14:17:00Z
2025-02-14 email from sommer "The wrapping paper arrived this morning. The colour is exactly right, thank you." person edith thread sommer-269 at 2025-02-14T12:31:00Z
2025-02-14 email to sommer "Good to hear. We keep the ink recipe on file for the next run." person edith thread sommer-269 at 2025-02-14T14:29:00Z by eva
2025-02-14 invoice loureiro 1300.00 EUR due 2025-03-16 ref LS-3341 "olive oil label"
2025-02-14 time urts 150min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-02-14 kept urts "samples: անանուխի պիտակ" by armen
2025-02-14 time aghbyur 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-02-14 cost aghbyur 12500.00 AMD "Proof prints" by armen
2025-02-14 payment himal-chiya 1040.00 EUR for LS-3310
2025-02-14 time kopi-bukit 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-02-14 time kopi-bukit 105min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-02-14 email from kopi-bukit "Kalau begitu 2,500." person weijie thread kopi-bukit-268 at 2025-02-14T01:46:00Z
2025-02-17 invoice djupasalt 1600.00 EUR due 2025-03-19 ref LS-3342 "askja fyrir birkisalt"
2025-02-17 payment vor 365000 ISK for LS-3305
2025-02-17 feedback northmoor nps 9 person imogen
2025-02-17 time fenwick 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-02-17 time little-harbour 240min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-02-17 email from little-harbour "How long is it from proof to door for the tin label now?" person tamsin thread little-harbour-271 at 2025-02-17T12:40:00Z
2025-02-17 email to little-harbour "Eight working days at the moment, five if it is urgent." person tamsin thread little-harbour-271 at 2025-02-17T14:59:00Z by hafiz
2025-02-17 payment ottoline 1400.00 GBP for LS-3319
2025-02-17 promise from seeblick "text: appointment card" by 2025-02-24 by hafiz
2025-02-17 email from rheinkiesel "We need the shipping box for a fair in three weeks. Is that possible?" person vera thread rheinkiesel-272 at 2025-02-17T14:05:00Z
2025-02-17 email to rheinkiesel "It is, if the text is with us by Monday." person vera thread rheinkiesel-272 at 2025-02-17T14:34:00Z by sunita
2025-02-17 invoice gouden-oven 825.00 EUR due 2025-03-19 ref LS-3343 "bread bag"
2025-02-17 payment chir 460000.00 AMD for LS-3324
2025-02-17 invoice aghbyur 490000.00 AMD due 2025-03-19 ref LS-3344 "շշի պիտակ"
2025-02-17 feedback himal-chiya nps 10 "रङ सधैं मिल्छ" person bikash
2025-02-17 email from patan-kala "फाइल खुलेन। PDF पठाउन सक्नुहुन्छ?" person ramesh thread patan-kala-272 at 2025-02-17T09:45:00Z
2025-02-17 email to patan-kala "पठाएको छु, अलि सानो पनि बनाएँ।" person ramesh thread patan-kala-272 at 2025-02-17T10:32:00Z by sunita
2025-02-17 payment rempah 4300.00 MYR for LS-3314
2025-02-17 invoice kopi-bukit 3250.00 MYR due 2025-03-19 ref LS-3345 "pelekat cawan"
2025-02-18 invoice little-harbour 785.00 GBP due 2025-03-20 ref LS-3346 "counter sign"
2025-02-18 email from rheinkiesel "You will have it tomorrow." person vera thread rheinkiesel-272 at 2025-02-18T08:25:00Z
2025-02-19 meeting with brim 25min "Plan for the gift boxes, quantities by the end of the month" person halldora by eva
2025-02-19 message from ullarhus "Geturðu hringt eftir hádegi?" person gudrun thread ullarhus-m274 at 2025-02-19T16:09:00Z
2025-02-19 email from mossgate "Our lawyer wants the country of origin on the front of the sloe gin label." person fergus thread mossgate-274 at 2025-02-19T09:21:00Z
2025-02-19 email from aghbyur "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person vahan thread aghbyur-274 at 2025-02-19T06:02:00Z
2025-02-19 email to aghbyur "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person vahan thread aghbyur-274 at 2025-02-19T08:01:00Z by armen
2025-02-19 promise to himal-chiya "proof: उपहार बाकस" by 2025-02-27 owner sunita by sunita
2025-02-20 message to ullarhus "Skráð, takk" person gudrun thread ullarhus-m274 at 2025-02-20T08:42:00Z by eva
2025-02-20 call with kinvara 21min "Moved the press date by two days because of a holiday there" person aoife by eva
2025-02-20 email from sjovik "We sold out faster than we thought. Same again of the gift box, a week earlier if possible?" person per-ek thread sjovik-275 at 2025-02-20T09:07:00Z
2025-02-20 email to sjovik "The press has a gap on Tuesday, so yes." person per-ek thread sjovik-275 at 2025-02-20T11:30:00Z by hafiz
2025-02-20 email to mossgate "It fits under the name if we take the line away. Proof attached." person fergus thread mossgate-274 at 2025-02-20T08:16:00Z by eva
2025-02-20 email from mossgate "Approved." person fergus thread mossgate-274 at 2025-02-20T11:11:00Z
2025-02-20 note mossgate "Invoices go to the bookkeeper, not to the person who orders" as fact by eva
2025-02-20 payment wendel 2100.00 EUR for LS-3330
2025-02-21 visit with thornbury 90min "Brought the samples; the whole family had a say" person gareth by hafiz
2025-02-21 time marktapotheke 135min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-21 kept seeblick "text: appointment card" by hafiz
2025-02-21 payment հացատուն 260000.00 AMD for LS-3327
2025-02-21 visit with հացատուն 135min "Saw the filling line; the label has to sit 4 mm higher" person anahit by armen
2025-02-21 time patan-kala 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-02-24 promise from kraeuterhof "quantities for the next run" by 2025-03-03 by armen
2025-02-24 promise to rheinkiesel "samples: shipping box" by 2025-03-03 owner sunita by sunita
2025-02-24 invoice urts 285000.00 AMD due 2025-03-10 ref LS-3347 "անանուխի պիտակ"
2025-02-24 time patan-kala 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-02-24 note kopi-bukit "Boxes go to the side door" as fact by hafiz
2025-02-24 time batik-seri 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-02-24 email to sabun-wangi "Bagaimana jualan di pasar malam? kotak set mandian dapat sambutan?" person mei-ling thread sabun-wangi-278 at 2025-02-24T08:49:00Z by hafiz
2025-02-25 promise from thornbury "quantities for the next run" by 2025-03-03 by hafiz
2025-02-25 time seeblick 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-25 email from gouden-oven "Could you send us last time's prices for the bread bag for 1,000 and 5,000?" person joris thread gouden-oven-280 at 2025-02-25T10:13:00Z
2025-02-25 email to gouden-oven "Attached. Most clients take 2,500, which is the cheapest per piece." person joris thread gouden-oven-280 at 2025-02-25T12:26:00Z by hafiz
2025-02-25 email to arpa-gini "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (նվերի տուփ)" person gayane thread arpa-gini-280 at 2025-02-25T12:08:00Z by armen
2025-02-25 email from arpa-gini "Այո, խնդրում եմ։" person gayane thread arpa-gini-280 at 2025-02-25T12:45:00Z
2025-02-25 note urts "The look sells the first one, the rest is our job." as quote by armen
2025-02-25 moved himal-chiya "proof: उपहार बाकस" to 2025-03-03 by sunita
2025-02-25 email from sabun-wangi "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person mei-ling thread sabun-wangi-278 at 2025-02-25T02:10:00Z
2025-02-26 email from skjalfandi "Hvað kosta 1.000 og 5.000 stykki? (bæklingur)" person bjarki thread skjalfandi-281 at 2025-02-26T16:53:00Z
2025-02-26 email to djupasalt "askja fyrir birkisalt: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person sindri thread djupasalt-281 at 2025-02-26T08:28:00Z by eva
2025-02-26 email from djupasalt "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person sindri thread djupasalt-281 at 2025-02-26T10:38:00Z
2025-02-26 email to lofoten "The proof of the export carton is ready. Please look at the small print first." person ingrid-moe thread lofoten-281 at 2025-02-26T14:16:00Z by eva
2025-02-26 email from ottoline "One question about the gift sleeve: is there room for a second language?" person sam-grant thread ottoline-281 at 2025-02-26T11:29:00Z
2025-02-26 email to ottoline "Yes, if the ingredients go down by half a point. I have attached both versions." person sam-grant thread ottoline-281 at 2025-02-26T13:45:00Z by eva
2025-02-26 email from ottoline "The second version is fine. Please go ahead." person sam-grant thread ottoline-281 at 2025-02-26T16:07:00Z
2025-02-26 payment albrecht 1250.00 EUR for LS-3332
2025-02-26 email from gouden-oven "Then 2,500 it is." person joris thread gouden-oven-280 at 2025-02-26T08:28:00Z
2025-02-26 promise to arpa-gini "price: կարմիր գինու պիտակ" by 2025-03-06 owner armen by armen
2025-02-26 note arpa-gini "Prefers a call to a long mail" as fact by armen
2025-02-26 note chir "Just tell me early when something is late." as quote by armen
2025-02-27 email to skjalfandi "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person bjarki thread skjalfandi-281 at 2025-02-27T08:12:00Z by eva
2025-02-27 email from lofoten "Looks good. One comma too many in line three, otherwise print it." person ingrid-moe thread lofoten-281 at 2025-02-27T08:27:00Z
2025-02-27 promise to lokta-ghar "price: पात्रो" by 2025-03-07 owner sunita by sunita
2025-02-28 email from skjalfandi "Þá tökum við 2.500." person bjarki thread skjalfandi-281 at 2025-02-28T09:06:00Z
2025-02-28 time vor 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-02-28 email from holar "Hvenær þurfið þið textann? (lok á bláberjaskyr)" person einar thread holar-283 at 2025-02-28T12:02:00Z
2025-02-28 feedback thornbury ces 6 "You answer on the same day" person gareth
2025-02-28 invoice fenwick 610.00 GBP due 2025-03-14 ref LS-3348 "heather honey label"
2025-02-28 time kraeuterhof 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-02-28 email from kraeuterhof "The new colour looks a little cold on the shelf. Are we alone with that?" person malte thread kraeuterhof-283 at 2025-02-28T11:44:00Z
2025-02-28 email to kraeuterhof "I see it too. Shall we try five per cent more yellow on the next run of the lip balm display?" person malte thread kraeuterhof-283 at 2025-02-28T14:37:00Z by armen
2025-02-28 cost seeblick 37.50 EUR "Photographs" by hafiz
2025-02-28 time rempah 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-02-28 email from rempah "Fail kotak hadiah raya tak dapat dibuka. Boleh hantar PDF?" person aisyah thread rempah-283 at 2025-02-28T03:14:00Z
2025-02-28 email to rempah "Ini PDF, saya kecilkan sekali." person aisyah thread rempah-283 at 2025-02-28T08:30:00Z by hafiz
2025-03-03 time ullarhus 225min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-03-03 invoice ullarhus 175000 ISK due 2025-03-17 ref LS-3349 "gjafakort"
2025-03-03 email from holar "Afsakið að ég spyr aftur: fyrir hvaða dag þarf textinn að koma?" person einar thread holar-283 at 2025-03-03T16:12:00Z
2025-03-03 kept thornbury "quantities for the next run" by hafiz
2025-03-03 time calder 180min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-03-03 kept kraeuterhof "quantities for the next run" by armen
2025-03-03 email from kraeuterhof "Please do." person malte thread kraeuterhof-283 at 2025-03-03T08:21:00Z
2025-03-03 invoice marktapotheke 745.00 EUR due 2025-03-17 ref LS-3350 "cream jar label"
2025-03-03 invoice seeblick 580.00 EUR due 2025-03-17 ref LS-3351 "appointment card"
2025-03-03 email from seeblick "When will the appointment card leave your house?" person dr-nowak thread seeblick-285 at 2025-03-03T13:07:00Z
2025-03-03 time rheinkiesel 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-03-03 kept rheinkiesel "samples: shipping box" by sunita
2025-03-03 email from chir "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (ընկույզի տուփ)" person lusine thread chir-285 at 2025-03-03T11:06:00Z
2025-03-03 email to chir "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person lusine thread chir-285 at 2025-03-03T13:09:00Z by armen
2025-03-03 email from urts "Ե՞րբ կլինի պատրաստ։ (անանուխի պիտակ)" person narek thread urts-285 at 2025-03-03T05:41:00Z
2025-03-03 email to urts "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person narek thread urts-285 at 2025-03-03T08:37:00Z by armen
2025-03-03 feedback urts helped 1 person narek thread urts-285
2025-03-03 promise to aghbyur "price: գազավորված ջրի պիտակ" by 2025-03-10 owner armen by armen
2025-03-03 kept himal-chiya "proof: उपहार बाकस" by sunita
2025-03-03 invoice batik-seri 2550.00 MYR due 2025-04-02 ref LS-3352 "tag batik"
2025-03-04 note skjalfandi "The daughter joins the business next year" as fact by eva
2025-03-04 time vor 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-03-04 email to holar "Fyrir hádegi á fimmtudag. Fyrirgefðu biðina, við vorum öll við pressuna." person einar thread holar-283 at 2025-03-04T08:43:00Z by eva
2025-03-04 feedback holar helped 1 person einar thread holar-283
2025-03-04 email from calder "What would the tin label cost with a gold foil?" person nell thread calder-287 at 2025-03-04T11:28:00Z
2025-03-04 email to calder "A fifth more. Two samples are in the post, one with and one without." person nell thread calder-287 at 2025-03-04T13:15:00Z by sunita
2025-03-04 promise to brackenbury "delivery date: keg badge" by 2025-03-12 owner hafiz by hafiz
2025-03-04 email from albrecht "The courier left one box of the antipasti lid at the wrong door. We found it, no harm done." person timo thread albrecht-287 at 2025-03-04T14:49:00Z
2025-03-04 email to seeblick "On Wednesday, and I send you the number of the parcel." person dr-nowak thread seeblick-285 at 2025-03-04T08:40:00Z by hafiz
2025-03-04 time rheinkiesel 150min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-03-04 promise to gouden-oven "proof: rusk tin" by 2025-03-12 owner hafiz by hafiz
2025-03-04 email from chir "Երկրորդը, առանց կասկածի։" person lusine thread chir-285 at 2025-03-04T05:35:00Z
2025-03-04 cost himal-chiya 22.50 EUR "Proof prints" by sunita
2025-03-05 cost vor 22500 ISK "Varnish samples" by eva
2025-03-05 time sjovik 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-03-05 time thornbury 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-03-05 email from calder "Without, then. It looks calmer." person nell thread calder-287 at 2025-03-05T10:21:00Z
2025-03-05 payment brackenbury 1000.00 GBP for LS-3323
2025-03-05 promise from brackenbury "quantities for the next run" by 2025-03-11 by hafiz
2025-03-05 email to albrecht "Thank you for telling me. I have written to the courier all the same." person timo thread albrecht-287 at 2025-03-05T09:43:00Z by armen
2025-03-05 time sommer 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-03-05 email from loureiro "The new colour looks a little cold on the shelf. Are we alone with that?" person beatriz thread loureiro-288 at 2025-03-05T13:19:00Z
2025-03-05 email to loureiro "I see it too. Shall we try five per cent more yellow on the next run of the tin print?" person beatriz thread loureiro-288 at 2025-03-05T14:09:00Z by eva
2025-03-05 email from loureiro "Please do." person beatriz thread loureiro-288 at 2025-03-05T15:53:00Z
2025-03-05 email to arpa-gini "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-288 at 2025-03-05T08:48:00Z by armen
2025-03-05 email from arpa-gini "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person gayane thread arpa-gini-288 at 2025-03-05T11:35:00Z
2025-03-05 time himal-chiya 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-03-05 invoice patan-kala 915.00 EUR due 2025-04-04 ref LS-3353 "मूर्तिको प्रमाणपत्र"
2025-03-05 kept lokta-ghar "price: पात्रो" by sunita
2025-03-06 payment sjovik 1300.00 EUR for LS-3322
2025-03-06 note thornbury "My accountant likes your invoices more than I do." as quote by hafiz
2025-03-06 time sommer 165min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-03-06 kept arpa-gini "price: կարմիր գինու պիտակ" by armen
2025-03-06 invoice himal-chiya 895.00 EUR due 2025-04-05 ref LS-3354 "उपहार बाकस"
2025-03-06 call with himal-chiya 13min "They count stock on Friday and will tell us the quantity" person bikash by sunita
2025-03-06 time sabun-wangi 195min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-03-07 meeting with brim 45min "Chose the paper from the sample book: uncoated, 90 g" person halldora by eva
2025-03-07 time djupasalt 120min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-03-07 invoice vor 380000 ISK due 2025-04-06 ref LS-3355 "bókamerki"
2025-03-07 email from vor "Hvað kosta 1.000 og 5.000 stykki? (bókarkápa)" person ragnheidur thread vor-291 at 2025-03-07T16:35:00Z
2025-03-07 email from mossgate "Which paper did we have for the dry gin label last time?" person fergus thread mossgate-291 at 2025-03-07T10:06:00Z
2025-03-07 email to mossgate "The uncoated one, 90 g. It is in stock." person fergus thread mossgate-291 at 2025-03-07T11:08:00Z by eva
2025-03-07 email from mossgate "Good." person fergus thread mossgate-291 at 2025-03-07T12:31:00Z
2025-03-07 feedback mossgate helped 1 person fergus thread mossgate-291
2025-03-07 promise from ottoline "photo: bar wrapper" by 2025-03-13 by eva
2025-03-07 email from wendel "Could you send us last time's prices for the lager label for 1,000 and 5,000?" person konrad thread wendel-290 at 2025-03-07T15:08:00Z
2025-03-07 invoice sommer 815.00 EUR due 2025-03-21 ref LS-3356 "calendar sleeve"
2025-03-07 kept aghbyur "price: գազավորված ջրի պիտակ" by armen
2025-03-07 payment himal-chiya 950.00 EUR for LS-3326
2025-03-10 email to vor "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person ragnheidur thread vor-291 at 2025-03-10T08:09:00Z by eva
2025-03-10 email from vor "Þá tökum við 2.500." person ragnheidur thread vor-291 at 2025-03-10T11:00:00Z
2025-03-10 promise from lofoten "text: export carton" by 2025-03-17 by eva
2025-03-10 payment thornbury 990.00 GBP for LS-3331
2025-03-10 payment mossgate 1350.00 GBP for LS-3329
2025-03-10 email to fenwick "The last sheets of the heather honey label came out a shade too dark. We print them again at our cost." person dot thread fenwick-293 at 2025-03-10T15:45:00Z by sunita
2025-03-10 moved brackenbury "delivery date: keg badge" to 2025-03-17 by hafiz
2025-03-10 invoice kraeuterhof 1950.00 EUR due 2025-03-24 ref LS-3357 "calendula cream label"
2025-03-10 email to wendel "Attached. Most clients take 2,500, which is the cheapest per piece." person konrad thread wendel-290 at 2025-03-10T09:35:00Z by armen
2025-03-10 email from wendel "Then 2,500 it is." person konrad thread wendel-290 at 2025-03-10T11:42:00Z
2025-03-10 invoice rheinkiesel 750.00 EUR due 2025-03-24 ref LS-3358 "shipping box"
2025-03-10 time gouden-oven 195min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-03-10 payment arpa-gini 1700.00 EUR for LS-3333
2025-03-10 payment sagar-trek 715.00 EUR for LS-3325
2025-03-10 email from sagar-trek "झोलाको ट्याग मा अङ्ग्रेजी पनि राख्न मिल्छ?" person pasang thread sagar-trek-293 at 2025-03-10T08:29:00Z
2025-03-10 email to sagar-trek "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person pasang thread sagar-trek-293 at 2025-03-10T09:07:00Z by sunita
2025-03-11 payment djupasalt 1600.00 EUR for LS-3342
2025-03-11 invoice thornbury 960.00 GBP due 2025-04-10 ref LS-3359 "sandwich sleeve"
2025-03-11 email from fenwick "Thank you for noticing before we did." person dot thread fenwick-293 at 2025-03-11T09:34:00Z
2025-03-11 kept gouden-oven "proof: rusk tin" by hafiz
2025-03-11 time arpa-gini 240min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-03-11 time aghbyur 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-03-11 time հացատուն 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-11 email from sagar-trek "दोस्रो राम्रो छ।" person pasang thread sagar-trek-293 at 2025-03-11T05:37:00Z
2025-03-11 feedback sagar-trek helped 1 person pasang thread sagar-trek-293
2025-03-11 time lokta-ghar 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-03-11 email from kopi-bukit "Fail label biji panggang tak dapat dibuka. Boleh hantar PDF?" person weijie thread kopi-bukit-294 at 2025-03-11T01:01:00Z
2025-03-11 email to kopi-bukit "Ini PDF, saya kecilkan sekali." person weijie thread kopi-bukit-294 at 2025-03-11T08:39:00Z by hafiz
2025-03-11 time sabun-wangi 180min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-03-11 email from sabun-wangi "Gam pada pembalut sabun serai selamat untuk makanan?" person mei-ling thread sabun-wangi-294 at 2025-03-11T07:58:00Z
2025-03-12 payment brim 270000 ISK for LS-3328
2025-03-12 feedback vor nps 9 person ragnheidur
2025-03-12 time calder 135min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-12 time brackenbury 165min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-03-12 kept brackenbury "quantities for the next run" by hafiz
2025-03-12 promise to wendel "corrected file: lager label" by 2025-03-20 owner armen by armen
2025-03-12 email from marktapotheke "One question about the dosage label: is there room for a second language?" person dr-hoyer thread marktapotheke-295 at 2025-03-12T12:20:00Z
2025-03-12 email to marktapotheke "Yes, if the ingredients go down by half a point. I have attached both versions." person dr-hoyer thread marktapotheke-295 at 2025-03-12T12:51:00Z by hafiz
2025-03-12 invoice rempah 4350.00 MYR due 2025-04-11 ref LS-3360 "kotak hadiah raya"
2025-03-12 payment sabun-wangi 2400.00 MYR for LS-3335
2025-03-12 cost sabun-wangi 125.00 MYR "Proof prints" by hafiz
2025-03-12 email to sabun-wangi "Selamat, sijil dilampirkan." person mei-ling thread sabun-wangi-294 at 2025-03-12T08:23:00Z by hafiz
2025-03-13 time kinvara 75min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-03-13 time lofoten 60min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-03-13 time ottoline 30min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-03-13 email from marktapotheke "The second version is fine. Please go ahead." person dr-hoyer thread marktapotheke-295 at 2025-03-13T09:12:00Z
2025-03-13 invoice arpa-gini 1600.00 EUR due 2025-04-12 ref LS-3361 "կարմիր գինու պիտակ"
2025-03-13 meeting with arpa-gini 30min "Chose the paper from the sample book: uncoated, 90 g" person gayane by armen
2025-03-13 note chir "Nobody ever complained about the box." as quote by armen
2025-03-13 payment kopi-bukit 3250.00 MYR for LS-3345
2025-03-13 email from sabun-wangi "Terima kasih, pegawai memang minta." person mei-ling thread sabun-wangi-294 at 2025-03-13T01:53:00Z
2025-03-13 feedback sabun-wangi helped 1 person mei-ling thread sabun-wangi-294
2025-03-14 time djupasalt 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-03-14 email from djupasalt "Hvaða pappír notuðum við síðast? (miðar á flögusalt)" person sindri thread djupasalt-298 at 2025-03-14T09:23:00Z
2025-03-14 email to djupasalt "Óhúðaðan, 90 g. Hann er til." person sindri thread djupasalt-298 at 2025-03-14T10:37:00Z by eva
2025-03-14 time sjovik 195min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-14 payment lofoten 1650.00 EUR for LS-3338
2025-03-14 note thornbury "Half of the year's work falls into ten weeks" as fact by hafiz
2025-03-14 payment fenwick 610.00 GBP for LS-3348
2025-03-14 time little-harbour 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR unbilled
2025-03-14 payment calder 880.00 GBP for LS-3337
2025-03-14 invoice calder 735.00 GBP due 2025-04-13 ref LS-3362 "tin label"
2025-03-14 payment ottoline 1350.00 GBP for LS-3340
2025-03-14 kept ottoline "photo: bar wrapper" by eva
2025-03-14 email from ottoline "The truffle box arrived this morning. The colour is exactly right, thank you." person ottilie thread ottoline-297 at 2025-03-14T09:26:00Z
2025-03-14 email to ottoline "Good to hear. We keep the ink recipe on file for the next run." person ottilie thread ottoline-297 at 2025-03-14T11:47:00Z by eva
2025-03-14 email from gouden-oven "Which paper did we have for the rusk tin last time?" person sanne thread gouden-oven-297 at 2025-03-14T11:20:00Z
2025-03-14 email to gouden-oven "The uncoated one, 90 g. It is in stock." person sanne thread gouden-oven-297 at 2025-03-14T14:05:00Z by hafiz
2025-03-14 email from gouden-oven "Good." person sanne thread gouden-oven-297 at 2025-03-14T15:59:00Z
2025-03-14 feedback gouden-oven helped 1 person sanne thread gouden-oven-297
2025-03-14 payment urts 285000.00 AMD for LS-3347
2025-03-14 visit with aghbyur 120min "Brought the samples; the whole family had a say" person mariam by armen
2025-03-14 invoice lokta-ghar 690.00 EUR due 2025-04-13 ref LS-3363 "पात्रो"
2025-03-14 email from rempah "Bila label rendang boleh siap?" person faizal thread rempah-298 at 2025-03-14T07:21:00Z
2025-03-14 email to rempah "Kami cetak hari Rabu, Jumaat boleh hantar." person faizal thread rempah-298 at 2025-03-14T08:22:00Z by hafiz
2025-03-14 email from batik-seri "tag batik sampai pagi tadi. Warnanya tepat, terima kasih." person rohani thread batik-seri-298 at 2025-03-14T04:06:00Z
2025-03-14 email to batik-seri "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person rohani thread batik-seri-298 at 2025-03-14T08:01:00Z by hafiz
2025-03-14 invoice sabun-wangi 2300.00 MYR due 2025-04-13 ref LS-3364 "pembalut sabun serai"
2025-03-17 payment ullarhus 175000 ISK for LS-3349
2025-03-17 call with ullarhus 19min "Explained the difference between the two varnishes; they take matt" person gudrun by eva
2025-03-17 email from djupasalt "Gott, sama aftur." person sindri thread djupasalt-298 at 2025-03-17T09:57:00Z
2025-03-17 time holar 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-03-17 cost kinvara 75.00 EUR "Special paper" by eva
2025-03-17 invoice sjovik 1350.00 EUR due 2025-04-16 ref LS-3365 "roe jar label"
2025-03-17 email to sjovik "Two ideas for the roe jar label, both in the price we agreed. Which one is closer?" person per-ek thread sjovik-299 at 2025-03-17T10:12:00Z by hafiz
2025-03-17 email from sjovik "The first. We laid both on the counter and asked everybody who came in." person per-ek thread sjovik-299 at 2025-03-17T12:10:00Z
2025-03-17 kept lofoten "text: export carton" by eva
2025-03-17 email from northmoor "When will the exhibition labels leave your house?" person imogen thread northmoor-299 at 2025-03-17T14:04:00Z
2025-03-17 email to northmoor "On Wednesday, and I send you the number of the parcel." person imogen thread northmoor-299 at 2025-03-17T15:43:00Z by eva
2025-03-17 feedback northmoor helped 1 person imogen thread northmoor-299
2025-03-17 kept brackenbury "delivery date: keg badge" by hafiz
2025-03-17 email from brackenbury "The keg badge arrived this morning. The colour is exactly right, thank you." person joss thread brackenbury-299 at 2025-03-17T13:20:00Z
2025-03-17 email to brackenbury "Good to hear. We keep the ink recipe on file for the next run." person joss thread brackenbury-299 at 2025-03-17T14:59:00Z by hafiz
2025-03-17 email from kraeuterhof "We would like to see the calendula cream label on uncoated paper. Is there a sample?" person malte thread kraeuterhof-300 at 2025-03-17T10:28:00Z
2025-03-17 time wendel 225min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-03-17 payment marktapotheke 745.00 EUR for LS-3350
2025-03-17 payment sommer 815.00 EUR for LS-3356
2025-03-17 invoice aghbyur 605000.00 AMD due 2025-04-16 ref LS-3366 "գազավորված ջրի պիտակ"
2025-03-17 feedback հացատուն nps 10 "Նախապես զգուշացնում եք" person anahit
2025-03-17 message from lokta-ghar "नमुना स्वीकृत" person anju thread lokta-ghar-m300 at 2025-03-17T06:29:00Z
2025-03-17 message to lokta-ghar "टिपें, धन्यवाद" person anju thread lokta-ghar-m300 at 2025-03-17T08:15:00Z by sunita
2025-03-17 payment rempah 4300.00 MYR for LS-3334
2025-03-18 payment holar 225000 ISK for LS-3339
2025-03-18 time kinvara 165min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-03-18 time ottoline 90min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-03-18 email to kraeuterhof "Three samples are in the post today." person malte thread kraeuterhof-300 at 2025-03-18T09:23:00Z by armen
2025-03-18 email from kraeuterhof "Number two, clearly." person malte thread kraeuterhof-300 at 2025-03-18T12:03:00Z
2025-03-18 payment seeblick 580.00 EUR for LS-3351
2025-03-18 time gouden-oven 75min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-03-18 time հացատուն 45min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-03-18 time sagar-trek 180min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-03-19 invoice djupasalt 1550.00 EUR due 2025-04-18 ref LS-3367 "miðar á flögusalt"
2025-03-19 invoice kinvara 1300.00 EUR due 2025-04-18 ref LS-3368 "kelp flakes label"
2025-03-19 email from thornbury "We sold out faster than we thought. Same again of the allergen stickers, a week earlier if possible?" person moira thread thornbury-302 at 2025-03-19T11:56:00Z
2025-03-19 time northmoor 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-03-19 time mossgate 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-03-19 invoice brackenbury 950.00 GBP due 2025-04-18 ref LS-3369 "keg badge"
2025-03-19 invoice gouden-oven 980.00 EUR due 2025-04-18 ref LS-3370 "rusk tin"
2025-03-19 time chir 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-03-19 invoice sagar-trek 770.00 EUR due 2025-04-18 ref LS-3371 "झोलाको ट्याग"
2025-03-20 time brim 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-03-20 email to thornbury "The press has a gap on Tuesday, so yes." person moira thread thornbury-302 at 2025-03-20T09:03:00Z by hafiz
2025-03-20 kept wendel "corrected file: lager label" by armen
2025-03-20 payment gouden-oven 825.00 EUR for LS-3343
2025-03-21 email to brim "miðar á pilsner: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person halldora thread brim-305 at 2025-03-21T14:59:00Z by eva
2025-03-21 email from brim "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person halldora thread brim-305 at 2025-03-21T15:48:00Z
2025-03-21 email from holar "Hvenær fer skyrdósir í prentun?" person einar thread holar-305 at 2025-03-21T10:46:00Z
2025-03-21 email to holar "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person einar thread holar-305 at 2025-03-21T11:28:00Z by eva
2025-03-21 call with mossgate 5min "Explained the difference between the two varnishes; they take matt" person fergus by eva
2025-03-21 invoice ottoline 1300.00 GBP due 2025-04-20 ref LS-3372 "bar wrapper"
2025-03-21 payment kraeuterhof 1950.00 EUR for LS-3357
2025-03-21 time albrecht 225min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2025-03-21 email from albrecht "Until when do you need our text for the hamper card?" person timo thread albrecht-304 at 2025-03-21T07:47:00Z
2025-03-21 time loureiro 195min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-03-21 call with arpa-gini 16min "Explained the difference between the two varnishes; they take matt" person gayane by armen
2025-03-21 invoice chir 375000.00 AMD due 2025-04-04 ref LS-3373 "ընկույզի տուփ"
2025-03-21 visit with chir 60min "They came to the press and approved the first sheet" person lusine by armen
2025-03-21 payment aghbyur 490000.00 AMD for LS-3344
2025-03-21 invoice հացատուն 270000.00 AMD due 2025-04-04 ref LS-3374 "գաթայի պիտակ"
2025-03-24 time brim 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-03-24 cost brim 15000 ISK "Proof prints" by eva
2025-03-24 invoice lofoten 1800.00 EUR due 2025-04-23 ref LS-3375 "export carton"
2025-03-24 email to northmoor "Reminder: invoice LS-3336 is due" automatic
2025-03-24 invoice mossgate 1750.00 GBP due 2025-04-23 ref LS-3376 "tasting set box"
2025-03-24 payment little-harbour 785.00 GBP for LS-3346
2025-03-24 time albrecht 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-03-24 email from albrecht "Sorry to ask again: which day is the last one for the text?" person timo thread albrecht-304 at 2025-03-24T07:55:00Z
2025-03-24 email to albrecht "Thursday noon. Forgive the wait, we were all at the press." person timo thread albrecht-304 at 2025-03-24T09:31:00Z by armen
2025-03-24 email to հացատուն "Ինչպե՞ս անցավ տոնավաճառը։ (լավաշի փաթեթ)" person anahit thread հացատուն-306 at 2025-03-24T11:28:00Z by armen
2025-03-25 invoice brim 290000 ISK due 2025-04-24 ref LS-3377 "miðar á bokk"
2025-03-25 email from lofoten "The stockfish band arrived this morning. The colour is exactly right, thank you." person ingrid-moe thread lofoten-308 at 2025-03-25T14:36:00Z
2025-03-25 invoice little-harbour 905.00 GBP due 2025-04-24 ref LS-3378 "tin label"
2025-03-25 time wendel 210min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-03-25 invoice albrecht 1350.00 EUR due 2025-04-08 ref LS-3379 "antipasti lid"
2025-03-25 visit with seeblick 150min "They came to the press and approved the first sheet" person dr-nowak by hafiz
2025-03-25 payment loureiro 1300.00 EUR for LS-3341
2025-03-25 email from loureiro "Somebody asked me who makes our olive oil label. May I give them your name?" person beatriz thread loureiro-308 at 2025-03-25T16:17:00Z
2025-03-25 email from հացատուն "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person anahit thread հացատուն-306 at 2025-03-25T05:30:00Z
2025-03-25 time kopi-bukit 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-03-26 email to lofoten "Good to hear. We keep the ink recipe on file for the next run." person ingrid-moe thread lofoten-308 at 2025-03-26T08:17:00Z by eva
2025-03-26 email to loureiro "With pleasure, and thank you." person beatriz thread loureiro-308 at 2025-03-26T09:48:00Z by eva
2025-03-26 note arpa-gini "Came to us through a neighbour at the fair" as fact by armen
2025-03-26 time himal-chiya 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-03-27 call with djupasalt 12min "Short call about the delivery, all boxes counted and complete" person sindri by eva
2025-03-27 promise to thornbury "price: menu cards" by 2025-04-04 owner hafiz by hafiz
2025-03-27 invoice wendel 2300.00 EUR due 2025-04-10 ref LS-3380 "lager label"
2025-03-27 payment rheinkiesel 750.00 EUR for LS-3358
2025-03-27 time loureiro 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-03-27 promise to arpa-gini "proof: սպիտակ գինու պիտակ" by 2025-04-04 owner armen by armen
2025-03-27 call with arpa-gini 10min "Moved the press date by two days because of a holiday there" person gayane by armen
2025-03-27 time kopi-bukit 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2025-03-28 invoice holar 220000 ISK due 2025-04-27 ref LS-3381 "skyrdósir"
2025-03-28 call with kinvara 15min "New size of jar: we need the drawing, they send it" person aoife by eva
2025-03-28 promise from thornbury "measures of the new box" by 2025-04-03 by hafiz
2025-03-28 invoice northmoor 1900.00 GBP due 2025-04-27 ref LS-3382 "shop tags"
2025-03-28 email from little-harbour "Could we have another 2,000 of the counter sign? Same paper as last time." person tamsin thread little-harbour-312 at 2025-03-28T09:04:00Z
2025-03-28 email to little-harbour "Of course. I have booked the press for Thursday; you will have the sheets the week after." person tamsin thread little-harbour-312 at 2025-03-28T11:53:00Z by hafiz
2025-03-28 meeting with ottoline 30min "Chose the paper from the sample book: uncoated, 90 g" person ottilie by eva
2025-03-28 note rheinkiesel "The look sells the first one, the rest is our job." as quote by sunita
2025-03-30 engagement brim midar "Miðar á árstíðabjór" notice 60 by eva
2025-03-30 sheet brim midar 1 drafted "Árstíðamiðar" language is by eva
2025-03-30 clause brim midar 1 work "Fyrst skissa, svo próförk, svo prentun" by eva
2025-03-30 clause brim midar 1 theirs "Texti og áfengismagn þremur vikum fyrir prentun" by eva
2025-03-30 clause brim midar 1 comes "Prentaðir miðar tíu virkum dögum eftir samþykki" limit 10 good "Liturinn er eins og á fyrri árgangi" by eva
2025-03-30 clause brim midar 1 changes "Tvær umferðir breytinga" limit 2 by eva
2025-03-30 clause brim midar 1 reply "Við svörum samdægurs" limit 24 by eva
2025-03-31 sheet brim midar 1 sent by eva
2025-03-31 email from calder "I like the small drawing on the gift box. Can we use it on our van?" person nell thread calder-314 at 2025-03-31T15:30:00Z
2025-03-31 note calder "Nobody ever complained about the box." as quote by sunita
2025-03-31 promise to sommer "corrected file: wrapping paper" by 2025-04-08 owner eva by eva
2025-03-31 email from rheinkiesel "Could we have another 2,000 of the care card? Same paper as last time." person vera thread rheinkiesel-314 at 2025-03-31T08:02:00Z
2025-03-31 email to rheinkiesel "Of course. I have booked the press for Thursday; you will have the sheets the week after." person vera thread rheinkiesel-314 at 2025-03-31T09:25:00Z by sunita
2025-03-31 cost loureiro 75.00 EUR "Photographs" by eva
2025-03-31 time arpa-gini 90min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-03-31 meeting with urts 55min "Half-year talk: what sells, what comes next, two new products to come" person narek by armen
2025-03-31 promise to rempah "corrected file: peket kari" by 2025-04-08 owner hafiz by hafiz
2025-04-01 payment northmoor 1550.00 GBP for LS-3336
2025-04-01 email to mossgate "How did the sloe gin label do at the market?" person fergus thread mossgate-315 at 2025-04-01T13:00:00Z by eva
2025-04-01 email from mossgate "Very well. People picked it up because of the window in the label." person fergus thread mossgate-315 at 2025-04-01T14:12:00Z
2025-04-01 email to calder "You can, it is yours. I send you a file that can be enlarged." person nell thread calder-314 at 2025-04-01T09:55:00Z by sunita
2025-04-01 email from himal-chiya "इलाम चियाको लेबल मा अङ्ग्रेजी पनि राख्न मिल्छ?" person bikash thread himal-chiya-315 at 2025-04-01T08:10:00Z
2025-04-01 email to himal-chiya "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person bikash thread himal-chiya-315 at 2025-04-01T09:49:00Z by sunita
2025-04-01 email from patan-kala "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। उपहार बाकस पनि त्यही हिसाबले पठाउनुहोला।" person ramesh thread patan-kala-315 at 2025-04-01T09:26:00Z
2025-04-01 email to patan-kala "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person ramesh thread patan-kala-315 at 2025-04-01T12:07:00Z by sunita
2025-04-01 promise from rempah "measures of the new box" by 2025-04-07 by hafiz
2025-04-01 email to sabun-wangi "Ada 150 keping kotak set mandian lagi daripada cetakan lepas. Kami hantar sekali?" person mei-ling thread sabun-wangi-315 at 2025-04-01T10:27:00Z by hafiz
2025-04-02 understood brim midar 1 "Miðar koma tíu virkum dögum eftir samþykki" person halldora
2025-04-02 understood brim midar 1 "Textinn þarf að berast þremur vikum fyrr" person halldora
2025-04-02 understood brim midar 1 "Breyta má tvisvar" person halldora
2025-04-02 sheet brim midar 1 accepted "Halldóra" person halldora
2025-04-02 promise to ottoline "price: gift sleeve" by 2025-04-10 owner eva by eva
2025-04-02 email from kraeuterhof "What would the lip balm display cost with a gold foil?" person jutta thread kraeuterhof-316 at 2025-04-02T10:30:00Z
2025-04-02 email to kraeuterhof "A fifth more. Two samples are in the post, one with and one without." person jutta thread kraeuterhof-316 at 2025-04-02T11:54:00Z by armen
2025-04-02 email from kraeuterhof "Without, then. It looks calmer." person jutta thread kraeuterhof-316 at 2025-04-02T13:16:00Z
2025-04-02 invoice loureiro 1150.00 EUR due 2025-05-02 ref LS-3383 "tasting card"
2025-04-02 email from himal-chiya "दोस्रो राम्रो छ।" person bikash thread himal-chiya-315 at 2025-04-02T04:20:00Z
2025-04-02 payment patan-kala 915.00 EUR for LS-3353
2025-04-02 invoice kopi-bukit 2750.00 MYR due 2025-05-02 ref LS-3384 "label biji panggang"
2025-04-02 email from sabun-wangi "Ya, boleh hantar." person mei-ling thread sabun-wangi-315 at 2025-04-02T01:16:00Z
2025-04-03 message from skjalfandi "Takk, lítur mjög vel út" person bjarki thread skjalfandi-m317 at 2025-04-03T10:23:00Z
2025-04-03 message to skjalfandi "Geri það" person bjarki thread skjalfandi-m317 at 2025-04-03T13:26:00Z by eva
2025-04-03 promise to gouden-oven "samples: cake box sticker" by 2025-04-11 owner sunita by hafiz
2025-04-03 kept arpa-gini "proof: սպիտակ գինու պիտակ" by armen
2025-04-04 promise from djupasalt "quantities for the next run" by 2025-04-10 by eva
2025-04-04 email from vor "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (bæklingur)" person ragnheidur thread vor-319 at 2025-04-04T11:44:00Z
2025-04-04 email to vor "Ekkert mál, við geymum þá hjá okkur." person ragnheidur thread vor-319 at 2025-04-04T12:05:00Z by eva
2025-04-04 kept thornbury "measures of the new box" by hafiz
2025-04-04 time ottoline 45min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-04-04 email from albrecht "Could you send us last time's prices for the antipasti lid for 1,000 and 5,000?" person carla thread albrecht-319 at 2025-04-04T14:34:00Z
2025-04-04 visit with sommer 105min "Brought the samples; the whole family had a say" person edith by eva
2025-04-04 promise from gouden-oven "text: cake box sticker" by 2025-04-10 by hafiz
2025-04-04 email from arpa-gini "Սոսինձն անվտա՞նգ է սննդի համար։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-318 at 2025-04-04T07:36:00Z
2025-04-04 call with aghbyur 13min "Price for the larger size agreed, order follows by mail" person vahan by armen
2025-04-04 invoice himal-chiya 975.00 EUR due 2025-05-04 ref LS-3385 "मसला चियाको खोल"
2025-04-04 kept rempah "corrected file: peket kari" by hafiz
2025-04-04 email to rempah "Harga kertas naik empat peratus bulan depan. Perlu kami cetak kotak hadiah raya sekarang?" person faizal thread rempah-318 at 2025-04-04T09:10:00Z by hafiz
2025-04-04 payment batik-seri 2550.00 MYR for LS-3352
2025-04-04 time sabun-wangi 120min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-04-06 email from himal-chiya "Out of office until Monday" automatic
2025-04-07 email from ullarhus "Er pláss fyrir enskan texta líka? Ég á við: hangimiðar á peysur." person gudrun thread ullarhus-321 at 2025-04-07T13:35:00Z
2025-04-07 email to ullarhus "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person gudrun thread ullarhus-321 at 2025-04-07T15:36:00Z by eva
2025-04-07 visit with holar 105min "Visited the shop and photographed the shelf" person einar by eva
2025-04-07 time thornbury 150min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-04-07 time thornbury 210min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-04-07 kept thornbury "price: menu cards" by hafiz
2025-04-07 kept ottoline "price: gift sleeve" by eva
2025-04-07 payment wendel 2300.00 EUR for LS-3380
2025-04-07 email to albrecht "Attached. Most clients take 2,500, which is the cheapest per piece." person carla thread albrecht-319 at 2025-04-07T09:25:00Z by armen
2025-04-07 email to arpa-gini "Այո, վկայականը կցված է։" person tigran thread arpa-gini-318 at 2025-04-07T08:46:00Z by armen
2025-04-07 payment հացատուն 270000.00 AMD for LS-3374
2025-04-07 payment himal-chiya 895.00 EUR for LS-3354
2025-04-07 time rempah 60min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-04-07 kept rempah "measures of the new box" by hafiz
2025-04-07 email from rempah "Terima kasih kerana beritahu. Ya, cetak sekarang." person faizal thread rempah-318 at 2025-04-07T01:42:00Z
2025-04-07 email to kopi-bukit "Ada 150 keping pelekat cawan lagi daripada cetakan lepas. Kami hantar sekali?" person weijie thread kopi-bukit-320 at 2025-04-07T15:56:00Z by hafiz
2025-04-08 email from ullarhus "Seinni tillagan er betri." person gudrun thread ullarhus-321 at 2025-04-08T10:01:00Z
2025-04-08 time djupasalt 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-04-08 call with djupasalt 23min "They count stock on Friday and will tell us the quantity" person sindri by eva
2025-04-08 email from fenwick "Could you send us last time's prices for the lid seal for 1,000 and 5,000?" person dot thread fenwick-322 at 2025-04-08T10:53:00Z
2025-04-08 payment albrecht 1350.00 EUR for LS-3379
2025-04-08 email from albrecht "Then 2,500 it is." person carla thread albrecht-319 at 2025-04-08T09:29:00Z
2025-04-08 time sommer 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-08 kept sommer "corrected file: wrapping paper" by eva
2025-04-08 email from arpa-gini "Շնորհակալություն, տեսուչը գոհ կլինի։" person tigran thread arpa-gini-318 at 2025-04-08T06:50:00Z
2025-04-08 payment chir 375000.00 AMD for LS-3373
2025-04-08 time aghbyur 90min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-08 email from kopi-bukit "Ya, boleh hantar." person weijie thread kopi-bukit-320 at 2025-04-08T02:07:00Z
2025-04-09 kept djupasalt "quantities for the next run" by eva
2025-04-09 email to fenwick "Attached. Most clients take 2,500, which is the cheapest per piece." person dot thread fenwick-322 at 2025-04-09T08:23:00Z by sunita
2025-04-09 kept gouden-oven "samples: cake box sticker" by hafiz
2025-04-09 email to batik-seri "Dua cadangan untuk kotak sarung, harga sama. Yang mana lebih dekat?" person rohani thread batik-seri-323 at 2025-04-09T14:22:00Z by hafiz
2025-04-10 email from fenwick "Then 2,500 it is." person dot thread fenwick-322 at 2025-04-10T09:54:00Z
2025-04-10 payment calder 735.00 GBP for LS-3362
2025-04-10 payment rempah 4350.00 MYR for LS-3360
2025-04-10 email from batik-seri "Yang pertama. Semua pelanggan kedai suka." person rohani thread batik-seri-323 at 2025-04-10T01:06:00Z
2025-04-10 invoice sabun-wangi 2500.00 MYR due 2025-05-10 ref LS-3386 "kotak set mandian"
2025-04-11 payment djupasalt 1550.00 EUR for LS-3367
2025-04-11 time djupasalt 195min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-11 payment thornbury 960.00 GBP for LS-3359
2025-04-11 invoice thornbury 995.00 GBP due 2025-05-11 ref LS-3387 "menu cards"
2025-04-11 note thornbury "Worries about the paper price more than about ours" as opinion by hafiz
2025-04-11 email from northmoor "Our printer asks for the family trail leaflet with 3 mm bleed. Do you have that?" person ledger-desk thread northmoor-326 at 2025-04-11T13:41:00Z
2025-04-11 email to northmoor "Here it is, bleed and crop marks included." person ledger-desk thread northmoor-326 at 2025-04-11T14:58:00Z by eva
2025-04-11 feedback northmoor helped 1 person ledger-desk thread northmoor-326
2025-04-11 time calder 135min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-11 email from ottoline "Our printer asks for the bar wrapper with 3 mm bleed. Do you have that?" person ottilie thread ottoline-326 at 2025-04-11T14:36:00Z
2025-04-11 time kraeuterhof 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-04-11 note marktapotheke "I would rather wait a week than have the wrong green." as quote by hafiz
2025-04-11 time gouden-oven 180min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-04-11 kept gouden-oven "text: cake box sticker" by hafiz
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
2025-04-14 email to ottoline "Here it is, bleed and crop marks included." person ottilie thread ottoline-326 at 2025-04-14T09:10:00Z by eva
2025-04-14 email to ottoline "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to brackenbury "Studio news: our opening hours over the holidays" automatic
2025-04-14 email from kraeuterhof "We sold out faster than we thought. Same again of the calendula cream label, a week earlier if possible?" person malte thread kraeuterhof-327 at 2025-04-14T09:08:00Z
2025-04-14 email to kraeuterhof "The press has a gap on Tuesday, so yes." person malte thread kraeuterhof-327 at 2025-04-14T11:05:00Z by armen
2025-04-14 email to kraeuterhof "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to wendel "Studio news: our opening hours over the holidays" automatic
2025-04-14 email from marktapotheke "Can you move the barcode on the cream jar label? The scanner at the shop does not like the curve." person dr-hoyer thread marktapotheke-327 at 2025-04-14T09:31:00Z
2025-04-14 email to marktapotheke "Moved to the flat side and tested with three scanners. New file attached." person dr-hoyer thread marktapotheke-327 at 2025-04-14T11:05:00Z by hafiz
2025-04-14 email to marktapotheke "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to albrecht "Studio news: our opening hours over the holidays" automatic
2025-04-14 time sommer 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR unbilled
2025-04-14 email to sommer "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to seeblick "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to rheinkiesel "Studio news: our opening hours over the holidays" automatic
2025-04-14 payment gouden-oven 980.00 EUR for LS-3370
2025-04-14 email from gouden-oven "Our lawyer wants the country of origin on the front of the cake box sticker." person sanne thread gouden-oven-327 at 2025-04-14T09:15:00Z
2025-04-14 email to gouden-oven "Studio news: our opening hours over the holidays" automatic
2025-04-14 email to loureiro "Studio news: our opening hours over the holidays" automatic
2025-04-14 payment arpa-gini 1600.00 EUR for LS-3361
2025-04-14 email to arpa-gini "Studio news: our opening hours over the holidays" automatic
2025-04-14 call with chir 20min "New size of jar: we need the drawing, they send it" person lusine by armen
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
2025-04-15 payment sjovik 1350.00 EUR for LS-3365
2025-04-15 message from lofoten "Can you call me after lunch?" person ingrid-moe thread lofoten-m329 at 2025-04-15T13:57:00Z
2025-04-15 email from thornbury "Until when do you need our text for the sandwich sleeve?" person gareth thread thornbury-329 at 2025-04-15T13:46:00Z
2025-04-15 promise from little-harbour "measures of the new box" by 2025-04-21 by hafiz
2025-04-15 invoice sommer 700.00 EUR due 2025-04-29 ref LS-3390 "wrapping paper"
2025-04-15 email to gouden-oven "It fits under the name if we take the line away. Proof attached." person sanne thread gouden-oven-327 at 2025-04-15T09:09:00Z by hafiz
2025-04-15 email from gouden-oven "Approved." person sanne thread gouden-oven-327 at 2025-04-15T10:15:00Z
2025-04-15 email from arpa-gini "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person gayane thread arpa-gini-329 at 2025-04-15T09:21:00Z
2025-04-15 email from lokta-ghar "डायरीको गाता लोक्ता कागजमा हेर्न मिल्छ?" person anju thread lokta-ghar-329 at 2025-04-15T09:56:00Z
2025-04-15 email to lokta-ghar "मिल्छ, तीन नमुना आजै हुलाकमा पठाउँछु।" person anju thread lokta-ghar-329 at 2025-04-15T11:53:00Z by sunita
2025-04-15 invoice rempah 4400.00 MYR due 2025-05-15 ref LS-3391 "peket kari"
2025-04-15 payment sabun-wangi 2300.00 MYR for LS-3364
2025-04-16 email from brim "Hvaða pappír notuðum við síðast? (miðar á bokk)" person halldora thread brim-330 at 2025-04-16T13:17:00Z
2025-04-16 promise to ullarhus "samples: hangimiðar á peysur" by 2025-04-24 owner eva by eva
2025-04-16 cost djupasalt 50.00 EUR "Cutting die" by eva
2025-04-16 email to vor "Reminder: invoice LS-3355 is due" automatic
2025-04-16 payment kinvara 1300.00 EUR for LS-3368
2025-04-16 message to lofoten "Wonderful, thank you" person ingrid-moe thread lofoten-m329 at 2025-04-16T09:00:00Z by eva
2025-04-16 payment brackenbury 950.00 GBP for LS-3369
2025-04-16 email to arpa-gini "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person gayane thread arpa-gini-329 at 2025-04-16T09:10:00Z by armen
2025-04-16 payment aghbyur 605000.00 AMD for LS-3366
2025-04-16 invoice aghbyur 635000.00 AMD due 2025-05-16 ref LS-3392 "շշի պիտակ"
2025-04-16 email from lokta-ghar "दोस्रो नै ठीक छ।" person anju thread lokta-ghar-329 at 2025-04-16T05:35:00Z
2025-04-17 email to brim "Óhúðaðan, 90 g. Hann er til." person halldora thread brim-330 at 2025-04-17T09:40:00Z by eva
2025-04-17 email from brim "Gott, sama aftur." person halldora thread brim-330 at 2025-04-17T11:37:00Z
2025-04-17 promise from ullarhus "photo: hangimiðar á peysur" by 2025-04-23 by eva
2025-04-17 payment vor 380000 ISK for LS-3355
2025-04-17 email from thornbury "Sorry to ask again: which day is the last one for the text?" person gareth thread thornbury-329 at 2025-04-17T14:27:00Z
2025-04-17 email to thornbury "Thursday noon. Forgive the wait, we were all at the press." person gareth thread thornbury-329 at 2025-04-17T15:07:00Z by hafiz
2025-04-17 feedback thornbury helped 1 person gareth thread thornbury-329
2025-04-17 email from mossgate "How long is it from proof to door for the tasting set box now?" person fergus thread mossgate-331 at 2025-04-17T15:35:00Z
2025-04-17 invoice ottoline 1200.00 GBP due 2025-05-17 ref LS-3393 "gift sleeve"
2025-04-17 note հացատուն "Wants every file as PDF and nothing else" as fact by armen
2025-04-17 promise to himal-chiya "price: इलाम चियाको लेबल" by 2025-04-25 owner sunita by sunita
2025-04-18 time skjalfandi 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR unbilled
2025-04-18 invoice djupasalt 1500.00 EUR due 2025-05-18 ref LS-3394 "askja fyrir birkisalt"
2025-04-18 email from sjovik "Is the glue of the smoked trout sleeve food safe? An inspector asked." person linnea thread sjovik-333 at 2025-04-18T13:04:00Z
2025-04-18 email to sjovik "It is. The certificate is attached, so that you can show it." person linnea thread sjovik-333 at 2025-04-18T13:38:00Z by hafiz
2025-04-18 time lofoten 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-04-18 email to mossgate "Eight working days at the moment, five if it is urgent." person fergus thread mossgate-331 at 2025-04-18T09:34:00Z by eva
2025-04-18 time fenwick 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-18 invoice gouden-oven 980.00 EUR due 2025-05-18 ref LS-3395 "cake box sticker"
2025-04-18 note gouden-oven "The second person really decides about colours" as opinion by hafiz
2025-04-18 call with loureiro 18min "Asked about recycled paper; sent two samples afterwards" person beatriz by eva
2025-04-18 visit with sagar-trek 75min "They came to the press and approved the first sheet" person pasang by sunita
2025-04-21 time ullarhus 30min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-21 promise to vor "price: bókarkápa" by 2025-04-28 owner eva by eva
2025-04-21 promise from vor "photo: bókarkápa" by 2025-04-28 by eva
2025-04-21 promise to kinvara "corrected file: bath salts box" by 2025-04-29 owner eva by eva
2025-04-21 time sjovik 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-04-21 promise to mossgate "delivery date: sloe gin label" by 2025-04-29 owner eva by eva
2025-04-21 kept little-harbour "measures of the new box" by hafiz
2025-04-21 time marktapotheke 60min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-04-21 promise to chir "corrected file: ծիրանի չրի տոպրակ" by 2025-04-29 owner hafiz by armen
2025-04-21 time urts 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-04-21 kept urts "samples: ուրցի թեյի տուփ" by armen
2025-04-21 promise to հացատուն "proof: լավաշի փաթեթ" by 2025-04-28 owner armen by armen
2025-04-21 promise from հացատուն "text: լավաշի փաթեթ" by 2025-04-28 by armen
2025-04-21 email from sabun-wangi "Gam pada pembalut sabun serai selamat untuk makanan?" person mei-ling thread sabun-wangi-335 at 2025-04-21T06:10:00Z
2025-04-22 time skjalfandi 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-04-22 kept little-harbour "price: counter sign" by hafiz
2025-04-22 payment ottoline 1300.00 GBP for LS-3372
2025-04-22 time brackenbury 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-04-22 call with brackenbury 22min "Went through the open points; the back label can be printed" person joss by hafiz
2025-04-22 time seeblick 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-04-22 email to sabun-wangi "Selamat, sijil dilampirkan." person mei-ling thread sabun-wangi-335 at 2025-04-22T09:51:00Z by hafiz
2025-04-23 invoice skjalfandi 430000 ISK due 2025-05-23 ref LS-3396 "bæklingur"
2025-04-23 kept ullarhus "samples: hangimiðar á peysur" by eva
2025-04-23 kept ullarhus "photo: hangimiðar á peysur" by eva
2025-04-23 email from djupasalt "Getum við séð þetta á grófari pappír? (gjafakassi)" person asta thread djupasalt-337 at 2025-04-23T15:42:00Z
2025-04-23 invoice kraeuterhof 2100.00 EUR due 2025-05-07 ref LS-3397 "lip balm display"
2025-04-23 email to հացատուն "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (գաթայի պիտակ)" person anahit thread հացատուն-337 at 2025-04-23T13:45:00Z by armen
2025-04-23 moved himal-chiya "price: इलाम चियाको लेबल" to 2025-04-29 by sunita
2025-04-23 time sagar-trek 180min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-04-23 promise from patan-kala "quantities for the next run" by 2025-04-29 by sunita
2025-04-23 email from sabun-wangi "Terima kasih, pegawai memang minta." person mei-ling thread sabun-wangi-335 at 2025-04-23T01:11:00Z
2025-04-24 payment brim 290000 ISK for LS-3377
2025-04-24 promise to brim "delivery date: dósamiðar á ljósöl" by 2025-05-02 owner eva by eva
2025-04-24 email to djupasalt "Þrjú sýnishorn fara í póst í dag." person asta thread djupasalt-337 at 2025-04-24T09:58:00Z by eva
2025-04-24 email from djupasalt "Númer tvö, ekki spurning." person asta thread djupasalt-337 at 2025-04-24T13:04:00Z
2025-04-24 feedback djupasalt helped 1 person asta thread djupasalt-337
2025-04-24 time fenwick 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-04-24 meeting with ottoline 50min "Went through all texts line by line; two words changed" person ottilie by eva
2025-04-24 promise to wendel "samples: wheat beer label" by 2025-05-02 owner armen by armen
2025-04-24 meeting with arpa-gini 35min "Looked at three drafts together; draft B goes on with a darker green" person gayane by armen
2025-04-24 email from urts "Բարև ձեզ։ ուրցի թեյի տուփ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person narek thread urts-338 at 2025-04-24T08:45:00Z
2025-04-24 email to urts "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person narek thread urts-338 at 2025-04-24T10:24:00Z by armen
2025-04-24 email from հացատուն "Այո, խնդրում եմ։" person anahit thread հացատուն-337 at 2025-04-24T06:47:00Z
2025-04-25 time ullarhus 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-04-25 payment holar 220000 ISK for LS-3381
2025-04-25 time kinvara 165min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-04-25 payment lofoten 1800.00 EUR for LS-3375
2025-04-25 payment mossgate 1750.00 GBP for LS-3376
2025-04-25 time little-harbour 195min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-04-25 email from calder "Could you send us last time's prices for the matchbox sleeve for 1,000 and 5,000?" person nell thread calder-339 at 2025-04-25T15:11:00Z
2025-04-25 email to calder "Attached. Most clients take 2,500, which is the cheapest per piece." person nell thread calder-339 at 2025-04-25T15:50:00Z by sunita
2025-04-25 promise from wendel "quantities for the next run" by 2025-05-01 by armen
2025-04-25 time chir 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-04-25 time patan-kala 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-04-28 time vor 30min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-04-28 time vor 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-04-28 kept vor "price: bókarkápa" by eva
2025-04-28 kept vor "photo: bókarkápa" by eva
2025-04-28 email from vor "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person ragnheidur thread vor-341 at 2025-04-28T15:43:00Z
2025-04-28 time kinvara 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-04-28 email from kinvara "The courier left one box of the bath salts box at the wrong door. We found it, no harm done." person aoife thread kinvara-341 at 2025-04-28T14:06:00Z
2025-04-28 email to kinvara "Thank you for telling me. I have written to the courier all the same." person aoife thread kinvara-341 at 2025-04-28T15:58:00Z by eva
2025-04-28 time thornbury 225min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-04-28 email to northmoor "Two ideas for the exhibition labels, both in the price we agreed. Which one is closer?" person imogen thread northmoor-341 at 2025-04-28T15:40:00Z by eva
2025-04-28 time mossgate 120min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-04-28 kept mossgate "delivery date: sloe gin label" by eva
2025-04-28 invoice fenwick 645.00 GBP due 2025-05-12 ref LS-3398 "lid seal"
2025-04-28 email from calder "Then 2,500 it is." person nell thread calder-339 at 2025-04-28T08:57:00Z
2025-04-28 feedback calder helped 1 person nell thread calder-339
2025-04-28 visit with albrecht 135min "Visited the shop and photographed the shelf" person carla by armen
2025-04-28 promise to rheinkiesel "price: care card" by 2025-05-05 owner sunita by sunita
2025-04-28 email to rheinkiesel "We have kept 150 of the swing tag from the last run for you. Shall we send them along?" person vera thread rheinkiesel-342 at 2025-04-28T15:17:00Z by sunita
2025-04-28 kept chir "corrected file: ծիրանի չրի տոպրակ" by armen
2025-04-28 invoice urts 340000.00 AMD due 2025-05-12 ref LS-3399 "ուրցի թեյի տուփ"
2025-04-28 email from aghbyur "Խանութի սարքը շտրիխ կոդը չի կարդում։ (շշի պիտակ)" person mariam thread aghbyur-342 at 2025-04-28T06:15:00Z
2025-04-28 email to aghbyur "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person mariam thread aghbyur-342 at 2025-04-28T08:18:00Z by armen
2025-04-28 kept հացատուն "proof: լավաշի փաթեթ" by armen
2025-04-28 payment sagar-trek 770.00 EUR for LS-3371
2025-04-28 time patan-kala 150min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-04-28 email from rempah "peket kari sampai pagi tadi. Warnanya tepat, terima kasih." person aisyah thread rempah-341 at 2025-04-28T01:12:00Z
2025-04-28 email to rempah "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person aisyah thread rempah-341 at 2025-04-28T08:34:00Z by hafiz
2025-04-28 time batik-seri 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-04-29 email to vor "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person ragnheidur thread vor-341 at 2025-04-29T09:23:00Z by eva
2025-04-29 kept kinvara "corrected file: bath salts box" by eva
2025-04-29 invoice lofoten 1550.00 EUR due 2025-05-29 ref LS-3400 "stockfish band"
2025-04-29 email from northmoor "The first. We laid both on the counter and asked everybody who came in." person imogen thread northmoor-341 at 2025-04-29T09:57:00Z
2025-04-29 payment little-harbour 905.00 GBP for LS-3378
2025-04-29 invoice little-harbour 830.00 GBP due 2025-05-29 ref LS-3401 "counter sign"
2025-04-29 email from marktapotheke "Out of office until Monday" automatic
2025-04-29 cost seeblick 32.50 EUR "Cutting die" by hafiz
2025-04-29 email from rheinkiesel "Yes please, they will be gone in a week." person vera thread rheinkiesel-342 at 2025-04-29T08:22:00Z
2025-04-29 kept հացատուն "text: լավաշի փաթեթ" by armen
2025-04-29 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2025-04-29 cost sagar-trek 20.00 EUR "Cutting die" by sunita
2025-04-29 email from kopi-bukit "Mesin di kedai tidak dapat baca kod bar pada beg kopi." person weijie thread kopi-bukit-343 at 2025-04-29T04:28:00Z
2025-04-29 email to kopi-bukit "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person weijie thread kopi-bukit-343 at 2025-04-29T08:40:00Z by hafiz
2025-04-30 time brim 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-04-30 email from mossgate "Could you send us last time's prices for the sloe gin label for 1,000 and 5,000?" person fergus thread mossgate-344 at 2025-04-30T09:33:00Z
2025-04-30 email to mossgate "Attached. Most clients take 2,500, which is the cheapest per piece." person fergus thread mossgate-344 at 2025-04-30T12:18:00Z by eva
2025-04-30 email to kraeuterhof "We have kept 150 of the soap band from the last run for you. Shall we send them along?" person jutta thread kraeuterhof-344 at 2025-04-30T15:58:00Z by armen
2025-04-30 kept wendel "samples: wheat beer label" by armen
2025-04-30 kept wendel "quantities for the next run" by armen
2025-04-30 payment sommer 700.00 EUR for LS-3390
2025-04-30 cost himal-chiya 57.50 EUR "Varnish samples" by sunita
2025-04-30 kept patan-kala "quantities for the next run" by sunita
2025-04-30 promise to rempah "price: label rendang" by 2025-05-08 owner hafiz by hafiz
2025-05-01 kept brim "delivery date: dósamiðar á ljósöl" by eva
2025-05-01 invoice ullarhus 185000 ISK due 2025-05-15 ref LS-3402 "hangimiðar á peysur"
2025-05-01 email from holar "Við þurfum þetta fyrir sýningu á laugardaginn: miðar á mysu. Næst það?" person einar thread holar-345 at 2025-05-01T12:10:00Z
2025-05-01 invoice sjovik 1150.00 EUR due 2025-05-31 ref LS-3403 "smoked trout sleeve"
2025-05-01 email from mossgate "Then 2,500 it is." person fergus thread mossgate-344 at 2025-05-01T10:41:00Z
2025-05-01 feedback mossgate helped 1 person fergus thread mossgate-344
2025-05-01 email from kraeuterhof "Yes please, they will be gone in a week." person jutta thread kraeuterhof-344 at 2025-05-01T07:51:00Z
2025-05-01 meeting with marktapotheke 45min "Looked at three drafts together; draft B goes on with a darker green" person dr-hoyer by hafiz
2025-05-01 invoice seeblick 660.00 EUR due 2025-05-15 ref LS-3404 "food bag sticker"
2025-05-01 time himal-chiya 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-05-01 invoice sagar-trek 800.00 EUR due 2025-05-31 ref LS-3405 "बाटोको नक्सा"
2025-05-01 payment kopi-bukit 2750.00 MYR for LS-3384
2025-05-02 email to holar "Það næst ef textinn kemur á mánudag." person einar thread holar-345 at 2025-05-02T08:15:00Z by eva
2025-05-02 email from holar "Hann kemur í dag." person einar thread holar-345 at 2025-05-02T09:47:00Z
2025-05-02 time calder 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-05-02 invoice brackenbury 1100.00 GBP due 2025-06-01 ref LS-3406 "bottle collar"
2025-05-02 invoice marktapotheke 670.00 EUR due 2025-05-16 ref LS-3407 "dosage label"
2025-05-02 time rheinkiesel 210min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-05-02 kept rheinkiesel "price: care card" by sunita
2025-05-02 payment loureiro 1150.00 EUR for LS-3383
2025-05-02 time loureiro 180min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-02 note arpa-gini "Good example for the website if they agree" as opinion by armen
2025-05-02 invoice himal-chiya 955.00 EUR due 2025-06-01 ref LS-3408 "इलाम चियाको लेबल"
2025-05-02 call with himal-chiya 24min "New size of jar: we need the drawing, they send it" person sarita by sunita
2025-05-02 invoice batik-seri 2700.00 MYR due 2025-06-01 ref LS-3409 "kotak sarung"
2025-05-02 time sabun-wangi 90min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-05-05 promise to djupasalt "price: gjafakassi" by 2025-05-12 owner hafiz by eva
2025-05-05 email from djupasalt "Hvenær þurfið þið textann? (askja fyrir birkisalt)" person sindri thread djupasalt-349 at 2025-05-05T13:26:00Z
2025-05-05 invoice vor 300000 ISK due 2025-06-04 ref LS-3410 "bókarkápa"
2025-05-05 time holar 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-05-05 cost kinvara 50.00 EUR "Proof prints" by eva
2025-05-05 time albrecht 225min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-05-05 time albrecht 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-05-05 email from arpa-gini "Խանութի սարքը շտրիխ կոդը չի կարդում։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-348 at 2025-05-05T10:34:00Z
2025-05-05 time chir 180min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-05-05 time հացատուն 60min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-05-05 invoice հացատուն 265000.00 AMD due 2025-05-19 ref LS-3411 "լավաշի փաթեթ"
2025-05-05 time lokta-ghar 60min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2025-05-05 promise to kopi-bukit "corrected file: beg kopi" by 2025-05-12 owner sunita by hafiz
2025-05-06 invoice kinvara 1200.00 EUR due 2025-06-05 ref LS-3412 "bath salts box"
2025-05-06 time northmoor 135min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-05-06 invoice mossgate 1500.00 GBP due 2025-06-05 ref LS-3413 "sloe gin label"
2025-05-06 email from wendel "I cannot open the file with the wheat beer label. Could you send a PDF?" person konrad thread wendel-350 at 2025-05-06T12:16:00Z
2025-05-06 email to wendel "Here is a PDF. I also made it smaller." person konrad thread wendel-350 at 2025-05-06T13:04:00Z by armen
2025-05-06 email to arpa-gini "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person gayane thread arpa-gini-348 at 2025-05-06T09:11:00Z by armen
2025-05-06 invoice chir 470000.00 AMD due 2025-05-20 ref LS-3414 "ծիրանի չրի տոպրակ"
2025-05-06 email to patan-kala "अघिल्लो छपाइको १५० वटा बाँकी छ। पठाऔं? (मूर्तिको प्रमाणपत्र)" person ramesh thread patan-kala-350 at 2025-05-06T13:52:00Z by sunita
2025-05-06 time lokta-ghar 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-05-06 kept rempah "price: label rendang" by hafiz
2025-05-07 time brim 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-07 email from djupasalt "Afsakið að ég spyr aftur: fyrir hvaða dag þarf textinn að koma?" person sindri thread djupasalt-349 at 2025-05-07T12:57:00Z
2025-05-07 cost thornbury 42.50 GBP "Proof prints" by hafiz
2025-05-07 email to northmoor "Reminder: invoice LS-3382 is due" automatic
2025-05-07 cost wendel 100.00 EUR "Varnish samples" by armen
2025-05-07 invoice patan-kala 725.00 EUR due 2025-06-06 ref LS-3415 "उपहार बाकस"
2025-05-07 email from patan-kala "हुन्छ, पठाउनुहोस्।" person ramesh thread patan-kala-350 at 2025-05-07T04:38:00Z
2025-05-08 email to djupasalt "Fyrir hádegi á fimmtudag. Fyrirgefðu biðina, við vorum öll við pressuna." person sindri thread djupasalt-349 at 2025-05-08T08:53:00Z by eva
2025-05-08 credit vor 15000 ISK for LS-3410 ref LS-3410-C "Some sheets with a scratch" by eva
2025-05-08 time thornbury 195min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-05-08 email from ottoline "Can the gift sleeve go to the warehouse this time?" person ottilie thread ottoline-352 at 2025-05-08T13:10:00Z
2025-05-08 email to ottoline "Yes. I have put the address on the order." person ottilie thread ottoline-352 at 2025-05-08T15:33:00Z by eva
2025-05-08 time wendel 30min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-05-08 call with seeblick 24min "Asked about recycled paper; sent two samples afterwards" person dr-nowak by hafiz
2025-05-08 time gouden-oven 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-05-08 time arpa-gini 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-05-08 time sabun-wangi 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-05-09 invoice brim 280000 ISK due 2025-06-08 ref LS-3416 "dósamiðar á ljósöl"
2025-05-09 email from brim "Litla teikningin er falleg. Megum við nota hana á bílinn?" person halldora thread brim-353 at 2025-05-09T13:13:00Z
2025-05-09 time holar 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-05-09 invoice thornbury 980.00 GBP due 2025-06-08 ref LS-3417 "allergen stickers"
2025-05-09 email from little-harbour "The courier left one box of the tin label at the wrong door. We found it, no harm done." person tamsin thread little-harbour-354 at 2025-05-09T12:01:00Z
2025-05-09 email to little-harbour "Thank you for telling me. I have written to the courier all the same." person tamsin thread little-harbour-354 at 2025-05-09T12:53:00Z by hafiz
2025-05-09 payment kraeuterhof 2100.00 EUR for LS-3397
2025-05-09 invoice wendel 2250.00 EUR due 2025-05-23 ref LS-3418 "wheat beer label"
2025-05-09 invoice albrecht 1450.00 EUR due 2025-05-23 ref LS-3419 "olive jar label"
2025-05-09 time rheinkiesel 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-05-09 email to gouden-oven "Two ideas for the bread bag, both in the price we agreed. Which one is closer?" person joris thread gouden-oven-353 at 2025-05-09T10:50:00Z by hafiz
2025-05-09 email from gouden-oven "The first. We laid both on the counter and asked everybody who came in." person joris thread gouden-oven-353 at 2025-05-09T12:43:00Z
2025-05-09 payment arpa-gini 1500.00 EUR for LS-3388
2025-05-09 email from arpa-gini "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person tigran thread arpa-gini-354 at 2025-05-09T11:24:00Z
2025-05-09 email to chir "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (ծիրանի չրի տոպրակ)" person lusine thread chir-354 at 2025-05-09T11:57:00Z by armen
2025-05-09 time aghbyur 90min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-05-09 time aghbyur 135min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-05-09 payment himal-chiya 975.00 EUR for LS-3385
2025-05-09 email to lokta-ghar "दुई नमुना, मूल्य एउटै। कुन नजिक छ? (पात्रो)" person anju thread lokta-ghar-353 at 2025-05-09T08:34:00Z by sunita
2025-05-09 email from lokta-ghar "पहिलो। पसलमा सबैलाई देखायौं।" person anju thread lokta-ghar-353 at 2025-05-09T11:02:00Z
2025-05-12 email to brim "Já, hún er ykkar. Ég sendi skrá sem má stækka." person halldora thread brim-353 at 2025-05-12T08:23:00Z by eva
2025-05-12 time djupasalt 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-05-12 time djupasalt 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-12 kept djupasalt "price: gjafakassi" by eva
2025-05-12 email from thornbury "Which paper did we have for the menu cards last time?" person gareth thread thornbury-355 at 2025-05-12T10:59:00Z
2025-05-12 email to thornbury "The uncoated one, 90 g. It is in stock." person gareth thread thornbury-355 at 2025-05-12T11:59:00Z by hafiz
2025-05-12 email from mossgate "We would like to see the dry gin label on uncoated paper. Is there a sample?" person fergus thread mossgate-355 at 2025-05-12T14:23:00Z
2025-05-12 payment fenwick 645.00 GBP for LS-3398
2025-05-12 payment marktapotheke 670.00 EUR for LS-3407
2025-05-12 invoice rheinkiesel 730.00 EUR due 2025-05-26 ref LS-3420 "care card"
2025-05-12 cost loureiro 75.00 EUR "Special paper" by eva
2025-05-12 email to arpa-gini "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person tigran thread arpa-gini-354 at 2025-05-12T09:06:00Z by armen
2025-05-12 email from chir "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person lusine thread chir-354 at 2025-05-12T05:12:00Z
2025-05-12 payment urts 340000.00 AMD for LS-3399
2025-05-12 payment aghbyur 635000.00 AMD for LS-3392
2025-05-12 invoice lokta-ghar 680.00 EUR due 2025-06-11 ref LS-3421 "डायरीको गाता"
2025-05-12 email to rempah "Pruf label rendang sudah siap. Tolong semak huruf kecil dahulu." person aisyah thread rempah-355 at 2025-05-12T15:53:00Z by hafiz
2025-05-12 time kopi-bukit 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-05-12 kept kopi-bukit "corrected file: beg kopi" by hafiz
2025-05-12 cost sabun-wangi 150.00 MYR "Courier" by hafiz
2025-05-13 message from skjalfandi "Próförk samþykkt" person bjarki thread skjalfandi-m357 at 2025-05-13T09:36:00Z
2025-05-13 invoice holar 220000 ISK due 2025-06-12 ref LS-3422 "lok á bláberjaskyr"
2025-05-13 payment thornbury 995.00 GBP for LS-3387
2025-05-13 email from thornbury "Good." person gareth thread thornbury-355 at 2025-05-13T10:37:00Z
2025-05-13 invoice northmoor 1900.00 GBP due 2025-06-12 ref LS-3423 "exhibition labels"
2025-05-13 email to mossgate "Three samples are in the post today." person fergus thread mossgate-355 at 2025-05-13T08:39:00Z by eva
2025-05-13 email from mossgate "Number two, clearly." person fergus thread mossgate-355 at 2025-05-13T09:25:00Z
2025-05-13 call with fenwick 20min "They want the next run a week earlier, agreed" person dot by sunita
2025-05-13 invoice calder 770.00 GBP due 2025-06-12 ref LS-3424 "gift box"
2025-05-13 feedback ottoline nps 9 person ottilie
2025-05-13 email from kraeuterhof "We are changing our bottle and the lip balm display has to fit a smaller neck. What do you need from us?" person jutta thread kraeuterhof-357 at 2025-05-13T15:33:00Z
2025-05-13 call with sommer 18min "Asked about recycled paper; sent two samples afterwards" person edith by eva
2025-05-13 invoice arpa-gini 1600.00 EUR due 2025-06-12 ref LS-3425 "նվերի տուփ"
2025-05-13 time rempah 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-05-13 email from rempah "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person aisyah thread rempah-355 at 2025-05-13T02:57:00Z
2025-05-13 payment sabun-wangi 2500.00 MYR for LS-3386
2025-05-14 message to skjalfandi "Frábært, takk" person bjarki thread skjalfandi-m357 at 2025-05-14T09:18:00Z by eva
2025-05-14 message from sjovik "Can you call me after lunch?" person linnea thread sjovik-m358 at 2025-05-14T12:37:00Z
2025-05-14 message to sjovik "Will do" person linnea thread sjovik-m358 at 2025-05-14T14:17:00Z by hafiz
2025-05-14 time ottoline 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-05-14 email to kraeuterhof "One empty bottle by post and the drawing of the supplier, that is all." person jutta thread kraeuterhof-357 at 2025-05-14T08:31:00Z by armen
2025-05-14 invoice loureiro 1400.00 EUR due 2025-06-13 ref LS-3426 "tin print"
2025-05-14 invoice sabun-wangi 2450.00 MYR due 2025-06-13 ref LS-3427 "pembalut sabun serai"
2025-05-15 meeting with ullarhus 60min "Looked at three drafts together; draft B goes on with a darker green" person gudrun by eva
2025-05-15 call with vor 15min "They want the next run a week earlier, agreed" person ragnheidur by eva
2025-05-15 note sagar-trek "I would rather wait a week than have the wrong green." as quote by sunita
2025-05-15 payment rempah 4400.00 MYR for LS-3391
2025-05-15 invoice rempah 3900.00 MYR due 2025-06-14 ref LS-3428 "label rendang"
2025-05-16 payment ullarhus 185000 ISK for LS-3402
2025-05-16 payment northmoor 1900.00 GBP for LS-3382
2025-05-16 payment calder 910.00 GBP for LS-3389
2025-05-16 email from calder "How long is it from proof to door for the gift box now?" person nell thread calder-360 at 2025-05-16T12:22:00Z
2025-05-16 email to calder "Eight working days at the moment, five if it is urgent." person nell thread calder-360 at 2025-05-16T12:37:00Z by sunita
2025-05-16 payment ottoline 1200.00 GBP for LS-3393
2025-05-16 cost ottoline 75.00 GBP "Photographs" by eva
2025-05-16 invoice aghbyur 570000.00 AMD due 2025-06-15 ref LS-3429 "գազավորված ջրի պիտակ"
2025-05-16 payment հացատուն 265000.00 AMD for LS-3411
2025-05-16 email from batik-seri "Selamat pagi. Boleh kami tambah 2,000 lagi tag batik? Kertas yang sama." person rohani thread batik-seri-360 at 2025-05-16T02:19:00Z
2025-05-16 email from sabun-wangi "Alamat pada invois masih alamat lama. Boleh tukar?" person mei-ling thread sabun-wangi-360 at 2025-05-16T01:42:00Z
2025-05-19 payment skjalfandi 430000 ISK for LS-3396
2025-05-19 payment djupasalt 1500.00 EUR for LS-3394
2025-05-19 invoice djupasalt 1300.00 EUR due 2025-06-18 ref LS-3430 "gjafakassi"
2025-05-19 email from kinvara "We would like to see the dulse pouch on uncoated paper. Is there a sample?" person aoife thread kinvara-362 at 2025-05-19T11:29:00Z
2025-05-19 email to kinvara "Three samples are in the post today." person aoife thread kinvara-362 at 2025-05-19T13:52:00Z by eva
2025-05-19 email from kinvara "Number two, clearly." person aoife thread kinvara-362 at 2025-05-19T14:26:00Z
2025-05-19 invoice ottoline 1250.00 GBP due 2025-06-18 ref LS-3431 "truffle box"
2025-05-19 note wendel "Could do with one design for all sizes" as opinion by armen
2025-05-19 email from albrecht "Do you keep the old files of the olive jar label?" person carla thread albrecht-362 at 2025-05-19T07:53:00Z
2025-05-19 email to albrecht "All of them. Which year do you need?" person carla thread albrecht-362 at 2025-05-19T10:32:00Z by armen
2025-05-19 email from albrecht "The first one, please." person carla thread albrecht-362 at 2025-05-19T12:13:00Z
2025-05-19 payment seeblick 660.00 EUR for LS-3404
2025-05-19 payment gouden-oven 980.00 EUR for LS-3395
2025-05-19 invoice gouden-oven 1030.00 EUR due 2025-06-18 ref LS-3432 "bread bag"
2025-05-19 email to loureiro "We have kept 150 of the tasting card from the last run for you. Shall we send them along?" person beatriz thread loureiro-363 at 2025-05-19T13:41:00Z by eva
2025-05-19 email from loureiro "Yes please, they will be gone in a week." person beatriz thread loureiro-363 at 2025-05-19T15:18:00Z
2025-05-19 email to arpa-gini "Ինչպե՞ս անցավ տոնավաճառը։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-362 at 2025-05-19T09:55:00Z by armen
2025-05-19 payment chir 470000.00 AMD for LS-3414
2025-05-19 invoice kopi-bukit 3250.00 MYR due 2025-06-18 ref LS-3433 "beg kopi"
2025-05-19 email to batik-seri "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person rohani thread batik-seri-360 at 2025-05-19T09:14:00Z by hafiz
2025-05-19 email to sabun-wangi "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person mei-ling thread sabun-wangi-360 at 2025-05-19T08:47:00Z by hafiz
2025-05-19 feedback sabun-wangi helped 1 person mei-ling thread sabun-wangi-360
2025-05-20 time sommer 240min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-05-20 email from arpa-gini "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person gayane thread arpa-gini-362 at 2025-05-20T05:46:00Z
2025-05-20 email from aghbyur "Տեքստը մինչև ե՞րբ ուղարկենք։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-364 at 2025-05-20T06:49:00Z
2025-05-20 time himal-chiya 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-05-21 email from mossgate "Our printer asks for the tasting set box with 3 mm bleed. Do you have that?" person fergus thread mossgate-365 at 2025-05-21T11:31:00Z
2025-05-21 email to mossgate "Here it is, bleed and crop marks included." person fergus thread mossgate-365 at 2025-05-21T12:30:00Z by eva
2025-05-21 email from ottoline "Could one of you come by and see the shelf with the truffle box?" person ottilie thread ottoline-365 at 2025-05-21T14:29:00Z
2025-05-21 payment albrecht 1450.00 EUR for LS-3419
2025-05-21 message from rheinkiesel "Running ten minutes late" person vera thread rheinkiesel-m365 at 2025-05-21T14:38:00Z
2025-05-22 call with djupasalt 19min "Price for the larger size agreed, order follows by mail" person sindri by eva
2025-05-22 message from holar "Próförk samþykkt" person einar thread holar-m366 at 2025-05-22T14:25:00Z
2025-05-22 email to ottoline "Gladly. Would Wednesday at ten suit you?" person ottilie thread ottoline-365 at 2025-05-22T08:30:00Z by eva
2025-05-22 email from ottoline "Wednesday is good." person ottilie thread ottoline-365 at 2025-05-22T09:21:00Z
2025-05-22 email from marktapotheke "Is the glue of the tea bag tag food safe? An inspector asked." person dr-hoyer thread marktapotheke-366 at 2025-05-22T09:29:00Z
2025-05-22 email to marktapotheke "It is. The certificate is attached, so that you can show it." person dr-hoyer thread marktapotheke-366 at 2025-05-22T11:18:00Z by hafiz
2025-05-22 message to rheinkiesel "Noted, thank you" person vera thread rheinkiesel-m365 at 2025-05-22T08:07:00Z by sunita
2025-05-22 promise to arpa-gini "proof: կարմիր գինու պիտակ" by 2025-05-30 owner armen by armen
2025-05-22 email from aghbyur "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person vahan thread aghbyur-364 at 2025-05-22T07:03:00Z
2025-05-22 email to aghbyur "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person vahan thread aghbyur-364 at 2025-05-22T09:21:00Z by armen
2025-05-23 message to holar "Frábært, takk" person einar thread holar-m366 at 2025-05-23T08:39:00Z by eva
2025-05-23 email from holar "Out of office until Monday" automatic
2025-05-23 email from lofoten "Somebody asked me who makes our export carton. May I give them your name?" person ingrid-moe thread lofoten-368 at 2025-05-23T12:59:00Z
2025-05-23 email to lofoten "With pleasure, and thank you." person ingrid-moe thread lofoten-368 at 2025-05-23T15:03:00Z by eva
2025-05-23 email from northmoor "What would the shop tags cost with a gold foil?" person imogen thread northmoor-368 at 2025-05-23T15:14:00Z
2025-05-23 email to northmoor "A fifth more. Two samples are in the post, one with and one without." person imogen thread northmoor-368 at 2025-05-23T15:48:00Z by eva
2025-05-23 email from brackenbury "The new colour looks a little cold on the shelf. Are we alone with that?" person joss thread brackenbury-368 at 2025-05-23T12:21:00Z
2025-05-23 email to brackenbury "I see it too. Shall we try five per cent more yellow on the next run of the still cider label?" person joss thread brackenbury-368 at 2025-05-23T14:59:00Z by hafiz
2025-05-23 payment wendel 2250.00 EUR for LS-3418
2025-05-23 payment rheinkiesel 730.00 EUR for LS-3420
2025-05-23 email from arpa-gini "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (նվերի տուփ)" person tigran thread arpa-gini-368 at 2025-05-23T11:32:00Z
2025-05-23 email to arpa-gini "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person tigran thread arpa-gini-368 at 2025-05-23T12:11:00Z by armen
2025-05-23 message from հացատուն "Կեսօրից հետո կզանգե՞ք" person anahit thread հացատուն-m368 at 2025-05-23T08:59:00Z
2025-05-23 message to հացատուն "Գրի առա, շնորհակալ եմ" person anahit thread հացատուն-m368 at 2025-05-23T11:31:00Z by armen
2025-05-23 note հացատուն "Would like a simpler reorder, perhaps a fixed quarterly run" as opinion by armen
2025-05-26 time lofoten 90min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-05-26 email from northmoor "Without, then. It looks calmer." person imogen thread northmoor-368 at 2025-05-26T10:32:00Z
2025-05-26 feedback calder csat 5 person nell
2025-05-26 email from brackenbury "Please do." person joss thread brackenbury-368 at 2025-05-26T09:46:00Z
2025-05-26 promise from kraeuterhof "text: calendula cream label" by 2025-06-02 by armen
2025-05-26 invoice sommer 725.00 EUR due 2025-06-09 ref LS-3434 "calendar sleeve"
2025-05-26 email from arpa-gini "Երկրորդը լավն է։" person tigran thread arpa-gini-368 at 2025-05-26T05:28:00Z
2025-05-27 time arpa-gini 240min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-05-27 time himal-chiya 195min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-05-27 call with rempah 20min "They count stock on Friday and will tell us the quantity" person aisyah by hafiz
2025-05-28 email from thornbury "The courier left one box of the allergen stickers at the wrong door. We found it, no harm done." person gareth thread thornbury-372 at 2025-05-28T12:02:00Z
2025-05-28 email to thornbury "Thank you for telling me. I have written to the courier all the same." person gareth thread thornbury-372 at 2025-05-28T12:50:00Z by hafiz
2025-05-28 kept arpa-gini "proof: կարմիր գինու պիտակ" by armen
2025-05-28 promise to rempah "samples: kotak hadiah raya" by 2025-06-05 owner hafiz by hafiz
2025-05-29 promise to skjalfandi "price: farmiðar" by 2025-06-06 owner eva by eva
2025-05-29 email from patan-kala "उपहार बाकस मा अङ्ग्रेजी पनि राख्न मिल्छ?" person ramesh thread patan-kala-373 at 2025-05-29T07:03:00Z
2025-05-29 email to patan-kala "मिल्छ, अक्षर अलि सानो गर्नुपर्छ। दुई नमुना पठाएको छु।" person ramesh thread patan-kala-373 at 2025-05-29T09:05:00Z by sunita
2025-05-29 email from patan-kala "दोस्रो राम्रो छ।" person ramesh thread patan-kala-373 at 2025-05-29T11:00:00Z
2025-05-29 feedback patan-kala helped 1 person ramesh thread patan-kala-373
2025-05-30 call with brim 13min "Price for the larger size agreed, order follows by mail" person halldora by eva
2025-05-30 payment lofoten 1550.00 EUR for LS-3400
2025-05-30 time little-harbour 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2025-05-30 payment brackenbury 1100.00 GBP for LS-3406
2025-05-30 email from kraeuterhof "Our lawyer wants the country of origin on the front of the calendula cream label." person jutta thread kraeuterhof-374 at 2025-05-30T08:50:00Z
2025-05-30 email from seeblick "Can the vaccination card go to the warehouse this time?" person dr-nowak thread seeblick-375 at 2025-05-30T09:28:00Z
2025-05-30 email to seeblick "Yes. I have put the address on the order." person dr-nowak thread seeblick-375 at 2025-05-30T11:41:00Z by hafiz
2025-05-30 email to urts "Ինչպե՞ս անցավ տոնավաճառը։ (անանուխի պիտակ)" person narek thread urts-375 at 2025-05-30T09:48:00Z by armen
2025-05-30 invoice himal-chiya 895.00 EUR due 2025-06-29 ref LS-3435 "उपहार बाकस"
2025-05-30 email from kopi-bukit "Boleh kami lihat label biji panggang atas kertas kasar?" person weijie thread kopi-bukit-375 at 2025-05-30T01:30:00Z
2025-05-30 email to kopi-bukit "Tiga contoh kami pos hari ini." person weijie thread kopi-bukit-375 at 2025-05-30T08:43:00Z by hafiz
2025-05-30 time sabun-wangi 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2025-06-01 email from wendel "Out of office until Monday" automatic
2025-06-02 email to mossgate "The proof of the dry gin label is ready. Please look at the small print first." person fergus thread mossgate-377 at 2025-06-02T13:36:00Z by eva
2025-06-02 email from mossgate "Looks good. One comma too many in line three, otherwise print it." person fergus thread mossgate-377 at 2025-06-02T16:04:00Z
2025-06-02 cost little-harbour 42.50 GBP "Cutting die" by hafiz
2025-06-02 promise to ottoline "price: gift sleeve" by 2025-06-10 owner eva by eva
2025-06-02 kept kraeuterhof "text: calendula cream label" by armen
2025-06-02 email to kraeuterhof "It fits under the name if we take the line away. Proof attached." person jutta thread kraeuterhof-374 at 2025-06-02T09:55:00Z by armen
2025-06-02 feedback sommer csat 4 "You tell us early when something is late" person edith
2025-06-02 message from gouden-oven "Proof approved" person sanne thread gouden-oven-m377 at 2025-06-02T12:05:00Z
2025-06-02 message to gouden-oven "Will do" person sanne thread gouden-oven-m377 at 2025-06-02T13:49:00Z by hafiz
2025-06-02 email from arpa-gini "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person gayane thread arpa-gini-377 at 2025-06-02T10:29:00Z
2025-06-02 email to arpa-gini "Իհարկե, շնորհակալություն։" person gayane thread arpa-gini-377 at 2025-06-02T13:04:00Z by armen
2025-06-02 email from urts "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person narek thread urts-375 at 2025-06-02T06:56:00Z
2025-06-02 promise from aghbyur "photo: շշի պիտակ" by 2025-06-09 by armen
2025-06-02 email from himal-chiya "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। मसला चियाको खोल पनि त्यही हिसाबले पठाउनुहोला।" person bikash thread himal-chiya-376 at 2025-06-02T07:20:00Z
2025-06-02 email to himal-chiya "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person bikash thread himal-chiya-376 at 2025-06-02T08:04:00Z by sunita
2025-06-02 payment sagar-trek 800.00 EUR for LS-3405
2025-06-02 email from lokta-ghar "डायरीको गाता को पाठ कहिलेसम्म पठाउने?" person anju thread lokta-ghar-376 at 2025-06-02T04:12:00Z
2025-06-02 time rempah 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-06-02 email from kopi-bukit "Nombor dua." person weijie thread kopi-bukit-375 at 2025-06-02T01:11:00Z
2025-06-03 promise to djupasalt "corrected file: miðar á flögusalt" by 2025-06-11 owner eva by eva
2025-06-03 payment sjovik 1150.00 EUR for LS-3403
2025-06-03 cost lofoten 50.00 EUR "Cutting die" by eva
2025-06-03 time thornbury 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-06-03 invoice little-harbour 895.00 GBP due 2025-07-03 ref LS-3436 "tin label"
2025-06-03 email from kraeuterhof "Approved." person jutta thread kraeuterhof-374 at 2025-06-03T09:22:00Z
2025-06-03 feedback gouden-oven nps 9 "You answer on the same day" person sanne
2025-06-03 promise to chir "samples: ընկույզի տուփ" by 2025-06-11 owner sunita by armen
2025-06-03 kept rempah "samples: kotak hadiah raya" by hafiz
2025-06-04 email from little-harbour "The counter sign arrived this morning. The colour is exactly right, thank you." person tamsin thread little-harbour-379 at 2025-06-04T16:00:00Z
2025-06-04 payment sommer 725.00 EUR for LS-3434
2025-06-04 payment patan-kala 725.00 EUR for LS-3415
2025-06-04 email from lokta-ghar "एकपटक फेरि सोधें है, पाठ कहिलेसम्म चाहिन्छ?" person anju thread lokta-ghar-376 at 2025-06-04T05:14:00Z
2025-06-04 email to lokta-ghar "बिहीबार दिउँसोसम्म। पर्खाएकोमा माफ गर्नुहोला।" person anju thread lokta-ghar-376 at 2025-06-04T08:05:00Z by sunita
2025-06-04 feedback lokta-ghar helped 1 person anju thread lokta-ghar-376
2025-06-05 invoice lofoten 1600.00 EUR due 2025-07-05 ref LS-3437 "export carton"
2025-06-05 note northmoor "The second person really decides about colours" as opinion by eva
2025-06-05 payment little-harbour 830.00 GBP for LS-3401
2025-06-05 email to little-harbour "Good to hear. We keep the ink recipe on file for the next run." person tamsin thread little-harbour-379 at 2025-06-05T08:59:00Z by hafiz
2025-06-05 time calder 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-06-05 email from calder "Do you keep the old files of the matchbox sleeve?" person nell thread calder-380 at 2025-06-05T13:15:00Z
2025-06-05 email to calder "All of them. Which year do you need?" person nell thread calder-380 at 2025-06-05T16:00:00Z by sunita
2025-06-05 promise to albrecht "delivery date: hamper card" by 2025-06-13 owner sunita by armen
2025-06-05 note patan-kala "Works with two part-time helpers in the busy weeks" as fact by sunita
2025-06-06 time skjalfandi 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-06-06 kept skjalfandi "price: farmiðar" by eva
2025-06-06 time djupasalt 195min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-06-06 meeting with sjovik 40min "Chose the paper from the sample book: uncoated, 90 g" person per-ek by hafiz
2025-06-06 payment mossgate 1500.00 GBP for LS-3413
2025-06-06 time calder 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-06-06 email from calder "The first one, please." person nell thread calder-380 at 2025-06-06T09:03:00Z
2025-06-06 time ottoline 90min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-06-06 time kraeuterhof 120min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR unbilled
2025-06-06 promise from albrecht "text: hamper card" by 2025-06-12 by armen
2025-06-06 invoice arpa-gini 1750.00 EUR due 2025-07-06 ref LS-3438 "կարմիր գինու պիտակ"
2025-06-06 time aghbyur 45min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-06-06 payment batik-seri 2700.00 MYR for LS-3409
2025-06-06 email from sabun-wangi "Logo halal pada pembalut sabun serai perlu besar sedikit, kata pegawai." person mei-ling thread sabun-wangi-381 at 2025-06-06T06:01:00Z
2025-06-06 email to sabun-wangi "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person mei-ling thread sabun-wangi-381 at 2025-06-06T09:09:00Z by hafiz
2025-06-08 email from loureiro "Out of office until Monday" automatic
2025-06-09 payment brim 280000 ISK for LS-3416
2025-06-09 email to ullarhus "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (lopamiðar)" person gudrun thread ullarhus-383 at 2025-06-09T14:28:00Z by eva
2025-06-09 moved djupasalt "corrected file: miðar á flögusalt" to 2025-06-16 by eva
2025-06-09 email from djupasalt "Hvaða pappír notuðum við síðast? (gjafakassi)" person sindri thread djupasalt-383 at 2025-06-09T15:22:00Z
2025-06-09 payment kinvara 1200.00 EUR for LS-3412
2025-06-09 promise to mossgate "price: tasting set box" by 2025-06-16 owner hafiz by eva
2025-06-09 note little-harbour "The second person really decides about colours" as opinion by hafiz
2025-06-09 kept ottoline "price: gift sleeve" by eva
2025-06-09 invoice kraeuterhof 2050.00 EUR due 2025-06-23 ref LS-3439 "calendula cream label"
2025-06-09 email to kraeuterhof "Before we print the soap band: is the best-before line still the same?" person jutta thread kraeuterhof-383 at 2025-06-09T11:59:00Z by armen
2025-06-09 email from kraeuterhof "Good that you ask. It is now 18 months instead of 12." person jutta thread kraeuterhof-383 at 2025-06-09T13:28:00Z
2025-06-09 email to kraeuterhof "Changed, and the new proof is attached." person jutta thread kraeuterhof-383 at 2025-06-09T14:01:00Z by armen
2025-06-09 email from marktapotheke "We are changing our bottle and the dosage label has to fit a smaller neck. What do you need from us?" person dr-hoyer thread marktapotheke-384 at 2025-06-09T12:53:00Z
2025-06-09 time albrecht 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-06-09 meeting with albrecht 40min "Plan for the gift boxes, quantities by the end of the month" person carla by armen
2025-06-09 payment arpa-gini 1600.00 EUR for LS-3425
2025-06-09 time chir 105min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-06-09 kept chir "samples: ընկույզի տուփ" by armen
2025-06-09 kept aghbyur "photo: շշի պիտակ" by armen
2025-06-09 note aghbyur "Wants every file as PDF and nothing else" as fact by armen
2025-06-09 payment himal-chiya 955.00 EUR for LS-3408
2025-06-09 time rempah 105min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-06-09 note rempah "It looks like us now." as quote by hafiz
2025-06-09 email from sabun-wangi "Diluluskan, terima kasih." person mei-ling thread sabun-wangi-381 at 2025-06-09T02:29:00Z
2025-06-10 promise to brim "corrected file: miðar á pilsner" by 2025-06-18 owner eva by eva
2025-06-10 email from ullarhus "Takk fyrir að láta vita. Já, prentið núna." person gudrun thread ullarhus-383 at 2025-06-10T09:51:00Z
2025-06-10 email to djupasalt "Óhúðaðan, 90 g. Hann er til." person sindri thread djupasalt-383 at 2025-06-10T09:13:00Z by eva
2025-06-10 email from djupasalt "Gott, sama aftur." person sindri thread djupasalt-383 at 2025-06-10T10:45:00Z
2025-06-10 time sjovik 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-06-10 invoice thornbury 910.00 GBP due 2025-07-10 ref LS-3440 "menu cards"
2025-06-10 call with ottoline 24min "They count stock on Friday and will tell us the quantity" person ottilie by eva
2025-06-10 email to marktapotheke "One empty bottle by post and the drawing of the supplier, that is all." person dr-hoyer thread marktapotheke-384 at 2025-06-10T09:20:00Z by hafiz
2025-06-10 email to sagar-trek "बाटोको नक्सा को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person pasang thread sagar-trek-385 at 2025-06-10T14:50:00Z by sunita
2025-06-10 invoice sabun-wangi 2450.00 MYR due 2025-07-10 ref LS-3441 "kotak set mandian"
2025-06-11 payment thornbury 980.00 GBP for LS-3417
2025-06-11 meeting with arpa-gini 70min "Half-year talk: what sells, what comes next, two new products to come" person gayane by armen
2025-06-11 note chir "Paper is the only thing my customers touch before they pay." as quote by armen
2025-06-11 promise to urts "corrected file: անանուխի պիտակ" by 2025-06-19 owner armen by armen
2025-06-11 time aghbyur 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-06-11 time հացատուն 60min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-06-11 email from sagar-trek "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person pasang thread sagar-trek-385 at 2025-06-11T04:32:00Z
2025-06-11 payment sabun-wangi 2450.00 MYR for LS-3427
2025-06-12 email to holar "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (lok á bláberjaskyr)" person einar thread holar-387 at 2025-06-12T14:46:00Z by eva
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
2025-06-13 email from holar "Gott að þú spyrð. Það er orðið 18 mánuðir." person einar thread holar-387 at 2025-06-13T10:12:00Z
2025-06-13 email to holar "Breytt, ný próförk fylgir." person einar thread holar-387 at 2025-06-13T12:32:00Z by eva
2025-06-13 time kinvara 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-06-13 kept mossgate "price: tasting set box" by eva
2025-06-13 time ottoline 195min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-06-13 time albrecht 225min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-06-13 kept albrecht "text: hamper card" by armen
2025-06-13 cost gouden-oven 40.00 EUR "Proof prints" by hafiz
2025-06-13 payment loureiro 1400.00 EUR for LS-3426
2025-06-13 email from loureiro "Do you keep the old files of the tin print?" person beatriz thread loureiro-389 at 2025-06-13T14:24:00Z
2025-06-13 email from chir "Խանութի սարքը շտրիխ կոդը չի կարդում։ (ընկույզի տուփ)" person lusine thread chir-389 at 2025-06-13T06:12:00Z
2025-06-13 email to aghbyur "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (շշի պիտակ)" person vahan thread aghbyur-389 at 2025-06-13T12:17:00Z by armen
2025-06-16 time brim 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-06-16 kept brim "corrected file: miðar á pilsner" by eva
2025-06-16 kept djupasalt "corrected file: miðar á flögusalt" by eva
2025-06-16 payment vor 285000 ISK for LS-3410
2025-06-16 email from vor "Er límið á miðunum matvælavænt?" person ragnheidur thread vor-390 at 2025-06-16T13:28:00Z
2025-06-16 email to vor "Já, vottorðið fylgir svo þú getir sýnt það." person ragnheidur thread vor-390 at 2025-06-16T14:36:00Z by eva
2025-06-16 promise to holar "corrected file: miðar á mysu" by 2025-06-23 owner eva by eva
2025-06-16 time sjovik 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-06-16 email to thornbury "Two ideas for the menu cards, both in the price we agreed. Which one is closer?" person moira thread thornbury-391 at 2025-06-16T09:30:00Z by hafiz
2025-06-16 email from thornbury "The first. We laid both on the counter and asked everybody who came in." person moira thread thornbury-391 at 2025-06-16T09:53:00Z
2025-06-16 call with northmoor 18min "They are content with the last run, nothing open" person imogen by eva
2025-06-16 time mossgate 195min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-06-16 email to mossgate "The last sheets of the tasting set box came out a shade too dark. We print them again at our cost." person fergus thread mossgate-391 at 2025-06-16T10:17:00Z by eva
2025-06-16 email from mossgate "Thank you for noticing before we did." person fergus thread mossgate-391 at 2025-06-16T11:26:00Z
2025-06-16 payment calder 770.00 GBP for LS-3424
2025-06-16 invoice calder 725.00 GBP due 2025-07-16 ref LS-3444 "tin label"
2025-06-16 invoice gouden-oven 850.00 EUR due 2025-07-16 ref LS-3445 "cake box sticker"
2025-06-16 email from gouden-oven "The new colour looks a little cold on the shelf. Are we alone with that?" person sanne thread gouden-oven-391 at 2025-06-16T16:00:00Z
2025-06-16 email to loureiro "All of them. Which year do you need?" person beatriz thread loureiro-389 at 2025-06-16T08:23:00Z by eva
2025-06-16 email to chir "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person lusine thread chir-389 at 2025-06-16T08:45:00Z by armen
2025-06-16 time urts 105min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-06-16 kept urts "corrected file: անանուխի պիտակ" by armen
2025-06-16 invoice aghbyur 555000.00 AMD due 2025-07-16 ref LS-3446 "շշի պիտակ"
2025-06-16 email from aghbyur "Առաջինը։ Բոլորին հարցրինք խանութում։" person vahan thread aghbyur-389 at 2025-06-16T05:17:00Z
2025-06-16 email from հացատուն "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (լավաշի փաթեթ)" person anahit thread հացատուն-391 at 2025-06-16T07:07:00Z
2025-06-16 email to հացատուն "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person anahit thread հացատուն-391 at 2025-06-16T08:22:00Z by armen
2025-06-16 email from հացատուն "Ուրեմն 2 500։" person anahit thread հացատուն-391 at 2025-06-16T08:46:00Z
2025-06-16 time himal-chiya 90min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-06-16 payment lokta-ghar 680.00 EUR for LS-3421
2025-06-16 email to rempah "Dua cadangan untuk kotak hadiah raya, harga sama. Yang mana lebih dekat?" person aisyah thread rempah-391 at 2025-06-16T09:19:00Z by hafiz
2025-06-17 email from vor "Takk fyrir skjót svör." person ragnheidur thread vor-390 at 2025-06-17T09:22:00Z
2025-06-17 invoice ottoline 1300.00 GBP due 2025-07-17 ref LS-3447 "gift sleeve"
2025-06-17 email to gouden-oven "I see it too. Shall we try five per cent more yellow on the next run of the cake box sticker?" person sanne thread gouden-oven-391 at 2025-06-17T09:19:00Z by hafiz
2025-06-17 email from gouden-oven "Please do." person sanne thread gouden-oven-391 at 2025-06-17T11:57:00Z
2025-06-17 kept loureiro "delivery date: olive oil label" by eva
2025-06-17 email from loureiro "The first one, please." person beatriz thread loureiro-389 at 2025-06-17T09:27:00Z
2025-06-17 email from rempah "Yang pertama. Semua pelanggan kedai suka." person aisyah thread rempah-391 at 2025-06-17T01:47:00Z
2025-06-17 promise to kopi-bukit "corrected file: pelekat cawan" by 2025-06-25 owner hafiz by hafiz
2025-06-17 promise to batik-seri "corrected file: tag batik" by 2025-06-25 owner hafiz by hafiz
2025-06-18 invoice djupasalt 1450.00 EUR due 2025-07-18 ref LS-3448 "miðar á flögusalt"
2025-06-18 invoice sjovik 1450.00 EUR due 2025-07-18 ref LS-3449 "roe jar label"
2025-06-18 time mossgate 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-06-18 email to brackenbury "The last sheets of the bottle collar came out a shade too dark. We print them again at our cost." person joss thread brackenbury-393 at 2025-06-18T15:49:00Z by hafiz
2025-06-18 meeting with kraeuterhof 65min "Looked at three drafts together; draft B goes on with a darker green" person jutta by armen
2025-06-18 cost albrecht 75.00 EUR "Special paper" by armen
2025-06-18 invoice chir 375000.00 AMD due 2025-07-02 ref LS-3450 "ընկույզի տուփ"
2025-06-18 payment aghbyur 570000.00 AMD for LS-3429
2025-06-18 time հացատուն 150min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-06-18 cost հացատուն 12500.00 AMD "Courier" by armen
2025-06-18 payment kopi-bukit 3250.00 MYR for LS-3433
2025-06-19 time ullarhus 210min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-06-19 email from brackenbury "Thank you for noticing before we did." person joss thread brackenbury-393 at 2025-06-19T09:20:00Z
2025-06-19 payment gouden-oven 1030.00 EUR for LS-3432
2025-06-19 time urts 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-06-19 kept urts "quantities for the next run" by armen
2025-06-19 credit aghbyur 27750.00 AMD for LS-3446 ref LS-3446-C "Some sheets with a scratch" by armen
2025-06-19 feedback sagar-trek nps 9 person pasang
2025-06-19 payment rempah 3900.00 MYR for LS-3428
2025-06-20 email from brim "Er pláss fyrir enskan texta líka? Ég á við: miðar á bokk." person halldora thread brim-395 at 2025-06-20T12:15:00Z
2025-06-20 email to brim "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person halldora thread brim-395 at 2025-06-20T12:54:00Z by eva
2025-06-20 email from brim "Seinni tillagan er betri." person halldora thread brim-395 at 2025-06-20T15:19:00Z
2025-06-20 email from skjalfandi "Góðan dag. Okkur vantar meira: farmiðar, 2.000 stykki. Sami pappír og síðast." person bjarki thread skjalfandi-396 at 2025-06-20T13:21:00Z
2025-06-20 time ullarhus 225min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-06-20 payment ottoline 1250.00 GBP for LS-3431
2025-06-20 invoice brackenbury 1200.00 GBP due 2025-07-20 ref LS-3451 "keg badge"
2025-06-20 note brackenbury "The old logo may still be used on boxes, not on cards" as fact by hafiz
2025-06-20 payment kraeuterhof 2050.00 EUR for LS-3439
2025-06-20 time wendel 135min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-06-20 invoice albrecht 1400.00 EUR due 2025-07-04 ref LS-3452 "hamper card"
2025-06-20 time seeblick 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-06-20 email from arpa-gini "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (նվերի տուփ)" person gayane thread arpa-gini-395 at 2025-06-20T06:06:00Z
2025-06-20 email to arpa-gini "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person gayane thread arpa-gini-395 at 2025-06-20T09:08:00Z by armen
2025-06-20 email from arpa-gini "Երկրորդը, առանց կասկածի։" person gayane thread arpa-gini-395 at 2025-06-20T11:37:00Z
2025-06-20 invoice հացատուն 270000.00 AMD due 2025-07-04 ref LS-3453 "գաթայի պիտակ"
2025-06-23 email to skjalfandi "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person bjarki thread skjalfandi-396 at 2025-06-23T08:34:00Z by eva
2025-06-23 time holar 105min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-06-23 kept holar "corrected file: miðar á mysu" by eva
2025-06-23 invoice kinvara 1250.00 EUR due 2025-07-23 ref LS-3454 "kelp flakes label"
2025-06-23 email to northmoor "Reminder: invoice LS-3423 is due" automatic
2025-06-23 time northmoor 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-06-23 time northmoor 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-06-23 invoice mossgate 1700.00 GBP due 2025-07-23 ref LS-3455 "tasting set box"
2025-06-23 email from fenwick "I cannot open the file with the wax wrap band. Could you send a PDF?" person dot thread fenwick-398 at 2025-06-23T13:43:00Z
2025-06-23 email to fenwick "Here is a PDF. I also made it smaller." person dot thread fenwick-398 at 2025-06-23T14:12:00Z by sunita
2025-06-23 email from ottoline "Could you send us last time's prices for the bar wrapper for 1,000 and 5,000?" person sam-grant thread ottoline-398 at 2025-06-23T13:41:00Z
2025-06-23 credit brackenbury 60.00 GBP for LS-3451 ref LS-3451-C "Some sheets with a scratch" by hafiz
2025-06-23 note wendel "Orders by mail, decides by telephone" as fact by armen
2025-06-23 time loureiro 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-06-23 message from himal-chiya "सामान आइपुग्यो, सबै ठीक छ" person bikash thread himal-chiya-m398 at 2025-06-23T09:52:00Z
2025-06-23 message to himal-chiya "टिपें, धन्यवाद" person bikash thread himal-chiya-m398 at 2025-06-23T10:47:00Z by sunita
2025-06-23 kept kopi-bukit "corrected file: pelekat cawan" by hafiz
2025-06-24 email to ottoline "Attached. Most clients take 2,500, which is the cheapest per piece." person sam-grant thread ottoline-398 at 2025-06-24T08:53:00Z by eva
2025-06-24 call with albrecht 8min "They are content with the last run, nothing open" person carla by armen
2025-06-24 meeting with seeblick 25min "Went through all texts line by line; two words changed" person dr-nowak by hafiz
2025-06-24 time batik-seri 210min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-06-25 invoice brim 310000 ISK due 2025-07-25 ref LS-3456 "miðar á pilsner"
2025-06-25 email from kinvara "Until when do you need our text for the kelp flakes label?" person aoife thread kinvara-400 at 2025-06-25T15:58:00Z
2025-06-25 promise to thornbury "corrected file: allergen stickers" by 2025-07-03 owner hafiz by hafiz
2025-06-25 invoice northmoor 1850.00 GBP due 2025-07-25 ref LS-3457 "family trail leaflet"
2025-06-25 time fenwick 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-06-25 email from ottoline "Then 2,500 it is." person sam-grant thread ottoline-398 at 2025-06-25T09:11:00Z
2025-06-25 email from brackenbury "Out of office until Monday" automatic
2025-06-25 time marktapotheke 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-06-25 email from sommer "I like the small drawing on the calendar sleeve. Can we use it on our van?" person edith thread sommer-400 at 2025-06-25T15:35:00Z
2025-06-25 kept batik-seri "corrected file: tag batik" by hafiz
2025-06-26 time fenwick 30min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-06-26 email from wendel "One question about the beer mat: is there room for a second language?" person konrad thread wendel-401 at 2025-06-26T11:26:00Z
2025-06-26 email to wendel "Yes, if the ingredients go down by half a point. I have attached both versions." person konrad thread wendel-401 at 2025-06-26T11:38:00Z by armen
2025-06-26 email from wendel "The second version is fine. Please go ahead." person konrad thread wendel-401 at 2025-06-26T12:11:00Z
2025-06-26 time marktapotheke 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-06-26 email to sommer "You can, it is yours. I send you a file that can be enlarged." person edith thread sommer-400 at 2025-06-26T08:19:00Z by eva
2025-06-26 time seeblick 75min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-06-26 invoice urts 350000.00 AMD due 2025-07-10 ref LS-3458 "անանուխի պիտակ"
2025-06-26 email from batik-seri "Gam pada kotak sarung selamat untuk makanan?" person rohani thread batik-seri-401 at 2025-06-26T08:37:00Z
2025-06-27 email from djupasalt "Góðan dag. Okkur vantar meira: miðar á flögusalt, 2.000 stykki. Sami pappír og síðast." person sindri thread djupasalt-402 at 2025-06-27T15:37:00Z
2025-06-27 email from kinvara "Sorry to ask again: which day is the last one for the text?" person aoife thread kinvara-400 at 2025-06-27T12:41:00Z
2025-06-27 email to kinvara "Thursday noon. Forgive the wait, we were all at the press." person aoife thread kinvara-400 at 2025-06-27T14:57:00Z by eva
2025-06-27 invoice fenwick 690.00 GBP due 2025-07-11 ref LS-3459 "wax wrap band"
2025-06-27 email from kraeuterhof "Somebody asked me who makes our lip balm display. May I give them your name?" person malte thread kraeuterhof-403 at 2025-06-27T11:19:00Z
2025-06-27 invoice wendel 2300.00 EUR due 2025-07-11 ref LS-3460 "beer mat"
2025-06-27 invoice loureiro 1100.00 EUR due 2025-07-27 ref LS-3461 "olive oil label"
2025-06-27 email from urts "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person narek thread urts-402 at 2025-06-27T10:54:00Z
2025-06-27 email to urts "Իհարկե, շնորհակալություն։" person narek thread urts-402 at 2025-06-27T13:30:00Z by armen
2025-06-27 email from aghbyur "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-403 at 2025-06-27T06:56:00Z
2025-06-27 invoice himal-chiya 870.00 EUR due 2025-07-27 ref LS-3462 "मसला चियाको खोल"
2025-06-27 email from lokta-ghar "१,५०० वटाको कति पर्छ? (पात्रो)" person anju thread lokta-ghar-402 at 2025-06-27T09:56:00Z
2025-06-27 email to lokta-ghar "मूल्यसूची पठाएको छु।" person anju thread lokta-ghar-402 at 2025-06-27T11:00:00Z by sunita
2025-06-27 time kopi-bukit 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-06-27 email to batik-seri "Selamat, sijil dilampirkan." person rohani thread batik-seri-401 at 2025-06-27T08:47:00Z by hafiz
2025-06-30 cost ullarhus 10000 ISK "Proof prints" by eva
2025-06-30 email to djupasalt "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person sindri thread djupasalt-402 at 2025-06-30T08:22:00Z by eva
2025-06-30 time vor 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-06-30 invoice holar 220000 ISK due 2025-07-30 ref LS-3463 "miðar á mysu"
2025-06-30 email from holar "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (skyrdósir)" person einar thread holar-404 at 2025-06-30T15:41:00Z
2025-06-30 promise to lofoten "samples: stockfish band" by 2025-07-07 owner eva by eva
2025-06-30 email from lofoten "I cannot open the file with the stockfish band. Could you send a PDF?" person ingrid-moe thread lofoten-405 at 2025-06-30T15:25:00Z
2025-06-30 email from calder "The invoice for the tin label names our old address. Could you change it?" person nell thread calder-405 at 2025-06-30T11:29:00Z
2025-06-30 email to kraeuterhof "With pleasure, and thank you." person malte thread kraeuterhof-403 at 2025-06-30T09:25:00Z by armen
2025-06-30 cost seeblick 30.00 EUR "Special paper" by hafiz
2025-06-30 email to rheinkiesel "Two ideas for the care card, both in the price we agreed. Which one is closer?" person vera thread rheinkiesel-405 at 2025-06-30T08:24:00Z by sunita
2025-06-30 email from rheinkiesel "The first. We laid both on the counter and asked everybody who came in." person vera thread rheinkiesel-405 at 2025-06-30T09:11:00Z
2025-06-30 email from arpa-gini "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-405 at 2025-06-30T10:17:00Z
2025-06-30 email to arpa-gini "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person gayane thread arpa-gini-405 at 2025-06-30T13:01:00Z by armen
2025-06-30 email to aghbyur "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person vahan thread aghbyur-403 at 2025-06-30T08:14:00Z by armen
2025-06-30 email from aghbyur "Ուրեմն 2 500։" person vahan thread aghbyur-403 at 2025-06-30T09:45:00Z
2025-06-30 email from lokta-ghar "ठीक छ, त्यति नै।" person anju thread lokta-ghar-402 at 2025-06-30T04:29:00Z
2025-06-30 email from kopi-bukit "Boleh letak bahasa Inggeris sekali pada beg kopi?" person weijie thread kopi-bukit-405 at 2025-06-30T01:22:00Z
2025-06-30 email from batik-seri "Terima kasih, pegawai memang minta." person rohani thread batik-seri-401 at 2025-06-30T02:47:00Z
2025-07-01 invoice ullarhus 185000 ISK due 2025-07-15 ref LS-3464 "lopamiðar"
2025-07-01 time vor 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-07-01 email to holar "Ekkert mál, við geymum þá hjá okkur." person einar thread holar-404 at 2025-07-01T08:15:00Z by eva
2025-07-01 email to lofoten "Here is a PDF. I also made it smaller." person ingrid-moe thread lofoten-405 at 2025-07-01T09:38:00Z by eva
2025-07-01 payment northmoor 1900.00 GBP for LS-3423
2025-07-01 email from mossgate "Somebody asked me who makes our sloe gin label. May I give them your name?" person fergus thread mossgate-406 at 2025-07-01T15:43:00Z
2025-07-01 email to calder "Changed, sorry about that. A new copy is attached." person nell thread calder-405 at 2025-07-01T08:28:00Z by sunita
2025-07-01 time rheinkiesel 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-07-01 email from arpa-gini "Ուրեմն 2 500։" person gayane thread arpa-gini-405 at 2025-07-01T05:46:00Z
2025-07-01 payment himal-chiya 895.00 EUR for LS-3435
2025-07-01 email to kopi-bukit "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person weijie thread kopi-bukit-405 at 2025-07-01T09:52:00Z by hafiz
2025-07-01 time batik-seri 210min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-07-02 note holar "Asked for a delivery note in two copies" as fact by eva
2025-07-02 email from kinvara "Out of office until Monday" automatic
2025-07-02 email to mossgate "With pleasure, and thank you." person fergus thread mossgate-406 at 2025-07-02T09:20:00Z by eva
2025-07-02 invoice marktapotheke 710.00 EUR due 2025-07-16 ref LS-3465 "tea bag tag"
2025-07-02 time sommer 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-07-02 time sommer 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-07-02 invoice seeblick 525.00 EUR due 2025-07-16 ref LS-3466 "vaccination card"
2025-07-02 invoice kopi-bukit 3200.00 MYR due 2025-08-01 ref LS-3467 "pelekat cawan"
2025-07-02 email from kopi-bukit "Pilihan kedua lebih baik." person weijie thread kopi-bukit-405 at 2025-07-02T02:15:00Z
2025-07-02 feedback kopi-bukit helped 1 person weijie thread kopi-bukit-405
2025-07-02 invoice batik-seri 2700.00 MYR due 2025-08-01 ref LS-3468 "tag batik"
2025-07-03 promise to djupasalt "delivery date: askja fyrir birkisalt" by 2025-07-11 owner hafiz by eva
2025-07-03 kept thornbury "corrected file: allergen stickers" by hafiz
2025-07-03 time arpa-gini 225min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-07-03 payment chir 375000.00 AMD for LS-3450
2025-07-03 time rempah 180min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-07-04 time lofoten 225min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2025-07-04 kept lofoten "samples: stockfish band" by eva
2025-07-04 meeting with northmoor 65min "Half-year talk: what sells, what comes next, two new products to come" person imogen by eva
2025-07-04 payment little-harbour 895.00 GBP for LS-3436
2025-07-04 time little-harbour 75min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-07-04 email from little-harbour "Can you move the barcode on the tin label? The scanner at the shop does not like the curve." person tamsin thread little-harbour-410 at 2025-07-04T11:10:00Z
2025-07-04 email to little-harbour "Moved to the flat side and tested with three scanners. New file attached." person tamsin thread little-harbour-410 at 2025-07-04T12:07:00Z by hafiz
2025-07-04 payment albrecht 1400.00 EUR for LS-3452
2025-07-04 time arpa-gini 120min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR unbilled
2025-07-04 time patan-kala 60min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR unbilled
2025-07-04 email to sabun-wangi "Dua cadangan untuk kotak set mandian, harga sama. Yang mana lebih dekat?" person mei-ling thread sabun-wangi-409 at 2025-07-04T13:02:00Z by hafiz
2025-07-07 payment skjalfandi 480000 ISK for LS-3443
2025-07-07 message from ullarhus "Próförk samþykkt" person gudrun thread ullarhus-m411 at 2025-07-07T10:32:00Z
2025-07-07 message to ullarhus "Geri það" person gudrun thread ullarhus-m411 at 2025-07-07T13:41:00Z by eva
2025-07-07 time thornbury 75min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-07-07 time little-harbour 60min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-07-07 email from ottoline "Out of office until Monday" automatic
2025-07-07 payment wendel 2300.00 EUR for LS-3460
2025-07-07 time rheinkiesel 75min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-07-07 payment arpa-gini 1750.00 EUR for LS-3438
2025-07-07 payment հացատուն 270000.00 AMD for LS-3453
2025-07-07 email from հացատուն "Ե՞րբ կլինի պատրաստ։ (գաթայի պիտակ)" person anahit thread հացատուն-412 at 2025-07-07T08:23:00Z
2025-07-07 email to հացատուն "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person anahit thread հացատուն-412 at 2025-07-07T10:39:00Z by armen
2025-07-07 invoice patan-kala 900.00 EUR due 2025-08-06 ref LS-3469 "मूर्तिको प्रमाणपत्र"
2025-07-07 time sabun-wangi 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-07-07 email from sabun-wangi "Yang pertama. Semua pelanggan kedai suka." person mei-ling thread sabun-wangi-409 at 2025-07-07T01:12:00Z
2025-07-08 email from thornbury "Could you send us last time's prices for the sandwich sleeve for 1,000 and 5,000?" person moira thread thornbury-413 at 2025-07-08T09:13:00Z
2025-07-08 email to thornbury "Attached. Most clients take 2,500, which is the cheapest per piece." person moira thread thornbury-413 at 2025-07-08T09:38:00Z by hafiz
2025-07-08 email from thornbury "Then 2,500 it is." person moira thread thornbury-413 at 2025-07-08T10:45:00Z
2025-07-08 price albrecht "Colour archive" 60.00 EUR per month by armen
2025-07-08 promise to himal-chiya "price: इलाम चियाको लेबल" by 2025-07-16 owner sunita by sunita
2025-07-09 invoice vor 325000 ISK due 2025-08-08 ref LS-3470 "bókamerki"
2025-07-09 email from sjovik "Somebody asked me who makes our roe jar label. May I give them your name?" person linnea thread sjovik-414 at 2025-07-09T13:54:00Z
2025-07-09 payment lofoten 1600.00 EUR for LS-3437
2025-07-09 time lofoten 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-07-09 time thornbury 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-07-09 payment fenwick 690.00 GBP for LS-3459
2025-07-09 invoice little-harbour 830.00 GBP due 2025-08-08 ref LS-3471 "counter sign"
2025-07-09 note ottoline "Could do with one design for all sizes" as opinion by eva
2025-07-09 invoice arpa-gini 1800.00 EUR due 2025-08-08 ref LS-3472 "նվերի տուփ"
2025-07-09 visit with arpa-gini 60min "They came to the press and approved the first sheet" person tigran by armen
2025-07-09 time aghbyur 105min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-07-09 email to patan-kala "दुई नमुना, मूल्य एउटै। कुन नजिक छ? (मूर्तिको प्रमाणपत्र)" person ramesh thread patan-kala-414 at 2025-07-09T12:58:00Z by sunita
2025-07-10 email from vor "Litla teikningin er falleg. Megum við nota hana á bílinn?" person ragnheidur thread vor-415 at 2025-07-10T10:57:00Z
2025-07-10 email to vor "Já, hún er ykkar. Ég sendi skrá sem má stækka." person ragnheidur thread vor-415 at 2025-07-10T12:26:00Z by eva
2025-07-10 email to sjovik "With pleasure, and thank you." person linnea thread sjovik-414 at 2025-07-10T09:29:00Z by hafiz
2025-07-10 feedback sjovik helped 1 person linnea thread sjovik-414
2025-07-10 invoice thornbury 955.00 GBP due 2025-08-09 ref LS-3473 "allergen stickers"
2025-07-10 email from marktapotheke "Do you also do boxes? Twelve of the tea bag tag fall over in the one we have." person dr-hoyer thread marktapotheke-415 at 2025-07-10T11:39:00Z
2025-07-10 invoice sommer 830.00 EUR due 2025-07-24 ref LS-3474 "wrapping paper"
2025-07-10 payment urts 350000.00 AMD for LS-3458
2025-07-10 email from patan-kala "पहिलो। पसलमा सबैलाई देखायौं।" person ramesh thread patan-kala-414 at 2025-07-10T04:06:00Z
2025-07-10 invoice sabun-wangi 2600.00 MYR due 2025-08-09 ref LS-3475 "pembalut sabun serai"
2025-07-11 email from brim "Góðan dag. Okkur vantar meira: dósamiðar á ljósöl, 2.000 stykki. Sami pappír og síðast." person halldora thread brim-416 at 2025-07-11T09:29:00Z
2025-07-11 email to brim "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person halldora thread brim-416 at 2025-07-11T12:24:00Z by eva
2025-07-11 time djupasalt 30min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-07-11 kept djupasalt "delivery date: askja fyrir birkisalt" by eva
2025-07-11 payment thornbury 910.00 GBP for LS-3440
2025-07-11 time calder 180min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-07-11 time calder 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR unbilled
2025-07-11 email from kraeuterhof "Could we have another 2,000 of the calendula cream label? Same paper as last time." person malte thread kraeuterhof-416 at 2025-07-11T14:23:00Z
2025-07-11 email to kraeuterhof "Of course. I have booked the press for Thursday; you will have the sheets the week after." person malte thread kraeuterhof-416 at 2025-07-11T15:07:00Z by armen
2025-07-11 email to marktapotheke "We do. I have drawn one with a divider; the price is in the PDF." person dr-hoyer thread marktapotheke-415 at 2025-07-11T08:16:00Z by hafiz
2025-07-11 invoice rheinkiesel 710.00 EUR due 2025-07-25 ref LS-3476 "swing tag"
2025-07-11 payment gouden-oven 850.00 EUR for LS-3445
2025-07-11 time gouden-oven 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-07-11 time lokta-ghar 30min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-07-11 payment rempah 3600.00 MYR for LS-3442
2025-07-11 invoice rempah 4250.00 MYR due 2025-08-10 ref LS-3477 "peket kari"
2025-07-11 meeting with rempah 45min "Half-year talk: what sells, what comes next, two new products to come" person aisyah by hafiz
2025-07-11 payment sabun-wangi 2450.00 MYR for LS-3441
2025-07-14 invoice lofoten 1400.00 EUR due 2025-08-13 ref LS-3478 "stockfish band"
2025-07-14 invoice calder 760.00 GBP due 2025-08-13 ref LS-3479 "gift box"
2025-07-14 time ottoline 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-07-14 email from ottoline "Until when do you need our text for the truffle box?" person ottilie thread ottoline-419 at 2025-07-14T12:09:00Z
2025-07-14 time kraeuterhof 150min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-07-14 payment marktapotheke 710.00 EUR for LS-3465
2025-07-14 email from albrecht "The hamper card arrived this morning. The colour is exactly right, thank you." person carla thread albrecht-418 at 2025-07-14T13:16:00Z
2025-07-14 email to albrecht "Good to hear. We keep the ink recipe on file for the next run." person carla thread albrecht-418 at 2025-07-14T15:52:00Z by armen
2025-07-14 email to chir "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (ծիրանի չրի տոպրակ)" person lusine thread chir-418 at 2025-07-14T08:59:00Z by armen
2025-07-14 payment aghbyur 527250.00 AMD for LS-3446
2025-07-14 cost aghbyur 27500.00 AMD "Cutting die" by armen
2025-07-14 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2025-07-14 invoice lokta-ghar 765.00 EUR due 2025-08-13 ref LS-3480 "पात्रो"
2025-07-15 payment ottoline 1300.00 GBP for LS-3447
2025-07-15 email from brackenbury "Until when do you need our text for the keg badge?" person joss thread brackenbury-420 at 2025-07-15T14:11:00Z
2025-07-15 email to gouden-oven "The last sheets of the rusk tin came out a shade too dark. We print them again at our cost." person sanne thread gouden-oven-420 at 2025-07-15T09:09:00Z by hafiz
2025-07-15 email from gouden-oven "Thank you for noticing before we did." person sanne thread gouden-oven-420 at 2025-07-15T11:35:00Z
2025-07-15 email from chir "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person lusine thread chir-418 at 2025-07-15T05:58:00Z
2025-07-16 payment djupasalt 1450.00 EUR for LS-3448
2025-07-16 cost djupasalt 75.00 EUR "Varnish samples" by eva
2025-07-16 email from djupasalt "Litla teikningin er falleg. Megum við nota hana á bílinn?" person sindri thread djupasalt-421 at 2025-07-16T15:44:00Z
2025-07-16 payment calder 725.00 GBP for LS-3444
2025-07-16 email from ottoline "Sorry to ask again: which day is the last one for the text?" person ottilie thread ottoline-419 at 2025-07-16T09:25:00Z
2025-07-16 email to ottoline "Thursday noon. Forgive the wait, we were all at the press." person ottilie thread ottoline-419 at 2025-07-16T09:48:00Z by eva
2025-07-16 invoice gouden-oven 935.00 EUR due 2025-08-15 ref LS-3481 "bread bag"
2025-07-16 email to chir "Փոխված է, նոր օրինակը կցված է։" person lusine thread chir-418 at 2025-07-16T09:37:00Z by armen
2025-07-16 invoice aghbyur 605000.00 AMD due 2025-08-15 ref LS-3482 "գազավորված ջրի պիտակ"
2025-07-17 email to djupasalt "Já, hún er ykkar. Ég sendi skrá sem má stækka." person sindri thread djupasalt-421 at 2025-07-17T09:34:00Z by eva
2025-07-17 email from brackenbury "Sorry to ask again: which day is the last one for the text?" person joss thread brackenbury-420 at 2025-07-17T15:43:00Z
2025-07-17 payment seeblick 525.00 EUR for LS-3466
2025-07-18 invoice djupasalt 1650.00 EUR due 2025-08-17 ref LS-3483 "askja fyrir birkisalt"
2025-07-18 payment sjovik 1450.00 EUR for LS-3449
2025-07-18 email from mossgate "Do you also do boxes? Twelve of the dry gin label fall over in the one we have." person fergus thread mossgate-423 at 2025-07-18T13:12:00Z
2025-07-18 meeting with fenwick 55min "Plan for the gift boxes, quantities by the end of the month" person dot by sunita
2025-07-18 invoice ottoline 1200.00 GBP due 2025-08-17 ref LS-3484 "truffle box"
2025-07-18 payment brackenbury 1140.00 GBP for LS-3451
2025-07-18 email to brackenbury "Thursday noon. Forgive the wait, we were all at the press." person joss thread brackenbury-420 at 2025-07-18T09:04:00Z by hafiz
2025-07-18 payment sommer 830.00 EUR for LS-3474
2025-07-18 visit with arpa-gini 60min "Brought the samples; the whole family had a say" person gayane by armen
2025-07-18 note rempah "Has a cousin who prints T-shirts and compares our colours with his" as fact by hafiz
2025-07-21 payment ullarhus 185000 ISK for LS-3464
2025-07-21 email from holar "Hvaða pappír notuðum við síðast? (miðar á mysu)" person einar thread holar-426 at 2025-07-21T09:13:00Z
2025-07-21 email to holar "Óhúðaðan, 90 g. Hann er til." person einar thread holar-426 at 2025-07-21T11:05:00Z by eva
2025-07-21 email from holar "Gott, sama aftur." person einar thread holar-426 at 2025-07-21T12:25:00Z
2025-07-21 payment mossgate 1700.00 GBP for LS-3455
2025-07-21 email to mossgate "We do. I have drawn one with a divider; the price is in the PDF." person fergus thread mossgate-423 at 2025-07-21T09:25:00Z by eva
2025-07-21 time himal-chiya 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-07-21 call with himal-chiya 8min "Price for the larger size agreed, order follows by mail" person bikash by sunita
2025-07-21 email from lokta-ghar "फाइल खुलेन। PDF पठाउन सक्नुहुन्छ?" person anju thread lokta-ghar-425 at 2025-07-21T04:23:00Z
2025-07-21 email to lokta-ghar "पठाएको छु, अलि सानो पनि बनाएँ।" person anju thread lokta-ghar-425 at 2025-07-21T08:25:00Z by sunita
2025-07-22 call with kinvara 11min "Explained the difference between the two varnishes; they take matt" person aoife by eva
2025-07-22 email from calder "Somebody asked me who makes our gift box. May I give them your name?" person nell thread calder-427 at 2025-07-22T10:08:00Z
2025-07-22 email to calder "With pleasure, and thank you." person nell thread calder-427 at 2025-07-22T12:50:00Z by sunita
2025-07-22 email from aghbyur "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person vahan thread aghbyur-427 at 2025-07-22T07:20:00Z
2025-07-22 email to aghbyur "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person vahan thread aghbyur-427 at 2025-07-22T09:17:00Z by armen
2025-07-22 time himal-chiya 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR unbilled
2025-07-22 note rempah "Keeps about six weeks of labels in stock" as fact by hafiz
2025-07-23 payment rheinkiesel 710.00 EUR for LS-3476
2025-07-23 email from loureiro "We would like to see the olive oil label on uncoated paper. Is there a sample?" person beatriz thread loureiro-428 at 2025-07-23T11:55:00Z
2025-07-23 email to loureiro "Three samples are in the post today." person beatriz thread loureiro-428 at 2025-07-23T12:42:00Z by eva
2025-07-23 promise to հացատուն "delivery date: լավաշի փաթեթ" by 2025-07-31 owner armen by armen
2025-07-23 invoice himal-chiya 885.00 EUR due 2025-08-22 ref LS-3485 "इलाम चियाको लेबल"
2025-07-23 call with batik-seri 13min "Went through the open points; the back label can be printed" person rohani by hafiz
2025-07-24 payment brim 310000 ISK for LS-3456
2025-07-24 email from skjalfandi "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (veggspjald við höfnina)" person bjarki thread skjalfandi-429 at 2025-07-24T09:02:00Z
2025-07-24 email from lofoten "Could we have another 2,000 of the export carton? Same paper as last time." person ingrid-moe thread lofoten-429 at 2025-07-24T14:12:00Z
2025-07-24 email to lofoten "Of course. I have booked the press for Thursday; you will have the sheets the week after." person ingrid-moe thread lofoten-429 at 2025-07-24T15:00:00Z by eva
2025-07-24 email from loureiro "Number two, clearly." person beatriz thread loureiro-428 at 2025-07-24T10:09:00Z
2025-07-24 email to arpa-gini "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-429 at 2025-07-24T08:43:00Z by armen
2025-07-24 email from հացատուն "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (լավաշի փաթեթ)" person anahit thread հացատուն-429 at 2025-07-24T06:56:00Z
2025-07-24 email to հացատուն "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person anahit thread հացատուն-429 at 2025-07-24T08:10:00Z by armen
2025-07-24 email from kopi-bukit "Kertas apa kita guna dahulu untuk label biji panggang?" person weijie thread kopi-bukit-429 at 2025-07-24T07:23:00Z
2025-07-25 email to skjalfandi "Ekkert mál, við geymum þá hjá okkur." person bjarki thread skjalfandi-429 at 2025-07-25T09:32:00Z by eva
2025-07-25 note northmoor "Came to us through a neighbour at the fair" as fact by eva
2025-07-25 invoice kraeuterhof 1950.00 EUR due 2025-08-08 ref LS-3486 "soap band"
2025-07-25 call with kraeuterhof 26min "Short call about the delivery, all boxes counted and complete" person jutta by armen
2025-07-25 email from arpa-gini "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person gayane thread arpa-gini-429 at 2025-07-25T06:42:00Z
2025-07-25 email to arpa-gini "Փոխված է, նոր օրինակը կցված է։" person gayane thread arpa-gini-429 at 2025-07-25T08:14:00Z by armen
2025-07-25 email from հացատուն "Երկրորդը, առանց կասկածի։" person anahit thread հացատուն-429 at 2025-07-25T05:52:00Z
2025-07-25 email to kopi-bukit "Kertas tidak bersalut, 90 g. Stok ada." person weijie thread kopi-bukit-429 at 2025-07-25T08:19:00Z by hafiz
2025-07-28 payment kinvara 1250.00 EUR for LS-3454
2025-07-28 time sjovik 135min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-07-28 time brackenbury 45min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-07-28 time albrecht 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-07-28 time հացատուն 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-07-28 payment himal-chiya 870.00 EUR for LS-3462
2025-07-28 email from sagar-trek "फाइल खुलेन। PDF पठाउन सक्नुहुन्छ?" person pasang thread sagar-trek-432 at 2025-07-28T04:53:00Z
2025-07-28 promise to rempah "samples: label rendang" by 2025-08-05 owner hafiz by hafiz
2025-07-28 email from kopi-bukit "Guna yang sama." person weijie thread kopi-bukit-429 at 2025-07-28T02:44:00Z
2025-07-28 feedback kopi-bukit helped 1 person weijie thread kopi-bukit-429
2025-07-28 promise to sabun-wangi "price: kotak set mandian" by 2025-08-05 owner hafiz by hafiz
2025-07-28 email to sabun-wangi "Harga kertas naik empat peratus bulan depan. Perlu kami cetak pembalut sabun serai sekarang?" person mei-ling thread sabun-wangi-432 at 2025-07-28T09:43:00Z by hafiz
2025-07-29 time skjalfandi 135min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-07-29 kept հացատուն "delivery date: լավաշի փաթեթ" by armen
2025-07-29 email to sagar-trek "पठाएको छु, अलि सानो पनि बनाएँ।" person pasang thread sagar-trek-432 at 2025-07-29T09:52:00Z by sunita
2025-07-29 email from sabun-wangi "Terima kasih kerana beritahu. Ya, cetak sekarang." person mei-ling thread sabun-wangi-432 at 2025-07-29T01:32:00Z
2025-07-30 promise to djupasalt "proof: gjafakassi" by 2025-08-07 owner eva by eva
2025-07-30 payment holar 220000 ISK for LS-3463
2025-07-30 time kinvara 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-07-30 email to mossgate "Two ideas for the sloe gin label, both in the price we agreed. Which one is closer?" person fergus thread mossgate-435 at 2025-07-30T14:01:00Z by eva
2025-07-30 time chir 210min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-07-31 email from brim "Skanninn í búðinni les ekki strikamerkið. (miðar á pilsner)" person halldora thread brim-436 at 2025-07-31T11:18:00Z
2025-07-31 invoice sjovik 1300.00 EUR due 2025-08-30 ref LS-3487 "gift box"
2025-07-31 email from mossgate "The first. We laid both on the counter and asked everybody who came in." person fergus thread mossgate-435 at 2025-07-31T09:49:00Z
2025-07-31 email from little-harbour "Could one of you come by and see the shelf with the counter sign?" person tamsin thread little-harbour-436 at 2025-07-31T14:24:00Z
2025-07-31 payment loureiro 1100.00 EUR for LS-3461
2025-08-01 email to brim "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person halldora thread brim-436 at 2025-08-01T08:32:00Z by eva
2025-08-01 email from djupasalt "Við þurfum þetta fyrir sýningu á laugardaginn: gjafakassi. Næst það?" person asta thread djupasalt-437 at 2025-08-01T15:23:00Z
2025-08-01 email to vor "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (bæklingur)" person ragnheidur thread vor-438 at 2025-08-01T13:44:00Z by eva
2025-08-01 email from vor "Já, endilega." person ragnheidur thread vor-438 at 2025-08-01T14:14:00Z
2025-08-01 email from thornbury "One question about the allergen stickers: is there room for a second language?" person gareth thread thornbury-438 at 2025-08-01T11:08:00Z
2025-08-01 email to thornbury "Yes, if the ingredients go down by half a point. I have attached both versions." person gareth thread thornbury-438 at 2025-08-01T12:42:00Z by hafiz
2025-08-01 email from thornbury "The second version is fine. Please go ahead." person gareth thread thornbury-438 at 2025-08-01T15:34:00Z
2025-08-01 time mossgate 210min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-08-01 email to little-harbour "Gladly. Would Wednesday at ten suit you?" person tamsin thread little-harbour-436 at 2025-08-01T08:06:00Z by hafiz
2025-08-01 email from little-harbour "Wednesday is good." person tamsin thread little-harbour-436 at 2025-08-01T11:12:00Z
2025-08-01 invoice brackenbury 1200.00 GBP due 2025-08-31 ref LS-3488 "still cider label"
2025-08-01 time gouden-oven 240min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-08-01 email from arpa-gini "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (նվերի տուփ)" person tigran thread arpa-gini-438 at 2025-08-01T09:00:00Z
2025-08-01 email to urts "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (անանուխի պիտակ)" person narek thread urts-438 at 2025-08-01T15:19:00Z by armen
2025-08-01 time հացատուն 225min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-08-01 email from rempah "Logo halal pada peket kari perlu besar sedikit, kata pegawai." person aisyah thread rempah-438 at 2025-08-01T05:44:00Z
2025-08-01 email to rempah "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person aisyah thread rempah-438 at 2025-08-01T08:09:00Z by hafiz
2025-08-01 payment kopi-bukit 3200.00 MYR for LS-3467
2025-08-04 time brim 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-08-04 invoice skjalfandi 405000 ISK due 2025-09-03 ref LS-3489 "veggspjald við höfnina"
2025-08-04 email to djupasalt "Það næst ef textinn kemur á mánudag." person asta thread djupasalt-437 at 2025-08-04T08:31:00Z by eva
2025-08-04 email from djupasalt "Hann kemur í dag." person asta thread djupasalt-437 at 2025-08-04T09:27:00Z
2025-08-04 email to northmoor "Reminder: invoice LS-3457 is due" automatic
2025-08-04 time northmoor 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-04 meeting with northmoor 70min "Looked at three drafts together; draft B goes on with a darker green" person imogen by eva
2025-08-04 time little-harbour 75min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-08-04 note brackenbury "Just tell me early when something is late." as quote by hafiz
2025-08-04 visit with kraeuterhof 90min "Visited the shop and photographed the shelf" person jutta by armen
2025-08-04 email from albrecht "When will the antipasti lid leave your house?" person carla thread albrecht-440 at 2025-08-04T07:59:00Z
2025-08-04 email from gouden-oven "Could we have another 2,000 of the cake box sticker? Same paper as last time." person sanne thread gouden-oven-439 at 2025-08-04T14:26:00Z
2025-08-04 time arpa-gini 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-08-04 email to arpa-gini "Չկավճապատ, 90 գ։ Պահեստում կա։" person tigran thread arpa-gini-438 at 2025-08-04T09:56:00Z by armen
2025-08-04 email from arpa-gini "Լավ, նույնը։" person tigran thread arpa-gini-438 at 2025-08-04T10:50:00Z
2025-08-04 email from urts "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person narek thread urts-438 at 2025-08-04T05:33:00Z
2025-08-04 payment patan-kala 900.00 EUR for LS-3469
2025-08-04 kept rempah "samples: label rendang" by hafiz
2025-08-04 email from rempah "Diluluskan, terima kasih." person aisyah thread rempah-438 at 2025-08-04T02:32:00Z
2025-08-04 time sabun-wangi 150min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-08-04 kept sabun-wangi "price: kotak set mandian" by hafiz
2025-08-05 kept djupasalt "proof: gjafakassi" by eva
2025-08-05 time holar 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-08-05 email from thornbury "Out of office until Monday" automatic
2025-08-05 email from ottoline "How long is it from proof to door for the gift sleeve now?" person ottilie thread ottoline-441 at 2025-08-05T13:58:00Z
2025-08-05 email to ottoline "Eight working days at the moment, five if it is urgent." person ottilie thread ottoline-441 at 2025-08-05T15:51:00Z by eva
2025-08-05 time albrecht 105min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-08-05 cost albrecht 50.00 EUR "Cutting die" by armen
2025-08-05 email to albrecht "On Wednesday, and I send you the number of the parcel." person carla thread albrecht-440 at 2025-08-05T09:11:00Z by armen
2025-08-05 email from seeblick "Could we have another 2,000 of the food bag sticker? Same paper as last time." person dr-nowak thread seeblick-441 at 2025-08-05T09:42:00Z
2025-08-05 email to seeblick "Of course. I have booked the press for Thursday; you will have the sheets the week after." person dr-nowak thread seeblick-441 at 2025-08-05T11:11:00Z by hafiz
2025-08-05 email to gouden-oven "Of course. I have booked the press for Thursday; you will have the sheets the week after." person sanne thread gouden-oven-439 at 2025-08-05T08:49:00Z by hafiz
2025-08-05 time chir 90min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-05 email from aghbyur "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (գազավորված ջրի պիտակ)" person mariam thread aghbyur-441 at 2025-08-05T10:13:00Z
2025-08-05 email to aghbyur "Չկավճապատ, 90 գ։ Պահեստում կա։" person mariam thread aghbyur-441 at 2025-08-05T11:18:00Z by armen
2025-08-05 email from aghbyur "Լավ, նույնը։" person mariam thread aghbyur-441 at 2025-08-05T12:43:00Z
2025-08-05 time kopi-bukit 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-08-06 invoice kinvara 1300.00 EUR due 2025-09-05 ref LS-3490 "dulse pouch"
2025-08-06 time thornbury 30min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-08-07 email from sjovik "Could we have another 2,000 of the smoked trout sleeve? Same paper as last time." person per-ek thread sjovik-443 at 2025-08-07T10:28:00Z
2025-08-07 email to sjovik "Of course. I have booked the press for Thursday; you will have the sheets the week after." person per-ek thread sjovik-443 at 2025-08-07T11:51:00Z by hafiz
2025-08-07 feedback sjovik helped 1 person per-ek thread sjovik-443
2025-08-07 payment thornbury 955.00 GBP for LS-3473
2025-08-07 time calder 180min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-08-07 time wendel 60min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR unbilled
2025-08-07 invoice albrecht 1500.00 EUR due 2025-08-21 ref LS-3491 "olive jar label"
2025-08-07 email from rheinkiesel "Can the swing tag go to the warehouse this time?" person vera thread rheinkiesel-443 at 2025-08-07T11:00:00Z
2025-08-07 email to rheinkiesel "Yes. I have put the address on the order." person vera thread rheinkiesel-443 at 2025-08-07T13:08:00Z by sunita
2025-08-07 time gouden-oven 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-08-07 payment arpa-gini 1800.00 EUR for LS-3472
2025-08-07 invoice chir 410000.00 AMD due 2025-08-21 ref LS-3492 "ծիրանի չրի տոպրակ"
2025-08-07 invoice հացատուն 275000.00 AMD due 2025-08-21 ref LS-3493 "լավաշի փաթեթ"
2025-08-07 promise to himal-chiya "samples: उपहार बाकस" by 2025-08-15 owner sunita by sunita
2025-08-08 invoice brim 280000 ISK due 2025-09-07 ref LS-3494 "dósamiðar á ljósöl"
2025-08-08 email from ullarhus "Hvenær fer gjafakort í prentun?" person gudrun thread ullarhus-445 at 2025-08-08T11:37:00Z
2025-08-08 email to ullarhus "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person gudrun thread ullarhus-445 at 2025-08-08T14:23:00Z by eva
2025-08-08 time northmoor 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-08-08 invoice mossgate 1450.00 GBP due 2025-09-07 ref LS-3495 "sloe gin label"
2025-08-08 payment little-harbour 830.00 GBP for LS-3471
2025-08-08 payment kraeuterhof 1950.00 EUR for LS-3486
2025-08-08 email from marktapotheke "The courier left one box of the cream jar label at the wrong door. We found it, no harm done." person dr-hoyer thread marktapotheke-444 at 2025-08-08T08:46:00Z
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
2025-08-11 email to mossgate "Before we print the tasting set box: is the best-before line still the same?" person fergus thread mossgate-446 at 2025-08-11T10:18:00Z by eva
2025-08-11 call with brackenbury 7min "Moved the press date by two days because of a holiday there" person joss by hafiz
2025-08-11 invoice wendel 2000.00 EUR due 2025-08-25 ref LS-3498 "lager label"
2025-08-11 email from wendel "We are changing our bottle and the wheat beer label has to fit a smaller neck. What do you need from us?" person konrad thread wendel-446 at 2025-08-11T12:21:00Z
2025-08-11 email to wendel "One empty bottle by post and the drawing of the supplier, that is all." person konrad thread wendel-446 at 2025-08-11T12:57:00Z by armen
2025-08-11 feedback wendel helped 1 person konrad thread wendel-446
2025-08-11 email to marktapotheke "Thank you for telling me. I have written to the courier all the same." person dr-hoyer thread marktapotheke-444 at 2025-08-11T09:29:00Z by hafiz
2025-08-11 message from sommer "Can you call me after lunch?" person edith thread sommer-m446 at 2025-08-11T13:43:00Z
2025-08-11 meeting with arpa-gini 40min "Went through all texts line by line; two words changed" person gayane by armen
2025-08-11 time aghbyur 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-08-11 time kopi-bukit 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-08-11 cost sabun-wangi 100.00 MYR "Proof prints" by hafiz
2025-08-12 time djupasalt 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-08-12 cost djupasalt 75.00 EUR "Photographs" by eva
2025-08-12 invoice holar 205000 ISK due 2025-09-11 ref LS-3499 "lok á bláberjaskyr"
2025-08-12 payment northmoor 1850.00 GBP for LS-3457
2025-08-12 email from mossgate "Good that you ask. It is now 18 months instead of 12." person fergus thread mossgate-446 at 2025-08-12T09:05:00Z
2025-08-12 email to mossgate "Changed, and the new proof is attached." person fergus thread mossgate-446 at 2025-08-12T11:58:00Z by eva
2025-08-12 cost little-harbour 17.50 GBP "Special paper" by hafiz
2025-08-12 message to sommer "Will do" person edith thread sommer-m446 at 2025-08-12T09:38:00Z by eva
2025-08-12 kept himal-chiya "samples: उपहार बाकस" by sunita
2025-08-12 invoice rempah 3950.00 MYR due 2025-09-11 ref LS-3500 "label rendang"
2025-08-12 invoice sabun-wangi 2200.00 MYR due 2025-09-11 ref LS-3501 "kotak set mandian"
2025-08-13 time djupasalt 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-08-13 email to holar "lok á bláberjaskyr: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person einar thread holar-449 at 2025-08-13T11:05:00Z by eva
2025-08-13 email from holar "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person einar thread holar-449 at 2025-08-13T12:39:00Z
2025-08-13 time lofoten 30min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-08-13 invoice northmoor 1500.00 GBP due 2025-09-12 ref LS-3502 "exhibition labels"
2025-08-13 cost loureiro 50.00 EUR "Proof prints" by eva
2025-08-13 cost aghbyur 15000.00 AMD "Special paper" by armen
2025-08-14 promise to ullarhus "corrected file: hangimiðar á peysur" by 2025-08-22 owner hafiz by eva
2025-08-14 invoice djupasalt 1250.00 EUR due 2025-09-13 ref LS-3503 "gjafakassi"
2025-08-14 invoice little-harbour 920.00 GBP due 2025-09-13 ref LS-3504 "tin label"
2025-08-14 invoice gouden-oven 1035.00 EUR due 2025-09-13 ref LS-3505 "rusk tin"
2025-08-14 message from chir "Օրինակը հաստատում եմ" person lusine thread chir-m450 at 2025-08-14T12:23:00Z
2025-08-14 message to chir "Հիանալի, շնորհակալություն" person lusine thread chir-m450 at 2025-08-14T15:31:00Z by armen
2025-08-14 note aghbyur "A second shop is to open nearby" as fact by armen
2025-08-14 payment lokta-ghar 765.00 EUR for LS-3480
2025-08-14 promise to batik-seri "samples: kotak sarung" by 2025-08-22 owner sunita by hafiz
2025-08-15 promise from ullarhus "measures of the new box" by 2025-08-21 by eva
2025-08-15 feedback ullarhus ces 6 person gudrun
2025-08-15 call with djupasalt 11min "Talked about the shelf: their label is the only one with a window" person sindri by eva
2025-08-15 time lofoten 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-08-15 promise from fenwick "photo: heather honey label" by 2025-08-21 by sunita
2025-08-15 payment calder 760.00 GBP for LS-3479
2025-08-15 invoice calder 910.00 GBP due 2025-09-14 ref LS-3506 "tin label"
2025-08-15 time ottoline 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-08-15 email from ottoline "Please put the truffle box on hold for a week, we are waiting for the lab." person sam-grant thread ottoline-452 at 2025-08-15T14:49:00Z
2025-08-15 email from albrecht "Can you move the barcode on the olive jar label? The scanner at the shop does not like the curve." person timo thread albrecht-452 at 2025-08-15T14:51:00Z
2025-08-15 time sommer 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-15 invoice loureiro 1250.00 EUR due 2025-09-14 ref LS-3507 "tasting card"
2025-08-15 meeting with loureiro 45min "Chose the paper from the sample book: uncoated, 90 g" person beatriz by eva
2025-08-15 invoice aghbyur 580000.00 AMD due 2025-09-14 ref LS-3508 "շշի պիտակ"
2025-08-15 email to հացատուն "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (գաթայի պիտակ)" person anahit thread հացատուն-452 at 2025-08-15T08:20:00Z by armen
2025-08-15 email from հացատուն "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person anahit thread հացատուն-452 at 2025-08-15T09:44:00Z
2025-08-15 email from himal-chiya "पसलको मेसिनले उपहार बाकस को बारकोड पढेन।" person bikash thread himal-chiya-452 at 2025-08-15T09:34:00Z
2025-08-15 email to himal-chiya "सम्म भागमा सारेर जाँच्यौं। नयाँ फाइल पठाएको छु।" person bikash thread himal-chiya-452 at 2025-08-15T10:15:00Z by sunita
2025-08-15 email from patan-kala "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person ramesh thread patan-kala-451 at 2025-08-15T07:28:00Z
2025-08-15 email to patan-kala "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person ramesh thread patan-kala-451 at 2025-08-15T09:58:00Z by sunita
2025-08-15 email from rempah "Kami ada pameran hari Sabtu. Sempat siap kotak hadiah raya?" person faizal thread rempah-452 at 2025-08-15T07:36:00Z
2025-08-15 email to rempah "Sempat, kalau teks sampai hari Isnin." person faizal thread rempah-452 at 2025-08-15T08:40:00Z by hafiz
2025-08-15 invoice kopi-bukit 2900.00 MYR due 2025-09-14 ref LS-3509 "label biji panggang"
2025-08-18 time ullarhus 150min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-08-18 payment vor 325000 ISK for LS-3470
2025-08-18 email to kinvara "The proof of the dulse pouch is ready. Please look at the small print first." person aoife thread kinvara-453 at 2025-08-18T12:28:00Z by eva
2025-08-18 payment ottoline 1200.00 GBP for LS-3484
2025-08-18 email to ottoline "Done. I will ask again next Thursday." person sam-grant thread ottoline-452 at 2025-08-18T09:56:00Z by eva
2025-08-18 email from ottoline "The lab says yes. You can go on." person sam-grant thread ottoline-452 at 2025-08-18T11:16:00Z
2025-08-18 email to albrecht "Moved to the flat side and tested with three scanners. New file attached." person timo thread albrecht-452 at 2025-08-18T09:36:00Z by armen
2025-08-18 promise to seeblick "price: food bag sticker" by 2025-08-25 owner hafiz by hafiz
2025-08-18 payment gouden-oven 935.00 EUR for LS-3481
2025-08-18 credit gouden-oven 52.00 EUR for LS-3505 ref LS-3505-C "Some sheets with a scratch" by hafiz
2025-08-18 payment aghbyur 605000.00 AMD for LS-3482
2025-08-18 payment հացատուն 275000.00 AMD for LS-3493
2025-08-18 email to հացատուն "Փոխված է, նոր օրինակը կցված է։" person anahit thread հացատուն-452 at 2025-08-18T08:30:00Z by armen
2025-08-18 time himal-chiya 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-08-18 time himal-chiya 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-08-18 call with lokta-ghar 10min "Explained the difference between the two varnishes; they take matt" person anju by sunita
2025-08-18 email from rempah "Saya hantar hari ini juga." person faizal thread rempah-452 at 2025-08-18T02:41:00Z
2025-08-18 meeting with kopi-bukit 55min "Went through all texts line by line; two words changed" person weijie by hafiz
2025-08-19 payment djupasalt 1650.00 EUR for LS-3483
2025-08-19 email from kinvara "Looks good. One comma too many in line three, otherwise print it." person aoife thread kinvara-453 at 2025-08-19T09:46:00Z
2025-08-19 email from northmoor "We need the family trail leaflet for a fair in three weeks. Is that possible?" person imogen thread northmoor-455 at 2025-08-19T10:46:00Z
2025-08-19 email to northmoor "It is, if the text is with us by Monday." person imogen thread northmoor-455 at 2025-08-19T13:13:00Z by eva
2025-08-19 time ottoline 165min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-08-19 email from kraeuterhof "Is the glue of the soap band food safe? An inspector asked." person malte thread kraeuterhof-455 at 2025-08-19T08:57:00Z
2025-08-19 invoice sommer 755.00 EUR due 2025-09-02 ref LS-3510 "calendar sleeve"
2025-08-19 email from aghbyur "Out of office until Monday" automatic
2025-08-19 email from sagar-trek "Out of office until Monday" automatic
2025-08-20 kept ullarhus "corrected file: hangimiðar á peysur" by eva
2025-08-20 email from northmoor "You will have it tomorrow." person imogen thread northmoor-455 at 2025-08-20T09:36:00Z
2025-08-20 email from mossgate "The courier left one box of the dry gin label at the wrong door. We found it, no harm done." person fergus thread mossgate-456 at 2025-08-20T14:28:00Z
2025-08-20 invoice ottoline 1200.00 GBP due 2025-09-19 ref LS-3511 "bar wrapper"
2025-08-20 email to kraeuterhof "It is. The certificate is attached, so that you can show it." person malte thread kraeuterhof-455 at 2025-08-20T09:04:00Z by armen
2025-08-20 email to arpa-gini "սպիտակ գինու պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person gayane thread arpa-gini-456 at 2025-08-20T13:27:00Z by armen
2025-08-21 kept ullarhus "measures of the new box" by eva
2025-08-21 email to mossgate "Thank you for telling me. I have written to the courier all the same." person fergus thread mossgate-456 at 2025-08-21T08:39:00Z by eva
2025-08-21 time marktapotheke 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-08-21 payment albrecht 1500.00 EUR for LS-3491
2025-08-21 time seeblick 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-08-21 email from arpa-gini "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person gayane thread arpa-gini-456 at 2025-08-21T05:55:00Z
2025-08-21 kept batik-seri "samples: kotak sarung" by hafiz
2025-08-21 email from sabun-wangi "Bila kotak set mandian boleh siap?" person mei-ling thread sabun-wangi-457 at 2025-08-21T01:13:00Z
2025-08-21 email to sabun-wangi "Kami cetak hari Rabu, Jumaat boleh hantar." person mei-ling thread sabun-wangi-457 at 2025-08-21T08:14:00Z by hafiz
2025-08-22 invoice lofoten 1450.00 EUR due 2025-09-21 ref LS-3512 "export carton"
2025-08-22 kept fenwick "photo: heather honey label" by sunita
2025-08-22 time marktapotheke 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-08-22 invoice himal-chiya 865.00 EUR due 2025-09-21 ref LS-3513 "उपहार बाकस"
2025-08-22 note himal-chiya "Send me the simple one first, then the clever one." as quote by sunita
2025-08-22 time batik-seri 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-08-22 time batik-seri 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-08-25 email from vor "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (bókarkápa)" person ragnheidur thread vor-461 at 2025-08-25T12:12:00Z
2025-08-25 email to vor "Ekkert mál, við geymum þá hjá okkur." person ragnheidur thread vor-461 at 2025-08-25T15:15:00Z by eva
2025-08-25 note vor "Please no surprises on the invoice, then everything is easy." as quote by eva
2025-08-25 meeting with calder 70min "Plan for the gift boxes, quantities by the end of the month" person nell by sunita
2025-08-25 promise to kraeuterhof "samples: lip balm display" by 2025-09-01 owner sunita by armen
2025-08-25 payment wendel 2000.00 EUR for LS-3498
2025-08-25 promise to arpa-gini "samples: կարմիր գինու պիտակ" by 2025-09-02 owner sunita by armen
2025-08-25 payment chir 410000.00 AMD for LS-3492
2025-08-25 time urts 135min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-08-25 invoice urts 315000.00 AMD due 2025-09-08 ref LS-3514 "ուրցի թեյի տուփ"
2025-08-25 email from aghbyur "Ե՞րբ կլինի պատրաստ։ (շշի պիտակ)" person mariam thread aghbyur-460 at 2025-08-25T08:07:00Z
2025-08-26 email from brim "Hvenær þurfið þið textann? (miðar á bokk)" person halldora thread brim-462 at 2025-08-26T13:51:00Z
2025-08-26 email from gouden-oven "The rusk tin arrived this morning. The colour is exactly right, thank you." person sanne thread gouden-oven-462 at 2025-08-26T13:00:00Z
2025-08-26 promise from arpa-gini "quantities for the next run" by 2025-09-01 by armen
2025-08-26 email to arpa-gini "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-462 at 2025-08-26T13:43:00Z by armen
2025-08-26 feedback chir nps 10 person lusine
2025-08-26 email to aghbyur "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person mariam thread aghbyur-460 at 2025-08-26T09:35:00Z by armen
2025-08-27 email from sjovik "Do you also do boxes? Twelve of the gift box fall over in the one we have." person linnea thread sjovik-463 at 2025-08-27T11:39:00Z
2025-08-27 email to sjovik "We do. I have drawn one with a divider; the price is in the PDF." person linnea thread sjovik-463 at 2025-08-27T12:21:00Z by hafiz
2025-08-27 email from thornbury "Can you move the barcode on the sandwich sleeve? The scanner at the shop does not like the curve." person moira thread thornbury-463 at 2025-08-27T13:34:00Z
2025-08-27 email to albrecht "Before we print the hamper card: is the best-before line still the same?" person timo thread albrecht-463 at 2025-08-27T15:56:00Z by armen
2025-08-27 kept seeblick "price: food bag sticker" by hafiz
2025-08-27 email to gouden-oven "Good to hear. We keep the ink recipe on file for the next run." person sanne thread gouden-oven-462 at 2025-08-27T08:30:00Z by hafiz
2025-08-27 email from arpa-gini "Առաջինը։ Բոլորին հարցրինք խանութում։" person gayane thread arpa-gini-462 at 2025-08-27T05:13:00Z
2025-08-27 time patan-kala 105min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-08-28 email from brim "Afsakið að ég spyr aftur: fyrir hvaða dag þarf textinn að koma?" person halldora thread brim-462 at 2025-08-28T13:50:00Z
2025-08-28 email to brim "Fyrir hádegi á fimmtudag. Fyrirgefðu biðina, við vorum öll við pressuna." person halldora thread brim-462 at 2025-08-28T15:35:00Z by eva
2025-08-28 time ullarhus 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-08-28 time vor 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-08-28 payment sjovik 1300.00 EUR for LS-3487
2025-08-28 email to thornbury "Moved to the flat side and tested with three scanners. New file attached." person moira thread thornbury-463 at 2025-08-28T08:40:00Z by hafiz
2025-08-28 time fenwick 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-08-28 promise to calder "delivery date: matchbox sleeve" by 2025-09-05 owner sunita by sunita
2025-08-28 email from kraeuterhof "How long is it from proof to door for the lip balm display now?" person jutta thread kraeuterhof-464 at 2025-08-28T07:58:00Z
2025-08-28 email from albrecht "Good that you ask. It is now 18 months instead of 12." person timo thread albrecht-463 at 2025-08-28T08:48:00Z
2025-08-28 email to albrecht "Changed, and the new proof is attached." person timo thread albrecht-463 at 2025-08-28T11:53:00Z by armen
2025-08-29 email from skjalfandi "bæklingur: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person bjarki thread skjalfandi-466 at 2025-08-29T16:37:00Z
2025-08-29 invoice ullarhus 210000 ISK due 2025-09-12 ref LS-3515 "hangimiðar á peysur"
2025-08-29 feedback sjovik nps 10 person linnea
2025-08-29 meeting with lofoten 35min "Talked about the whole range: the small sizes need a simpler design" person ingrid-moe by eva
2025-08-29 time thornbury 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-08-29 invoice fenwick 620.00 GBP due 2025-09-12 ref LS-3516 "heather honey label"
2025-08-29 call with fenwick 10min "Went through the open points; the back label can be printed" person dot by sunita
2025-08-29 kept kraeuterhof "samples: lip balm display" by armen
2025-08-29 email to kraeuterhof "Eight working days at the moment, five if it is urgent." person jutta thread kraeuterhof-464 at 2025-08-29T08:27:00Z by armen
2025-08-29 cost marktapotheke 27.50 EUR "Varnish samples" by hafiz
2025-08-29 cost seeblick 12.50 EUR "Photographs" by hafiz
2025-08-29 email to urts "ուրցի թեյի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person narek thread urts-465 at 2025-08-29T08:19:00Z by armen
2025-08-29 email from urts "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person narek thread urts-465 at 2025-08-29T09:27:00Z
2025-08-29 payment himal-chiya 885.00 EUR for LS-3485
2025-08-29 promise from rempah "measures of the new box" by 2025-09-04 by hafiz
2025-08-29 invoice batik-seri 2350.00 MYR due 2025-09-28 ref LS-3517 "kotak sarung"
2025-08-29 promise from sabun-wangi "photo: pembalut sabun serai" by 2025-09-04 by hafiz
2025-09-01 email to skjalfandi "Gott að heyra. Við geymum litablönduna til næsta skiptis." person bjarki thread skjalfandi-466 at 2025-09-01T09:44:00Z by eva
2025-09-01 promise to djupasalt "proof: miðar á flögusalt" by 2025-09-08 owner sunita by eva
2025-09-01 email from holar "miðar á mysu: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person einar thread holar-467 at 2025-09-01T14:47:00Z
2025-09-01 payment kinvara 1300.00 EUR for LS-3490
2025-09-01 time thornbury 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-01 email from mossgate "Is the glue of the tasting set box food safe? An inspector asked." person fergus thread mossgate-468 at 2025-09-01T12:09:00Z
2025-09-01 email to mossgate "It is. The certificate is attached, so that you can show it." person fergus thread mossgate-468 at 2025-09-01T14:05:00Z by eva
2025-09-01 email from ottoline "We would like to see the bar wrapper on uncoated paper. Is there a sample?" person ottilie thread ottoline-468 at 2025-09-01T12:56:00Z
2025-09-01 email to ottoline "Three samples are in the post today." person ottilie thread ottoline-468 at 2025-09-01T13:35:00Z by eva
2025-09-01 email from ottoline "Number two, clearly." person ottilie thread ottoline-468 at 2025-09-01T16:20:00Z
2025-09-01 invoice marktapotheke 740.00 EUR due 2025-09-15 ref LS-3518 "cream jar label"
2025-09-01 invoice seeblick 575.00 EUR due 2025-09-15 ref LS-3519 "food bag sticker"
2025-09-01 time arpa-gini 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-09-01 kept arpa-gini "quantities for the next run" by armen
2025-09-01 promise to aghbyur "samples: գազավորված ջրի պիտակ" by 2025-09-08 owner armen by armen
2025-09-01 promise to sagar-trek "corrected file: झोलाको ट्याग" by 2025-09-08 owner sunita by sunita
2025-09-01 call with rempah 6min "Talked about the shelf: their label is the only one with a window" person aisyah by hafiz
2025-09-01 email from batik-seri "Kertas apa kita guna dahulu untuk tag batik?" person rohani thread batik-seri-467 at 2025-09-01T05:56:00Z
2025-09-01 email to batik-seri "Kertas tidak bersalut, 90 g. Stok ada." person rohani thread batik-seri-467 at 2025-09-01T08:05:00Z by hafiz
2025-09-01 time sabun-wangi 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-09-02 time vor 195min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-09-02 email to holar "Gott að heyra. Við geymum litablönduna til næsta skiptis." person einar thread holar-467 at 2025-09-02T08:42:00Z by eva
2025-09-02 kept calder "delivery date: matchbox sleeve" by sunita
2025-09-02 payment sommer 755.00 EUR for LS-3510
2025-09-02 time rheinkiesel 165min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-09-02 kept arpa-gini "samples: կարմիր գինու պիտակ" by armen
2025-09-02 email from batik-seri "Guna yang sama." person rohani thread batik-seri-467 at 2025-09-02T01:09:00Z
2025-09-03 meeting with little-harbour 60min "Half-year talk: what sells, what comes next, two new products to come" person tamsin by hafiz
2025-09-03 promise to brackenbury "price: bottle collar" by 2025-09-11 owner hafiz by hafiz
2025-09-03 kept rempah "measures of the new box" by hafiz
2025-09-04 payment brim 280000 ISK for LS-3494
2025-09-04 payment skjalfandi 405000 ISK for LS-3489
2025-09-04 promise to mossgate "proof: dry gin label" by 2025-09-12 owner sunita by eva
2025-09-04 email to brackenbury "Two ideas for the still cider label, both in the price we agreed. Which one is closer?" person joss thread brackenbury-471 at 2025-09-04T14:38:00Z by hafiz
2025-09-04 email from brackenbury "The first. We laid both on the counter and asked everybody who came in." person joss thread brackenbury-471 at 2025-09-04T16:02:00Z
2025-09-04 visit with rheinkiesel 45min "They came to the press and approved the first sheet" person vera by sunita
2025-09-04 note loureiro "Wants every file as PDF and nothing else" as fact by eva
2025-09-04 email to arpa-gini "Ինչպե՞ս անցավ տոնավաճառը։ (նվերի տուփ)" person gayane thread arpa-gini-471 at 2025-09-04T10:34:00Z by armen
2025-09-04 visit with sagar-trek 60min "Brought the samples; the whole family had a say" person pasang by sunita
2025-09-04 invoice patan-kala 880.00 EUR due 2025-10-04 ref LS-3520 "उपहार बाकस"
2025-09-05 invoice vor 375000 ISK due 2025-10-05 ref LS-3521 "bæklingur"
2025-09-05 time sjovik 150min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-09-05 payment brackenbury 1200.00 GBP for LS-3488
2025-09-05 time kraeuterhof 195min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-05 email to marktapotheke "The proof of the dosage label is ready. Please look at the small print first." person dr-hoyer thread marktapotheke-473 at 2025-09-05T13:56:00Z by hafiz
2025-09-05 email from marktapotheke "Looks good. One comma too many in line three, otherwise print it." person dr-hoyer thread marktapotheke-473 at 2025-09-05T14:35:00Z
2025-09-05 time gouden-oven 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2025-09-05 payment arpa-gini 1800.00 EUR for LS-3496
2025-09-05 email from arpa-gini "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person gayane thread arpa-gini-471 at 2025-09-05T05:06:00Z
2025-09-05 email to chir "ընկույզի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person lusine thread chir-473 at 2025-09-05T15:03:00Z by armen
2025-09-05 kept aghbyur "samples: գազավորված ջրի պիտակ" by armen
2025-09-05 promise from himal-chiya "measures of the new box" by 2025-09-11 by sunita
2025-09-05 time sagar-trek 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-09-05 kept sabun-wangi "photo: pembalut sabun serai" by hafiz
2025-09-08 kept djupasalt "proof: miðar á flögusalt" by eva
2025-09-08 email to djupasalt "miðar á flögusalt: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person sindri thread djupasalt-475 at 2025-09-08T08:05:00Z by eva
2025-09-08 email from djupasalt "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person sindri thread djupasalt-475 at 2025-09-08T10:42:00Z
2025-09-08 invoice thornbury 985.00 GBP due 2025-10-08 ref LS-3522 "allergen stickers"
2025-09-08 email from northmoor "The invoice for the shop tags names our old address. Could you change it?" person imogen thread northmoor-474 at 2025-09-08T16:05:00Z
2025-09-08 payment mossgate 1450.00 GBP for LS-3495
2025-09-08 time little-harbour 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-09-08 time brackenbury 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-08 kept brackenbury "price: bottle collar" by hafiz
2025-09-08 invoice kraeuterhof 1850.00 EUR due 2025-09-22 ref LS-3523 "lip balm display"
2025-09-08 email from kraeuterhof "Our printer asks for the soap band with 3 mm bleed. Do you have that?" person jutta thread kraeuterhof-475 at 2025-09-08T13:52:00Z
2025-09-08 email from albrecht "Out of office until Monday" automatic
2025-09-08 email from chir "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person lusine thread chir-473 at 2025-09-08T05:22:00Z
2025-09-08 payment urts 315000.00 AMD for LS-3514
2025-09-08 time himal-chiya 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-08 kept sagar-trek "corrected file: झोलाको ट्याग" by sunita
2025-09-08 time lokta-ghar 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-09-08 call with lokta-ghar 22min "Asked about recycled paper; sent two samples afterwards" person anju by sunita
2025-09-08 time rempah 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-08 time rempah 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-09-08 payment kopi-bukit 2900.00 MYR for LS-3509
2025-09-08 time sabun-wangi 195min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-09-09 promise to northmoor "delivery date: shop tags" by 2025-09-17 owner eva by eva
2025-09-09 email to northmoor "Changed, sorry about that. A new copy is attached." person imogen thread northmoor-474 at 2025-09-09T08:31:00Z by eva
2025-09-09 feedback northmoor helped 1 person imogen thread northmoor-474
2025-09-09 time mossgate 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-09-09 kept mossgate "proof: dry gin label" by eva
2025-09-09 email to kraeuterhof "Here it is, bleed and crop marks included." person jutta thread kraeuterhof-475 at 2025-09-09T08:19:00Z by armen
2025-09-09 promise to albrecht "proof: antipasti lid" by 2025-09-17 owner hafiz by armen
2025-09-09 invoice rheinkiesel 630.00 EUR due 2025-09-23 ref LS-3524 "care card"
2025-09-09 payment gouden-oven 983.00 EUR for LS-3505
2025-09-09 invoice arpa-gini 1550.00 EUR due 2025-10-09 ref LS-3525 "կարմիր գինու պիտակ"
2025-09-09 feedback patan-kala nps 9 "ढिलो हुने भए पहिले नै खबर गर्नुहुन्छ" person ramesh
2025-09-10 promise from brim "quantities for the next run" by 2025-09-16 by eva
2025-09-10 payment djupasalt 1250.00 EUR for LS-3503
2025-09-10 time kinvara 180min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-09-10 payment thornbury 985.00 GBP for LS-3497
2025-09-10 email from mossgate "The new colour looks a little cold on the shelf. Are we alone with that?" person fergus thread mossgate-477 at 2025-09-10T09:29:00Z
2025-09-10 email to mossgate "I see it too. Shall we try five per cent more yellow on the next run of the sloe gin label?" person fergus thread mossgate-477 at 2025-09-10T10:40:00Z by eva
2025-09-10 email from mossgate "Please do." person fergus thread mossgate-477 at 2025-09-10T12:24:00Z
2025-09-10 payment calder 910.00 GBP for LS-3506
2025-09-10 time gouden-oven 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-10 email from aghbyur "Տեքստը մինչև ե՞րբ ուղարկենք։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-477 at 2025-09-10T10:10:00Z
2025-09-11 payment ullarhus 210000 ISK for LS-3515
2025-09-11 email from kinvara "How long is it from proof to door for the kelp flakes label now?" person aoife thread kinvara-478 at 2025-09-11T14:04:00Z
2025-09-11 time calder 240min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-09-11 time brackenbury 195min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-09-11 call with sommer 7min "They want the next run a week earlier, agreed" person edith by eva
2025-09-11 time chir 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-09-11 email from kopi-bukit "pelekat cawan sampai pagi tadi. Warnanya tepat, terima kasih." person weijie thread kopi-bukit-478 at 2025-09-11T05:01:00Z
2025-09-11 email to kopi-bukit "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person weijie thread kopi-bukit-478 at 2025-09-11T08:08:00Z by hafiz
2025-09-11 payment sabun-wangi 2200.00 MYR for LS-3501
2025-09-12 email from ullarhus "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (hangimiðar á peysur)" person gudrun thread ullarhus-479 at 2025-09-12T09:50:00Z
2025-09-12 cost djupasalt 75.00 EUR "Courier" by eva
2025-09-12 payment holar 205000 ISK for LS-3499
2025-09-12 email to kinvara "Eight working days at the moment, five if it is urgent." person aoife thread kinvara-478 at 2025-09-12T08:47:00Z by eva
2025-09-12 time sjovik 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-09-12 time northmoor 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2025-09-12 note fenwick "Moved to a larger workshop two streets away" as fact by sunita
2025-09-12 invoice calder 895.00 GBP due 2025-10-12 ref LS-3526 "matchbox sleeve"
2025-09-12 time albrecht 45min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-09-12 payment aghbyur 580000.00 AMD for LS-3508
2025-09-12 time aghbyur 240min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-09-12 email from aghbyur "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person vahan thread aghbyur-477 at 2025-09-12T12:24:00Z
2025-09-12 email to aghbyur "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person vahan thread aghbyur-477 at 2025-09-12T13:48:00Z by armen
2025-09-12 kept himal-chiya "measures of the new box" by sunita
2025-09-12 meeting with himal-chiya 25min "Looked at three drafts together; draft B goes on with a darker green" person bikash by sunita
2025-09-12 invoice lokta-ghar 770.00 EUR due 2025-10-12 ref LS-3527 "डायरीको गाता"
2025-09-12 invoice rempah 3600.00 MYR due 2025-10-12 ref LS-3528 "kotak hadiah raya"
2025-09-12 email to rempah "Dua cadangan untuk peket kari, harga sama. Yang mana lebih dekat?" person aisyah thread rempah-480 at 2025-09-12T13:30:00Z by hafiz
2025-09-12 invoice sabun-wangi 2600.00 MYR due 2025-10-12 ref LS-3529 "pembalut sabun serai"
2025-09-13 email from vor "Out of office until Monday" automatic
2025-09-15 email to ullarhus "Ekkert mál, við geymum þá hjá okkur." person gudrun thread ullarhus-479 at 2025-09-15T08:23:00Z by eva
2025-09-15 time djupasalt 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-09-15 invoice djupasalt 1650.00 EUR due 2025-10-15 ref LS-3530 "miðar á flögusalt"
2025-09-15 time kinvara 210min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-09-15 invoice sjovik 1300.00 EUR due 2025-10-15 ref LS-3531 "smoked trout sleeve"
2025-09-15 time northmoor 225min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2025-09-15 time mossgate 180min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-09-15 payment fenwick 620.00 GBP for LS-3516
2025-09-15 time little-harbour 165min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR unbilled
2025-09-15 cost little-harbour 52.50 GBP "Photographs" by hafiz
2025-09-15 email to ottoline "We have updated the nutrition table on the gift sleeve to the new rule. Please check the numbers." person ottilie thread ottoline-482 at 2025-09-15T09:16:00Z by eva
2025-09-15 email from ottoline "Checked. The salt is 0.8, not 0.08. Everything else is right." person ottilie thread ottoline-482 at 2025-09-15T11:25:00Z
2025-09-15 payment marktapotheke 740.00 EUR for LS-3518
2025-09-15 moved albrecht "proof: antipasti lid" to 2025-09-22 by armen
2025-09-15 message from albrecht "Running ten minutes late" person timo thread albrecht-m482 at 2025-09-15T08:28:00Z
2025-09-15 message to albrecht "Will do" person timo thread albrecht-m482 at 2025-09-15T10:57:00Z by armen
2025-09-15 promise to loureiro "delivery date: tin print" by 2025-09-22 owner eva by eva
2025-09-15 email to arpa-gini "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (սպիտակ գինու պիտակ)" person tigran thread arpa-gini-482 at 2025-09-15T10:54:00Z by armen
2025-09-15 invoice aghbyur 545000.00 AMD due 2025-10-15 ref LS-3532 "գազավորված ջրի պիտակ"
2025-09-15 email to հացատուն "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (լավաշի փաթեթ)" person anahit thread հացատուն-481 at 2025-09-15T11:42:00Z by armen
2025-09-15 email from հացատուն "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person anahit thread հացատուն-481 at 2025-09-15T12:02:00Z
2025-09-15 time himal-chiya 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-09-15 invoice sagar-trek 695.00 EUR due 2025-10-15 ref LS-3533 "झोलाको ट्याग"
2025-09-15 email from rempah "Yang pertama. Semua pelanggan kedai suka." person aisyah thread rempah-480 at 2025-09-15T02:30:00Z
2025-09-15 feedback rempah csat 5 person aisyah
2025-09-16 alternative guild public-body "Guild of Printers, list of members" contact "https://guild-of-printers.example" about "Printers by region" language en by armen
2025-09-16 kept brim "quantities for the next run" by eva
2025-09-16 kept northmoor "delivery date: shop tags" by eva
2025-09-16 cost brackenbury 50.00 GBP "Photographs" by hafiz
2025-09-16 visit with seeblick 120min "Visited the shop and photographed the shelf" person dr-nowak by hafiz
2025-09-16 call with gouden-oven 23min "Went through the open points; the back label can be printed" person sanne by hafiz
2025-09-16 email from arpa-gini "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person tigran thread arpa-gini-482 at 2025-09-16T05:53:00Z
2025-09-16 note himal-chiya "Just tell me early when something is late." as quote by sunita
2025-09-16 payment rempah 3950.00 MYR for LS-3500
2025-09-17 call with brim 16min "Explained the difference between the two varnishes; they take matt" person halldora by eva
2025-09-17 invoice little-harbour 775.00 GBP due 2025-10-17 ref LS-3534 "counter sign"
2025-09-17 cost ottoline 50.00 GBP "Cutting die" by eva
2025-09-17 invoice gouden-oven 875.00 EUR due 2025-10-17 ref LS-3535 "cake box sticker"
2025-09-17 invoice chir 405000.00 AMD due 2025-10-01 ref LS-3536 "ընկույզի տուփ"
2025-09-18 time ottoline 60min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-09-18 invoice brackenbury 1200.00 GBP due 2025-10-18 ref LS-3537 "bottle collar"
2025-09-18 call with kraeuterhof 25min "Asked about recycled paper; sent two samples afterwards" person jutta by armen
2025-09-18 payment seeblick 575.00 EUR for LS-3519
2025-09-18 email from gouden-oven "Out of office until Monday" automatic
2025-09-18 time loureiro 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-09-18 time հացատուն 30min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-09-19 invoice kinvara 1100.00 EUR due 2025-10-19 ref LS-3538 "kelp flakes label"
2025-09-19 email from sjovik "I like the small drawing on the roe jar label. Can we use it on our van?" person per-ek thread sjovik-486 at 2025-09-19T09:51:00Z
2025-09-19 time lofoten 75min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2025-09-19 invoice mossgate 1650.00 GBP due 2025-10-19 ref LS-3539 "dry gin label"
2025-09-19 payment ottoline 1200.00 GBP for LS-3511
2025-09-19 invoice ottoline 1300.00 GBP due 2025-10-19 ref LS-3540 "gift sleeve"
2025-09-19 kept loureiro "delivery date: tin print" by eva
2025-09-19 visit with loureiro 120min "They came to the press and approved the first sheet" person beatriz by eva
2025-09-19 time հացատուն 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-09-19 invoice himal-chiya 980.00 EUR due 2025-10-19 ref LS-3541 "मसला चियाको खोल"
2025-09-19 email from patan-kala "नमस्ते। मूर्तिको प्रमाणपत्र अझै २,००० वटा चाहियो। कागज पहिलेकै।" person ramesh thread patan-kala-486 at 2025-09-19T07:36:00Z
2025-09-19 email to patan-kala "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person ramesh thread patan-kala-486 at 2025-09-19T09:35:00Z by sunita
2025-09-19 time kopi-bukit 165min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-09-19 email from sabun-wangi "Kami ada pameran hari Sabtu. Sempat siap pembalut sabun serai?" person mei-ling thread sabun-wangi-486 at 2025-09-19T01:03:00Z
2025-09-19 email to sabun-wangi "Sempat, kalau teks sampai hari Isnin." person mei-ling thread sabun-wangi-486 at 2025-09-19T08:11:00Z by hafiz
2025-09-22 time brim 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-09-22 email to djupasalt "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (gjafakassi)" person sindri thread djupasalt-489 at 2025-09-22T13:57:00Z by eva
2025-09-22 email from djupasalt "Sú fyrri. Við spurðum alla sem komu inn." person sindri thread djupasalt-489 at 2025-09-22T14:17:00Z
2025-09-22 meeting with vor 35min "Went through all texts line by line; two words changed" person ragnheidur by eva
2025-09-22 time holar 60min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-09-22 email to sjovik "You can, it is yours. I send you a file that can be enlarged." person per-ek thread sjovik-486 at 2025-09-22T09:25:00Z by hafiz
2025-09-22 email to northmoor "Reminder: invoice LS-3502 is due" automatic
2025-09-22 payment little-harbour 920.00 GBP for LS-3504
2025-09-22 email to calder "The proof of the tin label is ready. Please look at the small print first." person nell thread calder-489 at 2025-09-22T12:29:00Z by sunita
2025-09-22 email from calder "Looks good. One comma too many in line three, otherwise print it." person nell thread calder-489 at 2025-09-22T13:30:00Z
2025-09-22 kept albrecht "proof: antipasti lid" by armen
2025-09-22 payment loureiro 1250.00 EUR for LS-3507
2025-09-22 email from arpa-gini "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-488 at 2025-09-22T06:46:00Z
2025-09-22 email to arpa-gini "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person gayane thread arpa-gini-488 at 2025-09-22T08:39:00Z by armen
2025-09-22 email from arpa-gini "Երկրորդը լավն է։" person gayane thread arpa-gini-488 at 2025-09-22T10:10:00Z
2025-09-22 invoice հացատուն 265000.00 AMD due 2025-10-06 ref LS-3542 "գաթայի պիտակ"
2025-09-22 email from sabun-wangi "Saya hantar hari ini juga." person mei-ling thread sabun-wangi-486 at 2025-09-22T02:37:00Z
2025-09-23 time lofoten 210min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR unbilled
2025-09-23 message from thornbury "Can you call me after lunch?" person gareth thread thornbury-m490 at 2025-09-23T15:04:00Z
2025-09-23 payment kraeuterhof 1850.00 EUR for LS-3523
2025-09-23 time wendel 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-24 invoice brim 315000 ISK due 2025-10-24 ref LS-3543 "miðar á bokk"
2025-09-24 payment lofoten 1450.00 EUR for LS-3512
2025-09-24 message to thornbury "Wonderful, thank you" person gareth thread thornbury-m490 at 2025-09-24T08:26:00Z by hafiz
2025-09-24 invoice northmoor 1850.00 GBP due 2025-10-24 ref LS-3544 "shop tags"
2025-09-24 message from mossgate "Running ten minutes late" person fergus thread mossgate-m491 at 2025-09-24T16:41:00Z
2025-09-24 invoice albrecht 1500.00 EUR due 2025-10-08 ref LS-3545 "antipasti lid"
2025-09-24 payment rheinkiesel 630.00 EUR for LS-3524
2025-09-24 payment himal-chiya 865.00 EUR for LS-3513
2025-09-25 email from holar "Góðan dag. Okkur vantar meira: lok á bláberjaskyr, 2.000 stykki. Sami pappír og síðast." person einar thread holar-492 at 2025-09-25T15:11:00Z
2025-09-25 message to mossgate "Noted, thank you" person fergus thread mossgate-m491 at 2025-09-25T08:12:00Z by eva
2025-09-25 promise to sabun-wangi "proof: kotak set mandian" by 2025-10-03 owner hafiz by hafiz
2025-09-26 email to holar "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person einar thread holar-492 at 2025-09-26T08:10:00Z by eva
2025-09-26 note fenwick "Worries about the paper price more than about ours" as opinion by sunita
2025-09-26 engagement kraeuterhof season "Season labels" notice 30 by armen
2025-09-26 sheet kraeuterhof season 1 drafted "Season labels" language en by armen
2025-09-26 clause kraeuterhof season 1 work "One print run a season; colours as on the sheets of last year" by armen
2025-09-26 clause kraeuterhof season 1 comes "Printed sheets ten working days after you approve them" limit 10 good "The colour matches the sheet on your wall" by armen
2025-09-26 clause kraeuterhof season 1 reply "Within a working day" limit 24 by armen
2025-09-26 price kraeuterhof "Label design" 92.00 EUR per hour by armen
2025-09-26 invoice wendel 2350.00 EUR due 2025-10-10 ref LS-3546 "wheat beer label"
2025-09-26 email to chir "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (ծիրանի չրի տոպրակ)" person lusine thread chir-494 at 2025-09-26T10:57:00Z by armen
2025-09-26 email from chir "Այո, խնդրում եմ։" person lusine thread chir-494 at 2025-09-26T11:33:00Z
2025-09-27 sheet kraeuterhof season 1 sent by armen
2025-09-29 invoice holar 245000 ISK due 2025-10-29 ref LS-3547 "skyrdósir"
2025-09-29 invoice lofoten 1750.00 EUR due 2025-10-29 ref LS-3548 "stockfish band"
2025-09-29 email from lofoten "Could one of you come by and see the shelf with the stockfish band?" person ingrid-moe thread lofoten-496 at 2025-09-29T09:14:00Z
2025-09-29 payment northmoor 1500.00 GBP for LS-3502
2025-09-29 email from kraeuterhof "Could one of you come by and see the shelf with the calendula cream label?" person jutta thread kraeuterhof-496 at 2025-09-29T07:54:00Z
2025-09-29 email to kraeuterhof "Gladly. Would Wednesday at ten suit you?" person jutta thread kraeuterhof-496 at 2025-09-29T08:36:00Z by armen
2025-09-29 time loureiro 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-09-29 invoice loureiro 1150.00 EUR due 2025-10-29 ref LS-3549 "tin print"
2025-09-29 message from arpa-gini "Օրինակը հաստատում եմ" person gayane thread arpa-gini-m495 at 2025-09-29T08:09:00Z
2025-09-29 message to arpa-gini "Հիանալի, շնորհակալություն" person gayane thread arpa-gini-m495 at 2025-09-29T10:11:00Z by armen
2025-09-29 email from sagar-trek "बाटोको नक्सा को गुँद खाद्यका लागि सुरक्षित छ?" person pasang thread sagar-trek-496 at 2025-09-29T06:07:00Z
2025-09-29 email to rempah "Pruf label rendang sudah siap. Tolong semak huruf kecil dahulu." person aisyah thread rempah-495 at 2025-09-29T11:03:00Z by hafiz
2025-09-29 feedback batik-seri nps 9 "Warna sentiasa tepat" person rohani
2025-09-30 email to lofoten "Gladly. Would Wednesday at ten suit you?" person ingrid-moe thread lofoten-496 at 2025-09-30T08:11:00Z by eva
2025-09-30 email from kraeuterhof "Wednesday is good." person jutta thread kraeuterhof-496 at 2025-09-30T08:56:00Z
2025-09-30 time sommer 120min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-09-30 time sommer 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR unbilled
2025-09-30 time arpa-gini 60min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-09-30 payment chir 405000.00 AMD for LS-3536
2025-09-30 email from հացատուն "գաթայի պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person anahit thread հացատուն-497 at 2025-09-30T05:43:00Z
2025-09-30 email to հացատուն "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person anahit thread հացատուն-497 at 2025-09-30T08:43:00Z by armen
2025-09-30 promise to himal-chiya "price: इलाम चियाको लेबल" by 2025-10-08 owner sunita by sunita
2025-09-30 email to sagar-trek "छ, प्रमाणपत्र पठाएको छु।" person pasang thread sagar-trek-496 at 2025-09-30T08:23:00Z by sunita
2025-09-30 time rempah 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-09-30 email from rempah "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person aisyah thread rempah-495 at 2025-09-30T02:51:00Z
2025-09-30 invoice kopi-bukit 3350.00 MYR due 2025-10-30 ref LS-3550 "beg kopi"
2025-09-30 email from batik-seri "Alamat pada invois masih alamat lama. Boleh tukar?" person rohani thread batik-seri-497 at 2025-09-30T02:56:00Z
2025-09-30 email to batik-seri "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person rohani thread batik-seri-497 at 2025-09-30T08:03:00Z by hafiz
2025-10-01 email from lofoten "Wednesday is good." person ingrid-moe thread lofoten-496 at 2025-10-01T08:30:00Z
2025-10-01 promise from ottoline "text: truffle box" by 2025-10-07 by eva
2025-10-01 understood kraeuterhof season 1 "Sheets ten working days after we approve" person jutta
2025-10-01 understood kraeuterhof season 1 "The same colours as always" person jutta
2025-10-01 understood kraeuterhof season 1 "An answer within a day" person jutta
2025-10-01 sheet kraeuterhof season 1 accepted "Jutta Lenz" person jutta
2025-10-01 invoice sommer 820.00 EUR due 2025-10-15 ref LS-3551 "wrapping paper"
2025-10-01 note himal-chiya "Likes to be asked before the price changes, even by a little" as opinion by sunita
2025-10-02 email from albrecht "I cannot open the file with the antipasti lid. Could you send a PDF?" person carla thread albrecht-499 at 2025-10-02T12:17:00Z
2025-10-02 time aghbyur 60min member armen "Press check" rate 88.00 EUR cost 50.00 EUR unbilled
2025-10-03 email from fenwick "Please put the heather honey label on hold for a week, we are waiting for the lab." person dot thread fenwick-501 at 2025-10-03T14:19:00Z
2025-10-03 feedback little-harbour csat 5 person tamsin
2025-10-03 email to marktapotheke "We have kept 150 of the tea bag tag from the last run for you. Shall we send them along?" person dr-hoyer thread marktapotheke-501 at 2025-10-03T10:20:00Z by hafiz
2025-10-03 email from marktapotheke "Yes please, they will be gone in a week." person dr-hoyer thread marktapotheke-501 at 2025-10-03T12:10:00Z
2025-10-03 email to albrecht "Here is a PDF. I also made it smaller." person carla thread albrecht-499 at 2025-10-03T08:40:00Z by armen
2025-10-03 email from gouden-oven "We sold out faster than we thought. Same again of the bread bag, a week earlier if possible?" person sanne thread gouden-oven-500 at 2025-10-03T13:44:00Z
2025-10-03 time arpa-gini 60min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-10-03 time aghbyur 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-10-03 visit with aghbyur 135min "Saw the filling line; the label has to sit 4 mm higher" person vahan by armen
2025-10-03 payment հացատուն 265000.00 AMD for LS-3542
2025-10-03 email from himal-chiya "अघिल्लो पटक कुन कागज थियो? (मसला चियाको खोल)" person bikash thread himal-chiya-500 at 2025-10-03T09:06:00Z
2025-10-03 email to himal-chiya "९० ग्रामको खस्रो कागज। मौज्दात छ।" person bikash thread himal-chiya-500 at 2025-10-03T11:10:00Z by sunita
2025-10-03 payment batik-seri 2350.00 MYR for LS-3517
2025-10-03 time sabun-wangi 180min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-10-03 kept sabun-wangi "proof: kotak set mandian" by hafiz
2025-10-06 email from djupasalt "Getum við séð þetta á grófari pappír? (askja fyrir birkisalt)" person sindri thread djupasalt-503 at 2025-10-06T13:15:00Z
2025-10-06 email to djupasalt "Þrjú sýnishorn fara í póst í dag." person sindri thread djupasalt-503 at 2025-10-06T13:49:00Z by eva
2025-10-06 time thornbury 135min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-10-06 again thornbury unsure "If they pay" by eva
2025-10-06 email from mossgate "Could one of you come by and see the shelf with the dry gin label?" person fergus thread mossgate-502 at 2025-10-06T09:08:00Z
2025-10-06 email to fenwick "Done. I will ask again next Thursday." person dot thread fenwick-501 at 2025-10-06T08:18:00Z by sunita
2025-10-06 email from fenwick "The lab says yes. You can go on." person dot thread fenwick-501 at 2025-10-06T10:09:00Z
2025-10-06 time ottoline 90min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-10-06 email from ottoline "We need the bar wrapper for a fair in three weeks. Is that possible?" person ottilie thread ottoline-502 at 2025-10-06T13:16:00Z
2025-10-06 email to ottoline "It is, if the text is with us by Monday." person ottilie thread ottoline-502 at 2025-10-06T15:07:00Z by eva
2025-10-06 email from brackenbury "When will the bottle collar leave your house?" person joss thread brackenbury-503 at 2025-10-06T10:01:00Z
2025-10-06 email to brackenbury "On Wednesday, and I send you the number of the parcel." person joss thread brackenbury-503 at 2025-10-06T10:13:00Z by hafiz
2025-10-06 payment wendel 2350.00 EUR for LS-3546
2025-10-06 payment albrecht 1500.00 EUR for LS-3545
2025-10-06 feedback rheinkiesel nps 9 "You understood the clay" person vera
2025-10-06 email to gouden-oven "The press has a gap on Tuesday, so yes." person sanne thread gouden-oven-500 at 2025-10-06T09:14:00Z by hafiz
2025-10-06 kept himal-chiya "price: इलाम चियाको लेबल" by sunita
2025-10-06 email from himal-chiya "त्यही राख्नुहोस्।" person bikash thread himal-chiya-500 at 2025-10-06T05:47:00Z
2025-10-06 email to kopi-bukit "Bagaimana jualan di pasar malam? beg kopi dapat sambutan?" person weijie thread kopi-bukit-503 at 2025-10-06T11:30:00Z by hafiz
2025-10-07 email from djupasalt "Númer tvö, ekki spurning." person sindri thread djupasalt-503 at 2025-10-07T10:54:00Z
2025-10-07 meeting with northmoor 35min "Went through all texts line by line; two words changed" person imogen by eva
2025-10-07 email to mossgate "Gladly. Would Wednesday at ten suit you?" person fergus thread mossgate-502 at 2025-10-07T08:31:00Z by eva
2025-10-07 email from mossgate "Wednesday is good." person fergus thread mossgate-502 at 2025-10-07T09:51:00Z
2025-10-07 email from ottoline "You will have it tomorrow." person ottilie thread ottoline-502 at 2025-10-07T10:16:00Z
2025-10-07 invoice arpa-gini 1650.00 EUR due 2025-11-06 ref LS-3552 "նվերի տուփ"
2025-10-07 email from kopi-bukit "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person weijie thread kopi-bukit-503 at 2025-10-07T01:55:00Z
2025-10-07 payment sabun-wangi 2600.00 MYR for LS-3529
2025-10-07 time sabun-wangi 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-10-07 message from sabun-wangi "Boleh telefon selepas makan tengah hari?" person mei-ling thread sabun-wangi-m504 at 2025-10-07T01:56:00Z
2025-10-07 message to sabun-wangi "Baik" person mei-ling thread sabun-wangi-m504 at 2025-10-07T08:31:00Z by hafiz
2025-10-08 email to brim "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (dósamiðar á ljósöl)" person halldora thread brim-505 at 2025-10-08T09:25:00Z by eva
2025-10-08 call with skjalfandi 16min "They want the next run a week earlier, agreed" person bjarki by eva
2025-10-08 payment thornbury 985.00 GBP for LS-3522
2025-10-08 time calder 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-10-08 payment rempah 3600.00 MYR for LS-3528
2025-10-09 email from brim "Gott að þú spyrð. Það er orðið 18 mánuðir." person halldora thread brim-505 at 2025-10-09T10:44:00Z
2025-10-09 email from sjovik "Out of office until Monday" automatic
2025-10-09 kept ottoline "text: truffle box" by eva
2025-10-09 email from kraeuterhof "We need the soap band for a fair in three weeks. Is that possible?" person jutta thread kraeuterhof-506 at 2025-10-09T12:44:00Z
2025-10-09 feedback wendel nps 9 "You tell us early when something is late" person konrad
2025-10-09 email from seeblick "The courier left one box of the vaccination card at the wrong door. We found it, no harm done." person dr-nowak thread seeblick-506 at 2025-10-09T13:05:00Z
2025-10-09 email to seeblick "Thank you for telling me. I have written to the courier all the same." person dr-nowak thread seeblick-506 at 2025-10-09T14:00:00Z by hafiz
2025-10-09 time rempah 210min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-10-10 email to brim "Breytt, ný próförk fylgir." person halldora thread brim-505 at 2025-10-10T08:37:00Z by eva
2025-10-10 time djupasalt 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-10-10 time djupasalt 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-10-10 invoice thornbury 945.00 GBP due 2025-11-09 ref LS-3553 "sandwich sleeve"
2025-10-10 cost calder 22.50 GBP "Courier" by sunita
2025-10-10 note calder "Works with two part-time helpers in the busy weeks" as fact by sunita
2025-10-10 time ottoline 45min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-10 email to kraeuterhof "It is, if the text is with us by Monday." person jutta thread kraeuterhof-506 at 2025-10-10T08:41:00Z by armen
2025-10-10 email from kraeuterhof "You will have it tomorrow." person jutta thread kraeuterhof-506 at 2025-10-10T09:36:00Z
2025-10-10 note kraeuterhof "Worries about the paper price more than about ours" as opinion by armen
2025-10-10 meeting with rheinkiesel 50min "Plan for the gift boxes, quantities by the end of the month" person vera by sunita
2025-10-10 email from arpa-gini "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (նվերի տուփ)" person gayane thread arpa-gini-507 at 2025-10-10T09:52:00Z
2025-10-10 email to arpa-gini "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person gayane thread arpa-gini-507 at 2025-10-10T11:42:00Z by armen
2025-10-10 call with urts 8min "They are content with the last run, nothing open" person narek by armen
2025-10-10 payment patan-kala 880.00 EUR for LS-3520
2025-10-10 meeting with lokta-ghar 35min "Chose the paper from the sample book: uncoated, 90 g" person anju by sunita
2025-10-10 invoice rempah 3450.00 MYR due 2025-11-09 ref LS-3554 "label rendang"
2025-10-10 invoice sabun-wangi 2600.00 MYR due 2025-11-09 ref LS-3555 "kotak set mandian"
2025-10-10 note sabun-wangi "Just tell me early when something is late." as quote by hafiz
2025-10-10 feedback sabun-wangi ces 6 "Jawapan sentiasa pada hari yang sama" person mei-ling
2025-10-13 email to brim "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to skjalfandi "Studio news: the new allergen rules in one page" automatic
2025-10-13 email from ullarhus "Hvaða pappír notuðum við síðast? (gjafakort)" person gudrun thread ullarhus-509 at 2025-10-13T10:24:00Z
2025-10-13 email to ullarhus "Óhúðaðan, 90 g. Hann er til." person gudrun thread ullarhus-509 at 2025-10-13T11:23:00Z by eva
2025-10-13 email from ullarhus "Gott, sama aftur." person gudrun thread ullarhus-509 at 2025-10-13T12:02:00Z
2025-10-13 feedback ullarhus helped 1 person gudrun thread ullarhus-509
2025-10-13 email to ullarhus "Studio news: the new allergen rules in one page" automatic
2025-10-13 payment djupasalt 1650.00 EUR for LS-3530
2025-10-13 email to djupasalt "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to vor "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to holar "Studio news: the new allergen rules in one page" automatic
2025-10-13 email from kinvara "The invoice for the bath salts box names our old address. Could you change it?" person aoife thread kinvara-509 at 2025-10-13T09:19:00Z
2025-10-13 email to kinvara "Changed, sorry about that. A new copy is attached." person aoife thread kinvara-509 at 2025-10-13T11:34:00Z by eva
2025-10-13 feedback kinvara helped 1 person aoife thread kinvara-509
2025-10-13 email to kinvara "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to sjovik "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to lofoten "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to thornbury "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to northmoor "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to mossgate "Studio news: the new allergen rules in one page" automatic
2025-10-13 email to fenwick "Studio news: the new allergen rules in one page" automatic
2025-10-13 time little-harbour 150min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-10-13 email from little-harbour "Until when do you need our text for the tin label?" person tamsin thread little-harbour-509 at 2025-10-13T15:10:00Z
2025-10-13 email to little-harbour "Studio news: the new allergen rules in one page" automatic
2025-10-13 time calder 210min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-10-13 invoice calder 765.00 GBP due 2025-11-12 ref LS-3556 "gift box"
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
2025-10-13 email from arpa-gini "Ուրեմն 2 500։" person gayane thread arpa-gini-507 at 2025-10-13T06:12:00Z
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
2025-10-14 call with mossgate 4min "Went through the open points; the back label can be printed" person fergus by eva
2025-10-14 promise to fenwick "corrected file: lid seal" by 2025-10-22 owner sunita by sunita
2025-10-14 payment calder 895.00 GBP for LS-3526
2025-10-14 email from sommer "We would like to see the wrapping paper on uncoated paper. Is there a sample?" person edith thread sommer-511 at 2025-10-14T15:07:00Z
2025-10-14 feedback seeblick csat 5 person dr-nowak
2025-10-14 time urts 120min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-10-14 payment lokta-ghar 770.00 EUR for LS-3527
2025-10-14 promise from batik-seri "photo: tag batik" by 2025-10-20 by hafiz
2025-10-15 email to vor "Reminder: invoice LS-3521 is due" automatic
2025-10-15 payment sjovik 1300.00 EUR for LS-3531
2025-10-15 email from little-harbour "Sorry to ask again: which day is the last one for the text?" person tamsin thread little-harbour-509 at 2025-10-15T15:23:00Z
2025-10-15 invoice ottoline 1150.00 GBP due 2025-11-14 ref LS-3558 "truffle box"
2025-10-15 payment sommer 820.00 EUR for LS-3551
2025-10-15 email to sommer "Three samples are in the post today." person edith thread sommer-511 at 2025-10-15T08:33:00Z by eva
2025-10-15 email from sommer "Number two, clearly." person edith thread sommer-511 at 2025-10-15T11:32:00Z
2025-10-15 payment aghbyur 545000.00 AMD for LS-3532
2025-10-15 invoice himal-chiya 905.00 EUR due 2025-11-14 ref LS-3559 "इलाम चियाको लेबल"
2025-10-16 invoice djupasalt 1400.00 EUR due 2025-11-15 ref LS-3560 "gjafakassi"
2025-10-16 payment vor 375000 ISK for LS-3521
2025-10-16 email from holar "Er límið á miðunum matvælavænt?" person einar thread holar-513 at 2025-10-16T11:58:00Z
2025-10-16 email to holar "Já, vottorðið fylgir svo þú getir sýnt það." person einar thread holar-513 at 2025-10-16T14:37:00Z by eva
2025-10-16 email from holar "Takk fyrir skjót svör." person einar thread holar-513 at 2025-10-16T14:53:00Z
2025-10-16 price mustika "Colour archive" 45.00 EUR per month by hafiz
2025-10-16 email to little-harbour "Thursday noon. Forgive the wait, we were all at the press." person tamsin thread little-harbour-509 at 2025-10-16T08:06:00Z by hafiz
2025-10-16 payment brackenbury 1200.00 GBP for LS-3537
2025-10-16 note loureiro "Would like a simpler reorder, perhaps a fixed quarterly run" as opinion by eva
2025-10-16 email from arpa-gini "Սոսինձն անվտա՞նգ է սննդի համար։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-513 at 2025-10-16T05:40:00Z
2025-10-16 engagement arpa-gini pitak "Գինու պիտակներ" notice 60 by armen
2025-10-16 sheet arpa-gini pitak 1 drafted "Գինու պիտակներ" language hy by armen
2025-10-16 clause arpa-gini pitak 1 comes "Տպագրված պիտակները հաստատումից տասը աշխատանքային օր հետո" limit 10 good "Գույնը նույնն է, ինչ նախորդ բերքի պիտակին" by armen
2025-10-16 clause arpa-gini pitak 1 changes "Երկու փուլ փոփոխություն" limit 2 by armen
2025-10-16 clause arpa-gini pitak 1 reply "Պատասխանում ենք մեկ աշխատանքային օրում" limit 24 by armen
2025-10-16 promise to sagar-trek "price: बाटोको नक्सा" by 2025-10-24 owner hafiz by sunita
2025-10-17 payment kinvara 1100.00 EUR for LS-3538
2025-10-17 time sjovik 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR unbilled
2025-10-17 call with sjovik 19min "They count stock on Friday and will tell us the quantity" person per-ek by hafiz
2025-10-17 payment mossgate 1650.00 GBP for LS-3539
2025-10-17 email from calder "Can the matchbox sleeve go to the warehouse this time?" person nell thread calder-514 at 2025-10-17T13:33:00Z
2025-10-17 payment ottoline 1300.00 GBP for LS-3540
2025-10-17 email from albrecht "Could we have another 2,000 of the hamper card? Same paper as last time." person carla thread albrecht-515 at 2025-10-17T12:18:00Z
2025-10-17 email to albrecht "Of course. I have booked the press for Thursday; you will have the sheets the week after." person carla thread albrecht-515 at 2025-10-17T12:41:00Z by armen
2025-10-17 invoice gouden-oven 970.00 EUR due 2025-11-16 ref LS-3561 "bread bag"
2025-10-17 email to arpa-gini "Այո, վկայականը կցված է։" person gayane thread arpa-gini-513 at 2025-10-17T08:58:00Z by armen
2025-10-17 email from arpa-gini "Շնորհակալություն, տեսուչը գոհ կլինի։" person gayane thread arpa-gini-513 at 2025-10-17T09:47:00Z
2025-10-17 sheet arpa-gini pitak 1 sent by armen
2025-10-17 time batik-seri 90min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-10-20 meeting with brim 45min "Looked at three drafts together; draft B goes on with a darker green" person halldora by eva
2025-10-20 call with vor 5min "Went through the open points; the back label can be printed" person ragnheidur by eva
2025-10-20 promise to kinvara "corrected file: dulse pouch" by 2025-10-27 owner eva by eva
2025-10-20 payment little-harbour 775.00 GBP for LS-3534
2025-10-20 email to calder "Yes. I have put the address on the order." person nell thread calder-514 at 2025-10-20T09:01:00Z by sunita
2025-10-20 email to ottoline "How did the gift sleeve do at the market?" person ottilie thread ottoline-517 at 2025-10-20T13:28:00Z by eva
2025-10-20 email from ottoline "Very well. People picked it up because of the window in the label." person ottilie thread ottoline-517 at 2025-10-20T15:13:00Z
2025-10-20 time marktapotheke 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-20 letter from sommer "I close the shop at the end of the month. Thank you for the most beautiful wrapping paper in town." person edith
2025-10-20 understood arpa-gini pitak 1 "Պիտակները հաստատումից տասը օր հետո" person gayane
2025-10-20 understood arpa-gini pitak 1 "Երկու անգամ կարող ենք փոխել" person gayane
2025-10-20 understood arpa-gini pitak 1 "Պատասխանը մեկ օրում" person gayane
2025-10-20 sheet arpa-gini pitak 1 accepted "Գայանե" person gayane
2025-10-20 promise to chir "proof: ծիրանի չրի տոպրակ" by 2025-10-28 owner armen by armen
2025-10-20 call with հացատուն 24min "Asked how the new product sells: better than hoped" person anahit by armen
2025-10-20 time patan-kala 45min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-10-20 kept batik-seri "photo: tag batik" by hafiz
2025-10-21 promise to vor "proof: bókarkápa" by 2025-10-29 owner eva by eva
2025-10-21 email from thornbury "Can the menu cards go to the warehouse this time?" person gareth thread thornbury-518 at 2025-10-21T13:12:00Z
2025-10-21 email to thornbury "Yes. I have put the address on the order." person gareth thread thornbury-518 at 2025-10-21T13:57:00Z by hafiz
2025-10-21 promise to mossgate "samples: sloe gin label" by 2025-10-29 owner eva by eva
2025-10-21 kept fenwick "corrected file: lid seal" by sunita
2025-10-21 time kraeuterhof 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2025-10-21 call with kraeuterhof 23min "New size of jar: we need the drawing, they send it" person malte by armen
2025-10-21 time seeblick 165min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-10-21 email from chir "Բարև ձեզ։ ընկույզի տուփ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person lusine thread chir-518 at 2025-10-21T10:02:00Z
2025-10-21 email to chir "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person lusine thread chir-518 at 2025-10-21T12:48:00Z by armen
2025-10-21 time sagar-trek 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-10-21 time sagar-trek 135min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-10-22 email from northmoor "Out of office until Monday" automatic
2025-10-22 time marktapotheke 60min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-10-22 visit with sommer 60min "Coffee and farewell; she keeps a sheet of every design" person edith by eva
2025-10-22 cost urts 20000.00 AMD "Courier" by armen
2025-10-22 moved sagar-trek "price: बाटोको नक्सा" to 2025-10-28 by sunita
2025-10-22 time batik-seri 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-10-23 payment brim 315000 ISK for LS-3543
2025-10-23 time kinvara 120min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-23 invoice little-harbour 880.00 GBP due 2025-11-22 ref LS-3562 "tin label"
2025-10-23 payment gouden-oven 875.00 EUR for LS-3535
2025-10-23 payment sagar-trek 695.00 EUR for LS-3533
2025-10-23 email to rempah "Ada 150 keping peket kari lagi daripada cetakan lepas. Kami hantar sekali?" person aisyah thread rempah-520 at 2025-10-23T14:30:00Z by hafiz
2025-10-24 moved kinvara "corrected file: dulse pouch" to 2025-10-31 by eva
2025-10-24 note kinvara "Please no surprises on the invoice, then everything is easy." as quote by eva
2025-10-24 time mossgate 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-10-24 invoice kraeuterhof 2100.00 EUR due 2025-11-07 ref LS-3563 "soap band"
2025-10-24 email from kraeuterhof "Out of office until Monday" automatic
2025-10-24 call with wendel 4min "Talked about the shelf: their label is the only one with a window" person konrad by armen
2025-10-24 message from loureiro "Thank you, looks great" person beatriz thread loureiro-m522 at 2025-10-24T14:22:00Z
2025-10-24 email from arpa-gini "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person tigran thread arpa-gini-521 at 2025-10-24T12:35:00Z
2025-10-24 invoice urts 300000.00 AMD due 2025-11-07 ref LS-3564 "անանուխի պիտակ"
2025-10-24 email from aghbyur "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person mariam thread aghbyur-521 at 2025-10-24T06:07:00Z
2025-10-24 payment himal-chiya 980.00 EUR for LS-3541
2025-10-24 email from rempah "Ya, boleh hantar." person aisyah thread rempah-520 at 2025-10-24T01:29:00Z
2025-10-26 engagement himal-chiya leebel "चियाको लेबल" by sunita
2025-10-27 time ullarhus 105min member armen "Print file" rate 88.00 EUR cost 50.00 EUR unbilled
2025-10-27 time kinvara 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-10-27 time lofoten 105min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-10-27 time mossgate 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-10-27 time fenwick 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-10-27 message to loureiro "Will do" person beatriz thread loureiro-m522 at 2025-10-27T08:43:00Z by eva
2025-10-27 email to arpa-gini "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person tigran thread arpa-gini-521 at 2025-10-27T08:36:00Z by armen
2025-10-27 time chir 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2025-10-27 time chir 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-10-27 kept chir "proof: ծիրանի չրի տոպրակ" by armen
2025-10-27 email to aghbyur "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person mariam thread aghbyur-521 at 2025-10-27T09:54:00Z by armen
2025-10-27 sheet himal-chiya leebel 1 drafted "चियाको लेबल" language ne by sunita
2025-10-27 clause himal-chiya leebel 1 comes "छापिएका लेबल स्वीकृतिपछि पन्ध्र कार्य दिनमा" limit 15 good "रङ अघिल्लो वर्षजस्तै" by sunita
2025-10-27 clause himal-chiya leebel 1 changes "दुई पटक परिवर्तन" limit 2 by sunita
2025-10-27 clause himal-chiya leebel 1 reply "हामी एक कार्य दिनभित्र जवाफ दिन्छौं" limit 24 by sunita
2025-10-27 email from sagar-trek "झोलाको ट्याग आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person pasang thread sagar-trek-523 at 2025-10-27T04:37:00Z
2025-10-27 email to sagar-trek "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person pasang thread sagar-trek-523 at 2025-10-27T08:44:00Z by sunita
2025-10-27 time patan-kala 195min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-10-27 promise to lokta-ghar "corrected file: पात्रो" by 2025-11-04 owner sunita by sunita
2025-10-27 promise to rempah "delivery date: peket kari" by 2025-11-04 owner hafiz by hafiz
2025-10-28 payment holar 245000 ISK for LS-3547
2025-10-28 time brackenbury 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-10-28 end sommer initiative natural "Owner retired, shop closed" by eva
2025-10-28 sheet himal-chiya leebel 1 sent by sunita
2025-10-28 kept sagar-trek "price: बाटोको नक्सा" by sunita
2025-10-28 payment kopi-bukit 3350.00 MYR for LS-3550
2025-10-28 invoice batik-seri 2650.00 MYR due 2025-11-27 ref LS-3565 "tag batik"
2025-10-29 time brim 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-10-29 kept vor "proof: bókarkápa" by eva
2025-10-29 invoice sjovik 1300.00 EUR due 2025-11-28 ref LS-3566 "roe jar label"
2025-10-29 kept mossgate "samples: sloe gin label" by eva
2025-10-29 invoice fenwick 585.00 GBP due 2025-11-12 ref LS-3567 "lid seal"
2025-10-29 note marktapotheke "We grow slowly and that is how we want it." as quote by hafiz
2025-10-29 cost seeblick 32.50 EUR "Photographs" by hafiz
2025-10-30 email from djupasalt "Skanninn í búðinni les ekki strikamerkið. (miðar á flögusalt)" person sindri thread djupasalt-527 at 2025-10-30T09:47:00Z
2025-10-30 email to djupasalt "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person sindri thread djupasalt-527 at 2025-10-30T12:49:00Z by eva
2025-10-30 time thornbury 30min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR unbilled
2025-10-30 email from kraeuterhof "The invoice for the calendula cream label names our old address. Could you change it?" person jutta thread kraeuterhof-527 at 2025-10-30T15:09:00Z
2025-10-30 invoice marktapotheke 640.00 EUR due 2025-11-13 ref LS-3568 "dosage label"
2025-10-30 email from gouden-oven "One question about the rusk tin: is there room for a second language?" person joris thread gouden-oven-527 at 2025-10-30T10:26:00Z
2025-10-31 invoice ullarhus 165000 ISK due 2025-11-14 ref LS-3569 "gjafakort"
2025-10-31 kept kinvara "corrected file: dulse pouch" by eva
2025-10-31 time lofoten 240min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-10-31 call with mossgate 24min "Price for the larger size agreed, order follows by mail" person fergus by eva
2025-10-31 email to kraeuterhof "Changed, sorry about that. A new copy is attached." person jutta thread kraeuterhof-527 at 2025-10-31T08:39:00Z by armen
2025-10-31 email from marktapotheke "Could you send us last time's prices for the dosage label for 1,000 and 5,000?" person dr-hoyer thread marktapotheke-529 at 2025-10-31T08:26:00Z
2025-10-31 email to marktapotheke "Attached. Most clients take 2,500, which is the cheapest per piece." person dr-hoyer thread marktapotheke-529 at 2025-10-31T09:15:00Z by hafiz
2025-10-31 email from marktapotheke "Then 2,500 it is." person dr-hoyer thread marktapotheke-529 at 2025-10-31T09:51:00Z
2025-10-31 invoice seeblick 660.00 EUR due 2025-11-14 ref LS-3570 "appointment card"
2025-10-31 time gouden-oven 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-10-31 email to gouden-oven "Yes, if the ingredients go down by half a point. I have attached both versions." person joris thread gouden-oven-527 at 2025-10-31T09:34:00Z by hafiz
2025-10-31 email from gouden-oven "The second version is fine. Please go ahead." person joris thread gouden-oven-527 at 2025-10-31T12:12:00Z
2025-10-31 payment loureiro 1150.00 EUR for LS-3549
2025-10-31 time aghbyur 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2025-10-31 invoice sagar-trek 760.00 EUR due 2025-11-30 ref LS-3571 "बाटोको नक्सा"
2025-10-31 invoice patan-kala 810.00 EUR due 2025-11-30 ref LS-3572 "मूर्तिको प्रमाणपत्र"
2025-10-31 email from patan-kala "उपहार बाकस आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person ramesh thread patan-kala-528 at 2025-10-31T10:47:00Z
2025-10-31 time lokta-ghar 60min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR unbilled
2025-10-31 email to kopi-bukit "Harga kertas naik empat peratus bulan depan. Perlu kami cetak pelekat cawan sekarang?" person weijie thread kopi-bukit-528 at 2025-10-31T13:11:00Z by hafiz
2025-11-03 promise from djupasalt "text: askja fyrir birkisalt" by 2025-11-10 by eva
2025-11-03 invoice kinvara 1250.00 EUR due 2025-12-03 ref LS-3573 "dulse pouch"
2025-11-03 email to northmoor "Reminder: invoice LS-3544 is due" automatic
2025-11-03 time ottoline 210min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-11-03 invoice brackenbury 950.00 GBP due 2025-12-03 ref LS-3574 "keg badge"
2025-11-03 time wendel 120min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-11-03 time albrecht 60min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-11-03 visit with albrecht 105min "They came to the press and approved the first sheet" person carla by armen
2025-11-03 time loureiro 165min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2025-11-03 time հացատուն 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2025-11-03 email to patan-kala "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person ramesh thread patan-kala-528 at 2025-11-03T08:29:00Z by sunita
2025-11-03 moved lokta-ghar "corrected file: पात्रो" to 2025-11-07 by sunita
2025-11-03 kept rempah "delivery date: peket kari" by hafiz
2025-11-03 email from kopi-bukit "Terima kasih kerana beritahu. Ya, cetak sekarang." person weijie thread kopi-bukit-528 at 2025-11-03T02:21:00Z
2025-11-03 time sabun-wangi 210min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-11-03 email to sabun-wangi "Bagaimana jualan di pasar malam? kotak set mandian dapat sambutan?" person mei-ling thread sabun-wangi-531 at 2025-11-03T13:59:00Z by hafiz
2025-11-04 time vor 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-11-04 email from sjovik "The invoice for the gift box names our old address. Could you change it?" person linnea thread sjovik-532 at 2025-11-04T14:45:00Z
2025-11-04 email to sjovik "Changed, sorry about that. A new copy is attached." person linnea thread sjovik-532 at 2025-11-04T16:00:00Z by hafiz
2025-11-04 payment lofoten 1750.00 EUR for LS-3548
2025-11-04 email from northmoor "I like the small drawing on the exhibition labels. Can we use it on our van?" person imogen thread northmoor-532 at 2025-11-04T12:02:00Z
2025-11-04 email to northmoor "You can, it is yours. I send you a file that can be enlarged." person imogen thread northmoor-532 at 2025-11-04T14:53:00Z by eva
2025-11-04 call with fenwick 4min "They count stock on Friday and will tell us the quantity" person dot by sunita
2025-11-04 payment kraeuterhof 2100.00 EUR for LS-3563
2025-11-04 time rheinkiesel 150min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-11-04 time arpa-gini 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-11-04 email from arpa-gini "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (նվերի տուփ)" person tigran thread arpa-gini-532 at 2025-11-04T09:20:00Z
2025-11-04 email to arpa-gini "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person tigran thread arpa-gini-532 at 2025-11-04T12:29:00Z by armen
2025-11-04 invoice chir 405000.00 AMD due 2025-11-18 ref LS-3575 "ծիրանի չրի տոպրակ"
2025-11-04 meeting with himal-chiya 40min "Went through all texts line by line; two words changed" person bikash by sunita
2025-11-04 meeting with batik-seri 70min "Talked about the whole range: the small sizes need a simpler design" person rohani by hafiz
2025-11-04 email from sabun-wangi "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person mei-ling thread sabun-wangi-531 at 2025-11-04T02:39:00Z
2025-11-05 invoice vor 375000 ISK due 2025-12-05 ref LS-3576 "bókarkápa"
2025-11-05 time holar 150min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR unbilled
2025-11-05 invoice mossgate 1750.00 GBP due 2025-12-05 ref LS-3577 "sloe gin label"
2025-11-05 email from little-harbour "Out of office until Monday" automatic
2025-11-05 email to brackenbury "We have updated the nutrition table on the still cider label to the new rule. Please check the numbers." person joss thread brackenbury-533 at 2025-11-05T13:36:00Z by hafiz
2025-11-05 email from brackenbury "Checked. The salt is 0.8, not 0.08. Everything else is right." person joss thread brackenbury-533 at 2025-11-05T16:32:00Z
2025-11-05 email from arpa-gini "Երկրորդը, առանց կասկածի։" person tigran thread arpa-gini-532 at 2025-11-05T05:53:00Z
2025-11-05 invoice հացատուն 240000.00 AMD due 2025-11-19 ref LS-3578 "լավաշի փաթեթ"
2025-11-05 engagement rempah label "Label rempah" notice 30 by hafiz
2025-11-05 sheet rempah label 1 drafted "Label rempah" language ms by hafiz
2025-11-05 clause rempah label 1 comes "Pruf dalam tempoh lima hari bekerja" limit 5 good "Tanda halal dapat dibaca pada peket kecil" by hafiz
2025-11-05 clause rempah label 1 changes "Dua pusingan pembetulan" limit 2 by hafiz
2025-11-05 clause rempah label 1 reply "Kami menjawab dalam sehari bekerja" limit 24 by hafiz
2025-11-05 payment sabun-wangi 2600.00 MYR for LS-3555
2025-11-06 email to brim "miðar á pilsner: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person halldora thread brim-534 at 2025-11-06T13:12:00Z by eva
2025-11-06 email to lofoten "A short note: the paper for the export carton goes up by 4 per cent next month. Shall we print before that?" person ingrid-moe thread lofoten-534 at 2025-11-06T15:35:00Z by eva
2025-11-06 time northmoor 60min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-11-06 sheet rempah label 1 sent by hafiz
2025-11-06 email from kopi-bukit "Out of office until Monday" automatic
2025-11-07 email from brim "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person halldora thread brim-534 at 2025-11-07T10:53:00Z
2025-11-07 invoice lofoten 1600.00 EUR due 2025-12-07 ref LS-3579 "export carton"
2025-11-07 email from lofoten "Thank you for telling us. Yes, print now." person ingrid-moe thread lofoten-534 at 2025-11-07T08:27:00Z
2025-11-07 time ottoline 240min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2025-11-07 time wendel 210min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-11-07 time loureiro 105min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-11-07 invoice arpa-gini 1650.00 EUR due 2025-12-07 ref LS-3580 "սպիտակ գինու պիտակ"
2025-11-07 payment aghbyur 495000.00 AMD for LS-3557
2025-11-07 meeting with aghbyur 40min "Looked at three drafts together; draft B goes on with a darker green" person vahan by armen
2025-11-07 message from հացատուն "Շնորհակալություն, շատ լավ է" person anahit thread հացատուն-m535 at 2025-11-07T06:25:00Z
2025-11-07 time himal-chiya 210min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-11-07 time himal-chiya 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-11-07 kept lokta-ghar "corrected file: पात्रो" by sunita
2025-11-07 time kopi-bukit 180min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-11-07 cost sabun-wangi 75.00 MYR "Special paper" by hafiz
2025-11-09 understood rempah label 1 "Pruf tiba dalam lima hari bekerja" person aisyah
2025-11-09 understood rempah label 1 "Dua kali boleh betulkan" person aisyah
2025-11-09 understood rempah label 1 "Jawapan dalam sehari" person aisyah
2025-11-09 sheet rempah label 1 accepted "Aisyah" person aisyah
2025-11-10 invoice brim 250000 ISK due 2025-12-10 ref LS-3581 "miðar á pilsner"
2025-11-10 kept djupasalt "text: askja fyrir birkisalt" by eva
2025-11-10 visit with vor 120min "Visited the shop and photographed the shelf" person ragnheidur by eva
2025-11-10 invoice thornbury 1095.00 GBP due 2025-12-10 ref LS-3582 "menu cards"
2025-11-10 cost northmoor 100.00 GBP "Varnish samples" by eva
2025-11-10 time calder 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-11-10 email from ottoline "What would the truffle box cost with a gold foil?" person ottilie thread ottoline-538 at 2025-11-10T12:01:00Z
2025-11-10 email to ottoline "A fifth more. Two samples are in the post, one with and one without." person ottilie thread ottoline-538 at 2025-11-10T13:38:00Z by eva
2025-11-10 email from ottoline "Without, then. It looks calmer." person ottilie thread ottoline-538 at 2025-11-10T15:26:00Z
2025-11-10 email from kraeuterhof "Until when do you need our text for the lip balm display?" person jutta thread kraeuterhof-538 at 2025-11-10T15:16:00Z
2025-11-10 cost wendel 125.00 EUR "Special paper" by armen
2025-11-10 time albrecht 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-11-10 invoice albrecht 1400.00 EUR due 2025-11-24 ref LS-3583 "hamper card"
2025-11-10 invoice rheinkiesel 700.00 EUR due 2025-11-24 ref LS-3584 "shipping box"
2025-11-10 cost loureiro 50.00 EUR "Cutting die" by eva
2025-11-10 message to հացատուն "Անպայման" person anahit thread հացատուն-m535 at 2025-11-10T08:48:00Z by armen
2025-11-10 cost lokta-ghar 47.50 EUR "Courier" by sunita
2025-11-10 email from lokta-ghar "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। पात्रो पनि त्यही हिसाबले पठाउनुहोला।" person anju thread lokta-ghar-538 at 2025-11-10T09:16:00Z
2025-11-10 email to lokta-ghar "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person anju thread lokta-ghar-538 at 2025-11-10T09:31:00Z by sunita
2025-11-10 time rempah 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2025-11-10 cost rempah 225.00 MYR "Photographs" by hafiz
2025-11-10 invoice sabun-wangi 2350.00 MYR due 2025-12-10 ref LS-3585 "pembalut sabun serai"
2025-11-11 email to djupasalt "Eitt smáatriði: er geymsluþolið enn 12 mánuðir? (gjafakassi)" person asta thread djupasalt-539 at 2025-11-11T14:40:00Z by eva
2025-11-11 email from chir "ծիրանի չրի տոպրակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person lusine thread chir-539 at 2025-11-11T08:15:00Z
2025-11-11 email to chir "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person lusine thread chir-539 at 2025-11-11T09:51:00Z by armen
2025-11-11 invoice aghbyur 485000.00 AMD due 2025-12-11 ref LS-3586 "գազավորված ջրի պիտակ"
2025-11-11 invoice himal-chiya 950.00 EUR due 2025-12-11 ref LS-3587 "उपहार बाकस"
2025-11-11 invoice lokta-ghar 765.00 EUR due 2025-12-11 ref LS-3588 "पात्रो"
2025-11-11 invoice rempah 4300.00 MYR due 2025-12-11 ref LS-3589 "peket kari"
2025-11-11 email from rempah "Boleh kami lihat kotak hadiah raya atas kertas kasar?" person aisyah thread rempah-539 at 2025-11-11T07:00:00Z
2025-11-11 email to rempah "Tiga contoh kami pos hari ini." person aisyah thread rempah-539 at 2025-11-11T08:20:00Z by hafiz
2025-11-12 email from djupasalt "Gott að þú spyrð. Það er orðið 18 mánuðir." person asta thread djupasalt-539 at 2025-11-12T09:23:00Z
2025-11-12 email to djupasalt "Breytt, ný próförk fylgir." person asta thread djupasalt-539 at 2025-11-12T11:07:00Z by eva
2025-11-12 invoice northmoor 1550.00 GBP due 2025-12-12 ref LS-3590 "family trail leaflet"
2025-11-12 meeting with mossgate 55min "Looked at three drafts together; draft B goes on with a darker green" person fergus by eva
2025-11-12 invoice calder 845.00 GBP due 2025-12-12 ref LS-3591 "tin label"
2025-11-12 cost ottoline 75.00 GBP "Photographs" by eva
2025-11-12 email from kraeuterhof "Sorry to ask again: which day is the last one for the text?" person jutta thread kraeuterhof-538 at 2025-11-12T09:41:00Z
2025-11-12 email to kraeuterhof "Thursday noon. Forgive the wait, we were all at the press." person jutta thread kraeuterhof-538 at 2025-11-12T12:27:00Z by armen
2025-11-12 invoice wendel 1850.00 EUR due 2025-11-26 ref LS-3592 "lager label"
2025-11-12 note seeblick "My accountant likes your invoices more than I do." as quote by hafiz
2025-11-12 payment gouden-oven 970.00 EUR for LS-3561
2025-11-12 invoice gouden-oven 935.00 EUR due 2025-12-12 ref LS-3593 "rusk tin"
2025-11-12 invoice loureiro 1400.00 EUR due 2025-12-12 ref LS-3594 "olive oil label"
2025-11-12 payment arpa-gini 1650.00 EUR for LS-3552
2025-11-12 message from arpa-gini "Կեսօրից հետո կզանգե՞ք" person gayane thread arpa-gini-m540 at 2025-11-12T12:33:00Z
2025-11-12 email from rempah "Nombor dua." person aisyah thread rempah-539 at 2025-11-12T02:27:00Z
2025-11-13 payment ullarhus 165000 ISK for LS-3569
2025-11-13 payment djupasalt 1400.00 EUR for LS-3560
2025-11-13 payment thornbury 945.00 GBP for LS-3553
2025-11-13 email from little-harbour "Can the counter sign go to the warehouse this time?" person tamsin thread little-harbour-541 at 2025-11-13T09:00:00Z
2025-11-13 email to little-harbour "Yes. I have put the address on the order." person tamsin thread little-harbour-541 at 2025-11-13T11:31:00Z by hafiz
2025-11-13 payment marktapotheke 640.00 EUR for LS-3568
2025-11-13 message to arpa-gini "Հիանալի, շնորհակալություն" person gayane thread arpa-gini-m540 at 2025-11-13T09:33:00Z by armen
2025-11-13 payment urts 300000.00 AMD for LS-3564
2025-11-14 email to ullarhus "lopamiðar: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person gudrun thread ullarhus-542 at 2025-11-14T11:44:00Z by eva
2025-11-14 time djupasalt 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-11-14 time djupasalt 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-11-14 cost djupasalt 75.00 EUR "Courier" by eva
2025-11-14 note vor "Orders by mail, decides by telephone" as fact by eva
2025-11-14 invoice holar 235000 ISK due 2025-12-14 ref LS-3595 "lok á bláberjaskyr"
2025-11-14 email from kinvara "Can the dulse pouch go to the warehouse this time?" person aoife thread kinvara-542 at 2025-11-14T11:28:00Z
2025-11-14 payment northmoor 1850.00 GBP for LS-3544
2025-11-14 payment fenwick 585.00 GBP for LS-3567
2025-11-14 note little-harbour "Two short calls a month do more here than any newsletter" as opinion by hafiz
2025-11-14 payment calder 765.00 GBP for LS-3556
2025-11-14 payment ottoline 1150.00 GBP for LS-3558
2025-11-14 invoice ottoline 1400.00 GBP due 2025-12-14 ref LS-3596 "bar wrapper"
2025-11-14 meeting with loureiro 60min "Talked about the whole range: the small sizes need a simpler design" person beatriz by eva
2025-11-14 payment himal-chiya 905.00 EUR for LS-3559
2025-11-14 payment rempah 3450.00 MYR for LS-3554
2025-11-14 invoice kopi-bukit 3150.00 MYR due 2025-12-14 ref LS-3597 "pelekat cawan"
2025-11-17 email from ullarhus "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person gudrun thread ullarhus-542 at 2025-11-17T09:46:00Z
2025-11-17 invoice djupasalt 1600.00 EUR due 2025-12-17 ref LS-3598 "askja fyrir birkisalt"
2025-11-17 email to kinvara "Yes. I have put the address on the order." person aoife thread kinvara-542 at 2025-11-17T09:44:00Z by eva
2025-11-17 time little-harbour 90min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-11-17 email to albrecht "Two ideas for the olive jar label, both in the price we agreed. Which one is closer?" person carla thread albrecht-544 at 2025-11-17T08:49:00Z by armen
2025-11-17 email from albrecht "The first. We laid both on the counter and asked everybody who came in." person carla thread albrecht-544 at 2025-11-17T09:15:00Z
2025-11-17 payment seeblick 660.00 EUR for LS-3570
2025-11-17 email to seeblick "Two ideas for the food bag sticker, both in the price we agreed. Which one is closer?" person dr-nowak thread seeblick-544 at 2025-11-17T09:57:00Z by hafiz
2025-11-17 email from seeblick "The first. We laid both on the counter and asked everybody who came in." person dr-nowak thread seeblick-544 at 2025-11-17T11:49:00Z
2025-11-18 visit with holar 60min "Saw the filling line; the label has to sit 4 mm higher" person einar by eva
2025-11-18 note mossgate "Wants every file as PDF and nothing else" as fact by eva
2025-11-18 call with rheinkiesel 16min "Asked how the new product sells: better than hoped" person vera by sunita
2025-11-18 email from urts "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (անանուխի պիտակ)" person narek thread urts-546 at 2025-11-18T05:12:00Z
2025-11-18 email from kopi-bukit "Logo halal pada label biji panggang perlu besar sedikit, kata pegawai." person weijie thread kopi-bukit-546 at 2025-11-18T02:48:00Z
2025-11-19 email to calder "Two ideas for the gift box, both in the price we agreed. Which one is closer?" person nell thread calder-547 at 2025-11-19T12:48:00Z by sunita
2025-11-19 email from calder "The first. We laid both on the counter and asked everybody who came in." person nell thread calder-547 at 2025-11-19T14:21:00Z
2025-11-19 email to urts "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person narek thread urts-546 at 2025-11-19T09:04:00Z by armen
2025-11-19 email from urts "Ուրեմն 2 500։" person narek thread urts-546 at 2025-11-19T10:50:00Z
2025-11-19 email to kopi-bukit "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person weijie thread kopi-bukit-546 at 2025-11-19T08:49:00Z by hafiz
2025-11-20 email to northmoor "We have kept 150 of the family trail leaflet from the last run for you. Shall we send them along?" person imogen thread northmoor-548 at 2025-11-20T12:29:00Z by eva
2025-11-20 time little-harbour 60min member sunita "Text" rate 74.00 EUR cost 38.00 EUR unbilled
2025-11-20 payment chir 405000.00 AMD for LS-3575
2025-11-20 email from kopi-bukit "Diluluskan, terima kasih." person weijie thread kopi-bukit-546 at 2025-11-20T02:29:00Z
2025-11-21 email from thornbury "Do you also do boxes? Twelve of the allergen stickers fall over in the one we have." person moira thread thornbury-550 at 2025-11-21T09:45:00Z
2025-11-21 email to thornbury "We do. I have drawn one with a divider; the price is in the PDF." person moira thread thornbury-550 at 2025-11-21T12:05:00Z by hafiz
2025-11-21 email from northmoor "Yes please, they will be gone in a week." person imogen thread northmoor-548 at 2025-11-21T10:15:00Z
2025-11-21 payment albrecht 1400.00 EUR for LS-3583
2025-11-21 email to arpa-gini "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-550 at 2025-11-21T14:20:00Z by armen
2025-11-21 payment հացատուն 240000.00 AMD for LS-3578
2025-11-24 plan brim stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner eva by eva
2025-11-24 plan brim season "Planning the coming season together" every 3m as review via meeting owner eva by eva
2025-11-24 plan brim news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan brim anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner eva by eva
2025-11-24 plan skjalfandi stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner eva by eva
2025-11-24 plan skjalfandi season "Planning the coming season together" every 3m as review via meeting owner eva by eva
2025-11-24 plan skjalfandi news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan skjalfandi anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner eva by eva
2025-11-24 plan ullarhus stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner eva by eva
2025-11-24 plan ullarhus season "Planning the coming season together" every 3m as review via meeting owner eva by eva
2025-11-24 plan ullarhus news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan ullarhus anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner eva by eva
2025-11-24 plan djupasalt stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner eva by eva
2025-11-24 plan djupasalt season "Planning the coming season together" every 6m as review via meeting owner eva by eva
2025-11-24 plan djupasalt news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan djupasalt anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner eva by eva
2025-11-24 plan vor stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner eva by eva
2025-11-24 plan vor season "Planning the coming season together" every 3m as review via meeting owner eva by eva
2025-11-24 plan vor news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan vor anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner eva by eva
2025-11-24 plan holar stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner eva by eva
2025-11-24 plan holar season "Planning the coming season together" every 3m as review via meeting owner eva by eva
2025-11-24 plan holar news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan holar anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner eva by eva
2025-11-24 plan kinvara stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner eva by eva
2025-11-24 plan kinvara season "Planning the coming season together" every 12m as review via meeting owner eva by eva
2025-11-24 plan kinvara news "What sells well elsewhere" every 6m as note via email owner eva by eva
2025-11-24 plan kinvara anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner eva by eva
2025-11-24 plan sjovik stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner hafiz by hafiz
2025-11-24 plan sjovik season "Planning the coming season together" every 12m as review via meeting owner hafiz by hafiz
2025-11-24 plan sjovik news "What sells well elsewhere" every 6m as note via email owner hafiz by hafiz
2025-11-24 plan sjovik anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner hafiz by hafiz
2025-11-24 plan thornbury stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner hafiz by hafiz
2025-11-24 plan thornbury season "Planning the coming season together" every 6m as review via meeting owner hafiz by hafiz
2025-11-24 plan thornbury news "What sells well elsewhere" every 3m as note via email owner hafiz by hafiz
2025-11-24 plan thornbury anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner hafiz by hafiz
2025-11-24 plan northmoor stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner eva by eva
2025-11-24 plan northmoor season "Planning the coming season together" every 6m as review via meeting owner eva by eva
2025-11-24 plan northmoor news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan northmoor anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner eva by eva
2025-11-24 plan mossgate stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner eva by eva
2025-11-24 plan mossgate season "Planning the coming season together" every 6m as review via meeting owner eva by eva
2025-11-24 plan mossgate news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan mossgate anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner eva by eva
2025-11-24 plan fenwick stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner sunita by sunita
2025-11-24 plan fenwick season "Planning the coming season together" every 12m as review via meeting owner sunita by sunita
2025-11-24 plan fenwick news "What sells well elsewhere" every 6m as note via email owner sunita by sunita
2025-11-24 plan fenwick anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner sunita by sunita
2025-11-24 plan calder stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner sunita by sunita
2025-11-24 plan calder season "Planning the coming season together" every 12m as review via meeting owner sunita by sunita
2025-11-24 plan calder news "What sells well elsewhere" every 6m as note via email owner sunita by sunita
2025-11-24 plan calder anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner sunita by sunita
2025-11-24 plan ottoline stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner eva by eva
2025-11-24 plan ottoline season "Planning the coming season together" every 6m as review via meeting owner eva by eva
2025-11-24 plan ottoline news "What sells well elsewhere" every 3m as note via email owner eva by eva
2025-11-24 plan ottoline anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner eva by eva
2025-11-24 plan kraeuterhof stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner armen by armen
2025-11-24 plan kraeuterhof season "Planning the coming season together" every 6m as review via meeting owner armen by armen
2025-11-24 plan kraeuterhof news "What sells well elsewhere" every 3m as note via email owner armen by armen
2025-11-24 plan kraeuterhof anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner armen by armen
2025-11-24 plan wendel stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner armen by armen
2025-11-24 plan wendel season "Planning the coming season together" every 6m as review via meeting owner armen by armen
2025-11-24 plan wendel news "What sells well elsewhere" every 3m as note via email owner armen by armen
2025-11-24 plan wendel anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner armen by armen
2025-11-24 plan marktapotheke stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner hafiz by hafiz
2025-11-24 plan marktapotheke season "Planning the coming season together" every 12m as review via meeting owner hafiz by hafiz
2025-11-24 plan marktapotheke news "What sells well elsewhere" every 6m as note via email owner hafiz by hafiz
2025-11-24 plan marktapotheke anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner hafiz by hafiz
2025-11-24 plan albrecht stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner armen by armen
2025-11-24 plan albrecht season "Planning the coming season together" every 6m as review via meeting owner armen by armen
2025-11-24 plan albrecht news "What sells well elsewhere" every 3m as note via email owner armen by armen
2025-11-24 plan albrecht anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner armen by armen
2025-11-24 plan seeblick stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner hafiz by hafiz
2025-11-24 plan seeblick season "Planning the coming season together" every 12m as review via meeting owner hafiz by hafiz
2025-11-24 plan seeblick news "What sells well elsewhere" every 6m as note via email owner hafiz by hafiz
2025-11-24 plan seeblick anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner hafiz by hafiz
2025-11-24 email from gouden-oven "I cannot open the file with the bread bag. Could you send a PDF?" person sanne thread gouden-oven-551 at 2025-11-24T14:33:00Z
2025-11-24 plan gouden-oven stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner hafiz by hafiz
2025-11-24 plan gouden-oven season "Planning the coming season together" every 6m as review via meeting owner hafiz by hafiz
2025-11-24 plan gouden-oven news "What sells well elsewhere" every 3m as note via email owner hafiz by hafiz
2025-11-24 plan gouden-oven anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner hafiz by hafiz
2025-11-24 plan loureiro stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner eva by eva
2025-11-24 plan loureiro season "Planning the coming season together" every 12m as review via meeting owner eva by eva
2025-11-24 plan loureiro news "What sells well elsewhere" every 6m as note via email owner eva by eva
2025-11-24 plan loureiro anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner eva by eva
2025-11-24 email from arpa-gini "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person gayane thread arpa-gini-550 at 2025-11-24T06:20:00Z
2025-11-24 email to arpa-gini "Փոխված է, նոր օրինակը կցված է։" person gayane thread arpa-gini-550 at 2025-11-24T08:20:00Z by armen
2025-11-24 plan arpa-gini stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner armen by armen
2025-11-24 plan arpa-gini season "Planning the coming season together" every 6m as review via meeting owner armen by armen
2025-11-24 plan arpa-gini news "What sells well elsewhere" every 3m as note via email owner armen by armen
2025-11-24 plan arpa-gini anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner armen by armen
2025-11-24 plan aghbyur stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner armen by armen
2025-11-24 plan aghbyur season "Planning the coming season together" every 3m as review via meeting owner armen by armen
2025-11-24 plan aghbyur news "What sells well elsewhere" every 3m as note via email owner armen by armen
2025-11-24 plan aghbyur anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner armen by armen
2025-11-24 plan հացատուն stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner armen by armen
2025-11-24 plan հացատուն season "Planning the coming season together" every 3m as review via meeting owner armen by armen
2025-11-24 plan հացատուն news "What sells well elsewhere" every 3m as note via email owner armen by armen
2025-11-24 plan հացատուն anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner armen by armen
2025-11-24 plan himal-chiya stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner sunita by sunita
2025-11-24 plan himal-chiya season "Planning the coming season together" every 6m as review via meeting owner sunita by sunita
2025-11-24 plan himal-chiya news "What sells well elsewhere" every 3m as note via email owner sunita by sunita
2025-11-24 plan himal-chiya anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner sunita by sunita
2025-11-24 email from sagar-trek "अघिल्लो पटक कुन कागज थियो? (बाटोको नक्सा)" person pasang thread sagar-trek-551 at 2025-11-24T07:48:00Z
2025-11-24 email to sagar-trek "९० ग्रामको खस्रो कागज। मौज्दात छ।" person pasang thread sagar-trek-551 at 2025-11-24T10:28:00Z by sunita
2025-11-24 plan sagar-trek stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner sunita by sunita
2025-11-24 plan sagar-trek season "Planning the coming season together" every 12m as review via meeting owner sunita by sunita
2025-11-24 plan sagar-trek news "What sells well elsewhere" every 6m as note via email owner sunita by sunita
2025-11-24 plan sagar-trek anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner sunita by sunita
2025-11-24 plan patan-kala stock "Whether you have what you need for the coming weeks" every 3m as touch via call owner sunita by sunita
2025-11-24 plan patan-kala season "Planning the coming season together" every 12m as review via meeting owner sunita by sunita
2025-11-24 plan patan-kala news "What sells well elsewhere" every 6m as note via email owner sunita by sunita
2025-11-24 plan patan-kala anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner sunita by sunita
2025-11-24 plan rempah stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner hafiz by hafiz
2025-11-24 plan rempah season "Planning the coming season together" every 3m as review via meeting owner hafiz by hafiz
2025-11-24 plan rempah news "What sells well elsewhere" every 3m as note via email owner hafiz by hafiz
2025-11-24 plan rempah anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner hafiz by hafiz
2025-11-24 plan kopi-bukit stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner hafiz by hafiz
2025-11-24 plan kopi-bukit season "Planning the coming season together" every 3m as review via meeting owner hafiz by hafiz
2025-11-24 plan kopi-bukit news "What sells well elsewhere" every 3m as note via email owner hafiz by hafiz
2025-11-24 plan kopi-bukit anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner hafiz by hafiz
2025-11-24 plan batik-seri stock "Whether you have what you need for the coming weeks" every 8w as touch via call owner hafiz by hafiz
2025-11-24 plan batik-seri season "Planning the coming season together" every 6m as review via meeting owner hafiz by hafiz
2025-11-24 plan batik-seri news "What sells well elsewhere" every 3m as note via email owner hafiz by hafiz
2025-11-24 plan batik-seri anniversary "Thank you for the year, your questions and your view of our work" every 12m as anniversary via meeting owner hafiz by hafiz
2025-11-24 plan sabun-wangi stock "Whether you have what you need for the coming weeks" every 4w as touch via call owner hafiz by hafiz
2025-11-24 plan sabun-wangi season "Planning the coming season together" every 3m as review via meeting owner hafiz by hafiz
2025-11-24 plan sabun-wangi news "What sells well elsewhere" every 3m as note via email owner hafiz by hafiz
2025-11-24 plan sabun-wangi anniversary "Thank you for the year, your questions and your view of our work" every 6m as anniversary via meeting owner hafiz by hafiz
2025-11-25 invoice little-harbour 840.00 GBP due 2025-12-25 ref LS-3599 "counter sign"
2025-11-25 meeting with kraeuterhof 65min "Chose the paper from the sample book: uncoated, 90 g" person malte by armen
2025-11-25 email to gouden-oven "Here is a PDF. I also made it smaller." person sanne thread gouden-oven-551 at 2025-11-25T08:57:00Z by hafiz
2025-11-25 promise to arpa-gini "proof: կարմիր գինու պիտակ" by 2025-12-03 owner armen by armen
2025-11-25 email from sagar-trek "त्यही राख्नुहोस्।" person pasang thread sagar-trek-551 at 2025-11-25T05:56:00Z
2025-11-25 note batik-seri "Prints the small runs in house since last year" as fact by hafiz
2025-11-25 promise to sabun-wangi "samples: kotak set mandian" by 2025-12-03 owner hafiz by hafiz
2025-11-26 email from djupasalt "Geturðu sent mér PDF? (miðar á flögusalt)" person sindri thread djupasalt-554 at 2025-11-26T14:46:00Z
2025-11-26 payment rheinkiesel 700.00 EUR for LS-3584
2025-11-26 email from aghbyur "Խանութի սարքը շտրիխ կոդը չի կարդում։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-554 at 2025-11-26T12:19:00Z
2025-11-26 email to aghbyur "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person vahan thread aghbyur-554 at 2025-11-26T15:23:00Z by armen
2025-11-26 email from himal-chiya "उपहार बाकस आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person bikash thread himal-chiya-554 at 2025-11-26T09:38:00Z
2025-11-26 email from batik-seri "Boleh letak bahasa Inggeris sekali pada tag batik?" person rohani thread batik-seri-554 at 2025-11-26T01:42:00Z
2025-11-26 email to batik-seri "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person rohani thread batik-seri-554 at 2025-11-26T08:22:00Z by hafiz
2025-11-27 call with brim 10min "Asked how the new product sells: better than hoped" person halldora by eva
2025-11-27 email to djupasalt "Hér er það, og minni útgáfa fyrir símann." person sindri thread djupasalt-554 at 2025-11-27T09:10:00Z by eva
2025-11-27 promise to sjovik "proof: smoked trout sleeve" by 2025-12-05 owner hafiz by hafiz
2025-11-27 call with lofoten 15min "Talked about the shelf: their label is the only one with a window" person ingrid-moe by eva
2025-11-27 email to himal-chiya "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person bikash thread himal-chiya-554 at 2025-11-27T08:24:00Z by sunita
2025-11-27 email from batik-seri "Pilihan kedua lebih baik." person rohani thread batik-seri-554 at 2025-11-27T02:02:00Z
2025-11-27 feedback batik-seri helped 1 person rohani thread batik-seri-554
2025-11-28 payment sjovik 1300.00 EUR for LS-3566
2025-11-28 payment mossgate 1750.00 GBP for LS-3577
2025-11-28 promise from calder "measures of the new box" by 2025-12-04 by sunita
2025-11-28 email from ottoline "When will the bar wrapper leave your house?" person ottilie thread ottoline-557 at 2025-11-28T16:11:00Z
2025-11-28 payment wendel 1850.00 EUR for LS-3592
2025-11-28 email from rempah "Mesin di kedai tidak dapat baca kod bar pada label rendang." person aisyah thread rempah-556 at 2025-11-28T08:04:00Z
2025-11-28 email to rempah "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person aisyah thread rempah-556 at 2025-11-28T10:48:00Z by hafiz
2025-11-28 email from sabun-wangi "Bila teks pembalut sabun serai perlu sampai?" person mei-ling thread sabun-wangi-556 at 2025-11-28T04:03:00Z
2025-12-01 time sjovik 90min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-12-01 time thornbury 120min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-12-01 email from mossgate "Could we have another 2,000 of the sloe gin label? Same paper as last time." person fergus thread mossgate-558 at 2025-12-01T09:58:00Z
2025-12-01 payment little-harbour 880.00 GBP for LS-3562
2025-12-01 email to ottoline "On Wednesday, and I send you the number of the parcel." person ottilie thread ottoline-557 at 2025-12-01T08:38:00Z by eva
2025-12-01 feedback ottoline helped 1 person ottilie thread ottoline-557
2025-12-01 email from brackenbury "Somebody asked me who makes our keg badge. May I give them your name?" person joss thread brackenbury-559 at 2025-12-01T09:29:00Z
2025-12-01 email from marktapotheke "I like the small drawing on the cream jar label. Can we use it on our van?" person dr-hoyer thread marktapotheke-559 at 2025-12-01T14:12:00Z
2025-12-01 email to marktapotheke "You can, it is yours. I send you a file that can be enlarged." person dr-hoyer thread marktapotheke-559 at 2025-12-01T15:44:00Z by hafiz
2025-12-01 moved arpa-gini "proof: կարմիր գինու պիտակ" to 2025-12-08 by armen
2025-12-01 email from arpa-gini "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-558 at 2025-12-01T06:10:00Z
2025-12-01 email to arpa-gini "Չկավճապատ, 90 գ։ Պահեստում կա։" person gayane thread arpa-gini-558 at 2025-12-01T08:39:00Z by armen
2025-12-01 message from հացատուն "Կեսօրից հետո կզանգե՞ք" person anahit thread հացատուն-m559 at 2025-12-01T11:58:00Z
2025-12-01 message to հացատուն "Հիանալի, շնորհակալություն" person anahit thread հացատուն-m559 at 2025-12-01T12:12:00Z by armen
2025-12-01 time himal-chiya 240min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-12-01 meeting with patan-kala 55min "Looked at three drafts together; draft B goes on with a darker green" person ramesh by sunita
2025-12-01 email from sabun-wangi "Maaf tanya lagi: sampai hari apa teks boleh dihantar?" person mei-ling thread sabun-wangi-556 at 2025-12-01T02:14:00Z
2025-12-02 promise to kinvara "proof: bath salts box" by 2025-12-10 owner eva by eva
2025-12-02 email to mossgate "Of course. I have booked the press for Thursday; you will have the sheets the week after." person fergus thread mossgate-558 at 2025-12-02T10:00:00Z by eva
2025-12-02 email to brackenbury "With pleasure, and thank you." person joss thread brackenbury-559 at 2025-12-02T09:37:00Z by hafiz
2025-12-02 call with albrecht 11min "Talked about the shelf: their label is the only one with a window" person timo by armen
2025-12-02 time arpa-gini 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2025-12-02 email from arpa-gini "Լավ, նույնը։" person gayane thread arpa-gini-558 at 2025-12-02T06:36:00Z
2025-12-02 email from rempah "Out of office until Monday" automatic
2025-12-02 kept sabun-wangi "samples: kotak set mandian" by hafiz
2025-12-02 email to sabun-wangi "Khamis tengah hari. Maaf, semua orang di mesin cetak." person mei-ling thread sabun-wangi-556 at 2025-12-02T08:32:00Z by hafiz
2025-12-03 time calder 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-12-03 time ottoline 1240min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2025-12-03 promise to brackenbury "proof: bottle collar" by 2025-12-11 owner hafiz by hafiz
2025-12-03 time kraeuterhof 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-12-04 email from vor "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person ragnheidur thread vor-562 at 2025-12-04T09:02:00Z
2025-12-04 email to vor "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person ragnheidur thread vor-562 at 2025-12-04T12:04:00Z by eva
2025-12-04 feedback vor helped 1 person ragnheidur thread vor-562
2025-12-04 kept calder "measures of the new box" by sunita
2025-12-04 time ottoline 420min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2025-12-04 time ottoline 940min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2025-12-04 payment brackenbury 950.00 GBP for LS-3574
2025-12-04 note rheinkiesel "Prints the small runs in house since last year" as fact by sunita
2025-12-04 payment patan-kala 810.00 EUR for LS-3572
2025-12-05 time djupasalt 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-12-05 kept sjovik "proof: smoked trout sleeve" by hafiz
2025-12-05 email to sjovik "How did the smoked trout sleeve do at the market?" person linnea thread sjovik-563 at 2025-12-05T08:20:00Z by hafiz
2025-12-05 email from sjovik "Very well. People picked it up because of the window in the label." person linnea thread sjovik-563 at 2025-12-05T10:01:00Z
2025-12-05 payment lofoten 1600.00 EUR for LS-3579
2025-12-05 time lofoten 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-12-05 time thornbury 60min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-05 time ottoline 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-12-05 time brackenbury 75min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-12-05 call with kraeuterhof 17min "Explained the difference between the two varnishes; they take matt" person jutta by armen
2025-12-05 promise from chir "quantities for the next run" by 2025-12-11 by armen
2025-12-05 promise from հացատուն "quantities for the next run" by 2025-12-11 by armen
2025-12-05 time sagar-trek 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-12-05 time sagar-trek 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-05 payment batik-seri 2650.00 MYR for LS-3565
2025-12-05 email from batik-seri "Out of office until Monday" automatic
2025-12-08 payment vor 375000 ISK for LS-3576
2025-12-08 email to holar "Hvernig gekk á markaðnum? (miðar á mysu)" person einar thread holar-566 at 2025-12-08T12:07:00Z by eva
2025-12-08 email from holar "Ljómandi vel. Allt seldist upp fyrir hádegi." person einar thread holar-566 at 2025-12-08T13:01:00Z
2025-12-08 payment kinvara 1250.00 EUR for LS-3573
2025-12-08 time ottoline 105min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2025-12-08 time gouden-oven 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2025-12-08 kept arpa-gini "proof: կարմիր գինու պիտակ" by armen
2025-12-08 time himal-chiya 60min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-08 payment sagar-trek 760.00 EUR for LS-3571
2025-12-08 time rempah 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-08 time rempah 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2025-12-09 payment djupasalt 1600.00 EUR for LS-3598
2025-12-09 email from northmoor "Do you keep the old files of the shop tags?" person imogen thread northmoor-567 at 2025-12-09T09:30:00Z
2025-12-09 email to northmoor "All of them. Which year do you need?" person imogen thread northmoor-567 at 2025-12-09T09:48:00Z by eva
2025-12-09 time mossgate 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2025-12-09 moved brackenbury "proof: bottle collar" to 2025-12-15 by hafiz
2025-12-09 payment arpa-gini 1650.00 EUR for LS-3580
2025-12-09 invoice himal-chiya 930.00 EUR due 2026-01-08 ref LS-3600 "इलाम चियाको लेबल"
2025-12-09 time sabun-wangi 165min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2025-12-10 payment brim 250000 ISK for LS-3581
2025-12-10 promise from brim "measures of the new box" by 2025-12-16 by eva
2025-12-10 email from skjalfandi "Hvaða pappír notuðum við síðast? (veggspjald við höfnina)" person bjarki thread skjalfandi-568 at 2025-12-10T09:32:00Z
2025-12-10 email to skjalfandi "Óhúðaðan, 90 g. Hann er til." person bjarki thread skjalfandi-568 at 2025-12-10T11:30:00Z by eva
2025-12-10 email from skjalfandi "Gott, sama aftur." person bjarki thread skjalfandi-568 at 2025-12-10T12:51:00Z
2025-12-10 time kinvara 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2025-12-10 kept kinvara "proof: bath salts box" by eva
2025-12-10 invoice thornbury 950.00 GBP due 2026-01-09 ref LS-3601 "sandwich sleeve"
2025-12-10 email from northmoor "The first one, please." person imogen thread northmoor-567 at 2025-12-10T10:11:00Z
2025-12-10 invoice kraeuterhof 1650.00 EUR due 2025-12-24 ref LS-3602 "lip balm display"
2025-12-10 invoice arpa-gini 1850.00 EUR due 2026-01-09 ref LS-3603 "կարմիր գինու պիտակ"
2025-12-10 time հացատուն 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2025-12-10 kept հացատուն "quantities for the next run" by armen
2025-12-10 invoice rempah 3550.00 MYR due 2026-01-09 ref LS-3604 "kotak hadiah raya"
2025-12-10 invoice sabun-wangi 2300.00 MYR due 2026-01-09 ref LS-3605 "kotak set mandian"
2025-12-11 promise to northmoor "samples: shop tags" by 2025-12-19 owner eva by eva
2025-12-11 payment ottoline 1400.00 GBP for LS-3596
2025-12-11 email from ottoline "We sold out faster than we thought. Same again of the truffle box, a week earlier if possible?" person ottilie thread ottoline-569 at 2025-12-11T12:35:00Z
2025-12-11 call with arpa-gini 20min "Short call about the delivery, all boxes counted and complete" person gayane by armen
2025-12-11 kept chir "quantities for the next run" by armen
2025-12-11 promise to urts "proof: ուրցի թեյի տուփ" by 2025-12-19 owner armen by armen
2025-12-11 payment aghbyur 485000.00 AMD for LS-3586
2025-12-11 time aghbyur 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-12-11 email from kopi-bukit "Bila teks pelekat cawan perlu sampai?" person weijie thread kopi-bukit-569 at 2025-12-11T05:17:00Z
2025-12-12 email to brim "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (miðar á bokk)" person halldora thread brim-571 at 2025-12-12T08:40:00Z by eva
2025-12-12 email from brim "Já, endilega." person halldora thread brim-571 at 2025-12-12T10:23:00Z
2025-12-12 email from djupasalt "Hvað kosta 1.000 og 5.000 stykki? (askja fyrir birkisalt)" person sindri thread djupasalt-571 at 2025-12-12T12:31:00Z
2025-12-12 payment holar 235000 ISK for LS-3595
2025-12-12 invoice sjovik 1250.00 EUR due 2026-01-11 ref LS-3606 "smoked trout sleeve"
2025-12-12 payment thornbury 1095.00 GBP for LS-3582
2025-12-12 email from thornbury "How long is it from proof to door for the menu cards now?" person moira thread thornbury-570 at 2025-12-12T11:18:00Z
2025-12-12 promise from northmoor "photo: shop tags" by 2025-12-18 by eva
2025-12-12 email from mossgate "We are changing our bottle and the tasting set box has to fit a smaller neck. What do you need from us?" person fergus thread mossgate-570 at 2025-12-12T11:59:00Z
2025-12-12 call with fenwick 8min "Explained the difference between the two varnishes; they take matt" person dot by sunita
2025-12-12 invoice calder 715.00 GBP due 2026-01-11 ref LS-3607 "matchbox sleeve"
2025-12-12 email to ottoline "The press has a gap on Tuesday, so yes." person ottilie thread ottoline-569 at 2025-12-12T09:05:00Z by eva
2025-12-12 promise from wendel "text: wheat beer label" by 2025-12-18 by armen
2025-12-12 time albrecht 165min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2025-12-12 note rheinkiesel "Good example for the website if they agree" as opinion by sunita
2025-12-12 payment gouden-oven 935.00 EUR for LS-3593
2025-12-12 invoice gouden-oven 965.00 EUR due 2026-01-11 ref LS-3608 "cake box sticker"
2025-12-12 cost sagar-trek 37.50 EUR "Varnish samples" by sunita
2025-12-12 payment lokta-ghar 765.00 EUR for LS-3588
2025-12-12 payment kopi-bukit 3150.00 MYR for LS-3597
2025-12-12 email from kopi-bukit "Maaf tanya lagi: sampai hari apa teks boleh dihantar?" person weijie thread kopi-bukit-569 at 2025-12-12T03:08:00Z
2025-12-12 payment sabun-wangi 2350.00 MYR for LS-3585
2025-12-15 kept brim "measures of the new box" by eva
2025-12-15 email to djupasalt "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person sindri thread djupasalt-571 at 2025-12-15T09:26:00Z by eva
2025-12-15 email to thornbury "Eight working days at the moment, five if it is urgent." person moira thread thornbury-570 at 2025-12-15T09:01:00Z by hafiz
2025-12-15 time mossgate 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2025-12-15 email to mossgate "One empty bottle by post and the drawing of the supplier, that is all." person fergus thread mossgate-570 at 2025-12-15T09:19:00Z by eva
2025-12-15 payment calder 845.00 GBP for LS-3591
2025-12-15 email from calder "Could we have another 2,000 of the tin label? Same paper as last time." person nell thread calder-572 at 2025-12-15T12:12:00Z
2025-12-15 time brackenbury 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-12-15 kept brackenbury "proof: bottle collar" by hafiz
2025-12-15 promise from marktapotheke "measures of the new box" by 2025-12-22 by hafiz
2025-12-15 payment loureiro 1400.00 EUR for LS-3594
2025-12-15 time chir 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-15 message from chir "Օրինակը հաստատում եմ" person lusine thread chir-m573 at 2025-12-15T10:00:00Z
2025-12-15 time aghbyur 120min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-15 payment himal-chiya 950.00 EUR for LS-3587
2025-12-15 invoice sagar-trek 685.00 EUR due 2026-01-14 ref LS-3609 "झोलाको ट्याग"
2025-12-15 call with lokta-ghar 8min "They are content with the last run, nothing open" person anju by sunita
2025-12-15 email to kopi-bukit "Khamis tengah hari. Maaf, semua orang di mesin cetak." person weijie thread kopi-bukit-569 at 2025-12-15T08:42:00Z by hafiz
2025-12-16 email from djupasalt "Þá tökum við 2.500." person sindri thread djupasalt-571 at 2025-12-16T09:49:00Z
2025-12-16 invoice lofoten 1800.00 EUR due 2026-01-15 ref LS-3610 "stockfish band"
2025-12-16 time fenwick 90min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2025-12-16 email to calder "Of course. I have booked the press for Thursday; you will have the sheets the week after." person nell thread calder-572 at 2025-12-16T08:19:00Z by sunita
2025-12-16 invoice ottoline 1100.00 GBP due 2026-01-15 ref LS-3611 "truffle box"
2025-12-16 email from kraeuterhof "I like the small drawing on the soap band. Can we use it on our van?" person jutta thread kraeuterhof-574 at 2025-12-16T15:42:00Z
2025-12-16 time albrecht 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2025-12-16 message to chir "Հիանալի, շնորհակալություն" person lusine thread chir-m573 at 2025-12-16T09:27:00Z by armen
2025-12-16 invoice aghbyur 575000.00 AMD due 2026-01-15 ref LS-3612 "շշի պիտակ"
2025-12-16 checkin հացատուն video 50min thanks "գարնանը ցուցաբերած համբերության համար" said "Պիտակներն առաջինն են, որ գովում են" track anniversary person anahit by armen
2025-12-16 asked հացատուն "Ի՞նչը դադարեցնենք" answer "Չխնդրած նմուշներ ուղարկելը" person anahit by armen
2025-12-16 asked հացատուն "Ի՞նչն էր պետք եղածից երկար տևում" answer "Նմուշների հաստատումը, երեք հոգի պիտի տեսնի" person anahit by armen
2025-12-16 asked հացատուն "Ի՞նչ է փոխվում Ձեզ մոտ գալիք տարում" answer "Գարնանը երկու նոր ապրանք" person anahit by armen
2025-12-16 payment rempah 4300.00 MYR for LS-3589
2025-12-16 call with rempah 9min "Explained the difference between the two varnishes; they take matt" person faizal by hafiz
2025-12-17 invoice djupasalt 1600.00 EUR due 2026-01-16 ref LS-3613 "miðar á flögusalt"
2025-12-17 invoice kinvara 1250.00 EUR due 2026-01-16 ref LS-3614 "bath salts box"
2025-12-17 moved northmoor "samples: shop tags" to 2025-12-23 by eva
2025-12-17 email to kraeuterhof "You can, it is yours. I send you a file that can be enlarged." person jutta thread kraeuterhof-574 at 2025-12-17T09:54:00Z by armen
2025-12-17 time wendel 105min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-17 email from batik-seri "Bila teks kotak sarung perlu sampai?" person rohani thread batik-seri-575 at 2025-12-17T06:15:00Z
2025-12-18 email from kinvara "Could one of you come by and see the shelf with the bath salts box?" person aoife thread kinvara-576 at 2025-12-18T13:13:00Z
2025-12-18 email to kinvara "Gladly. Would Wednesday at ten suit you?" person aoife thread kinvara-576 at 2025-12-18T15:27:00Z by eva
2025-12-18 time northmoor 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-18 time fenwick 240min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2025-12-18 invoice brackenbury 1050.00 GBP due 2026-01-17 ref LS-3615 "bottle collar"
2025-12-18 email to wendel "Two ideas for the lager label, both in the price we agreed. Which one is closer?" person konrad thread wendel-576 at 2025-12-18T14:02:00Z by armen
2025-12-18 kept urts "proof: ուրցի թեյի տուփ" by armen
2025-12-18 email to aghbyur "Ինչպե՞ս անցավ տոնավաճառը։ (շշի պիտակ)" person vahan thread aghbyur-576 at 2025-12-18T12:54:00Z by armen
2025-12-18 visit with sagar-trek 120min "Visited the shop and photographed the shelf" person pasang by sunita
2025-12-19 time brim 165min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-12-19 email from kinvara "Wednesday is good." person aoife thread kinvara-576 at 2025-12-19T09:20:00Z
2025-12-19 note sjovik "Send me the simple one first, then the clever one." as quote by hafiz
2025-12-19 kept northmoor "photo: shop tags" by eva
2025-12-19 invoice mossgate 1650.00 GBP due 2026-01-18 ref LS-3616 "dry gin label"
2025-12-19 time little-harbour 135min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2025-12-19 time little-harbour 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-12-19 kept wendel "text: wheat beer label" by armen
2025-12-19 email from wendel "The first. We laid both on the counter and asked everybody who came in." person konrad thread wendel-576 at 2025-12-19T09:12:00Z
2025-12-19 message from gouden-oven "Can you call me after lunch?" person sanne thread gouden-oven-m577 at 2025-12-19T12:51:00Z
2025-12-19 message to gouden-oven "Noted, thank you" person sanne thread gouden-oven-m577 at 2025-12-19T13:42:00Z by hafiz
2025-12-19 email from loureiro "What would the tasting card cost with a gold foil?" person beatriz thread loureiro-577 at 2025-12-19T10:55:00Z
2025-12-19 email to loureiro "A fifth more. Two samples are in the post, one with and one without." person beatriz thread loureiro-577 at 2025-12-19T11:39:00Z by eva
2025-12-19 invoice chir 445000.00 AMD due 2026-01-02 ref LS-3617 "ընկույզի տուփ"
2025-12-19 time urts 135min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2025-12-19 email from aghbyur "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person vahan thread aghbyur-576 at 2025-12-19T06:52:00Z
2025-12-19 invoice հացատուն 240000.00 AMD due 2026-01-02 ref LS-3618 "գաթայի պիտակ"
2025-12-19 email from batik-seri "Maaf tanya lagi: sampai hari apa teks boleh dihantar?" person rohani thread batik-seri-575 at 2025-12-19T07:29:00Z
2025-12-19 email to batik-seri "Khamis tengah hari. Maaf, semua orang di mesin cetak." person rohani thread batik-seri-575 at 2025-12-19T08:58:00Z by hafiz
2025-12-20 email from lofoten "Out of office until Monday" automatic
2025-12-22 time brim 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-12-22 email from ullarhus "Góðan dag. Okkur vantar meira: hangimiðar á peysur, 2.000 stykki. Sami pappír og síðast." person gudrun thread ullarhus-579 at 2025-12-22T16:50:00Z
2025-12-22 email from vor "Hvenær þurfið þið textann? (bókamerki)" person ragnheidur thread vor-579 at 2025-12-22T16:50:00Z
2025-12-22 time holar 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-22 email to northmoor "Reminder: invoice LS-3590 is due" automatic
2025-12-22 time northmoor 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2025-12-22 time wendel 195min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-22 time marktapotheke 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-12-22 invoice albrecht 1350.00 EUR due 2026-01-05 ref LS-3619 "antipasti lid"
2025-12-22 time seeblick 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-12-22 time loureiro 210min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2025-12-22 email from loureiro "Without, then. It looks calmer." person beatriz thread loureiro-577 at 2025-12-22T09:07:00Z
2025-12-22 checkin aghbyur video 40min thanks "գարնանը ցուցաբերած համբերության համար" said "Պիտակներն առաջինն են, որ գովում են" track anniversary person vahan by armen
2025-12-22 asked aghbyur "Ի՞նչ է փոխվում Ձեզ մոտ գալիք տարում" answer "Գարնանը երկու նոր ապրանք" person vahan by armen
2025-12-22 asked aghbyur "Ի՞նչը դադարեցնենք" answer "Չխնդրած նմուշներ ուղարկելը" person vahan by armen
2025-12-22 asked aghbyur "Ի՞նչն էր պետք եղածից երկար տևում" answer "Նմուշների հաստատումը, երեք հոգի պիտի տեսնի" person vahan by armen
2025-12-22 email from himal-chiya "शनिबार मेला छ, इलाम चियाको लेबल त्यतिन्जेल हुन्छ?" person bikash thread himal-chiya-579 at 2025-12-22T07:23:00Z
2025-12-22 email to himal-chiya "सोमबारसम्म पाठ आयो भने हुन्छ।" person bikash thread himal-chiya-579 at 2025-12-22T09:04:00Z by sunita
2025-12-22 promise from patan-kala "measures of the new box" by 2025-12-29 by sunita
2025-12-22 time batik-seri 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2025-12-23 email to ullarhus "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person gudrun thread ullarhus-579 at 2025-12-23T09:28:00Z by eva
2025-12-23 note kinvara "Decides fast once a printed sample is on the table" as opinion by eva
2025-12-23 email from lofoten "Our lawyer wants the country of origin on the front of the stockfish band." person ingrid-moe thread lofoten-581 at 2025-12-23T07:34:00Z
2025-12-23 email to lofoten "It fits under the name if we take the line away. Proof attached." person ingrid-moe thread lofoten-581 at 2025-12-23T08:31:00Z by eva
2025-12-23 kept northmoor "samples: shop tags" by eva
2025-12-23 payment kraeuterhof 1650.00 EUR for LS-3602
2025-12-23 time marktapotheke 45min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-23 kept marktapotheke "measures of the new box" by hafiz
2025-12-23 message from arpa-gini "Օրինակը հաստատում եմ" person tigran thread arpa-gini-m581 at 2025-12-23T12:39:00Z
2025-12-23 time urts 105min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2025-12-23 email from himal-chiya "आजै पठाउँछु।" person bikash thread himal-chiya-579 at 2025-12-23T04:22:00Z
2025-12-24 invoice brim 260000 ISK due 2026-01-23 ref LS-3620 "dósamiðar á ljósöl"
2025-12-24 email from vor "Afsakið að ég spyr aftur: fyrir hvaða dag þarf textinn að koma?" person ragnheidur thread vor-579 at 2025-12-24T09:52:00Z
2025-12-24 email to vor "Fyrir hádegi á fimmtudag. Fyrirgefðu biðina, við vorum öll við pressuna." person ragnheidur thread vor-579 at 2025-12-24T11:04:00Z by eva
2025-12-24 time holar 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2025-12-24 cost holar 5000 ISK "Varnish samples" by eva
2025-12-24 email from lofoten "Approved." person ingrid-moe thread lofoten-581 at 2025-12-24T08:58:00Z
2025-12-24 email from little-harbour "Is the glue of the tin label food safe? An inspector asked." person tamsin thread little-harbour-582 at 2025-12-24T14:59:00Z
2025-12-24 email from brackenbury "The invoice for the bottle collar names our old address. Could you change it?" person joss thread brackenbury-582 at 2025-12-24T11:49:00Z
2025-12-24 email from albrecht "We sold out faster than we thought. Same again of the antipasti lid, a week earlier if possible?" person carla thread albrecht-582 at 2025-12-24T12:28:00Z
2025-12-24 email to albrecht "The press has a gap on Tuesday, so yes." person carla thread albrecht-582 at 2025-12-24T13:58:00Z by armen
2025-12-24 time seeblick 120min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2025-12-24 email from seeblick "Do you keep the old files of the appointment card?" person dr-nowak thread seeblick-582 at 2025-12-24T10:08:00Z
2025-12-24 email to seeblick "All of them. Which year do you need?" person dr-nowak thread seeblick-582 at 2025-12-24T13:12:00Z by hafiz
2025-12-24 message to arpa-gini "Հիանալի, շնորհակալություն" person tigran thread arpa-gini-m581 at 2025-12-24T08:24:00Z by armen
2025-12-24 cost urts 10000.00 AMD "Cutting die" by armen
2025-12-24 time kopi-bukit 60min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2025-12-25 time ullarhus 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2025-12-25 advice holar "A coating that stands the fridge" person einar by eva
2025-12-25 email to little-harbour "It is. The certificate is attached, so that you can show it." person tamsin thread little-harbour-582 at 2025-12-25T08:55:00Z by hafiz
2025-12-25 email to brackenbury "Changed, sorry about that. A new copy is attached." person joss thread brackenbury-582 at 2025-12-25T09:40:00Z by hafiz
2025-12-25 email from seeblick "The first one, please." person dr-nowak thread seeblick-582 at 2025-12-25T08:05:00Z
2025-12-25 email from arpa-gini "Out of office until Monday" automatic
2025-12-25 email from sabun-wangi "Fail kotak set mandian tak dapat dibuka. Boleh hantar PDF?" person mei-ling thread sabun-wangi-583 at 2025-12-25T05:33:00Z
2025-12-25 email to sabun-wangi "Ini PDF, saya kecilkan sekali." person mei-ling thread sabun-wangi-583 at 2025-12-25T08:29:00Z by hafiz
2025-12-26 invoice holar 250000 ISK due 2026-01-25 ref LS-3621 "miðar á mysu"
2025-12-26 time thornbury 60min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2025-12-26 invoice northmoor 1950.00 GBP due 2026-01-25 ref LS-3622 "shop tags"
2025-12-26 invoice fenwick 585.00 GBP due 2026-01-09 ref LS-3623 "wax wrap band"
2025-12-26 invoice wendel 2200.00 EUR due 2026-01-09 ref LS-3624 "wheat beer label"
2025-12-26 invoice seeblick 590.00 EUR due 2026-01-09 ref LS-3625 "food bag sticker"
2025-12-26 visit with rheinkiesel 60min "Brought the samples; the whole family had a say" person vera by sunita
2025-12-26 invoice urts 315000.00 AMD due 2026-01-09 ref LS-3626 "ուրցի թեյի տուփ"
2025-12-26 kept patan-kala "measures of the new box" by sunita
2025-12-29 time thornbury 195min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2025-12-29 email from mossgate "The sloe gin label arrived this morning. The colour is exactly right, thank you." person fergus thread mossgate-586 at 2025-12-29T09:03:00Z
2025-12-29 email to mossgate "Good to hear. We keep the ink recipe on file for the next run." person fergus thread mossgate-586 at 2025-12-29T09:18:00Z by eva
2025-12-29 invoice little-harbour 880.00 GBP due 2026-01-28 ref LS-3627 "tin label"
2025-12-29 email to kraeuterhof "A short note: the paper for the lip balm display goes up by 4 per cent next month. Shall we print before that?" person malte thread kraeuterhof-587 at 2025-12-29T09:58:00Z by armen
2025-12-29 invoice marktapotheke 785.00 EUR due 2026-01-12 ref LS-3628 "tea bag tag"
2025-12-29 credit seeblick 30.00 EUR for LS-3625 ref LS-3625-C "Some sheets with a scratch" by hafiz
2025-12-29 promise to rheinkiesel "price: swing tag" by 2026-01-05 owner sunita by sunita
2025-12-29 invoice loureiro 1150.00 EUR due 2026-01-28 ref LS-3629 "tasting card"
2025-12-29 call with arpa-gini 20min "Price for the larger size agreed, order follows by mail" person tigran by armen
2025-12-29 email from urts "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (ուրցի թեյի տուփ)" person narek thread urts-586 at 2025-12-29T07:24:00Z
2025-12-29 email to urts "Չկավճապատ, 90 գ։ Պահեստում կա։" person narek thread urts-586 at 2025-12-29T09:04:00Z by armen
2025-12-29 email from urts "Լավ, նույնը։" person narek thread urts-586 at 2025-12-29T10:09:00Z
2025-12-29 time himal-chiya 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2025-12-30 email from kraeuterhof "Thank you for telling us. Yes, print now." person malte thread kraeuterhof-587 at 2025-12-30T08:47:00Z
2025-12-30 promise from aghbyur "measures of the new box" by 2026-01-05 by armen
2025-12-30 time patan-kala 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2025-12-30 invoice batik-seri 3050.00 MYR due 2026-01-29 ref LS-3630 "kotak sarung"
2025-12-31 email from ottoline "Our lawyer wants the country of origin on the front of the gift sleeve." person ottilie thread ottoline-589 at 2025-12-31T12:13:00Z
2025-12-31 email to ottoline "It fits under the name if we take the line away. Proof attached." person ottilie thread ottoline-589 at 2025-12-31T13:37:00Z by eva
2025-12-31 email from ottoline "Approved." person ottilie thread ottoline-589 at 2025-12-31T14:50:00Z
2025-12-31 time ottoline 1170min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2025-12-31 promise to gouden-oven "corrected file: bread bag" by 2026-01-08 owner hafiz by hafiz
2025-12-31 payment հացատուն 240000.00 AMD for LS-3618
2025-12-31 time himal-chiya 30min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-01-01 promise to djupasalt "delivery date: askja fyrir birkisalt" by 2026-01-09 owner eva by eva
2026-01-01 payment little-harbour 840.00 GBP for LS-3599
2026-01-01 time ottoline 450min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-01-01 time ottoline 910min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-01-01 time rheinkiesel 150min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-01-01 call with հացատուն 13min "They count stock on Friday and will tell us the quantity" person anahit by armen
2026-01-01 invoice kopi-bukit 2850.00 MYR due 2026-01-31 ref LS-3631 "label biji panggang"
2026-01-02 email from brim "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person halldora thread brim-592 at 2026-01-02T13:24:00Z
2026-01-02 email to brim "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person halldora thread brim-592 at 2026-01-02T15:42:00Z by eva
2026-01-02 invoice ullarhus 210000 ISK due 2026-01-16 ref LS-3632 "hangimiðar á peysur"
2026-01-02 note ullarhus "Boxes go to the side door" as fact by eva
2026-01-02 time vor 180min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-01-02 message from sjovik "Can you call me after lunch?" person linnea thread sjovik-m592 at 2026-01-02T11:21:00Z
2026-01-02 message to sjovik "Noted, thank you" person linnea thread sjovik-m592 at 2026-01-02T13:02:00Z by hafiz
2026-01-02 email from thornbury "Could one of you come by and see the shelf with the sandwich sleeve?" person gareth thread thornbury-592 at 2026-01-02T11:17:00Z
2026-01-02 email to thornbury "Gladly. Would Wednesday at ten suit you?" person gareth thread thornbury-592 at 2026-01-02T11:34:00Z by hafiz
2026-01-02 email from thornbury "Wednesday is good." person gareth thread thornbury-592 at 2026-01-02T14:25:00Z
2026-01-02 call with marktapotheke 7min "Asked about recycled paper; sent two samples afterwards" person dr-hoyer by hafiz
2026-01-02 note marktapotheke "The look sells the first one, the rest is our job." as quote by hafiz
2026-01-02 payment albrecht 1350.00 EUR for LS-3619
2026-01-02 kept rheinkiesel "price: swing tag" by sunita
2026-01-02 feedback loureiro nps 9 person beatriz
2026-01-02 time arpa-gini 30min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-01-02 payment chir 445000.00 AMD for LS-3617
2026-01-02 time aghbyur 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-01-02 cost patan-kala 35.00 EUR "Special paper" by sunita
2026-01-02 time rempah 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-01-04 advice wendel "One neck label for all kegs saves two print runs" by armen
2026-01-05 email to djupasalt "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (gjafakassi)" person sindri thread djupasalt-594 at 2026-01-05T09:34:00Z by eva
2026-01-05 email from holar "Er pláss fyrir enskan texta líka? Ég á við: skyrdósir." person einar thread holar-593 at 2026-01-05T13:29:00Z
2026-01-05 cost thornbury 62.50 GBP "Photographs" by hafiz
2026-01-05 payment northmoor 1550.00 GBP for LS-3590
2026-01-05 invoice patan-kala 800.00 EUR due 2026-02-04 ref LS-3633 "उपहार बाकस"
2026-01-06 email from djupasalt "Takk fyrir að láta vita. Já, prentið núna." person sindri thread djupasalt-594 at 2026-01-06T10:05:00Z
2026-01-06 email to holar "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person einar thread holar-593 at 2026-01-06T09:49:00Z by eva
2026-01-06 kept aghbyur "measures of the new box" by armen
2026-01-06 email from kopi-bukit "Gam pada label biji panggang selamat untuk makanan?" person weijie thread kopi-bukit-595 at 2026-01-06T07:05:00Z
2026-01-06 email to kopi-bukit "Selamat, sijil dilampirkan." person weijie thread kopi-bukit-595 at 2026-01-06T08:12:00Z by hafiz
2026-01-07 invoice vor 330000 ISK due 2026-02-06 ref LS-3634 "bæklingur"
2026-01-07 email from vor "Getum við séð þetta á grófari pappír? (bæklingur)" person ragnheidur thread vor-596 at 2026-01-07T10:24:00Z
2026-01-07 email to vor "Þrjú sýnishorn fara í póst í dag." person ragnheidur thread vor-596 at 2026-01-07T12:21:00Z by eva
2026-01-07 email from vor "Númer tvö, ekki spurning." person ragnheidur thread vor-596 at 2026-01-07T13:00:00Z
2026-01-07 email from holar "Seinni tillagan er betri." person einar thread holar-593 at 2026-01-07T10:05:00Z
2026-01-07 invoice thornbury 960.00 GBP due 2026-02-06 ref LS-3635 "menu cards"
2026-01-07 email to northmoor "The proof of the family trail leaflet is ready. Please look at the small print first." person imogen thread northmoor-596 at 2026-01-07T15:36:00Z by eva
2026-01-07 email from mossgate "I like the small drawing on the tasting set box. Can we use it on our van?" person fergus thread mossgate-596 at 2026-01-07T10:27:00Z
2026-01-07 email to mossgate "You can, it is yours. I send you a file that can be enlarged." person fergus thread mossgate-596 at 2026-01-07T11:42:00Z by eva
2026-01-07 feedback mossgate helped 1 person fergus thread mossgate-596
2026-01-07 payment fenwick 585.00 GBP for LS-3623
2026-01-07 cost himal-chiya 50.00 EUR "Special paper" by sunita
2026-01-07 time lokta-ghar 90min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-01-07 email from kopi-bukit "Terima kasih, pegawai memang minta." person weijie thread kopi-bukit-595 at 2026-01-07T01:20:00Z
2026-01-07 payment sabun-wangi 2300.00 MYR for LS-3605
2026-01-07 time sabun-wangi 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-08 payment djupasalt 1600.00 EUR for LS-3613
2026-01-08 email from northmoor "Looks good. One comma too many in line three, otherwise print it." person imogen thread northmoor-596 at 2026-01-08T10:19:00Z
2026-01-08 kept gouden-oven "corrected file: bread bag" by hafiz
2026-01-08 invoice arpa-gini 1600.00 EUR due 2026-02-07 ref LS-3636 "սպիտակ գինու պիտակ"
2026-01-09 time djupasalt 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-09 kept djupasalt "delivery date: askja fyrir birkisalt" by eva
2026-01-09 time lofoten 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-01-09 payment thornbury 950.00 GBP for LS-3601
2026-01-09 time calder 45min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-01-09 payment ottoline 1100.00 GBP for LS-3611
2026-01-09 time ottoline 90min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-01-09 payment wendel 2200.00 EUR for LS-3624
2026-01-09 cost rheinkiesel 12.50 EUR "Courier" by sunita
2026-01-09 email to loureiro "How did the tin print do at the market?" person beatriz thread loureiro-599 at 2026-01-09T10:29:00Z by eva
2026-01-09 email from loureiro "Very well. People picked it up because of the window in the label." person beatriz thread loureiro-599 at 2026-01-09T11:43:00Z
2026-01-09 payment arpa-gini 1850.00 EUR for LS-3603
2026-01-09 email from arpa-gini "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person gayane thread arpa-gini-599 at 2026-01-09T05:26:00Z
2026-01-09 email to arpa-gini "Կցված է, ավելի փոքր էլ արեցի։" person gayane thread arpa-gini-599 at 2026-01-09T08:13:00Z by armen
2026-01-09 email from aghbyur "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person vahan thread aghbyur-598 at 2026-01-09T10:01:00Z
2026-01-09 email to aghbyur "Իհարկե, շնորհակալություն։" person vahan thread aghbyur-598 at 2026-01-09T12:32:00Z by armen
2026-01-09 feedback aghbyur helped 1 person vahan thread aghbyur-598
2026-01-09 invoice himal-chiya 1015.00 EUR due 2026-02-08 ref LS-3637 "मसला चियाको खोल"
2026-01-09 email from patan-kala "१,५०० वटाको कति पर्छ? (मूर्तिको प्रमाणपत्र)" person ramesh thread patan-kala-598 at 2026-01-09T07:25:00Z
2026-01-09 email to patan-kala "मूल्यसूची पठाएको छु।" person ramesh thread patan-kala-598 at 2026-01-09T09:39:00Z by sunita
2026-01-09 email from patan-kala "ठीक छ, त्यति नै।" person ramesh thread patan-kala-598 at 2026-01-09T10:40:00Z
2026-01-09 payment rempah 3550.00 MYR for LS-3604
2026-01-09 invoice rempah 3500.00 MYR due 2026-02-08 ref LS-3638 "label rendang"
2026-01-09 email from rempah "Boleh letak bahasa Inggeris sekali pada peket kari?" person aisyah thread rempah-598 at 2026-01-09T01:49:00Z
2026-01-09 email to rempah "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person aisyah thread rempah-598 at 2026-01-09T08:07:00Z by hafiz
2026-01-09 invoice sabun-wangi 2050.00 MYR due 2026-02-08 ref LS-3639 "pembalut sabun serai"
2026-01-12 invoice calder 815.00 GBP due 2026-02-11 ref LS-3640 "tin label"
2026-01-12 email from calder "We need the matchbox sleeve for a fair in three weeks. Is that possible?" person nell thread calder-600 at 2026-01-12T10:47:00Z
2026-01-12 email to calder "It is, if the text is with us by Monday." person nell thread calder-600 at 2026-01-12T11:31:00Z by sunita
2026-01-12 email from calder "You will have it tomorrow." person nell thread calder-600 at 2026-01-12T12:50:00Z
2026-01-12 payment marktapotheke 785.00 EUR for LS-3628
2026-01-12 message from albrecht "Proof approved" person carla thread albrecht-m600 at 2026-01-12T14:49:00Z
2026-01-12 payment seeblick 560.00 EUR for LS-3625
2026-01-12 invoice rheinkiesel 595.00 EUR due 2026-01-26 ref LS-3641 "swing tag"
2026-01-12 email from gouden-oven "Do you keep the old files of the cake box sticker?" person joris thread gouden-oven-600 at 2026-01-12T11:30:00Z
2026-01-12 email to gouden-oven "All of them. Which year do you need?" person joris thread gouden-oven-600 at 2026-01-12T12:18:00Z by hafiz
2026-01-12 email from gouden-oven "The first one, please." person joris thread gouden-oven-600 at 2026-01-12T13:29:00Z
2026-01-12 payment urts 315000.00 AMD for LS-3626
2026-01-12 email from rempah "Pilihan kedua lebih baik." person aisyah thread rempah-598 at 2026-01-12T02:49:00Z
2026-01-12 message from sabun-wangi "Boleh telefon selepas makan tengah hari?" person mei-ling thread sabun-wangi-m600 at 2026-01-12T02:01:00Z
2026-01-12 message to sabun-wangi "Dicatat, terima kasih" person mei-ling thread sabun-wangi-m600 at 2026-01-12T08:04:00Z by hafiz
2026-01-13 promise to sjovik "corrected file: gift box" by 2026-01-21 owner hafiz by hafiz
2026-01-13 message to albrecht "Will do" person carla thread albrecht-m600 at 2026-01-13T09:57:00Z by armen
2026-01-13 time gouden-oven 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-01-13 invoice aghbyur 585000.00 AMD due 2026-02-12 ref LS-3642 "գազավորված ջրի պիտակ"
2026-01-13 invoice lokta-ghar 700.00 EUR due 2026-02-12 ref LS-3643 "डायरीको गाता"
2026-01-14 cost djupasalt 75.00 EUR "Varnish samples" by eva
2026-01-14 payment sjovik 1250.00 EUR for LS-3606
2026-01-14 email from fenwick "Which paper did we have for the lid seal last time?" person dot thread fenwick-603 at 2026-01-14T12:56:00Z
2026-01-14 email to fenwick "The uncoated one, 90 g. It is in stock." person dot thread fenwick-603 at 2026-01-14T14:59:00Z by sunita
2026-01-14 time ottoline 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-01-14 again ottoline yes by eva
2026-01-14 email from chir "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person lusine thread chir-603 at 2026-01-14T07:05:00Z
2026-01-15 time lofoten 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2026-01-15 email from fenwick "Good." person dot thread fenwick-603 at 2026-01-15T10:31:00Z
2026-01-15 payment calder 715.00 GBP for LS-3607
2026-01-15 payment brackenbury 1050.00 GBP for LS-3615
2026-01-15 email from kraeuterhof "When will the calendula cream label leave your house?" person jutta thread kraeuterhof-604 at 2026-01-15T12:05:00Z
2026-01-15 email to kraeuterhof "On Wednesday, and I send you the number of the parcel." person jutta thread kraeuterhof-604 at 2026-01-15T14:22:00Z by armen
2026-01-15 payment gouden-oven 965.00 EUR for LS-3608
2026-01-15 invoice gouden-oven 915.00 EUR due 2026-02-14 ref LS-3644 "bread bag"
2026-01-15 email to chir "Կցված է, ավելի փոքր էլ արեցի։" person lusine thread chir-603 at 2026-01-15T09:11:00Z by armen
2026-01-15 payment himal-chiya 930.00 EUR for LS-3600
2026-01-16 invoice djupasalt 1300.00 EUR due 2026-02-15 ref LS-3645 "askja fyrir birkisalt"
2026-01-16 email from mossgate "Until when do you need our text for the dry gin label?" person fergus thread mossgate-606 at 2026-01-16T14:23:00Z
2026-01-16 checkin calder video 30min thanks "for another year, and for telling us early when something was wrong" said "The labels are the first thing our shops praise" track anniversary person nell by sunita
2026-01-16 asked calder "What took you longer than it should have?" answer "Approving proofs; three people have to see them" person nell by sunita
2026-01-16 asked calder "What changes for you in the coming year?" answer "Two new products in spring, and we may drop the small jars" person nell by sunita
2026-01-16 asked calder "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person nell by sunita
2026-01-16 invoice ottoline 1100.00 GBP due 2026-02-15 ref LS-3646 "gift sleeve"
2026-01-16 email from brackenbury "Can you move the barcode on the still cider label? The scanner at the shop does not like the curve." person joss thread brackenbury-605 at 2026-01-16T08:49:00Z
2026-01-16 email to brackenbury "Moved to the flat side and tested with three scanners. New file attached." person joss thread brackenbury-605 at 2026-01-16T11:14:00Z by hafiz
2026-01-16 call with lokta-ghar 25min "Price for the larger size agreed, order follows by mail" person anju by sunita
2026-01-19 payment kinvara 1250.00 EUR for LS-3614
2026-01-19 cost lofoten 75.00 EUR "Photographs" by eva
2026-01-19 promise to mossgate "samples: tasting set box" by 2026-01-27 owner sunita by eva
2026-01-19 email from mossgate "Sorry to ask again: which day is the last one for the text?" person fergus thread mossgate-606 at 2026-01-19T12:01:00Z
2026-01-19 email to mossgate "Thursday noon. Forgive the wait, we were all at the press." person fergus thread mossgate-606 at 2026-01-19T12:22:00Z by eva
2026-01-19 email from arpa-gini "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person tigran thread arpa-gini-608 at 2026-01-19T12:31:00Z
2026-01-19 payment aghbyur 575000.00 AMD for LS-3612
2026-01-19 payment sagar-trek 685.00 EUR for LS-3609
2026-01-19 note patan-kala "Wants every file as PDF and nothing else" as fact by sunita
2026-01-20 email from djupasalt "Hvenær fer miðar á flögusalt í prentun?" person sindri thread djupasalt-609 at 2026-01-20T10:24:00Z
2026-01-20 email to djupasalt "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person sindri thread djupasalt-609 at 2026-01-20T12:38:00Z by eva
2026-01-20 payment mossgate 1650.00 GBP for LS-3616
2026-01-20 promise to little-harbour "corrected file: counter sign" by 2026-01-28 owner hafiz by hafiz
2026-01-20 email from ottoline "The new colour looks a little cold on the shelf. Are we alone with that?" person ottilie thread ottoline-609 at 2026-01-20T16:39:00Z
2026-01-20 time kraeuterhof 210min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-01-20 email to arpa-gini "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person tigran thread arpa-gini-608 at 2026-01-20T09:32:00Z by armen
2026-01-20 time sagar-trek 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-01-20 email from sagar-trek "१,५०० वटाको कति पर्छ? (झोलाको ट्याग)" person pasang thread sagar-trek-609 at 2026-01-20T09:22:00Z
2026-01-20 email to sagar-trek "मूल्यसूची पठाएको छु।" person pasang thread sagar-trek-609 at 2026-01-20T10:27:00Z by sunita
2026-01-21 time sjovik 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-01-21 kept sjovik "corrected file: gift box" by hafiz
2026-01-21 payment lofoten 1800.00 EUR for LS-3610
2026-01-21 invoice lofoten 1400.00 EUR due 2026-02-20 ref LS-3647 "export carton"
2026-01-21 email to ottoline "I see it too. Shall we try five per cent more yellow on the next run of the truffle box?" person ottilie thread ottoline-609 at 2026-01-21T09:53:00Z by eva
2026-01-21 email from ottoline "Please do." person ottilie thread ottoline-609 at 2026-01-21T10:31:00Z
2026-01-21 time kraeuterhof 90min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-01-21 promise to albrecht "corrected file: olive jar label" by 2026-01-29 owner sunita by armen
2026-01-21 email from sagar-trek "ठीक छ, त्यति नै।" person pasang thread sagar-trek-609 at 2026-01-21T05:41:00Z
2026-01-22 email from brim "miðar á pilsner: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person halldora thread brim-611 at 2026-01-22T12:00:00Z
2026-01-22 email to brim "Gott að heyra. Við geymum litablönduna til næsta skiptis." person halldora thread brim-611 at 2026-01-22T13:09:00Z by eva
2026-01-22 checkin skjalfandi video 35min thanks "fyrir árið og fyrir að láta vita í tæka tíð" said "Mér finnst gott að þurfa ekki að útskýra litina okkar aftur" track anniversary person bjarki by eva
2026-01-22 asked skjalfandi "Hverju ættum við að hætta?" answer "Að senda sýnishorn sem við báðum ekki um" person bjarki by eva
2026-01-22 asked skjalfandi "Hvað tók lengri tíma en það hefði átt að gera?" answer "Að samþykkja prófarkir, það þurfa þrír að sjá þær" person bjarki by eva
2026-01-22 asked skjalfandi "Hvað breytist hjá ykkur á næsta ári?" answer "Tvær nýjar vörur í vor" person bjarki by eva
2026-01-22 payment ullarhus 210000 ISK for LS-3632
2026-01-22 promise to thornbury "price: allergen stickers" by 2026-01-30 owner hafiz by hafiz
2026-01-22 email from little-harbour "One question about the counter sign: is there room for a second language?" person tamsin thread little-harbour-611 at 2026-01-22T15:17:00Z
2026-01-22 email to little-harbour "Yes, if the ingredients go down by half a point. I have attached both versions." person tamsin thread little-harbour-611 at 2026-01-22T15:44:00Z by hafiz
2026-01-22 email to marktapotheke "We have updated the nutrition table on the dosage label to the new rule. Please check the numbers." person dr-hoyer thread marktapotheke-611 at 2026-01-22T10:23:00Z by hafiz
2026-01-22 email from marktapotheke "Checked. The salt is 0.8, not 0.08. Everything else is right." person dr-hoyer thread marktapotheke-611 at 2026-01-22T13:30:00Z
2026-01-22 note seeblick "Would rather come by than read a long mail" as opinion by hafiz
2026-01-22 time հացատուն 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-01-23 credit lofoten 70.00 EUR for LS-3647 ref LS-3647-C "Some sheets with a scratch" by eva
2026-01-23 email to thornbury "The last sheets of the allergen stickers came out a shade too dark. We print them again at our cost." person gareth thread thornbury-612 at 2026-01-23T14:33:00Z by hafiz
2026-01-23 time mossgate 120min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-23 time little-harbour 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-01-23 email from little-harbour "The second version is fine. Please go ahead." person tamsin thread little-harbour-611 at 2026-01-23T10:00:00Z
2026-01-23 feedback brackenbury nps 9 "You tell us early when something is late" person joss
2026-01-23 invoice kraeuterhof 1700.00 EUR due 2026-02-06 ref LS-3648 "calendula cream label"
2026-01-23 note seeblick "Paper is the only thing my customers touch before they pay." as quote by hafiz
2026-01-23 email from himal-chiya "उपहार बाकस को गुँद खाद्यका लागि सुरक्षित छ?" person bikash thread himal-chiya-612 at 2026-01-23T05:03:00Z
2026-01-24 closed from 2026-12-23 until 2027-01-02 "Between the years" yearly by eva
2026-01-24 closed from 2026-07-31 until 2026-08-14 "Summer break" yearly by armen
2026-01-24 exchange 100.00 GBP is 115.40 EUR by eva
2026-01-24 exchange 1000 ISK is 6.80 EUR by eva
2026-01-24 exchange 1000.00 AMD is 2.21 EUR by eva
2026-01-24 exchange 100.00 MYR is 20.10 EUR by eva
2026-01-24 price brim "Label design" 86.00 EUR per hour by eva
2026-01-24 price mustika "Label design" 78.00 EUR per hour by hafiz
2026-01-24 referral ottoline asked by eva
2026-01-26 payment brim 260000 ISK for LS-3620
2026-01-26 email to lofoten "The last sheets of the export carton came out a shade too dark. We print them again at our cost." person ingrid-moe thread lofoten-615 at 2026-01-26T14:39:00Z by eva
2026-01-26 email from thornbury "Thank you for noticing before we did." person gareth thread thornbury-612 at 2026-01-26T10:39:00Z
2026-01-26 email from northmoor "Can the exhibition labels go to the warehouse this time?" person imogen thread northmoor-614 at 2026-01-26T10:16:00Z
2026-01-26 email to northmoor "Yes. I have put the address on the order." person imogen thread northmoor-614 at 2026-01-26T11:51:00Z by eva
2026-01-26 moved little-harbour "corrected file: counter sign" to 2026-02-02 by hafiz
2026-01-26 time brackenbury 60min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-01-26 call with albrecht 6min "Went through the open points; the back label can be printed" person timo by armen
2026-01-26 payment rheinkiesel 595.00 EUR for LS-3641
2026-01-26 promise to aghbyur "price: շշի պիտակ" by 2026-02-03 owner hafiz by armen
2026-01-26 email from հացատուն "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (լավաշի փաթեթ)" person anahit thread հացատուն-615 at 2026-01-26T10:14:00Z
2026-01-26 email to հացատուն "Չկավճապատ, 90 գ։ Պահեստում կա։" person anahit thread հացատուն-615 at 2026-01-26T11:52:00Z by armen
2026-01-26 email from հացատուն "Լավ, նույնը։" person anahit thread հացատուն-615 at 2026-01-26T12:28:00Z
2026-01-26 time himal-chiya 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-01-26 email to himal-chiya "छ, प्रमाणपत्र पठाएको छु।" person bikash thread himal-chiya-612 at 2026-01-26T08:05:00Z by sunita
2026-01-26 email to batik-seri "Pruf tag batik sudah siap. Tolong semak huruf kecil dahulu." person rohani thread batik-seri-614 at 2026-01-26T09:04:00Z by hafiz
2026-01-27 email from lofoten "Thank you for noticing before we did." person ingrid-moe thread lofoten-615 at 2026-01-27T09:17:00Z
2026-01-27 email from gouden-oven "We are changing our bottle and the bread bag has to fit a smaller neck. What do you need from us?" person sanne thread gouden-oven-616 at 2026-01-27T14:15:00Z
2026-01-27 email to gouden-oven "One empty bottle by post and the drawing of the supplier, that is all." person sanne thread gouden-oven-616 at 2026-01-27T14:50:00Z by hafiz
2026-01-27 time chir 210min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-01-27 email from urts "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person narek thread urts-616 at 2026-01-27T11:08:00Z
2026-01-27 email to urts "Կցված է, ավելի փոքր էլ արեցի։" person narek thread urts-616 at 2026-01-27T12:22:00Z by armen
2026-01-27 email to aghbyur "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (շշի պիտակ)" person vahan thread aghbyur-616 at 2026-01-27T13:12:00Z by armen
2026-01-27 email from rempah "Berapa harga label rendang untuk 1,000 dan 5,000?" person aisyah thread rempah-616 at 2026-01-27T03:55:00Z
2026-01-27 email to rempah "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person aisyah thread rempah-616 at 2026-01-27T08:31:00Z by hafiz
2026-01-27 email from batik-seri "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person rohani thread batik-seri-614 at 2026-01-27T02:24:00Z
2026-01-28 time brim 150min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-01-28 email to ullarhus "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (lopamiðar)" person gudrun thread ullarhus-617 at 2026-01-28T11:46:00Z by eva
2026-01-28 invoice sjovik 1400.00 EUR due 2026-02-27 ref LS-3649 "gift box"
2026-01-28 time thornbury 90min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-01-28 kept thornbury "price: allergen stickers" by hafiz
2026-01-28 email from mossgate "Do you keep the old files of the sloe gin label?" person fergus thread mossgate-617 at 2026-01-28T11:29:00Z
2026-01-28 time ottoline 1220min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-01-28 time wendel 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-01-28 time chir 60min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-01-28 email from aghbyur "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person vahan thread aghbyur-616 at 2026-01-28T06:56:00Z
2026-01-28 email to aghbyur "Փոխված է, նոր օրինակը կցված է։" person vahan thread aghbyur-616 at 2026-01-28T09:08:00Z by armen
2026-01-28 time sagar-trek 30min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-01-28 cost sagar-trek 50.00 EUR "Courier" by sunita
2026-01-28 email from rempah "Kalau begitu 2,500." person aisyah thread rempah-616 at 2026-01-28T01:29:00Z
2026-01-29 email from brim "Out of office until Monday" automatic
2026-01-29 email from ullarhus "Sú fyrri. Við spurðum alla sem komu inn." person gudrun thread ullarhus-617 at 2026-01-29T09:24:00Z
2026-01-29 payment holar 250000 ISK for LS-3621
2026-01-29 kept mossgate "samples: tasting set box" by eva
2026-01-29 email to mossgate "All of them. Which year do you need?" person fergus thread mossgate-617 at 2026-01-29T09:09:00Z by eva
2026-01-29 time ottoline 370min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-01-29 time ottoline 880min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-01-29 time wendel 180min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-01-29 time albrecht 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-01-29 kept albrecht "corrected file: olive jar label" by armen
2026-01-29 call with seeblick 12min "They count stock on Friday and will tell us the quantity" person dr-nowak by hafiz
2026-01-29 time rempah 30min member sunita "Text" rate 74.00 EUR cost 38.00 EUR unbilled
2026-01-29 payment kopi-bukit 2850.00 MYR for LS-3631
2026-01-29 payment batik-seri 3050.00 MYR for LS-3630
2026-01-29 time sabun-wangi 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-01-30 email from holar "Getum við séð þetta á grófari pappír? (lok á bláberjaskyr)" person einar thread holar-620 at 2026-01-30T15:31:00Z
2026-01-30 time northmoor 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-01-30 email from mossgate "The first one, please." person fergus thread mossgate-617 at 2026-01-30T10:11:00Z
2026-01-30 email from rheinkiesel "Our printer asks for the shipping box with 3 mm bleed. Do you have that?" person vera thread rheinkiesel-619 at 2026-01-30T14:46:00Z
2026-01-30 email to rheinkiesel "Here it is, bleed and crop marks included." person vera thread rheinkiesel-619 at 2026-01-30T15:18:00Z by sunita
2026-01-30 promise from gouden-oven "measures of the new box" by 2026-02-05 by hafiz
2026-01-30 email from arpa-gini "Բարև ձեզ։ նվերի տուփ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person gayane thread arpa-gini-620 at 2026-01-30T11:02:00Z
2026-01-30 email to arpa-gini "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person gayane thread arpa-gini-620 at 2026-01-30T12:24:00Z by armen
2026-01-30 kept aghbyur "price: շշի պիտակ" by armen
2026-01-30 invoice sagar-trek 800.00 EUR due 2026-03-01 ref LS-3650 "बाटोको नक्सा"
2026-01-30 promise from kopi-bukit "photo: beg kopi" by 2026-02-05 by hafiz
2026-02-01 email from ullarhus "Out of office until Monday" automatic
2026-02-02 promise from djupasalt "text: gjafakassi" by 2026-02-09 by eva
2026-02-02 email from djupasalt "Er pláss fyrir enskan texta líka? Ég á við: askja fyrir birkisalt." person sindri thread djupasalt-621 at 2026-02-02T13:55:00Z
2026-02-02 email to holar "Þrjú sýnishorn fara í póst í dag." person einar thread holar-620 at 2026-02-02T09:28:00Z by eva
2026-02-02 email from holar "Númer tvö, ekki spurning." person einar thread holar-620 at 2026-02-02T10:24:00Z
2026-02-02 feedback holar nps 9 "Þið látið vita í tæka tíð" person einar
2026-02-02 time mossgate 135min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-02-02 cost mossgate 100.00 GBP "Special paper" by eva
2026-02-02 kept little-harbour "corrected file: counter sign" by hafiz
2026-02-02 call with calder 9min "Fire in the workshop, nobody hurt; everything stops for now" person nell by sunita
2026-02-02 time brackenbury 150min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-02-02 invoice brackenbury 1100.00 GBP due 2026-03-04 ref LS-3651 "still cider label"
2026-02-02 email to kraeuterhof "How did the soap band do at the market?" person jutta thread kraeuterhof-621 at 2026-02-02T09:31:00Z by armen
2026-02-02 email from kraeuterhof "Very well. People picked it up because of the window in the label." person jutta thread kraeuterhof-621 at 2026-02-02T12:01:00Z
2026-02-02 payment loureiro 1150.00 EUR for LS-3629
2026-02-02 promise from loureiro "quantities for the next run" by 2026-02-09 by eva
2026-02-02 invoice chir 430000.00 AMD due 2026-02-16 ref LS-3652 "ծիրանի չրի տոպրակ"
2026-02-02 time himal-chiya 165min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-02-03 call with skjalfandi 25min "Went through the open points; the back label can be printed" person bjarki by eva
2026-02-03 email to djupasalt "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person sindri thread djupasalt-621 at 2026-02-03T08:47:00Z by eva
2026-02-03 email from djupasalt "Seinni tillagan er betri." person sindri thread djupasalt-621 at 2026-02-03T11:52:00Z
2026-02-03 feedback djupasalt helped 1 person sindri thread djupasalt-621
2026-02-03 invoice mossgate 1550.00 GBP due 2026-03-05 ref LS-3653 "tasting set box"
2026-02-03 email to calder "We are so glad that nobody is hurt. Your files are safe with us, and there is no hurry with the invoice." person nell by sunita
2026-02-03 invoice հացատուն 255000.00 AMD due 2026-02-17 ref LS-3654 "լավաշի փաթեթ"
2026-02-03 note batik-seri "Asked for a delivery note in two copies" as fact by hafiz
2026-02-04 cost brim 7500 ISK "Special paper" by eva
2026-02-04 email to northmoor "Reminder: invoice LS-3622 is due" automatic
2026-02-04 payment little-harbour 880.00 GBP for LS-3627
2026-02-04 invoice little-harbour 860.00 GBP due 2026-03-06 ref LS-3655 "counter sign"
2026-02-04 note brackenbury "Would rather come by than read a long mail" as opinion by hafiz
2026-02-04 cost wendel 75.00 EUR "Courier" by armen
2026-02-04 time albrecht 120min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-02-04 kept gouden-oven "measures of the new box" by hafiz
2026-02-04 cost arpa-gini 50.00 EUR "Photographs" by armen
2026-02-04 email from urts "Out of office until Monday" automatic
2026-02-04 checkin sagar-trek video 30min thanks "यो वर्षका लागि र समयमै खबर गरिदिनुभएकोमा" said "हाम्रो रङ फेरि बुझाउनु नपर्ने कुरा मलाई मन पर्छ" track anniversary person pasang by sunita
2026-02-04 asked sagar-trek "के कुरामा चाहिनेभन्दा बढी समय लाग्यो?" answer "नमुना स्वीकृत गर्न, तीन जनाले हेर्नुपर्छ" person pasang by sunita
2026-02-04 asked sagar-trek "आउँदो वर्ष तपाईंकहाँ के फेरिन्छ?" answer "वसन्तमा दुई नयाँ चिया" person pasang by sunita
2026-02-04 asked sagar-trek "हामीले के गर्न छोड्नुपर्छ?" answer "नमागेका नमुना पठाउन" person pasang by sunita
2026-02-04 message from sabun-wangi "Kotak sudah sampai, semua elok" person mei-ling thread sabun-wangi-m624 at 2026-02-04T03:24:00Z
2026-02-04 message to sabun-wangi "Baik" person mei-ling thread sabun-wangi-m624 at 2026-02-04T08:44:00Z by hafiz
2026-02-05 time brim 240min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-02-05 time holar 45min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-02-05 email from sjovik "Could one of you come by and see the shelf with the roe jar label?" person linnea thread sjovik-625 at 2026-02-05T12:09:00Z
2026-02-05 email to sjovik "Gladly. Would Wednesday at ten suit you?" person linnea thread sjovik-625 at 2026-02-05T12:27:00Z by hafiz
2026-02-05 payment kraeuterhof 1700.00 EUR for LS-3648
2026-02-05 invoice albrecht 1250.00 EUR due 2026-02-19 ref LS-3656 "olive jar label"
2026-02-05 payment arpa-gini 1600.00 EUR for LS-3636
2026-02-05 time arpa-gini 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-02-05 kept kopi-bukit "photo: beg kopi" by hafiz
2026-02-05 call with kopi-bukit 11min "They are content with the last run, nothing open" person weijie by hafiz
2026-02-05 payment sabun-wangi 2050.00 MYR for LS-3639
2026-02-06 invoice brim 310000 ISK due 2026-03-08 ref LS-3657 "miðar á bokk"
2026-02-06 email from vor "Hvað kosta 1.000 og 5.000 stykki? (bókarkápa)" person ragnheidur thread vor-627 at 2026-02-06T12:46:00Z
2026-02-06 email to vor "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person ragnheidur thread vor-627 at 2026-02-06T13:41:00Z by eva
2026-02-06 email from vor "Þá tökum við 2.500." person ragnheidur thread vor-627 at 2026-02-06T15:54:00Z
2026-02-06 email from sjovik "Wednesday is good." person linnea thread sjovik-625 at 2026-02-06T08:49:00Z
2026-02-06 invoice thornbury 885.00 GBP due 2026-03-08 ref LS-3658 "allergen stickers"
2026-02-06 time northmoor 45min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-02-06 invoice wendel 1800.00 EUR due 2026-02-20 ref LS-3659 "beer mat"
2026-02-06 feedback marktapotheke nps 9 "You tell us early when something is late" person dr-hoyer
2026-02-06 invoice arpa-gini 1500.00 EUR due 2026-03-08 ref LS-3660 "նվերի տուփ"
2026-02-06 email from arpa-gini "Խանութի սարքը շտրիխ կոդը չի կարդում։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-627 at 2026-02-06T09:49:00Z
2026-02-06 email to arpa-gini "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person tigran thread arpa-gini-627 at 2026-02-06T10:59:00Z by armen
2026-02-06 payment aghbyur 585000.00 AMD for LS-3642
2026-02-06 time aghbyur 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-02-06 time aghbyur 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2026-02-06 invoice himal-chiya 890.00 EUR due 2026-03-08 ref LS-3661 "उपहार बाकस"
2026-02-06 payment patan-kala 800.00 EUR for LS-3633
2026-02-09 payment thornbury 960.00 GBP for LS-3635
2026-02-09 email from mossgate "When will the dry gin label leave your house?" person fergus thread mossgate-628 at 2026-02-09T14:31:00Z
2026-02-09 email to mossgate "On Wednesday, and I send you the number of the parcel." person fergus thread mossgate-628 at 2026-02-09T14:58:00Z by eva
2026-02-09 feedback mossgate helped 1 person fergus thread mossgate-628
2026-02-09 time ottoline 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2026-02-09 time ottoline 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-02-09 email from wendel "Do you also do boxes? Twelve of the beer mat fall over in the one we have." person konrad thread wendel-628 at 2026-02-09T08:06:00Z
2026-02-09 email to wendel "We do. I have drawn one with a divider; the price is in the PDF." person konrad thread wendel-628 at 2026-02-09T09:21:00Z by armen
2026-02-09 time gouden-oven 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-02-09 payment himal-chiya 1015.00 EUR for LS-3637
2026-02-09 payment rempah 3500.00 MYR for LS-3638
2026-02-09 invoice sabun-wangi 2300.00 MYR due 2026-03-11 ref LS-3662 "kotak set mandian"
2026-02-09 note sabun-wangi "Has a cousin who prints T-shirts and compares our colours with his" as fact by hafiz
2026-02-10 kept djupasalt "text: gjafakassi" by eva
2026-02-10 email to kraeuterhof "We have updated the nutrition table on the calendula cream label to the new rule. Please check the numbers." person jutta thread kraeuterhof-630 at 2026-02-10T08:04:00Z by armen
2026-02-10 email from kraeuterhof "Checked. The salt is 0.8, not 0.08. Everything else is right." person jutta thread kraeuterhof-630 at 2026-02-10T08:38:00Z
2026-02-10 kept loureiro "quantities for the next run" by eva
2026-02-10 note urts "The old logo may still be used on boxes, not on cards" as fact by armen
2026-02-10 feedback urts ces 7 person narek
2026-02-10 invoice aghbyur 535000.00 AMD due 2026-03-12 ref LS-3663 "շշի պիտակ"
2026-02-10 invoice rempah 3650.00 MYR due 2026-03-12 ref LS-3664 "peket kari"
2026-02-11 time djupasalt 120min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-02-11 email to thornbury "The proof of the sandwich sleeve is ready. Please look at the small print first." person gareth thread thornbury-631 at 2026-02-11T08:21:00Z by hafiz
2026-02-11 email from thornbury "Looks good. One comma too many in line three, otherwise print it." person gareth thread thornbury-631 at 2026-02-11T09:38:00Z
2026-02-11 invoice northmoor 1500.00 GBP due 2026-03-13 ref LS-3665 "exhibition labels"
2026-02-11 email from ottoline "Which paper did we have for the gift sleeve last time?" person ottilie thread ottoline-631 at 2026-02-11T09:03:00Z
2026-02-11 note albrecht "Asked for a delivery note in two copies" as fact by armen
2026-02-11 time loureiro 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-02-11 payment lokta-ghar 700.00 EUR for LS-3643
2026-02-11 time kopi-bukit 105min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-02-12 payment djupasalt 1300.00 EUR for LS-3645
2026-02-12 email to ottoline "The uncoated one, 90 g. It is in stock." person ottilie thread ottoline-631 at 2026-02-12T08:48:00Z by eva
2026-02-12 email from ottoline "Good." person ottilie thread ottoline-631 at 2026-02-12T09:27:00Z
2026-02-12 note wendel "You always answer the same day, that is why we stay." as quote by armen
2026-02-12 email from chir "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person lusine thread chir-632 at 2026-02-12T12:33:00Z
2026-02-12 email to chir "Իհարկե, շնորհակալություն։" person lusine thread chir-632 at 2026-02-12T15:32:00Z by armen
2026-02-12 feedback chir helped 1 person lusine thread chir-632
2026-02-12 time kopi-bukit 180min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-02-12 note kopi-bukit "A second shop is to open nearby" as fact by hafiz
2026-02-13 email from brim "Hvað kosta 1.000 og 5.000 stykki? (miðar á bokk)" person halldora thread brim-634 at 2026-02-13T13:37:00Z
2026-02-13 email to brim "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person halldora thread brim-634 at 2026-02-13T14:19:00Z by eva
2026-02-13 email from brim "Þá tökum við 2.500." person halldora thread brim-634 at 2026-02-13T16:54:00Z
2026-02-13 invoice holar 210000 ISK due 2026-03-15 ref LS-3666 "skyrdósir"
2026-02-13 checkin thornbury person 35min thanks "for another year, and for telling us early when something was wrong" said "The labels are the first thing our shops praise" track anniversary person gareth by hafiz
2026-02-13 asked thornbury "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person gareth by hafiz
2026-02-13 asked thornbury "What should we stop doing?" answer "Sending paper samples we did not ask for" person gareth by hafiz
2026-02-13 asked thornbury "What took you longer than it should have?" answer "Approving proofs; three people have to see them" person gareth by hafiz
2026-02-13 payment calder 815.00 GBP for LS-3640
2026-02-13 invoice ottoline 1300.00 GBP due 2026-03-15 ref LS-3667 "bar wrapper"
2026-02-13 payment gouden-oven 915.00 EUR for LS-3644
2026-02-13 invoice gouden-oven 980.00 EUR due 2026-03-15 ref LS-3668 "rusk tin"
2026-02-13 call with arpa-gini 18min "Asked how the new product sells: better than hoped" person gayane by armen
2026-02-13 time urts 30min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-02-13 email from aghbyur "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-633 at 2026-02-13T12:18:00Z
2026-02-13 email to aghbyur "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person vahan thread aghbyur-633 at 2026-02-13T14:54:00Z by armen
2026-02-13 email from rempah "Bila teks kotak hadiah raya perlu sampai?" person faizal thread rempah-634 at 2026-02-13T02:46:00Z
2026-02-13 invoice kopi-bukit 2850.00 MYR due 2026-03-15 ref LS-3669 "beg kopi"
2026-02-16 time djupasalt 105min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-02-16 invoice djupasalt 1650.00 EUR due 2026-03-18 ref LS-3670 "gjafakassi"
2026-02-16 email to vor "Reminder: invoice LS-3634 is due" automatic
2026-02-16 feedback northmoor nps 9 person imogen
2026-02-16 time seeblick 90min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-02-16 time loureiro 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-02-16 invoice loureiro 1200.00 EUR due 2026-03-18 ref LS-3671 "olive oil label"
2026-02-16 visit with loureiro 135min "Brought the samples; the whole family had a say" person beatriz by eva
2026-02-16 payment chir 430000.00 AMD for LS-3652
2026-02-16 email from aghbyur "Այսօր կուղարկեմ։" person vahan thread aghbyur-633 at 2026-02-16T06:56:00Z
2026-02-16 feedback himal-chiya nps 9 person bikash
2026-02-16 email from rempah "Maaf tanya lagi: sampai hari apa teks boleh dihantar?" person faizal thread rempah-634 at 2026-02-16T02:46:00Z
2026-02-16 email to rempah "Khamis tengah hari. Maaf, semua orang di mesin cetak." person faizal thread rempah-634 at 2026-02-16T08:05:00Z by hafiz
2026-02-17 payment vor 330000 ISK for LS-3634
2026-02-17 payment ottoline 1100.00 GBP for LS-3646
2026-02-17 email to albrecht "We have updated the nutrition table on the olive jar label to the new rule. Please check the numbers." person carla thread albrecht-637 at 2026-02-17T09:39:00Z by armen
2026-02-17 email from albrecht "Checked. The salt is 0.8, not 0.08. Everything else is right." person carla thread albrecht-637 at 2026-02-17T11:40:00Z
2026-02-17 call with batik-seri 12min "Explained the difference between the two varnishes; they take matt" person rohani by hafiz
2026-02-18 promise from vor "text: bókarkápa" by 2026-02-24 by eva
2026-02-18 payment northmoor 1950.00 GBP for LS-3622
2026-02-18 meeting with patan-kala 65min "Plan for the gift boxes, quantities by the end of the month" person ramesh by sunita
2026-02-19 payment lofoten 1330.00 EUR for LS-3647
2026-02-19 meeting with brackenbury 40min "Looked at three drafts together; draft B goes on with a darker green" person joss by hafiz
2026-02-19 payment albrecht 1250.00 EUR for LS-3656
2026-02-19 payment հացատուն 255000.00 AMD for LS-3654
2026-02-20 email from djupasalt "gjafakassi: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person sindri thread djupasalt-640 at 2026-02-20T12:26:00Z
2026-02-20 email to djupasalt "Gott að heyra. Við geymum litablönduna til næsta skiptis." person sindri thread djupasalt-640 at 2026-02-20T12:58:00Z by eva
2026-02-20 time vor 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-02-20 email from kinvara "Could we have another 2,000 of the kelp flakes label? Same paper as last time." person aoife thread kinvara-641 at 2026-02-20T10:07:00Z
2026-02-20 email to kinvara "Of course. I have booked the press for Thursday; you will have the sheets the week after." person aoife thread kinvara-641 at 2026-02-20T12:21:00Z by eva
2026-02-20 feedback kinvara helped 1 person aoife thread kinvara-641
2026-02-20 email from little-harbour "We sold out faster than we thought. Same again of the tin label, a week earlier if possible?" person tamsin thread little-harbour-640 at 2026-02-20T09:33:00Z
2026-02-20 email to little-harbour "The press has a gap on Tuesday, so yes." person tamsin thread little-harbour-640 at 2026-02-20T12:43:00Z by hafiz
2026-02-20 note little-harbour "Prints the small runs in house since last year" as fact by hafiz
2026-02-20 payment wendel 1800.00 EUR for LS-3659
2026-02-20 time seeblick 90min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-02-20 email from gouden-oven "Can the rusk tin go to the warehouse this time?" person sanne thread gouden-oven-641 at 2026-02-20T09:22:00Z
2026-02-20 meeting with arpa-gini 30min "Talked about the whole range: the small sizes need a simpler design" person gayane by armen
2026-02-20 email from հացատուն "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (գաթայի պիտակ)" person anahit thread հացատուն-641 at 2026-02-20T05:27:00Z
2026-02-20 email to հացատուն "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person anahit thread հացատուն-641 at 2026-02-20T08:17:00Z by armen
2026-02-20 email from հացատուն "Այսօր կուղարկեմ։" person anahit thread հացատուն-641 at 2026-02-20T10:45:00Z
2026-02-20 note rempah "Please no surprises on the invoice, then everything is easy." as quote by hafiz
2026-02-20 time batik-seri 135min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-02-23 email from ullarhus "Er límið á miðunum matvælavænt?" person gudrun thread ullarhus-642 at 2026-02-23T14:53:00Z
2026-02-23 email to ullarhus "Já, vottorðið fylgir svo þú getir sýnt það." person gudrun thread ullarhus-642 at 2026-02-23T15:21:00Z by eva
2026-02-23 promise from thornbury "quantities for the next run" by 2026-03-02 by hafiz
2026-02-23 email from northmoor "I cannot open the file with the shop tags. Could you send a PDF?" person imogen thread northmoor-643 at 2026-02-23T09:38:00Z
2026-02-23 email to northmoor "Here is a PDF. I also made it smaller." person imogen thread northmoor-643 at 2026-02-23T10:59:00Z by eva
2026-02-23 email to mossgate "We have kept 150 of the tasting set box from the last run for you. Shall we send them along?" person fergus thread mossgate-643 at 2026-02-23T12:21:00Z by eva
2026-02-23 email from mossgate "Yes please, they will be gone in a week." person fergus thread mossgate-643 at 2026-02-23T13:57:00Z
2026-02-23 time fenwick 105min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR unbilled
2026-02-23 email from kraeuterhof "Can you move the barcode on the lip balm display? The scanner at the shop does not like the curve." person jutta thread kraeuterhof-642 at 2026-02-23T10:36:00Z
2026-02-23 email to kraeuterhof "Moved to the flat side and tested with three scanners. New file attached." person jutta thread kraeuterhof-642 at 2026-02-23T11:31:00Z by armen
2026-02-23 email from marktapotheke "The new colour looks a little cold on the shelf. Are we alone with that?" person dr-hoyer thread marktapotheke-642 at 2026-02-23T11:33:00Z
2026-02-23 email to marktapotheke "I see it too. Shall we try five per cent more yellow on the next run of the cream jar label?" person dr-hoyer thread marktapotheke-642 at 2026-02-23T13:05:00Z by hafiz
2026-02-23 email from marktapotheke "Please do." person dr-hoyer thread marktapotheke-642 at 2026-02-23T14:17:00Z
2026-02-23 feedback marktapotheke helped 1 person dr-hoyer thread marktapotheke-642
2026-02-23 email from seeblick "Until when do you need our text for the vaccination card?" person dr-nowak thread seeblick-643 at 2026-02-23T14:09:00Z
2026-02-23 email to gouden-oven "Yes. I have put the address on the order." person sanne thread gouden-oven-641 at 2026-02-23T08:49:00Z by hafiz
2026-02-23 invoice urts 345000.00 AMD due 2026-03-09 ref LS-3672 "անանուխի պիտակ"
2026-02-23 email from nran-aygi "Ե՞րբ կլինի պատրաստ։ (նվերի տուփ)" person arpine thread nran-aygi-643 at 2026-02-23T05:26:00Z
2026-02-23 email to nran-aygi "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person arpine thread nran-aygi-643 at 2026-02-23T08:42:00Z by armen
2026-02-23 email to himal-chiya "मसला चियाको खोल को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person bikash thread himal-chiya-642 at 2026-02-23T13:22:00Z by sunita
2026-02-24 email from ullarhus "Takk fyrir skjót svör." person gudrun thread ullarhus-642 at 2026-02-24T09:28:00Z
2026-02-24 kept vor "text: bókarkápa" by eva
2026-02-24 time marktapotheke 135min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-02-24 email from urts "ուրցի թեյի տուփ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person narek thread urts-644 at 2026-02-24T06:07:00Z
2026-02-24 email to urts "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person narek thread urts-644 at 2026-02-24T08:45:00Z by armen
2026-02-24 email from himal-chiya "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person bikash thread himal-chiya-642 at 2026-02-24T04:43:00Z
2026-02-24 time patan-kala 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-02-25 time ullarhus 30min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-02-25 time fenwick 240min member armen "Proof" rate 88.00 EUR cost 50.00 EUR unbilled
2026-02-25 time ottoline 1250min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-02-25 promise from kraeuterhof "text: soap band" by 2026-03-03 by armen
2026-02-25 invoice seeblick 585.00 EUR due 2026-03-11 ref LS-3673 "appointment card"
2026-02-25 email from seeblick "Sorry to ask again: which day is the last one for the text?" person dr-nowak thread seeblick-643 at 2026-02-25T13:34:00Z
2026-02-25 email from rheinkiesel "Somebody asked me who makes our care card. May I give them your name?" person vera thread rheinkiesel-645 at 2026-02-25T12:24:00Z
2026-02-25 promise from sabun-wangi "quantities for the next run" by 2026-03-03 by hafiz
2026-02-26 time vor 225min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-02-26 payment sjovik 1400.00 EUR for LS-3649
2026-02-26 email from lofoten "One question about the stockfish band: is there room for a second language?" person ingrid-moe thread lofoten-646 at 2026-02-26T12:38:00Z
2026-02-26 email to lofoten "Yes, if the ingredients go down by half a point. I have attached both versions." person ingrid-moe thread lofoten-646 at 2026-02-26T14:09:00Z by eva
2026-02-26 time ottoline 430min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-02-26 time ottoline 920min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-02-26 email to seeblick "Thursday noon. Forgive the wait, we were all at the press." person dr-nowak thread seeblick-643 at 2026-02-26T08:28:00Z by hafiz
2026-02-26 email to rheinkiesel "With pleasure, and thank you." person vera thread rheinkiesel-645 at 2026-02-26T09:01:00Z by sunita
2026-02-26 time himal-chiya 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-02-26 time himal-chiya 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-02-26 email to sagar-trek "दुई नमुना, मूल्य एउटै। कुन नजिक छ? (बाटोको नक्सा)" person pasang thread sagar-trek-646 at 2026-02-26T12:26:00Z by sunita
2026-02-26 time patan-kala 180min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-02-26 promise from lokta-ghar "photo: पात्रो" by 2026-03-04 by sunita
2026-02-26 email from lokta-ghar "डायरीको गाता आज बिहान आइपुग्यो। रङ ठ्याक्कै मिल्यो, धन्यवाद।" person anju thread lokta-ghar-646 at 2026-02-26T10:46:00Z
2026-02-26 email to lokta-ghar "सुनेर खुसी लाग्यो। अर्को पटकका लागि रङको मिश्रण हामीले राखेका छौं।" person anju thread lokta-ghar-646 at 2026-02-26T13:21:00Z by sunita
2026-02-27 email to brim "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (dósamiðar á ljósöl)" person halldora thread brim-647 at 2026-02-27T08:17:00Z by eva
2026-02-27 email from brim "Takk fyrir að láta vita. Já, prentið núna." person halldora thread brim-647 at 2026-02-27T09:42:00Z
2026-02-27 time lofoten 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-02-27 email from lofoten "The second version is fine. Please go ahead." person ingrid-moe thread lofoten-646 at 2026-02-27T08:48:00Z
2026-02-27 payment mossgate 1550.00 GBP for LS-3653
2026-02-27 invoice fenwick 560.00 GBP due 2026-03-13 ref LS-3674 "heather honey label"
2026-02-27 call with ottoline 17min "Asked about recycled paper; sent two samples afterwards" person ottilie by eva
2026-02-27 time marktapotheke 210min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-02-27 time rheinkiesel 210min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-02-27 time arpa-gini 90min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-02-27 email from aghbyur "շշի պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person vahan thread aghbyur-647 at 2026-02-27T12:45:00Z
2026-02-27 email to aghbyur "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person vahan thread aghbyur-647 at 2026-02-27T14:54:00Z by armen
2026-02-27 email from sagar-trek "पहिलो। पसलमा सबैलाई देखायौं।" person pasang thread sagar-trek-646 at 2026-02-27T05:28:00Z
2026-02-27 invoice batik-seri 2800.00 MYR due 2026-03-29 ref LS-3675 "tag batik"
2026-03-02 email from holar "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person einar thread holar-649 at 2026-03-02T15:12:00Z
2026-03-02 email from sjovik "We need the gift box for a fair in three weeks. Is that possible?" person linnea thread sjovik-649 at 2026-03-02T11:52:00Z
2026-03-02 email to sjovik "It is, if the text is with us by Monday." person linnea thread sjovik-649 at 2026-03-02T13:24:00Z by hafiz
2026-03-02 invoice lofoten 1600.00 EUR due 2026-04-01 ref LS-3676 "stockfish band"
2026-03-02 kept thornbury "quantities for the next run" by hafiz
2026-03-02 feedback thornbury nps 10 "The colours are right, every time" person gareth
2026-03-02 email from fenwick "The wax wrap band arrived this morning. The colour is exactly right, thank you." person dot thread fenwick-649 at 2026-03-02T16:44:00Z
2026-03-02 invoice marktapotheke 725.00 EUR due 2026-03-16 ref LS-3677 "cream jar label"
2026-03-02 message from albrecht "Can you call me after lunch?" person carla thread albrecht-m649 at 2026-03-02T11:42:00Z
2026-03-02 message to albrecht "Noted, thank you" person carla thread albrecht-m649 at 2026-03-02T14:51:00Z by armen
2026-03-02 email to arpa-gini "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (սպիտակ գինու պիտակ)" person tigran thread arpa-gini-649 at 2026-03-02T13:23:00Z by armen
2026-03-02 email from chir "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (ընկույզի տուփ)" person lusine thread chir-650 at 2026-03-02T10:16:00Z
2026-03-02 email to chir "Չկավճապատ, 90 գ։ Պահեստում կա։" person lusine thread chir-650 at 2026-03-02T11:47:00Z by armen
2026-03-02 time nran-aygi 135min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-03-02 email from nran-aygi "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person arpine thread nran-aygi-649 at 2026-03-02T07:57:00Z
2026-03-02 email to nran-aygi "Իհարկե, շնորհակալություն։" person arpine thread nran-aygi-649 at 2026-03-02T09:13:00Z by armen
2026-03-02 time rempah 150min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-03-02 time sabun-wangi 240min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-03-02 time sabun-wangi 60min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-03-03 email to holar "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person einar thread holar-649 at 2026-03-03T09:30:00Z by eva
2026-03-03 email from sjovik "You will have it tomorrow." person linnea thread sjovik-649 at 2026-03-03T07:48:00Z
2026-03-03 email to fenwick "Good to hear. We keep the ink recipe on file for the next run." person dot thread fenwick-649 at 2026-03-03T08:38:00Z by sunita
2026-03-03 note brackenbury "Decides fast once a printed sample is on the table" as opinion by hafiz
2026-03-03 email from kraeuterhof "Do you also do boxes? Twelve of the soap band fall over in the one we have." person jutta thread kraeuterhof-651 at 2026-03-03T09:37:00Z
2026-03-03 email to kraeuterhof "We do. I have drawn one with a divider; the price is in the PDF." person jutta thread kraeuterhof-651 at 2026-03-03T11:31:00Z by armen
2026-03-03 time arpa-gini 45min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-03-03 email from arpa-gini "Այո, խնդրում եմ։" person tigran thread arpa-gini-649 at 2026-03-03T06:49:00Z
2026-03-03 email from chir "Լավ, նույնը։" person lusine thread chir-650 at 2026-03-03T05:43:00Z
2026-03-03 email from rempah "Fail peket kari tak dapat dibuka. Boleh hantar PDF?" person aisyah thread rempah-651 at 2026-03-03T05:11:00Z
2026-03-03 email to rempah "Ini PDF, saya kecilkan sekali." person aisyah thread rempah-651 at 2026-03-03T08:25:00Z by hafiz
2026-03-03 kept sabun-wangi "quantities for the next run" by hafiz
2026-03-04 checkin brim person 60min thanks "fyrir árið og fyrir að láta vita í tæka tíð" said "Miðarnir eru það fyrsta sem fólk nefnir" track anniversary person halldora by eva
2026-03-04 asked brim "Hverju ættum við að hætta?" answer "Að senda sýnishorn sem við báðum ekki um" person halldora by eva
2026-03-04 asked brim "Hvað breytist hjá ykkur á næsta ári?" answer "Tvær nýjar vörur í vor" person halldora by eva
2026-03-04 asked brim "Hvað tók lengri tíma en það hefði átt að gera?" answer "Að samþykkja prófarkir, það þurfa þrír að sjá þær" person halldora by eva
2026-03-04 invoice ullarhus 190000 ISK due 2026-03-18 ref LS-3678 "gjafakort"
2026-03-04 invoice vor 315000 ISK due 2026-04-03 ref LS-3679 "bókarkápa"
2026-03-04 payment sagar-trek 800.00 EUR for LS-3650
2026-03-04 cost patan-kala 22.50 EUR "Cutting die" by sunita
2026-03-05 time sjovik 150min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-03-05 payment thornbury 885.00 GBP for LS-3658
2026-03-05 note fenwick "Please no surprises on the invoice, then everything is easy." as quote by sunita
2026-03-05 time little-harbour 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-03-05 payment brackenbury 1100.00 GBP for LS-3651
2026-03-05 kept kraeuterhof "text: soap band" by armen
2026-03-05 time nran-aygi 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-03-05 price nran-aygi "Colour archive" 45.00 EUR per month by armen
2026-03-05 invoice himal-chiya 905.00 EUR due 2026-04-04 ref LS-3680 "इलाम चियाको लेबल"
2026-03-05 kept lokta-ghar "photo: पात्रो" by sunita
2026-03-06 payment brim 310000 ISK for LS-3657
2026-03-06 message from djupasalt "Takk, lítur mjög vel út" person sindri thread djupasalt-m655 at 2026-03-06T11:58:00Z
2026-03-06 message to djupasalt "Geri það" person sindri thread djupasalt-m655 at 2026-03-06T13:18:00Z by eva
2026-03-06 time thornbury 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-03-06 time thornbury 105min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2026-03-06 time rheinkiesel 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-03-06 invoice patan-kala 875.00 EUR due 2026-04-05 ref LS-3681 "मूर्तिको प्रमाणपत्र"
2026-03-06 time lokta-ghar 195min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-03-06 call with kopi-bukit 26min "Moved the press date by two days because of a holiday there" person weijie by hafiz
2026-03-06 payment sabun-wangi 2300.00 MYR for LS-3662
2026-03-06 email from sabun-wangi "Berapa harga pembalut sabun serai untuk 1,000 dan 5,000?" person mei-ling thread sabun-wangi-654 at 2026-03-06T01:16:00Z
2026-03-06 email to sabun-wangi "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person mei-ling thread sabun-wangi-654 at 2026-03-06T08:08:00Z by hafiz
2026-03-07 email from հացատուն "Out of office until Monday" automatic
2026-03-09 time djupasalt 195min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-03-09 invoice thornbury 1025.00 GBP due 2026-04-08 ref LS-3682 "sandwich sleeve"
2026-03-09 email to thornbury "We have updated the nutrition table on the menu cards to the new rule. Please check the numbers." person gareth thread thornbury-657 at 2026-03-09T12:52:00Z by hafiz
2026-03-09 email from thornbury "Checked. The salt is 0.8, not 0.08. Everything else is right." person gareth thread thornbury-657 at 2026-03-09T15:36:00Z
2026-03-09 payment little-harbour 860.00 GBP for LS-3655
2026-03-09 cost little-harbour 32.50 GBP "Proof prints" by hafiz
2026-03-09 invoice rheinkiesel 665.00 EUR due 2026-03-23 ref LS-3683 "shipping box"
2026-03-09 email from arpa-gini "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (նվերի տուփ)" person gayane thread arpa-gini-657 at 2026-03-09T07:21:00Z
2026-03-09 time aghbyur 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-03-09 promise to հացատուն "corrected file: գաթայի պիտակ" by 2026-03-16 owner sunita by armen
2026-03-09 email from nran-aygi "Սոսինձն անվտա՞նգ է սննդի համար։ (նվերի տուփ)" person arpine thread nran-aygi-656 at 2026-03-09T09:19:00Z
2026-03-09 cost sabun-wangi 125.00 MYR "Special paper" by hafiz
2026-03-09 email from sabun-wangi "Kalau begitu 2,500." person mei-ling thread sabun-wangi-654 at 2026-03-09T01:53:00Z
2026-03-10 payment djupasalt 1650.00 EUR for LS-3670
2026-03-10 time kinvara 45min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-03-10 invoice little-harbour 880.00 GBP due 2026-04-09 ref LS-3684 "tin label"
2026-03-10 payment ottoline 1300.00 GBP for LS-3667
2026-03-10 call with brackenbury 24min "Price for the larger size agreed, order follows by mail" person joss by hafiz
2026-03-10 time kraeuterhof 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-03-10 email from gouden-oven "Our printer asks for the cake box sticker with 3 mm bleed. Do you have that?" person sanne thread gouden-oven-658 at 2026-03-10T12:38:00Z
2026-03-10 email to gouden-oven "Here it is, bleed and crop marks included." person sanne thread gouden-oven-658 at 2026-03-10T13:51:00Z by hafiz
2026-03-10 invoice arpa-gini 1750.00 EUR due 2026-04-09 ref LS-3685 "սպիտակ գինու պիտակ"
2026-03-10 email to arpa-gini "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person gayane thread arpa-gini-657 at 2026-03-10T09:15:00Z by armen
2026-03-10 email from arpa-gini "Այսօր կուղարկեմ։" person gayane thread arpa-gini-657 at 2026-03-10T10:27:00Z
2026-03-10 email to nran-aygi "Այո, վկայականը կցված է։" person arpine thread nran-aygi-656 at 2026-03-10T09:59:00Z by armen
2026-03-10 email from nran-aygi "Շնորհակալություն, տեսուչը գոհ կլինի։" person arpine thread nran-aygi-656 at 2026-03-10T10:58:00Z
2026-03-10 feedback nran-aygi helped 1 person arpine thread nran-aygi-656
2026-03-11 email from vor "Er pláss fyrir enskan texta líka? Ég á við: bókamerki." person ragnheidur thread vor-659 at 2026-03-11T11:33:00Z
2026-03-11 email to vor "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person ragnheidur thread vor-659 at 2026-03-11T12:59:00Z by eva
2026-03-11 email from vor "Seinni tillagan er betri." person ragnheidur thread vor-659 at 2026-03-11T13:56:00Z
2026-03-11 cost sjovik 75.00 EUR "Varnish samples" by hafiz
2026-03-11 email from mossgate "I cannot open the file with the dry gin label. Could you send a PDF?" person fergus thread mossgate-659 at 2026-03-11T15:21:00Z
2026-03-11 invoice kraeuterhof 2050.00 EUR due 2026-03-25 ref LS-3686 "soap band"
2026-03-11 note albrecht "Send me the simple one first, then the clever one." as quote by armen
2026-03-11 payment gouden-oven 980.00 EUR for LS-3668
2026-03-11 payment aghbyur 535000.00 AMD for LS-3663
2026-03-11 cost nran-aygi 15000.00 AMD "Courier" by armen
2026-03-11 invoice rempah 3700.00 MYR due 2026-04-10 ref LS-3687 "kotak hadiah raya"
2026-03-11 invoice sabun-wangi 2100.00 MYR due 2026-04-10 ref LS-3688 "pembalut sabun serai"
2026-03-12 feedback vor nps 10 "Þið látið vita í tæka tíð" person ragnheidur
2026-03-12 email to mossgate "Here is a PDF. I also made it smaller." person fergus thread mossgate-659 at 2026-03-12T08:20:00Z by eva
2026-03-12 feedback mossgate helped 1 person fergus thread mossgate-659
2026-03-12 payment fenwick 560.00 GBP for LS-3674
2026-03-12 email from marktapotheke "I cannot open the file with the tea bag tag. Could you send a PDF?" person dr-hoyer thread marktapotheke-660 at 2026-03-12T12:20:00Z
2026-03-12 payment arpa-gini 1500.00 EUR for LS-3660
2026-03-12 note nran-aygi "Half of the year's work falls into ten weeks" as fact by armen
2026-03-12 payment himal-chiya 890.00 EUR for LS-3661
2026-03-12 invoice lokta-ghar 685.00 EUR due 2026-04-11 ref LS-3689 "पात्रो"
2026-03-12 payment rempah 3650.00 MYR for LS-3664
2026-03-13 email from djupasalt "Out of office until Monday" automatic
2026-03-13 payment holar 210000 ISK for LS-3666
2026-03-13 invoice sjovik 1250.00 EUR due 2026-04-12 ref LS-3690 "smoked trout sleeve"
2026-03-13 time ottoline 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-03-13 time brackenbury 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-03-13 time brackenbury 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-03-13 payment marktapotheke 725.00 EUR for LS-3677
2026-03-13 email to marktapotheke "Here is a PDF. I also made it smaller." person dr-hoyer thread marktapotheke-660 at 2026-03-13T08:41:00Z by hafiz
2026-03-13 time gouden-oven 210min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-03-13 time chir 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-03-13 invoice aghbyur 510000.00 AMD due 2026-04-12 ref LS-3691 "գազավորված ջրի պիտակ"
2026-03-13 invoice nran-aygi 310000.00 AMD due 2026-03-27 ref LS-3692 "նվերի տուփ"
2026-03-15 referral ottoline given "Their cousin, who makes soap" by eva
2026-03-15 advice arpa-gini "Print the medal of the fair on a neck tag instead of a new label" person gayane by armen
2026-03-16 time ottoline 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-03-16 invoice ottoline 1200.00 GBP due 2026-04-15 ref LS-3693 "truffle box"
2026-03-16 email from kraeuterhof "I cannot open the file with the lip balm display. Could you send a PDF?" person malte thread kraeuterhof-664 at 2026-03-16T14:56:00Z
2026-03-16 cost gouden-oven 25.00 EUR "Special paper" by hafiz
2026-03-16 payment urts 345000.00 AMD for LS-3672
2026-03-16 email from aghbyur "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person vahan thread aghbyur-664 at 2026-03-16T12:14:00Z
2026-03-16 time հացատուն 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-03-16 kept հացատուն "corrected file: գաթայի պիտակ" by armen
2026-03-16 email from հացատուն "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (լավաշի փաթեթ)" person anahit thread հացատուն-664 at 2026-03-16T10:51:00Z
2026-03-16 feedback հացատուն nps 9 "Նախապես զգուշացնում եք" person anahit
2026-03-16 email from nran-aygi "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person arpine thread nran-aygi-663 at 2026-03-16T08:10:00Z
2026-03-16 email to nran-aygi "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person arpine thread nran-aygi-663 at 2026-03-16T08:40:00Z by armen
2026-03-16 time sagar-trek 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-03-16 payment kopi-bukit 2850.00 MYR for LS-3669
2026-03-17 email from northmoor "Somebody asked me who makes our family trail leaflet. May I give them your name?" person imogen thread northmoor-665 at 2026-03-17T16:19:00Z
2026-03-17 email to ottoline "We have kept 150 of the bar wrapper from the last run for you. Shall we send them along?" person sam-grant thread ottoline-665 at 2026-03-17T10:55:00Z by eva
2026-03-17 email from ottoline "Yes please, they will be gone in a week." person sam-grant thread ottoline-665 at 2026-03-17T12:31:00Z
2026-03-17 email to kraeuterhof "Here is a PDF. I also made it smaller." person malte thread kraeuterhof-664 at 2026-03-17T09:17:00Z by armen
2026-03-17 invoice gouden-oven 970.00 EUR due 2026-04-16 ref LS-3694 "cake box sticker"
2026-03-17 email to aghbyur "Կցված է, ավելի փոքր էլ արեցի։" person vahan thread aghbyur-664 at 2026-03-17T09:21:00Z by armen
2026-03-17 feedback aghbyur helped 1 person vahan thread aghbyur-664
2026-03-17 email to հացատուն "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person anahit thread հացատուն-664 at 2026-03-17T08:30:00Z by armen
2026-03-17 email from հացատուն "Երկրորդը լավն է։" person anahit thread հացատուն-664 at 2026-03-17T09:41:00Z
2026-03-17 checkin kopi-bukit person 35min thanks "atas setahun lagi dan kerana memberitahu kami lebih awal" said "Label itulah yang dipuji dahulu" track anniversary person weijie by hafiz
2026-03-17 asked kopi-bukit "Apakah yang mengambil masa lebih lama daripada sepatutnya?" answer "Kelulusan pruf; tiga orang perlu melihatnya" person weijie by hafiz
2026-03-17 asked kopi-bukit "Apakah yang berubah bagi pihak Tuan tahun hadapan?" answer "Dua produk baharu pada suku pertama" person weijie by hafiz
2026-03-17 asked kopi-bukit "Apakah yang patut kami hentikan?" answer "Menghantar sampel yang tidak diminta" person weijie by hafiz
2026-03-18 payment ullarhus 190000 ISK for LS-3678
2026-03-18 invoice djupasalt 1350.00 EUR due 2026-04-17 ref LS-3695 "miðar á flögusalt"
2026-03-18 email to northmoor "With pleasure, and thank you." person imogen thread northmoor-665 at 2026-03-18T09:05:00Z by eva
2026-03-18 time albrecht 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-03-18 payment seeblick 585.00 EUR for LS-3673
2026-03-19 invoice kinvara 1200.00 EUR due 2026-04-18 ref LS-3696 "kelp flakes label"
2026-03-19 checkin kraeuterhof video 40min thanks "for another year, and for telling us early when something was wrong" said "I like that I do not have to explain our colours again" track anniversary person jutta by armen
2026-03-19 asked kraeuterhof "What should we stop doing?" answer "Sending paper samples we did not ask for" person jutta by armen
2026-03-19 asked kraeuterhof "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person jutta by armen
2026-03-19 asked kraeuterhof "What changes for you in the coming year?" answer "Two new products in spring, and we may drop the small jars" person jutta by armen
2026-03-19 message from arpa-gini "Շնորհակալություն, շատ լավ է" person gayane thread arpa-gini-m667 at 2026-03-19T11:51:00Z
2026-03-19 email from chir "Out of office until Monday" automatic
2026-03-19 time հացատուն 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-03-19 promise to himal-chiya "samples: मसला चियाको खोल" by 2026-03-27 owner sunita by sunita
2026-03-19 invoice sagar-trek 670.00 EUR due 2026-04-18 ref LS-3697 "झोलाको ट्याग"
2026-03-19 email from sagar-trek "नमस्ते। झोलाको ट्याग अझै २,००० वटा चाहियो। कागज पहिलेकै।" person pasang thread sagar-trek-667 at 2026-03-19T06:40:00Z
2026-03-19 email to sagar-trek "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person pasang thread sagar-trek-667 at 2026-03-19T08:42:00Z by sunita
2026-03-20 email from brim "Geturðu sent mér PDF? (miðar á pilsner)" person halldora thread brim-669 at 2026-03-20T10:40:00Z
2026-03-20 email to brim "Hér er það, og minni útgáfa fyrir símann." person halldora thread brim-669 at 2026-03-20T12:05:00Z by eva
2026-03-20 email from skjalfandi "Er límið á miðunum matvælavænt?" person bjarki thread skjalfandi-668 at 2026-03-20T14:47:00Z
2026-03-20 time northmoor 90min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR unbilled
2026-03-20 invoice brackenbury 1050.00 GBP due 2026-04-19 ref LS-3698 "keg badge"
2026-03-20 invoice albrecht 1300.00 EUR due 2026-04-03 ref LS-3699 "hamper card"
2026-03-20 email from rheinkiesel "Which paper did we have for the shipping box last time?" person vera thread rheinkiesel-669 at 2026-03-20T13:10:00Z
2026-03-20 payment loureiro 1200.00 EUR for LS-3671
2026-03-20 message to arpa-gini "Հիանալի, շնորհակալություն" person gayane thread arpa-gini-m667 at 2026-03-20T08:27:00Z by armen
2026-03-20 email from patan-kala "उपहार बाकस को पाठ कहिलेसम्म पठाउने?" person ramesh thread patan-kala-668 at 2026-03-20T06:42:00Z
2026-03-23 time brim 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-03-23 email to skjalfandi "Já, vottorðið fylgir svo þú getir sýnt það." person bjarki thread skjalfandi-668 at 2026-03-23T09:40:00Z by eva
2026-03-23 email to northmoor "Reminder: invoice LS-3665 is due" automatic
2026-03-23 time mossgate 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-03-23 email from albrecht "Which paper did we have for the hamper card last time?" person carla thread albrecht-670 at 2026-03-23T15:41:00Z
2026-03-23 email to rheinkiesel "The uncoated one, 90 g. It is in stock." person vera thread rheinkiesel-669 at 2026-03-23T09:03:00Z by sunita
2026-03-23 email from rheinkiesel "Good." person vera thread rheinkiesel-669 at 2026-03-23T11:51:00Z
2026-03-23 time loureiro 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-03-23 invoice chir 370000.00 AMD due 2026-04-06 ref LS-3700 "ընկույզի տուփ"
2026-03-23 invoice հացատուն 290000.00 AMD due 2026-04-06 ref LS-3701 "գաթայի պիտակ"
2026-03-23 email from nran-aygi "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (նվերի տուփ)" person arpine thread nran-aygi-670 at 2026-03-23T11:42:00Z
2026-03-23 email to nran-aygi "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person arpine thread nran-aygi-670 at 2026-03-23T12:56:00Z by armen
2026-03-23 email from patan-kala "एकपटक फेरि सोधें है, पाठ कहिलेसम्म चाहिन्छ?" person ramesh thread patan-kala-668 at 2026-03-23T04:54:00Z
2026-03-23 email to patan-kala "बिहीबार दिउँसोसम्म। पर्खाएकोमा माफ गर्नुहोला।" person ramesh thread patan-kala-668 at 2026-03-23T08:02:00Z by sunita
2026-03-23 email to rempah "Harga kertas naik empat peratus bulan depan. Perlu kami cetak kotak hadiah raya sekarang?" person aisyah thread rempah-670 at 2026-03-23T12:26:00Z by hafiz
2026-03-24 email from skjalfandi "Takk fyrir skjót svör." person bjarki thread skjalfandi-668 at 2026-03-24T10:05:00Z
2026-03-24 feedback skjalfandi helped 1 person bjarki thread skjalfandi-668
2026-03-24 time holar 75min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-03-24 note thornbury "Room for gift boxes here, worth asking" as opinion by hafiz
2026-03-24 invoice mossgate 1650.00 GBP due 2026-04-23 ref LS-3702 "sloe gin label"
2026-03-24 email to mossgate "We have updated the nutrition table on the tasting set box to the new rule. Please check the numbers." person fergus thread mossgate-672 at 2026-03-24T11:43:00Z by eva
2026-03-24 email from mossgate "Checked. The salt is 0.8, not 0.08. Everything else is right." person fergus thread mossgate-672 at 2026-03-24T14:42:00Z
2026-03-24 time wendel 60min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-03-24 email to albrecht "The uncoated one, 90 g. It is in stock." person carla thread albrecht-670 at 2026-03-24T08:10:00Z by armen
2026-03-24 email from albrecht "Good." person carla thread albrecht-670 at 2026-03-24T08:59:00Z
2026-03-24 email from urts "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person narek thread urts-672 at 2026-03-24T11:21:00Z
2026-03-24 promise to nran-aygi "price: նռան հյութի պիտակ" by 2026-04-01 owner armen by armen
2026-03-24 email from nran-aygi "Երկրորդը, առանց կասկածի։" person arpine thread nran-aygi-670 at 2026-03-24T05:14:00Z
2026-03-24 time himal-chiya 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-03-24 kept himal-chiya "samples: मसला चियाको खोल" by sunita
2026-03-24 email from rempah "Terima kasih kerana beritahu. Ya, cetak sekarang." person aisyah thread rempah-670 at 2026-03-24T02:14:00Z
2026-03-24 time kopi-bukit 45min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-03-24 email from kopi-bukit "Alamat pada invois masih alamat lama. Boleh tukar?" person weijie thread kopi-bukit-672 at 2026-03-24T07:48:00Z
2026-03-24 email to kopi-bukit "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person weijie thread kopi-bukit-672 at 2026-03-24T09:38:00Z by hafiz
2026-03-25 time brim 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-03-25 window brim open from 2027-01-07 until 2027-02-03 "Quiet weeks after the holidays" by eva
2026-03-25 email to kinvara "We have updated the nutrition table on the bath salts box to the new rule. Please check the numbers." person aoife thread kinvara-673 at 2026-03-25T10:46:00Z by eva
2026-03-25 email from kinvara "Checked. The salt is 0.8, not 0.08. Everything else is right." person aoife thread kinvara-673 at 2026-03-25T12:29:00Z
2026-03-25 email from sjovik "Do you keep the old files of the smoked trout sleeve?" person linnea thread sjovik-673 at 2026-03-25T12:36:00Z
2026-03-25 email from lofoten "Do you keep the old files of the export carton?" person ingrid-moe thread lofoten-673 at 2026-03-25T14:02:00Z
2026-03-25 time northmoor 240min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-03-25 time ottoline 1190min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-03-25 time wendel 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-03-25 email from loureiro "Our lawyer wants the country of origin on the front of the olive oil label." person beatriz thread loureiro-673 at 2026-03-25T10:05:00Z
2026-03-25 email to loureiro "It fits under the name if we take the line away. Proof attached." person beatriz thread loureiro-673 at 2026-03-25T12:51:00Z by eva
2026-03-25 email from loureiro "Approved." person beatriz thread loureiro-673 at 2026-03-25T13:06:00Z
2026-03-25 email to urts "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person narek thread urts-672 at 2026-03-25T09:25:00Z by armen
2026-03-26 email to sjovik "All of them. Which year do you need?" person linnea thread sjovik-673 at 2026-03-26T08:27:00Z by hafiz
2026-03-26 email from sjovik "The first one, please." person linnea thread sjovik-673 at 2026-03-26T09:26:00Z
2026-03-26 email to lofoten "All of them. Which year do you need?" person ingrid-moe thread lofoten-673 at 2026-03-26T09:38:00Z by eva
2026-03-26 email from lofoten "The first one, please." person ingrid-moe thread lofoten-673 at 2026-03-26T12:33:00Z
2026-03-26 time ottoline 410min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-03-26 time ottoline 870min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-03-26 payment kraeuterhof 2050.00 EUR for LS-3686
2026-03-26 email from kraeuterhof "Do you keep the old files of the calendula cream label?" person malte thread kraeuterhof-674 at 2026-03-26T10:47:00Z
2026-03-26 email to kraeuterhof "All of them. Which year do you need?" person malte thread kraeuterhof-674 at 2026-03-26T13:24:00Z by armen
2026-03-26 email from kraeuterhof "The first one, please." person malte thread kraeuterhof-674 at 2026-03-26T15:21:00Z
2026-03-26 email from seeblick "We would like to see the appointment card on uncoated paper. Is there a sample?" person dr-nowak thread seeblick-674 at 2026-03-26T09:42:00Z
2026-03-26 email to seeblick "Three samples are in the post today." person dr-nowak thread seeblick-674 at 2026-03-26T11:19:00Z by hafiz
2026-03-26 email from seeblick "Number two, clearly." person dr-nowak thread seeblick-674 at 2026-03-26T13:53:00Z
2026-03-26 time loureiro 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-03-26 time himal-chiya 180min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-03-26 email to himal-chiya "मेला कस्तो रह्यो? इलाम चियाको लेबल मन पराए?" person bikash thread himal-chiya-674 at 2026-03-26T14:02:00Z by sunita
2026-03-26 promise to sabun-wangi "proof: kotak set mandian" by 2026-04-03 owner hafiz by hafiz
2026-03-27 invoice brim 250000 ISK due 2026-04-26 ref LS-3703 "miðar á pilsner"
2026-03-27 email from vor "Geturðu sent mér PDF? (bókarkápa)" person ragnheidur thread vor-675 at 2026-03-27T12:55:00Z
2026-03-27 email to vor "Hér er það, og minni útgáfa fyrir símann." person ragnheidur thread vor-675 at 2026-03-27T15:58:00Z by eva
2026-03-27 invoice holar 205000 ISK due 2026-04-26 ref LS-3704 "lok á bláberjaskyr"
2026-03-27 invoice northmoor 1700.00 GBP due 2026-04-26 ref LS-3705 "family trail leaflet"
2026-03-27 email to little-harbour "A short note: the paper for the counter sign goes up by 4 per cent next month. Shall we print before that?" person tamsin thread little-harbour-676 at 2026-03-27T09:08:00Z by hafiz
2026-03-27 email from little-harbour "Thank you for telling us. Yes, print now." person tamsin thread little-harbour-676 at 2026-03-27T10:22:00Z
2026-03-27 invoice wendel 2350.00 EUR due 2026-04-10 ref LS-3706 "wheat beer label"
2026-03-27 payment rheinkiesel 665.00 EUR for LS-3683
2026-03-27 cost loureiro 50.00 EUR "Photographs" by eva
2026-03-27 payment nran-aygi 310000.00 AMD for LS-3692
2026-03-27 email from himal-chiya "एकदम राम्रो। दिउँसोसम्म सबै बिक्यो।" person bikash thread himal-chiya-674 at 2026-03-27T04:55:00Z
2026-03-27 call with sabun-wangi 23min "New size of jar: we need the drawing, they send it" person mei-ling by hafiz
2026-03-30 email from ullarhus "Litla teikningin er falleg. Megum við nota hana á bílinn?" person gudrun thread ullarhus-678 at 2026-03-30T10:51:00Z
2026-03-30 email from djupasalt "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person sindri thread djupasalt-678 at 2026-03-30T11:47:00Z
2026-03-30 email to djupasalt "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person sindri thread djupasalt-678 at 2026-03-30T12:37:00Z by eva
2026-03-30 email to holar "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (lok á bláberjaskyr)" person einar thread holar-678 at 2026-03-30T11:12:00Z by eva
2026-03-30 email from holar "Sú fyrri. Við spurðum alla sem komu inn." person einar thread holar-678 at 2026-03-30T12:54:00Z
2026-03-30 payment lofoten 1600.00 EUR for LS-3676
2026-03-30 time lofoten 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2026-03-30 time thornbury 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-03-30 meeting with ottoline 45min "Looked at three drafts together; draft B goes on with a darker green" person sam-grant by eva
2026-03-30 email from gouden-oven "Can you move the barcode on the rusk tin? The scanner at the shop does not like the curve." person sanne thread gouden-oven-677 at 2026-03-30T08:05:00Z
2026-03-30 email to gouden-oven "Moved to the flat side and tested with three scanners. New file attached." person sanne thread gouden-oven-677 at 2026-03-30T11:12:00Z by hafiz
2026-03-30 invoice loureiro 1350.00 EUR due 2026-04-29 ref LS-3707 "tin print"
2026-03-30 email from arpa-gini "Տեքստը մինչև ե՞րբ ուղարկենք։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-678 at 2026-03-30T08:19:00Z
2026-03-30 call with chir 14min "Asked about recycled paper; sent two samples afterwards" person lusine by armen
2026-03-30 email to aghbyur "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (շշի պիտակ)" person vahan thread aghbyur-677 at 2026-03-30T14:53:00Z by armen
2026-03-30 kept nran-aygi "price: նռան հյութի պիտակ" by armen
2026-03-30 email to nran-aygi "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (նռան հյութի պիտակ)" person arpine thread nran-aygi-677 at 2026-03-30T11:13:00Z by armen
2026-03-30 email from lokta-ghar "पात्रो कहिले तयार हुन्छ?" person anju thread lokta-ghar-677 at 2026-03-30T07:29:00Z
2026-03-31 email to ullarhus "Já, hún er ykkar. Ég sendi skrá sem má stækka." person gudrun thread ullarhus-678 at 2026-03-31T08:50:00Z by eva
2026-03-31 payment northmoor 1500.00 GBP for LS-3665
2026-03-31 email from aghbyur "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person vahan thread aghbyur-677 at 2026-03-31T06:32:00Z
2026-03-31 time nran-aygi 90min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-03-31 email from nran-aygi "Առաջինը։ Բոլորին հարցրինք խանութում։" person arpine thread nran-aygi-677 at 2026-03-31T06:40:00Z
2026-03-31 email to lokta-ghar "बुधबार छाप्छौं, शुक्रबार पठाउँछौं।" person anju thread lokta-ghar-677 at 2026-03-31T09:12:00Z by sunita
2026-03-31 email from batik-seri "Fail kotak sarung tak dapat dibuka. Boleh hantar PDF?" person rohani thread batik-seri-679 at 2026-03-31T06:32:00Z
2026-03-31 email to batik-seri "Ini PDF, saya kecilkan sekali." person rohani thread batik-seri-679 at 2026-03-31T08:41:00Z by hafiz
2026-04-01 visit with marktapotheke 90min "Visited the shop and photographed the shelf" person dr-hoyer by hafiz
2026-04-01 promise from gouden-oven "quantities for the next run" by 2026-04-07 by hafiz
2026-04-01 time arpa-gini 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-01 email from arpa-gini "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person gayane thread arpa-gini-678 at 2026-04-01T10:21:00Z
2026-04-01 email to arpa-gini "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person gayane thread arpa-gini-678 at 2026-04-01T11:15:00Z by armen
2026-04-01 invoice kopi-bukit 3300.00 MYR due 2026-05-01 ref LS-3708 "pelekat cawan"
2026-04-01 payment batik-seri 2800.00 MYR for LS-3675
2026-04-02 promise to djupasalt "samples: gjafakassi" by 2026-04-10 owner eva by eva
2026-04-02 email from wendel "The invoice for the wheat beer label names our old address. Could you change it?" person konrad thread wendel-681 at 2026-04-02T08:15:00Z
2026-04-02 email to wendel "Changed, sorry about that. A new copy is attached." person konrad thread wendel-681 at 2026-04-02T10:20:00Z by armen
2026-04-02 feedback wendel helped 1 person konrad thread wendel-681
2026-04-03 email from thornbury "What would the allergen stickers cost with a gold foil?" person gareth thread thornbury-683 at 2026-04-03T11:48:00Z
2026-04-03 email to thornbury "A fifth more. Two samples are in the post, one with and one without." person gareth thread thornbury-683 at 2026-04-03T13:50:00Z by hafiz
2026-04-03 email from thornbury "Without, then. It looks calmer." person gareth thread thornbury-683 at 2026-04-03T14:02:00Z
2026-04-03 email from fenwick "Out of office until Monday" automatic
2026-04-03 visit with kraeuterhof 105min "They came to the press and approved the first sheet" person malte by armen
2026-04-03 time aghbyur 240min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-04-03 time nran-aygi 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-04-03 invoice himal-chiya 1080.00 EUR due 2026-05-03 ref LS-3709 "मसला चियाको खोल"
2026-04-03 payment patan-kala 875.00 EUR for LS-3681
2026-04-03 time sabun-wangi 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2026-04-03 kept sabun-wangi "proof: kotak set mandian" by hafiz
2026-04-06 payment vor 315000 ISK for LS-3679
2026-04-06 time lofoten 210min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2026-04-06 time thornbury 30min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-06 payment albrecht 1300.00 EUR for LS-3699
2026-04-06 email to nran-aygi "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (նվերի տուփ)" person arpine thread nran-aygi-684 at 2026-04-06T15:58:00Z by armen
2026-04-06 time rempah 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-04-07 time djupasalt 165min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-04-07 invoice lofoten 1550.00 EUR due 2026-05-07 ref LS-3710 "export carton"
2026-04-07 promise to kraeuterhof "samples: lip balm display" by 2026-04-15 owner armen by armen
2026-04-07 kept gouden-oven "quantities for the next run" by hafiz
2026-04-07 email from arpa-gini "Ե՞րբ կլինի պատրաստ։ (սպիտակ գինու պիտակ)" person tigran thread arpa-gini-686 at 2026-04-07T08:04:00Z
2026-04-07 email to arpa-gini "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person tigran thread arpa-gini-686 at 2026-04-07T09:25:00Z by armen
2026-04-07 email from nran-aygi "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person arpine thread nran-aygi-684 at 2026-04-07T05:33:00Z
2026-04-07 email to nran-aygi "Փոխված է, նոր օրինակը կցված է։" person arpine thread nran-aygi-684 at 2026-04-07T08:42:00Z by armen
2026-04-07 payment himal-chiya 905.00 EUR for LS-3680
2026-04-07 time sabun-wangi 60min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-04-07 email from sabun-wangi "Out of office until Monday" automatic
2026-04-08 time skjalfandi 150min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-08 moved djupasalt "samples: gjafakassi" to 2026-04-14 by eva
2026-04-08 email from mossgate "One question about the sloe gin label: is there room for a second language?" person fergus thread mossgate-687 at 2026-04-08T13:36:00Z
2026-04-08 email to mossgate "Yes, if the ingredients go down by half a point. I have attached both versions." person fergus thread mossgate-687 at 2026-04-08T14:47:00Z by eva
2026-04-08 email from brackenbury "We would like to see the keg badge on uncoated paper. Is there a sample?" person joss thread brackenbury-687 at 2026-04-08T13:26:00Z
2026-04-08 email to brackenbury "Three samples are in the post today." person joss thread brackenbury-687 at 2026-04-08T14:26:00Z by hafiz
2026-04-08 email from brackenbury "Number two, clearly." person joss thread brackenbury-687 at 2026-04-08T15:14:00Z
2026-04-08 feedback brackenbury helped 1 person joss thread brackenbury-687
2026-04-08 payment wendel 2350.00 EUR for LS-3706
2026-04-08 email from հացատուն "Խանութի սարքը շտրիխ կոդը չի կարդում։ (գաթայի պիտակ)" person anahit thread հացատուն-687 at 2026-04-08T11:47:00Z
2026-04-08 email to հացատուն "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person anahit thread հացատուն-687 at 2026-04-08T12:12:00Z by armen
2026-04-08 invoice nran-aygi 330000.00 AMD due 2026-04-22 ref LS-3711 "նռան հյութի պիտակ"
2026-04-08 cost sabun-wangi 125.00 MYR "Photographs" by hafiz
2026-04-09 invoice thornbury 1005.00 GBP due 2026-05-09 ref LS-3712 "menu cards"
2026-04-09 email from mossgate "The second version is fine. Please go ahead." person fergus thread mossgate-687 at 2026-04-09T09:06:00Z
2026-04-09 time gouden-oven 60min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-04-09 payment հացատուն 290000.00 AMD for LS-3701
2026-04-09 time rempah 45min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-04-10 time djupasalt 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-10 credit lofoten 78.00 EUR for LS-3710 ref LS-3710-C "Some sheets with a scratch" by eva
2026-04-10 email from northmoor "Could you send us last time's prices for the exhibition labels for 1,000 and 5,000?" person imogen thread northmoor-689 at 2026-04-10T10:13:00Z
2026-04-10 email to northmoor "Attached. Most clients take 2,500, which is the cheapest per piece." person imogen thread northmoor-689 at 2026-04-10T12:19:00Z by eva
2026-04-10 email from northmoor "Then 2,500 it is." person imogen thread northmoor-689 at 2026-04-10T15:27:00Z
2026-04-10 feedback northmoor helped 1 person imogen thread northmoor-689
2026-04-10 time little-harbour 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-04-10 time kraeuterhof 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-04-10 note albrecht "Invoices go to the bookkeeper, not to the person who orders" as fact by armen
2026-04-10 note gouden-oven "Worries about the paper price more than about ours" as opinion by hafiz
2026-04-10 invoice arpa-gini 1500.00 EUR due 2026-05-10 ref LS-3713 "կարմիր գինու պիտակ"
2026-04-10 payment chir 370000.00 AMD for LS-3700
2026-04-10 payment lokta-ghar 685.00 EUR for LS-3689
2026-04-10 payment rempah 3700.00 MYR for LS-3687
2026-04-10 call with rempah 8min "Went through the open points; the back label can be printed" person aisyah by hafiz
2026-04-10 email from kopi-bukit "Kami ada pameran hari Sabtu. Sempat siap pelekat cawan?" person weijie thread kopi-bukit-689 at 2026-04-10T05:19:00Z
2026-04-10 invoice sabun-wangi 2150.00 MYR due 2026-05-10 ref LS-3714 "kotak set mandian"
2026-04-13 email to brim "Studio news: when to order for the holidays" automatic
2026-04-13 email to skjalfandi "Studio news: when to order for the holidays" automatic
2026-04-13 email from skjalfandi "Out of office until Monday" automatic
2026-04-13 email to ullarhus "Studio news: when to order for the holidays" automatic
2026-04-13 email to djupasalt "Studio news: when to order for the holidays" automatic
2026-04-13 call with vor 16min "Price for the larger size agreed, order follows by mail" person ragnheidur by eva
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
2026-04-13 email to ottoline "Studio news: when to order for the holidays" automatic
2026-04-13 email to brackenbury "Studio news: when to order for the holidays" automatic
2026-04-13 kept kraeuterhof "samples: lip balm display" by armen
2026-04-13 email to kraeuterhof "Studio news: when to order for the holidays" automatic
2026-04-13 email to wendel "Studio news: when to order for the holidays" automatic
2026-04-13 email to marktapotheke "Studio news: when to order for the holidays" automatic
2026-04-13 message from albrecht "Can you call me after lunch?" person carla thread albrecht-m692 at 2026-04-13T15:01:00Z
2026-04-13 email to albrecht "Studio news: when to order for the holidays" automatic
2026-04-13 promise to seeblick "proof: vaccination card" by 2026-04-21 owner hafiz by hafiz
2026-04-13 email to seeblick "Studio news: when to order for the holidays" automatic
2026-04-13 email to rheinkiesel "Studio news: when to order for the holidays" automatic
2026-04-13 email to gouden-oven "Studio news: when to order for the holidays" automatic
2026-04-13 email to loureiro "Studio news: when to order for the holidays" automatic
2026-04-13 email from arpa-gini "նվերի տուփ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person gayane thread arpa-gini-692 at 2026-04-13T10:52:00Z
2026-04-13 email to arpa-gini "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person gayane thread arpa-gini-692 at 2026-04-13T13:53:00Z by armen
2026-04-13 email to arpa-gini "Studio news: when to order for the holidays" automatic
2026-04-13 email to chir "Studio news: when to order for the holidays" automatic
2026-04-13 email to urts "Studio news: when to order for the holidays" automatic
2026-04-13 payment aghbyur 510000.00 AMD for LS-3691
2026-04-13 email to aghbyur "Studio news: when to order for the holidays" automatic
2026-04-13 email to հացատուն "Studio news: when to order for the holidays" automatic
2026-04-13 email from nran-aygi "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person arpine thread nran-aygi-691 at 2026-04-13T05:13:00Z
2026-04-13 email to nran-aygi "Կցված է, ավելի փոքր էլ արեցի։" person arpine thread nran-aygi-691 at 2026-04-13T08:07:00Z by armen
2026-04-13 email to nran-aygi "Studio news: when to order for the holidays" automatic
2026-04-13 email to himal-chiya "Studio news: when to order for the holidays" automatic
2026-04-13 email to sagar-trek "Studio news: when to order for the holidays" automatic
2026-04-13 email to patan-kala "Studio news: when to order for the holidays" automatic
2026-04-13 email to lokta-ghar "Studio news: when to order for the holidays" automatic
2026-04-13 email to rempah "Studio news: when to order for the holidays" automatic
2026-04-13 email to kopi-bukit "Sempat, kalau teks sampai hari Isnin." person weijie thread kopi-bukit-689 at 2026-04-13T09:19:00Z by hafiz
2026-04-13 email to kopi-bukit "Studio news: when to order for the holidays" automatic
2026-04-13 email to batik-seri "Studio news: when to order for the holidays" automatic
2026-04-13 payment sabun-wangi 2100.00 MYR for LS-3688
2026-04-13 email to sabun-wangi "Studio news: when to order for the holidays" automatic
2026-04-14 email from brim "Er límið á miðunum matvælavænt?" person halldora thread brim-693 at 2026-04-14T11:47:00Z
2026-04-14 payment djupasalt 1350.00 EUR for LS-3695
2026-04-14 kept djupasalt "samples: gjafakassi" by eva
2026-04-14 payment sjovik 1250.00 EUR for LS-3690
2026-04-14 email from fenwick "Our lawyer wants the country of origin on the front of the heather honey label." person dot thread fenwick-693 at 2026-04-14T10:32:00Z
2026-04-14 email to fenwick "It fits under the name if we take the line away. Proof attached." person dot thread fenwick-693 at 2026-04-14T12:09:00Z by sunita
2026-04-14 invoice little-harbour 915.00 GBP due 2026-05-14 ref LS-3715 "counter sign"
2026-04-14 promise to marktapotheke "price: dosage label" by 2026-04-22 owner hafiz by hafiz
2026-04-14 message to albrecht "Will do" person carla thread albrecht-m692 at 2026-04-14T09:54:00Z by armen
2026-04-14 payment arpa-gini 1750.00 EUR for LS-3685
2026-04-14 invoice rempah 3750.00 MYR due 2026-05-14 ref LS-3716 "peket kari"
2026-04-14 email from kopi-bukit "Saya hantar hari ini juga." person weijie thread kopi-bukit-689 at 2026-04-14T01:41:00Z
2026-04-15 email to brim "Já, vottorðið fylgir svo þú getir sýnt það." person halldora thread brim-693 at 2026-04-15T09:38:00Z by eva
2026-04-15 email from brim "Takk fyrir skjót svör." person halldora thread brim-693 at 2026-04-15T11:54:00Z
2026-04-15 feedback brim helped 1 person halldora thread brim-693
2026-04-15 email from fenwick "Approved." person dot thread fenwick-693 at 2026-04-15T09:33:00Z
2026-04-15 invoice gouden-oven 830.00 EUR due 2026-05-15 ref LS-3717 "bread bag"
2026-04-15 invoice aghbyur 515000.00 AMD due 2026-05-15 ref LS-3718 "շշի պիտակ"
2026-04-16 promise to ullarhus "corrected file: lopamiðar" by 2026-04-24 owner eva by eva
2026-04-16 email from djupasalt "Er límið á miðunum matvælavænt?" person sindri thread djupasalt-695 at 2026-04-16T15:45:00Z
2026-04-16 promise to kinvara "price: dulse pouch" by 2026-04-24 owner sunita by eva
2026-04-16 email from sjovik "Could you send us last time's prices for the roe jar label for 1,000 and 5,000?" person per-ek thread sjovik-695 at 2026-04-16T10:34:00Z
2026-04-16 email to sjovik "Attached. Most clients take 2,500, which is the cheapest per piece." person per-ek thread sjovik-695 at 2026-04-16T10:56:00Z by hafiz
2026-04-16 email from sjovik "Then 2,500 it is." person per-ek thread sjovik-695 at 2026-04-16T12:56:00Z
2026-04-16 payment little-harbour 880.00 GBP for LS-3684
2026-04-16 payment ottoline 1200.00 GBP for LS-3693
2026-04-16 invoice ottoline 1200.00 GBP due 2026-05-16 ref LS-3719 "bar wrapper"
2026-04-16 email to sagar-trek "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। बाटोको नक्सा अहिले नै छापौं?" person pasang thread sagar-trek-695 at 2026-04-16T13:26:00Z by sunita
2026-04-16 promise to patan-kala "corrected file: उपहार बाकस" by 2026-04-24 owner sunita by sunita
2026-04-17 time skjalfandi 225min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-04-17 invoice djupasalt 1400.00 EUR due 2026-05-17 ref LS-3720 "gjafakassi"
2026-04-17 email to djupasalt "Já, vottorðið fylgir svo þú getir sýnt það." person sindri thread djupasalt-695 at 2026-04-17T09:26:00Z by eva
2026-04-17 email from djupasalt "Takk fyrir skjót svör." person sindri thread djupasalt-695 at 2026-04-17T12:36:00Z
2026-04-17 note kinvara "Prints the small runs in house since last year" as fact by eva
2026-04-17 kept fenwick "delivery date: lid seal" by sunita
2026-04-17 email from kraeuterhof "Can the lip balm display go to the warehouse this time?" person jutta thread kraeuterhof-696 at 2026-04-17T08:45:00Z
2026-04-17 time marktapotheke 30min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-04-17 payment gouden-oven 970.00 EUR for LS-3694
2026-04-17 email from sagar-trek "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person pasang thread sagar-trek-695 at 2026-04-17T04:35:00Z
2026-04-20 invoice skjalfandi 415000 ISK due 2026-05-20 ref LS-3721 "bæklingur"
2026-04-20 payment kinvara 1200.00 EUR for LS-3696
2026-04-20 time kinvara 90min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-04-20 time sjovik 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-04-20 call with ottoline 23min "Talked about the shelf: their label is the only one with a window" person ottilie by eva
2026-04-20 time kraeuterhof 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-04-20 cost kraeuterhof 75.00 EUR "Special paper" by armen
2026-04-20 email to kraeuterhof "Yes. I have put the address on the order." person jutta thread kraeuterhof-696 at 2026-04-20T09:08:00Z by armen
2026-04-20 note kraeuterhof "Invoices go to the bookkeeper, not to the person who orders" as fact by armen
2026-04-20 email from chir "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (ծիրանի չրի տոպրակ)" person lusine thread chir-698 at 2026-04-20T07:13:00Z
2026-04-20 email to chir "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person lusine thread chir-698 at 2026-04-20T10:20:00Z by armen
2026-04-20 email from chir "Ուրեմն 2 500։" person lusine thread chir-698 at 2026-04-20T12:21:00Z
2026-04-20 time urts 105min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-04-20 email from urts "Սոսինձն անվտա՞նգ է սննդի համար։ (ուրցի թեյի տուփ)" person narek thread urts-699 at 2026-04-20T06:04:00Z
2026-04-20 email to urts "Այո, վկայականը կցված է։" person narek thread urts-699 at 2026-04-20T08:37:00Z by armen
2026-04-20 time himal-chiya 75min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-04-20 time himal-chiya 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-04-21 kept ullarhus "corrected file: lopamiðar" by eva
2026-04-21 note ullarhus "Keeps one sheet of every run in a drawer, with the date on it" as fact by eva
2026-04-21 kept fenwick "text: lid seal" by sunita
2026-04-21 payment brackenbury 1050.00 GBP for LS-3698
2026-04-21 time seeblick 135min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2026-04-21 kept seeblick "proof: vaccination card" by hafiz
2026-04-21 email to gouden-oven "The proof of the cake box sticker is ready. Please look at the small print first." person sanne thread gouden-oven-700 at 2026-04-21T08:50:00Z by hafiz
2026-04-21 email from gouden-oven "Looks good. One comma too many in line three, otherwise print it." person sanne thread gouden-oven-700 at 2026-04-21T10:51:00Z
2026-04-21 call with arpa-gini 16min "Talked about the shelf: their label is the only one with a window" person gayane by armen
2026-04-21 time urts 120min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-04-21 email from urts "Շնորհակալություն, տեսուչը գոհ կլինի։" person narek thread urts-699 at 2026-04-21T06:40:00Z
2026-04-21 promise to հացատուն "corrected file: լավաշի փաթեթ" by 2026-04-29 owner sunita by armen
2026-04-21 email to nran-aygi "Ինչպե՞ս անցավ տոնավաճառը։ (նվերի տուփ)" person arpine thread nran-aygi-700 at 2026-04-21T09:48:00Z by armen
2026-04-21 email from nran-aygi "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person arpine thread nran-aygi-700 at 2026-04-21T11:14:00Z
2026-04-21 kept patan-kala "corrected file: उपहार बाकस" by sunita
2026-04-21 email from patan-kala "शनिबार मेला छ, मूर्तिको प्रमाणपत्र त्यतिन्जेल हुन्छ?" person ramesh thread patan-kala-700 at 2026-04-21T05:19:00Z
2026-04-22 message from kinvara "Thank you, looks great" person aoife thread kinvara-m701 at 2026-04-22T09:20:00Z
2026-04-22 message to kinvara "Noted, thank you" person aoife thread kinvara-m701 at 2026-04-22T10:42:00Z by eva
2026-04-22 payment mossgate 1650.00 GBP for LS-3702
2026-04-22 time ottoline 1230min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-04-22 invoice kraeuterhof 2000.00 EUR due 2026-05-06 ref LS-3722 "lip balm display"
2026-04-22 kept marktapotheke "price: dosage label" by hafiz
2026-04-22 promise from հացատուն "text: լավաշի փաթեթ" by 2026-04-28 by armen
2026-04-22 email to patan-kala "सोमबारसम्म पाठ आयो भने हुन्छ।" person ramesh thread patan-kala-700 at 2026-04-22T09:27:00Z by sunita
2026-04-22 email from patan-kala "आजै पठाउँछु।" person ramesh thread patan-kala-700 at 2026-04-22T11:37:00Z
2026-04-23 time ullarhus 30min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-23 kept kinvara "price: dulse pouch" by eva
2026-04-23 time ottoline 440min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-04-23 time ottoline 960min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-04-23 email from rheinkiesel "I cannot open the file with the swing tag. Could you send a PDF?" person vera thread rheinkiesel-702 at 2026-04-23T15:31:00Z
2026-04-23 email to loureiro "We have updated the nutrition table on the tasting card to the new rule. Please check the numbers." person beatriz thread loureiro-702 at 2026-04-23T10:45:00Z by eva
2026-04-23 email from aghbyur "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person mariam thread aghbyur-702 at 2026-04-23T06:46:00Z
2026-04-23 email to aghbyur "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person mariam thread aghbyur-702 at 2026-04-23T09:18:00Z by armen
2026-04-24 call with skjalfandi 9min "Short call about the delivery, all boxes counted and complete" person bjarki by eva
2026-04-24 email from ullarhus "Hvenær þurfið þið textann? (gjafakort)" person gudrun thread ullarhus-703 at 2026-04-24T10:03:00Z
2026-04-24 email to lofoten "Two ideas for the stockfish band, both in the price we agreed. Which one is closer?" person ingrid-moe thread lofoten-704 at 2026-04-24T09:02:00Z by eva
2026-04-24 email from lofoten "The first. We laid both on the counter and asked everybody who came in." person ingrid-moe thread lofoten-704 at 2026-04-24T09:15:00Z
2026-04-24 call with mossgate 24min "Asked about recycled paper; sent two samples afterwards" person fergus by eva
2026-04-24 time fenwick 180min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-04-24 cost fenwick 30.00 GBP "Cutting die" by sunita
2026-04-24 advice fenwick "Date stamps instead of a second label" by sunita
2026-04-24 need calder "Just a small label, nothing fancy" by hafiz
2026-04-24 email to rheinkiesel "Here is a PDF. I also made it smaller." person vera thread rheinkiesel-702 at 2026-04-24T08:43:00Z by sunita
2026-04-24 email from loureiro "Checked. The salt is 0.8, not 0.08. Everything else is right." person beatriz thread loureiro-702 at 2026-04-24T10:19:00Z
2026-04-24 time հացատուն 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-04-24 payment nran-aygi 330000.00 AMD for LS-3711
2026-04-24 email to himal-chiya "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। उपहार बाकस अहिले नै छापौं?" person bikash thread himal-chiya-703 at 2026-04-24T09:43:00Z by sunita
2026-04-24 email from himal-chiya "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person bikash thread himal-chiya-703 at 2026-04-24T10:35:00Z
2026-04-24 email from rempah "Gam pada label rendang selamat untuk makanan?" person aisyah thread rempah-703 at 2026-04-24T06:11:00Z
2026-04-24 email to rempah "Selamat, sijil dilampirkan." person aisyah thread rempah-703 at 2026-04-24T08:36:00Z by hafiz
2026-04-24 payment kopi-bukit 3300.00 MYR for LS-3708
2026-04-27 payment brim 250000 ISK for LS-3703
2026-04-27 promise to brim "price: dósamiðar á ljósöl" by 2026-05-04 owner eva by eva
2026-04-27 email from ullarhus "Afsakið að ég spyr aftur: fyrir hvaða dag þarf textinn að koma?" person gudrun thread ullarhus-703 at 2026-04-27T10:30:00Z
2026-04-27 email to ullarhus "Fyrir hádegi á fimmtudag. Fyrirgefðu biðina, við vorum öll við pressuna." person gudrun thread ullarhus-703 at 2026-04-27T11:32:00Z by eva
2026-04-27 time kinvara 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-04-27 promise to thornbury "proof: allergen stickers" by 2026-05-04 owner hafiz by hafiz
2026-04-27 time mossgate 90min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-27 invoice fenwick 715.00 GBP due 2026-05-11 ref LS-3723 "lid seal"
2026-04-27 time marktapotheke 75min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-04-27 call with arpa-gini 26min "They want the next run a week earlier, agreed" person gayane by armen
2026-04-27 time chir 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-04-27 payment sagar-trek 670.00 EUR for LS-3697
2026-04-27 time sagar-trek 225min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-04-27 email from rempah "Terima kasih, pegawai memang minta." person aisyah thread rempah-703 at 2026-04-27T02:46:00Z
2026-04-27 feedback rempah helped 1 person aisyah thread rempah-703
2026-04-27 time batik-seri 135min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-04-27 meeting with sabun-wangi 60min "Went through all texts line by line; two words changed" person mei-ling by hafiz
2026-04-28 payment holar 205000 ISK for LS-3704
2026-04-28 time sjovik 105min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-04-28 promise to mossgate "sketch for the anniversary bottle" by 2026-05-14 owner sunita by eva
2026-04-28 invoice seeblick 520.00 EUR due 2026-05-12 ref LS-3724 "vaccination card"
2026-04-28 invoice urts 345000.00 AMD due 2026-05-12 ref LS-3725 "ուրցի թեյի տուփ"
2026-04-28 time batik-seri 120min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-04-28 cost batik-seri 150.00 MYR "Varnish samples" by hafiz
2026-04-28 checkin batik-seri video 60min thanks "atas setahun lagi dan kerana memberitahu kami lebih awal" said "Saya suka kerana tidak perlu menerangkan warna kami sekali lagi" track anniversary person rohani by hafiz
2026-04-28 asked batik-seri "Apakah yang berubah bagi pihak Tuan tahun hadapan?" answer "Dua produk baharu pada suku pertama" person rohani by hafiz
2026-04-28 asked batik-seri "Apakah yang mengambil masa lebih lama daripada sepatutnya?" answer "Kelulusan pruf; tiga orang perlu melihatnya" person rohani by hafiz
2026-04-28 asked batik-seri "Apakah yang patut kami hentikan?" answer "Menghantar sampel yang tidak diminta" person rohani by hafiz
2026-04-29 cost ullarhus 7500 ISK "Courier" by eva
2026-04-29 email from holar "Geturðu sent mér PDF? (skyrdósir)" person einar thread holar-708 at 2026-04-29T15:25:00Z
2026-04-29 invoice sjovik 1350.00 EUR due 2026-05-29 ref LS-3726 "roe jar label"
2026-04-29 message from little-harbour "Thank you, looks great" person tamsin thread little-harbour-m708 at 2026-04-29T11:07:00Z
2026-04-29 message to little-harbour "Noted, thank you" person tamsin thread little-harbour-m708 at 2026-04-29T14:09:00Z by hafiz
2026-04-29 time brackenbury 105min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-04-29 invoice marktapotheke 685.00 EUR due 2026-05-13 ref LS-3727 "dosage label"
2026-04-29 kept հացատուն "corrected file: լավաշի փաթեթ" by armen
2026-04-29 promise to lokta-ghar "delivery date: डायरीको गाता" by 2026-05-07 owner sunita by sunita
2026-04-29 time rempah 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-04-30 email to holar "Hér er það, og minni útgáfa fyrir símann." person einar thread holar-708 at 2026-04-30T09:42:00Z by eva
2026-04-30 call with ottoline 7min "Went through the open points; the back label can be printed" person ottilie by eva
2026-04-30 promise to aghbyur "proof: գազավորված ջրի պիտակ" by 2026-05-08 owner hafiz by armen
2026-04-30 kept հացատուն "text: լավաշի փաթեթ" by armen
2026-04-30 email from nran-aygi "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (նռան հյութի պիտակ)" person arpine thread nran-aygi-709 at 2026-04-30T12:41:00Z
2026-04-30 email to nran-aygi "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person arpine thread nran-aygi-709 at 2026-04-30T13:25:00Z by armen
2026-04-30 invoice sagar-trek 815.00 EUR due 2026-05-30 ref LS-3728 "बाटोको नक्सा"
2026-04-30 time patan-kala 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-04-30 invoice batik-seri 2450.00 MYR due 2026-05-30 ref LS-3729 "kotak sarung"
2026-04-30 time sabun-wangi 135min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-05-01 kept brim "price: dósamiðar á ljósöl" by eva
2026-05-01 invoice ullarhus 160000 ISK due 2026-05-15 ref LS-3730 "lopamiðar"
2026-05-01 promise from djupasalt "quantities for the next run" by 2026-05-07 by eva
2026-05-01 time vor 180min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR unbilled
2026-05-01 time vor 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-05-01 email from vor "bæklingur: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person ragnheidur thread vor-711 at 2026-05-01T11:45:00Z
2026-05-01 email to vor "Gott að heyra. Við geymum litablönduna til næsta skiptis." person ragnheidur thread vor-711 at 2026-05-01T14:04:00Z by eva
2026-05-01 invoice kinvara 1150.00 EUR due 2026-05-31 ref LS-3731 "dulse pouch"
2026-05-01 kept thornbury "proof: allergen stickers" by hafiz
2026-05-01 email from thornbury "Could we have another 2,000 of the sandwich sleeve? Same paper as last time." person gareth thread thornbury-710 at 2026-05-01T12:06:00Z
2026-05-01 time northmoor 135min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-05-01 time northmoor 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-05-01 invoice brackenbury 1150.00 GBP due 2026-05-31 ref LS-3732 "still cider label"
2026-05-01 time albrecht 75min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-05-01 time arpa-gini 165min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-05-01 time հացատուն 240min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-05-01 time nran-aygi 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-05-01 email from nran-aygi "Ուրեմն 2 500։" person arpine thread nran-aygi-709 at 2026-05-01T05:27:00Z
2026-05-01 invoice himal-chiya 1055.00 EUR due 2026-05-31 ref LS-3733 "उपहार बाकस"
2026-05-01 invoice patan-kala 840.00 EUR due 2026-05-31 ref LS-3734 "उपहार बाकस"
2026-05-04 alternative kiln person "Ruta Kilnaite, lettering" contact "ruta@kiln.example" about "Hand lettering and illustration" language en agreed by eva
2026-05-04 invoice vor 330000 ISK due 2026-06-03 ref LS-3735 "bókamerki"
2026-05-04 time thornbury 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-05-04 email to thornbury "Of course. I have booked the press for Thursday; you will have the sheets the week after." person gareth thread thornbury-710 at 2026-05-04T09:10:00Z by hafiz
2026-05-04 window northmoor busy from 2026-09-21 until 2026-10-11 "Opening of the autumn show" yearly by eva
2026-05-04 again fenwick yes "Any day" by eva
2026-05-04 change calder c1 in "Nudge the logo up" delivery small-label 15min by hafiz
2026-05-04 email from kraeuterhof "Could you send us last time's prices for the calendula cream label for 1,000 and 5,000?" person jutta thread kraeuterhof-713 at 2026-05-04T10:37:00Z
2026-05-04 email to kraeuterhof "Attached. Most clients take 2,500, which is the cheapest per piece." person jutta thread kraeuterhof-713 at 2026-05-04T12:35:00Z by armen
2026-05-04 goal kraeuterhof set "Into three more pharmacies" service "Season labels" by armen
2026-05-04 call with marktapotheke 25min "Went through the open points; the back label can be printed" person dr-hoyer by hafiz
2026-05-04 time rheinkiesel 150min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-05-04 time arpa-gini 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-05-04 cost chir 30000.00 AMD "Courier" by armen
2026-05-04 email from հացատուն "Սոսինձն անվտա՞նգ է սննդի համար։ (լավաշի փաթեթ)" person anahit thread հացատուն-712 at 2026-05-04T09:28:00Z
2026-05-04 email to հացատուն "Այո, վկայականը կցված է։" person anahit thread հացատուն-712 at 2026-05-04T10:18:00Z by armen
2026-05-04 email from հացատուն "Շնորհակալություն, տեսուչը գոհ կլինի։" person anahit thread հացատուն-712 at 2026-05-04T11:33:00Z
2026-05-04 kept lokta-ghar "delivery date: डायरीको गाता" by sunita
2026-05-04 message from lokta-ghar "धन्यवाद, राम्रो देखियो" person anju thread lokta-ghar-m713 at 2026-05-04T09:55:00Z
2026-05-04 message to lokta-ghar "हुन्छ" person anju thread lokta-ghar-m713 at 2026-05-04T11:16:00Z by sunita
2026-05-04 time kopi-bukit 195min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-05-05 email from djupasalt "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (askja fyrir birkisalt)" person sindri thread djupasalt-714 at 2026-05-05T13:27:00Z
2026-05-05 email to djupasalt "Ekkert mál, við geymum þá hjá okkur." person sindri thread djupasalt-714 at 2026-05-05T14:44:00Z by eva
2026-05-05 invoice mossgate 1600.00 GBP due 2026-06-04 ref LS-3736 "dry gin label"
2026-05-05 email from kraeuterhof "Then 2,500 it is." person jutta thread kraeuterhof-713 at 2026-05-05T08:11:00Z
2026-05-05 payment loureiro 1350.00 EUR for LS-3707
2026-05-05 invoice chir 450000.00 AMD due 2026-05-19 ref LS-3737 "ծիրանի չրի տոպրակ"
2026-05-05 visit with aghbyur 105min "Visited the shop and photographed the shelf" person vahan by armen
2026-05-05 time sabun-wangi 45min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-05-06 kept djupasalt "quantities for the next run" by eva
2026-05-06 payment lofoten 1472.00 EUR for LS-3710
2026-05-06 email to northmoor "Reminder: invoice LS-3705 is due" automatic
2026-05-06 email from little-harbour "We have found an agency that does the website as well, so we move the labels there next month. It was good with you." person tamsin thread harbour-end
2026-05-06 meeting with albrecht 35min "Talked about the whole range: the small sizes need a simpler design" person carla by armen
2026-05-06 invoice հացատուն 245000.00 AMD due 2026-05-20 ref LS-3738 "լավաշի փաթեթ"
2026-05-06 time lokta-ghar 120min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-05-07 email to little-harbour "Thank you for telling us yourself. All files are in the folder I have shared, they are yours." person tamsin thread harbour-end by hafiz
2026-05-07 time gouden-oven 45min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-05-07 email from arpa-gini "Հարևանս հարցրեց, թե ով է մեր պիտակներն անում։ Կարո՞ղ եմ ձեր անունը տալ։" person gayane thread arpa-gini-716 at 2026-05-07T12:24:00Z
2026-05-07 kept aghbyur "proof: գազավորված ջրի պիտակ" by armen
2026-05-07 meeting with kopi-bukit 40min "Chose the paper from the sample book: uncoated, 90 g" person weijie by hafiz
2026-05-07 message from batik-seri "Kotak sudah sampai, semua elok" person rohani thread batik-seri-m716 at 2026-05-07T04:44:00Z
2026-05-07 message to batik-seri "Dicatat, terima kasih" person rohani thread batik-seri-m716 at 2026-05-07T08:29:00Z by hafiz
2026-05-08 time brim 195min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-05-08 email to brim "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (miðar á pilsner)" person halldora thread brim-718 at 2026-05-08T11:16:00Z by eva
2026-05-08 time holar 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-05-08 time lofoten 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-05-08 cost thornbury 62.50 GBP "Varnish samples" by hafiz
2026-05-08 call with northmoor 4min "Price for the larger size agreed, order follows by mail" person ledger-desk by eva
2026-05-08 payment fenwick 715.00 GBP for LS-3723
2026-05-08 time ottoline 75min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-05-08 payment kraeuterhof 2000.00 EUR for LS-3722
2026-05-08 time wendel 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-05-08 cost albrecht 100.00 EUR "Special paper" by armen
2026-05-08 email from seeblick "Our printer asks for the food bag sticker with 3 mm bleed. Do you have that?" person dr-nowak thread seeblick-717 at 2026-05-08T13:23:00Z
2026-05-08 email to seeblick "Here it is, bleed and crop marks included." person dr-nowak thread seeblick-717 at 2026-05-08T15:52:00Z by hafiz
2026-05-08 invoice rheinkiesel 605.00 EUR due 2026-05-22 ref LS-3739 "care card"
2026-05-08 time gouden-oven 210min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-05-08 email from gouden-oven "What would the bread bag cost with a gold foil?" person sanne thread gouden-oven-717 at 2026-05-08T14:55:00Z
2026-05-08 time loureiro 225min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-05-08 invoice arpa-gini 1550.00 EUR due 2026-06-07 ref LS-3740 "նվերի տուփ"
2026-05-08 email to arpa-gini "Իհարկե, շնորհակալություն։" person gayane thread arpa-gini-716 at 2026-05-08T08:18:00Z by armen
2026-05-08 call with nran-aygi 12min "Talked about the shelf: their label is the only one with a window" person arpine by armen
2026-05-08 payment himal-chiya 1080.00 EUR for LS-3709
2026-05-08 time lokta-ghar 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-05-08 email to rempah "Bagaimana jualan di pasar malam? peket kari dapat sambutan?" person aisyah thread rempah-717 at 2026-05-08T10:41:00Z by hafiz
2026-05-08 time kopi-bukit 210min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-05-08 payment sabun-wangi 2150.00 MYR for LS-3714
2026-05-10 email from seeblick "Out of office until Monday" automatic
2026-05-11 invoice brim 265000 ISK due 2026-06-10 ref LS-3741 "dósamiðar á ljósöl"
2026-05-11 email from brim "Sú fyrri. Við spurðum alla sem komu inn." person halldora thread brim-718 at 2026-05-11T10:26:00Z
2026-05-11 time lofoten 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-05-11 payment thornbury 1005.00 GBP for LS-3712
2026-05-11 invoice thornbury 990.00 GBP due 2026-06-10 ref LS-3742 "allergen stickers"
2026-05-11 email from mossgate "The invoice for the tasting set box names our old address. Could you change it?" person fergus thread mossgate-719 at 2026-05-11T08:57:00Z
2026-05-11 email to mossgate "Changed, sorry about that. A new copy is attached." person fergus thread mossgate-719 at 2026-05-11T09:57:00Z by eva
2026-05-11 moved mossgate "sketch for the anniversary bottle" to 2026-05-21 by eva
2026-05-11 payment ottoline 1200.00 GBP for LS-3719
2026-05-11 visit with brackenbury 120min "Saw the filling line; the label has to sit 4 mm higher" person joss by hafiz
2026-05-11 invoice wendel 2250.00 EUR due 2026-05-25 ref LS-3743 "beer mat"
2026-05-11 time albrecht 195min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-05-11 invoice albrecht 1400.00 EUR due 2026-05-25 ref LS-3744 "antipasti lid"
2026-05-11 email to gouden-oven "A fifth more. Two samples are in the post, one with and one without." person sanne thread gouden-oven-717 at 2026-05-11T08:16:00Z by hafiz
2026-05-11 invoice rempah 3800.00 MYR due 2026-06-10 ref LS-3745 "label rendang"
2026-05-11 email from rempah "Habis sebelum pukul sembilan. Ramai yang puji labelnya." person aisyah thread rempah-717 at 2026-05-11T02:42:00Z
2026-05-11 invoice sabun-wangi 2200.00 MYR due 2026-06-10 ref LS-3746 "pembalut sabun serai"
2026-05-11 note sabun-wangi "Keeps about six weeks of labels in stock" as fact by hafiz
2026-05-12 time ottoline 90min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-05-12 email from gouden-oven "Without, then. It looks calmer." person sanne thread gouden-oven-717 at 2026-05-12T09:49:00Z
2026-05-12 cost loureiro 50.00 EUR "Varnish samples" by eva
2026-05-12 invoice nran-aygi 380000.00 AMD due 2026-05-26 ref LS-3747 "նվերի տուփ"
2026-05-12 note himal-chiya "I would rather wait a week than have the wrong green." as quote by sunita
2026-05-13 email from sjovik "Until when do you need our text for the gift box?" person linnea thread sjovik-722 at 2026-05-13T15:21:00Z
2026-05-13 cost lofoten 100.00 EUR "Varnish samples" by eva
2026-05-13 invoice northmoor 1750.00 GBP due 2026-06-12 ref LS-3748 "shop tags"
2026-05-13 feedback ottoline nps 10 "The colours are right, every time" person ottilie
2026-05-13 call with kraeuterhof 19min "Talked about the shelf: their label is the only one with a window" person jutta by armen
2026-05-13 payment marktapotheke 685.00 EUR for LS-3727
2026-05-13 email from rheinkiesel "Out of office until Monday" automatic
2026-05-13 cost gouden-oven 40.00 EUR "Varnish samples" by hafiz
2026-05-13 time aghbyur 195min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-05-14 payment skjalfandi 415000 ISK for LS-3721
2026-05-14 time djupasalt 165min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-05-14 end little-harbour initiative client "Wants labels and website from one agency" by hafiz
2026-05-14 payment seeblick 520.00 EUR for LS-3724
2026-05-14 invoice loureiro 1200.00 EUR due 2026-06-13 ref LS-3749 "olive oil label"
2026-05-14 payment arpa-gini 1500.00 EUR for LS-3713
2026-05-14 payment urts 345000.00 AMD for LS-3725
2026-05-14 time aghbyur 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2026-05-14 invoice lokta-ghar 750.00 EUR due 2026-06-13 ref LS-3750 "डायरीको गाता"
2026-05-15 invoice djupasalt 1500.00 EUR due 2026-06-14 ref LS-3751 "askja fyrir birkisalt"
2026-05-15 invoice holar 250000 ISK due 2026-06-14 ref LS-3752 "miðar á mysu"
2026-05-15 email from sjovik "Sorry to ask again: which day is the last one for the text?" person linnea thread sjovik-722 at 2026-05-15T12:31:00Z
2026-05-15 invoice lofoten 1550.00 EUR due 2026-06-14 ref LS-3753 "stockfish band"
2026-05-15 invoice ottoline 1400.00 GBP due 2026-06-14 ref LS-3754 "gift sleeve"
2026-05-15 invoice gouden-oven 985.00 EUR due 2026-06-14 ref LS-3755 "rusk tin"
2026-05-15 payment aghbyur 515000.00 AMD for LS-3718
2026-05-15 invoice aghbyur 585000.00 AMD due 2026-06-14 ref LS-3756 "գազավորված ջրի պիտակ"
2026-05-15 payment հացատուն 245000.00 AMD for LS-3738
2026-05-15 email from himal-chiya "मसला चियाको खोल कहिले तयार हुन्छ?" person bikash thread himal-chiya-725 at 2026-05-15T11:59:00Z
2026-05-15 invoice kopi-bukit 3250.00 MYR due 2026-06-14 ref LS-3757 "label biji panggang"
2026-05-15 email to sabun-wangi "Sebelum cetak kotak set mandian: tarikh luput masih 12 bulan?" person mei-ling thread sabun-wangi-724 at 2026-05-15T15:23:00Z by hafiz
2026-05-18 email from ullarhus "Við þurfum þetta fyrir sýningu á laugardaginn: hangimiðar á peysur. Næst það?" person gudrun thread ullarhus-726 at 2026-05-18T13:33:00Z
2026-05-18 credit holar 12500 ISK for LS-3752 ref LS-3752-C "Some sheets with a scratch" by eva
2026-05-18 email to sjovik "Thursday noon. Forgive the wait, we were all at the press." person linnea thread sjovik-722 at 2026-05-18T09:46:00Z by hafiz
2026-05-18 payment northmoor 1700.00 GBP for LS-3705
2026-05-18 email to urts "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (անանուխի պիտակ)" person narek thread urts-727 at 2026-05-18T10:34:00Z by armen
2026-05-18 email from nran-aygi "Տեքստը մինչև ե՞րբ ուղարկենք։ (նվերի տուփ)" person arpine thread nran-aygi-727 at 2026-05-18T11:38:00Z
2026-05-18 email to himal-chiya "बुधबार छाप्छौं, शुक्रबार पठाउँछौं।" person bikash thread himal-chiya-725 at 2026-05-18T08:51:00Z by sunita
2026-05-18 email from sagar-trek "बाटो बन्द भएर सामान दुई दिन ढिलो हुन्छ। झोलाको ट्याग पनि त्यही हिसाबले पठाउनुहोला।" person pasang thread sagar-trek-727 at 2026-05-18T10:40:00Z
2026-05-18 payment rempah 3750.00 MYR for LS-3716
2026-05-18 email from sabun-wangi "Nasib baik tanya. Sekarang 18 bulan." person mei-ling thread sabun-wangi-724 at 2026-05-18T02:11:00Z
2026-05-18 email to sabun-wangi "Sudah ditukar." person mei-ling thread sabun-wangi-724 at 2026-05-18T08:03:00Z by hafiz
2026-05-19 email to ullarhus "Það næst ef textinn kemur á mánudag." person gudrun thread ullarhus-726 at 2026-05-19T08:16:00Z by eva
2026-05-19 email from ullarhus "Hann kemur í dag." person gudrun thread ullarhus-726 at 2026-05-19T09:08:00Z
2026-05-19 payment djupasalt 1400.00 EUR for LS-3720
2026-05-19 released mossgate "sketch for the anniversary bottle" by eva
2026-05-19 note mossgate "No anniversary bottle after all, they save for a new still" as fact by eva
2026-05-19 email from loureiro "Please put the tin print on hold for a week, we are waiting for the lab." person beatriz thread loureiro-728 at 2026-05-19T14:27:00Z
2026-05-19 email to arpa-gini "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (սպիտակ գինու պիտակ)" person tigran thread arpa-gini-728 at 2026-05-19T14:09:00Z by armen
2026-05-19 visit with chir 150min "Brought the samples; the whole family had a say" person lusine by armen
2026-05-19 email from urts "Այո, խնդրում եմ։" person narek thread urts-727 at 2026-05-19T06:03:00Z
2026-05-19 email from հացատուն "Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։" person anahit thread հացատուն-728 at 2026-05-19T12:40:00Z
2026-05-19 email to հացատուն "Կցված է, ավելի փոքր էլ արեցի։" person anahit thread հացատուն-728 at 2026-05-19T15:14:00Z by armen
2026-05-19 email to sagar-trek "हुन्छ, हामी त्यतिन्जेल यहीँ राख्छौं।" person pasang thread sagar-trek-727 at 2026-05-19T09:00:00Z by sunita
2026-05-20 payment ullarhus 160000 ISK for LS-3730
2026-05-20 note lofoten "Please no surprises on the invoice, then everything is easy." as quote by eva
2026-05-20 time ottoline 1200min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-05-20 payment gouden-oven 830.00 EUR for LS-3717
2026-05-20 email to loureiro "Done. I will ask again next Thursday." person beatriz thread loureiro-728 at 2026-05-20T08:54:00Z by eva
2026-05-20 email from arpa-gini "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person tigran thread arpa-gini-728 at 2026-05-20T05:26:00Z
2026-05-20 email to arpa-gini "Փոխված է, նոր օրինակը կցված է։" person tigran thread arpa-gini-728 at 2026-05-20T08:40:00Z by armen
2026-05-20 email from nran-aygi "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person arpine thread nran-aygi-727 at 2026-05-20T12:39:00Z
2026-05-21 call with djupasalt 7min "Explained the difference between the two varnishes; they take matt" person sindri by eva
2026-05-21 email from mossgate "Can the dry gin label go to the warehouse this time?" person fergus thread mossgate-730 at 2026-05-21T12:51:00Z
2026-05-21 email to mossgate "Yes. I have put the address on the order." person fergus thread mossgate-730 at 2026-05-21T15:01:00Z by eva
2026-05-21 payment little-harbour 915.00 GBP for LS-3715
2026-05-21 time ottoline 390min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-05-21 time ottoline 900min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-05-21 email from loureiro "The lab says yes. You can go on." person beatriz thread loureiro-728 at 2026-05-21T10:04:00Z
2026-05-21 email to nran-aygi "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person arpine thread nran-aygi-727 at 2026-05-21T08:16:00Z by armen
2026-05-22 meeting with holar 65min "Talked about the whole range: the small sizes need a simpler design" person einar by eva
2026-05-22 checkin holar person 50min thanks "fyrir þolinmæðina í vor" said "Mér finnst gott að þurfa ekki að útskýra litina okkar aftur" track anniversary person einar by eva
2026-05-22 asked holar "Hverju ættum við að hætta?" answer "Að senda sýnishorn sem við báðum ekki um" person einar by eva
2026-05-22 asked holar "Hvað tók lengri tíma en það hefði átt að gera?" answer "Að samþykkja prófarkir, það þurfa þrír að sjá þær" person einar by eva
2026-05-22 asked holar "Hvað breytist hjá ykkur á næsta ári?" answer "Tvær nýjar vörur í vor" person einar by eva
2026-05-22 email from lofoten "Can the export carton go to the warehouse this time?" person ingrid-moe thread lofoten-732 at 2026-05-22T14:48:00Z
2026-05-22 email to lofoten "Yes. I have put the address on the order." person ingrid-moe thread lofoten-732 at 2026-05-22T15:13:00Z by eva
2026-05-22 email from fenwick "Somebody asked me who makes our wax wrap band. May I give them your name?" person dot thread fenwick-732 at 2026-05-22T15:36:00Z
2026-05-22 meeting with ottoline 25min "Half-year talk: what sells, what comes next, two new products to come" person ottilie by eva
2026-05-22 payment wendel 2250.00 EUR for LS-3743
2026-05-22 message from albrecht "Box is here, all fine" person carla thread albrecht-m732 at 2026-05-22T14:02:00Z
2026-05-22 payment rheinkiesel 605.00 EUR for LS-3739
2026-05-22 email from rheinkiesel "When will the shipping box leave your house?" person vera thread rheinkiesel-731 at 2026-05-22T09:43:00Z
2026-05-22 email to rheinkiesel "On Wednesday, and I send you the number of the parcel." person vera thread rheinkiesel-731 at 2026-05-22T12:02:00Z by sunita
2026-05-22 email from gouden-oven "Please put the cake box sticker on hold for a week, we are waiting for the lab." person sanne thread gouden-oven-732 at 2026-05-22T14:18:00Z
2026-05-22 payment chir 450000.00 AMD for LS-3737
2026-05-22 email to aghbyur "շշի պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person mariam thread aghbyur-731 at 2026-05-22T09:45:00Z by armen
2026-05-22 time himal-chiya 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-05-22 time himal-chiya 210min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-05-24 potential northmoor much "A third museum opens" share 40 by eva
2026-05-24 advice sagar-trek "Print the maps on stone paper: it survives the rain" by sunita
2026-05-25 email from thornbury "The invoice for the menu cards names our old address. Could you change it?" person gareth thread thornbury-733 at 2026-05-25T09:36:00Z
2026-05-25 email to fenwick "With pleasure, and thank you." person dot thread fenwick-732 at 2026-05-25T08:20:00Z by sunita
2026-05-25 promise to kraeuterhof "corrected file: calendula cream label" by 2026-06-02 owner armen by armen
2026-05-25 message to albrecht "Will do" person carla thread albrecht-m732 at 2026-05-25T08:32:00Z by armen
2026-05-25 email to gouden-oven "Done. I will ask again next Thursday." person sanne thread gouden-oven-732 at 2026-05-25T09:08:00Z by hafiz
2026-05-25 email from gouden-oven "The lab says yes. You can go on." person sanne thread gouden-oven-732 at 2026-05-25T10:02:00Z
2026-05-25 promise to arpa-gini "delivery date: կարմիր գինու պիտակ" by 2026-06-01 owner armen by armen
2026-05-25 email from aghbyur "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person mariam thread aghbyur-731 at 2026-05-25T05:46:00Z
2026-05-25 promise to nran-aygi "samples: նռան հյութի պիտակ" by 2026-06-02 owner sunita by armen
2026-05-26 meeting with brim 65min "Half-year talk: what sells, what comes next, two new products to come" person halldora by eva
2026-05-26 email to thornbury "Changed, sorry about that. A new copy is attached." person gareth thread thornbury-733 at 2026-05-26T08:09:00Z by hafiz
2026-05-26 payment nran-aygi 380000.00 AMD for LS-3747
2026-05-26 email from rempah "Bila kotak hadiah raya boleh siap?" person aisyah thread rempah-735 at 2026-05-26T02:28:00Z
2026-05-26 email to rempah "Kami cetak hari Rabu, Jumaat boleh hantar." person aisyah thread rempah-735 at 2026-05-26T08:45:00Z by hafiz
2026-05-27 email from northmoor "How long is it from proof to door for the shop tags now?" person ledger-desk thread northmoor-736 at 2026-05-27T15:20:00Z
2026-05-27 email from mossgate "Out of office until Monday" automatic
2026-05-27 email from kraeuterhof "Please put the soap band on hold for a week, we are waiting for the lab." person jutta thread kraeuterhof-736 at 2026-05-27T09:15:00Z
2026-05-27 email to kraeuterhof "Done. I will ask again next Thursday." person jutta thread kraeuterhof-736 at 2026-05-27T10:45:00Z by armen
2026-05-27 message from arpa-gini "Տուփը հասավ, ամեն ինչ կարգին է" person gayane thread arpa-gini-m736 at 2026-05-27T07:00:00Z
2026-05-27 message to arpa-gini "Հիանալի, շնորհակալություն" person gayane thread arpa-gini-m736 at 2026-05-27T08:49:00Z by armen
2026-05-28 payment sjovik 1350.00 EUR for LS-3726
2026-05-28 email to northmoor "Eight working days at the moment, five if it is urgent." person ledger-desk thread northmoor-736 at 2026-05-28T09:39:00Z by eva
2026-05-28 email from kraeuterhof "The lab says yes. You can go on." person jutta thread kraeuterhof-736 at 2026-05-28T09:19:00Z
2026-05-28 email from marktapotheke "Somebody asked me who makes our dosage label. May I give them your name?" person dr-hoyer thread marktapotheke-737 at 2026-05-28T10:53:00Z
2026-05-28 email to marktapotheke "With pleasure, and thank you." person dr-hoyer thread marktapotheke-737 at 2026-05-28T13:26:00Z by hafiz
2026-05-28 checkin marktapotheke person 40min thanks "for another year, and for telling us early when something was wrong" said "I like that I do not have to explain our colours again" track anniversary person dr-hoyer by hafiz
2026-05-28 asked marktapotheke "What should we stop doing?" answer "Sending paper samples we did not ask for" person dr-hoyer by hafiz
2026-05-28 asked marktapotheke "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person dr-hoyer by hafiz
2026-05-28 asked marktapotheke "What changes for you in the coming year?" answer "Two new products in spring, and we may drop the small jars" person dr-hoyer by hafiz
2026-05-28 payment albrecht 1400.00 EUR for LS-3744
2026-05-28 promise to gouden-oven "price: cake box sticker" by 2026-06-05 owner hafiz by hafiz
2026-05-28 time nran-aygi 45min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-05-28 promise to rempah "corrected file: peket kari" by 2026-06-05 owner hafiz by hafiz
2026-05-29 promise from skjalfandi "measures of the new box" by 2026-06-04 by eva
2026-05-29 email from skjalfandi "Hvenær þurfið þið textann? (bæklingur)" person bjarki thread skjalfandi-739 at 2026-05-29T09:44:00Z
2026-05-29 note kinvara "The second person really decides about colours" as opinion by eva
2026-05-29 payment mossgate 1600.00 GBP for LS-3736
2026-05-29 time kraeuterhof 150min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-05-29 kept kraeuterhof "corrected file: calendula cream label" by armen
2026-05-29 kept arpa-gini "delivery date: կարմիր գինու պիտակ" by armen
2026-05-29 invoice himal-chiya 1090.00 EUR due 2026-06-28 ref LS-3758 "इलाम चियाको लेबल"
2026-05-29 email from patan-kala "उपहार बाकस को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person ramesh thread patan-kala-739 at 2026-05-29T11:51:00Z
2026-05-29 email to patan-kala "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person ramesh thread patan-kala-739 at 2026-05-29T13:39:00Z by sunita
2026-05-29 promise from rempah "measures of the new box" by 2026-06-04 by hafiz
2026-06-01 email from skjalfandi "Afsakið að ég spyr aftur: fyrir hvaða dag þarf textinn að koma?" person bjarki thread skjalfandi-739 at 2026-06-01T10:39:00Z
2026-06-01 email to skjalfandi "Fyrir hádegi á fimmtudag. Fyrirgefðu biðina, við vorum öll við pressuna." person bjarki thread skjalfandi-739 at 2026-06-01T12:22:00Z by eva
2026-06-01 email from vor "Góðan dag. Okkur vantar meira: bókamerki, 2.000 stykki. Sami pappír og síðast." person ragnheidur thread vor-740 at 2026-06-01T14:20:00Z
2026-06-01 payment kinvara 1150.00 EUR for LS-3731
2026-06-01 time thornbury 105min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-06-01 promise to brackenbury "samples: bottle collar" by 2026-06-09 owner hafiz by hafiz
2026-06-01 checkin wendel person 35min thanks "for another year, and for telling us early when something was wrong" said "I like that I do not have to explain our colours again" track anniversary person konrad by armen
2026-06-01 asked wendel "What changes for you in the coming year?" answer "Two new products in spring, and we may drop the small jars" person konrad by armen
2026-06-01 asked wendel "What should we stop doing?" answer "Sending paper samples we did not ask for" person konrad by armen
2026-06-01 asked wendel "What took you longer than it should have?" answer "Approving proofs; three people have to see them" person konrad by armen
2026-06-01 time aghbyur 225min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-06-01 time aghbyur 120min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-06-01 checkin հացատուն video 40min thanks "այս տարվա և նախապես զգուշացնելու համար" said "Ինձ դուր է գալիս, որ մեր գույները նորից բացատրել պետք չէ" track anniversary person anahit by armen
2026-06-01 asked հացատուն "Ի՞նչը դադարեցնենք" answer "Չխնդրած նմուշներ ուղարկելը" person anahit by armen
2026-06-01 asked հացատուն "Ի՞նչ է փոխվում Ձեզ մոտ գալիք տարում" answer "Գարնանը երկու նոր ապրանք" person anahit by armen
2026-06-01 asked հացատուն "Ի՞նչն էր պետք եղածից երկար տևում" answer "Նմուշների հաստատումը, երեք հոգի պիտի տեսնի" person anahit by armen
2026-06-01 kept nran-aygi "samples: նռան հյութի պիտակ" by armen
2026-06-01 payment himal-chiya 1055.00 EUR for LS-3733
2026-06-01 payment patan-kala 840.00 EUR for LS-3734
2026-06-01 email from patan-kala "त्यसो भए २,५०० नै।" person ramesh thread patan-kala-739 at 2026-06-01T05:31:00Z
2026-06-01 visit with kopi-bukit 45min "Brought the samples; the whole family had a say" person weijie by hafiz
2026-06-02 email to vor "Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir." person ragnheidur thread vor-740 at 2026-06-02T08:52:00Z by eva
2026-06-02 meeting with kinvara 25min "Went through all texts line by line; two words changed" person aoife by eva
2026-06-02 email from sjovik "The new colour looks a little cold on the shelf. Are we alone with that?" person linnea thread sjovik-742 at 2026-06-02T10:36:00Z
2026-06-02 kept gouden-oven "price: cake box sticker" by hafiz
2026-06-02 kept rempah "corrected file: peket kari" by hafiz
2026-06-03 email to sjovik "I see it too. Shall we try five per cent more yellow on the next run of the smoked trout sleeve?" person linnea thread sjovik-742 at 2026-06-03T08:11:00Z by hafiz
2026-06-03 email from sjovik "Please do." person linnea thread sjovik-742 at 2026-06-03T09:51:00Z
2026-06-03 change calder c2 out "Draw the candle by hand instead" delivery small-label 260min order none by hafiz
2026-06-03 feedback gouden-oven nps 10 person sanne
2026-06-03 time rempah 105min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-06-04 kept skjalfandi "measures of the new box" by eva
2026-06-04 time djupasalt 120min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-06-04 time brackenbury 165min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-06-04 time gouden-oven 45min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-06-05 time skjalfandi 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-06-05 time skjalfandi 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-06-05 payment vor 330000 ISK for LS-3735
2026-06-05 payment brackenbury 1150.00 GBP for LS-3732
2026-06-05 time kraeuterhof 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-05 email to wendel "We have kept 150 of the lager label from the last run for you. Shall we send them along?" person konrad thread wendel-746 at 2026-06-05T09:08:00Z by armen
2026-06-05 email from wendel "Yes please, they will be gone in a week." person konrad thread wendel-746 at 2026-06-05T11:33:00Z
2026-06-05 time arpa-gini 105min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-06-05 note urts "Boxes go to the side door" as fact by armen
2026-06-05 time nran-aygi 75min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-06-05 payment sagar-trek 815.00 EUR for LS-3728
2026-06-05 time rempah 225min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-06-05 kept rempah "measures of the new box" by hafiz
2026-06-05 payment batik-seri 2450.00 MYR for LS-3729
2026-06-07 email from patan-kala "Out of office until Monday" automatic
2026-06-08 payment djupasalt 1500.00 EUR for LS-3751
2026-06-08 time djupasalt 135min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-06-08 time sjovik 180min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-06-08 promise to lofoten "samples: export carton" by 2026-06-16 owner hafiz by eva
2026-06-08 email from mossgate "We need the sloe gin label for a fair in three weeks. Is that possible?" person fergus thread mossgate-747 at 2026-06-08T16:14:00Z
2026-06-08 time brackenbury 180min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-06-08 kept brackenbury "samples: bottle collar" by hafiz
2026-06-08 cost kraeuterhof 75.00 EUR "Proof prints" by armen
2026-06-08 invoice arpa-gini 1600.00 EUR due 2026-07-08 ref LS-3759 "կարմիր գինու պիտակ"
2026-06-08 email to arpa-gini "նվերի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person gayane thread arpa-gini-747 at 2026-06-08T09:42:00Z by armen
2026-06-08 email from arpa-gini "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person gayane thread arpa-gini-747 at 2026-06-08T09:58:00Z
2026-06-08 promise from chir "text: ընկույզի տուփ" by 2026-06-15 by armen
2026-06-08 email from nran-aygi "Խանութի սարքը շտրիխ կոդը չի կարդում։ (նռան հյութի պիտակ)" person arpine thread nran-aygi-748 at 2026-06-08T11:01:00Z
2026-06-08 email to nran-aygi "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person arpine thread nran-aygi-748 at 2026-06-08T11:27:00Z by armen
2026-06-08 payment sabun-wangi 2200.00 MYR for LS-3746
2026-06-09 email to mossgate "It is, if the text is with us by Monday." person fergus thread mossgate-747 at 2026-06-09T09:44:00Z by eva
2026-06-09 email from mossgate "You will have it tomorrow." person fergus thread mossgate-747 at 2026-06-09T09:59:00Z
2026-06-09 email to ottoline "A short note: the paper for the gift sleeve goes up by 4 per cent next month. Shall we print before that?" person sam-grant thread ottoline-749 at 2026-06-09T13:15:00Z by eva
2026-06-09 email from ottoline "Thank you for telling us. Yes, print now." person sam-grant thread ottoline-749 at 2026-06-09T15:40:00Z
2026-06-09 email from brackenbury "We sold out faster than we thought. Same again of the still cider label, a week earlier if possible?" person joss thread brackenbury-749 at 2026-06-09T08:46:00Z
2026-06-09 email to brackenbury "The press has a gap on Tuesday, so yes." person joss thread brackenbury-749 at 2026-06-09T11:22:00Z by hafiz
2026-06-09 invoice kraeuterhof 1950.00 EUR due 2026-06-23 ref LS-3760 "calendula cream label"
2026-06-09 email to seeblick "The proof of the appointment card is ready. Please look at the small print first." person dr-nowak thread seeblick-749 at 2026-06-09T13:39:00Z by hafiz
2026-06-09 email from seeblick "Looks good. One comma too many in line three, otherwise print it." person dr-nowak thread seeblick-749 at 2026-06-09T14:13:00Z
2026-06-09 invoice nran-aygi 340000.00 AMD due 2026-06-23 ref LS-3761 "նռան հյութի պիտակ"
2026-06-10 cost sjovik 50.00 EUR "Courier" by hafiz
2026-06-10 invoice thornbury 1055.00 GBP due 2026-07-10 ref LS-3762 "menu cards"
2026-06-10 time albrecht 60min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR unbilled
2026-06-10 email from chir "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (ընկույզի տուփ)" person lusine thread chir-750 at 2026-06-10T05:11:00Z
2026-06-10 promise to urts "delivery date: անանուխի պիտակ" by 2026-06-18 owner armen by armen
2026-06-10 time հացատուն 240min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-10 email from հացատուն "Տեքստը մինչև ե՞րբ ուղարկենք։ (լավաշի փաթեթ)" person anahit thread հացատուն-750 at 2026-06-10T12:37:00Z
2026-06-10 promise to himal-chiya "price: मसला चियाको खोल" by 2026-06-18 owner sunita by sunita
2026-06-10 payment lokta-ghar 750.00 EUR for LS-3750
2026-06-10 payment rempah 3800.00 MYR for LS-3745
2026-06-10 email from rempah "Kami ada pameran hari Sabtu. Sempat siap label rendang?" person faizal thread rempah-750 at 2026-06-10T08:33:00Z
2026-06-10 email to rempah "Sempat, kalau teks sampai hari Isnin." person faizal thread rempah-750 at 2026-06-10T09:27:00Z by hafiz
2026-06-11 call with djupasalt 15min "Asked how the new product sells: better than hoped" person sindri by eva
2026-06-11 promise to holar "proof: skyrdósir" by 2026-06-19 owner eva by eva
2026-06-11 promise to wendel "delivery date: lager label" by 2026-06-19 owner armen by armen
2026-06-11 email to chir "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person lusine thread chir-750 at 2026-06-11T10:00:00Z by armen
2026-06-11 email from rempah "Saya hantar hari ini juga." person faizal thread rempah-750 at 2026-06-11T02:53:00Z
2026-06-11 time sabun-wangi 195min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-06-11 email from sabun-wangi "Kertas apa kita guna dahulu untuk pembalut sabun serai?" person mei-ling thread sabun-wangi-751 at 2026-06-11T05:03:00Z
2026-06-11 email to sabun-wangi "Kertas tidak bersalut, 90 g. Stok ada." person mei-ling thread sabun-wangi-751 at 2026-06-11T08:00:00Z by hafiz
2026-06-12 payment brim 265000 ISK for LS-3741
2026-06-12 email from brim "Veðrið tafði skipið, svo við þurfum miðana viku seinna. (miðar á bokk)" person halldora thread brim-752 at 2026-06-12T09:52:00Z
2026-06-12 email to brim "Ekkert mál, við geymum þá hjá okkur." person halldora thread brim-752 at 2026-06-12T10:32:00Z by eva
2026-06-12 invoice skjalfandi 440000 ISK due 2026-07-12 ref LS-3763 "farmiðar"
2026-06-12 payment holar 237500 ISK for LS-3752
2026-06-12 invoice sjovik 1250.00 EUR due 2026-07-12 ref LS-3764 "gift box"
2026-06-12 note lofoten "Works with two part-time helpers in the busy weeks" as fact by eva
2026-06-12 payment thornbury 990.00 GBP for LS-3742
2026-06-12 payment ottoline 1400.00 GBP for LS-3754
2026-06-12 time ottoline 210min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-06-12 email from kraeuterhof "The calendula cream label arrived this morning. The colour is exactly right, thank you." person malte thread kraeuterhof-752 at 2026-06-12T14:52:00Z
2026-06-12 promise from wendel "measures of the new box" by 2026-06-18 by armen
2026-06-12 email from albrecht "I like the small drawing on the antipasti lid. Can we use it on our van?" person carla thread albrecht-753 at 2026-06-12T15:15:00Z
2026-06-12 invoice gouden-oven 1040.00 EUR due 2026-07-12 ref LS-3765 "cake box sticker"
2026-06-12 payment arpa-gini 1550.00 EUR for LS-3740
2026-06-12 email from chir "Այսօր կուղարկեմ։" person lusine thread chir-750 at 2026-06-12T06:03:00Z
2026-06-12 feedback chir helped 1 person lusine thread chir-750
2026-06-12 invoice aghbyur 545000.00 AMD due 2026-07-12 ref LS-3766 "շշի պիտակ"
2026-06-12 email from հացատուն "Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։" person anahit thread հացատուն-750 at 2026-06-12T12:53:00Z
2026-06-12 email to հացատուն "Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։" person anahit thread հացատուն-750 at 2026-06-12T15:10:00Z by armen
2026-06-12 call with lokta-ghar 6min "Short call about the delivery, all boxes counted and complete" person anju by sunita
2026-06-12 invoice rempah 3900.00 MYR due 2026-07-12 ref LS-3767 "peket kari"
2026-06-12 payment kopi-bukit 3250.00 MYR for LS-3757
2026-06-12 invoice sabun-wangi 2100.00 MYR due 2026-07-12 ref LS-3768 "kotak set mandian"
2026-06-12 email from sabun-wangi "Guna yang sama." person mei-ling thread sabun-wangi-751 at 2026-06-12T02:14:00Z
2026-06-13 advice calder "Fold the care card into the box lid" by sunita
2026-06-13 case brackenbury edge complaint "The cut is a hair off on two of the bottles. Embarrassing." severity 1 asks "Cut them again" loss work via email matter cut delivery spring owner hafiz language en person joss by hafiz
2026-06-13 handled brackenbury edge acknowledged by hafiz
2026-06-14 finding brackenbury edge unknown partly cause quality "Two of four hundred, half a millimetre" by eva
2026-06-14 apology brackenbury edge "Two labels left us half a millimetre off." by hafiz
2026-06-14 remedy brackenbury edge cut offered as redo "Fifty labels again" 60min owner hafiz due 2026-06-19 by hafiz
2026-06-15 time brim 150min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-06-15 note ullarhus "Came to us through a neighbour at the fair" as fact by eva
2026-06-15 invoice djupasalt 1400.00 EUR due 2026-07-15 ref LS-3769 "miðar á flögusalt"
2026-06-15 payment lofoten 1550.00 EUR for LS-3753
2026-06-15 time mossgate 120min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-15 remedy brackenbury edge cut accepted by hafiz
2026-06-15 email to kraeuterhof "Good to hear. We keep the ink recipe on file for the next run." person malte thread kraeuterhof-752 at 2026-06-15T09:59:00Z by armen
2026-06-15 email to albrecht "You can, it is yours. I send you a file that can be enlarged." person carla thread albrecht-753 at 2026-06-15T08:57:00Z by armen
2026-06-15 email to gouden-oven "Before we print the rusk tin: is the best-before line still the same?" person sanne thread gouden-oven-755 at 2026-06-15T12:57:00Z by hafiz
2026-06-15 email from gouden-oven "Good that you ask. It is now 18 months instead of 12." person sanne thread gouden-oven-755 at 2026-06-15T14:50:00Z
2026-06-15 email to gouden-oven "Changed, and the new proof is attached." person sanne thread gouden-oven-755 at 2026-06-15T15:47:00Z by hafiz
2026-06-15 time loureiro 180min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-06-15 email to arpa-gini "Ինչպե՞ս անցավ տոնավաճառը։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-754 at 2026-06-15T09:37:00Z by armen
2026-06-15 kept chir "text: ընկույզի տուփ" by armen
2026-06-15 payment aghbyur 585000.00 AMD for LS-3756
2026-06-15 email from himal-chiya "इलाम चियाको लेबल को पाठ कहिलेसम्म पठाउने?" person bikash thread himal-chiya-755 at 2026-06-15T04:22:00Z
2026-06-16 time holar 240min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-06-16 time kinvara 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-06-16 kept lofoten "samples: export carton" by eva
2026-06-16 email from lofoten "The courier left one box of the stockfish band at the wrong door. We found it, no harm done." person ingrid-moe thread lofoten-756 at 2026-06-16T10:41:00Z
2026-06-16 email to lofoten "Thank you for telling me. I have written to the courier all the same." person ingrid-moe thread lofoten-756 at 2026-06-16T12:32:00Z by eva
2026-06-16 visit with northmoor 45min "Visited the shop and photographed the shelf" person imogen by eva
2026-06-16 promise from fenwick "measures of the new box" by 2026-06-22 by sunita
2026-06-16 invoice brackenbury 1150.00 GBP due 2026-07-16 ref LS-3770 "bottle collar"
2026-06-16 time wendel 90min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-06-16 payment gouden-oven 985.00 EUR for LS-3755
2026-06-16 email from arpa-gini "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person gayane thread arpa-gini-754 at 2026-06-16T06:47:00Z
2026-06-16 kept himal-chiya "price: मसला चियाको खोल" by sunita
2026-06-17 invoice kinvara 1250.00 EUR due 2026-07-17 ref LS-3771 "bath salts box"
2026-06-17 call with mossgate 16min "They count stock on Friday and will tell us the quantity" person fergus by eva
2026-06-17 time ottoline 1260min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-06-17 moved wendel "delivery date: lager label" to 2026-06-23 by armen
2026-06-17 kept urts "delivery date: անանուխի պիտակ" by armen
2026-06-17 email from aghbyur "Բարև ձեզ։ գազավորված ջրի պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person mariam thread aghbyur-757 at 2026-06-17T11:28:00Z
2026-06-17 email to aghbyur "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person mariam thread aghbyur-757 at 2026-06-17T12:56:00Z by armen
2026-06-17 note հացատուն "If I can read it without my glasses, it is right." as quote by armen
2026-06-17 email from himal-chiya "एकपटक फेरि सोधें है, पाठ कहिलेसम्म चाहिन्छ?" person bikash thread himal-chiya-755 at 2026-06-17T05:18:00Z
2026-06-17 promise from kopi-bukit "measures of the new box" by 2026-06-23 by hafiz
2026-06-18 kept holar "proof: skyrdósir" by eva
2026-06-18 time ottoline 460min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-06-18 time ottoline 850min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-06-18 time wendel 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-18 email to himal-chiya "बिहीबार दिउँसोसम्म। पर्खाएकोमा माफ गर्नुहोला।" person bikash thread himal-chiya-755 at 2026-06-18T09:47:00Z by sunita
2026-06-19 email from vor "Við þurfum þetta fyrir sýningu á laugardaginn: bókarkápa. Næst það?" person ragnheidur thread vor-760 at 2026-06-19T14:28:00Z
2026-06-19 email to vor "Það næst ef textinn kemur á mánudag." person ragnheidur thread vor-760 at 2026-06-19T15:36:00Z by eva
2026-06-19 email from vor "Hann kemur í dag." person ragnheidur thread vor-760 at 2026-06-19T16:24:00Z
2026-06-19 feedback vor helped 1 person ragnheidur thread vor-760
2026-06-19 call with holar 12min "Asked how the new product sells: better than hoped" person einar by eva
2026-06-19 time lofoten 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-06-19 invoice ottoline 1450.00 GBP due 2026-07-19 ref LS-3772 "truffle box"
2026-06-19 remedy brackenbury edge cut delivered by hafiz
2026-06-19 kept wendel "measures of the new box" by armen
2026-06-19 time loureiro 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-06-19 time chir 45min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-06-19 time urts 45min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-06-19 invoice հացատուն 260000.00 AMD due 2026-07-03 ref LS-3773 "գաթայի պիտակ"
2026-06-19 feedback sagar-trek csat 4 "सधैं त्यही दिन जवाफ आउँछ" person pasang
2026-06-19 time kopi-bukit 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-19 email to batik-seri "Ada 150 keping tag batik lagi daripada cetakan lepas. Kami hantar sekali?" person rohani thread batik-seri-759 at 2026-06-19T08:09:00Z by hafiz
2026-06-20 handled brackenbury edge told by hafiz
2026-06-21 handled brackenbury edge closed by hafiz
2026-06-22 time brim 60min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-06-22 email from ullarhus "Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?" person gudrun thread ullarhus-761 at 2026-06-22T15:27:00Z
2026-06-22 promise to vor "corrected file: bókarkápa" by 2026-06-29 owner eva by eva
2026-06-22 email to northmoor "Reminder: invoice LS-3748 is due" automatic
2026-06-22 time fenwick 105min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-06-22 payment kraeuterhof 1950.00 EUR for LS-3760
2026-06-22 time marktapotheke 195min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-06-22 time marktapotheke 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-06-22 time albrecht 180min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-06-22 invoice albrecht 1450.00 EUR due 2026-07-06 ref LS-3774 "olive jar label"
2026-06-22 payment loureiro 1200.00 EUR for LS-3749
2026-06-22 visit with arpa-gini 105min "Visited the shop and photographed the shelf" person gayane by armen
2026-06-22 time chir 150min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-06-22 invoice chir 400000.00 AMD due 2026-07-06 ref LS-3775 "ընկույզի տուփ"
2026-06-22 email from lokta-ghar "Out of office until Monday" automatic
2026-06-22 email from batik-seri "Ya, boleh hantar." person rohani thread batik-seri-759 at 2026-06-22T02:14:00Z
2026-06-23 email to ullarhus "Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir." person gudrun thread ullarhus-761 at 2026-06-23T08:17:00Z by eva
2026-06-23 invoice lofoten 1700.00 EUR due 2026-07-23 ref LS-3776 "export carton"
2026-06-23 invoice mossgate 1500.00 GBP due 2026-07-23 ref LS-3777 "tasting set box"
2026-06-23 referral fenwick given "The tea room next door" by sunita
2026-06-23 change calder c3 out "Three more sizes of the same" delivery small-label 190min order none by hafiz
2026-06-23 kept wendel "delivery date: lager label" by armen
2026-06-23 credit wendel 160.00 EUR ref LS-C2 "200 sheets with a scratch"
2026-06-23 price seeblick "Label design" 84.00 EUR per hour by hafiz
2026-06-23 email to loureiro "The last sheets of the olive oil label came out a shade too dark. We print them again at our cost." person beatriz thread loureiro-763 at 2026-06-23T09:19:00Z by eva
2026-06-23 time urts 210min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-06-23 email to urts "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (ուրցի թեյի տուփ)" person narek thread urts-763 at 2026-06-23T15:52:00Z by armen
2026-06-23 payment nran-aygi 340000.00 AMD for LS-3761
2026-06-23 promise from nran-aygi "text: նվերի տուփ" by 2026-06-29 by armen
2026-06-23 time himal-chiya 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-06-23 time patan-kala 165min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-06-24 cost northmoor 75.00 GBP "Photographs" by eva
2026-06-24 kept fenwick "measures of the new box" by sunita
2026-06-24 cost wendel 50.00 EUR "Photographs" by armen
2026-06-24 email from rheinkiesel "How long is it from proof to door for the swing tag now?" person vera thread rheinkiesel-764 at 2026-06-24T14:42:00Z
2026-06-24 email from loureiro "Thank you for noticing before we did." person beatriz thread loureiro-763 at 2026-06-24T09:19:00Z
2026-06-24 email from urts "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person narek thread urts-763 at 2026-06-24T05:29:00Z
2026-06-24 email to urts "Փոխված է, նոր օրինակը կցված է։" person narek thread urts-763 at 2026-06-24T08:03:00Z by armen
2026-06-24 kept kopi-bukit "measures of the new box" by hafiz
2026-06-25 invoice brim 325000 ISK due 2026-07-25 ref LS-3778 "miðar á bokk"
2026-06-25 time northmoor 45min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-06-25 refund wendel 160.00 EUR "Credit LS-C2 paid back"
2026-06-25 email from marktapotheke "Our lawyer wants the country of origin on the front of the tea bag tag." person dr-hoyer thread marktapotheke-765 at 2026-06-25T07:47:00Z
2026-06-25 time seeblick 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-06-25 email to rheinkiesel "Eight working days at the moment, five if it is urgent." person vera thread rheinkiesel-764 at 2026-06-25T08:41:00Z by sunita
2026-06-25 invoice urts 305000.00 AMD due 2026-07-09 ref LS-3779 "անանուխի պիտակ"
2026-06-25 invoice himal-chiya 855.00 EUR due 2026-07-25 ref LS-3780 "मसला चियाको खोल"
2026-06-26 email from brim "Við þurfum þetta fyrir sýningu á laugardaginn: dósamiðar á ljósöl. Næst það?" person halldora thread brim-767 at 2026-06-26T09:19:00Z
2026-06-26 email to brim "Það næst ef textinn kemur á mánudag." person halldora thread brim-767 at 2026-06-26T10:19:00Z by eva
2026-06-26 email from brim "Hann kemur í dag." person halldora thread brim-767 at 2026-06-26T12:33:00Z
2026-06-26 kept vor "corrected file: bókarkápa" by eva
2026-06-26 invoice holar 255000 ISK due 2026-07-26 ref LS-3781 "skyrdósir"
2026-06-26 email from thornbury "We are changing our bottle and the allergen stickers has to fit a smaller neck. What do you need from us?" person gareth thread thornbury-766 at 2026-06-26T14:20:00Z
2026-06-26 invoice northmoor 1550.00 GBP due 2026-07-26 ref LS-3782 "exhibition labels"
2026-06-26 invoice wendel 1950.00 EUR due 2026-07-10 ref LS-3783 "lager label"
2026-06-26 email to marktapotheke "It fits under the name if we take the line away. Proof attached." person dr-hoyer thread marktapotheke-765 at 2026-06-26T08:17:00Z by hafiz
2026-06-26 email from marktapotheke "Approved." person dr-hoyer thread marktapotheke-765 at 2026-06-26T09:32:00Z
2026-06-26 invoice loureiro 1200.00 EUR due 2026-07-26 ref LS-3784 "tasting card"
2026-06-26 email from nran-aygi "Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ (նվերի տուփ)" person arpine thread nran-aygi-767 at 2026-06-26T11:57:00Z
2026-06-26 time patan-kala 135min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-06-29 time ullarhus 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-06-29 email to thornbury "One empty bottle by post and the drawing of the supplier, that is all." person gareth thread thornbury-766 at 2026-06-29T08:41:00Z by hafiz
2026-06-29 email from mossgate "Can you move the barcode on the tasting set box? The scanner at the shop does not like the curve." person fergus thread mossgate-768 at 2026-06-29T10:34:00Z
2026-06-29 call with ottoline 15min "Price for the larger size agreed, order follows by mail" person sam-grant by eva
2026-06-29 call with kraeuterhof 8min "Price for the larger size agreed, order follows by mail" person jutta by armen
2026-06-29 time seeblick 135min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-06-29 cost seeblick 25.00 EUR "Photographs" by hafiz
2026-06-29 email to arpa-gini "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-769 at 2026-06-29T11:18:00Z by armen
2026-06-29 email to nran-aygi "Չկավճապատ, 90 գ։ Պահեստում կա։" person arpine thread nran-aygi-767 at 2026-06-29T08:06:00Z by armen
2026-06-29 email from nran-aygi "Լավ, նույնը։" person arpine thread nran-aygi-767 at 2026-06-29T10:47:00Z
2026-06-29 time kopi-bukit 180min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR unbilled
2026-06-30 invoice ullarhus 185000 ISK due 2026-07-14 ref LS-3785 "hangimiðar á peysur"
2026-06-30 email to mossgate "Moved to the flat side and tested with three scanners. New file attached." person fergus thread mossgate-768 at 2026-06-30T09:11:00Z by eva
2026-06-30 invoice fenwick 715.00 GBP due 2026-07-14 ref LS-3786 "heather honey label"
2026-06-30 email from arpa-gini "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person tigran thread arpa-gini-769 at 2026-06-30T05:30:00Z
2026-06-30 kept nran-aygi "text: նվերի տուփ" by armen
2026-06-30 note sagar-trek "Just tell me early when something is late." as quote by sunita
2026-06-30 time batik-seri 225min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-07-01 email from skjalfandi "Hvenær fer farmiðar í prentun?" person bjarki thread skjalfandi-771 at 2026-07-01T13:43:00Z
2026-07-01 time thornbury 30min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-07-01 meeting with northmoor 55min "Plan for the gift boxes, quantities by the end of the month" person imogen by eva
2026-07-01 email from fenwick "We sold out faster than we thought. Same again of the lid seal, a week earlier if possible?" person dot thread fenwick-771 at 2026-07-01T13:19:00Z
2026-07-01 email to fenwick "The press has a gap on Tuesday, so yes." person dot thread fenwick-771 at 2026-07-01T14:24:00Z by sunita
2026-07-01 promise to ottoline "samples: bar wrapper" by 2026-07-09 owner eva by eva
2026-07-01 invoice marktapotheke 655.00 EUR due 2026-07-15 ref LS-3787 "cream jar label"
2026-07-01 invoice seeblick 535.00 EUR due 2026-07-15 ref LS-3788 "food bag sticker"
2026-07-01 email from aghbyur "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (շշի պիտակ)" person mariam thread aghbyur-771 at 2026-07-01T11:42:00Z
2026-07-01 time nran-aygi 60min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-07-01 call with rempah 18min "They want the next run a week earlier, agreed" person aisyah by hafiz
2026-07-01 invoice kopi-bukit 3350.00 MYR due 2026-07-31 ref LS-3789 "beg kopi"
2026-07-02 email to skjalfandi "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person bjarki thread skjalfandi-771 at 2026-07-02T09:16:00Z by eva
2026-07-02 meeting with sjovik 55min "Went through all texts line by line; two words changed" person linnea by hafiz
2026-07-02 time rheinkiesel 90min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-07-02 email to aghbyur "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person mariam thread aghbyur-771 at 2026-07-02T09:09:00Z by armen
2026-07-02 email from aghbyur "Երկրորդը, առանց կասկածի։" person mariam thread aghbyur-771 at 2026-07-02T09:43:00Z
2026-07-02 email from հացատուն "Հաշվում մեր հին հասցեն է գրված։ Կփոխե՞ք։" person anahit thread հացատուն-772 at 2026-07-02T08:44:00Z
2026-07-02 email to հացատուն "Փոխեցինք, ներողություն։ Նոր օրինակը կցված է։" person anahit thread հացատուն-772 at 2026-07-02T11:12:00Z by armen
2026-07-02 email from kopi-bukit "Bila beg kopi boleh siap?" person weijie thread kopi-bukit-772 at 2026-07-02T04:37:00Z
2026-07-02 invoice batik-seri 2900.00 MYR due 2026-08-01 ref LS-3790 "tag batik"
2026-07-03 meeting with djupasalt 60min "Talked about the whole range: the small sizes need a simpler design" person asta by eva
2026-07-03 time vor 105min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-07-03 time vor 210min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-03 email from kinvara "We are changing our bottle and the kelp flakes label has to fit a smaller neck. What do you need from us?" person aoife thread kinvara-774 at 2026-07-03T16:33:00Z
2026-07-03 advice northmoor "Reuse the trail leaflet for the winter show with a new cover" person imogen by eva
2026-07-03 call with albrecht 16min "Explained the difference between the two varnishes; they take matt" person carla by armen
2026-07-03 promise from gouden-oven "photo: rusk tin" by 2026-07-09 by hafiz
2026-07-03 time arpa-gini 210min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-07-03 payment հացատուն 260000.00 AMD for LS-3773
2026-07-03 note հացատուն "Decides fast once a printed sample is on the table" as opinion by armen
2026-07-03 invoice patan-kala 740.00 EUR due 2026-08-02 ref LS-3791 "मूर्तिको प्रमाणपत्र"
2026-07-03 friction rempah payment "The bank asks for a number that is not on the invoice" improvement bank-number by hafiz
2026-07-03 email to kopi-bukit "Kami cetak hari Rabu, Jumaat boleh hantar." person weijie thread kopi-bukit-772 at 2026-07-03T09:07:00Z by hafiz
2026-07-04 improvement bank-number proposed "The reference for foreign banks on every invoice" tag ordering ease 3 owner eva due 2026-12-20 by hafiz
2026-07-06 invoice vor 380000 ISK due 2026-08-05 ref LS-3792 "bókarkápa"
2026-07-06 email to kinvara "One empty bottle by post and the drawing of the supplier, that is all." person aoife thread kinvara-774 at 2026-07-06T08:40:00Z by eva
2026-07-06 cost thornbury 50.00 GBP "Cutting die" by hafiz
2026-07-06 payment northmoor 1750.00 GBP for LS-3748
2026-07-06 email from gouden-oven "Somebody asked me who makes our bread bag. May I give them your name?" person sanne thread gouden-oven-776 at 2026-07-06T15:19:00Z
2026-07-06 time aghbyur 240min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-07-06 payment himal-chiya 1090.00 EUR for LS-3758
2026-07-06 email from patan-kala "अघिल्लो पटक कुन कागज थियो? (मूर्तिको प्रमाणपत्र)" person ramesh thread patan-kala-775 at 2026-07-06T06:59:00Z
2026-07-06 email to patan-kala "९० ग्रामको खस्रो कागज। मौज्दात छ।" person ramesh thread patan-kala-775 at 2026-07-06T09:53:00Z by sunita
2026-07-06 email from patan-kala "त्यही राख्नुहोस्।" person ramesh thread patan-kala-775 at 2026-07-06T11:24:00Z
2026-07-06 time sabun-wangi 120min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-07 invoice thornbury 970.00 GBP due 2026-08-06 ref LS-3793 "allergen stickers"
2026-07-07 moved ottoline "samples: bar wrapper" to 2026-07-13 by eva
2026-07-07 email to gouden-oven "With pleasure, and thank you." person sanne thread gouden-oven-776 at 2026-07-07T09:23:00Z by hafiz
2026-07-07 email to arpa-gini "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (նվերի տուփ)" person tigran thread arpa-gini-777 at 2026-07-07T13:17:00Z by armen
2026-07-07 invoice nran-aygi 335000.00 AMD due 2026-07-21 ref LS-3794 "նվերի տուփ"
2026-07-07 promise to himal-chiya "proof: उपहार बाकस" by 2026-07-15 owner sunita by sunita
2026-07-08 payment skjalfandi 440000 ISK for LS-3763
2026-07-08 time djupasalt 165min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-08 note sjovik "Has a cousin who prints T-shirts and compares our colours with his" as fact by hafiz
2026-07-08 invoice rheinkiesel 675.00 EUR due 2026-07-22 ref LS-3795 "swing tag"
2026-07-08 time gouden-oven 240min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-07-08 payment arpa-gini 1600.00 EUR for LS-3759
2026-07-08 email from arpa-gini "Առաջինը։ Բոլորին հարցրինք խանութում։" person tigran thread arpa-gini-777 at 2026-07-08T06:05:00Z
2026-07-08 payment chir 400000.00 AMD for LS-3775
2026-07-08 call with chir 20min "They want the next run a week earlier, agreed" person lusine by armen
2026-07-08 time rempah 90min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-07-09 payment djupasalt 1400.00 EUR for LS-3769
2026-07-09 promise to kraeuterhof "corrected file: soap band" by 2026-07-17 owner hafiz by armen
2026-07-09 payment albrecht 1450.00 EUR for LS-3774
2026-07-09 time aghbyur 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-07-09 time lokta-ghar 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-07-09 email from sabun-wangi "kotak set mandian sampai pagi tadi. Warnanya tepat, terima kasih." person mei-ling thread sabun-wangi-779 at 2026-07-09T06:54:00Z
2026-07-09 email to sabun-wangi "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person mei-ling thread sabun-wangi-779 at 2026-07-09T08:21:00Z by hafiz
2026-07-10 payment sjovik 1250.00 EUR for LS-3764
2026-07-10 email from lofoten "Please put the export carton on hold for a week, we are waiting for the lab." person ingrid-moe thread lofoten-781 at 2026-07-10T13:13:00Z
2026-07-10 email to lofoten "Done. I will ask again next Thursday." person ingrid-moe thread lofoten-781 at 2026-07-10T14:30:00Z by eva
2026-07-10 email from lofoten "The lab says yes. You can go on." person ingrid-moe thread lofoten-781 at 2026-07-10T14:51:00Z
2026-07-10 payment thornbury 1055.00 GBP for LS-3762
2026-07-10 email from kraeuterhof "One question about the soap band: is there room for a second language?" person malte thread kraeuterhof-780 at 2026-07-10T12:00:00Z
2026-07-10 email to kraeuterhof "Yes, if the ingredients go down by half a point. I have attached both versions." person malte thread kraeuterhof-780 at 2026-07-10T13:49:00Z by armen
2026-07-10 email from kraeuterhof "The second version is fine. Please go ahead." person malte thread kraeuterhof-780 at 2026-07-10T15:38:00Z
2026-07-10 payment marktapotheke 655.00 EUR for LS-3787
2026-07-10 kept gouden-oven "photo: rusk tin" by hafiz
2026-07-10 invoice arpa-gini 1400.00 EUR due 2026-08-09 ref LS-3796 "սպիտակ գինու պիտակ"
2026-07-10 credit nran-aygi 16750.00 AMD for LS-3794 ref LS-3794-C "Some sheets with a scratch" by armen
2026-07-10 email to himal-chiya "दुई नमुना, मूल्य एउटै। कुन नजिक छ? (मसला चियाको खोल)" person bikash thread himal-chiya-780 at 2026-07-10T15:06:00Z by sunita
2026-07-10 invoice rempah 4400.00 MYR due 2026-08-09 ref LS-3797 "label rendang"
2026-07-10 payment sabun-wangi 2100.00 MYR for LS-3768
2026-07-10 invoice sabun-wangi 2400.00 MYR due 2026-08-09 ref LS-3798 "pembalut sabun serai"
2026-07-13 call with brim 24min "They are content with the last run, nothing open" person halldora by eva
2026-07-13 payment kinvara 1250.00 EUR for LS-3771
2026-07-13 time ottoline 135min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-07-13 kept ottoline "samples: bar wrapper" by eva
2026-07-13 meeting with brackenbury 40min "Went through all texts line by line; two words changed" person joss by hafiz
2026-07-13 referral brackenbury asked by eva
2026-07-13 payment wendel 1950.00 EUR for LS-3783
2026-07-13 email from marktapotheke "We sold out faster than we thought. Same again of the cream jar label, a week earlier if possible?" person dr-hoyer thread marktapotheke-783 at 2026-07-13T14:05:00Z
2026-07-13 time gouden-oven 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-07-13 payment urts 305000.00 AMD for LS-3779
2026-07-13 price gorgatun "Label design" 78.00 EUR per hour by armen
2026-07-13 goal gorgatun set "A tag that tells who wove the carpet" by armen
2026-07-13 payment aghbyur 545000.00 AMD for LS-3766
2026-07-13 feedback aghbyur nps 10 person vahan
2026-07-13 email from himal-chiya "पहिलो। पसलमा सबैलाई देखायौं।" person bikash thread himal-chiya-780 at 2026-07-13T04:33:00Z
2026-07-13 email from sagar-trek "शनिबार मेला छ, बाटोको नक्सा त्यतिन्जेल हुन्छ?" person pasang thread sagar-trek-783 at 2026-07-13T11:39:00Z
2026-07-13 email to sagar-trek "सोमबारसम्म पाठ आयो भने हुन्छ।" person pasang thread sagar-trek-783 at 2026-07-13T14:21:00Z by sunita
2026-07-13 email from lokta-ghar "डायरीको गाता को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person anju thread lokta-ghar-782 at 2026-07-13T06:41:00Z
2026-07-13 email to lokta-ghar "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person anju thread lokta-ghar-782 at 2026-07-13T08:10:00Z by sunita
2026-07-13 email to rempah "Sebelum cetak peket kari: tarikh luput masih 12 bulan?" person aisyah thread rempah-783 at 2026-07-13T15:16:00Z by hafiz
2026-07-14 invoice djupasalt 1500.00 EUR due 2026-08-13 ref LS-3799 "gjafakassi"
2026-07-14 kept kraeuterhof "corrected file: soap band" by armen
2026-07-14 email to marktapotheke "The press has a gap on Tuesday, so yes." person dr-hoyer thread marktapotheke-783 at 2026-07-14T09:59:00Z by hafiz
2026-07-14 payment gouden-oven 1040.00 EUR for LS-3765
2026-07-14 kept himal-chiya "proof: उपहार बाकस" by sunita
2026-07-14 email from sagar-trek "आजै पठाउँछु।" person pasang thread sagar-trek-783 at 2026-07-14T04:45:00Z
2026-07-14 time lokta-ghar 150min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-07-14 email from lokta-ghar "त्यसो भए २,५०० नै।" person anju thread lokta-ghar-782 at 2026-07-14T04:45:00Z
2026-07-14 email from rempah "Nasib baik tanya. Sekarang 18 bulan." person aisyah thread rempah-783 at 2026-07-14T02:58:00Z
2026-07-15 promise to sjovik "proof: roe jar label" by 2026-07-23 owner hafiz by hafiz
2026-07-15 call with thornbury 18min "They lost the hospital contract, a third of their turnover" person gareth by hafiz
2026-07-15 note thornbury "It is going to be a lean year, but we will not skimp on the labels." as quote by hafiz
2026-07-15 payment fenwick 715.00 GBP for LS-3786
2026-07-15 payment ottoline 1450.00 GBP for LS-3772
2026-07-15 time ottoline 1150min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-07-15 checkin seeblick video 45min thanks "for your patience in the spring" said "I like that I do not have to explain our colours again" track anniversary person dr-nowak by hafiz
2026-07-15 asked seeblick "What took you longer than it should have?" answer "Approving proofs; three people have to see them" person dr-nowak by hafiz
2026-07-15 asked seeblick "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person dr-nowak by hafiz
2026-07-15 asked seeblick "What should we stop doing?" answer "Sending paper samples we did not ask for" person dr-nowak by hafiz
2026-07-15 invoice lokta-ghar 620.00 EUR due 2026-08-14 ref LS-3800 "पात्रो"
2026-07-15 email to rempah "Sudah ditukar." person aisyah thread rempah-783 at 2026-07-15T09:57:00Z by hafiz
2026-07-16 email to holar "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (miðar á mysu)" person einar thread holar-786 at 2026-07-16T08:26:00Z by eva
2026-07-16 promise from sjovik "photo: roe jar label" by 2026-07-22 by hafiz
2026-07-16 invoice ottoline 1100.00 GBP due 2026-08-15 ref LS-3801 "bar wrapper"
2026-07-16 time ottoline 420min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-07-16 time ottoline 930min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-07-16 payment brackenbury 1150.00 GBP for LS-3770
2026-07-16 email from seeblick "We need the food bag sticker for a fair in three weeks. Is that possible?" person dr-nowak thread seeblick-786 at 2026-07-16T11:58:00Z
2026-07-16 email from rheinkiesel "The courier left one box of the care card at the wrong door. We found it, no harm done." person vera thread rheinkiesel-786 at 2026-07-16T13:27:00Z
2026-07-16 invoice aghbyur 575000.00 AMD due 2026-08-15 ref LS-3802 "գազավորված ջրի պիտակ"
2026-07-16 time himal-chiya 30min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-07-17 message from djupasalt "Próförk samþykkt" person sindri thread djupasalt-m788 at 2026-07-17T15:03:00Z
2026-07-17 email to vor "bæklingur: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?" person ragnheidur thread vor-788 at 2026-07-17T11:47:00Z by eva
2026-07-17 email from vor "Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta." person ragnheidur thread vor-788 at 2026-07-17T12:08:00Z
2026-07-17 email from holar "Takk fyrir að láta vita. Já, prentið núna." person einar thread holar-786 at 2026-07-17T10:04:00Z
2026-07-17 email from ottoline "The invoice for the bar wrapper names our old address. Could you change it?" person ottilie thread ottoline-787 at 2026-07-17T08:46:00Z
2026-07-17 call with albrecht 4min "They count stock on Friday and will tell us the quantity" person carla by armen
2026-07-17 payment seeblick 535.00 EUR for LS-3788
2026-07-17 email to seeblick "It is, if the text is with us by Monday." person dr-nowak thread seeblick-786 at 2026-07-17T09:03:00Z by hafiz
2026-07-17 email to rheinkiesel "Thank you for telling me. I have written to the courier all the same." person vera thread rheinkiesel-786 at 2026-07-17T09:05:00Z by sunita
2026-07-17 invoice gouden-oven 900.00 EUR due 2026-08-16 ref LS-3803 "rusk tin"
2026-07-17 email from loureiro "Could we have another 2,000 of the tasting card? Same paper as last time." person beatriz thread loureiro-788 at 2026-07-17T16:25:00Z
2026-07-17 email from arpa-gini "սպիտակ գինու պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person gayane thread arpa-gini-787 at 2026-07-17T11:38:00Z
2026-07-17 email from urts "Շաբաթ օրը տոնավաճառ ունենք, կհասցնե՞նք։ (անանուխի պիտակ)" person narek thread urts-787 at 2026-07-17T12:16:00Z
2026-07-17 email to urts "Կհասցնենք, եթե տեքստը երկուշաբթի մեզ մոտ լինի։" person narek thread urts-787 at 2026-07-17T15:10:00Z by armen
2026-07-17 payment rempah 3900.00 MYR for LS-3767
2026-07-20 checkin skjalfandi video 40min thanks "fyrir árið og fyrir að láta vita í tæka tíð" said "Miðarnir eru það fyrsta sem fólk nefnir" track anniversary person bjarki by eva
2026-07-20 asked skjalfandi "Hvað tók lengri tíma en það hefði átt að gera?" answer "Að samþykkja prófarkir, það þurfa þrír að sjá þær" person bjarki by eva
2026-07-20 asked skjalfandi "Hvað breytist hjá ykkur á næsta ári?" answer "Tvær nýjar vörur í vor" person bjarki by eva
2026-07-20 asked skjalfandi "Hverju ættum við að hætta?" answer "Að senda sýnishorn sem við báðum ekki um" person bjarki by eva
2026-07-20 payment ullarhus 185000 ISK for LS-3785
2026-07-20 message to djupasalt "Geri það" person sindri thread djupasalt-m788 at 2026-07-20T09:10:00Z by eva
2026-07-20 kept sjovik "proof: roe jar label" by hafiz
2026-07-20 payment mossgate 1500.00 GBP for LS-3777
2026-07-20 promise to mossgate "price: sloe gin label" by 2026-07-28 owner eva by eva
2026-07-20 email to ottoline "Changed, sorry about that. A new copy is attached." person ottilie thread ottoline-787 at 2026-07-20T09:22:00Z by eva
2026-07-20 call with kraeuterhof 26min "They want the next run a week earlier, agreed" person jutta by armen
2026-07-20 email from seeblick "You will have it tomorrow." person dr-nowak thread seeblick-786 at 2026-07-20T08:15:00Z
2026-07-20 payment rheinkiesel 675.00 EUR for LS-3795
2026-07-20 email to loureiro "Of course. I have booked the press for Thursday; you will have the sheets the week after." person beatriz thread loureiro-788 at 2026-07-20T08:55:00Z by eva
2026-07-20 email to arpa-gini "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person gayane thread arpa-gini-787 at 2026-07-20T09:29:00Z by armen
2026-07-20 promise to chir "proof: ծիրանի չրի տոպրակ" by 2026-07-27 owner sunita by armen
2026-07-20 email from urts "Այսօր կուղարկեմ։" person narek thread urts-787 at 2026-07-20T06:18:00Z
2026-07-20 payment nran-aygi 318250.00 AMD for LS-3794
2026-07-20 email to nran-aygi "նռան հյութի պիտակ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person arpine thread nran-aygi-789 at 2026-07-20T14:32:00Z by armen
2026-07-20 cost himal-chiya 35.00 EUR "Photographs" by sunita
2026-07-20 time sagar-trek 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-07-20 checkin patan-kala person 30min thanks "यो वर्षका लागि र समयमै खबर गरिदिनुभएकोमा" said "लेबल नै पहिले प्रशंसा हुने कुरा हो" track anniversary person ramesh by sunita
2026-07-20 asked patan-kala "के कुरामा चाहिनेभन्दा बढी समय लाग्यो?" answer "नमुना स्वीकृत गर्न, तीन जनाले हेर्नुपर्छ" person ramesh by sunita
2026-07-20 asked patan-kala "हामीले के गर्न छोड्नुपर्छ?" answer "नमागेका नमुना पठाउन" person ramesh by sunita
2026-07-20 asked patan-kala "आउँदो वर्ष तपाईंकहाँ के फेरिन्छ?" answer "वसन्तमा दुई नयाँ चिया" person ramesh by sunita
2026-07-21 kept sjovik "photo: roe jar label" by hafiz
2026-07-21 email from nran-aygi "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person arpine thread nran-aygi-789 at 2026-07-21T06:02:00Z
2026-07-22 time kraeuterhof 240min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-07-22 email to հացատուն "լավաշի փաթեթ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person anahit thread հացատուն-792 at 2026-07-22T09:20:00Z by armen
2026-07-22 email from հացատուն "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person anahit thread հացատուն-792 at 2026-07-22T11:27:00Z
2026-07-22 invoice himal-chiya 945.00 EUR due 2026-08-21 ref LS-3804 "उपहार बाकस"
2026-07-23 time skjalfandi 225min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-07-23 time sjovik 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2026-07-23 change calder c4 out "Everything in gold after all" delivery small-label 140min order offered by hafiz
2026-07-23 advice albrecht "Order the hamper cards with the Easter cards: one press set-up less" person carla by armen
2026-07-23 referral albrecht asked by armen
2026-07-23 advice nran-aygi "Smaller lids, the same die" by armen
2026-07-23 visit with kopi-bukit 150min "Saw the filling line; the label has to sit 4 mm higher" person weijie by hafiz
2026-07-24 payment brim 325000 ISK for LS-3778
2026-07-24 email to skjalfandi "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (bæklingur)" person bjarki thread skjalfandi-795 at 2026-07-24T09:52:00Z by eva
2026-07-24 email from skjalfandi "Já, endilega." person bjarki thread skjalfandi-795 at 2026-07-24T12:29:00Z
2026-07-24 email from thornbury "I like the small drawing on the menu cards. Can we use it on our van?" person gareth thread thornbury-795 at 2026-07-24T10:46:00Z
2026-07-24 kept mossgate "price: sloe gin label" by eva
2026-07-24 invoice kraeuterhof 1700.00 EUR due 2026-08-07 ref LS-3805 "soap band"
2026-07-24 email to arpa-gini "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (կարմիր գինու պիտակ)" person tigran thread arpa-gini-794 at 2026-07-24T08:09:00Z by armen
2026-07-24 feedback arpa-gini nps 9 person gayane
2026-07-24 meeting with aghbyur 50min "Chose the paper from the sample book: uncoated, 90 g" person mariam by armen
2026-07-25 change calder c4 out "Everything in gold after all" delivery small-label 140min order declined by hafiz
2026-07-27 email to brim "Hvernig gekk á markaðnum? (miðar á pilsner)" person halldora thread brim-797 at 2026-07-27T14:51:00Z by eva
2026-07-27 payment holar 255000 ISK for LS-3781
2026-07-27 time lofoten 120min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-07-27 promise to thornbury "proof: sandwich sleeve" by 2026-08-03 owner hafiz by hafiz
2026-07-27 email to thornbury "You can, it is yours. I send you a file that can be enlarged." person gareth thread thornbury-795 at 2026-07-27T08:08:00Z by hafiz
2026-07-27 promise to northmoor "delivery date: family trail leaflet" by 2026-08-03 owner eva by eva
2026-07-27 time mossgate 195min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-07-27 email from arpa-gini "Այո, խնդրում եմ։" person tigran thread arpa-gini-794 at 2026-07-27T05:22:00Z
2026-07-27 kept chir "proof: ծիրանի չրի տոպրակ" by armen
2026-07-27 time nran-aygi 120min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2026-07-27 time nran-aygi 135min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2026-07-27 payment himal-chiya 855.00 EUR for LS-3780
2026-07-28 email from brim "Ljómandi vel. Allt seldist upp fyrir hádegi." person halldora thread brim-797 at 2026-07-28T10:19:00Z
2026-07-28 time sjovik 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-07-28 time sagar-trek 30min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-07-28 email from batik-seri "Kami ada pameran hari Sabtu. Sempat siap kotak sarung?" person rohani thread batik-seri-798 at 2026-07-28T01:13:00Z
2026-07-28 email to batik-seri "Sempat, kalau teks sampai hari Isnin." person rohani thread batik-seri-798 at 2026-07-28T08:10:00Z by hafiz
2026-07-29 payment lofoten 1700.00 EUR for LS-3776
2026-07-29 time northmoor 90min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-07-29 email from northmoor "Could we have another 2,000 of the exhibition labels? Same paper as last time." person imogen thread northmoor-799 at 2026-07-29T14:58:00Z
2026-07-29 email to northmoor "Of course. I have booked the press for Thursday; you will have the sheets the week after." person imogen thread northmoor-799 at 2026-07-29T15:32:00Z by eva
2026-07-29 time հացատուն 30min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-07-29 promise to rempah "corrected file: kotak hadiah raya" by 2026-08-06 owner hafiz by hafiz
2026-07-29 payment kopi-bukit 3350.00 MYR for LS-3789
2026-07-29 email from batik-seri "Saya hantar hari ini juga." person rohani thread batik-seri-798 at 2026-07-29T02:23:00Z
2026-07-29 feedback batik-seri helped 1 person rohani thread batik-seri-798
2026-07-30 email from ullarhus "Hvað kosta 1.000 og 5.000 stykki? (gjafakort)" person gudrun thread ullarhus-800 at 2026-07-30T12:41:00Z
2026-07-30 email to ullarhus "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person gudrun thread ullarhus-800 at 2026-07-30T12:57:00Z by eva
2026-07-30 email from ullarhus "Þá tökum við 2.500." person gudrun thread ullarhus-800 at 2026-07-30T15:44:00Z
2026-07-30 promise to holar "corrected file: lok á bláberjaskyr" by 2026-08-07 owner eva by eva
2026-07-30 invoice sjovik 1350.00 EUR due 2026-08-29 ref LS-3806 "roe jar label"
2026-07-30 time mossgate 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-07-30 note gouden-oven "Wants every file as PDF and nothing else" as fact by hafiz
2026-07-31 time brim 165min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-07-31 time skjalfandi 60min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-07-31 time kinvara 120min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-07-31 invoice lofoten 1450.00 EUR due 2026-08-30 ref LS-3807 "stockfish band"
2026-07-31 time thornbury 120min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-07-31 kept thornbury "proof: sandwich sleeve" by hafiz
2026-07-31 moved northmoor "delivery date: family trail leaflet" to 2026-08-07 by eva
2026-07-31 time brackenbury 195min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-07-31 meeting with marktapotheke 25min "Went through all texts line by line; two words changed" person dr-hoyer by hafiz
2026-07-31 email to albrecht "The proof of the hamper card is ready. Please look at the small print first." person carla thread albrecht-802 at 2026-07-31T08:54:00Z by armen
2026-07-31 email from albrecht "Looks good. One comma too many in line three, otherwise print it." person carla thread albrecht-802 at 2026-07-31T10:31:00Z
2026-07-31 email to gouden-oven "We have updated the nutrition table on the cake box sticker to the new rule. Please check the numbers." person joris thread gouden-oven-802 at 2026-07-31T11:57:00Z by hafiz
2026-07-31 email from gouden-oven "Checked. The salt is 0.8, not 0.08. Everything else is right." person joris thread gouden-oven-802 at 2026-07-31T14:00:00Z
2026-07-31 payment loureiro 1200.00 EUR for LS-3784
2026-07-31 message from arpa-gini "Օրինակը հաստատում եմ" person tigran thread arpa-gini-m801 at 2026-07-31T11:24:00Z
2026-07-31 message to arpa-gini "Հիանալի, շնորհակալություն" person tigran thread arpa-gini-m801 at 2026-07-31T13:20:00Z by armen
2026-07-31 time chir 60min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-07-31 time chir 180min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-07-31 time gorgatun 75min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-07-31 time հացատուն 210min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-07-31 invoice sagar-trek 660.00 EUR due 2026-08-30 ref LS-3808 "झोलाको ट्याग"
2026-08-03 call with djupasalt 20min "They want the next run a week earlier, agreed" person sindri by eva
2026-08-03 invoice kinvara 1200.00 EUR due 2026-09-02 ref LS-3809 "dulse pouch"
2026-08-03 checkin kinvara video 60min thanks "for another year, and for telling us early when something was wrong" said "If you could warn us a week earlier before paper runs short, that would be worth a lot" track anniversary person aoife by eva
2026-08-03 asked kinvara "What took you longer than it should have?" answer "Approving proofs; three people have to see them" person aoife by eva
2026-08-03 asked kinvara "What changes for you in the coming year?" answer "Two new products in spring, and we may drop the small jars" person aoife by eva
2026-08-03 asked kinvara "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person aoife by eva
2026-08-03 visit with sjovik 135min "Visited the shop and photographed the shelf" person linnea by hafiz
2026-08-03 credit lofoten 73.00 EUR for LS-3807 ref LS-3807-C "Some sheets with a scratch" by eva
2026-08-03 invoice chir 425000.00 AMD due 2026-08-17 ref LS-3810 "ծիրանի չրի տոպրակ"
2026-08-03 email from chir "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person lusine thread chir-804 at 2026-08-03T09:23:00Z
2026-08-03 email to chir "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person lusine thread chir-804 at 2026-08-03T10:22:00Z by armen
2026-08-03 time gorgatun 165min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-08-03 promise to himal-chiya "price: मसला चियाको खोल" by 2026-08-11 owner sunita by sunita
2026-08-03 call with rempah 22min "Moved the press date by two days because of a holiday there" person aisyah by hafiz
2026-08-03 time sabun-wangi 225min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-08-04 invoice skjalfandi 415000 ISK due 2026-09-03 ref LS-3811 "veggspjald við höfnina"
2026-08-04 time holar 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR unbilled
2026-08-04 invoice mossgate 1500.00 GBP due 2026-09-03 ref LS-3812 "sloe gin label"
2026-08-04 invoice brackenbury 1100.00 GBP due 2026-09-03 ref LS-3813 "keg badge"
2026-08-04 email to kraeuterhof "The proof of the lip balm display is ready. Please look at the small print first." person malte thread kraeuterhof-805 at 2026-08-04T15:04:00Z by armen
2026-08-04 time albrecht 30min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-08-04 time gouden-oven 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-08-04 time rempah 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2026-08-05 time thornbury 105min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-08-05 email to northmoor "Reminder: invoice LS-3782 is due" automatic
2026-08-05 email from fenwick "Is the glue of the heather honey label food safe? An inspector asked." person dot thread fenwick-806 at 2026-08-05T11:22:00Z
2026-08-05 email to ottoline "The proof of the truffle box is ready. Please look at the small print first." person ottilie thread ottoline-806 at 2026-08-05T14:52:00Z by eva
2026-08-05 email from ottoline "Looks good. One comma too many in line three, otherwise print it." person ottilie thread ottoline-806 at 2026-08-05T15:38:00Z
2026-08-05 email from kraeuterhof "Looks good. One comma too many in line three, otherwise print it." person malte thread kraeuterhof-805 at 2026-08-05T08:43:00Z
2026-08-05 time albrecht 135min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-08-05 time loureiro 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-08-05 note loureiro "We grow slowly and that is how we want it." as quote by eva
2026-08-05 payment sabun-wangi 2400.00 MYR for LS-3798
2026-08-06 payment thornbury 970.00 GBP for LS-3793
2026-08-06 email to fenwick "It is. The certificate is attached, so that you can show it." person dot thread fenwick-806 at 2026-08-06T08:20:00Z by sunita
2026-08-06 call with arpa-gini 11min "Asked about recycled paper; sent two samples afterwards" person gayane by armen
2026-08-06 invoice gorgatun 1200.00 EUR due 2026-09-05 ref LS-3814 "խնամքի քարտ"
2026-08-06 time aghbyur 90min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-08-06 call with aghbyur 15min "They want the next run a week earlier, agreed" person vahan by armen
2026-08-06 email from himal-chiya "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person bikash thread himal-chiya-807 at 2026-08-06T10:26:00Z
2026-08-06 email to himal-chiya "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person bikash thread himal-chiya-807 at 2026-08-06T13:16:00Z by sunita
2026-08-07 payment djupasalt 1500.00 EUR for LS-3799
2026-08-07 time djupasalt 225min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2026-08-07 email to vor "Tvær hugmyndir, báðar á sama verði. Hvor er nær? (bókamerki)" person ragnheidur thread vor-808 at 2026-08-07T11:15:00Z by eva
2026-08-07 email from vor "Sú fyrri. Við spurðum alla sem komu inn." person ragnheidur thread vor-808 at 2026-08-07T12:34:00Z
2026-08-07 cost northmoor 125.00 GBP "Varnish samples" by eva
2026-08-07 kept northmoor "delivery date: family trail leaflet" by eva
2026-08-07 time ottoline 240min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-08-07 payment kraeuterhof 1700.00 EUR for LS-3805
2026-08-07 invoice albrecht 1400.00 EUR due 2026-08-21 ref LS-3815 "hamper card"
2026-08-07 time arpa-gini 225min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-08-07 invoice հացատուն 275000.00 AMD due 2026-08-21 ref LS-3816 "լավաշի փաթեթ"
2026-08-07 invoice nran-aygi 320000.00 AMD due 2026-08-21 ref LS-3817 "նռան հյութի պիտակ"
2026-08-07 payment patan-kala 740.00 EUR for LS-3791
2026-08-07 call with patan-kala 14min "They count stock on Friday and will tell us the quantity" person ramesh by sunita
2026-08-07 kept rempah "corrected file: kotak hadiah raya" by hafiz
2026-08-07 time kopi-bukit 45min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-08-07 email to sabun-wangi "Pruf pembalut sabun serai sudah siap. Tolong semak huruf kecil dahulu." person mei-ling thread sabun-wangi-808 at 2026-08-07T12:18:00Z by hafiz
2026-08-08 note mossgate "Fergus hands buying over to a purchasing office in Leeds" as fact by eva
2026-08-10 time djupasalt 180min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-08-10 time holar 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-08-10 kept holar "corrected file: lok á bláberjaskyr" by eva
2026-08-10 invoice thornbury 900.00 GBP due 2026-09-09 ref LS-3818 "sandwich sleeve"
2026-08-10 invoice northmoor 1750.00 GBP due 2026-09-09 ref LS-3819 "family trail leaflet"
2026-08-10 time wendel 225min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-08-10 email from rheinkiesel "One question about the swing tag: is there room for a second language?" person vera thread rheinkiesel-811 at 2026-08-10T12:13:00Z
2026-08-10 time arpa-gini 45min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-08-10 invoice arpa-gini 1500.00 EUR due 2026-09-09 ref LS-3820 "նվերի տուփ"
2026-08-10 promise from urts "text: ուրցի թեյի տուփ" by 2026-08-17 by armen
2026-08-10 payment batik-seri 2900.00 MYR for LS-3790
2026-08-10 invoice sabun-wangi 2300.00 MYR due 2026-09-09 ref LS-3821 "kotak set mandian"
2026-08-10 email from sabun-wangi "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person mei-ling thread sabun-wangi-808 at 2026-08-10T01:13:00Z
2026-08-11 invoice brim 260000 ISK due 2026-09-10 ref LS-3822 "miðar á pilsner"
2026-08-11 case brackenbury edge-again complaint "Again the cut. Are you blind over there?" severity 1 asks "A discount" loss work via public matter cut delivery summer owner hafiz language en person joss by hafiz
2026-08-11 handled brackenbury edge-again acknowledged by hafiz
2026-08-11 incident brackenbury public-post behaviour gravity 2 "Half-blind amateurs. Avoid." as words type scolding via public person joss member hafiz effect "Hafiz did not sleep well" case edge-again right no flaw 1 by hafiz
2026-08-11 email to rheinkiesel "Yes, if the ingredients go down by half a point. I have attached both versions." person vera thread rheinkiesel-811 at 2026-08-11T09:27:00Z by sunita
2026-08-11 email from rheinkiesel "The second version is fine. Please go ahead." person vera thread rheinkiesel-811 at 2026-08-11T12:16:00Z
2026-08-11 kept himal-chiya "price: मसला चियाको खोल" by sunita
2026-08-11 cost rempah 150.00 MYR "Courier" by hafiz
2026-08-12 time ottoline 1240min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-08-12 finding brackenbury edge-again fit not-valid cause quality "Within the tolerance of the sheet, measured by two of us" useful "We sent a strip with the tolerance marked" by eva
2026-08-12 acted brackenbury public-post talked "Eva talked with Hafiz; she answers the post" by eva
2026-08-12 invoice wendel 1950.00 EUR due 2026-08-26 ref LS-3823 "wheat beer label"
2026-08-12 invoice gouden-oven 1035.00 EUR due 2026-09-11 ref LS-3824 "bread bag"
2026-08-12 time urts 165min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-08-12 cost aghbyur 55000.00 AMD "Photographs" by armen
2026-08-12 time kopi-bukit 120min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-08-13 email from kinvara "When will the dulse pouch leave your house?" person aoife thread kinvara-814 at 2026-08-13T14:21:00Z
2026-08-13 email to kinvara "On Wednesday, and I send you the number of the parcel." person aoife thread kinvara-814 at 2026-08-13T15:53:00Z by eva
2026-08-13 time ottoline 400min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-08-13 time ottoline 910min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-08-13 remedy brackenbury edge-again strip offered as help "A strip that shows the tolerance, and a call" 30min owner hafiz due 2026-08-16 by hafiz
2026-08-13 note gouden-oven "Decides fast once a printed sample is on the table" as opinion by hafiz
2026-08-13 invoice loureiro 1200.00 EUR due 2026-09-12 ref LS-3825 "tin print"
2026-08-13 time himal-chiya 75min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-08-13 payment lokta-ghar 620.00 EUR for LS-3800
2026-08-13 payment rempah 4400.00 MYR for LS-3797
2026-08-13 invoice rempah 3900.00 MYR due 2026-09-12 ref LS-3826 "kotak hadiah raya"
2026-08-13 promise from batik-seri "photo: kotak sarung" by 2026-08-19 by hafiz
2026-08-14 email from skjalfandi "Er pláss fyrir enskan texta líka? Ég á við: veggspjald við höfnina." person bjarki thread skjalfandi-816 at 2026-08-14T11:25:00Z
2026-08-14 email to skjalfandi "Já, ef letrið minnkar aðeins. Tvær tillögur fylgja." person bjarki thread skjalfandi-816 at 2026-08-14T11:58:00Z by eva
2026-08-14 email from skjalfandi "Seinni tillagan er betri." person bjarki thread skjalfandi-816 at 2026-08-14T13:42:00Z
2026-08-14 feedback ullarhus nps 10 person gudrun
2026-08-14 payment vor 380000 ISK for LS-3792
2026-08-14 invoice holar 210000 ISK due 2026-09-13 ref LS-3827 "lok á bláberjaskyr"
2026-08-14 email from lofoten "Do you also do boxes? Twelve of the stockfish band fall over in the one we have." person ingrid-moe thread lofoten-815 at 2026-08-14T14:40:00Z
2026-08-14 payment northmoor 1550.00 GBP for LS-3782
2026-08-14 payment ottoline 1100.00 GBP for LS-3801
2026-08-14 email from brackenbury "Could we have another 2,000 of the keg badge? Same paper as last time." person joss thread brackenbury-815 at 2026-08-14T09:30:00Z
2026-08-14 email to brackenbury "Of course. I have booked the press for Thursday; you will have the sheets the week after." person joss thread brackenbury-815 at 2026-08-14T09:57:00Z by hafiz
2026-08-14 remedy brackenbury edge-again strip accepted by hafiz
2026-08-14 email to wendel "How did the beer mat do at the market?" person konrad thread wendel-816 at 2026-08-14T09:44:00Z by armen
2026-08-14 email from wendel "Very well. People picked it up because of the window in the label." person konrad thread wendel-816 at 2026-08-14T12:35:00Z
2026-08-14 email from loureiro "Until when do you need our text for the olive oil label?" person beatriz thread loureiro-816 at 2026-08-14T16:46:00Z
2026-08-14 payment arpa-gini 1400.00 EUR for LS-3796
2026-08-14 invoice aghbyur 835000.00 AMD due 2026-09-13 ref LS-3828 "շշի պիտակ"
2026-08-14 email from հացատուն "Բարև ձեզ։ գաթայի պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person anahit thread հացատուն-815 at 2026-08-14T05:05:00Z
2026-08-14 email to հացատուն "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person anahit thread հացատուն-815 at 2026-08-14T08:09:00Z by armen
2026-08-15 visit with wendel 45min "Konrad showed the new kegs; orders go through the form from now on" person konrad by armen
2026-08-16 remedy brackenbury edge-again strip delivered by hafiz
2026-08-16 handled brackenbury edge-again told by hafiz
2026-08-17 invoice djupasalt 2150.00 EUR due 2026-09-16 ref LS-3829 "askja fyrir birkisalt"
2026-08-17 call with djupasalt 5min "They are content with the last run, nothing open" person sindri by eva
2026-08-17 email from holar "Hvað kosta 1.000 og 5.000 stykki? (lok á bláberjaskyr)" person einar thread holar-818 at 2026-08-17T16:08:00Z
2026-08-17 email to lofoten "We do. I have drawn one with a divider; the price is in the PDF." person ingrid-moe thread lofoten-815 at 2026-08-17T09:28:00Z by eva
2026-08-17 cost ottoline 125.00 GBP "Varnish samples" by eva
2026-08-17 time ottoline 260min member hafiz "Truffle box again" rate 70.00 EUR cost 36.00 EUR unbilled as rework by hafiz
2026-08-17 handled brackenbury edge-again closed by hafiz
2026-08-17 visit with kraeuterhof 45min "Saw the filling line; the label has to sit 4 mm higher" person jutta by armen
2026-08-17 promise to marktapotheke "proof: tea bag tag" by 2026-08-25 owner hafiz by hafiz
2026-08-17 email from albrecht "Could one of you come by and see the shelf with the olive jar label?" person carla thread albrecht-817 at 2026-08-17T08:28:00Z
2026-08-17 email to albrecht "Gladly. Would Wednesday at ten suit you?" person carla thread albrecht-817 at 2026-08-17T09:57:00Z by armen
2026-08-17 email from albrecht "Wednesday is good." person carla thread albrecht-817 at 2026-08-17T12:54:00Z
2026-08-17 payment gouden-oven 900.00 EUR for LS-3803
2026-08-17 email from loureiro "Sorry to ask again: which day is the last one for the text?" person beatriz thread loureiro-816 at 2026-08-17T09:09:00Z
2026-08-17 email to loureiro "Thursday noon. Forgive the wait, we were all at the press." person beatriz thread loureiro-816 at 2026-08-17T10:40:00Z by eva
2026-08-17 email to arpa-gini "նվերի տուփ՝ փորձնական օրինակը պատրաստ է։ Խնդրում եմ նախ մանր տառերը կարդացեք։" person gayane thread arpa-gini-817 at 2026-08-17T13:05:00Z by armen
2026-08-17 email from arpa-gini "Փոքր քանակները փորձում ենք տեղում թվային տպարանում տպել։ Մեծ պատվերները ձեզ մոտ կմնան։" person gayane thread arpa-digital at 2026-08-17T07:15:00Z
2026-08-17 kept urts "text: ուրցի թեյի տուփ" by armen
2026-08-17 email from lokta-ghar "नमस्ते। पात्रो अझै २,००० वटा चाहियो। कागज पहिलेकै।" person anju thread lokta-ghar-817 at 2026-08-17T05:27:00Z
2026-08-17 email to lokta-ghar "हुन्छ। बिहीबार छाप्छौं, अर्को हप्ता तपाईंकहाँ पुग्छ।" person anju thread lokta-ghar-817 at 2026-08-17T08:37:00Z by sunita
2026-08-17 invoice kopi-bukit 3100.00 MYR due 2026-09-16 ref LS-3830 "pelekat cawan"
2026-08-17 advice kopi-bukit "One bag size less, with a sticker for the roast" by hafiz
2026-08-17 checkin sabun-wangi person 45min thanks "atas kesabaran pada musim lalu" said "Saya suka kerana tidak perlu menerangkan warna kami sekali lagi" track anniversary person mei-ling by hafiz
2026-08-17 asked sabun-wangi "Apakah yang mengambil masa lebih lama daripada sepatutnya?" answer "Kelulusan pruf; tiga orang perlu melihatnya" person mei-ling by hafiz
2026-08-17 asked sabun-wangi "Apakah yang berubah bagi pihak Tuan tahun hadapan?" answer "Dua produk baharu pada suku pertama" person mei-ling by hafiz
2026-08-17 asked sabun-wangi "Apakah yang patut kami hentikan?" answer "Menghantar sampel yang tidak diminta" person mei-ling by hafiz
2026-08-18 call with brim 7min "New size of jar: we need the drawing, they send it" person halldora by eva
2026-08-18 email from ullarhus "Getum við séð þetta á grófari pappír? (hangimiðar á peysur)" person gudrun thread ullarhus-819 at 2026-08-18T15:03:00Z
2026-08-18 email to holar "Verðin fylgja. Flestir taka 2.500, það er hagstæðast." person einar thread holar-818 at 2026-08-18T09:52:00Z by eva
2026-08-18 email from holar "Þá tökum við 2.500." person einar thread holar-818 at 2026-08-18T10:20:00Z
2026-08-18 email from mossgate "Do you keep the old files of the sloe gin label?" person fergus thread mossgate-819 at 2026-08-18T10:41:00Z
2026-08-18 email to mossgate "All of them. Which year do you need?" person fergus thread mossgate-819 at 2026-08-18T12:37:00Z by eva
2026-08-18 email from mossgate "The first one, please." person fergus thread mossgate-819 at 2026-08-18T15:14:00Z
2026-08-18 invoice ottoline 1950.00 GBP due 2026-09-17 ref LS-3831 "gift sleeve"
2026-08-18 email from arpa-gini "Լավ է։ Երրորդ տողում մեկ ստորակետ ավելորդ է, մնացածը կարող եք տպել։" person gayane thread arpa-gini-817 at 2026-08-18T06:20:00Z
2026-08-18 email to arpa-gini "Շնորհակալություն, որ ասացիք։ Եթե գույնը տարբերվի, գրեք, կօգնենք։" thread arpa-digital at 2026-08-18T08:50:00Z by armen
2026-08-18 payment aghbyur 575000.00 AMD for LS-3802
2026-08-18 payment հացատուն 275000.00 AMD for LS-3816
2026-08-18 invoice himal-chiya 1095.00 EUR due 2026-09-17 ref LS-3832 "मसला चियाको खोल"
2026-08-18 email from sagar-trek "झोलाको ट्याग को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person pasang thread sagar-trek-819 at 2026-08-18T08:31:00Z
2026-08-18 email to sagar-trek "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person pasang thread sagar-trek-819 at 2026-08-18T11:21:00Z by sunita
2026-08-18 email from sagar-trek "त्यसो भए २,५०० नै।" person pasang thread sagar-trek-819 at 2026-08-18T11:35:00Z
2026-08-18 email from kopi-bukit "Berapa harga label biji panggang untuk 1,000 dan 5,000?" person weijie thread kopi-bukit-819 at 2026-08-18T07:44:00Z
2026-08-18 email to kopi-bukit "Harga dilampirkan. Kebanyakan pelanggan ambil 2,500, itu yang paling jimat." person weijie thread kopi-bukit-819 at 2026-08-18T10:20:00Z by hafiz
2026-08-19 email to ullarhus "Þrjú sýnishorn fara í póst í dag." person gudrun thread ullarhus-819 at 2026-08-19T08:30:00Z by eva
2026-08-19 invoice vor 210000 ISK due 2026-09-18 ref LS-DOUBLE "Bókamerki" &double
2026-08-19 time fenwick 75min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-08-19 payment nran-aygi 320000.00 AMD for LS-3817
2026-08-19 email from kopi-bukit "Kalau begitu 2,500." person weijie thread kopi-bukit-819 at 2026-08-19T02:47:00Z
2026-08-19 feedback kopi-bukit helped 1 person weijie thread kopi-bukit-819
2026-08-19 kept batik-seri "photo: kotak sarung" by hafiz
2026-08-20 time ullarhus 210min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-08-20 email from ullarhus "Númer tvö, ekki spurning." person gudrun thread ullarhus-819 at 2026-08-20T10:42:00Z
2026-08-20 void &double "Entered twice"
2026-08-20 payment albrecht 1400.00 EUR for LS-3815
2026-08-20 payment chir 425000.00 AMD for LS-3810
2026-08-20 email from aghbyur "Կարելի՞ է տեքստն անգլերեն էլ ավելացնել։ (գազավորված ջրի պիտակ)" person mariam thread aghbyur-821 at 2026-08-20T10:28:00Z
2026-08-20 checkin rempah video 50min thanks "atas kesabaran pada musim lalu" said "Label itulah yang dipuji dahulu" track anniversary person aisyah by hafiz
2026-08-20 asked rempah "Apakah yang berubah bagi pihak Tuan tahun hadapan?" answer "Dua produk baharu pada suku pertama" person aisyah by hafiz
2026-08-20 asked rempah "Apakah yang patut kami hentikan?" answer "Menghantar sampel yang tidak diminta" person aisyah by hafiz
2026-08-20 asked rempah "Apakah yang mengambil masa lebih lama daripada sepatutnya?" answer "Kelulusan pruf; tiga orang perlu melihatnya" person aisyah by hafiz
2026-08-20 credit kopi-bukit 155.00 MYR for LS-3830 ref LS-3830-C "Some sheets with a scratch" by hafiz
2026-08-21 message from thornbury "Proof approved" person gareth thread thornbury-m822 at 2026-08-21T10:16:00Z
2026-08-21 email to northmoor "A short note: the paper for the family trail leaflet goes up by 4 per cent next month. Shall we print before that?" person imogen thread northmoor-822 at 2026-08-21T10:24:00Z by eva
2026-08-21 email from northmoor "Thank you for telling us. Yes, print now." person imogen thread northmoor-822 at 2026-08-21T13:29:00Z
2026-08-21 email to ottoline "Before we print the bar wrapper: is the best-before line still the same?" person ottilie thread ottoline-822 at 2026-08-21T13:50:00Z by eva
2026-08-21 email from ottoline "Good that you ask. It is now 18 months instead of 12." person ottilie thread ottoline-822 at 2026-08-21T14:12:00Z
2026-08-21 email from gouden-oven "We would like to see the rusk tin on uncoated paper. Is there a sample?" person sanne thread gouden-oven-822 at 2026-08-21T15:07:00Z
2026-08-21 email to aghbyur "Այո, եթե տառերը մի փոքր փոքրացնենք։ Երկու տարբերակ եմ կցել։" person mariam thread aghbyur-821 at 2026-08-21T09:38:00Z by armen
2026-08-21 email from aghbyur "Երկրորդը լավն է։" person mariam thread aghbyur-821 at 2026-08-21T11:10:00Z
2026-08-21 payment himal-chiya 945.00 EUR for LS-3804
2026-08-21 promise from patan-kala "text: उपहार बाकस" by 2026-08-27 by sunita
2026-08-22 goal northmoor set "Half of all shop sales from their own brand" service "Shop tags" by eva
2026-08-22 again northmoor yes by eva
2026-08-22 potential calder some "A second shop next year, so they say" share 70 by eva
2026-08-24 promise to vor "price: bæklingur" by 2026-08-31 owner eva by eva
2026-08-24 message to thornbury "Wonderful, thank you" person gareth thread thornbury-m822 at 2026-08-24T08:51:00Z by hafiz
2026-08-24 email to ottoline "Changed, and the new proof is attached." person ottilie thread ottoline-822 at 2026-08-24T08:35:00Z by eva
2026-08-24 promise from kraeuterhof "quantities for the next run" by 2026-08-31 by armen
2026-08-24 payment wendel 1950.00 EUR for LS-3823
2026-08-24 time seeblick 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-08-24 email from seeblick "Somebody asked me who makes our vaccination card. May I give them your name?" person dr-nowak thread seeblick-825 at 2026-08-24T10:56:00Z
2026-08-24 email to seeblick "With pleasure, and thank you." person dr-nowak thread seeblick-825 at 2026-08-24T14:03:00Z by hafiz
2026-08-24 email to gouden-oven "Three samples are in the post today." person sanne thread gouden-oven-822 at 2026-08-24T09:37:00Z by hafiz
2026-08-24 email from arpa-gini "Բարև ձեզ։ կարմիր գինու պիտակ՝ մեզ պետք է ևս 2 000 հատ, նույն թղթով։" person tigran thread arpa-gini-824 at 2026-08-24T05:54:00Z
2026-08-24 email to arpa-gini "Իհարկե։ Հինգշաբթի կտպենք, հաջորդ շաբաթ ձեզ մոտ կլինի։" person tigran thread arpa-gini-824 at 2026-08-24T08:32:00Z by armen
2026-08-24 checkin arpa-gini person 40min thanks "այս տարվա և նախապես զգուշացնելու համար" said "Պիտակներն առաջինն են, որ գովում են" track anniversary person gayane by armen
2026-08-24 asked arpa-gini "Ի՞նչը դադարեցնենք" answer "Չխնդրած նմուշներ ուղարկելը" person gayane by armen
2026-08-24 asked arpa-gini "Ի՞նչն էր պետք եղածից երկար տևում" answer "Նմուշների հաստատումը, երեք հոգի պիտի տեսնի" person gayane by armen
2026-08-24 asked arpa-gini "Ի՞նչ է փոխվում Ձեզ մոտ գալիք տարում" answer "Գարնանը երկու նոր ապրանք" person gayane by armen
2026-08-24 invoice urts 305000.00 AMD due 2026-09-07 ref LS-3833 "ուրցի թեյի տուփ"
2026-08-24 promise to sabun-wangi "proof: pembalut sabun serai" by 2026-09-01 owner hafiz by hafiz
2026-08-25 kept marktapotheke "proof: tea bag tag" by hafiz
2026-08-25 cost seeblick 27.50 EUR "Photographs" by hafiz
2026-08-25 email from gouden-oven "Number two, clearly." person sanne thread gouden-oven-822 at 2026-08-25T08:55:00Z
2026-08-25 feedback gouden-oven helped 1 person sanne thread gouden-oven-822
2026-08-26 time thornbury 210min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-08-26 time kraeuterhof 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-08-26 time marktapotheke 135min member armen "Press check" rate 88.00 EUR cost 50.00 EUR
2026-08-26 time seeblick 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-08-26 feedback chir csat 4 "Միշտ նույն օրը պատասխանում եք" person lusine
2026-08-26 visit with urts 60min "They came to the press and approved the first sheet" person narek by armen
2026-08-26 time patan-kala 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR unbilled
2026-08-26 email from rempah "Kertas apa kita guna dahulu untuk label rendang?" person faizal thread rempah-827 at 2026-08-26T07:54:00Z
2026-08-26 email to rempah "Kertas tidak bersalut, 90 g. Stok ada." person faizal thread rempah-827 at 2026-08-26T10:08:00Z by hafiz
2026-08-26 time batik-seri 45min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2026-08-26 time batik-seri 225min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR unbilled
2026-08-27 note djupasalt "I show your proofs to the postman. He has a good eye." as quote by eva
2026-08-27 email from marktapotheke "Can the tea bag tag go to the warehouse this time?" person dr-hoyer thread marktapotheke-828 at 2026-08-27T13:19:00Z
2026-08-27 email to marktapotheke "Yes. I have put the address on the order." person dr-hoyer thread marktapotheke-828 at 2026-08-27T15:51:00Z by hafiz
2026-08-27 invoice seeblick 560.00 EUR due 2026-09-10 ref LS-3834 "appointment card"
2026-08-27 time nran-aygi 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-08-27 promise to rempah "proof: label rendang" by 2026-09-04 owner hafiz by hafiz
2026-08-27 email from rempah "Guna yang sama." person faizal thread rempah-827 at 2026-08-27T01:44:00Z
2026-08-27 invoice batik-seri 2500.00 MYR due 2026-09-26 ref LS-3835 "kotak sarung"
2026-08-27 call with batik-seri 4min "Asked how the new product sells: better than hoped" person rohani by hafiz
2026-08-28 payment sjovik 1350.00 EUR for LS-3806
2026-08-28 note northmoor "Half of the year's work falls into ten weeks" as fact by eva
2026-08-28 invoice fenwick 570.00 GBP due 2026-09-11 ref LS-3836 "lid seal"
2026-08-28 email to fenwick "A short note: the paper for the wax wrap band goes up by 4 per cent next month. Shall we print before that?" person dot thread fenwick-829 at 2026-08-28T15:11:00Z by sunita
2026-08-28 email from fenwick "Thank you for telling us. Yes, print now." person dot thread fenwick-829 at 2026-08-28T16:15:00Z
2026-08-28 kept kraeuterhof "quantities for the next run" by armen
2026-08-28 time marktapotheke 45min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-08-28 call with albrecht 16min "Asked how the new product sells: better than hoped" person carla by armen
2026-08-28 meeting with chir 35min "Went through all texts line by line; two words changed" person lusine by armen
2026-08-28 kept patan-kala "text: उपहार बाकस" by sunita
2026-08-31 note brim "Likes to be asked before the price changes, even by a little" as opinion by eva
2026-08-31 note brim "Halldóra hands the orders over to a new marketing lead" as fact by eva
2026-08-31 time ullarhus 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-08-31 kept vor "price: bæklingur" by eva
2026-08-31 email to vor "Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? (bæklingur)" person ragnheidur thread vor-831 at 2026-08-31T10:10:00Z by eva
2026-08-31 email from vor "Takk fyrir að láta vita. Já, prentið núna." person ragnheidur thread vor-831 at 2026-08-31T10:52:00Z
2026-08-31 promise to sjovik "proof: smoked trout sleeve" by 2026-09-08 owner hafiz by hafiz
2026-08-31 email from sjovik "Please put the roe jar label on hold for a week, we are waiting for the lab." person linnea thread sjovik-832 at 2026-08-31T14:27:00Z
2026-08-31 email to sjovik "Done. I will ask again next Thursday." person linnea thread sjovik-832 at 2026-08-31T14:56:00Z by hafiz
2026-08-31 feedback sjovik nps 10 "You tell us early when something is late" person linnea
2026-08-31 time lofoten 150min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-08-31 note loureiro "Please no surprises on the invoice, then everything is easy." as quote by eva
2026-08-31 email from gorgatun "Ե՞րբ կլինի պատրաստ։ (խնամքի քարտ)" person hripsime thread gorgatun-831 at 2026-08-31T11:10:00Z
2026-08-31 email to gorgatun "Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։" person hripsime thread gorgatun-831 at 2026-08-31T11:48:00Z by armen
2026-08-31 promise to aghbyur "price: գազավորված ջրի պիտակ" by 2026-09-07 owner armen by armen
2026-08-31 promise from sagar-trek "photo: बाटोको नक्सा" by 2026-09-07 by sunita
2026-08-31 time patan-kala 225min member sunita "Text" rate 74.00 EUR cost 38.00 EUR unbilled
2026-08-31 time rempah 75min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-09-01 invoice ullarhus 185000 ISK due 2026-09-15 ref LS-3837 "gjafakort"
2026-09-01 promise to djupasalt "delivery date: miðar á flögusalt" by 2026-09-09 owner eva by eva
2026-09-01 email from sjovik "The lab says yes. You can go on." person linnea thread sjovik-832 at 2026-09-01T08:40:00Z
2026-09-01 invoice marktapotheke 655.00 EUR due 2026-09-15 ref LS-3838 "tea bag tag"
2026-09-01 email from nran-aygi "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person arpine thread nran-aygi-833 at 2026-09-01T05:24:00Z
2026-09-01 email to nran-aygi "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person arpine thread nran-aygi-833 at 2026-09-01T08:14:00Z by armen
2026-09-01 promise to himal-chiya "delivery date: इलाम चियाको लेबल" by 2026-09-09 owner hafiz by sunita
2026-09-01 note lokta-ghar "Half of the year's work falls into ten weeks" as fact by sunita
2026-09-01 kept sabun-wangi "proof: pembalut sabun serai" by hafiz
2026-09-02 email from brim "Hvenær fer miðar á bokk í prentun?" person halldora thread brim-834 at 2026-09-02T12:19:00Z
2026-09-02 email to brim "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person halldora thread brim-834 at 2026-09-02T13:11:00Z by eva
2026-09-02 note mossgate "Keeps one sheet of every run in a drawer, with the date on it" as fact by eva
2026-09-02 email from kraeuterhof "Which paper did we have for the soap band last time?" person jutta thread kraeuterhof-834 at 2026-09-02T12:27:00Z
2026-09-02 email to kraeuterhof "The uncoated one, 90 g. It is in stock." person jutta thread kraeuterhof-834 at 2026-09-02T14:19:00Z by armen
2026-09-02 email from kraeuterhof "Good." person jutta thread kraeuterhof-834 at 2026-09-02T15:22:00Z
2026-09-02 time arpa-gini 180min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-09-02 email to arpa-gini "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (նվերի տուփ)" person gayane thread arpa-gini-834 at 2026-09-02T13:47:00Z by armen
2026-09-02 promise from himal-chiya "measures of the new box" by 2026-09-08 by sunita
2026-09-02 cost patan-kala 47.50 EUR "Varnish samples" by sunita
2026-09-02 moved rempah "proof: label rendang" to 2026-09-08 by hafiz
2026-09-02 email from sabun-wangi "Mesin di kedai tidak dapat baca kod bar pada kotak set mandian." person mei-ling thread sabun-wangi-834 at 2026-09-02T04:26:00Z
2026-09-02 email to sabun-wangi "Sudah dialihkan ke bahagian rata dan diuji. Fail baharu dilampirkan." person mei-ling thread sabun-wangi-834 at 2026-09-02T08:26:00Z by hafiz
2026-09-03 payment skjalfandi 415000 ISK for LS-3811
2026-09-03 payment lofoten 1377.00 EUR for LS-3807
2026-09-03 time gouden-oven 180min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-09-03 email from arpa-gini "Առաջինը։ Բոլորին հարցրինք խանութում։" person gayane thread arpa-gini-834 at 2026-09-03T05:50:00Z
2026-09-04 time vor 210min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-09-04 time sjovik 90min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-04 time lofoten 150min member eva "Proof" rate 92.00 EUR cost 52.00 EUR unbilled
2026-09-04 payment mossgate 1500.00 GBP for LS-3812
2026-09-04 time aghbyur 90min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-09-04 time himal-chiya 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-09-04 kept sagar-trek "photo: बाटोको नक्सा" by sunita
2026-09-04 invoice patan-kala 760.00 EUR due 2026-10-04 ref LS-3839 "उपहार बाकस"
2026-09-06 change calder c5 out "Could you also write the texts?" delivery winter-box 180min order none by hafiz
2026-09-06 advice ottoline "Offer the sleeve to the stores as their own brand" by eva
2026-09-07 checkin brim video 35min thanks "fyrir þolinmæðina í vor" said "Mér finnst gott að þurfa ekki að útskýra litina okkar aftur" track anniversary person halldora by eva
2026-09-07 asked brim "Hvað tók lengri tíma en það hefði átt að gera?" answer "Að samþykkja prófarkir, það þurfa þrír að sjá þær" person halldora by eva
2026-09-07 asked brim "Hvað breytist hjá ykkur á næsta ári?" answer "Tvær nýjar vörur í vor" person halldora by eva
2026-09-07 asked brim "Hverju ættum við að hætta?" answer "Að senda sýnishorn sem við báðum ekki um" person halldora by eva
2026-09-07 kept djupasalt "delivery date: miðar á flögusalt" by eva
2026-09-07 invoice vor 355000 ISK due 2026-10-07 ref LS-3840 "bæklingur"
2026-09-07 payment kinvara 1200.00 EUR for LS-3809
2026-09-07 invoice lofoten 1500.00 EUR due 2026-10-07 ref LS-3841 "export carton"
2026-09-07 invoice thornbury 1060.00 GBP due 2026-10-07 ref LS-3842 "menu cards"
2026-09-07 promise to mossgate "proof: dry gin label" by 2026-09-14 owner sunita by eva
2026-09-07 email from brackenbury "Could you send us last time's prices for the bottle collar for 1,000 and 5,000?" person joss thread brackenbury-839 at 2026-09-07T16:08:00Z
2026-09-07 invoice kraeuterhof 1900.00 EUR due 2026-09-21 ref LS-3843 "calendula cream label"
2026-09-07 checkin albrecht video 60min thanks "for your patience in the spring" said "I like that I do not have to explain our colours again" track anniversary person carla by armen
2026-09-07 asked albrecht "What took you longer than it should have?" answer "Approving proofs; three people have to see them" person carla by armen
2026-09-07 asked albrecht "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person carla by armen
2026-09-07 asked albrecht "What should we stop doing?" answer "Sending paper samples we did not ask for" person carla by armen
2026-09-07 time rheinkiesel 150min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-07 time arpa-gini 135min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-09-07 payment gorgatun 1200.00 EUR for LS-3814
2026-09-07 kept aghbyur "price: գազավորված ջրի պիտակ" by armen
2026-09-07 invoice nran-aygi 380000.00 AMD due 2026-09-21 ref LS-3844 "նվերի տուփ"
2026-09-07 moved himal-chiya "delivery date: इलाम चियाको लेबल" to 2026-09-14 by sunita
2026-09-07 email from himal-chiya "उपहार बाकस को १,००० र ५,००० वटाको मूल्य पठाइदिनुहोस् न।" person bikash thread himal-chiya-839 at 2026-09-07T06:33:00Z
2026-09-07 email to himal-chiya "पठाएको छु। २,५०० वटा लिँदा सबैभन्दा सस्तो पर्छ।" person bikash thread himal-chiya-839 at 2026-09-07T08:33:00Z by sunita
2026-09-07 email from himal-chiya "त्यसो भए २,५०० नै।" person bikash thread himal-chiya-839 at 2026-09-07T11:22:00Z
2026-09-07 payment sagar-trek 660.00 EUR for LS-3808
2026-09-07 email to kopi-bukit "Sebelum cetak pelekat cawan: tarikh luput masih 12 bulan?" person weijie thread kopi-bukit-839 at 2026-09-07T15:03:00Z by hafiz
2026-09-07 payment sabun-wangi 2300.00 MYR for LS-3821
2026-09-07 time sabun-wangi 60min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-09-08 time djupasalt 105min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-09-08 kept sjovik "proof: smoked trout sleeve" by hafiz
2026-09-08 payment brackenbury 1100.00 GBP for LS-3813
2026-09-08 email to brackenbury "Attached. Most clients take 2,500, which is the cheapest per piece." person joss thread brackenbury-839 at 2026-09-08T08:37:00Z by hafiz
2026-09-08 email from brackenbury "Then 2,500 it is." person joss thread brackenbury-839 at 2026-09-08T10:31:00Z
2026-09-08 time rheinkiesel 210min member sunita "Press check" rate 74.00 EUR cost 38.00 EUR
2026-09-08 time himal-chiya 120min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-09-08 kept rempah "proof: label rendang" by hafiz
2026-09-08 email from kopi-bukit "Nasib baik tanya. Sekarang 18 bulan." person weijie thread kopi-bukit-839 at 2026-09-08T01:50:00Z
2026-09-08 invoice sabun-wangi 2200.00 MYR due 2026-10-08 ref LS-3845 "pembalut sabun serai"
2026-09-09 person petur at brim "Pétur Arnarson" role marketing email petur@brim.example language is
2026-09-09 time djupasalt 225min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-09-09 email to djupasalt "Hvernig gekk á markaðnum? (gjafakassi)" person sindri thread djupasalt-841 at 2026-09-09T13:25:00Z by eva
2026-09-09 email from djupasalt "Ljómandi vel. Allt seldist upp fyrir hádegi." person sindri thread djupasalt-841 at 2026-09-09T16:16:00Z
2026-09-09 note fenwick "Decides fast once a printed sample is on the table" as opinion by sunita
2026-09-09 time ottoline 1180min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-09-09 invoice rheinkiesel 635.00 EUR due 2026-09-23 ref LS-3846 "care card"
2026-09-09 payment urts 305000.00 AMD for LS-3833
2026-09-09 kept himal-chiya "measures of the new box" by sunita
2026-09-09 email from rempah "Alamat pada invois masih alamat lama. Boleh tukar?" person aisyah thread rempah-841 at 2026-09-09T05:42:00Z
2026-09-09 email to rempah "Sudah ditukar, maaf ya. Salinan baharu dilampirkan." person aisyah thread rempah-841 at 2026-09-09T08:12:00Z by hafiz
2026-09-09 email to kopi-bukit "Sudah ditukar." person weijie thread kopi-bukit-839 at 2026-09-09T09:26:00Z by hafiz
2026-09-10 promise to brim "delivery date: miðar á bokk" by 2026-09-18 owner eva by eva
2026-09-10 call with thornbury 14min "Moved the press date by two days because of a holiday there" person gareth by hafiz
2026-09-10 promise to northmoor "delivery date: exhibition labels" by 2026-09-18 owner eva by eva
2026-09-10 time ottoline 450min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-09-10 time ottoline 860min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-09-10 payment gouden-oven 1035.00 EUR for LS-3824
2026-09-10 invoice arpa-gini 800.00 EUR due 2026-10-10 ref LS-3847 "սպիտակ գինու պիտակ"
2026-09-10 email from aghbyur "Սոսինձն անվտա՞նգ է սննդի համար։ (շշի պիտակ)" person vahan thread aghbyur-842 at 2026-09-10T12:31:00Z
2026-09-10 payment kopi-bukit 2945.00 MYR for LS-3830
2026-09-11 alternative holm firm "Holm & Daughter, labels in small runs" contact "hello@holm-labels.example" about "Small runs, also by hand" language en agreed by eva
2026-09-11 promise from holar "text: skyrdósir" by 2026-09-17 by eva
2026-09-11 time sjovik 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-09-11 promise from northmoor "measures of the new box" by 2026-09-17 by eva
2026-09-11 email from northmoor "The shop tags arrived this morning. The colour is exactly right, thank you." person imogen thread northmoor-844 at 2026-09-11T13:32:00Z
2026-09-11 email to northmoor "Good to hear. We keep the ink recipe on file for the next run." person imogen thread northmoor-844 at 2026-09-11T15:18:00Z by eva
2026-09-11 kept mossgate "proof: dry gin label" by eva
2026-09-11 payment fenwick 570.00 GBP for LS-3836
2026-09-11 email from ottoline "Do you also do boxes? Twelve of the truffle box fall over in the one we have." person ottilie thread ottoline-843 at 2026-09-11T09:02:00Z
2026-09-11 email to ottoline "We do. I have drawn one with a divider; the price is in the PDF." person ottilie thread ottoline-843 at 2026-09-11T11:12:00Z by eva
2026-09-11 time albrecht 225min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-09-11 email to albrecht "We have kept 150 of the antipasti lid from the last run for you. Shall we send them along?" person carla thread albrecht-843 at 2026-09-11T14:52:00Z by armen
2026-09-11 email from rheinkiesel "I like the small drawing on the shipping box. Can we use it on our van?" person vera thread rheinkiesel-843 at 2026-09-11T10:22:00Z
2026-09-11 email to rheinkiesel "You can, it is yours. I send you a file that can be enlarged." person vera thread rheinkiesel-843 at 2026-09-11T11:19:00Z by sunita
2026-09-11 time gouden-oven 180min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-09-11 cost gouden-oven 17.50 EUR "Special paper" by hafiz
2026-09-11 time chir 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR unbilled
2026-09-11 email to aghbyur "Այո, վկայականը կցված է։" person vahan thread aghbyur-842 at 2026-09-11T09:45:00Z by armen
2026-09-11 email from aghbyur "Շնորհակալություն, տեսուչը գոհ կլինի։" person vahan thread aghbyur-842 at 2026-09-11T11:14:00Z
2026-09-11 time sagar-trek 30min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-09-11 time lokta-ghar 165min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-09-11 time lokta-ghar 165min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-09-11 invoice rempah 4100.00 MYR due 2026-10-11 ref LS-3848 "label rendang"
2026-09-14 email from brim "Pétur tekur við af mér í næstu viku. Takk fyrir öll þessi ár, þetta verður vonandi jafn gott." person halldora thread brim-petur at 2026-09-14T11:05:00Z
2026-09-14 cost sjovik 75.00 EUR "Photographs" by hafiz
2026-09-14 payment marktapotheke 655.00 EUR for LS-3838
2026-09-14 email from albrecht "Yes please, they will be gone in a week." person carla thread albrecht-843 at 2026-09-14T14:41:00Z
2026-09-14 invoice gouden-oven 870.00 EUR due 2026-10-14 ref LS-3849 "cake box sticker"
2026-09-14 payment arpa-gini 1500.00 EUR for LS-3820
2026-09-14 email to arpa-gini "Մի հարց տպելուց առաջ՝ պահպանման ժամկետը նո՞ւյնն է։ (սպիտակ գինու պիտակ)" person tigran thread arpa-gini-845 at 2026-09-14T12:18:00Z by armen
2026-09-14 payment aghbyur 835000.00 AMD for LS-3828
2026-09-14 invoice aghbyur 725000.00 AMD due 2026-10-14 ref LS-3850 "գազավորված ջրի պիտակ"
2026-09-14 visit with հացատուն 45min "Visited the shop and photographed the shelf" person anahit by armen
2026-09-14 kept himal-chiya "delivery date: इलाम चियाको लेबल" by sunita
2026-09-14 time sagar-trek 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-09-14 invoice sagar-trek 760.00 EUR due 2026-10-14 ref LS-3851 "बाटोको नक्सा"
2026-09-14 invoice lokta-ghar 610.00 EUR due 2026-10-14 ref LS-3852 "डायरीको गाता"
2026-09-14 payment rempah 3900.00 MYR for LS-3826
2026-09-15 payment brim 260000 ISK for LS-3822
2026-09-15 email from brim "Getum við séð þetta á grófari pappír? (miðar á pilsner)" person halldora thread brim-847 at 2026-09-15T14:47:00Z
2026-09-15 email to brim "Takk sömuleiðis, Halldóra. Við hringjum í Pétur á mánudaginn." thread brim-petur at 2026-09-15T08:45:00Z by eva
2026-09-15 time kinvara 225min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-09-15 invoice sjovik 1150.00 EUR due 2026-10-15 ref LS-3853 "smoked trout sleeve"
2026-09-15 time northmoor 90min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-09-15 email from calder "We are back! New workshop, same candles. Can we start with 1,500 tin labels?" person nell thread calder-back
2026-09-15 email to calder "What good news. They are on the press on Thursday." person nell thread calder-back by sunita
2026-09-15 time ottoline 30min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-09-15 time brackenbury 165min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR unbilled
2026-09-15 email from kraeuterhof "The courier left one box of the lip balm display at the wrong door. We found it, no harm done." person jutta thread kraeuterhof-847 at 2026-09-15T09:08:00Z
2026-09-15 email to kraeuterhof "Thank you for telling me. I have written to the courier all the same." person jutta thread kraeuterhof-847 at 2026-09-15T09:26:00Z by armen
2026-09-15 time albrecht 90min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-09-15 email from arpa-gini "Լավ է, որ հարցրիք։ Հիմա 18 ամիս է։" person tigran thread arpa-gini-845 at 2026-09-15T06:39:00Z
2026-09-15 time chir 75min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-09-15 time հացատուն 165min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-15 feedback rempah nps 10 "Jawapan sentiasa pada hari yang sama" person aisyah
2026-09-16 email to brim "Þrjú sýnishorn fara í póst í dag." person halldora thread brim-847 at 2026-09-16T09:02:00Z by eva
2026-09-16 email from brim "Númer tvö, ekki spurning." person halldora thread brim-847 at 2026-09-16T11:46:00Z
2026-09-16 invoice djupasalt 2400.00 EUR due 2026-10-16 ref LS-3854 "miðar á flögusalt"
2026-09-16 moved northmoor "delivery date: exhibition labels" to 2026-09-22 by eva
2026-09-16 invoice brackenbury 1050.00 GBP due 2026-10-16 ref LS-3855 "still cider label"
2026-09-16 email to arpa-gini "Փոխված է, նոր օրինակը կցված է։" person tigran thread arpa-gini-845 at 2026-09-16T08:54:00Z by armen
2026-09-16 invoice himal-chiya 1015.00 EUR due 2026-10-16 ref LS-3856 "इलाम चियाको लेबल"
2026-09-16 checkin kopi-bukit video 30min thanks "atas setahun lagi dan kerana memberitahu kami lebih awal" said "Label itulah yang dipuji dahulu" track anniversary person weijie by hafiz
2026-09-16 asked kopi-bukit "Apakah yang mengambil masa lebih lama daripada sepatutnya?" answer "Kelulusan pruf; tiga orang perlu melihatnya" person weijie by hafiz
2026-09-16 asked kopi-bukit "Apakah yang patut kami hentikan?" answer "Menghantar sampel yang tidak diminta" person weijie by hafiz
2026-09-16 asked kopi-bukit "Apakah yang berubah bagi pihak Tuan tahun hadapan?" answer "Dua produk baharu pada suku pertama" person weijie by hafiz
2026-09-17 kept brim "delivery date: miðar á bokk" by eva
2026-09-17 payment holar 210000 ISK for LS-3827
2026-09-17 email from holar "Skanninn í búðinni les ekki strikamerkið. (skyrdósir)" person einar thread holar-849 at 2026-09-17T10:10:00Z
2026-09-17 email to holar "Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir." person einar thread holar-849 at 2026-09-17T10:27:00Z by eva
2026-09-17 invoice kinvara 1200.00 EUR due 2026-10-17 ref LS-3857 "bath salts box"
2026-09-17 email from lofoten "Until when do you need our text for the export carton?" person ingrid-moe thread lofoten-849 at 2026-09-17T11:44:00Z
2026-09-17 time mossgate 60min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-09-17 invoice ottoline 1600.00 GBP due 2026-10-17 ref LS-3858 "truffle box"
2026-09-17 payment seeblick 560.00 EUR for LS-3834
2026-09-17 payment loureiro 1200.00 EUR for LS-3825
2026-09-17 invoice chir 430000.00 AMD due 2026-10-01 ref LS-3859 "ընկույզի տուփ"
2026-09-17 note sagar-trek "Moved to a larger workshop two streets away" as fact by sunita
2026-09-17 email to patan-kala "अर्को महिनादेखि कागजको मूल्य चार प्रतिशत बढ्छ। उपहार बाकस अहिले नै छापौं?" person ramesh thread patan-kala-849 at 2026-09-17T10:04:00Z by sunita
2026-09-17 note lokta-ghar "The look sells the first one, the rest is our job." as quote by sunita
2026-09-18 time brim 135min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-09-18 time brim 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-09-18 note brim "It looks like us now." as quote by eva
2026-09-18 payment djupasalt 2150.00 EUR for LS-3829
2026-09-18 kept holar "text: skyrdósir" by eva
2026-09-18 email from lofoten "Sorry to ask again: which day is the last one for the text?" person ingrid-moe thread lofoten-849 at 2026-09-18T13:18:00Z
2026-09-18 email to lofoten "Thursday noon. Forgive the wait, we were all at the press." person ingrid-moe thread lofoten-849 at 2026-09-18T14:25:00Z by eva
2026-09-18 meeting with lofoten 35min "The fishery is sold; the buyer has a studio of its own" person ingrid-moe by eva
2026-09-18 email to thornbury "Reminder: invoice LS-3818 is due" automatic
2026-09-18 email to northmoor "Reminder: invoice LS-3819 is due" automatic
2026-09-18 kept northmoor "measures of the new box" by eva
2026-09-18 time mossgate 210min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-09-18 cost mossgate 75.00 GBP "Varnish samples" by eva
2026-09-18 payment ottoline 1950.00 GBP for LS-3831
2026-09-18 payment kraeuterhof 1900.00 EUR for LS-3843
2026-09-18 invoice albrecht 1250.00 EUR due 2026-10-02 ref LS-3860 "olive jar label"
2026-09-18 visit with seeblick 135min "They came to the press and approved the first sheet" person dr-nowak by hafiz
2026-09-18 email from gouden-oven "Do you also do boxes? Twelve of the bread bag fall over in the one we have." person sanne thread gouden-oven-851 at 2026-09-18T08:35:00Z
2026-09-18 email to gouden-oven "We do. I have drawn one with a divider; the price is in the PDF." person sanne thread gouden-oven-851 at 2026-09-18T09:34:00Z by hafiz
2026-09-18 call with loureiro 21min "They count stock on Friday and will tell us the quantity" person beatriz by eva
2026-09-18 email to arpa-gini "Հաջորդ ամսվանից թուղթը չորս տոկոսով թանկանում է։ Հիմա՞ տպենք։ (նվերի տուփ)" person gayane thread arpa-gini-851 at 2026-09-18T11:09:00Z by armen
2026-09-18 email from arpa-gini "Շնորհակալ եմ, որ ասացիք։ Այո, հիմա տպեք։" person gayane thread arpa-gini-851 at 2026-09-18T11:37:00Z
2026-09-18 email from patan-kala "खबर गर्नुभएकोमा धन्यवाद। हुन्छ, अहिले नै छाप्नुहोस्।" person ramesh thread patan-kala-849 at 2026-09-18T05:26:00Z
2026-09-18 email from lokta-ghar "अघिल्लो पटक कुन कागज थियो? (डायरीको गाता)" person anju thread lokta-ghar-850 at 2026-09-18T09:58:00Z
2026-09-18 email to lokta-ghar "९० ग्रामको खस्रो कागज। मौज्दात छ।" person anju thread lokta-ghar-850 at 2026-09-18T10:16:00Z by sunita
2026-09-19 incident brackenbury phone behaviour gravity 2 "I pay you people, so jump." as words type entitlement via call person joss member sunita witness "armen, in the room" by sunita
2026-09-19 case seeblick die complaint "Nobody told us that the stickers need a new die. We would have ordered earlier." severity 2 asks "Tell us such things when we order" loss attention via email matter notice owner hafiz language en at 2026-09-19T10:00:00Z by hafiz
2026-09-19 handled seeblick die acknowledged at 2026-09-19T12:30:00Z by hafiz
2026-09-19 friction seeblick quote "The die was not in the quote" improvement die-in-quote by hafiz
2026-09-20 improvement die-in-quote proposed "The quote names every die and plate" tag ordering ease 5 owner hafiz due 2026-11-10 by eva
2026-09-20 acted brackenbury phone support "Calls from there go to Eva for now" by eva
2026-09-20 finding seeblick die us valid cause communication "The quote did not say it" improvement die-in-quote by eva
2026-09-20 apology seeblick die "I knew about the die and did not say so when you ordered." by hafiz
2026-09-20 remedy seeblick die call offered as attention "A call before every order with a new shape" owner hafiz due 2026-09-26 by hafiz
2026-09-20 handled seeblick die answered "The quote now names the die, and I call you before each new shape." by hafiz
2026-09-21 payment ullarhus 185000 ISK for LS-3837
2026-09-21 email from ullarhus "lopamiðar: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir." person gudrun thread ullarhus-852 at 2026-09-21T15:39:00Z
2026-09-21 time holar 225min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR unbilled
2026-09-21 invoice mossgate 1350.00 GBP due 2026-10-21 ref LS-3861 "dry gin label"
2026-09-21 meeting with fenwick 70min "Went through all texts line by line; two words changed" person dot by sunita
2026-09-21 note calder "Seven months closed after the fire; insurance paid in the end" as fact by sunita
2026-09-21 time ottoline 190min member eva "Talks about the truffle box" rate 92.00 EUR cost 52.00 EUR unbilled as meeting by eva
2026-09-21 warning brackenbury tone told "We told Joss on the telephone which words were not in order and why" by eva
2026-09-21 time wendel 30min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-09-21 time wendel 210min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-09-21 feedback albrecht nps 8 "Everything as agreed, nothing to complain about" person carla
2026-09-21 potential albrecht none "Two shops, both with us" share 100 by armen
2026-09-21 remedy seeblick die call accepted by hafiz
2026-09-21 review gouden-oven r1 opened "The bag shall say butter, and there is none in it" due 2026-11-12 by eva
2026-09-21 note arpa-gini "Small runs go to a digital printer in Yerevan since this season" as fact by armen
2026-09-21 invoice հացատուն 245000.00 AMD due 2026-10-05 ref LS-3862 "գաթայի պիտակ"
2026-09-21 payment nran-aygi 380000.00 AMD for LS-3844
2026-09-21 email from lokta-ghar "त्यही राख्नुहोस्।" person anju thread lokta-ghar-850 at 2026-09-21T04:12:00Z
2026-09-22 email to ullarhus "Gott að heyra. Við geymum litablönduna til næsta skiptis." person gudrun thread ullarhus-852 at 2026-09-22T08:54:00Z by eva
2026-09-22 kept northmoor "delivery date: exhibition labels" by eva
2026-09-22 checked gouden-oven r1 own-fault no "It is not about our work; dates and colours were right" by eva
2026-09-22 promise to arpa-gini "samples: նվերի տուփ" by 2026-09-30 owner sunita by armen
2026-09-23 improvement die-in-quote done by hafiz
2026-09-23 email to djupasalt "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (miðar á flögusalt)" person sindri thread djupasalt-855 at 2026-09-23T13:38:00Z by eva
2026-09-23 email from djupasalt "Já, endilega." person sindri thread djupasalt-855 at 2026-09-23T15:22:00Z
2026-09-23 end lofoten initiative mutual "Fishery sold; files handed over to the new owner" by eva
2026-09-23 energy brackenbury level 1 by sunita
2026-09-23 invoice wendel 2150.00 EUR due 2026-10-07 ref LS-3863 "lager label"
2026-09-23 promise to sabun-wangi "price: kotak set mandian" by 2026-10-01 owner hafiz by hafiz
2026-09-24 email from skjalfandi "Getum við séð þetta á grófari pappír? (bæklingur)" person bjarki thread skjalfandi-856 at 2026-09-24T16:16:00Z
2026-09-24 email from kinvara "The new colour looks a little cold on the shelf. Are we alone with that?" person aoife thread kinvara-856 at 2026-09-24T16:36:00Z
2026-09-24 promise to thornbury "price: allergen stickers" by 2026-10-02 owner sunita by hafiz
2026-09-24 email from ottoline "I like the small drawing on the gift sleeve. Can we use it on our van?" person ottilie thread ottoline-856 at 2026-09-24T09:46:00Z
2026-09-24 email to ottoline "You can, it is yours. I send you a file that can be enlarged." person ottilie thread ottoline-856 at 2026-09-24T12:23:00Z by eva
2026-09-24 energy brackenbury level 1 by hafiz
2026-09-24 email to marktapotheke "Before we print the dosage label: is the best-before line still the same?" person dr-hoyer thread marktapotheke-856 at 2026-09-24T08:08:00Z by hafiz
2026-09-24 email from marktapotheke "Good that you ask. It is now 18 months instead of 12." person dr-hoyer thread marktapotheke-856 at 2026-09-24T11:04:00Z
2026-09-24 checked gouden-oven r1 conversation yes "Sanne understands us and keeps the words all the same" by eva
2026-09-24 checked gouden-oven r1 care no "Asked; nothing, said Sanne" by eva
2026-09-24 promise to aghbyur "delivery date: շշի պիտակ" by 2026-10-02 owner hafiz by armen
2026-09-24 promise from nran-aygi "photo: նռան հյութի պիտակ" by 2026-09-30 by armen
2026-09-24 time kopi-bukit 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-09-25 invoice brim 315000 ISK due 2026-10-25 ref LS-3864 "miðar á bokk"
2026-09-25 email to skjalfandi "Þrjú sýnishorn fara í póst í dag." person bjarki thread skjalfandi-856 at 2026-09-25T08:39:00Z by eva
2026-09-25 email from skjalfandi "Númer tvö, ekki spurning." person bjarki thread skjalfandi-856 at 2026-09-25T11:18:00Z
2026-09-25 invoice holar 235000 ISK due 2026-10-25 ref LS-3865 "skyrdósir"
2026-09-25 email to kinvara "I see it too. Shall we try five per cent more yellow on the next run of the bath salts box?" person aoife thread kinvara-856 at 2026-09-25T08:12:00Z by eva
2026-09-25 email from kinvara "Please do." person aoife thread kinvara-856 at 2026-09-25T11:00:00Z
2026-09-25 email from sjovik "The courier left one box of the gift box at the wrong door. We found it, no harm done." person linnea thread sjovik-857 at 2026-09-25T15:02:00Z
2026-09-25 invoice northmoor 1900.00 GBP due 2026-10-25 ref LS-3866 "exhibition labels"
2026-09-25 email to marktapotheke "Changed, and the new proof is attached." person dr-hoyer thread marktapotheke-856 at 2026-09-25T09:25:00Z by hafiz
2026-09-25 remedy seeblick die call delivered by hafiz
2026-09-25 handled seeblick die told by hafiz
2026-09-25 payment rheinkiesel 635.00 EUR for LS-3846
2026-09-25 checked gouden-oven r1 same-treatment yes "We said no to the same words for another bakery" by eva
2026-09-25 ground gouden-oven r1 ethics strong "The bag says butter, the recipe says margarine; asked for twice, once in writing" by eva
2026-09-25 promise from aghbyur "quantities for the next run" by 2026-10-01 by armen
2026-09-25 payment himal-chiya 1095.00 EUR for LS-3832
2026-09-25 call with sagar-trek 26min "They want the next run a week earlier, agreed" person pasang by sunita
2026-09-26 handled seeblick die closed by hafiz
2026-09-28 promise to djupasalt "samples: gjafakassi" by 2026-10-05 owner sunita by eva
2026-09-28 email to sjovik "Thank you for telling me. I have written to the courier all the same." person linnea thread sjovik-857 at 2026-09-28T08:08:00Z by hafiz
2026-09-28 meeting with calder 55min "Chose the paper from the sample book: uncoated, 90 g" person nell by sunita
2026-09-28 email to kraeuterhof "Two ideas for the calendula cream label, both in the price we agreed. Which one is closer?" person jutta thread kraeuterhof-860 at 2026-09-28T15:00:00Z by armen
2026-09-28 kept arpa-gini "samples: նվերի տուփ" by armen
2026-09-28 time nran-aygi 30min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-09-28 email to kopi-bukit "Pruf beg kopi sudah siap. Tolong semak huruf kecil dahulu." person weijie thread kopi-bukit-859 at 2026-09-28T09:02:00Z by hafiz
2026-09-28 payment batik-seri 2500.00 MYR for LS-3835
2026-09-28 feedback batik-seri csat 4 "Kalau lewat, kami diberitahu awal" person rohani
2026-09-29 email from holar "Lokin á bláberjaskyrið festast við dósina í kæli. Er hægt að fá aðra húð á þau?" person einar thread holar-lok at 2026-09-29T10:15:00Z
2026-09-29 time thornbury 240min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-09-29 email from kraeuterhof "The first. We laid both on the counter and asked everybody who came in." person jutta thread kraeuterhof-860 at 2026-09-29T08:41:00Z
2026-09-29 email from loureiro "We stop filling until the new line stands, so no labels for two or three months. Nothing to do with you." person beatriz thread loureiro-line
2026-09-29 email to loureiro "Thank you for saying so. Tell us the bottle size when the line runs, we keep a place for you." person beatriz thread loureiro-line by eva
2026-09-29 time aghbyur 150min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-09-29 email to aghbyur "Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-861 at 2026-09-29T14:16:00Z by armen
2026-09-29 email from himal-chiya "यो पाली झरी लामो भयो, दोस्रो टिपाइ ढिलो हुन्छ। अर्डर पछि खबर गर्छु।" person bikash thread himal-jhari
2026-09-29 email from kopi-bukit "Cantik. Ada satu koma lebih di baris ketiga, yang lain boleh cetak." person weijie thread kopi-bukit-859 at 2026-09-29T02:18:00Z
2026-09-29 time sabun-wangi 165min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-09-29 moved sabun-wangi "price: kotak set mandian" to 2026-10-05 by hafiz
2026-09-30 email to holar "Já, við eigum húð sem þolir raka. Tvö sýnishorn fara í póst í dag." person einar thread holar-lok at 2026-09-30T09:10:00Z by eva
2026-09-30 kept thornbury "price: allergen stickers" by hafiz
2026-09-30 email from northmoor "The courier left one box of the family trail leaflet at the wrong door. We found it, no harm done." person imogen thread northmoor-862 at 2026-09-30T14:59:00Z
2026-09-30 email from arpa-gini "Խանութի սարքը շտրիխ կոդը չի կարդում։ (կարմիր գինու պիտակ)" person gayane thread arpa-gini-862 at 2026-09-30T05:08:00Z
2026-09-30 email to arpa-gini "Տեղափոխեցինք հարթ կողմը և ստուգեցինք։ Նոր ֆայլը կցված է։" person gayane thread arpa-gini-862 at 2026-09-30T08:13:00Z by armen
2026-09-30 kept aghbyur "delivery date: շշի պիտակ" by armen
2026-09-30 email from aghbyur "Առաջինը։ Բոլորին հարցրինք խանութում։" person vahan thread aghbyur-861 at 2026-09-30T06:28:00Z
2026-09-30 email to himal-chiya "बुझें। हामी कागज तयार राख्छौं, हतार नगर्नुहोस्।" person bikash thread himal-jhari by sunita
2026-09-30 email from rempah "peket kari sampai pagi tadi. Warnanya tepat, terima kasih." person aisyah thread rempah-862 at 2026-09-30T04:03:00Z
2026-09-30 email to rempah "Gembira mendengarnya. Campuran dakwat kami simpan untuk cetakan akan datang." person aisyah thread rempah-862 at 2026-09-30T08:26:00Z by hafiz
2026-09-30 time kopi-bukit 75min member sunita "Text" rate 74.00 EUR cost 38.00 EUR
2026-10-01 meeting with vor 40min "Talked about the whole range: the small sizes need a simpler design" person ragnheidur by eva
2026-10-01 time thornbury 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-10-01 email to northmoor "Thank you for telling me. I have written to the courier all the same." person imogen thread northmoor-862 at 2026-10-01T08:31:00Z by eva
2026-10-01 promise to ottoline "proof: bar wrapper" by 2026-10-09 owner sunita by eva
2026-10-01 payment albrecht 1250.00 EUR for LS-3860
2026-10-01 payment chir 430000.00 AMD for LS-3859
2026-10-01 visit with chir 135min "Visited the shop and photographed the shelf" person lusine by armen
2026-10-01 kept aghbyur "quantities for the next run" by armen
2026-10-01 email from batik-seri "Bila tag batik boleh siap?" person rohani thread batik-seri-863 at 2026-10-01T01:16:00Z
2026-10-01 email to batik-seri "Kami cetak hari Rabu, Jumaat boleh hantar." person rohani thread batik-seri-863 at 2026-10-01T08:24:00Z by hafiz
2026-10-01 email from sabun-wangi "Selamat pagi. Boleh kami tambah 2,000 lagi pembalut sabun serai? Kertas yang sama." person mei-ling thread sabun-wangi-863 at 2026-10-01T02:44:00Z
2026-10-01 email to sabun-wangi "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person mei-ling thread sabun-wangi-863 at 2026-10-01T08:30:00Z by hafiz
2026-10-02 time djupasalt 120min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-10-02 moved djupasalt "samples: gjafakassi" to 2026-10-09 by eva
2026-10-02 payment northmoor 1750.00 GBP for LS-3819
2026-10-02 email from albrecht "Which paper did we have for the hamper card last time?" person carla thread albrecht-864 at 2026-10-02T10:30:00Z
2026-10-02 email to albrecht "The uncoated one, 90 g. It is in stock." person carla thread albrecht-864 at 2026-10-02T13:29:00Z by armen
2026-10-02 email from urts "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (ուրցի թեյի տուփ)" person narek thread urts-864 at 2026-10-02T09:48:00Z
2026-10-02 email to urts "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person narek thread urts-864 at 2026-10-02T11:08:00Z by armen
2026-10-02 email from urts "Երկրորդը, առանց կասկածի։" person narek thread urts-864 at 2026-10-02T12:20:00Z
2026-10-02 time gorgatun 120min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-10-02 note gorgatun "The daughter joins the business next year" as fact by armen
2026-10-02 kept nran-aygi "photo: նռան հյութի պիտակ" by armen
2026-10-02 invoice kopi-bukit 2950.00 MYR due 2026-11-01 ref LS-3867 "label biji panggang"
2026-10-05 note ottoline "The gift sleeve sold to two department stores" as fact by eva
2026-10-05 email from brackenbury "Our lawyer wants the country of origin on the front of the still cider label." person joss thread brackenbury-866 at 2026-10-05T09:54:00Z
2026-10-05 time aghbyur 150min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-10-05 payment patan-kala 760.00 EUR for LS-3839
2026-10-05 time rempah 75min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-10-05 payment sabun-wangi 2200.00 MYR for LS-3845
2026-10-05 time sabun-wangi 105min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-10-05 kept sabun-wangi "price: kotak set mandian" by hafiz
2026-10-06 email to brackenbury "It fits under the name if we take the line away. Proof attached." person joss thread brackenbury-866 at 2026-10-06T09:14:00Z by hafiz
2026-10-06 email from kraeuterhof "The calendula labels came out in the wrong green. We cannot put them next to the old ones." person jutta thread lenz-green at 2026-10-06T07:50:00Z
2026-10-06 email to kraeuterhof "You are right, I see it on our sheets too. I am sorry. We find out what happened and come back to you." person jutta thread lenz-green at 2026-10-06T09:20:00Z by armen
2026-10-06 case kraeuterhof green complaint "The calendula labels came out in the wrong green." severity 3 asks "The same green as last year, before the market" loss work via email matter colour for season owner armen language en person jutta at 2026-10-06T08:10:00Z by armen
2026-10-06 handled kraeuterhof green acknowledged "I have the sheet in front of me and I see it too. You hear from me tomorrow." at 2026-10-06T09:40:00Z by armen
2026-10-06 email from albrecht "Good." person carla thread albrecht-864 at 2026-10-06T09:17:00Z
2026-10-06 time gouden-oven 225min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-10-06 email to gouden-oven "We have kept 150 of the cake box sticker from the last run for you. Shall we send them along?" person sanne thread gouden-oven-868 at 2026-10-06T14:48:00Z by hafiz
2026-10-06 email from gouden-oven "Yes please, they will be gone in a week." person sanne thread gouden-oven-868 at 2026-10-06T15:23:00Z
2026-10-06 time arpa-gini 210min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-10-06 payment հացատուն 245000.00 AMD for LS-3862
2026-10-06 cost sabun-wangi 75.00 MYR "Cutting die" by hafiz
2026-10-07 improvement colour-check proposed "Every new batch of ink is held against the client's sheet" tag defect ease 4 owner hafiz due 2026-12-10 by armen
2026-10-07 feedback holar helped 1 "Nú festist ekkert" person einar thread holar-lok
2026-10-07 time ottoline 75min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-10-07 time ottoline 1270min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-10-07 email from brackenbury "Approved." person joss thread brackenbury-866 at 2026-10-07T09:01:00Z
2026-10-07 missed brackenbury missed client "Press check, nobody came" by hafiz
2026-10-07 note kraeuterhof "Ink was mixed for coated paper; our mistake" as fact by hafiz
2026-10-07 finding kraeuterhof green us valid cause quality "The new batch of ink was not held against the sheet" improvement colour-check by armen
2026-10-07 apology kraeuterhof green "I let the new ink through without holding it against your sheet. That was mine." by armen
2026-10-07 remedy kraeuterhof green again offered as redo "All calendula labels again, with the old ink" 340min owner hafiz due 2026-10-13 by armen
2026-10-07 handled kraeuterhof green answered "New labels by the end of next week, at no cost to you." at 2026-10-07T13:05:00Z by armen
2026-10-07 invoice arpa-gini 850.00 EUR due 2026-11-06 ref LS-3868 "նվերի տուփ"
2026-10-07 time nran-aygi 135min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-10-08 email from mossgate "I cannot open the file with the dry gin label. Could you send a PDF?" person fergus thread mossgate-870 at 2026-10-08T15:24:00Z
2026-10-08 time ottoline 380min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-10-08 time ottoline 940min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-10-08 promise to kraeuterhof "proof: lip balm display" by 2026-10-16 owner armen by armen
2026-10-08 message from kraeuterhof "Running ten minutes late" person jutta thread kraeuterhof-m870 at 2026-10-08T10:34:00Z
2026-10-08 remedy kraeuterhof green again accepted "Fine, as long as they are here for the market" by armen
2026-10-08 promise to urts "corrected file: անանուխի պիտակ" by 2026-10-16 owner armen by armen
2026-10-08 invoice nran-aygi 360000.00 AMD due 2026-10-22 ref LS-3869 "նռան հյութի պիտակ"
2026-10-08 invoice sabun-wangi 2100.00 MYR due 2026-11-07 ref LS-3870 "kotak set mandian"
2026-10-09 kept djupasalt "samples: gjafakassi" by eva
2026-10-09 payment vor 355000 ISK for LS-3840
2026-10-09 email to holar "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (miðar á mysu)" person einar thread holar-872 at 2026-10-09T08:46:00Z by eva
2026-10-09 email from holar "Já, endilega." person einar thread holar-872 at 2026-10-09T09:59:00Z
2026-10-09 payment lofoten 1500.00 EUR for LS-3841
2026-10-09 invoice thornbury 915.00 GBP due 2026-11-08 ref LS-3871 "allergen stickers"
2026-10-09 email from thornbury "We need the sandwich sleeve for a fair in three weeks. Is that possible?" person moira thread thornbury-872 at 2026-10-09T10:21:00Z
2026-10-09 email to mossgate "Here is a PDF. I also made it smaller." person fergus thread mossgate-870 at 2026-10-09T08:37:00Z by eva
2026-10-09 kept ottoline "proof: bar wrapper" by eva
2026-10-09 message to kraeuterhof "Wonderful, thank you" person jutta thread kraeuterhof-m870 at 2026-10-09T08:25:00Z by armen
2026-10-09 feedback kraeuterhof helped 0 person jutta thread lenz-green
2026-10-09 payment wendel 2150.00 EUR for LS-3863
2026-10-09 feedback wendel csat 5 "You answer on the same day" person konrad
2026-10-09 email from loureiro "Do you also do boxes? Twelve of the tin print fall over in the one we have." person beatriz thread loureiro-872 at 2026-10-09T10:40:00Z
2026-10-09 email to loureiro "We do. I have drawn one with a divider; the price is in the PDF." person beatriz thread loureiro-872 at 2026-10-09T13:06:00Z by eva
2026-10-09 email from arpa-gini "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-872 at 2026-10-09T06:01:00Z
2026-10-09 time gorgatun 165min member armen "Artwork" rate 88.00 EUR cost 50.00 EUR
2026-10-09 invoice aghbyur 670000.00 AMD due 2026-11-08 ref LS-3872 "շշի պիտակ"
2026-10-09 email from himal-chiya "फाइल खुलेन। PDF पठाउन सक्नुहुन्छ?" person bikash thread himal-chiya-871 at 2026-10-09T08:25:00Z
2026-10-09 email to himal-chiya "पठाएको छु, अलि सानो पनि बनाएँ।" person bikash thread himal-chiya-871 at 2026-10-09T10:13:00Z by sunita
2026-10-11 improvement colour-check started by hafiz
2026-10-11 time thornbury 75min member eva "Reminders and calls about the open invoices" cost 52.00 EUR unbilled as chasing by eva
2026-10-11 change calder c6 out "One more round, the tone is not ours" delivery winter-box 120min order none by hafiz
2026-10-11 window ottoline busy from 2026-10-31 until 2026-12-24 "Chocolate before the holidays" yearly by eva
2026-10-12 email to brim "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to skjalfandi "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to ullarhus "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment djupasalt 2400.00 EUR for LS-3854
2026-10-12 invoice djupasalt 2000.00 EUR due 2026-11-11 ref LS-3873 "gjafakassi"
2026-10-12 email to djupasalt "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to vor "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to holar "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment kinvara 1200.00 EUR for LS-3857
2026-10-12 email to kinvara "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to sjovik "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to thornbury "It is, if the text is with us by Monday." person moira thread thornbury-872 at 2026-10-12T09:13:00Z by hafiz
2026-10-12 email from thornbury "You will have it tomorrow." person moira thread thornbury-872 at 2026-10-12T12:11:00Z
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
2026-10-12 message from marktapotheke "Can you call me after lunch?" person dr-hoyer thread marktapotheke-m874 at 2026-10-12T09:52:00Z
2026-10-12 message to marktapotheke "Noted, thank you" person dr-hoyer thread marktapotheke-m874 at 2026-10-12T11:49:00Z by hafiz
2026-10-12 email to marktapotheke "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to albrecht "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to seeblick "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 message from rheinkiesel "Proof approved" person vera thread rheinkiesel-m873 at 2026-10-12T15:18:00Z
2026-10-12 email to rheinkiesel "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment gouden-oven 870.00 EUR for LS-3849
2026-10-12 email to gouden-oven "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to loureiro "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 engagement morvan bottles "Labels for twelve bottles" notice 60 by eva
2026-10-12 email to arpa-gini "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person gayane thread arpa-gini-872 at 2026-10-12T09:42:00Z by armen
2026-10-12 email from arpa-gini "Երկրորդը, առանց կասկածի։" person gayane thread arpa-gini-872 at 2026-10-12T11:02:00Z
2026-10-12 email to arpa-gini "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 feedback arpa-gini nps 7 "Որակը լավն է" more "500 հատի գին" person gayane
2026-10-12 email to chir "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to urts "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 invoice gorgatun 1150.00 EUR due 2026-11-11 ref LS-3874 "գորգի պիտակ"
2026-10-12 email to gorgatun "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 payment aghbyur 725000.00 AMD for LS-3850
2026-10-12 email to aghbyur "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to հացատուն "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to nran-aygi "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to himal-chiya "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to sagar-trek "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to patan-kala "मूर्तिको प्रमाणपत्र को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person ramesh thread patan-kala-873 at 2026-10-12T12:23:00Z by sunita
2026-10-12 email to patan-kala "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to lokta-ghar "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 time rempah 135min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-10-12 invoice rempah 4050.00 MYR due 2026-11-11 ref LS-3875 "kotak hadiah raya"
2026-10-12 email to rempah "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to kopi-bukit "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to batik-seri "Studio news: paper prices and a new uncoated stock" automatic
2026-10-12 email to sabun-wangi "Studio news: paper prices and a new uncoated stock" automatic
2026-10-13 payment sjovik 1150.00 EUR for LS-3853
2026-10-13 email from thornbury "Could we pay the two open invoices in parts? The hospital still owes us as well." person moira thread thornbury-parts at 2026-10-13T14:20:00Z
2026-10-13 time kraeuterhof 340min member hafiz "Calendula again" rate 70.00 EUR cost 36.00 EUR unbilled as rework by hafiz
2026-10-13 remedy kraeuterhof green again delivered by hafiz
2026-10-13 promise to seeblick "proof: vaccination card" by 2026-10-21 owner hafiz by hafiz
2026-10-13 message to rheinkiesel "Will do" person vera thread rheinkiesel-m873 at 2026-10-13T08:51:00Z by sunita
2026-10-13 invoice gouden-oven 930.00 EUR due 2026-11-12 ref LS-3876 "rusk tin"
2026-10-13 quote morvan Q-118 given 6400.00 EUR for bottles "Twelve labels, one family" by eva
2026-10-13 payment arpa-gini 800.00 EUR for LS-3847
2026-10-13 visit with aghbyur 90min "They came to the press and approved the first sheet" person vahan by armen
2026-10-13 email to nran-aygi "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (նռան հյութի պիտակ)" person arpine thread nran-aygi-875 at 2026-10-13T10:15:00Z by armen
2026-10-13 email from patan-kala "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person ramesh thread patan-kala-873 at 2026-10-13T04:49:00Z
2026-10-14 call with djupasalt 7min "Moved the press date by two days because of a holiday there" person sindri by eva
2026-10-14 promise to sjovik "samples: gift box" by 2026-10-22 owner sunita by hafiz
2026-10-14 email to thornbury "Of course. Send us a plan that you can keep, and we go by that." person moira thread thornbury-parts at 2026-10-14T08:30:00Z by hafiz
2026-10-14 promise from thornbury "plan for the open invoices" by 2026-11-02 by hafiz
2026-10-14 invoice calder 930.00 GBP due 2026-11-13 ref LS-3877 "matchbox sleeve"
2026-10-14 handled kraeuterhof green told "They left this morning." by armen
2026-10-14 sheet morvan bottles 1 drafted "Twelve bottles" language en by eva
2026-10-14 clause morvan bottles 1 work "First a family look on three bottles, then the other nine in one go" by eva
2026-10-14 clause morvan bottles 1 ours "Eva designs, Hafiz prints and watches the colours" by eva
2026-10-14 clause morvan bottles 1 theirs "The names of all twelve perfumes and the bottle drawings" by eva
2026-10-14 clause morvan bottles 1 comes "Three bottles as printed samples" due 2026-11-28 good "They stand beside the perfume and nobody sees a seam" by eva
2026-10-14 clause morvan bottles 1 not-included "Outer boxes, photography" by eva
2026-10-14 clause morvan bottles 1 changes "Two rounds for the family, one for each of the nine" limit 2 by eva
2026-10-14 clause morvan bottles 1 reply "We answer mail within a working day" limit 24 by eva
2026-10-14 clause morvan bottles 1 reach "Eva by mail, or by telephone from nine to six" by eva
2026-10-14 clause morvan bottles 1 emergency "Printing press: Hafiz, also on Saturdays" by eva
2026-10-14 kept urts "corrected file: անանուխի պիտակ" by armen
2026-10-14 note aghbyur "Nobody ever complained about the box." as quote by armen
2026-10-14 email from հացատուն "Փոքրիկ նկարը շատ սիրուն է։ Կարո՞ղ ենք մեքենայի վրա էլ դնել։" person anahit thread հացատուն-876 at 2026-10-14T08:35:00Z
2026-10-14 email to հացատուն "Այո, այն ձերն է։ Կուղարկեմ ֆայլ, որը կարելի է մեծացնել։" person anahit thread հացատուն-876 at 2026-10-14T08:55:00Z by armen
2026-10-14 email from nran-aygi "Այո, խնդրում եմ։" person arpine thread nran-aygi-875 at 2026-10-14T05:25:00Z
2026-10-15 email to kinvara "The last sheets of the kelp flakes label came out a shade too dark. We print them again at our cost." person aoife thread kinvara-877 at 2026-10-15T10:36:00Z by eva
2026-10-15 halfway calder rounds made gives "The texts of the winter box stay as they are, at our cost" asks "From now on two rounds, each further one at the hourly rate" due 2026-10-26 by eva
2026-10-15 email from ottoline "Do you keep the old files of the bar wrapper?" person ottilie thread ottoline-877 at 2026-10-15T08:46:00Z
2026-10-15 email to ottoline "All of them. Which year do you need?" person ottilie thread ottoline-877 at 2026-10-15T10:46:00Z by eva
2026-10-15 time kraeuterhof 135min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-10-15 kept kraeuterhof "proof: lip balm display" by armen
2026-10-15 handled kraeuterhof green agreed "That is our green. Thank you for not arguing." mood softened by armen
2026-10-15 handled kraeuterhof green closed by armen
2026-10-15 sheet morvan bottles 1 sent by eva
2026-10-15 promise to sagar-trek "samples: झोलाको ट्याग" by 2026-10-23 owner sunita by sunita
2026-10-16 email from kinvara "Thank you for noticing before we did." person aoife thread kinvara-877 at 2026-10-16T09:28:00Z
2026-10-16 email to thornbury "Reminder: invoice LS-3842 is due" automatic
2026-10-16 payment ottoline 1600.00 GBP for LS-3858
2026-10-16 invoice ottoline 1550.00 GBP due 2026-11-15 ref LS-3878 "bar wrapper"
2026-10-16 email from ottoline "The first one, please." person ottilie thread ottoline-877 at 2026-10-16T09:59:00Z
2026-10-16 payment brackenbury 1050.00 GBP for LS-3855
2026-10-16 time seeblick 225min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR
2026-10-16 meeting with morvan 55min "First meeting: twelve bottles, one family of labels, no gold" person elodie by eva
2026-10-16 note morvan "It has to smell of nothing, the perfume does that." as quote by eva
2026-10-16 understood morvan bottles 1 "Samples of three bottles within six weeks" person elodie
2026-10-16 understood morvan bottles 1 "We may change the family two times" person elodie
2026-10-16 understood morvan bottles 1 "You also print the outer boxes" person elodie
2026-10-16 payment lokta-ghar 610.00 EUR for LS-3852
2026-10-16 payment rempah 4100.00 MYR for LS-3848
2026-10-16 email to kopi-bukit "Dua cadangan untuk label biji panggang, harga sama. Yang mana lebih dekat?" person weijie thread kopi-bukit-879 at 2026-10-16T15:11:00Z by hafiz
2026-10-17 care fenwick asked "Mornings are better than evenings just now" by eva
2026-10-17 care fenwick set "One written summary after each call; invoices may wait until the 20th" until 2027-01-09 agreed allows extension,calm member sunita by eva
2026-10-17 query morvan bottles 1 "You also print the outer boxes" answer "Not in this work; Q-118 is for labels. We gladly quote the boxes" by eva
2026-10-17 sheet morvan bottles 1 accepted "Élodie Morvan" person elodie
2026-10-17 quote morvan Q-118 accepted 6400.00 EUR for bottles by eva
2026-10-17 promise to morvan "Three bottles as printed samples" by 2026-11-28 owner eva as work for bottles by eva
2026-10-17 goal morvan set "In forty shops by summer" service "Labels for twelve bottles" due 2027-06-28 by eva
2026-10-17 price morvan "Label design" 78.00 EUR per hour by eva
2026-10-18 time ottoline 210min member hafiz "Truffle box a third time" rate 70.00 EUR cost 36.00 EUR unbilled as rework by hafiz
2026-10-18 energy brackenbury level 2 by sunita
2026-10-19 promise to vor "delivery date: bókamerki" by 2026-10-26 owner hafiz by eva
2026-10-19 promise to kinvara "delivery date: kelp flakes label" by 2026-10-26 owner eva by eva
2026-10-19 time fenwick 120min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-10-19 kept fenwick "price: wax wrap band" by sunita
2026-10-19 email from calder "The tin label arrived this morning. The colour is exactly right, thank you." person nell thread calder-880 at 2026-10-19T14:30:00Z
2026-10-19 email to kraeuterhof "The last sheets of the soap band came out a shade too dark. We print them again at our cost." person jutta thread kraeuterhof-880 at 2026-10-19T14:06:00Z by armen
2026-10-19 email from kraeuterhof "Thank you for noticing before we did." person jutta thread kraeuterhof-880 at 2026-10-19T14:43:00Z
2026-10-19 call with kraeuterhof 24min "Jutta is disappointed; she wants new sheets before the market and a word on the cost" person jutta by armen
2026-10-19 promise to kraeuterhof "new calendula sheets at our cost" by 2026-11-04 owner hafiz by armen
2026-10-19 note kraeuterhof "I do not need a discount. I need the right green on time." as quote by armen
2026-10-19 moved seeblick "proof: vaccination card" to 2026-10-26 by hafiz
2026-10-19 message from arpa-gini "Տուփը հասավ, ամեն ինչ կարգին է" person tigran thread arpa-gini-m880 at 2026-10-19T09:24:00Z
2026-10-19 message to arpa-gini "Անպայման" person tigran thread arpa-gini-m880 at 2026-10-19T10:49:00Z by armen
2026-10-19 payment sagar-trek 760.00 EUR for LS-3851
2026-10-19 email from lokta-ghar "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person anju thread lokta-ghar-880 at 2026-10-19T07:40:00Z
2026-10-19 email from kopi-bukit "Yang pertama. Semua pelanggan kedai suka." person weijie thread kopi-bukit-879 at 2026-10-19T01:22:00Z
2026-10-20 kept sjovik "samples: gift box" by hafiz
2026-10-20 email from sjovik "One question about the smoked trout sleeve: is there room for a second language?" person linnea thread sjovik-882 at 2026-10-20T09:52:00Z
2026-10-20 email to sjovik "Yes, if the ingredients go down by half a point. I have attached both versions." person linnea thread sjovik-882 at 2026-10-20T10:37:00Z by hafiz
2026-10-20 email to calder "Good to hear. We keep the ink recipe on file for the next run." person nell thread calder-880 at 2026-10-20T09:30:00Z by sunita
2026-10-20 feedback rheinkiesel nps 8 "All fine" person vera
2026-10-20 note arpa-gini "A price for 500 pieces could bring the small runs back" as opinion by armen visible owner
2026-10-20 email from chir "Սոսինձն անվտա՞նգ է սննդի համար։ (ընկույզի տուփ)" person lusine thread chir-882 at 2026-10-20T09:28:00Z
2026-10-20 email to chir "Այո, վկայականը կցված է։" person lusine thread chir-882 at 2026-10-20T09:51:00Z by armen
2026-10-20 email from chir "Շնորհակալություն, տեսուչը գոհ կլինի։" person lusine thread chir-882 at 2026-10-20T12:13:00Z
2026-10-20 payment nran-aygi 360000.00 AMD for LS-3869
2026-10-20 email to lokta-ghar "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person anju thread lokta-ghar-880 at 2026-10-20T09:15:00Z by sunita
2026-10-20 email from rempah "Selamat pagi. Boleh kami tambah 2,000 lagi label rendang? Kertas yang sama." person faizal thread rempah-882 at 2026-10-20T08:24:00Z
2026-10-21 payment brim 315000 ISK for LS-3864
2026-10-21 email to brim "Sæll Pétur. Eigum við að hittast stuttlega og fara yfir bokkinn?" person petur thread brim-bokk at 2026-10-21T09:10:00Z by eva
2026-10-21 time ullarhus 30min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-10-21 email to ullarhus "Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? (gjafakort)" person gudrun thread ullarhus-883 at 2026-10-21T11:33:00Z by eva
2026-10-21 email from ullarhus "Já, endilega." person gudrun thread ullarhus-883 at 2026-10-21T14:04:00Z
2026-10-21 email from sjovik "The second version is fine. Please go ahead." person linnea thread sjovik-882 at 2026-10-21T09:12:00Z
2026-10-21 time fenwick 150min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-10-21 halfway calder rounds accepted "Fair enough. We did not notice how much it was." by eva
2026-10-21 energy calder level 2 by hafiz
2026-10-21 feedback kraeuterhof nps 3 "Seven good years, and now I have to check every sheet" person jutta
2026-10-21 window kraeuterhof busy from 2026-12-02 until 2026-12-23 "Christmas markets" by armen
2026-10-21 time urts 225min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-10-21 email from gorgatun "Ուզում ենք ավելի կոշտ թղթի նմուշ տեսնել։ (գորգի պիտակ)" person hripsime thread gorgatun-883 at 2026-10-21T08:28:00Z
2026-10-21 email to gorgatun "Երեք նմուշ այսօր փոստով ուղարկում ենք։" person hripsime thread gorgatun-883 at 2026-10-21T10:36:00Z by armen
2026-10-21 email from gorgatun "Երկրորդը, առանց կասկածի։" person hripsime thread gorgatun-883 at 2026-10-21T11:07:00Z
2026-10-21 payment himal-chiya 1015.00 EUR for LS-3856
2026-10-21 email to himal-chiya "अर्को छपाइको लागि मेसिनमा ठाउँ राखौं?" person bikash thread himal-chhapai at 2026-10-21T08:50:00Z by sunita
2026-10-21 email to rempah "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person faizal thread rempah-882 at 2026-10-21T09:00:00Z by hafiz
2026-10-22 time sjovik 105min member eva "Artwork" rate 92.00 EUR cost 52.00 EUR
2026-10-22 promise to thornbury "delivery date: sandwich sleeve" by 2026-10-30 owner hafiz by hafiz
2026-10-22 payment mossgate 1350.00 GBP for LS-3861
2026-10-22 time brackenbury 75min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-10-22 time urts 225min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-10-22 kept sagar-trek "samples: झोलाको ट्याग" by sunita
2026-10-22 note sabun-wangi "Half of the year's work falls into ten weeks" as fact by hafiz
2026-10-23 time vor 150min member eva "Text" rate 92.00 EUR cost 52.00 EUR unbilled
2026-10-23 moved kinvara "delivery date: kelp flakes label" to 2026-10-30 by eva
2026-10-23 invoice kraeuterhof 1650.00 EUR due 2026-11-06 ref LS-3879 "lip balm display"
2026-10-23 promise from wendel "photo: beer mat" by 2026-10-29 by armen
2026-10-23 email from albrecht "Could you send us last time's prices for the olive jar label for 1,000 and 5,000?" person timo thread albrecht-885 at 2026-10-23T08:23:00Z
2026-10-23 promise from arpa-gini "quantities for the next run" by 2026-10-29 by armen
2026-10-23 invoice urts 325000.00 AMD due 2026-11-06 ref LS-3880 "անանուխի պիտակ"
2026-10-23 time հացատուն 105min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-10-23 email from himal-chiya "केही दिन दिनुहोस्, सोच्दैछौं।" person bikash thread himal-chhapai at 2026-10-23T10:20:00Z
2026-10-23 email from sagar-trek "बिलमा पुरानो ठेगाना परेछ। सच्याइदिनुहोस् न।" person pasang thread sagar-trek-886 at 2026-10-23T06:58:00Z
2026-10-23 email to sagar-trek "सच्यायौं, माफ गर्नुहोला। नयाँ प्रति पठाएको छु।" person pasang thread sagar-trek-886 at 2026-10-23T09:50:00Z by sunita
2026-10-23 time patan-kala 45min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-10-26 kept vor "delivery date: bókamerki" by eva
2026-10-26 email from vor "Hvaða pappír notuðum við síðast? (bókarkápa)" person ragnheidur thread vor-887 at 2026-10-26T16:13:00Z
2026-10-26 promise to holar "delivery date: miðar á mysu" by 2026-11-03 owner hafiz by eva
2026-10-26 email from northmoor "Which paper did we have for the exhibition labels last time?" person ledger-desk thread northmoor-888 at 2026-10-26T10:50:00Z
2026-10-26 time wendel 30min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR
2026-10-26 time albrecht 45min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-10-26 email to albrecht "Attached. Most clients take 2,500, which is the cheapest per piece." person timo thread albrecht-885 at 2026-10-26T09:20:00Z by armen
2026-10-26 kept seeblick "proof: vaccination card" by hafiz
2026-10-26 email from gouden-oven "We need the rusk tin for a fair in three weeks. Is that possible?" person sanne thread gouden-oven-888 at 2026-10-26T14:16:00Z
2026-10-26 email to gouden-oven "It is, if the text is with us by Monday." person sanne thread gouden-oven-888 at 2026-10-26T15:54:00Z by hafiz
2026-10-26 time arpa-gini 30min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-10-26 time chir 240min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-10-26 promise to nran-aygi "price: նվերի տուփ" by 2026-11-02 owner hafiz by armen
2026-10-26 time sagar-trek 105min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-10-26 time batik-seri 75min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-10-26 promise from sabun-wangi "quantities for the next run" by 2026-11-02 by hafiz
2026-10-27 time brim 75min member sunita "Proof" rate 74.00 EUR cost 38.00 EUR
2026-10-27 email to vor "Óhúðaðan, 90 g. Hann er til." person ragnheidur thread vor-887 at 2026-10-27T08:35:00Z by eva
2026-10-27 time sjovik 135min member hafiz "Print file" rate 70.00 EUR cost 36.00 EUR unbilled
2026-10-27 email to northmoor "The uncoated one, 90 g. It is in stock." person ledger-desk thread northmoor-888 at 2026-10-27T09:11:00Z by eva
2026-10-27 email from northmoor "Good." person ledger-desk thread northmoor-888 at 2026-10-27T10:37:00Z
2026-10-27 invoice fenwick 615.00 GBP due 2026-11-10 ref LS-3881 "wax wrap band"
2026-10-27 energy calder level 3 by eva
2026-10-27 time marktapotheke 135min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-10-27 email from gouden-oven "You will have it tomorrow." person sanne thread gouden-oven-888 at 2026-10-27T08:06:00Z
2026-10-27 email to arpa-gini "Ինչպե՞ս անցավ տոնավաճառը։ (նվերի տուփ)" person gayane thread arpa-gini-889 at 2026-10-27T08:07:00Z by armen
2026-10-27 time batik-seri 90min member armen "Print file" rate 88.00 EUR cost 50.00 EUR
2026-10-27 email from sabun-wangi "Boleh kami lihat kotak set mandian atas kertas kasar?" person mei-ling thread sabun-wangi-889 at 2026-10-27T08:09:00Z
2026-10-27 email to sabun-wangi "Tiga contoh kami pos hari ini." person mei-ling thread sabun-wangi-889 at 2026-10-27T09:47:00Z by hafiz
2026-10-28 email from vor "Gott, sama aftur." person ragnheidur thread vor-887 at 2026-10-28T10:07:00Z
2026-10-28 payment holar 235000 ISK for LS-3865
2026-10-28 time kinvara 75min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-10-28 time kinvara 45min member eva "Paper and colour test" rate 92.00 EUR cost 52.00 EUR
2026-10-28 kept thornbury "delivery date: sandwich sleeve" by hafiz
2026-10-28 cost marktapotheke 17.50 EUR "Cutting die" by hafiz
2026-10-28 email from albrecht "Then 2,500 it is." person timo thread albrecht-885 at 2026-10-28T15:31:00Z
2026-10-28 invoice seeblick 550.00 EUR due 2026-11-11 ref LS-3882 "vaccination card"
2026-10-28 email from arpa-gini "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person gayane thread arpa-gini-889 at 2026-10-28T06:41:00Z
2026-10-28 promise to aghbyur "corrected file: գազավորված ջրի պիտակ" by 2026-11-05 owner armen by armen
2026-10-28 cost sagar-trek 35.00 EUR "Proof prints" by sunita
2026-10-28 email from sabun-wangi "Nombor dua." person mei-ling thread sabun-wangi-889 at 2026-10-28T01:17:00Z
2026-10-29 invoice sjovik 1350.00 EUR due 2026-11-28 ref LS-3883 "gift box"
2026-10-29 time brackenbury 165min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-10-29 kept wendel "photo: beer mat" by armen
2026-10-29 time arpa-gini 195min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-10-29 kept arpa-gini "quantities for the next run" by armen
2026-10-29 time nran-aygi 60min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-10-29 invoice batik-seri 2950.00 MYR due 2026-11-28 ref LS-3884 "tag batik"
2026-10-30 invoice ullarhus 175000 ISK due 2026-11-13 ref LS-3885 "lopamiðar"
2026-10-30 time holar 195min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-10-30 kept holar "delivery date: miðar á mysu" by eva
2026-10-30 kept kinvara "delivery date: kelp flakes label" by eva
2026-10-30 kept thornbury "plan for the open invoices" by hafiz
2026-10-30 time mossgate 180min member eva "Proof" rate 92.00 EUR cost 52.00 EUR
2026-10-30 cost brackenbury 75.00 GBP "Varnish samples" by hafiz
2026-10-30 time wendel 180min member armen "Proof" rate 88.00 EUR cost 50.00 EUR
2026-10-30 invoice marktapotheke 830.00 EUR due 2026-11-13 ref LS-3886 "dosage label"
2026-10-30 credit seeblick 28.00 EUR for LS-3882 ref LS-3882-C "Some sheets with a scratch" by hafiz
2026-10-30 invoice sagar-trek 750.00 EUR due 2026-11-29 ref LS-3887 "झोलाको ट्याग"
2026-10-30 invoice patan-kala 780.00 EUR due 2026-11-29 ref LS-3888 "मूर्तिको प्रमाणपत्र"
2026-10-30 payment kopi-bukit 2950.00 MYR for LS-3867
2026-10-31 closed from 2026-11-27 until 2026-12-01 "Trade fair" member hafiz by hafiz
2026-10-31 missed brackenbury moved client "Call about the winter cider" by sunita
2026-11-01 energy brackenbury level 2 by eva
2026-11-02 time djupasalt 105min member eva "Text" rate 92.00 EUR cost 52.00 EUR
2026-11-02 message from djupasalt "Próförk samþykkt" person sindri thread djupasalt-m895 at 2026-11-02T14:24:00Z
2026-11-02 invoice vor 315000 ISK due 2026-12-02 ref LS-3889 "bókamerki"
2026-11-02 invoice kinvara 1100.00 EUR due 2026-12-02 ref LS-3890 "kelp flakes label"
2026-11-02 time thornbury 240min member hafiz "Corrections" rate 70.00 EUR cost 36.00 EUR unbilled
2026-11-02 email to ottoline "The last sheets of the truffle box came out a shade too dark. We print them again at our cost." person ottilie thread ottoline-894 at 2026-11-02T10:25:00Z by eva
2026-11-02 invoice brackenbury 1000.00 GBP due 2026-12-02 ref LS-3891 "bottle collar"
2026-11-02 time albrecht 180min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-11-02 visit with seeblick 120min "Brought the samples; the whole family had a say" person dr-nowak by hafiz
2026-11-02 time rheinkiesel 75min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR unbilled
2026-11-02 aside loureiro orders-overdue until 2027-01-11 "New bottling line, no orders until it runs" by eva
2026-11-02 aside loureiro spend-down until 2027-01-11 "New bottling line, no orders until it runs" by eva
2026-11-02 time aghbyur 90min member armen "Paper and colour test" rate 88.00 EUR cost 50.00 EUR
2026-11-02 email from aghbyur "1 000 և 5 000 հատի գինն ինչքա՞ն կլինի։ (շշի պիտակ)" person vahan thread aghbyur-895 at 2026-11-02T07:42:00Z
2026-11-02 email to aghbyur "Գները կցված են։ Ամենահարմարը 2 500 հատն է։" person vahan thread aghbyur-895 at 2026-11-02T09:47:00Z by armen
2026-11-02 email from aghbyur "Ուրեմն 2 500։" person vahan thread aghbyur-895 at 2026-11-02T10:17:00Z
2026-11-02 invoice հացատուն 270000.00 AMD due 2026-11-16 ref LS-3892 "լավաշի փաթեթ"
2026-11-02 kept nran-aygi "price: նվերի տուփ" by armen
2026-11-02 time lokta-ghar 195min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-11-02 time kopi-bukit 120min member sunita "Corrections" rate 74.00 EUR cost 38.00 EUR
2026-11-02 time sabun-wangi 240min member hafiz "Paper and colour test" rate 70.00 EUR cost 36.00 EUR
2026-11-02 kept sabun-wangi "quantities for the next run" by hafiz
2026-11-03 email to brim "Sæll aftur. Miðarnir á bokkinn þurfa að fara í prentun á föstudag, er textinn tilbúinn?" person petur thread brim-bokk at 2026-11-03T10:30:00Z by eva
2026-11-03 message to djupasalt "Skráð, takk" person sindri thread djupasalt-m895 at 2026-11-03T09:30:00Z by eva
2026-11-03 time thornbury 150min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-11-03 email from ottoline "Thank you for noticing before we did." person ottilie thread ottoline-894 at 2026-11-03T09:22:00Z
2026-11-03 time morvan 165min member eva "Print file" rate 92.00 EUR cost 52.00 EUR unbilled
2026-11-03 email to arpa-gini "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (սպիտակ գինու պիտակ)" person gayane thread arpa-gini-896 at 2026-11-03T13:16:00Z by armen
2026-11-03 invoice chir 410000.00 AMD due 2026-11-17 ref LS-3893 "ծիրանի չրի տոպրակ"
2026-11-03 note kopi-bukit "You always answer the same day, that is why we stay." as quote by hafiz
2026-11-04 cost thornbury 55.00 GBP "Cutting die" by hafiz
2026-11-04 email to northmoor "Reminder: invoice LS-3866 is due" automatic
2026-11-04 time northmoor 165min member eva "Corrections" rate 92.00 EUR cost 52.00 EUR
2026-11-04 time calder 120min member eva "Press check" rate 92.00 EUR cost 52.00 EUR
2026-11-04 time ottoline 1210min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz
2026-11-04 payment kraeuterhof 1650.00 EUR for LS-3879
2026-11-04 invoice albrecht 1250.00 EUR due 2026-11-18 ref LS-3894 "antipasti lid"
2026-11-04 cost arpa-gini 30.00 EUR "Courier" by armen
2026-11-04 email from arpa-gini "Այո, խնդրում եմ։" person gayane thread arpa-gini-896 at 2026-11-04T07:00:00Z
2026-11-04 kept aghbyur "corrected file: գազավորված ջրի պիտակ" by armen
2026-11-05 call with skjalfandi 25min "Moved the press date by two days because of a holiday there" person bjarki by eva
2026-11-05 invoice mossgate 1500.00 GBP due 2026-12-05 ref LS-3895 "tasting set box"
2026-11-05 time ottoline 430min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva
2026-11-05 time ottoline 890min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita
2026-11-05 payment aghbyur 670000.00 AMD for LS-3872
2026-11-05 payment sabun-wangi 2100.00 MYR for LS-3870
2026-11-06 invoice brim 270000 ISK due 2026-12-06 ref LS-3896 "dósamiðar á ljósöl"
2026-11-06 payment djupasalt 2000.00 EUR for LS-3873
2026-11-06 invoice thornbury 865.00 GBP due 2026-12-06 ref LS-3897 "sandwich sleeve"
2026-11-06 time northmoor 150min member sunita "Print file" rate 74.00 EUR cost 38.00 EUR
2026-11-06 email from fenwick "How long is it from proof to door for the lid seal now?" person dot thread fenwick-899 at 2026-11-06T10:14:00Z
2026-11-06 email to fenwick "Eight working days at the moment, five if it is urgent." person dot thread fenwick-899 at 2026-11-06T13:21:00Z by sunita
2026-11-06 time ottoline 150min member eva "Print file" rate 92.00 EUR cost 52.00 EUR
2026-11-06 checkin ottoline person 30min thanks "for your patience in the spring" said "I like that I do not have to explain our colours again" track anniversary person ottilie by eva
2026-11-06 asked ottoline "What should we stop doing?" answer "Sending paper samples we did not ask for" person ottilie by eva
2026-11-06 asked ottoline "What took you longer than it should have?" answer "Approving proofs; three people have to see them" person ottilie by eva
2026-11-06 asked ottoline "Where do you see us in your plans?" answer "You do all printed things; we want one supplier less, not one more" person ottilie by eva
2026-11-06 invoice wendel 2050.00 EUR due 2026-11-20 ref LS-3898 "beer mat"
2026-11-06 email from marktapotheke "The invoice for the cream jar label names our old address. Could you change it?" person dr-hoyer thread marktapotheke-900 at 2026-11-06T09:53:00Z
2026-11-06 email to marktapotheke "Changed, sorry about that. A new copy is attached." person dr-hoyer thread marktapotheke-900 at 2026-11-06T11:52:00Z by hafiz
2026-11-06 payment arpa-gini 850.00 EUR for LS-3868
2026-11-06 invoice arpa-gini 800.00 EUR due 2026-12-06 ref LS-3899 "կարմիր գինու պիտակ"
2026-11-06 email from himal-chiya "१,५०० वटाको कति पर्छ? (उपहार बाकस)" person bikash thread himal-chiya-900 at 2026-11-06T06:54:00Z
2026-11-06 email to himal-chiya "मूल्यसूची पठाएको छु।" person bikash thread himal-chiya-900 at 2026-11-06T08:13:00Z by sunita
2026-11-06 email from himal-chiya "ठीक छ, त्यति नै।" person bikash thread himal-chiya-900 at 2026-11-06T09:24:00Z
2026-11-06 email from patan-kala "उपहार बाकस कहिले तयार हुन्छ?" person ramesh thread patan-kala-900 at 2026-11-06T04:16:00Z
2026-11-06 time rempah 195min member sunita "Artwork" rate 74.00 EUR cost 38.00 EUR
2026-11-06 time rempah 210min member hafiz "Proof" rate 70.00 EUR cost 36.00 EUR
2026-11-06 note kopi-bukit "Keeps one sheet of every run in a drawer, with the date on it" as fact by hafiz
2026-11-06 time sabun-wangi 165min member armen "Corrections" rate 88.00 EUR cost 50.00 EUR
2026-11-06 cost sabun-wangi 100.00 MYR "Photographs" by hafiz
2026-11-08 energy calder level 3 by hafiz
2026-11-08 checked gouden-oven r1 cause yes "A new recipe since the summer; the label stayed" by eva
2026-11-09 email to kinvara "How did the dulse pouch do at the market?" person aoife thread kinvara-902 at 2026-11-09T14:24:00Z by eva
2026-11-09 time calder 105min member sunita "Paper and colour test" rate 74.00 EUR cost 38.00 EUR
2026-11-09 call with brackenbury 14min "Asked about recycled paper; sent two samples afterwards" person joss by hafiz
2026-11-09 note kraeuterhof "Room for gift boxes here, worth asking" as opinion by armen
2026-11-09 email from kraeuterhof "The sheets were to be here last week. When do they come?" person malte thread lenz-green at 2026-11-09T08:05:00Z
2026-11-09 case kraeuterhof sheets complaint "The sheets were to be here last week." severity 3 asks "A day that holds" loss time via call matter late for season owner armen language en person jutta by armen
2026-11-09 handled kraeuterhof sheets acknowledged "You are right. I find out where they are." by armen
2026-11-09 email from seeblick "Two owners brought back food bags with smeared letters. Does the ink on the stickers come off when it gets wet?" person dr-nowak thread seeblick-ink at 2026-11-09T09:20:00Z
2026-11-09 invoice rheinkiesel 755.00 EUR due 2026-11-23 ref LS-3900 "shipping box"
2026-11-09 call with urts 12min "Talked about the shelf: their label is the only one with a window" person narek by armen
2026-11-09 time aghbyur 150min member hafiz "Artwork" rate 70.00 EUR cost 36.00 EUR
2026-11-09 message from հացատուն "Տուփը հասավ, ամեն ինչ կարգին է" person anahit thread հացատուն-m901 at 2026-11-09T06:25:00Z
2026-11-09 message to հացատուն "Գրի առա, շնորհակալ եմ" person anahit thread հացատուն-m901 at 2026-11-09T08:08:00Z by armen
2026-11-09 invoice nran-aygi 365000.00 AMD due 2026-11-23 ref LS-3901 "նվերի տուփ"
2026-11-09 email to patan-kala "बुधबार छाप्छौं, शुक्रबार पठाउँछौं।" person ramesh thread patan-kala-900 at 2026-11-09T08:54:00Z by sunita
2026-11-09 feedback patan-kala helped 1 person ramesh thread patan-kala-900
2026-11-09 time lokta-ghar 225min member armen "Text" rate 88.00 EUR cost 50.00 EUR
2026-11-09 cost rempah 200.00 MYR "Proof prints" by hafiz
2026-11-09 email from rempah "Logo halal pada kotak hadiah raya perlu besar sedikit, kata pegawai." person aisyah thread rempah-901 at 2026-11-09T05:34:00Z
2026-11-09 email to batik-seri "Harga kertas naik empat peratus bulan depan. Perlu kami cetak kotak sarung sekarang?" person rohani thread batik-seri-902 at 2026-11-09T10:10:00Z by hafiz
2026-11-09 invoice sabun-wangi 2150.00 MYR due 2026-12-09 ref LS-3902 "pembalut sabun serai"
2026-11-10 note brim "Nobody answers since Halldóra handed over; the standing order runs on without a word" as opinion by eva
2026-11-10 invoice holar 255000 ISK due 2026-12-10 ref LS-3903 "miðar á mysu"
2026-11-10 email from kinvara "Very well. People picked it up because of the window in the label." person aoife thread kinvara-902 at 2026-11-10T10:34:00Z
2026-11-10 email from sjovik "We would like to see the roe jar label on uncoated paper. Is there a sample?" person linnea thread sjovik-903 at 2026-11-10T09:35:00Z
2026-11-10 invoice northmoor 1800.00 GBP due 2026-12-10 ref LS-3904 "shop tags"
2026-11-10 email from albrecht "What would the antipasti lid cost with a gold foil?" person carla thread albrecht-903 at 2026-11-10T14:48:00Z
2026-11-10 email to seeblick "It should not, the sticker has a coating. I have attached the sheet of the maker." person dr-nowak thread seeblick-ink at 2026-11-10T08:40:00Z by hafiz
2026-11-10 time morvan 240min member hafiz "Text" rate 70.00 EUR cost 36.00 EUR
2026-11-10 invoice lokta-ghar 775.00 EUR due 2026-12-10 ref LS-3905 "पात्रो"
2026-11-10 email to lokta-ghar "डायरीको गाता को नमुना तयार भयो। पहिले साना अक्षर हेरिदिनुहोस् है।" person anju thread lokta-ghar-903 at 2026-11-10T09:49:00Z by sunita
2026-11-10 invoice rempah 4400.00 MYR due 2026-12-10 ref LS-3906 "peket kari"
2026-11-10 email to rempah "Sudah dibesarkan ke 12 mm. Pruf dilampirkan." person aisyah thread rempah-901 at 2026-11-10T09:44:00Z by hafiz
2026-11-10 email from batik-seri "Terima kasih kerana beritahu. Ya, cetak sekarang." person rohani thread batik-seri-902 at 2026-11-10T01:31:00Z
2026-11-11 meeting with holar 40min "Looked at three drafts together; draft B goes on with a darker green" person einar by eva
2026-11-11 email to sjovik "Three samples are in the post today." person linnea thread sjovik-903 at 2026-11-11T08:14:00Z by hafiz
2026-11-11 email from sjovik "Number two, clearly." person linnea thread sjovik-903 at 2026-11-11T10:54:00Z
2026-11-11 call with thornbury 24min "Asked about recycled paper; sent two samples afterwards" person gareth by hafiz
2026-11-11 payment northmoor 1900.00 GBP for LS-3866
2026-11-11 email from mossgate "Our printer asks for the sloe gin label with 3 mm bleed. Do you have that?" person fergus thread mossgate-904 at 2026-11-11T11:33:00Z
2026-11-11 email to mossgate "Here it is, bleed and crop marks included." person fergus thread mossgate-904 at 2026-11-11T12:38:00Z by eva
2026-11-11 payment fenwick 615.00 GBP for LS-3881
2026-11-11 invoice calder 880.00 GBP due 2026-12-11 ref LS-3907 "gift box"
2026-11-11 review brackenbury r1 opened "The words of the summer, and whether it can be mended" due 2026-11-25 by eva
2026-11-11 email to albrecht "A fifth more. Two samples are in the post, one with and one without." person carla thread albrecht-903 at 2026-11-11T09:47:00Z by armen
2026-11-11 email from rheinkiesel "Could you send us last time's prices for the care card for 1,000 and 5,000?" person vera thread rheinkiesel-904 at 2026-11-11T14:27:00Z
2026-11-11 email to rheinkiesel "Attached. Most clients take 2,500, which is the cheapest per piece." person vera thread rheinkiesel-904 at 2026-11-11T15:15:00Z by sunita
2026-11-11 aside rheinkiesel just-good-enough until 2026-12-15 "Asked Vera what more would be; she thinks about it until the kiln is empty" by sunita
2026-11-11 time gouden-oven 45min member hafiz "Press check" rate 70.00 EUR cost 36.00 EUR
2026-11-11 decision gouden-oven r1 part "We do not print what is not so" rejected repair why "We offered other words twice, and they were declined" by eva
2026-11-11 meeting with morvan 25min "Looked at three drafts together; draft B goes on with a darker green" person elodie by eva
2026-11-11 call with himal-chiya 11min "Harvest is in; they have not decided on the next quantity" person bikash at 2026-11-11T06:15:00Z by sunita
2026-11-11 note himal-chiya "A buyer in Kolkata packs part of the tea himself now" as fact by sunita
2026-11-11 email from lokta-ghar "राम्रो छ। तेस्रो हरफमा एउटा अल्पविराम बढी छ, अरू ठीक छ।" person anju thread lokta-ghar-903 at 2026-11-11T04:34:00Z
2026-11-11 payment rempah 4050.00 MYR for LS-3875
2026-11-11 email from rempah "Diluluskan, terima kasih." person aisyah thread rempah-901 at 2026-11-11T02:24:00Z
2026-11-12 email from ullarhus "Geturðu sent mér PDF? (hangimiðar á peysur)" person gudrun thread ullarhus-905 at 2026-11-12T11:04:00Z
2026-11-12 checked brackenbury r1 own-fault yes "One of two complaints was ours; the sheet did not name a tolerance" by eva
2026-11-12 checked brackenbury r1 care unclear "Asked; Joss said that it is a hard season, nothing more" by eva
2026-11-12 payment marktapotheke 830.00 EUR for LS-3886
2026-11-12 email from seeblick "That does not answer our question. Three more came back smeared, and we have stopped using them. Can you test one?" person dr-nowak thread seeblick-ink at 2026-11-12T10:05:00Z
2026-11-12 email from rheinkiesel "Then 2,500 it is." person vera thread rheinkiesel-904 at 2026-11-12T09:31:00Z
2026-11-12 invoice gouden-oven 905.00 EUR due 2026-12-12 ref LS-3908 "bread bag"
2026-11-12 email from gouden-oven "How long is it from proof to door for the bread bag now?" person sanne thread gouden-oven-905 at 2026-11-12T10:45:00Z
2026-11-12 email to gouden-oven "Eight working days at the moment, five if it is urgent." person sanne thread gouden-oven-905 at 2026-11-12T13:35:00Z by hafiz
2026-11-12 approval gouden-oven r1 given "I read all of it and would do the same" by armen
2026-11-12 email to chir "Ինչպե՞ս անցավ տոնավաճառը։ (ծիրանի չրի տոպրակ)" person lusine thread chir-905 at 2026-11-12T15:08:00Z by armen
2026-11-12 invoice aghbyur 705000.00 AMD due 2026-12-12 ref LS-3909 "գազավորված ջրի պիտակ"
2026-11-12 email from rempah "Pegawai halal minta logo baharu pada label rendang. Boleh dapat pruf minggu depan?" person aisyah thread rempah-halal at 2026-11-12T02:10:00Z
2026-11-13 note skjalfandi "Works with two part-time helpers in the busy weeks" as fact by eva
2026-11-13 email to ullarhus "Hér er það, og minni útgáfa fyrir símann." person gudrun thread ullarhus-905 at 2026-11-13T09:48:00Z by eva
2026-11-13 invoice djupasalt 2050.00 EUR due 2026-12-13 ref LS-3910 "askja fyrir birkisalt"
2026-11-13 payment calder 930.00 GBP for LS-3877
2026-11-13 payment ottoline 1550.00 GBP for LS-3878
2026-11-13 invoice ottoline 1900.00 GBP due 2026-12-13 ref LS-3911 "gift sleeve"
2026-11-13 forecast brackenbury joss-moves made "Joss hands the labels over to his sister" who "Their owner told Eva" percent 60 due 2026-12-30 by eva
2026-11-13 email from albrecht "Without, then. It looks calmer." person carla thread albrecht-903 at 2026-11-13T11:30:00Z
2026-11-13 reaction gouden-oven r1 anger "One calm answer on the next day, no reasons again" member eva by eva
2026-11-13 reaction gouden-oven r1 withheld-payment "One letter about the sum, on another day; the files go out all the same" member eva by eva
2026-11-13 reaction gouden-oven r1 plea "Thank them, stay with it, help with the change" member eva by eva
2026-11-13 visit with loureiro 45min "Saw the filling line; the label has to sit 4 mm higher" person beatriz by eva
2026-11-13 invoice morvan 1650.00 EUR due 2026-12-13 ref LS-3912 "perfume label"
2026-11-13 note morvan "Could do with one design for all sizes" as opinion by eva
2026-11-13 email from arpa-gini "կարմիր գինու պիտակ՝ առաքումն այսօր ստացանք։ Գույնը ճիշտ այն է, ինչ ուզում էինք։ Շնորհակալություն։" person gayane thread arpa-gini-907 at 2026-11-13T08:39:00Z
2026-11-13 email to arpa-gini "Ուրախ եմ։ Ներկի բաղադրությունը պահում ենք հաջորդ անգամվա համար։" person gayane thread arpa-gini-907 at 2026-11-13T09:24:00Z by armen
2026-11-13 email from chir "Շատ լավ։ Մինչև կեսօր ամեն ինչ վաճառվել էր։" person lusine thread chir-905 at 2026-11-13T05:05:00Z
2026-11-13 payment urts 325000.00 AMD for LS-3880
2026-11-13 payment հացատուն 270000.00 AMD for LS-3892
2026-11-13 checkin himal-chiya person 30min thanks "यो वर्षका लागि र समयमै खबर गरिदिनुभएकोमा" said "लेबल नै पहिले प्रशंसा हुने कुरा हो" track anniversary person bikash by sunita
2026-11-13 asked himal-chiya "के कुरामा चाहिनेभन्दा बढी समय लाग्यो?" answer "नमुना स्वीकृत गर्न, तीन जनाले हेर्नुपर्छ" person bikash by sunita
2026-11-13 asked himal-chiya "हामीले के गर्न छोड्नुपर्छ?" answer "नमागेका नमुना पठाउन" person bikash by sunita
2026-11-13 asked himal-chiya "आउँदो वर्ष तपाईंकहाँ के फेरिन्छ?" answer "वसन्तमा दुई नयाँ चिया" person bikash by sunita
2026-11-13 email from sagar-trek "झोलाको ट्याग को पाठ कहिलेसम्म पठाउने?" person pasang thread sagar-trek-906 at 2026-11-13T09:56:00Z
2026-11-13 email to rempah "Boleh, Selasa depan." person aisyah thread rempah-halal at 2026-11-13T08:35:00Z by hafiz
2026-11-13 promise to rempah "proof with the new halal mark" by 2026-11-17 owner sunita by hafiz
2026-11-13 invoice kopi-bukit 3500.00 MYR due 2026-12-13 ref LS-3913 "beg kopi"
2026-11-13 email from sabun-wangi "Boleh letak bahasa Inggeris sekali pada pembalut sabun serai?" person mei-ling thread sabun-wangi-907 at 2026-11-13T07:56:00Z
2026-11-13 email to sabun-wangi "Boleh, kalau huruf dikecilkan sedikit. Saya lampirkan dua pilihan." person mei-ling thread sabun-wangi-907 at 2026-11-13T08:55:00Z by hafiz
2026-11-16 payment ullarhus 175000 ISK for LS-3885
2026-11-16 email from vor "Hvenær fer bókamerki í prentun?" person ragnheidur thread vor-908 at 2026-11-16T11:14:00Z
2026-11-16 payment thornbury 900.00 GBP for LS-3818
2026-11-16 email from northmoor "One question about the family trail leaflet: is there room for a second language?" person imogen thread northmoor-909 at 2026-11-16T08:48:00Z
2026-11-16 email to northmoor "Yes, if the ingredients go down by half a point. I have attached both versions." person imogen thread northmoor-909 at 2026-11-16T10:08:00Z by eva
2026-11-16 email from northmoor "The second version is fine. Please go ahead." person imogen thread northmoor-909 at 2026-11-16T11:09:00Z
2026-11-16 goal northmoor still "Half of all shop sales from their own brand" service "Shop tags" by eva
2026-11-16 email from calder "Our printer asks for the matchbox sleeve with 3 mm bleed. Do you have that?" person nell thread calder-908 at 2026-11-16T10:36:00Z
2026-11-16 email to calder "Here it is, bleed and crop marks included." person nell thread calder-908 at 2026-11-16T12:21:00Z by sunita
2026-11-16 meeting with albrecht 40min "Hampers for the holidays: 600 cards, three sizes; price until Monday" person carla by armen
2026-11-16 promise to albrecht "price for the hamper cards" by 2026-11-23 owner armen by armen
2026-11-16 payment chir 410000.00 AMD for LS-3893
2026-11-16 email to aghbyur "Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ (գազավորված ջրի պիտակ)" person vahan thread aghbyur-909 at 2026-11-16T11:23:00Z by armen
2026-11-16 note aghbyur "I would rather wait a week than have the wrong green." as quote by armen
2026-11-16 email from հացատուն "Շաբաթ օրը Վերնիսաժում սեղան ունենք, գնացուցակի քարտեր են պետք։ Կհասցնե՞ք։" person anahit thread hats-qart at 2026-11-16T06:40:00Z
2026-11-16 email to հացատուն "Այո, շաբաթ առավոտյան ձեզ մոտ կլինեն։" person anahit thread hats-qart at 2026-11-16T08:25:00Z by armen
2026-11-16 promise to հացատուն "table cards for the Saturday market" by 2026-11-21 owner sunita by armen
2026-11-16 email from sagar-trek "एकपटक फेरि सोधें है, पाठ कहिलेसम्म चाहिन्छ?" person pasang thread sagar-trek-906 at 2026-11-16T08:34:00Z
2026-11-16 email from sabun-wangi "Pilihan kedua lebih baik." person mei-ling thread sabun-wangi-907 at 2026-11-16T02:25:00Z
2026-11-17 message from djupasalt "Kassinn er kominn, allt í lagi" person sindri thread djupasalt-m910 at 2026-11-17T10:37:00Z
2026-11-17 message to djupasalt "Geri það" person sindri thread djupasalt-m910 at 2026-11-17T11:40:00Z by eva
2026-11-17 email to vor "Á miðvikudag. Þú færð skeyti þegar pressan fer af stað." person ragnheidur thread vor-908 at 2026-11-17T09:27:00Z by eva
2026-11-17 payment albrecht 1250.00 EUR for LS-3894
2026-11-17 window albrecht busy from 2026-11-23 until 2026-12-28 "Hampers and holiday trade" by armen
2026-11-17 payment gouden-oven 930.00 EUR for LS-3876
2026-11-17 parting gouden-oven parting-1 begun review r1 profile agency reasons neutral return by-review by eva
2026-11-17 payment gorgatun 1150.00 EUR for LS-3874
2026-11-17 email from aghbyur "Այո, խնդրում եմ։" person vahan thread aghbyur-909 at 2026-11-17T06:52:00Z
2026-11-17 email to sagar-trek "बिहीबार दिउँसोसम्म। पर्खाएकोमा माफ गर्नुहोला।" person pasang thread sagar-trek-906 at 2026-11-17T08:07:00Z by sunita
2026-11-17 email from kopi-bukit "Selamat pagi. Boleh kami tambah 2,000 lagi pelekat cawan? Kertas yang sama." person weijie thread kopi-bukit-910 at 2026-11-17T01:46:00Z
2026-11-17 email to kopi-bukit "Boleh. Kami cetak hari Khamis dan sampai minggu depan." person weijie thread kopi-bukit-910 at 2026-11-17T08:40:00Z by hafiz
2026-11-18 checkin holar video 35min thanks "fyrir þolinmæðina í vor" said "Miðarnir eru það fyrsta sem fólk nefnir" track anniversary person einar by eva
2026-11-18 asked holar "Hvað tók lengri tíma en það hefði átt að gera?" answer "Að samþykkja prófarkir, það þurfa þrír að sjá þær" person einar by eva
2026-11-18 asked holar "Hverju ættum við að hætta?" answer "Að senda sýnishorn sem við báðum ekki um" person einar by eva
2026-11-18 asked holar "Hvað breytist hjá ykkur á næsta ári?" answer "Tvær nýjar vörur í vor" person einar by eva
2026-11-18 email to thornbury "Reminder: invoice LS-3871 is due" automatic
2026-11-18 email from ottoline "The courier left one box of the gift sleeve at the wrong door. We found it, no harm done." person sam-grant thread ottoline-911 at 2026-11-18T13:29:00Z
2026-11-18 email from rempah "Kami tunggu pruf, pencetak peket sudah bertanya." person faizal thread rempah-halal at 2026-11-18T03:30:00Z
2026-11-18 message to rempah "Baik, Sunita sedang siapkan" person faizal thread rempah-halal at 2026-11-18T08:20:00Z by hafiz
2026-11-18 complaint rempah "Kami tunggu pruf, pencetak peket sudah bertanya." for label language ms person faizal by hafiz
2026-11-19 email to ottoline "Thank you for telling me. I have written to the courier all the same." person sam-grant thread ottoline-911 at 2026-11-19T08:57:00Z by eva
2026-11-19 payment seeblick 522.00 EUR for LS-3882
