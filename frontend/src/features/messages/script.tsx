import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Contact } from '@/api'
import { Icon } from '@/ui/icons'
import classes from './script.module.css'

/** Words to say, large enough to glance at; what stands outside of quotation marks is for the speaker alone. */
export function Script({ body, contact }: { body: string; contact: Contact | undefined }) {
  const { t } = useLingui()
  const phone = contact?.phones[0]?.number
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return (
    <div className={classes.script}>
      {phone ? (
        <Button
          component="a"
          href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}
          leftSection={<Icon name="phone" />}
        >
          {t`Call ${phone}`}
        </Button>
      ) : null}
      <ol className={classes.lines}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and the same may be said twice.
          <li key={index} data-aside={/^["“]/.test(line) ? undefined : true}>
            {line.replaceAll(/^["“]|["”]$/g, '')}
          </li>
        ))}
      </ol>
    </div>
  )
}
