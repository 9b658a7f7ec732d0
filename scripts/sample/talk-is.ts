export const talkIs: readonly (readonly string[])[] = [
  [
    '< Góðan dag. Okkur vantar meira: {thing}, 2.000 stykki. Sami pappír og síðast.',
    '> Sjálfsagt. Prentað á fimmtudag og komið til ykkar í vikunni á eftir.',
  ],
  [
    '< {thing}: sendingin kom í morgun. Liturinn er alveg réttur, kærar þakkir.',
    '> Gott að heyra. Við geymum litablönduna til næsta skiptis.',
  ],
  [
    '> {thing}: próförkin er tilbúin. Viltu lesa smáa letrið fyrst?',
    '< Lítur vel út. Það vantar kommu í þriðju línu, annars má prenta.',
  ],
  [
    '< Er pláss fyrir enskan texta líka? Ég á við: {thing}.',
    '> Já, ef letrið minnkar aðeins. Tvær tillögur fylgja.',
    '< Seinni tillagan er betri.',
  ],
  [
    '< Hvað kosta 1.000 og 5.000 stykki? ({thing})',
    '> Verðin fylgja. Flestir taka 2.500, það er hagstæðast.',
    '< Þá tökum við 2.500.',
  ],
  [
    '> Pappírinn hækkar um fjögur prósent í næsta mánuði. Eigum við að prenta núna? ({thing})',
    '< Takk fyrir að láta vita. Já, prentið núna.',
  ],
  [
    '< Við þurfum þetta fyrir sýningu á laugardaginn: {thing}. Næst það?',
    '> Það næst ef textinn kemur á mánudag.',
    '< Hann kemur í dag.',
  ],
  [
    '< Getum við séð þetta á grófari pappír? ({thing})',
    '> Þrjú sýnishorn fara í póst í dag.',
    '< Númer tvö, ekki spurning.',
  ],
  ['< Veðrið tafði skipið, svo við þurfum miðana viku seinna. ({thing})', '> Ekkert mál, við geymum þá hjá okkur.'],
  [
    '< Heimilisfangið á reikningnum er gamalt. Geturðu breytt því?',
    '> Búið að breyta, afsakaðu þetta. Nýtt eintak fylgir.',
  ],
  ['< Litla teikningin er falleg. Megum við nota hana á bílinn?', '> Já, hún er ykkar. Ég sendi skrá sem má stækka.'],
]

/** For what stands on a shelf: food, drinks, cosmetics. */
export const shelfIs: readonly (readonly string[])[] = [
  [
    '< Skanninn í búðinni les ekki strikamerkið. ({thing})',
    '> Við færðum það á slétta hlið og prófuðum. Ný skrá fylgir.',
  ],
  ['> Hvernig gekk á markaðnum? ({thing})', '< Ljómandi vel. Allt seldist upp fyrir hádegi.'],
  [
    '> Eitt smáatriði: er geymsluþolið enn 12 mánuðir? ({thing})',
    '< Gott að þú spyrð. Það er orðið 18 mánuðir.',
    '> Breytt, ný próförk fylgir.',
  ],
]
