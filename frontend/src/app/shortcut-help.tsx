import { useLingui } from '@lingui/react/macro'
import { type CommandGroup, useAllCommands } from '@/ui/commands'
import { Dialog } from '@/ui/dialog'
import shell from './shell.module.css'
import classes from './shortcut-help.module.css'

export default function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const commands = useAllCommands().filter((command) => command.keys)
  const groups: [CommandGroup, string][] = [
    ['page', t`On this page`],
    ['do', t`Everywhere`],
    ['go', t`Go to`],
  ]
  return (
    <Dialog title={t`Shortcuts`} onClose={onClose}>
      <div className={classes.help}>
        {groups.map(([group, title]) => {
          const rows = commands.filter((command) => command.group === group)
          if (rows.length === 0) return null
          return (
            <section key={group} aria-label={title}>
              <h3 className={classes.helpTitle}>{title}</h3>
              <dl className={classes.keys}>
                {rows.map((command) => (
                  <div key={command.id} className={classes.keyRow}>
                    <dt>{t(command.title)}</dt>
                    <dd>
                      {command.keys?.split(' ').map((key) => (
                        <kbd key={key} className={shell.hint}>
                          {key}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
        <p className={classes.helpNote}>
          {t`Single keys do nothing while you type. They can be switched off in Settings, Appearance.`}
        </p>
      </div>
    </Dialog>
  )
}
