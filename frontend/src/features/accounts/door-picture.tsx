import classes from './door.module.css'

/** Two people at a table, drawn in a few shapes. */
export function DoorPicture() {
  return (
    <svg className={classes.picture} viewBox="0 0 320 220" aria-hidden="true" focusable="false">
      <path className={classes.sun} d="M160 22a74 74 0 0 1 74 74v62H86V96a74 74 0 0 1 74-74z" />
      <path className={classes.table} d="M46 158h228v9H46zM84 167h9v43h-9zm143 0h9v43h-9z" />
      <path className={classes.front} d="M104 78a20 20 0 1 1 0 .1zM78 158c0-26 14-42 46-42s46 16 46 42z" />
      <path className={classes.back} d="M178 82a20 20 0 1 1 0 .1zM164 158c0-24 12-38 34-38s46 14 46 38z" />
      <path
        className={classes.cup}
        d="M140 144h18v8a6 6 0 0 1-6 6h-6a6 6 0 0 1-6-6zm70 0h18v8a6 6 0 0 1-6 6h-6a6 6 0 0 1-6-6z"
      />
      <path
        className={classes.word}
        d="M44 34c0-9 10-16 22-16s22 7 22 16-10 16-22 16c-2 0-4 0-6-.6L50 55l1.500-8.400C47 43.600 44 39 44 34z"
      />
      <path
        className={classes.word}
        d="M236 44c0-9 10-16 22-16s22 7 22 16c0 5-3 9.600-7.500 12.600L274 65l-10-5.600c-2 .4-4 .6-6 .6-12 0-22-7-22-16z"
      />
    </svg>
  )
}
