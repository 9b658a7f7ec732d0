import type { Phrase } from '../letters/tone/language.ts'

type PhraseLists = Readonly<Record<string, readonly Phrase[]>>

/** How a letter promises extras without an end "to help you out" (handbook 2.6), by language. */
export const OPEN_ENDED: PhraseLists = {
  en: [
    '(help|helping|support|supporting|assist|work|working|stay|continue|carry on|keep on|look after|there for you|available) …, (until|till) (you|somebody|someone|a new|another|everything|all)',
    '(for)? (as long as|however long) (you|it|they) … (need*|want*|like|takes|necessary)',
    '(we|i|happy|glad) … (do|finish|see to|handle|help with|help you with|take care of|fix) (whatever|anything|everything else)',
    '(happy|glad|ready|willing) to help … (any time|anytime|whenever|afterwards|after that|beyond|in future)',
    '(free of charge|for free|at no cost) … (whenever|any time|anytime|as often|as long)',
  ],
  hy: [
    '(կօգնենք|կօգնեմ|կաջակցենք|կաջակցեմ|կաշխատենք|կշարունակենք|կշարունակեմ|կմնանք) …, (մինչեւ|քանի դեռ) (չգտնեք|գտնեք|նոր|ամեն|դուք|որեւէ|ձեզ)',
    '(որքան|ինչքան|քանի դեռ) … (պետք լինի|պետք կլինի|պետք է լինի|հարկավոր լինի|անհրաժեշտ լինի|ուզեք|ցանկանաք|կարիքը լինի)',
    '(ինչ էլ|ամեն ինչ|ինչով էլ|ցանկացած) … (կանենք|կանեմ|կօգնենք|կօգնեմ|կավարտենք)',
    '(պատրաստ ենք|պատրաստ եմ|ուրախ կլինենք|ուրախ կլինեմ) … օգնել … (ցանկացած|երբ|հետո|այնուհետեւ|հետագայում)',
    'անվճար … (երբ էլ|ցանկացած ժամանակ|որքան|ինչքան)',
  ],
  is: [
    '(hjálpum|hjálpa|aðstoðum|aðstoða|vinnum|höldum áfram|held áfram|verðum til taks|sinnum) …, (þangað til|þar til|uns) (þú|þið|einhver|nýr|nýtt|allt)',
    '(eins|svo|jafn) lengi (og|sem) … (þarft|þurfið|þarf|vilt|viljið|kýst)',
    '(gerum|geri|klárum|klára|ljúkum við|hjálpum þér með|hjálpa þér með|sjáum um) … (hvað sem|hvaðeina|allt annað sem|allt hitt)',
    '(fús|tilbúin|tilbúinn|til í) … að (hjálpa|aðstoða) … (hvenær sem|eftir það|eftir á|áfram|síðar)',
    '(ókeypis|endurgjaldslaust|án endurgjalds) … (hvenær sem|eins oft|eins lengi)',
  ],
  ms: [
    '(membantu|bantu|menyokong|terus|teruskan|bekerja|melayan|berada di sini) …, (sehingga|sampai|hingga) (anda|tuan|puan|ada|semua|jumpa|mendapat|dapat)',
    '(selama mana|seberapa lama|berapa lama) … (perlu|diperlukan|mahu|suka)',
    '(kami|saya) … (siapkan|buat|uruskan|bantu dengan|selesaikan) (apa sahaja|apa saja|apa jua|segala)',
    '(sedia|bersedia|gembira) … (membantu|bantu) … (bila bila|selepas itu|pada masa depan|seterusnya|lagi)',
    'percuma … (bila bila|seberapa|selama)',
  ],
  ne: [
    '(नभेटु*|नभेटेसम्म|नपाउन्जेल|नपाएसम्म|भेटुन्जेल|पाउन्जेल|नसकिएसम्म|नसकुन्जेल) … (सहयोग*|मद्दत*|काम*|साथ*|सघाउ*)',
    '(जति|जहिलेसम्म|जबसम्म) … (चाहिन्छ|चाहियो|चाहनुहुन्छ|मन लाग्छ|आवश्यक) …… (सहयोग*|मद्दत*|साथ*|सघाउ*|सेवा*|काम गर्*|काम गरि*)',
    '(जे|जेजे|जुनसुकै|जेसुकै) … (गरिदि*|सकिदि*|मद्दत*|सहयोग*|सघाउ*)',
    '(पछि पनि|त्यसपछि पनि|जुनसुकै बेला|जहिले पनि|जतिबेला पनि) … (मद्दत*|सहयोग*|सघाउ*) (गर्न*|गर्छ*|गरि*|तयार*|उने*|उछ*)?',
    '(सित्तैंमा|निःशुल्क) … (जहिले|जति|जुनसुकै)',
  ],
}

