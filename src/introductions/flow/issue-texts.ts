import type { Locale } from '../../vocabulary/locale.ts'
import type { ReadingProblem } from './event.ts'
import type { StepProblem } from './progress.ts'

export type FlowIssueCode = ReadingProblem | StepProblem | 'inFuture'

export const ISSUE_TEXTS: Readonly<Record<Locale, Readonly<Record<FlowIssueCode | 'event' | 'nobody', string>>>> = {
  de: {
    event: 'Ereignis',
    nobody: 'niemand',
    noEvent: '{value} ist kein Ereignis; erwartet wird { step, date, who }.',
    unknownStep: '{value} ist kein Schritt; möglich sind {steps}.',
    unknownDay: '{value} ist kein Tag; erwartet wird JJJJ-MM-TT.',
    unknownPerson: '{value} nimmt an diesem Schritt nicht teil; möglich: {parties}.',
    unknownShare: '{value} lässt sich hier nicht mitteilen; möglich sind bei accepted {shared}.',
    backInTime: '{value} liegt vor dem Ereignis davor; Ereignisse stehen nach Tagen geordnet.',
    inFuture: '{value} liegt nach dem heutigen Tag; das Ereignis erst eintragen, wenn es geschehen ist.',
    outOfTurn: '{value} ist noch nicht an der Reihe; erst muss der Schritt davor geschehen sein.',
    repeated: '{value} steht schon da; das Ereignis kann entfallen.',
    tooLate: '{value} liegt nach Ablauf der Frist; für eine neue Vorstellung neu beginnen.',
    over: '{value} ist nicht mehr möglich; für eine neue Vorstellung neu beginnen.',
  },
  tr: {
    event: 'Olay',
    nobody: 'hiç kimse',
    noEvent: '{value} bir olay değil; beklenen: { step, date, who }.',
    unknownStep: '{value} bir adım değil; olabilecekler: {steps}.',
    unknownDay: '{value} bir gün değil; beklenen: YYYY-AA-GG.',
    unknownPerson: '{value} bu adımda yer almıyor; olabilecekler: {parties}.',
    unknownShare: '{value} burada paylaşılamaz; accepted ile olabilecekler: {shared}.',
    backInTime: '{value} bir önceki olaydan daha erken; olaylar gün sırasına göre yazılır.',
    inFuture: '{value} bugünden sonra; olayı gerçekleşince ekleyin.',
    outOfTurn: '{value} için sıra gelmedi; önce bir önceki adım gerçekleşmeli.',
    repeated: '{value} zaten var; bu olay silinebilir.',
    tooLate: '{value} süre dolduktan sonra; yeni bir tanıştırma için baştan başlayın.',
    over: '{value} artık mümkün değil; yeni bir tanıştırma için baştan başlayın.',
  },
  en: {
    event: 'Event',
    nobody: 'nobody',
    noEvent: '{value} is no event; expected { step, date, who }.',
    unknownStep: '{value} is no step; there are {steps}.',
    unknownDay: '{value} is no day; expected YYYY-MM-DD.',
    unknownPerson: '{value} takes no part in this step; expected: {parties}.',
    unknownShare: '{value} cannot be shared here; with accepted there are {shared}.',
    backInTime: '{value} is before the event before it; events stand in the order of their days.',
    inFuture: '{value} is after today; enter the event once it has happened.',
    outOfTurn: '{value} is not in turn yet; the step before it has to happen first.',
    repeated: '{value} stands there already; the event can go.',
    tooLate: '{value} is after the time for it; begin anew for another introduction.',
    over: '{value} is not possible any more; begin anew for another introduction.',
  },
}
