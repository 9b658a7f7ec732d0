import type { TraitPhrases } from './trait-phrases.ts'

export const icelandic: TraitPhrases = {
  lists: {
    they: [
      '(þau|þeir|þær|hann|hún|þú|þið|eigandinn|eigendurnir|viðskiptavinurinn|fjölskyldan|konan hans|maðurinn hennar|forstjórinn)',
    ],
    group: [
      '(múslim|múslima|múslimi|múslimar|múslimum|gyðingar|gyðinga|gyðingum|gyðing|kristnir|hindúar|búddistar|hommar|homma|hommum|lesbíur|lesbía|samkynhneigðir|samkynhneigða|samkynhneigðum|útlendingar|útlendinga|útlendingum|innflytjendur|innflytjendum|innflytjenda|flóttafólk|flóttamenn|flóttamönnum|öryrkjar|öryrkja|öryrkjum|fatlaðir|fatlaða|fatlað fólk|fötluðu fólki|ellilífeyrisþegar|ellilífeyrisþega|eldri borgarar|eldri borgara|eldri borgurum|gamalt fólk|gömlu fólki|gamla konu|gamlar konur|eldra fólk|ungt fólk|ungu fólki|pólverjar|pólverja|sígaunar)',
      '(múslimskar|múslímskar|gyðinglegar|kristnar|erlendar|arabískar|pólskar) fjölskyldur',
    ],
    being: [
      '(múslimi|múslimar|gyðingur|gyðingar|kristin|kristinn|hindúi|samkynhneigð|samkynhneigður|hommi|hommar|lesbía|ólétt|þunguð|barnshafandi|fötluð|fatlaður|öryrki|öryrkjar|útlendingur|útlendingar|innflytjandi|innflytjendur|heyrnarlaus|ellilífeyrisþegi|einstæð móðir|trans)',
      '(of|orðin|orðinn|allt of|alltof) (of)? (gömul|gamall|gamlir|gamlar|ung|ungur|ungir|lasburða|elliær)',
    ],
  },
  when: [
    '<group> (eru|er|eiga|á|passa|passar|henta) (einfaldlega|bara)? (ekki|aldrei|engir) (okkar|heima|til|við|inn|fyrir|velkomn*|markhóp*) …',
    '(ekki|aldrei|hætta|hætt|hættum|engum|enga|án) (lengur)? (að )?(þjónusta|þjóna|vinna (fyrir|með)|taka við|taka að okkur|sinna|fyrir|við)? <group>',
    '(viljum|vil|getum|þjónustum|þjónum|tökum|sinnum|vinnum|erum) (við)? (ekki|aldrei) (lengur)? (vinna (fyrir|með)|þjónusta|þjóna|taka við|hafa|fá|fyrir|með|rétt* … fyrir)? <group>',
    '<they> (er|eru|var|voru|ert|eruð) (bara|líka|öll|allir|nú|orðin|orðinn|orðnir)? <being>',
    '(aldur|aldurinn|trú|trúin|þjóðerni|þjóðernið|uppruni|kynhneigð|fötlun|fötlunin|meðganga|óléttan|hreimur|hreimurinn|höfuðslæða|litarháttur) (hans|hennar|þeirra|þinn|þín)',
    '(hann|hún|eigandinn) er (orðin|orðinn|yfir|næstum)? # ára',
    '(hún|hann) (er|fer|verður) … fæðingarorlof*',
  ],
  unless: ['(gömul|gamall|gamlar|gamlir) til að (prenta|opna|nota)'],
  pardons: ['(óháð|sama hver|hver sem|hvers sem|allir|alla|öllum|án tillits)'],
}
