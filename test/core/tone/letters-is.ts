/** Ordinary letters from varied parts: each opening meets other middles and ends, always the same ones. */
const openings = [
  'Sæl Anna,\n\nþakka þér fyrir símtalið á mánudaginn.',
  'Sæll Jón,\n\nreikningurinn fyrir maí fylgir með.',
  'Góðan daginn Tómas,\n\nteikningarnar eru tilbúnar til yfirlestrar.',
  'Kæra Sigríður,\n\nég skrifa þér út af sendingunni frá 12. mars.',
  'Blessaður Pétur,\n\nhér er tilboðið sem þú baðst um.',
  'Sæl Guðrún,\n\nsamkvæmt bókhaldi okkar er reikningur 1044 enn ógreiddur.',
  'Kæri Ólafur,\n\nvið höfum fengið kvörtun þína vegna gólfsins og ég las hana tvisvar.',
  'Sæl öll hjá Tannlæknastofunni Brosi,\n\nnýr opnunartími er hér að neðan.',
  'Elsku Nína,\n\nmér þykir leitt að sendillinn skyldi koma degi of seint.',
  'Ágætu félagar í Brúarsmiðjunni,\n\nársreikningnum ykkar hefur verið skilað til ársreikningaskrár.',
]
const middles = [
  'Þú hefur alltaf greitt á réttum tíma, svo að mig langaði að spyrja hvort nýja reikningsnúmerið hefði borist þér.',
  'Töfin var mistök hjá okkur: pöntunin var skráð á rangt númer og enginn tók eftir því.',
  'Ef þú vilt frekar annan lit skaltu láta okkur vita fyrir föstudag og við breytum honum þér að kostnaðarlausu.',
  'Vinsamlegast greiddu 72.000 kr. í síðasta lagi 30. júní eða láttu mig vita ef þú þarft lengri frest.',
  'Skatturinn þarf að fá undirritað eyðublað fyrir 15. apríl; annars bætist við álag.',
  'Ég náði ekki í þig í síma í gær og set því spurningarnar tvær á blað.',
  'Við vinnum ekki á sunnudögum en neyðarsímanum er alltaf svarað.',
  'Lögmaður okkar hefur lesið samninginn yfir og á fjórðu síðu stendur nú það sem um var samið.',
  'Innifaldar eru tvær umferðir breytinga; sú þriðja kostar 14.000 kr. á tímann.',
  'Tvær flísar voru brotnar þegar þær komu og birgirinn sendir nýjar í vikunni.',
  'Úttekt á vefnum er lokið og í skýrslunni eru ellefu atriði, þar af þrjú sem liggur á.',
  'Sendu aldrei lykilorðið í tölvupósti; ég les það upp fyrir þig í símanum.',
  'Þú getur alltaf breytt tímanum, allt fram á síðasta dag.',
  'Verðið hækkar um fjögur prósent vegna þess að pappír hefur hækkað.',
  'Starfsábyrgðartryggingin sem þú spurðir um fylgir með.',
  'Eldri gögn ykkar eru geymd í sjö ár eins og lög gera ráð fyrir.',
  'Námskeiðið um varnir gegn fjársvikum hefst klukkan níu og hádegismatur er innifalinn.',
  'Það var erfitt að finna varahlutinn og því tók viðgerðin lengri tíma en til stóð.',
  'Nokkrir skrifuðu hlýjar umsagnir um viðburðinn og ég hélt að þú hefðir gaman af að lesa þær.',
  'Barnamatseðillinn er á annarri síðu; farðu endilega yfir ofnæmisvaldana.',
]
const ends = [
  'Þakka þér fyrir þolinmæðina.\n\nBestu kveðjur,\nMaría',
  'Hringdu í mig í síma 555 0101 ef eitthvað er óljóst.\n\nMeð kveðju,\nJón',
  'Ég hringi í þig á fimmtudaginn klukkan tíu.\n\nMaría Hlíðdal',
  'Hentar þriðjudagur eða miðvikudagur þér betur?\n\nKær kveðja,\nHrafn',
  'Við hlökkum til samstarfsins í haust.\n\nGangi ykkur vel,\nSunna',
]

export const letters: readonly string[] = openings.flatMap((opening, i) =>
  middles.map((middle, j) => {
    const other = middles[(j + 3 + 2 * i) % middles.length]!
    return [opening, `${middle}${other === middle ? '' : ` ${other}`}`, ends[(i + j) % ends.length]!].join('\n\n')
  }),
)
