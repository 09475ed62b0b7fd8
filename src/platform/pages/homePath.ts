/** The first page, by a name of its own: what is asked before the app is there knows no other. */
export const HOME = 'tabs/home'
