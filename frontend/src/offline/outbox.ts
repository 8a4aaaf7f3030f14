import { callsOfThisDevice, sendCalls, waitingCalls } from './calls'
import { sendDeeds, waitingDeeds } from './deeds'
import { clearDrafts } from './drafts'
import { sendLines, waitingLines } from './notes'
import { NOTHING, type Sending } from './states'
import { forgetAll } from './store'

const orNone = <T>(kept: Promise<T[]>): Promise<T[]> => kept.catch(() => [])

/** What is on this device alone: all of it, the lines among it, and a talk that it belongs to. */
export type Waiting = { count: number; lines: number; talk: string | null }

export async function waitingHere(): Promise<Waiting> {
  const [calls, lines, deeds] = await Promise.all([
    orNone(waitingCalls()),
    orNone(waitingLines()),
    orNone(waitingDeeds()),
  ])
  const talks = [...calls.map(({ id }) => id), ...[...lines, ...deeds].map(({ interviewId }) => interviewId)]
  return {
    count: calls.length + lines.length + deeds.length,
    lines: lines.length,
    talk: talks[0] ?? null,
  }
}

/** Wipes what this device holds, for when somebody signs out of it. */
export async function clearOffline(): Promise<void> {
  clearDrafts()
  await forgetAll().catch(() => undefined)
}

/** Calls first, for lines belong to them; then lines, for a step may speak of one of them. */
async function drain(): Promise<Sending> {
  const calls = await sendCalls()
  const lines = await sendLines(callsOfThisDevice)
  const deeds = lines.stopped === null ? await sendDeeds(callsOfThisDevice) : NOTHING
  return {
    sent: calls.sent + lines.sent + deeds.sent,
    stopped: calls.stopped ?? lines.stopped ?? deeds.stopped,
  }
}

/** One sender among all open tabs. */
const alone = async (): Promise<Sending> =>
  'locks' in navigator ? navigator.locks.request('colloquy-lines', drain) : drain()

let running: Promise<Sending> | null = null
let wanted = false

async function untilEmpty(): Promise<Sending> {
  let all = NOTHING
  do {
    wanted = false
    const { sent, stopped } = await alone()
    all = { sent: all.sent + sent, stopped }
  } while (wanted)
  return all
}

/** Sends what waits, and what is added meanwhile. */
export function sendWaiting(): Promise<Sending> {
  wanted = true
  running ??= untilEmpty().finally(() => {
    running = null
  })
  return running
}

/** The same for somebody who stands and waits; what is still under way then goes on by itself. */
export async function sendWithin(milliseconds: number): Promise<void> {
  const enough = new Promise((done) => setTimeout(done, milliseconds))
  await Promise.race([sendWaiting(), enough])
}
