/** Nothing beside the list until a person is opened. */
export function PeopleHint() {
  return null
}
