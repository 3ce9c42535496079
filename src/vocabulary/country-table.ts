/**
 * ISO 3166-1 as of 2025: alpha-2, alpha-3, numeric, and the name a person would say in German|Turkish|English (one name where
 * all three agree). Names after Unicode CLDR, shortened by hand. Kosovo has no ISO code; XK, XKX and 983 are the user-assigned
 * ones that customs, banks and CLDR use.
 */
export const COUNTRY_TABLE = `
AD AND 020 Andorra
AE ARE 784 Vereinigte Arabische Emirate|Birleşik Arap Emirlikleri|United Arab Emirates
AF AFG 004 Afghanistan|Afganistan|Afghanistan
AG ATG 028 Antigua und Barbuda|Antigua ve Barbuda|Antigua and Barbuda
AI AIA 660 Anguilla
AL ALB 008 Albanien|Arnavutluk|Albania
AM ARM 051 Armenien|Ermenistan|Armenia
AO AGO 024 Angola
AQ ATA 010 Antarktis|Antarktika|Antarctica
AR ARG 032 Argentinien|Arjantin|Argentina
AS ASM 016 Amerikanisch-Samoa|Amerikan Samoası|American Samoa
AT AUT 040 Österreich|Avusturya|Austria
AU AUS 036 Australien|Avustralya|Australia
AW ABW 533 Aruba
AX ALA 248 Ålandinseln|Åland Adaları|Åland Islands
AZ AZE 031 Aserbaidschan|Azerbaycan|Azerbaijan
BA BIH 070 Bosnien und Herzegowina|Bosna-Hersek|Bosnia and Herzegovina
BB BRB 052 Barbados
BD BGD 050 Bangladesch|Bangladeş|Bangladesh
BE BEL 056 Belgien|Belçika|Belgium
BF BFA 854 Burkina Faso
BG BGR 100 Bulgarien|Bulgaristan|Bulgaria
BH BHR 048 Bahrain|Bahreyn|Bahrain
BI BDI 108 Burundi
BJ BEN 204 Benin
BL BLM 652 Saint-Barthélemy|Saint Barthélemy|Saint Barthélemy
BM BMU 060 Bermuda
BN BRN 096 Brunei
BO BOL 068 Bolivien|Bolivya|Bolivia
BQ BES 535 Karibische Niederlande|Karayip Hollandası|Caribbean Netherlands
BR BRA 076 Brasilien|Brezilya|Brazil
BS BHS 044 Bahamas|Bahamalar|Bahamas
BT BTN 064 Bhutan|Butan|Bhutan
BV BVT 074 Bouvetinsel|Bouvet Adası|Bouvet Island
BW BWA 072 Botsuana|Botsvana|Botswana
BY BLR 112 Belarus
BZ BLZ 084 Belize
CA CAN 124 Kanada|Kanada|Canada
CC CCK 166 Kokosinseln|Cocos Adaları|Cocos Islands
CD COD 180 DR Kongo|Demokratik Kongo Cumhuriyeti|DR Congo
CF CAF 140 Zentralafrikanische Republik|Orta Afrika Cumhuriyeti|Central African Republic
CG COG 178 Republik Kongo|Kongo Cumhuriyeti|Republic of the Congo
CH CHE 756 Schweiz|İsviçre|Switzerland
CI CIV 384 Elfenbeinküste|Fildişi Sahili|Ivory Coast
CK COK 184 Cookinseln|Cook Adaları|Cook Islands
CL CHL 152 Chile|Şili|Chile
CM CMR 120 Kamerun|Kamerun|Cameroon
CN CHN 156 China|Çin|China
CO COL 170 Kolumbien|Kolombiya|Colombia
CR CRI 188 Costa Rica|Kosta Rika|Costa Rica
CU CUB 192 Kuba|Küba|Cuba
CV CPV 132 Kap Verde|Yeşil Burun Adaları|Cape Verde
CW CUW 531 Curaçao
CX CXR 162 Weihnachtsinsel|Christmas Adası|Christmas Island
CY CYP 196 Zypern|Kıbrıs|Cyprus
CZ CZE 203 Tschechien|Çekya|Czechia
DE DEU 276 Deutschland|Almanya|Germany
DJ DJI 262 Dschibuti|Cibuti|Djibouti
DK DNK 208 Dänemark|Danimarka|Denmark
DM DMA 212 Dominica|Dominika|Dominica
DO DOM 214 Dominikanische Republik|Dominik Cumhuriyeti|Dominican Republic
DZ DZA 012 Algerien|Cezayir|Algeria
EC ECU 218 Ecuador|Ekvador|Ecuador
EE EST 233 Estland|Estonya|Estonia
EG EGY 818 Ägypten|Mısır|Egypt
EH ESH 732 Westsahara|Batı Sahra|Western Sahara
ER ERI 232 Eritrea|Eritre|Eritrea
ES ESP 724 Spanien|İspanya|Spain
ET ETH 231 Äthiopien|Etiyopya|Ethiopia
FI FIN 246 Finnland|Finlandiya|Finland
FJ FJI 242 Fidschi|Fiji|Fiji
FK FLK 238 Falklandinseln|Falkland Adaları|Falkland Islands
FM FSM 583 Mikronesien|Mikronezya|Micronesia
FO FRO 234 Färöer|Faroe Adaları|Faroe Islands
FR FRA 250 Frankreich|Fransa|France
GA GAB 266 Gabun|Gabon|Gabon
GB GBR 826 Großbritannien|Birleşik Krallık|United Kingdom
GD GRD 308 Grenada
GE GEO 268 Georgien|Gürcistan|Georgia
GF GUF 254 Französisch-Guayana|Fransız Guyanası|French Guiana
GG GGY 831 Guernsey
GH GHA 288 Ghana|Gana|Ghana
GI GIB 292 Gibraltar|Cebelitarık|Gibraltar
GL GRL 304 Grönland|Grönland|Greenland
GM GMB 270 Gambia|Gambiya|Gambia
GN GIN 324 Guinea|Gine|Guinea
GP GLP 312 Guadeloupe
GQ GNQ 226 Äquatorialguinea|Ekvator Ginesi|Equatorial Guinea
GR GRC 300 Griechenland|Yunanistan|Greece
GS SGS 239 Südgeorgien|Güney Georgia|South Georgia
GT GTM 320 Guatemala
GU GUM 316 Guam
GW GNB 624 Guinea-Bissau|Gine-Bissau|Guinea-Bissau
GY GUY 328 Guyana
HK HKG 344 Hongkong|Hong Kong|Hong Kong
HM HMD 334 Heard und McDonaldinseln|Heard Adası ve McDonald Adaları|Heard and McDonald Islands
HN HND 340 Honduras
HR HRV 191 Kroatien|Hırvatistan|Croatia
HT HTI 332 Haiti
HU HUN 348 Ungarn|Macaristan|Hungary
ID IDN 360 Indonesien|Endonezya|Indonesia
IE IRL 372 Irland|İrlanda|Ireland
IL ISR 376 Israel|İsrail|Israel
IM IMN 833 Isle of Man|Man Adası|Isle of Man
IN IND 356 Indien|Hindistan|India
IO IOT 086 Britisches Territorium im Indischen Ozean|Britanya Hint Okyanusu Toprakları|British Indian Ocean Territory
IQ IRQ 368 Irak|Irak|Iraq
IR IRN 364 Iran|İran|Iran
IS ISL 352 Island|İzlanda|Iceland
IT ITA 380 Italien|İtalya|Italy
JE JEY 832 Jersey
JM JAM 388 Jamaika|Jamaika|Jamaica
JO JOR 400 Jordanien|Ürdün|Jordan
JP JPN 392 Japan|Japonya|Japan
KE KEN 404 Kenia|Kenya|Kenya
KG KGZ 417 Kirgisistan|Kırgızistan|Kyrgyzstan
KH KHM 116 Kambodscha|Kamboçya|Cambodia
KI KIR 296 Kiribati
KM COM 174 Komoren|Komorlar|Comoros
KN KNA 659 St. Kitts und Nevis|Saint Kitts ve Nevis|Saint Kitts and Nevis
KP PRK 408 Nordkorea|Kuzey Kore|North Korea
KR KOR 410 Südkorea|Güney Kore|South Korea
KW KWT 414 Kuwait|Kuveyt|Kuwait
KY CYM 136 Kaimaninseln|Cayman Adaları|Cayman Islands
KZ KAZ 398 Kasachstan|Kazakistan|Kazakhstan
LA LAO 418 Laos
LB LBN 422 Libanon|Lübnan|Lebanon
LC LCA 662 St. Lucia|Saint Lucia|Saint Lucia
LI LIE 438 Liechtenstein
LK LKA 144 Sri Lanka
LR LBR 430 Liberia|Liberya|Liberia
LS LSO 426 Lesotho
LT LTU 440 Litauen|Litvanya|Lithuania
LU LUX 442 Luxemburg|Lüksemburg|Luxembourg
LV LVA 428 Lettland|Letonya|Latvia
LY LBY 434 Libyen|Libya|Libya
MA MAR 504 Marokko|Fas|Morocco
MC MCO 492 Monaco|Monako|Monaco
MD MDA 498 Moldau|Moldova|Moldova
ME MNE 499 Montenegro|Karadağ|Montenegro
MF MAF 663 Saint-Martin|Saint Martin|Saint Martin
MG MDG 450 Madagaskar|Madagaskar|Madagascar
MH MHL 584 Marshallinseln|Marshall Adaları|Marshall Islands
MK MKD 807 Nordmazedonien|Kuzey Makedonya|North Macedonia
ML MLI 466 Mali
MM MMR 104 Myanmar
MN MNG 496 Mongolei|Moğolistan|Mongolia
MO MAC 446 Macau|Makao|Macao
MP MNP 580 Nördliche Marianen|Kuzey Mariana Adaları|Northern Mariana Islands
MQ MTQ 474 Martinique|Martinik|Martinique
MR MRT 478 Mauretanien|Moritanya|Mauritania
MS MSR 500 Montserrat
MT MLT 470 Malta
MU MUS 480 Mauritius
MV MDV 462 Malediven|Maldivler|Maldives
MW MWI 454 Malawi|Malavi|Malawi
MX MEX 484 Mexiko|Meksika|Mexico
MY MYS 458 Malaysia|Malezya|Malaysia
MZ MOZ 508 Mosambik|Mozambik|Mozambique
NA NAM 516 Namibia|Namibya|Namibia
NC NCL 540 Neukaledonien|Yeni Kaledonya|New Caledonia
NE NER 562 Niger|Nijer|Niger
NF NFK 574 Norfolkinsel|Norfolk Adası|Norfolk Island
NG NGA 566 Nigeria|Nijerya|Nigeria
NI NIC 558 Nicaragua|Nikaragua|Nicaragua
NL NLD 528 Niederlande|Hollanda|Netherlands
NO NOR 578 Norwegen|Norveç|Norway
NP NPL 524 Nepal
NR NRU 520 Nauru
NU NIU 570 Niue
NZ NZL 554 Neuseeland|Yeni Zelanda|New Zealand
OM OMN 512 Oman|Umman|Oman
PA PAN 591 Panama
PE PER 604 Peru
PF PYF 258 Französisch-Polynesien|Fransız Polinezyası|French Polynesia
PG PNG 598 Papua-Neuguinea|Papua Yeni Gine|Papua New Guinea
PH PHL 608 Philippinen|Filipinler|Philippines
PK PAK 586 Pakistan
PL POL 616 Polen|Polonya|Poland
PM SPM 666 St. Pierre und Miquelon|Saint Pierre ve Miquelon|Saint Pierre and Miquelon
PN PCN 612 Pitcairninseln|Pitcairn Adaları|Pitcairn Islands
PR PRI 630 Puerto Rico|Porto Riko|Puerto Rico
PS PSE 275 Palästina|Filistin|Palestine
PT PRT 620 Portugal|Portekiz|Portugal
PW PLW 585 Palau
PY PRY 600 Paraguay
QA QAT 634 Katar|Katar|Qatar
RE REU 638 Réunion
RO ROU 642 Rumänien|Romanya|Romania
RS SRB 688 Serbien|Sırbistan|Serbia
RU RUS 643 Russland|Rusya|Russia
RW RWA 646 Ruanda|Ruanda|Rwanda
SA SAU 682 Saudi-Arabien|Suudi Arabistan|Saudi Arabia
SB SLB 090 Salomonen|Solomon Adaları|Solomon Islands
SC SYC 690 Seychellen|Seyşeller|Seychelles
SD SDN 729 Sudan
SE SWE 752 Schweden|İsveç|Sweden
SG SGP 702 Singapur|Singapur|Singapore
SH SHN 654 St. Helena|Saint Helena|Saint Helena
SI SVN 705 Slowenien|Slovenya|Slovenia
SJ SJM 744 Spitzbergen und Jan Mayen|Svalbard ve Jan Mayen|Svalbard and Jan Mayen
SK SVK 703 Slowakei|Slovakya|Slovakia
SL SLE 694 Sierra Leone
SM SMR 674 San Marino
SN SEN 686 Senegal
SO SOM 706 Somalia|Somali|Somalia
SR SUR 740 Suriname|Surinam|Suriname
SS SSD 728 Südsudan|Güney Sudan|South Sudan
ST STP 678 São Tomé und Príncipe|Sao Tome ve Principe|São Tomé and Príncipe
SV SLV 222 El Salvador
SX SXM 534 Sint Maarten
SY SYR 760 Syrien|Suriye|Syria
SZ SWZ 748 Eswatini|Esvatini|Eswatini
TC TCA 796 Turks- und Caicosinseln|Turks ve Caicos Adaları|Turks and Caicos Islands
TD TCD 148 Tschad|Çad|Chad
TF ATF 260 Französische Südgebiete|Fransız Güney Toprakları|French Southern Territories
TG TGO 768 Togo
TH THA 764 Thailand|Tayland|Thailand
TJ TJK 762 Tadschikistan|Tacikistan|Tajikistan
TK TKL 772 Tokelau
TL TLS 626 Osttimor|Doğu Timor|Timor-Leste
TM TKM 795 Turkmenistan|Türkmenistan|Turkmenistan
TN TUN 788 Tunesien|Tunus|Tunisia
TO TON 776 Tonga
TR TUR 792 Türkei|Türkiye|Türkiye
TT TTO 780 Trinidad und Tobago|Trinidad ve Tobago|Trinidad and Tobago
TV TUV 798 Tuvalu
TW TWN 158 Taiwan|Tayvan|Taiwan
TZ TZA 834 Tansania|Tanzanya|Tanzania
UA UKR 804 Ukraine|Ukrayna|Ukraine
UG UGA 800 Uganda
UM UMI 581 Kleinere Inselbesitzungen der USA|ABD Küçük Harici Adaları|US Outlying Islands
US USA 840 USA|ABD|United States
UY URY 858 Uruguay
UZ UZB 860 Usbekistan|Özbekistan|Uzbekistan
VA VAT 336 Vatikanstadt|Vatikan|Vatican City
VC VCT 670 St. Vincent und die Grenadinen|Saint Vincent ve Grenadinler|Saint Vincent and the Grenadines
VE VEN 862 Venezuela
VG VGB 092 Britische Jungferninseln|Britanya Virjin Adaları|British Virgin Islands
VI VIR 850 Amerikanische Jungferninseln|ABD Virjin Adaları|US Virgin Islands
VN VNM 704 Vietnam
VU VUT 548 Vanuatu
WF WLF 876 Wallis und Futuna|Wallis ve Futuna|Wallis and Futuna
WS WSM 882 Samoa
XK XKX 983 Kosovo|Kosova|Kosovo
YE YEM 887 Jemen|Yemen|Yemen
YT MYT 175 Mayotte
ZA ZAF 710 Südafrika|Güney Afrika|South Africa
ZM ZMB 894 Sambia|Zambiya|Zambia
ZW ZWE 716 Simbabwe|Zimbabve|Zimbabwe
`
