/** `device` is a failure that may pass, of words that the device keeps until it has. */
export type SaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'device' | 'failed'

/**
 * Saves the latest value: one save in flight, a newer value waits and replaces what waited before it,
 * and `flush` ends when nothing is left to save. A failed value is kept and goes with the next flush.
 */
export class Autosave<T> {
  private pending: { value: T } | null = null
  private running: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private lastFailed: { value: T } | null = null

  constructor(
    private readonly save: (value: T) => Promise<unknown>,
    private readonly notify: (state: SaveState, error?: unknown) => void,
    private readonly delay = 800,
  ) {}

  change(value: T): void {
    this.pending = { value }
    this.notify('waiting')
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), this.delay)
  }

  get isClean(): boolean {
    return !this.pending && !this.running
  }

  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    while (this.running) await this.running
    if (!this.pending) return
    this.running = this.run(this.pending.value)
    await this.running
    if (this.pending && this.lastFailed !== this.pending) await this.flush()
  }

  private async run(value: T): Promise<void> {
    const taken = this.pending
    this.pending = null
    this.notify('saving')
    try {
      await this.save(value)
      this.lastFailed = null
      this.notify(this.pending ? 'waiting' : 'saved')
    } catch (error) {
      this.pending ??= taken
      this.lastFailed = this.pending
      this.notify('failed', error)
    } finally {
      this.running = null
    }
  }
}
