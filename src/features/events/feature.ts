export { eventTag } from './feed/cardWords'
