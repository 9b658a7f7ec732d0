/**
 * What happened to some clients beside their habits, in the notation; instead of days there are
 * days before the last one (`-42`), and `{+3}` inside a line is three days after it.
 */
export const stories: Readonly<Record<string, readonly string[]>> = {
  brim: [
    '-81 note brim "Halldóra hands the orders over to a new marketing lead" as fact by eva',
    '-72 person petur at brim "Pétur Arnarson" role marketing email petur@brim.example language is',
    '-67 email from brim "Pétur tekur við af mér í næstu viku. Takk fyrir öll þessi ár, þetta verður vonandi jafn gott." person halldora thread brim-petur at {-67}T11:05:00Z',
    '-66 email to brim "Takk sömuleiðis, Halldóra. Við hringjum í Pétur á mánudaginn." thread brim-petur at {-66}T08:45:00Z by eva',
    '-30 email to brim "Sæll Pétur. Eigum við að hittast stuttlega og fara yfir bokkinn?" person petur thread brim-bokk at {-30}T09:10:00Z by eva',
    '-17 email to brim "Sæll aftur. Miðarnir á bokkinn þurfa að fara í prentun á föstudag, er textinn tilbúinn?" person petur thread brim-bokk at {-17}T10:30:00Z by eva',
    '-10 note brim "Nobody answers since Halldóra handed over; the standing order runs on without a word" as opinion by eva',
  ],
  thornbury: [
    '-128 call with thornbury 18min "They lost the hospital contract, a third of their turnover" person gareth by hafiz',
    '-128 note thornbury "It is going to be a lean year, but we will not skimp on the labels." as quote by hafiz',
    '-38 email from thornbury "Could we pay the two open invoices in parts? The hospital still owes us as well." person moira thread thornbury-parts at {-38}T14:20:00Z',
    '-37 email to thornbury "Of course. Send us a plan that you can keep, and we go by that." person moira thread thornbury-parts at {-37}T08:30:00Z by hafiz',
    '-37 promise from thornbury "plan for the open invoices" by {-18} by hafiz',
    '-21 kept thornbury "plan for the open invoices" by hafiz',
  ],
  'arpa-gini': [
    '-95 email from arpa-gini "Փոքր քանակները փորձում ենք տեղում թվային տպարանում տպել։ Մեծ պատվերները ձեզ մոտ կմնան։" person gayane thread arpa-digital at {-95}T07:15:00Z',
    '-94 email to arpa-gini "Շնորհակալություն, որ ասացիք։ Եթե գույնը տարբերվի, գրեք, կօգնենք։" thread arpa-digital at {-94}T08:50:00Z by armen',
    '-60 note arpa-gini "Small runs go to a digital printer in Yerevan since this season" as fact by armen',
    '-119 feedback arpa-gini nps 9 person gayane',
    '-39 feedback arpa-gini nps 7 "Որակը լավն է" more "500 հատի գին" person gayane',
    '-31 note arpa-gini "A price for 500 pieces could bring the small runs back" as opinion by armen visible owner',
  ],
  holar: [
    '-52 email from holar "Lokin á bláberjaskyrið festast við dósina í kæli. Er hægt að fá aðra húð á þau?" person einar thread holar-lok at {-52}T10:15:00Z',
    '-51 email to holar "Já, við eigum húð sem þolir raka. Tvö sýnishorn fara í póst í dag." person einar thread holar-lok at {-51}T09:10:00Z by eva',
    '-44 feedback holar helped 1 "Nú festist ekkert" person einar thread holar-lok',
  ],
  rempah: [
    '-8 email from rempah "Pegawai halal minta logo baharu pada label rendang. Boleh dapat pruf minggu depan?" person aisyah thread rempah-halal at {-8}T02:10:00Z',
    '-7 email to rempah "Boleh, Selasa depan." person aisyah thread rempah-halal at {-7}T08:35:00Z by hafiz',
    '-7 promise to rempah "proof with the new halal mark" by {-3} owner sunita by hafiz',
    '-2 email from rempah "Kami tunggu pruf, pencetak peket sudah bertanya." person faizal thread rempah-halal at {-2}T03:30:00Z',
    '-2 message to rempah "Baik, Sunita sedang siapkan" person faizal thread rempah-halal at {-2}T08:20:00Z by hafiz',
  ],
  kraeuterhof: [
    '-45 email from kraeuterhof "The calendula labels came out in the wrong green. We cannot put them next to the old ones." person jutta thread lenz-green at {-45}T07:50:00Z',
    '-45 email to kraeuterhof "You are right, I see it on our sheets too. I am sorry. We find out what happened and come back to you." person jutta thread lenz-green at {-45}T09:20:00Z by armen',
    '-44 note kraeuterhof "Ink was mixed for coated paper; our mistake" as fact by hafiz',
    '-32 call with kraeuterhof 24min "Jutta is disappointed; she wants new sheets before the market and a word on the cost" person jutta by armen',
    '-32 promise to kraeuterhof "new calendula sheets at our cost" by {-16} owner hafiz by armen',
    '-32 note kraeuterhof "I do not need a discount. I need the right green on time." as quote by armen',
    '-42 feedback kraeuterhof helped 0 person jutta thread lenz-green',
    '-30 feedback kraeuterhof nps 3 "Seven good years, and now I have to check every sheet" person jutta',
    '-11 email from kraeuterhof "The sheets were to be here last week. When do they come?" person malte thread lenz-green at {-11}T08:05:00Z',
  ],
  albrecht: [
    '-60 feedback albrecht nps 8 "Everything as agreed, nothing to complain about" person carla',
    '-4 meeting with albrecht 40min "Hampers for the holidays: 600 cards, three sizes; price until Monday" person carla by armen',
    '-4 promise to albrecht "price for the hamper cards" by {+3} owner armen by armen',
  ],
  հացատուն: [
    '-4 email from հացատուն "Շաբաթ օրը Վերնիսաժում սեղան ունենք, գնացուցակի քարտեր են պետք։ Կհասցնե՞ք։" person anahit thread hats-qart at {-4}T06:40:00Z',
    '-4 email to հացատուն "Այո, շաբաթ առավոտյան ձեզ մոտ կլինեն։" person anahit thread hats-qart at {-4}T08:25:00Z by armen',
    '-4 promise to հացատուն "table cards for the Saturday market" by {+1} owner sunita by armen',
  ],
  'himal-chiya': [
    '-52 email from himal-chiya "यो पाली झरी लामो भयो, दोस्रो टिपाइ ढिलो हुन्छ। अर्डर पछि खबर गर्छु।" person bikash thread himal-jhari',
    '-51 email to himal-chiya "बुझें। हामी कागज तयार राख्छौं, हतार नगर्नुहोस्।" person bikash thread himal-jhari by sunita',
    '-30 email to himal-chiya "अर्को छपाइको लागि मेसिनमा ठाउँ राखौं?" person bikash thread himal-chhapai at {-30}T08:50:00Z by sunita',
    '-28 email from himal-chiya "केही दिन दिनुहोस्, सोच्दैछौं।" person bikash thread himal-chhapai at {-28}T10:20:00Z',
    '-9 call with himal-chiya 11min "Harvest is in; they have not decided on the next quantity" person bikash at {-9}T06:15:00Z by sunita',
    '-9 note himal-chiya "A buyer in Kolkata packs part of the tea himself now" as fact by sunita',
  ],
  loureiro: [
    '-52 email from loureiro "We stop filling until the new line stands, so no labels for two or three months. Nothing to do with you." person beatriz thread loureiro-line',
    '-52 email to loureiro "Thank you for saying so. Tell us the bottle size when the line runs, we keep a place for you." person beatriz thread loureiro-line by eva',
    '-18 aside loureiro orders-overdue until {+52} "New bottling line, no orders until it runs" by eva',
    '-18 aside loureiro spend-down until {+52} "New bottling line, no orders until it runs" by eva',
  ],
  seeblick: [
    '-402 feedback seeblick csat 5 person dr-nowak',
    '-11 email from seeblick "Two owners brought back food bags with smeared letters. Does the ink on the stickers come off when it gets wet?" person dr-nowak thread seeblick-ink at {-11}T09:20:00Z',
    '-10 email to seeblick "It should not, the sticker has a coating. I have attached the sheet of the maker." person dr-nowak thread seeblick-ink at {-10}T08:40:00Z by hafiz',
    '-8 email from seeblick "That does not answer our question. Three more came back smeared, and we have stopped using them. Can you test one?" person dr-nowak thread seeblick-ink at {-8}T10:05:00Z',
  ],
  rheinkiesel: [
    '-410 feedback rheinkiesel nps 9 "You understood the clay" person vera',
    '-31 feedback rheinkiesel nps 8 "All fine" person vera',
    '-9 aside rheinkiesel just-good-enough until {+25} "Asked Vera what more would be; she thinks about it until the kiln is empty" by sunita',
  ],
  calder: [
    '-291 call with calder 9min "Fire in the workshop, nobody hurt; everything stops for now" person nell by sunita',
    '-290 email to calder "We are so glad that nobody is hurt. Your files are safe with us, and there is no hurry with the invoice." person nell by sunita',
    '-66 email from calder "We are back! New workshop, same candles. Can we start with 1,500 tin labels?" person nell thread calder-back',
    '-66 email to calder "What good news. They are on the press on Thursday." person nell thread calder-back by sunita',
    '-60 note calder "Seven months closed after the fire; insurance paid in the end" as fact by sunita',
  ],
  'little-harbour': [
    '-198 email from little-harbour "We have found an agency that does the website as well, so we move the labels there next month. It was good with you." person tamsin thread harbour-end',
    '-197 email to little-harbour "Thank you for telling us yourself. All files are in the folder I have shared, they are yours." person tamsin thread harbour-end by hafiz',
    '-190 end little-harbour initiative client "Wants labels and website from one agency" by hafiz',
  ],
  sommer: [
    '-396 letter from sommer "I close the shop at the end of the month. Thank you for the most beautiful wrapping paper in town." person edith',
    '-394 visit with sommer 60min "Coffee and farewell; she keeps a sheet of every design" person edith by eva',
    '-388 end sommer initiative natural "Owner retired, shop closed" by eva',
  ],
  lofoten: [
    '-63 meeting with lofoten 35min "The fishery is sold; the buyer has a studio of its own" person ingrid-moe by eva',
    '-58 end lofoten initiative mutual "Fishery sold; files handed over to the new owner" by eva',
  ],
  morvan: [
    '-35 meeting with morvan 55min "First meeting: twelve bottles, one family of labels, no gold" person elodie by eva',
    '-35 note morvan "It has to smell of nothing, the perfume does that." as quote by eva',
  ],
  ottoline: ['-46 note ottoline "The gift sleeve sold to two department stores" as fact by eva'],
  wendel: [
    '-97 visit with wendel 45min "Konrad showed the new kegs; orders go through the form from now on" person konrad by armen',
    '-150 credit wendel 160.00 EUR ref LS-C2 "200 sheets with a scratch"',
    '-148 refund wendel 160.00 EUR "Credit LS-C2 paid back"',
  ],
  mossgate: [
    '-104 note mossgate "Fergus hands buying over to a purchasing office in Leeds" as fact by eva',
    '-206 promise to mossgate "sketch for the anniversary bottle" by {-190} owner sunita by eva',
    '-193 moved mossgate "sketch for the anniversary bottle" to {-183} by eva',
    '-185 released mossgate "sketch for the anniversary bottle" by eva',
    '-185 note mossgate "No anniversary bottle after all, they save for a new still" as fact by eva',
  ],
  vor: ['-93 invoice vor 210000 ISK due {-63} ref LS-DOUBLE "Bókamerki" &double', '-92 void &double "Entered twice"'],
}
