/**
 * Big cities and well-known parts of countries: never an answer, only a suggestion (there is a Tripoli in Libya and one in
 * Lebanon, and a member may do business from either). Lines of `CODE place|place`, in the spellings of German, Turkish and English.
 */
export const PLACES = `
AE Dubai|Abu Dhabi|Abu Dabi|Sharjah|Schardscha|Şarika|Ras al Khaimah|Ajman
AF Kabul|Kabil|Kandahar|Herat
AL Tirana|Tiran|Durrës
AM Yerevan|Eriwan|Jerewan|Erivan
AO Luanda
AR Buenos Aires|Córdoba|Rosario|Mendoza
AT Wien|Vienna|Viyana|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Tirol|Tyrol|Vorarlberg|Kärnten|Steiermark|Oberösterreich|Niederösterreich|Burgenland
AU Sydney|Sidney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland
AZ Baku|Gence|Ganja|Sumgait
BA Sarajevo|Saraybosna|Banja Luka|Mostar|Tuzla
BD Dhaka|Dakka|Chittagong
BE Brüssel|Brussels|Brüksel|Bruxelles|Antwerpen|Antwerp|Anvers|Gent|Ghent|Brügge|Lüttich|Liège|Eupen|Namur|Leuven|Löwen
BG Sofia|Sofya|Plovdiv|Filibe|Varna|Burgas
BH Manama
BR São Paulo|Rio de Janeiro|Rio|Brasília|Belo Horizonte|Curitiba|Porto Alegre|Recife
BY Minsk|Brest
CA Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Quebec|Winnipeg|Nova Scotia|New Brunswick|Newfoundland
CD Kinshasa|Kinşasa|Lubumbashi|Katanga
CG Brazzaville|Pointe-Noire
CH Zürich|Zürih|Genf|Geneva|Cenevre|Genève|Basel|Bern|Berne|Lausanne|Lugano|Luzern|Lucerne|St. Gallen|Winterthur|Zug
CI Abidjan|Abidcan
CL Santiago de Chile|Santiago|Valparaíso
CM Yaoundé|Douala|Duala
CN Peking|Beijing|Pekin|Shanghai|Şanghay|Schanghai|Guangzhou|Kanton
CO Bogotá|Medellín|Cali|Cartagena|Barranquilla
CU Havanna|Havana
CY Nikosia|Nicosia|Lefkoşa|Limassol|Larnaka|Larnaca|Girne|Kyrenia
CZ Prag|Prague|Praha|Brünn|Brno|Ostrava|Pilsen|Plzeň
DE Aachen|Berlin|Hamburg|München|Munich|Münih|Muenchen|Köln|Cologne|Koeln|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Duesseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg
DK Kopenhagen|Copenhagen|Kopenhag|Aarhus|Odense|Aalborg
DZ Algier|Algiers|Oran|Constantine
EC Quito|Guayaquil
EE Tallinn|Tartu|Reval
EG Kairo|Cairo|Kahire|Alexandria|Alexandrien|İskenderiye|Gizeh|Giza
ES Madrid|Barcelona|Barselona|Valencia|Valensiya|Sevilla|Seville|Bilbao
ET Addis Abeba|Addis Ababa
FI Helsinki|Tampere|Turku|Espoo|Oulu
FR Paris|Marseille|Marsilya|Lyon|Toulouse|Nizza|Nice|Nantes|Straßburg|Strasbourg|Strazburg|Montpellier|Bordeaux|Lille|Elsass|Alsace
GB London|Londra|Birmingham|Manchester|Liverpool|Leeds|Glasgow|Edinburgh|Edinburg|Bristol|Sheffield|Cardiff|Belfast|Nottingham|Oxford|Cambridge
GE Tiflis|Tbilisi|Batumi|Batum|Kutaissi|Adscharien|Acara
GH Accra|Akkra|Kumasi
GR Athen|Athens|Atina|Thessaloniki|Saloniki|Selanik|Patras|Piräus
HR Zagreb|Split|Rijeka|Dubrovnik|Dalmatien|Dalmatia|Dalmaçya|Istrien
HU Budapest|Budapeşte|Debrecen|Szeged|Győr|Pécs
ID Jakarta|Cakarta|Surabaya|Bandung|Bali|Java|Sumatra|Medan|Papua
IE Dublin|Cork|Galway|Limerick|Shannon
IL Tel Aviv|Haifa|Hayfa|Jerusalem|Kudüs|Beer Scheva
PS Ramallah|Gaza-Stadt|Hebron|Nablus|Jerusalem|Kudüs
IN Neu-Delhi|New Delhi|Yeni Delhi|Delhi|Mumbai|Bombay|Bangalore|Bengaluru
IQ Bagdad|Baghdad|Bağdat|Erbil|Basra|Mosul|Mossul|Musul
IR Teheran|Tehran|Tahran|Isfahan|Maschhad|Mashhad|Meşhed|Täbris
IS Reykjavik
IT Rom|Rome|Roma|Mailand|Milan|Milano|Neapel|Naples|Napoli|Turin|Torino|Palermo|Genua|Genoa|Genova|Cenova
JO Amman|Akaba|Aqaba|Irbid
JP Tokio|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Kobe|Fukuoka
KE Nairobi|Mombasa
KG Bischkek|Bishkek|Bişkek|Osch
KR Seoul|Seul|Busan|Pusan|Incheon|Daegu
KP Pjöngjang|Pyongyang
KZ Almaty|Alma-Ata|Astana|Nur-Sultan|Schymkent|Shymkent
LB Beirut|Beyrut|Tripoli|Tripolis
LT Vilnius|Wilna|Kaunas|Klaipeda
LV Riga
LY Tripolis|Tripoli|Trablus|Bengasi|Benghazi|Misrata
MA Casablanca|Rabat|Marrakesch|Marrakesh|Marakeş|Tanger|Tangier|Agadir
MD Chişinău|Kischinau|Kişinev|Gagausien|Gagauzia|Gagavuzya
ME Podgorica|Budva|Kotor
MK Skopje|Üsküp|Bitola|Ohrid|Tetovo
MM Rangun|Yangon
MN Ulaanbaatar|Ulan Bator
MT Valletta
MX Mexiko-Stadt|Mexico City|Guadalajara|Monterrey|Puebla|Tijuana|Cancún|Ciudad de México
MY Kuala Lumpur|Penang|Johor Bahru|Sabah|Sarawak
NG Lagos|Abuja|Kano|Ibadan|Biafra
NL Amsterdam|Rotterdam|Den Haag|The Hague|Lahey|Utrecht|Eindhoven|Maastricht|Groningen|Tilburg|Heerlen|Kerkrade|Vaals|Roermond|Venlo|Nijmegen
BE Limburg|Genk|Hasselt
NO Oslo|Bergen|Trondheim|Stavanger
NP Kathmandu|Katmandu
NZ Auckland|Wellington|Christchurch
PA Panama-Stadt|Panama City
PE Lima|Cusco
PH Manila|Cebu|Mindanao|Quezon City
PK Karatschi|Karachi|Karaçi|Lahore|Islamabad|Peschawar|Faisalabad|Punjab
PL Warschau|Warsaw|Varşova|Warszawa|Krakau|Krakow|Krakov|Danzig|Gdansk|Breslau|Wrocław|Wroclaw|Posen|Poznań|Lodz|Łódź
PT Lissabon|Lisbon|Lizbon|Lisboa|Porto|Algarve|Faro
QA Doha
RO Bukarest|Bucharest|Bükreş|București|Klausenburg|Cluj|Cluj-Napoca|Temeswar
RS Belgrad|Belgrade|Beograd|Novi Sad|Niš|Vojvodina|Sandschak|Sancak
RU Moskau|Moscow|Moskova|Sankt Petersburg|St. Petersburg|Saint Petersburg|Petersburg|Leningrad|Kasan|Kazan|Nowosibirsk|Novosibirsk|Jekaterinburg|Samara|Wolgograd|Wladiwostok
SA Riad|Riyadh|Riyad|Dschidda|Jeddah|Cidde|Mekka|Mecca
SD Khartum|Khartoum|Hartum|Darfur
SE Stockholm|Göteborg|Gothenburg|Malmö|Uppsala
SI Ljubljana|Laibach|Maribor
SK Bratislava|Pressburg|Košice
SN Dakar
SO Mogadischu|Mogadishu|Mogadişu
SY Damaskus|Damascus|Şam|Aleppo|Halep|Homs|Humus|Hama
TH Bangkok|Phuket|Chiang Mai|Pattaya
TJ Duschanbe|Dushanbe|Duşanbe
TM Aschgabat|Ashgabat|Aşkabat
TN Sousse|Sfax|Hammamet|Djerba
TR Istanbul|Konstantinopel|Constantinople|Ankara|Izmir|Smyrna|Bursa|Antalya|Adana|Konya|Gaziantep|Antep|Şanlıurfa|Urfa|Kocaeli|İzmit|Mersin|Diyarbakır|Hatay|Antakya|Antiochia|Manisa|Kayseri|Samsun|Balıkesir|Kahramanmaraş|Maraş|Van|Aydın|Denizli|Sakarya|Adapazarı
TW Taipeh|Taipei|Kaohsiung
TZ Daressalam|Dar es Salaam|Dodoma|Arusha
UA Kiew|Kiev|Kyiv|Kyjiw|Charkiw|Kharkiv|Harkov|Charkow
UG Kampala
US New York|New Jersey|New Mexico|California|Kalifornien|Texas|Florida|Indiana|New York City|NYC|Los Angeles|L.A.|Chicago|Houston|Philadelphia|San Francisco|San Diego|Dallas|Boston|Seattle|Washington|Washington DC|Miami|Atlanta|Pennsylvania|Massachusetts|Virginia|West Virginia|North Carolina|South Carolina|Arizona|Colorado|Nevada|Oregon|Utah|Montana|Louisiana|Alabama|Mississippi|Tennessee|Kentucky|Missouri|Minnesota|Wisconsin|Iowa|Kansas|Nebraska|Oklahoma|Arkansas|Maryland|Delaware|Connecticut|Maine|Vermont|New Hampshire|Rhode Island|Idaho|Wyoming|North Dakota|South Dakota|Ohio|Illinois|Michigan
UY Montevideo
UZ Taschkent|Tashkent|Taşkent|Samarkand|Semerkant|Buchara|Bukhara|Buhara
VE Caracas|Karakas
VN Hanoi|Ho-Chi-Minh-Stadt|Ho Chi Minh City|Saigon|Ho Şi Min
XK Pristina|Prishtina|Priştine|Prizren
YE Sanaa|Aden
ZA Johannesburg|Kapstadt|Cape Town|Durban|Pretoria|Port Elizabeth|Soweto
ZM Lusaka
ZW Harare
AL Scutari|Shkodër
LU Luxemburg-Stadt|Esch-sur-Alzette
MC Monte Carlo
SN Thiès
TG Lomé
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
PY Asunción
CR San José
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
