import { expect, test } from 'vitest'
import { type Command, isTyping, matchKey } from '.'

const command = (id: string, keys: string): Command => ({
  id,
  keys,
  title: { id },
  group: 'go',
  run: () => undefined,
})
const LIST = [command('today', 'g t'), command('add', 'c'), command('page-add', 'c')]

test('two keys in a row name a command', () => {
  const first = matchKey(LIST, '', 'g')
  expect(first).toEqual({ command: undefined, prefix: 'g' })
  expect(matchKey(LIST, first.prefix, 't').command?.id).toBe('today')
})

test('of two commands on one key the page’s own wins', () => {
  expect(matchKey(LIST, '', 'c').command?.id).toBe('page-add')
})

test('a wrong second key is read as a first one', () => {
  expect(matchKey(LIST, 'g', 'c').command?.id).toBe('page-add')
  expect(matchKey(LIST, 'g', 'x')).toEqual({ command: undefined, prefix: '' })
})

test('letters typed into a field are text; on a checkbox they are keys', () => {
  document.body.innerHTML =
    '<input id="a"><textarea id="b"></textarea><input id="c" type="checkbox"><p id="d"></p>'
  const typing = ['a', 'b', 'c', 'd'].map((id) => isTyping(document.getElementById(id)))
  expect(typing).toEqual([true, true, false, false])
})
