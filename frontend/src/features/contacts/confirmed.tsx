import { useLingui } from '@lingui/react/macro'
import type { Contact } from '@/api'
import { toIso } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import ways from '@/ui/ways.module.css'
import classes from './confirmed.module.css'
import { useUpdateContact } from './queries'

/**
 * A name spelled wrong undoes every good sentence, and a letter to the old address never comes to be read:
 * looking either up is noted once, with its day. The server forgets it when the name or the address changes.
 */
export function Confirmed({ contact, what }: { contact: Contact; what: 'name' | 'address' }) {
  const { t } = useLingui()
  const problem = useProblemText()
  const update = useUpdateContact(contact.id)
  const { name } = contact
  const [at, ask, noted] =
    what === 'name'
      ? [contact.name_confirmed_at, t`I looked up the spelling`, t`Noted: the name is spelled ${name}.`]
      : [contact.address_confirmed_at, t`I looked up the address`, t`Noted: the address of ${name} is right.`]
  const set = (moment: string | null) => update.mutateAsync({ [`${what}_confirmed_at`]: moment })
  const note = async () => {
    try {
      await set(toIso(new Date()))
      notify({ message: noted, undo: () => set(null) })
    } catch (error) {
      notify({ message: problem(error), tone: 'problem' })
    }
  }
  if (at) {
    return (
      <span className={classes.sure}>
        <Icon name="check" size={16} />
        {t`You looked it up`}
      </span>
    )
  }
  return (
    <button type="button" className={ways.link} disabled={update.isPending} onClick={() => void note()}>
      {ask}
    </button>
  )
}
