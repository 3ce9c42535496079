import type { WordTables } from './resolution.ts'

/**
 * The common names of countries in French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Arabic, Persian,
 * Greek, Chinese and Japanese, after Unicode CLDR with the forms it omits, each spelling once; then endonyms in rarer scripts.
 * This file stands apart from the core so that browsers need not load it: `resolveCountry(word, { words: moreLanguages })`.
 */
const COUNTRIES = `
AD Andorre|Andorra|Andora|Андорра|أندورا|آندورا|Ανδόρα|安道尔|アンドラ|安道爾
AE Émirats arabes unis|Emiratos Árabes Unidos|Emirati Arabi Uniti|Emirados Árabes Unidos|Verenigde Arabische Emiraten|Zjednoczone Emiraty Arabskie|ОАЭ|Обʼєднані Арабські Емірати|الإمارات العربية المتحدة|امارات متحدهٔ عربی|Ηνωμένα Αραβικά Εμιράτα|阿拉伯联合酋长国|アラブ首長国連邦|阿拉伯聯合大公國|الإمارات|امارات|Объединённые Арабские Эмираты|Объединенные Арабские Эмираты|ZEA|امارات متحده عربی|EAU|VAE|阿联酋
AF Afghanistan|Afganistán|Afeganistão|Afganistan|Афганистан|Афганістан|أفغانستان|افغانستان|Αφγανιστάν|阿富汗|アフガニスタン
AG Antigua-et-Barbuda|Antigua y Barbuda|Antigua e Barbuda|Antígua e Barbuda|Antigua en Barbuda|Antigua i Barbuda|Антигуа и Барбуда|Антигуа і Барбуда|أنتيغوا وبربودا|آنتیگوا و باربودا|Αντίγκουα και Μπαρμπούντα|安提瓜和巴布达|アンティグア・バーブーダ|安地卡及巴布達
AI Anguilla|Anguila|Ангилья|Ангілья|أنغويلا|آنگویلا|Ανγκουίλα|安圭拉|アンギラ|安奎拉
AL Albanie|Albania|Albânia|Albanië|Албания|Албанія|ألبانيا|آلبانی|Αλβανία|阿尔巴尼亚|アルバニア|阿爾巴尼亞
AM Arménie|Armenia|Armênia|Armenië|Армения|Вірменія|أرمينيا|ارمنستان|Αρμενία|亚美尼亚|アルメニア|亞美尼亞|Arménia
AO Angola|Ангола|أنغولا|آنگولا|Αγκόλα|安哥拉|アンゴラ
AQ Antarctique|Antártida|Antartide|Antarctica|Antarktyda|Антарктида|Антарктика|أنتاركتيكا|جنوبگان|Ανταρκτική|南极洲|南極|南極洲
AR Argentine|Argentina|Argentinië|Argentyna|Аргентина|الأرجنتين|آرژانتین|Αργεντινή|阿根廷|アルゼンチン
AS Samoa américaines|Samoa Americana|Samoa Americane|Amerikaans-Samoa|Samoa Amerykańskie|Американское Самоа|Американське Самоа|ساموا الأمريكية|ساموآی امریکا|Αμερικανική Σαμόα|美属萨摩亚|米領サモア|美屬薩摩亞
AT Autriche|Austria|Áustria|Oostenrijk|Австрия|Австрія|النمسا|اتریش|Αυστρία|奥地利|オーストリア|奧地利
AU Australie|Australia|Austrália|Australië|Австралия|Австралія|أستراليا|استرالیا|Αυστραλία|澳大利亚|オーストラリア|澳洲
AW Aruba|Аруба|أروبا|آروبا|Αρούμπα|阿鲁巴|アルバ|荷屬阿魯巴
AX Îles Åland|Islas Aland|Isole Åland|Ilhas Aland|Åland|Wyspy Alandzkie|Аландские о-ва|Аландські Острови|جزر آلاند|جزایر آلاند|Νήσοι Όλαντ|奥兰群岛|オーランド諸島|奧蘭群島|Alanda
AZ Azerbaïdjan|Azerbaiyán|Azerbaigian|Azerbaijão|Azerbeidzjan|Azerbejdżan|Азербайджан|أذربيجان|جمهوری آذربایجان|Αζερμπαϊτζάν|阿塞拜疆|アゼルバイジャン|亞塞拜然|Azərbaycan
BA Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bósnia e Herzegovina|Bosnië en Herzegovina|Bośnia i Hercegowina|Босния и Герцеговина|Боснія і Герцеговина|البوسنة والهرسك|بوسنی و هرزگوین|Βοσνία - Ερζεγοβίνη|波斯尼亚和黑塞哥维那|ボスニア・ヘルツェゴビナ|波士尼亞與赫塞哥維納|Босна и Херцеговина|Bosna y Hercegovina|Bośnia|Bosnië|Босния|Боснія
BB Barbade|Barbados|Барбадос|بربادوس|باربادوس|Μπαρμπέιντος|巴巴多斯|バルバドス|巴貝多
BD Bangladesh|Bangladés|Bangladesz|Бангладеш|بنغلاديش|بنگلادش|Μπανγκλαντές|孟加拉国|バングラデシュ|孟加拉|Bangladeche|বাংলাদেশ
BE Belgique|Bélgica|Belgio|België|Belgia|Бельгия|Бельгія|بلجيكا|بلژیک|Βέλγιο|比利时|ベルギー|比利時
BF Burkina Faso|Burquina Faso|Буркина-Фасо|Буркіна-Фасо|بوركينا فاسو|بورکینافاسو|Μπουρκίνα Φάσο|布基纳法索|ブルキナファソ|布吉納法索
BG Bulgarie|Bulgaria|Bulgária|Bulgarije|Bułgaria|Болгария|Болгарія|بلغاريا|بلغارستان|Βουλγαρία|保加利亚|ブルガリア|保加利亞
BH Bahreïn|Baréin|Bahrein|Barein|Bahrajn|Бахрейн|البحرين|بحرین|Μπαχρέιν|巴林|バーレーン|Barém
BI Burundi|Бурунди|Бурунді|بوروندي|بوروندی|Μπουρούντι|布隆迪|ブルンジ|蒲隆地
BJ Bénin|Benín|Benin|Бенин|Бенін|بنين|بنین|Μπενίν|贝宁|ベナン|貝南|Benim
BL Saint-Barthélemy|San Bartolomé|São Bartolomeu|Сен-Бартелеми|Сен-Бартелемі|سان بارتليمي|سن بارتلمی|Άγιος Βαρθολομαίος|圣巴泰勒米|サン・バルテルミー|聖巴瑟米
BM Bermudes|Bermudas|Bermuda|Bermudy|Бермудские о-ва|Бермудські Острови|برمودا|Βερμούδες|百慕大|バミューダ|百慕達
BN Brunei|Brunéi|Бруней|بروناي|برونئی|Μπρουνέι|文莱|ブルネイ|汶萊
BO Bolivie|Bolivia|Bolívia|Boliwia|Боливия|Болівія|بوليفيا|بولیوی|Βολιβία|玻利维亚|ボリビア|玻利維亞
BQ Pays-Bas caribéens|Caribe neerlandés|Caraibi Olandesi|Países Baixos Caribenhos|Caribisch Nederland|Niderlandy Karaibskie|Бонэйр, Синт-Эстатиус и Саба|Карибські Нідерланди|هولندا الكاريبية|جزایر کارائیب هلند|Ολλανδία Καραϊβικής|荷属加勒比区|オランダ領カリブ|荷蘭加勒比區
BR Brésil|Brasil|Brasile|Brazilië|Brazylia|Бразилия|Бразилія|البرازيل|برزیل|Βραζιλία|巴西|ブラジル
BS Bahamas|Bahama’s|Bahamy|Багамы|Багамські Острови|جزر البهاما|باهاما|Μπαχάμες|巴哈马|バハマ|巴哈馬|Baamas
BT Bhoutan|Bután|Bhutan|Butão|Бутан|بوتان|Μπουτάν|不丹|ブータン|འབྲུག
BV Île Bouvet|Isla Bouvet|Isola Bouvet|Ilha Bouvet|Bouveteiland|Wyspa Bouveta|о-в Буве|Острів Буве|جزيرة بوفيه|جزیرهٔ بووه|Νήσος Μπουβέ|布韦岛|ブーベ島|布威島
BW Botswana|Botsuana|Ботсвана|بوتسوانا|Μποτσουάνα|博茨瓦纳|ボツワナ|波札那
BY Biélorussie|Bielorrusia|Bielorussia|Bielorrússia|Belarus|Białoruś|Беларусь|Білорусь|بيلاروس|بلاروس|Λευκορωσία|白俄罗斯|ベラルーシ|白俄羅斯|Белоруссия|Wit-Rusland|Белорусь|Білорусія
BZ Belize|Belice|Белиз|Беліз|بليز|بلیز|Μπελίζ|伯利兹|ベリーズ|貝里斯
CA Canada|Canadá|Kanada|Канада|كندا|کانادا|Καναδάς|加拿大|カナダ
CC Îles Cocos|Islas Cocos|Isole Cocos (Keeling)|Ilhas Cocos (Keeling)|Cocoseilanden|Wyspy Kokosowe|Кокосовые о-ва|Кокосові (Кілінг) Острови|جزر كوكوس (كيلينغ)|جزایر کوکوس|Νήσοι Κόκος (Κίλινγκ)|科科斯（基林）群岛|ココス(キーリング)諸島|科克斯（基靈）群島|Ilhas dos Cocos (Keeling)
CD Congo-Kinshasa|República Democrática del Congo|Congo - Kinshasa|Demokratyczna Republika Konga|Конго - Киншаса|Конго – Кіншаса|الكونغو - كينشاسا|کنگو - کینشاسا|Κονγκό - Κινσάσα|刚果（金）|コンゴ民主共和国(キンシャサ)|剛果（金夏沙）|ДР Конго|RD Congo|RDC|République démocratique du Congo|Repubblica Democratica del Congo|Democratische Republiek Congo|ДРК|República Democrática do Congo|刚果民主共和国|コンゴ民主共和国
CF République centrafricaine|República Centroafricana|Repubblica Centrafricana|República Centro-Africana|Centraal-Afrikaanse Republiek|Republika Środkowoafrykańska|Центрально-Африканская Республика|Центральноафриканська Республіка|جمهورية أفريقيا الوسطى|جمهوری افریقای مرکزی|Κεντροαφρικανική Δημοκρατία|中非共和国|中央アフリカ共和国|中非共和國|RCA|ЦАР
CG Congo-Brazzaville|Congo|República do Congo|Kongo|Конго - Браззавиль|Конго – Браззавіль|الكونغو - برازافيل|کنگو - برازویل|Κονγκό - Μπραζαβίλ|刚果（布）|コンゴ共和国(ブラザビル)|剛果（布拉薩）|République du Congo|República del Congo|Repubblica del Congo|Republiek Congo|Республика Конго
CH Suisse|Suiza|Svizzera|Suíça|Zwitserland|Szwajcaria|Швейцария|Швейцарія|سويسرا|سوئیس|Ελβετία|瑞士|スイス|Confédération suisse|Confederazione Svizzera|Helvetia|Schwyz
CI Côte d’Ivoire|Costa d’Avorio|Costa do Marfim|Ivoorkust|Кот-д’Ивуар|Кот-дʼІвуар|ساحل العاج|ساحل عاج|Ακτή Ελεφαντοστού|科特迪瓦|コートジボワール|象牙海岸|Côte d’Ivoire (Costa do Marfim)|Кот-д'Ивуар|Берег Слоновой Кости|Costa de Marfil|Costa d'Avorio|Wybrzeże Kości Słoniowej
CK Îles Cook|Islas Cook|Isole Cook|Ilhas Cook|Cookeilanden|Wyspy Cooka|о-ва Кука|Острови Кука|جزر كوك|جزایر کوک|Νήσοι Κουκ|库克群岛|クック諸島|庫克群島
CL Chili|Chile|Cile|Чили|Чилі|تشيلي|شیلی|Χιλή|智利|チリ
CM Cameroun|Camerún|Camerun|Camarões|Kameroen|Kamerun|Камерун|الكاميرون|کامرون|Καμερούν|喀麦隆|カメルーン|喀麥隆
CN Chine|China|Cina|Chiny|Китай|الصين|چین|Κίνα|中国|中國|中华人民共和国|КНР|Volksrepubliek China|República Popular China|République populaire de Chine|中華人民共和国|ChRL|RPC|Λαϊκή Δημοκρατία της Κίνας
CO Colombie|Colombia|Colômbia|Kolumbia|Колумбия|Колумбія|كولومبيا|کلمبیا|Κολομβία|哥伦比亚|コロンビア|哥倫比亞
CR Costa Rica|Kostaryka|Коста-Рика|كوستاريكا|کاستاریکا|Κόστα Ρίκα|哥斯达黎加|コスタリカ|哥斯大黎加
CU Cuba|Kuba|Куба|كوبا|کوبا|Κούβα|古巴|キューバ
CV Cap-Vert|Cabo Verde|Capo Verde|Kaapverdië|Republika Zielonego Przylądka|Кабо-Верде|الرأس الأخضر|کیپ‌ورد|Πράσινο Ακρωτήριο|佛得角|カーボベルデ|維德角|Wyspy Zielonego Przylądka
CW Curaçao|Curazao|Кюрасао|كوراساو|کوراسائو|Κουρασάο|库拉索|キュラソー|庫拉索|Curaçau
CX Île Christmas|Isla de Navidad|Isola Christmas|Ilha Christmas|Christmaseiland|Wyspa Bożego Narodzenia|о-в Рождества|Острів Різдва|جزيرة كريسماس|جزیرهٔ کریسمس|Νήσος των Χριστουγέννων|圣诞岛|クリスマス島|聖誕島|Ilha do Natal
CY Chypre|Chipre|Cipro|Cyprus|Cypr|Кипр|Кіпр|قبرص|قبرس|Κύπρος|塞浦路斯|キプロス|賽普勒斯
CZ Tchéquie|Chequia|Cechia|Tchéquia|Tsjechië|Czechy|Чехия|Чехія|التشيك|چک|Τσεχία|捷克|チェコ|Chéquia|République tchèque|República Checa|Repubblica Ceca|Tsjechische Republiek|Чешская Республика|Чеська Республіка|Republika Czeska|Τσεχική Δημοκρατία|チェコ共和国|捷克共和国|Rép. tchèque
DE Allemagne|Alemania|Germania|Alemanha|Duitsland|Niemcy|Германия|Німеччина|ألمانيا|آلمان|Γερμανία|德国|ドイツ|德國|République fédérale d'Allemagne|RFA|República Federal de Alemania|Repubblica Federale di Germania|RFN|ФРГ|Bondsrepubliek Duitsland|Федеративная Республика Германия|德意志联邦共和国
DJ Djibouti|Yibuti|Gibuti|Djibuti|Dżibuti|Джибути|Джибуті|جيبوتي|جیبوتی|Τζιμπουτί|吉布提|ジブチ|吉布地|Jibuti
DK Danemark|Dinamarca|Danimarca|Denemarken|Dania|Дания|Данія|الدانمرك|دانمارک|Δανία|丹麦|デンマーク|丹麥
DM Dominique|Dominica|Dominika|Доминика|Домініка|دومينيكا|دومینیکا|Ντομίνικα|多米尼克|ドミニカ国|Domínica
DO République dominicaine|República Dominicana|Repubblica Dominicana|Dominicaanse Republiek|Dominikana|Доминиканская Республика|Домініканська Республіка|جمهورية الدومينيكان|جمهوری دومینیکن|Δομινικανή Δημοκρατία|多米尼加共和国|ドミニカ共和国|多明尼加共和國|Rép. dominicaine|Rep. Dominicana
DZ Algérie|Argelia|Algeria|Argélia|Algerije|Algieria|Алжир|الجزائر|الجزایر|Αλγερία|阿尔及利亚|アルジェリア|阿爾及利亞
EC Équateur|Ecuador|Equador|Ekwador|Эквадор|Еквадор|الإكوادور|اکوادور|Ισημερινός|厄瓜多尔|エクアドル|厄瓜多
EE Estonie|Estonia|Estônia|Estland|Эстония|Естонія|إستونيا|استونی|Εσθονία|爱沙尼亚|エストニア|愛沙尼亞|Estónia
EG Égypte|Egipto|Egitto|Egito|Egypte|Egipt|Египет|Єгипет|مصر|Αίγυπτος|埃及|エジプト
EH Sahara occidental|Sáhara Occidental|Sahara Occidentale|Saara Ocidental|Westelijke Sahara|Sahara Zachodnia|Западная Сахара|Західна Сахара|الصحراء الغربية|صحرای غربی|Δυτική Σαχάρα|西撒哈拉|西サハラ|Sara Ocidental
ER Érythrée|Eritrea|Eritreia|Erytrea|Эритрея|Еритрея|إريتريا|اریتره|Ερυθραία|厄立特里亚|エリトリア|厄利垂亞|ኤርትራ
ES Espagne|España|Spagna|Espanha|Spanje|Hiszpania|Испания|Іспанія|إسبانيا|اسپانیا|Ισπανία|西班牙|スペイン|Reino de España|Royaume d'Espagne
ET Éthiopie|Etiopía|Etiopia|Etiópia|Ethiopië|Эфиопия|Ефіопія|إثيوبيا|اتیوپی|Αιθιοπία|埃塞俄比亚|エチオピア|衣索比亞|ኢትዮጵያ
FI Finlande|Finlandia|Finlândia|Finland|Финляндия|Фінляндія|فنلندا|فنلاند|Φινλανδία|芬兰|フィンランド|芬蘭
FJ Fidji|Fiyi|Figi|Fiji|Fidżi|Фиджи|Фіджі|فيجي|فیجی|Φίτζι|斐济|フィジー|斐濟
FK Îles Malouines|Islas Malvinas|Isole Falkland|Ilhas Malvinas|Falklandeilanden|Falklandy|Фолклендские о-ва|Фолклендські Острови|جزر فوكلاند|جزایر فالکلند|Νήσοι Φόκλαντ|福克兰群岛|フォークランド諸島|福克蘭群島|Ilhas Falkland
FM Micronésie|Micronesia|Micronésia|Mikronezja|Федеративные Штаты Микронезии|Мікронезія|ميكرونيزيا|میکرونزی|Μικρονησία|密克罗尼西亚|ミクロネシア連邦|密克羅尼西亞
FO Îles Féroé|Islas Feroe|Isole Fær Øer|Ilhas Faroé|Faeröer|Wyspy Owcze|Фарерские о-ва|Фарерські Острови|جزر فارو|جزایر فارو|Νήσοι Φερόες|法罗群岛|フェロー諸島|法羅群島
FR France|Francia|França|Frankrijk|Francja|Франция|Франція|فرنسا|فرانسه|Γαλλία|法国|フランス|法國|République Française|República Francesa|法兰西
GA Gabon|Gabón|Gabão|Габон|الغابون|گابن|Γκαμπόν|加蓬|ガボン|加彭
GB Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Великобритания|Велика Британія|المملكة المتحدة|بریتانیا|Ηνωμένο Βασίλειο|英国|イギリス|英國|Angleterre|Inglaterra|Inghilterra|Engeland|Anglia|Англия|Англія|Αγγλία|إنجلترا|انجلترا|بريطانيا|بريطانيا العظمى|انگلستان|انگلیس|بریتانیای کبیر|英格兰|英吉利|Groot-Brittannië|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Grã-Bretanha|Zjednoczone Królestwo|Соединенное Королевство|Соединённое Королевство|Сполучене Королівство|Сполучене Королівство Великої Британії|Великобританія|Μεγάλη Βρετανία|Escocia|Escócia|Écosse|Scozia|Schotland|Szkocja|Шотландия|Gales|Galles|UK|R.-U.|イングランド|連合王国
GD Grenade|Granada|Grenada|Гренада|غرينادا|گرنادا|Γρενάδα|格林纳达|グレナダ|格瑞那達
GE Géorgie|Georgia|Geórgia|Georgië|Gruzja|Грузия|Грузія|جورجيا|گرجستان|Γεωργία|格鲁吉亚|ジョージア|喬治亞
GF Guyane française|Guayana Francesa|Guyana Francese|Guiana Francesa|Frans-Guyana|Gujana Francuska|Французская Гвиана|Французька Гвіана|غويانا الفرنسية|گویان فرانسه|Γαλλική Γουιάνα|法属圭亚那|仏領ギアナ|法屬圭亞那
GG Guernesey|Guernsey|Гернси|Гернсі|غيرنزي|گرنزی|Γκέρνζι|根西岛|ガーンジー|根息
GH Ghana|Gana|Гана|غانا|غنا|Γκάνα|加纳|ガーナ|迦納
GI Gibraltar|Gibilterra|Гибралтар|Гібралтар|جبل طارق|جبل‌الطارق|Γιβραλτάρ|直布罗陀|ジブラルタル|直布羅陀
GL Groenland|Groenlandia|Groenlândia|Grenlandia|Гренландия|Гренландія|غرينلاند|گرینلند|Γροιλανδία|格陵兰|グリーンランド|格陵蘭|Gronelândia
GM Gambie|Gambia|Gâmbia|Гамбия|Гамбія|غامبيا|گامبیا|Γκάμπια|冈比亚|ガンビア|甘比亞
GN Guinée|Guinea|Guiné|Guinee|Gwinea|Гвинея|Гвінея|غينيا|گینه|Γουινέα|几内亚|ギニア|幾內亞
GP Guadeloupe|Guadalupe|Guadalupa|Gwadelupa|Гваделупа|غوادلوب|گوادلوپ|Γουαδελούπη|瓜德罗普|グアドループ|瓜地洛普
GQ Guinée équatoriale|Guinea Ecuatorial|Guinea Equatoriale|Guiné Equatorial|Equatoriaal-Guinea|Gwinea Równikowa|Экваториальная Гвинея|Екваторіальна Гвінея|غينيا الاستوائية|گینهٔ استوایی|Ισημερινή Γουινέα|赤道几内亚|赤道ギニア|赤道幾內亞
GR Grèce|Grecia|Grécia|Griekenland|Grecja|Греция|Греція|اليونان|یونان|Ελλάδα|希腊|ギリシャ|希臘|République hellénique
GS Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|Georgia del Sud e Sandwich Australi|Ilhas Geórgia do Sul e Sandwich do Sul|Zuid-Georgia en Zuidelijke Sandwicheilanden|Georgia Południowa i Sandwich Południowy|Южная Георгия и Южные Сандвичевы о-ва|Південна Джорджія та Південні Сандвічеві Острови|جورجيا الجنوبية وجزر ساندويتش الجنوبية|جورجیای جنوبی و جزایر ساندویچ جنوبی|Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς|南乔治亚和南桑威奇群岛|サウスジョージア・サウスサンドウィッチ諸島|南喬治亞與南三明治群島
GT Guatemala|Gwatemala|Гватемала|غواتيمالا|گواتمالا|Γουατεμάλα|危地马拉|グアテマラ|瓜地馬拉
GU Guam|Гуам|غوام|گوام|Γκουάμ|关岛|グアム|關島|Guame
GW Guinée-Bissau|Guinea-Bisáu|Guinea-Bissau|Guiné-Bissau|Guinee-Bissau|Gwinea Bissau|Гвинея-Бисау|Гвінея-Бісау|غينيا بيساو|گینهٔ بیسائو|Γουινέα Μπισάου|几内亚比绍|ギニアビサウ|幾內亞比索
GY Guyana|Guiana|Gujana|Гайана|Гаяна|غيانا|گویان|Γουιάνα|圭亚那|ガイアナ|蓋亞那
HK R.A.S. chinoise de Hong Kong|RAE de Hong Kong (China)|RAS di Hong Kong|Hong Kong, RAE da China|Hongkong SAR van China|SRA Hongkong (Chiny)|Гонконг (САР)|Гонконг, ОАР Китаю|هونغ كونغ الصينية (منطقة إدارية خاصة)|هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین|Χονγκ Κονγκ ΕΔΠ Κίνας|中国香港特别行政区|中華人民共和国香港特別行政区|中國香港特別行政區|香港特別行政區|Гонконг|Гонконґ|هونغ كونغ|هنگ کنگ|Χονγκ Κονγκ
HM Îles Heard-et-MacDonald|Islas Heard y McDonald|Isole Heard e McDonald|Ilhas Heard e McDonald|Heard en McDonaldeilanden|Wyspy Heard i McDonalda|о-ва Херд и Макдональд|Острови Герд і Макдоналд|جزيرة هيرد وجزر ماكدونالد|هرد و جزایر مک‌دونالد|Νήσοι Χερντ και Μακντόναλντ|赫德岛和麦克唐纳群岛|ハード島・マクドナルド諸島|赫德島及麥唐納群島
HN Honduras|Гондурас|هندوراس|Ονδούρα|洪都拉斯|ホンジュラス|宏都拉斯
HR Croatie|Croacia|Croazia|Croácia|Kroatië|Chorwacja|Хорватия|Хорватія|كرواتيا|کرواسی|Κροατία|克罗地亚|クロアチア|克羅埃西亞
HT Haïti|Haití|Haiti|Гаити|Гаїті|هايتي|هائیتی|Αϊτή|海地|ハイチ
HU Hongrie|Hungría|Ungheria|Hungria|Hongarije|Węgry|Венгрия|Угорщина|هنغاريا|مجارستان|Ουγγαρία|匈牙利|ハンガリー|المجر|Maďarsko
ID Indonésie|Indonesia|Indonésia|Indonesië|Indonezja|Индонезия|Індонезія|إندونيسيا|اندونزی|Ινδονησία|印度尼西亚|インドネシア|印尼
IE Irlande|Irlanda|Ierland|Irlandia|Ирландия|Ірландія|أيرلندا|ایرلند|Ιρλανδία|爱尔兰|アイルランド|愛爾蘭|Éire|Republiek Ierland|République d'Irlande|Ирландская Республика
IL Israël|Israel|Israele|Izrael|Израиль|Ізраїль|إسرائيل|اسرائیل|Ισραήλ|以色列|イスラエル
IM Île de Man|Isla de Man|Isola di Man|Ilha de Man|Isle of Man|Wyspa Man|о-в Мэн|Острів Мен|جزيرة مان|جزیرهٔ من|Νήσος του Μαν|马恩岛|マン島|曼島
IN Inde|India|Índia|Indie|Индия|Індія|الهند|هند|Ινδία|印度|インド|Bharat|Republika Indii
IO Territoire britannique de l’océan Indien|Territorio Británico del Océano Índico|Territorio Britannico dell’Oceano Indiano|Território Britânico do Oceano Índico|Brits Indische Oceaanterritorium|Brytyjskie Terytorium Oceanu Indyjskiego|Британская территория в Индийском океане|Британська територія в Індійському океані|الإقليم البريطاني في المحيط الهندي|قلمرو بریتانیا در اقیانوس هند|Βρετανικά Εδάφη Ινδικού Ωκεανού|英属印度洋领地|英領インド洋地域|英屬印度洋領地
IQ Irak|Iraq|Iraque|Ирак|Ірак|العراق|عراق|Ιράκ|伊拉克|イラク
IR Iran|Irán|Irã|Иран|Іран|إيران|ایران|Ιράν|伊朗|イラン|Irão|Ісламська Республіка Іран|Perse|Perzië|伊朗伊斯兰共和国|جمهوری اسلامی ایران|República Islámica de Irán
IS Islande|Islandia|Islanda|Islândia|IJsland|Исландия|Ісландія|آيسلندا|ایسلند|Ισλανδία|冰岛|アイスランド|冰島
IT Italie|Italia|Itália|Italië|Włochy|Италия|Італія|إيطاليا|ایتالیا|Ιταλία|意大利|イタリア|義大利
JE Jersey|Джерси|Джерсі|جيرسي|جرزی|Τζέρζι|泽西岛|ジャージー|澤西島
JM Jamaïque|Jamaica|Giamaica|Jamajka|Ямайка|جامايكا|جامائیکا|Τζαμάικα|牙买加|ジャマイカ|牙買加
JO Jordanie|Jordania|Giordania|Jordânia|Jordanië|Иордания|Йорданія|الأردن|اردن|Ιορδανία|约旦|ヨルダン|約旦
JP Japon|Japón|Giappone|Japão|Japan|Japonia|Япония|Японія|اليابان|ژاپن|Ιαπωνία|日本|Nippon|日本国
KE Kenya|Kenia|Quênia|Кения|Кенія|كينيا|کنیا|Κένυα|肯尼亚|ケニア|肯亞|Quénia
KG Kirghizstan|Kirguistán|Kirghizistan|Quirguistão|Kirgizië|Kirgistan|Киргизия|Киргизстан|قيرغيزستان|قرقیزستان|Κιργιστάν|吉尔吉斯斯坦|キルギス|吉爾吉斯|Кыргызстан|Kirghizie
KH Cambodge|Camboya|Cambogia|Camboja|Cambodja|Kambodża|Камбоджа|كمبوديا|کامبوج|Καμπότζη|柬埔寨|カンボジア|កម្ពុជា
KI Kiribati|Quiribati|Кирибати|Кірибаті|كيريباتي|کیریباتی|Κιριμπάτι|基里巴斯|キリバス|吉里巴斯|Quiribáti
KM Comores|Comoras|Comore|Comoren|Komory|Коморы|Комори|جزر القمر|کومور|Κομόρες|科摩罗|コモロ|葛摩
KN Saint-Christophe-et-Niévès|San Cristóbal y Nieves|Saint Kitts e Nevis|São Cristóvão e Névis|Saint Kitts en Nevis|Saint Kitts i Nevis|Сент-Китс и Невис|Сент-Кітс і Невіс|سانت كيتس ونيفيس|سنت کیتس و نویس|Σεν Κιτς και Νέβις|圣基茨和尼维斯|セントクリストファー・ネーヴィス|聖克里斯多福及尼維斯|São Cristóvão e Neves
KP Corée du Nord|Corea del Norte|Corea del Nord|Coreia do Norte|Noord-Korea|Korea Północna|КНДР|Північна Корея|كوريا الشمالية|کرهٔ شمالی|Βόρεια Κορέα|朝鲜|北朝鮮|北韓|북한|조선|Северная Корея|Корейская Народно-Демократическая Республика|Coréia do Norte|朝鮮|北韩|کره شمالی|KRLD
KR Corée du Sud|Corea del Sur|Corea del Sud|Coreia do Sul|Zuid-Korea|Korea Południowa|Республика Корея|Південна Корея|كوريا الجنوبية|کرهٔ جنوبی|Νότια Κορέα|韩国|韓国|南韓|Южная Корея|Coréia do Sul|República de Corea|République de Corée|南朝鲜|大韩民国|大韓民国|韓國|کره جنوبی
KW Koweït|Kuwait|Koeweit|Kuwejt|Кувейт|الكويت|کویت|Κουβέιτ|科威特|クウェート|Koweit
KY Îles Caïmans|Islas Caimán|Isole Cayman|Ilhas Cayman|Kaaimaneilanden|Kajmany|о-ва Кайман|Кайманові Острови|جزر كايمان|جزایر کِیمن|Νήσοι Κέιμαν|开曼群岛|ケイマン諸島|開曼群島|Ilhas Caimão
KZ Kazakhstan|Kazajistán|Kazakistan|Cazaquistão|Kazachstan|Казахстан|كازاخستان|قزاقستان|Καζακστάν|哈萨克斯坦|カザフスタン|哈薩克|Қазақстан
LA Laos|Лаос|لاوس|لائوس|Λάος|老挝|ラオス|寮國|ລາວ
LB Liban|Líbano|Libano|Libanon|Ливан|Ліван|لبنان|Λίβανος|黎巴嫩|レバノン
LC Sainte-Lucie|Santa Lucía|Saint Lucia|Santa Lúcia|Сент-Люсия|Сент-Люсія|سانت لوسيا|سنت لوسیا|Αγία Λουκία|圣卢西亚|セントルシア|聖露西亞
LI Liechtenstein|Лихтенштейн|Ліхтенштейн|ليختنشتاين|لیختن‌اشتاین|Λιχτενστάιν|列支敦士登|リヒテンシュタイン|列支敦斯登|Listenstaine
LK Sri Lanka|Шри-Ланка|Шрі-Ланка|سريلانكا|سری‌لانکا|Σρι Λάνκα|斯里兰卡|スリランカ|斯里蘭卡|Sri Lanca|ශ්‍රී ලංකාව
LR Liberia|Libéria|Либерия|Ліберія|ليبيريا|لیبریا|Λιβερία|利比里亚|リベリア|賴比瑞亞
LS Lesotho|Lesoto|Лесото|ليسوتو|لسوتو|Λεσότο|莱索托|レソト|賴索托
LT Lituanie|Lituania|Lituânia|Litouwen|Litwa|Литва|ليتوانيا|لیتوانی|Λιθουανία|立陶宛|リトアニア
LU Luxembourg|Luxemburgo|Lussemburgo|Luxemburg|Luksemburg|Люксембург|لوكسمبورغ|لوکزامبورگ|Λουξεμβούργο|卢森堡|ルクセンブルク|盧森堡
LV Lettonie|Letonia|Lettonia|Letônia|Letland|Łotwa|Латвия|Латвія|لاتفيا|لتونی|Λετονία|拉脱维亚|ラトビア|拉脫維亞|Letónia
LY Libye|Libia|Líbia|Libië|Ливия|Лівія|ليبيا|لیبی|Λιβύη|利比亚|リビア|利比亞
MA Maroc|Marruecos|Marocco|Marrocos|Marokko|Maroko|Марокко|المغرب|مراکش|Μαρόκο|摩洛哥|モロッコ
MC Monaco|Mónaco|Mônaco|Monako|Монако|موناكو|موناکو|Μονακό|摩纳哥|モナコ|摩納哥
MD Moldavie|Moldavia|Moldávia|Moldavië|Mołdawia|Молдова|مولدوفا|مولداوی|Μολδαβία|摩尔多瓦|モルドバ|摩爾多瓦|Молдавия|Мoldova
ME Monténégro|Montenegro|Czarnogóra|Черногория|Чорногорія|الجبل الأسود|مونته‌نگرو|Μαυροβούνιο|黑山|モンテネグロ|蒙特內哥羅|Црна Гора
MF Saint-Martin|San Martín|Saint Martin|São Martinho|Сен-Мартен|سان مارتن|سنت مارتین|Άγιος Μαρτίνος (Γαλλικό τμήμα)|法属圣马丁|サン・マルタン|法屬聖馬丁|São Martinho (Saint-Martin)
MG Madagascar|Madagaskar|Мадагаскар|مدغشقر|ماداگاسکار|Μαδαγασκάρη|马达加斯加|マダガスカル|馬達加斯加|Madagáscar
MH Îles Marshall|Islas Marshall|Isole Marshall|Ilhas Marshall|Marshalleilanden|Wyspy Marshalla|Маршалловы о-ва|Маршаллові Острови|جزر مارشال|جزایر مارشال|Νήσοι Μάρσαλ|马绍尔群岛|マーシャル諸島|馬紹爾群島
MK Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|Macedônia do Norte|Noord-Macedonië|Macedonia Północna|Северная Македония|Північна Македонія|مقدونيا الشمالية|مقدونیهٔ شمالی|Βόρεια Μακεδονία|北马其顿|北マケドニア|北馬其頓|Macedónia do Norte|Северна Македонија|Македонија|Македония|Македонія|Macédoine|Macedonia|Macedônia|Macedónia|Macedonië|مقدونيا|马其顿|マケドニア
ML Mali|Мали|Малі|مالي|مالی|Μάλι|马里|マリ|馬利
MM Myanmar (Birmanie)|Myanmar (Birmania)|Mianmar (Birmânia)|Myanmar (Birma)|Mjanma (Birma)|Мьянма (Бирма)|Мʼянма (Бірма)|ميانمار (بورما)|میانمار (برمه)|Μιανμάρ (Βιρμανία)|缅甸|ミャンマー (ビルマ)|緬甸|မြန်မာ|Мьянма|М'янма|Бирма|Birmanie|Birmania|Birma|Birmânia
MN Mongolie|Mongolia|Mongólia|Mongolië|Монголия|Монголія|منغوليا|مغولستان|Μογγολία|蒙古|モンゴル|Монгол
MO R.A.S. chinoise de Macao|RAE de Macao (China)|RAS di Macao|Macau, RAE da China|Macau SAR van China|SRA Makau (Chiny)|Макао (САР)|Макао, ОАР Китаю|منطقة ماكاو الإدارية الخاصة|ماکائو، منطقهٔ ویژهٔ اداری چین|Μακάο ΕΔΠ Κίνας|中国澳门特别行政区|中華人民共和国マカオ特別行政区|中國澳門特別行政區|澳门
MP Îles Mariannes du Nord|Islas Marianas del Norte|Isole Marianne Settentrionali|Ilhas Marianas do Norte|Noordelijke Marianen|Mariany Północne|Северные Марианские о-ва|Північні Маріанські Острови|جزر ماريانا الشمالية|جزایر ماریانای شمالی|Νήσοι Βόρειες Μαριάνες|北马里亚纳群岛|北マリアナ諸島|北馬利安納群島
MQ Martinique|Martinica|Martynika|Мартиника|Мартиніка|جزر المارتينيك|مارتینیک|Μαρτινίκα|马提尼克|マルティニーク|馬丁尼克
MR Mauritanie|Mauritania|Mauritânia|Mauritanië|Mauretania|Мавритания|Мавританія|موريتانيا|موریتانی|Μαυριτανία|毛里塔尼亚|モーリタニア|茅利塔尼亞
MS Montserrat|Монтсеррат|مونتسرات|مونت‌سرات|Μονσεράτ|蒙特塞拉特|モントセラト|蒙哲臘|Monserrate
MT Malte|Malta|Мальта|مالطا|مالت|Μάλτα|马耳他|マルタ|馬爾他
MU Maurice|Mauricio|Mauritius|Maurício|Маврикий|Маврикій|موريشيوس|موریس|Μαυρίκιος|毛里求斯|モーリシャス|模里西斯|Maurícia
MV Maldives|Maldivas|Maldive|Maldiven|Malediwy|Мальдивы|Мальдіви|جزر المالديف|مالدیو|Μαλδίβες|马尔代夫|モルディブ|馬爾地夫
MW Malawi|Malaui|Малави|Малаві|ملاوي|مالاوی|Μαλάουι|马拉维|マラウイ|馬拉威|Maláui
MX Mexique|México|Messico|Mexico|Meksyk|Мексика|المكسيك|مکزیک|Μεξικό|墨西哥|メキシコ|Estados Unidos Mexicanos|Méjico
MY Malaisie|Malasia|Malaysia|Malásia|Maleisië|Malezja|Малайзия|Малайзія|ماليزيا|مالزی|Μαλαισία|马来西亚|マレーシア|馬來西亞
MZ Mozambique|Mozambico|Moçambique|Mozambik|Мозамбик|Мозамбік|موزمبيق|موزامبیک|Μοζαμβίκη|莫桑比克|モザンビーク|莫三比克
NA Namibie|Namibia|Namíbia|Namibië|Намибия|Намібія|ناميبيا|نامیبیا|Ναμίμπια|纳米比亚|ナミビア|納米比亞
NC Nouvelle-Calédonie|Nueva Caledonia|Nuova Caledonia|Nova Caledônia|Nieuw-Caledonië|Nowa Kaledonia|Новая Каледония|Нова Каледонія|كاليدونيا الجديدة|کالدونیای جدید|Νέα Καληδονία|新喀里多尼亚|ニューカレドニア|新喀里多尼亞|Nova Caledónia
NE Niger|Níger|Нигер|Нігер|النيجر|نیجر|Νίγηρας|尼日尔|ニジェール|尼日
NF Île Norfolk|Isla Norfolk|Isola Norfolk|Ilha Norfolk|Norfolk|о-в Норфолк|Острів Норфолк|جزيرة نورفولك|جزیرهٔ نورفولک|Νήσος Νόρφολκ|诺福克岛|ノーフォーク島|諾福克島
NG Nigeria|Nigéria|Нигерия|Нігерія|نيجيريا|نیجریه|Νιγηρία|尼日利亚|ナイジェリア|奈及利亞
NI Nicaragua|Nicarágua|Nikaragua|Никарагуа|Нікарагуа|نيكاراغوا|نیکاراگوئه|Νικαράγουα|尼加拉瓜|ニカラグア
NL Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Nederland|Holandia|Нидерланды|Нідерланди|هولندا|هلند|Κάτω Χώρες|荷兰|オランダ|荷蘭|Голландия|Голландія|Hollande|Holanda|Olanda|Ολλανδία|Pays Bas|Königreich der Nederlanden|Koninkrijk der Nederlanden|荷兰王国
NO Norvège|Noruega|Norvegia|Noorwegen|Norwegia|Норвегия|Норвегія|النرويج|نروژ|Νορβηγία|挪威|ノルウェー
NP Népal|Nepal|Непал|نيبال|نپال|Νεπάλ|尼泊尔|ネパール|尼泊爾|नेपाल
NR Nauru|Науру|ناورو|نائورو|Ναουρού|瑙鲁|ナウル|諾魯
NU Niue|Ниуэ|Ніуе|نيوي|نیوئه|Νιούε|纽埃|ニウエ|紐埃島|Niuê
NZ Nouvelle-Zélande|Nueva Zelanda|Nuova Zelanda|Nova Zelândia|Nieuw-Zeeland|Nowa Zelandia|Новая Зеландия|Нова Зеландія|نيوزيلندا|نیوزیلند|Νέα Ζηλανδία|新西兰|ニュージーランド|紐西蘭
OM Oman|Omán|Omã|Оман|عُمان|عمان|Ομάν|阿曼|オマーン
PA Panama|Panamá|Панама|بنما|پاناما|Παναμάς|巴拿马|パナマ|巴拿馬
PE Pérou|Perú|Perù|Peru|Перу|بيرو|پرو|Περού|秘鲁|ペルー|秘魯
PF Polynésie française|Polinesia Francesa|Polinesia Francese|Polinésia Francesa|Frans-Polynesië|Polinezja Francuska|Французская Полинезия|Французька Полінезія|بولينيزيا الفرنسية|پلی‌نزی فرانسه|Γαλλική Πολυνησία|法属波利尼西亚|仏領ポリネシア|法屬玻里尼西亞
PG Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua Nuova Guinea|Papua-Nova Guiné|Papoea-Nieuw-Guinea|Papua-Nowa Gwinea|Папуа — Новая Гвинея|Папуа-Нова Гвінея|بابوا غينيا الجديدة|پاپوا گینهٔ نو|Παπούα Νέα Γουινέα|巴布亚新几内亚|パプアニューギニア|巴布亞紐幾內亞
PH Philippines|Filipinas|Filippine|Filipijnen|Filipiny|Филиппины|Філіппіни|الفلبين|فیلیپین|Φιλιππίνες|菲律宾|フィリピン|菲律賓|Filippijnen
PK Pakistan|Pakistán|Paquistão|Пакистан|باكستان|پاکستان|Πακιστάν|巴基斯坦|パキスタン
PL Pologne|Polonia|Polônia|Polen|Polska|Польша|Польща|بولندا|لهستان|Πολωνία|波兰|ポーランド|波蘭|Polónia|Rzeczpospolita Polska|РП|Республика Польша
PM Saint-Pierre-et-Miquelon|San Pedro y Miquelón|Saint-Pierre e Miquelon|São Pedro e Miquelão|Saint-Pierre en Miquelon|Saint-Pierre i Miquelon|Сен-Пьер и Микелон|Сен-Пʼєр і Мікелон|سان بيير ومكويلون|سن پیر و میکلن|Σεν Πιερ και Μικελόν|圣皮埃尔和密克隆群岛|サンピエール島・ミクロン島|聖皮埃與密克隆群島
PN Îles Pitcairn|Islas Pitcairn|Isole Pitcairn|Ilhas Pitcairn|Pitcairneilanden|Pitcairn|о-ва Питкэрн|Острови Піткерн|جزر بيتكيرن|جزایر پیت‌کرن|Νήσοι Πίτκερν|皮特凯恩群岛|ピトケアン諸島|皮特肯群島
PR Porto Rico|Puerto Rico|Portorico|Portoryko|Пуэрто-Рико|Пуерто-Рико|بورتوريكو|پورتوریکو|Πουέρτο Ρίκο|波多黎各|プエルトリコ
PS Territoires palestiniens|Territorios Palestinos|Territori Palestinesi|Territórios palestinos|Palestijnse gebieden|Terytoria Palestyńskie|Палестинские территории|Палестинські території|الأراضي الفلسطينية|سرزمین‌های فلسطینی|Παλαιστινιακά Εδάφη|巴勒斯坦领土|パレスチナ自治区|巴勒斯坦自治區|Territórios palestinianos|فلسطين|Палестина|Палестинa|Palestina|Palestyna|Παλαιστίνη|巴勒斯坦|パレスチナ|فلسطین|État de Palestine|Estado de Palestina
PT Portugal|Portogallo|Portugalia|Португалия|Португалія|البرتغال|پرتغال|Πορτογαλία|葡萄牙|ポルトガル
PW Palaos|Palau|Палау|بالاو|پالائو|Παλάου|帕劳|パラオ|帛琉
PY Paraguay|Paraguai|Paragwaj|Парагвай|باراغواي|پاراگوئه|Παραγουάη|巴拉圭|パラグアイ
QA Qatar|Catar|Katar|Катар|قطر|Κατάρ|卡塔尔|カタール|卡達
RE La Réunion|Reunión|Riunione|Reunião|Réunion|Reunion|Реюньон|Реюньйон|روينيون|رئونیون|Ρεϊνιόν|留尼汪|レユニオン|留尼旺
RO Roumanie|Rumanía|Romania|Romênia|Roemenië|Rumunia|Румыния|Румунія|رومانيا|رومانی|Ρουμανία|罗马尼亚|ルーマニア|羅馬尼亞|Roménia
RS Serbie|Serbia|Sérvia|Servië|Сербия|Сербія|صربيا|صربستان|Σερβία|塞尔维亚|セルビア|塞爾維亞
RU Russie|Rusia|Russia|Rússia|Rusland|Rosja|Россия|Росія|روسيا|روسیه|Ρωσία|俄罗斯|ロシア|俄羅斯|Российская Федерация|РФ|Fédération de Russie|Federación Rusa|Federación de Rusia|Federazione Russa|Federação Russa|Federación Rusia|Russische Federatie|Federacja Rosyjska|Російська Федерація|Ρωσική Ομοσπονδία|俄罗斯联邦|俄国|ロシア連邦
RW Rwanda|Ruanda|Руанда|رواندا|Ρουάντα|卢旺达|ルワンダ|盧安達
SA Arabie saoudite|Arabia Saudí|Arabia Saudita|Arábia Saudita|Saoedi-Arabië|Arabia Saudyjska|Саудовская Аравия|Саудівська Аравія|المملكة العربية السعودية|عربستان سعودی|Σαουδική Αραβία|沙特阿拉伯|サウジアラビア|沙烏地阿拉伯|Royaume d'Arabie Saoudite|КСА|KSA|沙特|Saoedi Arabië|عربستان
SB Îles Salomon|Islas Salomón|Isole Salomone|Ilhas Salomão|Salomonseilanden|Wyspy Salomona|Соломоновы о-ва|Соломонові Острови|جزر سليمان|جزایر سلیمان|Νήσοι Σολομώντος|所罗门群岛|ソロモン諸島|索羅門群島
SC Seychelles|Seicheles|Seychellen|Seszele|Сейшельские о-ва|Сейшельські Острови|سيشل|سیشل|Σεϋχέλλες|塞舌尔|セーシェル|塞席爾
SD Soudan|Sudán|Sudan|Sudão|Soedan|Судан|السودان|سودان|Σουδάν|苏丹|スーダン|蘇丹
SE Suède|Suecia|Svezia|Suécia|Zweden|Szwecja|Швеция|Швеція|السويد|سوئد|Σουηδία|瑞典|スウェーデン
SG Singapour|Singapur|Singapore|Singapura|Сингапур|Сінгапур|سنغافورة|سنگاپور|Σιγκαπούρη|新加坡|シンガポール
SH Sainte-Hélène|Santa Elena|Sant’Elena|Santa Helena|Sint-Helena|Wyspa Świętej Heleny|о-в Св. Елены|Острів Святої Єлени|سانت هيلينا|سنت هلن|Αγία Ελένη|圣赫勒拿|セントヘレナ|聖赫勒拿島
SI Slovénie|Eslovenia|Slovenia|Eslovênia|Slovenië|Słowenia|Словения|Словенія|سلوفينيا|اسلوونی|Σλοβενία|斯洛文尼亚|スロベニア|斯洛維尼亞|Eslovénia
SJ Svalbard et Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Spitsbergen en Jan Mayen|Svalbard i Jan Mayen|Шпицберген и Ян-Майен|Шпіцберген та Ян-Маєн|سفالبارد وجان ماين|سوالبارد و یان ماین|Σβάλμπαρντ και Γιαν Μαγιέν|斯瓦尔巴和扬马延|スバールバル諸島・ヤンマイエン島|挪威屬斯瓦巴及尖棉
SK Slovaquie|Eslovaquia|Slovacchia|Eslováquia|Slowakije|Słowacja|Словакия|Словаччина|سلوفاكيا|اسلواکی|Σλοβακία|斯洛伐克|スロバキア|République slovaque|República Eslovaca|Repubblica Slovacca|Словацкая Республика
SL Sierra Leone|Sierra Leona|Serra Leoa|Сьерра-Леоне|Сьєрра-Леоне|سيراليون|سیرالئون|Σιέρα Λεόνε|塞拉利昂|シエラレオネ|獅子山
SM Saint-Marin|San Marino|Сан-Марино|سان مارينو|سان‌مارینو|Άγιος Μαρίνος|圣马力诺|サンマリノ|聖馬利諾|São Marinho
SN Sénégal|Senegal|Сенегал|السنغال|سنگال|Σενεγάλη|塞内加尔|セネガル|塞內加爾
SO Somalie|Somalia|Somália|Somalië|Сомали|Сомалі|الصومال|سومالی|Σομαλία|索马里|ソマリア|索馬利亞
SR Suriname|Surinam|Суринам|سورينام|سورینام|Σουρινάμ|苏里南|スリナム|蘇利南
SS Soudan du Sud|Sudán del Sur|Sud Sudan|Sudão do Sul|Zuid-Soedan|Sudan Południowy|Южный Судан|Південний Судан|جنوب السودان|سودان جنوبی|Νότιο Σουδάν|南苏丹|南スーダン|南蘇丹
ST Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|Sao Tomé en Principe|Wyspy Świętego Tomasza i Książęca|Сан-Томе и Принсипи|Сан-Томе і Принсіпі|ساو تومي وبرينسيبي|سائوتومه و پرینسیپ|Σάο Τομέ και Πρίνσιπε|圣多美和普林西比|サントメ・プリンシペ|聖多美普林西比
SV Salvador|El Salvador|Salwador|Сальвадор|السلفادور|السالوادور|Ελ Σαλβαδόρ|萨尔瓦多|エルサルバドル|薩爾瓦多
SX Saint-Martin (partie néerlandaise)|Sint Maarten|Sint-Maarten|Синт-Мартен|Сінт-Мартен|سانت مارتن|سنت مارتن|Άγιος Μαρτίνος (Ολλανδικό τμήμα)|荷属圣马丁|シント・マールテン|荷屬聖馬丁|São Martinho (Sint Maarten)
SY Syrie|Siria|Síria|Syrië|Syria|Сирия|Сирія|سوريا|سوریه|Συρία|叙利亚|シリア|敘利亞|سورية|Σύρια|République arabe syrienne
SZ Eswatini|Esuatini|Essuatíni|Эсватини|Есватіні|إسواتيني|اسواتینی|Εσουατίνι|斯威士兰|エスワティニ|史瓦帝尼|Свазиленд|Swaziland|Suazilandia
TC Îles Turques-et-Caïques|Islas Turcas y Caicos|Isole Turks e Caicos|Ilhas Turcas e Caicos|Turks- en Caicoseilanden|Turks i Caicos|Тёркс и Кайкос|Острови Теркс і Кайкос|جزر توركس وكايكوس|جزایر تورکس و کایکوس|Νήσοι Τερκς και Κάικος|特克斯和凯科斯群岛|タークス・カイコス諸島|土克斯及開科斯群島
TD Tchad|Chad|Ciad|Chade|Tsjaad|Czad|Чад|تشاد|چاد|Τσαντ|乍得|チャド|查德
TF Terres australes françaises|Territorios Australes Franceses|Terre Australi Francesi|Territórios Franceses do Sul|Franse Gebieden in de zuidelijke Indische Oceaan|Francuskie Terytoria Południowe i Antarktyczne|Французские Южные территории|Французькі Південні Території|الأقاليم الجنوبية الفرنسية|سرزمین‌های جنوبی فرانسه|Γαλλικά Νότια Εδάφη|法属南部领地|仏領極南諸島|法屬南部屬地|Territórios Austrais Franceses
TG Togo|Того|توغو|توگو|Τόγκο|多哥|トーゴ
TH Thaïlande|Tailandia|Thailandia|Tailândia|Thailand|Tajlandia|Таиланд|Таїланд|تايلاند|تایلند|Ταϊλάνδη|泰国|タイ|泰國|ไทย|Królestwo Tajlandii
TJ Tadjikistan|Tayikistán|Tagikistan|Tadjiquistão|Tadzjikistan|Tadżykistan|Таджикистан|طاجيكستان|تاجیکستان|Τατζικιστάν|塔吉克斯坦|タジキスタン|塔吉克|Tajiquistão|Тоҷикистон
TK Tokelau|Токелау|توكيلاو|توکلائو|Τοκελάου|托克劳|トケラウ|托克勞群島|Toquelau
TL Timor oriental|Timor-Leste|Timor Est|Oost-Timor|Timor Wschodni|Восточный Тимор|Тимор-Лешті|تيمور - ليشتي|تیمور-لسته|Τιμόρ-Λέστε|东帝汶|東ティモール|東帝汶
TM Turkménistan|Turkmenistán|Turkmenistan|Turcomenistão|Туркменистан|Туркменістан|تركمانستان|ترکمنستان|Τουρκμενιστάν|土库曼斯坦|トルクメニスタン|土庫曼|Turquemenistão|Туркмения|Turkménie
TN Tunisie|Túnez|Tunisia|Tunísia|Tunesië|Tunezja|Тунис|Туніс|تونس|Τυνησία|突尼斯|チュニジア|突尼西亞
TO Tonga|Тонга|تونغا|تونگا|Τόνγκα|汤加|トンガ|東加
TR Turquie|Turquía|Turchia|Turquia|Turkije|Turcja|Турция|Туреччина|تركيا|ترکیه|Τουρκία|土耳其|トルコ|Турецкая Республика|République de Turquie|República de Turquía|Repubblica di Turchia|Republiek Turkije|Republika Turcji|Τουρκική Δημοκρατία|土耳其共和国|トルコ共和国|الجمهورية التركية|جمهوری ترکیه|Турциа
TT Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trinidad en Tobago|Trynidad i Tobago|Тринидад и Тобаго|Тринідад і Тобаго|ترينيداد وتوباغو|ترینیداد و توباگو|Τρινιντάντ και Τομπάγκο|特立尼达和多巴哥|トリニダード・トバゴ|千里達及托巴哥|Trindade e Tobago
TV Tuvalu|Тувалу|توفالو|تووالو|Τουβαλού|图瓦卢|ツバル|吐瓦魯
TW Taïwan|Taiwán|Taiwan|Tajwan|Тайвань|تايوان|تایوان|Ταϊβάν|台湾|台灣|中華民國|臺灣|Formose
TZ Tanzanie|Tanzania|Tanzânia|Танзания|Танзанія|تنزانيا|تانزانیا|Τανζανία|坦桑尼亚|タンザニア|坦尚尼亞
UA Ukraine|Ucrania|Ucraina|Ucrânia|Oekraïne|Ukraina|Украина|Україна|أوكرانيا|اوکراین|Ουκρανία|乌克兰|ウクライナ|烏克蘭|Украйна|Ukrajina
UG Ouganda|Uganda|Oeganda|Уганда|أوغندا|اوگاندا|Ουγκάντα|乌干达|ウガンダ|烏干達
UM Îles mineures éloignées des États-Unis|Islas menores alejadas de EE. UU.|Isole Minori Esterne degli Stati Uniti|Ilhas Menores Distantes dos EUA|Kleine afgelegen eilanden van de Verenigde Staten|Dalekie Wyspy Mniejsze Stanów Zjednoczonych|Внешние малые о-ва (США)|Віддалені острови США|جزر الولايات المتحدة النائية|جزایر دورافتادهٔ ایالات متحده|Απομακρυσμένες Νησίδες ΗΠΑ|美国本土外小岛屿|合衆国領有小離島|美國本土外小島嶼|Ilhas Menores Afastadas dos EUA
US États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten|Stany Zjednoczone|Соединенные Штаты|Сполучені Штати|الولايات المتحدة|ایالات متحده|Ηνωμένες Πολιτείες|美国|アメリカ合衆国|美國|США|СШA|Соединённые Штаты|Соединенные Штаты Америки|Сполучені Штати Америки|EUA|EE. UU.|EEUU|E.E.U.U.|Estados Unidos de América|Estados Unidos da América|États-Unis d'Amérique|USA|Stati Uniti d'America|Verenigde Staten van Amerika|VS|Stany Zjednoczone Ameryki|Stany|ΗΠΑ|Η.Π.Α.|Ηνωμένες Πολιτείες Αμερικής|الولايات المتحدة الأمريكية|ایالات متحده آمریکا|ایالات متحده امریکا|آمریکا|امریکا|美利坚合众国|アメリカ|米国|米國
UY Uruguay|Uruguai|Urugwaj|Уругвай|أورغواي|اروگوئه|Ουρουγουάη|乌拉圭|ウルグアイ|烏拉圭
UZ Ouzbékistan|Uzbekistán|Uzbekistan|Uzbequistão|Oezbekistan|Узбекистан|أوزبكستان|ازبکستان|Ουζμπεκιστάν|乌兹别克斯坦|ウズベキスタン|烏茲別克|Usbequistão|Oʻzbekiston
VA État de la Cité du Vatican|Ciudad del Vaticano|Città del Vaticano|Cidade do Vaticano|Vaticaanstad|Watykan|Ватикан|الفاتيكان|واتیکان|Βατικανό|梵蒂冈|バチカン市国|梵蒂岡|Vaticano|Cité du Vatican|Saint-Siège|Santa Sede|Heilige Stoel
VC Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Saint Vincent e Grenadine|São Vicente e Granadinas|Saint Vincent en de Grenadines|Saint Vincent i Grenadyny|Сент-Винсент и Гренадины|Сент-Вінсент і Гренадіни|سانت فنسنت وجزر غرينادين|سنت وینسنت و گرنادین|Άγιος Βικέντιος και Γρεναδίνες|圣文森特和格林纳丁斯|セントビンセント及びグレナディーン諸島|聖文森及格瑞那丁
VE Venezuela|Wenezuela|Венесуэла|Венесуела|فنزويلا|ونزوئلا|Βενεζουέλα|委内瑞拉|ベネズエラ|委內瑞拉
VG Îles Vierges britanniques|Islas Vírgenes Británicas|Isole Vergini Britanniche|Ilhas Virgens Britânicas|Britse Maagdeneilanden|Brytyjskie Wyspy Dziewicze|Виргинские о-ва (Великобритания)|Британські Віргінські острови|جزر فيرجن البريطانية|جزایر ویرجین بریتانیا|Βρετανικές Παρθένες Νήσοι|英属维尔京群岛|英領ヴァージン諸島|英屬維京群島
VI Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.|Isole Vergini Americane|Ilhas Virgens Americanas|Amerikaanse Maagdeneilanden|Wyspy Dziewicze Stanów Zjednoczonych|Виргинские о-ва (США)|Віргінські Острови (США)|جزر فيرجن الأمريكية|جزایر ویرجین ایالات متحده|Αμερικανικές Παρθένες Νήσοι|美属维尔京群岛|米領ヴァージン諸島|美屬維京群島|Ilhas Virgens dos EUA
VN Viêt Nam|Vietnam|Vietnã|Wietnam|Вьетнам|Вʼєтнам|فيتنام|ویتنام|Βιετνάμ|越南|ベトナム|Vietname
VU Vanuatu|Вануату|فانواتو|وانواتو|Βανουάτου|瓦努阿图|バヌアツ|萬那杜
WF Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Wallis en Futuna|Wallis i Futuna|Уоллис и Футуна|Уолліс і Футуна|جزر والس وفوتونا|والیس و فوتونا|Γουάλις και Φουτούνα|瓦利斯和富图纳|ウォリス・フツナ|瓦利斯群島和富圖那群島
WS Samoa|Самоа|ساموا|ساموآ|Σαμόα|萨摩亚|サモア|薩摩亞
XK Kosovo|Kosowo|Косово|كوسوفو|کوزوو|Κοσσυφοπέδιο|科索沃|コソボ
YE Yémen|Yemen|Iêmen|Jemen|Йемен|Ємен|اليمن|یمن|Υεμένη|也门|イエメン|葉門|Iémen
YT Mayotte|Majotta|Майотта|مايوت|مایوت|Μαγιότ|马约特|マヨット|馬約特島|Maiote
ZA Afrique du Sud|Sudáfrica|Sudafrica|África do Sul|Zuid-Afrika|Republika Południowej Afryki|Южно-Африканская Республика|Південно-Африканська Республіка|جنوب أفريقيا|افریقای جنوبی|Νότια Αφρική|南非|南アフリカ|RPA|ЮАР|ПАР|Южная Африка|Південна Африка|República Sudafricana|República de Sudáfrica|南非共和国|Suráfrica|África del Sur|南アフリカ共和国
ZM Zambie|Zambia|Zâmbia|Замбия|Замбія|زامبيا|زامبیا|Ζάμπια|赞比亚|ザンビア|尚比亞
ZW Zimbabwe|Zimbabue|Zimbábue|Зимбабве|Зімбабве|زيمبابوي|زیمبابوه|Ζιμπάμπουε|津巴布韦|ジンバブエ|辛巴威|Zimbabué
`

