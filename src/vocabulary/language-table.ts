/**
 * ISO 639-1 languages and the minority languages that members of business networks name, as BCP 47 primary subtags with their
 * ISO 639-2 codes, then the names in German|Turkish|English (one name alone serves all three), then endonyms and other names.
 * After Unicode CLDR, corrected by hand. `kmr` and `ckb` are kept apart from `ku`, the macrolanguage that people name.
 */
export const LANGUAGE_TABLE = `
aa,aar Afar
ab,abk Abchasisch|Abhazca|Abkhazian|Abhaz dili|Abaza
ady Adygeisch|Adigece|Adyghe|Tscherkessisch|Circassian|Çerkesçe|Çerkezce|Çerkes dili
af,afr Afrikaans|Afrikaanca|Afrikaans|Kapholländisch
ak,aka Akan
am,amh Amharisch|Amharca|Amharic|አማርኛ|Amharic language|Amhara
an,arg Aragonesisch|Aragonca|Aragonese
ar,ara Arabisch|Arapça|Arabic|العربية|Hocharabisch|Modern Standard Arabic|Standard Arabic|Fusha|Ägyptisch-Arabisch|Egyptian Arabic|Marokkanisch|Moroccan Arabic|Darija|Levantinisches Arabisch|Levantine Arabic|Syrisch-Arabisch|Tunesisch|عربي|Arab|arabe|Maghrebinisch|Fasih Arapça|Arapca|Algerisch|Irakisches Arabisch|Gulf Arabic
as,asm Assamesisch|Assamca|Assamese|অসমীয়া
ast Asturisch|Asturyasça|Asturian|asturianu
av,ava Awarisch|Avar dili|Avaric
ay,aym Aymara
az,aze Aserbaidschanisch|Azerbaycan dili|Azerbaijani|azərbaycan|Aseri|Azeri|Azerice|Azərbaycan dili|Azerbaijani Turkish|Azerbaycan Türkçesi|Aserisch|Azerbaycanca
ba,bak Baschkirisch|Başkırtça|Bashkir|башҡорт
bal Belutschisch|Beluçça|Baluchi
bar Bairisch|Bavyera dili|Bavarian
be,bel Belarussisch|Belarusça|Belarusian|беларуская|Weißrussisch|Beyaz Rusça|Belorussisch|Belarussian|Weissrussisch
bg,bul Bulgarisch|Bulgarca|Bulgarian|български|Bulgarski|Bulg.
bi,bis Bislama
bm,bam Bambara|Bambara|Bambara|bamanakan
bn,ben Bengalisch|Bengalce|Bangla|বাংলা|Bengali|Bengal dili
bo,bod,tib Tibetisch|Tibetçe|Tibetan|བོད་སྐད་
br,bre Bretonisch|Bretonca|Breton|brezhoneg
bs,bos Bosnisch|Boşnakça|Bosnian|bosanski|Bosniakisch|Bosnakca|Bosna dili|Boşnak dili
ca,cat Katalanisch|Katalanca|Catalan|català|Valencianisch|Valencian|Katalan|Valensiyaca
ce,che Tschetschenisch|Çeçence|Chechen|нохчийн|Çeçen dili
ceb Cebuano|Sebuano dili|Cebuano
ch,cha Chamorro|Çamorro dili|Chamorro
chr Cherokee|Çerokice|Cherokee|ᏣᎳᎩ
ckb Sorani|Soranice|Sorani|کوردیی ناوەندی|Zentralkurdisch|Central Kurdish|Orta Kürtçe|Soranî
co,cos Korsisch|Korsikaca|Corsican
cr,cre Cree|Krice|Cree
crh Krimtatarisch|Kırım Tatarcası|Crimean Tatar|Kırım Tatarca
cs,ces,cze Tschechisch|Çekçe|Czech|čeština|Böhmisch|Cesky|Cestina|Çek dili
cv,chv Tschuwaschisch|Çuvaşça|Chuvash|чӑваш чӗлхи
cy,cym,wel Walisisch|Galce|Welsh|Cymraeg|Kymrisch|Galler dili
da,dan Dänisch|Danca|Danish|dansk|Dänisch (dk)|Danimarkaca
de,deu,ger Deutsch|Almanca|German|Hochdeutsch|High German|Alman dili|Deutche|Deutsche Sprache|German language|Allemand|tysk|alemán|tedesco|niemiecki|немецкий|Dt.|Deutsch als Fremdsprache|DaF|Österreichisch|österreichisches Deutsch|Bundesdeutsch|Alamanca
dv,div Dhivehi|Divehi dili|Divehi|Maledivisch|Maldivce
dz,dzo Dzongkha|Dzongkha|Dzongkha|རྫོང་ཁ
ee,ewe Ewe|Ewe|Ewe|eʋegbe
el,ell,gre Griechisch|Yunanca|Greek|Ελληνικά|Neugriechisch|Modern Greek|Ellinika|Rumca|Greek (Modern)
en,eng Englisch|İngilizce|English|Inglizce|British English|American English|Business English|Englisch (UK)|US English|Amerikanisches Englisch|Anglais|inglés|inglese|английский|Britisches Englisch|Wirtschaftsenglisch|Engl.|İng.
eo,epo Esperanto
es,spa Spanisch|İspanyolca|Spanish|español|Castellano|Kastilisch|Espanol|Spanish (Castilian)|Castilian|Kastilyaca|espagnol|испанский|Span.
et,est Estnisch|Estonca|Estonian|eesti|Eesti keel|Estonyaca
eu,eus,baq Baskisch|Baskça|Basque|euskara|Bask dili|Euskera
fa,fas,per Persisch|Farsça|Persian|فارسی|Farsi|Iranisch|Iranian|İranca|Parsi|Persisch (Farsi)|Persian (Farsi)|Fars dili|Acemce
ff,ful Ful|Fula dili|Fula|Pulaar|Fulani|Fulfulde|Peul|Fulbe
fi,fin Finnisch|Fince|Finnish|suomi|Suomi|Finlandiyaca|Fin dili
fil Filipino|Filipince|Filipino|Tagalog|tl|Pilipino|Philippinisch|Tagalogca|tgl
fj,fij Fidschi|Fiji dili|Fijian
fo,fao Färöisch|Faroe dili|Faroese|føroyskt
fr,fra,fre Französisch|Fransızca|French|français|Franz.|Francais|Frz.|francés|francese|французский|Français
fur Friaulisch|Friuli dili|Friulian|furlan
fy,fry Westfriesisch|Batı Frizcesi|Western Frisian|Frysk
ga,gle Irisch|İrlandaca|Irish|Gaeilge|Irisch-Gälisch|Gaelic|Irish Gaelic
gag Gagausisch|Gagavuzca|Gagauz|Gökoğuzca
gd,gla Schottisch-Gälisch|İskoç Galcesi|Scottish Gaelic|Gàidhlig
gl,glg Galicisch|Galiçyaca|Galician|galego|Gallego|Galizisch
gn,grn Guaraní|Guarani dili|Guarani
gsw Schweizerdeutsch|İsviçre Almancası|Swiss German|Schwiizertüütsch|Schwyzerdütsch|Alemannisch|Elsässisch|Alsatian|Schweizer Deutsch
gu,guj Gujarati|Güceratça|Gujarati|ગુજરાતી
gv,glv Manx|Man dili|Manx|Gaelg
ha,hau Haussa|Hausa dili|Hausa
hak Hakka|Hakka Çincesi|Hakka Chinese
haw Hawaiisch|Hawaii dili|Hawaiian|ʻŌlelo Hawaiʻi
he,heb Hebräisch|İbranice|Hebrew|עברית|Iwrit|Ivrit|Neuhebräisch|Modern Hebrew|Hebraisch|İvrit
hi,hin Hindi|Hintçe|Hindi|हिन्दी|Hindu|Hindustani
hr,hrv Kroatisch|Hırvatça|Croatian|hrvatski|hrv.|Hirvatca
hsb Obersorbisch|Yukarı Sorbça|Upper Sorbian|hornjoserbšćina
ht,hat Haiti-Kreolisch|Haiti Kreyolu|Haitian Creole|Haitianisch|Haitian|Kreyòl
hu,hun Ungarisch|Macarca|Hungarian|magyar|Magyarisch|Magyarul
hy,hye,arm Armenisch|Ermenice|Armenian|հայերեն|Ermeni dili|Hayeren|Westarmenisch|Ostarmenisch|Western Armenian
id,ind Indonesisch|Endonezce|Indonesian|Bahasa Indonesia|Bahasa|Endonezyaca
ig,ibo Igbo|İbo dili|Igbo|Ibo
ik,ipk Inupiak|İnyupikçe|Inupiaq
is,isl,ice Isländisch|İzlandaca|Icelandic|íslenska
it,ita Italienisch|İtalyanca|Italian|italiano|Ital.|italien|итальянский
iu,iku Inuktitut|İnuktitut dili|Inuktitut
ja,jpn Japanisch|Japonca|Japanese|日本語|Nihongo|Japonya dili|Jap.
jv,jav Javanisch|Cava dili|Javanese|Jawa
ka,kat,geo Georgisch|Gürcüce|Georgian|ქართული|Gürcü dili|Kartuli|Grusinisch
kab Kabylisch|Kabiliyece|Kabyle|Taqbaylit
kg,kon Kikongo
ki,kik Kikuyu|Kikuyu|Kikuyu|Gikuyu
kk,kaz Kasachisch|Kazakça|Kazakh|қазақ тілі|Kazakh language|Qazaq|Kazak dili|Kazakisch|Kasakhisch
kl,kal Grönländisch|Grönland dili|Kalaallisut
km,khm Khmer|Khmer dili|Khmer|ខ្មែរ|Kambodschanisch|Cambodian|Kmer|Kamboçyaca
kmr Kurmandschi|Kurmancca|Kurmanji|Kurmancî|Kurmanci|Kurmandji|Kurmandschi-Kurdisch|Nordkurdisch|Northern Kurdish
kn,kan Kannada|Kannada dili|Kannada|ಕನ್ನಡ
ko,kor Koreanisch|Korece|Korean|한국어|Hangul|Koreaca|Kor.
kr,kau Kanuri|Kanuri dili|Kanuri
ks,kas Kaschmiri|Keşmir dili|Kashmiri|کٲشُر
ksh Kölsch|Köln lehçesi|Colognian|Öcher Platt|Ripuarisch
ku,kur Kurdisch|Kürtçe|Kurdish|Kurdî|Kurdi
kv,kom Komi
kw,cor Kornisch|Kernevekçe|Cornish|kernewek
ky,kir Kirgisisch|Kırgızca|Kyrgyz|кыргызча|Kırgız dili|Kirghiz|Kyrgysisch
la,lat Latein|Latince|Latin
lad Ladino|Ladino|Ladino|Judenspanisch|Judeo-Spanish|Judezmo|Yahudi İspanyolcası
lb,ltz Luxemburgisch|Lüksemburgca|Luxembourgish|Lëtzebuergesch|Letzeburgisch|Letzebuergesch|Luxemb.
lez Lesgisch|Lezgice|Lezghian
lg,lug Ganda|Ganda|Ganda|Luganda
li,lim Limburgisch|Limburgca|Limburgish
ln,lin Lingala|Lingala|Lingala|lingála
lo,lao Laotisch|Lao dili|Lao|ລາວ|Laosça|Laotian
lt,lit Litauisch|Litvanca|Lithuanian|lietuvių|Lietuviu|Litvanyaca
lu,lub Luba-Katanga|Luba-Katanga|Luba-Katanga|Tshiluba
lv,lav Lettisch|Letonca|Latvian|latviešu|Latviesu|Letonyaca|Latvisch
mg,mlg Malagasy|Malgaşça|Malagasy|Madagassisch|Malagassi
mh,mah Marschallesisch|Marshall Adaları dili|Marshallese
mi,mri,mao Māori|Maori dili|Māori
mk,mkd,mac Mazedonisch|Makedonca|Macedonian|македонски|Makedonisch|Makedonski
ml,mal Malayalam|Malayalam dili|Malayalam|മലയാളം
mn,mon Mongolisch|Moğolca|Mongolian|монгол|Mongolca|Mongolei-Sprache
mr,mar Marathi|Marathi dili|Marathi|मराठी
ms,msa,may Malaiisch|Malayca|Malay|Melayu|Malaysisch|Bahasa Melayu|Bahasa Malaysia|Malay dili|Malezyaca
mt,mlt Maltesisch|Maltaca|Maltese|Malti
my,mya,bur Birmanisch|Birman dili|Burmese|မြန်မာ|Burmesisch|Myanmarisch|Burmaca|Birmanca
na,nau Nauruisch|Nauru dili|Nauru
nan Min Nan|Min Nan Çincesi|Min Nan Chinese|Taiwanesisch|Taiwanese|Hokkien|Tayvanca
nb,nob Bokmål|Bokmål|Bokmål|norsk bokmål|Norwegisch Bokmål|Norwegian Bokmål|Norveççe Bokmål
nd,nde Nord-Ndebele|Kuzey Ndebele|North Ndebele|isiNdebele
nds Niederdeutsch|Aşağı Almanca|Low German|Neddersass’sch|Plattdeutsch|Platt|Low Saxon
ne,nep Nepalesisch|Nepalce|Nepali|नेपाली|Nepalisch|Nepalca
nl,nld,dut Niederländisch|Felemenkçe|Dutch|Nederlands|Flämisch|Flemish|Flamanca|Holländisch|Hollandaca|Vlaams|Holländ.|Hollanda dili|Hollanda Felemenkçesi
nn,nno Nynorsk|Nynorsk|Nynorsk|norsk nynorsk|Norwegian Nynorsk
no,nor Norwegisch|Norveççe|Norwegian|norsk|Norsk|Norweg.
nr,nbl Süd-Ndebele|Güney Ndebele|South Ndebele
nv,nav Navajo|Navaho dili|Navajo
ny,nya Nyanja
oc,oci Okzitanisch|Oksitan dili|Occitan
oj,oji Ojibwa|Ojibva dili|Ojibwa
om,orm Oromo|Oromo dili|Oromo|Oromoo|Oromisch|Afaan Oromo
or,ori Oriya|Oriya dili|Odia|ଓଡ଼ିଆ
os,oss Ossetisch|Osetçe|Ossetic|ирон|Oset dili
pa,pan Punjabi|Pencapça|Punjabi|ਪੰਜਾਬੀ|Panjabi|Pandschabi|Pencabi
pap Papiamento
pi,pli Pali
pl,pol Polnisch|Lehçe|Polish|polski|poln.|Polonca|Polonyaca|Leh dili
prs Dari|Darice|Dari|دری|Afghanisch|Afghan Persian|Dari-Persisch|Afgan Farsçası
ps,pus Paschtu|Peştuca|Pashto|پښتو|Pashtu|Paschto|Pushto|Pachto
pt,por Portugiesisch|Portekizce|Portuguese|português|Brasilianisch|Brazilian Portuguese|Brasilianisches Portugiesisch|Portugues|Brezilya Portekizcesi|Port.|Português do Brasil
qu,que Quechua|Keçuva dili|Quechua|Runasimi
rif Tarifit|Rif Berbericesi|Riffian|Tarifit-Berberisch
rm,roh Rätoromanisch|Romanşça|Romansh|rumantsch|Romanisch|Rumantsch|Bündnerromanisch
rn,run Rundi|Kirundi|Rundi|Ikirundi
ro,ron,rum Rumänisch|Rumence|Romanian|română|Moldauisch|Moldawisch|Moldovan|Moldovca|Romana|Rumanian|Romence|Romenisch
rom Romani|Romanca|Romany|Romanes|Roma dili|Sinti|Çingenece|Romanes (Roma)
ru,rus Russisch|Rusça|Russian|русский|Russ.|Russkij|русский язык|Russki
rw,kin Kinyarwanda|Kinyarwanda|Kinyarwanda|Ikinyarwanda|Ruandisch
sa,san Sanskrit|Sanskrit|Sanskrit|संस्कृत भाषा
sah Jakutisch|Yakutça|Yakut|саха тыла
sc,srd Sardisch|Sardunya dili|Sardinian|sardu
sco Scots|İskoçça|Scots
sd,snd Sindhi|Sindhi dili|Sindhi|سنڌي
se,sme Nordsamisch|Kuzey Laponcası|Northern Sami|davvisámegiella
sg,sag Sango|Sango|Sango|Sängö
sgs Samogitisch|Samogitçe|Samogitian
si,sin Singhalesisch|Sinhali dili|Sinhala|සිංහල|Sinhalese|Seylanca
sk,slk,slo Slowakisch|Slovakça|Slovak|slovenčina|slovensky
sl,slv Slowenisch|Slovence|Slovenian|slovenščina|Slovence dili|Slowen.|Slovensko (jezik)
sm,smo Samoanisch|Samoa dili|Samoan
sn,sna Shona|Şona dili|Shona|chiShona
so,som Somali|Somalice|Somali|Soomaali|Somalisch|Somali dili
sq,sqi,alb Albanisch|Arnavutça|Albanian|shqip|Alb.|Kosovo-Albanisch|Albanian (Tosk)|Shqipja|Kosovarisch
sr,srp Serbisch|Sırpça|Serbian|српски|srpski|Сербский|Sirpca
ss,ssw Swazi|Sisvati|Swati
st,sot Süd-Sotho|Güney Sotho dili|Southern Sotho|Sesotho
su,sun Sundanesisch|Sunda dili|Sundanese|Basa Sunda
sv,swe Schwedisch|İsveççe|Swedish|svenska|Svenska|Schwed.
sw,swa Suaheli|Svahili dili|Swahili|Kiswahili|Kisuaheli|Swahilisch|Suahili|Swahili dili
syr Aramäisch|Süryanice|Syriac|ܣܘܪܝܝܐ|Aramaic|Aramice|Assyrisch|Assyrian|Süryani|Neo-Aramaic|Suryoyo|Turoyo|Asurice|Neuaramäisch
szl Schlesisch|Silezyaca|Silesian|ślōnski
ta,tam Tamil|Tamilce|Tamil|தமிழ்|Tamilisch|Tamilische Sprache
te,tel Telugu|Telugu dili|Telugu|తెలుగు
tg,tgk Tadschikisch|Tacikçe|Tajik|тоҷикӣ|Tadjikisch|Tacik dili|Tajiki
th,tha Thailändisch|Tayca|Thai|ไทย|Siamesisch|Taylandca|Tay dili|Thailaendisch|Thai dili
ti,tir Tigrinya|Tigrinya dili|Tigrinya|ትግርኛ|Tigrigna|Tigrinja
tig Tigre
tk,tuk Turkmenisch|Türkmence|Turkmen|türkmen dili|Türkmen dili|Türkmenisch
tn,tsn Tswana|Setsvana|Tswana|Setswana
to,ton Tongaisch|Tonga dili|Tongan|lea fakatonga
tpi Neumelanesisch|Tok Pisin|Tok Pisin
tr,tur Türkisch|Türkçe|Turkish|Turkce|Türk dili|İstanbul Türkçesi|Turkisch|Tuerkisch|Turc|turco|Türkiye Türkçesi|турецкий
ts,tso Tsonga
tt,tat Tatarisch|Tatarca|Tatar|татар|Tatar dili|Kasantatarisch
tw,twi Twi
ty,tah Tahitisch|Tahiti dili|Tahitian
tyv Tuwinisch|Tuvaca|Tuvinian|Тыва
tzm Zentralatlas-Tamazight|Orta Atlas Tamazigti|Central Atlas Tamazight|Tamaziɣt n laṭlaṣ|Berberisch|Berber|Tamazight|Amazigh|Berberice|Berber dili|Masirisch
ug,uig Uigurisch|Uygurca|Uyghur|ئۇيغۇرچە|Uighur|Uygur dili|Uyghurisch|Uyghurche
uk,ukr Ukrainisch|Ukraynaca|Ukrainian|українська|Ukrainska|ukr.
ur,urd Urdu|Urduca|Urdu|اردو|Urdu dili
uz,uzb Usbekisch|Özbekçe|Uzbek|o‘zbek|Oʻzbek tili|Özbek dili|Uzbekisch|Özbek Türkçesi|Ozbekce
ve,ven Venda|Venda dili|Venda
vec Venetisch|Venedikçe|Venetian|veneto
vi,vie Vietnamesisch|Vietnamca|Vietnamese|Tiếng Việt|Viet|Vietnam dili
wa,wln Wallonisch|Valonca|Walloon
wal Walamo|Valamo|Wolaytta
wo,wol Wolof|Volofça|Wolof|Wollof
wuu Wu|Wu Çincesi|Wu Chinese
xh,xho Xhosa|Zosa dili|Xhosa|IsiXhosa
yi,yid Jiddisch|Yidiş|Yiddish|ייִדיש|Jüdisch-Deutsch
yo,yor Yoruba|Yorubaca|Yoruba|Èdè Yorùbá|Joruba
yue Kantonesisch|Kantonca|Cantonese|粵語|Kantonesisch (Yue)|粤语|廣東話
za,zha Zhuang|Zhuangca|Zhuang|Vahcuengh
zh,zho,chi Chinesisch|Çince|Chinese|中文|Mandarin|Hochchinesisch|Mandarin Chinese|普通话|國語|汉语|漢語|Mandarin Çincesi|Simplified Chinese|Traditional Chinese|Putonghua|Mandarinchinesisch|Chinesisch (Mandarin)|cmn
zu,zul Zulu|Zuluca|Zulu|isiZulu
zza Zaza|Zazaca|Zaza|Zazaki|Dimli|Kırmançki|Zaza dili|Zazaische Sprache
`
