import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { FieldCreate } from '@/api'
import { useMutation } from '@/api'
import { useStored, writeStored } from '@/lib/stored'
import { createField, fieldsQuery } from './queries'

/* Its name says everywhere what it is, in exports and on other devices too; this device knows it by its id. */
const KEY = 'colloquy.sample'

/** A field as somebody might have begun it, to see what one looks like. */
export const sampleField = (i18n: Pick<I18n, '_'>): FieldCreate => ({
  name: i18n._(msg`Sample: museum work`),
  goals: [
    i18n._(msg`What an ordinary week is made of`),
    i18n._(msg`How people came to this work`),
    i18n._(msg`What they would like to have known before`),
  ],
  expectation: i18n._(msg`Quiet work with old things, and not much money.`),
  notes: i18n._(msg`This is a sample. Nothing depends on it; remove it whenever you like.`),
})

/** Makes the sample through the API like any field, and remembers which one it is. */
export async function createSample(i18n: Pick<I18n, '_'>) {
  const field = await createField(sampleField(i18n))
  writeStored(KEY, field.id)
  return field
}

export function useCreateSample() {
  const { i18n } = useLingui()
  return useMutation({
    mutationFn: () => createSample(i18n),
    meta: { invalidates: [fieldsQuery.queryKey] },
  })
}

/** The id of the sample that was made here; it may be gone. */
export const useSampleId = (): string => useStored(KEY, '')[0]
