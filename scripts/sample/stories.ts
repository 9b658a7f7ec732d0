/**
 * What happened to some clients beside their habits, in the notation; instead of days there are
 * days before the last one (`-42`), and `{+3}` inside a line is three days after it.
 */
export const stories: Readonly<Record<string, readonly string[]>> = {
  brim: [
    '-81 note brim "Halldóra hands the orders over to a new marketing lead" as fact by eva',
    '-72 person petur at brim "Pétur Arnarson" role marketing email petur@brim.example language is',
    '-67 email from brim "Pétur tekur við af mér í næstu viku. Takk fyrir öll þessi ár, þetta verður vonandi jafn gott." person halldora thread brim-petur',
    '-66 email to brim "Takk sömuleiðis, Halldóra. Við hringjum í Pétur á mánudaginn." thread brim-petur by eva',
    '-30 email to brim "Sæll Pétur. Eigum við að hittast stuttlega og fara yfir bokkinn?" person petur thread brim-bokk by eva',
    '-17 email to brim "Sæll aftur. Miðarnir á bokkinn þurfa að fara í prentun á föstudag, er textinn tilbúinn?" person petur thread brim-bokk by eva',
    '-10 note brim "Nobody answers since Halldóra handed over; the standing order runs on without a word" as opinion by eva',
  ],
  thornbury: [
    '-128 call with thornbury 18min "They lost the hospital contract, a third of their turnover" person gareth by hafiz',
    '-128 note thornbury "It is going to be a lean year, but we will not skimp on the labels." as quote by hafiz',
    '-38 email from thornbury "Could we pay the two open invoices in parts? The hospital still owes us as well." person moira thread thornbury-parts',
    '-37 email to thornbury "Of course. Send us a plan that you can keep, and we go by that." person moira thread thornbury-parts by hafiz',
    '-37 promise from thornbury "plan for the open invoices" by {-18} by hafiz',
    '-21 kept thornbury "plan for the open invoices" by hafiz',
  ],
  'arpa-gini': [
    '-95 email from arpa-gini "Փոքր քանակները փորձում ենք տեղում թվային տպարանում տպել։ Մեծ պատվերները ձեզ մոտ կմնան։" person gayane thread arpa-digital',
    '-94 email to arpa-gini "Շնորհակալություն, որ ասացիք։ Եթե գույնը տարբերվի, գրեք, կօգնենք։" thread arpa-digital by armen',
    '-60 note arpa-gini "Small runs go to a digital printer in Yerevan since this season" as fact by armen',
    '-31 note arpa-gini "A price for 500 pieces could bring the small runs back" as opinion by armen visible owner',
  ],
  rempah: [
    '-8 email from rempah "Pegawai halal minta logo baharu pada label rendang. Boleh dapat pruf minggu depan?" person aisyah thread rempah-halal',
    '-7 email to rempah "Boleh, Selasa depan." person aisyah thread rempah-halal by hafiz',
    '-7 promise to rempah "proof with the new halal mark" by {-3} owner sunita by hafiz',
    '-2 email from rempah "Kami tunggu pruf, pencetak peket sudah bertanya." person faizal thread rempah-halal',
    '-2 message to rempah "Baik, Sunita sedang siapkan" person faizal by hafiz',
  ],
  kraeuterhof: [
    '-45 email from kraeuterhof "The calendula labels came out in the wrong green. We cannot put them next to the old ones." person jutta thread lenz-green',
    '-45 email to kraeuterhof "You are right, I see it on our sheets too. I am sorry. We find out what happened and come back to you." person jutta thread lenz-green by armen',
    '-44 note kraeuterhof "Ink was mixed for coated paper; our mistake" as fact by hafiz',
    '-32 call with kraeuterhof 24min "Jutta is disappointed; she wants new sheets before the market and a word on the cost" person jutta by armen',
    '-32 promise to kraeuterhof "new calendula sheets at our cost" by {-16} owner hafiz by armen',
    '-32 note kraeuterhof "I do not need a discount. I need the right green on time." as quote by armen',
    '-11 email from kraeuterhof "The sheets were to be here last week. When do they come?" person malte thread lenz-green',
  ],
  albrecht: [
    '-4 meeting with albrecht 40min "Hampers for the holidays: 600 cards, three sizes; price until Monday" person carla by armen',
    '-4 promise to albrecht "price for the hamper cards" by {+3} owner armen by armen',
  ],
  հացատուն: [
    '-4 email from հացատուն "Շաբաթ օրը Վերնիսաժում սեղան ունենք, գնացուցակի քարտեր են պետք։ Կհասցնե՞ք։" person anahit thread hats-qart',
    '-4 email to հացատուն "Այո, շաբաթ առավոտյան ձեզ մոտ կլինեն։" person anahit thread hats-qart by armen',
    '-4 promise to հացատուն "table cards for the Saturday market" by {+1} owner sunita by armen',
  ],
  'himal-chiya': [
    '-52 email from himal-chiya "यो पाली झरी लामो भयो, दोस्रो टिपाइ ढिलो हुन्छ। अर्डर पछि खबर गर्छु।" person bikash thread himal-jhari',
    '-51 email to himal-chiya "बुझें। हामी कागज तयार राख्छौं, हतार नगर्नुहोस्।" person bikash thread himal-jhari by sunita',
    '-9 call with himal-chiya 11min "Harvest is in; they have not decided on the next quantity" person bikash at {-9}T06:15:00Z by sunita',
    '-9 note himal-chiya "A buyer in Kolkata packs part of the tea himself now" as fact by sunita',
  ],
  loureiro: [
    '-52 email from loureiro "We stop filling until the new line stands, so no labels for two or three months. Nothing to do with you." person beatriz thread loureiro-line',
    '-52 email to loureiro "Thank you for saying so. Tell us the bottle size when the line runs, we keep a place for you." person beatriz thread loureiro-line by eva',
    '-18 aside loureiro orders-overdue until {+52} "New bottling line, no orders until it runs" by eva',
    '-18 aside loureiro spend-down until {+52} "New bottling line, no orders until it runs" by eva',
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
    '-150 credit wendel 160.00 EUR ref LS-C2 "200 sheets with a scratch"',
    '-148 refund wendel 160.00 EUR "Credit LS-C2 paid back"',
  ],
  mossgate: [
    '-206 promise to mossgate "sketch for the anniversary bottle" by {-190} owner sunita by eva',
    '-193 moved mossgate "sketch for the anniversary bottle" to {-183} by eva',
    '-185 released mossgate "sketch for the anniversary bottle" by eva',
    '-185 note mossgate "No anniversary bottle after all, they save for a new still" as fact by eva',
  ],
  vor: ['-93 invoice vor 210000 ISK due {-63} ref LS-DOUBLE "Bókamerki" &double', '-92 void &double "Entered twice"'],
}