/** The names of languages in the same thirteen languages, after Unicode CLDR. */
const LANGUAGES = `
aa afar|Afar|афарский|афарська|الأفارية|آفاری|Αφάρ|阿法尔语|アファル語
ab abkhaze|abjasio|abcaso|abcázio|Abchazisch|abchaski|абхазский|абхазька|الأبخازية|آبخازی|Αμπχαζικά|阿布哈西亚语|アブハズ語
ady adyguéen|adigué|adyghe|adigue|Adygees|adygejski|адыгейский|адигейська|الأديغة|آدیجیایی|Αντιγκέα|阿迪格语|アディゲ語
af afrikaans|afrikáans|africâner|Afrikaans|африкаанс|الأفريقانية|آفریکانس|Αφρικάανς|南非荷兰语|アフリカーンス語
ak akan|Akan|акан|الأكانية|آکان|Ακάν|阿肯语|アカン語
am amharique|amárico|amarico|Amhaars|amharski|амхарский|амхарська|الأمهرية|امهری|Αμχαρικά|阿姆哈拉语|アムハラ語
an aragonais|aragonés|aragonese|aragonês|Aragonees|aragoński|арагонский|арагонська|الأراغونية|آراگونی|Αραγονικά|阿拉贡语|アラゴン語
ar arabe|árabe|arabo|Arabisch|arabski|арабский|арабська|العربية|عربی|Αραβικά|阿拉伯语|アラビア語
as assamais|asamés|assamese|assamês|Assamees|asamski|ассамский|ассамська|الأسامية|آسامی|Ασαμικά|阿萨姆语|アッサム語
ast asturien|asturiano|Asturisch|asturyjski|астурийский|астурійська|الأسترية|آستوری|Αστουριανά|阿斯图里亚斯语|アストゥリアス語
av avar|avaro|avárico|Avarisch|awarski|аварский|аварська|الأوارية|آواری|Αβαρικά|阿瓦尔语|アヴァル語
ay aymara|aimara|aimará|Aymara|ajmara|аймара|الأيمارا|آیمارایی|Αϊμάρα|艾马拉语|アイマラ語
az azerbaïdjanais|azerbaiyano|azerbaigiano|azerbaijano|Azerbeidzjaans|azerbejdżański|азербайджанский|азербайджанська|الأذربيجانية|ترکی آذربایجانی|Αζερμπαϊτζανικά|阿塞拜疆语|アゼルバイジャン語
ba bachkir|baskir|baschiro|bashkir|Basjkiers|baszkirski|башкирский|башкирська|الباشكيرية|باشقیری|Μπασκίρ|巴什基尔语|バシキール語
bal baloutchi|baluchi|beluci|balúchi|Beloetsji|beludżi|белуджский|балучі|البلوشية|بلوچی|Μπαλούτσι|俾路支语|バルーチー語
bar bavarois|bavarese|Beiers|bawarski|баеріш|باواریایی|バイエルン・オーストリア語
be biélorusse|bielorruso|bielorusso|bielorrusso|Belarussisch|białoruski|белорусский|білоруська|البيلاروسية|بلاروسی|Λευκορωσικά|白俄罗斯语|ベラルーシ語
bg bulgare|búlgaro|bulgaro|Bulgaars|bułgarski|болгарский|болгарська|البلغارية|بلغاری|Βουλγαρικά|保加利亚语|ブルガリア語
bi bichelamar|bislama|bislamá|Bislama|бислама|біслама|البيسلامية|بیسلاما|Μπισλάμα|比斯拉马语|ビスラマ語
bm bambara|Bambara|бамбара|البامبارا|بامبارایی|Μπαμπάρα|班巴拉语|バンバラ語
bn bengali|bengalí|bengalese|Bengaals|bengalski|бенгальский|бенгальська|البنغالية|بنگالی|Βεγγαλικά|孟加拉语|ベンガル語
bo tibétain|tibetano|Tibetaans|tybetański|тибетский|тибетська|التبتية|تبتی|Θιβετιανά|藏语|チベット語
br breton|bretón|bretone|bretão|Bretons|bretoński|бретонский|бретонська|البريتونية|برتون|Βρετονικά|布列塔尼语|ブルトン語
bs bosniaque|bosnio|bosniaco|bósnio|Bosnisch|bośniacki|боснийский|боснійська|البوسنية|بوسنیایی|Βοσνιακά|波斯尼亚语|ボスニア語
ca catalan|catalán|catalano|catalão|Catalaans|kataloński|каталанский|каталонська|الكتالانية|کاتالان|Καταλανικά|加泰罗尼亚语|カタロニア語
ce tchétchène|checheno|ceceno|Tsjetsjeens|czeczeński|чеченский|чеченська|الشيشانية|چچنی|Τσετσενικά|车臣语|チェチェン語
ceb cebuano|Cebuano|cebuański|себуано|себуанська|السيبيوانية|سبویی|Σεμπουάνο|宿务语|セブアノ語
ch chamorro|Chamorro|czamorro|чаморро|التشامورو|چامورویی|Τσαμόρο|查莫罗语|チャモロ語
chr cherokee|cheroqui|Cherokee|czirokeski|чероки|черокі|الشيروكي|چروکی|Τσερόκι|切罗基语|チェロキー語
ckb sorani|kurdo sorani|curdo centrale|curdo central|Soranî|центральнокурдский|центральнокурдська|السورانية الكردية|کردی مرکزی|Κεντρικά Κουρδικά|中库尔德语|中央クルド語
co corse|corso|Corsicaans|korsykański|корсиканский|корсиканська|الكورسيكية|کورسی|Κορσικανικά|科西嘉语|コルシカ語
cr cree|Cree|kri|кри|крі|الكرى|کریایی|Κρι|克里语|クリー語
crh tatar de Crimée|tártaro de Crimea|turco crimeo|tártara da Crimeia|Krim-Tataars|krymskotatarski|крымско-татарский|кримськотатарська|لغة تتار القرم|ترکی کریمه|Τουρκικά Κριμαίας|克里米亚鞑靼语|クリミア・タタール語
cs tchèque|checo|ceco|tcheco|Tsjechisch|czeski|чешский|чеська|التشيكية|چکی|Τσεχικά|捷克语|チェコ語
cv tchouvache|chuvasio|ciuvascio|tchuvache|Tsjoevasjisch|czuwaski|чувашский|чуваська|التشوفاشي|چوواشی|Τσουβασικά|楚瓦什语|チュヴァシ語
cy gallois|galés|gallese|galês|Welsh|walijski|валлийский|валлійська|الويلزية|ولزی|Ουαλικά|威尔士语|ウェールズ語
da danois|danés|danese|dinamarquês|Deens|duński|датский|данська|الدانمركية|دانمارکی|Δανικά|丹麦语|デンマーク語
de allemand|alemán|tedesco|alemão|Duits|niemiecki|немецкий|німецька|الألمانية|آلمانی|Γερμανικά|德语|ドイツ語
dv maldivien|divehi|Divehi|malediwski|мальдивский|дивехі|المالديفية|دیوهی|Ντιβέχι|迪维希语|ディベヒ語
dz dzongkha|dzonga|Dzongkha|дзонг-кэ|дзонг-ке|دزونكا|دزونگخا|Ντζόνγκχα|宗卡语|ゾンカ語
ee éwé|ewé|ewe|Ewe|эве|еве|الإيوي|اوه‌ای|Έουε|埃维语|エウェ語
el grec|griego|greco|grego|Grieks|grecki|греческий|грецька|اليونانية|یونانی|Ελληνικά|希腊语|ギリシャ語
en anglais|inglés|inglese|inglês|Engels|angielski|английский|англійська|الإنجليزية|انگلیسی|Αγγλικά|英语|英語
eo espéranto|esperanto|Esperanto|эсперанто|есперанто|الإسبرانتو|اسپرانتو|Εσπεράντο|世界语|エスペラント語
es espagnol|español|spagnolo|espanhol|Spaans|hiszpański|испанский|іспанська|الإسبانية|اسپانیایی|Ισπανικά|西班牙语|スペイン語
et estonien|estonio|estone|estoniano|Estisch|estoński|эстонский|естонська|الإستونية|استونیایی|Εσθονικά|爱沙尼亚语|エストニア語
eu basque|euskera|basco|Baskisch|baskijski|баскский|баскська|الباسكية|باسکی|Βασκικά|巴斯克语|バスク語
fa persan|persa|persiano|Perzisch|perski|персидский|перська|الفارسية|فارسی|Περσικά|波斯语|ペルシア語
ff peul|fula|fulah|Fulah|fulani|фулах|фула|الفولانية|فولانی|Φουλά|富拉语|フラ語
fi finnois|finés|finlandese|finlandês|Fins|fiński|финский|фінська|الفنلندية|فنلاندی|Φινλανδικά|芬兰语|フィンランド語
fil filipino|filippino|Filipijns|filipiński|филиппинский|філіппінська|الفلبينية|فیلیپینی|Φιλιππινικά|菲律宾语|フィリピノ語
fj fidjien|fiyiano|figiano|fijiano|Fijisch|fidżijski|фиджи|фіджі|الفيجية|فیجیایی|Φίτζι|斐济语|フィジー語
fo féroïen|feroés|faroese|feroês|Faeröers|farerski|фарерский|фарерська|الفاروية|فارویی|Φεροϊκά|法罗语|フェロー語
fr français|francés|francese|francês|Frans|francuski|французский|французька|الفرنسية|فرانسوی|Γαλλικά|法语|フランス語
fur frioulan|friulano|Friulisch|friulski|фриульский|фріульська|الفريلايان|فریولیایی|Φριουλανικά|弗留利语|フリウリ語
fy frison occidental|frisón occidental|frisone occidentale|frísio ocidental|Fries|zachodniofryzyjski|западнофризский|західнофризька|الفريزيان|فریسی غربی|Δυτικά Φριζικά|西弗里西亚语|西フリジア語
ga irlandais|irlandés|irlandese|irlandês|Iers|irlandzki|ирландский|ірландська|الأيرلندية|ایرلندی|Ιρλανδικά|爱尔兰语|アイルランド語
gag gagaouze|gagauzo|gagauz|Gagaoezisch|gagauski|гагаузский|гагаузька|الغاغوز|گاگائوزیایی|Γκαγκάουζ|加告兹语|ガガウズ語
gd gaélique écossais|gaélico escocés|gaelico scozzese|gaélico escocês|Schots-Gaelisch|szkocki gaelicki|гэльский|шотландська гельська|الغيلية الأسكتلندية|گیلی اسکاتلندی|Σκωτικά Κελτικά|苏格兰盖尔语|スコットランド・ゲール語
gl galicien|gallego|galiziano|galego|Galicisch|galicyjski|галисийский|галісійська|الجاليكية|گالیسیایی|Γαλικιανά|加利西亚语|ガリシア語
gn guarani|guaraní|Guaraní|гуарани|гуарані|الغوارانية|گوارانی|Γκουαρανί|瓜拉尼语|グアラニー語
gu goudjarati|guyaratí|gujarati|guzerate|Gujarati|gudżarati|гуджарати|гуджараті|الغوجاراتية|گجراتی|Γκουτζαρατικά|古吉拉特语|グジャラート語
gv mannois|manés|mannese|manx|Manx|мэнский|менкська|المنكية|مانی|Μανξ|马恩语|マン島語
ha haoussa|hausa|hauçá|Hausa|хауса|الهوسا|هوسایی|Χάουσα|豪萨语|ハウサ語
hak hakka|chino hakka|hacá|Hakka|хакка|хаккаська|الهاكا الصينية|客家语|客家語
haw hawaïen|hawaiano|havaiano|Hawaïaans|hawajski|гавайский|гавайська|لغة هاواي|هاوایی|Χαβαϊκά|夏威夷语|ハワイ語
he hébreu|hebreo|ebraico|hebraico|Hebreeuws|hebrajski|иврит|іврит|العبرية|عبری|Εβραϊκά|希伯来语|ヘブライ語
hi hindi|Hindi|хинди|гінді|الهندية|هندی|Χίντι|印地语|ヒンディー語
hr croate|croata|croato|Kroatisch|chorwacki|хорватский|хорватська|الكرواتية|کروات|Κροατικά|克罗地亚语|クロアチア語
hsb haut-sorabe|alto sorbio|alto sorabo|alto sorábio|Oppersorbisch|górnołużycki|верхнелужицкий|верхньолужицька|الصوربية العليا|صُربی علیا|Άνω Σορβικά|上索布语|高地ソルブ語
ht créole haïtien|criollo haitiano|creolo haitiano|haitiano|Haïtiaans Creools|kreolski haitański|гаитянский|гаїтянська креольська|الكريولية الهايتية|هائیتیایی|Αϊτιανά|海地克里奥尔语|ハイチ・クレオール語
hu hongrois|húngaro|ungherese|Hongaars|węgierski|венгерский|угорська|الهنغارية|مجاری|Ουγγρικά|匈牙利语|ハンガリー語
hy arménien|armenio|armeno|armênio|Armeens|ormiański|армянский|вірменська|الأرمنية|ارمنی|Αρμενικά|亚美尼亚语|アルメニア語
id indonésien|indonesio|indonesiano|indonésio|Indonesisch|indonezyjski|индонезийский|індонезійська|الإندونيسية|اندونزیایی|Ινδονησιακά|印度尼西亚语|インドネシア語
ig igbo|Igbo|игбо|ігбо|الإيجبو|ایگبویی|Ίγκμπο|伊博语|イボ語
ik inupiaq|inupiak|inupiaque|Inupiaq|инупиак|інупіак|الإينبياك|اینوپیک|Ινουπιάκ|伊努皮克语|イヌピアック語
is islandais|islandés|islandese|islandês|IJslands|islandzki|исландский|ісландська|الأيسلندية|ایسلندی|Ισλανδικά|冰岛语|アイスランド語
it italien|italiano|Italiaans|włoski|итальянский|італійська|الإيطالية|ایتالیایی|Ιταλικά|意大利语|イタリア語
iu inuktitut|Inuktitut|инуктитут|інуктитут|الإينكتيتت|اینوکتیتوت|Ινούκτιτουτ|因纽特语|イヌクティトット語
ja japonais|japonés|giapponese|japonês|Japans|japoński|японский|японська|اليابانية|ژاپنی|Ιαπωνικά|日语|日本語
jv javanais|javanés|giavanese|javanês|Javaans|jawajski|яванский|яванська|الجاوية|جاوه‌ای|Ιαβανικά|爪哇语|ジャワ語
ka géorgien|georgiano|Georgisch|gruziński|грузинский|грузинська|الجورجية|گرجی|Γεωργιανά|格鲁吉亚语|ジョージア語
kab kabyle|cabileño|cabilo|Kabylisch|kabylski|кабильский|кабільська|القبيلية|قبایلی|Καμπίλε|卡拜尔语|カビル語
ki kikuyu|quicuio|Gikuyu|kikuju|кикуйю|кікуйю|الكيكيو|کیکویویی|Κικούγιου|吉库尤语|キクユ語
kk kazakh|kazajo|kazako|cazaque|Kazachs|kazachski|казахский|казахська|الكازاخستانية|قزاقی|Καζακικά|哈萨克语|カザフ語
kl groenlandais|groenlandés|groenlandese|groenlandês|Groenlands|grenlandzki|гренландский|калааллісут|الكالاليست|گرینلندی|Καλαάλισουτ|格陵兰语|グリーンランド語
km khmer|jemer|Khmer|khmerski|кхмерский|кхмерська|الخميرية|خمری|Χμερ|高棉语|クメール語
kn kannada|canarés|canarim|Kannada|каннада|الكانادا|کانارا|Κανάντα|卡纳达语|カンナダ語
ko coréen|coreano|Koreaans|koreański|корейский|корейська|الكورية|کره‌ای|Κορεατικά|韩语|韓国語
kr kanouri|kanuri|canúri|Kanuri|канури|канурі|الكانوري|کانوریایی|Κανούρι|卡努里语|カヌリ語
ks cachemiri|cachemir|kashmiri|caxemira|Kasjmiri|kaszmirski|кашмири|кашмірська|الكشميرية|کشمیری|Κασμιρικά|克什米尔语|カシミール語
ksh kölsch|coloniese|Kölsch|gwara kolońska|кёльнский|кельнська|لغة الكولونيان|کولش|Κολωνικά|科隆语|ケルン語
ku kurde|kurdo|curdo|Koerdisch|kurdyjski|курдский|курдська|الكردية|کردی|Κουρδικά|库尔德语|クルド語
kv komi|Komi|коми|комі|الكومي|کومیایی|Κόμι|科米语|コミ語
kw cornique|córnico|cornico|Cornish|kornijski|корнский|корнська|الكورنية|کورنی|Κορνουαλικά|康沃尔语|コーンウォール語
ky kirghize|kirguís|kirghiso|quirguiz|Kirgizisch|kirgiski|киргизский|киргизька|القيرغيزية|قرقیزی|Κιργιζικά|吉尔吉斯语|キルギス語
la latin|latín|latino|latim|Latijn|łaciński|латинский|латинська|اللاتينية|لاتین|Λατινικά|拉丁语|ラテン語
lad ladino|giudeo-spagnolo|Ladino|ladyński|ладино|اللادينو|لادینو|Λαδίνο|拉迪诺语|ラディノ語
lb luxembourgeois|luxemburgués|lussemburghese|luxemburguês|Luxemburgs|luksemburski|люксембургский|люксембурзька|اللكسمبورغية|لوگزامبورگی|Λουξεμβουργιανά|卢森堡语|ルクセンブルク語
lez lezghien|lezgiano|lesgo|lezgui|Lezgisch|lezgijski|лезгинский|лезгінська|الليزجية|لزگی|Λεζγκικά|列兹金语|レズギ語
lg ganda|luganda|Luganda|ганда|الغاندا|گاندایی|Γκάντα|卢干达语|ガンダ語
li limbourgeois|limburgués|limburghese|limburguês|Limburgs|limburski|лимбургский|лімбургійська|الليمبورغية|لیمبورگی|Λιμβουργιανά|林堡语|リンブルフ語
ln lingala|Lingala|лингала|лінгала|اللينجالا|لینگالا|Λινγκάλα|林加拉语|リンガラ語
lo lao|laosiano|Laotiaans|laotański|лаосский|лаоська|اللاوية|لائوسی|Λαοτινά|老挝语|ラオ語
lt lituanien|lituano|Litouws|litewski|литовский|литовська|الليتوانية|لیتوانیایی|Λιθουανικά|立陶宛语|リトアニア語
lu luba-katanga (kiluba)|luba-katanga|luba-catanga|Luba-Katanga|луба-катанга|اللوبا كاتانغا|لوبایی‐کاتانگا|Λούμπα-Κατάνγκα|鲁巴加丹加语|ルバ・カタンガ語
lv letton|letón|lettone|letão|Lets|łotewski|латышский|латиська|اللاتفية|لتونیایی|Λετονικά|拉脱维亚语|ラトビア語
mg malgache|malgascio|malgaxe|Malagassisch|malgaski|малагасийский|малагасійська|الملغاشي|مالاگاسی|Μαλγασικά|马拉加斯语|マダガスカル語
mh marshallais|marshalés|marshallese|marshalês|Marshallees|marszalski|маршалльский|маршалльська|المارشالية|مارشالی|Μαρσαλέζικα|马绍尔语|マーシャル語
mi maori|maorí|Maori|maoryjski|маори|маорі|الماورية|مائوری|Μαορί|毛利语|マオリ語
mk macédonien|macedonio|macedone|macedônio|Macedonisch|macedoński|македонский|македонська|المقدونية|مقدونی|Σλαβομακεδονικά|马其顿语|マケドニア語
ml malayalam|malayálam|malaiala|Malayalam|malajalam|малаялам|المالايالامية|مالایالامی|Μαλαγιαλαμικά|马拉雅拉姆语|マラヤーラム語
mn mongol|mongolo|Mongools|mongolski|монгольский|монгольська|المنغولية|مغولی|Μογγολικά|蒙古语|モンゴル語
mr marathi|maratí|marati|Marathi|маратхи|маратхі|الماراثية|مراتی|Μαραθικά|马拉地语|マラーティー語
ms malais|malayo|malese|malaio|Maleis|malajski|малайский|малайська|الماليزية|مالایی|Μαλαισιανά|马来语|マレー語
mt maltais|maltés|maltese|maltês|Maltees|maltański|мальтийский|мальтійська|المالطية|مالتی|Μαλτεζικά|马耳他语|マルタ語
my birman|birmano|birmanês|Birmaans|birmański|бирманский|бірманська|البورمية|برمه‌ای|Βιρμανικά|缅甸语|ミャンマー語
na nauruan|nauruano|nauru|Nauruaans|nauruański|науру|النورو|نائورویی|Ναούρου|瑙鲁语|ナウル語
nan minnan|chino min nan|min nan|Minnanyu|minnański|миньнань|південноміньська|مين-نان الصينية|Μιν Ναν|闽南语|閩南語
nb norvégien bokmål|noruego bokmal|norvegese bokmål|bokmål norueguês|Noors - Bokmål|norweski (bokmål)|норвежский букмол|норвезька (букмол)|النرويجية بوكمال|نروژی بوک‌مُل|Νορβηγικά Μποκμάλ|书面挪威语|ノルウェー語(ブークモール)
nd ndébélé du Nord|ndebele septentrional|ndebele del nord|ndebele do norte|Noord-Ndebele|ndebele północny|северный ндебеле|північна ндебеле|النديبيل الشمالية|انده‌بله‌ای شمالی|Βόρεια Ντεμπέλε|北恩德贝勒语|北ンデベレ語
nds bas-allemand|bajo alemán|basso tedesco|baixo alemão|Nedersaksisch|dolnoniemiecki|нижненемецкий|нижньонімецька|الألمانية السفلى|آلمانی سفلی|Κάτω Γερμανικά|低地德语|低地ドイツ語
ne népalais|nepalí|nepalese|nepalês|Nepalees|nepalski|непальский|непальська|النيبالية|نپالی|Νεπαλικά|尼泊尔语|ネパール語
nl néerlandais|neerlandés|olandese|holandês|Nederlands|niderlandzki|нидерландский|нідерландська|الهولندية|هلندی|Ολλανδικά|荷兰语|オランダ語
nn norvégien nynorsk|noruego nynorsk|norvegese nynorsk|nynorsk norueguês|Noors - Nynorsk|norweski (nynorsk)|нюнорск|норвезька (нюношк)|النرويجية نينورسك|نروژی نی‌نُشک|Νορβηγικά Νινόρσκ|挪威尼诺斯克语|ノルウェー語(ニーノシュク)
no norvégien|noruego|norvegese|norueguês|Noors|norweski|норвежский|норвезька|النرويجية|نروژی|Νορβηγικά|挪威语|ノルウェー語
nr ndébélé du Sud|ndebele meridional|ndebele del sud|ndebele do sul|Zuid-Ndbele|ndebele południowy|южный ндебеле|ндебелє південна|النديبيل الجنوبي|انده‌بله‌ای جنوبی|Νότια Ντεμπέλε|南恩德贝勒语|南ンデベレ語
nv navajo|Navajo|nawaho|навахо|النافاجو|ناواهویی|Νάβαχο|纳瓦霍语|ナバホ語
ny chewa|nyanja|nianja|Nyanja|njandża|ньянджа|النيانجا|نیانجایی|Νιάντζα|齐切瓦语|ニャンジャ語
oc occitan|occitano|occitânico|Occitaans|oksytański|окситанский|окситанська|الأوكسيتانية|اکسیتان|Οξιτανικά|奥克语|オック語
oj ojibwa|Ojibwa|odżibwa|оджибва|оджібва|الأوجيبوا|اوجیبوایی|Οζιβίγουα|奥吉布瓦语|オジブウェー語
om oromo|Afaan Oromo|оромо|الأورومية|اورومویی|Ορόμο|奥罗莫语|オロモ語
or odia|oriya|oriá|Odia|orija|ория|одія|الأورية|اوریه‌ای|Όντια|奥里亚语|オディア語
os ossète|osético|ossetico|osseto|Ossetisch|osetyjski|осетинский|осетинська|الأوسيتيك|آسی|Οσετικά|奥塞梯语|オセット語
pa pendjabi|punyabí|punjabi|panjabi|Punjabi|pendżabski|панджаби|панджабі|البنجابية|پنجابی|Παντζαπικά|旁遮普语|パンジャブ語
pap papiamento|Papiaments|папьяменто|папʼяменто|البابيامينتو|پاپیامنتو|Παπιαμέντο|帕皮阿门托语|パピアメント語
pi pali|páli|Pali|palijski|пали|палі|البالية|پالی|Πάλι|巴利语|パーリ語
pl polonais|polaco|polacco|polonês|Pools|polski|польский|польська|البولندية|لهستانی|Πολωνικά|波兰语|ポーランド語
prs dari|darí|Dari|дари|дарі|الدارية|دری|Νταρί|达里语|ダリー語
ps pachto|pastún|pashto|Pasjtoe|paszto|пушту|البشتو|پشتو|Πάστο|普什图语|パシュトゥー語
pt portugais|portugués|portoghese|português|Portugees|portugalski|португальский|португальська|البرتغالية|پرتغالی|Πορτογαλικά|葡萄牙语|ポルトガル語
qu quechua|quíchua|Quechua|keczua|кечуа|كيشوا|کچوایی|Κέτσουα|克丘亚语|ケチュア語
rif rifain|tarifit|Riffijns|里夫语|リーフ語
rm romanche|romancio|Reto-Romaans|retoromański|романшский|ретороманська|الرومانشية|رومانش|Ρομανικά|罗曼什语|ロマンシュ語
rn roundi|kirundi|rundi|Kirundi|рунди|рунді|الرندي|روندیایی|Ρούντι|隆迪语|ルンディ語
ro roumain|rumano|rumeno|romeno|Roemeens|rumuński|румынский|румунська|الرومانية|رومانیایی|Ρουμανικά|罗马尼亚语|ルーマニア語
rom romani|romaní|Romani|cygański|цыганский|циганська|الغجرية|رومانویی|Ρομανί|吉普赛语|ロマーニー語
ru russe|ruso|russo|Russisch|rosyjski|русский|російська|الروسية|روسی|Ρωσικά|俄语|ロシア語
rw kinyarwanda|quiniaruanda|Kinyarwanda|kinya-ruanda|киньяруанда|кіньяруанда|الكينيارواندا|کینیارواندایی|Κινιαρουάντα|卢旺达语|キニアルワンダ語
sa sanskrit|sánscrito|sanscrito|sânscrito|Sanskriet|sanskryt|санскрит|السنسكريتية|سانسکریت|Σανσκριτικά|梵语|サンスクリット語
sah iakoute|sakha|sacha|Jakoets|jakucki|саха|якутська|الساخيّة|یاقوتی|Σαχά|萨哈语|サハ語
sc sarde|sardo|Sardijns|sardyński|сардинский|сардинська|السردينية|ساردینیایی|Σαρδηνιακά|萨丁语|サルデーニャ語
sco écossais|escocés|scozzese|scots|Schots|шотландский|шотландська|الأسكتلندية|اسکاتلندی|Σκωτικά|苏格兰语|スコットランド語
sd sindhi|sindi|Sindhi|синдхи|синдхі|السندية|سندی|Σίντι|信德语|シンド語
se same du Nord|sami septentrional|sami del nord|sami setentrional|Noord-Samisch|północnolapoński|северносаамский|північносаамська|سامي الشمالية|سامی شمالی|Βόρεια Σάμι|北方萨米语|北サーミ語
sg sango|Sango|санго|السانجو|سانگو|Σάνγκο|桑戈语|サンゴ語
sgs samogitien|samogitico|Samogitisch|żmudzki|サモギティア語
si cingalais|cingalés|singalese|cingalês|Singalees|syngaleski|сингальский|сингальська|السنهالية|سینهالی|Σινχαλεζικά|僧伽罗语|シンハラ語
sk slovaque|eslovaco|slovacco|Slowaaks|słowacki|словацкий|словацька|السلوفاكية|اسلواکی|Σλοβακικά|斯洛伐克语|スロバキア語
sl slovène|esloveno|sloveno|Sloveens|słoweński|словенский|словенська|السلوفانية|اسلوونیایی|Σλοβενικά|斯洛文尼亚语|スロベニア語
sm samoan|samoano|Samoaans|samoański|самоанский|самоанська|الساموائية|ساموآیی|Σαμοανά|萨摩亚语|サモア語
sn shona|xona|Shona|шона|الشونا|شونایی|Σόνα|绍纳语|ショナ語
so somali|somalí|somalo|Somalisch|somalijski|сомали|сомалі|الصومالية|سومالیایی|Σομαλικά|索马里语|ソマリ語
sq albanais|albanés|albanese|albanês|Albanees|albański|албанский|албанська|الألبانية|آلبانیایی|Αλβανικά|阿尔巴尼亚语|アルバニア語
sr serbe|serbio|serbo|sérvio|Servisch|serbski|сербский|сербська|الصربية|صربی|Σερβικά|塞尔维亚语|セルビア語
ss swati|suazi|suázi|Swazi|свази|сисваті|السواتي|سوازیایی|Σουάτι|斯瓦蒂语|スワジ語
st sotho du Sud|sotho meridional|sotho del sud|soto do sul|Zuid-Sotho|sotho południowy|южный сото|південна сото|السوتو الجنوبية|سوتوی جنوبی|Νότια Σόθο|南索托语|南部ソト語
su soundanais|sundanés|sundanese|sundanês|Soendanees|sundajski|сунданский|сунданська|السوندانية|سوندایی|Σουνδανικά|巽他语|スンダ語
sv suédois|sueco|svedese|Zweeds|szwedzki|шведский|шведська|السويدية|سوئدی|Σουηδικά|瑞典语|スウェーデン語
sw swahili|suajili|suaíli|Swahili|suahili|суахили|суахілі|السواحلية|سواحیلی|Σουαχίλι|斯瓦希里语|スワヒリ語
syr syriaque|siriaco|siríaco|Syrisch|syryjski|сирийский|сирійська|السريانية|سریانی|Συριακά|叙利亚语|シリア語
szl silésien|silesio|slesiano|silesiano|Silezisch|śląski|силезский|сілезька|السيليزية|سیلزیایی|Σιλεσικά|西里西亚语|シレジア語
ta tamoul|tamil|tâmil|Tamil|tamilski|тамильский|тамільська|التاميلية|تامیلی|Ταμιλικά|泰米尔语|タミル語
te télougou|telugu|télugo|Telugu|телугу|التيلوغوية|تلوگویی|Τελούγκου|泰卢固语|テルグ語
tg tadjik|tayiko|tagico|tadjique|Tadzjieks|tadżycki|таджикский|таджицька|الطاجيكية|تاجیکی|Τατζικικά|塔吉克语|タジク語
th thaï|tailandés|thailandese|tailandês|Thai|tajski|тайский|тайська|التايلاندية|تایلندی|Ταϊλανδικά|泰语|タイ語
ti tigrigna|tigriña|tigrino|tigrínia|Tigrinya|tigrinia|тигринья|التغرينية|تیگرینیایی|Τιγκρινικά|提格利尼亚语|ティグリニア語
tig tigré|tigre|Tigre|тигре|التيغرية|تیگره‌ای|Τίγκρε|提格雷语|ティグレ語
tk turkmène|turcomano|turcomanno|turcomeno|Turkmeens|turkmeński|туркменский|туркменська|التركمانية|ترکمنی|Τουρκμενικά|土库曼语|トルクメン語
tn tswana|setsuana|Tswana|setswana|тсвана|التسوانية|تسوانایی|Τσουάνα|茨瓦纳语|ツワナ語
to tongien|tongano|tonganês|Tongaans|tonga|тонганский|тонганська|التونغية|تونگایی|Τονγκανικά|汤加语|トンガ語
tpi tok pisin|Tok Pisin|ток-писин|ток-пісін|التوك بيسين|توک‌پیسینی|Τοκ Πισίν|托克皮辛语|トク・ピシン語
tr turc|turco|Turks|turecki|турецкий|турецька|التركية|ترکی استانبولی|Τουρκικά|土耳其语|トルコ語
ts tsonga|Tsonga|тсонга|السونجا|تسونگایی|Τσόνγκα|聪加语|ツォンガ語
tt tatar|tártaro|tataro|Tataars|tatarski|татарский|татарська|التترية|تاتاری|Ταταρικά|鞑靼语|タタール語
ty tahitien|tahitiano|taitiano|Tahitiaans|tahitański|таитянский|таїтянська|التاهيتية|تاهیتیایی|Ταϊτιανά|塔希提语|タヒチ語
tyv touvain|tuviniano|tuvinian|Toevaans|tuwiński|тувинский|тувинська|التوفية|تووایی|Τουβινικά|图瓦语|トゥヴァ語
tzm amazighe de l’Atlas central|tamazight del Atlas Central|tamazight|tamazight do Atlas Central|Tamazight (Centraal-Marokko)|tamazight (Atlas Środkowy)|среднеатласский тамазигхтский|центральноатласька тамазігт|الأمازيغية وسط الأطلس|آمازیغی اطلس مرکزی|Ταμαζίτ Κεντρικού Μαρόκο|塔马齐格特语|中央アトラス・タマジクト語
ug ouïghour|uigur|uiguro|Oeigoers|ujgurski|уйгурский|уйгурська|الأويغورية|اویغوری|Ουιγουρικά|维吾尔语|ウイグル語
uk ukrainien|ucraniano|ucraino|Oekraïens|ukraiński|украинский|українська|الأوكرانية|اوکراینی|Ουκρανικά|乌克兰语|ウクライナ語
ur ourdou|urdu|Urdu|урду|الأوردية|اردو|Ούρντου|乌尔都语|ウルドゥー語
uz ouzbek|uzbeko|uzbeco|uzbeque|Oezbeeks|uzbecki|узбекский|узбецька|الأوزبكية|ازبکی|Ουζμπεκικά|乌兹别克语|ウズベク語
ve venda|Venda|венда|الفيندا|وندایی|Βέντα|文达语|ベンダ語
vec vénitien|veneciano|veneto|vêneto|Venetiaans|wenecki|венецианский|венеційська|البندقية|ونیزی|Βενετικά|威尼斯语|ヴェネト語
vi vietnamien|vietnamita|Vietnamees|wietnamski|вьетнамский|вʼєтнамська|الفيتنامية|ویتنامی|Βιετναμικά|越南语|ベトナム語
wa wallon|valón|vallone|valão|Waals|waloński|валлонский|валлонська|الولونية|والونی|Βαλλωνικά|瓦隆语|ワロン語
wal walamo|wolayta|wolaytta|Wolaytta|воламо|волайтта|الولاياتا|والامو|Γουολάιτα|瓦拉莫语|ウォライタ語
wo wolof|wólof|uolofe|Wolof|волоф|الولوفية|ولوفی|Γουόλοφ|沃洛夫语|ウォロフ語
wuu wu|chino wu|Wuyu|у|китайська уська|الوو الصينية|وو چینی|Κινεζικά Γου|吴语|呉語
xh xhosa|Xhosa|khosa|коса|кхоса|الخوسا|خوسایی|Κόσα|科萨语|コサ語
yi yiddish|yidis|iídiche|Jiddisch|jidysz|идиш|їдиш|اليديشية|یدی|Γίντις|意第绪语|イディッシュ語
yo yoruba|iorubá|Yoruba|joruba|йоруба|اليوروبا|یوروبایی|Γιορούμπα|约鲁巴语|ヨルバ語
yue cantonais|cantonés|cantonese|cantonês|Kantonees|kantoński|кантонский|кантонська|الكَنْتُونية|کانتونی|Καντονέζικα|粤语|広東語
za zhuang|Zhuang|czuang|чжуань|чжуан|الزهيونج|ژوانگی|Ζουάνγκ|壮语|チワン語
zh chinois|chino|cinese|chinês|Chinees|chiński|китайский|китайська|الصينية|چینی|Κινεζικά|中文|中国語
zu zoulou|zulú|zulu|Zoeloe|зулу|зулуська|الزولو|زولویی|Ζουλού|祖鲁语|ズールー語
zza zazaki|zaza|Zaza|заза|зазакі|زازا|زازایی|Ζάζα|扎扎语|ザザ語
`

