import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { change, read } from './call.ts'
import type { ActionName, Answer, CallFailed, Input } from './call.ts'

type ReadOptions<N extends ActionName> = {
  enabled?: boolean
  keep?: boolean
  /** Milliseconds until it is read again by itself, or how many by what was answered last. */
  every?: number | false | ((last: Answer<N> | undefined) => number | false)
}

/** What an action answers, kept until something is changed. `keep` shows the last answer while the next one comes. */
export function useRead<N extends ActionName>(name: N, input: Input<N>, options: ReadOptions<N> = {}) {
  const { every = false } = options
  return useQuery<Answer<N>, CallFailed>({
    queryKey: [name, input],
    queryFn: ({ signal }) => read(name, input, signal),
    enabled: options.enabled ?? true,
    refetchInterval: typeof every === 'function' ? ({ state }) => every(state.data) : every,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}

/** A list that is read a page at a time; `next` says where the following page begins, or undefined at the end. */
export function usePages<N extends ActionName, P extends string | number>(
  name: N,
  input: Input<N>,
  page: { first: P; at: (from: P) => Partial<Input<N>>; next: (last: Answer<N>, from: P) => P | undefined },
) {
  return useInfiniteQuery({
    queryKey: [name, 'pages', input],
    queryFn: ({ signal, pageParam }) => read(name, { ...input, ...page.at(pageParam as P) }, signal),
    initialPageParam: page.first,
    getNextPageParam: (last: Answer<N>, _all, from) => page.next(last, from),
    placeholderData: keepPreviousData,
  })
}

/** A deed. When it is done everything that was read is read again. */
export function useDeed<N extends ActionName>(name: N) {
  const readings = useQueryClient()
  return useMutation<Answer<N>, CallFailed, Input<N>>({
    mutationFn: (input) => change(name, input),
    // Not waited for: what is read again may take the button away that wants to say what was done.
    onSuccess: () => void readings.invalidateQueries(),
  })
}
