import { Link } from '@tanstack/react-router'
import type { Contact } from '@/api'
import classes from './person-panel.module.css'

/** "Curator, City Museum", and the way to the museum's own page. */
export function PersonStanding({ contact: { title, organization } }: { contact: Contact }) {
  if (!organization) return <p className={classes.standing}>{title}</p>
  return (
    <p className={classes.standing}>
      {title ? `${title}, ` : null}
      <Link
        to="/organizations/$organizationId"
        params={{ organizationId: organization.id }}
        className={classes.place}
      >
        {organization.name}
      </Link>
    </p>
  )
}
