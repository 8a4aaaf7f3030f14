import { sendCalls, waitingCalls } from './calls'
import { sendDeeds, waitingDeeds } from './deeds'
import { clearDrafts } from './drafts'
import { sendLines, waitingLines } from './notes'
import { forgetAll } from './store'

const count = async (kept: Promise<readonly unknown[]>): Promise<number> =>
  (await kept.catch(() => [])).length

/** How much is on this device alone. */
export const waitingCount = async (): Promise<number> =>
  (await count(waitingCalls())) + (await count(waitingLines())) + (await count(waitingDeeds()))

/** Wipes what this device holds, for when somebody signs out of it. */
export async function clearOffline(): Promise<void> {
  clearDrafts()
  await forgetAll().catch(() => undefined)
}

/** Calls first, for lines belong to them; then lines, for a step may speak of one of them. */
async function drain(): Promise<number> {
  const calls = await sendCalls()
  const lines = await sendLines(calls.held)
  return calls.sent + lines.sent + (lines.through ? await sendDeeds(calls.held) : 0)
}

/** One sender among all open tabs. */
const alone = async (): Promise<number> =>
  'locks' in navigator ? navigator.locks.request('colloquy-lines', drain) : drain()

let running: Promise<number> | null = null
let wanted = false

async function untilEmpty(): Promise<number> {
  let sent = 0
  do {
    wanted = false
    sent += await alone()
  } while (wanted)
  return sent
}

/** Sends what waits, and what is added meanwhile. Gives the number of lines and steps that arrived. */
export function sendWaiting(): Promise<number> {
  wanted = true
  running ??= untilEmpty().finally(() => {
    running = null
  })
  return running
}
