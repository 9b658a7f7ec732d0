import { useHotkeys } from '@mantine/hooks'

/** Keys that work on every page: Ctrl or Cmd with K finds, ? shows all keys. */
export function useFrameKeys({ onPalette, onKeys }: { onPalette: () => void; onKeys: () => void }): void {
  useHotkeys([['mod+K', onPalette]], [])
  useHotkeys([
    ['shift+?', onKeys],
    ['?', onKeys],
  ])
}
