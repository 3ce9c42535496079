/**
 * What people call the columns of a member list: English, German and Turkish, one line a field, words separated by `|`. One entry
 * stands for every spelling, and in lines of a list (`+`) for singular and plural; see `headerReader`. A field's own name is
 * always recognised. Headings of `id?`, `name?` and `name??` are only likely to mean the field; see `lastResorts`.
 */
export const MEMBER_HEADERS = `
id: member id|member number|member no|customer id|key|identifier|Mitgliedsnummer|Mitgliedsnr|Mitglied Nr|Mitgl Nr|Mitglieds-ID|Kennung|Kürzel|Kundennummer|üye no|üye numarası|üye kodu|üye id|oda sicil no|sicil no|sicil numarası|kimlik|Kunden Nr|Identnummer|IHK Identnummer|üye sicil no|oda kayıt no|üyelik no|üyelik numarası|membership number|membership no|membership id
id?: Nr|Nummer|number|numara|no|lfd Nr|lfd Nummer|laufende Nummer|laufende Nr|row number|sıra no|sıra numarası
name: full name|member name|first name|given name|last name|family name|surname|Mitgliedsname|Bezeichnung|vollständiger Name|Vorname|Nachname|Familienname|ad|isim|ismi|ad soyad|adı soyadı|soyad|üye adı|Vor- und Nachname|Vorname und Nachname|Name Vorname|Nachname Vorname|Vorname Nachname|Name des Mitglieds|isim soyisim|isim soyadı|soyisim|üye adı soyadı|üye ismi|üyenin adı
name?: member|Mitglied|üye
name??: unvan|ticaret unvanı|ticari unvanı
kind: type|member type|category|activity type|Art|Typ|Mitgliedsart|Mitgliedstyp|Art des Mitglieds|Kategorie|Rechtsform|tür|üye türü|kategori|tip|kurum türü|organisation type|organization type|Organisationsart|Art der Organisation|üye tipi|kuruluş türü
organization: organisation|company|company name|firm|institution|employer|parent organization|Firma|Firmenname|Unternehmen|Unternehmensname|Einrichtung|Konzern|Arbeitgeber|firma adı|şirket|şirket adı|kuruluş|kurum|kurum adı|bağlı kuruluş|işveren|çalıştığı kurum|Name des Unternehmens|Firmenbezeichnung|Betrieb|organisation name|organization name|firma unvanı|firma ismi|firmanın adı|şirket unvanı|şirket ismi|kuruluş adı|işyeri|işyeri adı|çalıştığı firma
baseCountry: country|base|home country|country of residence|location country|Land|Sitzland|Staat|Land des Sitzes|Firmensitz Land|Standortland|Sitz|ülke|merkez ülke|bulunduğu ülke|yerleşik ülke|country code|Ländercode|Land des Firmensitzes|Wohnsitzland|ülke kodu|yaşadığı ülke|ikamet ülkesi|firma ülkesi|şirket ülkesi
place: city|town|location|base city|Ort|Stadt|Standort|Wohnort|Firmensitz|Sitz Ort|Stadt Ort|şehir|il|kent|yer|bulunduğu şehir|PLZ Ort|Sitz Stadt|bulunduğu il|yaşadığı şehir|merkez şehir
originCountries+: origin|origin country|country of origin|country of birth|birth country|Herkunft|Herkunftsland|Herkunftsländer|Geburtsland|Ursprungsland|menşe|menşe ülke|köken|köken ülke|doğum ülkesi|doğduğu ülke|Land der Herkunft|Heimatland|kökeni ülke|geldiği ülke
originPlace: origin city|place of origin|city of origin|place of birth|birth place|Herkunftsort|Herkunftsstadt|Geburtsort|Geburtsstadt|doğum yeri|köken şehir|menşe şehir|memleket|city of birth|hometown|Heimatstadt|Heimatort|doğduğu şehir|doğduğu yer
accessCountries+: access|market access|access to|contacts in|countries with contacts|experience in|Marktzugang|Zugang zu|Kontakte in|Netzwerk in|Länderkenntnisse|erişim|pazar erişimi|erişim ülkeleri|erişilen ülkeler|bağlantılı ülkeler|country expertise|country experience|network in|Zugang zu Märkten|Zugang zu Ländern|Ländererfahrung|Länderkompetenz|Länderkontakte|Auslandskontakte|bağlantısı olan ülkeler|bağlantıları olan ülkeler|erişebildiği ülkeler|iş yaptığı ülkeler|çalıştığı ülkeler
industries+: sector|branch|nace|nace code|line of business|Wirtschaftszweig|WZ|WZ-Code|Sektor|Tätigkeitsfeld|faaliyet alanı|faaliyet|faaliyet kodu|iş kolu|branş|business sector|industry sector|field of activity|Branchenzugehörigkeit|Branchenschlüssel|WZ Nr|WZ 2008|NACE Rev 2|Industrie|Geschäftsfeld|Geschäftsfelder|Tätigkeitsfelder|Tätigkeitsbereich|Tätigkeitsgebiet|faaliyet konusu|nace kodu|ana sektör|endüstri|meslek grubu
targetMarkets+: target country|markets|export markets|interested in countries|Zielmarkt|Zielland|Zielländer|Exportmärkte|Exportländer|Wunschmärkte|interessante Länder|hedef pazar|hedef ülke|ihracat pazarları|ihracat ülkeleri|target region|markets of interest|countries of interest|Zielregion|Absatzmärkte|Länder von Interesse|Länderinteresse|Wunschländer|interessante Märkte|Auslandsmärkte|hedef bölge|hedeflenen pazarlar|hedeflenen ülkeler|hedeflediği pazarlar|hedeflediği ülkeler|ilgilendiği ülkeler|ilgilendiği pazarlar|ilgi duyduğu ülkeler
languages+: spoken languages|language skills|Sprache|Sprachkenntnisse|gesprochene Sprachen|dil|konuştuğu diller|bildiği diller|yabancı dil|languages spoken|working languages|foreign languages|mother tongue|native language|Fremdsprachen|Muttersprache|Arbeitssprachen|konuşulan diller|yabancı dil bilgisi|ana dili
offers+: offering|services|products|supplies|can offer|we offer|Angebot|bietet|biete|Leistungen|Produkte|Produkte und Leistungen|was wir bieten|was bieten Sie|was bieten Sie an|what do you offer|ne sunuyorsunuz|teklif|sunduğu|sunulan|sundukları|hizmetler|ürünler|sattıkları|arz|ne sunuyor|sunuyor|what we offer|I offer|products and services|Ich biete|Wir bieten|Was ich biete|Dienstleistungen|Leistungsangebot|Leistungsspektrum|Produkte und Dienstleistungen|Produkte Leistungen|Kompetenzen|Kernkompetenzen|Expertise|sunulan hizmetler|sunduğu hizmetler|ürün ve hizmetler|uzmanlık|uzmanlık alanı
needs+: demand|looking for|seeks|seeking|searches|we need|wanted|Bedarf|sucht|suche|gesucht|Gesuche|benötigt|Nachfrage|was wir suchen|was suchen Sie|what are you looking for|ne arıyorsunuz|ihtiyaç|aranan|aradığı|aradıkları|arıyor|talep|ne arıyor|requirements|I am looking for|we are looking for|Ich suche|Wir suchen|Was ich suche|Sucht nach|Bedürfnisse|gesuchte Leistungen|gesuchte Partner|Kooperationswunsch|ihtiyaç duyduğu|aradığı ürünler|aradığı hizmetler|aradığımız
goals+: objective|aim|aims|purpose|Ziel|Absicht|Zweck|hedef|amaç|Zielsetzung|Kooperationsziel|üyelik amacı|iş birliği amacı
size: company size|size class|Größe|Unternehmensgröße|Betriebsgröße|Größenklasse|büyüklük|ölçek|ölçeği|işletme büyüklüğü|firma büyüklüğü|şirket büyüklüğü|employees|number of employees|headcount|Mitarbeiterzahl|Mitarbeiter|Beschäftigte|Zahl der Mitarbeiter|Anzahl Mitarbeiter|Mitarbeiteranzahl|Beschäftigtenzahl|çalışan sayısı|personel sayısı|no of employees|Firmengröße|Mitarbeitende|Mitarbeiter innen|Anzahl der Mitarbeiter|Anzahl Mitarbeitende|Anzahl der Beschäftigten|Anzahl Beschäftigte|Zahl der Beschäftigten|büyüklüğü|firma ölçeği|şirket ölçeği|işletme ölçeği|çalışan|çalışanlar|personel|toplam çalışan|eleman sayısı
capacity: max introductions|maximum introductions|Kapazität|max Vorstellungen|höchstens Vorstellungen|kapasite|en çok tanıştırma|maximale Vorstellungen|en fazla tanıştırma
introducerBudget: introductions to make|Vermittlungen|Vermittlungsbudget|bereit zu Vermittlungen|tanıştırma bütçesi|aracılık sayısı
avoid: avoids|not with|do not introduce|do not introduce to|block list|blocked|nicht mit|meiden|meidet|ausschließen|Ausschluss|Sperrliste|kaçın|kaçınılacaklar|kaçınılacak üyeler|istemediği üyeler|engellenen
paused: pause|on hold|nicht vorstellen|nicht vermitteln|keine Vermittlung|tanıştırılmasın|tanıştırmayın|inactive|pausiert|ruht|inaktiv|duraklatıldı|pasif|beklemede|suspended|ruhend|Mitgliedschaft ruht|askıda|üyelik askıda|donduruldu
joined: member since|join date|date joined|entry date|Beitritt|Beitrittsdatum|Mitglied seit|Eintritt|Eintrittsdatum|üyelik tarihi|katılım|katılım tarihi|üyelik başlangıcı|üye olduğu tarih|joined on|date of joining|membership start|membership start date|Aufnahmedatum|Datum der Aufnahme|Datum des Beitritts|Beigetreten am|Eingetreten am|Mitgliedschaft seit|Mitgliedschaftsbeginn|Beginn der Mitgliedschaft|üyelik başlangıç tarihi|üye olma tarihi|kayıt tarihi|oda kayıt tarihi|giriş tarihi
contact: contact person|contact name|Ansprechpartner|Ansprechpartnerin|irtibat|email|e-mail address|phone|telephone|contact details|Kontakt|Kontaktdaten|E-Mail-Adresse|Telefon|iletişim|e-posta|iletişim bilgileri|phone number|mobile|mobile phone|Ansprechperson|Kontaktperson|Telefonnummer|Tel|Tel Nr|Mobil|Mobilnummer|Mobiltelefon|Handy|Handynummer|Rufnummer|Mailadresse|iletişim bilgisi|e-posta adresi|telefon no|telefon numarası|tel no|cep|cep telefonu|cep tel|gsm|irtibat kişisi|yetkili|mail|yetkili kişi|iletişim kişisi
locale: preferred language|correspondence language|Korrespondenzsprache|bevorzugte Sprache|yazışma dili|tercih edilen dil|Kommunikationssprache|Anredesprache|iletişim dili
labels: label|audit labels
consent: Einwilligung|Einverständnis|Zustimmung|Einwilligung erteilt|Einverständnis erteilt|Zustimmung erteilt|Einwilligungserklärung|Einverständniserklärung|Einwilligung DSGVO|DSGVO Einwilligung|Zustimmung DSGVO|DSGVO Zustimmung|DSGVO|Einwilligung Datenschutz|Datenschutzeinwilligung|Einwilligung zur Datenverarbeitung|consent given|GDPR|GDPR consent|consent GDPR|data protection consent|onay|onay durumu|rıza|izin|açık rıza|açık rıza beyanı|rıza beyanı|KVKK|KVKK onayı|KVKK izni|KVKK rızası|KVKK açık rıza
consent.matching: may be introduced|matching consent|may be matched|Einwilligung Vermittlung|Einwilligung zur Vermittlung|Einwilligung Matching|Einwilligung Vorstellung|Vermittlung erlaubt|darf vermittelt werden|darf vorgestellt werden|tanıştırılabilir|eşleştirme onayı|tanıştırma onayı|wants to be introduced|Möchte vorgestellt werden|Einwilligung zur Vorstellung|tanıştırılmak istiyor|tanıştırma izni
consent.origin: origin consent|origin visible to|show origin|Einwilligung Herkunft|Herkunft sichtbar|Herkunft sichtbar für|Herkunft zeigen|menşe onayı|köken onayı|köken rızası|köken izni|menşe izni
consent.paths: paths consent|Einwilligung Wege|Einwilligung Pfade|Einwilligung Kontaktwege|yol onayı|bağlantı yolu onayı
consent.introducer: introducer consent|may introduce|Einwilligung Vermittler|vermittelt selbst|aracılık onayı|tanıştıran onayı
consent.statistics: statistics consent|Einwilligung Statistik|istatistik onayı
`

