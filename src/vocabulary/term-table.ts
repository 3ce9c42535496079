/**
 * Common terms of what members offer and need. Lines of `slug label|label|label|synonym|…` with the labels in German, Turkish and
 * English. Plurals, hyphens, spaces and umlauts need no synonym of their own.
 */
export const TERM_TABLE = `
distribution Vertrieb|dağıtım|distribution|vertriebspartner|vertriebsnetz|absatz|absatzkanäle|distribütör|bayilik
sales Verkauf|satış|sales|vertriebsunterstützung|sales support|satış desteği|selling|vertriebsaufbau
sales-agent Handelsvertretung|ticari temsilcilik|sales representation|handelsvertreter|acente|mümessil|mümessillik|vertretung
market-entry Markteintritt|pazara giriş|market entry|markterschließung|markteinstieg|marktzugang|pazara girmek|pazar girişi
market-research Marktforschung|pazar araştırması|market research|marktanalyse|marktstudie|pazar analizi|market study|marktinformationen
export Export|ihracat|export|ausfuhr|dış satım|exportberatung|exportgeschäft|exporting
import Import|ithalat|import|einfuhr|importing|importeur|ithalatçı|importer
foreign-trade Außenhandel|dış ticaret|foreign trade|international trade|uluslararası ticaret|außenwirtschaft|auslandsgeschäft|welthandel
wholesale Großhandel|toptan satış|wholesale|großhändler|wholesaler|toptancı|großhandelspartner|toptan
retail Einzelhandel|perakende|retail|einzelhändler|retailer|perakendeci|perakende satış|ladengeschäft
e-commerce Onlinehandel|e-ticaret|e-commerce|online-shop|webshop|online satış|internethandel|e-ihracat
franchise Franchise|franchise|franchising|franchisenehmer|franchisegeber|franchisor|franchisepartner|bayilik sistemi
licensing Lizenzierung|lisanslama|licensing|lizenzen|lisans|lizenznehmer|lizenzgeber|licence
business-development Geschäftsentwicklung|iş geliştirme|business development|geschäftsaufbau|growth|büyüme|wachstum|wachstumsberatung
customer-acquisition Kundengewinnung|müşteri kazanma|customer acquisition|neukundengewinnung|kundenakquise|akquise|leads|neukunden|yeni müşteri
business-contacts Geschäftskontakte|iş bağlantıları|business contacts|kontakte|contacts|netzwerk|network|networking|iş bağlantısı
business-partner Geschäftspartner|iş ortağı|business partner|kooperation|cooperation|partner|ortak|ortaklık|iş birliği
joint-venture Joint Venture|ortak girişim|joint venture|gemeinschaftsunternehmen|ortak şirket|JV
production-partner Produktionspartner|üretim ortağı|production partner|fertigungspartner|produktion|fertigung|production|üretim
contract-manufacturing Lohnfertigung|fason üretim|contract manufacturing|auftragsfertigung|fason imalat|fremdfertigung|OEM|eigenmarke
supplier Lieferant|tedarikçi|supplier|zulieferer|lieferantensuche|vendor|zulieferbetrieb|bezugsquellen
procurement Beschaffung|satın alma|procurement|einkauf|purchasing|sourcing|tedarik|satınalma
supply-chain Lieferkette|tedarik zinciri|supply chain|supply chain management|lieferkettenmanagement|SCM|lieferkettengesetz|nearshoring
raw-materials Rohstoffe|ham madde|raw materials|rohmaterial|rohstoffhandel|vormaterial|werkstoffe
spare-parts Ersatzteile|yedek parça|spare parts|ersatzteilversorgung|replacement parts|spares
components Bauteile|bileşenler|components|komponenten|parçalar|parts|teile|maschinenteile
machinery Maschinen|makine|machinery|maschinenbau|machines|anlagenbau|tesis|anlagen|makina
used-machinery Gebrauchtmaschinen|ikinci el makine|used machinery|second-hand machinery|used machines
equipment Ausrüstung|ekipman|equipment|betriebsausstattung|teçhizat|geräte|cihazlar|devices
tools Werkzeuge|aletler|tools|takım|werkzeugbau|kalıp|toolmaking|moulds
metalworking Metallbearbeitung|metal işleme|metalworking|zerspanung|CNC|cnc-bearbeitung|machining|drehteile|CNC-Fertigung
casting Guss|döküm|casting|gussteile|gießerei|dökümhane|foundry|druckguss
plastics-processing Kunststoffverarbeitung|plastik işleme|plastics processing|spritzguss|kunststoffteile|plastics|kunststoff|plastik|plastic parts|plastik parça
textiles Textilien|tekstil|textiles|stoffe|kumaş|fabrics|bekleidung|giyim|tekstil ürünleri
food Lebensmittel|gıda|food|nahrungsmittel|gıda ürünleri|food products|feinkost|spezialitäten|gıda ürünü
organic-food Bio-Lebensmittel|organik gıda|organic food|bioprodukte|organik ürünler|bio|organik|organic
chemicals Chemikalien|kimyasallar|chemicals|chemie|kimya|chemical products|kimyasal ürünler|chemieprodukte
medical-devices Medizintechnik|tıbbi cihaz|medical devices|medizinprodukte|medikal|medtech|tıbbi malzeme|medizingeräte
pharmaceuticals Arzneimittel|ilaç|pharmaceuticals|medikamente|medicines|pharma|eczacılık
building-materials Baustoffe|inşaat malzemeleri|building materials|baumaterial|baumaterialien|naturstein|mermer|marble|inşaat malzemesi|yapı malzemesi
construction Bauleistungen|inşaat|construction|bau|bauprojekte|bauunternehmen|müteahhitlik|hochbau
furniture Möbel|mobilya|furniture|einrichtung|möbelbau|innenausstattung|objekteinrichtung|dekorasyon
automotive Automobilzulieferung|otomotiv|automotive|autoteile|auto parts|kfz-teile|car parts|fahrzeugteile
electronics Elektronik|elektronik|electronics|elektronische bauteile|elektronik bileşenler|electronic components|leiterplatten|sensoren
pumps Pumpen|pompa|pumps|pumpentechnik|pumping systems
packaging Verpackung|ambalaj|packaging|verpackungsmaterial|ambalaj malzemesi|packing|paketleme|verpackungslösungen
printing-services Druckdienstleistungen|baskı hizmetleri|printing services|druck|druckerei|matbaa|printing|baskı
legal-advice Rechtsberatung|hukuki danışmanlık|legal advice|rechtsanwalt|anwalt|avukat|lawyer|hukuk
contract-law Vertragsrecht|sözleşme hukuku|contract law|verträge|sözleşme|contracts|vertragsgestaltung|vertragsprüfung
labour-law Arbeitsrecht|iş hukuku|labour law|labor law|employment law
immigration-law Ausländerrecht|göç hukuku|immigration law|aufenthaltsrecht|visum|vize|visa|aufenthaltstitel|oturum izni|vize danışmanlığı
intellectual-property Geistiges Eigentum|fikri mülkiyet|intellectual property|patente|markenrecht|trademark|patentrecht|IP
tax-advice Steuerberatung|vergi danışmanlığı|tax advice|steuerberater|mali müşavir|vergi|tax|steuern
accounting Buchhaltung|muhasebe|accounting|buchführung|bookkeeping|rechnungswesen|muhasebecilik|payroll
auditing Wirtschaftsprüfung|denetim|auditing|audit|wirtschaftsprüfer|prüfung|auditor|denetçi
notary Notar|noter|notary|notarielle beglaubigung|notariat|noterlik|notary services
company-formation Unternehmensgründung|şirket kuruluşu|company formation|firmengründung|existenzgründung|şirket kurma|gründung|gmbh-gründung|şirket kurulumu
business-succession Unternehmensnachfolge|işletme devri|business succession|nachfolge|nachfolgeregelung|nachfolger|betriebsübergabe|succession
mergers-acquisitions Unternehmenskauf|şirket birleşme ve satın alma|mergers and acquisitions|M&A|unternehmensverkauf|takeover|firmenkauf|übernahme
location-search Standortsuche|yer seçimi|site selection|standort|standortberatung|standortwahl|ansiedlung|lokasyon
office-space Büroräume|ofis alanı|office space|büro|ofis|office|coworking|büroflächen
real-estate Immobilien|gayrimenkul|real estate|gewerbeimmobilien|emlak|property|immobilienmakler|grundstücke
warehouse Lager|depo|warehouse|lagerfläche|lagerraum|depolama|storage|warehousing|lagerung
logistics Logistik|lojistik|logistics|spedition|nakliye|taşımacılık|transport|frachtführer|transport and logistics
customs-clearance Zollabwicklung|gümrükleme|customs clearance|zoll|gümrük|customs|verzollung|zollberatung|gümrük müşavirliği
courier Kurierdienst|kurye|courier|kurier|kargo kurye|paketdienst|lieferdienst|teslimat
financing Finanzierung|finansman|financing|kredit|kredi|loan|finance|kapital
investor Investor|yatırımcı|investor|investorensuche|kapitalgeber|equity|eigenkapital|beteiligung
venture-capital Wagniskapital|girişim sermayesi|venture capital|risikokapital|VC|seed-kapital|seed capital|start-up-finanzierung
business-angel Business Angel|melek yatırımcı|business angel|angel investor|melek yatırım
investment Investition|yatırım|investment|kapitalanlage|investitionsmöglichkeiten|yatırım fırsatları|direktinvestitionen|FDI
funding-programmes Fördermittel|hibe ve teşvikler|funding programmes|förderprogramme|förderung|teşvik|hibe|grants|hibe desteği
banking Bankdienstleistungen|bankacılık|banking|bank|banka|bankverbindung|kontoeröffnung|hesap açma
insurance Versicherung|sigorta|insurance|sigortacılık|versicherungsberatung|insurance advice|kreditversicherung|credit insurance
export-finance Exportfinanzierung|ihracat finansmanı|export finance|hermes|hermesdeckung|akkreditiv|akreditif|eximbank
debt-collection Inkasso|alacak tahsili|debt collection|forderungsmanagement|tahsilat|factoring|faktoring|forderungseinzug
payment-services Zahlungsdienste|ödeme hizmetleri|payment services|zahlungsverkehr|payments|ödeme sistemleri|fintech|zahlungsabwicklung
leasing Leasing|finansal kiralama|leasing|mietkauf|maschinenleasing|equipment leasing
management-consulting Unternehmensberatung|yönetim danışmanlığı|management consulting|beratung|danışmanlık|consulting|managementberatung|consultancy
interim-management Interim-Management|geçici yönetim|interim management|interimsmanagement|interim manager
project-management Projektmanagement|proje yönetimi|project management|projektleitung|projektsteuerung|projekte|projects|proje
process-optimisation Prozessoptimierung|süreç iyileştirme|process optimisation|lean management|lean|yalın üretim|verimlilik|efficiency
quality-management Qualitätsmanagement|kalite yönetimi|quality management|qualitätssicherung|kalite kontrol|qualitätskontrolle|QM|kalite|quality assurance|kalite güvence
certification Zertifizierung|belgelendirme|certification|zertifikate|sertifikasyon|ce-kennzeichnung|TÜV|zulassung|CE belgesi|kalite belgesi|ISO 9001
standards-compliance Normen und Compliance|standartlar ve uyum|standards and compliance|compliance|uyum|regulierung|regulation|mevzuat
data-protection Datenschutz|veri koruma|data protection|DSGVO|GDPR|KVKK|privacy|datenschutzberatung
translation Übersetzung|çeviri|translation|tercüme|übersetzer|çevirmen|translator|tercümanlık|yeminli tercüme
interpreting Dolmetschen|sözlü tercüme|interpreting|dolmetscher|simultan çeviri|interpreter|simultandolmetschen|interpretation|tercüman
intercultural-training Interkulturelles Training|kültürlerarası eğitim|intercultural training|interkulturelle kompetenz|kültürlerarası iletişim|intercultural competence|interkulturelles|landeskunde
language-courses Sprachkurse|dil kursu|language courses|dil eğitimi|deutschkurs|almanca kursu|türkischkurs|sprachschule
training Schulung|eğitim|training|weiterbildung|fortbildung|seminare|seminer|workshop
vocational-training Berufsausbildung|mesleki eğitim|vocational training|ausbildung|çıraklık|apprenticeship|azubis|çırak
coaching Coaching|koçluk|coaching|business coaching|koç|coach|liderlik|leadership
mentoring Mentoring|mentorluk|mentoring|mentor|mentorin|rehberlik|mentorship|mentorenprogramm
recruiting Personalgewinnung|işe alım|recruiting|personalsuche|recruitment|personal|personel|staff
skilled-workers Fachkräfte|kalifiye eleman|skilled workers|fachkräftegewinnung|fachpersonal|ingenieure|engineers|mühendis|kalifiye personel|nitelikli eleman
temporary-staffing Zeitarbeit|geçici işçi temini|temporary staffing|leiharbeit|personalüberlassung|temporary work|temp staffing|geçici iş
human-resources Personalwesen|insan kaynakları|human resources|HR|personalmanagement|hr management|ik|personalberatung
internship Praktikum|staj|internship|praktika|praktikumsplätze|praktikanten|stajyer|interns
job-search Stellensuche|iş arama|job search|iş|jobs|arbeitsplatz|istihdam|employment
software-development Softwareentwicklung|yazılım geliştirme|software development|yazılım|software|programmierung|programlama|programming
web-design Webdesign|web tasarımı|web design|webseite|web sitesi|website|homepage|internetseite
it-services IT-Dienstleistungen|BT hizmetleri|IT services|IT|bilişim|it-beratung|it-support|systemhaus
it-security IT-Sicherheit|siber güvenlik|IT security|cybersicherheit|bilgi güvenliği|cybersecurity|datensicherheit|data security
cloud-services Cloud-Dienste|bulut hizmetleri|cloud services|cloud|bulut|hosting|barındırma|rechenzentrum
erp-crm ERP und CRM|ERP ve CRM|ERP and CRM|ERP|CRM|SAP|warenwirtschaft|erp-systeme
data-analytics Datenanalyse|veri analizi|data analytics|big data|büyük veri|data analysis|veri bilimi|analytics
artificial-intelligence Künstliche Intelligenz|yapay zekâ|artificial intelligence|KI|AI|YZ|ki-lösungen|ai solutions
digitalisation Digitalisierung|dijitalleşme|digitalisation|dijital dönüşüm|digitalization|dijitalleştirme|digitisation|digitization
industry-4-0 Industrie 4.0|endüstri 4.0|industry 4.0|smart factory|akıllı fabrika|iot|iiot|sanayi 4.0
automation Automatisierung|otomasyon|automation|automatisierungstechnik|robotik|robotics|roboter|robot
engineering Ingenieurdienstleistungen|mühendislik|engineering|ingenieurwesen|konstruktion|ingenieurbüro|planung|CAD|engineering services|mühendislik hizmetleri
architecture Architektur|mimarlık|architecture|architekt|mimar|architect|architekturbüro|bauplanung
research-cooperation Forschungskooperation|araştırma iş birliği|research cooperation|forschung|araştırma|research|forschungspartner|ar-ge
technology-transfer Technologietransfer|teknoloji transferi|technology transfer|wissenstransfer|know-how|technologie|teknoloji|technology
innovation Innovation|inovasyon|innovation|innovationsmanagement|yenilikçilik|innovation management|yenilik|innovationsberatung
prototyping Prototypenbau|prototip geliştirme|prototyping|prototypen|prototip|rapid prototyping|prototipleme
3d-printing 3D-Druck|3D baskı|3D printing|additive fertigung|eklemeli imalat|additive manufacturing|3 boyutlu yazıcı|3d yazıcı
product-development Produktentwicklung|ürün geliştirme|product development|produktdesign|ürün tasarımı|product design|industriedesign|neue produkte
laboratory-testing Labor und Prüfung|laboratuvar ve test|laboratory and testing|labor|laboratuvar|laboratory|laboranalysen|prüflabor
marketing Marketing|pazarlama|marketing|vermarktung|marketingberatung|marketingstrategie|tanıtım|promotion
online-marketing Online-Marketing|dijital pazarlama|online marketing|digital marketing|sosyal medya|social media|SEO|social-media-marketing
advertising Werbung|reklam|advertising|werbeagentur|reklamcılık|anzeigen|ads|publicity
public-relations Öffentlichkeitsarbeit|halkla ilişkiler|public relations|PR|pressearbeit|basın|press|kommunikation
branding Markenaufbau|marka oluşturma|branding|marke|marka|brand|markenentwicklung|markalaşma
graphic-design Grafikdesign|grafik tasarım|graphic design|tasarım|design|grafik|logo|mediengestaltung
photography-video Fotografie und Video|fotoğraf ve video|photography and video|fotografie|fotoğraf|photography|video|videoproduktion
trade-fair Messe|fuar|trade fair|messeauftritt|messebeteiligung|messebau|fuarcılık|exhibition
event-management Veranstaltungsorganisation|etkinlik organizasyonu|event management|veranstaltungen|etkinlik|events|organizasyon|eventplanung
delegation-visits Delegationsreisen|heyet ziyaretleri|delegation visits|delegation|heyet|unternehmerreise|iş gezisi|business trip|delegation trips|delegationen
event-location Veranstaltungsräume|etkinlik mekânı|event location|räumlichkeiten|mekan|venue|seminarräume|tagungsräume|event venue|veranstaltungsort
catering Catering|yemek servisi|catering|verpflegung|ikram|bewirtung|partyservice|toplu yemek
gastronomy Gastronomie|gastronomi|gastronomy|restaurant|restoran|lokanta|hotellerie|otelcilik
travel-services Reisedienstleistungen|seyahat hizmetleri|travel services|reisen|seyahat|travel|tourismus|turizm
health-tourism Gesundheitstourismus|sağlık turizmi|health tourism|medizintourismus|medikal turizm|medical tourism|patientenvermittlung|hasta transferi
health-services Gesundheitsdienstleistungen|sağlık hizmetleri|health services|gesundheit|sağlık|health care|tıp|medizin
care-services Pflegedienste|bakım hizmetleri|care services|pflege|bakım|nursing care|altenpflege|pflegekräfte
renewable-energy Erneuerbare Energien|yenilenebilir enerji|renewable energy|solarenergie|solar energy|windenergie|photovoltaik|fotovoltaik|güneş enerjisi
energy-efficiency Energieeffizienz|enerji verimliliği|energy efficiency|energieberatung|energy consulting|energiesparen|energy saving|energiemanagement
energy Energie|enerji|energy|energieversorgung|strom|elektrik|electricity|gas
hydrogen Wasserstoff|hidrojen|hydrogen|grüner wasserstoff|yeşil hidrojen|green hydrogen|brennstoffzellen|fuel cells
electromobility Elektromobilität|elektrikli ulaşım|electromobility|e-mobilität|e-mobilite|e-mobility|elektroautos|EV
environmental-technology Umwelttechnik|çevre teknolojisi|environmental technology|umwelt|çevre|environment|greentech|umweltschutz
sustainability Nachhaltigkeit|sürdürülebilirlik|sustainability|CSR|ESG|co2-bilanz|sürdürülebilir|sustainable
recycling Recycling|geri dönüşüm|recycling|abfallwirtschaft|entsorgung|wiederverwertung|atık|waste
water-treatment Wasseraufbereitung|su arıtma|water treatment|wasser|su|water|abwasser|wastewater
agriculture Landwirtschaft|tarım|agriculture|agrar|landtechnik|agrarprodukte|farming|agrartechnik
facility-services Gebäudedienste|tesis yönetimi|facility services|gebäudereinigung|hausmeisterservice|reinigung|temizlik|cleaning
security-services Sicherheitsdienste|güvenlik hizmetleri|security services|sicherheit|güvenlik|security|objektschutz|wachdienst
maintenance Wartung und Reparatur|bakım ve onarım|maintenance and repair|wartung|onarım|instandhaltung|tamir|repair
trades-services Handwerksleistungen|zanaat hizmetleri|trades services|handwerk|zanaat|crafts|sanitär|tesisat
call-center Callcenter|çağrı merkezi|call centre|kundenservice|kundenbetreuung|telefonservice|telemarketing|telefonakquise
office-services Büroservice|ofis hizmetleri|office services|sekretariatsservice|sekreterlik|virtual assistant|sanal asistan|back office
outsourcing Outsourcing|dış kaynak kullanımı|outsourcing|auslagerung|BPO|taşeron hizmetleri|business process outsourcing|dış kaynak
public-procurement Öffentliche Ausschreibungen|kamu ihaleleri|public procurement|ausschreibungen|ihale|tenders|vergaberecht|vergabe|kamu ihalesi
public-authorities Behördenkontakte|kamu kurumlarıyla ilişkiler|contacts to authorities|behörden|authorities|behördengänge|genehmigungen|izinler
recognition-of-qualifications Anerkennung von Abschlüssen|diploma denkliği|recognition of qualifications|denklik|berufsanerkennung|anerkennungsberatung|diploma tanınması|anerkennung
integration Integration|entegrasyon|integration|integrationsberatung|uyum danışmanlığı|integrationsförderung|willkommenskultur|ankommen
relocation Relocation|taşınma hizmetleri|relocation|umzugsservice|taşınma|umzug|wohnungssuche|wohnraum
student-contacts Kontakte zu Studierenden|öğrencilerle iletişim|contacts to students|studierende|öğrenciler|students|absolventen|mezunlar
volunteering Ehrenamt|gönüllülük|volunteering|gönüllü|volunteers|freiwillige|gönüllü çalışma|ehrenamtlich
sponsoring Sponsoring|sponsorluk|sponsoring|sponsoren|sponsorship|spenden|bağış|donations
media-contacts Medienkontakte|medya ilişkileri|media contacts|presse|pressekontakte|press contacts|journalisten|gazeteci
market-knowledge Marktkenntnis|pazar bilgisi ve deneyimi|market knowledge|länderkenntnis|ülke bilgisi|türkei-expertise|länderexpertise|marktkenntnisse
experience-exchange Erfahrungsaustausch|deneyim paylaşımı|exchange of experience|austausch|tecrübe paylaşımı|knowledge sharing|wissensaustausch|peer exchange
speakers Referenten|konuşmacı|speakers|vorträge|sunum|lectures|redner|talks
startup-support Start-up-Förderung|girişim desteği|start-up support|inkubator|incubator|hızlandırıcı|accelerator|teknopark
crowdfunding Crowdfunding|kitle fonlaması|crowdfunding|schwarmfinanzierung|kitlesel fonlama
restructuring Sanierung und Restrukturierung|yeniden yapılandırma|restructuring|restrukturierung|turnaround|insolvenzberatung|insolvenz|konkordato
risk-management Risikomanagement|risk yönetimi|risk management|bonitätsprüfung|credit check|bonität|länderrisiko|country risk
arbitration Schlichtung und Mediation|tahkim ve arabuluculuk|arbitration and mediation|arabuluculuk|mediation|schiedsverfahren|tahkim|streitbeilegung
advocacy Interessenvertretung|çıkar temsili|advocacy|wirtschaftsvertretung|temsil|representation of interests|politische vertretung
jewellery Schmuck|mücevher|jewellery|gold|takı|jewelry|altın|kuyumculuk
cosmetics Kosmetik|kozmetik|cosmetics|körperpflege|kişisel bakım|personal care|beauty|güzellik
toys Spielwaren|oyuncak|toys|spielzeug
hazelnuts-dried-fruit Nüsse und Trockenfrüchte|kuruyemiş ve kuru meyve|nuts and dried fruit|trockenfrüchte|nüsse|kuruyemiş|nuts|haselnüsse|dried fruit|kuru meyve|fındık
fruit-vegetables Obst und Gemüse|meyve ve sebze|fruit and vegetables|obst|meyve|fruit|gemüse|sebze
olive-oil Olivenöl|zeytinyağı|olive oil|oliven|zeytin
leather-goods Lederwaren|deri ürünleri|leather goods|leder|deri|leather|schuhe|ayakkabı|deri ürünü
carpets Teppiche|halı|carpets|kilim|rugs|halıcılık
ceramics Keramik|seramik|ceramics|fliesen|fayans|tiles|sanitärkeramik|vitrifiye
steel Stahl|çelik|steel|stahlbau|stahlhandel|eisen|demir|iron
aluminium Aluminium|alüminyum|aluminium|aluminum|aluprofile|alüminyum profil|aluminium profiles
glass Glas|cam|glass|glasprodukte|cam ürünleri
wood Holz|ahşap|wood|holzprodukte|kereste|timber|holzhandel
paper Papier|kâğıt|paper|karton|cardboard|pappe
cables Kabel|kablo|cables|kabelkonfektion|cable assembly|kabelbaum|wire harness
lighting Beleuchtung|aydınlatma|lighting|leuchten|LED|lamps|lichttechnik
heating-cooling Heizung und Kälte|ısıtma ve soğutma|heating and cooling|klimatechnik|iklimlendirme|HVAC|heizungstechnik|klima
measurement-technology Messtechnik|ölçüm teknolojisi|measurement technology|sensorik|ölçme|metrology|messgeräte|ölçüm cihazları
laser-technology Lasertechnik|lazer teknolojisi|laser technology|laser|lazer|photonics|photonik|fotonik
drones Drohnen|drone|drones|iha|UAV|insansız hava aracı
aerospace Luft- und Raumfahrt|havacılık ve uzay|aerospace|luftfahrt|havacılık|aviation|raumfahrt|space
shipbuilding Schiffbau|gemi inşa|shipbuilding|werft|tersane|shipyard|gemicilik|yachten
railway-technology Bahntechnik|demiryolu teknolojisi|railway technology|schienenfahrzeuge|rail systems|eisenbahn|demiryolu|railway
telecommunications Telekommunikation|telekomünikasyon|telecommunications|telekom|telecom|mobilfunk|5G
blockchain Blockchain|blok zinciri|blockchain|krypto|kripto|crypto|blokzincir
games Spieleentwicklung|oyun geliştirme|game development|oyun|gaming|videospiele|video games|video oyunları
biotechnology Biotechnologie|biyoteknoloji|biotechnology|biyotek|biotech|yaşam bilimleri|life sciences
nanotechnology Nanotechnologie|nanoteknoloji|nanotechnology|nanomaterialien|nanomaterials
virtual-reality Virtuelle Realität|sanal gerçeklik|virtual reality|VR|artırılmış gerçeklik|augmented reality|AR
child-care Kinderbetreuung|çocuk bakımı|child care|kita|kreş|kindergarten|anaokulu
school-cooperation Schulkooperation|okul iş birliği|school cooperation|schulen|okullar|schools
cultural-projects Kulturprojekte|kültür projeleri|cultural projects|kultur|culture|kunst|sanat|art|kültür projesi
sports Sport|spor|sports|fitness|fußball|futbol|football|sportverein
translation-of-documents Beglaubigung von Dokumenten|belge onayı|document authentication|apostille|apostil|legalisation|legalization|beglaubigung
branch-office Niederlassung|şube|branch office|zweigniederlassung|bağlı şirket|subsidiary|repräsentanz|branch
fleet Fuhrpark|araç filosu|vehicle fleet|fahrzeuge|araçlar|vehicles|fahrzeugvermietung|nutzfahrzeuge
funeral-services Bestattungen|cenaze hizmetleri|funeral services|cenaze|bestatter
advisory-board Beirat|danışma kurulu|advisory board|aufsichtsrat|supervisory board|yönetim kurulu üyeliği|board membership|beiratsmandat
packaging-machines Verpackungsmaschinen|ambalaj makineleri|packaging machines|verpackungsmaschine|paketleme makineleri|abfüllanlagen|filling machines|dolum makineleri|ambalaj makinesi|paketleme makinesi|dolum makinesi
control-cabinets Schaltschränke|elektrik panoları|control cabinets|schaltschrankbau|pano imalatı|switchgear|schaltanlagen|kumanda panosu|elektrik panosu
compressors Kompressoren|kompresör|compressors|verdichter|druckluft|compressed air|basınçlı hava
pilot-project Pilotprojekt|pilot proje|pilot project|pilotprojekte|testprojekt|proof of concept|pilotkunde
accommodation Unterkunft|konaklama|accommodation|übernachtung|hotelzimmer|hotel rooms
solar-panels Solarmodule|güneş paneli|solar panels|photovoltaik|photovoltaics|fotovoltaik|solaranlagen
natural-stone Naturstein|doğal taş|natural stone|marmor|mermer|marble|granit
`
