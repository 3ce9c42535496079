/**
 * Other names of countries: endonyms, former names that one state inherited, official long forms that the general rule of
 * `countries.ts` would misread, abbreviations, and spellings that are met often. Lines of `CODE name|name`.
 */
export const COUNTRY_ALIASES = `
AD Principat d'Andorra|Fürstentum Andorra
AE الإمارات العربية المتحدة|VAE|V.A.E.|BAE|B.A.E.|UAE|U.A.E.|Emirate|Emirates|the Emirates|Emirlikler|Arabische Emirate|Arap Emirlikleri|Arab Emirates|Ver. Arab. Emirate|Vereinigte Arab. Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Utd Arab Emirates|United Arab Emirate|United Emirates|EAU|Emiratos Árabes|Imarat|الإمارات|امارات
AF افغانستان|Afganistán|Afghanistān|أفغانستان
AG Antigua
AL Shqipëri|Shqipëria|Shqiperia|Albanie
AM Հայաստան|Hayastan|Armenistan
AQ Antarctic|Antarktik
AR Argentine|Argentinische Republik|Arjentin|Rep. Argentina
AS Amerikan Samoası
AT Oesterreich|Österreich|Osterreich|AUT|Ö|Austria|Autriche|Rep. Österreich|Oestereich|Nemçe
AU Australian Commonwealth|Down Under|Avusturalya|Aussie
AX Åland|Aland|Ahvenanmaa
AZ Azərbaycan|Azerbaidschan|Aserbajdschan|Aserbeidschan|Azerbaidjan|Azerbeycan|Azerbaycan Cumhuriyeti|Azarbaijan|Азербайджан
BA Bosnia and Herzegovina|Bosna i Hercegovina|Bosnien|Bosnia|Bosna|BiH|B.i.H.|B&H|Bosnien & Herzegowina|Bosnien-Herzegowina|Bosnien Herzegovina|Bosnien und Herzegovina|Herzegowina|Hersek|Bosna Hersek|Bosna ve Hersek|Bosnia Herzegovina|Bosnia-Hercegovina|Bosnia and Hercegovina|Босна и Херцеговина
BD বাংলাদেশ|Ostpakistan|Doğu Pakistan|East Pakistan|Bangla Desh
BE België|Belgique|Belgien|Koninkrijk België|Royaume de Belgique
BF Obervolta|Yukarı Volta|Upper Volta|Burkina|Haute-Volta
BG България|Bulgarije|Balgariya|Bulgaria
BH البحرين|Bahrein
BI Uburundi
BJ Bénin|Dahomey
BL St. Barthélemy|Saint Barthelemy|Saint-Barth|St Barts
BM Bermudas|Bermudainseln|Bermuda Adaları
BN Brunei Darussalam|Negara Brunei Darussalam
BO Plurinationaler Staat Bolivien|Bolivia (Plurinational State of)|Estado Plurinacional de Bolivia
BQ Bonaire|Bonaire, Sint Eustatius und Saba|Bonaire, Sint Eustatius and Saba|Sint Eustatius|Saba|Caribisch Nederland
BR Brasil|Brezilya Federatif Cumhuriyeti|Brazilya|Brésil
BS The Bahamas|Bahama|Bahama Inseln
BT འབྲུག|Druk Yul
BV Bouvetøya
BW Botswana|Betschuanaland|Bechuanaland
BY Беларусь|Weißrussland|Weissrussland|Weißrußland|Weissrußland|Belarus|Byelorussia|Belorussia|White Russia|Beyaz Rusya|Belarussland|Bielorussia|Белоруссия
BZ Britisch-Honduras|British Honduras
CC Cocos (Keeling) Adaları|Cocos (Keeling) Islands|Kepulauan Cocos (Keeling)|Keeling Islands|Kokosinseln (Keelinginseln)
CD Kongo-Kinshasa|Kongo - Kinşasa|Congo - Kinshasa|Congo-Kinshasa|Demokratische Republik Kongo|Dem. Rep. Kongo|Dem. Rep. Congo|Dem. Republik Kongo|DRK|D.R. Kongo|DRC|D.R.C.|RDC|DR Kongo|DR Congo|Kongo DR|Congo DR|Kongo (Dem. Rep.)|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Kongo, Demokratische Republik|Democratic Republic of the Congo|Democratic Congo|Demokratik Kongo|Kongo Demokratik Cumhuriyeti|KDC|Zaire|Zaïre|Kongo Kinşasa|Belgisch-Kongo|Belgian Congo|République démocratique du Congo
CF Ködörösêse tî Bêafrîka|ZAR|CAR|Zentralafrika|Central Africa|Orta Afrika|Zentralafr. Republik|RCA|Centrafrique|République centrafricaine|Central African Rep.
CG Kongo-Brazzaville|Kongo - Brazavil|Congo - Brazzaville|Congo-Brazzaville|Kongo Brazzaville|Republik Kongo|Kongo Republik|Kongo (Rep.)|Kongo, Republik|Congo, Republic of the|Congo Republic|Rep. Kongo|Rep. of Congo|Republic of Congo|République du Congo
CH Schweizerische Eidgenossenschaft|Swiss Confederation|İsviçre Konfederasyonu|Confoederatio Helvetica|Helvetia|Suisse|Svizzera|Svizra|Schweitz|Eidgenossenschaft|SUI
CI Côte d’Ivoire|Cote d'Ivoire|Elfenbein Küste|Fildişi Sahilleri|Fildişi|Fildişi Kıyısı|Kotdivuar
CK Cook-Inseln
CL Chili|República de Chile
CM Cameroun|Kamerun
CN 中国|VR China|VRC|V.R. China|Volksrepublik China|PRC|P.R. China|PR China|P.R.C.|P. R. China|People's Republic of China|Peoples Rep. of China|Mainland China|China, VR|China (VR)|China, People's Republic of|Festlandchina|ÇHC|Çin Halk Cumhuriyeti|Çin H.C.|Zhongguo|中國|中华人民共和国|Rotchina|China PR|China Mainland|China P.R.
CO Columbien|Columbia|Republica de Colombia
CR Costarica|Kostarika
CU Cuba|Küba
CV Cabo Verde|Kapverden|Kapverdische Inseln|Kap-Verde|Cap Verde|Cape Verde Islands|Cabo Verde Adaları|Capo Verde
CW Curacao|Kòrsou
CX Weihnachtsinseln|Christmas Island|Noel Adası
CY Κύπρος|Kypros|Südzypern|Cypern|Republik Zypern|Güney Kıbrıs|GKRY|Kıbrıs Rum Kesimi|Kıbrıs Cumhuriyeti|Güney Kıbrıs Rum Yönetimi|Rum Kesimi|Kibris
CZ Česko|Tschechei|Tschechische Republik|Tschech. Republik|Czech Republic|Czech Rep.|Czech Rep|Çek Cumhuriyeti|Çekya Cumhuriyeti|Çek Cum.|Česká republika|CR Tschechien|Cesko|Ceska republika|ČR
DE BRD|B.R.D.|Bundesrepublik|Bundesrepublik Deutschland|BR Deutschland|Bundesrep. Deutschland|FRG|F.R.G.|Federal Republic of Germany|Fed. Rep. Germany|Fed. Rep. of Germany|West Germany|Westdeutschland|Batı Almanya|Ostdeutschland|East Germany|Doğu Almanya|DDR|D.D.R.|GDR|Deutsche Demokratische Republik|Federal Almanya|Almanya Federal Cumhuriyeti|GER|Allemagne|Germania|Deutschl.|Dtl.|Dtld.|Dtschl.|D-Land|Deutschalnd|Almanya Fed. Cum.|Bundesrepublik Dtl.|Alemania
DJ Djibouti|Dschibuti|Dijibuti
DK Danmark|Dänmark|DEN|Königreich Dänemark
DM Commonwealth of Dominica
DO República Dominicana|Dom. Rep.|DomRep|Dom Rep|Dominik. Republik|Dominican Rep.|Dominican Rep|Republica Dominicana|Dominik Cum.|Dom. Republik|Dominikanische Rep.
DZ الجزائر|Algérie|Cezair
EC Ekuador|Equador
EE Eesti|Esthonia
EG مصر|Aegypten|Misir|Egypte|Arabische Republik Ägypten|Arab Republic of Egypt|Mısır Arap Cumhuriyeti|Masr|Misr
EH الصحراء الغربية|Demokratische Arabische Republik Sahara|Sahrawi Arab Democratic Republic|Westliche Sahara|Spanisch-Sahara
ER ኤርትራ
ES España|Espana|Espagne|Spain|Königreich Spanien|Kanarische Inseln|Canary Islands|Kanarya Adaları|Balearen|Ispanya
ET ኢትዮጵያ|Abessinien|Abyssinia|Habeşistan
FI Suomi|Finnland|Finlandia|Finlande
FJ Fidschi|Fidji|Fidschi-Inseln|Fidschiinseln|Fiji Islands|Fiji Adaları|Viti
FK Malvinas|Malwinen|Islas Malvinas|Falklands|Falkland-Inseln|Falkland Islands (Malvinas)
FM Föderierte Staaten von Mikronesien|Federated States of Micronesia|Mikronezya Federal Devletleri|Micronesia, Federated States of|FSM
FO Føroyar|Färöer-Inseln|Färöerinseln|Faroes|Faeroe Islands|Faroer Adaları|Färöern
FR France|Frankreich|République française|Fransız Cumhuriyeti|Frankr.
GA Gabon
GB Vereinigtes Königreich|UK|U.K.|G.B.|United Kingdom of Great Britain and Northern Ireland|Vereinigtes Königreich Großbritannien und Nordirland|Ver. Königreich|Vereinigtes Königr.|Vereinigte Königreich|Das Vereinigte Königreich|Grossbritannien|Großbrit.|Great Britain|Britain|Britannien|Britanya|Büyük Britanya|Bir. Krallık|BK|B.K.|England|İngiltere|Scotland|Schottland|İskoçya|Wales|Galler|Northern Ireland|Nordirland|Kuzey İrlanda|N. Ireland|Utd. Kingdom|Utd Kingdom|ENG|Großbritannien und Nordirland|Grande-Bretagne|Ingiltere|Inghilterra|Angleterre|Inglaterra|Cymru|United Kindom
GD State of Grenada
GE საქართველო|Sakartvelo|Grusien|Grusinien|Gruzya|Gürcistan Cumhuriyeti|Republic of Georgia
GF Guyane française|Französisch Guyana|Französisch-Guyana|Guyane|Fransız Guyanası
GH Gaana|Goldküste|Gold Coast|Ghanaa
GI Cebeli Tarık|Cebeli Tarik
GL Kalaallit Nunaat|Grønland|Groenland|Gronland
GM The Gambia|Gambiya
GN Guinée|Guinea-Conakry|Guinea Conakry|Guinée-Conakry|Gine Cumhuriyeti|Französisch-Guinea
GQ Guinea Ecuatorial|Äquatorial-Guinea|Äquatorial Guinea|Equatorial-Guinea|Eq. Guinea|Ekvatoral Gine|Ekvator Gine|Guinée équatoriale
GR Ελλάδα|Hellas|Ellada|Elláda|EL|Hellenische Republik|Hellenic Republic|Yunan|GRE|Grece|Helen Cumhuriyeti|Griechenl.
GS Südgeorgien und die Südlichen Sandwichinseln|Güney Georgia ve Güney Sandwich Adaları|South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands
GW Guiné-Bissau|Guinea Bissau|Guinée-Bissau|Portugiesisch-Guinea|Gine Bissau
GY Britisch-Guayana|British Guiana|Guyana Kooperatif Cumhuriyeti|Cooperative Republic of Guyana
HK Sonderverwaltungsregion Hongkong|Çin Hong Kong ÖİB|Hong Kong SAR China|中國香港特別行政區|Hong Kong|Hongkong SAR|Hong Kong SAR|HKSAR|H.K.|HKG|Hong Kong, China|Hong-Kong|Hongkong (China)|Hong Kong S.A.R.|Xianggang|香港|Hong Kong (SAR)|Hongkong, China|China Hong Kong
HM Heard und McDonald
HN República de Honduras
HR Hrvatska|Croatie|CRO|Hirvatistan|Kroatija
HT Ayiti|Haïti
HU Magyarország|Magyarorszag|Hungaria|Macar Cumhuriyeti|Hongrie
ID Indonesia|Endonezya|Niederländisch-Indien
IE Éire|Eire|Rep. Irland|Irish Republic|Republik Irland|Irische Republik|Irlanda Cumhuriyeti|Ireland (Republic)|Southern Ireland|Irlanda
IL ישראל|Staat Israel|State of Israel|Israil|İsrael
IM Insel Man|Ellan Vannin
IN भारत|Bharat|Republik Indien|Hindustan|Hint|Bhārat
IO BIOT|Chagos|Chagos-Archipel|Diego Garcia
IQ العراق|Iraq|Mesopotamien|Al Iraq|Irak Cumhuriyeti
IR ایران|Persien|Persia|Islamische Republik Iran|İran İslam Cumhuriyeti|Iran (Islamic Republic of)|Iran, Islamic Republic of|Islamic Republic of Iran|Acemistan|I.R. Iran|Iran, Islam. Rep.
IS Ísland|Izlanda
IT Italia|Italie|Italien|Repubblica Italiana
JE Insel Jersey
JM Jamaica
JO الأردن|Haschemitisches Königreich Jordanien|Hashemite Kingdom of Jordan|Ürdün Haşimi Krallığı|Urdun|Jordan
JP 日本|Nippon|Nihon|Japan|Nippon-koku
KE Kenya|Kenia
KG Кыргызстан|Kirgistan|Kirgisien|Kirgisische Republik|Kyrgyz Republic|Kirgizistan|Kırgız Cumhuriyeti|Kyrgyzstan|Kirghizia|Kirgizya|Kyrgistan|Kyrgysstan
KH កម្ពុជា|Kampuchea|Khmer-Republik|Kambodja|Kambodya
KM جزر القمر|Union der Komoren|Comores|Komor Adaları|Komor
KN St. Kitts and Nevis|St Kitts|Saint Christopher and Nevis|St. Kitts-Nevis|St. Kitts und Nevis
KP 북한|Demokratische Volksrepublik Korea|DVRK|DPRK|D.P.R.K.|DPR Korea|Korea, DPR|Korea (North)|Korea, North|Nord-Korea|N. Korea|North-Korea|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|KDHC|Kore Demokratik Halk Cumhuriyeti|K. Kore|Korea (Nord)|Korea, Nord|Korea Nord|Korea, Dem. Volksrep.|Choson|조선
KR 대한민국|Republik Korea|Republic of Korea|Rep. of Korea|Rep. Korea|ROK|R.O.K.|Korea, Republic of|Korea (Republic of)|Korea, Rep.|Korea Rep.|Korea Republic|Korea Republik|Korea, Republik|Korea (South)|Korea, South|Korea South|Korea (Süd)|Korea Süd|Korea, Süd|Süd-Korea|S. Korea|South-Korea|So. Korea|Kore Cumhuriyeti|G. Kore|Hanguk|Daehan Minguk|한국
KW الكويت|Kuveit|Koweit|Koweït|Kuwejt|Quwait
KY Kaiman-Inseln|Kaimanen|Cayman-Inseln|Caymans|Cayman
KZ Казахстан|Kasachien|Kazakstan|Kazachstan|Kazakhistan|Qazaqstan|Қазақстан|Kazak Cumhuriyeti|Kasachistan
LA ລາວ|Lao|Lao PDR|Lao People's Democratic Republic|Demokratische Volksrepublik Laos|Laos Demokratik Halk Cumhuriyeti|LPDR
LB لبنان|Liban|Libanon|Lubnan|Lebanese Republic
LC Sankt Lucia|St Lucia|Saint-Lucie
LI Fürstentum Liechtenstein|Lihtenştayn|Lichtenstein|Liechtenstein Prensliği|Principality of Liechtenstein
LK ශ්‍රී ලංකාව|Ceylon|Seylan|Srilanka
LR Liberya
LS Basutoland|Lesoto
LT Lietuva|Litauen|Litwa
LU Luxembourg|Lëtzebuerg|Letzebuerg|Großherzogtum Luxemburg|Grand Duchy of Luxembourg|Luxemb.|Luxembourgh|Lux.|Luxembourg (Grand-Duché)
LV Latvija|Lettonia|Lettonya
LY ليبيا|Libyen|Libia|Libysch-Arabische Dschamahirija|Libyan Arab Jamahiriya|Libyen Arabische Republik|Lybien|Lybia
MA المغرب|Maroc|Maghrib|Fas Krallığı|Königreich Marokko|Marocco|Marokko|Morokko
MC Fürstentum Monaco|Monako Prensliği|Principality of Monaco
MD Republik Moldau|Republica Moldova|Moldawien|Moldavien|Moldova|Moldavia|Moldavya|Republik Moldawien|Moldova, Republic of|Rep. Moldau|Republic of Moldova|Moldova Cumhuriyeti|Bessarabien
ME Crna Gora|Црна Гора|Republik Montenegro|Montengro
MF St. Martin|St. Martin (Frankreich)|Saint-Martin (French part)|Saint Martin (FR)|St. Martin (französischer Teil)
MG Madagasikara|Madagaskar
MH Republik Marshallinseln|Marshall-Inseln|Marshalls
MK Северна Македонија|Mazedonien|Makedonien|Macedonia|Makedonya|FYROM|F.Y.R.O.M.|FYR Macedonia|F.Y.R. Macedonia|Former Yugoslav Republic of Macedonia|Ehemalige jugoslawische Republik Mazedonien|EJR Mazedonien|Republik Nordmazedonien|Nord-Mazedonien|Nordmakedonien|North-Macedonia|N. Macedonia|Macedonia, FYR|Macedonia (FYROM)|Severna Makedonija|Македонија|K. Makedonya|Makedonija|Macédoine|Republik Mazedonien|The former Yugoslav Republic of Macedonia
ML Französisch-Sudan
MM Myanmar (Burma)|မြန်မာ|Burma|Birma|Birmanya|Birmanie|Union Myanmar|Myanmar Burma|Myanmar Birlik Cumhuriyeti
MN Монгол|Mongolia|Mongolie|Mongolische Volksrepublik|Outer Mongolia|Äußere Mongolei|Moğol Cumhuriyeti
MO Sonderverwaltungsregion Macau|Çin Makao ÖİB|Macao SAR China|中國澳門特別行政區|Macao|Macau SAR|Macao SAR|Makau|Macau, China|Macao, China|澳门
MP Nordmarianen|Saipan|Marianen|Commonwealth of the Northern Mariana Islands|CNMI
MQ Martinik
MR موريتانيا|Mauritanien|Mauritanie|Mauritanya
MS Montserat
MT Repubblika ta' Malta|Malte
MU Maurice|Ile Maurice|Île Maurice|Mauritius Adası|Mauritus
MV Maldiven|Maladiven|Maldive Islands|Maldives Islands|Maldiv|Maldiv Adaları|Dhivehi Raajje
MW Njassaland|Nyasaland
MX México|Méjico|Vereinigte Mexikanische Staaten|United Mexican States|Estados Unidos Mexicanos|Mejico|Mexique
MY Malaya|Malaysien|Malesia|Malaisie|Föderation Malaysia
MZ Moçambique|Mocambique|Mosambique|Mozambik|Moçambik|Mozambic|Mocambik
NA Namibië|Südwestafrika|Deutsch-Südwestafrika|South West Africa|Namibya
NC Nouvelle-Calédonie|Kanaky
NE Nijar|Nijer Cumhuriyeti|Republik Niger
NF Norfolk Island
NG Bundesrepublik Nigeria|Federal Republic of Nigeria|Nijeria|Nigerya
NI Nikaragua
NL Nederland|Holland|The Netherlands|Netherland|Niederland|Königreich der Niederlande|Kingdom of the Netherlands|Felemenk|Pays-Bas|Hollande|NED|Nied.|Niederl.|Hollanda Krallığı|Die Niederlande|Holand|Olanda|Países Bajos
NO Norge|Noreg|Norwegen|Königreich Norwegen|Norveç Krallığı|Norvège
NP नेपाल
NZ NZ|N.Z.|Neu Seeland|Aotearoa|Neu-Seeland|New-Zealand|Y. Zelanda|Newzealand|Yenizelanda|Aotearoa New Zealand
OM عُمان|عمان|Sultanat Oman|Umman Sultanlığı|Sultanate of Oman
PA Panamá
PE Perú
PF Polynésie française|Tahiti|Französisch Polynesien
PG PNG|P.N.G.|Papua Neu Guinea|Papua Neuguinea|Papua New-Guinea|Yeni Gine|Neuguinea|New Guinea
PH Pilipinas|Philippines|Republik der Philippinen|The Philippines|Philipinen|Phillipinen|Phillipines|Philipines|Filipin
PK پاکستان|Islamische Republik Pakistan|Pakistan İslam Cumhuriyeti|Westpakistan
PL Polska|Rzeczpospolita Polska|Pologne|Polandya|Lehistan|Republik Polen|Polonia
PM St. Pierre and Miquelon|Saint-Pierre-et-Miquelon|St. Pierre
PN Pitcairn
PR Porto Rico|Portoriko|P.R.|Freistaat Puerto Rico|Puertorico
PS Palästinensische Autonomiegebiete|Filistin Bölgeleri|Palestinian Territories|الأراضي الفلسطينية|Palästinensische Gebiete|Palestinian Territory|Palestinian Territory, Occupied|State of Palestine|Palestine, State of|Occupied Palestinian Territory|Staat Palästina|Filistin Devleti|Filistin Toprakları|فلسطين|West Bank|Westjordanland|Westbank|Gaza|Gazastreifen|Gaza Strip|West Bank and Gaza|Gazze|Batı Şeria|Palästinensergebiete|Palestina
PT Portugal|Portekiz Cumhuriyeti|República Portuguesa|Madeira|Azoren|Azores|POR
PW Belau
PY Paraguai
QA قطر|Qatar|Staat Katar|Katar Devleti|Quatar
RE Reunion|La Réunion|Reunion Island|La Reunion|Reunion Adası
RO România|Roumanie|Romanya|Rumania|Roumania|Rumaenien|Rumänien
RS Србија|Srbija|Serbie|Sırbia|Sirbistan|Republik Serbien|Serbia|Servia
RU Россия|Russische Föderation|Russ. Föderation|Russian Federation|Russian Fed.|Rusya Federasyonu|Rossija|Rossiya|RF|R.F.|Rußland|Rusland|Российская Федерация|РФ|Rußl.|Russie|Moskof
RW U Rwanda|Rwanda
SA المملكة العربية السعودية|KSA|K.S.A.|Königreich Saudi-Arabien|Kingdom of Saudi Arabia|Saudi|Saudi Arabien|Saudiarabien|Saudi-Arabia|Saudia|Suudi|S. Arabistan|S. Arabien|Suudi Arabistan Krallığı|Suudiarabistan|Saudia Arabia|السعودية|Arabistan|Arabie saoudite
SB Salomon-Inseln|Salomoninseln|Solomons|Salomon Adaları|Salomonenen
SC Seychelles|Seyschellen|Seyşel Adaları|Seşeller
SD السودان|Soudan|Republik Sudan|Nordsudan
SE Sverige|Königreich Schweden|İsveç Krallığı|Suède
SG Singapore|Republik Singapur|S'pore|Singapura|新加坡
SH St Helena|Sankt Helena|Saint Helena, Ascension and Tristan da Cunha|Ascension|Tristan da Cunha
SI Slovenija|Slowenija|Slovénie|Slovenya Cumhuriyeti|SLO
SJ Svalbard and Jan Mayen|Svalbard og Jan Mayen|Spitzbergen|Svalbard|Svalbard und Jan Mayen
SK Slovensko|Slowakische Republik|Slovak Republic|Slovak Rep.|Slovak Cumhuriyeti|Slovak Rep|Slovenská republika|Slovaquie
SL Sierra-Leone|Siera Leone|Siyera Leone|Sierra Leona
SM Serenissima Repubblica di San Marino|Sanmarino
SN Senegaal|Sénégal
SO Soomaaliya|Somali Cumhuriyeti|Somaliya|Bundesrepublik Somalia|Somalie
SR Surinam|Niederländisch-Guayana|Dutch Guiana
SS جنوب السودان|Süd-Sudan|S. Sudan|South-Sudan|Republic of South Sudan
ST São Tomé e Príncipe|Sao Tome|São Tomé|Sao Tome and Principe|Sao Tomé und Principe|Sao Tome & Principe
SV Elsalvador|Salvador
SX St. Maarten|Sint Maarten (NL)|Sint Maarten (Dutch part)|St. Martin (niederländischer Teil)|Saint Maarten
SY سوريا|سورية|Syrian Arab Republic|Arabische Republik Syrien|Syr. Arab. Republik|Suriye Arap Cumhuriyeti|Surye|Siria|Syrie
SZ Swasiland|Swaziland|Svaziland|Königreich Eswatini|Kingdom of Eswatini
TC Turks & Caicos|Turks und Caicos|Turks and Caicos
TD تشاد|Tchad|Cad
TF Französische Süd- und Antarktisgebiete|Terres australes françaises|TAAF|Kerguelen
TH ไทย|Siam|Prathet Thai|Königreich Thailand|Thai
TJ Тоҷикистон|Tadjikistan|Tadzhikistan|Tajikstan|Tacikistan Cumhuriyeti|Tojikiston
TL East Timor|Ost-Timor|Timor Leste|Timor-Leste|Timor|Dogu Timor
TM Turkmenien|Türkmenistan|Turkmenia|Türkmenistan Cumhuriyeti
TN تونس|Tunesien|Tunisie|Tunesische Republik
TO Königreich Tonga
TR Türkiye|Turkiye|Türkei|Turkei|Tuerkei|Turkey|Turkiye Cumhuriyeti|Türkiye Cumhuriyeti|T.C.|TC Türkiye|TÜRKİYE CUMHURİYETİ|Republik Türkei|Türkische Republik|Republic of Turkey|Republic of Türkiye|Turquie|Turquia|Turquía|Türk Cumhuriyeti|Anatolien|Anadolu|Turkiya|Turkia|Turkye|Türkey|Turkie|Tr.|Türkiyem|Türki|Turchia|Turkije|Turcja
TT Trinidad|Trinidad & Tobago|Trinidad Tobago|Tobago|T&T
TV Ellice Islands
TW 台灣|ROC|R.O.C.|Taiwan, Province of China|Taiwan (R.O.C.)|Taiwan R.O.C.|Taiwan, R.O.C.|Chinese Taipei|Chinesisch Taipeh|Formosa|Nationalchina|Republik China (Taiwan)|Republic of China (Taiwan)|Taiwan, ROC|Taiwan (Province of China)|台湾|中華民國|Çin Cumhuriyeti (Tayvan)
TZ Tanganjika|Tanganyika|Sansibar|Zanzibar|Tanzania, United Republic of|Vereinigte Republik Tansania|United Republic of Tanzania|Tanzania|Tanzanya|Tansanya
UA Україна|Ukraina|Ukrajina|Ukrayina|Украина|Die Ukraine|The Ukraine
UG Republik Uganda
UM Amerikanische Überseeinseln|U.S. Outlying Islands|Wake Island|United States Minor Outlying Islands
US Vereinigte Staaten|Amerika Birleşik Devletleri|U.S.A.|U.S.|US|US of A|USofA|United States of America|The United States|the States|United States (USA)|Vereinigte Staaten von Amerika|Ver. Staaten|Ver. Staaten v. Amerika|V.St.A.|VStA|Verein. Staaten|Die Vereinigten Staaten|Vereinigten Staaten|Birleşik Devletler|A.B.D.|Birleşik Amerika|Amerika B.D.|Amerika Birlesik Devletleri|EE.UU.|EEUU|EE. UU.|Etats-Unis|États-Unis|Stati Uniti|Estados Unidos|U.S. of A.|Amerika (USA)|Amerika (ABD)|America (USA)|Unites States|Untied States|United State|Unite States|USA (Vereinigte Staaten)|US-Amerika|Hawaii|Alaska
UY Uruguai
UZ Oʻzbekiston|Ozbekistan|Oezbekistan|Uzbekstan|O'zbekiston|Ozbekiston|Узбекистан|Uzbekistan Republic
VA Città del Vaticano|Vatikan|Vatican|Heiliger Stuhl|Holy See|Holy See (Vatican City State)|Vatican City State|Vatikanstaat|Staat Vatikanstadt|Vatikan Şehir Devleti|The Vatican
VC St. Vincent and Grenadines|St Vincent|Saint Vincent|St. Vincent
VE Bolivarische Republik Venezuela|Venezuela (Bolivarian Republic of)|Venezuela, Bolivarian Republic of|Venezüella|Venezuella|Venezuala
VG BVI|British Virgin Is.|Virgin Islands, British|Virgin Islands (British)
VI U.S. Virgin Islands|USVI|US Virgin Is.|Virgin Islands, U.S.|Virgin Islands (US)
VN Việt Nam|Viet Nam|Viet-Nam|Sozialistische Republik Vietnam|Socialist Republic of Vietnam|Vietnam Sosyalist Cumhuriyeti|Vjetnam|Viyetnam
VU Neue Hebriden|New Hebrides
WF Wallis-et-Futuna|Wallis & Futuna
WS Westsamoa|Western Samoa|Batı Samoa
XK Kosovë|Kosova|Kosovo (UNSCR 1244)|KOS|Republik Kosovo|Kosovo*|Косово|Kosovo and Metohija|Kosova Cumhuriyeti|Kossovo
YE اليمن|Südjemen|Nordjemen|South Yemen|North Yemen|Jemenitische Republik|Güney Yemen|Kuzey Yemen
YT Mahoré
ZA RSA|R.S.A.|Republik Südafrika|Rep. of South Africa|South-Africa|Süd-Afrika|Suid-Afrika|S. Africa|So. Africa|Güney Afrika Cumhuriyeti|G. Afrika|GAC|S.Africa|Rep. Südafrika|Güneyafrika|iNingizimu Afrika
ZM Nordrhodesien|Northern Rhodesia|Zambia
ZW Rhodesien|Rhodesia|Südrhodesien|Zimbabwe|Simbabve|Rodezya|Zimbabve
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
