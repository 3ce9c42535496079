import { expect, test } from 'vitest'
import type { LetterOptions, Member } from '../../src/index.ts'
import { createMatcher, createNetwork, firstStep, KontorError, letters } from '../../src/index.ts'

const now = '2026-11-22'
const MEMBERS: readonly Member[] = [
  {
    id: 'rurtal',
    name: 'Rurtal Pumpen GmbH',
    kind: 'company',
    baseCountry: 'DE',
    targetMarkets: ['TR'],
    needs: ['distribution', 'casting', { term: 'trade-fair', until: '2026-10-01' }],
    offers: ['pumps'],
    languages: ['de', 'en'],
    contact: 'info@rurtal.example',
  },
  {
    id: 'izmir',
    name: 'Körfez Makina A.Ş.',
    kind: 'company',
    baseCountry: 'TR',
    originCountries: ['SY'],
    targetMarkets: ['DE'],
    needs: ['pumps'],
    offers: ['distribution', 'casting', 'trade-fair'],
    locale: 'tr',
  },
  { id: 'other', name: 'Another', kind: 'company', offers: ['distribution'] },
  { id: 'ihk', name: 'IHK Aachen', kind: 'chamber', languages: ['fr', 'en', 'de'] },
]
const MATCHER = createMatcher(createNetwork({ members: MEMBERS }), undefined, { now, audience: 'manager' })
const PAIR = { from: 'rurtal', to: 'izmir', introducer: 'ihk' }

test('letters: to each in its own language, with reasons of both, a first step, and nothing that is missing', () => {
  const [from, introducer, to, ...more] = letters(MATCHER, PAIR, { until: '2026-12-06', sender: 'BNA' })
  expect(more).toEqual([])
  expect([from, introducer, to].map(one => [one?.party, one?.member, one?.locale])).toEqual([
    ['from', 'rurtal', 'de'],
    ['introducer', 'ihk', 'en'],
    ['to', 'izmir', 'tr'],
  ])
  expect(from).toMatchInlineSnapshot(`
    {
      "body": "Guten Tag Rurtal Pumpen GmbH,

    wir würden Sie gern bekannt machen mit: Körfez Makina A.Ş.

    Was für Sie dafür spricht:
    – Körfez Makina A.Ş. bietet, was Rurtal Pumpen GmbH sucht: Vertrieb, Guss.
    – Körfez Makina A.Ş. öffnet, wohin Rurtal Pumpen GmbH will: Türkei.
    – Handel, Menschen oder Nähe verbinden diese Länder: Deutschland – Türkei.

    Was für die andere Seite dafür spricht:
    – Rurtal Pumpen GmbH bietet, was Körfez Makina A.Ş. sucht: Pumpen.
    – Rurtal Pumpen GmbH öffnet, wohin Körfez Makina A.Ş. will: Deutschland.
    – Handel, Menschen oder Nähe verbinden diese Länder: Türkei – Deutschland.

    Ein erster Schritt: Bitten Sie um ein Muster oder ein Datenblatt (Guss). Ihr Gegenüber: Körfez Makina A.Ş.

    Vorstellen könnte Sie: IHK Aachen.

    Wenn Sie möchten, antworten Sie uns bitte bis 06.12.2026.

    Ihre Antwort bleibt bei uns: Von einer Absage erfährt niemand, und nicht zu antworten ist auch in Ordnung.

    Mit freundlichen Grüßen
    BNA",
      "locale": "de",
      "member": "rurtal",
      "party": "from",
      "subject": "Möchten Sie Körfez Makina A.Ş. kennenlernen?",
    }
  `)
  expect(to).toMatchInlineSnapshot(`
    {
      "body": "Sayın Körfez Makina A.Ş.,

    Bir üyemiz sizinle tanışmak istiyor: Rurtal Pumpen GmbH.

    Sizin için nedenleri:
    – Rurtal Pumpen GmbH, Körfez Makina A.Ş. tarafından arananı sunuyor: pompa.
    – Rurtal Pumpen GmbH, Körfez Makina A.Ş. için hedef pazarın kapısını açıyor: Almanya.
    – Türkiye ile Almanya arasında ticaret, insan veya komşuluk bağı var.

    Karşı taraf için nedenleri:
    – Körfez Makina A.Ş., Rurtal Pumpen GmbH tarafından arananı sunuyor: dağıtım, döküm.
    – Körfez Makina A.Ş., Rurtal Pumpen GmbH için hedef pazarın kapısını açıyor: Türkiye.
    – Almanya ile Türkiye arasında ticaret, insan veya komşuluk bağı var.

    İlk adım: Bir numune veya teknik föy isteyin (pompa). Muhatabınız: Rurtal Pumpen GmbH.

    Sizi tanıştıracak üyemiz: IHK Aachen.

    Dilerseniz bize en geç 06.12.2026 tarihinde yanıt verin.

    Yanıtınız bizde kalır: kabul etmediğinizi kimse öğrenmez, yanıt vermemek de sorun değildir.

    Saygılarımızla
    BNA",
      "locale": "tr",
      "member": "izmir",
      "party": "to",
      "subject": "Rurtal Pumpen GmbH sizinle tanışmak istiyor",
    }
  `)
  expect(introducer).toMatchInlineSnapshot(`
    {
      "body": "Dear IHK Aachen,

    We believe that these two should meet: Rurtal Pumpen GmbH and Körfez Makina A.Ş.

    What speaks for it (Rurtal Pumpen GmbH):
    – Körfez Makina A.Ş. offers what Rurtal Pumpen GmbH is looking for: distribution, casting.
    – Körfez Makina A.Ş. opens where Rurtal Pumpen GmbH wants to go: Türkiye.
    – Trade, people or nearness link these countries: Germany – Türkiye.

    What speaks for it (Körfez Makina A.Ş.):
    – Rurtal Pumpen GmbH offers what Körfez Makina A.Ş. is looking for: pumps.
    – Rurtal Pumpen GmbH opens where Körfez Makina A.Ş. wants to go: Germany.
    – Trade, people or nearness link these countries: Türkiye – Germany.

    Would you introduce them to each other?

    If you like, please answer by 2026-12-06.

    Your answer stays with us: nobody hears of a refusal, and not answering is fine too.

    Kind regards
    BNA",
      "locale": "en",
      "member": "ihk",
      "party": "introducer",
      "subject": "Would you introduce two members?",
    }
  `)
})

