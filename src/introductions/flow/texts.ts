import type { Locale } from '../../vocabulary/locale.ts'

/** What a party knows of an introduction. `closed` does not say why. */
export type FlowStatus = 'unknown' | 'asked' | 'declined' | 'waiting' | 'closed' | 'introduced' | 'met'

type StatusTexts = Readonly<Record<FlowStatus, string>>

/** What a party reads of where an introduction stands, and what whoever runs it reads. */
export const FLOW_TEXTS: Readonly<Record<Locale, Readonly<Record<'party' | 'manager', StatusTexts>>>> = {
  de: {
    party: {
      unknown: 'Hierzu liegt nichts vor.',
      asked: 'Bitte antworten Sie bis {until}. Keine Antwort ist auch in Ordnung.',
      declined: 'Sie haben abgesagt; das erfährt niemand.',
      waiting: 'Ihre Zusage ist da. Bis {until} hören Sie von uns, falls es dazu kommt.',
      closed: 'Diesmal ist es nicht dazu gekommen.',
      introduced: 'Sie sind einander vorgestellt.',
      met: 'Sie haben sich getroffen.',
    },
    manager: {
      unknown: 'Hierzu liegt nichts vor.',
      asked: 'Die Vorstellung läuft bis {until}.',
      declined: 'Diesmal ist es nicht dazu gekommen.',
      waiting: 'Die Vorstellung läuft.',
      closed: 'Diesmal ist es nicht dazu gekommen.',
      introduced: 'Beide sind einander vorgestellt.',
      met: 'Beide haben sich getroffen.',
    },
  },
  tr: {
    party: {
      unknown: 'Bu konuda bir kayıt yok.',
      asked: 'Lütfen en geç {until} tarihinde yanıt verin. Yanıt vermemek de sorun değildir.',
      declined: 'Kabul etmediniz; bunu kimse öğrenmez.',
      waiting: 'Onayınızı aldık. Gerçekleşirse en geç {until} tarihinde size haber vereceğiz.',
      closed: 'Bu kez olmadı.',
      introduced: 'Birbirinize tanıtıldınız.',
      met: 'Görüştünüz.',
    },
    manager: {
      unknown: 'Bu konuda bir kayıt yok.',
      asked: 'Tanıştırma {until} tarihine kadar sürüyor.',
      declined: 'Bu kez olmadı.',
      waiting: 'Tanıştırma sürüyor.',
      closed: 'Bu kez olmadı.',
      introduced: 'İki taraf birbirine tanıtıldı.',
      met: 'İki taraf görüştü.',
    },
  },
  en: {
    party: {
      unknown: 'There is nothing about this.',
      asked: 'Please answer by {until}. Not answering is fine too.',
      declined: 'You declined; nobody will hear of it.',
      waiting: 'You have accepted. If it comes about, you will hear from us by {until}.',
      closed: 'This time it did not come about.',
      introduced: 'You have been introduced to each other.',
      met: 'You have met.',
    },
    manager: {
      unknown: 'There is nothing about this.',
      asked: 'The introduction is under way until {until}.',
      declined: 'This time it did not come about.',
      waiting: 'The introduction is under way.',
      closed: 'This time it did not come about.',
      introduced: 'Both have been introduced to each other.',
      met: 'Both have met.',
    },
  },
}
