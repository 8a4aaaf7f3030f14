const GIVEN = ['Maya', 'Jonas', 'Inès', 'Thomas', 'Zoë', 'Amir', 'Lucía', 'Wei', 'Nkechi', 'Sören']
const FAMILY = [
  'Chen',
  'Okafor',
  'García',
  'Müller',
  "O'Neill",
  'Haddad',
  'Nowak',
  'Tanaka',
  'Smith-Jones',
  'Ødegård',
]
const WORK = ['City Museum', 'Harbor Health', 'Field & Sons', 'Atlas Games, Inc.', 'Public Radio 7']
const TITLE = ['Curator', 'Policy analyst', 'Engineer', 'Producer', 'Head of "People"']

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

const NOTES = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
`

/** LinkedIn's own export: its preamble, addresses that are mostly missing, an empty row, dates as it writes them. */
export function linkedInFile(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, at) => {
    if (at === 250) return ',,,,,,'
    const given = pick(GIVEN, at)
    const family = `${pick(FAMILY, Math.floor(at / 10))}${at >= 100 ? ` ${String.fromCharCode(65 + Math.floor(at / 100))}.` : ''}`
    const email = at % 7 === 0 ? `person${at}@example.org` : ''
    const date = `${String((at % 28) + 1).padStart(2, '0')} ${pick(['Jan', 'Feb', 'Mar', 'Sep', 'Dec'], at)} 20${10 + (at % 14)}`
    const url = `https://www.linkedin.com/in/person-${at}`
    return [given, family, url, email, pick(WORK, at), pick(TITLE, at), date].map(cell).join(',')
  })
  return Buffer.from(`${NOTES}${lines.join('\n')}\n`, 'utf8')
}