test('letters once both agreed: contacts as far as they are handed over', () => {
  const [from, , to] = letters(MATCHER, PAIR, { stage: 'introduced', contacts: { from: 'info@rurtal.example' } })
  expect(to?.body).toContain('Karşı tarafa ulaşmak için: info@rurtal.example')
  expect(from?.body).not.toContain('So erreichen Sie')
  const asked = letters(MATCHER, PAIR, { contacts: { from: 'info@rurtal.example' } })
  expect(JSON.stringify(asked)).not.toContain('info@')
})

test('letters refuses contacts of somebody else: a misspelt side would be reached by nobody', () => {
  const contacts = { form: 'info@rurtal.example' } as object
  expect(() => letters(MATCHER, PAIR, { stage: 'introduced', contacts })).toThrow(
    'Expected `contacts` to be made of from, to, got `"form"` (string)',
  )
})

test.each([
  [{ DE: {} }, 'Expected `templates` to be made of de, tr, en, got `"DE"` (string)'],
  [{ de: { invited: {} } }, 'Expected `templates.de` to be made of asked, introduced, got `"invited"` (string)'],
  [
    { tr: { asked: { sender: {} } } },
    'Expected `templates.tr.asked` to be made of from, introducer, to, got `"sender"` (string)',
  ],
])('a template that no letter is written by is refused: %j', (templates, message) => {
  expect(() => letters(MATCHER, PAIR, { templates: templates as LetterOptions['templates'] & {} })).toThrow(message)
})

test('letters with templates of one’s own; a placeholder that there is not is named, with those there are', () => {
  const own = { subject: 'Hallo {name}', body: 'Erst.\n\nBis {until}.\n\n{other}!' }
  const [from] = letters(MATCHER, PAIR, { templates: { de: { asked: { from: own } } } })
  expect(from).toMatchObject({ subject: 'Hallo Rurtal Pumpen GmbH', body: 'Erst.\n\nKörfez Makina A.Ş.!' })
  const wrong = { subject: 'x', body: '{origin}' }
  expect(() => letters(MATCHER, PAIR, { templates: { tr: { asked: { to: wrong } } } })).toThrow(
    'Expected `templates.tr.asked.to.body` to be text with no other placeholders than {name} {other}',
  )
})

