import { fold } from './fold.ts'
import { once } from './once.ts'

/** What people type into a field that they do not want to fill, folded. */
const PLACEHOLDERS = `
none|no answer|non|nope|null|nil|nul|nan|undefined|void|empty|blank|n a|not applicable|not available|not specified|not given|not known|not stated|not set|not sure|not provided|not found|no data|no country|no information|no info|no value|unspecified|unknown|unknow|unk|unkown|other|others|other country|other countries|another|misc|miscellaneous|various|several|multiple|many|any|anywhere|everywhere|nowhere|all|all countries|worldwide|world|global|globally|international|tba|tbd|tbc|to be defined|to be determined|to be announced|to do|todo|fixme|test|tests|testing|tester|test test|test123|testland|test country|demo|dummy|sample|example|foo|baz|foobar|foo bar|asdf|asdfg|asdfgh|asd|qwe|qwerty|qwertz|lorem|lorem ipsum|abc|abcd|xyz|x|xx|xxx|xxxx|xxxxx|y|z|zz|zzz|yyy|aaa|select|please select|select country|choose|choose one|please choose|error|ref|value|country|countries|na|n v t|nd|ns|nr|true|false|yes|ok|private|confidential|secret|hidden|stateless|see above|see below|dito|ditto|idem|same|same as above|same here|as above|abroad|overseas|foreign|earth|mars|moon|mother earth
k a|ka|k angabe|keine|keine angabe|keine angaben|keiner|keins|kein|kein land|kein eintrag|ohne|ohne angabe|ohne angaben|o a|oa|nicht bekannt|nicht angegeben|nicht zutreffend|nicht vorhanden|nicht relevant|nichts|nix|n z|n b|nb|entfallt|unbekannt|unbestimmt|unklar|leer|sonstige|sonstiges|sonstige lander|sonst|andere|anderes|anderes land|andere lander|verschieden|verschiedene|verschiedenes|diverse|divers|div|mehrere|alle|alle lander|uberall|weltweit|welt|international tatig|ausland|inland|siehe oben|s o|so|s u|wie oben|beispiel|muster|musterland|platzhalter|bitte wahlen|bitte auswahlen|auswahlen|auswahl|land|staat|lander|nein|ja|egal|beliebig|folgt|wird nachgereicht|offen|noch offen|weiss nicht|weiss ich nicht|keine ahnung|fehlt|entf|staatenlos|ungeklart|privat|geheim|unb|nirgendwo|heimat|zuhause
yok|yoktur|hic|hicbiri|hicbir yer|bos|bilinmiyor|bilinmeyen|belirsiz|belirtilmemis|belirtilmedi|bilgi yok|veri yok|diger|digerleri|diger ulkeler|baska|baska ulke|cesitli|muhtelif|hepsi|tumu|butun dunya|tum dunya|dunya|dunya geneli|her yer|uluslararasi|yurt disi|yurtdisi|yurt ici|yurtici|deneme|ornek|seciniz|lutfen seciniz|secin|ulke|ulkeler|hayir|evet|farketmez|fark etmez|gecersiz|uygulanamaz|uygun degil|gizli|ozel|vatansiz|yukaridaki|ayni|mevcut degil|girilmemis|girilmedi|bilmiyorum
aucun|aucune|neant|inconnu|autre|autres|ninguno|ninguna|otro|otros|desconocido|nessuno|altro|sconosciuto|nenhum|outro|geen|onbekend|overig|anders|brak|inne|inny|nieznany|nie dotyczy|нет|неизвестно|другое|другой|прочее|не указано|н д|немає|невідомо|інше|لا شيء|غير معروف|اخري|لا يوجد|ندارد|نامشخص|ساير|κανενα|αγνωστο|αλλο|无|無|没有|未知|其他|其它|不详|なし|不明|その他|未定
`

const known = /* @__PURE__ */ once(() => new Set(PLACEHOLDERS.trim().split(/[\n|]/).map(fold)))
/** Codes and abbreviations in capitals that mean nothing in small letters. */
const LOOK_LIKE_ONE = new Set(['NA', 'SO', 'NR', 'N.Z.'])
/** The same letter or digit over and over, or nothing but digits beyond the length of a code. */
const FILLER = /^(.)\1{2,}$|^(?:\d{4,}|0+)$/u

/**
 * Is the word a way of leaving a field empty (`-`, `n/a`, `k.A.`, `yok`, `other`, `test`, `xxx`, `?`, nothing but signs)?
 *
 * `NA` in capitals is not: in country columns it is Namibia's code, and its readers are asked to write `n/a` for nothing;
 * `na`, `Na` and `n/a` are placeholders.
 */
export function isPlaceholder(word: string): boolean {
  const trimmed = word.trim()
  if (LOOK_LIKE_ONE.has(trimmed)) return false
  const folded = fold(trimmed)
  return folded === '' || FILLER.test(folded) || known().has(folded)
}
