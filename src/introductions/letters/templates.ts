import type { Locale } from '../../vocabulary/locale.ts'
import type { Party } from '../flow/event.ts'

export const LETTER_STAGES = ['asked', 'introduced'] as const
/** Before a party has answered, and once both are introduced. */
export type LetterStage = (typeof LETTER_STAGES)[number]

/** Text with {placeholders}. A paragraph of which one has no value is left out. */
export interface LetterTemplate {
  readonly subject: string
  readonly body: string
}

export type LetterTemplates = Readonly<
  Record<Locale, Readonly<Record<LetterStage, Readonly<Record<Party, LetterTemplate>>>>>
>

/** What a template may ask for. */
export const PLACEHOLDERS = [
  /** Who is written to. */
  'name',
  /** The other side; to the introducer both. */
  'other',
  'from',
  'to',
  'introducer',
  /** What who is written to gains, and what the other side gains; to the introducer `from` and `to`. */
  'reasons',
  'otherReasons',
  'step',
  /** How to reach the other side. */
  'contact',
  'until',
  'sender',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** The sentences of a language, of which its letters are made. */
interface Sentences {
  readonly greeting: string
  readonly closing: string
  /** How each letter begins, and what stands above it. */
  readonly subjects: Readonly<Record<LetterStage, Readonly<Record<Party, string>>>>
  readonly openings: Readonly<Record<LetterStage, Readonly<Record<Party, string>>>>
  readonly reasons: string
  readonly otherReasons: string
  readonly reasonsOf: string
  readonly step: string
  readonly introducer: Readonly<Record<'from' | 'to' | LetterStage, string>>
  readonly answer: readonly string[]
  readonly contact: string
}

/**
 * In German and Turkish with Sie and siz; after the salutation German alone goes on in lower case. Who is written to is named as
 * the list of members names it.
 */
const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  de: {
    greeting: 'Guten Tag {name},',
    closing: 'Mit freundlichen Grüßen\n{sender}',
    subjects: {
      asked: {
        from: 'Möchten Sie {other} kennenlernen?',
        introducer: 'Würden Sie zwei Mitglieder einander vorstellen?',
        to: '{other} möchte Sie kennenlernen',
      },
      introduced: {
        from: 'Sie sind einander vorgestellt: {other}',
        introducer: 'Danke für die Vermittlung',
        to: 'Sie sind einander vorgestellt: {other}',
      },
    },
    openings: {
      asked: {
        from: 'wir würden Sie gern bekannt machen mit: {other}.',
        introducer: 'wir glauben, dass diese beiden einander kennenlernen sollten: {from} und {to}.',
        to: 'jemand möchte Sie kennenlernen: {other}.',
      },
      introduced: {
        from: 'beide Seiten haben zugesagt. Wir stellen Ihnen vor: {other}.',
        introducer: 'beide Seiten haben zugesagt: {from} und {to}.\nDanke, dass Sie die beiden einander vorstellen.',
        to: 'beide Seiten haben zugesagt. Wir stellen Ihnen vor: {other}.',
      },
    },
    reasons: 'Was für Sie dafür spricht:\n{reasons}',
    otherReasons: 'Was für die andere Seite dafür spricht:\n{otherReasons}',
    reasonsOf: 'Was dafür spricht ({who}):\n{list}',
    step: 'Ein erster Schritt: {step}',
    introducer: {
      from: 'Vorstellen könnte Sie: {introducer}.',
      to: 'Vorstellen würde Sie: {introducer}.',
      asked: 'Würden Sie die beiden einander vorstellen?',
      introduced: 'Die Vorstellung vermittelt: {introducer}.',
    },
    answer: [
      'Wenn Sie möchten, antworten Sie uns bitte bis {until}.',
      'Ihre Antwort bleibt bei uns: Von einer Absage erfährt niemand, und nicht zu antworten ist auch in Ordnung.',
    ],
    contact: 'So erreichen Sie die andere Seite: {contact}',
  },
  tr: {
    greeting: 'Sayın {name},',
    closing: 'Saygılarımızla\n{sender}',
    subjects: {
      asked: {
        from: '{other} ile tanışmak ister misiniz?',
        introducer: 'İki üyemizi tanıştırır mısınız?',
        to: '{other} sizinle tanışmak istiyor',
      },
      introduced: {
        from: 'Tanıştırma: {other}',
        introducer: 'Aracılığınız için teşekkürler',
        to: 'Tanıştırma: {other}',
      },
    },
    openings: {
      asked: {
        from: 'Sizi şu üyemizle tanıştırmak isteriz: {other}.',
        introducer: 'Şu iki üyemizin tanışmasında yarar görüyoruz: {from} ve {to}.',
        to: 'Bir üyemiz sizinle tanışmak istiyor: {other}.',
      },
      introduced: {
        from: 'İki taraf da kabul etti. Sizi şu üyemizle tanıştırıyoruz: {other}.',
        introducer: 'İki taraf da kabul etti: {from} ve {to}.\nOnları tanıştırdığınız için teşekkür ederiz.',
        to: 'İki taraf da kabul etti. Sizi şu üyemizle tanıştırıyoruz: {other}.',
      },
    },
    reasons: 'Sizin için nedenleri:\n{reasons}',
    otherReasons: 'Karşı taraf için nedenleri:\n{otherReasons}',
    reasonsOf: 'Nedenleri ({who}):\n{list}',
    step: 'İlk adım: {step}',
    introducer: {
      from: 'Sizi tanıştırabilecek üyemiz: {introducer}.',
      to: 'Sizi tanıştıracak üyemiz: {introducer}.',
      asked: 'Onları siz tanıştırır mısınız?',
      introduced: 'Tanıştıran üyemiz: {introducer}.',
    },
    answer: [
      'Dilerseniz bize en geç {until} tarihinde yanıt verin.',
      'Yanıtınız bizde kalır: kabul etmediğinizi kimse öğrenmez, yanıt vermemek de sorun değildir.',
    ],
    contact: 'Karşı tarafa ulaşmak için: {contact}',
  },
  en: {
    greeting: 'Dear {name},',
    closing: 'Kind regards\n{sender}',
    subjects: {
      asked: {
        from: 'Would you like to meet {other}?',
        introducer: 'Would you introduce two members?',
        to: '{other} would like to meet you',
      },
      introduced: {
        from: 'Introducing {other}',
        introducer: 'Thank you for the introduction',
        to: 'Introducing {other}',
      },
    },
    openings: {
      asked: {
        from: 'We would like to introduce you to {other}.',
        introducer: 'We believe that these two should meet: {from} and {to}.',
        to: 'A member would like to meet you: {other}.',
      },
      introduced: {
        from: 'Both sides have agreed. Please meet {other}.',
        introducer: 'Both sides have agreed: {from} and {to}.\nThank you for introducing them.',
        to: 'Both sides have agreed. Please meet {other}.',
      },
    },
    reasons: 'What speaks for it on your side:\n{reasons}',
    otherReasons: 'What speaks for it on the other side:\n{otherReasons}',
    reasonsOf: 'What speaks for it ({who}):\n{list}',
    step: 'A first step: {step}',
    introducer: {
      from: 'Who could introduce you: {introducer}.',
      to: 'Who would introduce you: {introducer}.',
      asked: 'Would you introduce them to each other?',
      introduced: 'Introduced by: {introducer}.',
    },
    answer: [
      'If you like, please answer by {until}.',
      'Your answer stays with us: nobody hears of a refusal, and not answering is fine too.',
    ],
    contact: 'How to reach them: {contact}',
  },
}