/** The client's health or family, which no letter of parting speaks of, however kindly (handbook 2.6). */
export const PRIVATE_LIFE: PhraseLists = {
  en: [
    '(your|his|her) … (illness|surgery|operation|diagnosis|treatment|depression|burnout|pregnancy|divorce|separation|bereavement|marriage|condition)',
    '(your|his|her) (health|husband|wife|spouse|mother|father|late husband|late wife) …',
  ],
  hy: [
    '(ձեր|նրա) … (հիվանդություն*|վիրահատություն*|ախտորոշում*|առողջություն*|հղիություն*|ամուսնալուծություն*|բուժում*|կորուստ*)',
    '(ձեր|նրա) (ամուսնու|ամուսինը|ամուսնուն|կնոջ|կինը|կնոջը|մայրը|մոր|հայրը|հոր) …',
  ],
  is: [
    '(veikind*|aðgerð*|sjúkdóm*|heils*|þunglynd*|kulnun*|meðgang*|meðgöng*|skilnað*|meðferð*|andlát*) … (þín|þíns|þinn|þinna|þinni|þínum|þinnar|þinu|þína|þíni|hans|hennar)',
    '(eiginmaður|eiginmanns|eiginmanni|eiginkona|eiginkonu|móðir|móður|faðir|föður) (þinn|þín|þíns|þinnar|þínum|þinni)',
  ],
  ms: [
    '(penyakit|pembedahan|kesihatan|diagnosis|rawatan|kemurungan|kehamilan|perceraian|kandungan) … (anda|tuan|puan|beliau)',
    '(suami|isteri|ibu|bapa|arwah suami|arwah isteri) (anda|puan|tuan|beliau)',
  ],
  ne: [
    '(तपाईंको|उहाँको|तपाईंका|हजुरको) … (रोग*|बिरामी*|शल्यक्रिया*|अपरेसन*|गर्भ*|सम्बन्धविच्छेद*|डिभोर्स*)',
    '(तपाईंको|उहाँको|तपाईंका|हजुरको) … स्वास्थ्य (समस्या*|अवस्था*|स्थिति*|लाभ*|बिग्र*|राम्रो|ठीक|खराब|कमजोर*|सुध्र*|सुधार*|छिट्टै|चाँडै)',
    '(तपाईंको|उहाँको|तपाईंका|हजुरको) … (स्वास्थ्यको (ख्याल*|अवस्था*|स्थिति*|समस्या*|कारण*|कामना*)|स्वास्थ्यका कारण*|स्वास्थ्यले|स्वास्थ्यमा)',
    '(तपाईंको|उहाँको|तपाईंका|हजुरको) … (उपचारमा|उपचारपछि|उपचारको (क्रम*|समय*|बेला*|खर्च*)|उपचारका (क्रम*|लागि*)|उपचार (गर्दा*|गराउ*|भइ*|चलि*|सफल*|सकि*|हुँदै*|राम्रो*))',
    '(तपाईंको|तपाईंका|तपाईंकी|हजुरको) (श्रीमान|श्रीमान्|श्रीमती|आमा|बुबा|बुवा)',
  ],
}

/** Private matters of our own people, which are no reason that a client should read (handbook 2.6). */
export const STAFF_PRIVATE: PhraseLists = {
  en: [
    '(our|my) (colleague|bookkeeper|designer|employee|accountant|assistant|partner|staff|lawyer|technician) … (ill|sick|pregnant|divorce*|depress*|burnt out|burned out|cancer|surgery|on maternity leave|on sick leave|crying|in tears)',
  ],
  hy: [
    'մեր (աշխատակից*|աշխատակց*|հաշվապահ*|գործընկեր*|դիզայներ*|մասնագետ*) … (հիվանդ*|հղի*|ամուսնալուծ*|դեկրետ*|ընկճված*|վիրահատ*|արտասվ*|լացել*)',
  ],
  is: [
    '(starfsmaður|starfsmanns|samstarfskona|samstarfsmaður|bókari|bókarinn|hönnuður|hönnuðurinn) (okkar|minn|mín)? … (veik|veikur|veikindaleyf*|fæðingarorlof*|ólétt*|skilnað*|kulnun|krabbamein*|grét|grátandi|þunglynd*)',
  ],
  ms: [
    '(pekerja|rakan sekerja|akauntan|pereka|kakitangan|pembantu) (kami|saya) … (sakit|mengandung|hamil|bercerai|cuti bersalin|kemurungan|kanser|menangis)',
  ],
  ne: [
    '(हाम्रो|हाम्रा|हाम्री) (कर्मचारी|सहकर्मी|लेखापाल|डिजाइनर|साथी) … (बिरामी|गर्भवती|सुत्केरी*|डिभोर्स*|डिप्रेसन*|क्यान्सर*|रोइ*|रोए*)',
  ],
}

