import type { Interview } from '@/api'

/** A day and a night: what the server takes for a way. */
export const MOST_WAY = 1440

/** Whether one has to go somewhere for it, so that there is a time to leave by. */
export const goesThere = (form: Interview['form'] | undefined): boolean =>
  form === 'workplace' || form === 'elsewhere'

/** The minutes somebody wrote, whole; null for nothing said. */
export const wayOf = (text: string): number | null => (text.trim() ? Math.round(Number(text)) : null)
