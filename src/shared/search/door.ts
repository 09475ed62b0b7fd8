import doors from './doors.json'

/** Pages to which a search leads by what people call them. */
export const DOOR_PAGES = [
  'join',
  'changeMembership',
  'joining',
  'bind',
  'say',
  'rights',
  'myCases',
  'caseCode',
  'guides',
  'questions',
  'memberCard',
  'myEvents',
  'family',
  'account',
] as const
type DoorPage = (typeof DOOR_PAGES)[number]

/** 入口. A page of the phone where something can be done at once. */
export interface FoundDoor {
  page: DoorPage
  title: string
  note: string
}

/** All of them, each with the words by which people ask for it. */
export const foundDoors: readonly (FoundDoor & { words: string[] })[] = doors.flatMap(({ page, ...told }) => {
  const known = DOOR_PAGES.find((one) => one === page)
  return known ? [{ page: known, ...told }] : []
})
