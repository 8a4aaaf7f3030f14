import { expect, test } from 'vitest'
import { asSentence, blanksIn, mailLink, offered, withOffered, woven } from './offered'

test('a wording between quotation marks is offered', () => {
  expect(offered('Add one sentence such as "I would like to hear how you came to it."')).toBe(
    'I would like to hear how you came to it.',
  )
})

test('words that are no sentence are advice, not a wording', () => {
  expect(offered('Begin with "How", "What" or "Tell me about", and let them talk.')).toBeNull()
  expect(offered('Name a length, such as thirty minutes.')).toBeNull()
})

test('the offered words stand where the remark was', () => {
  expect(withOffered('👋 What do you earn?', { start: 2, end: 19 }, 'What is usual?')).toBe(
    '👋 What is usual?',
  )
})

test('what was missing comes before the farewell', () => {
  const text = 'Dear Ms Chen,\n\nI study art.\n\nBest regards,\nAna\n'
  expect(woven(text, 'Would half an hour suit you?')).toBe(
    'Dear Ms Chen,\n\nI study art. Would half an hour suit you?\n\nBest regards,\nAna',
  )
})

test('an empty text simply begins', () => {
  expect(woven('', 'Thank you.')).toBe('Thank you.')
})

test('a jotted line becomes a sentence', () => {
  expect(asSentence('Labels take a third of her week ')).toBe('Labels take a third of her week.')
})

test('line ends and signs survive the way into the mail program', () => {
  expect(mailLink('maya@museum.example', 'Thanks & more', 'a\nb')).toBe(
    'mailto:maya@museum.example?subject=Thanks%20%26%20more&body=a%0D%0Ab',
  )
})

test('every blank of the draft is found, whatever stands before it', () => {
  const text = '👋 [Your words: one] and [Your words: two].'
  const found = blanksIn(text).map(({ start, end }) => [...text].slice(start, end).join(''))
  expect(found).toEqual(['[Your words: one]', '[Your words: two]'])
})
