/** Most people whom one event is for by name: a visit, a committee, not a street. */
export const MOST_INVITED = 300
