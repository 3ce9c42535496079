/**
 * Big cities and well-known parts of countries: never an answer, only a suggestion (there is a Tripoli in Libya and one in
 * Lebanon, and a member may do business from either). Lines of `CODE place|place`, in the spellings of German, Turkish and English.
 */
export const PLACES = `
AE Dubai|Abu Dhabi|Abu Dabi|Sharjah|Schardscha|Şarika|Ras al Khaimah|Ajman
AF Kabul|Kabil|Kandahar|Herat
AL Tirana|Tiran|Durrës|Durres
AM Yerevan|Eriwan|Jerewan|Erivan
AO Luanda
AR Buenos Aires|Córdoba|Rosario|Mendoza
AT Wien|Vienna|Viyana|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Tirol|Tyrol|Vorarlberg|Kärnten|Steiermark|Oberösterreich|Niederösterreich|Burgenland
AU Sydney|Sidney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland|Tasmania|Tasmanien
AZ Baku|Bakü|Gence|Ganja|Sumgait
BA Sarajevo|Saraybosna|Banja Luka|Mostar|Tuzla
BD Dhaka|Dakka|Chittagong
BE Brüssel|Brussels|Brüksel|Bruxelles|Brussel|Antwerpen|Antwerp|Anvers|Gent|Ghent|Brügge|Lüttich|Liège|Liege|Eupen|Namur|Leuven|Löwen|Charleroi|Flandern|Flanders|Wallonien|Wallonia
BG Sofia|Sofya|Plovdiv|Filibe|Varna|Burgas
BH Manama
BR São Paulo|Rio de Janeiro|Rio|Brasília|Brasilia|Belo Horizonte|Curitiba|Porto Alegre|Recife|Fortaleza|Manaus
BY Minsk|Brest
CA Toronto|Montreal|Montréal|Vancouver|Ottawa|Calgary|Edmonton|Quebec|Québec|Winnipeg|Ontario|Alberta|British Columbia|Nova Scotia|Manitoba
CD Kinshasa|Kinşasa|Lubumbashi|Katanga
CG Brazzaville|Pointe-Noire
CH Zürich|Zurich|Zürih|Genf|Geneva|Cenevre|Genève|Basel|Bern|Berne|Lausanne|Lugano|Luzern|Lucerne|St. Gallen|Winterthur|Zug|Tessin|Wallis
CI Abidjan|Abidcan
CL Santiago de Chile|Santiago|Valparaíso
CM Yaoundé|Yaounde|Douala|Duala
CN Peking|Beijing|Pekin|Shanghai|Şanghay|Schanghai|Guangzhou|Kanton|Shenzhen|Shenzen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Hangzhou|Suzhou|Ningbo|Dalian|Qingdao|Xian|Xiamen|Harbin|Yiwu|Guangdong|Foshan|Dongguan
CO Bogotá|Bogota|Medellín|Medellin|Cali|Cartagena|Barranquilla
CU Havanna|Havana
CY Nikosia|Nicosia|Lefkoşa|Limassol|Larnaka|Larnaca|Girne|Kyrenia|Famagusta|Gazimağusa|Paphos
CZ Prag|Prague|Praha|Brünn|Brno|Ostrava|Pilsen|Plzeň|Böhmen|Bohemia|Bohemya|Mähren|Moravia|Moravien
DE Berlin|Hamburg|München|Munich|Münih|Muenchen|Köln|Cologne|Koeln|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Duesseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Krefeld|Freiburg|Mainz|Ulm|Düren|Jülich|Heinsberg|Stolberg|Eschweiler|Würselen|Herzogenrath|Alsdorf|Bayern|Bavaria|Bavyera|Baden-Württemberg|Nordrhein-Westfalen|NRW|Hessen|Niedersachsen|Sachsen|Saxony|Saksonya|Sachsen-Anhalt|Thüringen|Thuringia|Rheinland-Pfalz|Saarland|Brandenburg|Mecklenburg-Vorpommern|Schleswig-Holstein|Rheinland|Ruhrgebiet|North Rhine-Westphalia|Kuzey Ren-Vestfalya|Lower Saxony|Hesse|StädteRegion Aachen
DK Kopenhagen|Copenhagen|Kopenhag|Aarhus|Odense|Aalborg
DZ Algier|Algiers|Oran|Constantine
EC Quito|Guayaquil
EE Tallinn|Tartu|Reval
EG Kairo|Cairo|Kahire|Alexandria|Alexandrien|İskenderiye|Gizeh|Giza|Port Said|Suez
ES Madrid|Barcelona|Barselona|Valencia|Valensiya|Sevilla|Seville|Bilbao|Málaga|Malaga|Saragossa|Zaragoza|Murcia|Mallorca|Katalonien|Catalonia|Katalonya|Andalusien|Andalusia|Baskenland|Basque Country|Teneriffa|Ibiza|Galicien|Galicia
ET Addis Abeba|Addis Ababa
FI Helsinki|Tampere|Turku|Espoo|Oulu
FR Paris|Marseille|Marsilya|Lyon|Toulouse|Nizza|Nice|Nantes|Straßburg|Strasbourg|Strazburg|Montpellier|Bordeaux|Lille|Elsass|Alsace|Lothringen|Lorraine|Bretagne|Brittany|Normandie|Normandy|Korsika|Corsica|Provence|Burgund|Savoyen
GB London|Londra|Birmingham|Manchester|Liverpool|Leeds|Glasgow|Edinburgh|Edinburg|Bristol|Sheffield|Cardiff|Belfast|Nottingham|Oxford|Cambridge|Cornwall|Yorkshire|Ulster
GE Tiflis|Tbilisi|Batumi|Batum|Kutaissi|Adscharien|Acara
GH Accra|Akkra|Kumasi
GR Athen|Athens|Atina|Thessaloniki|Saloniki|Selanik|Patras|Piräus|Piraeus|Pire|Kreta|Crete|Girit|Rhodos|Rodos|Korfu|Heraklion
HR Zagreb|Split|Rijeka|Dubrovnik|Dalmatien|Dalmatia|Dalmaçya|Istrien
HU Budapest|Budapeşte|Debrecen|Szeged|Győr|Pécs
ID Jakarta|Cakarta|Surabaya|Bandung|Bali|Java|Sumatra|Medan|Batavia|Papua
IE Dublin|Cork|Galway|Limerick|Shannon
IL Tel Aviv|Tel-Aviv|Haifa|Hayfa|Jerusalem|Kudüs|Beer Scheva
PS Ramallah|Gaza-Stadt|Hebron|Nablus|Jerusalem|Kudüs
IN Neu-Delhi|New Delhi|Yeni Delhi|Delhi|Mumbai|Bombay|Bangalore|Bengaluru|Chennai|Madras|Kalkutta|Kolkata|Hyderabad|Pune|Ahmedabad|Goa|Gujarat|Kerala|Punjab|Pandschab|Tamil Nadu|Maharashtra
IQ Bagdad|Baghdad|Bağdat|Erbil|Basra|Mosul|Mossul|Musul|Kirkuk|Kerkük|Sulaymaniyah|Süleymaniye
IR Teheran|Tehran|Tahran|Isfahan|Maschhad|Mashhad|Meşhed|Täbris|Tabriz|Tebriz|Shiraz|Schiras|Şiraz
IS Reykjavik|Reykjavík
IT Rom|Rome|Roma|Mailand|Milan|Milano|Neapel|Naples|Napoli|Turin|Torino|Torino|Palermo|Genua|Genoa|Genova|Cenova|Bologna|Bolonya|Florenz|Florence|Firenze|Floransa|Venedig|Venice|Venedik|Venezia|Verona|Triest|Trieste|Bozen|Bolzano|Südtirol|South Tyrol|Sizilien|Sicily|Sicilya|Sardinien|Sardinia|Sardunya|Toskana|Tuscany|Lombardei|Lombardy|Piemont
JO Amman|Akaba|Aqaba|Irbid
JP Tokio|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Kobe|Fukuoka|Sapporo|Hiroschima|Hiroshima|Okinawa|Hokkaido
KE Nairobi|Mombasa
KG Bischkek|Bishkek|Bişkek|Osch
KR Seoul|Seul|Busan|Pusan|Incheon|Daegu
KP Pjöngjang|Pyongyang
KZ Almaty|Alma-Ata|Astana|Nur-Sultan|Schymkent|Shymkent
LB Beirut|Beyrut|Tripoli|Tripolis
LT Vilnius|Wilna|Kaunas|Klaipeda
LV Riga
LY Tripolis|Tripoli|Trablus|Bengasi|Benghazi|Misrata
MA Casablanca|Rabat|Marrakesch|Marrakesh|Marakeş|Tanger|Tangier|Agadir|Fès|Fez
MD Chişinău|Chisinau|Kischinau|Kişinev|Gagausien|Gagauzia|Gagavuzya
ME Podgorica|Budva|Kotor
MK Skopje|Üsküp|Bitola|Ohrid|Tetovo
MM Rangun|Yangon
MN Ulaanbaatar|Ulan Bator
MT Valletta
MX Mexiko-Stadt|Mexico City|Guadalajara|Monterrey|Puebla|Tijuana|Cancún|Ciudad de México
MY Kuala Lumpur|Penang|Johor Bahru|Sabah|Sarawak
NG Lagos|Abuja|Kano|Ibadan|Biafra
NL Amsterdam|Rotterdam|Den Haag|The Hague|Lahey|Utrecht|Eindhoven|Maastricht|Groningen|Tilburg|Heerlen|Kerkrade|Vaals|Roermond|Venlo|Nijmegen|Arnheim|Enschede|Limburg
BE Limburg|Genk|Hasselt
NO Oslo|Bergen|Trondheim|Stavanger
NP Kathmandu|Katmandu
NZ Auckland|Wellington|Christchurch
PA Panama-Stadt|Panama City
PE Lima|Cusco
PH Manila|Cebu|Mindanao|Quezon City
PK Karatschi|Karachi|Karaçi|Lahore|Islamabad|Peschawar|Faisalabad|Punjab|Pandschab
PL Warschau|Warsaw|Varşova|Warszawa|Krakau|Krakow|Kraków|Krakov|Danzig|Gdansk|Gdańsk|Breslau|Wrocław|Wroclaw|Posen|Poznań|Poznan|Lodz|Łódź|Stettin|Szczecin|Kattowitz|Katowice|Schlesien|Silesia|Silezya|Lublin
PT Lissabon|Lisbon|Lizbon|Lisboa|Porto|Algarve|Faro
QA Doha
RO Bukarest|Bucharest|Bükreş|București|Klausenburg|Cluj|Cluj-Napoca|Temeswar|Timișoara|Timisoara|Temeşvar|Konstanza|Constanța|Köstence|Siebenbürgen|Transylvania|Transsilvanien|Transilvanya|Hermannstadt|Iași
RS Belgrad|Belgrade|Beograd|Novi Sad|Niš|Nis|Vojvodina|Sandschak|Sancak
RU Moskau|Moscow|Moskova|Sankt Petersburg|St. Petersburg|Saint Petersburg|Petersburg|Leningrad|Kasan|Kazan|Nowosibirsk|Novosibirsk|Jekaterinburg|Samara|Wolgograd|Wladiwostok|Kaliningrad|Königsberg|Sotschi|Soçi|Sibirien|Siberia|Sibirya|Tatarstan|Tataristan|Tschetschenien|Chechnya|Çeçenistan|Dagestan|Dağıstan|Baschkirien|Başkurdistan
SA Riad|Riyadh|Riyad|Dschidda|Jeddah|Cidde|Mekka|Mecca|Mekke|Medina|Medine|Dammam
SD Khartum|Khartoum|Hartum|Darfur
SE Stockholm|Göteborg|Gothenburg|Malmö|Uppsala
SI Ljubljana|Laibach|Maribor
SK Bratislava|Pressburg|Bratislava|Košice|Kosice
SN Dakar
SO Mogadischu|Mogadishu|Mogadişu
SY Damaskus|Damascus|Şam|Aleppo|Halep|Homs|Humus|Hama|Latakia|Lazkiye|Rojava|Afrin
TH Bangkok|Phuket|Chiang Mai|Pattaya
TJ Duschanbe|Dushanbe|Duşanbe
TM Aschgabat|Ashgabat|Aşkabat
TN Sousse|Sfax|Hammamet|Djerba
TR Istanbul|İstanbul|Konstantinopel|Constantinople|Ankara|Izmir|İzmir|Smyrna|Bursa|Antalya|Adana|Konya|Gaziantep|Antep|Şanlıurfa|Urfa|Kocaeli|İzmit|Mersin|Diyarbakır|Hatay|Antakya|Antiochia|Manisa|Kayseri|Samsun|Balıkesir|Kahramanmaraş|Maraş|Van|Aydın|Denizli|Sakarya|Adapazarı|Tekirdağ|Muğla|Bodrum|Fethiye|Marmaris|Eskişehir|Mardin|Trabzon|Trapezunt|Trebizond|Malatya|Ordu|Erzurum|Sivas|Elazığ|Zonguldak|Tokat|Çorum|Çanakkale|Edirne|Adrianopel|Rize|Giresun|Afyon|Afyonkarahisar|Kütahya|Isparta|Uşak|Düzce|Bolu|Yozgat|Batman|Siirt|Kars|Ağrı|Iğdır|Bingöl|Tunceli|Dersim|Hakkari|Şırnak|Muş|Bitlis|Adıyaman|Osmaniye|Kırşehir|Niğde|Nevşehir|Aksaray|Karaman|Karabük|Kastamonu|Sinop|Amasya|Kırıkkale|Çankırı|Bartın|Yalova|Bilecik|Burdur|Erzincan|Gümüşhane|Bayburt|Artvin|Ardahan|Kilis|Kırklareli|Gebze|Alanya|Kuşadası|Kappadokien|Cappadocia|Kapadokya|Çorlu
TW Taipeh|Taipei|Kaohsiung
TZ Daressalam|Dar es Salaam|Dodoma|Arusha
UA Kiew|Kiev|Kyiv|Kyjiw|Charkiw|Kharkiv|Harkov|Charkow|Odessa|Odesa|Lwiw|Lviv|Lemberg|Dnipro|Donezk|Donetsk|Donbas|Donbass|Mariupol
UG Kampala
US New York|New York City|NYC|Los Angeles|L.A.|Chicago|Houston|Philadelphia|San Francisco|San Diego|Dallas|Boston|Seattle|Washington|Washington DC|Washington D.C.|Miami|Atlanta|Detroit|Denver|Las Vegas|Phoenix|Austin|Minneapolis|Silicon Valley|Kalifornien|California|Kaliforniya|Texas|Teksas|Florida|Ohio|Illinois|Indiana|Michigan|Pennsylvania|New Jersey|Massachusetts|Virginia|West Virginia|North Carolina|South Carolina|Georgia (US)|Arizona|Colorado|Nevada|Oregon|Utah|Montana|New Mexico|Louisiana|Alabama|Mississippi|Tennessee|Kentucky|Missouri|Minnesota|Wisconsin|Iowa|Kansas|Nebraska|Oklahoma|Arkansas|Maryland|Delaware|Connecticut|Maine|Vermont|New Hampshire|Rhode Island|Idaho|Wyoming|North Dakota|South Dakota|New England
UY Montevideo
UZ Taschkent|Tashkent|Taşkent|Samarkand|Semerkant|Buchara|Bukhara|Buhara|Karakalpakstan
VE Caracas|Karakas
VN Hanoi|Ho-Chi-Minh-Stadt|Ho Chi Minh City|Saigon|Ho Şi Min
XK Pristina|Priština|Prishtina|Priştine|Prizren
YE Sanaa|Sana'a|Aden
ZA Johannesburg|Kapstadt|Cape Town|Durban|Pretoria|Port Elizabeth|Soweto
ZM Lusaka
ZW Harare
AL Scutari|Shkodër
LU Luxemburg-Stadt|Esch-sur-Alzette
MC Monte Carlo
SN Thiès
TG Lomé|Lome
BJ Cotonou
BF Ouagadougou
ML Bamako
NE Niamey
GN Conakry
SL Freetown
LR Monrovia
GA Libreville
AO Benguela
MZ Maputo
MG Antananarivo
RW Kigali
BI Bujumbura
ER Asmara
DJ Dschibuti-Stadt
TD N'Djamena
CF Bangui
NA Windhoek|Windhuk
BW Gaborone
MW Lilongwe
MR Nouakchott
BO La Paz|Santa Cruz|Sucre
PY Asunción|Asuncion
CR San José|San Jose
GT Guatemala-Stadt|Guatemala City
HN Tegucigalpa
NI Managua
SV San Salvador
DO Santo Domingo|Punta Cana
HT Port-au-Prince
JM Kingston
TT Port of Spain
LK Colombo
KH Phnom Penh
LA Vientiane
BT Thimphu
MV Malé
BN Bandar Seri Begawan
OM Maskat|Muscat|Salalah
KW Kuwait-Stadt|Kuwait City
`
