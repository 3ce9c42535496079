/**
 * What people call the columns of a member list: English, German and Turkish, one line a field, words separated by `|`.
 * Compared in folded form without spaces, so `Zielmärkte`, `ziel-maerkte` and `ZIELMÄRKTE` need one entry each spelling
 * of the umlaut. A field's own name is always recognised. Headings of `id?`, `name?` and `name??` are only likely to mean the field;
 * see `lastResorts`.
 */
export const MEMBER_HEADERS = `
id: member id|member number|member no|customer id|key|identifier|Mitgliedsnummer|Mitgliedsnr|Mitglied Nr|Mitgl Nr|Mitglieds-ID|Kennung|Kürzel|Kundennummer|üye no|üye numarası|üye kodu|üye id|oda sicil no|sicil no|sicil numarası|kimlik
id?: Nr|Nummer|number|numara|no|lfd Nr|lfd Nummer|laufende Nummer|laufende Nr|row number|sıra no|sıra numarası
name: full name|member name|first name|given name|last name|family name|surname|Mitgliedsname|Bezeichnung|vollständiger Name|Vorname|Nachname|Familienname|ad|adı|isim|ismi|ad soyad|adı soyadı|soyad|soyadı|üye adı
name?: member|Mitglied|üye
name??: unvan|ünvan|ticaret unvanı
kind: type|member type|category|activity type|Art|Typ|Mitgliedsart|Mitgliedstyp|Art des Mitglieds|Kategorie|Rechtsform|tür|türü|üye türü|kategori|tip|kurum türü
organization: organisation|company|company name|firm|institution|employer|parent organization|Firma|Firmenname|Unternehmen|Unternehmensname|Einrichtung|Konzern|Arbeitgeber|firma adı|şirket|şirket adı|kuruluş|kurum|kurum adı|bağlı kuruluş|işveren|çalıştığı kurum
baseCountry: country|base|home country|country of residence|location country|Land|Sitzland|Staat|Land des Sitzes|Firmensitz Land|Standortland|Sitz|ülke|ülkesi|merkez ülke|bulunduğu ülke|yerleşik ülke
place: city|town|location|base city|Ort|Stadt|Standort|Wohnort|Firmensitz|Sitz Ort|Stadt Ort|şehir|il|kent|yer|bulunduğu şehir
originCountries: origin|origin country|country of origin|countries of origin|country of birth|birth country|Herkunft|Herkunftsland|Herkunftsländer|Herkunftslaender|Geburtsland|Ursprungsland|menşe|menşe ülke|menşe ülkesi|menşei|köken|köken ülke|köken ülkesi|doğum ülkesi|doğduğu ülke
originPlace: origin city|place of origin|city of origin|place of birth|birth place|Herkunftsort|Herkunftsstadt|Geburtsort|Geburtsstadt|doğum yeri|köken şehir|menşe şehir|memleket
accessCountries: access|market access|access to|contacts in|countries with contacts|experience in|Marktzugang|Marktzugänge|Marktzugaenge|Zugang zu|Kontakte in|Netzwerk in|Länderkenntnisse|Laenderkenntnisse|erişim|pazar erişimi|erişim ülkeleri|erişilen ülkeler|bağlantılı ülkeler
industries: industry|sector|sectors|branch|nace|nace code|line of business|Branche|Branchen|Wirtschaftszweig|Wirtschaftszweige|WZ|WZ-Code|Sektor|Tätigkeitsfeld|sektörü|sektörler|faaliyet alanı|faaliyet|faaliyet kodu|iş kolu|branş
targetMarkets: target market|target country|target countries|markets|export markets|interested in countries|Zielmarkt|Zielmärkte|Zielmaerkte|Zielland|Zielländer|Ziellaender|Exportmärkte|Exportmaerkte|Exportländer|Wunschmärkte|interessante Länder|hedef pazar|hedef pazarlar|hedef pazarları|hedef ülke|hedef ülkeler|ihracat pazarları|ihracat ülkeleri
languages: language|spoken languages|language skills|Sprache|Sprachen|Sprachkenntnisse|gesprochene Sprachen|dil|diller|dilleri|konuştuğu diller|bildiği diller|yabancı dil|yabancı diller
offers: offer|offering|offerings|services|products|supplies|can offer|we offer|Angebot|Angebote|bietet|biete|Leistungen|Produkte|Produkte und Leistungen|was wir bieten|was bieten Sie|was bieten Sie an|what do you offer|ne sunuyorsunuz|teklif|teklifler|sunduğu|sunulan|sundukları|hizmetler|ürünler|ürünleri|sattıkları|arz|ne sunuyor
needs: need|demand|demands|looking for|seeks|seeking|searches|we need|wanted|Bedarf|Bedarfe|sucht|suche|gesucht|Gesuche|Gesuch|benötigt|Nachfrage|was wir suchen|was suchen Sie|what are you looking for|ne arıyorsunuz|ihtiyaç|ihtiyaçlar|ihtiyaçları|aranan|arananlar|aradığı|aradıkları|arıyor|talep|talepler|ne arıyor
goals: goal|objective|objectives|aim|aims|purpose|Ziel|Ziele|Absicht|Absichten|Zweck|hedef|hedefler|hedefleri|amaç|amaçlar|amacı
size: company size|size class|Größe|Groesse|Unternehmensgröße|Unternehmensgroesse|Betriebsgröße|Größenklasse|büyüklük|ölçek|ölçeği|işletme büyüklüğü|firma büyüklüğü|şirket büyüklüğü|employees|number of employees|headcount|Mitarbeiterzahl|Mitarbeiter|Beschäftigte|Zahl der Mitarbeiter|Anzahl Mitarbeiter|Mitarbeiteranzahl|Beschäftigtenzahl|çalışan sayısı|personel sayısı
capacity: max introductions|maximum introductions|Kapazität|Kapazitaet|max Vorstellungen|höchstens Vorstellungen|kapasite|en çok tanıştırma
introducerBudget: introductions to make|Vermittlungen|Vermittlungsbudget|bereit zu Vermittlungen|tanıştırma bütçesi|aracılık sayısı
avoid: avoids|not with|do not introduce|block list|blocked|nicht mit|meiden|ausschließen|Ausschluss|Sperrliste|kaçın|kaçınılacaklar|istemediği üyeler|engellenen
paused: pause|on hold|inactive|pausiert|ruht|inaktiv|duraklatıldı|pasif|beklemede
joined: member since|join date|date joined|entry date|Beitritt|Beitrittsdatum|Mitglied seit|Eintritt|Eintrittsdatum|üyelik tarihi|katılım|katılım tarihi|üyelik başlangıcı|üye olduğu tarih
contact: contact person|contact name|Ansprechpartner|Ansprechpartnerin|irtibat|email|mail|e-mail address|phone|telephone|contact details|Kontakt|Kontaktdaten|E-Mail-Adresse|Telefon|iletişim|e-posta|iletişim bilgileri
locale: preferred language|correspondence language|Korrespondenzsprache|bevorzugte Sprache|yazışma dili|tercih edilen dil
labels: label|audit labels
consent: Einwilligung|Einverständnis|Einverstaendnis|Zustimmung|Einwilligung erteilt|Einverständnis erteilt|Zustimmung erteilt|Einwilligungserklärung|Einverständniserklärung|Einwilligung DSGVO|DSGVO Einwilligung|Zustimmung DSGVO|DSGVO Zustimmung|DSGVO|Einwilligung Datenschutz|Datenschutzeinwilligung|Einwilligung zur Datenverarbeitung|consent given|GDPR|GDPR consent|consent GDPR|data protection consent|onay|onayı|onay durumu|rıza|izin|açık rıza|açık rıza beyanı|rıza beyanı|KVKK|KVKK onayı|KVKK izni|KVKK rızası|KVKK açık rıza
consent.matching: matching consent|may be introduced|may be matched|Einwilligung Vermittlung|Einwilligung zur Vermittlung|Einwilligung Matching|Einwilligung Vorstellung|darf vermittelt werden|darf vorgestellt werden|tanıştırılabilir|eşleştirme onayı|tanıştırma onayı
consent.origin: origin consent|origin visible to|show origin|Einwilligung Herkunft|Herkunft sichtbar|Herkunft sichtbar für|Herkunft zeigen|menşe onayı|köken onayı|köken rızası|köken izni|menşe izni
consent.paths: paths consent|Einwilligung Wege|Einwilligung Pfade|Einwilligung Kontaktwege|yol onayı|bağlantı yolu onayı
consent.introducer: introducer consent|may introduce|Einwilligung Vermittler|vermittelt selbst|aracılık onayı|tanıştıran onayı
consent.statistics: statistics consent|Einwilligung Statistik|istatistik onayı
`

export const TIE_HEADERS = `
from: a|source|member|member a|member 1|first|von|Mitglied A|Mitglied 1|Kennung A|kimden|üye a|üye 1|kaynak|birinci üye
to: b|target|member b|member 2|second|an|zu|mit|nach|Mitglied B|Mitglied 2|Kennung B|kime|kiminle|üye b|üye 2|hedef|ikinci üye
kind: type|relation|relationship|Art|Typ|Beziehung|Art der Beziehung|tür|türü|ilişki|ilişki türü
strength: weight|closeness|Stärke|Staerke|Gewicht|Nähe|güç|gücü|kuvvet|ağırlık|yakınlık
groupSize: size of group|consortium size|Gruppengröße|Gruppengroesse|grup büyüklüğü|grup boyutu
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
