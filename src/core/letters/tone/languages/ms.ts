import type { ToneLanguage } from '../language.ts'

export const malay: ToneLanguage = {
  language: 'ms',
  letters: /(?!)/,
  frequent: 'yang dan di untuk dengan kami anda tuan puan ini itu tidak pada akan telah kepada dalam adalah saya atau'.split(
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
      '(merungut|bersungut|mengadu|membebel|berleter|membantah|mengeluh|marah|marah marah|memarahi|menengking|menengking|menjerit|memekik|menghina|menyalahkan|mengugut|menuduh|mengkritik|mempertikai*|mempersoal*|memperlekeh*|memaki|mencaci|menempelak|menyindir|memprotes|bising|komplen|complain|mengomel|meradang|mengamuk|meleteri|menegur|bertengkar|berbalah|bergaduh|bertekak|berdebat)',
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
      '<never> (sekali pun)? (menjadi)? (<bad deed>|merungut|lewat|membebankan|putus asa|jemu|berkira|sombong|kasar|menyusahkan|menjadi masalah|mengecewakan|keterlaluan|meminta|minta|menuntut|sukar|susah|cerewet|biadap|meninggalkan|berhenti|melupakan|perlu|lokek|kedekut|meninggi|marah|hilang|mengelak|mengganggu|rugi|berasa|terfikir)',
      '<always> (sahaja|saja|juga|amat|sangat|begitu|dengan)? <praise>',
    ],
    client: ['(klien|pelanggan|orang|syarikat|firma|manusia|individu|pemilik|pembeli)'],
    'bad label': [
      '(cerewet|degil|sombong|biadap|biadab|kasar|angkuh|bongkak|egois|ego|tamak|kedekut|lokek|kikir|keterlaluan|melampau|panas baran|pemarah|bengis|garang|menjengkelkan|menyusahkan|menyakitkan hati|menyebalkan|meluatkan|merimaskan|membebankan|memeningkan|memenatkan|meletihkan|teruk|dahsyat|jahat|jelik|toksik|licik|malas|pemalas|celupar|lancang|kurang ajar|kurang sopan|kurang adab|kurang profesional|kurang cerdik|kurang matang|mementingkan diri|pentingkan diri|keras kepala|kepala batu|berkira|banyak songeh|banyak karenah|banyak kerenah|banyak ragam|banyak hal|banyak cakap|banyak mulut|banyak alasan|tinggi diri|besar kepala|berlagak|poyo|mengada ngada|leceh|lembap|lembab|tidak berguna|bermasalah|bersikap negatif|negatif|agresif|kejam|zalim|pentingkan diri|tergesa gesa|tidak sabar|kelam kabut|tidak profesional|tidak munasabah|tidak waras|keanak anakan|kebudak budakan|suka hati|berat sebelah|bermuka muka|bermulut laser|mulut laser|mulut longkang|terburuk|terteruk|tercerewet|kaki bising|kaki komplen|kaki gaduh|batu api|sukar|susah|payah|rumit|mencabar|tidak tahu diuntung|tidak mengenang budi|tak mengenang budi|lupa daratan|lupa diri|paranoid|narsisistik|manipulatif|diktator|cengkadak|hipokrit|pelik|rewel|kuku besi|beban|bebanan|mimpi ngeri|masalah|duri dalam daging|pembawa masalah|pengacau|perosak|liat bayar|liat)',
    ],
    'good trait': [
      '(bertimbang rasa|timbang rasa|profesional|adil|sopan|bersopan|munasabah|matang|amanah|beradab|ikhlas|bertanggungjawab|berhati perut|bertolak ansur|beretika|rasional|penyabar|peka|bersyukur|berterima kasih|mengenang budi|mengenang jasa|mengenang|berdisiplin|berbudi|berbudi bahasa|berperikemanusiaan|serius|kompeten|cekap|waras|menghormati (orang|sesiapa|kami|masa)|hormat (orang|kami)|tahu berterima kasih|tahu diuntung|tahu bersyukur|tahu adab|tahu menghormati|mesra|ramah|boleh dipercayai|boleh diharap|boleh dibawa|boleh bertolak|boleh ditegur|reti bahasa|layak)',
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
      '(bodoh|bodohnya|memperbodohkan diri|bangang|bengap|bebal|tolol|dungu|bahlul|bingai|palui|mangkuk hayun|mangkuk|bongok|bongek|lembap otak|otak udang|otak kosong|otak lembu|tak ada otak|tiada otak|tak berotak|tidak berotak|gila|sewel|senget|tiga suku|sampah masyarakat|sampah|celaka|sial|sialan|bangsat|keparat|jahanam|mampus|berambus|berhambus|nyah|haram jadah|anak haram|kurang siuman|muka tembok|muka tak malu|(tak|tidak) tahu malu|(tak|tidak) malu|tiada maruah|hina|hodoh|pengecut|pondan|barua|lintah darat|parasit|badut|(tak|tidak) guna|(tak|tidak) berguna|iblis|syaitan|setan|idiot|stupid|moron|loser|babi|beruk|monyet|buta huruf|buta perut|otak kau|kepala otak|kepala hotak|tutup mulut|diam lah|pergi mati|pergi jahanam|menjijikkan|jijik|bacul|dayus|kutu|samseng)',
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
    if: ['(jika|kalau|sekiranya|andai|andainya|jikalau|seandainya|apabila|bila|asalkan|selagi|setelah|selepas|dengan syarat)'],
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
