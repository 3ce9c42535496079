import { isPlain } from '../../vocabulary/boolean.ts'
import { fold } from '../../vocabulary/fold.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { LOCALES } from '../../vocabulary/locale.ts'
import type { OriginConsent } from '../member.ts'
import { ORIGIN_CONSENTS } from '../member.ts'
import type { Expectation } from '../messages/codes.ts'
import type { Reader } from '../reading/reading.ts'
import { failed, spell, understood } from '../reading/reading.ts'
import type { Stage } from '../tie.ts'
import { SIDES, STAGES } from '../tie.ts'

/** Reads one of a few fixed answers, by the answer itself or by a word for it; never by resemblance, nor with a doubt. */
function readChoice<T extends string>(choices: readonly T[], words: string, expects: Expectation): Reader<T> {
  const known = new Map<string, T>()
  for (const line of words.trim().split('\n')) {
    const [name, list] = line.split(': ') as [string, string]
    const choice = choices.find(one => one === name)!
    for (const word of [choice, ...list.split('|')]) known.set(fold(word), choice)
  }
  return cell => {
    const choice = typeof cell === 'string' && isPlain(cell) ? known.get(fold(cell)) : undefined
    if (choice !== undefined) return understood(choice)
    return failed({
      code: 'unknownWord',
      severity: 'warning',
      received: spell(cell),
      expects,
      suggestions: choices.map(asIs),
    })
  }
}

function asIs(code: string) {
  return { code, name: code }
}

export const readLocale: Reader<Locale> = readChoice(
  LOCALES,
  `
de: Deutsch|German|Almanca|de-DE|de-AT|de-CH|ger|deu
tr: Türkisch|Turkish|Türkçe|tr-TR|tur
en: Englisch|English|İngilizce|en-GB|en-US|eng`,
  'locale',
)

export const readStage: Reader<Stage> = readChoice(
  STAGES,
  `
proposed: suggested|vorgeschlagen|önerildi
introduced: vorgestellt|bekannt gemacht|vermittelt|tanıştırıldı
declined: refused|rejected|no interest|not interested|abgelehnt|abgesagt|Absage|kein Interesse|nicht interessiert|reddedildi|reddetti|ret|ilgilenmiyor
accepted: agreed|interested|angenommen|zugesagt|Zusage|interessiert|kabul edildi|kabul etti|kabul|ilgileniyor
met: meeting held|meeting|getroffen|gesprochen|Treffen|Gespräch|Gespräch geführt|görüşüldü|buluştu|görüşme|görüştü|görüştüler
useful: helpful|successful|success|nützlich|hilfreich|erfolgreich|Erfolg|positiv|yararlı|faydalı|başarılı|olumlu
partners: partner|partnership|cooperation|deal|Partnerschaft|Kooperation|Zusammenarbeit|Geschäft|ortak|ortaklık|iş birliği|işbirliği
bad: poor|useless|not useful|schlecht|unbrauchbar|negativ|nicht hilfreich|kötü|başarısız|olumsuz`,
  'stage',
)

export const readSide: Reader<'from' | 'to'> = readChoice(
  SIDES,
  `
from: a|von|kimden
to: b|an|zu|kime`,
  'side',
)

const readOriginWord: Reader<OriginConsent> = readChoice(
  ORIGIN_CONSENTS,
  `
hidden: nobody|none|no|no one|false|0|verborgen|niemand|nein|geheim|gizli|hayır|kimse
manager: yes|true|1|x|internal|network manager|intern|ja|Netzwerkleitung|Leitung|nur intern|evet|yönetici|yönetim|ağ yöneticisi
members: all|everybody|everyone|public|all members|alle|Mitglieder|alle Mitglieder|öffentlich|herkes|üyeler|tüm üyeler`,
  'originConsent',
)

/** Who may see the origin. A bare yes is the narrower of the two permissions: the manager. */
export const readOriginConsent: Reader<OriginConsent> = cell =>
  readOriginWord(typeof cell === 'boolean' || typeof cell === 'number' ? String(cell) : cell)
