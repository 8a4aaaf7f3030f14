import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pathQuery } from './queries'
import classes from './referrals.module.css'

type Props = { contact: { id: string; name: string } }

/** "You → Ana → Ben": whom you knew yourself, and who named the next. Whom you have talked with is marked. */
export function PersonPath({ contact }: Props) {
  const { t } = useLingui()
  const path = useQuery(pathQuery(contact.id))
  const steps = path.data?.items ?? []
  if (steps.length < 2) return null
  return (
    <nav aria-label={t`The way to ${contact.name}`} className={classes.way}>
      <ol className={classes.path}>
        {path.data?.whole ? <li className={classes.you}>{t`You`}</li> : <li>…</li>}
        {steps.map(({ contact: { id, name }, met }) => (
          <li key={id}>
            {id === contact.id ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link to="/people/$contactId" params={{ contactId: id }} search={{ tab: 'names' }}>
                {name}
              </Link>
            )}
            {met ? <span className={classes.met}>{t`you have talked`}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
