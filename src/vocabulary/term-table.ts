/**
 * Common terms of what members offer and need. Lines of `slug label|label|label|synonym|…` with the labels in German, Turkish and
 * English. Plurals, hyphens, spaces and umlauts need no synonym of their own.
 */
export const TERM_TABLE = `
distribution Vertrieb|dağıtım|distribution|Vertriebspartner|Vertriebsnetz|Distribution|Absatz|Absatzkanäle|distribütörlük|distribütör|bayilik|bayi|bayi ağı|dağıtım ağı|dağıtıcı|distributor|distribution partner|distribution network|distributorship|Vertriebskanäle|Händlernetz|dealer network|Vertriebspartnerschaft|Vertriebsnetzwerk|satış ağı
sales Verkauf|satış|sales|Vertriebsunterstützung|sales support|satış desteği|Sales|selling|satış hizmetleri|Verkaufsunterstützung|Vertriebsaufbau|sales force|business sales
sales-agent Handelsvertretung|ticari temsilcilik|sales representation|Handelsvertreter|sales agent|commercial agent|acente|satış temsilcisi|mümessil|mümessillik|Vertretung|sales representative|agency representation|Handelsagent|temsilcilik|Auslandsvertretung
market-entry Markteintritt|pazara giriş|market entry|Markterschließung|Markteinstieg|Marktzugang|pazara girmek|yeni pazarlara giriş|pazar girişi|market access|market development|Markteintrittsberatung|Erschließung neuer Märkte|neue Märkte|new markets|yeni pazar|pazar geliştirme|entering new markets|go-to-market|Internationalisierung|internationalisation|internationalization|uluslararasılaşma|dışa açılma|foreign market entry
market-research Marktforschung|pazar araştırması|market research|Marktanalyse|Marktstudie|pazar analizi|piyasa araştırması|market analysis|market study|Marktinformationen|market intelligence|Wettbewerbsanalyse|competitor analysis|rakip analizi|Marktbeobachtung|market information|pazar bilgisi|sektör analizi
export Export|ihracat|export|Ausfuhr|exporting|Exportberatung|Exportförderung|ihracat danışmanlığı|export consulting|export promotion|Exportgeschäft|dış satım|Außenhandel Export|export advice|ihracat desteği|Exportunterstützung|ihracat destekleri|exports
import Import|ithalat|import|Einfuhr|importing|Importeur|ithalatçı|importer|dış alım|Importgeschäft|Importberatung|imports
foreign-trade Außenhandel|dış ticaret|foreign trade|internationaler Handel|international trade|uluslararası ticaret|Außenwirtschaft|Auslandsgeschäft|cross-border trade|Welthandel|dış ticaret danışmanlığı|Außenhandelsberatung|Außenwirtschaftsberatung|global trade
wholesale Großhandel|toptan satış|wholesale|Großhändler|wholesaler|toptancı|toptan ticaret|Großhandelspartner|toptan
retail Einzelhandel|perakende|retail|Einzelhändler|retailer|perakendeci|perakende satış|Ladengeschäft|retail partner|retail trade|perakende ticaret
e-commerce Onlinehandel|e-ticaret|e-commerce|Online-Shop|Webshop|elektronischer Handel|online satış|online shop|online retail|internet satışı|ecommerce|Internethandel|e-ihracat|online trade|online mağaza|marketplace selling|Online-Vertrieb|Amazon|e-export|pazaryeri
franchise Franchise|franchise|franchising|Franchising|Franchisenehmer|Franchisegeber|franchisee|franchisor|Franchisepartner|bayilik sistemi|franchise partner
licensing Lizenzierung|lisanslama|licensing|Lizenzen|Lizenz|lisans|Lizenznehmer|Lizenzgeber|licence|license|Lizenzvergabe|lisans anlaşması|license agreement|Lizenzpartner|licensing partner|Lizenzproduktion
business-development Geschäftsentwicklung|iş geliştirme|business development|Geschäftsaufbau|Business Development|Geschäftsfeldentwicklung|growth|büyüme|Wachstum|Unternehmensentwicklung|Wachstumsberatung
customer-acquisition Kundengewinnung|müşteri kazanma|customer acquisition|Neukundengewinnung|Kundenakquise|Akquise|müşteri bulma|lead generation|Leads|yeni müşteri|new customers|Neukunden|Kunden|customers|müşteri|potential customers|yeni müşteriler|Leadgenerierung|neue Kunden|clients|client acquisition
business-contacts Geschäftskontakte|iş bağlantıları|business contacts|Kontakte|contacts|Kontaktvermittlung|iş ilişkileri|Netzwerk|network|networking|Networking|ağ|iletişim ağı|Vernetzung|Netzwerken|Geschäftsbeziehungen|business relations|bağlantılar|iş ağı|Geschäftsanbahnung|matchmaking|Vermittlung|çevre
business-partner Geschäftspartner|iş ortağı|business partner|Kooperationspartner|Kooperation|iş birliği|cooperation|Partner|partner|ortak|ortaklık|Zusammenarbeit|collaboration|partnership|Partnerschaft|işbirliği|iş ortaklığı|cooperation partner|strategic partner|strategische Partnerschaft|stratejik ortaklık|local partner|lokaler Partner|yerel ortak|Partner vor Ort|yerel iş ortağı
joint-venture Joint Venture|ortak girişim|joint venture|Gemeinschaftsunternehmen|ortak şirket|JV
production-partner Produktionspartner|üretim ortağı|production partner|Fertigungspartner|Produktionspartnerschaft|üretim ortaklığı|manufacturing partner|Produktion|Fertigung|production|manufacturing|üretim|imalat|Produktionskapazität|üretim kapasitesi|production capacity|Herstellung|producer|Hersteller|üretici|manufacturer|imalatçı|Herstellerpartner|Fertigungskapazität
contract-manufacturing Lohnfertigung|fason üretim|contract manufacturing|Auftragsfertigung|fason imalat|Fremdfertigung|OEM|OEM production|sözleşmeli üretim|toll manufacturing|Eigenmarke|private label|özel markalı üretim|white label|Handelsmarke|fason|Lohnproduktion|subcontracting|taşeron|Zulieferung|yan sanayi|Subunternehmer|subcontractor|Lohnveredelung|CMT
supplier Lieferant|tedarikçi|supplier|Lieferanten|Zulieferer|suppliers|Lieferantensuche|supplier search|tedarikçi bulma|vendor|Zulieferbetrieb|Bezugsquellen|Lieferantenvermittlung|Zulieferteile|tedarikçiler
procurement Beschaffung|satın alma|procurement|Einkauf|purchasing|Sourcing|sourcing|tedarik|satınalma|strategic sourcing|Einkaufskooperation|Beschaffungsmanagement|global sourcing|buying|alım
supply-chain Lieferkette|tedarik zinciri|supply chain|Lieferketten|supply chain management|Lieferkettenmanagement|tedarik zinciri yönetimi|SCM|Lieferkettengesetz|Nearshoring|nearshoring
raw-materials Rohstoffe|ham madde|raw materials|Rohmaterial|hammadde|raw material|Rohstoffhandel|hammaddeler|Vormaterial|Werkstoffe
spare-parts Ersatzteile|yedek parça|spare parts|Ersatzteil|Ersatzteilversorgung|replacement parts|yedek parçalar|spares
components Bauteile|bileşenler|components|Komponenten|parçalar|parts|Teile|Zulieferkomponenten|komponent|Maschinenteile|machine parts|makine parçaları
machinery Maschinen|makine|machinery|Maschinenbau|machines|makineler|machine|Maschine|Maschinen und Anlagen|production machinery|iş makineleri|mechanical engineering|Anlagenbau|tesis|Anlagen|makina
used-machinery Gebrauchtmaschinen|ikinci el makine|used machinery|gebrauchte Maschinen|second-hand machinery|used machines|ikinci el makineler
equipment Ausrüstung|ekipman|equipment|Betriebsausstattung|teçhizat|Geräte|cihazlar|devices
tools Werkzeuge|aletler|tools|Werkzeug|takım|el aletleri|hand tools|Werkzeugbau|kalıp|toolmaking|moulds|Formenbau|kalıpçılık
metalworking Metallbearbeitung|metal işleme|metalworking|Zerspanung|CNC|CNC machining|CNC-Bearbeitung|talaşlı imalat|machining|Drehteile|Frästeile|CNC işleme|Metallverarbeitung|metal processing|Blechbearbeitung|sac işleme|sheet metal|Schweißen|kaynak|welding|Drehen und Fräsen
casting Guss|döküm|casting|Gussteile|castings|Gießerei|dökümhane|foundry|Druckguss|die casting
plastics-processing Kunststoffverarbeitung|plastik işleme|plastics processing|Spritzguss|plastik enjeksiyon|injection moulding|Kunststoffteile|plastik parça|injection molding|plastics|Kunststoff|plastik|Extrusion
textiles Textilien|tekstil|textiles|Stoffe|kumaş|fabrics|Textil|textile|Bekleidung|giyim|clothing|konfeksiyon|Konfektion|apparel|hazır giyim|garments|Heimtextilien|ev tekstili|home textiles
food Lebensmittel|gıda|food|Nahrungsmittel|gıda ürünleri|food products|Lebensmittelhandel|food trade|Feinkost|Spezialitäten
organic-food Bio-Lebensmittel|organik gıda|organic food|Bioprodukte|organik ürünler|organic products|Bio|organik|organic
chemicals Chemikalien|kimyasallar|chemicals|Chemie|kimya|chemical products|kimyasal ürünler|Chemieprodukte
medical-devices Medizintechnik|tıbbi cihaz|medical devices|Medizinprodukte|medikal|medical technology|tıbbi cihazlar|medical equipment|medtech|tıbbi malzeme|Medizingeräte
pharmaceuticals Arzneimittel|ilaç|pharmaceuticals|Pharma|Medikamente|medicines|ilaçlar|pharma|eczacılık
building-materials Baustoffe|inşaat malzemeleri|building materials|Baumaterial|yapı malzemeleri|construction materials|yapı malzemesi|inşaat malzemesi|Baumaterialien|Naturstein|doğal taş|natural stone|mermer|marble
construction Bauleistungen|inşaat|construction|Bau|Bauprojekte|inşaat projeleri|construction projects|Bauunternehmen|müteahhitlik|building contractor|Hochbau|Tiefbau|Bauausführung|müteahhit|contractor
furniture Möbel|mobilya|furniture|Einrichtung|Möbelbau|Innenausstattung|Objekteinrichtung|dekorasyon
automotive Automobilzulieferung|otomotiv|automotive|Autoteile|oto yedek parça|auto parts|automotive supply|Kfz-Teile|otomotiv yan sanayi|car parts|Fahrzeugteile
electronics Elektronik|elektronik|electronics|elektronische Bauteile|elektronik bileşenler|electronic components|Leiterplatten|Sensoren|sensors|sensör
pumps Pumpen|pompa|pumps|Pumpentechnik|pompalar|pumping systems|Pumpe
packaging Verpackung|ambalaj|packaging|Verpackungen|Verpackungsmaterial|ambalaj malzemesi|packing|paketleme|packaging material|Verpackungslösungen
printing-services Druckdienstleistungen|baskı hizmetleri|printing services|Druck|Druckerei|matbaa|printing|baskı|print|Drucksachen
legal-advice Rechtsberatung|hukuki danışmanlık|legal advice|Rechtsanwalt|Anwalt|avukat|lawyer|hukuk danışmanlığı|juristische Beratung|legal services|hukuk|legal|Recht|avukatlık|law|legal counsel|Rechtsbeistand|Rechtsdienstleistungen|attorney|hukuki destek|legal consulting|Anwältin|Wirtschaftsrecht|Rechtsberatung Türkei|legal support|Kanzlei|yasal danışmanlık|business law
contract-law Vertragsrecht|sözleşme hukuku|contract law|Verträge|sözleşme|contracts|Vertragsgestaltung|sözleşme hazırlama|contract drafting|Vertragsprüfung
labour-law Arbeitsrecht|iş hukuku|labour law|labor law|employment law
immigration-law Ausländerrecht|göç hukuku|immigration law|Aufenthaltsrecht|Visum|vize|visa|visas|Visumsangelegenheiten|vize işlemleri|residence permit|oturum izni|Aufenthaltstitel|Blaue Karte|çalışma izni|work permit|Arbeitserlaubnis|Migrationsrecht|Visaberatung|vize danışmanlığı|blue card|mavi kart
intellectual-property Geistiges Eigentum|fikri mülkiyet|intellectual property|Patente|patent|patents|Markenrecht|marka tescili|trademark|Patentrecht|IP|Schutzrechte|Markenschutz|trademarks|marka hukuku|Patentanwalt|Urheberrecht|copyright|telif hakkı|patent law
tax-advice Steuerberatung|vergi danışmanlığı|tax advice|Steuerberater|mali müşavir|tax consulting|mali müşavirlik|vergi|tax|Steuern|taxes|tax advisor|Steuerrecht|vergi hukuku|tax law|internationales Steuerrecht|tax adviser
accounting Buchhaltung|muhasebe|accounting|Buchführung|bookkeeping|Rechnungswesen|muhasebecilik|Finanzbuchhaltung|Lohnbuchhaltung|payroll|bordro|Lohnabrechnung|accountancy|Bilanzierung
auditing Wirtschaftsprüfung|denetim|auditing|audit|Wirtschaftsprüfer|bağımsız denetim|Prüfung|auditor|denetçi
notary Notar|noter|notary|notarielle Beglaubigung|Notariat|noterlik|notary services
company-formation Unternehmensgründung|şirket kuruluşu|company formation|Firmengründung|Existenzgründung|şirket kurma|business start-up|Gründungsberatung|start-up advice|Gründung|GmbH-Gründung|company registration|incorporation|şirket kurmak|business formation|Existenzgründungsberatung|startup consulting|girişimcilik|Gründerberatung|founding a company|Niederlassung gründen|entrepreneurship|Firmengründung in Deutschland|business registration
business-succession Unternehmensnachfolge|işletme devri|business succession|Nachfolge|Nachfolgeregelung|Nachfolger|şirket devri|Betriebsübergabe|succession planning|Unternehmensübergabe|succession
mergers-acquisitions Unternehmenskauf|şirket birleşme ve satın alma|mergers and acquisitions|M&A|Unternehmensverkauf|Unternehmensbeteiligung|şirket satın alma|company acquisition|Fusionen und Übernahmen|takeover|birleşme ve devralma|mergers & acquisitions|Due Diligence|Firmenkauf|Übernahme
location-search Standortsuche|yer seçimi|site selection|Standort|Standortberatung|location advice|Standortwahl|Ansiedlung|yatırım yeri|business location|Ansiedlungsberatung|yer bulma|lokasyon|location|inward investment
office-space Büroräume|ofis alanı|office space|Büro|ofis|office|Coworking|co-working|Büroflächen|ortak çalışma alanı|virtuelles Büro|sanal ofis|virtual office|shared office|Büroraum|Bürofläche
real-estate Immobilien|gayrimenkul|real estate|Gewerbeimmobilien|emlak|commercial property|Immobilienvermittlung|property|Immobilienmakler|ticari gayrimenkul|Gewerbeflächen|Grundstücke|arsa|real estate agency|Immobilie|commercial real estate
warehouse Lager|depo|warehouse|Lagerfläche|Lagerraum|depolama|storage|warehousing|Lagerung|antrepo|storage space|Lagerhaltung|depo alanı
logistics Logistik|lojistik|logistics|Spedition|nakliye|freight forwarding|Transport|taşımacılık|transport|Frachtführer|lojistik hizmetleri|Transportlogistik|freight|navlun|shipping|Versand|sevkiyat|Güterverkehr|nakliyat|Luftfracht|hava kargo|air freight|Seefracht|deniz nakliyesi|sea freight|Spediteur|forwarding|kargo|cargo|transportation|logistics services|Fracht|haulage|Transporte
customs-clearance Zollabwicklung|gümrükleme|customs clearance|Zoll|gümrük|customs|Verzollung|gümrük müşavirliği|customs brokerage|Zollberatung|customs advice|gümrük işlemleri|Zollformalitäten|gümrük danışmanlığı|customs broker|Zollagentur|customs agent|gümrük müşaviri|Zollagent|Ausfuhrabwicklung|customs procedures
courier Kurierdienst|kurye|courier|Kurier|kargo kurye|Paketdienst|parcel service|express delivery|Lieferdienst|teslimat|delivery|Zustellung
financing Finanzierung|finansman|financing|Finanzierungsberatung|Kredit|kredi|loan|finance|Kapital|sermaye|capital|funding|Fremdkapital|Kredite|loans|credit|Bankkredit|banka kredisi|bank loan|Geldgeber|finans|Finanzierungspartner|Betriebsmittelkredit|project finance|Projektfinanzierung|Mikrokredit|microcredit
investor Investor|yatırımcı|investor|Investoren|yatırımcılar|investors|Investorensuche|yatırımcı arayışı|Kapitalgeber|Beteiligungskapital|equity|Eigenkapital|öz sermaye|investor search|Beteiligung|yatırım ortağı|Investorenkontakte|Finanzinvestor
venture-capital Wagniskapital|girişim sermayesi|venture capital|Risikokapital|VC|Seed-Kapital|seed capital|Start-up-Finanzierung|startup funding|risk sermayesi|seed funding|tohum yatırım
business-angel Business Angel|melek yatırımcı|business angel|angel investor|Angel-Investor|melek yatırım
investment Investition|yatırım|investment|Investitionen|yatırımlar|investments|Kapitalanlage|Investitionsmöglichkeiten|yatırım fırsatları|investment opportunities|Direktinvestitionen|foreign direct investment|yatırım danışmanlığı|Investitionsberatung|FDI|doğrudan yatırım
funding-programmes Fördermittel|hibe ve teşvikler|funding programmes|Förderprogramme|Förderung|teşvik|hibe|grants|Fördermittelberatung|grant|Subventionen|subsidies|devlet teşvikleri|EU-Förderung|EU funding|AB hibeleri|teşvikler|hibeler|devlet desteği|public funding|Zuschüsse|Förderberatung|funding advice|funding programs|yatırım teşvik|EU-Projekte|EU projects|AB projeleri
banking Bankdienstleistungen|bankacılık|banking|Bank|banka|Bankverbindung|Kontoeröffnung|hesap açma|banking services|bank account|banka hesabı
insurance Versicherung|sigorta|insurance|Versicherungen|sigortacılık|Versicherungsberatung|insurance advice|Kreditversicherung|credit insurance|Transportversicherung|alacak sigortası|sigorta danışmanlığı|Exportkreditversicherung
export-finance Exportfinanzierung|ihracat finansmanı|export finance|Hermes|Hermesdeckung|Akkreditiv|akreditif|letter of credit|trade finance|Handelsfinanzierung|ticaret finansmanı|Eximbank|export credit|Exportkredit
debt-collection Inkasso|alacak tahsili|debt collection|Forderungsmanagement|tahsilat|receivables management|Factoring|faktoring|Forderungseinzug
payment-services Zahlungsdienste|ödeme hizmetleri|payment services|Zahlungsverkehr|payments|ödeme sistemleri|payment systems|Fintech|fintech|Zahlungsabwicklung|payment processing
leasing Leasing|finansal kiralama|leasing|Mietkauf|Maschinenleasing|equipment leasing
management-consulting Unternehmensberatung|yönetim danışmanlığı|management consulting|Beratung|danışmanlık|consulting|Consulting|işletme danışmanlığı|business consulting|Managementberatung|consultancy|Strategieberatung|strateji danışmanlığı|strategy consulting|Unternehmensberater|şirket danışmanlığı|advice|advisory|business consultancy|Coaching für Unternehmen|business advice|iş danışmanlığı|danışman|consultant|strateji|Strategie|strategy
interim-management Interim-Management|geçici yönetim|interim management|Interimsmanagement|Interim Manager|interim manager
project-management Projektmanagement|proje yönetimi|project management|Projektleitung|proje yöneticiliği|Projektsteuerung|Projektentwicklung|proje geliştirme|project development|Projekte|projects|proje
process-optimisation Prozessoptimierung|süreç iyileştirme|process optimisation|Lean Management|process optimization|süreç optimizasyonu|Lean|yalın üretim|lean manufacturing|Effizienzsteigerung|verimlilik|efficiency|Produktionsoptimierung|Lean Production|verimlilik artışı
quality-management Qualitätsmanagement|kalite yönetimi|quality management|Qualitätssicherung|kalite kontrol|quality assurance|Qualitätskontrolle|quality control|ISO 9001|QM|kalite güvence|kalite|quality|Qualität|Qualitätsprüfung
certification Zertifizierung|belgelendirme|certification|Zertifikate|sertifikasyon|CE-Kennzeichnung|CE marking|CE belgesi|TÜV|Zulassung|ruhsat|approval|Zertifizierungen|certificates|sertifika|Produktzulassung|product approval|CE|halal certification|helal belgesi|Halal-Zertifizierung|CE işareti
standards-compliance Normen und Compliance|standartlar ve uyum|standards and compliance|Compliance|compliance|uyum|Regulierung|regulation|mevzuat|Normen|standartlar|standards|regulatory affairs|Regulatory|regülasyon|regulatory compliance
data-protection Datenschutz|veri koruma|data protection|DSGVO|GDPR|KVKK|kişisel verilerin korunması|Datenschutzbeauftragter|privacy|Datenschutzberatung
translation Übersetzung|çeviri|translation|Übersetzungen|tercüme|translations|Übersetzer|çevirmen|translator|Übersetzungsdienste|tercümanlık|Übersetzungsdienst|yeminli tercüman|beglaubigte Übersetzung|sworn translation|translation services|çeviri hizmetleri|Lokalisierung|localization|localisation
interpreting Dolmetschen|sözlü tercüme|interpreting|Dolmetscher|simultan çeviri|interpreter|Simultandolmetschen|simultaneous interpreting|sözlü çeviri|Dolmetscherdienste|interpretation|Dolmetscherleistungen
intercultural-training Interkulturelles Training|kültürlerarası eğitim|intercultural training|interkulturelle Kompetenz|kültürlerarası iletişim|intercultural competence|interkulturelle Beratung|cross-cultural training|interkulturelle Kommunikation|intercultural communication|Interkulturelles|cultural mediation|kültürel danışmanlık|intercultural advice|Landeskunde|kültürler arası eğitim
language-courses Sprachkurse|dil kursu|language courses|Sprachkurs|dil eğitimi|language training|Deutschkurs|Almanca kursu|German course|Türkischkurs|Sprachschule|dil okulu|language school|Sprachunterricht|Englischkurs|Sprachtraining
training Schulung|eğitim|training|Weiterbildung|Fortbildung|eğitim hizmetleri|further education|Schulungen|Seminare|seminer|seminars|Workshop|atölye|workshops|Trainings|mesleki gelişim|professional development|kurs|courses|Kurse|Qualifizierung|Mitarbeiterschulung|employee training|personel eğitimi
vocational-training Berufsausbildung|mesleki eğitim|vocational training|Ausbildung|duale Ausbildung|çıraklık|apprenticeship|Ausbildungsplätze|Azubis|çırak|apprentices|Auszubildende|stajyer çırak|apprenticeships|Lehrstellen|dual system|dual eğitim
coaching Coaching|koçluk|coaching|Business Coaching|Führungskräfteentwicklung|leadership training|liderlik eğitimi|leadership development|executive coaching|koç|coach|liderlik|leadership
mentoring Mentoring|mentorluk|mentoring|Mentor|Mentorin|rehberlik|mentorship|Mentorenprogramm|mentorship programme
recruiting Personalgewinnung|işe alım|recruiting|Recruiting|Personalsuche|personel temini|recruitment|Personal|personel|staff|Mitarbeitersuche|Personalvermittlung|employees|çalışan|Mitarbeiter|eleman|headhunting|Headhunter|staffing|insan kaynakları temini|eleman temini|personel bulma|Mitarbeitergewinnung|talent acquisition|hiring|Personalbeschaffung|Talente|talent|yetenek
skilled-workers Fachkräfte|kalifiye eleman|skilled workers|Fachkräftegewinnung|nitelikli iş gücü|Fachkräftevermittlung|qualified staff|nitelikli personel|Fachpersonal|kalifiye personel|Ingenieure|engineers|mühendis|Facharbeiter|skilled labour|Fachkräfteeinwanderung|qualified personnel|nitelikli eleman|skilled labor|Handwerker|craftsmen|usta
temporary-staffing Zeitarbeit|geçici işçi temini|temporary staffing|Leiharbeit|Personalüberlassung|temporary work|temp staffing|Arbeitnehmerüberlassung|geçici iş
human-resources Personalwesen|insan kaynakları|human resources|HR|Personalmanagement|personel yönetimi|HR management|İK|Personalentwicklung|HR consulting|Personalberatung|insan kaynakları danışmanlığı
internship Praktikum|staj|internship|Praktika|internships|Praktikumsplätze|staj yeri|Praktikanten|stajyer|interns|trainee|Werkstudenten|working students|intern|Praktikant
job-search Stellensuche|iş arama|job search|Jobs|iş|jobs|Arbeitsplatz|istihdam|employment|Stelle|job|Arbeit|work|Karriere|kariyer|career|Anstellung
software-development Softwareentwicklung|yazılım geliştirme|software development|Software|yazılım|software|Programmierung|programlama|programming|Softwareentwickler|software engineering|App-Entwicklung|app development|uygulama geliştirme|mobil uygulama|mobile apps|Entwickler|yazılımcı|developers|IT-Entwicklung|custom software|özel yazılım|Softwarelösungen|software solutions|yazılım çözümleri|coding|Programmierer|developer
web-design Webdesign|web tasarımı|web design|Webseite|web sitesi|website|Homepage|Internetseite|Webentwicklung|web geliştirme|web development|Websites|internet sitesi|web sayfası|Webseiten|Internetauftritt
it-services IT-Dienstleistungen|BT hizmetleri|IT services|IT|bilişim|information technology|IT-Beratung|IT consulting|bilişim danışmanlığı|IT-Support|IT support|bilgi teknolojileri|Systemhaus|EDV|bilgi işlem|IT-Systeme|bilişim hizmetleri|IT Service|bilişim teknolojileri|ICT|IKT
it-security IT-Sicherheit|siber güvenlik|IT security|Cybersicherheit|bilgi güvenliği|cybersecurity|Cybersecurity|cyber security|Informationssicherheit|information security|Datensicherheit|data security
cloud-services Cloud-Dienste|bulut hizmetleri|cloud services|Cloud|bulut|cloud computing|Hosting|barındırma|bulut bilişim|Rechenzentrum|data centre|veri merkezi|web hosting
erp-crm ERP und CRM|ERP ve CRM|ERP and CRM|ERP|CRM|SAP|business software|Warenwirtschaft|ERP-Systeme|ERP sistemi|iş yazılımı|Unternehmenssoftware
data-analytics Datenanalyse|veri analizi|data analytics|Big Data|büyük veri|data analysis|Data Science|veri bilimi|data science|Business Intelligence|iş zekası|Datenauswertung|analytics
artificial-intelligence Künstliche Intelligenz|yapay zekâ|artificial intelligence|KI|AI|YZ|Machine Learning|makine öğrenmesi|machine learning|KI-Lösungen|AI solutions|yapay zeka çözümleri|Deep Learning
digitalisation Digitalisierung|dijitalleşme|digitalisation|digitale Transformation|dijital dönüşüm|digital transformation|digitalization|Digitalisierungsberatung|dijitalleştirme|digitisation|digitization|dijital dönüşüm danışmanlığı
industry-4-0 Industrie 4.0|endüstri 4.0|industry 4.0|Smart Factory|akıllı fabrika|Smart Manufacturing|IoT|Internet der Dinge|nesnelerin interneti|internet of things|IIoT|sanayi 4.0|akıllı üretim
automation Automatisierung|otomasyon|automation|Automatisierungstechnik|Robotik|robotik|robotics|Roboter|robot|robots|Automation|endüstriyel otomasyon|industrial automation|Steuerungstechnik|control engineering|Automatisierungslösungen
engineering Ingenieurdienstleistungen|mühendislik|engineering|Engineering|Ingenieurwesen|Konstruktion|mühendislik hizmetleri|engineering services|Ingenieurbüro|tasarım mühendisliği|Planung|technische Planung|CAD|Entwicklung und Konstruktion|teknik danışmanlık|technical consulting|technische Beratung|engineering design
architecture Architektur|mimarlık|architecture|Architekt|mimar|architect|Architekturbüro|mimari tasarım|Innenarchitektur|iç mimarlık|interior design|Bauplanung|mimari
research-cooperation Forschungskooperation|araştırma iş birliği|research cooperation|Forschung|araştırma|research|Forschungspartner|research partner|araştırma ortağı|Forschungsprojekte|research projects|Forschung und Entwicklung|Ar-Ge|R&D|FuE|F&E|research and development|araştırma geliştirme|Hochschulkooperation|university cooperation|üniversite sanayi iş birliği|joint research|scientific cooperation|research collaboration|Entwicklungspartner|araştırma projeleri
technology-transfer Technologietransfer|teknoloji transferi|technology transfer|Wissenstransfer|bilgi transferi|knowledge transfer|Know-how-Transfer|Know-how|know-how transferi|Technologie|teknoloji|technology|Technologiepartner|technology partner
innovation Innovation|inovasyon|innovation|Innovationsmanagement|yenilikçilik|innovation management|Innovationen|yenilik|Innovationsberatung|innovations
prototyping Prototypenbau|prototip geliştirme|prototyping|Prototypen|prototip|prototypes|Rapid Prototyping|prototype|Prototyp|prototipleme
3d-printing 3D-Druck|3D baskı|3D printing|additive Fertigung|eklemeli imalat|additive manufacturing|3 boyutlu yazıcı|3D yazıcı
product-development Produktentwicklung|ürün geliştirme|product development|Produktdesign|ürün tasarımı|product design|Industriedesign|endüstriyel tasarım|industrial design|neue Produkte|new products|yeni ürün
laboratory-testing Labor und Prüfung|laboratuvar ve test|laboratory and testing|Labor|laboratuvar|laboratory|Laboranalysen|test hizmetleri|testing services|Materialprüfung|material testing|Prüflabor|lab|analiz
marketing Marketing|pazarlama|marketing|Vermarktung|Marketingberatung|pazarlama danışmanlığı|marketing consulting|pazarlama hizmetleri|marketing services|Marketingstrategie|pazarlama stratejisi|marketing strategy|tanıtım|promotion|Werbemaßnahmen
online-marketing Online-Marketing|dijital pazarlama|online marketing|digital marketing|Social Media|sosyal medya|social media|SEO|Suchmaschinenoptimierung|Social-Media-Marketing|sosyal medya yönetimi|search engine optimization|digitales Marketing|arama motoru optimizasyonu|internet pazarlaması|influencer marketing|content marketing|social media marketing|internet marketing
advertising Werbung|reklam|advertising|Werbeagentur|reklam ajansı|advertising agency|reklamcılık|Anzeigen|ads|publicity|Außenwerbung
public-relations Öffentlichkeitsarbeit|halkla ilişkiler|public relations|PR|Pressearbeit|basın|press|Kommunikation|iletişim|communication|Medienarbeit|press relations|Unternehmenskommunikation|kurumsal iletişim|corporate communications|Medien|medya|media|communications
branding Markenaufbau|marka oluşturma|branding|Marke|marka|brand|Markenentwicklung|markalaşma|brand development|Corporate Design|kurumsal kimlik|corporate identity|Brand Building
graphic-design Grafikdesign|grafik tasarım|graphic design|Grafik|Design|tasarım|design|grafik|Logo|Mediengestaltung|görsel tasarım
photography-video Fotografie und Video|fotoğraf ve video|photography and video|Fotografie|fotoğraf|photography|Video|Videoproduktion|video prodüksiyon|video production|Fotograf|Film|fotoğrafçılık|Filmproduktion|photographer|film production|tanıtım filmi|Imagefilm
trade-fair Messe|fuar|trade fair|Messen|Messeauftritt|trade fairs|Messebeteiligung|fuar katılımı|trade show|Messebau|fuarcılık|exhibition|sergi|Ausstellung|Messebegleitung|fuar organizasyonu|fuar standı|exhibition stand|Messeorganisation|Messestand|trade shows|exhibitions|fair|fuarlar
event-management Veranstaltungsorganisation|etkinlik organizasyonu|event management|Veranstaltungen|etkinlik|events|Eventmanagement|organizasyon|Event|event planning|Eventplanung|etkinlik yönetimi|Kongresse|kongre|conferences|Konferenz|konferans|conference|Veranstaltungsmanagement|event
delegation-visits Delegationsreisen|heyet ziyaretleri|delegation visits|Delegation|heyet|delegations|Unternehmerreise|iş gezisi|business trip|Wirtschaftsdelegation|ticaret heyeti|trade mission|Delegationsreise|trade delegation|Geschäftsreise|business delegation|ticaret heyetleri|Unternehmerreisen|alım heyeti|trade missions|Markterkundungsreise
event-location Veranstaltungsräume|etkinlik mekânı|event location|Räumlichkeiten|mekan|venue|Seminarräume|toplantı salonu|meeting rooms|Konferenzräume|Tagungsräume|salon|rooms|Meetingraum|venues
catering Catering|yemek servisi|catering|Verpflegung|ikram|Bewirtung|Partyservice|toplu yemek|catering services|yemek hizmeti
gastronomy Gastronomie|gastronomi|gastronomy|Restaurant|restoran|restaurants|lokanta|Hotellerie|otelcilik|hotels|Hotel|otel|Hotel- und Gastronomiebedarf|hospitality|HoReCa|Unterkunft|konaklama|accommodation
travel-services Reisedienstleistungen|seyahat hizmetleri|travel services|Reisen|seyahat|travel|Tourismus|turizm|tourism|Reisebüro|seyahat acentesi|travel agency|Gruppenreisen|tur|tours|Geschäftsreisen|business travel|iş seyahati|Incoming
health-tourism Gesundheitstourismus|sağlık turizmi|health tourism|Medizintourismus|medikal turizm|medical tourism|Patientenvermittlung|hasta transferi
health-services Gesundheitsdienstleistungen|sağlık hizmetleri|health services|Gesundheit|sağlık|health care|medizinische Versorgung|medical care|healthcare|Gesundheitswesen|tıp|Medizin|medicine|health|Arzt|doktor
care-services Pflegedienste|bakım hizmetleri|care services|Pflege|bakım|nursing care|Altenpflege|yaşlı bakımı|elderly care|ambulante Pflege|evde bakım|home care|Pflegekräfte|bakım personeli|nursing staff|hemşire|nurses|Pflegedienst|Pflegefachkräfte|care workers
renewable-energy Erneuerbare Energien|yenilenebilir enerji|renewable energy|Solarenergie|güneş enerjisi|solar energy|Windenergie|rüzgar enerjisi|wind energy|Photovoltaik|fotovoltaik|photovoltaics|Solar|solar|Windkraft|wind power|PV|grüne Energie|yeşil enerji|green energy|renewables|Biogas|biyogaz|Solaranlagen|güneş paneli|solar panels|regenerative Energien
energy-efficiency Energieeffizienz|enerji verimliliği|energy efficiency|Energieberatung|enerji danışmanlığı|energy consulting|Energiesparen|enerji tasarrufu|energy saving|energetische Sanierung|Energiemanagement|energy management
energy Energie|enerji|energy|Energieversorgung|enerji tedariki|energy supply|Strom|elektrik|electricity|power supply|Gas
hydrogen Wasserstoff|hidrojen|hydrogen|grüner Wasserstoff|yeşil hidrojen|green hydrogen|Wasserstofftechnologie|Brennstoffzellen|fuel cells|yakıt hücresi|hydrogen technology
electromobility Elektromobilität|elektrikli ulaşım|electromobility|E-Mobilität|e-mobilite|e-mobility|Elektroautos|elektrikli araç|electric vehicles|Ladeinfrastruktur|şarj altyapısı|charging infrastructure|EV|elektromobilite|Batterien|batarya|batteries|electric mobility|Batterie
environmental-technology Umwelttechnik|çevre teknolojisi|environmental technology|Umwelt|çevre|environment|Greentech|yeşil teknoloji|green technology|Umweltschutz|çevre koruma|environmental protection|Cleantech|cleantech|çevre teknolojileri|Umwelttechnologie|Klimaschutz|climate protection
sustainability Nachhaltigkeit|sürdürülebilirlik|sustainability|CSR|ESG|Nachhaltigkeitsberatung|sürdürülebilirlik danışmanlığı|sustainability consulting|Nachhaltigkeitsbericht|karbon ayak izi|carbon footprint|CO2-Bilanz|sürdürülebilir|sustainable
recycling Recycling|geri dönüşüm|recycling|Abfallwirtschaft|atık yönetimi|waste management|Entsorgung|Wiederverwertung|atık|waste|Kreislaufwirtschaft|döngüsel ekonomi|circular economy|waste disposal
water-treatment Wasseraufbereitung|su arıtma|water treatment|Wasser|su|water|Abwasser|atık su|wastewater|Wassertechnik|water technology|Abwasserbehandlung|atık su arıtma|Wasserwirtschaft|su teknolojileri
agriculture Landwirtschaft|tarım|agriculture|Agrar|tarım ürünleri|agricultural products|Landtechnik|tarım makineleri|agricultural machinery|Agrarprodukte|farming|Agrartechnik
facility-services Gebäudedienste|tesis yönetimi|facility services|Facility Management|Gebäudereinigung|temizlik hizmetleri|cleaning services|Hausmeisterservice|bina yönetimi|facility management|Reinigung|temizlik|cleaning|Gebäudemanagement|Reinigungsdienst
security-services Sicherheitsdienste|güvenlik hizmetleri|security services|Sicherheit|güvenlik|security|Objektschutz|özel güvenlik|Wachdienst|Sicherheitstechnik|güvenlik sistemleri|security systems|Bewachung
maintenance Wartung und Reparatur|bakım ve onarım|maintenance and repair|Wartung|onarım|maintenance|Instandhaltung|tamir|repair|Reparatur|teknik servis|technical service|Kundendienst|servis|after-sales service|After-Sales|satış sonrası hizmet|Montage|montaj|assembly|installation|Installation|kurulum|after sales|Service|service|Reparaturen
trades-services Handwerksleistungen|zanaat hizmetleri|trades services|Handwerk|zanaat|crafts|Elektroinstallation|elektrik tesisatı|electrical installation|Sanitär|tesisat|plumbing|Ausbau|Renovierung|tadilat|renovation|Malerarbeiten|boya badana|painting work|Trockenbau|Sanierung|restorasyon
call-center Callcenter|çağrı merkezi|call centre|Kundenservice|müşteri hizmetleri|customer service|Call Center|customer support|müşteri desteği|Kundenbetreuung|Telefonservice|call center|telemarketing|Telefonakquise
office-services Büroservice|ofis hizmetleri|office services|Sekretariatsservice|sekreterlik|secretarial services|virtuelle Assistenz|virtual assistant|sanal asistan|back office|Backoffice|idari hizmetler
outsourcing Outsourcing|dış kaynak kullanımı|outsourcing|Auslagerung|BPO|taşeron hizmetleri|business process outsourcing|dış kaynak
public-procurement Öffentliche Ausschreibungen|kamu ihaleleri|public procurement|Ausschreibungen|ihale|tenders|Vergaberecht|public tenders|öffentliche Aufträge|public contracts|ihaleler|Ausschreibung|Vergabe|tender
public-authorities Behördenkontakte|kamu kurumlarıyla ilişkiler|contacts to authorities|Behörden|resmi kurumlar|authorities|Behördengänge|resmi işlemler|administrative procedures|Genehmigungen|izinler|permits|Genehmigung|bürokrasi|bureaucracy|Behördenbegleitung|kamu ilişkileri|government relations|Verwaltung|Behördenangelegenheiten|public affairs|Lobbyarbeit|lobbying|lobicilik
recognition-of-qualifications Anerkennung von Abschlüssen|diploma denkliği|recognition of qualifications|Anerkennung ausländischer Abschlüsse|denklik|recognition of foreign degrees|Berufsanerkennung|mesleki yeterlilik tanınması|Anerkennungsberatung|diploma tanınması|Anerkennung
integration Integration|entegrasyon|integration|Integrationsberatung|uyum danışmanlığı|integration advice|Integrationsförderung|Willkommenskultur|Ankommen
relocation Relocation|taşınma hizmetleri|relocation|Umzugsservice|taşınma|relocation services|Umzug|Wohnungssuche|ev bulma|housing search|relocation service|yerleşim desteği|Wohnraum|housing|konut
student-contacts Kontakte zu Studierenden|öğrencilerle iletişim|contacts to students|Studierende|öğrenciler|students|Absolventen|mezunlar|graduates|Abschlussarbeiten|tez|theses|Studenten|öğrenci|Masterarbeit|Hochschulabsolventen|alumni
volunteering Ehrenamt|gönüllülük|volunteering|ehrenamtliches Engagement|gönüllü|volunteers|Freiwillige|gönüllü çalışma|ehrenamtlich|volunteer work|soziales Engagement
sponsoring Sponsoring|sponsorluk|sponsoring|Sponsoren|sponsor|sponsors|sponsorship|Spenden|bağış|donations|Spende|Sponsor
media-contacts Medienkontakte|medya ilişkileri|media contacts|Presse|Pressekontakte|basın ilişkileri|press contacts|Journalisten|gazeteci|journalists
market-knowledge Marktkenntnis|pazar bilgisi ve deneyimi|market knowledge|Länderkenntnis|ülke bilgisi|country knowledge|Türkei-Expertise|regional expertise|Länderexpertise|country expertise|Marktkenntnisse|yerel bilgi|local knowledge|Türkeikompetenz|pazar tecrübesi|Auslandserfahrung|Branchenkenntnis|sektör bilgisi|industry knowledge
experience-exchange Erfahrungsaustausch|deneyim paylaşımı|exchange of experience|Austausch|tecrübe paylaşımı|knowledge sharing|Wissensaustausch|bilgi paylaşımı|peer exchange|Best Practice|iyi uygulamalar|best practices|Gedankenaustausch|fikir alışverişi|knowledge exchange|bilgi alışverişi|experience sharing|exchange
speakers Referenten|konuşmacı|speakers|Vorträge|sunum|lectures|Redner|konuşmacılar|keynote speaker|Vortrag|talks|Keynote|speaker|Referent
startup-support Start-up-Förderung|girişim desteği|start-up support|Inkubator|kuluçka merkezi|incubator|Accelerator|hızlandırıcı|accelerator|Gründerzentrum|teknopark|technology park|Technologiezentrum|Startup|girişim|start-up|Start-ups|startups|startup desteği|Gründerförderung|teknokent
crowdfunding Crowdfunding|kitle fonlaması|crowdfunding|Schwarmfinanzierung|kitlesel fonlama
restructuring Sanierung und Restrukturierung|yeniden yapılandırma|restructuring|Restrukturierung|Unternehmenssanierung|turnaround|Insolvenzberatung|iflas danışmanlığı|insolvency advice|Insolvenz|konkordato
risk-management Risikomanagement|risk yönetimi|risk management|Bonitätsprüfung|kredi değerlendirme|credit check|Bonität|Länderrisiko|country risk
arbitration Schlichtung und Mediation|tahkim ve arabuluculuk|arbitration and mediation|Mediation|arabuluculuk|mediation|Schiedsverfahren|tahkim|arbitration|Streitbeilegung|dispute resolution|uyuşmazlık çözümü
advocacy Interessenvertretung|çıkar temsili|advocacy|Wirtschaftsvertretung|temsil|representation of interests|politische Vertretung
jewellery Schmuck|mücevher|jewellery|Gold|takı|jewelry|altın|kuyumculuk
cosmetics Kosmetik|kozmetik|cosmetics|Körperpflege|kişisel bakım|personal care|Beauty|güzellik|Kosmetikprodukte
toys Spielwaren|oyuncak|toys|Spielzeug|oyuncaklar
hazelnuts-dried-fruit Nüsse und Trockenfrüchte|kuruyemiş ve kuru meyve|nuts and dried fruit|Trockenfrüchte|kuru meyve|dried fruit|Nüsse|kuruyemiş|nuts|Haselnüsse|fındık|hazelnuts|kuru incir|figs|Feigen
fruit-vegetables Obst und Gemüse|meyve ve sebze|fruit and vegetables|Obst|meyve|fruit|Gemüse|sebze|vegetables|yaş meyve sebze|frisches Obst|fresh fruit
olive-oil Olivenöl|zeytinyağı|olive oil|Oliven|zeytin|olives
leather-goods Lederwaren|deri ürünleri|leather goods|Leder|deri|leather|Schuhe|ayakkabı|shoes|Taschen|çanta|bags|footwear
carpets Teppiche|halı|carpets|Teppich|kilim|rugs|halıcılık
ceramics Keramik|seramik|ceramics|Fliesen|fayans|tiles|Sanitärkeramik|vitrifiye|karo|porselen|Porzellan
steel Stahl|çelik|steel|Stahlbau|çelik konstrüksiyon|steel construction|Stahlhandel|demir çelik|steel trade|Eisen|demir|iron|Edelstahl|paslanmaz çelik|stainless steel
aluminium Aluminium|alüminyum|aluminium|aluminum|Aluprofile|alüminyum profil|aluminium profiles
glass Glas|cam|glass|Glasprodukte|cam ürünleri
wood Holz|ahşap|wood|Holzprodukte|kereste|timber|Holzhandel
paper Papier|kâğıt|paper|Karton|karton|cardboard|Pappe
cables Kabel|kablo|cables|Kabelkonfektion|cable assembly|kablolar|Kabelbaum|wire harness
lighting Beleuchtung|aydınlatma|lighting|Leuchten|LED|lamps|Lichttechnik
heating-cooling Heizung und Kälte|ısıtma ve soğutma|heating and cooling|Klimatechnik|iklimlendirme|HVAC|Heizungstechnik|klima|air conditioning|Kältetechnik|soğutma|refrigeration|Wärmepumpen|ısı pompası|heat pumps|Lüftung|havalandırma|ventilation
measurement-technology Messtechnik|ölçüm teknolojisi|measurement technology|Sensorik|ölçme|metrology|Messgeräte|ölçüm cihazları|measuring instruments|sensor technology
laser-technology Lasertechnik|lazer teknolojisi|laser technology|Laser|lazer|photonics|Photonik|fotonik
drones Drohnen|drone|drones|İHA|UAV|insansız hava aracı
aerospace Luft- und Raumfahrt|havacılık ve uzay|aerospace|Luftfahrt|havacılık|aviation|Raumfahrt|space|uzay
shipbuilding Schiffbau|gemi inşa|shipbuilding|Werft|tersane|shipyard|gemicilik|Yachten|yat|yachts
railway-technology Bahntechnik|demiryolu teknolojisi|railway technology|Schienenfahrzeuge|raylı sistemler|rail systems|Eisenbahn|demiryolu|railway
telecommunications Telekommunikation|telekomünikasyon|telecommunications|Telekom|telekom|telecom|Mobilfunk|5G
blockchain Blockchain|blok zinciri|blockchain|Krypto|kripto|crypto|blokzincir
games Spieleentwicklung|oyun geliştirme|game development|Games|oyun|gaming|Videospiele|video games|video oyunları
biotechnology Biotechnologie|biyoteknoloji|biotechnology|Biotech|biyotek|biotech|Life Sciences|yaşam bilimleri|life sciences
nanotechnology Nanotechnologie|nanoteknoloji|nanotechnology|Nanomaterialien|nanomaterials
virtual-reality Virtuelle Realität|sanal gerçeklik|virtual reality|VR|Augmented Reality|artırılmış gerçeklik|augmented reality|AR
child-care Kinderbetreuung|çocuk bakımı|child care|Kita|kreş|kindergarten|childcare|Kindergarten|anaokulu
school-cooperation Schulkooperation|okul iş birliği|school cooperation|Schulen|okullar|schools|Schule|okul
cultural-projects Kulturprojekte|kültür projeleri|cultural projects|Kultur|kültür|culture|Kunst|sanat|art|Musik|müzik|music|Kulturaustausch|kültür değişimi|cultural exchange|kültür sanat
sports Sport|spor|sports|Fitness|Fußball|futbol|football|Sportverein
translation-of-documents Beglaubigung von Dokumenten|belge onayı|document authentication|Apostille|apostil|Legalisation|legalization|Beglaubigung
branch-office Niederlassung|şube|branch office|Zweigniederlassung|temsilcilik ofisi|representative office|Tochtergesellschaft|bağlı şirket|subsidiary|Repräsentanz|branch|irtibat bürosu|Auslandsniederlassung
fleet Fuhrpark|araç filosu|vehicle fleet|Fahrzeuge|araçlar|vehicles|Fahrzeugvermietung|araç kiralama|car rental|Nutzfahrzeuge|ticari araç|commercial vehicles|Autovermietung|filo|fleet
funeral-services Bestattungen|cenaze hizmetleri|funeral services|Bestattung|cenaze|Bestatter
advisory-board Beirat|danışma kurulu|advisory board|Aufsichtsrat|supervisory board|yönetim kurulu üyeliği|board membership|Beiratsmandat
`
