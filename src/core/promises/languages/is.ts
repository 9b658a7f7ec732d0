import type { PromiseLanguage } from '../language.ts'
import { icelandicDays } from './days/is.ts'

/** Verbs of doing, first person: what "I" and "we" do on a day to come is promised. "Ég sendi" may also be past. */
const I_DO =
  '(sendi|hringi|klára|skila|kem|svara|borga|greiði|millifæri|legg|laga|geri|útvega|panta|skrifa|læt|set|fer|prenta|afhendi|tek|næ|lýk|bý|birti|uppfæri|yfirfer|fæ|sæki|gef|kíki|mæti|redda|græja|hef samband|lagfæri|undirbý|prófa|mæli|tengi|skrái)'
const WE_DO =
  '(sendum|hringjum|klárum|skilum|komum|svörum|borgum|greiðum|millifærum|leggjum|lögum|gerum|útvegum|pöntum|skrifum|látum|setjum|förum|prentum|afhendum|tökum|náum|ljúkum|búum|birtum|uppfærum|yfirförum|fáum|sækjum|gefum|kíkjum|mætum|reddum|græjum|höfum samband|lagfærum|undirbúum|prófum|mælum|tengjum|skráum)'
const DONE =
  '(tilbúi*|klár*|komi*|sent|send|sendur|sendir|búi*|lokið|afhent*|greitt|greidd*|uppsett*|lagað*|leiðrétt*|prentað*|í pósti|á leiðinni|til*|borgað)'

export const icelandic: PromiseLanguage = {
  language: 'is',
  letters: /[áéíóúýþæöð]|\b(?:eru|ekki|sendi|verður|tilbúinn)\b/,
  alphabet: 'a-z0-9áéíóúýþæöð',
  binds: [
    `(ég|við) (mun|munum|skal|skulum|ætla|ætlum)( (að|þá|líka|svo|auðvitað|örugglega)){0,2} (?!(vera|sjá|reyna|bíða|hugsa|athuga|skoða|kannski|ekki|hafa áhuga|þurfa))[a-záéíóúýþæöð]+`,
    `(mun|munum|skal|skulum|ætla|ætlum) (ég|við)( (að|þá|líka|svo)){0,2} (?!(vera|sjá|reyna|bíða|hugsa|athuga|kannski|ekki|þurfa))[a-záéíóúýþæöð]+`,
    `skal (senda|hringja|klára|skila|koma|svara|borga|greiða|laga|gera)`,
    '(ég|við) (lofa|lofum)( því)?',
    '(þú|þið) (færð|fáið|munt fá|munuð fá|munt heyra|heyrir|heyrið)',
    '(færð|fáið|heyrir|heyrið) (þú|þið)',
    `(verður|verða|mun verða)( (þetta|það|allt|hún|hann|þau|þeir))?( [a-záéíóúýþæöð]+){0,2}? ${DONE}`,
  ],
  leans: [
    `(ég|við) (${I_DO}|${WE_DO})`,
    `(${I_DO}|${WE_DO}) (ég|við)`,
    `${WE_DO} (þetta|það|þér|ykkur|þig|til|í|á|reikn*|tilboð*|pönt*|afgang*)`,
    `${I_DO} (þetta|það|þér|ykkur|þig|til|í|á|reikn*|tilboð*|pönt*|afgang*)`,
    '(kemur|berst|fer) (til (þín|ykkar)|í (hús|póst|prent*)|út)',
  ],
  loosens: [
    '(ef|nema|svo framarlega|svo fremi|um leið og|þegar|hvort|að því gefnu|háð því|annars)',
    '(þú|hann|hún|þið|þeir|þær) (sagði|sagðir|sögðuð|sögðu|skrifaði|skrifaðir|lofaði|lofaðir)',
    '(ég|við) (sagði|sögðum|skrifaði|hélt|héldum|vona|vonum|vonast|vonumst)',
    'í gær',
    'síðast*( [a-záéíóúýþæöð]+)?',
  ],
  loosensClause: [
    '(ekki|aldrei|hvorki|varla|engin|ekkert|kannski|sennilega|líklega|vonandi|mögulega|hugsanlega|trúlega|helst|eflaust)',
    '(gæti|gætum|getur|get|getum|myndi|myndum|mætti|ætti|ættum|vildi|vildum|hefði|hefðum)',
    '(reyni|reynum|stefni|stefnum|vona|vonum)',
    'væri',
  ],
  harmless: [
    'ekki (síðar|seinna) en',
    '(láttu|látið|láta) (mig|okkur|mig endilega|okkur endilega) vita …$',
    'ef (þú|þið) (vilt|viljið)…$',
    'eins (fljótt|fyrst) og',
    'ekkert mál',
    'ekki málið',
    'hafðu ekki áhyggjur',
    'í síðasta lagi',
    'til vonar og vara',
  ],
  parts: ['og', 'en', 'og svo', 'því', 'sem'],
  ownVerbs: ['(er|eru|var|voru|hefur|hafa|byrjar|byrja|hefst|þarf|þurfum|opnar|lokar|þú|þið|hann|hún)'],
  days: icelandicDays,
}
