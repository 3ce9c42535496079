/**
 * The sections and divisions of NACE Rev. 2.1 (Commission Delegated Regulation (EU) 2023/137), each with a short name that a
 * person would say in German|Turkish|English instead of the official heading.
 */
export const INDUSTRY_TABLE = `
A Land- und Forstwirtschaft, Fischerei|tarım, ormancılık ve balıkçılık|agriculture, forestry and fishing
A01 Landwirtschaft|tarım ve hayvancılık|agriculture
A02 Forstwirtschaft|ormancılık|forestry
A03 Fischerei und Aquakultur|balıkçılık|fishing and aquaculture
B Bergbau|madencilik|mining and quarrying
B05 Kohlenbergbau|kömür madenciliği|coal mining
B06 Erdöl- und Erdgasförderung|petrol ve doğal gaz çıkarımı|oil and gas extraction
B07 Erzbergbau|metal cevheri madenciliği|metal ore mining
B08 Steine und Erden|taş ocakçılığı|quarrying
B09 Dienstleistungen für den Bergbau|madenciliği destekleyici hizmetler|mining support services
C Industrie|imalat sanayi|manufacturing
C10 Nahrungsmittelherstellung|gıda imalatı|food products
C11 Getränkeherstellung|içecek imalatı|beverages
C12 Tabakverarbeitung|tütün ürünleri|tobacco products
C13 Textilien|tekstil|textiles
C14 Bekleidung|giyim|clothing
C15 Leder und Schuhe|deri ve ayakkabı|leather and footwear
C16 Holzwaren|ağaç ürünleri|wood products
C17 Papier|kâğıt ürünleri|paper products
C18 Druck|basım|printing
C19 Mineralölverarbeitung|petrol rafinerisi|petroleum refining
C20 Chemie|kimya|chemicals
C21 Pharma|ilaç|pharmaceuticals
C22 Gummi und Kunststoff|kauçuk ve plastik|rubber and plastics
C23 Glas, Keramik, Baustoffe|cam, seramik ve yapı malzemeleri|glass, ceramics and building materials
C24 Metallerzeugung|ana metal|basic metals
C25 Metallwaren|metal ürünleri|metal products
C26 Elektronik und Optik|elektronik ve optik|electronics and optics
C27 Elektrotechnik|elektrikli teçhizat|electrical equipment
C28 Maschinenbau|makine imalatı|machinery
C29 Automobilindustrie|otomotiv|automotive
C30 Schiff-, Bahn- und Flugzeugbau|gemi, raylı taşıt ve hava aracı yapımı|ships, rail vehicles and aircraft
C31 Möbel|mobilya|furniture
C32 Sonstige Waren, Medizintechnik|diğer imalat, tıbbi aletler|other manufacturing, medical instruments
C33 Reparatur und Installation von Maschinen|makine onarım ve kurulumu|machinery repair and installation
D Energieversorgung|enerji|energy supply
D35 Energieversorgung|enerji|energy supply
E Wasser und Entsorgung|su ve atık yönetimi|water and waste management
E36 Wasserversorgung|su temini|water supply
E37 Abwasserentsorgung|kanalizasyon|sewerage
E38 Abfallwirtschaft und Recycling|atık yönetimi ve geri dönüşüm|waste management and recycling
E39 Sanierung von Umweltschäden|çevre iyileştirme|environmental remediation
F Bau|inşaat|construction
F41 Hochbau|bina inşaatı|building construction
F42 Tiefbau|altyapı inşaatı|civil engineering works
F43 Bauhandwerk und Ausbau|özel inşaat işleri|specialised construction
G Handel|ticaret|trade
G46 Großhandel|toptan ticaret|wholesale trade
G47 Einzelhandel|perakende ticaret|retail trade
H Verkehr und Lagerei|ulaştırma ve depolama|transport and storage
H49 Landverkehr|kara taşımacılığı|land transport
H50 Schifffahrt|deniz taşımacılığı|water transport
H51 Luftfahrt|hava taşımacılığı|air transport
H52 Lagerei und Logistik|depolama ve lojistik|warehousing and logistics
H53 Post- und Kurierdienste|posta ve kurye|postal and courier services
I Gastgewerbe|konaklama ve yiyecek hizmetleri|hospitality
I55 Beherbergung|konaklama|accommodation
I56 Gastronomie|yeme içme hizmetleri|food and beverage services
J Verlage, Rundfunk und Medien|yayıncılık ve medya|publishing, broadcasting and media
J58 Verlagswesen|yayıncılık|publishing
J59 Film, Video und Musik|film, video ve müzik|film, video and music
J60 Rundfunk und Nachrichten|radyo, televizyon ve haber|broadcasting and news
K Telekommunikation und IT|telekomünikasyon ve bilişim|telecommunications and IT
K61 Telekommunikation|telekomünikasyon|telecommunications
K62 Softwareentwicklung und IT-Beratung|yazılım ve BT danışmanlığı|software and IT consulting
K63 Rechenzentren und Informationsdienste|veri merkezleri ve bilgi hizmetleri|computing infrastructure and information services
L Finanzen und Versicherungen|finans ve sigorta|finance and insurance
L64 Banken und Finanzdienste|bankacılık ve finans|banking and financial services
L65 Versicherungen|sigorta|insurance
L66 Finanz- und Versicherungsvermittlung|finans ve sigorta aracılığı|financial and insurance brokerage
M Immobilien|gayrimenkul|real estate
M68 Immobilien|gayrimenkul|real estate
N Freiberufliche und technische Dienste|mesleki, bilimsel ve teknik hizmetler|professional, scientific and technical services
N69 Recht und Steuern|hukuk ve muhasebe|legal and accounting services
N70 Unternehmensberatung|yönetim danışmanlığı|management consulting
N71 Architektur und Ingenieurwesen|mimarlık ve mühendislik|architecture and engineering
N72 Forschung und Entwicklung|araştırma ve geliştirme|research and development
N73 Werbung und Marktforschung|reklam ve pazar araştırması|advertising and market research
N74 Design und andere freie Berufe|tasarım ve diğer mesleki hizmetler|design and other professional services
N75 Tierärzte|veterinerlik|veterinary services
O Unternehmensnahe Dienste|idari ve destek hizmetleri|administrative and support services
O77 Vermietung und Leasing|kiralama ve leasing|rental and leasing
O78 Personalvermittlung|istihdam hizmetleri|employment services
O79 Reisebüros und Reiseveranstalter|seyahat acenteleri ve tur operatörleri|travel agencies and tour operators
O80 Sicherheitsdienste|güvenlik hizmetleri|security services
O81 Gebäudedienste und Gartenbau|bina hizmetleri ve peyzaj|facility services and landscaping
O82 Bürodienste, Messen und Kongresse|büro hizmetleri, fuar ve kongre|office services, fairs and congresses
P Öffentliche Verwaltung|kamu yönetimi|public administration
P84 Öffentliche Verwaltung|kamu yönetimi|public administration
Q Bildung|eğitim|education
Q85 Bildung|eğitim|education
R Gesundheit und Soziales|sağlık ve sosyal hizmetler|health and social work
R86 Gesundheitswesen|sağlık|health care
R87 Heime und Pflege|bakım evleri|residential care
R88 Sozialwesen|sosyal hizmetler|social work
S Kunst, Sport und Erholung|sanat, spor ve eğlence|arts, sports and recreation
S90 Kunst und Kultur|sanat ve kültür|arts and performing arts
S91 Museen und Bibliotheken|müzeler ve kütüphaneler|museums and libraries
S92 Glücksspiel|şans oyunları|gambling and betting
S93 Sport und Freizeit|spor ve eğlence|sports and recreation
T Sonstige Dienste|diğer hizmetler|other services
T94 Verbände und Vereine|dernek ve birlikler|associations
T95 Reparatur von Autos und Gebrauchsgütern|oto ve eşya onarımı|repair of vehicles and household goods
T96 Persönliche Dienste|kişisel hizmetler|personal services
U Private Haushalte|ev içi faaliyetler|private households
U97 Haushalte mit Personal|ev hizmetlileri çalıştıran haneler|households as employers
U98 Eigenproduktion privater Haushalte|hanelerin kendi üretimi|households' own production
V Internationale Organisationen|uluslararası kuruluşlar|international organisations
V99 Internationale Organisationen|uluslararası kuruluşlar|international organisations
`
