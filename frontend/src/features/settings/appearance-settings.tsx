import { useLingui } from '@lingui/react/macro'
import { type MantineColorScheme, Radio, Switch, useMantineColorScheme } from '@mantine/core'
import { useStored } from '@/lib/stored'
import { SHORTCUTS_KEY } from '@/ui/commands'
import { Section } from '@/ui/page'
import classes from './settings.module.css'

export function AppearanceSettings() {
  const { t } = useLingui()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [shortcuts, setShortcuts] = useStored(SHORTCUTS_KEY, 'on')
  return (
    <div className={classes.stack}>
      <Section title={t`Light and dark`}>
        <Radio.Group
          aria-label={t`Light and dark`}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
        >
          <div className={classes.scopes}>
            <Radio value="auto" label={t`As this device is set`} />
            <Radio value="light" label={t`Light`} />
            <Radio value="dark" label={t`Dark`} />
          </div>
        </Radio.Group>
      </Section>
      <Section title={t`Keyboard`}>
        <Switch
          label={t`Single-key shortcuts`}
          description={t`Press ? on any page to see them. Ctrl K or ⌘K works either way.`}
          checked={shortcuts === 'on'}
          onChange={(event) => setShortcuts(event.currentTarget.checked ? 'on' : 'off')}
        />
      </Section>
    </div>
  )
}
