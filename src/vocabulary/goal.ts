import { createChoice } from './choice.ts'

const GOAL_WORDS = `
sell verkaufen|Verkauf|Absatz|Vertrieb|Kunden gewinnen|Kundengewinnung|Kundenakquise|Neukunden|Kunden finden|Export|exportieren|Umsatz steigern|neue Märkte|satmak|satış|müşteri bulmak|müşteri kazanmak|ihracat|ihraç etmek|yeni müşteri|pazar bulmak|sell|selling|sales|export|find customers|new customers|customer acquisition|win customers|exporting|sell products|Markteintritt|neue Kunden|pazara giriş|distribütör bulmak
buy kaufen|Einkauf|einkaufen|Beschaffung|Lieferanten finden|Lieferantensuche|Import|importieren|Bezug|beziehen|satın almak|satın alma|tedarik|tedarikçi bulmak|ithalat|ithal etmek|alım|buy|buying|purchase|purchasing|procurement|sourcing|find suppliers|import|importing|suppliers|source
raise Kapital suchen|Kapitalsuche|Finanzierung suchen|Finanzierung|Investor suchen|Investorensuche|Investoren finden|Geldgeber|Kapitalbeschaffung|Kapitalaufnahme|Fundraising|yatırım almak|yatırımcı bulmak|finansman|finansman bulmak|sermaye bulmak|fon bulmak|yatırımcı aramak|raise|raise capital|raising capital|fundraising|raise funds|find investors|seeking investment|seek investors|funding|get funding|raise money|Kapital|Kapital aufnehmen|Investor gesucht|sermaye|yatırım arayışı
invest investieren|Investition|Investitionen|Beteiligung|Beteiligungen|Kapital anlegen|anlegen|yatırım yapmak|yatırım|yatırımcı olmak|ortaklık yatırımı|invest|investing|investment|investments|provide capital|Geld anlegen|finanzieren
hire einstellen|Personal suchen|Mitarbeiter suchen|Mitarbeiter finden|Personalgewinnung|Personalsuche|Fachkräfte gewinnen|Fachkräfte|Fachkräftegewinnung|Recruiting|rekrutieren|Azubis finden|Auszubildende finden|işe almak|işe alım|personel bulmak|eleman bulmak|eleman aramak|çalışan bulmak|istihdam etmek|istihdam|hire|hiring|recruit|recruiting|recruitment|find employees|find staff|staffing|talent acquisition|Fachkräfte einstellen|Personal|personel|eleman|işe alma
seek Arbeit suchen|Stelle suchen|Stellensuche|Jobsuche|Arbeitssuche|Job suchen|Arbeitsplatz|Praktikum|Ausbildungsplatz|bewerben|iş aramak|iş bulmak|iş arıyorum|staj|staj yapmak|seek|job search|find a job|seek work|seeking work|looking for a job|job|find work|employment|internship|career|Karriere|kariyer|eine Aufgabe finden|Stelle finden|Arbeit finden|görev bulmak|iş arama|iş bulma|iş arıyor|find a position
partner Partner|Partner finden|Partnersuche|Kooperation|Kooperationen|kooperieren|Kooperationspartner|Zusammenarbeit|Partnerschaft|Joint Venture|Geschäftspartner|Geschäftspartner finden|Vertriebspartner|ortaklık|ortak|ortak bulmak|iş birliği|işbirliği|iş ortağı|iş ortaklığı|partner bulmak|partnerlik|partner|partnership|find partners|cooperation|co-operation|collaborate|collaboration|business partner|joint-venture|alliance|Networking|netzwerken|Netzwerk|Vernetzung|Kontakte|Kontakte knüpfen|ağ kurmak|network kurmak|network|ağ kurma|Vertriebspartner finden
learn lernen|Lernen|Wissen|Wissensaustausch|Erfahrungsaustausch|Austausch|Weiterbildung|fortbilden|Fortbildung|informieren|Information|Beratung suchen|Mentoring|öğrenmek|öğrenim|bilgi almak|bilgi edinmek|bilgi paylaşımı|deneyim paylaşımı|tecrübe paylaşımı|eğitim|eğitim almak|gelişim|learn|learning|knowledge|knowledge exchange|exchange experience|experience exchange|training|education|mentoring|information|get advice|öğrenme|bilgi alışverişi|exchange
`

const choose = createChoice(GOAL_WORDS)

/** The goal a word stands for; undefined when it is none. */
export function resolveGoal(word: string): string | undefined {
  return choose(word)
}
