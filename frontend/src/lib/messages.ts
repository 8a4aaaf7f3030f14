type Compiled = (string | [string])[]

/**
 * Turns "Done: {title}" into what Lingui runs: text and named places, in turn.
 * English sentences need no more than that, and the full parser would weigh as much as a whole page;
 * translations, with their plurals, are compiled before they are shipped. A test compares the two on every sentence.
 */
export function compileSentence(message: string): Compiled {
  const parts = message.split(/\{(\w+)\}/)
  return parts.flatMap((part, index): (string | [string])[] => {
    if (index % 2 === 1) return [[part]]
    return part ? [part] : []
  })
}
