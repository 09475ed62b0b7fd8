export { ContactCells } from './ContactCells'
