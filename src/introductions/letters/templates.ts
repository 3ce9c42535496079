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

/** In German and Turkish with Sie and siz. Who is written to is named as the list of members names it. */
export const TEMPLATES: LetterTemplates = {
  de: {
    asked: {
      from: {
        subject: 'Möchten Sie {other} kennenlernen?',
        body: `Guten Tag {name},

wir würden Sie gern bekannt machen mit: {other}.

Was für Sie dafür spricht:
{reasons}

Was für die andere Seite dafür spricht:
{otherReasons}

Ein erster Schritt: {step}

Vorstellen könnte Sie: {introducer}.

Wenn Sie möchten, antworten Sie uns bitte bis {until}.

Ihre Antwort bleibt bei uns: Von einer Absage erfährt niemand, und nicht zu antworten ist auch in Ordnung.

Mit freundlichen Grüßen
{sender}`,
      },
      introducer: {
        subject: 'Würden Sie zwei Mitglieder einander vorstellen?',
        body: `Guten Tag {name},

wir glauben, dass diese beiden einander kennenlernen sollten: {from} und {to}.

Was dafür spricht ({from}):
{reasons}

Was dafür spricht ({to}):
{otherReasons}

Würden Sie die beiden einander vorstellen?

Wenn Sie möchten, antworten Sie uns bitte bis {until}.

Ihre Antwort bleibt bei uns: Von einer Absage erfährt niemand, und nicht zu antworten ist auch in Ordnung.

Mit freundlichen Grüßen
{sender}`,
      },
      to: {
        subject: '{other} möchte Sie kennenlernen',
        body: `Guten Tag {name},

jemand möchte Sie kennenlernen: {other}.

Was für Sie dafür spricht:
{reasons}

Was für die andere Seite dafür spricht:
{otherReasons}

Ein erster Schritt: {step}

Vorstellen würde Sie: {introducer}.

Wenn Sie möchten, antworten Sie uns bitte bis {until}.

Ihre Antwort bleibt bei uns: Von einer Absage erfährt niemand, und nicht zu antworten ist auch in Ordnung.

Mit freundlichen Grüßen
{sender}`,
      },
    },
    introduced: {
      from: {
        subject: 'Sie sind einander vorgestellt: {other}',
        body: `Guten Tag {name},

beide Seiten haben zugesagt. Wir stellen Ihnen vor: {other}.

So erreichen Sie die andere Seite: {contact}

Ein erster Schritt: {step}

Die Vorstellung vermittelt: {introducer}.

Mit freundlichen Grüßen
{sender}`,
      },
      introducer: {
        subject: 'Danke für die Vermittlung',
        body: `Guten Tag {name},

beide Seiten haben zugesagt: {from} und {to}.
Danke, dass Sie die beiden einander vorstellen.

Mit freundlichen Grüßen
{sender}`,
      },
      to: {
        subject: 'Sie sind einander vorgestellt: {other}',
        body: `Guten Tag {name},

beide Seiten haben zugesagt. Wir stellen Ihnen vor: {other}.

So erreichen Sie die andere Seite: {contact}

Ein erster Schritt: {step}

Die Vorstellung vermittelt: {introducer}.

Mit freundlichen Grüßen
{sender}`,
      },
    },
  },
  tr: {
    asked: {
      from: {
        subject: '{other} ile tanışmak ister misiniz?',
        body: `Sayın {name},

sizi şu üyemizle tanıştırmak isteriz: {other}.

Sizin için nedenleri:
{reasons}

Karşı taraf için nedenleri:
{otherReasons}

İlk adım: {step}

Sizi tanıştırabilecek üyemiz: {introducer}.

Dilerseniz bize en geç {until} tarihinde yanıt verin.

Yanıtınız bizde kalır: kabul etmediğinizi kimse öğrenmez, yanıt vermemek de sorun değildir.

Saygılarımızla
{sender}`,
      },
      introducer: {
        subject: 'İki üyemizi tanıştırır mısınız?',
        body: `Sayın {name},

şu iki üyemizin tanışmasında yarar görüyoruz: {from} ve {to}.

Nedenleri ({from}):
{reasons}

Nedenleri ({to}):
{otherReasons}

Onları siz tanıştırır mısınız?

Dilerseniz bize en geç {until} tarihinde yanıt verin.

Yanıtınız bizde kalır: kabul etmediğinizi kimse öğrenmez, yanıt vermemek de sorun değildir.

Saygılarımızla
{sender}`,
      },
      to: {
        subject: '{other} sizinle tanışmak istiyor',
        body: `Sayın {name},

bir üyemiz sizinle tanışmak istiyor: {other}.

Sizin için nedenleri:
{reasons}

Karşı taraf için nedenleri:
{otherReasons}

İlk adım: {step}

Sizi tanıştıracak üyemiz: {introducer}.

Dilerseniz bize en geç {until} tarihinde yanıt verin.

Yanıtınız bizde kalır: kabul etmediğinizi kimse öğrenmez, yanıt vermemek de sorun değildir.

Saygılarımızla
{sender}`,
      },
    },
    introduced: {
      from: {
        subject: 'Tanıştırma: {other}',
        body: `Sayın {name},

iki taraf da kabul etti. Sizi şu üyemizle tanıştırıyoruz: {other}.

Karşı tarafa ulaşabileceğiniz adres: {contact}

İlk adım: {step}

Tanıştıran üyemiz: {introducer}.

Saygılarımızla
{sender}`,
      },
      introducer: {
        subject: 'Aracılığınız için teşekkürler',
        body: `Sayın {name},

iki taraf da kabul etti: {from} ve {to}.
Onları tanıştırdığınız için teşekkür ederiz.

Saygılarımızla
{sender}`,
      },
      to: {
        subject: 'Tanıştırma: {other}',
        body: `Sayın {name},

iki taraf da kabul etti. Sizi şu üyemizle tanıştırıyoruz: {other}.

Karşı tarafa ulaşabileceğiniz adres: {contact}

İlk adım: {step}

Tanıştıran üyemiz: {introducer}.

Saygılarımızla
{sender}`,
      },
    },
  },
  en: {
    asked: {
      from: {
        subject: 'Would you like to meet {other}?',
        body: `Dear {name},

we would like to introduce you to {other}.

What speaks for it on your side:
{reasons}

What speaks for it on the other side:
{otherReasons}

A first step: {step}

Who could introduce you: {introducer}.

If you like, please answer by {until}.

Your answer stays with us: nobody hears of a refusal, and not answering is fine too.

Kind regards
{sender}`,
      },
      introducer: {
        subject: 'Would you introduce two members?',
        body: `Dear {name},

we believe that these two should meet: {from} and {to}.

What speaks for it ({from}):
{reasons}

What speaks for it ({to}):
{otherReasons}

Would you introduce them to each other?

If you like, please answer by {until}.

Your answer stays with us: nobody hears of a refusal, and not answering is fine too.

Kind regards
{sender}`,
      },
      to: {
        subject: '{other} would like to meet you',
        body: `Dear {name},

a member would like to meet you: {other}.

What speaks for it on your side:
{reasons}

What speaks for it on the other side:
{otherReasons}

A first step: {step}

Who would introduce you: {introducer}.

If you like, please answer by {until}.

Your answer stays with us: nobody hears of a refusal, and not answering is fine too.

Kind regards
{sender}`,
      },
    },
    introduced: {
      from: {
        subject: 'Introducing {other}',
        body: `Dear {name},

both sides have agreed. Please meet {other}.

How to reach them: {contact}

A first step: {step}

Introduced by: {introducer}.

Kind regards
{sender}`,
      },
      introducer: {
        subject: 'Thank you for the introduction',
        body: `Dear {name},

both sides have agreed: {from} and {to}.
Thank you for introducing them.

Kind regards
{sender}`,
      },
      to: {
        subject: 'Introducing {other}',
        body: `Dear {name},

both sides have agreed. Please meet {other}.

How to reach them: {contact}

A first step: {step}

Introduced by: {introducer}.

Kind regards
{sender}`,
      },
    },
  },
}
