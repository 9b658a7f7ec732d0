import type { ToneLanguage } from '../language.ts'

export const malay: ToneLanguage = {
  language: 'ms',
  letters: /(?!)/,
  frequent:
    'yang dan di untuk dengan kami anda tuan puan ini itu tidak pada akan telah kepada dalam adalah saya atau'.split(
      ' ',
    ),
  folds: [],
  endings: {
    '': ['', 'nya', 'lah', 'kah', 'pun'],
    you: ['mu'],
  },
  lists: {
    you: ['(anda|tuan|puan|encik|cik|saudara|saudari|awak|kamu|engkau|kau|korang|kalian|datuk|dato*|datin)'],
    they: [
      '(dia|beliau|mereka|pemiliknya|pengurusnya|bosnya)',
      '(klien|pelanggan|pemilik|orang|syarikat|bos) (ini|itu|tersebut|berkenaan)',
    ],
    not: ['(tidak|tak|tiada|bukan|bukanlah|belum|usah|jangan|tanpa|tidaklah|takkan|takde)'],
    very: [
      '(sangat|amat|terlalu|terlampau|cukup|begitu|memang|sungguh|agak|ialah|adalah|merupakan|seorang|orang|klien|pelanggan|yang|paling|jenis|ini|betul|benar|sentiasa|selalu|asyik|telah|sudah|bersikap|bersifat|kelihatan|nampak|juga|jelas|semakin|makin|langsung|kini|menjadi|jadi|ternyata|pun|sebenarnya|terus terang|sahaja|semua|sendiri|boleh|antara|kepada|tahap|terang terang|pihak|rupanya|nampaknya|sebuah|syarikat|firma)',
    ],
    always: [
      '(selalu|selalunya|sentiasa|asyik|asyik asyik|kerap|kerap kali|acap kali|saban (hari|minggu|bulan|kali)|setiap (kali|masa|hari|minggu|bulan|projek|mesyuarat|invois|pesanan|penghantaran)|tiap (kali|hari|minggu|bulan)|tiap tiap (kali|hari|minggu|bulan)|sepanjang masa|sepanjang (tahun|bulan|projek)|berkali kali|berulang kali|berterusan|terus menerus|memanjang|hari hari|(tidak|tak) (henti|habis|putus|sudah|jemu) (henti|habis|putus|sudah|jemu)?|tanpa henti|sekali lagi|lagi lagi|sering|seringkali|sering kali|suka sangat|gemar)',
    ],
    never: [
      '(tidak|tak|belum|langsung tidak|langsung tak) (pernah|sekali pun|pernah pernah) (sekali pun)?',
      '(jarang|jarang jarang) (sekali)?',
      '(tidak|tak) (reti|tahu|pandai) (nak|hendak)?',
    ],
    complaint: [
      '(membuat aduan|buat aduan|merungut|bersungut|mengadu|membebel|berleter|membantah|mengeluh|marah|marah marah|memarahi|menengking|menengking|menjerit|memekik|menghina|menyalahkan|mengugut|menuduh|mengkritik|mempertikai*|mempersoal*|memperlekeh*|memaki|mencaci|menempelak|menyindir|memprotes|bising|komplen|complain|mengomel|meradang|mengamuk|meleteri|menegur|bertengkar|berbalah|bergaduh|bertekak|berdebat)',
    ],
    'bad deed': [
      '<complaint>',
      '(meminta|minta|mahu|mahukan|menuntut|mengharapkan|mendesak|inginkan|ingin|nak|hendakkan|menghendaki) … (terlalu|lebih|banyak|berlebihan|percuma|diskaun|bukan bukan|macam macam|tambahan|melampau|perubahan|pindaan|potongan|murah|segera|mustahil|luar skop)',
      '(menukar|mengubah|menukar nukar|mengubah ubah|bertukar|membatalkan|menangguh*|melengah*|melambat*|lewat|lambat|terlambat|culas|lupa|terlupa|mungkir|memungkiri|mengabai*|gagal|enggan|menolak|ragu|meragui|terlepas|mengelak|berhutang|tertunggak|menyusahkan|mengganggu|memaksa|menekan|tawar menawar|berdolak dalih|beralasan|berdalih|ingkar|melanggar|memotong|mencelah|menipu|berbohong|menghilang|menghilangkan|merosakkan|mengecewakan|menunda|melewatkan|campur tangan|lari|mengungkit|memburuk*|mendesak|menyakitkan|cerewet|tergesa gesa|kelam kabut)',
      '(mencari|cari|beri|memberi|bagi|reka|mereka) … (salah|kesalahan|silap|alasan|helah|pasal|dalih|jalan mudah|gaduh)',
      '(membuat|buat|menimbulkan|timbulkan|cetuskan|mencetuskan) … (masalah|alasan|hal|kacau|bising|perangai|onar|drama|kecoh|karenah|tuntutan|salah|kesilapan)',
      '(tidak|tak|kurang) (puas|puas hati|berpuas hati|bersedia|menjawab|membalas|bayar|membayar|menepati|setuju|bersetuju|datang|hadir|dapat dihubungi|mahu)',
      'ada (sahaja|saja|je) …',
    ],
    'good deed': [
      '(membayar|bayar|menjawab|jawab|mendengar|dengar|menepati|tepati|puas|berpuas|memuaskan|memuji|menghargai|hargai|mengucapkan|ucap|berterima|menghormati|hormat|memahami|faham|bersetuju|setuju|memberi|memberikan|beri|bagi|menghantar|hantar|datang|tiba|membalas|balas|membaca|baca|mengikut|ikut|mematuhi|patuh|bersedia|bekerjasama|jujur|mengaku|hadir|belajar|peduli|kisah|ikhlas|percaya|mempercayai|menunjukkan|menyiapkan|tepat|mahu|meminta maaf|minta maaf|mohon maaf|cuba|mencuba|bertanya|menyemak|memikirkan|fikir|sedar|menerima|terima|menghubungi|menyelesaikan|bersyukur|senyum|bersopan|bertolak|gembira|berubah|serius|memudahkan|menyediakan|memaklumkan|memberitahu|menelefon|menunaikan|menjelaskan)',
    ],
    praise: [
      '(membayar|bayar|menjawab|membalas|mendengar|menepati|menghantar|datang|tiba|bermurah|murah|baik|ramah|mesra|jujur|sopan|sabar|cepat|pantas|tepat|awal|bersedia|dialu|dialukan|dihargai|menghargai|mempercayai|percaya|membantu|menolong|menyokong|memudahkan|memahami|faham|adil|jelas|terbuka|bekerjasama|menyambut|memberi|memberikan|memuji|mengucapkan|berterima|menghormati|hormat|setia|boleh|dapat|menjadi|ada|mesra|berbudi|peramah|profesional|di|dalam|bertanya|mengingati|ingat|menyediakan|mengutamakan|mengambil berat|menjemput|menemani|berkongsi|hadir|senyum|tersenyum|memilih|bertimbang|tenang|berada|menyenangkan|memaklumkan|memberitahu|diterima|gembira|ceria|pemurah|ikhlas|cermat|teliti|kemas|positif|berhati|mengalu|menunggu dengan|mengesyorkan|mencadangkan kami|mendapat|menerima|untuk|pada|dengan|mematuhi|mengikut|diingati|dikenang|berterus terang|rajin|bertoleransi|bertolak|memperuntukkan|meluangkan)',
    ],
    fine: [
      '<never> (membuat|menyebabkan|biarkan|membiarkan) (kami|saya) (menunggu|tertunggu|risau|susah|kecewa|ternanti)',

      '<never> (sekali pun)? (menjadi)? (<bad deed>|merungut|lewat|membebankan|putus asa|jemu|berkira|sombong|kasar|menyusahkan|menjadi masalah|mengecewakan|keterlaluan|meminta|minta|menuntut|sukar|susah|cerewet|biadap|meninggalkan|berhenti|melupakan|perlu|lokek|kedekut|meninggi|marah|hilang|mengelak|mengganggu|rugi|berasa|terfikir)',
      '<always> (sahaja|saja|juga|amat|sangat|begitu|dengan)? <praise>',
    ],
    client: ['(klien|pelanggan|orang|syarikat|firma|manusia|individu|pemilik|pembeli)'],
    'bad label': [
      '(cerewet|degil|sombong|biadap|biadab|kasar|angkuh|bongkak|egois|ego|tamak|kedekut|lokek|kikir|keterlaluan|melampau|panas baran|pemarah|bengis|garang|menjengkelkan|menyusahkan|menyakitkan hati|menyebalkan|meluatkan|merimaskan|membebankan|memeningkan|memenatkan|meletihkan|teruk|dahsyat|jahat|jelik|toksik|licik|malas|pemalas|celupar|lancang|kurang ajar|kurang sopan|kurang adab|kurang profesional|kurang cerdik|kurang matang|mementingkan diri|pentingkan diri|keras kepala|kepala batu|berkira|banyak songeh|banyak karenah|banyak kerenah|banyak ragam|banyak hal|banyak cakap|banyak mulut|banyak alasan|tinggi diri|besar kepala|berlagak|poyo|mengada ngada|leceh|lembap|lembab|tidak berguna|bermasalah|bersikap negatif|negatif|agresif|kejam|zalim|pentingkan diri|tergesa gesa|tidak sabar|kelam kabut|tidak profesional|tidak munasabah|tidak waras|keanak anakan|kebudak budakan|suka hati|berat sebelah|bermuka muka|bermulut laser|mulut laser|mulut longkang|terburuk|terteruk|tercerewet|kaki bising|kaki komplen|kaki gaduh|batu api|sukar|susah|payah|rumit|mencabar|tidak tahu diuntung|tidak mengenang budi|tak mengenang budi|lupa daratan|lupa diri|paranoid|narsisistik|manipulatif|diktator|cengkadak|hipokrit|pelik|rewel|kuku besi|beban|bebanan|mimpi ngeri|masalah|duri dalam daging|pembawa masalah|pengacau|perosak|liat bayar|liat)',
    ],
    'good trait': [
      '(bertimbang rasa|timbang rasa|profesional|adil|sopan|bersopan|munasabah|matang|amanah|beradab|bertanggungjawab|berhati perut|bertolak ansur|beretika|rasional|penyabar|peka|bersyukur|berterima kasih|mengenang budi|mengenang jasa|mengenang|berdisiplin|berbudi|berbudi bahasa|berperikemanusiaan|serius|kompeten|cekap|waras|menghormati (orang|sesiapa|kami|masa)|hormat (orang|kami)|tahu berterima kasih|tahu diuntung|tahu bersyukur|tahu adab|tahu menghormati|mesra|ramah|boleh dipercayai|boleh diharap|boleh dibawa|boleh bertolak|boleh ditegur|reti bahasa|layak)',
    ],
    work: [
      '(bekerja|bekerjasama|kerja|kerjasama|berurusan|berkomunikasi|berbincang|berhubung|berunding|melayan|melayani|memuaskan|memahami|bertahan|berbual|menguruskan|mengendalikan|menghadapi|bersabar|bercakap|berdepan|berhadapan|berdamping|berkhidmat|menangani|mencapai|menyenangkan|menggembirakan|menasihati|mengurus|dilayan)',
    ],
    tiring: [
      '(sukar|susah|payah|mustahil|leceh|renyah|rumit|memenatkan|meletihkan|menyeksakan|menyusahkan|merimaskan|membebankan|memeningkan|menyakitkan|melelahkan|menjengkelkan|seksa|azab|mimpi ngeri|sakit kepala|menekan|perit|sangat berat|membazir|merugikan|tidak menyeronokkan|tidak menyenangkan|tidak berbaloi|tak berbaloi|membuang masa|buang masa|memudaratkan|mencabar kesabaran|memualkan|(tidak|bukan|tak|bukanlah|tidaklah) (mudah|senang|menyeronokkan|perkara mudah|kerja mudah))',
    ],
    'be handled': [
      '(untuk)? (dibawa|dilayan|dilayani|dipuaskan|diajak|diurus|diuruskan|dikawal|ditangani|dinasihati|ditegur|dikendalikan|diharap|dijaga|didekati|difahami|dibincang|bertolak ansur|berpuas hati|berbincang|bekerjasama|dipercayai)',
    ],
    insult: [
      '(bodoh|bodohnya|memperbodohkan diri|bangang|bengap|bebal|tolol|dungu|bahlul|bingai|palui|mangkuk hayun|bongok|bongek|lembap otak|otak udang|otak kosong|otak lembu|tak ada otak|tiada otak|tak berotak|tidak berotak|gila|sewel|senget|tiga suku|sampah masyarakat|sampah|celaka|sial|sialan|bangsat|keparat|jahanam|mampus|berambus|berhambus|nyah|haram jadah|anak haram|kurang siuman|muka tembok|muka tak malu|(tak|tidak) tahu malu|(tak|tidak) malu|tiada maruah|hina|hodoh|pengecut|pondan|barua|lintah darat|parasit|badut|(tak|tidak) guna|(tak|tidak) berguna|iblis|syaitan|setan|idiot|stupid|moron|loser|babi|beruk|monyet|buta huruf|buta perut|otak kau|kepala otak|kepala hotak|tutup mulut|diam lah|pergi mati|pergi jahanam|menjijikkan|jijik|bacul|dayus|samseng)',
    ],
    profanity: [
      '(bullshit|fuck*|shit*|damn*|bitch*|bastard*|asshole*|pukimak|puki|kimak|cibai|lancau|butoh|pantat|sundal|jalang|babi hutan|celaka betul|kepala bapak|kepala bapa|mak kau|mak hang|bapak kau|anak sundal|pelacur|wtf|crap|kote|konek)',
    ],
    pay: [
      '(dibayar|bayaran|dijelaskan|membayar|bayar|menjelaskan|jelaskan|langsai|dilangsaikan|melangsaikan|diselesaikan|menyelesaikan|pembayaran|diterima|tertunggak)',
    ],
    papers: [
      '(fail|dokumen|kata laluan|data|rekod|laman web|domain|buku|kunci|lukisan|bahan|akses|barang|sijil|akaun|laporan|kerja|salinan|perakuan|reka bentuk|lesen|geran|hos|foto|gambar|peralatan)',
    ],
    authority: [
      '(lhdn|hasil|polis|sprm|kastam|imigresen|ssm|mahkamah|tribunal|perkeso|kwsp|kpdn|bank negara|pihak berkuasa|lembaga hasil|jabatan buruh|jabatan|majikan|cukai|media|wartawan|akhbar)',
    ],
    if: [
      '(jika|kalau|sekiranya|andai|andainya|jikalau|seandainya|apabila|bila|asalkan|selagi|setelah|selepas|dengan syarat)',
    ],
    trait: [
      '(umur|usia|jantina|agama|bangsa|kaum|keturunan|warganegara|kewarganegaraan|warna kulit|kecacatan|kehamilan|orientasi|perkahwinan|perceraian|loghat|pelat|kesihatan|tudung|hijab|latar belakang|kepercayaan|pegangan|kerusi roda|autisme|penyakit|sakit|anak|pendengaran|penglihatan|asal usul|etnik|politik|pantang|status|puasa|menopaus|barah|kanser)',
    ],
    believer: [
      '(orang|kaum|bangsa|golongan|warga|penganut|keturunan|puak) (cina|melayu|india|islam|kristian|hindu|buddha|asli|asing|tua|emas|cacat|oku|pekak|buta|dayak|kadazan|iban|sikh|benggali|kulit hitam|hitam|putih|kampung|arab|afrika|yahudi|rohingya|indonesia|bangla|kurang upaya|muslim|miskin)',
      '(hamil|mengandung|oku|janda|duda|ibu tunggal|ibu muda|gay|lesbian|transgender|mualaf|muslim|islam|kristian|hindu|buddha|wanita|perempuan|lelaki|warga emas|pekak|buta|uzur|tua|kurang upaya|pendatang|pelarian|bertudung|autistik|melayu|cina|india|bercerai|hiv|berpenyakit)',
    ],
    times: [
      '(#|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|sebelas|belasan|puluhan|beratus|beribu|berpuluh|entah berapa|banyak) (belas|puluh)? (kali)',
    ],
  },
  negations: [
    '(tidak|tak|bukan|bukanlah|tiada|belum|jangan|tanpa|tidaklah|usah|takkan|mustahil|tidak pernah|tak pernah|sama sekali tidak)',
    '(tiada|tidak ada|tak ada) (sesiapa|seorang|siapa|orang) … (mengatakan|berkata|kata|fikir|menganggap|mendakwa|menuduh|percaya|bermaksud|menyatakan)',
    '(tidak|tak|bukan|bukanlah) … (mengatakan|berkata|menganggap|mendakwa|menuduh|bermaksud|menyatakan|fikir|percaya|terfikir|berpendapat|menyalahkan|mendapati|menyangka) … (bahawa)?',
  ],
  negationsBehind: ['(itu|ini)? (tidak|tak|bukan|bukanlah) (benar|betul|tepat|adil|begitu|berlaku|terjadi)'],
  noNegations: [
    '(bukan|tidak|tak) (sahaja|saja|hanya|semata mata|setakat|sekadar|cuma)',
    '(tidak|tak) (dapat|boleh) (dinafikan|disangkal|disembunyikan|dielakkan)',
    '(tidak|tak) (syak|hairan|syak lagi)',
    'bukan main',
    'tiada keraguan',
  ],
  theySaid: [
    '<you> … (berkata|kata|menulis|tulis|menyebut|sebut|bertanya|memberitahu|menyatakan|berasa|menggambarkan|memanggil|menggelar|mengatakan|menegaskan)',
    '(dia|mereka|beliau|klien|pelanggan) … (berkata|kata|menulis|tulis|menyebut|bertanya|memberitahu|menyatakan|berasa|mengatakan)',
    'kata kata (tuan|puan|encik|anda|klien|pelanggan|beliau|mereka)',
    '(menurut|mengikut) (tuan|puan|encik|anda|klien|beliau)',
    'dalam (surat|e mel|emel|mesej|nota|ulasan|aduan) (itu|tuan|puan|anda|encik)?',
    '(perkataan|ayat|frasa|ulasan|tajuk)',
  ],
  weSaid: [
    '(kami|saya) … (berkata|kata|katakan|menulis|tulis|menyebut|memberitahu|menyatakan|ulang|mengulangi|panggil)',
    'seperti (yang)? (kami|saya|telah) … (katakan|tulis|beritahu|nyatakan|sebut)',
  ],
  months: [
    '(januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember|jan|feb|apr|jul|sept|sep|okt|nov|dis)',
  ],
  joins: ['(atau|dan|serta|mahupun)'],
  regrets: ['(malangnya|sayangnya|dukacitanya|kesalnya|sedihnya|sayang sekali|malang sekali)'],
  registers: {
    formal: [
      '(pihak|surat|pesanan|akaun|syarikat|permintaan|fail|soalan|kepada|dengan|untuk|bahawa|kerana|jika|oleh|daripada|kakitangan|pasukan|terhadap|agar|supaya) (tuan|puan)',
      '(tuan|puan) (telah|akan|boleh|sudah|tidak|dapat|perlu|ialah|sentiasa|meminta|menulis)',
    ],
    plain: ['(anda|saudara|saudari)'],
  },
  rules: [
    {
      code: 'F1.hard-to-work-with',
      when: [
        '(rakan sekerja|rakan setugas|kakitangan|pasukan|pekerja|staf|semua orang) … (gerun|takut|fobia|ngeri|cemas|seram|kecut|trauma) …… <you>',
        '(hanya|cuma) … (orang|mereka) … (sabar|tabah|gila|kebal) … (tahan|boleh|sanggup|mampu) … <you>',

        '(kami|staf|kakitangan|pasukan|pekerja|semua orang) … (menangis|menggeletar|tertekan|takut|sakit perut|trauma|mengeluh) … (kali|apabila|bila|kerana) … <you>',
        '(lega|gembira|bersyukur|syukur|seronok) … (hubungan|urusan|kontrak|kerja|kerjasama) … <you> … (putus|tamat|berakhir|selesai|habis)',
        '<tiring> … <work> … <you>',
        '<work> … <you> … <tiring>',
        '<work> … dengan … <you> … (masalah|beban|tekanan|cabaran besar|menguji|penat|letih|stres)',
        '(penat|letih|jemu|bosan|muak|meluat|serik|lelah|rimas|geram|menyampah|makan hati|hilang sabar|putus asa|naik angin|sakit hati|pening kepala|pening|stres|tertekan|terseksa|fed up|kecewa|loya|trauma|(tidak|tak|tidaklah) (tahan|sanggup|larat|lalu|mampu lagi|boleh tahan|ingin lagi)) … (dengan|terhadap|melayan|akan|menghadapi|bekerja|berurusan|mendengar|menanggung|oleh|kerana|melihat|membaca|bersabar|menjawab|disebabkan) … <you>',
        '<you> … (membuat|buat|menjadikan|menyebabkan|bikin) … (kami|saya|kakitangan|pasukan|semua) … (penat|letih|tertekan|stres|menangis|sakit|pening|marah|serik|rimas|menderita|tidak tenang|susah|kecewa|bosan)',
        '<you> … (memeningkan|menyakitkan|menyusahkan|membebankan|memenatkan|meletihkan|menyeksa|menguji|menjengkelkan|merimaskan) … (kami|saya|semua|kakitangan|pasukan|hati|kesabaran|kepala)',
        'kesabaran … (habis|hilang|tamat|hadnya|had|batas|batasnya|tipis|berakhir|hujung|penghujungnya|luntur|pupus)',
        '(hilang|habis|habislah|hilanglah) … (kesabaran|sabar) …',
        '(tiada|tidak ada|takde|tak ada|tak seorang|tidak seorang|mana ada) … (kakitangan|pasukan|orang|pekerja|sesiapa|siapa|staf|seorang|jurutera|juruteknik|pihak) … (mahu|sanggup|ingin|nak|berani|suka|rela|tahan|mampu|boleh|dapat) … <you>',
        '(tiada|tidak ada|tak ada) … (boleh|mampu|sanggup|dapat) … (memuaskan|melayan|menggembirakan|bekerja|bekerjasama|menyenangkan) … <you>',
        '<you> … (sukar|susah|payah|mustahil|leceh|renyah|(tidak|tak|bukan) (mudah|senang)) … <be handled>',
        '<you> (<very>)? (tidak|tak|tidak akan|mustahil) (boleh|dapat|mudah)? (dibawa berbincang|dibawa bincang|dipuaskan|dilayan|diajak berbincang|boleh ditegur)',
        '(mustahil|sukar|susah|payah|tidak mungkin|tak mungkin) … (memuaskan|menggembirakan|melayan|menyenangkan) … <you>',
        '(bekerja|berurusan|bekerjasama) dengan <you> … (tidak|tak|bukan|kurang) … (mudah|senang|menyeronokkan|menyenangkan|berbaloi)',
        '(lega|gembira|bersyukur|syukur|seronok) … (tidak|tak|tanpa|terlepas|bebas|berpisah|bebas daripada) … (lagi|berurusan|melayan|bekerja|daripada) … <you>',
      ],
      unless: ['(sukar|susah|payah) bagi (kami|saya|pihak)', '(memudahkan|menyukarkan) …', '(kesabaran|sabar) <you>'],
    },
    {
      code: 'F1.label',
      when: [
        '(adab|budi bahasa|tutur kata|sopan santun|perangai|sikap|budi pekerti) <you> (<very>)? (mengecewakan|memalukan|menyedihkan|teruk|jauh daripada|rendah)',
        '<you> (belum|tidak|kurang) (cukup)? (matang|layak|dewasa|profesional|berpengalaman|beradab|berdisiplin)',
        '<you> (menjadi|ialah|merupakan|adalah|sebagai) … (beban|bebanan|masalah|bala|malapetaka) …',

        '(tidak|tak|belum|jarang) (pernah|sekali pun)? … (klien|pelanggan|orang) (sesusah|sesukar|secerewet|sedegil|sekasar|seteruk|serumit|sesombong|sebiadap|sekedekut|sepelik|selambat) <you>',
        '(sesusah|sesukar|secerewet|sedegil|sekasar|seteruk|sesombong|sebiadap) <you>',

        '(cara|gaya|nada) <you> (bercakap|menulis|melayan|bertutur|menegur|berurusan|menjawab|bertanya) …… (<very>)? (kurang ajar|kasar|biadap|biadab|celupar|lancang|angkuh|sombong|menghina|melampau|keterlaluan|teruk)',
        '<you> (<very>)? (<very>)? (<very>)? (<very>)? <bad label>',
        '<you> … (bersikap|bersifat|berperangai|berkelakuan|berlagak) (<very>)? <bad label>',
        '<you> … (antara|ialah|adalah|merupakan|memang|sejenis) (orang|klien|pelanggan|syarikat|insan|manusia) (<very>)? (<very>)? <bad label>',
        '<client> (<very>)? (<very>)? <bad label> … (seperti|macam|ialah|adalah|bagai)? <you>',
        '<bad label> (sungguh|betul|benar|sangat|nya|amat) (pihak)? <you>',
        '(klien|pelanggan|orang|syarikat) (seperti|macam|semacam|sejenis) <you>',
        '(sikap|perangai|tingkah laku|kelakuan|cara|tabiat|perilaku|mulut|bahasa|nada|gaya|layanan|tutur kata|budi bahasa|tindakan|personaliti|keperibadian|tuntutan|permintaan|komunikasi) … <you> … <bad label>',
        '(sikap|perangai|kelakuan|tabiat|perilaku|tingkah laku) … <you> … (tidak|tak|mengecewakan|memalukan|punca|menyebabkan|membuat|menjadi|melampaui|dikesali)',
        '(kerana|disebabkan|akibat|dengan|gara gara|melayan|oleh) (sikap|perangai|kelakuan|tabiat|ego|tingkah laku) … <you>',
        '(karenah|kerenah|ragam|songeh|kedegilan|kesombongan|keangkuhan|kebiadapan|kebiadaban|ketamakan|kecerewetan|kebodohan|kebongkakan|kekasaran|kelancangan|keegoan|ego|panas baran|kepala angin|kedekutnya|kejahilan|kekejaman) … <you>',
        '<you> (<very>)? (<very>)? (tidak|tak|kurang|tiada|bukan|tidaklah|tidak begitu|tidak cukup|kekurangan|ketiadaan|hilang) (<very>)? (<very>)? (<good trait>|sifat|rasa hormat|rasa bersalah|budi bahasa|adab|sopan santun|kesabaran|hati perut|timbang rasa|perikemanusiaan|integriti|etika|disiplin|kematangan|kesedaran|empati|tolak ansur)',
        '<you> … (bukan|bukanlah) … (klien|pelanggan|orang|jenis|rakan|syarikat) … (mudah|senang|menyenangkan|baik|sesuai|layak|idaman|kami|jujur|profesional|matang)',
        '<you> … (tidak|tak) layak … (kami|khidmat|layanan|dilayan|perkhidmatan|kesabaran)',
        '<you> … banyak … (songeh|karenah|kerenah|ragam|hal|cakap|mulut|alasan|bunyi|dalih)',
        '<you> … (jenis|golongan|spesies) … (klien|pelanggan|orang|yang)',
        '(klien|pelanggan|orang|syarikat) (yang)? (paling|ter*) … (pernah|dalam|kami|saya)',
        '(berkelakuan|berperangai|bersikap|bertindak) (seperti|macam|bagai) …',
      ],
      unless: [
        '(masa|keadaan|saat|berita|situasi|tempoh|soalan|kes|cuaca|tahun) (yang)? (<very>)? <bad label>',
        '<bad label> (bagi|buat|untuk|kepada) <you>',
        '<bad label> (hati|payah|mencari|dicari|ditemui|diperoleh|menghubungi)',
        '(masalah|beban) (teknikal|bekalan|elektrik|paip|air|ini|itu|tersebut|kerja|cukai|yang)',
        '(tidak|tak|bukan|kurang) <bad label>',
        '(berasa|mendapati|melihat|menganggap|alami|hadapi|menghadapi|mengalami|melalui) …',
      ],
      unlessAnywhere: ['(bertuah|berbesar hati|bangga|beruntung|berharap mendapat)'],
    },
    {
      code: 'F1.label',
      kinds: ['note'],
      when: [
        '<they> (<very>)? (<very>)? (<very>)? <bad label>',
        '<they> … banyak … (songeh|karenah|kerenah|ragam|hal|cakap|mulut|alasan|bunyi)',
        '<they> … (sukar|susah|payah|mustahil) … (<be handled>|dipuaskan)',
        '<tiring> … <work> … (dia|mereka|beliau|klien ini|pelanggan ini|nya)',
        '(tidak tahan|tak tahan|menyampah|meluat|serik|jemu) (dengan|melayan) … (dia|mereka|beliau|klien ini|pelanggan ini)',
        '<they> (tidak|tak|kurang|tiada) <good trait>',
      ],
    },
    {
      code: 'F2.absolute',
      when: [
        '(ada sahaja|ada saja|ada je) (yang|perkara|benda|alasan) …… <you> …',
        '(cerita|hal|masalah|drama|kisah|alasan) (yang)? (sama|serupa) … <you> …',
        '(tiada|tidak ada|tak ada) (apa|apa apa|satu|sesuatu) (pun)? … (memuaskan|cukup baik|menyenangkan|kena) … <you>',
        '(fikiran|keputusan|permintaan|kehendak|pendirian) <you> … lebih (kerap|cepat|banyak|selalu) … (daripada|dari|berbanding)',

        '<you> … <always> … <bad deed>',
        '<always> … <you> … <bad deed>',
        '<always> … <bad deed> … <you>',
        '(setiap|tiap|tiap tiap|saban) (kali|bulan|minggu|hari|penghantaran|invois|projek|mesyuarat|pesanan|lawatan|laporan|draf) …… <you> … (<bad deed>|<complaint>)',
        '(setiap|tiap|tiap tiap) (kali|bulan|minggu|hari|penghantaran|invois|projek|mesyuarat|pesanan|lawatan|laporan) ……, (ada|pasti|mesti|tentu) (sahaja|saja|ada|je) …',
        '<you> … <bad deed> … (setiap|tiap|saban) (kali|bulan|minggu|hari|projek|pesanan|penghantaran|mesyuarat|invois)',
        '<you> … <bad deed> … (tanpa henti|sepanjang masa|berulang kali|berkali kali|berterusan|(tidak|tak) (henti henti|habis habis|sudah sudah|putus putus))',
        '<you> … <never> … <good deed>',
        '<never> … <you> … <good deed>',
        '<you> (tidak|tak) akan pernah …',
        '(ada sahaja|ada saja|ada je|semuanya) … (tidak kena|tak kena|salah|kurang|cacat|alasan|rungutan|aduan) … <you>',
        '(serba serbi|semuanya|semua) (tidak kena|tak kena|salah) … <you>',
        '(permintaan|aduan|rungutan|tuntutan|karenah|alasan|perubahan|bantahan|desakan|kritikan|pindaan|leteran|teguran|panggilan|soalan|komplen|bebelan|kelewatan|dalih) … <you> … ((tidak|tak|tiada|tanpa) (habis|putus|henti|sudah|penghujung|hentinya|kesudahan|berkesudahan|penamat|noktah)|berterusan|berpanjangan|bertalu talu|bertimbun)',
        '((tidak|tak|tiada|tanpa) (habis|putus|henti|sudah|penghujung|hentinya|berkesudahan) …|bertalu talu) … (permintaan|aduan|rungutan|tuntutan|bantahan|kritikan|bebelan) … <you>',
        '<times> … <you> … (<complaint>|lewat|mungkir|menukar fikiran|mengubah fikiran)',
        '<you> … (<complaint>|lewat|mungkir|menukar fikiran|mengubah fikiran|membatalkan) … <times>',
        '<you> (hanya|cuma) … (menghubungi|menelefon|menulis|datang|mencari) … (apabila|bila|jika|kalau|untuk) …',
        '(macam|seperti) (biasa|selalu|lazim|lazimnya), <you>',
      ],
      unless: [
        '<fine>',
        '<never> … (tidak|tak|gagal|lupa|lewat|enggan|merungut|berhenti)',
        '(kami|saya) … (<always>|<never>)',
        '(harus|boleh|sila|mohon|dapat|perlu|bolehlah|akan) (<always>|<never>)',
      ],
    },
    {
      code: 'F2.absolute',
      when: [
        '(apa sahaja|apa saja|apa pun|apa jua|walau apa|segala|semua|tiada apa|tidak ada satu pun|tiada satu pun) … (kami|saya) … (buat|hantar|lakukan|siapkan|berikan|cadangkan|katakan|sediakan|usahakan|beri) … (tidak|tak|salah|ada|pernah|dianggap|memuaskan|mencukupi|betul)',
      ],
    },
    {
      code: 'F2.check',
      severity: 'warn',
      when: ['<you> <always> _', '<you> <never> _'],
      unless: [
        '<fine>',
        '(kepada|untuk|dengan|daripada|bersama|buat|bagi|kami|saya) (pihak)? <you>',
        '<always> (<you>|kami|saya|ke|di|pada|dan|itu|ini)',
      ],
    },
    {
      code: 'F2.absolute',
      kinds: ['note'],
      when: [
        '<they> … <always> … <bad deed>',
        '<always> … <bad deed> … <they>',
        '<they> … <never> … <good deed>',
        '<always> <complaint>',
      ],
      unless: ['<fine>'],
    },
    {
      code: 'F3.insult',
      when: [
        '(hilang akal|tidak waras|tak waras|kurang akal|otak tak betul|akal tidak sihat|(tidak|tak) masuk akal langsung)',

        'dasar (kepala batu|tak|tidak|orang|manusia|klien|penyibuk|kedekut|perasan)',
        '(tak|tidak) (sedar diri|sedar diuntung|reti bahasa|makan saman)',
        '<insult>',
        '(macam|seperti|bagai|umpama|lebih teruk daripada|serupa) (seekor)? (binatang|haiwan|anjing|babi|monyet|beruk|lembu|kerbau|syaitan|hantu|keldai|kambing|ular|tikus|orang gila|budak hingusan)',
        '(otak|akal) … (letak|di mana|mana|lutut|tumpul|pendek|sempit|cetek)',
        '(pergi|belajar) … (belajar|adab|membaca|mengira) (dulu|dahulu|lah|semula)',
        '(memalukan|aib) (bangsa|negara|betul|sungguh|industri)',
        '(cermin|cerminlah|sedar|sedarlah) (diri|muka)',
      ],
      unless: [
        '(tong|lori|kutipan|pelupusan|membuang|beg|bakul|plastik|pengurusan|mengutip|tapak|pungutan|pembuangan|longgokan|sisa) sampah',
        'sampah (sarap|dapur|pepejal|dikutip|terbina|domestik)',
        '(daging|tanpa|bebas|sangkar|kandang|ternakan|lemak) (babi|monyet)',
        '(sibuk|harga|jualan|gila) gila',
        'kutu (buku|rayau)',
        'mangkuk (sup|seramik|tandas|kaca|putih|besar|kecil|dan)',
        'idiot proof',
      ],
    },
    { code: 'F3.profanity', when: ['<profanity>'] },
    {
      code: 'F4.mind',
      when: [
        '<you> (berharap|harap|menyangka|ingat|menjangka) … (kami|saya|tiada siapa) … (tidak|tak)? … (perasan|sedar|nampak|menyemak|tahu)',

        '(bagi|pada) <you>, (hanya|cuma|wang|duit|harga|untung|kami|masa) … (penting|bermakna|segala galanya|bernilai|hamba|kuli)',
        '<you> … (hanya|cuma|sekadar|semata mata|sebenarnya|sebetulnya|memang) (sahaja|saja)? (mahu|mahukan|nak|ingin|inginkan|memikirkan|fikir|fikirkan|mementingkan|peduli|pentingkan|kisah|mengejar|mencari|berminat|tahu|berniat|berpura pura)',
        '(jelas|nyata|nampaknya|ternyata|rupanya|rupa rupanya|terang|terang terang|sudah tentu|pastinya|nampak sangat|nampak jelas) (sekali|sangat)? (bahawa)? (pihak)? <you> … (tidak|tak|hanya|cuma|mahu|sengaja|berniat) …',
        '<you> … (tidak|tak|langsung|enggan|tiada) (langsung|pernah|begitu|mahu|ingin)? (peduli|kisah|ambil kisah|ambil peduli|ambil tahu|mempedulikan|menghiraukan|hiraukan|menghargai|hargai|menghormati|ambil berat|pedulikan|endahkan|mengendahkan|berniat|berminat|ikhlas|percaya|mempercayai|niat|minat) …',
        '<you> … (sengaja|dengan sengaja|memang berniat|berniat|saja saja)',
        '<you> … (mengambil|ambil|mencari|menangguk) (kesempatan|mudah|peluang|ringan|untung|di air keruh)',
        '<you> … (memperbodoh*|mempermain*|memperguna*|memperalat*|memperdaya*|memandang rendah|pandang rendah|memandang ringan|memandang hina|cemburu|dengki|iri hati|berdendam|dendam|meremehkan|memanipulasi|menguji kami|menjatuhkan|membenci|benci|meluat|curiga) …',
        '(sebab|alasan|niat|tujuan|motif|agenda|hasrat|punca) (sebenar|sebenarnya|tersembunyi|sebetulnya|hakiki) … <you>',
        '<you> … (ada|mempunyai|menyembunyikan|menyimpan) … (niat|motif|agenda|muslihat|dendam)',
        '(niat|motif|agenda|muslihat) … <you> … (sebenar|tersembunyi|ialah|memang|jelas|tidak|buruk|jahat)',
        '<you> (ingat|fikir|sangka|anggap|menganggap|menyangka|rasa|kira|percaya|berfikir) … (kami|semua|semuanya|dunia|wang|boleh|masa|duit|saya|segala)',
        '<you> … (berpura pura|pura pura|buat buat|buat tak|acah acah|seolah olah|sekadar berlakon|berlakon)',
        '<you> (<very>)? (tahu|sedar|faham) (benar|betul|sangat|sendiri|dengan jelas)',
        '<you> (cuba|mahu|ingin|nak) … (menipu|mengelak|lari|memeras|memerangkap|merosakkan|menekan|mengelirukan) …',
      ],
      unless: [
        '(jika|kalau|sekiranya|apa yang|sama ada|bagaimana|apabila|betapa|berharap|harap|supaya|agar) (pihak)? <you>',
        '<you> (tidak|tak) (menerima|perlu|sengaja)',
        '(bukan|tidak|tak) … sengaja',
        '<you> (hanya|cuma) perlu',
      ],
      unlessAnywhere: [
        '(kami|saya) (tidak|tak) … (terfikir|menganggap|fikir|mengatakan|bermaksud|mendakwa|percaya|menyangka|menuduh|mengesyaki)',
      ],
    },
    {
      code: 'F5.blame',
      when: [
        '(jangan|usah) (salahkan|menyalahkan) (orang|sesiapa|pihak) … (diri|selain|melainkan) …',
        'selain diri <you>',
        '(itu|ini|semuanya|semua ini) … (angkara|perbuatan|hasil kerja|kerja) <you>',

        '<you> yang (lambat|lewat|silap|salah|lupa|tersilap|cuai), (kami|saya|bukan) …',

        '(rosak|musnah|hancur|gagal|lewat|tergendala|terbengkalai|rugi|terjejas|tertangguh) … (kerana|disebabkan|oleh sebab) (pihak)? <you>',
        '(kelewatan|kelembapan|sikap|tindakan|keputusan|kelalaian) … <you> … (merugikan|menyusahkan|merosakkan|menjejaskan|melambatkan|menggagalkan) …',
        '(salah|kesalahan|kesilapan|silap|kecuaian|kelalaian|kelembapan|angkara|kegagalan|perbuatan|khilaf|tanggungjawab) (pihak|kakitangan|pasukan|syarikat|pekerja|staf|ahli)? <you>',
        '<you> (ialah|adalah|memang|yang|menjadi|merupakan|sendiri|jelas)? (menjadi)? (punca|puncanya|penyebab|penyebabnya)',
        '<you> … (bersalah|patut disalahkan|perlu disalahkan|bertanggungjawab (atas|sepenuhnya|ke atas|terhadap))',
        '(gara gara|angkara|berpunca daripada|berpunca dari|disebabkan|akibat|lantaran|akibat daripada) … <you>',
        '(kerana|oleh sebab|oleh kerana|sebab) (kecuaian|kelalaian|kelewatan|kegagalan|keengganan|kesilapan|kelembapan|kecuaiannya|sikap lewa) … <you>',
        '(sepatutnya|seharusnya|patutnya|sewajarnya|semestinya|kan elok|sebaiknya) (pihak)? <you> …',
        '<you> (sepatutnya|seharusnya|patutnya|patut|sewajarnya) (sudah|telah|dah|lebih|dari awal|membaca|menyemak|menjawab|bertanya|tahu|memberitahu|membayar|menghantar)',
        '(kalau|jika|sekiranya|andai|andainya|jikalau|seandainya|kalaulah) … <you> …… (tidak akan|takkan|tak akan|tidaklah|tentu|tentulah|pasti|sudah pasti|sudah tentu|pastinya) …… (berlaku|terjadi|jadi|begini|timbul|rugi|lewat|siap|perlu|menjadi|gagal|kehilangan|tergendala|selesai)',
        '(salahkan|salahkanlah) diri',
        '<you> … (membuat|meninggalkan|memaksa) (kami|saya) … (tiada pilihan|tidak ada pilihan|terpaksa|rugi|kerugian)',
        '(kerugian|kelewatan|masalah|kegagalan|kekacauan) … (tanggungan|salah|kerana|ditanggung) … <you>',
        'kami (menyalahkan|salahkan) <you>',
      ],
      unless: [
        '(melaporkan|laporkan|dilaporkan) (perbuatan|tindakan) …',

        'yang (sepatutnya|semestinya|seharusnya)',
        '(tidak|tak) sepatutnya',
        '(jika|kalau|sekiranya) … (gagal)',
        '(bukan|tidak|tiada) … (salah|kesalahan|kesilapan|silap|kecuaian)',
        'disebabkan oleh (kami|kecuaian kami|kelewatan kami)',
      ],
    },
    {
      code: 'F5.failed',
      when: [
        '<you> (<very>)? (<very>)? (gagal|lalai|cuai|ingkar|mengabaikan|mungkir|memungkiri|melanggar|merosakkan|membazirkan|mensia siakan|mengecewakan|mengingkari|mencabuli|mengkhianati|menghancurkan|menggagalkan|mensabotaj|meninggalkan kami|terlupa|menyebabkan|mengakibatkan|memporak perandakan)',
        '<you> … (tidak|tak|enggan) (pernah)? (menepati|mematuhi|menunaikan|memberikan kerjasama|memberi kerjasama|bekerjasama|mengotakan|mengikut|mengendahkan|melaksanakan)',
        '<you> … (mungkir|pecah|langgar) (janji|kontrak|perjanjian|amanah)',
      ],
      unless: ['(jika|kalau|sekiranya|andai) …', '<trait> <you>', '(kami|saya) (gagal|lalai|cuai|mengecewakan) …'],
    },
    {
      code: 'F6.feel',
      negation: 'keeps',
      when: [
        '(kesal|maaf|dukacita|sedih) (bahawa|kerana)? <you> (melihat*|menganggap*|mengambil*|menerima*|mentafsir*|memandang*|merasakan*)',

        '(maaf|maaflah|maafkan|maafkanlah) … (kalau|jika|sekiranya|bahawa|kerana) … (perasaan|perasaannya|anggapan|tanggapan|pandangan) <you>',

        '(maaf|kesal|dukacita|menyesal|simpati|ampun|dikesali) … (kerana|atas|bahawa|sebab|jika|kalau|sekiranya|apabila|bila)? … <you> … (berasa|rasa|merasakan|merasa|terasa|tersinggung|berpendapat|menganggap|anggap|fikir|salah faham|tersalah faham|kecil hati|berkecil hati|terguris|marah|kecewa)',
        '(maaf|kesal|dukacita|simpati) … (perasaan|tanggapan|persepsi|anggapan) … <you>',
      ],
      unless: ['(berasa|rasa) … (diabaikan|tidak didengar|kecewa) … (kerana|apabila) (kami|saya)'],
    },
    {
      code: 'F6.if',
      negation: 'keeps',
      when: [
        '(maaflah|maafkanlah|maafkan|ampunkan) … (jika|kalau|sekiranya|andai) …',

        '(maaf|kesal|menyesal|ampun) (jika|kalau|sekiranya|andai|andainya|jikalau|seandainya|andai kata|kalau kalau) …',
        '(jika|kalau|sekiranya|andai|andainya) … (tersinggung|terguris|silap|salah|tersilap|kesilapan|terkasar|kecil hati|terasa|kekurangan|menyinggung) ……, … (maaf|ampun|dikesali)',
        '(maaf|kesal) … (mana mana|apa apa|sebarang|kalau ada) (kesilapan|kesalahan|yang|pihak|salah)',
        '(kesilapan|kesalahan) (mungkin|barangkali) (telah|berlaku)',
      ],
      unless: ['(maaf) jika <you> (perlu|memerlukan|ingin)'],
    },
    {
      code: 'F6.but',
      negation: 'keeps',
      when: [
        '(maaf|kesal|ampun), (tetapi|tapi|namun|cuma|walau bagaimanapun|akan tetapi|walaupun) …',
        '(maaf|kesal|dikesali) ……, (tetapi|tapi|namun|cuma|akan tetapi|walau bagaimanapun), … (<you>|itu|ini|bukan|ada|kami juga|semua orang|perkara)',
        '(maaf cakap|maaf lah|bukan nak|bukan mahu|dengan segala hormatnya), … <you>',
      ],
      unless: [
        '(tetapi|namun|tapi) (kami|saya) (akan|tetap|telah|sudah|sedang|bersedia)',
        'maaf, (tetapi|tapi|namun) (pejabat|kami tutup|kami penuh|slot)',
      ],
    },
    {
      code: 'F6.inconvenience',
      negation: 'keeps',
      when: [
        '(segala|sebarang|apa apa|apa jua|semua) (kesulitan|kesukaran|kekurangan|salah faham|ketidakselesaan|kekeliruan|gangguan) … (dikesali|kesal|maaf|dimaafkan|dipohon)',
        '(maaf|kesal) … (segala|sebarang|apa apa|apa jua|atas)? (kesulitan|ketidakselesaan|kesukaran) …',
        '(kesulitan|ketidakselesaan) … (dikesali|dimaafkan)',
      ],
    },
    {
      code: 'F7.liability',
      when: [
        '(kami|saya|pihak kami|firma kami|syarikat kami) (telah)? gagal (memenuhi|mematuhi|menunaikan|melaksanakan) … (kewajipan|undang undang|akta|peraturan|kontrak|perjanjian)',
        '(pelanggaran|kemungkiran|pencabulan|kecuaian) … (kontrak|perjanjian|undang undang|akta|kewajipan)? … (pihak)? (kami|saya)',
        '(kami|saya) (telah)? (melanggar|memungkiri|mencabuli) …',

        '(kami|saya) (akan)? (sedia|bersedia|sanggup|rela) … (pampasan|ganti rugi|gantirugi)',
        '(menerima|mengakui|memikul|menanggung|mengaku|akui|terima|tanggung|mengambil) … (liabiliti|tanggungjawab penuh|sepenuh tanggungjawab|tanggungjawab sepenuhnya|tanggungjawab undang undang|kecuaian|kelalaian|sepenuhnya kerugian|semua kerugian|segala kerugian|segala kos|semua kos)',
        'liabiliti (penuh|kami|sepenuhnya|di sisi|pihak kami|firma kami|syarikat kami|undang undang)',
        '(kami|saya) … (bertanggungjawab|liabel) (sepenuhnya|penuh|secara sah|dari segi undang|di sisi undang|atas (kerugian|kerosakan|segala)|ke atas kerugian)',
        '<you> … (berhak|layak|boleh) … (pampasan|ganti rugi|gantirugi|menyaman kami|saman kami|menuntut kami|menuntut)',
        '(kerugian|kerosakan|kehilangan|kecederaan) … (disebabkan|berpunca|akibat|kerana|angkara|salah) … (kami|saya)',
        '(kami|saya) … (akan|bersedia|mesti|wajib|bersetuju) … (membayar|bayar|memberi|memberikan|menanggung) … (pampasan|ganti rugi|gantirugi|semua kerugian|segala kerugian|kerugian)',
        '(kami|saya) … (telah|menyebabkan|mengakibatkan) … (kerugian|kerosakan) … <you>',
      ],
      unless: [
        '(bukan|tiada|tidak) (ada)? (pelanggaran|kecuaian)',
        '(insurans|polisi|kursus|latihan) … (kecuaian|kemungkiran)',
        'insurans liabiliti',
        '(tidak|tak|bukan) (bertanggungjawab|liabel)',
      ],
    },
    {
      code: 'F7.fault',
      when: [
        '(kami|saya) … (telah)? (melakukan|membuat) (kecuaian|kelalaian|kesalahan undang)',
        '(kami|saya) (<very>)? (<very>)? (cuai|lalai|bersalah|alpa|culas|mungkir|melanggar|memungkiri|menyalahi)',
        '(pihak|pasukan|kakitangan|pekerja|staf|firma|syarikat|akauntan|jurutera) (kami|saya) … (cuai|lalai|bersalah|alpa|melanggar)',
        '(kecuaian|kelalaian|kealpaan|pelanggaran) (pihak|firma|kakitangan|pasukan|pekerja|syarikat)? (kami|saya)',
        '(mengaku|akui|mengakui|pengakuan) … (melanggar|kesalahan|bersalah|cuai|memungkiri|mungkir|salah|lalai|menyalahi)',
        '(memang|sepenuhnya|semuanya|semua|semata mata|jelas|benar benar) … (salah|kesalahan) (pihak|firma|syarikat)? (kami|saya)',
        '(salah|kesalahan|kesilapan) (pihak|firma|syarikat)? (kami|saya) (seratus|100|sepenuhnya|semata mata|sendiri|sahaja|semuanya|di sisi)',
        '(kami|saya) … (melanggar|menyalahi|mencabuli) … (perjanjian|kontrak|undang|terma|syarat|akta|peraturan)',
      ],
      unless: ['(jika|kalau|sekiranya) …'],
    },
    {
      code: 'F8.law',
      when: [
        'peguam (kami|saya) … (mengetuk|menghantar|menulis|menelefon|menghubungi|menuntut|mencari) … <you>',
        '(akan|terpaksa|bakal|boleh|bersedia|tidak teragak agak|mungkin) … (saman|menyaman|disaman|mendakwa|didakwa|memfailkan saman)',
        '(saman|menyaman) (pihak)? <you>',
        '(tindakan undang undang|tindakan mahkamah|tindakan sivil|prosiding|surat tuntutan|notis tuntutan|saman) … (akan|bakal|terpaksa|boleh|sedang) … (diambil|difailkan|dikeluarkan|dimulakan|dihantar|dikenakan|menyusul)',
        '(mengambil|ambil|memulakan|mengemukakan|failkan) (tindakan undang|tindakan mahkamah|tindakan sivil|saman|prosiding)',
        '(ke|di|melalui) (mahkamah|tribunal|balai polis) …',
        '(jumpa|berjumpa|bertemu) … mahkamah',
        '(pemungut|pengutip|pemungutan|kutipan|pengutipan) hutang',
        'peguam (kami|saya|syarikat kami|firma kami) (akan|bakal|sedang|sudah bersedia)',
        '(serahkan|menyerahkan|diserahkan|rujuk|merujuk) … kepada (peguam|polis|mahkamah|pihak berkuasa|tribunal)',
        '(lapor|laporan|repot|buat report|membuat laporan|buat laporan) … polis',
        'CTOS',
      ],
      unless: [
        '(tidak|tak|tiada|bukan) (akan|berniat|pernah|mahu|perlu|ingin)? (menyaman|saman|mengambil|ambil|ke mahkamah)',
        'peguam <you>',
        'di mahkamah (tinggi|majistret|lama)',
      ],
    },
    {
      code: 'F8.review',
      when: [
        '(padam|padamkan|tarik balik|buang|hapuskan|keluarkan|turunkan) (semua)? apa (yang)? <you> (telah)? (tulis|katakan|muat naik|hantar|siarkan|kongsi|sebut)',
        '(minta|meminta|mahu|menuntut|memohon) (pihak)? <you> (supaya|agar)? (tidak|jangan) (bercakap|menulis|bercerita|mendedahkan|memberitahu|berkongsi|menyiarkan|membincangkan) …',

        '(alangkah baik*|baik kiranya|bagus|lebih baik|hargai|dihargai|menghargai|berterima kasih|gembira|elok|eloklah) … (jika|kalau|sekiranya) …… (ulasan|hantaran|komen|penilaian|bintang|rating|testimoni) … (dipadam*|dibuang|ditarik|diturunkan|diubah|dipinda|disunting|hilang|tiada)',
        '(ulasan|hantaran|komen|penilaian|rating) … (dipadam*|dibuang|ditarik|diturunkan|diubah|dipinda) …… (sebelum|barulah|baru|kemudian) … (bayaran|pulangan|diskaun|kami|memproses)',
        '(fikir|fikirlah|berfikir|fikirkan|fikirkanlah) … (dua kali|masak masak|dalam dalam|panjang panjang|baik baik|dahulu) sebelum … (menulis|bercakap|menceritakan|mengulas|menyebarkan|komen|tulis|memuat naik|berkongsi)',

        '(bayaran balik|pulangan|diskaun|potongan|pampasan|kredit|pembatalan|wang) …… (tertakluk|bersyarat|dengan syarat|asalkan|bergantung) …… (tidak bercakap|tidak menulis|tidak memberitahu|tidak menceritakan|tidak mengulas|diam|berdiam|rahsia*|merahsia*|ulasan|padam*|memadam*|menarik balik)',

        '(padam|padamkan|memadam|memadamkan|buang|membuang|tarik balik|menarik balik|turunkan|menurunkan|ubah|mengubah|pinda|meminda|keluarkan|hapuskan|menghapuskan|delete) … (ulasan|rating|penilaian|hantaran|komen|posting|aduan|testimoni|bintang|review)',
        '(dilarang|jangan|tidak boleh|tak boleh|tidak dibenarkan|usah|haram|dilarang sama sekali) … (bercerita|menulis|memburukkan|bercakap|menyebarkan|memuat naik|tularkan|menularkan|mengulas|mendedahkan|viralkan|berkongsi|menyiarkan|menceritakan|komen|mengomen) … (tentang|mengenai|di|kepada|kami|perkara|ulasan|hal)',
        '(beri|berikan|tulis|tulislah|tinggalkan) … (lima bintang|5 bintang|ulasan baik|ulasan positif|ulasan yang baik)',
        '(ulasan|hantaran|komen) … (jangan|perlu|mesti|hendaklah|wajib) … (dipadam|dipadamkan|dibuang|ditarik|disiarkan|diturunkan)',
      ],
      unless: ['(tidak|tanpa|tiada|bukan) (apa apa)? (tertakluk|syarat|bersyarat)', '(tidak perlu|tak perlu) …'],
    },
    {
      code: 'F8.papers',
      when: [
        '(tiada|tanpa|tidak ada) (bayaran|duit|wang), (tiada|tidak ada|tak dapat|tak ada) <papers>',
        '(laman web|akaun|domain|pelayan|akses|e mel|sistem|perkhidmatan|hos) … (ditutup|digantung|disekat|dimatikan|dihentikan|dikunci) …… (melainkan|kecuali|jika|kalau|sehingga|selagi|sekiranya) …… <pay>',

        '(fail|dokumen|kata laluan|data|rekod|laman web|domain|buku|kunci|lukisan) (<you>)? … (diserahkan|dipulangkan|diberikan|dilepaskan|dikembalikan|dibuka) … (setelah|selepas|sebaik|apabila|bila|sesudah) … <pay>',

        '<papers> …… (hanya|cuma) …… (setelah|selepas|apabila|jika|sekiranya|bila|kalau|sebaik|sesudah) …… <pay>',
        '(hanya|cuma) …… <papers> …… (setelah|selepas|apabila|jika|sekiranya|bila|kalau|sesudah) …… <pay>',
        '(menahan|tahan|memegang|pegang|mengunci|sekat|menyekat|ditahan|disekat|dikunci|digantung|menggantung|disimpan|menyimpan|tersekat) …… (sehingga|selagi|sampai|hingga|sebelum|selama) …… <pay>',
        '(tidak|tak|takkan) (akan|dapat|boleh)? (menyerahkan|serahkan|diserahkan|memulangkan|dipulangkan|memberikan|diberikan|melepaskan|dilepaskan|menghantar|dihantar|membuka|dibuka|dikembalikan|mengembalikan) …… (sehingga|selagi|sampai|hingga|sebelum|selama|tanpa|jika|kalau) …… <pay>',
        '(selagi|sebelum|jika|kalau) …… (tidak|tak|belum|tertunggak) …… <pay>, …… <papers> …… (tidak|tak|takkan|ditahan|disekat|dikunci)',
        '(bayar|jelaskan|langsaikan) (dahulu|dulu|baru|sebelum), …… <papers>',
        '<you> … (akan)? (kehilangan|hilang) … <papers> …… (jika|kalau|sekiranya|selagi)',
      ],
      unless: ['(tidak|tak) (akan|pernah) (menahan|menyimpan|menyekat|memegang|mengunci)', 'sama ada'],
    },
    {
      code: 'F8.harm',
      when: [
        '(sayang|sayang sekali|malang|malu|tak elok|tidak elok|rugi) (kalau|jika|sekiranya) …… (mendengar|tahu|mengetahui|dengar|membaca|terbaca|tersebar|sampai)',
        '(firma|syarikat|orang|pihak|pelanggan|klien) (lain|lain lain) …… (mahu|ingin|patut|tentu|berminat) …… (tahu|dengar|mengetahui|mendengar) …',

        '(viralkan|memviralkan|tularkan|menularkan|canangkan|mencanangkan|sebarkan|menyebarkan|hebahkan|menghebahkan) … <you>',
        '<you> … (akan|pasti|bakal|tentu) … (menyesal|merana|menanggung akibat|rugi besar|terima akibat|terima padah|kesal|susah|tahu nasib|melutut)',
        '(tanggung|tanggunglah|terima|terimalah|hadapi|hadapilah|menanggung|menerima|menghadapi|rasakan|rasakanlah) … (akibat|akibatnya|padah|padahnya|balasan|balasannya|natijah|natijahnya|sendiri akibat)',
        '(tunggu|tunggulah|tengok|tengoklah|ingat|ingatlah) (sahaja|saja|je|baik baik|nanti|balasannya)',
        '(jangan|usah) (salahkan|menyalahkan) (kami|saya)',
        '(jangan|usah) (cabar|main main|memaksa|paksa|menguji|uji|buat main) …',
        'amaran (terakhir|keras|akhir|pertama)',
        '(senarai hitam|disenaraihitamkan|menyenaraihitamkan|senaraihitamkan|menghitamkan)',
        '(nama|reputasi|perniagaan) … <you> … (rosak|tercemar|buruk|musnah|hancur|tular|viral|terjejas)',
        '(semua orang|seluruh|pesaing|klien lain|pihak lain) … (akan tahu|akan diberitahu|akan kami maklumkan|kami beritahu)',
        '(kami|saya) tahu di mana <you>',
      ],
      unless: ['(tidak|tak) akan menyesal'],
    },
    {
      code: 'F8.condition',
      when: [
        '(yuran|wang|bayaran balik|bayaran|deposit|diskaun|duit|rebat|kredit|pemulangan|pulangan) …… <if> …… (padam*|memadam*|menarik balik|tarik balik|berdiam|diam|tidak menulis|tidak bercerita|menandatangani|tandatangan|ulasan|hantaran|tidak mengadu|menggugurkan|merahsiakan)',
        '<if> …… (padam*|memadam*|menarik balik|tarik balik|berdiam diri|menggugurkan|merahsiakan) ……, …… (pulangkan|memulangkan|dipulangkan|bayar|diskaun|rebat|kredit|yuran)',
        '(kecuali|melainkan) <you> … (padam*|memadam*|menarik balik|meminta maaf|minta maaf)',
      ],
    },
    {
      code: 'F9.crime',
      when: [
        '(mengambil|ambil|merampas|menggunakan|menyimpan) (apa|barang|wang|harta|sesuatu)? (yang)? bukan (hak|milik|kepunyaan) <you>',

        '(wang|duit|dana|pendapatan|hasil|keuntungan|harta) … (sumber|cara|jalan|punca) (yang)? (haram|meragukan|tidak sah|mencurigakan|tidak halal|kotor|salah)',
        '(wang|duit) (haram|kotor|gelap)',

        '(penipuan|pemalsuan|penyelewengan|menyeleweng|diselewengkan|rasuah|merasuah|pecah amanah|penggelapan|menggelapkan|songlap|menyonglap|disonglap|jenayah|penjenayah|perompak|merompak|pencuri|mencuri|menyamun|penyamun|scam|scammer|scammers|memalsukan|dipalsukan|palsu|memeras ugut|peras ugut|pemerasan|menyogok|sogokan|penyeludup|menyeludup|sindiket|pengubahan wang haram|wang haram|penyangak|lanun|mafia|korupsi|mengubah wang haram)',
        '(mengelak|elak|lari|melarikan diri|pengelakan|larikan) … cukai',
        '(aktiviti|kegiatan|perbuatan|perniagaan) (haram|tidak sah|menyalahi undang undang)',
      ],
      unless: [
        '(pencegahan|kursus|latihan|polisi|dasar|bahagian|unit|insurans|mencegah|anti|risiko|melindungi|mengesan|perlindungan|membanteras|mangsa|elakkan|kes) (penipuan|rasuah|jenayah|kecurian|pemalsuan|scam|penyelewengan|pencuri)',
        '(penggera|pintu|alat) … (pencuri|kecurian)',
        '(siling|gigi|bunga|daun|kulit|rambut|pokok) palsu',
        'mencuri (perhatian|masa|hati|tumpuan)',
      ],
    },
    {
      code: 'F9.liar',
      when: [
        '(tuntutan|alasan|cerita|invois|resit|angka|dakwaan|belanja) … <you> … (rekaan|direka|dipalsukan|ditokok tambah|diada adakan|reka reka|karut)',

        '<you> … (berbohong|menipu|membohongi|bohong|berdusta|dusta|tidak jujur|tak jujur|memutarbelitkan|putar belit|memutar belit|memperdaya|memperdayakan|mengelirukan|mereka reka|menyembunyikan|kelentong|memesongkan|temberang|tipu|mengkhianati)',
        '(penipu|pembohong|pendusta|munafik|pembelit|penipunya|kaki temberang|kaki kencing|kaki kelentong|kaki tipu|talam dua muka|putar belit|pengkhianat)',
        '(pembohongan|penipuan|dusta|bohong|tipu) … <you>',
        '(kata kata|kenyataan|dakwaan|janji|alasan|cerita) … <you> … (palsu|bohong|dusta|tipu|rekaan|tidak benar|tak benar|karut)',
      ],
      unless: ['(jika|kalau|sama ada) … (tersalah)'],
    },
    {
      code: 'F9.report',
      when: [
        '(kami|saya) (curiga|sangsi|was was|syak) …… (dari mana|daripada mana|sumber|wang|duit|tunai|<you>)',

        '(mengesyaki|syak|mensyaki|mencurigai|menuduh|curiga|mendakwa|mengesyakinya) … <you>',
        '(melaporkan|laporkan|melapor|lapor|mengadukan|adukan|dilaporkan|dedahkan|mendedahkan|memaklumkan) … <you> … <authority>',
        '<you> … (dilaporkan|akan dilaporkan|kami laporkan|diadukan) … <authority>',
      ],
      unless: ['(bagi pihak|atas nama) <you>'],
      unlessAnywhere: ['(kami|saya) (tidak|tak) (pernah)? (mengesyaki|menuduh|syak|melaporkan)'],
    },
    {
      code: 'F8.harm',
      when: [
        '(melaporkan|laporkan|melapor|lapor|mengadukan|adukan|dilaporkan|dedahkan|mendedahkan) … <you> … <authority>',
        '<you> … (dilaporkan|kami laporkan|diadukan) … <authority>',
      ],
      unless: ['(tidak|tak) (akan|pernah)? (melaporkan|mengadukan)', '(bagi pihak|atas nama) <you>'],
    },
    {
      code: 'F10.trait',
      when: [
        '(kerana|oleh sebab|oleh kerana|memandangkan|disebabkan|sebab) <you> (<very>)? (sakit|uzur|tidak sihat|berpenyakit|lumpuh|kurang upaya|kurang sihat)',

        '(kerana|disebabkan|oleh sebab|oleh kerana|akibat|atas sebab|memandangkan|atas alasan|sebab|berdasarkan|mengambil kira|mengenangkan|atas faktor|lantaran|gara gara) … <trait> … <you>',
        '(kerana|oleh sebab|memandangkan|oleh kerana|sebab|disebabkan|sebagai|memandang|lantaran|mengenangkan) … <you> … <believer>',
        '(kerana|oleh sebab|memandangkan|sebagai|untuk|bagi) (seorang|seseorang)? <believer> …',
        '(pada|dalam|di) (usia|umur) … <you>',
        '<trait> <you> … (menyebabkan|menyukarkan|menghalang|masalah|membuat|menyusahkan|tidak|terlalu|menjadi|halangan|mengganggu|membebankan|sukar|menjadikan|merumitkan)',
        '<you> (<very>)? (sudah|terlalu|telah|makin)? (terlalu|sangat)? (tua|uzur|nyanyuk|hamil|mengandung|cacat|pekak|buta|lanjut usia|berumur|berusia|bertudung)',
        '<believer> (memang|selalu|seperti|macam|biasanya|semua|sama) …',
        '(klien|pelanggan) (cina|melayu|india|islam|wanita|perempuan|oku|tua|asing|warga emas) (seperti|macam|memang|selalu|ini)',
      ],
      unless: [
        '(kaitan|berkaitan|kena mengena) dengan',

        '(sakit|tidak sihat|kurang sihat|uzur) …… (tangguh*|menangguh*|ditangguh*|tarikh lain|hari lain|janji temu|cepat sembuh|berehat)',

        '(umur|usia|kesihatan|latar belakang|status) (bangunan|rumah|mesin|sistem|paip|pesanan|akaun|invois|projek)',
        '(bilik|kelab|klinik|menu|pakaian|kasut|ruang|tandas|hari|sambutan|bahagian) (anak|wanita|lelaki|perempuan|kanak)',
        '(untuk|bagi) (wanita|lelaki|perempuan|tua) (dan|hamil)',
        '(bersimpati|semoga|mendoakan|doa) …',
      ],
    },
    {
      code: 'F10.trait',
      negation: 'keeps',
      when: [
        '(tidak|tak|enggan|bukan|berhenti) … (melayan|menerima|berurusan|bekerja|mengambil|berkhidmat|bekerjasama|serasi|percaya|sesuai) … <believer>',
        '<believer> … (tidak|tak) … (dilayan|diterima|kami|sesuai|dialu alukan|layak|faham)',
      ],
      unless: ['(lelaki|wanita|perempuan) (dan|atau)'],
    },
    {
      code: 'F10.trait',
      negation: 'keeps',
      when: [
        '(bukan|tidak) … (orang|mereka|pelanggan|klien) (yang)? (seagama|sebangsa|sekaum|seusia|sebaya|seketurunan) … <you>',
        'dengan (penyakit|kecacatan|keadaan kesihatan|tahap kesihatan) <you> …, (tidak|tak|sukar|susah|mustahil) …',
        '(perempuan|wanita|ibu tunggal|orang tua|warga emas|orang asing|oku) … (tidak|tak) (sepatutnya|patut|layak|mampu|sesuai) …',
      ],
    },
    {
      code: 'F11.hope',
      when: [
        '(barangkali|mungkin|boleh jadi) … (keadaan*|segalanya|hal*) … (lain|berubah|berbeza)',

        '(mungkin|barangkali|boleh jadi|manalah tahu|siapa tahu|mana tahu|insya allah|insyaallah|mudah mudahan|entah entah) … (nanti|kemudian|suatu hari|satu hari|lain kali|masa depan|masa hadapan|akan datang|semula|kelak|tahun depan|suatu masa|satu masa)',
        '(suatu|satu) (hari|masa|ketika) (nanti|kelak) …',
        '(kita|kami|mari) (tengok|lihat|bincang|bincangkan|fikirkan|fikir|pertimbangkan|tunggu|sambung|nilai|kaji) (sahaja|saja)? (dahulu|dulu|nanti|kemudian|lagi|semula|keadaan) …',
        'pintu … (terbuka|dibuka|buka luas)',
        '(buat masa ini|buat sementara|sementara waktu|untuk sementara|setakat ini|buat ketika ini|pada masa ini|sementara ini) … (berhenti|menghentikan|tamat|berpisah|menangguhkan|berehat|dihentikan|menamatkan|tidak dapat|belum)',
        '(bukan|bukanlah) … (selamat tinggal|penamat|pengakhiran|perpisahan|muktamad|noktah|selama lamanya|keputusan akhir)',
        '(apabila|bila|jika|kalau|sekiranya) (keadaan|situasi|perkara|masa) … (reda|pulih|berubah|baik|tenang|mengizinkan|stabil|mengizinkannya)',
        '(jumpa|berjumpa|bertemu|bekerjasama|bekerja|berkhidmat) … (lagi|semula) … (nanti|kelak|suatu hari|satu hari|masa depan|masa hadapan|akan datang|lain masa)',
        '(lain kali|suatu hari|masa depan|kelak) … (kita|kami) … (boleh|dapat) … (bekerjasama|bersama|semula)',
      ],
      unless: ['(pintu) (rumah|kaca|kedai|belakang|pagar|lif|garaj)', '(jumpa|bertemu) … (pada|hari|esok|lusa|#)'],
    },
    {
      code: 'F11.vague',
      when: [
        '(tidak|tak) (lama|berapa lama) lagi',
        '(secepat|sesegera|seberapa) (yang)? (mungkin|segera)',
        '(dalam|pada) (masa|waktu|tempoh) (yang)? (terdekat|singkat|sesuai)',
        '(apabila|bila|jika|kalau) (ada|mempunyai|terdapat)? (masa|kelapangan|berkesempatan|kesempatan|sempat|lapang)',
        '(lambat laun|cepat atau lambat|sedikit masa lagi|suatu masa nanti|bila bila nanti|sekejap lagi|dengan kadar segera|satu masa nanti|dari semasa ke semasa)',
        '(kami|saya) (akan)? (cuba|akan berusaha|akan usahakan|usahakan) …',
      ],
      unless: ['bila bila masa', 'tidak lama lagi (hari|cuti|raya)', 'jika sempat (hubungi|datang)'],
    },
    {
      code: 'F12.sarcasm',
      when: [
        '(baik*|mulia*|murah*) hati <you> … (sudi|akhirnya|mahu)',
        '(kalau|jika) …… (dibaca|membaca|mendengar|bertanya|berfikir), (tentu|pasti|alangkah|kan) …',

        '(semua orang|semua|orang lain|sesiapa|seluruh dunia) … (tahu|faham|sedar|maklum) (kecuali|melainkan) <you>',
        '(kecuali|melainkan) <you>, … (tahu|faham|sedar)',

        '(seperti|sebagaimana) (yang)? (sepatutnya|semestinya|tentu|tentunya|pastinya|mesti|semua orang) … (tahu|faham|maklum|ingat|baca|sedar|diketahui)',
        '(seperti|sebagaimana) … <you> … (sepatutnya|semestinya|pasti|tentu|mesti) (sudah|telah)? (tahu|faham|maklum|ingat|baca|sedar)',
        '(tahniah|syabas|terima kasih|hebat|bagus) …… (akhirnya|kerana tidak|kerana gagal|kerana lewat|sekali lagi|membazirkan|mengabaikan|menyusahkan|merosakkan|lewat lagi|sudi juga|atas aduan|membuang masa)',
        '(budak|kanak kanak|orang buta|nenek|budak sekolah|budak tadika|monyet|anak|bayi|sesiapa) … pun (boleh|tahu|faham|dapat|reti|mampu|pandai)',
        '(pandai|bijak|hebat|bagus|cantik|mulia|bertuah|baik) (sungguh|betul|benar|sangat) … <you>',
        '(semoga berjaya|selamat|semoga tuhan|semoga) … (mencari|menemui|kepada|membantu|dengan) … (firma|orang|syarikat|pihak|sesiapa|mereka) … (sanggup|tahan|rela|bodoh|sabar|malang)',
        '(kesian|kasihan) … (firma|syarikat|mereka|sesiapa) (seterusnya|yang)',
        '(buat|untuk) (kali ke|kesekian|keseratus|keseribu|entah) …',
        '(kali keseribu|kali keseratus|keseratus kalinya|keseribu kalinya|kesekian kalinya)',
        '(kami|saya) (bukan|bukannya|tidak pandai|bukanlah) (ahli nujum|bomoh|membaca fikiran|robot|tukang tilik|ahli silap|nujum|hamba|kuli|tuhan|ahli sihir)',
        '(konon|kononnya|konon konon|macamlah|padan muka|amboi|alahai|kalaulah <you>)',
        '(wah|wow|amboi), …',
        '(akhirnya|baru sekarang) … <you> … (sudi|ingat|tergerak|perasan|teringat|rajin|sedar)',
        '(akhirnya) (sudi|teringat|tergerak|rajin) …',
        '(sudi|sudilah) kiranya … (membaca|menjawab|bangun|membuka mata)',
        '(idea|kebijaksanaan|kepakaran|nasihat|pendapat) <you> … (bernas|hebat|luar biasa|agung|tiada tandingan) (itu|sangat|konon)',
        '(kalau|jika) … <you> (reti|tahu|pandai) (membaca|mengira|baca)',
        'membaca (fikiran|minda) …',
      ],
      unless: ['semoga berjaya (dengan|dalam) (projek|perniagaan|usaha)', '(sedia|seperti yang) maklum'],
    },
    {
      code: 'F13.informal',
      when: [
        '(awak|awakmu|kamu|engkau|kau|korang|hang|kalian|lu|gua|bro|sis|geng|wei|weh|lol|haha|hahaha|btw|asap|ok je|camne|macam mana ni|mcm|dgn|yg|utk|sbb|tq|tqvm|pls|xde|x boleh|takde|takpe|jom|gempak|lepak|cun|best gila|okey je|boleh je|kot|dowh|aku)',
        '(permintaan~you|surat~you|pesanan~you|akaun~you|syarikat~you|fail~you|invois~you|bayaran~you|soalan~you|aduan~you|pasukan~you|kakitangan~you|kedai~you|projek~you|kontrak~you|laporan~you|panggilan~you|mesej~you|kerjasama~you|kepercayaan~you|kesabaran~you|maklumat~you|jawapan~you|keputusan~you|nama~you|alamat~you|pejabat~you|telefon~you|rumah~you|hak~you|wang~you|pilihan~you|bantuan~you|pendapat~you|ulasan~you|untuk~you|kepada~you|dengan~you|bagi~you|dari~you|daripada~you)',
        '(pejabat|pasukan|syarikat|firma|kakitangan|pihak|harga|bengkel|studio|jadual) kita',
      ],
    },
    {
      code: 'F13.crowd',
      when: [
        '(golongan|manusia|spesies|kaum) (macam|seperti|jenis) <you>',
        '(kamu|korang|awak) semua',
        '(orang macam|orang seperti|puak|geng) <you>',
        '(adik|abang|kakak|sayang|kawan|sahabat|hadirin|wahai) (manis|sekalian|oi)',
      ],
    },
    {
      code: 'F13.title',
      when: [
        '(pelanggan|klien|pengguna|pembeli) (yang)? (dihargai|dihormati|dikasihi|budiman|setia|disayangi)',
        'kepada (sesiapa|sesiapa sahaja|yang|pihak|mereka) (yang)? berkenaan',
      ],
      unless: ['pihak berkenaan (akan|telah)'],
    },
  ],
  presence: {
    P1: {
      found: [
        'terima kasih … (atas|kerana|untuk|di atas) … (kepercayaan|tahun|bulan|kerjasama|kesabaran|kesetiaan|projek|pesanan|sokongan|peluang|kejujuran|memilih|mempercayai|mencuba|bekerja|memberi|memberikan|menjemput|melayan|masa|keramahan|layanan|keterbukaan|kesudian|bersabar|berkongsi|#)',
        'penghargaan … (atas|kerana|untuk|terhadap) … (kepercayaan|kerjasama|sokongan|kesetiaan|kesabaran|tahun)',
        '(menghargai|berterima kasih|terhutang budi|bersyukur) … (kepercayaan|kesudian|kerjasama|kesabaran|tahun|atas|kerana|masa|peluang|cara|bahawa|sokongan)',
        '(gembira|seronok|berbesar hati|satu penghormatan|penghormatan) … (bekerja|berkhidmat|berpeluang|dapat|bagi kami)',
      ],
      vague: ['terima kasih', '(penghargaan|berterima kasih)'],
    },
    P2: {
      found: [
        '(meminta|menulis|memberitahu|berkata|menelefon|menghubungi|bersetuju|menghantar|bertemu|bermula|memulakan|bekerja|memesan|menandatangani|menjanjikan|menerima|menyiapkan|datang|membincangkan|berbincang|menerangkan|menyerahkan|mencadangkan|lewat|terlepas|menyatakan|melawat|memasang|membuka|menyebut|mengadu|memerlukan|berjanji|dijanjikan|dihantar|diterima|ditandatangani|dipasang|gagal|bertanya)',
        '(penghantaran|mesyuarat|panggilan|permintaan|pesanan|projek|kontrak|surat|lawatan|kelewatan|kerja|perjanjian|aduan|laporan|perbualan|perbincangan) …',
        '(sejak|antara|pada) … (<you>|kami|saya)',
      ],
    },
    P3: {
      found: [
        '(kami|saya|pasukan kami|firma kami) … (tidak|tak|belum|bukan) … (menawarkan|menyediakan|dapat|mampu|mempunyai|memberikan|berjaya|sempat|mencapai|menepati|cukup|sesuai|memenuhi|bekerja|menampung|pakar|memiliki|lagi)',
        '(di)? luar (skop|kemampuan|bidang|kepakaran) …',
        '(kami|saya) … (kekurangan|kurang|lambat|lewat|terlalu kecil|gagal|terlepas)',
        '(melebihi|melampaui) … (kemampuan|keupayaan|skop) …',
        '(bukan|tidak) … (firma|pilihan|rakan) yang (tepat|sesuai|betul)',
      ],
    },
    P4: {
      found: [
        '(memulangkan|memulangkannya|mengembalikan|membatalkan|batalkan|pulangkan|kembalikan|mengkreditkan|menghapuskan|mengecualikan|dipulangkan|dibatalkan|dikembalikan|menolak) … (yuran|bayaran|invois|wang|caj|kos|deposit|rm|amaun|baki|#)',
        '(yuran|bayaran|invois|wang|caj|deposit|baki) … (pulangkan|batalkan|dipulangkan|dibatalkan|dikembalikan|kembalikan|dihapuskan|dikecualikan)',
        '(bayaran balik|nota kredit|tanpa bayaran|tanpa caj|percuma|atas tanggungan kami|kos kami sendiri|tiada caj|tidak dikenakan caj)',
        '(tidak perlu|tidak sepatutnya|tiada apa apa yang perlu|tak perlu) … (membayar|dibayar|bayar|menjelaskan)',
      ],
    },
    P5: {
      found: [
        '(memohon|mohon|meminta|minta|pohon) (beribu ribu|sejuta|ribuan|setulus)? (maaf|ampun) …',
        '(kami|saya) … (kesal|menyesal|dukacita|terkilan|menyesali) … (kerana|atas|bahawa|dengan|tentang)',
        '(maaf|maafkan) (kerana|atas|kami|saya) …',
        '(kami|saya) … (berharap|sepatutnya) … (lebih baik|dapat|mampu)',
      ],
      vague: ['(maaf|dikesali|kesal|kesulitan)'],
    },
    P6: {
      found: [
        '(mengesyorkan|syorkan|mencadangkan|cadangkan|menyarankan|cubalah|cuba|hubungi|hubungilah|memperkenalkan|dapat membantu|boleh membantu|pilihan lain|alternatif|firma lain|disyorkan|dicadangkan|pertimbangkan)',
      ],
    },
    P7: {
      found: [
        '(tamat|berakhir|terakhir|akhir|sehingga|hingga|berkuat kuasa|mulai|sampai|menjelang|selesai|ditamatkan|menamatkan|berhenti|penyerahan|diserahkan|ditutup|selewat lewatnya)',
      ],
    },
    P8: {
      found: [
        '(hubungi|menghubungi|telefon|menelefon|menulis kepada|tulis kepada|e mel|emel|bertanya kepada|tanya|tanyalah|hubungilah|telefonlah|jumpa|whatsapp) … (saya|kami)',
        '(talian|nombor|telefon|pejabat|alamat|e mel|emel) (saya|kami|terus)',
        '(kami|saya) … (bersedia|sedia) … (menjawab|membantu|dihubungi|menerima)',
        '(soalan|pertanyaan) … (hubungi|telefon|jawab|menjawab|saya|kami)',
      ],
    },
  },
}