test('a name is text in a letter, never a placeholder or another line of the subject', () => {
  const members = MEMBERS.map(one => (one.id === 'izmir' ? { ...one, name: 'Evil {sender}\r\nBcc: x@y' } : one))
  const [from] = letters(createMatcher(createNetwork({ members }), undefined, { now }), PAIR, { sender: 'BNA' })
  expect(from?.subject).toBe('Möchten Sie Evil {sender} Bcc: x@y kennenlernen?')
  expect(from?.body).toContain('Evil {sender}')
})

test('firstStep: the rarest need that the other meets comes first; goods have samples', () => {
  expect(firstStep(MATCHER, 'rurtal', 'izmir', { locale: 'de' })).toEqual({
    member: 'rurtal',
    other: 'izmir',
    kind: 'sample',
    basis: { term: 'casting', own: 'needs', others: 'offers' },
    text: 'Bitten Sie um ein Muster oder ein Datenblatt (Guss). Ihr Gegenüber: Körfez Makina A.Ş.',
  })
  expect(firstStep(MATCHER, 'rurtal', 'izmir', { side: 'to', locale: 'tr' })).toMatchObject({
    member: 'izmir',
    kind: 'sample',
    text: 'Bir numune veya teknik föy isteyin (pompa). Muhatabınız: Rurtal Pumpen GmbH.',
  })
})

const bare = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: id.toUpperCase(),
  kind: 'company',
  ...more,
})

test.each([
  ['question', { needs: ['legal-advice'] }, { offers: ['legal-advice'] }, '“legal advice”'],
  ['visit', { needs: ['trade-fair'] }, { offers: ['trade-fair'] }, 'trade fair'],
  ['offer', { offers: ['legal-advice'] }, { needs: ['legal-advice'] }, '“legal advice”'],
  ['market', { targetMarkets: ['MENA'] }, { baseCountry: 'EG' }, 'Egypt'],
  ['call', { languages: ['tr', 'de'] }, { languages: ['de'] }, 'German'],
  ['call', {}, {}, 'a call of twenty minutes.'],
] as const)('firstStep: a %s', (kind, own, others, words) => {
  const network = createNetwork({ members: [bare('a', own as Partial<Member>), bare('b', others as Partial<Member>)] })
  const step = firstStep(createMatcher(network, undefined, { now }), 'a', 'b')
  expect(step.kind).toBe(kind)
  expect(step.text).toContain(words)
})

test('firstStep rests on no withheld origin, and on nothing to which the policy is blind', () => {
  const members = [
    bare('a', { targetMarkets: ['SY'], needs: ['pumps'] }),
    bare('b', { originCountries: ['SY'], offers: ['pumps'], consent: { origin: 'manager' } }),
  ]
  const network = createNetwork({ members })
  const managers = createMatcher(network, { blind: ['needs'], rules: [] }, { now, audience: 'manager' })
  expect(firstStep(managers, 'a', 'b')).toMatchObject({ kind: 'call' })
})

test('letters and firstStep refuse strangers and wrong words', () => {
  expect(() => letters(MATCHER, { from: 'rurtal', to: 'nobody' })).toThrow(KontorError)
  expect(() => letters(MATCHER, PAIR, { until: 'soon' })).toThrow('Expected `until` to be a day as YYYY-MM-DD')
  expect(() => letters(MATCHER, PAIR, { stage: 'hoped' as never })).toThrow('Expected `stage`')
  expect(() => firstStep(MATCHER, 'rurtal', 'rurtal')).toThrow('Expected `to` to be another member')
})

test('nobody is asked to introduce themselves', () => {
  const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
  const matcher = createMatcher(createNetwork({ members }))
  for (const introducer of ['a', 'b'])
    expect(() => letters(matcher, { from: 'a', to: 'b', introducer })).toThrow(
      'Expected `introducer` to be a third member',
    )
})
