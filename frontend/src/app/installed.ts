type Browser = Pick<Navigator, 'userAgent' | 'maxTouchPoints'> & { standalone?: boolean }

/** Opened from the home screen, not in a tab. */
export const isInstalled = (browser: Browser = navigator): boolean =>
  browser.standalone === true || matchMedia('(display-mode: standalone)').matches

/**
 * Safari on a phone or tablet, which installs by hand only. A tablet says that it is a Mac, yet it is touched; other
 * browsers there carry a name of their own.
 */
export function isSafariOfPhone({ userAgent, maxTouchPoints }: Browser = navigator): boolean {
  const touched = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
  return touched && /Safari\//.test(userAgent) && !/CriOS|FxiOS|EdgiOS|OPiOS|DuckDuckGo/.test(userAgent)
}
