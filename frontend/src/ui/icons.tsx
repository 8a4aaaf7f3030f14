import type { ReactNode, SVGProps } from 'react'

/* Drawn on a 24 grid with one stroke; each is decoration beside a word, so it is hidden from readers. */
const shapes = {
  today: (
    <path d="M12 3v2m0 14v2m9-9h-2M5 12H3m15.4-6.4L17 7M7 17l-1.400 1.400m12.800 0L17 17M7 7 5.600 5.600M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z" />
  ),
  people: (
    <path d="M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm-6.500 9c0-3.300 2.900-6 6.500-6s6.500 2.700 6.500 6M16 4.300a3.500 3.500 0 0 1 0 6.400M18.500 14.600c1.800.9 3 2.900 3 5.400" />
  ),
  talk: (
    <path d="M10 4c-4.100 0-7.500 2.900-7.500 6.500 0 2 1 3.700 2.600 4.900L5 19l4-2.100h1c4.100 0 7.500-2.800 7.500-6.400S14.100 4 10 4Zm8.800 7.500c1.700 1 2.700 2.500 2.700 4.200 0 1.600-.8 2.900-2.100 3.900l.1 2.400-2.800-1.400c-2.300.2-4.400-.4-5.900-1.600" />
  ),
  compass: (
    <path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Zm-5.300-3.700-2.200 5.200-5.200 2.200 2.200-5.200 5.200-2.200Z" />
  ),
  board: <path d="M4 5h4.500v14H4zm5.800 0h4.500v9H9.800zm5.700 0H20v11.500h-4.500z" />,
  ladder: <path d="M8 3v18M16 3v18M8 7h8M8 12h8M8 17h8" />,
  dots: <path d="M6 12h.01M12 12h.01M18 12h.01" strokeWidth={3} />,
  referral: <path d="M5 5v6a4 4 0 0 0 4 4h10m0 0-4-4m4 4-4 4" />,
  more: <path d="M5 7h14M5 12h14M5 17h14" />,
  search: <path d="m20 20-4.500-4.500M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z" />,
  plus: <path d="M12 5v14M5 12h14" />,
  check: <path d="m5 12.500 4.500 4.500L19 7.500" />,
  clock: <path d="M12 7v5l3.500 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z" />,
  close: <path d="M6 6l12 12M18 6 6 18" />,
  settings: (
    <path d="M4 7h9m5 0h2M4 17h2m5 0h9M15.500 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Zm-7 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z" />
  ),
  upload: <path d="M12 16V4m0 0L7.500 8.500M12 4l4.500 4.500M4 16v3.500h16V16" />,
  download: <path d="M12 4v12m0 0 4.500-4.500M12 16l-4.500-4.500M4 16v3.500h16V16" />,
  up: <path d="m6 14 6-6 6 6" />,
  down: <path d="m6 10 6 6 6-6" />,
  left: <path d="m14 6-6 6 6 6" />,
  right: <path d="m10 6 6 6-6 6" />,
  phone: (
    <path d="M6.500 3.500h3l1.500 4.500-2 1.500c.9 2 2.500 3.600 4.500 4.500l1.500-2 4.500 1.500v3a2 2 0 0 1-2.200 2C10.900 17.800 5.700 12.600 5 5.700a2 2 0 0 1 1.500-2.200Z" />
  ),
  mail: <path d="M3.500 6h17v12.500h-17zm0 1 8.500 6.500L20.500 7" />,
  place: (
    <path d="M12 21c-4-4.300-6.500-7.500-6.500-11a6.500 6.500 0 0 1 13 0c0 3.500-2.500 6.700-6.500 11Zm0-8.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z" />
  ),
  calendar: <path d="M4 6h16v14H4zm0 4.500h16M8 3.500V8m8-4.500V8" />,
  note: <path d="M5 4h14v11l-5 5H5zM14 20v-5h5M8.500 8.500h7m-7 3.500h4" />,
  pen: <path d="m4 20 1-4.500L16 4.500l3.500 3.500L8.500 19zm9.500-13 3.500 3.500" />,
  merge: <path d="M6 4v4.500c0 3.500 6 3.500 6 7V20m6-16v4.500c0 3.500-6 3.500-6 7M9 17.500l3 3 3-3" />,
  archive: <path d="M3.500 5h17v4h-17zm1.500 4v10.500h14V9m-9.500 4h5" />,
  trash: <path d="M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 13h9l1-13M10 11v5.500m4-5.500v5.500" />,
  lock: <path d="M6 11h12v9H6zm2.500 0V8a3.500 3.500 0 0 1 7 0v3" />,
  alert: <path d="M12 8v5m0 3.500v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z" />,
  heart: (
    <path d="M12 20c-5-3.500-8-6.500-8-10a4.300 4.300 0 0 1 8-2.200A4.300 4.300 0 0 1 20 10c0 3.500-3 6.500-8 10Z" />
  ),
  play: <path d="M8 5.500v13l10.500-6.500z" />,
  filter: <path d="M4 6h16M7 12h10m-7 6h4" />,
  link: (
    <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1.200 1.200M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1.200-1.200" />
  ),
  copy: <path d="M8.500 8.500h11v11h-11zM5 15.500H4.500v-11h11V5" />,
  key: (
    <path d="M14 14a4.500 4.500 0 1 0-4-2.500L4 17.500V20h3v-2h2v-2h2l1-2.500c.6.3 1.300.5 2 .5Zm1.500-5v.1" />
  ),
  quote: <path d="M5 17c2.500-1 4-3 4-6V7H4.500v4.500H9M14.500 17c2.500-1 4-3 4-6V7H14v4.500h4.500" />,
  leaf: <path d="M5 19c0-9 5-14 14.500-14.500C20 14 15 19 8 18M5 19c1.500-4 4-7 8-9" />,
  help: (
    <path d="M9.500 9.500a2.600 2.600 0 1 1 3.700 2.400c-.8.4-1.200.9-1.200 1.800m0 2.800v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z" />
  ),
  out: <path d="M14 8V4.500H4.500v15H14V16M9.500 12H20m0 0-3.500-3.500M20 12l-3.500 3.500" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

export function Icon({
  name,
  size = 20,
  ...rest
}: { name: IconName; size?: number } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      {shapes[name]}
    </svg>
  )
}
