export default function EventListPage() {
  return null
}
