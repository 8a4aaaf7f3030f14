import classes from './shell.module.css'

const NAME = 'Colloquy'

export function Logo() {
  return (
    <span className={classes.logo}>
      <svg viewBox="0 0 64 64" width="34" height="34" aria-hidden="true" focusable="false">
        <path
          className={classes.logoFront}
          d="M26 13C16.600 13 9 19.600 9 27.800c0 4.500 2.300 8.500 6 11.200L14.600 48l9.200-4.700c.7.100 1.500.1 2.200.1 9.400 0 17-7 17-15.600S35.400 13 26 13z"
        />
        <path
          className={classes.logoBack}
          d="M47 24.500c.4 1.300.6 2.700.6 4.100 0 10-8.600 18-19.400 18.600 2.900 2.400 6.900 3.800 11.300 3.800 1.200 0 2.400-.1 3.500-.3l7.600 3.900-.9-7.600c3.600-2.500 5.800-6.200 5.800-10.300 0-5.300-3.400-9.900-8.500-12.200z"
        />
      </svg>
      <span className={classes.wordmark} translate="no">
        {NAME}
      </span>
    </span>
  )
}
