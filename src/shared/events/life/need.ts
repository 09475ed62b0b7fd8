/**
 * 要处理的. What of an event waits for whoever reads the list at the desk: sign-ups for a yes, an event for an officer, one that
 * came back, people who have not answered a move, and what is done after an event.
 */
export const EVENT_NEEDS = ['approvals', 'review', 'returned', 'silent', 'closing'] as const
export type EventNeed = (typeof EVENT_NEEDS)[number]

/** How many people or steps it is of each. */
export type EventNeeds = Partial<Record<EventNeed, number>>
