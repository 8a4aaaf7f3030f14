import type { Contact } from '@/api'
import classes from './person-panel.module.css'
import { PersonPermission } from './person-permission'
import { PersonRenewal } from './person-renewal'

/** Staying in touch, by their leave, and going back to them one day. */
export function PersonInTouch({ contact }: { contact: Contact }) {
  return (
    <div className={classes.stack}>
      <PersonPermission contact={contact} />
      <PersonRenewal contact={contact} />
    </div>
  )
}
