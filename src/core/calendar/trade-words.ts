/** Trades that season packs know. */
export type Trade = keyof typeof TRADE_WORDS

/** What people write for a trade, in small letters: a row each in English, Armenian, Icelandic, Nepali and Malay. */
const TRADE_WORDS = {
  accounting: [
    'account bookkeep cpa audit payroll',
    'հաշվապահ աուդիտ',
    'bókhald bókari endurskoð',
    'लेखा अकाउन्ट अडिट',
    'akauntan perakaunan juruaudit',
  ],
  law: [
    'law lawyer legal attorney solicitor barrister notary',
    'փաստաբան իրավաբան նոտար',
    'lögmað lögmann lögfræð',
    'वकिल अधिवक्ता कानुन',
    'peguam guaman',
  ],
  office: [
    'services consult agency design software marketing it',
    'ծառայ խորհրդատ գործակալ ծրագր',
    'þjónust ráðgj hugbúnað hönnun',
    'सेवा परामर्श',
    'khidmat perkhidmatan perunding perisian',
  ],
  retail: [
    'retail shop shops store e-commerce ecommerce webshop boutique grocer supermarket',
    'խանութ մանրածախ առևտ սուպերմարկետ',
    'verslun búð smásal netverslun',
    'पसल खुद्रा किराना',
    'kedai runcit butik',
  ],
  food: [
    'food foods bakery baker butcher deli',
    'հաց փուռ սնունդ մթերք',
    'bakarí bakari matvæl matvör',
    'बेकरी खाद्य खाना',
    'makanan bakeri roti',
  ],
  sweets: [
    'sweet confection chocolat candy pastry florist flower',
    'քաղցր հրուշակ շոկոլադ ծաղկ',
    'sælgæti súkkulað konfekt blóma',
    'मिठाई चकलेट फूल',
    'gula-gula coklat manisan bunga',
  ],
  hospitality: [
    'hospitality hotel hostel restaurant cafe cafes café coffee bar bars pub pubs catering guesthouse',
    'հյուրանոց ռեստորան սրճարան',
    'hótel veitinga kaffihús gisti',
    'होटल रेस्टुरेन्ट क्याफे',
    'restoran kafe kopitiam inap',
  ],
  ski: ['ski skiing snowboard', 'դահուկ', 'skíða skíði', 'स्की', 'luncur-salji'],
  tourism: [
    'tour tours touris trek trekking travel guide guides',
    'զբոսաշրջ տուր ճամփորդ',
    'ferðaþjón ferða',
    'पर्यटन ट्रेकिङ भ्रमण यात्रा',
    'pelancong pengembara',
  ],
  farming: [
    'farm farms farmer farming agricult dairy crops orchard vineyard winery',
    'ֆերմ գյուղատնտես այգեգործ գինեգործ',
    'búskap bóndi landbúnað bænd',
    'कृषि किसान खेती',
    'ladang pertanian petani',
  ],
  fishing: [
    'fish fishing fisher fishery fisheries trawler seafood',
    'ձկն',
    'fiski fiskvinnsl útgerð sjávarútveg',
    'माछा मत्स्य',
    'ikan perikanan nelayan',
  ],
  heating: [
    'heating boiler chimney fireplace stove furnace hvac',
    'ջեռուց ծխնելույզ բուխարի կաթսա',
    'hitaveit hitun kynding reykháf arinn',
    'तताउने चिम्नी',
    'pemanas cerobong',
  ],
  building: [
    'construct building builder roof roofs roofing roofer mason carpent scaffold',
    'շինարար կառուց տանիք',
    'bygging verktak þak smiður smíði',
    'निर्माण छाना भवन',
    'pembinaan binaan bumbung',
  ],
  school: [
    'school kindergarten college university education teach tutor',
    'դպրոց քոլեջ համալսարան կրթ մանկապարտեզ',
    'skóli leikskól grunnskól kennsl',
    'विद्यालय स्कुल क्याम्पस शिक्षा',
    'sekolah tadika kolej universiti pendidikan',
  ],
  clinic: [
    'clinic dentist dental doctor medical physio hospital health',
    'կլինիկա ատամնաբույժ բժիշկ բժշկ հիվանդանոց',
    'tannlækn lækn heilsugæsl sjúkraþjálf',
    'क्लिनिक दन्त अस्पताल स्वास्थ्य',
    'klinik doktor pergigian perubatan gigi',
  ],
  fitness: [
    'fitness gym gyms yoga pilates crossfit',
    'մարզասրահ մարզիչ ֆիթնես յոգա',
    'líkamsrækt heilsurækt jóga',
    'जिम व्यायाम योग',
    'kecergasan gimnasium',
  ],
} as const

/** Plain Latin words this long stand for longer words that begin with them, which covers plurals. */
const LATIN_STEM = 5
/** So do words with other letters, whose cases change the end; shorter words must be the whole word. */
const OTHER_STEM = 3

/** Each trade's words as they are looked for: with a space before, and behind where it must be the whole word. */
const SOUGHT = new Map(
  Object.entries(TRADE_WORDS).map(([trade, rows]) => [
    trade,
    rows.flatMap((row) => row.split(' ')).map((word) => (isStem(word) ? ` ${word}` : ` ${word} `)),
  ]),
)

function isStem(word: string): boolean {
  return word.length >= (/^[a-z-]+$/.test(word) ? LATIN_STEM : OTHER_STEM)
}

/** Whether a trade in free words (`Bakery & café`, `հաշվապահ`) names this trade. */
export function isTrade(text: string, trade: Trade): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
  const said = ` ${words.join(' ')} `
  return SOUGHT.get(trade)!.some((word) => said.includes(word))
}
