/** What other features of the desk may show of pushes. */
export { PushPanel } from './PushPanel'
