export { decide, type ReviewCard } from './decide'
