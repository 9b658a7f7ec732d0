import type { ReplyLanguage } from '../language.ts'

export const icelandic: ReplyLanguage = {
  language: 'is',
  concern: {
    found: [
      '(takk|þakka þér|ég þakka|við þökkum|kærar þakkir|þakkir) … (fyrir að|fyrir (bréfið|póstinn|skilaboðin|ábendinguna|hreinskilnina|þolinmæðina|símtalið))',
      '(ég|við) (skil|skiljum|sé|sjáum|heyri|heyrum|veit|vitum) … (að|hvers vegna|hvernig|vel)',
      '(þetta|það) (hlýtur|hefur|hefði|átti|var|er) … (ekki|verið|að|óþægileg*|slæmt)',
      '(mér|okkur) þykir … (þetta|það) … ',
      '(þú|þið) … (beiðst|biðuð|misstir|treystir|treystuð|áttir|áttuð|borgaðir|bjóst|bjuggust|þurftir|þurftuð)',
    ],
    vague: [
      '(ábending*|skoðun*|álit) … (mikilvæg*|skipt*|okkur)',
      '(við|ég) (tökum|tek) … alvarlega',
      '(takk|þökkum) fyrir að hafa samband',
    ],
  },
  offer: {
    found: [
      '(ég|við) (sendi|sendum|hringi|hringjum|endurgreiði|endurgreiðum|laga|lögum|geri|gerum|kem|komum|skipti|skiptum|skrifa|skrifum|leiðrétti|leiðréttum|prenta|prentum|borga|borgum|byrja|byrjum|klára|klárum|skila|skilum|get|getum|mun|munum|ætla|ætlum|skal|skulum) …',
      '(þú|þið) (færð|fáið) … ',
      '(mun|skal|ætlar að) (senda|hringja|endurgreiða|laga|gera|koma|skipta|skrifa|leiðrétta|prenta|borga)',
    ],
    vague: [
      '(láttu|látið) (mig|okkur|okkur endilega|mig endilega)? … vita',
      '(ekki hika|hikaðu ekki|hafðu samband|hafið samband)',
      '(gerum|geri) (okkar|mitt) besta',
      '(skoða|skoðum|athuga|athugum|reyni|reynum) (þetta|það|málið)',
      '(hvernig|hvað) (get|getum) (ég|við) …',
    ],
  },
  who: ['(ég|mig|mér|sjálf|sjálfur)'],
  when: [
    '(innan|á innan við|eftir|á næstu) (#|einn*|eins|tveggja|tvo|þriggja|þrjá) (klukku*|klst|tíma*|dag*|daga|virkra daga|vik*)',
    'fyrir (hádegi|kvöldið|lok|klukkan)',
    'í (dag|kvöld|fyrramálið|vikunni|þessari viku|næstu viku)',
    '(á morgun|strax|þegar í stað)',
  ],
  denial: [
    '(þetta|það) (gerðist|átti sér) (ekki|aldrei|ekki stað)',
    '(þetta|það) (er|var) (ekki (satt|rétt)|rangt|ósatt)',
    '(þú|þið) (ýkir|ýkið|ert að ýkja|eruð að ýkja|ímyndar*|misskil*|ert of viðkvæm*)',
    '(enginn|engin) (annar|önnur)? … (kvart*|kvört*|nefnt)',
    '(þetta|það) (er|var) (nú )?ekki svo (slæmt|seint|alvarlegt|mikilvægt)',
    '(við|ég) (gerðum|gerði) (ekkert|allt) (rangt|rétt)',
    '(róaðu|slakaðu|slappaðu) (þig|á)',
  ],
  counter: [
    '(þú|þið) (hefðir|hefðuð) (átt|getað|mátt)',
    '(ef|hefðir) (þú|þið)? … (hefðir|hefðuð|bara) … (lesið|hlustað|svarað|borgað|sagt|sent)',
    'hverju (bjóstu|bjuggust)',
    '(líttu|lítið) (í eigin barm|í spegil)',
    '(þú|þið) … (sjálf|sjálfur|sjálfir|eigin) … (sein*|sök*|mistök*|rangt)',
  ],
  confirms: [
    '(pöntun*|reikning*|verkefni*|tími|tíminn|tímann|samning*|heimsókn*|greiðsl*|bókun*|afhending*|skýrsl*|framtal*) (þín*|þinn|þitt|ykkar)',
    '(þegar|síðan|eftir að) (þú|þið) (komst|komuð|pantaðir|pöntuðuð|keyptir|keyptuð|borgaðir|bókaðir)',
    '(gögn|gögnum|skrám|bókum|kerfi) (okkar|mínum)',
    'sem (viðskiptavinur|skjólstæðingur|gestur|sjúklingur)',
  ],
  plain:
    'takk þakka því miður fyrirgefðu póstur bréf skrifa hringja kvörtun vandamál viðskiptavinur hjálpa gera segja tími vinna þjónusta gott slæmt vilja þurfa kær kæri kæra heyra sjá skilja vita',
}
