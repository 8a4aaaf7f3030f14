/* Sets light or dark before the first paint; a file of its own because the page allows no inline script. */
;(() => {
  let wish = 'auto'
  try {
    wish = localStorage.getItem('colloquy.scheme') ?? 'auto'
  } catch {
    /* storage may be refused; then the system decides */
  }
  const dark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
