import type { LexiconText } from './lexicon-text.ts'

export const is: LexiconText = {
  stop: `og en eða að í á af til frá um með fyrir við er eru var voru verið vera verði verður verða yrði mun munu myndi
    myndu ég þú þið hann hún það þau þeir þær mig mér mín mínum mínar þig þér þín þínir okkur okkar ykkur ykkar sem ef þá
    þegar hvað hvenær hvar hver hvernig hvers vegna þetta þessi þessa þennan sá sú allt allir líka bara mjög nú núna enn
    aftur hélt held býst bjóst átti von vona vonaði vil vildi þarf þurfti takk vinsamlegast lesið las samþykki samþykkt samþykkur sammála já gott halló hafa hef hefur hafði
    haft hafið fá fæ fékk fáum fengi kemur koma kom innifalið innifalinn fylgir sagt sögðuð sagði lofað lofuðuð skil skildi
    ný nýr nýtt nýja nýi eftir fyrst hjá úr`.replaceAll('\n', ' '),
  negations: 'ekki aldrei enginn engin ekkert engan án hvorki né undanskilið undanskilinn undanskilin',
  negationEnds: '',
  suffixes:
    `arinnar innar unnar unum anna inum inni unni inn ina ið um num ir ar ur nar nir ingar ingu ing aði uðu að in na
    nn an a i u s`.replaceAll('\n', ' '),
  prefixes: '',
  cues: {
    comes:
      'tilbúið tilbúin tilbúinn tilbúnar seint sein seinn afhent afhending afhenda skilað skila lokið klárað frestur',
    changes: 'breyting breytingar leiðrétting lagfæring umferð',
    reply: 'svar svara svarað svör',
    reach: 'síma símanúmer hringja samband ná',
    emergency: 'neyð neyðartilvik bráð áríðandi',
  },
  today: ['í dag', 'í kvöld', 'núna'],
  tomorrow: ['á morgun'],
  hours: 'klukkustund klukkustunda klukkustundir klst tíma tímar',
  days: 'dagur daga dagar dögum',
  numbers: [
    'einn ein eitt fyrsta fyrsti',
    'tveir tvær tvö önnur annar annað aðra',
    'þrír þrjár þrjú þriðja þriðji',
    'fjórir fjórar fjögur fjórða fjórði',
    'fimm fimmta fimmti',
    'sex sjötta sjötti',
  ],
  you: 'þú þið þér ykkur ykkar þín þinn þitt',
  me: 'ég við mér mín okkur okkar minn mitt',
  vague: ['fljótlega', 'sem fyrst', 'tímanlega', 'bráðlega', 'fljótt', 'á næstunni', 'í tæka tíð'],
  working: 'virkum virka vinnudag opnunartíma skrifstofutíma',
  always: ['24/7', 'allan sólarhringinn', 'hvenær sem er', 'alltaf'],
  unlimited: ['ótakmarkað', 'ótakmarkaðar', 'ótakmarkaðan', 'eins margar', 'eins oft', 'endalaust'],
}
