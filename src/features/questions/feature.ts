export { OpenPart } from './open/OpenPart'