export const TEMPLATES: LetterTemplates = /* @__PURE__ */ Object.freeze({
  de: lettersIn('de'),
  tr: lettersIn('tr'),
  en: lettersIn('en'),
})

function lettersIn(locale: Locale): LetterTemplates[Locale] {
  const said = SENTENCES[locale]
  const letter = (stage: LetterStage, party: Party, ...middle: readonly string[]): LetterTemplate => ({
    subject: said.subjects[stage][party],
    body: [said.greeting, said.openings[stage][party], ...middle, said.closing].join('\n\n'),
  })
  const reasonsOf = (who: string, list: string) => said.reasonsOf.replace('{who}', who).replace('{list}', list)
  const asking = [said.reasons, said.otherReasons, said.step]
  const both = [reasonsOf('{from}', '{reasons}'), reasonsOf('{to}', '{otherReasons}'), said.introducer.asked]
  const meeting = [said.contact, said.step, said.introducer.introduced]
  return {
    asked: {
      from: letter('asked', 'from', ...asking, said.introducer.from, ...said.answer),
      introducer: letter('asked', 'introducer', ...both, ...said.answer),
      to: letter('asked', 'to', ...asking, said.introducer.to, ...said.answer),
    },
    introduced: {
      from: letter('introduced', 'from', ...meeting),
      introducer: letter('introduced', 'introducer'),
      to: letter('introduced', 'to', ...meeting),
    },
  }
}
