export {
  allCommands,
  type Command,
  type CommandGroup,
  register,
  useAllCommands,
  useCommands,
} from './registry'
export { isTyping, matchKey, SHORTCUTS_KEY, useShortcuts } from './shortcuts'
export { stepIn, steps } from './steps'
