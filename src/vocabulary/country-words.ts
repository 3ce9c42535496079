/**
 * Other names of countries: endonyms, former names that one state inherited, official long forms that the general rule of
 * `country-reading.ts` would misread, abbreviations, and spellings that are met often. Lines of `CODE name|name`.
 */
export const COUNTRY_ALIASES = `
AD Principat d'Andorra
AE VAE|BAE|UAE|Emirate|Emirates|the Emirates|Emirlikler|Arabische Emirate|Arap Emirlikleri|Arab Emirates|Ver. Arab. Emirate|Vereinigte Arab. Emirate|United Emirates|EAU|Emiratos Árabes|Imarat
AG Antigua
AL Shqipëri|Shqipëria|Albanie
AM Հայաստան|Hayastan|Armenistan
AR Argentinische Republik|Arjentin
AT Autriche|Nemçe|Österr.
AU Down Under|Aussie
AX Åland|Ahvenanmaa
BA Bosnien|Bosnia|Bosna|B.i.H.|Herzegowina|Hersek
BD Ostpakistan|Doğu Pakistan|East Pakistan
BE België|Belgique|Koninkrijk België|Royaume de Belgique
BF Obervolta|Yukarı Volta|Upper Volta|Burkina|Haute-Volta
BG България|Bulgarije|Balgariya
BH Bahrein
BI Uburundi
BJ Dahomey
BL St. Barthélemy|Saint-Barth|St Barts
BM Bermudas|Bermudainseln|Bermuda Adaları
BN Brunei Darussalam|Negara Brunei Darussalam
BO Plurinationaler Staat Bolivien|Estado Plurinacional de Bolivia
BQ Bonaire|Bonaire, Sint Eustatius und Saba|Bonaire, Sint Eustatius and Saba|Sint Eustatius|Saba|Caribisch Nederland
BR Brasil|Brezilya Federatif Cumhuriyeti|Brazilya|Brésil
BS Bahama|Bahama Inseln
BT Druk Yul
BV Bouvetøya
BW Betschuanaland|Bechuanaland
BY Weißrussland|Byelorussia|Belorussia|White Russia|Beyaz Rusya|Belarussland|Bielorussia
BZ Britisch-Honduras|British Honduras
CC Cocos (Keeling) Adaları|Cocos (Keeling) Islands|Kepulauan Cocos (Keeling)|Keeling Islands
CD Congo, Dem. Rep.|Kongo-Kinshasa|Congo-Kinshasa|Demokratische Republik Kongo|Dem. Rep. Kongo|Dem. Rep. Congo|Dem. Republik Kongo|DRK|DRC|RDC|Kongo DR|Congo DR|Kongo (Dem. Rep.)|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Kongo, Demokratische Republik|Democratic Republic of the Congo|Democratic Congo|Demokratik Kongo|Kongo Demokratik Cumhuriyeti|KDC|Zaire|Kongo Kinşasa|Belgisch-Kongo|Belgian Congo|République démocratique du Congo
CF Ködörösêse tî Bêafrîka|ZAR|CAR|Zentralafrika|Central Africa|Orta Afrika|Zentralafr. Republik|RCA|Centrafrique|République centrafricaine|Central African Rep.
CG Congo, Rep.|Kongo-Brazzaville|Kongo - Brazavil|Congo-Brazzaville|Kongo Republik|Kongo (Rep.)|Congo, Republic of the|Congo Republic|Rep. Kongo|Rep. of Congo
CH Schweizerische Eidgenossenschaft|Swiss Confederation|İsviçre Konfederasyonu|Confoederatio Helvetica|Helvetia|Suisse|Svizzera|Svizra|Schweitz|Eidgenossenschaft|SUI
CI Côte d’Ivoire|Cote d'Ivoire|Fildişi|Fildişi Kıyısı|Kotdivuar
CL Chili|República de Chile
CM Cameroun
CN 中国|VRC|V.R. China|PRC|P.R. China|Mainland China|Festlandchina|ÇHC|Çin H.C.|Zhongguo|Rotchina|China PR|China Mainland
CO Columbien|Columbia|Republica de Colombia
CV Cabo Verde|Kapverdische Inseln|Cape Verde Islands|Cabo Verde Adaları
CW Kòrsou
CX Noel Adası
CY Kypros|Südzypern|Cypern|Güney Kıbrıs|GKRY|Kıbrıs Rum Kesimi|Güney Kıbrıs Rum Yönetimi|Rum Kesimi
CZ Česko|Tschechei|Tschechische Republik|Tschech. Republik|Česká republika|CR Tschechien
DE BRD|Bundesrepublik|BR Deutschland|Bundesrep. Deutschland|FRG|Fed. Rep. Germany|Fed. Rep. of Germany|West Germany|Westdeutschland|Batı Almanya|Ostdeutschland|East Germany|Doğu Almanya|DDR|GDR|GER|Allemagne|Germania|Deutschl.|Dtl.|Dtld.|Dtschl.|Almanya Fed. Cum.|Bundesrepublik Dtl.|Alemania
DJ Dijibuti
DK Danmark|DEN
DO República Dominicana|Dom. Rep.|Dominik. Republik|Dominican Rep.|Dominik Cum.|Dom. Republik|Dominikanische Rep.
DZ الجزائر|Algérie|Cezair
EC Ekuador|Equador
EE Eesti|Esthonia
EG مصر|Egypte|Masr|Misr
EH Demokratische Arabische Republik Sahara|Sahrawi Arab Democratic Republic|Westliche Sahara|Spanisch-Sahara
ES España|Espagne|Kanarische Inseln|Canary Islands|Kanarya Adaları|Balearen
ET Abessinien|Abyssinia|Habeşistan
FI Suomi|Finlande
FJ Fidji|Fidschi-Inseln|Fiji Islands|Fiji Adaları|Viti
FK Malvinas|Malwinen|Islas Malvinas|Falklands
FM Föderierte Staaten von Mikronesien|Federated States of Micronesia|Mikronezya Federal Devletleri
FO Føroyar|Färöer-Inseln|Faroes|Färöern
FR République française|Frankr.
GB Vereinigtes Königreich|U.K.|G.B.|United Kingdom of Great Britain and Northern Ireland|Vereinigtes Königreich Großbritannien und Nordirland|Ver. Königreich|Vereinigtes Königr.|Vereinigte Königreich|Das Vereinigte Königreich|Großbrit.|Great Britain|Britain|Britannien|Britanya|Büyük Britanya|Bir. Krallık|England|İngiltere|Scotland|Schottland|İskoçya|Wales|Galler|Northern Ireland|Nordirland|Kuzey İrlanda|N. Ireland|Utd. Kingdom|ENG|Grande-Bretagne|Inghilterra|Angleterre|Inglaterra|Cymru
GE საქართველო|Sakartvelo|Grusien|Grusinien|Gruzya
GF Guyane française|Französisch-Guyana|Guyane
GH Gaana|Goldküste|Gold Coast|Ghanaa
GL Kalaallit Nunaat
GN Guinée|Guinea-Conakry|Guinée-Conakry|Französisch-Guinea
GQ Guinea Ecuatorial|Eq. Guinea|Ekvatoral Gine|Guinée équatoriale
GR Ελλάδα|Hellas|Ellada|Hellenische Republik|GRE|Grece|Helen Cumhuriyeti|Griechenl.
GW Portugiesisch-Guinea
GY Britisch-Guayana|British Guiana|Guyana Kooperatif Cumhuriyeti|Cooperative Republic of Guyana
HK Sonderverwaltungsregion Hongkong|Çin Hong Kong ÖİB|Hong Kong SAR China|HKSAR|H.K.|Hong Kong, China|Hong Kong S.A.R.|Xianggang|香港|China Hong Kong
HM Heard und McDonald
HN República de Honduras
HR Hrvatska|Croatie|CRO|Kroatija
HT Ayiti
HU Magyarország|Hungaria|Hongrie
ID Niederländisch-Indien
IE Éire|Irische Republik|Southern Ireland
IL ישראל
IM Insel Man|Ellan Vannin
IN भारत|Bharat|Hint
IO BIOT|Chagos|Chagos-Archipel|Diego Garcia
IQ العراق|Mesopotamien
IR ایران|Persien|Persia|Acemistan|I.R. Iran
IT Italia|Italie|Repubblica Italiana
JE Insel Jersey
JO Haschemitisches Königreich Jordanien|Hashemite Kingdom of Jordan|Ürdün Haşimi Krallığı
JP 日本|Nippon|Nihon|Nippon-koku
KG Kirgistan|Kirgisien|Kirgisische Republik|Kirghizia|Kirgizya|Kyrgistan
KH Kampuchea|Khmer-Republik|Kambodja|Kambodya
KM Union der Komoren|Comores|Komor Adaları|Komor
KN St Kitts|Saint Christopher and Nevis
KP Demokratische Volksrepublik Korea|DVRK|DPRK|DPR Korea|Korea, DPR|Korea (North)|N. Korea|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|KDHC|Kore Demokratik Halk Cumhuriyeti|K. Kore|Korea (Nord)|Korea, Dem. Volksrep.|Choson
KR 대한민국|Republik Korea|Republic of Korea|Rep. of Korea|Rep. Korea|ROK|Korea, Republic of|Korea, Rep.|Korea Republic|Korea Republik|Korea (South)|Korea (Süd)|S. Korea|So. Korea|Kore Cumhuriyeti|G. Kore|Hanguk|Daehan Minguk|한국
KW Kuveit|Koweit|Kuwejt|Quwait
KY Kaimanen|Cayman-Inseln|Caymans|Cayman
KZ Kasachien|Qazaqstan
LA Lao PDR|Lao People's Democratic Republic|LPDR
LB لبنان|Liban
LI Lihtenştayn
LK Ceylon|Seylan
LS Basutoland|Lesoto
LT Lietuva|Litwa
LU Lëtzebuerg|Großherzogtum Luxemburg|Grand Duchy of Luxembourg|Luxemb.|Lux.
LV Latvija|Lettonia|Lettonya
LY Libia|Libysch-Arabische Dschamahirija|Libyan Arab Jamahiriya|Lybien|Lybia
MA المغرب|Maroc|Maghrib|Marocco|Morokko
MD Republica Moldova|Moldawien|Moldavien|Moldavia|Moldavya|Republik Moldawien|Bessarabien
ME Crna Gora
MF St. Martin|St. Martin (Frankreich)|Saint-Martin (French part)|Saint Martin (FR)|St. Martin (französischer Teil)
MH Marshalls
MK Mazedonien|Makedonien|Macedonia|Makedonya|FYROM|FYR Macedonia|Former Yugoslav Republic of Macedonia|Ehemalige jugoslawische Republik Mazedonien|EJR Mazedonien|N. Macedonia|Macedonia, FYR|Macedonia (FYROM)|Severna Makedonija|K. Makedonya|Makedonija|Macédoine|Republik Mazedonien|The former Yugoslav Republic of Macedonia
ML Französisch-Sudan
MM Burma|Birma|Birmanya|Birmanie|Union Myanmar|Myanmar Burma|Myanmar Birlik Cumhuriyeti
MN Mongolie|Mongolische Volksrepublik|Outer Mongolia|Äußere Mongolei
MO Sonderverwaltungsregion Macau|Çin Makao ÖİB|Macao SAR China|Makau|Macau, China|Macao, China
MP Nordmarianen|Saipan|Marianen|CNMI
MT Repubblika ta' Malta|Malte
MU Maurice|Ile Maurice|Mauritius Adası|Mauritus
MV Maldiven|Maldive Islands|Maldives Islands|Maldiv|Maldiv Adaları|Dhivehi Raajje
MW Njassaland|Nyasaland
MX Méjico|Vereinigte Mexikanische Staaten|United Mexican States|Estados Unidos Mexicanos|Mexique
MY Malaya|Malaysien|Malesia|Malaisie
MZ Moçambik|Mozambic
NA Namibië|Südwestafrika|Deutsch-Südwestafrika|South West Africa
NC Nouvelle-Calédonie|Kanaky
NE Nijar
NG Nijeria|Nigerya
NL Nederland|Holland|Pays-Bas|Hollande|NED|Nied.|Niederl.|Holand|Olanda|Países Bajos
NO Norge|Noreg|Norvège
NZ N.Z.|Aotearoa|Y. Zelanda|Aotearoa New Zealand
PF Polynésie française|Tahiti
PG P.N.G.|Yeni Gine|Neuguinea|New Guinea
PH Pilipinas|Filipin
PK Westpakistan
PL Polska|Rzeczpospolita Polska|Pologne|Polandya|Lehistan|Polonia
PM St. Pierre
PN Pitcairn
PR P.R.|Freistaat Puerto Rico
PS Palästinensische Autonomiegebiete|Filistin Bölgeleri|Palestinian Territories|Palästinensische Gebiete|Palestinian Territory|Palestinian Territory, Occupied|Occupied Palestinian Territory|Filistin Toprakları|West Bank|Westjordanland|Gaza|Gazastreifen|Gaza Strip|West Bank and Gaza|Gazze|Batı Şeria|Palästinensergebiete
PT República Portuguesa|Madeira|Azoren|Azores|POR
PW Belau
PY Paraguai
QA Quatar
RE Reunion Island|Reunion Adası
RO Roumanie|Rumania|Roumania
RS Србија|Srbija|Serbie|Sırbia|Servia
RU Россия|Russische Föderation|Russ. Föderation|Russian Fed.|Rossija|Rossiya|Rusland|Rußl.|Russie|Moskof
SA KSA|Saudi|Saudia|Suudi|S. Arabistan|S. Arabien|السعودية|Arabistan|Arabie saoudite
SB Salomon-Inseln|Solomons
SC Seyşel Adaları|Seşeller
SD Soudan|Nordsudan
SE Sverige|Suède
SG S'pore
SH Ascension|Tristan da Cunha
SI Slowenija|Slovénie|SLO
SJ Spitzbergen|Svalbard
SK Slovensko|Slowakische Republik|Slovenská republika|Slovaquie
SM Serenissima Repubblica di San Marino
SN Senegaal
SO Soomaaliya|Somaliya|Somalie
SR Niederländisch-Guayana|Dutch Guiana
SS S. Sudan
ST Sao Tome
SV Elsalvador
SX St. Maarten|Sint Maarten (NL)|St. Martin (niederländischer Teil)
SY سوريا|Syr. Arab. Republik|Surye|Siria|Syrie
SZ Swasiland|Swaziland|Svaziland
TC Turks & Caicos|Turks und Caicos|Turks and Caicos
TD Tchad
TF Französische Süd- und Antarktisgebiete|Terres australes françaises|TAAF|Kerguelen
TH Siam|Prathet Thai
TL East Timor|Timor
TM Turkmenien|Turkmenia
TN تونس|Tunisie|Tunesische Republik
TR Turkey|T.C.|TC Türkiye|Türkische Republik|Republic of Turkey|Turquie|Turquia|Anatolien|Anadolu|Turkiya|Turkia|Turkye|Turkie|Tr.|Türkiyem|Türki|Turchia|Turkije|Turcja
TT Trinidad|Tobago|T&T
TV Ellice Islands
TW 台灣|ROC|Taiwan R.O.C.|Chinese Taipei|Chinesisch Taipeh|Formosa|Nationalchina
TZ Tanganjika|Tanganyika|Sansibar|Zanzibar|Tansanya
UA Україна|Ukraina|Ukrajina|Ukrayina
UM Amerikanische Überseeinseln|Wake Island|United States Minor Outlying Islands
US Vereinigte Staaten|Amerika Birleşik Devletleri|U.S.|USofA|United States of America|the States|Vereinigte Staaten von Amerika|Ver. Staaten|Ver. Staaten v. Amerika|V.St.A.|Verein. Staaten|Die Vereinigten Staaten|Vereinigten Staaten|Birleşik Devletler|Birleşik Amerika|Amerika B.D.|EE.UU.|Etats-Unis|Stati Uniti|Estados Unidos|Hawaii|Alaska
UY Uruguai
VA Città del Vaticano|Vatican|Heiliger Stuhl|Holy See|Vatikan Şehir Devleti|The Vatican
VC St Vincent|Saint Vincent
VE Bolivarische Republik Venezuela
VG BVI|British Virgin Is.|Virgin Islands, British
VI USVI|US Virgin Is.|Virgin Islands, U.S.
VN Vjetnam|Viyetnam
VU Neue Hebriden|New Hebrides
WS Westsamoa|Western Samoa|Batı Samoa
XK Kosovë|KOS|Kossovo
YE Südjemen|Nordjemen|South Yemen|North Yemen|Jemenitische Republik|Güney Yemen|Kuzey Yemen
YT Mahoré
ZA RSA|S. Africa|So. Africa|G. Afrika|GAC|iNingizimu Afrika
ZM Nordrhodesien|Northern Rhodesia
ZW Rhodesien|Rhodesia|Südrhodesien|Simbabve|Rodezya
`

