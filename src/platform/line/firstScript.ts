import { askFirst } from './askFirst'

askFirst()
