export default function WriteEventPage() {
  return null
}