/** Peoples and adjectives in German, Turkish and English; the endings of German adjectives are evened out when asked. */
export const DEMONYMS = `
AE emiratisch|emirati|BAE'li
AF afghanisch|Afghane|Afghanin|Afgan|Afganistanlı|Afghan
AL albanisch|Albaner|Albanerin|Arnavut|Albanian
AM armenisch|Armenier|Armenierin|Ermeni|Armenian
AO angolanisch|Angolaner|Angolalı|Angolan
AR argentinisch|Argentinier|Argentinierin|Arjantinli|Argentinian|Argentinean
AT österreichisch|Österreicher|Österreicherin|Avusturyalı|Austrian
AU australisch|Australier|Australierin|Avustralyalı|Australian
AZ aserbaidschanisch|Aserbaidschaner|Azerbaycanlı|Azeri|Aseri|Azerbaijani
BA bosnisch|Bosnier|Bosnierin|Bosniake|Boşnak|Bosnalı|Bosnian
BD bangladeschisch|Bangladescher|Bangladeşli|Bangladeshi
BE belgisch|Belgier|Belgierin|Belçikalı|Belgian
BG bulgarisch|Bulgare|Bulgarin|Bulgar|Bulgarian
BH bahrainisch|Bahreynli|Bahraini
BJ beninisch|Beniner|Beninli|Beninese
BO bolivianisch|Bolivianer|Bolivyalı|Bolivian
BR brasilianisch|Brasilianer|Brasilianerin|Brezilyalı|Brazilian
BW botsuanisch|Botsvanalı
BY belarussisch|belarusisch|weißrussisch|Weißrusse|Belaruslu|Beyaz Rus|Belarusian|Belarussian
CA kanadisch|Kanadier|Kanadierin|Kanadalı|Canadian
CH schweizerisch|Schweizer|Schweizerin|İsviçreli|Swiss
CI ivorisch|Ivorer|Fildişili|Ivorian
CL chilenisch|Chilene|Chilenin|Şilili|Chilean
CM kamerunisch|Kameruner|Kamerunerin|Kamerunlu|Cameroonian
CN chinesisch|Chinese|Chinesin|Çinli
CO kolumbianisch|Kolumbianer|Kolumbianerin|Kolombiyalı|Colombian
CR costa-ricanisch|Kosta Rikalı|Costa Rican
CU kubanisch|Kubaner|Kubanerin|Kübalı|Cuban
CY zyprisch|zypriotisch|Zyprer|Zypriot|Kıbrıslı|Cypriot
CZ tschechisch|Tscheche|Tschechin|Çek|Çekyalı|Czech
DE deutsch|Deutscher|Deutsche|Alman|Almanyalı|German
DK dänisch|Däne|Dänin|Danimarkalı|Danish|Dane
DZ algerisch|Algerier|Algerierin|Cezayirli|Algerian
EC ecuadorianisch|Ecuadorianer|Ekvadorlu|Ecuadorian
EE estnisch|Este|Estin|Estonyalı|Eston|Estonian
EG ägyptisch|Ägypter|Ägypterin|Mısırlı|Egyptian
ER eritreisch|Eritreer|Eritreerin|Eritreli|Eritrean
ES spanisch|Spanier|Spanierin|İspanyol|Spanish|Spaniard
ET äthiopisch|Äthiopier|Äthiopierin|Etiyopyalı|Ethiopian
FI finnisch|Finne|Finnin|Fin|Finlandiyalı|Finnish|Finn
FR französisch|Franzose|Französin|Fransız|Fransalı|French|Frenchman
GA gabunisch|Gabuner|Gabonlu|Gabonese
GB britisch|Brite|Britin|englisch|Engländer|Engländerin|schottisch|Schotte|walisisch|Waliser|İngiliz|Britanyalı|İskoç|Galli|British|Briton|English|Scottish|Welsh|Nordire
GE georgisch|Georgier|Georgierin|Gürcü|Georgian
GH ghanaisch|Ghanaer|Ghanaerin|Ganalı|Ghanaian
GM gambisch|Gambier|Gambiyalı|Gambian
GR griechisch|Grieche|Griechin|Yunan|Yunanlı|Greek|Hellenic
GT guatemaltekisch|Guatemaltekisch|Guatemalteke|Guatemalalı|Guatemalan
GY guyanisch|Guyanalı|Guyanese
HN honduranisch|Honduraner|Honduraslı|Honduran
HR kroatisch|Kroate|Kroatin|Hırvat|Croatian|Croat
HT haitianisch|Haitianer|Haitili|Haitian
HU ungarisch|Ungar|Ungarin|Macar|Hungarian
ID indonesisch|Indonesier|Indonesierin|Endonezyalı|Indonesian
IE irisch|Ire|Irin|İrlandalı|Irish|Irishman
IL israelisch|Israeli|Israelin|İsrailli
IN indisch|Inder|Inderin|Hintli|Hindistanlı|Indian
IQ irakisch|Iraker|Irakerin|Iraklı|Iraqi
IR iranisch|persisch|Iraner|Iranerin|Perser|İranlı|Acem|Iranian|Persian
IS isländisch|Isländer|Isländerin|İzlandalı|Icelandic|Icelander
IT italienisch|Italiener|Italienerin|İtalyan|Italian
JM jamaikanisch|Jamaikaner|Jamaikalı|Jamaican
JO jordanisch|Jordanier|Jordanierin|Ürdünlü|Jordanian
JP japanisch|Japaner|Japanerin|Japon|Japonyalı|Japanese
KE kenianisch|Kenianer|Kenianerin|Kenyalı|Kenyan
KG kirgisisch|Kirgise|Kirgisin|Kırgız|Kyrgyz
KH kambodschanisch|Kambodschaner|Kamboçyalı|Cambodian
KP nordkoreanisch|Nordkoreaner|Kuzey Koreli|North Korean
KR südkoreanisch|Südkoreaner|Südkoreanerin|Güney Koreli|South Korean
KW kuwaitisch|Kuwaiter|Kuveytli|Kuwaiti
KZ kasachisch|Kasache|Kasachin|Kazak|Kazakistanlı|Kazakh
LA laotisch|Laote|Laoslu|Laotian
LB libanesisch|Libanese|Libanesin|Lübnanlı|Lebanese
LI liechtensteinisch|Liechtensteiner|Lihtenştaynlı
LK sri-lankisch|Sri-Lanker|Sri Lankalı|Sri Lankan
LR liberianisch|Liberianer|Liberyalı|Liberian
LT litauisch|Litauer|Litauerin|Litvanyalı|Litvan|Lithuanian
LU luxemburgisch|Luxemburger|Luxemburgerin|Lüksemburglu|Luxembourger|Luxembourgish
LV lettisch|Lette|Lettin|Letonyalı|Leton|Latvian
LY libysch|Libyer|Libyalı|Libyan
MA marokkanisch|Marokkaner|Marokkanerin|Faslı|Moroccan
MC monegassisch|Monegasse|Monakolu|Monegasque
MD moldauisch|moldawisch|Moldauer|Moldovalı|Moldovan
ME montenegrinisch|Montenegriner|Karadağlı|Montenegrin
MG madagassisch|Madagasse|Madagaskarlı|Malagasy
MK mazedonisch|nordmazedonisch|Mazedonier|Makedon|Makedonyalı|Macedonian
ML malisch|Malier|Malili|Malian
MM burmesisch|myanmarisch|Birmane|Burmese
MN mongolisch|Mongole|Mongolin|Moğol|Mongolian
MR mauretanisch|Mauretanier|Moritanyalı|Mauritanian
MT maltesisch|Malteser|Maltalı|Maltese
MU mauritisch|Mauritier|Mauritian
MX mexikanisch|Mexikaner|Mexikanerin|Meksikalı|Mexican
MY malaysisch|Malaysier|Malezyalı|Malaysian
MZ mosambikanisch|Mosambikaner|Mozambikli|Mozambican
NA namibisch|Namibier|Namibyalı|Namibian
NE nigrisch|Nigrer|Nijerli|Nigerien
NG nigerianisch|Nigerianer|Nigerianerin|Nijeryalı|Nigerian
NI nicaraguanisch|Nicaraguaner|Nikaragualı|Nicaraguan
NL niederländisch|holländisch|Niederländer|Niederländerin|Holländer|Holländerin|Hollandalı|Felemenk|Dutch|Dutchman
NO norwegisch|Norweger|Norwegerin|Norveçli|Norwegian
NP nepalesisch|Nepalese|Nepalesin|Nepalli|Nepali
NZ neuseeländisch|Neuseeländer|Neuseeländerin|Yeni Zelandalı|New Zealander
OM omanisch|Omaner|Ummanlı|Omani
PA panamaisch|Panamaer|Panamalı|Panamanian
PE peruanisch|Peruaner|Peruanerin|Perulu|Peruvian
PH philippinisch|Filipino|Filipina|Filipinli|Philippine
PK pakistanisch|Pakistaner|Pakistani|Pakistanlı
PL polnisch|Pole|Polin|Polonyalı|Leh|Polish
PS palästinensisch|Palästinenser|Palästinenserin|Filistinli|Palestinian
PT portugiesisch|Portugiese|Portugiesin|Portekizli|Portuguese
PY paraguayisch|Paraguayer|Paraguaylı|Paraguayan
QA katarisch|Katarer|Katarlı|Qatari
RO rumänisch|Rumäne|Rumänin|Rumen|Romanyalı|Romanian
RS serbisch|Serbe|Serbin|Sırp|Sırbistanlı|Serbian|Serb
RU russisch|Russe|Russin|Rus|Rusyalı|Russian
RW ruandisch|Ruander|Ruandalı|Rwandan
SA saudisch|saudi-arabisch|Saudi-Araber|Suudi Arabistanlı|Saudi Arabian
SD sudanesisch|Sudanese|Sudanesin|Sudanlı
SE schwedisch|Schwede|Schwedin|İsveçli|Swedish|Swede
SG singapurisch|Singapurer|Singapurlu|Singaporean
SI slowenisch|Slowene|Slowenin|Sloven|Slovenyalı|Slovenian|Slovene
SK slowakisch|Slowake|Slowakin|Slovak|Slovakyalı|Slovakian
SL sierra-leonisch|Sierra Leonean
SN senegalesisch|Senegalese|Senegalesin|Senegalli
SO somalisch|Somalier|Somalili|Somalian
SR surinamisch|Surinamer|Surinamese
SS südsudanesisch|Güney Sudanlı|South Sudanese
SV salvadorianisch|Salvadorianer|Salvadorlu|Salvadoran
SY syrisch|Syrer|Syrerin|Suriyeli|Syrian
TD tschadisch|Tschader|Çadlı|Chadian
TG togolesisch|togoisch|Togoer|Togolese|Togolu
TH thailändisch|Thailänder|Thailänderin|Taylandlı|Thai
TJ tadschikisch|Tadschike|Tacik|Tajik
TM turkmenisch|Turkmene|Türkmen|Turkmen
TN tunesisch|Tunesier|Tunesierin|Tunuslu|Tunisian
TR türkisch|Türke|Türkin|Türk|Türkiyeli|Turkish|Turk
TW taiwanesisch|taiwanisch|Taiwaner|Taiwanese|Tayvanlı
TZ tansanisch|Tansanier|Tanzanyalı|Tanzanian
UA ukrainisch|Ukrainer|Ukrainerin|Ukraynalı|Ukrainian
UG ugandisch|Ugander|Ugandalı|Ugandan
US us-amerikanisch|US-Amerikaner|US-Amerikanerin|US-American|ABD'li
UY uruguayisch|Uruguayer|Uruguaylı|Uruguayan
UZ usbekisch|Usbeke|Usbekin|Özbek|Özbekistanlı|Uzbek
VE venezolanisch|Venezolaner|Venezuelalı|Venezuelan
VN vietnamesisch|Vietnamese|Vietnamesin|Vietnamlı
XK kosovarisch|Kosovare|Kosovalı|Kosovar|Kosovan
YE jemenitisch|Jemenit|Yemenli|Yemeni
ZA südafrikanisch|Südafrikaner|Südafrikanerin|Güney Afrikalı|South African
ZM sambisch|Sambier|Zambiyalı|Zambian
ZW simbabwisch|Simbabwer|Zimbabveli|Zimbabwean
`