/** Our feelings about the client: nobody asked for them, and they read as bitter (handbook 2.6, I19). */
export const FEELINGS: PhraseLists = {
  en: [
    '(we|i) (are|am|were|was|feel|felt) … (hurt|offended|insulted|disappointed|bitter|upset|angry|let down|betrayed|exploited|used) … (by|in|with|at|about) (you|your)',
    '(you|your words|your message|your behaviour|your complaints) … (hurt|offended|insulted|disappointed|let down|upset) (us|me|our|my)',
  ],
  hy: [
    '(վիրավորված|նեղացած|հիասթափված|բարկացած|դառնացած) (ենք|եմ) …',
    '(դուք|ձեր խոսքերը|ձեր վերաբերմունքը|ձեր պահվածքը) … (վիրավոր*|նեղացր*|հիասթափեցր*|ցավեցր*) …',
    '(մեզ|ինձ) … (վիրավորել|նեղացրել|հիասթափեցրել) (եք|են|է)',
  ],
  is: [
    '(við|ég) (erum|er|vorum|var|urðum|varð) … (sár|sárir|særð|særður|móðguð|móðgaður|reið|reiður|vonsvikin|vonsvikinn|bitur|svekkt|svekktur) … (út í|yfir|vegna|með) (þig|þín|þinn|framkom*|orð*|ykkur)',
    '(þú|orð þín|framkoma þín) … (særðir|særðu|særði|móðgaðir|móðgaði|olli|ollir) … (okkur|mig|mér|vonbrigð*)',
  ],
  ms: [
    '(kami|saya) … (kecewa|tersinggung|terkilan|marah|sakit hati|kecil hati|terhina) … (dengan|oleh|akan|terhadap) … (anda|tuan|puan)',
    '(anda|tuan|puan|kata kata anda|sikap anda) … (mengecewakan|menyinggung|melukakan|menghina) … (kami|saya|hati)',
  ],
  ne: [
    '(हाम्रो|मेरो) (पनि|साह्रै|धेरै|निकै)? (चित्त|मन) दुख*',
    '(तपाईंसँग|तपाईंदेखि) … (चित्त|मन) दुख*',
    '(तपाईंको|तपाईंका|तपाईंसँग|तपाईंदेखि) … (निराश*|रिस उठ*|दुःखी*|अपमानित*) …',
    '(तपाईंले) … (हाम्रो|मेरो|हामीलाई|मलाई) … (मन दुखाउ*|चित्त दुखाउ*|निराश बनाउ*|अपमान गर्नु*|अपमान*)',
  ],
}

/** Whether we would work with them again, which is for ourselves only, and a door that is slammed (I40). */
export const RETURN_POLICY: PhraseLists = {
  en: [
    '(we|i) … (take|accept|have|welcome|serve|consider) (you|your company|your firm) (back|again)',
    '(you|your company) … (welcome|free|able|may|can) … (to)? (come back|return) (to us|again|any time|anytime|whenever|later|one day)',
    '(you|your company) … (welcome (back|to return|to come back)|(apply|start) again|rejoin)',
    '(hope|hoping|look forward) … (see|seeing|have|having|welcome|welcoming) you (again|back)',
    "(do not|don't|never) … (contact|call|write to|come back to) us (again|any more|anymore|ever)",
    "(do not|don't|never) come back",
    '(we|i) … (not|never) … (work with|take|serve|accept) you (again|ever|any more|in future)',
  ],
  hy: [
    '(կարող եք|միշտ կարող եք|ազատ եք) … վերադառնալ',
    'սպասում (ենք|եմ) … վերադարձ*',
    '(այլեւս|էլ|նորից) … մի (գրեք|զանգեք|դիմեք|եկեք|վերադարձեք)',
    '(այլեւս|երբեք|նորից) … (չենք|չեմ|կընդունենք|կաշխատենք) … (ձեզ|աշխատի|ընդունի|սպասարկի)',
  ],
  is: [
    '(þú|þið) (mátt|megið|getur|getið|ert velkomin|ert velkominn|eruð velkomin) … (koma|komið|leita|snúa) … (aftur|til baka)',
    '(ert|eruð|alltaf|ávallt) … (velkomin|velkominn|velkomnir|velkomnar) aftur',
    'ekki (hafa|hafðu|hafið|hringja|hringdu|skrifa) … (samband|okkur) … (aftur|framar|oftar)',
    '(við|ég) (munum|mun|tökum|tek|viljum|vil) … (ekki|aldrei|aftur) … (þér|þig|ykkur) … (aftur|framar|að okkur|viðskipti)',
  ],
  ms: [
    '(anda|tuan|puan) … (boleh|dialu alukan|bebas) … (kembali|datang semula) …',
    '(berharap|mengharapkan) … (bekerjasama|berkhidmat) semula',
    'jangan (hubungi|telefon|datang) (kami|saya)? (lagi|semula)',
    '(kami|saya) … (tidak akan|takkan) … (menerima|bekerja dengan|melayan) (anda|tuan|puan) (lagi|semula)',
  ],
  ne: [
    '(तपाईं|तपाईंलाई|हजुर) … (फेरि|पुनः|फर्केर) … (आउन|फर्कन|स्वागत) … (सक्नु*|छ|गर्छ*)',
    '(फेरि|पुनः) … काम गर्न … आशा*',
    '(फेरि|अब) … (सम्पर्क|फोन) नगर्नु*',
    '(तपाईंसँग|तपाईंलाई) … (फेरि|अब उप्रान्त|कहिल्यै) … (काम गर्दैन*|लिँदैन*|लिंदैन*|सेवा दिँदैन*|सेवा दिंदैन*)',
  ],
}