export const TIE_HEADERS = `
from: a|source|member|member a|member 1|first|von|Mitglied A|Mitglied 1|Kennung A|kimden|üye a|üye 1|kaynak|birinci üye
to: b|target|member b|member 2|second|an|zu|mit|nach|Mitglied B|Mitglied 2|Kennung B|kime|kiminle|üye b|üye 2|hedef|ikinci üye
kind: type|relation|relationship|Art|Typ|Beziehung|Art der Beziehung|tür|ilişki|ilişki türü
strength: weight|closeness|Stärke|Gewicht|Nähe|güç|kuvvet|ağırlık|yakınlık
groupSize: size of group|consortium size|Gruppengröße|grup büyüklüğü|grup boyutu
since: date|start|start date|known since|seit|Datum|Beginn|bekannt seit|bu yana|başlangıç|tarih|tanışma tarihi
last: last contact|last meeting|end date|zuletzt|letzter Kontakt|letztes Treffen|son|son temas|son görüşme|son iletişim
mutual: reciprocal|both ways|gegenseitig|beidseitig|karşılıklı
private: confidential|secret|privat|vertraulich|geheim|özel|gizli
`

export const OUTCOME_HEADERS = `
from: a|source|member|member a|member 1|first|von|Mitglied A|Mitglied 1|Kennung A|kimden|üye a|üye 1|kaynak|birinci üye
to: b|target|member b|member 2|second|an|zu|mit|nach|Mitglied B|Mitglied 2|Kennung B|kime|kiminle|üye b|üye 2|hedef|ikinci üye
date: day|when|on|Datum|Tag|am|wann|tarih|gün
stage: outcome|result|status|state|Stand|Ergebnis|Stufe|Ausgang|aşama|sonuç|durum
side: which side|Seite|taraf
by: introducer|introduced by|Vermittler|vermittelt von|durch|tanıştıran|aracı
`
