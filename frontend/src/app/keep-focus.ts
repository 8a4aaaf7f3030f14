/** What holds the focus, when nothing keeps it from that. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** What opens above the page for a while: whoever closes it goes back to where they were. */
const ABOVE = 'dialog, [role="menu"], [role="listbox"]'

/** A page that knows better where the focus goes has this long to say so. */
const PATIENCE_MS = 60

/** A button at work cannot be pressed; it is waited for so often, and then given up. */
const LOOKS = 20

/** Where the focus was: what had it, and the way up from there, with the place of each among its siblings. */
type Stand = { element: HTMLElement; way: { parent: Element; at: number }[]; gone: boolean; looks: number }

const canHold = (element: HTMLElement): boolean =>
  element.isConnected &&
  !element.matches(':disabled, [inert], [inert] *') &&
  element.checkVisibility({ visibilityProperty: true })

function standOf(element: HTMLElement): Stand {
  const way: Stand['way'] = []
  for (let one: Element = element; one.parentElement; one = one.parentElement) {
    way.push({ parent: one.parentElement, at: [...one.parentElement.children].indexOf(one) })
  }
  return { element, way, gone: false, looks: 0 }
}

/** One of the same kind if there is one: whoever pressed a button goes on pressing, and writes nothing by mistake. */
function stopIn(part: Element, like: HTMLElement): HTMLElement | undefined {
  const stops = [part, ...part.querySelectorAll(STOPS)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(STOPS) && one.tabIndex >= 0 && canHold(one),
  )
  return stops.find(({ tagName }) => tagName === like.tagName) ?? stops[0]
}

/** What took the place of an element that is gone, else what stands nearest to it. */
function heirOf({ element, way }: Stand): HTMLElement | null {
  if (canHold(element)) return element
  const main = document.getElementById('main')
  for (const { parent, at } of way) {
    if (parent === main) break
    const rest = parent.isConnected ? [...parent.children] : []
    for (const one of [...rest.slice(at), ...rest.slice(0, at).reverse()]) {
      const stop = stopIn(one, element)
      if (stop) return stop
    }
  }
  return main
}

const isOpen = ({ way }: Stand): boolean =>
  way.some(({ parent }) => parent.matches(ABOVE) && parent.isConnected && parent.checkVisibility())

/**
 * Whoever works with keys stands somewhere. When what had the focus goes, as a row that is removed or a form that was
 * kept, a browser leaves them nowhere; this hands them to what took its place.
 */
export function keepFocus(): void {
  let ground: Stand | null = null
  let above: Stand | null = null
  let byKeys = false
  let waiting = false

  const standing = (): Stand | null => {
    if (above && isOpen(above)) return above
    if (above && ground) ground.gone = true
    above = null
    return ground
  }
  const wait = () => {
    if (!waiting) setTimeout(settle, PATIENCE_MS)
    waiting = true
  }
  const settle = () => {
    waiting = false
    const stand = standing()
    if (!byKeys || !stand || document.activeElement !== document.body) return
    stand.looks += 1
    if (stand.element.isConnected && stand.element.matches(':disabled') && stand.looks < LOOKS) wait()
    else heirOf(stand)?.focus()
  }
  const look = () => {
    const stand = byKeys ? standing() : null
    if (!stand) return
    stand.gone ||= !canHold(stand.element)
    if (stand.gone && document.activeElement === document.body) wait()
  }

  addEventListener('keydown', () => (byKeys = true), true)
  addEventListener('pointerdown', () => (byKeys = false), true)
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    if (target.closest(ABOVE)) above = standOf(target)
    else [ground, above] = [standOf(target), null]
  })
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'open'],
  })
}

const WRONG = '[aria-invalid="true"]'

/** A form that was sent off and found wanting leads to the first field that says so, whoever found it: page or library. */
export function leadToWrongField(): void {
  document.addEventListener(
    'submit',
    ({ target }) => {
      if (!(target instanceof HTMLFormElement)) return
      requestAnimationFrame(() => {
        if (!document.activeElement?.matches(WRONG)) target.querySelector<HTMLElement>(WRONG)?.focus()
      })
    },
    true,
  )
}
