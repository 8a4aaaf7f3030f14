import type { TimelineEntryCreate } from '@/api'

type Kind = TimelineEntryCreate['kind']

/* Tried in this order: "called, left a message" is a voicemail before it is a call. Spanish stands beside English. */
const SIGNS: readonly [RegExp, Kind][] = [
  [/\b(voice ?mail|left (a |them |him |her )?message)\b/i, 'voicemail'],
  [/\bdej[ée] (un |el )?(mensaje|recado)/i, 'voicemail'],
  [/\b(called|phoned|rang|spoke on the phone|call with)\b/i, 'call'],
  [/\b(got|received) (an? )?(e-?mail|mail|reply|answer)|\b(e-?mailed|wrote) (me|back)\b/i, 'email_received'],
  [/\b(e-?mailed|sent (an? )?e-?mail|wrote to)\b/i, 'email_sent'],
  [/\b(me respondió|recibí (su|un) (correo|respuesta))/i, 'email_received'],
  [/\b(le escribí|mandé un correo|envié un correo)/i, 'email_sent'],
  [/\b(llamé|hablamos por teléfono)/i, 'call'],
  [/\b(got|received) (an? )?(letter|card)\b/i, 'letter_received'],
  [/\b(sent|mailed|wrote) (an? )?(letter|card|note)\b/i, 'letter_sent'],
  [/\b(got|received) (an? )?(text|message)|\btexted me\b/i, 'message_received'],
  [/\b(texted|messaged|sent (an? )?(text|message))\b/i, 'message_sent'],
  [/\b(nos vimos|nos conocimos|tomamos (un )?café|me encontré con)/i, 'met'],
  [/\b(met|had (coffee|lunch|tea)|ran into|saw (him|her|them))\b/i, 'met'],
]

/** What kind of entry a line seems to be; a plain note when nothing says otherwise. */
export const guessKind = (text: string): Kind => SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'note'