/** Further cities and parts of countries. */
const PLACES = `
AU Tasmania|Tasmanien
BE Charleroi|Flandern|Flanders|Wallonien|Wallonia
BR Fortaleza|Manaus
CA Ontario|Alberta|British Columbia|Nova Scotia|Manitoba
CH Tessin|Wallis
CN Shenzhen|Shenzen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Hangzhou|Suzhou|Ningbo|Dalian|Qingdao|Xian|Xiamen|Harbin|Yiwu|Guangdong|Foshan|Dongguan
CY Famagusta|Gazimağusa|Paphos
CZ Böhmen|Bohemia|Bohemya|Mähren|Moravia|Moravien
DE Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Krefeld|Freiburg|Mainz|Ulm|Düren|Jülich|Heinsberg|Stolberg|Eschweiler|Würselen|Herzogenrath|Alsdorf|Bayern|Bavaria|Bavyera|Baden-Württemberg|Nordrhein-Westfalen|NRW|Hessen|Niedersachsen|Sachsen|Saxony|Saksonya|Sachsen-Anhalt|Thüringen|Thuringia|Rheinland-Pfalz|Saarland|Brandenburg|Mecklenburg-Vorpommern|Schleswig-Holstein|Rheinland|Ruhrgebiet|North Rhine-Westphalia|Kuzey Ren-Vestfalya|Lower Saxony|Hesse|StädteRegion Aachen
EG Port Said|Suez
ES Málaga|Saragossa|Zaragoza|Murcia|Mallorca|Katalonien|Catalonia|Katalonya|Andalusien|Andalusia|Baskenland|Basque Country|Teneriffa|Ibiza|Galicien|Galicia
FR Lothringen|Lorraine|Bretagne|Brittany|Normandie|Normandy|Korsika|Corsica|Provence|Burgund|Savoyen
GB Cornwall|Yorkshire|Ulster
GR Piraeus|Pire|Kreta|Crete|Girit|Rhodos|Rodos|Korfu|Heraklion
ID Batavia|Papua
IN Chennai|Madras|Kalkutta|Kolkata|Hyderabad|Pune|Ahmedabad|Goa|Gujarat|Kerala|Punjab|Pandschab|Tamil Nadu|Maharashtra
IQ Kirkuk|Kerkük|Sulaymaniyah|Süleymaniye
IR Tabriz|Tebriz|Shiraz|Schiras|Şiraz
IT Bologna|Bolonya|Florenz|Florence|Firenze|Floransa|Venedig|Venice|Venedik|Venezia|Verona|Triest|Trieste|Bozen|Bolzano|Südtirol|South Tyrol|Sizilien|Sicily|Sicilya|Sardinien|Sardinia|Sardunya|Toskana|Tuscany|Lombardei|Lombardy|Piemont
JP Sapporo|Hiroschima|Hiroshima|Okinawa|Hokkaido
MA Fès|Fez
NL Arnheim|Enschede|Limburg
PK Pandschab
PL Stettin|Szczecin|Kattowitz|Katowice|Schlesien|Silesia|Silezya|Lublin
RO Timișoara|Temeşvar|Konstanza|Constanța|Köstence|Siebenbürgen|Transylvania|Transsilvanien|Transilvanya|Hermannstadt|Iași
RU Kaliningrad|Königsberg|Sotschi|Soçi|Sibirien|Siberia|Sibirya|Tatarstan|Tataristan|Tschetschenien|Chechnya|Çeçenistan|Dagestan|Dağıstan|Baschkirien|Başkurdistan
SA Mekke|Medina|Medine|Dammam
SY Latakia|Lazkiye|Rojava|Afrin
TR Tekirdağ|Muğla|Bodrum|Fethiye|Marmaris|Eskişehir|Mardin|Trabzon|Trapezunt|Trebizond|Malatya|Ordu|Erzurum|Sivas|Elazığ|Zonguldak|Tokat|Çorum|Çanakkale|Edirne|Adrianopel|Rize|Giresun|Afyon|Afyonkarahisar|Kütahya|Isparta|Uşak|Düzce|Bolu|Yozgat|Batman|Siirt|Kars|Ağrı|Iğdır|Bingöl|Tunceli|Dersim|Hakkari|Şırnak|Muş|Bitlis|Adıyaman|Osmaniye|Kırşehir|Niğde|Nevşehir|Aksaray|Karaman|Karabük|Kastamonu|Sinop|Amasya|Kırıkkale|Çankırı|Bartın|Yalova|Bilecik|Burdur|Erzincan|Gümüşhane|Bayburt|Artvin|Ardahan|Kilis|Kırklareli|Gebze|Alanya|Kuşadası|Kappadokien|Cappadocia|Kapadokya|Çorlu
UA Odessa|Odesa|Lwiw|Lviv|Lemberg|Dnipro|Donezk|Donetsk|Donbas|Donbass|Mariupol
US Atlanta|Detroit|Denver|Las Vegas|Phoenix|Austin|Minneapolis|Silicon Valley|Kalifornien|California|Kaliforniya|Texas|Teksas|Florida|Ohio|Illinois|Indiana|Michigan|Pennsylvania|New Jersey|Massachusetts|Virginia|West Virginia|North Carolina|South Carolina|Georgia (US)|Arizona|Colorado|Nevada|Oregon|Utah|Montana|New Mexico|Louisiana|Alabama|Mississippi|Tennessee|Kentucky|Missouri|Minnesota|Wisconsin|Iowa|Kansas|Nebraska|Oklahoma|Arkansas|Maryland|Delaware|Connecticut|Maine|Vermont|New Hampshire|Rhode Island|Idaho|Wyoming|North Dakota|South Dakota|New England
UZ Karakalpakstan
`

