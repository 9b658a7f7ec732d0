import { useRead } from '../../calls/use-action.ts'

/** The names of our people by their keys; a key without a name stays as it is. */
export function useNames(): (member: string | null) => string | null {
  const members = useRead('see-settings', {}).data?.members ?? []
  return (member) => (member === null ? null : (members.find(({ key }) => key === member)?.name ?? member))
}
