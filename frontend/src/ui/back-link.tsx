import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import classes from './back-link.module.css'
import { Icon } from './icons'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }

function BackAnchor({ children, ...props }: Props) {
  return (
    <a {...props} className={classes.back}>
      <Icon name="left" size={18} />
      {children}
    </a>
  )
}

/** The way up, named after the place it leads to. */
export const BackLink = createLink(BackAnchor)