/**
 * Words that more than one country answers to, or that no country of ISO 3166-1 answers to without an opinion: always asked
 * about, likeliest first. Lines of `word|word=CODE CODE`.
 */
export const UNCLEAR_COUNTRIES = `
Kongo|Congo|الكونغو|Конго=CD CG
Korea|Kore|Corea|Corée|Coree|Koreanische Halbinsel|Corean Peninsula|Korean Peninsula|Корея|コリア=KR KP
Amerika|America|Amérique=US
Guayana|Guiana|Guyanas|Guianas=GY GF
Jungferninseln|Virgin Islands|Virgin Adaları|Virjin Adaları=VG VI
Samoainseln|Samoa Islands=WS AS
St. Martin|Saint-Martin|St Martin|Saint Martin|Sankt Martin=MF SX
Sankt Maarten=SX MF
Jugoslawien|Yugoslawien|Ex-Jugoslawien|ehem. Jugoslawien|Yugoslavia|Yugoslavya|Former Yugoslavia|Eski Yugoslavya|YU|YUG|Jugoslavija=RS HR SI BA MK ME XK
Serbien und Montenegro|Serbien-Montenegro|Serbia and Montenegro|Sırbistan-Karadağ|Sırbistan ve Karadağ|SCG=RS ME
Tschechoslowakei|ČSSR|CSSR|CSFR|ČSFR|Czechoslovakia|Çekoslovakya|Ceskoslovensko=CZ SK
Sowjetunion|UdSSR|USSR|Soviet Union|Sovyetler Birliği|Sovyetler|SSCB|Sowjet-Union|Советский Союз|СССР=RU UA KZ BY UZ
Nordzypern|TRNC|KKTC|Kuzey Kıbrıs|Kuzey Kıbrıs Türk Cumhuriyeti|Northern Cyprus|North Cyprus|Türkische Republik Nordzypern|Turkish Republic of Northern Cyprus=CY
Dominica Rep|Dominica Republic|Dominika Republik|Dominika Cumhuriyeti|Dominik=DO DM
Republik China|Republic of China|Çin Cumhuriyeti=TW CN
Niederländische Antillen|Netherlands Antilles|Hollanda Antilleri|ANT=CW SX BQ
Französische Antillen|French Antilles|Antilles françaises=GP MQ
Kurdistan|Kürdistan|Nordirak|Südkurdistan=IQ TR IR SY
Somaliland=SO
Transnistrien|Transnistria|Transdinyester=MD
Abchasien|Abkhazia|Abhazya|Südossetien|South Ossetia|Güney Osetya=GE
Bergkarabach|Nagorno-Karabakh|Nagorny Karabach|Dağlık Karabağ|Karabağ|Artsakh=AZ AM
Krim|Crimea|Kırım=UA
Tibet|Sinkiang|Xinjiang|Uigurien|Doğu Türkistan|East Turkestan=CN
Kaschmir|Kashmir|Keşmir=IN PK
Kleine Antillen=MQ GP
Macedonia (Greece)|Makedonien (Griechenland)=GR MK
Kanalinseln|Channel Islands|Manş Adaları=JE GG
Borneo=ID MY BN
Irische Insel|Island of Ireland=IE GB
Hispaniola=DO HT
Iberia|Iberien|Iberische Halbinsel|Iberian Peninsula=ES PT
Bengalen|Bengal|Bengal (region)=BD IN
Lappland|Lapland|Laponya=FI SE NO
Karelien|Karelia=FI RU
kongolesisch|kongolese|kongolesin|kongolu|congolese=CD CG
koreanisch|koreaner|koreanerin|koreli|korean|korece=KR KP
dominikanisch|dominikaner|dominican|dominikli=DO DM
guineisch|guinean|gineli=GN GQ GW
samoanisch|samoaner|samoan|samoalı=WS AS
amerikanisch|amerikaner|amerikanerin|amerikalı|american|amerikan=US
arabisch|araber|arab|arap|arabic|arabian|Arabien|Arabia=SA AE
FL=LI US
Türkische Republik Zypern=CY
`
