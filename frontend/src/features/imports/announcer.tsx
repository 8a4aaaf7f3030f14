import { useEffect, useState } from 'react'
import type { Import } from '@/api'
import paper from '@/ui/paper.module.css'
import { type ImportStep, useStepWords } from './steps'
import { useResultWords, useReviewWords } from './words'

/** Says to those who listen which step this is and, at its end, the numbers; the eye has the page. */
export function Announcer({ data, here }: { data: Import; here: ImportStep }) {
  const step = useStepWords()
  const result = useResultWords()
  const review = useReviewWords()
  const [said, setSaid] = useState('')
  const numbers = here === 'result' ? result(data) : data.state === 'checked' ? review(data.counts) : ''
  const words = [step(here), here === 'columns' ? '' : numbers].filter(Boolean).join(' ')
  /* What a live region holds from the beginning is not read out. */
  useEffect(() => setSaid(words), [words])
  return (
    <p className={paper.unseen} role="status">
      {said}
    </p>
  )
}
