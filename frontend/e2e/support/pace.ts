/**
 * How long something takes somebody who is neither quick nor slow. It is reckoned from what was counted, and measured on
 * nobody: it says that a page asks for no more than so much, not how long a given person sits there.
 *
 * A tap has the seconds of the keystroke-level model (Card, Moran and Newell 1983): 1.35 to decide, 1.1 to reach. Words
 * are read silently, 238 a minute (Brysbaert 2019). People copy 36 words a minute onto a telephone (Palin and others
 * 2019); words of one's own come at three fifths of that, for they have to be found first (Karat and others 1999).
 */
const TAP = (1.35 + 1.1) / 60
const READ = 1 / 238
const WRITTEN = 1 / (36 * 0.6)

export type Walked = { taps: number; read: number; written: number }

export const minutesOf = ({ taps, read, written }: Walked): number =>
  taps * TAP + read * READ + written * WRITTEN

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length