/** Rarer words of offers and needs. */
const TERMS = `
distribution distribütörlük|bayilik|bayi|bayi ağı|dağıtım ağı|dağıtıcı|distribution partner|distribution network|distributorship|vertriebskanäle|händlernetz|dealer network|vertriebspartnerschaft|vertriebsnetzwerk|satış ağı
sales satış hizmetleri|verkaufsunterstützung|sales force|business sales
sales-agent commercial agent|satış temsilcisi|sales representative|agency representation|handelsagent|temsilcilik|auslandsvertretung
market-entry yeni pazarlara giriş|market access|market development|markteintrittsberatung|erschließung neuer märkte|neue märkte|new markets|yeni pazar|pazar geliştirme|entering new markets|go-to-market|internationalisierung|internationalisation|internationalization|uluslararasılaşma|dışa açılma|foreign market entry
market-research piyasa araştırması|market analysis|market intelligence|wettbewerbsanalyse|competitor analysis|rakip analizi|marktbeobachtung|market information|pazar bilgisi|sektör analizi
export außenhandel export|export advice|export consulting|export promotion|exportförderung|exportunterstützung|ihracat danışmanlığı|ihracat destekleri|ihracat desteği
import dış alım|importgeschäft|importberatung
foreign-trade internationaler handel|cross-border trade|dış ticaret danışmanlığı|außenhandelsberatung|außenwirtschaftsberatung|global trade
wholesale toptan ticaret
retail retail partner|retail trade|perakende ticaret
e-commerce elektronischer handel|online retail|internet satışı|online trade|online mağaza|marketplace selling|online-vertrieb|amazon|e-export|pazaryeri
franchise franchise partner
licensing license|lizenzvergabe|lisans anlaşması|license agreement|lizenzpartner|licensing partner|lizenzproduktion
business-development geschäftsfeldentwicklung|unternehmensentwicklung
customer-acquisition müşteri bulma|lead generation|yeni müşteri|new customers|kunden|customers|müşteri|potential customers|leadgenerierung|neue kunden|clients|client acquisition
business-contacts kontaktvermittlung|iş ilişkileri|ağ|iletişim ağı|vernetzung|geschäftsbeziehungen|business relations|bağlantılar|iş ağı|geschäftsanbahnung|matchmaking|vermittlung|çevre
business-partner kooperationspartner|iş birliği|zusammenarbeit|collaboration|partnership|partnerschaft|iş ortaklığı|cooperation partner|strategic partner|strategische partnerschaft|stratejik ortaklık|local partner|lokaler partner|yerel ortak|partner vor ort|yerel iş ortağı
production-partner produktionspartnerschaft|üretim ortaklığı|manufacturing partner|manufacturing|imalat|produktionskapazität|üretim kapasitesi|production capacity|herstellung|producer|hersteller|üretici|manufacturer|imalatçı|herstellerpartner|fertigungskapazität
contract-manufacturing oem production|sözleşmeli üretim|toll manufacturing|private label|özel markalı üretim|white label|handelsmarke|fason|lohnproduktion|subcontracting|taşeron|zulieferung|yan sanayi|subunternehmer|subcontractor|lohnveredelung|CMT
supplier supplier search|tedarikçi bulma|lieferantenvermittlung|zulieferteile
procurement strategic sourcing|einkaufskooperation|beschaffungsmanagement|global sourcing|buying|alım
supply-chain tedarik zinciri yönetimi
components zulieferkomponenten|machine parts|makine parçaları
machinery maschinen und anlagen|production machinery|iş makineleri|mechanical engineering|makina
tools el aletleri|hand tools|formenbau|kalıpçılık
metalworking cnc machining|talaşlı imalat|frästeile|cnc işleme|metallverarbeitung|metal processing|blechbearbeitung|sac işleme|sheet metal|schweißen|kaynak|welding|drehen und fräsen
casting die casting
plastics-processing plastik enjeksiyon|injection moulding|plastik parça|injection molding|extrusion
textiles clothing|konfeksiyon|konfektion|apparel|hazır giyim|garments|heimtextilien|ev tekstili|home textiles
food lebensmittelhandel|food trade
organic-food organic products
medical-devices medical technology|medical equipment
building-materials yapı malzemeleri|construction materials|yapı malzemesi|inşaat malzemesi|doğal taş|natural stone
construction inşaat projeleri|construction projects|building contractor|tiefbau|bauausführung|müteahhit|contractor
automotive oto yedek parça|automotive supply|otomotiv yan sanayi
packaging packaging material
printing-services print|drucksachen
legal-advice hukuk danışmanlığı|juristische beratung|legal services|legal|recht|avukatlık|law|legal counsel|rechtsbeistand|rechtsdienstleistungen|attorney|hukuki destek|legal consulting|anwältin|wirtschaftsrecht|rechtsberatung türkei|legal support|kanzlei|yasal danışmanlık|business law
contract-law sözleşme hazırlama|contract drafting
immigration-law visumsangelegenheiten|vize işlemleri|residence permit|oturum izni|blaue karte|çalışma izni|work permit|arbeitserlaubnis|migrationsrecht|visaberatung|vize danışmanlığı|blue card|mavi kart
intellectual-property marka tescili|schutzrechte|markenschutz|marka hukuku|patentanwalt|urheberrecht|copyright|telif hakkı|patent law
tax-advice tax consulting|mali müşavirlik|taxes|tax advisor|steuerrecht|vergi hukuku|tax law|internationales steuerrecht|tax adviser
accounting finanzbuchhaltung|lohnbuchhaltung|bordro|lohnabrechnung|accountancy|bilanzierung
auditing bağımsız denetim
company-formation business start-up|gründungsberatung|start-up advice|company registration|incorporation|şirket kurmak|business formation|existenzgründungsberatung|startup consulting|girişimcilik|gründerberatung|founding a company|niederlassung gründen|entrepreneurship|firmengründung in deutschland|business registration
business-succession şirket devri|succession planning|unternehmensübergabe
mergers-acquisitions unternehmensbeteiligung|şirket satın alma|company acquisition|fusionen und übernahmen|birleşme ve devralma|due diligence
location-search location advice|yatırım yeri|business location|ansiedlungsberatung|yer bulma|location|inward investment
office-space ortak çalışma alanı|virtuelles büro|sanal ofis|virtual office|shared office
real-estate commercial property|immobilienvermittlung|ticari gayrimenkul|gewerbeflächen|arsa|real estate agency|commercial real estate
warehouse lagerung|antrepo|storage space|lagerhaltung|depo alanı
logistics freight forwarding|lojistik hizmetleri|transportlogistik|freight|navlun|shipping|versand|sevkiyat|güterverkehr|nakliyat|luftfracht|hava kargo|air freight|seefracht|deniz nakliyesi|sea freight|spediteur|forwarding|kargo|cargo|transportation|logistics services|fracht|haulage
customs-clearance gümrük müşavirliği|customs brokerage|customs advice|gümrük işlemleri|zollformalitäten|gümrük danışmanlığı|customs broker|zollagentur|customs agent|gümrük müşaviri|zollagent|ausfuhrabwicklung|customs procedures
courier parcel service|express delivery|delivery|zustellung
financing finanzierungsberatung|sermaye|capital|funding|fremdkapital|credit|bankkredit|banka kredisi|bank loan|geldgeber|finans|finanzierungspartner|betriebsmittelkredit|project finance|projektfinanzierung|mikrokredit|microcredit
investor yatırımcı arayışı|beteiligungskapital|öz sermaye|investor search|yatırım ortağı|investorenkontakte|finanzinvestor
venture-capital startup funding|risk sermayesi|seed funding|tohum yatırım
investment investment opportunities|foreign direct investment|yatırım danışmanlığı|investitionsberatung|doğrudan yatırım
funding-programmes fördermittelberatung|subventionen|subsidies|devlet teşvikleri|eu-förderung|eu funding|ab hibeleri|devlet desteği|public funding|zuschüsse|förderberatung|funding advice|funding programs|yatırım teşvik|eu-projekte|eu projects|ab projeleri
banking banking services|bank account|banka hesabı
insurance transportversicherung|alacak sigortası|sigorta danışmanlığı|exportkreditversicherung
export-finance letter of credit|trade finance|handelsfinanzierung|ticaret finansmanı|export credit|exportkredit
debt-collection receivables management
payment-services payment systems|payment processing
management-consulting işletme danışmanlığı|business consulting|strategieberatung|strateji danışmanlığı|strategy consulting|unternehmensberater|şirket danışmanlığı|advice|advisory|business consultancy|coaching für unternehmen|business advice|iş danışmanlığı|danışman|consultant|strateji|strategie|strategy
project-management proje yöneticiliği|projektentwicklung|proje geliştirme|project development
process-optimisation process optimization|süreç optimizasyonu|lean manufacturing|effizienzsteigerung|produktionsoptimierung|lean production|verimlilik artışı
quality-management quality assurance|quality control|iso 9001|kalite güvence|quality|qualität|qualitätsprüfung
certification ce marking|ce belgesi|ruhsat|approval|certificates|sertifika|produktzulassung|product approval|CE|halal certification|helal belgesi|halal-zertifizierung|ce işareti
standards-compliance normen|standartlar|standards|regulatory affairs|regulatory|regülasyon|regulatory compliance
data-protection kişisel verilerin korunması|datenschutzbeauftragter
translation übersetzungsdienste|yeminli tercüman|beglaubigte übersetzung|sworn translation|translation services|çeviri hizmetleri|lokalisierung|localization|localisation
interpreting simultaneous interpreting|sözlü çeviri|dolmetscherdienste|dolmetscherleistungen
intercultural-training interkulturelle beratung|cross-cultural training|interkulturelle kommunikation|intercultural communication|cultural mediation|kültürel danışmanlık|intercultural advice|kültürler arası eğitim
language-courses language training|german course|dil okulu|language school|sprachunterricht|englischkurs|sprachtraining
training eğitim hizmetleri|further education|atölye|mesleki gelişim|professional development|kurs|courses|qualifizierung|mitarbeiterschulung|employee training|personel eğitimi
vocational-training duale ausbildung|ausbildungsplätze|apprentices|auszubildende|stajyer çırak|lehrstellen|dual system|dual eğitim
coaching führungskräfteentwicklung|leadership training|liderlik eğitimi|leadership development|executive coaching
mentoring mentorship programme
recruiting personel temini|mitarbeitersuche|personalvermittlung|employees|çalışan|mitarbeiter|eleman|headhunting|headhunter|staffing|insan kaynakları temini|eleman temini|personel bulma|mitarbeitergewinnung|talent acquisition|hiring|personalbeschaffung|talente|yetenek
skilled-workers nitelikli iş gücü|fachkräftevermittlung|qualified staff|nitelikli personel|kalifiye personel|facharbeiter|skilled labour|fachkräfteeinwanderung|qualified personnel|nitelikli eleman|skilled labor|handwerker|craftsmen|usta
temporary-staffing arbeitnehmerüberlassung
human-resources personel yönetimi|personalentwicklung|hr consulting|insan kaynakları danışmanlığı
internship staj yeri|trainee|werkstudenten|working students
job-search stelle|job|arbeit|work|karriere|kariyer|career|anstellung
software-development softwareentwickler|software engineering|app-entwicklung|app development|uygulama geliştirme|mobil uygulama|mobile apps|entwickler|yazılımcı|developers|it-entwicklung|custom software|özel yazılım|softwarelösungen|software solutions|yazılım çözümleri|coding|programmierer
web-design webentwicklung|web geliştirme|web development|internet sitesi|web sayfası|internetauftritt
it-services information technology|it consulting|bilişim danışmanlığı|bilgi teknolojileri|EDV|bilgi işlem|it-systeme|bilişim hizmetleri|bilişim teknolojileri|ICT|IKT
it-security informationssicherheit|information security
cloud-services cloud computing|bulut bilişim|data centre|veri merkezi|web hosting
erp-crm business software|erp sistemi|iş yazılımı|unternehmenssoftware
data-analytics data science|business intelligence|iş zekası|datenauswertung
artificial-intelligence makine öğrenmesi|machine learning|yapay zeka çözümleri|deep learning
digitalisation digitale transformation|digitalisierungsberatung|dijital dönüşüm danışmanlığı
industry-4-0 smart manufacturing|internet der dinge|nesnelerin interneti|internet of things|akıllı üretim
automation endüstriyel otomasyon|industrial automation|steuerungstechnik|control engineering|automatisierungslösungen
engineering mühendislik hizmetleri|engineering services|tasarım mühendisliği|technische planung|entwicklung und konstruktion|teknik danışmanlık|technical consulting|technische beratung|engineering design
architecture mimari tasarım|innenarchitektur|iç mimarlık|interior design|mimari
research-cooperation research partner|araştırma ortağı|forschungsprojekte|research projects|forschung und entwicklung|R&D|fue|F&E|research and development|araştırma geliştirme|hochschulkooperation|university cooperation|üniversite sanayi iş birliği|joint research|scientific cooperation|research collaboration|entwicklungspartner|araştırma projeleri
technology-transfer bilgi transferi|knowledge transfer|know-how-transfer|know-how transferi|technologiepartner|technology partner
product-development endüstriyel tasarım|industrial design|new products|yeni ürün
laboratory-testing test hizmetleri|testing services|materialprüfung|material testing|lab|analiz
marketing pazarlama danışmanlığı|marketing consulting|pazarlama hizmetleri|marketing services|pazarlama stratejisi|marketing strategy|werbemaßnahmen
online-marketing suchmaschinenoptimierung|sosyal medya yönetimi|search engine optimization|arama motoru optimizasyonu|internet pazarlaması|influencer marketing|content marketing|internet marketing
advertising reklam ajansı|advertising agency|außenwerbung
public-relations iletişim|communication|medienarbeit|press relations|unternehmenskommunikation|kurumsal iletişim|corporate communications|medien|medya|media
branding brand development|corporate design|kurumsal kimlik|corporate identity|brand building
graphic-design görsel tasarım
photography-video video prodüksiyon|video production|film|fotoğrafçılık|filmproduktion|photographer|film production|tanıtım filmi|imagefilm
trade-fair fuar katılımı|trade show|sergi|ausstellung|messebegleitung|fuar organizasyonu|fuar standı|exhibition stand|messeorganisation|messestand|fair
event-management event planning|etkinlik yönetimi|kongresse|kongre|conferences|konferenz|konferans|veranstaltungsmanagement
delegation-visits wirtschaftsdelegation|ticaret heyeti|trade mission|trade delegation|geschäftsreise|business delegation|ticaret heyetleri|alım heyeti|markterkundungsreise
event-location toplantı salonu|meeting rooms|konferenzräume|salon|rooms|meetingraum
catering catering services|yemek hizmeti
gastronomy otel|hotel- und gastronomiebedarf|hospitality|horeca|unterkunft|konaklama|accommodation
travel-services tourism|reisebüro|seyahat acentesi|travel agency|gruppenreisen|tur|tours|geschäftsreisen|business travel|iş seyahati|incoming
health-services medizinische versorgung|medical care|gesundheitswesen|medicine|health|arzt|doktor
care-services yaşlı bakımı|elderly care|ambulante pflege|evde bakım|home care|bakım personeli|nursing staff|hemşire|nurses|pflegefachkräfte|care workers
renewable-energy güneş enerjisi|rüzgar enerjisi|wind energy|photovoltaics|solar|windkraft|wind power|PV|grüne energie|yeşil enerji|green energy|renewables|biogas|biyogaz|solaranlagen|güneş paneli|solar panels|regenerative energien
energy-efficiency enerji danışmanlığı|enerji tasarrufu|energetische sanierung|energy management
energy enerji tedariki|energy supply|power supply
hydrogen wasserstofftechnologie|yakıt hücresi|hydrogen technology
electromobility elektrikli araç|electric vehicles|ladeinfrastruktur|şarj altyapısı|charging infrastructure|elektromobilite|batterien|batarya|batteries|electric mobility
environmental-technology yeşil teknoloji|green technology|çevre koruma|environmental protection|cleantech|çevre teknolojileri|umwelttechnologie|klimaschutz|climate protection
sustainability nachhaltigkeitsberatung|sürdürülebilirlik danışmanlığı|sustainability consulting|nachhaltigkeitsbericht|karbon ayak izi|carbon footprint
recycling atık yönetimi|waste management|kreislaufwirtschaft|döngüsel ekonomi|circular economy|waste disposal
water-treatment atık su|wassertechnik|water technology|abwasserbehandlung|atık su arıtma|wasserwirtschaft|su teknolojileri
agriculture tarım ürünleri|agricultural products|tarım makineleri|agricultural machinery
facility-services temizlik hizmetleri|cleaning services|bina yönetimi|facility management|gebäudemanagement|reinigungsdienst
security-services özel güvenlik|sicherheitstechnik|güvenlik sistemleri|security systems|bewachung
maintenance reparatur|teknik servis|technical service|kundendienst|servis|after-sales service|after-sales|satış sonrası hizmet|montage|montaj|assembly|installation|kurulum|service
trades-services elektroinstallation|elektrik tesisatı|electrical installation|plumbing|ausbau|renovierung|tadilat|renovation|malerarbeiten|boya badana|painting work|trockenbau|sanierung|restorasyon
call-center müşteri hizmetleri|customer service|customer support|müşteri desteği
office-services secretarial services|virtuelle assistenz|idari hizmetler
public-procurement public tenders|öffentliche aufträge|public contracts
public-authorities resmi kurumlar|resmi işlemler|administrative procedures|permits|bürokrasi|bureaucracy|behördenbegleitung|kamu ilişkileri|government relations|verwaltung|behördenangelegenheiten|public affairs|lobbyarbeit|lobbying|lobicilik
recognition-of-qualifications anerkennung ausländischer abschlüsse|recognition of foreign degrees|mesleki yeterlilik tanınması
integration integration advice
relocation relocation services|ev bulma|housing search|yerleşim desteği|housing|konut
student-contacts graduates|abschlussarbeiten|tez|theses|masterarbeit|hochschulabsolventen|alumni
volunteering ehrenamtliches engagement|volunteer work|soziales engagement
media-contacts basın ilişkileri
market-knowledge country knowledge|regional expertise|country expertise|yerel bilgi|local knowledge|türkeikompetenz|pazar tecrübesi|auslandserfahrung|branchenkenntnis|sektör bilgisi|industry knowledge
experience-exchange bilgi paylaşımı|best practice|iyi uygulamalar|gedankenaustausch|fikir alışverişi|knowledge exchange|bilgi alışverişi|experience sharing|exchange
speakers keynote speaker|keynote
startup-support kuluçka merkezi|gründerzentrum|technology park|technologiezentrum|startup|girişim|startup desteği|gründerförderung|teknokent
restructuring unternehmenssanierung|iflas danışmanlığı|insolvency advice
risk-management kredi değerlendirme
arbitration dispute resolution|uyuşmazlık çözümü
cosmetics kosmetikprodukte
hazelnuts-dried-fruit kuru meyve|dried fruit|fındık|hazelnuts|kuru incir|figs|feigen
fruit-vegetables vegetables|yaş meyve sebze|frisches obst|fresh fruit
leather-goods shoes|taschen|çanta|bags|footwear
ceramics karo|porselen|porzellan
steel çelik konstrüksiyon|steel construction|demir çelik|steel trade|edelstahl|paslanmaz çelik|stainless steel
heating-cooling air conditioning|kältetechnik|soğutma|refrigeration|wärmepumpen|ısı pompası|heat pumps|lüftung|havalandırma|ventilation
measurement-technology measuring instruments|sensor technology
aerospace uzay
shipbuilding yat
railway-technology raylı sistemler
cultural-projects musik|müzik|music|kulturaustausch|kültür değişimi|cultural exchange|kültür sanat
branch-office temsilcilik ofisi|representative office|tochtergesellschaft|irtibat bürosu|auslandsniederlassung
fleet araç kiralama|car rental|ticari araç|commercial vehicles|autovermietung|filo
`

export const moreLanguages: WordTables = /* @__PURE__ */ Object.freeze({
  countries: COUNTRIES,
  languages: LANGUAGES,
  places: PLACES,
  terms: TERMS,
})
