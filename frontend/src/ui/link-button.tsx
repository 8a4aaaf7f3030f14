import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type Props = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> }

function AnchorButton({ ref, ...props }: Props) {
  return <Button component="a" ref={ref} {...props} />
}

/** A link that looks like a button: it goes somewhere, and its address is checked like every other. */
export const LinkButton = createLink(AnchorButton)
