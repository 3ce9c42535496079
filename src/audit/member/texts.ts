import type { Signal } from '../../policy/signal.ts'
import type { Locale } from '../../vocabulary/locale.ts'

interface ReceiptTexts {
  readonly erased: string
  readonly refitted: string
  readonly unlearned: string
  readonly mentions: string
}

export const RECEIPT_TEXTS: Readonly<Record<Locale, ReceiptTexts>> = {
  de: {
    erased:
      'Gelöscht am {date}: ein Mitglied, Beziehungen: {ties}, Ergebnisse: {outcomes}, Einträge bei anderen, die es meiden wollten: {avoidedBy}, Bestätigungen fremder Ergebnisse: {confirmed}.',
    refitted: 'Das Regelwerk wurde ohne das Mitglied neu gelernt.',
    unlearned: 'Kein Ergebnis war da, aus dem neu gelernt werden konnte: Das Regelwerk ist wieder das ungelernte.',
    mentions: 'Andere Einträge nennen das Mitglied noch ({mentions}); bitte ansehen.',
  },
  tr: {
    erased:
      '{date} tarihinde silindi: bir üye, bağ: {ties}, sonuç: {outcomes}, ondan kaçınmak isteyen üyelerdeki kayıt: {avoidedBy}, başkalarının sonuçlarına verdiği onay: {confirmed}.',
    refitted: 'Politika bu üye olmadan yeniden öğrenildi.',
    unlearned: 'Yeniden öğrenmek için sonuç kalmadı: politika yine öğrenilmemiş olanıdır.',
    mentions: 'Başka kayıtlarda üyenin adı hâlâ geçiyor ({mentions}); lütfen bakın.',
  },
  en: {
    erased:
      'Erased on {date}: one member, ties: {ties}, outcomes: {outcomes}, entries of others who wished to avoid it: {avoidedBy}, confirmations of others’ outcomes: {confirmed}.',
    refitted: 'The policy was learned anew without the member.',
    unlearned: 'There was no outcome to learn from anew: the policy is the unlearned one again.',
    mentions: 'Other records still name the member ({mentions}); please look at them.',
  },
}

/** What a signal does with a member's data, by its shape. {0} and {1} are names of entries. */
export const MEANINGS: Readonly<Record<Signal['shape'], Readonly<Record<Locale, string>>>> = {
  overlap: {
    de: 'Sucht, was unter „{0}“ der einen Seite steht, unter „{1}“ der anderen; was wenige haben, zählt mehr.',
    tr: 'Bir tarafın “{0}” bilgisinde olanı öbür tarafın “{1}” bilgisinde arar; az kişide olan daha çok sayılır.',
    en: 'Looks for what one side has under “{0}” under the other’s “{1}”; what few have counts more.',
  },
  affinity: {
    de: 'Liest in einer Tabelle, wie gut „{0}“ der einen Seite und „{1}“ der anderen zusammenpassen.',
    tr: 'Bir tarafın “{0}” bilgisiyle öbür tarafın “{1}” bilgisinin ne kadar uyduğuna bir tablodan bakar.',
    en: 'Looks up in a table how well “{0}” of one side and “{1}” of the other go together.',
  },
  contacts: {
    de: 'Zählt, über wen beide Seiten einander schon erreichen.',
    tr: 'İki tarafın birbirine şimdiden kimler üzerinden ulaşabildiğini sayar.',
    en: 'Counts through whom both sides reach one another already.',
  },
  record: {
    de: 'Zählt, was aus früheren Kontakten und Begegnungen wurde; Älteres zählt weniger.',
    tr: 'Önceki temas ve görüşmelerden ne çıktığını sayar; eski olan daha az sayılır.',
    en: 'Counts what became of earlier contacts and meetings; what is older counts less.',
  },
  custom: {
    de: 'Ein eigenes Merkmal dieses Netzwerks.',
    tr: 'Bu ağın kendi ölçütü.',
    en: 'A signal of this network’s own.',
  },
}
