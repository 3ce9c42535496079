import type { Messages } from './codes.ts'

export const TURKISH: Messages = {
  masked: '(gösterilmiyor: gizli)',
  quote: value => `“${value}”`,
  where: (row, line, id, path) => {
    const place = row === 0 ? 'Tablo' : `${row}. kayıt${line === undefined ? '' : `, ${line}. satır`}`
    return `${place}${id === null ? '' : ` (${id})`}${path === '' ? '' : `, ${path}`}: `
  },
  meant: names => `Belki: ${names.join(', ')}.`,
  expected: {
    id: 'boş olmayan ve denetim karakteri içermeyen bir metin',
    text: 'bir metin',
    textList: 'bir metin listesi ya da parçaları | ile ayrılmış bir metin',
    kind: 'bir üye türü (company, entrepreneur, executive, association, chamber, university, public, other)',
    country: 'bir ülke (kod ya da ad)',
    market: 'bir ülke ya da bölge (kod ya da ad)',
    industry: 'bir sektör (NACE kodu ya da günlük sözcük)',
    language: 'bir dil (kod ya da ad)',
    term: 'bir terim ya da bittiği günle birlikte bir terim (terim@2027-03-31)',
    goal: 'bir hedef (sell, buy, raise, invest, hire, seek, partner, learn)',
    size: 'bir büyüklük (micro, small, medium, large)',
    count: '0 ya da daha büyük bir tam sayı',
    groupSize: '2 ya da daha büyük bir tam sayı',
    share: '0 ile 1 arasında bir sayı',
    day: 'takvimde YYYY-AA-GG biçiminde bir gün',
    yesNo: 'evet ya da hayır',
    originConsent: 'hidden, manager ya da members',
    locale: 'de, tr ya da en',
    stage: 'bir aşama (proposed, introduced, declined, accepted, met, useful, partners, bad)',
    side: 'from ya da to',
    record: 'bir kayıt (alanları olan bir nesne)',
    labels: 'metinlerden oluşan bir nesne',
    knownField: 'bilinen bir alanın adı',
  },
  problems: {
    emptyFile: { says: () => 'dosya boş.', remedy: 'Doğru dosyanın verildiğini denetleyin.' },
    headerOnly: {
      says: () => 'dosyada başlıklar var, ama kayıt yok.',
      remedy: 'Dışa aktarmanın tamamlandığını denetleyin.',
    },
    titleLine: {
      says: ({ received }) => `${received} başlıkların üstünde duruyor; tablo adı olarak okundu.`,
      remedy: 'Öyle değilse her sütuna bir başlık verin.',
    },
    duplicateHeader: {
      says: ({ received, also }) => `${received} başlığı yineleniyor; sütun ${also} olarak okunuyor.`,
      remedy: 'Her sütuna ayrı bir ad verin.',
    },
    unnamedColumn: {
      says: ({ also }) => `bir sütunun başlığı yok; burada ${also} diye anılıyor.`,
      remedy: 'Sütuna ad verin ya da sütunu silin.',
    },
    unknownField: {
      says: () => 'sütun tanınmadı ve kullanılmadı.',
      remedy: 'Bir alana eşleyin (--columns başlık=alan) ya da böyle bırakın.',
    },
    unusedConsent: {
      says: () =>
        'sütun bir onaydan ya da itirazdan söz ediyor ve kullanılmadı: içinde yazanlar kimseyi tanıştırmaların dışında tutmaz.',
      remedy:
        'Tanıştırmalar için geçerliyse eşleyin: “evet” onay demekse --columns başlık=consent.matching, “evet” ret demekse --columns başlık=paused.',
    },
    missingColumn: {
      says: () => 'eşleme, bulunmayan bir sütunu anıyor.',
      remedy: 'Eşlemedeki başlığın yazımını denetleyin.',
    },
    guessedEncoding: {
      says: ({ also }) => `metin UTF-8 değil; ${also} olarak okundu.`,
      remedy: 'Harfler yanlış görünüyorsa dosyayı UTF-8 olarak kaydedin.',
    },
    badJson: {
      says: () => 'bu geçerli bir JSON değil.',
      remedy: 'Bu ögenin metnini düzeltin.',
    },
    notARecord: {
      says: ({ received }) => `${received} bir kayıt değil.`,
      remedy: 'Her kayıt için alanları olan bir nesne verin.',
    },
    emptyRow: { says: () => 'kayıtta hiçbir değer yok.', remedy: 'Kaydı silin ya da doldurun.' },
    headingRow: { says: () => 'kayıt, başlıkların yinelenmesi.', remedy: 'Kaydı silin.' },
    totalsRow: { says: () => 'kayıt, toplam satırı.', remedy: 'Kaydı silin.' },
    unclosedQuote: {
      says: () => 'bir tırnak açılmış ve hiç kapanmamış.',
      remedy: 'Tırnağı kapatın; metne aitse iki kez yazın.',
    },
    textAfterQuote: {
      says: () => 'kapanan tırnaktan sonra metin var.',
      remedy: 'Metne ait tırnakları iki kez yazın.',
    },
    brokenText: {
      says: () => 'metinde harf olmayan baytlar var.',
      remedy: 'Dosyayı UTF-8 olarak kaydedin ve bu kaydın harflerini düzeltin.',
    },
    shortRow: {
      says: ({ also }) => `kayıtta başlıktakinden az hücre var (${also}); kalanı boş sayıldı.`,
      remedy: 'Bu kayıtta yanlış sütunda hücre olmadığını denetleyin.',
    },
    longRow: {
      says: ({ also, received }) => `kayıtta başlıktakinden çok hücre var (${also}); kullanılmayan: ${received}.`,
      remedy: 'Ayırıcı içeren hücreleri tırnak içine alın.',
    },
    noId: { says: () => 'kaydın kimliği (id) yok.', remedy: 'Her kayda kalıcı bir kimlik verin.' },
    badId: {
      says: ({ received }) => `${received} kimlik olamaz.`,
      remedy: 'Denetim karakteri ve bozuk harf olmadan harf ve rakam kullanın.',
    },
    numericId: {
      says: ({ received }) => `kimlik bir sayı; ${received} metni olarak alındı.`,
      remedy: 'Baştaki sıfırlar kalsın diye kimlikleri metin olarak yazın.',
    },
    trimmedId: {
      says: ({ received }) => `${received} kimliğinin çevresindeki boşluk kaldırıldı.`,
      remedy: 'Boşluğu kaldırın.',
    },
    duplicateId: {
      says: ({ received, also }) => `${received} kimliği ${also}. kayıtta kullanılmış; o kayıt tutuldu.`,
      remedy: 'İki kaydı birleştirin ya da buna ayrı bir kimlik verin.',
    },
    lookAlikeId: {
      says: ({ received, also }) => `${received} kimliği şuna benziyor: ${also}. İkisi de tutuldu.`,
      remedy: 'Aynı üye kastediliyorsa kayıtları birleştirin.',
    },
    missingValue: { says: ({ expected }) => `değer yok; beklenen: ${expected}.`, remedy: 'Değeri girin.' },
    unknownMember: {
      says: ({ received }) => `${received} kabul edilmiş bir üyenin kimliği değil.`,
      remedy: 'Kimliği düzeltin ya da önce üyeyi kabul edin.',
    },
    selfTie: {
      says: ({ received }) => `${received} kendisiyle bağlanmış.`,
      remedy: 'Kaydı silin ya da kimliklerden birini düzeltin.',
    },
    repeatedRow: {
      says: ({ also }) => `kayıt, tutulan ${also}. kayıtla aynı.`,
      remedy: 'Yinelemeyi silin ya da ikisini tarihleriyle ayırın.',
    },
    unknownWord: {
      says: ({ received, expected }) => `${received} anlaşılmadı; beklenen: ${expected}.`,
      remedy: 'Bir kod ya da yaygın adlardan birini kullanın.',
    },
    ambiguousWord: {
      says: ({ received, expected }) => `${received} birden çok anlama geliyor; beklenen: ${expected}.`,
      remedy: 'Birini seçin ve kodunu yazın.',
    },
    guessedWord: {
      says: ({ received, also }) => `${received}, ${also} olarak anlaşıldı.`,
      remedy: 'Yanlışsa kodu yazın.',
    },
    commaList: {
      says: ({ received, also }) => `${received} birden çok şey olarak okundu: ${also}.`,
      remedy: 'Birden çoğunu | ile ayırın; tek bir şeyi virgülsüz yazın.',
    },
    placeholder: { says: ({ received }) => `${received} “değer yok” sayıldı.`, remedy: 'Hücreyi boş bırakın.' },
    notShown: {
      says: ({ received, also }) =>
        `${received} bir değer değil: dosya yazılırken değer çıkarılmış${also === '' ? '' : `; temkinli yanıt geçerli: ${also}`}.`,
      remedy: 'Değeri buraya yazın ya da dosyayı gizli değerlerle yeniden oluşturun (--show-private).',
    },
    failedFormula: {
      says: ({ received, also }) => `${received} başarısız bir formül; temkinli yanıt geçerli: ${also}.`,
      remedy: 'Formülü düzeltin ya da yanıtın kendisini yazın.',
    },
    wrongType: {
      says: ({ received, expected }) => `beklenen: ${expected}; verilen: ${received}.`,
      remedy: 'Değeri beklenen biçimde yazın.',
    },
    badDay: {
      says: ({ received, expected }) => `${received} ${expected} değil.`,
      remedy: 'Günleri YYYY-AA-GG biçiminde yazın.',
    },
    convertedDay: {
      says: ({ received, also }) => `${received}, ${also} olarak okundu.`,
      remedy: 'Günleri YYYY-AA-GG biçiminde yazın.',
    },
    badNumber: {
      says: ({ received, expected }) => `${received} kullanılamıyor; beklenen: ${expected}.`,
      remedy: 'Sayıyı rakamla yazın.',
    },
    decimalComma: {
      says: ({ received, also }) => `${received}, ${also} olarak okundu.`,
      remedy: 'Sayıları ondalık noktasıyla yazın.',
    },
    conflict: {
      says: ({ received, also }) => `iki sütun çelişiyor: ${received} kullanılmadı, ${also} tutuldu.`,
      remedy: 'İki sütundan yalnızca birini tutun.',
    },
    cautious: {
      says: ({ received, also, expected }) =>
        `${received} anlaşılmadı (beklenen: ${expected}); temkinli yanıt geçerli${also === '' ? '' : `: ${also}`}.`,
      remedy: 'Üyeye sorun ve yanıtı beklenen biçimde yazın.',
    },
  },
}
