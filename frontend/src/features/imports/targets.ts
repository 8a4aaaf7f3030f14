import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Our fields in words; the server says which of them a file's columns may go to. */
export const TARGETS: Readonly<Record<string, MessageDescriptor>> = {
  full_name: msg`Full name`,
  given_name: msg`Given name`,
  middle_name: msg`Middle name`,
  family_name: msg`Family name`,
  prefix: msg`Title before the name`,
  suffix: msg`Addition after the name`,
  nickname: msg`Nickname`,
  organization: msg`Organization`,
  department: msg`Department`,
  title: msg`Title at work`,
  email: msg`E-mail`,
  phone: msg`Phone`,
  address: msg`Postal address`,
  address_street: msg`Street`,
  address_city: msg`City`,
  address_region: msg`State or region`,
  address_postal_code: msg`Postal code`,
  address_country: msg`Country`,
  link: msg`Web page`,
  tags: msg`Tags`,
  notes: msg`Notes`,
  connected_on: msg`Connected on`,
  external_key: msg`Identifier in the other program`,
}

const NAMES = ['full_name', 'given_name', 'family_name']

/** Whether no column says who a row is about. */
export function lacksName(mapping: Readonly<Record<string, string | null>>): boolean {
  return !Object.values(mapping).some((goal) => goal !== null && NAMES.includes(goal))
}
